//! `search`: the right entry from a vague question, in each language.
//!
//! `tests/data/search/<lang>.jsonl` holds questions as people type them, with the ids that count as right, the
//! best first. `<lang>.heldout.jsonl` was written by the same people and was not looked at while the search was
//! made; nothing here holds it to a number, `benches/search.rs` reports it.

use super::document::text;
use super::program::{LANGUAGES, cabhelp, data};
use super::schema::{assert_valid, schema_named};
use cabhelp::engine::{Engine, LookupError, embedded_index, embedded_kb, embedded_locales};
use cabhelp::kb::fingerprint;
use cabhelp::search::{FoundBy, Lookup};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

/// One engine for all questions of a test; an engine is not shared between threads here.
fn engine() -> Engine {
    Engine::builder().build().expect("an engine")
}

fn ask_of(engine: &Engine, query: &str, lang: &str) -> Lookup {
    engine.search(query, &engine.lang(lang).expect("a language"), 5).expect("a result")
}

fn ask(query: &str) -> Lookup {
    ask_of(&engine(), query, "en")
}

fn ids(found: &Lookup) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.entry_id.as_str()).collect()
}

fn first(query: &str) -> String {
    ids(&ask(query)).first().map(|id| (*id).to_owned()).unwrap_or_default()
}

// ---- the questions --------------------------------------------------------------------------------------

struct Question {
    query: String,
    expect: Vec<String>,
    kind: String,
}

fn questions(name: &str) -> Vec<Question> {
    let file = fs::read_to_string(data(&format!("search/{name}.jsonl"))).expect("the questions");
    file.lines().filter(|line| !line.trim().is_empty()).map(question).collect()
}

fn question(line: &str) -> Question {
    let value: Value = serde_json::from_str(line).expect("JSON");
    let member = |name: &str| text(&value[name]).to_owned();
    let expect = super::document::list(&value["expect"]).iter().map(|id| text(id).to_owned());
    Question { query: member("query"), expect: expect.collect(), kind: member("kind") }
}

