//! Any bytes are read as policies and checked as every kind of them, without a panic; what is sound JSON is read
//! as serde_json reads it.

#![no_main]

use cabhelp::engine::Engine;
use cabhelp::policy::json::{DefectKind, parse};
use cabhelp::policy::{Around, Catalog, Found, PolicyKind, check, open};
use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

const KINDS: [&str; 8] = ["key", "vault", "iam", "scp", "rcp", "trust", "vpc-endpoint", "resource"];

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| {
        Engine::builder().build().expect("an engine").policy_catalog().expect("a catalog")
    })
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        // The mark at the beginning is no part of JSON, but of what tools write.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (node, defects) = parse(text);
        match serde_json::from_str::<serde_json::Value>(text) {
            Ok(value) => {
                assert!(defects.iter().all(|one| matches!(one.kind, DefectKind::Repeated(_) | DefectKind::Deep)));
                if defects.is_empty() {
                    assert_eq!(serde_json::Value::from(&node.expect("a value")), value);
                }
            }
            Err(_) => assert!(!defects.is_empty(), "{text:?} is read as sound"),
        }
    }
    let Found::Policies(policies) = open(bytes) else { return };
    for kind in KINDS {
        let around = Around {
            kind: PolicyKind::parse(kind),
            source_account: Some("111122223333".to_owned()),
            destination_account: Some("444455556666".to_owned()),
        };
        for opened in &policies {
            for finding in check(opened, &around, catalog()) {
                assert!(finding.place.line > 0 && finding.place.column > 0);
            }
        }
    }
});
