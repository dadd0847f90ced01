//! From bytes to what a reader counts: line, column, JSON Pointer.

use super::{Node, Value};
use std::fmt::Write;
use std::ops::Range;

/// Where something stands in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// JSON Pointer (RFC 6901) of the innermost value around it; empty for the document itself.
    pub pointer: String,
}

/// Tells places in one text. Asked in the order of the text, all of them together take one walk through it.
pub struct Places<'a> {
    text: &'a str,
    root: Option<&'a Node>,
    at: usize,
    line: usize,
    column: usize,
}

impl<'a> Places<'a> {
    /// Begins at the start of `text`, whose tree is `root`.
    #[must_use]
    pub fn new(text: &'a str, root: Option<&'a Node>) -> Self {
        Self { text, root, at: 0, line: 1, column: 1 }
    }

    /// Returns where the bytes from `span` stand.
    pub fn of(&mut self, span: &Range<usize>) -> Place {
        let start = self.text.floor_char_boundary(span.start.min(self.text.len()));
        if start < self.at {
            (self.at, self.line, self.column) = (0, 1, 1);
        }
        let between = &self.text[self.at..start];
        match between.rfind('\n') {
            Some(last) => {
                self.line += between.matches('\n').count();
                self.column = between[last + 1..].chars().count() + 1;
            }
            None => self.column += between.chars().count(),
        }
        self.at = start;
        let pointer = self.root.map(|root| pointer_to(root, span)).unwrap_or_default();
        Place { line: self.line, column: self.column, pointer }
    }
}

/// Returns where the bytes from `span` stand in `text`, whose tree is `root`.
#[must_use]
pub fn place_of(text: &str, root: Option<&Node>, span: &Range<usize>) -> Place {
    Places::new(text, root).of(span)
}

/// Returns the JSON Pointer of the innermost value that has all bytes of `span`. The name of a member counts
/// as its value.
#[must_use]
pub fn pointer_to(root: &Node, span: &Range<usize>) -> String {
    let mut pointer = String::new();
    let mut node = root;
    while let Some((step, below)) = step_into(node, span) {
        pointer.push('/');
        pointer.push_str(&step);
        node = below;
    }
    pointer
}

/// Items and members stand in the order of the text, so the one that can hold the span is found by halving.
fn step_into<'a>(node: &'a Node, span: &Range<usize>) -> Option<(String, &'a Node)> {
    let holds = |range: &Range<usize>| range.start <= span.start && span.end <= range.end;
    match &node.value {
        Value::List(items) => {
            let index = items.partition_point(|item| item.span.start <= span.start).checked_sub(1)?;
            let item = &items[index];
            holds(&item.span).then(|| (index.to_string(), item))
        }
        Value::Object(members) => {
            let after = members.partition_point(|member| member.name_span.start <= span.start);
            let member = &members[after.checked_sub(1)?];
            holds(&(member.name_span.start..member.node.span.end))
                .then(|| (token(&member.name), &member.node))
        }
        _ => None,
    }
}

/// A reference token of RFC 6901.
fn token(name: &str) -> String {
    let mut token = String::with_capacity(name.len());
    for ch in name.chars() {
        let _ = match ch {
            '~' => token.write_str("~0"),
            '/' => token.write_str("~1"),
            other => token.write_char(other),
        };
    }
    token
}
