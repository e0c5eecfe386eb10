//! What people type into the form of an act, right and wrong (part 5 of the procedure's issue).

use chrono::NaiveDate;
use rules::acts::{ActKind, Event};
use rules::form::{Credential, Field, Filled, Kind, Numbers, Options, Repeat, date, pence, shown};
use serde_json::{Value, json};

use crate::support::{MONDAY, Story, day};

#[test]
fn a_date_is_read_as_people_write_one() {
    let wanted = NaiveDate::from_ymd_opt(2026, 11, 24);
    for text in [
        "24 11 2026",
        "24/11/2026",
        "24-11-2026",
        "24.11.2026",
        "24 November 2026",
        "24 nov 2026",
        "24 NOVEMBER, 2026",
        " 24   11   2026 ",
        "2026-11-24",
        "2026/11/24",
    ] {
        assert_eq!(date(text), wanted, "{text:?}");
    }
    assert_eq!(date("1 3 2027"), NaiveDate::from_ymd_opt(2027, 3, 1));
    assert_eq!(date("29 2 2028"), NaiveDate::from_ymd_opt(2028, 2, 29));
}

#[test]
fn an_impossible_date_is_no_date() {
    for text in [
        "",
        "31 02 2026",
        "29 2 2027",
        "31 11 2026",
        "0 1 2026",
        "1 0 2026",
        "1 13 2026",
        "24 11",
        "24 11 26",
        "24 11 2026 1",
        "11 2026",
        "next Monday",
        "24 Novembre 2026",
        "24 no 2026",
        "24 11 1899",
        "24 11 2201",
        "+4 11 2026",
        "24 +1 2026",
        "4294967297 1 2026",
        "２４ 11 2026",
    ] {
        assert_eq!(date(text), None, "{text:?}");
    }
}

#[test]
fn an_amount_is_read_as_people_write_one() {
    for (text, amount) in [
        ("0", Some(0)),
        ("50", Some(5_000)),
        ("£50", Some(5_000)),
        ("£ 50", Some(5_000)),
        ("1,250", Some(125_000)),
        ("£1,250.50", Some(125_050)),
        ("0.05", Some(5)),
        ("12,50", None),
        ("12,5", None),
        ("1,2500", None),
        ("999999999999999", Some(99_999_999_999_999_900)),
        ("9999999999999999", None),
        ("", None),
        ("£", None),
        ("-5", None),
        ("1.5", None),
        ("1.505", None),
        (".50", None),
        ("5.", None),
        ("1.2.3", None),
        ("fifty", None),
        ("5e3", None),
        ("50p", None),
    ] {
        assert_eq!(pence(text), amount, "{text:?}");
    }
}

const LIST: Options = Options {
    list: "list",
    values: &["red", "green"],
};

fn read(
    fields: &[Field],
    points: &[u32],
    pairs: &[(&str, &str)],
) -> Result<Value, Vec<(String, &'static str)>> {
    let pairs = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let found = Filled::of(pairs).read::<Value>(
        fields,
        &Numbers {
            points: points.to_vec(),
            ..Numbers::default()
        },
        day(MONDAY),
    );
    found.map_err(|faults| {
        faults
            .into_iter()
            .map(|fault| (fault.field, fault.wrong.slug()))
            .collect()
    })
}

#[test]
fn each_kind_of_input_has_its_faults() {
    let long_line = "x".repeat(255);
    let long_text = "é".repeat(10_001);
    for (field, typed, fault) in [
        (Field::choice("in", LIST), "blue", "not-a-choice"),
        (Field::choice("in", LIST), " red ", "not-a-choice"),
        (Field::choice("in", LIST), "", "missing"),
        (Field::choice("in", LIST), "  ", "missing"),
        (Field::choices("in", LIST), "blue", "not-a-choice"),
        (Field::past("in"), "31 02 2026", "not-a-date"),
        (Field::past("in"), "24 11 2026", "in-future"),
        (Field::past("in"), "31 12 1989", "long-ago"),
        (Field::ahead("in"), "22 11 2026", "in-past"),
        (Field::ahead("in"), "23 11 2036", "far-ahead"),
        (Field::day("in"), "1 1 1900", "long-ago"),
        (Field::day("in"), "24 11 2099", "far-ahead"),
        (Field::day("in"), "soon", "not-a-date"),
        (Field::line("in"), &long_line, "too-long"),
        (Field::text("in"), &long_text, "too-long"),
        (Field::line("in"), "\u{200b}", "missing"),
        (Field::text("in"), "\u{2800}\u{ad}\u{0}", "missing"),
        (Field::pounds("in"), "lots", "not-an-amount"),
        (Field::pounds("in"), "-1", "not-an-amount"),
        (Field::whole("in"), "12.5", "not-a-number"),
        (Field::whole("in"), "", "missing"),
        (Field::service("in"), "space", "not-a-choice"),
        (Field::point("in"), "one", "not-a-choice"),
        (Field::points_of("in"), "-1", "not-a-choice"),
        (Field::colleague("in"), "", "missing"),
    ] {
        let found = read(&[field], &[], &[("in", typed)]);
        assert_eq!(
            found,
            Err(vec![("in".to_owned(), fault)]),
            "{:?} {typed:?}",
            field.kind
        );
    }
}

