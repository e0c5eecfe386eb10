//! Takes the answer to a question: keeps it, and answers with the next page or with the same page and what is wrong.

use crate::error::{Failed, refusal};
use app::form::{FormState, Instead};
use app::pages::public::yours::{ANSWERED, GOING_ON};
use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::Error;
use rules::form::{Fault, Filled};
use rules::intake::{Answer, Danger, Journey, Question, QuestionPage};
use store::DraftToken;
use words::Locale;

use crate::edge::at::At;
use crate::edge::form::Form;
use crate::edge::on_its_way::OnItsWay;
use crate::edge::respond::see_other;
use crate::edge::thing::Thing;
use crate::edge::visitor::Visitor;
use crate::edge::{cookies, whose};
use crate::forms::{language, meant};
use crate::pages::page::{may_offer_equality, onwards, was_sent};
use crate::pages::render::{Shown, render};
use crate::portal::limits::TooMany;
use crate::portal::{Portal, disk};
use casework::{Drawn, Kept, forget_draft, forget_journey, keep_answers, keep_unsent, submit};

/// Answers `POST /{journey}/{question}`.
pub(crate) async fn save(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    let Some(page) = Page::of(portal, visitor, &route, &form) else {
        return refusal(&Error::NotFound);
    };
    if let Err(too_many) = page.portal.limits.post(page.visitor.address) {
        let mut response = page
            .again(StatusCode::TOO_MANY_REQUESTS, Vec::new(), Some("error-429"))
            .await;
        too_many.mark(&mut response);
        return response;
    }
    let saved = match page.refused().await {
        Ok(Some(refused)) => return page.with_words(refused).await,
        Ok(None) => page.take(&form).await,
        Err(error) => Err(error),
    };
    match saved {
        Ok(response) => response,
        Err(error @ Error::Unavailable(_)) => {
            let _ = error.log();
            page.again(
                StatusCode::SERVICE_UNAVAILABLE,
                Vec::new(),
                Some("error-503"),
            )
            .await
        }
        Err(error) => refusal(&error),
    }
}

/// Answers `POST /{journey}/{question}/keep`: keeps what is being typed, right or wrong.
pub(crate) async fn keep(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
    _until_kept: OnItsWay,
    form: Form,
) -> Result<Response, Failed> {
    let page = Page::of(portal, visitor, &route, &form).ok_or(Error::NotFound)?;
    if page.belongs_to_what_another_sent() || page.is_closed().await? {
        return Err(Error::Forbidden.into());
    }
    if page.instead(&form).await?.is_some() {
        return Err(Error::Forbidden.into());
    }
    if page.was_left(&form).await? {
        return Ok(StatusCode::GONE.into_response());
    }
    if let Some(refused) = page.refused().await? {
        return Ok(refused.status().into_response());
    }
    let drawn = Drawn {
        going_on: form.one(GOING_ON) == "yes",
        answered: form.has(ANSWERED).then(|| form.one(ANSWERED).to_owned()),
    };
    if !page.keep_unsent(&drawn).await? || page.is_forgotten() {
        return Ok(StatusCode::GONE.into_response());
    }
    let mut response = StatusCode::NO_CONTENT.into_response();
    page.remember(&mut response);
    Ok(response)
}

/// Why nothing is kept of a page, not even until it is right.
enum NotKept {
    FarTooLong(Vec<Fault>),
    DiskFull,
    TooMany(TooMany),
}

impl NotKept {
    const fn status(&self) -> StatusCode {
        match self {
            Self::FarTooLong(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::DiskFull => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
        }
    }
}

/// A question page that was sent.
struct Page {
    portal: Portal,
    visitor: Visitor,
    token: DraftToken,
    journey: Journey,
    question: Question,
    /// The page on which the question stands.
    page: QuestionPage,
    typed: Filled,
}

impl Page {
    fn of(portal: Portal, visitor: Visitor, route: &Route, form: &Form) -> Option<Self> {
        let (Route::Question(journey, question) | Route::Keep(journey, question)) = *route else {
            return None;
        };
        let token = visitor.draft.clone().unwrap_or_else(DraftToken::random);
        let page = journey.page(question)?;
        let typed = meant::typed(page, form);
        let typed = match question == page.lead() {
            true => page.shown(&typed),
            false => typed,
        };
        Some(Self {
            portal,
            visitor,
            token,
            journey,
            question,
            page,
            typed,
        })
    }

