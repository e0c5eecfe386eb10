//! Who asks: what the first middleware learns of a request, for everything after it.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, Request};
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chrono::{DateTime, Utc};
use rules::principal::{Guest, Principal};
use store::{DirectorySession, DraftToken, OpenSession, SessionToken, StaffAccount};
use words::{Language, Locale};

use crate::auth::owes::Owes;
use crate::edge::thing::Thing;
use crate::edge::{cookies, proxies};
use crate::portal::Portal;

/// A visitor, for as long as one request takes.
#[derive(Clone)]
pub struct Visitor {
    /// The language and style they chose.
    pub locale: Locale,
    /// Whether the browser has kept what a page of ours told it of that, be it that they have not chosen.
    pub has_locale: bool,
    /// Whether they, or a page of ours for them, chose it before.
    pub has_chosen: bool,
    /// The language that their browser asks for, where that is one of ours, is not English, and they have not chosen.
    pub prefers: Option<Language>,
    /// Whether they come from a page of ours, as far as the browser says.
    pub from_here: bool,
    /// Whether they come from another site, or typed the address, as far as the browser says.
    pub from_elsewhere: bool,
    /// Their draft's token; a forged one is only a token that no draft has.
    pub draft: Option<DraftToken>,
    /// What they are using now: their draft of a journey, or what they sent. It was used a short while ago, and nobody has
    /// opened the start page since.
    pub uses: Option<Thing>,
    /// What they have just typed as the reference of a letter that it did not open, as it stands in a cookie.
    pub tried: Option<String>,
    /// The letter that was opened a moment ago, and its reference.
    pub opened: Option<String>,
    /// Who is signed in; set by [`crate::auth::require_staff`] and nobody else.
    pub staff: Option<SignedIn>,
    /// Who is in from outside; set by [`crate::auth::guest::require_guest`] and nobody else.
    pub guest: Option<Guest>,
    /// Where they come from, for limits. Of staff a keyed hash of it is written down, in the record of use; of others nothing.
    pub address: Option<IpAddr>,
    /// The nonce of this answer's scripts.
    pub nonce: String,
    /// The path and query that they asked for.
    pub here: String,
}

/// A member of staff with a session.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who they are.
    pub who: Principal,
    /// Until when the password works that they signed in with, when somebody else chose it: then they may only choose
    /// another.
    pub given_until: Option<DateTime<Utc>>,
    /// What they have to show or choose before they can do anything else.
    pub owes: Option<Owes>,
    /// The session of this browser.
    pub token: Option<SessionToken>,
    /// When that began.
    pub opened_at: DateTime<Utc>,
    /// What it is at the council's directory, where it came from there.
    pub directory: Option<DirectorySession>,
}

impl Visitor {
    /// What can be said of whoever sent this request.
    #[must_use]
    pub fn of(portal: &Portal, request: &Request) -> Self {
        let headers = request.headers();
        let kept = cookies::read(headers, cookies::LANGUAGE);
        let locale = kept.as_ref().and_then(|tag| portal.locale(tag));
        Self {
            locale: locale.unwrap_or_default(),
            has_locale: kept.is_some(),
            has_chosen: locale.is_some(),
            prefers: preferred(portal, headers).filter(|_| locale.is_none()),
            from_here: headers
                .get("sec-fetch-site")
                .is_some_and(|site| site == "same-origin"),
            from_elsewhere: headers
                .get("sec-fetch-site")
                .is_some_and(|site| site != "same-origin"),
            uses: cookies::read(headers, cookies::MINE)
                .and_then(|text| Thing::in_use(&text, portal.council.clock.now())),
            draft: cookies::read(headers, cookies::DRAFT)
                .and_then(|text| DraftToken::from_text(&text)),
            tried: cookies::read(headers, cookies::TRIED),
            opened: cookies::read(headers, cookies::OPENED),
            staff: None,
            guest: None,
            address: address(portal.shared.proxies, request),
            nonce: nonce(),
            here: request
                .uri()
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
        }
    }
}

impl SignedIn {
    /// Somebody with this session.
    #[must_use]
    pub fn of(portal: &Portal, session: &OpenSession) -> Self {
        Self {
            who: session.account.principal(),
            given_until: session.account.given_until,
            owes: Owes::of(&portal.council.profile, session),
            token: None,
            opened_at: session.opened_at,
            directory: session.directory.clone(),
        }
    }

    /// The session of somebody who has now shown everything, with this account as it is now.
    #[must_use]
    pub fn proved(&self, account: &StaffAccount) -> OpenSession {
        let mut account = account.clone();
        if self.directory.is_some() {
            account.given_until = None;
        }
        OpenSession {
            account,
            proved: true,
            opened_at: self.opened_at,
            directory: self.directory.clone(),
        }
    }
}

impl Visitor {
    /// Who acts; nobody without a session.
    #[must_use]
    pub fn principal(&self) -> Option<Principal> {
        self.staff.as_ref().map(|staff| staff.who.clone())
    }
}

/// The first language that the browser asks for and the council offers; none where that is English.
fn preferred(portal: &Portal, headers: &HeaderMap) -> Option<Language> {
    let asked = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let first = asked.split(',').find_map(|one| {
        // Like `pl-PL;q=0.9`; browsers write them in the order in which they want them.
        let tag = one.split([';', '-']).next()?.trim();
        let mut offered = portal.facts.languages.iter();
        offered.find(|language| language.tag.split('-').next() == Some(tag))
    });
    first.copied().filter(|language| !language.is_english())
}

fn address(proxies: usize, request: &Request) -> Option<IpAddr> {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(peer)| peer.ip());
    proxies::address(proxies, request.method(), request.headers(), peer)
}

/// 128 random bits; without random bytes an answer has a nonce that nothing on its page matches.
fn nonce() -> String {
    let mut bytes = [0; 16];
    match getrandom::fill(&mut bytes) {
        Ok(()) => STANDARD_NO_PAD.encode(bytes),
        Err(_) => "none".to_owned(),
    }
}
