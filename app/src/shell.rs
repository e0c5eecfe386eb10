//! The HTML document around every page.

use leptos::prelude::*;
use leptos_meta::MetaTags;
use words::Language;

use crate::desk::desk;
use crate::pages::App;
use crate::routes::{Audience, Pattern};

/// The letters that nearly every word of a language needs; asked for early, so that the first page has them too.
fn fonts(language: Language) -> &'static [&'static str] {
    match language.tag {
        "ar" | "ckb" | "ps" | "ur" => &["noto-sans-arabic"],
        "bn" => &["noto-sans-bengali"],
        "ti" => &["noto-sans-ethiopic"],
        "uk" => &["noto-sans-cyrillic", "noto-sans-cyrillic-bold"],
        _ => &[
            "atkinson-hyperlegible-regular",
            "atkinson-hyperlegible-bold",
        ],
    }
}

/// Where the browser files are, with their hashed names. In context.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// The stylesheet.
    pub css: String,
    /// The JavaScript that loads the WebAssembly.
    pub js: String,
    /// The WebAssembly.
    pub wasm: String,
}

/// The document: language, styles, and, only where the page has an island, the script that wakes it.
#[must_use]
pub fn shell() -> impl IntoView {
    if let Some(context) = Owner::current_shared_context() {
        // Nothing but the islands is woken, so nothing but the islands needs marks for waking.
        context.set_is_hydrating(false);
    }
    let desk = desk();
    let assets = expect_context::<Assets>();
    let path = desk.here();
    let locale = desk.words().locale;
    let body_class = match Audience::of(&path).is_english() {
        true => "app-body app-body--staff",
        false => "app-body",
    };
    let document_class = if locale.is_easy() { "app-easyread" } else { "" };
    let language = locale.language;
    let colours = format!("/council/{}.css", desk.council().colours_version);
    view! {
        <!DOCTYPE html>
        <html lang=language.tag dir=language.dir.attribute() class=document_class>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="robots" content="noindex"/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                {fonts(language)
                    .iter()
                    .map(|font| {
                        let href = format!("/fonts/{font}.woff2");
                        view! { <link rel="preload" href=href r#as="font" r#type="font/woff2" crossorigin=""/> }
                    })
                    .collect_view()}
                <link rel="stylesheet" href=assets.css.clone()/>
                <link rel="stylesheet" href=colours/>
                {Pattern::of(&path).is_some_and(Pattern::has_islands).then(|| view! { <Wake assets/> })}
                <MetaTags/>
            </head>
            <body class=body_class>
                <App/>
            </body>
        </html>
    }
}

/// Wakes the islands of the page. Our own words for the framework's script, because that one writes the nonce where
/// the browser then refuses the file, and because islands inside islands are not used here.
#[component]
fn Wake(
    /// Where the files are.
    assets: Assets,
) -> impl IntoView {
    let script = format!(
        "import({js:?}).then(async m=>{{await m.default({{module_or_path:{wasm:?}}});m.hydrate();\
         for(const e of document.querySelectorAll('leptos-island')){{const f=m[e.dataset.component];if(f)f(e)}}}})",
        js = assets.js,
        wasm = assets.wasm,
    );
    view! {
        <link rel="modulepreload" href=assets.js/>
        <script type="module" nonce=leptos::nonce::use_nonce()>{script}</script>
    }
}
