//! A letter to the person, for somebody from outside who reads it for their duty.

use leptos::prelude::*;
use words::Language;

use super::frame::GuestPage;
use crate::components::paper::Paper;
use crate::desk::desk;
use crate::pages::staff::{instead, unavailable};
use crate::routes::Route;

#[component]
pub(in crate::pages) fn GuestLetterPage(number: u32) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let page = async move {
        let file = match desk.guest_file().await {
            Ok(Some(file)) => file,
            Ok(None) => return instead(404),
            Err(cause) => return unavailable(cause),
        };
        let of_this = file.letters.iter().find(|(one, _, _)| *one == number);
        let title =
            of_this.map(|(_, letter, _)| words.say(&format!("staff-letter-{}", letter.slug())));
        match (title, desk.guest_letter(number).await) {
            (Some(title), Ok(Some(text))) => view! {
                <GuestPage title=title.clone() file=Some(file)>
                    <a class="app-back app-no-print" href=Route::GuestCase>{words.say("back")}</a>
                    <h1 class="app-title app-no-print">{title.clone()}</h1>
                    <Paper text language=Language::ENGLISH/>
                </GuestPage>
            }
            .into_any(),
            (_, Err(cause)) => unavailable(cause),
            _ => instead(404),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}
