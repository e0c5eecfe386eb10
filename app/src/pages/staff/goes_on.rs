//! What somebody sees for a moment who followed a link from elsewhere, such as a message: the page itself comes when this one asks for
//! it, because only then does the browser say who is signed in.

use leptos::prelude::*;

use crate::components::staff_page::StaffPage;
use crate::desk::desk;
use crate::form::GoesOn;

/// Leads on by itself (`Refresh`), or by its link.
#[component]
pub fn GoesOnPage(
    /// Where to.
    page: GoesOn,
) -> impl IntoView {
    let words = desk().words();
    let title = words.say("staff-goes-on-title");
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title}</h1>
            <p><a class="app-button" href=page.to>{words.say("staff-goes-on-button")}</a></p>
        </StaffPage>
    }
}
