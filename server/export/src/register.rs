//! The register as a list: one row a representation, for audit and inspection. Dates are dates; words are those of lists.

use app::desk::{ListRow, RegisterList};
use report::ReportFilter;
use rules::nearest::plain;
use rules::pathway::Channel;
use rules::register::{
    AdvocateOffer, AgeBand, Complainant, Entry, NotOfferedReason, Stage, StageOutcome,
};
use words::Words;
use words::dates::without_weekday;

use super::book::{Kind, Line, Value, Workbook, cover};
use super::lists::book_of;

/// A column: the end of the key of its heading, whether it tells who complained, and what stands in it.
struct Column {
    name: &'static str,
    tells_who: bool,
    of: fn(&ListRow, &Words) -> Value,
}

const fn column(name: &'static str, of: fn(&ListRow, &Words) -> Value) -> Column {
    Column {
        name,
        tells_who: false,
        of,
    }
}

const fn who(name: &'static str, of: fn(&ListRow, &Words) -> Value) -> Column {
    Column {
        name,
        tells_who: true,
        of,
    }
}

/// Every column, in the order of print.
const COLUMNS: &[Column] = &[
    column("reference", |row, _| {
        Value::text(&row.reference.to_string())
    }),
    column("part", |row, _| Value::Number(i64::from(row.part))),
    column("kind", |row, words| {
        word(words, "register-kind", row.entry.kind.slug())
    }),
    column("received", |row, _| Value::Day(row.entry.received_on)),
    column("acknowledged", |row, _| {
        row.entry.acknowledged_on.map_or(Value::Empty, Value::Day)
    }),
    column("error", |row, words| yes(words, is_error(&row.entry))),
    who("who", |row, words| {
        some(words, "register-who", row.entry.who.map(Complainant::slug))
    }),
    who("age", |row, words| {
        some(words, "register-age", row.entry.age.map(AgeBand::slug))
    }),
    who("advocacy", |row, words| {
        some(
            words,
            "register-advocacy",
            row.entry.advocacy.map(AdvocateOffer::slug),
        )
    }),
    who("not-offered", |row, words| {
        some(
            words,
            "register-not-offered",
            row.entry.not_offered.map(NotOfferedReason::slug),
        )
    }),
    column("channel", |row, words| {
        some(words, "staff-channel", row.entry.channel.map(Channel::slug))
    }),
    column("services", |row, _| {
        listed(row.entry.services.iter().cloned())
    }),
    column("natures", |row, words| {
        let natures = row.entry.natures.iter().zip(&row.own_natures);
        listed(natures.map(|(nature, own)| {
            beside(
                words.say(&format!("staff-nature-{}", nature.slug())),
                own.as_ref(),
                words,
            )
        }))
    }),
    column("points", |row, _| match row.entry.points {
        0 => Value::Empty,
        points => Value::Number(i64::from(points)),
    }),
    column("one-ended", |row, _| day(one(row), |stage| stage.ended_on)),
    column("one-outcome", |row, words| outcome(row, 0, words)),
    column("one-in-time", |row, words| in_time(row, 0, words)),
    column("one-extended", |row, _| {
        day(one(row), |stage| stage.extended_to)
    }),
    column("two-asked", |row, _| {
        day(two(row), |stage| Some(stage.asked_on))
    }),
    column("two-counted", |row, _| {
        day(two(row), |stage| stage.counted_from)
    }),
    column("two-ended", |row, _| day(two(row), |stage| stage.ended_on)),
    column("two-outcome", |row, words| outcome(row, 1, words)),
    column("two-in-time", |row, words| in_time(row, 1, words)),
    column("two-extended", |row, _| {
        day(two(row), |stage| stage.extended_to)
    }),
    column("three-asked", |row, _| {
        day(three(row), |stage| Some(stage.asked_on))
    }),
    column("panel", |row, _| {
        row.entry.panel_on.map_or(Value::Empty, Value::Day)
    }),
    column("three-ended", |row, _| {
        day(three(row), |stage| stage.ended_on)
    }),
    column("three-outcome", |row, words| outcome(row, 2, words)),
    column("three-in-time", |row, words| in_time(row, 2, words)),
    column("paused", |row, _| number(row.entry.suspended.len())),
    column("delays", |row, words| {
        let delays = row.entry.delays.iter();
        listed(delays.map(|why| words.say(&format!("staff-delay-reason-{}", why.slug()))))
    }),
    column("escalations", |row, words| {
        let reasons = row.entry.escalations.iter();
        listed(reasons.map(|why| words.say(&format!("staff-escalation-reason-{}", why.slug()))))
    }),
    column("ombudsman", |row, _| {
        let first = row.entry.ombudsman.iter().map(|at| at.received_on).min();
        first.map_or(Value::Empty, Value::Day)
    }),
    column("ombudsman-decided", |row, _| {
        let decided = row.entry.ombudsman.iter().filter_map(|at| at.decided_on);
        decided.max().map_or(Value::Empty, Value::Day)
    }),
    column("ombudsman-decision", |row, words| {
        let decisions = row.entry.ombudsman.iter().filter_map(|at| at.decision);
        listed(
            decisions.map(|what| words.say(&format!("staff-ombudsman-decision-{}", what.slug()))),
        )
    }),
    column("remedies", |row, words| {
        let kinds = row.entry.remedies.iter().map(|remedy| remedy.kind.slug());
        listed(kinds.map(|kind| words.say(&format!("staff-remedy-kind-{kind}"))))
    }),
    column("compensation", |row, _| {
        let paid = row.entry.remedies.iter();
        let paid = paid.filter(|remedy| remedy.kind.is_compensation());
        pence(paid.filter_map(|remedy| remedy.pence))
    }),
    column("costs", |row, _| {
        pence(row.entry.costs.iter().map(|spent| spent.pence))
    }),
    column("learning", |row, words| {
        word(
            words,
            "report-file-register-learning",
            row.entry.learning.slug(),
        )
    }),
    column("actions", |row, _| number(row.entry.actions.len())),
    column("actions-open", |row, _| {
        let open = row
            .entry
            .actions
            .iter()
            .filter(|action| action.done_on.is_none());
        number(open.count())
    }),
    column("closed", |row, _| {
        row.entry.closed_on.map_or(Value::Empty, Value::Day)
    }),
];

