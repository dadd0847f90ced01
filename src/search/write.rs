//! Writes an index: the same bytes from the same texts.

use super::SearchError;
use super::alike::{Alike, Side};
use super::analysis::{Analyzer, Form, RULES, Token, whole, words};
use super::passages::{Page, Part, pages};
use super::schema::Fields;
use crate::kb::Kb;
use crate::text::Files;
use std::collections::BTreeMap;
use std::path::Path;
use tantivy::directory::{Directory, RamDirectory};
use tantivy::schema::Field;
use tantivy::store::Compressor;
use tantivy::tokenizer::{PreTokenizedString, Token as IndexToken};
use tantivy::{HasLen, Index, IndexSettings, TantivyDocument};

/// The file that says what an index was made of.
pub const MADE_OF: &str = "made-of";

/// The name of the only segment; tantivy's own choice is random.
const SEGMENT: &str = "cab00000-0000-4000-8000-000000000000";

/// How many bytes tantivy may take while it writes.
const BUDGET: usize = 64 << 20;

/// The files of an index by name.
pub type IndexFiles = BTreeMap<String, Vec<u8>>;

/// Returns the content of the file that says what an index was made of.
#[must_use]
pub fn made_of(fingerprint: &str) -> String {
    format!("{fingerprint} rules {RULES}\n")
}

/// Makes the index of the entries of the program, or of the overlays over it. `fingerprint` is that of their texts.
///
/// # Errors
/// When the knowledge base is damaged.
pub fn write_index(
    kb: &Kb,
    files: &dyn Files,
    of_overlays: bool,
    fingerprint: &str,
) -> Result<IndexFiles, SearchError> {
    let words = kb.search_words()?;
    let rules = Rules { analyzer: Analyzer::new(&words.stop), meant: Alike::new(&words, Side::Meant) };
    let fields = Fields::new(&kb.vocabulary().languages);
    let settings = IndexSettings { docstore_compression: Compressor::None, ..IndexSettings::default() };
    let folder = RamDirectory::create();
    let builder = Index::builder().schema(fields.schema.clone()).settings(settings);
    let mut writer = builder.single_segment_index_writer(folder.clone(), BUDGET)?;
    for page in pages(kb, files, of_overlays)? {
        writer.add_document(document(&fields, &rules, &page))?;
    }
    let index = writer.finalize()?;
    let mut named = renamed(&index, &folder)?;
    named.insert(MADE_OF.to_owned(), made_of(fingerprint).into_bytes());
    Ok(named)
}

/// Returns the files under the fixed name of the segment.
fn renamed(index: &Index, folder: &RamDirectory) -> Result<IndexFiles, SearchError> {
    let mut files = IndexFiles::new();
    let meta = String::from_utf8_lossy(&folder.atomic_read(Path::new("meta.json"))?).into_owned();
    let mut fixed = meta;
    for segment in index.searchable_segment_metas()? {
        let simple = segment.id().uuid_string();
        let hyphens: Vec<&str> =
            [0..8, 8..12, 12..16, 16..20, 20..32].into_iter().filter_map(|part| simple.get(part)).collect();
        fixed = fixed.replace(&hyphens.join("-"), SEGMENT).replace(&simple, &SEGMENT.replace('-', ""));
        for path in index.directory().list_managed_files() {
            if path.to_string_lossy().starts_with(&simple) && folder.exists(&path)? {
                let name = path.to_string_lossy().replace(&simple, &SEGMENT.replace('-', ""));
                let file = folder.open_read(&path)?;
                let bytes = file.slice(0..file.len()).read_bytes()?;
                files.insert(name, bytes.to_vec());
            }
        }
    }
    files.insert("meta.json".to_owned(), fixed.into_bytes());
    Ok(files)
}

/// How texts become terms.
struct Rules {
    analyzer: Analyzer,
    meant: Alike,
}

fn document(fields: &Fields, rules: &Rules, page: &Page) -> TantivyDocument {
    let analyzer = &rules.analyzer;
    let mut document = TantivyDocument::default();
    document.add_text(fields.id, &page.id);
    for facet in &page.facets {
        add(&mut document, fields.facets, [plain(facet.to_lowercase(), 0)]);
    }
    for name in &page.names {
        let tokens = analyzer.tokens("en", name);
        add(
            &mut document,
            fields.names,
            tokens.iter().filter(|token| !matches!(token.form, Form::Written | Form::Pair)).map(as_index),
        );
        for (_, lang) in &fields.langs {
            // So that names count as known words of every language; their own field is where they are found.
            add(
                &mut document,
                lang.all,
                tokens.iter().filter(|token| token.form == Form::Written).map(as_index),
            );
        }
    }
    for (tag, lang) in &fields.langs {
        for passage in page.passages.iter().filter(|passage| passage.lang == *tag) {
            let tokens = analyzer.tokens(tag, &passage.text);
            let of = |forms: &'static [Form]| {
                tokens.iter().filter(|token| forms.contains(&token.form)).map(as_index)
            };
            add(&mut document, lang.all, of(&[Form::Stem, Form::Name, Form::Gram, Form::Written]));
            add(&mut document, lang.read, of(&[Form::Stem]));
            let groups = rules.meant.everywhere(&words(&passage.text));
            let groups =
                || groups.iter().flat_map(|place| &place.groups).map(|group| plain(group.term.clone(), 0));
            add(&mut document, lang.all, groups());
            if let Some(field) = lang.parts.get(&passage.part) {
                let compared: &[Form] = if passage.part.has_pairs() {
                    &[Form::Stem, Form::Name, Form::Gram, Form::Joint, Form::Pair]
                } else {
                    &[Form::Stem, Form::Name, Form::Gram]
                };
                add(&mut document, *field, of(compared));
                add(&mut document, *field, groups());
                if passage.part == Part::Title {
                    add(&mut document, *field, [plain(whole(&passage.text), 0)]);
                }
            }
        }
    }
    document
}

fn add(document: &mut TantivyDocument, field: Field, tokens: impl IntoIterator<Item = IndexToken>) {
    let tokens: Vec<IndexToken> = tokens.into_iter().collect();
    if !tokens.is_empty() {
        document.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
    }
}

fn as_index(token: &Token) -> IndexToken {
    plain(token.text.clone(), token.position)
}

fn plain(text: String, position: usize) -> IndexToken {
    IndexToken { text, position, position_length: 1, ..IndexToken::default() }
}
