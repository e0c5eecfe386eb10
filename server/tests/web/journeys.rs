//! From the first question to the queue.

use rules::intake::{Journey, Question};

use super::help::{TestApp, answers, hidden, reference, sends};
use crate::support::{adults_complaint, advocate_request, complaint, compliment, with};

#[tokio::test]
async fn what_a_child_says_reaches_the_queue_and_the_receipt_their_mailbox() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reference = sends(&mut child, "complain", &complaint()).await;
    app.council.runs_jobs().await;
    assert_eq!(app.council.letters_to("otter@example.test").len(), 1);
    let queue = app.staff().await.get("/staff").await;
    assert!(queue.text.contains(&reference), "{}", queue.text);
}

#[tokio::test]
async fn every_journey_can_be_sent() {
    let app = TestApp::new().await;
    let idea = vec![(
        Question::Idea,
        vec![("story", "Ask us which room we would like.")],
    )];
    for (journey, pages) in [
        ("complain", complaint()),
        ("thank-you", compliment()),
        ("advocate", advocate_request()),
        ("idea", idea),
    ] {
        sends(&mut app.visitor(), journey, &pages).await;
    }
    assert_eq!(app.cases().await, 4);
}

#[tokio::test]
async fn a_complaint_can_be_sent_when_they_said_how_to_reach_them_and_more_can_be_added_first() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let mut needed = complaint()[..5].to_vec();
    needed.push((Question::AboutToHappen, vec![("soon", "yes")]));
    assert_eq!(
        answers(&mut child, "complain", &needed).await,
        "/complain/check"
    );
    let page = child.get("/complain/check").await;
    for told in [
        "action=\"/complain/check\"",
        "by Thursday 26 November",
        "href=\"/complain/put-right\"",
    ] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    assert!(!page.text.contains("app-more__state--added"));
    for (path, said) in [
        ("/complain/help", ("help", "audio")),
        ("/complain/put-right", ("wish", "Say sorry")),
    ] {
        let page = child.get(path).await;
        assert!(page.text.contains("href=\"/complain/check\""), "Back");
        let page = child.post(path, &[said]).await;
        assert_eq!(page.location(), "/complain/check");
    }
    let page = child.get("/complain/check").await;
    assert_eq!(page.text.matches("app-more__state--added").count(), 2);
    child.post("/complain/check", &[]).await;
    assert!(
        child
            .get("/sent")
            .await
            .text
            .contains("You asked us to stop something")
    );
}

#[tokio::test]
async fn what_was_begun_on_the_list_and_not_added_is_looked_at_before_it_is_sent() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()[..5].to_vec()).await;
    let wish = "/complain/put-right";
    child
        .post(&format!("{wish}/keep"), &[("wish", "Say sor")])
        .await;
    let page = child.get("/complain/check").await;
    assert!(page.text.contains("Not finished"), "{}", page.text);
    assert_eq!(child.post("/complain/check", &[]).await.location(), wish);
    assert_eq!(app.cases().await, 0);
    assert!(child.get(wish).await.text.contains("Say sor"));
    child.post(wish, &[("wish", "Say sorry")]).await;
    assert_eq!(child.post("/complain/check", &[]).await.location(), "/sent");
}

#[tokio::test]
async fn who_says_thank_you_and_not_how_to_reach_them_is_promised_nothing() {
    let app = TestApp::new().await;
    for (journey, question) in [("thank-you", "thanks"), ("idea", "idea")] {
        let mut one = app.visitor();
        let page = one
            .post(
                &format!("/{journey}/{question}"),
                &[("story", "They listened.")],
            )
            .await;
        assert_eq!(page.location(), format!("/{journey}/check"));
        let page = one.post(&format!("/{journey}/check"), &[]).await;
        assert_eq!(page.location(), "/sent");
        let page = one.get("/sent").await.text;
        assert!(
            page.contains("Nobody will contact you.") && !page.contains("We will contact you"),
            "{page}"
        );
    }
}

