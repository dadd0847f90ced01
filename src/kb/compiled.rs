//! The artefact: one run of bytes from which the program starts without parsing what it does not need.
//!
//! Layout: length of the head (u32, little endian), head, then the bodies of signatures, remedies and
//! entries, each decoded only when it is asked for. Encoded with postcard.

use super::denial::{Denial, DenialGrammar};
use super::load::Corpus;
use super::model::{Claim, Entry, EntryKind, Remedy, Status, Translation, TranslationOrigin};
use super::search_words::{PhrasesByLang, SearchWords};
use super::vocabulary::{Resources, ServiceActions, Vocabulary};
use super::wording::Wordings;
use crate::policy::Catalog;
use crate::signature::{Background, Part, Pattern, PatternError, Window, Windows, windows};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Where something lies in the bodies.
type Span = (u32, u32);

#[derive(Debug, Default, Serialize, Deserialize)]
struct Head {
    verified: String,
    languages: Vec<String>,
    hide: Vec<String>,
    entries: Vec<EntryHead>,
    remedies: Vec<(String, Span)>,
    signatures: Vec<Span>,
    anchors: Vec<(Vec<u8>, Vec<Place>)>,
    vocabulary: Span,
    resources: Span,
    catalog: Span,
    denials: Span,
    denying: Span,
    wordings: Span,
    windows: Span,
    search: Span,
    asked: Span,
}

#[derive(Debug, Serialize, Deserialize)]
struct EntryHead {
    id: String,
    slug: String,
    kind: EntryKind,
    status: Status,
    span: Span,
}

/// Where an anchor stands: signature, variant of its pattern, which of the variant's anchors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Index of the signature, over all layers.
    pub signature: u32,
    /// Index of the variant.
    pub variant: u16,
    /// Index of the anchor in the variant.
    pub anchor: u16,
}

/// A signature or translation ready to be verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompiledSignature {
    /// The entry it belongs to.
    pub entry: String,
    /// Its name within the entry.
    pub id: String,
    /// What finding it means.
    pub claim: Claim,
    /// For a translation: its language tag.
    pub lang: Option<String>,
    /// Facts of the record that turn a proposal into a finding.
    pub when: Vec<(String, Vec<String>)>,
    /// The compiled text.
    pub pattern: Pattern,
}

