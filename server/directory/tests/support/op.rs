//! An invented directory on this machine, which answers as it is told: rightly, or as somebody would who wants to get in.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use chrono::{DateTime, Utc};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreJwsSigningAlgorithm};
use openidconnect::{JsonWebKeyId, PkceCodeChallenge, PkceCodeVerifier, PrivateSigningKey};
use serde_json::{Map, Value, json};

/// Keys that are used nowhere else.
const OWN: &str = "-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIAqAXqxKFiDSAi8GoWKuIUFilxKKeOrx1szgHIZ6wrg0
-----END PRIVATE KEY-----";
const ANOTHER: &str = "-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIHGZqzJ90a7Jyf+zSEm7U4CsYX6mQNktA6bqP5s4fXUs
-----END PRIVATE KEY-----";

/// The portal's name there.
pub(crate) const CLIENT: &str = "heard";
/// The portal's secret there.
pub(crate) const SECRET: &str = "kx7v2 qm9td: w4hbz";

/// How a token is signed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Signed {
    /// With the directory's key.
    #[default]
    Rightly,
    /// With a key that is not the directory's, under the name of its own.
    WithAnother,
    /// With nothing: `alg` is `none`.
    Not,
    /// With the secret of the portal, which two know.
    WithTheSecret,
}

/// An invented directory.
#[derive(Clone)]
pub(crate) struct Op {
    /// The address by which it names itself.
    pub issuer: String,
    state: Arc<Mutex<Told>>,
}

/// What it is told to say.
pub(crate) struct Told {
    /// What stands in the next ID token, over what is right.
    pub claims: Map<String, Value>,
    /// What it says of the person at the address for that.
    pub user_info: Map<String, Value>,
    /// How it signs.
    pub signed: Signed,
    /// Which of its keys it signs with, and names.
    pub key: &'static str,
    /// Whether it is away.
    pub away: bool,
    /// The time of its clock.
    pub now: DateTime<Utc>,
    codes: BTreeMap<String, (String, String)>,
    count: usize,
}

impl Op {
    /// One that answers at an address of its own, with a clock that stands.
    pub(crate) async fn new(now: DateTime<Utc>) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let told = Told {
            claims: Map::new(),
            user_info: Map::new(),
            signed: Signed::Rightly,
            key: "one",
            away: false,
            now,
            codes: BTreeMap::new(),
            count: 0,
        };
        let op = Self {
            issuer,
            state: Arc::new(Mutex::new(told)),
        };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/jwks", get(jwks))
            .route("/token", post(token))
            .route("/me", get(me))
            .with_state(op.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        op
    }

    /// Tells it something.
    pub(crate) fn tell(&self, say: impl FnOnce(&mut Told)) {
        say(&mut self.state.lock().unwrap());
    }

    /// What it says of whoever comes next.
    pub(crate) fn says(&self, claims: Value) {
        let Value::Object(claims) = claims else {
            panic!("claims are an object");
        };
        self.tell(|told| told.claims = claims);
    }

    /// Lets somebody in whom the portal sent with this address; what the browser brings back, but for the issuer.
    pub(crate) fn lets_in(&self, sent: &str) -> BTreeMap<String, String> {
        let asked = query(sent);
        assert_eq!(asked["client_id"], CLIENT);
        assert_eq!(asked["response_type"], "code");
        assert_eq!(asked["code_challenge_method"], "S256");
        assert!(asked["scope"].split(' ').any(|scope| scope == "openid"));
        let mut told = self.state.lock().unwrap();
        told.count += 1;
        let code = format!("code {}", told.count);
        let kept = (asked["nonce"].clone(), asked["code_challenge"].clone());
        told.codes.insert(code.clone(), kept);
        BTreeMap::from([
            ("code".to_owned(), code),
            ("state".to_owned(), asked["state"].clone()),
            ("iss".to_owned(), self.issuer.clone()),
        ])
    }

    /// A token of its own with these claims over those of every token, such as one that says that somebody has signed out.
    pub(crate) fn token(&self, claims: Value) -> String {
        let told = self.state.lock().unwrap();
        let Value::Object(claims) = claims else {
            panic!("claims are an object");
        };
        signed(&told, &self.issuer, claims)
    }
}

