//! A case is found by whatever anybody remembers of it, by those who may open it, and its words stand readable nowhere.

use std::collections::BTreeSet;

use casework::{Looked, find};
use chrono::TimeDelta;
use rules::acts::correct_contact::CorrectContact;
use rules::case::ContactDetails;
use rules::find::{Asked, asked};
use rules::intake::{Journey, Question};
use rules::principal::{Guest, GuestDuty, Principal, Role};
use rules::reference::Reference;
use sea_orm::{ConnectionTrait, Statement};
use sha2::{Digest, Sha256};
use store::{Breadth, Hits, MOST_HITS, Purpose};

use crate::{
    acts::{exclude, note, triage, void},
    earlier::{LIST, Try},
    support::{Pages, TestCouncil, adults_complaint, complaint, compliment, onlooker, with},
};

const STORY: &str = "They cancelled contact at Mill House again and Jonty did not get his inhaler.";
const HERS: [(&str, &str); 3] = [
    ("phone", "07700 900456"),
    ("email", "Priya.Nair@example.test"),
    ("address", "14 Willowbrook Lane\nWestmere\nWE4 7QT"),
];

/// A mother's complaint: her name, her child's, where she lives, a story.
pub(crate) fn hers() -> Pages {
    let mut pages = with(
        adults_complaint(),
        Question::WhatHappened,
        vec![("story", STORY)],
    );
    pages = with(pages, Question::ForWhom, vec![("whom", "child")]);
    let after = pages
        .iter()
        .position(|(question, _)| *question == Question::ForWhom);
    pages.insert(
        after.unwrap() + 1,
        (Question::TheChild, vec![("called", "Kezia Thorne")]),
    );
    pages = with(
        pages,
        Question::Name,
        vec![("name", "Mrs Nair"), ("full", "Priya Nair")],
    );
    pages = with(
        pages,
        Question::Reach,
        vec![("reach", "email"), ("reach", "phone"), ("reach", "letter")],
    );
    let mut contact = HERS.to_vec();
    contact.extend([("voicemail", "yes"), ("email_reference", "yes")]);
    with(pages, Question::Contact, contact)
}

/// The same from somebody who lives somewhere else.
fn hers_at(address: &'static str) -> Pages {
    let mut contact = HERS.to_vec();
    contact[1].1 = "robin@example.test";
    contact[2].1 = address;
    contact.extend([("voicemail", "yes"), ("email_reference", "yes")]);
    with(hers(), Question::Contact, contact)
}

async fn looks(council: &TestCouncil, who: &Principal, typed: &str) -> Hits {
    match find(&council.council, who, typed).await.unwrap() {
        Looked::Hits(hits) => hits,
        other => panic!("{typed}: {other:?}"),
    }
}

/// The references of what is found.
async fn found(council: &TestCouncil, typed: &str) -> Vec<Reference> {
    let hits = looks(council, &onlooker(), typed).await;
    hits.rows.into_iter().map(|hit| hit.reference).collect()
}

#[tokio::test]
async fn a_case_is_found_by_every_kind_of_word_in_it() {
    let council = TestCouncil::new().await;
    let me = council.colleague("Ada Example").await;
    let other = council.sends(Journey::Complaint, &complaint()).await;
    let hers = council.sends(Journey::Complaint, &hers()).await;
    council
        .does(
            &me,
            &hers,
            triage("Nobody brought the epilepsy plan.", "children_in_care"),
        )
        .await;
    council
        .does(
            &me,
            &hers,
            note("Her sister Rosalind rang, MP's reference HC/4471-B."),
        )
        .await;
    for typed in [
        "Nair",
        "mrs nair",
        "priya",
        // One letter wrong, two swapped, one too many; the beginning.
        "Nayr",
        "Niar",
        "Priyya Nair",
        "pri",
        "Kezia",
        "Thorn",
        "Willowbrok Lane",
        "14 Willowbrook",
        "WE4 7QT",
        "we47qt",
        "07700900456",
        "+44 (0)7700 900 456",
        "٠٧٧٠٠٩٠٠٤٥٦",
        "900456",
        "priya.nair@EXAMPLE.test",
        "inhaler",
        "cancelling",
        "epilepsy",
        "rosalind",
        "hc/4471-b",
        "HC 4471 B",
    ] {
        let found = found(&council, typed).await;
        assert_eq!(found.first(), Some(&hers), "{typed}: {found:?}");
    }
    assert_eq!(found(&council, "Purpel Otter").await, [other]);
    for typed in ["Featherstonehaugh", "07700 900999", "zebra", "WE9 9ZZ"] {
        assert!(found(&council, typed).await.is_empty(), "{typed}");
    }
    assert_eq!(
        find(&council.council, &onlooker(), " ?! ").await.unwrap(),
        Looked::Nothing
    );
}

