//! Who asks, and whether a `Principal` element means them.
//!
//! Source: IAM User Guide, `reference_policies_elements_principal` and …_notprincipal.

use super::arn::{ArnParts, is_account};
use super::catalog::Catalog;
use super::document::{Principal, PrincipalKind, Principals};

/// The path below which only services make roles.
const SERVICE_PATH: &str = "aws-service-role/";

/// How the names of service-linked roles begin.
const SERVICE_LINKED: &str = "AWSServiceRoleFor";

/// What kind of identity makes the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallerKind {
    /// An IAM user.
    User,
    /// A role, in some session.
    Role,
    /// A session of a role, by its name.
    Session,
    /// A session of `GetFederationToken`.
    FederatedUser,
    /// The root user of an account.
    Root,
    /// An AWS service as itself.
    Service,
}

/// The identity that makes a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// What it is.
    pub kind: CallerKind,
    /// Its ARN, or the name of the service.
    pub arn: String,
    /// Its account; empty for services.
    pub account: String,
    /// The partition of its ARN; empty for services.
    pub partition: String,
    /// For roles and their sessions: the ARN of the role. A session's ARN holds no path; it is known only where
    /// the request says it, or the role is one of AWS's.
    pub role_arn: Option<String>,
    /// For roles and their sessions: the name of the role, without its path.
    pub role_name: String,
}

impl Caller {
    /// Reads a principal as requests and logs write it: an ARN of a user, role, session, federated user or
    /// root user, or the name of a service. `role_arn` tells the role of a session (`aws:PrincipalArn`).
    #[must_use]
    pub fn read(text: &str, role_arn: Option<&str>, catalog: &Catalog) -> Option<Self> {
        let empty = |kind, arn: &str| Self {
            kind,
            arn: arn.to_owned(),
            account: String::new(),
            partition: String::new(),
            role_arn: None,
            role_name: String::new(),
        };
        if is_service_name(text) {
            return Some(empty(CallerKind::Service, text));
        }
        let parts = ArnParts::split(text)?;
        if !is_account(parts.account) || !parts.region.is_empty() {
            return None;
        }
        let named = |name: Option<&str>| name.is_some_and(is_name);
        let kind = match parts.service {
            "iam" if parts.resource == "root" => CallerKind::Root,
            "iam" if named(parts.after("user")) => CallerKind::User,
            "iam" if named(parts.after("role")) => CallerKind::Role,
            "sts" if named(parts.after("federated-user")) => CallerKind::FederatedUser,
            "sts" if session_of(&parts).is_some() => CallerKind::Session,
            _ => return None,
        };
        let mut caller = empty(kind, text);
        parts.account.clone_into(&mut caller.account);
        parts.partition.clone_into(&mut caller.partition);
        match kind {
            CallerKind::Role => {
                last(parts.resource).clone_into(&mut caller.role_name);
                caller.role_arn = Some(text.to_owned());
            }
            CallerKind::Session => {
                let (name, _) = session_of(&parts)?;
                name.clone_into(&mut caller.role_name);
                let of_aws = catalog.service_of_role(name).map(|service| {
                    format!(
                        "arn:{}:iam::{}:role/{SERVICE_PATH}{service}/{name}",
                        parts.partition, parts.account
                    )
                });
                let told =
                    role_arn.filter(|arn| ArnParts::split(arn).is_some_and(|p| last(p.resource) == name));
                caller.role_arn = told.map(str::to_owned).or(of_aws);
            }
            _ => {}
        }
        Some(caller)
    }

