//! The verifier: holds one variant against folded text around an anchor.
//!
//! There is one verifier in the program. Every search is bounded: a hole by the greatest length of its
//! type, a gap by 256 bytes, the tries per hole by [`MAX_TRIES`].

use super::pattern::{Part, Variant};
use crate::fact::{Folded, Kind, is_mask};
use memchr::{memchr_iter, memrchr_iter};
use std::collections::HashSet;

/// The greatest length of a gap in folded bytes.
const MAX_GAP: usize = 256;

/// How many places of the next literal are tried for one hole.
const MAX_TRIES: usize = 32;

/// A value found by a hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// Index of the part in the variant.
    pub part: usize,
    /// First folded byte.
    pub start: usize,
    /// Folded byte after the last.
    pub end: usize,
}

/// A variant found in folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// First folded byte.
    pub start: usize,
    /// Folded byte after the last.
    pub end: usize,
    /// The values of its holes, in order.
    pub captures: Vec<Capture>,
}

/// The beginning of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// First folded byte.
    pub start: usize,
    /// Folded byte after the last.
    pub end: usize,
    /// The values of the holes that are there, in order.
    pub captures: Vec<Capture>,
    /// How many literal bytes are there.
    pub literal: usize,
}

/// One try at a sequence of parts.
struct Search {
    /// Where the last part must end.
    target: Option<usize>,
    /// Part and place from which no way leads on: each is tried once, so that the tries of several holes
    /// do not multiply.
    failed: HashSet<(usize, usize)>,
}

impl Search {
    fn ending(target: Option<usize>) -> Self {
        Self { target, failed: HashSet::new() }
    }
}

impl Variant {
    /// Verifies this variant where its anchor `which` was seen at folded byte `at`.
    #[must_use]
    pub fn verify(&self, folded: &Folded, which: usize, at: usize) -> Option<Match> {
        let anchor = self.anchors.get(which)?;
        let part = usize::from(anchor.part);
        let Part::Literal(literal) = self.parts.get(part)? else {
            return None;
        };
        let literal_start = at.checked_sub(usize::from(anchor.offset))?;
        if !folded.bytes().get(literal_start..)?.starts_with(literal) {
            return None;
        }
        let (start, mut captures) = self.before(folded, part, literal_start)?;
        let mut after = Vec::new();
        let end = self.forward(
            folded,
            part + 1,
            self.parts.len(),
            literal_start + literal.len(),
            &mut Search::ending(None),
            &mut after,
        )?;
        captures.append(&mut after);
        Some(Match { start, end, captures })
    }

    /// Returns the beginning of this variant where its anchor `which` was seen at `at`, if the text ends
    /// at `limit`, or breaks off with dots, while the message still goes on.
    #[must_use]
    pub fn beginning(&self, folded: &Folded, which: usize, at: usize, limit: usize) -> Option<Beginning> {
        let anchor = self.anchors.get(which)?;
        let part = usize::from(anchor.part);
        let first = at.checked_sub(usize::from(anchor.offset))?;
        let (start, captures) = self.before(folded, part, first)?;
        let before = self.parts[..part].iter().map(literal_len).sum();
        let mut found = Beginning { start, end: first, captures, literal: before };
        for index in part..self.parts.len() {
            match &self.parts[index] {
                Part::Literal(literal) => {
                    let rest = folded.bytes().get(found.end..limit)?;
                    let same = literal.iter().zip(rest).take_while(|(a, b)| a == b).count();
                    found.literal += same;
                    found.end += same;
                    if same < literal.len() {
                        return breaks_off(&rest[same..]).then_some(found);
                    }
                }
                Part::Hole { .. } | Part::Gap => {
                    let end = self
                        .ends(folded, index, self.parts.len(), found.end, None)
                        .into_iter()
                        .find(|end| *end <= limit);
                    let Some(end) = end else {
                        // The value itself is cut, or what comes after it is not there.
                        let rest = folded.bytes().get(found.end..limit)?;
                        let may_begin = match &self.parts[index] {
                            Part::Hole { kind, .. } => kind.may_begin(rest),
                            _ => true,
                        };
                        return (rest.len() <= MAX_GAP && may_begin).then_some(found);
                    };
                    if matches!(self.parts[index], Part::Hole { .. }) {
                        found.captures.push(Capture { part: index, start: found.end, end });
                    }
                    found.end = end;
                }
                Part::End => {}
            }
        }
        None
    }

