//! The shape of a paste: which parts of it belong together, which fields they have, where messages stand.
//!
//! An *object* is whatever one record was written as: a JSON object, a YAML item, a row of a table. Objects
//! lie in each other; the root is the whole text. A value found somewhere is explained by the fields of the
//! innermost object around it, then by those of the objects around that one.

use super::decode::Decoder;
use super::names::FieldNames;
use std::ops::Range;

/// Index of an object of a [`Shape`].
pub type ObjectId = usize;

/// The greatest number of objects that are kept; what comes after belongs to the object around it.
pub(super) const MAX_OBJECTS: usize = 200_000;

/// A fact that a field of a record gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFact {
    /// Name of the fact.
    pub name: String,
    /// Its value, unescaped.
    pub value: String,
}

/// A message field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Where its value stands in the text.
    pub range: Range<usize>,
    /// The object that it is a field of.
    pub object: ObjectId,
    /// Whether the form of the text bounds it; else it may go on, or begin before.
    pub is_bounded: bool,
}

/// A field with a known name.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// Index of its name among the field names.
    pub name: usize,
    pub value: Value,
}

/// Where the value of a field is.
#[derive(Clone, Debug)]
pub(super) enum Value {
    /// In the text, as it was written.
    Raw(Range<usize>),
    /// Taken out of a form that has quoting rules of its own.
    Text(String),
}

#[derive(Clone, Debug)]
pub(super) struct Object {
    pub range: Range<usize>,
    pub parent: Option<ObjectId>,
    pub fields: Vec<Field>,
}

/// A field that tells when something happened.
#[derive(Clone, Debug)]
struct Stamp {
    /// The object that it is a field of.
    range: Range<usize>,
    /// How well such a field tells it: 0 is best.
    rank: usize,
    value: Value,
}

/// What belongs together in a text.
#[derive(Clone, Debug)]
pub struct Shape {
    objects: Vec<Object>,
    messages: Vec<Message>,
    /// Where numbers stand that are no accounts.
    counted: Vec<Range<usize>>,
    times: Vec<Stamp>,
    json: bool,
    cut: bool,
}

impl Shape {
    /// The shape of a text of `len` bytes in which nothing was recognised.
    pub(super) fn plain(len: usize) -> Self {
        let root = Object { range: 0..len, parent: None, fields: Vec::new() };
        Self {
            objects: vec![root],
            messages: Vec::new(),
            counted: Vec::new(),
            times: Vec::new(),
            json: false,
            cut: false,
        }
    }

    /// Forgets the objects, which have nothing to say.
    pub(super) fn forget_objects(&mut self) {
        self.objects.truncate(1);
    }

    /// Opens an object that begins at `start`; past [`MAX_OBJECTS`] it is `parent` itself.
    pub(super) fn open(&mut self, start: usize, parent: ObjectId) -> ObjectId {
        if self.objects.len() >= MAX_OBJECTS {
            return parent;
        }
        let end = self.objects[0].range.end;
        self.objects.push(Object { range: start..end, parent: Some(parent), fields: Vec::new() });
        self.objects.len() - 1
    }

    /// Closes an object; the newest one is forgotten when it has nothing to say.
    pub(super) fn close(&mut self, object: ObjectId, end: usize) {
        if object == 0 {
            return;
        }
        self.objects[object].range.end = end;
        let start = self.objects[object].range.start;
        for stamp in self.times.iter_mut().rev().take_while(|stamp| stamp.range.start >= start) {
            if stamp.range.start == start {
                stamp.range.end = end;
            }
        }
        let is_newest = object + 1 == self.objects.len();
        let is_named = self.messages.last().is_some_and(|message| message.object == object);
        if is_newest && self.objects[object].fields.is_empty() && !is_named {
            self.objects.pop();
        }
    }

    pub(super) fn add_field(&mut self, object: ObjectId, name: usize, value: Value) {
        let fields = &mut self.objects[object].fields;
        if !fields.iter().any(|field| field.name == name) {
            fields.push(Field { name, value });
        }
    }

    /// Adds a field of `object` that tells when something happened; `rank` says how well.
    pub(super) fn add_time(&mut self, object: ObjectId, rank: usize, value: Value) {
        let range = self.objects[object].range.clone();
        self.times.push(Stamp { range, rank, value });
    }

    /// Returns when the record around byte `at` of the text happened, as a field of it tells: of the innermost
    /// object around it that has such a field, the one that tells it best.
    #[must_use]
    pub fn time_at(&self, at: usize, text: &[u8]) -> Option<String> {
        let around = self.times.iter().filter(|stamp| stamp.range.contains(&at));
        let best = around.min_by_key(|stamp| (stamp.range.len(), stamp.rank))?;
        Some(best.value.read(text)).filter(|value| !value.is_empty())
    }

