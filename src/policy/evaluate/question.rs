//! The JSON of a question: `request` and the policies beside it.
//!
//! In: the text that `cabhelp policy evaluate` is given. Out: a [`Case`], or everything that is wrong with the text
//! at once.

use super::case::{
    CALLER_RCPS, Case, Input, KEY_MANAGER, KEY_STATE, Known, Level, MANAGEMENT, OWNER_SCPS, Request,
};
use super::faults::{CaseFault, Faults, Shape};
use crate::policy::catalog::Catalog;
use crate::policy::context::Context;
use crate::policy::document::{Document, ungrammatical};
use crate::policy::grant::{Grant, grants_of};
use crate::policy::json::{DefectKind, Member, Node, Value, parse};
use crate::policy::source::inside;
use std::sync::Arc;

impl Case {
    /// Reads the JSON of a case.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(text: &str, catalog: &Catalog) -> Result<Self, Faults> {
        let (root, defects) = parse(text);
        let mut reader = Reader { text: text.into(), known: Known::default(), faults: Faults::default() };
        for defect in defects {
            match defect.kind {
                DefectKind::Repeated(_) => reader.known.has_repeated_names = true,
                _ => reader.faults.json("", text, defect),
            }
        }
        match root {
            Some(root) if reader.faults.is_empty() => reader.case(&root, catalog),
            _ => Err(reader.faults),
        }
    }
}

/// Reads the JSON of a case, and goes on after a fault.
struct Reader {
    text: Arc<str>,
    known: Known,
    faults: Faults,
}

impl Reader {
    fn case(mut self, root: &Node, catalog: &Catalog) -> Result<Case, Faults> {
        if !root.is_object() {
            self.faults.push(CaseFault::NoObject, "");
            return Err(self.faults);
        }
        let request = root.get("request").map(|node| self.request(node));
        let asked = match request {
            // What the request lacks is named already.
            Some(Some(request)) => {
                Case::new(request, catalog).map_err(|faults| self.faults.extend(faults)).ok()
            }
            Some(None) => None,
            None => {
                self.faults.push(CaseFault::Missing, "request");
                None
            }
        };
        for member in root.members().iter().filter(|member| member.name != "request") {
            self.member(member);
        }
        match asked {
            Some(case) if self.faults.is_empty() => case.with(self.known),
            _ => Err(self.faults),
        }
    }

    fn request(&mut self, node: &Node) -> Option<Request> {
        const NAMES: [&str; 5] = ["principal", "action", "resource", "resourceAccount", "context"];
        if !node.is_object() {
            self.faults.form("request", Shape::Object);
            return None;
        }
        let mut request = Request::default();
        for member in node.members() {
            match member.name.as_str() {
                "principal" => request.principal = self.scalar(member),
                "action" => request.action = self.scalar(member),
                "resource" => request.resource = self.scalar(member),
                "resourceAccount" if member.node.is_null() => {}
                "resourceAccount" => request.resource_account = Some(self.scalar(member)),
                "context" => request.context = self.context(member),
                name => self.faults.unknown_name(name, &NAMES),
            }
        }
        let missing: Vec<&str> = NAMES[..2].iter().copied().filter(|name| node.get(name).is_none()).collect();
        for name in &missing {
            self.faults.push(CaseFault::Missing, name);
        }
        missing.is_empty().then_some(request)
    }

    fn scalar(&mut self, member: &Member) -> String {
        let named = member.node.members().iter().find_map(|inner| inner.node.scalar());
        member.node.scalar().or(named).unwrap_or_else(|| {
            self.faults.form(&member.name, Shape::Text);
            String::new()
        })
    }

    fn context(&mut self, member: &Member) -> Context {
        let mut context = Context::default();
        if !member.node.is_object() && !member.node.is_null() {
            self.faults.form("context", Shape::Object);
        }
        for entry in member.node.members() {
            // `null` says that the request does not carry the key.
            if entry.node.is_null() {
                continue;
            }
            let values: Option<Vec<String>> = entry.node.items().iter().map(Node::scalar).collect();
            match values {
                Some(values) => {
                    let is_list = matches!(entry.node.value, Value::List(_));
                    context.insert(&entry.name, values, is_list);
                }
                None => self.faults.form(&entry.name, Shape::Texts),
            }
        }
        context
    }

