//! The reader. It takes what JSON is (RFC 8259), and past that what people's tools make of it, as defects.

use super::{Defect, DefectKind, Member, Node, Value};
use std::collections::HashSet;
use std::ops::Range;

/// How deep lists and objects may lie in each other. A policy needs seven levels.
pub const MAX_DEPTH: usize = 64;

/// Reads one value. `None` when there is none at all.
///
/// # Examples
/// ```
/// use cabhelp::policy::json::{DefectKind, parse};
///
/// let (node, defects) = parse("{\u{a0}\"Version\": \"2012-10-17\",}");
/// assert_eq!(node.expect("a value").get("Version").and_then(|v| v.text()), Some("2012-10-17"));
/// assert_eq!(defects[0].kind, DefectKind::Blank('\u{a0}'));
/// assert_eq!(defects[1].kind, DefectKind::TrailingComma);
/// ```
#[must_use]
pub fn parse(text: &str) -> (Option<Node>, Vec<Defect>) {
    // What comes from tools often begins with a byte order mark; AWS's tools take it away.
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let Single { node, mut defects, end } = value_from(text, start);
    if node.is_some() && end < text.len() {
        let rest = end..end + text[end..].trim_end().len();
        defects.push(Defect { kind: DefectKind::After, span: rest });
    }
    (node, defects)
}

/// Reads the values that stand one after another from `start`, each with its defects and as many as there are.
/// What follows the last and is none is a defect of it.
#[must_use]
pub fn parse_all(text: &str, start: usize) -> Vec<(Option<Node>, Vec<Defect>)> {
    let mut values = Vec::new();
    let mut at = start;
    loop {
        let Single { node, mut defects, end } = value_from(text, at);
        let goes_on = node.is_some() && text[end..].starts_with(['{', '[']);
        if node.is_some() && !goes_on && end < text.len() {
            let rest = end..end + text[end..].trim_end().len();
            defects.push(Defect { kind: DefectKind::After, span: rest });
        }
        values.push((node, defects));
        if !goes_on {
            return values;
        }
        at = end;
    }
}

/// One value, and where what follows it begins.
struct Single {
    node: Option<Node>,
    defects: Vec<Defect>,
    end: usize,
}

fn value_from(text: &str, start: usize) -> Single {
    let strict = read(text, start, false);
    let has_smart_quotes = strict.defects.iter().any(|one| !matches!(one.kind, DefectKind::Repeated(_)))
        && text[start..].contains(is_smart_quote);
    if has_smart_quotes { read(text, start, true) } else { strict }
}

/// Reads a value. With `takes_smart_ends` a typographic quotation mark may end a string that begins with `"`;
/// in sound JSON it is a character like others.
fn read(text: &str, start: usize, takes_smart_ends: bool) -> Single {
    let mut reader = Reader { text, at: start, defects: Vec::new(), takes_smart_ends };
    let node = reader.first_value().map(|first| reader.without_braces(first));
    if node.is_some() {
        reader.blanks();
    } else {
        reader.defect(DefectKind::Empty, start..text.len());
    }
    reader.defects.sort_by_key(|defect| defect.span.start);
    Single { node, defects: reader.defects, end: reader.at }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    defects: Vec<Defect>,
    takes_smart_ends: bool,
}

/// What ends a list or an object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Closer {
    List,
    Object,
    /// The end of the text, for an object that was copied without its braces.
    End,
}

