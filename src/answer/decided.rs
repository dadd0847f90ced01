//! Words for a decision: the outcome, why, and what would have to change where.
//!
//! In: a case and the decision on it. Out: [`DecisionText`], finished sentences in the order in which they are
//! read. Every name that a sentence has comes from the case.

use crate::policy::{
    Case, ConditionResult, Decision, Effect, Fit, Gate, GrantResult, Held, Input, Outcome, PolicySource,
    Reach, Stand, StatementResult, Unchecked,
};
use crate::text::{Args, Bundle, TextError, Value};

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
    pub change_note: Option<String>,
    /// What was not given and decides, and what follows if it does not exist.
    pub missing: Vec<String>,
    /// The sentence on what follows if nothing of that exists.
    pub if_none: Option<String>,
    /// The error that the state of the key gives.
    pub api_error: Option<String>,
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
    Speaker { bundle, case, decision, args: args_of(case, decision) }.speak()
}

struct Speaker<'a> {
    bundle: &'a Bundle,
    case: &'a Case,
    decision: &'a Decision,
    args: Args,
}

fn args_of(case: &Case, decision: &Decision) -> Args {
    let levels = decision.statements.iter().filter(|one| one.source == PolicySource::Scp);
    let mut names: Vec<&str> = Vec::new();
    for level in levels.filter_map(|one| one.level.as_ref()).map(|(_, target)| target.as_str()) {
        if !names.contains(&level) && !level.is_empty() && !allows_at(decision, level) {
            names.push(level);
        }
    }
    let levels = names.join(", ");
    let values = [
        ("principal", case.caller.arn.as_str()),
        ("caller", case.caller.arn.as_str()),
        ("action", case.action.as_str()),
        ("resource", case.resource.as_str()),
        ("caller_account", case.caller.account.as_str()),
        ("resource_account", case.resource_account.as_str()),
        ("state", case.known.key_state.as_str()),
        ("error", decision.api_error.as_deref().unwrap_or_default()),
        ("levels", levels.as_str()),
    ];
    values.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
}

