//! What can be done: one file an act, and an act is one transaction. The change, its event and its letters become true
//! together or not at all.

mod access;
mod account_changes;
mod assurance;
mod begin_another;
mod carry_out;
pub mod clock;
mod deliver;
mod directory;
mod error;
mod evidence;
mod files;
mod find;
mod forget;
mod guests;
mod hold;
mod import_lists;
mod keep_answers;
mod let_in;
mod letter;
mod letter_again;
mod letter_link;
mod links;
mod notices;
mod own_words;
mod rebuild;
mod record;
mod record_equality;
mod register_list;
mod remind;
mod report;
mod report_rules;
mod retention;
mod rules_in_force;
mod second_factor;
mod send_again;
mod staff;
mod subject_access;
mod submit;
mod unusual_reading;
mod wake_worker;
mod working_days;
mod write_back;

use mail::Notice;
use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use mail::letters::{Asked, Letters, Unsaid};
use rules::permission::{Duty, may};
use rules::principal::{Principal, Program};
use rules::refused::Refused;
use rules::{form::Fault, hours::NextRead};
use store::{
    self, CaseReader, CaseRun, CouncilStore, KeptCalendar, OpenCase, Purpose, Result as Stored,
    Topic, Tx,
};

use council::{Profile, PublicUrl};

use crate::clock::{TimeSource, london_time};

pub use access::include_again;
pub use assurance::{assurance_kept, assurance_now, keep_assurance};
pub use begin_another::begin_another;
pub use carry_out::{CarriedOut, carry_out, carry_out_form, reads};
pub use deliver::{can_leave, write_down_delivery};
pub use directory::{
    ByDirectory, FromDirectory, NotIn, end_by_directory, set_by_directory, sign_in_by_directory,
};
pub use error::{Error, Loss, random_number};
pub use evidence::{cover, note_settings, verify};
pub use files::{
    FILE_LIMIT, Files, LostFiles, OpenedFile, Scanner, ScannerIsAway, add_file, add_file_of_person,
    check_files, read_enclosure, read_file, sweep_files,
};
pub use find::{Looked, find};
pub use forget::{forget_draft, forget_journey, forget_sent};
pub use guests::{
    Entered, GuestCase, GuestLetter, enter, guest_case, guest_file, guest_letter, hand_in, leave,
};
pub use import_lists::{
    Change, ChangeMeans, HandedIn, ImportError, ImportSummary, Progress, ToImport, carry_on,
    hand_in_cases, hand_over_arrival, import_cases, import_totals, seal_imported, stop_arrival,
    take_over_arrival,
};
pub use keep_answers::{Drawn, Kept, keep_answers, keep_unsent};
pub use let_in::LetIn;
pub use letter::{LetterAct, ReadLetter, by_post, read_letter, work_on_letter};
pub use letter_again::{put_letter_aside, write_letter_again};
pub use letter_link::{open_letter, send_link_again};
pub use own_words::{keep_own_words, meanings_of, with_own_words};
pub use rebuild::{
    JOB_LEASE, WHILE_SOMEBODY_ACTS, look_for_old_dates, rebuild_cases, rebuild_some,
};
pub use record::record;
pub use register_list::{
    MOST_LISTED, RegisterChoice, RegisterListing, list_register, look_at_register,
};
pub use remind::{digest, overdue, remind};
pub use report::{
    CoverWords, Made, ReportAct, ReportRefusal, ReportRejected, ReportScope, ReportWords,
    change_report, lessons, make_report, names_by_quote, names_in, names_in_cover, period_of,
    services, within, write_cover, write_report,
};
pub use report_rules::{
    RowsOf, RulesAct, RulesChange, RulesFrom, RulesRejected, TableChange, WholeRules, change_rules,
    proposed_rules, report_by,
};
pub use retention::{DeletedSoon, Retention, delete_due, retention};
pub use rules_in_force::by_rules_in_force;
pub use second_factor::{
    Proof, begin_second_factor, prove_second_factor, remove_second_factor, sign_in_with_code,
    take_second_factor_away,
};
pub use send_again::{send_again, send_all_again};
pub use staff::{
    add_first_staff, add_staff, choose_password, disable, enable, end_other_sessions, end_session,
    set_name, set_password, set_role, sign_in, sign_out_everywhere,
};
pub use subject_access::{
    HeldInCase, Left, NewSubjectRequest, PutTogether, SubjectAct, SubjectFile, SubjectRefusal,
    SubjectRejected, ask_for_subject, change_subject_request, forget_subject_access,
    give_up_subject_file, held_on, keep_subject_file, looks_after, make_subject_file,
    open_for_subject_file, open_subject_file, subject_file_to_make, subject_request_for,
    subject_requests_for,
};
pub use submit::{Submitted, submit, submit_as_shown};
pub use unusual_reading::{look_for_unusual_reading, opened_with_own_name};
pub use wake_worker::WakeWorker;
pub use working_days::{
    MovedDate, WorkingDaysAct, WorkingDaysChange, WorkingDaysPreview, WorkingDaysRejected,
    change_working_days, preview_working_days,
};
pub use write_back::write_back;

