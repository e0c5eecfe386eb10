# The pages of reports. `reports-*` is for everybody and stands in easy read too; `report-page-*` and `report-chart-*` are
# the frame of a report, which is in plain English only; the rest is for staff.

## The published reports, for everybody

reports-title = Annual reports on complaints
reports-intro =
    Every year { $council } publishes a report on what children, young people and families have said about its children’s services: how many complaints there were, what they were about, how they were answered, and what was learned.
reports-none = No report is published yet.
reports-report-title = Annual report on complaints { $year }
reports-files-intro = The same report as a file. The figures are the same in each.
reports-short-told = { $number ->
    [one] { $number } complaint was made in this year.
   *[other] { $number } complaints were made in this year.
}
reports-short-thanks = { $number ->
    [one] { $number } person said thank you.
   *[other] { $number } people said thank you.
}
reports-short-in-time = { $all ->
    [one] { $all } first answer was sent, { $number } of them in time.
   *[other] { $all } first answers were sent, { $number } of them in time.
}
reports-short-not-known = For { $number } of them, it was not written down whether more time was agreed.
reports-short-learned = { $number ->
    [one] { $number } complaint taught us something that we can do better.
   *[other] { $number } complaints taught us something that we can do better.
}
reports-short-done = { $number ->
    [one] { $number } change has been made because of complaints.
   *[other] { $number } changes have been made because of complaints.
}
reports-short-more = The report below says more, in plain English.
reports-short-help = If you would like help to read it, call the complaints team: { $phone }.

## The frame of a report

report-page-title = Complaints about children’s services: annual report { $year }
report-page-quarter-title = Complaints about children’s services: { $year }, quarter { $quarter }
report-page-days = This report covers { $from } to { $to }.
report-page-as-of = Its figures are as of { $date }.
report-page-draft = This is a draft. Its figures are worked out anew each time it is opened.
report-page-frozen = The figures and words of this report stand still. It is not published.
report-page-unfinished = The period is not over yet, so more may still be added.
report-page-only = Only part of the records: { $only }.
report-page-only-from = received from { $date }
report-page-only-to = received up to { $date }
report-page-only-service = service: { $service }
report-page-only-who = made by: { $who }
report-page-contents = Contents
report-page-quotes = What people thanked us for
report-page-withheld = withheld
report-page-not-known = not known
report-page-not-yet = not yet
report-page-nothing-recorded = Not recorded.
report-page-column-not-known = { $column }: not known.
report-page-nothing = – none: every figure is 0.
report-page-withheld-note = Withheld: a number under { $under }, or one from which such a number could be worked out.
report-page-about = About the figures
report-page-checked-well = Every table of this report adds up. { $checks ->
    [one] It was checked by { $checks } rule
   *[other] They were checked by { $checks } rules
}: totals were added up again, no share can be more than its whole, and tables that count the same were compared.
report-page-checked = The { $tables } tables of this report were checked by { $checks } rules, and not all came out well.
report-page-explained = Some figures look different and are right, because they count different things:
report-page-failed = These do not agree, and the report cannot be published until they do:
report-page-check = { $check } ({ $tables })
report-page-in-progress = { $count ->
    [0] Everything that was received by the end of the period had been answered.
    [one] { $count } representation received by the end of the period was not answered by then. It is in no outcome and in no time.
   *[other] { $count } representations received by the end of the period were not answered by then. They are in no outcome and in no time.
}
report-page-in-progress-since = { $count ->
    [one] { $count } representation received by the end of the period was not answered by then. It is in the outcomes or times all the same: at a stage that was answered before, or because these count what was received and it has been answered since.
   *[other] { $count } representations received by the end of the period were not answered by then. They are in the outcomes or times all the same: at a stage that was answered before, or because these count what was received and they have been answered since.
}
report-page-in-progress-some = { $count } representations received by the end of the period were not answered by then. In the outcomes or times all the same, at a stage that was answered before or because these count what was received and they have been answered since: { $counted }. The others are in no outcome and in no time.
report-page-in-progress-withheld = How many representations received by the end of the period were not answered by then is withheld: the number, or one that could be worked out from it, is under { $under }.
report-page-withheld-all = Numbers under { $under } are withheld where they could point to somebody, and so is any number from which they could be worked out.
report-page-shares = Below each table stands what it counts and of what a share is taken. Shares may not add up to exactly 100% because they are rounded.
report-page-formats = Other formats and languages
report-page-formats-words = This report can be had in large print, in easy read, on audio, in Braille and in other languages. It is free to ask.
report-page-formats-contact = { $council }: phone { $phone }, e-mail { $email }, or write to { $address }.
report-chart-title = Chart: { $title }
report-chart-most = Most: { $rows } ({ $figure }).
report-chart-same = The same in every row: { $figure }.
report-chart-in-part = Some figures are withheld or not known.
report-chart-in = { $panel }: { $says }
report-chart-this-year = This year
report-chart-last-year = The year before
report-chart-along-same = { $line }: { $begins } in { $first } and { $ends } in { $last }.
report-chart-along = { $line }: from { $begins } in { $first } to { $ends } in { $last }.

