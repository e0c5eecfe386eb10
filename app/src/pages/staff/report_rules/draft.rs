//! The draft of the rules in short: what holds in the whole, the tables that the council adds, what single tables say otherwise,
//! and the rows of its lists; each with the way to change it. And the button that puts it in force.

use leptos::prelude::*;
use report::counting::{Cross, RowOf, TABLES, TableRule};
use words::Words;

use super::part::{Edit, LISTS};
use super::sections::Sections;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::hidden::Hidden;
use crate::desk::RulesDraftShown;
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::RULES_PUT;

/// The draft.
#[component]
pub(super) fn Draft(
    words: Words,
    seen: i64,
    draft: RulesDraftShown,
    state: ActState,
) -> impl IntoView {
    let changed = words.say_with(
        "staff-rules-draft-changed",
        &[("when", &draft.when), ("who", &draft.who)],
    );
    let rules = draft.rules;
    let whole = link(&words, &Edit::Whole, "staff-rules-edit-whole");
    let file = link(&words, &Edit::File, "staff-rules-edit-file");
    let put = Asking::new(words.clone(), "rules", RULES_PUT, state);
    view! {
        <h2>{words.say("staff-rules-draft")}</h2>
        <p class="app-soft">{changed}</p>
        <h3>{words.say("staff-rules-whole")}</h3>
        <p>{words.say("staff-rules-whole-hint")}</p>
        <p>{whole}</p>
        <h3>{words.say("staff-rules-own")}</h3>
        <p>{words.say("staff-rules-own-hint")}</p>
        {own(&words, seen, &rules.crosses)}
        <h3>{words.say("staff-rules-tables")}</h3>
        <p>{words.say("staff-rules-tables-hint")}</p>
        {tables(&words, &rules.tables)}
        <h3>{words.say("staff-rules-sections")}</h3>
        <p>{words.say("staff-rules-sections-hint")}</p>
        <Sections words=words.clone() seen order=rules.order().to_vec()/>
        <h3>{words.say("staff-rules-rows")}</h3>
        <p>{words.say("staff-rules-rows-hint")}</p>
        {lists(&words, |list| super::filled::rows(&rules, list))}
        <h3>{words.say("staff-rules-file")}</h3>
        <p>{words.say("staff-rules-file-hint")}</p>
        <p>{file}</p>
        <h3>{words.say("staff-rules-put")}</h3>
        <form method="post" action=Route::ReportRules novalidate>
            <Hidden name="seen" value=seen.to_string()/>
            <ActFields asking=put fields=RULES_PUT/>
            <button class="app-button" type="submit" name="do" value="put">{words.say("staff-rules-put-button")}</button>
        </form>
        <form class="app-buttons" method="post" action=Route::ReportRules>
            <Hidden name="seen" value=seen.to_string()/>
            <button class="app-button app-button--quiet" type="submit" name="do" value="give-up">
                {words.say("staff-rules-give-up")}
            </button>
        </form>
    }
}

fn link(words: &Words, edit: &Edit, key: &str) -> AnyView {
    view! { <a href=edit.address()>{words.say(key)}</a> }.into_any()
}