#[tokio::test]
async fn who_chose_a_way_to_be_reached_can_go_back_and_choose_another() {
    let app = TestApp::new().await;
    let mut one = app.visitor();
    one.post("/thank-you/thanks", &[("story", "They listened.")])
        .await;
    let page = one.post("/thank-you/reach", &[("reach", "phone")]).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text
            .contains("Write your phone number, or choose another way")
    );
    let nobody = [("reach", "do-not-contact")];
    let page = one.post("/thank-you/reach", &nobody).await;
    assert_eq!(page.location(), "/thank-you/check");
}

#[tokio::test]
async fn what_comes_from_a_page_that_is_part_of_another_now_goes_there_and_is_sent_from_there() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()[..3].to_vec()).await;
    let (reach, contact) = ("/complain/reach", "/complain/contact");
    assert_eq!(child.get(contact).await.location(), reach);
    let typed = [("email", "otter@example.test")];
    let page = child.post(contact, &typed).await;
    assert_eq!((page.status, page.location()), (303, reach));
    assert_eq!(child.get("/complain/check").await.location(), reach);
    let page = child.post(reach, &[("reach", "email")]).await;
    assert_eq!(page.status, 422, "only what is on the page is sent");
    child.post(contact, &typed).await;
    assert!(child.get(reach).await.text.contains("otter@example.test"));
    let page = child
        .post(
            reach,
            &[("reach", "email"), ("email", "otter@example.test")],
        )
        .await;
    assert_eq!(page.location(), "/complain/check");
    assert_eq!(child.post("/complain/check", &[]).await.location(), "/sent");
}

#[tokio::test]
async fn what_is_hidden_by_another_choice_stops_nobody_and_is_not_sent() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()[..3].to_vec()).await;
    let long = "x".repeat(11_000);
    let typed = [
        ("reach", "do-not-contact"),
        ("address", long.as_str()),
        ("email", "otter@gmial.com"),
    ];
    let page = child.post("/complain/reach", &typed).await;
    assert_eq!((page.status, page.location()), (303, "/complain/check"));
    let page = child.get("/complain/reach").await.text;
    assert!(!page.contains("gmial") && !page.contains("xxxx"), "{page}");
}

#[tokio::test]
async fn what_is_sent_is_what_was_shown_beside_the_button() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let shown = hidden(&child.get("/complain/check").await, "answered");
    let mut other_tab = child.clone();
    other_tab.post("/complain/who", &[("who", "parent")]).await;
    let page = child.post("/complain/check", &[("answered", &shown)]).await;
    assert_eq!(page.status, 409);
    assert!(page.text.contains("Some of your answers were changed"));
    assert!(page.text.contains("I am a parent"));
    assert_eq!(app.cases().await, 0);
    let shown = hidden(&page, "answered");
    let page = child.post("/complain/check", &[("answered", &shown)]).await;
    assert_eq!(page.location(), "/sent");
}

#[tokio::test]
async fn words_from_an_old_page_whose_draft_is_gone_are_told_as_kept() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let typed = [("email", "otter@example.test"), ("going-on", "yes")];
    let page = child.post("/complain/contact", &typed).await;
    assert_eq!(page.location(), "/complain/started-again");
    let page = child.get("/complain/started-again").await.text;
    assert!(page.contains("We kept what you just wrote"), "{page}");
    let safe = [("danger", "no"), ("going-on", "yes")];
    child.post("/complain/danger", &safe).await;
    answers(&mut child, "complain", &complaint()[1..3].to_vec()).await;
    let page = child.get("/complain/reach").await.text;
    assert!(page.contains("otter@example.test"), "{page}");
}

#[tokio::test]
async fn the_confirmation_has_real_dates() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    let page = child.get("/sent").await;
    // Received on Monday 23 November 2026: three and ten working days (T1, T2).
    for date in ["Thursday 26 November", "Monday 7 December"] {
        assert!(page.text.contains(date), "{date}: {}", page.text);
    }
}

