//! Laws of the evaluator over random requests and policies: what no table can show.

use super::decisions::catalog;
use cabhelp::policy::{Case, Catalog, Document, Outcome, evaluate, json, outcome};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};
use std::cell::Cell;

const KEY: &str = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const VAULT: &str = "arn:aws:backup:us-west-2:111122223333:backup-vault:Central";
const RECOVERY_POINT: &str =
    "arn:aws:backup:us-west-2:111122223333:recovery-point:1EB3B5E7-9EB0-435A-A80B-108B488B0D45";

/// Inputs that may be left out.
const INPUTS: [&str; 8] = [
    "identityPolicies",
    "resourcePolicy",
    "scps",
    "rcps",
    "permissionBoundary",
    "sessionPolicy",
    "vpcEndpointPolicy",
    "grants",
];

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
}

fn callers() -> Vec<&'static str> {
    vec![
        "arn:aws:iam::111122223333:user/alice",
        "arn:aws:iam::111122223333:role/path/Copy",
        "arn:aws:sts::111122223333:assumed-role/Copy/session",
        "arn:aws:iam::111122223333:root",
        "arn:aws:iam::444455556666:role/Copy",
        "arn:aws:iam::444455556666:root",
        "arn:aws:sts::444455556666:federated-user/carol",
        "arn:aws:iam::444455556666:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup",
        "backup.amazonaws.com",
    ]
}

fn request() -> impl Strategy<Value = Value> {
    let actions = vec![
        ("kms:Decrypt", KEY),
        ("kms:CreateGrant", KEY),
        ("kms:GetKeyPolicy", KEY),
        ("kms:RetireGrant", KEY),
        ("kms:ListKeys", "*"),
        ("backup:CopyIntoBackupVault", VAULT),
        ("backup:DeleteRecoveryPoint", RECOVERY_POINT),
    ];
    let contexts = vec![
        json!({}),
        json!({"kms:ViaService": "ec2.us-west-2.amazonaws.com", "kms:GrantIsForAWSResource": "true"}),
        json!({"aws:PrincipalOrgID": "o-a1b2c3d4e5", "kms:EncryptionContext:AppName": "A"}),
    ];
    (select(callers()), select(actions), select(contexts)).prop_map(|(principal, (action, resource), context)| {
        json!({ "principal": principal, "action": action, "resource": resource, "context": context })
    })
}

