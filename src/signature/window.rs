//! Windows: the stretches of a signature that bulk search looks for in text as it is.
//!
//! In: signature text, counts of ordinary text. Out: for every variant the rarest stretch of one of the
//! lengths of [`WINDOW_LENGTHS`], the longest length that there is room for, preferably in the part of the
//! message that is still there when it was cut after six tenths. Upper and lower case are alike. Bytes that
//! JSON, HTML or a URL write differently stand in none; other letters than ASCII come in each spelling that
//! JSON and Unicode have for them. What stands before the stretch in the same message tells a place that only
//! looks alike.

use super::anchor::is_stable;
use super::background::{Background, GRAM, gram_of};
use super::parse::{Token, tokens};
use super::pattern::PatternError;
use crate::fact::fold_text;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// The lengths of windows, in bytes, the best first: with every n-th place of a text looked up, a window of
/// n more bytes than a gram has, less one, is never missed.
pub const WINDOW_LENGTHS: [usize; 4] = [12, 8, 6, 5];

/// The share of a message that a cut leaves, in tenths.
const KEPT_BY_A_CUT: usize = 6;

/// How often JSON may have been put into a string of JSON.
const ESCAPE_LEVELS: u32 = 3;

/// By how much a window that another signature uses may be more frequent and is taken all the same.
const SHARED: f64 = 2.0;

/// How much of what stands before a window is compared too, in bytes.
const MOST_BEFORE: usize = 12;

/// Bytes that bulk search looks for, folded, with what must stand before them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Window {
    /// What stands before them.
    pub before: Vec<u8>,
    /// What is looked up.
    pub core: Vec<u8>,
}

impl From<Vec<u8>> for Window {
    fn from(core: Vec<u8>) -> Self {
        Self { before: Vec::new(), core }
    }
}

/// What bulk search looks for to find one variant of a signature.
#[derive(Clone, Debug, PartialEq)]
pub struct Windows {
    /// The stretch as the signature writes it.
    pub text: String,
    /// The same stretch in each of its spellings.
    pub spellings: Vec<Window>,
    /// How many grams of it a mebibyte or so of ordinary logs holds: what it costs.
    pub frequency: f64,
    /// Whether it is still there when the message was cut after six tenths.
    pub survives_a_cut: bool,
}

/// One place where a window may stand.
struct Candidate {
    /// What stands before it in the same run, in ASCII.
    before: String,
    text: String,
    frequency: f64,
    is_early: bool,
}

/// Returns the windows of every variant of a signature; `taken` are those of others, which are shared where
/// that costs little.
///
/// # Errors
/// Malformed writing; [`PatternError::NoAnchor`] when a variant has no stretch that is long enough.
pub fn windows(
    text: &str,
    background: &Background,
    taken: &dyn Fn(&[u8]) -> bool,
) -> Result<Vec<Windows>, PatternError> {
    let tokens = tokens(text)?;
    let optionals = tokens.iter().filter(|token| matches!(token, Token::Optional(_))).count();
    let mut all: Vec<Windows> = Vec::new();
    for present in 0..1_usize << optionals {
        let pieces = pieces(&tokens, present);
        let shared = |spelling: &[u8]| {
            taken(spelling) || all.iter().any(|w: &Windows| w.spellings.iter().any(|s| s.core == spelling))
        };
        let best = best(&pieces, background, &shared).ok_or(PatternError::NoAnchor(GRAM))?;
        if !all.contains(&best) {
            all.push(best);
        }
    }
    Ok(all)
}

/// The literal pieces of a variant, as they are written.
fn pieces(tokens: &[Token], present: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut optional = 0;
    let mut add = |token: &Token| match (token, pieces.last_mut()) {
        (Token::Text(text), Some(piece)) => piece.push_str(text),
        _ => pieces.push(String::new()),
    };
    for token in tokens {
        if let Token::Optional(inner) = token {
            if present >> optional & 1 == 1 {
                inner.iter().for_each(&mut add);
            }
            optional += 1;
        } else {
            add(token);
        }
    }
    pieces
}

