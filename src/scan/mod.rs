//! Bulk: from streams of any size to the known failures in them.
//!
//! In: a reader, the knowledge base, what is wanted. Out: one [`Hit`] for each known failure, pushed in the
//! order of the stream, in bounded memory. `filter` finds where a signature may stand, `bounds` the record
//! around it, `stream` moves the bytes; what a record holds is the matcher's to say, exactly as for a paste.

mod bounds;
mod filter;
mod look;
mod moment;
mod stream;
mod template;

pub use bounds::{MAX_RECORD, RecordKind};
pub use filter::Filter;
pub use look::{Hit, ScanOptions, Sighted, Unmatched, scan};
pub use moment::Moment;
pub use stream::{Record, StreamOptions, Totals, records};
pub use template::Template;
