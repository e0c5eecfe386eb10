//! Who was let into the case from outside: for what, until when, whether they came, and the press that shuts them out.

use leptos::prelude::*;
use rules::acts::ActKind;
use rules::case::GivenAccess;
use words::{Words, dates};

use crate::components::hidden::Hidden;
use crate::desk::CaseFile;
use crate::routes::Route;

/// Everybody who was let in, the latest first, and the way to let somebody in; nothing where nobody was or can be.
#[component]
pub(super) fn Guests(words: Words, file: CaseFile) -> impl IntoView {
    let may_give = file.may(ActKind::GiveAccess);
    if file.case.guests.is_empty() && !may_give {
        return ().into_any();
    }
    let all = (1..).zip(file.case.guests.clone()).collect::<Vec<_>>();
    let rows = all.into_iter().rev().map(|(number, guest)| {
        let is_in = file.guests_in.contains(&number);
        let stop = (is_in && file.may(ActKind::EndAccess)).then(|| {
            let path = Route::of_act(file.row.reference.clone(), ActKind::EndAccess);
            view! {
                <form method="post" action=path>
                    <Hidden name="seen" value=file.seen.to_string()/>
                    <Hidden name="number" value=number.to_string()/>
                    <button class="app-button app-button--quiet">
                        {words.say("staff-act-end-access-button")}
                        <span class="app-visually-hidden">": " {guest.name.clone()}</span>
                    </button>
                </form>
            }
        });
        let stands = stands(&words, &guest, is_in);
        view! { <li><bdi>{who(&words, &guest)}</bdi> " " <span class="app-soft">{stands}</span> {stop}</li> }
    });
    let rows = rows.collect_view();
    let give = may_give.then(|| {
        let path = Route::of_act(file.row.reference.clone(), ActKind::GiveAccess);
        view! { <p><a href=path>{words.say("staff-act-give-access")}</a></p> }
    });
    view! {
        <section>
            <h2>{words.say("staff-guests")}</h2>
            <ul class="app-clocks" role="list">{rows}</ul>
            {give}
        </section>
    }
    .into_any()
}

/// Like "Priya Lane (Investigating officer)".
pub(in crate::pages::staff) fn who(words: &Words, guest: &GivenAccess) -> String {
    let duty = words.say(&format!("staff-guest-duty-{}", guest.duty.slug()));
    words.say_with("staff-guest-who", &[("name", &guest.name), ("duty", &duty)])
}

/// Until when they come in, or how it ended; and whether they came.
fn stands(words: &Words, guest: &GivenAccess, is_in: bool) -> String {
    let until = dates::short_with_year(guest.until);
    let stands = match guest.ended {
        Some((on, why)) => {
            let why = words.say(&format!("staff-access-end-{}", why.slug()));
            let with = [("date", &*dates::short_with_year(on)), ("why", &*why)];
            words.say_with("staff-guest-ended-on", &with)
        }
        None if is_in => words.say_with("staff-guest-in-until", &[("date", &until)]),
        None => words.say_with("staff-guest-was-in-until", &[("date", &until)]),
    };
    let came = match guest.came_on {
        Some(on) => words.say_with("staff-guest-came", &[("date", &dates::short_with_year(on))]),
        None => words.say("staff-guest-not-come"),
    };
    format!("{stands} · {came}")
}