    async fn take(&self, form: &Form) -> Result<Response, Error> {
        if self.is_forgotten() {
            forget_draft(&self.portal.council, &self.token).await?;
            return Ok(see_other(Route::Start));
        }
        if self.belongs_to_what_another_sent() {
            return Ok(see_other(Route::SentYours));
        }
        if let Some(instead) = self.instead(form).await? {
            let state = FormState {
                typed: self.typed.clone(),
                instead: Some(instead),
                ..FormState::default()
            };
            let shown = Shown::Form(StatusCode::CONFLICT, state);
            let mut response = render(&self.portal, &self.visitor, shown).await;
            if instead == Instead::NoCookies {
                self.remember_draft(&mut response);
            }
            return Ok(response);
        }
        if whose::is_anothers(form) {
            forget_journey(&self.portal.council, &self.token, self.journey).await?;
        }
        let mut response = match language::chosen(&self.portal, form) {
            Some(locale) => self.change_locale(locale).await?,
            None if language::asks_for_languages(form) => self.show_languages().await?,
            None => self.save(form).await?,
        };
        if self.is_forgotten() {
            return Ok(see_other(Route::Start));
        }
        self.remember(&mut response);
        Ok(response)
    }

    /// Whether these are equality questions, and what was sent may be somebody else's.
    fn belongs_to_what_another_sent(&self) -> bool {
        self.journey == Journey::Equality && self.visitor.uses != Some(Thing::Sent)
    }

    /// What to show instead of taking this answer.
    async fn instead(&self, form: &Form) -> Result<Option<Instead>, Error> {
        if whose::keeps_no_cookies(&self.visitor, form) {
            return Ok(Some(Instead::NoCookies));
        }
        if whose::is_anothers(form) {
            return Ok(None);
        }
        let (store, now) = (&self.portal.council.store, self.portal.council.clock.now());
        let draft = store.draft(&self.token, self.journey, now).await?;
        let asks = whose::asks_to_keep(&self.visitor, self.journey, self.question, &draft, form);
        Ok(asks.then_some(Instead::AskWhose))
    }

    /// Whether and why nothing of this page is kept: nobody can fill the disk with it.
    async fn refused(&self) -> Result<Option<NotKept>, Error> {
        let fields = self.page.fields();
        let faults: Vec<_> = fields
            .filter_map(|field| field.asks.far_too_long(&self.typed))
            .collect();
        if !faults.is_empty() {
            return Ok(Some(NotKept::FarTooLong(faults)));
        }
        if self.portal.shared.disk.is_full() {
            return Ok(Some(NotKept::DiskFull));
        }
        if self.is_known().await? {
            return Ok(None);
        }
        let counted = self.portal.limits.draft(self.visitor.address);
        Ok(counted.err().map(NotKept::TooMany))
    }

    /// The same page with everything that was typed, and why it is not kept.
    async fn with_words(&self, refused: NotKept) -> Response {
        let status = refused.status();
        match refused {
            NotKept::FarTooLong(faults) => self.again(status, faults, None).await,
            NotKept::DiskFull => {
                let mut response = self.again(status, Vec::new(), Some("error-507")).await;
                disk::mark(&mut response);
                response
            }
            NotKept::TooMany(too_many) => {
                let mut response = self.again(status, Vec::new(), Some("error-429")).await;
                too_many.mark(&mut response);
                response
            }
        }
    }

    /// Whether the visitor has typed or sent anything that is still kept.
    async fn is_known(&self) -> Result<bool, Error> {
        let Some(token) = &self.visitor.draft else {
            return Ok(false);
        };
        let now = self.portal.council.clock.now();
        Ok(self.portal.council.store.knows(token, now).await?)
    }

    /// Whether they have left the page, so that what comes late from it must not bring their words back: it was drawn for
    /// who goes on with a draft, and that is gone.
    async fn was_left(&self, form: &Form) -> Result<bool, Error> {
        let goes_on = match form.one(GOING_ON) {
            "yes" => true,
            "no" => false,
            _ => self.visitor.draft.is_some(),
        };
        Ok(self.is_forgotten() || (goes_on && !self.is_known().await?))
    }

    /// Whether they have just left by "Exit this page".
    fn is_forgotten(&self) -> bool {
        let now = self.portal.council.clock.now();
        self.portal.forgotten.has(&self.token, now)
    }

