# What staff do: the title of an act, what to know before it, its button, and how the history tells of it. A key is made
# of the act's name: see app/rules/src/acts.

## Where acts stand

staff-act-group-case = Case
staff-act-group-triage = Triage
staff-act-group-safety = Safety
staff-act-group-advocate = Advocate
staff-act-group-time = Time
staff-act-group-stage-one = Stage 1
staff-act-group-stage-two = Stage 2
staff-act-group-stage-three = Stage 3
staff-act-group-ombudsman = Ombudsman
staff-act-group-corporate = Corporate
staff-act-group-data-protection = Personal information
staff-act-group-other = Concerns, enquiries and compliments
staff-act-group-correct = Correct the record
staff-act-group-redress = Putting it right and learning
staff-act-group-end = End

## What happens by itself, and letters

staff-event-received = Received
staff-event-letter-written = Letter written: { $letter }
staff-event-letter-changed = Letter changed: { $letter }
staff-event-linked = Linked with { $reference }, from there: { $how }
staff-event-linked-same = { $reference } was ended: it is the same as this one
staff-event-not-the-same = { $reference } was opened again: it is not the same
staff-event-unlinked = Not linked with { $reference } any more
staff-event-letter-put-aside = Letter put aside, not to be sent: { $letter }
staff-event-letter-written-again = Letter written again: { $letter }
staff-event-letter-encloses = Files to go with a letter chosen: { $letter }
staff-event-letter-to-send = Letter given to be sent by email: { $letter }
staff-event-letter-printed = Letter printed: { $letter }
staff-event-letter-sent = Letter sent: { $letter }
staff-event-link-sent-again = New link sent to the letter: { $letter }
staff-event-letter-posted = Letter posted or handed over { $date }: { $letter }
staff-event-letter-not-delivered = Letter not delivered: { $letter }
staff-event-letter-sent-again = Letter sent again: { $letter }
staff-event-message-sent = Automatic message sent: { $letter }
staff-event-message-not-delivered = Automatic message not delivered: { $letter }
staff-event-message-sent-again = Automatic message sent again: { $letter }

## Case

staff-act-take = Take the case
staff-act-take-button = Take the case
staff-event-take = Taken on

staff-act-assign = Give the case to a colleague
staff-act-assign-intro = The deputy stands in for the owner and gets the same reminders.
staff-act-assign-button = Give the case
staff-event-assign = Given to a colleague

staff-act-investigator = Name the investigating manager of stage 1
staff-act-investigator-intro = Record every hand-over. One that nobody heard of is a common cause of lateness.
staff-act-investigator-button = Save the name
staff-event-investigator = Investigating manager named

staff-act-note = Write a note
staff-act-note-button = Save the note
staff-event-note = Note
staff-act-link = Link with another case
staff-act-link-intro = Each case then names the other. Where both are the same complaint, a manager ends the later one instead.
staff-act-link-button = Link them
staff-event-link = Linked with another case
staff-act-give-access = Give access from outside
staff-act-give-access-intro = For the investigating officer, the independent person, and each member of the panel: they open this one case with a link of their own, and see only what you choose and what their work needs. Panel members see the files that you choose, and when and where the panel meets. We email the link. You tell them a code by phone or text.
staff-act-give-access-button = Give access
staff-event-give-access = Access given from outside
staff-event-give-access-to = Access given to { $name } ({ $duty })
staff-act-end-access = End access from outside
staff-act-end-access-intro = Their link stops at once, and what they have open is shut.
staff-act-end-access-button = End access
staff-event-end-access = Access from outside ended
staff-event-end-access-of = Access ended for { $name }
staff-event-guest-came = { $name } opened the case for the first time
staff-event-guest-shut-out = Access ended for { $name }: 10 wrong codes
staff-event-wrote-back = They wrote back
staff-event-file-handed-in = File handed in by { $name }
staff-by-guest = From outside
staff-act-add-file = Add a file
staff-act-add-file-intro = Evidence, a report, or a reply as it was signed: up to 25 MB. It is checked for viruses before anybody can open it. Of a picture only what is seen is kept, not where and when it was taken.
staff-act-add-file-button = Add the file
staff-event-add-file = File added

staff-act-acknowledge = Acknowledge
staff-act-acknowledge-intro = Tell them who looks into it, what you understood, what they want, when you reply, and that they can have an advocate. The automatic receipt does not count. A letter counts on the day it leaves.
staff-act-acknowledge-button = Acknowledge
staff-event-acknowledge = Acknowledged

