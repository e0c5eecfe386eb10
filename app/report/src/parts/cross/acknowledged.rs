//! Whether and how soon a complaint was acknowledged (T1, T11).

use rules::register::{Entry, StageOutcome, acknowledged_by};

use super::super::super::days::WorkingDays;
use super::super::super::inputs::ReportInputs;

/// How an acknowledgement stands to its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Acknowledged {
    /// 1 in time, 0 late; none where it is not known, not due yet, or without a limit.
    pub(super) in_time: Option<u32>,
    /// The working days that it took; none where there was none, or nobody knows the day.
    pub(super) taken: Option<u32>,
}

/// Of one complaint. Whoever has the reply waits for no acknowledgement, so that a reply within the limit is one. Of what ended
/// without an answer before it was due, none was owed; of earlier records that do not say the day, nobody knows it.
pub(super) fn acknowledged(
    entry: &Entry,
    frame: &ReportInputs<'_>,
    days: &WorkingDays<'_>,
) -> Acknowledged {
    let limit =
        acknowledged_by(entry.kind, frame.clocks).and_then(|clock| frame.clocks.limit(clock));
    let Some(limit) = limit else {
        return Acknowledged::default();
    };
    let since = |day| days.since(entry.received_on, day);
    if let Some(day) = entry.acknowledged_on {
        let taken = since(day);
        return Acknowledged {
            in_time: Some(u32::from(taken <= limit)),
            taken: Some(taken),
        };
    }
    let ended = entry.stage_one.as_ref().filter(|one| !one.undated);
    let ended = ended.and_then(|one| Some((one.ended_on?, one.outcome)));
    if let Some((day, outcome)) = ended
        && since(day) <= limit
    {
        let is_reply = !outcome.is_some_and(|how| StageOutcome::WITHOUT_ANSWER.contains(&how));
        return match is_reply {
            true => Acknowledged {
                in_time: Some(1),
                taken: Some(since(day)),
            },
            false => Acknowledged::default(),
        };
    }
    let is_late = !entry.from_records[0] && since(frame.today) > limit;
    Acknowledged {
        in_time: is_late.then_some(0),
        taken: None,
    }
}