/// So little is read of an index that everything in it is common.
const NARROW: Breadth = Breadth { rows: 30, cases: 3 };

async fn found_narrowly(council: &TestCouncil, who: &Principal, typed: &str) -> Vec<Reference> {
    let reader = council.council.reader(who, Purpose::Find);
    let hits = council
        .council
        .store
        .find(reader, &asked(typed), NARROW)
        .await
        .unwrap();
    hits.rows.into_iter().map(|hit| hit.reference).collect()
}

#[tokio::test]
async fn what_very_many_cases_have_hides_no_case_that_has_more() {
    let council = TestCouncil::new().await;
    let hers = council.sends(Journey::Complaint, &hers()).await;
    let mut others = Vec::new();
    for name in ["Ash", "Birch", "Cedar", "Dogwood", "Elder", "Fern"] {
        let mut pages = with(
            hers_at("3 Willowbrook Lane\nWestmere\nWE4 7QX"),
            Question::Name,
            vec![("name", name)],
        );
        pages = with(
            pages,
            Question::WhatHappened,
            vec![("story", "Nobody rings back.")],
        );
        council.council.clock.advance(TimeDelta::minutes(1));
        others.push(council.sends(Journey::Complaint, &pages).await);
    }
    let who = onlooker();
    // The word that few cases have decides; the rest says which of those is the best.
    for typed in ["Nair Westmere", "Westmere lane priya", "inhaler westmere"] {
        assert_eq!(
            found_narrowly(&council, &who, typed).await,
            std::slice::from_ref(&hers),
            "{typed}"
        );
    }
    assert_eq!(
        found_narrowly(&council, &who, "Cedar Willowbrook").await,
        [others[2].clone()]
    );
    // Nothing but what all have: the last that were recorded, not all.
    others.reverse();
    for typed in [
        "Westmere",
        "Willowbrook Lane Westmere",
        "Featherstonehaugh Westmere",
    ] {
        assert_eq!(
            found_narrowly(&council, &who, typed).await,
            others[..3],
            "{typed}"
        );
    }
    // Among those that they may not open, as if there were none.
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let bo = council.colleague("Bo Example").await;
    for kept in &others[..2] {
        council.does(&manager, kept, exclude(&bo)).await;
    }
    assert_eq!(
        found_narrowly(&council, &bo, "Westmere").await,
        others[2..5]
    );
}

#[tokio::test]
async fn a_reference_leads_to_its_case_in_any_spelling() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let shown = reference.to_string();
    for typed in [
        shown.clone(),
        shown.to_lowercase(),
        shown.replace('-', ""),
        format!(" {} .", shown.replace('-', " ")),
    ] {
        let looked = find(&council.council, &onlooker(), &typed).await.unwrap();
        assert_eq!(looked, Looked::Reference(reference.clone()), "{typed}");
    }
}

#[tokio::test]
async fn more_of_what_was_typed_comes_before_a_name_and_a_name_before_a_story() {
    let council = TestCouncil::new().await;
    let named = |name: &'static str, story: &'static str| {
        let pages = with(adults_complaint(), Question::Name, vec![("name", name)]);
        with(pages, Question::WhatHappened, vec![("story", story)])
    };
    let told = council
        .sends(Journey::Complaint, &named("Bo", "Rowan was not told."))
        .await;
    let old = council
        .sends(Journey::Complaint, &named("Rowan", "Nobody rang."))
        .await;
    // Of two that are found as well the one that was received last comes first.
    council.council.clock.advance(TimeDelta::days(1));
    let new = council
        .sends(Journey::Complaint, &named("Rowan", "Nobody came."))
        .await;
    let both = council
        .sends(
            Journey::Complaint,
            &named("Cy", "Rowan was not told of the taxi."),
        )
        .await;
    let near = council
        .sends(Journey::Complaint, &named("Rowen", "Nobody wrote."))
        .await;
    assert_eq!(
        found(&council, "rowan taxi").await,
        [&both, &new, &old, &near, &told].map(Clone::clone)
    );
}

#[tokio::test]
async fn a_case_that_was_closed_or_should_not_be_there_or_came_in_a_list_is_found_too() {
    let council = TestCouncil::new().await;
    let me = council.somebody("Ada Example", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &hers()).await;
    council.does(&me, &reference, void()).await;
    let hits = looks(&council, &me, "nair").await;
    let hit = &hits.rows[0];
    let told = hit.told.as_ref().unwrap();
    assert!(told.is_void && !hit.listed.is_open);
    assert_eq!(told.name.as_deref(), Some("Mrs Nair"));
    assert_eq!(told.child.as_deref(), Some("Kezia Thorne"));
    let begins = told.begins.as_deref().unwrap();
    assert!(
        STORY.starts_with(begins.trim_end_matches('…')) && begins.chars().count() <= 81,
        "{begins}"
    );

    let list = LIST.replacen("\n1,", "\nCS/40617,", 1);
    assert_ne!(list, LIST);
    Try::of(&list).counts(&council).await;
    for typed in ["CS/40617", "cs 40617", "40617"] {
        assert_eq!(found(&council, typed).await.len(), 1, "{typed}");
    }
}

