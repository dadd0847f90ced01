//! From words to queries of the index: in every field of every language, as a word is compared in each.
//!
//! In: the words of a query, where they stand. Out: [`Span`]s, each a word or a phrase with what stands for it, and
//! [`Notes`] of what was taken for something else. Here stands what a place in an entry counts.

use super::SearchError;
use super::analysis::{self, Form, Script, WHOLE_WORD, Word, pair, whole, words};
use super::ask::{Search, Terms};
use super::nearest::{Dictionary, Instead};
use super::passages::Part;
use std::collections::{BTreeMap, BTreeSet};
use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, PhraseQuery, Query as IndexQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

/// What a place in an entry counts.
fn boost(part: Part) -> f32 {
    match part {
        Part::Message => 1.5,
        Part::Title => 2.3,
        Part::Asked => 2.2,
        Part::Symptom => 1.6,
        Part::Cause => 0.9,
        Part::Step => 1.1,
    }
}

/// What names count that are the same in every language.
const NAMES: f32 = 1.4;
/// What the texts of other languages than the reader's count.
const OTHER_LANGUAGE: f32 = 0.75;
/// What a pair of syllables counts, within a word and between two.
const GRAM: f32 = 0.35;
const JOINT: f32 = 0.3;
/// What two words count that follow each other as they do in an entry.
const PAIR: f32 = 0.6;
/// What a title counts that is all that was typed.
const WHOLE_TITLE: f32 = 20.0;
/// The least that a word weighs in the share of a query that an entry covers.
const LEAST_WEIGHT: f32 = 0.45;
/// What further places in an entry add to the best one.
const TIE: f32 = 0.08;
/// How much a word that no entry has weighs in the share of a query that an entry covers.
const UNKNOWN: f32 = 1.8;

/// A word, or several that belong together, as one query of the index.
pub(super) struct Span {
    pub query: Box<dyn IndexQuery>,
    pub weight: f32,
}

/// What is noted while a query is taken to the index.
#[derive(Default)]
pub(super) struct Notes {
    pub corrected: Vec<(String, String)>,
    pub unknown: Vec<String>,
    pub terms: Terms,
    /// The groups of phrases that were looked for.
    pub groups: BTreeSet<String>,
    /// What stands for words that no entry has.
    pub read: BTreeMap<String, String>,
}

/// Where a word stands in a query.
struct Stands<'a> {
    before: Option<&'a Word>,
    /// Whether it may be unfinished.
    is_last: bool,
    /// Whether others stand for it.
    has_others: bool,
    /// Whether it belongs to a phrase, where words that tell nothing may stand.
    in_phrase: bool,
}

impl Search {
    pub(super) fn is_stop(&self, word: &Word, piece: &str) -> bool {
        let is_in = |lang: &str| {
            self.analyzer.is_stop(lang, piece)
                || (word.script == Script::Hangul
                    && self.analyzer.is_stop(lang, &self.analyzer.stem(lang, piece)))
        };
        self.indexes.fields.langs.iter().any(|(lang, _)| is_in(lang))
    }

    /// In how many entries a word stands, in the language in which it is rarest.
    pub(super) fn known(&self, word: &str) -> u64 {
        let langs = self.indexes.fields.langs.iter();
        let counts =
            langs.map(|(lang, fields)| self.indexes.count(fields.all, &self.analyzer.stem(lang, word)));
        let names = self.indexes.count(self.indexes.fields.names, &self.analyzer.stem("en", word));
        counts.chain([names]).filter(|count| *count > 0).min().unwrap_or(0)
    }

    pub(super) fn spans(
        &self,
        found: &[Word],
        is_open: bool,
        lang: &str,
        notes: &mut Notes,
    ) -> Result<Vec<Span>, SearchError> {
        let places = self.alike.places(found);
        let mut spans = Vec::new();
        let mut at = 0;
        while at < found.len() {
            let place = places.iter().find(|place| place.from == at);
            let to = place.map_or(at + 1, |place| place.to);
            let mut weight = 0.0_f32;
            let mut direct: Vec<Box<dyn IndexQuery>> = Vec::new();
            for (number, word) in found[at..to].iter().enumerate() {
                let before = found[..at + number].last();
                let is_last = is_open && at + number + 1 == found.len();
                let stands = Stands { before, is_last, has_others: place.is_some(), in_phrase: to - at > 1 };
                let (query, own) = self.unit(word, &stands, lang, notes)?;
                direct.push(query);
                weight = weight.max(own);
            }
            let mut choices = vec![union(direct)];
            for group in place.into_iter().flat_map(|place| &place.groups) {
                notes.groups.insert(group.term.clone());
                choices.push(boosted(self.group(&group.term, lang), group.weight));
            }
            // The phrase itself or one that stands for it, not both.
            spans.push(Span { query: Box::new(DisjunctionMaxQuery::new(choices)), weight });
            at = to;
        }
        Ok(spans)
    }

