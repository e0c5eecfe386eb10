//! Forms, of acts and of the public's questions: what each asks for, and reading strictly what was typed.

mod day;
mod fault;
mod filled;
mod money;
mod read;
mod said;
mod time;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

pub use day::{NotADay, date, day};
pub use fault::{Fault, Wrong};
pub use filled::Filled;
pub use money::{pence, whole};
pub use time::{NotATime, time};

use crate::text::{LINE_LIMIT, STORY_LIMIT};

/// The longest letter, in characters (Unicode scalar values): as several answers together, so longer than any of them.
pub const LETTER_LIMIT: u64 = 60_000;

/// The values of a choice; their words stand under `<list>-<value>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The name of the list, and the first part of the keys of its words.
    pub list: &'static str,
    /// The values, in the order shown.
    pub values: &'static [&'static str],
}

/// One thing that a form asks for.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name posted with the form, and the last part of the keys of its words.
    pub name: &'static str,
    /// What kind of field it is.
    pub kind: Kind,
    /// Whether the form can be sent without it.
    pub optional: bool,
    /// How often it is asked.
    pub repeat: Repeat,
}

/// The kinds of field.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// One of these.
    Choice(Options),
    /// Any of these.
    Choices(Options),
    /// Any of these, or only the last.
    ChoicesOrLast(Options),
    /// A Europe/London date, typed as people write one.
    Day(Day),
    /// A time of day on the clock of London, typed as people write one.
    Time,
    /// One line of text.
    Line(Autocomplete),
    /// Several lines of text, with at most so many characters.
    Text(u64),
    /// The same, kept exactly as it was typed.
    Story(u64),
    /// An amount in pounds; read as pence.
    Pounds,
    /// A whole number, such as `31,250`.
    Whole,
    /// What somebody signs in with. It is read exactly as it was typed, also when that is nothing: whoever checks it says no
    /// more than whether it is right.
    Credential(Credential),
    /// A file of the browser's computer, with one of these endings: `.csv,.json`. Its bytes are no text and are read apart.
    File(&'static str),
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
    /// One of the remedies of the case that are not carried out yet, by its number.
    Remedy,
    /// One of the actions of the case that are not done yet, by its number.
    Action,
    /// Something that was written down and may be taken back, by its number.
    Noted,
    /// One of the files of the case, by its number.
    CaseFile,
    /// Any of the files of the case, by their numbers.
    CaseFiles,
    /// One of those who were let in from outside, by their number.
    Guest,
}

/// What the browser may offer to fill in (WCAG 1.3.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Autocomplete {
    /// Nothing: the answer is not about the person who types, or should not be remembered.
    Off,
    /// The name they like to be called.
    Nickname,
    /// Their whole name.
    Name,
    /// Their e-mail address; the keyboard shows @.
    Email,
    /// Their phone number; the keyboard shows digits.
    Tel,
}

/// What somebody signs in with, and what a password manager is told of it (WCAG 1.3.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credential {
    /// The e-mail address of their account.
    Username,
    /// The password that they have.
    CurrentPassword,
    /// One that they choose.
    NewPassword,
    /// A code that works once, of an authenticator app or of a list that they keep.
    OneTimeCode,
}

/// Which dates make sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// Today or before.
    Past,
    /// Today or later.
    Ahead,
    /// Before today or after it.
    Any,
}

/// How often something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// One time, posted under the field's own name.
    Once,
    /// For each point that the act is about; posted as `name-1`, `name-2`, … by the number of the point.
    Points,
    /// For each head of the statement of complaint that the act is about, or for each point where the statement has no heads;
    /// posted and read as for points.
    Heads,
    /// For each recommendation that the act answers; posted as `name-1`, `name-2`, … by its number.
    Recommendations,
    /// In so many rows, of which blank ones are passed over; posted as `name-1`, `name-2`, ….
    Rows(u32),
    /// For each of these values, whose words are its label; posted as `name-value`.
    Each(Options),
}

/// Declares a choice: an enum whose variants are values of a field.
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
            /// The values of a field.
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

/// The numbers for which a form asks what it asks several times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Of the points, or of the heads of the statement of complaint.
    pub points: Vec<u32>,
    /// Of the recommendations.
    pub recommendations: Vec<u32>,
}

impl Options {
    /// The values of a choice; their words stand under `<list>-<value>`.
    #[must_use]
    pub const fn new(list: &'static str, values: &'static [&'static str]) -> Self {
        Self { list, values }
    }
}

impl Kind {
    /// The values that can be chosen, where the form itself lists them.
    #[must_use]
    pub const fn options(self) -> Option<Options> {
        match self {
            Self::Choice(options) | Self::Choices(options) | Self::ChoicesOrLast(options) => {
                Some(options)
            }
            _ => None,
        }
    }

    /// Whether it is typed and not chosen.
    #[must_use]
    pub const fn is_typed(self) -> bool {
        matches!(
            self,
            Self::Day(_)
                | Self::Time
                | Self::Line(_)
                | Self::Text(_)
                | Self::Story(_)
                | Self::Pounds
                | Self::Whole
                | Self::Credential(_)
        )
    }

    /// Whether it is never shown again, whoever typed it.
    #[must_use]
    pub const fn is_secret(self) -> bool {
        matches!(
            self,
            Self::Credential(
                Credential::CurrentPassword | Credential::NewPassword | Credential::OneTimeCode
            )
        )
    }

