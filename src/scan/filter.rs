//! The filter for bulk: where in a run of bytes a window of a signature stands.
//!
//! In: the windows, folded, with what must stand before each, each of one of the lengths of [`WINDOW_LENGTHS`];
//! bytes as they are. Out: places.
//! Only every n-th place of the text is looked up, in a table of hash values of five folded bytes; a window of
//! n + 4 bytes holds one such place wherever it stands. What the table lets through is looked up by eight bytes,
//! then compared in full, so every place that comes out is a window. (Sampled q-grams, of the family of Wu and
//! Manber.)

use crate::signature::{GRAM, WINDOW_LENGTHS, Window, gram_of, mixed};
use std::collections::HashMap;

/// Bits of the first table: 64 KiB, so that it stays in the cache beside the text; with more grams up to 512 KiB, as
/// a table that is full lets everything through.
const LEAST_BITS: u32 = 16;
const MOST_BITS: u32 = 19;

/// How many places of the first table there are for each gram, at least.
const PLACES_PER_GRAM: usize = 16;

/// Bits of the second table, which has one bit for each value.
const LONGER_BITS: u32 = 19;

/// How many bytes before a gram the second word begins that it is known by: where a window has less than a word
/// from the gram on, it has a word from there.
const BACK: usize = size_of::<u64>() - GRAM;

/// How many samples are looked up before the first branch.
const TOGETHER: usize = 8;

/// Finds windows of signatures.
pub struct Filter {
    tiers: Vec<Tier>,
}

/// Windows of one length.
struct Tier {
    stride: usize,
    /// 1 where the hash value is that of a gram.
    table: Vec<u8>,
    /// The words of the windows that begin with a gram or end with one.
    longer: Longer,
    /// Grams, and where in which windows each stands.
    grams: HashMap<u64, Vec<(u32, u32)>, Mixed>,
    windows: Vec<Window>,
}

/// Hashes a gram, which is mixed well by one multiplication.
#[derive(Clone, Copy, Default)]
struct Mixed(u64);

impl std::hash::BuildHasher for Mixed {
    type Hasher = Self;

    fn build_hasher(&self) -> Self {
        Self(0)
    }
}

impl std::hash::Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = mixed(self.0 ^ u64::from(*byte));
        }
    }

    fn write_u64(&mut self, gram: u64) {
        let high = mixed(gram);
        self.0 = high ^ (high >> 32);
    }
}

/// A set of folded words of eight bytes that holds a few more than were put in.
#[derive(Default)]
struct Longer(Vec<u64>);

impl Longer {
    fn place(word: [u8; 8]) -> (usize, u64) {
        let folded = u64::from_le_bytes(word) | u64::from_le_bytes([0x20; 8]);
        let high = mixed(folded);
        #[allow(clippy::cast_possible_truncation)]
        let bit = (mixed(high ^ (high >> 32)) >> (u64::BITS - LONGER_BITS)) as usize;
        (bit / 64, 1 << (bit % 64))
    }

    fn add(&mut self, word: [u8; 8]) {
        self.0.resize(1 << (LONGER_BITS - 6), 0);
        let (at, bit) = Self::place(word);
        self.0[at] |= bit;
    }

    /// Tells whether the word at `at` may be one of them.
    fn has(&self, text: &[u8], at: usize) -> bool {
        let word = text.get(at..).and_then(<[u8]>::first_chunk);
        word.is_some_and(|word| {
            let (at, bit) = Self::place(*word);
            self.0.get(at).is_some_and(|bits| bits & bit != 0)
        })
    }
}

