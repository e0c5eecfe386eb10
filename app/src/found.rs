//! What came of looking for a case.

use leptos::prelude::use_context;

use crate::desk::{QueueRow, Rebuild};

/// The cases that were found. In context only on the page that shows them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoundCases {
    /// What was typed.
    pub sought: String,
    /// The best first, each with what it is known again by.
    pub rows: Vec<QueueRow>,
    /// Whether there are more than are shown.
    pub more: bool,
    /// How many can be found so far, as long as what cases are found by is still being made.
    pub rebuild: Option<Rebuild>,
}

impl FoundCases {
    /// Those in context; none where nobody has looked yet.
    #[must_use]
    pub fn current() -> Option<Self> {
        use_context()
    }
}