#[tokio::test]
async fn who_is_kept_from_a_case_does_not_find_it_and_it_is_not_counted() {
    let council = TestCouncil::new().await;
    let manager = council.somebody("Ada Example", Role::Manager).await;
    let bo = council.colleague("Bo Example").await;
    let reference = council.sends(Journey::Complaint, &hers()).await;
    assert_eq!(looks(&council, &bo, "Priya Nair").await.rows.len(), 1);
    council.does(&manager, &reference, exclude(&bo)).await;
    for typed in ["Priya Nair", "inhaler", "WE4 7QT", "07700 900456"] {
        assert_eq!(
            looks(&council, &bo, typed).await,
            Hits::default(),
            "{typed}"
        );
        assert_eq!(
            looks(&council, &manager, typed).await.rows.len(),
            1,
            "{typed}"
        );
    }
    let typed = reference.to_string();
    let looked = find(&council.council, &bo, &typed).await.unwrap();
    assert_ne!(looked, Looked::Reference(reference.clone()));
    // Not even where it would take the place of another among the first.
    for _ in 0..=MOST_HITS {
        council
            .sends(
                Journey::Compliment,
                &with(compliment(), Question::Name, vec![("name", "Nair")]),
            )
            .await;
    }
    let hits = looks(&council, &bo, "Nair").await;
    assert_eq!((hits.rows.len(), hits.more), (MOST_HITS, true));
    assert!(hits.rows.iter().all(|hit| hit.reference != reference));
}

#[tokio::test]
async fn whoever_may_open_no_case_or_only_one_finds_none() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &hers()).await;
    let guest = Principal::Guest(Guest {
        number: 1,
        of: reference.clone(),
        duty: GuestDuty::InvestigatingOfficer,
        until: council.council.clock.today(),
    });
    let person = Principal::Person { of: reference };
    for who in [&guest, &person] {
        assert_eq!(looks(&council, who, "Nair").await, Hits::default());
    }
    let other = council.eastmere().await;
    assert_eq!(looks(&other, &onlooker(), "Nair").await, Hits::default());
}

#[tokio::test]
async fn every_case_that_is_shown_among_the_hits_was_opened_for_it() {
    let council = TestCouncil::new().await;
    let bo = council.colleague("Bo Example").await;
    let reference = council.sends(Journey::Complaint, &hers()).await;
    looks(&council, &bo, "zebra").await;
    let views = async || council.council.store.views(&reference).await.unwrap();
    assert!(views().await.is_empty());
    looks(&council, &bo, "nair").await;
    let seen: Vec<_> = views()
        .await
        .into_iter()
        .map(|view| (view.who, view.purpose))
        .collect();
    assert_eq!(seen, [(bo.to_string(), Purpose::Find)]);
}

#[tokio::test]
async fn where_they_are_reached_no_more_they_are_found_no_more() {
    let council = TestCouncil::new().await;
    let me = council.colleague("Ada Example").await;
    let reference = council.sends(Journey::Complaint, &hers()).await;
    let safe = ContactDetails {
        reach: vec!["email".to_owned()],
        email: Some("haven@example.test".to_owned()),
        ..ContactDetails::default()
    };
    let moved = CorrectContact {
        details: Box::new(safe),
        words: "She moved.".to_owned(),
        was: None,
    };
    council.does(&me, &reference, moved).await;
    assert_eq!(
        found(&council, "haven@example.test").await,
        std::slice::from_ref(&reference)
    );
    for typed in [
        "07700 900456",
        "900456",
        "WE4 7QT",
        "Willowbrook",
        "priya.nair@example.test",
    ] {
        assert!(found(&council, typed).await.is_empty(), "{typed}");
    }
    assert_eq!(found(&council, "Nair").await, [reference]);
}

