//! The page for a terminal: the short answer first, then what to run, then what to paste.

use super::escape::for_terminal;
use super::explained::{
    Explained, SimilarText, account, meta, named_policies, other_form_line, policy_json, shown_permissions,
    shown_policies, step_head, varying_values, who, width_line, written_in,
};
use super::flow::questions;
use super::layout::{Layout, Tone, text_width};
use super::shell::{posix_line, quoted_flag};
use super::table;
use crate::answer::{
    Answer, BlockBody, BlockText, CommandLine, Commands, FlowNode, Labels, Overview, PermissionRow,
    PolicyText, Sides, StepText,
};
use serde_json::Value;

/// A page for a terminal while it is written.
pub(super) struct Page<'a> {
    layout: &'a Layout,
    by_hand: &'a str,
    lines: Vec<String>,
}

impl<'a> Page<'a> {
    /// Begins a page; `by_hand` are the words before what is done by hand.
    pub(super) fn new(layout: &'a Layout, by_hand: &'a str) -> Self {
        Self { layout, by_hand, lines: Vec::new() }
    }

    pub(super) fn blank(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.blank();
        self.lines.push(self.layout.paint(Tone::Heading, text).into_owned());
    }

    pub(super) fn wrapped(&mut self, text: &str, first: &str, rest: &str) {
        self.lines.extend(self.layout.wrap(&for_terminal(text), first, rest));
    }

    pub(super) fn toned(&mut self, tone: Tone, text: &str, first: &str, rest: &str) {
        for line in self.layout.wrap(&for_terminal(text), first, rest) {
            self.lines.push(self.layout.paint(tone, line).into_owned());
        }
    }

    /// Adds a line that is laid out already.
    pub(super) fn push_line(&mut self, line: String) {
        self.lines.push(line);
    }

    /// Adds the lines of a table.
    pub(super) fn table(&mut self, header: &[String], rows: Vec<Vec<String>>) {
        self.lines.extend(table::lines(header, rows, self.layout, false));
    }

    pub(super) fn finish(mut self) -> String {
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        self.lines.push(String::new());
        self.lines.join("\n")
    }
}

/// Returns the page of one answer; with `long`, all of it.
#[must_use]
pub fn answer_page(answer: &Answer, layout: &Layout, long: bool) -> String {
    let mut page = Page::new(layout, answer.labels.get("label-by-hand"));
    header(&mut page, answer);
    if let Some(sides) = &answer.sides {
        unknown_sides(&mut page, sides);
    }
    for notice in &answer.notices {
        page.toned(Tone::Caution, notice, "! ", "  ");
    }
    if let Some(reply) = &answer.reply {
        page.heading(answer.labels.get("heading-short"));
        page.wrapped(reply, "  ", "  ");
        page.heading(answer.labels.get("heading-summary"));
        page.wrapped(&answer.summary, "  ", "  ");
    } else {
        page.blank();
        page.wrapped(&answer.summary, "", "");
    }
    facts(&mut page, answer);
    causes(&mut page, answer);
    permissions(&mut page, answer, long);
    steps(&mut page, answer);
    policies(&mut page, answer, long);
    for block in &answer.blocks {
        guide_block(&mut page, block);
    }
    message(&mut page, answer);
    related(&mut page, answer);
    if long {
        mistakes(&mut page, answer);
        sources(&mut page, answer);
    }
    footer(&mut page, answer, long);
    page.finish()
}

fn header(page: &mut Page<'_>, answer: &Answer) {
    let id = page.layout.paint(Tone::Heading, &answer.entry_id);
    let indent = " ".repeat(text_width(&answer.entry_id) + 2);
    for (number, line) in
        page.layout.wrap(&for_terminal(&answer.title), &indent, &indent).into_iter().enumerate()
    {
        let text = page.layout.paint(Tone::Title, line.trim_start());
        page.lines.push(if number == 0 { format!("{id}  {text}") } else { format!("{indent}{text}") });
    }
    page.toned(Tone::Faint, &meta(answer), &indent, &indent);
}

fn unknown_sides(page: &mut Page<'_>, sides: &Sides) {
    page.blank();
    for (number, line) in sides.lines.iter().enumerate() {
        if number == 0 {
            page.toned(Tone::Caution, line, "? ", "  ");
        } else {
            page.wrapped(line, "  ", "  ");
        }
    }
    command(page, &sides.command, "  ");
    let flags = sides.flags.iter().map(|flag| quoted_flag(flag)).collect::<Vec<_>>().join(" ");
    page.wrapped(&format!("{} {flags}", sides.flags_text), "  ", "  ");
}

