# The questions in easy read. One idea a line, at most 15 words, and one picture for each line.

## danger

danger-title = Are you safe right now?
    .pictures = safe
danger-intro =
    If you need help now, call 999.
    We read this form { $hours }.
    .pictures = emergency clock
danger-danger-no = Yes, I am safe
    .pictures = good
danger-danger-yes = No, I am not safe
    .pictures = sad
danger-danger-not-sure = I am not sure
    .pictures = not-sure
danger-danger-someone-else = Someone else is not safe
    .pictures = danger
danger-danger-missing = Tell us if you are safe right now.

## who

who-title = Who are you?
    .pictures = hello
who-intro =
    You can leave this out.
    .pictures = not-sure
who-who-in-care = I am in care
    .pictures = home
who-who-in-care-hint = With foster carers or in a children’s home.
who-who-young-person = I am another child or young person
    .pictures = young-person
who-who-care-leaver = I am a care leaver
    .pictures = key
who-who-care-leaver-hint = You used to be in care.
who-who-parent = I am a parent
    .pictures = parent
who-who-carer = I look after a child
    .pictures = carer
who-who-carer-hint = Foster carer, special guardian or grandparent.
who-who-adoption = Adoption is part of my life
    .pictures = adoption
who-who-adoption-hint = Adoption is when a child gets a new family for life.
who-who-advocate = I am an advocate
    .pictures = door-advocate
who-who-advocate-hint = You help a child to speak up.
who-who-professional = It is part of my work
    .pictures = worker
who-who-professional-hint = Teacher, nurse or councillor.
who-who-someone-else = Someone else
    .pictures = person
who-who-someone-else-hint = A friend or family.

## who-exactly

who-exactly-title = Which of these is most like you?
    .pictures = person
who-exactly-intro =
    Choose 1 answer.
    .pictures = choose
who-exactly-add = A bit more about you
    .pictures = person
who-exactly-exactly-foster-carers = I live with foster carers
    .pictures = carer
who-exactly-exactly-childrens-home = I live in a children’s home
    .pictures = home
who-exactly-exactly-with-family = I live with family or friends
    .pictures = family
who-exactly-exactly-residential-school = I live at a school
    .pictures = school
who-exactly-exactly-custody = I am in custody
    .pictures = private
who-exactly-exactly-custody-hint = This is a locked place like a secure home.
who-exactly-exactly-hospital = I am in hospital
    .pictures = hospital
who-exactly-exactly-hotel = I live in a hotel
    .pictures = hotel
who-exactly-exactly-own-place = I live in a place of my own
    .pictures = key
who-exactly-exactly-somewhere-else = I live somewhere else
    .pictures = something-else
who-exactly-exactly-in-care = I am in care
    .pictures = home
who-exactly-exactly-in-care-hint = You may live with foster carers or in a children’s home.
who-exactly-exactly-in-need = I live at home and a social worker helps me or my family
    .pictures = worker
who-exactly-exactly-with-special-guardian = I live with a special guardian
    .pictures = parent
who-exactly-exactly-with-special-guardian-hint = A judge chose them to look after you until you are 18.
who-exactly-exactly-may-be-adopted = I might be adopted
    .pictures = adoption
who-exactly-exactly-adopted = I am adopted
    .pictures = young-person
who-exactly-exactly-not-sure = I am not sure
    .pictures = not-sure
who-exactly-exactly-parent = My child is in care or gets help from the council
    .pictures = parent
who-exactly-exactly-parent-special-guardianship = My child lives with a special guardian
    .pictures = carer
who-exactly-exactly-parent-special-guardianship-hint = A judge chose them to look after the child until the child is 18.
who-exactly-exactly-parent-may-be-adopted = My child might be adopted
    .pictures = adoption
who-exactly-exactly-parent-adopted = My child is adopted
    .pictures = family
who-exactly-exactly-foster-carer = I am a foster carer
    .pictures = carer
who-exactly-exactly-special-guardian = I am a special guardian
    .pictures = parent
who-exactly-exactly-asked-special-guardian = I asked for special guardianship support
    .pictures = help
who-exactly-exactly-asked-special-guardian-hint = You asked the council what help you could have.
who-exactly-exactly-parental-responsibility = I have parental responsibility, but I am not a parent
    .pictures = write
