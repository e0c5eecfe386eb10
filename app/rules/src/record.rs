//! A representation that did not come through the form: by phone, by letter, in a visit, through another officer. Two dates
//! are kept: the day anyone in the council first had it, which starts the clocks, and the day it is written down (R4.3).

use chrono::NaiveDate;

use crate::case::{Advocacy, Received};
use crate::eligibility::Category;
use crate::form::{Fault, Field, Filled, Numbers, Options, Wrong, options};
use crate::intake::{Answers, HELP, Journey, Question, WAYS};
use crate::pathway::{Channel, Pathway};
use crate::text::is_blank;

options! {
    /// The kinds of representation that staff write down; each leads to a journey and a pathway.
    RecordKind "staff-record-kind" {
        Complaint "complaint"
        Concern "concern"
        Compliment "compliment"
        Comment "comment"
        AdvocacyRequest "advocacy-request"
        PublicEnquiry "public-enquiry"
        MpEnquiry "mp-enquiry"
        CouncillorEnquiry "councillor-enquiry"
    }
}

/// The form of a representation that staff write down. Only what it is, how and when it came, and what they say are
/// compulsory, and a way to reach them with its details, or "do not contact" (R2.6, R2.7).
pub const FIELDS: &[Field] = &[
    Field::choice("what", RecordKind::OPTIONS),
    Field::choice("channel", Channel::OPTIONS),
    Field::past("received_on"),
    Field::choice("category", Category::OPTIONS).optional(),
    Field::tick("by_child"),
    Field::choice("danger", DANGER),
    Field::text("story"),
    Field::text("right").optional(),
    Field::text("soon").optional(),
    Field::choice("advocate", ADVOCATE).optional(),
    Field::line("name").optional(),
    Field::choices("reach", REACH_BY),
    Field::line("email").optional(),
    Field::line("phone").optional(),
    Field::text("address").optional(),
    Field::line("through").optional(),
    Field::line("times").optional(),
    Field::choice("voicemail", YES_NO).optional(),
    Field::choice("email_reference", YES_NO).optional(),
    Field::choices("help", HELP_NEEDED),
    Field::line("which").optional(),
];

const DANGER: Options = Options {
    list: "staff-record-danger",
    values: &["no", "yes", "not-sure"],
};
const ADVOCATE: Options = Options {
    list: "staff-record-advocate",
    values: &["yes", "has-one", "no", "not-sure"],
};
const YES_NO: Options = Options {
    list: "staff-yes-no",
    values: &["yes", "no"],
};
const REACH_BY: Options = Options {
    list: "staff-way",
    values: &WAYS,
};
const HELP_NEEDED: Options = Options {
    list: "help-help",
    values: &HELP,
};

/// Reads a representation that staff wrote down.
///
/// # Errors
/// Everything that is wrong with it, in the order asked.
pub fn read(filled: &Filled, today: NaiveDate) -> Result<(Received, Answers), Vec<Fault>> {
    #[derive(serde::Deserialize)]
    struct Head {
        what: RecordKind,
        channel: Channel,
        received_on: NaiveDate,
        category: Option<Category>,
        #[serde(default)]
        by_child: bool,
        danger: String,
        advocate: Option<String>,
        soon: Option<String>,
    }
    let head = filled.read::<Head>(FIELDS, &Numbers::default(), today)?;
    let journey = match head.what {
        RecordKind::Compliment => Journey::Compliment,
        RecordKind::AdvocacyRequest => Journey::AdvocateRequest,
        RecordKind::Comment
        | RecordKind::PublicEnquiry
        | RecordKind::MpEnquiry
        | RecordKind::CouncillorEnquiry => Journey::Idea,
        RecordKind::Complaint | RecordKind::Concern => Journey::Complaint,
    };
    let answers = answers(filled, journey)?;
    let by_child = head.by_child || head.category.is_some_and(Category::is_child_or_care_leaver);
    let received = Received {
        journey,
        on: head.received_on,
        danger: head.danger != "no",
        freeze: head.soon.is_some(),
        by_child,
        category: head.category,
        advocacy: advocacy(head.what, by_child, head.advocate.as_deref()),
        channel: Some(head.channel),
        pathway: Some(pathway(head.what)),
    };
    Ok((received, answers))
}

