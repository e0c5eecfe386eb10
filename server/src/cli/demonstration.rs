//! `heard demo` and `heard bench`: not in the program that a council runs.

use anyhow::Result;
use demo::{Outset, bench};
use web::listen::Room;
use web::portal::limits::Limits;

use super::open::{Which, open_council, open_store, profiles};
use super::{say, serve};
use crate::config::Settings;

/// Runs the throwaway portal.
///
/// # Errors
/// One sentence when it cannot be run.
pub(super) async fn demonstrate(settings: Settings) -> Result<()> {
    let public_url = match settings.public_url()? {
        Some(said) => said,
        None => settings.home()?,
    };
    let proxies = settings.proxies(public_url.is_https())?;
    let outset = Outset {
        public_url,
        site: settings.site(),
        min_free: settings.min_free()?,
        limits: Limits::new(settings.posts_per_minute()?),
        listener: serve::listen(&settings).await?,
        room: Room::of_system(settings.connections_per_address(proxies)?)?,
    };
    demo::run(outset, |line| say(line)).await
}

/// Measures the pages of a large council.
///
/// # Errors
/// One sentence when it cannot be measured.
pub(super) async fn run_bench(
    mut settings: Settings,
    of: &Which,
    asked: bench::Asked,
    import: Option<u64>,
) -> Result<()> {
    // A list is imported beside nothing but the lists of earlier runs.
    settings.data.push(match import {
        None => "bench",
        Some(_) => "bench-import",
    });
    let council = of.choose(profiles(&settings)?)?;
    let store = open_store(&settings).await?;
    let council = open_council(&store, council).await?;
    let took = match import {
        None => bench::run(&council, &store, asked).await?,
        Some(rows) => bench::run_import(&council, rows).await?,
    };
    print!("{}", bench::table(&took));
    Ok(())
}
