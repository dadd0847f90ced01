//! Failures that no entry explains, each kind with what begins an entry for it.

use super::escape::line_for_terminal;
use super::json::json_line;
use super::shell::posix_word;
use crate::scan::Template;
use crate::text::{Args, Bundle, TextError, Value};
use serde_json::json;

/// The most words that make the name of an entry.
const MAX_WORDS: usize = 6;

/// The longest name that is proposed, in bytes.
const MAX_NAME: usize = 60;

/// The name that is proposed where the template has no words for one.
const NO_NAME: &str = "new-entry";

/// Returns the JSON object of a template, on one line.
#[must_use]
pub fn unmatched_line(template: &Template) -> String {
    let time = |time: Option<crate::scan::Moment>| time.map(|time| time.to_string());
    json_line(&json!({
        "type": "unmatched",
        "template": template.text,
        "count": template.count,
        "sample": template.sample,
        "path": template.path,
        "byte_offset": template.offset,
        "first_time": time(template.first_time),
        "last_time": time(template.last_time),
    }))
}

/// Returns the paragraph of a template: how often, its text, a sample with its place, and the command that
/// begins an entry from it, where one can be begun. `words` are those of the command line.
///
/// # Errors
/// When the texts are damaged.
pub fn unmatched_text(template: &Template, words: &Bundle) -> Result<String, TextError> {
    let args = Args::from([(
        "count".to_owned(),
        Value::Number(usize::try_from(template.count).unwrap_or(usize::MAX)),
    )]);
    let mut lines = vec![format!("{}  {}", words.get("unmatched-times", &args)?, template.text)];
    lines.push(format!("    {}: {}", words.plain("unmatched-sample")?, template.sample));
    let place = Args::from([
        ("path".to_owned(), template.path.clone().into()),
        ("offset".to_owned(), template.offset.to_string().into()),
    ]);
    let mut place = format!("    {}", words.get("unmatched-place", &place)?);
    if let (Some(first), Some(last)) = (template.first_time, template.last_time) {
        place.push_str(&if first == last { format!(", {first}") } else { format!(", {first} – {last}") });
    }
    lines.push(place);
    if template.is_signature {
        lines.push(format!("    {}", start_command(template)));
    }
    let shown: Vec<_> = lines.iter().map(|line| line_for_terminal(line)).collect();
    Ok(shown.join("\n") + "\n")
}

/// Returns the command line that begins an entry from the sample of a template, for a POSIX shell.
fn start_command(template: &Template) -> String {
    let name = name_of(&template.text);
    let sample = &template.sample;
    // What begins with a hyphen would be taken for an option.
    let text = if sample.starts_with('-') {
        posix_word(&format!("--from-text={sample}")).into_owned()
    } else {
        format!("--from-text {}", posix_word(sample))
    };
    format!("cabhelp kb new {name} {text}")
}

/// A name for an entry from the first words of its signature.
fn name_of(template: &str) -> String {
    let mut name = String::new();
    let mut depth = 0_usize;
    let plain: String = template
        .chars()
        .map(|ch| {
            match ch {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 && ch != '}' { ch } else { ' ' }
        })
        .collect();
    let is_word = |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    for word in plain.split(|ch: char| !ch.is_alphanumeric()).filter(is_word).take(MAX_WORDS) {
        if name.len() + 1 + word.len() > MAX_NAME {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(&word.to_ascii_lowercase());
    }
    if name.is_empty() { NO_NAME.to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(text: &str, sample: &str) -> Template {
        Template {
            text: text.to_owned(),
            is_signature: true,
            count: 3,
            sample: sample.to_owned(),
            path: "a.log".to_owned(),
            offset: 7,
            first_time: None,
            last_time: None,
        }
    }

    #[test]
    fn name_is_made_of_the_words_of_the_signature() {
        assert_eq!(
            name_of("The vault {_:vault} refused {action:action.kms}, 3 times"),
            "the-vault-refused-times"
        );
        assert_eq!(name_of("{_:word} 볼트가 거부했습니다"), NO_NAME);
        assert!(name_of(&"Unbelievably ".repeat(9)).len() <= MAX_NAME);
    }

    #[test]
    fn sample_is_one_argument_whatever_it_holds() {
        let line = start_command(&template("It is gone", "can't $(rm) `x` \"y\" ; z"));
        assert_eq!(line, r#"cabhelp kb new it-is-gone --from-text 'can'\''t $(rm) `x` "y" ; z'"#);
        let line = start_command(&template("It is gone", "-x 'y"));
        assert_eq!(line, r"cabhelp kb new it-is-gone '--from-text=-x '\''y'");
    }

    #[test]
    fn object_is_one_line_with_its_type_first() {
        let line = unmatched_line(&template("a\u{202e}", "b\nc"));
        assert_eq!(
            line,
            "{\"type\":\"unmatched\",\"template\":\"a\\u202e\",\"count\":3,\"sample\":\"b\\nc\",\"path\":\"a.log\",\"byte_offset\":7,\"first_time\":null,\"last_time\":null}"
        );
    }
}
