//! K11: what remedies print works, and does no more than it says.
//!
//! The statements of every width are filled with the facts of the proof world. They must be real policy
//! (`policy::check` finds nothing, alone and as a whole policy), give exactly what the table of required actions
//! says, and hold their proofs: the request is decided as `before` without them, as `after` with them, and
//! somebody or something unrelated stays as `others` says. A command that replaces a whole policy comes after
//! two that save the present one and make the new one from it.

use super::ground::{Ground, kb_path};
use crate::kb::{
    Command, Identity, Issue, Outcome, Permission, Proof, ProofWorld, Remedy, RemedyFile, ServiceActions,
    StepOf, Template,
};
use crate::policy::{
    ActionFacts, Around, Case, Catalog, Context, Document, Found, Input, PolicyKind, Request,
    check as check_policy, covers_action, evaluate, fill_statements, fill_text, open,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Calls that put a whole policy in the place of the present one.
const REPLACING: [&str; 4] =
    ["put-key-policy", "put-backup-vault-access-policy", "put-bucket-policy", "update-assume-role-policy"];

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    let catalog = ServiceActions::catalog(&ground.corpus.actions);
    for file in &ground.corpus.remedies {
        let path = kb_path(&file.path);
        replacing(&path, "apply", &file.remedy.apply, issues);
        if file.remedy.templates.is_empty() {
            continue;
        }
        let Some(world) = &ground.corpus.proof_world else {
            let cure = "add [proof] to vocabulary.toml";
            issues.push(Issue::error("K11", &path, "proof", "there is no world to run proofs in", cure));
            continue;
        };
        Bench { ground, world, catalog: &catalog, file, path }.judge(issues);
    }
    for file in &ground.corpus.entries {
        for step in &file.entry.steps {
            if let StepOf::Entry(id) = &step.of {
                replacing(&kb_path(&file.path), &format!("step.{id}.apply"), &step.apply, issues);
            }
        }
    }
}

/// A remedy under test.
struct Bench<'a> {
    ground: &'a Ground<'a>,
    world: &'a ProofWorld,
    catalog: &'a Catalog,
    file: &'a RemedyFile,
    path: String,
}