/// Why a knowledge base cannot be compiled or opened.
#[derive(Debug, thiserror::Error)]
pub enum KbError {
    /// A signature that does not compile.
    #[error("{entry}: signature {signature}: {source}")]
    Signature {
        /// The entry.
        entry: String,
        /// The signature.
        signature: String,
        /// Why.
        source: PatternError,
    },
    /// The artefact cannot be written or read.
    #[error("the compiled knowledge base is damaged: {0}")]
    Encoding(#[from] postcard::Error),
    /// The artefact is shorter than it says.
    #[error("the compiled knowledge base is cut")]
    Cut,
}

/// Compiles a corpus into the artefact. Examples and proofs are left out, because only checks need them. The
/// program's own drafts are left out too; those of an overlay answer, with a notice that they are drafts:
/// whoever writes an entry sees it at work, and nobody else has that folder.
///
/// # Errors
/// A signature that does not compile (K02 reports those with their place).
pub fn compile(corpus: &Corpus) -> Result<Vec<u8>, KbError> {
    let mut writer = Writer::default();
    let mut anchors: BTreeMap<Vec<u8>, Vec<Place>> = BTreeMap::new();
    let drafts_answer = corpus.overlay.is_some();
    let answers = |entry: &&Entry| drafts_answer || entry.status != Status::Draft;
    let shipped = || corpus.entries.iter().map(|file| &file.entry).filter(answers);
    for entry in shipped() {
        for signature in signatures(entry, &corpus.vocabulary)? {
            let index = u32::try_from(writer.head.signatures.len()).map_err(|_| KbError::Cut)?;
            add_anchors(&signature, index, &mut anchors);
            let span = writer.body(&signature)?;
            writer.head.signatures.push(span);
        }
        let bare = Entry { examples: Vec::new(), counterexamples: Vec::new(), ..entry.clone() };
        let span = writer.body(&bare)?;
        writer.head.entries.push(EntryHead {
            id: entry.id.clone(),
            slug: entry.slug.clone(),
            kind: entry.kind,
            status: entry.status,
            span,
        });
    }
    for file in &corpus.remedies {
        let bare = Remedy { proofs: Vec::new(), ..file.remedy.clone() };
        let span = writer.body(&bare)?;
        writer.head.remedies.push((file.remedy.id.clone(), span));
    }
    writer.head.vocabulary = writer.body(&corpus.vocabulary)?;
    writer.head.resources = writer.body(&corpus.resources)?;
    writer.head.catalog = writer.body(&ServiceActions::catalog(&corpus.actions))?;
    writer.head.denials = writer.body(&corpus.denials)?;
    let denying: Vec<(String, Denial)> = shipped()
        .filter(|entry| entry.status != Status::Retired)
        .flat_map(|entry| entry.denials.iter().map(|denial| (entry.id.clone(), denial.clone())))
        .collect();
    writer.head.denying = writer.body(&denying)?;
    // An overlay's glossary is that of the program, which the lowest layer has.
    let own_glossary = corpus.overlay.is_none().then_some(&corpus.glossary);
    let search = own_glossary.map_or_else(|| corpus.search.clone(), |own| corpus.search.with_glossary(own));
    writer.head.search = writer.body(&search)?;
    writer.head.asked = writer.body(&search.asked)?;
    writer.head.wordings = writer.body(&Wordings::of(shipped(), &corpus.words))?;
    writer.head.windows = writer.body(&windows_of(shipped(), &corpus.background)?)?;
    let languages = corpus.overlay.as_ref().map_or(&corpus.vocabulary.languages, |o| &o.languages);
    writer.head.languages.clone_from(languages);
    writer.head.hide = corpus.overlay.as_ref().map(|o| o.hide.clone()).unwrap_or_default();
    writer.head.verified = shipped().map(|entry| entry.verified.clone()).max().unwrap_or_default();
    writer.head.anchors = anchors.into_iter().collect();
    writer.finish()
}

/// The signatures and translations of an entry, compiled. A retired entry has none.
fn signatures(entry: &Entry, vocabulary: &Vocabulary) -> Result<Vec<CompiledSignature>, KbError> {
    if entry.status == Status::Retired {
        return Ok(Vec::new());
    }
    let compiled = |id: &str, text: &str| {
        Pattern::compile(text, &|name| vocabulary.kind_of(name)).map_err(|source| KbError::Signature {
            entry: entry.id.clone(),
            signature: id.to_owned(),
            source,
        })
    };
    let mut all = Vec::new();
    for signature in &entry.signatures {
        all.push(CompiledSignature {
            entry: entry.id.clone(),
            id: signature.id.clone(),
            claim: signature.claim,
            lang: None,
            when: signature.when.clone(),
            pattern: compiled(&signature.id, &signature.text)?,
        });
    }
    // What is ours is compared by its words only.
    let printed = |one: &&Translation| one.origin == TranslationOrigin::AwsPage;
    for translation in entry.translations.iter().filter(printed) {
        let of = entry.signatures.iter().find(|signature| signature.id == translation.of);
        all.push(CompiledSignature {
            entry: entry.id.clone(),
            id: translation.of.clone(),
            claim: of.map_or(Claim::Match, |of| of.claim),
            lang: Some(translation.lang.clone()),
            when: of.map(|of| of.when.clone()).unwrap_or_default(),
            pattern: compiled(&translation.of, &translation.text)?,
        });
    }
    Ok(all)
}

/// What bulk search looks for to find one signature or printed translation.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkWindows<'c> {
    /// The entry.
    pub entry: &'c str,
    /// The signature, or the one that is translated.
    pub signature: &'c str,
    /// The text of the signature or translation.
    pub text: &'c str,
    /// The windows of its variants.
    pub windows: Vec<Windows>,
}

/// Chooses the windows of every signature that makes findings, in the order of `entries`.
///
/// # Errors
/// A signature without a stretch that is long enough.
pub fn bulk_windows<'c>(
    entries: impl Iterator<Item = &'c Entry>,
    background: &Background,
) -> Result<Vec<BulkWindows<'c>>, KbError> {
    let mut taken: BTreeSet<Vec<u8>> = BTreeSet::new();
    let mut all = Vec::new();
    for entry in entries.filter(|entry| entry.status != Status::Retired) {
        for (id, text) in entry.searched_in_bulk() {
            let windows =
                windows(text, background, &|spelling| taken.contains(spelling)).map_err(|source| {
                    KbError::Signature { entry: entry.id.clone(), signature: id.to_owned(), source }
                })?;
            taken.extend(windows.iter().flat_map(|one| &one.spellings).map(|window| window.core.clone()));
            all.push(BulkWindows { entry: &entry.id, signature: id, text, windows });
        }
    }
    Ok(all)
}

