//! One of many, chosen from a list that the browser opens.

use leptos::prelude::*;

use super::choices::Choice;
use super::field::FieldState;

/// The list, without its label. Its first line is blank, so that nothing is chosen by accident.
#[component]
pub fn Select(
    /// The name, what was typed and what was wrong with it.
    state: FieldState,
    /// The words of the blank line.
    blank: String,
    /// What can be chosen.
    choices: Vec<Choice>,
) -> impl IntoView {
    let described = state.described_by();
    let lines = choices
        .into_iter()
        .map(|choice| view! { <option value=choice.value selected=choice.chosen>{choice.words}</option> })
        .collect_view();
    view! {
        <select
            class="app-input"
            id=state.id.clone()
            name=state.name
            aria-describedby=described
            aria-invalid=state.error.is_some().then_some("true")
        >
            <option value="">{blank}</option>
            {lines}
        </select>
    }
}
