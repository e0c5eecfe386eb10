//! The port through which pages ask for data. The server implements it, once for every request, already bound to the
//! visitor: a page can only read what this visitor may read.

mod accounts;
mod files;
mod guest;
mod register_list;
mod report_rules;
mod reports;
mod retention;
mod subject;
mod uses;
mod working_days;

use std::sync::Arc;

use async_trait::async_trait;
use leptos::prelude::expect_context;
use report::{ReportFilter, WorkedOut, Year};
use rules::acts::ActKind;
use rules::case::{Case, Refused, Same, Together};
use rules::clock::Clock;
use rules::deadline::{Standing, Start};
use rules::find::Likeness;
use rules::help_line::HelpLine;
use rules::intake::{Answers, Draft, Journey};
use rules::kinds::OmbudsmanAsk;
use rules::letter::Letter;
use rules::pathway::Channel;
use rules::permission::Duty;
use rules::principal::Role;
use rules::queue::{List, Listed};
use rules::reference::Reference;
use rules::too_late::What;

use crate::form::ErrorPage;
use crate::format::Format;
pub use accounts::{
    AccountRow, AccountStanding, BegunFactor, ByDirectory, OwnAccount, OwnFactor, OwnSession,
    ShownFirst,
};
pub use files::{FileRow, size};
pub use guest::GuestFile;
pub use register_list::{ListChoice, ListRow, RegisterList};
pub use report_rules::{ProposedRules, ReportRules, RulesDraftShown, RulesVersionRow};
pub use reports::{Assurance, CoveringFile, Dashboard, KeptOn, ReportFile, ReportRow, ReportState};
pub use retention::{DeletedSoonRow, HeldRow, Retention};
pub use subject::{
    CaseOfSubject, FoundForSubject, HeldIn, Passage, SubjectFileRow, SubjectPage, SubjectRow,
};
pub use uses::{UsePage, UseQuery, UseRow};
use words::{Language, Words};
pub use working_days::{HolidayChangeRow, Rebuild, WorkingDays};

