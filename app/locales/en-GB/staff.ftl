# The words of the staff side, which has one language.

## Every page

staff-places = Pages for staff
staff-more-places = More
staff-sign-out = Sign out
staff-sign-out-everywhere = Sign out everywhere
staff-role-reader = reader
staff-role-auditor = auditor
staff-role-officer = officer
staff-role-manager = manager
staff-role-administrator = administrator

## Sign in

staff-sign-in-title = Staff sign in
staff-field-sign-in-email = Email address
staff-field-sign-in-password = Password
staff-sign-in-button = Sign in
staff-refused-sign-in = Check your email address and password, and try again
staff-refused-sign-in-busy = Many people are signing in. Wait a few seconds, then try again
staff-refused-no-cookies = Your browser did not keep you signed in. Allow cookies for this site, then sign in again
staff-refused-password-ended = This password has ended. Ask whoever gave it to you for a new one
staff-refused-too-many = Too many tries. Wait a few minutes, then try again
staff-session-over = Nobody used the page for an hour, so you were signed out. Sign in and you are back where you were.
staff-still-signed-in-title = You are still signed in
staff-still-signed-in = Nobody used this page for an hour, so we took it from the screen.
staff-still-signed-in-button = Open the page again
staff-goes-on-title = Opening the page
staff-goes-on-button = Open it now
staff-refused-session-ended = You were signed out while you wrote. Nothing is lost: sign in and you are back where you were
staff-refused-unavailable = We could not do that just now. Wait a minute, then try again
staff-refused-unavailable-kept = We could not save this just now. What you wrote is still here: wait a minute, then sign in and you are back where you were
staff-sign-in-directory = Sign in with { $name }
staff-sign-in-new-tab = (opens in a new tab)
staff-sign-in-password = Sign in with a password
staff-sign-in-beside = What you wrote waits on this page. Sign in in a new tab, come back here, and go on.
staff-sign-in-beside-button = I have signed in, go on
staff-refused-only-by-directory = Your council signs in with its directory, and not with passwords. Sign in there
staff-refused-directory-away = The directory of your council does not answer just now. Try again in a few minutes
staff-refused-directory-not-let = The directory of your council did not sign you in. Try again
staff-refused-directory-not-taken = The sign in took too long, or was begun in another browser. Try again
staff-refused-directory-account = There is no account for you here. Ask whoever looks after the accounts
staff-refused-directory-group = Your council has not put you into a group that may come in. Ask your complaints manager
staff-signed-out-title = You are signed out
staff-signed-out-going = Here you are signed out. Sign out of { $name } too, if this page does not go there by itself.
staff-signed-out-there = Sign out of { $name }
staff-signed-out-again = Sign in again
staff-refused-signed-in-again = You are signed in again, and what you wrote is here. Check it and send it

## Your password

staff-password-title = Your password
staff-password-given = Somebody else made the password that you signed in with. Choose one that only you know. The old one ends { $until }.
staff-field-password-current = Your password now
staff-field-password-new = New password
staff-field-password-new-hint = At least 12 characters. Three or four words that do not belong together are hard to guess and easy to remember.
staff-field-password-again = New password again
staff-password-button = Change password
staff-password-signs-out = You will be signed out everywhere else.
staff-password-changed = Your password is changed. You are signed out everywhere else.
staff-refused-password-current = This is not your password now. Try again
staff-refused-password-short = Your new password is too short. Use at least 12 characters
staff-refused-password-long = Your new password is too long. Use at most 250 characters
staff-refused-password-easy = Your new password is easy to guess. Use other words, and not your name or the council’s
staff-refused-password-same = This is your old password. Choose a new one
staff-refused-password-again = The two new passwords are not the same. Type them again

## A code, when they sign in

staff-code-title = Your code
staff-field-code = Code
staff-field-code-hint = The 6 digits that your app shows now, or one of your recovery codes
staff-code-lost = If you have lost your app and your recovery codes, ask whoever looks after the accounts to take your second factor away. Then sign in and set up a new one.
staff-refused-code = This code does not work. Wait until your app shows a new one, then try again
staff-refused-code-too-many = Too many tries. Wait a few minutes, then type the code that your app shows then

## Your account

staff-account-title = Your account
staff-account-ways = How you sign in
staff-sessions-title = Where you are signed in
staff-sessions-intro = If you do not know one of these, end it and change your password. At most 5 browsers are signed in at once: with another the oldest ends.
staff-session-column-browser = Browser
staff-session-column-began = Signed in
staff-session-column-used = Last used
staff-session-column-end = What you can do
staff-session-here = This one
staff-session-end = End
staff-session-end-others = End all but this one
staff-browser-on = { $browser } on { $system }
staff-browser-unknown = A browser that we do not know
staff-browser-chrome = Chrome
staff-browser-edge = Edge
staff-browser-firefox = Firefox
staff-browser-opera = Opera
staff-browser-safari = Safari
staff-browser-samsung = Samsung Internet
staff-system-android = Android
staff-system-chromeos = ChromeOS
staff-system-ios = an iPhone or iPad
staff-system-linux = Linux
staff-system-mac = a Mac
staff-system-windows = Windows

