//! The answer: sentences, commands, policies, all in one language.

use super::labels::Labels;
use serde_json::Value;

/// Everything that is said about one finding or one page.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Language tag of the texts.
    pub lang: String,
    /// `CAB0001`.
    pub entry_id: String,
    /// Name of the folder without the id.
    pub slug: String,
    /// What happened, in one line.
    pub title: String,
    /// What happened, which key and whose.
    pub summary: String,
    /// What a reader must know before the rest: language, state of the entry, contradictions.
    pub notices: Vec<String>,
    /// Said first when the text does not tell source from destination.
    pub sides: Option<Sides>,
    /// The facts that were found.
    pub facts: Vec<FactRow>,
    /// Facts that differ between occurrences.
    pub varying: Vec<VaryingText>,
    /// The causes, the cheapest to check first.
    pub causes: Vec<CauseText>,
    /// The required actions.
    pub permissions: Vec<PermissionRow>,
    /// What to do, in order.
    pub steps: Vec<StepText>,
    /// The policies, in the order of the steps that need them.
    pub policies: Vec<PolicyText>,
    /// The parts of a guide, in order.
    pub blocks: Vec<BlockText>,
    /// The message as AWS prints it, in English.
    pub message: Option<String>,
    /// What pages that people land on say wrongly.
    pub mistakes: Vec<MistakeText>,
    /// Where the facts come from.
    pub sources: Vec<SourceText>,
    /// Other entries that belong to it.
    pub related: Vec<RelatedText>,
    /// The short text for a ticket.
    pub reply: Option<String>,
    /// The day the facts were checked, `YYYY-MM-DD`.
    pub verified: String,
    /// Headings and other fixed words.
    pub labels: Labels,
}

/// What is said when the sides are unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sides {
    /// What is not known, and where to read it.
    pub lines: Vec<String>,
    /// The command whose output decides it.
    pub command: CommandLine,
    /// The sentence before the flags.
    pub flags_text: String,
    /// The flags that give it, with placeholders.
    pub flags: Vec<String>,
}

/// A fact with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRow {
    /// `source_account`.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// Its value.
    pub value: String,
}

/// A fact that differs between occurrences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VaryingText {
    /// What it is called.
    pub label: String,
    /// Each value and how often it came.
    pub values: Vec<(String, usize)>,
    /// How many further values there are.
    pub more: usize,
}

/// A cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseText {
    /// Named within the entry.
    pub id: String,
    /// The sentence.
    pub text: String,
}

/// One row of the required actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionRow {
    /// Who needs them.
    pub principals: Vec<PrincipalText>,
    /// `source-key-policy`.
    pub policy: String,
    /// What it is called.
    pub policy_label: String,
    /// `source`.
    pub account: String,
    /// What it is called.
    pub account_label: String,
    /// Its number.
    pub account_id: Option<String>,
    /// The actions.
    pub actions: Vec<String>,
    /// Condition keys and values, all of which must hold.
    pub conditions: Vec<(String, String)>,
    /// The conditions as a sentence.
    pub condition_text: Option<String>,
    /// Name of the remedy that grants them.
    pub remedy: String,
    /// Numbers of the causes it is for, from 1.
    pub fixes: Vec<usize>,
    /// The same as a phrase.
    pub fixes_text: String,
}

/// Somebody who needs a permission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipalText {
    /// `destination-account`.
    pub word: String,
    /// What it is called.
    pub label: String,
    /// Its ARN, with placeholders for what is not known.
    pub arn: String,
}

/// A command line, filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    /// Program and arguments, unquoted.
    pub argv: Vec<String>,
    /// File that takes what it prints.
    pub save_to: Option<String>,
    /// Program and arguments that read what it prints.
    pub pipe_to: Vec<String>,
    /// What is done by hand after it.
    pub by_hand: Option<String>,
    /// Placeholders that still stand in it.
    pub missing: Vec<String>,
    /// Places in `argv` that a fact or its placeholder was put into.
    pub filled: Vec<usize>,
}

