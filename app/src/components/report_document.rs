//! A report as a document of its own: one file with its styles in it, to be opened, printed and sent on without us.

use std::sync::Arc;

use leptos::prelude::*;
use words::Words;

use super::covering::{CoveringBody, CoveringWords};
use super::report_body::{ReportBody, report_title};
use crate::desk::{CouncilFacts, CoveringFile, ReportFile};

/// A report as a document that stands alone, with its styles and without a script.
#[component]
pub fn ReportDocument(
    /// The words, in any language.
    words: Words,
    /// Whose report it is.
    council: Arc<CouncilFacts>,
    /// The figures, with how far the report has come.
    file: ReportFile,
    /// The styles, which go into the document.
    css: String,
) -> impl IntoView {
    let title = report_title(&words, &file);
    view! {
        <Alone words=words.clone() council=council.clone() title css>
            <ReportBody words council file/>
        </Alone>
    }
}

/// A covering report with its annual report, as a document that stands alone.
#[component]
pub fn CoveringDocument(
    /// The words, in any language.
    words: Words,
    /// Whose report it is.
    council: Arc<CouncilFacts>,
    /// The report, and what staff wrote for the committee.
    cover: CoveringFile,
    /// The styles, which go into the document.
    css: String,
) -> impl IntoView {
    let title = CoveringWords::of(&words, &cover).title;
    view! {
        <Alone words=words.clone() council=council.clone() title css>
            <CoveringBody words council cover with_appendix=true/>
        </Alone>
    }
}

#[component]
fn Alone(
    words: Words,
    council: Arc<CouncilFacts>,
    title: String,
    css: String,
    children: Children,
) -> impl IntoView {
    let language = words.in_english().locale.language;
    // Neither a title nor a style is escaped by the framework; what stands in them is a profile's and ours.
    let in_tab = format!("{title} – {}", council.name);
    let in_tab = html_escape::encode_text(&in_tab).into_owned();
    view! {
        <!DOCTYPE html>
        <html lang=language.tag dir=language.dir.attribute()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{in_tab}</title>
                <style>{css}</style>
            </head>
            <body class="app-body">
                <main class="app-main" id="main">
                    <h1 class="app-title">{title}</h1>
                    {children()}
                </main>
            </body>
        </html>
    }
}
