//! Bulk search finds what `explain` finds in each record by itself: the same entries, places and facts, in
//! the same order, however the stream comes in pieces and whatever windows were chosen.
//!
//! The slow way knows the records, because the logs are put together from them, and asks the matcher of
//! `explain` about each: no window, no filter, no buffer.

mod log;
mod world;

use super::pastes::judge;
use log::{FORMS, examples};
use std::sync::OnceLock;
use world::{World, assert_none, differences};

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