#[test]
fn questions_find_their_entry_in_every_language() {
    let engine = engine();
    let mut faults = Vec::new();
    for lang in LANGUAGES {
        let questions = questions(lang);
        assert!(questions.len() >= 60, "{lang}");
        let (mut at_one, mut at_three, mut missed) = (0, 0, Vec::new());
        for question in &questions {
            let found = ask_of(&engine, &question.query, lang);
            let place =
                ids(&found).iter().take(3).position(|id| question.expect.iter().any(|right| right == id));
            at_one += usize::from(place == Some(0));
            at_three += usize::from(place.is_some());
            if place != Some(0) {
                let Question { query, expect, kind } = question;
                missed.push(format!("{kind}: {query}: {:?}, not {expect:?}", ids(&found)));
            }
        }
        if at_one * 100 < questions.len() * 90 || at_three * 100 < questions.len() * 98 {
            let all = questions.len();
            faults.push(format!(
                "{lang}: {at_one} first and {at_three} of three, of {all}\n{}",
                missed.join("\n")
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn questions_name_entries_that_there_are() {
    let engine = engine();
    for lang in LANGUAGES {
        let mut known = BTreeSet::new();
        for name in [lang.to_owned(), format!("{lang}.heldout")] {
            for question in questions(&name) {
                assert!(!question.expect.is_empty(), "{name}: {}", question.query);
                for id in &question.expect {
                    assert_eq!(engine.find(id), Some(id.as_str()), "{name}: {}", question.query);
                }
                assert!(known.insert(question.query.clone()), "{name}: `{}` stands twice", question.query);
            }
        }
    }
}

// ---- what a query may be --------------------------------------------------------------------------------

#[test]
fn every_entry_is_found_by_its_title_in_every_language() {
    let engine = engine();
    for lang in LANGUAGES {
        let tag = engine.lang(lang).expect("a language");
        for entry in engine.entries(&tag).expect("entries") {
            assert_eq!(
                ids(&ask_of(&engine, &entry.title, lang)).first(),
                Some(&entry.id.as_str()),
                "{}",
                entry.title
            );
        }
    }
}

#[test]
fn a_question_in_one_language_is_answered_in_another() {
    let engine = engine();
    for (query, id) in [
        ("태그 정책이 값을 허용하지 않음", "CAB0010"),
        ("política de etiquetas no permite el valor", "CAB0010"),
        ("organizações diferentes cópia recusada", "CAB0004"),
        ("스냅샷 공유 aws/ebs", "CAB0007"),
    ] {
        for lang in LANGUAGES {
            let found = ask_of(&engine, query, lang);
            assert_eq!(ids(&found).first(), Some(&id), "{query} {lang}");
            assert_eq!(found.hits[0].lang, lang);
        }
    }
}

#[test]
fn a_message_goes_to_the_matcher_first() {
    let job = fs::read(data("explain/describe-copy-job-ebs.in")).expect("a paste");
    for query in [
        "Given key ID is not accessible",
        "\"Given key ID is not accessible\"",
        "error: Given key ID is not accessible (copy job 1)",
        &String::from_utf8_lossy(&job),
    ] {
        let found = ask(query);
        assert_eq!(
            (found.hits[0].entry_id.as_str(), found.hits[0].by),
            ("CAB0001", FoundBy::Message),
            "{query}"
        );
    }
}

#[test]
fn what_a_message_seems_to_be_decides_between_equals() {
    let engine = engine();
    let found = ask_of(&engine, "오류: 지정된 키 ID에 액세스할 수 없습니다", "ko");
    assert_eq!(found.hits[0].entry_id, "CAB0001");
    assert!(found.hits.windows(2).all(|two| two[0].score >= two[1].score), "{:?}", ids(&found));
}

#[test]
fn resource_type_in_a_question_counts() {
    let first_of = |query: &str, id: &str| ids(&ask(query)).iter().position(|found| *found == id);
    for (named, others) in [("EBS", "Aurora"), ("Aurora", "EBS")] {
        let (with, without) = ("copy to another account, key not accessible, ", "CAB0003");
        let place = first_of(&format!("{with}{named}"), without);
        let other = first_of(&format!("{with}{others}"), without);
        assert_eq!(named == "Aurora", place == Some(0), "{named}: {place:?}, {others}: {other:?}");
    }
}

#[test]
fn ids_and_slugs_come_first() {
    for query in ["CAB0017", "cab0017", "cab17", "CAB 17", "look at CAB0017.", "kms-not-authorized-no-reason"]
    {
        let found = ask(query);
        assert_eq!(
            (found.hits[0].entry_id.as_str(), found.hits[0].by),
            ("CAB0017", FoundBy::Name),
            "{query}"
        );
    }
}

#[test]
fn slips_beginnings_and_other_layouts_are_understood() {
    for (query, id) in [
        ("snapshto sharing aws managed key", "CAB0007"),
        ("mutli az clustr copy not suported", "CAB0005"),
        ("invalid princi", "CAB0012"),
        ("MalformedPol", "CAB0013"),
        ("cofre de detsino chave padrao", "CAB0006"),
        ("다른 조직 복사 거브", "CAB0004"),
        ("xorm wjdcor", "CAB0010"),
    ] {
        assert_eq!(first(query), id, "{query}");
    }
}

#[test]
fn words_of_machine_translations_find_what_is_meant() {
    for (query, id) in [
        ("subvenciones y acceso: cómo decide kms", "CAB9004"),
        ("주요 정책에 잘못된 주체", "CAB0012"),
        ("principais políticas: entidade principal inválida não salva", "CAB0012"),
        ("저장소 액세스 정책 복사 거부", "CAB0008"),
    ] {
        let found = ask(query);
        assert!(ids(&found).iter().take(2).any(|found| *found == id), "{query}: {:?}", ids(&found));
    }
}

#[test]
fn accents_and_composition_do_not_matter() {
    let engine = engine();
    for (one, other) in [
        ("política de chaves inválida", "politica de chaves invalida"),
        (
            "키 정책 저장",
            "\u{110f}\u{1175} \u{110c}\u{1165}\u{11bc}\u{110e}\u{1162}\u{11a8} \u{110c}\u{1165}\u{110c}\u{1161}\u{11bc}",
        ),
        ("KMS CreateGrant", "ｋｍｓ ＣｒｅａｔｅＧｒａｎｔ"),
    ] {
        assert_eq!(ids(&ask_of(&engine, one, "en")), ids(&ask_of(&engine, other, "en")), "{one}");
    }
}

#[test]
fn a_name_that_is_no_action_is_answered_with_the_action() {
    for query in ["ListGrant", "kms:ListGrant", "listgrant", "do I need ListGrant in the key policy"] {
        let found = ask(query);
        let meant: Vec<&str> =
            found.actions.iter().flat_map(|meant| &meant.actions).map(String::as_str).collect();
        assert_eq!(meant, ["kms:ListGrants"], "{query}");
        assert!(!found.hits.is_empty(), "{query}");
    }
    assert!(ask("kms:ListGrants").actions.is_empty());
    assert!(ask("kms:ReEncrypt* kms:ViaService").actions.is_empty());
    assert_eq!(ask("kms:DescribKey").actions[0].actions, ["kms:DescribeKey"]);
    let ran = cabhelp(["search", "ListGrant"]).run().exits(0);
    assert!(ran.text().contains("kms:ListGrants"), "{}", ran.text());
}

#[test]
fn phrases_narrow_and_what_no_entry_has_does_not() {
    let found = ask("copy \"same organization\"");
    assert_eq!(ids(&found).first(), Some(&"CAB0004"));
    assert!(found.hits.len() + found.more < 22);
    assert!(!ask("copy \"organization same purple\"").hits.is_empty());
    assert!(!ask("copy \"organization").hits.is_empty());
}

#[test]
fn filters_narrow_in_any_case_and_by_other_names() {
    let engine = engine();
    let lang = engine.lang("en").expect("English");
    let all = |query: &str| -> BTreeSet<String> {
        let found = engine.search(query, &lang, 100).expect("a result");
        found.hits.into_iter().map(|hit| hit.entry_id).collect()
    };
    let guides = all("kind:guide");
    assert!(guides.contains("CAB9001") && !guides.contains("CAB0001"));
    assert!(all("key kind:GUIDE").is_subset(&guides) && all("key kind:GUIDE").len() > 2);
    assert!(all("copy kind:error").iter().all(|id| !guides.contains(id)));
    assert_eq!(all("service:KMS kind:error"), all("kind:error service:kms"));
    assert!(all("phase:vault").contains("CAB0011") && !all("phase:vault").contains("CAB0001"));
    assert!(all("side:source").contains("CAB0001"));
    assert_eq!(all("type:EBS"), all("type:\"Amazon EBS\""));
    assert_eq!(all("type:storage-gateway"), all("type:\"Storage Gateway\""));
}

#[test]
fn an_unknown_value_of_a_filter_lists_those_that_there_are() {
    let engine = engine();
    let lang = engine.lang("en").expect("English");
    for filter in ["service", "type", "phase", "side", "kind"] {
        match engine.search(&format!("copy {filter}:nope"), &lang, 5) {
            Err(LookupError::Filter(unknown)) => {
                assert_eq!((unknown.filter, unknown.value.as_str()), (filter, "nope"));
                assert!(!unknown.known.is_empty());
            }
            other => panic!("{filter}: {other:?}"),
        }
    }
    for lang in LANGUAGES {
        let ran = cabhelp(["search", "service:nope", "--lang", lang]).run().exits(2);
        assert!(ran.err.contains("nope") && ran.err.contains("kms, neptune"), "{}", ran.err);
    }
}

#[test]
fn an_empty_query_lists_what_most_people_look_for() {
    for query in ["", "  ", "😀", "\"\"", "?!"] {
        let found = ask(query);
        assert!(found.is_empty, "{query}");
        assert_eq!(
            (found.hits[0].entry_id.as_str(), found.hits[0].by),
            ("CAB0001", FoundBy::Common),
            "{query}"
        );
    }
    assert_eq!(ids(&ask("kind:guide")).first(), Some(&"CAB9003"));
    cabhelp(["search"]).run().exits(0);
}

#[test]
fn nothing_found_tells_what_comes_near_and_what_to_paste() {
    let found = ask("zzzqqq xylophonist");
    assert!(found.hits.is_empty());
    assert!(ask("snepsjot").closest.is_empty() != ask("snepsjot").hits.is_empty());
    for lang in LANGUAGES {
        let ran = cabhelp(["search", "zzzqqq", "--lang", lang]).run().exits(1);
        assert!(ran.text().contains("cabhelp explain"), "{}", ran.text());
        assert!(ran.err.is_empty());
    }
}

/// Queries that are no sentences.
fn odd_queries() -> Vec<String> {
    let arn = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    vec![
        "키".to_owned(),
        "ㅋ".to_owned(),
        "ㅠㅠ 안돼".to_owned(),
        "a".to_owned(),
        arn.to_owned(),
        arn.repeat(50),
        "복사 ".repeat(3000),
        "copy key policy ".repeat(700),
        "x".repeat(10_000),
        "가".repeat(10_000),
        "\"".repeat(500),
        "«“\"「".to_owned(),
        "AND OR NOT (title:\"x\"~2^3 [a TO b] *:* \\".to_owned(),
        "😀😀 copy 🔑".to_owned(),
        "\u{0}\u{1b}[31m copy \u{202e}yek".to_owned(),
        "service: type: : :: kms:".to_owned(),
        "e\u{301}".repeat(4000),
        "\n\n\ncopy\r\n".to_owned(),
        "kind:guide".repeat(100),
    ]
}

#[test]
fn every_text_is_a_query() {
    let engine = engine();
    for query in odd_queries() {
        for lang in LANGUAGES {
            let found = ask_of(&engine, &query, lang);
            assert!(found.hits.len() <= 5);
        }
    }
}

static ENGINE: LazyLock<std::sync::Mutex<Engine>> = LazyLock::new(|| std::sync::Mutex::new(engine()));

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_ordered_hits_and_whole_highlights(query in "[a-zé가-힣ㄱ-ㅎ:\"*«» .\\PC]{0,80}") {
        let engine = ENGINE.lock().expect("no other test failed");
        let lang = engine.lang("ko").expect("Korean");
        let found = match engine.search(&query, &lang, 100) {
            Ok(found) => found,
            Err(LookupError::Filter(_)) => return Ok(()),
            Err(other) => panic!("{other}"),
        };
        let scores: Vec<f32> = found.hits.iter().map(|hit| hit.score).collect();
        prop_assert!(scores.windows(2).all(|pair| pair[0] >= pair[1]), "{scores:?}");
        prop_assert!(scores.iter().all(|score| (0.0..=1.0).contains(score)));
        let known: BTreeSet<&str> = ids(&found).into_iter().collect();
        prop_assert_eq!(known.len(), found.hits.len());
    }
}

#[test]
fn the_same_question_gives_the_same_answer() {
    let (one, other) = (engine(), engine());
    for query in ["copy key", "복사 작업 실패", "chave", "ListGrant", "snapsot"] {
        assert_eq!(ask_of(&one, query, "es"), ask_of(&other, query, "es"), "{query}");
        assert_eq!(ask_of(&one, query, "es"), ask_of(&one, query, "es"), "{query}");
    }
}

// ---- highlights -----------------------------------------------------------------------------------------

#[test]
fn highlights_keep_syllables_and_names_whole() {
    let engine = engine();
    let is_name = |ch: char| ch.is_ascii_alphanumeric() || ch == ':';
    let mut seen = 0;
    for (query, lang) in [
        ("kms:CreateGrant 거부", "ko"),
        ("CreateGrant grants", "en"),
        ("권한부여 키정책", "ko"),
        ("kms:DescribeKey permiso", "es"),
        ("AWSServiceRoleForBackup", "pt-BR"),
    ] {
        for hit in ask_of(&engine, query, lang).hits {
            let pieces = hit.highlight.expect("a sentence").pieces;
            seen += pieces.iter().filter(|piece| piece.is_hit).count();
            for pair in pieces.windows(2) {
                let before = pair[0].text.chars().next_back().expect("text");
                let after = pair[1].text.chars().next().expect("text");
                assert!(!(is_name(before) && before != ':' && is_name(after) && after != ':'), "{pair:?}");
            }
        }
    }
    assert!(seen > 5, "{seen}");
}

// ---- the index ------------------------------------------------------------------------------------------

#[test]
fn the_index_that_is_built_in_is_current_and_made_the_same_twice() {
    let made = engine().made_index().expect("an index");
    assert_eq!(made, engine().made_index().expect("an index"), "two builds differ");
    let built_in: Vec<(String, Vec<u8>)> =
        embedded_index().into_iter().map(|(name, bytes)| (name, bytes.into_owned())).collect();
    let names = |files: &[(String, Vec<u8>)]| files.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    let made: Vec<(String, Vec<u8>)> = made.into_iter().collect();
    assert_eq!(names(&built_in), names(&made), "make it again: cabhelp kb index");
    assert!(built_in == made, "the index is not current; make it again: cabhelp kb index");
}

#[test]
fn a_changed_text_changes_the_fingerprint() {
    let now = fingerprint(&embedded_kb(), &embedded_locales());
    assert!(
        String::from_utf8_lossy(&embedded_index().iter().find(|(name, _)| name == "made-of").expect("it").1)
            .contains(&now)
    );
    let folder = tempfile::tempdir().expect("a folder");
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ["kb", "locales"] {
        super::kb::lay_over(&root.join(name), &folder.path().join(name));
    }
    let index = |arguments: &[&str]| {
        cabhelp(["kb", "index"]).args(arguments.iter().copied()).folder(folder.path()).run()
    };
    index(&["--check"]).exits(0);
    let file = folder.path().join("locales/en/entries/CAB0001.ftl");
    let text = fs::read_to_string(&file).expect("a text").replace("title = An EBS", "title = An old EBS");
    fs::write(&file, text).expect("written");
    index(&["--check"]).exits(1);
    index(&[]).exits(0);
    index(&["--check"]).exits(0);
    cabhelp(["kb", "index", "/nowhere"]).run().exits(2);
}

// ---- overlays -------------------------------------------------------------------------------------------

#[test]
fn entries_of_an_overlay_are_found_together_with_those_of_the_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let message = "The archive refused the snapshot because the lorry was late";
    let new = ["kb", "new", "--from-text", message, "archive-refused", "--into"];
    cabhelp(new).arg(folder.path()).run().exits(0);
    let own = Engine::builder().overlay(folder.path()).build().expect("an engine");
    assert!(own.find("ORG0001").is_some(), "{:?}", own.problems());
    let found = ask_of(&own, "snapshots and late lorries", "ko");
    assert_eq!((found.hits[0].entry_id.as_str(), found.hits[0].by), ("ORG0001", FoundBy::Words));
    assert!(found.hits.iter().any(|hit| hit.entry_id.starts_with("CAB")), "{:?}", ids(&found));
    assert_eq!(ids(&ask_of(&own, "tag policy value not allowed", "en")).first(), Some(&"CAB0010"));
    assert_eq!(ask_of(&own, message, "es").hits[0].by, FoundBy::Message);
    // What is proposed to be typed next finds the entry.
    let shown = cabhelp(["search", "--overlay"]).arg(folder.path()).arg("late lorry").run().exits(0);
    let next = format!("cabhelp explain --overlay {} ORG0001", folder.path().display());
    assert!(shown.text().contains(&next), "{}", shown.text());
}

#[test]
fn words_that_an_overlay_adds_count_for_all_entries() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("overlay.toml"), "prefix = \"ORG\"\nlanguages = [\"en\"]\n")
        .expect("written");
    fs::create_dir(folder.path().join("kb")).expect("a folder");
    let words = "alike = [[\"gizmo\", \"tag policy\"]]\n";
    fs::write(folder.path().join("kb/search.toml"), words).expect("written");
    let own = Engine::builder().overlay(folder.path()).build().expect("an engine");
    assert_eq!(ids(&ask_of(&own, "gizmo", "en")).first(), Some(&"CAB0010"), "{:?}", own.problems());
    assert_ne!(first("gizmo"), "CAB0010");
}

#[test]
fn hidden_entries_are_not_found() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(
        folder.path().join("overlay.toml"),
        "prefix = \"ORG\"\nlanguages = [\"en\"]\nhide = [\"CAB0010\"]\n",
    )
    .expect("written");
    let own = Engine::builder().overlay(folder.path()).build().expect("an engine");
    assert!(!ids(&ask_of(&own, "tag policy value", "en")).contains(&"CAB0010"));
    assert_eq!(first("tag policy value"), "CAB0010");
}

