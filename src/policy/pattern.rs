//! Wildcards: `*` is any run of characters, `?` any one.
//!
//! Sources: IAM User Guide, `reference_policies_elements_action`, …_resource, …_`condition_operators`.

/// Stands for a `*` that is meant literally (the policy variable `${*}`).
pub(super) const LITERAL_STAR: char = '\u{f0000}';

/// Stands for a `?` that is meant literally (the policy variable `${?}`).
pub(super) const LITERAL_MARK: char = '\u{f0001}';

/// Tells whether a character of a pattern is that of a text.
fn same(pattern: char, text: char, ignores_case: bool) -> bool {
    match pattern {
        LITERAL_STAR => text == '*',
        LITERAL_MARK => text == '?',
        _ => pattern == text || (ignores_case && pattern.eq_ignore_ascii_case(&text)),
    }
}

/// Tells whether `text` has the form of `pattern`; `*` takes only characters that `may_take` allows.
fn glob(pattern: &str, text: &str, ignores_case: bool, may_take: impl Fn(&str, char) -> bool) -> bool {
    let (mut pattern, mut text) = (pattern, text);
    // Where the last `*` stood: the pattern after it, and what of the text it has not taken yet.
    let mut star: Option<(&str, &str)> = None;
    loop {
        let mut rest = pattern.chars();
        let mut left = text.chars();
        match (rest.next(), left.next()) {
            (Some('*'), _) => {
                star = Some((rest.as_str(), text));
                pattern = rest.as_str();
            }
            (None, None) => return true,
            (Some('?'), Some(_)) => (pattern, text) = (rest.as_str(), left.as_str()),
            (Some(want), Some(here)) if same(want, here, ignores_case) => {
                (pattern, text) = (rest.as_str(), left.as_str());
            }
            _ => {
                let Some((after, from)) = star else { return false };
                let mut from_chars = from.chars();
                let Some(taken) = from_chars.next() else { return false };
                if !may_take(after, taken) {
                    return false;
                }
                star = Some((after, from_chars.as_str()));
                (pattern, text) = (after, from_chars.as_str());
            }
        }
    }
}

/// Tells whether a value has the form of a pattern, case included (`StringLike`).
#[must_use]
pub fn matches_text(pattern: &str, text: &str) -> bool {
    glob(pattern, text, false, |_, _| true)
}

/// Tells whether an action (`kms:Decrypt`) has the form of a pattern; case does not count.
#[must_use]
pub fn matches_action(pattern: &str, action: &str) -> bool {
    glob(pattern, action, true, |_, _| true)
}

/// Tells whether a resource ARN has the form of a pattern of a `Resource` element. A `*` inside a part of the
/// ARN stays in that part; at the end of a part it goes on past the colons.
#[must_use]
pub fn matches_resource(pattern: &str, arn: &str) -> bool {
    glob(pattern, arn, false, |after, taken| taken != ':' || after.is_empty() || after.starts_with(':'))
}

/// Tells whether an ARN has the form of a pattern of `ArnLike` and `ArnEquals`: its six parts are compared
/// one by one. What is no ARN matches nothing.
#[must_use]
pub fn matches_arn(pattern: &str, arn: &str) -> bool {
    if pattern == "*" {
        return arn.starts_with("arn:");
    }
    let (wanted, given) = (pattern.splitn(6, ':'), arn.splitn(6, ':'));
    let mut parts = 0;
    let all = wanted.zip(given).all(|(wanted, given)| {
        parts += 1;
        matches_text(wanted, given)
    });
    all && parts == 6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_stand_for_runs_and_for_one_character() {
        for (pattern, text, holds) in [
            ("*", "", true),
            ("", "", true),
            ("", "a", false),
            ("a*", "a", true),
            ("a*c", "abcbc", true),
            ("a*c", "abcb", false),
            ("*a*b*", "xxaxxbxx", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("?", "가", true),
            ("ABC", "abc", false),
        ] {
            assert_eq!(matches_text(pattern, text), holds, "{pattern} {text}");
        }
    }

    #[test]
    fn actions_ignore_case() {
        assert!(matches_action("KMS:re?ncrypt*", "kms:ReEncryptFrom"));
        assert!(!matches_action("kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext"));
    }

    #[test]
    fn star_at_the_end_of_a_part_goes_past_colons() {
        let key = "arn:aws:kms:us-west-2:111122223333:key/abc";
        assert!(matches_resource("arn:aws:kms:*", key));
        assert!(matches_resource("arn:aws:kms:*:key/abc", key));
        assert!(matches_resource("arn:aws:kms:us-*:111122223333:key/*", key));
        assert!(!matches_resource("arn:aws:k*key/abc", key));
        assert!(!matches_resource("arn:aws:kms:us-east-1:*:key/*", key));
    }

    #[test]
    fn arns_are_compared_part_by_part() {
        let role = "arn:aws:iam::111122223333:role/path/Name";
        assert!(matches_arn("arn:aws:iam::*:role/*", role));
        assert!(matches_arn("arn:*:*:*:*:*", role));
        assert!(!matches_arn("arn:aws:iam:*:role/path/Name", role));
        assert!(!matches_arn("role/path/Name", role));
    }

    #[test]
    fn long_patterns_take_no_long_time() {
        let text = "a".repeat(20_000);
        let pattern = format!("{}b", "a*".repeat(200));
        assert!(!matches_text(&pattern, &text));
    }
}
