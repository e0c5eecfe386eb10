//! The places of earlier years' figures: which tables there are, and which rows and columns they have. Words of the council
//! become the names that the report uses.

use report::Counting;
use report::counting::RowOf;
use rules::form::Options;
use rules::kinds::{CostRole, Decision, RemedyKind};
use rules::pathway::{Channel, Nature};
use rules::reason::{DelayReason, EscalationReason, SuspensionReason};
use rules::register::{
    AdvocateOffer, AgeBand, Complainant, Kind, LearningState, NotOfferedReason, StageOutcome,
};

use rules::nearest::{nearest, plain};

use super::lexicon::Unknown;
use super::{Lexicon, bands};

/// A table that can have figures of earlier years.
struct Table {
    id: &'static str,
    rows: Rows,
    columns: &'static [&'static str],
    /// Which of its rows are money.
    money: &'static [&'static str],
}

enum Rows {
    /// These.
    Named(&'static [&'static str]),
    /// Services.
    Services,
    /// The words of a list, or the rows that the council's rules make of them.
    Listed(Options),
    /// Bands of working days.
    Bands(fn(&Counting) -> &[u32]),
}

const STAGES: &[&str] = &["stage-one", "stage-two", "stage-three"];
const NONE: &[&str] = &[];
/// How replies stood to their limits.
const EXTENDED: [&str; 4] = ["in-first-limit", "in-agreed-time", "late", "not-recorded"];

const TABLES: &[Table] = &[
    table(
        "volumes",
        Rows::Named(&[
            "concern",
            "stage-one",
            "stage-two",
            "stage-three",
            "ombudsman",
            "compliment",
            "enquiry",
            "comment",
            "advocacy-request",
            "not-eligible",
            "corporate",
        ]),
    ),
    table(
        "series",
        Rows::Named(&[
            "concern",
            "stage-one",
            "stage-two",
            "stage-three",
            "ombudsman",
        ]),
    ),
    table(
        "months",
        Rows::Named(&[
            "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
            "month-9", "month-10", "month-11", "month-12",
        ]),
    ),
    table("who", Rows::Listed(Complainant::OPTIONS)),
    table("ages", Rows::Listed(AgeBand::OPTIONS)),
    table("channels", Rows::Listed(Channel::OPTIONS)),
    table("services", Rows::Services),
    table("compliments", Rows::Services),
    table("natures", Rows::Listed(Nature::OPTIONS)),
    Table {
        columns: STAGES,
        ..table("outcomes", Rows::Listed(StageOutcome::OPTIONS))
    },
    table("times-one", Rows::Bands(|counting| &counting.bands_one)),
    table("times-two", Rows::Bands(|counting| &counting.bands_two)),
    table("times-three", Rows::Bands(|counting| &counting.bands_three)),
    Table {
        columns: STAGES,
        ..table("times-extended", Rows::Named(&EXTENDED))
    },
    table("suspensions", Rows::Listed(SuspensionReason::OPTIONS)),
    table("delays", Rows::Listed(DelayReason::OPTIONS)),
    table("escalations", Rows::Listed(EscalationReason::OPTIONS)),
    table("advocacy", Rows::Listed(AdvocateOffer::OPTIONS)),
    table("not-offered", Rows::Listed(NotOfferedReason::OPTIONS)),
    table("ombudsman", Rows::Listed(Decision::OPTIONS)),
    table("ombudsman-services", Rows::Services),
    table("remedies", Rows::Listed(RemedyKind::OPTIONS)),
    Table {
        money: &["amount"],
        ..table("compensation", Rows::Named(&["amount", "cases"]))
    },
    Table {
        money: &["quarter-1", "quarter-2", "quarter-3", "quarter-4", TOTAL],
        ..table(
            "costs",
            Rows::Named(&["quarter-1", "quarter-2", "quarter-3", "quarter-4"]),
        )
    },
    Table {
        money: &[
            "investigating-officer",
            "independent-person",
            "panel-member",
            "chair",
            "clerk",
            "advocate",
            "other",
            TOTAL,
        ],
        ..table("cost-roles", Rows::Listed(CostRole::OPTIONS))
    },
    table("learning", Rows::Listed(LearningState::OPTIONS)),
    Table {
        columns: &["number"],
        ..table("actions", Rows::Named(&["done", "not-yet-due", "overdue"]))
    },
    table("refused", Rows::Listed(Nature::OPTIONS)),
    table(
        "enquiries",
        Rows::Named(&["public-enquiry", "mp-enquiry", "councillor-enquiry"]),
    ),
    table(
        "context",
        Rows::Named(&["under-18", "open-cases", "looked-after"]),
    ),
    table("corporate-volumes", Rows::Listed(Kind::OPTIONS)),
    Table {
        columns: STAGES,
        ..table("corporate-outcomes", Rows::Listed(StageOutcome::OPTIONS))
    },
    table(
        "corporate-times",
        Rows::Bands(|counting| &counting.bands_corporate_one),
    ),
    table(
        "corporate-times-two",
        Rows::Bands(|counting| &counting.bands_corporate_two),
    ),
    table(
        "corporate-times-three",
        Rows::Bands(|counting| &counting.bands_corporate_three),
    ),
];

