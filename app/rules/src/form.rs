//! The forms of the acts: what each asks for, and reading strictly what was typed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::intake::{LINE_LIMIT, STORY_LIMIT};

/// The longest letter, in characters (Unicode scalar values).
pub const LETTER_LIMIT: u64 = 60_000;

/// The values of a choice; their words stand under `<list>-<value>`.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The name of the list, and the first part of the keys of its words.
    pub list: &'static str,
    /// The values, in the order shown.
    pub values: &'static [&'static str],
}

/// One thing that an act asks for.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// The name posted with the form, and the last part of the keys of its words.
    pub name: &'static str,
    /// What kind of input it is.
    pub kind: Kind,
    /// Whether the act can be done without it.
    pub optional: bool,
    /// How often it is asked.
    pub repeat: Repeat,
}

/// The kinds of input.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// One of these.
    Choice(Options),
    /// Any of these.
    Choices(Options),
    /// A Europe/London date, typed as people write one.
    Day(Day),
    /// One line of text.
    Line,
    /// Several lines of text.
    Text,
    /// The words of a letter: as several answers together, so longer than any of them.
    Letter,
    /// An amount in pounds; read as pence.
    Pounds,
    /// Yes when ticked.
    Tick,
    /// Somebody who can sign in.
    Colleague,
    /// One of the council's service areas.
    Service,
    /// One of the points of the case, by its number.
    Point,
    /// Any of the points of the case, by their numbers.
    PointsOf,
}

/// Which dates make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// Today or before.
    Past,
    /// Today or later.
    Ahead,
    /// Any.
    Any,
}

/// How often something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Once.
    Once,
    /// For each point that the act is about; posted as `name-1`, `name-2`, … by the number of the point.
    Points,
    /// In so many rows, of which blank ones are passed over; posted as `name-1`, `name-2`, ….
    Rows(u32),
}

/// What is wrong with one input. The words for it are in the locales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The name posted, such as `from` or `finding-2`.
    pub field: String,
    /// Which fault: `missing`, `too-long`, `not-a-choice`, `control-characters`, `not-a-date`, `in-future`, `in-past`,
    /// `not-an-amount`.
    pub code: &'static str,
}

/// What was typed, by the name posted: right or wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filled(BTreeMap<String, Vec<String>>);

/// Declares a choice: an enum whose variants are values of an input.
macro_rules! options {
    ($(#[$doc:meta])* $name:ident $list:literal { $($variant:ident $slug:literal)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $(#[doc = concat!("`", $slug, "`.")] #[serde(rename = $slug)] $variant,)+
        }

        impl $name {
            /// Every value, in the order shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The values of an input.
            pub const OPTIONS: $crate::form::Options =
                $crate::form::Options { list: $list, values: &[$($slug),+] };

            /// The value posted, and the last part of the key of its words.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)+ }
            }
        }
    };
}
pub(crate) use options;

impl Input {
    const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            optional: false,
            repeat: Repeat::Once,
        }
    }

    /// One of these.
    #[must_use]
    pub const fn choice(name: &'static str, options: Options) -> Self {
        Self::new(name, Kind::Choice(options))
    }

    /// Any of these.
    #[must_use]
    pub const fn choices(name: &'static str, options: Options) -> Self {
        Self::new(name, Kind::Choices(options)).optional()
    }

    /// A date, today or before.
    #[must_use]
    pub const fn past(name: &'static str) -> Self {
        Self::new(name, Kind::Day(Day::Past))
    }

    /// A date, today or later.
    #[must_use]
    pub const fn ahead(name: &'static str) -> Self {
        Self::new(name, Kind::Day(Day::Ahead))
    }

    /// Any date.
    #[must_use]
    pub const fn day(name: &'static str) -> Self {
        Self::new(name, Kind::Day(Day::Any))
    }

    /// One line.
    #[must_use]
    pub const fn line(name: &'static str) -> Self {
        Self::new(name, Kind::Line)
    }

    /// Several lines.
    #[must_use]
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, Kind::Text)
    }

    /// The words of a letter.
    #[must_use]
    pub const fn letter(name: &'static str) -> Self {
        Self::new(name, Kind::Letter)
    }

    /// An amount of money.
    #[must_use]
    pub const fn pounds(name: &'static str) -> Self {
        Self::new(name, Kind::Pounds)
    }

    /// A box to tick; not ticked is no.
    #[must_use]
    pub const fn tick(name: &'static str) -> Self {
        Self::new(name, Kind::Tick).optional()
    }

    /// Somebody who can sign in.
    #[must_use]
    pub const fn colleague(name: &'static str) -> Self {
        Self::new(name, Kind::Colleague)
    }

    /// A service area of the council.
    #[must_use]
    pub const fn service(name: &'static str) -> Self {
        Self::new(name, Kind::Service)
    }

    /// A point of the case.
    #[must_use]
    pub const fn point(name: &'static str) -> Self {
        Self::new(name, Kind::Point)
    }

    /// Any points of the case.
    #[must_use]
    pub const fn points_of(name: &'static str) -> Self {
        Self::new(name, Kind::PointsOf).optional()
    }

    /// The same, not compulsory.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The same, asked for each point.
    #[must_use]
    pub const fn per_point(mut self) -> Self {
        self.repeat = Repeat::Points;
        self
    }

    /// The same, asked in each of some rows.
    #[must_use]
    pub const fn in_rows(mut self, rows: u32) -> Self {
        self.repeat = Repeat::Rows(rows);
        self
    }

    /// The names posted, for the points that the act is about.
    #[must_use]
    pub fn names(&self, points: &[u32]) -> Vec<(Option<u32>, String)> {
        let numbered = |number: u32| (Some(number), format!("{}-{number}", self.name));
        match self.repeat {
            Repeat::Once => vec![(None, self.name.to_owned())],
            Repeat::Points => points.iter().copied().map(numbered).collect(),
            Repeat::Rows(rows) => (1..=rows).map(numbered).collect(),
        }
    }
}

