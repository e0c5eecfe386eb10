//! The lists that officers work by: each counts and shows its cases, and nobody is shown a case that is about them (R9.2).

use std::collections::BTreeMap;

use casework::{Error, LetterAct, Rejected, carry_out};
use chrono::TimeDelta;
use rules::{
    acts::{
        advocacy::Offer, close::Close, pass_on::PassOn, request_stage_two::RequestStageTwo,
        skip_stage_one::SkipStageOne, suspend::Suspend, take::Take,
    },
    intake::{Journey, Question},
    pathway::Channel,
    principal::{Principal, Role},
    queue::List,
    reason::SuspensionReason,
    reference::Reference,
};
use store::Filter;

use crate::{
    acts::{advocate, assign, by_phone, exclude, note, triage},
    support::{Pages, TestCouncil, adults_complaint, complaint, compliment, count, on, with},
};

/// One case for every list, by name; all of them Bo's but one of Ada's and one of nobody's.
struct Cases {
    council: TestCouncil,
    ada: Principal,
    bo: Principal,
    cy: Principal,
    by_name: BTreeMap<&'static str, Reference>,
}

impl Cases {
    async fn new() -> Self {
        let council = TestCouncil::new().await;
        let (ada, bo, cy) = (
            council.somebody("Ada Example", Role::Manager).await,
            council.somebody("Bo Example", Role::Manager).await,
            council.somebody("Cy Example", Role::Manager).await,
        );
        let mut cases = Self {
            council,
            ada,
            bo,
            cy,
            by_name: BTreeMap::new(),
        };
        cases.fill().await;
        cases
    }

    async fn fill(&mut self) {
        self.sent("late", &childs("no")).await;
        // From Monday to Friday: that one was to be acknowledged by Thursday.
        self.council.council.clock.advance(TimeDelta::days(4));
        let (ada, bo) = (self.ada.clone(), self.bo.clone());
        let today = self.council.council.clock.today();

        let soon = self.sent("soon", &adults_complaint()).await;
        self.council.does(&bo, &soon, Take {}).await;
        let mine = self.acknowledged("mine", &childs("no")).await;
        self.council.does(&ada, &mine, Take {}).await;
        self.acknowledged("advocacy", &childs("not-sure")).await;
        self.acknowledged("provider", &childs("yes")).await;

        let suspended = self.acknowledged("suspended", &adults_complaint()).await;
        let suspend = Suspend {
            from: today,
            reason: SuspensionReason::Police,
            words: "They look into the same matter.".to_owned(),
        };
        self.hands_over(&suspended, suspend).await;

        let letters = self.acknowledged("letters", &childs("no")).await;
        let point = triage("Nobody said why.", "children_in_care");
        assert_eq!(self.council.does(&bo, &letters, point).await, Some(1));

        let statement = self.acknowledged("statement", &childs("no")).await;
        let point = triage("Nobody said why.", "children_in_care");
        self.hands_over(&statement, point).await;
        let skip = SkipStageOne {
            agreed_on: today,
            words: "Both want stage 2.".to_owned(),
        };
        self.council.does(&bo, &statement, skip).await;
        let request = RequestStageTwo {
            on: today,
            channel: Channel::Telephone,
            reasons: Vec::new(),
            wants: None,
        };
        self.hands_over(&statement, request).await;

        self.council.runs_jobs().await;
        let nowhere = vec![("email", "nobody.there@example.test")];
        let lost = with(childs("no"), Question::Contact, nowhere);
        self.acknowledged("undelivered", &lost).await;
        self.council.loses("receipt").await;

        let thanks = self.council.sends(Journey::Compliment, &compliment()).await;
        self.by_name.insert("closed", thanks.clone());
        self.council.does(&bo, &thanks, Take {}).await;
        let pass_on = PassOn {
            to: "The children in care team".to_owned(),
            on: today,
            words: None,
        };
        self.council.does(&bo, &thanks, pass_on).await;
        // Everything but one of them is about Cy.
        for (name, reference) in &self.by_name {
            if *name != "soon" {
                self.council.does(&bo, reference, exclude(&self.cy)).await;
            }
        }
        self.council.does(&bo, &thanks, Close { words: None }).await;
    }

    async fn sent(&mut self, name: &'static str, pages: &Pages) -> Reference {
        let reference = self.council.sends(Journey::Complaint, pages).await;
        self.by_name.insert(name, reference.clone());
        reference
    }

    async fn acknowledged(&mut self, name: &'static str, pages: &Pages) -> Reference {
        let reference = self.sent(name, pages).await;
        let today = self.council.council.clock.today();
        self.council.does(&self.bo, &reference, Take {}).await;
        self.council
            .does(&self.bo, &reference, by_phone(today))
            .await;
        reference
    }

    /// Does what causes a letter, and hands that over.
    async fn hands_over(&self, reference: &Reference, act: impl Into<rules::acts::Event>) {
        let letter = self.council.does(&self.bo, reference, act).await.unwrap();
        self.council.hands_over(&self.bo, reference, letter).await;
    }

