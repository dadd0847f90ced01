//! A page as a list of blocks, for the formats that have headings and tables of their own. In the order and
//! with the sections of the terminal page. Escapes nothing: each format does that for itself.

use super::explained::{
    Explained, SimilarText, account, meta, named_policies, other_form_line, policy_json, shown_permissions,
    shown_policies, step_head, varying_values, who, width_line, written_in,
};
use super::layout::Layout;
use super::shell::posix_line;
use crate::answer::{
    Answer, BlockBody, BlockText, Commands, FlowNode, Overview, PermissionRow, PolicyText, Sides, StepText,
};
use serde_json::Value;

/// How wide commands are before they go on after a backslash.
const COMMAND_WIDTH: usize = 100;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    /// Words of the reader's language.
    Words(String),
    /// A value to be read letter by letter: an id, an ARN, an action.
    Literal(String),
    /// An address with its English title.
    Link { title: String, url: String },
}

/// A line or paragraph.
pub(super) type Line = Vec<Inline>;

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading; the highest is 1.
    Heading(usize, Line),
    /// A paragraph.
    Paragraph(Line),
    /// A paragraph to be seen before the others.
    Caution(Line),
    /// A paragraph beside the matter.
    Note(String),
    /// Labels with their values.
    Facts(Vec<(String, Vec<Line>)>),
    /// A list.
    Bullets(Vec<Line>),
    /// A list whose numbers are referred to.
    Numbers(Vec<Line>),
    /// A table: header, rows, cells, lines.
    Table(Vec<String>, Vec<Vec<Vec<Line>>>),
    /// A decision flow, its name, and what its form in words is called.
    Flow(Vec<FlowNode>, String, String),
    /// Something to be copied, in a language of computers.
    Code(&'static str, String),
    /// A message in English.
    Quotation(String),
}

/// A stretch of blocks in one language.
pub(super) struct Part {
    pub lang: String,
    pub blocks: Vec<Block>,
}

/// Returns the blocks of all that is said. There is one heading of the first level.
pub(super) fn parts(explained: &Explained<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    let part = |lang: &str, blocks| Part { lang: lang.to_owned(), blocks };
    let mut level = 1;
    if let Some(overview) = &explained.overview {
        parts.push(part(explained.lang, overview_blocks(overview)));
        level = 2;
    }
    for answer in explained.answers {
        parts.push(part(&answer.lang, answer_blocks(answer, explained.long, level)));
    }
    if let Some(facts) = &explained.nothing {
        parts.push(part(explained.lang, nothing_blocks(explained, facts)));
    }
    if !explained.unknown.is_empty() {
        parts.push(part(explained.lang, unknown_blocks(explained)));
    }
    if !explained.similar.is_empty() {
        parts.push(part(explained.lang, similar_blocks(explained, &explained.similar)));
    }
    parts
}

/// Returns a line of words.
pub(super) fn words(text: &str) -> Line {
    vec![Inline::Words(text.to_owned())]
}

fn literal(text: &str) -> Line {
    vec![Inline::Literal(text.to_owned())]
}

fn overview_blocks(overview: &Overview) -> Vec<Block> {
    let rows = overview.repairs.iter().map(|repair| {
        vec![
            Inline::Literal(repair.entry_id.clone()),
            Inline::Words(format!(" {}, {}. {}", repair.title, repair.times, repair.text)),
        ]
    });
    vec![
        Block::Heading(1, words(&overview.heading)),
        Block::Paragraph(words(&overview.line)),
        Block::Numbers(rows.collect()),
    ]
}

fn unknown_blocks(explained: &Explained<'_>) -> Vec<Block> {
    let heading = words(explained.labels.get("heading-unknown"));
    let rows = explained.unknown.iter().map(|(message, times)| (times.clone(), vec![literal(message)]));
    vec![Block::Heading(2, heading), Block::Facts(rows.collect())]
}

