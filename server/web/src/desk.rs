//! The reads that pages need, bound to one visitor: a page can only read what this visitor may read.

pub(crate) mod accounts;
mod details;
mod files;
mod guest;
mod imported;
pub(crate) mod lessons;
mod links;
mod report_rules;
pub mod reports;
mod retention;
mod staff;
pub(crate) mod subject;
mod unseen;
mod until;
pub(crate) mod uses;
pub(crate) mod working_days;

use std::sync::Arc;
use std::time::Duration;

use app::desk::{
    AccountRow, AlikeCase, Assurance, CaseFile, CaseOfSubject, Closed, CouncilFacts, CoveringFile,
    Dashboard, Desk, GuestFile, KeptOn, LetterFile, LinkedCase, ListChoice, MailStanding,
    OwnAccount, OwnFactor, Queue, QueueFilter, Receipt, RegisterList, ReportFile, ReportRow,
    ReportRules, Retention, SignedIn, StuckLetter, SubjectPage, SubjectRow, Unavailable, UsePage,
    UseQuery, UseRow, WorkingDays,
};
use app::format::Format;
use app::routes::Audience;
use async_trait::async_trait;
use casework::Error;
use chrono::NaiveDate;
use mail::Notice;
use report::{ReportFilter, WorkedOut, Year};
use rules::case::Received;
use rules::clock::Clock;
use rules::deadline;
use rules::hours::NextRead;
use rules::intake::{Draft, Journey, Reach, receipt_address};
use rules::permission::Duty;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{LastSent, SentCase, StoreError};
use tokio::time::timeout;
use words::{Language, Locale, Words, dates};

use crate::edge::thing::{IN_USE, Thing};
use crate::edge::visitor::Visitor;
use crate::portal::Portal;

pub use imported::import_summary;
pub(crate) use staff::{found_cases, rebuild};

/// Answers what the pages of one request ask, from the store, as the visitor may know it.
pub struct VisitorsDesk {
    portal: Portal,
    visitor: Visitor,
    /// How long their answers may take to be read.
    patience: Duration,
    /// What they have typed on the journey of the page, where it was read already.
    typed: Option<(Journey, Draft)>,
    mail: Option<MailStanding>,
}

/// The store has just failed this visitor: the page shows what they typed, and hardly waits for the rest.
const HARDLY: Duration = Duration::from_millis(300);
/// How the letters stand is no reason to wait for a page.
const MAIL: Duration = Duration::from_secs(1);

impl VisitorsDesk {
    /// The desk of this visitor. `failed` says that the store has just failed them.
    #[must_use]
    pub const fn new(portal: Portal, visitor: Visitor, failed: bool) -> Self {
        let patience = if failed { HARDLY } else { Duration::MAX };
        Self {
            portal,
            visitor,
            patience,
            typed: None,
            mail: None,
        }
    }

    /// The same, and it knows what they have typed on a journey.
    #[must_use]
    pub fn with_typed(self, typed: (Journey, Draft)) -> Self {
        Self {
            typed: Some(typed),
            ..self
        }
    }

    /// The same, and it knows how the letters stand where somebody on the staff asks. Without the store the page still
    /// shows.
    pub async fn with_mail_standing(self) -> Self {
        let mail = staff::mail_standing(&self.portal.council, &self.visitor);
        let mail = match timeout(self.patience.min(MAIL), mail).await {
            Ok(Ok(standing)) => Some(standing),
            Ok(Err(Error::Forbidden)) | Err(_) => None,
            Ok(Err(error)) => {
                let _ = error.log();
                None
            }
        };
        Self { mail, ..self }
    }

