//! Redacts a whole answer: every text, value, command and policy in it.

use super::Redactor;
use crate::answer::model::{
    Answer, BlockBody, BlockText, CommandLine, Commands, PermissionRow, PolicyText, Sides, StepText,
    VaryingText,
};
use crate::matcher::Finding;
use serde_json::Value;

impl Redactor {
    /// Replaces what identifies somebody in an answer. `finding` is what it answers, if anything.
    pub fn answer(&mut self, answer: &mut Answer, finding: Option<&Finding>) {
        if !self.is_on() {
            return;
        }
        let texts = [&mut answer.title, &mut answer.summary].into_iter().chain(&mut answer.notices);
        self.all(texts.chain(answer.reply.as_mut()));
        self.all(answer.causes.iter_mut().map(|cause| &mut cause.text));
        for mistake in &mut answer.mistakes {
            self.all(std::iter::once(&mut mistake.text).chain(&mut mistake.urls));
        }
        self.all(answer.sources.iter_mut().flat_map(|source| [&mut source.title, &mut source.url]));
        self.all(answer.related.iter_mut().map(|entry| &mut entry.title));
        self.all(answer.labels.texts_mut());
        if let Some(sides) = &mut answer.sides {
            self.sides(sides);
        }
        for row in &mut answer.facts {
            row.value = self.value(&row.value);
        }
        answer.varying.iter_mut().for_each(|row| self.varying(row));
        answer.permissions.iter_mut().for_each(|row| self.permission(row));
        answer.steps.iter_mut().for_each(|step| self.step(step));
        answer.policies.iter_mut().for_each(|policy| self.policy(policy));
        answer.blocks.iter_mut().for_each(|block| self.block(block));
        if let Some(message) = &mut answer.message {
            let facts: Vec<String> = finding
                .map(|finding| finding.facts.captured().map(|(_, value)| value.to_owned()).collect())
                .unwrap_or_default();
            *message = self.message(message, &facts);
        }
    }

    fn all<'a>(&mut self, texts: impl IntoIterator<Item = &'a mut String>) {
        for text in texts {
            *text = self.text(text);
        }
    }

    fn sides(&mut self, sides: &mut Sides) {
        self.all(&mut sides.lines);
        self.command(&mut sides.command);
    }

    fn varying(&mut self, row: &mut VaryingText) {
        for (value, _) in &mut row.values {
            *value = self.value(value);
        }
    }

    fn permission(&mut self, row: &mut PermissionRow) {
        let values = row.conditions.iter_mut().map(|(_, value)| value);
        self.all(values.chain(&mut row.account_id).chain(&mut row.condition_text).chain(&mut row.actions));
        self.all(row.principals.iter_mut().map(|principal| &mut principal.arn));
    }

    fn step(&mut self, step: &mut StepText) {
        let texts = std::iter::once(&mut step.text).chain(&mut step.warning);
        self.all(texts.chain(&mut step.account_id));
        for commands in [&mut step.confirm, &mut step.apply, &mut step.verify].into_iter().flatten() {
            self.commands(commands);
        }
    }

    fn commands(&mut self, commands: &mut Commands) {
        commands.text = self.text(&commands.text);
        commands.lines.iter_mut().for_each(|line| self.command(line));
    }

    /// A word of a command is a value where a fact was put in; what was there before it stays.
    fn command(&mut self, command: &mut CommandLine) {
        for (at, word) in command.argv.iter_mut().enumerate() {
            *word = if command.filled.contains(&at) { self.value(word) } else { self.text(word) };
        }
        self.all(&mut command.by_hand);
    }

    fn policy(&mut self, policy: &mut PolicyText) {
        self.all([&mut policy.title, &mut policy.width_text, &mut policy.missing_text, &mut policy.hint]);
        self.all(&mut policy.account_id);
        policy.statements.iter_mut().for_each(|statement| self.json(statement));
        for other in &mut policy.other_widths {
            self.all([&mut other.text, &mut other.missing_text]);
            other.statements.iter_mut().for_each(|statement| self.json(statement));
        }
    }

    fn block(&mut self, block: &mut BlockText) {
        self.all(std::iter::once(&mut block.text).chain(&mut block.heading));
        match &mut block.body {
            BlockBody::Text | BlockBody::Link(_) => {}
            BlockBody::Table(heads, rows) => self.all(heads.iter_mut().chain(rows.iter_mut().flatten())),
            BlockBody::Commands(lines) => lines.iter_mut().for_each(|line| self.command(line)),
            BlockBody::Policy(policy) => self.policy(policy),
            BlockBody::Flow(nodes) => self.all(nodes.iter_mut().map(|node| &mut node.text)),
        }
    }

    /// Replaces in every string of a JSON value; keys stay.
    fn json(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.json(item)),
            Value::Object(members) => members.iter_mut().for_each(|(_, member)| self.json(member)),
            _ => {}
        }
    }
}
