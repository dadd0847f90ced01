//! Bulk search finds what the slow way finds, and the table it chooses its windows by is current.

use cabhelp::signature::Background;
use std::fs;
use std::path::Path;

/// The counts of ordinary logs that choose the windows; `CABHELP_BLESS=1` writes them anew.
#[test]
fn background_is_that_of_the_ordinary_logs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut logs: Vec<_> = fs::read_dir(root.join("tests/data/benign"))
        .expect("the folder")
        .map(|item| item.expect("a file").path())
        .filter(|path| path.file_name().is_some_and(|name| name != "README.md"))
        .collect();
    logs.sort();
    let texts: Vec<Vec<u8>> = logs.iter().map(|path| fs::read(path).expect("a log")).collect();
    let background = Background::of(texts.iter().map(Vec::as_slice));
    let path = root.join("kb/background.bin");
    if std::env::var_os("CABHELP_BLESS").is_some() {
        fs::write(&path, background.table()).expect("written");
    }
    assert!(
        fs::read(&path).ok().as_deref() == Some(background.table()),
        "kb/background.bin is not that of tests/data/benign: run this test with CABHELP_BLESS=1"
    );
}
