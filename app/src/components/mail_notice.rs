//! What every page for staff says while letters do not leave.

use leptos::prelude::*;
use words::Words;

use crate::desk::MailStanding;
use crate::routes::Route;

/// How many wait, how many were given up, and whether the mail server refuses us, with what to do. Nothing when all is well.
#[component]
pub fn MailNotice(
    /// In the locale of whoever reads.
    words: Words,
    /// How the letters stand.
    standing: MailStanding,
) -> impl IntoView {
    let lines = [
        counted(&words, "staff-mail-old", standing.old),
        counted(&words, "staff-mail-dead", standing.dead),
        standing
            .refusal
            .map(|code| words.say_with("staff-mail-refused", &[("code", &code)])),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    if lines.is_empty() {
        return ().into_any();
    }
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> });
    view! {
        <div class="app-notice">
            {lines.collect_view()}
            <p><a href=Route::Letters>{words.say("staff-mail-see")}</a></p>
        </div>
    }
    .into_any()
}

fn counted(words: &Words, key: &str, count: u64) -> Option<String> {
    (count > 0).then(|| words.say_with(key, &[("count", &count.to_string())]))
}
