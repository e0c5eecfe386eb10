//! The form with which one part of the draft is changed.

use leptos::prelude::*;
use rules::form::Field;
use words::Words;

use super::filled;
use crate::components::act_field::ActField;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::hidden::Hidden;
use crate::desk::RulesDraftShown;
use crate::form::ActState;
use crate::query::Query;
use crate::routes::Route;
use crate::staff_forms::{
    RULES_FILE, RULES_OF_TABLE, RULES_PUT, RULES_ROWS, RULES_TABLE, RULES_WHOLE,
};

/// The lists whose rows the council can make.
pub(super) const LISTS: [&str; 5] = ["service", "nature", "outcome", "who", "ombudsman"];

/// Which part of the draft is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Edit {
    /// What holds in the whole report.
    Whole,
    /// A table of the council's own, by its id; a new one where there is none.
    Table(Option<String>),
    /// What one table says otherwise.
    OfTable(String),
    /// The rows of a list.
    Rows(String),
    /// All of it, as a file.
    File,
}

impl Edit {
    /// What was sent and refused, or else what the address asks for.
    pub(super) fn of(state: &ActState, query: &Query) -> Option<Self> {
        let sent = state.value("do");
        let (edit, table, list) = match sent.is_empty() {
            false => (sent, state.value("table"), state.value("of_list")),
            true => {
                let get = |name: &str| query.get(name).unwrap_or_default().to_owned();
                (get("edit"), get("table"), get("of_list"))
            }
        };
        match edit.as_str() {
            "whole" => Some(Self::Whole),
            "table" => Some(Self::Table(Some(table).filter(|id| !id.is_empty()))),
            "of-table" => Some(Self::OfTable(table)),
            "rows" => Some(Self::Rows(list)),
            "file" => Some(Self::File),
            _ => None,
        }
    }

    /// Where its form is.
    pub(super) fn address(&self) -> String {
        let more = match self {
            Self::Table(Some(table)) | Self::OfTable(table) => format!("&table={table}"),
            Self::Rows(list) => format!("&of_list={list}"),
            Self::Whole | Self::Table(None) | Self::File => String::new(),
        };
        format!("{}?edit={}{more}", Route::ReportRules, self.name())
    }

    /// What its button posts.
    const fn name(&self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Table(_) => "table",
            Self::OfTable(_) => "of-table",
            Self::Rows(_) => "rows",
            Self::File => "file",
        }
    }

    const fn fields(&self) -> &'static [Field] {
        match self {
            Self::Whole => RULES_WHOLE,
            Self::Table(_) => RULES_TABLE,
            Self::OfTable(_) => RULES_OF_TABLE,
            Self::Rows(_) => RULES_ROWS,
            Self::File => RULES_FILE,
        }
    }
}

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
