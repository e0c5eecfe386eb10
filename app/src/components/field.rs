//! What every field needs to know about itself, and the words around it: label, hint and error, wired together once.

use leptos::prelude::*;

/// The value of a field, and what was wrong with it.
#[derive(Debug, Clone, Default)]
pub struct FieldState {
    /// The name posted with the form.
    pub name: String,
    /// The element's id; the error summary links to it.
    pub id: String,
    /// What was typed.
    pub value: String,
    /// A hint, if there is one.
    pub hint: Option<String>,
    /// What was wrong, in words.
    pub error: Option<String>,
    /// The id of something else that describes it, such as the characters that are left.
    pub also: Option<String>,
}

impl FieldState {
    /// A field whose id is its name, with nothing in it.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            id: name.clone(),
            name,
            ..Self::default()
        }
    }

    /// The ids of everything that describes the field, for `aria-describedby`.
    #[must_use]
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.is_some().then(|| format!("{}-hint", self.id));
        let error = self.error.is_some().then(|| format!("{}-error", self.id));
        let ids: Vec<String> = [hint, error, self.also.clone()]
            .into_iter()
            .flatten()
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The class of the box around the field.
    #[must_use]
    pub fn class(&self) -> &'static str {
        if self.error.is_some() {
            "app-field app-field--error"
        } else {
            "app-field"
        }
    }
}

/// The hint and the error of a field.
#[component]
pub fn Notes(
    /// The name, what was typed and what was wrong with it.
    state: FieldState,
    /// The word that comes before an error, for those who cannot see its mark.
    error_prefix: String,
) -> impl IntoView {
    let id = state.id.clone();
    view! {
        {state.hint.map(|hint| view! { <p class="app-hint" id=format!("{}-hint", state.id)>{hint}</p> })}
        {state
            .error
            .map(|error| {
                view! {
                    <p class="app-error" id=format!("{id}-error")>
                        <span class="app-visually-hidden">{error_prefix}</span>
                        {error}
                    </p>
                }
            })}
    }
}