staff-act-exclude = Keep the case from somebody who is complained about
staff-act-exclude-intro = They do not look into it and do not decide on it. A manager can also choose their account, so that they cannot see it. The team mailbox hears of that.
staff-act-exclude-button = Keep it from them
staff-event-exclude = Kept from somebody who is complained about

staff-act-include = Let somebody take part again
staff-act-include-intro = For somebody who was named by mistake, or about whom it is not any more. The team mailbox hears of each account that sees the case again.
staff-act-include-button = Let them take part
staff-event-include = Somebody may take part again

## Triage

staff-act-triage = Write down the points
staff-act-triage-intro = Points by a child are statutory, unless they are about personal information. Every point that is not statutory needs a reason, which the letter gives. A parent’s complaint never waits for the child’s consent.
staff-act-triage-button = Save the points
staff-event-triage = Points written down

staff-act-move-point = Move a point to another procedure
staff-act-move-point-intro = A point that was answered stays where it is. A letter tells them the new procedure and why.
staff-act-move-point-button = Move the point
staff-event-move-point = Point moved to another procedure

staff-act-decide-interest = Decide sufficient interest
staff-act-decide-interest-intro = The manager decides, as soon as possible, with the child’s view where it can be had. If the answer is no, a letter tells them so.
staff-act-decide-interest-button = Save the decision
staff-event-decide-interest = Sufficient interest decided

staff-act-decide-late = Decide on a late complaint
staff-act-decide-late-intro = The manager decides. It is considered only if both answers are yes. Nothing is refused for its date alone.
staff-act-decide-late-button = Save the decision
staff-event-decide-late = Late complaint decided

staff-act-not-consider = Decide not to consider it
staff-act-not-consider-intro = The manager decides, and only for these reasons: there is no other way to refuse a stage. The letter gives the reason, the proceedings at risk and the Ombudsman. They can send it in again for a year after proceedings end.
staff-act-not-consider-button = Do not consider it
staff-event-not-consider = Decided not to consider it, or a part of it

staff-act-take-up = Take up points that were set aside
staff-act-take-up-intro = The proceedings are over, or they are looked at all the same. Where the other points were answered already, stage 1 begins anew for these.
staff-act-take-up-button = Take them up
staff-event-take-up = Took up points that were set aside

## Safety

staff-act-refer-safeguarding = Refer somebody’s safety
staff-act-refer-safeguarding-intro = Phone first, then record it here. A referral never waits for the complaint.
staff-act-refer-safeguarding-button = Record the referral
staff-event-refer-safeguarding = Safety referred

staff-act-allegation = Flag an allegation against somebody who works with children
staff-act-allegation-intro = For employees, foster carers and volunteers: harm to a child, a possible offence, or a risk. It goes to the designated officer (LADO) within 1 working day. Do not tell the person, and keep the case from them.
staff-act-allegation-button = Flag the allegation
staff-event-allegation = Allegation flagged

staff-act-refer-lado = Refer the allegation to the LADO
staff-act-refer-lado-intro = Within 1 working day of the day the council knew. Phone first, then record it here.
staff-act-refer-lado-button = Record the referral
staff-event-refer-lado = Allegation referred to the LADO

staff-act-ask-freeze = Record that they ask for a freeze
staff-act-ask-freeze-intro = They ask us, now or again, to stop something that is about to happen. Decide it before anything else.
staff-act-ask-freeze-button = Record it
staff-event-ask-freeze = Freeze asked for

staff-act-decide-freeze = Decide whether it is frozen
staff-act-decide-freeze-intro = They asked us to stop something that is about to happen. Freeze it, unless there is a good reason not to. A letter tells them the decision.
staff-act-decide-freeze-button = Save the decision
staff-event-decide-freeze = Freeze decided

## Advocate

staff-act-advocacy = Record the offer of an advocate
staff-act-advocacy-intro = Every child and care leaver is offered one before stage 1 is answered. “Offered” writes the letter; “wants one” asks the provider. If none was offered, say why.
staff-act-advocacy-button = Record the offer
staff-event-advocacy = Offer of an advocate recorded

staff-act-follow-up-advocate = Record what the advocacy provider said
staff-act-follow-up-advocate-intro = If they have not answered, ask again. The request stays open.
staff-act-follow-up-advocate-button = Record it
staff-event-follow-up-advocate = Advocacy provider followed up