fn facts(page: &mut Page<'_>, answer: &Answer) {
    if !answer.facts.is_empty() {
        page.heading(answer.labels.get("heading-facts"));
        let width = answer.facts.iter().map(|row| text_width(&row.label)).max().unwrap_or(0);
        for row in &answer.facts {
            page.lines.push(format!("  {}  {}", Layout::pad(&row.label, width), for_terminal(&row.value)));
        }
    }
    if !answer.varying.is_empty() {
        page.heading(answer.labels.get("heading-varying"));
        page.wrapped(answer.labels.get("varying-note"), "  ", "  ");
        for row in &answer.varying {
            let values: Vec<String> = varying_values(row).map(|(value, count)| value + &count).collect();
            page.wrapped(&format!("{}: {}", row.label, values.join(", ")), "  ", "    ");
        }
    }
}

fn causes(page: &mut Page<'_>, answer: &Answer) {
    if answer.causes.is_empty() {
        return;
    }
    page.heading(answer.labels.get("heading-causes"));
    for (number, cause) in answer.causes.iter().enumerate() {
        page.wrapped(&cause.text, &format!("{:>3}. ", number + 1), "     ");
    }
}

fn permissions(page: &mut Page<'_>, answer: &Answer, long: bool) {
    if answer.permissions.is_empty() {
        return;
    }
    page.heading(answer.labels.get("heading-permissions"));
    let header = ["column-principal", "column-policy", "column-account", "column-actions"]
        .map(|id| answer.labels.get(id).to_owned());
    let rows = shown_permissions(answer, long).into_iter().map(|row| cells(row, answer).to_vec()).collect();
    page.lines.extend(table::lines(&header, rows, page.layout, true));
}

/// The cells of a row.
fn cells(row: &PermissionRow, answer: &Answer) -> [String; 4] {
    let mut actions = row.actions.join(", ");
    if let Some(condition) = &row.condition_text {
        actions = format!("{actions} ({condition})");
    }
    [
        row.principals.iter().map(who).collect::<Vec<_>>().join(",\n"),
        written_in(row, answer),
        account(&row.account_label, row.account_id.as_ref()),
        actions,
    ]
}

fn steps(page: &mut Page<'_>, answer: &Answer) {
    if answer.steps.is_empty() {
        return;
    }
    page.heading(answer.labels.get("heading-steps"));
    for (number, one) in answer.steps.iter().enumerate() {
        if number > 0 {
            page.blank();
        }
        step(page, answer, one, number + 1);
    }
}

fn step(page: &mut Page<'_>, answer: &Answer, step: &StepText, number: usize) {
    page.toned(Tone::Strong, &step_head(step, answer), &format!("{number:>3}. "), "     ");
    page.wrapped(&step.text, "     ", "     ");
    if let Some(warning) = &step.warning {
        page.toned(
            Tone::Caution,
            &format!("{}: {warning}", answer.labels.get("label-warning")),
            "     ",
            "     ",
        );
    }
    checks(page, answer.labels.get("label-check"), step.confirm.as_ref());
    changes(page, answer.labels.get("label-run"), step.apply.as_ref());
    checks(page, answer.labels.get("label-verify"), step.verify.as_ref());
}

/// Prints commands with their words after them: what the output proves.
fn checks(page: &mut Page<'_>, label: &str, commands: Option<&Commands>) {
    let Some(commands) = commands else { return };
    command_lines(page, label, commands);
    if !commands.text.is_empty() {
        page.wrapped(&commands.text, "     → ", "       ");
    }
}

/// Prints commands with their words before them: what to mind.
fn changes(page: &mut Page<'_>, label: &str, commands: Option<&Commands>) {
    let Some(commands) = commands else { return };
    if !commands.text.is_empty() {
        page.wrapped(&commands.text, "     ", "     ");
    }
    command_lines(page, label, commands);
}

fn command_lines(page: &mut Page<'_>, label: &str, commands: &Commands) {
    if commands.lines.is_empty() {
        return;
    }
    page.toned(Tone::Faint, &format!("{label}:"), "     ", "     ");
    for line in &commands.lines {
        command(page, line, "     ");
        if let Some(by_hand) = &line.by_hand {
            let text = format!("{}: {by_hand}", page.by_hand);
            page.toned(Tone::Caution, &text, "     # ", "     # ");
        }
    }
}

