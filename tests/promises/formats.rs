//! The formats of an answer: the same in each, nothing of the input acts as markup, policies parse when
//! copied. `tests/data/formats/` holds one answer in each, in each language.

use super::cli::{REFUSED, overlay};
use super::document::{list, policies, text};
use super::explain::{Input, inputs};
use super::program::{LANGUAGES, cabhelp, data};
use serde_json::Value;
use std::fs;

/// Formats with the ending of their golden files.
const FORMATS: [(&str, &str); 3] = [("markdown", "md"), ("html", "html"), ("reply", "txt")];

fn shown(input: &Input, lang: &str, format: &str) -> String {
    input.program(lang).args(["--format", format]).run().text().to_owned()
}

#[test]
fn formats_are_those_of_the_golden_files() {
    let mut wrong = Vec::new();
    for name in ["list-copy-jobs-two-alike", "denied-assumed-role", "nothing-known", "code-alone"] {
        for lang in LANGUAGES {
            for (format, ending) in FORMATS {
                let path = data(&format!("formats/{name}.{lang}.{ending}"));
                let got = shown(&Input::named(name), lang, format);
                if std::env::var_os("CABHELP_BLESS").is_some_and(|value| value == "1") {
                    fs::write(&path, got).expect("written");
                } else if fs::read_to_string(&path).ok().as_ref() != Some(&got) {
                    wrong.push(path);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}\nTo accept: CABHELP_BLESS=1 cargo test --test promises formats");
}

/// The texts of the fenced blocks of a language.
fn fenced(markdown: &str, language: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<(String, bool, String)> = None;
    for line in markdown.lines() {
        match &mut open {
            Some((fence, wanted, block)) if line == fence => {
                if *wanted {
                    found.push(std::mem::take(block));
                }
                open = None;
            }
            Some((_, _, block)) => {
                block.push_str(line);
                block.push('\n');
            }
            None if line.starts_with("```") => {
                let fence: String = line.chars().take_while(|ch| *ch == '`').collect();
                open = Some((fence.clone(), line[fence.len()..] == *language, String::new()));
            }
            None => {}
        }
    }
    assert!(open.is_none(), "a fence is not closed");
    found
}

/// The texts of the `<code>` blocks of a language, as a reader copies them.
fn code_blocks(html: &str, language: &str) -> Vec<String> {
    html.split(&format!("<code class=\"language-{language}\">"))
        .skip(1)
        .map(|rest| rest.split("</code>").next().unwrap_or_default())
        .map(|code| {
            code.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
        })
        .collect()
}

#[test]
fn copied_policies_are_those_of_the_json() {
    for input in inputs() {
        let document = input.document("en");
        let known: Vec<Value> = document
            .findings()
            .iter()
            .flat_map(policies)
            .flat_map(|policy| {
                list(&policy["document"]["Statement"]).iter().cloned().chain([policy["document"].clone()])
            })
            .collect();
        let markdown = fenced(&shown(&input, "en", "markdown"), "json");
        let html = code_blocks(&shown(&input, "en", "html"), "json");
        assert_eq!(markdown.is_empty(), document.findings().is_empty(), "{}", input.name);
        assert_eq!(markdown.len(), html.len(), "{}", input.name);
        for block in markdown.iter().chain(&html) {
            let parsed: Vec<Value> = serde_json::from_str(&format!("[{block}]"))
                .unwrap_or_else(|error| panic!("{}: {error}\n{block}", input.name));
            assert!(parsed.iter().all(|value| known.contains(value)), "{}", input.name);
        }
    }
}

/// Without what the formats put around it and without white space.
fn plain(text: &str) -> String {
    text.chars().filter(|ch| ch.is_alphanumeric()).collect()
}

#[test]
fn every_format_says_what_the_terminal_page_says() {
    for input in inputs() {
        for lang in LANGUAGES {
            let document = input.document(lang);
            let markdown = plain(&shown(&input, lang, "markdown"));
            let html = shown(&input, lang, "html").replace("&quot;", "\"").replace("&#39;", "'");
            let html = html.replace("<span translate=\"no\">", "").replace("</span>", "");
            let html = plain(&html.replace("&lt;", "<").replace("&gt;", ">"));
            for finding in document.findings() {
                let answer = &finding["answer"];
                let steps = list(&answer["steps"]).iter().map(|step| &step["text"]);
                let causes = list(&answer["causes"]).iter().map(|cause| &cause["text"]);
                for said in [&finding["title"], &answer["summary"]].into_iter().chain(causes).chain(steps) {
                    let said = plain(text(said));
                    assert!(markdown.contains(&said), "{} {lang} markdown: {said}", input.name);
                    assert!(html.contains(&said), "{} {lang} html: {said}", input.name);
                }
            }
        }
    }
}

#[test]
fn long_shows_more_in_markdown_and_html() {
    for format in ["markdown", "html"] {
        let page = |flags: &[&str]| {
            let program = cabhelp(["explain", "CAB0001", "--format", format]).args(flags.iter().copied());
            program.run().exits(0).text().to_owned()
        };
        let (short, long) = (page(&[]), page(&["--long"]));
        assert!(
            long.len() > short.len() && long.contains("https://") && !short.contains("https://"),
            "{format}"
        );
    }
}

#[test]
fn html_is_one_whole_page_with_headings_in_order() {
    for input in inputs() {
        for lang in LANGUAGES {
            let html = shown(&input, lang, "html");
            assert!(html.starts_with(&format!("<!doctype html>\n<html lang=\"{lang}\">")), "{}", input.name);
            assert_eq!(html.matches("<h1>").count(), 1, "{} {lang}", input.name);
            for banned in ["<script", "src=", "@import", "url(", "<link", " style="] {
                assert!(!html.contains(banned), "{} {lang}: {banned}", input.name);
            }
            let levels: Vec<u32> = html
                .match_indices("<h")
                .filter_map(|(at, _)| html[at + 2..].chars().next().and_then(|ch| ch.to_digit(10)))
                .collect();
            assert!(
                levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
                "{} {lang}: {levels:?}",
                input.name
            );
            assert_eq!(html.matches("<th ").count(), html.matches("<th scope=").count(), "{lang}");
            for tag in ["article", "table", "pre", "ol", "ul", "blockquote", "p", "code"] {
                let opened =
                    html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
                assert_eq!(
                    opened,
                    html.matches(&format!("</{tag}>")).count(),
                    "{} {lang}: {tag}",
                    input.name
                );
            }
        }
    }
}

const HOSTILE: &str = "Given key ID is not accessible: arn:aws:iam::111122223333:role/``` <script>alert(1)</script> \
    [x](javascript:alert(1)) ![y](https://evil.example/z) | **b** <!-- &lt;b&gt; \u{1b}[31m\u{202e}";

#[test]
fn nothing_of_the_input_is_markup() {
    for message in [HOSTILE, "arn:aws:iam::111122223333:role/a`b<script> <img src=x onerror=alert(1)>"] {
        for (format, _) in FORMATS {
            let ran = cabhelp(["explain", "-", "--long", "--format", format]).stdin(message).run();
            let page = ran.text();
            assert!(!page.contains('\u{1b}') && !page.contains('\u{202e}'), "{format}");
            if format == "html" {
                assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
            }
            if format == "markdown" {
                assert!(!page.contains("](javascript") && !page.contains(" <script"), "{page}");
                fenced(page, "json");
            }
        }
    }
}

#[test]
fn reply_is_plain_paragraphs_without_colour() {
    for input in inputs() {
        for lang in LANGUAGES {
            let ran = input.program(lang).args(["--format", "reply", "--color", "always"]).run();
            let reply = ran.text();
            assert!(!reply.contains('\u{1b}') && !reply.trim().is_empty(), "{} {lang}", input.name);
            for finding in input.document(lang).findings() {
                let said = text(&finding["answer"]["reply"]);
                assert!(reply.lines().any(|line| line.ends_with(said)), "{} {lang}", input.name);
            }
        }
    }
}

#[test]
fn reply_of_an_entry_without_one_says_what_happened_and_who_acts_first() {
    let folder = overlay();
    let path = folder.path().join("locales/ko/entries/ORG0001.ftl");
    let texts = fs::read_to_string(&path).expect("the texts");
    let without: Vec<&str> = texts.lines().filter(|line| !line.starts_with("reply")).collect();
    fs::write(&path, without.join("\n")).expect("written");
    let overlay = folder.path().to_str().expect("UTF-8");
    let call = |flags: &[&str]| {
        let program = cabhelp(["explain", REFUSED, "--lang", "ko", "--overlay", overlay])
            .args(["--source-account", "111122223333"]);
        program.args(flags.iter().copied()).run().exits(0)
    };
    let document = call(&["--format", "json"]).json();
    let answer = &document["findings"][0]["answer"];
    assert!(answer["reply"].is_null());
    let reply = call(&["--format", "reply"]);
    let paragraphs: Vec<&str> = reply.text().trim_end().split("\n\n").collect();
    assert_eq!(paragraphs.len(), 3, "{paragraphs:?}");
    assert_eq!(paragraphs[0], text(&document["findings"][0]["title"]));
    assert_eq!(paragraphs[1], text(&answer["summary"]));
    assert!(paragraphs[2].contains("소스 계정 111122223333"), "{}", paragraphs[2]);
    assert!(paragraphs[2].ends_with(text(&answer["steps"][0]["text"])), "{}", paragraphs[2]);
    let redacted = call(&["--format", "reply", "--redact"]);
    assert!(redacted.text().contains("account-1") && !redacted.text().contains("111122223333"));
}

#[test]
fn format_and_not_the_terminal_decides() {
    let input = Input::named("given-key-id-bare");
    for (format, _) in FORMATS {
        let narrow = input.program("ko").args(["--format", format]).env("COLUMNS", "40").run();
        let wide =
            input.program("ko").args(["--format", format, "--color", "always"]).env("COLUMNS", "200").run();
        assert_eq!(narrow.text(), wide.text(), "{format}");
    }
}

#[test]
fn overview_counts_failures_and_causes() {
    let input = Input::named("list-copy-jobs-two-alike");
    for lang in LANGUAGES {
        let overview = &input.document(lang).0["overview"];
        assert_eq!((&overview["failures"], &overview["causes"]), (&3.into(), &2.into()), "{lang}");
        let repairs: Vec<(&str, u64)> = list(&overview["repairs"])
            .iter()
            .map(|one| (text(&one["entry_id"]), one["count"].as_u64().expect("a number")))
            .collect();
        assert_eq!(repairs, [("CAB0003", 2), ("CAB0001", 1)], "{lang}");
        for format in ["text", "markdown", "html", "reply"] {
            let page = shown(&input, lang, format);
            let (before, _) = page.split_once("CAB0003").expect("the first cause");
            assert!(before.contains('3') && before.contains('2'), "{lang} {format}: {before}");
        }
    }
    let single = Input::named("given-key-id-bare").document("en");
    assert!(single.0["overview"].is_null());
}

#[test]
fn several_failures_of_one_cause_have_an_overview_too() {
    let job = |id: u8| {
        serde_json::json!({
            "CopyJobId": format!("47C8EF56-74D8-059D-1301-C5BE1D5C92{id:02}"),
            "SourceBackupVaultArn": "arn:aws:backup:us-west-2:111122223333:backup-vault:a",
            "DestinationBackupVaultArn": "arn:aws:backup:us-west-2:444455556666:backup-vault:b",
            "StatusMessage": "Given key ID is not accessible",
        })
    };
    let jobs = serde_json::json!({ "CopyJobs": [job(1), job(2), job(3)] }).to_string();
    let ran = cabhelp(["explain", "-", "--lang", "en"]).stdin(jobs).run().exits(0);
    assert!(ran.text().contains("3 failures, 1 problem\n"), "{}", ran.text());
    assert!(ran.text().contains("fixes all 3 failures"), "{}", ran.text());
}
