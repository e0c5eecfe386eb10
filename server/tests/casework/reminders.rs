//! Who is told that a date comes near or has passed, when, and in which words (R4.3).

use std::collections::BTreeMap;

use casework::clock::TimeSource;
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use mail::Post;
use rules::{
    acts::{exclude::Exclude, take::Take},
    case::StaffId,
    intake::{Journey, Question},
    principal::{Principal, Role},
    reference::Reference,
};
use sea_orm::{ConnectionTrait, Statement};
use store::Password;

use crate::{
    acts::{assign, by_phone, exclude, triage},
    support::{Pages, TestCouncil, address_of, adults_complaint, complaint, with},
};

const TEAM: &str = "listening-alerts@westmere.example";
const MANAGER: &str = "children-in-care-manager@westmere.example";

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A complaint whose only date that comes near is that of stage 1.
async fn acknowledged(council: &TestCouncil, who: &Principal) -> Reference {
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let today = council.council.clock.today();
    council.does(who, &reference, by_phone(today)).await;
    reference
}

/// Does the jobs at a moment; returns to whom reminders went.
async fn reminded_at(council: &TestCouncil, at: &str) -> Vec<String> {
    let before = reminders(council).len();
    let mut then = council.council.clone();
    then = then.with_clock(TimeSource::fixed(moment(at)));
    jobs::run_once(&then, &council.mailer).await.unwrap();
    let mut to: Vec<_> = reminders(council)[before..]
        .iter()
        .map(|post| post.to.clone())
        .collect();
    to.sort();
    to
}

fn reminders(council: &TestCouncil) -> Vec<Post> {
    let mut letters = council.mailbox.letters();
    letters.retain(|post| post.subject.starts_with("A date comes near: "));
    letters
}

fn digests(council: &TestCouncil) -> Vec<Post> {
    let mut letters = council.mailbox.letters();
    letters.retain(|post| post.subject == "What is overdue in your service");
    letters
}

#[tokio::test]
async fn owner_and_deputy_are_reminded_on_days_5_8_and_9_of_10_once_however_often_the_jobs_run() {
    let council = TestCouncil::new().await;
    let (ada, bo) = (
        council.colleague("Ada Example").await,
        council.colleague("Bo Example").await,
    );
    let reference = acknowledged(&council, &ada).await;
    council
        .does(&ada, &reference, assign(&ada, Some(&bo)))
        .await;
    // Every hour of two weeks, nights and the weekend too.
    let mut sent: BTreeMap<(NaiveDate, String), Vec<DateTime<Utc>>> = BTreeMap::new();
    while council.now() < moment("2026-12-05T10:00:00Z") {
        let before = reminders(&council).len();
        council.runs_jobs().await;
        for post in &reminders(&council)[before..] {
            let today = council.council.clock.today();
            let times = sent.entry((today, post.to.clone())).or_default();
            times.push(council.now());
        }
        council.council.clock.advance(TimeDelta::hours(1));
    }
    // Received on Monday 23 November, to be answered by Monday 7 December.
    let mut expected = BTreeMap::new();
    for day in ["2026-11-30", "2026-12-03", "2026-12-04"] {
        for name in ["Ada Example", "Bo Example"] {
            let nine = moment(&format!("{day}T09:00:00Z"));
            expected.insert((day.parse().unwrap(), address_of(name)), vec![nine]);
        }
    }
    assert_eq!(sent, expected);
    let expected = format!(
        "A date comes near.

Reference: {reference}
What: "
    );
    for post in reminders(&council) {
        assert!(post.text.starts_with(&expected), "{}", post.text);
        assert!(
            post.text.contains("By: Monday 7 December 2026\n"),
            "{}",
            post.text
        );
        for personal in ["Purple", "Otter", "review", "Example"] {
            assert!(!post.text.contains(personal), "{}", post.text);
        }
    }
}

#[tokio::test]
async fn the_date_by_which_a_person_acknowledges_is_reminded_of_on_its_second_day() {
    let council = TestCouncil::new().await;
    council.sends(Journey::Complaint, &complaint()).await;
    assert_eq!(reminded_at(&council, "2026-11-24T16:59:00Z").await, [""; 0]);
    assert_eq!(reminded_at(&council, "2026-11-25T09:00:00Z").await, [TEAM]);
    assert_eq!(reminded_at(&council, "2026-11-26T09:00:00Z").await, [""; 0]);
    assert!(
        reminders(&council)[0]
            .text
            .contains("By: Thursday 26 November 2026\n")
    );
}