## Your second factor

staff-second-factor-title = Your second factor
staff-second-factor-intro =
    With a second factor nobody can sign in with your password alone.
    You need an app that shows codes, such as the one that your council gave you, Microsoft Authenticator, Google Authenticator or a password manager.
staff-second-factor-must = Your council asks everybody with your role for a second factor. Set it up, then you can go on.
staff-second-factor-none = not set up
staff-second-factor-since = set up on { $when }
staff-field-second-factor-current = Your password
staff-field-first-code-code-hint = The 6 digits that your app shows now
staff-second-factor-begin = Set up
staff-second-factor-directory = You came from the directory of your council a while ago. Show there who you are, then you can change it.
staff-second-factor-directory-button = Show it again
staff-second-factor-scan = Open your app, add an account, and scan this.
staff-second-factor-qr = QR code for your app. The same secret stands below as letters and digits.
staff-second-factor-open = On the phone with the app? Open it there
staff-second-factor-type = If you cannot scan it, type this secret into your app:
staff-second-factor-prove = Check the code
staff-second-factor-done = Your second factor is set up. You are signed out everywhere else.
staff-second-factor-change = To replace or remove it, type your password and a code.
staff-second-factor-replace = Replace it
staff-second-factor-remove = Remove it
staff-second-factor-removed = Your second factor is removed. Your password alone signs you in.
staff-refused-second-factor-late = That took too long. Begin again
staff-recovery-title = Your recovery codes
staff-recovery-intro = Each of these signs you in once without your app. Write them down or print them now, and keep them where nobody else finds them. They are not shown again.
staff-recovery-kept = I have kept them
staff-recovery-left = { $count ->
    [0] You have no recovery codes left. Replace your second factor to get new ones.
    [one] You have 1 recovery code left. Replace your second factor to get new ones.
    [10] 10 recovery codes were made and shown once, when your second factor was set up. If you did not see or keep them, replace your second factor to get new ones.
   *[other] You have { $count } recovery codes left.
}

## Accounts

staff-accounts-title = Accounts
staff-accounts-intro = Everybody who can sign in, or could. Choose a name to change an account.
staff-accounts-column-name = Name
staff-accounts-column-email = Email address
staff-accounts-column-role = Role
staff-accounts-column-standing = Signs in
staff-accounts-column-seen = Last here
staff-accounts-column-sessions = Browsers signed in
staff-accounts-column-factor = Second factor
staff-accounts-column-directory = Directory of the council
staff-accounts-directory-no = may not sign in with it
staff-accounts-directory-may = may sign in with it, and has not yet
staff-accounts-directory-does = signs in with it
staff-accounts-never = not yet
staff-accounts-factor-yes = yes
staff-accounts-factor-no = no
staff-accounts-factor-owed = no, sets it up at the next sign in
staff-account-is-works = yes
staff-account-is-given = has to choose a password until { $until }
staff-account-is-given-ended = never chose a password, needs a new one
staff-account-is-disabled = no, disabled
staff-accounts-add = Add somebody
staff-accounts-add-button = Add
staff-field-accounts-name = Name
staff-field-accounts-name-hint = As colleagues see it, and letters are signed
staff-field-accounts-email = Email address
staff-field-accounts-email-hint = They sign in with it
staff-field-accounts-role = What they may do
staff-account-role-reader = Reader: reads cases, lists and reports
staff-account-role-auditor = Auditor: reads the same, and the record of use
staff-account-role-officer = Officer: carries out the procedure
staff-account-role-manager = Manager: also decides what the law leaves to the complaints manager, and looks after accounts
staff-account-role-administrator = Administrator: looks after the accounts of everybody, and opens no case
staff-accounts-made = { $name } can sign in with { $email } and this password:
staff-accounts-made-once = It is shown only now. Hand it on in person or by phone, never by email. It works for 72 hours, for choosing another.
staff-refused-accounts-taken = This address has an account already. Choose it in the list
staff-refused-accounts-email = Write an email address like sam.reed@westmere.example
staff-refused-accounts-last-manager = Then nobody would be left who decides on every case. Another account has to become a manager first
staff-account-is-yours = This is your own account. Somebody else has to change the rest of it, but for what is here:
staff-account-name-button = Change name
staff-account-role = Role
staff-account-role-button = Change role
staff-account-password = Give a new password
staff-account-password-intro = They are signed out everywhere, and choose another when they sign in.
staff-account-password-button = Make a password
staff-account-take-factor = Take the second factor away
staff-account-take-factor-intro = For somebody who has lost it. Make sure that it is them who ask: call them back on a number that you know. They are signed out everywhere.
staff-account-take-factor-button = Take it away
staff-account-allow-directory = Sign in with the directory
staff-account-allow-directory-intro = They can sign in with the directory of the council, if it has the same email address for them. Their role is then the one that their groups have there, from each sign in on.
staff-account-allow-directory-button = Let them
staff-account-forbid-directory = No sign in with the directory
staff-account-forbid-directory-intro = The account belongs to nobody in the directory any more, and they are signed out everywhere. Do this also when the wrong person came in with it.
staff-account-forbid-directory-button = End it
staff-account-done-directory-allowed = They can sign in with the directory of the council.
staff-account-done-directory-forbidden = They can sign in with the directory no more, and are signed out everywhere.
staff-account-sign-out = Sign out everywhere
staff-account-sign-out-intro = Ends every session of theirs. They can sign in again.
staff-account-sign-out-button = End sessions
staff-account-disable = Disable
staff-account-disable-intro = They have left, or may not sign in for now. What they did stays in the history of cases under their name.
staff-account-disable-button = Disable the account
staff-account-enable = Enable
staff-account-enable-intro = They can sign in again with their password.
staff-account-enable-button = Enable the account
staff-account-done-name = The name is changed. Letters that are written from now on are signed with it.
staff-account-done-role = The role is changed.
staff-account-done-disabled = The account is disabled, and signed out everywhere.
staff-account-done-enabled = The account can sign in again.
staff-account-done-signed-out = They are signed out everywhere.
staff-account-done-factor-taken = The second factor is taken away, and they are signed out everywhere.