impl Bench<'_> {
    fn issue(&self, field: &str, message: String, cure: &str) -> Issue {
        Issue::error("K11", &self.path, field, message, cure)
    }

    fn judge(&self, issues: &mut Vec<Issue>) {
        let Some(kind) = self.kind() else {
            let cure = "name one policy of the vocabulary in every [[permission]]";
            issues.push(self.issue(
                "permission",
                "its statements belong to no one kind of policy".to_owned(),
                cure,
            ));
            return;
        };
        for template in &self.file.remedy.templates {
            let name = form_name(template);
            let Some(statements) = self.filled(&self.file.remedy, template, &[], &name, issues) else {
                continue;
            };
            self.document(kind, &name, &statements, issues);
            self.whole(kind, &name, &statements, issues);
            self.table(template, &name, &statements, issues);
            self.proofs(kind, template, &name, &statements, issues);
        }
    }

    /// The kind of policy that all its rows are written in.
    fn kind(&self) -> Option<PolicyKind> {
        let rows = &self.file.remedy.permissions;
        let kinds: BTreeSet<&str> =
            rows.iter().filter_map(|row| self.ground.corpus.vocabulary.policy_kind(&row.policy)).collect();
        match kinds.into_iter().collect::<Vec<_>>().as_slice() {
            [kind] => PolicyKind::parse(kind),
            _ => None,
        }
    }

    /// Fills the statements of a form with the facts of the world.
    fn filled(
        &self,
        remedy: &Remedy,
        template: &Template,
        stand_ins: &[(String, String)],
        name: &str,
        issues: &mut Vec<Issue>,
    ) -> Option<Vec<Value>> {
        let filled = fill_statements(&template.statements, &[], &|fact| self.fact(fact, stand_ins)).ok()?;
        if filled.missing.is_empty() {
            return Some(filled.statements);
        }
        let message = format!(
            "{} asks for facts that the proof world has not: {}",
            remedy.id,
            filled.missing.join(", ")
        );
        issues.push(self.issue(
            name,
            message,
            "add them to [proof.facts] of vocabulary.toml, or mend the fact's name",
        ));
        None
    }

    fn fact(&self, name: &str, stand_ins: &[(String, String)]) -> Result<String, String> {
        let stand_in = stand_ins.iter().find(|(fact, _)| fact == name).map_or(name, |(_, stand_in)| stand_in);
        self.world.facts.get(stand_in).cloned().ok_or_else(|| name.to_owned())
    }

    fn text(&self, text: &str) -> String {
        fill_text(text, &|fact| self.fact(fact, &[]), &mut Vec::new())
    }

    /// Our own check of policies finds nothing in the statements.
    fn document(&self, kind: PolicyKind, name: &str, statements: &[Value], issues: &mut Vec<Issue>) {
        let found = findings(kind, &Value::from(statements.to_vec()), self.catalog);
        for finding in found {
            issues.push(self.issue(name, format!("policy check finds {finding}"), "mend the statements"));
        }
    }

    /// The whole policy, where it is offered, is one that can be put.
    fn whole(&self, kind: PolicyKind, name: &str, statements: &[Value], issues: &mut Vec<Issue>) {
        let mut all = Vec::new();
        if let Some(whole) = &self.file.remedy.whole {
            let Some(other) = self.remedy(&whole.remedy) else {
                let message = format!("there is no remedy `{}` to begin a whole policy with", whole.remedy);
                issues.push(self.issue("whole", message, "name a remedy"));
                return;
            };
            let Some(template) = other.templates.first() else { return };
            let Some(first) = self.filled(other, template, &whole.stand_ins, "whole", issues) else { return };
            all.extend(first);
        }
        all.extend(statements.iter().cloned());
        for finding in findings(kind, &document_of(&all), self.catalog) {
            let message = format!("as a whole policy, policy check finds {finding}");
            issues.push(self.issue(name, message, "mend the statements, or [whole] of the remedy"));
        }
    }

    fn remedy(&self, name: &str) -> Option<&Remedy> {
        let base = self.ground.sources.base.into_iter().flat_map(|base| &base.remedies);
        self.ground
            .corpus
            .remedies
            .iter()
            .chain(base)
            .map(|file| &file.remedy)
            .find(|remedy| remedy.id == name)
    }

    /// The table of required actions says what the statements give, and no more.
    fn table(&self, template: &Template, name: &str, statements: &[Value], issues: &mut Vec<Issue>) {
        let told: BTreeSet<Grant> =
            self.file.remedy.permissions_of(template).flat_map(|row| self.told(row)).collect();
        let given: BTreeSet<Grant> = statements.iter().flat_map(given).collect();
        // A policy of a caller names nobody.
        let names_somebody = given.iter().any(|grant| !grant.principal.is_empty());
        let told: BTreeSet<Grant> = told
            .into_iter()
            .map(|grant| if names_somebody { grant } else { Grant { principal: String::new(), ..grant } })
            .collect();
        for grant in told.difference(&given) {
            let message = format!("the table names what the statements do not give: {grant}");
            issues.push(self.issue(
                name,
                message,
                "add it to the statements, or take it from [[permission]]",
            ));
        }
        for grant in given.difference(&told) {
            let message = format!("the statements give what the table does not name: {grant}");
            issues.push(self.issue(
                name,
                message,
                "add it to [[permission]], or take it from the statements",
            ));
        }
    }

    fn told(&self, row: &Permission) -> Vec<Grant> {
        let principal = self.ground.corpus.vocabulary.principal(&row.principal).unwrap_or_default();
        let conditions: BTreeSet<String> = row
            .conditions
            .iter()
            .map(|one| condition(&one.operator, &one.key, &self.text(&one.value)))
            .collect();
        let actions = row.actions.iter().map(|action| self.text(action));
        let principal = self.text(principal);
        actions
            .map(|action| Grant { principal: principal.clone(), action, conditions: conditions.clone() })
            .collect()
    }

    /// Every form has a proof, and every proof holds.
    fn proofs(
        &self,
        kind: PolicyKind,
        template: &Template,
        name: &str,
        statements: &[Value],
        issues: &mut Vec<Issue>,
    ) {
        let is_for = |proof: &&Proof| proof.widths.is_empty() || proof.widths.contains(&template.width);
        let mut proofs = self.file.remedy.proofs.iter().filter(is_for).peekable();
        if proofs.peek().is_none() {
            issues.push(self.issue(
                name,
                "no proof is run over these statements".to_owned(),
                "add a [[proof]]",
            ));
        }
        for proof in proofs {
            if let Err(message) = self.prove(kind, proof, statements) {
                let of = format!("{} by {}", proof.action, proof.principal);
                issues.push(self.issue(
                    name,
                    format!("the proof of {of} does not hold: {message}"),
                    "mend the statements or the proof",
                ));
            }
        }
    }

    fn prove(&self, kind: PolicyKind, proof: &Proof, statements: &[Value]) -> Result<(), String> {
        let asked = self.asked(kind, proof, statements)?;
        let without = asked.outcome(self, &[])?;
        if without != proof.before {
            return Err(format!("without the statements the request is {}", without.word()));
        }
        let with = asked.outcome(self, statements)?;
        if with != proof.after {
            return Err(format!("with the statements the request is {}", with.word()));
        }
        for other in asked.others(self) {
            let outcome = other.outcome(self, statements)?;
            if outcome != proof.others {
                return Err(format!("with the statements, {} is {}", other.name(), outcome.word()));
            }
        }
        Ok(())
    }

    fn asked<'p>(
        &self,
        kind: PolicyKind,
        proof: &'p Proof,
        statements: &[Value],
    ) -> Result<Asked<'p>, String> {
        let mut given = Vec::new();
        for name in &proof.given {
            let remedy = self.remedy(name).ok_or_else(|| format!("there is no remedy `{name}`"))?;
            let template = remedy.templates.first().ok_or_else(|| format!("`{name}` has no statements"))?;
            let filled = fill_statements(&template.statements, &[], &|fact| self.fact(fact, &[]));
            given.extend(filled.map_err(|error| error.to_string())?.statements);
        }
        let resource = proof.resource.as_deref().map(|text| self.text(text));
        let of_kind = if kind == PolicyKind::Vault { "destination_vault_arn" } else { "key_arn" };
        let resource = resource.or_else(|| self.world.facts.get(of_kind).cloned()).unwrap_or_default();
        let covered = statements.iter().flat_map(|one| texts(&one["Action"])).collect();
        Ok(Asked {
            kind,
            given,
            principal: proof.principal.clone(),
            action: proof.action.clone(),
            resource,
            context: proof.context.iter().collect(),
            identity: &proof.identity,
            covered,
        })
    }

    fn identity(&self, identity: &Identity) -> Result<Vec<Document>, String> {
        let statements = match identity {
            Identity::None => return Ok(Vec::new()),
            Identity::All => vec![json!({ "Effect": "Allow", "Action": "*", "Resource": "*" })],
            Identity::Managed(name) => {
                let known = self.ground.corpus.managed_policies.iter().find(|policy| policy.name == *name);
                known.ok_or_else(|| format!("there is no managed policy `{name}`"))?.statements.clone()
            }
        };
        Ok(vec![read(&statements)])
    }
}

