//! The acts of the procedure: one file an act. Each says what it asks for, when it is possible, what it refuses, what it
//! changes and which letters it causes.
//!
//! That something is late never makes an act impossible (requirements 4.7).

mod follow;
mod replay;
mod upcast;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::calendar::Calendar;
use crate::case::{
    Case, Imported, Promised, Received, Recommendation, RecommendationReply, StaffId, Together,
};
use crate::clock::{Clock, Clocks};
use crate::form::{Fault, Field, Filled, Numbers, options};
use crate::intake::Answers;
use crate::letter::Letter;
use crate::pathway::Track;
use crate::permission::{Duty, ThisCase, may};
use crate::principal::Principal;
use crate::reference::Reference;
use crate::refused::Refused;

pub use replay::{Recorded, imported};
pub use upcast::{EVENT_VERSION, stored_event};

/// What an act is judged by besides how the case stands: which case it is, who does it, and the day. Dates are Europe/London
/// dates.
#[derive(Debug, Clone, Copy)]
pub struct Now<'a> {
    /// Today, a Europe/London date.
    pub today: NaiveDate,
    /// Who does it.
    pub by: &'a Principal,
    /// The public reference of the case.
    pub reference: &'a Reference,
    /// The working days as the council has them.
    pub calendar: &'a Calendar,
    /// The council's limits; one that its profile does not set is that of the law.
    pub clocks: &'a Clocks,
}

impl Now<'_> {
    /// Whether who does it may do this, of this case.
    ///
    /// # Errors
    /// As [`may`].
    fn allows(&self, duty: Duty, case: &Case) -> Result<(), Refused> {
        let reference = self.reference;
        may(
            self.by,
            duty,
            Some(ThisCase { reference, case }),
            self.today,
        )
    }
}

/// One act, as it is filled in. Recorded as it is, sealed, as the event of having been done.
pub trait Act: Serialize + DeserializeOwned {
    /// What it asks for, in order.
    const FIELDS: &'static [Field];
    /// What earlier builds asked for, and events of theirs still hold.
    const NO_LONGER_ASKED: &'static [Field] = &[];
    /// Whose it is: see [`mod@crate::permission`].
    const DUTY: Duty = Duty::CarryOut;
    /// Whether it may be done to a closed case.
    const ON_CLOSED: bool = false;

    /// Whether it is possible now, whatever is filled in.
    ///
    /// # Errors
    /// The reason why it is not.
    fn possible(case: &Case, now: &Now) -> Result<(), Refused>;

    /// Whether it may be done as filled in.
    ///
    /// # Errors
    /// The reason why not.
    fn check(&self, _case: &Case, _now: &Now) -> Result<(), Refused> {
        Ok(())
    }

    /// The day on which it happened, where it may have been before today.
    fn happened_on(&self) -> Option<NaiveDate> {
        None
    }

    /// The points that it is about, by number.
    #[must_use]
    fn points(_case: &Case) -> Vec<u32> {
        Vec::new()
    }

    /// The recommendations that it answers.
    #[must_use]
    fn recommendations(_case: &Case) -> &[Recommendation] {
        &[]
    }

    /// The letters that it causes, for the case as it was before.
    #[must_use]
    fn letters(&self, _case: &Case) -> Vec<Letter> {
        Vec::new()
    }

    /// What its form begins with: what is known already and may be corrected.
    #[must_use]
    fn known(_case: &Case, _answers: &Answers) -> Filled {
        Filled::default()
    }

    /// Takes down what stood there before, where it puts something right.
    fn remember(&mut self, _case: &Case, _answers: &Answers) {}

    /// What it changes. `on` is the day it was recorded, `by` who recorded it.
    fn apply(&self, case: &mut Case, on: NaiveDate, by: Option<&StaffId>);
}

/// What every act's file needs.
mod prelude {
    pub(super) use super::{Act, Now, answered, is_overdue, on_track, refuse_if};
    pub(super) use crate::calendar::{Pause, years_after};
    pub(super) use crate::case::{Case, Moved, Point, StaffId, plain};
    pub(super) use crate::finding::Finding;
    pub(super) use crate::form::{Field, options};
    pub(super) use crate::letter::Letter;
    pub(super) use crate::pathway::{Pathway, Track};
    pub(super) use crate::permission::Duty;
    pub(super) use crate::refused::Refused;
    pub(super) use crate::register::StageOutcome;
    pub(super) use chrono::NaiveDate;
    pub(super) use serde::{Deserialize, Serialize};
}

