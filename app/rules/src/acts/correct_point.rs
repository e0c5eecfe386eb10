//! A point was written down wrong: what it says, what it is about, or whose service it is.

use super::prelude::*;
use crate::intake::Answers;
use crate::pathway::Nature;

/// Corrects it; what was left blank stays. What was found of the point stays too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectPoint {
    /// The number of the point, from 1.
    pub point: u32,
    /// What they say, in a sentence or two.
    pub what: Option<String>,
    /// What it is about.
    pub nature: Option<Nature>,
    /// The normalised service area.
    pub service: Option<String>,
    /// Why it is corrected.
    pub words: String,
    /// What stood there, of what was changed.
    #[serde(default)]
    pub was: Option<WasPoint>,
}

/// What stood there before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WasPoint {
    /// What they were said to say.
    pub what: Option<String>,
    /// What it was about.
    pub nature: Option<Nature>,
    /// The normalised service area.
    pub service: Option<String>,
}

impl Act for CorrectPoint {
    const FIELDS: &'static [Field] = &[
        Field::point("point"),
        Field::text("what").optional(),
        Field::choice("nature", Nature::OPTIONS).optional(),
        Field::service("service").optional(),
        Field::text("words"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.points.is_empty(), Refused::NotTriaged)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        case.point(self.point).ok_or(Refused::NoSuchPoint)?;
        let nothing = self.what.is_none() && self.nature.is_none() && self.service.is_none();
        refuse_if(nothing, Refused::NothingChosen)
    }

    fn remember(&mut self, case: &Case, _: &Answers) {
        self.was = case.point(self.point).map(|point| WasPoint {
            what: self.what.is_some().then(|| point.what.clone()),
            nature: self.nature.is_some().then_some(point.nature),
            service: self.service.is_some().then(|| point.service.clone()),
        });
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        let Some(point) = case.point_mut(self.point) else {
            return;
        };
        if let Some(what) = &self.what {
            point.what.clone_from(what);
        }
        if let Some(nature) = self.nature {
            point.nature = nature;
        }
        if let Some(service) = &self.service {
            point.service.clone_from(service);
        }
    }
}
