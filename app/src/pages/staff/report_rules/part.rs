//! Which part of the draft is changed, and where its form is.

use rules::form::Field;

use crate::form::ActState;
use crate::query::Query;
use crate::routes::Route;
use crate::staff_forms::{RULES_FILE, RULES_OF_TABLE, RULES_ROWS, RULES_TABLE, RULES_WHOLE};

/// The lists whose rows the council can make.
pub(super) const LISTS: [&str; 5] = ["service", "nature", "outcome", "who", "ombudsman"];

/// Which part of the draft is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Edit {
    /// What holds in the whole report.
    Whole,
    /// A table of the council's own, by its id; a new one where there is none.
    Table(Option<String>),
    /// What one table says otherwise.
    OfTable(String),
    /// The rows of a list.
    Rows(String),
    /// All of it, as a file.
    File,
}

impl Edit {
    /// What was sent and refused, or else what the address asks for.
    pub(super) fn of(state: &ActState, query: &Query) -> Option<Self> {
        let sent = state.value("do");
        let (edit, table, list) = match sent.is_empty() {
            false => (sent, state.value("table"), state.value("of_list")),
            true => {
                let get = |name: &str| query.get(name).unwrap_or_default().to_owned();
                (get("edit"), get("table"), get("of_list"))
            }
        };
        match edit.as_str() {
            "whole" => Some(Self::Whole),
            "table" => Some(Self::Table(Some(table).filter(|id| !id.is_empty()))),
            "of-table" => Some(Self::OfTable(table)),
            "rows" => Some(Self::Rows(list)),
            "file" => Some(Self::File),
            _ => None,
        }
    }

    /// Where its form is.
    pub(super) fn address(&self) -> String {
        let more = match self {
            Self::Table(Some(table)) | Self::OfTable(table) => format!("&table={table}"),
            Self::Rows(list) => format!("&of_list={list}"),
            Self::Whole | Self::Table(None) | Self::File => String::new(),
        };
        format!("{}?edit={}{more}", Route::ReportRules, self.name())
    }

    /// What its button posts.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Table(_) => "table",
            Self::OfTable(_) => "of-table",
            Self::Rows(_) => "rows",
            Self::File => "file",
        }
    }

    /// What its form asks for.
    pub(super) const fn fields(&self) -> &'static [Field] {
        match self {
            Self::Whole => RULES_WHOLE,
            Self::Table(_) => RULES_TABLE,
            Self::OfTable(_) => RULES_OF_TABLE,
            Self::Rows(_) => RULES_ROWS,
            Self::File => RULES_FILE,
        }
    }
}
