//! The letters of the statutory procedure: each is written from a template when the act that causes it is done, and kept
//! until a person has read and sent it.
//!
//! A letter is plain text. There is one template for standard words, `<slug>.j2`, and one for easy read,
//! `<slug>.easy.j2`; both put in shared parts with `{% include "people.j2" %}`. A council may give a version of its own of
//! any of these files ([`Letters::with_folder`]).
//!
//! # What a template may use
//!
//! This is a promise to the people who edit a council's own versions. Dates are in words, like "Wednesday 13 January
//! 2027". What is not known is `none`: it prints as nothing, and `{% if … %}` passes it over. A name that is not in this
//! list stops the letter, so that a slip of the pen never reaches anybody.
//!
//! | name | what it is |
//! |---|---|
//! | `profile` | `name`, `team`, `phone`, `email`, and the lines of its `address` |
//! | `danger` | numbers for danger: `day`, `night` |
//! | `provider` | the advocacy provider: `name`, `phone` |
//! | `ombudsman` | `name`, `phone`, `website`, and the lines of its `address` |
//! | `commissioner` | the Information Commissioner: `name`, `phone`, `website` |
//! | `reference`, `received`, `today` | the reference, the day the council first had it, the day of the letter |
//! | `name` | what to call the person; none where they gave no name |
//! | `signed_by` | who signs |
//! | `by_child` | a child, a young person or a care leaver told us themselves |
//! | `has_advocate`, `advocate_asked` | they have an advocate; the provider is asked for one and has not found one yet |
//! | `sent_before` | the day on which the last letter of this kind left; none where none has |
//! | `sorted` | it is decided which procedure it, or each of its points, comes under |
//! | `is_complaint`, `suspended`, `final` | it is a complaint; its clocks stand; the council has nothing more to decide after this letter |
//! | `freeze_asked` | they asked that something be stopped, and it is not decided yet |
//! | `procedures` | whether any of the points is `statutory`, `corporate`, `data_protection` or `not_eligible` |
//! | `stage` | 1 or 2: the stage that we have to answer next |
//! | `stage_one` | of the Children Act procedure: `answered`, `left-out` where both agreed to that (R4.6), or `open` |
//! | `in_stage_two` | they have asked for stage 2 of the Children Act procedure, and it is not answered yet |
//! | `points` | the points that the letter is about; see below |
//! | `elsewhere` | in a letter that answers points, those that it does not answer because they are set aside or under another procedure; see below |
//! | `recommendations` | what the letter answers of what was recommended, or what the panel recommends; see below |
//! | `people` | of stage 2: the investigating `officer`, the independent `person` |
//! | `act` | the act, field by field as the form asks them; see below |
//! | `dates` | `reply_by`, `stage_one_by`, `maximum`, `maximum_was`, `ask_stage_two_by`, `stage_two_by`, `stage_two_at_most`, `stage_two_at_most_was`, `panel_by`, `panel_meets_by`, `stage_three_by`, `corporate_by`, `corporate_two_by`, `data_protection_by`, `concern_by`, `resubmit_until` |
//! | `working_days` | the limits as numbers: `stage_one`, `stage_one_at_most`, `stage_two_request`, `stage_two`, `stage_two_at_most`, `statement`, `panel_request`, `panel`, `stage_three`, `corporate`, `corporate_two` |
//!
//! A point, or in the letters of stage 2 and 3 a head of the statement of complaint, has its `number`; `what` they said; its `procedure` in words and `procedure_code`; `why` it is not statutory; the
//! `finding` ("Upheld"), its `meaning` in a sentence and `finding_code`; what the investigating officer found, `investigated`
//! and `investigated_code`; in the reply of stage 3 what the `panel` found, where it said so; and the `words` of the answer.
//!
//! What is `elsewhere` has `what` they said, its `procedure` in words and its `state`: `aside`, `not-eligible`, `answered` or `goes-on`.
//!
//! A recommendation has its `number`, `what` is recommended, and once it is answered the `answer` in words and `answer_code`,
//! the reason `because`, and where it is followed `who` does it and the day by which it is `due`.
//!
//! `act` has every field of the act under its own name: dates in words, amounts in pounds, ticks as true or false, choices
//! in words. Beside a choice stands its bare value, `act.reason` and `act.reason_code`, to compare with. What is asked in
//! rows is in `act.rows`. A letter that several acts cause (`procedure`, `not-considered`) has the fields of all of them, and
//! those of the acts that did not cause it are `none`.
//!
//! What the law, or the record, has a letter say stands between `{% filter compulsory("…") %}` and `{% endfilter %}`, where
//! "…" is `advocate`, `stage-two`, `panel`, `finding`, `steps`, `new-date`, `reasons`, `ombudsman`, `commissioner`,
//! `corporate-two`, `elsewhere` or `make-it-a-complaint`. Whoever checks a letter may write around it and not take it out. A council's own
//! version needs the same in words of its own.
//!
//! `reply_by` is the date of the answer that is worked on now. A date that has passed or does not run is `none`, except
//! `maximum_was` and `stage_two_at_most_was`, the days on which stage 1 and stage 2 should have ended.

