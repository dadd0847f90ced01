//! ARNs: partition, service, Region and kind of resource stay; account, ids and names become pseudonyms.

use super::scan::is_start;
use super::{Names, Redactor, is_kept};

/// The longest part of an ARN before its resource.
const MAX_PART: usize = 64;

/// The longest resource.
const MAX_RESOURCE: usize = 1024;

/// What stands before an id in a resource, and what the id is called. Of any other resource all is replaced.
const KINDS: &[(&str, &str)] = &[
    ("key", "key"),
    ("alias", "alias"),
    ("role", "role"),
    ("user", "user"),
    ("group", "group"),
    ("policy", "policy"),
    ("instance-profile", "profile"),
    ("federated-user", "user"),
    ("backup-vault", "vault"),
    ("backup-plan", "plan"),
    ("recovery-point", "recovery-point"),
    ("snapshot", "snapshot"),
    ("cluster-snapshot", "snapshot"),
    ("image", "image"),
    ("volume", "volume"),
    ("instance", "instance"),
    ("cluster", "cluster"),
    ("db", "database"),
    ("table", "table"),
    ("file-system", "file-system"),
    ("backup", "backup"),
    ("gateway", "gateway"),
    ("log-group", "log-group"),
    ("function", "function"),
    ("secret", "secret"),
];

/// Paths of roles that AWS makes; any other path says something of its owner.
const PATHS_OF_AWS: [&str; 4] = ["aws-service-role", "service-role", "aws-reserved", "sso.amazonaws.com"];

/// What stands before an id in a piece of an ARN that was cut off.
const FRAGMENTS: [&str; 6] =
    ["alias/", "assumed-role/", "role/", "user/", "backup-vault:", "recovery-point:"];

impl Redactor {
    /// Returns the length of the ARN that begins at `at`, and the ARN with its pseudonyms.
    pub(super) fn arn_at(&mut self, text: &[char], at: usize) -> Option<(usize, String)> {
        let mut read = at;
        let mut parts: Vec<String> = Vec::new();
        for _ in 0..5 {
            let part = part_at(text, read)?;
            read += part.chars().count() + 1;
            parts.push(part);
        }
        if !parts[0].eq_ignore_ascii_case("arn") {
            return None;
        }
        let resource = resource_at(text, read);
        let account = parts.pop()?;
        let service = parts[2].to_ascii_lowercase();
        let mut shown: Vec<String> =
            parts.iter().enumerate().map(|(at, part)| self.field(part, at < 3)).collect();
        shown.push(if account == "aws" { account.clone() } else { self.account_of(&account) });
        let is_of_aws = account == "aws";
        shown.push(if is_of_aws { resource.clone() } else { self.resource(&service, &resource) });
        Some((read - at + resource.chars().count(), shown.join(":")))
    }

    /// A part that names nobody, unless somebody wrote into it what does.
    fn field(&mut self, part: &str, is_word: bool) -> String {
        let plain = part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if is_word && plain { part.to_owned() } else { self.scanned(part, Names::Distinctive) }
    }

    fn account_of(&mut self, account: &str) -> String {
        let grouped = account.len() == 14 && account.contains('-');
        let digits: String = account.chars().filter(|ch| !grouped || *ch != '-').collect();
        self.pseudonym("account", &digits)
    }

    fn resource(&mut self, service: &str, resource: &str) -> String {
        match service {
            _ if is_kept(resource) || resource == "root" => resource.to_owned(),
            "organizations" => self.scanned(resource, Names::Distinctive),
            "s3" => self.bucket(resource),
            _ => self.typed_resource(resource),
        }
    }

    fn bucket(&mut self, resource: &str) -> String {
        match resource.split_once('/') {
            Some((bucket, object)) => {
                format!("{}/{}", self.pseudonym("bucket", bucket), self.pseudonym("object", object))
            }
            None => self.pseudonym("bucket", resource),
        }
    }

