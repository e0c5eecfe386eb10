//! A text: paragraphs in standard, ideas with pictures in easy read.

use leptos::prelude::*;
use words::{Row, Words};

use super::phone::Dialled;
use super::picture::Picture;

/// How many ideas stand above an answer in easy read.
const OPEN: usize = 2;

/// The text of a key; nothing when there is no such key.
#[component]
pub fn Say(
    /// In the locale of whoever reads.
    words: Words,
    /// As it stands in `app/locales`.
    #[prop(into)]
    key: String,
    /// The variables of the text.
    #[prop(optional)]
    with: Vec<(&'static str, String)>,
    /// In easy read only the first two ideas stand open: the answer is on the first screen.
    #[prop(optional)]
    folded: bool,
) -> impl IntoView {
    if !words.has(&key) {
        return ().into_any();
    }
    let variables: Vec<(&str, &str)> = with
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let mut rows = words.rows(&key, &variables);
    if words.easy() {
        let more = match folded && rows.len() > OPEN {
            true => rows.split_off(OPEN),
            false => Vec::new(),
        };
        let more = (!more.is_empty()).then(|| {
            view! {
                <details class="app-fold">
                    <summary>{words.say("more-about-this")}</summary>
                    <Ideas rows=more/>
                </details>
            }
        });
        view! {
            <Ideas rows/>
            {more}
        }
        .into_any()
    } else {
        view! {
            <div class="app-prose">
                {rows.into_iter().map(|row| view! { <p><Dialled text=row.text/></p> }).collect_view()}
            </div>
        }
        .into_any()
    }
}

/// One idea a row, each with its picture.
#[component]
fn Ideas(rows: Vec<Row>) -> impl IntoView {
    let ideas = rows.into_iter().map(|row| {
        view! {
            <div class="app-idea">
                {row.picture.map(|name| view! { <Picture name class="app-idea__picture"/> })}
                <p class="app-idea__words">
                    <Dialled text=row.text/>
                </p>
            </div>
        }
    });
    view! { <div class="app-ideas">{ideas.collect_view()}</div> }
}
