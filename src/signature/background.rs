//! How often short stretches of text stand in ordinary logs, so that bulk search looks for rare ones.
//!
//! In: logs in which nothing is wrong. Out: a table of [`BACKGROUND_BYTES`] bytes, one for each hash value of
//! five folded bytes. What the table says decides only how fast a search is, never what it finds.

/// The number of bytes of a stretch that is counted.
pub const GRAM: usize = 5;

/// The size of the table, in bytes.
pub const BACKGROUND_BYTES: usize = 1 << BITS;

const BITS: u32 = 17;

/// Steps in which a count doubles: the table holds logarithms.
const STEPS: f64 = 8.0;

/// Returns the first [`GRAM`] bytes of `bytes` in one number, upper and lower case alike. The same bit is
/// set in every byte, which also joins some other signs; the verifier tells them apart.
#[must_use]
pub fn gram_of(bytes: [u8; 8]) -> u64 {
    const FOLD: u64 = 0x2020_2020_2020_2020;
    const MASK: u64 = (1 << (8 * GRAM)) - 1;
    (u64::from_le_bytes(bytes) | FOLD) & MASK
}

/// Mixes a gram so that its highest bits depend on all of it (Fibonacci hashing).
#[must_use]
pub fn mixed(gram: u64) -> u64 {
    gram.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Counts of grams in ordinary text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Background {
    table: Vec<u8>,
}

impl Background {
    /// Counts the grams of `texts`.
    #[must_use]
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut counts = vec![0_u32; BACKGROUND_BYTES];
        for text in texts {
            for window in text.windows(GRAM) {
                let mut bytes = [0; 8];
                bytes[..GRAM].copy_from_slice(window);
                counts[place(gram_of(bytes))] += 1;
            }
        }
        Self { table: counts.into_iter().map(logarithm).collect() }
    }

    /// Takes a table as it was written; one of another size is none.
    #[must_use]
    pub fn from_table(table: Vec<u8>) -> Self {
        if table.len() == BACKGROUND_BYTES { Self { table } } else { Self::default() }
    }

    /// Returns the table as it is written.
    #[must_use]
    pub fn table(&self) -> &[u8] {
        &self.table
    }

    /// Returns about how often a gram came; 0 where there is no table.
    #[must_use]
    pub fn count(&self, gram: u64) -> f64 {
        self.table.get(place(gram)).map_or(0.0, |steps| (f64::from(*steps) / STEPS).exp2() - 1.0)
    }
}

fn place(gram: u64) -> usize {
    (mixed(gram) >> (64 - BITS)) as usize
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 255
fn logarithm(count: u32) -> u8 {
    (f64::from(count) + 1.0).log2().mul_add(STEPS, 0.5).min(255.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gram(text: &str) -> u64 {
        let mut bytes = [0; 8];
        bytes[..GRAM].copy_from_slice(&text.as_bytes()[..GRAM]);
        gram_of(bytes)
    }

    #[test]
    fn what_comes_often_counts_more() {
        let text = "StatusMessage ".repeat(1000) + "rarer";
        let background = Background::of([text.as_bytes()]);
        assert!((background.count(gram("tatus")) - 1000.0).abs() < 100.0);
        assert!(background.count(gram("RARER")) < 3.0);
        assert!(background.count(gram("zzzzz")) < 0.1);
    }

    #[test]
    fn table_of_another_size_is_none() {
        assert!(Background::from_table(vec![1; 10]).count(gram("tatus")) < 0.1);
    }
}
