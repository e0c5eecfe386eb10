# Importing earlier years: the columns, what came of it, and everything that can be wrong with a file.

## Where something is wrong

import-place-file = The file
import-place-column = Column { $column }
import-place-row = Row { $rows }
import-place-cell = Row { $rows }, { $column }
import-place-rows = Rows { $rows }
import-place-cells = Rows { $rows }, { $column }
import-place-many-rows = Rows { $rows } and { $left } more
import-place-many-cells = Rows { $rows } and { $left } more, { $column }

## What is wrong, and what to write instead

import-issue-unread = It cannot be read ({ $cause }).
import-issue-empty = There is nothing in it. Begin with the template.
import-issue-workbook-old = This is a workbook of an old kind, or one with a password. Save it as “Excel Workbook (.xlsx)” without a password, or as “CSV UTF-8”, and import that.
import-issue-workbook-long = This workbook is too large to be opened: it has more than 16 MB, or cells that say far more than a list of cases does. Save the list alone as “CSV UTF-8” and import that.
import-issue-workbook-broken = This is no workbook that can be read: it is broken, or has a password. Open it, save it again as “Excel Workbook (.xlsx)” or “CSV UTF-8”, and import that.
import-issue-sheets-none = The workbook has several sheets ({ $sheets }), and none of them has all the columns that every file needs. Give the list a heading like the template’s, or leave only its sheet.
import-issue-sheets-several = The workbook has several sheets that look like this list: { $sheets }. Leave only the one to import.
import-issue-cell-error = “{ $read }” is what a spreadsheet shows when a formula fails. Mend the formula, or write the value itself.
import-issue-percent-cell = “{ $read }” may be a hundred times as much, shown as a percentage. Format the column as text and write it as it was printed, like 61.6.
import-issue-utf-16 = It is written in UTF-16. Save it as “CSV UTF-8” and import that.
import-issue-not-text = It is not text. Save your list as “CSV UTF-8” and import that.
import-issue-not-a-list = This is no list. Import a CSV file, or a JSON file that is an array of objects.
import-issue-not-an-array = JSON has to be UTF-8 and one array of objects, like [ {"{"}"ref": "1", "kind": "statutory", "received": "2023-04-11"{"}"} ].
import-issue-json-long = A JSON file can have 256 MB at most. Import the list as CSV, or divide it.
import-issue-json-broken = The JSON is broken in line { $line }, place { $place }. Mend it there.
import-issue-json-value = Write text, a number, or a list of these.
import-issue-too-many-rows = It has more than { $most } rows. Divide it, by year for example, or ask whoever runs the portal to import it with “heard import”.
import-issue-too-many-rows-for-all = It has more than { $most } rows, which is the most of one file. Divide it, by year for example, and import one part after the other.
import-issue-column = There is no column “{ $read }”. See the template for the names, or say what it is among the council’s own headings.
import-issue-column-near = There is no column “{ $read }”. The nearest: { $near }. Use it, or say what yours is among the council’s own headings.
import-issue-column-twice = This column is there twice. Leave one out.
import-issue-column-missing = This column is missing. Every file needs it.
import-issue-no-heading = “{ $read }” stands under no heading. Give the column a heading, or check for a comma or semicolon too many.
import-issue-cell-long = This is longer than { $most } characters. Shorten it.
import-issue-row-long = The row is too long, or has no end. Look for a quotation mark that is not closed.
import-issue-row-broken = A quotation mark is missing here, or there is one too many. A cell with a comma, a quotation mark or several lines stands between two of them; one within it is written twice.
import-issue-row-swallowed = Other rows seem to be inside this cell. Look for a quotation mark that is missing, or one too many, here or in the row before.
import-issue-control = “{ $read }” holds a control mark that nobody can see. Delete the cell and type it again.
import-issue-garbled = “{ $read }” was garbled before it came here. Save your list as “CSV UTF-8” from the program it was written in, and import that.
import-issue-letters = “{ $read }”: in this file, these letters can be read in more than one way. Save your list as “CSV UTF-8” and import that.
import-issue-letters-mixed = This is not written in UTF-8, but other rows are. Save your list as “CSV UTF-8” and import that.
import-issue-missing = Something has to stand here.
import-issue-day = “{ $read }” is not a date. Write it like 2023-04-25, or 25/04/2023.
import-issue-dates-asked = “{ $read }” can be more than one day ({ $days }), and no date of the file shows which. Say in which order day, month and year stand in this file, and send it again.
import-issue-day-weekday = “{ $read }” is another day of the week. Check the date, or leave the weekday out.
import-issue-day-month-first = “{ $read }” seems to have the month first. Other dates of this file have the day first. Write all dates like 2023-04-25.
import-issue-day-day-first = “{ $read }” seems to have the day first, and other dates of this file have the month first. Write all dates like 2023-04-25.
import-issue-day-two-digits = “{ $read }” has a year of two digits, and the dates of this file do not agree on an order. Write it like 2023-04-25, or 25/04/2023.
import-issue-day-serial = “{ $read }” is how a spreadsheet counts days. Format the column as a date, or write it like 2023-04-25.
import-issue-day-missing = “{ $read }” is no day of the calendar. Write a day that is.
import-issue-day-far = “{ $read }” is too long ago or too far ahead. Check the year.
import-issue-day-to-come = { $read } is still to come. Write a day that has been.
import-issue-order = { $read } is before { $first }, which stands in { $earlier }. Check both.
import-issue-number = “{ $read }” is not a whole number up to 200.
import-issue-figure = “{ $read }” is not a whole number. Write it like 91.
import-issue-amount = “{ $read }” is not an amount up to a million pounds. Write it like 250 or 1200.50.
import-issue-percent = “{ $read }” is not a percentage. Write it as it was printed, like 61.6.
import-issue-year = “{ $read }” is not a financial year. Write it like 2022-23.
import-issue-year-date = “{ $read }” looks like a financial year that a spreadsheet changed into a date. Write it like 2011 to 2012: a spreadsheet leaves that as it is.
import-issue-row-date = “{ $read }” looks like working days that a spreadsheet changed into a date. Write them like 11 to 20: a spreadsheet leaves that as it is.
import-issue-ref-rounded = “{ $read }” was changed by a spreadsheet: it rounds long numbers, so the last digits are gone. Take the reference from your records again, into a column formatted as text.
import-issue-ref-date = “{ $read }” was changed by a spreadsheet: it took the reference for a date. Take it from your records again, into a column formatted as text.
import-issue-ref-formula = “{ $read }” is what a spreadsheet shows when a formula fails or a column is too narrow. Write the reference itself.
import-issue-word = “{ $read }” is not known. Use a word of the list, or add yours to the council’s words.
import-issue-word-of = “{ $read }” is not known. Use one of these words, or add yours to the council’s words: { $may }.
import-issue-word-near-of = “{ $read }” is not known. The nearest: { $near }. Use one of them, or add yours to the council’s words. These may stand here: { $may }.
import-issue-word-near = “{ $read }” is not known. The nearest: { $near }. Use one of them, or add yours to the council’s words.
import-issue-several = There are more values here, or in the columns beside it, than days on which it began. Give each its day, in the same order.
import-issue-remedies = “{ $read }” is not a remedy. Write kind:amount:date:done, like symbolic-payment:250.00:2024-02-12:2024-02-20.
import-issue-costs = “{ $read }” is not a cost. Write date:role:amount, like 2023-08-01:investigating-officer:1200.00.
import-issue-actions = “{ $read }” is not an action. Write due:done, like 2024-03-29:2024-03-15, or only when it is due.
import-issue-outcome-missing = It ended, so it needs an outcome. If no reply was ever sent, write no-response.
import-issue-outcome-without-end = There is an outcome, so write the day it ended.
import-issue-no-such-stage = This kind has no such stage. Leave it empty, or check the kind.
import-issue-undated-and-open = That a day is not recorded can be said only of what is closed: write the day it was closed, or this day.
import-issue-undated-then-dated = Where a day of stage 2 is not recorded, write not recorded for the days of stage 3 too.
import-issue-stage-one-open = They went on to stage 2, so write the day stage 1 ended and how: no-response if no reply was sent. If both agreed to skip it, write skipped as its outcome.
import-issue-stage-two-open = They went on to stage 3, so write the day stage 2 ended.
import-issue-stage-two-missing = There is a stage 3 but no stage 2. Write when stage 2 was asked for.
import-issue-skipped-alone = Stage 1 was skipped, so write when stage 2 was asked for.
import-issue-skipped-and-ended = Stage 1 was skipped, so it has no end. Leave this empty.
import-issue-closed-but-open = It is closed, so write the day this stage ended. If it is not closed, leave “closed” empty or write open.
import-issue-actions-without-learning = There are actions, so write learned under learning.
import-issue-not-offered-but-offered = There is a reason for not offering an advocate, so advocacy should be not-offered. Check both.
import-issue-words-of-no-compliment = Only thanks are published. Leave this empty, or put it into summary.
import-issue-ref-twice = “{ $read }” stands in row { $first } too, with the same kind. Give each its own reference.
import-issue-ref-alike = “{ $read }” looks like the reference in row { $first }, of the same kind: only capitals, zeros in front, dashes or the like differ. If they are one case, leave one out. If they are two, write references that anyone can tell apart.
import-issue-here-alike = “{ $read }” looks like “{ $known }”, which is here already: only capitals, zeros in front, dashes or the like differ. If they are one case, write “{ $known }”. If they are two, write a reference that anyone can tell apart.
import-issue-total-twice = “{ $read }” stands in row { $first } too, for the same year, table and column. Leave one out.
import-issue-no-columns = This table has no columns. Leave this empty.
import-more-issues = The file was not read any further: more may be wrong. Mend these first.

