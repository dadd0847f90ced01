//! `cabhelp policy check`: every finding in every file at once.

use super::Call;
use super::sources::bytes;
use crate::answer::{finding_text, kind_label};
use crate::cli::args::{CheckPolicyArgs, Format};
use crate::cli::errors::{Sentence, UserError};
use crate::cli::exit::Exit;
use crate::cli::explain::{account_flag, write_json};
use crate::cli::language::Speech;
use crate::policy::{Around, Found, Gravity, Opened, PolicyKind, check, open};
use crate::render::{CheckedPolicy, FindingWords, finding_lines, line_for_terminal, policy_check_document};
use crate::text::{Args, Value};
use std::io::{IsTerminal, Write};

/// Runs the command.
///
/// # Errors
/// A mistake of the user, damaged texts, a closed stream.
pub(super) fn run(
    call: &Call<'_>,
    args: &CheckPolicyArgs,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let around = Around {
        kind: args.kind.as_deref().and_then(PolicyKind::parse),
        source_account: account_flag("source-account", args.source_account.as_deref())?,
        destination_account: account_flag("destination-account", args.destination_account.as_deref())?,
    };
    let files = if args.files.is_empty() { vec!["-".to_owned()] } else { args.files.clone() };
    let mut report = Report { call, around, policies: Vec::new(), failed: Vec::new() };
    for file in &files {
        if file == "-" && std::io::stdin().is_terminal() {
            let speech = Speech::of(&call.lang);
            writeln!(err, "{}", Sentence::new("paste-now", []).say(&speech)?)?;
        }
        report.file(file, err)?;
    }
    report.print(args.format, out, err)
}

struct Report<'a> {
    call: &'a Call<'a>,
    around: Around,
    policies: Vec<CheckedPolicy>,
    failed: Vec<(String, String)>,
}

impl Report<'_> {
    fn file(&mut self, file: &str, err: &mut dyn Write) -> anyhow::Result<()> {
        let bytes = match bytes(file) {
            Ok(bytes) => bytes,
            Err(error) => return self.fail(file, &error, err),
        };
        match open(&bytes) {
            Found::Policies(policies) => {
                for opened in policies {
                    self.policy(file, opened, err)?;
                }
                Ok(())
            }
            Found::Nothing if file == "-" => self.fail(file, &UserError::empty_policy(), err),
            Found::Grants(_) | Found::Key(_) | Found::Other | Found::Nothing => {
                let error = UserError::new(Sentence::new("no-policy-in-file", [("path", file)]));
                self.fail(file, &error, err)
            }
        }
    }

    /// One bad file does not keep the others from being checked.
    fn fail(&mut self, file: &str, error: &UserError, err: &mut dyn Write) -> anyhow::Result<()> {
        let speech = Speech::of(&self.call.lang);
        error.print(&speech, err)?;
        self.failed.push((file.to_owned(), error.say(&speech)?));
        Ok(())
    }

    fn policy(&mut self, file: &str, opened: Opened, err: &mut dyn Write) -> anyhow::Result<()> {
        let call = self.call;
        let kind = self.around.kind.unwrap_or_else(|| opened.kind());
        let mut findings = Vec::new();
        for finding in check(&opened, &self.around, &call.catalog) {
            let text = finding_text(&call.words, &finding)?;
            findings.push((finding, text));
        }
        let is_guessed = self.around.kind.is_none() && opened.kind.is_none();
        if is_guessed && !findings.is_empty() {
            let name = if file == "-" { call.words.plain("standard-input")? } else { file.to_owned() };
            let args = Args::from([
                ("file".to_owned(), name.into()),
                ("kind".to_owned(), kind_label(&call.words, kind)?.into()),
                ("flag".to_owned(), "--type".into()),
            ]);
            writeln!(err, "cabhelp: {}", line_for_terminal(&call.words.get("policy-taken-for", &args)?))?;
        }
        self.policies.push(CheckedPolicy { file: file.to_owned(), at: opened.at, kind, findings });
        Ok(())
    }

    fn print(&self, format: Format, out: &mut dyn Write, err: &mut dyn Write) -> anyhow::Result<Exit> {
        let call = self.call;
        let findings: usize = self.policies.iter().map(|policy| policy.findings.len()).sum();
        if format == Format::Json {
            write_json(out, &policy_check_document(call.lang.tag(), &self.policies, &self.failed))?;
        } else {
            let words = FindingWords {
                error: call.word("cli", "severity-error")?,
                warning: call.word("cli", "severity-warning")?,
                cure: call.word("cli", "label-cure")?,
            };
            for policy in &self.policies {
                out.write_all(finding_lines(policy, &words).as_bytes())?;
            }
            if findings > 0 {
                writeln!(err, "{}", self.summary()?)?;
            } else if !self.policies.is_empty() {
                let args = Args::from([("count".to_owned(), Value::Number(self.policies.len()))]);
                writeln!(out, "{}", call.words.get("check-clean", &args)?)?;
            }
        }
        Ok(match (self.failed.is_empty(), findings) {
            (false, _) => Exit::Failed,
            (true, 0) => Exit::Found,
            (true, _) => Exit::NotFound,
        })
    }

    fn summary(&self) -> anyhow::Result<String> {
        let count = |gravity: Gravity| {
            let findings = self.policies.iter().flat_map(|policy| &policy.findings);
            Value::Number(findings.filter(|(finding, _)| finding.rule.gravity() == gravity).count())
        };
        let args = Args::from([
            ("errors".to_owned(), count(Gravity::Error)),
            ("warnings".to_owned(), count(Gravity::Warning)),
        ]);
        Ok(self.call.words.get("check-summary", &args)?)
    }
}
