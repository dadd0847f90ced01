//! The nearest word of a list, for those who mistyped one.

/// Returns the words of `known` that lie nearest to `word`, without regard to case; none that are far away.
#[must_use]
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let word = word.to_lowercase();
    let length = word.chars().count();
    let most = (length / 3).max(2);
    let rated = known.into_iter().filter_map(|candidate| {
        // Each character more or less is one step at least.
        if candidate.chars().count().abs_diff(length) > most {
            return None;
        }
        let lower = candidate.to_lowercase();
        let distance = distance(&word, &lower);
        (distance <= most).then_some((distance, candidate))
    });
    rated.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// The number of characters to insert, delete, exchange or swap (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 64 || a.len().max(b.len()) > 256 {
        return usize::MAX;
    }
    // The row before the last, the last one, and the one at work.
    let mut older = vec![0; b.len() + 1];
    let mut latest: Vec<usize> = (0..=b.len()).collect();
    let mut row = vec![0; b.len() + 1];
    for i in 1..=a.len() {
        row[0] = i;
        for j in 1..=b.len() {
            let exchange = latest[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = exchange.min(latest[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(older[j - 2] + 1);
            }
            row[j] = least;
        }
        std::mem::swap(&mut older, &mut latest);
        std::mem::swap(&mut latest, &mut row);
    }
    latest[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_word_is_found_and_far_ones_are_not() {
        let known = ["kms:ListGrants", "kms:ListKeys", "kms:RevokeGrant"];
        assert_eq!(nearest("kms:ListGrant", known), Some("kms:ListGrants"));
        assert_eq!(nearest("KMS:lsitkeys", known), Some("kms:ListKeys"));
        assert_eq!(nearest("s3:GetObject", known), None);
    }
}
