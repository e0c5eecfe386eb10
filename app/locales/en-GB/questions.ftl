# The questions, in plain British English. A key is made of the question, the field and the option:
# see app/rules/src/intake. Each line of an intro is a paragraph of its own.

## danger

danger-title = Are you safe right now?
danger-intro =
    If you need help now, call 999. We read this form { $hours }.
    Whatever you answer, you can carry on.
danger-danger-no = Yes, I am safe
danger-danger-yes = No, I am not safe
danger-danger-not-sure = I am not sure
danger-danger-someone-else = Someone else is not safe
danger-danger-missing = Tell us if you are safe right now

## who

who-title = Who are you?
who-intro = We ask so that we can help. You can leave this out.
who-who-in-care = I am in care
who-who-in-care-hint = For example, with foster carers or in a children’s home
who-who-young-person = I am another child or young person
who-who-care-leaver = I am a care leaver
who-who-care-leaver-hint = You used to be in care
who-who-parent = I am a parent
who-who-carer = I look after a child
who-who-carer-hint = Foster carer, special guardian or grandparent
who-who-adoption = Adoption is part of my life
who-who-adoption-hint = You are adopted, want to adopt, or your child was adopted
who-who-advocate = I am an advocate
who-who-advocate-hint = You help a child to speak up
who-who-professional = It is part of my work
who-who-professional-hint = Teacher, nurse, solicitor, MP or councillor
who-who-someone-else = Someone else
who-who-someone-else-hint = A friend or a relative

## who-exactly

who-exactly-title = Which of these is most like you?
who-exactly-intro = Choose the nearest.
who-exactly-add = A bit more about who you are
who-exactly-exactly-foster-carers = I live with foster carers
who-exactly-exactly-childrens-home = I live in a children’s home
who-exactly-exactly-with-family = I live with my family, or with friends
who-exactly-exactly-residential-school = I live at a residential school
who-exactly-exactly-custody = I am in custody
who-exactly-exactly-custody-hint = For example, a secure home or a young offender institution
who-exactly-exactly-hospital = I am in hospital
who-exactly-exactly-hotel = I live in a hotel or a bed and breakfast
who-exactly-exactly-own-place = I live in a place of my own, with or without support
who-exactly-exactly-somewhere-else = I live somewhere else
who-exactly-exactly-in-care = I am in care
who-exactly-exactly-in-care-hint = For example, you live with foster carers or in a children’s home
who-exactly-exactly-in-need = I live at home, and a social worker helps me or my family
who-exactly-exactly-with-special-guardian = I live with a special guardian
who-exactly-exactly-with-special-guardian-hint = A court chose them to look after you until you are 18
who-exactly-exactly-may-be-adopted = I might be adopted
who-exactly-exactly-adopted = I am adopted
who-exactly-exactly-not-sure = I am not sure
who-exactly-exactly-parent = My child is in care, or gets help from children’s services
who-exactly-exactly-parent-special-guardianship = My child lives with a special guardian
who-exactly-exactly-parent-special-guardianship-hint = A court chose them to look after the child until the child is 18
who-exactly-exactly-parent-may-be-adopted = My child might be adopted
who-exactly-exactly-parent-adopted = My child is adopted
who-exactly-exactly-foster-carer = I am a foster carer
who-exactly-exactly-special-guardian = I am a special guardian
who-exactly-exactly-asked-special-guardian = I asked for special guardianship support
who-exactly-exactly-asked-special-guardian-hint = You asked the council to look at what help you could have
who-exactly-exactly-parental-responsibility = I have parental responsibility, but I am not a parent
who-exactly-exactly-parental-responsibility-hint = The law lets you make important decisions for a child
who-exactly-exactly-family = I am in the child’s family
who-exactly-exactly-family-hint = For example, a grandparent, aunt, uncle, brother or sister
who-exactly-exactly-want-to-adopt = I want to adopt
who-exactly-exactly-have-adopted = I have adopted a child
who-exactly-exactly-birth-parent = I am the birth parent of a child who was adopted
who-exactly-exactly-guardian = I am or was the guardian of a child who may be adopted
who-exactly-exactly-adoption-services = I get other help with adoption, or asked for it
who-exactly-exactly-friend = I am a friend
who-exactly-exactly-professional = I work with the child or the family
who-exactly-exactly-other = None of these

