//! What a council's profile says in public, as pages show it.

use council::Profile;
use words::dates;

/// The public facts of a council. `colours_version` names its stylesheet.
#[must_use]
pub fn facts(council: &Profile, colours_version: &str) -> app::desk::CouncilFacts {
    app::desk::CouncilFacts {
        name: council.name.clone(),
        phone: council.team.phone.clone(),
        email: council.team.email.clone(),
        address: council.address.clone(),
        hours: dates::hours(&council.hours),
        closes: dates::time(council.hours.closes),
        front_door_phone: council.danger.front_door.clone(),
        emergency_phone: council.danger.out_of_hours.clone(),
        help_lines: council.danger.other_ways.clone(),
        provider: council.advocacy.name.clone(),
        provider_phone: council.advocacy.phone.clone(),
        areas: council
            .service_areas
            .iter()
            .map(|area| (area.area.clone(), area.name.clone()))
            .collect(),
        kept_years: council.kept_years,
        colours_version: colours_version.to_owned(),
    }
}
