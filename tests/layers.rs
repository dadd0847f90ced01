//! Holds the walls of the house. One package gives no compiler walls between its rooms, so this test reads
//! the sources below `src/` and says where one room reaches into another that it may not know.
//!
//! What comes in is a path below `src/` and its text; what goes out is a list of [`Fault`]s. It knows the
//! words of Rust, not its meaning: a path that a macro puts together is not seen, nor is `#[path]`.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

/// The rooms in the order of the data. A room may use what stands in an earlier row.
const ORDER: &[&[&str]] = &[
    &["fact", "text", "policy"],
    &["record", "signature"],
    &["kb"],
    &["matcher"],
    &["scan"],
    &["answer", "search"],
    &["check", "render"],
    &["engine"],
    &["server", "mcp", "cli"],
];

/// The files that put the rooms together and may name any of them.
const ROOTS: &[&str] = &["lib.rs", "main.rs"];

/// Names that say nothing about what a room does.
const EMPTY_NAMES: &[&str] = &["utils", "util", "common", "misc", "helper", "helpers", "manager", "managers"];

const PRINTING_MACROS: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];

/// Something that a rule forbids. The path is below `src/`; lines count from one.
#[derive(Debug, PartialEq, Eq)]
struct Fault {
    path: String,
    line: usize,
    rule: &'static str,
    what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "src/{}:{}: {}: {}", self.path, self.line, self.rule, self.what)
    }
}

#[test]
fn the_house_keeps_its_walls() {
    let root = Path::new(option_env!("CARGO_MANIFEST_DIR").unwrap_or(".")).join("src");
    let mut files = Vec::new();
    read_below(&root, "", &mut files).expect("every file below `src/` can be read");
    assert!(files.iter().any(|(path, _)| path == "lib.rs"), "no `src/lib.rs`: the wrong folder was read");
    let faults: Vec<String> =
        files.iter().flat_map(|(path, text)| faults_of(path, text)).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Collects the files below `folder` in the order of their names, with `/` between the parts of a path.
fn read_below(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_below(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.push((path, String::from_utf8_lossy(&fs::read(entry.path())?).into_owned()));
        }
    }
    Ok(())
}

/// Returns what every rule finds in one file, in the order of the lines.
fn faults_of(path: &str, text: &str) -> Vec<Fault> {
    let mut faults = room_faults(path);
    if has_ending(path, "rs") {
        let tokens = tokens(text);
        faults.extend(order_faults(path, &tokens));
        faults.extend(escape_faults(path, &tokens));
        faults.extend(id_faults(path, &tokens));
        faults.extend(print_faults(path, &tokens));
        faults.extend(word_faults(path, &tokens));
    } else {
        faults.extend(ids_in(path, text, 1));
    }
    faults.sort_by_key(|fault| fault.line);
    faults
}

// ---- the rules ------------------------------------------------------------------------------------------

/// Every folder or file directly below `src/` is a room of the table, and no name on the way is empty.
fn room_faults(path: &str) -> Vec<Fault> {
    let fault = |rule, what| Fault { path: path.to_owned(), line: 1, rule, what };
    let mut faults = Vec::new();
    let room = room_of(path);
    if !ROOTS.contains(&path) && tier(room).is_none() {
        faults.push(fault("rooms", format!("`{room}` is not a room of the table in tests/layers.rs")));
    }
    let empty = path.split('/').map(stem).filter(|name| EMPTY_NAMES.contains(name));
    faults.extend(
        empty.map(|name| fault("names", format!("`{name}` says nothing; name the stage or the thing"))),
    );
    faults
}

