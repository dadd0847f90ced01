//! Words for a decision: the outcome, why, and what would have to change where.
//!
//! In: a case and the decision on it. Out: [`DecisionText`], finished sentences in the order in which they are
//! read. Every name that a sentence has comes from the case.

use super::checked::{list_and, list_or};
use crate::policy::{
    CallerKind, Case, ConditionResult, Decision, Effect, Fit, Gate, GrantResult, Held, Input, Outcome,
    PolicySource, Reach, Stand, StatementResult, Unchecked,
};
use crate::text::{Args, Bundle, TextError};

/// A decision in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionText {
    /// The outcome.
    pub outcome: String,
    /// What was asked.
    pub request: Vec<String>,
    /// Each kind of policy: its name, the account that it lies in, what it says.
    pub sides: Vec<[String; 3]>,
    /// Why; where it is not decided, what is lacking in what was given.
    pub because: Vec<String>,
    /// What would have to change, and where.
    pub change: Vec<String>,
    /// How the changes go together, where there are several.
    pub change_notes: Vec<String>,
    /// What was not given and decides, and what follows if it does not exist.
    pub missing: Vec<String>,
    /// The sentence on what follows if nothing of that exists.
    pub if_none: Option<String>,
    /// The error that the state of the key gives, and what brings the key into another state.
    pub api_error: Vec<String>,
    /// What was taken for granted.
    pub unchecked: Vec<String>,
    /// Each statement with how it fares, and lines on its conditions.
    pub statements: Vec<(String, Vec<String>)>,
    /// Each grant with how it fares.
    pub grants: Vec<String>,
}

/// Puts a decision into words, from the bundle of `policy.ftl`.
///
/// # Errors
/// When a message is missing or damaged.
pub fn decision_text(bundle: &Bundle, case: &Case, decision: &Decision) -> Result<DecisionText, TextError> {
    let mut speaker = Speaker { bundle, case, decision, args: args_of(case, decision) };
    let levels = speaker.levels()?;
    speaker.args.insert("levels".to_owned(), levels.into());
    speaker.speak()
}

struct Speaker<'a> {
    bundle: &'a Bundle,
    case: &'a Case,
    decision: &'a Decision,
    args: Args,
}

/// What sentences on a decision name.
fn args_of(case: &Case, decision: &Decision) -> Args {
    let resource = if case.resource.is_empty() { "*" } else { case.resource.as_str() };
    let last = resource.rsplit(['/', ':']).next().unwrap_or_default();
    // Policies and boundaries belong to the role of a session.
    let holder = match case.caller.kind {
        CallerKind::Session => case.caller.principal_arn(),
        _ => None,
    };
    let holder = holder.unwrap_or_else(|| case.caller.arn.clone());
    let values = [
        ("principal", case.caller.arn.as_str()),
        ("caller", case.caller.arn.as_str()),
        ("holder", holder.as_str()),
        ("action", case.action.as_str()),
        ("resource", resource),
        ("key", last),
        ("vault", last),
        ("role", last),
        ("caller_account", case.caller.account.as_str()),
        ("resource_account", case.resource_account.as_str()),
        ("state", case.known.key_state.as_str()),
        ("error", decision.api_error.as_deref().unwrap_or_default()),
    ];
    values.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
}

