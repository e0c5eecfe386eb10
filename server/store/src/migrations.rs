//! The history of the tables. Forward only; one file a step.

mod m0001_first;
mod m0002_events_are_only_added;
mod m0003_the_procedure;
mod m0004_the_register;
mod m0005_the_pulse;
mod m0006_letters_again;
mod m0007_kept_and_links;
mod m0010_refused_is_not_withdrawn;
mod m0011_given_passwords;
mod m0012_arrivals;
mod m0014_printed_percentages;
mod m0015_jobs;
mod m0016_what_cases_are_opened_for;
mod m0017_messages_without_a_case;
mod m0018_case_keys;
mod m0019_views_end_with_their_case;
mod m0020_every_date_of_a_case;
mod m0021_case_terms;
mod m0022_late_afterwards;
mod m0023_changes_of_the_calendar;
mod m0024_own_words;
mod m0025_heads_of_the_statement;
mod m0026_kept_files;
mod m0027_how_cases_are_listed;
mod m0028_lists_that_come_again;
mod m0029_the_record_of_use;
mod m0030_accounts;
mod m0031_retention;
mod m0032_keys_that_change;
mod m0033_when_cases_were_acknowledged;
mod m0034_rights_of_people;
mod m0035_guests;
mod m0036_sign_in_by_directory;
mod m0038_report_rules;

use sea_orm_migration::prelude::*;

/// Every step, oldest first.
pub(super) struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_first::Migration),
            Box::new(m0002_events_are_only_added::Migration),
            Box::new(m0003_the_procedure::Migration),
            Box::new(m0004_the_register::Migration),
            Box::new(m0005_the_pulse::Migration),
            Box::new(m0006_letters_again::Migration),
            Box::new(m0007_kept_and_links::Migration),
            Box::new(m0010_refused_is_not_withdrawn::Migration),
            Box::new(m0011_given_passwords::Migration),
            Box::new(m0012_arrivals::Migration),
            Box::new(m0014_printed_percentages::Migration),
            Box::new(m0015_jobs::Migration),
            Box::new(m0016_what_cases_are_opened_for::Migration),
            Box::new(m0017_messages_without_a_case::Migration),
            Box::new(m0018_case_keys::Migration),
            Box::new(m0019_views_end_with_their_case::Migration),
            Box::new(m0020_every_date_of_a_case::Migration),
            Box::new(m0021_case_terms::Migration),
            Box::new(m0022_late_afterwards::Migration),
            Box::new(m0023_changes_of_the_calendar::Migration),
            Box::new(m0024_own_words::Migration),
            Box::new(m0025_heads_of_the_statement::Migration),
            Box::new(m0026_kept_files::Migration),
            Box::new(m0027_how_cases_are_listed::Migration),
            Box::new(m0028_lists_that_come_again::Migration),
            Box::new(m0029_the_record_of_use::Migration),
            Box::new(m0030_accounts::Migration),
            Box::new(m0031_retention::Migration),
            Box::new(m0032_keys_that_change::Migration),
            Box::new(m0033_when_cases_were_acknowledged::Migration),
            Box::new(m0034_rights_of_people::Migration),
            Box::new(m0035_guests::Migration),
            Box::new(m0036_sign_in_by_directory::Migration),
            Box::new(m0038_report_rules::Migration),
        ]
    }
}
