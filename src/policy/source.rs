//! Policies in the shapes in which AWS's tools hand them over.
//!
//! In: the bytes of a file or pipe. Out: what was [`Found`] in them: policy documents (bare, a list of them, a
//! few statements, inside the answer of an API call, as text in JSON, URL-encoded, or a row of `--output text`),
//! grants, or what describes a key. Nothing is judged here but that something could be read.

use super::document::Document;
use super::grant::{Grant, grants_of};
use super::json::{Defect, DefectKind, Node, Place, Places, Value, is_strange_blank, parse, parse_all};
use super::nearest::nearest;
use std::borrow::Cow;
use std::sync::Arc;

/// The kind of a policy: what it is attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyKind {
    /// The policy of a KMS key.
    Key,
    /// The access policy of a backup vault.
    Vault,
    /// A policy of a user, group or role.
    Identity,
    /// A service control policy.
    Scp,
    /// A resource control policy.
    Rcp,
    /// The trust policy of a role.
    Trust,
    /// The policy of a VPC endpoint.
    Endpoint,
    /// The policy of another resource.
    OtherResource,
}

impl PolicyKind {
    /// Every kind with its word.
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("key", Self::Key),
        ("vault", Self::Vault),
        ("iam", Self::Identity),
        ("scp", Self::Scp),
        ("rcp", Self::Rcp),
        ("trust", Self::Trust),
        ("vpc-endpoint", Self::Endpoint),
        ("resource", Self::OtherResource),
    ];

    /// Reads a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind)
    }

    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }

    /// Tells whether statements of the kind say who is meant.
    #[must_use]
    pub fn names_principals(self) -> bool {
        !matches!(self, Self::Identity | Self::Scp)
    }
}

/// A policy document with what its shape says about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The document.
    pub document: Document,
    /// The kind that its shape tells; else it follows from the statements.
    pub kind: Option<PolicyKind>,
    /// The ARN of the resource that it belongs to, where the shape tells it.
    pub resource: Option<String>,
    /// Whether it is only some statements of a policy.
    pub is_fragment: bool,
    /// JSON Pointer of the document in the file, empty for the file as a whole; behind `#` and the number where
    /// several documents stand one after another.
    pub at: String,
    /// What is wrong around the document: with the answer that it stands in, or with the file.
    pub around: Vec<(Place, Defect)>,
}

/// What describes a key (`aws kms describe-key`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyMetadata {
    /// ARN of the key.
    pub arn: Option<String>,
    /// `Enabled`, `PendingDeletion`, …
    pub state: Option<String>,
    /// `CUSTOMER` or `AWS`.
    pub manager: Option<String>,
    /// Condition keys that requests about the key carry, with their values.
    pub facts: Vec<(&'static str, String)>,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Policy documents.
    Policies(Vec<Opened>),
    /// Grants (`aws kms list-grants`).
    Grants(Vec<Grant>),
    /// A key (`aws kms describe-key`).
    Key(KeyMetadata),
    /// Something else.
    Other,
    /// Nothing at all.
    Nothing,
}

/// Reads what a file or pipe holds. Text that is none of the known shapes is taken for a policy document, with
/// its defects.
///
/// # Examples
/// ```
/// use cabhelp::policy::{Found, open};
///
/// let printed = r#"{"Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}", "PolicyName": "default"}"#;
/// let Found::Policies(policies) = open(printed.as_bytes()) else { panic!("no policy") };
/// assert_eq!(policies[0].at, "/Policy");
/// ```
#[must_use]
pub fn open(bytes: &[u8]) -> Found {
    let text = decoded(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.trim().is_empty() {
        return Found::Nothing;
    }
    if let Some(inner) = url_decoded(text) {
        return open_text(&inner, Vec::new());
    }
    if let Some(row) = row(text) {
        return Found::Policies(vec![row]);
    }
    let mut around = Vec::new();
    if std::str::from_utf8(bytes).is_err() && !has_wide_mark(bytes) && wide_without_mark(bytes).is_none() {
        let at = text.find('\u{fffd}').unwrap_or_default();
        around.push(Defect { kind: DefectKind::Encoding, span: at..at });
    }
    let text = unquoted(text, &mut around);
    open_text(&text, around)
}

fn has_wide_mark(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..])
}

