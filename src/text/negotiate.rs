//! The choice of a language: RFC 4647 lookup over tags and the locale names of operating systems.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// A language that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// One of the languages that there are.
    pub lang: String,
    /// Whether another region was asked for, so that a reader should be told (`pt-PT` is answered in
    /// `pt-BR`).
    pub other_region: bool,
}

/// Returns the language of `available` that serves `asked`, a tag (`es-419`) or locale name
/// (`pt_BR.UTF-8`); `None` when none does, and for `C` and `POSIX`, which ask for nothing.
#[must_use]
pub fn negotiate(asked: &str, available: &[String]) -> Option<Choice> {
    let name = asked.split(['.', '@']).next().unwrap_or_default().trim();
    if name.is_empty() || name.eq_ignore_ascii_case("C") || name.eq_ignore_ascii_case("POSIX") {
        return None;
    }
    let wanted: LanguageIdentifier = name.replace('_', "-").parse().ok()?;
    let known: Vec<LanguageIdentifier> = available.iter().filter_map(|lang| lang.parse().ok()).collect();
    let chosen =
        negotiate_languages(std::slice::from_ref(&wanted), &known, None, NegotiationStrategy::Lookup)
            .first()
            .map(|lang| (*lang).clone())
            .or_else(|| known.iter().find(|lang| lang.language == wanted.language).cloned())?;
    Some(Choice {
        other_region: chosen.region.is_some() && wanted.region.is_some() && chosen.region != wanted.region,
        lang: chosen.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_locale_names_find_their_language() {
        let available = ["en", "pt-BR", "ko", "es"].map(str::to_owned);
        let cases = [
            ("en", Some("en"), false),
            ("en_US.UTF-8", Some("en"), false),
            ("pt", Some("pt-BR"), false),
            ("pt_BR.UTF-8", Some("pt-BR"), false),
            ("pt-PT", Some("pt-BR"), true),
            ("ko-KR", Some("ko"), false),
            ("es-419", Some("es"), false),
            ("es_MX@euro", Some("es"), false),
            ("ES", Some("es"), false),
            ("fr", None, false),
            ("C", None, false),
            ("C.UTF-8", None, false),
            ("POSIX", None, false),
            ("", None, false),
            ("not a language", None, false),
        ];
        for (asked, lang, other_region) in cases {
            let choice = negotiate(asked, &available);
            assert_eq!(choice.as_ref().map(|c| c.lang.as_str()), lang, "{asked}");
            assert_eq!(choice.is_some_and(|c| c.other_region), other_region, "{asked}");
        }
    }
}
