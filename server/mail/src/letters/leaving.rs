//! What a letter that waits would say if it left on a day, and which of its dates would not hold.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use chrono::NaiveDate;
use council::Profile;
use minijinja::Error;
use rules::acts::{Event, Recorded};
use rules::calendar::Calendar;
use rules::case::Case;
use rules::clock::Clock;
use rules::form::Kind;
use rules::intake::Answers;
use rules::letter::Letter;
use rules::reference::Reference;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use words::{Language, Locale, Phrases, dates::longest};

use super::{
    About, Draft, Letters, Unsaid,
    dates::Dates,
    draft::{FACT, Field},
    spelled::Spelled,
    unsaid::unsaid,
    values,
};

/// Stands under a letter in another language.
const IN_ENGLISH: &str = "What a person at the council wrote is in English. If you would like it in your language, call us: it costs nothing.";

/// A letter of a case that has not left. Its dates are counted for the case as it is now.
pub struct Leaving<'a> {
    /// The case as it is on the day on which the letter leaves.
    pub case: &'a Case,
    /// Everything that happened to it, oldest first.
    pub history: &'a [Recorded],
    /// What the person told us.
    pub answers: &'a Answers,
    /// The reference that the person was given.
    pub reference: &'a Reference,
    /// The council.
    pub profile: &'a Profile,
    /// The working days.
    pub calendar: &'a Calendar,
    /// Its number within the case.
    pub number: u32,
}

/// A date in the words of a letter that would not hold on the day on which it leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// As it stands in the letter.
    pub says: String,
    /// What is counted from the day on which the letter leaves; none where the date has passed or does not run any more.
    pub now: Option<String>,
    /// What is put there instead, if that is chosen.
    field: Option<Field>,
}

impl Asked {
    /// A date that somebody has to change by hand.
    pub(super) fn of(says: &str, now: String) -> Self {
        Self {
            says: says.to_owned(),
            now: Some(now),
            field: None,
        }
    }
}

