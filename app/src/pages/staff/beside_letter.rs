//! What a letter has to fit, in sight while it is written: beside it, and on a phone below it, where a link leads.

use std::sync::Arc;

use leptos::prelude::*;
use words::Words;

use super::case::{answers::Answers, heads::Heads, needs::Needs, points::Points};
use crate::desk::{CaseFile, CouncilFacts};

/// What to know before they are written to, what they told us, and the points and the statement of complaint with what was found.
#[component]
pub(super) fn BesideLetter(
    words: Words,
    council: Arc<CouncilFacts>,
    file: CaseFile,
) -> impl IntoView {
    view! {
        <aside class="app-act__beside" id="told" tabindex="0" aria-label=words.say("staff-act-beside")>
            <Needs words=words.clone() file=file.clone()/>
            <Points words=words.clone() council=council.clone() case=file.case.clone()/>
            <Heads words=words.clone() case=file.case.clone()/>
            <Answers words=words.clone() council file/>
        </aside>
    }
}
