//! What only staff may read. Each of these asks for a session itself, whatever let the request through.

use app::desk::{
    AlikeCase, ArrivalRow, ArrivalState, CaseFile, ClockRow, Due, ImportRow, LetterFile, LetterRow,
    NoticeRow, OwnWordRow, Queue, QueueFilter, QueueRow, Rebuild, StuckLetter, Told,
};
use app::found::FoundCases;
use casework::{Council, Error, by_post, opened_with_own_name, read_letter, reads};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use import::changed_columns;
use import::template::Template;
use mail::Notice;
use rules::acts::{ActKind, Event, Now};
use rules::calendar::Calendar;
use rules::case::{Case, Panel, Promised};
use rules::clock::{Clock, Clocks};
use rules::deadline::{self, Deadline, SOON, Standing};
use rules::find::{may_be_the_same, names};
use rules::intake::{Answers, Team, receipt_address};
use rules::permission::Duty;
use rules::reference::Reference;
use store::{self, ArrivalStage, Ended, Hits, Job, JobProgress, NoticeState, Purpose};
use words::{Words, dates};

use crate::desk::details;
use crate::desk::details::Names;
use crate::desk::files::files;
use crate::desk::imported::import_summary;
use crate::desk::unseen::leave_out_unseen;
use crate::desk::until::until_for_guests;
use crate::edge::visitor::{SignedIn, Visitor};

/// So many files that were imported are listed.
const SHOWN_IMPORTS: u64 = 50;
/// So many letters that wait, and so many that were given up.
const SHOWN_LETTERS: u64 = 100;

/// A page of the queue.
pub(super) async fn queue(
    council: &Council,
    visitor: &Visitor,
    filter: QueueFilter,
) -> Result<Queue, Error> {
    let staff = signed_in(visitor)?;
    let (today, calendar) = (council.clock.today(), council.calendar());
    let wanted = store::Filter {
        list: filter.list,
        journey: filter.journey,
        after: filter.after,
    };
    let onlooker = store::Onlooker {
        who: &staff.who,
        today,
        soon: calendar.due(today, SOON, council.profile.clocks.convention),
    };
    let reader = council.reader(&staff.who, Purpose::List);
    let page = council.store.queue(&wanted, onlooker, reader).await?;
    let ends = calendar.horizon().filter(|_| calendar.is_short(today));
    Ok(Queue {
        rows: page
            .rows
            .iter()
            .map(|row| queue_row(row, today, &calendar))
            .collect(),
        next: page.next,
        counts: page.counts,
        pulse: page.pulse,
        calendar_ends: ends.map(dates::longest),
        rebuild: rebuild(council).await?,
    })
}

/// How the letters stand.
pub(super) async fn mail_standing(
    council: &Council,
    visitor: &Visitor,
) -> Result<app::desk::MailStanding, Error> {
    signed_in(visitor)?;
    let standing = council.store.mail_standing(council.clock.now()).await?;
    Ok(app::desk::MailStanding {
        old: standing.old,
        dead: standing.dead,
        refusal: standing.refusal,
    })
}

/// The letters that have waited for long or were given up lately, of the cases that this account may see.
pub(super) async fn stuck_letters(
    council: &Council,
    visitor: &Visitor,
) -> Result<Vec<StuckLetter>, Error> {
    let staff = signed_in(visitor)?;
    let now = council.clock.now();
    let letters = council
        .store
        .stuck_letters(&staff.who, now, SHOWN_LETTERS)
        .await?;
    let may_send = council.allows(&staff.who, Duty::SendAgain).is_ok();
    let letters = letters.into_iter().map(|letter| StuckLetter {
        reference: letter.reference,
        notice: NoticeRow {
            can_send_again: can_send_again(may_send, letter.state, &letter.notice),
            notice: letter.notice,
            state: letter.state.name().to_owned(),
            tries: letter.tries,
            when: dates::moment(letter.when),
            fault: letter.fault,
            id: letter.id.to_string(),
        },
    });
    Ok(letters.collect())
}

