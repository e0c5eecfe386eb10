//! Files for browsers: those that `bundle` built, and the council's colours.

use app::routes::CLIPS;
use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use crate::portal::{Portal, inside};

/// The routes of the files.
pub fn routes(portal: &Portal) -> Router<Portal> {
    let files = match &portal.shared.site {
        Some(site) => of_folder(site),
        None => FOLDERS
            .iter()
            .fold(Router::new(), |router, folder| {
                router.route(&format!("/{folder}/{{*name}}"), get(of_program))
            })
            .route(FAVICON, get(of_program)),
    };
    files
        .route("/council/{sheet}", get(colours))
        .route("/clips/{name}", get(clip))
}

/// The folders of the site.
const FOLDERS: [&str; 3] = ["pkg", "fonts", "pictures"];
/// The picture in the tab.
pub(super) const FAVICON: &str = "/favicon.svg";

fn of_folder(site: &std::path::Path) -> Router<Portal> {
    let folder = |name: &str| {
        ServeDir::new(site.join(name))
            .precompressed_br()
            .append_index_html_on_directories(false)
    };
    let favicon = ServeFile::new(site.join("favicon.svg")).precompressed_br();
    FOLDERS
        .iter()
        .fold(Router::new(), |router, name| {
            router.nest_service(&format!("/{name}"), folder(name))
        })
        .route_service(FAVICON, favicon)
}

/// A file inside the program.
async fn of_program(request: Request) -> Response {
    answer(inside::file, request.uri().path(), request.headers())
}

/// Answers with a file as a folder would: smaller for a browser that takes Brotli, and not at all where it has it already.
fn answer(
    file: impl Fn(&str) -> Option<&'static [u8]>,
    path: &str,
    headers: &HeaderMap,
) -> Response {
    let name = path.trim_start_matches('/');
    let Some(whole) = file(name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let tag: String = Sha256::digest(whole)[..12]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let tag = format!("\"{tag}\"");
    let says = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if says(header::IF_NONE_MATCH).is_some_and(|has| has.contains(&tag)) {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response();
    }
    let has_brotli = says(header::ACCEPT_ENCODING)
        .unwrap_or_default()
        .split(',')
        .any(|one| one.trim() == "br");
    let small = file(&format!("{name}.br")).filter(|_| has_brotli);
    let headers = [
        (header::CONTENT_TYPE, kind(name).to_owned()),
        (header::ETAG, tag),
        (header::VARY, "accept-encoding".to_owned()),
    ];
    match small {
        Some(small) => (headers, [(header::CONTENT_ENCODING, "br")], small).into_response(),
        None => (headers, whole).into_response(),
    }
}

/// What kind of file it is, by its name.
fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css",
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "txt" => "text/plain",
        _ => "application/octet-stream",
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn site(name: &str) -> Option<&'static [u8]> {
        match name {
            "pkg/app.js" => Some(b"let whole;"),
            "pkg/app.js.br" => Some(b"small"),
            "fonts/a.woff2" => Some(b"font"),
            _ => None,
        }
    }

    fn asks(path: &str, says: &[(header::HeaderName, &str)]) -> Response {
        let headers = says
            .iter()
            .map(|(name, value)| (name.clone(), value.parse().unwrap()));
        answer(site, path, &headers.collect())
    }

    #[test]
    fn a_file_inside_the_program_comes_as_one_of_a_folder_would() {
        let header = |response: &Response, name| {
            let value = response.headers().get(name)?;
            Some(value.to_str().unwrap().to_owned())
        };
        let whole = asks("/pkg/app.js", &[]);
        assert_eq!(header(&whole, header::CONTENT_ENCODING), None);
        assert_eq!(
            header(&whole, header::CONTENT_TYPE).unwrap(),
            "text/javascript"
        );
        let takes = (header::ACCEPT_ENCODING, "gzip, br");
        let small = asks("/pkg/app.js", std::slice::from_ref(&takes));
        assert_eq!(header(&small, header::CONTENT_ENCODING).unwrap(), "br");
        let font = asks("/fonts/a.woff2", &[takes]);
        assert_eq!(header(&font, header::CONTENT_ENCODING), None);
        let tag = header(&font, header::ETAG).unwrap();
        let again = asks("/fonts/a.woff2", &[(header::IF_NONE_MATCH, &tag)]);
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
        for wrong in ["/pkg/", "/pkg/../manifest.json", "/pkg/app.css"] {
            assert_eq!(asks(wrong, &[]).status(), StatusCode::NOT_FOUND, "{wrong}");
        }
    }
}
