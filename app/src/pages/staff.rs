//! The pages of the complaints team. A person is signed in before any of them runs, but for the sign-in itself.

pub mod account;
mod account_changes;
pub mod account_of;
pub mod accounts;
pub mod act;
mod alike;
pub mod assurance;
mod beside_letter;
pub mod calendar;
pub mod case;
pub mod code;
pub mod covering;
pub mod dashboard;
mod deleted;
pub mod directory_out;
mod files;
pub mod find;
pub mod goes_on;
mod head_notes;
pub mod import;
mod kind;
pub mod letter;
pub mod letters;
mod linked;
pub mod looked;
mod noted;
mod only;
pub mod password;
mod point_notes;
pub mod publish;
pub mod queue;
mod reasons;
mod recommendation_notes;
pub mod record;
pub mod register;
pub mod report;
pub mod report_rules;
pub mod report_words;
pub mod reports;
pub mod retention;
pub mod second_factor;
mod shown_once;
pub mod sign_in;
pub mod subject_access;
pub mod uses;

use leptos::prelude::*;

use crate::desk::Unavailable;
use crate::form::ErrorPage;
use crate::pages::public::error::ErrorView;

/// The page of an error, instead of what cannot be shown.
pub(super) fn unavailable(cause: Unavailable) -> AnyView {
    view! { <ErrorView error=cause.page()/> }.into_any()
}

pub(super) fn instead(status: u16) -> AnyView {
    view! { <ErrorView error=ErrorPage { status, number: None }/> }.into_any()
}