options! {
    /// Where an act stands on the page of a case.
    Group "staff-act-group" {
        Case "case"
        Triage "triage"
        Safety "safety"
        Advocate "advocate"
        Time "time"
        StageOne "stage-one"
        StageTwo "stage-two"
        StageThree "stage-three"
        Ombudsman "ombudsman"
        Corporate "corporate"
        DataProtection "data-protection"
        Other "other"
        Redress "redress"
        Correct "correct"
        End "end"
    }
}

macro_rules! acts {
    ($($module:ident $variant:ident $slug:literal $group:ident;)+) => {
        $(pub mod $module;)+

        /// Every act, by its name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ActKind {
            $(#[doc = concat!("`", $slug, "`; see [`", stringify!($module), "::", stringify!($variant), "`].")] $variant,)+
        }

        /// Something that happened to a case. Events are only ever added; the case is what they add up to. Sealed where
        /// they are stored.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "event")]
        pub enum Event {
            /// It arrived.
            #[serde(rename = "received")]
            Received(Received),
            /// It was imported from the council's earlier records.
            #[serde(rename = "imported")]
            Imported(Box<Imported>),
            /// Somebody linked another case with this one, or ended another because both are the same.
            #[serde(rename = "linked")]
            Linked {
                /// The reference of the other.
                other: String,
                /// How they belong together; none where both are the same.
                how: Option<Together>,
            },
            /// Another case does not belong with this one any more, or was opened again and is not the same.
            #[serde(rename = "unlinked")]
            Unlinked {
                /// The reference of the other.
                other: String,
                /// It was ended because both are the same, and was opened again.
                #[serde(default)]
                same: bool,
            },
            /// A letter was written and waits to be sent.
            #[serde(rename = "letter-written")]
            LetterWritten {
                /// Its number within the case, from 1.
                number: u32,
                /// Which letter of the procedure it is.
                letter: Letter,
            },
            /// The words of a letter were changed before it was sent.
            #[serde(rename = "letter-changed")]
            LetterChanged {
                /// The number of the letter within the case, from 1.
                number: u32,
            },
            /// A letter is not to be sent: a later one took its place, or the case should not be there.
            #[serde(rename = "letter-put-aside")]
            LetterPutAside {
                /// The number of the letter within the case, from 1.
                number: u32,
            },
            /// A letter that had not left was written again, by what is known of the case now.
            #[serde(rename = "letter-written-again")]
            LetterWrittenAgain {
                /// The number of the letter within the case, from 1.
                number: u32,
            },
            /// Which files go with a letter was chosen before it was sent.
            #[serde(rename = "letter-encloses")]
            LetterEncloses {
                /// The number of the letter within the case, from 1.
                number: u32,
                /// The numbers of the files within the case, from 1; empty when none goes with it any more.
                files: Vec<u32>,
            },
            /// Somebody gave a letter to be sent by e-mail; it leaves when the mail server takes it.
            #[serde(rename = "letter-to-send")]
            LetterToSend {
                /// The number of the letter within the case, from 1.
                number: u32,
            },
            /// A letter was printed and waits to be posted.
            #[serde(rename = "letter-printed")]
            LetterPrinted {
                /// The number of the letter within the case, from 1.
                number: u32,
            },
            /// A letter has left: the mail server took it, or somebody posted it (R4.3).
            #[serde(rename = "letter-sent")]
            LetterSent {
                /// Its name: a [`Letter`], or an automatic message.
                letter: String,
                /// Its number within the case; none for automatic messages.
                #[serde(default)]
                number: Option<u32>,
                /// The day it was posted, where that was not the day it was recorded.
                #[serde(default)]
                posted_on: Option<NaiveDate>,
                /// How it was handed over, where it was.
                #[serde(default)]
                how: Option<String>,
            },
            /// A new link to a letter that had left was made and sent, because the one before had ended or was lost.
            #[serde(rename = "link-sent-again")]
            LinkSentAgain {
                /// The number of the letter.
                number: u32,
            },
            /// A letter could not be delivered (R12.4).
            #[serde(rename = "letter-not-delivered")]
            LetterNotDelivered {
                /// The slug of a [`Letter`], or the name of an automatic message.
                letter: String,
            },
            /// Somebody sent again what could not be delivered, or what was held back.
            #[serde(rename = "letter-sent-again")]
            LetterSentAgain {
                /// The slug of a [`Letter`], or the name of an automatic message.
                letter: String,
            },
            /// Somebody from outside came in for the first time, with their link and their code.
            #[serde(rename = "guest-came")]
            GuestCame {
                /// Their number within the case, from 1.
                number: u32,
            },
            /// The person wrote back, on the page of a letter that they had opened.
            #[serde(rename = "wrote-back")]
            WroteBack {
                /// Their words, at most [`STORY_LIMIT`](crate::text::STORY_LIMIT) characters.
                words: String,
            },
            /// The link of somebody from outside opens nothing any more: too often a wrong code was typed.
            #[serde(rename = "guest-shut-out")]
            GuestShutOut {
                /// Their number within the case, from 1.
                number: u32,
            },
            $(#[doc = concat!("Done: `", $slug, "`.")] #[serde(rename = $slug)] $variant($module::$variant),)+
        }

        $(impl From<$module::$variant> for Event {
            fn from(act: $module::$variant) -> Self {
                Self::$variant(act)
            }
        })+

        impl ActKind {
            /// Every act, in the order shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The last part of its address, and of the keys of its words.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)+ }
            }

            /// The act with this slug.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|act| act.slug() == slug)
            }

            /// Where it stands on the page of a case.
            #[must_use]
            pub const fn group(self) -> Group {
                match self { $(Self::$variant => Group::$group,)+ }
            }

            /// What it asks for, in order.
            #[must_use]
            pub const fn fields(self) -> &'static [Field] {
                match self { $(Self::$variant => <$module::$variant as Act>::FIELDS,)+ }
            }

            /// Whose it is.
            #[must_use]
            pub const fn duty(self) -> Duty {
                match self { $(Self::$variant => <$module::$variant as Act>::DUTY,)+ }
            }

            /// The points that it is about, by number.
            #[must_use]
            pub fn points(self, case: &Case) -> Vec<u32> {
                match self { $(Self::$variant => <$module::$variant as Act>::points(case),)+ }
            }

            /// What it answers, by number: recommendations.
            #[must_use]
            pub fn recommendations(self, case: &Case) -> &[Recommendation] {
                match self { $(Self::$variant => <$module::$variant as Act>::recommendations(case),)+ }
            }

            /// The numbers for which its form asks what it asks several times.
            #[must_use]
            pub fn about(self, case: &Case) -> Numbers {
                let recommendations = (1..).zip(self.recommendations(case));
                Numbers {
                    points: self.points(case),
                    recommendations: recommendations.map(|(number, _)| number).collect(),
                }
            }

            /// What earlier builds asked for, and events of theirs still hold.
            #[must_use]
            pub const fn no_longer_asked(self) -> &'static [Field] {
                match self { $(Self::$variant => <$module::$variant as Act>::NO_LONGER_ASKED,)+ }
            }

            /// Whether it is possible now, whatever is filled in.
            ///
            /// # Errors
            /// The reason why it is not.
            pub fn possible(self, case: &Case, now: &Now) -> Result<(), Refused> {
                match self { $(Self::$variant => possible::<$module::$variant>(case, now),)+ }
            }

            /// What its form begins with.
            #[must_use]
            pub fn known(self, case: &Case, answers: &Answers) -> Filled {
                match self { $(Self::$variant => <$module::$variant as Act>::known(case, answers),)+ }
            }

            /// Reads what was filled in.
            ///
            /// # Errors
            /// Everything that is wrong with it.
            pub fn read(self, filled: &Filled, case: &Case, today: NaiveDate) -> Result<Event, Vec<Fault>> {
                let about = self.about(case);
                match self {
                    $(Self::$variant => filled
                        .read::<$module::$variant>(self.fields(), &about, today)
                        .map(Event::$variant),)+
                }
            }
        }

        impl Event {
            /// Which act it is; none for what happens by itself.
            #[must_use]
            pub const fn act(&self) -> Option<ActKind> {
                match self {
                    $(Self::$variant(_) => Some(ActKind::$variant),)+
                    _ => None,
                }
            }

            /// Whether the act may be done so.
            ///
            /// # Errors
            /// The reason why not.
            pub fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
                match self {
                    $(Self::$variant(act) => {
                        possible::<$module::$variant>(case, now)?;
                        if act.happened_on().is_some_and(|on| on < case.received_on) {
                            return Err(Refused::BeforeReceipt);
                        }
                        act.check(case, now)
                    })+
                    _ => Ok(()),
                }
            }

            /// The same as the council's profile has it: where conference complaints go (R1.4).
            #[must_use]
            pub fn in_this_council(mut self, clocks: &Clocks) -> Self {
                match &mut self {
                    Self::Triage(act) => act.conference_is_statutory = clocks.conference_is_statutory,
                    Self::MovePoint(act) => act.conference_is_statutory = clocks.conference_is_statutory,
                    Self::Imported(imported) => imported.conference_is_statutory = clocks.conference_is_statutory,
                    _ => {}
                }
                self
            }

            /// The same with what it puts right, as it stood before.
            #[must_use]
            pub fn remembering(mut self, case: &Case, answers: &Answers) -> Self {
                match &mut self {
                    $(Self::$variant(act) => act.remember(case, answers),)+
                    _ => {}
                }
                self
            }

            /// The letters that it causes, for the case as it was before.
            #[must_use]
            pub fn letters(&self, case: &Case) -> Vec<Letter> {
                match self {
                    $(Self::$variant(act) => act.letters(case),)+
                    _ => Vec::new(),
                }
            }

            pub(crate) fn apply_act(&self, case: &mut Case, on: NaiveDate, by: Option<&StaffId>) {
                match self {
                    $(Self::$variant(act) => act.apply(case, on, by),)+
                    _ => {}
                }
            }
        }
    };
}

