//! Whoever does what in whatever order, a manager is left who sees the case and may decide on it (R9.2).

use proptest::prelude::*;
use rules::acts::ActKind;
use rules::form::Filled;
use rules::principal::Role;

use crate::support::{Chance, MONDAY, Story, at_random, day, staff};

/// Who works in this council.
const TEAM: [(&str, Role); 6] = [
    ("manager", Role::Manager),
    ("colleague", Role::Manager),
    ("other", Role::Manager),
    ("deputy", Role::Officer),
    ("officer", Role::Officer),
    ("reader", Role::Reader),
];

/// Somebody does something, mostly to keep the case from somebody, and mostly from a colleague.
fn step(story: Story, chance: &mut Chance) -> Story {
    let (who, role) = chance.one_of(&TEAM);
    let story = story.by(who, role);
    let act = match chance.below(10) {
        0..=6 => ActKind::Exclude,
        7 => ActKind::Include,
        8 => ActKind::Assign,
        _ => chance.one_of(ActKind::ALL),
    };
    let case = story.case();
    let mut filled = at_random(act, &case, day(MONDAY), chance);
    if matches!(act, ActKind::Exclude | ActKind::Include) {
        let any = |chance: &mut Chance| chance.one_of(&TEAM).0.to_owned();
        filled.retain(|(name, _)| !["name", "account"].contains(&name.as_str()));
        filled.push(("name".to_owned(), any(chance)));
        filled.push(("account".to_owned(), any(chance)));
    }
    let Ok(event) = act.read(&Filled::of(filled), &case, day(MONDAY)) else {
        return story;
    };
    match event.check(&case, &story.now(day(MONDAY))) {
        Ok(()) => story.then(day(MONDAY), event),
        Err(_) => story,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn after_any_acts_a_manager_sees_the_case_and_may_decide_on_it(seed in any::<u64>(), steps in 1_usize..80) {
        let mut chance = Chance::new(seed);
        let mut story = Story::parent_complaint(MONDAY);
        for _ in 0..steps {
            story = step(story, &mut chance);
            let case = story.case();
            let mut managers = TEAM.iter().filter(|(_, role)| *role == Role::Manager);
            prop_assert!(
                managers.any(|(who, _)| !case.excluded.contains(&staff(who))),
                "{:?}", case.excluded
            );
        }
    }
}
