//! `cabhelp policy render`: the policies of an entry or a remedy, filled in.

use super::Call;
use crate::answer::{AnswerError, Options, PrintedPolicy, kind_label};
use crate::cli::args::{Format, KnownFacts, PolicyForm, RenderArgs};
use crate::cli::errors::{Sentence, UserError};
use crate::cli::exit::Exit;
use crate::cli::explain::{hints, write_json};
use crate::cli::output::layout;
use crate::policy::{ArnParts, PolicyKind};
use crate::render::{
    SCRIPT_FILE, line_for_terminal, printed_document, script_text, statements_text, whole_text,
};
use crate::text::{Args, Value};
use std::io::Write;

/// Runs the command.
///
/// # Errors
/// A mistake of the user, a damaged knowledge base, a closed stream.
pub(super) fn run(
    call: &Call<'_>,
    args: &RenderArgs,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let hints = hints(call.engine, &args.known.given(args.action.as_deref()), args.known.width.as_deref())?;
    if let Some((one, other)) = contradiction(&args.known) {
        return Err(differ(&one, &other).into());
    }
    let options = Options { width: hints.width.clone(), all_widths: false };
    let policies = match (&args.entry, &args.remedy) {
        (Some(entry), _) => {
            let id = call.engine.find(entry).ok_or_else(|| UserError::unknown_entry(entry))?.to_owned();
            call.engine.entry_policies(&id, &hints, &call.lang, &options)?
        }
        (None, Some(remedy)) => match call.engine.remedy_policies(remedy, &hints, &call.lang, &options) {
            Err(AnswerError::NoRemedy(_)) => return Err(unknown_remedy(call, remedy)?.into()),
            Err(AnswerError::Differ(one, other)) => return Err(differ(&one, &other).into()),
            other => other?,
        },
        // The parser asks for one of the two.
        (None, None) => Vec::new(),
    };
    if policies.is_empty() {
        let name = args.entry.as_deref().or(args.remedy.as_deref()).unwrap_or_default();
        return Err(UserError::new(Sentence::new("no-policy-to-print", [("value", name)])).into());
    }
    if args.format == Format::Json {
        write_json(out, &printed_document(call.lang.tag(), &policies))?;
        return Ok(Exit::Found);
    }
    if policies.len() > 1 {
        let names: Vec<&str> = policies.iter().map(|policy| policy.policy.name.as_str()).collect();
        let values = Args::from([
            ("count".to_owned(), Value::Number(policies.len())),
            ("names".to_owned(), names.join(", ").into()),
            ("flag".to_owned(), "--remedy".into()),
        ]);
        writeln!(err, "cabhelp: {}", call.words.get("render-several", &values)?)?;
    }
    for (number, policy) in policies.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        about(call, args, policy, err)?;
        out.write_all(printed(call, args.form, policy, policies.len() > 1)?.as_bytes())?;
        out.flush()?;
    }
    Ok(Exit::Found)
}

fn printed(
    call: &Call<'_>,
    form: PolicyForm,
    policy: &PrintedPolicy,
    is_one_of_many: bool,
) -> anyhow::Result<String> {
    Ok(match form {
        PolicyForm::Statements => statements_text(policy),
        PolicyForm::Json => whole_text(policy),
        PolicyForm::Cli => {
            let about_file =
                call.words.get("render-file", &Args::from([("file".to_owned(), SCRIPT_FILE.into())]))?;
            script_text(policy, &about_file, is_one_of_many, &layout(call.global.color))
        }
    })
}

