//! Known failures: the messages that are planted, and what a program without our corpus searches for.
//!
//! In: the sources of a knowledge base, shipped or grown. Out: lines that each hold one known failure, and
//! for every signature its longest literal piece, which is all that a search for strings can use. A line is
//! taken only when the library finds exactly that entry in it, once; a piece only when no ordinary line
//! holds it in any case: both leave the other programs nothing to miss and nothing to find too much.

use super::grown::Grown;
use super::line::{Line, Values};
use super::ordinary::Ordinary;
use aho_corasick::AhoCorasick;
use anyhow::{Context, ensure};
use cabhelp::fact::fold_text;
use cabhelp::kb::{Claim, Corpus, Entry, Kb, Signature, Status, TranslationOrigin, compile, load};
use cabhelp::matcher::{Finding, Hints, Matcher};
use cabhelp::record::Paste;
use cabhelp::signature::sample_text;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A line of a log file.
const LOG: &str = "${time}.${digits:3}Z ERROR copy-worker-${digits:2} copy job ${uuid} of account ${account} failed: MESSAGE";

/// An event on one line.
const EVENT: &str = r#"{"version":"0","id":"${uuid}","detail-type":"Copy Job State Change","source":"aws.backup","account":"${account}","time":"${time}Z","region":"${region}","resources":["arn:aws:ec2:${region}::snapshot/snap-${hex:17}"],"detail":{"copyJobId":"${uuid}","state":"FAILED","statusMessage":"MESSAGE","resourceType":"EBS","destinationBackupVaultArn":"arn:aws:backup:${region}:${account}:backup-vault:${word}"}}"#;

/// A record of a trail.
const TRAIL: &str = r#"{"eventVersion":"1.11","userIdentity":{"type":"AWSService","invokedBy":"backup.amazonaws.com"},"eventTime":"${time}Z","eventSource":"backup.amazonaws.com","eventName":"CopyJobCompleted","awsRegion":"${region}","sourceIPAddress":"backup.amazonaws.com","errorCode":"ClientException","errorMessage":"MESSAGE","requestID":"${uuid}","eventID":"${uuid}","eventType":"AwsServiceEvent","recipientAccountId":"${account}"}"#;

/// How much ordinary text is searched for the pieces, and given to the library.
const ORDINARY_SAMPLE: usize = 4 << 20;

/// The greatest number of messages that are planted; of more, every second, third … is taken.
const MESSAGES: usize = 500;

/// The failures that one knowledge base knows.
pub struct Known {
    /// The compiled knowledge base.
    pub artefact: Vec<u8>,
    /// Signatures in it that the filter searches for.
    pub signatures: u32,
    /// Lines of logs, each with one known failure.
    pub lines: Vec<Line>,
    /// Records of a trail, each with one known failure.
    pub records: Vec<Line>,
    /// The literal pieces, each once.
    pub pieces: Vec<String>,
    /// Pieces left out because ordinary lines hold them.
    pub left_out: usize,
    /// Stands for the lines: other lines, another number.
    pub fingerprint: u64,
}

/// A message with the entry that knows it.
struct Message {
    entry: String,
    text: String,
}

impl Known {
    /// Reads the shipped knowledge base.
    ///
    /// # Errors
    /// When it is damaged, or finds something in ordinary lines.
    pub fn shipped(ordinary: &Ordinary) -> anyhow::Result<Self> {
        Self::of(&Grown::new(0), ordinary)
    }

    /// Grows a knowledge base of about `signatures` signatures.
    ///
    /// # Errors
    /// As [`Known::shipped`].
    pub fn grown(signatures: usize, ordinary: &Ordinary) -> anyhow::Result<Self> {
        let few = Grown::new(0);
        let (corpus, _) = load(&few, None);
        let each = Kb::open(compile(&corpus)?)?.signature_count().max(1) as usize;
        Self::of(&Grown::new(signatures * few.entries() / each), ordinary)
    }

