# Why an act was refused, and what to do: see app/rules/src/refused.rs. Shown beside an act that is not possible now, and
# above a form.

## The case

staff-refused-not-received = This case has not been received properly. Tell whoever runs Heard
staff-refused-closed = The case is closed. Reopen it first
staff-refused-not-closed = The case is open already
staff-refused-not-your-role = Your account cannot do this. Ask the complaints manager
staff-refused-changed = Somebody changed the case while you were writing. Your words are still here: look at the case, then send them again
staff-refused-excluded = This case is kept from your account. Ask the complaints manager
staff-refused-not-a-complaint = This is only for complaints
staff-refused-discontinued = It was withdrawn, or is not considered. To take it up again, close it and reopen it
staff-refused-already-done = This was done already. Look at the history
staff-refused-nothing-to-do = There is nothing of this kind to do

## People

staff-refused-already-theirs = They have it already. Choose somebody else
staff-refused-no-such-colleague = Choose a colleague from the list
staff-refused-complained-about = The complaint is about this person, so somebody else has to do it
staff-refused-account-by-manager = Only a manager can keep a case from an account. Name the person, choose no account, and ask a manager
staff-refused-last-manager = Then no manager could decide on this case. Another account has to become a manager first
staff-refused-nobody-to-let-in = Nobody is appointed for stage 2, and no panel is convened
staff-refused-not-named-for-it = The case does not name this person for it. Check the name, or appoint them first
staff-refused-access-too-long = Choose an earlier day: access cannot last so long
staff-refused-not-an-email = Enter an email address in the correct format, like name@example.com
staff-refused-nobody-let-in = Choose somebody who has access now
staff-refused-nobody-chosen = Write the name as it stands in the case, or choose the account
staff-refused-not-kept-from-them = The case is not kept from this person. Check the name and the account
staff-refused-same-person-twice = The same person is named twice. Name somebody else for one of them

## What was filled in

staff-refused-reason-missing = Write the reason
staff-refused-review-missing = Write the day of the next review
staff-refused-end-missing = Write the day on which the proceedings ended
staff-refused-nothing-chosen = Fill in at least one row. Where there are two answers, fill in only one
staff-refused-before-receipt = This day is before the day of receipt. Check the date
staff-refused-end-before-start = This day is before one that it has to follow. Check the date
staff-refused-no-such-point = Choose a point from the list

## Triage

staff-refused-not-triaged = Write down the points first
staff-refused-point-answered = This point has been answered. They can take it to the next stage
staff-refused-not-late = It was made within a year, so there is nothing to decide
staff-refused-child-is-statutory = A complaint by a child is always statutory. Choose the Children Act procedure
staff-refused-not-statutory-reason-missing = Choose a reason for every point that is not statutory
staff-refused-reason-leads-elsewhere = This reason does not fit this procedure. Change one of them
staff-refused-section-47 = A section 47 enquiry is never statutory in England. Choose another procedure
staff-refused-not-for-decision = This category needs no decision on sufficient interest
staff-refused-interest-not-decided = Decide sufficient interest first
staff-refused-freeze-not-asked = Nobody asked us to stop anything

## Acknowledging and advocates

staff-refused-already-acknowledged = It is acknowledged, or the letter is written and has to leave
staff-refused-not-acknowledged = Acknowledge it first
staff-refused-advocate-not-needed = An advocate is offered only to children and care leavers
staff-refused-advocate-not-offered = Record the offer of an advocate first
staff-refused-provider-not-asked = No request waits with the advocacy provider

## Time

staff-refused-suspended = The clocks are suspended already
staff-refused-not-suspended = The clocks are not suspended
staff-refused-no-clock = No clock runs that can be extended
staff-refused-already-extended = The time was extended already, and can be extended only once
staff-refused-not-yet-overdue = Stage 1 is not overdue yet

## Which procedure

staff-refused-not-statutory = No point is under the Children Act procedure
staff-refused-not-corporate = No point is under the corporate procedure
staff-refused-not-data-protection = No point is about personal information
staff-refused-not-a-concern = This is only for concerns. Comments and enquiries can only be turned into a complaint

## Stages 1 and 2

staff-refused-points-unanswered = Answer every point
staff-refused-stage-one-not-answered = Answer stage 1 first, or skip it by agreement. Once it is overdue, they can go on without
staff-refused-stage-two-not-asked = Take the request for stage 2 first
staff-refused-no-statement = Write the statement of complaint first
staff-refused-no-heads = Write down at least one thing that is complained of
staff-refused-point-without-head = A point was added after this version. Write a new version with it first
staff-refused-answer-awaited = They may still answer: the last version has to be with them for as long as your council gives a statement, counted from the day its letter left
staff-refused-statement-not-agreed = The statement of complaint has to be agreed first, or nobody answered it
staff-refused-nobody-appointed = Appoint the investigating officer and independent person first
staff-refused-not-independent = The independent person may be no member or officer of the council, nor the spouse or civil partner of one. Confirm this, or appoint somebody else
staff-refused-in-line-management = The investigating officer has to stand outside the line management of the service. Confirm this, or appoint somebody else
staff-refused-recommendations-unanswered = Answer every recommendation
staff-refused-who-and-when-missing = What is followed, wholly or in part, needs somebody who does it and a day by which it is done
staff-refused-reports-missing = File both reports first
staff-refused-not-adjudicated = Adjudicate stage 2 first
staff-refused-same-person-at-stage-two = This person answered at stage 1. Name somebody else

## Stage 3

