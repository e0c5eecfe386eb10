//! An easy-read picture. It stands beside words that say the same, so it has an empty alternative.

use leptos::prelude::*;

/// A picture of the set in `public/pictures`.
#[component]
pub fn Picture(
    /// Its name, without the ending.
    #[prop(into)]
    name: String,
    /// The class that sizes it.
    class: &'static str,
) -> impl IntoView {
    view! { <img class=class src=format!("/pictures/{name}.svg") alt="" width="120" height="120"/> }
}
