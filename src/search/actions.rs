//! Names that people write for actions, and the actions that there are.

use super::analysis::words;
use crate::policy::Catalog;

/// A name that is no action, and what is meant by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// As it was typed.
    pub written: String,
    /// The actions.
    pub actions: Vec<String>,
}

/// Tells whether a text may hold the name of an action, so that the list of actions is worth reading.
pub(super) fn may_name_actions(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let is_long = word.len() > 6 && word.is_ascii();
        let has_hump =
            word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
        is_long && (has_hump || word.contains(':') || !text.trim().contains(char::is_whitespace))
    })
}

/// Returns what is meant by the names in a text that are no actions. `catalog` is asked for only where a word looks
/// like a name.
///
/// # Errors
/// Those of `catalog`.
pub fn meant_actions<E>(text: &str, catalog: impl FnOnce() -> Result<Catalog, E>) -> Result<Vec<Meant>, E> {
    if !may_name_actions(text) {
        return Ok(Vec::new());
    }
    let catalog = catalog()?;
    let mut all = Vec::new();
    for word in words(text) {
        let written = &text[word.start..word.end];
        if text[word.end..].starts_with('*') {
            continue;
        }
        let is_it = |name: &str| {
            let bare = name.split_once(':').map_or(name, |(_, bare)| bare);
            name.eq_ignore_ascii_case(written) || bare.eq_ignore_ascii_case(written)
        };
        if catalog.actions.iter().any(|action| is_it(&action.name)) {
            continue;
        }
        if let Some(known) = catalog.not_actions.iter().find(|known| is_it(&known.name)) {
            all.push(Meant { written: written.to_owned(), actions: known.instead.clone() });
        } else if let Some((service, _)) = written.split_once(':')
            && word.parts.len() > 1
            && let Some(near) = nearest_action(&catalog, service, written)
        {
            all.push(Meant { written: written.to_owned(), actions: vec![near.to_owned()] });
        }
    }
    all.dedup();
    Ok(all)
}

/// The action that was mistyped; none for a name with a star, which is a pattern, nor for a condition key.
fn nearest_action<'c>(catalog: &'c Catalog, service: &str, written: &str) -> Option<&'c str> {
    let is_key = catalog.keys.iter().any(|key| key.name.eq_ignore_ascii_case(written));
    if written.contains('*') || is_key || written.matches(':').count() > 1 {
        return None;
    }
    let of_service = catalog
        .actions
        .iter()
        .map(|action| action.name.as_str())
        .filter(|name| name.split_once(':').is_some_and(|(own, _)| own.eq_ignore_ascii_case(service)));
    crate::policy::nearest(written, of_service)
}