## Queue

staff-queue-title = Queue
staff-queue-empty = There is nothing here.
staff-changed = The queue has changed. Show the new queue
staff-shows = Parts of the queue
staff-kind-label = Kind
staff-kind-all = Every kind
staff-kind-complain = Complaint
staff-kind-thank-you = Compliment
staff-kind-advocate = Advocate request
staff-kind-idea = Idea
staff-filter = Show
staff-find-title = Find a case
staff-find-label = Find a case
staff-field-find-sought = What do you know about it?
staff-field-find-sought-hint = A name, an address, a phone number, an email address, a reference of ours or theirs, or words of what they told us. Spelling mistakes do not matter in names.
staff-find = Find
staff-find-found = { $count ->
    [1] 1 case found
   *[other] { $count } cases found
}
staff-find-more = More cases found than fit here. These are the first { $count }. Add another word to see fewer
staff-find-none = No case found
staff-find-try-fewer = Use fewer words: one name, or only the postcode.
staff-find-try-other = Try the name of the child, or another spelling.
staff-find-try-beginning = Type the first three letters of a name.
staff-find-try-story = Words of what they told us are found only when they are spelled as they wrote them.
staff-find-not-yet = Some cases may be missing here for a few minutes: { $done } of { $count } are worked out again.
staff-find-void = Closed: should not be here
staff-told-child = about { $name }
staff-linked = Linked cases
staff-linked-taken-in = The same, ended
staff-linked-goes-on = The same, goes on there
staff-alike = May belong together
staff-alike-same = Perhaps sent twice
staff-alike-received = received { $date }
staff-act-see-told = See what they told us
staff-act-beside = What they told us
staff-pages = More of the queue
staff-next = Next 50
staff-column-flags = Flags
staff-column-reference = Reference
staff-column-what = Kind
staff-column-stage = Stage
staff-column-who = From
staff-column-received = Received
staff-column-owner = Owner
staff-column-due = Due
staff-flag-danger = Danger
staff-flag-freeze = Asks us to stop something
staff-flag-child = Child or care leaver
staff-flag-advocate = Advocate not offered yet
staff-flag-undelivered = Letter not delivered
staff-flag-suspended = Suspended
staff-flag-letter = Letter to send
staff-nobody = Nobody yet
staff-not-yet = Not yet
staff-not-recorded = Not recorded

## Recording a case

staff-record-title = Record a case
staff-record-intro = For what came by phone, by letter, in a visit or through another officer. Few answers are needed: never hold it up for a date of birth, an address or a child’s consent.
staff-record-button = Record the case
staff-record-part-what = What came, and when
staff-record-part-story = What they say
staff-record-part-name = Who they are and how to reach them
staff-record-part-help = Help they need

## Working days

