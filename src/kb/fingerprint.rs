//! One number for all that the search index is made of, so that an index tells whether it is current.
//!
//! In: the trees of `kb/` and `locales/`. Out: 32 hexadecimal digits (FNV-1a, 128 bits). It guards against
//! forgetting, not against malice; the build computes it without another dependency.

use super::tree::Tree;

const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// Returns the fingerprint of the facts and texts that are indexed.
#[must_use]
pub fn fingerprint(kb: &dyn Tree, texts: &dyn Tree) -> String {
    let mut hash = START;
    for (root, tree) in [("kb/", kb), ("locales/", texts)] {
        for path in tree.paths().into_iter().filter(|path| is_indexed(root, path)) {
            add(&mut hash, root.as_bytes());
            add(&mut hash, path.as_bytes());
            add(&mut hash, &[0]);
            add(&mut hash, &tree.read(&path).unwrap_or_default());
            add(&mut hash, &[0]);
        }
    }
    format!("{hash:032x}")
}

fn is_indexed(root: &str, path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default();
    match root {
        "kb/" => ending == "toml",
        _ => ending == "ftl" && (path.contains("/entries/") || path.contains("/remedies/")),
    }
}

fn add(hash: &mut u128, bytes: &[u8]) {
    for byte in bytes {
        *hash = (*hash ^ u128::from(*byte)).wrapping_mul(PRIME);
    }
}
