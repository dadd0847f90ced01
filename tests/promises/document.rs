//! The JSON of `explain`, as the tests read it.

use serde_json::Value;

/// A document of `cabhelp.explain/1`.
pub struct Document(pub Value);

/// Keys whose values are words of the reader's language. Everything else is the same in every language.
const LOCALIZED: [&str; 9] =
    ["lang", "title", "summary", "notices", "text", "warning", "by_hand", "lines", "reply"];

impl Document {
    pub fn findings(&self) -> &[Value] {
        list(&self.0["findings"])
    }

    pub fn entry_ids(&self) -> Vec<&str> {
        self.findings().iter().map(|f| text(&f["entry_id"])).collect()
    }

    pub fn similar_ids(&self) -> Vec<&str> {
        list(&self.0["similar"]).iter().map(|similar| text(&similar["entry_id"])).collect()
    }

    /// Returns the document with every localized text replaced by the kind of its value.
    pub fn without_texts(&self) -> Value {
        unworded(&self.0)
    }
}

fn unworded(value: &Value) -> Value {
    match value {
        // A source's title is the title of an English page and stays.
        Value::Object(members) => members
            .iter()
            .map(|(key, member)| {
                let is_text = LOCALIZED.contains(&key.as_str()) && !members.contains_key("url");
                let shown = if is_text { shape(member) } else { unworded(member) };
                (key.clone(), shown)
            })
            .collect(),
        Value::Array(items) => items.iter().map(unworded).collect(),
        other => other.clone(),
    }
}

fn shape(value: &Value) -> Value {
    match value {
        Value::String(text) if text.is_empty() => "no text".into(),
        Value::String(_) => "a text".into(),
        Value::Array(items) => items.iter().map(shape).collect(),
        other => other.clone(),
    }
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

pub fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

pub fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().map(text).collect()
}

/// Returns the policies of an answer.
pub fn policies(finding: &Value) -> &[Value] {
    list(&finding["answer"]["policies"])
}

/// Returns every command of an answer, those of the steps and the one that asks for the sides.
pub fn commands(answer: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    if let Some(command) = answer["sides"].get("command") {
        found.push(command);
    }
    for step in list(&answer["steps"]) {
        for kind in ["confirm", "apply", "verify"] {
            found.extend(step[kind].get("commands").map(list).unwrap_or_default());
        }
    }
    found
}
