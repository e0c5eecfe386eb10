//! A page that stands alone: what the portal shows, with its styles inside, to be opened and sent on without us.

use std::sync::Arc;

use app::components::report_document::ReportDocument;
use app::desk::ReportFile;
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
    let colours = Colours::of(&council.colours).map(|colours| (colours.css, colours.version));
    let (colours, version) = colours.unwrap_or_default();
    let mut css = format!("{STYLES}\n{colours}");
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