## Why a report was refused

report-refused-failed = A check has failed. Put right what it found, then try again
report-refused-unfinished = The year is not over. It can be published when it is
report-refused-names = Look at the names that were found, then tick the box
report-refused-changed = Somebody else has changed this in the meantime. Look at what they did, then try again
report-refused-not-yet = Freeze the report first, then publish it
report-refused-already = That has been done already

## The reports, for staff

staff-reports-title = Reports
staff-reports-intro = The annual report is worked out from the cases. What you add are words, and the few figures that only the council knows.
staff-reports-years = Annual reports
staff-reports-none = There are no cases yet, and no years that were imported.
staff-reports-column-year = Year
staff-reports-column-state = How far it is
staff-reports-column-next = What to do next
staff-reports-column-quarters = Quarters
staff-reports-state-draft = Draft
staff-reports-state-running = Year still running
staff-reports-state-frozen = Frozen
staff-reports-state-published = Published
staff-reports-since = since { $date }
staff-reports-next-draft = Write the words, then check and publish
staff-reports-next-running = Write the words as the year goes on
staff-reports-next-frozen = Check and publish
staff-reports-next-published = Read it as everybody does
staff-reports-quarter = Quarter { $quarter }
staff-reports-also = Also
staff-reports-also-dashboard = Dashboard: how things stand now
staff-reports-also-assurance = Assurance report: what is late or due soon, by service
staff-reports-also-register = The register as a list: one row for each complaint, for audit and inspection
staff-reports-also-import = Import earlier years
staff-reports-year-title = Annual report { $year }
staff-reports-quarter-title = { $year }, quarter { $quarter }
staff-reports-do-words = Write the words
staff-reports-do-publish = Check and publish
staff-reports-do-public = See the public page
staff-reports-whole-year = The whole year
staff-reports-files = Files
staff-reports-file-pdf = PDF
staff-reports-file-docx = Word (docx)
staff-reports-file-print = For printing
staff-reports-file-html = Web page (html)
staff-reports-file-xlsx = Excel (xlsx)
staff-reports-file-ods = LibreOffice (ods)
staff-reports-file-csv = Text (csv)
staff-reports-file-csv-metadata = What is in the csv (csvw)
staff-reports-file-json = Programs (json)
staff-reports-file-json-schema = What is in the json (schema)
staff-reports-filter-title = Only part of it
staff-reports-filter-from = Received from
staff-reports-filter-to = Received up to
staff-reports-filter-service = Service
staff-reports-filter-service-all = All services
staff-reports-filter-who = Made by
staff-reports-filter-who-all = Everybody
staff-reports-filter-button = Show
staff-reports-filter-clear = Show everything
staff-reports-filter-backwards = The last day, { $typed }, is before the first. Change one of them
staff-reports-filter-outside = { $typed } is not in this report. Choose a day from { $first } to { $last }
staff-reports-filter-no-such-service = The council has no service “{ $typed }”. Choose one from the list
staff-reports-filter-no-such-who = Nobody is called “{ $typed }” here. Choose from the list
staff-reports-filter-not-a-date = “{ $typed }” is not a date. Write it like 14/01/2026
staff-reports-words-title = The words of the annual report { $year }
staff-reports-words-intro =
    What you write stands under the heading of its section, before the tables. Leave a blank line to begin a new paragraph. Leave a box empty and nothing is shown.
    A line that begins with # is a heading, one with - is an item of a list, and | Lesson | What changed | is a row of a table. Write **strong words** so, and a link as [its words](https://example.org).
    Write no name, and nothing by which somebody could be known.