    async fn save(&self, form: &Form) -> Result<Response, Error> {
        if self.is_closed().await? {
            return Ok(see_other(Route::Sent));
        }
        if self.question != self.page.lead() {
            return self.move_words().await;
        }
        let kept = self.keep(form).await?;
        if !kept.progress.can_visit(self.question) {
            // Kept, but it does not lead on: an earlier answer is missing, or all of them were sent or are gone.
            let was_sent = kept.progress.done.is_empty()
                && was_sent(&self.portal, &self.visitor, self.journey).await?;
            return Ok(see_other(match kept.was_known && !was_sent {
                true => onwards(self.journey, kept.progress.holds_up()),
                false => Route::StartedAgain(self.journey),
            }));
        }
        if !kept.faults.is_empty() {
            return Ok(self
                .again(StatusCode::UNPROCESSABLE_ENTITY, kept.faults, None)
                .await);
        }
        if self.question == Question::Danger && Danger::of(&self.typed).may_be() {
            return Ok(see_other(Route::HelpNow(self.journey)));
        }
        if self.journey == Journey::Equality && kept.progress.next.is_none() {
            submit(
                &self.portal.council,
                &self.token,
                self.journey,
                self.visitor.locale,
            )
            .await?;
        }
        Ok(see_other(onwards(self.journey, kept.progress.holds_up())))
    }

    /// Takes words to the page on which their question stands now: theirs was drawn before November 2026.
    async fn move_words(&self) -> Result<Response, Error> {
        let (store, now) = (&self.portal.council.store, self.portal.council.clock.now());
        let is_begun = !store
            .draft(&self.token, self.journey, now)
            .await?
            .is_empty();
        self.keep_unsent(&Drawn::default()).await?;
        Ok(see_other(match is_begun {
            true => Route::Question(self.journey, self.page.lead()),
            false => Route::StartedAgain(self.journey),
        }))
    }

    /// Comes back to the same page in another language, with everything that was typed.
    async fn change_locale(&self, locale: Locale) -> Result<Response, Error> {
        if !self.is_closed().await? {
            self.keep_unsent(&Drawn::default()).await?;
        }
        let mut response = see_other(Route::Question(self.journey, self.question));
        cookies::set(
            &mut response,
            cookies::LANGUAGE,
            &locale.tag(),
            cookies::LANGUAGE_SECONDS,
        );
        Ok(response)
    }

    /// Leads to the page of languages, and from there back with everything that was typed.
    async fn show_languages(&self) -> Result<Response, Error> {
        if !self.is_closed().await? {
            self.keep_unsent(&Drawn::default()).await?;
        }
        let back = Route::Question(self.journey, self.question).to_string();
        Ok(see_other(language::languages(&back)))
    }

    async fn keep(&self, form: &Form) -> Result<Kept, Error> {
        let (council, typed) = (&self.portal.council, self.typed.clone());
        let doubt = meant::asks(self.page, &typed, form);
        let kept = keep_answers(
            council,
            &self.token,
            self.journey,
            self.question,
            typed,
            doubt,
        )
        .await?;
        self.forget_if_left().await?;
        Ok(kept)
    }

    /// Keeps it without an answer; whether it was kept.
    async fn keep_unsent(&self, drawn: &Drawn) -> Result<bool, Error> {
        let (council, typed) = (&self.portal.council, self.typed.clone());
        let page = (self.journey, self.question);
        let is_kept = keep_unsent(council, &self.token, page, typed, drawn).await?;
        self.forget_if_left().await?;
        Ok(is_kept)
    }

    /// They left while it was written, maybe after all of theirs was forgotten.
    async fn forget_if_left(&self) -> Result<(), Error> {
        match self.is_forgotten() {
            true => forget_draft(&self.portal.council, &self.token).await,
            false => Ok(()),
        }
    }

    /// The equality questions are asked once, and only of those who sent something.
    async fn is_closed(&self) -> Result<bool, Error> {
        Ok(self.journey == Journey::Equality
            && !may_offer_equality(&self.portal, &self.visitor).await?)
    }

    /// The same page with what was typed.
    async fn again(
        &self,
        status: StatusCode,
        faults: Vec<Fault>,
        trouble: Option<&str>,
    ) -> Response {
        let state = FormState {
            typed: self.typed.clone(),
            faults,
            trouble: trouble.map(str::to_owned),
            instead: None,
        };
        render(&self.portal, &self.visitor, Shown::Form(status, state)).await
    }

    fn remember(&self, response: &mut Response) {
        self.remember_draft(response);
        Thing::of(self.journey).take(response, self.portal.council.clock.now());
    }

    fn remember_draft(&self, response: &mut Response) {
        cookies::set(
            response,
            cookies::DRAFT,
            &self.token.to_text(),
            cookies::DRAFT_SECONDS,
        );
    }
}
