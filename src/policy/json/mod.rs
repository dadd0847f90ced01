//! JSON as it is pasted: values with their places, in their order, and every defect that AWS would refuse.
//!
//! In: text. Out: a tree of [`Node`]s and the [`Defect`]s met on the way. Reading goes on after a defect, so
//! that what stands behind it is judged too. Nothing is lost: order, unknown names and repeated names stay.

mod defect;
mod parse;
mod place;

pub use defect::{Defect, DefectKind};
pub(super) use parse::is_strange_blank;
pub use parse::{MAX_DEPTH, parse, parse_all};
pub use place::{Place, Places, place_of, pointer_to};

use std::ops::Range;

/// A value and where it stands in the text, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Its bytes, quotation marks and brackets included.
    pub span: Range<usize>,
}

/// A JSON value. Numbers stay as they are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string, its escapes undone.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object, its members in the order of the text, repeated names included.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name, escapes undone.
    pub name: String,
    /// Where the name stands, quotation marks included.
    pub name_span: Range<usize>,
    /// Its value.
    pub node: Node,
}

impl Node {
    /// Returns the members of an object; none for any other value.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// Returns the value of the member called `name`; the last one where the name is repeated.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.members().iter().rev().find(|member| member.name == name).map(|member| &member.node)
    }

    /// Returns the text of a string.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns a string, number, `true` or `false` as text: in policies they stand for each other.
    #[must_use]
    pub fn scalar(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) | Value::Number(text) => Some(text.clone()),
            Value::Bool(bool) => Some(bool.to_string()),
            _ => None,
        }
    }

    /// Returns the items of a list, or the value itself as the only one.
    #[must_use]
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => std::slice::from_ref(self),
        }
    }

    /// Tells whether the value is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        matches!(self.value, Value::Object(_))
    }

    /// Tells whether the value is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.value == Value::Null
    }
}

impl From<&Node> for serde_json::Value {
    /// Gives the value in the form of `serde_json`; of a repeated name the last one stays.
    fn from(node: &Node) -> Self {
        match &node.value {
            Value::Null => Self::Null,
            Value::Bool(bool) => Self::Bool(*bool),
            Value::Number(number) => serde_json::from_str(number).unwrap_or(Self::Null),
            Value::Text(text) => Self::String(text.clone()),
            Value::List(items) => Self::Array(items.iter().map(Self::from).collect()),
            Value::Object(members) => {
                Self::Object(members.iter().map(|m| (m.name.clone(), Self::from(&m.node))).collect())
            }
        }
    }
}
