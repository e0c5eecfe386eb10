//! A case: needs and contact limits first, then how it stands, its points, the answers as given, what can be done, and
//! what has happened.

mod acts;
pub(super) mod answers;
pub(in crate::pages) mod clocks;
mod facts;
mod files;
mod found;
pub(super) mod guests;
pub(in crate::pages) mod heads;
mod history;
mod letters;
mod named;
pub(super) mod needs;
pub(in crate::pages) mod panel;
pub(in crate::pages) mod points;
mod recommendations;

use std::sync::Arc;

use leptos::prelude::*;
use rules::reference::Reference;
use words::Words;

use super::alike::Alike;
use super::deleted::{Deleted, NoLongerKept};
use super::kind::kind;
use super::linked::Linked;
use super::{instead, unavailable};
use crate::components::{flags::Flags, phone::Kept, staff_page::StaffPage};
use crate::desk::{AlikeCase, CaseFile, CouncilFacts, LinkedCase, desk};
use acts::{Acts, NextActs, NotNow};
use answers::Answers;
use clocks::Clocks;
use facts::{Facts, People};
use files::Files;
use guests::Guests;
use heads::Heads;
use history::{History, HistoryOfOther};
pub(crate) use history::{event_title, shown_detail};
use letters::{Letters, Notices};
use named::Named;
use needs::Needs;
use panel::PanelSummary;
use points::Points;
use recommendations::Recommendations;

#[component]
pub(in crate::pages) fn CasePage(reference: Reference) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let page = async move {
        let file = match desk.case_file(&reference).await {
            Ok(Some(file)) => file,
            Ok(None) => {
                return match desk.deleted_on(&reference).await {
                    Ok(Some(on)) => view! { <Deleted words reference on/> }.into_any(),
                    Ok(None) => instead(404),
                    Err(cause) => unavailable(cause),
                };
            }
            Err(cause) => return unavailable(cause),
        };
        let linked = (desk.linked(&file).await, desk.no_longer_kept(&file).await);
        match (desk.alike(&file).await, linked) {
            (Ok(alike), (Ok(linked), Ok(deleted))) => {
                view! { <File words council file alike linked deleted/> }.into_any()
            }
            (Err(cause), _) | (_, (Err(cause), _) | (_, Err(cause))) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn File(
    words: Words,
    council: Arc<CouncilFacts>,
    file: CaseFile,
    alike: Vec<AlikeCase>,
    linked: Vec<LinkedCase>,
    /// Those that are no longer kept.
    deleted: Vec<(Reference, String)>,
) -> impl IntoView {
    let title = words.say_with(
        "staff-case-title",
        &[("reference", &file.row.reference.to_string())],
    );
    let taken_in = linked.iter().filter_map(|linked| linked.taken_in.clone());
    let taken_in = taken_in.map(|file| view! { <HistoryOfOther words=words.clone() file/> });
    let taken_in = taken_in.collect::<Vec<_>>();
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title"><Kept text=title/></h1>
            <Needs words=words.clone() file=file.clone()/>
            <Named words=words.clone() file=file.clone()/>
            <Band words=words.clone() file=file.clone()/>
            <div class="app-case">
                <div class="app-case__next">
                    <NextActs words=words.clone() file=file.clone()/>
                    <Clocks words=words.clone() clocks=file.clocks.clone()/>
                </div>
                <div class="app-case__main">
                    <Points words=words.clone() council=council.clone() case=file.case.clone()/>
                    <Heads words=words.clone() case=file.case.clone()/>
                    <Recommendations words=words.clone() case=file.case.clone()/>
                    <Answers words=words.clone() council file=file.clone()/>
                </div>
                <div class="app-case__side">
                    <Facts words=words.clone() file=file.clone()/>
                    <People words=words.clone() file=file.clone()/>
                    <PanelSummary words=words.clone() case=file.case.clone()/>
                    <Linked words=words.clone() cases=linked/>
                    <NoLongerKept words=words.clone() cases=deleted/>
                    <Alike words=words.clone() cases=alike/>
                    <Letters words=words.clone() file=file.clone()/>
                    <Files words=words.clone() file=file.clone()/>
                    <Guests words=words.clone() file=file.clone()/>
                    <Acts words=words.clone() file=file.clone()/>
                    <NotNow words=words.clone() file=file.clone()/>
                    <Notices
                        words=words.clone()
                        reference=file.row.reference.clone()
                        notices=file.notices.clone()
                    />
                </div>
                <div class="app-case__history">
                    <History words file/>
                    {taken_in}
                </div>
            </div>
        </StaffPage>
    }
}

/// What it is, how far it has come, what the findings add up to so far, and its flags.
#[component]
fn Band(words: Words, file: CaseFile) -> impl IntoView {
    let listed = file.row.listed;
    let (kind, pathway) = kind(&words, &listed);
    let stage = words.say(&format!("staff-stage-{}", listed.stage.slug()));
    let found = file
        .case
        .outcome()
        .map(|outcome| format!("staff-outcome-{}", outcome.slug()));
    // How it ended without one: withdrawn, not considered, recorded twice.
    let ended = file.case.discontinued_as.filter(|_| found.is_none());
    let ended = ended.map(|ended| format!("register-outcome-{}", ended.slug()));
    let outcome = found.or(ended).map(|outcome| {
        let outcome = words.say(&outcome);
        view! { <span class="app-band__outcome">{words.say("staff-outcome")} ": " <strong>{outcome}</strong></span> }
    });
    let pathway = pathway.map(|pathway| view! { <span>{pathway}</span> });
    view! {
        <div class="app-band">
            <strong class="app-band__stage">{stage}</strong>
            <span>{kind}</span>
            {pathway}
            {outcome}
            <Flags words=words.clone() listed/>
        </div>
    }
}