acts! {
    take Take "take" Case;
    assign Assign "assign" Case;
    investigator Investigator "investigator" Case;
    note Note "note" Case;
    link Link "link" Case;
    add_file AddFile "add-file" Case;
    acknowledge Acknowledge "acknowledge" Case;
    exclude Exclude "exclude" Case;
    include Include "include" Case;
    give_access GiveAccess "give-access" Case;
    end_access EndAccess "end-access" Case;
    triage Triage "triage" Triage;
    move_point MovePoint "move-point" Triage;
    decide_interest DecideInterest "decide-interest" Triage;
    decide_late DecideLate "decide-late" Triage;
    not_consider NotConsider "not-consider" Triage;
    take_up TakeUp "take-up" Triage;
    refer_safeguarding ReferSafeguarding "refer-safeguarding" Safety;
    allegation Allegation "allegation" Safety;
    refer_lado ReferLado "refer-lado" Safety;
    ask_freeze AskFreeze "ask-freeze" Safety;
    decide_freeze DecideFreeze "decide-freeze" Safety;
    advocacy Advocate "advocacy" Advocate;
    follow_up_advocate FollowUpAdvocate "follow-up-advocate" Advocate;
    suspend Suspend "suspend" Time;
    resume Resume "resume" Time;
    extend Extend "extend" Time;
    agree_overrun AgreeOverrun "agree-overrun" Time;
    record_delay RecordDelay "record-delay" Time;
    tell_overdue TellOverdue "tell-overdue" Time;
    meet Meet "meet" StageOne;
    respond Respond "respond" StageOne;
    resolve Resolve "resolve" StageOne;
    skip_stage_one SkipStageOne "skip-stage-one" StageOne;
    request_stage_two RequestStageTwo "request-stage-two" StageTwo;
    statement Statement "statement" StageTwo;
    agree_statement AgreeStatement "agree-statement" StageTwo;
    investigate_unanswered InvestigateUnanswered "investigate-unanswered" StageTwo;
    appoint Appoint "appoint" StageTwo;
    send_papers SendPapers "send-papers" StageTwo;
    officer_report OfficerReport "officer-report" StageTwo;
    person_report PersonReport "person-report" StageTwo;
    adjudicate Adjudicate "adjudicate" StageTwo;
    request_panel RequestPanel "request-panel" StageThree;
    convene_panel ConvenePanel "convene-panel" StageThree;
    send_panel_papers SendPanelPapers "send-panel-papers" StageThree;
    hold_panel HoldPanel "hold-panel" StageThree;
    panel_report PanelReport "panel-report" StageThree;
    send_panel_report SendPanelReport "send-panel-report" StageThree;
    respond_stage_three RespondStageThree "respond-stage-three" StageThree;
    refer_early ReferEarly "refer-early" StageThree;
    ombudsman_received OmbudsmanReceived "ombudsman-received" Ombudsman;
    ombudsman_asks OmbudsmanAsks "ombudsman-asks" Ombudsman;
    ombudsman_answered OmbudsmanAnswered "ombudsman-answered" Ombudsman;
    ombudsman_decided OmbudsmanDecided "ombudsman-decided" Ombudsman;
    ombudsman_complied OmbudsmanComplied "ombudsman-complied" Ombudsman;
    respond_corporate RespondCorporate "respond-corporate" Corporate;
    request_corporate_two RequestCorporateTwo "request-corporate-two" Corporate;
    acknowledge_corporate_two AcknowledgeCorporateTwo "acknowledge-corporate-two" Corporate;
    respond_corporate_two RespondCorporateTwo "respond-corporate-two" Corporate;
    respond_data_protection RespondDataProtection "respond-data-protection" DataProtection;
    resolve_concern ResolveConcern "resolve-concern" Other;
    convert_concern ConvertConcern "convert-concern" Other;
    reply Reply "reply" Other;
    pass_on PassOn "pass-on" Other;
    publish Publish "publish" Other;
    remedy Remedy "remedy" Redress;
    remedy_done RemedyDone "remedy-done" Redress;
    cost Cost "cost" Redress;
    learn Learn "learn" Redress;
    action_done ActionDone "action-done" Redress;
    correct_contact CorrectContact "correct-contact" Correct;
    correct_who CorrectWho "correct-who" Correct;
    correct_received CorrectReceived "correct-received" Correct;
    correct_point CorrectPoint "correct-point" Correct;
    unlink Unlink "unlink" Correct;
    take_back TakeBack "take-back" Correct;
    take_back_cost TakeBackCost "take-back-cost" Correct;
    remove_file RemoveFile "remove-file" Correct;
    void Void "void" Correct;
    restrict Restrict "restrict" End;
    review_restriction ReviewRestriction "review-restriction" End;
    withdraw Withdraw "withdraw" End;
    close Close "close" End;
    reopen Reopen "reopen" End;
    hold_records HoldRecords "hold-records" End;
    release_records ReleaseRecords "release-records" End;
}

