//! `cabhelp policy evaluate`: one request, decided and explained.

use super::Call;
use super::sources::{Named, bytes, named, with_target};
use crate::answer::{decision_text, fault_texts, finding_text, grammar_text};
use crate::cli::args::{EvaluateArgs, Format};
use crate::cli::errors::{Sentence, UserError};
use crate::cli::exit::Exit;
use crate::cli::explain::{account_flag, write_json};
use crate::cli::language::Speech;
use crate::cli::output::layout;
use crate::policy::{
    Case, Context, Document, Faults, Found, Input, KeyMetadata, Known, Level, Opened, Outcome, Request,
    defect_finding, evaluate, open, ungrammatical,
};
use crate::render::{decision_document, decision_page, line_for_terminal, posix_word};
use crate::text::Args;
use std::io::{IsTerminal, Write};

/// Runs the command.
///
/// # Errors
/// A mistake of the user, damaged texts, a closed stream.
pub(super) fn run(
    call: &Call<'_>,
    args: &EvaluateArgs,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let read = if args.names_policies() { from_files(call, args)? } else { from_json(call, args, err)? };
    let mut case = match read {
        Ok(case) => case,
        Err(faults) => {
            refuse(call, &fault_texts(&call.words, &faults)?, err)?;
            return Ok(Exit::Failed);
        }
    };
    if args.assume_none {
        case.known.give_none_for_the_rest();
    }
    let decision = evaluate(&case, &call.catalog);
    let text = decision_text(&call.words, &case, &decision)?;
    if args.format == Format::Json {
        write_json(out, &decision_document(call.lang.tag(), &case, &decision, &text))?;
    } else {
        let page = decision_page(&text, &call.words, &layout(call.global.color))?;
        out.write_all(page.as_bytes())?;
    }
    let Some(expected) = &args.expect else {
        return Ok(exit_of(decision.outcome));
    };
    let is_met = match expected.as_str() {
        "allowed" => decision.outcome == Outcome::Allowed,
        _ => decision.outcome.is_denied(),
    };
    if !is_met {
        let args = Args::from([("expected".to_owned(), expected.as_str().into())]);
        writeln!(err, "cabhelp: {}", call.words.get("expected-missed", &args)?)?;
    }
    Ok(match (is_met, decision.outcome) {
        (true, _) => Exit::Found,
        (false, Outcome::Unknown) => Exit::Unknown,
        (false, _) => Exit::NotFound,
    })
}

fn exit_of(outcome: Outcome) -> Exit {
    match outcome {
        Outcome::Allowed => Exit::Found,
        Outcome::ImplicitlyDenied | Outcome::ExplicitlyDenied => Exit::NotFound,
        Outcome::Unknown => Exit::Unknown,
    }
}

/// Says what is wrong with a question, a line for each fault.
fn refuse(call: &Call<'_>, lines: &[String], err: &mut dyn Write) -> anyhow::Result<()> {
    let label = call.word("errors", "error-label")?;
    writeln!(err, "cabhelp: {label}: {}", call.words.plain("fault-heading")?)?;
    for line in lines {
        writeln!(err, "  - {}", line_for_terminal(line))?;
    }
    Ok(())
}

/// Reads the question as JSON from a file or standard input.
fn from_json(
    call: &Call<'_>,
    args: &EvaluateArgs,
    err: &mut dyn Write,
) -> anyhow::Result<Result<Case, Faults>> {
    let file = args.file.as_deref().unwrap_or("-");
    if file == "-" && std::io::stdin().is_terminal() {
        writeln!(err, "{}", Sentence::new("paste-now", []).say(&Speech::of(&call.lang))?)?;
    }
    let bytes = bytes(file)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(Case::read(&text, &call.catalog))
}

/// Puts the question together from the files of AWS's tools.
fn from_files(call: &Call<'_>, args: &EvaluateArgs) -> anyhow::Result<Result<Case, Faults>> {
    let mut files =
        Files { call, known: Known::default(), resource: args.resource.clone(), context: Context::default() };
    files.policies(args)?;
    let mut context = std::mem::take(&mut files.context);
    for pair in &args.context {
        let Some((key, value)) = pair.split_once('=') else {
            let error =
                UserError::new(Sentence::new("bad-value", [("value", pair), ("flag", "--context")])).hint(
                    Sentence::new("value-form", [("example", "kms:ViaService=ec2.us-west-2.amazonaws.com")]),
                );
            return Err(error.into());
        };
        context.add(key, value);
    }
    let request = Request {
        principal: args.principal.clone().unwrap_or_default(),
        action: args.action.clone().unwrap_or_default(),
        resource: files.resource.unwrap_or_default(),
        resource_account: account_flag("resource-account", args.resource_account.as_deref())?,
        context,
    };
    Ok(Case::new(request, &call.catalog).and_then(|case| case.with(files.known)))
}

struct Files<'a> {
    call: &'a Call<'a>,
    known: Known,
    resource: Option<String>,
    /// What the description of the key tells of a request.
    context: Context,
}

