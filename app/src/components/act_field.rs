//! One field of a staff form, whatever kind of input it is: label, hint, error and what is typed or chosen.

use leptos::prelude::*;
use rules::form::{Input, Kind, Repeat};

use super::asking::Asking;
use super::choices::Choices;
use super::field::Notes;
use super::{line::Line, select::Select, text_area::TextArea};

/// More options than these are quicker to find in a list than on cards.
const MOST_CARDS: usize = 7;

/// One field.
#[component]
pub fn ActField(
    /// The form it belongs to.
    asking: Asking,
    /// What is asked.
    input: Input,
    /// The name posted, which is the id too.
    #[prop(into)]
    name: String,
    /// How many lines high a text begins.
    #[prop(default = 5)]
    rows: u32,
) -> impl IntoView {
    let state = asking.field(&input, &name);
    let class = state.class();
    let label = asking.label(&input);
    let choices = asking.choices(&input, &name);
    let notes =
        view! { <Notes state=state.clone() error_prefix=asking.words.say("error-prefix")/> };
    let in_a_list = match input.kind {
        Kind::Choice(options) => {
            options.values.len() > MOST_CARDS || matches!(input.repeat, Repeat::Rows(_))
        }
        Kind::Colleague | Kind::Service => true,
        _ => false,
    };
    match input.kind {
        Kind::Tick => {
            view! { <div class=class>{notes} <Choices name many=true choices alone=state/></div> }
                .into_any()
        }
        Kind::Choice(_) | Kind::Choices(_) | Kind::Point | Kind::PointsOf if !in_a_list => {
            let many = matches!(input.kind, Kind::Choices(_) | Kind::PointsOf);
            view! {
                <fieldset class=format!("app-fieldset {class}") aria-describedby=state.described_by()>
                    <legend class="app-legend">{label}</legend>
                    {notes}
                    <Choices name many choices/>
                </fieldset>
            }
            .into_any()
        }
        _ => {
            let typed = match input.kind {
                Kind::Text(_) | Kind::Story(_) => view! { <TextArea state rows/> }.into_any(),
                Kind::Day(_) | Kind::Pounds => view! { <Line state short=true/> }.into_any(),
                Kind::Line(_) => view! { <Line state/> }.into_any(),
                _ => view! { <Select state blank=asking.words.say("staff-choose") choices/> }
                    .into_any(),
            };
            view! {
                <div class=class>
                    <label class="app-label" for=name>{label}</label>
                    {notes}
                    {typed}
                </div>
            }
            .into_any()
        }
    }
}
