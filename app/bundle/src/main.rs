//! Builds everything a browser fetches: WebAssembly and its JavaScript, styles, static files.
//!
//! ```text
//! cargo run -p bundle -- --release [--out DIR]
//! ```
//!
//! The result is a folder (by default `site` in the target directory) with `public/` at its root,
//! `pkg/` with the built files under names that carry a hash of their content, so that they may be
//! cached for ever, and `manifest.json`, which tells the server those names. When nothing it reads
//! has changed since the last time, it does nothing.

mod compress;
mod fingerprint;
mod glue;
mod options;
mod report;
mod site;
mod styles;
mod wasm_opt;
mod workspace;

use anyhow::{Context, Result};
use std::{env, fs, process::ExitCode};

use fingerprint::Fingerprint;
use options::Options;
use workspace::Workspace;

/// What the site is made of, relative to the workspace.
const INPUTS: [&str; 7] = [
    "app",
    "style",
    "public",
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
    ".toolchain.env",
];

fn main() -> ExitCode {
    let options = match Options::parse(env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{}", options::USAGE);
            return ExitCode::SUCCESS;
        }
        Err(fault) => {
            eprintln!("bundle: {fault}\n\n{}", options::USAGE);
            return ExitCode::from(2);
        }
    };
    match bundle(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("bundle: {fault:#}");
            ExitCode::FAILURE
        }
    }
}

/// Builds the site, unless the one that stands there was built from the same inputs.
fn bundle(options: &Options) -> Result<()> {
    let workspace = Workspace::find()?;
    let out = options
        .out
        .clone()
        .unwrap_or_else(|| workspace.target.join("site"));
    let optimiser = if options.release {
        wasm_opt::find(&workspace.root)
    } else {
        None
    };

    let mut fingerprint = Fingerprint::new();
    fingerprint.add_text(&format!("{options:?} {optimiser:?}"));
    for input in INPUTS {
        fingerprint.add_path(&workspace.root, input.as_ref())?;
    }
    let fingerprint = fingerprint.finish();
    if site::fingerprint(&out).as_deref() == Some(fingerprint.as_str()) {
        report::line(&format!("{} is up to date", out.display()));
        return Ok(());
    }

    let steps = report::Steps::start();
    let wasm = workspace.build_frontend(options.release)?;
    steps.done("app/frontend is compiled to WebAssembly");

    let bytes = fs::read(&wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let mut code = glue::generate(bytes)?;
    steps.done(&format!("JavaScript glue for {}", code.described_exports()));

    match &optimiser {
        Some(optimiser) => {
            let before = code.wasm.len();
            code.wasm = optimiser.run(&code.wasm, &workspace.target)?;
            let after = code.wasm.len();
            steps.done(&format!(
                "wasm-opt: {} to {}",
                report::size(before),
                report::size(after)
            ));
        }
        None => steps.done(&format!(
            "wasm-opt: left out, {}",
            wasm_opt::why_not(options.release)
        )),
    }

    let css = styles::compile(&workspace.root.join("style/main.scss"))?;
    steps.done("style/main.scss is compiled");

    let site = site::Site::write(
        &out,
        &workspace.root.join("public"),
        &code,
        &css,
        &fingerprint,
    )?;
    steps.done(&format!("{} is written", out.display()));
    site.print_sizes();
    Ok(())
}
