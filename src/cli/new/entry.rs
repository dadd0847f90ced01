//! `entry.toml` of a draft: what is known, and marks for what is not.
//!
//! In: a draft and what its trial showed. Out: TOML that loads as it is. Comments are in the user's language
//! and go when what they ask for is written.

use super::New;
use crate::check::TODO_MARK;
use crate::cli::target::Target;
use crate::engine::{Draft, SIGNATURE, Trial};
use crate::text::{Args, TextError};

/// What stands in the place of a word that the text does not tell.
const UNDECIDED: &str = "other";

/// Everything that the file says.
pub(super) struct Page<'a> {
    pub new: &'a New<'a>,
    pub target: &'a Target,
    pub id: &'a str,
    pub draft: &'a Draft,
    pub trial: &'a Trial,
}

impl Page<'_> {
    /// Returns the file.
    pub fn text(&self) -> Result<String, TextError> {
        let parts = [
            self.head()?,
            self.signature(),
            self.example(),
            self.counterexample()?,
            self.translations()?,
            self.causes()?,
            self.relations()?,
            self.sources()?,
        ];
        Ok(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n"))
    }

    /// A comment that `kb check` names until it is gone.
    fn todo(&self, field: &str, message: &str, args: &Args) -> Result<String, TextError> {
        Ok(format!("# {TODO_MARK} {field}: {}\n", one_line(&self.new.words.get(message, args)?)))
    }

    fn head(&self) -> Result<String, TextError> {
        let words = &self.target.corpus.vocabulary;
        let guess = &self.draft.guess;
        let choose = |field: &str, list: &[String]| {
            let args = Args::from([("words".to_owned(), list.join(", ").into())]);
            self.todo(field, "new-choose", &args)
        };
        let mut text = format!("id = {}\nkind = \"error\"\nstatus = \"draft\"\n", quoted(self.id));
        if guess.services.is_empty() {
            text.push_str(&choose("services", &words.services)?);
        }
        text.push_str(&format!("services = {}\nresource_types = [\"any\"]\n", list(&guess.services)));
        if guess.category.is_none() {
            text.push_str(&choose("category", &words.categories)?);
        }
        let category = guess.category.as_deref().unwrap_or_else(|| undecided(&words.categories));
        text.push_str(&format!("category = {}\n", quoted(category)));
        if guess.phase.is_none() {
            text.push_str(&choose("phase", &words.phases)?);
        }
        let phase = guess.phase.as_deref().unwrap_or_else(|| undecided(&words.phases));
        text.push_str(&format!("phase = {}\n", quoted(phase)));
        if guess.impact.is_none() {
            let impacts: Vec<String> =
                crate::kb::Impact::WORDS.iter().map(|word| (*word).to_owned()).collect();
            text.push_str(&choose("impact", &impacts)?);
        }
        let impact = guess.impact.unwrap_or(crate::kb::Impact::Blocks).word();
        text.push_str(&format!("impact = {}\nverified = {}\n", quoted(impact), self.new.today));
        Ok(text)
    }

    fn signature(&self) -> String {
        format!("[[signature]]\nid = {}\ntext = {}\n", quoted(SIGNATURE), literal(&self.draft.signature))
    }

    fn example(&self) -> String {
        let facts: Vec<String> =
            self.trial.facts.iter().map(|(name, value)| format!("{name} = {}", quoted(value))).collect();
        let facts = if facts.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", facts.join(", ")) };
        let origin = if self.new.args.from_text.is_some() { "observed" } else { "constructed" };
        format!(
            "[[example]]\nsignature = {}\ntext = {}\nfacts = {facts}\norigin = {}\n",
            quoted(SIGNATURE),
            literal(&self.draft.example),
            quoted(origin)
        )
    }

    fn counterexample(&self) -> Result<String, TextError> {
        let todo = |id: &str| Ok(quoted(&format!("{TODO_MARK} {}", one_line(&self.new.words.plain(id)?))));
        Ok(format!(
            "[[counterexample]]\nsignature = {}\ntext = {}\nexpect = []\nwhy = {}\n",
            quoted(SIGNATURE),
            todo("new-near-miss")?,
            todo("new-why")?
        ))
    }

    /// A commented table for each language but English: K03 asks for it once the entry is active.
    fn translations(&self) -> Result<String, TextError> {
        let mut text = String::new();
        for lang in self.target.languages.iter().filter(|lang| *lang != "en") {
            let args = Args::from([("lang".to_owned(), lang.as_str().into())]);
            text.push_str(&self.todo(&format!("translation.{lang}"), "new-translation", &args)?);
            let (of, tag) = (quoted(SIGNATURE), quoted(lang));
            text.push_str(&format!(
                "# [[translation]]\n# of = {of}\n# lang = {tag}\n# origin = \"ours\"\n# text = '''…'''\n"
            ));
        }
        Ok(text)
    }

    fn causes(&self) -> Result<String, TextError> {
        let text = self.todo("cause", "new-cause", &Args::new())?;
        let step = self.todo("step", "new-step", &Args::new())?;
        Ok(format!("{text}# [[cause]]\n# id = \"…\"\n\n{step}# [[step]]\n# use = \"…\"\n# fixes = [\"…\"]\n"))
    }

    fn relations(&self) -> Result<String, TextError> {
        let mut text = String::new();
        for rival in &self.trial.rivals {
            let args = Args::from([("id".to_owned(), rival.as_str().into())]);
            let why = one_line(&self.new.words.get("new-relation", &args)?);
            let table = format!("[[relation]]\nkind = \"more-specific-than\"\nid = {}\n", quoted(rival));
            text.push_str(&format!("# {why}\n{table}"));
        }
        Ok(text)
    }

    /// No mark: K08 names what has no source.
    fn sources(&self) -> Result<String, TextError> {
        let why = one_line(&self.new.words.plain("new-source")?);
        Ok(format!(
            "# {why}\n# [[source]]\n# url = \"https://…\"\n# title = \"…\"\n# kind = \"observed\"\n# retrieved = {}\n# supports = [\"signature.{SIGNATURE}\"]\n",
            self.new.today
        ))
    }
}

/// The word that stands there until somebody chooses one.
fn undecided(list: &[String]) -> &str {
    let other = list.iter().find(|word| *word == UNDECIDED);
    other.or_else(|| list.last()).map_or(UNDECIDED, String::as_str)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn list(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("[{}]", words.join(", "))
}

/// Returns a TOML string that keeps its characters as they are, where there is one.
fn literal(text: &str) -> String {
    let is_plain = !text.contains("'''")
        && !text.starts_with('\'')
        && !text.ends_with('\'')
        && !text.contains(char::is_control);
    if is_plain { format!("'''{text}'''") } else { quoted(text) }
}

/// Returns a TOML basic string: it is written as in JSON, but TOML allows no bare delete character.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007F")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> String {
        let table: toml::Table = toml::from_str(&format!("x = {written}")).expect("TOML");
        table["x"].as_str().expect("a string").to_owned()
    }

    #[test]
    fn every_text_is_read_as_it_was() {
        for text in ["plain", "it's", "'", "a'''b", "C:\\new \"x\"", "tab\there\u{7f}", "끝'", ""] {
            assert_eq!(read(&literal(text)), text);
            assert_eq!(read(&quoted(text)), text);
        }
    }
}
