//! Fluent files of one language: one file is one bundle, together with the terms of that language.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;

/// Where the Fluent files come from: named `<lang>/<path>.ftl`.
pub trait Files {
    /// Returns the text of a file; `None` when there is none.
    fn file(&self, path: &str) -> Option<Cow<'static, str>>;
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Shown as it is.
    Text(String),
    /// Chooses the plural form.
    Number(usize),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

/// Values by the name of their variable.
pub type Args = BTreeMap<String, Value>;

/// Why a text cannot be given.
#[derive(Debug, thiserror::Error)]
pub enum TextError {
    /// The language has no such file.
    #[error("there is no file {0}")]
    NoFile(String),
    /// The file is no Fluent.
    #[error("{path}: {message}")]
    Syntax {
        /// The file.
        path: String,
        /// What the parser says.
        message: String,
    },
    /// The file has no such message.
    #[error("{path} has no message `{id}`")]
    NoMessage {
        /// The file.
        path: String,
        /// The message.
        id: String,
    },
    /// A variable without a value, or a reference to nothing.
    #[error("{path}: `{id}`: {message}")]
    Format {
        /// The file.
        path: String,
        /// The message.
        id: String,
        /// What is missing.
        message: String,
    },
}

/// The texts of one language.
pub struct Texts<'f> {
    files: &'f dyn Files,
    lang: String,
    id: LanguageIdentifier,
    terms: Rc<FluentResource>,
    opened: RefCell<BTreeMap<(String, bool), Rc<Bundle>>>,
}

impl<'f> Texts<'f> {
    /// Opens the texts of `lang`, which must be one that there is.
    ///
    /// # Errors
    /// When the terms of the language are missing or damaged.
    pub fn open(files: &'f dyn Files, lang: &str) -> Result<Self, TextError> {
        let terms = Rc::new(resource(files, &format!("{lang}/terms.ftl"))?);
        Ok(Self {
            files,
            lang: lang.to_owned(),
            id: lang.parse().unwrap_or_default(),
            terms,
            opened: RefCell::default(),
        })
    }

    /// Returns the language tag.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// Opens one file, named without language and ending (`entries/CAB0001`), once.
    ///
    /// # Errors
    /// When the file is missing or damaged.
    pub fn bundle(&self, name: &str) -> Result<Rc<Bundle>, TextError> {
        self.opened(name, false)
    }

    /// Opens one file so that the terms can be read through it as well.
    ///
    /// # Errors
    /// When the file is missing or damaged.
    pub fn with_terms(&self, name: &str) -> Result<Rc<Bundle>, TextError> {
        self.opened(name, true)
    }

    fn opened(&self, name: &str, with_terms: bool) -> Result<Rc<Bundle>, TextError> {
        let key = (name.to_owned(), with_terms);
        if let Some(bundle) = self.opened.borrow().get(&key) {
            return Ok(Rc::clone(bundle));
        }
        let bundle = Rc::new(self.open_bundle(name, with_terms)?);
        self.opened.borrow_mut().insert(key, Rc::clone(&bundle));
        Ok(bundle)
    }

    fn open_bundle(&self, name: &str, with_terms: bool) -> Result<Bundle, TextError> {
        let path = format!("{}/{name}.ftl", self.lang);
        let own = resource(self.files, &path)?;
        let mut bundle = FluentBundle::new(vec![self.id.clone()]);
        bundle.set_use_isolating(false);
        // Entering all terms costs more than parsing the file, and most files refer to none.
        if with_terms || refers_to_terms(own.source()) {
            bundle.add_resource_overriding(Rc::clone(&self.terms));
        }
        bundle.add_resource_overriding(Rc::new(own));
        Ok(Bundle { bundle, path })
    }
}

/// Tells whether a text refers to a message or term: a placeable that begins with a letter or `-`.
fn refers_to_terms(source: &str) -> bool {
    source
        .split('{')
        .skip(1)
        .any(|rest| rest.trim_start().starts_with(|ch: char| ch == '-' || ch.is_ascii_lowercase()))
}

fn resource(files: &dyn Files, path: &str) -> Result<FluentResource, TextError> {
    let text = files.file(path).ok_or_else(|| TextError::NoFile(path.to_owned()))?;
    FluentResource::try_new(text.into_owned()).map_err(|(_, errors)| TextError::Syntax {
        path: path.to_owned(),
        message: errors.first().map(ToString::to_string).unwrap_or_default(),
    })
}

/// The messages of one file and the terms of its language.
pub struct Bundle {
    bundle: FluentBundle<Rc<FluentResource>>,
    path: String,
}

impl Bundle {
    /// Tells whether there is a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Returns a finished sentence.
    ///
    /// # Errors
    /// When the message is missing, or a variable of it has no value in `args`.
    pub fn get(&self, id: &str, args: &Args) -> Result<String, TextError> {
        let missing = || TextError::NoMessage { path: self.path.clone(), id: id.to_owned() };
        let pattern = self.bundle.get_message(id).and_then(|message| message.value()).ok_or_else(missing)?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            let value = match value {
                Value::Text(text) => FluentValue::from(text.as_str()),
                Value::Number(number) => FluentValue::from(*number),
            };
            values.set(name.as_str(), value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(TextError::Format {
                path: self.path.clone(),
                id: id.to_owned(),
                message: error.to_string(),
            }),
        }
    }

    /// Returns a sentence without variables.
    ///
    /// # Errors
    /// As [`Bundle::get`].
    pub fn plain(&self, id: &str) -> Result<String, TextError> {
        self.get(id, &Args::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Two;

    impl Files for Two {
        fn file(&self, path: &str) -> Option<Cow<'static, str>> {
            match path {
                "en/terms.ftl" => Some("role-support = support".into()),
                "en/a.ftl" => Some("who = { role-support } of { $account }\nn = { $count ->\n [one] one\n *[other] { $count } of them\n }".into()),
                _ => None,
            }
        }
    }

    #[test]
    fn value_stands_in_the_sentence_without_invisible_marks() {
        let texts = Texts::open(&Two, "en").expect("terms");
        let bundle = texts.bundle("a").expect("file");
        let args = Args::from([("account".to_owned(), "012345678901".into())]);
        assert_eq!(bundle.get("who", &args).expect("text"), "support of 012345678901");
        let args = Args::from([("count".to_owned(), 17.into())]);
        assert_eq!(bundle.get("n", &args).expect("text"), "17 of them");
    }

    #[test]
    fn missing_variable_is_an_error() {
        let texts = Texts::open(&Two, "en").expect("terms");
        let bundle = texts.bundle("a").expect("file");
        assert!(matches!(bundle.plain("who"), Err(TextError::Format { .. })));
        assert!(matches!(bundle.plain("no"), Err(TextError::NoMessage { .. })));
        assert!(matches!(texts.bundle("b"), Err(TextError::NoFile(_))));
    }
}
