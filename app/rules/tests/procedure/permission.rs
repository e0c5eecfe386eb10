//! Who may do what (R9.9, reg 10), and from whom a case is kept (R9.2).

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::Days;
use rules::acts::ActKind;
use rules::case::{AccessEnd, Case, GivenAccess, Refused};
use rules::permission::{Duty, ThisCase, may};
use rules::principal::{Guest, GuestDuty, Principal, Role};
use rules::reference::Reference;

use crate::support::{MONDAY, REFERENCE, Story, account, day};

/// What the law leaves to discretion is the complaints manager's.
pub(crate) const BY_MANAGER: &[ActKind] = &[
    ActKind::Include,
    ActKind::DecideInterest,
    ActKind::DecideLate,
    ActKind::NotConsider,
    ActKind::TakeUp,
    ActKind::Extend,
    ActKind::SkipStageOne,
    ActKind::ReferEarly,
    ActKind::CorrectReceived,
    ActKind::RemoveFile,
    ActKind::Void,
    ActKind::Restrict,
    ActKind::ReviewRestriction,
    ActKind::Reopen,
    ActKind::HoldRecords,
    ActKind::ReleaseRecords,
];

/// Who may do what, of a case that is about nobody of the council and is the person's, the advocate's and the guests' own.
/// Guests: the investigating officer, the independent person, a member of the panel.
const TABLE: &str = "
                   person advocate | reader auditor officer manager administrator | inv.officer ind.person panel | command.line portal
Open                 yes    yes      yes       yes     yes     yes     -             yes         yes        yes      yes          yes
CarryOut             -      -        -         -       yes     yes     -             -           -          -        -            -
Decide               -      -        -         -       -       yes     -             -           -          -        -            -
FileOfficerReport    -      -        -         -       yes     yes     -             yes         -          -        -            -
FilePersonReport     -      -        -         -       yes     yes     -             -           yes        -        -            -
FilePanelReport      -      -        -         -       yes     yes     -             -           -          yes      -            -
KeepFrom             -      -        -         -       -       yes     -             -           -          -        -            -
LetSee               -      -        -         -       -       yes     -             -           -          -        yes          -
LetIn                -      -        -         -       yes     yes     -             -           -          -        -            -
AddFile              yes    -        -         -       yes     yes     -             yes         yes        yes      -            -
SendAgain            -      -        -         -       yes     yes     -             -           -          -        -            -
Record               -      -        -         -       yes     yes     -             -           -          -        -            -
ReadLists            -      -        yes       yes     yes     yes     -             -           -          -        yes          yes
ListWho              -      -        -         yes     yes     yes     -             -           -          -        -            -
KeepAssurance        -      -        -         -       yes     yes     -             -           -          -        yes          -
ChangeWorkingDays    -      -        -         -       -       yes     -             -           -          -        -            -
Import               -      -        -         -       -       yes     -             -           -          -        yes          -
WriteReport          -      -        -         -       -       yes     -             -           -          -        -            -
FreezeReport         -      -        -         -       -       yes     -             -           -          -        -            -
PublishReport        -      -        -         -       -       yes     -             -           -          -        -            -
ManageStaff          -      -        -         -       -       yes     yes           -           -          -        yes          -
ReadAudit            -      -        -         yes     -       yes     -             -           -          -        yes          -
";

/// Every kind of principal, in the order of the table; whoever is outside the council belongs to the case of every story.
fn everybody() -> [Principal; 12] {
    let of = REFERENCE.clone();
    [
        Principal::Person { of: of.clone() },
        Principal::Advocate { of },
        account("reader", Role::Reader),
        account("auditor", Role::Auditor),
        account("officer", Role::Officer),
        account("manager", Role::Manager),
        account("administrator", Role::Administrator),
        guest(GuestDuty::InvestigatingOfficer),
        guest(GuestDuty::IndependentPerson),
        guest(GuestDuty::PanelMember),
        Principal::COMMAND_LINE,
        Principal::PORTAL,
    ]
}

fn guest(duty: GuestDuty) -> Principal {
    Principal::Guest(Guest {
        number: 1 + u32::try_from(GuestDuty::ALL.iter().position(|one| *one == duty).unwrap())
            .unwrap(),
        of: REFERENCE.clone(),
        duty,
        until: day(MONDAY),
    })
}

/// A case that has let in one guest of each duty, until the Monday.
fn case() -> Case {
    let mut case = Story::parent_complaint(MONDAY).case();
    case.guests = GuestDuty::ALL.iter().map(|duty| let_in(*duty)).collect();
    case
}

pub(crate) fn let_in(duty: GuestDuty) -> GivenAccess {
    GivenAccess {
        name: "Priya Lane".to_owned(),
        email: "priya@example.test".to_owned(),
        duty,
        until: day(MONDAY),
        files: Vec::new(),
        contact: false,
        given_by: None,
        came_on: None,
        ended: None,
    }
}

