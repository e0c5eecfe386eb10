//! What a template may know: the council's public facts, the dates, and of the person only what each letter may say.

use casework::Council;
use chrono::{DateTime, Utc};
use mail::labels;
use rules::acts::Event;
use rules::clock::Clock;
use rules::deadline::{self, Deadline, promised};
use rules::hours::NextRead;
use rules::intake::{
    About, Advocate, Age, Answers, AskingFor, Contact, Help, Journey, Name, OnBehalf, Reach, Share,
    TheChild, is_child_or_care_leaver, is_for_a_child,
};
use rules::pathway::{Channel, Pathway};
use rules::principal::Role;
use rules::reference::Reference;
use serde::Serialize;
use store::{AccountChange, OpenCase};
use words::Language;
use words::dates::moment;

use super::message_facts::MessageFacts;
use app::routes::Route;

/// The values of a template.
#[derive(Serialize)]
pub(super) struct MessageContext {
    council: String,
    team: String,
    team_phone: String,
    team_email: String,
    front_door: String,
    out_of_hours: String,
    provider: String,
    provider_phone: String,
    /// Where staff sign in.
    staff_url: String,
    reference: String,
    /// Whether a message to the person may hold the reference: they said that messages are safe. Otherwise others may look
    /// into the mailbox, and the reference would open their letters.
    shows_reference: bool,
    /// Dates are in words, like "Wednesday 25 November 2026".
    received: String,
    acknowledge_by: Option<String>,
    answer_by: Option<String>,
    /// When the complaints team reads what arrives, like "Monday to Friday, 9am to 5pm".
    hours: String,
    /// When somebody next reads what arrived: the day, and the day with the hour; none when the team was at work.
    next_day: Option<String>,
    opens: Option<String>,
    /// The number that counts at the hour at which it arrived.
    call_now: String,
    provider_by: Option<String>,
    concern_by: Option<String>,
    /// What staff wrote down: `complaint`, `concern`, `enquiry`, `thanks` or `idea`.
    kind: &'static str,
    /// They agreed that the provider is told how to reach them.
    agreed: bool,
    danger: bool,
    freeze: bool,
    by_child: bool,
    complaint: bool,
    advocate_asked: bool,
    has_advocate: bool,
    /// What to call the person, when it is fit for a letter that anybody could have had sent to anybody.
    name: Option<String>,
    /// Where a letter is read.
    letter_url: Option<String>,
    /// Where somebody from outside comes in, and until when.
    guest_url: Option<String>,
    guest_until: Option<String>,
    /// The date that comes near.
    near: Option<Near>,
    request: Request,
}

/// The values of the weekly list of what is overdue in a service.
#[derive(Serialize)]
pub(super) struct DigestContext {
    team: String,
    team_phone: String,
    team_email: String,
    /// References of what is overdue.
    overdue: Vec<String>,
    /// Where staff see what is late.
    queue_url: String,
}

/// What the message about unusual reading may know.
#[derive(Serialize)]
pub(super) struct UnusualContext {
    /// Where the record of use is.
    uses_url: String,
}

/// What the message about a change of an account may know.
#[derive(Serialize)]
pub(super) struct AccountContext {
    council: String,
    team: String,
    team_phone: String,
    /// What has changed, such as `password-given`.
    change: &'static str,
    /// The role that it has now, where that has changed.
    role: Option<&'static str>,
    /// Like "Mon 23 Nov 2026, 14:05", in London.
    when: String,
}

/// A date that comes near.
#[derive(Serialize)]
struct Near {
    what: &'static str,
    due: String,
}

/// What the advocacy provider is told (R7.5). Of a complaint: who, how to reach them, and the help they need.
#[derive(Serialize)]
struct Request {
    called: Option<String>,
    for_a_child: bool,
    is_young: bool,
    child_called: Option<String>,
    child_knows: Option<String>,
    child_agrees: Option<String>,
    age: Option<String>,
    about: Vec<String>,
    more: Option<String>,
    do_not_contact: bool,
    ways: Vec<String>,
    email: Option<String>,
    phone: Option<String>,
    address: Option<String>,
    through: Option<String>,
    times: Option<String>,
    voicemail: Option<String>,
    messages: Option<String>,
    help: Vec<String>,
    help_which: Option<String>,
}

