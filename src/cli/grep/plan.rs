//! What was asked for, checked: which files, which findings, what is done with them.

use super::super::args::{Global, GrepArgs, GrepFormat, Shown, SortBy};
use super::super::errors::{Sentence, UserError};
use super::super::output::layout;
use crate::engine::{Engine, Lang};
use crate::matcher::Wants;
use crate::render::{HitPage, Layout};
use crate::scan::{Moment, ScanOptions, StreamOptions, WalkRules};
use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// What is printed of the findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Each of them.
    Hits,
    /// How many there are in each file.
    Count,
    /// The files that have some.
    FilesWith,
    /// The files that have none.
    FilesWithout,
    /// Nothing; the search ends with the first.
    Quiet,
    /// Nothing of each: they are told as a whole at the end.
    Whole,
}

/// What was asked for.
#[allow(clippy::struct_excessive_bools)] // each is decided by itself
pub(super) struct Plan {
    pub lang: Lang,
    pub mode: Mode,
    pub format: GrepFormat,
    pub layout: Layout,
    pub scan: ScanOptions,
    pub walk: WalkRules,
    /// Only these entries; all where there are none.
    pub entries: Vec<String>,
    pub max_count: Option<u64>,
    pub numbers: bool,
    pub paths: bool,
    /// Whether findings stand under the name of their file.
    pub heading: bool,
    pub binary: bool,
    pub unpack: bool,
    pub threads: usize,
    pub sort: SortBy,
    pub stats: bool,
    pub line_buffered: bool,
    pub redacts: bool,
    pub progress: Shown,
    pub csv_bom: bool,
    /// The facts that have a column of their own in a table.
    pub columns: Vec<String>,
    pub null: bool,
    /// Whether all findings are counted by entry, account and so on.
    pub tallies: bool,
    /// The paths that were named.
    pub searched: Vec<String>,
    pub summary: bool,
    pub report: Option<PathBuf>,
    pub unmatched: bool,
}

/// The greatest number of threads that are used unasked.
const MOST_THREADS: usize = 16;

impl Plan {
    pub fn new(
        args: &GrepArgs,
        global: &Global,
        engine: &Engine,
        lang: &Lang,
        paths: &[PathBuf],
    ) -> anyhow::Result<Self> {
        let mode = mode(args);
        let tells_each = mode == Mode::Hits;
        let shows_numbers = tells_each && !args.no_line_number;
        let several = paths.len() > 1 || args.files_from.is_some() || paths.iter().any(|path| path.is_dir());
        let now = now();
        let is_terminal = std::io::stdout().is_terminal();
        let stream = StreamOptions {
            numbers: shows_numbers || is_whole(args),
            context: if tells_each && args.format == GrepFormat::Text { args.context() } else { (0, 0) },
            every_record: args.thorough,
            is_utf16: false,
        };
        let is_jsonl = args.format == GrepFormat::Jsonl && mode != Mode::Quiet;
        let tells_facts = is_whole(args) || tells_each && args.format != GrepFormat::Text || args.redact;
        let wants = Wants {
            facts: tells_facts,
            time: tells_each || is_whole(args),
            rest: is_whole(args),
            reworded: args.thorough || args.unmatched,
        };
        let scan = ScanOptions {
            stream,
            wants,
            unmatched: args.unmatched,
            since: args.since.as_deref().map(|text| time("--since", text, now)).transpose()?,
            until: args.until.as_deref().map(|text| time("--until", text, now)).transpose()?,
            ..ScanOptions::default()
        };
        let available = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
        let threads = match args.threads {
            _ if args.redact => 1,
            None | Some(0) => available,
            Some(threads) => threads,
        };
        Ok(Self {
            lang: lang.clone(),
            mode,
            format: args.format,
            layout: layout(global.color),
            scan,
            walk: WalkRules {
                globs: args.glob.clone(),
                hidden: args.hidden,
                no_ignore: args.no_ignore,
                max_depth: args.max_depth,
                follow: args.follow,
            },
            entries: entries(engine, &args.entry)?,
            max_count: args.max_count,
            numbers: shows_numbers,
            paths: !args.no_filename && (args.with_filename || several),
            heading: is_terminal,
            binary: args.text,
            unpack: !args.no_search_zip,
            threads,
            sort: args.sort,
            stats: args.stats,
            line_buffered: args.line_buffered || is_terminal,
            redacts: args.redact,
            progress: args.progress,
            csv_bom: args.csv_bom,
            columns: engine.vocabulary().shown_facts.clone(),
            null: args.null,
            tallies: is_whole(args) || is_jsonl,
            searched: paths.iter().map(|path| path.display().to_string()).collect(),
            summary: args.summary || args.report.is_some() && !args.unmatched,
            report: args.report.clone(),
            unmatched: args.unmatched,
        })
    }

    /// Returns how findings are laid out for a person.
    pub fn page(&self) -> HitPage<'_> {
        HitPage {
            layout: &self.layout,
            heading: self.heading,
            paths: self.paths,
            numbers: self.numbers,
            context: self.scan.stream.context != (0, 0),
        }
    }

    /// Tells whether an entry is asked for.
    pub fn wants(&self, entry: &str) -> bool {
        self.entries.is_empty() || self.entries.iter().any(|wanted| wanted == entry)
    }
}

fn is_whole(args: &GrepArgs) -> bool {
    args.summary || args.report.is_some() || args.unmatched
}

fn mode(args: &GrepArgs) -> Mode {
    match () {
        () if args.quiet => Mode::Quiet,
        () if args.count => Mode::Count,
        () if args.files_with_matches => Mode::FilesWith,
        () if args.files_without_match => Mode::FilesWithout,
        () if is_whole(args) => Mode::Whole,
        () => Mode::Hits,
    }
}

fn entries(engine: &Engine, named: &[String]) -> Result<Vec<String>, UserError> {
    let find =
        |name: &String| engine.find(name).map(str::to_owned).ok_or_else(|| UserError::unknown_entry(name));
    named.iter().map(find).collect()
}

fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Reads a time that somebody typed: any form that records have, or `90m`, `24h`, `7d`, `2w` ago.
fn time(option: &'static str, text: &str, now: Moment) -> Result<Moment, UserError> {
    ago(text, now).or_else(|| Moment::parse(text)).ok_or_else(|| {
        UserError::new(Sentence::new("grep-bad-time", [("value", text), ("option", option)]))
            .hint(Sentence::new("grep-times", [("example", "2026-11-20, 2026-11-20T03:15:00Z, 24h, 7d")]))
    })
}

fn ago(text: &str, now: Moment) -> Option<Moment> {
    let unit = text.chars().next_back()?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        'w' => 604_800,
        _ => return None,
    };
    let count: i64 = text.strip_suffix(unit)?.parse().ok().filter(|count| *count >= 0)?;
    Some(Moment::from_millis(now.millis().checked_sub(count.checked_mul(seconds * 1000)?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_they_are_typed() {
        let now = Moment::parse("2026-11-30T12:00:00Z").expect("a time");
        let shown = |text: &str| time("--since", text, now).ok().map(|moment| moment.to_string());
        assert_eq!(shown("24h").as_deref(), Some("2026-11-29T12:00:00Z"));
        assert_eq!(shown("2w").as_deref(), Some("2026-11-16T12:00:00Z"));
        assert_eq!(shown("2026-11-20").as_deref(), Some("2026-11-20T00:00:00Z"));
        for bad in ["", "yesterday", "-1h", "999999999999999999w", "h"] {
            assert_eq!(shown(bad), None, "{bad}");
        }
    }
}
