//! Somebody is told at their own address that something about how they sign in has changed.

use std::sync::Arc;

use casework::clock::TimeSource;
use casework::{
    ByDirectory, Error, FromDirectory, Proof, begin_second_factor, choose_password, disable,
    enable, prove_second_factor, remove_second_factor, set_by_directory, set_password, set_role,
    sign_in_by_directory, sign_in_with_code, take_second_factor_away,
};
use chrono::TimeDelta;
use council::{EXAMPLE, Profile};
use mail::Post;
use rules::case::StaffId;
use rules::principal::{Principal, Role};
use store::{NewSession, Password, SessionToken, StaffAccount};

use crate::support::{TestCouncil, address_of};

const ADA: &str = "Ada Example";
const BY: &str = "Bo Manager";
const SUBJECT: &str = "Something about how you sign in has changed";
const SECRET: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const CODES: [&str; 2] = ["zebra-otter-1", "zebra-otter-2"];
const ISSUER: &str = "https://login.westmere.example";

/// An account, and a manager who looks after it.
pub(crate) struct Owned {
    pub council: TestCouncil,
    pub ada: StaffId,
    pub manager: Principal,
}

impl Owned {
    /// At a council with a directory.
    pub(crate) async fn new() -> Self {
        let mut council = TestCouncil::new().await;
        let secret = council.database.folder.join("directory-secret");
        std::fs::write(&secret, "a secret of the portal\n").unwrap();
        let profile = format!(
            "{EXAMPLE}\n[directory]\nname = \"Westmere account\"\nissuer = \"{ISSUER}\"\nclient_id = \"heard\"\n\
             client_secret_file = \"{}\"\n[[directory.group]]\ngroup = \"listeners\"\nrole = \"officer\"\n\
             [[directory.group]]\ngroup = \"readers\"\nrole = \"reader\"\n",
            secret.display()
        );
        council.council.profile = Arc::new(Profile::read(&profile).unwrap());
        let manager = council.somebody(BY, Role::Manager).await;
        let ada = council.somebody(ADA, Role::Officer).await;
        let ada = ada.account().unwrap().clone();
        Self {
            council,
            ada,
            manager,
        }
    }

    async fn account(&self) -> StaffAccount {
        let found = self.council.council.store.staff_by_id(&self.ada).await;
        found.unwrap().unwrap()
    }

    /// What has come to the address of the account since it was last asked for, and to no other.
    async fn told(&self) -> Vec<Post> {
        self.council.runs_jobs().await;
        let letters = self.council.mailbox.letters().into_iter();
        let told: Vec<Post> = letters.filter(|post| post.subject == SUBJECT).collect();
        assert!(told.iter().all(|post| post.to == address_of(ADA)));
        told
    }

    async fn is_given_a_password(&self, by: &Principal) {
        let given = Password::given("a hash", self.council.now());
        set_password(&self.council.council, by, &self.ada, given)
            .await
            .unwrap();
    }

    async fn chooses_a_password(&self) -> bool {
        let token = SessionToken::random();
        let (account, session) = (self.account().await, NewSession::of(&token));
        let chosen = choose_password(&self.council.council, &account, "another hash", session);
        chosen.await.unwrap()
    }

    async fn sets_up_a_second_factor(&self) {
        let (council, account) = (&self.council.council, self.account().await);
        begin_second_factor(council, &account, None, SECRET)
            .await
            .unwrap();
        let begun = council
            .store
            .begun_second_factor(&self.ada, council.clock.now());
        let begun = begun.await.unwrap().unwrap();
        let (codes, here) = (CODES.map(str::to_owned), SessionToken::random());
        let proved = prove_second_factor(council, &account, &begun, 1, &codes, &here).await;
        assert!(proved.unwrap());
    }

