//! Every address of the portal, but for those of the files that every browser loads. An address is written and read here and
//! nowhere else: pages link to a [`Route`], the server answers a [`Pattern`].

mod segment;
#[cfg(test)]
mod tests;

use std::fmt;

use leptos::attr::IntoAttributeValue;
use report::Year;
use rules::acts::ActKind;
use rules::intake::{Journey, Question};
use rules::reference::Reference;

use crate::desk::KeptOn;
use crate::format::Format;
pub use segment::Quarter;
use segment::Segment;

/// In the address of the sign-in page to which somebody is led who has just signed in: only a browser without cookies
/// gets to see it.
pub const SIGNED_IN: &str = "signed-in";

/// In the address of the sign-in page to which a browser goes by itself, from a page that nobody used for as long as a session
/// lives.
pub const ENDED: &str = "ended";
/// The name of the button of the sign-in for who has signed in with the directory in another window.
pub const BESIDE: &str = "beside";

/// In the query of the address that leads to the directory: whoever is signed in there shows anew who they are.
pub const AGAIN: &str = "again";

/// In the query of the page of languages: where to come back to.
pub const BACK: &str = "back";

/// Where the files of the clips in British Sign Language are.
pub const CLIPS: &str = "/clips/";

/// The name of the button of a question page that leads to that page.
pub const LANGUAGES: &str = "languages";

/// From one table: [`Route`], [`Pattern`], and how they become one another. A part of an address in braces is filled in by the
/// value of the same place; behind the address stand whom it answers, what it takes, and whether its page has an island.
macro_rules! routes {
    ($(
        $(#[$doc:meta])*
        $name:ident $(($($part:ident: $kind:ty),+))? = $path:literal
            { audience: $audience:ident, takes: $takes:ident, islands: $islands:literal },
    )+) => {
        /// An address of the portal. [`Display`](fmt::Display) prints it, [`Route::parse`] reads it.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Route { $($(#[$doc])* $name $(($($kind),+))?,)+ }

        /// A [`Route`] without the values in it: what is the same for all addresses of this form.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Pattern { $($(#[$doc])* $name,)+ }

        impl Pattern {
            /// Every pattern.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The pattern as axum reads it, such as `/staff/case/{reference}`.
            #[must_use]
            pub const fn path(self) -> &'static str {
                match self { $(Self::$name => $path,)+ }
            }

            /// Whom it answers.
            #[must_use]
            pub const fn audience(self) -> Audience {
                match self { $(Self::$name => Audience::$audience,)+ }
            }

            /// What may be sent there.
            #[must_use]
            pub const fn takes(self) -> Takes {
                match self { $(Self::$name => Takes::$takes,)+ }
            }

            /// Whether its page has an island. Every other page is sent without any script.
            #[must_use]
            pub const fn has_islands(self) -> bool {
                match self { $(Self::$name => $islands,)+ }
            }

            /// The route with these values in it; none when one of them cannot be read.
            fn with(self, values: &[&str]) -> Option<Route> {
                let mut values = values.iter();
                Some(match self {
                    $(Self::$name => Route::$name $(($(<$kind as Segment>::read(values.next()?)?),+))?,)+
                })
            }
        }

        impl Route {
            /// The pattern of this address.
            #[must_use]
            pub const fn pattern(&self) -> Pattern {
                match self { $(Self::$name { .. } => Pattern::$name,)+ }
            }

            /// The values in it, as they are printed.
            fn values(&self) -> Vec<String> {
                match self { $(Self::$name $(($($part),+))? => vec![$($(Segment::print($part)),+)?],)+ }
            }
        }
    };
}

