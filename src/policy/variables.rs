//! Policy variables: `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, `${*}`.
//!
//! Source: IAM User Guide, `reference_policies_variables`. A variable without value makes its statement match
//! nothing; a key of several values has none.

use super::context::Context;
use super::pattern::{LITERAL_MARK, LITERAL_STAR};
use std::borrow::Cow;

/// Returns `text` with its variables replaced; `None` when one has no value. Wildcards in the values of
/// variables are meant literally.
pub(super) fn replaced<'t>(text: &'t str, context: &Context) -> Option<Cow<'t, str>> {
    if !text.contains("${") {
        return Some(Cow::Borrowed(text));
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        out.push_str(before);
        // What is not closed is no variable.
        let Some((inside, tail)) = after.split_once('}') else {
            out.push_str("${");
            rest = after;
            continue;
        };
        push_value(&mut out, inside, context)?;
        rest = tail;
    }
    out.push_str(rest);
    Some(Cow::Owned(out))
}

fn push_value(out: &mut String, inside: &str, context: &Context) -> Option<()> {
    match inside {
        "*" => out.push(LITERAL_STAR),
        "?" => out.push(LITERAL_MARK),
        "$" => out.push('$'),
        _ => {
            let (key, default) = match inside.split_once(',') {
                Some((key, default)) => (key.trim(), default_of(default)),
                None => (inside.trim(), None),
            };
            let value = context.single(key).or(default)?;
            out.extend(value.chars().map(|ch| match ch {
                '*' => LITERAL_STAR,
                '?' => LITERAL_MARK,
                other => other,
            }));
        }
    }
    Some(())
}

fn default_of(text: &str) -> Option<&str> {
    text.trim().strip_prefix('\'')?.strip_suffix('\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_take_values_defaults_and_literal_signs() {
        let mut context = Context::default();
        context.insert("aws:username", vec!["a*".into()], false);
        context.insert("aws:TagKeys", vec!["a".into(), "b".into()], true);
        let read = |text| replaced(text, &context).map(Cow::into_owned);
        assert_eq!(read("plain").as_deref(), Some("plain"));
        assert_eq!(read("x/${AWS:UserName}/y"), Some(format!("x/a{LITERAL_STAR}/y")));
        assert_eq!(read("${aws:PrincipalTag/team, 'none'}").as_deref(), Some("none"));
        assert_eq!(read("${*}${?}${$}"), Some(format!("{LITERAL_STAR}{LITERAL_MARK}$")));
        assert_eq!(read("${aws:userid}"), None);
        assert_eq!(read("${aws:TagKeys}"), None);
        assert_eq!(read("open ${").as_deref(), Some("open ${"));
    }
}
