# The choices in forms for staff, and the same words where a case shows what was chosen: see the lists in app/rules/src.

## Yes and no

staff-yes-no-yes = Yes
staff-yes-no-no = No

## Who comes in from outside

staff-guest-duty-investigating-officer = Investigating officer
staff-guest-duty-independent-person = Independent person
staff-guest-duty-panel-member = Panel member
staff-guest-duty-panel-chair = Chair of the panel
staff-access-end-withdrawn = ended by the team
staff-access-end-wrong-codes = 10 wrong codes
staff-access-end-given-again = given again
staff-access-end-giver-kept-out = given by somebody who is kept from the case
staff-access-end-duty-over = their part is over

## What two cases have in common

staff-together-same-person = The same person
staff-together-siblings = Brothers or sisters
staff-together-same-matter = The same matter
staff-likeness-contact = Same email or phone
staff-likeness-name = Same name
staff-likeness-child = Same child
staff-likeness-address = Same address

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

## Where it is dealt with (R1.1)

staff-pathway-statutory = Statutory (Children Act)
staff-pathway-corporate = Corporate
staff-pathway-conference = Child protection conference
staff-pathway-data-protection = Personal information
staff-pathway-concern = Concern
staff-pathway-compliment = Compliment
staff-pathway-comment = Comment or idea
staff-pathway-public-enquiry = Enquiry
staff-pathway-mp-enquiry = MP’s enquiry
staff-pathway-councillor-enquiry = Councillor’s enquiry
staff-pathway-advocacy-request = Advocate request
staff-pathway-not-eligible = Not dealt with as a complaint

## Why a point is not statutory (R1.4, R1.5)

staff-not-statutory-section-47 = Section 47 enquiry (never statutory in England)
staff-not-statutory-conference = Child protection conference
staff-not-statutory-assessment-of-carers = Assessment or registration of foster carers or adopters
staff-not-statutory-court-report = Court report (section 7 or 37)
staff-not-statutory-education = Special educational needs, school transport or admissions
staff-not-statutory-own-dealings = Their own dealings with the council, not about the child
staff-not-statutory-personal-information = Personal information
staff-not-statutory-court-or-tribunal = For a court or tribunal
staff-not-statutory-insurance-claim = Insurance claim
staff-not-statutory-staff-grievance = Staff grievance
staff-not-statutory-service-request = Request for a service
staff-not-statutory-other-body = For another body
staff-not-statutory-other = Other

## What a point is about

staff-nature-unwelcome-decision = Unwelcome or disputed decision
staff-nature-quality-of-service = Quality or appropriateness of a service
staff-nature-delay = Delay
staff-nature-delivery = Service not delivered
staff-nature-quantity-or-cost = How much, how often, changed or what it costs
staff-nature-attitude-behaviour = Attitude or behaviour of staff
staff-nature-eligibility-criteria = Eligibility criteria
staff-nature-policy-impact = Impact of a policy
staff-nature-assessment-care-review = Assessment, care management or review
staff-nature-communication = Communication
staff-nature-information-sharing = Sharing of information, or privacy
staff-nature-discrimination = Discrimination
staff-nature-practice-non-compliance = Practice not followed
staff-nature-placement = Placement
staff-nature-other = Other
staff-nature-not-recorded = What it is about: not recorded

## How it came

staff-channel-online-form = Online form
staff-channel-email = Email
staff-channel-letter = Letter
staff-channel-telephone = Telephone
staff-channel-in-person = In person
staff-channel-through-advocate = Through an advocate
staff-channel-through-school = Through a school
staff-channel-through-family = Through the family
staff-channel-through-carer = Through a foster carer
staff-channel-text = Text message
staff-channel-app = App
staff-channel-mp-or-councillor = MP or councillor
staff-channel-ombudsman = Ombudsman
staff-channel-other-officer = Another officer of the council

## Recording a case

staff-record-kind-complaint = Complaint
staff-record-kind-concern = Concern
staff-record-kind-compliment = Compliment
staff-record-kind-comment = Comment or idea
staff-record-kind-advocacy-request = Advocate request
staff-record-kind-public-enquiry = Enquiry
staff-record-kind-mp-enquiry = MP’s enquiry
staff-record-kind-councillor-enquiry = Councillor’s enquiry
staff-record-danger-no = No
staff-record-danger-yes = Yes
staff-record-danger-not-sure = Not sure
staff-record-advocate-yes = Yes
staff-record-advocate-has-one = They have one
staff-record-advocate-no = No
staff-record-advocate-not-sure = Not sure
staff-way-email = email
staff-way-phone = phone
staff-way-text = text message
staff-way-letter = letter
staff-way-advocate = their advocate
staff-way-trusted-person = someone they trust
staff-way-do-not-contact = not at all

## Acknowledging

staff-acknowledge-how-letter = By letter or email
staff-acknowledge-how-telephone = On the phone
staff-acknowledge-how-in-person = In person