/// The tables that the council adds, in the order of print.
fn own(words: &Words, seen: i64, crosses: &[Cross]) -> AnyView {
    let last = crosses.len().saturating_sub(1);
    let tables = crosses.iter().enumerate().map(|(at, cross)| {
        let act = |act: &'static str, possible: bool| {
            possible.then(|| {
                view! {
                    <button class="app-button app-button--quiet" type="submit" name="do" value=act>
                        {words.say(&format!("staff-rules-{act}"))}
                        <span class="app-visually-hidden">" " {cross.title.clone()}</span>
                    </button>
                }
            })
        };
        let change = Edit::Table(Some(cross.id.clone())).address();
        view! {
            <li>
                <strong>{cross.title.clone()}</strong>
                <p class="app-soft">{told(words, cross)}</p>
                <form class="app-buttons" method="post" action=Route::ReportRules>
                    <Hidden name="seen" value=seen.to_string()/>
                    <Hidden name="table" value=cross.id.clone()/>
                    <a class="app-button app-button--quiet" href=change>
                        {words.say("staff-rules-change")}
                        <span class="app-visually-hidden">" " {cross.title.clone()}</span>
                    </a>
                    {act("up", at > 0)}
                    {act("down", at < last)}
                    {act("remove", true)}
                </form>
            </li>
        }
    });
    let tables = tables.collect_view();
    let add = Edit::Table(None).address();
    let list = match crosses.is_empty() {
        true => view! { <p>{words.say("staff-rules-own-none")}</p> }.into_any(),
        false => view! { <ol class="app-rules__tables">{tables}</ol> }.into_any(),
    };
    view! {
        {list}
        <p><a class="app-button app-button--quiet" href=add>{words.say("staff-rules-add")}</a></p>
    }
    .into_any()
}

/// What a table of the council's own shows, in a sentence.
fn told(words: &Words, cross: &Cross) -> String {
    let name = |list: &str, slug: &str| words.say(&format!("{list}-{slug}"));
    let measure = name("report-cross-measure", cross.measure.slug());
    let of = name("report-cross-of", cross.of.slug());
    let rows = name("report-cross-dimension", cross.rows.slug());
    let with = [("measure", measure.as_str()), ("of", &of), ("rows", &rows)];
    match cross.columns {
        None => words.say_with("staff-rules-told-by-one", &with),
        Some(columns) => {
            let columns = name("report-cross-dimension", columns.slug());
            let [measure, of, rows] = with;
            let with = [measure, of, rows, ("columns", &columns)];
            words.say_with("staff-rules-told-by-two", &with)
        }
    }
}

/// The tables of which something is said, and every other to choose.
fn tables(words: &Words, rules: &[TableRule]) -> AnyView {
    let is_said = |table: &str| {
        rules
            .iter()
            .any(|rule| rule.tables.iter().any(|of| of == table))
    };
    let row = |table: &'static str| {
        let to = Edit::OfTable(table.to_owned()).address();
        let left_out = rules
            .iter()
            .any(|rule| rule.shown == Some(false) && rule.tables.iter().any(|of| of == table));
        let note = left_out.then(
            || view! { " " <span class="app-soft">{words.say("staff-rules-left-out")}</span> },
        );
        let name = words.say(&format!("report-table-{table}"));
        view! { <li><a href=to>{name}</a>{note}</li> }
    };
    let ids = || TABLES.iter().map(|(table, _)| *table);
    let said: Vec<_> = ids().filter(|table| is_said(table)).map(row).collect();
    let others = ids()
        .filter(|table| !is_said(table))
        .map(row)
        .collect_view();
    let said = match said.is_empty() {
        true => view! { <p>{words.say("staff-rules-tables-none")}</p> }.into_any(),
        false => view! { <ul>{said}</ul> }.into_any(),
    };
    view! {
        {said}
        <details class="app-fold">
            <summary>{words.say("staff-rules-tables-others")}</summary>
            <ul>{others}</ul>
        </details>
    }
    .into_any()
}

/// The lists whose rows the council can make.
fn lists<'a>(words: &Words, rows: impl Fn(&str) -> &'a [RowOf]) -> AnyView {
    let lists = LISTS.map(|list| {
        let to = Edit::Rows(list.to_owned()).address();
        let count = rows(list).len().to_string();
        let count = words.say_with("staff-rules-rows-count", &[("count", &count)]);
        let name = words.say(&format!("staff-rules-list-{list}"));
        view! { <li><a href=to>{name}</a> " " <span class="app-soft">{count}</span></li> }
    });
    view! { <ul>{lists.collect_view()}</ul> }.into_any()
}
