//! Says to whoever comes back that what they sent has arrived, so that nobody thinks it is lost and writes it again.

use leptos::prelude::*;

use crate::desk::Receipt;
use crate::routes::SENT;
use crate::words::Words;

/// What this visitor sent last, with the way to its confirmation.
#[component]
pub fn SentBefore(
    /// The words.
    words: Words,
    /// What they sent.
    receipt: Receipt,
    /// The key of how to say something new from here.
    something_new: &'static str,
) -> impl IntoView {
    let reference = words.say_with(
        "sent-before-reference",
        &[("reference", &receipt.reference)],
    );
    view! {
        <section class="app-sent-before">
            <p>{words.say("sent-before-title")} " " {reference}</p>
            <p><a href=SENT>{words.say("sent-before-link")}</a></p>
            <p>{words.say(something_new)}</p>
        </section>
    }
}
