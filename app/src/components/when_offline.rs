//! What is said beside a button while there is no connection.

use leptos::prelude::*;
use words::Words;

use crate::islands::online::{ONLINE, Online};

/// Empty until there is no connection.
#[component]
pub fn WhenOffline(
    /// In the locale of whoever reads.
    words: Words,
    /// What stands on the button.
    button: String,
) -> impl IntoView {
    view! {
        <p
            class="app-offline"
            role="status"
            id=ONLINE
            data-offline=words.say("offline")
            data-send=words.say_with("offline-send", &[("button", &button)])
            data-again=words.say("online-again")
        ></p>
        <Online/>
    }
}