    /// Returns how many literal bytes [`Self::beginning`] finds at most; `None` where it finds nothing.
    #[must_use]
    pub fn may_begin(&self, folded: &Folded, which: usize, at: usize) -> Option<usize> {
        let anchor = self.anchors.get(which)?;
        let (part, offset) = (usize::from(anchor.part), usize::from(anchor.offset));
        let Part::Literal(literal) = self.parts.get(part)? else { return None };
        let first = at.checked_sub(offset)?;
        let there = folded.bytes().get(first..)?;
        let same = literal.iter().zip(there).take_while(|(a, b)| a == b).count();
        if same == literal.len() {
            return Some(self.literal_bytes());
        }
        // What is cut ends with its record, its field or its line.
        let ends = there.get(same).is_none_or(|byte| !byte.is_ascii_alphanumeric())
            || folded.space_before(first + same);
        let before: usize = self.parts[..part].iter().map(literal_len).sum();
        (same >= offset && ends).then_some(before + same)
    }

    /// Returns how many literal bytes of this variant stand around an anchor that was seen at `at`: the
    /// stretch that is equal around the anchor, and the other literal pieces in their order near it.
    #[must_use]
    pub fn partial_bytes(&self, folded: &Folded, which: usize, at: usize) -> usize {
        let Some(anchor) = self.anchors.get(which) else {
            return 0;
        };
        let (index, offset) = (usize::from(anchor.part), usize::from(anchor.offset));
        let Some(Part::Literal(literal)) = self.parts.get(index) else {
            return 0;
        };
        let bytes = folded.bytes();
        let right = literal[offset..].iter().zip(&bytes[at..]).take_while(|(a, b)| a == b).count();
        let left =
            literal[..offset].iter().rev().zip(bytes[..at].iter().rev()).take_while(|(a, b)| a == b).count();
        left + right
            + self.pieces_after(bytes, index, at + right)
            + self.pieces_before(bytes, index, at - left)
    }

    fn pieces_after(&self, bytes: &[u8], index: usize, mut from: usize) -> usize {
        let mut sum = 0;
        for part in &self.parts[index + 1..] {
            if let Part::Literal(literal) = part {
                let limit = bytes.len().min(from + 1024 + literal.len());
                if let Some(at) = places(&bytes[from..limit], literal).next() {
                    from += at + literal.len();
                    sum += literal.len();
                }
            }
        }
        sum
    }

    fn pieces_before(&self, bytes: &[u8], index: usize, mut to: usize) -> usize {
        let mut sum = 0;
        for part in self.parts[..index].iter().rev() {
            if let Part::Literal(literal) = part {
                let low = to.saturating_sub(1024 + literal.len());
                if let Some(at) = last_place(&bytes[low..to], literal) {
                    to = low + at;
                    sum += literal.len();
                }
            }
        }
        sum
    }

    /// Finds a start such that the parts before `part` end exactly at `target`; the nearest one.
    fn before(&self, folded: &Folded, part: usize, target: usize) -> Option<(usize, Vec<Capture>)> {
        if part == 0 {
            return Some((target, Vec::new()));
        }
        let low = target.saturating_sub(self.parts[..part].iter().map(greatest_len).sum());
        let mut high = target;
        let mut tries = 0;
        let mut masked = None;
        while let Some(start) = previous_start(&self.parts[0], folded, low, high) {
            let mut captures = Vec::new();
            if self
                .forward(folded, 0, part, start, &mut Search::ending(Some(target)), &mut captures)
                .is_some()
            {
                if masked.is_some() || !self.may_end_an_arn(folded, captures.first()) {
                    return Some((start, captures));
                }
                masked = Some((start, captures));
            }
            tries += 1;
            high = match &self.parts[0] {
                Part::Literal(literal) => start + literal.len() - 1,
                _ => start,
            };
            if tries >= MAX_TRIES || high <= low {
                break;
            }
        }
        masked
    }

    /// Tells whether the value that this variant begins with is a mask that may be the end of an ARN which
    /// was wrapped.
    fn may_end_an_arn(&self, folded: &Folded, capture: Option<&Capture>) -> bool {
        let is_arn =
            matches!(self.parts[0], Part::Hole { kind: Kind::Arn(_) | Kind::RoleArn | Kind::Principal, .. });
        let bytes = folded.bytes();
        is_arn
            && capture.is_some_and(|value| {
                value.start > 0
                    && b":/".contains(&bytes[value.start - 1])
                    && is_mask(&bytes[value.start..value.end])
            })
    }