/// What holds for every act: the account may do it, and the case is open unless the act is for closed ones.
fn possible<D: Act>(case: &Case, now: &Now) -> Result<(), Refused> {
    now.allows(D::DUTY, case)?;
    if case.closed_on.is_some() && !D::ON_CLOSED {
        return Err(Refused::Closed);
    }
    D::possible(case, now)
}

fn refuse_if(wrong: bool, refused: Refused) -> Result<(), Refused> {
    if wrong { Err(refused) } else { Ok(()) }
}

/// Whether any of the case still runs under this procedure.
fn on_track(case: &Case, track: Track, not: Refused) -> Result<(), Refused> {
    refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)?;
    refuse_if(!case.is_on(track), not)
}

/// Whether stage 1 has taken the most that it may, suspended or not (T3, R4.4), and no longer wait was agreed.
fn is_overdue(case: &Case, now: &Now) -> bool {
    let most = now.clocks.limit(Clock::StageOneMaximum).unwrap_or_default();
    let begun = case.begun_again(Track::Statutory);
    let last = now.calendar.due(begun, most, now.clocks.convention);
    now.today > case.statutory.agreed_until.unwrap_or(last).max(last)
}

/// Whether every one of these points has an answer, once, and nothing else has.
fn answered(wanted: &[u32], given: impl Iterator<Item = u32>) -> Result<(), Refused> {
    let given: Vec<u32> = given.collect();
    refuse_if(wanted.is_empty(), Refused::NotTriaged)?;
    refuse_if(given != wanted, Refused::PointsUnanswered)
}

