//! The decision on one request, as AWS makes it, with what led to it.
//!
//! In: a [`Case`] and the [`Catalog`] of actions and condition keys. Out: a [`Decision`]: codes and facts, no
//! words. Pure: the same case gives the same decision. What it does not do: know whether a principal exists,
//! whether grants have taken effect already, or what a service calls behind the scenes.

mod case;
mod decision;
mod faults;
mod gates;
mod question;
mod statement;

pub use case::{Case, Input, Known, Level, Request};
pub use decision::{Decision, GrantResult, Outcome, Stand, Unchecked};
pub use faults::{CaseFault, Faults, Shape as NeededShape};
pub use gates::Gate;
pub use statement::{ConditionResult, Fit, PolicySource, StatementResult};

use super::arn::ArnParts;
use super::caller::{CallerKind, Reach};
use super::catalog::{ActionFacts, Catalog, service_of};
use super::document::Document;
use super::grant::{Grant, GrantFit};
use gates::{About, Admits, Granted, Said, Sayings, Shape, Verdict};
use statement::{Judge, Judged};

/// Decides a case.
///
/// # Examples
/// ```
/// use cabhelp::policy::{self, Case, Catalog, Outcome};
///
/// let catalog: Catalog = cabhelp::engine::Engine::builder().build().unwrap().policy_catalog().unwrap();
/// let case = Case::read(
///     r#"{"request": {"principal": "arn:aws:iam::111122223333:user/Alice", "action": "kms:Decrypt",
///         "resource": "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"},
///       "resourcePolicy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
///         "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*"}]},
///       "identityPolicies": [], "scps": [], "rcps": [], "permissionBoundary": null, "sessionPolicy": null,
///       "vpcEndpointPolicy": null, "grants": []}"#,
///     &catalog,
/// ).unwrap();
/// assert_eq!(policy::evaluate(&case, &catalog).outcome, Outcome::ImplicitlyDenied);
/// ```
#[must_use]
pub fn evaluate(case: &Case, catalog: &Catalog) -> Decision {
    Evaluation::new(case, catalog).decision()
}

/// Decides a case, and nothing else: for callers that need no reasons.
#[must_use]
pub fn outcome(case: &Case, catalog: &Catalog) -> Outcome {
    Evaluation::new(case, catalog).decide().0
}

/// One evaluation: the case, what does not change in it, and what its policies say.
struct Evaluation<'a> {
    case: &'a Case,
    catalog: &'a Catalog,
    shape: Shape,
    sayings: Sayings,
    judged: Vec<Judged<'a>>,
    grants: Vec<(&'a Grant, GrantFit)>,
    assumes_full_access: bool,
    silent_levels: Vec<usize>,
}

impl<'a> Evaluation<'a> {
    fn new(case: &'a Case, catalog: &'a Catalog) -> Self {
        let facts = catalog.action(&case.action);
        let shape = shape_of(case, facts);
        let mut evaluation = Self {
            case,
            catalog,
            shape,
            sayings: Sayings::default(),
            judged: Vec::new(),
            grants: Vec::new(),
            assumes_full_access: false,
            silent_levels: Vec::new(),
        };
        evaluation.shape.has_scps = evaluation.has_say(Input::Scps);
        evaluation.hear();
        evaluation
    }

    /// Reads every policy that is given.
    fn hear(&mut self) {
        let known = &self.case.known;
        self.sayings = Sayings {
            identity: self.said(PolicySource::Identity, known.identity.as_deref().unwrap_or_default()),
            resource: self.admits(known.resource.as_deref().unwrap_or_default()),
            scp: self.scps(),
            rcp_denies: self.rcps(),
            boundary: self.said_if_any(PolicySource::Boundary, known.boundary.as_deref()),
            session: self.said_if_any(PolicySource::Session, known.session.as_deref()),
            endpoint: self.said_if_any(PolicySource::Endpoint, known.endpoint.as_deref()),
            grants: self.granted(),
        };
    }