    /// Matches the parts `index..stop` from `at`; with a target they must end exactly there. Returns the
    /// end.
    fn forward(
        &self,
        folded: &Folded,
        index: usize,
        stop: usize,
        at: usize,
        search: &mut Search,
        captures: &mut Vec<Capture>,
    ) -> Option<usize> {
        if index == stop {
            return search.target.is_none_or(|target| target == at).then_some(at);
        }
        if search.failed.contains(&(index, at)) {
            return None;
        }
        let known = captures.len();
        for end in self.ends(folded, index, stop, at, search.target) {
            if let Part::Hole { .. } = self.parts[index] {
                captures.push(Capture { part: index, start: at, end });
            }
            if let Some(last) = self.forward(folded, index + 1, stop, end, search, captures) {
                return Some(last);
            }
            captures.truncate(known);
        }
        search.failed.insert((index, at));
        None
    }

    /// Returns where the part at `index` may end, nearest first.
    fn ends(
        &self,
        folded: &Folded,
        index: usize,
        stop: usize,
        at: usize,
        target: Option<usize>,
    ) -> Vec<usize> {
        let bytes = folded.bytes();
        match &self.parts[index] {
            Part::Literal(literal) => {
                let found = bytes.get(at..).is_some_and(|rest| rest.starts_with(literal));
                if found { vec![at + literal.len()] } else { Vec::new() }
            }
            Part::End => {
                if folded.text_ends(at) {
                    vec![at]
                } else {
                    Vec::new()
                }
            }
            Part::Gap => self.bounded(folded, index, stop, at, MAX_GAP, target, &|_| true),
            Part::Hole { kind, .. } => {
                let fits = |end: usize| kind.accepts(folded, at, end);
                if index + 1 == stop && target.is_none() || !self.is_bounded(index, stop) && target.is_none()
                {
                    kind.ends(folded, at)
                } else {
                    self.bounded(folded, index, stop, at, kind.max_len(), target, &fits)
                }
            }
        }
    }

    fn is_bounded(&self, index: usize, stop: usize) -> bool {
        index + 1 < stop && matches!(self.parts[index + 1], Part::Literal(_))
    }

    /// The ends of a hole or gap whose next part is literal text, or the target.
    #[allow(clippy::too_many_arguments)]
    fn bounded(
        &self,
        folded: &Folded,
        index: usize,
        stop: usize,
        at: usize,
        longest: usize,
        target: Option<usize>,
        fits: &dyn Fn(usize) -> bool,
    ) -> Vec<usize> {
        if index + 1 == stop {
            let end = target.unwrap_or_else(|| folded.len().min(at + longest));
            return if end > at && end - at <= longest && fits(end) { vec![end] } else { Vec::new() };
        }
        let bytes = folded.bytes();
        if let Part::Literal(next) = &self.parts[index + 1] {
            let limit = bytes.len().min(at + longest + next.len());
            return places(bytes.get(at..limit).unwrap_or_default(), next)
                .take(MAX_TRIES)
                .map(|offset| at + offset)
                .filter(|end| fits(*end))
                .collect();
        }
        let limit = folded.len().min(at + longest);
        (at + 1..=limit).filter(|end| folded.space_before(*end) && fits(*end)).take(MAX_TRIES).collect()
    }
}

fn literal_len(part: &Part) -> usize {
    if let Part::Literal(literal) = part { literal.len() } else { 0 }
}

/// Tells whether nothing follows but what shows that something was cut.
fn breaks_off(rest: &[u8]) -> bool {
    rest.is_empty() || rest.starts_with(b"...") || rest.iter().all(|byte| b"'.,|)]}".contains(byte))
}

fn greatest_len(part: &Part) -> usize {
    match part {
        Part::Literal(literal) => literal.len(),
        Part::Hole { kind, .. } => kind.max_len(),
        Part::Gap => MAX_GAP,
        Part::End => 0,
    }
}

/// Returns where `literal` stands in a short stretch: what a search would prepare costs more than it saves.
fn places<'b>(stretch: &'b [u8], literal: &'b [u8]) -> impl Iterator<Item = usize> + use<'b> {
    let first = literal.first().copied().unwrap_or_default();
    memchr_iter(first, stretch).filter(|at| stretch[*at..].starts_with(literal))
}