## Advocate (R7.3, R7.6)

staff-advocacy-not-needed = No offer needed
staff-advocacy-to-offer = To be offered
staff-advocacy-offered = Offered, no answer yet
staff-advocacy-has-one = Has an advocate
staff-advocacy-accepted = Offered, and wants one
staff-advocacy-declined = Offered, and does not want one
staff-advocacy-not-offered = Not offered
staff-provider-said-appointed = An advocate is appointed
staff-provider-said-in-touch = They are in touch with the child or young person
staff-provider-said-cannot-help = They cannot help
staff-provider-said-no-answer = No answer

## Deciding

staff-child-view-agrees = The child agrees
staff-child-view-does-not-agree = The child does not agree
staff-child-view-not-asked = The child was not asked
staff-child-view-too-young = The child is too young, or unable to say
staff-not-considered-reason-prejudice = It might prejudice proceedings
staff-not-considered-reason-already-considered = It was fully considered already
staff-not-considered-reason-not-eligible = It is not eligible
staff-refused-kind-court = Court proceedings
staff-refused-kind-criminal = Criminal investigation
staff-refused-kind-disciplinary = Disciplinary proceedings
staff-refused-kind-tribunal = Tribunal
staff-refused-kind-out-of-scope = Out of scope
staff-refused-kind-repeated = Considered before
staff-refused-kind-other = Other

## Safety

staff-referred-to-social-care = Children’s social care
staff-referred-to-out-of-hours = Emergency team, out of hours
staff-referred-to-police = Police

## Reasons

staff-suspension-reason-awaiting-information = Waiting for information from them
staff-suspension-reason-awaiting-advocate = Waiting for an advocate
staff-suspension-reason-court = Court proceedings
staff-suspension-reason-police = Police investigation
staff-suspension-reason-safeguarding = Safeguarding or LADO
staff-suspension-reason-disciplinary = Disciplinary proceedings
staff-suspension-reason-complainant-asked = They asked for it
staff-extension-reason-complex = Complex
staff-extension-reason-advocate-being-appointed = An advocate is being appointed
staff-extension-reason-several-agencies = Several teams or agencies have to answer
staff-extension-reason-key-person-away = Somebody essential is away, and they agree
staff-extension-reason-concurrent-investigation = Another investigation runs at the same time
staff-delay-reason-workload = Workload
staff-delay-reason-investigator-left = Investigator left
staff-delay-reason-investigator-changed = Investigator changed
staff-delay-reason-investigator-did-not-know = Investigator did not know of the case
staff-delay-reason-no-answer-from-investigator = No answer from the investigator
staff-delay-reason-ongoing-dialogue = Still talking with them
staff-delay-reason-competing-priorities = Other priorities
staff-delay-reason-complexity = Complexity
staff-delay-reason-posted-late = Posted late
staff-delay-reason-wrong-channel = Came to the wrong place
staff-delay-reason-ill-health = Ill health
staff-delay-reason-other = Other
staff-escalation-reason-late = The reply was late
staff-escalation-reason-no-reply = There was no reply
staff-escalation-reason-not-carried-out = What was promised was not done
staff-escalation-reason-disagrees = They disagree with the decision
staff-escalation-reason-incomplete = The reply was unclear or incomplete
staff-escalation-reason-not-considered = Something was not considered
staff-escalation-reason-wrong-information = The reply was wrong about something
staff-escalation-reason-process-not-followed = The procedure was not followed
staff-reopen-reason-proceedings-ended = Proceedings ended
staff-reopen-reason-new-information = New information
staff-reopen-reason-ombudsman = The Ombudsman asked
staff-reopen-reason-closed-by-mistake = Closed by mistake
staff-reopen-reason-not-satisfied = They are not satisfied
staff-retention-kind-statutory = Children Act complaint
staff-retention-kind-corporate = Corporate complaint
staff-retention-kind-conference = Conference complaint
staff-retention-kind-data-protection = Complaint about personal information
staff-retention-kind-concern = Concern
staff-retention-kind-compliment = Thank-you
staff-retention-kind-comment = Comment
staff-retention-kind-public-enquiry = Enquiry of the public
staff-retention-kind-mp-enquiry = Enquiry of a member of parliament
staff-retention-kind-councillor-enquiry = Enquiry of a councillor
staff-retention-kind-advocacy-request = Request for an advocate
staff-retention-kind-not-eligible = Not eligible
staff-retention-kind-recorded-in-error = Recorded in error or twice
staff-hold-reason-inquiry = A public inquiry
staff-hold-reason-proceedings = A court or a tribunal
staff-hold-reason-ombudsman = The Ombudsman
staff-hold-reason-investigation = An investigation by the police or the designated officer
staff-hold-reason-request = Somebody asked to see what is kept on them
staff-hold-reason-other = Other

## Stage 1

