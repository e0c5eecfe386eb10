//! What a page can be taken away as.

use leptos::prelude::*;

use words::Words;

use crate::format::Format;
use crate::routes::Route;

const FORMATS: [Format; 3] = [Format::Xlsx, Format::Ods, Format::Csv];

/// A link for each kind of file.
#[component]
pub(super) fn Files(
    words: Words,
    /// The address of each.
    path: fn(Format) -> Route,
    /// What follows it: of what the files are.
    query: String,
) -> impl IntoView {
    let files = FORMATS
        .map(|format| {
            let to = format!("{}{query}", path(format));
            let name = words.say(&format!("staff-reports-file-{}", format.slug()));
            view! { <li><a href=to download="">{name}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="app-no-print" aria-label=words.say("staff-files")>
            <ul class="app-lists app-lists--tight" role="list">
                <li><strong>{words.say("staff-files")}</strong></li>
                {files}
            </ul>
        </nav>
    }
}
