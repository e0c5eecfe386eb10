//! A letter of a case: read, mended and sent. Its clock stops when it has left, not when it was written (R4.3).

use std::sync::Arc;

use leptos::prelude::*;
use rules::acts::ActKind;
use rules::form::Filled;
use rules::intake::{Answers, Contact, Name};
use rules::letter::{ASKS_WHAT_GOES, ENCLOSED, FIELDS, HOW, ON, OUTSIDE, TEXT};
use rules::permission::Duty;
use rules::reference::Reference;
use words::{Language, Words};

use super::act::named_files;
use super::beside_letter::BesideLetter;
use super::{instead, unavailable};
use crate::components::act_field::ActField;
use crate::components::asking::Asking;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::hidden::Hidden;
use crate::components::{error_summary::ErrorSummary, paper::Paper, staff_page::StaffPage};
use crate::desk::{CouncilFacts, LetterFile, desk};
use crate::form::ActState;
use crate::routes::Route;

/// The letter of a case with this number.
#[component]
pub(in crate::pages) fn LetterPage(reference: Reference, number: u32) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let state = ActState::current();
    let may_send = desk.may(Duty::CarryOut);
    let page = async move {
        match desk.letter(&reference, number).await {
            Ok(Some(letter)) => view! { <Letter words council letter state may_send/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Letter(
    words: Words,
    council: Arc<CouncilFacts>,
    letter: LetterFile,
    state: ActState,
    may_send: bool,
) -> impl IntoView {
    let reference = letter.file.row.reference.clone();
    let name = words.say(&format!("staff-letter-{}", letter.row.letter.slug()));
    let when = letter.row.when.as_str();
    let state_words = words.say_with(
        &format!("staff-letter-is-{}", letter.row.state),
        &[("when", when)],
    );
    let to = letter.file.by_post.then(|| posted_to(&letter.file.answers));
    let again = may_send.then(|| again(&words, &letter)).flatten();
    let unsaved = unsaved(&words, &letter, &state);
    let asking = asking(&words, &letter, state);
    let text = asking.state.value("text");
    let mut errors = asking.errors();
    errors.extend(unsaid(&words, &asking.state));
    errors.extend(asked(&words, &asking.state.dates));
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let is_printed = letter.row.state == "printed";
    let link = (letter.row.state == "sent")
        .then(|| view! { <Link words=words.clone() letter=letter.clone() may_send/> });
    let form = (may_send && (letter.open || is_printed)).then(|| {
        view! {
            <p class="app-act__leads"><a href="#told">{words.say("staff-act-see-told")}</a></p>
            <div class="app-act app-act--letter">
                <div class="app-act__form"><Ways words=words.clone() letter=letter.clone() asking/></div>
                <BesideLetter words=words.clone() council file=letter.file.clone()/>
            </div>
        }
    });
    let in_two = letter.translated.is_some();
    let also = letter.translated.as_ref().map(|(language, _)| {
        let also = words.say_with(
            "staff-letter-translated",
            &[("language", language.in_english)],
        );
        view! { <p class="app-notice">{also}</p> }
    });
    let translated = letter.translated.clone().map(|(language, text)| {
        view! {
            <Paper to=to.clone() text language/>
            <p class="app-hint app-no-print">{words.say("staff-letter-english")}</p>
        }
    });
    let along = letter.file.case.enclosed(letter.row.number);
    let along = along.iter().map(|(number, kept)| {
        let path = Route::File(reference.clone(), *number);
        view! { <li><a href=path download=""><bdi>{kept.title.clone()}</bdi></a></li> }
    });
    let along = along.collect::<Vec<_>>();
    let goes_along = (!along.is_empty()).then(|| {
        view! {
            <section class="app-no-print">
                <h2>{words.say("staff-letter-along")}</h2>
                <ul>{along}</ul>
            </section>
        }
    });
    view! {
        <StaffPage title=format!("{name} {reference}") failed>
            <div class="app-no-print">
                <a class="app-back" href=Route::Case(reference.clone())>{words.say("back")}</a>
                {summary}
                <h1 class="app-title">{name} " " <span translate="no">{reference.to_string()}</span></h1>
                <p>{state_words}</p>
                {also}
                {link}
                {again}
                {unsaved}
                {form}
                <h2>{words.say("staff-letter-preview")}</h2>
                <p class="app-hint">{words.say("staff-letter-preview-hint")}</p>
            </div>
            {goes_along}
            {translated}
            <Paper to=to.filter(|_| !in_two) text language=Language::ENGLISH easy=letter.easy/>
        </StaffPage>
    }
}

/// Whether the letter was opened, how long its link opens it, and a new link where that has ended or was lost.
#[component]
fn Link(words: Words, letter: LetterFile, may_send: bool) -> impl IntoView {
    let opened = match letter.row.opened.as_deref() {
        Some(when) => words.say_with("staff-letter-opened", &[("when", when)]),
        None => words.say("staff-letter-not-opened"),
    };
    let until = letter.row.link.as_ref().map(|(end, has_ended)| {
        let key = match has_ended {
            true => "staff-letter-link-ended",
            false => "staff-letter-link-ends",
        };
        words.say_with(key, &[("when", end)])
    });
    let again = (may_send && letter.file.by_email).then(|| {
        let path = Route::Letter(letter.file.row.reference.clone(), letter.row.number);
        view! {
            <form method="post" action=path>
                <Hidden name="seen" value=letter.file.seen.to_string()/>
                <p class="app-hint" id="link">{words.say("staff-letter-link-hint")}</p>
                <button class="app-button app-button--quiet" name="do" value="link" aria-describedby="link">
                    {words.say("staff-letter-link-button")}
                </button>
            </form>
        }
    });
    view! {
        <p>{opened} " " {until}</p>
        {again}
    }
}

/// What may be done with a letter that does not say what is known now, or whose place a later one takes; otherwise nothing.
fn again(words: &Words, letter: &LetterFile) -> Option<impl IntoView + use<>> {
    let case = &letter.file.case;
    let later = case.later_letter(letter.row.number);
    let has_later = later.is_some();
    let is_aside = letter.row.state == "aside";
    let says = match (letter.open, is_aside) {
        (true, _) if has_later => "staff-letter-later",
        (true, _) if letter.is_behind => "staff-letter-behind",
        (false, true) if has_later => "staff-letter-aside-later",
        (false, true) => "staff-letter-aside",
        _ => return None,
    };
    let may_be_written = !has_later && case.closed_on.is_none();
    let button = match (letter.open, has_later) {
        (true, true) => Some("put-aside"),
        _ => may_be_written.then_some("write-again"),
    };
    let hint = (letter.open && !has_later).then(|| {
        view! { <p class="app-hint" id="again">{words.say("staff-letter-behind-hint")}</p> }
    });
    let described = hint.is_some().then_some("again");
    let form = button.map(|way| {
        let path = Route::Letter(letter.file.row.reference.clone(), letter.row.number);
        let name = words.say(&format!("staff-letter-{way}-button"));
        view! {
            <form method="post" action=path>
                <Hidden name="seen" value=letter.file.seen.to_string()/>
                {hint}
                <button class="app-button app-button--quiet" type="submit" name="do" value=way aria-describedby=described>
                    {name}
                </button>
            </form>
        }
    });
    let says = words.say(says);
    let later = later.map(|number| {
        let path = Route::Letter(letter.file.row.reference.clone(), number);
        view! { <p><a href=path>{words.say("staff-letter-open-later")}</a></p> }
    });
    Some(view! { <div class="app-notice"><p>{says}</p>{later}{form}</div> })
}

/// Name and address, as they gave them.
fn posted_to(answers: &Answers) -> String {
    let name = answers.get::<Name>().and_then(|answer| answer.name);
    let address = answers.get::<Contact>().and_then(|answer| answer.address);
    [name, address]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")
}

/// What somebody wrote for a letter that left or was printed meanwhile: in sight, so that they can take it elsewhere.
fn unsaved(words: &Words, letter: &LetterFile, state: &ActState) -> Option<impl IntoView + use<>> {
    let typed = state.value("text");
    let is_lost = !letter.open && !typed.is_empty() && !typed.lines().eq(letter.text.lines());
    is_lost.then(|| {
        let state = FieldState {
            value: typed,
            ..FieldState::named("unsaved")
        };
        let label = words.say("staff-letter-unsaved");
        view! { <FieldBox words=words.clone() state label control=Control::Text(12)/> }
    })
}

/// What was typed last time; otherwise the letter as it is.
fn asking(words: &Words, letter: &LetterFile, mut state: ActState) -> Asking {
    if !letter.open || state.filled.all("text").is_empty() {
        let kept = ["on", "how", "do"].map(|name| (name.to_owned(), state.value(name)));
        let shown = [("text", &letter.text), ("shown", &letter.shown)];
        let shown = shown.map(|(name, value)| (name.to_owned(), value.clone()));
        let enclosed = letter.file.case.enclosures.get(&letter.row.number);
        let enclosed = enclosed.into_iter().flatten();
        let enclosed = enclosed.map(|number| ("enclosed".to_owned(), number.to_string()));
        state.filled = Filled::of(kept.into_iter().chain(shown).chain(enclosed));
    }
    Asking {
        files: named_files(words, &letter.file.files),
        ..Asking::new(words.clone(), "letter", FIELDS, state)
    }
}

/// What has to be put back or taken out before the letter goes.
fn unsaid(words: &Words, state: &ActState) -> Vec<(Option<String>, String)> {
    let say = |key: &'static str| {
        move |says: &String| {
            let said = words.say_with(key, &[("says", says.as_str())]);
            (Some("text".to_owned()), said)
        }
    };
    let lacks = state.lacks.iter().map(say("staff-letter-lacks"));
    lacks
        .chain(state.untrue.iter().map(say("staff-letter-untrue")))
        .collect()
}

/// What is asked about each date that would not hold, with the field that it stands in.
fn asked(words: &Words, dates: &[(String, Option<String>)]) -> Vec<(Option<String>, String)> {
    let ask = |(says, now): &(String, Option<String>)| {
        let asked = match now {
            Some(now) => words.say_with(
                "staff-letter-date-moved",
                &[("says", says.as_str()), ("now", now.as_str())],
            ),
            None => words.say_with("staff-letter-date-passed", &[("says", says.as_str())]),
        };
        (Some("text".to_owned()), asked)
    };
    dates.iter().map(ask).collect()
}

/// Why a letter was not sent that does not say what is known now.
const BEHIND: &str = "staff-refused-letter-behind";

/// The answers to what is asked before a letter goes: to count its dates again, or to send it as it is.
#[component]
fn Dates(words: Words, state: ActState) -> impl IntoView {
    let way = state.value("do");
    let can_count = state.dates.iter().any(|(_, now)| now.is_some());
    let count = can_count.then(|| {
        view! {
            <button class="app-button" type="submit" name="do" value="count-again">
                {words.say("staff-letter-count-again-button")}
            </button>
        }
    });
    let is_behind = state.refused.as_ref().is_some_and(|(key, _)| key == BEHIND);
    let has_dates = !state.dates.is_empty();
    let go = (has_dates || is_behind).then(|| {
        let value = match way.strip_suffix("-as-it-is") {
            Some(_) => way.clone(),
            None => format!("{way}-as-it-is"),
        };
        let hint = has_dates
            .then(|| view! { <p class="app-hint">{words.say("staff-letter-dates-hint")}</p> });
        view! {
            {hint}
            <div class="app-actions">
                {count}
                <button class="app-button app-button--quiet" type="submit" name="do" value=value>
                    {words.say("staff-letter-as-it-is-button")}
                </button>
            </div>
        }
    });
    view! { {go} }
}

/// The text and every way in which the letter can leave; one form, so that what was typed goes with whichever is chosen.
#[component]
fn Ways(words: Words, letter: LetterFile, asking: Asking) -> impl IntoView {
    let (file, is_printed) = (&letter.file, letter.row.state == "printed");
    let button = |way: &'static str, is_main: bool| {
        let class = if is_main {
            "app-button"
        } else {
            "app-button app-button--quiet"
        };
        let words = words.say(&format!("staff-letter-{way}-button"));
        view! { <button class=class type="submit" name="do" value=way>{words}</button> }
    };
    let hint = |key: &str| view! { <p class="app-hint">{words.say(key)}</p> };
    // A letter says what goes with it where the case has a file.
    let encloses = (letter.open && !asking.files.is_empty()).then(|| {
        view! {
            <Hidden name=ASKS_WHAT_GOES value="yes".to_owned()/>
            <ActField asking=asking.clone() field=ENCLOSED name="enclosed"/>
        }
    });
    let adds = file.may(ActKind::AddFile).then(|| {
        let path = Route::AddFile(file.row.reference.clone());
        view! { <p><a href=path>{words.say("staff-act-add-file")}</a> " " {words.say("staff-letter-save-first")}</p> }
    });
    let editor = letter.open.then(|| {
        view! {
            <ActField asking=asking.clone() field=TEXT name="text" rows=22/>
            {encloses}
            {adds}
            <div class="app-actions">{button("save", false)}</div>
        }
    });
    let by_email = letter.open.then(|| {
        let way = if file.by_email {
            view! { {hint("staff-letter-email-hint")} {button("email", !is_printed)} }.into_any()
        } else {
            hint("staff-letter-no-email").into_any()
        };
        view! { <section><h3>{words.say("staff-letter-email-title")}</h3>{way}</section> }
    });
    let by_post = (letter.open || is_printed).then(|| {
        let print = match (is_printed, file.by_post) {
            (true, _) => hint("staff-letter-printed-hint").into_any(),
            (false, true) => {
                view! { {hint("staff-letter-print-hint")} {button("print", false)} }.into_any()
            }
            (false, false) => hint("staff-letter-no-post").into_any(),
        };
        view! { <section><h3>{words.say("staff-letter-post-title")}</h3>{print}</section> }
    });
    view! {
        <form method="post" action=Route::Letter(file.row.reference.clone(), letter.row.number) novalidate>
            <Hidden name="seen" value=file.seen.to_string()/>
            <Hidden name="shown" value=asking.state.value("shown")/>
            <Dates words=words.clone() state=asking.state.clone()/>
            {editor}
            <h2>{words.say("staff-letter-ways")}</h2>
            <div class="app-ways">
                {by_email}
                {by_post}
                <section>
                    <h3>{words.say("staff-letter-left-title")}</h3>
                    <ActField asking=asking.clone() field=ON name="on"/>
                    {is_printed.then(|| button("posted", true))}
                    <ActField asking=asking.clone() field=HOW name="how"/>
                    <ActField asking=asking.clone() field=OUTSIDE name="outside"/>
                    {button("handed", false)}
                </section>
            </div>
        </form>
    }
}
