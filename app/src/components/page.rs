//! The frame of every public page: help always in the same place (WCAG 3.2.6), one way out, one column.

use form_urlencoded::byte_serialize;
use leptos::prelude::*;
use rules::intake::Journey;
use words::{Locale, Style, Words};

use super::hidden::Hidden;
use super::phone::Phone;
use super::picture::Picture;
use super::signed::Signed;
use super::tab_title::TabTitle;
use crate::desk::{CouncilFacts, desk};
use crate::islands::leave::{self, Leave};
use crate::islands::listen::{self, Listen};
use crate::routes::{Audience, BACK, LANGUAGES, Pattern, Route};

/// A public page.
#[component]
pub fn Page(
    /// What the browser's tab says: fixed words, never what somebody typed.
    #[prop(into)]
    title: String,
    /// The page shows what was wrong with what was sent.
    #[prop(optional)]
    failed: bool,
    /// The page has a form, with id `question` and this address, whose text the language switch must not lose.
    #[prop(optional, into)]
    form: Option<Route>,
    /// The content of `<main>`.
    children: Children,
) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let prefix = if failed {
        words.say("error-prefix")
    } else {
        String::new()
    };
    let title = format!("{prefix}{title} – {}", council.name);
    let here = desk.here();
    // The colour of the door that they came through goes along.
    let door = here
        .split('/')
        .nth(1)
        .filter(|door| Journey::from_slug(door).is_some());
    let main = door.map_or("app-main".to_owned(), |door| {
        format!("app-main app-main--{door}")
    });
    let islands = Pattern::of(&here).is_some_and(Pattern::has_islands);
    // What staff have asked for is in English, and stands in no address.
    let is_no_place_for_it =
        Audience::of(&here).is_council() || Pattern::of(&here) == Some(Pattern::Language);
    let offers_languages = council.languages.len() > 1 && !is_no_place_for_it;
    let unchecked = council.unchecked.contains(&words.locale.language);
    let unchecked = unchecked.then(|| {
        let call = words.say("languages-not-checked");
        view! { <p class="app-unchecked">{call} ": " <Phone number=council.phone.clone()/></p> }
    });
    let path = here.split('?').next();
    let mut clips = council.clips.iter();
    let clip = clips.find(|clip| path == Some(&clip.page)).cloned();
    let signed = clip.map(|clip| view! { <Signed words=words.clone() clip/> });
    view! {
        <TabTitle text=title/>
        <a class="app-skip-link" href="#main">{words.say("skip-to-main")}</a>
        <header class="app-header">
            <div class="app-header__top">
                <a class="app-header__council" href=Route::Start>{council.name.clone()}</a>
                {offers_languages
                    .then(|| view! { <ToLanguages words=words.clone() form=form.clone() here=here.clone()/> })}
            </div>
            <div class="app-header__bar">
                <div class="app-header__tools">
                    {words.locale.language.is_english().then(|| view! { <Switch words=words.clone() form here/> })}
                    {islands.then(|| view! { <ListenButton words=words.clone()/> })}
                </div>
                <a class="app-exit" id=leave::EXIT href=Route::Exit rel="nofollow noreferrer">
                    {words.say("exit-this-page")}
                    {islands.then(|| view! { <Dots/> })}
                </a>
            </div>
            {islands.then(|| view! { <Presses words=words.clone()/> })}
        </header>
        <main class=main id="main" tabindex="-1">
            {signed}
            {children()}
            {unchecked}
        </main>
        <Footer words council/>
    }
}

/// Reads the page aloud; hidden until a browser says that it can.
#[component]
fn ListenButton(
    /// In the locale of whoever reads.
    words: Words,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="app-listen"
            id=listen::LISTEN
            hidden
            aria-pressed="false"
            data-listen=words.say("listen")
            data-stop=words.say("listen-stop")
        >
            {words.say("listen")}
        </button>
        <Listen/>
    }
}

/// How many presses of Shift count, for whoever sees.
#[component]
fn Dots() -> impl IntoView {
    let dots = (0..3).map(|_| view! { <span class="app-exit__dot"></span> });
    view! {
        <span class="app-exit__dots" id=leave::DOTS aria-hidden="true" hidden>
            {dots.collect_view()}
        </span>
    }
}