/// Whether every recommendation has its answer, once, and who carries out by when what is followed (R4.16, reg 20).
fn recommendations_answered(
    recommended: &[Recommendation],
    replies: &[RecommendationReply],
) -> Result<(), Refused> {
    let wanted = (1..).zip(recommended).map(|(number, _)| number);
    let given = replies.iter().map(|reply| reply.number);
    refuse_if(!wanted.eq(given), Refused::RecommendationsUnanswered)?;
    let open = |reply: &RecommendationReply| {
        reply.is_followed() && (reply.who.is_none() || reply.due.is_none())
    };
    refuse_if(replies.iter().any(open), Refused::WhoAndWhenMissing)
}

/// Keeps the answers with the recommendations; what is followed becomes an action, with its owner and its day.
fn keep_replies(
    recommended: &mut [Recommendation],
    actions: &mut Vec<Promised>,
    replies: &[RecommendationReply],
) {
    for (recommendation, reply) in recommended.iter_mut().zip(replies) {
        recommendation.reply = Some(reply.clone());
        if reply.is_followed() {
            actions.push(Promised {
                what: recommendation.what.clone(),
                who: reply.who.clone().unwrap_or_default(),
                due_on: reply.due,
                done_on: None,
                from_records: false,
                taken_back: false,
            });
        }
    }
}