    /// What they sent last, as long as they are using it: whoever comes next in this browser sees none of it.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub async fn last_receipt(&self) -> Result<Option<Receipt>, Error> {
        let Some(token) = &self.visitor.draft else {
            return Ok(None);
        };
        let Some(uses) = self.visitor.uses.filter(|uses| uses.is_sent()) else {
            return Ok(None);
        };
        let (store, now) = (&self.portal.council.store, self.portal.council.clock.now());
        let sent = store.last_sent(token, now, self.portal.council.clock.today());
        let receipt = sent.await?.map(|sent| self.receipt_of(sent));
        Ok(receipt.map(|receipt| match uses {
            Thing::CameBack => receipt.for_who_came_back(),
            _ => receipt,
        }))
    }

    fn receipt_of(&self, sent: SentCase) -> Receipt {
        let due = |wanted: &[Clock]| self.promised(sent.journey, sent.received_on, wanted);
        let told = Received::from_answers(sent.journey, &sent.answers, sent.received_on);
        Receipt {
            journey: sent.journey,
            danger: told.danger,
            freeze: told.freeze,
            by_child: told.by_child,
            reference: sent.reference.to_string(),
            received_on: self.locale().language.longest(sent.received_on),
            acknowledge_by: due(&[Clock::Acknowledgement]),
            answer_by: due(&[Clock::StageOne, Clock::Advocate]),
            // One that is held back is none.
            by_email: receipt_address(&sent.answers).is_some()
                && sent
                    .letters
                    .iter()
                    .any(|letter| Notice::from_name(letter).is_some_and(Notice::is_to_the_public)),
            is_silent: !sent
                .answers
                .get::<Reach>()
                .is_some_and(|reach| reach.is_welcome()),
            advocate_asked: sent
                .letters
                .iter()
                .any(|letter| letter == Notice::AdvocacyRequest.name()),
            may_offer_equality: !sent.equality_done,
            files: sent.files,
            answers: sent.answers,
            came_back: false,
        }
    }

    /// What this page is in: staff read English, whatever else their browser reads.
    fn locale(&self) -> Locale {
        match Audience::of(&self.visitor.here).is_english() {
            true => Locale::ENGLISH,
            false => self.visitor.locale,
        }
    }

    /// The day by which one of these is promised for what is received on a day, in words.
    fn promised(&self, journey: Journey, on: NaiveDate, wanted: &[Clock]) -> Option<String> {
        let council = &self.portal.council;
        let promised =
            deadline::promised(journey, on, &council.profile.clocks, &council.calendar());
        let found = promised
            .iter()
            .find(|deadline| wanted.contains(&deadline.clock))?;
        let due = found.due?;
        Some(self.locale().language.long(due))
    }
}

#[async_trait]
impl Desk for VisitorsDesk {
    fn words(&self) -> Words {
        Words::new(self.locale(), self.portal.shared.words.clone())
    }

    fn prefers(&self) -> Option<Language> {
        self.visitor.prefers
    }

    fn council(&self) -> Arc<CouncilFacts> {
        self.portal.facts_in(self.locale().language)
    }

    fn here(&self) -> String {
        self.visitor.here.clone()
    }

    fn closed(&self) -> Option<Closed> {
        let council = &self.portal.council;
        match council.next_read(council.clock.now()) {
            NextRead::Now => None,
            NextRead::From(from) => Some(Closed {
                day: self.locale().language.long(from.date()),
                until: self.locale().language.opening(from),
            }),
        }
    }

    fn makes(&self, format: Format) -> bool {
        export::MADE.contains(&format)
    }

    fn acknowledge_by(&self, journey: Journey) -> Option<String> {
        let today = self.portal.council.clock.today();
        self.promised(journey, today, &[Clock::Acknowledgement])
    }

    async fn draft(&self, journey: Journey) -> Result<Draft, Unavailable> {
        if let Some((of, draft)) = &self.typed
            && *of == journey
        {
            return Ok(draft.clone());
        }
        let Some(token) = &self.visitor.draft else {
            return Ok(Draft::default());
        };
        let now = self.portal.council.clock.now();
        let draft = self.portal.council.store.draft(token, journey, now);
        match timeout(self.patience, draft).await {
            Ok(draft) => draft.map_err(unavailable),
            Err(_) => Err(Unavailable::JustNow),
        }
    }

    async fn unsent(&self) -> Result<Vec<Journey>, Unavailable> {
        let mut unsent = Vec::new();
        for journey in Journey::ALL {
            let draft = self.draft(journey).await?;
            if journey != Journey::Equality && !draft.is_blank() {
                unsent.push(journey);
            }
        }
        Ok(unsent)
    }

    async fn sent_journey(&self) -> Result<Option<Journey>, Unavailable> {
        let Some(token) = &self.visitor.draft else {
            return Ok(None);
        };
        let (store, now) = (&self.portal.council.store, self.portal.council.clock.now());
        let last = store.last_journey(token, now).await.map_err(unavailable)?;
        let is_fresh = |last: &LastSent| (now - last.at).num_seconds() <= IN_USE;
        Ok(last.filter(is_fresh).map(|last| last.journey))
    }

