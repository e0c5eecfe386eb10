//! The letters of the procedure, and the automatic messages and how they fared (R12.4).

use leptos::prelude::*;
use rules::reference::Reference;
use words::Words;

use crate::components::send_again::SendAgain;
use crate::desk::{CaseFile, NoticeRow};
use crate::routes::Route;

/// Each letter, with the way to its page.
#[component]
pub(super) fn Letters(words: Words, file: CaseFile) -> impl IntoView {
    let letters = file.letters.iter().map(|row| {
        let name = words.say(&format!("staff-letter-{}", row.letter.slug()));
        let state = words.say_with(
            &format!("staff-letter-is-{}", row.state),
            &[("when", &row.when)],
        );
        let path = Route::Letter(file.row.reference.clone(), row.number);
        let leaves = matches!(row.state.as_str(), "written" | "printed");
        let class = if leaves {
            "app-chip app-chip--due"
        } else {
            "app-soft"
        };
        let opened = row.opened.as_deref().map(|when| {
            let opened = words.say_with("staff-letter-opened", &[("when", when)]);
            view! { " " <span class="app-soft">{opened}</span> }
        });
        view! { <li><a href=path>{name}</a> " " <span class=class>{state}</span> {opened}</li> }
    });
    let list = if file.letters.is_empty() {
        view! { <p>{words.say("staff-no-letters")}</p> }.into_any()
    } else {
        view! { <ul class="app-clocks" role="list">{letters.collect_view()}</ul> }.into_any()
    };
    view! {
        <section>
            <h2>{words.say("staff-letters")}</h2>
            {list}
        </section>
    }
}

/// Each automatic message; folded up unless one of them was lost.
#[component]
pub(super) fn Notices(
    words: Words,
    reference: Reference,
    notices: Vec<NoticeRow>,
) -> impl IntoView {
    if notices.is_empty() {
        return ().into_any();
    }
    let is_lost = notices
        .iter()
        .any(|notice| ["dead", "held"].contains(&notice.state.as_str()));
    let notices = notices.into_iter().map(|notice| {
        let name = words.say(&format!("staff-notice-{}", notice.notice));
        let state = notice.state_in_words(&words);
        let again = notice.can_send_again.then(|| {
            let (words, case) = (words.clone(), reference.to_string());
            view! { <SendAgain words letter=notice.id.clone() name=name.clone() case/> }
        });
        view! { <li>{name} ": " {state} {again}</li> }
    });
    view! {
        <details class="app-fold" open=is_lost>
            <summary>{words.say("staff-notices")}</summary>
            <ul class="app-clocks" role="list">{notices.collect_view()}</ul>
        </details>
    }
    .into_any()
}