impl Closer {
    fn ch(self) -> Option<char> {
        match self {
            Self::List => Some(']'),
            Self::Object => Some('}'),
            Self::End => None,
        }
    }
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        // Most of a policy is ASCII.
        match self.text.as_bytes().get(self.at) {
            Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
            Some(_) => self.text[self.at..].chars().next(),
            None => None,
        }
    }

    fn bump(&mut self) -> Option<char> {
        let ch = self.peek()?;
        self.at += ch.len_utf8();
        Some(ch)
    }

    fn defect(&mut self, kind: DefectKind, span: Range<usize>) {
        self.defects.push(Defect { kind, span });
    }

    /// Reports the next character as `kind` and goes past it.
    fn skip_as(&mut self, kind: impl FnOnce(char) -> DefectKind) {
        let start = self.at;
        if let Some(ch) = self.bump() {
            self.defect(kind(ch), start..self.at);
        }
    }

    /// Goes past white space and comments.
    fn blanks(&mut self) {
        while let Some(ch) = self.peek() {
            match ch {
                ' ' | '\t' | '\n' | '\r' => self.at += 1,
                '/' | '#' if self.comment() => {}
                _ if is_strange_blank(ch) => self.skip_as(DefectKind::Blank),
                _ => break,
            }
        }
    }

    /// Goes past a comment, if one begins here.
    fn comment(&mut self) -> bool {
        let rest = &self.text[self.at..];
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("//") || rest.starts_with('#') {
            rest.find('\n').unwrap_or(rest.len())
        } else {
            return false;
        };
        self.defect(DefectKind::Comment, self.at..self.at + length);
        self.at += length;
        true
    }

    /// Reads the value of the whole text: the first one there is.
    fn first_value(&mut self) -> Option<Node> {
        loop {
            self.blanks();
            self.peek()?;
            if let Some(node) = self.value(0) {
                return Some(node);
            }
        }
    }

    /// Reads the text as the members of an object where its first value turns out to be the name of one.
    fn without_braces(&mut self, first: Node) -> Node {
        self.blanks();
        let is_name = self.text[first.span.clone()].starts_with(is_quote);
        if !is_name || self.peek() != Some(':') {
            return first;
        }
        let start = first.span.start;
        self.defects.retain(|defect| defect.span.start < start);
        self.defect(DefectKind::NoBraces, start..start);
        self.at = start;
        let value = self.members(Closer::End, 0);
        Node { value, span: start..self.at }
    }

    /// Reads the value that begins here. What cannot begin one is gone past, and gives `None`.
    fn value(&mut self, depth: usize) -> Option<Node> {
        let start = self.at;
        let value = match self.peek()? {
            '{' | '[' if depth >= MAX_DEPTH => {
                self.defect(DefectKind::Deep, start..self.text.len());
                self.at = self.text.len();
                Value::Null
            }
            '{' => self.object(depth),
            '[' => self.list(depth),
            ch if is_quote(ch) => Value::Text(self.string()),
            ch if ch == '-' || ch == '+' || ch.is_ascii_digit() => self.number(),
            ch if ch.is_alphabetic() || ch == '_' || ch == '<' || ch == '$' => self.word(),
            _ => {
                self.skip_as(DefectKind::Unexpected);
                return None;
            }
        };
        Some(Node { value, span: start..self.at })
    }

    fn list(&mut self, depth: usize) -> Value {
        self.at += 1;
        let mut items = Vec::new();
        while self.goes_on(Closer::List, items.is_empty()) {
            items.extend(self.value(depth + 1));
        }
        Value::List(items)
    }

    fn object(&mut self, depth: usize) -> Value {
        self.at += 1;
        self.members(Closer::Object, depth)
    }

    fn members(&mut self, closer: Closer, depth: usize) -> Value {
        let mut members: Vec<Member> = Vec::new();
        while self.goes_on(closer, members.is_empty()) {
            members.extend(self.member(depth));
        }
        self.repeated(&members);
        Value::Object(members)
    }

    /// Reports the names that an object has more than once.
    fn repeated(&mut self, members: &[Member]) {
        let mut known = HashSet::new();
        for member in members.iter().filter(|member| !known.insert(member.name.as_str())) {
            self.defect(DefectKind::Repeated(member.name.clone()), member.name_span.clone());
        }
    }

    /// Goes past what separates items; tells whether another one follows. Past the closer it is over.
    fn goes_on(&mut self, closer: Closer, is_first: bool) -> bool {
        self.blanks();
        let comma = self.commas(is_first);
        while self.peek().is_some_and(begins_nothing) {
            self.skip_as(DefectKind::Unexpected);
            self.blanks();
        }
        match self.peek() {
            None => {
                let is_given_up = self.defects.iter().any(|defect| defect.kind == DefectKind::Deep);
                if !is_given_up && closer != Closer::End {
                    self.defect(DefectKind::Cut, self.at..self.at);
                }
                false
            }
            Some(ch) if Some(ch) == closer.ch() => {
                if let Some(comma) = comma {
                    self.defect(DefectKind::TrailingComma, comma);
                }
                self.at += 1;
                false
            }
            // The closer of what lies around it: this one was forgotten.
            Some(ch @ ('}' | ']')) => {
                self.defect(DefectKind::Unexpected(ch), self.at..self.at + 1);
                self.at += 1;
                false
            }
            Some(_) => {
                if comma.is_none() && !is_first {
                    self.defect(DefectKind::MissingComma, self.at..self.at);
                }
                true
            }
        }
    }

    /// Goes past commas; returns the place of the last. More than one, and one before the first item, are
    /// defects.
    fn commas(&mut self, is_first: bool) -> Option<Range<usize>> {
        let mut last = None;
        while self.peek() == Some(',') {
            let place = self.at..self.at + 1;
            self.at += 1;
            self.blanks();
            if is_first || last.is_some() {
                self.defect(DefectKind::Unexpected(','), place.clone());
            }
            last = Some(place);
        }
        last.filter(|_| !is_first)
    }

    fn member(&mut self, depth: usize) -> Option<Member> {
        let start = self.at;
        let name = match self.peek()? {
            ch if is_quote(ch) => self.string(),
            ch if is_word(ch) => self.bare_word(),
            _ => {
                self.skip_as(DefectKind::Unexpected);
                return None;
            }
        };
        let name_span = start..self.at;
        self.blanks();
        if self.peek() == Some(':') {
            self.at += 1;
        } else {
            self.defect(DefectKind::MissingColon, self.at..self.at);
        }
        self.blanks();
        let missing = Node { value: Value::Null, span: self.at..self.at };
        let node = match self.peek() {
            None | Some(',' | '}' | ']') => {
                self.defect(DefectKind::Unexpected(self.peek().unwrap_or(' ')), self.at..self.at);
                missing
            }
            Some(_) => self.value(depth + 1).unwrap_or(missing),
        };
        Some(Member { name, name_span, node })
    }

    /// Reads a string in any kind of quotation marks.
    fn string(&mut self) -> String {
        let start = self.at;
        let open = self.bump().unwrap_or('"');
        if open != '"' {
            self.defect(quote_defect(open), start..self.at);
        }
        let end_of_line = open == '"' && self.takes_smart_ends && self.ends_in_a_smart_quote();
        let mut text = String::new();
        while let Some(ch) = self.peek() {
            let at = self.at;
            if closes(open, ch) || (end_of_line && is_smart_quote(ch)) {
                self.at += ch.len_utf8();
                match open {
                    '"' if ch != '"' => self.defect(quote_defect(ch), at..self.at),
                    '"' => {}
                    // The pair of them is one kind of defect.
                    _ => self.defect(quote_defect(open), at..self.at),
                }
                return text;
            }
            self.at += ch.len_utf8();
            match ch {
                '\\' => text.extend(self.unescaped(at)),
                ch if ch < ' ' => {
                    self.defect(DefectKind::Control(ch), at..self.at);
                    text.push(ch);
                }
                ch => text.push(ch),
            }
        }
        self.defect(DefectKind::Cut, start..self.at);
        text
    }

    /// Tells whether the string that begins here with `"` has its end in a typographic quotation mark: no
    /// `"` follows in this line, but one of those does.
    fn ends_in_a_smart_quote(&self) -> bool {
        let line = self.text[self.at..].split('\n').next().unwrap_or_default();
        match (line.find('"'), line.find(is_smart_quote)) {
            (None, Some(_)) => true,
            (Some(plain), Some(smart)) => {
                // `"name”: "value"`: the plain one opens the next string.
                let between = || line.get(smart..plain).unwrap_or_default().chars().skip(1);
                smart < plain
                    && between().all(|ch| ":,]} \t".contains(ch))
                    && between().any(|ch| ":,]}".contains(ch))
            }
            _ => false,
        }
    }

    /// Reads what follows a `\`; surrogates that belong together give one character.
    fn unescaped(&mut self, start: usize) -> Option<char> {
        let ch = match self.bump()? {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => return Some(self.unicode(start)),
            other => {
                self.defect(DefectKind::Escape, start..self.at);
                other
            }
        };
        Some(ch)
    }

    fn unicode(&mut self, start: usize) -> char {
        let first = self.hex();
        let code = match first {
            Some(high @ 0xd800..=0xdbff) if self.text[self.at..].starts_with("\\u") => {
                let back = self.at;
                self.at += 2;
                if let Some(low @ 0xdc00..=0xdfff) = self.hex() {
                    Some(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00))
                } else {
                    self.at = back;
                    None
                }
            }
            other => other,
        };
        code.and_then(char::from_u32).unwrap_or_else(|| {
            self.defect(DefectKind::Escape, start..self.at);
            '\u{fffd}'
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        let code = digits.bytes().all(|b| b.is_ascii_hexdigit()).then_some(digits)?;
        self.at += 4;
        u32::from_str_radix(code, 16).ok()
    }

    fn number(&mut self) -> Value {
        let start = self.at;
        while self.peek().is_some_and(|ch| ch.is_ascii_alphanumeric() || "+-.".contains(ch)) {
            self.at += 1;
        }
        let text = &self.text[start..self.at];
        if !is_number(text) {
            self.defect(DefectKind::Number(text.to_owned()), start..self.at);
        }
        Value::Number(text.to_owned())
    }

    /// Reads `true`, `false`, `null`, or a word that lacks its quotation marks.
    fn word(&mut self) -> Value {
        match ["true", "false", "null"].into_iter().find(|word| self.is_here(word)) {
            Some(word) => {
                self.at += word.len();
                match word {
                    "true" => Value::Bool(true),
                    "false" => Value::Bool(false),
                    _ => Value::Null,
                }
            }
            None => Value::Text(self.bare_word()),
        }
    }

    fn is_here(&self, word: &str) -> bool {
        self.text[self.at..].strip_prefix(word).is_some_and(|rest| !rest.starts_with(is_word))
    }

    fn bare_word(&mut self) -> String {
        let start = self.at;
        while self.peek().is_some_and(is_word) {
            self.bump();
        }
        // A name may be followed by its colon, an ARN holds colons: those between letters belong to it.
        while self.peek() == Some(':')
            && self.text[start..self.at].starts_with("arn")
            && self.text[self.at + 1..].starts_with(|ch| is_word(ch) || ch == ':')
        {
            self.at += 1;
            while self.peek().is_some_and(is_word) {
                self.bump();
            }
        }
        if self.at == start {
            self.bump();
        }
        let word = self.text[start..self.at].to_owned();
        self.defect(DefectKind::BareWord(word.clone()), start..self.at);
        word
    }
}