/// A room uses only the rooms that stand before it, and says which.
fn order_faults(path: &str, tokens: &[Token<'_>]) -> Vec<Fault> {
    if ROOTS.contains(&path) {
        return Vec::new();
    }
    let room = room_of(path);
    let mut faults = Vec::new();
    for used in paths_from_root(path, tokens) {
        let head = used.parts.first().map_or("", String::as_str);
        let what = if tier(head).is_none() {
            format!("`crate::{head}` names no room; write the room that it comes from")
        } else if let Some(why) = ban(room, head) {
            format!("`{room}` may not use `{head}`: {why}")
        } else {
            continue;
        };
        faults.push(Fault { path: path.to_owned(), line: used.line, rule: "order", what });
    }
    faults
}

/// Returns why `room` may not use `used`; `None` when it may.
fn ban(room: &str, used: &str) -> Option<&'static str> {
    let (here, there) = (tier(room)?, tier(used)?);
    if room == used {
        None
    } else if here == 0 {
        Some("fact, text and policy use nothing of ours")
    } else if used == "text" && here < tier("answer")? {
        Some("nothing before answer uses text")
    } else if room == "engine" && matches!(used, "render" | "check") {
        Some("engine uses neither render nor check")
    } else if there == here {
        Some("it stands beside it")
    } else if there > here {
        Some("it stands after it")
    } else {
        None
    }
}

