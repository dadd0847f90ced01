//! Checked types: what an entry and a remedy are once their files have been read.

use super::denial::Denial;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every word of this list.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// Reads the word as it stands in a file.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }

            /// Returns the word as it stands in a file.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

words! {
    /// What an entry is.
    EntryKind {
        /// One problem with one explanation.
        Error = "error",
        /// A page that several entries lean on.
        Guide = "guide",
    }
}
words! {
    /// Whether an entry answers.
    Status {
        /// Being written: the checks read it; it answers only in an overlay, with a notice.
        Draft = "draft",
        /// Ships as an answer.
        Active = "active",
        /// Kept for its number; asking for it still answers.
        Retired = "retired",
    }
}
words! {
    /// What the problem does to the job.
    Impact {
        /// The job fails.
        Blocks = "blocks",
        /// The job ends with less than was asked.
        Degrades = "degrades",
        /// Nothing is lost.
        Informs = "informs",
    }
}
words! {
    /// What a signature claims when it is found.
    Claim {
        /// A finding.
        Match = "match",
        /// A proposal: generic text or a bare code.
        Similar = "similar",
    }
}
words! {
    /// Where an example comes from.
    Origin {
        /// A page of AWS prints it.
        Documented = "documented",
        /// Somebody's log holds it.
        Observed = "observed",
        /// Made for this knowledge base.
        Constructed = "constructed",
    }
}
words! {
    /// Who translated a message.
    TranslationOrigin {
        /// A page of AWS prints it so: it matches like a signature.
        AwsPage = "aws-page",
        /// Written here, as a translation tool would say it: it proposes, and never claims.
        Ours = "ours",
    }
}
words! {
    /// What a step risks.
    Risk {
        /// Nothing.
        None = "none",
        /// Somebody gets access that they did not have.
        WidensAccess = "widens-access",
        /// Money.
        Cost = "cost",
        /// Data or access can be lost.
        Destructive = "destructive",
    }
}
words! {
    /// How two entries belong together.
    RelationKind {
        /// This one answers where both match.
        MoreSpecificThan = "more-specific-than",
        /// The other one is the cause.
        ConsequenceOf = "consequence-of",
        /// They come together.
        OftenWith = "often-with",
        /// The other one, a guide, explains what stands behind it.
        ExplainedBy = "explained-by",
        /// This one took the place of the other.
        Replaces = "replaces",
    }
}
words! {
    /// How a remedy's policy is handed over.
    Form {
        /// Statements to add to a policy that exists.
        Statements = "statements",
        /// A whole document that can be attached as it is.
        Document = "document",
    }
}
words! {
    /// The decision that a proof expects of the policy evaluator.
    Outcome {
        /// The request is let through.
        Allowed = "allowed",
        /// The request is refused.
        Denied = "denied",
    }
}

/// One problem with one explanation, or a guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// `CAB0001`.
    pub id: String,
    /// Names the failure; may change, the id may not.
    pub slug: String,
    /// Error or guide.
    pub kind: EntryKind,
    /// Draft, active or retired.
    pub status: Status,
    /// For a retired entry: the id that answers now.
    pub replaced_by: Option<String>,
    /// For a retired entry without a successor: why.
    pub retired_because: Option<String>,
    /// Services concerned.
    pub services: Vec<String>,
    /// Resource types concerned, or `any`.
    pub resource_types: Vec<String>,
    /// A word of the vocabulary.
    pub category: String,
    /// A word of the vocabulary.
    pub phase: String,
    /// What it does to the job.
    pub impact: Impact,
    /// The last day its facts were compared with its sources, `YYYY-MM-DD`.
    pub verified: String,
    /// The messages.
    pub signatures: Vec<Signature>,
    /// The messages as somebody translated them.
    pub translations: Vec<Translation>,
    /// Refusals that it answers, with any part of them missing.
    pub denials: Vec<Denial>,
    /// Texts that lead here.
    pub examples: Vec<Example>,
    /// Near misses.
    pub counterexamples: Vec<Counterexample>,
    /// Other words for some resource types; the first that fits is said.
    pub variants: Vec<Variant>,
    /// Causes, the cheapest to check first.
    pub causes: Vec<Cause>,
    /// Steps, in order.
    pub steps: Vec<Step>,
    /// The parts of a guide, in order.
    pub blocks: Vec<Block>,
    /// What pages that people land on say wrongly.
    pub mistakes: Vec<Mistake>,
    /// Other entries.
    pub relations: Vec<Relation>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
}

impl Entry {
    /// Tells whether the entry names `other` as the one that it is a special case of, so that it answers in
    /// its place.
    #[must_use]
    pub fn is_more_specific_than(&self, other: &str) -> bool {
        self.relations.iter().any(|r| r.kind == RelationKind::MoreSpecificThan && r.id == other)
    }

