//! The rows or the columns of a crossed table: one dimension of the register, with the words that the council has for it.

use chrono::{Datelike, Months, NaiveDate};
use rules::pathway::{Channel, Nature};
use rules::register::{AdvocateOffer, AgeBand, Complainant, StageOutcome};
use rules::service::SERVICE_AREAS;

use super::super::super::Label;
use super::super::super::counting::{Counting, Cross, Dimension, Procedure, Several};
use super::super::super::entry_in_period::{EntryInPeriod, STAGES, THIS};
use super::super::super::inputs::ReportInputs;
use super::super::super::row_counts::{Head, Listed, RowCounts};
use super::super::offers::offer;
use super::super::outcomes;
use super::Item;

/// So many points and more have one row.
const MOST_POINTS: u32 = 6;

/// One dimension.
pub(super) struct Axis {
    pub(super) dimension: Dimension,
    /// Under how many of its values one counts.
    pub(super) several: Several,
    pub(super) heads: RowCounts,
}

impl Axis {
    pub(super) fn new(dimension: Dimension, rule: &Cross, frame: &ReportInputs<'_>) -> Self {
        let table = dimension.table(rule.kinds).unwrap_or_default();
        let stages = match rule.kinds {
            Procedure::Main => STAGES.len(),
            Procedure::Corporate => frame.counting.corporate_stages as usize,
        };
        let worded =
            |rows: Vec<String>| RowCounts::of(rows.iter().map(|row| Head::worded(row)).collect());
        let heads = match dimension {
            Dimension::Service => RowCounts::services(table, frame),
            Dimension::Area => {
                RowCounts::of(SERVICE_AREAS.iter().map(|area| of_area(area)).collect())
            }
            Dimension::Nature => RowCounts::listed::<Nature>(table, frame, true),
            Dimension::Who => RowCounts::listed::<Complainant>(table, frame, true),
            Dimension::Age => RowCounts::listed::<AgeBand>(table, frame, true),
            Dimension::Channel => RowCounts::listed::<Channel>(table, frame, true),
            Dimension::Advocacy => RowCounts::listed::<AdvocateOffer>(table, frame, true),
            Dimension::Outcome => outcomes::heads(table, frame),
            Dimension::Stage => {
                let stages = STAGES.iter().take(stages);
                let head = |id: &&str| Head::new(id, Label::key(format!("report-column-{id}")));
                RowCounts::of(stages.map(head).collect())
            }
            Dimension::Month => worded(months(frame)),
            Dimension::Points => points_rows(),
            Dimension::Quarter => worded(quarters(frame)),
        };
        Self {
            dimension,
            several: frame.counting.heads_of_cross(rule, dimension),
            heads,
        }
    }

    /// The places of a complaint or stage: one, or each where the rules say so; none where the dimension is not about it.
    pub(super) fn places(
        &mut self,
        seen: &EntryInPeriod<'_>,
        item: &Item,
        when: usize,
        frame: &ReportInputs<'_>,
    ) -> &[usize] {
        let (entry, several, heads) = (seen.entry, self.several, &mut self.heads);
        if self.dimension.has_heads() {
            heads.leaves_out |= several == Several::One && entry.points > 1;
        }
        match self.dimension {
            Dimension::Service => heads.meet_services(&entry.services, several, frame),
            Dimension::Area => heads.meet(&entry.services, several, |heads, word| {
                area(heads, word, frame)
            }),
            Dimension::Nature => heads.meet_values(&entry.natures, several),
            Dimension::Who => one(heads, entry.who),
            Dimension::Age => one(heads, entry.age),
            Dimension::Channel => one(heads, entry.channel),
            Dimension::Outcome => one(heads, outcome(seen, item, frame.counting)),
            Dimension::Advocacy => match offer(entry) {
                None => &[],
                offer => one(heads, offer),
            },
            Dimension::Stage => {
                heads.meet(item.stage.as_slice(), Several::One, |_, number| *number)
            }
            Dimension::Points => points(heads, entry.points),
            Dimension::Month => met(heads, &format!("month-{}", item.on.month())),
            Dimension::Quarter => met(heads, &quarter(item.on, when, frame)),
        }
    }
}

/// The place of a value, or that of what has none.
fn one<T: Listed>(heads: &mut RowCounts, value: Option<T>) -> &[usize] {
    heads.meet_values(value.as_slice(), Several::One)
}

/// The place with this id.
fn met<'a>(heads: &'a mut RowCounts, id: &str) -> &'a [usize] {
    let at = heads.rows.iter().position(|head| head.id == id);
    heads.meet(at.as_slice(), Several::One, |_, at| *at)
}

/// How many points one complaint has, the last row for all that have as many or more.
fn points_rows() -> RowCounts {
    let rows = (1..=MOST_POINTS).map(|points| {
        let last = points == MOST_POINTS;
        let key = if last {
            "report-row-points-or-more"
        } else {
            "report-row-points"
        };
        let with = vec![("points".to_owned(), points.to_string())];
        let mut head = Head::new(
            &format!("points-{points}"),
            Label::Key(key.to_owned(), with),
        );
        head.stands = false;
        head
    });
    RowCounts::of(rows.collect())
}

/// The place of so many points; that of what is not recorded where nobody wrote them down.
fn points(heads: &mut RowCounts, points: u32) -> &[usize] {
    let some = (points > 0).then(|| points.min(MOST_POINTS));
    heads.meet(some.as_slice(), Several::One, |_, points| {
        *points as usize - 1
    })
}

/// The area of a service: what the council's word means, or the word itself where nobody said of which area it is.
fn area(heads: &mut RowCounts, word: &str, frame: &ReportInputs<'_>) -> usize {
    let area = frame.words.services.get(word).map_or(word, String::as_str);
    if let Some(at) = heads.rows.iter().position(|head| head.id == area) {
        return at;
    }
    heads.push(Head::new(area, Label::Text(area.to_owned())))
}

/// The row of a service area, which is there only when something is counted in it.
fn of_area(area: &str) -> Head {
    let label = Label::key(format!("report-row-service-{}", area.replace('_', "-")));
    let mut head = Head::new(area, label);
    head.stands = false;
    head
}

fn outcome(seen: &EntryInPeriod<'_>, item: &Item, counting: &Counting) -> Option<StageOutcome> {
    let stage = seen.stage(item.stage?)?;
    outcomes::counted_as(stage.outcome, counting.outcome_words)
}

/// The months of the period, in its order.
fn months(frame: &ReportInputs<'_>) -> Vec<String> {
    let begins = frame.counting.year_begins;
    let (first, many) = match frame.quarter {
        Some(quarter) => (frame.year.quarter(quarter, begins).from, 3),
        None => (frame.year.period(begins).from, 12),
    };
    let months = (0..many).filter_map(|after| first.checked_add_months(Months::new(after)));
    months.map(|day| format!("month-{}", day.month())).collect()
}

/// The quarters of the period.
fn quarters(frame: &ReportInputs<'_>) -> Vec<String> {
    let quarters = (1..=4).filter(|quarter| frame.quarter.is_none_or(|only| only == *quarter));
    quarters
        .map(|quarter| format!("quarter-{quarter}"))
        .collect()
}

/// The quarter of a day, as its row is called.
fn quarter(on: NaiveDate, when: usize, frame: &ReportInputs<'_>) -> String {
    let year = if when == THIS {
        frame.year
    } else {
        frame.year.before()
    };
    let begins = frame.counting.year_begins;
    let quarter = (1..=4).find(|quarter| year.quarter(*quarter, begins).contains(on));
    format!("quarter-{}", quarter.unwrap_or_default())
}
