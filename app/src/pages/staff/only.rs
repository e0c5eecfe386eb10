//! Which part of the register a page is about: read from its address, and the form that changes it. Where a part is asked for
//! that cannot be, the page says so and has no figures: they would be of something else.

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::form::Autocomplete;
use rules::register::Complainant;
use words::{Words, dates::without_weekday};

use crate::components::choices::Choice;
use crate::components::error_summary::ErrorSummary;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::staff_page::StaffPage;
use crate::query::Query;
use crate::routes::Route;
use report::{Period, ReportFilter};

const NOT_A_DATE: &str = "not-a-date";
/// How the words of the lists begin that every page has, after `staff-`.
const OURS: &str = "reports-filter";

/// What the address asks for.
#[derive(Debug, Clone, Default)]
pub(super) struct FilterQuery {
    /// As far as it was understood.
    pub only: ReportFilter,
    /// What was asked for and cannot be.
    pub faults: Vec<FilterFault>,
}

/// What was asked for and cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FilterFault {
    field: &'static str,
    /// The end of the key of its words.
    why: &'static str,
    /// What was asked for, as people read it.
    typed: String,
    /// The days that can be chosen.
    within: Option<Period>,
}

impl FilterFault {
    const fn new(field: &'static str, why: &'static str, typed: String) -> Self {
        Self {
            field,
            why,
            typed,
            within: None,
        }
    }

    fn say(&self, words: &Words) -> String {
        let day = |day: fn(Period) -> NaiveDate| {
            let within = self.within.map(day);
            within.map(without_weekday).unwrap_or_default()
        };
        let (first, last) = (day(|days| days.from), day(|days| days.to));
        let with = [("typed", &*self.typed), ("first", &first), ("last", &last)];
        words.say_with(&format!("staff-reports-filter-{}", self.why), &with)
    }
}

impl FilterQuery {
    /// Reads the query of this page.
    pub(super) fn here() -> Self {
        let query = Query::here();
        let typed = |name: &str| {
            let typed = query.get(name).unwrap_or_default();
            Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty())
        };
        let mut faults = Vec::new();
        let mut date = |name: &'static str| {
            let typed = typed(name)?;
            let date = read(&typed);
            if date.is_none() {
                faults.push(FilterFault::new(name, NOT_A_DATE, typed));
            }
            date
        };
        let (from, to) = (date("from"), date("to"));
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            faults.push(FilterFault::new("to", "backwards", without_weekday(to)));
        }
        let who = typed("who").and_then(|slug| {
            let mut all = Complainant::ALL.iter().copied();
            let who = all.find(|who| who.slug() == slug);
            if who.is_none() {
                faults.push(FilterFault::new("who", "no-such-who", slug));
            }
            who
        });
        let only = ReportFilter {
            from,
            to,
            service: typed("service"),
            who,
        };
        Self { only, faults }
    }

    /// With what cannot be for this council: a service that it has not, and a day outside those of a report.
    pub(super) fn checked(mut self, services: &[(String, String)], within: Option<Period>) -> Self {
        let days = [("from", self.only.from), ("to", self.only.to)];
        for (field, day) in days {
            if let (Some(day), Some(within)) = (day, within)
                && !within.contains(day)
            {
                let fault = FilterFault::new(field, "outside", without_weekday(day));
                self.faults.push(FilterFault {
                    within: Some(within),
                    ..fault
                });
            }
        }
        let service = self.only.service.as_ref();
        let has = |service: &&String| services.iter().any(|(word, _)| word == *service);
        if let Some(service) = service.filter(|service| !has(service)) {
            let fault = FilterFault::new("service", "no-such-service", service.clone());
            self.faults.push(fault);
        }
        self
    }

    /// What cannot be, each with the way to its field; nothing where all can.
    pub(super) fn summary(&self, words: &Words) -> Option<AnyView> {
        let errors = self.faults.iter();
        let errors = errors.map(|fault| (Some(field(fault.field).id), fault.say(words)));
        let errors: Vec<_> = errors.collect();
        let title = words.say("error-summary-title");
        (!errors.is_empty()).then(|| view! { <ErrorSummary title errors/> }.into_any())
    }
}

/// The same as a query, for the links to files; empty when it is everything.
pub(super) fn query(only: &ReportFilter, quarter: Option<u32>) -> String {
    query_with(
        only,
        [("quarter", quarter.map(|quarter| quarter.to_string()))],
    )
}

