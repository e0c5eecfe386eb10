//! The file of somebody who asked for what is held on them, for the account that had it made.

use app::routes::Route;
use axum::Extension;
use axum::body::Body;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::{Error, open_subject_file};

use crate::edge::at::At;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::portal::Portal;

/// Answers `GET /staff/subject-access/{number}/file`.
pub(crate) async fn subject_file(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
) -> Response {
    let (Some(by), Route::SubjectFile(number)) = (visitor.principal(), route) else {
        return refusal(&Error::Forbidden);
    };
    let file = match open_subject_file(&portal.council, &by, number).await {
        Ok(Some(file)) => file,
        Ok(None) => return refusal(&Error::NotFound),
        Err(Error::Refused(_)) => return refusal(&Error::Forbidden),
        Err(error) => return refusal(&error),
    };
    match file.blob.open() {
        Ok(reader) => {
            let headers = [
                (header::CONTENT_TYPE, "application/zip".to_owned()),
                (header::CONTENT_LENGTH, file.bytes.to_string()),
                (
                    header::CONTENT_DISPOSITION,
                    format!("attachment; filename=\"subject-access-{number}.zip\""),
                ),
            ];
            // It is opened piece by piece as it is sent.
            (headers, Body::from_stream(reader.pieces())).into_response()
        }
        Err(cause) => refusal(&Error::Unavailable(cause.into())),
    }
}