report-part-summary-hint = The year in a few sentences: what changed, what matters.
report-part-volumes-hint = Why there were more or fewer than the year before.
report-part-context-hint = What else happened in children’s services in this year.
report-part-who-hint = Who told you, and who did not. What you do to reach those who did not.
report-part-services-hint = What stands out, and what is being done.
report-part-natures-hint = What people complained about most, and why.
report-part-outcomes-hint = What was found, and where it went further than stage 1.
report-part-times-hint = Why answers were late, and what is being done.
report-part-advocacy-hint = Who provides advocates, and why some children had none.
report-part-ombudsman-hint = What the Ombudsman decided, and what was done.
report-part-compensation-hint = What the money was agreed for.
report-part-costs-hint = What investigations and panels cost, and why.
report-part-learning-hint = What was learned, what was changed, and what was not changed and why.
report-part-compliments-hint = What people were thankful for.
report-part-enquiries-hint = What members and the public asked about.
report-part-equality-hint = What the answers say, and who did not answer.
report-part-effectiveness-hint = How well the procedure works: what you would change.
report-part-corporate-hint = What the corporate complaints were about.
staff-reports-words-figures = Figures that only the council knows
staff-reports-words-figures-intro = They stand beside the number of complaints, so that readers see how many children there are. Whole numbers.
report-figure-under-18 = Children and young people under 18 who live here
report-figure-open-cases = Children with an open case on 31 March
report-figure-looked-after = Children in care on 31 March
staff-reports-words-button = Save the words
staff-reports-lessons = What was learned this year
staff-reports-lessons-button = Add it to “What was learned”
staff-reports-lessons-hint = Puts into its box what was recorded with the complaints, and whether it was done. Change it as you like, then save. Nothing is saved or published before.
staff-reports-lessons-added = What was recorded with the complaints stands in “What was learned”. Read it, take out every name, then save the words.
staff-reports-lessons-none = Nothing else was recorded as learned in this year.
staff-reports-lessons-see = Go to “What was learned”
report-lesson-elsewhere = Other services
report-lesson-done = { $what }: done on { $date }
report-lesson-due = { $what }: to be done by { $date }
report-lessons-more =
    { $count ->
        [one] One more lesson is in the cases.
       *[other] { $count } more lessons are in the cases.
    }
staff-reports-words-frozen = The words stand still because the report is frozen. To change them, undo the freeze first.
staff-reports-words-not-you = The complaints manager writes the words. You can read them here.
staff-reports-publish-title = Check and publish the annual report { $year }
staff-reports-publish-checks = Checks
staff-reports-publish-well = { $count ->
    [one] { $count } check, and it came out well.
   *[other] { $count } checks, and all came out well.
}
staff-reports-publish-failed = { $count ->
    [one] { $count } check has failed. The report cannot be published until it comes out well.
   *[other] { $count } checks have failed. The report cannot be published until they come out well.
}
staff-reports-publish-unfinished = The year is not over. You can freeze and publish the report when it is.
staff-reports-publish-all-checks = Every check
staff-reports-publish-names = Names
staff-reports-publish-names-none = No name was found in the words or in the thanks. Read them once more all the same: only a person can tell.
staff-reports-publish-names-intro = These look like names. Take out whatever could show who somebody is.
staff-reports-publish-name-known = somebody in our records
staff-reports-publish-name-maybe = looks like a name
staff-reports-publish-place-quote = Thanks
staff-field-publish-names_looked_at = I have looked at the words, the thanks and the small numbers. Nobody can be known from them.
staff-reports-publish-state-draft = This is a draft: its figures change with the cases. Freeze it to make the figures and the words stand still, then publish it.
staff-reports-publish-state-frozen = The figures and the words stand still since { $date }. Publish the report, or undo the freeze to change the words.
staff-reports-publish-state-published = Everybody can read this report.
staff-reports-publish-not-you = The complaints manager freezes and publishes the report.
staff-reports-publish-freeze = Freeze the report
staff-reports-publish-unfreeze = Undo the freeze
staff-reports-publish-publish = Publish it for everybody
staff-reports-publish-withdraw = Take it off the public page

