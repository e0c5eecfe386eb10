//! The button that sends a letter again.

use leptos::prelude::*;
use words::Words;

use super::hidden::Hidden;
use crate::routes::Route;

/// The button, with what it is about for those who hear it.
#[component]
pub fn SendAgain(
    /// In the locale of whoever reads.
    words: Words,
    /// The key of the letter.
    letter: String,
    /// What it is, such as "Receipt to the person".
    name: String,
    /// The case to come back to; without one, the list of letters.
    #[prop(optional)]
    case: Option<String>,
) -> impl IntoView {
    let case = case.map(|case| view! { <Hidden name="case" value=case/> });
    view! {
        <form method="post" action=Route::Letters>
            <Hidden name="letter" value=letter/>
            {case}
            <button class="app-button app-button--quiet" type="submit">
                {words.say("staff-mail-again")} <span class="app-visually-hidden">": " {name}</span>
            </button>
        </form>
    }
}
