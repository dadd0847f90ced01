//! What stands inside a file: compressed streams and archives, opened by their first bytes.
//!
//! In: a reader and its name. Out: one call for each stream of text in it, decompressed, with its name. Gzip
//! and zstd of several members or frames, tar inside them, UTF-16 by its byte order mark. Everything is read
//! as it comes, in bounded memory; what is corrupt gives what came before it.

use std::io::{self, Cursor, ErrorKind, Read};
use std::ops::ControlFlow;

/// How deep archives may lie in each other.
const MAX_DEPTH: usize = 4;

/// How many bytes tell what a stream is: the mark of tar stands at 257.
const MARK: usize = 512;

/// How many bytes of a stream are looked at for what no text holds.
const SAMPLE: usize = 8 << 10;

/// The largest window of zstd that is accepted, as a power of two: that of its own `--long`.
const ZSTD_WINDOW: u32 = 27;

/// A stream of text.
pub struct Opened<'r> {
    /// Its name: that of the file, with the member of an archive after a colon.
    pub name: String,
    /// Its bytes, decompressed; UTF-16 as UTF-8.
    pub reader: &'r mut dyn Read,
    /// Whether it was UTF-16.
    pub is_utf16: bool,
    /// Whether it holds bytes that no text holds.
    pub is_binary: bool,
    /// Whether its bytes are not those of the file: offsets are those of what was unpacked.
    pub is_unpacked: bool,
}

