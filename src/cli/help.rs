//! Help and errors of the command line itself, in the user's language.
//!
//! The parser knows no help texts, because most calls need none. Where help is asked for or the arguments
//! are wrong, the same definition is built again with the texts of the language, or the parser's error is
//! said in the user's words.

use super::args;
use super::errors::{Sentence, UserError};
use super::exit::Exit;
use super::language::Speech;
use crate::engine::Engine;
use crate::text::{Args, Bundle, TextError, Value};
use anyhow::Context;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};
use std::ffi::OsString;
use std::io::Write;

/// Commands that show how the program is used; they are the same in every language.
fn examples_of(path: &str) -> &'static [&'static str] {
    match path {
        "cabhelp" | "explain" => EXAMPLES,
        "grep" => &[
            "cabhelp grep /var/log/backup",
            "aws logs tail /aws/events/backup --since 7d | cabhelp grep -",
            "cabhelp grep --summary --since 7d exports/*.json.gz",
            "cabhelp grep --report report.html cloudtrail/",
            "cabhelp grep --format jsonl dump.tar.gz | jq .entry_id",
            "cabhelp grep --unmatched logs/",
        ],
        "kb check" => &["cabhelp kb check", "cabhelp kb check own", "cabhelp kb check --anchors"],
        "kb new" => &[
            "cabhelp kb new --into own --from-text \"The archive refused\" archive-refused",
            "cabhelp kb new --into own --from-text job.json copy-refused",
            "cabhelp kb new --into own --from-text - restore-refused < message.txt",
            "cabhelp explain --overlay own \"The archive refused\"",
        ],
        "policy" | "policy check" => &[
            "aws kms get-key-policy --key-id ID --policy-name default | cabhelp policy check -",
            "cabhelp policy check key-policy.json --source-account 111122223333 --destination-account 444455556666",
            "cabhelp policy check --type iam role-policy.json --format json",
        ],
        "policy evaluate" => &[
            "cabhelp policy evaluate request.json",
            "cabhelp policy evaluate --key-policy key-policy.json --iam role-policy.json --principal ROLE_ARN --action kms:Decrypt --resource KEY_ARN --assume-none",
            "cabhelp policy evaluate --describe-key key.json --grants grants.json --key-policy p.json --iam none --principal ROLE_ARN --action kms:CreateGrant --context kms:GrantIsForAWSResource=true",
        ],
        "policy render" => &[
            "cabhelp policy render --entry ID --source-account 111122223333 --destination-account 444455556666",
            "cabhelp policy render --remedy source-key-policy --width service-linked-role --form cli --key-arn ARN --destination-account 444455556666",
            "cabhelp policy render --remedy source-key-policy --form json --source-account 111122223333 --destination-account 444455556666 > key-policy.json",
        ],
        "search" => &[
            "cabhelp search copy job access denied vault",
            "cabhelp search \"복사 작업 실패\" --lang ko",
            "cabhelp search política de chaves service:kms kind:guide",
            "cabhelp search kms:CreateGrant --open 1",
        ],
        "kb index" => &["cabhelp kb index", "cabhelp kb index --check"],
        "kb stamp" => &["cabhelp kb stamp ORG0001 own", "cabhelp kb stamp ORG0001 --lang ko own"],
        _ => &[],
    }
}

/// The form of a request with its policies.
const REQUEST_FORM: &str = r#"
  {
    "request": {
      "principal": ARN, "action": "kms:Decrypt", "resource": ARN,
      "resourceAccount": ID, "context": {}
    },
    "identityPolicies": [], "resourcePolicy": {}, "grants": [],
    "scps": [{ "target": ID, "policies": [] }],
    "rcps": [{ "target": ID, "policies": [] }],
    "permissionBoundary": {}, "sessionPolicy": {}, "vpcEndpointPolicy": {},
    "keyState": "Enabled", "keyManager": "CUSTOMER",
    "principalAccountIsManagementAccount": false
  }"#;

/// The examples of the program as a whole.
const EXAMPLES: &[&str] = &[
    "cabhelp explain \"Given key ID is not accessible\"",
    "aws backup describe-copy-job --copy-job-id ID | cabhelp explain --lang ko",
    "cabhelp explain -f job.json --format json",
    "cabhelp explain -f job.json --format reply --redact",
    "cabhelp explain -f job.json --width service-linked-role --long",
    "cabhelp policy check key-policy.json",
    "cabhelp kb list",
    "cabhelp kb new --into own --from-text - archive-refused",
];

