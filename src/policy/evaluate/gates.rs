//! From what each kind of policy says to the decision. Only booleans here: no documents, no words.
//!
//! The order of the rules is that of AWS: operations that never work across accounts, explicit denies, service
//! control policies, the VPC endpoint, then who may use the resource and whether the caller's account agrees.
//! Sources: AWS KMS Developer Guide, policy-evaluation and key-policy-modifying-external-accounts; IAM User
//! Guide, reference_policies_evaluation-logic_policy-eval-denyallow and …-logic-cross-account; AWS Backup
//! Developer Guide, create-a-vault-access-policy.

/// A kind of policy or rule that decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// The policy of the key, vault or role.
    ResourcePolicy,
    /// The policies of the caller.
    IdentityPolicy,
    /// Service control policies of the caller's account.
    Scp,
    /// Resource control policies of the resource's account.
    Rcp,
    /// The permissions boundary of the caller.
    PermissionsBoundary,
    /// The policy of the caller's session.
    SessionPolicy,
    /// The policy of the VPC endpoint.
    VpcEndpointPolicy,
    /// A grant of the key.
    Grant,
    /// The constraint of a grant.
    GrantConstraint,
    /// Whether the caller's account trusts the key of another account.
    KeyTrust,
    /// Whether the operation works across accounts at all.
    OperationNotCrossAccount,
}

impl Gate {
    /// Every gate, in the order in which they are named.
    pub const ALL: [Self; 11] = [
        Self::ResourcePolicy,
        Self::IdentityPolicy,
        Self::Scp,
        Self::Rcp,
        Self::PermissionsBoundary,
        Self::SessionPolicy,
        Self::VpcEndpointPolicy,
        Self::Grant,
        Self::GrantConstraint,
        Self::KeyTrust,
        Self::OperationNotCrossAccount,
    ];

    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::ResourcePolicy => "resource-policy",
            Self::IdentityPolicy => "identity-policy",
            Self::Scp => "scp",
            Self::Rcp => "rcp",
            Self::PermissionsBoundary => "permissions-boundary",
            Self::SessionPolicy => "session-policy",
            Self::VpcEndpointPolicy => "vpc-endpoint-policy",
            Self::Grant => "grant",
            Self::GrantConstraint => "grant-constraint",
            Self::KeyTrust => "key-trust",
            Self::OperationNotCrossAccount => "operation-not-cross-account",
        }
    }
}

/// What the request is about: which policies must say yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// A key: its policy always has a say.
    Key,
    /// A key of AWS: nobody of another account can use it.
    AwsManagedKey,
    /// Retiring a grant: the grant says who may.
    Retiring,
    /// Nothing in particular, or an alias: the caller's policies decide alone.
    Nothing,
    /// A backup vault: in one account either side suffices.
    Vault,
    /// A role to be assumed: its trust policy always has a say.
    Role,
}

/// What does not change with the policies.
#[allow(clippy::struct_excessive_bools)] // each is a fact of its own
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub about: About,
    /// Caller and resource are of different accounts.
    pub crosses: bool,
    /// The operation works across accounts.
    pub can_cross: bool,
    pub is_root: bool,
    pub is_service: bool,
    /// Service control policies bind the caller.
    pub has_scps: bool,
}

/// What a policy that both allows and denies says of the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub allows: bool,
    pub denies: bool,
}

/// What the policy of the resource says: whom it admits, and in which way.
#[allow(clippy::struct_excessive_bools)] // each is said or not, in any combination
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Admits {
    /// The caller itself, in a way that no boundary or session policy limits in its own account.
    pub caller: bool,
    /// The caller's role, which they limit.
    pub role: bool,
    /// The caller's account.
    pub account: bool,
    pub denies: bool,
    /// A `NotPrincipal` denies whoever has a permissions boundary.
    pub denies_with_boundary: bool,
}

/// What the grants say.
#[allow(clippy::struct_excessive_bools)] // each is said or not, in any combination
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Granted {
    /// One fits the request.
    pub fits: bool,
    /// One that fits was made by the caller's account.
    pub by_own_account: bool,
    /// One names the caller's account.
    pub account: bool,
    /// One names caller and operation, and its constraints do not fit.
    pub constrained: bool,
    /// One lets the caller itself retire it.
    pub retire: bool,
    /// One lets the caller's account retire it, whose policies decide the rest.
    pub retire_by_account: bool,
}

