//! No child vanishes from the figures of advocates (R7.3, reg 13).

use report::counting::{Basis, TableRule};
use report::{Counting, Report, Verdict};
use rules::register::{AdvocateOffer, Complainant, Entry, StageOutcome};

use super::{complaint, report, value};

fn by(who: Option<Complainant>, advocacy: Option<AdvocateOffer>) -> Entry {
    let mut entry = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld);
    (entry.who, entry.advocacy) = (who, advocacy);
    entry
}

fn check(report: &Report) -> (&str, Verdict) {
    let mut checks = report.checks.iter();
    let found = checks.find(|check| check.tables == ["who", "advocacy"]);
    let found = found.unwrap();
    (&found.name, found.verdict)
}

/// Fourteen children: the table has fourteen, whatever is recorded of them (R-H).
#[test]
fn every_child_and_care_leaver_who_complained_is_in_the_table_of_advocates() {
    use AdvocateOffer as A;
    use Complainant as C;
    let mut entries = vec![
        by(Some(C::ChildDirect), Some(A::Accepted)),
        by(Some(C::ChildDirect), Some(A::Declined)),
        by(Some(C::ChildDirect), Some(A::ToOffer)),
        by(Some(C::CareLeaver), Some(A::NotOffered)),
        by(Some(C::ChildWithAdvocate), None),
        by(Some(C::ChildWithAdvocate), Some(A::HadOne)),
        by(Some(C::ChildWithAdvocate), Some(A::Accepted)),
    ];
    entries.extend(vec![by(Some(C::ChildDirect), None); 4]);
    entries.extend(vec![by(Some(C::CareLeaver), None); 3]);
    // Nobody owes them one.
    entries.extend(vec![by(Some(C::Parent), None); 5]);
    entries.push(by(Some(C::Parent), Some(A::HadOne)));
    let report = report(&entries, &Counting::default(), Vec::new());
    for (row, wanted) in [
        ("total", 14),
        ("to-offer", 8),
        ("had-one", 2),
        ("accepted", 2),
        ("declined", 1),
        ("not-offered", 1),
    ] {
        let found = value(&report, "advocacy", row, "2023-24");
        assert_eq!(found, Some(wanted), "{row}");
    }
    assert_eq!(check(&report), ("advocacy-agrees", Verdict::Passed));
}

#[test]
fn why_the_table_of_advocates_has_more_or_fewer_is_said() {
    use AdvocateOffer as A;
    let child = by(Some(Complainant::ChildDirect), None);
    let unnamed = by(None, Some(A::Accepted));
    let with_unnamed = report(&[child.clone(), unnamed], &Counting::default(), Vec::new());
    assert_eq!(
        value(&with_unnamed, "advocacy", "total", "2023-24"),
        Some(2)
    );
    let said = check(&with_unnamed);
    assert_eq!(said, ("advocacy-differs-who", Verdict::Explained));

    let rule = TableRule {
        tables: vec!["advocacy".to_owned()],
        basis: Some(Basis::Completed),
        ..TableRule::default()
    };
    let counting = Counting {
        tables: vec![rule],
        ..Counting::default()
    };
    let earlier = Entry {
        received_on: "2023-03-20".parse().unwrap(),
        ..child.clone()
    };
    let by_rule = report(&[child, earlier], &counting, Vec::new());
    let said = check(&by_rule);
    assert_eq!(said, ("advocacy-differs-rules", Verdict::Explained));
}
