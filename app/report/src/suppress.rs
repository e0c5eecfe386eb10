//! Small numbers are withheld, because they could point to somebody (R9.8); and as many more as it takes that none of them
//! can be worked out: not from the sum of its table, not from another table that counts the same, not from the balance of a
//! stage, and not from the published report of the year before.

mod crossed;
mod links;
mod published;
mod readings;
mod relations;

use rules::register::StageOutcome;

use super::{Cell, Check, Counting, Part, Section, Table, Unit};
use crossed::Grid;
use links::{Place, between, of_crosses};
use published::Published;
use readings::to_withhold;
pub(super) use relations::Beside;
use relations::{Fact, Relations};

/// The rows of what ended without an answer, beside the time bands.
const UNANSWERED: [StageOutcome; 3] = StageOutcome::WITHOUT_ANSWER;

/// What is withheld of one table: for each column its rows, and after them its sum.
struct Hidden {
    cells: Vec<Vec<bool>>,
    under: i64,
}

/// Withholds small numbers in every table and check, as the rules say. Equality answers have been seen to. Whether how many
/// are open at the end may be shown under the tables: it tells no number that is withheld.
pub(super) fn small(
    sections: &mut [Section],
    checks: &mut [Check],
    counting: &Counting,
    beside: Beside<'_>,
) -> bool {
    let under = counting.withhold_under;
    if under == 0 {
        return true;
    }
    let sections = sections
        .iter_mut()
        .filter(|section| section.part != Part::Equality);
    let mut tables: Vec<&mut Table> = sections.flat_map(|section| &mut section.tables).collect();
    let mut hidden: Vec<Hidden> = tables
        .iter()
        .map(|table| Hidden::small(table, under))
        .collect();
    let links = between(&tables);
    let crossed = of_crosses(&tables, counting);
    let published = Published::of(&tables, beside.published);
    for place in &published.withheld {
        hidden[place.table].cells[place.column][place.row] = true;
    }
    let mut relations = Relations::of(&tables, &links, counting, beside);
    relations.keep(&published.shown);
    let mut shows_in_progress = true;
    loop {
        for (at, (hidden, table)) in hidden.iter_mut().zip(&tables).enumerate() {
            hidden.cover(table, |row, column| {
                relations.has(Place {
                    table: at,
                    row,
                    column,
                })
            });
        }
        let told = links
            .iter()
            .filter(|[one, other]| is_hidden(&hidden, *one) != is_hidden(&hidden, *other));
        let told = told.flatten();
        let crossed = crossed
            .iter()
            .filter(|[one, other]| is_hidden(&hidden, *one) && !is_hidden(&hidden, *other));
        let told = told.chain(crossed.map(|[_, other]| other));
        let told: Vec<Place> = told.copied().collect();
        if !told.is_empty() {
            for place in told {
                hidden[place.table].cells[place.column][place.row] = true;
            }
            continue;
        }
        if !hide_what_follows(&relations, &mut hidden, &mut shows_in_progress) {
            break;
        }
    }
    for (hidden, table) in hidden.iter().zip(&mut tables) {
        hidden.apply(table);
    }
    for check in checks {
        in_check(check, &tables, i64::from(under));
    }
    shows_in_progress
}

/// Withholds more, so that every number that is withheld has another reading; whether it took any.
fn hide_what_follows(
    relations: &Relations,
    hidden: &mut [Hidden],
    shows_in_progress: &mut bool,
) -> bool {
    let under = hidden.first().map_or(0, |hidden| hidden.under);
    let is_out = |figure: &Fact| match figure.place {
        Some(place) => is_hidden(hidden, place) && !figure.is_known,
        None => 0 < figure.value && figure.value < under,
    };
    let mut out: Vec<bool> = relations.figures.iter().map(is_out).collect();
    out[relations.in_progress] |= !*shows_in_progress;
    let mut has_more = false;
    // Small ones first: what hides them hides others too.
    let mut figures: Vec<usize> = (0..out.len()).filter(|figure| out[*figure]).collect();
    figures.sort_by_key(|figure| {
        let value = relations.figures[*figure].value;
        (value == 0, value)
    });
    for figure in figures {
        for more in to_withhold(relations, &out, figure, under).unwrap_or_default() {
            if std::mem::replace(&mut out[more], true) {
                continue;
            }
            has_more = true;
            match relations.figures[more].place {
                Some(place) => hidden[place.table].cells[place.column][place.row] = true,
                None => *shows_in_progress = false,
            }
        }
    }
    has_more
}

/// Withholds in one table of which no other counts the same.
pub(super) fn in_table(table: &mut Table, under: u32) {
    let mut hidden = Hidden::small(table, under);
    hidden.cover(table, |_, _| false);
    hidden.apply(table);
}

fn is_unanswered(row: &str) -> bool {
    UNANSWERED.iter().any(|outcome| outcome.slug() == row)
}

fn is_hidden(hidden: &[Hidden], place: Place) -> bool {
    hidden[place.table].cells[place.column][place.row]
}

impl Hidden {
    /// Every count above 0 and under the limit.
    fn small(table: &Table, under: u32) -> Self {
        let under = i64::from(under);
        let is_small = |cell: &Cell| match table.title {
            // What is withheld already has its figure still, so that it counts in the sums.
            Some(_) => cell.withheld && cell.value.is_some() || crossed::is_small(cell, under),
            None => cell.value.is_some_and(|value| 0 < value && value < under),
        };
        let column = |at: usize| {
            let counts = table.columns[at].unit == Unit::Count;
            let rows = table.rows.iter().chain(&table.total);
            rows.map(|row| counts && is_small(&row.cells[at])).collect()
        };
        Self {
            cells: (0..table.columns.len()).map(column).collect(),
            under,
        }
    }