## What came of it

import-came-cases =
    { $added ->
        [0] No case was added
        [one] One case was added
       *[other] { $added } cases were added
    }; { $same } were here already.
import-came-cases-would =
    { $added ->
        [0] No case would be added
        [one] One case would be added
       *[other] { $added } cases would be added
    }; { $same } are here already. Nothing was imported yet.
import-came-changed =
    { $changed ->
        [one] Of one case that was here the list says something else, and it was changed.
       *[other] Of { $changed } cases that were here the list says something else, and they were changed.
    } What stood there before is kept in their history.
import-came-changed-would =
    { $changed ->
        [one] Of one case that is here the list says something else, and it would change.
       *[other] Of { $changed } cases that are here the list says something else, and they would change.
    } What stands there now would be kept in their history.
import-came-over =
    { $count ->
        [one] Of one case the years for which it is kept are over.
       *[other] Of { $count } cases the years for which they are kept are over.
    } Once imported they would stand on the page “Kept and deleted”, and be deleted from { $date } on, unless their records are held there until then. Their figures stay in the reports.
import-came-look-at-retention = Cases whose years are over are announced for deletion within a day and deleted 30 days later.
import-came-retention = Look at “Kept and deleted”
import-came-kept =
    { $kept ->
        [one] One case differs and was left as it is, because somebody works on it here.
       *[other] { $kept } cases differ and were left as they are, because somebody works on them here.
    } They are changed on their own pages.
