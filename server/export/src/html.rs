//! A page that stands alone: what the portal shows, with its styles inside, to be opened and sent on without us.

use std::sync::Arc;

use app::components::report_document::{CoveringDocument, ReportDocument};
use app::desk::{CoveringFile, ReportFile};
use council::Profile;
use council::colours::Colours;
use leptos::prelude::*;
use words::{Language, Words};

use super::facts;

/// The styles of the report, made from `style/report.scss` when the program is built.
const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/report.css"));
/// What paper needs besides: a first page of its own, and sections that are not torn.
const PAPER: &str = include_str!("paper.css");

/// What the page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// To be read on a screen.
    Screen,
    /// To be printed on A4.
    Paper,
}

pub(super) fn page(file: &ReportFile, council: &Profile, words: &Words, wanted: For) -> String {
    let (mut css, version) = styles(council);
    if wanted == For::Paper {
        css.push_str(PAPER);
    }
    let council = Arc::new(facts(council, &version, Language::ENGLISH));
    let (words, file) = (words.clone(), file.clone());
    let owner = Owner::new();
    let page = owner.with(move || view! { <ReportDocument words council file css/> }.to_html());
    owner.cleanup();
    // The marks that the framework leaves between pieces of text are for waking pages up, which nobody does here.
    page.replace("<!>", "")
}

/// The report with which an annual report goes to a committee, and that after it.
pub(super) fn covering(cover: &CoveringFile, council: &Profile, words: &Words) -> String {
    let (css, version) = styles(council);
    let council = Arc::new(facts(council, &version, Language::ENGLISH));
    let (words, cover) = (words.clone(), cover.clone());
    let owner = Owner::new();
    let page = owner.with(move || view! { <CoveringDocument words council cover css/> }.to_html());
    owner.cleanup();
    page.replace("<!>", "")
}

/// The styles with the council's colours, and the version of these.
fn styles(council: &Profile) -> (String, String) {
    let colours = Colours::of(&council.colours).map(|colours| (colours.css, colours.version));
    let (colours, version) = colours.unwrap_or_default();
    (format!("{STYLES}\n{colours}"), version)
}
