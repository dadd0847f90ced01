//! From JSON to statements.

use super::{
    Condition, Document, Effect, Operator, Patterns, Principal, PrincipalKind, Principals, Spanned, Statement,
};
use crate::policy::json::{Member, Node, Value, parse};

/// Reads a document from its text.
pub(super) fn document(text: &str) -> Document {
    let (root, defects) = parse(text);
    let mut document = root.map(of_node).unwrap_or_default();
    document.text = text.into();
    document.defects = defects;
    document
}

/// Takes a document out of JSON.
pub(super) fn of_node(root: Node) -> Document {
    let mut document = Document::default();
    for member in root.members() {
        match member.name.as_str() {
            "Version" => set_text(&mut document.version, member, &mut document.misshapen),
            "Id" => set_text(&mut document.id, member, &mut document.misshapen),
            "Statement" => {
                // Of a repeated name the last one counts, as readers of JSON do.
                document.statements = statements(&member.node, &mut document.misshapen);
            }
            _ => document.others.push(named(member)),
        }
    }
    document.root = Some(root);
    document
}

/// Takes statements that stand outside of a document.
pub(super) fn of_statements(root: Node) -> Document {
    let mut document = Document::default();
    document.statements = statements(&root, &mut document.misshapen);
    document.root = Some(root);
    document
}

fn named(member: &Member) -> Spanned {
    Spanned { text: member.name.clone(), span: member.name_span.clone() }
}

fn set_text(target: &mut Option<Spanned>, member: &Member, misshapen: &mut Vec<Spanned>) {
    match member.node.scalar() {
        Some(text) => *target = Some(Spanned { text, span: member.node.span.clone() }),
        None => misshapen.push(named(member)),
    }
}

fn statements(node: &Node, misshapen: &mut Vec<Spanned>) -> Vec<Statement> {
    let mut read = Vec::new();
    for item in node.items() {
        if item.is_object() {
            read.push(statement(item));
        } else {
            misshapen.push(Spanned { text: "Statement".to_owned(), span: item.span.clone() });
        }
    }
    read
}

fn statement(node: &Node) -> Statement {
    let mut read = Statement { span: node.span.clone(), ..Statement::default() };
    for member in node.members() {
        match member.name.as_str() {
            "Sid" => set_text(&mut read.sid, member, &mut read.misshapen),
            "Effect" => {
                set_text(&mut read.effect_text, member, &mut read.misshapen);
                read.effect = match read.effect_text.as_ref().map(|effect| effect.text.as_str()) {
                    Some("Allow") => Some(Effect::Allow),
                    Some("Deny") => Some(Effect::Deny),
                    _ => None,
                };
            }
            "Principal" | "NotPrincipal" => {
                let principals = principals(member, &mut read.misshapen);
                put(&mut read.principals, principals, member, &mut read.doubled, |one| one.is_negated);
            }
            "Action" | "NotAction" => {
                let patterns = patterns(member, &mut read.misshapen);
                put(&mut read.actions, patterns, member, &mut read.doubled, |one| one.is_negated);
            }
            "Resource" | "NotResource" => {
                let patterns = patterns(member, &mut read.misshapen);
                put(&mut read.resources, patterns, member, &mut read.doubled, |one| one.is_negated);
            }
            "Condition" => read.conditions = conditions(member, &mut read.misshapen),
            _ => read.others.push(named(member)),
        }
    }
    read
}

/// Sets an element, and notes where its opposite is there already.
fn put<T>(
    target: &mut Option<T>,
    value: T,
    member: &Member,
    doubled: &mut Vec<Spanned>,
    is_negated: impl Fn(&T) -> bool,
) {
    if target.as_ref().is_some_and(|known| is_negated(known) != is_negated(&value)) {
        doubled.push(named(member));
    }
    *target = Some(value);
}

fn whole(member: &Member) -> std::ops::Range<usize> {
    member.name_span.start..member.node.span.end
}

