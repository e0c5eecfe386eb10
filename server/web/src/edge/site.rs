//! Files for browsers: those that `bundle` built, and the council's colours.

use app::routes::CLIPS;
use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower::ServiceExt;
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
        .route("/clips/{name}", get(clip))
}

/// Whether a file of these is asked for.
#[must_use]
pub fn is_file(path: &str) -> bool {
    ["/pkg/", "/fonts/", "/pictures/", "/council/", CLIPS]
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
        StatusCode::OK | StatusCode::PARTIAL_CONTENT | StatusCode::NOT_MODIFIED
            if is_in(&["/fonts/", "/pictures/", CLIPS, "/favicon.svg"]) =>
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

/// A file of the council's clips, or the part of it that a browser asks for.
async fn clip(
    State(portal): State<Portal>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    let clips = &portal.council.profile.sign_language;
    let mut files = clips.iter().flat_map(council::Clip::files);
    let Some((_, file)) = files.find(|(known, _)| *known == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let served = ServeFile::new(file).oneshot(request).await;
    served.map_or_else(|never| match never {}, IntoResponse::into_response)
}