/// What every act needs: the store of one council, the time, the calendar, the profile.
#[derive(Clone)]
pub struct Council {
    /// Where the council keeps its cases, and nobody else's.
    pub store: CouncilStore,
    /// What says which moment it is (UTC) and which day (London).
    pub clock: TimeSource,
    /// The council's profile.
    pub profile: Arc<Profile>,
    /// The templates of the letters.
    pub letters: Arc<Letters>,
    /// Where people reach its portal.
    pub public_url: PublicUrl,
    /// Wakes the worker when messages wait.
    pub wake_worker: WakeWorker,
    /// Wakes whoever carries lists on that are on their way.
    pub arrivals: WakeWorker,
    /// Wakes whoever does jobs.
    pub jobs: WakeWorker,
    /// Where the files of its cases lie.
    pub files: Files,
    /// Wakes whoever checks them.
    pub files_to_check: WakeWorker,
    calendar: Arc<RwLock<KeptCalendar>>,
}

/// Why something that staff filled in was not done. Nothing has changed then.
#[derive(Debug)]
pub enum Rejected {
    /// What is wrong with what was typed.
    Faults(Vec<Fault>),
    /// The dates that a letter names and that would not hold on the day on which it leaves.
    Dates(Vec<Asked>),
    /// What a letter has to say and does not, or says and must not.
    Unsaid(Unsaid),
    /// Anything else.
    Error(Error),
}

impl<E: Into<Error>> From<E> for Rejected {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

impl Council {
    /// A council, ready for acts.
    #[must_use]
    pub fn new(
        store: CouncilStore,
        clock: TimeSource,
        calendar: impl Into<KeptCalendar>,
        profile: Arc<Profile>,
        letters: Arc<Letters>,
        public_url: PublicUrl,
    ) -> Self {
        Self {
            store,
            clock,
            profile,
            letters,
            public_url,
            wake_worker: WakeWorker::new(),
            arrivals: WakeWorker::new(),
            jobs: WakeWorker::new(),
            files: Files::default(),
            files_to_check: WakeWorker::new(),
            calendar: Arc::new(RwLock::new(calendar.into())),
        }
    }

    /// The same council with a place for the files of its cases.
    #[must_use]
    pub fn with_files(self, files: Files) -> Self {
        Self { files, ..self }
    }

    /// The same council at another time.
    #[must_use]
    pub fn with_clock(&self, clock: TimeSource) -> Self {
        Self {
            clock,
            ..self.clone()
        }
    }

    /// The same council with other rules and words.
    #[must_use]
    pub fn with_profile(&self, profile: Profile) -> Self {
        Self {
            profile: Arc::new(profile),
            ..self.clone()
        }
    }