/// Whether they may, of this case on this day.
fn asks(who: &Principal, duty: Duty, reference: &Reference, case: &Case, on: &str) -> bool {
    may(who, duty, Some(ThisCase { reference, case }), day(on)).is_ok()
}

#[test]
fn the_table_says_who_may_do_what_r9_9() {
    let words = |text: &str| -> Vec<String> {
        let words = text.split_whitespace().filter(|word| *word != "|");
        words.map(str::to_owned).collect()
    };
    let mut says = String::new();
    for duty in Duty::ALL {
        write!(says, "\n{duty:?}").unwrap();
        for who in everybody() {
            let allowed = asks(&who, duty, &REFERENCE, &case(), MONDAY);
            says += if allowed { " yes" } else { " -" };
        }
    }
    let rows = |text: &str| -> BTreeMap<String, Vec<String>> {
        let rows = text.lines().map(words).filter(|row| !row.is_empty());
        rows.map(|row| (row[0].clone(), row)).collect()
    };
    let mut table = rows(TABLE);
    table.remove("person");
    assert_eq!(rows(&says), table);
}

#[test]
fn whoever_is_from_outside_has_only_their_own_case() {
    let other = (0..=u8::MAX)
        .find_map(|byte| Reference::from_random(&[byte; 32]))
        .unwrap();
    let outside = everybody()
        .into_iter()
        .filter(|who| !matches!(who, Principal::Staff(_) | Principal::Program(_)));
    for who in outside {
        for duty in Duty::ALL {
            assert!(!asks(&who, duty, &other, &case(), MONDAY), "{who} {duty:?}");
        }
    }
}

#[test]
fn a_guest_with_an_end_acts_on_the_last_day_and_not_the_day_after() {
    let next = (day(MONDAY) + Days::new(1)).to_string();
    for (theirs, filed) in [
        (GuestDuty::InvestigatingOfficer, Duty::FileOfficerReport),
        (GuestDuty::IndependentPerson, Duty::FilePersonReport),
        (GuestDuty::PanelMember, Duty::FilePanelReport),
        (GuestDuty::PanelChair, Duty::FilePanelReport),
    ] {
        for duty in [Duty::Open, Duty::AddFile, filed] {
            assert!(asks(&guest(theirs), duty, &REFERENCE, &case(), MONDAY));
            assert!(!asks(&guest(theirs), duty, &REFERENCE, &case(), &next));
        }
    }
}

#[test]
fn a_guest_who_was_not_let_in_or_is_shut_out_does_nothing_whatever_they_say_of_themselves() {
    let mut case = case();
    case.guests[0].ended = Some((day(MONDAY), AccessEnd::Withdrawn));
    let officer = guest(GuestDuty::InvestigatingOfficer);
    let Principal::Guest(mut unknown) = guest(GuestDuty::PanelMember) else {
        panic!()
    };
    unknown.number = 9;
    for who in [officer, Principal::Guest(unknown)] {
        for duty in Duty::ALL {
            assert!(
                !asks(&who, duty, &REFERENCE, &case, MONDAY),
                "{who} {duty:?}"
            );
        }
    }
}

#[test]
fn a_case_is_kept_from_whom_it_is_about_whatever_they_ask_r9_2() {
    let mut case = case();
    for role in Role::ALL {
        let who = account("named", role);
        case.excluded = vec![who.account().unwrap().clone()];
        for duty in Duty::ALL {
            let this = ThisCase {
                reference: &REFERENCE,
                case: &case,
            };
            assert_eq!(
                may(&who, duty, Some(this), day(MONDAY)),
                Err(Refused::Excluded)
            );
        }
        let colleague = account("colleague", role);
        let opens = asks(&colleague, Duty::Open, &REFERENCE, &case, MONDAY);
        assert_eq!(opens, role != Role::Administrator, "{}", role.slug());
    }
}

#[test]
fn who_reads_or_looks_after_accounts_does_nothing_officers_the_procedure_and_the_manager_decides_reg_10()
 {
    let story = Story::parent_complaint(MONDAY);
    for act in ActKind::ALL {
        for (role, may) in [
            (Role::Reader, false),
            (Role::Auditor, false),
            (Role::Administrator, false),
            (Role::Officer, !BY_MANAGER.contains(act)),
            (Role::Manager, true),
        ] {
            let found = story.clone().by("somebody", role).is_possible(MONDAY, *act);
            assert_eq!(
                found != Err(Refused::NotYourRole),
                may,
                "{act:?} by a {}",
                role.slug()
            );
        }
    }
}

#[test]
fn roles_have_names() {
    for role in Role::ALL {
        assert_eq!(Role::from_slug(role.slug()), Some(role));
    }
    assert_eq!(Role::from_slug("owner"), None);
}
