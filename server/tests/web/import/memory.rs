//! A long file is never whole in memory, and what lies of it on the disk is sealed.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use futures_util::stream;

use super::page::{PATH, sends};
use crate::earlier::LIST;
use crate::help::TestApp;

const NAME: &str =
    "import::memory::a_long_file_is_never_whole_in_memory_and_on_the_disk_it_is_sealed";
/// Set where nothing else happens in the process.
const ALONE: &str = "HEARD_TEST_ALONE";
const MEGABYTE: usize = 1024 * 1024;
/// So long is the file.
const LENGTH: usize = 30 * MEGABYTE;
/// So much memory may be taken meanwhile.
const MOST: usize = 8 * MEGABYTE;
const MARKER: &[u8] = b"Zebra";

#[tokio::test]
async fn a_long_file_is_never_whole_in_memory_and_on_the_disk_it_is_sealed() {
    if std::env::var_os(ALONE).is_none() {
        // Other tests take memory too, so it is measured in a process of its own.
        let mut alone = Command::new(std::env::current_exe().unwrap());
        let ended = alone.args(["--exact", NAME]).env(ALONE, "1").output();
        let ended = ended.unwrap();
        let said = String::from_utf8_lossy(&ended.stdout);
        assert!(
            ended.status.success() && said.contains("1 passed"),
            "{said}"
        );
        return;
    }
    let app = TestApp::new().await;
    let mut staff = app.staff().await;
    // What the first file of all takes is not what a long one takes.
    sends(&mut staff, "cases", LIST.as_bytes(), "check").await;
    let before = now_and_at_most().0;
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let on_disk = Arc::new(Mutex::new(OnDisk::default()));
    let body = body(app.council.database.folder.clone(), Arc::clone(&on_disk));
    let page = staff
        .post_raw(PATH, "multipart/form-data; boundary=b", body)
        .await;
    let most = now_and_at_most().1;
    // It begins like a workbook, and that is told once all of it was read back.
    assert_eq!(page.status, 422);
    assert!(page.text.contains("workbook"), "{}", page.text);
    assert!(most < before + MOST, "{before} bytes became {most}");
    let on_disk = on_disk.lock().unwrap();
    assert!(on_disk.length > LENGTH - MEGABYTE, "{}", on_disk.length);
    assert!(!on_disk.is_readable);
}

/// What lies on the disk of the file.
#[derive(Default)]
struct OnDisk {
    length: usize,
    is_readable: bool,
}

/// A long file as it comes; just before its end it is looked at what lies on the disk.
fn body(folder: PathBuf, on_disk: Arc<Mutex<OnDisk>>) -> Body {
    let head = "--b\r\nContent-Disposition: form-data; name=\"what\"\r\n\r\ncases\r\n--b\r\n\
                Content-Disposition: form-data; name=\"file\"; filename=\"cases.csv\"\r\n\r\nPK\x03\x04";
    let line = MARKER.repeat(3_000);
    let count = LENGTH / line.len();
    let pieces = (0..count + 2).map(move |number| {
        let piece = match number {
            0 => Bytes::from_static(head.as_bytes()),
            number if number <= count => Bytes::from(line.clone()),
            _ => {
                *on_disk.lock().unwrap() = nameless_in(&folder);
                Bytes::from_static(b"\r\n--b--\r\n")
            }
        };
        Ok::<_, std::convert::Infallible>(piece)
    });
    Body::from_stream(stream::iter(pieces))
}

/// Looks at the files without a name that this process has open on the disk of a folder.
fn nameless_in(folder: &Path) -> OnDisk {
    let mut found = OnDisk::default();
    for open in fs::read_dir("/proc/self/fd").unwrap() {
        let open = open.unwrap().path();
        let to = fs::read_link(&open).unwrap_or_default();
        if to.starts_with(folder) && to.to_string_lossy().ends_with(" (deleted)") {
            let (mut file, mut some) = (fs::File::open(open).unwrap(), [0; 8192]);
            loop {
                let read = file.read(&mut some).unwrap();
                found.length += read;
                found.is_readable |= some[..read].windows(MARKER.len()).any(|at| at == MARKER);
                if read == 0 {
                    break;
                }
            }
        }
    }
    found
}

/// How many bytes of memory this process has, and how many it had at the most since that was asked for anew.
fn now_and_at_most() -> (usize, usize) {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let number = line.unwrap().trim().strip_suffix(" kB").unwrap();
        number.parse::<usize>().unwrap() * 1024
    };
    (of("VmRSS:"), of("VmHWM:"))
}
