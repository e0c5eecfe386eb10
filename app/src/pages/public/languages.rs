//! The languages that the public side can be read in, each as the people call it who speak it.

use leptos::prelude::*;
use words::{Language, Locale};

use crate::components::{hidden::Hidden, page::Page, phone::Phone};
use crate::desk::desk;
use crate::query::Query;
use crate::routes::{BACK, Route};

/// Choose your language.
#[component]
pub fn Languages() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let back = Query::here().get(BACK).map(str::to_owned);
    let back = back.unwrap_or_else(|| Route::Start.to_string());
    // What stands in an address may be anything: a link leads to a page of ours only.
    let goes_back = Route::parse(&back).unwrap_or(Route::Start);
    let title = words.say("languages-title");
    let choices = council.languages.iter().map(|language| {
        let is_read = words.locale == Locale::plain(*language);
        view! { <li><Choice language=*language is_read/></li> }
    });
    let choices = choices.collect_view();
    // In another language the top of a page has no button for it.
    let easy = (!words.locale.language.is_english()).then(|| {
        let (easy, english) = (words.say("easy-read-on"), Language::ENGLISH.name);
        let label = format!("{easy} ({english})");
        view! {
            <li>
                <button class="app-tool" name="language" value=Locale::EASY_READ.tag()>{label}</button>
            </li>
        }
    });
    view! {
        <Page title=title.clone()>
            <a class="app-back" href=goes_back>{words.say("back")}</a>
            <h1 class="app-title">{title}</h1>
            <form method="post" action=Route::Language>
                <Hidden name="back" value=back/>
                <ul class="app-languages" role="list">{choices} {easy}</ul>
            </form>
            <p>{words.say("languages-other-call")} " " <Phone number=council.phone.clone()/></p>
        </Page>
    }
}

/// A language that can be chosen.
#[component]
pub fn Choice(
    /// In its own letters.
    language: Language,
    /// Whether it is read now.
    #[prop(optional)]
    is_read: bool,
) -> impl IntoView {
    let (tag, dir) = (language.tag, language.dir.attribute());
    let current = is_read.then_some("true");
    view! {
        <button class="app-tool" name="language" value=tag lang=tag dir=dir translate="no" aria-current=current>
            {language.name}
        </button>
    }
}