## The dashboard

staff-dashboard-title = Dashboard
staff-dashboard-now = Now
staff-dashboard-late = late
staff-dashboard-soon = due within 3 working days
staff-dashboard-advocacy = advocate offers missing
staff-dashboard-learning = closed without learning
staff-dashboard-actions = actions past their date
staff-dashboard-volumes = What came in
staff-dashboard-days = Figures of { $days }
staff-dashboard-column-what = What
staff-dashboard-column-number = Number
staff-dashboard-volume-concern = Concerns
staff-dashboard-volume-stage-one = Complaints at stage 1
staff-dashboard-volume-stage-two = Stage 2
staff-dashboard-volume-stage-three = Stage 3
staff-dashboard-volume-ombudsman = Ombudsman
staff-dashboard-volume-corporate = Complaints under the council’s own procedure
staff-dashboard-volume-compliment = Thanks
staff-dashboard-volume-comment = Comments and ideas
staff-dashboard-volume-enquiry = Enquiries
staff-dashboard-volume-advocacy-request = Requests for an advocate
staff-dashboard-volume-not-eligible = Complaints not accepted
staff-dashboard-timely = Answered in time, under every procedure
staff-dashboard-timely-stage-one = Stage 1
staff-dashboard-timely-stage-two = Stage 2
staff-dashboard-timely-stage-three = Stage 3
staff-dashboard-in-time = { $number } of { $all } in time
staff-dashboard-in-time-none = none ended yet
staff-dashboard-age = Open now, by how long
staff-dashboard-age-up-to-10 = Up to 10 working days
staff-dashboard-age-11-to-20 = 11 to 20 working days
staff-dashboard-age-21-to-65 = 21 to 65 working days
staff-dashboard-age-over-65 = Over 65 working days
staff-dashboard-learning-list = Closed without learning
staff-dashboard-actions-list = Actions past their date
staff-dashboard-first = These are the first { $shown }.

## The assurance report

staff-assurance-title = Assurance report
staff-assurance-day = As it stood on { $date }
staff-assurance-now = As it stands now, { $date }
staff-assurance-intro = What is late and what is due soon, by service. It names no child and no family, so that it can go to managers.
staff-assurance-sum = Late: { $late } dates of { $cases } cases, due soon: { $soon }
staff-assurance-none = Nothing is late and nothing is due soon.
staff-assurance-manager = Manager: { $manager }
staff-assurance-no-manager = No manager is named in the council’s profile.
staff-assurance-column-reference = Case
staff-assurance-column-clock = What
staff-assurance-column-due = Due
staff-assurance-column-standing = How it stands
staff-assurance-column-owner = Who has it
staff-assurance-column-child = Made by a child
staff-assurance-late = { $days ->
    [0] late
    [one] late by { $days } working day
   *[other] late by { $days } working days
}
staff-assurance-left = { $days ->
    [0] due today
    [one] { $days } working day left
   *[other] { $days } working days left
}
staff-assurance-by-child = A child
staff-assurance-keep = Keep this report
staff-assurance-keep-hint = It is kept as it stands today, and cannot be changed afterwards.
staff-assurance-kept = Kept reports
staff-assurance-kept-none = None is kept yet.
staff-assurance-see-now = See how it stands now
staff-assurance-more = These are the first { $shown } of { $all }, the most overdue first. The files have all of them.
staff-files = Files

## The register as a list

staff-register-title = The register as a list
staff-register-intro =
    One row for each complaint or other representation, with its dates and the words of our lists, for audit and inspection.
    It has no names, and nothing that a person wrote.
