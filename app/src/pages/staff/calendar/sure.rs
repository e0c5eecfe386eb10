//! What a change of the bank holidays would do, before it is made: the days, and every date of an open case that moves.

use leptos::prelude::*;
use words::Words;

use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::hidden::Hidden;
use crate::components::{error_summary::ErrorSummary, staff_page::StaffPage};
use crate::form::{ActState, HolidayMove, HolidayPreview};
use crate::routes::Route;
use crate::staff_forms::{CHANGE_HOLIDAYS, PREVIEW_PAGE};

/// What the change would do, and the way to make it.
#[component]
pub(super) fn Sure(words: Words, state: ActState, preview: HolidayPreview) -> impl IntoView {
    let title = words.say("staff-calendar-sure-title");
    let hidden = || {
        ["do", "date", "title", "by_law", "list", "version"].map(|name| {
            let value = state.value(name);
            (!value.is_empty()).then(|| view! { <Hidden name value/> })
        })
    };
    let (page, pages) = preview.page;
    let (change, turn) = (hidden(), hidden());
    let seen = preview.seen.to_string();
    let asking = Asking::new(words.clone(), "calendar", CHANGE_HOLIDAYS, state);
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let list = |key: &str, days: &[String]| {
        let heading = words.say(key);
        let days = days.iter().map(|day| view! { <li>{day.clone()}</li> });
        let days = days.collect_view();
        (!days.is_empty()).then(|| view! { <h2>{heading}</h2> <ul>{days}</ul> })
    };
    let gone = list("staff-calendar-gone", &preview.gone);
    let come = list("staff-calendar-come", &preview.come);
    let same = preview.gone.is_empty() && preview.come.is_empty();
    let same = same.then(|| view! { <p>{words.say("staff-calendar-same")}</p> });
    let (count, late) = (preview.cases.to_string(), preview.late.to_string());
    let cases = (preview.cases > 0).then(|| {
        let says = words.say_with(
            "staff-calendar-cases",
            &[("count", &count), ("late", &late)],
        );
        view! { <p>{says}</p> }
    });
    let moved = preview.moves.len().to_string();
    let moves = match pages {
        1 => words.say_with("staff-calendar-moves", &[("count", &moved)]),
        _ => words.say_with(
            "staff-calendar-moves-page",
            &[("page", &page.to_string()), ("pages", &pages.to_string())],
        ),
    };
    let none = (pages > 1 && preview.moves.is_empty())
        .then(|| view! { <p>{words.say("staff-calendar-moves-none")}</p> });
    let table = (!preview.moves.is_empty()).then(
        || view! { <Moves words=words.clone() title=moves.clone() moves=preview.moves.clone()/> },
    );
    let button = |key: &str, to: usize| {
        let is_page = to >= 1 && to <= pages;
        is_page.then(|| {
            view! {
                <button class="app-button app-button--quiet" name=PREVIEW_PAGE value=to.to_string()>
                    {words.say(key)}
                </button>
            }
        })
    };
    let turns = (pages > 1).then(|| {
        view! {
            <form method="post" action=Route::Calendar class="app-pager" aria-label=words.say("staff-calendar-moves-pages") novalidate>
                {turn}
                {button("staff-calendar-moves-earlier", page - 1)}
                {button("staff-calendar-moves-later", page + 1)}
            </form>
        }
    });
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::Calendar>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title.clone()}</h1>
            <p>{words.say("staff-calendar-sure-intro")}</p>
            {same}
            {gone}
            {come}
            <h2>{moves}</h2>
            {cases}
            {none}
            {table}
            {turns}
            <form method="post" action=Route::Calendar novalidate>
                {change}
                <Hidden name="seen" value=seen/>
                <ActFields asking fields=CHANGE_HOLIDAYS/>
                <button class="app-button">{words.say("staff-calendar-sure-button")}</button>
            </form>
            <p><a href=Route::Calendar>{words.say("staff-calendar-not")}</a></p>
        </StaffPage>
    }
    .into_any()
}

/// The dates of open cases that move.
#[component]
fn Moves(words: Words, title: String, moves: Vec<HolidayMove>) -> impl IntoView {
    let rows = moves.into_iter().map(|moved| {
        let shown = moved.reference.to_string();
        let late = moved.is_late.then(|| {
            view! { " " <strong>{words.say("staff-calendar-late")}</strong> }
        });
        view! {
            <tr>
                <th scope="row"><a translate="no" href=Route::Case(moved.reference)>{shown}</a></th>
                <td>{words.say(&format!("staff-clock-{}", moved.clock.slug()))}</td>
                <td>{moved.before} {late}</td>
                <td>{moved.after}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let heads = ["case", "clock", "before", "after"].map(|column| {
        view! { <th scope="col">{words.say(&format!("staff-calendar-column-{column}"))}</th> }
    });
    view! {
        <div class="app-table-wrap" tabindex="0" role="region" aria-label=title>
            <table class="app-table">
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
