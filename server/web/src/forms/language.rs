//! Takes the chosen language and comes back to the page.

use app::routes::{BACK, LANGUAGES, Pattern};
use axum::extract::State;
use axum::response::Response;
use words::Locale;

use crate::edge::cookies;
use crate::edge::form::Form;
use crate::edge::respond::{encode, is_ours, see_other};
use crate::portal::Portal;

/// Answers `POST /language`.
pub(crate) async fn choose(State(portal): State<Portal>, form: Form) -> Response {
    if asks_for_languages(&form) {
        return see_other(languages(form.one("back")));
    }
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

/// Whether somebody wants to choose from all languages.
#[must_use]
pub(crate) fn asks_for_languages(form: &Form) -> bool {
    form.has(LANGUAGES)
}

/// The page of languages, which leads back to an address.
#[must_use]
pub(crate) fn languages(back: &str) -> String {
    let (page, back) = (Pattern::Language.path(), encode(back));
    format!("{page}?{BACK}={back}")
}

/// The locale whose button sent this form, if that was the button.
#[must_use]
pub(crate) fn chosen(portal: &Portal, form: &Form) -> Option<Locale> {
    portal.locale(form.one("language"))
}
