//! Choices as big cards: native radios or checkboxes, each inside its label.

use leptos::prelude::*;

use super::field::FieldState;
use super::picture::Picture;

/// What one card of the list shows, and what it posts.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// The value posted.
    pub value: String,
    /// The words on the card.
    pub words: String,
    /// More words under them.
    pub hint: Option<String>,
    /// The picture, in easy read.
    pub picture: Option<String>,
    /// Whether it is marked when the page is drawn.
    pub chosen: bool,
}

impl Choice {
    /// A choice of words alone.
    #[must_use]
    pub fn new(value: impl Into<String>, words: String, chosen: bool) -> Self {
        Self {
            value: value.into(),
            words,
            chosen,
            ..Self::default()
        }
    }
}

/// The cards of one field, without the question. The first has the field's name as its id, so that the error summary
/// can link to it.
#[component]
pub fn Choices(
    /// The name posted.
    #[prop(into)]
    name: String,
    /// Whether several may be chosen.
    many: bool,
    /// The cards.
    choices: Vec<Choice>,
    /// The field with its hint and its error, where no fieldset is described by them.
    #[prop(optional)]
    alone: Option<FieldState>,
) -> impl IntoView {
    let kind = if many { "checkbox" } else { "radio" };
    let described = alone.as_ref().and_then(FieldState::described_by);
    let is_wrong = alone.is_some_and(|field| field.error.is_some());
    let cards = choices.into_iter().enumerate().map(move |(index, choice)| {
        let id = if index == 0 { name.clone() } else { format!("{name}-{}", choice.value) };
        let label_for = id.clone();
        let hint_id = choice.hint.is_some().then(|| format!("{name}-{}-hint", choice.value));
        // The name is the words alone: a hint in it would be read twice.
        let words_id = hint_id.is_some().then(|| format!("{name}-{}-words", choice.value));
        let ids: Vec<String> = [hint_id.clone(), described.clone()].into_iter().flatten().collect();
        let described = (!ids.is_empty()).then(|| ids.join(" "));
        view! {
            <label class="app-choice" for=label_for>
                <input
                    class="app-choice__input"
                    type=kind
                    id=id
                    name=name.clone()
                    value=choice.value
                    checked=choice.chosen
                    aria-labelledby=words_id.clone()
                    aria-describedby=described
                    aria-invalid=is_wrong.then_some("true")
                />
                {choice.picture.map(|name| view! { <Picture name class="app-choice__picture"/> })}
                <span class="app-choice__words">
                    <span id=words_id>{choice.words}</span> {choice.hint.map(|hint| view! { <span class="app-hint" id=hint_id>{hint}</span> })}
                </span>
            </label>
        }
    });
    view! { <div class="app-choices">{cards.collect_view()}</div> }
}
