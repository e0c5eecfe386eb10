//! That somebody read in an unusual way lately, for whoever may read the record of use.

use leptos::prelude::*;
use rules::permission::Duty;

use super::use_table::UseTable;
use crate::desk::desk;
use crate::routes::Route;

/// The last of them, with the way to the record; nothing where there is none, or for whoever may not read it.
#[component]
pub fn UnusualNotice(
    /// Only that there are some, and the way to them.
    #[prop(optional)]
    short: bool,
) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    if !desk.may(Duty::ReadAudit) {
        return ().into_any();
    }
    let notice = async move {
        let rows = desk.unusual().await.unwrap_or_default();
        if rows.is_empty() {
            return ().into_any();
        }
        let count = rows.len().to_string();
        let title = words.say_with("staff-unusual", &[("count", &count)]);
        match short {
            true => {
                let to = format!("{}#unusual", Route::Uses);
                view! {
                    <div class="app-notice app-no-print">
                        <p>{title} " " <a href=to>{words.say("staff-unusual-look")}</a></p>
                    </div>
                }
                .into_any()
            }
            false => view! {
                <section class="app-notice" id="unusual">
                    <h2>{title.clone()}</h2>
                    <p>{words.say("staff-unusual-hint")}</p>
                    <UseTable words=words.clone() title rows of_one_case=false/>
                </section>
            }
            .into_any(),
        }
    };
    view! { <Suspense>{Suspend::new(notice)}</Suspense> }.into_any()
}
