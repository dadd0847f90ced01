//! The filter: one automaton over the anchors of all signatures, then the verifier.

use crate::fact::Folded;
use crate::kb::{CompiledSignature, Kb, KbError, Place};
use crate::signature::{Match, Variant};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind as Semantics};
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

/// How many places of one signature are measured for what stands there in part.
const MOST_MEASURED: usize = 256;

/// The least share of literal text that makes a place worth a second look.
const LEAST_NEAR: f64 = 0.3;

/// A signature found in folded text.
pub(super) struct Hit<'k> {
    /// Tells signatures apart.
    pub index: u32,
    pub signature: &'k CompiledSignature,
    pub found: Match,
    pub variant: usize,
}

impl Hit<'_> {
    /// Returns the variant that was found.
    pub fn variant(&self) -> &Variant {
        &self.signature.pattern.variants[self.variant]
    }
}

/// A place where a signature stands in part.
#[derive(Clone, Copy)]
pub(super) struct Near<'k> {
    /// Tells signatures apart.
    pub index: u32,
    pub signature: &'k CompiledSignature,
    pub variant: &'k Variant,
    /// Which of the variant's anchors was seen, and where.
    pub anchor: usize,
    pub at: usize,
}

/// What the filter saw.
#[derive(Default)]
pub(super) struct Hits<'k> {
    /// Signatures in full.
    pub whole: Vec<Hit<'k>>,
    /// Anchors around which their signature does not stand in full.
    pub missed: Vec<Near<'k>>,
    /// What is in `whole` already, and the last of each signature: it is seen by each of its anchors.
    known: HashMap<(u32, usize, usize), usize>,
    last: BTreeMap<u32, usize>,
}

impl Hits<'_> {
    /// Tells whether an anchor lies in what was found of its signature, in this variant or one with more literal
    /// bytes.
    fn hold(&self, place: Place, at: usize) -> bool {
        let last = self.last.get(&place.signature).map(|last| &self.whole[*last]);
        last.is_some_and(|hit| {
            hit.variant <= usize::from(place.variant) && (hit.found.start..hit.found.end).contains(&at)
        })
    }
}

/// What stands there in part.
#[derive(Default)]
pub(super) struct Partial<'k> {
    /// The greatest share of literal bytes of each entry's signatures.
    pub shares: BTreeMap<u32, (&'k str, f64)>,
    /// Places that are worth a second look.
    pub near: Vec<Near<'k>>,
}

impl<'k> Hits<'k> {
    /// Measures how much of the signatures stands there that do not stand there in full.
    pub fn partial(&self, folded: &Folded) -> Partial<'k> {
        let mut partial = Partial::default();
        let mut measured: BTreeMap<u32, usize> = BTreeMap::new();
        for near in &self.missed {
            let count = measured.entry(near.index).or_default();
            *count += 1;
            if *count > MOST_MEASURED {
                continue;
            }
            let literal = near.variant.literal_bytes().max(1);
            #[allow(clippy::cast_precision_loss)]
            let share = near.variant.partial_bytes(folded, near.anchor, near.at) as f64 / literal as f64;
            let (_, best) = partial.shares.entry(near.index).or_insert((&near.signature.entry, 0.0));
            *best = best.max(share);
            if share >= LEAST_NEAR {
                partial.near.push(*near);
            }
        }
        partial
    }
}

pub(super) struct Prefilter {
    automaton: Option<AhoCorasick>,
    /// One that takes longer to build and less to use.
    quick: OnceLock<Option<AhoCorasick>>,
    anchors: Vec<Vec<u8>>,
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
        let anchors = all.keys().map(|anchor| anchor.to_vec()).collect();
        Self { automaton, quick: OnceLock::new(), anchors, places: all.into_values().collect() }
    }

    /// Returns every signature that stands in `folded`, and where others may stand in part. `is_one_of_many` tells
    /// that many texts are looked at.
    pub fn hits<'k>(&self, kb: &'k Kb, folded: &Folded, is_one_of_many: bool) -> Result<Hits<'k>, KbError> {
        let mut hits = Hits::default();
        let automaton = if is_one_of_many { self.quick() } else { self.automaton.as_ref() };
        let Some(automaton) = automaton else {
            return Ok(hits);
        };
        for seen in automaton.find_overlapping_iter(folded.bytes()) {
            for place in &self.places[seen.pattern().as_usize()] {
                check(kb, folded, *place, seen.start(), &mut hits)?;
            }
        }
        Ok(hits)
    }

    fn quick(&self) -> Option<&AhoCorasick> {
        let build = || AhoCorasick::builder().prefilter(false).build(&self.anchors).ok();
        self.quick.get_or_init(build).as_ref()
    }
}

fn check<'k>(
    kb: &'k Kb,
    folded: &Folded,
    place: Place,
    at: usize,
    hits: &mut Hits<'k>,
) -> Result<(), KbError> {
    if hits.hold(place, at) {
        return Ok(());
    }
    let (index, number, anchor) = (place.signature, usize::from(place.variant), usize::from(place.anchor));
    let Some(signature) = kb.signature(index)? else { return Ok(()) };
    let Some(variant) = signature.pattern.variants.get(number) else { return Ok(()) };
    let Some(found) = variant.verify(folded, anchor, at) else {
        hits.missed.push(Near { index, signature, variant, anchor, at });
        return Ok(());
    };
    match hits.known.get(&(index, found.start, found.end)) {
        None => {
            hits.known.insert((index, found.start, found.end), hits.whole.len());
            hits.last.insert(index, hits.whole.len());
            hits.whole.push(Hit { index, signature, found, variant: number });
        }
        // The variants stand in order: the first has the most literal bytes.
        Some(known) if number < hits.whole[*known].variant => {
            hits.whole[*known] = Hit { index, signature, found, variant: number };
        }
        Some(_) => {}
    }
    Ok(())
}