/// Only `render` escapes: no other room makes an escaping function, or takes one from `render`.
fn escape_faults(path: &str, tokens: &[Token<'_>]) -> Vec<Fault> {
    if room_of(path) == "render" {
        return Vec::new();
    }
    let fault = |line, what| Fault { path: path.to_owned(), line, rule: "escaping", what };
    let mut faults = Vec::new();
    let outside = outside_tests(tokens);
    for pair in code(&outside).windows(2) {
        if pair[0].is_word("fn") && pair[1].kind == Kind::Word && escapes(pair[1].text) {
            faults.push(fault(pair[1].line, format!("`fn {}`: only render escapes", pair[1].text)));
        }
    }
    for used in paths_from_root(path, tokens) {
        let borrowed = used.parts.iter().skip(1).find(|part| part.contains("escape"));
        if let (Some("render"), Some(part)) = (used.parts.first().map(String::as_str), borrowed) {
            faults.push(fault(used.line, format!("`render::…{part}`: only render escapes")));
        }
    }
    faults
}

/// Whether a function of this name escapes. Names for *un*-escaping (`unescaped`, `escaped_strings`,
/// `escape_end`…) must not be caught wholesale, so the verb or the participle has to carry the name.
fn escapes(name: &str) -> bool {
    name == "escape" || name.starts_with("escape_") || name.ends_with("_escaped")
}

/// Knowledge is data: no code branches on an entry's id. Tests and doc comments may name one.
fn id_faults(path: &str, tokens: &[Token<'_>]) -> Vec<Fault> {
    outside_tests(tokens)
        .iter()
        .filter(|token| token.kind != Kind::Doc)
        .flat_map(|token| ids_in(path, token.text, token.line))
        .collect()
}

fn ids_in(path: &str, text: &str, first_line: usize) -> Vec<Fault> {
    let found = text.match_indices("CAB").filter_map(|(at, _)| {
        let id = text.get(at..at + 7)?;
        id.bytes().skip(3).all(|byte| byte.is_ascii_digit()).then_some((at, id))
    });
    found
        .map(|(at, id)| Fault {
            path: path.to_owned(),
            line: first_line + lines_in(&text[..at]),
            rule: "knowledge is data",
            what: format!("`{id}`: no code knows an entry's id"),
        })
        .collect()
}

/// Only `cli` and `main` print; every other room hands its bytes back.
fn print_faults(path: &str, tokens: &[Token<'_>]) -> Vec<Fault> {
    if path == "main.rs" || room_of(path) == "cli" {
        return Vec::new();
    }
    let tokens = code(tokens);
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
        let name = token.text;
        let is_stream = matches!(name, "stdout" | "stderr");
        if PRINTING_MACROS.contains(&name) && is_call(&tokens[at + 1..], "!") {
            lines.push((token.line, format!("`{name}!`")));
        } else if is_stream && is_call(&tokens[at + 1..], "") && !follows(&tokens[..at], &[".", "fn", "::"]) {
            lines.push((token.line, format!("`{name}()`")));
        } else if name == "io" {
            let streams = tree(&tokens, at)
                .0
                .into_iter()
                .filter(|used| matches!(used.parts.first().map(String::as_str), Some("stdout" | "stderr")));
            lines.extend(streams.map(|used| (used.line, format!("`io::{}`", used.parts[0]))));
        }
    }
    let fault = |(line, name)| Fault {
        path: path.to_owned(),
        line,
        rule: "printing",
        what: format!("{name}: only cli and main print"),
    };
    lines.into_iter().map(fault).collect()
}

/// Whether `rest` is `mark` and an opening bracket.
fn is_call(rest: &[Token<'_>], mark: &str) -> bool {
    let rest = match rest {
        [first, others @ ..] if first.text == mark => others,
        _ if mark.is_empty() => rest,
        _ => return false,
    };
    let brackets: &[&str] = if mark.is_empty() { &["("] } else { &["(", "[", "{"] };
    rest.first().is_some_and(|token| brackets.contains(&token.text))
}

fn follows(before: &[Token<'_>], marks: &[&str]) -> bool {
    before.last().is_some_and(|token| marks.contains(&token.text))
}

/// No `unsafe`, and no module of an empty name inside a file.
fn word_faults(path: &str, tokens: &[Token<'_>]) -> Vec<Fault> {
    let fault = |line, rule, what| Fault { path: path.to_owned(), line, rule, what };
    let tokens = code(tokens);
    let mut faults = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if token.is_word("unsafe") {
            faults.push(fault(token.line, "unsafe", "`unsafe` is not needed here".to_owned()));
        }
        let named = tokens.get(at + 1).filter(|_| token.is_word("mod"));
        if let Some(name) = named.filter(|name| EMPTY_NAMES.contains(&name.text)) {
            let what = format!("`mod {}` says nothing; name the stage or the thing", name.text);
            faults.push(fault(name.line, "names", what));
        }
    }
    faults
}

// ---- rooms and paths ------------------------------------------------------------------------------------

fn tier(room: &str) -> Option<usize> {
    ORDER.iter().position(|rooms| rooms.contains(&room))
}

/// Returns the first part of a path below `src/`, without its ending.
fn room_of(path: &str) -> &str {
    stem(path.split('/').next().unwrap_or(path))
}

fn stem(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

fn has_ending(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == ending)
}

/// Returns how many modules deep the code of a file stands: `record/mod.rs` 1, `record/view.rs` 2.
fn depth_of(path: &str) -> usize {
    path.split('/').count() - usize::from(path.ends_with("/mod.rs"))
}

/// A path that a source names, after the word it starts with, with its `use` groups taken apart.
#[derive(Debug, PartialEq, Eq)]
struct Used {
    parts: Vec<String>,
    line: usize,
}

/// Returns every path that starts at the root of the crate: by `crate::`, by `cabhelp::`, or by as many
/// `super::` as lead there.
fn paths_from_root(path: &str, tokens: &[Token<'_>]) -> Vec<Used> {
    let tokens = code(tokens);
    let mut found = Vec::new();
    let mut braces = 0_usize;
    let mut inline = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let (mut paths, mut next) = (Vec::new(), at + 1);
        match token.text {
            "{" => {
                braces += 1;
                if at >= 2 && tokens[at - 2].is_word("mod") {
                    inline.push(braces);
                }
            }
            "}" => {
                inline.pop_if(|depth| *depth == braces);
                braces = braces.saturating_sub(1);
            }
            "crate" | "cabhelp" => (paths, next) = tree(&tokens, at),
            "super" => {
                let supers = depth_of(path) + inline.len();
                (paths, next) = tree(&tokens, at);
                paths.retain_mut(|used| is_climb(used, supers - 1));
            }
            _ => {}
        }
        found.append(&mut paths);
        at = next;
    }
    found
}

/// Takes `supers` leading `super` off; says whether they stood there and something else follows.
fn is_climb(used: &mut Used, supers: usize) -> bool {
    let climbs = used.parts.iter().take_while(|part| *part == "super").count() == supers;
    if climbs {
        used.parts.drain(..supers);
    }
    climbs && !used.parts.is_empty()
}

/// Reads the `::a::{b, c::d}` after the word at `at`; returns its paths and the place after it. A word
/// that no `::` follows has none, but `crate as name` has one, `*`: the whole crate.
fn tree(tokens: &[Token<'_>], at: usize) -> (Vec<Used>, usize) {
    let mut paths = Vec::new();
    let follows = |place: usize, text: &str| tokens.get(place).is_some_and(|token| token.text == text);
    if follows(at + 1, "as") && tokens[at].is_word("crate") {
        return (vec![Used { parts: vec!["*".to_owned()], line: tokens[at].line }], at + 2);
    }
    if !follows(at + 1, "::") {
        return (paths, at + 1);
    }
    let next = branch(tokens, at + 2, &[], &mut paths);
    (paths, next)
}

fn branch(tokens: &[Token<'_>], mut at: usize, stem: &[String], paths: &mut Vec<Used>) -> usize {
    let mut parts = stem.to_vec();
    let mut line = tokens.get(at).map_or(1, |token| token.line);
    while let Some(token) = tokens.get(at) {
        match token.text {
            "{" => return group(tokens, at + 1, &parts, paths),
            text if token.kind == Kind::Word || text == "*" => {
                if parts.len() == stem.len() {
                    line = token.line;
                }
                parts.push(text.to_owned());
                at += 1;
            }
            _ => break,
        }
        match tokens.get(at) {
            Some(token) if token.text == "::" => at += 1,
            _ => break,
        }
    }
    paths.push(Used { parts, line });
    at
}

fn group(tokens: &[Token<'_>], mut at: usize, stem: &[String], paths: &mut Vec<Used>) -> usize {
    while let Some(token) = tokens.get(at) {
        match token.text {
            "}" => return at + 1,
            "," => at += 1,
            "as" => at += 2,
            _ if token.kind == Kind::Word || matches!(token.text, "{" | "*") => {
                at = branch(tokens, at, stem, paths);
            }
            _ => return at,
        }
    }
    at
}

// ---- tokens ---------------------------------------------------------------------------------------------

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// An identifier or keyword; of a raw one (`r#mod`) the text after the mark.
    Word,
    /// One mark, or `::`.
    Mark,
    /// A string, byte string or C string, with its quotation marks.
    Text,
    /// A character, a lifetime or a number.
    Other,
    Comment,
    Doc,
}

#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    kind: Kind,
    text: &'a str,
    line: usize,
}

impl Token<'_> {
    fn is_word(&self, text: &str) -> bool {
        self.kind == Kind::Word && self.text == text
    }
}

/// Leaves out what the compiler does not read as a path: comments, strings, characters, lifetimes.
fn code<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    tokens.iter().copied().filter(|token| matches!(token.kind, Kind::Word | Kind::Mark)).collect()
}

/// Leaves out the modules under `#[cfg(test)]`, and everything when the file itself is under `#![cfg(test)]`.
fn outside_tests<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let places: Vec<usize> =
        (0..tokens.len()).filter(|at| matches!(tokens[*at].kind, Kind::Word | Kind::Mark)).collect();
    let words: Vec<&str> = places.iter().map(|at| tokens[*at].text).collect();
    let mut kept = Vec::new();
    let (mut from, mut at) = (0, 0);
    while at < words.len() {
        if words[at..].starts_with(&["#", "!", "[", "cfg", "(", "test", ")", "]"]) {
            return Vec::new();
        }
        if let Some(end) = test_module(&words, at) {
            kept.extend_from_slice(&tokens[from..places[at]]);
            from = places.get(end).copied().unwrap_or(tokens.len());
            at = end;
        } else {
            at += 1;
        }
    }
    kept.extend_from_slice(&tokens[from..]);
    kept
}

/// Returns the place after the test module whose `#[cfg(test)]` or `#[cfg(all(test, …))]` stands at `at`.
fn test_module(words: &[&str], at: usize) -> Option<usize> {
    let head = &words[at..];
    let is_test = head.starts_with(&["#", "[", "cfg", "(", "test", ")", "]"])
        || head.starts_with(&["#", "[", "cfg", "(", "all", "(", "test", ","]);
    let mut at = is_test.then_some(at)?;
    while words.get(at) == Some(&"#") {
        at = after_brackets(words, at + 1);
    }
    if words.get(at) == Some(&"pub") {
        at += 1;
        if words.get(at) == Some(&"(") {
            at = after_brackets(words, at);
        }
    }
    (words.get(at) == Some(&"mod") && words.get(at + 2) == Some(&"{")).then(|| after_brackets(words, at + 2))
}

/// Returns the place after the bracket that closes the one at `at`.
fn after_brackets(words: &[&str], mut at: usize) -> usize {
    let mut depth = 0_usize;
    while let Some(word) = words.get(at) {
        match *word {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at
}

/// Cuts a source into tokens; white space is left out. Text that ends in the midst of one gives what is there.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let (kind, length) = token_at(rest, first);
        if let Some(kind) = kind {
            let shown = &rest[..length];
            let shown = shown.strip_prefix("r#").filter(|_| kind == Kind::Word).unwrap_or(shown);
            tokens.push(Token { kind, text: shown, line });
        }
        line += lines_in(&rest[..length]);
        at += length;
    }
    tokens
}

/// Returns the kind and length of the token that `rest` begins with; no kind for white space.
fn token_at(rest: &str, first: char) -> (Option<Kind>, usize) {
    if rest.starts_with("//") {
        let doc = rest.starts_with("//!") || (rest.starts_with("///") && !rest.starts_with("////"));
        let kind = if doc { Kind::Doc } else { Kind::Comment };
        return (Some(kind), rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        let plain = rest.starts_with("/***") || rest.starts_with("/**/");
        let doc = rest.starts_with("/*!") || (rest.starts_with("/**") && !plain);
        return (Some(if doc { Kind::Doc } else { Kind::Comment }), block_comment(rest));
    }
    if let Some(length) = string(rest) {
        return (Some(Kind::Text), length);
    }
    match first {
        '\'' => (Some(Kind::Other), quote(rest)),
        'b' if rest.starts_with("b'") => (Some(Kind::Other), 1 + quote(&rest[1..])),
        ':' if rest.starts_with("::") => (Some(Kind::Mark), 2),
        _ if first.is_whitespace() => (None, first.len_utf8()),
        _ if first.is_ascii_digit() => (Some(Kind::Other), word(rest)),
        _ if first == '_' || first.is_alphanumeric() => {
            let raw = usize::from(rest.starts_with("r#")) * 2;
            (Some(Kind::Word), raw + word(&rest[raw..]))
        }
        _ => (Some(Kind::Mark), first.len_utf8()),
    }
}

fn word(rest: &str) -> usize {
    rest.find(|ch: char| ch != '_' && !ch.is_alphanumeric()).unwrap_or(rest.len())
}

/// Returns the length of a block comment; such comments nest.
fn block_comment(rest: &str) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// Returns the length of the string at the beginning of `rest`: plain, byte, C, and the raw forms of these.
fn string(rest: &str) -> Option<usize> {
    let prefix = ["br", "cr", "b", "c", "r", ""].into_iter().find(|prefix| {
        let after = rest.strip_prefix(prefix).unwrap_or("");
        let hashes = if prefix.ends_with('r') { after.trim_start_matches('#') } else { after };
        hashes.starts_with('"')
    })?;
    let body = &rest[prefix.len()..];
    let hashes = body.len() - body.trim_start_matches('#').len();
    let open = prefix.len() + hashes + 1;
    let length = if prefix.ends_with('r') {
        let close = format!("\"{}", "#".repeat(hashes));
        rest[open..].find(&close).map(|at| at + close.len())
    } else {
        closing(&rest[open..], '"')
    };
    Some(length.map_or(rest.len(), |length| open + length))
}

/// Returns the place after the first `quote` that no backslash takes back.
fn closing(body: &str, quote: char) -> Option<usize> {
    let mut chars = body.char_indices();
    while let Some((at, ch)) = chars.next() {
        if ch == '\\' {
            chars.next();
        } else if ch == quote {
            return Some(at + 1);
        }
    }
    None
}

/// Returns the length of the character or lifetime at the beginning of `rest`.
fn quote(rest: &str) -> usize {
    let mut chars = rest[1..].chars();
    match (chars.next(), chars.next()) {
        (Some('\\'), _) => closing(&rest[1..], '\'').map_or(rest.len(), |length| 1 + length),
        (Some(ch), Some('\'')) => 2 + ch.len_utf8(),
        _ => 1 + word(&rest[1..]),
    }
}

fn lines_in(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

// ---- every rule fails on what it forbids ----------------------------------------------------------------

#[cfg(test)]
mod rules {
    use super::{ORDER, ban, faults_of, tier};

    /// Returns `line rule` for every fault.
    fn found(path: &str, text: &str) -> Vec<String> {
        faults_of(path, text).iter().map(|fault| format!("{} {}", fault.line, fault.rule)).collect()
    }

    #[test]
    fn a_message_names_file_line_and_rule() {
        let faults = faults_of("kb/load.rs", "\nuse crate::matcher::Finding;\n");
        let message = "src/kb/load.rs:2: order: `kb` may not use `matcher`: it stands after it";
        assert_eq!(faults.iter().map(ToString::to_string).collect::<Vec<_>>(), [message]);
    }

    #[test]
    fn a_room_may_use_what_stands_before_it() {
        assert!(
            found("matcher/rank.rs", "use crate::{fact, kb::Kb, record::{Paste, View as V}};").is_empty()
        );
        assert!(found("check/texts.rs", "use crate::text::Texts;").is_empty());
        assert!(found("engine.rs", "use crate::answer::Answer; fn f(_: crate::search::Hit) {}").is_empty());
        assert!(found("kb/model.rs", "macro_rules! m { () => { $crate::kb::file::BadWord } }").is_empty());
        assert!(found("server/mod.rs", "pub(crate) use crate::render::html;").is_empty());
    }

    #[test]
    fn a_room_may_not_use_what_stands_after_or_beside_it() {
        assert_eq!(found("record/view.rs", "use crate::kb::Kb;"), ["1 order"]);
        assert_eq!(found("record/view.rs", "use crate::signature::Part;"), ["1 order"]);
        assert_eq!(found("search/mod.rs", "use crate::answer::Answer;"), ["1 order"]);
        assert_eq!(found("mcp/mod.rs", "use crate::server;"), ["1 order"]);
        assert_eq!(found("kb/mod.rs", "fn f() { cabhelp :: engine :: run() }"), ["1 order"]);
    }

    #[test]
    fn the_bans_hold() {
        for room in ["fact", "text", "policy"] {
            for other in ORDER.concat().into_iter().filter(|other| *other != room) {
                assert_eq!(ban(room, other), Some("fact, text and policy use nothing of ours"));
            }
        }
        for room in
            ORDER.concat().into_iter().filter(|room| tier(room) < tier("answer") && tier(room) > Some(0))
        {
            assert_eq!(ban(room, "text"), Some("nothing before answer uses text"));
        }
        assert_eq!(ban("engine", "render"), Some("engine uses neither render nor check"));
        assert_eq!(ban("engine", "check"), Some("engine uses neither render nor check"));
        assert_eq!(found("matcher/rank.rs", "use crate::text::Texts;"), ["1 order"]);
        assert_eq!(found("engine.rs", "use crate::render::html;"), ["1 order"]);
    }

    #[test]
    fn groups_are_taken_apart_line_by_line() {
        let text = "use crate::{\n    fact::Kind,\n    kb::{self, Kb},\n    text::{\n        Texts},\n};";
        assert_eq!(found("record/view.rs", text), ["3 order", "3 order", "5 order"]);
    }

    #[test]
    fn the_root_is_reached_by_super_too() {
        assert_eq!(found("record/mod.rs", "use super::kb::Kb;"), ["1 order"]);
        assert_eq!(found("record/view.rs", "use super::{super::kb::Kb, paste};"), ["1 order"]);
        assert_eq!(found("engine.rs", "mod tests { use super::super::render; }"), ["1 order"]);
        assert!(found("signature/verify.rs", "mod tests { use super::super::Pattern; }").is_empty());
        assert!(found("kb/load.rs", "use super::text::Line; mod a { } use super::check;").is_empty());
    }

    #[test]
    fn the_whole_crate_is_no_room() {
        assert_eq!(found("kb/load.rs", "use crate::*;"), ["1 order"]);
        assert_eq!(found("kb/load.rs", "use crate as all;"), ["1 order"]);
        assert_eq!(found("kb/load.rs", "use crate::{self as all};"), ["1 order"]);
        assert_eq!(found("kb/load.rs", "fn f(_: crate::Finding) {}"), ["1 order"]);
    }

    #[test]
    fn the_roots_name_any_room() {
        assert!(found("lib.rs", "pub mod kb; pub use crate::engine::Engine;").is_empty());
        assert!(found("main.rs", "fn main() { cabhelp::cli::run(); }").is_empty());
    }

    #[test]
    fn comments_and_strings_are_not_code() {
        let text = "// crate::kb\n/* /* crate::kb */ crate::kb */\n/// [`crate::kb`]\n//! crate::kb\n\
            const A: &str = \"\\\" crate::kb\"; const B: &str = r#\"\" crate::kb\"#; const C: &[u8] = br\"\\\";\n\
            const D: char = '\"'; const E: char = '\\''; const F: u8 = b'\"'; fn f<'a>(_: &'a str) {}\n";
        assert!(found("fact/kind.rs", text).is_empty());
        assert_eq!(found("fact/kind.rs", &format!("{text}use crate::kb::Kb;")), ["7 order"]);
    }

    #[test]
    fn tests_keep_the_order_too() {
        assert_eq!(
            found("fact/kind.rs", "#[cfg(test)]\nmod tests {\n    use crate::kb::Kb;\n}"),
            ["3 order"]
        );
    }

    #[test]
    fn only_render_escapes() {
        assert_eq!(found("answer/mod.rs", "fn escape(text: &str) {}"), ["1 escaping"]);
        assert_eq!(found("answer/mod.rs", "fn escape_html(text: &str) {}"), ["1 escaping"]);
        assert_eq!(found("server/pages.rs", "pub fn html_escaped(text: &str) {}"), ["1 escaping"]);
        assert_eq!(found("cli/mod.rs", "use crate::render::{html, escape::terminal};"), ["1 escaping"]);
        assert!(found("render/escape.rs", "pub fn escape(text: &str) {}").is_empty());
    }

    #[test]
    fn unescaping_is_not_escaping() {
        assert!(found("record/escape.rs", "fn escaped_strings() {} fn unescaped() {}").is_empty());
        let test = "#[cfg(test)] mod tests { #[test] fn only_strings_that_parse_are_escaped() {} }";
        assert!(found("record/escape.rs", test).is_empty());
    }

    #[test]
    fn no_code_knows_an_entry() {
        assert_eq!(
            found("matcher/rank.rs", "fn f(id: &str) -> bool {\n    id == \"CAB0001\"\n}"),
            ["2 knowledge is data"]
        );
        assert_eq!(found("matcher/rank.rs", "const A: &str = \"a\n\nCAB0001\";"), ["3 knowledge is data"]);
        assert_eq!(found("matcher/rank.rs", "// as CAB0001 does"), ["1 knowledge is data"]);
        assert_eq!(found("server/static/page.js", "\nlet first = 'CAB0001'"), ["2 knowledge is data"]);
        assert_eq!(
            found("kb/load.rs", "#[cfg(not(test))] mod a { const A: &str = \"CAB0001\"; }"),
            ["1 knowledge is data"]
        );
    }

    #[test]
    fn tests_and_doc_comments_may_name_an_entry() {
        assert!(
            found("kb/model.rs", "/// `CAB0001`.\npub id: String, //! CAB0001\n/** CAB0001 */").is_empty()
        );
        let test =
            "#[cfg(test)]\n#[rustfmt::skip]\npub(super) mod tests {\n    fn f() { g(\"{CAB0001\") }\n}\n";
        assert!(found("kb/model.rs", test).is_empty());
        assert!(found("kb/tests.rs", "#![cfg(test)]\nconst A: &str = \"CAB0001\";").is_empty());
        assert_eq!(
            found("kb/model.rs", &format!("{test}const A: &str = \"CAB0001\";")),
            ["6 knowledge is data"]
        );
    }

    #[test]
    fn only_the_command_line_prints() {
        for line in [
            "fn f() { print!(\"a\") }",
            "fn f() { println!() }",
            "fn f() { std::eprint!(\"a\") }",
            "fn f() { eprintln! { \"a\" } }",
            "fn f() { dbg!(1); }",
            "fn f() { std::io::stdout().lock(); }",
            "use std::io::stdout as out;",
            "use std::{fmt, io::{self, stderr}};",
            "fn f() { stderr().flush() }",
        ] {
            assert_eq!(found("kb/load.rs", line), ["1 printing"], "{line}");
            assert!(found("cli/mod.rs", line).is_empty(), "{line}");
            assert!(found("main.rs", line).is_empty(), "{line}");
        }
        assert_eq!(found("lib.rs", "fn f() { println!() }"), ["1 printing"]);
        let fine = "fn f(print: u8) -> bool { writeln!(out, \"println!()\"); child.stdout(); print != 1 }";
        assert!(found("kb/load.rs", fine).is_empty());
    }

    #[test]
    fn a_room_stands_in_the_table() {
        assert_eq!(found("ai/mod.rs", ""), ["1 rooms"]);
        assert_eq!(found("config.rs", ""), ["1 rooms"]);
        assert_eq!(found("bin/other.rs", ""), ["1 rooms"]);
        for path in ["lib.rs", "main.rs", "engine.rs", "kb/mod.rs", "server/static/page.html"] {
            assert!(found(path, "").is_empty(), "{path}");
        }
    }

    #[test]
    fn names_say_something() {
        assert_eq!(found("kb/utils.rs", ""), ["1 names"]);
        assert_eq!(found("kb/common/load.rs", ""), ["1 names"]);
        assert_eq!(found("helpers.rs", ""), ["1 rooms", "1 names"]);
        assert_eq!(found("kb/load.rs", "\nmod misc {}"), ["2 names"]);
        assert_eq!(found("lib.rs", "mod manager;"), ["1 names"]);
        assert!(found("kb/load.rs", "fn common() {}").is_empty());
    }

    #[test]
    fn unsafe_is_refused() {
        assert_eq!(found("kb/load.rs", "fn f() {\n    unsafe { g() }\n}"), ["2 unsafe"]);
        assert_eq!(found("main.rs", "unsafe fn f() {}"), ["1 unsafe"]);
        assert!(found("lib.rs", "#![forbid(unsafe_code)] // unsafe\nconst A: &str = \"unsafe\";").is_empty());
    }
}
