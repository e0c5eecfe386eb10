//! The form of an act on a case: a short page of its own, never a box over another page. It is drawn from what the act asks
//! for, whichever act it is.

use std::sync::Arc;

use leptos::prelude::*;
use rules::acts::ActKind;
use rules::case::Promised;
use rules::form::{Field, Filled, Kind};
use rules::reference::Reference;
use words::{Locale, Words, dates};

use super::alike::Alike;
use super::case::{answers::Answers, guests::who, needs::Needs};
use super::head_notes::head_notes;
use super::noted::{noted, promised_remedy};
use super::point_notes::point_notes;
use super::recommendation_notes::recommendation_notes;
use super::shown_once::MadeCode;
use super::{instead, unavailable};
use crate::components::act_fields::ActFields;
use crate::components::asking::{Asking, PointNote};
use crate::components::hidden::Hidden;
use crate::components::{error_summary::ErrorSummary, say::Say, staff_page::StaffPage};
use crate::desk::{AlikeCase, CaseFile, CouncilFacts, FileRow, desk};
use crate::form::{ActState, ShownOnce};
use crate::query::Query;
use crate::routes::Route;
use crate::staff_forms::ACCOUNT;

/// The acts before which it has to be known whether there is another case of the same.
const SHOWS_ALIKE: [ActKind; 2] = [ActKind::Triage, ActKind::Void];