mod act;
mod bilingual;
mod built_in;
mod dates;
mod draft;
mod duty;
mod elsewhere;
mod folder;
mod leaving;
mod mark;
mod points;
mod recommendations;
mod samples;
mod spelled;
mod unsaid;
mod values;
mod words;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::NaiveDate;
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, syntax::SyntaxConfig,
    value::Serde,
};
use rules::acts::Event;
use rules::calendar::Calendar;
use rules::case::Case;
use rules::intake::Answers;
use rules::letter::Letter;
use rules::reference::Reference;

use super::translate::{translated, write_values_for};
use ::words::{Language, Locale, Phrases};
pub use bilingual::Bilingual;
use council::Profile;
pub use dates::Dates;
pub use draft::Draft;
use duty::Duty;
pub use leaving::{Asked, Leaving};
pub use unsaid::Unsaid;
use values::Values;

/// Far more than any letter needs.
const FUEL: u64 = 100_000;

/// No line of a template is as long.
const LONGEST_LINE: usize = 60_000;

/// What a letter is written from.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The case as it is after the act.
    pub case: &'a Case,
    /// The act that causes the letter.
    pub event: &'a Event,
    /// What the person told us.
    pub answers: &'a Answers,
    /// The reference that the person was given.
    pub reference: &'a Reference,
    /// What the person reads. Letters are written in English; see [`Leaving::in_language`] for another language.
    pub locale: Locale,
    /// Who signs, where the act does not name somebody.
    pub signed_by: &'a str,
    /// The day, a Europe/London date.
    pub today: NaiveDate,
    /// The council.
    pub profile: &'a Profile,
    /// The working days.
    pub calendar: &'a Calendar,
}

/// The templates: those that are built in, and over them a council's own.
#[derive(Debug)]
pub struct Letters {
    environment: Environment<'static>,
    /// The same in other languages, in the order of [`Language::ALL`], once somebody was written to in them.
    languages: [OnceLock<Environment<'static>>; Language::ALL.len()],
    /// The files that are the council's own.
    own: BTreeSet<String>,
}

/// The words of a letter, in the council's own version where it has one; its dates are fields.
///
/// # Errors
/// When a council's own template is wrong.
pub fn write(letters: &Letters, letter: Letter, about: &About<'_>) -> Result<Draft, Error> {
    Ok(written(letters, letter, about)?.0)
}

/// The same, with what it has to say.
fn written(
    letters: &Letters,
    letter: Letter,
    about: &About<'_>,
) -> Result<(Draft, Vec<Duty>), Error> {
    let template = letters
        .in_language(about.locale.language)
        .get_template(&file_name(letter, about.locale.is_easy()))?;
    let text = template.render(Serde(Values::of(letter, about)))?;
    let (text, duties) = duty::apart(&text);
    Ok((Draft::of_stored(tidy(&text)), duties))
}

impl Letters {
    /// The letters as they are built in.
    ///
    /// # Panics
    /// Never: a test reads every template.
    #[must_use]
    pub fn built_in() -> Self {
        let mut environment = environment();
        for (name, text) in built_in::TEXTS {
            environment
                .add_template(name, text)
                .expect("every template is read by a test");
        }
        Self {
            environment,
            languages: [const { OnceLock::new() }; Language::ALL.len()],
            own: BTreeSet::new(),
        }
    }

    /// The templates in a language, also a council's own: what nobody has translated of those stays in English.
    fn in_language(&self, language: Language) -> &Environment<'static> {
        let place = Language::ALL.iter().position(|one| *one == language);
        let (Some(place), Some(phrases)) = (place, Phrases::of(language)) else {
            return &self.environment;
        };
        self.languages[place].get_or_init(|| {
            let mut environment = environment();
            write_values_for(&mut environment, language);
            for (name, template) in self.environment.templates() {
                let text = translated(template.source(), phrases);
                // A translation that does not work is as good as none.
                if add(&mut environment, name, text).is_err() {
                    return self.environment.clone();
                }
            }
            environment
        })
    }
}

/// Reads a template. The engine counts the characters of a line in 16 bits, and a slip beyond them would stop the program
/// instead of being told.
fn add(environment: &mut Environment<'static>, name: &str, text: String) -> Result<(), Error> {
    let is_too_long = |line: &str| line.chars().count() >= LONGEST_LINE;
    if text.split('\n').any(is_too_long) {
        let why = "a line is longer than 60,000 characters";
        return Err(Error::new(ErrorKind::SyntaxError, why));
    }
    environment.add_template_owned(name.to_owned(), text)
}

impl Default for Letters {
    fn default() -> Self {
        Self::built_in()
    }
}

fn environment() -> Environment<'static> {
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build();
    let mut environment = Environment::new();
    environment.set_syntax(syntax.expect("these three can stand together"));
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_fuel(Some(FUEL));
    environment.add_filter("compulsory", duty::marked);
    write_values_for(&mut environment, Language::ENGLISH);
    environment
}

fn file_name(letter: Letter, easy: bool) -> String {
    let ending = if easy { ".easy.j2" } else { ".j2" };
    format!("{}{ending}", letter.slug())
}

/// Leaves one blank line where parts that were left out would leave several, and no blanks at the ends of lines.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut blank = true;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() && blank {
            continue;
        }
        blank = line.is_empty();
        tidied.push_str(line);
        tidied.push('\n');
    }
    tidied.truncate(tidied.trim_end().len());
    tidied.push('\n');
    tidied
}

#[cfg(test)]
mod tests;
