# The words of the files that reports are taken out as, and of the refusals around reports.

## Titles

report-file-title-annual = Complaints about children’s services: annual report { $year }
report-file-title-quarter = Complaints about children’s services: { $year }, quarter { $quarter }
report-file-title-assurance = Assurance report
report-file-title-register = The register as a list

## The cover

report-file-cover = Cover
report-file-contents = Contents
report-file-period = Period
report-file-days = { $from } to { $to }
report-file-as-of = Figures as of
report-file-state = State
report-file-state-draft = Draft: it changes as long as cases change
report-file-state-frozen = Frozen: its figures stand still
report-file-state-published = Published
report-file-in-progress = Still open at the end of the period
report-file-note = Note
report-file-unfinished-year = The year is not finished: this is a draft, and its figures will change
report-file-unfinished-quarter = The quarter is not finished: its figures will change
report-file-only = Only
report-file-only-from = received from { $day }
report-file-only-to = received up to { $day }
report-file-only-service = about { $service }
report-file-only-who = made by: { $who }
report-file-rules = Counting rules
report-file-names-thanks = Words of thanks, number { $number } ({ $service })
report-file-names-known = { $place }: a name that is in our books.
report-file-names-known-words = { $place }: “{ $words }” is a name that is in our books.
report-file-names-maybe = { $place }: what may be a name.
report-file-names-maybe-words = { $place }: “{ $words }” may be a name.
report-file-names-refused = The report was not written. Look at each of these words, and take out what points to somebody. Then write it with --names-looked-at.
report-file-checks = What the report found when it checked itself

## Tables

report-file-percent = { $column } (%)
report-file-withheld = withheld
report-file-quotes = Words of thanks
report-file-chart-figures = Figures of the charts
report-file-chart-words = At the bar
report-file-yes = yes
report-file-no = no
report-file-letters = { $count ->
    [one] One letter or sign of this report cannot be printed here and stands as “?”. The web page shows it.
   *[other] { $count } letters or signs of this report cannot be printed here and stand as “?”. The web page shows them.
}

## The assurance report

report-file-board-part = Part
report-file-board-what = What
report-file-board-number = Number
report-file-board-of = Of
report-file-assurance-service = Service
report-file-assurance-manager = Manager
report-file-assurance-reference = Reference
report-file-assurance-clock = What is due
report-file-assurance-due = Last day in time
report-file-assurance-late-by = Working days late
report-file-assurance-left = Working days left
report-file-assurance-owner = Who has it
report-file-assurance-child = From a child

## Refusals

report-refused-frozen = This report is frozen. Unfreeze it to change its words or figures
report-refused-published = This report is published. Withdraw it before you change anything
report-refused-not-published = This report is not published
report-refused-nothing-chosen = Choose what to do with the report
report-refused-not-yours = Only the complaints manager may change, freeze or publish a report

## The register as a list

report-file-register-reference = Reference
report-file-register-part = Part
report-file-register-kind = Kind
report-file-register-received = Received
report-file-register-acknowledged = Acknowledged
report-file-register-error = Recorded in error or twice
report-file-register-who = Made by
report-file-register-age = Age
report-file-register-advocacy = Advocate
report-file-register-channel = How it came
report-file-register-services = Services
report-file-register-natures = What it is about
report-file-register-points = Points
report-file-register-not-offered = Why no advocate was offered
report-file-register-one-ended = Stage 1: ended
report-file-register-one-outcome = Stage 1: outcome
report-file-register-one-in-time = Stage 1: in time
report-file-register-one-extended = Stage 1: extended to
report-file-register-two-asked = Stage 2: asked for
report-file-register-two-counted = Stage 2: counted from
report-file-register-two-ended = Stage 2: ended
report-file-register-two-outcome = Stage 2: outcome
report-file-register-two-in-time = Stage 2: in time
report-file-register-two-extended = Stage 2: extended to
report-file-register-three-asked = Stage 3: asked for
report-file-register-panel = Panel met
report-file-register-three-ended = Stage 3: ended
report-file-register-three-outcome = Stage 3: outcome
report-file-register-three-in-time = Stage 3: in time
report-file-register-paused = Times the clocks stood
report-file-register-delays = Why it was late
report-file-register-escalations = Why they asked for the next stage
report-file-register-ombudsman = Ombudsman: received
report-file-register-ombudsman-decided = Ombudsman: decided
report-file-register-ombudsman-decision = Ombudsman: decision
report-file-register-remedies = Remedies
report-file-register-compensation = Compensation agreed
report-file-register-costs = Costs
report-file-register-learning = Learning
report-file-register-actions = Actions
report-file-register-actions-open = Actions not done
report-file-register-closed = Closed
report-file-register-learning-none = not recorded
report-file-register-learning-learned = recorded
report-file-register-learning-nothing-learned = nothing to learn

## What the columns of the CSV file are

report-file-column-table = Which table; its name is the same in every year
report-file-column-row = Which row; its name is the same in every year
report-file-column-row-name = What the report calls the row
report-file-column-column = Which column; its name is the same in every year
report-file-column-column-name = What the report calls the column
report-file-column-unit = What the figure is: a number, pence, working days, or only a percentage
report-file-column-value = The figure; empty where there is none, or it is withheld
report-file-column-of = Of what it is a share
report-file-column-percent = The share, or the change, as it is printed
report-file-column-note = Why there is no figure
