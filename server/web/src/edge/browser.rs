//! What a browser says that it is, as the list of one's own sessions names it. From a short list: what somebody could be known
//! by is not kept.

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;

/// What stands in the header, and what we call it; the first that fits. Others say that they are Chrome and Safari too.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "edge"),
    ("OPR/", "opera"),
    ("SamsungBrowser", "samsung"),
    ("Firefox/", "firefox"),
    ("FxiOS/", "firefox"),
    ("CriOS/", "chrome"),
    ("Chrome/", "chrome"),
    ("Safari/", "safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "ios"),
    ("iPad", "ios"),
    ("Android", "android"),
    ("CrOS", "chromeos"),
    ("Windows", "windows"),
    ("Mac OS X", "mac"),
    ("Linux", "linux"),
];

/// The browser and what runs it, as it is kept with a session: `firefox windows`. Empty where either is not known.
#[must_use]
pub fn name(headers: &HeaderMap) -> String {
    let says = headers
        .get(USER_AGENT)
        .and_then(|says| says.to_str().ok())
        .unwrap_or_default();
    let known = |list: &[(&str, &'static str)]| {
        let mut list = list.iter();
        list.find(|(part, _)| says.contains(part))
            .map(|(_, name)| *name)
    };
    match (known(&BROWSERS), known(&SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser} {system}"),
        _ => String::new(),
    }
}

/// The two names in what was kept, where they are known.
#[must_use]
pub fn parts(kept: &str) -> Option<(String, String)> {
    let (browser, system) = kept.split_once(' ')?;
    let is_known = BROWSERS.iter().any(|(_, name)| *name == browser)
        && SYSTEMS.iter().any(|(_, name)| *name == system);
    is_known.then(|| (browser.to_owned(), system.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_known_by_what_they_say_and_others_are_not_kept() {
        for (says, called) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "edge windows",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "firefox linux",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
                "safari ios",
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
                "chrome android",
            ),
            ("curl/8.9.1", ""),
            ("<script>alert(1)</script>", ""),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(USER_AGENT, says.parse().unwrap());
            let kept = name(&headers);
            assert_eq!(kept, called, "{says}");
            assert_eq!(parts(&kept).is_some(), !called.is_empty());
        }
        assert_eq!(parts("netscape amiga"), None);
    }
}
