//! In which columns a row differs from the case that an earlier list had under the same reference.

use rules::case::Imported;
use rules::register::Stage;

use super::columns::CaseColumn as C;

/// The columns, in the order of the template.
#[must_use]
pub fn changed_columns(known: &Imported, row: &Imported) -> Vec<&'static str> {
    let (one, other) = (&known.entry, &row.entry);
    let (one_stages, other_stages) = (
        [&one.stage_one, &one.stage_two, &one.stage_three],
        [&other.stage_one, &other.stage_two, &other.stage_three],
    );
    let stage = |at: usize, part: fn(&Stage) -> String| {
        let of = |stages: [&Option<Stage>; 3]| stages[at].as_ref().map(part);
        of(one_stages) != of(other_stages)
    };
    let asked = |stage: &Stage| stage.asked_on.to_string();
    let from = |stage: &Stage| format!("{:?}", stage.counted_from);
    let ended = |stage: &Stage| format!("{:?} {}", stage.ended_on, stage.undated);
    let outcome = |stage: &Stage| format!("{:?}", stage.outcome);
    let extended = |stage: &Stage| format!("{:?}", stage.extended_to);
    let differ = [
        (C::Ref, known.theirs != row.theirs),
        (C::Kind, one.kind != other.kind),
        (C::Received, one.received_on != other.received_on),
        (
            C::Acknowledged,
            known.acknowledged_on != row.acknowledged_on,
        ),
        (C::Who, one.who != other.who),
        (C::Age, one.age != other.age),
        (C::Channel, one.channel != other.channel),
        (
            C::Services,
            one.services != other.services || known.areas != row.areas,
        ),
        (C::Natures, one.natures != other.natures),
        (C::Points, one.points != other.points),
        (C::OneFrom, stage(0, from)),
        (C::OneEnded, stage(0, ended)),
        (C::OneOutcome, stage(0, outcome)),
        (C::OneExtended, stage(0, extended)),
        (C::TwoAsked, stage(1, asked)),
        (C::TwoFrom, stage(1, from)),
        (C::TwoEnded, stage(1, ended)),
        (C::TwoOutcome, stage(1, outcome)),
        (C::TwoExtended, stage(1, extended)),
        (C::ThreeAsked, stage(2, asked)),
        (C::PanelHeld, one.panel_on != other.panel_on),
        (C::PanelReport, stage(2, from)),
        (C::ThreeEnded, stage(2, ended)),
        (C::ThreeOutcome, stage(2, outcome)),
        (C::Advocacy, one.advocacy != other.advocacy),
        (C::NotOffered, one.not_offered != other.not_offered),
        (C::SuspendedFrom, one.suspended != other.suspended),
        (C::Delays, one.delays != other.delays),
        (C::Escalations, one.escalations != other.escalations),
        (C::OmbudsmanReceived, one.ombudsman != other.ombudsman),
        (C::Remedies, one.remedies != other.remedies),
        (C::Costs, one.costs != other.costs),
        (C::Learning, one.learning != other.learning),
        (C::Actions, one.actions != other.actions),
        (C::Closed, one.closed_on != other.closed_on),
        (C::Summary, known.summary != row.summary),
        (C::Words, known.words != row.words),
    ];
    let columns = differ.into_iter().filter(|(_, differs)| *differs);
    columns.map(|(column, _)| column.name()).collect()
}