/// Why a part of a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A form of compression that is not read here.
    #[error("compressed with {0}")]
    Compression(&'static str),
    /// Archives in archives in archives.
    #[error("archives lie in each other more than {MAX_DEPTH} deep")]
    TooDeep,
    /// It cannot be read, or is cut or damaged.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Forms of compression whose first bytes are known, but which are not read.
const UNREAD: [(&[u8], &str); 5] = [
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x04\x22\x4d\x18", "lz4"),
    (b"PK\x03\x04", "zip"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
];

/// Gives each stream in `reader` to `take`; `fail` is told what could not be opened. `unpack` tells whether
/// compressed files are opened.
pub fn open(
    name: &str,
    reader: &mut dyn Read,
    unpack: bool,
    take: &mut dyn FnMut(&mut Opened<'_>) -> ControlFlow<()>,
    fail: &mut dyn FnMut(&str, OpenError),
) -> ControlFlow<()> {
    let mut opener = Opener { unpack, take, fail };
    opener.open(name, reader, 0)
}

struct Opener<'o> {
    unpack: bool,
    take: &'o mut dyn FnMut(&mut Opened<'_>) -> ControlFlow<()>,
    fail: &'o mut dyn FnMut(&str, OpenError),
}

impl Opener<'_> {
    fn open(&mut self, name: &str, reader: &mut dyn Read, depth: usize) -> ControlFlow<()> {
        let mut first = vec![0; SAMPLE];
        let (filled, failed) = fill(reader, &mut first);
        first.truncate(filled);
        let mut whole = Cursor::new(first.clone()).chain(reader);
        let mut reader: &mut dyn Read = &mut whole;
        let mut broken = failed.map(Broken);
        let mut cut;
        if let Some(broken) = &mut broken {
            // What came before the error is searched, then the error comes again.
            cut = Cursor::new(first.clone()).chain(broken);
            reader = &mut cut;
        }
        if self.unpack
            && let Some(flow) = self.unpacked(name, &first, reader, depth)
        {
            return flow;
        }
        self.text(name, &first, reader, depth)
    }

    /// Opens what is compressed; `None` where it is not.
    fn unpacked(
        &mut self,
        name: &str,
        first: &[u8],
        reader: &mut dyn Read,
        depth: usize,
    ) -> Option<ControlFlow<()>> {
        let is_gzip = first.starts_with(b"\x1f\x8b\x08");
        let is_zstd = first.starts_with(b"\x28\xb5\x2f\xfd") || is_skippable_frame(first);
        let is_tar = first.get(257..262) == Some(b"ustar");
        if let Some((_, compression)) = UNREAD.iter().find(|(mark, _)| first.starts_with(mark)) {
            (self.fail)(name, OpenError::Compression(compression));
            return Some(ControlFlow::Continue(()));
        }
        if !is_gzip && !is_zstd && !is_tar {
            return None;
        }
        if depth == MAX_DEPTH {
            (self.fail)(name, OpenError::TooDeep);
            return Some(ControlFlow::Continue(()));
        }
        Some(if is_tar {
            self.members(name, reader, depth)
        } else if is_gzip {
            let buffered = io::BufReader::with_capacity(MARK << 7, reader);
            self.open(name, &mut flate2::bufread::MultiGzDecoder::new(buffered), depth + 1)
        } else {
            let decoder = zstd::stream::read::Decoder::new(reader).and_then(|mut decoder| {
                decoder.window_log_max(ZSTD_WINDOW)?;
                Ok(decoder)
            });
            match decoder {
                Ok(mut decoder) => self.open(name, &mut decoder, depth + 1),
                Err(error) => {
                    (self.fail)(name, error.into());
                    ControlFlow::Continue(())
                }
            }
        })
    }

    fn members(&mut self, name: &str, reader: &mut dyn Read, depth: usize) -> ControlFlow<()> {
        let mut archive = tar::Archive::new(reader);
        let entries = match archive.entries() {
            Ok(entries) => entries,
            Err(error) => {
                (self.fail)(name, error.into());
                return ControlFlow::Continue(());
            }
        };
        for entry in entries {
            let mut entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    (self.fail)(name, error.into());
                    break;
                }
            };
            if !entry.header().entry_type().is_file() {
                continue;
            }
            let member = entry.path().map(|path| path.display().to_string()).unwrap_or_default();
            self.open(&format!("{name}:{member}"), &mut entry, depth + 1)?;
        }
        ControlFlow::Continue(())
    }

    fn text(&mut self, name: &str, first: &[u8], reader: &mut dyn Read, depth: usize) -> ControlFlow<()> {
        let order: Option<fn([u8; 2]) -> u16> = match first {
            [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
            [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
            _ => None,
        };
        let mut decoded;
        let (reader, is_utf16): (&mut dyn Read, bool) = match order {
            Some(order) => {
                decoded = Utf16::new(reader, order);
                (&mut decoded, true)
            }
            None => (reader, false),
        };
        let is_binary = !is_utf16 && memchr::memchr(0, first).is_some();
        let name = name.to_owned();
        (self.take)(&mut Opened { name, reader, is_utf16, is_binary, is_unpacked: depth > 0 })
    }
}

fn is_skippable_frame(first: &[u8]) -> bool {
    matches!(first, [low, 0x2a, 0x4d, 0x18, ..] if low & 0xf0 == 0x50)
}

/// Reads until `buffer` is full or nothing more comes.
fn fill(reader: &mut dyn Read, buffer: &mut [u8]) -> (usize, Option<io::Error>) {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return (filled, Some(error)),
        }
    }
    (filled, None)
}

/// A reader that gives an error that came already.
struct Broken(io::Error);

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        let kind = self.0.kind();
        Err(std::mem::replace(&mut self.0, kind.into()))
    }
}

/// UTF-16 with a byte order mark as UTF-8 without one.
struct Utf16<'r> {
    reader: &'r mut dyn Read,
    order: fn([u8; 2]) -> u16,
    raw: Vec<u8>,
    /// Units that were read and are not decoded yet: half a pair.
    units: Vec<u16>,
    text: Vec<u8>,
    given: usize,
    is_first: bool,
}

impl<'r> Utf16<'r> {
    fn new(reader: &'r mut dyn Read, order: fn([u8; 2]) -> u16) -> Self {
        let raw = Vec::with_capacity(SAMPLE);
        Self { reader, order, raw, units: Vec::new(), text: Vec::new(), given: 0, is_first: true }
    }