who-exactly-exactly-parental-responsibility-hint = The law lets you make important decisions for a child.
who-exactly-exactly-family = I am in the child’s family
    .pictures = family
who-exactly-exactly-family-hint = You may be a grandparent, aunt, uncle, brother or sister.
who-exactly-exactly-want-to-adopt = I want to adopt
    .pictures = adoption
who-exactly-exactly-have-adopted = I have adopted a child
    .pictures = family
who-exactly-exactly-birth-parent = I am the birth parent of a child who was adopted
    .pictures = parent
who-exactly-exactly-guardian = I am or was the guardian of a child who may be adopted
    .pictures = carer
who-exactly-exactly-adoption-services = I get other help with adoption, or asked for it
    .pictures = help
who-exactly-exactly-friend = I am a friend
    .pictures = trust
who-exactly-exactly-professional = I work with the child or the family
    .pictures = worker
who-exactly-exactly-other = None of these
    .pictures = something-else

## on-behalf

on-behalf-title = Who do you speak for?
    .pictures = talk
on-behalf-add = Who you speak for
    .pictures = talk
on-behalf-work-label = What is your work?
on-behalf-work-professional = I work with children or families
    .pictures = worker
on-behalf-work-mp = I work in Parliament
    .pictures = court
on-behalf-work-councillor = I am a councillor
    .pictures = team
on-behalf-work-solicitor = I am a solicitor
    .pictures = write
on-behalf-organisation-label = Who do you work for?
on-behalf-called-label = What is the name of the person you speak for?
on-behalf-agrees-label = Does that person agree that you tell us?
on-behalf-agrees-hint = You can tell us if they do not agree.
on-behalf-agrees-yes = Yes
    .pictures = good
on-behalf-agrees-no = No
    .pictures = sad
on-behalf-agrees-not-asked = I have not asked them
    .pictures = not-sure
on-behalf-agrees-too-young = They are too young or not able to say
    .pictures = baby
on-behalf-reference-label = What is your own reference?

## for-whom

for-whom-title = Are you telling us for yourself or for a child?
    .pictures = talk
for-whom-add = Who you are telling us for
    .pictures = person
for-whom-whom-hint = You do not need to ask a child first.
for-whom-whom-me = For myself
    .pictures = person
for-whom-whom-child = For a child or young person
    .pictures = young-person
for-whom-whom-both = For both of us
    .pictures = parent

## the-child

the-child-title = Tell us about the child or young person
    .pictures = young-person
the-child-intro =
    You do not have to answer.
    We will still look into the problem.
    .pictures = none look
the-child-add = About the child or young person
    .pictures = young-person
the-child-called-label = What does the child like to be called?
the-child-called-hint = You can use a first name or a nickname.
the-child-knows-label = Does the child know that you are telling us?
the-child-knows-yes = Yes
    .pictures = yes
the-child-knows-no = No
    .pictures = no
the-child-knows-not-sure = I am not sure
    .pictures = not-sure
the-child-agrees-label = Does the child agree with what you are telling us?
the-child-agrees-yes = Yes
    .pictures = yes
the-child-agrees-no = No
    .pictures = no
the-child-agrees-not-asked = I have not asked them
    .pictures = talk
the-child-agrees-too-young = They are too young, or not able to say
    .pictures = baby

## what-happened

what-happened-title = What happened?
    .pictures = door-complain
what-happened-intro =
    Use your own words.
    Sometimes we need to tell people who can keep you safe.
    Spelling does not matter.
    Maybe nobody listened to you.
    Maybe someone was unfair to you.
    Maybe someone did not do what they said.
    Maybe it is something else.
    .pictures = talk safe write listen sad calendar something-else
what-happened-story-hint = You can write a little or a lot.
what-happened-story-missing = Tell us what happened.

## feeling

feeling-title = How does it make you feel?
    .pictures = put-right
feeling-intro =
    You can choose more than 1.
    .pictures = choose
feeling-add = How it makes you feel
    .pictures = sad
feeling-feel-sad = Sad
    .pictures = crying
feeling-feel-angry = Angry
    .pictures = angry
feeling-feel-worried = Worried
    .pictures = sad
feeling-feel-scared = Scared
    .pictures = scared
feeling-feel-confused = Mixed up
    .pictures = confused
feeling-feel-ignored = Nobody listens to me
    .pictures = ignored

## when

when-title = When did it happen?
    .pictures = calendar
