//! Whoever comes back from the directory is let in only where the directory says so, of this sign-in, to this portal, now.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "support/op.rs"]
mod op;

use chrono::{DateTime, TimeDelta, Utc};
use directory::{Answer, Begun, Directory, Fault, Person, Settings};
use serde_json::{Value, json};

use op::{CLIENT, Op, SECRET, Signed, query};

fn now() -> DateTime<Utc> {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

fn settings(op: &Op) -> Settings {
    Settings {
        issuer: op.issuer.clone(),
        client_id: CLIENT.to_owned(),
        client_secret: SECRET.to_owned().into(),
        back: "https://tellus.westmere.example/staff/sign-in/directory/back".to_owned(),
        after_sign_out: "https://tellus.westmere.example/staff/sign-in".to_owned(),
        groups: "groups".to_owned(),
        scopes: vec!["email".to_owned()],
        factor_amr: vec!["mfa".to_owned()],
        factor_acr: Vec::new(),
        vouches_for_email: false,
    }
}

/// A directory and the portal's side of it.
async fn both() -> (Op, Directory) {
    let op = Op::new(now()).await;
    op.says(json!({
        "email": "sam.reed@westmere.example", "email_verified": true, "groups": ["listeners", "cyclists"], "sid": "s1",
    }));
    let directory = Directory::new(settings(&op)).unwrap();
    (op, directory)
}

fn answer(back: &std::collections::BTreeMap<String, String>) -> Answer {
    let value = |name: &str| back.get(name).cloned();
    Answer {
        code: value("code"),
        state: value("state"),
        issuer: value("iss"),
        error: value("error"),
    }
}

/// Somebody goes there and comes back.
async fn there_and_back(op: &Op, directory: &Directory) -> Result<Person, Fault> {
    let (sent, begun) = directory.begin(now(), false).await?;
    let back = op.lets_in(&sent);
    directory.finish(&begun, &answer(&back), now()).await
}

async fn said(claims: Value) -> Result<Person, Fault> {
    let (op, directory) = both().await;
    op.tell(|told| told.claims.extend(claims.as_object().unwrap().clone()));
    there_and_back(&op, &directory).await
}

#[tokio::test]
async fn whoever_the_directory_lets_in_is_known_by_key_address_and_groups() {
    let (op, directory) = both().await;
    let person = there_and_back(&op, &directory).await.unwrap();
    assert_eq!(person.subject, "8c1f");
    assert_eq!(person.email.as_deref(), Some("sam.reed@westmere.example"));
    assert_eq!(person.groups, ["listeners", "cyclists"]);
    assert_eq!((person.session.as_str(), person.factor), ("s1", false));
}

#[tokio::test]
async fn the_browser_is_sent_to_the_directory_with_nothing_that_opens_anything() {
    let (op, directory) = both().await;
    let (sent, begun) = directory.begin(now(), false).await.unwrap();
    assert!(sent.starts_with(&format!("{}/auth?", op.issuer)), "{sent}");
    let kept = serde_json::to_value(&begun).unwrap();
    assert!(!sent.contains(SECRET) && !sent.contains(kept["verifier"].as_str().unwrap()));
    let (other, _) = directory.begin(now(), false).await.unwrap();
    for name in ["state", "nonce", "code_challenge"] {
        assert_ne!(query(&sent)[name], query(&other)[name], "{name}");
    }
}

#[tokio::test]
async fn a_token_that_is_not_whole_lets_nobody_in() {
    let at = |minutes| (now() + TimeDelta::minutes(minutes)).timestamp();
    for (claims, why) in [
        (json!({ "nonce": "another" }), "directory-nonce"),
        (json!({ "nonce": null }), "directory-nonce"),
        (json!({ "aud": "another" }), "directory-audience"),
        (json!({ "aud": [CLIENT, "another"] }), "directory-audience"),
        (json!({ "iss": "https://evil.example" }), "directory-issuer"),
        (json!({ "exp": at(0) }), "directory-expired"),
        (json!({ "iat": at(10) }), "directory-expired"),
    ] {
        assert_eq!(
            said(claims.clone()).await,
            Err(Fault::NotTaken(why)),
            "{claims}"
        );
    }
    // Without a key of the person or an end it is no token at all.
    for claims in [json!({ "sub": null }), json!({ "exp": null })] {
        assert!(said(claims.clone()).await.is_err(), "{claims}");
    }
}

#[tokio::test]
async fn a_token_that_the_directory_did_not_sign_lets_nobody_in() {
    for signed in [Signed::WithAnother, Signed::Not, Signed::WithTheSecret] {
        let (op, directory) = both().await;
        op.tell(|told| told.signed = signed);
        let said = there_and_back(&op, &directory).await;
        assert_eq!(
            said,
            Err(Fault::NotTaken("directory-signature")),
            "{signed:?}"
        );
    }
}

#[tokio::test]
async fn what_a_browser_brings_that_was_not_sent_with_it_lets_nobody_in() {
    let (op, directory) = both().await;
    let (sent, begun) = directory.begin(now(), false).await.unwrap();
    let (_, of_another) = directory.begin(now(), false).await.unwrap();
    let right = answer(&op.lets_in(&sent));
    let finish = async |begun: &Begun, answer: Answer| {
        directory.finish(begun, &answer, now()).await.unwrap_err()
    };
    let state = Fault::NotTaken("directory-state");
    let issuer = Fault::NotTaken("directory-issuer");
    assert_eq!(finish(&of_another, right.clone()).await, state);
    let none = Answer {
        state: None,
        ..right.clone()
    };
    assert_eq!(finish(&begun, none).await, state);
    let evil = Answer {
        issuer: Some("https://evil.example".to_owned()),
        ..right.clone()
    };
    assert_eq!(finish(&begun, evil).await, issuer);
    let unnamed = Answer {
        issuer: None,
        ..right.clone()
    };
    assert_eq!(finish(&begun, unnamed).await, issuer);
    // The code of this browser's sign-in, stolen and brought by another that has a sign-in of its own: PKCE.
    let kept = serde_json::to_value(&of_another).unwrap();
    let swapped = Answer {
        state: kept["state"].as_str().map(str::to_owned),
        ..right
    };
    let code = Fault::NotTaken("directory-code");
    assert_eq!(finish(&of_another, swapped).await, code);
}

#[tokio::test]
async fn a_code_works_once_and_only_for_a_while() {
    let (op, directory) = both().await;
    let (sent, begun) = directory.begin(now(), false).await.unwrap();
    let back = answer(&op.lets_in(&sent));
    let late = now() + TimeDelta::minutes(16);
    assert_eq!(
        directory.finish(&begun, &back, late).await,
        Err(Fault::NotTaken("directory-late"))
    );
    assert!(directory.finish(&begun, &back, now()).await.is_ok());
    assert_eq!(
        directory.finish(&begun, &back, now()).await,
        Err(Fault::NotTaken("directory-code"))
    );
}

#[tokio::test]
async fn whoever_gives_up_there_is_not_let_in() {
    let (op, directory) = both().await;
    let (sent, begun) = directory.begin(now(), false).await.unwrap();
    let mut back = op.lets_in(&sent);
    back.insert("error".to_owned(), "access_denied".to_owned());
    let finished = directory.finish(&begun, &answer(&back), now()).await;
    assert_eq!(finished, Err(Fault::NotLet));
}

#[tokio::test]
async fn an_address_counts_only_where_the_directory_vouches_for_it() {
    let email = async |claims| said(claims).await.unwrap().email;
    assert_eq!(email(json!({ "email_verified": false })).await, None);
    assert_eq!(email(json!({ "email_verified": null })).await, None);
    let (op, _) = both().await;
    let vouches = Settings {
        vouches_for_email: true,
        ..settings(&op)
    };
    let directory = Directory::new(vouches).unwrap();
    let person = async |verified: Value| {
        op.tell(|told| drop(told.claims.insert("email_verified".to_owned(), verified)));
        there_and_back(&op, &directory)
            .await
            .unwrap()
            .email
            .is_some()
    };
    assert!(person(Value::Null).await);
    assert!(!person(json!(false)).await);
}

#[tokio::test]
async fn a_second_factor_counts_as_shown_only_by_what_the_settings_name() {
    for (amr, factor) in [
        (json!(["pwd", "mfa"]), true),
        (json!(["pwd"]), false),
        (Value::Null, false),
    ] {
        assert_eq!(said(json!({ "amr": amr })).await.unwrap().factor, factor);
    }
}

#[tokio::test]
async fn groups_are_read_where_the_directory_says_them_and_only_of_the_same_person() {
    let (op, directory) = both().await;
    let info = |subject: &str| json!({ "sub": subject, "groups": ["listeners"] });
    let tell = |info: Value| {
        op.tell(|told| {
            told.claims.remove("groups");
            told.user_info = info.as_object().unwrap().clone();
        });
    };
    tell(info("8c1f"));
    assert_eq!(
        there_and_back(&op, &directory).await.unwrap().groups,
        ["listeners"]
    );
    tell(info("another"));
    assert!(matches!(
        there_and_back(&op, &directory).await,
        Err(Fault::Away(_))
    ));
    assert_eq!(
        said(json!({ "groups": "listeners" })).await.unwrap().groups,
        ["listeners"]
    );
    assert!(
        said(json!({ "groups": 7 }))
            .await
            .unwrap()
            .groups
            .is_empty()
    );
}

#[tokio::test]
async fn whoever_has_to_show_it_again_cannot_come_back_without() {
    let (op, directory) = both().await;
    let again = async |auth_time: Value| {
        op.tell(|told| drop(told.claims.insert("auth_time".to_owned(), auth_time)));
        let (sent, begun) = directory.begin(now(), true).await.unwrap();
        assert_eq!(
            (
                query(&sent)["prompt"].as_str(),
                query(&sent)["max_age"].as_str()
            ),
            ("login", "0")
        );
        directory
            .finish(&begun, &answer(&op.lets_in(&sent)), now())
            .await
            .is_ok()
    };
    assert!(again(json!(now().timestamp())).await);
    assert!(!again(json!(now().timestamp() - 600)).await);
    assert!(!again(Value::Null).await);
}

#[tokio::test]
async fn a_directory_that_is_away_says_so_and_is_known_from_before() {
    let (op, directory) = both().await;
    op.tell(|told| told.away = true);
    let fresh = Directory::new(settings(&op)).unwrap();
    assert!(matches!(
        fresh.begin(now(), false).await,
        Err(Fault::Away(_))
    ));
    op.tell(|told| told.away = false);
    let (sent, begun) = directory.begin(now(), false).await.unwrap();
    let back = answer(&op.lets_in(&sent));
    op.tell(|told| told.away = true);
    assert!(directory.begin(now(), false).await.is_ok());
    assert!(matches!(
        directory.finish(&begun, &back, now()).await,
        Err(Fault::Away(_))
    ));
}

#[tokio::test]
async fn somebody_who_signs_out_goes_to_the_directory_and_comes_back_to_the_portal() {
    let (op, directory) = both().await;
    let out = directory.sign_out().await.unwrap();
    assert!(out.starts_with(&format!("{}/end?", op.issuer)), "{out}");
    assert_eq!(
        query(&out)["post_logout_redirect_uri"],
        "https://tellus.westmere.example/staff/sign-in"
    );
}

#[tokio::test]
async fn the_directory_ends_sessions_with_a_token_that_can_be_nothing_else() {
    let (op, directory) = both().await;
    let events = json!({ "http://schemas.openid.net/event/backchannel-logout": {} });
    let ended = async |claims: Value| directory.ended(&op.token(claims), now()).await;
    let whose = ended(json!({ "events": events, "sid": "s1" }))
        .await
        .unwrap();
    assert_eq!(
        (whose.subject.as_str(), whose.session.as_deref()),
        ("8c1f", Some("s1"))
    );
    let old = (now() - TimeDelta::minutes(6)).timestamp();
    for claims in [
        json!({ "sid": "s1" }),
        json!({ "events": { "other": {} } }),
        json!({ "events": events, "nonce": "x" }),
        json!({ "events": events, "aud": "another" }),
        json!({ "events": events, "iss": "https://evil.example" }),
        json!({ "events": events, "exp": old }),
        json!({ "events": events, "iat": old }),
    ] {
        assert!(ended(claims.clone()).await.is_err(), "{claims}");
    }
    for signed in [Signed::WithAnother, Signed::Not, Signed::WithTheSecret] {
        op.tell(|told| told.signed = signed);
        assert!(
            ended(json!({ "events": events })).await.is_err(),
            "{signed:?}"
        );
    }
    assert!(directory.ended("no token", now()).await.is_err());
}
