//! Fills `<<fact>>` in text and in the string values of JSON, nowhere else.

use serde_json::{Map, Value};

/// Gives the value of a fact (`Ok`), or the placeholder that stands for it while it is unknown (`Err`).
pub type Lookup<'a> = &'a dyn Fn(&str) -> Result<String, String>;

/// Statements with their facts in place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filled {
    /// The statements, in the order of the template.
    pub statements: Vec<Value>,
    /// The placeholders that still stand in them, each once, in order.
    pub missing: Vec<String>,
}

/// Why a template cannot be filled.
#[derive(Debug, thiserror::Error)]
pub enum FillError {
    /// The template is no JSON list of objects.
    #[error("the template is not a list of statements: {0}")]
    NotStatements(#[from] serde_json::Error),
}

/// Fills `template`, a JSON list of statements. With `only_actions`, other actions are left out, and
/// statements that lose all of theirs.
///
/// # Errors
/// When the template is no JSON list of objects.
pub fn fill_statements(
    template: &str,
    only_actions: &[String],
    lookup: Lookup<'_>,
) -> Result<Filled, FillError> {
    let statements: Vec<Map<String, Value>> = serde_json::from_str(template)?;
    let mut filled = Filled::default();
    for statement in statements {
        let mut statement = Value::Object(statement);
        if narrow(&mut statement, only_actions) {
            fill_value(&mut statement, lookup, &mut filled.missing);
            filled.statements.push(statement);
        }
    }
    Ok(filled)
}

/// Leaves only the named actions; tells whether any is left.
fn narrow(statement: &mut Value, only: &[String]) -> bool {
    if only.is_empty() {
        return true;
    }
    let wanted = |action: &Value| action.as_str().is_some_and(|name| only.iter().any(|o| o == name));
    match statement.get_mut("Action") {
        Some(Value::Array(actions)) => {
            actions.retain(wanted);
            !actions.is_empty()
        }
        Some(action) => wanted(action),
        None => true,
    }
}

fn fill_value(value: &mut Value, lookup: Lookup<'_>, missing: &mut Vec<String>) {
    match value {
        Value::String(text) => *text = fill_text(text, lookup, missing),
        Value::Array(items) => {
            for item in items.iter_mut() {
                fill_value(item, lookup, missing);
            }
            // Two facts may have one value: it is named once.
            let mut seen = Vec::new();
            items.retain(|item| {
                !seen.contains(item) && {
                    seen.push(item.clone());
                    true
                }
            });
        }
        Value::Object(members) => members.values_mut().for_each(|member| fill_value(member, lookup, missing)),
        _ => {}
    }
}

/// Fills `<<fact>>` in one text; placeholders that remain are added to `missing`, each once.
pub fn fill_text(text: &str, lookup: Lookup<'_>, missing: &mut Vec<String>) -> String {
    if memchr::memchr(b'<', text.as_bytes()).is_none() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<<") {
        let Some((name, tail)) = after.split_once(">>") else {
            break;
        };
        out.push_str(before);
        match lookup(name) {
            Ok(value) => out.push_str(&value),
            Err(placeholder) => {
                let shown = format!("<{placeholder}>");
                out.push_str(&shown);
                if !missing.contains(&shown) {
                    missing.push(shown);
                }
            }
        }
        rest = tail;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lookup(name: &str) -> Result<String, String> {
        match name {
            "account" => Ok("111122223333".into()),
            "quote" => Ok("a\"b".into()),
            other => Err(other.to_uppercase()),
        }
    }

    #[test]
    fn known_facts_are_filled_and_unknown_ones_stay_visible() {
        let template = r#"[{"Sid":"A","Principal":{"AWS":["arn:aws:iam::<<account>>:root","arn:aws:iam::<<other>>:root"]},"Action":"kms:*"}]"#;
        let filled = fill_statements(template, &[], &lookup).expect("JSON");
        assert_eq!(filled.statements[0]["Principal"]["AWS"][0], "arn:aws:iam::111122223333:root");
        assert_eq!(filled.statements[0]["Principal"]["AWS"][1], "arn:aws:iam::<OTHER>:root");
        assert_eq!(filled.missing, ["<OTHER>"]);
    }

    #[test]
    fn value_cannot_break_out_of_its_string() {
        let filled = fill_statements(r#"[{"Sid":"<<quote>>"}]"#, &[], &lookup).expect("JSON");
        assert_eq!(serde_json::to_string(&filled.statements[0]).expect("JSON"), r#"{"Sid":"a\"b"}"#);
    }

    #[test]
    fn narrowing_leaves_only_the_named_actions() {
        let template = r#"[{"Action":["kms:Decrypt","kms:Encrypt"]},{"Action":"kms:CreateGrant"}]"#;
        let filled = fill_statements(template, &["kms:Decrypt".into()], &lookup).expect("JSON");
        assert_eq!(filled.statements, [serde_json::json!({"Action": ["kms:Decrypt"]})]);
    }
}
