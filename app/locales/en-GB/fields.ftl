# What forms for staff ask. A key is made of the act and the input; where an act has no words of its own for an input, the
# words of the input alone are taken. See app/rules/src/acts and record.rs.

## Any act

staff-field-on = The day
staff-field-words = Anything to note
staff-field-reason = Reason
staff-field-name = Name
staff-field-finding = Finding
staff-field-by = Who answers
staff-field-next_steps = What happens now
staff-field-next_steps-hint = What the council does, by whom and by when
staff-field-understood = What you understood
staff-field-understood-hint = They read this
staff-field-wants = What they want, in their words
staff-field-pathway = Procedure
staff-field-why = Reason, if it is not statutory
staff-field-agreed_on = The day they agreed
staff-field-ended_on = The day the proceedings ended
staff-field-amount = Amount in pounds
staff-field-channel = How it came
staff-field-reasons = Why they ask
staff-field-recommendations = Recommendations

## Case

staff-field-assign-to = New owner
staff-field-deputy = Deputy
staff-field-assign-words = What they need to know
staff-field-investigator-name = Investigating manager
staff-field-investigator-words = Why it changed, and what was handed over
staff-field-note-words = Note
staff-field-give-access-duty = What are they there for?
staff-field-give-access-guest = Their name, as it stands in the case
staff-field-give-access-email = Their email address
staff-field-give-access-email-hint = One that only they read
staff-field-give-access-until = The last day of their access
staff-field-give-access-until-hint = Access also ends by itself when their part is done or the case closes.
staff-field-give-access-files = Files that they read
staff-field-give-access-contact = They need to know how to reach the person
staff-field-end-access-number = Whose access ends?
staff-field-guest-code = Code
staff-field-guest-code-hint = The eight digits that the complaints team told you
staff-field-add-file-file = The file
staff-field-add-file-file-hint = PDF, Word, LibreOffice, Excel, text, a JPEG, PNG or WebP picture, or an MP3, M4A, WAV or MP4 recording
staff-field-add-file-what = What is it for?
staff-field-add-file-title = What is it?
staff-field-add-file-title-hint = Such as "Report of the investigating officer". They read this if it goes with a letter
staff-field-how = How they are told
staff-field-acknowledge-on = The day they are told
staff-field-acknowledge-on-hint = For a letter, today: it counts on the day it leaves.
staff-field-acknowledge-who = Who looks into it
staff-field-acknowledge-wants = What they want to happen
staff-field-acknowledge-wants-hint = They read this
staff-field-exclude-name = Who is complained about
staff-field-account = Their account, if they can sign in
staff-field-account-hint = They will no longer see the case. Only a manager can choose an account
staff-field-include-name = Name to take off those who are complained about
staff-field-include-name-hint = As it stands on the page of the case. They can then look into it and decide on it
staff-field-include-account = Account that may see the case again
staff-field-include-account-hint = Choose this too if the case was kept from their account
staff-field-include-words = Why

## Triage

staff-field-triage-what = What they say
staff-field-triage-what-hint = One or two sentences, as they would say it
staff-field-nature = What it is about
staff-field-service = Service
staff-field-point = Point
staff-field-move-point-pathway = New procedure
staff-field-move-point-words = Why it is moved, as they will read it
staff-field-interest = Do they have sufficient interest in the child’s welfare?
staff-field-child_view = The child’s view
staff-field-decide-interest-words = Why it was decided so
staff-field-decide-interest-words-hint = They read this if the answer is no. If the child was not asked, say why
staff-field-child_told = The child was told
staff-field-arose_on = The day it happened
staff-field-arose_on-hint = Leave it blank if nobody knows the day.
staff-field-not_reasonable = First, would it be unreasonable to expect it within the year?
staff-field-not_reasonable_because = Reasons for the first answer
staff-field-not_reasonable_because-hint = Look at their own reasons, and at any adjustment they need. They read this if it is not considered
staff-field-still_fair = Second, can it still be considered effectively and fairly?
staff-field-still_fair_because = Reasons for the second answer
staff-field-still_fair_because-hint = They read this if it is not considered
staff-field-points_of = Points
staff-field-points_of-hint = Choose none to set aside all of it
staff-field-not-consider-why = Why it is not considered
staff-field-refused_kind = Kind, for the annual report
staff-field-take-up-points_of = Which points are taken up?
staff-field-take-up-points_of-hint = What was answered already keeps its answer
staff-field-take-up-words = Why, as they will read it
staff-field-not-consider-words = The reason, as they will read it
staff-field-not-consider-words-hint = Name the proceedings that are at risk, if any

