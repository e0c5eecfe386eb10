//! The register as a list, for its page and its files.

use std::collections::BTreeMap;

use app::desk::{ListChoice, ListRow, RegisterList};
use app::format::Format;
use casework::{
    Council, Error, MOST_LISTED, RegisterChoice, RegisterListing, list_register, look_at_register,
    services,
};
use rules::pathway::Nature;
use rules::register::{Entry, StageOutcome, Vocabulary};
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
        let (own_outcomes, own_natures) = own_of(&row.entry, &listing.words);
        ListRow {
            own_outcomes,
            own_natures,
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

/// What the council's earlier records call how the stages ended that are known only from them, and what they were about.
fn own_of(entry: &Entry, words: &Vocabulary) -> ([Option<String>; 3], Vec<Option<String>>) {
    let own = |list, value| words.only_word_of(list, value).map(str::to_owned);
    let stages = [&entry.stage_one, &entry.stage_two, &entry.stage_three];
    let outcomes = std::array::from_fn(|at| {
        let outcome = stages[at].as_ref()?.outcome?;
        own(StageOutcome::OPTIONS, outcome.slug()).filter(|_| entry.from_records[at])
    });
    let is_imported = entry.from_records.contains(&true);
    let natures = entry.natures.iter();
    let natures = natures.map(|nature| own(Nature::OPTIONS, nature.slug()).filter(|_| is_imported));
    (outcomes, natures.collect())
}