routes! {
    /// The start page.
    Start = "/" { audience: Public, takes: Nothing, islands: true },
    /// The confirmation of what was sent last.
    Sent = "/sent" { audience: Public, takes: Nothing, islands: true },
    /// Asks whether what was sent last from this browser is theirs, and takes the answer.
    SentYours = "/sent/yours" { audience: Public, takes: Form, islands: true },
    /// What was sent last, as a file to keep.
    SentCopy = "/sent/copy" { audience: Public, takes: Nothing, islands: false },
    /// Where somebody adds a photo or a document to what they sent last.
    SentFile = "/sent/file" { audience: Public, takes: File, islands: false },
    /// Begins with another child, for whoever speaks for children because it is their work.
    SentAnother = "/sent/another" { audience: Public, takes: Form, islands: false },
    /// Leaves the portal: clears the draft and the cookie, then goes elsewhere.
    Exit = "/exit" { audience: Public, takes: Nothing, islands: false },
    /// Explains "Exit this page".
    AboutExit = "/about-exit" { audience: Public, takes: Nothing, islands: true },
    /// What to do when you are not safe.
    Safe = "/safe" { audience: Public, takes: Nothing, islands: true },
    /// The privacy notice.
    Privacy = "/privacy" { audience: Public, takes: Nothing, islands: false },
    /// The accessibility statement.
    Accessibility = "/accessibility" { audience: Public, takes: Nothing, islands: false },
    /// The languages; takes the chosen one.
    Language = "/language" { audience: Public, takes: Form, islands: false },
    /// The page of a question; takes the answer.
    Question(journey: Journey, question: Question) = "/{journey}/{question}" { audience: Public, takes: Form, islands: true },
    /// Where the page of a question keeps what is being typed.
    Keep(journey: Journey, question: Question) = "/{journey}/{question}/keep" { audience: Public, takes: Form, islands: false },
    /// Sends what was answered, and lists what may be added.
    Check(journey: Journey) = "/{journey}/check" { audience: Public, takes: Form, islands: true },
    /// The numbers for danger, in the middle of a journey.
    HelpNow(journey: Journey) = "/{journey}/help-now" { audience: Public, takes: Nothing, islands: true },
    /// Says that the draft is gone and what was kept of it.
    StartedAgain(journey: Journey) = "/{journey}/started-again" { audience: Public, takes: Nothing, islands: true },
    /// Asks whether what was begun in this browser is theirs, and takes the answer.
    Yours(journey: Journey) = "/{journey}/yours" { audience: Public, takes: Form, islands: true },
    /// The page on which somebody reads a letter that was sent to them. The token is a secret; the reference is asked for too.
    ReadLetter(token: String) = "/letter/{token}" { audience: Public, takes: Form, islands: false },
    /// The same address with the line under the link in a message, which may be taken for its end.
    ReadLetterWithSlash(token: String) = "/letter/{token}/" { audience: Public, takes: Nothing, islands: false },
    /// A file that goes with a letter that was sent to somebody.
    Enclosure(token: String, number: u32) = "/letter/{token}/file/{number}" { audience: Public, takes: Form, islands: false },
    /// Where somebody from outside comes in: the token is a secret, and a code is asked for too.
    GuestDoor(token: String) = "/guest/in/{token}" { audience: GuestDoor, takes: Form, islands: false },
    /// Says that somebody from outside is not in, or not any more, and how they come in again.
    GuestOut = "/guest/out" { audience: GuestDoor, takes: Nothing, islands: false },
    /// The one case of somebody from outside.
    GuestCase = "/guest" { audience: Guest, takes: Nothing, islands: false },
    /// A letter of that case, by its number within the case.
    GuestLetter(number: u32) = "/guest/letter/{number}" { audience: Guest, takes: Nothing, islands: false },
    /// A file of that case, by its number within the case.
    GuestFile(number: u32) = "/guest/file/{number}" { audience: Guest, takes: Nothing, islands: false },
    /// Where they hand in a file.
    HandIn = "/guest/hand-in" { audience: Guest, takes: File, islands: false },
    /// Signs somebody from outside out.
    GuestSignOut = "/guest/sign-out" { audience: Guest, takes: Form, islands: false },
    /// The annual reports that are published.
    Reports = "/reports" { audience: Public, takes: Nothing, islands: false },
    /// A published annual report.
    Report(year: Year) = "/reports/{year}" { audience: Public, takes: Nothing, islands: false },
    /// A published annual report as a file.
    ReportFile(year: Year, format: Format) = "/reports/{year}/{format}" { audience: Public, takes: Nothing, islands: false },
    /// Whom to tell of a weakness of the portal (RFC 9116).
    SecurityTxt = "/.well-known/security.txt" { audience: Public, takes: Nothing, islands: false },

    /// Where browsers report what the content policy of a page kept from happening.
    PolicyReports = "/policy-reports" { audience: Public, takes: PolicyReports, islands: false },

    /// Where staff sign in.
    SignIn = "/staff/sign-in" { audience: SignIn, takes: WordsAlong, islands: false },
    /// Sends staff to the council's directory to sign in there.
    ByDirectory = "/staff/sign-in/directory" { audience: SignIn, takes: Nothing, islands: false },
    /// Where the directory sends them back to.
    DirectoryBack = "/staff/sign-in/directory/back" { audience: SignIn, takes: Nothing, islands: false },
    /// Says that they are signed out here, and sends them to the directory to sign out there.
    DirectoryOut = "/staff/sign-in/directory/out" { audience: SignIn, takes: Nothing, islands: false },
    /// Where the directory itself says that somebody has signed out there.
    DirectoryEnded = "/staff/sign-in/directory/ended" { audience: SignIn, takes: Form, islands: false },
    /// Where staff choose their own password.
    Password = "/staff/password" { audience: Account, takes: WordsAlong, islands: false },
    /// Where staff with a second factor give a code of it when they sign in.
    Code = "/staff/code" { audience: Account, takes: WordsAlong, islands: false },
    /// Somebody's own account: where they are signed in, and how they sign in. A POST ends sessions.
    Account = "/staff/account" { audience: Colleague, takes: Form, islands: false },
    /// Where staff set up, replace and remove their own second factor.
    SecondFactor = "/staff/account/second-factor" { audience: Account, takes: WordsAlong, islands: false },
    /// The accounts; a POST adds one.
    Accounts = "/staff/accounts" { audience: Colleague, takes: Form, islands: false },
    /// An account by its key; a POST changes it.
    AccountOf(account: String) = "/staff/accounts/{account}" { audience: Colleague, takes: Form, islands: false },
    /// Ends the session of this browser.
    SignOut = "/staff/sign-out" { audience: Account, takes: Form, islands: false },
    /// Ends every session of the account.
    SignOutEverywhere = "/staff/sign-out-everywhere" { audience: Account, takes: Form, islands: false },
    /// The cases that wait, danger first.
    Queue = "/staff" { audience: Staff, takes: Nothing, islands: true },
    /// Tells the live queue whether anything has changed.
    Pulse = "/staff/pulse" { audience: Staff, takes: Nothing, islands: false },
    /// Finds cases by what anybody remembers of them: a POST, so that it stands in no address.
    Find = "/staff/find" { audience: Staff, takes: Form, islands: false },
    /// Where staff write down what came by phone, by letter or in a visit.
    Record = "/staff/record" { audience: Staff, takes: StaffWords, islands: false },
    /// The working days.
    Calendar = "/staff/calendar" { audience: Staff, takes: StaffWords, islands: false },
    /// The letters that have not left; a POST sends them again.
    Letters = "/staff/letters" { audience: Staff, takes: Form, islands: false },
    /// What is deleted soon, what is held, and what was deleted.
    Retention = "/staff/retention" { audience: Staff, takes: Nothing, islands: false },
    /// The requests of people for what is held on them; a POST writes one down.
    SubjectAccess = "/staff/subject-access" { audience: Staff, takes: StaffWords, islands: false },
    /// One of them, by its number: which cases are theirs, and the file.
    SubjectRequest(number: u32) = "/staff/subject-access/{number}" { audience: Staff, takes: StaffWords, islands: false },
    /// A case of it: what is left out, passage by passage.
    SubjectCase(number: u32, reference: Reference) = "/staff/subject-access/{number}/case/{reference}" { audience: Staff, takes: StaffWords, islands: false },
    /// The file that was made of it.
    SubjectFile(number: u32) = "/staff/subject-access/{number}/file" { audience: Staff, takes: Nothing, islands: false },
    /// What came, where it stands, and the acts that are possible.
    Case(reference: Reference) = "/staff/case/{reference}" { audience: Staff, takes: Nothing, islands: false },
    /// The form with which a file is put to a case.
    AddFile(reference: Reference) = "/staff/case/{reference}/add-file" { audience: Staff, takes: File, islands: false },
    /// A file of a case, by its number within the case.
    File(reference: Reference, number: u32) = "/staff/case/{reference}/file/{number}" { audience: Staff, takes: Nothing, islands: false },
    /// Who looked at a case.
    Looked(reference: Reference) = "/staff/case/{reference}/looked" { audience: Staff, takes: Nothing, islands: false },
    /// The form of any other act on a case.
    Act(reference: Reference, act: ActKind) = "/staff/case/{reference}/{act}" { audience: Staff, takes: StaffWords, islands: false },
    /// A letter of a case, by its number within the case.
    Letter(reference: Reference, number: u32) = "/staff/case/{reference}/letter/{number}" { audience: Staff, takes: StaffWords, islands: false },
    /// The years there are reports of, with how far each has come.
    StaffReports = "/staff/reports" { audience: Staff, takes: Nothing, islands: false },
    /// The counting rules of the annual report, which the query says what to change of; a POST changes them.
    ReportRules = "/staff/reports/rules" { audience: Staff, takes: StaffWords, islands: false },
    /// The annual report of a year, for staff.
    StaffReport(year: Year) = "/staff/reports/{year}" { audience: Staff, takes: Nothing, islands: false },
    /// The report of a quarter, for staff.
    QuarterReport(year: Year, quarter: Quarter) = "/staff/reports/{year}/{quarter}" { audience: Staff, takes: Nothing, islands: false },
    /// Where staff write the words of an annual report and its context figures.
    ReportWords(year: Year) = "/staff/reports/{year}/words" { audience: Staff, takes: StaffWords, islands: false },
    /// Where staff write the report with which an annual report goes to a committee.
    Covering(year: Year) = "/staff/reports/{year}/covering" { audience: Staff, takes: StaffWords, islands: false },
    /// The same as a file.
    CoveringFile(year: Year, format: Format) = "/staff/reports/{year}/covering/{format}" { audience: Staff, takes: Nothing, islands: false },
    /// Where the complaints manager checks, freezes and publishes an annual report.
    Publish(year: Year) = "/staff/reports/{year}/publish" { audience: Staff, takes: Form, islands: false },
    /// A report for staff as a file. The query says of which quarter, and of what.
    StaffReportFile(year: Year, format: Format) = "/staff/reports/{year}/file/{format}" { audience: Staff, takes: Nothing, islands: false },
    /// What came in, what was answered in time and what waits, filtered by the query.
    Dashboard = "/staff/dashboard" { audience: Staff, takes: Nothing, islands: false },
    /// The dashboard as a file.
    DashboardFile(format: Format) = "/staff/dashboard/file/{format}" { audience: Staff, takes: Nothing, islands: false },
    /// The assurance report; a POST keeps it as it stands.
    Assurance = "/staff/assurance" { audience: Staff, takes: Form, islands: false },
    /// An assurance report that was kept.
    KeptAssurance(kept: KeptOn) = "/staff/assurance/{kept}" { audience: Staff, takes: Nothing, islands: false },
    /// The assurance report as a file.
    AssuranceFile(format: Format) = "/staff/assurance/file/{format}" { audience: Staff, takes: Nothing, islands: false },
    /// The register as a list: the query says of what.
    Register = "/staff/register" { audience: Staff, takes: Nothing, islands: false },
    /// The same as a file.
    RegisterFile(format: Format) = "/staff/register/file/{format}" { audience: Staff, takes: Nothing, islands: false },
    /// Where staff import earlier years.
    Import = "/staff/import" { audience: Staff, takes: File, islands: false },
    /// Stops the list that is on its way.
    ImportStop = "/staff/import/stop" { audience: Staff, takes: Form, islands: false },
    /// Keeps what the words mean that were met in a list.
    ImportWords = "/staff/import/words" { audience: Staff, takes: Form, islands: false },
    /// An empty list of cases to fill in and import.
    CasesTemplate = "/staff/import/template/cases.csv" { audience: Staff, takes: Nothing, islands: false },
    /// Empty totals to fill in and import.
    TotalsTemplate = "/staff/import/template/totals.csv" { audience: Staff, takes: Nothing, islands: false },

    /// The record of use, filtered by the query.
    Uses = "/staff/use" { audience: Staff, takes: Nothing, islands: false },
    /// The same as a file.
    UsesFile = "/staff/use/record.csv" { audience: Staff, takes: Nothing, islands: false },

    /// Says that the program runs.
    Live = "/livez" { audience: Health, takes: Nothing, islands: false },
    /// Says whether the portal can do its work.
    Ready = "/readyz" { audience: Health, takes: Nothing, islands: false },
    /// The same, by another name that supervisors know.
    Health = "/healthz" { audience: Health, takes: Nothing, islands: false },
}

