//! A labelled field of one line.

use leptos::prelude::*;

use super::field::FieldState;

/// One line of text, without its label.
#[component]
pub fn Line(
    /// The name, what was typed and what was wrong with it.
    state: FieldState,
    /// The input's type: `text`, `email`, `tel`, `password`, `search`.
    #[prop(default = "text")]
    kind: &'static str,
    /// The browser's `autocomplete` token.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Only a few characters go in it, such as a date.
    #[prop(optional)]
    short: bool,
) -> impl IntoView {
    let described = state.described_by();
    let class = if short {
        "app-input app-input--short"
    } else {
        "app-input"
    };
    view! {
        <input
            class=class
            id=state.id.clone()
            name=state.name
            type=kind
            value=state.value
            dir=matches!(kind, "text" | "search").then_some("auto")
            autocomplete=autocomplete
            spellcheck=(kind == "email").then_some("false")
            autocapitalize=(kind == "email").then_some("none")
            aria-describedby=described
            aria-invalid=state.error.is_some().then_some("true")
        />
    }
}
