//! K17: what bulk search can serve only badly, and what that costs.
//!
//! In: the windows that were chosen for each signature of an active entry, its examples, and the ordinary logs.
//! Out: a warning for a window that is short, one that stands often in ordinary logs, and an example that the
//! program still tells when it was cut, but that bulk search no longer finds. What is searched for works all
//! the same: slower, or not in a message that was cut.

use super::damage::{Leaves, damages};
use super::examples::short;
use super::ground::{Ground, Judge, kb_path};
use crate::kb::{EntryFile, Issue, bulk_windows};
use crate::scan::Filter;
use crate::signature::{GRAM, WINDOW_LENGTHS, Windows};
use std::borrow::Cow;

/// How often a window may stand in a megabyte of ordinary logs.
const MOST_PER_MEGABYTE: usize = 50;

/// How often it must stand in them to be called frequent, whatever their size.
const LEAST_TIMES: usize = 20;

const MEGABYTE: usize = 1_000_000;

pub(super) fn check(ground: &Ground<'_>, judge: &Judge, issues: &mut Vec<Issue>) {
    let entries = ground.active().map(|file| &file.entry);
    // A signature without any window does not compile, which is told elsewhere.
    let Ok(all) = bulk_windows(entries, &ground.corpus.background) else { return };
    let below = ground.sources.base.map_or(Ok(Vec::new()), |base| {
        bulk_windows(base.entries.iter().map(|file| &file.entry), &base.background)
    });
    let windows = all.iter().chain(below.iter().flatten()).flat_map(|one| &one.windows);
    let filter = Filter::new(windows.flat_map(|window| window.spellings.iter().cloned()));
    for file in ground.active() {
        cut_examples(file, judge, &filter, issues);
    }
    let logs = ordinary(ground);
    for one in &all {
        let Some(file) = ground.active().find(|file| file.entry.id == one.entry) else { continue };
        for (message, cure) in one.windows.iter().flat_map(|window| faults(window, &logs)) {
            let field = format!("signature.{}", one.signature);
            issues.push(issue(file, &field, one.text, message, cure));
        }
    }
}

fn issue(file: &EntryFile, field: &str, text: &str, message: String, cure: &str) -> Issue {
    Issue::error("K17", &kb_path(&file.path), field, message, cure).at(&file.text, text).into_warning()
}

/// Reports the examples whose beginning tells them, but holds no window.
fn cut_examples(file: &EntryFile, judge: &Judge, filter: &Filter, issues: &mut Vec<Issue>) {
    for cut in damages().iter().filter(|damage| damage.leaves == Leaves::Beginning) {
        for example in file.entry.examples.iter().filter(|example| cut.happens_to(&example.text)) {
            let rest = (cut.apply)(&example.text);
            let mut places = Vec::new();
            filter.find(&rest, &mut places);
            if places.is_empty() && !judge.see_bytes(&rest).findings.is_empty() {
                let field = format!("example.{}", example.signature);
                let message = format!(
                    "`{}` is told by its beginning when it was cut, but bulk search finds nothing there to look for",
                    short(&example.text)
                );
                let cure = "write more of what the message begins with, so that 12 characters stand together without a value or a quotation mark";
                issues.push(issue(file, &field, &example.text, message, cure));
            }
        }
    }
}

fn ordinary(ground: &Ground<'_>) -> Vec<Vec<u8>> {
    let Some(logs) = ground.sources.ordinary else { return Vec::new() };
    logs.paths().iter().filter_map(|path| logs.read(path)).map(Cow::into_owned).collect()
}

fn faults(window: &Windows, logs: &[Vec<u8>]) -> Vec<(String, &'static str)> {
    let mut faults = Vec::new();
    let text = &window.text;
    let longest = WINDOW_LENGTHS[0];
    let length = window.spellings.iter().map(|one| one.core.len()).min().unwrap_or(0);
    if length < longest {
        let (step, usual) = (length + 1 - GRAM.min(length), longest + 1 - GRAM);
        faults.push((
            format!(
                "bulk search has only `{text}` to look for: all text is gone through once more, and looked up at every {step}. byte, not at every {usual}."
            ),
            "write more of the message, so that 12 characters stand together without a value or a quotation mark",
        ));
    }
    let (times, bytes) = (times(window, logs), logs.iter().map(Vec::len).sum::<usize>());
    let rate = times * MEGABYTE / bytes.max(1);
    if times >= LEAST_TIMES && rate > MOST_PER_MEGABYTE {
        faults.push((
            format!(
                "bulk search looks for `{text}`, which stands {rate} times in a megabyte of ordinary logs: each time a whole record is read for nothing"
            ),
            "write more of the message, so that there is something rarer to look for",
        ));
    }
    faults
}

/// How often a window stands in the logs, in any of its spellings.
fn times(window: &Windows, logs: &[Vec<u8>]) -> usize {
    let filter = Filter::new(window.spellings.iter().cloned());
    let mut places = Vec::new();
    let count = |log: &Vec<u8>| {
        places.clear();
        filter.find(log, &mut places);
        places.len()
    };
    logs.iter().map(count).sum()
}