    /// Signs in with the password and a recovery code.
    async fn signs_in_with(&self, code: &str) -> bool {
        let (council, account) = (&self.council.council, self.account().await);
        let (waited, token) = (SessionToken::random(), SessionToken::random());
        let waits = NewSession {
            proved: false,
            ..NewSession::of(&waited)
        };
        assert!(casework::sign_in(council, &account, waits).await.unwrap());
        let (proof, session) = (Proof::Recovery(code.to_owned()), NewSession::of(&token));
        sign_in_with_code(council, &account, proof, &waited, session)
            .await
            .unwrap()
    }

    async fn removes_the_second_factor(&self, code: &str) -> bool {
        let (account, here) = (self.account().await, SessionToken::random());
        let proof = Some(Proof::Recovery(code.to_owned()));
        remove_second_factor(&self.council.council, &account, proof, &here)
            .await
            .unwrap()
    }

    async fn loses_the_second_factor(&self, by: &Principal) {
        let had = take_second_factor_away(&self.council.council, by, &self.ada).await;
        assert!(had.unwrap());
    }

    async fn may_use_the_directory(&self, may: bool) {
        set_by_directory(&self.council.council, &self.manager, &self.ada, may)
            .await
            .unwrap();
    }

    async fn comes_from_the_directory(&self, group: &str) {
        let (email, groups) = (address_of(ADA), [group.to_owned()]);
        let from = FromDirectory {
            issuer: ISSUER,
            subject: "8c1f",
            email: Some(&email),
            groups: &groups,
            nobodys: "a hash of nobody's",
        };
        let token = SessionToken::random();
        let session = NewSession::of(&token);
        let come = sign_in_by_directory(&self.council.council, from, session).await;
        assert!(matches!(come.unwrap(), ByDirectory::In(_)));
    }

    async fn has_the_role(&self, role: Role) {
        set_role(&self.council.council, &self.manager, &self.ada, role)
            .await
            .unwrap();
    }

    async fn is_disabled(&self) {
        disable(&self.council.council, &self.manager, &self.ada)
            .await
            .unwrap();
    }
}

/// What somebody gets from a working life with the portal: what happened, and the message.
pub(crate) async fn all() -> Vec<(&'static str, Post)> {
    let here = Owned::new().await;
    let mut all = Vec::new();
    let mut happened = async |what: &'static str| {
        let told = here.told().await;
        let known = all.len();
        let [post] = &told[known..] else {
            panic!("{what}: {:?}", &told[known..]);
        };
        all.push((what, post.clone()));
        here.council.council.clock.advance(TimeDelta::minutes(1));
    };
    here.is_given_a_password(&here.manager).await;
    happened("a manager gave a password").await;
    assert!(here.chooses_a_password().await);
    happened("a password was chosen").await;
    here.sets_up_a_second_factor().await;
    happened("a second factor was set up").await;
    assert!(here.signs_in_with(CODES[0]).await);
    happened("a recovery code was used").await;
    here.loses_the_second_factor(&here.manager).await;
    happened("a manager took the second factor away").await;
    here.may_use_the_directory(true).await;
    happened("a manager allowed the directory").await;
    here.comes_from_the_directory("listeners").await;
    happened("the first sign-in with the directory").await;
    here.comes_from_the_directory("readers").await;
    happened("the directory gave another role").await;
    here.may_use_the_directory(false).await;
    happened("a manager ended the directory").await;
    here.has_the_role(Role::Officer).await;
    happened("a manager gave another role").await;
    here.is_disabled().await;
    happened("a manager disabled the account").await;
    all
}

#[tokio::test]
async fn whatever_changes_about_signing_in_is_told_once_at_the_address_of_the_account() {
    let told = all().await;
    let says = [
        "gave your account a new password",
        "A new password was chosen",
        "was set up as the second factor of your account",
        "One of your recovery codes was used",
        "took the second factor of your account away",
        "let your account sign in with the council's directory",
        "joined to that person",
        "another role now: reader",
        "ended that your account can sign in with the council's directory",
        "another role now: officer",
        "disabled your account",
    ];
    assert_eq!(told.len(), says.len());
    for (minute, ((what, post), says)) in told.iter().zip(says).enumerate() {
        assert!(post.text.contains(says), "{what}: {}", post.text);
        let when = format!("When: Mon 23 Nov 2026, 10:{minute:02}, London time");
        assert!(post.text.contains(&when), "{what}: {}", post.text);
        assert!(post.text.contains("Listening Team on 01632 960 001"));
    }
}