    /// Lets the value of a field go on up to `end`.
    pub(super) fn extend_field(&mut self, object: ObjectId, name: usize, end: usize) {
        let field = self.objects[object].fields.iter_mut().find(|field| field.name == name);
        if let Some(Field { value: Value::Raw(range), .. }) = field {
            range.end = end;
        }
    }

    pub(super) fn add_message(&mut self, object: ObjectId, range: Range<usize>, is_bounded: bool) {
        self.messages.push(Message { range, object, is_bounded });
    }

    pub(super) fn add_counted(&mut self, range: Range<usize>) {
        self.counted.push(range);
    }

    /// Tells whether byte `at` of the text lies in a number that is no account.
    #[must_use]
    pub fn is_counted(&self, at: usize) -> bool {
        let after = self.counted.partition_point(|range| range.start <= at);
        after.checked_sub(1).is_some_and(|index| at < self.counted[index].end)
    }

    pub(super) fn parent(&self, object: ObjectId) -> ObjectId {
        self.objects[object].parent.unwrap_or(0)
    }

    pub(super) fn has_field(&self, object: ObjectId, name: usize) -> bool {
        self.objects[object].fields.iter().any(|field| field.name == name)
    }

    pub(super) fn mark_json(&mut self) {
        self.json = true;
    }

    /// Tells whether the text as a whole is JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        self.json
    }

    pub(super) fn mark_cut(&mut self) {
        self.cut = true;
    }

    /// Tells whether no field and no message was recognised anywhere.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.messages.is_empty() && self.objects.iter().all(|object| object.fields.is_empty())
    }

    /// Gives what the only object besides the root says to the whole text.
    pub(super) fn spread_single(&mut self) {
        if let [root, only] = self.objects.as_mut_slice() {
            only.range = root.range.clone();
        }
    }

    /// Tells whether the text is JSON that ends in the middle of a value.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    /// Returns the message fields, in the order of the text.
    #[must_use]
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// Tells whether `range` is a message field that the form of the text bounds.
    #[must_use]
    pub fn is_message(&self, range: &Range<usize>) -> bool {
        self.message_at(range.start)
            .map(|index| &self.messages[index])
            .is_some_and(|message| message.is_bounded && message.range == *range)
    }

    /// Tells whether `range` of the text runs over the bounds of a message.
    #[must_use]
    pub fn crosses_bounds(&self, range: &Range<usize>) -> bool {
        let bounded = |at: usize| self.message_at(at).filter(|index| self.messages[*index].is_bounded);
        bounded(range.start) != bounded(range.end.max(1) - 1)
    }

    /// Returns the message field in which byte `at` of the text lies.
    fn message_at(&self, at: usize) -> Option<usize> {
        let after = self.messages.partition_point(|message| message.range.start <= at);
        let index = after.checked_sub(1)?;
        (at < self.messages[index].range.end).then_some(index)
    }

    /// Returns the innermost object around byte `at` of the text.
    #[must_use]
    pub fn object_at(&self, at: usize) -> ObjectId {
        let after = self.objects.partition_point(|object| object.range.start <= at);
        let mut object = after.saturating_sub(1);
        while at >= self.objects[object].range.end {
            let Some(parent) = self.objects[object].parent else { return 0 };
            object = parent;
        }
        object
    }

    fn around(&self, object: ObjectId) -> impl Iterator<Item = ObjectId> {
        std::iter::successors(Some(object), |id| self.objects[*id].parent)
    }

    /// Returns the facts that the fields around something in `object` give, the innermost first; of one
    /// fact only the innermost value.
    #[must_use]
    pub fn facts(&self, object: ObjectId, text: &[u8], names: &FieldNames<'_>) -> Vec<FieldFact> {
        let mut facts: Vec<FieldFact> = Vec::new();
        for id in self.around(object) {
            let object = &self.objects[id];
            for field in object.fields.iter().filter(|field| names.counts(field.name, object)) {
                let name = names.fact(field.name);
                if !facts.iter().any(|known| known.name == name) {
                    facts.push(FieldFact { name: name.to_owned(), value: field.value.read(text) });
                }
            }
        }
        facts.retain(|fact| !fact.value.is_empty());
        facts
    }
}

impl Value {
    /// Returns the value, unescaped and without the white space around it.
    fn read(&self, text: &[u8]) -> String {
        match self {
            Self::Text(value) => value.trim().to_owned(),
            Self::Raw(range) => {
                let value: String = Decoder::new(text, range.clone(), &[]).map(|glyph| glyph.ch).collect();
                // A value that was wrapped is one word.
                value.lines().map(str::trim).collect()
            }
        }
    }
}
