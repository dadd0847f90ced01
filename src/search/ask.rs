//! From a query to the entries that answer it, the best first.
//!
//! In: a query taken apart, the language of the reader. Out: ids with scores, what was corrected, and the terms
//! that were looked for, so that they can be shown. Each word is one query of the index; its scores are added up
//! here, because the share of the query that an entry covers counts too.

use super::SearchError;
use super::alike::{Alike, Place};
use super::analysis::{Analyzer, Form, Script, WHOLE_WORD, Word, fold, pair, whole, words};
use super::nearest::{Dictionary, Instead};
use super::passages::Part;
use super::query::Query;
use super::scores::Indexes;
use crate::kb::SearchWords;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, PhraseQuery, Query as IndexQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

/// How many words of a query are looked for; of a longer one, the rarest.
const MOST_WORDS: usize = 40;

/// What a place in an entry counts.
fn boost(part: Part) -> f32 {
    match part {
        Part::Message => 1.5,
        Part::Title => 2.6,
        Part::Asked => 2.2,
        Part::Symptom => 1.6,
        Part::Cause => 1.2,
        Part::Step => 0.8,
    }
}

/// What names count that are the same in every language.
const NAMES: f32 = 1.4;
/// What the texts of other languages than the reader's count.
const OTHER_LANGUAGE: f32 = 0.9;
/// What a pair of syllables counts, within a word and between two.
const GRAM: f32 = 0.35;
const JOINT: f32 = 0.2;
/// What two words count that follow each other as they do in an entry.
const PAIR: f32 = 0.6;
/// What a title counts that is all that was typed.
const WHOLE_TITLE: f32 = 20.0;
/// The least that a word weighs in the share of a query that an entry covers.
const LEAST_WEIGHT: f32 = 0.3;
/// What further places in an entry add to the best one.
const TIE: f32 = 0.08;
/// How much a word that no entry has weighs in the share of a query that an entry covers.
const UNKNOWN: f32 = 1.5;
/// What the most common entry gains over one that is not common.
const COMMON: f32 = 0.15;
/// The sum at which the score is one half.
const HALF: f32 = 25.0;
/// What an entry has at least of the sum of the best one to be shown.
const LEAST_OF_BEST: f32 = 0.35;
/// The least share of a query that an entry covers to be shown.
const LEAST_COVERED: f32 = 0.2;

/// Everything that is needed to search.
pub struct Search {
    indexes: Indexes,
    analyzer: Analyzer,
    alike: Alike,
    asking: BTreeSet<String>,
    failing: Vec<String>,
    common: Vec<String>,
    dictionary: OnceLock<Dictionary>,
}

/// An entry that answers a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    /// The entry.
    pub id: String,
    /// How well it answers, 0 to 1; comparable only within one result.
    pub score: f32,
    /// How much of the query it covers, 0 to 1.
    pub covered: f32,
    /// How many words of the query it has.
    pub words: usize,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// The entries, the best first.
    pub entries: Vec<Scored>,
    /// Words that were taken for others: what was typed, and what was looked for.
    pub corrected: Vec<(String, String)>,
    /// Words of the entries that lie near the words of the query, where nothing was found.
    pub closest: Vec<String>,
    /// The terms that were looked for, by language.
    pub terms: Terms,
    /// Whether the query tells of a failure, or asks something.
    pub is_trouble: bool,
}

/// Terms by language.
pub type Terms = BTreeMap<String, BTreeSet<String>>;

/// A word, or several that belong together, as one query of the index.
struct Span {
    query: Box<dyn IndexQuery>,
    weight: f32,
}

/// What is noted while a query is taken to the index.
#[derive(Default)]
struct Notes {
    corrected: Vec<(String, String)>,
    unknown: Vec<String>,
    terms: Terms,
    /// What stands for words that no entry has.
    read: BTreeMap<String, String>,
}

impl Search {
    pub(super) fn new(indexes: Indexes, search: &SearchWords) -> Self {
        let folded = |lists: &[(String, Vec<String>)]| -> Vec<String> {
            lists.iter().flat_map(|(_, list)| list).map(|word| fold(word)).collect()
        };
        Self {
            indexes,
            analyzer: Analyzer::new(&search.stop),
            alike: Alike::new(search),
            asking: folded(&search.asking).into_iter().collect(),
            failing: folded(&search.failing),
            common: search.common.clone(),
            dictionary: OnceLock::new(),
        }
    }

    /// Returns the rules by which texts become terms.
    pub(super) fn analyzer(&self) -> &Analyzer {
        &self.analyzer
    }