/// A letter of the procedure that could not be delivered is sent from its own page, where its words are looked at again.
fn can_send_again(may_send: bool, state: NoticeState, notice: &str) -> bool {
    let is_letter = notice == Notice::LetterReady.name();
    may_send
        && match state {
            NoticeState::Sent => false,
            NoticeState::Waiting => true,
            NoticeState::Dead | NoticeState::Held => !is_letter,
        }
}

/// Why a message that was held back has not gone.
fn held_back(state: NoticeState) -> Option<String> {
    (state == NoticeState::Held).then(|| "often".to_owned())
}

/// A case with everything on it; the opening leaves a view.
pub(super) async fn case_file(
    council: &Council,
    visitor: &Visitor,
    reference: &Reference,
) -> Result<Option<CaseFile>, Error> {
    case_file_for(council, visitor, reference, Purpose::Work).await
}

/// The same, opened for something else than to work on it.
pub(super) async fn case_file_for(
    council: &Council,
    visitor: &Visitor,
    reference: &Reference,
    purpose: Purpose,
) -> Result<Option<CaseFile>, Error> {
    let staff = signed_in(visitor)?;
    let reader = council.reader(&staff.who, purpose);
    let Some(mut file) = council.store.case_file(reader, reference).await? else {
        return Ok(None);
    };
    leave_out_unseen(council, &staff.who, &mut file).await?;
    let (today, calendar) = (council.clock.today(), council.calendar());
    let clocks = &council.profile.clocks;
    let now = Now {
        today,
        by: &staff.who,
        reference,
        calendar: &calendar,
        clocks,
    };
    let case = &file.case;
    let mut all = deadline::of(case, clocks, &calendar);
    all.sort_by_key(|deadline| {
        let theirs = !deadline.clock.rule().ours;
        (
            deadline.ended_on,
            theirs,
            deadline.due.is_none(),
            deadline.due,
        )
    });
    let channel = file
        .history
        .iter()
        .rev()
        .find_map(|row| match &row.recorded.event {
            Event::Received(received) => received.channel,
            Event::Imported(imported) => imported.entry.channel,
            _ => None,
        });
    let names = Names {
        staff: &file.names,
        services: &council.profile.service_areas,
    };
    let history = file.history.iter().enumerate().rev().map(|(at, row)| {
        let before = at.checked_sub(1).map(|at| &file.history[at].recorded.event);
        app::desk::HistoryRow {
            when: dates::moment(row.recorded.at),
            who: row.who.clone(),
            event: row.recorded.event.clone(),
            details: match (before, &row.recorded.event) {
                (Some(Event::Imported(before)), Event::Imported(now)) => {
                    vec![details::changed(&changed_columns(before, now))]
                }
                (_, event) => details::of(event, &names),
            },
        }
    });
    let named = named(council, &file).await?;
    let own = staff.who.account();
    if named
        .iter()
        .any(|(key, _)| own.is_some_and(|own| own.0 == *key))
    {
        // It keeps nobody from what they asked for.
        if let Err(error) = opened_with_own_name(council, &staff.who, reference).await {
            let _ = error.log();
        }
    }
    let may_send = council.allows(&staff.who, Duty::SendAgain).is_ok();
    let now_in_utc = council.clock.now();
    let notices = file.notices.iter().map(|notice| {
        let later = notice.state != NoticeState::Waiting || notice.when > now_in_utc;
        NoticeRow {
            notice: notice.notice.clone(),
            state: notice.state.name().to_owned(),
            tries: notice.tries,
            when: dates::moment(notice.when),
            fault: notice.fault.clone().or_else(|| held_back(notice.state)),
            id: notice.id.to_string(),
            can_send_again: later && can_send_again(may_send, notice.state, &notice.notice),
        }
    });
    Ok(Some(CaseFile {
        row: queue_row(&file.row, today, &calendar),
        channel,
        version: file.version,
        language: file.language.clone(),
        seen: file.seen,
        clocks: all
            .iter()
            .map(|deadline| clock_row(deadline, case, clocks, today, &calendar))
            .collect(),
        acknowledged: case.acknowledged_on.map(|on| dates::short(on, today)),
        people: people(case, &file),
        named,
        acts: ActKind::ALL
            .iter()
            .map(|act| (*act, act.possible(case, &now)))
            .collect(),
        history: history.collect(),
        letters: file
            .letters
            .iter()
            .map(|letter| letter_row(letter, council.clock.now()))
            .collect(),
        files: files(council, &file),
        guests_in: file
            .case
            .guests_let_in(today)
            .map(|(number, _)| number)
            .collect(),
        guests_until: until_for_guests(council, &file.case).map(|until| until.to_string()),
        notices: notices.collect(),
        by_email: receipt_address(&file.answers).is_some(),
        by_post: by_post(&file.answers),
        meant: meant(council, &file.answers),
        case: file.case,
        answers: file.answers,
    }))
}

