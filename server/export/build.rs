//! The styles of a report that is a file of its own, from the same Sass as the portal's.

use std::path::Path;
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("../../style");
    println!("cargo::rerun-if-changed={}", folder.display());
    let options = grass::Options::default().style(grass::OutputStyle::Compressed);
    let css = grass::from_path(folder.join("report.scss"), &options)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("report.css"), css)?;
    Ok(())
}
