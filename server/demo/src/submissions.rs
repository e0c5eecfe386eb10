//! Thirty invented submissions. Nobody in them is, or looks like, a real child.

use rules::intake::{Journey, Question, Question as Q};
use words::Locale;

/// A submission, and how far the team has come with it.
pub(super) struct Submission {
    /// What they came to do.
    pub(super) journey: Journey,
    /// In what language and style.
    pub(super) locale: Locale,
    /// How many days before the start it was sent.
    pub(super) days_ago: i64,
    /// 0 untouched, 1 taken, 2 acknowledged, 3 an advocate accepted and given to a colleague.
    pub(super) worked_on: u8,
    /// What they answered: question, field, value.
    pub(super) answers: &'static [(Question, &'static str, &'static str)],
}

const fn standard(
    journey: Journey,
    days_ago: i64,
    worked_on: u8,
    answers: &'static [(Question, &'static str, &'static str)],
) -> Submission {
    Submission {
        journey,
        locale: Locale::ENGLISH,
        days_ago,
        worked_on,
        answers,
    }
}

const fn easy(
    journey: Journey,
    days_ago: i64,
    worked_on: u8,
    answers: &'static [(Question, &'static str, &'static str)],
) -> Submission {
    Submission {
        journey,
        locale: Locale::EASY_READ,
        days_ago,
        worked_on,
        answers,
    }
}

