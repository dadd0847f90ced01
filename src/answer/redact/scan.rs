//! Recognises, without regular expressions, the values that stand alone: where one begins and how far it
//! reaches. Works on characters, full-width ones already made narrow.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

/// The longest local part of an address, and the longest domain, in characters.
const MAX_MAIL_PART: usize = 254;

/// The sign of an address, and the codes that stand for it.
const SIGNS: [&str; 5] = ["@", "%40", "&#64;", "&commat;", "\\u0040"];

/// The longest name that is looked up.
const MAX_NAME: usize = 256;

/// The longest IPv6 address as text.
const MAX_IPV6: usize = 45;

/// The longest placeholder, brackets included.
const MAX_PLACEHOLDER: usize = 64;

/// How the ids of IAM principals and access keys begin (IAM User Guide, "IAM identifiers").
const PRINCIPAL_IDS: [&str; 12] =
    ["AKIA", "ASIA", "AROA", "AIDA", "AGPA", "ANPA", "AIPA", "ANVA", "APKA", "ABIA", "ACCA", "ASCA"];

/// Kinds by the beginning of a resource id; all others are called `resource`.
const RESOURCE_IDS: [(&str, &str); 5] =
    [("snap", "snapshot"), ("ami", "image"), ("vol", "volume"), ("i", "instance"), ("fs", "file-system")];

/// Services whose actions are named in messages and policies.
const ACTION_SERVICES: [&str; 12] = [
    "kms",
    "backup",
    "backup-storage",
    "iam",
    "sts",
    "ec2",
    "rds",
    "s3",
    "dynamodb",
    "ram",
    "organizations",
    "elasticfilesystem",
];

/// A run of characters of a name, with the lengths at which a name may end, shortest first.
pub(super) struct NameRun {
    pub ends: Vec<usize>,
}

/// Returns the ASCII character that a full-width one stands for.
pub(super) fn narrow(ch: char) -> char {
    match ch {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(ch) - 0xfee0).unwrap_or(ch),
        other => other,
    }
}

/// Tells whether a word may begin at `at`.
pub(super) fn is_start(text: &[char], at: usize) -> bool {
    at == 0 || !is_word(text[at - 1]) || follows_an_escape(text, at)
}

/// Tells whether the letters before `at` are the end of an escape: `\n`, `\u003a`, `%3A`.
fn follows_an_escape(text: &[char], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|place| text[place]);
    let hex = |count: usize| (1..=count).all(|back| before(back).is_some_and(|ch| ch.is_ascii_hexdigit()));
    let is_letter = before(1).is_some_and(|ch| "nrtbf".contains(ch)) && before(2) == Some('\\');
    let is_code = before(6) == Some('\\') && before(5) == Some('u') && hex(4);
    is_letter || is_code || (before(3) == Some('%') && hex(2))
}

fn is_word(ch: char) -> bool {
    ch.is_ascii_alphanumeric() || ch == '_'
}

fn count(text: &[char], at: usize, holds: impl Fn(char) -> bool) -> usize {
    text[at.min(text.len())..].iter().take_while(|ch| holds(**ch)).count()
}

fn word_of(text: &[char]) -> String {
    text.iter().collect()
}

/// Returns the length of what stays as it is: a placeholder, or the name of a service.
pub(super) fn kept(text: &[char], at: usize) -> Option<usize> {
    if text[at] == '<' {
        let close = text[at..].iter().take(MAX_PLACEHOLDER).position(|ch| *ch == '>')?;
        return is_placeholder(&word_of(&text[at..=at + close])).then_some(close + 1);
    }
    if !is_start(text, at) || (at > 0 && ".@-".contains(text[at - 1])) || !text[at].is_ascii_lowercase() {
        return None;
    }
    let label = count(text, at, |ch| ch.is_ascii_lowercase() || ch == '-');
    [".amazonaws.com.cn", ".amazonaws.com"].iter().find_map(|domain| {
        let len = label + domain.len();
        let is_it = begins_with(text, at + label, domain);
        (is_it && text.get(at + len).is_none_or(|ch| !is_word(*ch))).then_some(len)
    })
}

