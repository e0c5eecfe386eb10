//! The bank holidays from which working days are counted; the council keeps the list (R8.2).

mod history;
mod sure;

use leptos::prelude::*;
use words::Words;

use super::unavailable;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::hidden::Hidden;
use crate::components::{
    error_summary::ErrorSummary, rebuild_notice::RebuildNotice, say::Say, staff_page::StaffPage,
};
use crate::desk::{WorkingDays, desk};
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::{ADD_HOLIDAY, REPLACE_HOLIDAYS};
use history::History;
use sure::Sure;

/// The list, and for those who may change it the ways to do so.
#[component]
pub fn CalendarPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match desk.working_days().await {
            Ok(days) => view! { <Days words days state/> }.into_any(),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Days(words: Words, days: WorkingDays, state: ActState) -> impl IntoView {
    if let Some(preview) = state.preview.clone() {
        return view! { <Sure words state preview/> }.into_any();
    }
    let title = words.say("staff-calendar-title");
    // What was sent from one of the forms says nothing about the other.
    let sent = state.value("do");
    let asking = |form: &str, fields| {
        let state = match sent == form {
            true => state.clone(),
            false => ActState::default(),
        };
        Asking::new(words.clone(), "calendar", fields, state)
    };
    let add = asking("add", ADD_HOLIDAY);
    let replace = asking("replace", REPLACE_HOLIDAYS);
    let mut errors: Vec<_> = add.errors().into_iter().chain(replace.errors()).collect();
    if errors.is_empty() {
        // A day that could not be removed has no field.
        errors.extend(state.refused.iter().map(|(key, _)| (None, words.say(key))));
    }
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let ends = days.ends.as_ref().map(|date| {
        let ends = words.say_with("staff-calendar-ends", &[("date", date)]);
        view! { <div class="app-notice"><p>{ends}</p></div> }
    });
    let rebuild = days
        .rebuild
        .map(|rebuild| view! { <RebuildNotice words=words.clone() rebuild/> });
    let forms = days.may_change.then(|| {
        let open = sent == "replace";
        view! {
            <h2>{words.say("staff-calendar-add")}</h2>
            <form method="post" action=Route::Calendar novalidate>
                <ActFields asking=add fields=ADD_HOLIDAY/>
                <button class="app-button" type="submit" name="do" value="add">{words.say("staff-calendar-add-button")}</button>
            </form>
            <details class="app-fold" open=open>
                <summary>{words.say("staff-calendar-replace")}</summary>
                <form method="post" action=Route::Calendar novalidate>
                    <ActFields asking=replace fields=REPLACE_HOLIDAYS/>
                    <button class="app-button" type="submit" name="do" value="replace">
                        {words.say("staff-calendar-replace-button")}
                    </button>
                </form>
            </details>
        }
    });
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::Queue>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title.clone()}</h1>
            <Say words=words.clone() key="staff-calendar-intro"/>
            {ends}
            {rebuild}
            {forms}
            <h2>{words.say("staff-calendar-days")}</h2>
            <Table words=words.clone() title days=days.clone()/>
            <h2>{words.say("staff-calendar-history")}</h2>
            <History words=words.clone() days/>
        </StaffPage>
    }
    .into_any()
}

#[component]
fn Table(words: Words, title: String, days: WorkingDays) -> impl IntoView {
    if days.days.is_empty() {
        return view! { <p>{words.say("staff-calendar-empty")}</p> }.into_any();
    }
    let may_change = days.may_change;
    let rows = days.days.into_iter().map(|(iso, date, title)| {
        let known = words.first(&[&format!("staff-holiday-{title}")], &[]);
        let remove = may_change
            .then(|| view! { <td><Remove words=words.clone() iso date=date.clone()/></td> });
        view! { <tr><th scope="row">{date}</th><td>{known.unwrap_or(title)}</td>{remove}</tr> }
    });
    let rows = rows.collect_view();
    let remove = may_change
        .then(|| view! { <th scope="col">{words.say("staff-calendar-column-change")}</th> });
    view! {
        <div class="app-table-wrap" tabindex="0" role="region" aria-label=title>
            <table class="app-table app-table--narrow">
                <thead>
                    <tr>
                        <th scope="col">{words.say("staff-calendar-column-date")}</th>
                        <th scope="col">{words.say("staff-calendar-column-title")}</th>
                        {remove}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

#[component]
fn Remove(words: Words, iso: String, date: String) -> impl IntoView {
    view! {
        <form method="post" action=Route::Calendar>
            <Hidden name="date" value=iso/>
            <button class="app-button app-button--quiet" type="submit" name="do" value="remove">
                {words.say("staff-calendar-remove-button")}
                <span class="app-visually-hidden">" " {date}</span>
            </button>
        </form>
    }
}