/// What is said while somebody presses Shift three times to leave.
#[component]
fn Presses(
    /// In the locale of whoever reads.
    words: Words,
) -> impl IntoView {
    view! {
        <p
            class="app-visually-hidden"
            role="status"
            id=leave::PRESSES
            data-1=words.say("exit-shift-1")
            data-2=words.say("exit-shift-2")
            data-3=words.say("exit-leaving")
        ></p>
        <Leave/>
    }
}

/// Leads to the languages. On a question page the button sends the page's own form, so that nothing typed is lost.
#[component]
fn ToLanguages(
    /// In the locale of whoever reads.
    words: Words,
    /// The address of the page's form.
    form: Option<Route>,
    /// Where to come back to.
    here: String,
) -> impl IntoView {
    let label = view! {
        <Picture name="languages" class="app-header__globe"/>
        {words.say("language")}
    };
    match form {
        Some(action) => view! {
            <EnterContinues words=words.clone()/>
            <button class="app-header__language" form="question" formaction=action name=LANGUAGES value="choose">
                {label}
            </button>
        }
        .into_any(),
        None => {
            let back: String = byte_serialize(here.as_bytes()).collect();
            let to = format!("{}?{BACK}={back}", Route::Language);
            view! { <a class="app-header__language" href=to>{label}</a> }.into_any()
        }
    }
}

/// Turns easy read on and off. On a question page the button sends the page's own form, so that nothing typed is lost.
#[component]
fn Switch(
    /// In the locale of whoever reads.
    words: Words,
    /// The address of the page's form.
    form: Option<Route>,
    /// Where to come back to.
    here: String,
) -> impl IntoView {
    let (style, label) = match words.easy() {
        true => (Style::Plain, "easy-read-off"),
        false => (Style::EasyRead, "easy-read-on"),
    };
    let to = Locale {
        style,
        ..words.locale
    };
    let label = words.say(label);
    match form {
        Some(action) => view! {
            <button class="app-tool" form="question" formaction=action name="language" value=to.tag()>
                {label}
            </button>
        }
        .into_any(),
        None => view! {
            <form class="app-switch" method="post" action=Route::Language>
                <Hidden name="back" value=here/>
                <button class="app-tool" name="language" value=to.tag()>{label}</button>
            </form>
        }
        .into_any(),
    }
}

/// The first button of the page's form in the order of the document, and so what Enter and a phone's "Go" press
/// (HTML, implicit submission). Without it they would press the language switch, which stands before the question.
#[component]
fn EnterContinues(
    /// In the locale of whoever reads.
    words: Words,
) -> impl IntoView {
    view! {
        <button class="app-visually-hidden" form="question" tabindex="-1" aria-hidden="true">
            {words.say("continue")}
        </button>
    }
}

/// Who can help, and the small print.
#[component]
fn Footer(
    /// In the locale of whoever reads.
    words: Words,
    /// The council.
    council: std::sync::Arc<CouncilFacts>,
) -> impl IntoView {
    let links = [
        (Route::Safe, "footer-safe"),
        (Route::AboutExit, "footer-exit"),
        (Route::Privacy, "footer-privacy"),
        (Route::Accessibility, "footer-accessibility"),
        (Route::Reports, "footer-reports"),
        (Route::SignIn, "footer-staff"),
    ];
    let links = links
        .into_iter()
        .filter(|(path, _)| council.leads_to_staff || *path != Route::SignIn);
    view! {
        <footer class="app-footer">
            <div class="app-footer__help">
                <h2>{words.say("footer-help-title")}</h2>
                <p>
                    {words.say("footer-help-call")} " " <Phone number=council.phone.clone()/>
                </p>
                <p>{words.say("footer-help-danger")} " " <Phone number="999"/></p>
            </div>
            <ul class="app-footer__links">
                {links
                    .map(|(path, key)| {
                        let is_english = matches!(path, Route::Reports | Route::SignIn);
                        let aside = (is_english && !words.locale.language.is_english())
                            .then(|| format!(" ({})", words.say("in-english")));
                        view! { <li><a href=path>{words.say(key)} {aside}</a></li> }
                    })
                    .collect_view()}
            </ul>
        </footer>
    }
}
