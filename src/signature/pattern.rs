//! A compiled signature: every way in which its optional pieces may be there or not.

use super::anchor::{Anchor, choose_anchors};
use super::parse::{Token, tokens};
use crate::fact::{Kind, fold_text};
use serde::{Deserialize, Serialize};

/// The greatest number of optional pieces in one signature; each doubles the variants.
pub const MAX_OPTIONALS: usize = 4;

/// One part of a variant, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Folded bytes that must stand there.
    Literal(Vec<u8>),
    /// A typed value; without a name it is not captured.
    Hole {
        /// The fact that the value is.
        name: Option<String>,
        /// Its type.
        kind: Kind,
    },
    /// At most 256 bytes of anything.
    Gap,
    /// The message ends here.
    End,
}

/// A signature with its optional pieces decided: a plain sequence of parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// The parts, no two literals side by side.
    pub parts: Vec<Part>,
    /// Where the filter looks for this variant; the first is enough, a second helps with damaged text.
    pub anchors: Vec<Anchor>,
}

impl Variant {
    /// Returns the number of literal bytes in folded form.
    #[must_use]
    pub fn literal_bytes(&self) -> usize {
        self.parts.iter().map(|part| if let Part::Literal(bytes) = part { bytes.len() } else { 0 }).sum()
    }

    /// Returns the number of typed holes.
    #[must_use]
    pub fn holes(&self) -> usize {
        self.parts.iter().filter(|part| matches!(part, Part::Hole { .. })).count()
    }
}

/// Why a signature text cannot be compiled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// An opening sign without its partner.
    #[error("`{0}` is not closed; write it twice to mean the character itself")]
    Unclosed(char),
    /// A closing sign without its partner.
    #[error("`{0}` is not opened; write it twice to mean the character itself")]
    Unopened(char),
    /// `[a [b]]`.
    #[error("an optional piece stands inside another one")]
    NestedOptional,
    /// A hole without a name or type.
    #[error("`{{{0}}}` is not a hole: write {{name}}, {{name:type}}, {{_:type}}, {{*}} or {{end}}")]
    BadHole(String),
    /// A type that does not exist, or a name without a type in the vocabulary.
    #[error("`{0}` has no known type")]
    UnknownType(String),
    /// More optional pieces than [`MAX_OPTIONALS`].
    #[error("more than {MAX_OPTIONALS} optional pieces")]
    TooManyOptionals,
    /// No literal piece that the filter could look for.
    #[error("no literal piece is long and plain enough to search for (at least {0} characters)")]
    NoAnchor(usize),
}

/// A compiled signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    /// The variants, the one with the most literal bytes first.
    pub variants: Vec<Variant>,
}

impl Pattern {
    /// Compiles signature text; `kind_of` gives the type that a fact's name brings.
    ///
    /// # Errors
    /// Malformed writing, unknown types, too many optional pieces, no usable anchor.
    pub fn compile(text: &str, kind_of: &dyn Fn(&str) -> Option<Kind>) -> Result<Self, PatternError> {
        let tokens = tokens(text)?;
        let optionals = tokens.iter().filter(|t| matches!(t, Token::Optional(_))).count();
        if optionals > MAX_OPTIONALS {
            return Err(PatternError::TooManyOptionals);
        }
        let mut variants = Vec::new();
        for present in (0..1_usize << optionals).rev() {
            let parts = parts_of(&tokens, present, kind_of)?;
            let anchors = choose_anchors(&parts)?;
            variants.push(Variant { parts, anchors });
        }
        variants.sort_by_key(|variant| std::cmp::Reverse(variant.literal_bytes()));
        Ok(Self { variants })
    }

    /// Returns the names of the facts that every variant captures.
    #[must_use]
    pub fn always_captured(&self) -> Vec<String> {
        let names = |variant: &Variant| -> Vec<String> {
            variant
                .parts
                .iter()
                .filter_map(|part| match part {
                    Part::Hole { name, .. } => name.clone(),
                    _ => None,
                })
                .collect()
        };
        let mut common = self.variants.first().map(names).unwrap_or_default();
        for variant in &self.variants {
            let these = names(variant);
            common.retain(|name| these.contains(name));
        }
        common
    }
}

fn parts_of(
    tokens: &[Token],
    present: usize,
    kind_of: &dyn Fn(&str) -> Option<Kind>,
) -> Result<Vec<Part>, PatternError> {
    let mut text = String::new();
    let mut parts = Vec::new();
    let mut optional = 0;
    for token in tokens {
        if let Token::Optional(inner) = token {
            let included = present >> optional & 1 == 1;
            optional += 1;
            if included {
                for token in inner {
                    add(token, &mut text, &mut parts, kind_of)?;
                }
            }
        } else {
            add(token, &mut text, &mut parts, kind_of)?;
        }
    }
    flush(&mut text, &mut parts);
    Ok(parts)
}

fn add(
    token: &Token,
    text: &mut String,
    parts: &mut Vec<Part>,
    kind_of: &dyn Fn(&str) -> Option<Kind>,
) -> Result<(), PatternError> {
    let part = match token {
        Token::Text(literal) => {
            text.push_str(literal);
            return Ok(());
        }
        Token::Optional(_) => return Err(PatternError::NestedOptional),
        Token::Gap => Part::Gap,
        Token::End => Part::End,
        Token::Hole { name, kind } => {
            let found = kind.as_ref().map_or_else(|| kind_of(name), |kind| Kind::parse(kind));
            let kind =
                found.ok_or_else(|| PatternError::UnknownType(kind.clone().unwrap_or(name.clone())))?;
            Part::Hole { name: (name != "_").then(|| name.clone()), kind }
        }
    };
    flush(text, parts);
    parts.push(part);
    Ok(())
}

fn flush(text: &mut String, parts: &mut Vec<Part>) {
    let folded = fold_text(text);
    text.clear();
    if !folded.is_empty() {
        parts.push(Part::Literal(folded.bytes().to_vec()));
    }
}
