//! An error as the answer to a request: the page shows a status and a number, the log has the cause.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::Error;
use rules::case::Refused;
use store::StoreError;

/// An error that a handler answers with.
#[derive(Debug)]
pub struct Failed(pub Error);

/// Travels with a response that has no page yet; [`crate::pages::trouble`] renders one for it.
#[derive(Debug, Clone, Default)]
pub struct Number(pub Option<String>);

/// The answer to an error: its status, and the number under which the log has its cause.
pub fn refusal(error: &Error) -> Response {
    let number = Number(error.log());
    let mut response = status(error).into_response();
    response.extensions_mut().insert(number);
    response
}

const fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::Forbidden | Error::Refused(Refused::NotYourRole | Refused::Excluded) => {
            StatusCode::FORBIDDEN
        }
        Error::Refused(_) => StatusCode::CONFLICT,
        Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        Error::Lost(..) => StatusCode::GONE,
        Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        refusal(&self.0)
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self(error.into())
    }
}