#[tokio::test]
async fn no_reminder_goes_out_before_nine_or_after_five_in_london() {
    for (received, early, late, nine) in [
        (
            "2026-11-23T10:00:00Z",
            "2026-11-30T08:59:59Z",
            "2026-11-30T17:00:00Z",
            "2026-12-01T09:00:00Z",
        ),
        // In summer it is nine in London when it is eight in Greenwich.
        (
            "2026-06-01T10:00:00Z",
            "2026-06-08T07:59:59Z",
            "2026-06-08T16:00:00Z",
            "2026-06-09T08:00:00Z",
        ),
    ] {
        let council = TestCouncil::at(received).await;
        let ada = council.colleague("Ada Example").await;
        acknowledged(&council, &ada).await;
        assert_eq!(reminded_at(&council, early).await, [""; 0], "{early}");
        assert_eq!(reminded_at(&council, late).await, [""; 0], "{late}");
        assert_eq!(reminded_at(&council, nine).await, [TEAM], "{nine}");
    }
}

#[tokio::test]
async fn no_reminder_goes_out_at_a_weekend_or_on_a_bank_holiday() {
    // To be answered by Wednesday 30 December: day 5 is Monday the 21st, day 8 Christmas Eve, day 9 Tuesday the 29th.
    let council = TestCouncil::at("2026-12-14T10:00:00Z").await;
    let ada = council.colleague("Ada Example").await;
    acknowledged(&council, &ada).await;
    assert_eq!(reminded_at(&council, "2026-12-23T10:00:00Z").await, [TEAM]);
    // Nothing ran on Christmas Eve, so the reminder of day 8 waits for a working day.
    for holiday in ["2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28"] {
        let at = format!("{holiday}T10:00:00Z");
        assert_eq!(reminded_at(&council, &at).await, [""; 0], "{holiday}");
    }
    // Only the latest: two about the same date in one morning help nobody.
    assert_eq!(reminded_at(&council, "2026-12-29T10:00:00Z").await, [TEAM]);
    assert_eq!(reminded_at(&council, "2026-12-29T16:00:00Z").await, [""; 0]);
}

#[tokio::test]
async fn a_reminder_goes_to_whoever_has_the_case_now_and_to_nobody_who_left_or_is_complained_about()
{
    let council = TestCouncil::new().await;
    let (ada, bo) = (
        council.somebody("Ada Example", Role::Manager).await,
        council.colleague("Bo Example").await,
    );
    let reference = acknowledged(&council, &ada).await;
    council.does(&bo, &reference, Take {}).await;
    council
        .does(&ada, &reference, assign(&ada, Some(&bo)))
        .await;
    council.does(&ada, &reference, exclude(&bo)).await;
    let to = reminded_at(&council, "2026-11-30T10:00:00Z").await;
    assert_eq!(to, [address_of("Ada Example")]);
    council.disables(ada.account().unwrap()).await;
    let to = reminded_at(&council, "2026-12-03T10:00:00Z").await;
    assert_eq!(to, [TEAM], "who has left reads no mail");
}

#[tokio::test]
async fn what_is_late_or_done_is_not_reminded_of() {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    // Thursday the 26th has passed.
    assert_eq!(reminded_at(&council, "2026-11-27T10:00:00Z").await, [""; 0]);
    let withdraw = rules::acts::withdraw::Withdraw {
        on: council.council.clock.today(),
        words: "It is settled.".to_owned(),
        continues_within: false,
    };
    council.does(&ada, &reference, withdraw).await;
    for day in ["2026-11-30", "2026-12-03", "2026-12-04", "2026-12-07"] {
        let at = format!("{day}T10:00:00Z");
        assert_eq!(reminded_at(&council, &at).await, [""; 0], "{day}");
    }
}

#[tokio::test]
async fn a_case_that_cannot_be_opened_keeps_nobody_from_being_told_of_the_others() {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let today = council.council.clock.today();
    let mut sent = Vec::new();
    for _ in 0..2 {
        let reference = council
            .sends(Journey::Complaint, &about("children_in_care"))
            .await;
        council.does(&ada, &reference, by_phone(today)).await;
        council.does(&ada, &reference, assign(&ada, None)).await;
        sent.push(reference);
    }
    let [damaged, whole] = sent.try_into().unwrap();
    council.damages(&damaged).await;
    let to = reminded_at(&council, "2026-11-30T10:00:00Z").await;
    assert_eq!(to.len(), 1, "{to:?}");
    let then = moment("2026-12-14T10:00:00Z");
    let then = council.council.with_clock(TimeSource::fixed(then));
    let overdue = casework::overdue(&then).await.unwrap();
    let overdue: Vec<_> = overdue.into_values().flatten().collect();
    assert_eq!(overdue, [whole]);
}