    /// Entries that have a phrase of a group.
    fn group(&self, term: &str, reader: &str) -> Box<dyn IndexQuery> {
        let mut terms = Vec::new();
        for (lang, own) in &self.indexes.fields.langs {
            if self.indexes.count(own.all, term) > 0 {
                let own_language = if lang == reader { 1.0 } else { OTHER_LANGUAGE };
                let parts = own.parts.iter();
                terms
                    .extend(parts.map(|(part, field)| Self::term(*field, term, boost(*part) * own_language)));
            }
        }
        best(terms)
    }

    /// One word: its query, and what it weighs in the share that an entry covers.
    fn unit(
        &self,
        word: &Word,
        stands: &Stands<'_>,
        lang: &str,
        notes: &mut Notes,
    ) -> Result<(Box<dyn IndexQuery>, f32), SearchError> {
        let mut queries = Vec::new();
        let mut rarest = u64::MAX;
        if word.script == Script::Hangul {
            let between = stands.before.filter(|before| before.script == Script::Hangul);
            queries.extend(self.hangul(word, between, lang, notes));
        } else if !word.parts.is_empty() {
            queries.push(self.leaf(&word.folded, 2.0, lang, notes));
        }
        let mut open = word.pieces().count();
        for piece in word.pieces() {
            open -= 1;
            if stands.in_phrase && self.is_stop(word, piece) {
                continue;
            }
            let count = self.known(piece);
            if count > 0 {
                rarest = rarest.min(count);
                if word.script == Script::Other {
                    queries.push(self.leaf(piece, 1.0, lang, notes));
                }
                continue;
            }
            let is_compound = word.script == Script::Hangul && self.has_known_grams(word);
            let is_name = word.parts.len() > 3 || piece.contains(|ch: char| ch.is_ascii_digit());
            if is_compound {
                rarest = rarest.min(2);
            } else if !is_name {
                let instead = self.dictionary()?.instead_of(piece, stands.is_last && open == 0);
                if instead.is_empty() && !stands.has_others {
                    notes.unknown.push(piece.to_owned());
                }
                for one in &instead {
                    rarest = rarest.min(self.known(&one.word).max(1));
                }
                queries.push(best(self.instead(piece, &instead, lang, notes)));
            }
        }
        let weight = if rarest == u64::MAX { UNKNOWN } else { self.weight(rarest) };
        Ok((union(queries), weight))
    }

    fn instead(
        &self,
        piece: &str,
        instead: &[Instead],
        lang: &str,
        notes: &mut Notes,
    ) -> Vec<Box<dyn IndexQuery>> {
        let mut choices = Vec::new();
        if let Some(first) = instead.first() {
            notes.read.insert(piece.to_owned(), first.word.clone());
        }
        for one in instead {
            if one.is_correction && notes.corrected.iter().all(|(written, _)| written != piece) {
                notes.corrected.push((piece.to_owned(), one.word.clone()));
            }
            let mut queries = Vec::new();
            for word in words(&one.word) {
                if word.script == Script::Hangul {
                    queries.extend(self.hangul(&word, None, lang, notes));
                } else {
                    queries.extend(word.pieces().map(|piece| self.leaf(piece, 1.0, lang, notes)));
                }
            }
            choices.push(boosted(union(queries), one.weight));
        }
        choices
    }

    /// A Korean word: whole and by pairs of syllables.
    fn hangul(
        &self,
        word: &Word,
        before: Option<&Word>,
        lang: &str,
        notes: &mut Notes,
    ) -> Vec<Box<dyn IndexQuery>> {
        let joined = before.map(|before| format!("{} {}", before.folded, word.folded));
        let text = joined.as_deref().unwrap_or(&word.folded);
        let from = text.len() - word.folded.len();
        let mut queries = Vec::new();
        for token in self.analyzer.tokens("", text).into_iter().filter(|token| token.start >= from) {
            let weight = match token.form {
                Form::Stem | Form::Name => 1.0,
                Form::Gram => GRAM,
                Form::Joint => {
                    queries.push(self.together(&token.text, JOINT));
                    continue;
                }
                Form::Pair | Form::Written => continue,
            };
            queries.push(self.leaf(&token.text, weight, lang, notes));
        }
        queries
    }

    fn has_known_grams(&self, word: &Word) -> bool {
        let tokens = self.analyzer.tokens("", &word.folded);
        let grams: Vec<_> = tokens.iter().filter(|token| token.form == Form::Gram).collect();
        let is_known = |text: &str| {
            self.indexes.fields.langs.iter().any(|(_, lang)| self.indexes.count(lang.all, text) > 0)
        };
        let known = grams.iter().filter(|token| is_known(&token.text)).count();
        known > 0 && known * 2 >= grams.len()
    }

    /// Words that follow each other, in messages and titles.
    pub(super) fn pairs(&self, found: &[Word], read: &BTreeMap<String, String>) -> Box<dyn IndexQuery> {
        let mut all = Vec::new();
        for (lang, own) in &self.indexes.fields.langs {
            let latin = found.iter().filter(|word| word.script == Script::Other);
            let stems: Vec<String> = latin
                .flat_map(Word::pieces)
                .filter(|piece| !self.analyzer.is_stop(lang, piece))
                .map(|piece| self.analyzer.stem(lang, read.get(piece).map_or(piece, String::as_str)))
                .collect();
            for two in stems.windows(2) {
                let text = pair(&two[0], &two[1]);
                let parts = own.parts.iter().filter(|(part, _)| part.has_pairs());
                all.push(best(
                    parts.map(|(part, field)| Self::term(*field, &text, boost(*part) * PAIR)).collect(),
                ));
            }
        }
        union(all)
    }

