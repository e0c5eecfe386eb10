//! What a form sends along unseen, such as how much of a case its page was drawn from.

use leptos::prelude::*;

/// One value; nobody sees it, but everybody can change it, so whoever reads it trusts it no more than what is typed.
#[component]
pub fn Hidden(
    /// The name posted.
    #[prop(into)]
    name: String,
    /// The value posted.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}