fn nothing_blocks(explained: &Explained<'_>, facts: &[(String, Vec<String>)]) -> Vec<Block> {
    let labels = &explained.labels;
    let mut blocks = vec![
        Block::Heading(1, words(labels.get("not-found"))),
        Block::Paragraph(words(labels.get("not-found-hint"))),
        Block::Paragraph(words(labels.get("all-entries"))),
    ];
    if !facts.is_empty() {
        blocks.push(Block::Heading(2, words(labels.get("not-found-seen"))));
        let rows = facts
            .iter()
            .map(|(label, values)| (label.clone(), values.iter().map(|value| literal(value)).collect()));
        blocks.push(Block::Facts(rows.collect()));
    }
    blocks
}

fn similar_blocks(explained: &Explained<'_>, similar: &[SimilarText]) -> Vec<Block> {
    let labels = &explained.labels;
    let rows = similar.iter().map(|entry| {
        vec![
            Inline::Literal(entry.entry_id.clone()),
            Inline::Words(format!(" {} ({})", entry.title, entry.score)),
        ]
    });
    vec![
        Block::Heading(2, words(labels.get("heading-similar"))),
        Block::Paragraph(words(labels.get("no-guess"))),
        Block::Bullets(rows.collect()),
        Block::Paragraph(words(labels.get("show-entry"))),
    ]
}

/// An answer that is being laid out.
struct Page<'a> {
    answer: &'a Answer,
    long: bool,
    level: usize,
    blocks: Vec<Block>,
}

fn answer_blocks(answer: &Answer, long: bool, level: usize) -> Vec<Block> {
    let mut page = Page { answer, long, level, blocks: Vec::new() };
    page.header();
    if let Some(sides) = &answer.sides {
        page.sides(sides);
    }
    for notice in &answer.notices {
        page.push(Block::Caution(words(notice)));
    }
    page.summary();
    page.facts();
    page.causes();
    page.permissions();
    page.steps();
    page.policies();
    page.guide();
    page.message();
    page.related();
    if long {
        page.mistakes();
        page.sources();
    }
    page.footer();
    page.blocks
}

