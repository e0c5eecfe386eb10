//! A text: paragraphs in standard, ideas with pictures in easy read.

use leptos::prelude::*;
use words::Words;

use super::phone::Dialled;
use super::picture::Picture;

/// The text of a key; nothing when there is no such key.
#[component]
pub fn Say(
    /// The words.
    words: Words,
    /// The key.
    #[prop(into)]
    key: String,
    /// The variables of the text.
    #[prop(optional)]
    with: Vec<(&'static str, String)>,
) -> impl IntoView {
    if !words.has(&key) {
        return ().into_any();
    }
    let variables: Vec<(&str, &str)> = with
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let rows = words.rows(&key, &variables);
    if words.easy() {
        view! {
            <div class="app-ideas">
                {rows
                    .into_iter()
                    .map(|row| {
                        view! {
                            <div class="app-idea">
                                {row.picture.map(|name| view! { <Picture name class="app-idea__picture"/> })}
                                <p class="app-idea__words">
                                    <Dialled text=row.text/>
                                </p>
                            </div>
                        }
                    })
                    .collect_view()}
            </div>
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
