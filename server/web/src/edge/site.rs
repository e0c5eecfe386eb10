//! Files for browsers: those that `bundle` built, and the council's colours.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::services::{ServeDir, ServeFile};

use crate::portal::Portal;

/// The routes of the files.
pub fn routes(portal: &Portal) -> Router<Portal> {
    let site = &portal.shared.site;
    let folder = |name: &str| {
        ServeDir::new(site.join(name))
            .precompressed_br()
            .append_index_html_on_directories(false)
    };
    Router::new()
        .nest_service("/pkg", folder("pkg"))
        .nest_service("/fonts", folder("fonts"))
        .nest_service("/pictures", folder("pictures"))
        .route_service(
            "/favicon.svg",
            ServeFile::new(site.join("favicon.svg")).precompressed_br(),
        )
        .route("/council/{sheet}", get(colours))
}

/// Whether a file of these is asked for.
#[must_use]
pub fn is_file(path: &str) -> bool {
    ["/pkg/", "/fonts/", "/pictures/", "/council/"]
        .iter()
        .any(|folder| path.starts_with(folder))
}

/// How long a browser may keep what is at this path: for ever where the name changes with the content, not at all where
/// somebody's words may be on a page.
#[must_use]
pub fn may_keep(path: &str, status: StatusCode) -> HeaderValue {
    let is_in = |folders: &[&str]| folders.iter().any(|folder| path.starts_with(folder));
    HeaderValue::from_static(match status {
        StatusCode::OK | StatusCode::NOT_MODIFIED if is_in(&["/pkg/", "/council/"]) => {
            "public, max-age=31536000, immutable"
        }
        StatusCode::OK | StatusCode::NOT_MODIFIED
            if is_in(&["/fonts/", "/pictures/", "/favicon.svg"]) =>
        {
            "public, max-age=86400"
        }
        _ => "no-store",
    })
}

async fn colours(State(portal): State<Portal>, Path(sheet): Path<String>) -> Response {
    if sheet != format!("{}.css", portal.colours.version) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], portal.colours.css.clone()).into_response()
}