#[tokio::test]
async fn danger_shows_who_to_call_before_the_next_question() {
    let app = TestApp::new().await;
    for danger in ["yes", "not-sure"] {
        let mut child = app.visitor();
        let page = child.post("/complain/danger", &[("danger", danger)]).await;
        assert_eq!(page.location(), "/complain/help-now");
        let page = child.get("/complain/help-now").await;
        assert!(
            page.status == 200 && page.text.contains("999"),
            "{}",
            page.text
        );
        assert_eq!(child.get("/complain/who").await.status, 200);
    }
}

#[tokio::test]
async fn a_link_to_a_later_page_leads_to_the_first_that_is_not_answered() {
    let app = TestApp::new().await;
    let mut child = app.visitor().saying("sec-fetch-site", "none");
    for path in ["/complain/help", "/complain/check"] {
        assert_eq!(
            child.get(path).await.location(),
            "/complain/danger",
            "{path}"
        );
    }
    child.post("/complain/danger", &[("danger", "no")]).await;
    assert_eq!(
        child.get("/complain/help").await.location(),
        "/complain/yours"
    );
    let mut child = child.saying("sec-fetch-site", "same-origin");
    assert_eq!(
        child.get("/complain/help").await.location(),
        "/complain/who"
    );
    assert_eq!(child.get("/equality/ask").await.location(), "/sent");
}

#[tokio::test]
async fn going_back_shows_what_was_typed_and_loses_nothing() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let page = child.get("/complain/what-happened").await;
    assert!(
        page.text.contains("My review was moved twice"),
        "{}",
        page.text
    );
    let page = child
        .post(
            "/complain/what-happened",
            &[("story", "It was moved three times.")],
        )
        .await;
    assert_eq!(page.location(), "/complain/check");
    let page = child.get("/complain/check").await;
    assert!(
        page.text.contains("It was moved three times.") && page.text.contains("Purple Otter"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn changing_an_early_answer_offers_what_it_makes_sensible() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let page = child.post("/complain/who", &[("who", "care-leaver")]).await;
    assert_eq!(
        page.location(),
        "/complain/check",
        "a care leaver is asked nothing more"
    );
    assert_eq!(child.get("/complain/who-exactly").await.status, 303);
    let page = child.post("/complain/who", &[("who", "parent")]).await;
    assert_eq!(page.location(), "/complain/check");
    assert_eq!(child.get("/complain/who-exactly").await.status, 200);
}

#[tokio::test]
async fn pressing_send_twice_sends_once() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let mut other = child.clone();
    let (first, second) = tokio::join!(
        child.post("/complain/check", &[]),
        other.post("/complain/check", &[])
    );
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(child.post("/complain/check", &[]).await.status, 303);
    assert_eq!(app.cases().await, 1);
    assert_eq!(child.get("/sent").await.status, 200);
}

#[tokio::test]
async fn the_equality_questions_are_offered_once_and_can_be_skipped() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    assert_eq!(child.get("/equality/ask").await.status, 200);
    assert_eq!(
        child
            .post("/equality/ask", &[("answer", "skip")])
            .await
            .location(),
        "/sent"
    );
    assert_eq!(child.get("/equality/ask").await.location(), "/sent");
    assert_eq!(
        child
            .post("/equality/ask", &[("answer", "yes")])
            .await
            .location(),
        "/sent"
    );
}

#[tokio::test]
async fn the_equality_questions_can_be_answered() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    assert_eq!(
        child
            .post("/equality/ask", &[("answer", "yes")])
            .await
            .location(),
        "/equality/about-you"
    );
    let page = child.post("/equality/about-you", &[("age", "11-15")]).await;
    let page = if page.location() == "/equality/more-about-you" {
        child.post("/equality/more-about-you", &[]).await
    } else {
        page
    };
    assert_eq!(page.location(), "/sent");
    assert_eq!(child.get("/equality/ask").await.location(), "/sent");
}

