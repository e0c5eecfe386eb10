//! The calendar as deadlines use it: pauses, explanations, warnings ahead, and periods that are not working days.

#![expect(clippy::unwrap_used, reason = "a test stops where something is wrong")]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rules::calendar::{Calendar, Convention, Counted, Pause, calendar_days_beginning, years_after};

const CONVENTIONS: [Convention; 3] = [Convention::A, Convention::B, Convention::C];

fn england() -> Calendar {
    Calendar::england_and_wales()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn pause(from: &str, until: &str) -> Pause {
    Pause {
        from: day(from),
        until: Some(day(until)),
    }
}

fn open(from: &str) -> Pause {
    Pause {
        from: day(from),
        until: None,
    }
}

fn ten_days_with(pauses: &[Pause]) -> Option<Counted> {
    england().count_with_pauses(day("2026-06-01"), 10, Convention::A, pauses)
}

fn due_in_ten_days_with(pauses: &[Pause]) -> Option<NaiveDate> {
    ten_days_with(pauses).map(|counted| counted.due)
}

fn skipped(counted: &Counted) -> Vec<(String, &str)> {
    let skipped = counted.skipped.iter();
    skipped
        .map(|(date, title)| (date.to_string(), title.as_str()))
        .collect()
}

fn named(days: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
    days.iter()
        .map(|(date, title)| ((*date).to_owned(), *title))
        .collect()
}

#[test]
fn every_worked_pause_is_right_r8_7() {
    let calendar = england();
    let table = include_str!("data/working_days_suspension_examples.csv");
    let mut compared = 0;
    for line in table.lines().skip(1) {
        let cells: Vec<_> = line.split(',').collect();
        let [
            case,
            received,
            paused,
            resumed,
            limit,
            used,
            left,
            stops,
            runs,
            maximum,
            ..,
        ] = cells[..]
        else {
            panic!("too few cells: {line}");
        };
        let (received, limit) = (day(received), limit.parse().unwrap());
        let counted = calendar
            .count_with_pauses(received, limit, Convention::A, &[pause(paused, resumed)])
            .unwrap();
        assert_eq!(counted.due, day(stops), "{case} when the clock stops");
        assert_eq!(counted.pauses, [pause(paused, resumed)], "{case}");
        assert_eq!(
            calendar.due(received, limit, Convention::A),
            day(runs),
            "{case} when it does not"
        );
        assert_eq!(
            calendar
                .working_days_between(received, day(paused))
                .to_string(),
            used,
            "{case} days used"
        );
        assert_eq!(
            calendar
                .working_days_between(day(resumed), counted.due)
                .to_string(),
            left,
            "{case} days left"
        );
        if !maximum.is_empty() {
            assert_eq!(
                calendar.due(received, 20, Convention::A),
                day(maximum),
                "{case} at most"
            );
        }
        compared += 1;
    }
    assert_eq!(compared, 6);
}

#[test]
fn a_pause_moves_the_date_of_s03_but_not_the_most_that_stage_one_may_take_r4_4() {
    let calendar = england();
    let received = day("2025-03-31");
    let paused = [pause("2025-04-10", "2025-05-06")];
    let counted = calendar.count_with_pauses(received, 20, Convention::A, &paused);
    assert_eq!(counted.unwrap().due, day("2025-05-22"));
    assert_eq!(calendar.due(received, 20, Convention::A), day("2025-04-30"));
}

#[test]
fn the_key_examples_are_right_r8_8() {
    let calendar = england();
    for (received, days, due) in [
        ("2024-12-20", 10, "2025-01-08"),
        ("2024-12-20", 20, "2025-01-22"),
        ("2024-12-20", 65, "2025-03-26"),
        ("2024-03-28", 5, "2024-04-08"),
        ("2024-03-28", 10, "2024-04-15"),
        ("2022-05-27", 10, "2022-06-14"),
        ("2022-09-08", 10, "2022-09-23"),
        ("2023-05-05", 10, "2023-05-22"),
        ("2020-04-30", 10, "2020-05-15"),
        ("2026-12-18", 10, "2027-01-06"),
    ] {
        let counted = calendar.count(day(received), days, Convention::A);
        assert_eq!(counted.due, day(due), "{days} days from {received}");
    }
}

#[test]
fn a_form_sent_on_a_saturday_is_due_a_day_later_where_it_counts_as_received_on_monday_r8_4() {
    let calendar = england();
    let saturday = day("2024-12-28");
    for (convention, first, due) in [
        (Convention::A, "2024-12-30", "2025-01-13"),
        (Convention::B, "2024-12-31", "2025-01-14"),
        (Convention::C, "2024-12-30", "2025-01-13"),
    ] {
        let counted = calendar.count(saturday, 10, convention);
        assert_eq!(
            (counted.start, counted.first, counted.days, counted.due),
            (saturday, day(first), 10, day(due)),
            "{convention:?}"
        );
    }
}

#[test]
fn a_date_across_easter_names_good_friday_and_easter_monday() {
    let counted = england().count(day("2024-03-28"), 10, Convention::A);
    assert_eq!(counted.first, day("2024-04-02"));
    assert_eq!(
        skipped(&counted),
        named(&[
            ("2024-03-29", "good_friday"),
            ("2024-04-01", "easter_monday")
        ])
    );
}

#[test]
fn a_date_across_christmas_names_its_days_and_substitutes_but_no_weekend() {
    let calendar = england();
    let counted = calendar.count(day("2026-12-18"), 10, Convention::A);
    assert_eq!(
        skipped(&counted),
        named(&[
            ("2026-12-25", "christmas"),
            ("2026-12-28", "boxing_day"),
            ("2027-01-01", "new_year")
        ])
    );
    let mut calendar = calendar;
    calendar.with_day(day("2026-12-26"), "on a Saturday");
    assert_eq!(
        calendar.count(day("2026-12-18"), 10, Convention::A),
        counted
    );
}

#[test]
fn a_bank_holiday_on_the_day_of_receipt_is_passed_over_only_where_receipt_is_moved() {
    let christmas = day("2024-12-25");
    let boxing_day = ("2024-12-26", "boxing_day");
    for (convention, expected) in [
        (Convention::A, vec![boxing_day]),
        (Convention::B, vec![("2024-12-25", "christmas"), boxing_day]),
        (Convention::C, vec![("2024-12-25", "christmas"), boxing_day]),
    ] {
        let counted = england().count(christmas, 2, convention);
        assert_eq!(skipped(&counted), named(&expected), "{convention:?}");
    }
}

#[test]
fn a_bank_holiday_inside_a_pause_is_explained_by_the_pause() {
    let calendar = england();
    let received = day("2025-03-31");
    let counted = calendar.count_with_pauses(
        received,
        20,
        Convention::A,
        &[pause("2025-04-10", "2025-04-18")],
    );
    assert_eq!(
        skipped(&counted.unwrap()),
        named(&[("2025-04-21", "easter_monday"), ("2025-05-05", "early_may")])
    );
}

#[test]
fn a_bank_holiday_that_moves_receipt_is_named_although_an_older_pause_covers_it() {
    let counted = england().count_with_pauses(
        day("2020-04-10"),
        1,
        Convention::B,
        &[pause("2020-03-11", "2020-04-10")],
    );
    let counted = counted.unwrap();
    assert_eq!(counted.due, day("2020-04-15"));
    assert_eq!(counted.pauses, []);
    assert_eq!(
        skipped(&counted),
        named(&[
            ("2020-04-10", "good_friday"),
            ("2020-04-13", "easter_monday")
        ])
    );
}

#[test]
fn several_pauses_add_up_in_whatever_order_they_are_given() {
    let (first, second) = (
        pause("2026-06-03", "2026-06-05"),
        pause("2026-06-10", "2026-06-12"),
    );
    assert_eq!(due_in_ten_days_with(&[]), Some(day("2026-06-15")));
    assert_eq!(due_in_ten_days_with(&[first]), Some(day("2026-06-17")));
    let both = ten_days_with(&[second, first]).unwrap();
    assert_eq!(both.due, day("2026-06-19"));
    assert_eq!(both.pauses, [first, second]);
}

#[test]
fn a_pause_that_the_first_one_makes_matter_counts_too() {
    let first = pause("2026-06-03", "2026-06-05");
    let later = pause("2026-06-16", "2026-06-17");
    assert_eq!(due_in_ten_days_with(&[later]), Some(day("2026-06-15")));
    assert_eq!(
        due_in_ten_days_with(&[first, later]),
        Some(day("2026-06-18"))
    );
}

#[test]
fn pauses_that_overlap_or_touch_count_each_day_once() {
    let whole = pause("2026-06-03", "2026-06-12");
    let expected = ten_days_with(&[whole]);
    assert_eq!(expected.as_ref().unwrap().due, day("2026-06-24"));
    for (pauses, name) in [
        (
            vec![
                pause("2026-06-03", "2026-06-09"),
                pause("2026-06-05", "2026-06-12"),
            ],
            "overlapping",
        ),
        (
            vec![whole, pause("2026-06-05", "2026-06-08")],
            "one within the other",
        ),
        (vec![whole, whole], "the same twice"),
        (
            vec![
                pause("2026-06-08", "2026-06-12"),
                pause("2026-06-03", "2026-06-08"),
            ],
            "touching",
        ),
    ] {
        assert_eq!(ten_days_with(&pauses), expected, "{name}");
    }
}

#[test]
fn a_pause_that_began_before_receipt_holds_up_only_what_follows_receipt() {
    for over in [
        pause("2026-05-01", "2026-05-20"),
        pause("2026-05-01", "2026-06-01"),
    ] {
        assert_eq!(ten_days_with(&[over]), ten_days_with(&[]), "{over:?}");
    }
    let across = ten_days_with(&[pause("2026-05-20", "2026-06-03")]).unwrap();
    assert_eq!(
        (across.first, across.due),
        (day("2026-06-04"), day("2026-06-17"))
    );
    assert_eq!(due_in_ten_days_with(&[open("2026-05-20")]), None);
}

#[test]
fn a_pause_that_begins_on_or_after_the_due_date_changes_nothing() {
    let plain = ten_days_with(&[]);
    assert_eq!(plain.as_ref().unwrap().due, day("2026-06-15"));
    for late in [
        pause("2026-06-15", "2026-06-30"),
        pause("2026-06-20", "2026-06-30"),
        open("2026-06-15"),
        open("2026-07-01"),
    ] {
        assert_eq!(ten_days_with(&[late]), plain, "{late:?}");
    }
}

#[test]
fn nobody_can_say_when_it_is_due_while_the_clock_stands() {
    assert_eq!(due_in_ten_days_with(&[open("2026-06-01")]), None);
    assert_eq!(due_in_ten_days_with(&[open("2026-06-12")]), None);
    let ended = pause("2026-06-03", "2026-06-05");
    assert_eq!(due_in_ten_days_with(&[ended, open("2026-06-16")]), None);
    assert_eq!(
        due_in_ten_days_with(&[open("2026-06-03"), ended]),
        None,
        "an open pause is not closed by a shorter one"
    );
    assert_eq!(
        due_in_ten_days_with(&[ended, open("2026-06-17")]),
        Some(day("2026-06-17"))
    );
}

#[test]
fn a_pause_that_ends_when_it_begins_or_before_holds_nothing_up() {
    for empty in [
        pause("2026-06-03", "2026-06-03"),
        pause("2026-06-05", "2026-06-03"),
    ] {
        assert_eq!(ten_days_with(&[empty]), ten_days_with(&[]), "{empty:?}");
    }
}

#[test]
fn a_warning_ahead_of_a_due_date_falls_on_a_working_day() {
    let calendar = england();
    for (due, days, warned) in [
        ("2025-01-08", 0, "2025-01-08"),
        ("2025-01-08", 2, "2025-01-06"),
        ("2025-01-08", 5, "2024-12-31"),
        ("2025-01-08", 10, "2024-12-20"),
        ("2025-01-05", 0, "2025-01-03"),
        ("2025-01-05", 1, "2025-01-02"),
        ("2025-04-21", 0, "2025-04-17"),
        ("2025-04-22", 1, "2025-04-17"),
        ("2025-03-26", 65, "2024-12-20"),
    ] {
        assert_eq!(
            calendar.back(day(due), days),
            day(warned),
            "{days} days before {due}"
        );
    }
}

#[test]
fn a_count_back_says_which_bank_holidays_it_passed_over_t19() {
    let counted = england().count_back(day("2027-04-01"), 5);
    let skipped: Vec<_> = counted.skipped.iter().map(|(day, _)| *day).collect();
    assert_eq!(counted.due, day("2027-03-23"));
    assert_eq!(counted.first, day("2027-03-31"));
    assert_eq!(skipped, [day("2027-03-26"), day("2027-03-29")]);
}

#[test]
fn the_list_is_short_when_it_ends_less_than_a_year_ahead_r8_2() {
    let calendar = england();
    assert_eq!(calendar.horizon(), Some(day("2028-12-26")));
    for (today, short) in [
        ("2026-11-23", false),
        ("2027-12-26", false),
        ("2027-12-27", true),
        ("2029-01-01", true),
    ] {
        assert_eq!(calendar.is_short(day(today)), short, "{today}");
    }
    assert!(Calendar::from_days([]).is_short(day("2026-11-23")));
}

#[test]
fn a_council_can_read_and_change_the_list_r8_2() {
    let mut calendar = england();
    let proclaimed = day("2026-09-10");
    assert_eq!(calendar.title(day("2026-12-25")), Some("christmas"));
    assert_eq!(calendar.title(proclaimed), None);
    assert_eq!(
        calendar.due(day("2026-09-09"), 1, Convention::A),
        proclaimed
    );

    calendar.with_day(proclaimed, "A day of mourning");
    assert_eq!(calendar.title(proclaimed), Some("A day of mourning"));
    let counted = calendar.count(day("2026-09-09"), 1, Convention::A);
    assert_eq!(counted.due, day("2026-09-11"));
    assert_eq!(
        skipped(&counted),
        named(&[("2026-09-10", "A day of mourning")])
    );

    let copied = calendar
        .holidays()
        .map(|(date, title)| (date, title.to_owned()));
    let copy = Calendar::from_days(copied);
    assert!(copy.holidays().eq(calendar.holidays()));
    assert!(copy.holidays().is_sorted());
    assert_eq!(copy.holidays().count(), england().holidays().count() + 1);

    calendar.without_day(proclaimed);
    calendar.without_day(proclaimed);
    assert!(calendar.holidays().eq(england().holidays()));
}

#[test]
fn thirty_days_beginning_on_the_day_of_receipt_count_that_day_t15() {
    for (received, days, last) in [
        ("2026-06-19", 30, "2026-07-18"),
        ("2026-02-01", 30, "2026-03-02"),
        ("2028-02-01", 30, "2028-03-01"),
        ("2026-06-19", 1, "2026-06-19"),
        ("2026-06-19", 0, "2026-06-19"),
    ] {
        assert_eq!(
            calendar_days_beginning(day(received), days),
            day(last),
            "{days} days beginning {received}"
        );
    }
}

#[test]
fn a_year_is_a_calendar_year_even_from_a_leap_day_t18_reg_9() {
    for (from, years, to) in [
        ("2026-06-19", 1, "2027-06-19"),
        ("2027-03-01", 1, "2028-03-01"),
        ("2027-02-28", 1, "2028-02-28"),
        ("2028-02-29", 1, "2029-02-28"),
        ("2028-02-29", 4, "2032-02-29"),
        ("2026-06-19", 0, "2026-06-19"),
    ] {
        assert_eq!(
            years_after(day(from), years),
            day(to),
            "{years} from {from}"
        );
    }
}

#[test]
fn no_question_is_too_far_away_to_answer() {
    let calendar = england();
    let today = day("2026-11-23");
    for convention in CONVENTIONS {
        assert!(calendar.due(today, u32::MAX, convention) > today);
        assert!(calendar.count(NaiveDate::MAX, 1, convention).due == NaiveDate::MAX);
        assert!(
            calendar
                .count(NaiveDate::MIN, 0, convention)
                .skipped
                .is_empty()
        );
    }
    assert!(calendar.back(today, u32::MAX) < today);
    assert!(calendar.back(NaiveDate::MIN, 1) <= NaiveDate::MIN);
    assert!(calendar.working_days_between(NaiveDate::MIN, NaiveDate::MAX) > 0);
    assert!(calendar_days_beginning(today, u32::MAX) > today);
    assert!(years_after(today, u32::MAX) > today);
}

// What follows says the same things a day at a time, as one would with a finger on a wall calendar.

fn worked_days_after(calendar: &Calendar, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let days = from.iter_days().skip(1);
    days.filter(|day| calendar.is_working_day(*day))
}

fn day_zero(calendar: &Calendar, received: NaiveDate, convention: Convention) -> NaiveDate {
    let yesterday = received.pred_opt().unwrap();
    let worked = worked_days_after(calendar, yesterday).next().unwrap();
    match convention {
        Convention::A => received,
        Convention::B => worked,
        Convention::C => worked.pred_opt().unwrap(),
    }
}

fn stands(pauses: &[Pause], day: NaiveDate) -> bool {
    let mut pauses = pauses.iter();
    pauses.any(|pause| pause.from < day && pause.until.is_none_or(|until| day <= until))
}

fn dates() -> impl Strategy<Value = NaiveDate> {
    let first = day("2015-01-01");
    let last = day("2027-12-31").signed_duration_since(first).num_days();
    (0..=last.unsigned_abs()).prop_map(move |days| first + Days::new(days))
}

fn conventions() -> impl Strategy<Value = Convention> {
    prop::sample::select(&CONVENTIONS[..])
}

/// Pauses near the date of receipt: when each begins, as days from 30 days before it, and how long it lasts.
fn pauses() -> impl Strategy<Value = Vec<(u64, Option<u64>)>> {
    let lasts = prop_oneof![9 => (0..40_u64).prop_map(Some), 1 => Just(None)];
    prop::collection::vec((0..150_u64, lasts), 0..5)
}

fn placed(received: NaiveDate, pauses: &[(u64, Option<u64>)]) -> Vec<Pause> {
    let earliest = received - Days::new(30);
    let placed = pauses.iter().map(|(after, lasts)| {
        let from = earliest + Days::new(*after);
        let until = lasts.map(|lasts| from + Days::new(lasts));
        Pause { from, until }
    });
    placed.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn as_many_working_days_lie_between_receipt_and_the_due_date_as_are_allowed(
        received in dates(),
        days in 0..=130_u32,
    ) {
        let calendar = england();
        let due = calendar.due(received, days, Convention::A);
        prop_assert_eq!(calendar.working_days_between(received, due), days);
        prop_assert!(days == 0 || calendar.is_working_day(due));
    }

    #[test]
    fn a_day_added_to_a_limit_never_moves_a_deadline_backwards(
        received in dates(),
        days in 0..=130_u32,
        convention in conventions(),
        pauses in pauses(),
    ) {
        let calendar = england();
        prop_assert!(
            calendar.due(received, days, convention) < calendar.due(received, days + 1, convention)
        );
        let pauses = placed(received, &pauses);
        let due = |days| {
            let counted = calendar.count_with_pauses(received, days, convention, &pauses);
            counted.map_or(NaiveDate::MAX, |counted| counted.due)
        };
        prop_assert!(due(days) <= due(days + 1));
    }

    #[test]
    fn a_longer_pause_never_brings_a_due_date_forward(
        received in dates(),
        days in 0..=65_u32,
        convention in conventions(),
        pauses in pauses(),
        longer in 1..60_u64,
        which in any::<prop::sample::Index>(),
    ) {
        let calendar = england();
        let due = |pauses: &[Pause]| {
            let counted = calendar.count_with_pauses(received, days, convention, pauses);
            counted.map_or(NaiveDate::MAX, |counted| counted.due)
        };
        let pauses = placed(received, &pauses);
        prop_assert!(calendar.due(received, days, convention) <= due(&pauses));
        if !pauses.is_empty() {
            let mut lengthened = pauses.clone();
            let pause = &mut lengthened[which.index(pauses.len())];
            pause.until = pause.until.map(|until| until + Days::new(longer));
            prop_assert!(due(&pauses) <= due(&lengthened));
            lengthened[which.index(pauses.len())].until = None;
            prop_assert!(due(&pauses) <= due(&lengthened));
        }
    }

    #[test]
    fn a_due_date_is_where_a_finger_on_a_wall_calendar_stops(
        received in dates(),
        days in 1..=65_u32,
        convention in conventions(),
        pauses in pauses(),
    ) {
        let calendar = england();
        let pauses = placed(received, &pauses);
        let zero = day_zero(&calendar, received, convention);
        let counted: Vec<_> = worked_days_after(&calendar, zero)
            .take(1_000)
            .filter(|day| !stands(&pauses, *day))
            .take(days as usize)
            .collect();
        let told = calendar.count_with_pauses(received, days, convention, &pauses);
        prop_assert_eq!(told.is_some(), counted.len() == days as usize);
        if let Some(told) = told {
            prop_assert_eq!(Some(&told.first), counted.first());
            prop_assert_eq!(Some(&told.due), counted.last());
            for (holiday, title) in &told.skipped {
                prop_assert_eq!(calendar.title(*holiday), Some(title.as_str()));
                prop_assert!(!stands(&told.pauses, *holiday));
            }
            let moved = received.succ_opt().unwrap();
            let first = if convention == Convention::A { moved } else { received };
            let weekdays = first.iter_days().take_while(|day| *day <= told.due);
            let weekdays = weekdays.filter(|day| day.format("%u").to_string().as_str() < "6");
            let told_of = weekdays.filter(|day| *day > zero || !calendar.is_working_day(*day));
            prop_assert_eq!(
                told_of.filter(|day| !stands(&told.pauses, *day)).count(),
                counted.len() + told.skipped.len(),
                "every weekday is counted, passed over or held by a pause"
            );
        }
        let plain = calendar.count(received, days, convention);
        prop_assert_eq!(plain.due, calendar.due(received, days, convention));
        prop_assert_eq!(Some(plain.due), worked_days_after(&calendar, zero).nth(days as usize - 1));
        prop_assert_eq!(Some(plain), calendar.count_with_pauses(received, days, convention, &[]));
    }

    #[test]
    fn a_warning_is_as_many_working_days_ahead_as_it_was_asked_to_be(
        due in dates(),
        days in 0..=65_u32,
    ) {
        let calendar = england();
        let warned = calendar.back(due, days);
        prop_assert!(warned <= due && calendar.is_working_day(warned));
        prop_assert_eq!(calendar.working_days_between(warned, due), days);
        let last = calendar.back(due, 0);
        prop_assert_eq!(calendar.due(warned, days, Convention::A), last);
    }
}
