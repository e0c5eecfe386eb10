//! The dates to keep. Each explains itself: what started it, what was counted and passed over, and which rule says so (R8.4).

use leptos::prelude::*;
use rules::clock::Unit;
use words::Words;

use crate::components::deadline::DueChip;
use crate::desk::ClockRow;

/// The dates that are still to keep, and those that were met or ended.
#[component]
pub(in crate::pages) fn Clocks(words: Words, clocks: Vec<ClockRow>) -> impl IntoView {
    let (ended, open): (Vec<_>, Vec<_>) =
        clocks.into_iter().partition(|clock| clock.ended.is_some());
    let list = |clocks: Vec<ClockRow>| {
        clocks
            .into_iter()
            .map(|clock| view! { <OneClock words=words.clone() clock/> })
            .collect_view()
    };
    let open = if open.is_empty() {
        view! { <p>{words.say("staff-no-clocks")}</p> }.into_any()
    } else {
        view! { <ul class="app-clocks app-dues" role="list">{list(open)}</ul> }.into_any()
    };
    let ended = (!ended.is_empty()).then(|| {
        view! {
            <details class="app-fold">
                <summary>{words.say("staff-clocks-ended")}</summary>
                <ul class="app-clocks" role="list">{list(ended)}</ul>
            </details>
        }
    });
    view! {
        <section>
            <h2>{words.say("staff-clocks")}</h2>
            {open}
            {ended}
        </section>
    }
}

#[component]
fn OneClock(words: Words, clock: ClockRow) -> impl IntoView {
    let name = words.say(&format!("staff-clock-{}", clock.due.clock.slug()));
    let why = why(&words, &clock)
        .into_iter()
        .map(|line| view! { <li>{line}</li> })
        .collect_view();
    let chip = match &clock.ended {
        Some(date) => {
            let ended = words.say_with("staff-clock-ended-on", &[("date", date)]);
            view! { <span class="app-chip app-chip--done">{ended}</span> }.into_any()
        }
        None => view! { <DueChip words=words.clone() due=clock.due.clone()/> }.into_any(),
    };
    // The most that the stage may take stands beside the date, or beside the pause that moves it.
    let at_most = clock.at_most.as_ref().map(|(date, has_passed)| {
        let (class, key) = match has_passed {
            true => ("app-chip app-chip--late", "staff-clock-at-most-was"),
            false => ("app-chip app-chip--plain", "staff-clock-at-most"),
        };
        let says = words.say_with(key, &[("date", date)]);
        view! { " " <span class=class>{says}</span> }
    });
    let asked = clock
        .asked
        .map(|asked| words.say(&format!("staff-ombudsman-asks-{}", asked.slug())));
    let what = clock.what.clone().or(asked);
    let what = what.map(|what| view! { ": " <bdi class="app-soft">{what}</bdi> });
    let too_late = clock.too_late.is_some().then(|| {
        view! { " " <span class="app-chip app-chip--late">{words.say("staff-clock-late")}</span> }
    });
    view! {
        <li>
            <span class="app-clocks__name">{name.clone()}</span>
            {what}
            " "
            {chip}
            {too_late}
            {at_most}
            <details class="app-why">
                <summary>
                    {words.say("staff-why")} <span class="app-visually-hidden">" " {name}</span>
                </summary>
                <ul>{why}</ul>
            </details>
        </li>
    }
}

/// Why it is this date, a line for each thing that made it so.
fn why(words: &Words, clock: &ClockRow) -> Vec<String> {
    let rule = clock.due.clock.rule();
    let start = words.say(&format!("staff-clock-start-{}", clock.start.slug()));
    let mut lines = vec![words.say_with(
        "staff-why-started",
        &[("start", &start), ("date", &clock.started)],
    )];
    let unit = match rule.unit {
        Unit::WorkingDays => "working-days",
        Unit::WorkingDaysBefore => "working-days-before",
        Unit::CalendarDays => "calendar-days",
        Unit::Years => "years",
        Unit::SetDate => "set-date",
    };
    lines.push(match (clock.counted, rule.unit) {
        (Some(count), _) => {
            let key = format!("staff-why-{unit}");
            words.say_with(&key, &[("count", &count.to_string())])
        }
        (None, Unit::SetDate) => words.say("staff-why-set-date"),
        (None, _) => words.say("staff-why-no-limit"),
    });
    if !clock.skipped.is_empty() {
        let skipped = clock.skipped.iter().map(|(day, own_title)| {
            let title = words.first(&[&format!("staff-holiday-{own_title}")], &[]);
            format!("{day} ({})", title.as_deref().unwrap_or(own_title))
        });
        let days = skipped.collect::<Vec<_>>().join(", ");
        lines.push(words.say_with("staff-why-skipped", &[("days", &days)]));
    }
    lines.extend(clock.pauses.iter().map(|(from, until)| match until {
        Some(until) => words.say_with("staff-why-paused", &[("from", from), ("until", until)]),
        None => words.say_with("staff-why-stands", &[("from", from)]),
    }));
    let noted = [
        (clock.extended, "staff-why-extended"),
        (clock.agreed, "staff-why-agreed"),
    ];
    lines.extend(
        noted
            .into_iter()
            .filter(|(is_so, _)| *is_so)
            .map(|(_, key)| words.say(key)),
    );
    if let Some((what, due, told)) = &clock.too_late {
        let key = format!("staff-too-late-{}", what.slug());
        lines.push(words.say_with(&key, &[("due", due), ("told", told)]));
    }
    if let Some(also) = &clock.also {
        lines.push(words.say_with("staff-why-also", &[("date", also)]));
    }
    lines.push(words.say_with(
        "staff-why-rule",
        &[("id", rule.id), ("source", rule.source)],
    ));
    lines
}