## Time

staff-act-suspend = Suspend the clocks
staff-act-suspend-intro = A letter tells them the reason. The stage 1 maximum runs on from the day of receipt, suspended or not.
staff-act-suspend-button = Suspend
staff-event-suspend = Clocks suspended

staff-act-resume = Resume the clocks
staff-act-resume-intro = The days that were left are counted from this day. If proceedings have ended, give the day: they have a year from it to send in again what was set aside.
staff-act-resume-button = Resume
staff-event-resume = Clocks resumed

staff-act-extend = Extend the time
staff-act-extend-intro = The manager decides. It is the exception, not the rule, and is counted from the same start. The letter gives the reason, the new date and the Ombudsman.
staff-act-extend-button = Extend
staff-event-extend = Time extended

staff-act-agree-overrun = Record that they agree to wait longer
staff-act-agree-overrun-intro = Only if they agree or ask for it. Tell them that they can go to stage 2 instead.
staff-act-agree-overrun-button = Record the agreement
staff-event-agree-overrun = They agreed to wait longer

staff-act-record-delay = Record a reason for delay
staff-act-record-delay-intro = It goes into the report. It moves no date and excuses nothing.
staff-act-record-delay-button = Record the reason
staff-event-record-delay = Reason for delay recorded

staff-act-tell-overdue = Tell them that stage 1 is overdue
staff-act-tell-overdue-intro = Stage 1 has taken the most that it may. The letter tells them that they can go to stage 2 now.
staff-act-tell-overdue-button = Write the letter
staff-event-tell-overdue = Stage 1 overdue, letter begun

## Stage 1

staff-act-meet = Record a meeting or mediation
staff-act-meet-intro = Offer to meet before you write the reply. Whatever is agreed, they can still go to the next stage.
staff-act-meet-button = Record it
staff-event-meet = Meeting or mediation recorded

staff-act-respond = Answer at stage 1
staff-act-respond-intro = Answer every point, with reasons. Apologise for what went wrong, never with “sorry you felt…”. The offer of an advocate comes first, and the clock stops when the letter leaves.
staff-act-respond-button = Write the reply
staff-event-respond = Answered at stage 1

staff-act-resolve = Confirm that it is resolved at stage 1
staff-act-resolve-intro = Only if they agree that it is settled. The letter confirms the terms: a phone call alone closes nothing.
staff-act-resolve-button = Write the letter
staff-event-resolve = Resolved at stage 1

staff-act-skip-stage-one = Skip stage 1
staff-act-skip-stage-one-intro = The manager decides, and only if both sides agree. Then take the request for stage 2.
staff-act-skip-stage-one-button = Skip stage 1
staff-event-skip-stage-one = Stage 1 skipped

## Stage 2

staff-act-request-stage-two = Take the request for stage 2
staff-act-request-stage-two-intro = It cannot be refused, and there is no time limit in law. If it was spoken, write it down as the statement of complaint and have it agreed.
staff-act-request-stage-two-button = Take the request
staff-event-request-stage-two = Stage 2 asked for

staff-act-statement = Write the statement of complaint
staff-act-statement-intro = It says what stage 2 looks into, head by head. The reports, the decision and the reply at stage 3 find on these heads and on nothing else. Every version goes to them to agree or change. Do not let it wait: the Ombudsman counts a long wait as delay.
staff-act-statement-button = Write the statement
staff-event-statement = Statement of complaint written

staff-act-agree-statement = Record that the statement is agreed
staff-act-agree-statement-intro = Tick every head that they agreed to. When all are, the statement is agreed; for the others, write a new version. If the request was spoken, or they changed the statement, stage 2 is counted from this day; otherwise from the request. The case shows both dates.
staff-act-agree-statement-button = Record the agreement
staff-event-agree-statement = Statement of complaint agreed

staff-act-investigate-unanswered = Investigate a statement that nobody answered
staff-act-investigate-unanswered-intro = They had the last version for as long as your council gives a statement, and did not agree to it. Record no agreement that did not happen: the investigation goes on with your version, and stage 2 is counted from the request. What they say later can still change it until the investigating officer reports.
staff-act-investigate-unanswered-button = Investigate our version
staff-event-investigate-unanswered = Our version of the statement is investigated

