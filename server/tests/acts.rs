//! The acts that many tests do, filled in.

use chrono::NaiveDate;
use rules::principal::Principal;
use rules::{
    acts::{
        acknowledge::{Acknowledge, How},
        advocacy::{Advocate, Offer},
        assign::Assign,
        exclude::Exclude,
        note::Note,
        triage::{NewPoint, Triage},
        void::{Void, VoidReason},
    },
    pathway::{Nature, PointPathway},
};

/// A note.
pub(crate) fn note(words: &str) -> Note {
    Note {
        words: words.to_owned(),
    }
}

/// They were told on the phone: the clock stops that day.
pub(crate) fn by_phone(on: NaiveDate) -> Acknowledge {
    Acknowledge {
        how: How::Telephone,
        on,
        who: None,
        understood: None,
        wants: None,
    }
}

/// They are told by letter: the clock stops when it leaves.
pub(crate) fn by_letter(on: NaiveDate) -> Acknowledge {
    Acknowledge {
        how: How::Letter,
        ..by_phone(on)
    }
}

/// What came of the offer of an advocate.
pub(crate) fn advocate(offer: Offer, words: Option<&str>) -> Advocate {
    Advocate {
        why_not: None,
        offer,
        name: None,
        words: words.map(str::to_owned),
    }
}

/// The case is somebody's.
pub(crate) fn assign(to: &Principal, deputy: Option<&Principal>) -> Assign {
    Assign {
        to: to.account().unwrap().clone(),
        deputy: deputy.map(|deputy| deputy.account().unwrap().clone()),
        words: None,
    }
}

/// The case is about somebody who has an account.
pub(crate) fn exclude(whom: &Principal) -> Exclude {
    Exclude {
        name: whom.name().to_owned(),
        account: Some(whom.account().unwrap().clone()),
    }
}

/// It should not be there.
pub(crate) fn void() -> Void {
    Void {
        reason: VoidReason::LoggedInError,
        same_as: None,
        words: "It was a trial.".to_owned(),
    }
}

/// One point under the Children Act procedure; it causes a letter.
pub(crate) fn triage(what: &str, service: &str) -> Triage {
    Triage {
        rows: vec![NewPoint {
            what: what.to_owned(),
            nature: Nature::Communication,
            service: service.to_owned(),
            pathway: PointPathway::Statutory,
            why: None,
        }],
        conference_is_statutory: false,
    }
}
