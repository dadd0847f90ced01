//! The fields of the index: for each language one for each part of an entry and one for all of it, and those
//! that are the same in every language.

use super::passages::Part;
use std::collections::BTreeMap;
use tantivy::schema::{Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};

/// The fields of one language.
#[derive(Clone, Debug)]
pub(super) struct LangFields {
    /// The whole entry: every term but those of words that stand together.
    pub all: Field,
    /// The whole entry as it is read, for phrases.
    pub read: Field,
    pub parts: BTreeMap<Part, Field>,
}

/// All fields.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    pub schema: Schema,
    /// The id of the entry; the only field that is stored.
    pub id: Field,
    pub names: Field,
    pub facets: Field,
    pub langs: Vec<(String, LangFields)>,
}

impl Fields {
    /// Returns the fields for these languages.
    pub fn new(languages: &[String]) -> Self {
        let mut builder = Schema::builder();
        let id = builder.add_text_field("id", STORED);
        let names = builder.add_text_field("names", without_lengths(&indexed(IndexRecordOption::WithFreqs)));
        let facets = builder.add_text_field("facets", indexed(IndexRecordOption::Basic));
        let mut langs = Vec::new();
        for lang in languages {
            let all = builder.add_text_field(&format!("all {lang}"), indexed(IndexRecordOption::Basic));
            let with_places = indexed(IndexRecordOption::WithFreqsAndPositions);
            let read = builder.add_text_field(&format!("read {lang}"), without_lengths(&with_places));
            let mut parts = BTreeMap::new();
            for part in Part::ALL {
                let name = format!("{part:?} {lang}").to_lowercase();
                let options = indexed(IndexRecordOption::WithFreqs);
                let options = if part.counts_alone() { without_lengths(&options) } else { options };
                parts.insert(part, builder.add_text_field(&name, options));
            }
            langs.push((lang.clone(), LangFields { all, read, parts }));
        }
        Self { schema: builder.build(), id, names, facets, langs }
    }

    /// Returns the field in which is counted how rare the words of a field are.
    pub fn counted_in(&self, field: Field) -> Field {
        let of = |(_, lang): &&(String, LangFields)| {
            lang.parts.iter().any(|(part, own)| *own == field && !part.counts_alone())
        };
        self.langs.iter().find(of).map_or(field, |(_, lang)| lang.all)
    }
}

fn indexed(option: IndexRecordOption) -> TextOptions {
    // Texts come as terms already; no tokenizer is ever called.
    TextOptions::default()
        .set_indexing_options(TextFieldIndexing::default().set_tokenizer("raw").set_index_option(option))
}

/// A title with several forms, or many phrases by which people ask, make no word of them tell less.
fn without_lengths(options: &TextOptions) -> TextOptions {
    let indexing = options.get_indexing_options().cloned().unwrap_or_default();
    options.clone().set_indexing_options(indexing.set_fieldnorms(false))
}
