//! A signature as a message could read: every hole filled with a sample of its type.

use super::parse::{Token, tokens};
use super::pattern::PatternError;
use crate::fact::Kind;

/// Returns `text` with its optional pieces there and every hole filled with a sample.
///
/// # Errors
/// Malformed writing and unknown types.
pub fn sample_text(text: &str, kind_of: &dyn Fn(&str) -> Option<Kind>) -> Result<String, PatternError> {
    let mut sample = String::new();
    add(&tokens(text)?, &mut sample, kind_of)?;
    Ok(sample)
}

fn add(
    tokens: &[Token],
    sample: &mut String,
    kind_of: &dyn Fn(&str) -> Option<Kind>,
) -> Result<(), PatternError> {
    for token in tokens {
        match token {
            Token::Text(literal) => sample.push_str(literal),
            Token::Optional(inner) => add(inner, sample, kind_of)?,
            Token::Gap => sample.push_str(" … "),
            Token::End => {}
            Token::Hole { name, kind } => {
                let found = kind.as_ref().map_or_else(|| kind_of(name), |kind| Kind::parse(kind));
                let kind = found.ok_or_else(|| PatternError::UnknownType(name.clone()))?;
                sample.push_str(kind.sample());
            }
        }
    }
    Ok(())
}

/// Returns the words of `text` alone: its optional pieces left out, a blank for every hole.
///
/// # Errors
/// Malformed writing.
pub fn literal_text(text: &str) -> Result<String, PatternError> {
    let mut literal = String::new();
    for token in tokens(text)? {
        match token {
            Token::Text(piece) => literal.push_str(&piece),
            Token::Optional(_) | Token::Hole { .. } | Token::Gap | Token::End => literal.push(' '),
        }
    }
    Ok(literal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_and_optional_pieces_are_there() {
        let text =
            sample_text("key[ [[{key_id:key_id}]]] {{x}} of {_:account}", &|_| None).expect("a signature");
        assert_eq!(text, "key [1234abcd-12ab-34cd-56ef-1234567890ab] {x} of 111122223333");
    }
}
