//! What was filled in with an act, ready to show: in the order asked, with the keys of words for what was chosen.

use std::collections::BTreeMap;

use app::desk::{Detail, Value};
use rules::acts::Event;
use rules::form::{Field, Kind, Options, Repeat, shown};
use serde_json::Value as Json;
use words::dates;

use council::ServiceArea;

/// The words that stand for keys: the names of accounts, and of the council's services.
pub(super) struct Names<'a> {
    /// By account.
    pub staff: &'a BTreeMap<String, String>,
    /// By normalised service area.
    pub services: &'a [ServiceArea],
}

/// In which columns a later list differed from the one before.
pub(super) fn changed(columns: &[&str]) -> Detail {
    Detail {
        field: "columns",
        number: None,
        before: false,
        value: Value::Text(columns.join(", ")),
    }
}

/// What was filled in; nothing for what happens by itself.
pub(super) fn of(event: &Event, names: &Names<'_>) -> Vec<Detail> {
    // The day stands in the line above; how it was handed over does not.
    if let Event::LetterSent { how: Some(how), .. } = event {
        return vec![Detail {
            field: "how",
            number: None,
            before: false,
            value: Value::Text(how.clone()),
        }];
    }
    if let Event::WroteBack { words } = event {
        return vec![Detail {
            field: "words",
            number: None,
            before: false,
            value: Value::Text(words.clone()),
        }];
    }
    let Some(act) = event.act() else {
        return Vec::new();
    };
    let fields = shown(event);
    let mut details = Vec::new();
    for field in act.fields().iter().chain(act.no_longer_asked()) {
        match field.repeat {
            Repeat::Once | Repeat::Each(_) => {
                let value = fields
                    .get(field.name)
                    .and_then(|json| value(field, json, names));
                details.extend(value.map(|value| Detail {
                    field: field.name,
                    number: None,
                    before: false,
                    value,
                }));
            }
            Repeat::Points | Repeat::Heads => group(&fields, "points", field, names, &mut details),
            Repeat::Recommendations => group(&fields, "answers", field, names, &mut details),
            Repeat::Rows(_) => group(&fields, "rows", field, names, &mut details),
        }
    }
    // What belongs to one point or row stands together, where the first of it was asked.
    let first = details.iter().position(|detail| detail.number.is_some());
    if let Some(first) = first {
        let (mut grouped, single): (Vec<_>, Vec<_>) = details
            .into_iter()
            .enumerate()
            .partition(|(_, detail)| detail.number.is_some());
        grouped.sort_by_key(|(_, detail)| detail.number);
        let (before, after): (Vec<_>, Vec<_>) =
            single.into_iter().partition(|(index, _)| *index < first);
        details = [before, grouped, after]
            .into_iter()
            .flatten()
            .map(|(_, detail)| detail)
            .collect();
    }
    details.extend(before(act.fields(), &fields, names));
    details
}

/// What stood there before, of what was put right.
fn before(
    asked: &'static [Field],
    filled: &BTreeMap<String, Json>,
    names: &Names<'_>,
) -> impl Iterator<Item = Detail> {
    let was = filled.get("was").cloned().unwrap_or_default();
    let said = move |field: &Field, number, from: &Json| {
        Some(Detail {
            field: field.name,
            number,
            before: true,
            value: value(field, from.get(field.name)?, names)?,
        })
    };
    asked.iter().flat_map(move |field| match field.repeat {
        Repeat::Rows(_) => {
            let rows = was.get("rows").and_then(Json::as_array);
            let rows = (1..).zip(rows.into_iter().flatten());
            rows.filter_map(|(number, row)| said(field, Some(number), row))
                .collect::<Vec<_>>()
        }
        _ => said(field, None, &was).into_iter().collect(),
    })
}

