//! A language that runs from right to left: the document says so, and browsers mirror the page. The styles have no left and
//! no right of their own (invariants `styles_run_with_the_words_and_know_no_left_and_no_right`).

use std::sync::Arc;

use words::{Dir, Language, Locale, Locales, Source, Style};

use crate::help::TestApp;
use crate::support::TestCouncil;

const ARABIC: Locale = Locale {
    language: Language {
        tag: "ar",
        dir: Dir::Rtl,
    },
    style: Style::Plain,
};

/// Offers Arabic too, in words that are English still. Nobody but this test is offered it.
struct WithArabic {
    words: Locales,
    offered: [Locale; 2],
}

impl Source for WithArabic {
    fn text(&self, locale: Locale, key: &str, variables: &[(&str, &str)]) -> Option<String> {
        let english = Locale::ENGLISH.in_style(locale.style);
        self.words.text(english, key, variables)
    }

    fn pictures(&self, locale: Locale, key: &str) -> Option<String> {
        self.words
            .pictures(Locale::ENGLISH.in_style(locale.style), key)
    }

    fn locales(&self) -> &[Locale] {
        &self.offered
    }
}

#[tokio::test]
async fn a_locale_that_runs_from_right_to_left_sets_dir_and_mirrors() {
    let words = WithArabic {
        words: Locales::load().unwrap(),
        offered: [Locale::ENGLISH, ARABIC],
    };
    let app = TestApp::saying(TestCouncil::new().await, Arc::new(words)).await;
    let mut reader = app.visitor();
    let begins = |text: &str, tag: &str, dir: &str| {
        let html = format!("<!DOCTYPE html><html lang=\"{tag}\" dir=\"{dir}\"");
        assert!(text.starts_with(&html), "{}", &text[..200]);
    };
    begins(&reader.get("/").await.text, "en-GB", "ltr");
    reader
        .post("/language", &[("language", "ar"), ("back", "/")])
        .await;
    for path in ["/", "/complain/danger", "/safe", "/no-such-page"] {
        begins(&reader.get(path).await.text, "ar", "rtl");
    }
    // A form that is refused is drawn by another way, in the same direction.
    let refused = reader.post("/complain/danger", &[]).await;
    assert_eq!(refused.status, 422);
    begins(&refused.text, "ar", "rtl");
    // The staff side has English words only.
    begins(&reader.get("/staff/sign-in").await.text, "en-GB", "ltr");
}

#[tokio::test]
async fn nobody_is_offered_a_language_that_has_no_words() {
    let app = TestApp::new().await;
    let mut reader = app.visitor();
    reader
        .post("/language", &[("language", "ar"), ("back", "/")])
        .await;
    assert!(reader.get("/").await.text.contains("<html lang=\"en-GB\""));
}
