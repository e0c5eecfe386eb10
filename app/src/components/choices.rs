//! Choices as big cards: native radios or checkboxes, each inside its label.

use leptos::prelude::*;

use super::picture::Picture;

/// One choice.
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
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The cards of one field, without the question. The first has the field's name as its id, so that the error summary
/// can link to it.
#[component]
pub fn Choices(
    /// The name posted.
    name: &'static str,
    /// Whether several may be chosen.
    many: bool,
    /// The cards.
    choices: Vec<Choice>,
) -> impl IntoView {
    let kind = if many { "checkbox" } else { "radio" };
    let cards = choices.into_iter().enumerate().map(move |(index, choice)| {
        let id = if index == 0 { name.to_owned() } else { format!("{name}-{}", choice.value) };
        let label_for = id.clone();
        let hint_id = choice.hint.is_some().then(|| format!("{id}-hint"));
        view! {
            <label class="app-choice" for=label_for>
                <input
                    class="app-choice__input"
                    type=kind
                    id=id
                    name=name
                    value=choice.value
                    checked=choice.chosen
                    aria-describedby=hint_id.clone()
                />
                {choice.picture.map(|name| view! { <Picture name class="app-choice__picture"/> })}
                <span class="app-choice__words">
                    {choice.words} {choice.hint.map(|hint| view! { <span class="app-hint" id=hint_id>{hint}</span> })}
                </span>
            </label>
        }
    });
    view! { <div class="app-choices">{cards.collect_view()}</div> }
}
