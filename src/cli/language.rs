//! The language of a call: flag, `CABHELP_LANG`, locale variables, the text's own, English.

use super::errors::UserError;
use crate::engine::{Engine, Lang, embedded_locales, english};
use crate::text::{Bundle, TextError, Texts, negotiate};
use std::ffi::OsString;
use std::rc::Rc;

/// The languages of the program itself.
fn languages() -> Vec<String> {
    use crate::kb::Tree;
    let mut found: Vec<String> = embedded_locales()
        .paths()
        .iter()
        .filter_map(|path| path.strip_suffix("/terms.ftl").map(str::to_owned))
        .collect();
    found.sort_by_key(|lang| lang != "en");
    found
}

/// What was asked for, before the text is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// A language that there is; `note` is what was asked for where that was another region.
    Lang { lang: Lang, note: Option<String> },
    /// Nothing usable was asked for: the text's own language, else English.
    TextsOwn,
}

impl Wish {
    /// Returns the language for what is no text of somebody else: English where nothing was asked for.
    pub(super) fn or_english(self) -> Lang {
        match self {
            Self::Lang { lang, .. } => lang,
            Self::TextsOwn => english(),
        }
    }
}

/// Reads the wish from the flag and the environment.
///
/// # Errors
/// When the flag or `CABHELP_LANG` names a language that there is not.
pub(super) fn wish(engine: &Engine, flag: Option<&str>) -> Result<Wish, UserError> {
    let explicit = flag.map(str::to_owned).or_else(|| variable("CABHELP_LANG"));
    if let Some(asked) = explicit {
        let choice =
            engine.choose(&asked).ok_or_else(|| UserError::unknown_language(&asked, &languages()))?;
        let note = choice.other_region.then(|| asked.clone());
        return Ok(engine.lang(&asked).map_or(Wish::TextsOwn, |lang| Wish::Lang { lang, note }));
    }
    let lang = locales().iter().find_map(|name| engine.lang(name));
    Ok(lang.map_or(Wish::TextsOwn, |lang| Wish::Lang { lang, note: None }))
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The locale names of the environment, best first. `LANGUAGE` counts only where a locale is set, as in
/// gettext; the first of the other three that is set decides alone.
fn locales() -> Vec<String> {
    let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| variable(name)) else {
        return Vec::new();
    };
    if negotiate(&locale, &[locale.split(['.', '_', '@']).next().unwrap_or_default().to_owned()]).is_none() {
        return Vec::new();
    }
    let list = variable("LANGUAGE").unwrap_or_default();
    list.split(':').filter(|name| !name.is_empty()).map(str::to_owned).chain([locale]).collect()
}

/// The fixed texts of a language, for help and errors.
pub(super) struct Speech {
    files: crate::engine::Embedded,
    lang: String,
}

impl Speech {
    /// Chooses the language without an engine and without failing: for errors, also those of the command
    /// line itself.
    pub fn for_errors(arguments: &[OsString]) -> Self {
        let available = languages();
        let asked = flag_in(arguments).into_iter().chain(variable("CABHELP_LANG"));
        let lang = asked.chain(locales()).find_map(|name| negotiate(&name, &available));
        let lang = lang.map_or_else(|| english().tag().to_owned(), |choice| choice.lang);
        Self { files: embedded_locales(), lang }
    }

    /// Takes a language that was chosen already.
    pub fn of(lang: &Lang) -> Self {
        Self { files: embedded_locales(), lang: lang.tag().to_owned() }
    }

    /// Opens a file of fixed texts.
    ///
    /// # Errors
    /// When it is missing or damaged.
    pub fn bundle(&self, name: &str) -> Result<Rc<Bundle>, TextError> {
        Texts::open(&self.files, &self.lang)?.bundle(name)
    }
}

/// The value of `--lang` among arguments that may not parse.
fn flag_in(arguments: &[OsString]) -> Option<String> {
    let mut found = None;
    let mut words = arguments.iter().map(|word| word.to_string_lossy()).take_while(|word| word != "--");
    while let Some(word) = words.next() {
        if let Some(value) = word.strip_prefix("--lang=") {
            found = Some(value.to_owned());
        } else if word == "--lang" {
            found = words.next().map(std::borrow::Cow::into_owned);
        }
    }
    found
}
