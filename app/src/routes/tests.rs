use std::collections::BTreeSet;

use super::*;

/// Every address there is, but that of the many years, references and days only some stand here.
fn all() -> Vec<Route> {
    let year = Year::beginning(2026);
    let reference: Reference = "HFY6FN6M".parse().unwrap();
    let kept: KeptOn = "2026-11-23.2".parse().unwrap();
    let token = "a-b_c/d é%2F?".to_owned();
    Pattern::ALL
        .iter()
        .flat_map(|pattern| -> Vec<Route> {
            let journeys = Journey::ALL.into_iter();
            let questions = journeys
                .clone()
                .flat_map(|journey| journey.questions().map(move |question| (journey, question)));
            let formats = Format::ALL.into_iter();
            match pattern {
                Pattern::Question => questions.map(|(j, q)| Route::Question(j, q)).collect(),
                Pattern::Keep => questions.map(|(j, q)| Route::Keep(j, q)).collect(),
                Pattern::Check => journeys.map(Route::Check).filter(Route::exists).collect(),
                Pattern::HelpNow => journeys.map(Route::HelpNow).filter(Route::exists).collect(),
                Pattern::StartedAgain => journeys
                    .map(Route::StartedAgain)
                    .filter(Route::exists)
                    .collect(),
                Pattern::Yours => journeys.map(Route::Yours).filter(Route::exists).collect(),
                Pattern::ReadLetter => vec![Route::ReadLetter(token.clone())],
                Pattern::ReadLetterWithSlash => vec![Route::ReadLetterWithSlash(token.clone())],
                Pattern::Report => vec![Route::Report(year)],
                Pattern::ReportFile => formats.map(|f| Route::ReportFile(year, f)).collect(),
                Pattern::Case => vec![Route::Case(reference.clone())],
                Pattern::Act => {
                    let acts = ActKind::ALL.iter();
                    acts.map(|act| Route::Act(reference.clone(), *act))
                        .filter(Route::exists)
                        .collect()
                }
                Pattern::AddFile => vec![Route::AddFile(reference.clone())],
                Pattern::File => vec![Route::File(reference.clone(), 2)],
                Pattern::Enclosure => vec![Route::Enclosure(token.clone(), 2)],
                Pattern::Looked => vec![Route::Looked(reference.clone())],
                Pattern::Letter => vec![Route::Letter(reference.clone(), 3)],
                Pattern::StaffReport => vec![Route::StaffReport(year)],
                Pattern::QuarterReport => (1..=4)
                    .map(|quarter| Route::QuarterReport(year, Quarter(quarter)))
                    .collect(),
                Pattern::AccountOf => vec![Route::AccountOf("0193-a7".to_owned())],
                Pattern::ReportWords => vec![Route::ReportWords(year)],
                Pattern::Publish => vec![Route::Publish(year)],
                Pattern::StaffReportFile => {
                    formats.map(|f| Route::StaffReportFile(year, f)).collect()
                }
                Pattern::DashboardFile => formats.map(Route::DashboardFile).collect(),
                Pattern::RegisterFile => formats.map(Route::RegisterFile).collect(),
                Pattern::KeptAssurance => vec![Route::KeptAssurance(kept)],
                Pattern::AssuranceFile => formats.map(Route::AssuranceFile).collect(),
                Pattern::GuestDoor => vec![Route::GuestDoor(token.clone())],
                Pattern::GuestLetter => vec![Route::GuestLetter(3)],
                Pattern::GuestFile => vec![Route::GuestFile(2)],
                Pattern::SubjectRequest => vec![Route::SubjectRequest(7)],
                Pattern::SubjectCase => vec![Route::SubjectCase(7, reference.clone())],
                Pattern::SubjectFile => vec![Route::SubjectFile(7)],
                Pattern::Covering => vec![Route::Covering(year)],
                Pattern::CoveringFile => formats.map(|f| Route::CoveringFile(year, f)).collect(),
                // The others have no values.
                pattern => pattern.with(&[]).into_iter().collect(),
            }
        })
        .collect()
}