/// The accounts whose name is in a case that is not kept from them (R9.2).
async fn named(council: &Council, file: &store::CaseFile) -> Result<Vec<(String, String)>, Error> {
    let accounts = council.store.staff().await?.into_iter();
    let named = accounts.filter(|account| {
        let is_kept = file.case.excluded.contains(&account.id);
        !is_kept && names(&file.case, &file.answers, &account.name)
    });
    Ok(named.map(|account| (account.id.0, account.name)).collect())
}

/// The cases that this one may belong with.
pub(super) async fn alike(
    council: &Council,
    visitor: &Visitor,
    file: &CaseFile,
) -> Result<Vec<AlikeCase>, Error> {
    let staff = signed_in(visitor)?;
    let reader = council.reader(&staff.who, Purpose::List);
    let this = &file.row;
    let linked: Vec<&str> = file
        .case
        .links
        .iter()
        .map(|link| link.other.as_str())
        .collect();
    let alike = council
        .store
        .alike(reader, &this.reference, &file.answers, &linked)
        .await?;
    let (today, calendar) = (council.clock.today(), council.calendar());
    let own = store::Told::of(&file.case, &file.answers);
    let shown = alike.into_iter().map(|(row, in_common)| {
        let apart = row.listed.received_on - this.listed.received_on;
        let apart = apart.num_days().unsigned_abs();
        let both = row.listed.journey == this.listed.journey;
        let other = row.told.as_ref().and_then(|told| told.begins.as_deref());
        let begin = [own.begins.as_deref(), other].map(Option::unwrap_or_default);
        AlikeCase {
            may_be_the_same: both && may_be_the_same(&in_common, apart, begin),
            row: queue_row(&row, today, &calendar),
            in_common,
        }
    });
    Ok(shown.collect())
}

/// The service that a child means who was not asked for one.
fn meant(council: &Council, answers: &Answers) -> Option<String> {
    answers.get::<Team>()?.about?;
    let profile = &council.profile;
    let area = profile.area_of(answers)?;
    let found = profile
        .service_areas
        .iter()
        .find(|known| known.area == area);
    found.map(|known| known.name.clone())
}

/// A letter with its words.
pub(super) async fn letter(
    council: &Council,
    visitor: &Visitor,
    reference: &Reference,
    number: u32,
) -> Result<Option<LetterFile>, Error> {
    let staff = signed_in(visitor)?;
    let Some(file) = case_file(council, visitor, reference).await? else {
        return Ok(None);
    };
    let row = file
        .letters
        .iter()
        .find(|row| row.number == number)
        .cloned();
    let Some(row) = row else {
        return Ok(None);
    };
    let Some(read) = read_letter(council, &staff.who, reference, number).await? else {
        return Ok(None);
    };
    let open = row.is_waiting();
    Ok(Some(LetterFile {
        row,
        easy: reads(&file.language, &file.answers).is_easy(),
        text: read.words.english,
        translated: read.words.translated,
        is_behind: read.is_behind,
        shown: council.clock.today().to_string(),
        open,
        file,
    }))
}

/// How far the dates have been worked out again, as long as that is not over.
pub(crate) async fn rebuild(council: &Council) -> Result<Option<Rebuild>, Error> {
    let progress = council.store.job_progress(&Job::RebuildCases).await?;
    Ok(progress.map(|JobProgress { done, total }| Rebuild { done, total }))
}

