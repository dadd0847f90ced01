//! A decision flow: as numbered questions, and as a picture.
//!
//! In: the nodes of a flow. Out: rows for pages of text, an SVG for a page in a browser. Questions are numbered in their
//! order; an end stands where it is reached. The picture has the questions in a column and their ends on the right.

use super::html::escaped;
use super::layout::text_width;
use crate::answer::FlowNode;
use std::fmt::Write;

/// A question with its number.
pub(super) struct Question<'a> {
    pub number: usize,
    pub text: &'a str,
    pub ways: Vec<Way<'a>>,
}

/// A way on from a question.
pub(super) struct Way<'a> {
    pub outcome: &'a str,
    pub to: Target<'a>,
}

/// Where a way leads.
#[derive(Clone, Copy)]
pub(super) enum Target<'a> {
    /// To the question with this number.
    Question(usize),
    /// To an end.
    End(&'a str),
}

impl Way<'_> {
    /// Returns the way on one line.
    pub(super) fn line(&self) -> String {
        match self.to {
            Target::Question(number) => format!("{} → {number}", self.outcome),
            Target::End(text) => format!("{} → {text}", self.outcome),
        }
    }
}

/// Returns the questions of a flow, in order, with their ends in place.
pub(super) fn questions(nodes: &[FlowNode]) -> Vec<Question<'_>> {
    let is_question = |node: &&FlowNode| !node.ways.is_empty();
    let number = |at: usize| nodes[..=at].iter().filter(is_question).count();
    let target = |at: usize| {
        let node = &nodes[at];
        if node.ways.is_empty() { Target::End(&node.text) } else { Target::Question(number(at)) }
    };
    let mut questions = Vec::new();
    for node in nodes.iter().filter(is_question) {
        let ways = node.ways.iter().map(|(outcome, to)| Way { outcome, to: target(*to) }).collect();
        questions.push(Question { number: questions.len() + 1, text: &node.text, ways });
    }
    questions
}

/// Left edge and width of the column of questions, and of that of ends.
const QUESTIONS: (usize, usize) = (44, 336);
const ENDS: (usize, usize) = (460, 336);
/// Height of a line, room within a box, room between rows.
const LINE: usize = 20;
const PAD: usize = 12;
const GAP: usize = 44;
/// Columns of text that a box holds: letters are some eight units wide at this size.
const COLUMNS: usize = (QUESTIONS.1 - 2 * PAD) / 8;

/// A box of text at its place.
struct Boxed {
    x: usize,
    y: usize,
    width: usize,
    lines: Vec<String>,
}

impl Boxed {
    fn new((x, width): (usize, usize), y: usize, text: &str) -> Self {
        Self { x, y, width, lines: broken(text) }
    }

    fn height(&self) -> usize {
        self.lines.len() * LINE + 2 * PAD
    }

    fn middle(&self) -> usize {
        self.y + self.height() / 2
    }

    fn bottom(&self) -> usize {
        self.y + self.height()
    }

    fn draw(&self, class: &str, svg: &mut String) {
        let (x, y, width, height) = (self.x, self.y, self.width, self.height());
        let _ = writeln!(
            svg,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"6\"/>"
        );
        for (number, line) in self.lines.iter().enumerate() {
            let at = y + PAD + number * LINE + LINE * 3 / 4;
            let _ = writeln!(svg, "<text x=\"{}\" y=\"{at}\">{}</text>", x + PAD, escaped(line));
        }
    }
}

/// Returns the flow as a picture. Its words are those of [`questions`], which stand beside it as text.
pub(super) fn svg(nodes: &[FlowNode], name: &str) -> String {
    let questions = questions(nodes);
    let mut drawn = String::new();
    let mut boxes: Vec<Boxed> = Vec::new();
    let mut y = 4;
    let mut rows: Vec<Vec<(usize, Boxed)>> = Vec::new();
    for question in &questions {
        let own = Boxed::new(QUESTIONS, y, &format!("{}. {}", question.number, question.text));
        let mut ends = Vec::new();
        let mut end_y = y;
        for (at, way) in question.ways.iter().enumerate() {
            if let Target::End(text) = way.to {
                let end = Boxed::new(ENDS, end_y, text);
                end_y = end.bottom() + PAD;
                ends.push((at, end));
            }
        }
        y = own.bottom().max(end_y.saturating_sub(PAD)) + GAP;
        boxes.push(own);
        rows.push(ends);
    }
    for (at, question) in questions.iter().enumerate() {
        let own = &boxes[at];
        own.draw("ask", &mut drawn);
        for (way, end) in &rows[at] {
            end.draw("end", &mut drawn);
            to_the_right(own, end, question.ways[*way].outcome, &mut drawn);
        }
        for way in &question.ways {
            match way.to {
                Target::Question(number) if number == question.number + 1 => {
                    downwards(own, &boxes[number - 1], way.outcome, &mut drawn);
                }
                Target::Question(number) => {
                    let place = QUESTIONS.0.saturating_sub(14 + 6 * (at % 4));
                    around(own, &boxes[number - 1], place, way.outcome, &mut drawn);
                }
                Target::End(_) => {}
            }
        }
    }
    let (width, height) = (ENDS.0 + ENDS.1 + 4, y.saturating_sub(GAP) + 4);
    format!(
        "<svg class=\"flow\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {width} {height}\" xmlns=\"http://www.w3.org/2000/svg\">\n{drawn}</svg>",
        escaped(name)
    )
}

