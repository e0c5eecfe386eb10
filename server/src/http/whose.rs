//! "Is this yours?": on a phone or computer that several people use, nobody sees or sends what another wrote.
//!
//! Drafts and receipts hang on a cookie that stays in the browser for a day. Another cookie says which of them the person
//! in front of the browser is using now, and since when. It ends with the browser, half an hour after the last answer, and
//! when somebody opens the start page. What is there but not in use is asked about before anything of it is shown, kept
//! or sent; so is a journey that somebody begins anew, or comes to from elsewhere.

use crate::error::{Failed, refusal};
use app::pages::public::yours::{GOING_ON, MINE, NOT_MINE, YOURS};
use app::routes::{SENT, SENT_YOURS, START, path_begin, path_yours};
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::Response;
use casework::Error;
use casework::{forget_journey, forget_sent};
use chrono::{DateTime, Utc};
use rules::intake::{Draft, Journey, Question};

use super::form::Form;
use super::pages::onwards;
use super::place::Place;
use super::visitor::Visitor;
use super::{cookies, see_other};
use crate::state::Portal;

/// For how long something is in use after the last answer, in seconds.
const IN_USE: i64 = 30 * 60;

/// What somebody uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// The draft of a journey.
    Draft(Journey),
    /// What was sent last, with the equality questions that belong to it.
    Sent,
}

impl Thing {
    /// What the answers of this journey belong to.
    #[must_use]
    pub const fn of(journey: Journey) -> Self {
        match journey {
            Journey::Equality => Self::Sent,
            journey => Self::Draft(journey),
        }
    }

    /// What the cookie says, unless that was too long ago.
    #[must_use]
    pub fn in_use(cookie: &str, now: DateTime<Utc>) -> Option<Self> {
        let (thing, since) = cookie.split_once('.')?;
        let age = now.timestamp().checked_sub(since.parse().ok()?)?;
        if !(0..=IN_USE).contains(&age) {
            return None;
        }
        match thing {
            "sent" => Some(Self::Sent),
            slug => Journey::from_slug(slug).map(Self::of),
        }
    }

    /// Notes that it is in use from now on.
    pub fn take(self, response: &mut Response, now: DateTime<Utc>) {
        let thing = match self {
            Self::Draft(journey) => journey.slug(),
            Self::Sent => "sent",
        };
        let cookie = format!("{thing}.{}", now.timestamp());
        cookies::set_until_closed(response, cookies::MINE, &cookie);
    }
}

/// Whether to ask before a page of this draft is shown.
#[must_use]
pub fn asks_to_show(visitor: &Visitor, journey: Journey, place: &Place, draft: &Draft) -> bool {
    let begins = matches!(place, Place::Question(_, question) if is_first(journey, *question));
    !draft.is_blank()
        && (visitor.uses != Some(Thing::of(journey))
            || visitor.from_elsewhere
            || (begins && !visitor.from_here))
}

/// Whether to ask before this answer is kept in the draft. A page that was drawn for who goes on with the draft, and the
/// answer to the question itself, are enough.
#[must_use]
pub fn asks_to_keep(
    visitor: &Visitor,
    journey: Journey,
    question: Question,
    draft: &Draft,
    form: &Form,
) -> bool {
    let goes_on = form.one(GOING_ON) == "yes" || form.one(YOURS) == MINE;
    let uses = visitor.uses == Some(Thing::of(journey));
    !goes_on && draft.has_more_than(question) && (is_first(journey, question) || !uses)
}

/// Whether this browser keeps no cookies: the page was drawn for who begins, and the cookie that came with it is not here.
#[must_use]
pub fn keeps_no_cookies(visitor: &Visitor, form: &Form) -> bool {
    visitor.draft.is_none() && form.one(GOING_ON) == "no"
}

/// Whether the answer says that the draft is somebody else's.
#[must_use]
pub fn is_anothers(form: &Form) -> bool {
    form.one(YOURS) == NOT_MINE
}

fn is_first(journey: Journey, question: Question) -> bool {
    journey.questions().first() == Some(&question)
}

/// Answers `POST /{journey}/yours`.
///
/// # Errors
/// [`Error::NotFound`] of what is no journey, [`Error::Unavailable`].
pub async fn draft(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    Path(journey): Path<String>,
    form: Form,
) -> Result<Response, Failed> {
    let Some(Place::Yours(journey)) = Place::of(&format!("/{journey}/yours")) else {
        return Err(Error::NotFound.into());
    };
    let (office, Some(token)) = (&portal.office, &visitor.draft) else {
        return Ok(see_other(&path_begin(journey)));
    };
    let to = match form.one(YOURS) {
        MINE => {
            let draft = office
                .books
                .draft(token, journey, office.clock.now())
                .await?;
            onwards(journey, journey.progress(&draft).next)
        }
        NOT_MINE => {
            forget_journey(office, token, journey).await?;
            path_begin(journey)
        }
        _ => return Ok(see_other(&path_yours(journey))),
    };
    let mut response = see_other(&to);
    Thing::of(journey).take(&mut response, office.clock.now());
    Ok(response)
}

/// Answers `POST /sent/yours`.
pub async fn sent(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    let (office, Some(token)) = (&portal.office, &visitor.draft) else {
        return see_other(START);
    };
    match form.one(YOURS) {
        MINE => {
            let mut response = see_other(SENT);
            Thing::Sent.take(&mut response, office.clock.now());
            response
        }
        NOT_MINE => match forget_sent(office, token).await {
            Ok(()) => see_other(START),
            Err(error) => refusal(&error),
        },
        _ => see_other(SENT_YOURS),
    }
}