staff-register-kind = Kind
staff-register-kind-all = Every kind
staff-register-errors = Recorded in error or twice
staff-register-errors-all = Leave out
staff-register-errors-mark = Leave in, and mark
staff-register-days = Received from { $from } to { $to }.
staff-register-count = { $count ->
    [0] There is nothing in this list.
    [one] The list has one row.
   *[other] The list has { $count } rows.
}
staff-register-too-many = The list would have { $count } rows. A file has { $most } at most, so that a spreadsheet can open it. Choose fewer days, one service or one kind.
staff-register-errors-in = What was recorded in error or twice is in it and marked.
staff-register-errors-out = What was recorded in error or twice is left out.
staff-register-kept-from = { $count ->
    [one] One case is kept from you, of whatever days. It is not in the list.
   *[other] { $count } cases are kept from you, of whatever days. They are not in the list.
}
staff-register-without-who = Who complained, how old they are and whether they have an advocate is not in it, because your account is for reading.
staff-register-download-noted = That you took it away is written down.

## The counting rules of the annual report, for the complaints manager

staff-rules-title = How the report counts
staff-rules-intro =
    These rules say which tables the annual report has and how they count. You make a draft, see the report as it would come out, and put it in force.
staff-rules-holds = What holds now
staff-rules-holds-version = Version { $version } holds since { $when }. { $who } put it in force on this page.
staff-rules-holds-profile-again = The rules of the council’s profile hold again since { $when }. { $who } put them back.
staff-rules-holds-profile = The rules of the council’s profile hold, because no others were put in force on this page.
staff-rules-holds-usual = The usual rules hold: the council’s profile has none of its own, and none were put in force on this page.
staff-rules-holds-beside = The council’s profile has rules too. They do not hold, because those of this page come first.
staff-rules-holds-frozen = A report that is frozen or published stays as it was counted.
staff-rules-begin = Change the rules
staff-rules-begin-hint = Nothing changes until you put your draft in force.
staff-rules-begin-in-force = Begin with the rules that hold
staff-rules-begin-profile = Begin with the rules of the profile
staff-rules-begin-totals = Begin with what you printed
staff-rules-proposed = Proposed from the totals that you imported
staff-rules-proposed-from = This is what the printed totals say, above all those of { $year }:
staff-rules-read-left-out = { $count ->
    [one] One table has no printed figures. It is left out until you put it in.
   *[other] { $count } tables have no printed figures. They are left out until you put them in.
}
staff-rules-read-three-outcomes = “Partially upheld” is an outcome of its own.
staff-rules-read-two-outcomes = Complaints are upheld or not upheld: “partially upheld” counts as upheld.
staff-rules-read-zeros = Rows of nothing are printed as 0.
staff-rules-read-no-zeros = Rows of nothing are not printed.
staff-rules-read-several-services = One complaint counts under several services, because the rows come to more than their total.
staff-rules-read-several-natures = One complaint counts under several subjects, because the rows come to more than their total.
staff-rules-read-percents = Percentages are rounded so that { $right } of { $all } printed ones come out.
staff-rules-read-years = The long table goes back { $years } years.
staff-rules-draft = Your draft
staff-rules-draft-changed = Changed last by { $who }, { $when }.
staff-rules-whole = How it counts
staff-rules-whole-hint = What holds in every table: what belongs to a year, time bands, percentages, small numbers.
staff-rules-edit-whole = Change how it counts
staff-rules-own = Tables of your own
staff-rules-own-hint = Each shows complaints by one or two things, such as service and outcome. They are printed in this order.
staff-rules-own-none = There is none yet.
staff-rules-add = Add a table
staff-rules-change = Change
staff-rules-up = Move up
staff-rules-down = Move down
staff-rules-remove = Take out
staff-rules-told-by-one = { $of }: { $measure }, by { $rows }, with the year before.
staff-rules-told-by-two = { $of }: { $measure }, by { $rows } and { $columns }.
staff-rules-tables = Tables of every report
staff-rules-tables-hint = Leave one out, give it another heading, or let it count otherwise than the rest.
staff-rules-tables-none = All of them are printed and count as the rest does.
staff-rules-tables-others = The other tables
staff-rules-left-out = left out
staff-rules-sections = Order of the sections
staff-rules-sections-hint = In which order the report prints its sections. The summary is always the first.
staff-rules-sections-order = Move sections
staff-rules-rows = Names of rows
staff-rules-rows-hint = Your own names for services, subjects and outcomes, in your own order, and what counts in each.
staff-rules-rows-count = { $count ->
    [0] our names
    [one] one row of your own
   *[other] { $count } rows of your own
}
staff-rules-rows-services = Behind the colon stand services as your records call them.
staff-rules-rows-values = What can stand behind the colon
staff-rules-list-service = Services
staff-rules-list-nature = What complaints were about
staff-rules-list-outcome = Outcomes
staff-rules-list-who = Who complained
staff-rules-list-ombudsman = What the Ombudsman decided
staff-rules-file = All of it as a file
staff-rules-file-hint = For what has no field here, such as rows for one table only, and for keeping a copy.
staff-rules-edit-file = See and change the file
staff-rules-put = Put it in force
staff-rules-put-button = Put the draft in force
staff-rules-give-up = Throw the draft away
staff-rules-save = Save in the draft
staff-rules-to-draft = Back to the draft
staff-rules-table-explained = The table stands in the section of its rows. One in which nothing is counted is left out.
staff-rules-of-table-explained = What you leave blank is as in the rest of the report. A setting that would change nothing is refused.
staff-rules-rows-explained = One row a line: its name, a colon, and what counts in it, divided by semicolons. What is in no row has a row of its own.
staff-rules-preview = The report by your draft
staff-rules-preview-hint = This is only a preview: nobody else sees it, and nothing of it is kept.
staff-rules-preview-none = There is no year to show yet.
staff-rules-preview-years = Year of the preview
staff-rules-versions = Earlier versions
staff-rules-versions-none = No rules were put in force on this page yet.
staff-rules-column-version = Version
staff-rules-column-when = When
staff-rules-column-who = Who
staff-rules-column-why = Why
staff-rules-column-what = What
staff-rules-column-act = Now
staff-rules-version-tables = { $count ->
    [0] Rules with no tables of your own
    [one] Rules with one table of your own
   *[other] Rules with { $count } tables of your own
}
staff-rules-version-profile = The rules of the profile
staff-rules-version-holds = Holds now
staff-rules-back = Put back
staff-rules-back-profile = The rules of the council’s profile can be put back too.
staff-rules-why-profile = The rules of the profile were put back.
staff-rules-why-back = Version { $version } was put back.
staff-refused-rules-wrong = These rules cannot be used: { $what }
staff-refused-rules-changed = Somebody else has changed the draft in the meantime. Look at it, then make your change again
staff-refused-rules-no-draft = There is no draft any more. Begin one
staff-refused-rules-no-totals = No totals were imported. Import them first, or begin with the rules that hold
staff-refused-rules-no-version = There is no such version. Choose one from the list
staff-refused-rules-same = Nothing would change: these rules hold already
staff-reports-also-rules = How the report counts
staff-field-rules-kinds_main = Complaints of the report itself
staff-field-rules-kinds_corporate = Complaints of the appendix
staff-field-rules-volumes_by = What belongs to a year: complaints
staff-field-rules-outcomes_by = What belongs to a year: outcomes and times
staff-field-rules-others_by = What belongs to a year: thanks, concerns, enquiries and comments
staff-field-rules-stages_by = At which stages a complaint counts
staff-field-rules-natures_by = Under how many subjects a complaint counts
staff-field-rules-services_by = Under how many services a complaint counts
staff-field-rules-several_of = Percentages where a complaint counts several times
staff-field-rules-left_out = Counted nowhere
staff-field-rules-withdrawn_in_outcomes = Count what was withdrawn or not accepted in volumes and outcomes
staff-field-rules-withdrawn_in_times = Count what was withdrawn or not accepted in the time bands of
staff-field-rules-stage_two_from = The time of stage 2 begins with
staff-field-rules-suspended_days_count = Count the days of a pause
staff-field-rules-bands_one = Time bands at stage 1
staff-field-rules-bands_one-hint = The last working day of each band, such as 10, 20. What is later makes one more.
staff-field-rules-bands_two = Time bands at stage 2
staff-field-rules-bands_three = Time bands at stage 3
staff-field-rules-bands_corporate_one = Time bands of the appendix, stage 1
staff-field-rules-bands_corporate_two = Time bands of the appendix, stage 2
staff-field-rules-bands_corporate_three = Time bands of the appendix, stage 3
staff-field-rules-corporate_stages = Stages of the council’s own procedure, 1 to 3
staff-field-rules-outcome_words = Outcomes
staff-field-rules-zero = A row of nothing
staff-field-rules-unrecorded = Where nothing is recorded
staff-field-rules-decimals = Percentages
staff-field-rules-mode = The rest of a percentage
staff-field-rules-trailing_zero = Print 22.0 and not 22
staff-field-rules-withhold_under = Withhold numbers under
staff-field-rules-withhold_under-hint = 0 withholds none. Answers about equality under 5 are always withheld.
staff-field-rules-series_years = Years in the long table
staff-field-rules-title = Title
staff-field-rules-rows = Rows
staff-field-rules-columns = Columns
staff-field-rules-columns-hint = Left blank, the columns are this year, the year before and the change.
staff-field-rules-of = What it counts
staff-field-rules-kinds = Of which complaints
staff-field-rules-measure = What it shows
staff-field-rules-totals = With a total of each row and column
staff-field-rules-last_year = The year before as a table of its own
staff-field-rules-heading = Heading
staff-field-rules-heading-hint = In the place of ours.
staff-field-rules-not_shown = Leave this table out
staff-field-rules-no_chart = No chart beside it
staff-field-rules-basis = What belongs to a year
staff-field-rules-stages = At which stages a complaint counts
staff-field-rules-heads = Under how many heads a complaint counts
staff-field-rules-withdrawn = Count what was withdrawn or not accepted
staff-field-rules-lines = Rows
staff-field-rules-file = The rules as text
staff-field-rules-reason = Why
staff-field-rules-reason-hint = It stands beside the version, for whoever asks later.
staff-rules-stage-stage-one = Stage 1
staff-rules-stage-stage-two = Stage 2
staff-rules-stage-stage-three = Stage 3
staff-rules-yes-yes = Yes
staff-rules-yes-no = No
report-basis-received = Received in the year
report-basis-responded = Answered in the year
report-basis-completed = Ended in the year, in whichever way
report-stages-each = At each that it came to
report-stages-highest = Once, at the highest
report-several-one = Under one
report-several-each = Under each that it has
report-several-of-heads = Shares of everything counted
report-several-of-complaints = Shares of the complaints
report-zero-print = Printed as 0
report-zero-dash = Printed as a dash
report-zero-hide = Not printed
report-unrecorded-say = The section says so once
report-unrecorded-leave-out = The section is left out
report-unrecorded-zero = There were none: we record everything
report-outcome-words-three = Upheld, partially upheld, not upheld
report-outcome-words-two = Upheld or not: in part counts as upheld
report-stage-two-from-statement = The agreed statement of complaint
report-stage-two-from-request = The day on which it was asked for
report-rounding-half-up = Rounded
report-rounding-truncate = Cut off
report-decimals-0 = Whole
report-decimals-1 = One decimal
report-decimals-2 = Two decimals
report-decimals-half = The nearest half
report-cross-kinds-main = Complaints of the report itself
report-cross-kinds-corporate = Complaints of the appendix
report-cross-of-complaints = Complaints
report-cross-of-stage-one = Replies at stage 1
report-cross-of-stage-two = Replies at stage 2
report-cross-of-stage-three = Replies at stage 3
report-cross-of-stages = All stages, told apart
report-cross-dimension-service = service
report-cross-dimension-area = area of the service
report-cross-dimension-nature = subject
report-cross-dimension-who = who complained
report-cross-dimension-age = age
report-cross-dimension-channel = how it came
report-cross-dimension-outcome = outcome
report-cross-dimension-stage = stage
report-cross-dimension-month = month
report-cross-dimension-quarter = quarter
report-cross-dimension-advocacy = offer of an advocate
report-cross-dimension-points = number of points
report-cross-measure-number = how many
report-cross-measure-in-first-limit = how many in the first time limit
report-cross-measure-in-time = how many in time, also as agreed
report-cross-measure-median = working days for half of them
report-cross-measure-ninetieth = working days for nine in ten
report-cross-measure-acknowledged-in-time = how many acknowledged in time
report-cross-measure-acknowledged-median = working days to acknowledge half of them
report-cross-measure-acknowledged-ninetieth = working days to acknowledge nine in ten
report-cross-measure-compensation = compensation agreed, and how much

