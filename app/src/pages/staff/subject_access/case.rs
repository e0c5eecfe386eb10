//! A case of somebody who asks for what is held on them, passage by passage: what is left out, and why. The case stays as it is.

use leptos::prelude::*;
use rules::form::LETTER_LIMIT;
use rules::subject::{LeftOut, Mark};
use words::Words;

use super::super::{instead, unavailable};
use crate::components::choices::Choice;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::hidden::Hidden;
use crate::components::{error_summary::ErrorSummary, say::Say, staff_page::StaffPage};
use crate::desk::{CaseOfSubject, Passage, desk};
use crate::form::ActState;
use crate::routes::Route;

/// The most that can be typed of names and phrases, in characters.
pub const MOST_NAMES: u64 = LETTER_LIMIT;

/// The passages of a case, each with the reason why it is left out.
#[component]
pub fn SubjectCasePage(
    /// The number of the request.
    number: u32,
    /// Which case.
    reference: rules::reference::Reference,
) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match desk.subject_case(number, &reference).await {
            Ok(Some(page)) => view! { <Shown words number page state/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Shown(words: Words, number: u32, page: CaseOfSubject, state: ActState) -> impl IntoView {
    let shown = page.reference.to_string();
    let title = words.say_with("staff-subject-case", &[("reference", &shown)]);
    let errors: Vec<_> = state
        .refused
        .iter()
        .map(|(key, field)| (field.clone(), words.say(key)))
        .collect();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let whose = words.say(&format!("staff-subject-whose-{}", page.whose.slug()));
    let standing = match page.is_looked_through {
        true => words.say("staff-subject-looked-through-as-it-is"),
        false => words.say("staff-subject-not-looked-through"),
    };
    let names = FieldState {
        value: match failed {
            true => state.value("names"),
            false => page.names.join("\n"),
        },
        hint: Some(words.say("staff-subject-names-hint")),
        ..FieldState::named("names")
    };
    let groups = page
        .passages
        .chunk_by(|(one, _), (next, _)| one.held_in == next.held_in)
        .map(|group| {
            let heading = group.first().map(|(passage, _)| {
                words.say(&format!("staff-subject-held-{}", passage.held_in.slug()))
            });
            let passages = group.iter().map(|(passage, mark)| {
                let mark = match failed {
                    true => Mark::from_slug(&state.value(&field_of(passage))),
                    false => *mark,
                };
                view! { <OnePassage words=words.clone() passage=passage.clone() mark/> }
            });
            view! {
                <section>
                    <h2>{heading}</h2>
                    {passages.collect_view()}
                </section>
            }
        })
        .collect_view();
    let whole = match failed {
        true => LeftOut::from_slug(&state.value("whole")),
        false => page.whole,
    };
    let whole = view! {
        <FieldBox
            words=words.clone()
            state=FieldState::named("whole")
            label=words.say("staff-subject-whole")
            control=Control::List(reasons(&words, whole).into())
            blank=words.say("staff-subject-given")
        />
    };
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::SubjectRequest(number)>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            <p>{whose} ". " {standing}</p>
            <Say words=words.clone() key="staff-subject-case-intro"/>
            <form method="post" action=Route::SubjectCase(number, page.reference) novalidate>
                <Hidden name="seen" value=page.seen.to_string()/>
                {whole}
                <FieldBox
                    words=words.clone()
                    state=names
                    label=words.say("staff-subject-names")
                    control=Control::Text(4)
                />
                {groups}
                <button class="app-button">{words.say("staff-subject-case-button")}</button>
            </form>
        </StaffPage>
    }
}

/// The name that is posted for a passage.
#[must_use]
pub fn field_of(passage: &Passage) -> String {
    format!("left-{}", passage.key)
}

#[component]
fn OnePassage(words: Words, passage: Passage, mark: Option<Mark>) -> impl IntoView {
    let field = field_of(&passage);
    let says = view! { <blockquote class="app-quote" dir="auto">{passage.says}</blockquote> };
    let left = match mark {
        Some(Mark::LeftOut(why)) => Some(why),
        Some(Mark::Given) | None => None,
    };
    let given = words.say("staff-subject-given");
    let is_given = mark == Some(Mark::Given);
    let mut choices = vec![Choice::new(Mark::Given.slug(), given, is_given)];
    choices.extend(reasons(&words, left));
    view! {
        <div class="app-group">
            <FieldBox
                words=words.clone()
                state=FieldState::named(field)
                label=passage.what
                intro=Some(says.into_any())
                control=Control::List(choices)
                blank=words.say("staff-subject-undecided")
            />
        </div>
    }
}

fn reasons(words: &Words, left: Option<LeftOut>) -> [Choice; 3] {
    LeftOut::ALL.map(|reason| {
        let name = words.say(&format!("staff-subject-left-{}", reason.slug()));
        Choice::new(reason.slug(), name, left == Some(reason))
    })
}
