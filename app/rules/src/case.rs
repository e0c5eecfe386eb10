//! One representation as its events tell it.

mod contact;
mod file;
mod guest;
mod head;
mod imported;
mod letters;
mod link;
mod noted;
mod panel;
mod point;
mod received;
mod recommendation;
mod stages;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::calendar::Pause;
use crate::eligibility::Category;
use crate::finding::{Finding, Outcome};
use crate::intake::{Answers, Journey};
use crate::kinds::ProviderSaid;
use crate::pathway::{Pathway, Track};
use crate::reason::ReopenReason;
pub use crate::refused::Refused;
pub use crate::register::Spent;
use crate::register::StageOutcome;
use crate::text::without_invisible;
pub use contact::ContactDetails;
pub use file::{
    FILE_ENDINGS, FileFacts, FileKind, FileUse, KeptFile, MOST_FROM_GUEST, MOST_FROM_PERSON,
    MOST_WRITTEN_BACK,
};
pub use guest::{AccessEnd, GivenAccess, GuestDuty};
pub use head::Head;
pub(crate) use head::Later;
pub use imported::{Imported, Records};
pub use letters::CaseLetter;
pub use link::{Link, Same, Together};
pub use noted::{Noted, NotedWhat};
pub use panel::{Chair, Meeting, Member, Panel, PapersTo, SentTo, Speaker};
pub use point::Point;
pub use received::{Advocacy, Received};
pub use recommendation::{Answer, Recommendation, RecommendationReply, Recommended, RecommendedBy};
pub use stages::{
    AskedByOmbudsman, Corporate, CorporateTwo, DataProtection, EarlierReply, Freeze,
    KnownAllegation, Move, Moved, Ombudsman, People, Promised, Provider, StageOne, StageThree,
    StageTwo,
};

/// Somebody of the council, by the key of their account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StaffId(pub String);