/// Everything in the index, in order.
async fn terms(council: &TestCouncil) -> Vec<(i64, i16, String)> {
    let behind = council.database.behind().await;
    let id = match council.database.url.starts_with("postgres") {
        true => "cast(case_id as text)",
        false => "hex(case_id)",
    };
    let all = format!(
        "select term, cast(place as integer) as place, {id} as id from case_terms order by 1, 2, 3"
    );
    let all = Statement::from_string(behind.get_database_backend(), all);
    let rows = behind.query_all_raw(all).await.unwrap();
    let read = |row: &sea_orm::QueryResult| {
        let place: i32 = row.try_get("", "place").unwrap();
        (
            row.try_get("", "term").unwrap(),
            i16::try_from(place).unwrap(),
            row.try_get("", "id").unwrap(),
        )
    };
    rows.iter().map(read).collect()
}

#[tokio::test]
async fn what_is_worked_out_again_is_found_by_the_same_and_what_was_there_before_too() {
    let council = TestCouncil::new().await;
    let me = council.somebody("Ada Example", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &hers()).await;
    council
        .does(&me, &reference, note("Her sister Rosalind rang."))
        .await;
    council
        .does(
            &me,
            &reference,
            triage("Nobody brought the plan.", "children_in_care"),
        )
        .await;
    council.sends(Journey::Complaint, &complaint()).await;
    Try::of(LIST).counts(&council).await;
    let before = terms(&council).await;
    assert!(before.len() > 100, "{}", before.len());
    let rebuilt = casework::rebuild_cases(&council.council).await.unwrap();
    assert_eq!(rebuilt, 5);
    assert!(terms(&council).await == before);
    // As m0021 leaves what was there before it, and with something that no case is found by any more.
    let behind = council.database.behind().await;
    for statement in [
        "delete from case_terms where place <> 5",
        "update case_terms set term = term + 1",
        "update cases set calendar = -1",
    ] {
        behind.execute_unprepared(statement).await.unwrap();
    }
    assert!(found(&council, "nair").await.is_empty());
    council.runs_jobs().await;
    assert!(terms(&council).await == before);
    // An act before its turn comes writes all of it too.
    behind
        .execute_unprepared("delete from case_terms")
        .await
        .unwrap();
    council.does(&me, &reference, note("Rang again.")).await;
    assert_eq!(found(&council, "nair").await, [reference]);
}

#[tokio::test]
async fn nothing_that_a_case_is_found_by_can_be_read_in_the_database() {
    let council = TestCouncil::new().await;
    let me = council.colleague("Ada Example").await;
    let reference = council.sends(Journey::Complaint, &hers()).await;
    council
        .does(
            &me,
            &reference,
            note("Her sister Rosalind rang, reference HC/4471-B."),
        )
        .await;
    let other = council.eastmere().await;
    other.sends(Journey::Complaint, &hers()).await;
    let texts = [
        "Priya Nair",
        "Kezia Thorne",
        "14 Willowbrook Lane WE4 7QT",
        "07700900456",
        "priya.nair@example.test",
        STORY,
        "Rosalind HC/4471-B",
    ];
    let mut terms: BTreeSet<Vec<u8>> = BTreeSet::new();
    for text in texts {
        let Asked { parts } = asked(text);
        for (term, _) in parts.into_iter().flatten() {
            let bytes = term.bytes();
            terms.insert(bytes[1..].to_vec());
            terms.insert(bytes);
        }
    }
    let bytes = council.database.bytes().await;
    let holds = |wanted: &[u8]| bytes.windows(wanted.len()).any(|window| window == wanted);
    assert!(holds(b"westmere"), "the database is really what was read");
    let lower = bytes.to_ascii_lowercase();
    for text in [
        "nair",
        "priya",
        "kezia",
        "willowbrook",
        "we47qt",
        "07700900456",
        "rosalind",
        "hc4471b",
    ] {
        assert!(
            !lower
                .windows(text.len())
                .any(|window| window == text.as_bytes()),
            "{text} can be read"
        );
    }
    // No hash without the key: not of the term, as bytes or as the number that stands in the table.
    let all = self::terms(&council).await;
    let known: BTreeSet<i64> = all.iter().map(|(term, _, _)| *term).collect();
    assert!(terms.len() > 100 && known.len() > 100);
    for term in &terms {
        let hash = Sha256::digest(term);
        let first: [u8; 8] = hash[..8].try_into().unwrap();
        assert!(
            !known.contains(&i64::from_be_bytes(first))
                && !known.contains(&i64::from_le_bytes(first))
        );
    }
    // Two councils have no hash in common, although both have the same case.
    let cases: BTreeSet<&String> = all.iter().map(|(_, _, case)| case).collect();
    assert_eq!(cases.len(), 2);
    let of = |case: &String| -> BTreeSet<i64> {
        all.iter()
            .filter(|(_, _, of)| of == case)
            .map(|(term, _, _)| *term)
            .collect()
    };
    let mut both = cases.into_iter().map(of);
    assert!(both.next().unwrap().is_disjoint(&both.next().unwrap()));
}
