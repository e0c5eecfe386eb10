//! The register as a list: what is chosen, how large it is, and its rows.

use report::{Period, ReportFilter};
use rules::reference::Reference;
use rules::register::{Entry, Kind};

/// Which list is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListChoice {
    /// Of which days, service and person.
    pub only: ReportFilter,
    /// Of one kind.
    pub kind: Option<Kind>,
    /// Whether what was recorded in error or twice is in it, marked.
    pub errors: bool,
}

/// A list, or how large it would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterList {
    /// What was chosen.
    pub choice: ListChoice,
    /// The days that this comes to.
    pub days: Period,
    /// How many rows it has.
    pub count: u64,
    /// How many a list has at most; none is made of more.
    pub most: u64,
    /// How many cases are kept from whoever asks, whatever is chosen; none of them is in the list.
    pub kept_from: u64,
    /// Whether it says who complained: not to readers.
    pub with_who: bool,
    /// The day on which it is made, in words.
    pub as_of: String,
    /// The rows, the first received first; none before it is taken away.
    pub rows: Vec<ListRow>,
    /// The services to choose from: as the register calls them, and the name to show.
    pub services: Vec<(String, String)>,
}

/// One representation under one procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// The public reference of its case.
    pub reference: Reference,
    /// 1, or 2 for what runs under a second procedure.
    pub part: u32,
    /// What the register keeps of it; its services by the names that the council shows.
    pub entry: Entry,
    /// What the council's earlier records call how each stage ended, where it is known only from them and the council has one
    /// word for it.
    pub own_outcomes: [Option<String>; 3],
    /// The same of what it is about, for each nature of the entry.
    pub own_natures: Vec<Option<String>>,
    /// For each stage whether its reply left in time; none where none left or nobody knows.
    pub in_time: [Option<bool>; 3],
}
