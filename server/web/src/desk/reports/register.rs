//! The register as a list, for its page and its files.

use std::collections::BTreeMap;

use app::desk::{ListChoice, ListRow, RegisterList};
use app::format::Format;
use casework::{
    Council, Error, MOST_LISTED, RegisterChoice, RegisterListing, list_register, look_at_register,
    services,
};
use rules::pathway::Nature;
use rules::register::StageOutcome;
use store::RegisterRow;
use words::dates;

use crate::desk::reports::signed_in;
use crate::edge::visitor::Visitor;

/// How large a list is.
///
/// # Errors
/// Without a session, for whoever may not choose so, or when the store cannot be read.
pub async fn register_list(
    council: &Council,
    visitor: &Visitor,
    choice: ListChoice,
) -> Result<RegisterList, Error> {
    let staff = signed_in(visitor)?;
    let listing = look_at_register(council, &staff.who, &chosen(&choice)).await?;
    Ok(list_of(council, choice, listing, Vec::new()))
}

/// A list with its rows; none where it would have too many.
///
/// # Errors
/// As [`register_list`].
pub async fn register_rows(
    council: &Council,
    visitor: &Visitor,
    choice: ListChoice,
    format: Format,
) -> Result<Option<RegisterList>, Error> {
    let staff = signed_in(visitor)?;
    let (chosen, how) = (chosen(&choice), (format.slug(), visitor.address));
    let (listing, rows) = list_register(council, &staff.who, &chosen, how, MOST_LISTED).await?;
    Ok(rows.map(|rows| list_of(council, choice, listing, rows)))
}

fn chosen(choice: &ListChoice) -> RegisterChoice {
    RegisterChoice {
        only: choice.only.clone(),
        kind: choice.kind,
        errors: choice.errors,
    }
}

fn list_of(
    council: &Council,
    choice: ListChoice,
    listing: RegisterListing,
    rows: Vec<RegisterRow>,
) -> RegisterList {
    let services = services(&council.profile);
    let names: BTreeMap<&str, &str> = services
        .iter()
        .map(|(word, name)| (word.as_str(), name.as_str()))
        .collect();
    let named = |mut row: RegisterRow| {
        for service in &mut row.entry.services {
            if let Some(name) = names.get(service.as_str()) {
                (*name).clone_into(service);
            }
        }
        let own = |list, value: &'static str| {
            let word = listing.words.only_word_of(list, value);
            word.map(str::to_owned)
        };
        let mut stages = [
            &row.entry.stage_one,
            &row.entry.stage_two,
            &row.entry.stage_three,
        ]
        .into_iter()
        .zip(row.entry.from_records);
        let own_outcomes = std::array::from_fn(|_| {
            let (stage, from_records) = stages.next()?;
            let outcome = stage.as_ref()?.outcome.filter(|_| from_records)?;
            own(StageOutcome::OPTIONS, outcome.slug())
        });
        let is_imported = row.entry.from_records.contains(&true);
        let own_natures = row
            .entry
            .natures
            .iter()
            .map(|nature| own(Nature::OPTIONS, nature.slug()).filter(|_| is_imported));
        ListRow {
            own_natures: own_natures.collect(),
            own_outcomes,
            reference: row.reference,
            part: row.part,
            entry: row.entry,
            in_time: row.in_time,
        }
    };
    let rows = rows.into_iter().map(named).collect();
    RegisterList {
        choice,
        days: listing.days,
        count: listing.count,
        most: MOST_LISTED,
        kept_from: listing.kept_from,
        with_who: listing.with_who,
        as_of: dates::longest(council.clock.today()),
        rows,
        services,
    }
}
