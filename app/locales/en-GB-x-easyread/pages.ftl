# The pages that are not questions, in easy read. One idea a line, at most 15 words, and one picture for each line.

## Start

start-title = Tell us what you think
    .pictures = talk
start-lead = We listen to you.
    .pictures = listen
start-complain = Something is wrong
    .pictures = door-complain
start-complain-hint = Tell us about a problem.
start-thank-you = Say thank you
    .pictures = door-thank-you
start-thank-you-hint = Tell us who helped you.
start-advocate = I want someone to speak up for me
    .pictures = door-advocate
start-advocate-hint = This person is called an advocate.
start-idea = I have an idea
    .pictures = door-idea
start-idea-hint = Tell us how to make things better.
start-no-trouble = You will not get into trouble, and you still get the same help.
    .pictures = safe

start-unsent = You did not send something that you wrote here.
    .pictures = write

## Is this yours?

yours-title = Is this yours?
    .pictures = not-sure
yours-intro =
    You have something you have not sent.
    If you wrote it, you can carry on.
    Nobody has read it yet.
    Maybe someone else used this phone or computer and wrote it.
    Then start again and we delete it.
    .pictures = write good private person delete
yours-sent-intro =
    Someone sent something from this phone or computer.
    If it was you, you can see your reference again.
    If it was not you, we take it off this phone or computer.
    The complaints team still has it.
    .pictures = send ticket delete team

## In danger

help-now-title = Get help now
    .pictures = help
help-now-intro =
    If you call 999 from a mobile and cannot speak, press 55.
    We read this form { $hours }.
    Call now if you need help now.
    .pictures = text calendar phone

## Check and send

check-title = You can send it now
    .pictures = send
check-intro = Nobody has read it yet.
    .pictures = private
check-who-reads = We share it only to help you or to keep someone safe.
    .pictures = safe
check-more-title = Tell us more, if you like
    .pictures = write
check-answers = What you told us
    .pictures = look

## Sent

sent-complain-title = We have it
    .pictures = yes
sent-thank-you-title = We have your thank-you
    .pictures = yes
sent-advocate-title = We have your message
    .pictures = yes
sent-idea-title = We have your idea
    .pictures = yes
sent-done = You have done your part.
    .pictures = good
sent-file-title = Add a photo or a paper
    .pictures = picture
sent-file-intro =
    We have what you told us.
    The same people will see what you add.
    .pictures = yes team
sent-file-label = Photo, paper or recording
sent-file-hint = It can have up to 25 megabytes.
sent-file-missing = Choose a photo, a paper or a recording.
sent-keep-warning = Other people with this phone or computer can read the copy.
    .pictures = computer
sent-another =
    You can tell us about another child.
    We keep your name and how to reach you.
    .pictures = young-person name
sent-copy = Write down your reference, so that we can find your message.
    .pictures = ticket
sent-freeze-closed =
    You asked us to stop something.
    We look at that first, on { $day }.
    If it cannot wait until then, call { $now }.
    .pictures = stop calendar phone
sent-freeze-open =
    You asked us to stop something.
    We look at that first.
    We are at work until { $closes } today.
    If it cannot wait, call { $now } now.
    .pictures = stop look clock phone
sent-hours-closed = Nobody in our team reads this before { $opens }.
    .pictures = clock
sent-complain-next-1 = We will contact you by { $acknowledge }.
    .pictures = calendar
sent-complain-next-2 =
    We will try to send you our reply by { $answer }.
    If we need more time, we will tell you why.
    .pictures = letter clock
sent-complain-next-3 = If you do not like our reply, you can ask us to look again.
    .pictures = look
sent-complain-silent-1 = The complaints team at { $council } will read what you told us.
    .pictures = read
sent-complain-silent-2 =
    They will look into it.
    They will not send you a reply.
    .pictures = look do-not-contact
sent-complain-silent-3 = If you want to know what happened, call us.
    .pictures = phone
sent-thank-you-next-1 = Our team at { $council } will read it.
    .pictures = read
sent-thank-you-next-2 = They will pass it on to the people you thank and their manager.
    .pictures = send
