//! How a bucket is asked: by a client that goes where the settings say and is never led elsewhere, however the server answers.

use std::time::Duration;

use object_store::client::{HttpClient, HttpConnector};
use object_store::{ClientOptions, Error, Result};
use reqwest::Client;
use reqwest::redirect::Policy;

/// Who takes longer to take up a connection is away.
const CONNECTION: Duration = Duration::from_secs(5);
/// Who says nothing for so long is away too, also while a piece goes there.
const SILENCE: Duration = Duration::from_secs(10);
/// The most that one request may take, whoever waits for it.
const REQUEST: Duration = Duration::from_mins(5);

/// Makes the client.
#[derive(Debug)]
pub(super) struct Straight {
    /// Whether the settings name an address without TLS.
    pub(super) may_be_http: bool,
}

impl HttpConnector for Straight {
    fn connect(&self, _: &ClientOptions) -> Result<HttpClient> {
        let client = Client::builder()
            .redirect(Policy::none())
            .connect_timeout(CONNECTION)
            .read_timeout(SILENCE)
            .timeout(REQUEST)
            .http1_only()
            .https_only(!self.may_be_http)
            .build();
        client.map(HttpClient::new).map_err(|cause| Error::Generic {
            store: "S3",
            source: Box::new(cause),
        })
    }
}