/// The windows of every signature, each once.
fn windows_of<'c>(
    entries: impl Iterator<Item = &'c Entry>,
    background: &Background,
) -> Result<BTreeSet<Window>, KbError> {
    let all = bulk_windows(entries, background)?;
    Ok(all.into_iter().flat_map(|one| one.windows).flat_map(|window| window.spellings).collect())
}

fn add_anchors(signature: &CompiledSignature, index: u32, anchors: &mut BTreeMap<Vec<u8>, Vec<Place>>) {
    for (variant_index, variant) in signature.pattern.variants.iter().enumerate() {
        for (anchor_index, anchor) in variant.anchors.iter().enumerate() {
            let Some(Part::Literal(literal)) = variant.parts.get(usize::from(anchor.part)) else {
                continue;
            };
            let from = usize::from(anchor.offset);
            let bytes = literal[from..from + usize::from(anchor.len)].to_vec();
            let (Ok(variant), Ok(anchor)) = (u16::try_from(variant_index), u16::try_from(anchor_index))
            else {
                continue;
            };
            anchors.entry(bytes).or_default().push(Place { signature: index, variant, anchor });
        }
    }
}

#[derive(Default)]
struct Writer {
    head: Head,
    bodies: Vec<u8>,
}

impl Writer {
    fn body<T: Serialize>(&mut self, value: &T) -> Result<Span, KbError> {
        let start = u32::try_from(self.bodies.len()).map_err(|_| KbError::Cut)?;
        self.bodies.extend(postcard::to_stdvec(value)?);
        let end = u32::try_from(self.bodies.len()).map_err(|_| KbError::Cut)?;
        Ok((start, end))
    }

    fn finish(self) -> Result<Vec<u8>, KbError> {
        let head = postcard::to_stdvec(&self.head)?;
        let mut bytes = u32::try_from(head.len()).map_err(|_| KbError::Cut)?.to_le_bytes().to_vec();
        bytes.extend(head);
        bytes.extend(self.bodies);
        Ok(bytes)
    }
}

struct Layer {
    head: Head,
    entries: Vec<OnceLock<Entry>>,
    remedies: Vec<OnceLock<Remedy>>,
    signatures: Vec<OnceLock<CompiledSignature>>,
    bytes: Cow<'static, [u8]>,
    bodies: usize,
    first_signature: u32,
}

impl Layer {
    fn open(bytes: Cow<'static, [u8]>, first_signature: u32) -> Result<Self, KbError> {
        let (length, rest) = bytes.split_first_chunk::<4>().ok_or(KbError::Cut)?;
        let head_len = u32::from_le_bytes(*length) as usize;
        let head: Head = postcard::from_bytes(rest.get(..head_len).ok_or(KbError::Cut)?)?;
        let entries = head.entries.iter().map(|_| OnceLock::new()).collect();
        let remedies = head.remedies.iter().map(|_| OnceLock::new()).collect();
        let signatures = head.signatures.iter().map(|_| OnceLock::new()).collect();
        Ok(Self { head, entries, remedies, signatures, bodies: 4 + head_len, bytes, first_signature })
    }

    fn body<T: for<'de> Deserialize<'de>>(&self, span: Span) -> Result<T, KbError> {
        let (start, end) = (self.bodies + span.0 as usize, self.bodies + span.1 as usize);
        Ok(postcard::from_bytes(self.bytes.get(start..end).ok_or(KbError::Cut)?)?)
    }
}

impl Layer {
    /// Decodes a body the first time it is asked for.
    fn cached<'a, T: for<'de> Deserialize<'de>>(
        &self,
        cell: &'a OnceLock<T>,
        span: Span,
    ) -> Result<&'a T, KbError> {
        if let Some(value) = cell.get() {
            return Ok(value);
        }
        let value = self.body(span)?;
        Ok(cell.get_or_init(|| value))
    }
}

/// A knowledge base ready for use: the program's own and the overlays over it.
pub struct Kb {
    layers: Vec<Layer>,
    vocabulary: Vocabulary,
}