/// Tells whether `value` is a stand-in of ours: words between angle brackets, without digit or sign.
pub(super) fn is_placeholder(value: &str) -> bool {
    value.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).is_some_and(|inner| {
        !inner.is_empty() && inner.chars().all(|ch| ch.is_alphabetic() || " _-()".contains(ch))
    })
}

fn begins_with(text: &[char], at: usize, word: &str) -> bool {
    let word: Vec<char> = word.chars().collect();
    text.get(at..at + word.len()).is_some_and(|part| part == word)
}

/// Returns the run in which a known name may stand, where one may begin at `at`.
pub(super) fn name_run(text: &[char], at: usize) -> Option<NameRun> {
    if at > 0 && text[at - 1] == '-' {
        return None;
    }
    let len = count(text, at, |ch| is_word(ch) || "+=,.@:/-".contains(ch)).min(MAX_NAME);
    let goes_on = |end: usize| text.get(at + end).is_some_and(|ch| is_word(*ch) || *ch == '-');
    let ends: Vec<usize> = (1..=len).filter(|end| !goes_on(*end)).collect();
    (!ends.is_empty()).then_some(NameRun { ends })
}

/// Tells whether an action begins or goes on at `at`: `kms:Decrypt`, or its part after the colon.
pub(super) fn is_action(text: &[char], at: usize) -> bool {
    let named = |service: &[char]| ACTION_SERVICES.contains(&word_of(service).as_str());
    let is_service = |ch: char| ch.is_ascii_lowercase() || ch.is_ascii_digit() || ch == '-';
    if at > 0 && text[at - 1] == ':' {
        let before = text[..at - 1].iter().rev().take_while(|ch| is_service(**ch)).count();
        return text[at].is_ascii_uppercase() && named(&text[at - 1 - before..at - 1]);
    }
    let len = count(text, at, is_service);
    text.get(at + len) == Some(&':')
        && text.get(at + len + 1).is_some_and(char::is_ascii_uppercase)
        && named(&text[at..at + len])
}

/// Returns the length, kind and value of what identifies somebody at `at`; `starts` tells whether a word
/// may begin there.
pub(super) fn value_at(text: &[char], at: usize, starts: bool) -> Option<(usize, &'static str, String)> {
    let whole = |len: usize, kind: &'static str| (len, kind, word_of(&text[at..at + len]));
    if starts && let Some(len) = email(text, at) {
        let (_, kind, address) = whole(len, "email");
        return Some((len, kind, SIGNS.iter().fold(address, |text, sign| text.replace(sign, "@"))));
    }
    if let Some(len) = uuid(text, at) {
        return Some(whole(len, "id"));
    }
    if starts && let Some((len, kind)) = prefixed_id(text, at) {
        return Some(whole(len, kind));
    }
    if let Some((len, address)) = ipv4(text, at).or_else(|| starts.then(|| ipv6(text, at)).flatten()) {
        return Some((len, "ip", address));
    }
    account(text, at).map(|(len, digits)| (len, "account", digits))
}

/// Tells whether `value` is an address of somebody.
pub(super) fn is_email(value: &str) -> bool {
    let text: Vec<char> = value.chars().collect();
    email(&text, 0) == Some(text.len())
}

/// An address; its sign may be written as a code (`%40`, `&#64;`).
fn email(text: &[char], at: usize) -> Option<usize> {
    let is_letter = |ch: char| ch.is_alphanumeric() && u32::from(ch) < 0x1100;
    let is_local = |ch: char| is_letter(ch) || "._+-".contains(ch);
    let local = count(text, at, is_local);
    let sign = SIGNS.iter().find(|sign| begins_with(text, at + local, sign)).map(|sign| sign.len())?;
    let host = at + local + sign;
    if local == 0 || local > MAX_MAIL_PART {
        return None;
    }
    let mut domain = count(text, host, |ch| is_letter(ch) || ".-".contains(ch)).min(MAX_MAIL_PART);
    while domain > 0 && ".-".contains(text[host + domain - 1]) {
        domain -= 1;
    }
    (domain > 0).then_some(local + sign + domain)
}