impl Filter {
    /// Builds the filter; windows of another length than [`WINDOW_LENGTHS`] are cut to one.
    #[must_use]
    pub fn new<W: Into<Window>>(windows: impl IntoIterator<Item = W>) -> Self {
        let mut tiers: Vec<Tier> = WINDOW_LENGTHS.iter().map(|length| Tier::new(length - GRAM + 1)).collect();
        for window in windows.into_iter().map(Into::into) {
            let tier = tiers.iter_mut().find(|tier| window.core.len() >= tier.length());
            if let Some(tier) = tier {
                tier.add(window);
            }
        }
        tiers.retain(|tier| !tier.windows.is_empty());
        tiers.iter_mut().for_each(Tier::fill);
        Self { tiers }
    }

    /// The number of bytes that must be looked at again where a text goes on.
    #[must_use]
    pub fn overlap(&self) -> usize {
        WINDOW_LENGTHS[0] - 1
    }

    /// Adds to `places` where a window begins in `text`, ascending; each place once.
    pub fn find(&self, text: &[u8], places: &mut Vec<usize>) {
        let from = places.len();
        for tier in &self.tiers {
            tier.find(text, places);
        }
        places[from..].sort_unstable();
        places.dedup();
    }
}

impl Tier {
    fn new(stride: usize) -> Self {
        Self {
            stride,
            table: Vec::new(),
            longer: Longer::default(),
            grams: HashMap::default(),
            windows: Vec::new(),
        }
    }

    fn length(&self) -> usize {
        self.stride + GRAM - 1
    }

    fn add(&mut self, mut window: Window) {
        window.core.truncate(self.length());
        let core = &window.core;
        let Ok(index) = u32::try_from(self.windows.len()) else { return };
        for (offset, gram) in (0_u32..).zip(core.windows(GRAM)) {
            let mut bytes = [0; 8];
            bytes[..GRAM].copy_from_slice(gram);
            let gram = gram_of(bytes);
            self.grams.entry(gram).or_default().push((index, offset));
            let at = offset as usize;
            let word = core[at..].first_chunk().or_else(|| core[at.checked_sub(BACK)?..].first_chunk());
            if let Some(word) = word.filter(|_| self.stride == size_of::<u64>()) {
                self.longer.add(*word);
            }
        }
        self.windows.push(window);
    }

    /// Makes the first table, when all windows are there.
    fn fill(&mut self) {
        let bits = (self.grams.len() * PLACES_PER_GRAM).next_power_of_two().trailing_zeros();
        self.table = vec![0; 1 << bits.clamp(LEAST_BITS, MOST_BITS)];
        for gram in self.grams.keys() {
            let slot = slot(*gram, self.table.len());
            self.table[slot] = 1;
        }
    }

    fn find(&self, text: &[u8], places: &mut Vec<usize>) {
        if self.stride != size_of::<u64>() {
            return self.find_in_steps(text, places);
        }
        match self.table.len().trailing_zeros() {
            LEAST_BITS => self.find_in_words::<{ 1 << LEAST_BITS }>(text, places),
            17 => self.find_in_words::<{ 1 << 17 }>(text, places),
            18 => self.find_in_words::<{ 1 << 18 }>(text, places),
            _ => self.find_in_words::<{ 1 << MOST_BITS }>(text, places),
        }
    }

    /// With a stride of eight the samples are the words of the text.
    fn find_in_words<const SIZE: usize>(&self, text: &[u8], places: &mut Vec<usize>) {
        let Ok(table) = <&[u8; SIZE]>::try_from(self.table.as_slice()) else { return };
        let (words, rest) = text.as_chunks::<8>();
        let (blocks, single) = words.as_chunks::<TOGETHER>();
        for (index, block) in blocks.iter().enumerate() {
            let seen = block.iter().fold(0, |seen, word| seen | table[slot(gram_of(*word), SIZE)]);
            if seen != 0 {
                let first = index * TOGETHER * size_of::<u64>();
                self.check_words(text, first, block, places);
            }
        }
        let first = blocks.len() * TOGETHER * size_of::<u64>();
        self.check_words(text, first, single, places);
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.check_words(text, words.len() * size_of::<u64>(), &[last], places);
    }

