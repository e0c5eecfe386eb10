//! Findings, and what they add up to (R5.1).

use crate::form::options;

options! {
    /// What was found of a point. "Partially upheld" is no finding of a point; it is what mixed points add up to (R5.1),
    /// and "information given" is not offered (R5.2).
    Finding "staff-finding" {
        Upheld "upheld"
        NotUpheld "not-upheld"
        NoFinding "no-finding"
    }
}

options! {
    /// What the findings of a case add up to (R5.1).
    Outcome "staff-outcome" {
        Upheld "upheld"
        PartiallyUpheld "partially-upheld"
        NotUpheld "not-upheld"
        NoFinding "no-finding"
    }
}

impl Outcome {
    /// All upheld: upheld; some: partially upheld; none: not upheld. Points without a finding do not count; when no
    /// point has one there is no finding. None when there are no points.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Option<Self> {
        let upheld = findings
            .iter()
            .filter(|finding| **finding == Finding::Upheld)
            .count();
        let not = findings
            .iter()
            .filter(|finding| **finding == Finding::NotUpheld)
            .count();
        match (findings.len(), upheld, not) {
            (0, ..) => None,
            (_, 0, 0) => Some(Self::NoFinding),
            (_, 0, _) => Some(Self::NotUpheld),
            (_, _, 0) => Some(Self::Upheld),
            _ => Some(Self::PartiallyUpheld),
        }
    }

    /// As the Ombudsman counts: any point upheld is upheld (R5.1).
    #[must_use]
    pub const fn ombudsman_upheld(self) -> bool {
        matches!(self, Self::Upheld | Self::PartiallyUpheld)
    }
}