/// A case as it stands. All dates are Europe/London dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What they came to do.
    pub journey: Journey,
    /// What it is taken to be until its points say more.
    pub pathway: Pathway,
    /// The day it was first received by anyone in the council: it starts the clocks (R4.3).
    pub received_on: NaiveDate,
    /// Somebody may be in danger.
    pub danger: bool,
    /// A child, a young person or a care leaver tells us themselves.
    pub by_child: bool,
    /// The likeliest category of R2.1.
    pub category: Option<Category>,
    /// The key of the account of the colleague who works on it; none until somebody takes it.
    pub owner: Option<StaffId>,
    /// Who stands in for the owner.
    pub deputy: Option<StaffId>,
    /// The name of who looks into it at stage 1.
    pub investigator: Option<String>,
    /// The names of those who are complained about (R9.2).
    pub complained_about: Vec<String>,
    /// The accounts that may not see the case (R9.2).
    pub excluded: Vec<StaffId>,
    /// The day a person acknowledged it; a letter acknowledges when it leaves.
    pub acknowledged_on: Option<NaiveDate>,
    /// Where the offer of an advocate stands.
    pub advocacy: Advocacy,
    /// What was asked of the advocacy provider (R7.6).
    pub provider: Option<Provider>,
    /// What the provider answered last, since the offer last changed.
    pub provider_said: Option<ProviderSaid>,
    /// They asked that something be stopped until they are answered (R4.19).
    pub freeze: Option<Freeze>,
    /// Whether somebody in category 14 has sufficient interest (R2.2).
    pub interest: Option<bool>,
    /// Whether a late complaint is considered (Reg. 9).
    pub late_accepted: Option<bool>,
    /// What earlier records say of it as a whole, where it was imported from them.
    pub records: Option<Records>,
    /// The points, by number from 1.
    pub points: Vec<Point>,
    /// When the clocks stood.
    pub pauses: Vec<Pause>,
    /// What moved a date to keep, in the order in which it was written down.
    pub moves: Vec<Move>,
    /// The Children Act procedure.
    pub statutory: StageOne,
    /// The corporate procedure.
    pub corporate: Corporate,
    /// The complaint about personal information.
    pub data_protection: DataProtection,
    /// The day a concern, comment or enquiry was answered, or a thank-you passed on.
    pub answered_on: Option<NaiveDate>,
    /// The Ombudsman's part.
    pub ombudsman: Option<Ombudsman>,
    /// The Ombudsman's part when the complaint had been there before, the first first.
    pub ombudsman_before: Vec<Ombudsman>,
    /// The days on which somebody's safety was referred (R9.1).
    pub safeguarding: Vec<NaiveDate>,
    /// An allegation against somebody who works with children (R9.2).
    pub allegation: Option<KnownAllegation>,
    /// Remedies, by number from 1 (R5.4).
    pub remedies: Vec<Promised>,
    /// What it cost so far (R4.12).
    pub costs: Vec<Spent>,
    /// How to reach them, where that changed after it was received.
    pub contact: Option<ContactDetails>,
    /// The cases with which it belongs together.
    pub links: Vec<Link>,
    /// What was written down and may be taken back, by number from 1.
    pub noted: Vec<Noted>,
    /// Whether what was learned is recorded, or why nothing was (R5.6).
    pub learned: bool,
    /// What the council promised to do after what it learned, by number from 1.
    pub actions: Vec<Promised>,
    /// The day on which a restriction of contact is reviewed (R5.7).
    pub restricted_until: Option<NaiveDate>,
    /// The day on which it was lifted.
    pub restriction_lifted_on: Option<NaiveDate>,
    /// The end of concurrent proceedings, from which it may be sent in again (T18).
    pub proceedings_ended_on: Option<NaiveDate>,
    /// The day it was sent in again after proceedings: what was not answered begins anew (Reg. 8, T18).
    pub resubmitted_on: Option<NaiveDate>,
    /// The day on which stage 1 of a procedure began anew, because points were taken up again after its reply (Reg. 8).
    pub taken_up: BTreeMap<Track, NaiveDate>,
    /// The replies at stage 1 after which it began anew.
    pub earlier_replies: Vec<EarlierReply>,
    /// The day they withdrew it, or it was decided not to consider any of it.
    pub discontinued_on: Option<NaiveDate>,
    /// Which of the two, as the register says it; none as long as it goes on.
    pub discontinued_as: Option<StageOutcome>,
    /// Whether it goes on within the council although they withdrew it.
    pub continues_within: bool,
    /// The day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// The day since which its records must stay, whatever its years are; none while nothing holds them (R9.7).
    pub held_on: Option<NaiveDate>,
    /// Why it was opened again last; none while it is closed, and where it never was.
    pub reopened_for: Option<ReopenReason>,
    /// Letters of the procedure, by number.
    pub letters: BTreeMap<u32, CaseLetter>,
    /// Its files, by number from 1.
    pub files: Vec<KeptFile>,
    /// What the person wrote back on the pages of letters, in order, each with its day.
    pub wrote_back: Vec<(NaiveDate, String)>,
    /// Who was let in from outside, by number from 1.
    pub guests: Vec<GivenAccess>,
    /// The numbers of the files that go with a letter, by the number of the letter.
    pub enclosures: BTreeMap<u32, Vec<u32>>,
    /// Numbers of letters that were printed and wait to be posted.
    pub to_post: Vec<u32>,
    /// A letter could not be delivered (R12.4).
    pub undelivered: bool,
    /// The names of those letters, until somebody sends them again.
    pub lost: Vec<String>,
}