fn best(pieces: &[String], background: &Background, shared: &dyn Fn(&[u8]) -> bool) -> Option<Windows> {
    let total: usize = pieces.iter().map(String::len).sum();
    WINDOW_LENGTHS.iter().find_map(|length| {
        let mut candidates = Vec::new();
        let mut before = 0;
        for piece in pieces {
            let is_early = |end: usize| (before + end) * 10 <= total * KEPT_BY_A_CUT;
            for (start, run) in stable_runs(piece) {
                candidates.extend(windows_of(run, *length).map(|(at, text)| Candidate {
                    before: before_in(run, at).to_owned(),
                    frequency: frequency(text, *length, background),
                    is_early: is_early(start + at + text.len()),
                    text: text.to_owned(),
                }));
            }
            before += piece.len();
        }
        chosen(candidates, *length, shared)
    })
}

/// The early ones go before the late, those in ASCII alone before those that have several spellings, the rare
/// before the frequent, the first before the next.
fn chosen(candidates: Vec<Candidate>, length: usize, shared: &dyn Fn(&[u8]) -> bool) -> Option<Windows> {
    let class = |one: &Candidate| (!one.is_early, !one.text.is_ascii());
    let best_class = candidates.iter().map(class).min()?;
    let mut pool: Vec<Candidate> = candidates.into_iter().filter(|one| class(one) == best_class).collect();
    let least = pool.iter().map(|one| one.frequency).fold(f64::INFINITY, f64::min);
    let is_shared =
        |one: &Candidate| one.frequency <= least * SHARED && shared(&spellings(one, length)[0].core);
    let at =
        pool.iter().position(is_shared).or_else(|| pool.iter().position(|one| one.frequency <= least))?;
    let one = pool.swap_remove(at);
    Some(Windows {
        spellings: spellings(&one, length),
        text: one.text,
        frequency: one.frequency,
        survives_a_cut: one.is_early,
    })
}

/// Stretches whose bytes every form of text writes alike, but for letters outside ASCII.
fn stable_runs(piece: &str) -> Vec<(usize, &str)> {
    let is_stable_char = |ch: char| if ch.is_ascii() { is_stable(ch as u8) } else { keeps_its_form(ch) };
    let mut runs = Vec::new();
    let mut start = 0;
    for (at, ch) in piece.char_indices() {
        if !is_stable_char(ch) {
            runs.push((start, &piece[start..at]));
            start = at + ch.len_utf8();
        }
    }
    runs.push((start, &piece[start..]));
    // A doubled blank is one in the text, or two.
    runs.retain(|(_, run)| !run.contains("  "));
    runs
}

/// Tells whether a character is folded to nothing but its own lower case.
fn keeps_its_form(ch: char) -> bool {
    let folded = fold_text(ch.encode_utf8(&mut [0; 4]));
    ch.is_alphanumeric() && folded.bytes() == ch.to_lowercase().nfc().collect::<String>().as_bytes()
}

/// The stretches of a run that have at least `length` bytes in every spelling and no character to spare.
fn windows_of(run: &str, length: usize) -> impl Iterator<Item = (usize, &str)> {
    run.char_indices().filter_map(move |(at, _)| {
        let rest = &run[at..];
        let end = rest.char_indices().map(|(end, ch)| end + ch.len_utf8()).find(|end| *end >= length)?;
        Some((at, &rest[..end]))
    })
}

/// The last bytes of a run before `at`, as far as they have one spelling.
fn before_in(run: &str, at: usize) -> &str {
    let ascii = run[..at].bytes().rev().take(MOST_BEFORE).take_while(u8::is_ascii).count();
    &run[at - ascii..at]
}