    /// Whether it is text, which can be too long.
    #[must_use]
    pub const fn has_limit(self) -> bool {
        matches!(
            self,
            Self::Line(_) | Self::Text(_) | Self::Story(_) | Self::Colleague
        )
    }

    /// The most characters that it may have.
    #[must_use]
    pub const fn limit(self) -> u64 {
        match self {
            Self::Text(limit) | Self::Story(limit) => limit,
            _ => LINE_LIMIT,
        }
    }
}

impl Field {
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

    /// At least one of these, of which the last stands alone.
    #[must_use]
    pub const fn choices_or_last(name: &'static str, options: Options) -> Self {
        Self::new(name, Kind::ChoicesOrLast(options))
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

    /// A time of day.
    #[must_use]
    pub const fn time(name: &'static str) -> Self {
        Self::new(name, Kind::Time)
    }

    /// One line.
    #[must_use]
    pub const fn line(name: &'static str) -> Self {
        Self::new(name, Kind::Line(Autocomplete::Off))
    }

    /// One line about the person who types, with which the browser may help.
    #[must_use]
    pub const fn own(name: &'static str, autocomplete: Autocomplete) -> Self {
        Self::new(name, Kind::Line(autocomplete))
    }

    /// Several lines.
    #[must_use]
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, Kind::Text(STORY_LIMIT))
    }

    /// Several lines, kept exactly as they were typed.
    #[must_use]
    pub const fn story(name: &'static str, limit: u64) -> Self {
        Self::new(name, Kind::Story(limit))
    }

    /// The words of a letter.
    #[must_use]
    pub const fn letter(name: &'static str) -> Self {
        Self::new(name, Kind::Text(LETTER_LIMIT))
    }

    /// An amount of money.
    #[must_use]
    pub const fn pounds(name: &'static str) -> Self {
        Self::new(name, Kind::Pounds)
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(name: &'static str) -> Self {
        Self::new(name, Kind::Whole)
    }

    /// What somebody signs in with.
    #[must_use]
    pub const fn credential(name: &'static str, credential: Credential) -> Self {
        Self::new(name, Kind::Credential(credential))
    }

    /// A file with one of these endings.
    #[must_use]
    pub const fn file(name: &'static str, endings: &'static str) -> Self {
        Self::new(name, Kind::File(endings))
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

    /// One of the remedies that are not carried out yet.
    #[must_use]
    pub const fn remedy(name: &'static str) -> Self {
        Self::new(name, Kind::Remedy)
    }

    /// One of the actions that are not done yet.
    #[must_use]
    pub const fn action(name: &'static str) -> Self {
        Self::new(name, Kind::Action)
    }

    /// One of what was written down and may be taken back.
    #[must_use]
    pub const fn noted(name: &'static str) -> Self {
        Self::new(name, Kind::Noted)
    }

    /// One of the files of the case.
    #[must_use]
    pub const fn case_file(name: &'static str) -> Self {
        Self::new(name, Kind::CaseFile)
    }

    /// Any files of the case.
    #[must_use]
    pub const fn case_files(name: &'static str) -> Self {
        Self::new(name, Kind::CaseFiles).optional()
    }

    /// One of those who were let in from outside.
    #[must_use]
    pub const fn guest(name: &'static str) -> Self {
        Self::new(name, Kind::Guest)
    }

    /// Any points of the case.
    #[must_use]
    pub const fn points_of(name: &'static str) -> Self {
        Self::new(name, Kind::PointsOf).optional()
    }

    /// Some points of the case, one at least.
    #[must_use]
    pub const fn some_points_of(name: &'static str) -> Self {
        Self::new(name, Kind::PointsOf)
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

    /// The same, asked for each head of the statement of complaint.
    #[must_use]
    pub const fn per_head(mut self) -> Self {
        self.repeat = Repeat::Heads;
        self
    }

    /// The same, asked for each recommendation.
    #[must_use]
    pub const fn per_recommendation(mut self) -> Self {
        self.repeat = Repeat::Recommendations;
        self
    }

    /// The same, asked in each of some rows.
    #[must_use]
    pub const fn in_rows(mut self, rows: u32) -> Self {
        self.repeat = Repeat::Rows(rows);
        self
    }

    /// The same, asked for each of these values.
    #[must_use]
    pub const fn for_each(mut self, options: Options) -> Self {
        self.repeat = Repeat::Each(options);
        self
    }

    /// The names posted, for what the act is about.
    #[must_use]
    pub fn names(&self, about: &Numbers) -> Vec<(Option<u32>, String)> {
        let numbered = |number: u32| (Some(number), format!("{}-{number}", self.name));
        match self.repeat {
            Repeat::Once => vec![(None, self.name.to_owned())],
            Repeat::Points | Repeat::Heads => about.points.iter().copied().map(numbered).collect(),
            Repeat::Recommendations => {
                let all = about.recommendations.iter().copied();
                all.map(numbered).collect()
            }
            Repeat::Rows(rows) => (1..=rows).map(numbered).collect(),
            Repeat::Each(options) => {
                let named = |value| (None, format!("{}-{value}", self.name));
                options.values.iter().map(named).collect()
            }
        }
    }

    /// The value that a posted name is about, and its list, where it is asked for each of some.
    #[must_use]
    pub fn each_of<'a>(&self, posted: &'a str) -> Option<(Options, &'a str)> {
        let Repeat::Each(options) = self.repeat else {
            return None;
        };
        let value = posted.strip_prefix(self.name)?.strip_prefix('-')?;
        Some((options, value))
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