/// Whom an address answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody.
    Public,
    /// Whoever comes in from outside.
    GuestDoor,
    /// Whoever was let in from outside, with their link and their code.
    Guest,
    /// Whoever signs in.
    SignIn,
    /// Whoever is signed in, even if they still owe something: a code, a password of their own, a second factor.
    Account,
    /// Whoever is signed in and owes nothing, whatever their account is for.
    Colleague,
    /// The same, of those whose account is for reading cases or more.
    Staff,
    /// What watches over the program, under whatever name it knows the machine.
    Health,
}

/// What may be sent to an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Nothing: it is only asked for.
    Nothing,
    /// A form that is soon filled in again, or whose words are kept as a draft.
    Form,
    /// A form into which staff type many words.
    StaffWords,
    /// A form that takes along what staff typed into another.
    WordsAlong,
    /// A file with the fields of its form (`multipart/form-data`), sealed as it comes.
    File,
    /// What a browser reports by itself: short, and answered with nothing.
    PolicyReports,
}

impl Route {
    /// The address at this path, whatever its query; none when it names something that does not exist.
    #[must_use]
    pub fn parse(address: &str) -> Option<Self> {
        let path = address.split('?').next().unwrap_or_default();
        let route = |pattern: &Pattern| pattern.with(&pattern.values_in(path)?);
        Pattern::ALL.iter().filter_map(route).find(Self::exists)
    }

