//! What a form shows again after it was refused: what was typed, and what was wrong with it.

use std::collections::BTreeMap;

use leptos::prelude::use_context;
use rules::intake::{Fault, Typed};

/// A question page that was sent and could not be accepted. In context only then.
#[derive(Debug, Clone, Default)]
pub struct FormState {
    /// What was typed.
    pub typed: Typed,
    /// What was wrong with it.
    pub faults: Vec<Fault>,
    /// The first part of the keys of a trouble that is not the person's: `error-503`, `error-429`.
    pub trouble: Option<String>,
}

/// A staff form that was sent and refused. In context only then. Never holds a password.
#[derive(Debug, Clone, Default)]
pub struct ActState {
    /// What was typed, by field.
    pub fields: BTreeMap<String, String>,
    /// The key of the words that say why.
    pub refused: Option<String>,
}

/// Whatever was asked for, the page to show is this error. In context only then.
#[derive(Debug, Clone)]
pub struct ErrorPage {
    /// The HTTP status.
    pub status: u16,
    /// The number by which the cause can be found in the log.
    pub number: Option<String>,
}

impl ActState {
    /// The state in context, or a blank one.
    #[must_use]
    pub fn current() -> Self {
        use_context().unwrap_or_default()
    }

    /// What was typed in a field.
    #[must_use]
    pub fn value(&self, field: &str) -> String {
        self.fields.get(field).cloned().unwrap_or_default()
    }
}