staff-act-appoint = Appoint the investigating officer and independent person
staff-act-appoint-intro = The officer stands outside the line management of the service. The person is no member or officer of the council, nor the spouse or civil partner of one. Appointing again hands over.
staff-act-appoint-button = Appoint
staff-event-appoint = Investigating officer and independent person appointed

staff-act-send-papers = Record that both have the papers
staff-act-send-papers-button = Record it
staff-event-send-papers = Both have the papers

staff-act-officer-report = File the investigating officer’s report
staff-act-officer-report-intro = One finding for each head of the statement. The council’s own decision comes later and may differ.
staff-act-officer-report-button = File the report
staff-event-officer-report = Investigating officer’s report filed

staff-act-person-report = File the independent person’s report
staff-act-person-report-intro = It says whether the investigation was impartial, comprehensive and effective. Choose only what it says.
staff-act-person-report-button = File the report
staff-event-person-report = Independent person’s report filed

staff-act-adjudicate = Adjudicate stage 2
staff-act-adjudicate-intro = A senior manager decides every head of the statement, and may differ from the finding. Each recommendation is answered with its reason; what is followed becomes an action with a day. The letter has it all, and the right to a panel within 20 working days. Stage 2 ends when it leaves.
staff-act-adjudicate-button = Adjudicate
staff-event-adjudicate = Stage 2 adjudicated

## Stage 3

staff-act-request-panel = Take the request for a panel
staff-act-request-panel-intro = It cannot be refused, and may still be taken after 20 working days. The panel meets within 30 working days of the request.
staff-act-request-panel-button = Take the request
staff-event-request-panel = Panel asked for

staff-act-convene-panel = Convene the panel
staff-act-convene-panel-intro = Three independent persons, one in the chair. The independent person of stage 2 is not one of them, but may come. The complainant may bring both an advocate and another person.
staff-act-convene-panel-button = Convene
staff-event-convene-panel = Panel convened

staff-act-send-panel-papers = Record to whom the panel’s papers went
staff-act-send-panel-papers-intro = Leave blank who does not have them yet, or is not there. You can add to it until everybody has them.
staff-act-send-panel-papers-button = Record it
staff-event-send-panel-papers = Panel’s papers sent

staff-act-hold-panel = Record that the panel met
staff-act-hold-panel-intro = The panel does not investigate again and takes no new complaints. Its report is due within 5 working days.
staff-act-hold-panel-button = Record it
staff-event-hold-panel = Panel met

staff-act-panel-report = File the panel’s report
staff-act-panel-report-intro = It goes to the council, the complainant, the advocate, the independent person, and others with sufficient interest. Give the day on which each got it; whoever gets it later is added then. Left blank for the complainant, a letter is written, and the time for the report ends when it leaves. The council’s reply is due 15 working days from the day we received it.
staff-act-panel-report-button = File the report
staff-event-panel-report = Panel’s report filed

staff-act-send-panel-report = Record to whom the panel’s report went
staff-act-send-panel-report-intro = For those who did not have it when it was filed. Leave blank who has it already, or does not have it yet. A day that was wrong is put right by giving the right one.
staff-act-send-panel-report-button = Record it
staff-event-send-panel-report = Panel’s report sent
staff-act-respond-stage-three = Answer at stage 3
staff-act-respond-stage-three-intro = It is considered and decided together with the independent person of stage 2. Answer each recommendation of the panel with its reason. The letter names the Ombudsman.
staff-act-respond-stage-three-button = Write the reply
staff-event-respond-stage-three = Answered at stage 3

staff-act-refer-early = Refer to the Ombudsman without a panel
staff-act-refer-early-intro = The manager decides, and only if they agree and every one of these is true. Otherwise convene the panel: stage 3 cannot be refused.
staff-act-refer-early-button = Refer
staff-event-refer-early = Referred to the Ombudsman without a panel

## Ombudsman

staff-act-ombudsman-received = Record that the Ombudsman wrote
staff-act-ombudsman-received-intro = They may go to the Ombudsman at any time. If the Ombudsman sends it back, the procedure goes on here.
staff-act-ombudsman-received-button = Record it
staff-event-ombudsman-received = Ombudsman wrote

staff-act-ombudsman-asks = Record what the Ombudsman asks, and by when
staff-act-ombudsman-asks-intro = An enquiry, or a draft of the decision to comment on. The date stands in the queue until the answer went, also when the case is closed.
staff-act-ombudsman-asks-button = Record it
staff-event-ombudsman-asks = Ombudsman asked

