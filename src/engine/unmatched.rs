//! What the knowledge base does not know: messages of failures, grouped by what they have in common.
//!
//! In: messages that no entry explains, each with its place and time. Out: one [`Template`] for each kind of
//! message, the most frequent first. The text of a template is the signature that `kb new` would begin an
//! entry with. Bounded: after [`MAX_TEMPLATES`] kinds the messages of further ones are only counted.

use super::draft::draft;
use crate::kb::{RecordShape, Vocabulary};
use crate::scan::{Template, Unmatched};
use crate::signature::WINDOW_LENGTHS;
use std::collections::HashMap;

/// The greatest number of kinds of messages.
pub const MAX_TEMPLATES: usize = 1000;

/// How many messages are remembered with their template.
const MAX_REMEMBERED: usize = 1000;

/// How much of a message that gives no signature tells its kind, in bytes.
const MAX_TEXT: usize = 200;

/// Groups messages; one for each thread, merged at the end.
pub struct Templates<'v> {
    vocabulary: &'v Vocabulary,
    groups: HashMap<String, Template>,
    /// Messages that came lately, and the text of their template.
    remembered: HashMap<String, (String, bool)>,
    others: u64,
}

impl<'v> Templates<'v> {
    pub(super) fn new(vocabulary: &'v Vocabulary) -> Self {
        Self { vocabulary, groups: HashMap::new(), remembered: HashMap::new(), others: 0 }
    }

    /// Adds a message of the file `path`.
    pub fn add(&mut self, one: &Unmatched, path: &str) {
        let sample = one_line(&one.unknown.text);
        let (text, is_signature) = self.template(&sample);
        self.take(Template {
            text,
            is_signature,
            count: one.unknown.count as u64,
            sample,
            path: path.to_owned(),
            offset: one.offset,
            first_time: one.time,
            last_time: one.time,
        });
    }

    /// Adds what another thread found. In which order that is done changes nothing, as long as there are not
    /// too many templates.
    pub fn merge(&mut self, other: Self) {
        self.others += other.others;
        for group in other.groups.into_values() {
            self.take(group);
        }
    }

    /// Returns the templates, the most frequent first, and the number of messages that belong to none of them.
    #[must_use]
    pub fn finish(self) -> (Vec<Template>, u64) {
        let mut all: Vec<Template> = self.groups.into_values().collect();
        all.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
        (all, self.others)
    }

    fn take(&mut self, new: Template) {
        let Some(known) = self.groups.get_mut(&new.text) else {
            if self.groups.len() < MAX_TEMPLATES {
                self.groups.insert(new.text.clone(), new);
            } else {
                self.others += new.count;
            }
            return;
        };
        known.count += new.count;
        known.first_time = [known.first_time, new.first_time].into_iter().flatten().min();
        known.last_time = known.last_time.max(new.last_time);
        if (&new.path, new.offset) < (&known.path, known.offset) {
            (known.sample, known.path, known.offset) = (new.sample, new.path, new.offset);
        }
    }

    /// The template of a message, and whether it is a signature.
    fn template(&mut self, sample: &str) -> (String, bool) {
        if let Some(known) = self.remembered.get(sample) {
            return known.clone();
        }
        let template = match draft(sample.as_bytes(), self.vocabulary) {
            Ok(draft) => (draft.signature, true),
            Err(_) => (beginning(sample), false),
        };
        if self.remembered.len() >= MAX_REMEMBERED {
            self.remembered.clear();
        }
        self.remembered.insert(sample.to_owned(), template.clone());
        template
    }
}

