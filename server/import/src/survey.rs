//! All dates of a file, looked at before one of them is read that could mean several days: the first that can only have been
//! written in one order says so for all, and the looking ends there.

use chrono::NaiveDate;

use super::columns::{CASES, Holds};
use super::dates::{DateOrder, Dates, Orders};
use super::headings::Headings;
use super::read::{Cell, Line};
use super::rows::rows;
use super::{File, Looked};

/// How the dates of this list of cases are read; `told` is the order that whoever imports it says they have.
#[must_use]
pub fn dates_of<'a>(
    file: &'a File,
    looked: &'a Looked,
    own: &'a Headings,
    told: Option<DateOrder>,
    today: NaiveDate,
) -> Dates<'a> {
    Dates::new(told, move || {
        let mut orders = Orders::new(today);
        // What is wrong with the file is told where its rows are read.
        let _ = rows(file, looked, CASES, own, &mut |line| {
            !sees(&line, &mut orders)
        });
        orders
    })
}

/// Looks at the dates of a row. True once there is nothing more to find out.
fn sees(line: &Line, orders: &mut Orders) -> bool {
    let cells = CASES.iter().zip(&line.cells);
    let texts = cells.filter_map(|(column, cell)| {
        let divides: &[char] = match column.holds {
            Holds::Day | Holds::Days | Holds::Closed => &[';', '\n', ','],
            Holds::Remedies | Holds::Costs | Holds::Actions => &[';', '\n', ',', ':'],
            _ => return None,
        };
        Some((divides, cell.as_ref()?))
    });
    for (divides, cell) in texts {
        let several = match cell {
            Cell::Text(text) => std::slice::from_ref(text),
            Cell::List(list) => list,
        };
        let mut days = several.iter().flat_map(|text| text.split(divides));
        if days.any(|day| orders.see(day)) {
            return true;
        }
    }
    false
}
