//! Guides, and what the entries promise as a whole: every part of a guide in every format and language, every
//! message of the seeds answered, other keys and commands for other resource types and callers.

use super::program::{LANGUAGES, cabhelp, data};
use serde_json::Value;
use std::fs;

/// The guides, by what `kb list` says.
fn guides() -> Vec<String> {
    let list: Value = cabhelp(["kb", "list", "--format", "json"]).run().json();
    let entries = list["entries"].as_array().expect("entries");
    let guides = entries.iter().filter(|entry| entry["kind"] == "guide");
    guides.map(|entry| entry["entry_id"].as_str().expect("an id").to_owned()).collect()
}

fn shown(id: &str, lang: &str, format: &str) -> String {
    cabhelp(["explain", id, "--lang", lang, "--format", format]).run().text().to_owned()
}

fn blocks(id: &str, lang: &str) -> Vec<Value> {
    let document: Value = cabhelp(["explain", id, "--lang", lang, "--format", "json"]).run().json();
    document["entry"]["answer"]["blocks"].as_array().expect("blocks").clone()
}

/// The words of a page without white space and the signs of its format, to look for others in.
fn plain(text: &str) -> String {
    let escapes = [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    let text = escapes.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.chars().filter(|ch| !ch.is_whitespace() && !"\\`│├└".contains(*ch)).collect()
}

/// Takes the tags of an HTML page away; what stands in them is no text.
fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        rest = rest[start..].find('>').map_or("", |end| &rest[start + end + 1..]);
    }
    text + rest
}

