//! How many replies were in time, and how complaints ended.

use super::read::{Reader, Seen};
use super::volumes::withheld;
use super::{BigFigure, Sentence, TakenFigure};
use crate::entry_in_period::THIS;
use crate::{Cell, percent};

const TIMES: &str = "times-extended";
const OUTCOMES: &str = "outcomes";

/// Replies in the first limit of the law or in more time as agreed; all of which that is recorded; and those of which it is not.
struct InTime {
    in_time: Seen,
    all: Seen,
    not_recorded: Seen,
}

/// Complaints that were upheld, upheld in part, and not upheld; none where the council counts one of them together with
/// something else.
struct Decided {
    /// None where the council has one word for both.
    in_full: Option<Seen>,
    in_part: Option<Seen>,
    upheld: Seen,
    not_upheld: Seen,
}

/// The share that was in time by the law or as agreed.
pub(super) fn in_time_figure(reader: &Reader<'_>) -> Option<BigFigure> {
    let replies = replies(reader);
    let says = Sentence::new("figure-in-time").with("stage", reader.of_stage(TIMES));
    share(
        reader,
        "in-time",
        TIMES,
        says,
        &replies.in_time,
        &replies.all,
    )
    .filter(|_| !replies.is_unrecorded())
}

/// How many replies were in time.
pub(super) fn in_time(reader: &Reader<'_>) -> Vec<Sentence> {
    let replies = replies(reader);
    if replies.is_unrecorded() {
        return Vec::new();
    }
    let says = match (&replies.in_time, &replies.all) {
        (Seen::NotKnown, _) | (_, Seen::NotKnown) => return Vec::new(),
        (Seen::Known(in_time), Seen::Known(all)) => {
            let says = Sentence::new("in-time")
                .with("late", how_many(all.value - in_time.value, all.value));
            says.figure("count", in_time)
                .figure("all", all)
                .figure("late-count", &all.less(in_time))
        }
        _ => Sentence::new("in-time-withheld").with("under", reader.under()),
    };
    let unknown = replies.not_recorded.known().filter(|some| some.value > 0);
    let unknown = unknown.map(|some| {
        Sentence::new("in-time-not-recorded")
            .going_on()
            .figure("count", some)
    });
    let says = says.with("stage", reader.of_stage(TIMES));
    std::iter::once(says).chain(unknown).collect()
}

/// The share that was upheld, in full or in part, of those that were decided.
pub(super) fn upheld_figure(reader: &Reader<'_>) -> Option<BigFigure> {
    let decided = decided(reader)?;
    let says = Sentence::new("figure-upheld").with("stage", reader.of_stage(OUTCOMES));
    share(
        reader,
        "upheld",
        OUTCOMES,
        says,
        &decided.upheld,
        &decided.all(),
    )
}

/// How complaints ended.
pub(super) fn outcomes(reader: &Reader<'_>) -> Option<Sentence> {
    let decided = decided(reader)?;
    let says = match (&decided.upheld, &decided.not_upheld, decided.all()) {
        (Seen::NotKnown, ..) | (_, Seen::NotKnown, _) => return None,
        (Seen::Known(upheld), Seen::Known(not_upheld), Seen::Known(all)) => {
            let says = match (&decided.in_full, &decided.in_part) {
                (Some(Seen::Known(full)), Some(Seen::Known(part))) => {
                    let says = Sentence::new("outcomes").figure("full", full);
                    says.figure("part", part)
                }
                _ => Sentence::new("outcomes-together").figure("upheld", upheld),
            };
            let says = says.with("not-upheld-of", how_many(not_upheld.value, all.value));
            says.figure("not-upheld", not_upheld).figure("all", &all)
        }
        _ => Sentence::new("outcomes-withheld").with("under", reader.under()),
    };
    Some(says.with("stage", reader.of_stage(OUTCOMES)))
}

/// What the words choose by: whether this many of all are none, every one, or some.
pub(super) fn how_many(some: i64, all: i64) -> &'static str {
    match some {
        0 => "none",
        _ if some == all => "all",
        _ => "some",
    }
}

fn replies(reader: &Reader<'_>) -> InTime {
    let columns = reader.stages_of(TIMES);
    let of = |rows: &[&str]| reader.sum(TIMES, rows, columns);
    let not_recorded = of(&["not-recorded"]);
    InTime {
        in_time: of(&["in-first-limit", "in-agreed-time"]),
        all: of(&["total"]).less(&not_recorded),
        not_recorded,
    }
}

impl InTime {
    /// Whether of all replies it is not recorded, so that nothing can be said.
    fn is_unrecorded(&self) -> bool {
        let some = self.not_recorded.known().is_some_and(|some| some.value > 0);
        some && self.all.known().is_some_and(|all| all.value == 0)
    }
}

fn decided(reader: &Reader<'_>) -> Option<Decided> {
    let columns = reader.stages_of(OUTCOMES);
    let of = |rows: Vec<String>| {
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        reader.sum(OUTCOMES, &rows, columns)
    };
    let alone = |value: &str| reader.rows_of(OUTCOMES, &[value]).map(of);
    let has_part = reader.counting().outcome_words == crate::counting::OutcomeWords::Three;
    Some(Decided {
        in_full: alone("upheld").filter(|_| has_part),
        in_part: alone("partially-upheld").filter(|_| has_part),
        upheld: of(reader.rows_of(OUTCOMES, &["upheld", "partially-upheld"])?),
        not_upheld: alone("not-upheld")?,
    })
}

impl Decided {
    fn all(&self) -> Seen {
        match (&self.upheld, &self.not_upheld) {
            (Seen::Known(upheld), Seen::Known(not_upheld)) => Seen::Known(upheld.and(not_upheld)),
            (Seen::NotKnown, _) | (_, Seen::NotKnown) => Seen::NotKnown,
            _ => Seen::Withheld,
        }
    }
}

impl TakenFigure {
    fn and(&self, other: &Self) -> Self {
        Self {
            name: String::new(),
            value: self.value + other.value,
            sum_of: [&self.sum_of[..], &other.sum_of].concat(),
            less: [&self.less[..], &other.less].concat(),
        }
    }
}

/// A share as a large figure; what is under it says of what. Where nothing has come to it yet there is no share.
fn share(
    reader: &Reader<'_>,
    id: &str,
    table: &str,
    says: Sentence,
    some: &Seen,
    all: &Seen,
) -> Option<BigFigure> {
    let (cell, says) = match (some, all) {
        (Seen::NotKnown, _) | (_, Seen::NotKnown) => return None,
        (Seen::Known(some), Seen::Known(all)) => {
            let rule = reader.counting().percent_of(table, reader.maker.year(THIS));
            let cell = Cell {
                value: Some(some.value),
                of: Some(all.value),
                percent: percent::share(some.value, all.value, &rule),
                ..Cell::default()
            };
            (cell, says.figure("count", some).figure("all", all))
        }
        _ => (withheld(), says.with("all", "withheld")),
    };
    Some(BigFigure {
        id: id.to_owned(),
        cell,
        says,
    })
}
