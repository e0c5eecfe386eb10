//! "Is this yours?": on a phone or computer that several people use, nobody sees or sends what another wrote.
//!
//! Drafts and receipts hang on a cookie that stays in the browser for a day. Another cookie says which of them the person
//! in front of the browser is using now, and since when. It ends with the browser, half an hour after the last answer, and
//! when somebody opens the start page. What is there but not in use is asked about before anything of it is shown, kept
//! or sent; so is a journey that somebody begins anew, or comes to from elsewhere.

use app::pages::public::yours::{GOING_ON, MINE, NOT_MINE, YOURS};
use app::routes::Route;
use rules::intake::{Draft, Journey, Question};

use crate::edge::form::Form;
use crate::edge::thing::Thing;
use crate::edge::visitor::Visitor;

/// Whether to ask before a page of this draft is shown.
#[must_use]
pub fn asks_to_show(visitor: &Visitor, journey: Journey, route: &Route, draft: &Draft) -> bool {
    let begins = matches!(route, Route::Question(_, question) if is_first(journey, *question));
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
    journey.first() == question
}
