//! A phone number that a thumb can dial.

use leptos::prelude::*;

/// A link that dials.
#[component]
pub fn Phone(
    /// The number as people write it.
    #[prop(into)]
    number: String,
) -> impl IntoView {
    let dial: String = number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    view! { <a class="app-phone" href=format!("tel:{dial}")>{number}</a> }
}
