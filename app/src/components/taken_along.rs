//! Where somebody wanted to go before they had to sign in, and what they had typed there, so that nothing is lost.

use leptos::prelude::*;

use super::hidden::Hidden;
use crate::form::{ActState, KEPT};
use crate::query::Query;

/// Goes along with a form, unseen.
#[component]
pub fn TakenAlong(
    /// The form as it was sent last.
    state: ActState,
) -> impl IntoView {
    let asked_for = Query::here().get("next").unwrap_or_default().to_owned();
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
            view! { <Hidden name=name.to_owned() value=value.to_owned()/> }
        });
    let kept = kept.collect_view();
    view! {
        <Hidden name="next" value=next/>
        {kept}
    }
}