/// The query of an address.
pub(crate) fn query(address: &str) -> BTreeMap<String, String> {
    let (_, query) = address.split_once('?').unwrap_or_default();
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

async fn discovery(State(op): State<Op>) -> Result<Json<Value>, StatusCode> {
    if op.state.lock().unwrap().away {
        return Err(StatusCode::BAD_GATEWAY);
    }
    let at = |path: &str| format!("{}{path}", op.issuer);
    Ok(Json(json!({
        "issuer": op.issuer,
        "authorization_endpoint": at("/auth"),
        "token_endpoint": at("/token"),
        "userinfo_endpoint": at("/me"),
        "jwks_uri": at("/jwks"),
        "end_session_endpoint": at("/end"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA"],
        "authorization_response_iss_parameter_supported": true,
    })))
}

async fn jwks(State(op): State<Op>) -> Result<Json<Value>, StatusCode> {
    let told = op.state.lock().unwrap();
    if told.away {
        return Err(StatusCode::BAD_GATEWAY);
    }
    let key = signing_key(own(told.key), told.key);
    Ok(Json(json!({ "keys": [key.as_verification_key()] })))
}

async fn token(
    State(op): State<Op>,
    headers: HeaderMap,
    Form(sent): Form<BTreeMap<String, String>>,
) -> (StatusCode, Json<Value>) {
    let mut told = op.state.lock().unwrap();
    if told.away {
        return (StatusCode::BAD_GATEWAY, Json(json!({})));
    }
    let refuse = |error| (StatusCode::BAD_REQUEST, Json(json!({ "error": error })));
    let secret: String = form_urlencoded::byte_serialize(SECRET.as_bytes()).collect();
    let right = format!(
        "Basic {}",
        BASE64.encode(format!("{CLIENT}:{secret}").as_bytes())
    );
    if headers["authorization"] != right.as_str() {
        return refuse("invalid_client");
    }
    let Some((nonce, challenge)) = told.codes.remove(&sent["code"]) else {
        return refuse("invalid_grant");
    };
    let verifier = PkceCodeVerifier::new(sent["code_verifier"].clone());
    let shown = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    if shown.as_str() != challenge {
        return refuse("invalid_grant");
    }
    let mut claims = Map::from_iter([("nonce".to_owned(), json!(nonce))]);
    claims.extend(told.claims.clone());
    let id_token = signed(&told, &op.issuer, claims);
    let said = json!({ "access_token": "access", "token_type": "Bearer", "id_token": id_token });
    (StatusCode::OK, Json(said))
}

async fn me(State(op): State<Op>) -> Json<Value> {
    Json(Value::Object(op.state.lock().unwrap().user_info.clone()))
}

/// The claims over those of every token; one that is told to be null is left out.
fn signed(told: &Told, issuer: &str, claims: Map<String, Value>) -> String {
    let now = told.now.timestamp();
    let Value::Object(mut all) = json!({
        "iss": issuer,
        "aud": CLIENT,
        "sub": "8c1f",
        "iat": now,
        "exp": now + 300,
    }) else {
        unreachable!()
    };
    all.extend(claims);
    all.retain(|_, value| !value.is_null());
    let (algorithm, pem) = match told.signed {
        Signed::Rightly => ("EdDSA", own(told.key)),
        Signed::WithAnother => ("EdDSA", own(if told.key == "one" { "two" } else { "one" })),
        Signed::Not => ("none", OWN),
        Signed::WithTheSecret => ("HS256", OWN),
    };
    let header = json!({ "alg": algorithm, "kid": told.key, "typ": "JWT" });
    let encode = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let text = format!("{}.{}", encode(&header), encode(&Value::Object(all)));
    let signature = match told.signed {
        Signed::Not => Vec::new(),
        Signed::WithTheSecret => openidconnect::core::CoreHmacKey::new(SECRET)
            .sign(&CoreJwsSigningAlgorithm::HmacSha256, text.as_bytes())
            .unwrap(),
        Signed::Rightly | Signed::WithAnother => signing_key(pem, told.key)
            .sign(&CoreJwsSigningAlgorithm::EdDsa, text.as_bytes())
            .unwrap(),
    };
    format!("{text}.{}", BASE64URL_NOPAD.encode(&signature))
}

fn own(key: &str) -> &'static str {
    match key {
        "one" => OWN,
        _ => ANOTHER,
    }
}

fn signing_key(pem: &str, name: &str) -> CoreEdDsaPrivateSigningKey {
    let id = Some(JsonWebKeyId::new(name.to_owned()));
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(pem, id).unwrap()
}