/// What pages may ask.
#[async_trait]
pub trait Desk: Send + Sync {
    /// The words in the visitor's language and style.
    fn words(&self) -> Words;
    /// The language that the browser asks for first of those that are offered, where that is not English and nobody has chosen
    /// one in it.
    fn prefers(&self) -> Option<Language>;
    /// The council's public facts.
    fn council(&self) -> Arc<CouncilFacts>;
    /// The path and query of the page that is asked for, for coming back to it.
    fn here(&self) -> String;
    /// That the complaints team is not at work now; none while it is.
    fn closed(&self) -> Option<Closed>;
    /// Whether reports are made in this format here.
    fn makes(&self, format: Format) -> bool;
    /// By when a person acknowledges what is sent today on a journey; none where nobody has to.
    fn acknowledge_by(&self, journey: Journey) -> Option<String>;
    /// The visitor's draft of a journey; empty when there is none.
    async fn draft(&self, journey: Journey) -> Result<Draft, Unavailable>;
    /// The journeys on which something was written in this browser and not sent.
    async fn unsent(&self) -> Result<Vec<Journey>, Unavailable>;
    /// What was sent last from this browser, as long as its cookie is known.
    async fn sent_journey(&self) -> Result<Option<Journey>, Unavailable>;
    /// What the visitor sent last, as long as they are using it: whoever comes next in this browser sees none of it.
    async fn receipt(&self) -> Result<Option<Receipt>, Unavailable>;
    /// The member of staff who is signed in.
    fn staff(&self) -> Option<SignedIn>;
    /// Whether whoever asks may do this: of a case, whether there can be one of which they may.
    fn may(&self, duty: Duty) -> bool;
    /// A page of the queue, in the order of R12.6.
    async fn queue(&self, filter: QueueFilter) -> Result<Queue, Unavailable>;
    /// A case with everything on it; none when there is no such reference. The view is recorded.
    async fn case_file(&self, reference: &Reference) -> Result<Option<CaseFile>, Unavailable>;
    /// The cases that a case may belong with, of those that they may open: the same person, child or address.
    async fn alike(&self, file: &CaseFile) -> Result<Vec<AlikeCase>, Unavailable>;
    /// The cases that are linked with a case, of those that they may open.
    async fn linked(&self, file: &CaseFile) -> Result<Vec<LinkedCase>, Unavailable>;
    /// The cases with which a case was linked and that are no longer kept, each with the day on which it was deleted.
    async fn no_longer_kept(
        &self,
        file: &CaseFile,
    ) -> Result<Vec<(Reference, String)>, Unavailable>;
    /// The day on which the case with this reference was deleted, in words; none when none was. For staff.
    async fn deleted_on(&self, reference: &Reference) -> Result<Option<String>, Unavailable>;
    /// What is deleted soon, what is held and what was deleted; none for whoever may not decide on it.
    async fn retention(&self) -> Result<Option<Retention>, Unavailable>;
    /// The requests of people for what is held on them, the last first; none for whoever may not answer them.
    async fn subject_requests(&self) -> Result<Option<Vec<SubjectRow>>, Unavailable>;
    /// One of them with the cases that may be theirs; none when there is none, or for whoever may not answer it.
    async fn subject_request(&self, number: u32) -> Result<Option<SubjectPage>, Unavailable>;
    /// A case of it, passage by passage; none when it is not said to be theirs, or the case may not be opened.
    async fn subject_case(
        &self,
        number: u32,
        reference: &Reference,
    ) -> Result<Option<CaseOfSubject>, Unavailable>;
    /// A letter of a case with its words; none when there is no such letter.
    async fn letter(
        &self,
        reference: &Reference,
        number: u32,
    ) -> Result<Option<LetterFile>, Unavailable>;
    /// The one case of whoever is in from outside; none when they may not see it any more. The view is recorded.
    async fn guest_file(&self) -> Result<Option<GuestFile>, Unavailable>;
    /// The words of a letter of that case, in English; none when it is none of those that they read. The view is recorded.
    async fn guest_letter(&self, number: u32) -> Result<Option<String>, Unavailable>;
    /// The bank holidays of this year and later, and whether the list ends soon (R8.2); for staff.
    async fn working_days(&self) -> Result<WorkingDays, Unavailable>;
    /// The files that were imported, newest first.
    async fn imports(&self) -> Result<Vec<ImportRow>, Unavailable>;
    /// The list of cases that is on its way, or that was the last to come today.
    async fn arrival(&self) -> Result<Option<ArrivalRow>, Unavailable>;
    /// What the council's own words of earlier records mean, as it was said on the page; for staff.
    async fn own_words(&self) -> Result<Vec<OwnWordRow>, Unavailable>;
    /// How the letters stand, on a page for staff; numbers only.
    fn mail_standing(&self) -> Option<MailStanding>;
    /// The letters that have waited for long or were given up lately, of the cases that this account may see.
    async fn stuck_letters(&self) -> Result<Vec<StuckLetter>, Unavailable>;
    /// Who opened a case and what else was done to it, newest first; none when there is no such reference, or they may not see it.
    async fn looked(
        &self,
        reference: &Reference,
        after: Option<String>,
    ) -> Result<Option<UsePage>, Unavailable>;
    /// A page of the record of use.
    async fn uses(&self, asked: &UseQuery) -> Result<UsePage, Unavailable>;
    /// What the portal noticed of unusual reading in the last 7 days, newest first; nothing for whoever may not read the record.
    async fn unusual(&self) -> Result<Vec<UseRow>, Unavailable>;
    /// Everybody to whom a case can be given: the key of their account, and their name.
    async fn colleagues(&self) -> Result<Vec<(String, String)>, Unavailable>;
    /// Every account, by name; for those who look after accounts.
    async fn accounts(&self) -> Result<Vec<AccountRow>, Unavailable>;
    /// An account by its key; none when there is no such account.
    async fn account(&self, key: &str) -> Result<Option<AccountRow>, Unavailable>;
    /// The account of whoever is signed in.
    async fn own_account(&self) -> Result<OwnAccount, Unavailable>;
    /// Where somebody who has signed out here signs out at the council's directory; none where that has no such page.
    async fn sign_out_there(&self) -> Result<Option<String>, Unavailable>;
    /// Their second factor.
    async fn own_factor(&self) -> Result<OwnFactor, Unavailable>;
    /// The counting rules of the report, with a preview of this year by the draft, or of the last year that is over; none for
    /// whoever may not change them.
    async fn report_rules(&self, preview: Option<Year>)
    -> Result<Option<ReportRules>, Unavailable>;
    /// The years of which there is, or could be, an annual report, newest first; for staff.
    async fn reports(&self) -> Result<Vec<ReportRow>, Unavailable>;
    /// The annual report of a year, or of one of its quarters, for staff; none of a year in which there is nothing.
    async fn report(
        &self,
        year: Year,
        quarter: Option<u32>,
        only: ReportFilter,
    ) -> Result<Option<ReportFile>, Unavailable>;
    /// Which withheld numbers the report of a year and those of its quarters tell of one another; for whoever may publish it.
    async fn told_by_quarters(&self, year: Year) -> Result<Vec<WorkedOut>, Unavailable>;
    /// The annual report of a year with what staff wrote for the committee; none of a year in which there is nothing. For staff.
    async fn covering(&self, year: Year) -> Result<Option<CoveringFile>, Unavailable>;
    /// The same report of a whole year, with what may be names in it.
    async fn report_to_publish(&self, year: Year) -> Result<Option<ReportFile>, Unavailable>;
    /// The years whose annual report is published, newest first; for everybody.
    async fn published(&self) -> Result<Vec<Year>, Unavailable>;
    /// A published annual report; for everybody.
    async fn published_report(&self, year: Year) -> Result<Option<ReportFile>, Unavailable>;
    /// What staff see of all cases at once, narrowed to what is asked for.
    async fn dashboard(&self, only: ReportFilter) -> Result<Dashboard, Unavailable>;
    /// How large a list of the register is, without its rows.
    async fn register_list(&self, choice: ListChoice) -> Result<RegisterList, Unavailable>;
    /// The assurance report as it stands, or one that was kept.
    async fn assurance(
        &self,
        kept: Option<KeptOn>,
        only: ReportFilter,
    ) -> Result<Option<Assurance>, Unavailable>;
}

