//! The one door: command line, server, assistants and library all come in here.
//!
//! In: a paste and what the user knows, or the name of an entry; a language. Out: what was seen, and
//! answers. The same input gives the same answer at every user of this module.

mod draft;
mod embedded;
mod overlay;
mod search;
mod unmatched;

pub use draft::{Draft, DraftError, Guess, SIGNATURE, Trial, draft, try_draft};
pub use embedded::{Embedded, artefact, embedded_kb, embedded_locales};
pub use overlay::{OVERLAY_FILE, OverlayKb, OverlayProblem};
pub use search::{INDEX_FOLDER, LookupError, embedded_index};
pub use unmatched::{MAX_TEMPLATES, Templates};

use crate::answer::{self, Answer, AnswerError, Labels, Options, PrintedPolicy, Sentences, Subject};
use crate::kb::{EntryKind, Kb, KbError, RelationKind, Remedy, Resources, Status, Step, Vocabulary};
use crate::matcher::{Facts, Finding, Hints, Matcher, Seen};
use crate::policy::Catalog;
use crate::record::Paste;
use crate::scan::{self, Filter, ScanOptions, Sighted, Totals};
use crate::search::Search;
use crate::text::{Args, Bundle, Choice, Files, TextError, Texts, language_of, negotiate};
use overlay::Overlaid;
use std::collections::BTreeMap;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock};
use unmatched::field_windows;

/// Why the engine cannot work.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The compiled knowledge base is damaged.
    #[error(transparent)]
    Kb(#[from] KbError),
    /// An overlay cannot be used at all.
    #[error(transparent)]
    Overlay(#[from] OverlayProblem),
    /// The search index is damaged.
    #[error(transparent)]
    Search(#[from] crate::search::SearchError),
}

/// A language that an answer is wanted in; one that there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lang(String);

impl Lang {
    /// Returns the language tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0
    }
}

/// An entry as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryLine {
    /// `CAB0001`.
    pub id: String,
    /// Name of the folder without the id.
    pub slug: String,
    /// Error or guide.
    pub kind: EntryKind,
    /// Draft, active or retired.
    pub status: Status,
    /// Its title in the language that was asked for.
    pub title: String,
}

/// Builds an [`Engine`].
#[derive(Debug, Default)]
pub struct Builder {
    overlays: Vec<PathBuf>,
}

impl Builder {
    /// Lays an organisation's folder over the embedded knowledge base. Later ones lie over earlier ones.
    #[must_use]
    pub fn overlay(mut self, folder: impl Into<PathBuf>) -> Self {
        self.overlays.push(folder.into());
        self
    }

    /// Opens the embedded knowledge base and the overlays.
    ///
    /// # Errors
    /// When the artefact is damaged, or a folder is no overlay. Entries of an overlay with an error are
    /// left out and named by [`Engine::problems`]; the rest works.
    pub fn build(self) -> Result<Engine, EngineError> {
        let mut kb = Kb::open(embedded::ARTEFACT)?;
        let overlaid = Overlaid::open(&self.overlays, &mut kb)?;
        Ok(Engine {
            kb,
            matcher: OnceLock::new(),
            filter: OnceLock::new(),
            wide_filter: OnceLock::new(),
            search: OnceLock::new(),
            sentences: Mutex::default(),
            overlaid,
        })
    }
}

/// How many bytes of a paste are looked at for its language.
const LANGUAGE_SAMPLE: usize = 64 << 10;

/// The program's knowledge and all that it can do.
///
/// # Examples
/// ```
/// use cabhelp::engine::Engine;
/// use cabhelp::matcher::Hints;
/// use cabhelp::record::Paste;
///
/// let engine = Engine::builder().build()?;
/// let lang = engine.lang("pt-BR").expect("there is Portuguese");
/// let paste = Paste::new(b"Given key ID is not accessible");
/// let seen = engine.explain(&paste, &Hints::default())?;
/// let answer = engine.answer(&seen, &seen.findings[0], &lang, &Default::default())?;
/// assert_eq!(answer.entry_id, "CAB0001");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Engine {
    kb: Kb,
    matcher: OnceLock<Matcher>,
    filter: OnceLock<Filter>,
    /// The filter that finds the fields of messages as well.
    wide_filter: OnceLock<Filter>,
    search: OnceLock<Search>,
    /// What was said of entries that were found, by language and id.
    sentences: Mutex<BTreeMap<(String, String), Arc<Sentences>>>,
    overlaid: Overlaid,
}

