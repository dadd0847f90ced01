//! The page as one HTML file: no script, nothing from elsewhere, a light and a dark theme. What is to be
//! read letter by letter is kept from translators; English in a page of another language says so.

use super::blocks::{Block, Inline, Line, Part, parts};
use super::escape::for_terminal;
use super::explained::Explained;
use super::flow::{questions, svg};
use crate::answer::FlowNode;
use std::fmt::Write;

/// The style of the page. Contrast is 4.5:1 or more in both themes.
const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f3f4f6;--line:#c9ced6;--faint:#565d68;--care:#8a4b00}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--paper:#15181c;--soft:#20242a;--line:#4a515c;--faint:#a3abb7;--care:#f0b35a}}
body{margin:0 auto;max-width:60rem;padding:1rem;color:var(--ink);background:var(--paper);font:1rem/1.5 system-ui,sans-serif}
h1,h2,h3,h4{line-height:1.25;margin:1.5em 0 .5em}
pre{overflow-x:auto;padding:.75rem;background:var(--soft);border:1px solid var(--line)}
code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
pre code{overflow-wrap:normal}
table{border-collapse:collapse}
.flow{display:block;max-width:50rem;width:100%;height:auto;font-size:14px}
.flow text{fill:var(--ink)}.flow .way{fill:var(--faint)}
.flow rect{fill:var(--soft);stroke:var(--line)}.flow .ask{stroke:var(--ink)}
.flow path{fill:none;stroke:var(--faint)}.flow .tip{fill:var(--faint)}
th,td{padding:.3rem .6rem;border:1px solid var(--line);text-align:start;vertical-align:top}
article+article{border-top:2px solid var(--line);margin-top:2rem}
.care{border-inline-start:.25rem solid var(--care);padding-inline-start:.75rem}
.note{color:var(--faint)}
@media print{body{max-width:none}pre{white-space:pre-wrap}}";

/// Returns the page as HTML.
#[must_use]
pub fn html_page(explained: &Explained<'_>) -> String {
    let parts = parts(explained);
    let title = parts.first().map(title_of).unwrap_or_default();
    let mut page = head_of(explained.lang, &title, "");
    page.push_str("<main>\n");
    for part in &parts {
        page.push_str(&part_text(part, explained.lang, 0));
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// Returns the head of a page, up to the beginning of its body. `title` is escaped already.
pub(super) fn head_of(lang: &str, title: &str, extra_style: &str) -> String {
    let lang = escaped(lang);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n{STYLE}{extra_style}\n</style>\n</head>\n<body>\n"
    )
}

/// The words of the first heading.
fn title_of(part: &Part) -> String {
    let heading = part.blocks.iter().find_map(|block| match block {
        Block::Heading(_, line) => Some(line),
        _ => None,
    });
    let plain = |inline: &Inline| match inline {
        Inline::Words(text) | Inline::Literal(text) => escaped(text),
        Inline::Link { title, .. } => escaped(title),
    };
    heading.map(|line| line.iter().map(plain).collect()).unwrap_or_default()
}

/// Returns a part; its headings are `lower` levels lower than on a page of their own.
pub(super) fn part_text(part: &Part, page_lang: &str, lower: usize) -> String {
    let lang =
        if part.lang == page_lang { String::new() } else { format!(" lang=\"{}\"", escaped(&part.lang)) };
    let blocks: String = part.blocks.iter().map(|block| block_text(block, lower)).collect();
    format!("<article{lang}>\n{blocks}</article>\n")
}

fn block_text(block: &Block, lower: usize) -> String {
    match block {
        Block::Heading(level, line) => {
            let level = (level + lower).min(6);
            format!("<h{level}>{}</h{level}>\n", line_text(line))
        }
        Block::Paragraph(line) => format!("<p>{}</p>\n", line_text(line)),
        Block::Caution(line) => format!("<p class=\"care\"><strong>{}</strong></p>\n", line_text(line)),
        Block::Note(text) if text.is_empty() => String::new(),
        Block::Note(text) => format!("<p class=\"note\">{}</p>\n", words(text)),
        Block::Facts(rows) => facts(rows),
        Block::Bullets(rows) => list("ul", rows),
        Block::Numbers(rows) => list("ol", rows),
        Block::Table(header, rows) => table(header, rows),
        Block::Flow(nodes, name, as_text) => flow(nodes, name, as_text),
        Block::Code(language, text) => format!(
            "<pre translate=\"no\" tabindex=\"0\"><code class=\"language-{language}\">{}</code></pre>\n",
            escaped(text)
        ),
        Block::Quotation(text) => {
            format!("<blockquote lang=\"en\" translate=\"no\"><p>{}</p></blockquote>\n", escaped(text))
        }
    }
}

fn list(tag: &str, rows: &[Line]) -> String {
    let mut text = format!("<{tag}>\n");
    for line in rows {
        let _ = writeln!(text, "<li>{}</li>", line_text(line));
    }
    text + &format!("</{tag}>\n")
}

fn facts(rows: &[(String, Vec<Line>)]) -> String {
    let mut text = String::from("<table>\n");
    for (label, values) in rows {
        let values: Vec<String> = values.iter().map(line_text).collect();
        let _ = writeln!(
            text,
            "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
            escaped(label),
            values.join("<br>")
        );
    }
    text + "</table>\n"
}

fn table(header: &[String], rows: &[Vec<Vec<Line>>]) -> String {
    let mut text = String::from("<table>\n<thead><tr>");
    for cell in header {
        let _ = write!(text, "<th scope=\"col\">{}</th>", escaped(cell));
    }
    text.push_str("</tr></thead>\n<tbody>\n");
    for cells in rows {
        text.push_str("<tr>");
        for (column, cell) in cells.iter().enumerate() {
            let lines: Vec<String> = cell.iter().map(line_text).collect();
            let (tag, scope) = if column == 0 { ("th", " scope=\"row\"") } else { ("td", "") };
            let _ = write!(text, "<{tag}{scope}>{}</{tag}>", lines.join("<br>"));
        }
        text.push_str("</tr>\n");
    }
    text + "</tbody>\n</table>\n"
}

/// The picture, and the same in words for those who cannot see it.
fn flow(nodes: &[FlowNode], name: &str, as_text: &str) -> String {
    let mut text =
        format!("<figure>\n{}\n<details><summary>{}</summary>\n<ol>\n", svg(nodes, name), escaped(as_text));
    for question in questions(nodes) {
        let _ = write!(text, "<li>{}<ul>", words(question.text));
        for way in &question.ways {
            let _ = write!(text, "<li>{}</li>", words(&way.line()));
        }
        text.push_str("</ul></li>\n");
    }
    text + "</ol>\n</details>\n</figure>\n"
}

fn line_text(line: &Line) -> String {
    line.iter().map(inline_text).collect()
}

fn inline_text(inline: &Inline) -> String {
    match inline {
        Inline::Words(text) => words(text),
        Inline::Literal(text) => format!("<code translate=\"no\">{}</code>", escaped(text)),
        Inline::Link { title, url } if url.starts_with("https://") => format!(
            "<a href=\"{}\" rel=\"noopener noreferrer\" lang=\"en\" translate=\"no\">{}</a>",
            escaped(url),
            escaped(title)
        ),
        Inline::Link { title, .. } => escaped(title),
    }
}

/// Running text, in which ARNs, actions, options, account numbers and names of the API are marked.
fn words(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|ch: char| ch.is_ascii_graphic()) {
        let tail = &rest[start..];
        let end = tail.find(|ch: char| !ch.is_ascii_graphic()).unwrap_or(tail.len());
        shown.push_str(&escaped(&rest[..start]));
        shown.push_str(&word(&tail[..end]));
        rest = &tail[end..];
    }
    shown + &escaped(rest)
}