/// The desk of this request. Call it before an `async` block, never inside.
#[must_use]
pub fn desk() -> Arc<dyn Desk> {
    expect_context()
}

/// What was asked for cannot be read. The cause is in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unavailable {
    /// The store cannot be read just now: to try again helps.
    JustNow,
    /// A fault of ours, and the number under which the log has it: to try again does not help.
    Broken(String),
}

impl Unavailable {
    /// The page to show instead.
    #[must_use]
    pub fn page(self) -> ErrorPage {
        let (status, number) = match self {
            Self::JustNow => (503, None),
            Self::Broken(number) => (500, Some(number)),
        };
        ErrorPage { status, number }
    }
}

/// What the public may know of a council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouncilFacts {
    /// As people know it, like "Westmere County Council".
    pub name: String,
    /// The complaints team's phone number.
    pub phone: String,
    /// The complaints team's e-mail address.
    pub email: String,
    /// Where to send a letter, line by line.
    pub address: Vec<String>,
    /// When the complaints team reads what arrives, like "Monday to Friday, 9am to 5pm".
    pub hours: String,
    /// The hour at which it closes, like "5pm".
    pub closes: String,
    /// The front door of children's services, in working hours (R9.1).
    pub front_door_phone: String,
    /// The emergency team, at night and at weekends.
    pub emergency_phone: String,
    /// Help without a call, and by others.
    pub help_lines: Vec<HelpLine>,
    /// Who provides advocates.
    pub provider: String,
    /// The provider's phone number.
    pub provider_phone: String,
    /// Normalised service area and the council's own name for it, in the order to show.
    pub areas: Vec<(String, String)>,
    /// How many years what was sent is kept at the most after it ended.
    pub kept_years: u32,
    /// How many days more it may be in backups.
    pub backup_days: u32,
    /// Who makes sure that information is looked after: a name, a phone number and an e-mail address.
    pub officer: Option<(String, String, String)>,
    /// The accessibility statement.
    pub statement: AccessibilityStatement,
    /// The languages that are offered, English first.
    pub languages: Vec<Language>,
    /// Those of them whose words no translator has checked for the council.
    pub unchecked: Vec<Language>,
    /// The clips in British Sign Language.
    pub clips: Vec<Clip>,
    /// The council's directory, with which staff sign in.
    pub directory: Option<DirectoryFacts>,
    /// Changes whenever the colours do; part of the address of the council's stylesheet.
    pub colours_version: String,
    /// Whether pages of the public lead to the sign-in of staff: not where staff have an address of their own.
    pub leads_to_staff: bool,
}

