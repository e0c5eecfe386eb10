//! Every page that can be asked for. Who may not see a page yet is sent where they can go on, so that pages themselves
//! never redirect.

use crate::error::refusal;
use app::form::ErrorPage;
use app::routes::{
    SENT, SENT_YOURS, START, path_begin, path_check, path_question, path_started_again, path_yours,
};
use axum::Extension;
use axum::extract::{Request, State};
use axum::response::Response;
use casework::Error;
use rules::intake::{Draft, Journey, Question};
use store::DraftToken;

use crate::edge::cookies;
use crate::edge::place::Place;
use crate::edge::respond::see_other;
use crate::edge::thing::Thing;
use crate::edge::visitor::Visitor;
use crate::edge::whose::asks_to_show;
use crate::pages::read_letter;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

/// Answers a GET of a page of `app::routes`.
pub async fn page(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    request: Request,
) -> Response {
    let Some(place) = Place::of(request.uri().path()) else {
        return not_found(&portal, &visitor).await;
    };
    if let Place::ReadLetter(part) = &place {
        return read_letter::ask(&portal, &visitor, part).await;
    }
    if let (Place::Question(..), Some(token)) = (&place, &visitor.draft) {
        portal.coming.came(token).await;
    }
    let mut response = match instead(&portal, &visitor, &place).await {
        Ok(None) => render(&portal, &visitor, Shown::Page).await,
        Ok(Some(path)) => return see_other(&path),
        Err(error) => return refusal(&error),
    };
    match place {
        // Whoever comes here may be somebody else.
        Place::Start if visitor.uses.is_some() => cookies::set(&mut response, cookies::MINE, "", 0),
        // So that the first answer can tell whether the browser keeps cookies.
        // One that was left is of no use to whoever comes back, should it still be there.
        Place::Question(..) if has_no_draft(&portal, &visitor) => {
            let token = DraftToken::random().to_text();
            cookies::set(
                &mut response,
                cookies::DRAFT,
                &token,
                cookies::DRAFT_SECONDS,
            );
        }
        _ => {}
    }
    response
}

fn has_no_draft(portal: &Portal, visitor: &Visitor) -> bool {
    let now = portal.council.clock.now();
    let token = visitor.draft.as_ref();
    token.is_none_or(|token| portal.forgotten.has(token, now))
}

/// Answers whatever is at no address.
pub async fn not_found(portal: &Portal, visitor: &Visitor) -> Response {
    render(
        portal,
        visitor,
        Shown::Error(ErrorPage {
            status: 404,
            number: None,
        }),
    )
    .await
}

/// Where to go instead, when this page cannot be visited yet.
async fn instead(
    portal: &Portal,
    visitor: &Visitor,
    place: &Place,
) -> Result<Option<String>, Error> {
    match *place {
        Place::Question(Journey::Equality, _)
            if visitor.uses != Some(Thing::Sent)
                && sent_journey(portal, visitor).await?.is_some() =>
        {
            Ok(Some(SENT_YOURS.to_owned()))
        }
        Place::Question(Journey::Equality, _) if !may_offer_equality(portal, visitor).await? => {
            Ok(Some(SENT.to_owned()))
        }
        Place::Question(journey, question) => {
            let draft = draft(portal, visitor, journey).await?;
            if journey != Journey::Equality && asks_to_show(visitor, journey, place, &draft) {
                return Ok(Some(path_yours(journey)));
            }
            let progress = journey.progress(&draft);
            // From one of our pages they had answers, and those are gone.
            let is_lost = visitor.from_here && draft.is_empty() && journey != Journey::Equality;
            if progress.can_visit(question) {
                return Ok(None);
            }
            if draft.is_empty() && was_sent(portal, visitor, journey).await? {
                return Ok(Some(SENT.to_owned()));
            }
            Ok(Some(match is_lost {
                true if visitor.draft.is_none() => START.to_owned(),
                true => path_started_again(journey),
                false => onwards(journey, progress.next),
            }))
        }
        Place::Check(journey) => {
            let draft = draft(portal, visitor, journey).await?;
            if draft.is_empty() && was_sent(portal, visitor, journey).await? {
                return Ok(Some(SENT.to_owned()));
            }
            if asks_to_show(visitor, journey, place, &draft) {
                return Ok(Some(path_yours(journey)));
            }
            if visitor.from_here && visitor.draft.is_none() {
                // After "Exit this page" nothing tells what was here.
                return Ok(Some(START.to_owned()));
            }
            let next = journey.progress(&draft).next;
            Ok(next.map(|next| path_question(journey, next)))
        }
        Place::Yours(journey) => {
            let draft = draft(portal, visitor, journey).await?;
            Ok(draft.is_blank().then(|| path_begin(journey)))
        }
        Place::Sent if visitor.uses != Some(Thing::Sent) => {
            let asks = sent_journey(portal, visitor).await?.is_some();
            Ok(asks.then(|| SENT_YOURS.to_owned()))
        }
        Place::SentYours => {
            let asks = sent_journey(portal, visitor).await?.is_some();
            Ok((!asks).then(|| SENT.to_owned()))
        }
        Place::StartedAgain(journey) => {
            let draft = draft(portal, visitor, journey).await?;
            let was_sent = draft.is_empty() && was_sent(portal, visitor, journey).await?;
            Ok(was_sent.then(|| SENT.to_owned()))
        }
        _ => Ok(None),
    }
}

/// The first page that is not answered, or the last page of all.
#[must_use]
pub fn onwards(journey: Journey, next: Option<Question>) -> String {
    match next {
        Some(next) => path_question(journey, next),
        None if journey == Journey::Equality => SENT.to_owned(),
        None => path_check(journey),
    }
}

/// Whether this visitor has sent something and has neither answered nor skipped the equality questions.
///
/// # Errors
/// When the store cannot be read.
pub async fn may_offer_equality(portal: &Portal, visitor: &Visitor) -> Result<bool, Error> {
    let Some(token) = &visitor.draft else {
        return Ok(false);
    };
    let sent = portal
        .council
        .store
        .last_sent(token, portal.council.clock.now())
        .await?;
    Ok(sent.is_some_and(|sent| !sent.equality_done))
}

/// Whether what this visitor sent last was this: whoever goes back then sees that it has arrived.
///
/// # Errors
/// When the store cannot be read.
pub async fn was_sent(portal: &Portal, visitor: &Visitor, journey: Journey) -> Result<bool, Error> {
    Ok(sent_journey(portal, visitor).await? == Some(journey))
}

/// What was sent last from this browser, if anything was.
async fn sent_journey(portal: &Portal, visitor: &Visitor) -> Result<Option<Journey>, Error> {
    let Some(token) = &visitor.draft else {
        return Ok(None);
    };
    let (store, now) = (&portal.council.store, portal.council.clock.now());
    let sent = store.last_sent(token, now).await?;
    Ok(sent.map(|sent| sent.journey))
}

async fn draft(portal: &Portal, visitor: &Visitor, journey: Journey) -> Result<Draft, Error> {
    match &visitor.draft {
        Some(token) => Ok(portal
            .council
            .store
            .draft(token, journey, portal.council.clock.now())
            .await?),
        None => Ok(Draft::default()),
    }
}
