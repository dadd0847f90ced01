//! Bulk: from streams of any size to the known failures in them.
//!
//! In: a reader, the knowledge base, what is wanted. Out: one [`Hit`] for each known failure, pushed in the
//! order of the stream, in bounded memory. `filter` finds where a signature may stand, `bounds` the record
//! around it, `stream` moves the bytes; what a record holds is the matcher's to say, exactly as for a paste.

mod bounds;
mod files;
mod filter;
mod look;
mod moment;
mod open;
mod stream;
mod tally;
mod template;

pub use bounds::{MAX_RECORD, RecordKind};
pub use files::{Source, Unreadable, WalkRules, files};
pub use filter::Filter;
pub use look::{Hit, ScanOptions, Sighted, Unmatched, scan};
pub use moment::Moment;
pub use open::{OpenError, Opened, open};
pub use stream::{Record, StreamOptions, Totals, records};
pub use tally::{Counts, EntryTally, MOST_VALUES, Sample, Span, Tally};
pub use template::Template;