## Safety

staff-field-refer-safeguarding-to = Who was told
staff-field-taken_by = Who took it
staff-field-taken_by-hint = The name of the person who was told
staff-field-refer-safeguarding-on = The day they were told
staff-field-refer-safeguarding-words = What was referred
staff-field-known_on = The day the council knew
staff-field-known_on-hint = The first day on which anyone in the council knew.
staff-field-allegation-words = What is alleged, and about whom
staff-field-refer-lado-taken_by = The designated officer who took it
staff-field-refer-lado-on = The day it was referred
staff-field-refer-lado-words = What was said, and what happens next
staff-field-freeze = Is it frozen?
staff-field-decided_by = Who in the service decided
staff-field-ask-freeze-on = The day they asked
staff-field-ask-freeze-words = What is to be stopped, and when it would happen
staff-field-decide-freeze-words = What is frozen and until when, or the good reason why not
staff-field-decide-freeze-words-hint = They read this

## Advocate

staff-field-offer = What came of the offer
staff-field-advocacy-name = Advocate’s name
staff-field-advocacy-why_not = If none was offered: why
staff-field-advocacy-words = Anything to note
staff-field-advocacy-words-hint = If none was offered for another reason, say here what it was
staff-field-said = What the provider said
staff-field-follow-up-advocate-on = The day you asked or heard
staff-field-follow-up-advocate-name = Advocate’s name

## Time

staff-field-from = First day of the suspension
staff-field-suspend-words = The reason, as they will read it
staff-field-resume-on = The day from which the clocks run again
staff-field-resume-words = What changed, as they will read it
staff-field-extend-procedure = Procedure, if clocks run in two
staff-field-extend-words = The reason, as they will read it
staff-field-extend-words-hint = Workload or a change of staff is no reason for more time
staff-field-until = The day until which they wait
staff-field-agree-overrun-words = How they agreed, and what you told them about stage 2
staff-field-expected_on = The day on which they can expect the reply

## Stage 1

staff-field-meet-kind = What it was
staff-field-meet-words = What was said or agreed
staff-field-respond-words = Answer, as they will read it
staff-field-respond-words-hint = What you found and why, and a plain apology where something went wrong
staff-field-signed_by = Who signs it
staff-field-resolve-on = The day they agreed that it is settled
staff-field-terms = What was agreed, as they will read it
staff-field-skip-stage-one-agreed_on = The day both sides agreed
staff-field-skip-stage-one-words = Why stage 1 is skipped

## Stage 2

staff-field-request-stage-two-on = The day anyone in the council received the request
staff-field-statement-what = What is complained of
staff-field-statement-what-hint = In words that they can agree to
staff-field-statement-point = The point from which it comes
staff-field-statement-point-hint = Leave it where it is new
staff-field-statement-words = What they want to happen
staff-field-statement-words-hint = And anything else that belongs to the statement
staff-field-amended = They changed a version that they had been sent
staff-field-agree-statement-on = The day they agreed
staff-field-agree-statement-agreed = They agreed to this head
staff-field-investigate-unanswered-on = The day from which our version is investigated
staff-field-investigate-unanswered-words = How and when they were asked
staff-field-appoint-on = The day they were appointed
staff-field-officer = Investigating officer
staff-field-outside_line = The investigating officer stands outside the line management of the service
staff-field-person = Independent person
staff-field-independent = No member or officer of the council, nor the spouse or civil partner of one
staff-field-appoint-independent = The independent person is no member or officer of the council, nor the spouse or civil partner of one
staff-field-send-papers-on = The day both had the papers
staff-field-officer-report-on = The day the report was received
staff-field-officer-report-finding = Investigating officer’s finding
staff-field-officer-report-words = Reasons and conclusions
staff-field-person-report-on = The day the report was received
staff-field-qualities = The investigation was
staff-field-person-report-words = What the report concludes
staff-field-adjudicate-by = Adjudicating officer
staff-field-adjudicate-by-hint = A senior manager who did not investigate
staff-field-adjudicate-finding = The council’s decision
staff-field-adjudicate-words = Reasons, as they will read them
staff-field-adjudicate-words-hint = If it differs from the investigating officer’s finding, say why

## Stage 3