impl Filled {
    /// What these pairs say. Line ends become `\n`; nothing else is changed.
    #[must_use]
    pub fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut filled = Self::default();
        for (name, value) in pairs {
            let value = value.replace("\r\n", "\n").replace('\r', "\n");
            filled.0.entry(name).or_default().push(value);
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
            .all(|value| value.trim().is_empty())
    }
}

/// The value of an input as JSON; nothing when it was left blank.
fn value(input: &Input, typed: &[String], today: NaiveDate) -> Result<Option<Value>, &'static str> {
    let filled: Vec<&str> = typed
        .iter()
        .map(|value| value.trim())
        .filter(|value| !value.is_empty())
        .collect();
    let Some(first) = filled.first().copied() else {
        return Ok(None);
    };
    if filled.iter().any(|value| value.chars().any(is_forbidden)) {
        return Err("control-characters");
    }
    let fits = |limit: u64| first.chars().count() as u64 <= limit;
    Ok(Some(match input.kind {
        Kind::Choice(options) if options.values.contains(&first) => first.into(),
        Kind::Choices(options) if filled.iter().all(|value| options.values.contains(value)) => {
            filled.into()
        }
        Kind::Choice(_) | Kind::Choices(_) => return Err("not-a-choice"),
        Kind::Service if crate::intake::SERVICE_AREAS.contains(&first) => first.into(),
        Kind::Service => return Err("not-a-choice"),
        Kind::Day(wanted) => {
            let day = date(first).ok_or("not-a-date")?;
            match wanted {
                Day::Past if day > today => return Err("in-future"),
                Day::Ahead if day < today => return Err("in-past"),
                _ => day.to_string().into(),
            }
        }
        Kind::Line | Kind::Colleague if fits(LINE_LIMIT) && !first.contains('\n') => first.into(),
        Kind::Text if fits(STORY_LIMIT) => first.into(),
        Kind::Letter if fits(LETTER_LIMIT) => first.into(),
        Kind::Line | Kind::Colleague | Kind::Text | Kind::Letter => return Err("too-long"),
        Kind::Pounds => pence(first).ok_or("not-an-amount")?.into(),
        Kind::Tick => true.into(),
        Kind::Point => first.parse::<u32>().map_err(|_| "not-a-choice")?.into(),
        Kind::PointsOf => {
            let numbers: Result<Vec<u32>, _> = filled.iter().map(|value| value.parse()).collect();
            numbers.map_err(|_| "not-a-choice")?.into()
        }
    }))
}

/// A date as people write one: `24 11 2026`, `24/11/2026`, `24 November 2026`, `2026-11-24`.
#[must_use]
pub fn date(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text
        .split(|character: char| character.is_whitespace() || "/-.,".contains(character))
        .filter(|part| !part.is_empty())
        .collect();
    let [first, month, last] = parts[..] else {
        return None;
    };
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| !text.starts_with('+'));
    let (day, year) = if first.len() == 4 {
        (last, first)
    } else {
        (first, last)
    };
    let year = number(year).filter(|year| (1900..=2200).contains(year))?;
    let month = number(month).or_else(|| month_named(month))?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, number(day)?)
}

fn month_named(text: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let text = text.to_lowercase();
    let found = MONTHS
        .iter()
        .position(|month| text.len() >= 3 && month.starts_with(&text))?;
    u32::try_from(found + 1).ok()
}

/// Pence, from `1,250`, `£1250.50`.
#[must_use]
pub fn pence(text: &str) -> Option<u32> {
    let text = text.trim_start_matches('£').replace([',', ' '], "");
    let (pounds, pence) = text.split_once('.').unwrap_or((&text, "00"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(pounds) || !digits(pence) || pence.len() != 2 {
        return None;
    }
    pounds
        .parse::<u32>()
        .ok()?
        .checked_mul(100)?
        .checked_add(pence.parse().ok()?)
}

/// Control characters say nothing to a reader and upset what comes after us; line ends and tabs are text.
fn is_forbidden(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\t')
}

/// A serialised value, for showing what was recorded.
#[must_use]
pub fn shown(value: &impl Serialize) -> BTreeMap<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(object)) => object.into_iter().collect(),
        _ => BTreeMap::new(),
    }
}
