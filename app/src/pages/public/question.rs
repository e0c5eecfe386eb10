//! The page of any question, with those that follow from its answer. It is drawn from their fields; what can be chosen and what
//! is compulsory is said in `rules::intake`, and the words in `app/locales`.

use leptos::prelude::*;
use rules::form::{Autocomplete, Fault, Field, Filled, Kind};
use rules::intake::{self, Answer, Danger, Journey, Progress, Question};
use words::Words;

use super::asked::{Asked, Shown};
use super::error::ErrorView;
use super::meant::Meant;
use super::no_cookies::NoCookies;
use super::yours::{ANSWERED, GOING_ON, YoursWith};
use crate::components::calm::{CallAdvocacy, Calm};
use crate::components::error_summary::ErrorSummary;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox, Label};
use crate::components::hidden::Hidden;
use crate::components::sent_before::SentBefore;
use crate::components::{
    page::Page, picture::Picture, say::Say, way::Way, when_offline::WhenOffline,
};
use crate::desk::desk;
use crate::form::{FormState, Instead};
use crate::islands::autosave::{self, Autosave};
use crate::islands::count::{self, Count, NUMBER};
use crate::islands::follows::{self, Follows};
use crate::routes::Route;

/// A question: the title, the fields, and one button.
#[component]
pub(in crate::pages) fn QuestionPage(journey: Journey, question: Question) -> impl IntoView {
    let desk = desk();
    let question = journey
        .page(question)
        .map_or(question, intake::QuestionPage::lead);
    let sent = use_context::<FormState>();
    if let Some((typed, instead)) = sent
        .clone()
        .and_then(|state| state.instead.map(|instead| (state.typed, instead)))
    {
        return match instead {
            Instead::AskWhose => view! { <YoursWith journey question typed/> }.into_any(),
            Instead::NoCookies => view! { <NoCookies journey question typed/> }.into_any(),
        };
    }
    let (words, council) = (desk.words(), desk.council());
    let page = async move {
        let draft = match desk.draft(journey).await {
            Ok(draft) => draft,
            // What was just typed can still be shown; without it there is nothing to show.
            Err(_) if sent.is_some() => intake::Draft::default(),
            Err(cause) => {
                return view! { <ErrorView error=cause.page()/> }.into_any();
            }
        };
        let is_first = journey.first() == question;
        let before = match is_first && draft.is_empty() {
            true => desk.sent_journey().await.unwrap_or_default(),
            false => None,
        };
        let before = before.is_some_and(|sent| sent == journey);
        // These questions are asked after something was sent, which says who answers them.
        let is_child = match journey {
            Journey::Equality => desk
                .receipt()
                .await
                .ok()
                .flatten()
                .is_some_and(|sent| sent.by_child),
            _ => false,
        };
        let progress = journey.progress(&draft);
        let going_on = !draft.is_blank();
        let mark = draft.mark(question);
        let asked = Asked {
            words,
            council,
            journey,
            question,
            earlier: progress.answers.clone(),
            is_child,
        };
        let FormState {
            typed,
            faults,
            trouble,
            ..
        } = sent.unwrap_or_else(|| FormState {
            typed: asked
                .page()
                .and_then(|page| draft.on(page))
                .unwrap_or_default(),
            ..FormState::default()
        });
        view! { <Form asked progress before typed faults trouble going_on mark/> }.into_any()
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }.into_any()
}

#[component]
fn Form(
    asked: Asked,
    progress: Progress,
    before: bool,
    typed: Filled,
    faults: Vec<Fault>,
    trouble: Option<String>,
    going_on: bool,
    mark: String,
) -> impl IntoView {
    let words = asked.words.clone();
    let (journey, question) = (asked.journey, asked.question);
    let shown = asked.shown(&typed);
    let errors: Vec<_> = trouble
        .iter()
        .map(|trouble| {
            let phone = [("phone", asked.council.phone.as_str())];
            (None, words.say_with(&format!("{trouble}-summary"), &phone))
        })
        .chain(
            faults
                .iter()
                .map(|fault| (Some(fault.field.clone()), said(&shown, fault, &typed))),
        )
        .collect();
    let failed = !errors.is_empty();
    let back = match progress.before(question) {
        _ if progress.offered.contains(&question) => Route::Check(journey),
        Some(before) => Route::Question(journey, before),
        None => leaves_to(journey),
    };
    let step = journey.step(question).map(|step| (step, journey.steps()));
    let before = before.then(|| {
        let something_new = "sent-before-go-on";
        view! { <SentBefore words=words.clone() something_new/> }
    });
    let is_in_danger = question == Question::Danger && Danger::of(&typed).may_be();
    let calm =
        is_in_danger.then(|| view! { <Calm words=words.clone() council=asked.council.clone()/> });
    let is_alone = question.fields().len() == 1;
    let has_text = shown.iter().any(|shown| shown.field.kind.is_typed());
    let has_follows = shown.iter().any(|shown| shown.after.is_some());
    let has_story = shown
        .iter()
        .any(|shown| matches!(shown.field.kind, Kind::Story(_)));
    let fields = shown
        .into_iter()
        .map(|shown| {
            let error = faults
                .iter()
                .find(|fault| fault.field == shown.field.name)
                .map(|fault| shown.asked.fault(fault, &typed));
            view! { <ShownField shown typed=typed.clone() error/> }
        })
        .collect_view();
    let action = Route::Question(journey, question);
    let advocacy = (journey == Journey::AdvocateRequest)
        .then(|| view! { <CallAdvocacy words=words.clone() council=asked.council.clone()/> });
    view! {
        <Page title=asked.title() failed form=action.clone()>
            <Way words=words.clone() back step/>
            {failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> })}
            {before}
            {calm}
            <form id="question" method="post" action=action novalidate>
                {(!is_alone)
                    .then(|| {
                        view! {
                            <Heading asked=asked.clone()/>
                            <Say words=words.clone() key=asked.intro() with=asked.with() folded=true/>
                        }
                    })}
                {fields}
                <Hidden name=GOING_ON value=if going_on { "yes" } else { "no" }/>
                <Hidden name=ANSWERED value=mark/>
                {has_story.then(|| view! { <Count/> })}
                {has_follows
                    .then(|| {
                        view! {
                            <p
                                class="app-visually-hidden"
                                role="status"
                                id=follows::FOLLOWS
                                data-appeared=words.say("field-appeared")
                            ></p>
                            <Follows/>
                        }
                    })}
                <div class="app-actions">
                    <button class="app-button">{words.say("continue")}</button>
                    <WhenOffline words=words.clone() button=words.say("continue")/>
                    {has_text
                        .then(|| {
                            view! {
                                <p
                                    class="app-saved"
                                    role="status"
                                    id=autosave::SAVED
                                    data-to=Route::Keep(journey, question)
                                    data-saved=words.say("saved")
                                    data-unsaved=words.say("unsaved")
                                ></p>
                                <Autosave/>
                            }
                        })}
                </div>
            </form>
            {advocacy}
        </Page>
    }
}