## on-behalf

on-behalf-title = Who do you speak for?
on-behalf-add = Who you speak for
on-behalf-work-label = What is your work?
on-behalf-work-professional = I work with children or families
on-behalf-work-mp = I am a Member of Parliament, or work for one
on-behalf-work-councillor = I am a councillor
on-behalf-work-solicitor = I am a solicitor
on-behalf-organisation-label = Which organisation do you work for?
on-behalf-called-label = What is the name of the person you speak for?
on-behalf-agrees-label = Does that person agree that you tell us?
on-behalf-agrees-hint = If not, tell us all the same. We may have to ask them before we can answer you
on-behalf-agrees-yes = Yes
on-behalf-agrees-no = No
on-behalf-agrees-not-asked = I have not asked them
on-behalf-agrees-too-young = They are too young, or not able to say
on-behalf-reference-label = What is your own reference?

## for-whom

for-whom-title = Are you telling us for yourself, or for a child?
for-whom-add = Who you are telling us for
for-whom-whom-hint = You do not need a child’s permission to tell us about a problem
for-whom-whom-me = For myself
for-whom-whom-child = For a child or young person
for-whom-whom-both = For both of us

## the-child

the-child-title = Tell us about the child or young person
the-child-intro = You can leave any of these out. Your answers never stop us from looking into the problem.
the-child-add = About the child or young person
the-child-called-label = What does the child like to be called?
the-child-called-hint = A first name or a nickname is fine
the-child-knows-label = Does the child know that you are telling us?
the-child-knows-yes = Yes
the-child-knows-no = No
the-child-knows-not-sure = I am not sure
the-child-agrees-label = Does the child agree with what you are telling us?
the-child-agrees-yes = Yes
the-child-agrees-no = No
the-child-agrees-not-asked = I have not asked them
the-child-agrees-too-young = They are too young, or not able to say

## what-happened

what-happened-title = What happened?
what-happened-intro =
    Use your own words. Spelling does not matter.
    Maybe nobody listened, or you were treated unfairly, or someone did not do what they said.
    If someone is not safe, we may need to tell people who can help.
what-happened-story-hint = Write a little or a lot
what-happened-story-missing = Tell us what happened. A few words are enough

## feeling

feeling-title = How does it make you feel?
feeling-intro = Choose as many as you like.
feeling-add = How it makes you feel
feeling-feel-sad = Sad
feeling-feel-angry = Angry
feeling-feel-worried = Worried
feeling-feel-scared = Scared
feeling-feel-confused = Confused
feeling-feel-ignored = Not listened to

## when

when-title = When did it happen?
when-intro = You do not need to know the date. If it was a long time ago, tell us anyway.
when-add = When it happened
when-when-hint = For example: last summer, or since March

## team

team-title = Who or what is it about?
team-intro = You do not have to know. We can find out.
team-add = Who or what it is about
team-about-label = What is it about?
team-about-worker = My social worker or personal adviser
team-about-home = Where I live
team-about-carer = The people who look after me
team-about-family = Seeing my family
team-about-meeting = A meeting about me
team-about-school = School or college
team-about-money = Money
team-about-moving-on = Leaving care, or a place of my own
team-about-other = Something else
team-about-not-known = I do not know
team-area-label = Which team is it about?
# The usual names of the parts of children’s services; a council’s own names come from its profile.
team-area-children_in_care = Children in care team
team-area-leaving_care = Leaving care team
team-area-assessment_safeguarding = Assessment and safeguarding team
team-area-front_door = The team that you contact first
team-area-fostering_kinship = Fostering and family carers team
team-area-adoption = Adoption team
team-area-residential = Children’s home
team-area-disabled_children = Disabled children’s team
team-area-family_time_support = Family time team
team-area-early_help = Early help team
team-area-safeguarding_review = Reviews and child protection meetings
team-area-practice_team = Social work practice team
team-area-send = Special educational needs team
team-area-transport = School transport
team-area-finance_business_support = Money and office team
team-area-other = Another team
team-area-not-known = I do not know
team-person-label = Which person is it about?
team-person-hint = A name, or what they do. For example: my social worker
thank-you-team-person-label = Who do you want to thank?
idea-team-person-label = Which team or person is your idea for?

## about-to-happen

