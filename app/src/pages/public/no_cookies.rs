//! The browser keeps no cookies, so no answer can be kept: what was written is shown, with the ways on.

use leptos::prelude::*;
use rules::form::{Filled, Kind};
use rules::intake::{Journey, Question, QuestionPage};

use super::asked::Asked;
use super::yours::GOING_ON;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::hidden::Hidden;
use crate::components::{page::Page, phone::Phone, say::Say};
use crate::desk::desk;
use crate::routes::Route;

/// What was written, the phone number, and another try.
#[component]
pub(super) fn NoCookies(
    /// Their journey.
    journey: Journey,
    /// The question that they answered.
    question: Question,
    /// The answer.
    typed: Filled,
) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let asked = |question| Asked {
        words: words.clone(),
        council: council.clone(),
        journey,
        question,
        earlier: rules::intake::Answers::default(),
        is_child: false,
    };
    let page = journey.page(question);
    let questions = page.map_or(&[][..], QuestionPage::questions).iter();
    let asked = questions.flat_map(|question| {
        let fields = question.fields().iter();
        fields.map(|field| (asked(*question), field.asks))
    });
    let fields = asked.flat_map(|(asked, field)| {
        let values = typed.all(field.name).to_vec();
        values.into_iter().map(move |value| match field.kind {
            Kind::Story(_) => {
                let state = FieldState {
                    value,
                    ..FieldState::named(field.name)
                };
                let (words, label) = (asked.words.clone(), asked.label(&field));
                view! { <FieldBox words state label control=Control::Text(8)/> }.into_any()
            }
            _ => view! { <Hidden name=field.name value=value/> }.into_any(),
        })
    });
    let fields = fields.collect_view();
    view! {
        <Page title=words.say("no-cookies-title")>
            <h1 class="app-title">{words.say("no-cookies-title")}</h1>
            <Say words=words.clone() key="no-cookies-intro"/>
            <p>{words.say("no-cookies-call")} " " <Phone number=council.phone.clone()/></p>
            <form method="post" action=Route::Question(journey, question)>
                {fields}
                <Hidden name=GOING_ON value="no"/>
                <button class="app-button">{words.say("no-cookies-again")}</button>
            </form>
        </Page>
    }
}
