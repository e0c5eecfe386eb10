//! A row of a list of cases becomes an entry of the register, or says everything that is wrong with it.

use chrono::NaiveDate;
use rules::calendar::Pause;
use rules::case::Imported;
use rules::form::Options;
use rules::kinds::Decision;
use rules::pathway::{Channel, Nature};
use rules::reason::{DelayReason, EscalationReason, SuspensionReason};
use rules::register::{
    AdvocateOffer, AgeBand, AtOmbudsman, Complainant, Entry, Kind, LearningState, NotOfferedReason,
    Suspended,
};
use serde::de::DeserializeOwned;

use super::columns::{CASES, CaseColumn as C, Holds};
use super::lexicon::Unknown;
use super::read::{Line, between_commas};
use super::{DateOrder, Dates, ImportIssue, ImportIssues, Lexicon, spreadsheet};

/// When a row was received that does not say when: before everything else in it.
const LONG_AGO: NaiveDate = NaiveDate::from_ymd_opt(1990, 1, 1).expect("1 January 1990 is a date");
/// No case has more points.
const MOST_POINTS: u64 = 200;

/// Reads the rows of a list of cases.
pub struct Reader<'a> {
    lexicon: &'a Lexicon,
    dates: Dates<'a>,
    today: NaiveDate,
    conference_is_statutory: bool,
    corporate_stages: u32,
    issues: ImportIssues,
}

/// A row that is being read.
pub(super) struct Row<'a> {
    pub line: &'a Line,
    pub lexicon: &'a Lexicon,
    pub dates: &'a Dates<'a>,
    pub today: NaiveDate,
    pub conference_is_statutory: bool,
    pub corporate_stages: u32,
    pub issues: Vec<ImportIssue>,
}

/// What is told of days that might be read in a wrong order.
const OF_DAYS: [&str; 4] = ["order", "day-to-come", "day-far", "day-missing"];
/// What is told because of the kind; without one nobody knows.
const OF_KINDS: [&str; 7] = [
    "no-such-stage",
    "stage-one-open",
    "skipped-alone",
    "skipped-and-ended",
    "outcome-missing",
    "closed-but-open",
    "words-of-no-compliment",
];

impl<'a> Reader<'a> {
    /// Reads by these words and dates, on this day; `corporate_stages` is how many stages a corporate complaint could go through.
    #[must_use]
    pub fn new(
        lexicon: &'a Lexicon,
        dates: Dates<'a>,
        today: NaiveDate,
        conference_is_statutory: bool,
        corporate_stages: u32,
    ) -> Self {
        Self {
            lexicon,
            dates,
            today,
            conference_is_statutory,
            corporate_stages,
            issues: ImportIssues::default(),
        }
    }

    /// Reads a row; nothing when something is wrong with it.
    pub fn read(&mut self, line: &Line) -> Option<Imported> {
        let mut row = Row {
            line,
            lexicon: self.lexicon,
            dates: &self.dates,
            today: self.today,
            conference_is_statutory: self.conference_is_statutory,
            corporate_stages: self.corporate_stages,
            issues: Vec::new(),
        };
        let imported = row.imported();
        let is_asked = self.dates.is_asked();
        let is_right = row.issues.is_empty() && !is_asked;
        row.issues
            .into_iter()
            .filter(|issue| !is_asked || !OF_DAYS.contains(&issue.what))
            .for_each(|issue| self.issues.add(issue));
        imported.filter(|_| is_right)
    }

    /// Whether so much is wrong that nothing more is read.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.issues.is_full()
    }

    /// Everything that was wrong, the question for the order of the dates first; and the order that the file was found to
    /// have, if that is not the usual one.
    #[must_use]
    pub fn end(self) -> (ImportIssues, Option<DateOrder>) {
        let mut issues = ImportIssues::default();
        self.dates
            .question()
            .into_iter()
            .for_each(|issue| issues.add(issue));
        self.issues.into_all().for_each(|issue| issues.add(issue));
        (issues, self.dates.unusual())
    }
}