staff-act-ombudsman-answered = Record that the Ombudsman has our answer
staff-act-ombudsman-answered-intro = Of several of a kind it is the answer to the one that is due first.
staff-act-ombudsman-answered-button = Record it
staff-event-ombudsman-answered = Ombudsman answered

staff-act-ombudsman-decided = Record the Ombudsman’s decision
staff-act-ombudsman-decided-button = Record the decision
staff-event-ombudsman-decided = Ombudsman decided

staff-act-ombudsman-complied = Record what was done for the Ombudsman
staff-act-ombudsman-complied-button = Record it
staff-event-ombudsman-complied = Ombudsman’s recommendations carried out

## Corporate

staff-act-respond-corporate = Answer at corporate stage 1
staff-act-respond-corporate-intro = Answer every point, with reasons, as soon as the answer is known: actions may follow. Apologise for what went wrong, never with “sorry you felt…”.
staff-act-respond-corporate-button = Write the reply
staff-event-respond-corporate = Answered at corporate stage 1

staff-act-request-corporate-two = Take the request for corporate stage 2
staff-act-request-corporate-two-intro = Do not refuse it without a valid reason. The clock runs from the acknowledgement, so acknowledge it next.
staff-act-request-corporate-two-button = Take the request
staff-event-request-corporate-two = Corporate stage 2 asked for

staff-act-acknowledge-corporate-two = Acknowledge the request for corporate stage 2
staff-act-acknowledge-corporate-two-intro = The clock of stage 2 starts when this letter leaves.
staff-act-acknowledge-corporate-two-button = Write the letter
staff-event-acknowledge-corporate-two = Request for corporate stage 2 acknowledged

staff-act-respond-corporate-two = Answer at corporate stage 2
staff-act-respond-corporate-two-intro = The final reply, to every point, by somebody other than at stage 1. The letter names the Ombudsman.
staff-act-respond-corporate-two-button = Write the reply
staff-event-respond-corporate-two = Answered at corporate stage 2

## Personal information

staff-act-respond-data-protection = Answer the complaint about personal information
staff-act-respond-data-protection-intro = Tell them the outcome without undue delay. The letter names the Information Commissioner.
staff-act-respond-data-protection-button = Write the reply
staff-event-respond-data-protection = Complaint about personal information answered

## Concerns, enquiries and compliments

staff-act-resolve-concern = Settle the concern
staff-act-resolve-concern-intro = A concern is no stage before a complaint. The letter tells them that they can still complain.
staff-act-resolve-concern-button = Write the letter
staff-event-resolve-concern = Concern settled

staff-act-convert-concern = Turn it into a complaint
staff-act-convert-concern-intro = Do it as soon as they ask. The clocks run from the day on which we first had it.
staff-act-convert-concern-button = Turn it into a complaint
staff-event-convert-concern = Turned into a complaint

staff-act-reply = Reply to a comment, idea or enquiry
staff-act-reply-button = Write the reply
staff-event-reply = Replied

staff-act-pass-on = Pass it on
staff-act-pass-on-intro = Thanks reach the people they are about, and their manager.
staff-act-pass-on-button = Record it
staff-event-pass-on = Passed on

staff-act-publish = Prepare a compliment for publishing
staff-act-publish-intro = Only with consent. Nobody may be recognised, child, family or staff: take out names, initials and places.
staff-act-publish-button = Keep these words
staff-event-publish = Compliment prepared for publishing

## Putting it right and learning

staff-act-remedy = Add a remedy
staff-act-remedy-intro = Money that was owed anyway is a backdated payment, and is not counted as compensation.
staff-act-remedy-button = Add the remedy
staff-event-remedy = Remedy added

staff-act-remedy-done = Record that a remedy was carried out
staff-act-remedy-done-intro = Choose the remedy that was carried out.
staff-act-remedy-done-button = Record it
staff-event-remedy-done = Remedy carried out

staff-act-cost = Add a cost
staff-act-cost-button = Add the cost
staff-event-cost = Cost added

staff-act-learn = Record what was learned
staff-act-learn-intro = A complaint cannot close without it. Write what was learned, with at least one action, or why nothing was.
staff-act-learn-button = Save what was learned
staff-event-learn = Learning recorded