/// The council's directory, as the sign-in of staff shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectoryFacts {
    /// What staff know it as.
    pub name: String,
    /// Whether nobody signs in with a password any more.
    pub only: bool,
}

/// A clip in British Sign Language at the top of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clip {
    /// The address of the page that shows it, without a query.
    pub page: String,
    /// The address of the video.
    pub video: String,
    /// The address of its captions, which are in English.
    pub captions: String,
}

/// What a council says of how accessible its portal is. Dates are in words, in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessibilityStatement {
    /// How much of the guidelines it keeps to: `full`, `partly` or `not`.
    pub status: &'static str,
    /// When it was prepared.
    pub prepared: String,
    /// When it was last reviewed.
    pub reviewed: String,
    /// Who tested it last, and when; none where nobody did besides the automatic tests.
    pub tested: Option<(String, String)>,
    /// Within how many working days who asks for another format is answered.
    pub answer_days: u32,
    /// What else is not accessible, in the council's own words.
    pub known: Vec<String>,
}

/// What a person is told when they have sent something. Dates are in words, like "Wednesday 25 November".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// What they sent.
    pub journey: Journey,
    /// The public reference, with its dash.
    pub reference: String,
    /// The day on which we got it, with its year, in words.
    pub received_on: String,
    /// What they told us.
    pub answers: Answers,
    /// By when a person acknowledges it.
    pub acknowledge_by: Option<String>,
    /// By when it is answered, or the provider gets in touch.
    pub answer_by: Option<String>,
    /// Whether a receipt goes out by e-mail.
    pub by_email: bool,
    /// Whether nobody will get in touch: they asked us not to, or did not say how.
    pub is_silent: bool,
    /// Whether the request goes to the advocacy provider.
    pub advocate_asked: bool,
    /// Whether they said that somebody is, or may be, in danger (R9.1).
    pub danger: bool,
    /// Whether they asked us to stop something that is about to happen (R4.19).
    pub freeze: bool,
    /// Whether a child, a young person or a care leaver told us themselves.
    pub by_child: bool,
    /// Whether the equality questions were not answered or skipped yet.
    pub may_offer_equality: bool,
    /// What they added since, as they call it.
    pub files: Vec<String>,
    /// Whether they came back to it: then nothing is here of what they told us.
    pub came_back: bool,
}

impl Receipt {
    /// What somebody may see who came back and only says that it is theirs: the reference, and what happens next.
    #[must_use]
    pub fn for_who_came_back(self) -> Self {
        Self {
            answers: Answers::default(),
            by_email: false,
            advocate_asked: self.advocate_asked && self.journey == Journey::AdvocateRequest,
            danger: false,
            freeze: false,
            by_child: false,
            may_offer_equality: false,
            files: Vec::new(),
            came_back: true,
            ..self
        }
    }
}

/// Nobody of the complaints team is at work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Closed {
    /// The day on which somebody is, like "Monday 30 November".
    pub day: String,
    /// That day with the hour, like "Monday 30 November at 9am".
    pub until: String,
}

/// The member of staff who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Their name.
    pub name: String,
    /// What the account is for.
    pub role: Role,
    /// Until when their password works, in words, when somebody else chose it: then they have to choose another first.
    pub given_until: Option<String>,
    /// Whether they have to give a code, choose a password or set up a second factor before they can go anywhere else.
    pub owes: bool,
}

