//! Takes the chosen language and comes back to the page.

use app::routes::Pattern;
use axum::extract::State;
use axum::response::Response;
use words::Locale;

use crate::edge::cookies;
use crate::edge::form::Form;
use crate::edge::respond::{is_ours, see_other};
use crate::portal::Portal;

/// Answers `POST /language`.
pub(crate) async fn choose(State(portal): State<Portal>, form: Form) -> Response {
    let back = form.one("back");
    let start = Pattern::Start.path();
    let mut response = see_other(if is_ours(back) { back } else { start });
    if let Some(locale) = chosen(&portal, &form) {
        cookies::set(
            &mut response,
            cookies::LANGUAGE,
            &locale.tag(),
            cookies::LANGUAGE_SECONDS,
        );
    }
    response
}

/// The locale whose button sent this form, if that was the button.
#[must_use]
pub(crate) fn chosen(portal: &Portal, form: &Form) -> Option<Locale> {
    portal.shared.words.locale(form.one("language"))
}
