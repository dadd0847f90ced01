//! From a query to the entries that answer it, the best first.
//!
//! In: a query taken apart, the language of the reader. Out: ids with scores, what was corrected, and the terms
//! that were looked for, so that they can be shown. Each word is one query of the index; its scores are added up
//! here, because the share of the query that an entry covers counts too.

use super::SearchError;
use super::alike::{Alike, Side};
use super::analysis::{Analyzer, Word, fold, words};
use super::nearest::Dictionary;
use super::passages::ANY;
use super::query::{Query, facet_of_type};
use super::scores::Indexes;
use super::terms::{Notes, Span, union};
use crate::kb::SearchWords;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// How many words of a query are looked for; of a longer one, the rarest.
const MOST_WORDS: usize = 40;

/// What the most common entry gains over one that is not common.
const COMMON: f32 = 0.2;
/// What an entry gains that is about a resource type which the query names, and one loses that is about others only.
const ITS_TYPE: f32 = 1.15;
const OTHER_TYPE: f32 = 0.6;
/// The sum at which the score is one half.
const HALF: f32 = 25.0;
/// What an entry has at least of the sum of the best one to be shown.
const LEAST_OF_BEST: f32 = 0.35;
/// The least share of a query that an entry covers to be shown.
const LEAST_COVERED: f32 = 0.2;

/// Everything that is needed to search.
pub struct Search {
    pub(super) indexes: Indexes,
    pub(super) analyzer: Analyzer,
    pub(super) alike: Alike,
    pub(super) words: SearchWords,
    asking: Vec<Shape>,
    failing: Vec<Shape>,
    pub(super) dictionary: OnceLock<Dictionary>,
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
    /// The groups of phrases that were looked for.
    pub groups: BTreeSet<String>,
    /// Whether the query tells of a failure, or asks something.
    pub is_trouble: bool,
}

/// Terms by language.
pub type Terms = BTreeMap<String, BTreeSet<String>>;

impl Search {
    pub(super) fn new(indexes: Indexes, search: SearchWords) -> Self {
        Self {
            indexes,
            analyzer: Analyzer::new(&search.stop),
            alike: Alike::new(&search, Side::Written),
            asking: Shape::all(&search.asking),
            failing: Shape::all(&search.failing),
            dictionary: OnceLock::new(),
            words: search,
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
        let (mood, of_type) = (self.mood(query, lang), self.of_type(query)?);
        let mut entries = Vec::new();
        for (at, id) in self.indexes.ids.iter().enumerate() {
            let share = if whole > 0.0 { covered[at] / whole } else { 0.0 };
            if !allowed[at] || share < LEAST_COVERED || sums[at] <= 0.0 {
                continue;
            }
            let sum = sums[at]
                * (0.4 + 0.6 * share)
                * self.commonness(id)
                * mood.factor(is_guide(id))
                * of_type[at];
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
            groups: notes.groups,
            is_trouble: mood.asks || mood.fails,
        })
    }

    /// Tells of each entry whether the filters and phrases let it through. A phrase that no entry has lets all through.
    fn allowed(&self, query: &Query) -> Result<Vec<bool>, SearchError> {
        let mut allowed = vec![true; self.indexes.ids.len()];
        for group in &query.facets {
            let terms =
                group.iter().map(|facet| Self::term(self.indexes.fields.facets, facet, 1.0)).collect();
            narrow(&mut allowed, &self.indexes.scores(union(terms).as_ref())?);
        }
        for phrase in &query.phrases {
            let scores = self.indexes.scores(&self.phrase(phrase))?;
            if scores.iter().any(|score| *score > 0.0) {
                narrow(&mut allowed, &scores);
            }
        }
        Ok(allowed)
    }

    /// What each entry gains or loses by the resource types that a query names: it is about one of them, about
    /// others only, or about all.
    fn of_type(&self, query: &Query) -> Result<Vec<f32>, SearchError> {
        let mut factors = vec![1.0; self.indexes.ids.len()];
        if query.types.is_empty() {
            return Ok(factors);
        }
        let facet = |name: &String| Self::term(self.indexes.fields.facets, name, 1.0);
        let named = self.indexes.scores(union(query.types.iter().map(facet).collect()).as_ref())?;
        let all = self.indexes.scores(facet(&facet_of_type(ANY)).as_ref())?;
        for (factor, (named, all)) in factors.iter_mut().zip(named.iter().zip(&all)) {
            *factor = match (*named > 0.0, *all > 0.0) {
                (true, _) => ITS_TYPE,
                (false, true) => 1.0,
                (false, false) => OTHER_TYPE,
            };
        }
        Ok(factors)
    }

    fn common_ones(&self, allowed: &[bool]) -> Asked {
        let mut ids: Vec<&String> =
            self.indexes.ids.iter().zip(allowed).filter(|(_, allowed)| **allowed).map(|(id, _)| id).collect();
        ids.sort_by_key(|id| (self.place(id), (*id).clone()));
        let entry = |id: &String| Scored { id: id.clone(), score: 0.0, covered: 0.0, words: 0 };
        Asked { entries: ids.into_iter().map(entry).collect(), ..Asked::default() }
    }

    fn place(&self, id: &str) -> usize {
        self.words.common.iter().position(|known| known == id).unwrap_or(self.words.common.len())
    }

    #[allow(clippy::cast_precision_loss, reason = "a list of some dozens")]
    fn commonness(&self, id: &str) -> f32 {
        let length = self.words.common.len().max(1) as f32;
        1.0 + COMMON * (1.0 - self.place(id) as f32 / length)
    }

    /// Tells what a query is about: a question, a failure, both, or neither. A word that tells nothing in the
    /// reader's language does not count as one of another language.
    fn mood(&self, query: &Query, lang: &str) -> Mood {
        let all = words(&query.text);
        let is_one = |shapes: &[Shape]| {
            all.iter().any(|word| {
                let tells_nothing = self.analyzer.is_stop(lang, &word.folded);
                shapes.iter().any(|one| one.holds(&word.folded) && (one.lang == lang || !tells_nothing))
            })
        };
        let asks = query.text.contains(['?', '¿', '？']) || is_one(&self.asking);
        Mood { asks, fails: is_one(&self.failing) }
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

/// A word; with a star at its end how words begin, with one at its beginning how they end.
struct Shape {
    lang: String,
    folded: String,
    begins: bool,
    ends: bool,
}

impl Shape {
    fn new(lang: &str, written: &str) -> Self {
        let (start, end) = (written.strip_suffix('*'), written.strip_prefix('*'));
        let folded = fold(start.or(end).unwrap_or(written));
        Self { lang: lang.to_owned(), folded, begins: start.is_some(), ends: end.is_some() }
    }

    fn all(lists: &[(String, Vec<String>)]) -> Vec<Self> {
        lists.iter().flat_map(|(lang, list)| list.iter().map(|written| Self::new(lang, written))).collect()
    }

    fn holds(&self, word: &str) -> bool {
        let folded = self.folded.as_str();
        word == folded || self.begins && word.starts_with(folded) || self.ends && word.ends_with(folded)
    }
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
            (true, false, false) => 1.35,
            (true, true, true) => 1.05,
            (true, false, true) => 0.7,
        }
    }
}

fn narrow(allowed: &mut [bool], scores: &[f32]) {
    for (allowed, score) in allowed.iter_mut().zip(scores) {
        *allowed &= *score > 0.0;
    }
}
