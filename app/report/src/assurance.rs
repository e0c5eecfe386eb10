//! The assurance report as it is kept: what is overdue and due soon, by service and manager (requirements 10.1).

use chrono::NaiveDate;
use rules::clock::Clock;
use serde::{Deserialize, Deserializer, Serialize};

/// A service in the assurance report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssuranceService {
    /// As the register calls it; none in what a build up to November 2026 kept, and empty where no service is known.
    #[serde(default)]
    pub id: Option<String>,
    /// Its name on that day; empty where no service is known.
    pub service: String,
    /// Its manager's e-mail address, if the profile names one.
    pub manager: Option<String>,
    /// What is overdue, the longest first; then what is due soon.
    pub rows: Vec<AssuranceRow>,
}

/// A date to keep, in the assurance report. No name of who complains, and no word that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssuranceRow {
    /// The public reference, with its dash.
    pub reference: String,
    /// Which clock; kept as its slug.
    pub clock: Clock,
    /// The last day in time, Europe/London; kept as `2026-01-14`.
    #[serde(deserialize_with = "day_of_any_build")]
    pub due: NaiveDate,
    /// Whether that day is over. Rows that an earlier build kept do not say it: see [`AssuranceRow::is_late`].
    #[serde(default)]
    pub late: bool,
    /// How many working days it is late; 0 when it is not, and until the next working day.
    pub late_by: u32,
    /// How many working days are left, when it is not late.
    pub left: u32,
    /// The name of the colleague who has the case.
    pub owner: Option<String>,
    /// A child made it.
    pub by_child: bool,
}

impl AssuranceRow {
    /// Whether it is late, also where no working day has gone by since.
    #[must_use]
    pub const fn is_late(&self) -> bool {
        self.late || self.late_by > 0
    }
}

/// Builds up to November 2026 kept the day as they showed it: "Wed 14 Jan 2026".
fn day_of_any_build<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(from)?;
    let day = text.parse();
    day.or_else(|_| NaiveDate::parse_from_str(&text, "%a %-d %b %Y"))
        .map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_earlier_builds_kept_is_read() {
        let kept = r#"{"service": "Children in care", "manager": null, "rows": [
            {"reference": "H4KQ-7M2X", "clock": "stage-one", "due": "Wed 14 Jan 2026",
             "late_by": 3, "left": 0, "owner": null, "by_child": true}]}"#;
        let read: AssuranceService = serde_json::from_str(kept).unwrap();
        assert_eq!(read.rows[0].due.to_string(), "2026-01-14");
        assert_eq!(read.rows[0].clock, Clock::StageOne);
        assert!(read.rows[0].is_late());
        let again = serde_json::to_string(&read).unwrap();
        assert!(again.contains(r#""due":"2026-01-14""#), "{again}");
        assert_eq!(
            serde_json::from_str::<AssuranceService>(&again).unwrap(),
            read
        );
    }
}
