//! What was found as a whole: how often, of which entry, where, when.
//!
//! In: findings one by one, from several threads. Out: counts that do not depend on the order in which they
//! came. Memory is bounded: of each kind the first [`MOST_VALUES`] values are counted by themselves.

use super::look::Hit;
use super::moment::Moment;
use super::stream::Record;
use crate::kb::{Impact, Vocabulary};
use crate::matcher::Instance;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

/// How many values of one kind are told apart, and how many of one entry.
pub const MOST_VALUES: usize = 10_000;
const MOST_OF_ENTRY: usize = 500;

/// So many values of a fact are told in any case where findings differ in it.
const FEW_VALUES: usize = 5;

/// How much of a record is kept as a sample before and after the finding, in bytes.
const MAX_AROUND: usize = 2 << 10;

/// How often each value came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    by_value: BTreeMap<String, u64>,
    others: u64,
}

impl Counts {
    fn add(&mut self, value: &str, count: u64, most: usize) {
        if let Some(known) = self.by_value.get_mut(value) {
            *known += count;
            return;
        }
        // The first by name are kept: they are the same in whatever order the values come, and none of them was
        // ever left out.
        if self.by_value.len() >= most {
            if self.by_value.last_key_value().is_some_and(|(last, _)| value > last.as_str()) {
                self.others += count;
                return;
            }
            self.others += self.by_value.pop_last().map_or(0, |(_, count)| count);
        }
        self.by_value.insert(value.to_owned(), count);
    }

    fn merge(&mut self, other: Self, most: usize) {
        for (value, count) in other.by_value {
            self.add(&value, count, most);
        }
        self.others += other.others;
    }

    /// Returns the values with their counts, the most frequent first, then by name.
    #[must_use]
    pub fn by_count(&self) -> Vec<(&str, u64)> {
        let mut all = self.in_order();
        all.sort_by_key(|(_, count)| Reverse(*count));
        all
    }

    /// Returns the values with their counts, by name.
    #[must_use]
    pub fn in_order(&self) -> Vec<(&str, u64)> {
        self.by_value.iter().map(|(value, count)| (value.as_str(), *count)).collect()
    }

    /// Returns how often values came that are not told apart.
    #[must_use]
    pub fn others(&self) -> u64 {
        self.others
    }

    /// Tells whether nothing came.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_value.is_empty()
    }
}

/// From when to when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub first: Option<Moment>,
    /// The last.
    pub last: Option<Moment>,
}

impl Span {
    fn add(&mut self, time: Option<Moment>) {
        let Some(time) = time else { return };
        self.first = Some(self.first.map_or(time, |first| first.min(time)));
        self.last = Some(self.last.map_or(time, |last| last.max(time)));
    }
}

/// One finding, for all of its entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The stream.
    pub path: String,
    /// Where the finding begins, in bytes of the stream.
    pub offset: u64,
    /// Its line, from 1; 0 where numbers were not wanted.
    pub line: u64,
    /// What was found there.
    pub instance: Instance,
    /// Its record, or the beginning of it.
    pub record: Vec<u8>,
}

/// What was found of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryTally {
    /// `CAB0001`.
    pub entry_id: String,
    /// Its name.
    pub slug: String,
    /// What it does to the job.
    pub impact: Impact,
    /// How often.
    pub count: u64,
    /// From when to when.
    pub span: Span,
    /// How often of each value of each kind, in the order of [`Tally::kinds`].
    pub kinds: Vec<Counts>,
    /// How often of each value of each fact that answers show.
    pub facts: BTreeMap<String, Counts>,
    /// How often on each day.
    pub days: Counts,
    /// The finding that stands first, by path and place.
    pub sample: Sample,
}

/// What stands around a finding in its record.
fn around<'r>(record: &'r [u8], span: &Range<usize>) -> &'r [u8] {
    let start = span.start.saturating_sub(MAX_AROUND);
    &record[start..record.len().min(span.end + MAX_AROUND)]
}

/// What was found as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The kinds of values that are counted: the name of each, and the facts that give it, best first.
    dimensions: Vec<(String, Vec<String>)>,
    /// The facts that answers show.
    shown: Vec<String>,
    entries: BTreeMap<String, EntryTally>,
    kinds: Vec<Counts>,
    days: Counts,
    span: Span,
    count: u64,
    without_time: u64,
}

impl Tally {
    /// Begins to count what `vocabulary` says.
    #[must_use]
    pub fn new(vocabulary: &Vocabulary) -> Self {
        let dimensions = vocabulary.tallies.clone();
        let kinds = vec![Counts::default(); dimensions.len()];
        Self { dimensions, kinds, shown: vocabulary.shown_facts.clone(), ..Self::default() }
    }

