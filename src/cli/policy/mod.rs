//! `cabhelp policy`: check documents, decide requests, print the policies of remedies.

mod check;
mod evaluate;
mod render;
mod sources;

use super::args::{Global, PolicyArgs, PolicyCommand};
use super::exit::Exit;
use super::explain::{open_engine, print_problems};
use super::language::wish;
use crate::engine::{Engine, Lang};
use crate::policy::Catalog;
use crate::text::Bundle;
use std::io::Write;
use std::rc::Rc;

/// Runs the command.
///
/// # Errors
/// A mistake of the user, a damaged knowledge base, a closed stream.
pub(super) fn run(
    args: &PolicyArgs,
    global: &Global,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> anyhow::Result<Exit> {
    let engine = open_engine(global)?;
    let lang = wish(&engine, global.lang.as_deref())?.or_english();
    let words = engine.bundle("policy", &lang)?;
    let call = Call { engine: &engine, global, lang, words, catalog: engine.policy_catalog()? };
    match &args.command {
        PolicyCommand::Check(args) => check::run(&call, args, out, err),
        PolicyCommand::Evaluate(args) => evaluate::run(&call, args, out, err),
        PolicyCommand::Render(args) => {
            print_problems(&engine, err)?;
            render::run(&call, args, out, err)
        }
    }
}

/// What every command below `policy` needs.
struct Call<'a> {
    engine: &'a Engine,
    global: &'a Global,
    lang: Lang,
    words: Rc<Bundle>,
    catalog: Catalog,
}

impl Call<'_> {
    /// Returns a fixed word of `cli.ftl` or `errors.ftl`.
    fn word(&self, file: &str, id: &str) -> anyhow::Result<String> {
        Ok(self.engine.bundle(file, &self.lang)?.plain(id)?)
    }
}
