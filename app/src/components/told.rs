//! By what a case is known again, in the language in which it was written.

use leptos::prelude::*;
use words::Words;

use crate::desk::Told;

/// The name, whom it is about, and how the story begins. Each runs as it was written, and begins where the column does.
#[component]
pub fn ByWords(
    /// The words of the page.
    words: Words,
    /// What the case says.
    told: Told,
) -> impl IntoView {
    let name = told.name.map(
        |name| view! { <strong class="app-told__name" translate="no"><bdi>{name}</bdi></strong> },
    );
    let child = told.child.map(|child| {
        let about = words.say_with("staff-told-child", &[("name", &child)]);
        view! { <span class="app-told__child"><bdi>{about}</bdi></span> }
    });
    let begins = told
        .begins
        .map(|begins| view! { <q class="app-told__begins"><bdi>{begins}</bdi></q> });
    view! { <span class="app-told">{name} {child} {begins}</span> }
}
