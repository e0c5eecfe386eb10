//! One field of any form, with its label, its hint and its error, all wired together.

use leptos::prelude::*;
use rules::form::{Autocomplete, Credential, Kind};
use words::Words;

use super::choices::{Choice, Choices};
use super::field::{FieldState, Notes};
use super::{line::Line, select::Select, text_area::TextArea};

/// What somebody types into or chooses from.
#[derive(Debug, Clone)]
pub enum Control {
    /// One line.
    Line {
        /// The field's type: `text`, `email`, `tel`, `password`, `date`.
        kind: &'static str,
        /// The browser's `autocomplete` token (WCAG 1.3.5).
        autocomplete: &'static str,
        /// Only a few characters go in it, such as a date.
        short: bool,
    },
    /// Several lines, and how many lines high it begins.
    Text(u32),
    /// Cards of which one can be chosen.
    One(Vec<Choice>),
    /// Cards of which any can be chosen.
    Many(Vec<Choice>),
    /// One card to tick, which says by itself what is asked.
    Tick(Vec<Choice>),
    /// A list of which one can be chosen, behind a blank line.
    List(Vec<Choice>),
    /// A file of the browser's computer, of these kinds.
    File(&'static str),
}

/// What stands above a field.
pub enum Label {
    /// These words.
    Words(String),
    /// The heading of the page, which holds the label itself.
    Heading(AnyView),
}

impl Control {
    /// How a field of this kind is asked. A text begins with so many lines.
    #[must_use]
    pub fn of(kind: Kind, lines: u32, choices: Vec<Choice>) -> Self {
        match kind {
            Kind::Line(autocomplete) => Self::line(autocomplete),
            Kind::Credential(credential) => Self::credential(credential),
            Kind::Day(_) | Kind::Time | Kind::Pounds | Kind::Whole => Self::SHORT,
            Kind::File(endings) => Self::File(endings),
            Kind::Text(_) | Kind::Story(_) => Self::Text(lines),
            Kind::Choice(_)
            | Kind::Point
            | Kind::Remedy
            | Kind::Action
            | Kind::Noted
            | Kind::CaseFile
            | Kind::Guest => Self::One(choices),
            Kind::Choices(_) | Kind::ChoicesOrLast(_) | Kind::PointsOf | Kind::CaseFiles => {
                Self::Many(choices)
            }
            Kind::Tick => Self::Tick(choices),
            Kind::Colleague | Kind::Service => Self::List(choices),
        }
    }

    /// One line with the help that the browser has for it.
    #[must_use]
    pub const fn line(autocomplete: Autocomplete) -> Self {
        let (kind, autocomplete) = match autocomplete {
            Autocomplete::Off => ("text", "off"),
            Autocomplete::Nickname => ("text", "nickname"),
            Autocomplete::Name => ("text", "name"),
            Autocomplete::Email => ("email", "email"),
            Autocomplete::Tel => ("tel", "tel"),
        };
        Self::Line {
            kind,
            autocomplete,
            short: false,
        }
    }

    /// A line for a few characters.
    pub const SHORT: Self = Self::Line {
        kind: "text",
        autocomplete: "off",
        short: true,
    };

    /// A day, chosen from the browser's calendar.
    pub const DATE: Self = Self::Line {
        kind: "date",
        autocomplete: "off",
        short: false,
    };

    const fn credential(credential: Credential) -> Self {
        let (kind, autocomplete) = match credential {
            Credential::Username => ("email", "username"),
            Credential::CurrentPassword => ("password", "current-password"),
            Credential::NewPassword => ("password", "new-password"),
            Credential::OneTimeCode => ("text", "one-time-code"),
        };
        Self::Line {
            kind,
            autocomplete,
            short: false,
        }
    }
}

impl From<String> for Label {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

/// A field as every form draws it: label, hint, what is wrong, and the control, tied together for screen readers.
#[component]
pub fn FieldBox(
    /// In the locale of whoever reads.
    words: Words,
    /// Its name, its value and what was wrong with it.
    state: FieldState,
    /// What stands above it.
    #[prop(into)]
    label: Label,
    /// What is typed into or chosen from.
    control: Control,
    /// What the blank line of a list says where it is not that something is to be chosen.
    #[prop(optional, into)]
    blank: Option<String>,
    /// What stands between the label and the hint.
    #[prop(optional_no_strip)]
    intro: Option<AnyView>,
    /// What stands under it.
    #[prop(optional_no_strip)]
    after: Option<AnyView>,
) -> impl IntoView {
    let class = state.class();
    let notes = view! { <Notes state=state.clone() error_prefix=words.say("error-prefix")/> };
    let name = state.name.clone();
    let many = matches!(control, Control::Many(_));
    let typed = match control {
        Control::One(choices) | Control::Many(choices) => {
            let label = match label {
                Label::Words(words) => words.into_any(),
                Label::Heading(heading) => heading,
            };
            return view! {
                <fieldset class=format!("app-fieldset {class}") aria-describedby=state.described_by()>
                    <legend class="app-legend">{label}</legend>
                    {intro}
                    {notes}
                    <Choices name many choices/>
                    {after}
                </fieldset>
            }
            .into_any();
        }
        Control::Tick(choices) => {
            return view! { <div class=class>{notes} <Choices name many=true choices alone=state/></div> }
                .into_any();
        }
        Control::Line {
            kind,
            autocomplete,
            short,
        } => view! { <Line state=state.clone() kind autocomplete short/> }.into_any(),
        Control::Text(rows) => view! { <TextArea state=state.clone() rows/> }.into_any(),
        Control::List(choices) => {
            let blank = blank.unwrap_or_else(|| words.say("staff-choose"));
            view! { <Select state=state.clone() blank choices/> }.into_any()
        }
        Control::File(accept) => view! {
            <input
                class="app-input"
                type="file"
                id=state.id.clone()
                name=name
                accept=accept
                aria-describedby=state.described_by()
                aria-invalid=state.error.is_some().then_some("true")
            />
        }
        .into_any(),
    };
    let label = match label {
        Label::Words(words) => {
            view! { <label class="app-label" for=state.id.clone()>{words}</label> }.into_any()
        }
        Label::Heading(heading) => heading,
    };
    view! { <div class=class>{label} {intro} {notes} {typed} {after}</div> }.into_any()
}