// ---- the command ----------------------------------------------------------------------------------------

#[test]
fn every_document_has_the_form_of_its_schema() {
    let schema = schema_named("search-1");
    let queries =
        ["copy key", "ListGrant", "snapsot", "", "zzzqqq", "CAB0001", "복사 작업 실패", "kind:guide"];
    for query in queries {
        for lang in LANGUAGES {
            let ran = cabhelp(["search", query, "--format", "json", "--lang", lang]).run();
            assert!([0, 1].contains(&ran.exit), "{query}");
            let document = ran.json();
            assert_valid(&schema, &document, query);
            assert_eq!(text(&document["query"]), query);
        }
    }
    let mut broken = cabhelp(["search", "copy", "--format", "json"]).run().exits(0).json();
    broken["hits"][0]["surplus"] = Value::Null;
    assert!(!schema.is_valid(&broken));
}

#[test]
fn words_need_no_quotation_marks_and_limit_cuts() {
    let one = cabhelp(["search", "tag", "policy", "value", "--format", "json"]).run().exits(0).json();
    let other = cabhelp(["search", "tag policy value", "--format", "json"]).run().exits(0).json();
    assert_eq!(one, other);
    let cut = cabhelp(["search", "copy", "--limit", "2", "--format", "json"]).run().exits(0).json();
    assert_eq!(super::document::list(&cut["hits"]).len(), 2);
    assert!(cut["more"].as_u64().expect("a number") > 2);
    let piped = cabhelp(["search", "-", "--format", "json"]).stdin("tag policy value").run().exits(0).json();
    assert_eq!(piped["hits"], one["hits"]);
}

