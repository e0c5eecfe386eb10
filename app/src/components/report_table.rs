//! A table of a report: what it counts and by which rule, its figures, and its chart beside it.

use leptos::prelude::*;
use rules::report::{Column, Row, Table};

use super::chart::Chart;
use super::figure;
use crate::words::Words;

/// A table of more columns than these has no room for its chart beside it.
const MOST_BESIDE: usize = 4;

/// The table with everything that belongs to it.
#[component]
pub fn ReportTable(
    /// The words.
    words: Words,
    /// The table.
    table: Table,
    /// Numbers under this are withheld.
    withhold_under: u32,
) -> impl IntoView {
    let title = words.say(&format!("report-table-{}", table.id));
    let rules: Vec<String> = table
        .rules
        .iter()
        .map(|(rule, with)| figure::say(&words, &format!("report-rule-{rule}"), with))
        .collect();
    let cells = table.rows.iter().chain(&table.total);
    let is_withheld = cells.flat_map(|row| &row.cells).any(|cell| cell.withheld);
    let withheld = is_withheld.then(|| {
        let under = withhold_under.to_string();
        words.say_with("report-page-withheld-note", &[("under", &under)])
    });
    let notes = rules
        .into_iter()
        .chain(withheld)
        .collect::<Vec<_>>()
        .join(" ");
    let class = if table.columns.len() > MOST_BESIDE {
        "app-figure app-figure--wide"
    } else {
        "app-figure"
    };
    view! {
        <div class=class>
            <div class="app-figure__table">
                <Figures words=words.clone() table=table.clone() title=title.clone()/>
                <p class="app-figure__rule">{notes}</p>
            </div>
            <Chart words table title/>
        </div>
    }
}

#[component]
fn Figures(words: Words, table: Table, title: String) -> impl IntoView {
    let caption = format!("table-{}", table.id);
    let named_by = caption.clone();
    let headings = table
        .columns
        .iter()
        .map(|column| {
            let name = figure::label(&words, &column.label);
            view! { <th class="app-table__number" scope="col">{name}</th> }
        })
        .collect_view();
    let line = |row: &Row| line(&words, &table.columns, row);
    let rows = table.rows.iter().map(line).collect_view();
    let total = table
        .total
        .as_ref()
        .map(|row| view! { <tfoot>{line(row)}</tfoot> });
    view! {
        <div class="app-table-wrap" tabindex="0" role="region" aria-labelledby=named_by>
            <table class="app-table app-table--figures">
                <caption id=caption>{title}</caption>
                <thead>
                    <tr>
                        <td></td>
                        {headings}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                {total}
            </table>
        </div>
    }
}

fn line(words: &Words, columns: &[Column], row: &Row) -> AnyView {
    let cells = columns
        .iter()
        .zip(&row.cells)
        .map(|(column, cell)| {
            let (figure, share) = figure::parts(words, column.unit, cell);
            let class = if cell.withheld || (cell.value.is_none() && cell.percent.is_none()) {
                "app-table__number app-table__number--none"
            } else {
                "app-table__number"
            };
            let share = share.map(|share| {
                view! { " " <span class="app-table__share">{format!("({share})")}</span> }
            });
            view! { <td class=class>{figure} {share}</td> }
        })
        .collect_view();
    let name = figure::label(words, &row.label);
    view! { <tr><th scope="row">{name}</th>{cells}</tr> }.into_any()
}
