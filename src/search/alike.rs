//! Phrases that stand for others. Each group of them is one term of the index: an entry has it where it has a
//! phrase that is meant, a query where it has one that is written.

use super::analysis::{Script, Word, fold, is_hangul, korean_stem, words};
use crate::kb::SearchWords;
use std::collections::{BTreeMap, BTreeSet};

/// How many syllables a word without spaces has at least in which phrases are looked for.
const LEAST_COMPOUND: usize = 4;

/// The mark before the term of a group; no word begins with it.
const MARK: char = '~';

/// What a phrase that means the same counts, of what the phrase itself would.
const SAME: f32 = 0.65;
/// What a phrase counts that is meant by a wrong one.
const MEANT: f32 = 0.9;

/// A group of phrases: its term in the index, and what an entry with another phrase of it counts.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    pub term: String,
    pub weight: f32,
}

/// A place of a text, in words, and the groups whose phrases stand there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    pub from: usize,
    pub to: usize,
    pub groups: Vec<Group>,
}

/// Which phrases of a group are looked for: what people write, or what they mean by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// In queries.
    Written,
    /// In entries.
    Meant,
}

/// The phrases by their first word.
pub(super) struct Alike {
    groups: Vec<Group>,
    /// Words of a phrase, and its group.
    phrases: BTreeMap<String, Vec<(Vec<String>, usize)>>,
    /// Korean phrases without spaces, and their group.
    compounds: Vec<(String, usize)>,
}

impl Alike {
    pub fn new(search: &SearchWords, side: Side) -> Self {
        Self::of(search, side, &|_| true)
    }

    /// Reads only the groups whose term `is_wanted`.
    pub fn of(search: &SearchWords, side: Side, is_wanted: &dyn Fn(&str) -> bool) -> Self {
        let mut all = Self { groups: Vec::new(), phrases: BTreeMap::new(), compounds: Vec::new() };
        for (number, group) in search.alike.iter().enumerate() {
            let term = format!("{MARK}a{number}");
            if is_wanted(&term) {
                all.add(group, Group { term, weight: SAME });
            }
        }
        for (number, one) in search.instead.iter().enumerate() {
            let phrases = if side == Side::Written { &one.written } else { &one.meant };
            let term = format!("{MARK}i{number}");
            if is_wanted(&term) {
                all.add(phrases, Group { term, weight: MEANT });
            }
        }
        all
    }

    fn add(&mut self, phrases: &[String], of: Group) {
        let group = self.groups.len();
        self.groups.push(of);
        for phrase in phrases {
            let written = words(phrase);
            let keys: Vec<String> = written.iter().map(key).collect();
            if keys.iter().all(|key| key.chars().all(is_hangul)) {
                let all: Vec<&str> = written.iter().map(|word| word.folded.as_str()).collect();
                let joined = korean_stem(&all.concat());
                if joined.chars().count() > 1 {
                    self.compounds.push((joined.clone(), group));
                }
                if keys.len() > 1 {
                    self.phrases.entry(joined.clone()).or_default().push((vec![joined], group));
                }
            }
            if let Some(first) = keys.first() {
                self.phrases.entry(first.clone()).or_default().push((keys, group));
            }
        }
    }

    /// Returns the places of a query at which phrases stand; the longest phrase wins, and no two overlap.
    pub fn places(&self, query: &[Word]) -> Vec<Place> {
        let keys: Vec<String> = query.iter().map(key).collect();
        let mut places = Vec::new();
        let mut at = 0;
        while at < keys.len() {
            let fitting = self.fitting(&keys, at);
            let length = fitting.iter().map(|(length, _)| *length).max().unwrap_or(1);
            let longest = fitting.into_iter().filter(|(own, _)| *own == length);
            let groups: BTreeSet<usize> = longest.map(|(_, group)| group).collect();
            if !groups.is_empty() {
                let groups = groups.into_iter().map(|group| self.groups[group].clone()).collect();
                places.push(Place { from: at, to: at + length, groups });
            }
            at += length;
        }
        places
    }

    /// Returns every phrase of a text with its group: those that overlap too.
    pub fn everywhere(&self, text: &[Word]) -> Vec<Place> {
        let keys: Vec<String> = text.iter().map(key).collect();
        let at = |at: usize| {
            let place = move |(length, group): (usize, usize)| (at, at + length, group);
            self.fitting(&keys, at).into_iter().map(place)
        };
        let found: BTreeSet<(usize, usize, usize)> = (0..keys.len()).flat_map(at).collect();
        let place = |(from, to, group): (usize, usize, usize)| Place {
            from,
            to,
            groups: vec![self.groups[group].clone()],
        };
        found.into_iter().map(place).collect()
    }

    /// Returns the length and group of each phrase that begins at a word; where none does, of those within it.
    fn fitting(&self, keys: &[String], at: usize) -> Vec<(usize, usize)> {
        let phrases = self.phrases.get(&keys[at]).into_iter().flatten();
        let mut fitting: Vec<(usize, usize)> = phrases
            .filter(|(phrase, _)| keys[at..].starts_with(phrase))
            .map(|(phrase, group)| (phrase.len(), *group))
            .collect();
        if fitting.is_empty() && keys[at].chars().all(is_hangul) && keys[at].chars().count() >= LEAST_COMPOUND
        {
            let inside = self.compounds.iter().filter(|(phrase, _)| keys[at].contains(phrase.as_str()));
            fitting.extend(inside.map(|(_, group)| (1, *group)));
        }
        fitting
    }
}

/// The form in which the words of phrases are compared.
fn key(word: &Word) -> String {
    match word.script {
        Script::Hangul => korean_stem(&word.folded),
        Script::Other => {
            let plain = word.folded.strip_suffix('s').filter(|rest| rest.len() > 2);
            fold(plain.unwrap_or(&word.folded))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kb::Instead;

    fn search() -> SearchWords {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        SearchWords {
            alike: vec![list(&["CMK", "KMS key", "KMS 키"]), list(&["볼트", "저장소"])],
            instead: vec![Instead { written: list(&["주요 정책"]), meant: list(&["키 정책"]) }],
            ..SearchWords::default()
        }
    }

    fn found(side: Side, text: &str) -> Vec<(usize, usize, String)> {
        let place = |place: Place| (place.from, place.to, place.groups[0].term.clone());
        Alike::new(&search(), side).places(&words(text)).into_iter().map(place).collect()
    }

    #[test]
    fn phrases_stand_for_each_other() {
        for side in [Side::Written, Side::Meant] {
            assert_eq!(found(side, "the cmks"), [(1, 2, "~a0".to_owned())]);
            assert_eq!(found(side, "kms keys of"), [(0, 2, "~a0".to_owned())]);
            assert_eq!(found(side, "저장소를"), [(0, 1, "~a1".to_owned())]);
            assert_eq!(found(side, "백업저장소정책"), [(0, 1, "~a1".to_owned())]);
        }
    }

    #[test]
    fn wrong_words_mean_the_right_ones() {
        for text in ["주요 정책을", "주요정책"] {
            assert_eq!(
                found(Side::Written, text).first().map(|place| place.2.as_str()),
                Some("~i0"),
                "{text}"
            );
            assert!(found(Side::Meant, text).is_empty());
        }
        assert_eq!(found(Side::Meant, "키 정책"), [(0, 2, "~i0".to_owned())]);
    }
}
