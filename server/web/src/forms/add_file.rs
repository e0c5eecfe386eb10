//! Staff put a file to a case.

use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use casework::{Error, Rejected, add_file as add};
use rules::case::Refused;
use rules::permission::Duty;

use super::acts::{again, read};
use crate::edge::at::At;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::upload::{NotTaken, Taken, Upload};
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::portal::Portal;

/// Answers `POST /staff/case/{reference}/add-file`.
pub(crate) async fn add_file(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    taken: Option<Extension<Taken>>,
) -> Response {
    visitor.here = route.to_string();
    let Route::AddFile(reference) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    // Of whom none is taken, there is none.
    if let Err(refused) = portal.council.allows(&by, Duty::AddFile) {
        let undone = Rejected::Error(Error::Refused(refused));
        return again(&portal, &visitor, undone, read(Form::default()).1).await;
    }
    let taken = taken.map_or(Err(NotTaken::NotAForm), |Extension(taken)| taken);
    let upload = taken.unwrap_or_else(Upload::not_taken);
    let (seen, filled) = read(upload.form);
    let undone = match upload.file {
        Ok(file) => {
            let blob = file.map(|file| file.blob);
            match add(&portal.council, &by, &reference, seen, &filled, blob).await {
                Ok(()) => return see_other(Route::Case(reference)),
                Err(undone) => undone,
            }
        }
        Err(NotTaken::TooLong) => Error::Refused(Refused::FileTooLong).into(),
        Err(NotTaken::OneAtATime | NotTaken::NotAForm) => {
            Error::Refused(Refused::FileNotSent).into()
        }
        Err(NotTaken::NotKept) => {
            Error::Unavailable(anyhow::anyhow!("the disk takes no file that is sent")).into()
        }
    };
    again(&portal, &visitor, undone, filled).await
}