staff-field-request-panel-on = The day anyone in the council received the request
staff-field-request-panel-wants = What they are not satisfied with
staff-field-meets_on = The day the panel meets
staff-field-begins_at = When it begins
staff-field-day_agreed = They agreed to this day, although it is later than 30 working days
staff-field-chair = Who chairs
staff-field-convene-panel-advocate = Advocate who comes with them
staff-field-companion = Another person who comes with them
staff-field-speaker = Who speaks for them
staff-field-person_invited = The independent person of stage 2 is invited
staff-field-online = The panel meets online
staff-field-online_agreed = They agreed to meet online
staff-field-place = Where it meets
staff-field-place-hint = The address and the room, as the letter says it. Needed unless it meets online
staff-field-link = How to join online
staff-field-link-hint = The link, and what else they need to join, such as a code. The letter says it
staff-field-link_follows = The link follows later
staff-field-to_complainant = The day they went to the complainant
staff-field-to_advocate = The day they went to the advocate
staff-field-to_members = The day they went to the last of the three members
staff-field-to_officer = The day they went to the investigating officer of stage 2
staff-field-to_person = The day they went to the independent person of stage 2
staff-field-hold-panel-on = The day the panel met
staff-field-hold-panel-words = Who was there, and what happens next
staff-field-panel-report-on = The day the council received it
staff-field-summary = Brief summary
staff-field-complainant_on = The day it went to the complainant
staff-field-complainant_on-hint = Leave it blank if our letter is to bring it
staff-field-advocate_on = The day it went to the advocate, or whoever acts for the complainant
staff-field-person_on = The day it went to the independent person of stage 2
staff-field-others_on = The day it went to the last of those with sufficient interest
staff-field-sent_to = Who has the report already
staff-field-adjudicate-answer = Our answer
staff-field-adjudicate-because = Reason, as they will read it
staff-field-adjudicate-who = Who does it
staff-field-adjudicate-who-hint = Leave it blank only where it is not accepted
staff-field-adjudicate-due = By when it is done
staff-field-adjudicate-due-hint = It becomes an action of the case.
staff-field-respond-stage-three-answer = Our answer
staff-field-respond-stage-three-because = Reason, as they will read it
staff-field-respond-stage-three-who = Who does it
staff-field-respond-stage-three-who-hint = Leave it blank only where it is not accepted
staff-field-respond-stage-three-due = By when it is done
staff-field-respond-stage-three-due-hint = It becomes an action of the case.
staff-field-officer-report-what = What is recommended
staff-field-person-report-what = What is recommended
staff-field-panel-report-what = What is recommended
staff-field-panel-report-finding = What the panel found, where it says so
staff-field-respond-stage-three-by = Director who decided
staff-field-with_independent_person = It was considered and decided together with the independent person of stage 2
staff-field-considered_on = The day they met
staff-field-respond-stage-three-finding = The council’s decision
staff-field-respond-stage-three-words = Reasons, as they will read them
staff-field-respond-stage-three-next_steps-hint = What else the council does, and by when
staff-field-robust = The investigation at stage 2 was robust
staff-field-upheld = All points were upheld, or all significant ones
staff-field-plan = The council has a clear plan of action
staff-field-agreed_outcomes = Most of what they want was agreed
staff-field-they_agree = They agree to go to the Ombudsman now
staff-field-refer-early-words = Why, as they will read it

## Ombudsman

staff-field-ombudsman-received-on = The day it was received
staff-field-premature = The Ombudsman sends it back, because the procedure is not finished
staff-field-reference = The Ombudsman’s reference
staff-field-ombudsman-received-words = What they wrote
staff-field-ombudsman-asks-on = The day it was received
staff-field-ombudsman-asks-what = What it is
staff-field-answer_by = The last day for our answer
staff-field-ombudsman-asks-words = What they ask, or what the draft says
staff-field-ombudsman-answered-what = What was answered
staff-field-ombudsman-answered-on = The day the answer went
staff-field-ombudsman-answered-words = What we said
staff-field-ombudsman-decided-on = The day of the decision
staff-field-decision = Decision
staff-field-comply_by = The last day for doing what was recommended
staff-field-ombudsman-decided-words = What was recommended
staff-field-ombudsman-complied-on = The day it was done
staff-field-ombudsman-complied-words = What was done

## Corporate and personal information

