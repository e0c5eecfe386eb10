//! The report in short: three figures to remember, and what the year was like in sentences.

use leptos::prelude::*;
use report::InShort;
use words::Words;

use crate::components::figure;

#[component]
pub(super) fn InShortOf(words: Words, short: InShort) -> impl IntoView {
    let figures = short.figures.iter().map(|large| {
        let figure = figure::large(&words, large);
        let says = figure::sentence(&words, &large.says);
        view! {
            <li>
                <strong class="app-headline__figure">{figure}</strong>
                " "
                <span class="app-headline__says">{says}</span>
            </li>
        }
    });
    let figures = figures.collect_view();
    let sentences = short.paragraphs().map(|sentences| {
        let says = sentences.iter();
        let says = says.map(|sentence| figure::sentence(&words, sentence));
        view! { <li>{says.collect::<Vec<_>>().join(" ")}</li> }
    });
    view! {
        <div class="app-headline">
            <ul class="app-headline__figures" role="list">{figures}</ul>
            <ul class="app-headline__sentences">{sentences.collect_view()}</ul>
        </div>
    }
}