    /// The names of the cases on a list, as somebody sees it; the count says the same.
    async fn on_list(&self, who: &Principal, list: List) -> Vec<&'static str> {
        let page = self.council.list(who, list).await;
        if list != List::Closed {
            assert_eq!(count(&page, list), page.rows.len() as u64, "{list:?}");
        }
        let name = |shown: &Reference| {
            let found = self.by_name.iter().find(|(_, known)| *known == shown);
            *found.unwrap().0
        };
        let mut names: Vec<_> = page.rows.iter().map(|row| name(&row.reference)).collect();
        names.sort_unstable();
        names
    }
}

/// A child's complaint, and what they said about an advocate.
fn childs(advocate: &'static str) -> Pages {
    with(
        complaint(),
        Question::Advocate,
        vec![("advocate", advocate)],
    )
}

#[tokio::test]
async fn every_list_shows_and_counts_its_cases_and_no_others() {
    let cases = Cases::new().await;
    let open = [
        "advocacy",
        "late",
        "letters",
        "mine",
        "provider",
        "soon",
        "statement",
        "suspended",
        "undelivered",
    ];
    for list in List::ALL.iter().copied() {
        let expected: &[&str] = match list {
            List::All => &open,
            List::Mine => &["mine"],
            List::Nobody | List::Late => &["late"],
            // The provider has two working days to answer.
            List::Soon => &["provider", "soon"],
            List::Suspended => &["suspended"],
            List::Advocacy => &["advocacy"],
            List::Statement => &["statement"],
            List::Provider => &["provider"],
            List::Letters => &["letters"],
            List::Undelivered => &["undelivered"],
            List::Closed => &["closed"],
        };
        assert_eq!(cases.on_list(&cases.ada, list).await, expected, "{list:?}");
    }
    let mine = &cases.council.list(&cases.ada, List::Mine).await.rows[0];
    assert_eq!(mine.owner.as_deref(), Some("Ada Example"));
    let complaints = Filter {
        journey: Some(Journey::Complaint),
        ..on(List::Closed)
    };
    let page = cases.council.queue(&cases.ada, &complaints).await;
    assert_eq!(page.rows, [], "a thank-you is no complaint");
    let complaints = Filter {
        list: List::All,
        ..complaints
    };
    let page = cases.council.queue(&cases.ada, &complaints).await;
    assert_eq!(page.rows.len(), open.len());
}

#[tokio::test]
async fn a_case_leaves_a_list_when_its_reason_is_gone() {
    let cases = Cases::new().await;
    let (council, bo) = (&cases.council, &cases.bo);
    let case = |name| &cases.by_name[name];
    council.hands_over(bo, case("letters"), 1).await;
    let declined = advocate(Offer::Declined, None);
    council.does(bo, case("advocacy"), declined.clone()).await;
    council.does(bo, case("provider"), declined).await;
    let today = council.council.clock.today();
    council.does(bo, case("soon"), by_phone(today)).await;
    council.does(bo, case("late"), by_phone(today)).await;
    council.does(bo, case("late"), assign(bo, None)).await;
    for list in [
        List::Letters,
        List::Advocacy,
        List::Provider,
        List::Soon,
        List::Late,
        List::Nobody,
    ] {
        assert_eq!(cases.on_list(&cases.ada, list).await, [""; 0], "{list:?}");
    }
}

#[tokio::test]
async fn nobody_is_shown_a_case_that_is_about_them_or_can_do_anything_to_it() {
    let cases = Cases::new().await;
    let (council, cy) = (&cases.council, &cases.cy);
    for list in List::ALL.iter().copied() {
        let expected: &[&str] = match list {
            List::All | List::Soon => &["soon"],
            _ => &[],
        };
        assert_eq!(cases.on_list(cy, list).await, expected, "{list:?}");
    }
    let store = &council.council.store;
    for (name, reference) in &cases.by_name {
        let theirs = *name != "soon";
        let file = council.file_for(cy, reference).await;
        assert_eq!(file.is_none(), theirs, "{name}");
        let found = store.has_case(cy, reference).await.unwrap();
        assert_eq!(found, !theirs, "{name}");
        let acted = carry_out(&council.council, cy, reference, note("I was there.")).await;
        assert_eq!(matches!(acted, Err(Error::NotFound)), theirs, "{name}");
    }
    let letters = &cases.by_name["letters"];
    let text = council.words_of(letters, 1).await;
    let changed = council
        .works_on(cy, letters, 1, LetterAct::Save, &[("text", &text)])
        .await;
    assert!(
        matches!(changed, Err(Rejected::Error(Error::NotFound))),
        "{changed:?}"
    );
}

#[tokio::test]
async fn whoever_is_complained_about_loses_the_case_and_cannot_be_given_it() {
    let council = TestCouncil::new().await;
    let (ada, bo) = (
        council.somebody("Ada Example", Role::Manager).await,
        council.colleague("Bo Example").await,
    );
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council
        .does(&ada, &reference, assign(&bo, Some(&ada)))
        .await;
    council.does(&ada, &reference, exclude(&bo)).await;
    let case = council.file(&reference).await.case;
    assert_eq!(
        (case.owner, case.deputy),
        (None, Some(ada.account().unwrap().clone()))
    );
    assert_eq!(council.rows("exclusions").await, 1);
    let given = carry_out(&council.council, &ada, &reference, assign(&bo, None)).await;
    let why = rules::case::Refused::ComplainedAbout;
    assert!(
        matches!(given, Err(Error::Refused(refused)) if refused == why),
        "{given:?}"
    );
}