/// One word, with the punctuation around it.
fn word(text: &str) -> String {
    let inner = text.trim_matches(|ch: char| "\"'(),.;:!?`[]".contains(ch));
    if !is_literal(inner) {
        return escaped(text);
    }
    let (before, after) = text.split_once(inner).unwrap_or_default();
    format!("{}<span translate=\"no\">{}</span>{}", escaped(before), escaped(inner), escaped(after))
}

fn is_literal(word: &str) -> bool {
    let is_account = word.len() == 12 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_mixed = word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
    let is_path = (word.contains([':', '<', '=', '*', '_']) || word.starts_with("aws/"))
        && word.chars().any(char::is_alphabetic);
    let is_numbered = word.contains('-') && word.ends_with(|ch: char| ch.is_ascii_digit());
    is_account || is_mixed || is_path || is_numbered || (word.starts_with("--") && word.len() > 2)
}

/// Text in which no sign acts, also within an attribute.
pub(super) fn escaped(text: &str) -> String {
    let text = for_terminal(text);
    let mut shown = String::with_capacity(text.len() + 8);
    for ch in text.chars() {
        match ch {
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '"' => shown.push_str("&quot;"),
            '\'' => shown.push_str("&#39;"),
            ch => shown.push(ch),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_of_the_input_is_markup() {
        assert_eq!(escaped("<script>'\"&\u{1b}"), "&lt;script&gt;&#39;&quot;&amp;\u{fffd}");
        let link = Inline::Link { title: "<b>".into(), url: "javascript:alert(1)".into() };
        assert_eq!(inline_text(&link), "&lt;b&gt;");
    }

    #[test]
    fn translators_leave_values_alone() {
        assert_eq!(
            words("In (111122223333), kms:CreateGrant."),
            "In (<span translate=\"no\">111122223333</span>), <span translate=\"no\">kms:CreateGrant</span>."
        );
        assert_eq!(words("키 arn:aws:x를 봅니다"), "키 <span translate=\"no\">arn:aws:x</span>를 봅니다");
        assert_eq!(words("plain words, 12 of them."), "plain words, 12 of them.");
    }
}
