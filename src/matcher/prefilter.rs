//! The filter: one automaton over the anchors of all signatures, then the verifier.

use crate::fact::Folded;
use crate::kb::{CompiledSignature, Kb, KbError, Place};
use crate::signature::Match;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind as Semantics};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// How many places of one signature are measured for what stands there in part.
const MOST_MEASURED: usize = 256;

/// The least share of literal text that makes a place worth a second look.
const LEAST_NEAR: f64 = 0.3;

/// A signature found in folded text.
pub(super) struct Hit {
    pub signature: u32,
    pub found: Match,
    pub variant: usize,
}

/// A place where a signature stands in part.
#[derive(Clone, Copy)]
pub(super) struct Near {
    pub signature: u32,
    pub variant: usize,
    /// Which of the variant's anchors was seen, and where.
    pub anchor: usize,
    pub at: usize,
}

/// What the filter saw.
#[derive(Default)]
pub(super) struct Hits<'k> {
    /// Signatures in full.
    pub whole: Vec<Hit>,
    /// The greatest share of literal bytes of signatures that were there in part.
    pub partial: BTreeMap<u32, f64>,
    /// Places where signatures stand in part, for each the best few.
    pub near: Vec<Near>,
    /// The signatures concerned, decoded once.
    pub signatures: BTreeMap<u32, &'k CompiledSignature>,
    /// What is in `whole` already: a signature is seen by each of its anchors.
    known: HashMap<(u32, usize, usize), usize>,
    /// How often each signature was measured in part.
    measured: BTreeMap<u32, usize>,
}

pub(super) struct Prefilter {
    automaton: Option<AhoCorasick>,
    places: Vec<Vec<Place>>,
}

impl Prefilter {
    pub fn new(kb: &Kb) -> Self {
        let mut all: BTreeMap<&[u8], Vec<Place>> = BTreeMap::new();
        for (anchor, places) in kb.anchors() {
            all.entry(anchor).or_default().extend(places);
        }
        // The plain automaton is the quickest to build, and a paste is small.
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::NoncontiguousNFA))
            .match_kind(Semantics::Standard)
            .prefilter(false)
            .dense_depth(1)
            .build(all.keys())
            .ok();
        Self { automaton, places: all.into_values().collect() }
    }

    /// Returns every signature that stands in `folded`, and what stands there in part.
    pub fn hits<'k>(&self, kb: &'k Kb, folded: &Folded) -> Result<Hits<'k>, KbError> {
        let mut hits = Hits::default();
        let Some(automaton) = &self.automaton else {
            return Ok(hits);
        };
        for seen in automaton.find_overlapping_iter(folded.bytes()) {
            for place in &self.places[seen.pattern().as_usize()] {
                check(kb, folded, *place, seen.start(), &mut hits)?;
            }
        }
        Ok(hits)
    }
}

fn check<'k>(
    kb: &'k Kb,
    folded: &Folded,
    place: Place,
    at: usize,
    hits: &mut Hits<'k>,
) -> Result<(), KbError> {
    let signature = match hits.signatures.entry(place.signature) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(unknown) => match kb.signature(place.signature)? {
            Some(signature) => unknown.insert(signature),
            None => return Ok(()),
        },
    };
    let index = usize::from(place.variant);
    let Some(variant) = signature.pattern.variants.get(index) else {
        return Ok(());
    };
    let which = usize::from(place.anchor);
    if let Some(found) = variant.verify(folded, which, at) {
        match hits.known.get(&(place.signature, found.start, found.end)) {
            None => {
                hits.known.insert((place.signature, found.start, found.end), hits.whole.len());
                hits.whole.push(Hit { signature: place.signature, found, variant: index });
            }
            // The variants stand in order: the first has the most literal bytes.
            Some(known) if index < hits.whole[*known].variant => {
                hits.whole[*known] = Hit { signature: place.signature, found, variant: index };
            }
            Some(_) => {}
        }
    } else if measured(&mut hits.measured, place.signature) {
        #[allow(clippy::cast_precision_loss)]
        let share = variant.partial_bytes(folded, which, at) as f64 / variant.literal_bytes().max(1) as f64;
        let best = hits.partial.entry(place.signature).or_default();
        *best = best.max(share);
        let near = Near { signature: place.signature, variant: index, anchor: which, at };
        if share >= LEAST_NEAR {
            hits.near.push(near);
        }
    }
    Ok(())
}

/// Counts a measurement; tells whether it is still within [`MOST_MEASURED`].
fn measured(counts: &mut BTreeMap<u32, usize>, signature: u32) -> bool {
    let count = counts.entry(signature).or_default();
    *count += 1;
    *count <= MOST_MEASURED
}
