//! How a report is wanted: as what, where, by which rules, of what.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use export::Format;
use rules::register::Complainant;

use crate::cli::one_of;

/// How a report is wanted.
#[derive(Debug, Args)]
pub(in crate::cli) struct Ask {
    /// As what; `print` is a page for A4
    #[arg(long, default_value = "html", value_parser = one_of(export::MADE, Format::slug))]
    pub(super) format: Format,
    /// Where to write it, instead of the standard output
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    /// By which rules
    #[command(flatten)]
    pub(super) rules: Rules,
    /// Only what is about this service
    #[arg(long)]
    pub(super) service: Option<String>,
    /// Only what was made by such a person
    #[arg(long, value_parser = one_of(Complainant::ALL, Complainant::slug))]
    pub(super) who: Option<Complainant>,
    /// Only what was received from this day on, like 2026-04-01
    #[arg(long, value_name = "DAY")]
    pub(super) from: Option<NaiveDate>,
    /// Somebody has looked at every word that may be a name: write the annual report all the same
    #[arg(long)]
    pub(super) names_looked_at: bool,
    /// Only what was received up to this day
    #[arg(long, value_name = "DAY")]
    pub(super) to: Option<NaiveDate>,
}

/// By which rules a report counts.
#[derive(Debug, Args)]
pub(in crate::cli) struct Rules {
    /// A file with counting rules and words, instead of those of the council's profile; `heard report rules` prints one
    #[arg(long, value_name = "FILE")]
    pub(super) council_rules: Option<PathBuf>,
}
