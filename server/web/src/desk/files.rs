//! The files of a case, as its page shows them.

use app::desk::FileRow;
use casework::{Council, Loss};
use rules::case::KeptFile;
use store::FileState;
use words::dates;

/// The files of a case but for those that were taken out, with how far each is checked.
pub(super) fn files(council: &Council, file: &store::CaseFile) -> Vec<FileRow> {
    let today = council.clock.today();
    let kept = (1..).zip(&file.case.files);
    let kept = kept.filter(|(_, kept)| kept.removed_on.is_none());
    let lost = |kept: &KeptFile| council.files.lost.how(&kept.facts.id);
    let waiting = match &council.files {
        files if files.scanner.is_none() => "no-scanner",
        files if files.scanner_is_away.is_so() => "scanner-away",
        _ => "waiting",
    };
    let row = |(number, kept): (u32, &KeptFile)| FileRow {
        number,
        title: kept.title.clone(),
        what: kept.what,
        kind: kept.facts.kind,
        bytes: kept.facts.bytes,
        added: dates::short(kept.added_on, today),
        state: match (file.files.get(&kept.facts.id), lost(kept)) {
            (Some(FileState::Harmful | FileState::Removed) | None, _) => "harmful",
            (_, Some(Loss::Gone)) => "gone",
            (_, Some(Loss::Damaged)) => "damaged",
            (Some(FileState::Clean), _) => "clean",
            (Some(FileState::Waiting), _) => waiting,
        },
    };
    kept.map(row).collect()
}
