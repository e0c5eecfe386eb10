//! Sample cases of invented people, on which every template is tried out: by the tests, and when a council brings versions
//! of its own. Each is a history that the procedure allows; every letter that one of its acts causes is a sample.

mod adult;
mod child;
mod late;
mod others;

use anyhow::Result;
use chrono::{NaiveDate, NaiveTime};
use council::{EXAMPLE, Profile};
use rules::acts::{Event, Recorded};
use rules::calendar::Calendar;
use rules::case::{Advocacy, Case, Received};
use rules::intake::{Answers, Journey, Question};
use rules::letter::Letter;
use rules::pathway::{Channel, Pathway};
use rules::reference::Reference;

use ::words::Locale;

use super::About;

/// Who signs the samples.
const OFFICER: &str = "Robin Example";

/// What the samples are written in: an invented council, and the working days.
pub(super) struct Setting {
    pub(super) profile: Profile,
    calendar: Calendar,
    reference: Reference,
}

/// A letter that an act of a sample case causes.
pub(super) struct Sample {
    pub(super) letter: Letter,
    pub(super) case: Case,
    pub(super) event: Event,
    answers: Answers,
    today: NaiveDate,
    /// What had happened when it was written, up to the act that caused it.
    #[cfg(test)]
    history: Vec<Recorded>,
}

impl Setting {
    pub(super) fn new() -> Result<Self> {
        Ok(Self {
            profile: Profile::read(EXAMPLE)?,
            calendar: Calendar::england_and_wales(),
            reference: Reference::from_random(&[9, 1, 26, 3, 14, 5, 20])
                .ok_or_else(|| anyhow::anyhow!("these bytes make a reference"))?,
        })
    }
}

impl Sample {
    /// Every sample.
    pub(super) fn all() -> Vec<Self> {
        let histories = [
            child::histories(),
            adult::histories(),
            late::histories(),
            others::histories(),
        ];
        let histories = histories.into_iter().flatten();
        histories.flat_map(|history| history.samples).collect()
    }

    /// The day on which it is written, and everything up to its having been written, as letter 99.
    #[cfg(test)]
    pub(super) fn written(&self) -> (NaiveDate, Vec<Recorded>) {
        let (number, letter) = (99, self.letter);
        let written = Event::LetterWritten { number, letter };
        let mut history = self.history.clone();
        history.push(recorded(self.today, written));
        (self.today, history)
    }

    /// The letter towards the day on which it leaves.
    #[cfg(test)]
    pub(super) fn leaving<'a>(
        &'a self,
        setting: &'a Setting,
        history: &'a [Recorded],
    ) -> super::Leaving<'a> {
        super::Leaving {
            case: &self.case,
            history,
            answers: &self.answers,
            reference: &setting.reference,
            profile: &setting.profile,
            calendar: &setting.calendar,
            number: 99,
        }
    }

    pub(super) fn about<'a>(&'a self, setting: &'a Setting, easy: bool) -> About<'a> {
        About {
            case: &self.case,
            event: &self.event,
            answers: &self.answers,
            reference: &setting.reference,
            locale: match easy {
                true => Locale::EASY_READ,
                false => Locale::ENGLISH,
            },
            signed_by: OFFICER,
            today: self.today,
            profile: &setting.profile,
            calendar: &setting.calendar,
        }
    }
}

/// A case, act by act.
struct History {
    case: Option<Case>,
    answers: Answers,
    samples: Vec<Sample>,
    #[cfg(test)]
    history: Vec<Recorded>,
    /// Acts that the procedure would have refused; a test sees that there are none.
    #[cfg(test)]
    refused: Vec<String>,
}

impl History {
    fn begin(name: Option<&str>, received: Received) -> Self {
        let mut answers = Answers::default();
        if let Some(name) = name {
            let typed = Question::Name.filled([("name".to_owned(), name.to_owned())]);
            answers.record(Question::Name, typed);
        }
        let received = recorded(received.on, Event::Received(received));
        Self {
            // It begins with its receipt, so it can be replayed.
            case: Case::replay([&received]).ok(),
            answers,
            samples: Vec::new(),
            #[cfg(test)]
            history: vec![received],
            #[cfg(test)]
            refused: Vec::new(),
        }
    }