staff-refused-panel-not-asked = Take the request for a panel first
staff-refused-panel-not-convened = Convene the panel first
staff-refused-panel-not-held = Record first that the panel met
staff-refused-panel-not-reported = File the panel’s report first
staff-refused-not-three = Name three members
staff-refused-stage-two-person-on-panel = Nobody who investigated at stage 2 may sit on the panel. Name somebody else
staff-refused-no-chair = Choose which of the three chairs
staff-refused-panel-not-independent = Every member has to be independent. Confirm it for all three, or name somebody else
staff-refused-nobody-there = Nobody of this kind is on the record. Leave that day blank, or convene the panel again and name them
staff-refused-no-place = Write where the panel meets. If it meets online, say so
staff-refused-no-link = Write how to join online, or say that the link follows
staff-refused-online-not-agreed = The panel meets online only if they agree. Ask them, or meet in person
staff-refused-no-such-speaker = Name the advocate or the other person who speaks, or choose that they speak themselves
staff-refused-without-independent-person = Decide together with the independent person of stage 2, then confirm it here
staff-refused-criteria-not-met = Every one of these has to be true. Otherwise convene the panel

## Ombudsman

staff-refused-ombudsman-not-received = Record first that the Ombudsman wrote
staff-refused-ombudsman-not-decided = Record the Ombudsman’s decision first

## Compliments

staff-refused-no-consent = They have to agree that their words are published. Ask them first
staff-refused-not-a-compliment = This is only for compliments
staff-refused-still-names-people = Take out every name, then confirm that nobody can be recognised

## Learning and the end

staff-refused-learning-missing = Record what was learned first, or why nothing was
staff-refused-actions-missing = Add at least one action, with who does it and by when
staff-refused-no-warning = Warn them first, then give the day of the warning
staff-refused-never-a-child = The contact of a child or care leaver is never restricted
staff-refused-allegation-open = Refer the allegation to the LADO first
staff-refused-freeze-undecided = They asked us to stop something. Decide on that first
staff-refused-not-answered = Answer it first
staff-refused-too-late-to-resubmit = More than a year has passed since the proceedings ended, so this reason does not apply

## Letters

staff-refused-letters-waiting = A letter has not left yet. Send it first
staff-refused-no-such-letter = The case has no such letter
staff-refused-letter-behind = What is known of this case has changed since this letter was written. Write it again, or send it as it is
staff-refused-letter-gone = The letter has left and cannot be changed
staff-refused-not-printed = Print the letter first. Then say when it was posted
staff-refused-not-as-printed = These are not the words that were printed. Save them and print the letter again
staff-refused-details-missing = Give what each chosen way needs, like an email address that can be written to
staff-refused-after-first-act = Something was done on the case before that day. Choose an earlier day
staff-refused-no-such-cost = No cost was recorded with this day, role and amount. Look at the history
staff-refused-no-file = Choose the file
staff-refused-too-many-files = As many files were handed in as may be: 20. To send more, call the team that let you in
staff-refused-file-too-long = The file is longer than 25 MB. Send a shorter one, or divide it
staff-refused-file-kind-not-taken = This kind of file is not taken, or it has a program in it. Save it as PDF, or a picture as JPEG, and choose that file
staff-refused-file-not-sent = The file did not arrive whole, or another one was still on its way. Choose it again
staff-refused-no-such-file = The case has no such file
staff-refused-file-has-left = It went with a letter, so it stays
staff-refused-file-not-checked = One of these files is not known to be free of viruses, so it cannot go with a letter. What is wrong stands beside it
staff-refused-nothing-enclosed = The letter says that a report comes with it. Choose the file with the report, or add it to the case first
staff-refused-was-answered = It has been answered, so it stays in the record
staff-refused-no-such-other-case = Write the reference of another case that you see
staff-refused-not-a-duplicate = Give the reference of another case only where this one is recorded twice
staff-refused-took-in-others = Other cases were ended as the same as this one, and go on here. Reopen them first
staff-refused-kept-from-others = The two cases are not kept from the same people. Keep both from everybody who is complained about in either first
staff-refused-came-first = The other case was received later. End that one instead, or put right the day of its receipt first
staff-refused-which-case-missing = Write the reference of the other case. It has to be one that you see and that was not ended for the same reason
staff-refused-no-way-to-reach = They gave no safe address for this way. Choose another
staff-refused-before-written = A letter leaves on the day it was written or later. Give that day, or tick that it was handed over before it was written down here
staff-refused-ombudsman-not-named = This letter has to say how to go to the Ombudsman. Put the lines back

## Working days

staff-refused-not-a-bank-holiday = A day on which only the council is closed is a working day in law. Tick the box if it is a bank holiday
staff-refused-list-changed = The list has changed since you saw it. Look at it again
staff-refused-not-a-list = This day cannot be added. Say what it is, and add no day far beyond the last one
staff-refused-list-no-heading = Line 1 is not the heading. Begin the list with date,weekday,title
staff-refused-list-not-a-date = Line { $line } does not begin with a date like 2028-12-25
staff-refused-list-other-weekday = In line { $line } the date falls on another day of the week. Check both
staff-refused-list-no-title = Line { $line } does not say what the day is. Write it like 2028-12-25,Mon,Christmas Day
staff-refused-list-twice = The date of line { $line } is on the list twice. Leave one out
staff-refused-list-not-whole = { $year } is missing or not whole: a year has at least eight bank holidays. Put all its days on the list
staff-refused-list-lost = { $day } was a bank holiday until now and is not on the new list. Put it back, or remove that day below first
staff-refused-list-short = The list ends less than a year from now. Add the next year
staff-refused-which-procedure = Clocks run in two procedures. Choose the one that gets more time
