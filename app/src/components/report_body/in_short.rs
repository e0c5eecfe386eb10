//! The report in short: three figures to remember, and what the year was like in sentences.

use leptos::prelude::*;
use report::InShort;
use words::Words;

use crate::components::figure;

/// The report in short, in words.
pub struct InShortWords {
    /// What is printed large, and what stands under it.
    pub figures: Vec<(String, String)>,
    /// What the year was like, a paragraph each.
    pub paragraphs: Vec<String>,
}

impl InShortWords {
    /// Of a report.
    #[must_use]
    pub fn of(words: &Words, short: &InShort) -> Self {
        let figures = short.figures.iter().map(|large| {
            let says = figure::sentence(words, &large.says);
            (figure::large(words, large), says)
        });
        let paragraphs = short.paragraphs().map(|sentences| {
            let says = sentences.iter();
            let says = says.map(|sentence| figure::sentence(words, sentence));
            says.collect::<Vec<_>>().join(" ")
        });
        Self {
            figures: figures.collect(),
            paragraphs: paragraphs.collect(),
        }
    }
}

#[component]
pub(super) fn InShortOf(words: Words, short: InShort) -> impl IntoView {
    let short = InShortWords::of(&words, &short);
    view! { <InShortList short/> }
}

/// The same in words already.
#[component]
pub fn InShortList(
    /// What is printed large, and the sentences.
    short: InShortWords,
) -> impl IntoView {
    let InShortWords {
        figures,
        paragraphs,
    } = short;
    let figures = figures.into_iter().map(|(figure, says)| {
        view! {
            <li>
                <strong class="app-headline__figure">{figure}</strong>
                " "
                <span class="app-headline__says">{says}</span>
            </li>
        }
    });
    let figures = figures.collect_view();
    let sentences = paragraphs.into_iter();
    let sentences = sentences.map(|says| view! { <li>{says}</li> });
    view! {
        <div class="app-headline">
            <ul class="app-headline__figures" role="list">{figures}</ul>
            <ul class="app-headline__sentences">{sentences.collect_view()}</ul>
        </div>
    }
}
