//! The workers: killed, asleep, side by side, woken and stopped.

use chrono::TimeDelta;
use jobs::{self, Done, Mailer};
use mail::Transport;
use rules::intake::{Journey, Question};
use store::NoticeState;

use crate::{
    delivery::{letter, message_id, office_with, without_address},
    smtp_peer::{Manner, SmtpPeer},
    support::{TestCouncil, complaint, with},
};

#[tokio::test]
async fn a_worker_that_dies_with_a_letter_in_its_hands_loses_nothing() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Compliment, &without_address()).await;
    // It claimed the letter and was killed.
    let store = &council.council.store;
    let held = store
        .claim_messages(council.now(), TimeDelta::minutes(2), 8, 8)
        .await
        .unwrap();
    assert_eq!(held.len(), 1);
    assert_eq!(
        council.runs_jobs().await,
        Done::default(),
        "nobody else sends it meanwhile"
    );
    council.council.clock.advance(TimeDelta::minutes(2));
    assert_eq!(
        council.runs_jobs().await,
        Done {
            sent: 1,
            put_off: 0,
            dead: 0
        }
    );
    // It was not killed but only slept: what it says now no longer counts.
    let delivery = store::Delivery::Dead {
        fault: "late".to_owned(),
    };
    casework::write_down_delivery(&council.council, &held[0], &delivery)
        .await
        .unwrap();
    assert_eq!(
        letter(&council, &reference, "team-alert").await.state,
        NoticeState::Sent
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn workers_side_by_side_send_each_letter_once() {
    let peer = SmtpPeer::start(Manner::Takes).await;
    let council = office_with(peer.port).await;
    for number in 0..20 {
        let address = format!("otter{number}@example.test");
        let pages = with(
            complaint(),
            Question::Contact,
            vec![("email", Box::leak(address.into_boxed_str()))],
        );
        council.sends(Journey::Complaint, &pages).await;
    }
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let mailer = council.mailer.clone();
        // Another process, with its own connections.
        let mut office_there = council.council.clone();
        office_there.store = council.database.store().await.council("westmere");
        let council = office_there;
        workers.spawn(async move { jobs::run_once(&council, &mailer).await.unwrap().sent });
    }
    assert_eq!(workers.join_all().await.iter().sum::<usize>(), 40);
    let mut ids: Vec<_> = peer
        .letters()
        .iter()
        .map(|letter| message_id(letter))
        .collect();
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), peer.letters().len()), (40, 40));
}

#[tokio::test]
async fn an_alert_of_danger_leaves_before_everything_else() {
    let council = TestCouncil::new().await;
    for _ in 0..6 {
        council.sends(Journey::Complaint, &complaint()).await;
    }
    council.council.clock.advance(TimeDelta::minutes(1));
    council
        .sends(
            Journey::Complaint,
            &with(complaint(), Question::Danger, vec![("danger", "yes")]),
        )
        .await;
    let first = council
        .council
        .store
        .claim_messages(council.now(), TimeDelta::minutes(2), 1, 8)
        .await
        .unwrap();
    assert_eq!(first[0].message, "urgent-alert");
}

