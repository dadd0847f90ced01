//! Source and destination of a copy across accounts, where the user says which accounts they are.
//!
//! The policy of the source key admits the destination account; the access policy of the destination vault admits
//! the source account (AWS Backup Developer Guide, create-cross-account-backup).

use super::admits::{Asking, Says, accounts, backup_role};
use super::reach::is_of_aws;
use super::{Desk, Rule};
use crate::policy::arn::ArnParts;
use crate::policy::caller::Caller;
use crate::policy::source::PolicyKind;

/// What the service-linked role of AWS Backup does with the source key of a copy, grants aside.
const USE: [&str; 3] = ["kms:DescribeKey", "kms:ReEncryptFrom", "kms:GenerateDataKeyWithoutPlaintext"];
const GRANT: &str = "kms:CreateGrant";
const COPY_INTO: &str = "backup:CopyIntoBackupVault";

pub(super) fn check(desk: &mut Desk<'_>) {
    let (Some(source), Some(destination)) = (&desk.around.source_account, &desk.around.destination_account)
    else {
        return;
    };
    if source == destination {
        return;
    }
    match desk.kind {
        PolicyKind::Key => key(desk, source, destination),
        PolicyKind::Vault => vault(desk, source, destination),
        _ => {}
    }
}

fn partition(desk: &Desk<'_>) -> String {
    let principals =
        desk.statements().flat_map(|one| &one.principals).flat_map(|principals| &principals.items);
    let mut partitions =
        principals.filter_map(|item| ArnParts::split(&item.name.text)).map(|parts| parts.partition);
    partitions.next().unwrap_or("aws").to_owned()
}

fn names(desk: &Desk<'_>, account: &str) -> bool {
    desk.statements().filter(|one| one.allows()).flat_map(accounts).any(|named| named == account)
}

fn key(desk: &mut Desk<'_>, source: &str, destination: &str) {
    let Some(role) = backup_role(destination, &partition(desk), desk.catalog) else { return };
    let asking = Asking { caller: &role, catalog: desk.catalog, absent: &[] };
    let can = |action: &str| asking.of(desk.document, action) == Says::Allows;
    let (uses, grants) = (USE.map(can), can(GRANT));
    let values = [("source", source), ("destination", destination)];
    let whole = desk.whole();
    let denied = USE.iter().find_map(|action| match asking.of(desk.document, action) {
        Says::Denies(number) => desk.document.statements.get(number),
        _ => None,
    });
    if is_of_aws(desk.document) {
        return desk.found_as(Rule::SideMissing, "aws-managed", &whole, values);
    }
    let is_swapped = !desk.opened.is_fragment && is_owned_by(desk, destination) && !is_owned_by(desk, source);
    if is_swapped {
        desk.found_as(Rule::SidesSwapped, "key", &whole, values);
    } else if let Some(statement) = denied {
        desk.found_as(Rule::SideMissing, "denied", &statement.span, values);
    } else if !uses.contains(&true) && !grants {
        desk.found_as(Rule::SideMissing, "key", &whole, values);
    } else {
        let missing: Vec<&str> =
            USE.iter().zip(uses).filter(|(_, can)| !can).map(|(action, _)| *action).collect();
        if !missing.is_empty() {
            let actions = missing.join(", ");
            desk.found(
                Rule::ActionsMissing,
                &whole,
                [("actions", actions.as_str()), ("source", source), ("destination", destination)],
            );
        }
        if !grants {
            desk.found(Rule::GrantsMissing, &whole, values);
        }
    }
}

/// Tells whether the policy gives an account everything, as that of the key's own account does.
fn is_owned_by(desk: &Desk<'_>, account: &str) -> bool {
    let root = Caller::read(&format!("arn:{}:iam::{account}:root", partition(desk)), None, desk.catalog);
    root.is_some_and(|root| {
        let asking = Asking { caller: &root, catalog: desk.catalog, absent: &[] };
        asking.of(desk.document, "kms:PutKeyPolicy") == Says::Allows
    })
}

fn vault(desk: &mut Desk<'_>, source: &str, destination: &str) {
    let arn = format!("arn:{}:iam::{source}:role/any", partition(desk));
    let Some(anyone) = Caller::read(&arn, None, desk.catalog) else { return };
    // The policy may name one role of the source account rather than the account.
    let asking = Asking { caller: &anyone, catalog: desk.catalog, absent: &[] };
    match asking.of(desk.document, COPY_INTO) {
        Says::Allows => return,
        Says::Denies(number) => {
            let Some(statement) = desk.document.statements.get(number) else { return };
            let values = [("source", source), ("destination", destination)];
            return desk.found_as(Rule::SideMissing, "denied-vault", &statement.span, values);
        }
        Says::Nothing if names(desk, source) => return,
        Says::Nothing => {}
    }
    let rule = if names(desk, destination) { Rule::SidesSwapped } else { Rule::SideMissing };
    desk.found_as(rule, "vault", &desk.whole(), [("source", source), ("destination", destination)]);
}
