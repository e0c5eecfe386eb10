//! The record of use: who did or saw what, for the complaints manager and the auditor.

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::form::Autocomplete;
use rules::permission::Duty;
use words::Words;

use super::{instead, unavailable};
use crate::components::choices::Choice;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::{
    say::Say, staff_page::StaffPage, unusual_notice::UnusualNotice, use_table::UseTable,
};
use crate::desk::{UsePage, UseQuery, desk};
use crate::query::Query;
use crate::routes::Route;

/// The record, a page at a time, as the address filters it.
#[component]
pub fn UsesPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let asked = UseQuery::here();
    let may = desk.may(Duty::ReadAudit);
    let page = async move {
        if !may {
            return instead(403);
        }
        match desk.uses(&asked).await {
            Ok(page) => view! { <Uses words asked page/> }.into_any(),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

impl UseQuery {
    /// What the address of this page asks for; a day that is none is as none.
    fn here() -> Self {
        Self::of(&desk().here())
    }

    /// The same of any address.
    #[must_use]
    pub fn of(address: &str) -> Self {
        let query = Query::of(address);
        let typed = |name: &str| {
            let typed = query.get(name).unwrap_or_default().trim().to_owned();
            Some(typed).filter(|typed| !typed.is_empty())
        };
        let day = |name: &str| typed(name).and_then(|day| day.parse::<NaiveDate>().ok());
        Self {
            who: typed("who"),
            what: typed("what"),
            case: typed("case").and_then(|case| case.parse().ok()),
            from: day("from"),
            to: day("to"),
            after: typed("after"),
        }
    }

    /// The same as a query, with where it goes on.
    fn query(&self, after: Option<&str>) -> String {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        let parts = [
            ("who", self.who.clone()),
            ("what", self.what.clone()),
            (
                "case",
                self.case.as_ref().map(|case| case.as_str().to_owned()),
            ),
            ("from", day(self.from)),
            ("to", day(self.to)),
            ("after", after.map(str::to_owned)),
        ];
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in parts {
            if let Some(value) = value {
                query.append_pair(name, &value);
            }
        }
        query.finish()
    }
}

#[component]
fn Uses(words: Words, asked: UseQuery, page: UsePage) -> impl IntoView {
    let title = words.say("staff-uses-title");
    let file = format!("{}?{}", Route::UsesFile, asked.query(None));
    let more = page.next.as_deref().map(|after| {
        let on = format!("{}?{}", Route::Uses, asked.query(Some(after)));
        view! {
            <nav class="app-pager" aria-label=words.say("staff-pages")>
                <a href=on>{words.say("staff-next")}</a>
            </nav>
        }
    });
    let form = view! { <Filter words=words.clone() asked page=page.clone()/> };
    let list = match page.rows.is_empty() {
        true => view! { <p>{words.say("staff-use-none")}</p> }.into_any(),
        false => view! {
            <UseTable words=words.clone() title=title.clone() rows=page.rows of_one_case=false/>
        }
        .into_any(),
    };
    view! {
        <StaffPage title=title.clone()>
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="staff-uses-intro"/>
            <UnusualNotice/>
            {form}
            <p><a href=file>{words.say("staff-uses-file")}</a></p>
            {list}
            {more}
        </StaffPage>
    }
}

#[component]
fn Filter(words: Words, asked: UseQuery, page: UsePage) -> impl IntoView {
    let narrowed = UseQuery {
        after: None,
        ..asked.clone()
    } != UseQuery::default();
    let everybody = page.everybody.into_iter().map(|(key, name)| {
        let chosen = asked.who.as_ref() == Some(&key);
        Choice::new(key, name, chosen)
    });
    let every_use = page.every_use.into_iter().map(|slug| {
        let chosen = asked.what.as_ref() == Some(&slug);
        let name = words.say(&format!("staff-use-{slug}"));
        Choice::new(slug, name, chosen)
    });
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let case = asked.case.as_ref().map(ToString::to_string);
    let case = case.unwrap_or_default();
    let fields = [
        ("who", Control::List(everybody.collect()), String::new()),
        ("what", Control::List(every_use.collect()), String::new()),
        ("case", Control::line(Autocomplete::Off), case),
        ("from", Control::DATE, day(asked.from)),
        ("to", Control::DATE, day(asked.to)),
    ]
    .map(|(name, control, value)| {
        let key = format!("staff-uses-{name}");
        let state = FieldState {
            value,
            ..FieldState::named(name)
        };
        view! {
            <FieldBox
                words=words.clone()
                state
                label=words.say(&key)
                control
                blank=words.say("staff-uses-all")
            />
        }
    });
    let clear = narrowed
        .then(|| view! { <a href=Route::Uses>{words.say("staff-reports-filter-clear")}</a> });
    view! {
        <details class="app-fold app-no-print" open=narrowed>
            <summary>{words.say("staff-uses-filter")}</summary>
            <form class="app-filters" method="get" action=Route::Uses>
                {fields.collect_view()}
                <button class="app-button app-button--quiet">{words.say("staff-reports-filter-button")}</button>
                {clear}
            </form>
        </details>
    }
}