staff-calendar-title = Working days
staff-calendar-intro = Weekends and these bank holidays are not working days. Christmas Eve and days on which only the council is closed are. A change moves dates that are still to come.
staff-calendar-ends = The bank holidays are known only up to { $date }. Add the next ones, or later dates will be wrong.
staff-calendar-rebuild = { $count ->
    [one] Working out the dates of 1 case again: { $done } done. Until then a list may still show the date from before the change.
   *[other] Working out the dates of { $count } cases again: { $done } done. Until then a list may still show dates from before the change.
}
staff-calendar-sure-title = Change the working days?
staff-calendar-sure-intro = Nothing is changed yet. This is what the change would do.
staff-calendar-gone = No bank holiday any more
staff-calendar-come = New bank holidays
staff-calendar-same = The list stays as it is.
staff-calendar-moves = { $count ->
    [0] No date of an open case moves.
    [one] One date of an open case moves.
   *[other] { $count } dates of open cases move.
}
staff-calendar-cases = { $count ->
    [one] 1 open case has a date that may move.
   *[other] { $count } open cases have a date that may move.
} { $late ->
    [0] None of these dates is late now.
    [one] One of them has such a date that is late now; it comes first.
   *[other] { $late } of them have such a date that is late now; they come first.
}
staff-calendar-moves-page = Dates that move, page { $page } of { $pages }
staff-calendar-moves-none = No date moves in the cases of this page.
staff-calendar-moves-pages = More dates that move
staff-calendar-moves-earlier = Page before
staff-calendar-moves-later = Next page
staff-calendar-late = late now
staff-calendar-column-case = Case
staff-calendar-column-clock = Date to keep
staff-calendar-column-before = Now
staff-calendar-column-after = Then
staff-calendar-sure-button = Change the list
staff-calendar-not = Leave it as it is
staff-calendar-history = Changes of the list
staff-calendar-history-none = Nobody has changed the list yet.
staff-calendar-column-when = When
staff-calendar-column-who = Who
staff-calendar-column-what = What
staff-calendar-column-why = Why
staff-calendar-gone-day = Removed: { $day }
staff-calendar-come-day = Added: { $day }
staff-calendar-and-more = and { $count } more
staff-calendar-undo = Undo
staff-calendar-days = Bank holidays
staff-calendar-empty = No bank holidays are known.
staff-calendar-column-date = Day
staff-calendar-column-title = Bank holiday
staff-calendar-column-change = Change
staff-calendar-add = Add a bank holiday
staff-calendar-add-button = Add the day
staff-calendar-remove-button = Remove
staff-calendar-replace = Replace the whole list
staff-calendar-replace-button = Replace the list

## Case

staff-case-title = Case { $reference }
staff-needs = Before you contact them
staff-call-them = Call them { $name }.
staff-do-not-contact = Do not contact them.
staff-reach-not-said = They did not say how to contact them.
staff-reach-by = Contact them by: { $ways }.
staff-no-voicemail = Do not leave a voicemail.
staff-voicemail-ok = It is safe to leave a voicemail.
staff-no-messages = Do not leave messages. Do not send email or letters.
staff-messages-ok = Messages and letters are safe.
staff-safe-times = Safe times: { $times }
staff-needs-help = Help they need: { $help }.
staff-needs-which = More about the help: { $which }
staff-wrote-easy-read = They used easy read. Reply in easy read.
staff-no-receipt = No receipt went to them by email. Tell them that it arrived, in a way that they chose.
staff-no-needs = They told us of no needs or limits.
staff-needs-not-recorded = Earlier records say nothing of needs or limits.
staff-answers = What they told us
staff-left-out = Left unanswered: { $questions }
staff-meant = The service that this means, by the council’s profile
staff-answers-version = Asked with version { $version } of the questions.
staff-facts = Dates and facts
staff-fact-received = Received
staff-fact-channel = How it came
staff-fact-owner = Owner
staff-fact-deputy = Deputy
staff-fact-category = From
staff-fact-acknowledged = Acknowledged
staff-fact-remedies = Remedies
staff-fact-cost = Cost so far
staff-done-of = { $done } of { $all } carried out
staff-fact-advocate = Advocate
staff-people = People
staff-person-deputy = Deputy
staff-person-investigator = Investigating manager
staff-person-complained-about = Complained about
staff-person-officer = Investigating officer
staff-person-independent-person = Independent person
staff-person-panel-member = Panel member
staff-panel = Review panel
staff-panel-fact-when = Meets
staff-panel-fact-place = Place
staff-panel-fact-link = Online
staff-panel-fact-members = Who sits on it
staff-panel-fact-met = Met
staff-panel-fact-papers = Papers
staff-panel-fact-report = Report
staff-panel-link-follows = The link follows
staff-panel-chairs = { $name } (chairs)
staff-panel-had = { $who } on { $date }
staff-points = Points
staff-no-points = No points are written down yet.
staff-points-recorded = Earlier records say how each stage ended. They do not say what was found of each point.
staff-points-not-counted = Earlier records say how each stage ended. They do not say how many points there were: below it stands as one.
staff-point-title = Point { $number }: { $what }
staff-recommendations = Recommendations
staff-recommendation-title = Recommendation { $number }: { $what }
staff-recommendation-open = Not answered yet
staff-recommendation-action = { $who }, by { $due }
staff-heads = Statement of complaint
staff-head-title = Head { $number }: { $what }
staff-head-point = From point { $number }
staff-head-new = New at stage 2
staff-head-agreed = Agreed
staff-head-not-agreed = No agreement recorded
staff-heads-agreed = Agreed on { $date }. Stages 2 and 3 find on these heads.
staff-heads-unanswered = Nobody answered: our version is investigated since { $date }. Stages 2 and 3 find on these heads.
staff-heads-waiting = It waits for their agreement. Stages 2 and 3 find on these heads.
staff-point-set-aside = Not considered since { $date }
staff-outcome = Outcome
staff-found-one = Stage 1
staff-found-investigated = Investigating officer
staff-found-two = Stage 2
staff-found-panel = Review panel
staff-found-three = Stage 3
staff-service-not-known = Service not known
staff-named-title = Named in this case, with an account
staff-named = { $name } has an account under a name that stands in this case, and can open it. If the case is about them, keep it from them.
staff-named-exclude = Keep it from { $name }
staff-named-ask = Ask a manager to look at it.
staff-history = History
staff-history-of-other = What happened to { $reference }, which is the same and was ended
staff-history-details = What was filled in
staff-history-before = Before: { $what }
staff-by-portal = Heard
staff-by-person = They themselves
staff-by-command-line = At the command line