/// A statement; with principals for policies of resources.
fn statement(names_principals: bool) -> impl Strategy<Value = Value> {
    let mut principals: Vec<Value> = callers().into_iter().map(|arn| json!({ "AWS": arn })).collect();
    principals.extend([
        json!("*"),
        json!({ "AWS": "arn:aws:iam::111122223333:root" }),
        json!({ "AWS": ["444455556666", "AROAEXAMPLEEXAMPLEID1"] }),
        json!({ "Service": "backup.amazonaws.com" }),
    ]);
    let actions = vec![
        json!("*"),
        json!("kms:*"),
        json!(["kms:Decrypt", "kms:CreateGrant"]),
        json!("backup:CopyIntoBackupVault"),
        json!(["backup:*", "kms:Get*"]),
    ];
    let conditions = vec![
        Value::Null,
        json!({"Bool": {"kms:GrantIsForAWSResource": "true"}}),
        json!({"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}),
        json!({"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-other"}}),
        json!({"Null": {"kms:ViaService": "true"}}),
        json!({"ForAllValues:StringEquals": {"kms:EncryptionContextKeys": ["AppName"]}}),
    ];
    let resources = vec![json!("*"), json!(KEY), json!("arn:aws:kms:*:*:key/*")];
    (
        select(vec!["Allow", "Allow", "Deny"]),
        select(principals),
        select(vec!["Principal", "Principal", "Principal", "NotPrincipal"]),
        select(actions),
        select(vec!["Action", "Action", "NotAction"]),
        select(resources),
        select(conditions),
    )
        .prop_map(
            move |(effect, principal, principal_name, action, action_name, resource, condition)| {
                let mut statement = Map::new();
                statement.insert("Effect".into(), effect.into());
                if names_principals {
                    // AWS asks never to write NotPrincipal with Allow.
                    let name = if effect == "Allow" { "Principal" } else { principal_name };
                    let is_word = principal.is_string();
                    statement.insert(
                        name.into(),
                        if name == "NotPrincipal" && is_word {
                            json!({ "AWS": "444455556666" })
                        } else {
                            principal
                        },
                    );
                }
                statement.insert(action_name.into(), action);
                statement.insert("Resource".into(), resource);
                if !condition.is_null() {
                    statement.insert("Condition".into(), condition);
                }
                Value::Object(statement)
            },
        )
}

fn document(names_principals: bool) -> impl Strategy<Value = Value> {
    prop::collection::vec(statement(names_principals), 0..4)
        .prop_map(|statements| json!({ "Version": "2012-10-17", "Statement": statements }))
}

fn grants() -> impl Strategy<Value = Value> {
    let grant = (
        select(callers()),
        select(vec!["Decrypt", "CreateGrant", "RetireGrant"]),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(grantee, operation, is_own, has_constraint)| {
            let account =
                if is_own { grantee.split(':').nth(4).unwrap_or("111122223333") } else { "111122223333" };
            let constraints = if has_constraint {
                json!({ "EncryptionContextSubset": { "AppName": "A" } })
            } else {
                json!({})
            };
            json!({
                "KeyId": KEY, "GrantId": "g", "GranteePrincipal": grantee, "Operations": [operation],
                "IssuingAccount": format!("arn:aws:iam::{account}:root"), "Constraints": constraints,
            })
        });
    prop::collection::vec(grant, 0..3).prop_map(Value::from)
}

/// A question in which nothing is left out.
fn whole() -> impl Strategy<Value = Value> {
    let levels = || {
        prop::collection::vec(document(false), 0..3).prop_map(|documents| {
            documents
                .into_iter()
                .enumerate()
                .map(|(at, document)| json!({ "target": format!("ou-{at}"), "policies": [document] }))
                .collect::<Value>()
        })
    };
    let maybe = || prop_oneof![2 => Just(Value::Null), 3 => document(false)];
    let resource = prop_oneof![1 => Just(Value::Null), 5 => document(true)];
    let identity = prop::collection::vec(document(false), 0..3).prop_map(Value::from);
    let endpoint = prop_oneof![3 => Just(Value::Null), 1 => document(true)];
    (request(), identity, resource, levels(), levels(), maybe(), maybe(), (endpoint, grants())).prop_map(
        |(request, identity, resource, scps, rcps, boundary, session, (endpoint, grants))| {
            // Statements of resource control policies say who is meant: everybody.
            let mut rcps = rcps;
            for statement in rcps
                .as_array_mut()
                .into_iter()
                .flatten()
                .flat_map(|level| level["policies"][0]["Statement"].as_array_mut().into_iter().flatten())
            {
                statement["Principal"] = json!("*");
            }
            json!({
                "request": request, "identityPolicies": identity, "resourcePolicy": resource, "scps": scps,
                "rcps": rcps, "permissionBoundary": boundary, "sessionPolicy": session,
                "vpcEndpointPolicy": endpoint, "grants": grants,
            })
        },
    )
}

fn decide(catalog: &Catalog, question: &Value) -> Outcome {
    let case = Case::read(&question.to_string(), catalog)
        .unwrap_or_else(|faults| panic!("{question}\n{:?}", faults.list()));
    outcome(&case, catalog)
}

/// Adds a statement to the first document of an input, where there is one.
fn with_statement(question: &Value, input: &str, statement: &Value) -> Option<Value> {
    let mut more = question.clone();
    let document = match input {
        "identityPolicies" => more[input].get_mut(0)?,
        "scps" | "rcps" => more[input].get_mut(0)?["policies"].get_mut(0)?,
        _ => more.get_mut(input).filter(|value| value.is_object())?,
    };
    document["Statement"].as_array_mut()?.push(statement.clone());
    Some(more)
}

#[test]
fn allow_never_denies_and_deny_never_allows_wherever_it_is_added() {
    let catalog = catalog();
    runner(600)
        .run(&(whole(), statement(true), select(INPUTS[..7].to_vec())), |(question, mut statement, input)| {
            let before = decide(&catalog, &question);
            if !["resourcePolicy", "rcps", "vpcEndpointPolicy"].contains(&input) {
                let members = statement.as_object_mut().expect("an object");
                members.remove("Principal");
                members.remove("NotPrincipal");
            }
            let Some(more) = with_statement(&question, input, &statement) else { return Ok(()) };
            let after = decide(&catalog, &more);
            if statement["Effect"] == "Allow" {
                prop_assert!(before != Outcome::Allowed || after == Outcome::Allowed, "{more}");
                prop_assert!(
                    (before == Outcome::ExplicitlyDenied) == (after == Outcome::ExplicitlyDenied),
                    "{more}"
                );
            } else {
                prop_assert!(after != Outcome::Allowed || before == Outcome::Allowed, "{more}");
            }
            Ok(())
        })
        .expect("the law holds");
}

#[test]
fn matching_deny_always_wins() {
    let catalog = catalog();
    let everything = json!({ "Effect": "Deny", "Action": "*", "Resource": "*" });
    runner(400)
        .run(&(whole(), select(INPUTS[..7].to_vec())), |(question, input)| {
            let mut deny = everything.clone();
            if ["resourcePolicy", "rcps", "vpcEndpointPolicy"].contains(&input) {
                deny["Principal"] = json!("*");
            }
            let Some(more) = with_statement(&question, input, &deny) else { return Ok(()) };
            let case = Case::read(&more.to_string(), &catalog).expect("a case");
            let decision = evaluate(&case, &catalog);
            let has_say = decision.statements.iter().any(|one| {
                one.counts && one.effect == Some(cabhelp::policy::Effect::Deny) && one.fit.word() == "matches"
            });
            prop_assert_eq!(decision.outcome == Outcome::ExplicitlyDenied, has_say, "{}", more);
            Ok(())
        })
        .expect("the law holds");
}

#[test]
fn what_limits_never_grants() {
    let catalog = catalog();
    let everything = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" } ] });
    let mut plain = everything.clone();
    plain["Statement"][0].as_object_mut().expect("an object").remove("Principal");
    runner(400)
        .run(&whole(), |question| {
            let before = decide(&catalog, &question);
            for input in ["scps", "rcps", "permissionBoundary", "sessionPolicy", "vpcEndpointPolicy"] {
                let mut more = question.clone();
                let document =
                    if ["rcps", "vpcEndpointPolicy"].contains(&input) { &everything } else { &plain };
                match input {
                    "scps" | "rcps" => {
                        let level = json!({ "target": "r-ab12", "policies": [document] });
                        more[input].as_array_mut().expect("a list").push(level);
                    }
                    // A second policy of this kind cannot be: one that was there is kept.
                    _ if more[input].is_null() => more[input] = document.clone(),
                    _ => continue,
                }
                let after = decide(&catalog, &more);
                prop_assert_eq!(after == Outcome::Allowed, before == Outcome::Allowed, "{} {}", input, more);
            }
            Ok(())
        })
        .expect("the law holds");
}

/// What an input that was left out could hold: nothing, everything, a Deny, something else.
fn contents(input: &str, request: &Value) -> Vec<Value> {
    let caller = request["principal"].as_str().expect("a principal");
    let account = caller.split(':').nth(4).unwrap_or("111122223333");
    let document = |statement: Value| json!({ "Version": "2012-10-17", "Statement": [statement] });
    let allow = json!({ "Effect": "Allow", "Action": "*", "Resource": "*" });
    let deny = json!({ "Effect": "Deny", "Action": "*", "Resource": "*" });
    let other = json!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" });
    let to = |statement: &Value, principal: Value| {
        let mut statement = statement.clone();
        statement["Principal"] = principal;
        // Vault access policies take no wildcards in actions.
        if statement["Action"] == "*" && request["action"].as_str().is_some_and(|a| a.starts_with("backup:"))
        {
            statement["Action"] = request["action"].clone();
        }
        document(statement)
    };
    let level = |document: Value| json!([{ "target": "r-ab12", "policies": [document] }]);
    match input {
        "identityPolicies" => {
            vec![json!([]), json!([document(allow)]), json!([document(deny)]), json!([document(other)])]
        }
        "resourcePolicy" => vec![
            Value::Null,
            to(&allow, json!("*")),
            to(&allow, json!({ "AWS": format!("arn:aws:iam::{account}:root") })),
            to(&deny, json!("*")),
        ],
        "scps" => vec![json!([]), level(document(allow)), level(document(deny)), level(document(other))],
        "rcps" => vec![json!([]), level(to(&deny, json!("*")))],
        "permissionBoundary" | "sessionPolicy" => {
            vec![Value::Null, document(allow), document(deny), document(other)]
        }
        "vpcEndpointPolicy" => {
            vec![Value::Null, to(&allow, json!("*")), to(&deny, json!("*")), to(&other, json!("*"))]
        }
        _ => {
            let grant = |issuer: &str| {
                json!([{ "KeyId": KEY, "GrantId": "g", "GranteePrincipal": caller, "RetiringPrincipal": caller,
                    "Operations": ["Decrypt", "CreateGrant", "RetireGrant"],
                    "IssuingAccount": format!("arn:aws:iam::{issuer}:root") }])
            };
            vec![json!([]), grant(account), grant("111122223333")]
        }
    }
}

/// Whether the contents of the left out inputs can allow, and whether they can deny.
fn enumerated(catalog: &Catalog, question: &Value, absent: &[&str]) -> (bool, bool) {
    let Some((first, rest)) = absent.split_first() else {
        let is_allowed = decide(catalog, question) == Outcome::Allowed;
        return (is_allowed, !is_allowed);
    };
    let mut ends = (false, false);
    for content in contents(first, &question["request"]) {
        let mut more = question.clone();
        more[*first] = content;
        let (allows, denies) = enumerated(catalog, &more, rest);
        ends = (ends.0 || allows, ends.1 || denies);
        if ends == (true, true) {
            break;
        }
    }
    ends
}

#[test]
fn unknown_is_said_exactly_where_what_is_left_out_decides() {
    let catalog = catalog();
    let (unknown, decided) = (Cell::new(0), Cell::new(0));
    runner(300)
        .run(&(whole(), subsequence(INPUTS.to_vec(), 1..=4)), |(question, absent)| {
            let mut left = question.clone();
            for input in &absent {
                left.as_object_mut().expect("an object").remove(*input);
            }
            let case = Case::read(&left.to_string(), &catalog).expect("a case");
            let decision = evaluate(&case, &catalog);
            let (allows, denies) = enumerated(&catalog, &left, &absent);
            match decision.outcome {
                Outcome::Unknown => {
                    unknown.set(unknown.get() + 1);
                    prop_assert!(allows && denies, "decidable: {left}");
                    prop_assert!(!decision.missing.is_empty(), "{left}");
                }
                Outcome::Allowed => prop_assert!(allows && !denies, "not certain: {left}"),
                Outcome::ImplicitlyDenied | Outcome::ExplicitlyDenied => {
                    prop_assert!(denies && !allows, "not certain: {left}");
                }
            }
            decided.set(decided.get() + u32::from(decision.outcome != Outcome::Unknown));
            Ok(())
        })
        .expect("the law holds");
    let (unknown, decided) = (unknown.get(), decided.get());
    assert!(unknown > 20 && decided > 50, "{unknown} unknown, {decided} decided");
}

#[test]
fn input_named_as_missing_changes_the_outcome_for_some_content_of_the_others() {
    let catalog = catalog();
    runner(300)
        .run(&(whole(), subsequence(INPUTS.to_vec(), 1..=3)), |(question, absent)| {
            let mut left = question.clone();
            for input in &absent {
                left.as_object_mut().expect("an object").remove(*input);
            }
            let case = Case::read(&left.to_string(), &catalog).expect("a case");
            for input in evaluate(&case, &catalog).missing {
                let others: Vec<&str> = absent.iter().copied().filter(|one| *one != input.name()).collect();
                prop_assert!(matters(&catalog, &left, input.name(), &others), "{} in {}", input.name(), left);
            }
            Ok(())
        })
        .expect("the law holds");
}

fn matters(catalog: &Catalog, question: &Value, input: &str, others: &[&str]) -> bool {
    match others.split_first() {
        None => enumerated(catalog, question, &[input]) == (true, true),
        Some((first, rest)) => contents(first, &question["request"]).into_iter().any(|content| {
            let mut more = question.clone();
            more[*first] = content;
            matters(catalog, &more, input, rest)
        }),
    }
}

#[test]
fn any_text_is_read_and_sound_json_reads_as_it_is() {
    runner(2000)
        .run(&"[\\[\\]{}:,\"'“”/#\\\\ a-c0-9\u{a0}\n]{0,60}", |text| {
            let (node, defects) = json::parse(&text);
            if let Ok(value) = serde_json::from_str::<Value>(&text) {
                let repeated = defects.iter().all(|one| matches!(one.kind, json::DefectKind::Repeated(_)));
                prop_assert!(repeated, "{:?} in {:?}", defects, text);
                prop_assert_eq!(Value::from(&node.expect("a value")), value);
            } else {
                prop_assert!(!defects.is_empty(), "{:?} is read as sound", text);
            }
            drop(Document::read(&text));
            Ok(())
        })
        .expect("the law holds");
}