    /// Returns the messages that make findings where they stand outright, each with the name of its
    /// signature: what is compared by its words alone, or only proposes, is not searched for in bulk.
    pub fn searched_in_bulk(&self) -> impl Iterator<Item = (&str, &str)> {
        let makes_findings = |id: &str| {
            let of = self.signatures.iter().find(|signature| signature.id == id);
            of.is_none_or(|signature| signature.claim == Claim::Match || !signature.when.is_empty())
        };
        let own = self.signatures.iter().map(|signature| (signature.id.as_str(), signature.text.as_str()));
        let printed = self
            .translations
            .iter()
            .filter(|translation| translation.origin == TranslationOrigin::AwsPage)
            .map(|translation| (translation.of.as_str(), translation.text.as_str()));
        own.chain(printed).filter(move |(id, _)| makes_findings(id))
    }
}

/// A message as AWS prints it, with holes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Named within the entry.
    pub id: String,
    /// What finding it means.
    pub claim: Claim,
    /// Facts of the record (any of the values) that turn a proposal into a finding.
    pub when: Vec<(String, Vec<String>)>,
    /// The text, in the writing of `signature`.
    pub text: String,
}

/// A message as somebody translated it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The signature it translates.
    pub of: String,
    /// Language tag.
    pub lang: String,
    /// Who translated it.
    pub origin: TranslationOrigin,
    /// The text, in the writing of `signature`.
    pub text: String,
}

/// A text that leads to the entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    /// The signature it is an example of.
    pub signature: String,
    /// The text.
    pub text: String,
    /// The facts that must be captured, exactly.
    pub facts: Vec<(String, String)>,
    /// Facts that must follow from a partly masked value.
    pub partial: Vec<(String, String)>,
    /// Where it comes from.
    pub origin: Origin,
}

/// A near miss.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counterexample {
    /// The signature that it nearly is.
    pub signature: String,
    /// The text.
    pub text: String,
    /// The ids that answer instead.
    pub expect: Vec<String>,
    /// The difference.
    pub why: String,
}

/// Other words of an entry for some resource types.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Named within the entry; the ids of its messages end with it.
    pub id: String,
    /// Where it is said: the resource type must be known.
    pub scope: Scope,
    /// The messages that it has words of its own for: `title`, `summary`, `reply`.
    pub texts: Vec<String>,
}

/// One reason of the problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// Named within the entry.
    pub id: String,
    /// Where it can be the reason.
    pub scope: Scope,
}

/// What a cause, a step or other words are for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// Properties of the resource type, one of which it has; all types when empty.
    pub applies_to: Vec<String>,
    /// The resource types; all when empty.
    pub resource_types: Vec<String>,
    /// Facts, with the values of which each has one.
    pub when: Vec<(String, Vec<String>)>,
    /// Facts, with the values of which none has one.
    pub unless: Vec<(String, Vec<String>)>,
    /// Whether all of this must be known to hold; else it is enough that nothing speaks against it.
    pub surely: bool,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// A shared remedy, or the entry's own.
    pub of: StepOf,
    /// Who acts; for a remedy only where the entry says otherwise.
    pub role: Option<String>,
    /// In which account; for a remedy only where the entry says otherwise.
    pub account: Option<String>,
    /// What it risks.
    pub risk: Risk,
    /// The causes it cures or tells apart.
    pub fixes: Vec<String>,
    /// Where it applies.
    pub scope: Scope,
    /// Read-only commands that show whether this is the cause.
    pub confirm: Vec<Command>,
    /// Commands that change something.
    pub apply: Vec<Command>,
    /// Commands that show that it worked.
    pub verify: Vec<Command>,
    /// The only actions of a remedy that this entry needs; all when empty.
    pub only_actions: Vec<String>,
    /// Facts of the remedy's commands, and the facts that stand in for them here while they are not known.
    pub stand_ins: Vec<(String, String)>,
}

impl Step {
    /// Makes a step that is a remedy and nothing else.
    #[must_use]
    pub fn of_remedy(name: &str) -> Self {
        Self {
            of: StepOf::Remedy(name.to_owned()),
            role: None,
            account: None,
            risk: Risk::None,
            fixes: Vec::new(),
            scope: Scope::default(),
            confirm: Vec::new(),
            apply: Vec::new(),
            verify: Vec::new(),
            only_actions: Vec::new(),
            stand_ins: Vec::new(),
        }
    }
}

/// Whose step it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StepOf {
    /// A remedy's, by name.
    Remedy(String),
    /// The entry's own, by id.
    Entry(String),
}

/// A command line, as a list of arguments with `<<fact>>` parts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// Program and arguments.
    pub argv: Vec<String>,
    /// File that takes what it prints.
    pub save_to: Option<String>,
    /// Something must be done by hand after it, which the text says.
    pub by_hand: bool,
    /// The resource types that it is for; all when empty.
    pub resource_types: Vec<String>,
    /// Facts of which each must be known and have one of the values.
    pub when: Vec<(String, Vec<String>)>,
    /// Facts of which none may be known to have one of the values.
    pub unless: Vec<(String, Vec<String>)>,
}

/// A part of a guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Named within the guide.
    pub id: String,
    /// Whether a heading stands before it.
    pub has_heading: bool,
    /// What it holds.
    pub body: BlockBody,
}