## Acts

staff-acts = Everything you can do now
staff-acts-next = What comes next
staff-send-letter = Send: { $letter }
staff-no-acts = Your account can read this case, and do nothing to it.
staff-acts-not-now = Not possible now, and why
staff-act-not-now = This is not possible now.
staff-see-history = See the history
staff-choose = Choose
staff-day-hint = For example, 24 11 2026
staff-time-hint = For example, 10:30am or 2pm
staff-pounds-hint = For example, 150 or 99.50
staff-field-numbered = { $label }, { $number }
staff-row-title = Row { $number }
staff-row-triage = Point { $number }
staff-row-statement = Head { $number }
staff-row-officer-report = Recommendation { $number }
staff-row-person-report = Recommendation { $number }
staff-row-panel-report = Recommendation { $number }
staff-row-convene-panel = Member { $number }
staff-row-learn = Action { $number }

## Letters of the procedure

staff-case-files = Files
staff-no-files = No file has been added yet.
staff-file-told = { $kind }, { $size }, { $what }, added { $when }
staff-file-named = { $title } ({ $told })
staff-file-is-waiting = Being checked for viruses
staff-file-is-no-scanner = Not checked: no virus scanner is set up, so nobody can open it
staff-file-is-scanner-away = Not checked yet: the virus scanner does not answer. It is asked again; tell who runs the portal
staff-file-is-harmful = There was a virus in it: deleted
staff-file-is-gone = It is not there any more where files are kept. Tell who runs the portal: it may be in a backup
staff-file-is-damaged = It is damaged where files are kept, and cannot be opened. Tell who runs the portal: it may be in a backup
staff-letter-along = Files that go with it
staff-letters = Letters
staff-no-letters = No letter has been written yet.
staff-letter-acknowledgement = Acknowledgement
staff-letter-procedure = Which procedure, and why
staff-letter-advocacy-offer = Offer of an advocate
staff-letter-freeze = Decision on the freeze
staff-letter-extension = Extension
staff-letter-overdue = Stage 1 overdue
staff-letter-suspension = Clocks suspended
staff-letter-resumption = Clocks resumed
staff-letter-stage-one-reply = Stage 1 reply
staff-letter-resolution = Terms of the resolution
staff-letter-stage-two-request = Acknowledgement of the request for stage 2
staff-letter-statement = Statement of complaint
staff-letter-stage-two-start = Who investigates at stage 2
staff-letter-adjudication = Stage 2 adjudication
staff-letter-panel-request = Acknowledgement of the request for a panel
staff-letter-panel-invitation = Invitation to the panel
staff-letter-panel-report = Panel’s report
staff-letter-stage-three-reply = Stage 3 reply
staff-letter-early-referral = To the Ombudsman without a panel
staff-letter-corporate-reply = Corporate stage 1 reply
staff-letter-corporate-two-request = Acknowledgement of the request for corporate stage 2
staff-letter-corporate-two-reply = Corporate stage 2 reply
staff-letter-data-protection-reply = Reply about personal information
staff-letter-concern-reply = Concern settled
staff-letter-reply = Reply
staff-letter-withdrawal = Withdrawal confirmed
staff-letter-not-considered = Not considered
staff-letter-restriction = Restriction of contact
staff-letter-is-written = written { $when }, not sent yet
staff-letter-is-printed = printed { $when }, not posted yet
staff-letter-is-sending = being sent since { $when }
staff-letter-is-sent = sent by email { $when }
staff-letter-opened = Opened on { $when }.
staff-letter-not-opened = Not opened yet.
staff-letter-link-ends = The link works until { $when }.
staff-letter-link-ended = The link has ended.
staff-letter-link-hint = They need their reference to open it. If they call and have lost it, read it to them once you know who they are. A new link ends the one before.
staff-letter-link-button = Send a new link
staff-letter-is-aside = put aside { $when }, not to be sent
staff-letter-is-posted = posted { $when }
staff-letter-is-handed = handed over { $when }

## Sending a letter

