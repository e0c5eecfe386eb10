//! What a page may ask of a browser beyond showing itself: nearly nothing. Were a script ever put into one of our pages, it could
//! ask for no camera, no place and no clipboard.

use std::fmt::Write;

use axum::http::HeaderValue;

/// Asked for by no page. Browsers pass over names that they do not know.
const NEVER: [&str; 51] = [
    "accelerometer",
    "ambient-light-sensor",
    "attribution-reporting",
    "autoplay",
    "bluetooth",
    "browsing-topics",
    "camera",
    "captured-surface-control",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
    "cross-origin-isolated",
    "digital-credentials-get",
    "display-capture",
    "document-domain",
    "encrypted-media",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "join-ad-interest-group",
    "keyboard-map",
    "language-detector",
    "local-fonts",
    "local-network-access",
    "magnetometer",
    "microphone",
    "midi",
    "notifications",
    "on-device-speech-recognition",
    "otp-credentials",
    "payment",
    "private-aggregation",
    "private-state-token-issuance",
    "private-state-token-redemption",
    "push",
    "run-ad-auction",
    "screen-wake-lock",
    "serial",
    "shared-storage",
    "speaker-selection",
    "storage-access",
    "summarizer",
    "sync-xhr",
    "translator",
    "usb",
    "web-share",
    "window-management",
    "xr-spatial-tracking",
];

/// Of our own pages only: a clip in British Sign Language is watched on the whole screen or beside the page, and staff may sign in
/// with a key.
const OURS: [&str; 4] = [
    "fullscreen",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
];

/// The header `Permissions-Policy`.
#[must_use]
pub fn policy() -> HeaderValue {
    let mut all = String::new();
    for (features, to) in [(&NEVER[..], "()"), (&OURS[..], "(self)")] {
        for feature in features {
            let comma = if all.is_empty() { "" } else { ", " };
            let _ = write!(all, "{comma}{feature}={to}");
        }
    }
    HeaderValue::try_from(all).unwrap_or(HeaderValue::from_static("camera=(), microphone=()"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the best-known platform for whistle-blowers switches off.
    const PEERS: &str = "accelerometer ambient-light-sensor bluetooth camera clipboard-read clipboard-write document-domain \
                         display-capture fullscreen geolocation gyroscope idle-detection keyboard-map local-fonts magnetometer \
                         microphone midi notifications payment push screen-wake-lock serial speaker-selection usb web-share \
                         xr-spatial-tracking";

    #[test]
    fn every_feature_that_our_peers_switch_off_is_off_but_for_the_whole_screen_of_a_clip() {
        let policy = policy();
        let named: Vec<&str> = policy.to_str().unwrap().split(", ").collect();
        assert_eq!(named.len(), NEVER.len() + OURS.len(), "the whole policy");
        for feature in PEERS.split_whitespace() {
            let to = if feature == "fullscreen" {
                "(self)"
            } else {
                "()"
            };
            assert!(named.contains(&&*format!("{feature}={to}")), "{feature}");
        }
    }
}
