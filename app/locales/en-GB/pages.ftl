# The pages that are not questions. Each line is a paragraph of its own.

## Start

start-title = Tell us what you think. We listen.
start-lead = This is for anyone who has something to say about children’s services.
start-complain = Something is wrong
start-complain-hint = Tell us about a problem
start-thank-you = Say thank you
start-thank-you-hint = Tell us what went well, or who helped you
start-advocate = I want someone to speak up for me
start-advocate-hint = Ask for an advocate, who is on your side
start-idea = I have an idea
start-idea-hint = Tell us how to make things better
start-no-trouble = Telling us will not get you into trouble. It will not change the help that you get.

start-unsent = You have something here that you have not sent.

## Is this yours?

yours-title = Is this yours?
yours-intro =
    You have something you have not sent.
    If you wrote it, you can carry on. Nobody has read it yet.
    If you did not write it, someone else used this phone or computer before you. Start again, and it is deleted.
yours-sent-intro =
    Something was sent from this phone or computer.
    If you sent it, you can see your reference again.
    If you did not, we take it off this phone or computer. The complaints team still has it.

## In danger

help-now-title = Get help now
help-now-intro =
    If you call 999 from a mobile phone and cannot speak, press 55 when asked.
    We read this form only { $hours }. Call now if you need help now.

## Check and send

check-title = You can send it now
check-intro = Nobody has read it yet.
check-who-reads = We share it only to help you, or to keep someone safe.
check-more-title = Tell us more, if you like
check-answers = What you told us

## Sent

sent-complain-title = We have it. Thank you for telling us
sent-thank-you-title = We have your thank-you
sent-advocate-title = We have your request
sent-idea-title = We have your idea
sent-done = You have done your part. The rest is up to us.
sent-another = Do you need to tell us about another child? We fill in who you are and how to reach you.
sent-copy = Write down your reference, take a photo of it, or print this page.
sent-file-title = Add a photo or a document
sent-file-intro = What you told us has arrived. What you add goes to the same people. We check it for viruses, and take out of a photo where it was taken.
sent-file-label = Photo, document or recording
sent-file-hint = Up to 25 MB
sent-file-name = What is it? You can leave this out
sent-file-button = Add it
sent-file-added = You added:
sent-file-missing = Choose a photo, a document or a recording
sent-file-too-long = This is more than 25 MB. Add a smaller one
sent-file-kind = We cannot take this kind of file. Take a photo of it, or save it as a PDF
sent-file-not-sent = It did not arrive. Try again
sent-file-no-room = We cannot take it now. What you told us before is safe. Try again later, or call us
sent-file-most = You have added 10. To send us more, call us
sent-keep-warning = Anyone who can look at the files on this phone or computer can read the copy.
sent-freeze-closed = You asked us to stop something. We look at that first, on { $day }. If it cannot wait until then, call { $now }.
sent-freeze-open = You asked us to stop something. We look at that first. We are at work until { $closes } today. If it cannot wait, call { $now } now.
sent-hours-closed = Our team is not at work now. Nobody in our team reads this before { $opens }.
sent-complain-next-1 = We will contact you by { $acknowledge }.
sent-complain-next-2 = We aim to reply by { $answer }. If we need longer, we will tell you why.
sent-complain-next-3 = If you are not happy with our reply, you can ask us to look again.
sent-complain-silent-1 = The complaints team at { $council } will read what you told us.
sent-complain-silent-2 = They will look into it. You will not get a reply, because you asked us not to contact you.
sent-complain-silent-3 = If you want to know what happened, call us and tell us your reference.
sent-thank-you-next-1 = The complaints team at { $council } will read it.
sent-thank-you-next-2 = They will pass it on to the team or person you want to thank, and to their manager.
sent-thank-you-next-3 = You do not need to do anything else. You may have made someone’s day.
sent-thank-you-silent-3 = Nobody will contact you. You may have made someone’s day.
sent-advocate-next-1 = We send your request to { $provider }, the advocacy service.
sent-advocate-next-2 = Someone should contact you by { $answer }, in a way that you chose.
sent-advocate-next-3 = If nobody does, call { $provider } on { $provider_phone }, or call us and tell us your reference.
sent-advocate-unshared-1 = Only the complaints team at { $council } sees your request. We have not sent it to { $provider }, the advocacy service.
sent-advocate-silent-2 = Nobody will contact you, because you asked us not to.
sent-advocate-silent-3 = To talk about an advocate, call { $provider } on { $provider_phone }, or call us.
sent-idea-next-1 = The complaints team at { $council } will read your idea.
sent-idea-next-2 = They will pass it on to the people who can use it.
sent-idea-next-3 = If they have a question or something to tell you, they may contact you in a way that you chose.
sent-idea-silent-3 = Nobody will contact you.
sent-no-contact = You asked us not to contact you, so we will not. If we think that someone is not safe, we will act.
sent-email = We are sending you an email. It does not say what you told us. Keep your reference: you need it to read our letters.
sent-advocate = You asked for an advocate. We are asking { $provider }, the advocacy service, to find one. You can call them too, on { $provider_phone }.
sent-help = You told us what help you need. The team sees that before they contact you.
sent-trusted = You can also talk to someone you trust, like a carer or a teacher.
sent-close = Does anyone else use this phone or computer? We still have what you sent.
sent-nothing-title = There is nothing to show here
sent-nothing-intro =
    We show this page only for a while after you send something, and only on the same phone or computer.
    If you sent something, we have it. Call us if you need your reference.