about-to-happen-title = Is something about to happen that you want us to stop?
about-to-happen-soon-hint = For example, you have to move. We look at this first.
about-to-happen-soon-label = Do you want us to stop something?
about-to-happen-soon-yes = Yes
about-to-happen-soon-no = No
about-to-happen-soon-not-sure = I am not sure
about-to-happen-what-label = What should we stop, and when will it happen?

## put-right

put-right-title = What would put it right?
put-right-intro = We cannot promise to do it. We will tell you what we can do.
put-right-add = What would put it right
put-right-want-label = What do you want to happen?
put-right-want-explain = Tell me why it happened
put-right-want-sorry = Say sorry
put-right-want-change = Change a decision
put-right-want-promise = Do what was promised
put-right-want-talk = Come and talk to me
put-right-wish-label = What you want, in your own words

## who-knows

who-knows-title = Who knows about this already?
who-knows-intro = It is fine if we are the first to know.
who-knows-add = Who knows about it already
who-knows-told-label = Have you told anyone, and what did they say?
who-knows-told-hint = For example: your carer, a teacher or your social worker
who-knows-court-label = Is a court looking at this?
who-knows-court-hint = A court is where a judge makes decisions, for example about where a child lives
who-knows-court-yes = Yes
who-knows-court-no = No
who-knows-court-not-sure = I am not sure

## advocate

advocate-title = Would you like an advocate?
advocate-intro =
    An advocate helps you to say what you want. They are on your side.
    An advocate is free and independent. They are not in the team that you are telling us about.
    If you say yes, we tell the advocacy service your name, how to contact you and what help you need. We do not tell them what you wrote.
    You can change your mind later. You can also call { $provider }, the advocacy service, yourself on { $provider_phone }.
advocate-add = Would you like an advocate?
advocate-add-hint = Someone on your side. You can also call { $provider } on { $provider_phone }.
advocate-advocate-label = Would you like an advocate?
advocate-advocate-yes = Yes, I would like an advocate
advocate-advocate-has-one = I have an advocate already
advocate-advocate-not-sure = I am not sure yet
advocate-advocate-no = No, thank you
advocate-who-label = If you have an advocate, who is it?
advocate-who-hint = Their name, and their phone number or email address if you know it
# Asked of who tells us for a child.
advocate-for-child-title = Would the child like an advocate?
advocate-for-child-intro =
    An advocate helps a child or young person to say what they want. They are on the child’s side.
    An advocate is free and independent. They are not in the team that you are telling us about.
    If you say yes, we tell the advocacy service your name, how to contact you, what the child likes to be called and what help you need. We do not tell them what you wrote.
    If you can, ask the child first.
advocate-for-child-add = Would the child like an advocate?
advocate-for-child-add-hint = Someone on the child’s side. You can also call { $provider } on { $provider_phone }.
advocate-for-child-advocate-label = Would the child like an advocate?
advocate-for-child-advocate-yes = Yes, the child would like an advocate
advocate-for-child-advocate-has-one = The child has an advocate already
advocate-for-child-who-label = If the child has an advocate, who is it?

## thanks

thanks-title = What do you want to say thank you for?
thanks-intro = Use your own words. Spelling does not matter.
thanks-story-hint = Write a little or a lot
thanks-story-missing = Write your thank-you. A few words are enough

## publish

publish-title = Can we show your thank-you to other people?
publish-intro =
    The team that you thank will see it in any case.
    We would take out every name before we showed it to anyone else.
publish-add = If we can show your thank-you to other people
publish-publish-yes = Yes, you can show it
publish-publish-no = No, do not show it

## asking-for

asking-for-title = Who would the advocate be for?
asking-for-intro =
    An advocate helps a child or young person to say what they want. The advocate is on their side.
    An advocate is free and independent. You do not need to make a complaint to have one.
asking-for-whom-me = Me
asking-for-whom-child = A child or young person that I know
asking-for-whom-missing = Tell us who the advocate would be for

## about

about-title = What should the advocate help with?
about-intro = You do not have to tell us the whole story.
about-add = What the advocate should help with
about-about-label = What help is needed?
about-about-hint = Choose as many as you like
about-about-where-i-live = Home, and where to live
about-about-family-time = Time with family or friends
about-about-school = School or college
about-about-safe = Feeling safe
about-about-information = Getting information
about-about-plans = Plans and meetings
about-about-complaint = Telling the council about a problem
about-about-something-else = Something else
about-more-label = Is there anything you would like to add?

