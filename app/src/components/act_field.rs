//! One field of a staff form, whatever kind of field it is: label, hint, error and what is typed or chosen.

use leptos::prelude::*;
use rules::form::{Field, Kind, Repeat};

use super::asking::Asking;
use super::field_box::{Control, FieldBox};

/// More options than these are quicker to find in a list than on cards.
const MOST_CARDS: usize = 7;

/// Label, hint, control and what was wrong, for one name that is posted.
#[component]
pub fn ActField(
    /// The form it belongs to.
    asking: Asking,
    /// What is asked.
    field: Field,
    /// The name posted, which is the id too.
    #[prop(into)]
    name: String,
    /// How many lines high a text begins.
    #[prop(default = 5)]
    rows: u32,
) -> impl IntoView {
    let state = asking.field(&field, &name);
    let label = asking.label(&field, &name);
    let choices = asking.choices(&field, &name);
    let in_a_list = match field.kind {
        Kind::Choice(options) => {
            options.values.len() > MOST_CARDS || matches!(field.repeat, Repeat::Rows(_))
        }
        _ => false,
    };
    let control = match in_a_list {
        true => Control::List(choices),
        false => Control::of(field.kind, rows, choices),
    };
    view! { <FieldBox words=asking.words state label control/> }
}