    fn refill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.given = 0;
        let held = self.raw.len();
        self.raw.resize(held.max(1) + (SAMPLE << 2), 0);
        let read = self.reader.read(&mut self.raw[held..])?;
        self.raw.truncate(held + read);
        let (pairs, rest) = self.raw.as_chunks::<2>();
        self.units.extend(pairs.iter().map(|pair| (self.order)(*pair)));
        self.raw = rest.to_vec();
        if self.is_first && !self.units.is_empty() {
            self.units.remove(0);
            self.is_first = false;
        }
        let waits = read > 0 && self.units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit));
        let held = if waits { self.units.pop() } else { None };
        for ch in char::decode_utf16(self.units.drain(..)) {
            let ch = ch.unwrap_or(char::REPLACEMENT_CHARACTER);
            self.text.extend_from_slice(ch.encode_utf8(&mut [0; 4]).as_bytes());
        }
        self.units.extend(held);
        if self.text.is_empty() && read > 0 {
            return self.refill();
        }
        Ok(())
    }
}

impl Read for Utf16<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given == self.text.len() {
            self.refill()?;
        }
        let count = buffer.len().min(self.text.len() - self.given);
        buffer[..count].copy_from_slice(&self.text[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn opened(name: &str, bytes: &[u8]) -> (Vec<(String, String)>, Vec<String>) {
        let (mut texts, mut errors) = (Vec::new(), Vec::new());
        let flow = open(
            name,
            &mut &*bytes,
            true,
            &mut |stream| {
                let mut text = Vec::new();
                let end = stream.reader.read_to_end(&mut text);
                let failed = if end.is_err() { "!" } else { "" };
                texts.push((stream.name.clone(), String::from_utf8_lossy(&text).into_owned() + failed));
                ControlFlow::Continue(())
            },
            &mut |name, error| errors.push(format!("{name}: {error}")),
        );
        assert!(flow.is_continue());
        (texts, errors)
    }

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(text).expect("compressed");
        encoder.finish().expect("compressed")
    }

    fn archive() -> Vec<u8> {
        let mut builder = tar::Builder::new(Vec::new());
        for (path, bytes) in [("a/one.log", b"one".to_vec()), ("two.gz", gzip(b"two"))] {
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            header.set_cksum();
            builder.append_data(&mut header, path, bytes.as_slice()).expect("appended");
        }
        builder.into_inner().expect("written")
    }

    #[test]
    fn members_frames_and_archives_are_opened() {
        let named = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
        };
        let members = [gzip(b"one "), gzip(b"two")].concat();
        assert_eq!(opened("x.gz", &members).0, named(&[("x.gz", "one two")]));
        let frame = |text: &[u8]| zstd::encode_all(text, 1).expect("compressed");
        let frames = [frame(b"one "), frame(b"two")].concat();
        assert_eq!(opened("x.zst", &frames).0, named(&[("x.zst", "one two")]));
        let expected = named(&[("t.tgz:a/one.log", "one"), ("t.tgz:two.gz", "two")]);
        assert_eq!(opened("t.tgz", &gzip(&archive())).0, expected);
    }

    #[test]
    fn what_is_cut_gives_what_came_before() {
        let text = b"something that is long enough to be there in part ".repeat(10_000);
        let whole = gzip(&text);
        let (texts, _) = opened("x.gz", &whole[..whole.len() / 2]);
        assert!(texts[0].1.starts_with("something") && texts[0].1.ends_with('!'), "{}", texts[0].1.len());
        assert_eq!(opened("x.bz2", b"BZh91AY").1, ["x.bz2: compressed with bzip2"]);
    }

    #[test]
    fn utf16_is_decoded_whatever_its_reader_gives() {
        struct Slow<'a>(&'a [u8]);
        impl Read for Slow<'_> {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                let count = self.0.len().min(1).min(buffer.len());
                buffer[..count].copy_from_slice(&self.0[..count]);
                self.0 = &self.0[count..];
                Ok(count)
            }
        }
        let mut bytes = vec![0xff, 0xfe];
        bytes.extend("añ한😀b".encode_utf16().flat_map(u16::to_le_bytes));
        let mut text = String::new();
        let mut slow = Slow(&bytes);
        Utf16::new(&mut slow, u16::from_le_bytes).read_to_string(&mut text).expect("UTF-8");
        assert_eq!(text, "añ한😀b");
        assert_eq!(opened("x", &bytes).0[0].1, "añ한😀b");
    }
}