when-intro =
    You do not need to know the date.
    You can tell us about something from long ago.
    .pictures = none clock
when-add = When it happened
    .pictures = calendar
when-when-hint = You can write “last summer” or “in March”.

## team

team-title = Who or what is it about?
    .pictures = team
team-intro =
    You can say that you do not know.
    We can find out.
    .pictures = none look
team-add = Who or what it is about
    .pictures = team
team-about-label = What is it about?
team-about-worker = My social worker
    .pictures = worker
team-about-home = Where I live
    .pictures = home
team-about-carer = The people who look after me
    .pictures = carer
team-about-family = Seeing my family
    .pictures = family
team-about-meeting = A meeting about me
    .pictures = calendar
team-about-school = School or college
    .pictures = school
team-about-money = Money
    .pictures = money
team-about-moving-on = A place of my own
    .pictures = key
team-about-other = Something else
    .pictures = something-else
team-about-not-known = I do not know
    .pictures = not-sure
team-area-label = Which team is it about?
# The usual names of the parts of children’s services, and the pictures beside a council’s own names.
team-area-children_in_care = The team for children in care
    .pictures = young-person
team-area-leaving_care = The team for leaving care
    .pictures = key
team-area-assessment_safeguarding = The team that keeps children safe
    .pictures = safe
team-area-front_door = The team that you contact first
    .pictures = phone
team-area-fostering_kinship = The team for foster carers and family carers
    .pictures = carer
team-area-adoption = The team for adoption
    .pictures = adoption
team-area-residential = A children’s home
    .pictures = home
team-area-disabled_children = The team for disabled children
    .pictures = access
team-area-family_time_support = The team for family time
    .pictures = family
team-area-early_help = The team that gives families early help
    .pictures = help
team-area-safeguarding_review = Reviews and meetings about children
    .pictures = calendar
team-area-practice_team = The team that helps social workers
    .pictures = worker
team-area-send = The team for help at school
    .pictures = school
team-area-transport = The bus or taxi to school
    .pictures = bus
team-area-finance_business_support = The team for money and letters
    .pictures = money
team-area-other = Another team
    .pictures = something-else
team-area-not-known = I do not know
    .pictures = not-sure
team-person-label = Who is it about?
team-person-hint = Write a name, or what their job is.
thank-you-team-person-label = Who do you want to thank?
idea-team-person-label = Which team or person is your idea for?

## about-to-happen

about-to-happen-title = Is something about to happen that you want us to stop?
    .pictures = stop
about-to-happen-soon-hint = For example, you have to move soon.
about-to-happen-soon-label = Do you want us to stop something?
about-to-happen-soon-yes = Yes
    .pictures = yes
about-to-happen-soon-no = No
    .pictures = no
about-to-happen-soon-not-sure = I am not sure
    .pictures = not-sure
about-to-happen-what-label = What should we stop, and when will it happen?

## put-right

put-right-title = What would make it better?
    .pictures = put-right
put-right-intro =
    We cannot promise to do it.
    We will tell you what we can do.
    .pictures = not-sure none
put-right-add = What would make it better
    .pictures = put-right
put-right-want-label = What do you want to happen?
put-right-want-explain = Tell me why
    .pictures = information
put-right-want-sorry = Say sorry
    .pictures = sorry
put-right-want-change = Change something
    .pictures = change
put-right-want-promise = Do what you promised
    .pictures = trust
put-right-want-talk = Come and talk to me
    .pictures = talk
put-right-wish-label = What you want, in your own words

## who-knows

who-knows-title = Who knows about this already?
    .pictures = talk
who-knows-intro = We may be the first people that you tell.
    .pictures = none
who-knows-add = Who knows about it already
    .pictures = talk
who-knows-told-label = Who have you told, and what did they say?
who-knows-told-hint = Maybe you told your carer, a teacher or your social worker.
who-knows-court-label = Is a court looking at this?
who-knows-court-hint = A court is where a judge makes decisions.
who-knows-court-yes = Yes
    .pictures = yes
who-knows-court-no = No
    .pictures = no
who-knows-court-not-sure = I am not sure
    .pictures = not-sure

## advocate

advocate-title = Would you like an advocate?
    .pictures = door-advocate
