//! Why an act was refused: one name a reason. The words stand in the locales under `refused-<slug>`.

macro_rules! refusals {
    ($($(#[$doc:meta])* $variant:ident $slug:literal $text:literal $($field:literal)?;)+) => {
        /// Why an act was refused, or a history makes no sense.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
        pub enum Refused {
            $($(#[$doc])* #[doc = concat!("Because ", $text, ".")] #[error($text)] $variant,)+
        }

        impl Refused {
            /// Every reason.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The last part of the key of its words.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)+ }
            }

            /// The field that it is about, if it is about one.
            #[must_use]
            pub const fn field(self) -> Option<&'static str> {
                match self { $(Self::$variant => refusals!(@field $($field)?),)+ }
            }
        }
    };
    (@field) => { None };
    (@field $field:literal) => { Some($field) };
}

refusals! {
    NotReceived "not-received" "a case begins by being received, once";
    Closed "closed" "the case is closed";
    NotClosed "not-closed" "the case is open";
    NotYourRole "not-your-role" "the account may not do this";
    Changed "changed" "somebody else has changed the case since the page was shown";
    /// R9.2.
    Excluded "excluded" "the account belongs to somebody who is complained about";
    AlreadyTheirs "already-theirs" "they have it already" "to";
    NoSuchColleague "no-such-colleague" "there is no such colleague who can sign in" "to";
    /// R9.2.
    ComplainedAbout "complained-about" "the person is complained about";
    /// R9.2.
    AccountByManager "account-by-manager" "only a manager keeps a case from an account" "account";
    /// R9.2.
    LastManager "last-manager" "no other manager would be left who may decide on the case" "account";
    NobodyToLetIn "nobody-to-let-in" "nobody is appointed, and no panel is convened";
    NotNamedForIt "not-named-for-it" "the case names nobody so for it" "guest";
    NotAnEmail "not-an-email" "it is no e-mail address" "email";
    AccessTooLong "access-too-long" "the council lets nobody in for so long" "until";
    NobodyLetIn "nobody-let-in" "nobody with this number comes in" "number";
    NobodyChosen "nobody-chosen" "nobody was chosen" "account";
    NotKeptFromThem "not-kept-from-them" "the case is not kept from them" "account";
    SamePersonTwice "same-person-twice" "the same person is named twice";
    ReasonMissing "reason-missing" "a reason is needed" "words";
    /// T18.
    EndMissing "end-missing" "the day on which the proceedings ended is needed" "ended_on";
    NothingChosen "nothing-chosen" "nothing was chosen";
    BeforeReceipt "before-receipt" "the date is before the day on which it was received";
    /// R4.3.
    BeforeWritten "before-written" "the date is before the day on which the letter was written" "on";
    EndBeforeStart "end-before-start" "the end is before the start";
    NoSuchPoint "no-such-point" "the case has no such point";
    NoFile "no-file" "there is no file" "file";
    TooManyFiles "too-many-files" "they added as many files as they may" "file";
    FileTooLong "file-too-long" "the file is longer than 25 MB" "file";
    FileKindNotTaken "file-kind-not-taken" "files of this kind are not taken" "file";
    FileNotSent "file-not-sent" "the file did not arrive whole" "file";
    NoSuchFile "no-such-file" "the case has no such file" "number";
    FileHasLeft "file-has-left" "the file went with a letter" "number";
    FileNotChecked "file-not-checked" "the file is not known to be safe" "enclosed";
    NothingEnclosed "nothing-enclosed" "the letter says that a report comes with it, and none does" "enclosed";
    AlreadyDone "already-done" "it was done before";
    NothingToDo "nothing-to-do" "there is nothing of this kind to do";
    NotAComplaint "not-a-complaint" "it is no complaint";
    Discontinued "discontinued" "it was withdrawn, or is not considered";
    PointAnswered "point-answered" "the point has been answered already" "point";
    /// Reg. 9.
    NotLate "not-late" "it was made within a year" "arose_on";
    NotTriaged "not-triaged" "no point of the complaint has been written down yet";
    /// R1.3.
    ChildIsStatutory "child-is-statutory" "a complaint by a child or young person is always statutory" "pathway-1";
    /// R1.5.
    NotStatutoryReasonMissing "not-statutory-reason-missing" "every point that is not statutory needs a reason" "why-1";
    /// R1.4.
    ReasonLeadsElsewhere "reason-leads-elsewhere" "the reason does not lead to this procedure" "why-1";
    /// R1.4: England's list of functions has no section 47.
    SectionFortySeven "section-47" "a section 47 enquiry is not under the Children Act procedure in England" "why-1";
    AlreadyAcknowledged "already-acknowledged" "it has been acknowledged already";
    NotAcknowledged "not-acknowledged" "it has not been acknowledged yet";
    /// R7.3.
    AdvocateNotNeeded "advocate-not-needed" "an advocate is offered to children and care leavers";
    /// R7.3.
    AdvocateNotOffered "advocate-not-offered" "the offer of an advocate has to be recorded first";
    ProviderNotAsked "provider-not-asked" "the provider has not been asked for an advocate";
    /// R2.2.
    NotForDecision "not-for-decision" "the person is not one whose interest has to be decided";
    /// R2.2.
    InterestNotDecided "interest-not-decided" "it has to be decided first whether they have sufficient interest";
    /// R4.19.
    FreezeNotAsked "freeze-not-asked" "nobody asked that something be stopped";
    Suspended "suspended" "the clock stands already";
    NotSuspended "not-suspended" "the clock does not stand";
    NoClock "no-clock" "no clock runs that could be extended";
    WhichProcedure "which-procedure" "clocks of two procedures run" "procedure";
    AlreadyExtended "already-extended" "the time has been extended already";
    /// T3.
    NotYetOverdue "not-yet-overdue" "the most that stage 1 may take has not passed yet";
    PointsUnanswered "points-unanswered" "every point has to be answered";
    NotStatutory "not-statutory" "no point is under the Children Act procedure";
    NotCorporate "not-corporate" "no point is under the corporate procedure";
    NotDataProtection "not-data-protection" "no point is about personal information";
    NotAConcern "not-a-concern" "it is not a concern";
    StageOneNotAnswered "stage-one-not-answered" "stage 1 has not been answered, skipped or overdue";
    StageTwoNotAsked "stage-two-not-asked" "stage 2 has not been asked for";
    NoStatement "no-statement" "the statement of complaint has not been written";
    /// Reg 16.
    NoHeads "no-heads" "the statement of complaint has no heads" "what-1";
    /// R5.3.
    PointWithoutHead "point-without-head" "a point that nobody answered is under no head of the statement";
    /// R4.8.
    AnswerAwaited "answer-awaited" "they have not had the last version long enough to answer";
    /// R4.8, reg 16.
    StatementNotAgreed "statement-not-agreed" "the statement of complaint has not been agreed";
    NobodyAppointed "nobody-appointed" "no investigating officer and independent person are appointed";
    /// Reg 2.
    NotIndependent "not-independent" "the independent person must be no member or officer, nor their spouse or civil partner" "independent";
    /// R4.10.
    InLineManagement "in-line-management" "the investigating officer must stand outside the service that is complained about" "outside_line";
    /// Reg 20, R4.16.
    RecommendationsUnanswered "recommendations-unanswered" "every recommendation has to be answered";
    /// R4.16.
    WhoAndWhenMissing "who-and-when-missing" "what is followed needs somebody who does it and a day" "due-1";
    ReportsMissing "reports-missing" "both reports have to be filed first";
    NotAdjudicated "not-adjudicated" "stage 2 has not been adjudicated";
    PanelNotAsked "panel-not-asked" "a panel has not been asked for";
    PanelNotConvened "panel-not-convened" "the panel has not been convened";
    PanelNotHeld "panel-not-held" "the panel has not been held";
    PanelNotReported "panel-not-reported" "the panel has not reported";
    /// Reg 19.
    NotThree "not-three" "a panel has three members" "name-1";
    /// Reg 19.
    StageTwoPersonOnPanel "stage-two-person-on-panel" "the stage 2 independent person may not sit on the panel" "name-1";
    /// Reg 19.
    NoChair "no-chair" "one of the three chairs the panel" "chair";
    /// Reg 2.
    PanelNotIndependent "panel-not-independent" "every member of a panel is independent" "independent-1";
    /// R4.15.
    OnlineNotAgreed "online-not-agreed" "a panel meets online only when they agree" "online_agreed";
    /// Reg 19.
    NoPlace "no-place" "a panel that meets in person needs a place" "place";
    /// R4.15.
    NoLink "no-link" "a panel that meets online needs a link, or that it follows" "link";
    /// T19.
    NobodyThere "nobody-there" "nobody of this kind is known who could have the papers" "to_advocate";
    /// Reg 19.
    NoSuchSpeaker "no-such-speaker" "the one who speaks is the advocate or the other companion" "speaker";
    /// Reg 20.
    WithoutIndependentPerson "without-independent-person" "the reply is decided together with the stage 2 independent person" "with_independent_person";
    /// R4.14.
    CriteriaNotMet "criteria-not-met" "an early referral needs all of its criteria" "robust";
    SamePersonAtStageTwo "same-person-at-stage-two" "somebody else answers at stage 2" "by";
    OmbudsmanNotReceived "ombudsman-not-received" "the Ombudsman has not written about it";
    OmbudsmanNotDecided "ombudsman-not-decided" "the Ombudsman has not decided";
    /// R9.8.
    NoConsent "no-consent" "they did not agree that their words are published" "consent";
    NotACompliment "not-a-compliment" "it is no thank-you";
    /// R9.8.
    StillNamesPeople "still-names-people" "the words still hold a name that stands in the case" "redacted";
    /// R5.6.
    LearningMissing "learning-missing" "what was learned has to be recorded first, or why nothing was";
    /// R5.6.
    ActionsMissing "actions-missing" "learning needs at least one action with an owner and a date" "what-1";
    /// R5.7.
    NoWarning "no-warning" "contact is restricted only after a warning" "warned_on";
    /// R5.7.
    NeverAChild "never-a-child" "the contact of a child is never restricted";
    /// R5.7.
    ReviewMissing "review-missing" "a restriction that goes on needs the day of its next review" "review_on";
    /// R4.3.
    LettersWaiting "letters-waiting" "a letter has not been sent yet";
    /// R4.19.
    FreezeUndecided "freeze-undecided" "they asked that something be stopped, and it has not been decided";
    /// R9.2.
    AllegationOpen "allegation-open" "an allegation has not been referred yet";
    NotAnswered "not-answered" "it has not been answered";
    NoSuchLetter "no-such-letter" "the case has no such letter";
    LetterBehind "letter-behind" "the letter does not say what is known now";
    LetterGone "letter-gone" "the letter has left already";
    NotPrinted "not-printed" "it has to be printed before it is posted";
    NotAsPrinted "not-as-printed" "these are not the words that were printed" "text";
    /// R2.6.
    DetailsMissing "details-missing" "a way to reach them has no details, or such as cannot be used" "reach";
    AfterFirstAct "after-first-act" "something was done on the case before that day" "on";
    NoSuchCost "no-such-cost" "no such cost was recorded" "amount";
    WasAnswered "was-answered" "it has been answered";
    NoSuchOtherCase "no-such-other-case" "there is no other case with this reference" "other";
    NotADuplicate "not-a-duplicate" "another case is named only where this one is recorded twice" "same_as";
    TookInOthers "took-in-others" "other cases were ended as the same as this one";
    KeptFromOthers "kept-from-others" "two cases that are the same are kept from the same people" "same_as";
    CameFirst "came-first" "the case that stays was received later" "same_as";
    WhichCaseMissing "which-case-missing" "the reference of the other case is needed" "same_as";
    NoWayToReach "no-way-to-reach" "there is no way to send it so";
    /// R4.17.
    OmbudsmanNotNamed "ombudsman-not-named" "this letter has to say how to go to the Ombudsman" "text";
    /// R8.2.
    NotAList "not-a-list" "the list of bank holidays cannot be used so" "list";
    /// R8.1.
    NotABankHoliday "not-a-bank-holiday" "only a bank holiday is no working day" "by_law";
    /// R8.2.
    ListChanged "list-changed" "somebody else has changed the list";
    /// T18.
    TooLateToResubmit "too-late-to-resubmit" "more than a year has passed since the proceedings ended" "ended_on";
}
