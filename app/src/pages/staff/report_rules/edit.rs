//! The form with which one part of the draft is changed.

use leptos::prelude::*;
use words::Words;

use super::{filled, part::Edit};
use crate::components::act_field::ActField;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::hidden::Hidden;
use crate::desk::RulesDraftShown;
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::RULES_PUT;

/// Everything that was wrong with what was sent.
pub(super) fn errors(
    words: &Words,
    edit: Option<&Edit>,
    state: &ActState,
) -> Vec<(Option<String>, String)> {
    let fields = edit.map_or(RULES_PUT, Edit::fields);
    Asking::new(words.clone(), "rules", fields, state.clone()).errors()
}

/// The form.
#[component]
pub(super) fn EditForm(
    words: Words,
    seen: i64,
    draft: RulesDraftShown,
    edit: Edit,
    state: ActState,
) -> impl IntoView {
    let was_refused = state.refused.is_some() || !state.faults.is_empty();
    let state = match was_refused {
        true => state,
        false => ActState {
            filled: filled::of(&edit, &draft),
            ..ActState::default()
        },
    };
    let fields = edit.fields();
    let asking = Asking::new(words.clone(), "rules", fields, state);
    let title = title(&words, &edit, &draft);
    let hint = words.first(&[&format!("staff-rules-{}-explained", edit.name())], &[]);
    let hint = hint.map(|hint| view! { <p>{hint}</p> });
    let values = match &edit {
        Edit::Rows(list) => Some(values(&words, list)),
        _ => None,
    };
    let table = match &edit {
        Edit::Table(Some(table)) | Edit::OfTable(table) => {
            Some(view! { <Hidden name="table" value=table.clone()/> })
        }
        _ => None,
    };
    let list = match &edit {
        Edit::Rows(list) => Some(view! { <Hidden name="of_list" value=list.clone()/> }),
        _ => None,
    };
    let asked = match edit {
        Edit::Rows(_) | Edit::File => {
            let rows = match edit {
                Edit::File => 30,
                _ => 12,
            };
            let field = fields[0];
            view! { <ActField asking field name=field.name rows/> }.into_any()
        }
        _ => view! { <ActFields asking fields/> }.into_any(),
    };
    let button = words.say("staff-rules-save");
    view! {
        <p><a class="app-back" href=Route::ReportRules>{words.say("staff-rules-to-draft")}</a></p>
        <h2>{title}</h2>
        {hint}
        {values}
        <form method="post" action=Route::ReportRules novalidate>
            <Hidden name="seen" value=seen.to_string()/>
            {table}
            {list}
            {asked}
            <button class="app-button" type="submit" name="do" value=edit.name()>{button}</button>
        </form>
    }
}

fn title(words: &Words, edit: &Edit, draft: &RulesDraftShown) -> String {
    match edit {
        Edit::Whole => words.say("staff-rules-whole"),
        Edit::Table(None) => words.say("staff-rules-add"),
        Edit::Table(Some(id)) => draft
            .rules
            .cross(id)
            .map_or_else(|| words.say("staff-rules-add"), |cross| cross.title.clone()),
        Edit::OfTable(table) => words.say(&format!("report-table-{table}")),
        Edit::Rows(list) => words.say(&format!("staff-rules-list-{list}")),
        Edit::File => words.say("staff-rules-file"),
    }
}

/// What can stand behind the colon.
fn values(words: &Words, list: &str) -> AnyView {
    let Some(options) = filled::values_of(list) else {
        return view! { <p>{words.say("staff-rules-rows-services")}</p> }.into_any();
    };
    let values = options.values.iter().map(|value| {
        let says = words.say(&format!("{}-{value}", options.list));
        view! { <li><code>{*value}</code> ": " {says}</li> }
    });
    view! {
        <details class="app-fold">
            <summary>{words.say("staff-rules-rows-values")}</summary>
            <ul>{values.collect_view()}</ul>
        </details>
    }
    .into_any()
}