    /// Judges documents of one kind; what has no say counts for nothing.
    fn judge(
        &mut self,
        source: PolicySource,
        level: Option<usize>,
        documents: &'a [Document],
        counts: bool,
    ) -> (Said, Vec<Reach>) {
        let judge = Judge { case: self.case, catalog: self.catalog, source };
        let (mut said, mut reached) = (Said::default(), Vec::new());
        for (index, document) in documents.iter().enumerate() {
            for (number, statement) in document.statements.iter().enumerate() {
                let fit = judge.fit(document, statement);
                if let (Fit::Matches(reach), true) = (fit, counts) {
                    said.allows |= statement.allows();
                    said.denies |= statement.denies();
                    reached.extend(reach.filter(|_| statement.allows()));
                }
                self.judged.push(Judged {
                    source,
                    level,
                    document: index,
                    number,
                    statement,
                    fit,
                    counts,
                    of: document,
                });
            }
        }
        (said, reached)
    }

    fn said(&mut self, source: PolicySource, documents: &'a [Document]) -> Said {
        let counts = self.has_say(source.input());
        self.judge(source, None, documents, counts).0
    }

    /// What a limiting policy says; `None` where there is none, or it has no say.
    fn said_if_any(&mut self, source: PolicySource, documents: Option<&'a [Document]>) -> Option<Said> {
        let documents = documents.unwrap_or_default();
        let said = self.said(source, documents);
        (!documents.is_empty() && self.has_say(source.input())).then_some(said)
    }

