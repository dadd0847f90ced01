//! Knowledge bases of any size, grown from the shipped sources in memory.
//!
//! Every further entry is a shipped one with another id and slug, and with most words of its messages
//! exchanged for words of the shipped texts in the same language, so that the anchors differ as they
//! would. Same number, same bytes.

use cabhelp::engine::{embedded_kb, embedded_locales};
use cabhelp::kb::Tree;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A knowledge base of a chosen number of entries.
pub struct Grown {
    files: BTreeMap<String, Vec<u8>>,
}

impl Tree for Grown {
    fn paths(&self) -> Vec<String> {
        self.files.keys().cloned().collect()
    }

    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        self.files.get(path).cloned().map(Cow::Owned)
    }
}

/// Where signature text begins in the shipped files.
pub const OPEN: &str = "text = '''";
/// Where it ends.
pub const CLOSE: &str = "'''";

impl Grown {
    /// Grows the shipped knowledge base to `entries` entries; with as many as it has, it is left as it is.
    pub fn new(entries: usize) -> Self {
        let shipped = embedded_kb();
        let read = |path: &String| Some((path.clone(), shipped.read(path)?.into_owned()));
        let mut files: BTreeMap<String, Vec<u8>> = shipped.paths().iter().filter_map(read).collect();
        let folders: BTreeSet<String> = files.keys().filter_map(|path| entry_folder(path)).collect();
        let words = Words::of_the_shipped_texts();
        for number in folders.len()..entries {
            let Some(from) = folders.iter().nth(number % folders.len()) else {
                break;
            };
            let further = further_entry(&files, from, number, &words);
            files.extend(further);
        }
        Self { files }
    }

    /// Returns the number of entries.
    pub fn entries(&self) -> usize {
        self.files.keys().filter(|path| path.ends_with("/entry.toml")).count()
    }
}

/// Returns what stands between the first `open` and the next `close`.
pub fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    text.split_once(open)?.1.split_once(close).map(|(inner, _)| inner)
}

fn entry_folder(path: &str) -> Option<String> {
    let folder = path.strip_prefix("entries/")?.strip_suffix("/entry.toml")?;
    Some(folder.to_owned())
}

fn further_entry(
    files: &BTreeMap<String, Vec<u8>>,
    from: &str,
    number: usize,
    words: &Words,
) -> Vec<(String, Vec<u8>)> {
    let (old_id, slug) = from.split_once('-').unwrap_or((from, ""));
    let id = format!("CAB{}", 1000 + number);
    let prefix = format!("entries/{from}/");
    let copy = |(path, bytes): (&String, &Vec<u8>)| {
        let name = path.strip_prefix(&prefix)?;
        let bytes = if name == "entry.toml" {
            further_toml(&String::from_utf8_lossy(bytes), old_id, &id, number, words).into_bytes()
        } else {
            bytes.clone()
        };
        Some((format!("entries/{id}-{slug}-{number}/{name}"), bytes))
    };
    files.iter().filter_map(copy).collect()
}

/// Exchanges the id, and the words of signatures and translations.
fn further_toml(toml: &str, old_id: &str, id: &str, number: usize, words: &Words) -> String {
    let mut lang = None;
    let mut dice = Dice(number as u64);
    let mut further = String::new();
    for line in toml.lines() {
        if line.starts_with("[[") {
            lang = matches!(line, "[[signature]]" | "[[translation]]").then(|| "en".to_owned());
        } else if let (Some(_), Some(tag)) = (&lang, between(line, "lang = \"", "\"")) {
            lang = Some(tag.to_owned());
        }
        match (&lang, between(line, OPEN, CLOSE)) {
            (Some(lang), Some(text)) => {
                let text = words.exchange(text, lang, &mut dice);
                further.push_str(&format!("{OPEN}{text}{CLOSE}"));
            }
            _ if line == format!("id = \"{old_id}\"") => further.push_str(&format!("id = \"{id}\"")),
            _ => further.push_str(line),
        }
        further.push('\n');
    }
    further
}

/// The words of the shipped texts, by language.
struct Words(BTreeMap<String, Vec<String>>);

impl Words {
    fn of_the_shipped_texts() -> Self {
        let locales = embedded_locales();
        let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for path in locales.paths() {
            let (Some((lang, _)), Some(text)) = (path.split_once('/'), locales.text(&path)) else {
                continue;
            };
            // Names of fields and actions are no words of messages.
            let is_name = |word: &str| word.chars().skip(1).any(char::is_uppercase);
            let plain = |word: &&str| {
                word.chars().count() > 1 && word.chars().all(char::is_alphabetic) && !is_name(word)
            };
            let found = text.split_whitespace().filter(plain).map(str::to_lowercase);
            words.entry(lang.to_owned()).or_default().extend(found);
        }
        let listed = words.into_iter().map(|(lang, set)| (lang, set.into_iter().collect()));
        Self(listed.collect())
    }

    /// Exchanges three of four words outside holes; a text of one word gets three in their stead.
    fn exchange(&self, text: &str, lang: &str, dice: &mut Dice) -> String {
        let Some(list) = self.0.get(lang).filter(|list| !list.is_empty()) else {
            return text.to_owned();
        };
        let mut any = || list[dice.roll(list.len())].clone();
        if !text.contains(' ') {
            return format!("{}{}{}Fault", any(), any(), any());
        }
        let mut exchanged = String::new();
        for (index, word) in text.split(' ').enumerate() {
            exchanged.push_str(if index > 0 { " " } else { "" });
            let core = word.trim_matches(|ch: char| !ch.is_alphabetic());
            let keep = word.contains(['{', '}']) || core.chars().count() < 2 || index % 4 == 3;
            if keep {
                exchanged.push_str(word);
            } else {
                exchanged.push_str(&word.replacen(core, &any(), 1));
            }
        }
        exchanged
    }
}

/// Numbers that look random and are the same at every run (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    /// Returns a number below `sides`.
    #[allow(clippy::cast_possible_truncation)] // the remainder is below `sides`
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % sides.max(1) as u64) as usize
    }
}