/// Commands with the sentence that explains them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commands {
    /// The commands, in order.
    pub lines: Vec<CommandLine>,
    /// What their output says, or what to mind.
    pub text: String,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepText {
    /// Id of the step, or name of the remedy.
    pub id: String,
    /// `key-admin`.
    pub role: String,
    /// What the role is called.
    pub role_label: String,
    /// `source`.
    pub account: String,
    /// What the account is called.
    pub account_label: String,
    /// Its number.
    pub account_id: Option<String>,
    /// What to do.
    pub text: String,
    /// What to beware of.
    pub warning: Option<String>,
    /// Numbers of the causes it is for, from 1.
    pub fixes: Vec<usize>,
    /// The same as a phrase; empty when there are none.
    pub fixes_text: String,
    /// Read-only commands that show whether it is the cause.
    pub confirm: Option<Commands>,
    /// Commands that change something.
    pub apply: Option<Commands>,
    /// Commands that show that it worked.
    pub verify: Option<Commands>,
    /// Index of the policy that it puts in place.
    pub policy: Option<usize>,
}

/// A policy, filled.
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyText {
    /// Name of the remedy.
    pub name: String,
    /// What it is for, with the number of its step.
    pub title: String,
    /// The account it is written in: a word.
    pub account: String,
    /// Its number.
    pub account_id: Option<String>,
    /// The form.
    pub width: String,
    /// Whom this form admits.
    pub width_text: String,
    /// Whether it stands alone; else its statements are added to a policy that exists.
    pub is_document: bool,
    /// The statements.
    pub statements: Vec<Value>,
    /// Placeholders that still stand in it.
    pub missing: Vec<String>,
    /// The same as a sentence; empty when there are none.
    pub missing_text: String,
    /// Whether everybody whom it admits is known.
    pub is_for_somebody_known: bool,
    /// How to put it in place.
    pub hint: String,
    /// Other forms.
    pub other_widths: Vec<WidthText>,
}

impl PolicyText {
    /// Returns the statements as a whole document.
    #[must_use]
    pub fn document(&self) -> Value {
        serde_json::json!({ "Version": "2012-10-17", "Statement": self.statements })
    }
}

/// A form of a policy.
#[derive(Clone, Debug, PartialEq)]
pub struct WidthText {
    /// The form.
    pub width: String,
    /// Whom it admits.
    pub text: String,
    /// The statements; none unless all widths were asked for.
    pub statements: Vec<Value>,
    /// Placeholders that still stand in them.
    pub missing: Vec<String>,
    /// The same as a sentence; empty when there are none.
    pub missing_text: String,
}

/// A part of a guide.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockText {
    /// Named within the guide.
    pub id: String,
    /// The heading before it.
    pub heading: Option<String>,
    /// The sentences before what it holds; empty for tables and flows.
    pub text: String,
    /// What it holds besides.
    pub body: BlockBody,
}

/// What a part of a guide holds besides sentences.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockBody {
    /// Nothing.
    Text,
    /// Heads of the columns, and the cells row by row; the first cell names its row.
    Table(Vec<String>, Vec<Vec<String>>),
    /// Commands.
    Commands(Vec<CommandLine>),
    /// A policy.
    Policy(Box<PolicyText>),
    /// A decision flow.
    Flow(Vec<FlowNode>),
    /// A page to go on with.
    Link(String),
}

/// A question or an end of a decision flow. The first one of a flow is its start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowNode {
    /// Named within the flow.
    pub id: String,
    /// The question, or what holds at the end.
    pub text: String,
    /// The ways on: outcome, and place of the node that it leads to. An end has none.
    pub ways: Vec<(String, usize)>,
}

/// A mistake on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MistakeText {
    /// What is wrong and what is right.
    pub text: String,
    /// The pages.
    pub urls: Vec<String>,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Title.
    pub title: String,
    /// Address.
    pub url: String,
    /// The day it was read, `YYYY-MM-DD`.
    pub retrieved: String,
}

/// Another entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelatedText {
    /// Its id.
    pub entry_id: String,
    /// Its title.
    pub title: String,
}
