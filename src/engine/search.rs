//! The search: what was typed goes to the matcher first, then to the index; entries come back with their words.
//!
//! The index that is built in is used where it was made of the texts that are built in, else one is made in memory.

use super::embedded::embedded_kb;
use super::{Engine, EngineError, Lang};
use crate::answer::{AnswerError, Sentences};
use crate::kb::{EntryKind, Tree};
use crate::matcher::{Confidence, Finding, Hints, Seen, Similar, SimilarBy};
use crate::record::Paste;
use crate::search::{
    self, Asked, Files, FoundBy, Hit, IndexFiles, Lookup, MADE_OF, Query, Scored, Search, SearchError,
    UnknownValue,
};
use crate::text::Texts;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError};
use unicode_normalization::UnicodeNormalization;

/// The folder of the index in `kb/`.
pub const INDEX_FOLDER: &str = "index";

/// The fingerprint of the texts that are built in.
const FINGERPRINT: &str = env!("CABHELP_FINGERPRINT");

/// The least length of a query, in bytes, that may be a message read by its words.
const LEAST_MESSAGE: usize = 120;

/// The same of one in which a label stands before something.
const LEAST_LABELLED: usize = 40;

/// The score of an entry whose message or name was typed.
const SURE: f32 = 1.0;

/// The share of the best score from which an entry has about the same of a query as the best one.
const ABOUT_THE_SAME: f32 = 0.9;

/// How many bytes of a text in which nothing was found are searched for; a longer one is a log.
const LONGEST_NEAR: usize = 2000;
/// How many entries are proposed for it, how much of its words they have at least, and how many of them.
const MOST_NEAR: usize = 3;
const LEAST_COVERED: f32 = 0.6;
const LEAST_WORDS: usize = 3;
/// How many entries are proposed in all.
const MOST_SIMILAR: usize = 5;

/// Why a search gives nothing.
#[derive(Debug, thiserror::Error)]
pub enum LookupError {
    /// A filter has a value that there is not: the user's mistake.
    #[error("there is no {} `{}`", .0.filter, .0.value)]
    Filter(UnknownValue),
    /// The index is damaged.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// The knowledge base or its texts are damaged.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// The knowledge base is damaged.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

impl From<crate::kb::KbError> for LookupError {
    fn from(error: crate::kb::KbError) -> Self {
        Self::Search(error.into())
    }
}

/// An entry before it has words.
struct Ranked {
    id: String,
    score: f32,
    by: FoundBy,
}

impl Engine {
    /// Finds entries by words of any language. Every text is a query; an empty one lists what most people look
    /// for. `limit` is the most hits.
    ///
    /// # Errors
    /// When a filter has a value that there is not, and when the knowledge base is damaged.
    pub fn search(&self, text: &str, lang: &Lang, limit: usize) -> Result<Lookup, LookupError> {
        let resources = self.kb.resources()?;
        let mut query = Query::parse(text, self.kb.vocabulary(), &resources).map_err(LookupError::Filter)?;
        let actions = search::meant_actions(&query.text, || self.kb.catalog())?;
        for meant in &actions {
            query.text = format!("{} {}", query.text, meant.actions.join(" "));
        }
        let asked = self.ask(&query, lang)?;
        let ranked = self.ranked(&query, &asked)?;
        let more = ranked.len().saturating_sub(limit);
        let shown: Vec<Ranked> = ranked.into_iter().take(limit).collect();
        let hits = self.hits(shown, &asked, lang)?;
        let Asked { corrected, closest, .. } = asked;
        Ok(Lookup { hits, more, actions, corrected, closest, is_empty: query.is_empty() })
    }

    fn ask(&self, query: &Query, lang: &Lang) -> Result<Asked, SearchError> {
        let guides: BTreeSet<&str> = self
            .kb
            .entry_ids()
            .filter(|(_, _, kind, _)| *kind == EntryKind::Guide)
            .map(|(id, ..)| id)
            .collect();
        let mut asked = self.index()?.ask(query, lang.tag(), &|id| guides.contains(id))?;
        asked.entries.retain(|entry| !self.kb.is_hidden(&entry.id));
        Ok(asked)
    }

