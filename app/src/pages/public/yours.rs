//! "Is this yours?": what somebody began or sent in this browser is shown only to who says that it is theirs.

use leptos::prelude::*;
use rules::form::Filled;
use rules::intake::{Journey, Question};

use crate::components::hidden::Hidden;
use crate::components::{page::Page, say::Say};
use crate::desk::desk;
use crate::routes::Route;

/// The name of the answer; `mine` or `not-mine`.
pub const YOURS: &str = "yours";
/// They wrote it: they go on with it.
pub const MINE: &str = "mine";
/// Somebody else wrote it: it is forgotten.
pub const NOT_MINE: &str = "not-mine";
/// Every question is drawn with it: `yes` for who goes on with answers of their own, `no` for who begins.
pub const GOING_ON: &str = "going-on";
/// Every question is drawn with the mark of its answer, so that what comes late from the page changes no later one.
pub const ANSWERED: &str = "answered";

/// Asks of a draft.
#[component]
pub(in crate::pages) fn Yours(journey: Journey) -> impl IntoView {
    view! { <AskWhose about="yours" action=Route::Yours(journey)/> }
}

/// Asks of what was sent.
#[component]
pub fn SentYours() -> impl IntoView {
    view! { <AskWhose about="yours-sent" action=Route::SentYours/> }
}

/// Asks of a draft when the first question was answered anew. That answer comes along and is theirs in any case.
#[component]
pub(super) fn YoursWith(
    /// Their journey.
    journey: Journey,
    /// The question that they answered.
    question: Question,
    /// The answer.
    typed: Filled,
) -> impl IntoView {
    let along = typed
        .pairs()
        .map(|(name, value)| view! { <Hidden name=name.to_owned() value=value.to_owned()/> })
        .collect_view();
    view! {
        <AskWhose about="yours" action=Route::Question(journey, question)>{along}</AskWhose>
    }
}

#[component]
fn AskWhose(
    /// The first part of the keys of its words.
    about: &'static str,
    action: Route,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let words = desk().words();
    let [mine, not_mine] = [MINE, NOT_MINE].map(|answer| words.say(&format!("{about}-{answer}")));
    view! {
        <Page title=words.say("yours-title")>
            <h1 class="app-title">{words.say("yours-title")}</h1>
            <Say words=words.clone() key=format!("{about}-intro")/>
            <form method="post" action=action>
                {children.map(|children| children())}
                <div class="app-buttons">
                    <button class="app-button" name=YOURS value=MINE>{mine}</button>
                    <button class="app-button app-button--quiet" name=YOURS value=NOT_MINE>{not_mine}</button>
                </div>
            </form>
        </Page>
    }
}
