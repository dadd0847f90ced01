//! What happens to a message on its way here does not turn it into another one: the damages of K06, one and
//! two at a time, over the shipped entries and the drafts, and bytes that nobody wrote.
//!
//! Work is bounded by counting what comes out, never by a clock.

use super::pastes::judge;
use cabhelp::check::{Damage, Leaves, damages};
use cabhelp::engine::Engine;
use cabhelp::kb::{Claim, Entry, Example, RelationKind};
use cabhelp::matcher::{Confidence, Finding, Hints, MatchKind, Seen};
use cabhelp::record::Paste;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// How many of a hundred messages that were cut must still be told or proposed.
const LEAST_TOLD_AFTER_CUT: usize = 75;

/// How many of a thousand messages with two damages may look like another one.
const MOST_WRONG_GUESSES: usize = 2;

/// One in so many pairs of damages is tried.
const PAIR_STEP: usize = 41;

/// Every example with its entry.
fn examples() -> Vec<(&'static Entry, &'static Example)> {
    let entries = judge().corpus.entries.iter().map(|file| &file.entry);
    entries.flat_map(|entry| entry.examples.iter().map(move |example| (entry, example))).collect()
}

/// Tells whether the signature of `example` claims a match.
fn claims(entry: &Entry, example: &Example) -> bool {
    entry.signatures.iter().any(|known| known.id == example.signature && known.claim == Claim::Match)
}

fn told(entry: &Entry, example: &Example, damage: &str, wrong: &str) -> String {
    format!("{} {}, {damage}: {wrong}\n    {}", entry.id, example.signature, example.text.escape_debug())
}

/// What one damage did to all examples.
#[derive(Default)]
struct Tally {
    all: usize,
    wrong: usize,
    /// Found by some words or the beginning only.
    loose: usize,
    /// Claims a match, and is neither found nor proposed nor read as a refusal.
    lost: usize,
}

impl Tally {
    fn add(&mut self, entry: &Entry, example: &Example, seen: &Seen, is_wrong: bool) {
        let is_loose = |kind| matches!(kind, MatchKind::Approximate | MatchKind::Truncated);
        self.all += 1;
        self.wrong += usize::from(is_wrong);
        self.loose += usize::from(seen.findings.first().is_some_and(|finding| is_loose(finding.kind)));
        let is_proposed = seen.similar.iter().any(|similar| similar.entry_id == entry.id);
        let is_told = !seen.findings.is_empty() || is_proposed || !seen.refusals.is_empty();
        self.lost += usize::from(!is_told && claims(entry, example));
    }
}

#[test]
fn every_example_leads_to_its_entry_after_every_damage() {
    let mut table: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut failures = Vec::new();
    for (entry, example) in examples() {
        for damage in damages().iter().filter(|damage| damage.happens_to(&example.text)) {
            let seen = judge().see(&(damage.apply)(&example.text));
            let wrong = damage.misleads(entry, example, &seen);
            table.entry(damage.name).or_default().add(entry, example, &seen, wrong.is_some());
            failures.extend(wrong.map(|wrong| told(entry, example, damage.name, &wrong)));
        }
    }
    for (name, tally) in &table {
        let Tally { all, wrong, loose, lost } = tally;
        println!("{name:45} {wrong:>3} of {all} wrong, {loose} found loosely, {lost} lost");
    }
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
    for damage in damages().iter().filter(|damage| damage.leaves == Leaves::Beginning) {
        let Tally { all, lost, .. } = table[damage.name];
        assert!((all - lost) * 100 >= all * LEAST_TOLD_AFTER_CUT, "{}: {lost} of {all} lost", damage.name);
    }
}

// ------------------------------------------------------------------------------------------ two damages

/// Tells whether one of two entries is a special case of the other.
fn are_related(entry: &Entry, other: &str) -> bool {
    let names = |from: &Entry, to: &str| {
        from.relations.iter().any(|r| r.kind == RelationKind::MoreSpecificThan && r.id == to)
    };
    let mut others = judge().corpus.entries.iter().map(|file| &file.entry).filter(|e| e.id == other);
    names(entry, other) || others.any(|other| names(other, &entry.id))
}

/// Returns the finding that comes first after two damages, if it is of another entry.
fn another_after_both(entry: &Entry, example: &Example, first: &Damage, second: &Damage) -> Option<Finding> {
    let once = (first.apply)(&example.text);
    let twice = (second.apply)(&String::from_utf8_lossy(&once));
    let finding = judge().see(&twice).findings.into_iter().next()?;
    (finding.entry_id != entry.id && !are_related(entry, &finding.entry_id)).then_some(finding)
}

