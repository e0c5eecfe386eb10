//! The first sheet: what the report is, by which rules it counts, and what it found when it checked itself.

use app::components::figure;
use app::desk::{ReportFile, ReportState};
use report::{Check, Counting, ReportFilter};
use words::Words;
use words::dates::without_weekday;

use super::{Kind, Line, Sheet, Value, title};

pub(super) fn sheet(file: &ReportFile, council: &str, words: &Words) -> Sheet {
    let mut lines = vec![
        Line::words(Kind::Title, &title(file, words)),
        Line::words(Kind::Heading, council),
    ];
    for (key, value) in facts(file, words) {
        lines.push(Line::texts(Kind::Row, [words.say(&key).as_str(), &value]));
    }
    lines.push(Line::gap());
    lines.push(Line::words(Kind::Heading, &words.say("report-file-rules")));
    for (name, value) in settings(&file.report.counting) {
        lines.push(Line::texts(Kind::Row, [name.as_str(), &value]));
    }
    lines.push(Line::gap());
    lines.push(Line::words(Kind::Heading, &words.say("report-file-checks")));
    lines.extend(file.report.checks.iter().map(|found| check(found, words)));
    Sheet {
        name: words.say("report-file-cover"),
        lines,
        charts: Vec::new(),
    }
}

/// What is said of the report as a whole: the key of the words, and what holds.
pub(crate) fn facts(file: &ReportFile, words: &Words) -> Vec<(String, String)> {
    let report = &file.report;
    let period = words.say_with(
        "report-file-days",
        &[
            ("from", &without_weekday(report.period.from)),
            ("to", &without_weekday(report.period.to)),
        ],
    );
    let state = words.say(match file.state {
        ReportState::Draft => "report-file-state-draft",
        ReportState::Frozen => "report-file-state-frozen",
        ReportState::Published => "report-file-state-published",
    });
    let mut facts = vec![
        ("report-file-period".to_owned(), period),
        ("report-file-as-of".to_owned(), file.as_of.clone()),
        ("report-file-state".to_owned(), state),
        (
            "report-file-in-progress".to_owned(),
            match report.in_progress {
                Some(count) => count.to_string(),
                None => words.say("report-file-withheld"),
            },
        ),
    ];
    if report.unfinished {
        let key = match file.quarter {
            None => "report-file-unfinished-year",
            Some(_) => "report-file-unfinished-quarter",
        };
        facts.push(("report-file-note".to_owned(), words.say(key)));
    }
    if file.only != ReportFilter::default() {
        facts.push(("report-file-only".to_owned(), only(&file.only, words)));
    }
    facts
}

/// Of what the figures are, in words.
pub(crate) fn only(only: &ReportFilter, words: &Words) -> String {
    let parts = [
        only.from.map(|from| {
            words.say_with("report-file-only-from", &[("day", &without_weekday(from))])
        }),
        only.to
            .map(|to| words.say_with("report-file-only-to", &[("day", &without_weekday(to))])),
        only.service
            .as_ref()
            .map(|service| words.say_with("report-file-only-service", &[("service", service)])),
        only.who.map(|who| {
            let who = words.say(&format!("register-who-{}", who.slug()));
            words.say_with("report-file-only-who", &[("who", &who)])
        }),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// The counting rules as a rules file has them: each setting, and its value.
fn settings(counting: &Counting) -> Vec<(String, String)> {
    let Ok(serde_json::Value::Object(settings)) = serde_json::to_value(counting) else {
        return Vec::new();
    };
    let settings = settings.into_iter();
    settings
        .map(|(name, value)| (name, plain(&value)))
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// A value without the brackets and quotation marks of JSON; empty where nothing was chosen.
fn plain(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { "true" } else { "false" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(values) => {
            let between = if values.iter().any(Value::is_object) {
                "; "
            } else {
                ", "
            };
            let values = values.iter().map(plain).filter(|text| !text.is_empty());
            values.collect::<Vec<_>>().join(between)
        }
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name, plain(value)));
            let fields = fields.filter(|(_, value)| !value.is_empty());
            let fields = fields.map(|(name, value)| format!("{name} {value}"));
            fields.collect::<Vec<_>>().join(", ")
        }
    }
}

fn check(found: &Check, words: &Words) -> Line {
    let verdict = words.say(&format!("report-verdict-{}", found.verdict.slug()));
    let text = figure::say(words, &format!("report-check-{}", found.name), &found.found);
    let tables: Vec<String> = found
        .tables
        .iter()
        .map(|table| words.say(&format!("report-table-{table}")))
        .collect();
    Line {
        kind: Kind::Row,
        cells: [verdict, text, tables.join("; ")]
            .iter()
            .map(|text| Value::text(text))
            .collect(),
    }
}
