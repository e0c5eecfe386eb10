//! What a council's profile says in public, as pages show it.

use app::desk::{AccessibilityStatement, Clip, CouncilFacts, DirectoryFacts};
use app::routes::CLIPS;
use council::Profile;
use words::Language;

/// The public facts of a council, with days and hours in a language. `colours_version` names its stylesheet.
#[must_use]
pub fn facts(council: &Profile, colours_version: &str, language: Language) -> CouncilFacts {
    let languages = council.languages.offered();
    let unchecked = |language: &Language| !council.languages.is_checked(*language);
    CouncilFacts {
        name: council.name.clone(),
        phone: council.team.phone.clone(),
        email: council.team.email.clone(),
        address: council.address.clone(),
        hours: language.hours(&council.hours),
        closes: language.time(council.hours.closes),
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
        kept_years: council.kept().longest(),
        backup_days: council.backup_days,
        officer: council.data_protection_officer.as_ref().map(|officer| {
            let officer = officer.clone();
            (officer.name, officer.phone, officer.email)
        }),
        statement: statement(council, language),
        clips: council.sign_language.iter().map(clip).collect(),
        unchecked: languages.iter().copied().filter(unchecked).collect(),
        languages,
        directory: council.directory.as_ref().map(|directory| DirectoryFacts {
            name: directory.name.clone(),
            only: directory.only,
        }),
        colours_version: colours_version.to_owned(),
        leads_to_staff: council.staff_url.is_none(),
    }
}

fn clip(clip: &council::Clip) -> Clip {
    Clip {
        page: clip.page.clone(),
        video: format!("{CLIPS}{}", clip.clip_name()),
        captions: format!("{CLIPS}{}", clip.captions_name()),
    }
}

fn statement(council: &Profile, language: Language) -> AccessibilityStatement {
    let said = &council.accessibility;
    let tested = said.tested_by.clone().zip(said.tested_on);
    AccessibilityStatement {
        status: said.status.slug(),
        prepared: language.longest(said.prepared_on),
        reviewed: language.longest(said.reviewed_on),
        tested: tested.map(|(by, on)| (by, language.longest(on))),
        answer_days: said.answer_days,
        known: said.known.clone(),
    }
}