staff-letter-behind = What is known of this case has changed since this letter was written. Written again, it would say something else.
staff-letter-behind-hint = It takes the place of this one. What was changed in it by hand is gone.
staff-letter-write-again-button = Write it again
staff-letter-later = A later letter of this kind takes the place of this one.
staff-letter-put-aside-button = Do not send this one
staff-letter-open-later = Open the later letter
staff-letter-aside-later = A later letter took the place of this one.
staff-letter-aside = This letter was put aside with the case.
staff-letter-unsaved = What you wrote. It is not in the letter: copy what you want to keep
staff-letter-preview = The letter
staff-letter-preview-hint = Only this is printed.
staff-act-language = They read { $language }. What you write here stays in English in their letters: offer them an interpreter.
staff-letter-translated = They read { $language }, so they get the letter in { $language } first. A computer translated it, line by line; what you wrote or changed stands in it in English.
staff-letter-english = The same letter in English, which they get too:
staff-wrote-in = They wrote in { $language }. Their letters go out in { $language } and in English.
staff-letter-save-button = Save the words
staff-letter-save-first = Save the words first: only then are they kept.
staff-letter-ways = Send the letter
staff-letter-email-title = By email
staff-letter-email-hint = They get an email that says nothing of the case, and read the letter here with their reference.
staff-letter-email-button = Send by email
staff-letter-no-email = They gave no email address that is safe to use.
staff-letter-post-title = By post
staff-letter-print-hint = Then print this page, post it, and record the day.
staff-letter-print-button = Get it ready for posting
staff-letter-printed-hint = Print this page and post it, then record the day.
staff-letter-no-post = They gave no address that is safe for letters.
staff-letter-lacks = This letter has to say: “{ $says }”. Put the words back
staff-letter-untrue = This letter says: “{ $says }”. That is not what the record says. Take it out
staff-letter-date-moved = This letter says { $says }. Counted from the day it leaves, it is { $now }
staff-letter-date-passed = This letter says { $says }. That day has passed, or does not hold any more
staff-letter-dates-hint = Dates that the portal wrote are counted again by themselves. These were typed, printed, or no longer run: change them, or send the letter as it is.
staff-letter-count-again-button = Change the dates
staff-letter-as-it-is-button = Send as it is
staff-letter-left-title = It has left
staff-letter-posted-button = It was posted
staff-letter-handed-button = It was handed over

## Automatic messages

staff-notices = Automatic messages
staff-notice-receipt = Receipt to the person
staff-notice-thank-you = Thanks to the person
staff-notice-recorded = Receipt for what was written down
staff-notice-advocate-receipt = Receipt for the advocate request
staff-notice-team-alert = Alert to the team
staff-notice-urgent-alert = Urgent alert to the team
staff-notice-advocacy-request = Request to the advocacy provider
staff-notice-hand-over = Hand-over of the case
staff-notice-file-added = Alert that a file was added
staff-notice-guest-link = Link for somebody from outside
staff-notice-account-excluded = Alert that the case is kept from an account
staff-notice-account-included = Alert that an account sees the case again
staff-notice-letter-ready = Notice that a letter can be read
staff-notice-reminder = Reminder of a date
staff-notice-unusual-reading = Alert about unusual reading
staff-notice-account-changed = Message to an account that something about signing in has changed
staff-notice-digest = Summary for staff
staff-notice-is-waiting = { $tries ->
    [0] waiting, first try { $when }
    [one] waiting, tried once, next try { $when }
   *[other] waiting, tried { $tries } times, next try { $when }
}
staff-notice-is-sent = sent { $when }
staff-notice-is-dead = { $tries ->
    [one] not delivered after 1 try, { $when }
   *[other] not delivered after { $tries } tries, last tried { $when }
}
staff-notice-is-held = not sent, { $when }
staff-fault-mailbox = The mail server says that this mailbox does not exist or is closed ({ $code }). Check the address, and reach them in another way that they chose.
staff-fault-address = No email can be sent to an address that is written like this. Check the address, and reach them in another way that they chose.
staff-fault-full = Their mailbox is full ({ $code }).
staff-fault-us = The mail server refuses to send for us ({ $code }). Ask your IT support to look at its settings.
staff-fault-tls = The connection to the mail server cannot be made safe ({ $code }). Ask your IT support to look at its certificate.
staff-fault-timeout = The mail server took too long to answer.
staff-fault-connection = The mail server could not be reached.
staff-fault-often = Several messages went to this address in a short time, and the person may not have asked for them. If they did, send it again.
staff-fault-other = The last answer was { $code }.

## What is kept and deleted

staff-retention-title = Kept and deleted
staff-retention-intro =
    A case is deleted when the years that the council keeps its kind are over, counted from the last thing that was done on it. It stands here for at least 30 days before. Its figures stay in the reports; nothing that was written stays.
    If it is needed for longer, hold its records. Nobody can bring a deleted case back.
