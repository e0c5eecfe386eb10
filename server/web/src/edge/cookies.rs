//! The cookies. All are `__Host-`: only over https (or on your own machine), only here, never for scripts.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

/// Holds the token of the draft.
pub const DRAFT: &str = "__Host-draft";
/// Says what the person in front of the browser is using now, and since when; see `forms/whose.rs`.
pub const MINE: &str = "__Host-mine";
/// In the place of a tag: nobody has chosen yet.
pub const NOT_CHOSEN: &str = "none";
/// Holds the tag of the language.
pub const LANGUAGE: &str = "__Host-language";
/// Holds the token of a staff session.
pub const STAFF: &str = "__Host-staff";
/// Holds the token of somebody from outside who is in.
pub const GUEST: &str = "__Host-guest";
/// Holds the marks of the accounts that signed in from this browser.
pub const DEVICE: &str = "__Host-device";

/// Holds what a sign-in at the council's directory was begun with, sealed.
pub const AWAY: &str = "__Host-away";

/// Holds what was typed as the reference of a letter and did not open it, for the page that says so once.
pub const TRIED: &str = "__Host-tried";

/// Holds which letter was opened with which reference, for the page that shows it once.
pub const OPENED: &str = "__Host-opened";

/// How long the browser keeps what was tried or opened, in seconds.
pub const TRIED_SECONDS: u32 = 60;
/// How long the browser keeps a draft's cookie, in seconds; the draft itself is as old.
pub const DRAFT_SECONDS: u32 = 24 * 60 * 60;
/// How long the browser remembers the language, in seconds.
pub const LANGUAGE_SECONDS: u32 = 30 * 24 * 60 * 60;
/// How long the browser keeps a staff session, in seconds; the store may end it sooner.
pub const STAFF_SECONDS: u32 = 12 * 60 * 60;
/// How long the browser keeps what a sign-in at the directory was begun with, in seconds.
pub const AWAY_SECONDS: u32 = 15 * 60;
/// How long the browser remembers who signed in from it, in seconds.
pub const DEVICE_SECONDS: u32 = 180 * 24 * 60 * 60;

/// The value of a cookie that the browser sent.
#[must_use]
pub fn read(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.to_owned())
}

/// Whether the browser sent one of our cookies. They are `SameSite=Lax` or stricter, so a form on another site cannot send them.
#[must_use]
pub fn has_any(headers: &HeaderMap) -> bool {
    [DRAFT, LANGUAGE, STAFF, GUEST]
        .iter()
        .any(|name| read(headers, name).is_some())
}

/// Gives the browser a cookie; `seconds` of 0 takes it away.
pub fn set(response: &mut Response, name: &str, value: &str, seconds: u32) {
    add(response, name, value, &format!("; Max-Age={seconds}"));
}

/// Gives the browser a cookie that ends when the browser is closed.
pub fn set_until_closed(response: &mut Response, name: &str, value: &str) {
    add(response, name, value, "");
}

fn add(response: &mut Response, name: &str, value: &str, until: &str) {
    // A person comes back to their draft by a link of another site; staff by one of ours, see `auth/coming_in.rs`.
    let site = if name == STAFF { "Strict" } else { "Lax" };
    let line = format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite={site}{until}");
    if let Ok(line) = HeaderValue::try_from(line) {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_and_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::COOKIE,
            HeaderValue::from_static("a=1; __Host-draft=xyz ; draft=no; x__Host-staff=y"),
        );
        assert_eq!(read(&headers, DRAFT).as_deref(), Some("xyz"));
        assert_eq!(read(&headers, STAFF), None);
    }
}