## Reading a letter

letter-title = Your letter
letter-intro =
    We have written to you. Type your reference to read the letter. We ask for it so that nobody else reads it.
    If you cannot find your reference, call us.
letter-reference-label = Your reference
letter-reference-missing = Type your reference
letter-reference-hint = Letters and numbers. It was on the page that you saw when you sent us your message. If you do not have it, call us and we tell you
letter-keep =
    You can print this page to keep the letter. To read it again, use the same link and your reference.
    If you do not understand it, or are not happy with it, call us.

letter-ended-title = This link has ended
letter-ended =
    Your letter is safe and still here for you. A link opens it for 30 days, or until a wrong reference was typed too often.
    Call us. We can send you a new link, post the letter or read it to you.
letter-deleted-title = We do not have this letter any more
letter-deleted =
    We delete letters some years after we finish.
    If you want to ask about it, call us.
letter-not-whole-title = A part of this link is missing
letter-not-whole =
    Go back to the email and press the link again, or copy all of it.
    If that does not work, call us. We can send you a new link, post the letter or read it to you.

## When the answers are gone

draft-gone-title = Your answers are not here any more
draft-gone-intro =
    We keep answers for 24 hours, and then we delete them, to keep them private. “Exit this page” and “Start again” delete them too.
    You can start again.
draft-kept-title = We kept what you just wrote
draft-kept-intro =
    Please answer the short questions again. We do not have those answers any more. We delete answers after 24 hours, or when someone presses “Exit this page” or “Start again”.
    When you come to it, you will see again what you just wrote. Nothing is sent yet.

## When the browser keeps no cookies

no-cookies-title = We cannot save your answers
no-cookies-intro =
    Your browser blocks cookies. Without them we cannot keep your place in the form. Nothing is sent yet.
    You can call us instead, and we will write down what you say.
    Or allow cookies for this website, then press “Try again”. If this page comes back once, press it again.
    If you wrote a lot, copy your words first.

draft-sent-title = It was sent, and we have it
draft-sent-intro =
    You typed something after that. We have kept it, but it is not sent.

## If you are not safe

safe-title = If you are not safe
safe-intro =
    If you call 999 from a mobile phone and cannot speak, press 55 when you are asked to.
    If you can, tell someone you trust.
    If someone may look at your phone or computer: your browser remembers the pages that you visit, and we cannot delete that for you.
    Next time, open a private or incognito window first. It remembers less. Or use a phone or computer that the other person cannot look at, for example at school or in a library.
    “Exit this page” deletes what you typed here, and opens another website.

## Exit this page

exit-title = How to exit quickly
exit-intro =
    “Exit this page” is at the top of every page. It deletes what you typed here, and opens another website.
    You can also press the Shift key 3 times.
    It does not delete your browser’s history. Someone who looks there can see that you were on this website.
    It cannot bring back what you typed. If you had sent it already, we still have it.

## Privacy

privacy-title = Privacy
privacy-who-title = Who we are
privacy-who-intro = We are { $council }. We decide how your information is used, and we must look after it. You can call us on { $phone } or email us at { $email }.
privacy-officer-title = Our data protection officer
privacy-officer-intro = { $name } makes sure that we look after your information as the law says. You can call { $phone } or email { $email }.
privacy-why-title = Why we use your information
privacy-why-intro =
    We use it to look into what you told us, to reply to you, and to make our services better.
    The law says that councils must do this. It is called a legal obligation, or a public task. That is why we do not ask for your consent.
    What you tell us may be about your health or your background. The law lets us use that to do this work, and to check that we are fair to everyone.
privacy-what-title = What we keep
privacy-what-intro =
    We keep what you write here, how to contact you if you tell us, and what we do about it.
    If you answer the questions about you at the end, we keep those answers apart.
