//! Bulk search finds what `explain` finds in each record by itself: the same entries, places and facts, in
//! the same order, however the stream comes in pieces and whatever windows were chosen.
//!
//! The slow way knows the records, because the logs are put together from them, and asks the matcher of
//! `explain` about each: no window, no filter, no buffer.

mod log;
mod world;

use super::pastes::judge;
use super::program::data;
use cabhelp::engine::{Engine, embedded_kb};
use cabhelp::kb::{Corpus, Folder, Kb, TranslationOrigin, compile, load};
use cabhelp::scan::{RecordKind, ScanOptions, StreamOptions};
use cabhelp::signature::Background;
use log::{
    FORMS, Log, Message, Random, endless, examples, filler, lines, mixed, ordinary, plain, samples, table,
};
use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::ops::ControlFlow;
use std::sync::OnceLock;
use unicode_normalization::UnicodeNormalization;
use world::{Pieces, Sight, World, assert_none, differences};

/// The shipped entries and the drafts.
fn shipped() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| World::of(&[&judge().corpus]))
}

#[test]
fn every_example_is_found_in_every_form_of_log() {
    for (name, form) in FORMS {
        let log = form(&examples());
        let slow = shipped().slow(&log);
        assert!(slow.len() * 10 > log.known.len() * 7, "{name}: {} of {}", slow.len(), log.known.len());
        assert_none(name, &differences(&log, &slow, &shipped().sights(&mut log.bytes.as_slice())));
    }
}

#[test]
fn every_record_is_found_without_the_filter_as_well() {
    for (name, form) in FORMS {
        let log = form(&few());
        let every = StreamOptions { every_record: true, ..StreamOptions::default() };
        let (told, _) = shipped().fast(&mut log.bytes.as_slice(), every);
        let fast: Vec<Sight> = told.into_iter().map(|told| told.sight).collect();
        assert_none(name, &differences(&log, &shipped().slow(&log), &fast));
    }
}

/// The program itself, with the knowledge base that it ships.
#[test]
fn engine_finds_what_it_explains() {
    let engine = Engine::builder().build().expect("an engine");
    let (corpus, _) = load(&embedded_kb(), None);
    let shipped = World::of(&[&corpus]);
    let is_shipped = |one: &Message| corpus.entries.iter().any(|file| one.what.starts_with(&file.entry.id));
    let own: Vec<Message> = examples().into_iter().filter(is_shipped).collect();
    let log = mixed(&own, &mut Random::from(5));
    let mut fast = Vec::new();
    let totals = engine.scan(&mut log.bytes.as_slice(), &ScanOptions::default(), &mut |sighted| {
        fast.extend(sighted.hits.iter().map(|hit| (hit.instance.entry_id.clone(), hit.offset)));
        ControlFlow::Continue(())
    });
    assert_eq!(totals.expect("a whole kb").bytes, log.bytes.len() as u64);
    let slow: Vec<_> = shipped.slow(&log).into_iter().map(|sight| (sight.entry, sight.at.start)).collect();
    assert!(slow.len() > 60, "{}", slow.len());
    assert_eq!(fast, slow);
}

// ------------------------------------------------------------------------------------------------ damages

