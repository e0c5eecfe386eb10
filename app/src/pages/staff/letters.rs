//! The letters that have not left, of all cases.

use leptos::prelude::*;
use rules::permission::Duty;
use words::Words;

use super::unavailable;
use crate::components::{
    fact_table::FactTable, say::Say, send_again::SendAgain, staff_page::StaffPage,
};
use crate::desk::{StuckLetter, desk};
use crate::routes::Route;

/// The list, and the ways to send them again.
#[component]
pub fn LettersPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let may = desk.may(Duty::SendAgain);
    let page = async move {
        match desk.stuck_letters().await {
            Ok(letters) => view! { <Listed words letters may/> }.into_any(),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Listed(words: Words, letters: Vec<StuckLetter>, may: bool) -> impl IntoView {
    let title = words.say("staff-mail-title");
    let list = if letters.is_empty() {
        view! { <p>{words.say("staff-mail-none")}</p> }.into_any()
    } else {
        let all = may.then(|| {
            view! {
                <form method="post" action=Route::Letters>
                    <button class="app-button" type="submit" name="do" value="all">{words.say("staff-mail-all")}</button>
                </form>
            }
        });
        view! {
            {all}
            <Table words=words.clone() title=title.clone() letters may/>
        }
        .into_any()
    };
    view! {
        <StaffPage title=title.clone()>
            <a class="app-back" href=Route::Queue>{words.say("back")}</a>
            <h1 class="app-title">{title.clone()}</h1>
            <Say words=words.clone() key="staff-mail-intro"/>
            {list}
        </StaffPage>
    }
}

#[component]
fn Table(words: Words, title: String, letters: Vec<StuckLetter>, may: bool) -> impl IntoView {
    let columns = ["case", "letter", "state", "again"];
    let headings = columns.map(|column| words.say(&format!("staff-mail-column-{column}")));
    let rows = letters.into_iter().map(|letter| {
        let name = words.say(&format!("staff-notice-{}", letter.notice.notice));
        let state = letter.notice.state_in_words(&words);
        let again = (may && letter.notice.can_send_again).then(|| {
            view! {
                <SendAgain
                    words=words.clone()
                    letter=letter.notice.id.clone()
                    name=match &letter.reference {
                        Some(reference) => format!("{name}, {reference}"),
                        None => name.clone(),
                    }
                />
            }
        });
        let case = match letter.reference {
            Some(reference) => {
                let shown = reference.to_string();
                view! { <a translate="no" href=Route::Case(reference)>{shown}</a> }.into_any()
            }
            None => words.say("staff-mail-several").into_any(),
        };
        vec![case, name.into_any(), state.into_any(), again.into_any()]
    });
    view! { <FactTable title headings=headings.into() rows=rows.collect()/> }
}