/// Tells whether case does not count in `value`: a UUID, or an id of hexadecimal digits.
pub(super) fn is_hex_id(value: &str) -> bool {
    let text: Vec<char> = value.chars().collect();
    uuid(&text, 0) == Some(text.len()) || prefixed_id(&text, 0).is_some_and(|(len, _)| len == text.len())
}

fn uuid(text: &[char], at: usize) -> Option<usize> {
    let part = text.get(at..at + 36)?;
    let fits = part.iter().enumerate().all(|(place, ch)| match place {
        8 | 13 | 18 | 23 => *ch == '-',
        _ => ch.is_ascii_hexdigit(),
    });
    fits.then_some(36)
}

/// Ids that begin with a word: keys of several Regions, organisations, resources, principals.
fn prefixed_id(text: &[char], at: usize) -> Option<(usize, &'static str)> {
    let found = principal_id(text, at)
        .or_else(|| organization_id(text, at))
        .or_else(|| key_of_regions(text, at))
        .or_else(|| resource_id(text, at));
    // Only an id that is of no other kind may be the beginning of a longer word with hyphens.
    let ends = |len: usize, kind: &str| {
        text.get(at + len).is_none_or(|ch| !is_word(*ch) && (*ch != '-' || kind != "resource"))
    };
    found.filter(|(len, kind)| ends(*len, kind))
}

fn principal_id(text: &[char], at: usize) -> Option<(usize, &'static str)> {
    let len = count(text, at, |ch| ch.is_ascii_uppercase() || ch.is_ascii_digit());
    let known = PRINCIPAL_IDS.iter().any(|prefix| begins_with(text, at, prefix));
    ((16..=128).contains(&len) && known).then_some((len, "id"))
}

fn key_of_regions(text: &[char], at: usize) -> Option<(usize, &'static str)> {
    (begins_with(text, at, "mrk-") && count(text, at + 4, |ch| ch.is_ascii_hexdigit()) == 32)
        .then_some((36, "key"))
}

/// `o-…`, `ou-…-…`, and `r-…` where it stands in a path or has a digit.
fn organization_id(text: &[char], at: usize) -> Option<(usize, &'static str)> {
    let is_id = |ch: char| ch.is_ascii_lowercase() || ch.is_ascii_digit();
    let id = |from: usize| count(text, from, is_id);
    if begins_with(text, at, "o-") {
        let len = id(at + 2);
        return (10..=32).contains(&len).then_some((2 + len, "organization"));
    }
    if begins_with(text, at, "ou-") {
        let root = id(at + 3);
        let unit = if text.get(at + 3 + root) == Some(&'-') { id(at + 4 + root) } else { 0 };
        return ((4..=32).contains(&root) && (8..=32).contains(&unit)).then_some((4 + root + unit, "unit"));
    }
    if begins_with(text, at, "r-") {
        let len = id(at + 2);
        let in_path = (at > 0 && text[at - 1] == '/') || text.get(at + 2 + len) == Some(&'/');
        let has_digit = text[at + 2..at + 2 + len].iter().any(char::is_ascii_digit);
        return ((4..=32).contains(&len) && (in_path || has_digit)).then_some((2 + len, "root"));
    }
    None
}

/// A word, a hyphen, and at least eight hexadecimal digits with a digit among them: `snap-…`, `vol-…`.
fn resource_id(text: &[char], at: usize) -> Option<(usize, &'static str)> {
    let word = count(text, at, |ch| ch.is_ascii_lowercase());
    if !(1..=16).contains(&word) || text.get(at + word) != Some(&'-') {
        return None;
    }
    let id = count(text, at + word + 1, |ch| ch.is_ascii_hexdigit());
    let has_digit = text[at + word + 1..at + word + 1 + id].iter().any(char::is_ascii_digit);
    let prefix = word_of(&text[at..at + word]);
    let kind = RESOURCE_IDS.iter().find(|(known, _)| *known == prefix).map_or("resource", |(_, kind)| *kind);
    ((8..=40).contains(&id) && has_digit).then_some((word + 1 + id, kind))
}

