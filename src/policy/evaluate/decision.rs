//! What comes of an evaluation: codes and facts, which others put into words.

use super::case::Input;
use super::gates::Gate;
use super::statement::StatementResult;
use crate::policy::grant::GrantFit;

/// The outcome for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is let through.
    Allowed,
    /// Nothing allows it.
    ImplicitlyDenied,
    /// A statement denies it.
    ExplicitlyDenied,
    /// It depends on something that was not given.
    Unknown,
}

impl Outcome {
    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Allowed => "Allowed",
            Self::ImplicitlyDenied => "ImplicitlyDenied",
            Self::ExplicitlyDenied => "ExplicitlyDenied",
            Self::Unknown => "Unknown",
        }
    }

    /// Tells whether the request is refused for certain.
    #[must_use]
    pub fn is_denied(self) -> bool {
        matches!(self, Self::ImplicitlyDenied | Self::ExplicitlyDenied)
    }
}

/// What was not checked, or taken for granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unchecked {
    /// An input that was left to its default.
    Default(&'static str),
    /// Whether a permissions boundary or session policy limits a grant: AWS does not say.
    LimitsOnGrant,
    /// Whether they limit what `"Principal": "*"` gives: AWS says it only beside `aws:PrincipalArn`.
    LimitsOnAnyone,
    /// The path of a role, which the ARN of its session does not hold.
    RolePath,
    /// A name that a document repeats: the last one was taken.
    RepeatedNames,
    /// The permission on the key that the operations on aliases need besides.
    KeyOfAlias,
    /// Whether the case of names counts in the constraints of grants: AWS's pages disagree, and here it decides.
    ContextCase,
    /// Levels of service control policies whose place was not told: `FullAWSAccess` was taken to stand beside them.
    FullAccessScp,
    /// Several policies without a level: they were taken to be attached in one place.
    UnnamedLevel,
    /// Whether a grant by the key's account is enough for a caller of another account: AWS does not say.
    GrantAcrossAccounts,
    /// Whether the resource's account manages its organization, whose resource control policies do not bind it.
    ResourceManagement,
    /// Condition keys that were not given: the request was taken not to carry them.
    ContextKeys,
    /// Inputs that were not given and were taken not to exist.
    AssumedNone,
}

impl Unchecked {
    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Default(name) => name,
            Self::LimitsOnGrant => "limitsOnGrant",
            Self::LimitsOnAnyone => "limitsOnAnyone",
            Self::RolePath => "rolePath",
            Self::RepeatedNames => "repeatedNames",
            Self::KeyOfAlias => "keyOfAlias",
            Self::ContextCase => "encryptionContextCase",
            Self::FullAccessScp => "fullAccessScp",
            Self::UnnamedLevel => "unnamedLevel",
            Self::GrantAcrossAccounts => "grantAcrossAccounts",
            Self::ResourceManagement => "resourceAccountIsManagementAccount",
            Self::ContextKeys => "contextKeys",
            Self::AssumedNone => "assumedNone",
        }
    }
}

/// How one kind of policy stands to the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It allows.
    Allows,
    /// It admits the caller's account, whose own policies decide the rest.
    AllowsAccount,
    /// It does not allow.
    Silent,
    /// It denies.
    Denies,
    /// There is none.
    None,
    /// It was not given.
    NotGiven,
    /// It has no say on this request.
    NoSay,
}

impl Stand {
    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Allows => "allows",
            Self::AllowsAccount => "allows-account",
            Self::Silent => "silent",
            Self::Denies => "denies",
            Self::None => "none",
            Self::NotGiven => "not-given",
            Self::NoSay => "no-say",
        }
    }
}

/// How a grant fares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantResult {
    /// Its id.
    pub id: String,
    /// Who holds it.
    pub grantee: String,
    /// The account that made it.
    pub issuer: String,
    /// Whether it helps, and why not.
    pub fit: GrantFit,
}

/// The decision on a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// What decided it: what allowed, what denied, or what failed to allow. Nothing while it is unknown.
    pub decided_by: Vec<Gate>,
    /// The error that the state of the key would give, whatever the policies say.
    pub api_error: Option<String>,
    /// Every statement, in the order of the inputs.
    pub statements: Vec<StatementResult>,
    /// Every grant.
    pub grants: Vec<GrantResult>,
    /// How each kind of policy stands to the request.
    pub stands: Vec<(Input, Stand)>,
    /// The inputs that were not given and would change the outcome.
    pub missing: Vec<Input>,
    /// What was taken for granted.
    pub unchecked: Vec<Unchecked>,
    /// The outcome if the missing inputs did not exist.
    pub if_none: Outcome,
    /// What would decide it then.
    pub if_none_by: Vec<Gate>,
    /// The levels, from 0, at which no service control policy allows the request.
    pub silent_levels: Vec<usize>,
    /// Whether caller and resource belong to different accounts.
    pub crosses_accounts: bool,
}