/// Answers what the parser could not turn into a call.
///
/// # Errors
/// The user's mistake as a [`UserError`]; a closed stream.
pub(super) fn answer(
    arguments: &[OsString],
    error: &clap::Error,
    out: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let speech = Speech::for_errors(arguments);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let text = help_text(arguments, &speech)?;
            out.write_all(text.as_bytes())?;
            let asked = error.kind() == ErrorKind::DisplayHelp;
            Ok(if asked { Exit::Found } else { Exit::Failed })
        }
        ErrorKind::DisplayVersion => {
            writeln!(out, "{}", version_line(&speech)?)?;
            Ok(Exit::Found)
        }
        _ => Err(user_error(arguments, error).into()),
    }
}

fn help_text(arguments: &[OsString], speech: &Speech) -> anyhow::Result<String> {
    let bundle = speech.bundle("cli")?;
    let engine = Engine::builder().build()?;
    let words = Words { bundle: &bundle, widths: &engine.vocabulary().widths };
    let command = localized(args::command(), &words, "cabhelp").context("the help texts are damaged")?;
    // The same arguments again: this time the parser prints what it was asked for.
    match command.try_get_matches_from(arguments) {
        Err(error) => Ok(error.render().to_string()),
        Ok(_) => Ok(String::new()),
    }
}

fn version_line(speech: &Speech) -> anyhow::Result<String> {
    let engine = Engine::builder().build()?;
    let languages = engine.vocabulary().languages.join(", ");
    let args = Args::from([
        ("version".to_owned(), env!("CARGO_PKG_VERSION").into()),
        ("corpus".to_owned(), engine.verified().into()),
        ("entries".to_owned(), Value::Number(engine.entry_count())),
        ("languages".to_owned(), languages.into()),
        ("date".to_owned(), engine.verified().into()),
    ]);
    Ok(speech.bundle("cli")?.get("version-line", &args)?)
}

/// The texts of a language, and the forms of policies, which only the knowledge base lists.
struct Words<'a> {
    bundle: &'a Bundle,
    widths: &'a [String],
}

/// Gives a command and everything below it the texts of a language.
fn localized(command: Command, words: &Words<'_>, path: &str) -> Result<Command, TextError> {
    let bundle = words.bundle;
    let is_root = path == "cabhelp";
    let about = if is_root {
        bundle.plain("about")?
    } else {
        bundle.plain(&format!("cmd-{}", path.replace(' ', "-")))?
    };
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    let mut command = command
        .about(about)
        .help_template(template(bundle)?)
        .override_usage(usage(path, !names.is_empty(), bundle)?)
        .subcommand_help_heading(bundle.plain("commands-heading")?);
    if !examples_of(path).is_empty() {
        command = command.after_long_help(examples(path, bundle)?);
    }
    if is_root {
        command = command.long_about(bundle.plain("long-about")?);
    }
    for id in ids {
        let arg = command.get_arguments().find(|arg| arg.get_id() == id.as_str()).cloned();
        let Some(arg) = arg else { continue };
        let text = arg_text(&arg, words, path)?;
        let heading =
            bundle.plain(if arg.is_positional() { "arguments-heading" } else { "options-heading" })?;
        let takes_values = arg.get_action().takes_values();
        command = command
            .mut_arg(&id, |arg| arg.help(text).help_heading(heading).hide_possible_values(takes_values));
    }
    for name in names {
        let below = if is_root { name.clone() } else { format!("{path} {name}") };
        let Some(sub) = command.find_subcommand(&name).cloned() else {
            continue;
        };
        let sub = localized(sub, words, &below)?;
        command = command.mut_subcommand(&name, |_| sub);
    }
    Ok(command)
}

fn template(bundle: &Bundle) -> Result<String, TextError> {
    Ok(format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        bundle.plain("usage-heading")?
    ))
}

fn usage(path: &str, has_commands: bool, bundle: &Bundle) -> Result<String, TextError> {
    let options = bundle.plain("usage-options")?;
    let name = if path == "cabhelp" { "cabhelp".to_owned() } else { format!("cabhelp {path}") };
    let rest = match path {
        _ if has_commands => format!(" <{}>", bundle.plain("usage-command")?),
        "explain" => " [TEXT|ID|SLUG|-]".to_owned(),
        "grep" => " [PATH|-]...".to_owned(),
        "kb show" => " <ID|SLUG>".to_owned(),
        "kb check" | "kb index" => " [DIR]".to_owned(),
        "kb new" => " <SLUG>".to_owned(),
        "kb stamp" => " <ID> [DIR]".to_owned(),
        "policy check" => " [FILE|-]...".to_owned(),
        "search" => " [QUERY|-]...".to_owned(),
        "policy evaluate" => " [FILE|-]".to_owned(),
        "policy render" => " --entry <ID|SLUG> | --remedy <NAME>".to_owned(),
        _ => String::new(),
    };
    Ok(format!("{name} [{options}]{rest}"))
}

