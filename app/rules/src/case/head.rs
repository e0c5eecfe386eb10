//! A head of the statement of complaint: what stages 2 and 3 find on (Reg. 16, R4.8).

use crate::finding::Finding;

/// One thing that stage 2 looks into: it comes from a point of stage 1, or is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// 1, 2, 3, … within the statement.
    pub number: u32,
    /// What is complained of, in the words of the statement.
    pub what: String,
    /// The number of the point from which it comes; none where it is new.
    pub point: Option<u32>,
    /// Whether the complainant agreed to these words.
    pub agreed: bool,
    /// The investigating officer's finding; the council's own may differ (R4.11).
    pub investigated: Option<Finding>,
    /// The council's decision at stage 2.
    pub stage_two: Option<Finding>,
    /// What the panel found, where it said so.
    pub panel: Option<Finding>,
    /// The council's decision at stage 3.
    pub stage_three: Option<Finding>,
}

impl Head {
    /// The finding of the council that stands: that of the later stage (R4.11).
    #[must_use]
    pub fn finding(&self) -> Option<Finding> {
        self.stage_three.or(self.stage_two)
    }

    /// Whether anything was found of it at any stage.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.finding().is_some() || self.investigated.is_some()
    }
}

/// What stages 2 and 3 found of a head, or of a point where the statement has no heads.
pub(crate) struct Later<'a> {
    /// By the investigating officer.
    pub investigated: &'a mut Option<Finding>,
    /// By the council at stage 2.
    pub stage_two: &'a mut Option<Finding>,
    /// By the council at stage 3.
    pub stage_three: &'a mut Option<Finding>,
}
