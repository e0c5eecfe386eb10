//! The lists of reasons (requirements 13.6). What allows an extension and what merely explains a delay are two lists
//! (R4.5): capacity, or an investigator who left, is no valid reason for more time.

use crate::form::options;

options! {
    /// Why a clock stands (R8.7).
    SuspensionReason "staff-suspension-reason" {
        AwaitingInformation "awaiting-information"
        AwaitingAdvocate "awaiting-advocate"
        Court "court"
        Police "police"
        Safeguarding "safeguarding"
        Disciplinary "disciplinary"
        ComplainantAsked "complainant-asked"
    }
}

options! {
    /// Why more time is allowed (reg 14, reg 17, R4.5).
    ExtensionReason "staff-extension-reason" {
        Complex "complex"
        AdvocateBeingAppointed "advocate-being-appointed"
        SeveralAgencies "several-agencies"
        KeyPersonAway "key-person-away"
        ConcurrentInvestigation "concurrent-investigation"
    }
}

options! {
    /// Why something was late: recorded, and no excuse (R4.5).
    DelayReason "staff-delay-reason" {
        Workload "workload"
        InvestigatorLeft "investigator-left"
        InvestigatorChanged "investigator-changed"
        InvestigatorDidNotKnow "investigator-did-not-know"
        NoAnswerFromInvestigator "no-answer-from-investigator"
        OngoingDialogue "ongoing-dialogue"
        CompetingPriorities "competing-priorities"
        Complexity "complexity"
        PostedLate "posted-late"
        WrongChannel "wrong-channel"
        IllHealth "ill-health"
        Other "other"
    }
}

options! {
    /// Why they ask for the next stage.
    EscalationReason "staff-escalation-reason" {
        Late "late"
        NoReply "no-reply"
        NotCarriedOut "not-carried-out"
        Disagrees "disagrees"
        Incomplete "incomplete"
        NotConsidered "not-considered"
        WrongInformation "wrong-information"
        ProcessNotFollowed "process-not-followed"
    }
}

options! {
    /// Why representations are not considered, or not further (R4.9). There is no other way to refuse a stage.
    NotConsideredReason "staff-not-considered-reason" {
        Prejudice "prejudice"
        AlreadyConsidered "already-considered"
        NotEligible "not-eligible"
    }
}

options! {
    /// Why the records of a case must stay, whatever its years are (R9.7).
    HoldReason "staff-hold-reason" {
        Inquiry "inquiry"
        Proceedings "proceedings"
        Ombudsman "ombudsman"
        Investigation "investigation"
        Request "request"
        Other "other"
    }
}

options! {
    /// Why a case is opened again.
    ReopenReason "staff-reopen-reason" {
        ProceedingsEnded "proceedings-ended"
        NewInformation "new-information"
        Ombudsman "ombudsman"
        ClosedByMistake "closed-by-mistake"
        NotSatisfied "not-satisfied"
    }
}