fn about(area: &'static str) -> Pages {
    with(
        adults_complaint(),
        Question::Team,
        vec![("area", area), ("person", "Mx Marker")],
    )
}

/// Does the jobs at ten on a day; returns the digests that went out.
async fn digests_on(council: &TestCouncil, day: NaiveDate) -> Vec<Post> {
    let before = digests(council).len();
    let at = format!("{day}T10:00:00Z");
    let then = council.council.with_clock(TimeSource::fixed(moment(&at)));
    for _ in 0..2 {
        jobs::run_once(&then, &council.mailer).await.unwrap();
    }
    digests(council)[before..].to_vec()
}

#[tokio::test]
async fn a_services_manager_is_told_once_a_week_which_cases_are_overdue_there_and_nothing_more() {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    let mut theirs = Vec::new();
    for _ in 0..2 {
        theirs.push(
            council
                .sends(Journey::Complaint, &about("children_in_care"))
                .await,
        );
    }
    // One that says so only in its points; one of a service without a manager; one that is in time.
    let by_point = council.sends(Journey::Complaint, &complaint()).await;
    let point = triage("Marker of a point.", "children_in_care");
    council.does(&ada, &by_point, point).await;
    theirs.push(by_point);
    let elsewhere = council
        .sends(Journey::Complaint, &about("fostering_kinship"))
        .await;
    let in_time = council
        .sends(Journey::Complaint, &about("children_in_care"))
        .await;
    let today = council.council.clock.today();
    council.does(&ada, &in_time, by_phone(today)).await;

    // They were to be acknowledged by Thursday 26 November.
    let mut when = Vec::new();
    let mut day = today;
    while day < today + Days::new(21) {
        for digest in digests_on(&council, day).await {
            when.push((day.to_string(), digest));
        }
        day = day + Days::new(1);
    }
    let days: Vec<_> = when.iter().map(|(day, _)| day.as_str()).collect();
    assert_eq!(days, ["2026-11-30", "2026-12-07"], "the first working day");
    let digest = &when[0].1;
    assert_eq!(digest.to, MANAGER);
    for reference in &theirs {
        let line = format!("\n{reference}\n");
        assert!(digest.text.contains(&line), "{}", digest.text);
    }
    for reference in [&elsewhere, &in_time] {
        let unwanted = reference.to_string();
        assert!(!digest.text.contains(&unwanted), "{}", digest.text);
    }
    for personal in ["Purple", "Otter", "Marker", "review", "Ada", "Fostering"] {
        assert!(!digest.text.contains(personal), "{}", digest.text);
    }
    assert!(
        council
            .mailbox
            .letters()
            .iter()
            .all(|post| !post.subject.contains("overdue") || post.to == MANAGER),
        "nobody else is told"
    );
}

#[tokio::test]
async fn when_monday_is_a_bank_holiday_the_digest_goes_out_on_tuesday() {
    let council = TestCouncil::at("2026-12-14T10:00:00Z").await;
    council
        .sends(Journey::Complaint, &about("children_in_care"))
        .await;
    let on = async |day: &str| digests_on(&council, day.parse().unwrap()).await.len();
    assert_eq!(on("2026-12-21").await, 1);
    assert_eq!(on("2026-12-28").await, 0);
    assert_eq!(on("2026-12-29").await, 1);
    assert_eq!(on("2026-12-30").await, 0);
}

