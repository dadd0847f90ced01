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

/// Returns where the bytes from `span` stand in `text`, whose tree is `root`.
#[must_use]
pub fn place_of(text: &str, root: Option<&Node>, span: &Range<usize>) -> Place {
    let start = text.floor_char_boundary(span.start.min(text.len()));
    let before = &text[..start];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Place {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        pointer: root.map(|root| pointer_to(root, span)).unwrap_or_default(),
    }
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

fn step_into<'a>(node: &'a Node, span: &Range<usize>) -> Option<(String, &'a Node)> {
    let holds = |range: &Range<usize>| range.start <= span.start && span.end <= range.end;
    match &node.value {
        Value::List(items) => items
            .iter()
            .enumerate()
            .find(|(_, item)| holds(&item.span))
            .map(|(index, item)| (index.to_string(), item)),
        Value::Object(members) => members
            .iter()
            .find(|member| holds(&(member.name_span.start..member.node.span.end)))
            .map(|member| (token(&member.name), &member.node)),
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