staff-field-respond-corporate-words = Answer, as they will read it
staff-field-respond-corporate-words-hint = What you found and why, and a plain apology where something went wrong
staff-field-request-corporate-two-on = The day anyone in the council received the request
staff-field-acknowledge-corporate-two-by-hint = Somebody other than at stage 1
staff-field-respond-corporate-two-words = Answer, as they will read it
staff-field-respond-corporate-two-words-hint = What you found and why, and a plain apology where something went wrong
staff-field-respond-corporate-two-by-hint = Somebody other than at stage 1
staff-field-respond-data-protection-words = Answer, as they will read it
staff-field-respond-data-protection-words-hint = What you found and why, and a plain apology where something went wrong

## Concerns, enquiries and compliments

staff-field-resolve-concern-on = The day it was settled
staff-field-resolve-concern-words = What was done, as they will read it
staff-field-convert-concern-words = Why, or who asked
staff-field-reply-words = Reply, as they will read it
staff-field-pass-on-to = Who it was passed on to
staff-field-pass-on-on = The day it was passed on
staff-field-consent = They agreed that their words are published
staff-field-redacted = The words to publish
staff-field-redacted-hint = Without names, initials, places or anything else that tells who it was
staff-field-nobody_named = Nobody can be recognised in these words

## Putting it right and learning

staff-field-remedy-kind = What kind
staff-field-remedy-words = What is done
staff-field-remedy-who = Who does it
staff-field-remedy-done-number = Which remedy
staff-field-action-done-number = Which action
staff-promised = { $what } · { $who } · { $due }
staff-noted = { $what } · written down { $day }
staff-noted-meeting = { $kind }, { $day }
staff-noted-delay = Reason for delay: { $reason }
staff-noted-remedy = Remedy: { $remedy }
staff-noted-remedy-done = Carried out { $day }: { $what }
staff-noted-action-done = Done { $day }: { $what }
staff-promised-remedy = { $remedy }: { $what }
staff-noted-lesson = Learned: { $learned }
staff-noted-nothing-learned = Nothing was learned
staff-promised-number = Number { $number }
staff-promised-no-day = no day set
staff-promised-nobody = nobody named
staff-field-remedy-done-on = The day it was carried out
staff-field-remedy-done-words = How it can be seen
staff-field-cost-on = The day of the cost
staff-field-role = For whose work
staff-field-learned = What was learned
staff-field-learn-what = What is done
staff-field-learn-who = Who does it
staff-field-due = By which day
staff-field-nothing_because = If nothing was learned, why
staff-field-action-done-on = The day it was done
staff-field-evidence = What shows that it was done

## End

staff-field-restrict-words = What is restricted, and how they can still reach the team
staff-field-restrict-words-hint = They read this
staff-field-restrict-reason = Why, as they will read it
staff-field-warned_on = The day they were warned
staff-field-review_on = The day it is reviewed
staff-field-review-restriction-on = The day of the review
staff-field-review = What comes of it
staff-field-review-restriction-review_on = If it goes on, the day of the next review
staff-field-review-restriction-words = What the review found, and how they were told
staff-field-withdraw-on = The day they withdrew it
staff-field-withdraw-words = What they said
staff-field-withdraw-words-hint = They read this
staff-field-continues_within = It goes on within the council, because the matter warrants it
staff-field-reopen-words = Why it is opened again
staff-field-hold-records-reason = What needs the records
staff-field-hold-records-words = Why they must stay, and who asked
staff-field-release-records-words = Why they need not stay any longer

## Recording a case

staff-field-record-what = What it is
staff-field-received_on = The day anyone in the council first had it
staff-field-received_on-hint = This day starts the clocks.
staff-field-category = Who they are
staff-field-by_child = A child, young person or care leaver tells us themselves
staff-field-danger = Is anyone in danger?
staff-field-danger-hint = If somebody is in danger now, call first
staff-field-story = What they say
staff-field-story-hint = In their own words, as far as you can
staff-field-right = What would put it right
staff-field-soon = What they want us to stop, and when it will happen
staff-field-soon-hint = For example, a move
staff-field-record-advocate = Do they want an advocate?
staff-field-record-name = What they want to be called
staff-field-reach = How we may reach them
staff-field-email = Email address
staff-field-phone = Phone number
staff-field-address = Address for letters
staff-field-through = Who to contact for them, and how
staff-field-times = Safe times to call or text
staff-field-email_reference = Is it safe to put their reference in an email?
staff-field-voicemail = Is it safe to leave a voicemail?
staff-field-help = Help they need
staff-field-which = Which language, or what else would help