privacy-share-title = Who sees it
privacy-share-intro =
    The complaints team sees it. They share what is needed with the people who look into it.
    { $provider }, the advocacy service, hears from us only if you ask for an advocate and agree that we tell them.
    If someone is not safe, we may need to tell social workers or the police, even if you do not want us to. We will tell you first if we can.
    We publish reports about what people tell us. They never say who you are.
privacy-long-title = How long we keep it
privacy-long-intro =
    If you do not send your answers, we delete them after 24 hours.
    If you send them, we keep them for up to { $years } years after we finish. Then we delete them.
    Sometimes we must keep them longer, for example for a court or an inquiry. Our backups may have them for up to { $days } days more.
privacy-rights-title = Your rights
privacy-rights-intro =
    You can ask to see what we keep about you. You can ask us to put it right if it is wrong.
    You can also ask us to delete it or to stop using it. Sometimes the law says that we must keep it, and then we will tell you why.
    Children have these rights too. Call us on { $phone }, and we will help you.
    If you are not happy with how we use your information, tell us. We must look into it and tell you what we found.
    You can also tell the Information Commissioner, who checks that people’s information is looked after. Call 0303 123 1113.
privacy-cookies-title = Cookies and trackers
privacy-cookies-intro =
    We use cookies only to keep your place in the form and to remember easy read or your language.
    No other company sees what you do on this website. There are no adverts and no trackers.

## Accessibility

accessibility-title = Accessibility
accessibility-intro = We want everyone to be able to use this website.
accessibility-use-title = How you can use this website
accessibility-use-intro =
    You can use only a keyboard, a screen reader or your voice. You can make the words up to 4 times as big.
    You can choose easy read on every page. If your browser has a voice, you can listen to the page.
    You can do everything without JavaScript. Without it there is no Listen button, no automatic saving and no Shift key to exit.
accessibility-status-title = How accessible it is
accessibility-status-full = This website is fully compliant with the Web Content Accessibility Guidelines version 2.2, level AA.
accessibility-status-partly = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2, level AA. What is not accessible yet is listed below.
accessibility-status-not = This website is not compliant with the Web Content Accessibility Guidelines version 2.2, level AA. What is not accessible is listed below.
accessibility-known-title = What is not accessible yet
accessibility-known-languages = No translator has checked the words in other languages than English yet.
accessibility-known-sign-language = There is no sign language on this website yet.
accessibility-help-title = If you need another way, or something does not work
accessibility-help-intro =
    Call { $council } on { $phone } or email { $email }. We can write down what you say.
    You can ask for large print, braille, a recording, easy read or another language. We answer within { $days } working days.
    If something does not work, tell us, and we will try to put it right.
accessibility-enforcement-title = If you are not happy with our reply
accessibility-enforcement-intro =
    The Equality and Human Rights Commission checks that councils follow the law.
    If you are not happy with our reply, call the Equality Advisory and Support Service on 0808 800 0082.
accessibility-technical-title = The law, and how we tested
accessibility-technical-intro = { $council } is committed to making this website accessible, as the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 say.
accessibility-tested-by = This website was last tested on { $day } by { $by }.
accessibility-tested-not = Automatic tests check every page whenever the website changes. Outside experts have not tested it yet.
accessibility-prepared = This statement was prepared on { $prepared }. It was last reviewed on { $reviewed }.

## Errors

error-400-title = We could not understand that
error-400-intro =
    Something went wrong on the way to us, so it was not saved.
    Go back and try again.
error-403-title = You cannot open this page
error-403-intro =
    This page may be for other people, or the form may have been open for too long.
    Go to the start and try again.
error-404-title = We cannot find this page
error-404-intro = If you typed the address, check that it is right. You can go to the start, or call us on { $phone }.
error-413-title = That is too long
error-413-intro = We could not take so much at once, so it was not saved. Go back and make it shorter, or call us on { $phone }.
error-415-title = We could not read that
error-415-intro = It came in a form that we cannot read, so it was not saved. Go back and try again.
error-422-title = Something needs another look
error-422-intro = Go back, check your answers and try again.
error-429-title = That was very fast
error-429-intro =
    We had a lot of messages from your connection, so we did not take this one.
    Wait a minute, then try again. If it still does not work, call us on { $phone }.
error-500-title = Something went wrong
error-500-intro = It is our fault, not yours. Wait a minute, then try again. If it still does not work, call us on { $phone }.
error-503-title = We could not do that just now
error-503-intro = It is our fault, not yours. Wait a minute, then try again. If it still does not work, call us on { $phone }.