import-came-kept-would =
    { $kept ->
        [one] One case differs and would stay as it is, because somebody works on it here.
       *[other] { $kept } cases differ and would stay as they are, because somebody works on them here.
    } They are changed on their own pages.
import-change-changed = { $reference }: { $columns }
import-change-closed = { $reference }: { $columns }. It would be closed. If it goes on, write open under closed
import-change-reopened = { $reference }: { $columns }. It would be open again. If it is over, write the day under closed
import-change-kept = { $reference }, which stays as it is: { $columns }
import-came-more =
    { $more ->
        [one] One more differs.
       *[other] { $more } more differ.
    }
import-came-totals =
    { $added ->
        [one] One figure was added
       *[other] { $added } figures were added
    }, { $changed } changed; { $same } were here already.
import-came-totals-would =
    { $added ->
        [one] One figure would be added
       *[other] { $added } figures would be added
    }, { $changed } changed; { $same } are here already. Nothing was imported yet.
import-came-day-first = The numbers in its dates were read with the day first.
import-came-month-first = The numbers in its dates were read with the month first, because some can only be read so.
import-came-year-first = The numbers in its dates were read with the year first, because some can only be read so.
import-came-open =
    { $open ->
        [one] One of the new cases is open and stands in the queue.
       *[other] { $open } of the new cases are open and stand in the queue.
    }
