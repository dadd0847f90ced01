//! Width, colour, wrapping: how a page is laid out in columns.

use anstyle::{AnsiColor, Style};
use textwrap::WordSeparator;
use textwrap::core::Word;
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_width::UnicodeWidthStr;

/// The narrowest page.
const MIN_WIDTH: usize = 40;

/// The widest page: longer lines are hard to read.
const MAX_WIDTH: usize = 100;

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
    pub(super) fn paint(&self, tone: Tone, text: &str) -> String {
        if !self.color || text.is_empty() {
            return text.to_owned();
        }
        let color = |color: AnsiColor| Style::new().fg_color(Some(color.into()));
        let style = match tone {
            Tone::Title | Tone::Strong => Style::new().bold(),
            Tone::Heading => color(AnsiColor::Cyan).bold(),
            Tone::Faint => Style::new().dimmed(),
            Tone::Caution => color(AnsiColor::Yellow).bold(),
            Tone::Command => color(AnsiColor::Green),
        };
        format!("{style}{text}{style:#}")
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

    fn wrap_paragraph(&self, paragraph: &str, first: &str, rest: &str, lines: &mut Vec<String>) {
        if paragraph.is_ascii() && first.width() + paragraph.len() <= self.width {
            lines.push(format!("{first}{paragraph}").trim_end().to_owned());
            return;
        }
        let words: Vec<Word<'_>> = WordSeparator::AsciiSpace.find_words(paragraph).collect();
        #[allow(clippy::cast_precision_loss)]
        let widths = [first, rest].map(|indent| self.width.saturating_sub(indent.width()) as f64);
        for (number, line) in wrap_first_fit(&words, &widths).into_iter().enumerate() {
            let mut text = String::with_capacity(self.width + 16);
            text.push_str(if number == 0 { first } else { rest });
            for word in line {
                text.push_str(word);
                text.push_str(word.whitespace);
            }
            text.truncate(text.trim_end().len());
            lines.push(text);
        }
    }

    /// Returns `text` filled with blanks up to `columns`, counted as a terminal shows it.
    pub(super) fn pad(text: &str, columns: usize) -> String {
        format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
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