impl Speaker<'_> {
    fn say(&self, id: &str) -> Result<String, TextError> {
        self.bundle.get(id, &self.args)
    }

    fn say_with<const N: usize>(&self, id: &str, more: [(&str, &str); N]) -> Result<String, TextError> {
        let mut args = self.args.clone();
        args.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value.into())));
        self.bundle.get(id, &args)
    }

    /// What the resource is: the end of the ids of sentences about its policy.
    fn about(&self) -> &'static str {
        match self.case.action.split(':').next() {
            _ if ["", "*"].contains(&self.case.resource.as_str()) => "nothing",
            Some("kms") => "key",
            Some("sts") => "role",
            _ => "vault",
        }
    }

    /// The same, where the sentence names the resource: a recovery point does not tell its vault.
    fn about_named(&self) -> &'static str {
        let is_vault = self.case.resource.contains(":backup-vault:");
        if self.about() == "vault" && !is_vault { "vault-unnamed" } else { self.about() }
    }

    /// The levels that lack an Allow.
    fn levels(&self) -> Result<String, TextError> {
        let levels = self.case.known.scps.as_deref().unwrap_or_default();
        let mut names = Vec::new();
        for index in &self.decision.silent_levels {
            let target = levels.get(*index).map(|level| level.target.as_str()).unwrap_or_default();
            names.push(self.level(*index, target)?);
        }
        list_and(self.bundle, &names)
    }

    /// A level by its id, else by its number.
    fn level(&self, index: usize, target: &str) -> Result<String, TextError> {
        if target.is_empty() {
            self.say_with("level-unnamed", [("number", (index + 1).to_string().as_str())])
        } else {
            Ok(target.to_owned())
        }
    }

    fn speak(&self) -> Result<DecisionText, TextError> {
        let decision = self.decision;
        let is_unknown = decision.outcome == Outcome::Unknown;
        // What is not decided is told as it stands with what was given.
        let (told, by) = if is_unknown {
            (decision.if_none, decision.if_none_by.as_slice())
        } else {
            (decision.outcome, decision.decided_by.as_slice())
        };
        let by = if is_unknown && told == Outcome::Allowed { &[] } else { by };
        let mut text = DecisionText {
            outcome: self.say(self.outcome_id())?,
            request: self.request()?,
            sides: self.sides()?,
            because: self.because(told, by)?,
            ..DecisionText::default()
        };
        (text.change, text.change_notes) = self.change(told, by)?;
        for input in &decision.missing {
            text.missing.push(self.say(&self.missing_id(*input))?);
        }
        if is_unknown {
            let id = if decision.if_none == Outcome::Allowed { "if-none-allowed" } else { "if-none-denied" };
            text.if_none = Some(self.say_with(id, [("flag", "--assume-none")])?);
        }
        if decision.api_error.is_some() {
            text.api_error.push(self.say("api-error")?);
            if STATES_TO_LEAVE.contains(&self.case.known.key_state.as_str()) {
                text.api_error.push(self.say(&format!("state-cure-{}", self.case.known.key_state))?);
            }
        }
        for unchecked in &decision.unchecked {
            text.unchecked.extend(self.unchecked(*unchecked)?);
        }
        for statement in &decision.statements {
            text.statements.push(self.statement(statement)?);
        }
        for grant in &decision.grants {
            text.grants.push(self.grant(grant)?);
        }
        Ok(text)
    }

    fn missing_id(&self, input: Input) -> String {
        match input {
            Input::Resource => format!("missing-resourcePolicy-{}", self.about_named()),
            Input::Identity if self.case.caller.kind == CallerKind::User => {
                "missing-identityPolicies-user".to_owned()
            }
            other => format!("missing-{}", other.name()),
        }
    }

    /// What was taken for granted; nothing for what cannot bear on this request.
    fn unchecked(&self, unchecked: Unchecked) -> Result<Option<String>, TextError> {
        let has_say = |input: Input| !self.decision.stands.contains(&(input, Stand::NoSay));
        match unchecked {
            Unchecked::Default("ownerAccountScps" | "callerAccountRcps") => Ok(None),
            Unchecked::Default("principalAccountIsManagementAccount") if !has_say(Input::Scps) => Ok(None),
            Unchecked::ContextKeys => {
                let mut keys: Vec<String> = Vec::new();
                for one in self.decision.statements.iter().filter(|one| one.counts) {
                    let absent = one.conditions.iter().filter(|condition| condition.given.is_none());
                    for key in absent.map(|condition| &condition.key) {
                        if !keys.iter().any(|known| known.eq_ignore_ascii_case(key)) {
                            keys.push(key.clone());
                        }
                    }
                }
                let keys = list_and(self.bundle, &keys)?;
                self.say_with("unchecked-contextKeys", [("keys", keys.as_str()), ("flag", "--context")])
                    .map(Some)
            }
            Unchecked::AssumedNone => {
                self.say_with("unchecked-assumedNone", [("flag", "--assume-none")]).map(Some)
            }
            other => self.say(&format!("unchecked-{}", other.word())).map(Some),
        }
    }

    fn outcome_id(&self) -> &'static str {
        match self.decision.outcome {
            Outcome::Allowed => "decision-Allowed",
            Outcome::ExplicitlyDenied => "decision-ExplicitlyDenied",
            Outcome::Unknown => "decision-Unknown",
            Outcome::ImplicitlyDenied if self.decision.decided_by == [Gate::OperationNotCrossAccount] => {
                "decision-ImplicitlyDenied-never"
            }
            Outcome::ImplicitlyDenied => "decision-ImplicitlyDenied",
        }
    }

    fn request(&self) -> Result<Vec<String>, TextError> {
        let sides = if self.case.caller.is_service() {
            "request-service"
        } else if self.decision.crosses_accounts {
            "request-crosses"
        } else {
            "request-same"
        };
        let line = if self.about() == "nothing" { "request-line-all" } else { "request-line" };
        Ok(vec![self.say(line)?, self.say(sides)?])
    }

    fn sides(&self) -> Result<Vec<[String; 3]>, TextError> {
        let mut rows = Vec::new();
        for (input, stand) in &self.decision.stands {
            let label = match input {
                Input::Resource => format!("input-resourcePolicy-{}", self.about()),
                other => format!("input-{}", other.name()),
            };
            let place = match input {
                Input::Resource | Input::Grants => "where-resource",
                Input::Scps => "where-management-caller",
                Input::Rcps => "where-management-resource",
                Input::Endpoint => "where-vpc",
                Input::Identity | Input::Boundary | Input::Session => "where-caller",
            };
            let of_resource = matches!(input, Input::Resource | Input::Grants | Input::Rcps);
            let account = if of_resource { &self.case.resource_account } else { &self.case.caller.account };
            let place = match stand {
                Stand::NoSay => String::new(),
                _ => self.say_with(place, [("account", account)])?,
            };
            let limits_nothing = matches!(input, Input::Boundary | Input::Session)
                && self.decision.outcome == Outcome::Allowed;
            let says = match (input, stand) {
                // These never allow: they deny or do not.
                (Input::Rcps, Stand::Allows) => "stand-rcps-allows".to_owned(),
                (_, Stand::Silent) if limits_nothing => "stand-silent-no-limit".to_owned(),
                (_, Stand::None) if self.case.known.assumed_none.contains(input) => {
                    "stand-none-assumed".to_owned()
                }
                _ => format!("stand-{}", stand.word()),
            };
            rows.push([self.say(&label)?, place, self.say(&says)?]);
        }
        Ok(rows)
    }

    fn because(&self, told: Outcome, by: &[Gate]) -> Result<Vec<String>, TextError> {
        let mut lines = Vec::new();
        for gate in by {
            match told {
                Outcome::Allowed => lines.push(self.say(&self.allowed_id(*gate))?),
                // One line names the statements of all policies.
                Outcome::ExplicitlyDenied | Outcome::Unknown => {}
                Outcome::ImplicitlyDenied => {
                    lines.push(self.say(&self.lack_id(*gate))?);
                    for (statement, conditions) in self.near(*gate)? {
                        let values = [("statement", statement.as_str()), ("conditions", conditions.as_str())];
                        lines.push(self.say_with("near-statement", values)?);
                    }
                }
            }
        }
        if told == Outcome::ExplicitlyDenied {
            let mut names = Vec::new();
            for gate in by {
                names.extend(self.denying(*gate)?);
            }
            let names = list_and(self.bundle, &names)?;
            lines.push(self.say_with("deny", [("statements", names.as_str())])?);
        }
        Ok(lines)
    }

    /// The statements of one kind of policy that would allow the request if their conditions held, with these.
    fn near(&self, gate: Gate) -> Result<Vec<(String, String)>, TextError> {
        let mut found = Vec::new();
        for one in &self.decision.statements {
            let is_near = one.counts && one.effect == Some(Effect::Allow) && one.fit == Fit::Condition;
            if is_near && gate_of(one.source) == gate {
                let conditions = list_and(self.bundle, &self.unmet(one)?)?;
                found.push((self.statement_name(one)?, conditions));
            }
        }
        Ok(found)
    }

    /// The conditions of a statement that do not hold.
    fn unmet(&self, one: &StatementResult) -> Result<Vec<String>, TextError> {
        let unmet = one.conditions.iter().filter(|condition| condition.held != Held::Yes);
        unmet.map(|condition| self.condition(condition)).collect()
    }

    fn allowed_id(&self, gate: Gate) -> String {
        let has = |input: Input, stand: Stand| self.decision.stands.contains(&(input, stand));
        match gate {
            Gate::ResourcePolicy if self.about() == "key" && has(Input::Resource, Stand::AllowsAccount) => {
                "by-resource-policy-key-account".to_owned()
            }
            Gate::ResourcePolicy => format!("by-resource-policy-{}", self.about()),
            Gate::IdentityPolicy if self.case.caller.is_root() => "by-identity-policy-root".to_owned(),
            Gate::Grant if has(Input::Grants, Stand::AllowsAccount) => "by-grant-account".to_owned(),
            other => format!("by-{}", other.word()),
        }
    }

    fn is_retiring(&self) -> bool {
        self.case.action.eq_ignore_ascii_case("kms:RetireGrant")
    }

    /// The id of the sentence on what is lacking.
    fn lack_id(&self, gate: Gate) -> String {
        let has_none = self.decision.stands.contains(&(Input::Resource, Stand::None));
        let kind = match (gate, self.about_named()) {
            (Gate::ResourcePolicy, _) if self.is_retiring() => "retire",
            (Gate::ResourcePolicy, "key") if self.is_key_of_aws() && self.decision.crosses_accounts => {
                "aws-managed"
            }
            (Gate::ResourcePolicy, "key") if self.is_key_of_aws() => "aws-managed-own",
            (Gate::ResourcePolicy, "key") if self.case.caller.is_service() => "key-service",
            (Gate::ResourcePolicy, "vault") if has_none => "vault-none",
            (Gate::ResourcePolicy, "vault-unnamed") if has_none => "vault-unnamed-none",
            (Gate::ResourcePolicy, about) => about,
            _ => return format!("lack-{}", gate.word()),
        };
        format!("lack-{}-{kind}", gate.word())
    }

    fn is_key_of_aws(&self) -> bool {
        self.case.known.is_aws_managed
    }

    /// What to change, and how the changes go together.
    fn change(&self, told: Outcome, by: &[Gate]) -> Result<(Vec<String>, Vec<String>), TextError> {
        let mut steps: Vec<String> = Vec::new();
        // Places, from 1, of the steps that help where a gate is in the way.
        let mut of_gate: Vec<(Gate, Vec<usize>)> = Vec::new();
        for gate in by {
            let mut of_this = match told {
                Outcome::ImplicitlyDenied => self.change_of_conditions(*gate)?,
                _ => Vec::new(),
            };
            of_this.extend(self.change_of(told, *gate)?);
            let first = steps.len() + 1;
            of_gate.push((*gate, (first..first + of_this.len()).collect()));
            steps.extend(of_this);
        }
        let notes = self.change_notes(told, &steps, &of_gate)?;
        Ok((steps, notes))
    }

    /// Conditions that keep statements from allowing: the request can meet them, or they are wrong.
    fn change_of_conditions(&self, gate: Gate) -> Result<Vec<String>, TextError> {
        self.near(gate)?
            .iter()
            .map(|(statement, conditions)| {
                let values = [("statement", statement.as_str()), ("conditions", conditions.as_str())];
                self.say_with("change-condition", values)
            })
            .collect()
    }

    fn change_of(&self, told: Outcome, gate: Gate) -> Result<Option<String>, TextError> {
        match told {
            Outcome::Allowed | Outcome::Unknown => Ok(None),
            Outcome::ExplicitlyDenied => {
                let statements = list_and(self.bundle, &self.denying(gate)?)?;
                let is_for_service = gate == Gate::ResourcePolicy && self.case.caller.is_service();
                let end = if is_for_service { "-service" } else { "" };
                let id = format!("change-deny-{}{end}", gate.word());
                self.say_with(&id, [("statements", statements.as_str())]).map(Some)
            }
            // What the account lacks is said beside: an IAM policy. Those of a service-linked role nobody can change.
            Outcome::ImplicitlyDenied if gate == Gate::KeyTrust => Ok(None),
            Outcome::ImplicitlyDenied
                if gate == Gate::IdentityPolicy && self.case.caller.is_service_linked() =>
            {
                Ok(None)
            }
            Outcome::ImplicitlyDenied => self.say(&self.change_id(gate)).map(Some),
        }
    }

    /// The id of the sentence on what to change where something is lacking.
    fn change_id(&self, gate: Gate) -> String {
        let caller = &self.case.caller;
        let is_own = !self.decision.crosses_accounts && !caller.is_service();
        let kind = match (gate, self.about_named()) {
            (Gate::ResourcePolicy, _) if self.is_retiring() => "retire",
            (Gate::ResourcePolicy, "key") if self.is_key_of_aws() => "aws-managed",
            (Gate::ResourcePolicy, "key") if caller.is_service() => "key-service",
            (Gate::ResourcePolicy, "vault") if caller.is_service() => "vault-service",
            (Gate::ResourcePolicy, "vault-unnamed") if caller.is_service() => "vault-unnamed-service",
            (Gate::ResourcePolicy, "role") if caller.is_service() => "role-service",
            (Gate::ResourcePolicy, "key") if caller.is_service_linked() => "key-linked",
            // For a caller of another account an IAM policy is asked for beside.
            (Gate::ResourcePolicy, "key") if is_own => "key-own",
            // In its own account a vault's policy must name the caller. Nothing about recovery points crosses accounts.
            (Gate::ResourcePolicy, "vault") if is_own => "vault-own",
            (Gate::ResourcePolicy, "vault-unnamed") => "vault-unnamed-own",
            (Gate::ResourcePolicy, about) => about,
            (Gate::OperationNotCrossAccount, "vault" | "vault-unnamed") => "vault",
            _ => return format!("change-{}", gate.word()),
        };
        format!("change-{}-{kind}", gate.word())
    }

    /// Tells which of the changes can stand for each other, and that all others are needed.
    fn change_notes(
        &self,
        told: Outcome,
        steps: &[String],
        of_gate: &[(Gate, Vec<usize>)],
    ) -> Result<Vec<String>, TextError> {
        let places = |gate: Gate| {
            of_gate.iter().find(|(one, _)| *one == gate).map(|(_, places)| places.clone()).unwrap_or_default()
        };
        // A grant can stand for the key policy, and in its own account an IAM policy for that of a vault.
        let joined = match self.about() {
            "key" => Some(Gate::GrantConstraint),
            "vault" if !self.decision.crosses_accounts => Some(Gate::IdentityPolicy),
            _ => None,
        };
        let joined = joined.filter(|other| {
            told == Outcome::ImplicitlyDenied
                && !places(*other).is_empty()
                && !places(Gate::ResourcePolicy).is_empty()
        });
        let mut notes = Vec::new();
        let lacks_identity = of_gate.iter().any(|(gate, _)| *gate == Gate::IdentityPolicy);
        if told == Outcome::ImplicitlyDenied && lacks_identity && self.case.caller.is_service_linked() {
            notes.push(self.say("change-identity-policy-linked")?);
        }
        for (gate, own) in of_gate {
            let group = match joined {
                Some(other) if *gate == other => continue,
                Some(other) if *gate == Gate::ResourcePolicy => [own.clone(), places(other)].concat(),
                _ => own.clone(),
            };
            if group.len() > 1 {
                let group: Vec<String> = group.iter().map(ToString::to_string).collect();
                notes.push(
                    self.say_with("one-suffices", [("steps", list_and(self.bundle, &group)?.as_str())])?,
                );
            }
        }
        let groups = of_gate.iter().filter(|(gate, own)| !own.is_empty() && Some(*gate) != joined).count();
        if steps.len() > 1 && groups > 1 {
            notes.push(self.say("fix-one-see-next")?);
        }
        Ok(notes)
    }

    /// The names of the statements of one kind of policy that deny.
    fn denying(&self, gate: Gate) -> Result<Vec<String>, TextError> {
        let denies = |one: &&StatementResult| {
            one.counts
                && one.effect == Some(Effect::Deny)
                && matches!(one.fit, Fit::Matches(_) | Fit::WithBoundary)
                && gate_of(one.source) == gate
        };
        self.decision.statements.iter().filter(denies).map(|one| self.statement_name(one)).collect()
    }

    fn statement_name(&self, one: &StatementResult) -> Result<String, TextError> {
        let number = (one.statement + 1).to_string();
        let document = (one.document + 1).to_string();
        let source = match one.source {
            PolicySource::Resource => format!("source-resource-policy-{}", self.about()),
            other => format!("source-{}", other.word()),
        };
        let mut policy = self.say_with(&source, [("number", document.as_str())])?;
        if !one.origin.is_empty() && is_one_of_many(one.source) {
            let values = [("policy", policy.as_str()), ("file", one.origin.as_str())];
            policy = self.say_with("source-of-file", values)?;
        }
        let level = one.level.as_ref().map(|(index, target)| self.level(*index, target)).transpose()?;
        let id = match (&level, one.sid.is_empty()) {
            (None, true) => "statement-name",
            (None, false) => "statement-name-sid",
            (Some(_), true) => "statement-name-level",
            (Some(_), false) => "statement-name-level-sid",
        };
        let level = level.unwrap_or_default();
        self.say_with(
            id,
            [
                ("policy", policy.as_str()),
                ("number", number.as_str()),
                ("sid", one.sid.as_str()),
                ("level", level.as_str()),
            ],
        )
    }

    fn statement(&self, one: &StatementResult) -> Result<(String, Vec<String>), TextError> {
        let fit = match one.fit {
            Fit::Matches(_) if !one.counts => self.say("fit-no-say")?,
            Fit::Matches(reach) => self.say(match reach {
                Some(Reach::Account) => "fit-matches-account",
                Some(Reach::Role) => "fit-matches-role",
                Some(Reach::Anyone) => "fit-matches-anyone",
                _ => "fit-matches",
            })?,
            Fit::Void(element) => self.say_with("fit-without-effect", [("element", element)])?,
            other => self.say(&format!("fit-{}", other.word()))?,
        };
        let effect = one.effect.map(Effect::word).unwrap_or_default();
        let mut lines = self.unmet(one)?;
        if one.effect == Some(Effect::Deny) && matches!(one.fit, Fit::Matches(_)) {
            // A Deny that holds because nobody gave a value is worth a look.
            let absent = one
                .conditions
                .iter()
                .filter(|condition| condition.held == Held::Yes && condition.given.is_none());
            for condition in absent {
                lines.push(self.condition(condition)?);
            }
        }
        Ok((format!("{}, {effect}: {fit}", self.statement_name(one)?), lines))
    }

    fn condition(&self, one: &ConditionResult) -> Result<String, TextError> {
        let given = one.given.clone().unwrap_or_default();
        let is_empty = given.iter().all(String::is_empty);
        let id = match one.held {
            Held::KeyAbsent => "condition-line-absent",
            Held::Yes if one.given.is_none() => "condition-line-absent",
            Held::NoVariable => "condition-line-variable",
            Held::NeedsSetOperator => "condition-line-set",
            Held::Yes | Held::No if is_empty => "condition-line-empty",
            Held::Yes | Held::No => "condition-line",
        };
        let (values, given) = (list_or(self.bundle, &one.values)?, list_and(self.bundle, &given)?);
        self.say_with(
            id,
            [
                ("operator", one.operator.as_str()),
                ("key", one.key.as_str()),
                ("values", values.as_str()),
                ("given", given.as_str()),
            ],
        )
    }

    fn grant(&self, one: &GrantResult) -> Result<String, TextError> {
        let name =
            self.say_with("grant-name", [("id", one.id.as_str()), ("grantee", one.grantee.as_str())])?;
        Ok(format!("{name}: {}", self.say(&format!("grant-fit-{}", one.fit.word()))?))
    }
}

/// The states of a key that somebody can bring it out of.
const STATES_TO_LEAVE: [&str; 3] = ["Disabled", "PendingDeletion", "PendingImport"];

/// Tells whether there can be several policies of a kind, so that a number alone does not tell which.
fn is_one_of_many(source: PolicySource) -> bool {
    !matches!(source, PolicySource::Resource | PolicySource::Boundary | PolicySource::Endpoint)
}

/// The gate that a kind of policy is.
fn gate_of(source: PolicySource) -> Gate {
    match source {
        PolicySource::Resource => Gate::ResourcePolicy,
        PolicySource::Identity => Gate::IdentityPolicy,
        PolicySource::Scp | PolicySource::OwnerScp => Gate::Scp,
        PolicySource::Rcp | PolicySource::CallerRcp => Gate::Rcp,
        PolicySource::Boundary => Gate::PermissionsBoundary,
        PolicySource::Session => Gate::SessionPolicy,
        PolicySource::Endpoint => Gate::VpcEndpointPolicy,
    }
}
