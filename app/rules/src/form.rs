//! The forms of the acts: what each asks for, and reading strictly what was typed.

mod day;
mod filled;
mod money;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

pub use day::{NotADay, date, day};
pub use filled::Filled;
pub use money::{pence, whole};

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
    /// Which fault: `missing`, `too-long`, `not-a-choice`, `not-a-date`, `in-future`, `in-past`,
    /// `not-an-amount`.
    pub code: &'static str,
}

/// Declares a choice: an enum whose variants are values of an input.
#[macro_export]
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
pub use options;

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

/// A serialised value, for showing what was recorded.
#[must_use]
pub fn shown(value: &impl Serialize) -> BTreeMap<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(object)) => object.into_iter().collect(),
        _ => BTreeMap::new(),
    }
}