impl Leaving<'_> {
    /// The letter as it would be written of the case as it is now, signed by whoever writes it; none when the case has no such
    /// letter.
    ///
    /// # Errors
    /// When a council's own template is wrong.
    pub fn written_again(
        &self,
        letters: &Letters,
        kind: (Letter, Locale),
        signed_by: &str,
        on: NaiveDate,
    ) -> Result<Option<Draft>, Error> {
        self.written_of(self.case, letters, kind, signed_by, on)
    }

    /// Whether it would say something else, apart from dates, if it were written of the case as it is now.
    ///
    /// # Errors
    /// When a council's own template is wrong.
    pub fn is_behind(
        &self,
        letters: &Letters,
        kind: (Letter, Locale),
        on: NaiveDate,
    ) -> Result<bool, Error> {
        let Some(then) = self.place().and_then(|place| self.case_at(place)) else {
            return Ok(false);
        };
        let shape = |case: &Case| {
            let draft = self.written_of(case, letters, kind, "", on)?;
            Ok::<_, Error>(draft.map(|draft| draft.shape()))
        };
        Ok(shape(&then)? != shape(self.case)?)
    }

    fn written_of(
        &self,
        case: &Case,
        letters: &Letters,
        (letter, locale): (Letter, Locale),
        signed_by: &str,
        on: NaiveDate,
    ) -> Result<Option<Draft>, Error> {
        let Some((event, _)) = self.cause() else {
            return Ok(None);
        };
        let about = About {
            locale,
            signed_by,
            ..self.about(case, event, on)
        };
        Ok(Some(super::written(letters, letter, &about)?.0))
    }

    /// The day on which it was written; none when the case has no such letter.
    #[must_use]
    pub fn written_on(&self) -> Option<NaiveDate> {
        Some(self.history[self.place()?].on)
    }

    /// The letter with its dates counted for the day on which it leaves.
    #[must_use]
    pub fn counted(&self, draft: &Draft, on: NaiveDate) -> Draft {
        match self.cause() {
            Some((event, clock)) => draft.counted(&self.dates(event, clock, on)),
            None => draft.clone(),
        }
    }

    /// The dates that would not hold if it left on this day: those that do not run any more, those that somebody typed as
    /// they were counted before, and those that have passed since it was written. Each is asked about, none is changed.
    /// `on_paper` says that the letter is printed, so that its fields cannot be counted again either.
    #[must_use]
    pub fn asks(&self, draft: &Draft, on: NaiveDate, on_paper: bool) -> Vec<Asked> {
        let (Some(written), Some((event, clock))) = (self.written_on(), self.cause()) else {
            return Vec::new();
        };
        let now = self.dates(event, clock, on);
        let before: Vec<Dates> = self
            .days_of_words()
            .into_iter()
            .map(|day| self.dates(event, clock, day))
            .collect();
        let text = draft.text();
        let (fields, typed) = draft.dates();
        let facts = self.facts(&fields);
        let fields = fields.iter().filter(|field| match field.name.as_str() {
            FACT => written < field.date && field.date < on,
            name => match now.get(name) {
                Some(now) => on_paper && now != field.date,
                None => true,
            },
        });
        let fields = fields.map(|field| Asked {
            says: longest(field.date),
            now: now.get(&field.name).map(longest),
            field: None,
        });
        let typed = typed.iter().filter_map(|spelled| {
            let is_fact = facts.iter().any(|fact| spelled.is(*fact));
            let moved = moved(spelled, &before, &now, is_fact);
            let has_passed = !is_fact && spelled.is_between(written, on);
            (moved.is_some() || has_passed).then(|| Asked {
                says: text[spelled.at.clone()].to_owned(),
                now: moved.as_ref().map(|field| longest(field.date)),
                field: moved,
            })
        });
        fields.chain(typed).collect()
    }

    /// What it has to say and does not, if it left on this day with these words: its compulsory sentences as they were
    /// written, those about an advocate as they are now.
    ///
    /// # Errors
    /// When a council's own template is wrong.
    pub fn unsaid(
        &self,
        letters: &Letters,
        (letter, locale): (Letter, Locale),
        draft: &Draft,
        on: NaiveDate,
    ) -> Result<Unsaid, Error> {
        let (Some(place), Some((event, clock))) = (self.place(), self.cause()) else {
            return Ok(Unsaid::default());
        };
        let written_on = self.history[place].on;
        let Some(then) = self.case_at(place) else {
            return Ok(Unsaid::default());
        };
        // That they may have an advocate stays true; that one is looked for, or helps them, may not.
        let is_over = (then.waits_for_advocate() && !self.case.waits_for_advocate())
            || (then.has_advocate() && !self.case.has_advocate());
        let mut now = then.clone();
        if is_over {
            now.advocacy = self.case.advocacy;
            now.provider = self.case.provider;
            now.provider_said = self.case.provider_said;
        }
        let written = |case: &Case| {
            let about = About {
                locale,
                ..self.about(case, event, written_on)
            };
            super::written(letters, letter, &about)
        };
        let dates = self.dates(event, clock, on);
        Ok(unsaid(draft, &written(&then)?, &written(&now)?.1, &dates))
    }

    /// The letter in another language, as this draft has it: its lines in that language, and in English what a person wrote or
    /// changed. None in English.
    ///
    /// # Errors
    /// When a council's own template is wrong.
    pub fn in_language(
        &self,
        letters: &Letters,
        letter: Letter,
        language: Language,
        draft: &Draft,
    ) -> Result<Option<String>, Error> {
        let (Some(phrases), Some(place), Some((event, _))) =
            (Phrases::of(language), self.place(), self.cause())
        else {
            return Ok(None);
        };
        let written_on = self.history[place].on;
        let Some(then) = self.case_at(place) else {
            return Ok(None);
        };
        let written = |locale: Locale| {
            let about = About {
                locale,
                ..self.about(&then, event, written_on)
            };
            Ok::<_, Error>(super::written(letters, letter, &about)?.0.lines())
        };
        let english = written(Locale::ENGLISH)?;
        let translated = written(Locale::plain(language))?;
        let lines = draft.lines();
        let shapes = |lines: &[Draft]| lines.iter().map(Draft::shape).collect::<Vec<_>>();
        let same = match english.len() == translated.len() {
            // Place by place: a line that somebody wrote may read like one of the template's and is not it.
            true => unchanged(&shapes(&english), &shapes(&lines)),
            // A template whose lines do not match says what it says in English.
            false => HashMap::new(),
        };
        let mut has_english = false;
        let said = lines.into_iter().enumerate().map(|(place, line)| {
            let Some(translated) = same.get(&place).map(|place| &translated[*place]) else {
                has_english |= line.text().contains(char::is_alphabetic);
                return line.text();
            };
            translated.with_dates_of(&line).text_in(language)
        });
        let mut said: Vec<String> = said.collect();
        let note = phrases
            .get(IN_ENGLISH)
            .filter(|_| has_english || says_words(event));
        if let Some(note) = note {
            said.extend([String::new(), note.to_owned()]);
        }
        Ok(Some(said.join("\n")))
    }

    /// The letter with every date that was asked about and can be counted as it is counted now: from here on a field.
    #[must_use]
    pub fn changed(&self, draft: &Draft, on: NaiveDate) -> Draft {
        let fields = self
            .asks(draft, on, false)
            .into_iter()
            .filter_map(|asked| asked.field);
        self.counted(&draft.with_fields(fields), on)
    }

    fn dates(&self, event: &Event, clock: Option<Clock>, on: NaiveDate) -> Dates {
        Dates::of(&self.about(self.case, event, on), clock)
    }

    fn about<'a>(&'a self, case: &'a Case, event: &'a Event, today: NaiveDate) -> About<'a> {
        About {
            case,
            event,
            answers: self.answers,
            reference: self.reference,
            locale: Locale::ENGLISH,
            signed_by: "",
            today,
            profile: self.profile,
            calendar: self.calendar,
        }
    }

    /// The act that caused it, and the clock that it was about then.
    fn cause(&self) -> Option<(&Event, Option<Clock>)> {
        let mut history = self.history.iter();
        let place = history.position(|row| {
            matches!(&row.event, Event::LetterWritten { number, .. } if *number == self.number)
        });
        let before = &self.history[..place?];
        let event = before.iter().rev().find(|row| row.event.act().is_some())?;
        let then = Case::replay(before).ok()?;
        let clock = values::clock(&self.about(&then, &event.event, event.on));
        Some((&event.event, clock))
    }

    /// Where in the history it was written, or written again.
    fn place(&self) -> Option<usize> {
        self.history.iter().rposition(|row| {
            matches!(&row.event,
                Event::LetterWritten { number, .. }
                | Event::LetterWrittenAgain { number } if *number == self.number)
        })
    }

    /// The case as it was at this place of the history.
    fn case_at(&self, place: usize) -> Option<Case> {
        Case::replay(&self.history[..place]).ok()
    }

    /// The days on which its words were written or changed, and so may have been read with the dates of that day.
    fn days_of_words(&self) -> BTreeSet<NaiveDate> {
        let of_words = self.history.iter().filter(|row| {
            matches!(&row.event,
                Event::LetterWritten { number, .. }
                | Event::LetterWrittenAgain { number }
                | Event::LetterChanged { number }
                | Event::LetterPrinted { number } if *number == self.number)
        });
        of_words.map(|row| row.on).collect()
    }

    /// Dates that the record knows: they hold whenever the letter leaves.
    fn facts(&self, fields: &[Field]) -> BTreeSet<NaiveDate> {
        let facts = fields.iter().filter(|field| field.name == FACT);
        let known = facts.map(|field| field.date);
        known.chain([self.case.received_on]).collect()
    }
}

