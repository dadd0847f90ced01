//! A paste as a whole: its encoding, its limit, its records.

use super::decode::Decoder;
use super::names::{FieldNames, Lookup};
use super::shape::Shape;
use super::view::View;
use super::{csv, json, lines};
use crate::fact::{Class, class};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

/// The greatest number of bytes that are read from a paste: 16 MiB. What comes after is not looked at, and
/// [`Paste::is_truncated`] says so.
pub const MAX_PASTE: usize = 16 << 20;

/// What was pasted or piped.
#[derive(Debug)]
pub struct Paste<'a> {
    text: Cow<'a, [u8]>,
    utf16_bom: bool,
    truncated: bool,
    view: OnceCell<Rc<View>>,
    /// For UTF-16: the number of units before every [`MARK_EVERY`] bytes.
    marks: OnceCell<Vec<usize>>,
}

impl<'a> Paste<'a> {
    /// Takes `bytes` as they came: UTF-8 with or without byte order mark, UTF-16 with one; invalid bytes
    /// are kept where they are.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let truncated = bytes.len() > MAX_PASTE;
        let bytes = &bytes[..bytes.len().min(MAX_PASTE)];
        let utf16 = match bytes {
            [0xff, 0xfe, rest @ ..] => Some(decode_utf16(rest, u16::from_le_bytes)),
            [0xfe, 0xff, rest @ ..] => Some(decode_utf16(rest, u16::from_be_bytes)),
            _ => None,
        };
        let utf16_bom = utf16.is_some();
        let text = utf16.map_or(Cow::Borrowed(bytes), |text| Cow::Owned(text.into_bytes()));
        Self { text, utf16_bom, truncated, view: OnceCell::new(), marks: OnceCell::new() }
    }

    /// Tells whether there was more than [`MAX_PASTE`].
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// Tells whether there is nothing but white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        !Decoder::at_level(&self.text, 0..self.text.len(), &[], 0).any(|glyph| class(glyph.ch) == Class::Text)
    }

    /// Tells whether the input holds bytes that no text holds.
    #[must_use]
    pub fn is_binary(&self) -> bool {
        const SAMPLE: usize = 64 << 10;
        memchr::memchr(0, &self.text[..self.text.len().min(SAMPLE)]).is_some()
    }

    /// Returns the text; UTF-16 as UTF-8.
    #[must_use]
    pub fn text(&self) -> &[u8] {
        &self.text
    }

    /// Returns the view of the whole text, made once.
    #[must_use]
    pub fn view(&self) -> Rc<View> {
        Rc::clone(self.view.get_or_init(|| Rc::new(View::of(&self.text))))
    }

    /// Returns which parts of the text belong together; `lookup` is the table of `names`.
    #[must_use]
    pub fn shape(&self, names: &FieldNames<'_>, lookup: &Lookup) -> Shape {
        let text = &self.text;
        let mut shape = Shape::plain(text.len());
        if !text.iter().any(|byte| SIGNS_OF_SHAPE.contains(byte)) {
            return shape;
        }
        let view = self.view();
        json::read(text, view.skips(), lookup, &mut shape);
        let others: [&dyn Fn(&mut Shape); 3] = [
            &|shape| csv::read(text, lookup, shape),
            &|shape| lines::read_rows(text, view.skips(), names, lookup, shape),
            &|shape| lines::read(text, view.skips(), lookup, shape),
        ];
        for read in others {
            if !shape.is_plain() {
                break;
            }
            shape.forget_objects();
            read(&mut shape);
        }
        shape
    }

    /// Returns where a range of [`Paste::text`] lies in the bytes that came in.
    #[must_use]
    pub fn raw_range(&self, range: Range<usize>) -> Range<usize> {
        if !self.utf16_bom {
            return range;
        }
        2 + 2 * self.units_before(range.start)..2 + 2 * self.units_before(range.end)
    }

    /// The number of UTF-16 units before byte `at` of the text, counted from the nearest mark.
    fn units_before(&self, at: usize) -> usize {
        let marks = self.marks.get_or_init(|| {
            let blocks = self.text.chunks(MARK_EVERY);
            let sums = blocks.scan(0, |sum, block| Some(std::mem::replace(sum, *sum + utf16_units(block))));
            sums.collect()
        });
        let block = (at / MARK_EVERY).min(marks.len().saturating_sub(1));
        marks.get(block).copied().unwrap_or(0) + utf16_units(&self.text[block * MARK_EVERY..at])
    }
}

/// Without one of these a text has no fields.
const SIGNS_OF_SHAPE: &[u8] = b"{:=|\t,;";

/// A mark stands every so many bytes.
const MARK_EVERY: usize = 4096;

/// The number of UTF-16 units of valid UTF-8: one for each first byte, two for those of four bytes. A
/// character that is cut counts where its first byte stands.
fn utf16_units(bytes: &[u8]) -> usize {
    bytes.iter().map(|byte| usize::from(byte & 0xc0 != 0x80) + usize::from(*byte >= 0xf0)).sum()
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|ch| ch.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_ranges_are_ranges_of_the_bytes_that_came() {
        let mut bytes = vec![0xff, 0xfe];
        bytes.extend("aé한b".encode_utf16().flat_map(u16::to_le_bytes));
        let paste = Paste::new(&bytes);
        let text = String::from_utf8(paste.text().to_vec()).expect("UTF-8");
        let at = text.find('한').expect("there");
        assert_eq!(paste.raw_range(at..at + 3), 6..8);
    }
}
