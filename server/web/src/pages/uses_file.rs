//! The record of use as a file.

use app::desk::UseQuery;
use axum::Extension;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::Error;

use crate::desk::uses::lines;
use crate::edge::visitor::Visitor;
use crate::error::Failed;
use crate::portal::Portal;

/// Answers `GET /staff/use/record.csv`.
pub(crate) async fn uses_file(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
) -> Result<Response, Failed> {
    let asked = UseQuery::of(&visitor.here);
    let lines = lines(&portal.council, &visitor, &asked).await?;
    let bytes = export::texts(&lines).map_err(Error::Internal)?;
    let name = format!("record-of-use-{}.csv", portal.council.clock.today());
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    Ok((headers, bytes).into_response())
}
