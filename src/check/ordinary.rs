//! K07: ordinary logs, in which no entry may find anything. Each finding is named with the line it stands in.

use super::examples::short;
use super::ground::{Ground, Judge};
use crate::kb::Issue;

/// The folder of the logs beside `kb/` and `locales/`.
pub const FOLDER: &str = "tests/data/benign";

pub(super) fn check(ground: &Ground<'_>, judge: &Judge, issues: &mut Vec<Issue>) {
    let Some(logs) = ground.sources.ordinary else { return };
    for path in logs.paths() {
        let bytes = logs.read(&path).unwrap_or_default();
        for finding in judge.see_bytes(&bytes).findings {
            let message = format!("`{}` finds {} in an ordinary log", short(&finding.text), finding.entry_id);
            let cure = "narrow the signature; or take the line out of the log, if it is that failure";
            let field = format!("signature.{}", finding.signature);
            let mut issue = Issue::error("K07", &format!("{FOLDER}/{path}"), &field, message, cure);
            if let Some(span) = finding.spans.first() {
                let before = &bytes[..span.start.min(bytes.len())];
                issue.line = memchr::memchr_iter(b'\n', before).count() + 1;
            }
            issues.push(issue);
        }
    }
}
