//! Dates and lists in every spelling that can mean one thing only; and what is asked or told of the rest.

use import::DateOrder;

use crate::earlier::{Try, nothing_is_there};
use crate::support::TestCouncil;

fn list(dates: &[(&str, &str)]) -> String {
    let rows = dates
        .iter()
        .enumerate()
        .map(|(at, (received, ended))| format!("A{at},statutory,{received},{ended},upheld\n"));
    let heading = "ref,kind,received,stage1_ended,stage1_outcome\n";
    heading.to_owned() + &rows.collect::<String>()
}

const AS_USUAL: [(&str, &str); 2] = [("2023-04-11", "2023-05-05"), ("2023-06-07", "2023-06-28")];

#[tokio::test]
async fn the_dates_of_a_file_say_together_what_one_of_them_does_not() {
    let council = TestCouncil::new().await;
    assert_eq!(Try::of(&list(&AS_USUAL)).counts(&council).await, (2, 0, 0));
    for dates in [
        [("11/04/23", "05/05/23"), ("07/06/23", "28/06/23 16:30")],
        [("11.04.2023 09:05", "5.5.23"), ("7.6.2023", "28.6.2023")],
        [("04/11/2023", "05/05/2023"), ("06/07/2023", "06/28/2023")],
        [("4/11/23 9:05 AM", "5/5/23"), ("6/7/23", "6/28/23 4:30 PM")],
        [("23/04/11", "23/05/05"), ("23-06-07", "23-06-28")],
    ] {
        let text = list(&dates);
        assert_eq!(Try::of(&text).counts(&council).await, (0, 2, 0), "{text}");
    }
}

#[tokio::test]
async fn where_no_date_shows_the_order_it_is_asked_once_and_the_answer_counts() {
    let council = TestCouncil::new().await;
    let text = list(&[("11/04/2023", "05/05/2023"), ("07/06/2023", "12/06/2023")]);
    let told = Try::of(&text).told(&council).await;
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(
        told[0].starts_with(
            "The file: “11/04/2023” can be more than one day (2023-04-11, 2023-11-04)"
        ),
        "{told:?}"
    );
    nothing_is_there(&council).await;

    let with = |dates| Try {
        dates: Some(dates),
        ..Try::of(&text)
    };
    let told = with(DateOrder::MonthFirst).told(&council).await;
    assert!(
        told[0].contains("2023-05-05 is before 2023-11-04"),
        "{told:?}"
    );
    let told = with(DateOrder::YearFirst).told(&council).await;
    assert!(told[0].contains("no day of the calendar"), "{told:?}");
    assert_eq!(with(DateOrder::DayFirst).counts(&council).await, (2, 0, 0));
}

#[tokio::test]
async fn the_question_for_the_order_hides_no_other_fault_and_shows_none_that_hangs_on_it() {
    let council = TestCouncil::new().await;
    let text = list(&[("11/04/2023", "05/05/2023"), ("07/06/2023", "06/05/2023")]);
    let told = Try::of(&text.replacen("upheld", "uphelled", 1))
        .told(&council)
        .await;
    assert_eq!(told.len(), 2, "{told:#?}");
    assert!(told[0].starts_with("The file: “11/04/2023”"), "{told:?}");
    assert!(
        told[1].starts_with("Row 2, stage1_outcome: “uphelled”"),
        "{told:?}"
    );
}

#[tokio::test]
async fn that_the_month_was_read_first_is_said_before_anything_is_done() {
    let council = TestCouncil::new().await;
    let came = |text: String| {
        let council = &council;
        async move {
            let tried = Try {
                dry_run: true,
                ..Try::of(&text)
            };
            tried.on(council).await.unwrap().dates
        }
    };
    let month_first = list(&[("04/11/2023", "05/05/2023"), ("06/07/2023", "06/28/2023")]);
    assert_eq!(came(month_first).await, Some(DateOrder::MonthFirst));
    assert_eq!(came(list(&AS_USUAL)).await, None);
}

#[tokio::test]
async fn a_list_in_a_cell_is_divided_in_every_usual_way() {
    let council = TestCouncil::new().await;
    let words = "[words.natures]\n'Poor, slow or no service' = 'quality-of-service'\n\
                 [words.services]\n'Fostering, kinship and adoption' = 'fostering_kinship'\n";
    let list = |natures: &str, services: &str, from: &str| {
        format!(
            "ref,kind,received,natures,services,suspended_from,suspended_until,suspended_reason\n\
             A,statutory,2023-04-03,\"{natures}\",\"{services}\",\"{from}\",\"2023-04-11;2023-05-09\",\"awaiting-information;awaiting-information\"\n"
        )
    };
    let tried = |text: String| {
        let council = &council;
        async move {
            let tried = Try {
                words,
                ..Try::of(&text)
            };
            tried.counts(council).await
        }
    };
    let first = list(
        "Poor, slow or no service;delay",
        "Fostering, kinship and adoption;early_help",
        "2023-04-10;2023-05-08",
    );
    assert_eq!(tried(first).await, (1, 0, 0));
    for (natures, services, from) in [
        (
            "Poor, slow or no service, delay",
            "Fostering, kinship and adoption, early_help",
            "2023-04-10, 2023-05-08",
        ),
        (
            "poor slow or no service,Delay",
            "Fostering kinship and adoption,Early Help",
            "April 10, 2023, 8 May 2023",
        ),
        (
            "Poor, slow or no service\ndelay\n",
            "Fostering, kinship and adoption;\r\nearly_help",
            "10 April 2023\n2023-05-08",
        ),
    ] {
        let text = list(natures, services, from);
        assert_eq!(tried(text.clone()).await, (0, 1, 0), "{text}");
    }
}

#[tokio::test]
async fn all_faults_of_a_row_are_told_at_once_with_the_words_that_may_stand_there() {
    let council = TestCouncil::new().await;
    let text = "ref,kind,received,natures,stage1_ended,stage1_outcome,stage2_asked,stage2_outcome,stage3_outcome,remedies\n\
                ,grumble,yesterday,\"delya, lateness\",2023-13-01,uphelled,,xyzzy,plugh,vouchers\n";
    let told = Try::of(text).told(&council).await.join("\n");
    for said in [
        "ref: Something has to stand here",
        "kind: “grumble” is not known. Use one of these words, or add yours to the council’s words: statutory, corporate,",
        "received: “yesterday” is not a date",
        "natures: “delya, lateness” is not known",
        "stage1_ended: “2023-13-01” is no day of the calendar",
        "stage1_outcome: “uphelled” is not known. The nearest: upheld",
        "stage2_asked: Something has to stand here",
        "stage2_outcome: “xyzzy” is not known. Use one of these words, or add yours to the council’s words: upheld, partially-upheld,",
        "stage3_asked: Something has to stand here",
        "stage3_outcome: “plugh” is not known",
        "remedies: “vouchers” is not known",
    ] {
        assert!(told.contains(said), "{said}\n{told}");
    }
    // What hangs on the kind is not told of one that nobody knows.
    let thanks = "ref,kind,received,stage2_asked,words\nA,complimnet,2023-04-01,2023-05-01,Kind\n";
    let told = Try::of(thanks).told(&council).await;
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].contains("The nearest: compliment"), "{told:?}");
}