    fn admits(&mut self, documents: &'a [Document]) -> Admits {
        let counts = self.has_say(Input::Resource);
        let (said, reached) = self.judge(PolicySource::Resource, None, documents, counts);
        let mut admits = Admits { denies: said.denies, ..Admits::default() };
        for reach in reached {
            match reach {
                Reach::Account => admits.account = true,
                Reach::Role => admits.role = true,
                Reach::User | Reach::Session | Reach::Service | Reach::Anyone => admits.caller = true,
            }
        }
        let spared = |one: &Judged<'_>| {
            one.source == PolicySource::Resource && one.fit == Fit::WithBoundary && one.statement.denies()
        };
        admits.denies_with_boundary = self.judged.iter().any(spared);
        admits
    }

    /// Service control policies: every level must allow. Those of the resource's account bind only its own callers.
    fn scps(&mut self) -> Said {
        let known = &self.case.known;
        let counts = self.has_say(Input::Scps);
        let mut all = Said { allows: true, denies: false };
        let own = known.scps.as_deref().unwrap_or_default();
        for (index, level) in own.iter().enumerate() {
            let mut said = self.judge(PolicySource::Scp, Some(index), &level.policies, counts).0;
            let only_denies =
                || level.policies.iter().flat_map(|one| &one.statements).all(|one| !one.allows());
            if level.target.is_empty() && !said.allows && !level.policies.is_empty() && only_denies() {
                self.assumes_full_access |= counts;
                said.allows = true;
            }
            if counts && !said.allows {
                self.silent_levels.push(index);
            }
            all.allows &= said.allows;
            all.denies |= said.denies;
        }
        let binds = counts && !self.shape.crosses;
        for (index, level) in known.owner_scps.iter().enumerate() {
            let said = self.judge(PolicySource::OwnerScp, Some(index), &level.policies, binds).0;
            all.allows &= said.allows || !binds;
            all.denies |= said.denies;
        }
        all
    }

    /// Resource control policies: only a Deny counts. Those of the caller's account bind only its own resources.
    fn rcps(&mut self) -> bool {
        let known = &self.case.known;
        let counts = self.has_say(Input::Rcps);
        let mut denies = false;
        for (index, level) in known.rcps.as_deref().unwrap_or_default().iter().enumerate() {
            denies |= self.judge(PolicySource::Rcp, Some(index), &level.policies, counts).0.denies;
        }
        let binds = counts && !self.shape.crosses;
        for (index, level) in known.caller_rcps.iter().enumerate() {
            denies |= self.judge(PolicySource::CallerRcp, Some(index), &level.policies, binds).0.denies;
        }
        denies
    }

    fn granted(&mut self) -> Granted {
        let case = self.case;
        let mut granted = Granted::default();
        if !self.has_say(Input::Grants) {
            return granted;
        }
        let operation = case.action.split_once(':').map_or("", |(_, name)| name);
        for grant in case.known.grants.as_deref().unwrap_or_default() {
            let fit = grant.fit(&case.caller, operation, &case.resource, &case.context);
            let is_own = grant.is_issued_by(&case.caller.account);
            granted.fits |= fit == GrantFit::Fits;
            granted.by_own_account |= fit == GrantFit::Fits && is_own;
            granted.account |= fit == GrantFit::FitsAccount;
            granted.constrained |= fit == GrantFit::Constraint;
            let retires = grant.lets_retire(&case.caller).filter(|_| grant.is_of(&case.resource));
            granted.retire |= retires.is_some_and(|reach| reach != Reach::Account);
            granted.retire_by_account |= retires == Some(Reach::Account);
            self.grants.push((grant, fit));
        }
        granted
    }

    /// Tells whether an input can have a say on this request at all.
    fn has_say(&self, input: Input) -> bool {
        let case = self.case;
        let caller = &case.caller;
        let is_plain = !caller.is_service() && !caller.is_service_linked();
        let about = self.shape.about;
        match input {
            Input::Identity => !caller.is_service() && !caller.is_root(),
            Input::Resource => !matches!(about, About::Nothing | About::Retiring),
            Input::Scps => is_plain && !case.known.is_management_account,
            Input::Rcps => {
                let is_management_resource = case.known.is_management_account && !self.shape.crosses;
                !caller.is_service_linked()
                    && matches!(about, About::Key | About::Role)
                    && !is_management_resource
            }
            Input::Boundary => is_plain && !caller.is_root(),
            Input::Session => is_plain && caller.is_session(),
            Input::Endpoint => is_plain,
            Input::Grants => match about {
                About::Retiring => true,
                About::Key => self.catalog.action(&case.action).is_some_and(|action| action.in_grants),
                _ => false,
            },
        }
    }

    /// The decision, what made it, and the inputs that would change it.
    fn decide(&self) -> (Outcome, Vec<Gate>, Vec<Input>) {
        let absent: Vec<Input> = Input::ALL
            .into_iter()
            .filter(|input| !self.case.known.is_given(*input) && self.has_say(*input))
            .collect();
        let verdict = |sayings: &Sayings| sayings.decide(self.shape);
        let best = verdict(&self.supposing(&absent));
        let denying = self.sayings.denying();
        if !denying.is_empty() {
            return (Outcome::ExplicitlyDenied, denying, Vec::new());
        }
        match best {
            Verdict::Explicit(gates) => (Outcome::ExplicitlyDenied, gates, Vec::new()),
            Verdict::Implicit(gates) => (Outcome::ImplicitlyDenied, gates, Vec::new()),
            Verdict::Allowed(gates) if absent.is_empty() => (Outcome::Allowed, gates, Vec::new()),
            Verdict::Allowed(gates) => {
                let missing = self.deciding(&absent);
                if missing.is_empty() {
                    (Outcome::Allowed, gates, missing)
                } else {
                    (Outcome::Unknown, Vec::new(), missing)
                }
            }
        }
    }

    /// The absent inputs on which the outcome depends, where it is not settled already. Each of those that can
    /// deny is one: a Deny in it would refuse what else is let through.
    fn deciding(&self, absent: &[Input]) -> Vec<Input> {
        let matters = |input: &&Input| **input != Input::Grants || self.grants_matter(absent);
        absent.iter().filter(matters).copied().collect()
    }

    /// Tells whether a grant could let the request through where nothing else does.
    fn grants_matter(&self, absent: &[Input]) -> bool {
        let mut without = self.supposing(absent);
        without.grants = self.sayings.grants;
        if absent.contains(&Input::Resource) {
            without.resource = Admits::default();
        }
        let silent = Sayings { identity: Said::default(), ..without };
        let ways = if absent.contains(&Input::Identity) { vec![without, silent] } else { vec![without] };
        let granted = self.supposing(&[Input::Grants]).grants;
        ways.into_iter().any(|way| {
            let with = Sayings { grants: granted, ..way };
            with.decide(self.shape).is_allowed() != way.decide(self.shape).is_allowed()
        })
    }

    /// What the policies say if inputs that were not given said the best that they can.
    fn supposing(&self, absent: &[Input]) -> Sayings {
        let mut sayings = self.sayings;
        for input in absent {
            match input {
                Input::Identity => sayings.identity = Said { allows: true, denies: false },
                Input::Resource => {
                    sayings.resource =
                        Admits { caller: true, role: true, account: true, ..Admits::default() };
                }
                Input::Grants => {
                    sayings.grants = Granted {
                        fits: true,
                        by_own_account: true,
                        account: true,
                        constrained: false,
                        retire: true,
                        retire_by_account: true,
                    };
                }
                // Without them nothing is limited: what is not given was not heard.
                Input::Scps | Input::Rcps | Input::Boundary | Input::Session | Input::Endpoint => {}
            }
        }
        sayings
    }

    fn decision(self) -> Decision {
        let (outcome, decided_by, missing) = self.decide();
        let (if_none, if_none_by) = match self.sayings.decide(self.shape) {
            Verdict::Allowed(gates) => (Outcome::Allowed, gates),
            Verdict::Implicit(gates) => (Outcome::ImplicitlyDenied, gates),
            Verdict::Explicit(gates) => (Outcome::ExplicitlyDenied, gates),
        };
        let case = self.case;
        let api_error = (service_of(&case.action) == "kms")
            .then(|| self.catalog.state_error(&case.known.key_state, &case.action))
            .flatten()
            .map(str::to_owned);
        Decision {
            outcome,
            api_error,
            statements: self.judged.iter().map(|judged| judged.result(case, self.catalog)).collect(),
            grants: self.grants.iter().map(|(grant, fit)| grant_result(grant, *fit)).collect(),
            stands: Input::ALL.into_iter().map(|input| (input, self.stand(input))).collect(),
            unchecked: self.unchecked(&decided_by),
            decided_by,
            missing,
            if_none,
            if_none_by,
            silent_levels: self.silent_levels,
            crosses_accounts: self.shape.crosses,
        }
    }

    fn stand(&self, input: Input) -> Stand {
        if !self.has_say(input) {
            return Stand::NoSay;
        }
        if !self.case.known.is_given(input) {
            return Stand::NotGiven;
        }
        let of = |said: Option<Said>| match said {
            None => Stand::None,
            Some(Said { denies: true, .. }) => Stand::Denies,
            Some(Said { allows: true, .. }) => Stand::Allows,
            Some(_) => Stand::Silent,
        };
        let known = &self.case.known;
        let is_empty = |levels: &Option<Vec<Level>>| levels.as_deref().is_none_or(<[Level]>::is_empty);
        match input {
            Input::Identity => of(known
                .identity
                .as_deref()
                .is_some_and(|one| !one.is_empty())
                .then_some(self.sayings.identity)),
            Input::Resource => self.resource_stand(),
            Input::Scps => of((!is_empty(&known.scps)).then_some(self.sayings.scp)),
            Input::Rcps => {
                let said = Said { allows: true, denies: self.sayings.rcp_denies };
                of((!is_empty(&known.rcps)).then_some(said))
            }
            Input::Boundary => of(self.sayings.boundary),
            Input::Session => of(self.sayings.session),
            Input::Endpoint => of(self.sayings.endpoint),
            Input::Grants => self.grants_stand(),
        }
    }

    fn resource_stand(&self) -> Stand {
        let Admits { caller, role, account, denies, .. } = self.sayings.resource;
        if denies || self.sayings.denying().contains(&Gate::ResourcePolicy) {
            Stand::Denies
        } else if self.case.known.resource.as_deref().is_none_or(<[Document]>::is_empty) {
            Stand::None
        } else if caller || role {
            Stand::Allows
        } else if account {
            Stand::AllowsAccount
        } else {
            Stand::Silent
        }
    }

    fn grants_stand(&self) -> Stand {
        let granted = self.sayings.grants;
        if self.grants.is_empty() {
            Stand::None
        } else if granted.fits || granted.retire {
            Stand::Allows
        } else if granted.account || (self.shape.about == About::Retiring && granted.retire_by_account) {
            Stand::AllowsAccount
        } else {
            Stand::Silent
        }
    }

    fn unchecked(&self, decided_by: &[Gate]) -> Vec<Unchecked> {
        let case = self.case;
        let is_about_key = matches!(self.shape.about, About::Key | About::AwsManagedKey | About::Retiring);
        let concerns = |name: &&'static str| is_about_key || !["keyState", "keyManager"].contains(name);
        let defaults = case.known.defaulted.iter().copied().filter(concerns).map(Unchecked::Default);
        let limits = self.sayings.boundary.is_some_and(|said| !said.allows)
            || self.sayings.session.is_some_and(|said| !said.allows);
        let by_anyone = self.judged.iter().any(Judged::admits_anyone_at_large);
        let is_of_unknown_path = case.caller.kind == CallerKind::Session && case.caller.role_arn.is_none();
        let is_alias =
            ArnParts::split(&case.resource).is_some_and(|parts| parts.resource.starts_with("alias/"));
        let fails_by_case = self
            .grants
            .iter()
            .any(|(grant, fit)| *fit == GrantFit::Constraint && grant.fails_by_case(&case.context));
        let is_absent = |one: &&Judged<'_>| one.counts && one.rests_on_an_absent_key(case);
        let has_rcps = self.has_say(Input::Rcps)
            && case.known.rcps.iter().flatten().any(|level| !level.policies.is_empty());
        let more = [
            (Unchecked::LimitsOnGrant, limits && decided_by.contains(&Gate::Grant)),
            (Unchecked::LimitsOnAnyone, limits && by_anyone && decided_by == [Gate::ResourcePolicy]),
            (Unchecked::GrantAcrossAccounts, self.is_granted_by_the_owner_alone(decided_by)),
            (Unchecked::RolePath, is_of_unknown_path),
            (Unchecked::RepeatedNames, case.known.has_repeated_names),
            (Unchecked::KeyOfAlias, is_alias),
            (Unchecked::ContextCase, decided_by.contains(&Gate::GrantConstraint) && fails_by_case),
            (Unchecked::FullAccessScp, self.assumes_full_access),
            (Unchecked::UnnamedLevel, self.has_unnamed_level()),
            (Unchecked::ResourceManagement, has_rcps),
            (Unchecked::ContextKeys, self.judged.iter().any(|one| is_absent(&one))),
            (Unchecked::AssumedNone, !case.known.assumed_none.is_empty()),
        ];
        defaults.chain(more.into_iter().filter_map(|(what, holds)| holds.then_some(what))).collect()
    }
}