/// The files that were imported.
pub(super) async fn imports(council: &Council, visitor: &Visitor) -> Result<Vec<ImportRow>, Error> {
    signed_in(visitor)?;
    let imports = council.store.imports(SHOWN_IMPORTS).await?;
    Ok(imports
        .into_iter()
        .map(|(import, who)| ImportRow {
            when: dates::moment(import.at),
            who,
            what: import.what,
            file: import.file,
            added: import.added,
            changed: import.changed,
            same: import.same,
        })
        .collect())
}

/// What the council's own words of earlier records mean.
pub(super) async fn own_words(
    council: &Council,
    visitor: &Visitor,
) -> Result<Vec<OwnWordRow>, Error> {
    signed_in(visitor)?;
    let words = council.store.own_words().await?.into_iter();
    let row = |own: store::OwnWord| OwnWordRow {
        list: own.list,
        word: own.word,
        meaning: own.meaning,
    };
    Ok(words.map(row).collect())
}

/// The list of cases that is on its way, or that was the last to come today.
pub(super) async fn arrival(
    council: &Council,
    visitor: &Visitor,
    words: &Words,
) -> Result<Option<ArrivalRow>, Error> {
    signed_in(visitor)?;
    let Some(arrival) = council.store.arrival().await? else {
        return Ok(None);
    };
    let came = || import_summary(words, Template::Cases, &arrival.comes.into());
    let state = match (arrival.stage, arrival.ended) {
        (_, Some(Ended::Imported)) => ArrivalState::Imported(came()),
        (_, Some(Ended::Stopped)) => ArrivalState::Stopped,
        (_, Some(Ended::Failed)) => ArrivalState::Failed,
        (_, Some(Ended::Overtaken)) => ArrivalState::Overtaken,
        (_, Some(Ended::BrokenOff)) => return Ok(None),
        (ArrivalStage::Checking, None) => ArrivalState::Checking,
        (_, None) => ArrivalState::Writing(arrival.ready, arrival.comes.all()),
    };
    let is_old = council.clock.now() - arrival.at > TimeDelta::days(1);
    if is_old && !state.is_under_way() {
        return Ok(None);
    }
    let who = match &arrival.by {
        Some(by) => council.store.staff_by_id(by).await?,
        None => None,
    };
    Ok(Some(ArrivalRow {
        when: dates::moment(arrival.at),
        who: who.map(|account| account.name),
        file: arrival.file,
        state,
    }))
}

/// Everybody to whom a case can be given.
pub(super) async fn colleagues(
    council: &Council,
    visitor: &Visitor,
) -> Result<Vec<(String, String)>, Error> {
    signed_in(visitor)?;
    let staff = council.store.staff().await?;
    Ok(staff
        .into_iter()
        .map(|account| (account.id.0, account.name))
        .collect())
}

pub(super) fn signed_in(visitor: &Visitor) -> Result<&SignedIn, Error> {
    visitor.staff.as_ref().ok_or(Error::Forbidden)
}

pub(super) fn queue_row(row: &store::Row, today: NaiveDate, calendar: &Calendar) -> QueueRow {
    let due = |(clock, on)| Due {
        clock,
        date: Some(dates::short(on, today)),
        standing: deadline::standing(on, today, calendar),
        paused_since: None,
        after_closing: !row.listed.is_open,
    };
    QueueRow {
        reference: row.reference.clone(),
        received: dates::short(row.listed.received_on, today),
        owner: row.owner.clone(),
        listed: row.listed.clone(),
        dues: row.listed.to_show(today).into_iter().map(due).collect(),
        told: row.told.clone().map(told),
    }
}

fn told(told: store::Told) -> Told {
    let store::Told {
        name,
        child,
        begins,
        is_void,
    } = told;
    Told {
        name,
        child,
        begins,
        is_void,
    }
}

