//! The place of an entry that shows why it was found.
//!
//! In: sentences of an entry as a reader sees them, the terms that were looked for. Out: one sentence, cut around
//! what was found, in pieces that were found or not. Words, syllables and names (`kms:CreateGrant`) stay whole.

use super::alike::{Alike, Side};
use super::analysis::{Analyzer, Form, Script, fold, words};
use super::ask::{Asked, Search};
use std::collections::BTreeSet;

/// How many bytes stand before what was found, and how many a piece of text has at most.
const BEFORE: usize = 60;
const MOST: usize = 240;

/// Where something stands, in bytes.
type Spans = Vec<(usize, usize)>;

/// A part of a highlight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it was looked for.
    pub is_hit: bool,
}

/// A sentence of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// The sentence; `…` where something was cut off.
    pub pieces: Vec<Piece>,
}

/// Shows in sentences what was looked for by one query.
pub struct Highlighter<'s> {
    analyzer: &'s Analyzer,
    asked: &'s Asked,
    /// The phrases that are meant by those that were looked for.
    meant: Alike,
}

impl Search {
    /// Returns what shows in sentences what was looked for.
    #[must_use]
    pub fn highlighter<'s>(&'s self, asked: &'s Asked) -> Highlighter<'s> {
        let meant = Alike::of(&self.words, Side::Meant, &|term| asked.groups.contains(term));
        Highlighter { analyzer: self.analyzer(), asked, meant }
    }
}

impl Highlighter<'_> {
    /// Returns the most telling of `texts`, in the language `lang`; the first where none was looked for; nothing of
    /// no text.
    #[must_use]
    pub fn highlight(&self, lang: &str, texts: &[String]) -> Option<Highlight> {
        let none = BTreeSet::new();
        let wanted = self.asked.terms.get(lang).unwrap_or(&none);
        // Cutting every sentence into terms would take longer than the search; where terms stand in the letters of
        // a sentence tells well enough which one to cut.
        let mut best: Option<(usize, &String)> = None;
        for text in texts {
            let letters = fold(text);
            let count = wanted.iter().filter(|term| letters.contains(term.as_str())).count();
            if best.is_none_or(|(most, _)| count > most) {
                best = Some((count, text));
            }
        }
        let (_, text) = best?;
        let spans = self.spans_in(lang, text, wanted);
        Some(Highlight { pieces: cut(text, &spans) })
    }

    /// Returns where terms and phrases stand in a text.
    fn spans_in(&self, lang: &str, text: &str, wanted: &BTreeSet<String>) -> Spans {
        let mut spans = BTreeSet::new();
        for token in self.analyzer.tokens(lang, text) {
            let counts = !matches!(token.form, Form::Joint | Form::Pair | Form::Written);
            if counts && wanted.contains(&token.text) {
                spans.insert((token.start, token.end));
            }
        }
        if !self.asked.groups.is_empty() {
            let all = words(text);
            for place in self.meant.everywhere(&all) {
                spans.extend(all[place.from..place.to].iter().map(|word| (word.start, word.end)));
            }
        }
        spans.into_iter().collect()
    }
}

/// Cuts a text around its first span, at the borders of words.
fn cut(text: &str, spans: &[(usize, usize)]) -> Vec<Piece> {
    let line = text.lines().next().map_or(0, str::len);
    let first = spans.first().map_or(0, |(start, _)| *start);
    let borders: Vec<usize> = words(text)
        .iter()
        .filter(|word| word.script == Script::Other || starts_word(text, word.start))
        .map(|word| word.start)
        .collect();
    let from = if first <= BEFORE {
        0
    } else {
        borders.iter().copied().find(|at| *at + BEFORE >= first).unwrap_or(first)
    };
    let end = if text.len() - from <= MOST && (line == text.len() || from > 0 || text.len() <= MOST) {
        text.len()
    } else {
        let last = borders.iter().copied().rfind(|at| *at > from && *at <= from + MOST);
        last.unwrap_or(text.len())
    };
    let mut pieces = Vec::new();
    if from > 0 {
        pieces.push(Piece { text: "… ".to_owned(), is_hit: false });
    }
    let mut at = from;
    for (start, stop) in spans.iter().copied().filter(|(start, stop)| *start >= from && *stop <= end) {
        push(&mut pieces, &text[at..start], false);
        push(&mut pieces, &text[start..stop], true);
        at = stop;
    }
    push(&mut pieces, text[at..end].trim_end(), false);
    if end < text.len() {
        pieces.push(Piece { text: " …".to_owned(), is_hit: false });
    }
    pieces
}

fn starts_word(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_none_or(char::is_whitespace)
}

fn push(pieces: &mut Vec<Piece>, text: &str, is_hit: bool) {
    if !text.is_empty() {
        let text = text.replace(['\n', '\r'], " ");
        pieces.push(Piece { text, is_hit });
    }
}