/// What may happen to a message without hiding it from bulk search: the promise of the filter.
type Change = (&'static str, fn(&str) -> String);

const CHANGES: [Change; 14] = [
    ("as it is", str::to_owned),
    ("upper case", |text| text.to_uppercase()),
    ("lower case", |text| text.to_lowercase()),
    ("mixed case", mixed_case),
    ("decomposed", |text| text.nfd().collect()),
    ("CRLF", |text| format!("{text}\r")),
    ("text after", |text| {
        format!(
            "{text} (Service: AWSBackup; Status Code: 400; Request ID: 7bb906fa-dc21-4350-b65c-808ff0f72f55), retrying in 3 s"
        )
    }),
    ("words of a program before", |text| format!("backup-host copyjobs[4711]: job=4711 {{x}} Error: {text}")),
    ("coloured", |text| format!("\u{1b}[1;31m{text}\u{1b}[0m\u{1b}[K")),
    ("escaped once", |text| in_json(text, 1, false)),
    ("escaped twice", |text| in_json(text, 2, false)),
    ("escaped three times", |text| in_json(text, 3, false)),
    ("escaped once, in ASCII", |text| in_json(text, 1, true)),
    ("escaped three times, in ASCII", |text| in_json(text, 3, true)),
];

fn mixed_case(text: &str) -> String {
    let changed = text.chars().enumerate().map(|(at, ch)| {
        if at % 2 == 0 { ch.to_uppercase().to_string() } else { ch.to_lowercase().to_string() }
    });
    changed.collect()
}

/// A text in a string of JSON, in a string of JSON, and so on.
fn in_json(text: &str, times: usize, is_ascii: bool) -> String {
    let mut text = text.to_owned();
    for level in 0..times {
        let name = if level == 0 { "errorMessage" } else { "log" };
        text = serde_json::json!({ name: text, "stream": "stderr" }).to_string();
        if is_ascii {
            text = ascii(&text);
        }
    }
    text
}

/// The same JSON with nothing but ASCII in it.
fn ascii(json: &str) -> String {
    let mut out = String::new();
    for ch in json.chars() {
        if ch.is_ascii() {
            out.push(ch);
        } else {
            for unit in ch.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

/// A log of these texts, each on a line of its own after a time stamp; what is JSON stands without one.
fn damaged(messages: &[Message], change: fn(&str) -> String) -> Log {
    let mut log = Log::default();
    for (number, message) in messages.iter().enumerate() {
        log.add(&format!("{}\n", filler(number)));
        let text = change(&message.text);
        let stamp = if text.starts_with('{') { "" } else { "2026-11-20T03:15:41.123Z ERROR " };
        log.record(&message.what, &format!("{stamp}{text}"));
        log.add("\n");
    }
    log
}

#[test]
fn every_message_is_found_after_whatever_the_filter_promises() {
    let foreign = samples().into_iter().filter(|message| !message.text.is_ascii());
    let messages: Vec<Message> = foreign.chain(lines().into_iter().step_by(3)).collect();
    assert!(
        messages.iter().filter(|one| !one.text.is_ascii()).count() >= 8,
        "letters outside ASCII are among them"
    );
    for (name, change) in CHANGES {
        let log = damaged(&messages, change);
        let slow = shipped().slow(&log);
        assert!(slow.len() * 10 > messages.len() * 7, "{name}: {} of {}", slow.len(), messages.len());
        assert_none(name, &differences(&log, &slow, &shipped().sights(&mut log.bytes.as_slice())));
    }
}

/// The first 60 % of the characters.
fn cut(text: &str) -> String {
    text.chars().take(text.chars().count() * 3 / 5).collect()
}

#[test]
fn message_that_was_cut_is_found_where_a_window_is_left_of_it() {
    let log = damaged(&lines(), cut);
    let slow = shipped().slow(&log);
    let fast = shipped().sights(&mut log.bytes.as_slice());
    assert!(slow.len() > 100, "{}", slow.len());
    for known in &log.known {
        let is_told = !shipped().explain(known).is_empty();
        assert!(!is_told || shipped().has_window(&known.bytes), "K16 does not report {}", known.what);
    }
    assert_none("cut", &differences(&log, &slow, &fast));
}

// --------------------------------------------------------------------------------------- overlays, windows

/// The overlay of the tests over its own base, its translations as if a page of AWS printed them.
fn overlaid() -> [Corpus; 2] {
    let (base, _) = load(&Folder::open(&data("kb-good/kb")).expect("kb/ can be read"), None);
    let (mut overlay, _) = load(&Folder::open(&data("kb-overlay/kb")).expect("kb/ can be read"), Some(&base));
    for translation in overlay.entries.iter_mut().flat_map(|file| &mut file.entry.translations) {
        translation.origin = TranslationOrigin::AwsPage;
        // No letter of ASCII is left that a window could hold.
        translation.text = translation.text.replace("{key_arn} 키를", "키를 {key_arn} 에서");
    }
    [base, overlay]
}

#[test]
fn entries_of_an_overlay_are_found_in_every_language_and_spelling() {
    let [base, overlay] = overlaid();
    let world = World::of(&[&base, &overlay]);
    let messages: Vec<Message> = [
        "The archive gateway refused key arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "아카이브 게이트웨이가 키를 arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab 에서 거부했습니다",
        "Given key ID is not accessible",
    ]
    .map(|text| Message { what: text.to_owned(), text: text.to_owned() })
    .to_vec();
    for (name, change) in CHANGES {
        let log = damaged(&messages, change);
        let slow = world.slow(&log);
        let found: BTreeSet<&str> = slow.iter().map(|sight| sight.entry.as_str()).collect();
        assert_eq!((slow.len(), found), (3, BTreeSet::from(["CAB0001", "ORG0001"])), "{name}");
        assert_none(name, &differences(&log, &slow, &world.sights(&mut log.bytes.as_slice())));
    }
}

#[test]
fn choice_of_windows_changes_no_finding() {
    let text = |name: &str| fs::read(data(name)).expect("a text");
    let unlike = Background::of([text("benign/prose.ko.md").as_slice(), text("pastes.jsonl").as_slice()]);
    let some: Vec<Message> = examples().into_iter().step_by(4).collect();
    let logs = [plain(&some), endless(&some)];
    let slow: Vec<_> = logs.iter().map(|log| shipped().slow(log)).collect();
    let mut chosen = BTreeSet::new();
    for background in [Background::default(), judge().corpus.background.clone(), unlike] {
        let corpus = Corpus { background, ..judge().corpus.clone() };
        let kb = Kb::open(compile(&corpus).expect("compiles")).expect("opens");
        chosen.insert(kb.windows().expect("windows"));
        let world = World::of(&[&corpus]);
        for (log, slow) in logs.iter().zip(&slow) {
            assert_none("other windows", &differences(log, slow, &world.sights(&mut log.bytes.as_slice())));
        }
    }
    assert_eq!(chosen.len(), 3, "three tables choose three sets of windows");
}

// ------------------------------------------------------------------------------------------ pieces, borders

/// A few messages of different forms and lengths.
fn few() -> Vec<Message> {
    let all = examples();
    let documents = all.iter().filter(|one| one.text.starts_with('{')).take(2);
    all.iter().step_by(19).chain(documents).cloned().collect()
}

#[test]
fn pieces_in_which_a_stream_comes_change_nothing() {
    for seed in 1..=3 {
        let mut random = Random::from(seed);
        let log = mixed(&few(), &mut random);
        let slow = shipped().slow(&log);
        assert!(slow.len() > 10, "{}", slow.len());
        let any: Vec<usize> = (0..500).map(|_| 1 + random.below(3000)).collect();
        for sizes in [&[1][..], &[2], &[3], &[7], &[4096], &[1, 20_000], &any] {
            let fast = shipped().sights(&mut Pieces::of(&log.bytes, sizes));
            assert_none(&format!("{:?}", &sizes[..sizes.len().min(2)]), &differences(&log, &slow, &fast));
        }
    }
}

/// Every form with its example so that every byte of it, and of what is around it, is once the last before a
/// border.
#[test]
fn example_may_stand_across_a_border_at_every_byte() {
    let message = lines().swap_remove(0);
    for (name, form) in FORMS {
        let log = form(std::slice::from_ref(&message));
        let slow = shipped().slow(&log);
        assert_eq!(slow.len(), 1, "{name}: {}", message.what);
        let known = &log.known[0];
        for border in known.at.saturating_sub(20)..(known.at + known.bytes.len() + 20).min(log.bytes.len()) {
            let fast = shipped().sights(&mut Pieces::of(&log.bytes, &[border, usize::MAX]));
            assert_none(&format!("{name}, border at {border}"), &differences(&log, &slow, &fast));
        }
    }
}

/// What is read at once when there is enough of it.
const CHUNK: usize = 128 << 10;

#[test]
fn example_may_stand_across_the_border_of_the_buffer() {
    let message = "Given key ID is not accessible";
    let line = format!("2026-11-20T03:15:41Z ERROR {message}\n");
    let is_quiet = |line: &&String| !shipped().has_window(line.as_bytes());
    let quiet: Vec<&str> = ordinary().iter().filter(is_quiet).take(50).map(String::as_str).collect();
    let ordinary = quiet.join("\n").repeat(40);
    for shift in 0..=line.len() + 12 {
        let end = CHUNK + 12 - shift;
        let mut log = Log::default();
        // Lines of ordinary log, cut in the first so that the message begins where it is to.
        let before = &ordinary.as_bytes()[ordinary.len() - end + 1..];
        log.bytes.extend_from_slice(before);
        log.add("\n");
        log.record("the message", line.trim_end());
        log.add(&format!("\n{}\n", filler(shift)));
        let found = shipped().sights(&mut log.bytes.as_slice());
        assert_eq!(found, shipped().slow(&log), "shifted by {shift}");
        assert_eq!(found.len(), 1);
    }
}

#[test]
fn records_are_told_in_a_line_that_is_longer_than_the_buffer() {
    let is_quiet =
        |line: &&String| line.starts_with("{\"eventVersion") && !shipped().has_window(line.as_bytes());
    let quiet: Vec<&str> = ordinary().iter().filter(is_quiet).take(20).map(String::as_str).collect();
    let quiet = format!("{},", quiet.join(","));
    let mut log = Log::default();
    log.add("{\"Records\":[");
    for known in endless(&few()).known {
        log.add(&quiet.repeat(400 * 1024 / quiet.len()));
        log.record(&known.what, &String::from_utf8_lossy(&known.bytes));
        log.add(",");
    }
    log.add(&format!("{}]}}\n", quiet.trim_end_matches(',')));
    assert!(log.bytes.len() > 5 << 20, "{}", log.bytes.len());
    let (slow, fast) = (shipped().slow(&log), shipped().sights(&mut log.bytes.as_slice()));
    assert!(slow.len() > 10, "{}", slow.len());
    assert_none("a long line", &differences(&log, &slow, &fast));
}

#[test]
fn line_without_end_is_read_to_its_end() {
    const SIZE: u64 = 64 << 20;
    let mut reader = std::io::repeat(b'x').take(SIZE);
    let numbers = StreamOptions { numbers: true, ..StreamOptions::default() };
    let (told, totals) = shipped().fast(&mut reader, numbers);
    assert!(told.is_empty() && totals.error.is_none());
    assert_eq!((totals.bytes, totals.records), (SIZE, 0));
}

// ----------------------------------------------------------------------------------- lines, context, UTF-16

#[test]
fn lines_and_places_are_those_that_counting_gives() {
    for (name, form) in FORMS {
        let log = form(&few());
        let numbers = StreamOptions { numbers: true, ..StreamOptions::default() };
        let (told, _) = shipped().fast(&mut Pieces::of(&log.bytes, &[777]), numbers);
        assert!(told.len() > 5, "{name}");
        for told in told {
            let at = usize::try_from(told.sight.at.start).expect("a place");
            let line = 1 + log.bytes[..at].split(|byte| *byte == b'\n').skip(1).count();
            assert_eq!(told.line, line as u64, "{name} at {at}");
            let known = log.known.iter().rev().find(|known| known.at <= at).expect("a record");
            let is_whole_line = told.kind == RecordKind::Text || name == "JSON lines";
            assert!(told.record.contains(&told.sight.at.start));
            if !is_whole_line {
                assert_eq!(told.record, known.at as u64..(known.at + known.bytes.len()) as u64, "{name}");
            }
        }
    }
}

#[test]
fn places_in_utf16_are_those_of_its_bytes() {
    let foreign: Vec<Message> = samples().into_iter().filter(|message| !message.text.is_ascii()).collect();
    let mut log = Log::default();
    for message in &foreign {
        log.add(&format!("𝒶é한 {}\n", filler(log.known.len())));
        log.record(&message.what, &format!("한국 𝒶: {}", message.text));
        log.add("\n");
    }
    let text = String::from_utf8(log.bytes.clone()).expect("UTF-8");
    let expected: Vec<u64> = shipped()
        .slow(&log)
        .iter()
        .map(|sight| {
            let before = &text[..usize::try_from(sight.at.start).expect("a place")];
            2 + 2 * before.encode_utf16().count() as u64
        })
        .collect();
    assert!(expected.len() >= 8, "{}", expected.len());
    let utf16 = StreamOptions { is_utf16: true, ..StreamOptions::default() };
    let (told, _) = shipped().fast(&mut Pieces::of(text.as_bytes(), &[100]), utf16);
    assert_eq!(told.iter().map(|told| told.sight.at.start).collect::<Vec<_>>(), expected);
}

#[test]
fn context_is_the_lines_around_a_text() {
    let log = plain(&lines()[..60]);
    let text = String::from_utf8(log.bytes.clone()).expect("UTF-8");
    let all: Vec<&str> = text.lines().collect();
    for (before, after) in [(0, 0), (1, 0), (0, 1), (2, 3), (9, 9), (500, 500)] {
        let context = StreamOptions { context: (before, after), numbers: true, ..StreamOptions::default() };
        for sizes in [&[usize::MAX][..], &[50]] {
            let (told, _) = shipped().fast(&mut Pieces::of(&log.bytes, sizes), context);
            assert!(told.len() > 30);
            for told in told {
                let line = usize::try_from(told.line).expect("a line") - 1;
                let given = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_matches('\n').to_owned();
                let first = line.saturating_sub(before);
                let last = (line + 1 + after).min(all.len());
                assert_eq!(given(&told.context.0), all[first..line].join("\n"), "{before} before {line}");
                assert_eq!(given(&told.context.1), all[line + 1..last].join("\n"), "{after} after {line}");
            }
        }
    }
}

/// The head is looked for in what came, however little that is, and after lines before it.
#[test]
fn rows_of_a_table_have_the_facts_of_their_columns_from_the_first_on() {
    let log = table(&few());
    for options in
        [false, true].map(|every_record| StreamOptions { every_record, ..StreamOptions::default() })
    {
        for sizes in [&[1][..], &[30], &[usize::MAX]] {
            let (told, _) = shipped().fast(&mut Pieces::of(&log.bytes, sizes), options);
            let fast: Vec<Sight> = told.into_iter().map(|told| told.sight).collect();
            assert_none("report", &differences(&log, &shipped().slow(&log), &fast));
            assert!(fast.iter().all(|sight| {
                sight.facts.iter().any(|(name, value)| name == "resource_type" && value == "EBS")
            }));
        }
    }
}
