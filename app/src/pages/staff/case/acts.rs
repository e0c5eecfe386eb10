//! What can be done to the case now, and why the rest cannot.

use leptos::prelude::*;
use rules::acts::ActKind;
use rules::next::next;
use rules::permission::Duty;
use words::Words;

use crate::components::hidden::Hidden;
use crate::desk::{CaseFile, desk};
use crate::routes::Route;

/// What the case waits for, as buttons: the first of them is the most urgent.
#[component]
pub(super) fn NextActs(words: Words, file: CaseFile) -> impl IntoView {
    let possible = possible(&file);
    let next: Vec<ActKind> = next(&file.case)
        .into_iter()
        .filter(|act| possible.contains(act))
        .collect();
    let buttons = next
        .iter()
        .enumerate()
        .map(|(place, act)| {
            view! { <Button words=words.clone() act=*act file=file.clone() is_first=place == 0 && !file.case.has_letters_waiting()/> }
        })
        .collect_view();
    // A letter that was written is the nearest thing to do: its clock runs until it has left (R4.3).
    let may_send = desk().may(Duty::CarryOut);
    let letters = file.letters.iter().rev();
    let letters = letters.filter(|letter| may_send && letter.is_waiting());
    let letters = letters.map(|letter| {
        let name = words.say(&format!("staff-letter-{}", letter.letter.slug()));
        let path = Route::Letter(file.row.reference.clone(), letter.number);
        view! { <a class="app-button" href=path>{words.say_with("staff-send-letter", &[("letter", &name)])}</a> }
    });
    let letters = letters.collect_view();
    let is_waited_for = !next.is_empty() || (may_send && file.case.has_letters_waiting());
    is_waited_for.then(|| {
        view! {
            <section class="app-acts app-no-print">
                <h2>{words.say("staff-acts-next")}</h2>
                {letters}
                {buttons}
            </section>
        }
    })
}

/// Every act that is possible, group by group.
#[component]
pub(super) fn Acts(words: Words, file: CaseFile) -> impl IntoView {
    let possible = possible(&file);
    let none = possible
        .is_empty()
        .then(|| view! { <p>{words.say("staff-no-acts")}</p> });
    // Taking a case asks nothing, so it has no page to link to.
    let asking = possible.into_iter().filter(|act| !act.fields().is_empty());
    let groups = asking
        .collect::<Vec<_>>()
        .chunk_by(|one, next| one.group() == next.group())
        .map(|acts| {
            let group = acts.first().map_or("case", |act| act.group().slug());
            let links = acts.iter().map(|act| {
                let path = Route::of_act(file.row.reference.clone(), *act);
                view! { <li><a href=path>{words.say(&format!("staff-act-{}", act.slug()))}</a></li> }
            });
            view! {
                <h3>{words.say(&format!("staff-act-group-{group}"))}</h3>
                <ul class="app-acts__links" role="list">{links.collect_view()}</ul>
            }
        })
        .collect_view();
    view! {
        <section class="app-acts app-acts--all app-no-print">
            <h2>{words.say("staff-acts")}</h2>
            {none}
            {groups}
        </section>
    }
}

fn possible(file: &CaseFile) -> Vec<ActKind> {
    let possible = file.acts.iter().filter(|(_, possible)| possible.is_ok());
    possible.map(|(act, _)| *act).collect()
}

/// The way to the act's page. What asks nothing is done by the button itself.
#[component]
fn Button(words: Words, act: ActKind, file: CaseFile, is_first: bool) -> impl IntoView {
    let class = if is_first {
        "app-button"
    } else {
        "app-button app-button--quiet"
    };
    let path = Route::of_act(file.row.reference.clone(), act);
    let words = words.say(&format!("staff-act-{}", act.slug()));
    if act.fields().is_empty() {
        view! {
            <form method="post" action=path>
                <Hidden name="seen" value=file.seen.to_string()/>
                <button class=class>{words}</button>
            </form>
        }
        .into_any()
    } else {
        view! { <a class=class href=path>{words}</a> }.into_any()
    }
}

/// The other acts, each with the reason why it is not possible now; folded up, for who wonders.
#[component]
pub(super) fn NotNow(words: Words, file: CaseFile) -> impl IntoView {
    let others: Vec<_> = file
        .acts
        .iter()
        .filter_map(|(act, possible)| Some((*act, possible.err()?)))
        .map(|(act, refused)| {
            let act = words.say(&format!("staff-act-{}", act.slug()));
            let why = words.say(&format!("staff-refused-{}", refused.slug()));
            view! { <div><dt>{act}</dt><dd>{why}</dd></div> }
        })
        .collect();
    (!others.is_empty()).then(|| {
        view! {
            <details class="app-fold app-no-print">
                <summary>{words.say("staff-acts-not-now")}</summary>
                <dl class="app-details">{others.collect_view()}</dl>
            </details>
        }
    })
}