const fn pathway(what: RecordKind) -> Pathway {
    match what {
        RecordKind::Complaint => Pathway::Statutory,
        RecordKind::Concern => Pathway::Concern,
        RecordKind::Compliment => Pathway::Compliment,
        RecordKind::Comment => Pathway::Comment,
        RecordKind::AdvocacyRequest => Pathway::AdvocacyRequest,
        RecordKind::PublicEnquiry => Pathway::PublicEnquiry,
        RecordKind::MpEnquiry => Pathway::MpEnquiry,
        RecordKind::CouncillorEnquiry => Pathway::CouncillorEnquiry,
    }
}

fn advocacy(what: RecordKind, by_child: bool, said: Option<&str>) -> Advocacy {
    let asks = matches!(what, RecordKind::AdvocacyRequest);
    let is_offered = asks || (by_child && matches!(what, RecordKind::Complaint));
    if !is_offered {
        return Advocacy::NotNeeded;
    }
    match said {
        Some("yes") => Advocacy::Accepted,
        Some("has-one") => Advocacy::HasOne,
        Some("no") => Advocacy::Declined,
        _ => Advocacy::ToOffer,
    }
}

/// The same answers as the public form gives, so that a case reads alike however it came.
fn answers(filled: &Filled, journey: Journey) -> Result<Answers, Vec<Fault>> {
    let mut answers = Answers::default();
    let mut faults = Vec::new();
    for question in journey.questions() {
        let fields = question.fields();
        let pairs = fields.iter().flat_map(|field| {
            let field = field.asks.name;
            let asked = typed_for(question, field);
            filled
                .all(asked)
                .iter()
                .filter(|value| !is_blank(value))
                .map(move |value| (field.to_owned(), value.clone()))
        });
        let mut pairs: Vec<(String, String)> = pairs.collect();
        match question {
            Question::AboutToHappen if !pairs.is_empty() => {
                pairs.push(("soon".to_owned(), "yes".to_owned()));
            }
            // Staff choose the category itself.
            Question::Who
            | Question::WhoExactly
            | Question::OnBehalf
            | Question::ForWhom
            | Question::TheChild => {
                continue;
            }
            Question::About => pairs.push(("about".to_owned(), "something-else".to_owned())),
            _ => {}
        }
        // The details of a way that was chosen are not optional, as on the form.
        let needed = question == Question::Contact && question.is_asked(&answers);
        if pairs.is_empty() && !needed {
            continue;
        }
        let typed = question.filled(pairs);
        for fault in question.faults(&typed, &answers) {
            let asked = typed_for(question, &fault.field);
            if FIELDS.iter().any(|field| field.name == asked) {
                faults.push(Fault::new(asked, fault.wrong));
            }
        }
        answers.record(question, typed);
    }
    if filled.all("reach").iter().all(|way| is_blank(way)) {
        faults.push(Fault::new("reach", Wrong::Missing));
    }
    if faults.is_empty() {
        Ok(answers)
    } else {
        Err(faults)
    }
}

/// The field of this form that answers a field of the public one.
fn typed_for(question: Question, field: &str) -> &str {
    match (question, field) {
        (Question::WhatHappened | Question::Thanks | Question::Idea, "story") => "story",
        (Question::About, "more") => "story",
        (Question::AboutToHappen, "what") => "soon",
        (Question::AboutToHappen, "soon") => "",
        (Question::PutRight, "wish") => "right",
        (Question::Danger, _) => "danger",
        (Question::Name, "name") => "name",
        (Question::Reach | Question::Contact | Question::Help | Question::Advocate, field) => field,
        _ => "",
    }
}
