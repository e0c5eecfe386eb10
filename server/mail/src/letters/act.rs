//! What was filled in with an act, ready to print.

use rules::acts::{ActKind, Event};
use rules::form::{Field, Kind, Repeat};
use rules::letter::Letter;
use serde_json::{Map, Value};

use ::words::Language;

use super::{draft::FACT, mark::mark, words};

/// Every field of the act under its own name, known or not, so that a template may ask for it; what is asked in rows under
/// `rows`. What is asked for each point stands with the points. A letter that several acts cause has the fields of all of
/// them, so that its template can tell by which it was caused.
pub(super) fn ready(letter: Letter, event: &Event, language: Language) -> Map<String, Value> {
    let mut act = Map::new();
    let (Some(kind), Ok(filled)) = (event.act(), serde_json::to_value(event)) else {
        return act;
    };
    let once = |field: &&Field| field.repeat == Repeat::Once;
    let fields = |kind: &ActKind| {
        let all = kind.fields().iter().chain(kind.no_longer_asked());
        all.filter(once)
    };
    for field in causes(letter).iter().flat_map(fields) {
        put(&mut act, field, None, language);
    }
    for field in fields(&kind) {
        put(&mut act, field, filled.get(field.name), language);
    }
    let in_rows = |field: &&Field| matches!(field.repeat, Repeat::Rows(_));
    if let Some(Value::Array(rows)) = filled.get("rows") {
        let rows = rows.iter().map(|filled| {
            let mut row = Map::new();
            for field in kind.fields().iter().filter(in_rows) {
                put(&mut row, field, filled.get(field.name), language);
            }
            Value::Object(row)
        });
        act.insert("rows".to_owned(), rows.collect());
    }
    act
}

/// The acts that cause a letter, where there are several.
const fn causes(letter: Letter) -> &'static [ActKind] {
    match letter {
        Letter::Procedure => &[ActKind::Triage, ActKind::MovePoint, ActKind::TakeUp],
        Letter::NotConsidered => &[
            ActKind::NotConsider,
            ActKind::DecideLate,
            ActKind::DecideInterest,
        ],
        _ => &[],
    }
}

fn put(into: &mut Map<String, Value>, field: &Field, filled: Option<&Value>, language: Language) {
    let filled = filled.cloned().unwrap_or_default();
    let ready = match field.kind {
        Kind::Choice(options) => {
            into.insert(format!("{}_code", field.name), filled.clone());
            said(language, options.list, &filled)
        }
        Kind::Choices(options) | Kind::ChoicesOrLast(options) => {
            let values = filled.as_array().cloned().unwrap_or_default();
            let ready = values
                .iter()
                .map(|value| said(language, options.list, value));
            let ready = ready.collect();
            into.insert(format!("{}_code", field.name), Value::Array(values));
            ready
        }
        Kind::Day(_) => filled
            .as_str()
            .and_then(|day| day.parse().ok())
            .map_or(Value::Null, |day| mark(FACT, day).into()),
        Kind::Time => filled
            .as_str()
            .and_then(|time| time.parse().ok())
            .map_or(Value::Null, |time| language.time(time).into()),
        Kind::Pounds => filled
            .as_u64()
            .map_or(Value::Null, |pence| pounds(pence).into()),
        Kind::Tick => filled.as_bool().unwrap_or_default().into(),
        Kind::Text(_) | Kind::Story(_) | Kind::Line(_) => filled
            .as_str()
            .map_or(Value::Null, |text| text.trim().into()),
        Kind::Whole
        | Kind::Colleague
        | Kind::Service
        | Kind::Point
        | Kind::Noted
        | Kind::Remedy
        | Kind::Action
        | Kind::CaseFile
        | Kind::CaseFiles
        | Kind::Guest
        | Kind::PointsOf
        | Kind::Credential(_)
        | Kind::File(_) => filled,
    };
    into.insert(field.name.to_owned(), ready);
}

fn said(language: Language, list: &str, value: &Value) -> Value {
    value.as_str().map_or(Value::Null, |value| {
        words::choice(language, list, value).into()
    })
}

/// Like "£1,250" or "£12.50".
fn pounds(pence: u64) -> String {
    let mut pounds = (pence / 100).to_string();
    let mut place = pounds.len();
    while place > 3 {
        place -= 3;
        pounds.insert(place, ',');
    }
    match pence % 100 {
        0 => format!("£{pounds}"),
        rest => format!("£{pounds}.{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::acts::remedy::Remedy;
    use rules::kinds::RemedyKind;

    #[test]
    fn amounts_are_written_as_people_write_them() {
        for (pence, written) in [
            (5, "£0.05"),
            (1250, "£12.50"),
            (125_000, "£1,250"),
            (123_456_700, "£1,234,567"),
        ] {
            assert_eq!(pounds(pence), written);
        }
    }

    #[test]
    fn every_input_is_there_known_or_not() {
        let remedy = Remedy {
            kind: RemedyKind::ALL[0],
            amount: Some(15_000),
            words: " Sorry. ".to_owned(),
            who: None,
            due: None,
        };
        let act = ready(Letter::Reply, &remedy.into(), Language::ENGLISH);
        assert_eq!(act["amount"], "£150");
        assert_eq!(act["words"], "Sorry.");
        assert_eq!(act["kind_code"], RemedyKind::ALL[0].slug());
    }
}
