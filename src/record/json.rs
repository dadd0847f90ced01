//! JSON as the AWS CLI prints it: every object with a message field is a record.

use super::decode::Escaped;
use super::escape::level_of;
use super::paste::{FieldFact, FieldNames, Record};
use super::view::View;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;
use std::rc::Rc;

/// How deep objects may lie in each other; what lies deeper is not looked at.
const MAX_DEPTH: usize = 32;

/// Returns the records of `text`; none when it is not JSON or holds no message.
pub(super) fn records(text: &str, names: &FieldNames<'_>) -> Vec<Record> {
    let mut walk = Walk { text, names, records: Vec::new() };
    let bare = text.trim_start_matches('\u{feff}');
    if bare.trim_start().starts_with(['{', '['])
        && let Ok(value) = serde_json::from_str::<&RawValue>(bare)
    {
        walk.value(value, 0);
    }
    walk.records
}

struct Walk<'a> {
    text: &'a str,
    names: &'a FieldNames<'a>,
    records: Vec<Record>,
}

impl Walk<'_> {
    fn value(&mut self, value: &RawValue, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        if value.get().starts_with('{') {
            let Some(fields) = members(value) else { return };
            self.object(&fields);
            for (_, member) in &fields {
                self.value(member, depth + 1);
            }
        } else if value.get().starts_with('[') {
            for item in items(value).unwrap_or_default() {
                self.value(item, depth + 1);
            }
        }
    }

    fn object(&mut self, fields: &[(String, &RawValue)]) {
        let is = |name: &str, list: &[String]| list.iter().any(|known| known.eq_ignore_ascii_case(name));
        let message =
            fields.iter().find(|(name, value)| is(name, self.names.message) && value.get().starts_with('"'));
        let Some((_, message)) = message else { return };
        let facts = fields.iter().filter_map(|(name, value)| {
            if !self.counts(name, fields) {
                return None;
            }
            let (_, fact) = self.names.facts.iter().find(|(field, _)| field.eq_ignore_ascii_case(name))?;
            Some(FieldFact { name: fact.clone(), value: scalar(value)? })
        });
        let facts = facts.collect();
        self.records.push(Record { view: Rc::new(self.view(message)), facts });
    }

    /// Tells whether a field counts in an object with these fields.
    fn counts(&self, name: &str, fields: &[(String, &RawValue)]) -> bool {
        let others = self.names.beside.iter().find(|(field, _)| field.eq_ignore_ascii_case(name));
        others.is_none_or(|(_, others)| {
            fields.iter().any(|(field, _)| others.iter().any(|other| other.eq_ignore_ascii_case(field)))
        })
    }

    fn view(&self, string: &RawValue) -> View {
        let token = string.get();
        let start = token.as_ptr() as usize - self.text.as_ptr() as usize;
        let inner = start + 1..start + token.len() - 1;
        let level = level_of(token.as_bytes()).unwrap_or(1);
        View::of(self.text.as_bytes(), inner.clone(), vec![Escaped { range: inner, level }], false)
    }
}

/// Returns a string or number as text.
fn scalar(value: &RawValue) -> Option<String> {
    let text = value.get();
    match text.as_bytes().first()? {
        b'"' => serde_json::from_str(text).ok(),
        b'-' | b'0'..=b'9' => Some(text.to_owned()),
        _ => None,
    }
}

fn members(value: &RawValue) -> Option<Vec<(String, &RawValue)>> {
    struct Members;
    impl<'de> Visitor<'de> for Members {
        type Value = Vec<(String, &'de RawValue)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut all = Vec::new();
            while let Some(member) = map.next_entry()? {
                all.push(member);
            }
            Ok(all)
        }
    }
    serde_json::Deserializer::from_str(value.get()).deserialize_map(Members).ok()
}

fn items(value: &RawValue) -> Option<Vec<&RawValue>> {
    struct Items;
    impl<'de> Visitor<'de> for Items {
        type Value = Vec<&'de RawValue>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut all = Vec::new();
            while let Some(item) = seq.next_element()? {
                all.push(item);
            }
            Ok(all)
        }
    }
    serde_json::Deserializer::from_str(value.get()).deserialize_seq(Items).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> (Vec<String>, Vec<(String, String)>) {
        (vec!["StatusMessage".into()], vec![("SourceBackupVaultArn".into(), "source_vault_arn".into())])
    }

    #[test]
    fn message_and_fields_of_each_job_are_read() {
        let (message, facts) = names();
        let text = r#"{"CopyJobs":[{"SourceBackupVaultArn":"arn:x","StatusMessage":"\"Given\" key"},{"State":"COMPLETED"}]}"#;
        let found = records(text, &FieldNames { message: &message, facts: &facts, beside: &[] });
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].facts, [FieldFact { name: "source_vault_arn".into(), value: "arn:x".into() }]);
        assert_eq!(found[0].view.folded().bytes(), b"'given'key");
    }

    #[test]
    fn text_that_is_no_json_has_no_records() {
        let (message, facts) = names();
        for text in ["", "{", "[1,2", "Given key ID", "{\"a\":1}"] {
            assert!(
                records(text, &FieldNames { message: &message, facts: &facts, beside: &[] }).is_empty(),
                "{text}"
            );
        }
    }
}
