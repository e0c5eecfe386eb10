//! What the page of the report's counting rules shows (R10.2).

use app::desk::{ProposedRules, ReportFile, ReportRules, RulesDraftShown, RulesVersionRow};
use casework::{Council, Error, ReportScope, proposed_rules, report_by};
use report::{Counting, Year};
use rules::permission::Duty;
use store::RulesDraft;
use words::dates;

use super::reports::{as_draft, reports};
use super::staff::signed_in;
use crate::edge::visitor::Visitor;

/// So many versions are shown.
const SHOWN_VERSIONS: u64 = 50;

/// The page; none for whoever may not change the rules.
pub(super) async fn report_rules(
    council: &Council,
    visitor: &Visitor,
    preview: Option<Year>,
) -> Result<Option<ReportRules>, Error> {
    let staff = signed_in(visitor)?;
    if council.allows(&staff.who, Duty::FreezeReport).is_err() {
        return Ok(None);
    }
    let versions = council.store.rules_versions(SHOWN_VERSIONS).await?;
    let draft = council.store.rules_draft().await?;
    let seen = draft.as_ref().map_or(0, |draft| draft.seen);
    let holds = versions.first().and_then(|newest| newest.rules.clone());
    let of_profile = &council.profile.report;
    let proposed = match &draft {
        Some(RulesDraft { rules: Some(_), .. }) => None,
        _ => proposed_rules(council).await?,
    };
    let draft = match draft.and_then(|draft| Some((draft.rules?, draft.at, draft.by))) {
        Some((rules, at, who)) => {
            let (years, preview) =
                Box::pin(previewed(council, visitor, rules.clone(), preview)).await?;
            Some(RulesDraftShown {
                as_file: council::counting_as_file(&rules).map_err(Error::Internal)?,
                rules,
                when: dates::moment(at),
                who,
                years,
                preview,
            })
        }
        None => None,
    };
    Ok(Some(ReportRules {
        holds: holds.unwrap_or_else(|| of_profile.clone()),
        in_profile: *of_profile != Counting::default(),
        version: versions.first().map(|newest| newest.version),
        seen,
        draft,
        versions: versions
            .into_iter()
            .map(|version| RulesVersionRow {
                version: version.version,
                when: dates::moment(version.at),
                who: version.by,
                why: version.reason,
                back_to: version.back_to,
                tables: version.rules.map(|rules| rules.crosses.len()),
            })
            .collect(),
        proposed: proposed.map(|(year, proposal)| ProposedRules {
            year,
            read: proposal.read,
        }),
    }))
}

/// The years of which there is a report, and the report as it would come out of the one that was chosen, or of the newest that
/// is over.
async fn previewed(
    council: &Council,
    visitor: &Visitor,
    rules: Counting,
    chosen: Option<Year>,
) -> Result<(Vec<Year>, Option<ReportFile>), Error> {
    let rows = reports(council, visitor).await?;
    let over = rows.iter().find(|row| !row.unfinished);
    let chosen = chosen.filter(|year| rows.iter().any(|row| row.year == *year));
    let year = chosen.or_else(|| over.or(rows.first()).map(|row| row.year));
    let preview = match year {
        Some(year) => {
            let made = Box::pin(report_by(council, rules, year, &ReportScope::default())).await?;
            Some(as_draft(council, year, made))
        }
        None => None,
    };
    Ok((rows.into_iter().map(|row| row.year).collect(), preview))
}
