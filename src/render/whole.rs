//! Everything that a search in bulk found: tables for a terminal, one HTML page.
//!
//! In: counts with their words already spoken, and the answers to what was found. Out: text. The page stands by
//! itself: no script, nothing from elsewhere.

use super::blocks::parts;
use super::escape::for_terminal;
use super::explained::Explained;
use super::html::{escaped, head_of, part_text};
use super::layout::{Layout, Tone};
use super::table;
use std::fmt::Write;

/// How many rows of a table a terminal shows.
const MOST_ROWS: usize = 10;

/// How many rows of a table the page shows at once; the others can be unfolded.
const MOST_ON_PAGE: usize = 20;

/// A table with its heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountTable {
    /// What it counts.
    pub heading: String,
    /// The names of its columns; the first names the row.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}

/// What is to be done first about one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstStep {
    /// The entry.
    pub entry_id: String,
    /// Its title.
    pub title: String,
    /// How often it came, in words.
    pub times: String,
    /// Who does what in which account; empty for an entry without steps.
    pub step: String,
}

/// One entry with an example and its answer.
pub struct WholeEntry<'a> {
    /// The entry.
    pub entry_id: String,
    /// Where the example stands.
    pub place: String,
    /// The example, as it stands in the log.
    pub record: String,
    /// Where and how often: kinds of values that are known.
    pub tables: Vec<CountTable>,
    /// Its answer.
    pub explained: Explained<'a>,
}

/// Everything that was found, in words.
pub struct Whole<'a> {
    /// Language tag of the reader.
    pub lang: &'a str,
    /// The title of the page.
    pub title: String,
    /// The link that goes past the head of the page.
    pub skip: String,
    /// What was found, in a sentence or two.
    pub sentences: Vec<String>,
    /// The entries.
    pub entries: CountTable,
    /// The kinds of values.
    pub kinds: Vec<CountTable>,
    /// The days.
    pub days: CountTable,
    /// How many there were on each day: the same in numbers.
    pub bars: Vec<(String, u64)>,
    /// The name of the picture, and that of the table which says the same.
    pub timeline: (String, String),
    /// The heading of the kinds.
    pub where_heading: String,
    /// What to do first, with its heading.
    pub first: (String, Vec<FirstStep>),
    /// The answers, with their heading and that of the examples.
    pub answers: (String, String, Vec<WholeEntry<'a>>),
    /// Failures that no entry explains.
    pub unmatched: CountTable,
    /// What could not be read, with its heading.
    pub problems: (String, Vec<String>),
    /// How many rows are not shown, in words, from their number.
    pub more: Box<dyn Fn(usize) -> String + 'a>,
}

/// Returns the tables for a terminal.
#[must_use]
pub fn summary_text(whole: &Whole<'_>, layout: &Layout) -> String {
    let mut text = String::new();
    for sentence in &whole.sentences {
        let _ = writeln!(text, "{}", for_terminal(sentence).replace('\u{a0}', " "));
    }
    let entries = narrow(&whole.entries);
    let tables = std::iter::once(&entries).chain(&whole.kinds).chain([&whole.days]);
    for one in tables.filter(|one| !one.rows.is_empty()) {
        let _ = write!(text, "\n{}\n", layout.paint(Tone::Heading, one.heading.as_str()));
        let rows: Vec<Vec<String>> = one.rows.iter().take(MOST_ROWS).cloned().collect();
        text.push_str(&table(&one.columns, rows, layout));
        if one.rows.len() > MOST_ROWS {
            let _ = writeln!(text, "{}", (whole.more)(one.rows.len() - MOST_ROWS));
        }
    }
    text
}

/// The table of the entries as narrow as a terminal needs it: days without the hour, the example below what
/// failed.
fn narrow(entries: &CountTable) -> CountTable {
    let day = |cell: &String| cell.split('\u{a0}').next().unwrap_or_default().to_owned();
    let rows = entries.rows.iter().map(|row| match row.as_slice() {
        [entry, title, count, first, last, sample] => {
            vec![entry.clone(), format!("{title}\n{sample}"), count.clone(), day(first), day(last)]
        }
        other => other.to_vec(),
    });
    let rows = rows.collect();
    let columns = entries.columns.iter().take(5).cloned().collect();
    CountTable { heading: entries.heading.clone(), columns, rows }
}

