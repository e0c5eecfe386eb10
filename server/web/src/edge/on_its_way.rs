//! Notes that words are on their way, from before their body is read until they are kept.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use store::DraftToken;

use crate::edge::visitor::Visitor;
use crate::portal::Portal;

/// Words that came, from before their body is read until they are kept.
pub struct OnItsWay(Option<(Portal, u64)>);

impl OnItsWay {
    fn of(portal: &Portal, token: &DraftToken) -> Self {
        Self(Some((portal.clone(), portal.coming.begins(token))))
    }
}

impl Drop for OnItsWay {
    fn drop(&mut self) {
        if let Some((portal, who)) = &self.0 {
            portal.coming.ends(*who);
        }
    }
}

impl FromRequestParts<Portal> for OnItsWay {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Infallible> {
        let visitor = parts.extensions.get::<Visitor>();
        let token = visitor.and_then(|visitor| visitor.draft.as_ref());
        Ok(token.map_or(Self(None), |token| Self::of(portal, token)))
    }
}
