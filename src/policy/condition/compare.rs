//! One value of a condition against one value of a request.

use crate::policy::document::{Base, Compared};
use crate::policy::pattern::{LITERAL_MARK, LITERAL_STAR, matches_arn, matches_text};
use std::cmp::Ordering;
use std::net::IpAddr;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Tells whether policy variables are replaced in the values of an operator.
pub(super) fn takes_variables(base: Base) -> bool {
    matches!(base.compared(), Compared::String | Compared::Arn | Compared::Bool)
}

/// Tells whether `given` is what `wanted` asks for; the caller turns it round for negated operators.
pub(super) fn compare(base: Base, wanted: &str, given: &str) -> bool {
    match base {
        Base::StringEquals | Base::StringNotEquals => plain(wanted) == given,
        Base::StringEqualsIgnoreCase | Base::StringNotEqualsIgnoreCase => {
            plain(wanted).to_lowercase() == given.to_lowercase()
        }
        Base::StringLike | Base::StringNotLike => matches_text(wanted, given),
        Base::NumericEquals | Base::NumericNotEquals => {
            by(number, wanted, given, |w, g| g.partial_cmp(w) == Some(Ordering::Equal))
        }
        Base::NumericLessThan => by(number, wanted, given, |w, g| g < w),
        Base::NumericLessThanEquals => by(number, wanted, given, |w, g| g <= w),
        Base::NumericGreaterThan => by(number, wanted, given, |w, g| g > w),
        Base::NumericGreaterThanEquals => by(number, wanted, given, |w, g| g >= w),
        Base::DateEquals | Base::DateNotEquals => by(moment, wanted, given, |w, g| g == w),
        Base::DateLessThan => by(moment, wanted, given, |w, g| g < w),
        Base::DateLessThanEquals => by(moment, wanted, given, |w, g| g <= w),
        Base::DateGreaterThan => by(moment, wanted, given, |w, g| g > w),
        Base::DateGreaterThanEquals => by(moment, wanted, given, |w, g| g >= w),
        Base::Bool => wanted.eq_ignore_ascii_case(given),
        Base::BinaryEquals => wanted.trim_end_matches('=') == given.trim_end_matches('='),
        Base::IpAddress | Base::NotIpAddress => is_in_range(wanted, given),
        Base::ArnEquals | Base::ArnLike | Base::ArnNotEquals | Base::ArnNotLike => matches_arn(wanted, given),
        Base::Null => false,
    }
}

/// Tells whether a value of a condition can be compared as what its operator says.
#[must_use]
pub fn is_value_of(compared: Compared, value: &str) -> bool {
    match compared {
        Compared::String => true,
        Compared::Numeric => number(value).is_some(),
        Compared::Date => moment(value).is_some(),
        Compared::Bool | Compared::Null => {
            value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false")
        }
        Compared::Binary => !value.is_empty(),
        Compared::Ip => range(value).is_some(),
        Compared::Arn => value == "*" || value.splitn(6, ':').count() == 6 || value.contains("${"),
    }
}

/// The text with the signs for literal wildcards turned back.
fn plain(text: &str) -> String {
    text.replace(LITERAL_STAR, "*").replace(LITERAL_MARK, "?")
}

fn by<T>(
    read: impl Fn(&str) -> Option<T>,
    wanted: &str,
    given: &str,
    holds: impl Fn(&T, &T) -> bool,
) -> bool {
    match (read(wanted), read(given)) {
        (Some(wanted), Some(given)) => holds(&wanted, &given),
        _ => false,
    }
}

/// Reads an integer or decimal number.
fn number(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_decimal = !unsigned.is_empty()
        && unsigned.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && unsigned.bytes().any(|b| b.is_ascii_digit());
    is_decimal.then(|| text.parse().ok()).flatten()
}

/// Reads a time in nanoseconds since 1970: seconds, or one of the W3C's forms of ISO 8601.
fn moment(text: &str) -> Option<i128> {
    if text.len() != 4
        && let Some(seconds) = number(text)
    {
        #[allow(clippy::cast_possible_truncation)] // times of this age lie far below the limit
        return Some((seconds * 1e9) as i128);
    }
    OffsetDateTime::parse(&whole_time(text)?, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp_nanos)
}