## age

age-title = How old is the person that the advocate is for?
age-intro = If the advocate is for you, choose your own age.
age-add = How old that person is
age-age-under-11 = Under 11
age-age-11-15 = 11 to 15
age-age-16-17 = 16 or 17
age-age-18-24 = 18 to 24
age-age-25-or-over = 25 or over

## share

share-title = Can we send this to the advocacy service?
share-intro =
    The advocacy service is where advocates work. We would send only what you tell us here.
    If you say no, only our complaints team will see it. You can call { $provider } yourself on { $provider_phone }.
share-share-yes = Yes, send it
share-share-no = No, do not send it
share-share-missing = Tell us if we can send this to the advocacy service

## idea

idea-title = What is your idea?
idea-intro =
    How could we do things better?
    Use your own words. Spelling does not matter.
idea-story-hint = Write a little or a lot, up to 10,000 characters
idea-story-missing = Tell us your idea. A few words are enough

## name

name-title = What should we call you?
name-intro = You can leave any of these out.
name-name-label = What should we call you?
name-name-hint = A first name or a nickname is fine
name-full-label = What is your full name?
name-full-hint = So that we find you quickly. Only the people who look into this see it
name-born-label = When were you born?
name-born-hint = For example: 14 March 2012
name-add = Your name

## reach

reach-title = How can we contact you?
reach-intro = Choose every way that is safe for you. We use it only to contact you about this.
reach-add = How we can contact you
reach-reach-email = Email
reach-reach-phone = Phone call
reach-reach-text = Text message
reach-reach-letter = Letter
reach-reach-advocate = Through my advocate
reach-reach-trusted-person = Through someone I trust
reach-reach-do-not-contact = Do not contact me
reach-reach-do-not-contact-hint = We still read what you tell us. Call us to know what happens
reach-reach-missing = Choose how we can contact you, or choose “Do not contact me”
reach-reach-not-alone = Choose ways to contact you, or only “Do not contact me”

## contact

contact-title = What do we need to know to contact you?
contact-email-label = Email address
contact-email-hint = Think about who else can read your emails
contact-email-missing = Write your email address, or choose another way
contact-phone-label = Phone number
contact-phone-missing = Write your phone number, or choose another way
contact-address-label = Address for letters
contact-address-missing = Write your address, or choose another way
contact-through-label = Who can we contact for you, and how?
contact-through-hint = Their name, and their phone number or email address
contact-through-missing = Write who we can contact for you, or choose another way
contact-times-label = When is it safe to call or text you?
contact-times-hint = For example: after 4pm, but not at weekends
contact-email_reference-label = Is it safe to put your reference in the email?
contact-email_reference-hint = You need your reference to read our letters. Other people who read your emails could use it
contact-email_reference-yes = Yes
contact-email_reference-no = No, I will keep it myself
contact-voicemail-label = Is it safe to leave a voicemail?
contact-voicemail-hint = A voicemail is a message that is left on your phone
contact-voicemail-yes = Yes
contact-voicemail-no = No, do not leave a voicemail
# Asked until November 2026, and shown with what was answered then.
contact-messages-label = Is it safe to leave a message, or to send an email or a letter?
contact-messages-hint = Say yes only if nobody else can read them. Then our email also tells you your reference
contact-messages-yes = Yes
contact-messages-no = No, do not leave messages

## help

help-title = Do you need help to tell us, or to understand our reply?
help-intro = Choose everything that would help.
help-add = If you need help, like an interpreter or large print
help-help-label = What help do you need?
help-help-easy-read = Easy read
help-help-easy-read-hint = Short sentences with pictures
help-help-large-print = Large print
help-help-interpreter = An interpreter
help-help-interpreter-hint = Someone who speaks my language
help-help-sign-language = Sign language
help-help-audio = A reply to listen to
help-help-braille = Braille
help-help-phone-call = A phone call instead of writing
help-help-someone-with-me = Someone with me
help-which-label = Which language do you need, or what else would help?

## ask