/// Tells whether a service control policy at a level allows.
fn allows_at(decision: &Decision, target: &str) -> bool {
    decision.statements.iter().any(|one| {
        one.source == PolicySource::Scp
            && one.level.as_ref().is_some_and(|(_, level)| level == target)
            && one.effect == Some(Effect::Allow)
            && matches!(one.fit, Fit::Matches(_))
    })
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
            _ if self.case.resource == "*" => "nothing",
            Some("kms") => "key",
            Some("sts") => "role",
            _ => "vault",
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
            change: self.change(told, by)?,
            change_note: self.change_note(told, by)?,
            ..DecisionText::default()
        };
        for input in &decision.missing {
            let kind = if *input == Input::Resource { format!("-{}", self.about()) } else { String::new() };
            text.missing.push(self.say(&format!("missing-{}{kind}", input.name()))?);
        }
        if is_unknown {
            let id = if decision.if_none == Outcome::Allowed { "if-none-allowed" } else { "if-none-denied" };
            text.if_none = Some(self.say_with(id, [("flag", "--assume-none")])?);
        }
        if decision.api_error.is_some() {
            text.api_error = Some(self.say("api-error")?);
        }
        for unchecked in &decision.unchecked {
            // Policies that bind nobody here are not worth a line where both sides are one account.
            let is_idle = matches!(unchecked, Unchecked::Default("ownerAccountScps" | "callerAccountRcps"));
            if !is_idle || decision.crosses_accounts {
                text.unchecked.push(self.say(&format!("unchecked-{}", unchecked.word()))?);
            }
        }
        for statement in &decision.statements {
            text.statements.push(self.statement(statement)?);
        }
        for grant in &decision.grants {
            text.grants.push(self.grant(grant)?);
        }
        Ok(text)
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
        Ok(vec![self.say("request-line")?, self.say(sides)?])
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
            let says = match (input, stand) {
                // These never allow: they deny or do not.
                (Input::Rcps, Stand::Allows) => "stand-rcps-allows".to_owned(),
                _ => format!("stand-{}", stand.word()),
            };
            rows.push([self.say(&label)?, place, self.say(&says)?]);
        }
        Ok(rows)
    }

    fn because(&self, told: Outcome, by: &[Gate]) -> Result<Vec<String>, TextError> {
        let mut lines = Vec::new();
        for gate in by {
            lines.push(match told {
                Outcome::Allowed => self.say(&self.allowed_id(*gate))?,
                Outcome::ExplicitlyDenied => {
                    let statements = self.denying(*gate)?.join("; ");
                    self.say_with(&format!("deny-{}", gate.word()), [("statements", statements.as_str())])?
                }
                Outcome::ImplicitlyDenied => self.say(&format!("lack-{}", self.gate_id(*gate)))?,
                Outcome::Unknown => continue,
            });
            if told == Outcome::ImplicitlyDenied {
                lines.extend(self.near(*gate)?);
            }
        }
        Ok(lines)
    }

    /// The statements of one kind of policy that would allow the request if their conditions held.
    fn near(&self, gate: Gate) -> Result<Vec<String>, TextError> {
        let mut lines = Vec::new();
        for one in &self.decision.statements {
            let is_near = one.counts && one.effect == Some(Effect::Allow) && one.fit == Fit::Condition;
            if !is_near || gate_of(one.source) != gate {
                continue;
            }
            let mut conditions = Vec::new();
            for condition in one.conditions.iter().filter(|condition| condition.held != Held::Yes) {
                conditions.push(self.condition(condition)?);
            }
            let (statement, conditions) = (self.statement_name(one)?, conditions.join("; "));
            let values = [("statement", statement.as_str()), ("conditions", conditions.as_str())];
            lines.push(self.say_with("near-statement", values)?);
        }
        Ok(lines)
    }

    fn allowed_id(&self, gate: Gate) -> String {
        let by_account = self.decision.stands.contains(&(Input::Resource, Stand::AllowsAccount));
        match gate {
            Gate::ResourcePolicy if self.about() == "key" && by_account => {
                "by-resource-policy-key-account".to_owned()
            }
            Gate::ResourcePolicy => format!("by-resource-policy-{}", self.about()),
            Gate::IdentityPolicy if self.case.caller.is_root() => "by-identity-policy-root".to_owned(),
            other => format!("by-{}", other.word()),
        }
    }

    /// The end of the id of a sentence on what is lacking.
    fn gate_id(&self, gate: Gate) -> String {
        let crosses = self.decision.crosses_accounts;
        let kind = match (gate, self.about()) {
            (Gate::Scp, _) if self.has_named_levels() => "at",
            (Gate::ResourcePolicy, _) if self.case.action.eq_ignore_ascii_case("kms:RetireGrant") => "retire",
            (Gate::ResourcePolicy, "key") if self.case.known.is_aws_managed && crosses => "aws-managed",
            (Gate::ResourcePolicy, "key") if self.case.caller.is_service() => "key-service",
            (Gate::ResourcePolicy, about) => about,
            _ => return gate.word().to_owned(),
        };
        format!("{}-{kind}", gate.word())
    }

    /// Tells whether the levels that lack an Allow have names.
    fn has_named_levels(&self) -> bool {
        self.args.get("levels").is_some_and(|levels| *levels != Value::from(""))
    }

    fn change(&self, told: Outcome, by: &[Gate]) -> Result<Vec<String>, TextError> {
        by.iter().filter_map(|gate| self.change_of(told, *gate).transpose()).collect()
    }

    fn change_of(&self, told: Outcome, gate: Gate) -> Result<Option<String>, TextError> {
        match told {
            Outcome::Allowed | Outcome::Unknown => Ok(None),
            Outcome::ExplicitlyDenied => {
                let mut args = self.args.clone();
                args.insert("count".to_owned(), Value::Number(self.denying(gate)?.len()));
                self.bundle.get(&format!("change-deny-{}", gate.word()), &args).map(Some)
            }
            // What the account lacks is said beside: an IAM policy.
            Outcome::ImplicitlyDenied if gate == Gate::KeyTrust => Ok(None),
            Outcome::ImplicitlyDenied => self.say(&format!("change-{}", self.remedy_id(gate))).map(Some),
        }
    }

    /// The end of the id of a sentence on what to change where something is lacking.
    fn remedy_id(&self, gate: Gate) -> String {
        let caller = &self.case.caller;
        let is_own = !self.decision.crosses_accounts && !caller.is_service();
        let kind = match (gate, self.about()) {
            (Gate::OperationNotCrossAccount, "vault") => "vault",
            // In its own account a vault's policy must name the caller.
            (Gate::ResourcePolicy, "vault") if is_own => "vault-own",
            (Gate::IdentityPolicy, _) if caller.is_service_linked() => "linked",
            _ => return self.gate_id(gate),
        };
        format!("{}-{kind}", gate.word())
    }

    /// Tells whether two of the changes can stand for each other, or that all of them are needed.
    fn change_note(&self, told: Outcome, by: &[Gate]) -> Result<Option<String>, TextError> {
        if told != Outcome::ImplicitlyDenied && told != Outcome::ExplicitlyDenied {
            return Ok(None);
        }
        let steps: Vec<Gate> = by.iter().copied().filter(|gate| *gate != Gate::KeyTrust).collect();
        let place = |gate: Gate| steps.iter().position(|one| *one == gate).map(|at| (at + 1).to_string());
        let other = match self.about() {
            "key" => place(Gate::GrantConstraint),
            "vault" if !self.decision.crosses_accounts => place(Gate::IdentityPolicy),
            _ => None,
        };
        match (told, place(Gate::ResourcePolicy), other) {
            (Outcome::ImplicitlyDenied, Some(one), Some(other)) => {
                self.say_with("one-suffices", [("one", one.as_str()), ("other", other.as_str())]).map(Some)
            }
            _ if steps.len() > 1 => self.say("fix-one-see-next").map(Some),
            _ => Ok(None),
        }
    }

    /// The names of the statements of one kind of policy that deny.
    fn denying(&self, gate: Gate) -> Result<Vec<String>, TextError> {
        let mut names = Vec::new();
        for one in &self.decision.statements {
            let is_one = one.counts
                && one.effect == Some(Effect::Deny)
                && matches!(one.fit, Fit::Matches(_) | Fit::WithBoundary)
                && gate_of(one.source) == gate;
            if is_one {
                names.push(self.statement_name(one)?);
            }
        }
        Ok(names)
    }

    fn statement_name(&self, one: &StatementResult) -> Result<String, TextError> {
        let number = (one.statement + 1).to_string();
        let document = (one.document + 1).to_string();
        let source = match one.source {
            PolicySource::Resource => format!("source-resource-policy-{}", self.about()),
            other => format!("source-{}", other.word()),
        };
        let policy = self.say_with(&source, [("number", document.as_str())])?;
        let level = match &one.level {
            Some((index, target)) if target.is_empty() => {
                let index = (index + 1).to_string();
                Some(self.say_with("level-unnamed", [("number", index.as_str())])?)
            }
            other => other.as_ref().map(|(_, target)| target.clone()),
        };
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
        let mut conditions = Vec::new();
        for condition in one.conditions.iter().filter(|condition| condition.held != Held::Yes) {
            conditions.push(self.condition(condition)?);
        }
        Ok((format!("{}: {effect}: {fit}", self.statement_name(one)?), conditions))
    }

    fn condition(&self, one: &ConditionResult) -> Result<String, TextError> {
        let id = match one.held {
            Held::KeyAbsent => "condition-line-absent",
            Held::NoVariable => "condition-line-variable",
            Held::NeedsSetOperator => "condition-line-set",
            Held::Yes | Held::No => "condition-line",
        };
        let (values, given) = (one.values.join(" | "), one.given.clone().unwrap_or_default().join(", "));
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