impl Files<'_> {
    fn policies(&mut self, args: &EvaluateArgs) -> anyhow::Result<()> {
        let resource = [&args.key_policy, &args.vault_policy, &args.trust_policy];
        for file in resource.into_iter().flatten() {
            let documents = self.document_of(file)?;
            self.known.give(Input::Resource, documents);
        }
        for (input, file) in [
            (Input::Boundary, &args.boundary),
            (Input::Session, &args.session_policy),
            (Input::Endpoint, &args.vpc_endpoint_policy),
        ] {
            if let Some(file) = file {
                let documents = self.document_of(file)?;
                self.known.give(input, documents);
            }
        }
        if !args.iam.is_empty() {
            let mut documents = Vec::new();
            for file in &args.iam {
                documents.extend(self.documents(file)?);
            }
            self.known.give(Input::Identity, documents);
        }
        if !args.scp.is_empty() {
            self.known.scps = Some(self.levels(&args.scp)?);
        }
        if !args.rcp.is_empty() {
            self.known.rcps = Some(self.levels(&args.rcp)?);
        }
        if let Some(file) = &args.grants {
            self.grants(file)?;
        }
        if let Some(file) = &args.describe_key {
            self.key(file)?;
        }
        Ok(())
    }

    /// The one policy of a file, or none.
    fn document_of(&mut self, file: &str) -> anyhow::Result<Vec<Document>> {
        let documents = self.documents(file)?;
        if documents.len() > 1 {
            return Err(UserError::new(Sentence::new("several-policies", [("path", file)])).into());
        }
        Ok(documents)
    }

    /// The policies of a file; none for the word that says so.
    fn documents(&mut self, file: &str) -> anyhow::Result<Vec<Document>> {
        let Named::Bytes(bytes) = named(file)? else { return Ok(Vec::new()) };
        let Found::Policies(policies) = open(&bytes) else {
            return Err(UserError::new(Sentence::new("no-policy-in-file", [("path", file)])).into());
        };
        policies.into_iter().map(|opened| self.document(file, opened)).collect()
    }

    fn document(&mut self, file: &str, opened: Opened) -> anyhow::Result<Document> {
        if let Some(defect) = opened.unreadable().next() {
            let finding = defect_finding(defect);
            let place = crate::policy::json::place_of(&opened.document.text, None, &finding.span);
            let message = finding_text(&self.call.words, &finding)?.message;
            let error = UserError::new(Sentence::new(
                "damaged-policy",
                [
                    ("path", file),
                    ("line", &place.line.to_string()),
                    ("column", &place.column.to_string()),
                    ("detail", &message),
                ],
            ));
            return Err(error.hint(check_hint(file)).into());
        }
        if let Some(wrong) = ungrammatical(&opened.document) {
            let detail = grammar_text(&self.call.words, &wrong)?;
            let sentence = Sentence::new("impossible-policy", [("path", file), ("detail", &detail)]);
            return Err(UserError::new(sentence).hint(check_hint(file)).into());
        }
        self.known.has_repeated_names |= !opened.document.defects.is_empty();
        if self.resource.is_none() {
            self.resource = opened.resource;
        }
        Ok(Document { origin: file.to_owned(), ..opened.document })
    }

    /// Files named `TARGET=FILE` by level; those without a target are one level.
    fn levels(&mut self, files: &[String]) -> anyhow::Result<Vec<Level>> {
        let mut levels: Vec<Level> = Vec::new();
        for name in files {
            let (target, file) = with_target(name);
            let policies = self.documents(file)?;
            match levels.iter_mut().find(|level| level.target == target) {
                Some(level) => level.policies.extend(policies),
                None if policies.is_empty() => {}
                None => levels.push(Level { target: target.to_owned(), policies }),
            }
        }
        Ok(levels)
    }

    fn grants(&mut self, file: &str) -> anyhow::Result<()> {
        let grants = match named(file)? {
            Named::None => Vec::new(),
            Named::Bytes(bytes) => match open(&bytes) {
                Found::Grants(grants) => grants,
                _ => return Err(UserError::new(Sentence::new("no-grants-in-file", [("path", file)])).into()),
            },
        };
        let key = grants.iter().map(|grant| grant.key.as_str()).find(|key| key.starts_with("arn:"));
        if self.resource.is_none() {
            self.resource = key.map(str::to_owned);
        }
        self.known.grants = Some(grants);
        Ok(())
    }

    fn key(&mut self, file: &str) -> anyhow::Result<()> {
        let bytes = bytes(file)?;
        let Found::Key(KeyMetadata { arn, state, manager, facts }) = open(&bytes) else {
            return Err(UserError::new(Sentence::new("no-key-in-file", [("path", file)])).into());
        };
        if let (Some(arn), Some(resource)) = (&arn, &self.resource)
            && arn != resource
        {
            let values = [("path", file), ("arn", arn), ("resource", resource)];
            return Err(UserError::new(Sentence::new("other-key-in-file", values)).into());
        }
        for (key, value) in &facts {
            self.context.add(key, value);
        }
        if let Some(state) = state {
            self.known.set_key_state(&state);
        }
        if let Some(manager) = manager {
            self.known.set_aws_managed(manager == "AWS");
        }
        self.resource = self.resource.take().or(arn);
        Ok(())
    }
}

/// The command that says everything that is wrong with a policy.
fn check_hint(file: &str) -> Sentence {
    Sentence::new("see-help", [("command", &format!("cabhelp policy check {}", posix_word(file)))])
}