import-came-preview = { $year } would come out as: { $figures }
import-came-published =
    { $count ->
        [one] One of these cases was received in { $year }, whose annual report is published.
       *[other] { $count } of these cases were received in { $year }, whose annual report is published.
    } That report stays as it is; the next one counts them in the year before.
import-came-unfinished =
    { $count ->
        [one] The year { $year } is not finished: one of the new cases was received in it.
       *[other] The year { $year } is not finished: { $count } of the new cases were received in it.
    }
import-came-slips = What cannot be right in these figures. Look at what was printed, and import the right figure if it was typed wrongly:
import-progress-checked = Checked { $rows } rows
import-progress-ready = { $rows } of { $all } cases are ready

## The template, explained

import-explain-cases = A list of cases, as CSV or as JSON: an array of objects with the same names. One row is one representation under one procedure. Columns can stand in any order; those that you do not need can be left out. It can be an Excel or LibreOffice workbook too. Headings and words can be the council’s own, as its profile or rules file lists them, or as somebody said on the page that imports.
import-explain-totals = Earlier years’ printed totals, as CSV or as JSON: an array of objects with the same names. One row is one figure. A figure for a place where another stands replaces it.
import-needed = needed
import-example = Example: { $example }

import-format-text = Text, at most { $most } characters. It is kept as it is.
import-format-day = A date like 2023-04-25, 25/04/2023, 25-Apr-23 or 25 April 2023, with or without a time.
import-format-days = Dates like 2023-04-25, 25/04/2023, 25-Apr-23 or 25 April 2023; several divided by “;”, by commas or on lines of their own.
import-format-number = A whole number.
import-format-figure = A whole number; pounds such as 1200.50 where the row is money.
import-format-percent = A percentage as it was printed, like 61.6.
import-format-year = A financial year like 2022-23. Write 2011 to 2012 where a spreadsheet makes a date of 2011-12.
import-format-word = One of these words, or the council’s own:
import-format-words = One or several of these words or the council’s own, divided by “;”, by commas or on lines of their own:
import-format-services = One or several services, divided by “;”, by commas or on lines of their own: the council’s own words, or these:
import-format-remedies = kind:amount:date:done, several divided by “;” or on lines of their own. What is not known can be left empty; with a “:” at the end it is not done yet. Kinds:
import-format-costs = date:role:amount, several divided by “;” or on lines of their own. Roles:
import-format-actions = due:done, several divided by “;” or on lines of their own. Without the second date it is still to be done.
import-format-closed = A date like 2023-04-25, 25/04/2023 or 25 April 2023, or the word open.

