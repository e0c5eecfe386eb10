//! Every page that can be asked for. Who may not see a page yet is sent where they can go on, so that pages themselves
//! never redirect.

use crate::error::refusal;
use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use casework::Error;
use rules::intake::{Draft, Journey, Question};
use store::DraftToken;

use crate::auth::owes::Owes;
use crate::edge::at::At;
use crate::edge::cookies;
use crate::edge::respond::see_other;
use crate::edge::thing::Thing;
use crate::edge::visitor::Visitor;
use crate::edge::whose::asks_to_show;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

/// Answers a GET of a page of `app::routes`.
pub async fn page(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
) -> Response {
    if let (Route::Question(..), Some(token)) = (&route, &visitor.draft) {
        portal.coming.came(token).await;
    }
    let typed = match typed(&portal, &visitor, &route).await {
        Ok(typed) => typed,
        Err(error) => return refusal(&error),
    };
    let draft = typed.as_ref().map(|(_, draft)| draft);
    let mut response = match instead(&portal, &visitor, &route, draft).await {
        Ok(None) => render(&portal, &visitor, typed.map_or(Shown::Page, Shown::Typed)).await,
        Ok(Some(to)) => return see_other(to),
        Err(error) => return refusal(&error),
    };
    match route {
        // Whoever comes here may be somebody else.
        Route::Start if visitor.uses.is_some() => cookies::set(&mut response, cookies::MINE, "", 0),
        // So that the first answer can tell whether the browser keeps cookies.
        // One that was left is of no use to whoever comes back, should it still be there.
        Route::Question(..) if has_no_draft(&portal, &visitor) => {
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

/// Where to go instead, when this page cannot be visited yet.
async fn instead(
    portal: &Portal,
    visitor: &Visitor,
    route: &Route,
    draft: Option<&Draft>,
) -> Result<Option<Route>, Error> {
    let nothing = Draft::default();
    let draft = draft.unwrap_or(&nothing);
    match *route {
        Route::Question(Journey::Equality, _)
            if visitor.uses != Some(Thing::Sent)
                && sent_journey(portal, visitor).await?.is_some() =>
        {
            Ok(Some(Route::SentYours))
        }
        Route::Question(Journey::Equality, _) if !may_offer_equality(portal, visitor).await? => {
            Ok(Some(Route::Sent))
        }
        Route::Question(journey, question) => {
            if journey != Journey::Equality && asks_to_show(visitor, journey, route, draft) {
                return Ok(Some(Route::Yours(journey)));
            }
            if let Some(page) = journey
                .page(question)
                .filter(|page| page.lead() != question)
            {
                return Ok(Some(Route::Question(journey, page.lead())));
            }
            let progress = journey.progress(draft);
            // From one of our pages they had answers, and those are gone.
            let is_lost = visitor.from_here && draft.is_empty() && journey != Journey::Equality;
            if progress.can_visit(question) {
                return Ok(None);
            }
            if draft.is_empty() && was_sent(portal, visitor, journey).await? {
                return Ok(Some(Route::Sent));
            }
            Ok(Some(match is_lost {
                true if visitor.draft.is_none() => Route::Start,
                true => Route::StartedAgain(journey),
                false => onwards(journey, progress.next),
            }))
        }
        Route::Check(journey) => {
            if draft.is_empty() && was_sent(portal, visitor, journey).await? {
                return Ok(Some(Route::Sent));
            }
            if asks_to_show(visitor, journey, route, draft) {
                return Ok(Some(Route::Yours(journey)));
            }
            if visitor.from_here && visitor.draft.is_none() {
                // After "Exit this page" nothing tells what was here.
                return Ok(Some(Route::Start));
            }
            let next = journey.progress(draft).next;
            Ok(next.map(|next| Route::Question(journey, next)))
        }
        Route::Code => {
            let owes = visitor.staff.as_ref().and_then(|staff| staff.owes);
            Ok((owes != Some(Owes::Code)).then_some(Route::Queue))
        }
        Route::Yours(journey) => Ok(draft.is_blank().then(|| Route::first_of(journey))),
        Route::Sent | Route::SentFile if !visitor.uses.is_some_and(Thing::is_sent) => {
            let asks = sent_journey(portal, visitor).await?.is_some();
            Ok(asks.then_some(Route::SentYours))
        }
        Route::SentYours => {
            let asks = sent_journey(portal, visitor).await?.is_some();
            Ok((!asks).then_some(Route::Sent))
        }
        Route::StartedAgain(journey) => {
            let was_sent = draft.is_empty() && was_sent(portal, visitor, journey).await?;
            Ok(was_sent.then_some(Route::Sent))
        }
        _ => Ok(None),
    }
}

/// The page that has to be looked at first, or the last page of all.
#[must_use]
pub fn onwards(journey: Journey, next: Option<Question>) -> Route {
    match next {
        Some(next) => Route::Question(journey, next),
        None if journey == Journey::Equality => Route::Sent,
        None => Route::Check(journey),
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
    let (store, now) = (&portal.council.store, portal.council.clock.now());
    let last = store.last_journey(token, now).await?;
    Ok(last.is_some_and(|last| !last.equality_done))
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
    let last = store.last_journey(token, now).await?;
    Ok(last.map(|last| last.journey))
}

/// What they have typed on the journey of this page, if it is one of a journey: read once, to see whether they may visit it
/// and to draw it.
async fn typed(
    portal: &Portal,
    visitor: &Visitor,
    route: &Route,
) -> Result<Option<(Journey, Draft)>, Error> {
    let (Route::Question(journey, _)
    | Route::Check(journey)
    | Route::Yours(journey)
    | Route::StartedAgain(journey)) = *route
    else {
        return Ok(None);
    };
    let (store, now) = (&portal.council.store, portal.council.clock.now());
    let draft = match &visitor.draft {
        Some(token) => store.draft(token, journey, now).await?,
        None => Draft::default(),
    };
    Ok(Some((journey, draft)))
}