    /// Returns the entries that answer a query, in a language in which the reader reads. `is_guide` tells which
    /// entries are guides.
    ///
    /// # Errors
    /// When the index is damaged.
    pub fn ask(
        &self,
        query: &Query,
        lang: &str,
        is_guide: &dyn Fn(&str) -> bool,
    ) -> Result<Asked, SearchError> {
        let allowed = self.allowed(query)?;
        if query.is_empty() {
            return Ok(self.common_ones(&allowed));
        }
        let mut notes = Notes::default();
        let found = self.words_of(&query.text);
        let mut spans = self.spans(&found, query.is_open, lang, &mut notes)?;
        spans.push(Span { query: self.pairs(&found, &notes.read), weight: 0.0 });
        spans.push(Span { query: self.title(&query.text), weight: 0.0 });
        let whole: f32 = spans.iter().map(|span| span.weight).sum();
        let mut sums = vec![0.0_f32; allowed.len()];
        let mut covered = vec![0.0_f32; allowed.len()];
        let mut had = vec![0_usize; allowed.len()];
        for span in &spans {
            for (at, score) in self.indexes.scores(span.query.as_ref())?.into_iter().enumerate() {
                sums[at] += score;
                if score > 0.0 && span.weight > 0.0 {
                    covered[at] += span.weight;
                    had[at] += 1;
                }
            }
        }
        let mood = self.mood(query);
        let mut entries = Vec::new();
        for (at, id) in self.indexes.ids.iter().enumerate() {
            let share = if whole > 0.0 { covered[at] / whole } else { 0.0 };
            if !allowed[at] || share < LEAST_COVERED || sums[at] <= 0.0 {
                continue;
            }
            let sum = sums[at] * (0.4 + 0.6 * share) * self.commonness(id) * mood.factor(is_guide(id));
            entries.push(Scored { id: id.clone(), score: sum, covered: share, words: had[at] });
        }
        let best = entries.iter().map(|entry: &Scored| entry.score).fold(0.0_f32, f32::max);
        entries.retain(|entry| entry.score >= best * LEAST_OF_BEST);
        for entry in &mut entries {
            entry.score /= entry.score + HALF;
        }
        entries.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
        let closest = if entries.is_empty() { self.closest(&notes.unknown)? } else { Vec::new() };
        Ok(Asked {
            entries,
            corrected: notes.corrected,
            closest,
            terms: notes.terms,
            is_trouble: mood.asks || mood.fails,
        })
    }

    /// Tells of each entry whether the filters and phrases let it through. A phrase that no entry has lets all through.
    fn allowed(&self, query: &Query) -> Result<Vec<bool>, SearchError> {
        let mut allowed = vec![true; self.indexes.ids.len()];
        for group in &query.facets {
            let terms =
                group.iter().map(|facet| Self::term(self.indexes.fields.facets, facet, 1.0)).collect();
            narrow(&mut allowed, &self.indexes.scores(&BooleanQuery::union(terms))?);
        }
        for phrase in &query.phrases {
            let scores = self.indexes.scores(&self.phrase(phrase))?;
            if scores.iter().any(|score| *score > 0.0) {
                narrow(&mut allowed, &scores);
            }
        }
        Ok(allowed)
    }

    fn common_ones(&self, allowed: &[bool]) -> Asked {
        let mut ids: Vec<&String> =
            self.indexes.ids.iter().zip(allowed).filter(|(_, allowed)| **allowed).map(|(id, _)| id).collect();
        ids.sort_by_key(|id| (self.place(id), (*id).clone()));
        let entry = |id: &String| Scored { id: id.clone(), score: 0.0, covered: 0.0, words: 0 };
        Asked { entries: ids.into_iter().map(entry).collect(), ..Asked::default() }
    }

    fn place(&self, id: &str) -> usize {
        self.common.iter().position(|known| known == id).unwrap_or(self.common.len())
    }

    #[allow(clippy::cast_precision_loss, reason = "a list of some dozens")]
    fn commonness(&self, id: &str) -> f32 {
        let length = self.common.len().max(1) as f32;
        1.0 + COMMON * (1.0 - self.place(id) as f32 / length)
    }

    /// Tells what a query is about: a question, a failure, both, or neither.
    fn mood(&self, query: &Query) -> Mood {
        let all = words(&query.text);
        let fails = |word: &Word| self.failing.iter().any(|start| word.folded.starts_with(start.as_str()));
        let asks = query.text.contains(['?', '¿', '？'])
            || all.iter().any(|word| self.asking.contains(&word.folded));
        Mood { asks, fails: all.iter().any(fails) }
    }

    /// The words that are looked for. Words that tell nothing remain only within phrases, and where there are no
    /// others.
    fn words_of(&self, text: &str) -> Vec<Word> {
        let all = words(text);
        let phrases = self.alike.places(&all);
        let in_phrase = |at: usize| {
            phrases.iter().any(|place| place.to - place.from > 1 && (place.from..place.to).contains(&at))
        };
        let tells = |word: &Word| word.pieces().any(|piece| !self.is_stop(word, piece));
        let mut telling: Vec<Word> = all
            .iter()
            .enumerate()
            .filter(|(at, word)| tells(word) || in_phrase(*at))
            .map(|(_, word)| word.clone())
            .collect();
        if telling.is_empty() {
            telling = all;
        }
        if telling.len() > MOST_WORDS {
            let mut known = BTreeSet::new();
            telling.retain(|word| known.insert(word.folded.clone()));
            let mut rated: Vec<(u64, usize)> =
                telling.iter().enumerate().map(|(at, word)| (self.rarity(word), at)).collect();
            rated.sort_unstable();
            rated.truncate(MOST_WORDS);
            let kept: BTreeSet<usize> = rated.into_iter().map(|(_, at)| at).collect();
            let mut at = 0;
            telling.retain(|_| {
                at += 1;
                kept.contains(&(at - 1))
            });
        }
        telling
    }

