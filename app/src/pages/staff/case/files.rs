//! The files of a case, and how far each is checked.

use leptos::prelude::*;
use rules::acts::ActKind;
use words::Words;

use crate::desk::CaseFile;
use crate::routes::Route;

/// Each file with the way to it, once it is known to be clean; and the way to add another.
#[component]
pub(super) fn Files(words: Words, file: CaseFile) -> impl IntoView {
    let reference = file.row.reference.clone();
    let may_add = file.may(ActKind::AddFile);
    if file.files.is_empty() && !may_add {
        return ().into_any();
    }
    let files = file.files.iter().map(|one| {
        let title = match one.opens() {
            true => {
                let path = Route::File(reference.clone(), one.number);
                view! { <a href=path download=""><bdi>{one.title.clone()}</bdi></a> }.into_any()
            }
            false => view! { <bdi>{one.title.clone()}</bdi> }.into_any(),
        };
        let state = one
            .not_opened(&words)
            .map(|state| view! { " " <span class="app-chip app-chip--due">{state}</span> });
        view! { <li>{title} " " <span class="app-soft">{one.told(&words)}</span> {state}</li> }
    });
    let list = match file.files.is_empty() {
        true => view! { <p>{words.say("staff-no-files")}</p> }.into_any(),
        false => {
            view! { <ul class="app-clocks" role="list">{files.collect_view()}</ul> }.into_any()
        }
    };
    let add = may_add.then(|| {
        let path = Route::AddFile(reference.clone());
        view! { <p><a href=path>{words.say("staff-act-add-file")}</a></p> }
    });
    view! {
        <section>
            <h2>{words.say("staff-case-files")}</h2>
            {list}
            {add}
        </section>
    }
    .into_any()
}
