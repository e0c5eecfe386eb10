//! A request of somebody for what is held on them: which cases are theirs, the file, more time, the answer.

use leptos::prelude::*;
use rules::form::Field;
use rules::subject::Whose;
use words::Words;

use super::super::{instead, unavailable};
use super::{FORM, due};
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::choices::Choice;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::{error_summary::ErrorSummary, say::Say, staff_page::StaffPage};
use crate::desk::{FoundForSubject, SubjectPage, desk};
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::{SUBJECT_ADD, SUBJECT_ANSWER, SUBJECT_EXTEND};

/// Everything about it.
#[component]
pub fn SubjectRequestPage(
    /// The number of the request.
    number: u32,
) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match desk.subject_request(number).await {
            Ok(Some(page)) => view! { <Shown words page state/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Shown(words: Words, page: SubjectPage, state: ActState) -> impl IntoView {
    let number = page.row.number;
    let title = words.say_with("staff-subject-request", &[("number", &number.to_string())]);
    // What was sent from one of the forms says nothing about the others.
    let sent = state.value("do");
    let asking = |form: &str, fields: &'static [Field]| {
        let state = match sent == form {
            true => state.clone(),
            false => ActState::default(),
        };
        Asking::new(words.clone(), FORM, fields, state)
    };
    let add = asking("add", SUBJECT_ADD);
    let extend = asking("extend", SUBJECT_EXTEND);
    let answer = asking("answer", SUBJECT_ANSWER);
    let mut errors = [add.errors(), extend.errors(), answer.errors()].concat();
    if let (true, Some((key, _))) = (errors.is_empty(), &state.refused) {
        let with = state.refused_with.iter();
        let with: Vec<_> = with.map(|(name, value)| (*name, value.as_str())).collect();
        errors.push((None, words.say_with(key, &with)));
    }
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let to = Route::SubjectRequest(number);
    let is_open = page.row.answered.is_none();
    let more_time = (is_open && page.row.extended.is_none()).then(|| {
        view! {
            <details class="app-fold" open=sent == "extend">
                <summary>{words.say("staff-subject-extend")}</summary>
                <form method="post" action=to.clone() novalidate>
                    <ActFields asking=extend fields=SUBJECT_EXTEND/>
                    <button class="app-button" name="do" value="extend">{words.say("staff-subject-extend-button")}</button>
                </form>
            </details>
        }
    });
    let answered = is_open.then(|| {
        view! {
            <details class="app-fold" open=sent == "answer">
                <summary>{words.say("staff-subject-answer")}</summary>
                <form method="post" action=to.clone() novalidate>
                    <ActFields asking=answer fields=SUBJECT_ANSWER/>
                    <button class="app-button" name="do" value="answer">{words.say("staff-subject-answer-button")}</button>
                </form>
            </details>
        }
    });
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::SubjectAccess>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            <Facts words=words.clone() page=page.clone()/>
            <h2>{words.say("staff-subject-cases")}</h2>
            <Say words=words.clone() key="staff-subject-cases-intro"/>
            <Found words=words.clone() number cases=page.cases.clone()/>
            <details class="app-fold" open=sent == "add">
                <summary>{words.say("staff-subject-add")}</summary>
                <form method="post" action=to.clone() novalidate>
                    <ActFields asking=add fields=SUBJECT_ADD/>
                    <button class="app-button app-button--quiet" name="do" value="add">{words.say("staff-subject-add-button")}</button>
                </form>
            </details>
            <form method="post" action=to.clone()>
                <button class="app-button app-button--quiet" name="do" value="look">{words.say("staff-subject-look-button")}</button>
            </form>
            <h2>{words.say("staff-subject-file")}</h2>
            <Say words=words.clone() key="staff-subject-file-intro"/>
            <File words=words.clone() page/>
            {more_time}
            {answered}
        </StaffPage>
    }
}