    /// The working days as this process knows them, for what is shown. What is written follows from the list as it stands in
    /// the transaction that writes it.
    #[must_use]
    pub fn calendar(&self) -> KeptCalendar {
        let calendar = self.calendar.read().unwrap_or_else(PoisonError::into_inner);
        calendar.clone()
    }

    /// Whether somebody may do this: of a case, whether there can be one of which they may (see [`may`]).
    ///
    /// # Errors
    /// [`Refused::NotYourRole`].
    pub fn allows(&self, by: &Principal, duty: Duty) -> Result<(), Refused> {
        may(by, duty, None, self.clock.today())
    }

    /// Where staff reach the portal: at an address of their own, or at that of the public.
    #[must_use]
    pub fn staff_url(&self) -> &PublicUrl {
        self.profile.staff_url.as_ref().unwrap_or(&self.public_url)
    }

    /// Whether somebody may open this case: it is not kept from them (R9.2).
    #[must_use]
    pub fn shows(&self, who: &Principal, open: &OpenCase) -> bool {
        may(who, Duty::Open, Some(open.this()), self.clock.today()).is_ok()
    }

    /// Somebody who opens cases now.
    #[must_use]
    pub fn reader<'a>(&self, by: &'a Principal, purpose: Purpose) -> CaseReader<'a> {
        CaseReader {
            by,
            purpose,
            at: self.clock.now(),
            today: self.clock.today(),
        }
    }

    /// The portal itself, which opens many cases in one go.
    fn run(&self, purpose: Purpose) -> CaseRun {
        CaseRun::new(Program::Portal, purpose, self.clock.today())
    }

    /// When somebody of the complaints team next reads what arrives at this moment.
    #[must_use]
    pub fn next_read(&self, arrives: DateTime<Utc>) -> NextRead {
        let hours = &self.profile.hours;
        hours.next_read(london_time(arrives), &self.calendar())
    }

    /// Reads the working days again if they have been changed, be it through another process.
    ///
    /// # Errors
    /// [`Error::Unavailable`]; then those that are known hold.
    pub async fn read_calendar(&self) -> Result<(), Error> {
        let calendar = self.store.calendar(Some(self.calendar())).await?;
        self.remember(calendar);
        Ok(())
    }

    /// The working days as they are in a transaction that holds the case: whoever changed them before, the dates that it writes
    /// are not those of an earlier list.
    async fn calendar_in(&self, tx: &Tx) -> Stored<KeptCalendar> {
        let calendar = tx.calendar(Some(self.calendar())).await?;
        self.remember(calendar.clone());
        Ok(calendar)
    }

    fn remember(&self, calendar: KeptCalendar) {
        *self
            .calendar
            .write()
            .unwrap_or_else(PoisonError::into_inner) = calendar;
    }

    /// What lists show of a case and what the register keeps of it.
    fn standing(
        &self,
        calendar: &KeptCalendar,
    ) -> impl Fn(&rules::case::Case, &[rules::acts::Recorded]) -> store::Standing {
        store::standing(&self.profile.clocks, calendar, &self.profile.words)
    }

    /// Puts a message about a case into the outbox.
    async fn notify(
        &self,
        tx: &Tx,
        open: &OpenCase,
        notice: Notice,
        topic: Option<Topic>,
    ) -> Stored<()> {
        let new = self.notice(notice, topic, false);
        tx.post(Some(open), vec![new], self.clock.now()).await
    }

    /// A message for the outbox, where it may wait for somebody to send it.
    fn notice(&self, notice: Notice, topic: Option<Topic>, held: bool) -> store::NewNotice<'_> {
        let address = &self.profile.sender.email;
        store::NewNotice {
            notice: notice.name(),
            topic,
            urgent: notice.is_urgent(),
            held,
            domain: address.rsplit('@').next().unwrap_or("localhost"),
        }
    }
}
