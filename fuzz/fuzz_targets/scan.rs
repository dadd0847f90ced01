//! A stream gives the same findings with the same records, lines and context in whatever pieces it comes, and no
//! bytes make the search panic or go on without end.

#![no_main]

use cabhelp::engine::Engine;
use cabhelp::scan::{ScanOptions, StreamOptions};
use libfuzzer_sys::fuzz_target;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::sync::OnceLock;

/// What logs are made of: the bytes below 0x40 stand for these, the others for themselves.
const PIECES: [&str; 32] = [
    "Given key ID is not accessible",
    "Access Denied trying to call AWS Backup service",
    "\n",
    "\n",
    "\r\n",
    "\n    ",
    "\n\t",
    "\nat ",
    "\n│ ",
    "\n> ",
    "\n{\n",
    "\n}\n",
    "\n]",
    "{\"",
    "\":",
    "\": \"",
    "\",\"",
    "\"}",
    "},{",
    "[{",
    "}]",
    "\\\"",
    "\\",
    "{\"Records\":[",
    "\"StatusMessage\": \"",
    "\"errorMessage\":\"",
    "2026-11-20T03:15:41Z ",
    "Copy Job ID,State,StatusMessage,ResourceType,AccountId\n",
    ",FAILED,",
    "\n\n",
    "   ",
    "LONG",
];

fn text(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    for byte in bytes {
        match PIECES.get(usize::from(*byte)) {
            Some(&"LONG") => text.extend(std::iter::repeat_n(b'x', 9000)),
            Some(piece) => text.extend_from_slice(piece.as_bytes()),
            None => text.push(*byte),
        }
    }
    text
}

struct Pieces<'a> {
    rest: &'a [u8],
    sizes: &'a [u8],
    next: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes.get(self.next % self.sizes.len().max(1)).map_or(usize::MAX, |size| {
            // Small pieces and large ones.
            if *size < 128 { 1 + usize::from(*size) } else { (usize::from(*size) - 127) * 200 }
        });
        self.next += 1;
        let count = size.min(buffer.len()).min(self.rest.len());
        buffer[..count].copy_from_slice(&self.rest[..count]);
        self.rest = &self.rest[count..];
        Ok(count)
    }
}

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::builder().build().expect("an engine"))
}

/// All that can be said of a stream, in words.
fn told(text: &[u8], sizes: &[u8], options: &ScanOptions) -> Vec<String> {
    let mut all = Vec::new();
    let mut reader = Pieces { rest: text, sizes, next: 0 };
    let totals = engine().scan(&mut reader, options, &mut |sighted| {
        let record = sighted.record;
        let hits = sighted.hits.iter().map(|hit| {
            let facts: Vec<_> = hit.instance.facts.iter().map(|(name, fact)| format!("{name}={}", fact.value)).collect();
            format!("{} {} {} {:?} {facts:?}", hit.instance.entry_id, hit.offset, hit.line, hit.time)
        });
        let unknown = sighted.unmatched.iter().map(|one| format!("{} {:?}", one.offset, one.unknown));
        let record = format!("{} {} {} {:?} {:?}", record.offset, record.line, record.bytes.len(), record.kind, record.context);
        all.push(hits.chain(unknown).chain([record]).collect::<Vec<_>>().join("\n"));
        ControlFlow::Continue(())
    });
    let totals = totals.expect("a whole knowledge base");
    assert_eq!(totals.bytes, text.len() as u64);
    all
}

fuzz_target!(|input: (Vec<u8>, u8, u8, Vec<u8>)| {
    let (sizes, context, every, bytes) = input;
    let text = text(&bytes[..bytes.len().min(200)]);
    let stream = StreamOptions {
        numbers: true,
        context: (usize::from(context & 3), usize::from(context >> 2 & 3)),
        every_record: every & 1 == 1,
        is_utf16: false,
    };
    let options = ScanOptions { stream, ..ScanOptions::default() };
    let whole = told(&text, &[], &options);
    assert_eq!(whole, told(&text, &sizes, &options));
    assert_eq!(whole, told(&text, &[0], &options));
});