advocate-intro =
    An advocate helps you to say what you want.
    An advocate is on your side.
    An advocate is free.
    An advocate is not in the team that you tell us about.
    Advocates work for the advocacy service.
    If you say yes, we tell them how to contact you.
    We do not tell them what you wrote.
    You can change your mind later.
    You can also call { $provider } on { $provider_phone }.
    .pictures = none trust free team none phone private none none
advocate-add = Would you like an advocate?
    .pictures = door-advocate
advocate-add-hint = You can also call { $provider } on { $provider_phone }.
advocate-advocate-label = Would you like an advocate?
advocate-advocate-yes = Yes, I would like an advocate
    .pictures = yes
advocate-advocate-has-one = I have an advocate already
    .pictures = good
advocate-advocate-not-sure = I am not sure yet
    .pictures = not-sure
advocate-advocate-no = No, thank you
    .pictures = no
advocate-who-label = If you have an advocate, who is it?
advocate-who-hint = Write their name and how we can contact them.
advocate-for-child-title = Would the child like an advocate?
    .pictures = door-advocate
advocate-for-child-intro =
    An advocate helps a child to say what they want.
    An advocate is on the side of the child.
    An advocate is free.
    An advocate is not in the team that you tell us about.
    Advocates work for the advocacy service.
    If you say yes, we tell them what to call the child.
    We tell them how to contact you.
    We do not tell them what you wrote.
    Ask the child first, if you can.
    .pictures = none trust free team none name phone private talk
advocate-for-child-add = Would the child like an advocate?
    .pictures = door-advocate
advocate-for-child-add-hint = You can also call { $provider } on { $provider_phone }.
advocate-for-child-advocate-label = Would the child like an advocate?
advocate-for-child-advocate-yes = Yes, the child would like an advocate
    .pictures = yes
advocate-for-child-advocate-has-one = The child has an advocate already
    .pictures = good
advocate-for-child-who-label = If the child has an advocate, who is it?

## thanks

thanks-title = What do you want to say thank you for?
    .pictures = door-thank-you
thanks-intro = Use your own words, and do not worry about spelling.
    .pictures = talk
thanks-story-hint = You can write a little or a lot.
thanks-story-missing = Write your thank-you.

## publish

publish-title = Can we show your thank-you to other people?
    .pictures = door-thank-you
publish-intro =
    The team will see your thank-you.
    We may also show it to other people.
    We take out every name first.
    You can say no.
    .pictures = team read private none
publish-add = If we can show your thank-you to other people
    .pictures = read
publish-publish-yes = Yes, you can show it
    .pictures = yes
publish-publish-no = No, do not show it
    .pictures = no

## asking-for

asking-for-title = Who is the advocate for?
    .pictures = door-advocate
asking-for-intro =
    An advocate helps a child or young person to speak up.
    An advocate is on their side.
    An advocate is free.
    You do not need to make a complaint first.
    A complaint is when you tell us that something is wrong.
    .pictures = none trust free none door-complain
asking-for-whom-me = Me
    .pictures = person
asking-for-whom-child = A child or young person that I know
    .pictures = young-person
asking-for-whom-missing = Tell us who the advocate is for.

## about

about-title = What should the advocate help with?
    .pictures = door-advocate
about-intro = You do not have to tell us everything.
    .pictures = private
about-add = What the advocate should help with
    .pictures = help
about-about-label = What help is needed?
about-about-hint = You can choose more than 1.
about-about-where-i-live = Home, and where to live
    .pictures = home
about-about-family-time = Time with family or friends
    .pictures = family
about-about-school = School or college
    .pictures = school
about-about-safe = Feeling safe
    .pictures = safe
about-about-information = Getting information
    .pictures = information
about-about-plans = Plans and meetings
    .pictures = calendar
about-about-complaint = Telling the council about a problem
    .pictures = door-complain
about-about-something-else = Something else
    .pictures = something-else
about-more-label = Do you want to tell us more?

## age

age-title = How old is the person that the advocate is for?
    .pictures = birthday
age-intro = If the advocate is for you, choose your age.
    .pictures = person
age-add = How old the person is
    .pictures = birthday
age-age-under-11 = Under 11
age-age-11-15 = 11 to 15
age-age-16-17 = 16 or 17
age-age-18-24 = 18 to 24
age-age-25-or-over = 25 or over

## share

share-title = Can we send this to the advocacy service?
    .pictures = send
