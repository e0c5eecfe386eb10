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
    let title = words.say("languages-title");
    let choices = council.languages.iter().map(|language| {
        let is_read = words.locale == Locale::plain(*language);
        view! { <li><Choice language=*language is_read/></li> }
    });
    let choices = choices.collect_view();
    view! {
        <Page title=title.clone()>
            <h1 class="app-title">{title}</h1>
            <form method="post" action=Route::Language>
                <Hidden name="back" value=back/>
                <ul class="app-languages" role="list">{choices}</ul>
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
