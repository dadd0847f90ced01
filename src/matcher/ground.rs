//! What one call of the matcher looks at: the text in its view and shape, and the knowledge base.

use super::facts::{Facts, Provenance};
use super::said;
use crate::fact::{Sighting, sightings};
use crate::kb::{Kb, RecordShape};
use crate::record::{FieldNames, Lookup, ObjectId, Paste, Shape, View};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::Range;

pub(super) struct Ground<'g> {
    pub kb: &'g Kb,
    pub paste: &'g Paste<'g>,
    pub view: &'g View,
    names: &'g FieldNames<'g>,
    lookup: &'g Lookup,
    shape: OnceCell<Shape>,
    sightings: OnceCell<Vec<Sighting>>,
    /// Values that running text names, by fact.
    said: OnceCell<Vec<(String, String)>>,
    /// The facts that the fields around each object give.
    facts: RefCell<HashMap<ObjectId, Facts>>,
}

impl<'g> Ground<'g> {
    pub fn new(
        kb: &'g Kb,
        paste: &'g Paste<'g>,
        view: &'g View,
        names: &'g FieldNames<'g>,
        lookup: &'g Lookup,
    ) -> Self {
        let (sightings, said, facts) = (OnceCell::new(), OnceCell::new(), RefCell::default());
        Self { kb, paste, view, names, lookup, shape: OnceCell::new(), sightings, said, facts }
    }

    /// Returns which parts of the text belong together.
    pub fn shape(&self) -> &Shape {
        self.shape.get_or_init(|| self.paste.shape(self.names, self.lookup))
    }

    /// Returns every value in the text, in order.
    pub fn sightings(&self) -> &[Sighting] {
        let domain = &self.kb.vocabulary().domain_services;
        self.sightings.get_or_init(|| sightings(self.view.folded(), domain))
    }

    /// Returns the values that lie in `folded`, a range of the folded text.
    pub fn sightings_in(&self, folded: Range<usize>) -> impl Iterator<Item = &Sighting> {
        let all = self.sightings();
        let from = all.partition_point(|sighting| sighting.start < folded.start);
        all[from..].iter().take_while(move |s| s.start < folded.end).filter(move |s| s.end <= folded.end)
    }

    /// Returns the values that begin at or after `start` of the folded text.
    pub fn sightings_from(&self, start: usize) -> impl Iterator<Item = &Sighting> {
        let all = self.sightings();
        all[all.partition_point(|sighting| sighting.start < start)..].iter()
    }

    /// Returns a stretch of the folded text in its original spelling, without white space.
    pub fn original(&self, start: usize, end: usize) -> String {
        self.view.original(self.paste.text(), start, end)
    }

    /// Tells whether a number is the value of a field that counts something, and so no account.
    pub fn is_counted(&self, sighting: &Sighting) -> bool {
        let raw = self.view.raw_range(sighting.start, sighting.end);
        self.shape().is_counted(raw.start)
    }

    /// Returns the values that running text names: `source account 111122223333`. Where the text has
    /// fields, they speak, and nothing else does.
    fn said(&self) -> &[(String, String)] {
        self.said.get_or_init(|| if self.shape().is_plain() { said::read(self) } else { Vec::new() })
    }

    /// Tells whether the record around byte `at` of the text is this program's business, as far as its fields say.
    pub fn is_concerned(&self, at: usize) -> bool {
        let fields = self.shape().facts(self.shape().object_at(at), self.paste.text(), self.names);
        let concerned = &self.kb.vocabulary().record.concerned;
        let mut said = concerned.iter().filter_map(|(field, values)| {
            let name = RecordShape::concern(field);
            let field = fields.iter().find(|field| field.name == name)?;
            Some(values.iter().any(|value| value.eq_ignore_ascii_case(&field.value)))
        });
        said.next().is_none_or(|first| first || said.any(|is_concerned| is_concerned))
    }

    /// Returns the facts that the fields around byte `at` of the text give.
    pub fn record_facts(&self, at: usize) -> Facts {
        let object = self.shape().object_at(at);
        let known = self.facts.borrow().get(&object).cloned();
        known.unwrap_or_else(|| {
            let mut facts = Facts::default();
            for fact in self.shape().facts(object, self.paste.text(), self.names) {
                facts.add(self.kb.vocabulary(), &fact.name, fact.value, Provenance::Record);
            }
            for (name, value) in self.said() {
                facts.add(self.kb.vocabulary(), name, value.clone(), Provenance::Message);
            }
            self.facts.borrow_mut().insert(object, facts.clone());
            facts
        })
    }
}
