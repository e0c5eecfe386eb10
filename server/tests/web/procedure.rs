//! The procedure from the first word to the last: whole lives of complaints, as officers carry them out day by day in the
//! browser, with scripts off.

mod asked_before_it_goes;
mod bad_input;
mod child_resolved;
mod concern_converted;
mod every_act;
mod freeze_in_a_day;
mod late_and_refused;
mod no_sufficient_interest;
mod parent_to_ombudsman;
mod post;
mod safeguarding_while_suspended;
mod support;
mod withdrawn;
