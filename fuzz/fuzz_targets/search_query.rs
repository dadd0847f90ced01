//! Any text is a query in every language: no panic, hits in order, each entry once.

#![no_main]

use cabhelp::engine::{Engine, LookupError};
use libfuzzer_sys::fuzz_target;
use std::cell::OnceCell;
use std::collections::BTreeSet;

thread_local! {
    static ENGINE: OnceCell<Engine> = const { OnceCell::new() };
}

fuzz_target!(|input: (u8, &str)| {
    let (choice, query) = input;
    ENGINE.with(|engine| {
        let engine = engine.get_or_init(|| Engine::builder().build().expect("an engine"));
        let languages = &engine.vocabulary().languages;
        let lang = engine.lang(&languages[usize::from(choice) % languages.len()]).expect("a language");
        match engine.search(query, &lang, 100) {
            Ok(found) => {
                assert!(found.hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
                let ids: BTreeSet<&str> = found.hits.iter().map(|hit| hit.entry_id.as_str()).collect();
                assert_eq!(ids.len(), found.hits.len());
            }
            Err(LookupError::Filter(unknown)) => assert!(!unknown.known.is_empty()),
            Err(other) => panic!("{other}"),
        }
    });
});
