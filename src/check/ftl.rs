//! A Fluent file as the checks need it: messages with their plain text and variables, and its two stamps.

use crate::kb::Tree;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// Stands in the plain text of a message where a value will stand.
pub(super) const HOLE: char = '\u{fffc}';

/// The ending of the names of these files.
pub(super) const ENDING: &str = ".ftl";

/// A message: its texts and the variables that it uses.
#[derive(Debug, Default)]
pub(super) struct Message {
    /// Line in the file, from 1.
    pub line: usize,
    /// The text with a [`HOLE`] for each value, then the texts of each choice.
    pub texts: Vec<String>,
    pub variables: BTreeSet<String>,
}

impl Message {
    /// Returns the number of paragraphs.
    pub fn paragraphs(&self) -> usize {
        let text = self.texts.first().map(String::as_str).unwrap_or_default();
        let lines: Vec<bool> = text.lines().map(|line| line.trim().is_empty()).collect();
        lines.split(|blank| *blank).filter(|paragraph| !paragraph.is_empty()).count()
    }
}

/// One parsed file.
#[derive(Debug)]
pub(super) struct Ftl {
    /// `ko/entries/CAB0001.ftl`.
    pub path: String,
    pub lang: String,
    /// `entries/CAB0001`.
    pub name: String,
    pub text: String,
    pub messages: BTreeMap<String, Message>,
    /// Line and reason of what is no Fluent.
    pub errors: Vec<(usize, String)>,
}

impl Ftl {
    /// Reads and parses a file of `tree`.
    pub fn read(tree: &dyn Tree, path: &str) -> Self {
        let (lang, rest) = path.split_once('/').unwrap_or(("", path));
        let mut file = Self {
            path: path.to_owned(),
            lang: lang.to_owned(),
            name: rest.strip_suffix(ENDING).unwrap_or(rest).to_owned(),
            text: tree.text(path).unwrap_or_default(),
            messages: BTreeMap::new(),
            errors: Vec::new(),
        };
        if tree.text(path).is_none() {
            file.errors.push((0, "it cannot be read as UTF-8 text".to_owned()));
        }
        file.parse();
        file
    }

    /// The path as findings name it.
    pub fn shown_path(&self) -> String {
        format!("locales/{}", self.path)
    }

    /// Returns what stands after `### <word>: ` at the head of the file.
    pub fn stamp(&self, word: &str) -> Option<&str> {
        let start = format!("### {word}: ");
        self.text.lines().find_map(|line| line.strip_prefix(&start)).map(str::trim)
    }

    fn parse(&mut self) {
        let text = self.text.clone();
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            self.errors.extend(errors.iter().map(|e| (line_of(&text, e.pos.start), e.to_string())));
            resource
        });
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let values = message.value.iter().chain(message.attributes.iter().map(|a| &a.value));
                    self.add(message.id.name, values);
                }
                Entry::Term(term) => self.add(&format!("-{}", term.id.name), std::iter::once(&term.value)),
                _ => {}
            }
        }
    }

    fn add<'p, 's: 'p>(&mut self, id: &str, values: impl Iterator<Item = &'p Pattern<&'s str>>) {
        let mut message = Message { line: line_of_message(&self.text, id), ..Message::default() };
        for value in values {
            add_pattern(value, &mut message);
        }
        let line = message.line;
        if self.messages.insert(id.to_owned(), message).is_some() {
            self.errors.push((line, format!("`{id}` stands here twice")));
        }
    }
}

/// Returns the line of a byte offset, from 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..offset.min(text.len())]).count() + 1
}

fn line_of_message(text: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(0, |index| index + 1)
}

fn add_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    let place = message.texts.len();
    message.texts.push(String::new());
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.texts[place].push_str(value),
            PatternElement::Placeable { expression } => {
                let shown = literal(expression).unwrap_or(HOLE.encode_utf8(&mut [0; 4])).to_owned();
                message.texts[place].push_str(&shown);
                add_expression(expression, message);
            }
        }
    }
}

/// Returns the text of a placeable that is only a way to write text.
fn literal<'s>(expression: &Expression<&'s str>) -> Option<&'s str> {
    match expression {
        Expression::Inline(
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value },
        ) => Some(value),
        _ => None,
    }
}

fn add_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => add_inline(inline, message),
        Expression::Select { selector, variants } => {
            add_inline(selector, message);
            for variant in variants {
                add_pattern(&variant.value, message);
            }
        }
    }
}

fn add_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            add_arguments(arguments, message);
        }
        InlineExpression::Placeable { expression } => add_expression(expression, message),
        _ => {}
    }
}

fn add_arguments(arguments: &CallArguments<&str>, message: &mut Message) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for value in arguments.positional.iter().chain(named) {
        add_inline(value, message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Ftl {
        let mut file = Ftl {
            path: "en/a.ftl".into(),
            lang: "en".into(),
            name: "a".into(),
            text: text.into(),
            messages: BTreeMap::new(),
            errors: Vec::new(),
        };
        file.parse();
        file
    }

    #[test]
    fn variables_are_found_in_choices_too() {
        let file = parsed("n = { $count ->\n    [one] one in { $place }\n   *[other] { $count }\n }\n");
        let message = &file.messages["n"];
        assert_eq!(message.variables.iter().collect::<Vec<_>>(), ["count", "place"]);
        assert_eq!(message.texts.len(), 3);
    }

    #[test]
    fn blank_lines_separate_paragraphs() {
        let file = parsed("a = one\nb =\n    one\n    still one\n\n    two\n\n\n    three { $x }\n");
        assert_eq!(file.messages["a"].paragraphs(), 1);
        assert_eq!(file.messages["b"].paragraphs(), 3);
        assert_eq!(file.messages["b"].line, 2);
    }

    #[test]
    fn junk_and_doubles_are_errors_with_their_line() {
        let file = parsed("a = one\n\nbroken\n\na = two\n");
        let lines: Vec<usize> = file.errors.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines.len(), 2, "{:?}", file.errors);
    }
}
