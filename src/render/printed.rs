//! Policies that are printed by themselves: JSON to be pasted, a script for a shell, `cabhelp.policy/1`.

use super::json::command_value;
use super::layout::Layout;
use super::shell::{posix_line, posix_word};
use crate::answer::PrintedPolicy;
use serde_json::{Value, json};

/// The name of the schema.
pub const POLICY_SCHEMA: &str = "cabhelp.policy/1";

/// Returns the statements as a JSON list, indented, with a line feed at its end.
#[must_use]
pub fn statements_text(policy: &PrintedPolicy) -> String {
    pretty(&Value::from(policy.policy.statements.clone()))
}

/// Returns a whole policy document, indented, with a line feed at its end.
#[must_use]
pub fn whole_text(policy: &PrintedPolicy) -> String {
    pretty(&document(&policy.whole))
}

/// The file that a script writes statements to.
pub const SCRIPT_FILE: &str = "statements.json";

/// Returns lines for a POSIX shell: the statements or document as a file, then the commands that put it in place.
///
/// What follows work by hand on a copy (`cp before new`) runs only once the copy differs, so that nothing is put as it
/// was. `about_file` says that the statements stand in [`SCRIPT_FILE`]. With `own_folder` the files have a folder of
/// their own, beside those of other policies.
#[must_use]
pub fn script_text(policy: &PrintedPolicy, about_file: &str, own_folder: bool, layout: &Layout) -> String {
    let (file, text) = if policy.policy.is_document {
        ("policy.json", whole_text(policy))
    } else {
        (SCRIPT_FILE, statements_text(policy))
    };
    let mut script = String::new();
    if own_folder {
        script.push_str(&format!("mkdir -p {0} && cd {0}\n", posix_word(&policy.policy.name)));
    }
    // No line of JSON is this word, so nothing in it can end the file before its time.
    script.push_str(&format!("cat > {file} <<'END_OF_POLICY'\n{text}END_OF_POLICY\n"));
    let mut is_guarded = false;
    for command in policy.commands.iter().flat_map(|commands| &commands.lines) {
        for line in posix_line(command, layout) {
            script.push_str(&line);
            script.push('\n');
        }
        let Some(by_hand) = &command.by_hand else { continue };
        let by_hand = if file == SCRIPT_FILE { format!("{by_hand} {about_file}") } else { by_hand.clone() };
        for line in layout.wrap(&by_hand, "# ", "# ") {
            script.push_str(&line);
            script.push('\n');
        }
        if let [copy, before, new] = command.argv.as_slice()
            && copy == "cp"
            && !is_guarded
        {
            let (before, new) = (posix_word(before), posix_word(new));
            script.push_str(&format!("cmp -s {before} {new} ||\n"));
            is_guarded = true;
        }
    }
    if own_folder {
        script.push_str("cd ..\n");
    }
    script
}

/// Returns the document of printed policies.
#[must_use]
pub fn printed_document(lang: &str, policies: &[PrintedPolicy]) -> Value {
    json!({
        "schema": POLICY_SCHEMA,
        "lang": lang,
        "policies": policies.iter().map(|policy| policy_value(lang, policy)).collect::<Vec<_>>(),
    })
}

fn policy_value(lang: &str, printed: &PrintedPolicy) -> Value {
    let policy = &printed.policy;
    let commands = printed.commands.iter().flat_map(|commands| &commands.lines);
    json!({
        "name": policy.name,
        "account": policy.account,
        "account_id": policy.account_id,
        "width": policy.width,
        "form": if policy.is_document { "document" } else { "statements" },
        "statements": policy.statements,
        "document": document(&printed.whole),
        "missing": printed.whole_missing,
        "commands": commands.map(command_value).collect::<Vec<_>>(),
        "text": { "lang": lang, "title": printed.title, "width": policy.width_text, "hint": policy.hint },
    })
}

fn document(statements: &[Value]) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements })
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
