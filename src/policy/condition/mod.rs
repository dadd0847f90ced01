//! Whether a condition holds for a request.
//!
//! In: a condition of a document, the context of the request, which keys have several values. Out: a yes or no.
//! Sources: IAM User Guide, `reference_policies_elements_condition_operators` (absent keys, several values,
//! `…IfExists`, `Null`) and reference_policies_condition-single-vs-multi-valued-context-keys (set operators).

mod compare;

pub use compare::is_value_of;

use super::catalog::Catalog;
use super::context::{Context, ContextEntry};
use super::document::{Base, Condition, Operator, SetOperator};
use super::variables::replaced;
use std::borrow::Cow;

/// How a condition fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// It does not, and would not for any value: the key is absent.
    KeyAbsent,
    /// It does not, because a policy variable in it has no value.
    NoVariable,
    /// It does not, because the key has several values and the operator takes one.
    NeedsSetOperator,
}

/// Judges a condition. `has_variables` says whether its document replaces policy variables.
#[must_use]
pub fn judge(condition: &Condition, context: &Context, catalog: &Catalog, has_variables: bool) -> Held {
    let Some(operator) = condition.operator else { return Held::No };
    let entry = context.get(&condition.key.text);
    if operator.base == Base::Null {
        return yes(condition.values.iter().any(|value| is_true(&value.text) == entry.is_none()));
    }
    let Some(entry) = entry.filter(|entry| !entry.values.is_empty()) else {
        return when_absent(operator);
    };
    let Some(values) = values_of(condition, operator, context, has_variables) else {
        return Held::NoVariable;
    };
    let is_many = entry.is_list && entry.values.len() > 1
        || catalog.key(&condition.key.text).is_some_and(|key| key.is_many);
    if operator.set.is_none() && is_many {
        return Held::NeedsSetOperator;
    }
    yes(compared(operator, entry, &values))
}

fn yes(holds: bool) -> Held {
    if holds { Held::Yes } else { Held::No }
}

fn is_true(text: &str) -> bool {
    text.eq_ignore_ascii_case("true")
}

/// An absent key matches nothing, so what is negated holds; of an empty set all members match, and none does.
fn when_absent(operator: Operator) -> Held {
    let holds = operator.if_exists
        || match operator.set {
            Some(SetOperator::ForAllValues) => true,
            Some(SetOperator::ForAnyValue) => false,
            None => operator.base.is_negated(),
        };
    if holds { Held::Yes } else { Held::KeyAbsent }
}

/// The values of the condition, variables replaced where the operator allows them; `None` when one has no value.
fn values_of<'c>(
    condition: &'c Condition,
    operator: Operator,
    context: &Context,
    has_variables: bool,
) -> Option<Vec<Cow<'c, str>>> {
    let replaces = has_variables && compare::takes_variables(operator.base);
    condition
        .values
        .iter()
        .map(
            |value| {
                if replaces {
                    replaced(&value.text, context)
                } else {
                    Some(Cow::Borrowed(value.text.as_str()))
                }
            },
        )
        .collect()
}

fn compared(operator: Operator, entry: &ContextEntry, values: &[Cow<'_, str>]) -> bool {
    let base = operator.base;
    let matches =
        |given: &String| values.iter().any(|value| compare::compare(base, value, given)) != base.is_negated();
    match operator.set {
        Some(SetOperator::ForAllValues) => entry.values.iter().all(matches),
        Some(SetOperator::ForAnyValue) | None => entry.values.iter().any(matches),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::catalog::KeyFacts;
    use crate::policy::document::Document;

    fn catalog() -> Catalog {
        let many = KeyFacts { name: "aws:PrincipalOrgPaths".into(), is_many: true, ..KeyFacts::default() };
        Catalog { keys: vec![many], ..Catalog::default() }
    }

    fn held(condition: &str, context: &[(&str, &[&str])]) -> Held {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":{{"Condition":{condition}}}}}"#);
        let document = Document::read(&text);
        assert!(document.is_sound(), "{text}");
        let mut given = Context::default();
        for (key, values) in context {
            given.insert(key, values.iter().map(|v| (*v).to_owned()).collect(), values.len() != 1);
        }
        judge(&document.statements[0].conditions[0], &given, &catalog(), true)
    }

    #[test]
    fn absent_keys_follow_the_operator() {
        for (condition, expected) in [
            (r#"{"StringEquals":{"k":"a"}}"#, Held::KeyAbsent),
            (r#"{"StringNotEquals":{"k":"a"}}"#, Held::Yes),
            (r#"{"StringEqualsIfExists":{"k":"a"}}"#, Held::Yes),
            (r#"{"StringNotEqualsIfExists":{"k":"a"}}"#, Held::Yes),
            (r#"{"Bool":{"k":"false"}}"#, Held::KeyAbsent),
            (r#"{"Null":{"k":"true"}}"#, Held::Yes),
            (r#"{"Null":{"k":"false"}}"#, Held::No),
            (r#"{"ForAllValues:StringEquals":{"k":"a"}}"#, Held::Yes),
            (r#"{"ForAnyValue:StringNotEquals":{"k":"a"}}"#, Held::KeyAbsent),
        ] {
            assert_eq!(held(condition, &[]), expected, "{condition}");
        }
    }

    #[test]
    fn several_values_need_a_set_operator() {
        let path: &[(&str, &[&str])] = &[("aws:PrincipalOrgPaths", &["o-a/r-b/ou-c/"])];
        assert_eq!(held(r#"{"StringLike":{"aws:PrincipalOrgPaths":"o-a/*"}}"#, path), Held::NeedsSetOperator);
        assert_eq!(held(r#"{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-a/*"}}"#, path), Held::Yes);
        let two: &[(&str, &[&str])] = &[("k", &["a", "b"])];
        assert_eq!(held(r#"{"ForAllValues:StringEquals":{"k":["a","b","c"]}}"#, two), Held::Yes);
        assert_eq!(held(r#"{"ForAllValues:StringEquals":{"k":["a"]}}"#, two), Held::No);
        assert_eq!(held(r#"{"ForAnyValue:StringEquals":{"k":["a"]}}"#, two), Held::Yes);
        assert_eq!(held(r#"{"ForAllValues:StringNotEquals":{"k":["a"]}}"#, two), Held::No);
    }

    #[test]
    fn negation_holds_only_where_no_value_matches() {
        let one: &[(&str, &[&str])] = &[("k", &["b"])];
        assert_eq!(held(r#"{"StringNotEquals":{"k":["a","b"]}}"#, one), Held::No);
        assert_eq!(held(r#"{"StringNotEquals":{"k":["a","c"]}}"#, one), Held::Yes);
    }
}
