//! What a page says, in British Sign Language.

use leptos::prelude::*;
use words::Words;

use crate::desk::Clip;

/// The clip, folded up: nothing of it is fetched before somebody wants it.
#[component]
pub fn Signed(
    /// In the locale of whoever reads.
    words: Words,
    /// The council's clip of the page.
    clip: Clip,
) -> impl IntoView {
    view! {
        <details class="app-fold app-signed app-no-print">
            <summary>{words.say("sign-language")}</summary>
            <video class="app-signed__clip" controls playsinline preload="none" src=clip.video>
                <track default kind="captions" srclang="en" label="English" src=clip.captions/>
            </video>
        </details>
    }
}