/// The list, the headings first.
pub(super) fn rows(list: &RegisterList, words: &Words) -> Vec<Vec<Value>> {
    let columns: Vec<&Column> = COLUMNS
        .iter()
        .filter(|column| list.with_who || !column.tells_who)
        .collect();
    let head = columns
        .iter()
        .map(|column| Value::text(&words.say(&format!("report-file-register-{}", column.name))));
    let lines = list.rows.iter().map(|row| {
        let cells = columns.iter().map(|column| (column.of)(row, words));
        cells.collect()
    });
    [head.collect()].into_iter().chain(lines).collect()
}

/// The list as a workbook, with what it is of and what is not in it above its rows.
pub(super) fn of_register(list: &RegisterList, council: &str, words: &Words) -> Workbook {
    let title = words.say("report-file-title-register");
    let as_of = words.say("report-file-as-of");
    let as_of = Line::texts(Kind::Row, [as_of.as_str(), &list.as_of]);
    let mut book = book_of(
        title,
        council,
        as_of,
        &ReportFilter::default(),
        rows(list, words),
        words,
    );
    let said = said(list, words);
    let said = said
        .iter()
        .map(|sentence| Line::words(Kind::Heading, sentence));
    book.sheets[0].lines.splice(3..3, said);
    book
}

/// Of what a list is, and what is not in it, in sentences.
fn said(list: &RegisterList, words: &Words) -> Vec<String> {
    let (from, to) = (
        without_weekday(list.days.from),
        without_weekday(list.days.to),
    );
    let mut said = vec![words.say_with("staff-register-days", &[("from", &from), ("to", &to)])];
    let only = ReportFilter {
        from: None,
        to: None,
        ..list.choice.only.clone()
    };
    let mut parts = Vec::new();
    if only != ReportFilter::default() {
        parts.push(cover::only(&only, words));
    }
    if let Some(kind) = list.choice.kind {
        parts.push(words.say(&format!("register-kind-{}", kind.slug())));
    }
    if !parts.is_empty() {
        said.push(format!(
            "{}: {}",
            words.say("report-file-only"),
            parts.join("; ")
        ));
    }
    let errors = match list.choice.errors {
        true => "staff-register-errors-in",
        false => "staff-register-errors-out",
    };
    said.push(words.say(errors));
    if list.kept_from > 0 {
        let count = list.kept_from.to_string();
        said.push(words.say_with("staff-register-kept-from", &[("count", &count)]));
    }
    if !list.with_who {
        said.push(words.say("staff-register-without-who"));
    }
    said
}

