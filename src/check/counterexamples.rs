//! K05: every counterexample of an active entry, over the whole knowledge base: the entries that are found,
//! in their order, are those of `expect`.

use super::examples::short;
use super::ground::{Ground, Judge, kb_path};
use crate::kb::Issue;

pub(super) fn check(ground: &Ground<'_>, judge: &Judge, issues: &mut Vec<Issue>) {
    for file in ground.active() {
        for near in &file.entry.counterexamples {
            let seen = judge.see(&near.text);
            let found: Vec<&str> = seen.findings.iter().map(|finding| finding.entry_id.as_str()).collect();
            if found != near.expect {
                let message = format!("`{}` finds {found:?}, not {:?}", short(&near.text), near.expect);
                let cure = "narrow the signature, or say in `expect` what rightly answers";
                let field = format!("counterexample.{}", near.signature);
                issues.push(
                    Issue::error("K05", &kb_path(&file.path), &field, message, cure)
                        .at(&file.text, &near.text),
                );
            }
        }
    }
}