#[component]
fn Facts(words: Words, page: SubjectPage) -> impl IntoView {
    let row = page.row;
    let staff = if page.names_staff {
        "given"
    } else {
        "left-out"
    };
    let due = due(&words, &row);
    let facts = [
        ("person", Some(row.person)),
        ("received", Some(row.received)),
        ("due", Some(due)),
        ("extended", row.extended),
        ("extended-for", page.extended_for),
        ("answered", row.answered),
        (
            "staff",
            Some(words.say(&format!("staff-subject-staff-{staff}"))),
        ),
    ];
    let known = page.known.into_iter().map(|(key, said)| (key, Some(said)));
    let facts = facts.into_iter().chain(known).filter_map(|(key, said)| {
        let name = words.say(&format!("staff-subject-fact-{key}"));
        Some(view! { <div><dt>{name}</dt><dd dir="auto">{said?}</dd></div> })
    });
    view! { <dl class="app-details">{facts.collect_view()}</dl> }
}

#[component]
fn Found(words: Words, number: u32, cases: Vec<FoundForSubject>) -> impl IntoView {
    if cases.is_empty() {
        return view! { <p>{words.say("staff-subject-cases-none")}</p> }.into_any();
    }
    let rows = cases.into_iter().map(|case| {
        let reference = case.row.reference.clone();
        let shown = reference.to_string();
        let choices = Whose::ALL.map(|whose| {
            let name = words.say(&format!("staff-subject-whose-{}", whose.slug()));
            Choice::new(whose.slug(), name, case.whose == Some(whose))
        });
        let told = case.row.told.clone().unwrap_or_default();
        let begins = told.begins.map(|begins| view! { <p class="app-hint" dir="auto">{begins}</p> });
        let names = [told.name, told.child].into_iter().flatten();
        let names: Vec<String> = names.collect();
        let is_in = case.whose.is_some_and(|whose| whose != Whose::NotTheirs);
        let look = is_in.then(|| {
            let key = match case.is_looked_through {
                true => "staff-subject-looked-through",
                false => "staff-subject-look-through",
            };
            let to = Route::SubjectCase(number, reference.clone());
            view! {
                <p><a href=to>{words.say(key)} <span class="app-visually-hidden">" " {shown.clone()}</span></a></p>
            }
        });
        let state = FieldState::named(format!("whose-{}", reference.as_str()));
        let label = words.say_with("staff-subject-whose", &[("reference", &shown)]);
        view! {
            <tr>
                <th scope="row"><a translate="no" href=Route::Case(reference)>{shown}</a></th>
                <td><bdi>{names.join(", ")}</bdi> {begins}</td>
                <td>{case.row.received}</td>
                <td>
                    <FieldBox words=words.clone() state label control=Control::List(choices.into())/>
                    {look}
                </td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let headings = ["case", "who", "received", "whose"].map(|column| {
        let heading = words.say(&format!("staff-subject-column-{column}"));
        view! { <th scope="col">{heading}</th> }
    });
    view! {
        <form method="post" action=Route::SubjectRequest(number)>
            <div class="app-table-wrap" tabindex="0" role="region" aria-label=words.say("staff-subject-cases")>
                <table class="app-table">
                    <thead>
                        <tr>{headings.collect_view()}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <button class="app-button" name="do" value="choose">{words.say("staff-subject-choose-button")}</button>
        </form>
    }
    .into_any()
}

/// How the file stands, and the button that makes it.
#[component]
fn File(words: Words, page: SubjectPage) -> impl IntoView {
    let number = page.row.number;
    let making = page.making.map(|(done, total)| {
        let (done, total) = (done.to_string(), total.to_string());
        let with = [("done", done.as_str()), ("total", total.as_str())];
        view! {
            <div class="app-notice" role="status">
                <p>{words.say_with("staff-subject-making", &with)} " " <a href=Route::SubjectRequest(number)>{words.say("staff-subject-making-look")}</a></p>
            </div>
        }
    });
    let file = page.file.filter(|_| page.making.is_none()).map(|file| {
        let with = [("date", file.until.as_str()), ("size", file.size.as_str())];
        match file.is_theirs {
            _ if file.is_behind => {
                view! { <p>{words.say("staff-subject-file-behind")}</p> }.into_any()
            }
            true => view! {
                <p><a href=Route::SubjectFile(number)>{words.say_with("staff-subject-download", &with)}</a></p>
            }
            .into_any(),
            false => view! { <p>{words.say_with("staff-subject-file-of-other", &with)}</p> }.into_any(),
        }
    });
    view! {
        {making}
        {file}
        <form method="post" action=Route::SubjectRequest(number)>
            <button class="app-button" name="do" value="make">{words.say("staff-subject-make-button")}</button>
        </form>
    }
}
