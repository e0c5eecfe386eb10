//! What to do when you are not safe, and what a browser remembers (R9.1, R11.7).

use leptos::prelude::*;

use crate::components::{calm::Calm, page::Page, say::Say};
use crate::desk::desk;
use crate::routes::Route;

/// Numbers first, then how to hide your tracks, honestly.
#[component]
pub fn Safe() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    view! {
        <Page title=words.say("safe-title")>
            <h1 class="app-title">{words.say("safe-title")}</h1>
            <Calm words=words.clone() council/>
            <Say words=words.clone() key="safe-intro"/>
            <p><a class="app-button" href=Route::Start>{words.say("go-to-start")}</a></p>
        </Page>
    }
}