/// However it is known that a case is about them: it is kept from their account, their name is among those who are complained
/// about, or there is only their address to know them by (R9.2).
#[tokio::test]
async fn a_case_about_the_services_manager_is_not_in_what_they_are_told() {
    let council = TestCouncil::new().await;
    let bo = council.somebody("Bo Example", Role::Manager).await;
    let theirs = casework::add_staff(
        &council.council,
        &Principal::COMMAND_LINE,
        "Robin Weir",
        MANAGER,
        Password::own("no hash"),
        Role::Manager,
    )
    .await
    .unwrap();
    let about_whom = |name: &str, account: Option<&StaffId>| Exclude {
        name: name.to_owned(),
        account: account.cloned(),
    };
    let other = council
        .sends(Journey::Complaint, &about("children_in_care"))
        .await;
    let mut about_them = Vec::new();
    for whom in [
        about_whom("Somebody Else", Some(&theirs)),
        about_whom("Robin Weir", None),
        about_whom("Children in care manager", None),
    ] {
        let reference = council
            .sends(Journey::Complaint, &about("children_in_care"))
            .await;
        council.does(&bo, &reference, whom).await;
        about_them.push(reference);
    }
    let digests = digests_on(&council, "2026-11-30".parse().unwrap()).await;
    let [digest] = &digests[..] else {
        panic!("one digest: {digests:?}")
    };
    assert_eq!(digest.to, MANAGER);
    assert!(digest.text.contains(&other.to_string()), "{}", digest.text);
    for reference in about_them {
        let unwanted = reference.to_string();
        assert!(!digest.text.contains(&unwanted), "{}", digest.text);
    }
}

/// A council on Monday 30 November with a case that is overdue, and one that is to be answered a week later.
async fn a_week_later() -> (TestCouncil, Principal, Reference) {
    let council = TestCouncil::new().await;
    let ada = council.colleague("Ada Example").await;
    acknowledged(&council, &ada).await;
    let overdue = council
        .sends(Journey::Complaint, &about("children_in_care"))
        .await;
    council.runs_jobs().await;
    council.council.clock.advance(TimeDelta::days(7));
    (council, ada, overdue)
}

#[tokio::test]
async fn a_digest_is_about_no_case_and_one_that_is_lost_is_sent_again_from_the_list() {
    let (council, ada, overdue) = a_week_later().await;
    // From Ada one case is kept, but not what is about none.
    let bo = council.somebody("Bo Example", Role::Manager).await;
    let kept = council.sends(Journey::Complaint, &complaint()).await;
    council.does(&bo, &kept, exclude(&ada)).await;
    casework::digest(&council.council).await.unwrap();
    council.loses("digest").await;
    let store = &council.council.store;
    let stuck = store.stuck_letters(&ada, council.now(), 10);
    let stuck = stuck.await.unwrap();
    let [digest] = &stuck[..] else {
        panic!("one message: {stuck:?}")
    };
    assert_eq!(
        (digest.notice.as_str(), &digest.reference),
        ("digest", &None)
    );
    let file = council.file(&overdue).await;
    assert!(!file.row.listed.undelivered, "no case is at fault");
    assert!(file.notices.iter().all(|notice| notice.notice != "digest"));
    assert_eq!(digests(&council).len(), 0);
    casework::send_all_again(&council.council, &ada)
        .await
        .unwrap();
    council.runs_jobs().await;
    assert_eq!(digests(&council).len(), 1);
}

/// What a message is about stood in its row as words joined by blanks, and a digest had some case.
#[tokio::test]
async fn messages_that_an_earlier_build_wrote_leave_and_are_not_written_again() {
    let (council, _, overdue) = a_week_later().await;
    casework::remind(&council.council).await.unwrap();
    casework::digest(&council.council).await.unwrap();
    let behind = council.database.behind().await;
    let engine = behind.get_database_backend();
    let new = "select dedupe from outbox where message in ('reminder', 'digest')";
    let rows = behind.query_all_raw(Statement::from_string(engine, new));
    let rows = rows.await.unwrap();
    assert!(rows.len() >= 2);
    for row in &rows {
        let dedupe: String = row.try_get("", "dedupe").unwrap();
        let words = dedupe.splitn(3, ':').nth(2).unwrap();
        let old = format!("update outbox set about = '{words}' where dedupe = '{dedupe}'");
        behind.execute_unprepared(&old).await.unwrap();
    }
    let some_case = format!(
        "update outbox set case_id = (select id from cases where reference = '{}') where message = 'digest'",
        overdue.as_str()
    );
    behind.execute_unprepared(&some_case).await.unwrap();
    council.runs_jobs().await;
    assert_eq!(
        reminders(&council).len() + digests(&council).len(),
        rows.len()
    );
    let [digest] = &digests(&council)[..] else {
        panic!("one digest")
    };
    assert_eq!(digest.to, MANAGER);
    assert!(
        digest.text.contains(&overdue.to_string()),
        "{}",
        digest.text
    );
    let near = reminders(&council);
    let is_told = |post: &Post| post.text.contains("7 December 2026");
    assert!(near.iter().any(is_told), "{near:?}");
}