    /// Tells whether it is the root user of an account.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.kind == CallerKind::Root
    }

    /// Tells whether it is an AWS service as itself.
    #[must_use]
    pub fn is_service(&self) -> bool {
        self.kind == CallerKind::Service
    }

    /// Tells whether it acts in a session: of a role or of a federated user.
    #[must_use]
    pub fn is_session(&self) -> bool {
        matches!(self.kind, CallerKind::Role | CallerKind::Session | CallerKind::FederatedUser)
    }

    /// Tells whether it is a service-linked role: one that lies below the path of services, or whose name
    /// begins as theirs do where a session's ARN holds no path.
    #[must_use]
    pub fn is_service_linked(&self) -> bool {
        match &self.role_arn {
            Some(arn) => ArnParts::split(arn)
                .and_then(|p| p.after("role"))
                .is_some_and(|name| name.starts_with(SERVICE_PATH)),
            None => self.kind == CallerKind::Session && self.role_name.starts_with(SERVICE_LINKED),
        }
    }

    /// Returns the value of `aws:PrincipalArn`: for sessions of a role the ARN of the role.
    #[must_use]
    pub fn principal_arn(&self) -> Option<String> {
        match self.kind {
            CallerKind::Service => None,
            CallerKind::Session => Some(self.role_arn.clone().unwrap_or_else(|| {
                format!("arn:{}:iam::{}:role/{}", self.partition, self.account, self.role_name)
            })),
            _ => Some(self.arn.clone()),
        }
    }

    /// Tells whether an ARN of IAM or STS, as policies and grants name it, means this caller; and in what way.
    #[must_use]
    pub fn is_meant_by(&self, name: &str) -> Option<Reach> {
        if is_account(name) {
            return (self.account == name).then_some(Reach::Account);
        }
        if self.is_service() {
            return (self.arn == name).then_some(Reach::Service);
        }
        let parts = ArnParts::split(name)?;
        if parts.partition != self.partition || parts.account != self.account {
            return None;
        }
        if parts.service == "iam" && parts.resource == "root" {
            return Some(Reach::Account);
        }
        if name == self.arn && self.kind != CallerKind::Role {
            return Some(match self.kind {
                CallerKind::User => Reach::User,
                _ => Reach::Session,
            });
        }
        self.is_role(name, &parts).then_some(Reach::Role)
    }

    /// Tells whether an ARN is that of the caller's role.
    fn is_role(&self, name: &str, parts: &ArnParts<'_>) -> bool {
        let Some(path) = parts.after("role").filter(|_| parts.service == "iam") else { return false };
        match &self.role_arn {
            Some(own) => own == name,
            None => {
                self.kind == CallerKind::Session
                    && last(path) == self.role_name
                    && (!self.is_service_linked() || path.starts_with(SERVICE_PATH))
            }
        }
    }
}

/// In what way a policy means a caller; what it may then lack depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Its account: policies of that account must give the rest.
    Account,
    /// Its role.
    Role,
    /// Itself: the user.
    User,
    /// Itself: the session.
    Session,
    /// Itself: the service.
    Service,
    /// Everybody.
    Anyone,
}

/// How a `Principal` or `NotPrincipal` element fares with a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// The statement is about the caller, in this way.
    Yes(Reach),
    /// It is not.
    No,
    /// A `NotPrincipal` exempts the caller, but not where it has a permissions boundary.
    NotWithoutBoundary,
}

/// Tells whether an element means the caller.
#[must_use]
pub fn meant(principals: &Principals, caller: &Caller) -> Meant {
    if principals.is_negated {
        return if is_exempt(principals, caller) {
            Meant::NotWithoutBoundary
        } else {
            Meant::Yes(Reach::Anyone)
        };
    }
    let reach = principals.items.iter().filter_map(|item| reach_of(item, caller)).max();
    reach.map_or(Meant::No, Meant::Yes)
}

/// Returns in what way one principal means the caller.
#[must_use]
pub fn reach_of(principal: &Principal, caller: &Caller) -> Option<Reach> {
    let name = principal.name.text.as_str();
    match principal.kind {
        PrincipalKind::Anyone => Some(Reach::Anyone),
        PrincipalKind::Aws if name == "*" => Some(Reach::Anyone),
        PrincipalKind::Aws => caller.is_meant_by(name).filter(|_| !caller.is_service()),
        PrincipalKind::Service => (caller.is_service() && caller.arn == name).then_some(Reach::Service),
        PrincipalKind::Federated | PrincipalKind::CanonicalUser | PrincipalKind::Other => None,
    }
}

/// Tells whether a `NotPrincipal` element spares the caller: it must name the account, the user or role, and
/// for a role the session too, since a request carries all of them.
fn is_exempt(principals: &Principals, caller: &Caller) -> bool {
    let named = |wanted: &[Reach]| {
        principals.items.iter().filter_map(|item| reach_of(item, caller)).any(|reach| wanted.contains(&reach))
    };
    if named(&[Reach::Anyone, Reach::Service]) {
        return true;
    }
    let own = match caller.kind {
        CallerKind::User => named(&[Reach::User]),
        CallerKind::Session => named(&[Reach::Session]) && named(&[Reach::Role]),
        CallerKind::FederatedUser => named(&[Reach::Session]),
        CallerKind::Root => true,
        CallerKind::Role | CallerKind::Service => false,
    };
    own && named(&[Reach::Account])
}

