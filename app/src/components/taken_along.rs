//! Where somebody wanted to go before they had to sign in, and what they had typed there, so that nothing is lost.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::form::{ActState, KEPT};

/// Goes along with a form, unseen.
#[component]
pub fn TakenAlong(
    /// The form as it was sent last.
    state: ActState,
) -> impl IntoView {
    let asked_for = use_query_map()
        .read_untracked()
        .get("next")
        .unwrap_or_default();
    let next = if state.filled.all("next").is_empty() {
        asked_for
    } else {
        state.value("next")
    };
    let kept = state
        .filled
        .pairs()
        .filter(|(name, _)| name.starts_with(KEPT))
        .map(|(name, value)| {
            view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> }
        });
    let kept = kept.collect_view();
    view! {
        <input type="hidden" name="next" value=next/>
        {kept}
    }
}
