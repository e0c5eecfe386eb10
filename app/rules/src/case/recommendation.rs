//! What was recommended at stages 2 and 3, and what the council answered to each (Reg. 17, reg 20, R4.16).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::form::options;

options! {
    /// Who recommended it.
    RecommendedBy "staff-recommended-by" {
        Officer "officer"
        Person "person"
        Panel "panel"
    }
}

options! {
    /// What the council answers to a recommendation.
    Answer "staff-recommendation-answer" {
        Accepted "accepted"
        InPart "in-part"
        NotAccepted "not-accepted"
    }
}

/// A recommendation. Those of stage 2 are numbered from 1 in the order in which they were filed, those of the panel anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Whose it is.
    pub by: RecommendedBy,
    /// Word for word.
    pub what: String,
    /// What the council answered; none as long as it has not.
    pub reply: Option<RecommendationReply>,
}

/// The council's answer to a recommendation, with its reason (R4.16).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecommendationReply {
    /// The number of the recommendation within its stage, from 1.
    pub number: u32,
    /// Whether it is followed.
    pub answer: Answer,
    /// Why, as they will read it.
    pub because: String,
    /// The name of the person or team who carries it out; none where it is not followed.
    #[serde(default)]
    pub who: Option<String>,
    /// The last day on which it is done in time, a Europe/London date; none where it is not followed.
    #[serde(default)]
    pub due: Option<NaiveDate>,
}

/// A recommendation, as it is filed with a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommended {
    /// Word for word.
    pub what: String,
}

impl RecommendationReply {
    /// Whether something is to be done.
    #[must_use]
    pub fn is_followed(&self) -> bool {
        self.answer != Answer::NotAccepted
    }
}

impl Recommendation {
    /// Those that a report files: row by row, or as builds up to November 2026 recorded them, in one text.
    pub(crate) fn filed<'a>(
        by: RecommendedBy,
        rows: &'a [Recommended],
        text: Option<&'a str>,
    ) -> impl Iterator<Item = Self> + 'a {
        let text = text.map(str::trim).filter(|text| !text.is_empty());
        let rows = rows.iter().map(|row| row.what.as_str());
        rows.chain(text).map(move |what| Self {
            by,
            what: what.to_owned(),
            reply: None,
        })
    }
}
