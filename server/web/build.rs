//! Where the files for browsers are put inside the program: it is compiled again when they change.

use std::env::{var, var_os};

fn main() {
    const SITE: &str = "HEARD_SITE_TO_EMBED";
    println!("cargo::rerun-if-env-changed={SITE}");
    if var_os("CARGO_FEATURE_SITE").is_some() {
        match var(SITE) {
            Ok(folder) => println!("cargo::rerun-if-changed={folder}"),
            Err(_) => println!(
                "cargo::error={SITE} must name the folder that `cargo run -p bundle` wrote, by its whole path."
            ),
        }
    }
}