fn command(page: &mut Page<'_>, command: &CommandLine, indent: &str) {
    for line in posix_line(command, page.layout) {
        let painted = page.layout.paint(Tone::Command, for_terminal(&line));
        page.lines.push(format!("{indent}{painted}"));
    }
}

fn policies(page: &mut Page<'_>, answer: &Answer, long: bool) {
    for policy in shown_policies(answer, long) {
        policy_section(page, answer, policy, long);
    }
    let named = named_policies(answer, long);
    if !named.is_empty() {
        page.heading(answer.labels.get("heading-more-policies"));
        for policy in named {
            page.wrapped(&policy.title, "  - ", "    ");
        }
    }
}

fn policy_section(page: &mut Page<'_>, answer: &Answer, policy: &PolicyText, long: bool) {
    let heading = if policy.is_document { "heading-policy-document" } else { "heading-policy" };
    page.heading(answer.labels.get(heading));
    page.toned(Tone::Strong, &policy.title, "  ", "  ");
    if let Some(line) = width_line(policy, &answer.labels) {
        page.wrapped(&line, "  ", "  ");
    }
    page.wrapped(&policy.hint, "  ", "  ");
    page.blank();
    json(page, &policy.statements, policy.is_document);
    missing(page, &policy.missing_text);
    for other in &policy.other_widths {
        page.blank();
        page.wrapped(&other_form_line(&other.width, &other.text, &answer.labels), "  ", "  ");
        if long && !other.statements.is_empty() {
            page.blank();
            json(page, &other.statements, policy.is_document);
            missing(page, &other.missing_text);
        }
    }
}

/// Prints statements as they are pasted.
fn json(page: &mut Page<'_>, statements: &[Value], is_document: bool) {
    let text = policy_json(statements, is_document);
    page.lines.extend(for_terminal(&text).lines().map(str::to_owned));
}

fn missing(page: &mut Page<'_>, text: &str) {
    if !text.is_empty() {
        page.blank();
        page.toned(Tone::Caution, text, "! ", "  ");
    }
}

/// A part of a guide.
fn guide_block(page: &mut Page<'_>, block: &BlockText) {
    match &block.heading {
        Some(heading) => page.heading(heading),
        None => page.blank(),
    }
    if !block.text.is_empty() {
        page.wrapped(&block.text, "  ", "  ");
    }
    match &block.body {
        BlockBody::Text => {}
        BlockBody::Table(heads, rows) => guide_table(page, heads, rows),
        BlockBody::Commands(lines) => lines.iter().for_each(|line| command(page, line, "  ")),
        BlockBody::Policy(policy) => {
            page.blank();
            json(page, &policy.statements, policy.is_document);
            missing(page, &policy.missing_text);
        }
        BlockBody::Flow(nodes) => flow(page, nodes),
        BlockBody::Link(url) => page.toned(Tone::Faint, url, "  ", "  "),
    }
}

/// A table; where its words do not fit beside each other, its rows one below the other.
fn guide_table(page: &mut Page<'_>, heads: &[String], rows: &[Vec<String>]) {
    let lines = table::lines(heads, rows.to_vec(), page.layout, true);
    if lines.iter().all(|line| text_width(line) <= page.layout.width()) {
        page.lines.extend(lines);
        return;
    }
    for row in rows {
        page.blank();
        let cells = heads.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
        for (number, (head, cell)) in cells.enumerate() {
            if number == 0 {
                page.toned(Tone::Strong, cell, "  ", "  ");
            } else {
                page.wrapped(&format!("{head}: {cell}"), "    ", "      ");
            }
        }
    }
}

fn flow(page: &mut Page<'_>, nodes: &[FlowNode]) {
    for question in questions(nodes) {
        page.wrapped(question.text, &format!("{:>3}. ", question.number), "     ");
        let last = question.ways.len().saturating_sub(1);
        for (at, way) in question.ways.iter().enumerate() {
            let (first, rest) =
                if at == last { ("     └ ", "       ") } else { ("     ├ ", "     │ ") };
            page.wrapped(&way.line(), first, rest);
        }
    }
}

fn message(page: &mut Page<'_>, answer: &Answer) {
    if let Some(message) = &answer.message {
        page.heading(answer.labels.get("heading-message"));
        page.wrapped(message, "  ", "  ");
    }
}

fn related(page: &mut Page<'_>, answer: &Answer) {
    if !answer.related.is_empty() {
        page.heading(answer.labels.get("heading-related"));
        for entry in &answer.related {
            page.wrapped(&format!("{}  {}", entry.entry_id, entry.title), "  ", "    ");
        }
    }
}

