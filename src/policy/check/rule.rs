//! The rules that a document is held to: code, word, how grave, and the page that says so.

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// AWS refuses the document, or a part of it has no effect.
    Error,
    /// It works, and does more or less than its author is likely to want.
    Warning,
}

impl Gravity {
    /// Returns its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal $word:literal $gravity:ident $source:literal;)+) => {
        /// A rule. Its code and word never change their meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $($(#[$doc])* $name),+ }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns its code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Returns its word, which names what is wrong.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            /// Returns how grave it is.
            #[must_use]
            pub fn gravity(self) -> Gravity {
                match self { $(Self::$name => Gravity::$gravity),+ }
            }

            /// Returns the page that it rests on.
            #[must_use]
            pub fn source(self) -> &'static str {
                match self { $(Self::$name => $source),+ }
            }
        }
    };
}

rules! {
    /// Blanks that JSON does not know.
    StrangeBlank = "P01" "strange-blank" Error "https://www.rfc-editor.org/rfc/rfc8259";
    /// Typographic or single quotation marks.
    WrongQuote = "P02" "wrong-quote" Error "https://www.rfc-editor.org/rfc/rfc8259";
    /// A comma before a closing bracket.
    TrailingComma = "P03" "trailing-comma" Error "https://www.rfc-editor.org/rfc/rfc8259";
    /// A comment.
    Comment = "P04" "comment" Error "https://www.rfc-editor.org/rfc/rfc8259";
    /// Anything else that is no JSON.
    NoJson = "P05" "no-json" Error "https://www.rfc-editor.org/rfc/rfc8259";
    /// A name twice in one object.
    RepeatedName = "P06" "repeated-name" Error "https://www.rfc-editor.org/rfc/rfc8259";
    /// Something around the policy that is none of it.
    Surrounding = "P07" "surrounding" Warning "https://www.rfc-editor.org/rfc/rfc8259";
    /// Bytes that are not UTF-8.
    Encoding = "P08" "encoding" Error "https://www.rfc-editor.org/rfc/rfc8259";

    /// A member that no policy or statement has.
    UnknownElement = "P10" "unknown-element" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html";
    /// An element whose value has a form that no policy has.
    WrongForm = "P11" "wrong-form" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html";
    /// No statement at all.
    NoStatement = "P12" "no-statement" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html";
    /// `Effect` is missing or none of the two.
    WrongEffect = "P13" "wrong-effect" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html";
    /// A statement without `Action`.
    NoAction = "P14" "no-action" Error "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html";
    /// A statement without `Resource`.
    NoResource = "P15" "no-resource" Error "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html";
    /// A policy of a resource without `Principal`.
    NoPrincipal = "P16" "no-principal" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";
    /// A policy of a caller with `Principal`.
    SurplusPrincipal = "P17" "surplus-principal" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";
    /// An element beside its opposite.
    BothForms = "P18" "both-forms" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html";
    /// `Version` is none.
    WrongVersion = "P19" "wrong-version" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html";
    /// Two statements with one `Sid`.
    RepeatedSid = "P20" "repeated-sid" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html";

    /// `Resource` where the policy has none.
    SurplusResource = "P27" "surplus-resource" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html";

    /// No such action.
    UnknownAction = "P21" "unknown-action" Error "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";
    /// An action that never works from another account, for principals of other accounts only.
    NotAcrossAccounts = "P22" "not-across-accounts" Error "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html";
    /// An action without key, in a key policy.
    NotDecidedByKey = "P23" "not-decided-by-key" Warning "https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html";
    /// A wildcard in an action of a vault access policy.
    VaultWildcard = "P24" "vault-wildcard" Error "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html";
    /// Another action than `CopyIntoBackupVault` for principals of other accounts.
    VaultAcrossAccounts = "P25" "vault-across-accounts" Error "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html";
    /// An action that has nothing to do with the resource of the policy.
    ForeignAction = "P26" "foreign-action" Error "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html";

    /// An ARN that is none.
    MalformedArn = "P31" "malformed-arn" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html";
    /// A principal that AWS refuses.
    RefusedPrincipal = "P32" "refused-principal" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";
    /// The id of a user or role that was deleted.
    DeletedPrincipal = "P33" "deleted-principal" Error "https://repost.aws/knowledge-center/kms-policy-error-invalid-principals";
    /// A service-linked role without its path, or in another spelling.
    ServiceLinkedRole = "P34" "service-linked-role" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";
    /// A kind of principal that the policy does not take.
    PrincipalKind = "P35" "principal-kind" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";
    /// The name of a service that is none.
    ServiceName = "P36" "service-name" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html";
    /// An element with nothing in it.
    EmptyElement = "P37" "empty-element" Error "https://repost.aws/knowledge-center/backup-resolve-access-denied-error";
    /// A placeholder that was not filled in.
    Placeholder = "P38" "placeholder" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html";

    /// `Resource` of a key policy is another than `*`.
    KeyPolicyResource = "P41" "key-policy-resource" Warning "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html";
    /// An alias where the key is meant.
    AliasResource = "P42" "alias-resource" Error "https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html";
    /// A resource that is neither ARN nor `*`.
    NoArnResource = "P43" "no-arn-resource" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html";
    /// An ARN that no resource of its service has.
    ResourceForm = "P44" "resource-form" Error "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";
    /// An action that names no resource, in a statement on some resources only.
    NeedsAllResources = "P45" "needs-all-resources" Error "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";

    /// No such condition operator.
    UnknownOperator = "P51" "unknown-operator" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";
    /// No such condition key.
    UnknownKey = "P52" "unknown-key" Error "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";
    /// A condition key that the actions do not carry.
    KeyNotCarried = "P53" "key-not-carried" Error "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html";
    /// An operator for another type of value.
    OperatorType = "P54" "operator-type" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";
    /// A key of several values without a set operator.
    NeedsSetOperator = "P55" "needs-set-operator" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html";
    /// A set operator on a key of one value.
    SurplusSetOperator = "P56" "surplus-set-operator" Warning "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html";
    /// `ForAllValues` that also holds where the key is absent.
    HoldsWhenAbsent = "P57" "holds-when-absent" Warning "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html";
    /// An organization path that matches nothing.
    OrgPath = "P58" "org-path" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html";
    /// The ARN of a session, where the request carries that of the role.
    SessionArn = "P59" "session-arn" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html";
    /// A value that cannot be compared by the operator.
    WrongValue = "P60" "wrong-value" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";
    /// A wildcard that is taken literally.
    LiteralWildcard = "P61" "literal-wildcard" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html";
    /// `kms:ViaService` without its Region, or in another form.
    ViaService = "P62" "via-service" Error "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html";
    /// `ForAllValues` with a pair of the encryption context, which KMS refuses.
    RefusedSetOperator = "P63" "refused-set-operator" Error "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html";
    /// A condition key that policies of resources do not see.
    IdentityOnlyKey = "P64" "identity-only-key" Error "https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html";
    /// A policy variable in a document whose version does not replace it.
    LiteralVariable = "P65" "literal-variable" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html";
    /// A key that only calls of services carry, for users and roles.
    ServiceCallKey = "P66" "service-call-key" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html";

    /// A value that is no id of its kind: an organization, an account.
    WrongId = "P67" "wrong-id" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html";

    /// Everybody is admitted.
    OpenToAll = "P71" "open-to-all" Error "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html";
    /// `NotPrincipal` with Allow.
    NotPrincipalAllow = "P72" "not-principal-allow" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html";
    /// `NotAction` with Allow in the policy of a resource.
    NotActionAllow = "P73" "not-action-allow" Warning "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html";
    /// Nobody can change the policy any more.
    LockOut = "P74" "lock-out" Error "https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html";
    /// A resource control policy that allows, or does not mean everybody.
    RcpForm = "P75" "rcp-form" Error "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html";

    /// More bytes than a key policy may have.
    TooLarge = "P81" "too-large" Error "https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html";
    /// A character that a key policy may not have.
    Character = "P82" "character" Error "https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html";
    /// A `Sid` with characters that its policy does not take.
    SidCharacter = "P83" "sid-character" Error "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html";

    /// Source and destination account have changed places.
    SidesSwapped = "P91" "sides-swapped" Error "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html";
    /// The other account of the copy is not admitted.
    SideMissing = "P92" "side-missing" Error "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html";
    /// The other account may not do all that a copy needs.
    ActionsMissing = "P93" "actions-missing" Error "https://repost.aws/knowledge-center/backup-cross-account-copy-error";
    /// The statement for grants is missing.
    GrantsMissing = "P94" "grants-missing" Error "https://repost.aws/knowledge-center/backup-cross-account-copy-error";
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_and_words_are_each_one_rules() {
        let codes: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.code()).collect();
        let words: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.word()).collect();
        assert_eq!((codes.len(), words.len()), (Rule::ALL.len(), Rule::ALL.len()));
    }
}