fn group(
    fields: &BTreeMap<String, Json>,
    name: &str,
    field: &Field,
    names: &Names<'_>,
    details: &mut Vec<Detail>,
) {
    let rows = fields.get(name).and_then(Json::as_array);
    for (index, row) in rows.into_iter().flatten().enumerate() {
        let number = row.get("number").and_then(Json::as_u64);
        let number = number.and_then(|number| u32::try_from(number).ok());
        let number = number.or(u32::try_from(index + 1).ok());
        let value = row
            .get(field.name)
            .and_then(|json| value(field, json, names));
        details.extend(value.map(|value| Detail {
            field: field.name,
            number,
            before: false,
            value,
        }));
    }
}

fn value(field: &Field, json: &Json, names: &Names<'_>) -> Option<Value> {
    let key = |options: &Options, json: &Json| {
        json.as_str().map(|slug| format!("{}-{slug}", options.list))
    };
    Some(match (&field.kind, json) {
        (_, Json::Null) => return None,
        (Kind::Choice(options), json) => Value::Keys(vec![key(options, json)?]),
        (Kind::Choices(options) | Kind::ChoicesOrLast(options), Json::Array(chosen))
            if !chosen.is_empty() =>
        {
            Value::Keys(
                chosen
                    .iter()
                    .filter_map(|json| key(options, json))
                    .collect(),
            )
        }
        (Kind::Day(_), Json::String(day)) => Value::Text(dates::longest(day.parse().ok()?)),
        (Kind::Time, Json::String(time)) => Value::Text(dates::time(time.parse().ok()?)),
        (Kind::Pounds, Json::Number(pence)) => {
            let pence = pence.as_u64()?;
            Value::Text(format!("£{}.{:02}", pence / 100, pence % 100))
        }
        (Kind::Tick, Json::Bool(ticked)) => {
            let word = if *ticked { "yes" } else { "no" };
            Value::Keys(vec![format!("staff-yes-no-{word}")])
        }
        (Kind::Colleague, Json::String(id)) => Value::Text(names.staff.get(id)?.clone()),
        (Kind::Service, Json::String(area)) => {
            let known = names.services.iter().find(|known| known.area == *area);
            match known {
                Some(known) => Value::Text(known.name.clone()),
                None => Value::Keys(vec!["staff-service-not-known".to_owned()]),
            }
        }
        (Kind::PointsOf | Kind::CaseFiles, Json::Array(numbers)) if !numbers.is_empty() => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            Value::Text(numbers.join(", "))
        }
        (Kind::Line(_) | Kind::Text(_), Json::String(text)) => Value::Text(text.clone()),
        (Kind::Point | Kind::CaseFile | Kind::Guest, json) => Value::Text(json.to_string()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::acts::stored_event;
    use serde_json::json;

    #[test]
    fn a_panel_that_was_convened_again_shows_what_stood_there_before() {
        let event = stored_event(
            2,
            json!({
                "event": "convene-panel", "meets_on": "2026-12-01", "begins_at": "14:00:00", "place": "Room 2",
                "rows": [{"name": "Ann Birch", "independent": true}], "speaker": "themselves",
                "was": {"begins_at": "10:30:00", "place": "The library", "rows": [{"name": "Ben Ash", "independent": true}]},
            }),
        );
        let names = Names {
            staff: &BTreeMap::new(),
            services: &[],
        };
        let text = |value: Value| match value {
            Value::Text(text) => text,
            Value::Keys(keys) => keys.join(", "),
        };
        let details = of(&event.unwrap(), &names);
        let before = details.into_iter().filter(|detail| detail.before);
        let before: Vec<_> = before
            .map(|detail| (detail.field, detail.number, text(detail.value)))
            .collect();
        assert_eq!(
            before,
            [
                ("begins_at", None, "10:30am".to_owned()),
                ("name", Some(1), "Ben Ash".to_owned()),
                ("independent", Some(1), "staff-yes-no-yes".to_owned()),
                ("place", None, "The library".to_owned()),
            ]
        );
    }
}
