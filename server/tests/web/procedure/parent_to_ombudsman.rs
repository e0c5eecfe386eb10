//! A mother's complaint of two points, from a letter that lay with somebody else, through three stages to the Ombudsman.

mod corporate;
mod stage_one;
mod stage_three;
mod stage_two;
mod the_end;

use super::support::Team;

/// Every date below is counted by hand from section 4.1 of the requirements. No working days: 25 and 28 December 2026,
/// 1 January, 26 and 29 March, 3 and 31 May 2027.
#[tokio::test]
async fn a_parents_complaint_of_two_points_goes_through_every_stage_to_the_ombudsman() {
    let mut team = Team::new().await;
    let case = stage_one::it_is_recorded(&mut team).await;
    stage_one::both_points_are_answered(&mut team, &case).await;
    corporate::the_corporate_point_goes_to_somebody_else(&mut team, &case).await;
    stage_two::the_statement_is_agreed(&mut team, &case).await;
    stage_two::stage_two_begins(&mut team, &case).await;
    corporate::the_corporate_point_is_answered_again(&mut team, &case).await;
    stage_two::stage_two_takes_longer(&mut team, &case).await;
    stage_two::it_is_adjudicated(&mut team, &case).await;
    stage_three::a_panel_is_convened(&mut team, &case).await;
    stage_three::the_panel_reports(&mut team, &case).await;
    stage_three::stage_three_is_answered(&mut team, &case).await;
    the_end::the_ombudsman_decides(&mut team, &case).await;
    the_end::it_is_put_right_and_closed(&mut team, &case).await;
}
