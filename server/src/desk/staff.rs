//! What only staff may read. Each of these asks for a session itself, whatever let the request through.

use app::desk::{
    CaseFile, Due, HistoryRow, LetterRow, Queue, QueueCounts, QueueFilter, QueueRow, Staff, Whose,
};
use chrono::NaiveDate;
use rules::case::Advocacy;
use rules::deadline::{self, Clock, Deadline};
use rules::reference::Reference;

use super::dates;
use crate::casework::Office;
use crate::error::Error;
use crate::http::visitor::{SignedIn, Visitor};
use crate::store;

/// A page of the queue.
pub async fn queue(
    office: &Office,
    visitor: &Visitor,
    filter: QueueFilter,
) -> Result<Queue, Error> {
    let staff = signed_in(visitor)?;
    let today = office.clock.today();
    let wanted = store::Filter {
        whose: match filter.whose {
            Whose::All => store::Whose::All,
            Whose::Mine => store::Whose::Mine,
            Whose::Nobody => store::Whose::Nobody,
        },
        late: filter.late,
        journey: filter.journey,
        undelivered: filter.undelivered,
        after: filter.after,
    };
    let page = office.books.queue(&wanted, Some(&staff.id), today).await?;
    let store::Counts {
        all,
        mine,
        nobody,
        late,
        undelivered,
    } = page.counts;
    Ok(Queue {
        rows: page
            .rows
            .iter()
            .map(|row| queue_row(office, row, today))
            .collect(),
        next: page.next,
        counts: QueueCounts {
            all,
            mine,
            nobody,
            late,
            undelivered,
        },
        pulse: page.pulse,
    })
}

/// A case; that it was looked at is recorded.
pub async fn case_file(
    office: &Office,
    visitor: &Visitor,
    reference: &str,
) -> Result<Option<CaseFile>, Error> {
    let staff = signed_in(visitor)?;
    let Ok(reference) = reference.parse::<Reference>() else {
        return Ok(None);
    };
    let Some(file) = office.books.case_file(&reference).await? else {
        return Ok(None);
    };
    office
        .books
        .record_view(&reference, &staff.id, office.clock.now())
        .await?;
    let today = office.clock.today();
    let case = &file.row.case;
    let open = deadline::open(case, &office.council.clocks, &office.calendar);
    let history = file.history.into_iter().rev().map(|row| HistoryRow {
        when: dates::moment(row.happened.at),
        who: row.who,
        event: row.happened.event,
        whom: row.whom,
        words: row.words,
    });
    let letters = file.letters.into_iter().map(|letter| LetterRow {
        letter: letter.letter,
        state: letter.state.name().to_owned(),
        tries: letter.tries,
        when: dates::moment(letter.when),
    });
    Ok(Some(CaseFile {
        row: queue_row(office, &file.row, today),
        answers: file.answers,
        version: file.version,
        language: file.language,
        dues: open
            .into_iter()
            .map(|deadline| due(office, deadline, today))
            .collect(),
        acknowledged: case.acknowledged_on.map(dates::short),
        advocacy: case.advocacy,
        history: history.collect(),
        letters: letters.collect(),
    }))
}

/// Everybody to whom a case can be given.
pub async fn colleagues(office: &Office, visitor: &Visitor) -> Result<Vec<Staff>, Error> {
    signed_in(visitor)?;
    let staff = office.books.staff().await?;
    Ok(staff
        .into_iter()
        .map(|account| Staff {
            id: account.id.0,
            name: account.name,
        })
        .collect())
}

fn signed_in(visitor: &Visitor) -> Result<&SignedIn, Error> {
    visitor.staff.as_ref().ok_or(Error::Forbidden)
}

fn queue_row(office: &Office, row: &store::Row, today: NaiveDate) -> QueueRow {
    let case = &row.case;
    let soonest = deadline::open(case, &office.council.clocks, &office.calendar)
        .into_iter()
        .next();
    QueueRow {
        reference: row.reference.to_string(),
        journey: case.journey,
        danger: case.danger,
        freeze: case.freeze,
        by_child: case.by_child,
        advocacy_missing: case.advocacy == Advocacy::ToOffer,
        undelivered: case.undelivered,
        received: dates::short(case.received_on),
        category: case.category.map(|category| category.slug().to_owned()),
        owner: row.owner.clone(),
        due: soonest.map(|deadline| due(office, deadline, today)),
    }
}

fn due(office: &Office, deadline: Deadline, today: NaiveDate) -> Due {
    let clock = match deadline.clock {
        Clock::Acknowledgement => "acknowledgement",
        Clock::StageOne => "stage-one",
        Clock::Advocate => "advocate",
    };
    Due {
        clock: clock.to_owned(),
        date: dates::short(deadline.due),
        standing: deadline.standing(today, &office.calendar),
    }
}
