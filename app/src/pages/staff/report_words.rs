//! What staff write into the annual report, and the figures that only the council knows.

use leptos::prelude::*;
use report::Part;
use rules::form::Wrong;
use words::Words;

use super::{instead, unavailable};
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::{error_summary::ErrorSummary, say::Say, staff_page::StaffPage};
use crate::desk::{ReportFile, ReportState, desk};
use crate::form::ActState;
use crate::routes::Route;
use report::{ReportFilter, Year};

/// The figures that only the council knows: rows of the table `context`.
const CONTEXT: [&str; 3] = ["under-18", "open-cases", "looked-after"];

/// The form for a year.
#[component]
pub(in crate::pages) fn ReportWordsPage(year: Year) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match desk.report(year, None, ReportFilter::default()).await {
            Ok(Some(file)) => view! { <WordsForm words file state/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn WordsForm(words: Words, file: ReportFile, state: ActState) -> impl IntoView {
    let year = file.year.to_string();
    let title = words.say_with("staff-reports-words-title", &[("year", &year)]);
    let was_refused = state.refused.is_some() || !state.faults.is_empty();
    let fields = Fields {
        words: words.clone(),
        was_refused,
        state,
    };
    let errors = fields.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let may_write = file.may_change && file.state == ReportState::Draft;
    let why_not = (!may_write).then(|| {
        let key = if file.may_change {
            "staff-reports-words-frozen"
        } else {
            "staff-reports-words-not-you"
        };
        view! { <div class="app-notice"><p>{words.say(key)}</p></div> }
    });
    // What was typed stays in sight when it has become impossible to keep it.
    let form = (may_write || was_refused).then(|| {
        let texts = Part::ALL
            .iter()
            .map(|part| {
                let written = file.words.get(part).cloned().unwrap_or_default();
                fields.text(*part, written)
            })
            .collect_view();
        let figures = CONTEXT
            .map(|row| fields.figure(row, file.context.get(row).copied()))
            .collect_view();
        let button = may_write.then(|| {
            view! { <button class="app-button">{words.say("staff-reports-words-button")}</button> }
        });
        view! {
            <form method="post" action=Route::ReportWords(file.year) novalidate>
                <input type="hidden" name="seen" value=file.seen.to_string()/>
                {texts}
                <h2>{words.say("staff-reports-words-figures")}</h2>
                <p>{words.say("staff-reports-words-figures-intro")}</p>
                {figures}
                {button}
            </form>
        }
    });
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::StaffReport(file.year)>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            {why_not}
            <Say words=words.clone() key="staff-reports-words-intro"/>
            {form}
        </StaffPage>
    }
}

/// The fields, with what was typed when the form was refused.
struct Fields {
    words: Words,
    was_refused: bool,
    state: ActState,
}

impl Fields {
    fn text(&self, part: Part, written: String) -> AnyView {
        let name = format!("part-{}", part.slug());
        let hint = format!("staff-reports-words-hint-{}", part.slug());
        let rows = if written.is_empty() { 3 } else { 8 };
        let state = self.field(name, written, self.words.first(&[&hint], &[]));
        self.boxed(state, Control::Text(rows))
    }

    fn figure(&self, row: &str, known: Option<i64>) -> AnyView {
        let known = known.map(|known| known.to_string()).unwrap_or_default();
        let state = self.field(format!("context-{row}"), known, None);
        self.boxed(state, Control::SHORT)
    }

    fn boxed(&self, state: FieldState, control: Control) -> AnyView {
        let label = self.label(&state.name);
        view! { <FieldBox words=self.words.clone() state label control/> }.into_any()
    }

    fn field(&self, name: String, known: String, hint: Option<String>) -> FieldState {
        let value = if self.was_refused {
            self.state.value(&name)
        } else {
            known
        };
        let fault = self.state.faults.iter().find(|fault| fault.field == name);
        FieldState {
            value,
            hint,
            error: fault.map(|fault| self.fault(&name, fault.wrong)),
            ..FieldState::named(name)
        }
    }

    /// Everything that was wrong, each with its field.
    fn errors(&self) -> Vec<(Option<String>, String)> {
        let whole = self.state.refused.iter();
        let whole = whole.map(|(key, _)| (None, self.words.say(key)));
        let faults = self.state.faults.iter().map(|fault| {
            let said = self.fault(&fault.field, fault.wrong);
            (Some(fault.field.clone()), said)
        });
        whole.chain(faults).collect()
    }

    fn fault(&self, name: &str, wrong: Wrong) -> String {
        let key = format!("staff-reports-fault-{}", wrong.slug());
        self.words.say_with(&key, &[("label", &self.label(name))])
    }

    fn label(&self, name: &str) -> String {
        match name.strip_prefix("part-") {
            Some(part) => self.words.say(&format!("report-part-{part}")),
            None => self.words.say(&format!("staff-reports-{name}")),
        }
    }
}