/// A request of a proof, or one beside it.
#[derive(Clone)]
struct Asked<'p> {
    kind: PolicyKind,
    given: Vec<Value>,
    principal: String,
    action: String,
    resource: String,
    context: Vec<&'p (String, String)>,
    identity: &'p Identity,
    covered: Vec<String>,
}

impl Asked<'_> {
    fn name(&self) -> String {
        format!("{} by {} on {}", self.action, self.principal, self.resource)
    }

    /// Decides the request where `statements` stand beside those that are given.
    fn outcome(&self, bench: &Bench<'_>, statements: &[Value]) -> Result<Outcome, String> {
        let mut context = Context::default();
        for (key, value) in &self.context {
            context.insert(key, vec![value.clone()], key.eq_ignore_ascii_case("aws:PrincipalOrgPaths"));
        }
        let request = Request {
            principal: self.principal.clone(),
            action: self.action.clone(),
            resource: self.resource.clone(),
            resource_account: None,
            context,
        };
        let mut case = Case::new(request, bench.catalog).map_err(|faults| format!("{:?}", faults.list()))?;
        let is_of_caller = self.kind == PolicyKind::Identity;
        let of_resource: Vec<Value> =
            self.given.iter().chain(statements.iter().filter(|_| !is_of_caller)).cloned().collect();
        let mut of_caller = bench.identity(self.identity)?;
        if is_of_caller && !statements.is_empty() {
            of_caller.push(read(statements));
        }
        case.known.give(Input::Resource, vec![read(&of_resource)]);
        case.known.give(Input::Identity, of_caller);
        case.known.give_none_for_the_rest();
        let decision = evaluate(&case, bench.catalog);
        Ok(if decision.outcome.is_denied() { Outcome::Denied } else { Outcome::Allowed })
    }

    /// The kinds of resources that the action names.
    fn kinds<'b>(&self, bench: &'b Bench<'_>) -> &'b [String] {
        let is_asked = |facts: &&ActionFacts| facts.name.eq_ignore_ascii_case(&self.action);
        bench.catalog.actions.iter().find(is_asked).map_or(&[], |facts| &facts.resources)
    }

    /// Requests that have nothing to do with the remedy: somebody else's, or on another key, and for every action
    /// that it does not name.
    fn others(&self, bench: &Bench<'_>) -> Vec<Self> {
        let mut others = Vec::new();
        if self.kind == PolicyKind::Identity {
            // AWS's own policies for AWS Backup name every vault and recovery point; keys are named one by one.
            if self.kinds(bench).iter().any(|kind| kind == "key") {
                others.push(Self { resource: bench.world.unrelated_key.clone(), ..self.clone() });
            }
        } else {
            let is_of_nobody = |pair: &&(String, String)| !pair.0.starts_with("aws:PrincipalOrg");
            others.push(Self {
                principal: bench.world.unrelated.clone(),
                identity: &Identity::All,
                context: self.context.iter().copied().filter(is_of_nobody).collect(),
                ..self.clone()
            });
        }
        let service = self.action.split(':').next().unwrap_or_default();
        let crosses = account_of(&self.principal) != account_of(&self.resource);
        // In the account of the key its own policies decide on the rest; from another one nothing may be left open.
        let identity =
            if crosses && self.kind != PolicyKind::Identity { &Identity::All } else { self.identity };
        let kinds = self.kinds(bench);
        let actions = bench.catalog.actions.iter().filter(|facts| {
            facts.name.split(':').next() == Some(service)
                && facts.resources.iter().any(|kind| kinds.contains(kind))
                && !self.covered.iter().any(|pattern| covers_action(pattern, &facts.name))
        });
        others.extend(actions.map(|facts| Self { action: facts.name.clone(), identity, ..self.clone() }));
        others
    }
}

