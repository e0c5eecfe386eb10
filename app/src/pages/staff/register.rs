//! The register as a list: what is to be in it, how large it is, and the files to take away.

use leptos::prelude::*;
use rules::permission::Duty;
use rules::register::Kind;
use words::{Words, dates::without_weekday};

use super::files::Files;
use super::only::{FilterQuery, OnlyFaults, OnlyForm, query_with};
use super::unavailable;
use crate::components::choices::Choice;
use crate::components::say::Say;
use crate::components::staff_page::StaffPage;
use crate::desk::{ListChoice, RegisterList, desk};
use crate::query::Query;
use crate::routes::Route;

/// What leaves in what was recorded in error, as the address has it.
const MARK: &str = "mark";

/// The page, as its address chooses.
#[component]
pub fn RegisterPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let mut wanted = FilterQuery::here();
    // Whoever may not see who complained cannot choose by it either.
    if !desk.may(Duty::ListWho) {
        wanted.only.who = None;
    }
    let query = Query::here();
    let kind = query.get("kind").unwrap_or_default();
    let choice = ListChoice {
        only: wanted.only.clone(),
        kind: Kind::ALL.iter().copied().find(|known| known.slug() == kind),
        errors: query.get("errors") == Some(MARK),
    };
    let page = async move {
        match desk.register_list(choice).await {
            Ok(list) => {
                let wanted = wanted.checked(&list.services, None);
                if wanted.faults.is_empty() {
                    view! { <Listing words list wanted/> }.into_any()
                } else {
                    let (title, services) = (words.say("staff-register-title"), list.services);
                    view! { <OnlyFaults words title action=Route::Register wanted services/> }
                        .into_any()
                }
            }
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Listing(words: Words, list: RegisterList, wanted: FilterQuery) -> impl IntoView {
    let title = words.say("staff-register-title");
    let more = lists(&words, &list.choice);
    let said = said(&words, &list)
        .into_iter()
        .map(|sentence| view! { <p>{sentence}</p> })
        .collect_view();
    let query = query_with(
        &list.choice.only,
        [
            ("kind", list.choice.kind.map(|kind| kind.slug().to_owned())),
            ("errors", list.choice.errors.then(|| MARK.to_owned())),
        ],
    );
    let can_be_made = 0 < list.count && list.count <= list.most;
    let files = can_be_made.then(|| {
        view! {
            <Files words=words.clone() path=Route::RegisterFile query/>
            <p class="app-soft">{words.say("staff-register-download-noted")}</p>
        }
    });
    view! {
        <StaffPage title=title.clone()>
            <a class="app-back" href=Route::StaffReports>{words.say("back")}</a>
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="staff-register-intro"/>
            <OnlyForm
                words=words.clone()
                action=Route::Register
                wanted
                services=list.services.clone()
                by_who=list.with_who
                more
            />
            {said}
            {files}
        </StaffPage>
    }
}

/// What can be chosen besides days, service and person.
fn lists(words: &Words, choice: &ListChoice) -> Vec<(&'static str, &'static str, Vec<Choice>)> {
    let kinds = Kind::ALL.iter().map(|kind| {
        let name = words.say(&format!("register-kind-{}", kind.slug()));
        Choice::new(kind.slug(), name, choice.kind == Some(*kind))
    });
    let mark = words.say("staff-register-errors-mark");
    let errors = vec![Choice::new(MARK, mark, choice.errors)];
    vec![
        ("kind", "register", kinds.collect()),
        ("errors", "register", errors),
    ]
}

/// Of what the list is, how large it is, and what is not in it.
fn said(words: &Words, list: &RegisterList) -> Vec<String> {
    let with =
        |key: &str, name: &str, count: u64| words.say_with(key, &[(name, &count.to_string())]);
    let (from, to) = (
        without_weekday(list.days.from),
        without_weekday(list.days.to),
    );
    let mut said = vec![words.say_with("staff-register-days", &[("from", &from), ("to", &to)])];
    said.push(if list.count > list.most {
        let (count, most) = (list.count.to_string(), list.most.to_string());
        words.say_with(
            "staff-register-too-many",
            &[("count", &count), ("most", &most)],
        )
    } else {
        with("staff-register-count", "count", list.count)
    });
    said.push(words.say(match list.choice.errors {
        true => "staff-register-errors-in",
        false => "staff-register-errors-out",
    }));
    if list.kept_from > 0 {
        said.push(with("staff-register-kept-from", "count", list.kept_from));
    }
    if !list.with_who {
        said.push(words.say("staff-register-without-who"));
    }
    said
}
