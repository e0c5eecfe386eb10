//! Somebody asks for what is held on them (UK GDPR, article 15).

use rules::subject::{LeftOut, Mark, Whose, answer_by, without};

use super::support::day;

#[test]
fn a_request_is_answered_within_a_calendar_month_and_two_more_where_it_was_extended() {
    for (received, due, extended) in [
        ("2026-11-30", "2026-12-30", "2027-02-28"),
        ("2027-01-31", "2027-02-28", "2027-04-30"),
        ("2028-01-31", "2028-02-29", "2028-04-30"),
        ("2026-09-03", "2026-10-03", "2026-12-03"),
    ] {
        assert_eq!(answer_by(day(received), false), day(due), "{received}");
        assert_eq!(answer_by(day(received), true), day(extended), "{received}");
    }
}

#[test]
fn a_name_is_left_out_however_it_is_written_and_no_part_of_another_word() {
    let phrases = ["Ann Birch", "Ann", "12 Elm Row", "O'Dell", "  "].map(str::to_owned);
    for (text, left) in [
        ("Ann Birch rang.", "[x] rang."),
        ("I rang ANN\n  BIRCH’s desk", "I rang [x]’s desk"),
        ("ann said", "[x] said"),
        ("Planning, Anna, Joann", "Planning, Anna, Joann"),
        ("(Ann)", "([x])"),
        ("at 12  elm row", "at [x]"),
        ("at 112 Elm Row", "at 112 Elm Row"),
        ("Mr O’Dell wrote", "Mr [x] wrote"),
        ("Ann", "[x]"),
        ("", ""),
        ("Ann Bircham", "[x] Bircham"),
        ("Straße ANN", "Straße [x]"),
    ] {
        assert_eq!(without(text, &phrases, "[x]"), left, "{text}");
    }
}

#[test]
fn a_name_is_left_out_whatever_it_is_made_of_that_nobody_sees() {
    let names = ["Zoë Ångström", "MaryAnn", "Mary-Ann", "Lee"].map(str::to_owned);
    for (text, left) in [
        ("Zoë Ångström rang.", "[x] rang."),
        ("Zoe\u{308} A\u{30a}ngstro\u{308}m rang.", "[x] rang."),
        ("Zoe Angstrom rang.", "[x] rang."),
        ("Z\u{200b}oë\u{200d} \u{200b}Ångström rang.", "[x] rang."),
        ("Zoë\u{200b}Ångström rang.", "[x] rang."),
        ("Zoë\u{a0}Ångström", "[x]"),
        ("Ｚｏë Ångström", "[x]"),
        ("Mary\u{ad}Ann\u{ad} rang", "[x] rang"),
        ("Mary\u{2011}Ann rang", "[x] rang"),
        ("Le\u{301}e\u{301}s", "Le\u{301}e\u{301}s"),
        ("Ali\u{ad}Lee", "Ali\u{ad}Lee"),
        ("by\u{200b}Lee", "by\u{200b}[x]"),
    ] {
        assert_eq!(without(text, &names, "[x]"), left, "{text:?}");
    }
    let decomposed = ["Zoe\u{308}".to_owned()];
    assert_eq!(without("Zoë", &decomposed, "[x]"), "[x]");
    for nothing in ["\u{200b}", "\u{ad}\u{301}", "¨"] {
        assert_eq!(without("a b", &[nothing.to_owned()], "[x]"), "a b");
    }
}

#[test]
fn reasons_and_answers_are_read_as_they_are_written() {
    for reason in LeftOut::ALL {
        assert_eq!(LeftOut::from_slug(reason.slug()), Some(reason));
    }
    for mark in LeftOut::ALL
        .map(Mark::LeftOut)
        .into_iter()
        .chain([Mark::Given])
    {
        assert_eq!(Mark::from_slug(mark.slug()), Some(mark));
    }
    assert_eq!(Mark::from_slug(""), None, "nobody has decided");
    for whose in Whose::ALL {
        assert_eq!(Whose::from_slug(whose.slug()), Some(whose));
    }
}
