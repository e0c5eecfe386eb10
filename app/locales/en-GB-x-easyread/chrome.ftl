# The words around every page, in easy read: the names of links and buttons, and what is announced. They have no
# pictures. A phone number follows the texts that end in “call”.

skip-to-main = Go to the main part of the page
easy-read-on = Easy read
easy-read-off = Standard words
listen = Listen
listen-stop = Stop listening
saved = Saved for 24 hours, but not sent yet
unsaved = Not saved: press Continue to keep it
characters-left = Characters left: { $count }
characters-over = Too long by this many characters: { $count }
error-409-summary = Some answers have changed, so look at them again and then send it.
check-more-fold = More that you can tell us
more-about-this = More about this
exit-this-page = Exit this page
exit-leaving = You are leaving this page.
exit-shift-1 = Press Shift 2 more times to leave this page.
exit-shift-2 = Press Shift 1 more time to leave this page.
back = Back
continue = Continue
send-complain = Send to the complaints team
send-thank-you = Send your thank-you
send-advocate = Send to ask for an advocate
send-idea = Send your idea
send-equality = Send your answers
progress = Step { $step } of { $of }
optional = (you can leave this out)
change = Change
check-added = Added
check-not-added = Not added
check-unfinished = Not finished
error-prefix = Error:{ " " }
error-summary-title = There is a problem
error-start = Go to the start
error-number = Tell us this number if you call: { $number }
error-429-summary = That was very fast, so wait 1 minute and try again.
error-503-summary = We could not save this, so wait 1 minute and try again.
no-room =
    Many people are here now, so wait 10 seconds and try again.
    You can call us on { $phone }.
    If you are in danger, call 999.
error-507-summary = We cannot save this now, so call us on { $phone }.
go-to-start = Go to the start
draft-gone-start = Start again
draft-sent-start = Send what you typed as a new message
draft-kept-start = Answer the short questions
email-meant-use = Use { $address }
email-meant-keep = Keep { $address }
start-unsent-go-on = Carry on, or delete it: { $what }
yours-mine = It is mine, carry on
yours-not-mine = Start again (deletes it)
yours-sent-mine = I sent it, show my reference
yours-sent-not-mine = I did not send it
sent-close-button = Take it off this screen
no-cookies-call = To talk to the complaints team, call
no-cookies-again = Try again
help-now-continue = Carry on with the form
help-now-stop = Stop and go to the start
calm-title = In danger now?
calm-police = If someone is hurt or in danger, call
calm-front-door = If you worry about a child, in the day, call
calm-out-of-hours = At night or at the weekend, call
help-lines = If you cannot talk on the phone
help-line-call = You can call { $name } on
help-line-text = You can text { $name } on
help-line-chat = You can write to { $name } at
help-line-sign = You can use sign language with { $name } at
calm-childline = Childline helps children for free, day and night, so call
calm-sent-closed =
    Nobody in our team reads this before { $opens }.
    If it cannot wait, call { $now } now.
calm-sent-open =
    We may not read this straight away.
    If it cannot wait, call { $now } now.
letter-button = Read the letter
letter-call = If you need help with your letter, call
letter-unavailable = We cannot open your letter now, so wait 1 minute and try again.
letter-refused = This reference does not open the letter, so check it and try again.
sent-reference = Your reference
sent-next = What happens next
sent-call = To ask us something, tell us your reference and call
sent-again-equality = Answer some questions about you, if you like
sent-something-else = Tell us about something else
sent-before-title = It was sent, and we have it.
sent-before-link = See what happens next
sent-before-choose = To tell us something new, choose below.
sent-before-go-on = To tell us something new, go on here.
footer-help-title = Help
footer-help-call = To talk to the complaints team, call
footer-help-danger = If someone is in danger now, call
footer-safe = If you are not safe
footer-exit = How to leave quickly
footer-privacy = Privacy
footer-accessibility = Easy to use for everyone
footer-staff = Staff sign in
footer-reports = Our yearly reports
reports-one = Report for { $year }
reports-files = Save the report or print it
reports-file-html = 1 page to keep, print or send on
reports-file-xlsx = Spreadsheet for Excel (xlsx)
reports-file-ods = Spreadsheet for LibreOffice (ods)
reports-file-csv = Tables as text (csv)
reports-file-json = Figures for programs (json)
reports-all = All our reports
reports-short-title = The short report