/// All that the policies say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sayings {
    pub identity: Said,
    pub resource: Admits,
    /// Allowed at every level.
    pub scp: Said,
    pub rcp_denies: bool,
    pub boundary: Option<Said>,
    pub session: Option<Said>,
    pub endpoint: Option<Said>,
    pub grants: Granted,
}

/// Whether a request is let through, and by what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Allowed(Vec<Gate>),
    Implicit(Vec<Gate>),
    Explicit(Vec<Gate>),
}

impl Verdict {
    pub fn is_allowed(&self) -> bool {
        matches!(self, Self::Allowed(_))
    }
}

impl Sayings {
    /// Returns the kinds of policies that deny.
    pub fn denying(&self) -> Vec<Gate> {
        let denies = |said: Option<Said>| said.is_some_and(|said| said.denies);
        let resource =
            self.resource.denies || (self.resource.denies_with_boundary && self.boundary.is_some());
        [
            (Gate::ResourcePolicy, resource),
            (Gate::IdentityPolicy, self.identity.denies),
            (Gate::Scp, self.scp.denies),
            (Gate::Rcp, self.rcp_denies),
            (Gate::PermissionsBoundary, denies(self.boundary)),
            (Gate::SessionPolicy, denies(self.session)),
            (Gate::VpcEndpointPolicy, denies(self.endpoint)),
        ]
        .into_iter()
        .filter_map(|(gate, denies)| denies.then_some(gate))
        .collect()
    }

    fn boundary_allows(&self) -> bool {
        self.boundary.is_none_or(|said| said.allows)
    }

    fn session_allows(&self) -> bool {
        self.session.is_none_or(|said| said.allows)
    }

    /// Neither boundary nor session policy stands in the way.
    fn is_within_limits(&self) -> bool {
        self.boundary_allows() && self.session_allows()
    }

    /// The caller's own policies allow, within boundary and session policy.
    fn caller_is_entitled(&self) -> bool {
        self.identity.allows && self.is_within_limits()
    }

    /// Why the caller's own side does not allow.
    fn lacking_on_the_callers_side(&self) -> Vec<Gate> {
        if !self.identity.allows {
            return vec![Gate::IdentityPolicy];
        }
        self.limits_in_the_way()
    }

    fn limits_in_the_way(&self) -> Vec<Gate> {
        let boundary = (!self.boundary_allows()).then_some(Gate::PermissionsBoundary);
        let session = (!self.session_allows()).then_some(Gate::SessionPolicy);
        boundary.into_iter().chain(session).collect()
    }

    /// Decides.
    pub fn decide(&self, shape: Shape) -> Verdict {
        let denying = self.denying();
        if !denying.is_empty() {
            return Verdict::Explicit(denying);
        }
        if shape.crosses && !shape.can_cross && shape.about != About::AwsManagedKey {
            return Verdict::Implicit(vec![Gate::OperationNotCrossAccount]);
        }
        let mut failing = Vec::new();
        if shape.has_scps && !self.scp.allows {
            failing.push(Gate::Scp);
        }
        if self.endpoint.is_some_and(|said| !said.allows) {
            failing.push(Gate::VpcEndpointPolicy);
        }
        let way = match shape.about {
            About::Nothing => self.by_caller_alone(shape),
            About::Retiring => self.by_grant_to_retire(shape),
            About::AwsManagedKey if shape.crosses => Err(vec![Gate::ResourcePolicy]),
            About::Key | About::Role | About::AwsManagedKey => self.by_resource(shape),
            About::Vault => self.by_either(shape),
        };
        match way {
            Ok(by) if failing.is_empty() => Verdict::Allowed(by),
            Ok(_) => Verdict::Implicit(failing),
            Err(more) => {
                failing.extend(more);
                failing.sort_unstable();
                failing.dedup();
                Verdict::Implicit(failing)
            }
        }
    }

    fn by_caller_alone(&self, shape: Shape) -> Result<Vec<Gate>, Vec<Gate>> {
        if shape.is_root || self.caller_is_entitled() {
            Ok(vec![Gate::IdentityPolicy])
        } else {
            Err(self.lacking_on_the_callers_side())
        }
    }

