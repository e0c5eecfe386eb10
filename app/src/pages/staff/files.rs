//! What a page can be taken away as.

use leptos::prelude::*;

use words::Words;

const FORMATS: [&str; 3] = ["xlsx", "ods", "csv"];

/// A link for each kind of file.
#[component]
pub(super) fn Files(
    words: Words,
    /// The address of each.
    path: fn(&str) -> String,
    /// What follows it: of what the files are.
    query: String,
) -> impl IntoView {
    let files = FORMATS
        .map(|format| {
            let to = format!("{}{query}", path(format));
            let name = words.say(&format!("staff-reports-file-{format}"));
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