/// Tells whether `text` is the name of an AWS service as a principal.
#[must_use]
pub fn is_service_name(text: &str) -> bool {
    let Some(stem) = text.strip_suffix(".amazonaws.com").or_else(|| text.strip_suffix(".amazonaws.com.cn"))
    else {
        return false;
    };
    !stem.is_empty()
        && stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-._".contains(&b))
}

/// Tells whether a name with its path has only characters that IAM gives, and no wildcard.
fn is_name(name: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"+=,.@_-".contains(&b))
    };
    let last_is_name = is_part(last(name));
    last_is_name && name.bytes().all(|b| b.is_ascii_graphic() && !b"*?\"'<>".contains(&b))
}

/// Role name and session name of `assumed-role/Name/session`.
fn session_of<'a>(parts: &ArnParts<'a>) -> Option<(&'a str, &'a str)> {
    let (name, session) = parts.after("assumed-role")?.split_once('/')?;
    // Roles that services use inside AWS have names such as `aws:ec2-infrastructure`.
    let is_role = is_name(name) || name.strip_prefix("aws:").is_some_and(is_name);
    (is_role && is_name(session)).then_some((name, session))
}

/// What stands behind the last `/`.
fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::catalog::ServiceLinkedRole;

    fn catalog() -> Catalog {
        let role = ServiceLinkedRole {
            name: "AWSServiceRoleForBackup".into(),
            service: "backup.amazonaws.com".into(),
        };
        Catalog { service_linked_roles: vec![role], ..Catalog::default() }
    }

    fn caller(text: &str) -> Caller {
        Caller::read(text, None, &catalog()).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn each_form_is_told_from_the_others() {
        for (text, kind) in [
            ("arn:aws:iam::111122223333:root", CallerKind::Root),
            ("arn:aws:iam::111122223333:user/path/Alice", CallerKind::User),
            ("arn:aws:iam::111122223333:role/Copy", CallerKind::Role),
            ("arn:aws:sts::111122223333:assumed-role/Copy/x@y", CallerKind::Session),
            ("arn:aws-cn:sts::111122223333:federated-user/Bob", CallerKind::FederatedUser),
            ("backup.amazonaws.com", CallerKind::Service),
        ] {
            assert_eq!(caller(text).kind, kind, "{text}");
        }
        for text in [
            "*",
            "AROAEXAMPLE",
            "111122223333",
            "arn:aws:iam::1111:root",
            "arn:aws:iam::111122223333:role/*",
            "arn:aws:iam::111122223333:group/x",
            "arn:aws:iam::111122223333 :root",
        ] {
            assert_eq!(Caller::read(text, None, &catalog()), None, "{text}");
        }
    }

    #[test]
    fn session_is_its_role_and_itself() {
        let session = caller("arn:aws:sts::111122223333:assumed-role/Copy/s");
        assert_eq!(session.is_meant_by("arn:aws:iam::111122223333:role/Copy"), Some(Reach::Role));
        assert_eq!(session.is_meant_by("arn:aws:iam::111122223333:role/path/Copy"), Some(Reach::Role));
        assert_eq!(session.is_meant_by("arn:aws:iam::111122223333:role/Copying"), None);
        assert_eq!(
            session.is_meant_by("arn:aws:sts::111122223333:assumed-role/Copy/s"),
            Some(Reach::Session)
        );
        assert_eq!(session.is_meant_by("arn:aws:sts::111122223333:assumed-role/Copy/t"), None);
        assert_eq!(session.is_meant_by("111122223333"), Some(Reach::Account));
        assert_eq!(session.is_meant_by("arn:aws-cn:iam::111122223333:root"), None);
    }

    #[test]
    fn service_linked_role_is_known_by_its_path_or_its_session() {
        let path =
            "arn:aws:iam::111122223333:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup";
        assert!(caller(path).is_service_linked());
        let session = caller("arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForBackup/AWSBackup-x");
        assert!(session.is_service_linked());
        assert_eq!(session.principal_arn().as_deref(), Some(path));
        assert_eq!(session.is_meant_by("arn:aws:iam::111122223333:role/AWSServiceRoleForBackup"), None);
        assert!(!caller("arn:aws:iam::111122223333:role/AWSServiceRoleForBackup").is_service_linked());
    }
}
