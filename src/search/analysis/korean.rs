//! The form in which Korean words are compared, without a dictionary: particles and endings are taken off,
//! and what remains is compared as a whole and by pairs of syllables, so that spaces do not matter.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What stands after a noun or the stem of a verb, longest first. A list of the language, not of the subject.
const ENDINGS: &[&str] = &[
    "하였습니다",
    "되었습니다",
    "이었습니다",
    "했습니다만",
    "되지않습니다",
    "하지않습니다",
    "했습니다",
    "됐습니다",
    "합니다만",
    "입니다만",
    "습니다만",
    "겠습니다",
    "었습니다",
    "았습니다",
    "으로부터",
    "에서부터",
    "하십시오",
    "되었는데",
    "합니다",
    "됩니다",
    "입니다",
    "습니다",
    "습니까",
    "합니까",
    "됩니까",
    "입니까",
    "에서는",
    "에서도",
    "에서의",
    "에게서",
    "으로는",
    "으로도",
    "으로의",
    "로부터",
    "이라고",
    "이라는",
    "이라서",
    "이라도",
    "이라면",
    "이던데",
    "는데요",
    "은데요",
    "인데요",
    "하려고",
    "하려면",
    "하려는",
    "되어서",
    "하는데",
    "되는데",
    "했는데",
    "됐는데",
    "한다고",
    "된다고",
    "했다고",
    "됐다고",
    "하라고",
    "하나요",
    "되나요",
    "인가요",
    "는지요",
    "나요",
    "던데",
    "다는데",
    "라는데",
    "라던데",
    "하세요",
    "되세요",
    "해주세요",
    "하는지",
    "되는지",
    "했더니",
    "하였다",
    "되었다",
    "했어요",
    "됐어요",
    "에게",
    "에서",
    "에는",
    "에도",
    "에만",
    "에의",
    "으로",
    "이나",
    "이며",
    "이고",
    "이란",
    "이랑",
    "처럼",
    "보다",
    "마다",
    "까지",
    "부터",
    "조차",
    "라고",
    "라는",
    "라서",
    "라도",
    "라면",
    "인데",
    "는데",
    "은데",
    "하는",
    "하고",
    "하면",
    "하지",
    "하게",
    "하기",
    "하여",
    "하도",
    "해서",
    "해요",
    "했다",
    "한다",
    "하다",
    "하자",
    "하던",
    "하니",
    "하며",
    "되는",
    "되고",
    "되면",
    "되지",
    "되게",
    "되기",
    "되어",
    "돼서",
    "돼요",
    "됐다",
    "된다",
    "되다",
    "되던",
    "되며",
    "래요",
    "대요",
    "군요",
    "네요",
    "어요",
    "아요",
    "예요",
    "에요",
    "이다",
    "임",
    "된",
    "될",
    "됨",
    "한",
    "할",
    "함",
    "해",
    "돼",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "와",
    "과",
    "도",
    "로",
    "만",
    "나",
    "랑",
    "고",
    "다",
    "요",
    "음",
    "슴",
    "서",
    "면",
];

/// The endings by their last syllable, because every word is held against them.
static BY_LAST: LazyLock<HashMap<char, Vec<&'static str>>> = LazyLock::new(|| {
    let mut by_last: HashMap<char, Vec<&'static str>> = HashMap::new();
    for ending in ENDINGS {
        if let Some(last) = ending.chars().next_back() {
            by_last.entry(last).or_default().push(ending);
        }
    }
    by_last
});

/// How often an ending may stand behind another.
const MOST_ENDINGS: usize = 2;

/// Tells whether a character is Hangul: a syllable or a single letter.
pub(in crate::search) fn is_hangul(ch: char) -> bool {
    matches!(ch, '\u{ac00}'..='\u{d7a3}' | '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}')
}

/// Returns a word without its particles and endings. One syllable at least remains, two of a longer word before a short
/// ending.
pub(in crate::search) fn stem(word: &str) -> String {
    let mut rest = word;
    for _ in 0..MOST_ENDINGS {
        let syllables = rest.chars().count();
        // A long ending can stand behind one syllable: `없습니다`.
        let least = |ending: &str| if syllables > 2 && ending.chars().count() < 3 { 2 } else { 1 };
        let end = rest.chars().next_back();
        let endings = end.and_then(|end| BY_LAST.get(&end)).into_iter().flatten();
        let cut = endings
            .filter_map(|ending| Some((rest.strip_suffix(ending)?, least(ending))))
            .filter(|(start, least)| start.chars().count() >= *least)
            .map(|(start, _)| start)
            .min_by_key(|start| start.len());
        match cut {
            Some(start) => rest = start,
            None => break,
        }
    }
    rest.to_owned()
}

/// Returns the pairs of syllables of a word that are not its stem itself: those of the stem, and those of a
/// word of two syllables that may have lost one of them wrongly.
pub(super) fn grams(word: &str, stem: &str) -> Vec<String> {
    let of = |text: &str| -> Vec<String> {
        let chars: Vec<char> = text.chars().collect();
        chars.windows(2).map(|pair| pair.iter().collect()).collect()
    };
    let mut grams = if stem.chars().count() == 1 { of(word) } else { of(stem) };
    grams.retain(|gram| gram != stem);
    grams.dedup();
    grams
}

/// Returns the pair of syllables over the border of two words.
pub(super) fn joint(last: &str, first: &str) -> String {
    last.chars().next_back().into_iter().chain(first.chars().next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_and_endings_are_taken_off() {
        for (word, expected) in [
            ("정책을", "정책"),
            ("키의", "키"),
            ("복사할", "복사"),
            ("실패했습니다", "실패"),
            ("계정에서는", "계정"),
            ("볼트로", "볼트"),
            ("거부됐는데", "거부"),
            ("키", "키"),
            ("없습니다", "없"),
        ] {
            assert_eq!(stem(word), expected, "{word}");
        }
        assert_eq!(stem("정책"), "정책");
        assert_eq!(stem("복사할"), "복사");
    }

    #[test]
    fn a_word_of_two_syllables_is_kept_beside_its_stem() {
        assert_eq!(stem("정의"), "정");
        assert_eq!(grams("정의", "정"), ["정의"]);
        assert_eq!(grams("복사작업을", "복사작업"), ["복사", "사작", "작업"]);
    }
}