    fn member(&mut self, member: &Member) {
        match member.name.as_str() {
            "identityPolicies" => self.known.identity = Some(self.documents(member)),
            "resourcePolicy" => self.known.resource = Some(self.one_document(member)),
            "permissionBoundary" => self.known.boundary = Some(self.one_document(member)),
            "sessionPolicy" => self.known.session = Some(self.documents(member)),
            "vpcEndpointPolicy" => self.known.endpoint = Some(self.one_document(member)),
            "scps" => self.known.scps = Some(self.levels(member)),
            "rcps" => self.known.rcps = Some(self.levels(member)),
            "grants" => self.known.grants = Some(self.grants(member)),
            OWNER_SCPS => {
                self.known.owner_scps = self.levels(member);
                self.known.is_told(OWNER_SCPS);
            }
            CALLER_RCPS => {
                self.known.caller_rcps = self.levels(member);
                self.known.is_told(CALLER_RCPS);
            }
            KEY_STATE => {
                let state = self.word(member, &KEY_STATES);
                self.known.set_key_state(&state);
            }
            KEY_MANAGER => {
                let manager = self.word(member, &KEY_MANAGERS);
                self.known.set_aws_managed(manager == "AWS");
            }
            MANAGEMENT => {
                self.known.is_management_account = self.word(member, &["true", "false"]) == "true";
                self.known.is_told(MANAGEMENT);
            }
            name => self.faults.unknown_name(name, &names()),
        }
    }

    /// Reads one word of a list.
    fn word(&mut self, member: &Member, list: &[&'static str]) -> String {
        let word = self.scalar(member);
        if !word.is_empty() && !list.contains(&word.as_str()) {
            self.faults.unknown_value(&member.name, &word, list);
        }
        word
    }

    fn one_document(&mut self, member: &Member) -> Vec<Document> {
        let documents = self.documents(member);
        if documents.len() > 1 {
            self.faults.push(CaseFault::OnlyOne, &member.name);
        }
        documents
    }

    fn documents(&mut self, member: &Member) -> Vec<Document> {
        self.documents_of(&member.node, &member.name)
    }

    fn documents_of(&mut self, node: &Node, name: &str) -> Vec<Document> {
        let mut documents = Vec::new();
        // An empty object is what tools print where there is no policy.
        for item in node.items().iter().filter(|item| !item.is_null() && !is_empty_object(item)) {
            let opened = match inside(item, &self.text) {
                Some(opened) => opened.document,
                None if item.is_object() => Document::of_node(item),
                None => {
                    self.faults.push(CaseFault::NoDocument, name);
                    continue;
                }
            };
            documents.extend(self.sound(opened, name));
        }
        documents
    }

    /// Returns a document that AWS could have saved; else says what is wrong with it.
    fn sound(&mut self, document: Document, name: &str) -> Option<Document> {
        let (repeated, defects): (Vec<_>, Vec<_>) =
            document.defects.iter().cloned().partition(|one| matches!(one.kind, DefectKind::Repeated(_)));
        self.known.has_repeated_names |= !repeated.is_empty();
        let is_readable = document.root.is_some() && defects.is_empty();
        for defect in defects {
            self.faults.json(name, &document.text, defect);
        }
        if let Some(wrong) = ungrammatical(&document).filter(|_| is_readable) {
            self.faults.grammar(name, wrong);
            return None;
        }
        is_readable.then_some(document)
    }

    fn levels(&mut self, member: &Member) -> Vec<Level> {
        let mut levels = Vec::new();
        for item in member.node.items().iter().filter(|item| !item.is_null()) {
            let Some(policies) = item.get("policies") else {
                self.faults.push(CaseFault::NoLevel, &member.name);
                continue;
            };
            let target = item.get("target").and_then(Node::scalar).unwrap_or_default();
            let policies = self.documents_of(policies, &member.name);
            levels.push(Level { target, policies });
        }
        levels
    }

    fn grants(&mut self, member: &Member) -> Vec<Grant> {
        let list = member.node.get("Grants").unwrap_or(&member.node);
        match &list.value {
            Value::Null => Vec::new(),
            Value::List(items) if items.iter().all(Node::is_object) => grants_of(list),
            _ => {
                self.faults.form("grants", Shape::Grants);
                Vec::new()
            }
        }
    }
}

/// Who can manage a key.
const KEY_MANAGERS: [&str; 2] = ["CUSTOMER", "AWS"];

/// The states of a key.
const KEY_STATES: [&str; 8] = [
    "Creating",
    "Enabled",
    "Disabled",
    "PendingDeletion",
    "PendingImport",
    "PendingReplicaDeletion",
    "Unavailable",
    "Updating",
];

fn names() -> Vec<&'static str> {
    let given = Input::ALL.iter().map(|input| input.name());
    given.chain(["request", KEY_STATE, KEY_MANAGER, MANAGEMENT, OWNER_SCPS, CALLER_RCPS]).collect()
}

fn is_empty_object(node: &Node) -> bool {
    node.is_object() && node.members().is_empty()
}