#[test]
fn every_sentence_of_a_guide_stands_in_every_format_and_language() {
    assert_eq!(guides().len(), 5);
    for id in guides() {
        for lang in LANGUAGES {
            let pages = [
                ("text", plain(&shown(&id, lang, "text"))),
                ("markdown", plain(&shown(&id, lang, "markdown"))),
                ("html", plain(&without_tags(&shown(&id, lang, "html")))),
            ];
            for block in blocks(&id, lang) {
                let mut sentences = vec![block["text"].clone(), block["heading"].clone()];
                sentences.extend(
                    block["body"]["nodes"].as_array().into_iter().flatten().map(|n| n["text"].clone()),
                );
                for sentence in sentences.iter().filter_map(Value::as_str) {
                    for (format, page) in &pages {
                        for paragraph in sentence.split('\n') {
                            assert!(page.contains(&plain(paragraph)), "{id} {lang} {format}: {paragraph}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn guides_are_built_alike_in_every_language() {
    let skeleton = |id: &str, lang: &str| -> Vec<Value> {
        let kept = |block: &Value| {
            let nodes = block["body"]["nodes"].as_array().into_iter().flatten();
            let rows = block["body"]["rows"].as_array().map(Vec::len);
            let ways: Vec<Value> = nodes
                .map(|node| {
                    let ways = node["ways"].as_array().into_iter().flatten();
                    ways.map(|way| way["to"].clone()).collect()
                })
                .collect();
            let body = &block["body"];
            serde_json::json!([
                block["kind"],
                block["id"],
                block["heading"].is_null(),
                rows,
                ways,
                body["commands"],
                body["policies"],
                body["url"]
            ])
        };
        blocks(id, lang).iter().map(kept).collect()
    };
    for id in guides() {
        let english = skeleton(&id, "en");
        assert!(english.len() > 5, "{id}");
        for lang in LANGUAGES {
            assert_eq!(skeleton(&id, lang), english, "{id} {lang}");
        }
    }
}

#[test]
fn flow_is_a_picture_with_its_words_beside_it() {
    for lang in LANGUAGES {
        let page = shown("CAB9004", lang, "html");
        assert_eq!(page.matches("<svg").count(), 1, "{lang}");
        assert!(page.contains("role=\"img\" aria-label=") && page.contains("<details><summary>"), "{lang}");
    }
}

#[test]
fn messages_of_the_seeds_are_answered_in_every_language() {
    let lines = fs::read_to_string(data("seed-messages.jsonl")).expect("the messages");
    let messages: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    assert!(messages.len() >= 17);
    for message in &messages {
        for lang in LANGUAGES {
            let text = message["text"].as_str().expect("a text");
            let document: Value = cabhelp(["explain", "--lang", lang, "--format", "json", text]).run().json();
            let first = &document["findings"][0];
            assert_eq!(first["entry_id"], message["expect"], "{lang}: {text}");
            assert_eq!(first["answer"]["lang"], lang);
            let steps = first["answer"]["steps"].as_array().expect("steps");
            assert!(!steps.is_empty() && steps.iter().all(|step| step["account"] != ""), "{lang}: {text}");
        }
    }
}

#[test]
fn the_same_message_leads_to_the_volume_or_to_the_vault() {
    let answer = |name: &str| -> Value {
        let bytes = fs::read(data(name)).expect("an input");
        let ran = cabhelp(["explain", "-", "--format", "json"]).stdin(bytes).run();
        ran.json()["findings"][0].clone()
    };
    let of_vault = answer("explain/efs-key-not-accessible.in");
    let of_volume = answer("explain/describe-copy-job-ebs.in");
    for found in [&of_vault, &of_volume] {
        assert_eq!(found["entry_id"], "CAB0001");
    }
    let commands = |found: &Value| found["answer"]["steps"].to_string();
    assert!(commands(&of_vault).contains("describe-recovery-point"));
    assert!(!commands(&of_vault).contains("describe-snapshots"));
    assert!(commands(&of_volume).contains("describe-snapshots"));
    assert!(!commands(&of_volume).contains("describe-recovery-point"));
    assert_ne!(of_vault["title"], of_volume["title"]);
    let causes = |found: &Value| -> Vec<String> {
        let causes = found["answer"]["causes"].as_array().expect("causes");
        causes.iter().map(|cause| cause["id"].as_str().expect("an id").to_owned()).collect()
    };
    assert!(!causes(&of_vault).contains(&"source-key-is-aws-managed".to_owned()));
    assert!(causes(&of_vault).contains(&"source-vault-under-aws-backup".to_owned()));
}

/// The steps and the short text for a refusal that no IAM policy of the caller allows.
fn refusal_of(caller: &str) -> Value {
    let message = format!(
        "User: {caller} is not authorized to perform: kms:Decrypt on resource: \
         arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab \
         because no identity-based policy allows the kms:Decrypt action"
    );
    let document = cabhelp(["explain", "--lang", "en", "--format", "json", &message]).run().json();
    assert_eq!(document["findings"][0]["entry_id"], "CAB0014", "{caller}");
    document["findings"][0]["answer"].clone()
}

#[test]
fn commands_fit_the_kind_of_caller() {
    for (caller, has, lacks) in [
        ("arn:aws:iam::111122223333:user/alice", "put-user-policy --user-name alice", "\"put-role-policy\""),
        (
            "arn:aws:sts::111122223333:assumed-role/Copy/x",
            "put-role-policy --role-name Copy",
            "\"put-user-policy\"",
        ),
    ] {
        let steps = refusal_of(caller)["steps"].to_string();
        assert!(steps.contains(has) && !steps.contains(lacks), "{caller}: {steps}");
    }
    let of_sso = "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/jdoe";
    let steps = refusal_of(of_sso)["steps"].to_string();
    assert!(steps.contains("AWSReservedSSO_") && !steps.contains("\"put-role-policy\""), "{steps}");
    let of_aws = "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForBackup/AWSBackup";
    let answer = refusal_of(of_aws);
    assert!(!answer["steps"].to_string().contains("-role-policy"), "{answer}");
    assert!(answer["reply"].as_str().is_some_and(|reply| reply.starts_with("The service-linked role")));
}

#[test]
fn arn_of_the_recovery_point_tells_full_management_before_the_type() {
    let job = |arn: &str| {
        let job = serde_json::json!({ "CopyJob": {
            "CopyJobId": "47C8EF56-74D8-059D-1301-C5BE1D5C926E", "ResourceType": "DynamoDB",
            "SourceBackupVaultArn": "arn:aws:backup:us-west-2:111122223333:backup-vault:Default",
            "DestinationBackupVaultArn": "arn:aws:backup:us-west-2:444455556666:backup-vault:Central",
            "SourceRecoveryPointArn": arn, "State": "FAILED", "StatusMessage": "Given key ID is not accessible",
        }});
        let ran = cabhelp(["explain", "-", "--lang", "en", "--format", "json"]).stdin(job.to_string()).run();
        ran.json()["findings"][0]["title"].as_str().expect("a title").to_owned()
    };
    let by_vault =
        job("arn:aws:backup:us-west-2:111122223333:recovery-point:1eb3b5e7-9eb0-435a-a80b-108b488b0d45");
    let by_table = job("arn:aws:dynamodb:us-west-2:111122223333:table/orders/backup/01489602797149-73d8d5bc");
    assert!(by_vault.contains("vault") && !by_table.contains("vault"), "{by_vault} / {by_table}");
}
