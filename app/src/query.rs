//! What stands after the question mark of the address that was asked for.

use std::collections::HashMap;

use crate::desk::desk;

/// The fields of a query; of one that is there twice the last.
pub(crate) struct Query(HashMap<String, String>);

impl Query {
    /// The query of this page. Call it before an `async` block, never inside.
    #[must_use]
    pub(crate) fn here() -> Self {
        Self::of(&desk().here())
    }

    /// The query of an address.
    #[must_use]
    pub(crate) fn of(address: &str) -> Self {
        let query = address.split_once('?').map_or("", |(_, query)| query);
        Self(
            form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
        )
    }

    /// What a field says; none when it is not there.
    #[must_use]
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}