/// The form of an act, with what they told us beside it.
#[component]
pub(in crate::pages) fn ActPage(reference: Reference, act: ActKind) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let (state, once) = (ActState::current(), use_context::<ShownOnce>());
    let account = Query::here().get(ACCOUNT).map(str::to_owned);
    let page = async move {
        let file = match desk.case_file(&reference).await {
            Ok(Some(file)) => file,
            Ok(None) => return instead(404),
            Err(cause) => return unavailable(cause),
        };
        let alike = match SHOWS_ALIKE.contains(&act) {
            true => desk.alike(&file).await,
            false => Ok(Vec::new()),
        };
        match (desk.colleagues().await, alike) {
            (Ok(_), Ok(_)) if act == ActKind::GiveAccess && once.is_some() => {
                view! { <MadeCode words file/> }.into_any()
            }
            (Ok(colleagues), Ok(alike)) => {
                let state = with_account(state, act, account, &colleagues);
                view! { <ActForm words council act file colleagues alike state/> }.into_any()
            }
            (Err(cause), _) | (_, Err(cause)) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

/// Of an account that is to be kept from the case, key and name stand in the form until somebody has typed. Only the key stands in
/// the address: a name would stay in the history of the browser.
fn with_account(
    state: ActState,
    act: ActKind,
    account: Option<String>,
    colleagues: &[(String, String)],
) -> ActState {
    let found = colleagues
        .iter()
        .find(|(key, _)| Some(key) == account.as_ref());
    match found {
        Some((key, name)) if act == ActKind::Exclude && state.filled == Filled::default() => {
            let known = [("name", name), ("account", key)];
            let known = known.map(|(field, value)| (field.to_owned(), value.clone()));
            ActState {
                filled: Filled::of(known),
                ..state
            }
        }
        _ => state,
    }
}

/// The points that an act may be about.
fn points_for(
    words: &Words,
    council: &CouncilFacts,
    file: &CaseFile,
    act: ActKind,
) -> Vec<PointNote> {
    let mut notes = point_notes(words, council, &file.case, &file.history);
    let is_aside = |note: &PointNote| {
        let point = file.case.point(note.number);
        point.is_some_and(|point| point.set_aside_on.is_some())
    };
    match act {
        ActKind::TakeUp => notes.retain(is_aside),
        ActKind::NotConsider => notes.retain(|note| !is_aside(note)),
        _ => {}
    }
    notes
}

#[component]
fn ActForm(
    words: Words,
    council: Arc<CouncilFacts>,
    act: ActKind,
    file: CaseFile,
    colleagues: Vec<(String, String)>,
    alike: Vec<AlikeCase>,
    mut state: ActState,
) -> impl IntoView {
    // What is known already stands in the form until somebody has typed.
    if state.filled == Filled::default() {
        state.filled = act.known(&file.case, &file.answers);
        if act == ActKind::GiveAccess {
            let until = file.guests_until.clone();
            state.filled = Filled::of(until.map(|until| ("until".to_owned(), until)));
        }
    }
    let reference = file.row.reference.clone();
    let title = words.say(&format!("staff-act-{}", act.slug()));
    let asking = Asking {
        colleagues,
        services: council.areas.clone(),
        points: points_for(&words, &council, &file, act),
        heads: head_notes(&words, &file.case, &file.history),
        remedies: promised(&words, &file.case.remedies, |at| {
            promised_remedy(&words, &file.case, at)
        }),
        actions: promised(&words, &file.case.actions, |at| {
            let what = &file.case.actions[at].what;
            (!what.is_empty()).then(|| what.clone())
        }),
        noted: noted(&words, &file.case),
        files: named_files(&words, &file.files),
        guests: named_guests(&words, &file),
        recommendations: recommendation_notes(&words, act.recommendations(&file.case)),
        about: act.about(&file.case),
        ..Asking::new(words.clone(), act.slug(), act.fields(), state)
    };
    let takes_file = |field: &Field| matches!(field.kind, Kind::File(_));
    let enctype = match act.fields().iter().any(takes_file) {
        true => "multipart/form-data",
        false => "application/x-www-form-urlencoded",
    };
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let history = asking
        .state
        .refused
        .as_ref()
        .filter(|(key, _)| key == "staff-refused-changed")
        .map(|_| {
            let path = format!("{}#history", Route::Case(reference.clone()));
            view! { <p><a href=path>{words.say("staff-see-history")}</a></p> }
        });
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let refused = file
        .acts
        .iter()
        .find(|(known, _)| *known == act)
        .and_then(|(_, possible)| possible.err());
    let why_not = refused.map(|refused| {
        let why = words.say(&format!("staff-refused-{}", refused.slug()));
        view! { <div class="app-notice"><p>{words.say("staff-act-not-now")} " " {why}</p></div> }
    });
    // What asks nothing needs no other word on its button.
    let button = words
        .first(&[&format!("staff-act-{}-button", act.slug())], &[])
        .unwrap_or_else(|| title.clone());
    // What somebody wrote stays in sight even when it has become impossible, so that they can take it elsewhere.
    let form = if refused.is_none() {
        view! {
            <form method="post" action=Route::of_act(reference.clone(), act) enctype=enctype novalidate>
                <Hidden name="seen" value=file.seen.to_string()/>
                <ActFields asking fields=act.fields()/>
                <button class="app-button">{button}</button>
            </form>
        }
        .into_any()
    } else if failed {
        view! { <ActFields asking fields=act.fields()/> }.into_any()
    } else {
        ().into_any()
    };
    let reads = Locale::of_tag(&file.language).language;
    let reads = (!reads.is_english()).then(|| {
        let language = [("language", reads.in_english)];
        view! { <p class="app-notice">{words.say_with("staff-act-language", &language)}</p> }
    });
    view! {
        <StaffPage title=format!("{title} {reference}") failed>
            <a class="app-back" href=Route::Case(reference.clone())>{words.say("back")}</a>
            {summary}
            {history}
            <h1 class="app-title">{title.clone()} " " <span translate="no">{reference.to_string()}</span></h1>
            <Say words=words.clone() key=format!("staff-act-{}-intro", act.slug())/>
            <p class="app-act__leads"><a href="#told">{words.say("staff-act-see-told")}</a></p>
            <div class="app-act">
                <div class="app-act__needs"><Needs words=words.clone() file=file.clone()/></div>
                <div class="app-act__form">{why_not} {reads} {form}</div>
                <aside class="app-act__beside" id="told" tabindex="0" aria-label=words.say("staff-act-beside")>
                    <Alike words=words.clone() cases=alike/>
                    <Answers words=words.clone() council file/>
                </aside>
            </div>
        </StaffPage>
    }
}

/// Each file of the case: its number, what it is, and why it cannot be opened.
pub(super) fn named_files(words: &Words, files: &[FileRow]) -> Vec<(String, String)> {
    let named = |file: &FileRow| (file.number.to_string(), file.named(words));
    files.iter().map(named).collect()
}

/// Everybody from outside whose access has not been ended, also where its last day has passed: their number, and who they are.
fn named_guests(words: &Words, file: &CaseFile) -> Vec<(String, String)> {
    let all = (1_u32..).zip(&file.case.guests);
    let open = all.filter(|(_, guest)| guest.ended.is_none());
    open.map(|(number, guest)| (number.to_string(), who(words, guest)))
        .collect()
}

/// What is not done yet of what was promised: its number, and what it is, who does it and by when.
fn promised(
    words: &Words,
    all: &[Promised],
    what: impl Fn(usize) -> Option<String>,
) -> Vec<(String, String)> {
    let open = all.iter().enumerate().filter(|(_, one)| one.is_open());
    let says = |(at, one): (usize, &Promised)| {
        let or = |text: &str, key: &str| match text.is_empty() {
            true => words.say(key),
            false => text.to_owned(),
        };
        let number = (at + 1).to_string();
        let what = what(at)
            .unwrap_or_else(|| words.say_with("staff-promised-number", &[("number", &number)]));
        let who = or(&one.who, "staff-promised-nobody");
        let due = one.due_on.map(dates::longest);
        let due = due.unwrap_or_else(|| words.say("staff-promised-no-day"));
        let with = [("what", &*what), ("who", &*who), ("due", &*due)];
        (number.clone(), words.say_with("staff-promised", &with))
    };
    open.map(says).collect()
}
