//! The accessibility statement that the 2018 Regulations ask for (R11.1).

use leptos::prelude::*;

use crate::components::{page::Page, say::Say};
use crate::desk::desk;

/// How usable the portal is, what is not yet, and how to ask for something else.
#[component]
pub fn Accessibility() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let with = vec![
        ("council", council.name.clone()),
        ("email", council.email.clone()),
        ("phone", council.phone.clone()),
    ];
    view! {
        <Page title=words.say("accessibility-title")>
            <h1 class="app-title">{words.say("accessibility-title")}</h1>
            <Say words=words.clone() key="accessibility-intro" with/>
        </Page>
    }
}