#[tokio::test]
async fn the_worker_is_woken_by_the_bell_and_stops_when_told() {
    let peer = SmtpPeer::start(Manner::Takes).await;
    let council = office_with(peer.port).await;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = tokio::spawn(jobs::worker::run(
        vec![council.council.clone()],
        council.mailer.clone(),
        async {
            stopped.await.ok();
        },
    ));
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    council.sends(Journey::Complaint, &complaint()).await;
    let begun = std::time::Instant::now();
    while peer.letters().len() < 2 {
        assert!(begun.elapsed().as_secs() < 5, "the bell was not heard");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    stop.send(()).unwrap();
    tokio::time::timeout(std::time::Duration::from_secs(5), worker)
        .await
        .unwrap()
        .unwrap()
        .unwrap();
}

#[tokio::test]
async fn each_council_wakes_its_own_worker_and_writes_in_its_own_name() {
    let westmere = TestCouncil::new().await;
    let eastmere = westmere.eastmere().await;
    let worker = tokio::spawn(jobs::worker::run(
        vec![westmere.council.clone(), eastmere.council.clone()],
        westmere.mailer.clone(),
        std::future::pending(),
    ));
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    for (council, name) in [(&eastmere, "eastmere"), (&westmere, "westmere")] {
        let before = council.mailbox.letters().len();
        council.sends(Journey::Complaint, &complaint()).await;
        let begun = std::time::Instant::now();
        while council.mailbox.letters().len() < before + 2 {
            assert!(
                begun.elapsed().as_secs() < 5,
                "{name}: the bell was not heard"
            );
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        for post in &council.mailbox.letters()[before..] {
            assert_eq!(post.from, format!("noreply@{name}.example"));
            assert!(
                post.message_id.ends_with(&format!("@{name}.example>")),
                "{}",
                post.message_id
            );
        }
        let alert = council.letters_to(&format!("listening-alerts@{name}.example"));
        let link = format!("https://tellus.{name}.example/staff/case/");
        assert_eq!(alert.len(), 1);
        assert!(alert[0].text.contains(&link), "{}", alert[0].text);
    }
    worker.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn mailboxes_that_hang_do_not_hold_up_the_others() {
    let peer = SmtpPeer::start(Manner::HangsFor("hang")).await;
    let council = office_with(peer.port).await;
    for number in 0..36 {
        // More of them hang than there are slots.
        let address = if number % 3 == 0 { "hang" } else { "otter" };
        let address = format!("{address}{number}@example.test");
        let pages = with(
            complaint(),
            Question::Contact,
            vec![("email", Box::leak(address.into_boxed_str()))],
        );
        council.sends(Journey::Complaint, &pages).await;
    }
    let begun = std::time::Instant::now();
    let worker = tokio::spawn(jobs::worker::run(
        vec![council.council.clone()],
        council.mailer.clone(),
        std::future::pending(),
    ));
    while peer.letters().len() < 36 + 24 {
        assert!(
            begun.elapsed().as_secs() < 15,
            "only {}",
            peer.letters().len()
        );
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    worker.abort();
}

#[tokio::test]
async fn the_worker_stops_soon_although_the_mail_server_hangs() {
    let peer = SmtpPeer::start(Manner::Hangs).await;
    let council = office_with(peer.port).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let stop = tokio::time::sleep(std::time::Duration::from_millis(300));
    let begun = std::time::Instant::now();
    jobs::worker::run(vec![council.council.clone()], council.mailer.clone(), stop)
        .await
        .unwrap();
    assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
    // Its lease ends, and then it is sent.
    peer.now(Manner::Takes);
    council.council.clock.advance(TimeDelta::minutes(2));
    assert_eq!(council.runs_jobs().await.sent, 2);
    assert_eq!(
        letter(&council, &reference, "receipt").await.state,
        NoticeState::Sent
    );
}

#[tokio::test]
async fn letters_that_hung_before_leave_room_for_others() {
    let peer = SmtpPeer::start(Manner::Hangs).await;
    let council = office_with(peer.port).await;
    for _ in 0..3 {
        council.sends(Journey::Compliment, &without_address()).await;
    }
    council.runs_jobs().await;
    council.council.clock.advance(TimeDelta::minutes(1));
    council.sends(Journey::Compliment, &without_address()).await;
    let store = &council.council.store;
    let (now, lease) = (council.now(), TimeDelta::minutes(2));
    let claimed = store.claim_messages(now, lease, 8, 2).await.unwrap();
    let hung = claimed.iter().filter(|letter| letter.has_hung()).count();
    assert_eq!((claimed.len(), hung), (3, 2));
    let claimed = store.claim_messages(now, lease, 8, 0).await.unwrap();
    assert_eq!(claimed.len(), 0);
    let claimed = store.claim_messages(now, lease, 8, 1).await.unwrap();
    assert_eq!(claimed.len(), 1);
}

#[tokio::test]
async fn without_a_mail_server_letters_are_files() {
    let mut council = TestCouncil::new().await;
    let folder = council.database.folder.join("mail");
    council.mailer = Mailer::new(Transport::files(folder.clone()).unwrap());
    council.sends(Journey::Complaint, &complaint()).await;
    council.runs_jobs().await;
    let files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert_eq!(files.len(), 2);
    assert!(
        files
            .iter()
            .all(|path| path.extension().is_some_and(|end| end == "eml")),
        "{files:?}"
    );
    let texts: Vec<_> = files
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    assert!(
        texts
            .iter()
            .any(|text| text.contains("To: otter@example.test"))
    );
}