/// A message without line feeds and signs that a terminal acts on.
fn one_line(text: &str) -> String {
    let words = text.split(|ch: char| ch.is_whitespace() || ch.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn beginning(text: &str) -> String {
    let mut end = text.len().min(MAX_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let cut = if end < text.len() { "…" } else { "" };
    format!("{}{cut}", &text[..end])
}

/// What is looked for to find the fields of messages: the names that are long enough to be rare, and the words
/// that rows without names begin with. Shorter names (`message`, `msg`, `error`, `reason`) stand in the lines
/// of any program, and are left out.
pub(super) fn field_windows(record: &RecordShape) -> Vec<Vec<u8>> {
    let [longest, short, ..] = WINDOW_LENGTHS;
    let folded = |text: &str| text.bytes().map(|byte| byte | 0x20).collect::<Vec<u8>>();
    let names = record.message.iter().map(|name| folded(name));
    let mut long: Vec<Vec<u8>> = names.filter(|name| name.len() >= longest).collect();
    long.sort_by_key(Vec::len);
    let mut windows: Vec<Vec<u8>> = Vec::new();
    for name in long {
        // `ValidationStatusMessage` is found by `StatusMessage`.
        if !windows.iter().any(|window| name.windows(longest).any(|place| place == window.as_slice())) {
            windows.push(name[..longest].to_vec());
        }
    }
    // The end of the word: `BACKUPJOBS` begins like the field `BackupJobId` of every job.
    let words = record.rows.iter().map(|(word, _)| folded(&format!("{word}\t")));
    windows.extend(words.filter(|word| word.len() >= short).map(|word| word[word.len() - short..].to_vec()));
    windows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matcher::Unknown;
    use crate::scan::Moment;

    fn message(text: &str, offset: u64, day: Option<i64>) -> Unmatched {
        let unknown = Unknown { text: text.to_owned(), count: 1, time: None };
        Unmatched { unknown, offset, time: day.map(|day| Moment::from_millis(day * 86_400_000)) }
    }

    #[test]
    fn messages_that_differ_in_values_are_one_group_in_any_order() {
        let vocabulary = Vocabulary::default();
        let all = [
            (message("The vault refused account 111122223333", 70, Some(2)), "b"),
            (message("The vault refused account 444455556666", 7, None), "b"),
            (message("The vault\n refused account 777788889999", 9, Some(1)), "a"),
            (message("Something else happened to the vault", 1, Some(3)), "a"),
        ];
        let group = |order: &[usize]| {
            let mut one = Templates::new(&vocabulary);
            let mut other = Templates::new(&vocabulary);
            for (number, index) in order.iter().enumerate() {
                let (message, path) = &all[*index];
                if number % 2 == 0 { one.add(message, path) } else { other.add(message, path) }
            }
            one.merge(other);
            one.finish()
        };
        let (groups, others) = group(&[0, 1, 2, 3]);
        assert_eq!(groups, group(&[3, 2, 1, 0]).0);
        assert_eq!((groups.len(), others), (2, 0));
        let first = &groups[0];
        assert_eq!((first.text.as_str(), first.count), ("The vault refused account {_:account}", 3));
        assert_eq!(
            (first.sample.as_str(), first.path.as_str(), first.offset),
            ("The vault refused account 777788889999", "a", 9)
        );
        assert_eq!(
            (first.first_time, first.last_time),
            (Some(Moment::from_millis(86_400_000)), Some(Moment::from_millis(2 * 86_400_000)))
        );
    }

    #[test]
    fn kinds_without_end_are_counted() {
        let vocabulary = Vocabulary::default();
        let mut templates = Templates::new(&vocabulary);
        let word = |number: usize| {
            number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect::<String>()
        };
        for number in 0..MAX_TEMPLATES + 5 {
            templates.add(&message(&format!("The thing called {} is gone", word(number)), 0, None), "a");
        }
        let (groups, others) = templates.finish();
        assert_eq!((groups.len(), others), (MAX_TEMPLATES, 5));
    }

    #[test]
    fn what_gives_no_signature_is_its_own_template() {
        let vocabulary = Vocabulary::default();
        let mut templates = Templates::new(&vocabulary);
        templates.add(&message("oops", 0, None), "a");
        let (groups, _) = templates.finish();
        assert_eq!((groups[0].text.as_str(), groups[0].is_signature), ("oops", false));
    }

    #[test]
    fn names_within_names_are_looked_for_once_and_short_ones_not_at_all() {
        let names = ["ValidationStatusMessage", "StatusMessage", "error", "Message_"].map(str::to_owned);
        let rows = vec![("COPYJOB".to_owned(), Vec::new()), ("JOB".to_owned(), Vec::new())];
        let record = RecordShape { message: names.to_vec(), rows, ..RecordShape::default() };
        assert_eq!(field_windows(&record), [b"statusmessag".to_vec(), b"copyjob)".to_vec()]);
    }
}