share-intro =
    The advocacy service is where advocates work.
    We send only what you tell us here.
    If you say no, only our complaints team will see it.
    You can call { $provider } on { $provider_phone }.
    .pictures = door-advocate none team phone
share-share-yes = Yes, send it
    .pictures = yes
share-share-no = No, do not send it
    .pictures = no
share-share-missing = Tell us if we can send this to the advocacy service.

## idea

idea-title = What is your idea?
    .pictures = door-idea
idea-intro = Use your own words, and do not worry about spelling.
    .pictures = talk
idea-story-hint = You can write a little or a lot.
idea-story-missing = Tell us your idea.

## name

name-title = What should we call you?
    .pictures = name
name-intro = You can leave this out.
    .pictures = not-sure
name-name-label = What should we call you?
name-name-hint = You can use a first name or a nickname.
name-full-label = What is your full name?
name-full-hint = We can find you quicker.
name-born-label = When were you born?
name-born-hint = You can write “14 March 2012”.
name-add = Your name
    .pictures = name

## reach

reach-title = How can we contact you?
    .pictures = talk
reach-intro =
    Choose every way that is safe for you.
    We use it only to contact you about this.
    .pictures = safe private
reach-add = How we can contact you
    .pictures = phone
reach-reach-email = Email
    .pictures = email
reach-reach-phone = Phone call
    .pictures = phone
reach-reach-text = Text message
    .pictures = text
reach-reach-letter = Letter
    .pictures = letter
reach-reach-advocate = Through my advocate
    .pictures = door-advocate
reach-reach-trusted-person = Through someone I trust
    .pictures = trust
reach-reach-do-not-contact = Do not contact me
    .pictures = do-not-contact
reach-reach-do-not-contact-hint = We will read it, but you have to call us to know what happens.
reach-reach-missing = Choose how we can contact you, or choose “Do not contact me”.
reach-reach-not-alone = Choose ways to contact you, or only “Do not contact me”.

## contact

contact-title = What do we need to know to contact you?
    .pictures = write
contact-email-label = Email address
contact-email-hint = Think about who else can read your emails.
contact-email-missing = Write your email address, or choose another way.
contact-phone-label = Phone number
contact-phone-missing = Write your phone number, or choose another way.
contact-address-label = Address for letters
contact-address-missing = Write your address, or choose another way.
contact-through-label = Who can we contact for you, and how?
contact-through-hint = Write their name, and their phone number or email address.
contact-through-missing = Write who we can contact, or choose another way.
contact-times-label = When is it safe to call or text you?
contact-times-hint = You can write “after school”.
contact-email_reference-label = Is it safe to put your reference in the email?
contact-email_reference-hint = You need your reference to read our letters.
contact-email_reference-yes = Yes
    .pictures = yes
contact-email_reference-no = No, I will keep it myself
    .pictures = no
contact-voicemail-label = Is it safe to leave a voicemail?
contact-voicemail-hint = A voicemail is a message that we leave on your phone.
contact-voicemail-yes = Yes
    .pictures = yes
contact-voicemail-no = No, do not leave a voicemail
    .pictures = no
contact-messages-label = Is it safe to leave a message, or send an email or letter?
contact-messages-hint = Say yes only if nobody else can read them.
contact-messages-yes = Yes
    .pictures = yes
contact-messages-no = No, do not leave messages
    .pictures = no

## help

help-title = Do you need help to tell us, or to understand us?
    .pictures = help
help-intro = Choose everything that would help you.
    .pictures = choose
help-add = If you need help
    .pictures = help
help-help-label = What help do you need?
help-help-easy-read = Easy read
    .pictures = picture
help-help-easy-read-hint = Easy read has short sentences and pictures.
help-help-large-print = Large print
    .pictures = glasses
help-help-interpreter = An interpreter
    .pictures = languages
help-help-interpreter-hint = An interpreter is someone who speaks my language.
help-help-sign-language = Sign language
    .pictures = hand
help-help-audio = A reply to listen to
    .pictures = sound
help-help-braille = Braille
    .pictures = braille
help-help-phone-call = A phone call, so that I do not have to write
    .pictures = phone
help-help-someone-with-me = Someone with me
    .pictures = trust
help-which-label = Which language do you need, or what else would help?

## ask

ask-title = Will you answer some questions about you?
    .pictures = fair
