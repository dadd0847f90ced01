//! Phrases that stand for others: found in a query, with what they mean.

use super::analysis::{Script, Word, fold, is_hangul, korean_stem, words};
use crate::kb::SearchWords;
use std::collections::BTreeMap;

/// How many syllables a word without spaces has at least in which phrases are looked for.
const LEAST_COMPOUND: usize = 4;

/// What a phrase that means the same counts, of what the phrase itself would.
const SAME: f32 = 0.65;
/// What a phrase counts that is meant by a wrong one.
const MEANT: f32 = 0.9;

/// What stands for the phrase at some place of a query.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Other {
    pub phrase: String,
    pub weight: f32,
}

/// A place of a query, in words, and what else can be looked for there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    pub from: usize,
    pub to: usize,
    pub others: Vec<Other>,
}

/// The phrases by their first word.
pub(super) struct Alike {
    groups: Vec<Vec<Other>>,
    /// Words of a phrase, and its group.
    phrases: BTreeMap<String, Vec<(Vec<String>, usize)>>,
    /// Korean phrases without spaces, and their group.
    compounds: Vec<(String, usize)>,
}

impl Alike {
    pub fn new(search: &SearchWords) -> Self {
        let mut all = Self { groups: Vec::new(), phrases: BTreeMap::new(), compounds: Vec::new() };
        for group in &search.alike {
            all.add(group, group, SAME);
        }
        for one in &search.instead {
            all.add(&one.written, &one.meant, MEANT);
        }
        all
    }

    fn add(&mut self, written: &[String], meant: &[String], weight: f32) {
        let group = self.groups.len();
        let other = |phrase: &String| Other { phrase: phrase.clone(), weight };
        self.groups.push(meant.iter().map(other).collect());
        for phrase in written {
            let keys: Vec<String> = words(phrase).iter().map(key).collect();
            if keys.iter().all(|key| key.chars().all(is_hangul)) {
                let joined = keys.concat();
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

    /// Returns the places of a query for which others stand; the longest phrase wins, and no two overlap.
    pub fn places(&self, query: &[Word]) -> Vec<Place> {
        let keys: Vec<String> = query.iter().map(key).collect();
        let mut places = Vec::new();
        let mut at = 0;
        while at < keys.len() {
            let fitting: Vec<&(Vec<String>, usize)> = self
                .phrases
                .get(&keys[at])
                .into_iter()
                .flatten()
                .filter(|(phrase, _)| keys[at..].starts_with(phrase))
                .collect();
            let length = fitting.iter().map(|(phrase, _)| phrase.len()).max().unwrap_or(1);
            let mut groups: Vec<usize> = fitting
                .iter()
                .filter(|(phrase, _)| phrase.len() == length)
                .map(|(_, group)| *group)
                .collect();
            if groups.is_empty() && keys[at].chars().count() >= LEAST_COMPOUND {
                let inside = self.compounds.iter().filter(|(phrase, _)| keys[at].contains(phrase.as_str()));
                groups.extend(inside.map(|(_, group)| *group));
            }
            groups.sort_unstable();
            groups.dedup();
            let others: Vec<Other> =
                groups.into_iter().flat_map(|group| self.groups[group].clone()).collect();
            if !others.is_empty() {
                places.push(Place { from: at, to: at + length, others });
            }
            at += length;
        }
        places
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

    fn alike() -> Alike {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        Alike::new(&SearchWords {
            alike: vec![list(&["CMK", "KMS key", "KMS 키"]), list(&["볼트", "저장소"])],
            instead: vec![Instead { written: list(&["주요 정책"]), meant: list(&["키 정책"]) }],
            ..SearchWords::default()
        })
    }

    fn found(query: &str) -> Vec<(usize, usize, Vec<String>)> {
        let place = |place: Place| {
            (place.from, place.to, place.others.into_iter().map(|other| other.phrase).collect())
        };
        alike().places(&words(query)).into_iter().map(place).collect()
    }

    #[test]
    fn phrases_stand_for_each_other() {
        let all = ["CMK", "KMS key", "KMS 키"].map(str::to_owned).to_vec();
        assert_eq!(found("the cmks"), [(1, 2, all.clone())]);
        assert_eq!(found("kms keys of"), [(0, 2, all)]);
        assert_eq!(found("저장소를"), [(0, 1, vec!["볼트".to_owned(), "저장소".to_owned()])]);
    }

    #[test]
    fn wrong_words_mean_the_right_ones() {
        for query in ["주요 정책을", "주요정책"] {
            assert_eq!(
                found(query).first().map(|place| place.2.clone()),
                Some(vec!["키 정책".to_owned()]),
                "{query}"
            );
        }
    }
}