/// What a part of a guide holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockBody {
    /// Paragraphs.
    Text,
    /// A table; each cell is a message of its own.
    Table {
        /// Ids of the columns; the first names the row.
        columns: Vec<String>,
        /// Ids of the rows.
        rows: Vec<String>,
    },
    /// Commands with the sentence before them.
    Command(Vec<Command>),
    /// A remedy's policy in one width, with the sentence before it.
    Policy {
        /// The remedy.
        remedy: String,
        /// The width.
        width: String,
    },
    /// A decision flow.
    Flow {
        /// Ids of the nodes, the first is the start.
        nodes: Vec<String>,
        /// The ways between them.
        edges: Vec<Edge>,
    },
    /// A page to go on with.
    Link {
        /// Where it leads.
        url: String,
    },
}

/// A way from one node of a flow to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edge {
    /// Node it leaves.
    pub from: String,
    /// Node it reaches.
    pub to: String,
    /// Id of the outcome that takes it.
    pub outcome: String,
}

/// What a page that people land on says wrongly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mistake {
    /// Named within the entry.
    pub id: String,
    /// The page.
    pub url: String,
    /// Other pages with the same mistake.
    pub also: Vec<String>,
}

/// A tie to another entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// How they belong together.
    pub kind: RelationKind,
    /// The other entry.
    pub id: String,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Address.
    pub url: String,
    /// Title.
    pub title: String,
    /// `aws-docs`, `aws-blog`, `repost`, `github` or `observed`.
    pub kind: String,
    /// The day it was read, `YYYY-MM-DD`.
    pub retrieved: String,
    /// What it supports: `signature.<id>`, `cause.<id>`, `step.<id>`, …
    pub supports: Vec<String>,
}

/// A cure that several entries share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// Name, which is also its folder.
    pub id: String,
    /// Who acts.
    pub role: String,
    /// In which account.
    pub account: String,
    /// What it risks.
    pub risk: Risk,
    /// How its policy is handed over.
    pub form: Form,
    /// The last day its facts were compared with its sources, `YYYY-MM-DD`.
    pub verified: String,
    /// The required actions.
    pub permissions: Vec<Permission>,
    /// Read-only commands that show whether this is the cause.
    pub confirm: Vec<Command>,
    /// Commands that change something.
    pub apply: Vec<Command>,
    /// Commands that show that it worked.
    pub verify: Vec<Command>,
    /// What the policy evaluator must decide.
    pub proofs: Vec<Proof>,
    /// What a whole policy begins with; `None` when its own statements are one.
    pub whole: Option<Whole>,
    /// Where it is printed by itself: facts, and the facts that stand in for them while they are not known.
    pub stand_ins: Vec<(String, String)>,
    /// The statements, by width; the default width first.
    pub templates: Vec<Template>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
}

/// What stands in a whole policy before the statements of a remedy: those of another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whole {
    /// The other remedy.
    pub remedy: String,
    /// Facts of its statements, and the facts that stand in for them while they are not known.
    pub stand_ins: Vec<(String, String)>,
}

/// One row of the required actions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permission {
    /// The widths it belongs to; all when empty.
    pub widths: Vec<String>,
    /// The fact of the form that it belongs to, as [`Template::needs`].
    pub needs: Option<String>,
    /// Who gets it: a word of the vocabulary.
    pub principal: String,
    /// The policy it is written in: a word of the vocabulary.
    pub policy: String,
    /// The account of that policy: a word of the vocabulary.
    pub account: String,
    /// Actions, which may hold `<<fact>>`.
    pub actions: Vec<String>,
    /// Conditions, all of which must hold.
    pub conditions: Vec<Condition>,
}

/// A condition of a permission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// `Bool`, `StringEquals`, …
    pub operator: String,
    /// Condition key.
    pub key: String,
    /// Value, which may hold `<<fact>>`.
    pub value: String,
}

/// A request that a remedy's policy must decide, run by the policy evaluator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// The widths it holds for; all when empty.
    pub widths: Vec<String>,
    /// Who asks.
    pub principal: String,
    /// For what.
    pub action: String,
    /// On what, where it is not the key or vault of the policy; may hold `<<fact>>`.
    pub resource: Option<String>,
    /// Context keys and values.
    pub context: Vec<(String, String)>,
    /// What the caller's own policies allow beside the remedy's: everything, nothing, or what a managed policy does.
    pub identity: Identity,
    /// Remedies whose statements stand already.
    pub given: Vec<String>,
    /// The decision without the statements.
    pub before: Outcome,
    /// The decision with them.
    pub after: Outcome,
    /// The decision for an unrelated account and an unrelated action.
    pub others: Outcome,
}

/// What the policies of a caller in a proof allow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Identity {
    /// Every action.
    All,
    /// None.
    None,
    /// Those of a managed policy of AWS, by its name.
    Managed(String),
}

/// The statements of a remedy in one width, as JSON with `<<fact>>` inside string values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// The width.
    pub width: String,
    /// The fact without which this form is not offered: where it is known, the form takes the place of
    /// the plain one of its width.
    pub needs: Option<String>,
    /// A JSON array of statements.
    pub statements: String,
}