    /// The retiring principal, the grantee that holds the operation, or the account that made the grant.
    fn by_grant_to_retire(&self, shape: Shape) -> Result<Vec<Gate>, Vec<Gate>> {
        if self.grants.retire {
            Ok(vec![Gate::Grant])
        } else if !self.grants.retire_by_account {
            Err(vec![Gate::ResourcePolicy])
        } else if shape.is_root || self.caller_is_entitled() {
            Ok(vec![Gate::IdentityPolicy, Gate::Grant])
        } else {
            Err(self.lacking_on_the_callers_side())
        }
    }

    /// A key or role: its own policy, or a grant, must admit; across accounts the caller's account too.
    fn by_resource(&self, shape: Shape) -> Result<Vec<Gate>, Vec<Gate>> {
        let Admits { caller, role, account, .. } = self.resource;
        // The account is admitted by the policy, or by a grant.
        let (gate, account) = match (account, self.grants.account) {
            (false, true) => (Gate::Grant, true),
            (account, _) => (Gate::ResourcePolicy, account),
        };
        if shape.is_service {
            return match (caller, self.grants.fits) {
                (true, _) => Ok(vec![Gate::ResourcePolicy]),
                (_, true) => Ok(vec![Gate::Grant]),
                _ => Err(self.not_admitted()),
            };
        }
        if shape.crosses {
            let by_policy = (caller || role).then_some(Gate::ResourcePolicy);
            return self.across_accounts(shape, by_policy.or(account.then_some(gate)));
        }
        if caller || (role && self.is_within_limits()) {
            return Ok(vec![Gate::ResourcePolicy]);
        }
        if account && shape.is_root {
            return Ok(vec![gate]);
        }
        if account && self.caller_is_entitled() {
            return Ok(vec![gate, Gate::IdentityPolicy]);
        }
        if self.grants.fits {
            return Ok(vec![Gate::Grant]);
        }
        Err(match (role, account) {
            (false, false) => self.not_admitted(),
            (true, _) => self.limits_in_the_way(),
            (false, true) => self.lacking_on_the_callers_side(),
        })
    }

    /// Nothing on the side of the resource admits the caller.
    fn not_admitted(&self) -> Vec<Gate> {
        let constraint = self.grants.constrained.then_some(Gate::GrantConstraint);
        [Gate::ResourcePolicy].into_iter().chain(constraint).collect()
    }

    fn across_accounts(&self, shape: Shape, admitted: Option<Gate>) -> Result<Vec<Gate>, Vec<Gate>> {
        let is_entitled = shape.is_root || self.caller_is_entitled();
        let mut by = Vec::new();
        let mut failing = Vec::new();
        if let Some(gate) = admitted {
            by.push(gate);
        } else if self.grants.fits {
            by.push(Gate::Grant);
        } else {
            failing.extend(self.not_admitted());
        }
        if shape.is_root {
            // No policy of its account binds the root user.
        } else if is_entitled {
            by.push(Gate::IdentityPolicy);
        } else if self.grants.fits && self.grants.by_own_account {
            by = vec![Gate::Grant];
        } else {
            failing.extend(self.lacking_on_the_callers_side());
            failing.extend((shape.about == About::Key).then_some(Gate::KeyTrust));
        }
        if failing.is_empty() { Ok(by) } else { Err(failing) }
    }

