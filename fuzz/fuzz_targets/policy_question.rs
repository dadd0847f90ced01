//! Any text is read as a question or refused with faults; what is read is decided, and its outcome is the same
//! by the short way.

#![no_main]

use cabhelp::engine::Engine;
use cabhelp::policy::{Case, Catalog, Outcome, evaluate, outcome};
use libfuzzer_sys::fuzz_target;
use std::sync::OnceLock;

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| {
        Engine::builder().build().expect("an engine").policy_catalog().expect("a catalog")
    })
}

fuzz_target!(|text: &str| {
    match Case::read(text, catalog()) {
        Err(faults) => assert!(!faults.list().is_empty()),
        Ok(mut case) => {
            let decision = evaluate(&case, catalog());
            assert_eq!(decision.outcome, outcome(&case, catalog()));
            assert_eq!(decision.outcome == Outcome::Unknown, !decision.missing.is_empty());
            case.known.give_none_for_the_rest();
            let rest = evaluate(&case, catalog());
            assert!(rest.outcome != Outcome::Unknown && rest.missing.is_empty());
            if decision.outcome == Outcome::Unknown {
                assert_eq!(rest.outcome, decision.if_none);
            } else {
                assert_eq!(rest.outcome == Outcome::Allowed, decision.outcome == Outcome::Allowed);
            }
        }
    }
});