import-column-ref = Your own reference. By it and the kind a case is known again.
import-column-kind = Under which procedure it ran, or what kind of feedback it is.
import-column-received = The day it was first received by anyone in the council.
import-column-acknowledged = The day a person acknowledged it.
import-column-who = Who made it.
import-column-age = How old they are.
import-column-channel = How it came.
import-column-services = Which services it is about, the main one first.
import-column-natures = What it is about, the main nature first.
import-column-points = How many points it has. What each of several points came to is not recorded: an outcome is that of the stage.
import-column-stage1-counted-from = The day from which stage 1 is counted. Left out: the day of receipt; for corporate complaints the day of the acknowledgement, and not known if that is not said.
import-column-stage1-ended = The day stage 1 ended: the reply left, or it was withdrawn. Also for a concern or an enquiry, which have one stage. Left out of one without a reply (no-response): the day they asked for stage 2, or it was closed. Write not recorded where nobody wrote it down and all of it is closed.
import-column-stage1-outcome = How stage 1 ended. Write skipped if both agreed to go to stage 2 at once.
import-column-stage1-extended-to = The day until which more time was agreed.
import-column-stage2-asked = The day they asked for stage 2. Write not recorded where nobody wrote it down and all of it is closed.
import-column-stage2-counted-from = The day from which stage 2 is counted: the agreed statement; for corporate complaints the acknowledgement. Left out of a stage that ended: the day it was asked for.
import-column-stage2-ended = The day stage 2 ended. Write not recorded where nobody wrote it down and all of it is closed.
import-column-stage2-outcome = How stage 2 ended.
import-column-stage2-extended-to = The day until which more time was allowed.
import-column-stage3-asked = The day they asked for a review panel. Write not recorded where nobody wrote it down and all of it is closed.
import-column-panel-held = The day the panel met.
import-column-panel-report = The day the council received the panel’s report; the reply is counted from it.
import-column-stage3-ended = The day the reply to the panel left. Write not recorded where nobody wrote it down and all of it is closed.
import-column-stage3-outcome = How stage 3 ended.
import-column-advocacy = What came of the offer of an advocate.
import-column-not-offered = Why no advocate was offered.
import-column-suspended-from = The days on which the clocks were stopped.
import-column-suspended-until = The days on which they went on, in the same order. Left out: they still stand.
import-column-suspended-reason = Why, in the same order.
import-column-delays = Why it was late.
import-column-escalations = Why they asked for the next stage.
import-column-ombudsman-received = The days on which the Ombudsman’s first word came.
import-column-ombudsman-decided = The days of the decisions, in the same order.
import-column-ombudsman-decision = The decisions, in the same order.
import-column-remedies = What was done to put it right. Left out of a remedy, the date is the day the last stage ended.
import-column-costs = What it cost.
import-column-learning = Whether what was learned is recorded.
import-column-actions = What was to be done because of it: by when, and when it was done.
import-column-closed = The day it was closed. Left out, a case of which nothing is open was closed when the last of it ended; write open to keep it open.
import-column-summary = What it is about, in a sentence or two. Only staff read it.
import-column-words = Words of thanks without names, that may be published. Only for compliments.
import-column-year = The financial year.
import-column-table = Which table of the report.
import-column-row = Which row: a word of the report, or the council’s own; total for the last row. Bands of time are written like 0 to 10, 11 to 20 and over 20: a spreadsheet makes a date of 11-20.
import-column-column = Which column, where the table has several for one year: stage-one, stage-two or stage-three in outcomes. Otherwise empty.
import-column-value = The figure as it was printed.
import-column-percent = The percentage that was printed beside it. It is checked against the figures, and printed nowhere.

## The staff page

staff-import-title = Import earlier years
staff-import-short = Earlier years
staff-import-intro =
    Cases from earlier records, and the totals of earlier reports, so that new reports can compare.
    All of a file is imported, or nothing. What is here already is not added again; of a case that nobody has worked on here, a later list may say more.
    A case that ended so long ago that you keep it no longer is deleted 30 days after it came in. Its figures stay. Until then it is on the page “Kept and deleted”.