#[test]
fn each_kind_of_input_is_read() {
    for (field, typed, value) in [
        (Field::choice("in", LIST), "red", json!("red")),
        (Field::line("in"), "one\r\ntwo", json!("one two")),
        (Field::text("in"), "a\u{b}b\u{1b}\u{92}c", json!("a\nbc")),
        (Field::choices("in", LIST), "green", json!(["green"])),
        (Field::past("in"), "23 11 2026", json!("2026-11-23")),
        (Field::ahead("in"), "23/11/2026", json!("2026-11-23")),
        (Field::day("in"), "1 January 2030", json!("2030-01-01")),
        (Field::line("in"), " A Name ", json!("A Name")),
        (
            Field::text("in"),
            "one\r\ntwo\rthree\tfour",
            json!("one\ntwo\nthree\tfour"),
        ),
        (Field::pounds("in"), "£12.34", json!(1234)),
        (Field::whole("in"), "33 148", json!(33148)),
        (Field::tick("in"), "on", json!(true)),
        (Field::service("in"), "transport", json!("transport")),
        (Field::point("in"), "2", json!(2)),
        (Field::points_of("in"), "2", json!([2])),
    ] {
        let found = read(&[field], &[], &[("in", typed)]);
        assert_eq!(found, Ok(json!({"in": value})), "{:?}", field.kind);
    }
    assert_eq!(
        read(&[Field::tick("in")], &[], &[]),
        Ok(json!({})),
        "not ticked is no"
    );
    let both = [("in", "red"), ("in", "green")];
    assert_eq!(
        read(&[Field::choices("in", LIST)], &[], &both),
        Ok(json!({"in": ["red", "green"]}))
    );
}

#[test]
fn the_longest_line_and_text_are_counted_in_characters() {
    let (line, text) = ("é".repeat(254), "é".repeat(10_000));
    assert!(read(&[Field::line("in")], &[], &[("in", &line)]).is_ok());
    assert!(read(&[Field::text("in")], &[], &[("in", &text)]).is_ok());
}

#[test]
fn everything_that_is_wrong_is_told_at_once_in_the_order_asked() {
    let fields = [
        Field::past("from"),
        Field::choice("reason", LIST),
        Field::text("words"),
    ];
    assert_eq!(
        read(&fields, &[], &[("from", "31 02 2026"), ("reason", "blue")]),
        Err(vec![
            ("from".to_owned(), "not-a-date"),
            ("reason".to_owned(), "not-a-choice"),
            ("words".to_owned(), "missing"),
        ])
    );
}

#[test]
fn what_is_asked_for_each_point_is_read_by_its_number() {
    let fields = [
        Field::choice("finding", LIST).per_point(),
        Field::text("words").per_point(),
    ];
    let pairs = [
        ("finding-1", "red"),
        ("words-1", "a"),
        ("finding-3", "green"),
        ("words-3", "b"),
    ];
    assert_eq!(
        read(&fields, &[1, 3], &pairs),
        Ok(json!({"points": [
            {"number": 1, "finding": "red", "words": "a"},
            {"number": 3, "finding": "green", "words": "b"},
        ]}))
    );
    // A point that the act is not about is not read; one that it is about is missed.
    assert_eq!(
        read(&fields, &[1, 2], &pairs),
        Err(vec![
            ("finding-2".to_owned(), "missing"),
            ("words-2".to_owned(), "missing")
        ])
    );
}

#[test]
fn what_is_asked_for_each_value_tells_what_was_emptied_from_what_was_not_asked() {
    let fields = [
        Field::text("part").optional().for_each(LIST),
        Field::whole("count").optional().for_each(LIST),
    ];
    let pairs = [
        ("part-red", "Warm."),
        ("part-green", " "),
        ("count-green", "1,200"),
    ];
    assert_eq!(
        read(&fields, &[], &pairs),
        Ok(json!({"part": {"red": "Warm.", "green": null}, "count": {"green": 1200}}))
    );
    assert_eq!(
        read(
            &fields,
            &[],
            &[("count-red", "lots"), ("part-blue", "Cold.")]
        ),
        Err(vec![("count-red".to_owned(), "not-a-number")])
    );
    assert_eq!(read(&fields, &[], &[]), Ok(json!({})));
}