impl Page<'_> {
    fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    fn label(&self, id: &str) -> &str {
        self.answer.labels.get(id)
    }

    fn heading(&mut self, id: &str) {
        let text = words(self.label(id));
        self.push(Block::Heading(self.level + 1, text));
    }

    fn paragraph(&mut self, text: &str) {
        if !text.is_empty() {
            self.push(Block::Paragraph(words(text)));
        }
    }

    fn header(&mut self) {
        let title = format!(" {}", self.answer.title);
        let line = vec![Inline::Literal(self.answer.entry_id.clone()), Inline::Words(title)];
        self.push(Block::Heading(self.level, line));
        self.push(Block::Note(meta(self.answer)));
    }

    fn sides(&mut self, sides: &Sides) {
        for (number, line) in sides.lines.iter().enumerate() {
            let line = words(line);
            self.push(if number == 0 { Block::Caution(line) } else { Block::Paragraph(line) });
        }
        let layout = Layout::new(COMMAND_WIDTH, false);
        self.push(Block::Code("sh", posix_line(&sides.command, &layout).join("\n")));
        let mut line = words(&sides.flags_text);
        for flag in &sides.flags {
            line.push(Inline::Words(" ".to_owned()));
            line.push(Inline::Literal(super::shell::quoted_flag(flag)));
        }
        self.push(Block::Paragraph(line));
    }

    fn summary(&mut self) {
        if let Some(reply) = &self.answer.reply {
            self.heading("heading-short");
            self.paragraph(reply);
            self.heading("heading-summary");
        }
        self.paragraph(&self.answer.summary);
    }

    fn facts(&mut self) {
        if !self.answer.facts.is_empty() {
            self.heading("heading-facts");
            let rows = self.answer.facts.iter().map(|row| (row.label.clone(), vec![literal(&row.value)]));
            self.push(Block::Facts(rows.collect()));
        }
        if !self.answer.varying.is_empty() {
            self.heading("heading-varying");
            self.push(Block::Paragraph(words(self.answer.labels.get("varying-note"))));
            let value = |(value, count)| vec![Inline::Literal(value), Inline::Words(count)];
            let rows = self
                .answer
                .varying
                .iter()
                .map(|row| (row.label.clone(), varying_values(row).map(value).collect()));
            self.push(Block::Facts(rows.collect()));
        }
    }

    fn causes(&mut self) {
        if !self.answer.causes.is_empty() {
            self.heading("heading-causes");
            self.push(Block::Numbers(self.answer.causes.iter().map(|cause| words(&cause.text)).collect()));
        }
    }

    fn permissions(&mut self) {
        if self.answer.permissions.is_empty() {
            return;
        }
        self.heading("heading-permissions");
        let header = ["column-principal", "column-policy", "column-account", "column-actions"];
        let header = header.map(|id| self.label(id).to_owned()).to_vec();
        let rows = shown_permissions(self.answer, self.long).into_iter().map(|row| self.cells(row));
        self.push(Block::Table(header, rows.collect()));
    }

    fn cells(&self, row: &PermissionRow) -> Vec<Vec<Line>> {
        let mut actions: Line = Vec::new();
        for action in &row.actions {
            if !actions.is_empty() {
                actions.push(Inline::Words(", ".to_owned()));
            }
            actions.push(Inline::Literal(action.clone()));
        }
        if let Some(condition) = &row.condition_text {
            actions.push(Inline::Words(format!(" ({condition})")));
        }
        vec![
            row.principals.iter().map(|principal| words(&who(principal))).collect(),
            vec![words(&written_in(row, self.answer))],
            vec![words(&account(&row.account_label, row.account_id.as_ref()))],
            vec![actions],
        ]
    }

    fn steps(&mut self) {
        if self.answer.steps.is_empty() {
            return;
        }
        self.heading("heading-steps");
        for (number, step) in self.answer.steps.iter().enumerate() {
            self.step(step, number + 1);
        }
    }

    fn step(&mut self, step: &StepText, number: usize) {
        let head = format!("{number}. {}", step_head(step, self.answer));
        self.push(Block::Heading(self.level + 2, words(&head)));
        self.paragraph(&step.text);
        if let Some(warning) = &step.warning {
            let text = format!("{}: {warning}", self.label("label-warning"));
            self.push(Block::Caution(words(&text)));
        }
        self.checks("label-check", step.confirm.as_ref());
        if let Some(commands) = &step.apply {
            self.paragraph(&commands.text);
            self.commands("label-run", commands);
        }
        self.checks("label-verify", step.verify.as_ref());
    }

    /// Commands with their words after them: what the output proves.
    fn checks(&mut self, label: &str, commands: Option<&Commands>) {
        let Some(commands) = commands else { return };
        self.commands(label, commands);
        if !commands.text.is_empty() {
            self.paragraph(&format!("→ {}", commands.text));
        }
    }

    fn commands(&mut self, label: &str, commands: &Commands) {
        if commands.lines.is_empty() {
            return;
        }
        self.paragraph(&format!("{}:", self.label(label)));
        let layout = Layout::new(COMMAND_WIDTH, false);
        let mut lines = Vec::new();
        for line in &commands.lines {
            lines.extend(posix_line(line, &layout));
            if let Some(by_hand) = &line.by_hand {
                let text = format!("{}: {by_hand}", self.label("label-by-hand"));
                lines.extend(layout.wrap(&text, "# ", "# "));
            }
        }
        self.push(Block::Code("sh", lines.join("\n")));
    }

    fn policies(&mut self) {
        for policy in shown_policies(self.answer, self.long) {
            self.policy(policy);
        }
        let named = named_policies(self.answer, self.long);
        if !named.is_empty() {
            self.heading("heading-more-policies");
            self.push(Block::Bullets(named.iter().map(|policy| words(&policy.title)).collect()));
        }
    }

    fn policy(&mut self, policy: &PolicyText) {
        self.heading(if policy.is_document { "heading-policy-document" } else { "heading-policy" });
        self.push(Block::Heading(self.level + 2, words(&policy.title)));
        if let Some(line) = width_line(policy, &self.answer.labels) {
            self.paragraph(&line);
        }
        self.paragraph(&policy.hint);
        self.statements(&policy.statements, policy.is_document, &policy.missing_text);
        for other in &policy.other_widths {
            self.paragraph(&other_form_line(&other.width, &other.text, &self.answer.labels));
            if self.long && !other.statements.is_empty() {
                self.statements(&other.statements, policy.is_document, &other.missing_text);
            }
        }
    }

    fn statements(&mut self, statements: &[Value], is_document: bool, missing: &str) {
        self.push(Block::Code("json", policy_json(statements, is_document)));
        if !missing.is_empty() {
            self.push(Block::Caution(words(missing)));
        }
    }

    /// The parts of a guide.
    fn guide(&mut self) {
        for block in &self.answer.blocks {
            if let Some(heading) = &block.heading {
                self.push(Block::Heading(self.level + 1, words(heading)));
            }
            for paragraph in block.text.split("\n\n") {
                self.paragraph(paragraph);
            }
            self.body(block);
        }
    }

    fn body(&mut self, block: &BlockText) {
        match &block.body {
            BlockBody::Text => {}
            BlockBody::Table(heads, rows) => {
                let cells = |row: &Vec<String>| row.iter().map(|cell| vec![words(cell)]).collect();
                self.push(Block::Table(heads.clone(), rows.iter().map(cells).collect()));
            }
            BlockBody::Commands(lines) => {
                let layout = Layout::new(COMMAND_WIDTH, false);
                let lines: Vec<String> = lines.iter().flat_map(|line| posix_line(line, &layout)).collect();
                self.push(Block::Code("sh", lines.join("\n")));
            }
            BlockBody::Policy(policy) => {
                self.statements(&policy.statements, policy.is_document, &policy.missing_text);
            }
            BlockBody::Flow(nodes) => {
                let name = block.heading.as_ref().unwrap_or(&self.answer.title).clone();
                let as_text = self.label("flow-as-text").to_owned();
                self.push(Block::Flow(nodes.clone(), name, as_text));
            }
            BlockBody::Link(url) => {
                let link = Inline::Link { title: url.clone(), url: url.clone() };
                self.push(Block::Paragraph(vec![link]));
            }
        }
    }

    fn message(&mut self) {
        if let Some(message) = &self.answer.message {
            self.heading("heading-message");
            self.push(Block::Quotation(message.clone()));
        }
    }

    fn related(&mut self) {
        if !self.answer.related.is_empty() {
            self.heading("heading-related");
            let row = |id: &str, title: &str| {
                vec![Inline::Literal(id.to_owned()), Inline::Words(format!(" {title}"))]
            };
            let rows = self.answer.related.iter().map(|entry| row(&entry.entry_id, &entry.title));
            self.push(Block::Bullets(rows.collect()));
        }
    }

    fn mistakes(&mut self) {
        if !self.answer.mistakes.is_empty() {
            self.heading("heading-mistakes");
            let rows = self.answer.mistakes.iter().map(|mistake| {
                let mut line = words(&mistake.text);
                for url in &mistake.urls {
                    line.push(Inline::Words(" ".to_owned()));
                    line.push(Inline::Link { title: url.clone(), url: url.clone() });
                }
                line
            });
            self.push(Block::Bullets(rows.collect()));
        }
    }

    fn sources(&mut self) {
        if !self.answer.sources.is_empty() {
            self.heading("heading-sources");
            let rows = self.answer.sources.iter().map(|source| {
                let link = Inline::Link { title: source.title.clone(), url: source.url.clone() };
                vec![link, Inline::Words(format!(" ({})", source.retrieved))]
            });
            self.push(Block::Bullets(rows.collect()));
        }
    }

    fn footer(&mut self) {
        self.push(Block::Note(self.label("facts-verified").to_owned()));
        if !self.long {
            self.push(Block::Note(self.label("more-long").to_owned()));
        }
    }
}