/// What was wrong, in the words of the question whose field it is.
fn said(shown: &[Shown], fault: &Fault, typed: &Filled) -> String {
    let mut shown = shown.iter();
    let its = shown.find(|shown| shown.field.name == fault.field);
    its.map_or_else(String::new, |its| its.asked.fault(fault, typed))
}

/// Where "Back" leads from the first question.
const fn leaves_to(journey: Journey) -> Route {
    match journey {
        Journey::Equality => Route::Sent,
        _ => Route::Start,
    }
}

/// The question as the page's heading, with its picture.
#[component]
fn Heading(
    asked: Asked,
    #[prop(optional_no_strip)] label_for: Option<&'static str>,
) -> impl IntoView {
    let title = asked.title();
    view! {
        <h1 class="app-title app-title--pictured">
            {asked.picture().map(|name| view! { <Picture name class="app-title__picture"/> })}
            {match label_for {
                Some(field) => view! { <label for=field>{title}</label> }.into_any(),
                None => view! { <span>{title}</span> }.into_any(),
            }}
        </h1>
    }
}

/// One field, and whether it follows from what is chosen above it.
#[component]
fn ShownField(shown: Shown, typed: Filled, error: Option<String>) -> impl IntoView {
    let Shown {
        asked,
        field,
        after,
        is_asked,
    } = shown;
    let is_alone = after.is_none() && asked.question.fields().len() == 1;
    let field = view! { <AskedField asked field typed error is_alone/> };
    match after {
        Some(after) => {
            let class = match is_asked {
                true => "app-follows app-follows--asked",
                false => "app-follows",
            };
            view! { <div class=class data-after=after.join(" ")>{field}</div> }.into_any()
        }
        None => field.into_any(),
    }
}

/// One field. Where it is the only one, its label is the page's heading.
#[component]
fn AskedField(
    asked: Asked,
    field: Field,
    typed: Filled,
    error: Option<String>,
    is_alone: bool,
) -> impl IntoView {
    let words = asked.words.clone();
    let state = FieldState {
        value: typed.one(field.name).to_owned(),
        hint: words.first(&[&asked.key(&field, "hint")], &[]),
        error,
        ..FieldState::named(field.name)
    };
    let label = match (is_alone, field.optional) {
        (true, _) => {
            let label_for = field.kind.is_typed().then_some(field.name);
            Label::Heading(view! { <Heading asked=asked.clone() label_for/> }.into_any())
        }
        (false, true) => format!("{} {}", asked.label(&field), words.say("optional")).into(),
        (false, false) => asked.label(&field).into(),
    };
    let intro = is_alone.then(|| {
        view! { <Say words=words.clone() key=asked.intro() with=asked.with() folded=true/> }
            .into_any()
    });
    let after = match field.kind {
        Kind::Story(limit) => {
            Some(view! { <Limit words=words.clone() of=field.name limit/> }.into_any())
        }
        Kind::Line(Autocomplete::Email) if state.error.is_some() => {
            Some(view! { <Meant words=words.clone() typed=state.value.clone()/> }.into_any())
        }
        _ => None,
    };
    // Letters are larger in easy read, and Continue has to stay near.
    let lines = match (is_alone, words.easy()) {
        (true, false) => 10,
        (true, true) => 6,
        (false, _) => 4,
    };
    let control = Control::of(field.kind, lines, asked.choices(&field, &typed));
    view! { <FieldBox words state label control intro after/> }
}

/// How many characters are left, for the island that counts them.
#[component]
fn Limit(words: Words, of: &'static str, limit: u64) -> impl IntoView {
    view! {
        <p
            class=count::COUNT
            role="status"
            data-of=of
            data-limit=limit.to_string()
            data-left=words.say_with("characters-left", &[("count", NUMBER)])
            data-over=words.say_with("characters-over", &[("count", NUMBER)])
        ></p>
    }
}
