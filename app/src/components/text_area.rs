//! The one place where text that somebody typed enters a `<textarea>`.
//!
//! The framework does not escape it there (tachys 0.2), so we do; and HTML drops a line end that comes first, so we
//! begin with one. A test reads the exact HTML, so that an upgrade which escapes by itself is noticed.

use leptos::prelude::*;

use super::field::FieldState;

/// Several lines of text.
#[component]
pub fn TextArea(
    /// The name, what was typed and what was wrong with it.
    state: FieldState,
    /// How many lines high it begins.
    #[prop(default = 8)]
    rows: u32,
) -> impl IntoView {
    let content = format!("\n{}", html_escape::encode_text(&state.value));
    let described = state.described_by();
    view! {
        <textarea
            class="app-textarea"
            id=state.id.clone()
            name=state.name
            rows=rows.to_string()
            dir="auto"
            aria-describedby=described
            aria-invalid=state.error.is_some().then_some("true")
        >
            {content}
        </textarea>
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn text_that_ends_the_element_is_only_text() {
        let html = Owner::new().with(|| {
            let state = FieldState {
                value: "\na</textarea><script>x</script>&".to_owned(),
                ..FieldState::default()
            };
            view! { <TextArea state/> }.to_html()
        });
        assert!(
            html.contains("\n\na&lt;/textarea&gt;&lt;script&gt;x&lt;/script&gt;&amp;</textarea>"),
            "{html}"
        );
    }
}