staff-retention-soon = Deleted in the next 30 days
staff-retention-soon-none = No case is deleted in the next 30 days.
staff-retention-held = Held
staff-retention-held-none = No records are held.
staff-retention-deleted = Deleted, by month
staff-retention-deleted-none = Nothing was deleted yet.
staff-retention-years = { $years ->
    [one] kept for 1 year
   *[other] kept for { $years } years
}
staff-retention-longer = Keep it longer
staff-retention-release = Release
staff-retention-column-case = Case
staff-retention-column-kind = Kind
staff-retention-column-ended = Ended
staff-retention-column-on = Deleted on
staff-retention-column-act = What you can do
staff-retention-column-since = Held since
staff-retention-column-why = Why
staff-retention-column-month = Month
staff-retention-column-cases = Cases
staff-deleted-title = { $reference } is no longer kept
staff-deleted-intro = The years for which the council keeps it were over: it was deleted on { $date }. What it was about cannot be read any more. Its figures stay in the reports.
staff-deleted-links = Was linked with
staff-deleted-linked = { $reference }, no longer kept: deleted on { $date }

## Letters that have not left

staff-mail-title = Letters that have not left
staff-mail-intro =
    These messages have been waiting for more than 30 minutes, or could not be delivered in the last 14 days. Those that wait are tried again by themselves, for 72 hours.
    If one is urgent, tell the person or the colleague in another way now.
staff-mail-none = Every letter has left.
staff-mail-all = Send all of them again
staff-mail-again = Send again
staff-mail-column-case = Case
staff-mail-several = Several cases
staff-mail-column-letter = Message
staff-mail-column-state = How it stands
staff-mail-column-again = What you can do
staff-mail-old = { $count ->
    [one] 1 letter has been waiting for more than 30 minutes. It is tried again by itself. If this goes on, tell your IT support.
   *[other] { $count } letters have been waiting for more than 30 minutes. They are tried again by themselves. If this goes on, tell your IT support.
}
staff-mail-dead = { $count ->
    [one] 1 letter could not be delivered. Reach the person in another way, or send it again.
   *[other] { $count } letters could not be delivered. Reach the people in another way, or send them again.
}
staff-mail-refused = The mail server refuses to send for us ({ $code }). Letters are kept and tried again for 72 hours. Ask your IT support to look at the settings of the mail server.
staff-mail-see = See these letters

## The record of use
staff-uses-title = Record of use
staff-uses-intro =
    Who did or saw what, the newest first. Cases that are kept from you are left out.
    If anybody changes or deletes these rows, who opened what, or the events of a case, heard verify finds it. It does not look at drafts of letters, accounts or lists.
    The record holds no name of a child and nothing that anybody wrote.
staff-uses-filter = Show only a part
staff-uses-who = Who
staff-uses-what = What
staff-uses-case = Reference of a case
staff-uses-from = From
staff-uses-to = To
staff-uses-all = All
staff-uses-file = Download this part as a file (CSV)
staff-use-none = Nothing is written down.
staff-use-column-when = When
staff-use-column-who = Who
staff-use-column-what = What
staff-use-column-case = Case
staff-use-column-address = From where (code)
staff-use-about = Account of { $name }
staff-use-when-unknown = Not a moment
staff-use-which-totp = An app that shows codes
staff-use-which-code = With a code of the second factor
staff-use-which-password = With the password
staff-use-which-cases = Cases
staff-use-which-totals = Totals
staff-use-which-audit = At the command line
staff-use-which-register = The register
staff-use-which-freeze = frozen
staff-use-which-unfreeze = made a draft again
staff-use-which-publish = published
staff-use-which-withdraw = taken back
staff-use-which-write = its words
staff-use-which-written-down = written down
staff-use-which-left-out = what is left out
staff-use-which-extended = more time
staff-use-which-answered = answered
staff-use-which-request = Request { $number }: { $what }
staff-use-which-report = Report of { $year }: { $what }
staff-use-which-act = Act: { $act }
staff-use-which-file-of-kind = { $place }, as a file ({ $format })
staff-use-place-case = The page of the case
staff-use-place-looked = Who looked at the case
staff-use-place-letter = A letter of the case
staff-use-place-file = A file of the case
staff-use-place-add-file = Adding a file to the case
staff-use-place-report = Report of { $year }
staff-looked-link = Who looked at this case
staff-looked-title = Who looked at { $reference }
staff-looked-intro =
    Everybody who opened this case or was refused it, the newest first.
    The list ends when the case is deleted.
