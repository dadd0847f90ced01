//! K09, the trial: every message of an entry or remedy is formatted once with all facts and once with the
//! stand-ins, as a reader without a log sees it. Both must go without an error.

use super::ftl::Ftl;
use super::ground::Ground;
use super::needed::dashed;
use super::texts::issue;
use crate::kb::{Issue, Tree};
use crate::text::{Args, Bundle, Files, Texts, Value};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The files that are checked, and for an overlay those below: its terms stand after the terms below and win
/// over them, as in the program.
struct TreeFiles<'a> {
    own: &'a dyn Tree,
    base: Option<&'a dyn Tree>,
}

impl Files for TreeFiles<'_> {
    fn file(&self, path: &str) -> Option<Cow<'static, str>> {
        let own = self.own.text(path);
        let base = self.base.filter(|_| path.ends_with("/terms.ftl")).and_then(|base| base.text(path));
        let text = match (base, own) {
            (Some(base), Some(own)) => Some(format!("{base}\n{own}")),
            (base, own) => own.or(base),
        };
        text.map(Cow::Owned)
    }
}

/// Formats the messages of `file` but those of `wrong`, which have been reported already. Without the terms
/// of the language there is nothing to format with; their absence is reported elsewhere.
pub(super) fn check(
    ground: &Ground<'_>,
    file: &Ftl,
    captured: &BTreeSet<String>,
    wrong: &BTreeSet<String>,
    issues: &mut Vec<Issue>,
) {
    let files = TreeFiles { own: ground.sources.texts, base: ground.sources.base_texts };
    let opened = Texts::open(&files, &file.lang).and_then(|texts| texts.with_terms(&file.name));
    let Ok(bundle) = opened else { return };
    let ways = [("all facts", all_facts(ground)), ("no facts", stand_ins(ground, &bundle, captured))];
    for id in file.messages.keys().filter(|id| !id.starts_with('-') && !wrong.contains(*id)) {
        for (way, args) in &ways {
            if let Err(error) = bundle.get(id, args) {
                issues.push(issue(
                    file,
                    id,
                    format!("it cannot be shown with {way}: {error}"),
                    "mend the reference",
                ));
            }
        }
    }
}

fn all_facts(ground: &Ground<'_>) -> Args {
    let facts = ground.corpus.vocabulary.facts.iter();
    facts.map(|fact| (fact.name.clone(), Value::from(fact.kind.sample()))).collect()
}

fn stand_ins(ground: &Ground<'_>, bundle: &Bundle, captured: &BTreeSet<String>) -> Args {
    let mut args = all_facts(ground);
    args.retain(|name, value| match bundle.plain(&format!("fact-{}", dashed(name))) {
        Ok(text) => {
            *value = Value::Text(text);
            true
        }
        Err(_) => captured.contains(name),
    });
    args
}