fn mistakes(page: &mut Page<'_>, answer: &Answer) {
    if !answer.mistakes.is_empty() {
        page.heading(answer.labels.get("heading-mistakes"));
        for mistake in &answer.mistakes {
            page.wrapped(&mistake.text, "  - ", "    ");
            for url in &mistake.urls {
                page.toned(Tone::Faint, url, "    ", "    ");
            }
        }
    }
}

fn sources(page: &mut Page<'_>, answer: &Answer) {
    if !answer.sources.is_empty() {
        page.heading(answer.labels.get("heading-sources"));
        for source in &answer.sources {
            page.wrapped(&format!("{} ({})", source.title, source.retrieved), "  - ", "    ");
            page.toned(Tone::Faint, &source.url, "    ", "    ");
        }
    }
}

fn footer(page: &mut Page<'_>, answer: &Answer, long: bool) {
    page.blank();
    page.toned(Tone::Faint, answer.labels.get("facts-verified"), "", "");
    if !long {
        page.toned(Tone::Faint, answer.labels.get("more-long"), "", "");
    }
}

/// Returns the page of all that is said.
#[must_use]
pub fn terminal_page(explained: &Explained<'_>, layout: &Layout) -> String {
    let mut sections = Vec::new();
    if let Some(overview) = &explained.overview {
        sections.push(overview_section(overview, layout));
    }
    sections.extend(explained.answers.iter().map(|answer| answer_page(answer, layout, explained.long)));
    let rule = format!("\n{}\n\n", "─".repeat(layout.width()));
    let mut text = sections.join(&rule);
    if let Some(facts) = &explained.nothing {
        text.push_str(&not_found_section(&explained.labels, facts, layout));
    }
    if !explained.unknown.is_empty() {
        text.push('\n');
        text.push_str(&unknown_section(explained, layout));
    }
    if !explained.similar.is_empty() {
        text.push('\n');
        text.push_str(&similar_section(&explained.labels, &explained.similar, layout));
    }
    text
}

fn overview_section(overview: &Overview, layout: &Layout) -> String {
    let mut page = Page::new(layout, "");
    page.heading(&overview.heading);
    page.toned(Tone::Strong, &overview.line, "  ", "  ");
    for (number, repair) in overview.repairs.iter().enumerate() {
        let line = format!("{}  {}  {}", repair.entry_id, repair.title, repair.times);
        page.wrapped(&line, &format!("{:>3}. ", number + 1), "     ");
        page.wrapped(&repair.text, "     ", "     ");
    }
    page.finish()
}

/// What is said of a text in which nothing known was found.
fn not_found_section(labels: &Labels, facts: &[(String, Vec<String>)], layout: &Layout) -> String {
    let mut page = Page::new(layout, labels.get("label-by-hand"));
    page.toned(Tone::Title, labels.get("not-found"), "", "");
    page.wrapped(labels.get("not-found-hint"), "", "");
    page.wrapped(labels.get("all-entries"), "", "");
    if !facts.is_empty() {
        page.heading(labels.get("not-found-seen"));
        let width = facts.iter().map(|(label, _)| text_width(label)).max().unwrap_or(0);
        for (label, values) in facts {
            for (number, value) in values.iter().enumerate() {
                let shown = if number == 0 { label.as_str() } else { "" };
                page.lines.push(format!("  {}  {}", Layout::pad(shown, width), for_terminal(value)));
            }
        }
    }
    page.finish()
}

/// The section of failures that no entry explains.
fn unknown_section(explained: &Explained<'_>, layout: &Layout) -> String {
    let labels = &explained.labels;
    let mut page = Page::new(layout, labels.get("label-by-hand"));
    page.heading(labels.get("heading-unknown"));
    for (message, times) in &explained.unknown {
        page.wrapped(&format!("{message} ({times})"), "  - ", "    ");
    }
    page.finish()
}

/// The section of entries that share part of the wording.
fn similar_section(labels: &Labels, similar: &[SimilarText], layout: &Layout) -> String {
    let mut page = Page::new(layout, labels.get("label-by-hand"));
    page.heading(labels.get("heading-similar"));
    page.wrapped(labels.get("no-guess"), "  ", "  ");
    for entry in similar {
        let line = format!("{}  {} ({})", entry.entry_id, entry.title, entry.score);
        page.wrapped(&line, "  ", "    ");
    }
    page.wrapped(labels.get("show-entry"), "  ", "  ");
    page.finish()
}
