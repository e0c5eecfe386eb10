//! "Did you mean …?": the ways to answer, under an e-mail address whose domain looks like a slip of the keyboard.

use leptos::prelude::*;
use rules::email;
use words::Words;

use crate::components::hidden::Hidden;

/// The name of the answer.
pub const MEANT: &str = "email-meant";
/// The address that is offered is right; with anything else the one that was typed is.
pub const YES: &str = "yes";
/// The name of the address that was asked about: it is not asked about again.
pub const ASKED: &str = "email-asked";

/// The buttons; nothing where no slip can be seen. What can be sent to may be kept.
#[component]
pub(super) fn Meant(
    /// The words.
    words: Words,
    /// The address as it was typed.
    typed: String,
) -> impl IntoView {
    let meant = email::meant(&typed)?;
    let say = |key: &str, address: &str| words.say_with(key, &[("address", address)]);
    let keep = email::check(&typed).is_ok().then(|| {
        view! {
            <Hidden name=ASKED value=typed.clone()/>
            <button class="app-button app-button--quiet" type="submit" name=MEANT value="no">
                {say("email-meant-keep", &typed)}
            </button>
        }
    });
    Some(view! {
        <div class="app-buttons">
            <button class="app-button app-button--quiet" type="submit" name=MEANT value=YES>
                {say("email-meant-use", &meant)}
            </button>
            {keep}
        </div>
    })
}
