//! What somebody signed in saw or was refused is written down, page by page and in one place. What opens a case leaves a view
//! already, and what changes anything is written down with the change.

use app::routes::{Pattern, Route};
use axum::http::{Method, StatusCode};
use rules::reference::Reference;
use store::{AuditEvent, What};

use crate::edge::visitor::Visitor;
use crate::portal::Portal;

/// What was asked for.
pub(super) struct PageAsked {
    method: Method,
    path: String,
}

impl PageAsked {
    pub(super) fn new(method: &Method, path: &str) -> Self {
        Self {
            method: method.clone(),
            path: path.to_owned(),
        }
    }

    /// Writes down what came of it.
    pub(super) async fn note(self, portal: &Portal, visitor: &Visitor, status: StatusCode) {
        let Some(who) = visitor.principal() else {
            return;
        };
        let route = Route::parse(&self.path);
        let Some(what) = what(&self.method, route.as_ref().map(Route::pattern), status) else {
            return;
        };
        let is_paper = what == What::Export && self.path.ends_with("/print");
        let what = if is_paper { What::Print } else { what };
        let now = portal.council.clock.now();
        let mut event = AuditEvent::new(&who, what, now).from(visitor.address);
        event = match route.as_ref().and_then(reference) {
            Some(reference) => event.case(reference).which(without_values(route.as_ref())),
            None if route.is_some() => event.which(of_staff(&self.path)),
            None => event,
        };
        if what == What::Refused {
            event = event.refused();
        }
        portal.council.store.audit(event).await;
    }
}

/// What it is called in the record; none where it is written down elsewhere, or shows nothing of anybody.
fn what(method: &Method, pattern: Option<Pattern>, status: StatusCode) -> Option<What> {
    use Pattern as P;
    if matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND) {
        return Some(What::Refused);
    }
    let pattern = pattern?;
    if method == Method::POST && pattern == P::Find && status.as_u16() < 400 {
        return Some(What::Looked);
    }
    if method != Method::GET || status != StatusCode::OK {
        return None;
    }
    match pattern {
        P::Queue
        | P::Letters
        | P::Retention
        | P::Dashboard
        | P::Assurance
        | P::KeptAssurance
        | P::Import
        | P::Accounts
        | P::SubjectAccess
        | P::SubjectRequest
        | P::Register => Some(What::ListRead),
        P::StaffReport | P::QuarterReport | P::ReportRules | P::Covering => Some(What::ReportRead),
        P::StaffReportFile
        | P::CoveringFile
        | P::DashboardFile
        | P::AssuranceFile
        | P::UsesFile
        | P::SubjectFile => Some(What::Export),
        P::Looked | P::Uses => Some(What::RecordRead),
        _ => None,
    }
}

/// The case that an address is about.
const fn reference(route: &Route) -> Option<&Reference> {
    match route {
        Route::Case(reference)
        | Route::AddFile(reference)
        | Route::File(reference, _)
        | Route::Looked(reference)
        | Route::Act(reference, _)
        | Route::SubjectCase(_, reference)
        | Route::Letter(reference, _) => Some(reference),
        _ => None,
    }
}

/// An address without what is filled in but the act, such as `case/letter` or `case/triage`.
fn without_values(route: Option<&Route>) -> String {
    let path = route.map_or("", |route| route.pattern().path());
    let parts = path
        .split('/')
        .filter(|part| !part.is_empty() && !part.starts_with('{'));
    let act = match route {
        Some(Route::Act(_, act)) => Some(act.slug()),
        _ => None,
    };
    let parts: Vec<&str> = parts.skip(1).chain(act).collect();
    parts.join("/")
}

/// An address below `/staff`; `queue` for that itself.
fn of_staff(path: &str) -> &str {
    match path.strip_prefix("/staff/") {
        Some(below) if !below.is_empty() => below,
        _ => "queue",
    }
}
