//! The grammar of denials: the phrases by which a refusal and its ending are known, in each language.

use crate::fact::fold_text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One way in which a refusal ends: which policy refused, and whether by a Deny or by lacking an Allow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// Names the ending: `identity-implicit`.
    pub id: String,
    /// Language tag.
    pub lang: String,
    /// Phrases in folded form: of each list at least one must be there.
    pub needs: Vec<Vec<Vec<u8>>>,
}

/// A phrase in folded form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// Language tag.
    pub lang: String,
    /// The folded text.
    pub folded: Vec<u8>,
}

/// How AWS and translators word refusals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DenialGrammar {
    /// What says that an action is refused, in folded form; the action stands after it.
    pub heads_before: Vec<Phrase>,
    /// The same where the action stands before it, as in Korean.
    pub heads_after: Vec<Phrase>,
    /// The endings, the most specific first.
    pub endings: Vec<Ending>,
}

impl DenialGrammar {
    /// The name of no ending.
    pub const NO_ENDING: &'static str = "none";

    /// Returns every phrase, in folded form: a text that has none of them refuses nothing.
    pub fn phrases(&self) -> impl Iterator<Item = &[u8]> {
        let heads = self.heads_before.iter().chain(&self.heads_after).map(|phrase| &phrase.folded);
        let endings = self.endings.iter().flat_map(|ending| ending.needs.iter().flatten());
        heads.chain(endings).map(Vec::as_slice)
    }
}

/// Which refusals an entry answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Denial {
    /// The ending, by its name; `none` where there is none.
    pub ending: String,
    /// Services whose actions it answers; of all that are this program's business when empty.
    #[serde(default)]
    pub services: Vec<String>,
    /// Only these actions, where the list is not empty.
    #[serde(default)]
    pub actions: Vec<String>,
}

impl Denial {
    /// Tells whether the entry answers a refusal of `action`.
    #[must_use]
    pub fn answers(&self, ending: &str, action: &str) -> bool {
        let service = action.split(':').next().unwrap_or_default();
        let is_in = |list: &[String], word: &str| list.iter().any(|known| known.eq_ignore_ascii_case(word));
        self.ending == ending
            && (self.services.is_empty() || is_in(&self.services, service))
            && (self.actions.is_empty() || is_in(&self.actions, action))
    }

    /// Returns how narrowly it is drawn: actions before services before all.
    #[must_use]
    pub fn rank(&self) -> usize {
        2 * usize::from(!self.actions.is_empty()) + usize::from(!self.services.is_empty())
    }
}

/// `denials.toml` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DenialsToml {
    head: HeadToml,
    ending: Vec<EndingToml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadToml {
    before_action: BTreeMap<String, Vec<String>>,
    after_action: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EndingToml {
    id: String,
    /// Per language one list of alternatives for each thing that must be said.
    says: BTreeMap<String, Vec<Vec<String>>>,
}

fn folded(text: &str) -> Vec<u8> {
    fold_text(text).bytes().to_vec()
}

impl DenialsToml {
    pub fn into_model(self) -> DenialGrammar {
        let phrase = |lang: &String, text: &String| Phrase { lang: lang.clone(), folded: folded(text) };
        let all = |lists: BTreeMap<String, Vec<String>>| -> Vec<Phrase> {
            lists.iter().flat_map(|(lang, texts)| texts.iter().map(move |text| phrase(lang, text))).collect()
        };
        let ending = |ending: EndingToml| {
            ending.says.into_iter().map(move |(lang, groups)| Ending {
                id: ending.id.clone(),
                lang,
                needs: groups.iter().map(|group| group.iter().map(|text| folded(text)).collect()).collect(),
            })
        };
        DenialGrammar {
            heads_before: all(self.head.before_action),
            heads_after: all(self.head.after_action),
            endings: self.ending.into_iter().flat_map(ending).collect(),
        }
    }
}