impl Case {
    pub(crate) fn begin(received: &Received, on: NaiveDate) -> Self {
        Self {
            journey: received.journey,
            pathway: received.pathway(),
            received_on: received.on,
            danger: received.danger,
            by_child: received.by_child,
            category: received.category,
            owner: None,
            deputy: None,
            investigator: None,
            complained_about: Vec::new(),
            excluded: Vec::new(),
            acknowledged_on: None,
            advocacy: received.advocacy,
            provider: (received.advocacy == Advocacy::Accepted).then_some(Provider {
                asked_on: on,
                answered_on: None,
            }),
            provider_said: None,
            freeze: received.freeze.then_some(Freeze::Asked),
            interest: None,
            late_accepted: None,
            records: None,
            points: Vec::new(),
            pauses: Vec::new(),
            moves: Vec::new(),
            statutory: StageOne::default(),
            corporate: Corporate::default(),
            data_protection: DataProtection::default(),
            answered_on: None,
            ombudsman: None,
            ombudsman_before: Vec::new(),
            safeguarding: Vec::new(),
            allegation: None,
            remedies: Vec::new(),
            costs: Vec::new(),
            contact: None,
            links: Vec::new(),
            noted: Vec::new(),
            learned: false,
            actions: Vec::new(),
            restricted_until: None,
            restriction_lifted_on: None,
            proceedings_ended_on: None,
            resubmitted_on: None,
            taken_up: BTreeMap::new(),
            earlier_replies: Vec::new(),
            discontinued_on: None,
            discontinued_as: None,
            continues_within: false,
            closed_on: None,
            held_on: None,
            reopened_for: None,
            letters: BTreeMap::new(),
            files: Vec::new(),
            wrote_back: Vec::new(),
            guests: Vec::new(),
            enclosures: BTreeMap::new(),
            to_post: Vec::new(),
            undelivered: false,
            lost: Vec::new(),
        }
    }

    /// Stage 2 of the Children Act procedure.
    #[must_use]
    pub fn stage_two(&self) -> Option<&StageTwo> {
        self.statutory.stage_two.as_ref()
    }

    /// Stage 3 of the Children Act procedure.
    #[must_use]
    pub fn stage_three(&self) -> Option<&StageThree> {
        self.stage_two()?.stage_three.as_ref()
    }

    /// Whether any of it runs under this procedure. A complaint whose points are not written down yet runs under the one
    /// it is presumed to be.
    #[must_use]
    pub fn is_on(&self, track: Track) -> bool {
        if self.discontinued_on.is_some() {
            return false;
        }
        if self.points.is_empty() {
            return self.pathway.track(false) == Some(track);
        }
        self.points.iter().any(|point| point.is_on(track))
    }

    /// Whether the council has answered under this procedure, at stage 1 or by going on to stage 2.
    #[must_use]
    pub fn was_answered(&self, track: Track) -> bool {
        match track {
            Track::Statutory => {
                self.statutory.sent_on.is_some()
                    || self.statutory.skipped_on.is_some()
                    || self.stage_two().is_some()
            }
            Track::Corporate => {
                self.corporate.sent_on.is_some() || self.corporate.stage_two.is_some()
            }
            Track::DataProtection => self.data_protection.sent_on.is_some(),
        }
    }

    /// The day on which the reply of stage 1 was written under this procedure, and the day on which it left.
    #[must_use]
    pub const fn stage_one_reply(&self, track: Track) -> (Option<NaiveDate>, Option<NaiveDate>) {
        match track {
            Track::Statutory => (self.statutory.answered_on, self.statutory.sent_on),
            Track::Corporate => (self.corporate.answered_on, self.corporate.sent_on),
            Track::DataProtection => (
                self.data_protection.answered_on,
                self.data_protection.sent_on,
            ),
        }
    }

    /// The day from which stage 1 of this procedure is counted, unless it is from an acknowledgement: that of receipt, or the
    /// last on which it, or a part of it, was sent in again (Reg. 8, T18).
    #[must_use]
    pub fn begun_again(&self, track: Track) -> NaiveDate {
        let again = self.resubmitted_on.max(self.taken_up.get(&track).copied());
        again.unwrap_or(self.received_on)
    }