impl MessageContext {
    /// What the letters about this case may know, made at a moment; its days and times in the language of its reader.
    pub(crate) fn of(
        council: &Council,
        found: &MessageFacts,
        made_at: DateTime<Utc>,
        language: Language,
    ) -> Self {
        let (open, answers) = (&found.case, &found.answers);
        let (case, profile) = (&open.case, &council.profile);
        let public_url = &council.public_url;
        let dates = promised(
            case.journey,
            case.received_on,
            &profile.clocks,
            &council.calendar(),
        );
        // Nobody is promised a day that is over: a message may wait, and staff may write down later what came before.
        let today = council.clock.today();
        let ahead = |dates: &[Deadline], clock| {
            let date = dates.iter().find(|date| date.clock == clock);
            let due = date.and_then(|date| date.due);
            due.filter(|due| *due >= today)
                .map(|due| language.longest(due))
        };
        let due = |clock| ahead(&dates, clock);
        // A child who complains may say yes to an advocate later than on the day of receipt (R7.6).
        let now = deadline::of(case, &profile.clocks, &council.calendar());
        let next = match council.next_read(made_at) {
            NextRead::Now => None,
            NextRead::From(from) => Some(from),
        };
        let danger = &profile.danger;
        let call_now = match next {
            None => danger.front_door.clone(),
            Some(_) => danger.out_of_hours.clone(),
        };
        Self {
            hours: language.hours(&profile.hours),
            next_day: next.map(|from| language.long(from.date())),
            opens: next.map(|from| language.opening(from)),
            call_now,
            council: profile.name.clone(),
            team: profile.team.name.clone(),
            team_phone: profile.team.phone.clone(),
            team_email: profile.team.email.clone(),
            front_door: profile.danger.front_door.clone(),
            out_of_hours: profile.danger.out_of_hours.clone(),
            provider: profile.advocacy.name.clone(),
            provider_phone: profile.advocacy.phone.clone(),
            staff_url: format!("{}/staff/case/{}", council.staff_url(), open.reference),
            reference: open.reference.to_string(),
            shows_reference: answers.get::<Contact>().is_some_and(|contact| {
                let said = contact.email_reference.or(contact.messages);
                said.as_deref() == Some("yes")
            }),
            received: language.longest(case.received_on),
            acknowledge_by: due(Clock::Acknowledgement),
            answer_by: due(Clock::StageOne),
            provider_by: ahead(&now, Clock::Advocate),
            concern_by: ahead(&now, Clock::Concern),
            kind: kind(case.pathway),
            agreed: agreed(open, answers),
            danger: case.danger,
            freeze: case.freeze.is_some(),
            by_child: case.by_child,
            complaint: case.journey == Journey::Complaint,
            advocate_asked: case.waits_for_advocate(),
            has_advocate: case.has_advocate(),
            name: answers.get::<Name>().and_then(|name| name.greeting()),
            letter_url: found
                .token
                .as_ref()
                .filter(|_| found.guest.is_none())
                .map(|token| format!("{public_url}{}", Route::ReadLetter(token.clone()))),
            guest_url: found
                .token
                .as_ref()
                .filter(|_| found.guest.is_some())
                .map(|token| format!("{public_url}{}", Route::GuestDoor(token.clone()))),
            guest_until: found
                .guest
                .as_ref()
                .map(|(_, until)| language.longest(*until)),
            near: found.near.map(|(clock, due)| Near {
                what: labels::of_clock(clock),
                due: language.longest(due),
            }),
            request: Request::of(case.journey, answers),
        }
    }
}

impl UnusualContext {
    /// Only where to look.
    pub(crate) fn of(council: &Council) -> Self {
        Self {
            uses_url: format!("{}{}", council.public_url, Route::Uses),
        }
    }
}