    /// Adds a finding in `record` of the stream `path`.
    pub fn add(&mut self, path: &str, hit: &Hit, record: &Record<'_>) {
        let one = &hit.instance;
        self.count += 1;
        self.without_time += u64::from(hit.time.is_none());
        self.span.add(hit.time);
        let day = hit.time.map(Moment::day);
        let values: Vec<Option<&str>> = self
            .dimensions
            .iter()
            .map(|(_, facts)| facts.iter().find_map(|fact| one.facts.value(fact)))
            .collect();
        let is_first = |sample: &Sample| (path, hit.offset) < (sample.path.as_str(), sample.offset);
        let sample = || Sample {
            path: path.to_owned(),
            offset: hit.offset,
            line: hit.line,
            instance: one.clone(),
            record: around(record.bytes, &one.span).to_vec(),
        };
        let entry = self.entries.entry(one.entry_id.clone()).or_insert_with(|| EntryTally {
            entry_id: one.entry_id.clone(),
            slug: one.slug.clone(),
            impact: one.impact,
            count: 0,
            span: Span::default(),
            kinds: vec![Counts::default(); values.len()],
            facts: self.shown.iter().map(|name| (name.clone(), Counts::default())).collect(),
            days: Counts::default(),
            sample: sample(),
        });
        entry.count += 1;
        entry.span.add(hit.time);
        if is_first(&entry.sample) {
            entry.sample = sample();
        }
        for (at, value) in values.into_iter().enumerate() {
            let Some(value) = value else { continue };
            self.kinds[at].add(value, 1, MOST_VALUES);
            entry.kinds[at].add(value, 1, MOST_OF_ENTRY);
        }
        for (name, counts) in &mut entry.facts {
            if let Some(value) = one.facts.value(name) {
                counts.add(value, 1, MOST_OF_ENTRY);
            }
        }
        if let Some(day) = day {
            self.days.add(&day, 1, MOST_VALUES);
            entry.days.add(&day, 1, MOST_VALUES);
        }
    }

    /// Adds what another thread counted.
    pub fn merge(&mut self, other: Self) {
        if self.dimensions.is_empty() {
            self.dimensions = other.dimensions;
            self.shown = other.shown;
            self.kinds = vec![Counts::default(); other.kinds.len()];
        }
        self.count += other.count;
        self.without_time += other.without_time;
        self.span.add(other.span.first);
        self.span.add(other.span.last);
        self.days.merge(other.days, MOST_VALUES);
        for (mine, theirs) in self.kinds.iter_mut().zip(other.kinds) {
            mine.merge(theirs, MOST_VALUES);
        }
        for (id, theirs) in other.entries {
            match self.entries.entry(id) {
                std::collections::btree_map::Entry::Vacant(vacant) => drop(vacant.insert(theirs)),
                std::collections::btree_map::Entry::Occupied(mine) => mine.into_mut().merge(theirs),
            }
        }
    }

    /// Returns how many findings there were.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Returns how many of them have no time.
    #[must_use]
    pub fn without_time(&self) -> u64 {
        self.without_time
    }

    /// Returns from when to when.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// Returns how many there were on each day.
    #[must_use]
    pub fn days(&self) -> &Counts {
        &self.days
    }

    /// Returns the kinds of values with their counts, in the order of the vocabulary.
    pub fn kinds(&self) -> impl Iterator<Item = (&str, &Counts)> {
        self.dimensions.iter().map(|(name, _)| name.as_str()).zip(&self.kinds)
    }

    /// Returns the entries, the most frequent first, then by id.
    #[must_use]
    pub fn entries(&self) -> Vec<&EntryTally> {
        let mut all: Vec<&EntryTally> = self.entries.values().collect();
        all.sort_by_key(|entry| Reverse(entry.count));
        all
    }
}

impl EntryTally {
    /// Returns the facts that differ between the findings, with each value and how often it came. What nearly
    /// every finding has another value of, as the number of its job, is left out.
    #[must_use]
    pub fn varying(&self) -> Vec<(String, Vec<(String, usize)>)> {
        let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let values = |counts: &Counts| -> Vec<(String, usize)> {
            counts.by_count().into_iter().map(|(value, times)| (value.to_owned(), count(times))).collect()
        };
        let differs = |counts: &Counts| {
            let distinct = counts.by_value.len();
            let is_own = distinct > FEW_VALUES && distinct * 2 > count(self.count);
            distinct > 1 && !is_own && counts.others == 0
        };
        let differing = self.facts.iter().filter(|(_, counts)| differs(counts));
        differing.map(|(name, counts)| (name.clone(), values(counts))).collect()
    }

    fn merge(&mut self, other: Self) {
        self.count += other.count;
        self.span.add(other.span.first);
        self.span.add(other.span.last);
        self.days.merge(other.days, MOST_VALUES);
        for (mine, theirs) in self.kinds.iter_mut().zip(other.kinds) {
            mine.merge(theirs, MOST_OF_ENTRY);
        }
        for (name, theirs) in other.facts {
            self.facts.entry(name).or_default().merge(theirs, MOST_OF_ENTRY);
        }
        if (&other.sample.path, other.sample.offset) < (&self.sample.path, self.sample.offset) {
            self.sample = other.sample;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_the_same_in_any_order() {
        let values = ["b", "a", "c", "a", "b", "a"];
        let counted = |order: &mut dyn Iterator<Item = &&str>| {
            let mut counts = Counts::default();
            order.for_each(|value| counts.add(value, 1, MOST_VALUES));
            counts
        };
        let forward = counted(&mut values.iter());
        assert_eq!(forward, counted(&mut values.iter().rev()));
        assert_eq!(forward.by_count(), [("a", 3), ("b", 2), ("c", 1)]);
        let mut halves = counted(&mut values[..3].iter());
        halves.merge(counted(&mut values[3..].iter()), MOST_VALUES);
        assert_eq!(halves, forward);
    }

    #[test]
    fn values_without_end_are_bounded() {
        let mut counts = Counts::default();
        (0..MOST_VALUES + 5).for_each(|n| counts.add(&n.to_string(), 2, MOST_VALUES));
        assert_eq!((counts.in_order().len(), counts.others()), (MOST_VALUES, 10));
    }
}