impl Engine {
    /// Starts building an engine.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns the closed lists of the knowledge base.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        self.kb.vocabulary()
    }

    /// Returns the resource types.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn resources(&self) -> Result<Resources, EngineError> {
        Ok(self.kb.resources()?)
    }

    /// Returns what AWS has, as the policy rules need it: actions, condition keys, key states, roles of services.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn policy_catalog(&self) -> Result<Catalog, EngineError> {
        Ok(self.kb.catalog()?)
    }

    /// Returns the number of entries.
    #[must_use]
    pub fn entry_count(&self) -> usize {
        self.kb.entry_ids().count()
    }

    /// Returns the newest day on which facts were compared with their sources, `YYYY-MM-DD`.
    #[must_use]
    pub fn verified(&self) -> &str {
        self.kb.verified()
    }

    /// Returns what is wrong with the overlays; their other entries work.
    #[must_use]
    pub fn problems(&self) -> &[crate::kb::Issue] {
        self.overlaid.problems()
    }

    /// Returns the language that serves `asked`, a tag or locale name; `None` when none does.
    #[must_use]
    pub fn lang(&self, asked: &str) -> Option<Lang> {
        self.choose(asked).map(|choice| Lang(choice.lang))
    }

    /// Returns the language that serves `asked`, and whether another region was asked for.
    #[must_use]
    pub fn choose(&self, asked: &str) -> Option<Choice> {
        negotiate(asked, &self.vocabulary().languages)
    }

    /// Returns the language that a paste itself is written in, what was recognised in it left out.
    #[must_use]
    pub fn lang_of(&self, paste: &Paste<'_>, seen: &Seen) -> Option<Lang> {
        let mut around = paste.view().readable(paste.text(), LANGUAGE_SAMPLE);
        for finding in &seen.findings {
            around = around.replace(&finding.text, " ");
        }
        let is_prose = |word: &&str| !word.contains([':', '/', '_', '"', '{', '=']);
        let prose = around.split_whitespace().filter(is_prose).collect::<Vec<_>>().join(" ");
        let translated = seen.findings.iter().find(|f| f.kind == crate::matcher::MatchKind::Translated);
        language_of(&prose)
            .or_else(|| translated.and_then(|finding| language_of(&finding.text)))
            .and_then(|tag| self.lang(tag))
    }

    /// Finds what the knowledge base knows in a small input. Where nothing is found, entries that a search
    /// for its words finds are added to what is similar.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn explain(&self, paste: &Paste<'_>, hints: &Hints) -> Result<Seen, EngineError> {
        let mut seen = self.matched(paste, hints)?;
        self.add_near(paste, &mut seen)?;
        Ok(seen)
    }

    fn matched(&self, paste: &Paste<'_>, hints: &Hints) -> Result<Seen, EngineError> {
        Ok(self.matcher().explain(&self.kb, paste, hints)?)
    }

    fn matcher(&self) -> &Matcher {
        self.matcher.get_or_init(|| Matcher::new(&self.kb))
    }

    /// Finds what the knowledge base knows in a stream of any size, in bounded memory; gives each record in
    /// which there is something to `take`, in order, until that breaks off. What cannot be read is told in
    /// the totals; what came before it was searched.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    ///
    /// # Examples
    /// ```
    /// use cabhelp::engine::Engine;
    /// use cabhelp::scan::ScanOptions;
    /// use std::ops::ControlFlow;
    ///
    /// let engine = Engine::builder().build()?;
    /// let log = "2026-11-20T03:15:41Z copy failed: Given key ID is not accessible\n".repeat(3);
    /// let mut found = 0;
    /// let totals = engine.scan(&mut log.as_bytes(), &ScanOptions::default(), &mut |sighted| {
    ///     found += sighted.hits.len();
    ///     ControlFlow::Continue(())
    /// })?;
    /// assert_eq!((found, totals.bytes), (3, 195));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn scan(
        &self,
        reader: &mut dyn Read,
        options: &ScanOptions,
        take: &mut dyn FnMut(Sighted<'_>) -> ControlFlow<()>,
    ) -> Result<Totals, EngineError> {
        let cell = if options.unmatched { &self.wide_filter } else { &self.filter };
        let filter = if let Some(filter) = cell.get() {
            filter
        } else {
            let mut windows = self.kb.windows()?;
            if options.unmatched {
                windows.extend(field_windows(&self.vocabulary().record).into_iter().map(Into::into));
            }
            cell.get_or_init(|| Filter::new(windows))
        };
        Ok(scan::scan(&self.kb, self.matcher(), filter, reader, options, take)?)
    }

    /// Returns what groups the failures that no entry explains.
    #[must_use]
    pub fn templates(&self) -> Templates<'_> {
        Templates::new(self.vocabulary())
    }

    /// Returns the id of the entry that somebody named by id or slug.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&str> {
        self.kb.find(name)
    }

    /// Returns the answer to one finding.
    ///
    /// # Errors
    /// When the knowledge base or its texts are damaged.
    pub fn answer(
        &self,
        seen: &Seen,
        finding: &Finding,
        lang: &Lang,
        options: &Options,
    ) -> Result<Answer, AnswerError> {
        self.build(&finding.entry_id, Subject::Finding(finding, &seen.facts), lang, options)
    }

    /// Returns the page of an entry, without any log.
    ///
    /// # Errors
    /// When there is no such entry, or the knowledge base or its texts are damaged.
    pub fn page(
        &self,
        id: &str,
        hints: &Hints,
        lang: &Lang,
        options: &Options,
    ) -> Result<Answer, AnswerError> {
        self.build(id, Subject::Page(hints), lang, options)
    }

    fn build(
        &self,
        id: &str,
        subject: Subject<'_>,
        lang: &Lang,
        options: &Options,
    ) -> Result<Answer, AnswerError> {
        let (shown, fallback) = self.lang_for(id, lang);
        let texts = Texts::open(&self.overlaid, &shown)?;
        let mut answer = answer::build(&self.kb, &texts, id, subject, options)?;
        if fallback {
            let own = Texts::open(&self.overlaid, lang.tag())?.bundle("answer")?;
            answer.notices.insert(
                0,
                own.get("language-fallback", &Args::from([("lang".to_owned(), shown.as_str().into())]))?,
            );
        }
        Ok(answer)
    }

    /// Returns the language in which an entry can be shown, and whether it is another than was asked for.
    /// An entry is never shown in two languages at once.
    fn lang_for(&self, id: &str, lang: &Lang) -> (String, bool) {
        let there = self.overlaid.languages_of(id).unwrap_or_else(|| self.kb.languages_of(id));
        if there.is_empty() || there.iter().any(|tag| tag == lang.tag()) {
            return (lang.tag().to_owned(), false);
        }
        (there[0].clone(), true)
    }

    /// Returns the policies of an entry, filled with what `hints` tell.
    ///
    /// # Errors
    /// When there is no such entry, or the knowledge base or its texts are damaged.
    pub fn entry_policies(
        &self,
        id: &str,
        hints: &Hints,
        lang: &Lang,
        options: &Options,
    ) -> Result<Vec<PrintedPolicy>, AnswerError> {
        let entry = self.kb.entry(id)?.ok_or_else(|| AnswerError::NoEntry(id.to_owned()))?;
        let (shown, _) = self.lang_for(id, lang);
        answer::printed(&self.kb, &Texts::open(&self.overlaid, &shown)?, &entry.steps, hints, options)
    }

    /// Returns the policy of a remedy, filled with what `hints` tell; none for a remedy without one.
    ///
    /// # Errors
    /// When there is no such remedy, or the knowledge base or its texts are damaged.
    pub fn remedy_policies(
        &self,
        name: &str,
        hints: &Hints,
        lang: &Lang,
        options: &Options,
    ) -> Result<Vec<PrintedPolicy>, AnswerError> {
        let remedy = self.kb.remedy(name)?.ok_or_else(|| AnswerError::NoRemedy(name.to_owned()))?;
        let texts = Texts::open(&self.overlaid, lang.tag())?;
        let hints = self.with_stand_ins(remedy, hints)?;
        answer::printed(&self.kb, &texts, &[Step::of_remedy(name)], &hints, options)
    }

    /// Adds the facts for which others stand in where a remedy is printed by itself.
    fn with_stand_ins(&self, remedy: &Remedy, hints: &Hints) -> Result<Hints, AnswerError> {
        let known = Facts::of_hints(self.kb.vocabulary(), hints);
        let mut hints = hints.clone();
        for (fact, stand_in) in &remedy.stand_ins {
            match (known.value(fact), known.value(stand_in)) {
                (None, Some(value)) => drop(hints.facts.insert(fact.clone(), value.to_owned())),
                (Some(one), Some(other)) if one != other => {
                    return Err(AnswerError::Differ(one.to_owned(), other.to_owned()));
                }
                _ => {}
            }
        }
        Ok(hints)
    }

    /// Returns the names of the remedies that print a policy.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn remedies_with_policies(&self) -> Result<Vec<&str>, EngineError> {
        let mut names = Vec::new();
        for name in self.kb.remedy_names() {
            if self.kb.remedy(name)?.is_some_and(|remedy| !remedy.templates.is_empty()) {
                names.push(name);
            }
        }
        Ok(names)
    }

    /// Tells whether an entry only follows from one of the others.
    ///
    /// # Errors
    /// When the compiled knowledge base is damaged.
    pub fn is_consequence(&self, id: &str, of: &[&str]) -> Result<bool, EngineError> {
        let relations = self.kb.entry(id)?.map_or(&[][..], |entry| &entry.relations);
        Ok(relations.iter().any(|r| r.kind == RelationKind::ConsequenceOf && of.contains(&r.id.as_str())))
    }

    /// Returns the title of an entry. For an entry of an overlay whose title needs a fact of a log, its name
    /// stands for it.
    ///
    /// # Errors
    /// When there is no such entry or its texts are damaged.
    pub fn title(&self, id: &str, lang: &Lang) -> Result<String, AnswerError> {
        let (shown, _) = self.lang_for(id, lang);
        let title = answer::title(&self.kb, &Texts::open(&self.overlaid, &shown)?, id);
        match self.kb.entry(id)? {
            Some(entry) if title.is_err() && self.overlaid.languages_of(id).is_some() => {
                Ok(entry.slug.clone())
            }
            _ => title,
        }
    }

    /// Returns every entry.
    ///
    /// # Errors
    /// When texts of the program are damaged.
    pub fn entries(&self, lang: &Lang) -> Result<Vec<EntryLine>, AnswerError> {
        let line = |(id, slug, kind, status): (&str, &str, EntryKind, Status)| {
            let title = self.title(id, lang)?;
            Ok(EntryLine { id: id.to_owned(), slug: slug.to_owned(), kind, status, title })
        };
        self.kb.entry_ids().map(line).collect()
    }

    /// Returns the fixed words for a text in which nothing was found.
    ///
    /// # Errors
    /// When texts are damaged.
    pub fn not_found_labels(&self, lang: &Lang, example: &str) -> Result<Labels, AnswerError> {
        answer::not_found_labels(&Texts::open(&self.overlaid, lang.tag())?, example)
    }

    /// Returns the messages of answers together with the words of the vocabulary.
    ///
    /// # Errors
    /// When a file is missing or damaged.
    pub fn bundle_with_terms(&self, lang: &Lang) -> Result<Rc<Bundle>, TextError> {
        Texts::open(&self.overlaid, lang.tag())?.with_terms("answer")
    }

    /// Returns the messages of one file of fixed texts (`cli`, `errors`, `answer`).
    ///
    /// # Errors
    /// When the file is missing or damaged.
    pub fn bundle(&self, name: &str, lang: &Lang) -> Result<Rc<Bundle>, TextError> {
        fixed_texts(&self.overlaid, name, lang)
    }
}

fn fixed_texts(files: &dyn Files, name: &str, lang: &Lang) -> Result<Rc<Bundle>, TextError> {
    Texts::open(files, lang.tag())?.bundle(name)
}

/// The language that serves when nothing else was chosen.
#[must_use]
pub fn english() -> Lang {
    Lang("en".to_owned())
}

#[cfg(test)]
mod tests {
    use super::Engine;

    #[test]
    fn threads_may_share_an_engine() {
        fn shared<T: Sync>() {}
        shared::<Engine>();
    }
}