/// What was found, as the page shows it.
pub(crate) fn found_cases(council: &Council, hits: &Hits) -> FoundCases {
    let (today, calendar) = (council.clock.today(), council.calendar());
    let rows = hits.rows.iter();
    let rows = rows.map(|row| queue_row(row, today, &calendar));
    FoundCases {
        sought: String::new(),
        rows: rows.collect(),
        more: hits.more,
        rebuild: None,
    }
}

/// The remedy or action of a case with this number.
fn promised(case: &Case, clock: Clock, number: u32) -> Option<&Promised> {
    let all = match clock {
        Clock::Remedy => &case.remedies,
        Clock::Action => &case.actions,
        _ => return None,
    };
    all.get(usize::try_from(number).ok()?.checked_sub(1)?)
}

pub(super) fn clock_row(
    deadline: &Deadline,
    case: &Case,
    clocks: &Clocks,
    today: NaiveDate,
    calendar: &Calendar,
) -> ClockRow {
    let short = |on: NaiveDate| dates::short(on, today);
    let standing = deadline.standing(today, calendar);
    let since = match standing {
        Standing::Paused(since) => since,
        _ => None,
    };
    let counted = deadline.counted.as_ref();
    let pauses = counted.into_iter().flat_map(|counted| &counted.pauses);
    let limit = counted.map(|counted| counted.days);
    let runs = deadline.clock == Clock::StageTwo && deadline.ended_on.is_none();
    let at_most = deadline::stage_two_at_most(case, clocks, calendar);
    let at_most = at_most.filter(|most| runs && deadline.due != Some(*most));
    ClockRow {
        due: Due {
            clock: deadline.clock,
            date: deadline.due.map(short),
            standing,
            paused_since: since.filter(|_| case.is_suspended()).map(short),
            after_closing: case.closed_on.is_some() && !case.has_work_left(),
        },
        what: deadline
            .which
            .and_then(|number| promised(case, deadline.clock, number))
            .map(|one| one.what.clone())
            .filter(|what| !what.is_empty()),
        asked: deadline.asked,
        start: deadline.start,
        started: dates::longest(deadline.started_on),
        counted: limit.or(deadline.clock.rule().limit),
        skipped: counted
            .into_iter()
            .flat_map(|counted| &counted.skipped)
            .map(|(day, title)| (short(*day), title.clone()))
            .collect(),
        pauses: pauses
            .map(|pause| (short(pause.from), pause.until.map(short)))
            .collect(),
        extended: deadline.extended,
        agreed: deadline.agreed,
        too_late: deadline
            .too_late
            .map(|too_late| (too_late.what, short(too_late.due), short(too_late.told_on))),
        also: deadline.also.map(short),
        at_most: at_most.map(|most| (short(most), most < today)),
        ended: deadline.ended_on.map(short),
    }
}

fn letter_row(letter: &store::FiledLetter, now: DateTime<Utc>) -> LetterRow {
    let ends = letter.link_ends;
    LetterRow {
        opened: letter.opened.map(dates::moment),
        link: ends.map(|end| (dates::moment(end), letter.link_shut || now >= end)),
        number: letter.number,
        letter: letter.letter,
        state: letter.state.name(),
        when: dates::moment(letter.when),
    }
}

/// Who has to do with the case, by role.
fn people(case: &Case, file: &store::CaseFile) -> Vec<(&'static str, String)> {
    let mut people = Vec::new();
    let deputy = case.deputy.as_ref().and_then(|id| file.names.get(&id.0));
    people.extend(deputy.map(|name| ("deputy", name.clone())));
    people.extend(
        case.investigator
            .iter()
            .map(|name| ("investigator", name.clone())),
    );
    people.extend(
        case.complained_about
            .iter()
            .map(|name| ("complained-about", name.clone())),
    );
    if let Some(appointed) = case.stage_two().and_then(|two| two.people.as_ref()) {
        people.push(("officer", appointed.officer.clone()));
        people.push(("independent-person", appointed.person.clone()));
    }
    if let Some(Panel::Convened(meeting)) = case.stage_three().map(|three| &three.panel) {
        people.extend(
            meeting
                .members
                .iter()
                .map(|member| ("panel-member", member.name.clone())),
        );
    }
    people
}
