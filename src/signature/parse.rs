//! The writing of a signature: `plain {hole:type} [ optional] {*} {end} {{ }} [[ ]]`.

use super::pattern::PatternError;

/// One piece of signature text as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Literal text, unfolded.
    Text(String),
    /// `{name:type}`; the type is `None` when the name brings its own, the name is `_` when not captured.
    Hole { name: String, kind: Option<String> },
    /// `{*}`.
    Gap,
    /// `{end}`.
    End,
    /// `[…]`.
    Optional(Vec<Token>),
}

/// Reads signature text into tokens.
///
/// # Errors
/// A brace or bracket without its partner, a nested optional piece, an empty hole.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, PatternError> {
    let mut reader = Reader { rest: text, tokens: vec![Vec::new()], literal: String::new() };
    while let Some(ch) = reader.rest.chars().next() {
        reader.step(ch)?;
    }
    reader.flush();
    if reader.tokens.len() > 1 {
        return Err(PatternError::Unclosed('['));
    }
    Ok(reader.tokens.pop().unwrap_or_default())
}

struct Reader<'a> {
    rest: &'a str,
    tokens: Vec<Vec<Token>>,
    literal: String,
}

impl Reader<'_> {
    fn step(&mut self, ch: char) -> Result<(), PatternError> {
        for doubled in ["{{", "}}", "[[", "]]"] {
            if self.rest.starts_with(doubled) {
                self.literal.push_str(&doubled[..1]);
                self.rest = &self.rest[2..];
                return Ok(());
            }
        }
        self.rest = &self.rest[ch.len_utf8()..];
        match ch {
            '{' => self.hole(),
            '}' => Err(PatternError::Unopened('}')),
            '[' if self.tokens.len() > 1 => Err(PatternError::NestedOptional),
            '[' => {
                self.flush();
                self.tokens.push(Vec::new());
                Ok(())
            }
            ']' if self.tokens.len() == 1 => Err(PatternError::Unopened(']')),
            ']' => {
                self.flush();
                let inner = self.tokens.pop().unwrap_or_default();
                self.push(Token::Optional(inner));
                Ok(())
            }
            _ => {
                self.literal.push(ch);
                Ok(())
            }
        }
    }

    fn hole(&mut self) -> Result<(), PatternError> {
        let (inside, rest) = self.rest.split_once('}').ok_or(PatternError::Unclosed('{'))?;
        self.rest = rest;
        self.flush();
        let token = match inside {
            "*" => Token::Gap,
            "end" => Token::End,
            _ => {
                let (name, kind) = inside.split_once(':').map_or((inside, None), |(n, k)| (n, Some(k)));
                if name.is_empty() || kind.is_some_and(str::is_empty) {
                    return Err(PatternError::BadHole(inside.to_owned()));
                }
                Token::Hole { name: name.to_owned(), kind: kind.map(str::to_owned) }
            }
        };
        self.push(token);
        Ok(())
    }

    fn flush(&mut self) {
        if !self.literal.is_empty() {
            let text = std::mem::take(&mut self.literal);
            self.push(Token::Text(text));
        }
    }

    fn push(&mut self, token: Token) {
        if let Some(tokens) = self.tokens.last_mut() {
            tokens.push(token);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn optional_piece_may_hold_literal_brackets() {
        let read = tokens("key[ [[{key_arn}]]] gone").expect("well-formed");
        let hole = Token::Hole { name: "key_arn".into(), kind: None };
        assert_eq!(
            read,
            [
                Token::Text("key".into()),
                Token::Optional(vec![Token::Text(" [".into()), hole, Token::Text("]".into())]),
                Token::Text(" gone".into()),
            ]
        );
    }

    #[test]
    fn unbalanced_writing_is_refused() {
        for text in ["a {b", "a b}", "a [b", "a ]b", "[a [b]]c", "{}", "{a:}"] {
            assert!(tokens(text).is_err(), "{text}");
        }
    }
}