    /// The first page of a journey.
    #[must_use]
    pub fn first_of(journey: Journey) -> Self {
        Self::Question(journey, journey.first())
    }

    /// Whether its values go together.
    fn exists(&self) -> bool {
        match self {
            Self::Question(journey, question) | Self::Keep(journey, question) => {
                journey.questions().any(|asked| asked == *question)
            }
            Self::HelpNow(journey) => journey.first() == Question::Danger,
            Self::Check(journey) | Self::Yours(journey) | Self::StartedAgain(journey) => {
                *journey != Journey::Equality
            }
            // It has an address of its own, which takes a file.
            Self::Act(_, act) => *act != ActKind::AddFile,
            _ => true,
        }
    }

    /// The form of an act on a case.
    #[must_use]
    pub fn of_act(reference: Reference, act: ActKind) -> Self {
        match act {
            ActKind::AddFile => Self::AddFile(reference),
            act => Self::Act(reference, act),
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut values = self.values().into_iter();
        let mut between = "";
        for segment in self.pattern().path().split('/') {
            f.write_str(between)?;
            match is_value(segment) {
                true => f.write_str(&values.next().unwrap_or_default())?,
                false => f.write_str(segment)?,
            }
            between = "/";
        }
        Ok(())
    }
}

impl IntoAttributeValue for Route {
    type Output = String;