## The report with which an annual report goes to a committee. `report-cover-*` stands in it, in plain English only

report-cover-title = Covering report: annual report on complaints { $year }
report-cover-appendix = Appendix A: annual report on complaints { $year }
report-cover-to-write = [To be written]
report-cover-head-to = To: { $value }
report-cover-head-meeting = Meeting: { $value }
report-cover-head-from = From: { $value }
report-cover-to = To
report-cover-meeting = Meeting
report-cover-from = From
report-cover-purpose = Purpose of this report
report-cover-recommendations = Recommendations
report-cover-background = Background
report-cover-year = The year in short
report-cover-consultation = Consultation
report-cover-voice = What children and young people told us
report-cover-financial = Financial implications
report-cover-legal = Legal implications
report-cover-equality = Equality implications
report-cover-risk = Risks
report-cover-appendices = Appendices
report-cover-to-hint = The committee or panel, such as “Children’s Services Scrutiny Committee”.
report-cover-meeting-hint = Its day, and the place if you like.
report-cover-from-hint = The director in whose name it goes, and who can be asked about it.
report-cover-purpose-hint = Added to a sentence that says which report is put before the committee.
report-cover-recommendations-hint = Added to “The committee is asked to note the report.” For more than one, begin each line with 1.
report-cover-background-hint = What the committee should know first. Left out when blank.
report-cover-year-hint = Added to the figures and sentences of “In short”, which are taken from the tables.
report-cover-consultation-hint = Who was asked about it. Left out when blank.
report-cover-voice-hint = In what way children had a say, and what changed. Left out when nothing is known and nothing is written.
report-cover-financial-hint = What it costs. What the tables say of compensation and costs stands there already.
report-cover-legal-hint = Added to a sentence on the law that asks for the report.
report-cover-equality-hint = Who is affected otherwise than others, and what is done about it.
report-cover-risk-hint = What could go wrong, and what is done about it.
report-cover-appendices-hint = What else goes with it. The annual report is Appendix A.
report-cover-always-purpose = This report puts before the committee the annual report on complaints about children’s services for { $year }.
report-cover-always-recommendations = The committee is asked to note the report.
report-cover-always-legal = Every local authority has to publish an annual report on the operation of its procedure for representations about children’s services: regulation 13 of the Children Act 1989 Representations Procedure (England) Regulations 2006.
report-cover-always-appendices = Appendix A: annual report on complaints { $year }
report-cover-says-compensation = { $count ->
    [0] No compensation was agreed in the year.
    [1] Compensation of { $amount } was agreed in the year, in one case.
   *[other] Compensation of { $amount } was agreed in the year, in { $count } cases.
}
report-cover-says-costs = Stages 2 and 3 cost { $amount } in the year.
staff-reports-do-covering = Covering report
staff-covering-title = Covering report for { $year }
staff-covering-intro =
    With this report the annual report goes to a committee. It is made of what the tables say and what you write. You can use the same marks as in the words of the annual report.
    Its figures are those of the annual report as it stands now. Papers of a committee are read by everybody: write no name of a child or a family.
staff-covering-save = Save the covering report
staff-covering-preview = How it reads so far

## What the reports of quarters give away

staff-reports-publish-told = Small numbers beside the quarters
staff-reports-publish-told-intro = { $count ->
    [one] One withheld number can be worked out by whoever has this report and those of its four quarters. Do not give out all four, or withhold more.
   *[other] { $count } withheld numbers can be worked out by whoever has this report and those of its four quarters. Do not give out all four, or withhold more.
}
staff-reports-publish-told-year = { $table }: { $row }, in the report of the year
staff-reports-publish-told-quarter = { $table }: { $row }, in the report of quarter { $quarter }
