//! Somebody is signed out here who came from the council's directory; the browser goes on there by itself, and with a link.

use leptos::prelude::*;

use super::unavailable;
use crate::components::staff_page::StaffPage;
use crate::desk::desk;
use crate::routes::Route;

/// That they are signed out here, and the way to sign out there.
#[component]
pub fn DirectoryOutPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let name = desk.council().directory.clone();
    let name = name.map(|directory| directory.name).unwrap_or_default();
    let page = async move {
        let there = match desk.sign_out_there().await {
            Ok(there) => there,
            Err(cause) => return unavailable(cause),
        };
        let title = words.say("staff-signed-out-title");
        let named = [("name", name.as_str())];
        let there = there.map(|to| {
            view! {
                <p>{words.say_with("staff-signed-out-going", &named)}</p>
                <p><a class="app-button" href=to>{words.say_with("staff-signed-out-there", &named)}</a></p>
            }
        });
        view! {
            <StaffPage title=title.clone()>
                <div class="app-sign-in">
                    <h1 class="app-title">{title.clone()}</h1>
                    {there}
                    <p><a href=Route::SignIn>{words.say("staff-signed-out-again")}</a></p>
                </div>
            </StaffPage>
        }
        .into_any()
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}
