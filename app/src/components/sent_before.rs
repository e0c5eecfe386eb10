//! Says to whoever comes back that what they sent has arrived, so that nobody thinks it is lost and writes it again.

use leptos::prelude::*;
use words::Words;

use crate::routes::Route;

/// That it has arrived, with the way to its confirmation. Whoever comes back may be somebody else, so the reference is there.
#[component]
pub fn SentBefore(
    /// In the locale of whoever reads.
    words: Words,
    /// The key of how to say something new from here.
    something_new: &'static str,
) -> impl IntoView {
    view! {
        <section class="app-sent-before">
            <p>{words.say("sent-before-title")}</p>
            <p><a href=Route::Sent>{words.say("sent-before-link")}</a></p>
            <p>{words.say(something_new)}</p>
        </section>
    }
}
