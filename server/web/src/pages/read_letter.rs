//! Somebody reads a letter that was sent to them. The address holds a secret, and the reference is asked for besides, which no
//! message holds where others may look into the mailbox: the mailbox does not open the letter by itself.

use crate::error::refusal;
use app::desk::size;
use app::form::{Answered, ReadLetter};
use app::pages::public::letter::ANSWER;
use app::routes::Route;
use axum::Extension;
use axum::extract::{FromRequestParts, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use casework::{Error, open_letter, write_back};
use mail::letters::Bilingual;
use rules::case::KeptFile;
use rules::reference::Reference;
use rules::text::{STORY_LIMIT, is_blank};
use store::{LetterToken, Opening};
use words::Words;

use crate::edge::at::At;
use crate::edge::cookies;
use crate::edge::form::Form;
use crate::edge::respond::{encode, see_other};
use crate::edge::visitor::Visitor;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

/// Stands behind the token in the cookie of who has just written back; no token has it.
const ANSWERED: &str = "+";

/// So much of what was tried comes back, in characters; a reference is shorter.
const LONGEST_TRY: usize = 60;

/// Answers `GET /letter/{token}`: asks for the reference; says at once when the link has ended or is not whole.
pub async fn ask(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    Link(part): Link,
) -> Response {
    let (portal, visitor) = (&portal, &visitor);
    let Some(token) = LetterToken::in_link(&part) else {
        return not_whole(portal, visitor).await;
    };
    let tidy = token.to_text();
    if tidy != part {
        return see_other(Route::ReadLetter(tidy));
    }
    let (store, now) = (&portal.council.store, portal.council.clock.now());
    let mut reader = visitor.clone();
    match store.link_is_of_deleted(&token).await {
        Ok(true) => return deleted(portal, visitor).await,
        Ok(false) => {}
        Err(error) => return refusal(&error.into()),
    }
    let ended_or_not = match read_as_written(portal, &mut reader, &token).await {
        Ok(()) => store.link_has_ended(&token, now).await.map_err(Error::from),
        Err(error) => Err(error),
    };
    let mut response = match ended_or_not {
        Ok(true) => ended(portal, &reader).await,
        Ok(false) => match (opened(portal, visitor, &token).await, &visitor.tried) {
            (Some(letter), _) => shown(portal, &reader, letter).await,
            (None, Some(tried)) => was_refused(portal, &reader, tried).await,
            (None, None) => render(portal, &reader, Shown::Page).await,
        },
        Err(error) => return refusal(&error),
    };
    if reader.locale != visitor.locale {
        cookies::set(
            &mut response,
            cookies::LANGUAGE,
            &reader.locale.tag(),
            cookies::LANGUAGE_SECONDS,
        );
    }
    response
}

/// A reference that did not open the letter comes back here, so that Back from the letter neither shows the error again nor
/// tries the reference once more. Only a browser without cookies gets it at once.
async fn refuse(portal: &Portal, visitor: &Visitor, typed: String) -> Response {
    if !visitor.has_locale {
        return was_refused(portal, visitor, &encode(&typed)).await;
    }
    let mut response = see_other(&visitor.here);
    let short: String = typed.chars().take(LONGEST_TRY).collect();
    cookies::set(
        &mut response,
        cookies::TRIED,
        &encode(&short),
        cookies::TRIED_SECONDS,
    );
    response
}

/// The question again, with what was typed and what was wrong.
async fn was_refused(portal: &Portal, visitor: &Visitor, tried: &str) -> Response {
    let typed = decode(tried);
    let refused = match typed.is_empty() {
        true => "letter-reference-missing",
        false => "letter-refused",
    };
    let state = ReadLetter {
        refused: Some(refused.to_owned()),
        typed,
        ..ReadLetter::default()
    };
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let mut response = render(portal, visitor, Shown::Letter(status, state)).await;
    cookies::set(&mut response, cookies::TRIED, "", 0);
    response
}

/// Who wrote in easy read or another language reads in it, in whatever browser the link is opened, until they change it there.
async fn read_as_written(
    portal: &Portal,
    reader: &mut Visitor,
    token: &LetterToken,
) -> Result<(), Error> {
    if reader.has_chosen && !reader.from_elsewhere {
        return Ok(());
    }
    let written = portal.council.store.language_of_link(token).await?;
    // A browser that was told what to read reads that, but for easy read, which somebody may need.
    let written = written.and_then(|tag| portal.locale(&tag));
    if let Some(written) = written.filter(|written| written.is_easy() || !reader.has_chosen) {
        reader.locale = written;
    }
    Ok(())
}

/// Answers `GET /letter/{token}/`: the line under a link in a message may be taken for its end.
pub async fn with_slash(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    Link(part): Link,
) -> Response {
    match LetterToken::in_link(&part) {
        Some(token) => see_other(Route::ReadLetter(token.to_text())),
        None => not_whole(&portal, &visitor).await,
    }
}

/// Answers `POST /letter/{token}`: opens the letter, and takes what they write back once they have opened it. A token that opens
/// nothing and a reference that does not belong to it look the same.
pub async fn read(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    Link(part): Link,
    form: Form,
) -> Response {
    let Some(token) = LetterToken::in_link(&part) else {
        return not_whole(&portal, &visitor).await;
    };
    visitor.here = Route::ReadLetter(token.to_text()).to_string();
    if let Err(error) = read_as_written(&portal, &mut visitor, &token).await {
        let _ = error.log();
    }
    let typed = form.one("reference").trim().to_owned();
    let reference = typed.parse::<Reference>().ok();
    // An empty field is a slip and no try.
    let opening = match typed.is_empty() {
        true => Ok(Opening::Refused),
        false => open_letter(&portal.council, &token, reference.as_ref()).await,
    };
    match opening {
        Ok(Opening::Opened { words, enclosed }) => {
            let mut letter = OpenedLetter {
                words,
                enclosed,
                typed,
                answer: Answered::Not,
            };
            if let Some(reference) = reference.filter(|_| form.has(ANSWER)) {
                letter.answer = answered(&portal, &visitor, &reference, &form).await;
            }
            // Loaded once more, the page sends nothing.
            let is_again = matches!(letter.answer, Answered::Refused(..));
            match is_again || !visitor.has_locale {
                true => shown(&portal, &visitor, letter).await,
                false => show_next(&visitor, &token, &letter),
            }
        }
        Ok(Opening::Refused) => refuse(&portal, &visitor, typed).await,
        Ok(Opening::Ended) => ended(&portal, &visitor).await,
        Err(error) => {
            let _ = error.log();
            let state = ReadLetter {
                refused: Some("letter-unavailable".to_owned()),
                typed,
                ..ReadLetter::default()
            };
            let status = StatusCode::SERVICE_UNAVAILABLE;
            render(&portal, &visitor, Shown::Letter(status, state)).await
        }
    }
}

/// Takes what they wrote back, or says what was wrong, with their words.
async fn answered(portal: &Portal, visitor: &Visitor, of: &Reference, form: &Form) -> Answered {
    let say = Words::new(visitor.locale, portal.shared.words.clone());
    let typed = form.one(ANSWER);
    let refused = |why: String| Answered::Refused(typed.to_owned(), why);
    if is_blank(typed) {
        return refused(say.say("letter-answer-missing"));
    }
    if u64::try_from(typed.chars().count()).is_ok_and(|count| count > STORY_LIMIT) {
        let limit = STORY_LIMIT.to_string();
        return refused(say.say_with("fault-too-long", &[("limit", &limit)]));
    }
    let is_taken =
        portal.limits.post(visitor.address).is_ok() && !portal.shared.disk.is_too_full_to_send();
    match is_taken {
        true => match write_back(&portal.council, of, typed.trim()).await {
            Ok(()) => Answered::Taken,
            Err(error) => {
                let _ = error.log();
                refused(say.say("letter-answer-not-taken"))
            }
        },
        false => refused(say.say("letter-answer-not-taken")),
    }
}

/// The letter is on a page of its own address, which shows it once: Back after "Exit this page" asks for the reference.
fn show_next(visitor: &Visitor, token: &LetterToken, letter: &OpenedLetter) -> Response {
    let mut response = see_other(&visitor.here);
    let answered = match letter.answer {
        Answered::Taken => ANSWERED,
        _ => "",
    };
    let opened = encode(&format!("{}{answered} {}", token.to_text(), letter.typed));
    cookies::set(
        &mut response,
        cookies::OPENED,
        &opened,
        cookies::TRIED_SECONDS,
    );
    response
}

/// A letter that was opened.
struct OpenedLetter {
    words: String,
    enclosed: Vec<(u32, KeptFile)>,
    /// The reference with which it was opened.
    typed: String,
    /// What they wrote back.
    answer: Answered,
}

/// The letter that was opened a moment ago, if it was this one.
async fn opened(portal: &Portal, visitor: &Visitor, token: &LetterToken) -> Option<OpenedLetter> {
    let opened = decode(visitor.opened.as_deref()?);
    let (of, typed) = opened.split_once(' ')?;
    let (of, answer) = match of.strip_suffix(ANSWERED) {
        Some(of) => (of, Answered::Taken),
        None => (of, Answered::Not),
    };
    let reference = typed.parse().ok().filter(|_| of == token.to_text())?;
    match open_letter(&portal.council, token, Some(&reference)).await {
        Ok(Opening::Opened { words, enclosed }) => Some(OpenedLetter {
            words,
            enclosed,
            typed: typed.to_owned(),
            answer,
        }),
        _ => None,
    }
}

async fn shown(portal: &Portal, visitor: &Visitor, letter: OpenedLetter) -> Response {
    let read = Bilingual::of_stored(&letter.words);
    let told = |(number, kept): (u32, KeptFile)| {
        let kind = kept.facts.kind.slug().to_uppercase();
        let told = format!("{kind}, {}", size(kept.facts.bytes));
        (number, kept.title, told)
    };
    let state = ReadLetter {
        text: Some(read.english),
        translated: read.translated,
        enclosed: letter.enclosed.into_iter().map(told).collect(),
        typed: letter.typed,
        answer: letter.answer,
        ..ReadLetter::default()
    };
    let status = match state.answer {
        Answered::Refused(..) => StatusCode::UNPROCESSABLE_ENTITY,
        Answered::Not | Answered::Taken => StatusCode::OK,
    };
    let mut response = render(portal, visitor, Shown::Letter(status, state)).await;
    cookies::set(&mut response, cookies::OPENED, "", 0);
    response
}

fn decode(tried: &str) -> String {
    let mut text = form_urlencoded::parse(tried.as_bytes());
    text.next()
        .map_or_else(String::new, |(text, _)| text.into_owned())
}

async fn ended(portal: &Portal, visitor: &Visitor) -> Response {
    say(portal, visitor, StatusCode::GONE, "letter-ended").await
}

async fn deleted(portal: &Portal, visitor: &Visitor) -> Response {
    say(portal, visitor, StatusCode::GONE, "letter-deleted").await
}

async fn not_whole(portal: &Portal, visitor: &Visitor) -> Response {
    say(
        portal,
        visitor,
        StatusCode::UNPROCESSABLE_ENTITY,
        "letter-not-whole",
    )
    .await
}

/// The page without its question.
async fn say(
    portal: &Portal,
    visitor: &Visitor,
    status: StatusCode,
    instead: &'static str,
) -> Response {
    let mut visitor = visitor.clone();
    // What stands in the address may be anything.
    visitor.here = Route::ReadLetter("x".to_owned()).to_string();
    let state = ReadLetter {
        instead: Some(instead),
        ..ReadLetter::default()
    };
    render(portal, &visitor, Shown::Letter(status, state)).await
}

/// The last part of the link, whatever a mail program took for a part of it.
pub struct Link(String);

impl<S: Send + Sync> FromRequestParts<S> for Link {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, StatusCode> {
        match At::from_request_parts(parts, state).await? {
            At(Route::ReadLetter(part) | Route::ReadLetterWithSlash(part)) => Ok(Self(part)),
            At(_) => Err(StatusCode::NOT_FOUND),
        }
    }
}
