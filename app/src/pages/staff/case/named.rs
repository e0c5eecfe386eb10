//! Accounts with the name of somebody who is named in the case: a manager is offered to keep it from them (R9.2). It is never done
//! by itself: two people may have the same name.

use leptos::prelude::*;
use rules::acts::ActKind;
use rules::permission::Duty;
use words::Words;

use crate::desk::{CaseFile, desk};
use crate::routes::Route;
use crate::staff_forms::ACCOUNT;

/// Each with the way to the form; nothing where there is none.
#[component]
pub(super) fn Named(words: Words, file: CaseFile) -> impl IntoView {
    if file.named.is_empty() {
        return ().into_any();
    }
    let may_keep = desk().may(Duty::KeepFrom) && file.may(ActKind::Exclude);
    let form = Route::of_act(file.row.reference.clone(), ActKind::Exclude);
    let lines = file.named.into_iter().map(|(key, name)| {
        let with = [("name", name.as_str())];
        let offer = match may_keep {
            true => {
                let to = format!("{form}?{ACCOUNT}={key}");
                let keep = words.say_with("staff-named-exclude", &with);
                view! { <a href=to>{keep}</a> }.into_any()
            }
            false => words.say("staff-named-ask").into_any(),
        };
        view! { <p>{words.say_with("staff-named", &with)} " " {offer}</p> }
    });
    view! {
        <section class="app-notice app-no-print" aria-labelledby="named">
            <h2 id="named">{words.say("staff-named-title")}</h2>
            {lines.collect_view()}
        </section>
    }
    .into_any()
}