/// Returns the page.
#[must_use]
pub fn report_page(whole: &Whole<'_>) -> String {
    let mut page = head_of(whole.lang, &escaped(&whole.title), EXTRA_STYLE);
    let _ = writeln!(page, "<a class=\"skip\" href=\"#content\">{}</a>", escaped(&whole.skip));
    let _ = writeln!(page, "<main id=\"content\">\n<h1>{}</h1>", escaped(&whole.title));
    for sentence in &whole.sentences {
        let _ = writeln!(page, "<p>{}</p>", escaped(sentence));
    }
    first_steps(&mut page, whole);
    section(&mut page, &whole.entries.heading, |page| {
        page.push_str(&html_table(&whole.entries, whole, true));
    });
    if !whole.bars.is_empty() {
        section(&mut page, &whole.days.heading, |page| {
            page.push_str(&timeline(&whole.bars, &whole.timeline.0));
            let table = html_table(&whole.days, whole, false);
            let _ = writeln!(
                page,
                "<details><summary>{}</summary>\n{table}</details>",
                escaped(&whole.timeline.1)
            );
        });
    }
    section(&mut page, &whole.where_heading, |page| {
        for kind in whole.kinds.iter().filter(|kind| !kind.rows.is_empty()) {
            let _ = writeln!(page, "<h3>{}</h3>", escaped(&kind.heading));
            page.push_str(&html_table(kind, whole, false));
        }
    });
    answers(&mut page, whole);
    if !whole.unmatched.rows.is_empty() {
        section(&mut page, &whole.unmatched.heading, |page| {
            page.push_str(&html_table(&whole.unmatched, whole, false));
        });
    }
    if !whole.problems.1.is_empty() {
        section(&mut page, &whole.problems.0, |page| {
            page.push_str("<ul>\n");
            for one in &whole.problems.1 {
                let _ = writeln!(page, "<li>{}</li>", escaped(one));
            }
            page.push_str("</ul>\n");
        });
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// What the page has besides what every page of this program has.
const EXTRA_STYLE: &str = "
.skip{position:absolute;left:-999rem}.skip:focus{position:static}
.bars{display:block;width:100%;height:auto}.bars rect{fill:var(--bar)}.bars text{fill:var(--ink);font-size:12px}
.bars line{stroke:var(--line)}:root{--bar:#2563a8}
@media (prefers-color-scheme:dark){:root{--bar:#7fb2ea}}
td.number{text-align:end;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}.scroll td,.scroll th[scope=row]{overflow-wrap:anywhere}
.scroll th[scope=col],.scroll th a,.scroll td.number,.scroll td.time{white-space:nowrap}.scroll td{min-width:6rem}.scroll td.number{min-width:0}
summary{min-height:1.5rem;cursor:pointer}
section.entry{border-top:2px solid var(--line);margin-top:2rem}
ol.first li{margin:.5em 0}
a{color:inherit}";

fn section(page: &mut String, heading: &str, body: impl FnOnce(&mut String)) {
    let mut inner = String::new();
    body(&mut inner);
    if !inner.is_empty() {
        let _ = writeln!(page, "<section>\n<h2>{}</h2>\n{inner}</section>", escaped(heading));
    }
}

fn first_steps(page: &mut String, whole: &Whole<'_>) {
    if whole.first.1.is_empty() {
        return;
    }
    section(page, &whole.first.0, |page| {
        page.push_str("<ol class=\"first\">\n");
        for one in &whole.first.1 {
            let _ = writeln!(
                page,
                "<li><a href=\"#{id}\"><strong>{title}</strong></a> ({id}, {times})<br>{step}</li>",
                id = escaped(&one.entry_id),
                title = escaped(&one.title),
                times = escaped(&one.times),
                step = escaped(&one.step),
            );
        }
        page.push_str("</ol>\n");
    });
}

fn answers(page: &mut String, whole: &Whole<'_>) {
    let (heading, sample_heading, entries) = &whole.answers;
    section(page, heading, |page| {
        for entry in entries {
            let id = escaped(&entry.entry_id);
            let _ = writeln!(page, "<section class=\"entry\" id=\"{id}\">");
            for part in parts(&entry.explained) {
                page.push_str(&part_text(&part, whole.lang, 2));
            }
            for kind in entry.tables.iter().filter(|kind| !kind.rows.is_empty()) {
                let _ = writeln!(page, "<h4>{}</h4>", escaped(&kind.heading));
                page.push_str(&html_table(kind, whole, false));
            }
            let _ = writeln!(
                page,
                "<h4>{}</h4>\n<p class=\"note\" translate=\"no\">{}</p>\n<pre lang=\"en\" translate=\"no\" tabindex=\"0\"><code>{}</code></pre>\n</section>",
                escaped(sample_heading),
                escaped(&entry.place),
                escaped(&entry.record)
            );
        }
    });
}

/// A table; the first rows at once, the others unfolded. `links` makes the first column lead to the entries.
fn html_table(table: &CountTable, whole: &Whole<'_>, links: bool) -> String {
    let (shown, hidden) = table.rows.split_at(table.rows.len().min(MOST_ON_PAGE));
    let mut text = rows_text(&table.columns, shown, links);
    if !hidden.is_empty() {
        let more = escaped(&(whole.more)(hidden.len()));
        let rows = rows_text(&table.columns, hidden, links);
        let _ = writeln!(text, "<details><summary>{more}</summary>\n{rows}</details>");
    }
    text
}

fn rows_text(columns: &[String], rows: &[Vec<String>], links: bool) -> String {
    let mut text = String::from("<div class=\"scroll\"><table>\n<thead><tr>");
    for column in columns {
        let _ = write!(text, "<th scope=\"col\">{}</th>", escaped(column));
    }
    text.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        text.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let shown = escaped(cell);
            let is_number = !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit()) && column > 0;
            let _ = match column {
                0 if links => write!(text, "<th scope=\"row\"><a href=\"#{shown}\">{shown}</a></th>"),
                0 => write!(text, "<th scope=\"row\" translate=\"no\">{shown}</th>"),
                _ if is_number => write!(text, "<td class=\"number\">{shown}</td>"),
                _ if is_time(cell) => write!(text, "<td class=\"time\">{shown}</td>"),
                _ => write!(text, "<td>{shown}</td>"),
            };
        }
        text.push_str("</tr>\n");
    }
    text + "</tbody>\n</table></div>\n"
}

/// Tells whether a cell is a day with an hour, which stays on one line.
fn is_time(cell: &str) -> bool {
    cell.starts_with(|first: char| first.is_ascii_digit()) && cell.contains('\u{a0}')
}

/// Bars of the days, as a picture with a name; the table beside it says the same in words.
fn timeline(bars: &[(String, u64)], name: &str) -> String {
    const WIDTH: f64 = 800.0;
    const HEIGHT: f64 = 160.0;
    const TOP: f64 = 16.0;
    let most = bars.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    #[allow(clippy::cast_precision_loss)] // a picture
    let (step, scale) = (WIDTH / bars.len() as f64, HEIGHT / most as f64);
    let mut text = format!(
        "<svg class=\"bars\" viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-label=\"{}\">\n",
        HEIGHT + TOP + 20.0,
        escaped(name)
    );
    for (at, (day, count)) in bars.iter().enumerate() {
        #[allow(clippy::cast_precision_loss)]
        let (x, high) = (at as f64 * step, *count as f64 * scale);
        let _ = writeln!(
            text,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{high:.1}\"><title>{}: {count}</title></rect>",
            x + step * 0.1,
            TOP + HEIGHT - high,
            (step * 0.8).clamp(0.5, 60.0),
            escaped(day)
        );
    }
    let label = |x: f64, y: f64, anchor: &str, words: &str| {
        format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>\n", escaped(words))
    };
    let base = TOP + HEIGHT;
    let _ = writeln!(text, "<line x1=\"0\" y1=\"{base}\" x2=\"{WIDTH}\" y2=\"{base}\"/>");
    text.push_str(&label(0.0, 11.0, "start", &most.to_string()));
    if let (Some((first, _)), Some((last, _))) = (bars.first(), bars.last()) {
        text.push_str(&label(0.0, base + 15.0, "start", first));
        if bars.len() > 1 {
            text.push_str(&label(WIDTH, base + 15.0, "end", last));
        }
    }
    text + "</svg>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Whole<'static> {
        let row = |n: usize| vec![format!("<b>{n}"), n.to_string()];
        Whole {
            lang: "en",
            title: "<script>".into(),
            sentences: vec!["a & b".into()],
            kinds: vec![CountTable {
                heading: "By account".into(),
                columns: vec!["Value".into(), "Findings".into()],
                rows: (0..25).map(row).collect(),
            }],
            bars: vec![("2026-11-20".into(), 3), ("2026-11-21".into(), 0)],
            where_heading: "Where".into(),
            ..Whole::default_words()
        }
    }

    impl Whole<'_> {
        fn default_words() -> Whole<'static> {
            Whole {
                lang: "en",
                title: String::new(),
                skip: String::new(),
                sentences: Vec::new(),
                entries: CountTable::default(),
                kinds: Vec::new(),
                days: CountTable { heading: "When".into(), ..CountTable::default() },
                bars: Vec::new(),
                timeline: ("Findings".into(), "Table".into()),
                where_heading: String::new(),
                first: Default::default(),
                answers: Default::default(),
                unmatched: CountTable::default(),
                problems: Default::default(),
                more: Box::new(|count| format!("more {count}")),
            }
        }
    }

    #[test]
    fn nothing_of_a_log_is_markup() {
        let page = report_page(&whole());
        assert!(!page.contains("<script") && !page.contains("<b>") && page.contains("&lt;b&gt;0"), "{page}");
    }

    #[test]
    fn long_tables_are_cut_and_say_so() {
        let text = summary_text(&whole(), &Layout::new(80, false));
        assert!(text.contains("more 15"), "{text}");
        assert!(report_page(&whole()).contains("<summary>more 5</summary>"));
    }

    #[test]
    fn bars_are_as_high_as_their_days_are_full() {
        let picture = timeline(&[("a".into(), 4), ("b".into(), 2)], "x");
        assert!(picture.contains("height=\"160.0\"") && picture.contains("height=\"80.0\""), "{picture}");
    }
}
