//! How many complaints there were, and how many went to the Ombudsman.

use super::read::{Reader, Seen};
use super::{BigFigure, Sentence};
use crate::Cell;
use crate::counting::{Basis, Stages};
use crate::entry_in_period::{STAGES, THIS};
use crate::inputs::Extent;

const VOLUMES: &str = "volumes";

/// That only a part of the register is counted, where it is.
pub(super) fn of_a_part(reader: &Reader<'_>) -> Option<Sentence> {
    let is_whole = reader.maker.frame.extent == Extent::Whole;
    (!is_whole).then(|| Sentence::new("of"))
}

/// How many complaints there were, with last year.
pub(super) fn figure(reader: &Reader<'_>) -> Option<BigFigure> {
    let [now, before] = complaints(reader);
    let says = Sentence::new("figure-received");
    let (cell, says) = match &now {
        Seen::NotKnown => return None,
        Seen::Withheld => {
            let says = says.with("count", "withheld").with("change", "alone");
            (withheld(), says)
        }
        Seen::Known(now) => (
            Cell::number(now.value),
            reader.change(says.figure("count", now), now, &before),
        ),
    };
    Some(BigFigure {
        id: "received".to_owned(),
        cell,
        says: reader.counted(says),
    })
}

/// How many complaints there were, and how many more or fewer than the year before.
pub(super) fn received(reader: &Reader<'_>) -> Option<Sentence> {
    let [now, before] = complaints(reader);
    let says = match &now {
        Seen::NotKnown => return None,
        Seen::Withheld => Sentence::new("received-withheld").with("under", reader.under()),
        Seen::Known(now) => {
            let says = Sentence::new("received").figure("count", now);
            reader.change(says, now, &before)
        }
    };
    Some(reader.counted(says))
}

/// What the Ombudsman sent word of, and what it decided.
pub(super) fn ombudsman(reader: &Reader<'_>) -> Vec<Sentence> {
    let counted = reader.volumes(&["ombudsman"]);
    let [now, before] = &counted;
    let says = match now {
        _ if reader.is_unknown_of_part(&counted) => return Vec::new(),
        Seen::NotKnown => return Vec::new(),
        Seen::Withheld => Sentence::new("ombudsman-withheld").with("under", reader.under()),
        Seen::Known(now) => {
            let says = Sentence::new("ombudsman").figure("count", now);
            reader.change(says, now, before)
        }
    };
    let decided = reader.sum("ombudsman", &["total"], &[&reader.year(THIS)]);
    let decided = decided.known().filter(|decided| decided.value > 0);
    let decided = decided.map(|decided| {
        Sentence::new("ombudsman-decided")
            .going_on()
            .figure("count", decided)
    });
    std::iter::once(says).chain(decided).collect()
}

/// All complaints: those at stage 1; or those at all stages, where each counts once.
fn complaints(reader: &Reader<'_>) -> [Seen; 2] {
    let stages = match reader.counting().stages_of(VOLUMES) {
        Stages::Each => &STAGES[..1],
        Stages::Highest => &STAGES[..],
    };
    reader.volumes(stages)
}

impl Reader<'_> {
    /// Which complaints belong to the year, and whether only those at stage 1 are meant.
    fn counted(&self, sentence: Sentence) -> Sentence {
        let counting = self.counting();
        let basis = match (counting.basis_of(VOLUMES), counting.withdrawn_of(VOLUMES)) {
            (Basis::Received, _) => "received",
            (Basis::Responded, false) => "answered",
            (Basis::Responded, true) => "answered-or-withdrawn",
            (Basis::Completed, _) => "ended",
        };
        let stage = match self.of_stage(VOLUMES) {
            "one" if self.skips => "one",
            _ => "all",
        };
        sentence.with("basis", basis).with("stage", stage)
    }

    /// The number under which others are withheld.
    pub(super) fn under(&self) -> String {
        self.counting().withhold_under.to_string()
    }
}

/// A figure that is withheld.
pub(super) fn withheld() -> Cell {
    Cell {
        withheld: true,
        ..Cell::default()
    }
}
