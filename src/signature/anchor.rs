//! Anchors: the short stretches of a signature that the filter looks for.
//!
//! Derived, never written: rare, stable under escaping, preferably early, so that a message which was cut
//! still has them. Rarity is judged by how unlikely each letter is in English technical text.

use super::pattern::{Part, PatternError};
use serde::{Deserialize, Serialize};

/// The shortest anchor in bytes.
pub const MIN_ANCHOR: usize = 5;

/// The longest anchor in bytes: longer ones cost start-up time and filter no better.
const MAX_ANCHOR: usize = 6;

/// Where an anchor stands in a variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// Index of the literal part that holds it.
    pub part: u16,
    /// Offset in that literal, in bytes.
    pub offset: u16,
    /// Length in bytes.
    pub len: u16,
}

struct Candidate {
    anchor: Anchor,
    /// Position among the literal bytes of the whole variant.
    position: usize,
    score: u32,
}

/// Chooses one anchor, and a second that does not overlap it where there is room.
///
/// # Errors
/// [`PatternError::NoAnchor`] when no literal is long and plain enough.
pub(super) fn choose_anchors(parts: &[Part]) -> Result<Vec<Anchor>, PatternError> {
    let candidates = candidates(parts);
    let total: usize = parts.iter().map(literal_len).sum();
    let early = |c: &&Candidate| (c.position + usize::from(c.anchor.len)) * 10 <= total * 6;
    let best = |pool: &mut dyn Iterator<Item = &Candidate>| -> Option<Anchor> {
        pool.max_by_key(|c| (c.score, std::cmp::Reverse(c.position))).map(|c| c.anchor.clone())
    };
    let first = best(&mut candidates.iter().filter(early))
        .or_else(|| best(&mut candidates.iter()))
        .ok_or(PatternError::NoAnchor(MIN_ANCHOR))?;
    let second = best(&mut candidates.iter().filter(|c| !overlaps(&c.anchor, &first)));
    Ok(std::iter::once(first).chain(second).collect())
}

fn literal_len(part: &Part) -> usize {
    if let Part::Literal(bytes) = part { bytes.len() } else { 0 }
}

fn overlaps(a: &Anchor, b: &Anchor) -> bool {
    a.part == b.part && a.offset < b.offset + b.len && b.offset < a.offset + a.len
}

/// Every window of the right length, cut where a byte does not survive escaping.
fn candidates(parts: &[Part]) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut before = 0;
    for (index, part) in parts.iter().enumerate() {
        let Part::Literal(bytes) = part else { continue };
        let mut start = 0;
        for run in bytes.split(|byte| !is_stable(*byte)) {
            let len = run.len().min(MAX_ANCHOR);
            if len >= MIN_ANCHOR {
                for offset in 0..=run.len() - len {
                    let window = &run[offset..offset + len];
                    if let (Ok(part), Ok(offset16), Ok(len)) =
                        (u16::try_from(index), u16::try_from(start + offset), u16::try_from(len))
                    {
                        found.push(Candidate {
                            anchor: Anchor { part, offset: offset16, len },
                            position: before + start + offset,
                            score: window.iter().map(|byte| rarity(*byte)).sum(),
                        });
                    }
                }
            }
            start += run.len() + 1;
        }
        before += bytes.len();
    }
    found
}

/// Tells whether `byte` reads the same in JSON, HTML and URLs.
pub(super) fn is_stable(byte: u8) -> bool {
    byte >= 0x20 && !b"\"\\/<>&'=+".contains(&byte)
}

/// How unlikely a byte is, in tenths of a bit (minus the logarithm of its share in English text).
fn rarity(byte: u8) -> u32 {
    const LETTERS: [u8; 26] = [
        36, 61, 52, 46, 30, 55, 57, 40, 38, 93, 71, 46, 54, 38, 37, 57, 102, 41, 40, 34, 52, 67, 54, 93, 57,
        105,
    ];
    match byte {
        b'a'..=b'z' => u32::from(LETTERS[usize::from(byte - b'a')]),
        b'0'..=b'9' => 45,
        0x80.. => 60,
        _ => 40,
    }
}
