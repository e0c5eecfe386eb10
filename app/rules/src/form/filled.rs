//! What was typed into a form, read strictly: an act never sees a value that was not offered, a date that is none, or text
//! that is too long.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::day::date;
use super::money::pence;
use super::{Day, Fault, Input, Kind, LETTER_LIMIT, Repeat};
use crate::text::{LINE_LIMIT, STORY_LIMIT, cleaned, is_blank};

/// What was typed, by the name posted: right or wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filled(BTreeMap<String, Vec<String>>);

impl Filled {
    /// What these pairs say. Every line end becomes `\n` and control characters go; nothing that can be read is changed.
    #[must_use]
    pub fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut filled = Self::default();
        for (name, value) in pairs {
            filled.0.entry(name).or_default().push(cleaned(&value));
        }
        filled
    }

    /// The first value, or nothing.
    #[must_use]
    pub fn one(&self, name: &str) -> &str {
        self.all(name).first().map_or("", String::as_str)
    }

    /// Every value.
    #[must_use]
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Everything that was typed, by name.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(name, values)| {
            values
                .iter()
                .map(move |value| (name.as_str(), value.as_str()))
        })
    }

    /// Whether this value was chosen.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|chosen| chosen == value)
    }

    /// Reads a flat form of these inputs. What is asked for each point becomes `points`, what is asked in rows `rows`.
    ///
    /// # Errors
    /// Everything that is wrong, in the order asked.
    pub fn read<T: DeserializeOwned>(
        &self,
        inputs: &[Input],
        points: &[u32],
        today: NaiveDate,
    ) -> Result<T, Vec<Fault>> {
        let (mut object, mut points_read, mut rows) =
            (Map::new(), BTreeMap::new(), BTreeMap::new());
        let mut faults = Vec::new();
        for input in inputs {
            let blank_row = |number: u32| {
                matches!(input.repeat, Repeat::Rows(_)) && self.row_is_blank(inputs, number)
            };
            for (number, name) in input.names(points) {
                if number.is_some_and(blank_row) {
                    continue;
                }
                let value = match value(input, self.all(&name), today) {
                    Ok(Some(value)) => value,
                    Ok(None) if input.optional => continue,
                    Ok(None) => {
                        faults.push(Fault {
                            field: name,
                            code: "missing",
                        });
                        continue;
                    }
                    Err(code) => {
                        faults.push(Fault { field: name, code });
                        continue;
                    }
                };
                let group: Option<&mut BTreeMap<u32, Map<String, Value>>> = match input.repeat {
                    Repeat::Once => None,
                    Repeat::Points => Some(&mut points_read),
                    Repeat::Rows(_) => Some(&mut rows),
                };
                match (group, number) {
                    (Some(group), Some(number)) => {
                        let row = group.entry(number).or_default();
                        row.insert("number".to_owned(), number.into());
                        row.insert(input.name.to_owned(), value);
                    }
                    _ => {
                        object.insert(input.name.to_owned(), value);
                    }
                }
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        for (name, group) in [("points", points_read), ("rows", rows)] {
            if !group.is_empty() {
                let group = group.into_values().map(Value::Object).collect();
                object.insert(name.to_owned(), Value::Array(group));
            }
        }
        // Every input was checked, so what does not fit is a value that this act's type does not know.
        serde_json::from_value(Value::Object(object)).map_err(|_| {
            vec![Fault {
                field: inputs
                    .first()
                    .map_or_else(String::new, |input| input.name.to_owned()),
                code: "not-a-choice",
            }]
        })
    }

    fn row_is_blank(&self, inputs: &[Input], number: u32) -> bool {
        inputs
            .iter()
            .filter(|input| matches!(input.repeat, Repeat::Rows(_)))
            .flat_map(|input| self.all(&format!("{}-{number}", input.name)))
            .all(|value| is_blank(value))
    }
}

/// The value of an input as JSON; nothing when it was left blank.
fn value(input: &Input, typed: &[String], today: NaiveDate) -> Result<Option<Value>, &'static str> {
    let filled: Vec<&str> = typed
        .iter()
        .map(|value| value.trim())
        .filter(|value| !is_blank(value))
        .collect();
    let Some(first) = filled.first().copied() else {
        return Ok(None);
    };
    let fits = |limit: u64| first.chars().count() as u64 <= limit;
    Ok(Some(match input.kind {
        Kind::Choice(options) if options.values.contains(&first) => first.into(),
        Kind::Choices(options) if filled.iter().all(|value| options.values.contains(value)) => {
            filled.into()
        }
        Kind::Choice(_) | Kind::Choices(_) => return Err("not-a-choice"),
        Kind::Service if crate::service::SERVICE_AREAS.contains(&first) => first.into(),
        Kind::Service => return Err("not-a-choice"),
        Kind::Day(wanted) => {
            let day = date(first).ok_or("not-a-date")?;
            match wanted {
                Day::Past if day > today => return Err("in-future"),
                Day::Ahead if day < today => return Err("in-past"),
                _ => day.to_string().into(),
            }
        }
        Kind::Line | Kind::Colleague if fits(LINE_LIMIT) => first.replace('\n', " ").into(),
        Kind::Text if fits(STORY_LIMIT) => first.into(),
        Kind::Letter if fits(LETTER_LIMIT) => first.into(),
        Kind::Line | Kind::Colleague | Kind::Text | Kind::Letter => return Err("too-long"),
        Kind::Pounds => pence(first)
            .and_then(|pence| u32::try_from(pence).ok())
            .ok_or("not-an-amount")?
            .into(),
        Kind::Tick => true.into(),
        Kind::Point => first.parse::<u32>().map_err(|_| "not-a-choice")?.into(),
        Kind::PointsOf => {
            let numbers: Result<Vec<u32>, _> = filled.iter().map(|value| value.parse()).collect();
            numbers.map_err(|_| "not-a-choice")?.into()
        }
    }))
}
