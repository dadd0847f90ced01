//! A signature as a person reads it: holes as placeholders, optional pieces written out.

use super::parse::{Token, tokens};
use super::pattern::PatternError;

/// Returns signature text with each hole as `<NAME>`, where `placeholder_of` gives the name.
///
/// # Errors
/// When the text is malformed.
pub fn readable(text: &str, placeholder_of: &dyn Fn(&str) -> Option<String>) -> Result<String, PatternError> {
    let mut out = String::new();
    write(&tokens(text)?, placeholder_of, &mut out);
    Ok(out)
}

fn write(tokens: &[Token], placeholder_of: &dyn Fn(&str) -> Option<String>, out: &mut String) {
    for token in tokens {
        match token {
            Token::Text(text) => out.push_str(text),
            Token::Hole { name, .. } => {
                let shown = placeholder_of(name).unwrap_or_else(|| "…".to_owned());
                out.push('<');
                out.push_str(&shown);
                out.push('>');
            }
            Token::Gap => out.push('…'),
            Token::End => {}
            Token::Optional(inner) => write(inner, placeholder_of, out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_read_as_placeholders() {
        let name = |name: &str| (name == "key_arn").then(|| "KEY_ARN".to_owned());
        assert_eq!(
            readable("key[ [[{key_arn}]]] does {_:word}", &name).expect("well-formed"),
            "key [<KEY_ARN>] does <…>"
        );
    }
}