impl Kb {
    /// Opens an artefact made by [`compile`].
    ///
    /// # Errors
    /// When the artefact is damaged or cut.
    pub fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, KbError> {
        let layer = Layer::open(bytes.into(), 0)?;
        let vocabulary = layer.body(layer.head.vocabulary)?;
        Ok(Self { layers: vec![layer], vocabulary })
    }

    /// Lays the artefact of an overlay over this one.
    ///
    /// # Errors
    /// When the artefact is damaged or cut.
    pub fn add_overlay(&mut self, bytes: impl Into<Cow<'static, [u8]>>) -> Result<(), KbError> {
        let first = self.signature_count();
        let layer = Layer::open(bytes.into(), first)?;
        let added: Vocabulary = layer.body(layer.head.vocabulary)?;
        for (list, more) in [
            (&mut self.vocabulary.services, added.services),
            (&mut self.vocabulary.categories, added.categories),
            (&mut self.vocabulary.phases, added.phases),
        ] {
            for word in more {
                if !list.contains(&word) {
                    list.push(word);
                }
            }
        }
        self.layers.push(layer);
        Ok(())
    }

    /// Returns the closed lists.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// Returns the resource types.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn resources(&self) -> Result<Resources, KbError> {
        self.layers.first().map_or_else(|| Ok(Resources::default()), |layer| layer.body(layer.head.resources))
    }

    /// Returns what AWS has: actions, condition keys, key states, service-linked roles.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn catalog(&self) -> Result<Catalog, KbError> {
        self.layers.first().map_or_else(|| Ok(Catalog::default()), |layer| layer.body(layer.head.catalog))
    }

    /// Returns how refusals are worded.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn denials(&self) -> Result<DenialGrammar, KbError> {
        self.layers
            .first()
            .map_or_else(|| Ok(DenialGrammar::default()), |layer| layer.body(layer.head.denials))
    }

    /// Returns the wordings of all messages of entries that are not hidden.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn wordings(&self) -> Result<Wordings, KbError> {
        let mut all = Wordings::default();
        for layer in &self.layers {
            let own: Wordings = layer.body(layer.head.wordings)?;
            if all.texts.is_empty() {
                all = own;
            } else {
                all.extend(&own);
            }
        }
        all.texts.retain(|text| !self.is_hidden(&text.entry));
        Ok(all)
    }

    /// Returns what bulk search looks for, folded: in every record with a finding stands one of these.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn windows(&self) -> Result<BTreeSet<Window>, KbError> {
        let mut all = BTreeSet::new();
        for layer in &self.layers {
            let own: BTreeSet<Window> = layer.body(layer.head.windows)?;
            all.extend(own);
        }
        Ok(all)
    }

    /// Returns what the search knows of words, of all layers.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn search_words(&self) -> Result<SearchWords, KbError> {
        let mut all = SearchWords::default();
        for layer in &self.layers {
            all.extend(layer.body(layer.head.search)?);
        }
        Ok(all)
    }

    /// Returns how people ask for entries, of all layers: ids with phrases by language.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn asked(&self) -> Result<Vec<(String, PhrasesByLang)>, KbError> {
        let mut all = Vec::new();
        for layer in &self.layers {
            let own: Vec<(String, PhrasesByLang)> = layer.body(layer.head.asked)?;
            all.extend(own);
        }
        Ok(all)
    }

    /// Tells whether an overlay adds words to those of the search.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn has_added_search_words(&self) -> Result<bool, KbError> {
        for layer in self.layers.iter().skip(1) {
            let asked: Vec<(String, PhrasesByLang)> = layer.body(layer.head.asked)?;
            if !asked.is_empty() || layer.body::<SearchWords>(layer.head.search)? != SearchWords::default() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Returns the ids of the entries of the program itself, or of the overlays, that are not retired, hidden
    /// ones included.
    pub fn current_ids(&self, of_overlays: bool) -> impl Iterator<Item = &str> {
        let layers = if of_overlays { self.layers.get(1..) } else { self.layers.get(..1) };
        layers
            .unwrap_or_default()
            .iter()
            .flat_map(|layer| &layer.head.entries)
            .filter(|head| head.status != Status::Retired)
            .map(|head| head.id.as_str())
    }

    /// Returns the ids of the entries that answer refusals, with what they answer.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn denial_entries(&self) -> Result<Vec<(String, Denial)>, KbError> {
        let mut all = Vec::new();
        for layer in &self.layers {
            let own: Vec<(String, Denial)> = layer.body(layer.head.denying)?;
            all.extend(own.into_iter().filter(|(id, _)| !self.is_hidden(id)));
        }
        Ok(all)
    }

    /// Returns the newest day on which facts were compared with their sources, `YYYY-MM-DD`.
    #[must_use]
    pub fn verified(&self) -> &str {
        self.layers.first().map_or("", |layer| layer.head.verified.as_str())
    }

    /// Returns the id, slug and state of every entry that is not hidden, by id within each layer.
    pub fn entry_ids(&self) -> impl Iterator<Item = (&str, &str, EntryKind, Status)> {
        self.layers
            .iter()
            .flat_map(|layer| &layer.head.entries)
            .filter(|head| !self.is_hidden(&head.id))
            .map(|head| (head.id.as_str(), head.slug.as_str(), head.kind, head.status))
    }

    /// Tells whether an overlay hides an entry.
    #[must_use]
    pub fn is_hidden(&self, id: &str) -> bool {
        self.layers.iter().any(|layer| layer.head.hide.iter().any(|hidden| hidden == id))
    }

    /// Returns the id of the entry that somebody named by id (in any case) or slug.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&str> {
        self.entry_ids()
            .find(|(id, slug, ..)| id.eq_ignore_ascii_case(name) || *slug == name)
            .map(|(id, ..)| id)
    }

    /// Returns an entry, without its examples; `None` when there is none of this id.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn entry(&self, id: &str) -> Result<Option<&Entry>, KbError> {
        for layer in &self.layers {
            if let Some(at) = layer.head.entries.iter().position(|head| head.id == id) {
                return layer.cached(&layer.entries[at], layer.head.entries[at].span).map(Some);
            }
        }
        Ok(None)
    }

    /// Returns the languages that the texts of an entry have, its layer's first language first.
    #[must_use]
    pub fn languages_of(&self, id: &str) -> &[String] {
        self.layers
            .iter()
            .find(|layer| layer.head.entries.iter().any(|head| head.id == id))
            .map_or(&[], |layer| &layer.head.languages)
    }

    /// Returns the names of the remedies, by layer.
    pub fn remedy_names(&self) -> impl Iterator<Item = &str> {
        self.layers.iter().flat_map(|layer| &layer.head.remedies).map(|(name, _)| name.as_str())
    }

    /// Returns a remedy; `None` when there is none of this name.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn remedy(&self, name: &str) -> Result<Option<&Remedy>, KbError> {
        for layer in &self.layers {
            if let Some(at) = layer.head.remedies.iter().position(|(known, _)| known == name) {
                return layer.cached(&layer.remedies[at], layer.head.remedies[at].1).map(Some);
            }
        }
        Ok(None)
    }

    /// Returns the number of signatures and translations.
    #[must_use]
    pub fn signature_count(&self) -> u32 {
        self.layers.last().map_or(0, |layer| {
            layer.first_signature + u32::try_from(layer.head.signatures.len()).unwrap_or(u32::MAX)
        })
    }

    /// Returns a signature by its index over all layers; `None` past the last, or when its entry is hidden.
    ///
    /// # Errors
    /// When the artefact is damaged.
    pub fn signature(&self, index: u32) -> Result<Option<&CompiledSignature>, KbError> {
        let Some(layer) = self.layers.iter().rev().find(|layer| layer.first_signature <= index) else {
            return Ok(None);
        };
        let at = (index - layer.first_signature) as usize;
        let (Some(span), Some(cell)) = (layer.head.signatures.get(at), layer.signatures.get(at)) else {
            return Ok(None);
        };
        let signature = layer.cached(cell, *span)?;
        Ok((!self.is_hidden(&signature.entry)).then_some(signature))
    }

    /// Returns every anchor with the places where it stands, layer by layer.
    pub fn anchors(&self) -> impl Iterator<Item = (&[u8], Vec<Place>)> {
        self.layers.iter().flat_map(|layer| {
            layer.head.anchors.iter().map(|(bytes, places)| {
                let shifted = places
                    .iter()
                    .map(|place| Place { signature: place.signature + layer.first_signature, ..*place });
                (bytes.as_slice(), shifted.collect())
            })
        })
    }
}