impl AccountContext {
    /// Nothing of anybody but the owner of the account.
    pub(crate) fn of(council: &Council, change: AccountChange, at: DateTime<Utc>) -> Self {
        let profile = &council.profile;
        Self {
            council: profile.name.clone(),
            team: profile.team.name.clone(),
            team_phone: profile.team.phone.clone(),
            change: change.name(),
            role: change.role().map(Role::slug),
            when: moment(at),
        }
    }
}

impl DigestContext {
    /// What the manager of a service may know of its cases.
    pub(crate) fn of(council: &Council, overdue: &[Reference]) -> Self {
        let team = &council.profile.team;
        Self {
            team: team.name.clone(),
            team_phone: team.phone.clone(),
            team_email: team.email.clone(),
            overdue: overdue.iter().map(ToString::to_string).collect(),
            queue_url: format!("{}{}?show=late", council.staff_url(), Route::Queue),
        }
    }
}

impl Request {
    fn of(journey: Journey, answers: &Answers) -> Self {
        let own_journey = journey == Journey::AdvocateRequest;
        let contact = answers.get::<Contact>().unwrap_or_default();
        let reach = answers.get::<Reach>().unwrap_or_default();
        let help = answers.get::<Help>().unwrap_or_default();
        let child = answers.get::<TheChild>().unwrap_or_default();
        // Who speaks for somebody by profession was asked the same on another page.
        let spoken_for = answers.get::<OnBehalf>().unwrap_or_default();
        let about = answers
            .get::<About>()
            .filter(|_| own_journey)
            .unwrap_or_default();
        let age = answers
            .get::<Age>()
            .filter(|_| own_journey)
            .and_then(|answer| answer.age);
        let asking = answers
            .get::<AskingFor>()
            .filter(|_| own_journey)
            .and_then(|answer| answer.whom);
        let say = |slug: Option<String>| slug.map(|slug| labels::of(&slug).to_owned());
        let say_all = |slugs: Vec<String>| {
            slugs
                .iter()
                .map(|slug| labels::of(slug).to_owned())
                .collect()
        };
        Self {
            called: answers.get::<Name>().and_then(|answer| answer.name),
            for_a_child: asking.as_deref() == Some("child") || is_for_a_child(answers),
            is_young: is_child_or_care_leaver(answers),
            child_called: child.called.or(spoken_for.called),
            child_knows: say(child.knows),
            child_agrees: say(child.agrees.or(spoken_for.agrees)),
            age: say(age),
            about: say_all(about.about),
            more: about.more,
            do_not_contact: reach.has("do-not-contact"),
            ways: say_all(reach.reach),
            email: contact.email,
            phone: contact.phone,
            address: contact.address,
            through: contact.through,
            times: contact.times,
            voicemail: say(contact.voicemail),
            messages: say(contact.messages),
            help: say_all(help.help),
            help_which: help.which,
        }
    }
}

/// What a representation is, for the words of its receipt.
const fn kind(pathway: Pathway) -> &'static str {
    match pathway {
        Pathway::Concern => "concern",
        Pathway::PublicEnquiry | Pathway::MpEnquiry | Pathway::CouncillorEnquiry => "enquiry",
        Pathway::Compliment => "thanks",
        Pathway::Comment => "idea",
        _ => "complaint",
    }
}

/// Whether they were asked what the provider may be told, and agreed: the public forms ask it together with the offer.
/// Whatever staff write down says nothing of it (R7.5).
fn agreed(open: &OpenCase, answers: &Answers) -> bool {
    let by_form = open.history().first().is_some_and(|first| {
        matches!(&first.event, Event::Received(received) if received.channel == Some(Channel::OnlineForm))
    });
    let with_the_offer = answers.get::<Advocate>().and_then(|answer| answer.advocate);
    let with_the_request = answers.get::<Share>().and_then(|answer| answer.share);
    let said_yes = [with_the_offer, with_the_request];
    by_form && said_yes.iter().flatten().any(|answer| answer == "yes")
}
