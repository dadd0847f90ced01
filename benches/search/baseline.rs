//! Plainer indexes over the same words: one field, BM25, any of the words.

use anyhow::Context;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Query, TermQuery};
use tantivy::schema::{
    Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value,
};
use tantivy::tokenizer::{LowerCaser, NgramTokenizer, TextAnalyzer, TokenStream, WhitespaceTokenizer};
use tantivy::{Index, Searcher, TantivyDocument, Term};

/// How text is cut into terms.
#[derive(Clone, Copy)]
pub enum Cut {
    WhiteSpace,
    Default,
    Pairs,
}

/// An index of one field.
pub struct Baseline {
    searcher: Searcher,
    analyzer: TextAnalyzer,
    id: Field,
    text: Field,
}

impl Baseline {
    /// Indexes the texts of entries.
    ///
    /// # Errors
    /// When tantivy fails.
    pub fn new(cut: Cut, texts: &[(String, String)]) -> anyhow::Result<Self> {
        let mut schema = Schema::builder();
        let id = schema.add_text_field("id", STRING | STORED);
        let indexing =
            TextFieldIndexing::default().set_tokenizer("cut").set_index_option(IndexRecordOption::WithFreqs);
        let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
        let index = Index::create_in_ram(schema.build());
        let analyzer = match cut {
            Cut::WhiteSpace => {
                TextAnalyzer::builder(WhitespaceTokenizer::default()).filter(LowerCaser).build()
            }
            Cut::Default => index.tokenizers().get("default").context("tantivy's own")?,
            Cut::Pairs => TextAnalyzer::builder(NgramTokenizer::new(2, 2, false)?).filter(LowerCaser).build(),
        };
        index.tokenizers().register("cut", analyzer.clone());
        let mut writer = index.writer_with_num_threads(1, 50_000_000)?;
        for (name, words) in texts {
            let mut document = TantivyDocument::default();
            document.add_text(id, name);
            document.add_text(text, words);
            writer.add_document(document)?;
        }
        writer.commit()?;
        Ok(Self { searcher: index.reader()?.searcher(), analyzer, id, text })
    }

    /// Returns the ids of the best three entries.
    ///
    /// # Errors
    /// When tantivy fails.
    pub fn first_three(&self, query: &str) -> anyhow::Result<Vec<String>> {
        let mut terms: Vec<Box<dyn Query>> = Vec::new();
        let mut analyzer = self.analyzer.clone();
        let mut stream = analyzer.token_stream(query);
        while stream.advance() {
            let term = Term::from_field_text(self.text, &stream.token().text);
            terms.push(Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)));
        }
        let best = TopDocs::with_limit(3).order_by_score();
        let found = self.searcher.search(&BooleanQuery::union(terms), &best)?;
        found
            .into_iter()
            .map(|(_, address)| {
                let document: TantivyDocument = self.searcher.doc(address)?;
                let id = document.get_first(self.id).and_then(|value| value.as_str()).unwrap_or_default();
                Ok(id.to_owned())
            })
            .collect()
    }
}