    /// Known words by how rare they are, then unknown ones.
    fn rarity(&self, word: &Word) -> u64 {
        let counts = word.pieces().map(|piece| self.known(piece)).filter(|count| *count > 0);
        counts.min().unwrap_or(u64::MAX)
    }

    fn is_stop(&self, word: &Word, piece: &str) -> bool {
        let is_in = |lang: &str| {
            self.analyzer.is_stop(lang, piece)
                || (word.script == Script::Hangul
                    && self.analyzer.is_stop(lang, &self.analyzer.stem(lang, piece)))
        };
        self.indexes.fields.langs.iter().any(|(lang, _)| is_in(lang))
    }

    /// In how many entries a word stands, in the language in which it is rarest.
    fn known(&self, word: &str) -> u64 {
        let langs = self.indexes.fields.langs.iter();
        let counts =
            langs.map(|(lang, fields)| self.indexes.count(fields.all, &self.analyzer.stem(lang, word)));
        let names = self.indexes.count(self.indexes.fields.names, &self.analyzer.stem("en", word));
        counts.chain([names]).filter(|count| *count > 0).min().unwrap_or(0)
    }

    fn spans(
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
            if let Some(place) = place {
                choices.extend(self.others(place, lang, notes)?);
            }
            // The phrase itself or one that stands for it, not both.
            spans.push(Span { query: Box::new(DisjunctionMaxQuery::new(choices)), weight });
            at = to;
        }
        Ok(spans)
    }

    /// The phrases that stand for one.
    fn others(
        &self,
        place: &Place,
        lang: &str,
        notes: &mut Notes,
    ) -> Result<Vec<Box<dyn IndexQuery>>, SearchError> {
        let mut choices = Vec::new();
        for other in &place.others {
            let mut parts = Vec::new();
            for word in words(&other.phrase) {
                if word.pieces().all(|piece| self.known(piece) == 0 || self.is_stop(&word, piece)) {
                    continue;
                }
                let stands = Stands { before: None, is_last: false, has_others: true, in_phrase: true };
                parts.push(self.unit(&word, &stands, lang, notes)?.0);
            }
            choices.push(boosted(union(parts), other.weight));
        }
        Ok(choices)
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
    fn pairs(&self, found: &[Word], read: &BTreeMap<String, String>) -> Box<dyn IndexQuery> {
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
    fn title(&self, text: &str) -> Box<dyn IndexQuery> {
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
        let is_hangul = word.chars().any(super::analysis::is_hangul);
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

    fn term(field: Field, text: &str, weight: f32) -> Box<dyn IndexQuery> {
        let option = IndexRecordOption::WithFreqs;
        boosted(Box::new(TermQuery::new(Term::from_field_text(field, text), option)), weight)
    }

    /// A phrase in any language, words that tell nothing left open.
    fn phrase(&self, phrase: &str) -> Box<dyn IndexQuery> {
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

    fn dictionary(&self) -> Result<&Dictionary, SearchError> {
        if let Some(dictionary) = self.dictionary.get() {
            return Ok(dictionary);
        }
        let mut all = Vec::new();
        for (_, fields) in &self.indexes.fields.langs {
            all.extend(self.indexes.words(fields.all, WHOLE_WORD)?);
        }
        Ok(self.dictionary.get_or_init(|| Dictionary::new(all)))
    }

    fn closest(&self, unknown: &[String]) -> Result<Vec<String>, SearchError> {
        let mut closest = Vec::new();
        for word in unknown.iter().take(3) {
            closest.extend(self.dictionary()?.closest(word));
        }
        let mut known = BTreeSet::new();
        closest.retain(|word| known.insert(word.clone()));
        Ok(closest)
    }
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

/// What a query is about.
#[derive(Clone, Copy)]
struct Mood {
    asks: bool,
    fails: bool,
}

impl Mood {
    /// What an entry gains: guides where a question is asked and nothing failed.
    fn factor(self, is_guide: bool) -> f32 {
        match (is_guide, self.asks, self.fails) {
            (false, ..) => 1.0,
            (true, true, false) => 1.6,
            (true, false, false) => 1.1,
            (true, true, true) => 1.05,
            (true, false, true) => 0.85,
        }
    }
}

fn narrow(allowed: &mut [bool], scores: &[f32]) {
    for (allowed, score) in allowed.iter_mut().zip(scores) {
        *allowed &= *score > 0.0;
    }
}

fn boosted(query: Box<dyn IndexQuery>, weight: f32) -> Box<dyn IndexQuery> {
    Box::new(BoostQuery::new(query, weight))
}

fn union(mut queries: Vec<Box<dyn IndexQuery>>) -> Box<dyn IndexQuery> {
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