fn to_the_right(from: &Boxed, to: &Boxed, outcome: &str, svg: &mut String) {
    let start = from.x + from.width;
    let at = to.middle().min(from.bottom() - PAD / 2);
    let turn = start + (to.x - start) / 2;
    let end = to.x - 2;
    let _ = writeln!(svg, "<path d=\"M{start} {at}H{turn}V{}H{end}\"/>", to.middle());
    arrow_right(end, to.middle(), svg);
    label(start + 6, at - 6, outcome, svg);
}

fn downwards(from: &Boxed, to: &Boxed, outcome: &str, svg: &mut String) {
    let x = from.x + from.width / 2;
    let (start, end) = (from.bottom(), to.y - 2);
    let _ = writeln!(svg, "<path d=\"M{x} {start}V{end}\"/>");
    let _ = writeln!(svg, "<path class=\"tip\" d=\"M{x} {end}l-5 -8h10z\"/>");
    label(x + 8, start + 18, outcome, svg);
}

/// A way that passes other questions, on the left of them.
fn around(from: &Boxed, to: &Boxed, x: usize, outcome: &str, svg: &mut String) {
    let (start, end) = (from.middle(), to.middle());
    let _ = writeln!(svg, "<path d=\"M{} {start}H{x}V{end}H{}\"/>", from.x, to.x - 2);
    arrow_right(to.x - 2, end, svg);
    let _ = writeln!(svg, "<text class=\"way\" x=\"2\" y=\"{}\">{}</text>", start - 6, escaped(outcome));
}

fn arrow_right(x: usize, y: usize, svg: &mut String) {
    let _ = writeln!(svg, "<path class=\"tip\" d=\"M{x} {y}l-8 -5v10z\"/>");
}

fn label(x: usize, y: usize, text: &str, svg: &mut String) {
    let _ = writeln!(svg, "<text class=\"way\" x=\"{x}\" y=\"{y}\">{}</text>", escaped(text));
}

/// Breaks a text into lines that fit into a box; a word that is longer is broken too.
fn broken(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0);
    for word in text.split_whitespace() {
        if used > 0 && used + 1 + text_width(word) > COLUMNS {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        for ch in word.chars() {
            let width = text_width(ch.encode_utf8(&mut [0; 4]));
            if used + width > COLUMNS {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(ch);
            used += width;
        }
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(id: &str, text: &str, ways: &[(&str, usize)]) -> FlowNode {
        let ways = ways.iter().map(|(outcome, to)| ((*outcome).to_owned(), *to)).collect();
        FlowNode { id: id.into(), text: text.into(), ways }
    }

    fn flow() -> Vec<FlowNode> {
        vec![
            node("deny", "Is there a Deny?", &[("yes", 3), ("no", 1)]),
            node("owner", "Same account?", &[("yes", 4), ("no", 2)]),
            node("policy", "Does the <key> policy allow it?", &[("no", 3), ("yes", 4)]),
            node("refused", "Refused.", &[]),
            node("end", "Is it trusted?", &[("no", 3)]),
        ]
    }

    #[test]
    fn questions_are_numbered_and_ends_stand_in_place() {
        let nodes = flow();
        let questions = questions(&nodes);
        let lines: Vec<String> = questions.iter().flat_map(|one| one.ways.iter().map(Way::line)).collect();
        assert_eq!(
            lines,
            ["yes → Refused.", "no → 2", "yes → 4", "no → 3", "no → Refused.", "yes → 4", "no → Refused."]
        );
        assert_eq!(questions.iter().map(|one| one.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    }

    #[test]
    fn picture_holds_every_word_escaped() {
        let svg = svg(&flow(), "How <it> is decided");
        for word in ["1. Is there a Deny?", "&lt;key&gt;", "How &lt;it&gt; is decided", ">Refused.<"] {
            assert!(svg.contains(word), "{word}: {svg}");
        }
        assert_eq!(svg.matches("class=\"end\"").count(), 3);
    }

    #[test]
    fn long_words_are_broken_by_columns() {
        let lines = broken(&"키".repeat(60));
        assert!(lines.len() > 1 && lines.iter().all(|line| text_width(line) <= COLUMNS), "{lines:?}");
    }
}
