//! What is in time, what is late, and what earlier records do not say (10.1, item 7; R4.3 to R4.5, R8.4).

use report::Counting;
use rules::calendar::{Calendar, Convention, Pause};
use rules::clock::Clocks;
use rules::reason::SuspensionReason;
use rules::register::{Entry, StageOutcome, Suspended};
use rules::too_late::{TooLate, What};

use super::{complaint, day, report, report_by, value};

/// What was written down afterwards is late, whatever it would have made of it (R4.5).
#[test]
fn what_was_written_down_afterwards_has_a_row_of_its_own_and_is_in_no_other() {
    let clocks = Clocks::default();
    for what in What::ALL {
        let mut entry = upheld("2023-07-03", "2023-07-21");
        let stage = entry.stage_one.as_mut().unwrap();
        stage.extended_to = Some(day("2023-07-31"));
        stage.too_late = Some(TooLate {
            what: *what,
            due: day("2023-07-17"),
            told_on: day("2023-07-18"),
        });
        // A pause that made it timely, but for the day on which it was written down.
        entry.suspended = vec![Suspended {
            reason: SuspensionReason::Police,
            pause: Pause {
                from: day("2023-07-04"),
                until: Some(day("2023-07-20")),
            },
            told_on: Some(day("2023-07-18")),
        }];
        let in_time = entry.in_time(&clocks, &Calendar::england_and_wales());
        assert_eq!(in_time[0], Some(false), "{what:?}");
        let report = report_by(&clocks, &[entry], &Counting::default(), Vec::new());
        assert_eq!(counted(&report), [0; 4], "{what:?}");
        let table = report.table("times-extended").unwrap();
        let row = format!("late-{}", what.slug());
        assert_eq!(
            table.cell(&row, "stage-one").unwrap().value,
            Some(1),
            "{what:?}"
        );
        assert_eq!(
            value(&report, "times-one", "11-20", "2023-24"),
            Some(1),
            "{what:?}"
        );
    }
}

const ROWS: [&str; 4] = ["in-first-limit", "in-agreed-time", "late", "not-recorded"];

/// How the replies at stage 1 stand in the table of those in time.
fn counted(report: &report::Report) -> [i64; 4] {
    let table = report.table("times-extended").unwrap();
    ROWS.map(|row| {
        let cell = table.cell(row, "stage-one");
        cell.and_then(|cell| cell.value).unwrap_or_default()
    })
}

fn upheld(received: &str, ended: &str) -> Entry {
    complaint(received, Some(ended), StageOutcome::Upheld)
}

/// Received on Saturday 1 July 2023, and on Monday 3 July: under B both are of Monday, under C Monday is day one (W24).
#[test]
fn days_are_counted_as_the_deadline_counts_them_r8_4() {
    for (convention, received, ended, band) in [
        (Convention::A, "2023-07-01", "2023-07-14", "0-10"),
        (Convention::A, "2023-07-01", "2023-07-17", "11-20"),
        (Convention::B, "2023-07-01", "2023-07-17", "0-10"),
        (Convention::B, "2023-07-01", "2023-07-18", "11-20"),
        (Convention::B, "2023-07-03", "2023-07-17", "0-10"),
        (Convention::C, "2023-07-03", "2023-07-14", "0-10"),
        (Convention::C, "2023-07-03", "2023-07-17", "11-20"),
        (Convention::C, "2023-07-01", "2023-07-14", "0-10"),
    ] {
        let clocks = Clocks {
            convention,
            ..Clocks::default()
        };
        let entry = upheld(received, ended);
        let in_time = entry.in_time(&clocks, &Calendar::england_and_wales());
        let entries = [entry];
        let report = report_by(&clocks, &entries, &Counting::default(), Vec::new());
        let what = format!("{convention:?}: {received} to {ended}");
        assert_eq!(
            value(&report, "times-one", band, "2023-24"),
            Some(1),
            "{what}"
        );
        let is_in_time = band == "0-10";
        assert_eq!(counted(&report)[0], i64::from(is_in_time), "{what}");
        // The dashboard counts what the register says.
        assert_eq!(in_time[0], Some(is_in_time), "{what}");
    }
}

/// Whatever the day, the pause and the convention: the band of the first limit holds what the deadline says is in time.
#[test]
fn the_first_band_ends_with_the_deadline_whatever_is_counted_from_r8_4_r8_7() {
    let calendar = Calendar::england_and_wales();
    for convention in [Convention::A, Convention::B, Convention::C] {
        let clocks = Clocks {
            convention,
            ..Clocks::default()
        };
        for after in 0..14 {
            let received = day("2023-12-15") + chrono::Days::new(after);
            for paused in [None, Some((1, 9)), Some((3, 4))] {
                let entries: Vec<Entry> = (8..30)
                    .map(|took| {
                        let ended = received + chrono::Days::new(took);
                        let mut entry = upheld(&received.to_string(), &ended.to_string());
                        entry.suspended = paused
                            .map(|(from, until)| Suspended {
                                reason: SuspensionReason::Police,
                                pause: Pause {
                                    from: received + chrono::Days::new(from),
                                    until: Some(received + chrono::Days::new(until)),
                                },
                                told_on: None,
                            })
                            .into_iter()
                            .collect();
                        entry
                    })
                    .collect();
                // The later the reply, the later it is: as many in time means the same last day.
                let in_time = entries
                    .iter()
                    .filter(|entry| entry.in_time(&clocks, &calendar)[0] == Some(true));
                let in_time = i64::try_from(in_time.count()).unwrap();
                let report = report_by(&clocks, &entries, &Counting::default(), Vec::new());
                assert_eq!(
                    counted(&report)[0],
                    in_time,
                    "{convention:?}: {received}, {paused:?}"
                );
            }
        }
    }
}