    /// Puts what was asked for by its message or name before what was found by its words.
    fn ranked(&self, query: &Query, asked: &Asked) -> Result<Vec<Ranked>, LookupError> {
        let mut ranked: Vec<Ranked> = Vec::new();
        let mut entries: Vec<(&Scored, f32)> =
            asked.entries.iter().map(|entry| (entry, entry.score)).collect();
        if query.facets.is_empty() {
            let (sure, unsure) = self.by_message(&query.text)?;
            // What a message seems to be decides between entries that have about the same of its words.
            let best = entries.first().map_or(0.0, |(_, score)| *score);
            let seems = |entry: &Scored| unsure.contains(&entry.id) && entry.score >= best * ABOUT_THE_SAME;
            entries.sort_by_key(|(entry, _)| !seems(entry));
            entries.iter_mut().filter(|(entry, _)| seems(entry)).for_each(|(_, score)| *score = best);
            let by_name = self.by_name(&query.text);
            let sure = sure.into_iter().map(|id| (id, FoundBy::Message));
            for (id, by) in sure.chain(by_name.into_iter().map(|id| (id, FoundBy::Name))) {
                if !ranked.iter().any(|known| known.id == id) {
                    ranked.push(Ranked { id, score: SURE, by });
                }
            }
        }
        let by = if query.is_empty() { FoundBy::Common } else { FoundBy::Words };
        for (entry, score) in entries {
            if !ranked.iter().any(|known| known.id == entry.id) {
                ranked.push(Ranked { id: entry.id.clone(), score, by });
            }
        }
        Ok(ranked)
    }

    /// The entries whose message stands in a text, and those whose message may stand there in other words. A short
    /// text is not read by its words: the index does that.
    fn by_message(&self, text: &str) -> Result<(Vec<String>, Vec<String>), LookupError> {
        let paste = Paste::new(text.as_bytes());
        if paste.is_blank() {
            return Ok(Default::default());
        }
        // `Error: …`
        let is_labelled = text.len() >= LEAST_LABELLED && text.contains(": ");
        let is_message = text.len() >= LEAST_MESSAGE || text.contains('\n') || is_labelled;
        let seen = if is_message {
            self.matched(&paste, &Hints::default())?
        } else {
            self.matcher().outright(&self.kb, &paste)?
        };
        let (sure, unsure): (Vec<_>, Vec<_>) =
            seen.findings.iter().partition(|finding| finding.confidence() != Confidence::Low);
        let ids = |found: Vec<&Finding>| found.into_iter().map(|one| one.entry_id.clone()).collect();
        Ok((ids(sure), ids(unsure)))
    }

    /// The entries whose id or slug is a word of a text.
    fn by_name(&self, text: &str) -> Vec<String> {
        let words: Vec<&str> =
            text.split_whitespace().map(|word| word.trim_matches(|ch: char| !ch.is_alphanumeric())).collect();
        let two = words.windows(2).map(<[&str]>::concat);
        let written = words.iter().map(|word| (*word).to_owned()).chain(two);
        written
            .filter_map(|word| self.find(&word).or_else(|| self.find(&full_id(&word)?)))
            .map(str::to_owned)
            .collect()
    }

    fn hits(&self, ranked: Vec<Ranked>, asked: &Asked, lang: &Lang) -> Result<Vec<Hit>, LookupError> {
        let highlighter = self.index()?.highlighter(asked);
        let mut hits = Vec::new();
        let mut opened = BTreeMap::new();
        for one in ranked {
            let Some(entry) = self.kb.entry(&one.id)? else { continue };
            let (shown, _) = self.lang_for(&one.id, lang);
            let sentences = self.sentences(&one.id, &shown, &mut opened)?;
            hits.push(Hit {
                slug: entry.slug.clone(),
                kind: entry.kind,
                title: sentences.title.clone(),
                score: one.score,
                by: one.by,
                highlight: highlighter.highlight(&shown, &sentences.texts),
                lang: shown,
                entry_id: one.id,
            });
        }
        Ok(hits)
    }

