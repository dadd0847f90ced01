//! One question: who asks for what, and the policies that are known to bear on it.
//!
//! In: a [`Request`] and policies, as `question` or a program has them. Out: a [`Case`], or everything that is wrong
//! with the request at once.

use super::faults::{CaseFault, Faults};
use crate::policy::arn::{ArnParts, is_account};
use crate::policy::caller::Caller;
use crate::policy::catalog::{ActionFacts, Catalog, ResourceKind, service_of};
use crate::policy::context::Context;
use crate::policy::document::{Document, Grammar, GrammarKind, Statement};
use crate::policy::grant::Grant;
use crate::policy::nearest::nearest;
use crate::policy::pattern::matches_arn;

/// An input that may be given, be known not to exist, or be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Input {
    /// `identityPolicies`.
    Identity,
    /// `resourcePolicy`.
    Resource,
    /// `scps`.
    Scps,
    /// `rcps`.
    Rcps,
    /// `permissionBoundary`.
    Boundary,
    /// `sessionPolicy`.
    Session,
    /// `vpcEndpointPolicy`.
    Endpoint,
    /// `grants`.
    Grants,
}

impl Input {
    /// Every input, in the order of the JSON.
    pub const ALL: [Self; 8] = [
        Self::Identity,
        Self::Resource,
        Self::Scps,
        Self::Rcps,
        Self::Boundary,
        Self::Session,
        Self::Endpoint,
        Self::Grants,
    ];

    /// Returns its name in the JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identityPolicies",
            Self::Resource => "resourcePolicy",
            Self::Scps => "scps",
            Self::Rcps => "rcps",
            Self::Boundary => "permissionBoundary",
            Self::Session => "sessionPolicy",
            Self::Endpoint => "vpcEndpointPolicy",
            Self::Grants => "grants",
        }
    }
}

/// Inputs that have a default.
pub(super) const KEY_STATE: &str = "keyState";
pub(super) const KEY_MANAGER: &str = "keyManager";
pub(super) const MANAGEMENT: &str = "principalAccountIsManagementAccount";
pub(super) const OWNER_SCPS: &str = "ownerAccountScps";
pub(super) const CALLER_RCPS: &str = "callerAccountRcps";

/// The policies that a root, an organizational unit or an account has attached.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Level {
    /// Its id.
    pub target: String,
    /// The policies.
    pub policies: Vec<Document>,
}

/// What is asked, and what is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Who asks.
    pub caller: Caller,
    /// For what, as AWS writes it.
    pub action: String,
    /// On what: an ARN, or `*`.
    pub resource: String,
    /// The account that owns the resource.
    pub resource_account: String,
    /// What the request carries, with what follows from the request filled in.
    pub context: Context,
    /// The policies.
    pub known: Known,
}

/// The policies that are known to bear on a request. `None` is: not given; empty is: there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// The caller's own policies.
    pub identity: Option<Vec<Document>>,
    /// The policy of the resource; at most one.
    pub resource: Option<Vec<Document>>,
    /// Service control policies of the caller's account, by level.
    pub scps: Option<Vec<Level>>,
    /// Resource control policies of the resource's account, by level.
    pub rcps: Option<Vec<Level>>,
    /// The caller's permissions boundary; at most one.
    pub boundary: Option<Vec<Document>>,
    /// The policy of the caller's session.
    pub session: Option<Vec<Document>>,
    /// The policy of the VPC endpoint that the request goes through; at most one.
    pub endpoint: Option<Vec<Document>>,
    /// The grants of the key.
    pub grants: Option<Vec<Grant>>,
    /// State of the key.
    pub key_state: String,
    /// Whether the key is managed by AWS.
    pub is_aws_managed: bool,
    /// Whether the caller's account manages the organization.
    pub is_management_account: bool,
    /// Service control policies of the resource's account.
    pub owner_scps: Vec<Level>,
    /// Resource control policies of the caller's account.
    pub caller_rcps: Vec<Level>,
    /// The inputs that were left to their defaults.
    pub defaulted: Vec<&'static str>,
    /// Whether some document repeats a name, so that readers may differ.
    pub has_repeated_names: bool,
    /// The inputs that were not given and are taken not to exist.
    pub assumed_none: Vec<Input>,
}

