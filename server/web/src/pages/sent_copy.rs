//! The copy that somebody keeps of what they sent.

use app::desk::Desk;
use app::pages::public::sent::copy;
use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use crate::desk::VisitorsDesk;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::portal::Portal;

/// Some programs on phones take a text for UTF-8 only when it begins like this.
const UTF_8: char = '\u{feff}';

/// Answers `GET /sent/copy` with a text in UTF-8. Nothing in its name says what it is about. Whoever comes later is led to
/// the confirmation, which asks them whose it is.
pub async fn sent_copy(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
) -> Response {
    let desk = VisitorsDesk::new(portal, visitor, false);
    match desk.last_receipt().await {
        Ok(Some(receipt)) if !receipt.came_back => {
            let text = copy(&desk.words(), &desk.council(), &receipt);
            let name = format!("attachment; filename=\"{}.txt\"", receipt.reference);
            let headers = [
                (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
                (header::CONTENT_DISPOSITION, &*name),
                (header::CACHE_CONTROL, "no-store"),
            ];
            (headers, format!("{UTF_8}{text}")).into_response()
        }
        Ok(_) => see_other(Route::Sent),
        Err(error) => refusal(&error),
    }
}