fn last_place(stretch: &[u8], literal: &[u8]) -> Option<usize> {
    memrchr_iter(*literal.first()?, stretch).find(|at| stretch[*at..].starts_with(literal))
}

/// Returns the last place in `low..high` where `part` can begin.
fn previous_start(part: &Part, folded: &Folded, low: usize, high: usize) -> Option<usize> {
    match part {
        Part::Literal(literal) => last_place(&folded.bytes()[low..high], literal).map(|at| low + at),
        _ => (low..high)
            .rev()
            .find(|at| folded.space_before(*at) || b"'([{<:,;=>|".contains(&folded.bytes()[at - 1])),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Pattern;
    use super::*;
    use crate::fact::{Kind, fold_text};
    use memchr::memmem;

    fn captures(signature: &str, text: &str) -> Option<Vec<String>> {
        let kind_of = |name: &str| match name {
            "key_arn" => Kind::parse("arn.kms"),
            "principal_arn" => Kind::parse("principal"),
            "action" => Kind::parse("action.kms"),
            _ => None,
        };
        let pattern = Pattern::compile(signature, &kind_of).expect("compiles");
        let folded = fold_text(text);
        let text_of = |c: &Capture| String::from_utf8_lossy(&folded.bytes()[c.start..c.end]).into_owned();
        pattern.variants.iter().find_map(|variant| {
            let anchor = &variant.anchors[0];
            let Part::Literal(literal) = &variant.parts[usize::from(anchor.part)] else {
                return None;
            };
            let (from, to) = (usize::from(anchor.offset), usize::from(anchor.offset + anchor.len));
            memmem::find_iter(folded.bytes(), &literal[from..to])
                .find_map(|at| variant.verify(&folded, 0, at))
                .map(|found| found.captures.iter().map(text_of).collect())
        })
    }

    const DENIAL: &str = "User: {principal_arn} is not authorized to perform: {action}[ on resource: {key_arn}] because no resource-based policy allows";

    #[test]
    fn optional_piece_is_found_when_it_is_there() {
        let found = captures(DENIAL, "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-west-2:111122223333:key/1 because no resource-based policy allows").expect("a match");
        assert_eq!(
            found,
            [
                "arn:aws:iam::111122223333:user/alice",
                "kms:decrypt",
                "arn:aws:kms:us-west-2:111122223333:key/1"
            ]
        );
    }

    #[test]
    fn optional_piece_may_be_missing() {
        let found = captures(DENIAL, "user: <caller> is not authorized to perform: kms:Decrypt because no resource-based policy allows").expect("a match");
        assert_eq!(found, ["<caller>", "kms:decrypt"]);
    }

    #[test]
    fn mask_after_a_line_break_is_part_of_the_arn_before_it() {
        let found =
            captures("{key_arn} is disabled", "arn:<partition>:kms:<re\ngion>:1:key/\n<uuid> is disabled");
        assert_eq!(found.expect("a match"), ["arn:<partition>:kms:<region>:1:key/<uuid>"]);
        let found = captures("{key_arn} is disabled", "DisabledException: <key ARN> is disabled");
        assert_eq!(found.expect("a match"), ["<keyarn>"]);
    }

    #[test]
    fn action_of_another_service_is_no_beginning_of_a_value() {
        let kind_of = |name: &str| (name == "action").then(|| Kind::parse("action.kms"))?;
        let pattern = Pattern::compile("is not authorized to perform: {action} on resource", &kind_of);
        let pattern = pattern.expect("compiles");
        let begins = |text: &str| {
            let folded = fold_text(text);
            let offset = usize::from(pattern.variants[0].anchors[0].offset);
            pattern.variants[0].beginning(&folded, 0, offset, folded.len()).is_some()
        };
        assert!(begins("is not authorized to perform: kms:De"));
        assert!(begins("is not authorized to perform: k"));
        assert!(!begins("is not authorized to perform: sts:As"));
    }

    #[test]
    fn value_wrapped_inside_a_word_is_whole() {
        let found = captures(DENIAL, "User: arn:aws:iam::1111222\n 23333:user/al\nice is not authorized to perform: kms:Dec\nrypt because no resource-based policy allows").expect("a match");
        assert_eq!(found[0], "arn:aws:iam::111122223333:user/alice");
    }

    #[test]
    fn another_service_is_no_match() {
        assert_eq!(
            captures(
                DENIAL,
                "User: <caller> is not authorized to perform: s3:GetObject because no resource-based policy allows"
            ),
            None
        );
    }
}
