//! The parts of a guide, with the words of one language.
//!
//! In: the blocks of an entry, its texts, what is known of the case. Out: sentences, cells, commands, policies and
//! flows in their order. An entry that is no guide has none.

use super::context::{AnswerError, Context};
use super::model::{BlockBody, BlockText, FlowNode, PolicyText};
use super::policies::policy_text;
use super::steps::command_line;
use crate::kb::{self, Block, Command, Edge, Entry, Step};
use crate::text::{Bundle, TextError};

/// The remedies whose policies the blocks show.
pub(super) fn shown(blocks: &[Block]) -> impl Iterator<Item = &str> {
    blocks.iter().filter_map(|block| match &block.body {
        kb::BlockBody::Policy { remedy, .. } => Some(remedy.as_str()),
        _ => None,
    })
}

/// Returns the parts of a guide.
pub(super) fn block_texts(
    context: &Context<'_>,
    entry: &Entry,
    bundle: &Bundle,
) -> Result<Vec<BlockText>, AnswerError> {
    entry.blocks.iter().map(|block| block_text(&Words { context, bundle, id: &block.id }, block)).collect()
}

/// The words of one block.
struct Words<'a> {
    context: &'a Context<'a>,
    bundle: &'a Bundle,
    id: &'a str,
}

impl Words<'_> {
    /// The message of a part of the block.
    fn part(&self, part: &str) -> Result<String, TextError> {
        self.bundle.get(&format!("block-{}-{part}", self.id), &self.context.args)
    }

    /// The message of the block itself.
    fn own(&self) -> Result<String, TextError> {
        self.bundle.get(&format!("block-{}", self.id), &self.context.args)
    }
}

fn block_text(words: &Words<'_>, block: &Block) -> Result<BlockText, AnswerError> {
    let (text, body) = match &block.body {
        kb::BlockBody::Text => (words.own()?, BlockBody::Text),
        kb::BlockBody::Table { columns, rows } => (String::new(), table(words, columns, rows)?),
        kb::BlockBody::Command(commands) => (words.own()?, BlockBody::Commands(lines(words, commands))),
        kb::BlockBody::Policy { remedy, width } => {
            (words.own()?, BlockBody::Policy(Box::new(policy(words.context, remedy, width)?)))
        }
        kb::BlockBody::Flow { nodes, edges } => (String::new(), BlockBody::Flow(flow(words, nodes, edges)?)),
        kb::BlockBody::Link { url } => (words.own()?, BlockBody::Link(url.clone())),
    };
    let heading = block.has_heading.then(|| words.part("heading")).transpose()?;
    Ok(BlockText { id: block.id.clone(), heading, text, body })
}

fn table(words: &Words<'_>, columns: &[String], rows: &[String]) -> Result<BlockBody, TextError> {
    let heads = columns.iter().map(|column| words.part(column)).collect::<Result<_, _>>()?;
    let cells = |row: &String| {
        columns.iter().map(|column| words.part(&format!("{row}-{column}"))).collect::<Result<_, _>>()
    };
    Ok(BlockBody::Table(heads, rows.iter().map(cells).collect::<Result<_, _>>()?))
}

fn lines(words: &Words<'_>, commands: &[Command]) -> Vec<super::CommandLine> {
    let context = words.context;
    commands
        .iter()
        .filter(|command| context.takes(command))
        .map(|command| {
            let mut line = command_line(context, &command.argv, &[]);
            line.save_to.clone_from(&command.save_to);
            line
        })
        .collect()
}

/// The policy of a remedy as it would be printed by itself.
fn policy(context: &Context<'_>, name: &str, width: &str) -> Result<PolicyText, AnswerError> {
    let missing = || AnswerError::NoRemedy(name.to_owned());
    let remedy = *context.remedies.get(name).ok_or_else(missing)?;
    let template = remedy.template(width, &|fact| context.knows(fact)).ok_or_else(missing)?;
    let step = Step { stand_ins: remedy.stand_ins.clone(), ..Step::of_remedy(name) };
    policy_text(context, &step, remedy, template)
}

fn flow(words: &Words<'_>, nodes: &[String], edges: &[Edge]) -> Result<Vec<FlowNode>, TextError> {
    let place = |id: &str| nodes.iter().position(|node| node == id);
    let node = |id: &String| {
        let ways = edges.iter().filter(|edge| edge.from == *id).filter_map(|edge| {
            let to = place(&edge.to)?;
            Some(words.part(&format!("outcome-{}", edge.outcome)).map(|outcome| (outcome, to)))
        });
        Ok(FlowNode { id: id.clone(), text: words.part(id)?, ways: ways.collect::<Result<_, _>>()? })
    };
    nodes.iter().map(node).collect()
}