/// Which part of the queue to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueFilter {
    /// One of the lists that the queue is divided into, such as the open cases.
    pub list: List,
    /// Only one journey.
    pub journey: Option<Journey>,
    /// Continue after this row (`Queue::next`).
    pub after: Option<String>,
}

/// A page of the queue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Queue {
    /// At most 50 rows.
    pub rows: Vec<QueueRow>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// How many cases each list has, but for the closed ones.
    pub counts: Vec<(List, u64)>,
    /// Changes whenever a case arrives or changes; for the live queue.
    pub pulse: String,
    /// The last day that the list of bank holidays knows, like "Tuesday 26 December 2028", when it is under a year away (R8.2).
    pub calendar_ends: Option<String>,
    /// How far the dates have been worked out again after the list was changed, as long as that is not over.
    pub rebuild: Option<Rebuild>,
}

/// One case of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// The public reference.
    pub reference: Reference,
    /// What lists show of it.
    pub listed: Listed,
    /// The day it was received, like "Mon 23 Nov".
    pub received: String,
    /// The name of the owner.
    pub owner: Option<String>,
    /// The dates to show: every one that is late, or the next.
    pub dues: Vec<Due>,
    /// What it is known again by, where that was opened for who looks.
    pub told: Option<Told>,
}

/// By what somebody knows a case again without opening its page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// What they want to be called.
    pub name: Option<String>,
    /// What the child is called, or the person that somebody speaks for.
    pub child: Option<String>,
    /// How the story begins.
    pub begins: Option<String>,
    /// It should not be there: recorded in error, or twice.
    pub is_void: bool,
}

/// A case that another may belong with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlikeCase {
    /// What lists show of it.
    pub row: QueueRow,
    /// What both have.
    pub in_common: Vec<Likeness>,
    /// Both may be the same, sent twice.
    pub may_be_the_same: bool,
}

/// A case that belongs with another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedCase {
    /// What lists show of it.
    pub row: QueueRow,
    /// How they belong together; none where nobody said so, but that both are the same.
    pub how: Option<Together>,
    /// Which of the two stays, where both are the same.
    pub same: Option<Same>,
    /// Everything on the one that was ended, where the other stays.
    pub taken_in: Option<CaseFile>,
}

/// A date to keep, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The clock of the procedure whose date it is.
    pub clock: Clock,
    /// The date, like "Tue 14 Jan", with its year where that is not this one; none while the clock stands or has not begun.
    pub date: Option<String>,
    /// How it stands. [`Standing::Paused`] also where it has not begun yet.
    pub standing: Standing,
    /// Since when it stands, like "Tue 6 Jan".
    pub paused_since: Option<String>,
    /// The case is closed and nothing is known to be left to do: what is past its date comes from earlier records, and is not late.
    pub after_closing: bool,
}

/// A date to keep and why it is this date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockRow {
    /// The day by which it must be done, and how it stands.
    pub due: Due,
    /// What was promised by then; none for every other date.
    pub what: Option<String>,
    /// What the Ombudsman waits for by then; none for every other date.
    pub asked: Option<OmbudsmanAsk>,
    /// The event from which it is counted.
    pub start: Start,
    /// The day it started, like "Monday 23 November 2026".
    pub started: String,
    /// How many working days, calendar days or years were counted; none for a date that was set.
    pub counted: Option<u32>,
    /// The bank holidays that were passed over: the day, and what it is (`holiday-<title>` has its words, if any).
    pub skipped: Vec<(String, String)>,
    /// The times in which it stood: from, until.
    pub pauses: Vec<(String, Option<String>)>,
    /// The time was extended.
    pub extended: bool,
    /// The complainant agreed to another date.
    pub agreed: bool,
    /// It counts as late, because of what was written down only after its date: what, that date and the day it was written down,
    /// like "Tue 14 Jan".
    pub too_late: Option<(What, String, String)>,
    /// For stage 2 the date counted from the other start (R4.8), like "Tue 14 Jan".
    pub also: Option<String>,
    /// The last day that a stage 2 that runs may take, extended or suspended, like "Tue 14 Jan"; and whether it has passed.
    /// None where it is the date itself.
    pub at_most: Option<(String, bool)>,
    /// The day on which it was met or ended, like "Tue 14 Jan"; none while it is to be kept.
    pub ended: Option<String>,
}

