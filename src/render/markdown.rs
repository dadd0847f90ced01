//! The page as Markdown (`CommonMark` with the tables of GitHub). Nothing of the input acts as markup: in
//! running text every sign that could is escaped, values are code, and a fence is longer than any in it.

use super::blocks::{Block, Inline, Line, parts};
use super::escape::for_terminal;
use super::explained::Explained;
use super::flow::{Question, questions};
use crate::answer::FlowNode;

/// Signs that Markdown acts on wherever they stand.
const SIGNS: &str = "\\`*_[]<>|#~&$!@";

/// Returns the page as Markdown.
#[must_use]
pub fn markdown_page(explained: &Explained<'_>) -> String {
    let blocks = parts(explained).into_iter().flat_map(|part| part.blocks);
    let texts: Vec<String> = blocks.map(|block| block_text(&block)).filter(|text| !text.is_empty()).collect();
    texts.join("\n\n") + "\n"
}

fn block_text(block: &Block) -> String {
    match block {
        Block::Heading(level, line) => format!("{} {}", "#".repeat(*level), line_text(line, false)),
        Block::Paragraph(line) => start_escaped(&line_text(line, false)),
        Block::Caution(line) => format!("> **!** {}", line_text(line, false)),
        Block::Note(text) if text.is_empty() => String::new(),
        Block::Note(text) => format!("*{}*", escaped(text)),
        Block::Facts(rows) => list(rows.iter().map(fact), |_| "-".to_owned()),
        Block::Bullets(rows) => list(rows.iter().map(item), |_| "-".to_owned()),
        Block::Numbers(rows) => list(rows.iter().map(item), |number| format!("{}.", number + 1)),
        Block::Table(header, rows) => table(header, rows),
        Block::Flow(nodes, ..) => flow(nodes),
        Block::Code(language, text) => fenced(language, text),
        Block::Quotation(text) => format!("> {}", start_escaped(&escaped(text))),
    }
}

fn list(items: impl Iterator<Item = String>, mark: impl Fn(usize) -> String) -> String {
    let lines = items.enumerate().map(|(number, item)| format!("{} {item}", mark(number)));
    lines.collect::<Vec<_>>().join("\n")
}

fn flow(nodes: &[FlowNode]) -> String {
    let question = |question: Question<'_>| {
        let ways = question.ways.iter().map(|way| format!("\n   - {}", start_escaped(&escaped(&way.line()))));
        start_escaped(&escaped(question.text)) + &ways.collect::<String>()
    };
    list(questions(nodes).into_iter().map(question), |number| format!("{}.", number + 1))
}

fn item(line: &Line) -> String {
    start_escaped(&line_text(line, false))
}

fn fact((label, values): &(String, Vec<Line>)) -> String {
    let values: Vec<String> = values.iter().map(|value| line_text(value, false)).collect();
    format!("**{}:** {}", escaped(label), values.join(", "))
}

fn table(header: &[String], rows: &[Vec<Vec<Line>>]) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = vec![
        row(header.iter().map(|cell| escaped(cell)).collect()),
        row(header.iter().map(|_| "---".to_owned()).collect()),
    ];
    for cells in rows {
        let cell =
            |cell: &Vec<Line>| cell.iter().map(|line| line_text(line, true)).collect::<Vec<_>>().join("<br>");
        lines.push(row(cells.iter().map(cell).collect()));
    }
    lines.join("\n")
}

fn line_text(line: &Line, in_table: bool) -> String {
    line.iter().map(|inline| inline_text(inline, in_table)).collect()
}

fn inline_text(inline: &Inline, in_table: bool) -> String {
    match inline {
        Inline::Words(text) => escaped(text),
        Inline::Literal(text) => code(text, in_table),
        Inline::Link { title, url } if url.starts_with("https://") => {
            format!("[{}](<{}>)", escaped(title), address(url))
        }
        Inline::Link { title, .. } => escaped(title),
    }
}

/// Running text in which no sign acts. A line feed would end the paragraph or list.
fn escaped(text: &str) -> String {
    let text = for_terminal(text);
    let mut shown = String::with_capacity(text.len() + 8);
    let mut rest = text.chars().peekable();
    while let Some(ch) = rest.next() {
        match ch {
            '\n' => shown.push(' '),
            // GitHub makes a link of any address.
            ':' if rest.peek() == Some(&'/') => shown.push_str("\\:"),
            ch if SIGNS.contains(ch) => shown.extend(['\\', ch]),
            ch => shown.push(ch),
        }
    }
    shown.replace("www.", "www\\.")
}

/// The same where a line begins: no list, heading or rule begins there.
fn start_escaped(text: &str) -> String {
    let text = text.trim_start();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && text[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    if text.starts_with(['-', '+', '=', ':']) { format!("\\{text}") } else { text.to_owned() }
}

fn address(url: &str) -> String {
    let keep = |ch: char| ch.is_ascii_graphic() && !"<>\\".contains(ch);
    url.chars().filter(|ch| keep(*ch)).collect()
}

/// A stretch of code within a line.
fn code(text: &str, in_table: bool) -> String {
    let mut text = for_terminal(text).replace('\n', " ");
    if in_table {
        text = text.replace('|', "\\|");
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let blank = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    if text.is_empty() { text } else { format!("{fence}{blank}{text}{blank}{fence}") }
}

/// A block of code.
fn fenced(language: &str, text: &str) -> String {
    let text = for_terminal(text);
    let fence = "`".repeat((longest_run(&text) + 1).max(3));
    format!("{fence}{language}\n{text}\n{fence}")
}

/// The length of the longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|ch| ch != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_of_the_input_is_markup() {
        assert_eq!(
            escaped("*a* _b_ [c](d) <e> |f| # ~g~ &lt;\nh"),
            r"\*a\* \_b\_ \[c\](d) \<e\> \|f\| \# \~g\~ \&lt; h"
        );
        assert_eq!(escaped("https://evil.example www.x a@b"), r"https\://evil.example www\.x a\@b");
        assert_eq!(start_escaped("1. x"), r"1\. x");
        assert_eq!(start_escaped("- x"), r"\- x");
        assert_eq!(start_escaped("2026 x"), "2026 x");
    }

    #[test]
    fn fence_is_longer_than_any_run_inside() {
        assert_eq!(fenced("sh", "a\n```\nb"), "````sh\na\n```\nb\n````");
        assert_eq!(code("a``b", false), "```a``b```");
        assert_eq!(code("`a", false), "`` `a ``");
        assert_eq!(code("a|b", true), r"`a\|b`");
    }

    #[test]
    fn terminal_codes_are_taken_out() {
        assert_eq!(escaped("\u{1b}x\u{202e}"), "\u{fffd}x\u{fffd}");
    }
}
