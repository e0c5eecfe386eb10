//! The complaints manager makes the counting rules of the annual report (R10.2).

use app::form::ActState;
use app::routes::Route;
use app::staff_forms::{
    RULES_BACK, RULES_BEGIN, RULES_FILE, RULES_OF_TABLE, RULES_PUT, RULES_ROWS, RULES_TABLE,
    RULES_WHOLE,
};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{
    Error, Rejected, RowsOf, RulesAct, RulesChange, RulesFrom, RulesRejected, change_rules,
};
use report::counting::{Basis, Several, SeveralOf, Stages, TableRule, Zero};
use rules::form::{Fault, Field, Filled, Numbers};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::forms::acts::again;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

/// Answers `POST /staff/reports/rules`.
pub(crate) async fn change(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    visitor.here = Route::ReportRules.to_string();
    let filled = Filled::of(form.0);
    let reading = Reading {
        filled: &filled,
        today: portal.council.clock.today(),
    };
    let act = match reading.act() {
        Ok(act) => act,
        Err(faults) => {
            let state = ActState {
                filled,
                faults,
                ..ActState::default()
            };
            return shown(&portal, &visitor, state).await;
        }
    };
    // A page that was not drawn by us has seen nothing.
    let seen = filled.one("seen").parse().unwrap_or(-1);
    let done = Box::pin(change_rules(&portal.council, &by, seen, act)).await;
    match done {
        Ok(()) => see_other(Route::ReportRules),
        Err(RulesRejected::Error(error)) => {
            again(&portal, &visitor, Rejected::Error(error), filled).await
        }
        Err(why) => {
            let key = format!("staff-refused-rules-{}", why.slug().unwrap_or_default());
            let what = match &why {
                RulesRejected::Wrong(what) => vec![("what", what.clone())],
                _ => Vec::new(),
            };
            let state = ActState {
                filled,
                refused: Some((key, None)),
                refused_with: what,
                ..ActState::default()
            };
            shown(&portal, &visitor, state).await
        }
    }
}

/// The page again, with what was typed and what was wrong.
async fn shown(portal: &Portal, visitor: &Visitor, state: ActState) -> Response {
    let shown = Shown::Act(StatusCode::UNPROCESSABLE_ENTITY, state);
    render(portal, visitor, shown).await
}

/// A form that is being read.
struct Reading<'a> {
    filled: &'a Filled,
    today: chrono::NaiveDate,
}

#[derive(Deserialize)]
struct Begin {
    from: RulesFrom,
}

#[derive(Deserialize)]
struct Lines {
    #[serde(default)]
    lines: String,
}

#[derive(Deserialize)]
struct File {
    file: String,
}

#[derive(Deserialize)]
struct Put {
    reason: String,
}

#[derive(Deserialize)]
struct Back {
    version: i64,
}

/// What one table says otherwise, as its form has it.
#[derive(Deserialize)]
struct OfTable {
    heading: Option<String>,
    #[serde(default)]
    not_shown: bool,
    #[serde(default)]
    no_chart: bool,
    basis: Option<Basis>,
    stages: Option<Stages>,
    heads: Option<Several>,
    several_of: Option<SeveralOf>,
    withdrawn: Option<YesOrNo>,
    zero: Option<Zero>,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum YesOrNo {
    Yes,
    No,
}

impl OfTable {
    fn rule(self, table: String) -> TableRule {
        TableRule {
            tables: vec![table],
            basis: self.basis,
            stages: self.stages,
            heads: self.heads,
            several_of: self.several_of,
            withdrawn: self.withdrawn.map(|said| said == YesOrNo::Yes),
            zero: self.zero,
            title: self.heading,
            shown: self.not_shown.then_some(false),
            chart: self.no_chart.then_some(false),
            ..TableRule::default()
        }
    }
}

impl Reading<'_> {
    fn act(&self) -> Result<RulesAct, Vec<Fault>> {
        let table = self.filled.one("table").to_owned();
        let change = match self.filled.one("do") {
            "begin" => {
                let Begin { from } = self.read(RULES_BEGIN)?;
                return Ok(RulesAct::Begin(from));
            }
            "give-up" => return Ok(RulesAct::GiveUp),
            "put" => {
                let Put { reason } = self.read(RULES_PUT)?;
                return Ok(RulesAct::Put { reason });
            }
            "back" => {
                let Back { version } = self.read(RULES_BACK)?;
                return Ok(RulesAct::Back(version));
            }
            "up" => RulesChange::Up(table),
            "down" => RulesChange::Down(table),
            "section-up" => RulesChange::SectionUp(table),
            "section-down" => RulesChange::SectionDown(table),
            "remove" => RulesChange::Remove(table),
            "table" => {
                let id = Some(table).filter(|table| !table.is_empty());
                RulesChange::Cross(id, self.read(RULES_TABLE)?)
            }
            "of-table" => RulesChange::Table(self.read::<OfTable>(RULES_OF_TABLE)?.rule(table)),
            "rows" => {
                let Lines { lines } = self.read(RULES_ROWS)?;
                let list = self.filled.one("of_list").to_owned();
                RulesChange::Rows(RowsOf { list, lines })
            }
            "file" => {
                let File { file } = self.read(RULES_FILE)?;
                RulesChange::File(file)
            }
            _ => RulesChange::Whole(self.read(RULES_WHOLE)?),
        };
        Ok(RulesAct::Change(Box::new(change)))
    }

    fn read<T: DeserializeOwned>(&self, fields: &[Field]) -> Result<T, Vec<Fault>> {
        self.filled.read(fields, &Numbers::default(), self.today)
    }
}