/// A case with everything on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// What the queue shows of it.
    pub row: QueueRow,
    /// As its events add up to.
    pub case: Case,
    /// How it came, by slug.
    pub channel: Option<Channel>,
    /// The answers as given, in the order of the journey.
    pub answers: rules::intake::Answers,
    /// The council's name for the service that a child means with what they said it is about.
    pub meant: Option<String>,
    /// The version of the questions.
    pub version: u32,
    /// The tag of the language in which they answered.
    pub language: String,
    /// How many events it has: forms post it back, so that nobody overwrites what they have not seen.
    pub seen: u32,
    /// All dates: those still to keep first, soonest first; then those that ended.
    pub clocks: Vec<ClockRow>,
    /// When it was acknowledged, like "Tue 14 Jan".
    pub acknowledged: Option<String>,
    /// Who has to do with it: the end of the key `person-<role>` and the name. Roles: `deputy`, `investigator`,
    /// `complained-about`, `officer`, `independent-person`, `panel-member`.
    pub people: Vec<(&'static str, String)>,
    /// The accounts that have the name of somebody who is named in it and that may open it: the key and the name (R9.2).
    pub named: Vec<(String, String)>,
    /// Every act, and why it is not possible now.
    pub acts: Vec<(ActKind, Result<(), Refused>)>,
    /// The history, newest first.
    pub history: Vec<HistoryRow>,
    /// The letters of the procedure, newest first.
    pub letters: Vec<LetterRow>,
    /// Its files, in the order in which they were added.
    pub files: Vec<FileRow>,
    /// The numbers of those from outside who can come in today.
    pub guests_in: Vec<u32>,
    /// The day until which somebody from outside is let in where nobody says another, as a form takes it.
    pub guests_until: Option<String>,
    /// The automatic messages and how they fared, newest first.
    pub notices: Vec<NoticeRow>,
    /// Whether an e-mail may be sent to them, and whether a letter may: they gave an address and it is safe (R11.8).
    pub by_email: bool,
    /// See `by_email`.
    pub by_post: bool,
}

impl CaseFile {
    /// Whether the reader may carry out an act now.
    #[must_use]
    pub fn may(&self, act: ActKind) -> bool {
        self.acts.contains(&(act, Ok(())))
    }
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// Date and time in London, like "Mon 23 Nov 2026, 14:05".
    pub when: String,
    /// The name of the person who did it; none for the public and the portal.
    pub who: Option<String>,
    /// What happened; its line is `staff-event-<slug>`.
    pub event: rules::acts::Event,
    /// What was filled in, in the order asked; nothing for what happens by itself.
    pub details: Vec<Detail>,
}

/// One thing that was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The name of the field.
    pub field: &'static str,
    /// The number of the point or row.
    pub number: Option<u32>,
    /// It stood there before, and was put right.
    pub before: bool,
    /// What was filled in.
    pub value: Value,
}

/// What was filled in, ready to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, a date, an amount, a name: as it is.
    Text(String),
    /// The keys of words.
    Keys(Vec<String>),
}

/// A letter of the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRow {
    /// Its number within the case.
    pub number: u32,
    /// Which of the letters of the procedure it is.
    pub letter: Letter,
    /// `written`, `printed`, `sending`, `sent`, `posted`, `handed` or `aside`.
    pub state: String,
    /// When it came to this state, like "Mon 23 Nov 2026, 14:05".
    pub when: String,
    /// When it was first opened through its link.
    pub opened: Option<String>,
    /// When its link ends or ended, and whether it has.
    pub link: Option<(String, bool)>,
}

impl LetterRow {
    /// Whether it has to be sent or posted still.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        ["written", "printed"].contains(&self.state.as_str())
    }
}

