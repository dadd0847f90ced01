//! The names of fields, looked up by what a text calls them.

use super::shape::Object;
use std::collections::HashMap;

/// The names of the fields of records, in any case.
#[derive(Clone, Copy, Debug)]
pub struct FieldNames<'a> {
    /// Fields that hold the text to look up.
    pub message: &'a [String],
    /// Fields whose numbers are no accounts.
    pub counted: &'a [String],
    /// Fields that tell when something happened, the one that tells it best first.
    pub times: &'a [String],
    /// Field name and the name of the fact that it holds. `outer.inner` is the field `inner` of an object
    /// that is the field `outer`; it counts as a field of what `outer` is a field of.
    pub facts: &'a [(String, String)],
    /// Fields that count only where one of the others is in the same object.
    pub beside: &'a [(String, Vec<String>)],
    /// Rows without field names: the word that begins a row, and its columns in order.
    pub rows: &'a [(String, Vec<Column>)],
}

/// A column of a row without field names: the field that it is, and the texts one of which its value holds
/// (with a leading `=`: the values that it may have), so that it is told from its neighbours when some are
/// missing. Without texts it is the next one.
pub type Column = (String, Vec<String>);

/// Tells whether `value` can be in a column.
pub(super) fn fits(column: &Column, value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    column.1.iter().map(|text| text.to_ascii_lowercase()).any(|text| match text.strip_prefix('=') {
        Some(is) => value == is,
        None => value.contains(&text),
    })
}

impl FieldNames<'_> {
    /// Returns the name of the fact that field `name` holds.
    pub(super) fn fact(&self, name: usize) -> &str {
        &self.facts[name].1
    }

    /// Tells whether a field counts in an object with these fields.
    pub(super) fn counts(&self, name: usize, object: &Object) -> bool {
        let others = self.beside.iter().find(|(field, _)| field.eq_ignore_ascii_case(&self.facts[name].0));
        others.is_none_or(|(_, others)| {
            object
                .fields
                .iter()
                .any(|field| others.iter().any(|other| other.eq_ignore_ascii_case(&self.facts[field.name].0)))
        })
    }
}

/// What a field name means.
#[derive(Clone, Debug, Default)]
pub(super) struct Meaning {
    /// It holds a message.
    pub is_message: bool,
    /// Its numbers are no accounts.
    pub is_counted: bool,
    /// Indices of the field names that end in it, each with the names before it, innermost first.
    pub fields: Vec<(usize, Vec<String>)>,
}

/// The field names by their last part, in lower case: made once, used for many texts.
#[derive(Clone, Debug)]
pub struct Lookup {
    by_name: HashMap<String, Meaning>,
    times: HashMap<String, usize>,
}

impl Lookup {
    /// Makes the table of `names`.
    #[must_use]
    pub fn new(names: &FieldNames<'_>) -> Self {
        let mut by_name: HashMap<String, Meaning> = HashMap::new();
        for name in names.message {
            by_name.entry(name.to_ascii_lowercase()).or_default().is_message = true;
        }
        for name in names.counted {
            by_name.entry(name.to_ascii_lowercase()).or_default().is_counted = true;
        }
        for (index, (name, _)) in names.facts.iter().enumerate() {
            let lower = name.to_ascii_lowercase();
            let mut parts = lower.rsplit('.').map(str::to_owned);
            let last = parts.next().unwrap_or_default();
            by_name.entry(last).or_default().fields.push((index, parts.collect()));
        }
        // Where several names end alike, the longest path says most.
        for meaning in by_name.values_mut() {
            meaning.fields.sort_by_key(|(_, outer)| std::cmp::Reverse(outer.len()));
        }
        let mut times = HashMap::new();
        for (rank, name) in names.times.iter().enumerate() {
            times.entry(name.to_ascii_lowercase()).or_insert(rank);
        }
        Self { by_name, times }
    }

    /// Returns what a name means, as somebody wrote it; `None` when it is not known.
    pub(super) fn get(&self, name: &str) -> Option<&Meaning> {
        self.by_name.get(&name.to_ascii_lowercase())
    }

    /// Returns the rank of a field that tells when something happened, 0 for the best.
    pub(super) fn time(&self, name: &str) -> Option<usize> {
        self.times.get(&name.to_ascii_lowercase()).copied()
    }

    /// Returns the index of a field without outer names.
    pub(super) fn plain(&self, name: &str) -> Option<usize> {
        let meaning = self.get(name)?;
        meaning.fields.iter().find(|(_, outer)| outer.is_empty()).map(|(index, _)| *index)
    }

    /// Tells whether a name is known on its own, as a field or as a message.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.get(name).is_some_and(|meaning| {
            meaning.is_message || meaning.is_counted || meaning.fields.iter().any(|(_, o)| o.is_empty())
        })
    }
}