    /// The numbers of the points that still have to be answered under this procedure.
    #[must_use]
    pub fn points_on(&self, track: Track) -> Vec<u32> {
        let on = self.points.iter().filter(|point| point.is_on(track));
        on.map(|point| point.number).collect()
    }

    /// The same at stage 1: where it began anew, what was answered before keeps its answer (Reg. 8).
    #[must_use]
    pub fn points_to_answer(&self, track: Track) -> Vec<u32> {
        let anew = self.earlier_replies.iter().any(|one| one.track == track);
        let on = self.points.iter().filter(|point| point.is_on(track));
        let open = on.filter(|point| !anew || point.stage_one.is_none());
        open.map(|point| point.number).collect()
    }

    /// The heads of the statement of complaint; none before it is written, and where it was written before it had heads.
    #[must_use]
    pub fn heads(&self) -> &[Head] {
        self.stage_two().map_or(&[], |two| &two.heads)
    }

    /// The numbers of what stages 2 and 3 find on: the heads of the statement without those whose point is not dealt with
    /// there any more; where the statement has no heads, the points.
    #[must_use]
    pub fn heads_to_answer(&self) -> Vec<u32> {
        let points = self.points_on(Track::Statutory);
        if self.heads().is_empty() {
            return points;
        }
        let goes_on = |head: &&Head| head.point.is_none_or(|point| points.contains(&point));
        let heads = self.heads().iter().filter(goes_on);
        heads.map(|head| head.number).collect()
    }

    /// What was recommended at stage 2.
    #[must_use]
    pub fn recommendations(&self) -> &[Recommendation] {
        self.stage_two().map_or(&[], |two| &two.recommendations)
    }

    /// What the panel recommended.
    #[must_use]
    pub fn panel_recommendations(&self) -> &[Recommendation] {
        let three = self.stage_three();
        three.map_or(&[], |three| &three.recommendations)
    }

