//! The output of several threads: that of one file is never torn by that of another.
//!
//! In: bytes of each file as they come. Out: blocks for the printer, in an order in which each file is whole;
//! with an order, that of the files. Whoever holds the turn gives its bytes on at once; the others keep
//! theirs, and wait when they keep too many.

use std::collections::BTreeSet;
use std::mem::take;
use std::sync::mpsc::SyncSender;
use std::sync::{Condvar, Mutex, PoisonError};

/// How many bytes a file's output may have before it waits for its turn.
const MOST_KEPT: usize = 4 << 20;

/// How many bytes are given on at once.
const BLOCK: usize = 64 << 10;

/// Gives the turn to one file after the other.
pub(super) struct Turnstile {
    is_ordered: bool,
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    holder: Option<usize>,
    /// With an order: the first file that is not done, and those after it that are.
    next: usize,
    done: BTreeSet<usize>,
    /// Dropped when the last thread leaves, which tells the printer.
    send: Option<SyncSender<Vec<u8>>>,
    /// How many threads are still at work.
    threads: usize,
}

impl Turnstile {
    /// Makes one for so many threads.
    pub fn new(is_ordered: bool, threads: usize, send: SyncSender<Vec<u8>>) -> Self {
        let state = State { holder: None, next: 0, done: BTreeSet::new(), send: Some(send), threads };
        Self { is_ordered, state: Mutex::new(state), changed: Condvar::new() }
    }

    /// Says that a thread is done.
    pub fn leave(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.threads -= 1;
        if state.threads == 0 {
            state.send = None;
        }
    }

    /// Takes the turn for `file`; where it is another's, waits or gives up.
    fn take_turn(&self, file: usize, waits: bool) -> Option<SyncSender<Vec<u8>>> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let is_free = state.holder.is_none_or(|holder| holder == file);
            if is_free && (!self.is_ordered || state.next == file) {
                state.holder = Some(file);
                return state.send.clone();
            }
            if !waits {
                return None;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn done(&self, file: usize) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.holder == Some(file) {
            state.holder = None;
        }
        if self.is_ordered {
            state.done.insert(file);
            while {
                let next = state.next;
                state.done.remove(&next)
            } {
                state.next += 1;
            }
        }
        self.changed.notify_all();
    }
}

/// The output of one file.
pub(super) struct Lane<'t> {
    turnstile: &'t Turnstile,
    file: usize,
    kept: Vec<u8>,
    send: Option<SyncSender<Vec<u8>>>,
    is_closed: bool,
}

impl<'t> Lane<'t> {
    pub fn new(turnstile: &'t Turnstile, file: usize) -> Self {
        Self { turnstile, file, kept: Vec::new(), send: None, is_closed: false }
    }

    /// Returns the bytes that were not given on yet, to add to.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.kept
    }

    /// Gives on what is ready; `at_once` even a little, if no other file has the turn.
    pub fn offer(&mut self, at_once: bool) {
        if self.kept.len() >= BLOCK || at_once && !self.kept.is_empty() {
            self.give(self.kept.len() >= MOST_KEPT);
        }
    }

    /// Tells whether nobody takes the output any more.
    pub fn is_closed(&self) -> bool {
        self.is_closed
    }

    /// Gives on the rest and the turn.
    pub fn finish(mut self) {
        if !self.kept.is_empty() {
            self.give(true);
        }
        self.turnstile.done(self.file);
    }

    fn give(&mut self, waits: bool) {
        if self.send.is_none() {
            self.send = self.turnstile.take_turn(self.file, waits);
        }
        if let Some(send) = &self.send
            && send.send(take(&mut self.kept)).is_err()
        {
            self.is_closed = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::sync_channel;

    fn printed(is_ordered: bool) -> String {
        let (send, receive) = sync_channel(2);
        let turnstile = Turnstile::new(is_ordered, 3, send);
        let mut text = Vec::new();
        std::thread::scope(|scope| {
            for thread in 0..3 {
                let turnstile = &turnstile;
                scope.spawn(move || {
                    for file in (thread..9).step_by(3) {
                        let mut lane = Lane::new(turnstile, file);
                        for _ in 0..100 {
                            lane.buffer().extend_from_slice(file.to_string().repeat(2000).as_bytes());
                            lane.offer(file % 2 == 0);
                        }
                        lane.finish();
                    }
                    turnstile.leave();
                });
            }
            text = receive.iter().flatten().collect();
        });
        let mut runs = String::from_utf8(text).expect("digits");
        assert_eq!(runs.len(), 9 * 100 * 2000);
        let mut last = None;
        runs.retain(|ch| last.replace(ch) != Some(ch));
        runs
    }

    #[test]
    fn each_file_is_whole() {
        let mut runs: Vec<char> = printed(false).chars().collect();
        runs.sort_unstable();
        assert_eq!(runs.iter().collect::<String>(), "012345678");
    }

    #[test]
    fn files_come_in_order_where_that_is_asked_for() {
        assert_eq!(printed(true), "012345678");
    }
}
