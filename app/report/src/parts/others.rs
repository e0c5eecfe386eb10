//! What is no complaint: concerns, thanks, comments, enquiries, requests for an advocate, and what was not accepted (R1.6).

use rules::pathway::Nature;
use rules::register::Kind;

use super::super::Table;
use super::super::entry_in_period::{EntryInPeriod, LAST, THIS};
use super::super::inputs::ReportInputs;
use super::super::row_counts::{Head, RowCounts};
use super::super::table_builder::{TableBuilder, rule};

/// The rows of the table of enquiries.
const ENQUIRIES: [Kind; 3] = [
    Kind::PublicEnquiry,
    Kind::MpEnquiry,
    Kind::CouncillorEnquiry,
];

/// What is counted of them.
pub(crate) struct Others {
    kinds: [[i64; Kind::ALL.len()]; 2],
    thanked: RowCounts,
    refused: RowCounts,
}

impl Others {
    pub(crate) fn new(frame: &ReportInputs<'_>) -> Self {
        let mut thanked = RowCounts::services("compliments", frame);
        // A service that nobody thanked has no row: that is no finding.
        for head in &mut thanked.rows {
            head.stands = false;
        }
        Self {
            kinds: [[0; Kind::ALL.len()]; 2],
            thanked,
            refused: RowCounts::listed::<Nature>("refused", frame, false),
        }
    }

    pub(crate) fn add(&mut self, seen: &EntryInPeriod<'_>, frame: &ReportInputs<'_>) {
        let entry = seen.entry;
        for when in [THIS, LAST] {
            if !seen.counts_other(frame.counting.others, when) {
                continue;
            }
            self.kinds[when][entry.kind as usize] += 1;
            match entry.kind {
                Kind::Compliment => {
                    let several = frame.counting.heads_of("compliments");
                    self.thanked
                        .count_services(&entry.services, several, when, frame);
                }
                Kind::NotEligible => {
                    let several = frame.counting.heads_of("refused");
                    self.refused.count_values(&entry.natures, several, when);
                }
                _ => {}
            }
        }
    }

    pub(crate) fn volumes(&self, when: usize) -> Vec<(&'static str, i64)> {
        let of = |kind: Kind| self.kinds[when][kind as usize];
        vec![
            ("concern", of(Kind::Concern)),
            ("compliment", of(Kind::Compliment)),
            ("comment", of(Kind::Comment)),
            ("enquiry", ENQUIRIES.into_iter().map(of).sum()),
            ("advocacy-request", of(Kind::AdvocacyRequest)),
            ("not-eligible", of(Kind::NotEligible)),
        ]
    }

    pub(crate) fn compliments(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        let base = [THIS, LAST].map(|when| self.kinds[when][Kind::Compliment as usize]);
        let table = maker.by_heads("compliments", &self.thanked, base, "compliment");
        vec![maker.says_printed(rule(table, "counts-compliments"))]
    }

    pub(crate) fn enquiries(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        let heads = ENQUIRIES.map(|kind| {
            let mut head = Head::new(
                kind.slug(),
                super::super::Label::key(format!("{}-{}", Kind::OPTIONS.list, kind.slug())),
            );
            for when in [THIS, LAST] {
                head.counts[when][0] = self.kinds[when][kind as usize];
            }
            head
        });
        let of = |when: usize| {
            ENQUIRIES
                .iter()
                .map(|kind| self.kinds[when][*kind as usize])
                .sum()
        };
        let enquiries = maker.by_year(
            "enquiries",
            &RowCounts::of(heads.into()),
            [of(THIS), of(LAST)],
            false,
        );
        let base = [THIS, LAST].map(|when| self.kinds[when][Kind::NotEligible as usize]);
        let refused = maker.by_heads("refused", &self.refused, base, "not-eligible");
        vec![
            maker.says_printed(rule(enquiries, "counts-enquiries")),
            maker.says_printed(rule(refused, "counts-refused")),
        ]
    }
}
