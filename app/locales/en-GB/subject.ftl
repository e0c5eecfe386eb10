# People who ask for what is held on them (UK GDPR, article 15): the pages of managers, and what the person is given.

staff-subject-title = Subject access
staff-subject-intro =
    Somebody can ask for everything that is held on them (UK GDPR, article 15). They are answered within one calendar month; two months more are possible where the request is complex, and they must be told so within the first.
    Write the request down here. The portal finds the cases, you say which are theirs and what is left out, and it makes one file to give to them. Nothing in a case is changed.
staff-subject-requests = Requests
staff-subject-none = Nobody has asked yet.
staff-subject-column-number = Number
staff-subject-column-person = Who
staff-subject-column-received = Received
staff-subject-column-due = To answer by
staff-subject-column-answered = Answered
staff-subject-column-case = Case
staff-subject-column-who = Who
staff-subject-column-whose = Whose it is
staff-subject-due = { $date }
staff-subject-due-extended = { $date } (extended)
staff-subject-due-late = { $date } (late)
staff-subject-new = Write down a request
staff-subject-new-button = Write it down and find the cases
staff-subject-request = Request { $number }
staff-subject-fact-person = Who asked
staff-subject-fact-received = Received
staff-subject-fact-due = To answer by
staff-subject-fact-extended = Told that it takes longer
staff-subject-fact-extended-for = Why it takes longer
staff-subject-fact-answered = Answered
staff-subject-fact-staff = Names of staff
staff-subject-fact-address = Address
staff-subject-fact-phone = Phone
staff-subject-fact-email = Email
staff-subject-staff-given = given
staff-subject-staff-left-out = left out
staff-subject-cases = Cases that may be theirs
staff-subject-cases-intro =
    Found by the name, the address, the phone number and the email address, of the cases that you may open. Open each and make sure who it is: two people may have the same name.
    What was deleted is not held any more. What is kept from you is not here: ask another manager to look too.
staff-subject-cases-none = No case was found.
staff-subject-whose = Whose is { $reference }?
staff-subject-whose-theirs = Theirs
staff-subject-whose-about-them = Somebody else’s, about them
staff-subject-whose-not-theirs = Not theirs
staff-subject-choose-button = Save whose they are
staff-subject-look-through = Look through it
staff-subject-looked-through = Looked through: look again
staff-subject-add = Add a case that was not found
staff-subject-add-button = Add it
staff-subject-look-button = Look for cases again
staff-subject-file = The file for them
staff-subject-file-intro =
    One document with everything that is given, and the files of the cases, in a ZIP folder. Where something is left out, it says so, and why.
    Look at the file before you send it. Send it in a way that only they can open. It is deleted here after some days; it can be made again.
staff-subject-make-button = Make the file
staff-subject-making = The file is being made: { $done } of { $total } parts are ready.
staff-subject-making-look = Look again
staff-subject-download = Download the file ({ $size }); it is kept until { $date }
staff-subject-file-of-other = Somebody else had the file made, and only they can download it. It is kept until { $date }. You can make one of your own.
staff-subject-file-behind = You said something else of the cases since the file was made, so nobody can download it any more. Make it again.
staff-subject-extend = They were told that it takes two months more
staff-subject-extend-button = Save the extension
staff-subject-answer = They were answered
staff-subject-answer-button = Save the answer
staff-subject-case = What is left out of { $reference }
staff-subject-case-intro =
    Everything here is given unless you leave it out. What is only about somebody else is left out, and what names or shows somebody else who has not agreed, unless it is fair to give it all the same.
    Nothing in the case is changed. When something happens on the case, you are asked to look again.
staff-subject-looked-through-as-it-is = You have looked through it as it is now.
staff-subject-not-looked-through = It has not been looked through as it is now: save at the end of the page.
staff-subject-whole = The whole case
staff-subject-given = Give it
staff-subject-undecided = Not looked at as it is now: choose
staff-subject-left-third-person = Leave it out: it is about somebody else
staff-subject-left-legal-privilege = Leave it out: legal advice
staff-subject-left-serious-harm = Leave it out: serious harm
staff-subject-names = Names and words to leave out wherever they stand
staff-subject-names-hint = One on each line, such as a name of somebody else in each way in which it is written. In their place the file says that somebody else is named.
staff-subject-held-answers = What was sent
staff-subject-held-history = What happened
staff-subject-held-letters = Letters
staff-subject-held-files = Files
staff-subject-case-button = Save: I have looked through it

staff-refused-subject-access-told-too-late = They must be told within one month of their request, so this day is too late for an extension.
staff-refused-subject-access-not-then = Enter a day between the request and today.
staff-refused-subject-access-no-such-case = There is no such case, or you cannot open it.
staff-refused-subject-access-no-case = Say first which cases are theirs, and save.
staff-refused-subject-access-not-looked-through = Look through these cases first, as they are now: { $cases }.
staff-refused-subject-access-not-decided = Choose for each passage whether you give it: this one is new, or says something else since it was looked at.
staff-refused-subject-access-changed-meanwhile = Somebody said something else of the cases while the file was put together. Look at them and make the file again.
staff-refused-subject-access-no-place = There is no place for files here: ask who runs the portal.
staff-refused-subject-access-kept-from-you = A case of this request is kept from you, so that you cannot make the file: ask another manager.
staff-refused-subject-access-unreadable = Something on this page could not be read: it may have been changed meanwhile. Open it again.

staff-field-subject-access-person = Who asked
staff-field-subject-access-person-hint = The name by which cases are looked for.
staff-field-subject-access-received_on = When was the request received?
staff-field-subject-access-address = Address
staff-field-subject-access-phone = Phone number
staff-field-subject-access-email = Email address
staff-field-subject-access-names_staff = Give the names of staff
staff-field-subject-access-names_staff-hint = Otherwise the file says "a member of staff" in their place.
staff-field-subject-access-reference = Reference of the case
staff-field-subject-access-told_on = When were they told?
staff-field-subject-access-why = Why does it take longer?
staff-field-subject-access-answered_on = When were they answered?

# What the person is given.
export-subject-title = What we hold about you
export-subject-for = For { $person }
export-subject-received = You asked us on { $date }. This is what our complaints team held on { $today }.
export-subject-why =
    We use it to look into complaints, as the law says we must. Our privacy page says who sees it and how long we keep it.
    You can ask us to put right what is wrong. If you are not happy with this answer, tell us; you can also go to the Information Commissioner’s Office ({ $commissioner }).
export-subject-left = Some of it is left out. In each place we say so, and why.
export-subject-contents = Contents
export-subject-unknown-letters = Some letters cannot be shown in this file: "?" stands in their place.
export-subject-case = { $reference }, received { $received }
export-subject-case-left = We hold this case. All of it is left out: { $why }.
export-subject-passage-left = [Left out: { $why }]
export-subject-why-third-person = it is about somebody else
export-subject-why-legal-privilege = it is legal advice
export-subject-why-serious-harm = to read it could seriously harm somebody
export-subject-somebody = [somebody else is named here]
export-subject-staff = [a member of staff]
export-subject-file = File { $number }
export-subject-enclosed = It is in the folder as “{ $name }”.
export-subject-not-enclosed = It cannot be opened, so it is not in the folder.
