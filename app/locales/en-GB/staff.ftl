# The words of the staff side, which has one language.

## Every page

staff-sign-out = Sign out
staff-sign-out-everywhere = Sign out everywhere

## Sign in

staff-sign-in-title = Staff sign in
staff-email-label = Email address
staff-password-label = Password
staff-sign-in-button = Sign in
staff-refused-sign-in = Check your email address and password, and try again
staff-refused-too-many = Too many tries. Wait a few minutes, then try again

## Queue

staff-queue-title = Queue
staff-queue-empty = There is nothing here.
staff-changed = The queue has changed. Show the new queue
staff-shows = Parts of the queue
staff-show-all = open
staff-show-mine = mine
staff-show-nobody = without an owner
staff-show-late = late
staff-show-undelivered = with a letter not delivered
staff-kind-label = Kind
staff-kind-all = Every kind
staff-kind-complain = Complaint
staff-kind-thank-you = Compliment
staff-kind-advocate = Advocate request
staff-kind-idea = Idea
staff-filter = Show
staff-find-label = Find by reference
staff-find = Find
staff-find-unknown = There is no case with this reference
staff-pages = More of the queue
staff-next = Next 50
staff-column-flags = Flags
staff-column-reference = Reference
staff-column-what = Kind
staff-column-who = From
staff-column-received = Received
staff-column-owner = Owner
staff-column-due = Due
staff-flag-danger = Danger
staff-flag-freeze = Asks us to stop something
staff-flag-child = Child or care leaver
staff-flag-advocate = Advocate not offered yet
staff-flag-undelivered = Letter not delivered
staff-due-late = { $days ->
    [0] due { $date } · late
    [one] due { $date } · late by 1 working day
   *[other] due { $date } · late by { $days } working days
}
staff-due-today = due { $date } · today
staff-due-in = { $days ->
    [one] due { $date } · 1 working day left
   *[other] due { $date } · { $days } working days left
}
staff-nobody = Nobody yet
staff-not-yet = Not yet

## Who may complain (R2.1)

category-child-looked-after = Child in care
category-child-in-need = Child in need
category-parent = Parent
category-parental-responsibility = Parental responsibility
category-foster-carer = Foster carer
category-care-leaver = Care leaver
category-special-guardian = Special guardian
category-special-guardianship-order = Child with a special guardianship order, or their parent
category-asked-for-special-guardian-support = Asked for special guardianship support
category-may-be-adopted = May be adopted, or their parent or guardian
category-wishes-to-adopt = Wishes to adopt
category-adoption-services = Adoption services
category-adopted = Adopted person, parent or former guardian
category-sufficient-interest = Sufficient interest to be decided

## Case

staff-case-title = Case { $reference }
staff-needs = Before you contact them
staff-call-them = Call them { $name }.
staff-do-not-contact = Do not contact them.
staff-reach-by = Contact them by: { $ways }.
staff-way-email = email
staff-way-phone = phone
staff-way-text = text message
staff-way-letter = letter
staff-way-advocate = their advocate
staff-way-trusted-person = someone they trust
staff-way-do-not-contact = not at all
staff-no-messages = Do not leave messages. Do not send email or letters.
staff-messages-ok = Messages and letters are safe.
staff-safe-times = Safe times: { $times }
staff-needs-help = Help they need: { $help }.
staff-needs-which = More about the help: { $which }
staff-wrote-easy-read = They used easy read. Reply in easy read.
staff-no-receipt = No receipt went to them by email. Tell them that it arrived, in a way that they chose.
staff-no-needs = They told us of no needs or limits.
staff-answers = What they told us
staff-left-out = Left unanswered: { $questions }
staff-answers-version = Asked with version { $version } of the questions.
staff-history = History
staff-facts = Dates and facts
staff-fact-received = Received
staff-fact-owner = Owner
staff-fact-category = From
staff-fact-acknowledged = Acknowledged in person
staff-fact-advocate = Advocate
staff-clock-acknowledgement = Acknowledge
staff-clock-stage-one = Reply at stage 1
staff-clock-advocate = Advocacy provider answers
staff-advocacy-not-needed = No offer needed
staff-advocacy-to-offer = To be offered
staff-advocacy-has-one = Has an advocate
staff-advocacy-accepted = Offered, and wants one
staff-advocacy-declined = Offered, and does not want one
staff-advocacy-not-offered = Not offered
staff-event-received = Received
staff-event-taken = Taken on
staff-event-assigned = Given to { $whom }
staff-event-noted = Note
staff-event-acknowledged = Acknowledged in person
staff-event-letter-sent = Letter sent: { $letter }
staff-event-letter-not-delivered = Letter not delivered: { $letter }
staff-by-portal = Heard
staff-letters = Letters
staff-no-letters = No letters.
staff-letter-receipt = Receipt to the person
staff-letter-thank-you = Thanks to the person
staff-letter-advocate-receipt = Receipt for the advocate request
staff-letter-team-alert = Alert to the team
staff-letter-urgent-alert = Urgent alert to the team
staff-letter-advocacy-request = Request to the advocacy provider
staff-letter-is-waiting = { $tries ->
    [0] waiting, first try { $when }
    [one] waiting, tried once, next try { $when }
   *[other] waiting, tried { $tries } times, next try { $when }
}
staff-letter-is-sent = sent { $when }
staff-letter-is-dead = { $tries ->
    [one] not delivered after 1 try, { $when }
   *[other] not delivered after { $tries } tries, last tried { $when }
}

## Acts

staff-acts = What you can do
staff-act-take = Take this case
staff-act-assign = Give to someone
staff-act-assign-button = Give the case
staff-assign-label = Who should have it?
staff-act-note = Write a note
staff-act-note-button = Save the note
staff-note-label = Note
staff-act-acknowledge = Record the acknowledgement
staff-act-acknowledge-intro = Record this once you have written to them or spoken with them: who looks into it, what you understood, what they want, when you reply, and that they can have an advocate. The automatic receipt does not count.
staff-act-acknowledge-button = Record the acknowledgement
staff-acknowledge-label = What you told them, for the file
staff-act-advocacy = Record the offer of an advocate
staff-act-advocacy-intro = Every child and care leaver is offered an advocate. If you could not offer one, say why.
staff-act-advocacy-button = Record the offer
staff-advocacy-label = What came of it?
staff-advocacy-reason-label = Reason, if an advocate was not offered
staff-refused-not-received = This case has not been received properly. Tell whoever runs Heard
staff-refused-already-acknowledged = It has been acknowledged already
staff-refused-already-theirs = They have this case already
staff-refused-advocate-not-needed = An advocate is offered only to children and care leavers
staff-refused-nothing-chosen = Choose one of the answers
staff-refused-reason-missing = Write the reason
staff-refused-nothing-written = Choose or write something first