sent-thank-you-next-3 = You may have made someone’s day.
    .pictures = door-thank-you
sent-thank-you-silent-3 = Nobody will contact you, but you may have made someone’s day.
    .pictures = door-thank-you
sent-advocate-next-1 = We send your message to { $provider }.
    .pictures = send
sent-advocate-next-2 = Someone should contact you by { $answer }.
    .pictures = calendar
sent-advocate-next-3 = If nobody contacts you, call { $provider } on { $provider_phone }.
    .pictures = door-advocate
sent-advocate-unshared-1 =
    Only our team at { $council } sees your message.
    We do not send it to { $provider }.
    .pictures = team send
sent-advocate-silent-2 = Nobody will contact you, because you asked us not to.
    .pictures = do-not-contact
sent-advocate-silent-3 = To talk about an advocate, call { $provider } on { $provider_phone }.
    .pictures = door-advocate
sent-idea-next-1 = Our team at { $council } will read your idea.
    .pictures = read
sent-idea-next-2 = They will pass it on to people who can use it.
    .pictures = send
sent-idea-next-3 = They may contact you if they have a question.
    .pictures = talk
sent-idea-silent-3 = Nobody will contact you.
    .pictures = do-not-contact
sent-no-contact =
    You asked us not to contact you.
    We will not contact you.
    If someone is not safe, we will act.
    .pictures = talk do-not-contact safe
sent-email =
    We are sending you an email.
    Keep your reference to read our letters.
    The email does not say what you told us.
    .pictures = email letter private
sent-advocate =
    You asked for an advocate.
    An advocate helps you to say what you want.
    We are asking { $provider } to find an advocate.
    You can call them too, on { $provider_phone }.
    .pictures = talk door-advocate send phone
sent-help = The team knows what help you need before they contact you.
    .pictures = help
sent-trusted = You can also talk to a carer, a teacher or a friend you trust.
    .pictures = trust
sent-close = Before you press this, write down your reference.
    .pictures = delete
sent-nothing-title = There is nothing to show here
    .pictures = look
sent-nothing-intro =
    We show this page only for a short time.
    If you sent something, we have it.
    Call us if you need your reference.
    .pictures = clock yes phone

## Reading a letter

letter-title = Your letter
    .pictures = letter
letter-intro =
    We have written a letter to you.
    Type your reference to read it.
    A reference helps us to find your message.
    You saw it after you sent your message.
    Nobody else can read your letter without the reference.
    If you cannot find your reference, call us.
    .pictures = letter write look ticket private phone
letter-reference-label = Your reference
letter-reference-missing = Type your reference.
letter-reference-hint = You saw your reference after you sent your message.
letter-ended-title = This link has ended
    .pictures = letter
letter-ended =
    We still have your letter.
    A link works for 30 days.
    Call us to read your letter.
    We can send you a new link.
    We can read the letter to you.
    .pictures = letter clock phone email talk
letter-deleted-title = We do not have this letter any more
    .pictures = letter
letter-deleted =
    We finished this some years ago.
    After that we delete letters.
    Call us if you want to ask about it.
    .pictures = calendar delete phone
letter-not-whole-title = A part of this link is missing
    .pictures = letter
letter-not-whole =
    Go back to the email.
    Press the link again.
    If it does not work, call us.
    We can send you a new link.
    .pictures = email look phone letter
letter-keep =
    You can print this page to keep your letter.
    You need the link and your reference to read it again.
    If you do not understand it, call us.
    .pictures = print ticket phone

## When the answers are gone

draft-gone-title = Your answers are not here now
    .pictures = look
draft-gone-intro =
    We keep your answers for 24 hours.
    Then we delete them to keep them private.
    The buttons “Exit this page” and “Start again” delete them too.
    You can start again.
    .pictures = clock private exit write
draft-kept-title = We kept what you just wrote
    .pictures = good
draft-kept-intro =
    Please answer the short questions again.
    We do not have those answers now.
    We delete answers after 24 hours.
    The buttons “Exit this page” and “Start again” delete them too.
    Then you will see again what you just wrote.
    Nothing is sent yet.
    .pictures = write sad clock exit look private

## When the browser keeps no cookies