#[test]
fn every_address_is_read_as_it_is_printed_and_by_one_pattern_only() {
    let mut printed = BTreeSet::new();
    for route in all() {
        let path = route.to_string();
        assert_eq!(Route::parse(&path), Some(route.clone()), "{path}");
        assert_eq!(Route::parse(&format!("{path}?show=late")), Some(route));
        let fits = |pattern: &&Pattern| {
            let values = pattern.values_in(&path);
            let route = values.and_then(|values| pattern.with(&values));
            route.is_some_and(|route| route.exists())
        };
        let fitting: Vec<_> = Pattern::ALL.iter().filter(fits).collect();
        assert_eq!(fitting.len(), 1, "{path}: {fitting:?}");
        assert!(printed.insert(path), "two routes print the same");
    }
    let patterns: BTreeSet<Pattern> = all().iter().map(Route::pattern).collect();
    let known: BTreeSet<Pattern> = Pattern::ALL.iter().copied().collect();
    assert_eq!(patterns, known, "each has an example here");
}

/// People have these addresses: in letters, in bookmarks, in other programs.
#[test]
fn addresses_that_people_have_stay_as_they_are() {
    for (path, pattern) in [
        ("/", Pattern::Start),
        ("/complain/what-happened", Pattern::Question),
        ("/thank-you/check", Pattern::Check),
        ("/advocate/help-now", Pattern::HelpNow),
        ("/letter/kU3v_x-9", Pattern::ReadLetter),
        ("/letter/kU3v_x-9/", Pattern::ReadLetterWithSlash),
        ("/reports/2026-27", Pattern::Report),
        ("/reports/2026-27/xlsx", Pattern::ReportFile),
        ("/staff", Pattern::Queue),
        ("/staff/case/HFY6FN6M", Pattern::Case),
        ("/staff/case/HFY6FN6M/suspend", Pattern::Act),
        ("/staff/case/HFY6FN6M/letter/3", Pattern::Letter),
        ("/staff/reports/2026-27/quarter-2", Pattern::QuarterReport),
        ("/staff/assurance/2026-11-23", Pattern::KeptAssurance),
        ("/healthz", Pattern::Health),
        ("/.well-known/security.txt", Pattern::SecurityTxt),
    ] {
        let route = Route::parse(path).unwrap();
        assert_eq!(route.pattern(), pattern, "{path}");
        assert_eq!(route.to_string(), path);
    }
}

#[test]
fn a_case_is_found_however_its_reference_was_typed() {
    for typed in [
        "HFY6-FN6M",
        "hfy6fn6m",
        "HFY6%E2%80%93FN6M",
        "HFY6-FN6M.",
        "%20HFY6%20FN6M",
    ] {
        let case = Route::parse(&format!("/staff/case/{typed}"));
        assert_eq!(
            case,
            Some(Route::Case("HFY6FN6M".parse().unwrap())),
            "{typed}"
        );
    }
}

#[test]
fn what_does_not_exist_is_no_route() {
    for path in [
        "",
        "//",
        "/complain/",
        "/complain/idea",
        "/complain/unheard-of",
        "/unheard-of/who",
        "/idea/help-now",
        "/equality/check",
        "/equality/yours",
        "/letter/",
        "/staff/",
        "/staff//case/HFY6FN6M",
        "/staff/case/AAAA-AAAA",
        "/staff/case/%FF",
        "/staff/reports/2026-27/quarter-5",
        "/reports/2023",
        "/reports/2023-25",
        "/%73taff/sign-in",
    ] {
        assert_eq!(Route::parse(path), None, "{path}");
    }
}

#[test]
fn what_is_for_staff_lies_below_the_queue_and_nothing_else_does() {
    for pattern in Pattern::ALL {
        assert_eq!(
            pattern.audience().is_council(),
            is_below_the_queue(pattern.path()),
            "{pattern:?}"
        );
    }
    for path in [
        "/staff/",
        "/staff/unheard-of",
        "/staff/case/X",
        "/staff?show=late",
    ] {
        assert_eq!(Audience::of(path), Audience::Staff, "{path}");
    }
    for path in ["/staffing", "/unheard-of", "//staff"] {
        assert_eq!(Audience::of(path), Audience::Public, "{path}");
    }
}
