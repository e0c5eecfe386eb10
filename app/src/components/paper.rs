//! A letter as it looks on paper, with headings, lists and, where somebody reads it on a screen, links. The pages that show one print nothing
//! else.

mod layout;

use leptos::prelude::*;
use words::{Dir, Language};

use super::phone::{Kept, Linked};
use super::picture::Picture;
use layout::{LetterPart, layout, picture};

/// The words, which begin with the council's address and the date.
#[component]
pub fn Paper(
    /// To whom it is posted, for the window of an envelope; nothing where it is only read.
    #[prop(optional_no_strip)]
    to: Option<String>,
    /// The words of the letter.
    text: String,
    /// What they are in.
    language: Language,
    /// Easy read: a picture beside each heading, and large letters on paper.
    #[prop(optional)]
    easy: bool,
    /// Numbers and addresses are links.
    #[prop(optional)]
    links: bool,
) -> impl IntoView {
    let class = match easy {
        true => "app-letter app-letter--easy",
        false => "app-letter",
    };
    let parts = layout(&text).into_iter().map(|part| match part {
        LetterPart::Title(title) => {
            let dir = direction(language, title);
            view! { <h2 class="app-letter__title" dir=dir>{title.to_owned()}</h2> }.into_any()
        }
        LetterPart::Plain(lines) => view! { <Lines lines=owned(lines) language links/> }.into_any(),
        LetterPart::Under(heading, lines) => {
            let picture = easy.then(|| picture(heading)).flatten();
            let dir = direction(language, heading);
            let (heading, lines) = (heading.to_owned(), owned(lines));
            view! {
                <section class="app-letter__part">
                    {picture.map(|name| view! { <Picture name class="app-letter__picture"/> })}
                    <div>
                        <h3 dir=dir>{heading}</h3>
                        <Lines lines language links/>
                    </div>
                </section>
            }
            .into_any()
        }
    });
    let parts = parts.collect_view();
    view! {
        <article class=class lang=language.tag dir=language.dir.attribute()>
            {to.map(|to| view! { <p class="app-letter__to" dir="auto">{to}</p> })}
            {parts}
        </article>
    }
}

/// Lines of a paragraph; those with numbers are a list.
#[component]
fn Lines(lines: Vec<String>, language: Language, links: bool) -> impl IntoView {
    let mut runs: Vec<(bool, Vec<String>)> = Vec::new();
    for line in lines {
        let is_item = layout::is_item(&line);
        match runs.last_mut() {
            Some((of_items, run)) if *of_items == is_item => run.push(line),
            _ => runs.push((is_item, vec![line])),
        }
    }
    let text = move |text: String| match links {
        true => view! { <Linked text/> }.into_any(),
        false => view! { <Kept text/> }.into_any(),
    };
    let runs = runs.into_iter().map(|(of_items, run)| {
        if !of_items {
            let text_of_run = run.join("\n");
            let dir = direction(language, &text_of_run);
            let lang = english(language, &text_of_run);
            return view! { <p dir=dir lang=lang>{text(text_of_run)}</p> }.into_any();
        }
        // The numbers are words of the letter.
        let items = run.into_iter();
        let items = items.map(|line| {
            let dir = direction(language, &line);
            view! { <li dir=dir>{text(line)}</li> }
        });
        view! { <ul role="list">{items.collect_view()}</ul> }.into_any()
    });
    runs.collect_view()
}

/// The tag of English for what is in English within a letter in another script: a name, or what somebody wrote.
fn english(language: Language, text: &str) -> Option<&'static str> {
    let is_other_script = !matches!(language.tag, "en-GB" | "pl" | "ro" | "so");
    let mut letters = text.chars().filter(|letter| letter.is_alphabetic());
    (is_other_script && letters.all(|letter| letter.is_ascii())).then_some("en-GB")
}

/// Which way a text runs. Values in it are set apart, so a browser would go by what stands between them alone.
fn direction(language: Language, text: &str) -> &'static str {
    let is_of_language = |letter: char| ('\u{590}'..='\u{8FF}').contains(&letter);
    match language.dir {
        Dir::Rtl if text.contains(is_of_language) => "rtl",
        _ => "auto",
    }
}

fn owned(lines: Vec<&str>) -> Vec<String> {
    lines.into_iter().map(str::to_owned).collect()
}
