//! What the fields of one staff form have in common: its words, what was typed last time, and what can be chosen from.

use rules::form::{Fault, Field, Kind, Numbers, Options};
use words::Words;

use super::choices::Choice;
use super::field::FieldState;
use crate::form::ActState;

/// A staff form that is being asked.
#[derive(Clone)]
pub struct Asking {
    /// In the locale of whoever fills it in.
    pub words: Words,
    /// The name of the form, in the keys of its words: the slug of an act, or `record`, `letter`, `calendar`.
    pub form: &'static str,
    /// What it asks for.
    pub fields: &'static [Field],
    /// What was typed last time, and what was wrong with it.
    pub state: ActState,
    /// Who can be chosen: account and name.
    pub colleagues: Vec<(String, String)>,
    /// Which services can be chosen: normalised and council's own name.
    pub services: Vec<(String, String)>,
    /// The points of the case.
    pub points: Vec<PointNote>,
    /// The heads of the statement of complaint; none where it is not written, or was before statements had heads.
    pub heads: Vec<PointNote>,
    /// The remedies that are not carried out yet: the number, and what it is.
    pub remedies: Vec<(String, String)>,
    /// The actions that are not done yet: the number, and what it is.
    pub actions: Vec<(String, String)>,
    /// What was written down and may be taken back: the number, and what it is.
    pub noted: Vec<(String, String)>,
    /// Who can come in from outside: their number, and who they are.
    pub guests: Vec<(String, String)>,
    /// The files of the case: the number, and what it is.
    pub files: Vec<(String, String)>,
    /// The recommendations that the form answers.
    pub recommendations: Vec<PointNote>,
    /// The numbers for which the form asks what it asks several times.
    pub about: Numbers,
}

/// A point of the case, a head of the statement of complaint or a recommendation, as forms show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointNote {
    /// Within the case, or the statement, from 1.
    pub number: u32,
    /// "Point 1: …".
    pub title: String,
    /// What else is to be known beside the fields, line by line.
    pub notes: Vec<String>,
}

/// The words of a field's label: the form's own, or those of every form.
#[must_use]
pub fn label(words: &Words, form: &str, field: &str) -> String {
    let own = format!("staff-field-{form}-{field}");
    let common = format!("staff-field-{field}");
    words
        .first(&[&own, &common], &[])
        .unwrap_or_else(|| words.say(&common))
}

/// The words of a field that is asked several times, where no heading says which it is.
#[must_use]
pub fn numbered_label(words: &Words, form: &str, field: &str, number: Option<u32>) -> String {
    let label = label(words, form, field);
    match number {
        None => label,
        Some(number) => words.say_with(
            "staff-field-numbered",
            &[("label", &label), ("number", &number.to_string())],
        ),
    }
}

impl Asking {
    /// A form that has nothing of a case to choose from.
    #[must_use]
    pub const fn new(
        words: Words,
        form: &'static str,
        fields: &'static [Field],
        state: ActState,
    ) -> Self {
        Self {
            words,
            form,
            fields,
            state,
            colleagues: Vec::new(),
            services: Vec::new(),
            points: Vec::new(),
            heads: Vec::new(),
            remedies: Vec::new(),
            actions: Vec::new(),
            noted: Vec::new(),
            guests: Vec::new(),
            files: Vec::new(),
            recommendations: Vec::new(),
            about: Numbers {
                points: Vec::new(),
                recommendations: Vec::new(),
            },
        }
    }

    /// Everything that was wrong, each with the id of its field where it is about one; for the error summary.
    #[must_use]
    pub fn errors(&self) -> Vec<(Option<String>, String)> {
        let whole = self.state.refused.as_ref().map(|(key, field)| {
            let field = field.as_deref().and_then(|field| self.posted_as(field));
            (field, self.refusal(key))
        });
        let faults = self.state.faults.iter().map(|fault| {
            let field = self.find(&fault.field).map(|_| fault.field.clone());
            (field, self.fault(fault))
        });
        whole.into_iter().chain(faults).collect()
    }

    /// A field with its value, its hint and its fault.
    #[must_use]
    pub fn field(&self, field: &Field, name: &str) -> FieldState {
        let (own, common) = match field.each_of(name) {
            Some((options, value)) => (None, format!("{}-{value}-hint", options.list)),
            None => (
                Some(format!("staff-field-{}-{}-hint", self.form, field.name)),
                format!("staff-field-{}-hint", field.name),
            ),
        };
        let own = own.as_deref().unwrap_or(&common);
        let hint = self.words.first(&[own, &common], &[]);
        let how = match field.kind {
            Kind::Day(_) => self.words.first(&["staff-day-hint"], &[]),
            Kind::Time => self.words.first(&["staff-time-hint"], &[]),
            Kind::Pounds => self.words.first(&["staff-pounds-hint"], &[]),
            _ => None,
        };
        let hints: Vec<String> = hint.into_iter().chain(how).collect();
        FieldState {
            value: match field.kind.is_secret() {
                true => String::new(),
                false => self.state.value(name),
            },
            hint: (!hints.is_empty()).then(|| hints.join(" ")),
            error: self.error(name),
            ..FieldState::named(name)
        }
    }