impl Evaluation<'_> {
    /// Policies of a level whose place nobody told: they were taken for one level.
    fn has_unnamed_level(&self) -> bool {
        let known = &self.case.known;
        let is_unnamed = |level: &Level| level.target.is_empty() && level.policies.len() > 1;
        let own = known.scps.iter().flatten().any(is_unnamed) && self.has_say(Input::Scps);
        own || (known.rcps.iter().flatten().any(is_unnamed) && self.has_say(Input::Rcps))
    }

    /// A grant of the key's account fits, and nothing in the caller's account allows: AWS does not say whether
    /// that is enough.
    fn is_granted_by_the_owner_alone(&self, decided_by: &[Gate]) -> bool {
        let granted = self.sayings.grants;
        self.shape.crosses
            && granted.fits
            && !granted.by_own_account
            && decided_by.contains(&Gate::IdentityPolicy)
            && decided_by.contains(&Gate::KeyTrust)
    }
}

fn grant_result(grant: &Grant, fit: GrantFit) -> GrantResult {
    GrantResult { id: grant.id.clone(), grantee: grant.grantee.clone(), issuer: grant.issuer.clone(), fit }
}

/// What does not change with the policies of a case.
fn shape_of(case: &Case, facts: Option<&ActionFacts>) -> Shape {
    let is_alias = ArnParts::split(&case.resource).is_some_and(|parts| parts.resource.starts_with("alias/"));
    let has_resource = facts.is_some_and(|facts| !facts.resources.is_empty());
    let about = match service_of(&case.action) {
        "kms" if case.action == RETIRE => About::Retiring,
        "kms" if is_alias || !has_resource => About::Nothing,
        "kms" if case.known.is_aws_managed => About::AwsManagedKey,
        "kms" => About::Key,
        "sts" if has_resource => About::Role,
        "sts" => About::Nothing,
        _ if case.resource == "*" || !has_resource => About::Nothing,
        _ => About::Vault,
    };
    Shape {
        about,
        crosses: case.crosses_accounts(),
        can_cross: facts.is_some_and(|facts| facts.crosses_accounts),
        is_root: case.caller.is_root(),
        is_service: case.caller.is_service(),
        has_scps: false,
    }
}

/// The action whose permission comes from the grant itself.
const RETIRE: &str = "kms:RetireGrant";