    /// Does this on that day; the letters stay unsent.
    fn does(mut self, on: NaiveDate, event: impl Into<Event>) -> Self {
        let event = event.into();
        let Some(case) = &mut self.case else {
            return self;
        };
        #[cfg(test)]
        if let Err(reason) = tests::allowed(case, on, &event) {
            self.refused.push(format!("{:?}: {reason}", event.act()));
        }
        let letters = event.letters(case);
        // Only a second receipt is refused.
        let _ = case.apply(&recorded(on, event.clone()));
        #[cfg(test)]
        self.history.push(recorded(on, event.clone()));
        self.samples
            .extend(letters.into_iter().map(|letter| Sample {
                letter,
                case: case.clone(),
                event: event.clone(),
                answers: self.answers.clone(),
                today: on,
                #[cfg(test)]
                history: self.history.clone(),
            }));
        self
    }

    /// This letter leaves.
    fn sends(mut self, on: NaiveDate, letter: Letter) -> Self {
        let Some(case) = &mut self.case else {
            return self;
        };
        let number = u32::try_from(case.letters.len() + 1).unwrap_or_default();
        for event in [
            Event::LetterWritten { number, letter },
            Event::LetterSent {
                letter: letter.slug().to_owned(),
                number: Some(number),
                posted_on: None,
                how: None,
            },
        ] {
            let _ = case.apply(&recorded(on, event.clone()));
            #[cfg(test)]
            self.history.push(recorded(on, event));
        }
        self
    }
}

fn recorded(on: NaiveDate, event: Event) -> Recorded {
    Recorded {
        at: on.and_time(NaiveTime::MIN).and_utc(),
        on,
        by: None,
        event,
    }
}

/// A complaint that came through the form.
fn complaint(on: NaiveDate, by_child: bool) -> Received {
    Received {
        journey: Journey::Complaint,
        on,
        danger: false,
        freeze: true,
        by_child,
        category: None,
        advocacy: match by_child {
            true => Advocacy::ToOffer,
            false => Advocacy::NotNeeded,
        },
        channel: Some(Channel::OnlineForm),
        pathway: None,
    }
}

/// The same, taken to be this.
fn taken_as(pathway: Pathway, on: NaiveDate) -> Received {
    Received {
        journey: match pathway {
            Pathway::Concern | Pathway::Corporate => Journey::Complaint,
            _ => Journey::Idea,
        },
        freeze: false,
        pathway: Some(pathway),
        ..complaint(on, false)
    }
}

/// A day of the winter in which the samples happen: counted from Friday 1 January 2027.
fn day(number: u16) -> NaiveDate {
    NaiveDate::from_yo_opt(2027, 1)
        .unwrap_or_default()
        .checked_add_days(chrono::Days::new(u64::from(number.saturating_sub(1))))
        .unwrap_or_default()
}

fn text(words: &str) -> Option<String> {
    Some(words.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::principal::{Principal, Role, Staff};
    use rules::{acts::Now, case::StaffId, clock::Clocks, refused::Refused};

    pub(super) fn allowed(case: &Case, on: NaiveDate, event: &Event) -> Result<(), Refused> {
        let robin = Principal::Staff(Staff {
            id: StaffId("robin".to_owned()),
            name: "Robin Hale".to_owned(),
            role: Role::Manager,
        });
        let now = Now {
            today: on,
            by: &robin,
            reference: &"HFY6-FN6M".parse().unwrap(),
            calendar: &Calendar::england_and_wales(),
            clocks: &Clocks::default(),
        };
        event.check(case, &now)
    }

    #[test]
    fn the_procedure_allows_every_act_of_the_samples() {
        for histories in [
            child::histories(),
            adult::histories(),
            late::histories(),
            others::histories(),
        ] {
            for history in histories {
                assert_eq!(history.refused, Vec::<String>::new());
            }
        }
    }

    #[test]
    fn there_is_a_sample_of_every_letter() {
        for letter in Letter::ALL {
            let found = Sample::all().iter().any(|sample| sample.letter == *letter);
            assert!(found, "{}", letter.slug());
        }
    }
}