/// The lines that stand as they were written: their places now, each with its place then.
fn unchanged(then: &[String], now: &[String]) -> HashMap<usize, usize> {
    let parts = capture_diff_slices(Algorithm::Patience, then, now);
    let equal = parts.into_iter().filter_map(|part| match part {
        DiffOp::Equal {
            old_index,
            new_index,
            len,
        } => Some((old_index..old_index + len).zip(new_index..)),
        _ => None,
    });
    equal.flatten().map(|(then, now)| (now, then)).collect()
}

/// Whether whoever carried out the act wrote words of their own, which stand in the letter as they wrote them.
fn says_words(event: &Event) -> bool {
    let Some(kind) = event.act() else {
        return false;
    };
    let mut fields = kind.fields().iter();
    fields.any(|field| matches!(field.kind, Kind::Text(_) | Kind::Story(_)))
}

/// The date as it is counted now, where it was counted so before and is not any more.
fn moved(spelled: &Spelled, before: &[Dates], now: &Dates, is_fact: bool) -> Option<Field> {
    let was = before.iter().flat_map(Dates::known);
    let mut moved = was.filter(|(name, date)| {
        // The day of a letter stands at its top, and nowhere else is it known to be meant.
        let is_meant = match *name {
            "today" => spelled.is_alone,
            _ => !is_fact,
        };
        is_meant && spelled.is(*date) && now.get(name).is_some_and(|now| now != *date)
    });
    let (name, _) = moved.next()?;
    Some(Field {
        name: name.to_owned(),
        date: now.get(name)?,
        at: Range::clone(&spelled.at),
    })
}
