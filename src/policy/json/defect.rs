//! What makes a text no JSON.

use std::ops::Range;

/// Something that a strict JSON reader refuses, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// What it is.
    pub kind: DefectKind,
    /// Its bytes.
    pub span: Range<usize>,
}

/// A kind of defect. Each names what it met, so that a reader can look for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefectKind {
    /// A blank that JSON does not know, outside of strings: no-break, thin, ideographic or of no width.
    Blank(char),
    /// A typographic quotation mark around a string.
    SmartQuote(char),
    /// A single quotation mark around a string.
    SingleQuote,
    /// A comma before a closing bracket.
    TrailingComma,
    /// Two values without a comma between them.
    MissingComma,
    /// A name without a colon after it.
    MissingColon,
    /// A comment.
    Comment,
    /// A word without quotation marks.
    BareWord(String),
    /// A line feed, tab or other control character inside a string.
    Control(char),
    /// A `\` before something that is no escape.
    Escape,
    /// A number in a form that JSON does not know.
    Number(String),
    /// A character that can stand nowhere in JSON.
    Unexpected(char),
    /// The text ends inside a string, list or object.
    Cut,
    /// The members of an object without its braces.
    NoBraces,
    /// Text after the end of the value.
    After,
    /// Text around the value that is none of it: a prompt, a code fence, the stamp of a log.
    Surrounding,
    /// Marks of a quotation before each line.
    Quoted,
    /// Character references of HTML in the place of quotation marks.
    References,
    /// Bytes that are not UTF-8.
    Encoding,
    /// A name that an object has twice; readers differ in which one counts.
    Repeated(String),
    /// Lists and objects lie in each other deeper than is read.
    Deep,
    /// There is nothing to read.
    Empty,
}
