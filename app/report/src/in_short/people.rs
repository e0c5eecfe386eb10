//! Who complained, what people thanked for, and what was learned.

use super::read::{Reader, Seen};
use super::replies::how_many;
use super::{Sentence, TakenFigure};
use crate::entry_in_period::THIS;
use crate::parts::offers::CHILDREN;
use crate::{Label, Row};

/// How many complaints children, young people and care leavers made themselves, of those of which it is recorded who made them.
pub(super) fn children(reader: &Reader<'_>) -> Option<Sentence> {
    let year = reader.year(THIS);
    let of = |rows: &[&str]| reader.sum("who", rows, &[&year]);
    let not_recorded = of(&["not-recorded"]);
    let all = of(&["total"]).less(&not_recorded);
    let rows = reader.rows_of("who", &CHILDREN)?;
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    match (of(&rows), all) {
        (Seen::NotKnown, _) | (_, Seen::NotKnown) => None,
        (Seen::Known(children), Seen::Known(all)) if all.value > 0 => {
            let unnamed = not_recorded.known().is_some_and(|some| some.value > 0);
            let says = Sentence::new("children")
                .with("by-children", how_many(children.value, all.value))
                .with("recorded", if unnamed { "some" } else { "all" });
            Some(says.figure("count", &children).figure("all", &all))
        }
        (Seen::Known(_), Seen::Known(_)) => None,
        _ => Some(Sentence::new("children-withheld").with("under", reader.under())),
    }
}

/// How many thanks came, and which service had most of them.
pub(super) fn thanks(reader: &Reader<'_>) -> Vec<Sentence> {
    let counted = reader.volumes(&["compliment"]);
    let [now, before] = &counted;
    let says = match now {
        _ if reader.is_unknown_of_part(&counted) => return Vec::new(),
        Seen::NotKnown => return Vec::new(),
        Seen::Withheld => Sentence::new("thanks-withheld").with("under", reader.under()),
        Seen::Known(now) => {
            let says = Sentence::new("thanks").figure("count", now);
            reader.change(says, now, before)
        }
    };
    std::iter::once(says).chain(most_thanked(reader)).collect()
}

/// What was learned, and what became of what was to be done about it.
pub(super) fn learned(reader: &Reader<'_>) -> Vec<Sentence> {
    let year = reader.year(THIS);
    let of = |row: &str| -> Option<Seen> {
        let rows = reader.rows_of("learning", &[row])?;
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        Some(reader.sum("learning", &rows, &[&year]))
    };
    let all = reader.sum("learning", &["total"], &[&year]);
    let learned = match (of("learned"), of("none")) {
        (Some(learned), Some(none)) => lessons(reader, &learned, &none, &all),
        _ => None,
    };
    let actions = actions(reader).map(|actions| Sentence {
        goes_on: learned.is_some(),
        ..actions
    });
    learned.into_iter().chain(actions).collect()
}

/// From how many complaints something was learned. Where nobody wrote it down there is nothing to say, and not that it was
/// nothing.
fn lessons(reader: &Reader<'_>, learned: &Seen, none: &Seen, all: &Seen) -> Option<Sentence> {
    match (learned, &all.less(none)) {
        (Seen::NotKnown, _) | (_, Seen::NotKnown) => None,
        (Seen::Known(learned), Seen::Known(recorded)) => {
            if recorded.value == 0 {
                return None;
            }
            let unsaid = none.known().is_some_and(|none| none.value > 0);
            let says = Sentence::new("learned")
                .with("learned", how_many(learned.value, recorded.value))
                .with("recorded", if unsaid { "some" } else { "all" });
            Some(says.figure("count", learned).figure("all", recorded))
        }
        _ => Some(Sentence::new("learned-withheld").with("under", reader.under())),
    }
}

/// What became of what was to be done; nothing where there was nothing to do, or nobody wrote it down.
fn actions(reader: &Reader<'_>) -> Option<Sentence> {
    let of = |row: &str| reader.sum("actions", &[row], &["number"]);
    match (of("done"), of("overdue"), of("total")) {
        (Seen::Known(done), Seen::Known(overdue), Seen::Known(all)) if all.value > 0 => {
            let says = Sentence::new("actions")
                .with("done", how_many(done.value, all.value))
                .figure("count", &done)
                .figure("overdue", &overdue);
            Some(says.figure("all", &all))
        }
        (Seen::Withheld, ..) | (_, Seen::Withheld, _) | (.., Seen::Withheld) => {
            Some(Sentence::new("actions-withheld").with("under", reader.under()))
        }
        _ => None,
    }
}

/// The service with most thanks, where it is one and none is withheld that could have more.
fn most_thanked(reader: &Reader<'_>) -> Option<Sentence> {
    let table = reader.table("compliments")?;
    let year = reader.year(THIS);
    let at = table.columns.iter().position(|column| column.id == year)?;
    let named: Vec<&Row> = (table.rows.iter())
        .filter(|row| row.id != "not-recorded")
        .collect();
    if named.len() < 2 || table.rows.iter().any(|row| row.cells[at].withheld) {
        return None;
    }
    let value = |row: &&Row| row.cells[at].value.unwrap_or_default();
    let most = named.iter().map(value).max().filter(|most| *most > 1)?;
    let mut first = named.iter().filter(|row| value(row) == most);
    let (row, None) = (first.next()?, first.next()) else {
        return None;
    };
    let taken: TakenFigure = match reader.sum("compliments", &[&row.id], &[&year]) {
        Seen::Known(taken) => taken,
        Seen::Withheld | Seen::NotKnown => return None,
    };
    let says = Sentence::new("most-thanked")
        .going_on()
        .figure("count", &taken);
    Some(match &row.label {
        Label::Text(service) | Label::Own(_, service) => says.with("service", service),
        Label::Key(key, _) => says.with("service-key", key),
    })
}
