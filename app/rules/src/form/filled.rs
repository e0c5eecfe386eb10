//! What was typed into a form. What an act reads of it never has a value that was not offered, a date that is none, or text that
//! is too long.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::said::said;
use super::{Day, Fault, Field, Kind, Numbers, Repeat, Wrong};
use crate::text::{cleaned, is_blank};

/// The first day of which it is known whether it is a working day (R8.2).
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap();
/// Nothing is set for so many years from now.
const MOST_YEARS_AHEAD: u32 = 10;

/// What was typed, by the name posted: every value, right or wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Filled(pub(crate) BTreeMap<String, Vec<String>>);

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

    /// Keeps the pairs whose names are among these fields, and drops the others. Marks that nobody sees and that would be in
    /// the way are taken off; nothing that can be read is changed.
    #[must_use]
    pub fn in_these<'a>(
        fields: impl Iterator<Item = &'a Field> + Clone,
        pairs: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let mut filled = Self::default();
        for (name, value) in pairs {
            if let Some(field) = fields.clone().find(|field| field.name == name) {
                filled.0.entry(name).or_default().push(field.clean(&value));
            }
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

    /// Whether nothing was written or chosen.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.values().flatten().all(|value| is_blank(value))
    }

    /// Reads a flat form of these fields. What is asked for each point or head becomes `points`, for each
    /// recommendation `answers`, what is asked in rows `rows`, and what
    /// is asked for each of some values an object under the field's name, where a value that was emptied is null.
    ///
    /// # Errors
    /// Everything that is wrong, in the order asked.
    pub fn read<T: DeserializeOwned>(
        &self,
        fields: &[Field],
        about: &Numbers,
        today: NaiveDate,
    ) -> Result<T, Vec<Fault>> {
        type Rows = BTreeMap<u32, Map<String, Value>>;
        let mut object = Map::new();
        let (mut points_read, mut answers, mut rows) = (Rows::new(), Rows::new(), Rows::new());
        let mut each: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
        let mut faults = Vec::new();
        let fields_read = fields
            .iter()
            .filter(|field| !matches!(field.kind, Kind::File(_)));
        for field in fields_read {
            let blank_row = |number: u32| {
                matches!(field.repeat, Repeat::Rows(_)) && self.row_is_blank(fields, number)
            };
            for (number, name) in field.names(about) {
                if number.is_some_and(blank_row) {
                    continue;
                }
                let typed = self.all(&name);
                let is_emptied = matches!(field.repeat, Repeat::Each(_)) && !typed.is_empty();
                let value = match in_time(field, typed, today) {
                    Ok(Some(value)) => value,
                    Ok(None) if field.optional && is_emptied => Value::Null,
                    Ok(None) if field.optional => continue,
                    Ok(None) => {
                        faults.push(Fault::new(name, Wrong::Missing));
                        continue;
                    }
                    Err(wrong) => {
                        faults.push(Fault::new(name, wrong));
                        continue;
                    }
                };
                let value_of = field.each_of(&name).map(|(_, value)| value);
                let into = match (field.repeat, number) {
                    (Repeat::Points | Repeat::Heads, Some(number)) => {
                        points_read.entry(number).or_default()
                    }
                    (Repeat::Recommendations, Some(number)) => answers.entry(number).or_default(),
                    (Repeat::Rows(_), Some(number)) => rows.entry(number).or_default(),
                    (Repeat::Each(_), _) => each.entry(field.name).or_default(),
                    _ => &mut object,
                };
                if let Some(number) = number {
                    into.insert("number".to_owned(), number.into());
                }
                into.insert(value_of.unwrap_or(field.name).to_owned(), value);
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let groups = [
            ("points", points_read),
            ("answers", answers),
            ("rows", rows),
        ];
        for (name, group) in groups {
            if !group.is_empty() {
                let group = group.into_values().map(Value::Object).collect();
                object.insert(name.to_owned(), Value::Array(group));
            }
        }
        let each = each.into_iter();
        object.extend(each.map(|(name, values)| (name.to_owned(), values.into())));
        // Every field was checked, so what does not fit is a value that this form's type does not know.
        serde_json::from_value(Value::Object(object)).map_err(|_| {
            let first = fields.first().map_or("", |field| field.name);
            vec![Fault::new(first, Wrong::NotAChoice)]
        })
    }

    fn row_is_blank(&self, fields: &[Field], number: u32) -> bool {
        fields
            .iter()
            .filter(|field| matches!(field.repeat, Repeat::Rows(_)))
            .flat_map(|field| self.all(&format!("{}-{number}", field.name)))
            .all(|value| is_blank(value))
    }
}

/// The value of a field, whose day is not ahead where it has to be past, nor past where it has to be ahead.
fn in_time(field: &Field, typed: &[String], today: NaiveDate) -> Result<Option<Value>, Wrong> {
    let meant = match (field.kind, typed.first()) {
        (Kind::Day(when), Some(text)) => said(text, when, today),
        _ => None,
    };
    let value = match meant {
        Some(day) => field.value(&[day.to_string()])?,
        None => field.value(typed)?,
    };
    if let (Kind::Day(wanted), Some(day)) = (field.kind, &value) {
        let day: NaiveDate = serde_json::from_value(day.clone()).map_err(|_| Wrong::NotADate)?;
        match wanted {
            Day::Past if day > today => return Err(Wrong::InFuture),
            Day::Ahead if day < today => return Err(Wrong::InPast),
            // A year that was mistyped.
            _ if day < FIRST_DAY => return Err(Wrong::LongAgo),
            _ if day
                .years_since(today)
                .is_some_and(|years| years >= MOST_YEARS_AHEAD) =>
            {
                return Err(Wrong::FarAhead);
            }
            _ => {}
        }
    }
    Ok(value)
}