impl Default for Known {
    /// Nothing is given, and the key is an enabled one of the customer.
    fn default() -> Self {
        Self {
            identity: None,
            resource: None,
            scps: None,
            rcps: None,
            boundary: None,
            session: None,
            endpoint: None,
            grants: None,
            key_state: "Enabled".to_owned(),
            is_aws_managed: false,
            is_management_account: false,
            owner_scps: Vec::new(),
            caller_rcps: Vec::new(),
            defaulted: vec![KEY_STATE, KEY_MANAGER, MANAGEMENT, OWNER_SCPS, CALLER_RCPS],
            has_repeated_names: false,
            assumed_none: Vec::new(),
        }
    }
}

impl Known {
    /// Puts documents in the place of an input; an empty list says that there are none.
    pub fn give(&mut self, input: Input, documents: Vec<Document>) {
        match input {
            Input::Identity => self.identity = Some(documents),
            Input::Resource => self.resource = Some(documents),
            Input::Boundary => self.boundary = Some(documents),
            Input::Session => self.session = Some(documents),
            Input::Endpoint => self.endpoint = Some(documents),
            Input::Scps => self.scps = Some(levels_of(documents)),
            Input::Rcps => self.rcps = Some(levels_of(documents)),
            Input::Grants => self.grants = Some(Vec::new()),
        }
    }

    /// Says that every input that is not given does not exist.
    pub fn give_none_for_the_rest(&mut self) {
        for input in Input::ALL {
            if !self.is_given(input) {
                self.give(input, Vec::new());
                self.assumed_none.push(input);
            }
        }
    }

    /// Returns the documents of each input.
    fn documents(&self) -> Vec<(Input, Vec<&Document>)> {
        fn of(documents: Option<&Vec<Document>>) -> Vec<&Document> {
            documents.into_iter().flatten().collect()
        }
        fn of_levels(levels: Option<&Vec<Level>>) -> Vec<&Document> {
            levels.into_iter().flatten().flat_map(|level| &level.policies).collect()
        }
        vec![
            (Input::Identity, of(self.identity.as_ref())),
            (Input::Resource, of(self.resource.as_ref())),
            (Input::Boundary, of(self.boundary.as_ref())),
            (Input::Session, of(self.session.as_ref())),
            (Input::Endpoint, of(self.endpoint.as_ref())),
            (Input::Scps, of_levels(self.scps.as_ref())),
            (Input::Rcps, of_levels(self.rcps.as_ref())),
        ]
    }

    /// Sets the state of the key.
    pub fn set_key_state(&mut self, state: &str) {
        state.clone_into(&mut self.key_state);
        self.is_told(KEY_STATE);
    }

    /// Says whether AWS manages the key.
    pub fn set_aws_managed(&mut self, is_aws_managed: bool) {
        self.is_aws_managed = is_aws_managed;
        self.is_told(KEY_MANAGER);
    }

    /// Takes an input from those that were left to their defaults.
    pub(super) fn is_told(&mut self, name: &str) {
        self.defaulted.retain(|left| *left != name);
    }

    /// Tells whether an input is given; one that is known not to exist is.
    #[must_use]
    pub fn is_given(&self, input: Input) -> bool {
        match input {
            Input::Identity => self.identity.is_some(),
            Input::Resource => self.resource.is_some(),
            Input::Scps => self.scps.is_some(),
            Input::Rcps => self.rcps.is_some(),
            Input::Boundary => self.boundary.is_some(),
            Input::Session => self.session.is_some(),
            Input::Endpoint => self.endpoint.is_some(),
            Input::Grants => self.grants.is_some(),
        }
    }
}

/// The request alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Who asks.
    pub principal: String,
    /// For what.
    pub action: String,
    /// On what.
    pub resource: String,
    /// The account that owns the resource, where the ARN does not say it.
    pub resource_account: Option<String>,
    /// What the request carries.
    pub context: Context,
}