    /// A vault: in its own account its policy or the caller's suffices; across accounts both are needed.
    fn by_either(&self, shape: Shape) -> Result<Vec<Gate>, Vec<Gate>> {
        let Admits { caller, role, account, .. } = self.resource;
        if shape.is_service {
            return if caller { Ok(vec![Gate::ResourcePolicy]) } else { Err(vec![Gate::ResourcePolicy]) };
        }
        if shape.crosses {
            return self.across_accounts(shape, (caller || role || account).then_some(Gate::ResourcePolicy));
        }
        let by_policy = caller || (role && self.is_within_limits());
        let by_caller = shape.is_root || self.caller_is_entitled();
        if by_policy || by_caller {
            let policy = by_policy.then_some(Gate::ResourcePolicy);
            return Ok(policy.into_iter().chain(by_caller.then_some(Gate::IdentityPolicy)).collect());
        }
        if role || self.identity.allows {
            return Err(self.limits_in_the_way());
        }
        // Where the policy admits the account, only the caller's own policies are left to be changed.
        let policy = (!account).then_some(Gate::ResourcePolicy);
        Err(policy.into_iter().chain([Gate::IdentityPolicy]).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: Shape = Shape {
        about: About::Key,
        crosses: false,
        can_cross: true,
        is_root: false,
        is_service: false,
        has_scps: true,
    };

    fn open() -> Sayings {
        Sayings { scp: Said { allows: true, denies: false }, ..Sayings::default() }
    }

    /// Every combination of a few sayings, for the laws below.
    fn all() -> Vec<Sayings> {
        let flags = [false, true];
        let said = || flags.into_iter().flat_map(|allows| flags.map(|denies| Said { allows, denies }));
        let maybe = || std::iter::once(None).chain(said().map(Some));
        let mut list = Vec::new();
        for identity in said() {
            for boundary in maybe() {
                for session in [None, Some(Said::default()), Some(Said { allows: true, denies: false })] {
                    for bits in 0..64_u8 {
                        let bit = |n: u8| bits & (1 << n) != 0;
                        let resource = Admits {
                            caller: bit(0),
                            role: bit(1),
                            account: bit(2),
                            denies: bit(3),
                            denies_with_boundary: false,
                        };
                        let grants = Granted { fits: bit(4), by_own_account: bit(5), ..Granted::default() };
                        list.push(Sayings { identity, resource, boundary, session, grants, ..open() });
                    }
                }
            }
        }
        list
    }

    fn shapes() -> Vec<Shape> {
        let mut list = Vec::new();
        for about in [About::Key, About::AwsManagedKey, About::Nothing, About::Vault, About::Role] {
            for bits in 0..8_u8 {
                let bit = |n: u8| bits & (1 << n) != 0;
                list.push(Shape { about, crosses: bit(0), is_root: bit(1), can_cross: bit(2), ..KEY });
            }
        }
        list
    }

    #[test]
    fn a_deny_always_wins_and_taking_an_allow_away_never_allows() {
        let silent =
            |said: Option<Said>| Said { allows: false, denies: said.is_some_and(|said| said.denies) };
        for sayings in all() {
            for shape in shapes() {
                let verdict = sayings.decide(shape);
                assert_eq!(matches!(verdict, Verdict::Explicit(_)), !sayings.denying().is_empty());
                let fewer = [
                    Sayings { identity: Said { allows: false, ..sayings.identity }, ..sayings },
                    Sayings { resource: Admits { caller: false, ..sayings.resource }, ..sayings },
                    Sayings { resource: Admits { account: false, ..sayings.resource }, ..sayings },
                    Sayings { resource: Admits { role: false, ..sayings.resource }, ..sayings },
                    Sayings { grants: Granted::default(), ..sayings },
                    Sayings { boundary: Some(silent(sayings.boundary)), ..sayings },
                    Sayings { session: Some(silent(sayings.session)), ..sayings },
                    Sayings { scp: silent(Some(sayings.scp)), ..sayings },
                ];
                if !verdict.is_allowed() {
                    for one in fewer {
                        assert!(!one.decide(shape).is_allowed(), "{sayings:?} {shape:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_denial_names_a_gate() {
        for sayings in all() {
            for shape in shapes() {
                match sayings.decide(shape) {
                    Verdict::Allowed(_) => {}
                    Verdict::Implicit(gates) | Verdict::Explicit(gates) => {
                        assert!(!gates.is_empty(), "{sayings:?} {shape:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn role_named_in_another_accounts_key_still_needs_its_own_policy() {
        let named = Sayings { resource: Admits { role: true, ..Admits::default() }, ..open() };
        assert!(named.decide(KEY).is_allowed());
        let far = Shape { crosses: true, ..KEY };
        assert_eq!(named.decide(far), Verdict::Implicit(vec![Gate::IdentityPolicy, Gate::KeyTrust]));
        let both = Sayings { identity: Said { allows: true, denies: false }, ..named };
        assert!(both.decide(far).is_allowed());
    }
}