#[test]
fn open_shows_the_entry_of_a_place() {
    let listed = cabhelp(["search", "tag policy", "--format", "json"]).run().exits(0).json();
    let second = text(&listed["hits"][1]["entry_id"]).to_owned();
    let page = cabhelp(["search", "tag policy", "--open", "2", "--format", "json"]).run().exits(0).json();
    assert_eq!(text(&page["entry"]["entry_id"]), second);
    for lang in LANGUAGES {
        let ran = cabhelp(["search", "tag policy", "--open", "1", "--lang", lang]).run().exits(0);
        assert!(ran.text().starts_with("CAB0010"), "{}", ran.text());
        cabhelp(["search", "tag policy", "--open", "99", "--lang", lang]).run().exits(2);
        cabhelp(["search", "zzzqqq", "--open", "1", "--lang", lang]).run().exits(2);
    }
    cabhelp(["search", "tag policy", "--open", "0"]).run().exits(2);
}

#[test]
fn the_language_of_the_question_is_that_of_the_answer() {
    for (query, lang) in
        [("복사 작업 실패", "ko"), ("키", "ko"), ("não consigo copiar a chave", "pt-BR"), ("copy", "en")]
    {
        let document = cabhelp(["search", query, "--format", "json"]).run().exits(0).json();
        assert_eq!(text(&document["lang"]), lang, "{query}");
    }
}

#[test]
fn control_characters_of_a_query_do_not_reach_the_terminal() {
    let ran = cabhelp(["search", "\u{1b}[31mListGrant\u{202e} snapsot\u{1b}[0m"]).run();
    assert!(!ran.out.contains(&0x1b), "{}", ran.text());
    assert!(!ran.text().contains('\u{202e}'));
}

// ---- explain --------------------------------------------------------------------------------------------

#[test]
fn explain_proposes_what_a_search_finds_where_nothing_matches() {
    let question =
        "the backup vault in the other account was made with the default key and copies are refused";
    let document = cabhelp(["explain", question, "--format", "json"]).run().exits(1).json();
    let similar = super::document::list(&document["similar"]);
    assert!(similar.iter().any(|one| text(&one["by"]) == "search"), "{document}");
    let known =
        cabhelp(["explain", "Given key ID is not accessible", "--format", "json"]).run().exits(0).json();
    assert!(super::document::list(&known["similar"]).iter().all(|one| text(&one["by"]) == "wording"));
    let stranger =
        cabhelp(["explain", "the coffee machine on the third floor is out of beans", "--format", "json"]);
    assert!(super::document::list(&stranger.run().exits(1).json()["similar"]).is_empty());
}