impl Case {
    /// Begins a case about which nothing but the request is known.
    ///
    /// # Errors
    /// When the request is none that AWS could get, or not about an action that is decided here.
    pub fn new(request: Request, catalog: &Catalog) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let asked = Asked::read(&request, catalog, &mut faults);
        let Some(Asked { caller, action, account }) = asked.filter(|_| faults.is_empty()) else {
            return Err(faults);
        };
        let mut context = request.context;
        fill(&mut context, &caller, &action, &request.resource, &account);
        let known = Known::default();
        Ok(Self { caller, action, resource: request.resource, resource_account: account, context, known })
    }

    /// Puts the policies that are known into the case.
    ///
    /// # Errors
    /// When a policy could not stand where it is given: one of a caller that names principals, one of a resource that
    /// names none, a level of another account.
    pub fn with(self, known: Known) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        for (input, documents) in known.documents() {
            for document in documents {
                if let Some(wrong) = misplaced(document, input) {
                    let of = if document.origin.is_empty() { input.name() } else { &document.origin };
                    faults.grammar(of, wrong);
                }
            }
        }
        for (input, levels, account) in [
            (Input::Scps, &known.scps, &self.caller.account),
            (Input::Rcps, &known.rcps, &self.resource_account),
        ] {
            for level in levels.iter().flatten().filter(|level| is_account(&level.target)) {
                if level.target != *account && !account.is_empty() {
                    let fault =
                        CaseFault::OtherLevel { of: input.name().to_owned(), account: account.clone() };
                    faults.push(fault, &level.target);
                }
            }
        }
        if faults.is_empty() { Ok(Self { known, ..self }) } else { Err(faults) }
    }

    /// Tells whether caller and resource belong to different accounts. Services have no account.
    #[must_use]
    pub fn crosses_accounts(&self) -> bool {
        !self.caller.is_service() && self.caller.account != self.resource_account
    }
}

/// Tells what keeps a document from being a policy of its kind: those of callers name no principals, all others do.
fn misplaced(document: &Document, input: Input) -> Option<Grammar> {
    let names_principals = matches!(input, Input::Resource | Input::Rcps | Input::Endpoint);
    let is_wrong = |statement: &Statement| statement.principals.is_some() != names_principals;
    let number = document.statements.iter().position(is_wrong)?;
    let kind = if names_principals { GrammarKind::Element } else { GrammarKind::Surplus };
    Some(Grammar { statement: Some(number), name: "Principal".to_owned(), kind })
}

/// One level for policies whose place is not told.
fn levels_of(documents: Vec<Document>) -> Vec<Level> {
    if documents.is_empty() {
        return Vec::new();
    }
    vec![Level { target: String::new(), policies: documents }]
}

/// The request once it is understood.
struct Asked {
    caller: Caller,
    action: String,
    account: String,
}

impl Asked {
    fn read(request: &Request, catalog: &Catalog, faults: &mut Faults) -> Option<Self> {
        let told = request.context.single("aws:PrincipalArn");
        let caller = Caller::read(&request.principal, told, catalog);
        // What is no text was named as such.
        if caller.is_none() && !request.principal.is_empty() {
            faults.push(CaseFault::Principal, &request.principal);
        }
        let action = action_of(&request.action, catalog, faults);
        keys(&request.context, catalog, faults);
        let (caller, action) = (caller?, action?);
        if caller.is_root() && service_of(&action) == "sts" {
            faults.push(CaseFault::RootAssumes, &request.principal);
            return None;
        }
        let account = account_of(request, &caller, &action, catalog, faults)?;
        let partition = ArnParts::split(&request.resource).map_or("", |parts| parts.partition);
        if !partition.is_empty() && !caller.is_service() && partition != caller.partition {
            faults.push(CaseFault::OtherPartition { of_resource: partition.to_owned() }, &caller.partition);
        }
        Some(Self { caller, action, account })
    }
}

/// Names the condition keys that are none, where one that is lies near. Others may be newer than the lists.
fn keys(context: &Context, catalog: &Catalog, faults: &mut Faults) {
    for entry in context.entries() {
        if catalog.key(&entry.key).is_none() {
            let known = catalog.keys.iter().map(|known| known.name.as_str());
            if let Some(nearest) = nearest(&entry.key, known) {
                faults.push(CaseFault::UnknownKey { nearest: nearest.to_owned() }, &entry.key);
            }
        }
    }
}

/// Returns the action as AWS writes it.
fn action_of(text: &str, catalog: &Catalog, faults: &mut Faults) -> Option<String> {
    if let Some(known) = catalog.action(text) {
        return Some(known.name.clone());
    }
    let is_in_scope = !text.contains(':') || catalog.has_service(service_of(text));
    if is_in_scope && text.contains(['*', '?']) {
        faults.push(CaseFault::WildcardAction, text);
    } else if is_in_scope {
        faults.unknown_action(text, catalog);
    } else {
        faults.push(CaseFault::OutOfScope, text);
    }
    None
}

