//! The council's own headings and words: what those mean that were met in a file and that nobody knows, and what was said of
//! others before.

use leptos::prelude::*;
use words::Words;

use crate::components::choices::Choice;
use crate::components::field::FieldState;
use crate::components::hidden::Hidden;
use crate::components::select::Select;
use crate::desk::OwnWordRow;
use crate::form::MetWord;
use crate::routes::Route;

/// Each word that was met, with a list of what it can mean. What is left blank stays as it is.
#[component]
pub(super) fn MetWords(words: Words, met: Vec<MetWord>) -> impl IntoView {
    let title = words.say("staff-import-met");
    let rows = met.into_iter().enumerate().map(|(at, met)| {
        let state = FieldState {
            id: format!("own-meaning-{at}"),
            ..FieldState::named("own_meaning")
        };
        let choice = |meaning: String| {
            let said = said(&words, &met.list, &meaning);
            Choice::new(meaning, said, false)
        };
        let choices: Vec<Choice> = met.meanings.iter().cloned().map(choice).collect();
        view! {
            <tr>
                <th scope="row"><label for=state.id.clone()>{met.word.clone()}</label></th>
                <td>{list_name(&words, &met.list)}</td>
                <td>
                    <Hidden name="own_list" value=met.list.clone()/>
                    <Hidden name="own_word" value=met.word.clone()/>
                    <Select state blank=words.say("staff-import-met-blank") choices/>
                </td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <h2>{title.clone()}</h2>
        <p>{words.say("staff-import-met-hint")}</p>
        <form method="post" action=Route::ImportWords>
            <div class="app-table-wrap" tabindex="0" role="region" aria-label=title>
                <table class="app-table"><Heads words=words.clone()/><tbody>{rows}</tbody></table>
            </div>
            <div class="app-buttons">
                <button class="app-button" type="submit">{words.say("staff-import-met-keep")}</button>
            </div>
        </form>
    }
}

/// What is kept; each can be forgotten.
#[component]
pub(super) fn KnownWords(words: Words, known: Vec<OwnWordRow>) -> impl IntoView {
    let title = words.say("staff-import-known");
    let rows = known.into_iter().map(|known| {
        let forget = words.say_with("staff-import-forget", &[("word", &known.word)]);
        let meaning = said(&words, &known.list, &known.meaning);
        view! {
            <tr>
                <th scope="row">{known.word.clone()}</th>
                <td>{list_name(&words, &known.list)}</td>
                <td>
                    {meaning}
                    <form method="post" action=Route::ImportWords>
                        <Hidden name="own_list" value=known.list/>
                        <Hidden name="own_word" value=known.word/>
                        <Hidden name="own_meaning" value=""/>
                        <button class="app-button app-button--quiet" type="submit" name="forget" value="yes">{forget}</button>
                    </form>
                </td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <h2>{title.clone()}</h2>
        <div class="app-table-wrap" tabindex="0" role="region" aria-label=title>
            <table class="app-table"><Heads words=words.clone()/><tbody>{rows}</tbody></table>
        </div>
    }
}

#[component]
fn Heads(words: Words) -> impl IntoView {
    let heads = ["word", "list", "meaning"].map(
        |head| view! { <th scope="col">{words.say(&format!("staff-import-own-{head}"))}</th> },
    );
    view! { <thead><tr>{heads.collect_view()}</tr></thead> }
}

fn list_name(words: &Words, list: &str) -> String {
    words.say(&format!("staff-import-list-{}", list.replace('_', "-")))
}

/// What a word means, as staff know it; a column by its name, for that is what stands in templates.
fn said(words: &Words, list: &str, meaning: &str) -> String {
    match (list, meaning) {
        ("headings", "leave-out") => words.say("staff-import-leave-out"),
        _ => meaning.to_owned(),
    }
}
