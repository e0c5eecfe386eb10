//! What somebody from outside may read of their one case, ready to show.

use app::desk::{FileRow, GuestFile};
use casework::{Council, Error, Loss, guest_case, guest_letter as letter};
use rules::case::{GuestDuty, KeptFile};
use rules::clock::Clock;
use rules::deadline;
use rules::principal::Guest;
use words::dates;

use crate::desk::staff::clock_row;
use crate::edge::visitor::Visitor;

/// The dates of stage 2, and of stage 3.
const OF_STAGE_TWO: [Clock; 3] = [Clock::StageTwo, Clock::Paperwork, Clock::Statement];
const OF_PANEL: [Clock; 3] = [Clock::Panel, Clock::PanelPapers, Clock::PanelReport];

/// Their case; none when they may not see it any more.
pub(super) async fn guest_file(
    council: &Council,
    visitor: &Visitor,
) -> Result<Option<GuestFile>, Error> {
    let guest = let_in(visitor)?;
    let Some(seen) = guest_case(council, guest).await? else {
        return Ok(None);
    };
    let (today, calendar) = (council.clock.today(), council.calendar());
    let clocks = &council.profile.clocks;
    let shown = match seen.guest.duty {
        GuestDuty::InvestigatingOfficer | GuestDuty::IndependentPerson => &OF_STAGE_TWO,
        GuestDuty::PanelMember | GuestDuty::PanelChair => &OF_PANEL,
    };
    let dates_of_stage = deadline::of(&seen.case, clocks, &calendar).into_iter();
    let dates_of_stage = dates_of_stage.filter(|one| shown.contains(&one.clock));
    let letters = seen.letters.iter().map(|one| {
        let left = dates::short(one.left_on, today);
        (one.number, one.letter, left)
    });
    Ok(Some(GuestFile {
        reference: guest.of.clone(),
        name: seen.guest.name.clone(),
        duty: seen.guest.duty,
        until: dates::longest(seen.guest.until),
        journey: seen.case.journey,
        clocks: dates_of_stage
            .map(|one| clock_row(&one, &seen.case, clocks, today, &calendar))
            .collect(),
        letters: letters.collect(),
        files: seen
            .files
            .iter()
            .map(|(number, kept, clean)| file_row(council, *number, kept, *clean))
            .collect(),
        answers: seen.answers,
        case: seen.case,
    }))
}

/// The words of a letter, in English.
pub(super) async fn guest_letter(
    council: &Council,
    visitor: &Visitor,
    number: u32,
) -> Result<Option<String>, Error> {
    let read = letter(council, let_in(visitor)?, number).await?;
    Ok(read.map(|(_, words)| words.english))
}

fn file_row(council: &Council, number: u32, kept: &KeptFile, clean: bool) -> FileRow {
    FileRow {
        number,
        title: kept.title.clone(),
        what: kept.what,
        kind: kept.facts.kind,
        bytes: kept.facts.bytes,
        added: dates::short(kept.added_on, council.clock.today()),
        state: match (council.files.lost.how(&kept.facts.id), clean) {
            (Some(Loss::Gone), _) => "gone",
            (Some(Loss::Damaged), _) => "damaged",
            (None, true) => "clean",
            (None, false) => "waiting",
        },
    }
}

fn let_in(visitor: &Visitor) -> Result<&Guest, Error> {
    visitor.guest.as_ref().ok_or(Error::Forbidden)
}