    /// The label, which says when a field may be left blank. What is ticked, or asked for each of some, may always be left.
    #[must_use]
    pub fn label(&self, field: &Field, name: &str) -> String {
        let label = self.named(field, name, None);
        let is_ticked = matches!(
            field.kind,
            Kind::Tick | Kind::Choices(_) | Kind::PointsOf | Kind::CaseFiles
        );
        if field.optional && !is_ticked && field.each_of(name).is_none() {
            format!("{label} {}", self.words.say("optional"))
        } else {
            label
        }
    }

    /// What can be chosen for a field; nothing where it is typed.
    #[must_use]
    pub fn choices(&self, field: &Field, name: &str) -> Vec<Choice> {
        let named = |list: &[(String, String)]| {
            let choice =
                |(value, words): &(String, String)| self.choice(name, value, words.clone());
            list.iter().map(choice).collect()
        };
        match field.kind {
            Kind::Choice(options) | Kind::Choices(options) | Kind::ChoicesOrLast(options) => {
                self.options(options, name)
            }
            Kind::Tick => vec![self.choice(name, "yes", self.label(field, name))],
            Kind::Colleague => named(&self.colleagues),
            Kind::Remedy => named(&self.remedies),
            Kind::Action => named(&self.actions),
            Kind::Noted => named(&self.noted),
            Kind::Guest => named(&self.guests),
            Kind::CaseFile | Kind::CaseFiles => named(&self.files),
            Kind::Service => {
                let unknown = self.words.say("staff-service-not-known");
                let mut services = named(&self.services);
                services.push(self.choice(name, "not-known", unknown));
                services
            }
            Kind::Point | Kind::PointsOf => {
                let point = |point: &PointNote| {
                    self.choice(name, &point.number.to_string(), point.title.clone())
                };
                self.points.iter().map(point).collect()
            }
            Kind::Day(_)
            | Kind::Time
            | Kind::Line(_)
            | Kind::Text(_)
            | Kind::Story(_)
            | Kind::Pounds
            | Kind::Whole
            | Kind::Credential(_)
            | Kind::File(_) => Vec::new(),
        }
    }

    /// Whether anything was typed or is wrong in this row.
    #[must_use]
    pub fn has_row(&self, fields: &[Field], number: u32) -> bool {
        let names = fields
            .iter()
            .map(|field| format!("{}-{number}", field.name));
        names.into_iter().any(|name| {
            let typed = self.state.filled.all(&name);
            typed.iter().any(|value| !value.trim().is_empty()) || self.error(&name).is_some()
        })
    }

    fn options(&self, options: Options, name: &str) -> Vec<Choice> {
        let choice = |value: &&'static str| {
            let key = format!("{}-{value}", options.list);
            Choice {
                hint: self.words.first(&[&format!("{key}-hint")], &[]),
                ..self.choice(name, value, self.words.say(&key))
            }
        };
        options.values.iter().map(choice).collect()
    }

    fn choice(&self, name: &str, value: &str, words: String) -> Choice {
        Choice::new(value, words, self.state.filled.has(name, value))
    }

    /// What was wrong with the field that is posted under this name.
    fn error(&self, name: &str) -> Option<String> {
        let fault = self.state.faults.iter().find(|fault| fault.field == name);
        let (key, field) = self
            .state
            .refused
            .as_ref()
            .map_or((None, None), |(key, field)| {
                let field = field.as_deref().and_then(|field| self.posted_as(field));
                (Some(key), field)
            });
        let refused = key.filter(|_| field.as_deref() == Some(name));
        fault
            .map(|fault| self.fault(fault))
            .or_else(|| refused.map(|key| self.refusal(key)))
    }

    fn refusal(&self, key: &str) -> String {
        let with = self.state.refused_with.iter();
        let with: Vec<_> = with.map(|(name, value)| (*name, value.as_str())).collect();
        self.words.say_with(key, &with)
    }

    fn fault(&self, fault: &Fault) -> String {
        let label = self.find(&fault.field).map_or_else(
            || fault.field.clone(),
            |(field, number)| self.named(field, &fault.field, number),
        );
        let key = format!("staff-fault-{}", fault.wrong.slug());
        self.words.say_with(&key, &[("label", &label)])
    }

    /// What a field is called, wherever it stands.
    fn named(&self, field: &Field, posted: &str, number: Option<u32>) -> String {
        match field.each_of(posted) {
            Some((options, value)) => self.words.say(&format!("{}-{value}", options.list)),
            None => numbered_label(&self.words, self.form, field.name, number),
        }
    }

    /// The name posted for a field that a refusal is about: where it names a row and this form has none, the field itself.
    fn posted_as(&self, field: &str) -> Option<String> {
        let base = field.rsplit_once('-').map(|(base, _)| base);
        [Some(field), base]
            .into_iter()
            .flatten()
            .find(|name| self.find(name).is_some())
            .map(str::to_owned)
    }

    fn find(&self, name: &str) -> Option<(&'static Field, Option<u32>)> {
        self.fields.iter().find_map(|field| {
            let mut names = field.names(&self.about).into_iter();
            let (number, _) = names.find(|(_, posted)| posted == name)?;
            Some((field, number))
        })
    }
}
