//! K10: a text holds no code, follows the glossary, names real actions, and keeps the paragraphs.
//!
//! No ARN, account number, URL or command stands in any Fluent file: they belong to the facts, and only
//! renderers know how to quote them. The glossary is held against the prose alone. Out of it fall: names
//! with an inner capital (`CopySnapshot`) or with `:` or `/` inside (`aws:PrincipalArn`, `aws/backup`),
//! ASCII text between straight quotation marks (`"Statement"`), and the product name AWS Backup. An action
//! (`kms:…`) is real when `kb/actions/` has it, as an action or as a condition key.

use super::ftl::{Ftl, HOLE, Message};
use super::ground::Ground;
use super::terms::{avoided, is_hangul};
use crate::kb::Issue;

/// Product names that hold a word which is a term in some language.
const PRODUCTS: [&str; 1] = ["AWS Backup"];

/// Programs of the AWS CLI beside the services of the vocabulary.
const CLI_SERVICES: [&str; 4] = ["sts", "s3api", "cloudtrail", "configure"];

pub(super) fn check(ground: &Ground<'_>, issues: &mut Vec<Issue>) {
    for file in ground.files.values() {
        for (id, message) in &file.messages {
            for text in &message.texts {
                code(ground, file, id, text, issues);
                actions(ground, file, id, text, issues);
                glossary(ground, file, id, text, issues);
            }
            paragraphs(ground, file, id, message, issues);
        }
    }
}

fn issue(file: &Ftl, id: &str, message: String, cure: &str) -> Issue {
    let mut issue = Issue::error("K10", &file.shown_path(), id, message, cure);
    issue.line = file.messages.get(id).map_or(0, |message| message.line);
    issue
}

fn code(ground: &Ground<'_>, file: &Ftl, id: &str, text: &str, issues: &mut Vec<Issue>) {
    let found = [
        ("an ARN", has_arn(text)),
        ("an account number", digit_runs(text).any(|run| run.len() == 12)),
        ("a URL", text.contains("://") || text.contains("www.")),
        ("a command", has_command(text, &ground.corpus.vocabulary.services)),
    ];
    for (what, _) in found.iter().filter(|(_, there)| *there) {
        let cure = "use a variable, or say in words what the answer prints beside the text";
        issues.push(issue(file, id, format!("{what} stands in the text"), cure));
    }
}

fn has_arn(text: &str) -> bool {
    text.match_indices("arn:").any(|(at, found)| {
        text[at + found.len()..].starts_with(|ch: char| ch.is_ascii_alphanumeric() || "<{*$".contains(ch))
    })
}

fn digit_runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|ch: char| !ch.is_ascii_digit())
}

/// Tells whether `aws <service>` or `cabhelp <word>` stands in the text, written as one types it.
fn has_command(text: &str, services: &[String]) -> bool {
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(|ch: char| "`'\"(".contains(ch))).collect();
    words.windows(2).any(|pair| match pair[0] {
        "aws" => services.iter().any(|service| service == pair[1]) || CLI_SERVICES.contains(&pair[1]),
        "cabhelp" => pair[1].starts_with(|ch: char| ch.is_ascii_lowercase()),
        _ => false,
    })
}

fn actions(ground: &Ground<'_>, file: &Ftl, id: &str, text: &str, issues: &mut Vec<Issue>) {
    for name in text.split(|ch: char| !(ch.is_ascii_alphanumeric() || "-:*".contains(ch))) {
        let service =
            name.split_once(':').filter(|(_, action)| action.starts_with(|ch: char| ch.is_ascii_uppercase()));
        let list = service
            .and_then(|(service, _)| ground.corpus.actions.iter().find(|list| list.service == service));
        let Some(list) = list else { continue };
        if !list.covers(name) && !is_condition_key(ground, name) {
            let cure = format!("see kb/actions/{}.json", list.service);
            issues.push(issue(file, id, format!("`{name}` is no action"), &cure));
        }
    }
}

fn is_condition_key(ground: &Ground<'_>, name: &str) -> bool {
    ground.corpus.actions.iter().flat_map(|list| &list.condition_keys).any(|key| key.name == name)
}

fn glossary(ground: &Ground<'_>, file: &Ftl, id: &str, text: &str, issues: &mut Vec<Issue>) {
    for (word, row) in avoided(&ground.corpus.glossary, &file.lang, &prose(text)) {
        let cure = format!("use the term of `{row}` in kb/glossary.toml");
        issues.push(issue(file, id, format!("`{word}` is a word to avoid"), &cure));
    }
}

/// Returns the text with a [`HOLE`] in place of all that is no prose.
fn prose(text: &str) -> String {
    let mut text = without_quoted(text);
    for product in PRODUCTS {
        text = text.replace(product, &HOLE.to_string());
    }
    let mut prose = String::new();
    for piece in text.split_inclusive(|ch: char| ch.is_whitespace() || is_hangul(ch)) {
        let (name, rest) =
            piece.split_at(piece.trim_end_matches(|ch: char| ch.is_whitespace() || is_hangul(ch)).len());
        if is_name(name) {
            prose.push(HOLE);
        } else {
            prose.push_str(name);
        }
        prose.push_str(rest);
    }
    prose
}

fn without_quoted(text: &str) -> String {
    let parts: Vec<&str> = text.split('"').collect();
    let last = parts.len() - 1;
    let kept = parts.iter().enumerate().map(|(index, part)| {
        let quoted = index % 2 == 1 && index < last && part.is_ascii();
        if quoted { HOLE.to_string() } else { (*part).to_owned() }
    });
    kept.collect()
}

/// Tells whether a word is the name of something in code.
fn is_name(word: &str) -> bool {
    let core = word.trim_matches(|ch: char| !ch.is_alphanumeric());
    let inner_capital =
        core.chars().zip(core.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
    inner_capital || core.contains([':', '/'])
}

fn paragraphs(ground: &Ground<'_>, file: &Ftl, id: &str, message: &Message, issues: &mut Vec<Issue>) {
    let original = ground.file(ground.reference(), &file.name).and_then(|file| file.messages.get(id));
    let Some(original) = original else { return };
    let (here, there) = (message.paragraphs(), original.paragraphs());
    if here != there {
        let text = format!("it has {here} paragraphs, the original {there}");
        issues.push(issue(file, id, text, "divide it as the original is divided"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_told_from_sentences() {
        let services = ["kms".to_owned()];
        for text in ["run aws kms list-keys", "with `cabhelp explain`", "aws sts get-caller-identity"] {
            assert!(has_command(text, &services), "{text}");
        }
        for text in
            ["aws/ebs is a key", "cabhelp \u{fffc}, knowledge base", "AWS KMS refused", "aws is a word"]
        {
            assert!(!has_command(text, &services), "{text}");
        }
    }

    #[test]
    fn names_quotes_and_products_are_no_prose() {
        assert_eq!(
            prose("AWS Backup, CopySnapshot on \"Principal\" (aws/backup) ok"),
            "\u{fffc}, \u{fffc} on \u{fffc} \u{fffc} ok"
        );
        assert_eq!(prose("AWSServiceRoleForBackup입니다 주체"), "\u{fffc}입니다 주체");
        assert_eq!(prose("la política del backup"), "la política del backup");
    }

    #[test]
    fn arn_as_a_word_is_allowed() {
        assert!(!has_arn("the ARN: see below; arn: none"));
        assert!(has_arn("arn:aws:kms"));
    }
}