## A letter

staff-field-letter-text = The letter
staff-field-letter-enclosed = Files to go with it
staff-field-letter-enclosed-hint = By email they open them on the page of the letter. By post you print them and put them in
staff-field-letter-text-hint = Leave a line blank between paragraphs
staff-field-letter-on = The day it was posted or handed over
staff-field-letter-on-hint = This day stops the clock.
staff-field-outside = It was written and handed over before it was written down here
staff-field-outside-hint = If its date had passed by today, it counts as late
staff-field-letter-how = How it was handed over
staff-field-letter-how-hint = For example, read out in a meeting, or given to their advocate

## Working days

staff-field-calendar-date = The day
staff-field-calendar-title = What it is
staff-field-by_law = It is a bank holiday of England and Wales, by law or proclamation
staff-field-by_law-hint = A day on which only the council is closed is a working day in law, and moves no date
staff-field-calendar-reason = Why the list changes
staff-field-calendar-reason-hint = No names
staff-field-calendar-list = The new list
staff-field-calendar-list-hint = The heading date,weekday,title, then a line for each day, like 2028-12-25,Mon,christmas. It has to reach at least a year ahead

## What is wrong with an answer

staff-fault-missing = Fill this in: { $label }
staff-fault-too-long = Make this shorter: { $label }
staff-fault-not-a-choice = Choose from the list: { $label }
staff-fault-not-a-date = Write a date like 24 11 2026: { $label }
staff-fault-in-future = Write today or an earlier day: { $label }
staff-fault-long-ago = Check the year, it is before 1990: { $label }
staff-fault-far-ahead = Check the year, it is more than ten years ahead: { $label }
staff-fault-in-past = Write today or a later day: { $label }
staff-fault-not-a-time = Write a time like 10:30am or 2pm: { $label }
staff-fault-morning-or-afternoon = Say whether it is morning or afternoon, like 2:30pm: { $label }
staff-fault-not-an-amount = Write an amount like 150 or 99.50: { $label }
staff-fault-not-a-number = Write a whole number, like 31250: { $label }
staff-fault-email = Write an email address like name@example.com: { $label }
staff-fault-email-ending = Check the end of the address, which should be like .com or .co.uk: { $label }
staff-fault-phone = Write a phone number with its area code, like 01632 960001: { $label }
staff-fault-phone-short = A mobile number that starts with 07 has 11 digits. Check if one is missing: { $label }
staff-fault-not-alone = Choose ways to reach them, or only “not at all”: { $label }

## Correct the record

staff-field-correct-contact-reach = Ways that are safe and welcome
staff-field-correct-contact-reach-hint = Do not keep a way that is no longer safe
staff-field-correct-contact-email = Email address
staff-field-correct-contact-phone = Phone number
staff-field-correct-contact-address = Address for letters
staff-field-correct-contact-through = Who we contact for them, and how
staff-field-correct-contact-times = When it is safe to call or text
staff-field-correct-contact-voicemail = Is it safe to leave a voicemail?
staff-field-correct-contact-email_reference = Is it safe to put the reference in an email?
staff-field-correct-contact-words = How you know
staff-field-correct-contact-words-hint = Who told you, when, and what is not safe
staff-field-correct-who-category = Who are they?
staff-field-correct-who-by_child = They are a child, a young person or a care leaver
staff-field-correct-who-words = How you know
staff-field-correct-received-on = The day anyone in the council first received it
staff-field-correct-received-words = How you know
staff-field-correct-point-what = What they say, in a sentence or two
staff-field-correct-point-words = Why it is corrected
staff-field-link-other = The reference of the other case
staff-field-link-how = How they belong together
staff-field-link-words = What else to know
staff-field-unlink-other = The reference of the other case
staff-field-unlink-words = Why they do not belong together
staff-field-take-back-number = What is taken back?
staff-field-take-back-words = Why it is taken back
staff-field-take-back-cost-on = The day it arose, as recorded
staff-field-take-back-cost-words = Why it is taken back
staff-field-remove-file-number = Which file?
staff-field-remove-file-words = Why should it not be here?
staff-field-void-reason = Why it should not be there
staff-field-same_as = Reference of the case that stays
staff-field-same_as-hint = Needed where it is recorded twice
staff-field-void-words = How you know