impl Row<'_> {
    fn imported(&mut self) -> Option<Imported> {
        let theirs = self.needed(C::Ref).map(|text| text.trim().to_owned());
        if let Some((harm, theirs)) = theirs
            .as_deref()
            .and_then(|theirs| Some((spreadsheet::harm_to_reference(theirs)?, theirs)))
        {
            self.tell_of(C::Ref, harm, theirs);
        }
        let kind = self.needed(C::Kind).is_some();
        let kind = self.word::<Kind>(C::Kind).filter(|_| kind);
        let received = self.needed(C::Received).is_some();
        let received = self.past(C::Received).filter(|_| received);
        // What does not depend on the three is checked whether they are there or not.
        let (services, areas) = self.services();
        let told = Entry {
            who: self.word::<Complainant>(C::Who),
            age: self.word::<AgeBand>(C::Age),
            channel: self.word::<Channel>(C::Channel),
            natures: self.words::<Nature>(C::Natures),
            points: self.points(),
            services,
            ..Entry::new(Kind::Statutory, self.today)
        };
        // Whatever is wrong so far, the rest is looked at too: somebody mends a row once.
        let is_whole = theirs.is_some() && kind.is_some() && received.is_some();
        let (known, received) = (kind, received.unwrap_or(LONG_AGO));
        let kind = known.unwrap_or(Kind::Statutory);

        let mut entry = Entry {
            kind,
            received_on: received,
            ..told
        };
        self.stages(&mut entry);
        entry.advocacy = self.word::<AdvocateOffer>(C::Advocacy);
        entry.not_offered = self.word::<NotOfferedReason>(C::NotOffered);
        entry.delays = self.words::<DelayReason>(C::Delays);
        entry.escalations = self.words::<EscalationReason>(C::Escalations);
        entry.suspended = self.suspended(received);
        entry.ombudsman = self.ombudsman(received);
        entry.learning = self.word::<LearningState>(C::Learning).unwrap_or_default();
        entry.remedies = self.remedies(&entry);
        entry.costs = self.costs(received);
        entry.actions = self.actions(received);
        if !entry.actions.is_empty() && entry.learning != LearningState::Learned {
            if self.has(C::Learning) {
                self.tell(C::Actions, "actions-without-learning");
            }
            entry.learning = LearningState::Learned;
        }
        if entry.not_offered.is_some() && entry.advocacy != Some(AdvocateOffer::NotOffered) {
            if entry.advocacy.is_some() {
                self.tell(C::NotOffered, "not-offered-but-offered");
            }
            entry.advocacy = Some(AdvocateOffer::NotOffered);
        }
        let words = self.kept(C::Words);
        if words.is_some() && kind != Kind::Compliment {
            self.tell(C::Words, "words-of-no-compliment");
        }
        entry.quote = words.is_some();
        let acknowledged_on = self.past(C::Acknowledged);
        self.in_order(
            C::Received,
            Some(received),
            C::Acknowledged,
            acknowledged_on,
        );
        entry.closed_on = self.closed(&entry);
        if known.is_none() {
            self.issues.retain(|issue| !OF_KINDS.contains(&issue.what));
        }
        is_whole.then_some(Imported {
            theirs: theirs.unwrap_or_default(),
            entry,
            areas,
            acknowledged_on,
            summary: self.kept(C::Summary),
            words,
            conference_is_statutory: self.conference_is_statutory && kind == Kind::Conference,
        })
    }

    fn points(&mut self) -> u32 {
        let Some(text) = self.line.text(C::Points as usize) else {
            return 0;
        };
        match spreadsheet::whole(text).filter(|points| *points <= MOST_POINTS) {
            Some(points) => u32::try_from(points).unwrap_or_default(),
            None => {
                self.tell_of(C::Points, "number", text);
                0
            }
        }
    }

    /// The services as the register keeps them, and their areas, each once.
    fn services(&mut self) -> (Vec<String>, Vec<String>) {
        let (mut services, mut areas) = (Vec::new(), Vec::new());
        let several = self.line.several(C::Services as usize).into_iter();
        let words =
            several.flat_map(|text| between_commas(text, |word| self.lexicon.knows_service(word)));
        let words: Vec<String> = words.collect();
        for word in words.iter().filter(|word| !word.is_empty()) {
            match self.lexicon.service(word) {
                Ok((service, area)) if !services.contains(&service) => {
                    services.push(service);
                    areas.push(area);
                }
                Ok(_) => {}
                Err(unknown) => self.unknown(C::Services, word, unknown),
            }
        }
        (services, areas)
    }

    fn suspended(&mut self, received: NaiveDate) -> Vec<Suspended> {
        let from = self.days(C::SuspendedFrom);
        let until = self.days(C::SuspendedUntil);
        let reasons = self.each_word::<SuspensionReason>(C::SuspendedReason);
        if until.len() > from.len() || reasons.len() > from.len() {
            self.tell(C::SuspendedFrom, "several");
            return Vec::new();
        }
        let mut suspended = Vec::new();
        for (index, from) in from.into_iter().enumerate() {
            let until = until.get(index).copied().flatten();
            let Some(from) = from else {
                self.tell(C::SuspendedFrom, "several");
                continue;
            };
            self.in_order(C::Received, Some(received), C::SuspendedFrom, Some(from));
            self.in_order(C::SuspendedFrom, Some(from), C::SuspendedUntil, until);
            match reasons.get(index).copied().flatten() {
                Some(reason) => suspended.push(Suspended {
                    reason,
                    pause: Pause { from, until },
                    told_on: None,
                }),
                None => self.tell(C::SuspendedReason, "missing"),
            }
        }
        suspended.sort_by_key(|time| time.pause.from);
        let open = suspended.iter().rev().skip(1);
        if open.into_iter().any(|time| time.pause.until.is_none()) {
            self.tell(C::SuspendedUntil, "missing");
        }
        suspended
    }

    fn ombudsman(&mut self, received: NaiveDate) -> Vec<AtOmbudsman> {
        let came = self.days(C::OmbudsmanReceived);
        let decided = self.days(C::OmbudsmanDecided);
        let decisions = self.each_word::<Decision>(C::OmbudsmanDecision);
        if decided.len() > came.len() || decisions.len() > came.len() {
            self.tell(C::OmbudsmanReceived, "several");
            return Vec::new();
        }
        let mut all = Vec::new();
        for (index, came) in came.into_iter().enumerate() {
            let decided_on = decided.get(index).copied().flatten();
            let decision = decisions.get(index).copied().flatten();
            let Some(received_on) = came else {
                self.tell(C::OmbudsmanReceived, "several");
                continue;
            };
            let (from, until) = (C::OmbudsmanReceived, C::OmbudsmanDecided);
            self.in_order(C::Received, Some(received), from, Some(received_on));
            self.in_order(from, Some(received_on), until, decided_on);
            match (decided_on, decision) {
                (Some(_), None) => self.tell(C::OmbudsmanDecision, "missing"),
                (None, Some(_)) => self.tell(C::OmbudsmanDecided, "missing"),
                _ => {}
            }
            all.push(AtOmbudsman {
                received_on,
                decided_on,
                decision,
            });
        }
        all
    }

    /// The day it was closed. Left out, it was on the last day on which anything of it ended, if nothing of it is open;
    /// `open` keeps it open all the same.
    fn closed(&mut self, entry: &Entry) -> Option<NaiveDate> {
        let typed = self.line.text(C::Closed as usize).map(str::trim);
        if typed.is_some_and(|typed| typed.eq_ignore_ascii_case("open")) {
            return None;
        }
        if typed.is_some() {
            let closed = self.past(C::Closed)?;
            self.in_order(
                C::Received,
                Some(entry.received_on),
                C::Closed,
                Some(closed),
            );
            for (stage, ended) in entry.stages().zip(ended_columns(entry)) {
                match stage.ended_on {
                    Some(on) => self.in_order(ended, Some(on), C::Closed, Some(closed)),
                    None => self.tell(ended, "closed-but-open"),
                }
            }
            return Some(closed);
        }
        let mut whole = entry.clone();
        // As if it had been closed as soon as it could be.
        whole.closed_on = Some(entry.received_on);
        // A thank-you waits for nothing.
        whole.ended_on().filter(|_| has_ended(entry))
    }

    // --- reading cells

    pub(super) fn has(&self, column: C) -> bool {
        self.line.text(column as usize).is_some()
    }

    /// What has to be there.
    fn needed(&mut self, column: C) -> Option<&str> {
        if !self.has(column) {
            self.tell(column, "missing");
        }
        self.line.text(column as usize)
    }

    /// Text as it was typed, whatever it looks like.
    fn kept(&self, column: C) -> Option<String> {
        self.line.text(column as usize).map(str::to_owned)
    }

    pub(super) fn day(&mut self, column: C) -> Option<NaiveDate> {
        let text = self.line.text(column as usize)?;
        self.read_day(column, text)
    }

    /// A day that has been.
    pub(super) fn past(&mut self, column: C) -> Option<NaiveDate> {
        let day = self.day(column)?;
        self.check_past(column, day).then_some(day)
    }

    pub(super) fn check_past(&mut self, column: C, day: NaiveDate) -> bool {
        if day > self.today {
            self.tell_of(column, "day-to-come", &day.to_string());
        }
        day <= self.today
    }

    pub(super) fn read_day(&mut self, column: C, text: &str) -> Option<NaiveDate> {
        match self.dates.read(text) {
            Ok(day) => Some(day),
            Err(what) => {
                self.tell_of(column, what, text);
                None
            }
        }
    }

    /// Several days that have been, in their places.
    fn days(&mut self, column: C) -> Vec<Option<NaiveDate>> {
        let texts = self.line.several(column as usize).into_iter();
        let dates = self.dates;
        let texts = texts.flat_map(|text| between_commas(text, |day| dates.read(day).is_ok()));
        texts
            .map(|text| {
                if text.is_empty() {
                    return None;
                }
                let day = self.read_day(column, &text)?;
                self.check_past(column, day).then_some(day)
            })
            .collect()
    }

    pub(super) fn word<T: DeserializeOwned>(&mut self, column: C) -> Option<T> {
        let text = self.line.text(column as usize)?;
        self.read_word(column, list(column), text)
    }

    /// Several words, each once.
    fn words<T: DeserializeOwned + PartialEq>(&mut self, column: C) -> Vec<T> {
        let mut all = Vec::new();
        for word in self.each_word::<T>(column).into_iter().flatten() {
            if !all.contains(&word) {
                all.push(word);
            }
        }
        all
    }

    /// Several words, in their places.
    fn each_word<T: DeserializeOwned>(&mut self, column: C) -> Vec<Option<T>> {
        let texts = self.line.several(column as usize).into_iter();
        let (lexicon, list) = (self.lexicon, list(column));
        let texts = texts.flat_map(|text| between_commas(text, |word| lexicon.knows(list, word)));
        texts
            .map(|text| match text.as_str() {
                "" => None,
                text => self.read_word(column, list, text),
            })
            .collect()
    }

    pub(super) fn read_word<T: DeserializeOwned>(
        &mut self,
        column: C,
        list: Options,
        text: &str,
    ) -> Option<T> {
        match self.lexicon.value(list, text) {
            Ok(value) => Some(value),
            Err(unknown) => {
                self.unknown(column, text, unknown);
                None
            }
        }
    }

    // --- telling what is wrong

    pub(super) fn tell(&mut self, column: C, what: &'static str) {
        let issue = ImportIssue::row(self.line.row, column.name(), what);
        self.issues.push(issue);
    }

    pub(super) fn tell_of(&mut self, column: C, what: &'static str, read: &str) {
        let issue = ImportIssue::row(self.line.row, column.name(), what).read(read);
        self.issues.push(issue);
    }

    pub(super) fn in_order(
        &mut self,
        earlier: C,
        first: Option<NaiveDate>,
        later: C,
        second: Option<NaiveDate>,
    ) {
        if let (Some(first), Some(second)) = (first, second)
            && second < first
        {
            let issue = ImportIssue::row(self.line.row, later.name(), "order")
                .read(&second.to_string())
                .with("earlier", earlier.name())
                .with("first", first.to_string());
            self.issues.push(issue);
        }
    }

    fn unknown(&mut self, column: C, word: &str, unknown: Unknown) {
        let issue = ImportIssue::row(self.line.row, column.name(), "word")
            .read(word)
            .known(&unknown.near, &unknown.may);
        self.issues.push(match unknown.list {
            Some(list) => issue.met(list, word),
            None => issue,
        });
    }
}

/// Whether the row says of anything that it ended, where it has to.
fn has_ended(entry: &Entry) -> bool {
    let says = entry.stages().any(|stage| stage.ended_on.is_some())
        || entry.ombudsman.iter().any(|at| at.decided_on.is_some());
    says || !waits(entry.kind)
}

/// Whether a representation of this kind waits for something until it is said that it ended. A thank-you does not, and what
/// earlier records merely list does not either.
pub(super) const fn waits(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Compliment
            | Kind::Comment
            | Kind::AdvocacyRequest
            | Kind::NotEligible
            | Kind::Ombudsman
    )
}

/// The columns of the ends of the stages that an entry has.
fn ended_columns(entry: &Entry) -> impl Iterator<Item = C> {
    let all = [
        (entry.stage_one.is_some(), C::OneEnded),
        (entry.stage_two.is_some(), C::TwoEnded),
        (entry.stage_three.is_some(), C::ThreeEnded),
    ];
    all.into_iter()
        .filter(|(is_there, _)| *is_there)
        .map(|(_, column)| column)
}

fn list(column: C) -> Options {
    match CASES[column as usize].holds {
        Holds::Word(options) | Holds::Words(options) => options,
        _ => Options {
            list: "",
            values: &[],
        },
    }
}