no-cookies-title = We cannot save your answers
    .pictures = sad
no-cookies-intro =
    Your phone or computer does not keep our cookies.
    A cookie is a small note in your phone or computer.
    We need it to keep your answers.
    Nothing is sent yet.
    You can call us, and we write down what you say.
    Or you can allow cookies and try again.
    .pictures = computer cookie write private phone put-right

draft-sent-title = It was sent, and we have it
    .pictures = yes
draft-sent-intro =
    You typed something after that.
    We have kept it, but it is not sent.
    .pictures = write private

## If you are not safe

safe-title = If you are not safe
    .pictures = safe
safe-intro =
    You can call 999 from a mobile phone.
    If you cannot speak, press 55 when you are asked to.
    If you can, tell someone you trust.
    Maybe someone looks at your phone or computer.
    Your phone or computer remembers the pages that you look at.
    We cannot delete that for you.
    Next time, open a private window first.
    A private window remembers less.
    You can use a computer at school or in a library.
    The button “Exit this page” deletes what you typed here.
    .pictures = emergency text trust look computer delete private private school exit

## Exit this page

exit-title = How to leave quickly
    .pictures = exit
exit-intro =
    The button “Exit this page” is at the top of every page.
    It deletes what you typed.
    Then it opens another website.
    You can also press the Shift key 3 times.
    Your phone or computer still remembers this website.
    What you sent before is still with us.
    .pictures = exit delete computer keyboard look letter

## Privacy

privacy-title = Privacy
    .pictures = private
privacy-who-title = Who we are
    .pictures = team
privacy-who-intro =
    We are { $council }.
    Privacy means that we look after your information.
    Your information is what you tell us about you.
    You can call us on { $phone }.
    You can email us at { $email }.
    .pictures = team private information phone email
privacy-officer-title = Who checks that we look after it
    .pictures = person
privacy-officer-intro =
    This is our data protection officer: { $name }.
    They make sure that we look after your information.
    You can call { $phone }.
    You can also email { $email }.
    .pictures = name private phone email
privacy-why-title = Why we use your information
    .pictures = information
privacy-why-intro =
    We use it to look into what you told us.
    We use it to reply to you.
    We use it to make our work better.
    The law says that councils must do this.
    You may tell us about your health or your background.
    The law lets us use that to help you and to be fair.
    .pictures = look letter put-right court information fair
privacy-what-title = What we keep
    .pictures = write
privacy-what-intro =
    We keep what you write here.
    We keep how to contact you, if you tell us.
    We keep what we do about it.
    We keep the questions about you in a different place.
    .pictures = write phone look fair
privacy-share-title = Who sees it
    .pictures = read
privacy-share-intro =
    The complaints team sees it.
    They share some of it with people who look into it.
    You may ask for an advocate.
    An advocate helps you to say what you want.
    If you agree, we tell { $provider } that you want an advocate.
    Sometimes we tell social workers or the police, to keep people safe.
    We may have to do this even if you say no.
    We will tell you first, if we can.
    We write reports about our work.
    Reports never say who you are.
    .pictures = team look door-advocate door-advocate send safe not-sure talk write private
privacy-long-title = How long we keep it
    .pictures = clock
privacy-long-intro =
    If you do not send your answers, we delete them after 24 hours.
    If you send them, we keep them for up to { $years } years.
    Then we delete them.
    Sometimes we must keep them longer.
    For example, a court may need them.
    Copies may stay for up to { $days } days more.
    .pictures = delete calendar delete clock court letter
privacy-rights-title = Your rights
    .pictures = fair
privacy-rights-intro =
    Rights are what the law lets you do.
    You can ask to see what we keep about you.
    You can ask us to make it right.
    You can ask us to delete it or stop using it.
    Sometimes the law says that we must keep it.
    Then we will tell you why.
    Children have these rights too.
    Call us on { $phone }, and we will help you.
    If you are not happy with this, tell us.
    We must look into it and tell you what we found.
    You can also tell the Information Commissioner.
    They check that people look after information.
    Call them on 0303 123 1113.
    .pictures = fair look put-right delete court talk young-person phone sad look information private phone
privacy-cookies-title = Cookies
    .pictures = cookie