/// A table that counts, and has no columns but one for each year.
const fn table(id: &'static str, rows: Rows) -> Table {
    Table {
        id,
        rows,
        columns: NONE,
        money: NONE,
    }
}

/// What ended in no band of time.
const IN_NO_BAND: [&str; 2] = ["in-progress", "withdrawn"];

/// The row in which a table adds up.
const TOTAL: &str = "total";

/// A place that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub table: &'static str,
    pub row: String,
    pub column: String,
    /// The figure is an amount of money.
    pub is_money: bool,
}

/// A part of a place that is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Nowhere {
    Table(Unknown),
    Row(Unknown),
    /// The table has no columns, or not this one.
    Column(Unknown),
}

/// The place that a row of a file of totals means.
pub(super) fn place(
    (table, row, column): (&str, &str, &str),
    counting: &Counting,
    lexicon: &Lexicon,
) -> Result<Place, Nowhere> {
    let ids = TABLES.iter().map(|known| known.id);
    let id = named(table, ids).map_err(Nowhere::Table)?;
    let found = TABLES.iter().find(|known| known.id == id);
    let known = found.ok_or(Nowhere::Table(Unknown::default()))?;
    let row = row_of(known, row, counting, lexicon).map_err(Nowhere::Row)?;
    let column = match column {
        "" if known.columns.is_empty() => String::new(),
        column => named(column, known.columns.iter().copied())
            .map_err(|_| {
                Nowhere::Column(Unknown {
                    near: known.columns.iter().map(ToString::to_string).collect(),
                    ..Unknown::default()
                })
            })?
            .to_owned(),
    };
    Ok(Place {
        table: known.id,
        is_money: known.money.contains(&row.as_str()),
        row,
        column,
    })
}

/// What can be written in the column `table`, for the page that explains it.
pub(super) fn tables() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|table| table.id)
}

/// The rows of a table that do not depend on the council.
pub(super) fn rows_of(table: &str) -> &'static [&'static str] {
    match TABLES.iter().find(|known| known.id == table) {
        Some(Table {
            rows: Rows::Named(rows),
            ..
        }) => rows,
        _ => NONE,
    }
}

fn row_of(
    table: &Table,
    row: &str,
    counting: &Counting,
    lexicon: &Lexicon,
) -> Result<String, Unknown> {
    if same(row, TOTAL) {
        return Ok(TOTAL.to_owned());
    }
    match &table.rows {
        Rows::Named(rows) => named(row, rows.iter().copied()).map(str::to_owned),
        Rows::Services => match of_rules(row, &counting.rows_of(table.id)) {
            Some(row) => Ok(row),
            None => lexicon.service(row).map(|(kept, _)| kept),
        },
        Rows::Listed(options) => match of_rules(row, &counting.rows_of(table.id)) {
            Some(row) => Ok(row),
            None => lexicon.value::<String>(*options, row),
        },
        Rows::Bands(bands) => {
            let bands = bands(counting);
            match bands::named(row, bands) {
                Some(band) => Ok(band),
                None => IN_NO_BAND
                    .iter()
                    .find(|known| same(known, row))
                    .map(|known| (*known).to_owned())
                    .ok_or_else(|| unknown_band(row, bands)),
            }
        }
    }
}

/// A row that the council's rules name.
fn of_rules(row: &str, rows: &[&RowOf]) -> Option<String> {
    let found = rows.iter().find(|known| same(&known.name, row));
    found.map(|known| known.name.clone())
}

/// The bands and what is in none, when a row is neither.
fn unknown_band(row: &str, lasts: &[u32]) -> Unknown {
    let bands = bands::names(lasts);
    let rows = bands.iter().map(String::as_str).chain(IN_NO_BAND);
    match nearest(row, rows.clone()) {
        near if near.is_empty() => Unknown {
            near: rows.map(str::to_owned).collect(),
            ..Unknown::default()
        },
        near => Unknown {
            near,
            ..Unknown::default()
        },
    }
}

fn named<'a>(word: &str, known: impl Iterator<Item = &'a str> + Clone) -> Result<&'a str, Unknown> {
    let found = known.clone().find(|known| same(known, word));
    found.ok_or_else(|| Unknown {
        near: match nearest(word, known.clone()) {
            near if near.is_empty() => known.map(str::to_owned).collect(),
            near => near,
        },
        ..Unknown::default()
    })
}

fn same(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_table_of_the_report_can_have_figures_that_were_printed() {
        let known: BTreeSet<&str> = tables().collect();
        let all: BTreeSet<&str> = report::counting::TABLES.iter().map(|(id, _)| *id).collect();
        assert_eq!(known, all);
    }

    #[test]
    fn the_roles_of_costs_are_all_money() {
        let roles = TABLES
            .iter()
            .find(|table| table.id == "cost-roles")
            .unwrap();
        for role in CostRole::OPTIONS.values {
            assert!(roles.money.contains(role), "{role}");
        }
    }
}