ask-intro =
    We got what you told us.
    You do not have to answer these questions.
    Your answers help us to be fair to everyone.
    The questions take about 2 minutes.
    We keep these answers in a different place.
    .pictures = none not-sure none clock private
ask-answer-yes = Yes, I will answer
    .pictures = yes
ask-answer-skip = No, skip this
    .pictures = no
ask-answer-missing = Choose if you want to answer.

## about-you

about-you-title = About you
    .pictures = person
about-you-intro = You do not have to answer.
    .pictures = not-sure
about-you-age-label = How old are you?
about-you-age-under-11 = Under 11
about-you-age-11-15 = 11 to 15
about-you-age-16-17 = 16 or 17
about-you-age-18-24 = 18 to 24
about-you-age-25-or-over = 25 or over
about-you-age-not-say = I do not want to say
about-you-sex-label = What is your sex?
about-you-sex-female = Female
about-you-sex-male = Male
about-you-sex-not-say = I do not want to say
about-you-ethnic_group-label = What is your ethnic group?
about-you-ethnic_group-hint = Your ethnic group is about where your family comes from.
about-you-ethnic_group-asian = Asian or Asian British
about-you-ethnic_group-black = Black, Black British, Caribbean or African
about-you-ethnic_group-mixed = Mixed or more than 1 ethnic group
about-you-ethnic_group-white = White
about-you-ethnic_group-other = Another ethnic group
about-you-ethnic_group-not-say = I do not want to say
about-you-background-label = Where does your family come from?
about-you-background-hint = You can use your own words.
about-you-condition-label = Do you have a health condition, illness or disability?
about-you-condition-hint = Tell us only if it may last 12 months or more.
about-you-condition-yes = Yes
    .pictures = yes
about-you-condition-no = No
    .pictures = no
about-you-condition-not-say = I do not want to say
    .pictures = private
about-you-limits-label = Does it make everyday things harder for you?
about-you-limits-a-lot = Yes, a lot
about-you-limits-a-little = Yes, a little
about-you-limits-not-at-all = No
about-you-limits-not-say = I do not want to say
about-you-religion-label = What is your religion?
about-you-religion-none = No religion
about-you-religion-buddhist = Buddhist
about-you-religion-christian = Christian
about-you-religion-hindu = Hindu
about-you-religion-jewish = Jewish
about-you-religion-muslim = Muslim
about-you-religion-sikh = Sikh
about-you-religion-other = Another religion
about-you-religion-not-say = I do not want to say

## more-about-you

more-about-you-title = A little more about you
    .pictures = person
more-about-you-intro = You do not have to answer.
    .pictures = not-sure
more-about-you-gender-label = Is your gender the same as your sex when you were born?
more-about-you-gender-hint = Gender is how you feel and live.
more-about-you-gender-same = Yes
    .pictures = yes
more-about-you-gender-different = No
    .pictures = no
more-about-you-gender-not-say = I do not want to say
    .pictures = private
more-about-you-orientation-label = Which of these is most like you?
more-about-you-orientation-hint = This is about who you are attracted to.
more-about-you-orientation-straight = Straight
more-about-you-orientation-gay-or-lesbian = Gay or lesbian
more-about-you-orientation-bisexual = Bisexual
more-about-you-orientation-other = Another answer
more-about-you-orientation-not-say = I do not want to say

## The same, asked of a child or young person

child-about-you-sex-label = Are you a boy or a girl?
child-about-you-sex-female = A girl
child-about-you-sex-male = A boy
child-about-you-ethnic_group-label = Where does your family come from?
child-about-you-ethnic_group-hint = Choose the nearest.
child-about-you-background-label = Can you tell us more about that?
child-about-you-condition-label = Do you have an illness or a disability?
child-about-you-condition-hint = Tell us only if it lasts for a year or more.
child-about-you-limits-label = Does it make things harder for you every day?
child-about-you-religion-label = Do you have a religion?

## Faults of any field

fault-missing = Answer this question.
fault-too-long = Make this shorter, with no more than { $limit } characters.
fault-not-a-choice = Choose from the list.
fault-not-alone = Choose the last answer alone, or choose other answers.
fault-email = Write an email address like name@example.com.
fault-email-ending = Look at the end of your email address, because it may be wrong.
fault-email-slip = Did you mean the email address { $meant }?
fault-phone = Write your whole phone number, like 01632 960001.
fault-phone-short = Look at your phone number again, because a mobile number has 11 digits.
