//! What the browser's tab says.

use leptos::prelude::*;
use leptos_meta::Title;

/// The title of a page. The framework writes it into the page as it is, so that a name in it could be more than text.
#[component]
pub fn TabTitle(
    /// As it is read.
    text: String,
) -> impl IntoView {
    view! { <Title text=as_text(&text)/> }
}

/// Text as HTML has it between two tags.
fn as_text(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_end_itself() {
        for (text, written) in [
            ("Case HFY6-FN6M – Westmere", "Case HFY6-FN6M – Westmere"),
            ("Bath & Wells", "Bath &amp; Wells"),
            (
                "</title><script>x</script>",
                "&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;",
            ),
        ] {
            assert_eq!(as_text(text), written);
        }
    }
}