#[test]
fn what_somebody_signs_in_with_is_read_to_the_letter_and_nothing_is_said_of_it() {
    let fields = [
        Field::credential("email", Credential::Username),
        Field::credential("password", Credential::CurrentPassword),
    ];
    let long = "x".repeat(100_000);
    for password in ["", " ", " two\u{200b} words\t", "a\u{1}b\r\n", &long] {
        let pairs = [("password".to_owned(), password.to_owned())];
        let found = Filled::in_these(fields.iter(), pairs).read::<Value>(
            &fields,
            &Numbers::default(),
            day(MONDAY),
        );
        let wanted = json!({"email": "", "password": password});
        assert_eq!(found, Ok(wanted), "{password:?}");
    }
}

#[test]
fn blank_rows_are_passed_over_and_half_rows_are_not() {
    let fields = [
        Field::line("what").in_rows(3),
        Field::line("who").in_rows(3),
    ];
    assert_eq!(read(&fields, &[], &[]), Ok(json!({})));
    assert_eq!(
        read(&fields, &[], &[("what-3", "Train"), ("who-3", "A Team")]),
        Ok(json!({"rows": [{"number": 3, "what": "Train", "who": "A Team"}]}))
    );
    assert_eq!(
        read(&fields, &[], &[("what-1", "Train"), ("who-2", "A Team")]),
        Err(vec![
            ("what-2".to_owned(), "missing"),
            ("who-1".to_owned(), "missing")
        ])
    );
    // There is no fourth row.
    assert_eq!(
        read(&fields, &[], &[("what-4", "x"), ("who-4", "y")]),
        Ok(json!({}))
    );
}

#[test]
fn nothing_can_be_posted_that_was_not_asked() {
    let story = Story::parent_complaint(MONDAY);
    let event = story.fill(
        MONDAY,
        ActKind::Triage,
        &[
            ("pathway-1", "conference"),
            ("why-1", "conference"),
            ("conference_is_statutory", "true"),
        ],
    );
    let Ok(Event::Triage(triage)) = event else {
        panic!("{event:?}");
    };
    assert!(
        !triage.conference_is_statutory,
        "the profile says so, not the form"
    );
}

#[test]
fn every_form_can_be_filled_in_and_every_name_is_posted_once() {
    let story = Story::at_stage_three();
    for act in ActKind::ALL {
        let found = story.fill("2027-03-02", *act, &[]);
        assert!(found.is_ok(), "{act:?}: {found:?}");
        let mut names: Vec<_> = act.fields().iter().map(|field| field.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{act:?}");
        for field in act.fields() {
            if let Kind::Choice(options) | Kind::Choices(options) = field.kind {
                assert!(
                    !options.values.is_empty() && !options.list.is_empty(),
                    "{act:?}"
                );
            }
            if let Repeat::Rows(rows) = field.repeat {
                assert!(rows > 0, "{act:?}");
            }
        }
    }
}

#[test]
fn what_was_recorded_can_be_shown_again() {
    let story = Story::parent_complaint(MONDAY);
    let event = story
        .fill(MONDAY, ActKind::Suspend, &[("reason", "court")])
        .unwrap();
    let shown = shown(&event);
    assert_eq!(shown["event"], "suspend");
    assert_eq!(shown["reason"], "court");
    assert!(
        rules::form::shown(&7).is_empty(),
        "what has no parts shows none"
    );
}

#[test]
fn what_was_typed_is_kept_as_it_was() {
    let pairs = [("a", "x\r\ny"), ("b", "1"), ("b", "2")];
    let filled = Filled::of(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(filled.one("a"), "x\ny");
    assert_eq!(filled.one("none"), "");
    assert_eq!(filled.all("b"), ["1", "2"]);
    assert!(filled.has("b", "2") && !filled.has("b", "3") && !filled.has("none", ""));
}

/// A form is filled in on a day that is known; a list is not (W8).
#[test]
fn a_form_takes_a_day_as_it_is_said_on_the_day() {
    let suspends = |from: &str| {
        let story = Story::parent_complaint("2026-11-16");
        let event = story.fill("2026-11-25", ActKind::Suspend, &[("from", from)]);
        event.map(|event| shown(&event)["from"].clone())
    };
    for (typed, from) in [
        ("today", "2026-11-25"),
        ("yesterday", "2026-11-24"),
        ("Monday", "2026-11-23"),
        ("24 Nov", "2026-11-24"),
        ("24.11.26", "2026-11-24"),
    ] {
        assert_eq!(suspends(typed), Ok(json!(from)), "{typed}");
    }
    for typed in ["tomorrow", "31 Nov", "11/24/26", "soon"] {
        assert!(suspends(typed).is_err(), "{typed}");
    }
}