/// Tells whether `ch` looks like a blank, and is none to JSON.
pub(in crate::policy) fn is_strange_blank(ch: char) -> bool {
    (ch.is_whitespace() && !" \t\n\r".contains(ch))
        || matches!(ch, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{180e}')
}

fn is_word(ch: char) -> bool {
    ch.is_alphanumeric() || "_-<>$*/.".contains(ch)
}

/// Tells whether neither a value nor a name nor the end of one can stand where `ch` does.
fn begins_nothing(ch: char) -> bool {
    !(is_quote(ch) || is_word(ch) || "{}[]+,:".contains(ch))
}

/// Tells whether `ch` is a quotation mark of running text.
fn is_smart_quote(ch: char) -> bool {
    matches!(ch, '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' | '‘' | '’' | '‚' | '‛' | '「' | '」')
}

fn is_quote(ch: char) -> bool {
    ch == '"' || ch == '\'' || ch == '`' || is_smart_quote(ch)
}

/// Tells whether a string that begins with `open` ends with `ch`.
fn closes(open: char, ch: char) -> bool {
    match open {
        '"' => ch == '"',
        '\'' | '`' => ch == open,
        _ => is_smart_quote(ch) || ch == '"',
    }
}

fn quote_defect(ch: char) -> DefectKind {
    if is_smart_quote(ch) { DefectKind::SmartQuote(ch) } else { DefectKind::SingleQuote }
}

/// Tells whether `text` is a number as RFC 8259 writes it.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let has_no_leading_zero = whole == "0" || !whole.starts_with('0');
    digits(whole)
        && has_no_leading_zero
        && digits(fraction)
        && digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<DefectKind> {
        parse(text).1.into_iter().map(|defect| defect.kind).collect()
    }

    fn read(text: &str) -> serde_json::Value {
        serde_json::Value::from(&parse(text).0.expect("a value"))
    }

    #[test]
    fn sound_json_is_read_as_serde_reads_it() {
        for text in [
            r#"{"a":[1,-2.5e3,true,false,null,"x\n\u00e9\ud83d\ude00"],"b":{},"c":[]}"#,
            " \r\n[ 0 , {\"a\" : {\"b\" : []}} ]\t",
            "\"only a string\"",
            "12",
        ] {
            assert_eq!(kinds(text), [], "{text}");
            assert_eq!(read(text), serde_json::from_str::<serde_json::Value>(text).expect("JSON"));
        }
    }

    #[test]
    fn what_tools_do_to_json_is_named_and_read_past() {
        use DefectKind as D;
        for (text, expected, value) in [
            ("{\u{a0}\"a\":1}", D::Blank('\u{a0}'), r#"{"a":1}"#),
            ("{\"a\":1,}", D::TrailingComma, r#"{"a":1}"#),
            ("[1,2,]", D::TrailingComma, "[1,2]"),
            ("[1 2]", D::MissingComma, "[1,2]"),
            ("{\"a\" 1}", D::MissingColon, r#"{"a":1}"#),
            ("{'a':1}", D::SingleQuote, r#"{"a":1}"#),
            ("{“a”:1}", D::SmartQuote('“'), r#"{"a":1}"#),
            ("{\"a”: \"b\"}", D::SmartQuote('”'), r#"{"a":"b"}"#),
            ("// x\n{\"a\":1}", D::Comment, r#"{"a":1}"#),
            ("{\"a\":1 /* x */}", D::Comment, r#"{"a":1}"#),
            ("{a:1}", D::BareWord("a".into()), r#"{"a":1}"#),
            (
                "{\"a\":arn:aws:iam::1:root}",
                D::BareWord("arn:aws:iam::1:root".into()),
                r#"{"a":"arn:aws:iam::1:root"}"#,
            ),
            ("{\"a\":\"x\ny\"}", D::Control('\n'), r#"{"a":"x\ny"}"#),
            ("{\"a\":\"\\x\"}", D::Escape, r#"{"a":"x"}"#),
            ("{\"a\":007}", D::Number("007".into()), r#"{"a":null}"#),
            ("{\"a\":1} {\"b\":2}", D::After, r#"{"a":1}"#),
            ("{\"a\":[1", D::Cut, r#"{"a":[1]}"#),
            ("{\"a\":1,\"a\":2}", D::Repeated("a".into()), r#"{"a":2}"#),
        ] {
            assert_eq!(kinds(text).first(), Some(&expected), "{text}");
            assert_eq!(read(text).to_string(), value, "{text}");
        }
    }

    #[test]
    fn nothing_is_no_value() {
        for text in ["", " \n", "\u{feff}", "// only a comment"] {
            let (node, defects) = parse(text);
            assert!(node.is_none(), "{text:?}");
            assert_eq!(defects.last().map(|defect| &defect.kind), Some(&DefectKind::Empty), "{text:?}");
        }
    }

    #[test]
    fn depth_has_a_limit() {
        let deep = "[".repeat(100_000);
        assert!(kinds(&deep).contains(&DefectKind::Deep));
    }
}
