//! What can go wrong while a request is answered. The page shows a status and a number; the log shows the cause, once.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use tracing::error;

use store::StoreError;

/// Why a request could not be answered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such page, case or person.
    #[error("there is no such thing")]
    NotFound,
    /// It is there, but not for this visitor.
    #[error("it is not allowed")]
    Forbidden,
    /// The procedure does not allow it.
    #[error(transparent)]
    Refused(#[from] rules::case::Refused),
    /// The store is full, locked or gone.
    #[error("the store cannot be used just now")]
    Unavailable(#[source] anyhow::Error),
    /// A fault of ours.
    #[error("something is broken")]
    Internal(#[source] anyhow::Error),
}

/// Travels with a response that has no page yet; [`crate::http::trouble`] renders one for it.
#[derive(Debug, Clone, Default)]
pub struct Number(pub Option<String>);

impl Error {
    /// The HTTP status that says so.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Refused(_) => StatusCode::CONFLICT,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Writes the cause to the log, if it is ours, and returns the number under which it stands there.
    #[must_use]
    pub fn log(&self) -> Number {
        let cause = match self {
            Self::NotFound | Self::Forbidden | Self::Refused(_) => return Number(None),
            Self::Unavailable(cause) | Self::Internal(cause) => cause,
        };
        let number = random_number();
        error!(number, "{self}: {cause:#}");
        Number(Some(number))
    }
}

/// A short random number for an error page and the log.
#[must_use]
pub fn random_number() -> String {
    let mut bytes = [0; 4];
    // Without random bytes the page still shows; its number is only less telling.
    let _ = getrandom::fill(&mut bytes);
    format!("{:08X}", u32::from_be_bytes(bytes))
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let number = self.log();
        let mut response = self.status().into_response();
        response.extensions_mut().insert(number);
        response
    }
}

impl From<StoreError> for Error {
    fn from(cause: StoreError) -> Self {
        Self::Unavailable(cause.into())
    }
}