/// Returns the account of the resource, which must be one that the action can be about.
fn account_of(
    request: &Request,
    caller: &Caller,
    action: &str,
    catalog: &Catalog,
    faults: &mut Faults,
) -> Option<String> {
    let facts = catalog.action(action)?;
    let resource = request.resource.as_str();
    let told = request.resource_account.as_deref();
    if told.is_some_and(|account| !is_account(account)) {
        faults.push(CaseFault::ResourceAccount, told.unwrap_or_default());
        return None;
    }
    let Some(parts) = ArnParts::split(resource) else {
        // Actions on everything, and vaults or keys whose ARN nobody knows, are asked about with `*`.
        let is_about_all = resource.is_empty() || resource == "*";
        let needs_key = !facts.resources.is_empty() && told.is_none() && service_of(action) == "kms";
        if !is_about_all || needs_key {
            let fault = if resource.is_empty() { CaseFault::NoResource } else { CaseFault::Resource };
            faults.push(fault, resource);
            return None;
        }
        return Some(told.unwrap_or(&caller.account).to_owned());
    };
    if parts.resource.starts_with("alias/") && !facts.resources.iter().any(|kind| kind == "alias") {
        faults.push(CaseFault::AliasForKey, resource);
        return None;
    }
    if !is_resource_of(catalog, facts, resource, &parts) {
        faults.push(CaseFault::Resource, resource);
        return None;
    }
    match told {
        // Recovery points of some services have ARNs without an account: `arn:aws:ec2:us-west-2::snapshot/…`.
        None if parts.account.is_empty() => {
            faults.push(CaseFault::NoResourceAccount, resource);
            None
        }
        Some(told) if told != parts.account && !parts.account.is_empty() => {
            faults.push(CaseFault::OtherResourceAccount { of_arn: parts.account.to_owned() }, told);
            None
        }
        _ => Some(told.unwrap_or(parts.account).to_owned()),
    }
}

/// Tells whether an action can be about what an ARN names. An ARN that fits a kind of resource of its own counts
/// as that kind only: a vault is no recovery point, although those have ARNs of any form.
fn is_resource_of(catalog: &Catalog, action: &ActionFacts, arn: &str, parts: &ArnParts<'_>) -> bool {
    if arn.contains(['*', '?', ' ', '<', '>']) || !(is_account(parts.account) || parts.account.is_empty()) {
        return false;
    }
    let has_forms = catalog.resource_types.iter().any(|kind| action.resources.contains(&kind.name));
    if !has_forms {
        let service = service_of(&action.name);
        return parts.service == if service == "sts" { "iam" } else { service };
    }
    let fits = |kind: &&ResourceKind| matches_arn(&kind.arn, arn);
    let kinds: Vec<&ResourceKind> = catalog.resource_types.iter().filter(fits).collect();
    let longest = kinds.iter().map(|kind| kind.arn.len()).max();
    kinds.iter().any(|kind| Some(kind.arn.len()) == longest && action.resources.contains(&kind.name))
}

/// Fills in what follows from the request.
fn fill(context: &mut Context, caller: &Caller, action: &str, resource: &str, account: &str) {
    use crate::policy::caller::CallerKind as K;
    let parts = ArnParts::split(resource);
    context.fill("aws:PrincipalIsAWSService", caller.is_service().to_string());
    if caller.is_service() {
        context.fill("aws:PrincipalServiceName", caller.arn.as_str());
    } else {
        context.fill("aws:PrincipalArn", caller.principal_arn().unwrap_or_default());
        context.fill("aws:PrincipalAccount", caller.account.as_str());
        context.fill(
            "aws:PrincipalType",
            match caller.kind {
                K::User => "User",
                K::Role | K::Session => "AssumedRole",
                K::FederatedUser => "FederatedUser",
                K::Root | K::Service => "Account",
            },
        );
    }
    if caller.kind == K::User {
        context.fill("aws:username", caller.arn.rsplit('/').next().unwrap_or_default());
    }
    if !account.is_empty() {
        context.fill("aws:ResourceAccount", account);
    }
    if let Some(region) = parts.map(|parts| parts.region).filter(|region| !region.is_empty()) {
        context.fill("aws:RequestedRegion", region);
    }
    context.fill("aws:SecureTransport", "true");
    if service_of(action) == "kms" {
        if !caller.account.is_empty() {
            context.fill("kms:CallerAccount", caller.account.as_str());
        }
        let is_key = parts.is_some_and(|parts| parts.resource.starts_with("key/"));
        if is_key {
            let is_multi = parts.is_some_and(|parts| parts.resource.starts_with("key/mrk-"));
            context.fill("kms:MultiRegion", is_multi.to_string());
        }
        let names: Vec<String> = context.encryption_context().map(|(name, _)| name.to_owned()).collect();
        if !names.is_empty() && context.get("kms:EncryptionContextKeys").is_none() {
            context.insert("kms:EncryptionContextKeys", names, true);
        }
    }
}