    /// The sentences of an entry, read once. `opened` are the texts that one result needs, by language.
    fn sentences<'e>(
        &'e self,
        id: &str,
        lang: &str,
        opened: &mut BTreeMap<String, Texts<'e>>,
    ) -> Result<Arc<Sentences>, LookupError> {
        let key = (lang.to_owned(), id.to_owned());
        let known = self.sentences.lock().unwrap_or_else(PoisonError::into_inner).get(&key).map(Arc::clone);
        if let Some(known) = known {
            return Ok(known);
        }
        let texts = match opened.entry(lang.to_owned()) {
            Entry::Occupied(texts) => texts.into_mut(),
            Entry::Vacant(place) => {
                place.insert(Texts::open(&self.overlaid, lang).map_err(AnswerError::from)?)
            }
        };
        let read = Arc::new(crate::answer::sentences(&self.kb, texts, id)?);
        self.sentences.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&read));
        Ok(read)
    }

    /// The indexes, opened when they are first needed.
    fn index(&self) -> Result<&Search, SearchError> {
        if let Some(search) = self.search.get() {
            return Ok(search);
        }
        let mut indexes = vec![self.own_index()?];
        if self.kb.current_ids(true).next().is_some() {
            indexes.push(owned(search::write_index(&self.kb, &self.overlaid, true, "")?));
        }
        let opened = search::open(&self.kb, indexes)?;
        Ok(self.search.get_or_init(|| opened))
    }

    fn own_index(&self) -> Result<Files, SearchError> {
        let files = embedded_index();
        let is_current = !self.kb.has_added_search_words()?
            && files
                .iter()
                .any(|(name, bytes)| name == MADE_OF && **bytes == *search::made_of(FINGERPRINT).as_bytes());
        if is_current { Ok(files) } else { Ok(owned(self.made_index()?)) }
    }

    /// Makes the index of the program's own entries from the texts that are built in.
    ///
    /// # Errors
    /// When the knowledge base is damaged.
    pub fn made_index(&self) -> Result<IndexFiles, SearchError> {
        search::write_index(&self.kb, &super::embedded_locales(), false, FINGERPRINT)
    }

    /// Adds entries that speak of the same things as a short text that tells of a failure, in which nothing
    /// was found.
    pub(super) fn add_near(&self, paste: &Paste<'_>, seen: &mut Seen) -> Result<(), EngineError> {
        let is_read = seen.findings.is_empty() && seen.refusals.is_empty() && seen.policy.is_none();
        if !is_read || seen.cut || seen.truncated || paste.is_binary() {
            return Ok(());
        }
        let text = match seen.unknown.first() {
            Some(unknown) => unknown.text.clone(),
            None if paste.text().len() <= LONGEST_NEAR => paste.view().readable(paste.text(), LONGEST_NEAR),
            None => return Ok(()),
        };
        let query = Query { text: text.nfc().collect(), ..Query::default() };
        if query.is_empty() {
            return Ok(());
        }
        let asked = self.ask(&query, &super::english())?;
        for entry in asked.entries.into_iter().filter(|_| asked.is_trouble).take(MOST_NEAR) {
            let is_near = entry.covered >= LEAST_COVERED && entry.words >= LEAST_WORDS;
            let is_new = !seen.similar.iter().any(|known| known.entry_id == entry.id);
            if let Some(known) = self.kb.entry(&entry.id)?
                && is_near
                && is_new
                && seen.similar.len() < MOST_SIMILAR
            {
                seen.similar.push(Similar {
                    entry_id: entry.id,
                    slug: known.slug.clone(),
                    score: f64::from(entry.covered),
                    by: SimilarBy::Search,
                });
            }
        }
        Ok(())
    }
}

/// Returns `CAB0017` for `cab17`; `None` for what is no prefix with a number.
fn full_id(word: &str) -> Option<String> {
    let letters = word.bytes().take_while(u8::is_ascii_alphabetic).count();
    let number = &word[letters..];
    let is_short = (2..=6).contains(&letters) && (1..4).contains(&number.len());
    (is_short && number.bytes().all(|b| b.is_ascii_digit()))
        .then(|| format!("{}{number:0>4}", &word[..letters]))
}

fn owned(files: IndexFiles) -> Files {
    files.into_iter().map(|(name, bytes)| (name, bytes.into())).collect()
}

/// Returns the files of the index that is built in; none where there is none.
#[must_use]
pub fn embedded_index() -> Files {
    let kb = embedded_kb();
    let folder = format!("{INDEX_FOLDER}/");
    let file = |path: String| {
        let name = path.strip_prefix(&folder)?.to_owned();
        Some((name, kb.read(&path)?))
    };
    kb.paths().into_iter().filter_map(file).collect()
}
