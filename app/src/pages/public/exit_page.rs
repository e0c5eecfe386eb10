//! Explains "Exit this page", and says plainly what it cannot do.

use leptos::prelude::*;

use crate::components::{calm::Calm, page::Page, say::Say};
use crate::desk::desk;
use crate::routes::Route;

/// What the button does and does not do.
#[component]
pub fn AboutExit() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    view! {
        <Page title=words.say("exit-title")>
            <h1 class="app-title">{words.say("exit-title")}</h1>
            <Say words=words.clone() key="exit-intro"/>
            <Calm words=words.clone() council/>
            <p><a class="app-button" href=Route::Start>{words.say("go-to-start")}</a></p>
        </Page>
    }
}