    /// Returns the lines of any text that hold no piece in any case, in which nothing is found, and which refuse
    /// nothing: two that stand beside each other by chance may say together what neither does.
    ///
    /// # Errors
    /// When the knowledge base is damaged.
    pub fn ordinary_of<'a>(&self, lines: &'a [Vec<u8>]) -> anyhow::Result<Vec<&'a [u8]>> {
        let (library, pieces) = (Library::open(self.artefact.clone())?, search(&self.pieces)?);
        let grammar = library.kb.denials()?;
        let refusing = AhoCorasick::new(grammar.phrases()).context("the phrases")?;
        let refuses = |line: &[u8]| refusing.is_match(fold_text(&String::from_utf8_lossy(line)).bytes());
        let lines = lines.iter().map(Vec::as_slice);
        let lines = lines.filter(|line| !pieces.is_match(*line) && !refuses(line));
        library.without_findings(&lines.collect::<Vec<_>>())
    }

    fn of(sources: &Grown, ordinary: &Ordinary) -> anyhow::Result<Self> {
        let (corpus, issues) = load(sources, None);
        ensure!(issues.is_empty(), "{}", issues[0]);
        let artefact = compile(&corpus)?;
        let library = Library::open(artefact.clone())?;
        let sample = ordinary.sample(ORDINARY_SAMPLE);
        ensure!(library.finds(&sample)?.is_empty(), "an ordinary line holds a known failure");
        let (messages, all) = messages_and_pieces(&corpus);
        let pieces = without_ordinary(&all, &sample)?;
        let step = messages.len().div_ceil(MESSAGES).max(1);
        let messages: Vec<Message> = messages.into_iter().step_by(step).collect();
        let lines = library.lines(&[LOG, EVENT], &messages, &pieces)?;
        let records = library.lines(&[TRAIL], &messages, &pieces)?;
        ensure!(!lines.is_empty() && !records.is_empty(), "no line to plant");
        let fingerprint = fingerprint(&sample, lines.iter().chain(&records));
        let (signatures, left_out) = (library.kb.signature_count(), all.len() - pieces.len());
        Ok(Self { artefact, signatures, lines, records, pieces, left_out, fingerprint })
    }
}

/// The knowledge base, ready to be asked.
struct Library {
    kb: Kb,
    matcher: Matcher,
}

impl Library {
    fn open(artefact: Vec<u8>) -> anyhow::Result<Self> {
        let kb = Kb::open(artefact)?;
        Ok(Self { matcher: Matcher::new(&kb), kb })
    }

    fn finds(&self, text: &[u8]) -> anyhow::Result<Vec<Finding>> {
        Ok(self.matcher.explain(&self.kb, &Paste::new(text), &Hints::default())?.findings)
    }

    /// Returns the lines in which nothing is found. Many are looked at together, and apart only where
    /// something is found in them.
    fn without_findings<'a>(&self, lines: &[&'a [u8]]) -> anyhow::Result<Vec<&'a [u8]>> {
        let is_clean = self.finds(&lines.join(&b'\n'))?.is_empty();
        match lines.len() {
            _ if is_clean => Ok(lines.to_vec()),
            1 => Ok(Vec::new()),
            len => {
                let (left, right) = lines.split_at(len / 2);
                Ok([self.without_findings(left)?, self.without_findings(right)?].concat())
            }
        }
    }

    /// Tells whether the text holds this entry outright, once, and nothing else, also where an indented line
    /// comes after it: chance may put one there.
    fn finds_only(&self, entry: &str, text: &[u8]) -> anyhow::Result<bool> {
        let with_more = [text, b"\n    more\n"].concat();
        let is_only = |found: &[Finding]| matches!(found, [one] if one.entry_id == entry && one.count == 1 && !one.is_loose);
        Ok(is_only(&self.finds(text)?) && is_only(&self.finds(&with_more)?))
    }

    /// Frames every message in every way in which the library and a search for strings both find it.
    fn lines(&self, frames: &[&str], messages: &[Message], pieces: &[String]) -> anyhow::Result<Vec<Line>> {
        let mut lines = Vec::new();
        for (message, frame) in messages.iter().flat_map(|message| frames.iter().map(move |f| (message, *f)))
        {
            let is_json = frame.starts_with('{');
            let text = if is_json { escaped(&message.text)? } else { message.text.clone() };
            let line = Line::around(frame, &text)?;
            let mut written = Vec::new();
            line.write(&mut Values::new(1), &mut written);
            let as_text = String::from_utf8_lossy(&written);
            let has_piece = pieces.iter().any(|piece| as_text.contains(piece.as_str()));
            if has_piece && self.finds_only(&message.entry, &written)? {
                lines.push(line);
            }
        }
        Ok(lines)
    }
}

