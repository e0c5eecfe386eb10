# Dates to keep: the clocks, what starts them, why a date is this date, and how far a case has come. See
# app/rules/src/clock.rs, deadline.rs and queue.rs.

## How a date stands

staff-due-late = { $days ->
    [0] due { $date } · late
    [one] due { $date } · late by 1 working day
   *[other] due { $date } · late by { $days } working days
}
staff-due-past = to be done by { $date } · past its date
staff-due-today = due { $date } · today
staff-due-in = { $days ->
    [one] due { $date } · 1 working day left
   *[other] due { $date } · { $days } working days left
}
staff-due-paused = suspended since { $date }
staff-due-not-begun = not begun yet
staff-due-theirs = theirs to use by { $date }
staff-due-theirs-no-limit = no time limit in law

## The list of dates

staff-clocks = Dates
staff-no-clocks = No dates to keep.
staff-clocks-ended = Dates met or ended
staff-clock-ended-on = met or ended { $date }

## Clocks

staff-clock-acknowledgement = Acknowledge
staff-clock-stage-one = Answer at stage 1
staff-clock-stage-one-maximum = Stage 1 maximum
staff-clock-stage-two-request = They ask for stage 2 (recommended, no limit in law)
staff-clock-at-most = At most until { $date }
staff-clock-at-most-was = Should have ended by { $date } at the latest
staff-clock-stage-two = Adjudicate stage 2
staff-clock-panel-request = They ask for a panel
staff-clock-panel = Panel meets
staff-clock-panel-papers = Papers of the panel are sent
staff-clock-panel-report = Panel’s report goes to them
staff-clock-stage-three = Answer at stage 3
staff-clock-concern = Settle the concern
staff-clock-enquiry = Answer the enquiry
staff-clock-data-protection-outcome = Send the outcome (personal information)
staff-clock-corporate-acknowledgement = Acknowledge (corporate)
staff-clock-corporate-one = Answer at corporate stage 1
staff-clock-corporate-two-acknowledgement = Acknowledge the request for corporate stage 2
staff-clock-corporate-two = Answer at corporate stage 2
staff-clock-data-protection = Acknowledge (personal information)
staff-clock-lado = Refer the allegation to the LADO
staff-clock-paperwork = Both have the papers
staff-clock-resubmission = They send it in again
staff-clock-statement = Statement of complaint agreed
staff-clock-advocate = Advocacy provider answers
staff-clock-ombudsman = Answer the Ombudsman
staff-clock-remedy = Carry out the remedy
staff-clock-compliance = Do what the Ombudsman recommended
staff-clock-action = Finish an action
staff-clock-restriction-review = Review the restriction of contact

## What starts a clock

staff-clock-start-received = Received
staff-clock-start-acknowledged = Acknowledged
staff-clock-start-asked = Asked for
staff-clock-start-agreed = Statement of complaint agreed
staff-clock-start-reply-sent = Reply sent
staff-clock-start-appointed = Appointed
staff-clock-start-panel-meets = Panel meets
staff-clock-start-panel-met = Panel met
staff-clock-start-recommended = Panel’s report received
staff-clock-start-known = Known to the council
staff-clock-start-ended = Proceedings ended
staff-clock-start-set = Received or decided

## Why this date

staff-why = Why this date?
staff-why-started = { $start } on { $date }.
staff-why-working-days = { $count ->
    [one] 1 working day is counted from then.
   *[other] { $count } working days are counted from then.
}
staff-why-working-days-before = { $count ->
    [one] 1 working day is counted back from then.
   *[other] { $count } working days are counted back from then.
}
staff-why-calendar-days = { $count ->
    [one] 1 calendar day is counted: that day itself.
   *[other] { $count } calendar days are counted, beginning with that day.
}
staff-why-years = { $count ->
    [one] 1 year is counted from then.
   *[other] { $count } years are counted from then.
}
staff-why-set-date = Somebody set this date; it is not counted.
staff-why-no-limit = The law sets no limit.
staff-why-skipped = Weekends are not counted, nor these bank holidays: { $days }.
staff-why-paused = Suspended from { $from } until { $until }, not counted.
staff-why-stands = Suspended since { $from }, not counted.
staff-why-extended = The time was extended, counted from the same start.
staff-why-agreed = The complainant agreed to a later day.
staff-too-late-extension = It counts as late: it was due { $due }, and more time was recorded on { $told }.
staff-too-late-pause = It counts as late: it was due { $due }, and the pause was recorded on { $told }.
staff-too-late-agreement = It counts as late: it was due { $due }, and that they agreed was recorded on { $told }.
staff-too-late-receipt = It counts as late: it was due { $due }, and the day of receipt was changed on { $told }.
staff-too-late-posting = It counts as late: it was due { $due }, and the posting was recorded on { $told }.
staff-clock-late = counts as late
staff-why-also = Counted from the other start of stage 2 it is { $date }. The report gives both.
staff-why-rule = Rule { $id }: { $source }.

## Bank holidays

staff-holiday-new_year = New Year’s Day
staff-holiday-good_friday = Good Friday
staff-holiday-easter_monday = Easter Monday
staff-holiday-early_may = Early May bank holiday
staff-holiday-early_may_ve = Early May bank holiday, VE Day
staff-holiday-spring = Spring bank holiday
staff-holiday-summer = Summer bank holiday
staff-holiday-late_august = Summer bank holiday
staff-holiday-christmas = Christmas Day
staff-holiday-boxing_day = Boxing Day
staff-holiday-millennium = Eve of the new millennium
staff-holiday-golden_jubilee = Golden Jubilee
staff-holiday-royal_wedding = Royal wedding
staff-holiday-diamond_jubilee = Diamond Jubilee
staff-holiday-queen_platinum = Platinum Jubilee
staff-holiday-queens_bank_holiday = State funeral of the Queen
staff-holiday-kings_coronation = Coronation of the King

## How far a case has come

staff-stage-new = New
staff-stage-stage-one = Stage 1
staff-stage-stage-one-answered = Stage 1 answered
staff-stage-stage-two = Stage 2
staff-stage-stage-two-answered = Stage 2 answered
staff-stage-stage-three = Stage 3
staff-stage-stage-three-answered = Stage 3 answered
staff-stage-corporate-one = Corporate stage 1
staff-stage-corporate-one-answered = Corporate stage 1 answered
staff-stage-corporate-two = Corporate stage 2
staff-stage-corporate-two-answered = Corporate stage 2 answered
staff-stage-data-protection = Personal information
staff-stage-answered = Answered
staff-stage-discontinued = Withdrawn or not considered
staff-stage-closed = Closed

## Parts of the queue

staff-show-all = to work on
staff-show-mine = mine
staff-show-nobody = without an owner
staff-show-soon = due soon
staff-show-late = late
staff-show-suspended = suspended
staff-show-advocacy = without an offer of an advocate
staff-show-statement = with a statement to agree
staff-show-provider = waiting for the advocacy provider
staff-show-letters = with a letter to send
staff-show-undelivered = with a letter not delivered
staff-show-closed = closed, nothing left to do