fn told_after_both(
    entry: &Entry,
    example: &Example,
    [first, second]: [&Damage; 2],
    other: &Finding,
) -> String {
    let damage = format!("{}, then {}", first.name, second.name);
    told(entry, example, &damage, &format!("{} is found, {}", other.entry_id, other.kind.word()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    // What is left of the words after two damages may be nearer to another message; a guess says that it is one.
    #[test]
    fn two_damages_never_surely_turn_one_entry_into_another(
        (entry, example) in proptest::sample::select(examples()),
        first in proptest::sample::select(damages()),
        second in proptest::sample::select(damages()),
    ) {
        if first.happens_to(&example.text) && second.happens_to(&example.text) {
            let other = another_after_both(entry, example, &first, &second);
            let sure = other.filter(|finding| finding.kind.confidence() != Confidence::Low);
            let told = sure.map(|other| told_after_both(entry, example, [&first, &second], &other));
            prop_assert!(told.is_none(), "{}", told.unwrap_or_default());
        }
    }
}

#[test]
fn two_damages_hardly_ever_lead_to_a_wrong_guess() {
    let pairs = examples().into_iter().flat_map(|(entry, example)| {
        let fitting = move || damages().iter().filter(move |damage| damage.happens_to(&example.text));
        fitting().flat_map(move |first| fitting().map(move |second| (entry, example, first, second)))
    });
    let (mut all, mut wrong) = (0, Vec::new());
    for (entry, example, first, second) in pairs.step_by(PAIR_STEP) {
        all += 1;
        let other = another_after_both(entry, example, first, second);
        wrong.extend(other.map(|other| told_after_both(entry, example, [first, second], &other)));
    }
    println!("{} of {all} pairs lead elsewhere\n{}", wrong.len(), wrong.join("\n"));
    assert!(wrong.len() * 1000 <= all * MOST_WRONG_GUESSES, "{} of {all}", wrong.len());
}

// ---------------------------------------------------------------------------- bytes that nobody wrote

const MESSAGE: &str = "Given key ID is not accessible";

/// How many findings, proposals or refusals one text may have: more than a reader would look at, and far
/// fewer than the pieces of these texts.
const MOST_RESULTS: usize = 256;

/// What is seen in `bytes`: nothing outside them, and not one result for every piece.
fn seen_in(bytes: &[u8]) -> Seen {
    let engine = Engine::builder().build().expect("the engine");
    let paste = Paste::new(bytes);
    assert!(paste.text().len() <= 3 * cabhelp::record::MAX_PASTE);
    let seen = engine.explain(&paste, &Hints::default()).expect("the shipped knowledge base is whole");
    assert!(seen.findings.len() + seen.similar.len() + seen.refusals.len() <= MOST_RESULTS);
    let spans = seen.findings.iter().flat_map(|finding| &finding.spans);
    for span in spans {
        assert!(span.start < span.end && span.end <= bytes.len());
    }
    seen
}

fn finds_message(seen: &Seen) -> bool {
    seen.findings.iter().any(|finding| finding.entry_id == "CAB0001")
}

#[test]
fn single_line_of_a_hundred_megabytes_is_read_to_the_limit() {
    let mut line = vec![b'x'; 100_000_000];
    let end = cabhelp::record::MAX_PASTE;
    for at in [100, end + 100] {
        line[at..at + MESSAGE.len()].copy_from_slice(MESSAGE.as_bytes());
        line[at - 1] = b' ';
        line[at + MESSAGE.len()] = b' ';
    }
    let seen = seen_in(&line);
    assert!(seen.truncated);
    assert_eq!(seen.findings.len(), 1);
    let span = &seen.findings[0].spans[0];
    assert_eq!((span.start, span.len()), (100, MESSAGE.len()));
    assert_eq!(seen.findings[0].count, 1, "what stands behind the limit is not read");
}

/// A million of `piece`, as bytes.
fn million(piece: &[u8]) -> Vec<u8> {
    piece.iter().copied().cycle().take(1_000_000).collect()
}

#[test]
fn million_of_one_sign_ends_and_the_message_after_it_is_found() {
    let pieces: [&str; 16] = [
        "{", "[", "\"", "\\", "|", "\t", "&#", "\u{1b}", "\u{1b}[", "arn:", "{\"", "[{", "\\\"", "&#x", "'",
        "a=",
    ];
    for piece in pieces {
        let mut bytes = million(piece.as_bytes());
        seen_in(&bytes);
        bytes.extend_from_slice(format!("\n\n{MESSAGE}\n").as_bytes());
        assert!(finds_message(&seen_in(&bytes)), "{piece:?}");
    }
}

#[test]
fn million_control_characters_end() {
    for byte in (0..0x20).chain([0x7f, 0x80, 0x9b, 0xff]) {
        let mut bytes = million(&[byte]);
        bytes.extend_from_slice(format!("\n{MESSAGE}").as_bytes());
        assert!(finds_message(&seen_in(&bytes)), "{byte:#x}");
    }
}

#[test]
fn control_characters_inside_a_message_do_not_hide_it() {
    for byte in (0..0x20).filter(|byte| *byte != 0x1b).chain([0x7f]) {
        let message: Vec<u8> = MESSAGE.bytes().flat_map(|letter| [letter, byte]).collect();
        assert!(finds_message(&seen_in(&message)), "{byte:#x}");
    }
}

#[test]
fn text_cut_inside_a_character_is_read_up_to_there() {
    for tail in ["é", "한", "…", "\u{1f600}", "\u{1112}\u{1161}\u{11ab}"] {
        let text = format!("{MESSAGE}. {tail}");
        for cut in 1..=4 {
            assert!(finds_message(&seen_in(&text.as_bytes()[..text.len() - cut])), "{tail:?} without {cut}");
        }
        let utf16: Vec<u8> =
            std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for cut in 1..=4 {
            assert!(finds_message(&seen_in(&utf16[..utf16.len() - cut])), "{tail:?} without {cut}");
        }
    }
}