/// Returns the texts of a value: a list of them, or one alone.
fn texts(member: &Member, misshapen: &mut Vec<Spanned>) -> Vec<Spanned> {
    let mut read = Vec::new();
    for item in member.node.items() {
        match item.scalar() {
            Some(text) => read.push(Spanned { text, span: item.span.clone() }),
            None => misshapen.push(Spanned { text: member.name.clone(), span: item.span.clone() }),
        }
    }
    read
}

fn patterns(member: &Member, misshapen: &mut Vec<Spanned>) -> Patterns {
    Patterns {
        is_negated: member.name.starts_with("Not"),
        items: texts(member, misshapen),
        span: whole(member),
    }
}

fn principals(member: &Member, misshapen: &mut Vec<Spanned>) -> Principals {
    let mut items = Vec::new();
    match &member.node.value {
        Value::Object(kinds) => {
            for kind in kinds {
                let what = kind_of(&kind.name);
                let names = texts(kind, misshapen).into_iter();
                items.extend(names.map(|name| Principal { kind: what, name, word: named(kind) }));
            }
        }
        _ => items.extend(texts(member, misshapen).into_iter().map(|name| {
            let kind = if name.text == "*" { PrincipalKind::Anyone } else { PrincipalKind::Other };
            Principal { kind, word: named(member), name }
        })),
    }
    Principals { is_negated: member.name.starts_with("Not"), items, span: whole(member) }
}

fn kind_of(word: &str) -> PrincipalKind {
    match word {
        "AWS" => PrincipalKind::Aws,
        "Service" => PrincipalKind::Service,
        "Federated" => PrincipalKind::Federated,
        "CanonicalUser" => PrincipalKind::CanonicalUser,
        _ => PrincipalKind::Other,
    }
}

fn conditions(member: &Member, misshapen: &mut Vec<Spanned>) -> Vec<Condition> {
    if !member.node.is_object() {
        misshapen.push(named(member));
    }
    let mut read = Vec::new();
    for operator in member.node.members() {
        if !operator.node.is_object() {
            misshapen.push(named(operator));
        }
        for key in operator.node.members() {
            read.push(Condition {
                operator: Operator::parse(&operator.name),
                operator_text: named(operator),
                key: named(key),
                values: texts(key, misshapen),
                span: whole(key),
            });
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_read_in_every_form() {
        let text = r#"{"Version":"2012-10-17","Id":"x","Extra":1,"Statement":{"Sid":"a","Effect":"Deny",
            "NotPrincipal":{"AWS":["111122223333","arn:aws:iam::111122223333:root"],"Service":"s3.amazonaws.com"},
            "Action":["kms:A","kms:B"],"NotResource":"x","Condition":{"Bool":{"k":true},"NumericEquals":{"n":[1,"2"]}}}}"#;
        let document = Document::read(text);
        assert!(document.is_sound() && document.has_variables());
        assert_eq!(document.others[0].text, "Extra");
        let one = &document.statements[0];
        assert!(one.denies());
        let principals = one.principals.as_ref().expect("principals");
        assert!(principals.is_negated);
        assert_eq!(principals.items.len(), 3);
        assert_eq!(principals.items[2].kind, PrincipalKind::Service);
        assert!(one.resources.as_ref().expect("resources").is_negated);
        assert_eq!(one.conditions[0].values[0].text, "true");
        assert_eq!(one.conditions[1].values.iter().map(|v| v.text.as_str()).collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(&text[one.actions.as_ref().expect("actions").items[1].span.clone()], "\"kms:B\"");
    }

    #[test]
    fn what_has_no_form_of_a_policy_is_noted() {
        let document =
            Document::read(r#"{"Statement":["x",{"Action":{"a":1},"NotAction":"b","Condition":[]}]}"#);
        assert_eq!(document.misshapen.len(), 1);
        assert_eq!(document.statements[0].misshapen.len(), 2);
        assert_eq!(document.statements[0].doubled.len(), 1);
    }
}