    /// Where it stands what the later stages found: of the head with this number; where the statement has no heads, of the
    /// point.
    pub(crate) fn later_mut(&mut self, number: u32) -> Option<Later<'_>> {
        let heads = self.statutory.stage_two.as_mut().map(|two| &mut two.heads);
        if let Some(heads) = heads.filter(|heads| !heads.is_empty()) {
            let head = heads.iter_mut().find(|head| head.number == number)?;
            return Some(Later {
                investigated: &mut head.investigated,
                stage_two: &mut head.stage_two,
                stage_three: &mut head.stage_three,
            });
        }
        let mut points = self.points.iter_mut();
        let point = points.find(|point| point.number == number)?;
        Some(Later {
            investigated: &mut point.investigated,
            stage_two: &mut point.stage_two,
            stage_three: &mut point.stage_three,
        })
    }

    /// Whether anything was found of a point at any stage, of itself or of a head that comes from it.
    #[must_use]
    pub fn is_answered(&self, point: &Point) -> bool {
        let mut heads = self.heads().iter();
        point.is_answered()
            || heads.any(|head| head.point == Some(point.number) && head.is_answered())
    }

    /// Whether a point that nobody answered is under no head of the statement: it was written down after the last version.
    #[must_use]
    pub fn has_point_without_head(&self) -> bool {
        let under = |point: &Point| {
            self.heads()
                .iter()
                .any(|head| head.point == Some(point.number))
        };
        let mut points = self
            .points
            .iter()
            .filter(|point| point.is_on(Track::Statutory));
        !self.heads().is_empty() && points.any(|point| !point.is_answered() && !under(point))
    }

    /// Whether anything was found of any point, or of any head.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        self.points.iter().any(Point::is_answered) || self.heads().iter().any(Head::is_answered)
    }

    /// Numbers begin with 1; none when there are not so many.
    #[must_use]
    pub fn point(&self, number: u32) -> Option<&Point> {
        self.points.iter().find(|point| point.number == number)
    }

    /// The file with this number; none where there is none, also where it was taken out again.
    #[must_use]
    pub fn file(&self, number: u32) -> Option<&KeptFile> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        let file = self.files.get(index)?;
        file.removed_on.is_none().then_some(file)
    }

    /// The files that go with a letter, each with its number.
    #[must_use]
    pub fn enclosed(&self, letter: u32) -> Vec<(u32, &KeptFile)> {
        let numbers = self.enclosures.get(&letter).into_iter().flatten();
        let files = numbers.filter_map(|number| Some((*number, self.file(*number)?)));
        files.collect()
    }

    pub(crate) fn point_mut(&mut self, number: u32) -> Option<&mut Point> {
        self.points.iter_mut().find(|point| point.number == number)
    }

    /// Writes down that a date to keep is moved.
    pub(crate) fn moved(&mut self, told_on: NaiveDate, moved: Moved) {
        self.moves.push(Move { told_on, moved });
    }

    /// Whether it is a complaint of any kind.
    #[must_use]
    pub fn is_complaint(&self) -> bool {
        self.pathway.track(false).is_some() || !self.points.is_empty()
    }

    /// Whether the clocks stand.
    #[must_use]
    pub fn is_suspended(&self) -> bool {
        self.pauses
            .last()
            .is_some_and(|pause| pause.until.is_none())
    }

    /// Whether a statement of complaint waits for agreement (R4.8).
    #[must_use]
    pub fn waits_for_statement(&self) -> bool {
        self.discontinued_on.is_none()
            && self
                .stage_two()
                .is_some_and(|two| !two.is_settled() && two.adjudicated_on.is_none())
    }

    /// What they told us, with what was put right of it since.
    #[must_use]
    pub fn as_corrected(&self, mut answers: Answers) -> Answers {
        if let Some(contact) = &self.contact {
            contact.add_to(&mut answers);
        }
        answers
    }

    /// What it cost so far, in pence (R4.12).
    #[must_use]
    pub fn cost(&self) -> u64 {
        self.costs.iter().map(|spent| spent.pence).sum()
    }

    /// The first day on which something is known to have been done on it.
    #[must_use]
    pub fn first_done_on(&self) -> Option<NaiveDate> {
        let left = self.letters.values().filter_map(|letter| letter.left_on);
        let done = [
            self.acknowledged_on,
            self.answered_on,
            self.discontinued_on,
            self.statutory.answered_on,
            self.corporate.answered_on,
        ];
        let paused = self.pauses.iter().map(|pause| pause.from);
        left.chain(done.into_iter().flatten()).chain(paused).min()
    }

    /// Whether the advocacy provider has been asked and has not answered (R7.6).
    #[must_use]
    pub fn waits_for_provider(&self) -> bool {
        self.provider
            .is_some_and(|provider| provider.answered_on.is_none())
    }

    /// Whether something is left to be done that a closed case does not end: a remedy, an action, a review, or what the Ombudsman
    /// waits for. Of what is known from earlier records nobody knows whether it was done.
    #[must_use]
    pub fn has_work_left(&self) -> bool {
        if matches!(
            self.discontinued_as,
            Some(StageOutcome::Duplicate | StageOutcome::LoggedInError)
        ) {
            return false;
        }
        let promised = self.remedies.iter().chain(&self.actions);
        let mut promised = promised.filter(|one| !one.from_records);
        let mut ombudsman = self.ombudsman_before.iter().chain(&self.ombudsman);
        promised.any(|one| one.due_on.is_some() && one.is_open())
            || ombudsman.any(Ombudsman::waits)
            || self.is_restricted()
    }

    /// Whether contact is restricted (R5.7).
    #[must_use]
    pub fn is_restricted(&self) -> bool {
        self.restricted_until.is_some() && self.restriction_lifted_on.is_none()
    }

    /// Whether they have an advocate: one of their own, or one whom the provider found.
    #[must_use]
    pub fn has_advocate(&self) -> bool {
        let found = self.provider_said == Some(ProviderSaid::Appointed);
        self.advocacy == Advocacy::HasOne || (self.advocacy == Advocacy::Accepted && found)
    }

    /// To whom the papers of the panel go: those of [`PapersTo`] whom there are (T19). Nobody while no panel is convened.
    #[must_use]
    pub fn panel_papers_to(&self) -> Vec<PapersTo> {
        let Some(meeting) = self.stage_three().and_then(StageThree::meeting) else {
            return Vec::new();
        };
        let investigated = self.stage_two().is_some_and(|two| two.people.is_some());
        let is_there = |to: &PapersTo| match to {
            PapersTo::Complainant | PapersTo::Members => true,
            PapersTo::Advocate => meeting.advocate.is_some() || self.has_advocate(),
            PapersTo::Officer | PapersTo::Person => investigated,
        };
        PapersTo::ALL.iter().copied().filter(is_there).collect()
    }

    /// The day on which the papers of the panel had gone to everybody; none as long as somebody has none (T19).
    #[must_use]
    pub fn panel_papers_on(&self) -> Option<NaiveDate> {
        let three = self.stage_three()?;
        let days = self.panel_papers_to().into_iter();
        let days: Option<Vec<NaiveDate>> = days.map(|to| three.papers.get(&to).copied()).collect();
        days?.into_iter().max()
    }

    /// Whether an advocate is being looked for: they said yes, and none was found or refused yet.
    #[must_use]
    pub fn waits_for_advocate(&self) -> bool {
        let ended = matches!(
            self.provider_said,
            Some(ProviderSaid::Appointed | ProviderSaid::CannotHelp)
        );
        self.advocacy == Advocacy::Accepted && !ended
    }

    /// Whether it was decided which procedure it comes under: its points are written down, or it was taken to be something
    /// else than everything of its kind is at first (R1.1).
    #[must_use]
    pub fn is_sorted(&self) -> bool {
        !self.points.is_empty() || self.pathway != Pathway::presumed(self.journey)
    }

    /// Whether an allegation is known that was not referred yet (R9.2).
    #[must_use]
    pub fn has_open_allegation(&self) -> bool {
        self.allegation
            .is_some_and(|allegation| allegation.referred_on.is_none())
    }

    /// What the findings that stand add up to (R5.1); where earlier records say only how a stage ended as a whole, that.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        let of = |head: &Head| Some((head.point, head.finding()?));
        let heads: Vec<(Option<u32>, Finding)> = self.heads().iter().filter_map(of).collect();
        // What was found of a point's heads takes the place of what was found of it at stage 1.
        let alone = |point: &&Point| heads.iter().all(|(of, _)| *of != Some(point.number));
        let points = self.points.iter().filter(alone);
        let findings: Vec<Finding> = points
            .filter_map(Point::finding)
            .chain(heads.iter().map(|(_, finding)| *finding))
            .collect();
        Outcome::of(&findings).or_else(|| self.records.as_ref()?.outcome())
    }

    /// Whether stage 1 had ended before it was imported: nobody acknowledges it any more.
    #[must_use]
    pub fn was_over_before(&self) -> bool {
        self.records
            .is_some_and(|records| records.one_ended_on.is_some())
    }

    /// Whether this name is that of somebody who is complained about (R9.2).
    #[must_use]
    pub fn is_complained_about(&self, name: &str) -> bool {
        let name = plain(name);
        self.complained_about
            .iter()
            .any(|known| plain(known) == name)
    }
}

/// A name for comparing: letters and digits only, in lower case. A letter with its accent is the same whether it is written as
/// one character or as two, and marks that show nothing count for nothing.
pub(crate) fn plain(name: &str) -> String {
    without_invisible(name)
        .nfkc()
        .flat_map(char::to_lowercase)
        .filter(|character| character.is_alphanumeric())
        .collect()
}
