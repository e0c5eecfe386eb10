//! Reads one field strictly: what was not offered, is no date, or is too long becomes no value.

use serde_json::Value;
use validator::ValidateLength;

use super::day::date;
use super::money::{pence, whole};
use super::time::{NotATime, time};
use super::{Autocomplete, Fault, Field, Filled, Kind, Wrong};
use crate::email::{self, NotAnAddress};
use crate::phone::{self, NotAPhone};
use crate::service::SERVICE_AREAS;
use crate::text;

impl Field {
    /// What is wrong with what was typed here; nothing when it is right.
    #[must_use]
    pub fn fault(&self, filled: &Filled) -> Option<Fault> {
        let wrong = match self.value(filled.all(self.name)) {
            Ok(None) if !self.optional => Wrong::Missing,
            Ok(_) => return None,
            Err(wrong) => wrong,
        };
        Some(Fault::new(self.name, wrong))
    }

    /// The fault of a text that is more than twice as long as it may be, so that it is not even kept: whoever writes for a
    /// person stops before.
    #[must_use]
    pub fn far_too_long(&self, filled: &Filled) -> Option<Fault> {
        let limit = self.kind.limit();
        let lengths = filled.all(self.name).iter().map(|text| length(text));
        let fault = || Fault::new(self.name, Wrong::TooLong(limit));
        (lengths.sum::<u64>() > limit * 2).then(fault)
    }

    /// What was typed without the marks that nobody sees and that would be in the way.
    pub(crate) fn clean(&self, typed: &str) -> String {
        match self.kind {
            Kind::Credential(_) => typed.to_owned(),
            Kind::Line(Autocomplete::Email) => email::cleaned(&text::one_line(typed)),
            Kind::Line(Autocomplete::Tel) => text::without_invisible(&text::one_line(typed))
                .trim()
                .to_owned(),
            Kind::Line(_) => text::one_line(typed),
            _ => text::cleaned(typed),
        }
    }

    /// The value as JSON; nothing when it was left blank.
    pub(super) fn value(&self, typed: &[String]) -> Result<Option<Value>, Wrong> {
        if matches!(self.kind, Kind::Credential(_)) {
            let typed = typed.first().map_or("", String::as_str);
            return Ok(Some(typed.into()));
        }
        self.check_offered(typed)?;
        let Some(said) = self.said(typed) else {
            return Ok(None);
        };
        let Some(text) = said.as_str() else {
            return Ok(Some(match self.kind {
                Kind::PointsOf | Kind::CaseFiles => numbers(&said)?,
                _ => said,
            }));
        };
        if self.kind.has_limit() && !text.validate_length(None, Some(self.kind.limit()), None) {
            return Err(Wrong::TooLong(self.kind.limit()));
        }
        Ok(Some(match self.kind {
            Kind::Day(_) => date(text).ok_or(Wrong::NotADate)?.to_string().into(),
            Kind::Time => time(text).map_err(Wrong::from)?.to_string().into(),
            Kind::Pounds => pence(text)
                .and_then(|pence| u32::try_from(pence).ok())
                .ok_or(Wrong::NotAnAmount)?
                .into(),
            Kind::Whole => whole(text).ok_or(Wrong::NotANumber)?.into(),
            Kind::Tick => true.into(),
            Kind::Point
            | Kind::Remedy
            | Kind::Action
            | Kind::Noted
            | Kind::CaseFile
            | Kind::Guest => number(text)?.into(),
            Kind::Service if !SERVICE_AREAS.contains(&text) => return Err(Wrong::NotAChoice),
            Kind::Line(Autocomplete::Email) => {
                email::check(text).map_err(Wrong::from)?;
                said
            }
            Kind::Line(Autocomplete::Tel) => {
                phone::check(text).map_err(Wrong::from)?;
                said
            }
            _ => said,
        }))
    }

    /// What was typed or chosen, right or wrong, as JSON: several values where several can be chosen. Blank text is no
    /// answer, and a field given twice counts once.
    pub(crate) fn said(&self, typed: &[String]) -> Option<Value> {
        let mut filled = typed.iter().filter(|value| !text::is_blank(value));
        let first = filled.next()?;
        Some(match self.kind {
            Kind::Choices(_) | Kind::ChoicesOrLast(_) | Kind::PointsOf | Kind::CaseFiles => {
                let others = filled.map(|value| value.trim());
                std::iter::once(first.trim()).chain(others).collect()
            }
            Kind::Story(_) => first.as_str().into(),
            Kind::Line(_) => self.clean(first).trim().into(),
            Kind::Colleague => first.trim().replace('\n', " ").into(),
            _ => first.trim().into(),
        })
    }

    /// Refuses what was never offered, and what excludes something else that was chosen.
    fn check_offered(&self, typed: &[String]) -> Result<(), Wrong> {
        let Some(options) = self.kind.options() else {
            return Ok(());
        };
        let mut chosen = typed.iter().filter(|value| !text::is_blank(value));
        if chosen.any(|value| !options.values.contains(&value.as_str())) {
            return Err(Wrong::NotAChoice);
        }
        let is_last = |value: &String| options.values.last() == Some(&value.as_str());
        let is_alone = typed.len() == 1 || !typed.iter().any(is_last);
        match self.kind {
            Kind::ChoicesOrLast(_) if !is_alone => Err(Wrong::NotAlone),
            _ => Ok(()),
        }
    }
}

/// In characters.
fn length(text: &str) -> u64 {
    text.chars().count() as u64
}

fn number(text: &str) -> Result<u32, Wrong> {
    text.parse().map_err(|_| Wrong::NotAChoice)
}

fn numbers(said: &Value) -> Result<Value, Wrong> {
    let chosen = said.as_array().into_iter().flatten();
    chosen
        .map(|value| number(value.as_str().unwrap_or_default()).map(Value::from))
        .collect()
}

impl From<NotAnAddress> for Wrong {
    fn from(not: NotAnAddress) -> Self {
        match not {
            NotAnAddress::Form => Self::Email,
            NotAnAddress::Ending => Self::EmailEnding,
        }
    }
}

impl From<NotATime> for Wrong {
    fn from(not: NotATime) -> Self {
        match not {
            NotATime::Unread => Self::NotATime,
            NotATime::WhichHalf => Self::MorningOrAfternoon,
        }
    }
}

impl From<NotAPhone> for Wrong {
    fn from(not: NotAPhone) -> Self {
        match not {
            NotAPhone::TooFewDigits => Self::Phone,
            NotAPhone::ShortMobile => Self::PhoneShort,
        }
    }
}