/// All of them, in no order.
#[rustfmt::skip] // A table is read by its lines.
pub(super) const SUBMISSIONS: &[Submission] = &[
    easy(Journey::Complaint, 0, 0, &[
        (Q::Danger, "danger", "yes"), (Q::Who, "who", "in-care"),
        (Q::WhatHappened, "story", "I do not feel safe where I live. Somebody takes my things and shouts at night."),
        (Q::AboutToHappen, "soon", "no"),
        (Q::PutRight, "wish", "I want somebody to come and talk to me this week."),
        (Q::Advocate, "advocate", "yes"), (Q::Name, "name", "Purple Otter"), (Q::Reach, "reach", "phone"),
        (Q::Contact, "phone", "01632 960 099"), (Q::Contact, "times", "After school, not at weekends"),
        (Q::Contact, "voicemail", "no"),
    ]),
    standard(Journey::Complaint, 0, 0, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "in-care"),
        (Q::WhatHappened, "story", "They want to move me to another town on Friday and nobody asked me."),
        (Q::AboutToHappen, "soon", "yes"),
        (Q::AboutToHappen, "what", "Moving to another placement on Friday."),
        (Q::Advocate, "advocate", "not-sure"), (Q::Name, "name", "Green Kite"), (Q::Reach, "reach", "email"),
        (Q::Contact, "email", "kite@example.test"),
    ]),
    easy(Journey::Complaint, 1, 0, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "in-care"),
        (Q::WhatHappened, "story", "My social worker changed three times this year and no one told me why."),
        (Q::Team, "about", "worker"), (Q::Advocate, "advocate", "no"),
        (Q::Name, "name", "Silver Badger"), (Q::Reach, "reach", "email"),
        (Q::Contact, "email", "badger@example.test"),
    ]),
    standard(Journey::Complaint, 2, 1, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "care-leaver"),
        (Q::WhatHappened, "story", "I was promised help with the deposit for my flat and I am still waiting."),
        (Q::When, "when", "Since the summer"), (Q::Team, "about", "moving-on"),
        (Q::Advocate, "advocate", "has-one"), (Q::Advocate, "who", "Robin at Speak Out Westmere"),
        (Q::Name, "name", "Blue Heron"), (Q::Reach, "reach", "phone"), (Q::Contact, "phone", "01632 960 099"),
        (Q::Contact, "times", "After school, not at weekends"), (Q::Contact, "voicemail", "yes"),
    ]),
    standard(Journey::Complaint, 3, 2, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "parent"),
        (Q::WhatHappened, "story", "The meeting was moved twice and I was told the evening before."),
        (Q::Team, "area", "assessment_safeguarding"), (Q::Name, "name", "A. Parent"),
        (Q::Reach, "reach", "email"), (Q::Contact, "email", "parent@example.test"),
    ]),
    standard(Journey::Complaint, 4, 2, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "carer"),
        (Q::WhatHappened, "story", "The allowance has been late for two months."),
        (Q::Team, "area", "fostering_kinship"), (Q::Name, "name", "A. Carer"), (Q::Reach, "reach", "email"),
        (Q::Contact, "email", "carer@example.test"),
    ]),
    standard(Journey::Complaint, 5, 0, &[
        (Q::Danger, "danger", "not-sure"), (Q::Who, "who", "someone-else"),
        (Q::WhatHappened, "story", "I hear a lot of shouting next door and I am worried about the children there."),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
    easy(Journey::Complaint, 6, 3, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "young-person"), (Q::WhoExactly, "exactly", "in-need"),
        (Q::WhatHappened, "story", "My family time was cancelled with no reason, and it was my birthday."),
        (Q::Team, "about", "family"), (Q::PutRight, "wish", "Say sorry and make a new date."),
        (Q::Advocate, "advocate", "yes"), (Q::Name, "name", "Yellow Wren"), (Q::Reach, "reach", "email"),
        (Q::Contact, "email", "wren@example.test"),
    ]),
    standard(Journey::Complaint, 8, 1, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "parent"),
        (Q::WhatHappened, "story", "There were mistakes in the report and my letter about them was not answered."),
        (Q::WhoKnows, "court", "no"), (Q::Name, "name", "Another Parent"), (Q::Reach, "reach", "email"),
        (Q::Contact, "email", "another.parent@example.test"),
    ]),
    standard(Journey::Complaint, 9, 2, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "adoption"),
        (Q::WhatHappened, "story", "We waited six months for the support that was in the plan."),
        (Q::Team, "area", "adoption"), (Q::Name, "name", "The Applicants"), (Q::Reach, "reach", "phone"),
        (Q::Contact, "phone", "01632 960 099"), (Q::Contact, "times", "After school, not at weekends"),
        (Q::Contact, "voicemail", "yes"),
    ]),
    standard(Journey::Complaint, 12, 1, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "in-care"),
        (Q::WhatHappened, "story", "I asked to see my file and they said it would take a month. It is longer now."),
        (Q::Advocate, "advocate", "yes"), (Q::Name, "name", "Red Panda"), (Q::Reach, "reach", "email"),
        (Q::Contact, "email", "panda@example.test"),
    ]),
    standard(Journey::Complaint, 14, 0, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "someone-else"),
        (Q::WhatHappened, "story", "As a grandparent I was not told about the review."),
        (Q::Name, "name", "A. Grandparent"), (Q::Reach, "reach", "letter"),
        (Q::Contact, "address", "1 Example Street\nWestmere"),
    ]),
    standard(Journey::Complaint, 16, 3, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "in-care"),
        (Q::WhatHappened, "story", "The wifi in our home is turned off at eight and I cannot do my homework."),
        (Q::Team, "about", "home"), (Q::Advocate, "advocate", "not-sure"),
        (Q::Name, "name", "Orange Fox"), (Q::Reach, "reach", "email"),
        (Q::Contact, "email", "fox@example.test"),
    ]),
    standard(Journey::Complaint, 20, 2, &[
        (Q::Danger, "danger", "no"), (Q::Who, "who", "advocate"),
        (Q::WhatHappened, "story", "On behalf of a young person: the pathway plan has not been reviewed for a year."),
        (Q::Name, "name", "An Advocate"), (Q::Reach, "reach", "email"),
        (Q::Contact, "email", "advocate@example.test"),
    ]),
    standard(Journey::Compliment, 1, 0, &[
        (Q::Thanks, "story", "Thank you to the person who stayed with me in the hospital."),
        (Q::Team, "person", "My social worker"), (Q::Publish, "publish", "yes"), (Q::Name, "name", "White Owl"),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
    standard(Journey::Compliment, 4, 0, &[
        (Q::Thanks, "story", "My worker always rings when she says she will."),
        (Q::Team, "person", "My personal adviser"), (Q::Publish, "publish", "yes"), (Q::Name, "name", "Pink Gecko"),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
    standard(Journey::Compliment, 7, 1, &[
        (Q::Thanks, "story", "The family time room is lovely now."), (Q::Team, "person", "The family time team"),
        (Q::Publish, "publish", "yes"), (Q::Name, "name", "A. Parent"), (Q::Reach, "reach", "do-not-contact"),
    ]),
    standard(Journey::Compliment, 11, 0, &[
        (Q::Thanks, "story", "They explained everything twice and never minded."),
        (Q::Team, "person", "The assessment team"), (Q::Publish, "publish", "yes"),
        (Q::Name, "name", "Grey Seal"), (Q::Reach, "reach", "do-not-contact"),
    ]),
    easy(Journey::Compliment, 18, 1, &[
        (Q::Thanks, "story", "Thank you for my bike."), (Q::Team, "person", "The people at my home"),
        (Q::Publish, "publish", "yes"), (Q::Name, "name", "Golden Mole"),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
    standard(Journey::Compliment, 23, 0, &[
        (Q::Thanks, "story", "Our support worker is the reason we carried on."),
        (Q::Team, "person", "The fostering team"), (Q::Publish, "publish", "yes"), (Q::Name, "name", "A. Carer"),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
    standard(Journey::AdvocateRequest, 0, 0, &[
        (Q::Danger, "danger", "no"), (Q::AskingFor, "whom", "me"), (Q::About, "about", "plans"),
        (Q::Age, "age", "11-15"), (Q::Name, "name", "Brown Hare"), (Q::Reach, "reach", "phone"),
        (Q::Contact, "phone", "01632 960 099"), (Q::Contact, "times", "After school, not at weekends"),
        (Q::Contact, "voicemail", "yes"), (Q::Help, "help", "easy-read"), (Q::Share, "share", "yes"),
    ]),
    easy(Journey::AdvocateRequest, 1, 0, &[
        (Q::Danger, "danger", "no"), (Q::AskingFor, "whom", "me"), (Q::About, "about", "family-time"),
        (Q::Age, "age", "under-11"), (Q::Name, "name", "Teal Duck"), (Q::Reach, "reach", "phone"),
        (Q::Contact, "phone", "01632 960 099"), (Q::Contact, "times", "After school, not at weekends"),
        (Q::Contact, "voicemail", "yes"), (Q::Help, "help", "easy-read"), (Q::Share, "share", "yes"),
    ]),
    standard(Journey::AdvocateRequest, 3, 1, &[
        (Q::Danger, "danger", "no"), (Q::AskingFor, "whom", "me"), (Q::About, "about", "where-i-live"),
        (Q::Age, "age", "16-17"), (Q::Name, "name", "Violet Moth"), (Q::Reach, "reach", "phone"),
        (Q::Contact, "phone", "01632 960 099"), (Q::Contact, "times", "After school, not at weekends"),
        (Q::Contact, "voicemail", "yes"), (Q::Help, "help", "easy-read"), (Q::Share, "share", "yes"),
    ]),
    standard(Journey::AdvocateRequest, 6, 2, &[
        (Q::Danger, "danger", "no"), (Q::AskingFor, "whom", "me"), (Q::About, "about", "school"),
        (Q::Age, "age", "11-15"), (Q::Name, "name", "Amber Newt"), (Q::Reach, "reach", "phone"),
        (Q::Contact, "phone", "01632 960 099"), (Q::Contact, "times", "After school, not at weekends"),
        (Q::Contact, "voicemail", "yes"), (Q::Help, "help", "easy-read"), (Q::Share, "share", "no"),
    ]),
    standard(Journey::AdvocateRequest, 10, 0, &[
        (Q::Danger, "danger", "no"), (Q::AskingFor, "whom", "me"), (Q::About, "about", "information"),
        (Q::Age, "age", "18-24"), (Q::Name, "name", "Ivory Goat"), (Q::Reach, "reach", "phone"),
        (Q::Contact, "phone", "01632 960 099"), (Q::Contact, "times", "After school, not at weekends"),
        (Q::Contact, "voicemail", "yes"), (Q::Help, "help", "easy-read"), (Q::Share, "share", "yes"),
    ]),
    standard(Journey::Idea, 2, 0, &[
        (Q::Idea, "story", "Put pictures of the workers on the letters, so that we know who comes."),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
    easy(Journey::Idea, 5, 0, &[
        (Q::Idea, "story", "Meetings after school and not in lessons."),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
    standard(Journey::Idea, 9, 0, &[
        (Q::Idea, "story", "A card with all the phone numbers that fits in a pocket."),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
    standard(Journey::Idea, 15, 1, &[
        (Q::Idea, "story", "Ask us which room we would like before we move in."),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
    standard(Journey::Idea, 21, 1, &[
        (Q::Idea, "story", "A text the day before somebody visits."),
        (Q::Reach, "reach", "do-not-contact"),
    ]),
];