    /// A whole title.
    pub(super) fn title(&self, text: &str) -> Box<dyn IndexQuery> {
        let whole = whole(text);
        let fields = self.indexes.fields.langs.iter().filter_map(|(_, own)| own.parts.get(&Part::Title));
        union(fields.map(|field| Self::term(*field, &whole, WHOLE_TITLE)).collect())
    }

    /// A term of syllables that stand together, in messages and titles.
    fn together(&self, text: &str, weight: f32) -> Box<dyn IndexQuery> {
        let parts = self.indexes.fields.langs.iter().flat_map(|(_, own)| &own.parts);
        let parts = parts.filter(|(part, _)| part.has_pairs());
        best(parts.map(|(part, field)| Self::term(*field, text, boost(*part) * weight)).collect())
    }

    /// A term in every field of every language, as it is compared in each.
    fn leaf(&self, word: &str, weight: f32, reader: &str, notes: &mut Notes) -> Box<dyn IndexQuery> {
        let fields = &self.indexes.fields;
        let is_hangul = word.chars().any(analysis::is_hangul);
        let mut terms = Vec::new();
        for (lang, own) in &fields.langs {
            let stem = if is_hangul || word.contains([':', '/', '-', '_', '.', '@']) {
                word.to_owned()
            } else {
                self.analyzer.stem(lang, word)
            };
            if self.analyzer.is_stop(lang, word) || self.indexes.count(own.all, &stem) == 0 {
                continue;
            }
            let own_language = if lang == reader { 1.0 } else { OTHER_LANGUAGE };
            for (part, field) in &own.parts {
                terms.push(Self::term(*field, &stem, boost(*part) * own_language * weight));
            }
            notes.terms.entry(lang.clone()).or_default().insert(stem);
        }
        let stem = if word.contains(':') { word.to_owned() } else { self.analyzer.stem("en", word) };
        for name in BTreeSet::from([stem, word.to_owned()]) {
            if self.indexes.count(fields.names, &name) > 0 {
                terms.push(Self::term(fields.names, &name, NAMES * weight));
            }
        }
        best(terms)
    }

    pub(super) fn term(field: Field, text: &str, weight: f32) -> Box<dyn IndexQuery> {
        let option = IndexRecordOption::WithFreqs;
        boosted(Box::new(TermQuery::new(Term::from_field_text(field, text), option)), weight)
    }

    /// A phrase in any language, words that tell nothing left open.
    pub(super) fn phrase(&self, phrase: &str) -> Box<dyn IndexQuery> {
        let mut choices: Vec<Box<dyn IndexQuery>> = Vec::new();
        for (lang, fields) in &self.indexes.fields.langs {
            let tokens = self.analyzer.tokens(lang, phrase);
            let terms: Vec<(usize, Term)> = tokens
                .into_iter()
                .filter(|token| token.form == Form::Stem)
                .map(|token| (token.position, Term::from_field_text(fields.read, &token.text)))
                .collect();
            match terms.as_slice() {
                [] => {}
                [(_, one)] => {
                    choices.push(Box::new(TermQuery::new(one.clone(), IndexRecordOption::WithFreqs)));
                }
                _ => choices.push(Box::new(PhraseQuery::new_with_offset(terms))),
            }
        }
        best(choices)
    }

    #[allow(clippy::cast_precision_loss, reason = "numbers of entries")]
    fn weight(&self, count: u64) -> f32 {
        let (all, count) = (self.indexes.ids.len() as f32, count as f32);
        (1.0 + (all - count + 0.5).max(0.0) / (count + 0.5)).ln().max(LEAST_WEIGHT)
    }

    pub(super) fn dictionary(&self) -> Result<&Dictionary, SearchError> {
        if let Some(dictionary) = self.dictionary.get() {
            return Ok(dictionary);
        }
        let mut all = Vec::new();
        for (_, fields) in &self.indexes.fields.langs {
            all.extend(self.indexes.words(fields.all, WHOLE_WORD)?);
        }
        Ok(self.dictionary.get_or_init(|| Dictionary::new(all)))
    }
}

fn boosted(query: Box<dyn IndexQuery>, weight: f32) -> Box<dyn IndexQuery> {
    Box::new(BoostQuery::new(query, weight))
}

pub(super) fn union(mut queries: Vec<Box<dyn IndexQuery>>) -> Box<dyn IndexQuery> {
    match queries.pop() {
        Some(only) if queries.is_empty() => only,
        last => {
            let clauses = queries.into_iter().chain(last).map(|query| (Occur::Should, query));
            Box::new(BooleanQuery::new(clauses.collect()))
        }
    }
}

fn best(queries: Vec<Box<dyn IndexQuery>>) -> Box<dyn IndexQuery> {
    Box::new(DisjunctionMaxQuery::with_tie_breaker(queries, TIE))
}