    /// Hides more, until nothing can be worked out from the sum. The sum itself is no secret, unless it is small: other tables
    /// have the same. Where a sum is withheld that `is_related` to other tables, what these tell is seen to elsewhere.
    fn cover(&mut self, table: &Table, is_related: impl Fn(usize, usize) -> bool) {
        if table.title.is_some() {
            Grid::new(table, &mut self.cells, self.under).cover();
            return;
        }
        for at in 0..table.columns.len() {
            let sum = table.rows.len();
            let parts = parts(table, at);
            let cells = &mut self.cells[at];
            let sum_is_hidden = cells.get(sum).copied().unwrap_or_default();
            let total = table.total.as_ref().and_then(|row| row.cells[at].value);
            let is_small = total.is_some_and(|total| total < self.under);
            if is_small || (sum_is_hidden && is_related(sum, at)) {
                continue;
            }
            let value = |row: &usize| table.rows[*row].cells[at].value.unwrap_or_default();
            let hidden = |cells: &[bool]| -> Vec<usize> {
                parts.iter().copied().filter(|row| cells[*row]).collect()
            };
            // A sum that another table gives away would be worked out from its rows.
            if sum_is_hidden && hidden(cells).is_empty() {
                for row in &parts {
                    cells[*row] = true;
                }
            }
            loop {
                let some = hidden(cells);
                let together: i64 = some.iter().map(value).sum();
                if some.is_empty() || (some.len() > 1 && together >= 2 * self.under) {
                    break;
                }
                let others = parts.iter().filter(|row| !cells[**row] && value(row) > 0);
                match others.min_by_key(|row| value(row)) {
                    Some(row) => cells[*row] = true,
                    // Nothing else is left to hide behind but rows of nothing.
                    None => {
                        for row in &parts {
                            cells[*row] = true;
                        }
                        break;
                    }
                }
            }
        }
    }

    /// Takes the figures out of the table.
    fn apply(&self, table: &mut Table) {
        let sum = table.rows.len();
        let amounts: Vec<usize> = (0..table.columns.len())
            .filter(|at| table.columns[*at].unit == Unit::Pence)
            .collect();
        for (at, cells) in self.cells.iter().enumerate() {
            for row in (0..sum).filter(|row| cells[*row]) {
                let row = &mut table.rows[row].cells;
                row[at] = withheld();
                hide_change(row, at);
                // What so few were paid would say what each was.
                for amount in &amounts {
                    row[*amount] = withheld();
                }
            }
            let mut rows = table.rows.iter().zip(cells);
            if rows.any(|(row, hidden)| row.beside && *hidden && is_unanswered(&row.id)) {
                // A share of what ended would say how much that is.
                for row in table.rows.iter_mut().filter(|row| row.beside) {
                    (row.cells[at].of, row.cells[at].percent) = (None, None);
                }
            }
            if cells.get(sum).is_some_and(|hidden| *hidden) {
                if let Some(total) = &mut table.total {
                    total.cells[at] = withheld();
                    hide_change(&mut total.cells, at);
                    for amount in amounts.iter().filter(|_| table.title.is_some()) {
                        total.cells[*amount] = withheld();
                    }
                }
                // A share of a crossed table is of its own cell, and not of the sum.
                if table.title.is_some() {
                    continue;
                }
                for cell in table.rows.iter_mut().map(|row| &mut row.cells[at]) {
                    (cell.of, cell.percent) = (None, None);
                }
            }
        }
    }
}

/// The rows of a column that add up to something that is known: to the sum of the table, or to all complaints where each
/// counts once, at its highest stage.
fn parts(table: &Table, at: usize) -> Vec<usize> {
    let adds_up = table
        .total
        .as_ref()
        .is_some_and(|total| total.id == "total");
    let rows = table.rows.iter().enumerate();
    let is_part = |cells: &[Cell]| adds_up || (table.id == "volumes" && cells[at].of.is_some());
    rows.filter(|(_, row)| !row.beside && !row.cells[at].to_come && is_part(&row.cells))
        .map(|(at, _)| at)
        .collect()
}

/// What changed would say what is withheld.
fn hide_change(cells: &mut [Cell], at: usize) {
    for (other, cell) in cells.iter_mut().enumerate() {
        if other != at && cell.value.is_none() && cell.percent.is_some() {
            *cell = withheld();
        }
    }
}

/// A check says nothing that the tables withhold.
fn in_check(check: &mut Check, tables: &[&mut Table], under: i64) {
    let sums = tables
        .iter()
        .filter(|table| check.tables.contains(&table.id));
    let sums = sums.filter_map(|table| table.total.as_ref());
    let mut is_withheld = sums.flat_map(|sum| &sum.cells).any(|cell| cell.withheld);
    // What is counted in a place is not told beside what was printed of it, where anything of the table is withheld.
    if check.name == "printed-differs" {
        let mut rows = tables
            .iter()
            .filter(|table| check.tables.contains(&table.id))
            .flat_map(|table| &table.rows);
        is_withheld |= rows.any(|row| row.cells.iter().any(|cell| cell.withheld));
    }
    for (name, figure) in &mut check.found {
        let is_small = figure
            .parse()
            .is_ok_and(|figure: i64| 0 < figure && figure < under);
        let says_sum = ["first", "second", "sum", "total", "right"].contains(&name.as_str());
        if is_small || (says_sum && is_withheld) {
            "…".clone_into(figure);
        }
    }
}

fn withheld() -> Cell {
    Cell {
        withheld: true,
        ..Cell::default()
    }
}
