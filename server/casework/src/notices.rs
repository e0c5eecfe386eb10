//! Who gets a message when something arrives.

use mail::Notice;
use rules::case::{Advocacy, Received};
use rules::intake::{Answers, Journey, receipt_address};

/// The messages that a submission causes.
pub(super) fn of(received: &Received, answers: &Answers) -> Vec<Notice> {
    let urgent = received.danger || received.freeze;
    let mut notices = vec![if urgent {
        Notice::UrgentAlert
    } else {
        Notice::TeamAlert
    }];
    if received.advocacy == Advocacy::Accepted {
        notices.push(Notice::AdvocacyRequest);
    }
    if receipt_address(answers).is_some() {
        notices.push(match received.journey {
            Journey::Complaint | Journey::Equality => Notice::Receipt,
            Journey::Compliment | Journey::Idea => Notice::ThankYou,
            Journey::AdvocateRequest => Notice::AdvocateReceipt,
        });
    }
    notices
}

/// The messages that something causes that staff wrote down. Who writes it down knows of it; an urgent one is for everybody
/// to see.
pub(super) fn of_recorded(received: &Received, answers: &Answers) -> Vec<Notice> {
    let of_a_submission = of(received, answers).into_iter();
    let notices = of_a_submission.filter(|notice| *notice != Notice::TeamAlert);
    let notices = notices.map(|notice| match notice {
        Notice::Receipt | Notice::ThankYou => Notice::Recorded,
        other => other,
    });
    notices.collect()
}
