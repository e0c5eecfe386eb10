//! The calm box: in danger right now, these are the numbers (R9.1).

use std::sync::Arc;

use leptos::prelude::*;
use rules::help_line::HelpLine;
use words::Words;

use super::phone::{Dialled, Kept, Phone};
use crate::desk::CouncilFacts;

/// The numbers to call, each with when to call it.
#[component]
pub fn Calm(
    /// In the locale of whoever reads.
    words: Words,
    /// The council, for its numbers.
    council: Arc<CouncilFacts>,
    /// What to know first, line by line; without pictures, so that the numbers stay in sight.
    #[prop(optional)]
    lines: Vec<String>,
    /// Folded up, after something that is no trouble.
    #[prop(optional)]
    folded: bool,
    /// With the ways for who cannot speak in sight.
    #[prop(optional)]
    all_ways: bool,
) -> impl IntoView {
    let numbers = numbers(&council);
    let other_ways = council.help_lines.clone();
    let title = words.say("calm-title");
    let inside = view! {
        {lines.into_iter().map(|text| view! { <p><Dialled text/></p> }).collect_view()}
        <ul>
            {numbers
                .into_iter()
                .map(|(key, number)| view! { <li>{words.say(key)} " " <Phone number/></li> })
                .collect_view()}
        </ul>
        {(!other_ways.is_empty()).then(|| view! { <OtherWays words lines=other_ways open=all_ways/> })}
    };
    match folded {
        true => view! {
            <details class="app-calm app-fold">
                <summary>{title}</summary>
                {inside}
            </details>
        }
        .into_any(),
        false => view! {
            <section class="app-calm" aria-labelledby="calm">
                <h2 id="calm">{title}</h2>
                {inside}
            </section>
        }
        .into_any(),
    }
}

/// The keys of when to call, each with its number.
pub(crate) fn numbers(council: &CouncilFacts) -> [(&'static str, String); 4] {
    [
        ("calm-police", "999".to_owned()),
        ("calm-front-door", council.front_door_phone.clone()),
        ("calm-out-of-hours", council.emergency_phone.clone()),
        ("calm-childline", "0800 1111".to_owned()),
    ]
}

/// Where an advocate is offered, they can be called at once.
#[component]
pub fn CallAdvocacy(
    /// In the locale of whoever reads.
    words: Words,
    /// The council, for the advocacy service.
    council: Arc<CouncilFacts>,
) -> impl IntoView {
    let say = words.say_with("calm-advocacy", &[("provider", &council.provider)]);
    view! { <p>{say} " " <Phone number=council.provider_phone.clone()/></p> }
}

/// Help for who cannot speak on a phone, folded up where the numbers would not stay in sight.
#[component]
fn OtherWays(words: Words, lines: Vec<HelpLine>, open: bool) -> impl IntoView {
    let lines = lines.into_iter().filter_map(|line| {
        let key = format!("help-line-{}", line.way.slug());
        let say = words.say_with(&key, &[("name", &line.name)]);
        let (link, shown) = (line.link()?, line.shown().to_owned());
        Some(view! {
            <li>
                <Kept text=say/> " " <a class="app-dial" rel="noreferrer" translate="no" href=link>{shown}</a>
            </li>
        })
    });
    let lines = lines.collect_view();
    view! {
        <details class="app-fold" open=open>
            <summary>{words.say("help-lines")}</summary>
            <ul>{lines}</ul>
        </details>
    }
}