    async fn receipt(&self) -> Result<Option<Receipt>, Unavailable> {
        self.last_receipt().await.map_err(said_so)
    }

    fn staff(&self) -> Option<SignedIn> {
        let signed_in = self.visitor.staff.as_ref()?;
        let Principal::Staff(staff) = &signed_in.who else {
            return None;
        };
        Some(SignedIn {
            name: staff.name.clone(),
            role: staff.role,
            given_until: signed_in.given_until.map(dates::moment),
            owes: signed_in.owes.is_some(),
        })
    }

    fn may(&self, duty: Duty) -> bool {
        let who = self.visitor.staff.as_ref().map(|staff| &staff.who);
        who.is_some_and(|who| self.portal.council.allows(who, duty).is_ok())
    }

    async fn queue(&self, filter: QueueFilter) -> Result<Queue, Unavailable> {
        staff::queue(&self.portal.council, &self.visitor, filter)
            .await
            .map_err(said_so)
    }

    async fn case_file(&self, reference: &Reference) -> Result<Option<CaseFile>, Unavailable> {
        staff::case_file(&self.portal.council, &self.visitor, reference)
            .await
            .map_err(said_so)
    }

    async fn alike(&self, file: &CaseFile) -> Result<Vec<AlikeCase>, Unavailable> {
        staff::alike(&self.portal.council, &self.visitor, file)
            .await
            .map_err(said_so)
    }

    async fn linked(&self, file: &CaseFile) -> Result<Vec<LinkedCase>, Unavailable> {
        links::linked(&self.portal.council, &self.visitor, file)
            .await
            .map_err(said_so)
    }

    async fn no_longer_kept(
        &self,
        file: &CaseFile,
    ) -> Result<Vec<(Reference, String)>, Unavailable> {
        retention::linked(&self.portal.council, &self.visitor, file)
            .await
            .map_err(said_so)
    }

    async fn deleted_on(&self, reference: &Reference) -> Result<Option<String>, Unavailable> {
        retention::deleted_on(&self.portal.council, &self.visitor, reference)
            .await
            .map_err(said_so)
    }