/// Says on standard error what the policy is for, so that standard output is nothing but the policy.
fn about(
    call: &Call<'_>,
    args: &RenderArgs,
    printed: &PrintedPolicy,
    err: &mut dyn Write,
) -> anyhow::Result<()> {
    let policy = &printed.policy;
    let mut say = |line: &str| writeln!(err, "cabhelp: {}", line_for_terminal(line));
    let title = match &policy.account_id {
        Some(id) => {
            let values = [("title", printed.title.as_str()), ("account", id.as_str())];
            call.words.get("render-in-account", &values.map(|(n, v)| (n.to_owned(), v.into())).into())?
        }
        None => printed.title.clone(),
    };
    say(&title)?;
    if let Some(wanted) = args.known.width.as_deref().filter(|wanted| *wanted != policy.width) {
        let values = [("width", wanted), ("name", policy.name.as_str()), ("shown", policy.width.as_str())];
        say(&call.words.get("render-other-width", &values.map(|(n, v)| (n.to_owned(), v.into())).into())?)?;
    }
    let kind = printed.kind.as_deref().and_then(PolicyKind::parse);
    let values = Args::from([
        ("count".to_owned(), Value::Number(policy.statements.len())),
        ("kind".to_owned(), kind_label(&call.words, kind.unwrap_or(PolicyKind::OtherResource))?.into()),
    ]);
    // A document alone is printed as its statements where these are asked for.
    let is_whole = args.form == PolicyForm::Json || (policy.is_document && args.form == PolicyForm::Cli);
    match (is_whole, policy.is_document) {
        (true, true) => say(&policy.hint)?,
        (true, false) => say(&call.words.get("render-whole", &values)?)?,
        (false, _) => say(&call.words.get("render-statements", &values)?)?,
    }
    let missing = placeholders(args.form, printed);
    if !missing.is_empty() {
        let values = Args::from([("placeholders".to_owned(), missing.join(", ").into())]);
        say(&call.engine.bundle("answer", &call.lang)?.get("missing-facts", &values)?)?;
    }
    Ok(())
}

fn differ(one: &str, other: &str) -> UserError {
    UserError::new(Sentence::new("values-differ", [("one", one), ("other", other)]))
}

/// Two values that cannot both be true, each with its flag.
fn contradiction(known: &KnownFacts) -> Option<(String, String)> {
    let flag = |name: &str, value: &str| format!("--{name} {value}");
    let key = known.key_arn.as_deref().and_then(ArnParts::split);
    let role = known.role_arn.as_deref().and_then(ArnParts::split);
    let (key_arn, role_arn) =
        (known.key_arn.as_deref().unwrap_or_default(), known.role_arn.as_deref().unwrap_or_default());
    if let (Some(key), Some(region)) = (key, known.region.as_deref())
        && key.region != region
    {
        return Some((flag("key-arn", key_arn), flag("region", region)));
    }
    if let (Some(key), Some(role)) = (key, role)
        && key.partition != role.partition
    {
        return Some((flag("key-arn", key_arn), flag("role-arn", role_arn)));
    }
    if let (Some(id), Some(path)) = (known.org_id.as_deref(), known.org_path.as_deref())
        && path.split('/').next() != Some(id)
    {
        return Some((flag("org-id", id), flag("org-path", path)));
    }
    match (known.source_account.as_deref(), known.destination_account.as_deref()) {
        (Some(source), Some(destination)) if source == destination => {
            Some((flag("source-account", source), flag("destination-account", destination)))
        }
        _ => None,
    }
}

/// The placeholders that still stand in what is printed.
fn placeholders(form: PolicyForm, printed: &PrintedPolicy) -> Vec<String> {
    let mut missing = match form {
        PolicyForm::Json => printed.whole_missing.clone(),
        PolicyForm::Statements | PolicyForm::Cli => printed.policy.missing.clone(),
    };
    if form == PolicyForm::Cli {
        let commands = printed.commands.iter().flat_map(|commands| &commands.lines);
        for one in commands.flat_map(|command| &command.missing) {
            if !missing.contains(one) {
                missing.push(one.clone());
            }
        }
    }
    missing
}

fn unknown_remedy(call: &Call<'_>, name: &str) -> anyhow::Result<UserError> {
    let known = call.engine.remedies_with_policies()?.join(", ");
    Ok(UserError::new(Sentence::new("unknown-remedy", [("value", name)]))
        .hint(Sentence::new("choices", [("values", &known)])))
}