/// The same, after what else is chosen.
pub(super) fn query_with<const N: usize>(
    only: &ReportFilter,
    before: [(&str, Option<String>); N],
) -> String {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    let parts = [
        ("from", day(only.from)),
        ("to", day(only.to)),
        ("service", only.service.as_deref().map(encoded)),
        ("who", only.who.map(|who| who.slug().to_owned())),
    ];
    let parts: Vec<String> = before
        .into_iter()
        .chain(parts)
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
    /// Whether one can choose by who made it.
    #[prop(default = true)]
    by_who: bool,
    /// More lists to choose from: the name of each, how its words begin after `staff-`, and its choices.
    #[prop(optional)]
    more: Vec<(&'static str, &'static str, Vec<Choice>)>,
) -> impl IntoView {
    let only = wanted.only.clone();
    let has_more = more.iter().flat_map(|(.., choices)| choices);
    let is_narrowed = only != ReportFilter::default()
        || !wanted.faults.is_empty()
        || has_more.into_iter().any(|choice| choice.chosen);
    let fault = |name: &str| wanted.faults.iter().find(|fault| fault.field == name);
    let dates = [("from", only.from), ("to", only.to)]
        .map(|(name, day)| date_field(&words, name, day, fault(name)))
        .collect_view();
    let services = services.into_iter().map(|(word, name)| {
        let chosen = only.service.as_deref() == Some(word.as_str());
        Choice::new(word, name, chosen)
    });
    let who = Complainant::ALL.iter().map(|who| {
        let name = words.say(&format!("register-who-{}", who.slug()));
        Choice::new(who.slug(), name, only.who == Some(*who))
    });
    let who = by_who.then(|| ("who", OURS, who.collect::<Vec<_>>()));
    let lists = [("service", OURS, services.collect())]
        .into_iter()
        .chain(who)
        .chain(more)
        .map(|(name, keys, choices)| {
            let key = format!("staff-{keys}-{name}");
            let state = FieldState {
                error: fault(name).map(|fault| fault.say(&words)),
                ..field(name)
            };
            view! {
                <FieldBox
                    words=words.clone()
                    state
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

/// A page that has no figures, because a part was asked for that cannot be: what is wrong, and the form.
#[component]
pub(super) fn OnlyFaults(
    words: Words,
    title: String,
    action: Route,
    wanted: FilterQuery,
    services: Vec<(String, String)>,
) -> impl IntoView {
    let summary = wanted.summary(&words);
    view! {
        <StaffPage title=title.clone() failed=true>
            {summary}
            <h1 class="app-title">{title}</h1>
            <OnlyForm words action wanted services/>
        </StaffPage>
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
    fault: Option<&FilterFault>,
) -> impl IntoView + use<> {
    // What is no date cannot stand in a field for dates.
    let (control, value) = match fault {
        Some(fault) if fault.why == NOT_A_DATE => {
            (Control::line(Autocomplete::Off), fault.typed.clone())
        }
        _ => (
            Control::DATE,
            day.map(|day| day.to_string()).unwrap_or_default(),
        ),
    };
    let state = FieldState {
        value,
        error: fault.map(|fault| fault.say(words)),
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
    fn a_part_that_cannot_be_is_found_out() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let year = Period {
            from: day("2025-04-01").unwrap_or_default(),
            to: day("2026-03-31").unwrap_or_default(),
        };
        let services = [("early_help".to_owned(), "Early help".to_owned())];
        let faults = |from: &str, to: &str, service: &str| {
            let only = ReportFilter {
                from: day(from),
                to: day(to),
                service: Some(service.to_owned()),
                who: None,
            };
            let wanted = FilterQuery {
                only,
                ..FilterQuery::default()
            };
            let faults = wanted.checked(&services, Some(year)).faults;
            let faults = faults.iter().map(|fault| (fault.field, fault.why));
            faults.collect::<Vec<_>>()
        };
        assert_eq!(faults("2025-04-01", "2026-03-31", "early_help"), []);
        assert_eq!(
            faults("2025-03-31", "2026-04-01", "early"),
            [
                ("from", "outside"),
                ("to", "outside"),
                ("service", "no-such-service")
            ]
        );
    }

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