/// Four numbers with dots, or as the name of a host of EC2 writes them: `ip-10-0-0-1`.
fn ipv4(text: &[char], at: usize) -> Option<(usize, String)> {
    let (lead, between) = if begins_with(text, at, "ip-") { (3, '-') } else { (0, '.') };
    let goes_on = at > 1 && text[at - 1] == '.' && text[at - 2].is_ascii_digit();
    let glued = goes_on || (at > 0 && text[at - 1].is_ascii_digit());
    if glued || !text.get(at + lead).is_some_and(char::is_ascii_digit) {
        return None;
    }
    let len = count(text, at + lead, |ch| ch.is_ascii_digit() || ch == between).min(16);
    let mut parts = text[at + lead..at + lead + len].split(|ch| *ch == between);
    let four: Vec<String> = parts.by_ref().take(4).map(word_of).collect();
    let is_more = parts.next().is_some_and(|rest| !rest.is_empty());
    let address: Ipv4Addr = four.join(".").parse().ok()?;
    (!is_more).then(|| (lead + four.iter().map(String::len).sum::<usize>() + 3, address.to_string()))
}

fn ipv6(text: &[char], at: usize) -> Option<(usize, String)> {
    let mut len = count(text, at, |ch| ch.is_ascii_hexdigit() || ch == ':' || ch == '.');
    if len > MAX_IPV6 || text.get(at + len).is_some_and(|ch| is_word(*ch)) {
        return None;
    }
    while len > 1 {
        let word = word_of(&text[at..at + len]);
        let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
        if has_digit && let Ok(address) = word.parse::<Ipv6Addr>() {
            return Some((len, address.to_string()));
        }
        if !word.ends_with([':', '.']) {
            return None;
        }
        len -= 1;
    }
    None
}

/// Twelve digits, no more, also in three groups as the console prints them.
fn account(text: &[char], at: usize) -> Option<(usize, String)> {
    if !text[at].is_ascii_digit() || (at > 0 && text[at - 1].is_ascii_digit()) {
        return None;
    }
    let digits = |from: usize| count(text, from, |ch| ch.is_ascii_digit());
    if digits(at) == 12 {
        return Some((12, word_of(&text[at..at + 12])));
    }
    let between = *text.get(at + 4)?;
    let grouped = "- ".contains(between)
        && digits(at) == 4
        && digits(at + 5) == 4
        && text.get(at + 9) == Some(&between)
        && digits(at + 10) == 4;
    grouped.then(|| (14, text[at..at + 14].iter().filter(|ch| ch.is_ascii_digit()).collect()))
}

/// Returns where values stand in `text` cut by white space or by the marks of a quoted mail, in order.
pub(super) fn cut_values(text: &str, values: &[String]) -> Vec<(Range<usize>, String)> {
    let is_cut = |ch: char| {
        ch.is_whitespace()
            || matches!(ch, '>' | '|' | '│' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
    };
    let kept: Vec<(usize, char)> = text.char_indices().filter(|(_, ch)| !is_cut(*ch)).collect();
    let squeezed: String = kept.iter().map(|(_, ch)| ch.to_ascii_lowercase()).collect();
    // The place in `kept` of each byte of `squeezed`.
    let places: Vec<usize> = kept
        .iter()
        .enumerate()
        .flat_map(|(place, (_, ch))| std::iter::repeat_n(place, ch.len_utf8()))
        .collect();
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for value in values.iter().filter(|value| value.len() >= 12) {
        let wanted: String =
            value.chars().filter(|ch| !is_cut(*ch)).map(|ch| ch.to_ascii_lowercase()).collect();
        for (start, _) in squeezed.match_indices(&wanted) {
            let (first, _) = kept[places[start]];
            let (last, ch) = kept[places[start + wanted.len() - 1]];
            let range = first..last + ch.len_utf8();
            let is_whole = range.len() == value.len();
            if !is_whole && !found.iter().any(|(other, _)| other.start < range.end && range.start < other.end)
            {
                found.push((range, value.clone()));
            }
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}