    async fn retention(&self) -> Result<Option<Retention>, Unavailable> {
        retention::retention(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn subject_requests(&self) -> Result<Option<Vec<SubjectRow>>, Unavailable> {
        subject::requests(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn subject_request(&self, number: u32) -> Result<Option<SubjectPage>, Unavailable> {
        subject::request(&self.portal.council, &self.visitor, number)
            .await
            .map_err(said_so)
    }

    async fn subject_case(
        &self,
        number: u32,
        reference: &Reference,
    ) -> Result<Option<CaseOfSubject>, Unavailable> {
        let case = subject::case(&self.portal, &self.visitor, number, reference);
        Box::pin(case).await.map_err(said_so)
    }

    async fn letter(
        &self,
        reference: &Reference,
        number: u32,
    ) -> Result<Option<LetterFile>, Unavailable> {
        staff::letter(&self.portal.council, &self.visitor, reference, number)
            .await
            .map_err(said_so)
    }

    async fn guest_file(&self) -> Result<Option<GuestFile>, Unavailable> {
        guest::guest_file(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn guest_letter(&self, number: u32) -> Result<Option<String>, Unavailable> {
        guest::guest_letter(&self.portal.council, &self.visitor, number)
            .await
            .map_err(said_so)
    }

    async fn working_days(&self) -> Result<WorkingDays, Unavailable> {
        working_days::working_days(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn imports(&self) -> Result<Vec<app::desk::ImportRow>, Unavailable> {
        staff::imports(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn own_words(&self) -> Result<Vec<app::desk::OwnWordRow>, Unavailable> {
        staff::own_words(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn arrival(&self) -> Result<Option<app::desk::ArrivalRow>, Unavailable> {
        staff::arrival(&self.portal.council, &self.visitor, &self.words())
            .await
            .map_err(said_so)
    }

    fn mail_standing(&self) -> Option<MailStanding> {
        self.mail.clone()
    }

    async fn stuck_letters(&self) -> Result<Vec<StuckLetter>, Unavailable> {
        staff::stuck_letters(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn looked(
        &self,
        reference: &Reference,
        after: Option<String>,
    ) -> Result<Option<UsePage>, Unavailable> {
        let words = self.words();
        uses::looked(
            &self.portal.council,
            &self.visitor,
            &words,
            reference,
            after,
        )
        .await
        .map_err(said_so)
    }

    async fn uses(&self, asked: &UseQuery) -> Result<UsePage, Unavailable> {
        uses::uses(&self.portal.council, &self.visitor, &self.words(), asked)
            .await
            .map_err(said_so)
    }

    async fn unusual(&self) -> Result<Vec<UseRow>, Unavailable> {
        uses::unusual(&self.portal.council, &self.visitor, &self.words())
            .await
            .map_err(said_so)
    }

    async fn colleagues(&self) -> Result<Vec<(String, String)>, Unavailable> {
        staff::colleagues(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn accounts(&self) -> Result<Vec<AccountRow>, Unavailable> {
        accounts::accounts(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn account(&self, key: &str) -> Result<Option<AccountRow>, Unavailable> {
        accounts::account(&self.portal.council, &self.visitor, key)
            .await
            .map_err(said_so)
    }

    async fn own_account(&self) -> Result<OwnAccount, Unavailable> {
        accounts::own_account(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn sign_out_there(&self) -> Result<Option<String>, Unavailable> {
        Ok(match &self.portal.directory {
            Some(directory) => directory.sign_out().await,
            None => None,
        })
    }

    async fn own_factor(&self) -> Result<OwnFactor, Unavailable> {
        accounts::own_factor(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn report_rules(
        &self,
        preview: Option<Year>,
    ) -> Result<Option<ReportRules>, Unavailable> {
        report_rules::report_rules(&self.portal.council, &self.visitor, preview)
            .await
            .map_err(said_so)
    }

    async fn reports(&self) -> Result<Vec<ReportRow>, Unavailable> {
        reports::reports(&self.portal.council, &self.visitor)
            .await
            .map_err(said_so)
    }

    async fn report(
        &self,
        year: Year,
        quarter: Option<u32>,
        only: ReportFilter,
    ) -> Result<Option<ReportFile>, Unavailable> {
        reports::report(&self.portal.council, &self.visitor, year, quarter, only)
            .await
            .map_err(said_so)
    }

    async fn report_to_publish(&self, year: Year) -> Result<Option<ReportFile>, Unavailable> {
        reports::report_to_publish(&self.portal.council, &self.visitor, year)
            .await
            .map_err(said_so)
    }

    async fn told_by_quarters(&self, year: Year) -> Result<Vec<WorkedOut>, Unavailable> {
        reports::told_by_quarters(&self.portal.council, &self.visitor, year)
            .await
            .map_err(said_so)
    }

    async fn covering(&self, year: Year) -> Result<Option<CoveringFile>, Unavailable> {
        reports::covering(&self.portal.council, &self.visitor, year)
            .await
            .map_err(said_so)
    }

    async fn published(&self) -> Result<Vec<Year>, Unavailable> {
        reports::published(&self.portal.council)
            .await
            .map_err(said_so)
    }

    async fn published_report(&self, year: Year) -> Result<Option<ReportFile>, Unavailable> {
        reports::published_report(&self.portal.council, year)
            .await
            .map_err(said_so)
    }

    async fn dashboard(&self, only: ReportFilter) -> Result<Dashboard, Unavailable> {
        reports::dashboard(&self.portal.council, &self.visitor, only)
            .await
            .map_err(said_so)
    }

    async fn register_list(&self, choice: ListChoice) -> Result<RegisterList, Unavailable> {
        reports::register_list(&self.portal.council, &self.visitor, choice)
            .await
            .map_err(said_so)
    }

    async fn assurance(
        &self,
        kept: Option<KeptOn>,
        only: ReportFilter,
    ) -> Result<Option<Assurance>, Unavailable> {
        reports::assurance(&self.portal.council, &self.visitor, kept, only)
            .await
            .map_err(said_so)
    }
}

fn unavailable(cause: StoreError) -> Unavailable {
    said_so(cause.into())
}

fn said_so(error: Error) -> Unavailable {
    let number = error.log();
    match (error, number) {
        (Error::Internal(_), Some(number)) => Unavailable::Broken(number),
        _ => Unavailable::JustNow,
    }
}
