//! How the directory is asked: encrypted, led nowhere else, in a short time, and never for more than a little.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use openidconnect::http::Response;
use openidconnect::url::Url;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::redirect::Policy;

use crate::settings::{NotADirectory, may_be_asked};

const CONNECTION: Duration = Duration::from_secs(3);
const REQUEST: Duration = Duration::from_secs(8);
/// The longest answer that is read, in bytes. Some directories have many keys.
const LONGEST: usize = 512 * 1024;

/// Asks a directory.
pub(crate) struct Http {
    client: reqwest::Client,
    is_loopback: bool,
}

/// It was not asked, or did not answer.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct NoAnswer(&'static str);

impl Http {
    pub(crate) fn new(is_loopback: bool) -> Result<Self, NotADirectory> {
        // What speaks HTTP asks the process which cryptography it uses. Whoever was first may have chosen: it is the same.
        rustls::crypto::ring::default_provider()
            .install_default()
            .ok();
        let client = reqwest::Client::builder()
            .connect_timeout(CONNECTION)
            .timeout(REQUEST)
            .redirect(Policy::none())
            .https_only(!is_loopback)
            .build();
        let client = client.map_err(|cause| NotADirectory::Http(cause.to_string()))?;
        Ok(Self {
            client,
            is_loopback,
        })
    }

    pub(crate) const fn is_loopback(&self) -> bool {
        self.is_loopback
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
        let url = Url::parse(&request.uri().to_string()).map_err(|_| NoAnswer("address"))?;
        if !may_be_asked(&url, self.is_loopback) {
            return Err(NoAnswer("address"));
        }
        let request = reqwest::Request::try_from(request).map_err(|_| NoAnswer("request"))?;
        let told = |_| NoAnswer("connection");
        let mut answer = self.client.execute(request).await.map_err(told)?;
        let mut body = Vec::new();
        while let Some(piece) = answer.chunk().await.map_err(told)? {
            if body.len() + piece.len() > LONGEST {
                return Err(NoAnswer("length"));
            }
            body.extend_from_slice(&piece);
        }
        let mut response = Response::new(body);
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(response)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = NoAnswer;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