/// Tells how bytes without a mark read as UTF-16, where every other byte of the beginning is zero.
fn wide_without_mark(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    match bytes {
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Some(u16::from_le_bytes),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some(u16::from_be_bytes),
        _ => None,
    }
}

/// Reads bytes as UTF-8, or as UTF-16 where they begin with its mark or look like it.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let wide = |bytes: &[u8], from: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| from([pair[0], pair[1]]));
        Cow::Owned(char::decode_utf16(units).map(|ch| ch.unwrap_or('\u{fffd}')).collect::<String>())
    };
    match (bytes, wide_without_mark(bytes)) {
        ([0xff, 0xfe, rest @ ..], _) => wide(rest, u16::from_le_bytes),
        ([0xfe, 0xff, rest @ ..], _) => wide(rest, u16::from_be_bytes),
        (_, Some(from)) => wide(bytes, from),
        _ => String::from_utf8_lossy(bytes),
    }
}

/// Takes off what mail and web pages put on a text: `> ` before each line, character references.
fn unquoted<'a>(text: &'a str, around: &mut Vec<Defect>) -> Cow<'a, str> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).peekable();
    let is_quoted = lines.peek().is_some() && lines.all(|line| line.trim_start().starts_with('>'));
    let mut text = Cow::Borrowed(text);
    if is_quoted {
        let bare = |line: &str| {
            let line = line.trim_start().trim_start_matches('>');
            line.strip_prefix(' ').unwrap_or(line).to_owned()
        };
        text = Cow::Owned(text.lines().map(bare).collect::<Vec<_>>().join("\n"));
        around.push(Defect { kind: DefectKind::Quoted, span: 0..0 });
    }
    let has_references = ["&quot;", "&#34;"].iter().any(|reference| text.contains(reference));
    if has_references && !text.contains('"') {
        let plain =
            [("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
        let read = plain.iter().fold(text.into_owned(), |text, (from, to)| text.replace(from, to));
        text = Cow::Owned(read);
        around.push(Defect { kind: DefectKind::References, span: 0..0 });
    }
    text
}

/// Undoes the percent encoding in which IAM returns documents; `None` when the text has none.
fn url_decoded(text: &str) -> Option<String> {
    let text = text.trim().trim_matches('"');
    let starts = |start: &str| text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    if !starts("%7B") && !starts("%0A%7B") && !starts("%20%7B") && !starts("%5B") {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let code =
            (byte == b'%').then(|| tail.get(..2)).flatten().and_then(|two| std::str::from_utf8(two).ok());
        if let Some(value) = code.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            bytes.push(value);
            rest = &tail[2..];
        } else {
            bytes.push(byte);
            rest = tail;
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Reads a row of `--output text`: a document beside other fields, tabs between them. Documents hold tabs only
/// between their own values, so the row is cut at the outermost braces.
fn row(text: &str) -> Option<Opened> {
    let (start, end) = (text.find('{')?, text.rfind('}')? + 1);
    let (before, inner, after) = (&text[..start], text.get(start..end)?, &text[end..]);
    let is_field = |field: &str| {
        !field.is_empty() && field.chars().all(|ch| ch.is_ascii_graphic() && !"\"{}[]".contains(ch))
    };
    let fields = |side: &str| -> Option<Vec<String>> {
        let side = side.trim_matches(['\r', '\n', ' ']);
        let named: Vec<&str> = side.split('\t').filter(|field| !field.is_empty()).collect();
        (side.is_empty() || (side.contains('\t') && named.iter().all(|field| is_field(field))))
            .then(|| named.into_iter().map(str::to_owned).collect())
    };
    let (before, after) = (fields(before)?, fields(after)?);
    if before.is_empty() && after.is_empty() {
        return None;
    }
    let vault = before.iter().find(|field| field.contains(":backup-vault:")).cloned();
    let is_key = before.is_empty() && after.len() == 1;
    let kind = match vault {
        Some(_) => Some(PolicyKind::Vault),
        None => is_key.then_some(PolicyKind::Key),
    };
    Some(Opened { resource: vault, kind, ..opened(Document::read(inner), String::new()) })
}

fn opened(document: Document, at: String) -> Opened {
    let is_fragment = document.statements.is_empty()
        && document.root.as_ref().is_some_and(|root| root.get("Effect").is_some());
    Opened { document, kind: None, resource: None, is_fragment, at, around: Vec::new() }
}

/// Reads a text: one value, several one after another, or one with something around it.
fn open_text(text: &str, mut around: Vec<Defect>) -> Found {
    let text: Arc<str> = text.into();
    let start = start_of_json(&text);
    if start > 0 {
        around.push(Defect { kind: DefectKind::Surrounding, span: 0..start });
    }
    let values = parse_all(&text, start);
    let is_one = values.len() == 1;
    let mut policies = Vec::new();
    let mut other = Found::Other;
    for (number, (root, mut defects)) in values.into_iter().enumerate() {
        let Some(root) = root else { continue };
        if start > 0 {
            // What follows is of the same kind as what stands before.
            defects.retain(|defect| defect.kind != DefectKind::After);
        }
        match open_root(&root, &text, defects) {
            Found::Policies(found) => policies.extend(found.into_iter().map(|opened| Opened {
                at: if is_one { opened.at } else { format!("#{}{}", number + 1, opened.at) },
                ..opened
            })),
            found => other = found,
        }
    }
    let Some(first) = policies.first_mut() else { return other };
    let mut places = Places::new(&text, None);
    around.sort_by_key(|defect| defect.span.start);
    let with_places: Vec<_> = around.into_iter().map(|defect| (places.of(&defect.span), defect)).collect();
    first.around.splice(0..0, with_places);
    Found::Policies(policies)
}

/// Returns where the JSON begins: at the start, or at the first brace of a text that begins with something else.
fn start_of_json(text: &str) -> usize {
    let is_start = |ch: char| "{[\"'“”‘’".contains(ch);
    // Comments and strange blanks before the first brace are defects of the document itself.
    let begins = text.trim_start_matches(|ch: char| ch.is_whitespace() || is_strange_blank(ch));
    if begins.starts_with(is_start)
        || begins.starts_with("//")
        || begins.starts_with("/*")
        || begins.starts_with('#')
    {
        return 0;
    }
    text.find('{').unwrap_or(0)
}

/// Tells what a JSON value is.
fn open_root(root: &Node, text: &Arc<str>, defects: Vec<Defect>) -> Found {
    if let Some(grants) = root.get("Grants") {
        return Found::Grants(grants_of(grants));
    }
    if let Some(key) = root.get("KeyMetadata") {
        return Found::Key(key_metadata(key));
    }
    if let Some(inner) = inside(root, text) {
        let mut places = Places::new(text, None);
        let is_read_past = |defect: &Defect| matches!(defect.kind, DefectKind::Repeated(_));
        let around = defects.into_iter().filter(|defect| !is_read_past(defect));
        let around = around.map(|defect| (places.of(&defect.span), defect)).collect();
        return Found::Policies(vec![Opened { around, ..inner }]);
    }
    if let Value::List(items) = &root.value
        && items.iter().any(|item| item.get("Statement").is_some() || inside(item, text).is_some())
    {
        return Found::Policies(
            items.iter().enumerate().map(|(index, item)| item_of(item, index, text)).collect(),
        );
    }
    if is_of_a_policy(root) { Found::Policies(vec![whole(root, text, defects)]) } else { Found::Other }
}

/// Tells whether a value looks like a policy or its statements, however damaged: a name of it is one of theirs, or
/// nearly.
fn is_of_a_policy(root: &Node) -> bool {
    const NAMES: [&str; 12] = [
        "Version",
        "Id",
        "Statement",
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition",
    ];
    let is_name = |name: &str| nearest(name, NAMES).is_some();
    match &root.value {
        Value::Object(members) => members.is_empty() || members.iter().any(|member| is_name(&member.name)),
        Value::List(items) => items.is_empty() || items.iter().any(is_of_a_policy),
        _ => false,
    }
}

/// A document that is the whole text: a policy, or some of its statements.
fn whole(root: &Node, text: &Arc<str>, defects: Vec<Defect>) -> Opened {
    let is_list = matches!(root.value, Value::List(_));
    let is_bare = defects.iter().any(|defect| defect.kind == DefectKind::NoBraces);
    let is_part = is_bare
        && ["Principal", "Action", "Resource", "Condition"].iter().any(|name| root.get(name).is_some());
    let is_fragment = root.get("Statement").is_none() && (is_list || is_part || root.get("Effect").is_some());
    let mut document = if is_fragment { Document::of_statements(root) } else { Document::of_node(root) };
    document.text = Arc::clone(text);
    document.defects = defects;
    Opened { is_fragment, ..opened(document, String::new()) }
}

fn item_of(item: &Node, index: usize, text: &Arc<str>) -> Opened {
    let at = format!("/{index}");
    if let Some(found) = inside(item, text) {
        Opened { at: at + &found.at, ..found }
    } else {
        let mut document = Document::of_node(item);
        document.text = Arc::clone(text);
        opened(document, at)
    }
}

/// Takes the document out of the answer of an API call; `None` when the value is none.
pub(super) fn inside(root: &Node, text: &Arc<str>) -> Option<Opened> {
    if let Value::Text(inner) = &root.value {
        // `--query Policy` without `--output text` prints a JSON string.
        return inner.trim_start().starts_with(['{', '%', '[']).then(|| text_document(inner, String::new()));
    }
    let text_of = |name: &str| root.get(name).and_then(Node::text);
    if let Some(inner) = text_of("Policy") {
        let resource = text_of("BackupVaultArn").map(str::to_owned);
        let is_vault = resource.is_some() || root.get("BackupVaultName").is_some();
        let kind =
            if is_vault { Some(PolicyKind::Vault) } else { root.get("PolicyName").map(|_| PolicyKind::Key) };
        return Some(Opened { kind, resource, ..text_document(inner, "/Policy".to_owned()) });
    }
    if let Some(policy) = root.get("Policy").filter(|policy| policy.get("Content").is_some()) {
        let kind =
            policy.get("PolicySummary").and_then(|s| s.get("Type")).and_then(Node::text).and_then(|word| {
                match word {
                    "SERVICE_CONTROL_POLICY" => Some(PolicyKind::Scp),
                    "RESOURCE_CONTROL_POLICY" => Some(PolicyKind::Rcp),
                    _ => None,
                }
            });
        let content = policy.get("Content")?;
        return Some(Opened { kind, ..value_document(content, text, "/Policy/Content".to_owned()) });
    }
    let named = [
        (
            root.get("PolicyVersion").and_then(|version| version.get("Document")),
            "/PolicyVersion/Document",
            PolicyKind::Identity,
        ),
        (root.get("PolicyDocument"), "/PolicyDocument", PolicyKind::Identity),
        (
            root.get("Role").and_then(|role| role.get("AssumeRolePolicyDocument")),
            "/Role/AssumeRolePolicyDocument",
            PolicyKind::Trust,
        ),
        (root.get("AssumeRolePolicyDocument"), "/AssumeRolePolicyDocument", PolicyKind::Trust),
    ];
    let (value, at, kind) = named.into_iter().find_map(|(value, at, kind)| Some((value?, at, kind)))?;
    let kind = if value.is_object() || value.text().is_some() { Some(kind) } else { None };
    Some(Opened { kind, ..value_document(value, text, at.to_owned()) })
}

/// A document that stands as JSON or as text in a field.
fn value_document(value: &Node, text: &Arc<str>, at: String) -> Opened {
    match &value.value {
        Value::Text(inner) => text_document(inner, at),
        _ => opened(Document { text: Arc::clone(text), ..Document::of_node(value) }, at),
    }
}

fn text_document(text: &str, at: String) -> Opened {
    let text: Arc<str> = url_decoded(text).map_or_else(|| text.into(), Into::into);
    let (root, defects) = parse(&text);
    match root {
        Some(root) => Opened { at, ..whole(&root, &text, defects) },
        None => opened(Document::read(&text), at),
    }
}

fn key_metadata(node: &Node) -> KeyMetadata {
    let text = |name: &str| node.get(name).and_then(Node::text).map(str::to_owned);
    let facts = [
        ("kms:KeySpec", text("KeySpec")),
        ("kms:KeyUsage", text("KeyUsage")),
        ("kms:KeyOrigin", text("Origin")),
        ("kms:MultiRegion", node.get("MultiRegion").and_then(Node::scalar)),
        (
            "kms:MultiRegionKeyType",
            node.get("MultiRegionConfiguration").and_then(|one| one.get("MultiRegionKeyType")?.scalar()),
        ),
    ];
    let facts = facts.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
    KeyMetadata { arn: text("Arn"), state: text("KeyState"), manager: text("KeyManager"), facts }
}

impl Opened {
    /// Returns the kind of the policy: what its shape tells, else what its statements look like.
    #[must_use]
    pub fn kind(&self) -> PolicyKind {
        self.kind.unwrap_or_else(|| guess(&self.document))
    }

    /// Returns the defects that keep AWS from reading the document. Repeated names are read past.
    pub fn unreadable(&self) -> impl Iterator<Item = &Defect> {
        self.document.defects.iter().filter(|defect| !matches!(defect.kind, DefectKind::Repeated(_)))
    }
}

/// Guesses the kind of a policy from its statements.
fn guess(document: &Document) -> PolicyKind {
    if !document.names_principals() {
        return PolicyKind::Identity;
    }
    let count = |prefix: &str| {
        let patterns = document.statements.iter().filter_map(|statement| statement.actions.as_ref());
        let begins = |action: &&super::document::Spanned| {
            action.text.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
        };
        patterns.flat_map(|actions| &actions.items).filter(begins).count()
    };
    let has = |prefix: &str| count(prefix) > 0;
    let is_about_anyone = |statement: &super::document::Statement| {
        let principals = statement.principals.as_ref().filter(|principals| !principals.is_negated);
        principals.is_some_and(|one| one.items.iter().all(|item| item.name.text == "*"))
    };
    let names_a_key = document
        .statements
        .iter()
        .filter_map(|one| one.resources.as_ref())
        .any(|resources| resources.items.iter().any(|resource| resource.text.starts_with("arn:")));
    if has("sts:") {
        PolicyKind::Trust
    } else if document.statements.iter().all(|one| one.denies() && is_about_anyone(one)) {
        // Attached to a key it would lock everybody out; as a resource control policy it is the usual form.
        PolicyKind::Rcp
    } else if has("kms:") && names_a_key {
        PolicyKind::Endpoint
    } else if count("backup:") > count("kms:") {
        PolicyKind::Vault
    } else if has("kms:") {
        PolicyKind::Key
    } else {
        PolicyKind::OtherResource
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARE: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}]}"#;

    fn policies(text: &[u8]) -> Vec<Opened> {
        match open(text) {
            Found::Policies(policies) => policies,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn one_document_in_every_shape_is_the_same_document() {
        let quoted = serde_json::to_string(BARE).expect("JSON");
        let encoded: String = BARE
            .bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect();
        let wide: Vec<u8> =
            [0xff, 0xfe].into_iter().chain(BARE.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        for (shape, bytes) in [
            ("bare", BARE.to_owned()),
            ("with a mark", format!("\u{feff}{BARE}")),
            ("with CRLF", BARE.replace(',', ",\r\n")),
            ("get-key-policy", format!(r#"{{"Policy":{quoted},"PolicyName":"default"}}"#)),
            ("--query Policy", quoted.clone()),
            ("--output text", format!("{BARE}\tdefault\n")),
            (
                "get-backup-vault-access-policy",
                format!(
                    r#"{{"BackupVaultName":"v","BackupVaultArn":"arn:aws:backup:us-west-2:444455556666:backup-vault:v","Policy":{quoted}}}"#
                ),
            ),
            (
                "vault --output text",
                format!("arn:aws:backup:us-west-2:444455556666:backup-vault:v\tv\t{BARE}\n"),
            ),
            (
                "describe-policy",
                format!(
                    r#"{{"Policy":{{"PolicySummary":{{"Type":"SERVICE_CONTROL_POLICY"}},"Content":{quoted}}}}}"#
                ),
            ),
            ("get-policy-version", format!(r#"{{"PolicyVersion":{{"Document":{BARE}}}}}"#)),
            ("URL-encoded", encoded.clone()),
            ("URL-encoded in JSON", format!(r#"{{"PolicyDocument":"{encoded}"}}"#)),
        ] {
            let found = policies(bytes.as_bytes());
            assert_eq!(found.len(), 1, "{shape}");
            assert!(found[0].document.is_sound(), "{shape}: {:?}", found[0].document.defects);
            assert_eq!(found[0].document.statements.len(), 1, "{shape}");
            assert!(found[0].document.statements[0].allows(), "{shape}");
        }
        assert!(policies(&wide)[0].document.is_sound());
        assert_eq!(policies(&wide)[0].kind(), PolicyKind::Key);
    }

    #[test]
    fn shape_tells_kind_and_resource() {
        let quoted = serde_json::to_string(BARE).expect("JSON");
        let vault = format!(
            r#"{{"BackupVaultArn":"arn:aws:backup:us-west-2:444455556666:backup-vault:v","Policy":{quoted}}}"#
        );
        let found = &policies(vault.as_bytes())[0];
        assert_eq!(found.kind(), PolicyKind::Vault);
        assert_eq!(found.resource.as_deref(), Some("arn:aws:backup:us-west-2:444455556666:backup-vault:v"));
        let scp = format!(
            r#"{{"Policy":{{"PolicySummary":{{"Type":"SERVICE_CONTROL_POLICY"}},"Content":{quoted}}}}}"#
        );
        assert_eq!(policies(scp.as_bytes())[0].kind(), PolicyKind::Scp);
    }

    #[test]
    fn some_statements_are_a_fragment() {
        let one = r#"{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}"#;
        for text in [one.to_owned(), format!("[{one},{one}]")] {
            let found = &policies(text.as_bytes())[0];
            assert!(found.is_fragment, "{text}");
            assert!(!found.document.statements.is_empty());
        }
        assert!(!policies(BARE.as_bytes())[0].is_fragment);
        assert_eq!(policies(format!("[{BARE},{BARE}]").as_bytes()).len(), 2);
    }

    #[test]
    fn other_answers_are_told_from_policies() {
        let key = r#"{"KeyMetadata":{"Arn":"arn:aws:kms:us-west-2:111122223333:key/a","KeyState":"Disabled","KeyManager":"CUSTOMER"}}"#;
        assert!(matches!(open(key.as_bytes()), Found::Key(key) if key.state.as_deref() == Some("Disabled")));
        assert!(matches!(open(br#"{"Grants":[]}"#), Found::Grants(grants) if grants.is_empty()));
    }
}