/// Completes a shorter form (`2026`, `2026-11`, `2026-11-22`, `2026-11-22T10:15Z`) to RFC 3339.
fn whole_time(text: &str) -> Option<String> {
    let (day, clock) = text.split_once(['T', 't']).unwrap_or((text, ""));
    let day = match day.len() {
        4 => format!("{day}-01-01"),
        7 => format!("{day}-01"),
        10 => day.to_owned(),
        _ => return None,
    };
    if clock.is_empty() {
        return Some(format!("{day}T00:00:00Z"));
    }
    let at = clock.find(['Z', 'z', '+', '-'])?;
    let (time, zone) = clock.split_at(at);
    let seconds = if time.len() == 5 { ":00" } else { "" };
    let zone = match zone.len() {
        5 => format!("{}:{}", zone.get(..3)?, zone.get(3..)?),
        _ => zone.to_owned(),
    };
    Some(format!("{day}T{time}{seconds}{zone}"))
}

/// Reads an address with the number of leading bits that count.
fn range(text: &str) -> Option<(IpAddr, u32)> {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address.parse().ok()?, Some(bits.parse::<u32>().ok()?)),
        None => (text.parse().ok()?, None),
    };
    let most = match address {
        IpAddr::V4(_) => 32,
        IpAddr::V6(_) => 128,
    };
    let bits = bits.unwrap_or(most);
    (bits <= most).then_some((address, bits))
}

fn is_in_range(wanted: &str, given: &str) -> bool {
    let (Some((network, bits)), Ok(address)) = (range(wanted), given.parse::<IpAddr>()) else {
        return false;
    };
    match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            let shift = 32 - bits;
            u64::from(network.to_bits()) >> shift == u64::from(address.to_bits()) >> shift
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            let cut = |bits_of: u128| bits_of.checked_shr(128 - bits).unwrap_or(0);
            cut(network.to_bits()) == cut(address.to_bits())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_value_is_compared_as_what_it_is() {
        for (base, wanted, given, holds) in [
            (Base::StringEquals, "ec2.*.amazonaws.com", "ec2.us-west-2.amazonaws.com", false),
            (Base::StringLike, "ec2.*.amazonaws.com", "ec2.us-west-2.amazonaws.com", true),
            (Base::StringEqualsIgnoreCase, "AB", "ab", true),
            (Base::NumericLessThan, "30", "7", true),
            (Base::NumericLessThan, "30", "30", false),
            (Base::NumericEquals, "7", "7.0", true),
            (Base::NumericEquals, "seven", "7", false),
            (Base::DateGreaterThan, "2026-01-01", "2026-11-22T00:00:00Z", true),
            (Base::DateEquals, "2026-11-22T01:00+01:00", "2026-11-22T00:00:00Z", true),
            (Base::DateEquals, "1795305600", "2026-11-22T00:00:00Z", true),
            (Base::DateLessThan, "2026", "2025-12-31T23:59:59.5Z", true),
            (Base::Bool, "true", "TRUE", true),
            (Base::Bool, "true", "yes", false),
            (Base::IpAddress, "203.0.113.0/24", "203.0.113.77", true),
            (Base::IpAddress, "203.0.113.0/24", "203.0.114.1", false),
            (Base::IpAddress, "0.0.0.0/0", "8.8.8.8", true),
            (Base::IpAddress, "203.0.113.7", "203.0.113.7", true),
            (Base::IpAddress, "2001:db8::/32", "2001:db8:1::1", true),
            (Base::IpAddress, "::/0", "2001:db8::1", true),
            (Base::IpAddress, "::/0", "203.0.113.7", false),
            (Base::BinaryEquals, "QQ==", "QQ", true),
            (Base::ArnLike, "arn:aws:iam::*:role/x", "arn:aws:iam::111122223333:role/x", true),
        ] {
            assert_eq!(compare(base, wanted, given), holds, "{base:?} {wanted} {given}");
        }
    }

    #[test]
    fn values_that_no_operator_of_their_kind_takes() {
        for (compared, value) in [
            (Compared::Numeric, "many"),
            (Compared::Date, "yesterday"),
            (Compared::Bool, "yes"),
            (Compared::Ip, "203.0.113.0/33"),
            (Compared::Arn, "role/x"),
        ] {
            assert!(!is_value_of(compared, value), "{value}");
        }
    }
}
