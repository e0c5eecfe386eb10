//! The program `heard`. Everything it does is in the library `server`.

use std::ffi::c_int;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    give_memory_back();
    server::cli::run()
}

/// Memory that nobody uses goes back to the system at once. Left alone the allocator keeps what one
/// moment took, such as the 19 MB of a password that is checked, until much more is asked for: 30 MB of a portal at rest.
fn give_memory_back() {
    /// `mi_option_purge_delay` of mimalloc 3, in milliseconds.
    const PURGE_DELAY: c_int = 15;
    #[expect(unsafe_code, reason = "the allocator has no other way to be told")]
    // SAFETY: sets a number; no thread has been started yet.
    unsafe {
        libmimalloc_sys::mi_option_set(PURGE_DELAY, 10);
    }
}
