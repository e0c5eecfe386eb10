//! Which part of the register a page is about: read from its address, and the form that changes it.

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::form::Autocomplete;
use rules::register::Complainant;
use words::Words;

use crate::components::choices::Choice;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::query::Query;
use crate::routes::Route;
use report::ReportFilter;

/// What the address asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct FilterQuery {
    /// As far as it was understood.
    pub only: ReportFilter,
    /// What was typed and is no date: the field, and the words.
    pub not_dates: Vec<(&'static str, String)>,
}

impl FilterQuery {
    /// Reads the query of this page.
    pub(super) fn here() -> Self {
        let query = Query::here();
        let typed = |name: &str| {
            let typed = query.get(name).unwrap_or_default();
            Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty())
        };
        let mut not_dates = Vec::new();
        let mut date = |name: &'static str| {
            let typed = typed(name)?;
            let date = read(&typed);
            if date.is_none() {
                not_dates.push((name, typed));
            }
            date
        };
        let (from, to) = (date("from"), date("to"));
        let only = ReportFilter {
            from,
            to,
            service: typed("service"),
            who: typed("who").and_then(|slug| {
                let mut all = Complainant::ALL.iter().copied();
                all.find(|who| who.slug() == slug)
            }),
        };
        Self { only, not_dates }
    }
}

/// The same as a query, for the links to files; empty when it is everything.
pub(super) fn query(only: &ReportFilter, quarter: Option<u32>) -> String {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    let parts = [
        ("quarter", quarter.map(|quarter| quarter.to_string())),
        ("from", day(only.from)),
        ("to", day(only.to)),
        ("service", only.service.as_deref().map(encoded)),
        ("who", only.who.map(|who| who.slug().to_owned())),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name}={}", value?)))
        .collect();
    if parts.is_empty() {
        String::new()
    } else {
        format!("?{}", parts.join("&"))
    }
}

/// The form; it leads to `action` again.
#[component]
pub(super) fn OnlyForm(
    words: Words,
    action: Route,
    wanted: FilterQuery,
    services: Vec<(String, String)>,
) -> impl IntoView {
    let only = wanted.only.clone();
    let is_narrowed = only != ReportFilter::default() || !wanted.not_dates.is_empty();
    let dates = [("from", only.from), ("to", only.to)]
        .map(|(name, day)| {
            let wrong = wanted.not_dates.iter().find(|(field, _)| *field == name);
            date_field(&words, name, day, wrong.map(|(_, typed)| typed.as_str()))
        })
        .collect_view();
    let services = services.into_iter().map(|(word, name)| {
        let chosen = only.service.as_deref() == Some(word.as_str());
        Choice::new(word, name, chosen)
    });
    let who = Complainant::ALL.iter().map(|who| {
        let name = words.say(&format!("register-who-{}", who.slug()));
        Choice::new(who.slug(), name, only.who == Some(*who))
    });
    let lists = [("service", services.collect()), ("who", who.collect())]
        .map(|(name, choices)| {
            let key = format!("staff-reports-filter-{name}");
            view! {
                <FieldBox
                    words=words.clone()
                    state=field(name)
                    label=words.say(&key)
                    control=Control::List(choices)
                    blank=words.say(&format!("{key}-all"))
                />
            }
        })
        .collect_view();
    let clear = is_narrowed
        .then(|| view! { <a href=action.clone()>{words.say("staff-reports-filter-clear")}</a> });
    view! {
        <details class="app-fold app-no-print" open=is_narrowed>
            <summary>{words.say("staff-reports-filter-title")}</summary>
            <form class="app-filters" method="get" action=action.clone()>
                {dates}
                {lists}
                <button class="app-button app-button--quiet">{words.say("staff-reports-filter-button")}</button>
                {clear}
            </form>
        </details>
    }
}

/// A field of the form. A report has parts of these names, which its contents lead to, so the id is another.
fn field(name: &str) -> FieldState {
    FieldState {
        id: format!("only-{name}"),
        ..FieldState::named(name)
    }
}

fn date_field(
    words: &Words,
    name: &'static str,
    day: Option<NaiveDate>,
    wrong: Option<&str>,
) -> impl IntoView + use<> {
    // What is no date cannot stand in a field for dates.
    let (control, value) = match wrong {
        Some(typed) => (Control::line(Autocomplete::Off), typed.to_owned()),
        None => (
            Control::DATE,
            day.map(|day| day.to_string()).unwrap_or_default(),
        ),
    };
    let error = |typed| words.say_with("staff-reports-filter-not-a-date", &[("typed", typed)]);
    let state = FieldState {
        value,
        error: wrong.map(error),
        ..field(name)
    };
    let label = words.say(&format!("staff-reports-filter-{name}"));
    view! { <FieldBox words=words.clone() state label control/> }
}

/// A date as browsers send it, or as people write it.
fn read(typed: &str) -> Option<NaiveDate> {
    typed.parse().ok().or_else(|| rules::form::date(typed))
}

/// A council's word for a service, as it may stand in an address.
fn encoded(word: &str) -> String {
    word.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrowed_page_and_its_files_say_the_same() {
        let only = ReportFilter {
            from: NaiveDate::from_ymd_opt(2026, 4, 1),
            service: Some("Fostering & Adoption".to_owned()),
            who: Some(Complainant::Parent),
            ..ReportFilter::default()
        };
        let found = query(&only, Some(2));
        assert_eq!(
            found,
            "?quarter=2&from=2026-04-01&service=Fostering%20%26%20Adoption&who=parent"
        );
        assert_eq!(query(&ReportFilter::default(), None), "");
    }
}