staff-import-templates = Begin with a template
staff-import-templates-hint = Each has a heading and an example row. Take the example out before you import it.
staff-import-template-cases = Template for cases (CSV)
staff-import-template-totals = Template for printed totals (CSV)
staff-import-import = Import a file
staff-field-import-what = What is in the file?
staff-import-what-cases = Cases
staff-import-what-cases-hint = One row is one representation under one procedure
staff-import-what-totals = Printed totals
staff-import-what-totals-hint = One row is one figure of an earlier report
staff-field-import-dates = Dates of numbers only
staff-import-dates-as-found = As the file shows
staff-import-dates-as-found-hint = One date that can only be read one way settles it for all of them
staff-import-dates-day-first = Day first
staff-import-dates-day-first-hint = Such as 25/04/2023 or 25/04/23
staff-import-dates-month-first = Month first
staff-import-dates-month-first-hint = Such as 04/25/2023
staff-import-dates-year-first = Year first, with two digits
staff-import-dates-year-first-hint = Such as 23/04/25
staff-field-import-file = The file
staff-field-import-file-hint = An Excel workbook (.xlsx), a LibreOffice one (.ods), CSV or JSON: at most 32 MB (workbooks 16 MB) and 20,000 rows. Whoever runs the portal can import up to 100,000 rows.
staff-import-check = Check only
staff-import-do = Import it
staff-import-met = Your own words
staff-import-met-hint = These stand in the file, and the portal does not know them yet. Say what they mean, keep that, and send the file again: next time they are known. Leave blank what is a slip in the file.
staff-import-met-blank = Not said
staff-import-met-keep = Keep these
staff-import-known = Your own words that are known
staff-import-forget = Forget “{ $word }”
staff-import-leave-out = Leave this column out
staff-import-own-word = In your records
staff-import-own-list = Where
staff-import-own-meaning = What it means
staff-import-list-headings = Heading
staff-import-list-services = Services
staff-import-list-kinds = Kind
staff-import-list-who = Who made it
staff-import-list-natures = Natures
staff-import-list-outcomes = Outcome
staff-import-list-channels = Channel
staff-import-list-advocacy = Advocacy
staff-import-list-not-offered = Why no advocate was offered
staff-import-list-suspensions = Why the clocks stood
staff-import-list-delays = Why it was late
staff-import-list-escalations = Why they went on
staff-import-list-ombudsman = The Ombudsman’s decision
staff-import-list-remedies = Remedy
staff-import-issues = What to mend
staff-import-nothing-in = Nothing was imported. See what to mend in the file
staff-import-no-file = Choose a file first
staff-import-no-what = Say what is in the file
staff-import-too-long = The file is larger than 32 MB. Divide it, by year for example, or ask whoever runs the portal to import it with “heard import”
staff-import-disk-full = The portal could not keep the file, because its disk is full or fails. Nothing was imported. Tell whoever runs the portal
staff-import-another = Another list is on its way. Import yours when that one has come in
staff-import-one-at-a-time = Another file of yours is still being sent or checked. Wait for its page, and send this one then
staff-import-stopped = Somebody stopped it. Nothing was imported
staff-import-arrival = A list is on its way
staff-import-arrival-who = “{ $file }”, sent by { $who } on { $when }.
staff-import-arrival-checking = Its rows are being checked.
staff-import-arrival-writing = { $ready } of { $all } cases are ready. None of them shows anywhere yet: when all are ready, all come in at once. You can do other things meanwhile; the next file can come when this one is in.
staff-import-arrival-again = See how far it is now
staff-import-arrival-stop = Stop it
staff-import-arrival-stopped = “{ $file }” was stopped. Nothing of it was imported.
staff-import-arrival-overtaken = “{ $file }” was not imported, and nothing of it was kept: meanwhile somebody worked on a case that it would have changed. Import it again: that case then stays as it is.
staff-import-arrival-failed = “{ $file }” could not be imported: something is broken here, and nothing of it was kept. Import it again. If that does not help, tell whoever runs the portal.
staff-import-column-where = Where
staff-import-column-wrong = What is wrong, and what to write instead
staff-import-earlier = Imported before
staff-import-none = Nothing so far.
staff-import-command-line = At the command line
staff-import-column-when = When
staff-import-column-who = By
staff-import-column-what = What
staff-import-column-file = File
staff-import-column-added = Added
staff-import-column-changed = Changed
staff-import-column-same = Here already

## A case that was imported

staff-event-imported = Imported from earlier records
staff-event-imported-again = Changed by a later list
staff-import-changed-columns = What it changed
staff-imported = From earlier records
staff-imported-intro = This case was imported from the council’s earlier records. Nobody’s own words or contact details came with it.
staff-imported-theirs = The council’s earlier reference
staff-imported-summary = What it is about
staff-imported-words = Words of thanks that may be published
staff-import-unavailable = The portal could not do it just now: something that it needs cannot be used. Nothing was imported. Wait a minute, then try again
