//! Takes the chosen language and comes back to the page.

use app::routes::START;
use axum::response::Response;
use words::Language;

use crate::edge::cookies;
use crate::edge::form::Form;
use crate::edge::respond::{is_ours, see_other};

/// Answers `POST /language`.
pub async fn choose(form: Form) -> Response {
    let back = form.one("back");
    let mut response = see_other(if is_ours(back) { back } else { START });
    if let Some(language) = chosen(&form) {
        cookies::set(
            &mut response,
            cookies::LANGUAGE,
            language.tag(),
            cookies::LANGUAGE_SECONDS,
        );
    }
    response
}

/// The language whose button sent this form, if that was the button.
#[must_use]
pub fn chosen(form: &Form) -> Option<Language> {
    Language::from_tag(form.one("language"))
}
