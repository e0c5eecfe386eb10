//! The points of a complaint, each with its procedure and with the findings of every stage side by side (R1.2, R4.11).

use std::sync::Arc;

use leptos::prelude::*;
use rules::case::{Case, Point};
use words::{Words, dates};

use super::found::Found;
use crate::desk::CouncilFacts;
use crate::pages::staff::point_notes::{about, findings, recorded, title};

/// The points; nothing for what has none and is no complaint.
#[component]
pub(in crate::pages) fn Points(
    words: Words,
    council: Arc<CouncilFacts>,
    case: Case,
) -> impl IntoView {
    if !case.is_complaint() {
        return ().into_any();
    }
    let none = case
        .points
        .is_empty()
        .then(|| view! { <p>{words.say("staff-no-points")}</p> });
    let recorded = (!recorded(&words, &case).is_empty())
        .then(|| view! { <Recorded words=words.clone() case=case.clone()/> });
    let points = case
        .points
        .iter()
        .map(|point| {
            let (case, point) = (case.clone(), point.clone());
            view! { <OnePoint words=words.clone() council=council.clone() case point/> }
        })
        .collect_view();
    view! {
        <section>
            <h2>{words.say("staff-points")}</h2>
            {none}
            {recorded}
            {points}
        </section>
    }
    .into_any()
}

/// How each stage ended as a whole, by earlier records, and that they do not say more.
#[component]
fn Recorded(words: Words, case: Case) -> impl IntoView {
    let stages = recorded(&words, &case)
        .into_iter()
        .map(|(stage, outcome)| view! { <div><dt>{stage}</dt><dd>{outcome}</dd></div> });
    let counted = case.records.is_some_and(|records| records.points > 0);
    let says = match counted {
        true => "staff-points-recorded",
        false => "staff-points-not-counted",
    };
    view! {
        <dl class="app-findings">{stages.collect_view()}</dl>
        <p class="app-soft">{words.say(says)}</p>
    }
}

#[component]
fn OnePoint(words: Words, council: Arc<CouncilFacts>, case: Case, point: Point) -> impl IntoView {
    let findings = findings(&words, &point);
    let set_aside = point.set_aside_on.map(|on| {
        let date = dates::short_with_year(on);
        view! { <p><strong>{words.say_with("staff-point-set-aside", &[("date", &date)])}</strong></p> }
    });
    view! {
        <article class="app-point">
            <h3 dir="auto">{title(&words, &point)}</h3>
            <p class="app-soft">{about(&words, &council, &case, &point).join(" · ")}</p>
            {set_aside}
            <Found findings/>
        </article>
    }
}