ask-title = Will you answer some questions about you?
ask-intro =
    We got what you told us. These questions are extra, and you do not have to answer them.
    They help us to see if we are fair to everyone. They take about 2 minutes.
    We keep these answers apart. The people who look into what you told us do not see them.
ask-answer-yes = Yes, I will answer
ask-answer-skip = No, skip this
ask-answer-missing = Choose if you want to answer, or skip this

## about-you

about-you-title = About you
about-you-intro = You can leave any of these out.
about-you-age-label = How old are you?
about-you-age-under-11 = Under 11
about-you-age-11-15 = 11 to 15
about-you-age-16-17 = 16 or 17
about-you-age-18-24 = 18 to 24
about-you-age-25-or-over = 25 or over
about-you-age-not-say = I would rather not say
about-you-sex-label = What is your sex?
about-you-sex-female = Female
about-you-sex-male = Male
about-you-sex-not-say = I would rather not say
about-you-ethnic_group-label = What is your ethnic group?
about-you-ethnic_group-hint = This is about where your family comes from
about-you-ethnic_group-asian = Asian or Asian British
about-you-ethnic_group-black = Black, Black British, Caribbean or African
about-you-ethnic_group-mixed = Mixed or more than one ethnic group
about-you-ethnic_group-white = White
about-you-ethnic_group-other = Another ethnic group
about-you-ethnic_group-not-say = I would rather not say
about-you-background-label = How would you describe your background?
about-you-background-hint = For example: Bangladeshi, Irish, Roma or Somali
about-you-condition-label = Do you have any physical or mental health conditions or illnesses?
about-you-condition-hint = Ones that have lasted, or may last, 12 months or more
about-you-condition-yes = Yes
about-you-condition-no = No
about-you-condition-not-say = I would rather not say
about-you-limits-label = Does it make everyday things harder for you?
about-you-limits-a-lot = Yes, a lot
about-you-limits-a-little = Yes, a little
about-you-limits-not-at-all = No, not at all
about-you-limits-not-say = I would rather not say
about-you-religion-label = What is your religion?
about-you-religion-none = No religion
about-you-religion-buddhist = Buddhist
about-you-religion-christian = Christian
about-you-religion-hindu = Hindu
about-you-religion-jewish = Jewish
about-you-religion-muslim = Muslim
about-you-religion-sikh = Sikh
about-you-religion-other = Another religion
about-you-religion-not-say = I would rather not say

## more-about-you

more-about-you-title = A little more about you
more-about-you-intro = You can leave any of these out.
more-about-you-gender-label = Is your gender the same as the sex recorded when you were born?
more-about-you-gender-hint = Gender is how you feel and live, for example as a man or as a woman
more-about-you-gender-same = Yes
more-about-you-gender-different = No
more-about-you-gender-not-say = I would rather not say
more-about-you-orientation-label = Which of these describes you best?
more-about-you-orientation-hint = This is about who you are attracted to
more-about-you-orientation-straight = Straight
more-about-you-orientation-gay-or-lesbian = Gay or lesbian
more-about-you-orientation-bisexual = Bisexual
more-about-you-orientation-other = Another sexual orientation
more-about-you-orientation-not-say = I would rather not say

## The same, asked of a child or young person

child-about-you-sex-label = Are you a boy or a girl?
child-about-you-sex-female = A girl
child-about-you-sex-male = A boy
child-about-you-ethnic_group-label = Where does your family come from?
child-about-you-ethnic_group-hint = Choose the nearest
child-about-you-background-label = Can you tell us more about where your family comes from?
child-about-you-condition-label = Do you have an illness or a disability?
child-about-you-condition-hint = One that has lasted for a year, or may last for a year. It can be in your body, or in how you feel and think
child-about-you-limits-label = Does it make things harder for you every day?
child-about-you-religion-label = Do you have a religion?

## Faults of any field

fault-missing = Answer this question
fault-too-long = Make this shorter. You can use up to { $limit } characters
fault-not-a-choice = Choose from the list
fault-not-alone = Choose the last one on its own, or choose from the others
fault-email = Write an email address like name@example.com
fault-email-ending = Check the end of your email address. Should it be .com or .co.uk?
fault-email-slip = Check your email address. Did you mean { $meant }?
fault-phone = Write a phone number with its area code, like 01632 960001
fault-phone-short = Check your phone number. A mobile number that starts with 07 has 11 digits