staff-use-by-visitor = Somebody who was not signed in
staff-use-by-person = The person who sent it
staff-use-by-advocate = The advocate
staff-use-by-portal = The portal by itself
staff-use-by-command-line = The command line
staff-use-sign-in = Signed in
staff-use-password-shown = Showed the password, and was asked for the code
staff-use-sign-in-refused = Was not let in
staff-use-directory-shown = Came from the directory, and was asked for the code
staff-use-sign-out = Signed out
staff-use-second-factor-set = Set up a second step for signing in
staff-use-second-factor-refused = Gave a wrong code
staff-use-recovery-code-used = Signed in with a recovery code
staff-use-second-factor-removed = Took a second step away
staff-use-password-chosen = Chose a password
staff-use-password-given = Gave a new password
staff-use-account-added = Added an account
staff-use-account-changed = Changed the name of an account
staff-use-role-changed = Changed a role
staff-use-account-disabled = Disabled an account
staff-use-account-enabled = Enabled an account
staff-use-directory-linked = Was joined to somebody in the directory
staff-use-directory-allowed = Let an account sign in with the directory
staff-use-directory-forbidden = Let an account sign in with the directory no more
staff-use-sessions-ended = Ended sessions
staff-use-list-read = Read a list
staff-use-looked = Looked for cases
staff-use-report-read = Read a report
staff-use-export = Downloaded a file
staff-use-print = Opened a page for printing
staff-use-refused = Was refused
staff-use-calendar-changed = Changed the bank holidays
staff-use-imported = Imported a list
staff-use-report-changed = Changed a report
staff-use-settings-changed = Started with other settings
staff-use-records-held = Held the records of a case
staff-use-records-released = Released the records of a case
staff-use-case-deleted = Deleted a case at the end of its time
staff-use-unknown = Unknown
staff-use-record-read = Read the record of use
staff-use-unusual-reading = Noticed unusual reading
staff-use-which-many-cases = Many cases in an hour
staff-use-which-own-name = A case in which their own name stands
staff-unusual = { $count ->
    [one] Unusual reading was noticed once in the last 7 days.
   *[other] Unusual reading was noticed { $count } times in the last 7 days.
}
staff-unusual-hint = It may be the work that they have to do: ask them. What they opened stands in the record below.
staff-unusual-look = Look at it
staff-use-subject-request = Worked on a request for subject access
staff-use-opened-work = Opened a case
staff-use-opened-act = Opened a case to carry out an act
staff-use-opened-letter = Opened a letter
staff-use-opened-message = Opened a case for a message
staff-use-opened-file = Opened a file
staff-use-opened-check = Opened a case to check a file for viruses
staff-use-opened-receipt = Showed what was sent
staff-use-opened-find = Saw a case among those found
staff-use-opened-list = Saw a case in a list
staff-use-opened-retention = Saw why the records of a case are held
staff-use-opened-reminder = Opened a case for a reminder
staff-use-opened-report = Opened a case for a report
staff-use-opened-import = Opened a case to compare it with a list
staff-use-opened-rebuild = Worked out a case again
staff-use-opened-proof = Opened a case to prove that it was not changed
staff-use-opened-subject-access = Opened a case to give somebody what is held on them

## When something went wrong
staff-error-403-intro = Your role does not allow it, or the case is kept from you. The complaints manager can tell you more.
staff-error-404-intro = There is no such page or case, or it is kept from you. Find a case by its reference or by a name.
staff-error-410-title = This file cannot be opened
staff-error-410-intro = It is not there any more where files are kept, or it is damaged. To try again does not help. Tell who runs the portal: the log has its number, and it may be in a backup.
staff-error-500-intro = It is a fault of the portal. Tell who runs it; the log has the cause. It may have been saved all the same: look before you do it again.
staff-error-503-intro = It took too long, or something that the portal needs cannot be used just now. It may have been saved all the same: look before you do it again.

## Access from outside

staff-guests = Access from outside
staff-guest-who = { $name } ({ $duty })
staff-guest-in-until = until { $date }
staff-guest-was-in-until = ended after { $date }
staff-guest-ended-on = ended { $date }: { $why }
staff-guest-came = first opened { $date }
staff-guest-not-come = not opened yet
staff-guest-made-title = Tell them this code
staff-guest-made = { $name } gets a link by email at { $email }. Tell them this code by phone or text, never by email:
staff-guest-made-once = It is shown only now, and kept nowhere. If it is lost, give access again: there is a new link and a new code then.
staff-guest-made-back = Back to the case
staff-use-by-guest = From outside, number { $number }

## Pages of somebody from outside

staff-guest-door-title = Open the case
staff-guest-door-intro = You need the code that the complaints team told you by phone or text. After 10 wrong codes this link stops.
staff-guest-door-button = Open the case
staff-guest-wrong-code = This is not the code. Check it and type it again
staff-guest-call = If you need help, call the complaints team:
staff-guest-ended-title = This link does not work
staff-guest-ended = Your access may have ended, or the link is not whole. If you still need access, ask the complaints team for a new link.
staff-guest-out-title = You are signed out
staff-guest-out = To open the case, use the link in our email and your code. After two hours without use you are signed out.
staff-guest-case-title = Case { $reference }
staff-guest-case-short = Case
staff-guest-until = You have access until { $date }, or until your part is done.
staff-guest-seen = Everything that you open is written down. Do not pass your link or your code on, and delete copies when your part is done.
staff-guest-papers = Papers
staff-guest-letters = Letters to the person
staff-guest-hand-in-title = Hand in a file
staff-guest-hand-in-intro = Such as your report: up to 25 MB. It is checked for viruses before anybody can open it, and the complaints team sees it in the case.
staff-guest-hand-in-button = Hand it in