    fn into_attribute_value(self) -> String {
        self.to_string()
    }
}

impl Pattern {
    /// The pattern of the address at this path; none when it leads nowhere.
    #[must_use]
    pub fn of(address: &str) -> Option<Self> {
        Route::parse(address).map(|route| route.pattern())
    }

    /// What stands in a path where this pattern has values; none when the path is of another form.
    fn values_in(self, path: &str) -> Option<Vec<&str>> {
        let (mut pattern, mut path) = (self.path().split('/'), path.split('/'));
        let mut values = Vec::new();
        loop {
            match (pattern.next(), path.next()) {
                (None, None) => return Some(values),
                (Some(segment), Some(value)) if is_value(segment) => values.push(value),
                (Some(segment), Some(same)) if segment == same => {}
                _ => return None,
            }
        }
    }

    /// Whether staff type words into the form that is sent there: those are lost neither with a session nor to a limit.
    #[must_use]
    pub const fn keeps_text(self) -> bool {
        match self.takes() {
            Takes::StaffWords => true,
            Takes::Nothing
            | Takes::Form
            | Takes::WordsAlong
            | Takes::File
            | Takes::PolicyReports => false,
        }
    }
}

impl Audience {
    /// Whom this path answers. One below the queue's that leads nowhere is for staff too: nobody else learns which there are.
    #[must_use]
    pub fn of(address: &str) -> Self {
        match Pattern::of(address) {
            Some(pattern) => pattern.audience(),
            None if is_below_the_queue(address) => Self::Staff,
            None => Self::Public,
        }
    }

    /// Whether it is for the people of the council, signed in or about to be.
    #[must_use]
    pub const fn is_council(self) -> bool {
        match self {
            Self::SignIn | Self::Account | Self::Colleague | Self::Staff => true,
            Self::Public | Self::GuestDoor | Self::Guest | Self::Health => false,
        }
    }

    /// Whether its pages are in English, whatever the browser reads: those of the council's people, and of whoever works for them.
    #[must_use]
    pub const fn is_english(self) -> bool {
        self.is_council() || matches!(self, Self::GuestDoor | Self::Guest)
    }
}

fn is_below_the_queue(path: &str) -> bool {
    path.strip_prefix(Pattern::Queue.path())
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

/// Whether a value stands here in a pattern.
fn is_value(segment: &str) -> bool {
    segment.starts_with('{')
}
