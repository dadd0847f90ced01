//! Width, colour, wrapping: how a page is laid out in columns.

use anstyle::{AnsiColor, Style};
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// The narrowest page.
const MIN_WIDTH: usize = 40;

/// The widest page: longer lines are hard to read.
const MAX_WIDTH: usize = 100;

/// Returns the number of columns that a terminal gives to `text`. Most of a page is ASCII, which needs no tables.
pub(super) fn text_width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// How a page is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    width: usize,
    color: bool,
}

/// What a stretch of text is, for its colour. Colour never carries a meaning alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Title,
    Heading,
    Strong,
    Faint,
    Caution,
    Command,
}

impl Layout {
    /// Makes a layout of `width` columns (held between 40 and 100).
    #[must_use]
    pub fn new(width: usize, color: bool) -> Self {
        Self { width: width.clamp(MIN_WIDTH, MAX_WIDTH), color }
    }

    /// Makes a layout without colour in which no line is ever wrapped.
    #[must_use]
    pub fn endless() -> Self {
        Self { width: usize::MAX / 2, color: false }
    }

    /// Returns the number of columns.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Returns the number of columns of indented text.
    #[must_use]
    pub fn inner(&self) -> usize {
        self.width - 5
    }

    /// Returns `text` in the colour of `tone`.
    pub(super) fn paint<'a>(&self, tone: Tone, text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
        let text = text.into();
        if !self.color || text.is_empty() {
            return text;
        }
        let color = |color: AnsiColor| Style::new().fg_color(Some(color.into()));
        let style = match tone {
            Tone::Title | Tone::Strong => Style::new().bold(),
            Tone::Heading => color(AnsiColor::Cyan).bold(),
            Tone::Faint => Style::new().dimmed(),
            Tone::Caution => color(AnsiColor::Yellow).bold(),
            Tone::Command => color(AnsiColor::Green),
        };
        Cow::Owned(format!("{style}{text}{style:#}"))
    }

    /// Wraps `text` with `first` before its first line and `rest` before the others. Words are never
    /// broken: an ARN must stay in one piece to be copied.
    pub(super) fn wrap(&self, text: &str, first: &str, rest: &str) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let lead = if lines.is_empty() { first } else { rest };
            self.wrap_paragraph(paragraph, lead, rest, &mut lines);
        }
        lines
    }

    /// Wraps one line of text. Blanks between words stay as many as they are, except where a line ends.
    fn wrap_paragraph(&self, paragraph: &str, first: &str, rest: &str, lines: &mut Vec<String>) {
        let start = |lead: &str, text: &str| {
            let mut line = String::with_capacity(lead.len() + text.len().min(self.width));
            line.push_str(lead);
            line
        };
        let mut line = start(first, paragraph);
        let mut used = text_width(first);
        let mut read = 0;
        let mut gap = None;
        for word in paragraph.split(' ') {
            let left = &paragraph[read..];
            read += word.len() + 1;
            if word.is_empty() {
                gap = gap.map(|blanks| blanks + 1);
                continue;
            }
            let width = text_width(word);
            match gap {
                None => {}
                Some(blanks) if used + blanks + width <= self.width => {
                    line.extend(std::iter::repeat_n(' ', blanks));
                    used += blanks;
                }
                Some(_) => {
                    lines.push(std::mem::replace(&mut line, start(rest, left)));
                    used = text_width(rest);
                }
            }
            line.push_str(word);
            used += width;
            gap = Some(1);
        }
        if gap.is_none() {
            line.truncate(line.trim_end().len());
        }
        lines.push(line);
    }

    /// Returns `text` filled with blanks up to `width` columns.
    pub(super) fn pad(text: &str, width: usize) -> String {
        format!("{text}{}", " ".repeat(width.saturating_sub(text_width(text))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn korean_is_wrapped_by_columns_not_by_characters() {
        let layout = Layout::new(40, false);
        let text = "소스 계정의 키 정책이 대상 계정을 허용하지 않으면 복사 작업이 실패합니다 다시 확인하세요";
        let lines = layout.wrap(text, "", "");
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| line.width() <= 40), "{lines:?}");
    }

    #[test]
    fn long_word_is_never_broken() {
        let arn =
            "arn:aws:iam::444455556666:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup";
        assert!(
            Layout::new(60, false)
                .wrap(&format!("role {arn} here"), "", "")
                .iter()
                .any(|line| line.contains(arn))
        );
    }
}
