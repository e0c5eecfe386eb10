//! A table of a report: what it counts and by which rule, its figures, and its chart beside it.

use leptos::prelude::*;
use report::{Cell, Column, Row, Table};
use words::Words;

use super::chart::{Chart, has_panels};
use super::figure;

/// A table of more columns than these has no room for its chart beside it.
const MOST_BESIDE: usize = 4;

/// The table with everything that belongs to it.
#[component]
pub fn ReportTable(
    /// In the locale of whoever reads.
    words: Words,
    /// As it was counted; small numbers are withheld as it is drawn.
    table: Table,
    /// Numbers under this are withheld.
    withhold_under: u32,
    /// The same of the year before, where that is a table of its own: the chart shows both.
    #[prop(optional_no_strip)]
    before: Option<Table>,
) -> impl IntoView {
    let ShownTable {
        title,
        table,
        notes,
        none,
    } = ShownTable::of(&words, table, withhold_under);
    if let Some(says) = none {
        return view! { <Nothing title says notes/> }.into_any();
    }
    let class = if table.columns.len() > MOST_BESIDE || has_panels(&words, &table) {
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
            <Chart words table before title/>
        </div>
    }
    .into_any()
}

/// A table as it is shown, on a page and in a document.
pub struct ShownTable {
    /// What it is called.
    pub title: String,
    /// Its rows, and the columns of which something is known.
    pub table: Table,
    /// What it counts and by which rules, what is withheld, and of which columns nothing is known.
    pub notes: String,
    /// What is said instead of figures that say nothing.
    pub none: Option<String>,
}

impl ShownTable {
    /// What of a table is shown. Numbers under `withhold_under` are withheld.
    #[must_use]
    pub fn of(words: &Words, table: Table, withhold_under: u32) -> Self {
        let (table, unknown) = known(table);
        let title = figure::label(words, &table.heading());
        let rules: Vec<String> = table
            .rules
            .iter()
            .map(|(rule, with)| figure::say(words, &format!("report-rule-{rule}"), with))
            .collect();
        let cells = table.rows.iter().chain(&table.total);
        let is_withheld = cells.flat_map(|row| &row.cells).any(|cell| cell.withheld);
        let withheld = is_withheld.then(|| {
            let under = withhold_under.to_string();
            words.say_with("report-page-withheld-note", &[("under", &under)])
        });
        let unknown = unknown.iter().map(|column| {
            let column = figure::label(words, &column.label);
            words.say_with("report-page-column-not-known", &[("column", &column)])
        });
        let notes = rules
            .into_iter()
            .chain(withheld)
            .chain(unknown)
            .collect::<Vec<_>>()
            .join(" ");
        let none = match (is_nothing(&table), is_unrecorded(&table)) {
            (true, _) => Some("report-page-nothing"),
            (false, true) => Some("report-page-nothing-recorded"),
            (false, false) => None,
        };
        Self {
            title,
            table,
            notes,
            none: none.map(|key| words.say(key)),
        }
    }
}

/// A table in which every figure is 0 says so in a line: nobody has to read it to find out.
fn is_nothing(table: &Table) -> bool {
    let mut cells = table
        .rows
        .iter()
        .chain(&table.total)
        .flat_map(|row| &row.cells);
    cells.all(|cell| !cell.withheld && cell.value == Some(0))
}

/// A table in which no figure is known, because nobody recorded any.
fn is_unrecorded(table: &Table) -> bool {
    let mut cells = table
        .rows
        .iter()
        .chain(&table.total)
        .flat_map(|row| &row.cells);
    cells.all(is_not_known)
}

#[component]
fn Nothing(title: String, says: String, notes: String) -> impl IntoView {
    view! {
        <div class="app-figure">
            <div class="app-figure__table">
                <p class="app-figure__none"><strong>{title}</strong> " " {says}</p>
                <p class="app-figure__rule">{notes}</p>
            </div>
        </div>
    }
}

/// The table without the columns of which nothing is known, such as a year before the first; and those.
fn known(mut table: Table) -> (Table, Vec<Column>) {
    let is_known = |at: usize| {
        let mut cells = table
            .rows
            .iter()
            .chain(&table.total)
            .map(|row| row.cells.get(at));
        cells.any(|cell| cell.is_some_and(|cell| !is_not_known(cell)))
    };
    let keep: Vec<bool> = (0..table.columns.len()).map(is_known).collect();
    if !keep.contains(&true) {
        return (table, Vec::new());
    }
    for row in table.rows.iter_mut().chain(&mut table.total) {
        row.cells = kept(std::mem::take(&mut row.cells), &keep, true);
    }
    let columns = std::mem::take(&mut table.columns);
    let unknown = kept(columns.clone(), &keep, false);
    table.columns = kept(columns, &keep, true);
    (table, unknown)
}

fn kept<T>(all: Vec<T>, keep: &[bool], kept: bool) -> Vec<T> {
    let all = all.into_iter().zip(keep);
    all.filter(|(_, keep)| **keep == kept)
        .map(|(one, _)| one)
        .collect()
}

/// Whether there is no figure, and no reason why not.
#[must_use]
pub fn is_not_known(cell: &Cell) -> bool {
    cell.value.is_none() && cell.percent.is_none() && !cell.withheld && !cell.dash && !cell.to_come
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
            let class = if cell.withheld || cell.to_come || is_not_known(cell) {
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

#[cfg(test)]
mod tests {
    use report::{Cell, Column, Label, Row, Table, Unit};

    use super::{is_nothing, known};

    /// A table of two years, with one row.
    fn table(cells: [Cell; 2]) -> Table {
        let column = |id: &str| Column {
            id: id.to_owned(),
            label: Label::Text(id.to_owned()),
            unit: Unit::Count,
        };
        Table {
            id: "who".to_owned(),
            title: None,
            columns: ["2024-25", "2023-24"].map(column).to_vec(),
            rows: vec![Row {
                id: "parent".to_owned(),
                label: Label::Text("Parent".to_owned()),
                cells: cells.to_vec(),
                beside: false,
            }],
            total: None,
            rules: Vec::new(),
            chart: None,
        }
    }

    #[test]
    fn a_year_of_which_nothing_is_known_has_no_column() {
        let (shown, unknown) = known(table([Cell::number(3), Cell::default()]));
        assert_eq!((shown.columns.len(), shown.rows[0].cells.len()), (1, 1));
        assert_eq!(unknown[0].id, "2023-24");
    }

    #[test]
    fn a_year_that_is_withheld_keeps_its_column() {
        let withheld = Cell {
            withheld: true,
            ..Cell::default()
        };
        let (shown, unknown) = known(table([Cell::number(3), withheld]));
        assert_eq!((shown.columns.len(), unknown.len()), (2, 0));
    }

    #[test]
    fn only_a_table_of_noughts_is_nothing() {
        let withheld = Cell {
            withheld: true,
            ..Cell::default()
        };
        assert!(is_nothing(&table([Cell::number(0), Cell::number(0)])));
        assert!(!is_nothing(&table([Cell::number(0), Cell::number(1)])));
        assert!(!is_nothing(&table([Cell::number(0), withheld])));
    }
}