/// Received on Monday 5 June 2023: 19 June is day 10, 3 July day 20. The law's maximum is 20 (R-D).
#[test]
fn earlier_records_without_an_extension_are_late_only_after_the_most_that_the_law_allows() {
    let imported = |ended: &str, extended: Option<&str>| {
        let mut entry = upheld("2023-06-05", ended);
        entry.from_records[0] = true;
        entry.stage_one.as_mut().unwrap().extended_to = extended.map(day);
        entry
    };
    let live = upheld("2023-06-05", "2023-06-20");
    for (what, entry, wanted, in_time) in [
        (
            "day 10",
            imported("2023-06-19", None),
            [1, 0, 0, 0],
            Some(true),
        ),
        ("day 11", imported("2023-06-20", None), [0, 0, 0, 1], None),
        ("day 20", imported("2023-07-03", None), [0, 0, 0, 1], None),
        (
            "day 21",
            imported("2023-07-04", None),
            [0, 0, 1, 0],
            Some(false),
        ),
        (
            "in the time that was agreed",
            imported("2023-07-03", Some("2023-07-03")),
            [0, 1, 0, 0],
            Some(true),
        ),
        (
            "after the time that was agreed",
            imported("2023-07-03", Some("2023-06-30")),
            [0, 0, 1, 0],
            Some(false),
        ),
        ("carried out here", live, [0, 0, 1, 0], Some(false)),
    ] {
        let found = entry.in_time(&Clocks::default(), &Calendar::england_and_wales());
        assert_eq!(found[0], in_time, "{what}");
        let report = report(&[entry], &Counting::default(), Vec::new());
        assert_eq!(counted(&report), wanted, "{what}");
        assert_eq!(
            value(&report, "times-extended", "total", "stage-one"),
            Some(1)
        );
    }
}

/// Bands are for reading; what is in time is the law's to say (R-C).
#[test]
fn the_bands_of_a_council_do_not_move_the_limit_of_the_law() {
    let entries = [
        upheld("2023-06-05", "2023-06-09"),
        upheld("2023-06-05", "2023-06-16"),
        upheld("2023-06-05", "2023-07-31"),
    ];
    for bands in [vec![10, 20, 40], vec![5, 10, 20], vec![15, 40]] {
        let counting = Counting {
            bands_one: bands.clone(),
            ..Counting::default()
        };
        let report = report(&entries, &counting, Vec::new());
        assert_eq!(counted(&report), [2, 0, 1, 0], "{bands:?}");
    }
}

/// The first limit is divided: 3 within five days, 12 within ten. What is hidden in the bands is not said beside them (R9.8).
#[test]
fn a_divided_first_limit_gives_no_small_number_away() {
    let mut entries = vec![upheld("2023-06-05", "2023-06-09"); 3];
    entries.extend(vec![upheld("2023-06-05", "2023-06-16"); 12]);
    entries.extend(vec![upheld("2023-06-05", "2023-06-28"); 30]);
    entries.extend(vec![upheld("2023-06-05", "2023-07-31"); 30]);
    let counting = Counting {
        bands_one: vec![5, 10, 20],
        withhold_under: 5,
        ..Counting::default()
    };
    let report = report(&entries, &counting, Vec::new());
    let bands = report.table("times-one").unwrap();
    let hidden = |row| bands.cell(row, "2023-24").unwrap().withheld;
    let first = report.table("times-extended").unwrap();
    let first = first.cell("in-first-limit", "stage-one").unwrap();
    assert!(hidden("0-5") && hidden("6-10"), "{bands:?}");
    assert!(first.withheld, "{first:?}");
}

#[test]
fn a_stage_whose_days_nobody_recorded_counts_in_volumes_and_outcomes_and_in_no_time() {
    let mut undated = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld);
    undated.from_records = [true; 3];
    undated.stage_one.as_mut().unwrap().undated = true;
    let dated = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld);
    let found = report(&[undated, dated], &Counting::default(), Vec::new());
    let cell = |table: &str, row: &str, column: &str| {
        let table = found.table(table).unwrap();
        table.cell(row, column).and_then(|cell| cell.value)
    };
    assert_eq!(cell("volumes", "stage-one", "2023-24"), Some(2));
    assert_eq!(cell("outcomes", "upheld", "stage-one"), Some(2));
    assert_eq!(cell("times-one", "0-10", "2023-24"), Some(1));
    assert_eq!(cell("times-one", "not-recorded", "2023-24"), Some(1));
    assert_eq!(cell("times-one", "total", "2023-24"), Some(2));
    assert_eq!(cell("times-extended", "not-recorded", "stage-one"), Some(1));
    assert!(found.may_be_published(), "{:?}", found.checks);
}
