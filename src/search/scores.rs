//! How much each entry of several indexes tells of a term, with what is rare counted over all of them.

use super::SearchError;
use super::schema::Fields;
use super::shelf::Shelf;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::directory::OwnedBytes;
use tantivy::query::{Bm25StatisticsProvider, Query};
use tantivy::schema::{Field, Value};
use tantivy::{
    DocId, Index, ReloadPolicy, Score, Searcher, SegmentOrdinal, SegmentReader, TantivyDocument, Term,
};

/// Indexes that are searched together.
pub(super) struct Indexes {
    pub fields: Fields,
    searchers: Vec<Searcher>,
    /// The ids of the entries, index by index.
    pub ids: Vec<String>,
    /// How many entries stand before those of each index.
    starts: Vec<usize>,
}

impl Indexes {
    /// Opens the files of each index.
    pub fn open(languages: &[String], shelves: Vec<Vec<(String, OwnedBytes)>>) -> Result<Self, SearchError> {
        let fields = Fields::new(languages);
        let mut all = Self { fields, searchers: Vec::new(), ids: Vec::new(), starts: Vec::new() };
        for files in shelves {
            let index = Index::open(files.into_iter().collect::<Shelf>())?;
            if index.schema() != all.fields.schema {
                return Err(SearchError::OtherFields);
            }
            let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
            all.starts.push(all.ids.len());
            all.read_ids(&reader.searcher())?;
            all.searchers.push(reader.searcher());
        }
        Ok(all)
    }

    fn read_ids(&mut self, searcher: &Searcher) -> Result<(), SearchError> {
        for (ordinal, segment) in (0_u32..).zip(searcher.segment_readers()) {
            for doc in 0..segment.max_doc() {
                let stored: TantivyDocument = searcher.doc(tantivy::DocAddress::new(ordinal, doc))?;
                let id =
                    stored.get_first(self.fields.id).and_then(|value| value.as_str()).unwrap_or_default();
                self.ids.push(id.to_owned());
            }
        }
        Ok(())
    }

    /// Returns the score of every entry, in the order of [`Indexes::ids`]; 0 where the query finds nothing.
    pub fn scores(&self, query: &dyn Query) -> Result<Vec<Score>, SearchError> {
        let mut scores = vec![0.0; self.ids.len()];
        for (searcher, start) in self.searchers.iter().zip(&self.starts) {
            for (doc, score) in searcher.search_with_statistics_provider(query, &Every, self)? {
                if let Some(place) = scores.get_mut(start + doc as usize) {
                    *place = score;
                }
            }
        }
        Ok(scores)
    }

    /// Returns in how many entries a term stands.
    pub fn count(&self, field: Field, text: &str) -> u64 {
        self.doc_freq(&Term::from_field_text(field, text)).unwrap_or_default()
    }

    /// Returns every term of a field that begins with `mark`, without it.
    pub fn words(&self, field: Field, mark: char) -> Result<Vec<String>, SearchError> {
        let mut words = Vec::new();
        let start = mark.to_string();
        for segment in self.searchers.iter().flat_map(Searcher::segment_readers) {
            let index = segment.inverted_index(field)?;
            let mut stream = index.terms().range().ge(start.as_bytes()).into_stream()?;
            while stream.advance() {
                let Some(word) =
                    std::str::from_utf8(stream.key()).ok().and_then(|word| word.strip_prefix(mark))
                else {
                    break;
                };
                words.push(word.to_owned());
            }
        }
        Ok(words)
    }
}

impl Bm25StatisticsProvider for Indexes {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        self.searchers.iter().map(|searcher| searcher.total_num_tokens(field)).sum()
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.ids.len() as u64)
    }

    /// In titles and messages a word is as rare as it is there; in the longer parts, as it is in whole entries.
    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        let text = term.value();
        let Some(text) = text.as_str() else { return Ok(0) };
        let whole = Term::from_field_text(self.fields.counted_in(term.field()), text);
        self.searchers.iter().map(|searcher| searcher.doc_freq(&whole)).sum()
    }
}

/// Collects every document with its score. An index has one segment.
struct Every;

impl Collector for Every {
    type Fruit = Vec<(DocId, Score)>;
    type Child = Found;

    fn for_segment(&self, _: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<Found> {
        Ok(Found(Vec::new()))
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, fruits: Vec<Self::Fruit>) -> tantivy::Result<Self::Fruit> {
        Ok(fruits.concat())
    }
}

struct Found(Vec<(DocId, Score)>);

impl SegmentCollector for Found {
    type Fruit = Vec<(DocId, Score)>;

    fn collect(&mut self, doc: DocId, score: Score) {
        self.0.push((doc, score));
    }

    fn harvest(self) -> Self::Fruit {
        self.0
    }
}