fn examples(path: &str, bundle: &Bundle) -> Result<String, TextError> {
    let mut text = format!("{}:", bundle.plain("examples-heading")?);
    for example in examples_of(path) {
        text.push_str("\n  ");
        text.push_str(example);
    }
    let id = format!("more-{}", path.replace(' ', "-"));
    if bundle.has(&id) {
        text.push_str(&format!("\n\n{}", bundle.plain(&id)?));
    }
    if path == "policy evaluate" {
        text.push_str(REQUEST_FORM);
    }
    Ok(text)
}

/// The help of one argument, with its possible values. A command may have words of its own for it.
fn arg_text(arg: &Arg, words: &Words<'_>, path: &str) -> Result<String, TextError> {
    let bundle = words.bundle;
    let name = arg.get_id().as_str().replace('_', "-");
    let own = format!("arg-{}-{name}", path.replace(' ', "-"));
    let text = bundle.plain(&if bundle.has(&own) { own } else { format!("arg-{name}") })?;
    let values: Vec<String> = if name == "width" {
        words.widths.to_vec()
    } else {
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
    };
    if values.is_empty() || !arg.get_action().takes_values() {
        return Ok(text);
    }
    let args = Args::from([("values".to_owned(), values.join(", ").into())]);
    Ok(format!("{text} ({})", bundle.get("values-hint", &args)?))
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(list)) => list.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(list)) => {
            list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}

/// Says the parser's error in our words.
fn user_error(arguments: &[OsString], error: &clap::Error) -> UserError {
    let option = context(error, ContextKind::InvalidArg);
    let option = option.split(' ').next().unwrap_or_default();
    let value = context(error, ContextKind::InvalidValue);
    let see_help =
        Sentence::new("see-help", [("command", &format!("cabhelp {}--help", named_command(arguments)))]);
    let mut answer = match error.kind() {
        ErrorKind::UnknownArgument => {
            let id = if option.starts_with('-') { "unknown-option" } else { "surplus-argument" };
            UserError::new(Sentence::new(id, [("option", option), ("argument", option)]))
        }
        ErrorKind::InvalidSubcommand => {
            let command = context(error, ContextKind::InvalidSubcommand);
            UserError::new(Sentence::new("unknown-command", [("command", &command)]))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            UserError::new(Sentence::new("missing-value", [("option", option)]))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let error_choice = Sentence::new("invalid-choice", [("value", &value), ("option", option)]);
            let choices = context(error, ContextKind::ValidValue);
            UserError::new(error_choice).hint(Sentence::new("choices", [("values", &choices)]))
        }
        ErrorKind::TooManyValues => {
            UserError::new(Sentence::new("too-many-values", [("value", &value), ("option", option)]))
        }
        ErrorKind::ArgumentConflict => {
            let prior = context(error, ContextKind::PriorArg);
            let first = prior.split(' ').next().unwrap_or_default();
            UserError::new(Sentence::new("conflicting-options", [("first", first), ("second", option)]))
        }
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => UserError::new(Sentence::new(
            "missing-argument",
            [("arguments", &context(error, ContextKind::InvalidArg))],
        )),
        ErrorKind::InvalidUtf8 => UserError::new(Sentence::new("not-utf8-argument", [])),
        _ => UserError::new(Sentence::new("surplus-argument", [("argument", option)])),
    };
    let is_message = named_command(arguments) == "explain ";
    if is_message && matches!(error.kind(), ErrorKind::UnknownArgument) && !option.starts_with('-') {
        answer = answer.hint(Sentence::new("quote-the-message", []));
    }
    for kind in [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue] {
        let suggestion = context(error, kind);
        if !suggestion.is_empty() {
            answer = answer.hint(Sentence::new("did-you-mean", [("suggestion", &suggestion)]));
        }
    }
    answer.hint(see_help)
}

/// The command among the arguments, for the hint at its help: `explain ` or `kb check `, or nothing.
fn named_command(arguments: &[OsString]) -> String {
    let root = args::command();
    let mut names = String::new();
    let mut here = &root;
    for word in arguments.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(sub) = here.find_subcommand(word) {
            names.push_str(sub.get_name());
            names.push(' ');
            here = sub;
        }
    }
    names
}