    #[inline(never)]
    fn check_words(&self, text: &[u8], first: usize, words: &[[u8; 8]], places: &mut Vec<usize>) {
        for (index, word) in words.iter().enumerate() {
            let gram = gram_of(*word);
            let at = first + index * size_of::<u64>();
            if self.table[slot(gram, self.table.len())] != 0 && self.has_longer(text, at) {
                self.check(text, at, gram, places);
            }
        }
    }

    fn find_in_steps(&self, text: &[u8], places: &mut Vec<usize>) {
        for at in (0..(text.len() + 1).saturating_sub(GRAM)).step_by(self.stride) {
            let mut word = [0; 8];
            let there = text.len().min(at + word.len()) - at;
            word[..there].copy_from_slice(&text[at..at + there]);
            let gram = gram_of(word);
            if self.table[slot(gram, self.table.len())] != 0 {
                self.check(text, at, gram, places);
            }
        }
    }

    /// Tells whether the eight bytes that a window has from a gram on, or up to its end, may stand there.
    fn has_longer(&self, text: &[u8], at: usize) -> bool {
        self.longer.has(text, at) || at.checked_sub(BACK).is_some_and(|before| self.longer.has(text, before))
    }

    /// Compares the windows that hold the gram at `at` in full, and what stands before them as far as it is there.
    fn check(&self, text: &[u8], at: usize, gram: u64, places: &mut Vec<usize>) {
        let Some(postings) = self.grams.get(&gram) else { return };
        for (window, offset) in postings {
            let window = &self.windows[*window as usize];
            let Some(start) = at.checked_sub(*offset as usize) else { continue };
            let Some(there) = text.get(start..start + window.core.len()) else { continue };
            let is_same = |(there, own): (&u8, &u8)| there | 0x20 == *own;
            let before = text[..start].iter().rev().zip(window.before.iter().rev());
            if there.iter().zip(&window.core).all(is_same) && before.into_iter().all(is_same) {
                places.push(start);
                return;
            }
        }
    }
}

/// Where a gram stands in a table of `size` places, a power of two.
#[allow(clippy::cast_possible_truncation)] // at most MOST_BITS bits are left
fn slot(gram: u64, size: usize) -> usize {
    (mixed(gram) >> (u64::BITS - size.trailing_zeros())) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<u8> {
        text.bytes().map(|byte| byte | 0x20).collect()
    }

    fn places(windows: &[&str], text: &str) -> Vec<usize> {
        let mut places = Vec::new();
        Filter::new(windows.iter().map(|window| folded(window))).find(text.as_bytes(), &mut places);
        places
    }

    #[test]
    fn window_is_found_at_every_offset_and_in_any_case() {
        for window in ["key id is no", "key id i", "key id", "keyid"] {
            for before in 0..80 {
                for after in [0, 1, 7, 8, 100] {
                    let text = "-".repeat(before) + &window.to_uppercase() + &"-".repeat(after);
                    assert_eq!(places(&[window], &text), [before], "{window} after {before}");
                }
            }
        }
    }

    #[test]
    fn several_windows_come_in_order() {
        let text = "second thing is here, and the first thing too, and the first thing";
        assert_eq!(places(&["first thing ", "second thing", "thing"], text), [0, 7, 30, 36, 61]);
    }

    #[test]
    fn what_stands_before_a_window_is_compared_as_far_as_it_is_there() {
        let window = Window { before: folded("the given "), core: folded("key id is no") };
        let places = |text: &str| {
            let mut places = Vec::new();
            Filter::new([window.clone()]).find(text.as_bytes(), &mut places);
            places
        };
        assert_eq!(places("The Given key ID is not"), [10]);
        assert_eq!(places("ven key id is not"), [4]);
        assert!(places("a taken key id is not").is_empty());
    }

    #[test]
    fn what_only_begins_like_a_window_is_none() {
        assert!(places(&["key id is no"], "key id is nn key id is on key id is").is_empty());
    }
}
