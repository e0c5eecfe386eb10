//! Until when somebody from outside is let in where nobody says another day.

use casework::Council;
use chrono::{Days, NaiveDate};
use rules::case::{Case, GuestDuty, StageThree};
use rules::clock::Clock;
use rules::deadline;

/// The day until which somebody is let in where nobody says another: that of the stage that they come for, or four weeks ahead where
/// that has passed.
pub(super) fn until_for_guests(council: &Council, case: &Case) -> Option<NaiveDate> {
    let (today, calendar) = (council.clock.today(), council.calendar());
    let clocks = &council.profile.clocks;
    let is_of_panel = !case.named_for(GuestDuty::PanelMember).is_empty();
    let wanted = match is_of_panel {
        true => Clock::PanelReport,
        false => Clock::StageTwo,
    };
    let meets_on = case.stage_three().and_then(StageThree::meeting);
    let meets_on = meets_on
        .map(|meeting| meeting.meets_on)
        .filter(|_| is_of_panel);
    let dates = deadline::of(case, clocks, &calendar);
    let due = dates
        .iter()
        .find(|one| one.clock == wanted)
        .and_then(|one| one.due);
    let due = due.or_else(|| meets_on?.checked_add_days(Days::new(14)));
    let soon = today.checked_add_days(Days::new(28))?;
    let last = today.checked_add_days(Days::new(7 * u64::from(clocks.outside_weeks())))?;
    Some(due.filter(|due| *due >= today).unwrap_or(soon).min(last))
}