#[tokio::test]
async fn nobody_sees_a_confirmation_that_is_not_theirs() {
    let app = TestApp::new().await;
    sends(&mut app.visitor(), "complain", &complaint()).await;
    let page = app.visitor().get("/sent").await;
    assert!(
        !page.text.contains("app-receipt__reference"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn easy_read_is_switched_in_the_middle_of_an_answer_and_loses_no_word() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    child
        .post("/thank-you/thanks", &[("story", "They listened.")])
        .await;
    let page = child
        .post(
            "/thank-you/thanks",
            &[
                ("story", "They listened. And"),
                ("language", "en-GB-x-easyread"),
            ],
        )
        .await;
    assert_eq!(page.location(), "/thank-you/thanks");
    let page = child.get("/thank-you/thanks").await;
    assert!(
        page.text.contains("They listened. And") && page.text.contains("app-easyread"),
        "{}",
        page.text
    );
    let page = child
        .post("/language", &[("language", "en-GB"), ("back", "/safe")])
        .await;
    assert_eq!(page.location(), "/safe");
    assert!(!child.get("/safe").await.text.contains("app-easyread"));
}

#[tokio::test]
async fn an_answer_that_is_wrong_is_kept_when_the_language_changes() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let pages = with(
        complaint(),
        Question::Contact,
        vec![("email", "otter@example.test")],
    );
    answers(&mut child, "complain", &pages[..3].to_vec()).await;
    let reach = "/complain/reach";
    let typed = [
        ("reach", "email"),
        ("email", "otter at"),
        ("language", "en-GB-x-easyread"),
    ];
    let page = child.post(reach, &typed).await;
    assert_eq!(page.location(), reach);
    assert!(child.get(reach).await.text.contains("otter at"));
}

#[tokio::test]
async fn what_is_being_typed_is_kept_without_being_judged() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let page = child
        .post("/idea/idea/keep", &[("story", "A card with")])
        .await;
    assert_eq!((page.status, page.text.as_str()), (204, ""));
    assert!(child.get("/idea/idea").await.text.contains("A card with"));
    assert!(Journey::Idea.first() == Question::Idea);
}

#[tokio::test]
async fn a_mail_server_that_hangs_does_not_delay_a_submission() {
    use jobs::Mailer;
    use mail::{SmtpSettings, SmtpTls, Transport};
    let app = TestApp::new().await;
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = silent.local_addr().unwrap().port();
    let settings = SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port,
        tls: SmtpTls::None,
        user: None,
        password: None,
        hello: "tellus.westmere.example".to_owned(),
    };
    let mailer = Mailer::new(Transport::smtp(&settings).unwrap());
    let council = app.council.council.clone();
    let worker = tokio::spawn(jobs::worker::run(
        vec![council],
        mailer,
        std::future::pending(),
    ));
    sends(&mut app.visitor(), "complain", &complaint()).await;
    // The worker has connected and waits for a greeting that never comes.
    let (_held, _) = tokio::time::timeout(std::time::Duration::from_secs(10), silent.accept())
        .await
        .unwrap()
        .unwrap();
    let begun = std::time::Instant::now();
    sends(&mut app.visitor(), "thank-you", &compliment()).await;
    assert!(
        begun.elapsed() < std::time::Duration::from_secs(10),
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(app.cases().await, 2);
    worker.abort();
}

#[tokio::test]
async fn a_child_is_asked_what_it_is_about_and_an_adult_for_the_service() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let page = child.get("/complain/team").await.text;
    for (said, is_there) in [
        ("My social worker", true),
        ("Where I live", true),
        ("Family time (contact)", false),
    ] {
        assert_eq!(page.contains(said), is_there, "{said}: {page}");
    }
    child.post("/complain/team", &[("about", "worker")]).await;
    child.post("/complain/check", &[]).await;
    let reference = reference(&child.get("/sent").await.text);
    let mut officer = app.staff().await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let page = officer.get(&case).await.text;
    let (_, meant) = page.split_once("The service that this means").unwrap();
    let (row, _) = meant.split_once("</div>").unwrap();
    assert!(row.contains("Children in care team"), "{row}");

    let mut parent = app.visitor();
    answers(&mut parent, "complain", &adults_complaint()).await;
    let page = parent.get("/complain/team").await.text;
    assert!(page.contains("Family time (contact)"), "{page}");
    assert!(!page.contains("My social worker"), "{page}");
}