fn fingerprint<'a>(ordinary: &[u8], lines: impl Iterator<Item = &'a Line>) -> u64 {
    let mut written = ordinary.to_vec();
    lines.for_each(|line| line.write(&mut Values::new(1), &mut written));
    let mut hasher = DefaultHasher::new();
    written.hash(&mut hasher);
    hasher.finish()
}

fn escaped(text: &str) -> anyhow::Result<String> {
    let quoted = serde_json::to_string(text)?;
    Ok(quoted.trim_matches('"').to_owned())
}

/// Returns a message for every signature that claims a finding by its text alone (its examples, or a sample
/// where none has its piece), and the pieces of all that claim one.
fn messages_and_pieces(corpus: &Corpus) -> (Vec<Message>, BTreeSet<String>) {
    let (mut messages, mut pieces) = (Vec::new(), BTreeSet::new());
    for entry in corpus.entries.iter().map(|file| &file.entry).filter(|entry| entry.status == Status::Active)
    {
        for signature in entry.signatures.iter().filter(|signature| signature.claim == Claim::Match) {
            let piece = longest_piece(&signature.text);
            if signature.when.is_empty() {
                let texts = texts(corpus, entry, signature, &piece).into_iter();
                messages.extend(texts.map(|text| Message { entry: entry.id.clone(), text }));
            }
            pieces.insert(piece);
        }
        let by_others = entry.translations.iter().filter(|t| t.origin != TranslationOrigin::Ours);
        pieces.extend(by_others.map(|translation| longest_piece(&translation.text)));
    }
    pieces.remove("");
    (messages, pieces)
}

fn texts(corpus: &Corpus, entry: &Entry, signature: &Signature, piece: &str) -> Vec<String> {
    let is_own = |text: &&String| text.contains(piece) && !text.contains(['\n', '"', '\\']);
    let examples = entry.examples.iter().filter(|example| example.signature == signature.id);
    let texts: Vec<String> = examples.map(|example| &example.text).filter(is_own).cloned().collect();
    if !texts.is_empty() {
        return texts;
    }
    sample_text(&signature.text, &|name| corpus.vocabulary.kind_of(name)).into_iter().collect()
}

/// Returns the longest piece of a signature's text that is always there, as written.
fn longest_piece(text: &str) -> String {
    // Doubled signs mean themselves; they are set aside while the pieces are cut.
    let aside = [("{{", '\u{1}'), ("}}", '\u{2}'), ("[[", '\u{3}'), ("]]", '\u{4}')];
    let single = aside.iter().fold(text.to_owned(), |text, (sign, set)| text.replace(sign, &set.to_string()));
    let mut depth = 0_usize;
    let bare: String = single
        .chars()
        .filter_map(|ch| match ch {
            '{' | '[' => {
                depth += 1;
                Some('\0')
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                None
            }
            ch => (depth == 0).then_some(ch),
        })
        .collect();
    let longest = bare.split('\0').max_by_key(|piece| piece.len()).unwrap_or_default().to_owned();
    aside.iter().fold(longest, |text, (sign, set)| text.replace(*set, &sign[..1]))
}

fn search<P: AsRef<[u8]>>(pieces: impl IntoIterator<Item = P>) -> anyhow::Result<AhoCorasick> {
    AhoCorasick::builder().ascii_case_insensitive(true).build(pieces).context("the pieces")
}

fn without_ordinary(pieces: &BTreeSet<String>, sample: &[u8]) -> anyhow::Result<Vec<String>> {
    let common: BTreeSet<usize> =
        search(pieces)?.find_overlapping_iter(sample).map(|found| found.pattern().as_usize()).collect();
    let kept = pieces.iter().enumerate().filter(|(index, _)| !common.contains(index));
    Ok(kept.map(|(_, piece)| piece.clone()).collect())
}