privacy-cookies-intro =
    A cookie is a small note in your phone or computer.
    We use cookies only for the form, easy read and your language.
    No other company sees what you do on this website.
    There are no adverts.
    .pictures = cookie write private none

## Accessibility

accessibility-title = Can everyone use it?
    .pictures = access
accessibility-intro = We want everyone to be able to use this website.
    .pictures = team
accessibility-use-title = How you can use it
    .pictures = computer
accessibility-use-intro =
    You can use only a keyboard.
    You can use a screen reader or your voice.
    A screen reader is a computer that reads to you.
    You can make the words bigger.
    You can choose easy read on every page.
    You may be able to listen to the page.
    .pictures = keyboard sound none glasses picture listen
accessibility-status-title = How easy it is to use
    .pictures = look
accessibility-status-full = This website follows all the rules for good websites.
    .pictures = good
accessibility-status-partly =
    This website follows most of the rules for good websites.
    They are called the Web Content Accessibility Guidelines 2.2.
    .pictures = choose none
accessibility-status-not =
    This website does not follow the rules for good websites yet.
    They are called the Web Content Accessibility Guidelines 2.2.
    .pictures = choose none
accessibility-known-title = What is not easy to use yet
    .pictures = no
accessibility-known-languages = No translator has checked the other languages.
    .pictures = languages
accessibility-known-sign-language = There is no sign language here yet.
    .pictures = hand
accessibility-help-title = If you need another way
    .pictures = help
accessibility-help-intro =
    You can call { $council } on { $phone }.
    You can also email { $email }.
    You can ask for large print, braille or a recording.
    We answer you in { $days } working days.
    If something does not work, tell us.
    We will try to make it work.
    .pictures = phone email braille calendar talk put-right
accessibility-enforcement-title = If you are not happy then
    .pictures = sad
accessibility-enforcement-intro =
    Call the Equality Advisory and Support Service on 0808 800 0082.
    The Equality and Human Rights Commission checks that councils follow the law.
    .pictures = phone fair
accessibility-technical-title = The law
    .pictures = court
accessibility-technical-intro = The law says that { $council } must make this website easy to use.
    .pictures = access
accessibility-tested-by = The last test was on { $day }, by { $by }.
    .pictures = yes
accessibility-tested-not =
    A computer checks every page when we change something.
    Other people have not checked it yet.
    .pictures = computer none
accessibility-prepared =
    We wrote this page on { $prepared }.
    We last looked at it on { $reviewed }.
    .pictures = write calendar

## Errors

error-400-title = We could not understand that
    .pictures = sad
error-400-intro =
    Something went wrong, so we did not save it.
    Go back and try again.
    .pictures = sad back
error-403-title = You cannot open this page
    .pictures = private
error-403-intro =
    This page may be for other people.
    Or the form was open for too long.
    Go to the start and try again.
    .pictures = private clock back
error-404-title = We cannot find this page
    .pictures = look
error-404-intro =
    The address may be wrong.
    Go to the start.
    You can also call { $phone }.
    .pictures = look back phone
error-413-title = That is too long
    .pictures = write
error-413-intro =
    We did not save it.
    Go back and make it shorter.
    You can also call { $phone }.
    .pictures = sad back phone
error-415-title = We could not read that
    .pictures = read
error-415-intro =
    We did not save it.
    Go back and try again.
    .pictures = sad back
error-422-title = Look at this again
    .pictures = look
error-422-intro =
    Go back and check your answers.
    Then try again.
    .pictures = back write
error-429-title = That was very fast
    .pictures = clock
error-429-intro =
    We got too many messages, so we did not take this message.
    Wait 1 minute, then try again.
    You can also call { $phone }.
    .pictures = letter clock phone
error-500-title = Something went wrong
    .pictures = sad
error-500-intro =
    You did nothing wrong.
    Wait 1 minute, then try again.
    You can also call { $phone }.
    .pictures = good clock phone
error-503-title = We could not do that now
    .pictures = sad
error-503-intro =
    You did nothing wrong.
    Wait 1 minute, then try again.
    You can also call { $phone }.
    .pictures = good clock phone
