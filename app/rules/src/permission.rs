//! Who may do what: the one table (R9.9; reg 10 makes one officer accountable as complaints manager), and that a case is kept
//! from those whom it is about (R9.2).

use chrono::NaiveDate;

use crate::case::Case;
use crate::principal::{GuestDuty, Principal, Program, Role};
use crate::reference::Reference;
use crate::refused::Refused;

/// What somebody asks to do. An act of the procedure names its own: `DUTY` in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Open a case: its answers, what happened, its letters and messages.
    Open,
    /// Do what the procedure asks of every officer, and write, send and post its letters.
    CarryOut,
    /// Decide what the law leaves to the complaints manager's discretion (reg 10).
    Decide,
    /// File the report of the investigating officer (R4.10).
    FileOfficerReport,
    /// File the report of the independent person (R4.10).
    FilePersonReport,
    /// File the report of the panel (reg 19).
    FilePanelReport,
    /// Keep a case from an account (R9.2).
    KeepFrom,
    /// Let an account see a case again (R9.2).
    LetSee,
    /// Let somebody from outside into a case, and shut them out again (R4.10, reg 19).
    LetIn,
    /// Put a file to a case, or hand one in.
    AddFile,
    /// Send a message again that has not left (R12.4).
    SendAgain,
    /// Write down what came by phone, by letter or in a visit (R4.3).
    Record,
    /// Read the queue, the dashboard, reports, and lists of what was imported.
    ReadLists,
    /// Read in the list of the register who complained: a child or not, and what came of the offer of an advocate.
    ListWho,
    /// Keep today's assurance report.
    KeepAssurance,
    /// Change the list of bank holidays (R8.2).
    ChangeWorkingDays,
    /// Import earlier years (R10.3).
    Import,
    /// Write the words of an annual report, and the figures that only the council knows.
    WriteReport,
    /// Decide how the annual report counts; freeze one, or make it a draft again.
    FreezeReport,
    /// Publish an annual report, or take it back.
    PublishReport,
    /// Add, change and end accounts.
    ManageStaff,
    /// Read the record of use, and who looked at a case.
    ReadAudit,
}

/// The case of which somebody asks to do something.
#[derive(Debug, Clone, Copy)]
pub struct ThisCase<'a> {
    /// Its public reference.
    pub reference: &'a Reference,
    /// How it stands.
    pub case: &'a Case,
}

impl Duty {
    /// Every duty, as the table has them.
    pub const ALL: [Self; 22] = [
        Self::Open,
        Self::CarryOut,
        Self::Decide,
        Self::FileOfficerReport,
        Self::FilePersonReport,
        Self::FilePanelReport,
        Self::KeepFrom,
        Self::LetSee,
        Self::LetIn,
        Self::AddFile,
        Self::SendAgain,
        Self::Record,
        Self::ReadLists,
        Self::ListWho,
        Self::KeepAssurance,
        Self::ChangeWorkingDays,
        Self::Import,
        Self::WriteReport,
        Self::FreezeReport,
        Self::PublishReport,
        Self::ManageStaff,
        Self::ReadAudit,
    ];
}

/// Whether somebody may do something today. Without a case: whether there can be one of which they may.
///
/// # Errors
/// [`Refused::Excluded`] when the case is about them, [`Refused::NotYourRole`] otherwise.
pub fn may(
    who: &Principal,
    duty: Duty,
    case: Option<ThisCase<'_>>,
    today: NaiveDate,
) -> Result<(), Refused> {
    let is_of = |of: &Reference| case.is_none_or(|this| this.reference == of);
    let allowed = match who {
        Principal::Staff(staff) => {
            if case.is_some_and(|this| this.case.excluded.contains(&staff.id)) {
                return Err(Refused::Excluded);
            }
            role_may(staff.role, duty)
        }
        Principal::Person { of } => matches!(duty, Duty::Open | Duty::AddFile) && is_of(of),
        Principal::Advocate { of } => duty == Duty::Open && is_of(of),
        Principal::Guest(guest) => {
            let comes_in = case.is_none_or(|this| {
                let given = this.case.guest(guest.number);
                given.is_some_and(|given| given.is_open(today))
            });
            today <= guest.until && is_of(&guest.of) && comes_in && guest_may(guest.duty, duty)
        }
        Principal::Program(program) => program_may(*program, duty),
    };
    if allowed {
        Ok(())
    } else {
        Err(Refused::NotYourRole)
    }
}

/// What an account is for.
const fn role_may(role: Role, duty: Duty) -> bool {
    match role {
        Role::Reader => matches!(duty, Duty::Open | Duty::ReadLists),
        Role::Auditor => matches!(
            duty,
            Duty::Open | Duty::ReadLists | Duty::ListWho | Duty::ReadAudit
        ),
        Role::Officer => matches!(
            duty,
            Duty::Open
                | Duty::ReadLists
                | Duty::CarryOut
                | Duty::LetIn
                | Duty::AddFile
                | Duty::FileOfficerReport
                | Duty::FilePersonReport
                | Duty::FilePanelReport
                | Duty::SendAgain
                | Duty::Record
                | Duty::ListWho
                | Duty::KeepAssurance
        ),
        Role::Manager => true,
        Role::Administrator => matches!(duty, Duty::ManageStaff),
    }
}

/// What somebody from outside may, of their case until their day.
const fn guest_may(theirs: GuestDuty, duty: Duty) -> bool {
    matches!(
        (theirs, duty),
        (_, Duty::Open | Duty::AddFile)
            | (GuestDuty::InvestigatingOfficer, Duty::FileOfficerReport)
            | (GuestDuty::IndependentPerson, Duty::FilePersonReport)
            | (
                GuestDuty::PanelMember | GuestDuty::PanelChair,
                Duty::FilePanelReport
            )
    )
}

/// What is done with nobody signed in.
const fn program_may(program: Program, duty: Duty) -> bool {
    match program {
        Program::Portal => matches!(duty, Duty::Open | Duty::ReadLists),
        Program::CommandLine => matches!(
            duty,
            Duty::Open
                | Duty::LetSee
                | Duty::ReadLists
                | Duty::KeepAssurance
                | Duty::Import
                | Duty::ManageStaff
                | Duty::ReadAudit
        ),
    }
}
