//! What was derived for each signature and translation, for `kb check --anchors`: its anchors, and the windows by
//! which bulk search finds it.

use crate::kb::{BulkWindows, Corpus, Entry, Status, bulk_windows};
use crate::signature::{Part, Pattern, Variant};

/// What is derived from one signature or translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnchorLine {
    /// Id of the entry.
    pub entry: String,
    /// Id of the signature, for a translation with its language: `not-accessible (ko)`.
    pub of: String,
    /// The anchors of all its variants, in folded form, each once.
    pub anchors: Vec<String>,
    /// What bulk search looks for, as the signature writes it; nothing where it finds nothing by itself.
    pub windows: Vec<String>,
    /// The shortest literal piece, in folded form: the weakest part of the signature.
    pub shortest_literal: String,
}

/// Returns the anchors of every signature and translation that answers or is being written. What does not
/// compile is left out: K02 reports it.
#[must_use]
pub fn anchors(corpus: &Corpus) -> Vec<AnchorLine> {
    let entries = || corpus.entries.iter().map(|file| &file.entry);
    let bulk = bulk_windows(entries(), &corpus.background).unwrap_or_default();
    let written = entries().filter(|entry| entry.status != Status::Retired);
    written.flat_map(|entry| lines(corpus, entry, &bulk)).collect()
}

fn lines(corpus: &Corpus, entry: &Entry, bulk: &[BulkWindows<'_>]) -> Vec<AnchorLine> {
    let signatures = entry.signatures.iter().map(|s| (s.id.clone(), &s.text));
    let translations = entry.translations.iter().map(|t| (format!("{} ({})", t.of, t.lang), &t.text));
    let compiled = signatures.chain(translations).filter_map(|(of, text)| {
        let pattern = Pattern::compile(text, &|name| corpus.vocabulary.kind_of(name)).ok()?;
        let own = bulk.iter().find(|one| one.entry == entry.id && one.text == text);
        let windows = own.iter().flat_map(|one| &one.windows).map(|window| window.text.clone()).collect();
        Some(line(&entry.id, of, &pattern, windows))
    });
    compiled.collect()
}

fn line(entry: &str, of: String, pattern: &Pattern, windows: Vec<String>) -> AnchorLine {
    let mut anchors = Vec::new();
    for anchor in pattern.variants.iter().flat_map(anchors_of) {
        if !anchors.contains(&anchor) {
            anchors.push(anchor);
        }
    }
    let literals = pattern.variants.iter().flat_map(|variant| &variant.parts).filter_map(literal);
    let shortest = literals.min_by_key(|bytes| bytes.len()).map(text).unwrap_or_default();
    AnchorLine { entry: entry.to_owned(), of, anchors, windows, shortest_literal: shortest }
}

fn anchors_of(variant: &Variant) -> Vec<String> {
    let cut = variant.anchors.iter().filter_map(|anchor| {
        let bytes = literal(variant.parts.get(usize::from(anchor.part))?)?;
        let from = usize::from(anchor.offset);
        bytes.get(from..from + usize::from(anchor.len)).map(text)
    });
    cut.collect()
}

fn literal(part: &Part) -> Option<&[u8]> {
    if let Part::Literal(bytes) = part { Some(bytes) } else { None }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