fn folded(text: &str) -> impl Iterator<Item = u8> + use<'_> {
    text.bytes().map(|byte| byte | 0x20)
}

/// Every way in which a stretch may be written, each folded and cut to `length`.
fn spellings(one: &Candidate, length: usize) -> Vec<Window> {
    let text = one.text.as_str();
    let mut all = vec![text.nfc().collect::<String>()];
    if !text.is_ascii() {
        all.push(text.nfd().collect());
        for level in 0..ESCAPE_LEVELS {
            all.push(escaped(text, 1 << level));
        }
    }
    let mut windows: Vec<Window> = Vec::new();
    for spelling in all {
        let window =
            Window { before: folded(&one.before).collect(), core: folded(&spelling).take(length).collect() };
        if !windows.contains(&window) {
            windows.push(window);
        }
    }
    windows
}

/// A text as JSON writes it that keeps to ASCII.
fn escaped(text: &str, backslashes: usize) -> String {
    let mut out = String::new();
    for ch in text.nfc() {
        if ch.is_ascii() {
            out.push(ch);
        } else {
            for unit in ch.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("{}u{unit:04x}", "\\".repeat(backslashes)));
            }
        }
    }
    out
}

/// How often the grams of a window come in ordinary text.
fn frequency(text: &str, length: usize, background: &Background) -> f64 {
    let bytes = &text.as_bytes()[..length.min(text.len())];
    let grams = bytes.windows(GRAM).map(|window| {
        let mut gram = [0; 8];
        gram[..GRAM].copy_from_slice(window);
        background.count(gram_of(gram))
    });
    grams.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(signature: &str) -> Vec<Vec<String>> {
        let all = windows(signature, &Background::default(), &|_| false).expect("windows");
        let text = |window: &Window| String::from_utf8_lossy(&window.core).into_owned();
        all.iter().map(|one| one.spellings.iter().map(text).collect()).collect()
    }

    #[test]
    fn window_is_long_early_and_without_what_is_escaped() {
        assert_eq!(texts("\"Given\" key ID is not accessible"), [["\u{20}key id is n"].map(str::to_owned)]);
        assert_eq!(texts("ERROR_9601"), [["error\u{7f}96"].map(str::to_owned)]);
    }

    #[test]
    fn each_variant_has_a_window() {
        let all = texts("short {_:word}[ and the optional piece] is gone");
        assert_eq!(all.len(), 2);
    }

    #[test]
    fn letters_outside_ascii_come_in_every_spelling() {
        let spellings =
            &windows("대상백업저장소", &Background::default(), &|_| false).expect("windows")[0].spellings;
        assert_eq!(spellings.len(), 5);
        assert!(spellings.iter().all(|window| window.core.len() == 12));
        let escaped: Vec<u8> = b"\\ub300\\uc0c1".iter().map(|b| b | 0x20).collect();
        assert!(spellings.iter().any(|window| window.core == escaped));
    }

    #[test]
    fn ascii_is_preferred_to_several_spellings() {
        let all = texts("não é possível copiar o instantâneo agora mesmo");
        assert_eq!(all[0].len(), 1);
    }

    #[test]
    fn rare_window_is_preferred_and_a_shared_one_to_a_new_one() {
        let background = Background::of([b"frequently frequently frequently ".repeat(99).as_slice()]);
        let one = windows("frequently quixotic words and what follows", &background, &|_| false);
        let one = one.expect("windows").remove(0);
        assert!(!String::from_utf8_lossy(&one.spellings[0].core).contains("frequ"), "{one:?}");
        let shared = windows(
            "some words here that many have in them, and more",
            &Background::default(),
            &|spelling| spelling == b"here that ma".as_slice(),
        );
        let window = shared.expect("windows").remove(0).spellings.remove(0);
        assert_eq!(
            (window.before.as_slice(), window.core.as_slice()),
            (b"some words ".as_slice(), b"here that ma".as_slice())
        );
    }
}