    fn typed_resource(&mut self, resource: &str) -> String {
        let Some(cut) = resource.find(['/', ':']) else {
            return self.pseudonym("resource", resource);
        };
        let (head, sign, id) = (&resource[..cut], &resource[cut..=cut], &resource[cut + 1..]);
        let shown = match head {
            "assumed-role" => self.session(id),
            "role" | "user" | "group" | "policy" | "instance-profile" => self.path(head, id),
            "alias" if id.starts_with("aws/") => id.to_owned(),
            _ => match KINDS.iter().find(|(known, _)| *known == head) {
                Some((_, kind)) => self.pseudonym(kind, id),
                None => return self.pseudonym("resource", resource),
            },
        };
        format!("{head}{sign}{shown}")
    }

    fn session(&mut self, id: &str) -> String {
        match id.split_once('/') {
            Some((role, session)) => {
                format!("{}/{}", self.pseudonym("role", role), self.pseudonym("session", session))
            }
            None => self.pseudonym("role", id),
        }
    }

    /// A name with the path before it.
    fn path(&mut self, head: &str, id: &str) -> String {
        let kind = KINDS.iter().find(|(known, _)| *known == head).map_or("resource", |(_, kind)| *kind);
        let mut parts: Vec<&str> = id.split('/').collect();
        let name = parts.pop().unwrap_or_default();
        let mut shown: Vec<String> = parts.iter().map(|part| self.path_part(part)).collect();
        shown.push(self.pseudonym(kind, name));
        shown.join("/")
    }

    fn path_part(&mut self, part: &str) -> String {
        let is_of_aws = PATHS_OF_AWS.contains(&part) || part.ends_with(".amazonaws.com");
        if is_of_aws { part.to_owned() } else { self.pseudonym("path", part) }
    }

    /// The end of an ARN that was cut: in quoted text, and `alias/…` in any.
    pub(super) fn fragment_at(&mut self, text: &[char], at: usize, names: Names) -> Option<(usize, String)> {
        let head = FRAGMENTS.iter().find(|head| {
            let head: Vec<char> = head.chars().collect();
            text[at..].starts_with(&head)
        })?;
        let is_wanted = names == Names::All || *head == FRAGMENTS[0];
        if !is_wanted || !is_start(text, at) || (at > 0 && "/-".contains(text[at - 1])) {
            return None;
        }
        let resource = resource_at(text, at);
        (resource.len() > head.len()).then(|| (resource.chars().count(), self.typed_resource(&resource)))
    }
}

/// Returns the part of an ARN that begins at `at` and is closed by a colon.
fn part_at(text: &[char], at: usize) -> Option<String> {
    let mut part = String::new();
    let mut is_bracketed = false;
    for ch in text.get(at..)?.iter().take(MAX_PART) {
        match ch {
            ':' => return Some(part),
            '<' | '{' | '[' => is_bracketed = true,
            '>' | '}' | ']' => is_bracketed = false,
            ' ' if is_bracketed => {}
            ch if ch.is_alphanumeric() || "-*_.#@+".contains(*ch) => {}
            _ => return None,
        }
        part.push(*ch);
    }
    None
}

/// Returns the resource that begins at `at`: as far as an ARN reaches, without the punctuation after it.
fn resource_at(text: &[char], at: usize) -> String {
    let mut resource = String::new();
    let mut read = at;
    while read < text.len() && read - at < MAX_RESOURCE {
        let ch = text[read];
        if ch == '<'
            && let Some(len) = super::scan::kept(text, read)
        {
            resource.extend(&text[read..read + len]);
            read += len;
            continue;
        }
        let is_list = ch == ','
            && text.get(read + 1).is_none_or(|next| {
                !next.is_ascii_alphanumeric() || text[read + 1..].starts_with(&['a', 'r', 'n', ':'])
            });
        if is_list || !(ch.is_ascii_alphanumeric() || "+=,.@_/:-*#%~".contains(ch)) {
            break;
        }
        resource.push(ch);
        read += 1;
    }
    while resource.ends_with(['.', ',', ':']) || (resource.ends_with('-') && resource.len() > 1) {
        resource.pop();
    }
    resource
}
