//! Words that somebody meant: those that begin so, and those that differ by a slip.
//!
//! In: a word that no entry has, the words of all entries. Out: words of entries, the nearest first.

use super::analysis::{as_hangul, as_latin, is_hangul};
use unicode_normalization::UnicodeNormalization;

/// How many words may take the place of one.
const MOST: usize = 4;

/// How many words that begin so may stand for a beginning.
const MOST_BEGUN: usize = 12;

/// All words of the entries, sorted.
pub(super) struct Dictionary {
    words: Vec<String>,
}

/// A word in place of another.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Instead {
    pub word: String,
    /// How much of the weight of the word that was typed it has.
    pub weight: f32,
    /// Whether it was corrected, and not only completed.
    pub is_correction: bool,
}

impl Dictionary {
    pub fn new(mut words: Vec<String>) -> Self {
        words.sort();
        words.dedup();
        Self { words }
    }

    fn has(&self, word: &str) -> bool {
        self.words.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }

    /// Returns what may be meant by a word that no entry has. `is_last` is a word that may be unfinished.
    pub fn instead_of(&self, word: &str, is_last: bool) -> Vec<Instead> {
        let slips = self.slips(word);
        let is_near = slips.first().is_some_and(|(_, distance)| *distance == 1);
        let begun = self.begun(word, if is_last { 2 } else { 3 });
        let mut found: Vec<Instead> = Vec::new();
        if !is_near || is_last {
            let weight = if begun.len() == 1 { 0.9 } else { 0.7 };
            found.extend(begun.into_iter().map(|word| Instead { word, weight, is_correction: false }));
        }
        if found.is_empty() || is_near {
            found.extend(slips.into_iter().take(MOST).map(|(word, distance)| Instead {
                word,
                weight: if distance == 1 { 0.8 } else { 0.6 },
                is_correction: true,
            }));
        }
        if found.is_empty() {
            found.extend(self.of_other_layout(word));
        }
        found
    }

    /// Returns the words that lie nearest, even when they are not near, for a proposal.
    pub fn closest(&self, word: &str) -> Vec<String> {
        let letters: Vec<char> = word.nfd().collect();
        let most = (letters.len() / 2).clamp(1, 4);
        let mut rated = self.rated(&letters, most);
        rated.retain(|(word, _)| word.chars().count() > 2);
        rated.into_iter().take(3).map(|(word, _)| word).collect()
    }

    fn begun(&self, word: &str, least: usize) -> Vec<String> {
        let syllables = word.chars().any(is_hangul);
        if word.chars().count() < if syllables { 2 } else { least } {
            return Vec::new();
        }
        let from = self.words.partition_point(|known| known.as_str() < word);
        let mut begun: Vec<String> =
            self.words[from..].iter().take_while(|known| known.starts_with(word)).cloned().collect();
        begun.sort_by_key(|known| known.chars().count());
        begun.truncate(MOST_BEGUN);
        begun
    }

    fn slips(&self, word: &str) -> Vec<(String, usize)> {
        let letters: Vec<char> = word.nfd().collect();
        let is_korean = word.chars().any(is_hangul);
        // A Korean syllable has two or three letters.
        let most = match (letters.len(), is_korean) {
            (0..=3, _) | (4, false) => return Vec::new(),
            (4..=6, true) | (5..=7, false) => 1,
            _ => 2,
        };
        let rated = self.rated(&letters, most);
        let least = rated.first().map_or(0, |(_, distance)| *distance);
        rated.into_iter().filter(|(_, distance)| *distance == least).collect()
    }

    /// The words no further away than `most`, the nearest first; a slip in the first letter counts more.
    fn rated(&self, letters: &[char], most: usize) -> Vec<(String, usize)> {
        let is_plain = letters.iter().all(char::is_ascii);
        let mut known_letters = Vec::new();
        let mut rated: Vec<(usize, bool, &String)> = Vec::new();
        for word in &self.words {
            // No word of Latin letters is near to one of Hangul; and a letter more or less is one step at least.
            if word.is_ascii() != is_plain || is_plain && word.len().abs_diff(letters.len()) > most {
                continue;
            }
            known_letters.clear();
            known_letters.extend(word.nfd());
            if known_letters.len().abs_diff(letters.len()) <= most
                && let Some(distance) = distance(letters, &known_letters, most)
            {
                rated.push((distance, known_letters.first() != letters.first(), word));
            }
        }
        rated.sort();
        rated.into_iter().map(|(distance, _, word)| (word.clone(), distance)).collect()
    }

    fn of_other_layout(&self, word: &str) -> Option<Instead> {
        let typed = if word.chars().any(is_hangul) { as_latin(word) } else { as_hangul(word) }?;
        let stem = super::analysis::korean_stem(&typed);
        let word = [typed, stem].into_iter().find(|word| self.has(word))?;
        Some(Instead { word, weight: 0.8, is_correction: true })
    }
}

/// The number of letters to insert, delete, exchange or swap; `None` where it is more than `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let mut older = vec![0; b.len() + 1];
    let mut latest: Vec<usize> = (0..=b.len()).collect();
    let mut row = vec![0; b.len() + 1];
    for i in 1..=a.len() {
        row[0] = i;
        let mut least_of_row = row[0];
        for j in 1..=b.len() {
            let exchange = latest[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = exchange.min(latest[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(older[j - 2] + 1);
            }
            row[j] = least;
            least_of_row = least_of_row.min(least);
        }
        if least_of_row > most {
            return None;
        }
        std::mem::swap(&mut older, &mut latest);
        std::mem::swap(&mut latest, &mut row);
    }
    (latest[b.len()] <= most).then_some(latest[b.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary() -> Dictionary {
        Dictionary::new(
            ["accessible", "snapshot", "encrypted", "encryption", "스냅샷", "정책"]
                .map(str::to_owned)
                .to_vec(),
        )
    }

    fn words(word: &str, is_last: bool) -> Vec<String> {
        dictionary().instead_of(word, is_last).into_iter().map(|one| one.word).collect()
    }

    #[test]
    fn slips_and_beginnings_are_understood() {
        assert_eq!(words("acessible", false), ["accessible"]);
        assert_eq!(words("snpashot", false), ["snapshot"]);
        assert_eq!(words("encryp", true), ["encrypted", "encryption"]);
        assert_eq!(words("스넵샷", false), ["스냅샷"]);
        assert_eq!(words("wjdcor", false), ["정책"]);
        assert!(words("bread", false).is_empty());
    }
}