staff-meeting-kind-offered = Meeting offered
staff-meeting-kind-held = Meeting held
staff-meeting-kind-declined = Meeting declined
staff-meeting-kind-mediation = Mediation

## Findings (R5.1)

staff-finding-upheld = Upheld
staff-finding-not-upheld = Not upheld
staff-finding-no-finding = No finding
staff-outcome-upheld = Upheld
staff-outcome-partially-upheld = Partially upheld
staff-outcome-not-upheld = Not upheld
staff-outcome-no-finding = No finding

## Stages 2 and 3

staff-quality-impartial = Impartial
staff-quality-comprehensive = Comprehensive
staff-quality-effective = Effective
staff-panel-chair-1 = Member 1
staff-panel-chair-2 = Member 2
staff-panel-chair-3 = Member 3
staff-panel-speaker-themselves = They speak themselves
staff-panel-speaker-advocate = Their advocate
staff-panel-speaker-companion = The other person who comes with them
staff-papers-to-complainant = Complainant
staff-papers-to-advocate = Advocate
staff-papers-to-members = Panel members
staff-papers-to-officer = Investigating officer
staff-papers-to-person = Independent person
staff-report-sent-to-council = Council
staff-report-sent-to-complainant = Complainant
staff-report-sent-to-advocate = Advocate
staff-report-sent-to-independent-person = Independent person
staff-report-sent-to-others = Others with sufficient interest
staff-restriction-review-lifted = The restriction ends
staff-restriction-review-kept = It goes on until another review
staff-ombudsman-asks-enquiry = An enquiry
staff-ombudsman-asks-draft = A draft of the decision
staff-file-use-from-person = What they sent
staff-file-use-evidence = Evidence
staff-file-use-report = A report
staff-file-use-reply = A reply of the council
staff-file-use-other = Something else
staff-file-kind-pdf = PDF
staff-file-kind-docx = Word
staff-file-kind-odt = LibreOffice text
staff-file-kind-rtf = Rich text
staff-file-kind-xlsx = Excel
staff-file-kind-ods = LibreOffice table
staff-file-kind-txt = Text
staff-file-kind-jpg = JPEG picture
staff-file-kind-png = PNG picture
staff-file-kind-webp = WebP picture
staff-file-kind-mp3 = MP3 recording
staff-file-kind-m4a = M4A recording
staff-file-kind-wav = WAV recording
staff-file-kind-mp4 = MP4 film
staff-cost-role-investigating-officer = Investigating officer
staff-cost-role-independent-person = Independent person
staff-cost-role-panel-member = Panel member
staff-cost-role-chair = Chair
staff-cost-role-clerk = Clerk
staff-cost-role-advocate = Advocate
staff-cost-role-other = Other

## The Ombudsman’s decisions

staff-ombudsman-decision-referred-back = Referred back: the procedure is not finished
staff-ombudsman-decision-invalid = Incomplete or invalid
staff-ombudsman-decision-out-of-jurisdiction = Out of jurisdiction
staff-ombudsman-decision-out-of-time = Out of time
staff-ombudsman-decision-no-further-action = No further action
staff-ombudsman-decision-satisfied = Not investigated: satisfied with the council’s actions
staff-ombudsman-decision-fault-and-injustice = Upheld: fault and injustice
staff-ombudsman-decision-fault-no-injustice = Upheld: fault, no injustice
staff-ombudsman-decision-already-remedied = Upheld: already remedied
staff-ombudsman-decision-no-fault = Not upheld: no fault
staff-ombudsman-decision-public-report = Public report

## Remedies (R5.4)

staff-remedy-kind-apology = Apology
staff-remedy-kind-explanation = Explanation
staff-remedy-kind-specific-action = Specific action
staff-remedy-kind-reassessment = Reassessment
staff-remedy-kind-change-of-worker = Change of worker
staff-remedy-kind-correct-record = Record corrected
staff-remedy-kind-share-document = Document shared
staff-remedy-kind-reimbursement = Loss reimbursed
staff-remedy-kind-backdated-payment = Backdated payment (owed anyway)
staff-remedy-kind-symbolic-payment = Symbolic payment for distress
staff-remedy-kind-time-and-trouble = Payment for time and trouble
staff-remedy-kind-ombudsman-compensation = Compensation that the Ombudsman recommended
staff-remedy-kind-goodwill = Goodwill payment
staff-remedy-kind-non-cash = Something other than money
staff-remedy-kind-service-improvement = Service improvement
staff-remedy-kind-policy-review = Review of policy or procedure
staff-remedy-kind-training = Training

staff-recommended-by-officer = Investigating officer
staff-recommended-by-person = Independent person
staff-recommended-by-panel = Review panel
staff-recommendation-answer-accepted = Accepted
staff-recommendation-answer-in-part = Accepted in part
staff-recommendation-answer-not-accepted = Not accepted