/// A letter with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterFile {
    /// What the list shows of it.
    pub row: LetterRow,
    /// Its words: the text in force.
    pub text: String,
    /// The same in the language that the person reads, where that is not English.
    pub translated: Option<(Language, String)>,
    /// Whether it is in easy read.
    pub easy: bool,
    /// The day for which its dates are counted, such as `2026-11-23`.
    pub shown: String,
    /// Whether it can still be changed.
    pub open: bool,
    /// It would say something else if it were written of the case as it is now.
    pub is_behind: bool,
    /// The case to which it belongs, with everything on it.
    pub file: CaseFile,
}

/// One automatic message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeRow {
    /// Its name, by slug: `receipt`, `recorded`, `team-alert`, `urgent-alert`, `advocacy-request`, `letter-ready`, `reminder`, ….
    pub notice: String,
    /// `waiting`, `sent`, `dead` or `held`.
    pub state: String,
    /// How often it was tried.
    pub tries: u32,
    /// When it left, or is tried next.
    pub when: String,
    /// Why it has not gone: `mailbox 550 5.1.1`, `us 550 5.7.64`, `tls`, `full 552`, `timeout`, `451`, ….
    pub fault: Option<String>,
    /// Its key, for sending it again.
    pub id: String,
    /// Whether this account may send it again, and that would change anything.
    pub can_send_again: bool,
}

impl NoticeRow {
    /// How it fares and why, in words.
    #[must_use]
    pub fn state_in_words(&self, words: &Words) -> String {
        let tries = self.tries.to_string();
        let with = [("when", self.when.as_str()), ("tries", tries.as_str())];
        let state = words.say_with(&format!("staff-notice-is-{}", self.state), &with);
        let Some(fault) = self.fault.as_deref().filter(|_| self.state != "sent") else {
            return state;
        };
        let kind = fault.split(' ').next().unwrap_or_default();
        let key = format!("staff-fault-{kind}");
        let why = words
            .first(&[&key, "staff-fault-other"], &[("code", fault)])
            .unwrap_or_else(|| fault.to_owned());
        format!("{state}. {why}")
    }
}

/// A message that has waited for long, or was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StuckLetter {
    /// The case that it is about, if it is about one.
    pub reference: Option<Reference>,
    /// The message.
    pub notice: NoticeRow,
}

/// How the letters stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MailStanding {
    /// How many have been waiting for more than 30 minutes.
    pub old: u64,
    /// How many were given up in the last 14 days.
    pub dead: u64,
    /// The code of the fault, when the mail server refuses to send for us.
    pub refusal: Option<String>,
}

/// What a word of the council's earlier records means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWordRow {
    /// The name of its table in the profile: `headings`, `natures`.
    pub list: String,
    /// The council's own.
    pub word: String,
    /// Ours.
    pub meaning: String,
}

/// A file that was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// When, like "Mon 23 Nov 2026, 14:05".
    pub when: String,
    /// The name of who did it; none at the command line.
    pub who: Option<String>,
    /// `cases` or `totals`.
    pub what: String,
    /// The name of the file.
    pub file: String,
    /// How many were new.
    pub added: u64,
    /// How many figures were replaced.
    pub changed: u64,
    /// How many were here already.
    pub same: u64,
}

/// A list of cases that is on its way, or that was the last to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArrivalRow {
    /// When it was sent, like "Mon 23 Nov 2026, 14:05".
    pub when: String,
    /// The name of who sent it; none at the command line.
    pub who: Option<String>,
    /// The name of the file.
    pub file: String,
    /// How it stands.
    pub state: ArrivalState,
}

/// How a list of cases stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArrivalState {
    /// Its rows are read and checked.
    Checking,
    /// So many of so many cases are ready.
    Writing(u64, u64),
    /// All of it is in: what came of it, in sentences.
    Imported(Vec<String>),
    /// Somebody stopped it.
    Stopped,
    /// It could not be finished.
    Failed,
    /// Somebody worked meanwhile on a case of which it says more.
    Overtaken,
}

impl ArrivalState {
    /// Whether nobody knows yet what becomes of it.
    #[must_use]
    pub const fn is_under_way(&self) -> bool {
        matches!(self, Self::Checking | Self::Writing(..))
    }
}