#[tokio::test]
async fn a_message_about_an_account_names_nobody_and_holds_no_secret_and_no_link() {
    for (what, post) in all().await {
        for kept in [
            BY, "Bo", ADA, "Ada", SECRET, CODES[0], CODES[1], "hash", "8c1f", ISSUER, "http",
        ] {
            let all = format!("{} {}", post.subject, post.text);
            assert!(!all.contains(kept), "{what}: {kept}: {all}");
        }
    }
}

#[tokio::test]
async fn whoever_removes_their_own_second_factor_is_told_of_it_and_of_the_code() {
    let here = Owned::new().await;
    here.sets_up_a_second_factor().await;
    assert!(here.removes_the_second_factor(CODES[1]).await);
    let told = here.told().await;
    assert_eq!(told.len(), 3, "{told:?}");
    for says in [
        "recovery codes was used",
        "second factor of your account was removed",
    ] {
        assert!(told.iter().any(|post| post.text.contains(says)), "{says}");
    }
}

#[tokio::test]
async fn what_the_command_line_changes_is_told_too() {
    let here = Owned::new().await;
    here.is_given_a_password(&Principal::COMMAND_LINE).await;
    here.sets_up_a_second_factor().await;
    here.loses_the_second_factor(&Principal::COMMAND_LINE).await;
    assert_eq!(here.told().await.len(), 3);
}

#[tokio::test]
async fn where_nothing_has_changed_nobody_is_told() {
    let here = Owned::new().await;
    let council = &here.council.council;
    // As it is already.
    here.has_the_role(Role::Officer).await;
    here.may_use_the_directory(false).await;
    let had = take_second_factor_away(council, &here.manager, &here.ada).await;
    assert!(!had.unwrap());
    // One that was only begun is asked of nobody.
    let account = here.account().await;
    let begun = begin_second_factor(council, &account, None, SECRET).await;
    assert!(begun.unwrap());
    take_second_factor_away(council, &here.manager, &here.ada)
        .await
        .unwrap();
    // From a browser that knew the password before.
    let (before, token) = (here.account().await, SessionToken::random());
    let stale = StaffAccount {
        password_hash: "an older hash".to_owned(),
        ..before
    };
    let chosen = choose_password(council, &stale, "a new hash", NewSession::of(&token)).await;
    assert!(!chosen.unwrap());
    // They may not.
    let ada = here.account().await.principal();
    let given = Password::given("a hash", here.council.now());
    for refused in [
        set_password(council, &ada, &here.ada, given).await,
        set_role(council, &ada, &here.ada, Role::Manager).await,
        disable(council, &ada, &here.ada).await,
    ] {
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    }
    assert_eq!(here.told().await.len(), 0);

    here.sets_up_a_second_factor().await;
    assert!(!here.signs_in_with("not one of them").await);
    assert_eq!(here.told().await.len(), 1, "that it was set up");
    here.is_disabled().await;
    here.is_disabled().await;
    assert_eq!(here.told().await.len(), 2, "once");
    // Somebody lets them in again, who tells them.
    enable(council, &here.manager, &here.ada).await.unwrap();
    assert_eq!(here.told().await.len(), 2);
}

#[tokio::test]
async fn the_message_says_the_hour_of_london_in_summer_too() {
    let mut here = Owned::new().await;
    let late = TimeSource::fixed("2026-07-14T23:30:00Z".parse().unwrap());
    here.council.council = here.council.council.with_clock(late);
    here.is_given_a_password(&here.manager).await;
    let told = here.told().await;
    let when = "When: Wed 15 Jul 2026, 00:30, London time";
    assert!(told[0].text.contains(when), "{}", told[0].text);
}