fn account_of(arn: &str) -> &str {
    arn.split(':').nth(4).unwrap_or_default()
}

/// What a statement or a row of the table gives to somebody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Grant {
    principal: String,
    action: String,
    conditions: BTreeSet<String>,
}

impl std::fmt::Display for Grant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let conditions: Vec<&str> = self.conditions.iter().map(String::as_str).collect();
        write!(f, "{} {} {}", self.action, self.principal, conditions.join(", "))
    }
}

fn given(statement: &Value) -> Vec<Grant> {
    let principals = match &statement["Principal"] {
        Value::Object(kinds) => kinds.values().flat_map(texts).collect(),
        Value::Null => vec![String::new()],
        other => texts(other),
    };
    let mut conditions = BTreeSet::new();
    for (operator, keys) in statement["Condition"].as_object().into_iter().flatten() {
        for (key, values) in keys.as_object().into_iter().flatten() {
            conditions.extend(texts(values).iter().map(|value| condition(operator, key, value)));
        }
    }
    let mut all = Vec::new();
    for principal in &principals {
        for action in texts(&statement["Action"]) {
            all.push(Grant { principal: principal.clone(), action, conditions: conditions.clone() });
        }
    }
    all
}

fn condition(operator: &str, key: &str, value: &str) -> String {
    format!("{operator} {key} {value}")
}

/// The texts of a value that is one or a list of them.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        Value::Null => Vec::new(),
        other => vec![other.to_string()],
    }
}

fn document_of(statements: &[Value]) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements })
}

fn read(statements: &[Value]) -> Document {
    Document::read(&document_of(statements).to_string())
}

/// What our own check finds in a policy, as `code word`.
fn findings(kind: PolicyKind, policy: &Value, catalog: &Catalog) -> Vec<String> {
    let Found::Policies(policies) = open(policy.to_string().as_bytes()) else { return Vec::new() };
    let around = Around { kind: Some(kind), ..Around::default() };
    let found = policies.iter().flat_map(|opened| check_policy(opened, &around, catalog));
    found.map(|one| format!("{} {} at {}", one.rule.code(), one.rule.word(), one.place.pointer)).collect()
}

fn form_name(template: &Template) -> String {
    match &template.needs {
        Some(fact) => format!("{}@{fact}.json", template.width),
        None => format!("{}.json", template.width),
    }
}

/// A call that replaces a whole policy comes third: the present one is saved, the new one is made from it.
fn replacing(path: &str, field: &str, commands: &[Command], issues: &mut Vec<Issue>) {
    for (at, command) in commands.iter().enumerate() {
        let Some(call) = command.argv.iter().find(|word| REPLACING.contains(&word.as_str())) else {
            continue;
        };
        let saved = at.checked_sub(2).and_then(|first| commands[first].save_to.as_deref());
        let made = at.checked_sub(1).map(|before| &commands[before].argv);
        let is_made =
            made.is_some_and(|words| saved.is_some_and(|file| words.iter().any(|word| word == file)));
        let is_put = made.is_some_and(|words| {
            words
                .iter()
                .any(|word| Some(word.as_str()) != saved && command.argv.contains(&format!("file://{word}")))
        });
        if !is_made || !is_put {
            let message =
                format!("`{call}` replaces the whole policy, and nothing saves the present one before");
            let cure = "three commands: save the present policy with save_to, make the new one from that file, put it with file://";
            issues.push(Issue::error("K11", path, field, message, cure));
        }
    }
}
