//! The words for answers that were chosen from a list, for professionals who read the request.

use rules::clock::Clock;

/// The words for a choice; a choice without words stands for itself.
#[must_use]
pub fn of(slug: &str) -> &str {
    match slug {
        // Age
        "under-11" => "under 11",
        "11-15" => "11 to 15",
        "16-17" => "16 or 17",
        "18-24" => "18 to 24",
        "25-or-over" => "25 or over",
        // What it is about
        "where-i-live" => "where they live",
        "family-time" => "seeing their family",
        "school" => "school or college",
        "safe" => "being safe",
        "information" => "information about them",
        "plans" => "plans and meetings about them",
        "complaint" => "making a complaint",
        "something-else" => "something else",
        // How to reach them
        "email" => "e-mail",
        "phone" => "phone call",
        "text" => "text message",
        "letter" => "letter",
        "advocate" => "through their advocate",
        "trusted-person" => "through a person they trust",
        // Help
        "easy-read" => "easy read",
        "large-print" => "large print",
        "interpreter" => "an interpreter",
        "sign-language" => "sign language",
        "audio" => "audio",
        "braille" => "braille",
        "phone-call" => "a phone call instead of writing",
        "someone-with-me" => "somebody with them",
        // Whether the child knows and agrees
        "not-sure" => "not sure",
        "not-asked" => "not asked yet",
        "too-young" => "too young to ask",
        other => other,
    }
}

/// What a clock is called in a message to a colleague.
#[must_use]
pub fn of_clock(clock: Clock) -> &'static str {
    match clock {
        Clock::Acknowledgement | Clock::CorporateAcknowledgement => "acknowledge it",
        Clock::StageOne => "reply at stage 1",
        Clock::StageOneMaximum => "the most that stage 1 may take",
        Clock::StageTwoRequest => "asking for stage 2",
        Clock::StageTwo => "decide at stage 2 and send the letter",
        Clock::PanelRequest => "asking for a panel",
        Clock::Panel => "hold the panel",
        Clock::PanelPapers => "send the papers of the panel",
        Clock::PanelReport => "send the panel's report to the complainant",
        Clock::StageThree => "reply at stage 3",
        Clock::Concern => "settle the concern",
        Clock::Enquiry => "answer the enquiry",
        Clock::DataProtectionOutcome => "the outcome about personal information",
        Clock::CorporateOne => "reply at corporate stage 1",
        Clock::CorporateTwoAcknowledgement => "acknowledge the request for corporate stage 2",
        Clock::CorporateTwo => "reply at corporate stage 2",
        Clock::DataProtection => "acknowledge the complaint about personal information",
        Clock::Lado => "refer it to the designated officer (LADO)",
        Clock::Paperwork => {
            "send the papers to the investigating officer and the independent person"
        }
        Clock::Resubmission => "sending it in again",
        Clock::Statement => "agree the statement of complaint",
        Clock::Advocate => "hear from the advocacy provider",
        Clock::Compliance => "do what the Ombudsman recommended",
        Clock::Action => "an action that was learned",
        Clock::Ombudsman => "answer the Ombudsman",
        Clock::Remedy => "carry out a remedy",
        Clock::RestrictionReview => "review a restriction of contact",
    }
}

#[cfg(test)]
mod tests {
    use super::of;
    use rules::intake::{Answers, Question};

    #[test]
    fn every_choice_that_a_provider_reads_has_words() {
        let read = [
            Question::Age,
            Question::About,
            Question::Reach,
            Question::Help,
        ];
        for field in read.iter().flat_map(|question| question.fields()) {
            for slug in field.options(&Answers::default()) {
                assert!(
                    of(slug) != *slug || !slug.contains('-') || *slug == "do-not-contact",
                    "{slug}"
                );
            }
        }
    }
}
