//! The short text for a ticket: plain, without colour, one line for each paragraph.

use super::escape::for_terminal;
use super::explained::Explained;
use crate::answer::{Answer, Overview};

/// Returns the short text: what to write to somebody who asked.
#[must_use]
pub fn reply_text(explained: &Explained<'_>) -> String {
    let mut paragraphs = Vec::new();
    if let Some(overview) = &explained.overview {
        paragraphs.push(overview_lines(overview));
    }
    let is_numbered = explained.answers.len() > 1;
    for (number, answer) in explained.answers.iter().enumerate() {
        let text = answer_paragraphs(answer).join("\n\n");
        paragraphs.push(if is_numbered { format!("{}. {text}", number + 1) } else { text });
    }
    if let Some(facts) = &explained.nothing {
        paragraphs.extend(nothing_known(explained, facts));
    }
    if !explained.unknown.is_empty() {
        let rows =
            explained.unknown.iter().map(|(message, times)| format!("{} ({times})", one_line(message)));
        let lines: Vec<String> =
            std::iter::once(explained.labels.get("heading-unknown").to_owned()).chain(rows).collect();
        paragraphs.push(lines.join("\n"));
    }
    for_terminal(&paragraphs.join("\n\n")).into_owned() + "\n"
}

fn overview_lines(overview: &Overview) -> String {
    let mut lines = vec![one_line(&overview.line)];
    for (number, repair) in overview.repairs.iter().enumerate() {
        let title = one_line(&repair.title);
        lines.push(format!(
            "{}. {}  {title}, {}. {}",
            number + 1,
            repair.entry_id,
            repair.times,
            repair.text
        ));
    }
    lines.join("\n")
}

/// What must be known before, then the text for the ticket that the entry has, else its title, what happened, and the first step.
fn answer_paragraphs(answer: &Answer) -> Vec<String> {
    let mut paragraphs: Vec<String> = answer.notices.iter().map(|notice| one_line(notice)).collect();
    if let Some(reply) = &answer.reply {
        paragraphs.extend(paragraphs_of(reply));
        return paragraphs;
    }
    paragraphs.push(one_line(&answer.title));
    paragraphs.extend(paragraphs_of(&answer.summary));
    paragraphs.extend(paragraphs_of(answer.labels.get("reply-first-step")));
    paragraphs
}

fn nothing_known(explained: &Explained<'_>, facts: &[(String, Vec<String>)]) -> Vec<String> {
    let mut paragraphs = vec![explained.labels.get("reply-not-found").to_owned()];
    if !facts.is_empty() {
        let mut lines = vec![explained.labels.get("not-found-seen").to_owned()];
        for (label, values) in facts {
            lines.push(format!("{label}: {}", one_line(&values.join(", "))));
        }
        paragraphs.push(lines.join("\n"));
    }
    paragraphs
}

/// The paragraphs of a text, each on one line.
fn paragraphs_of(text: &str) -> Vec<String> {
    text.split("\n\n").map(one_line).filter(|line| !line.is_empty()).collect()
}

fn one_line(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}