staff-act-action-done = Record that an action is done
staff-act-action-done-intro = Choose the action that is done.
staff-act-action-done-button = Record it
staff-event-action-done = Action done

## End

staff-act-correct-contact = Change how to reach them
staff-act-correct-contact-intro = What you write here takes the place of everything we know of how to reach them, and is used from now on. Links in e-mails that were sent before open nothing any more. What stood here before stays in the history.
staff-act-correct-contact-button = Use these from now on
staff-event-correct-contact = Ways to reach them changed
staff-act-correct-who = Correct who they are
staff-act-correct-who-intro = A child or care leaver has the statutory procedure and is offered an advocate: both follow from this.
staff-act-correct-who-button = Correct who they are
staff-event-correct-who = Who they are corrected
staff-act-correct-received = Correct the day of receipt
staff-act-correct-received-intro = The manager decides. Every time limit is counted again from this day, and what is late or in time changes with it.
staff-act-correct-received-button = Correct the day
staff-event-correct-received = Day of receipt corrected
staff-act-correct-point = Correct a point
staff-act-correct-point-intro = Fill in what was wrong and leave the rest blank. What was found of the point stays, and letters that have left stay as they are.
staff-act-correct-point-button = Correct the point
staff-event-correct-point = Point corrected
staff-act-unlink = Take a link away
staff-act-unlink-intro = Neither case names the other any more. Both histories keep that they did.
staff-act-unlink-button = Take the link away
staff-event-unlink = Link taken away
staff-act-take-back = Take back an entry
staff-act-take-back-intro = It stays in the history and is counted no more. Then write down what is right.
staff-act-take-back-button = Take it back
staff-event-done = { $event }: { $what }
staff-event-take-back = Taken back: { $what }
staff-event-was-taken-back = { $what } (taken back since)
staff-act-take-back-cost = Take back a cost
staff-act-take-back-cost-intro = Write the cost as it was recorded. It stays in the history and is counted no more.
staff-act-take-back-cost-button = Take it back
staff-event-take-back-cost = Cost taken back
staff-act-remove-file = Remove a file
staff-act-remove-file-intro = For what should not be here, such as a file about somebody else. What is in it is deleted for good. That it was here, and why it was removed, stays in the history.
staff-act-remove-file-button = Remove it for good
staff-event-remove-file = File removed
staff-act-void = Recorded in error, or twice
staff-act-void-intro = The manager decides. The case is closed without an answer, and leaves the queue and the figures. Nobody is written to. Where it is recorded twice, the case that stays shows what happened here. It can be reopened.
staff-act-void-button = Close it without an answer
staff-event-void = Closed: recorded in error, or twice
staff-void-duplicate = It is recorded twice
staff-void-logged-in-error = It was recorded in error
staff-act-restrict = Restrict contact
staff-act-restrict-intro = The manager decides, only after a warning, and until a review date. A child or care leaver is never restricted. Nobody is kept from a new complaint.
staff-act-restrict-button = Restrict contact
staff-event-restrict = Contact restricted

staff-act-review-restriction = Review the restriction of contact
staff-act-review-restriction-intro = The manager decides whether it ends or goes on until another review. No letter is written: tell them, and say how.
staff-act-review-restriction-button = Save the review
staff-event-review-restriction = Restriction reviewed

staff-act-withdraw = Record that they withdraw it
staff-act-withdraw-intro = They may withdraw at any time, and a letter confirms it. If the matter warrants it, it goes on within the council.
staff-act-withdraw-button = Record the withdrawal
staff-event-withdraw = Withdrawn

staff-act-close = Close the case
staff-act-close-intro = Every letter must have left, and learning must be recorded. Closing takes no right away: they can still ask for the next stage.
staff-act-close-button = Close the case
staff-event-close = Closed

staff-act-reopen = Reopen the case
staff-act-reopen-intro = The manager decides. After proceedings, for up to one year from the day they ended.
staff-act-reopen-button = Reopen
staff-event-reopen = Reopened
staff-act-hold-records = Hold the records
staff-act-hold-records-intro = The manager decides. The case is not deleted while its records are held, however long that is.
staff-act-hold-records-button = Hold the records
staff-event-hold-records = Records held
staff-act-release-records = Release the records
staff-act-release-records-intro = The manager decides. The council’s years count again. Before the case is deleted it stands on the page “Kept and deleted” for at least 30 days.
staff-act-release-records-button = Release the records
staff-event-release-records = Records released
