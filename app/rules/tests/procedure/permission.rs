//! Who may do what (R9.9, reg 10).

use rules::acts::ActKind;
use rules::case::Refused;
use rules::permission::Role;

use crate::support::{MONDAY, Story};

/// What the law leaves to discretion is the complaints manager's.
pub const BY_MANAGER: &[ActKind] = &[
    ActKind::Include,
    ActKind::DecideInterest,
    ActKind::DecideLate,
    ActKind::NotConsider,
    ActKind::Extend,
    ActKind::SkipStageOne,
    ActKind::ReferEarly,
    ActKind::Restrict,
    ActKind::Reopen,
];

#[test]
fn readers_do_nothing_officers_the_procedure_and_the_manager_decides_reg_10() {
    let story = Story::parent_complaint(MONDAY);
    for act in ActKind::ALL {
        for (role, may) in [
            (Role::Reader, false),
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
fn roles_have_names_and_an_order() {
    for role in Role::ALL {
        assert_eq!(Role::from_slug(role.slug()), Some(role));
    }
    assert_eq!(Role::from_slug("owner"), None);
    assert!(Role::Reader < Role::Officer && Role::Officer < Role::Manager);
}
