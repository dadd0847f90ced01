//! Condition operators: `ForAnyValue:StringLikeIfExists` taken apart.
//!
//! Source: IAM User Guide, `reference_policies_elements_condition_operators`.

use std::fmt;

/// How several values of a key in a request are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetOperator {
    /// At least one of them must match.
    ForAnyValue,
    /// All of them must match.
    ForAllValues,
}

/// What values are compared as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// Text.
    String,
    /// Numbers.
    Numeric,
    /// Times.
    Date,
    /// `true` and `false`.
    Bool,
    /// Bytes in base64.
    Binary,
    /// IP addresses and ranges of them.
    Ip,
    /// ARNs.
    Arn,
    /// Whether the key is there.
    Null,
}

macro_rules! bases {
    ($($(#[$doc:meta])* $name:ident: $compared:ident, $negated:literal;)+) => {
        /// A comparison, without what may stand around it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Base { $($(#[$doc])* $name),+ }

        impl Base {
            /// Every comparison.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns its name as policies write it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),+ }
            }

            /// Returns what it compares values as.
            #[must_use]
            pub fn compared(self) -> Compared {
                match self { $(Self::$name => Compared::$compared),+ }
            }

            /// Tells whether it holds where no value matches.
            #[must_use]
            pub fn is_negated(self) -> bool {
                match self { $(Self::$name => $negated),+ }
            }
        }
    };
}

bases! {
    /// The same text.
    StringEquals: String, false;
    /// Another text.
    StringNotEquals: String, true;
    /// The same text but for case.
    StringEqualsIgnoreCase: String, false;
    /// Another text, also but for case.
    StringNotEqualsIgnoreCase: String, true;
    /// Text of the form of a pattern.
    StringLike: String, false;
    /// Text not of the form of a pattern.
    StringNotLike: String, true;
    /// The same number.
    NumericEquals: Numeric, false;
    /// Another number.
    NumericNotEquals: Numeric, true;
    /// A smaller number.
    NumericLessThan: Numeric, false;
    /// A smaller number or the same.
    NumericLessThanEquals: Numeric, false;
    /// A greater number.
    NumericGreaterThan: Numeric, false;
    /// A greater number or the same.
    NumericGreaterThanEquals: Numeric, false;
    /// The same time.
    DateEquals: Date, false;
    /// Another time.
    DateNotEquals: Date, true;
    /// Before.
    DateLessThan: Date, false;
    /// Before or at the time.
    DateLessThanEquals: Date, false;
    /// After.
    DateGreaterThan: Date, false;
    /// After or at the time.
    DateGreaterThanEquals: Date, false;
    /// The same of `true` and `false`.
    Bool: Bool, false;
    /// The same bytes.
    BinaryEquals: Binary, false;
    /// An address of a range.
    IpAddress: Ip, false;
    /// An address outside of a range.
    NotIpAddress: Ip, true;
    /// An ARN of the form of a pattern.
    ArnEquals: Arn, false;
    /// An ARN of the form of a pattern.
    ArnLike: Arn, false;
    /// An ARN not of the form of a pattern.
    ArnNotEquals: Arn, true;
    /// An ARN not of the form of a pattern.
    ArnNotLike: Arn, true;
    /// The key is absent (`true`) or there (`false`).
    Null: Null, false;
}

/// An operator with what may stand around its comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operator {
    /// `ForAnyValue:` or `ForAllValues:`.
    pub set: Option<SetOperator>,
    /// The comparison.
    pub base: Base,
    /// `…IfExists`: it holds too where the key is absent.
    pub if_exists: bool,
}

impl Operator {
    /// Reads an operator; `None` for a word that is none. `NullIfExists` is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (set, rest) = match text.split_once(':') {
            Some(("ForAnyValue", rest)) => (Some(SetOperator::ForAnyValue), rest),
            Some(("ForAllValues", rest)) => (Some(SetOperator::ForAllValues), rest),
            Some(_) => return None,
            None => (None, text),
        };
        let (name, if_exists) = rest.strip_suffix("IfExists").map_or((rest, false), |name| (name, true));
        let base = Base::ALL.iter().copied().find(|base| base.name() == name)?;
        (base != Base::Null || !if_exists).then_some(Self { set, base, if_exists })
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.set {
            Some(SetOperator::ForAnyValue) => "ForAnyValue:",
            Some(SetOperator::ForAllValues) => "ForAllValues:",
            None => "",
        })?;
        f.write_str(self.base.name())?;
        f.write_str(if self.if_exists { "IfExists" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operator_is_read_as_it_is_written() {
        for base in Base::ALL {
            for set in ["", "ForAnyValue:", "ForAllValues:"] {
                for ending in ["", "IfExists"] {
                    let text = format!("{set}{}{ending}", base.name());
                    let read = Operator::parse(&text).map(|operator| operator.to_string());
                    let is_one = *base != Base::Null || ending.is_empty();
                    assert_eq!(read, is_one.then_some(text));
                }
            }
        }
    }

    #[test]
    fn words_that_are_no_operators() {
        for text in ["", "stringEquals", "ForAnyValue:", "ForSome:StringLike", "StringEqualsIfexists", "Not"]
        {
            assert_eq!(Operator::parse(text), None, "{text}");
        }
    }
}