const fn one(row: &ListRow) -> Option<&Stage> {
    row.entry.stage_one.as_ref()
}

const fn two(row: &ListRow) -> Option<&Stage> {
    row.entry.stage_two.as_ref()
}

const fn three(row: &ListRow) -> Option<&Stage> {
    row.entry.stage_three.as_ref()
}

fn day(stage: Option<&Stage>, of: fn(&Stage) -> Option<chrono::NaiveDate>) -> Value {
    // Of a stage without days those that are kept only stand for them.
    let known = stage.filter(|stage| !stage.undated);
    known.and_then(of).map_or(Value::Empty, Value::Day)
}

fn outcome(row: &ListRow, at: usize, words: &Words) -> Value {
    let stage = [one(row), two(row), three(row)][at];
    let Some(outcome) = stage.and_then(|stage| stage.outcome) else {
        return Value::Empty;
    };
    let ours = words.say(&format!("register-outcome-{}", outcome.slug()));
    Value::text(&beside(ours, row.own_outcomes[at].as_ref(), words))
}

/// Our words, and the council's own beside them.
fn beside(ours: String, own: Option<&String>, words: &Words) -> String {
    match own.filter(|own| plain(own) != plain(&ours)) {
        Some(own) => words.say_with("report-row-own", &[("ours", &ours), ("own", own)]),
        None => ours,
    }
}

fn in_time(row: &ListRow, stage: usize, words: &Words) -> Value {
    match row.in_time[stage] {
        None => Value::Empty,
        Some(true) => Value::text(&words.say("report-file-yes")),
        Some(false) => Value::text(&words.say("report-file-no")),
    }
}

/// Whether it should not be there: recorded in error, or twice (13.4).
fn is_error(entry: &Entry) -> bool {
    let ended = entry.stage_one.as_ref().and_then(|stage| stage.outcome);
    matches!(
        ended,
        Some(StageOutcome::LoggedInError | StageOutcome::Duplicate)
    )
}

fn yes(words: &Words, is_so: bool) -> Value {
    match is_so {
        true => Value::text(&words.say("report-file-yes")),
        false => Value::Empty,
    }
}

fn word(words: &Words, list: &str, slug: &str) -> Value {
    Value::text(&words.say(&format!("{list}-{slug}")))
}

fn some(words: &Words, list: &str, slug: Option<&str>) -> Value {
    slug.map_or(Value::Empty, |slug| word(words, list, slug))
}

fn listed(words: impl Iterator<Item = String>) -> Value {
    match words.collect::<Vec<_>>().join("; ") {
        none if none.is_empty() => Value::Empty,
        all => Value::text(&all),
    }
}

/// A number of things; nothing where there is none, so that what is there is seen.
fn number(many: usize) -> Value {
    match i64::try_from(many) {
        Ok(0) | Err(_) => Value::Empty,
        Ok(many) => Value::Number(many),
    }
}

fn pence(amounts: impl Iterator<Item = u64>) -> Value {
    let amounts: Vec<u64> = amounts.collect();
    let sum = i64::try_from(amounts.iter().sum::<u64>()).unwrap_or(i64::MAX);
    match amounts.is_empty() {
        true => Value::Empty,
        false => Value::Money(sum),
    }
}
