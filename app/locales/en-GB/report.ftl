# The words of the tables of a report: titles, rows, columns, rules, checks. Plain English for a committee and for the public.

## Sections

report-part-summary = In short
report-part-volumes = How many
report-part-context = The council in figures
report-part-who = Who complained
report-part-services = Which services
report-part-natures = What complaints were about
report-part-outcomes = How complaints ended
report-part-times = How long it took
report-part-advocacy = Advocates
report-part-ombudsman = The Ombudsman, and putting things right
report-part-compensation = Compensation
report-part-costs = What it cost
report-part-learning = What was learned
report-part-compliments = Thanks
report-part-enquiries = Enquiries, and complaints not accepted
report-part-equality = Equality
report-part-effectiveness = How well the procedure works
report-part-corporate = Appendix: complaints under the council’s own procedure

report-verdict-passed = Passed
report-verdict-explained = Explained
report-verdict-noted = Slip in print
report-verdict-failed = Failed

## The report in short

report-short-figure-received = { $count ->
    [one] complaint
   *[other] complaints
}{ report-short-at-stage }{ report-short-received-these } { report-short-received-how }{ report-short-received-days }{ $so-far ->
    [yes] {" "}so far
   *[no] {""}
}{ $change ->
    [withheld] ; withheld for { report-short-before }
    [not-known] ; not known for { report-short-before }
    [alone] {""}
    [running] ; { report-short-number-before } in the whole of { report-short-before }
   *[other] ; { report-short-number-before } in { report-short-before }
}
report-short-figure-in-time = { $all ->
    [0] No reply was sent{ report-short-to-these }.
    [withheld] replies in time{ report-short-to-these }
    [one] of { $all } reply{ report-short-to-these } in time, or in more time as agreed
   *[other] of { $all } replies{ report-short-to-these } in time, or in more time as agreed
}
report-short-figure-upheld = { $all ->
    [0] No complaint was decided{ report-short-at-stage }{ report-short-these }.
    [withheld] complaints upheld{ report-short-at-stage }{ report-short-these }
    [one] of { $all } complaint decided{ report-short-at-stage }{ report-short-these } upheld, in full or in part
   *[other] of { $all } complaints decided{ report-short-at-stage }{ report-short-these } upheld, in full or in part
}
report-short-of = { $extent ->
    [days] These figures are only of what was received { report-short-days }.
    [days-of-part] These figures are only of a part of what the council received { report-short-days }.
   *[part] These figures are of a part of what the council received.
}
report-short-received = { $count ->
    [0] No complaint
    [one] { $count } complaint
   *[other] { $count } complaints
}{ report-short-at-stage }{ report-short-received-these } { report-short-was } { report-short-received-how }{ report-short-so-far }{ report-short-received-when }{ report-short-change }
report-short-received-withheld = How many complaints{ report-short-received-these } were { report-short-received-how }{ report-short-at-stage }{ report-short-received-when } is withheld: the number, or one that could be worked out from it, is under { $under }.
report-short-children = { $by-children ->
    [none] { $all ->
        [one] The one complaint{ report-short-these }{ report-short-who-recorded } was not made by a child, young person or care leaver.
        [2] Neither of the { $all } complaints{ report-short-these }{ report-short-who-recorded } was made by a child, young person or care leaver.
       *[other] None of the { $all } complaints{ report-short-these }{ report-short-who-recorded } was made by a child, young person or care leaver.
    }
    [all] { $all ->
        [one] The one complaint{ report-short-these }{ report-short-who-recorded } was made by a child, young person or care leaver, alone or with an advocate.
        [2] Both complaints{ report-short-these }{ report-short-who-recorded } were made by children, young people or care leavers, alone or with an advocate.
       *[other] All { $all } complaints{ report-short-these }{ report-short-who-recorded } were made by children, young people or care leavers, alone or with an advocate.
    }
   *[some] { $count ->
        [one] { $count } of the { $all } complaints{ report-short-these }{ report-short-who-recorded } was made by a child, young person or care leaver, alone or with an advocate.
       *[other] { $count } of the { $all } complaints{ report-short-these }{ report-short-who-recorded } were made by children, young people or care leavers, alone or with an advocate.
    }
}
report-short-children-withheld = How many complaints{ report-short-these } were made by children, young people or care leavers is withheld: the number, or one that could be worked out from it, is under { $under }.
report-short-in-time = { $all ->
    [0] No reply was sent{ report-short-to-these }.
   *[other] { $late ->
        [none] { $all ->
            [one] The one reply{ report-short-to-these } was sent in time, or in more time as agreed.
            [2] Both replies{ report-short-to-these } were sent in time, or in more time as agreed.
           *[other] All { $all } replies{ report-short-to-these } were sent in time, or in more time as agreed.
        }
        [all] { $all ->
            [one] The one reply{ report-short-to-these } was late.
            [2] Both replies{ report-short-to-these } were late.
           *[other] All { $all } replies{ report-short-to-these } were late.
        }
       *[some] { $count } of { $all } replies{ report-short-to-these } { report-short-was } sent in time, or in more time as agreed; { $late-count ->
            [one] { $late-count } was late.
           *[other] { $late-count } were late.
        }
    }
}
report-short-in-time-not-recorded = { $count ->
    [one] Of { $count } more reply{ report-short-to-these } the records do not say whether it was in time.
   *[other] Of { $count } more replies{ report-short-to-these } the records do not say whether they were in time.
}
report-short-in-time-withheld = How many replies{ report-short-to-these } were sent in time is withheld: the number, or one that could be worked out from it, is under { $under }.
report-short-outcomes = { $all ->
    [0] { report-short-none-decided }
    [one] { $not-upheld ->
        [0] { $part ->
            [0] The one complaint decided{ report-short-at-stage }{ report-short-these } was upheld.
           *[other] The one complaint decided{ report-short-at-stage }{ report-short-these } was upheld in part.
        }
       *[other] The one complaint decided{ report-short-at-stage }{ report-short-these } was not upheld.
    }
   *[other] { $not-upheld-of ->
        [none] { report-short-all-decided } were upheld: { $part ->
            [0] { report-short-every-one } in full.
           *[other] { $full ->
                [0] { report-short-every-one } in part.
               *[other] { $full } in full and { $part } in part.
            }
        }
        [all] { report-short-no-decided } was upheld.
       *[some] Of { $all } complaints decided{ report-short-at-stage }{ report-short-these }, { $full ->
            [0] none was upheld in full
            [one] { $full } was upheld in full
           *[other] { $full } were upheld in full
        }, { $part ->
            [0] none in part
           *[other] { $part } in part
        }, and { report-short-not-upheld }
    }
}
report-short-outcomes-together = { $all ->
    [0] { report-short-none-decided }
    [one] { $not-upheld ->
        [0] The one complaint decided{ report-short-at-stage }{ report-short-these } was upheld, in full or in part.
       *[other] The one complaint decided{ report-short-at-stage }{ report-short-these } was not upheld.
    }
   *[other] { $not-upheld-of ->
        [none] { report-short-all-decided } were upheld, in full or in part.
        [all] { report-short-no-decided } was upheld.
       *[some] Of { $all } complaints decided{ report-short-at-stage }{ report-short-these }, { $upheld ->
            [one] { $upheld } was upheld
           *[other] { $upheld } were upheld
        }, in full or in part, and { report-short-not-upheld }
    }
}
report-short-outcomes-withheld = How many complaints{ report-short-these } were upheld{ report-short-at-stage } is withheld: the number, or one that could be worked out from it, is under { $under }.
report-short-thanks = { $count ->
    [0] No message of thanks
    [one] { $count } message of thanks
   *[other] { $count } messages of thanks
}{ report-short-in-part } { $so-far ->
    [yes] { $count ->
        [0] has come
        [one] has come
       *[other] have come
    } so far
   *[no] came
}{ report-short-came-when }{ report-short-change }
report-short-thanks-withheld = How many messages of thanks{ report-short-in-part } came{ report-short-came-when } is withheld: the number, or one that could be worked out from it, is under { $under }.
report-short-most-thanked = Most often people thanked { $service }{ report-short-in-part }{ $extent ->
    [days] {" "}{ report-short-days }
    [days-of-part] {" "}{ report-short-days }
   *[whole] {""}
}: { $count } times.
report-short-learned = { $recorded ->
    [some] { $all ->
        [one] Of { $all } complaint{ report-short-these } it is recorded whether anything was learned from it: { $learned ->
            [none] nothing was.
           *[all] something was.
        }
       *[other] Of { $all } complaints{ report-short-these } it is recorded whether anything was learned from them: { $learned ->
            [none] from none of them was anything learned.
            [all] something was learned from { report-short-every-one } of them.
           *[some] something was learned from { $count }.
        }
    }
   *[all] { $learned ->
        [none] { $all ->
            [one] Nothing was learned from the one complaint{ report-short-these }.
            [2] Nothing was learned from either of the { $all } complaints{ report-short-these }.
           *[other] Nothing was learned from any of the { $all } complaints{ report-short-these }.
        }
        [all] { $all ->
            [one] Something was learned from the one complaint{ report-short-these }.
            [2] Something was learned from both complaints{ report-short-these }.
           *[other] Something was learned from all { $all } complaints{ report-short-these }.
        }
       *[some] Something was learned from { $count } of the { $all } complaints{ report-short-these }.
    }
}
report-short-learned-withheld = From how many complaints{ report-short-these } something was learned is withheld: the number, or one that could be worked out from it, is under { $under }.
report-short-actions = { $done ->
    [all] { $all ->
        [one] The one action due in { report-short-period }{ report-short-from-these } is done.
        [2] Both actions due in { report-short-period }{ report-short-from-these } are done.
       *[other] All { $all } actions due in { report-short-period }{ report-short-from-these } are done.
    }
   *[other] { $all ->
        [one] The one action due in { report-short-period }{ report-short-from-these } is not done{ $overdue ->
            [0] {" "}yet.
           *[other] , and is overdue.
        }
       *[other] Of { $all } actions due in { report-short-period }{ report-short-from-these }, { $count ->
            [0] none is done
            [one] { $count } is done
           *[other] { $count } are done
        } and { $overdue ->
            [0] none is overdue.
            [one] { $overdue } is overdue.
           *[other] { $overdue } are overdue.
        }
    }
}
report-short-actions-withheld = How many actions{ report-short-from-these } are done is withheld: the number, or one that could be worked out from it, is under { $under }.
report-short-ombudsman = The Ombudsman { $so-far ->
    [yes] has sent word
   *[no] sent word
} of { $count ->
    [0] no complaint
    [one] { $count } complaint
   *[other] { $count } complaints
}{ report-short-these }{ report-short-so-far } in { report-short-period }{ report-short-change }
report-short-ombudsman-withheld = Of how many complaints{ report-short-these } the Ombudsman sent word in { report-short-period } is withheld: the number, or one that could be worked out from it, is under { $under }.
report-short-ombudsman-decided = The Ombudsman { $so-far ->
    [yes] has decided
   *[no] decided
} { $count ->
    [one] { $count } complaint
   *[other] { $count } complaints
}{ report-short-these }{ report-short-so-far }.

# Parts of the sentences above, which take their values from them.

report-short-period = { $quarter ->
    [0] { $year }
   *[other] quarter { $quarter } of { $year }
}
# Of which days, where a report is only of some.
report-short-days = { $days ->
    [one] on { $from }
   *[several] from { $from } to { $to }
}
# Which complaints, where a report is only of some: so that a sentence is true by itself.
report-short-these = { $extent ->
    [part] {" "}in this part
    [days] {" "}of those received { report-short-days }
    [days-of-part] {" "}of those in this part received { report-short-days }
   *[whole] {""}
}
report-short-to-these = { report-short-at-stage }{ $extent ->
    [part] {" "}in this part
    [days] {" "}to what was received { report-short-days }
    [days-of-part] {" "}to what was received in this part { report-short-days }
   *[whole] {""}
}
report-short-from-these = { $extent ->
    [part] {" "}in this part
    [days] {" "}from what was received { report-short-days }
    [days-of-part] {" "}from what was received in this part { report-short-days }
   *[whole] {""}
}
report-short-in-part = { $extent ->
    [part] {" "}in this part
    [days-of-part] {" "}in this part
   *[whole] {""}
}
# What came came on the days; what was answered of it was answered at any time of the year.
report-short-received-these = { $basis ->
    [received] { report-short-in-part }
   *[answered] { report-short-these }
}
report-short-received-days = { $basis ->
    [received] { $extent ->
        [days] {" "}{ report-short-days }
        [days-of-part] {" "}{ report-short-days }
       *[whole] {""}
    }
   *[answered] {""}
}
report-short-received-when = { $basis ->
    [received] { report-short-came-when }
   *[answered] {" "}in { report-short-period }
}
report-short-came-when = { $extent ->
    [days] {" "}{ report-short-days }
    [days-of-part] {" "}{ report-short-days }
   *[whole] {" "}in { report-short-period }
}
report-short-so-far = { $so-far ->
    [yes] {" "}so far
   *[no] {""}
}
report-short-before = { $quarter ->
    [0] the year before
   *[other] the same quarter of the year before
}
report-short-number-before = { $before ->
    [0] none
   *[other] { $before }
}
report-short-change = { $change ->
    [more] { $before ->
        [0] . In { report-short-before } there was none.
        [one] , { $by } more than in { report-short-before }, when there was { $before }.
       *[other] , { $by } more than in { report-short-before }, when there were { $before }.
    }
    [fewer] { $count ->
        [0] { $before ->
            [one] . In { report-short-before } there was { $before }.
           *[other] . In { report-short-before } there were { $before }.
        }
       *[other] , { $by } fewer than in { report-short-before }, when there were { $before }.
    }
    [same] { $count ->
        [0] , and none in { report-short-before }.
       *[other] , as many as in { report-short-before }.
    }
    [running] { $before ->
        [0] . In the whole of { report-short-before } there was none.
        [one] . In the whole of { report-short-before } there was { $before }.
       *[other] . In the whole of { report-short-before } there were { $before }.
    }
    [withheld] . How many there were in { report-short-before } is withheld.
    [not-known] . How many there were in { report-short-before } is not known.
   *[alone] .
}
report-short-received-how = { $basis ->
    [answered] answered
    [answered-or-withdrawn] answered or withdrawn
    [ended] brought to an end
   *[received] received
}
report-short-was = { $so-far ->
    [yes] { $count ->
        [0] has been
        [one] has been
       *[other] have been
    }
   *[no] { $count ->
        [0] was
        [one] was
       *[other] were
    }
}
report-short-at-stage = { $stage ->
    [one] {" "}at stage 1
   *[all] {""}
}
report-short-who-recorded = { $recorded ->
    [some] {" "}of which it is recorded who made them
   *[all] {""}
}
report-short-all-decided = { $all ->
    [2] Both complaints decided{ report-short-at-stage }{ report-short-these }
   *[other] All { $all } complaints decided{ report-short-at-stage }{ report-short-these }
}
report-short-no-decided = { $all ->
    [2] Neither of the { $all } complaints decided{ report-short-at-stage }{ report-short-these }
   *[other] None of the { $all } complaints decided{ report-short-at-stage }{ report-short-these }
}
report-short-every-one = { $all ->
    [2] both
   *[other] all
}
report-short-none-decided = { $so-far ->
    [yes] No complaint has been decided{ report-short-at-stage }{ report-short-these } yet.
   *[no] No complaint was decided{ report-short-at-stage }{ report-short-these }.
}
report-short-not-upheld = { $not-upheld ->
    [one] { $not-upheld } was not upheld.
   *[other] { $not-upheld } were not upheld.
}

## Titles of tables

report-table-volumes = Numbers received, this year and the last
report-table-series = Numbers over the years
report-table-months = Complaints received, month by month
report-table-context = Children, open cases and children looked after
report-table-who = Complaints by who made them
report-table-ages = Complaints by age
report-table-channels = Complaints by how they came
report-table-services = Complaints by service
report-table-natures = Complaints by what they were about
report-table-outcomes = Outcomes of complaints, by stage
report-table-outcomes-last-year = Outcomes of complaints in the year before, by stage
report-table-times-one = Time to reply at stage 1
report-table-times-two = Time to reply at stage 2
report-table-times-three = Time to reply at stage 3
report-table-times-extended = Replies in time, in more time as agreed, and late
report-table-suspensions = Why clocks were paused
report-table-delays = Why replies were late
report-table-escalations = Why people asked for the next stage
report-table-advocacy = Offers of an advocate
report-table-not-offered = Why no advocate was offered
report-table-ombudsman = What the Ombudsman decided
report-table-ombudsman-services = Complaints to the Ombudsman by service
report-table-remedies = What was done to put things right
report-table-compensation = Compensation agreed
report-table-costs = Cost of stages 2 and 3, by quarter
report-table-cost-roles = Cost of stages 2 and 3, by whose work it was
report-table-learning = Complaints from which something was learned
report-table-actions = Actions that were to be done
report-table-compliments = Thanks by service
report-table-enquiries = Enquiries
report-table-refused = Complaints that were not accepted
report-table-corporate-volumes = Complaints under the council’s own procedure
report-table-corporate-outcomes = Outcomes under the council’s own procedure, by stage
report-table-corporate-outcomes-last-year = Outcomes under the council’s own procedure in the year before, by stage
report-table-corporate-times = Time to reply under the council’s own procedure, stage 1
report-table-corporate-times-two = Time to reply under the council’s own procedure, stage 2
report-table-corporate-times-three = Time to reply under the council’s own procedure, stage 3
report-table-about-you-age = Age
report-table-about-you-sex = Sex
report-table-about-you-ethnic_group = Ethnic group
report-table-about-you-condition = Long-term condition or illness
report-table-about-you-limits = How much it limits them
report-table-about-you-religion = Religion
report-table-more-about-you-gender = Gender
report-table-more-about-you-orientation = Sexual orientation

## Columns

report-column-quarter = Quarter { $quarter }, { $year }
report-column-change = Change
report-column-total = Total
report-column-complaints = Complaints
report-column-all = All
report-column-number = Number
report-column-amount = Amount
report-column-amount-of = { $year }: amount
report-column-cases = Complaints
report-column-concern = Concerns
report-column-stage-one = Stage 1
report-column-stage-two = Stage 2
report-column-stage-three = Stage 3
report-column-ombudsman = Ombudsman

## Rows

report-row-total = Total
report-row-all = All
report-row-complaints = Complaints
report-row-answers = Answers
report-row-not-recorded = Not recorded
report-row-concern = Concerns
report-row-stage-one = Complaints at stage 1
report-row-stage-two = Complaints at stage 2
report-row-stage-three = Complaints at stage 3
report-row-ombudsman = Complaints to the Ombudsman
report-row-corporate = Complaints under the council’s own procedure
report-row-compliment = Thanks
report-row-comment = Comments and ideas
report-row-enquiry = Enquiries
report-row-advocacy-request = Requests for an advocate
report-row-not-eligible = Complaints not accepted
report-row-under-18 = Children under 18 who live here
report-row-open-cases = Open cases of children’s services
report-row-looked-after = Children looked after
report-row-complaints-of-open-cases = Complaints at stage 1, as a share of open cases
report-row-band = { $from } to { $to } working days
report-row-band-over = More than { $to } working days
report-row-in-progress = Still going on at the end
report-row-withdrawn = Withdrawn
report-row-discontinued = Discontinued
report-row-refused = Not accepted
report-row-in-first-limit = In the first time limit
report-row-in-agreed-time = In more time, as agreed
report-row-late = Late
report-row-late-extension = Late: more time was recorded only afterwards
report-row-late-pause = Late: a pause was recorded only afterwards
report-row-late-agreement = Late: that they agreed to a later day was recorded only afterwards
report-row-late-receipt = Late: a later day of receipt was recorded only afterwards
report-row-late-posting = Late: the posting was recorded only afterwards
report-row-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
report-row-points-or-more = { $points } points or more
report-row-received = Received
report-row-waiting = Not decided yet
report-row-done = Done
report-row-not-yet-due = Not due yet
report-row-overdue = Overdue
report-row-quarter-1 = First quarter
report-row-quarter-2 = Second quarter
report-row-quarter-3 = Third quarter
report-row-quarter-4 = Fourth quarter
report-row-month-1 = January
report-row-month-2 = February
report-row-month-3 = March
report-row-month-4 = April
report-row-month-5 = May
report-row-month-6 = June
report-row-month-7 = July
report-row-month-8 = August
report-row-month-9 = September
report-row-month-10 = October
report-row-month-11 = November
report-row-month-12 = December
report-row-own = { $ours } (“{ $own }”)
report-row-service-children-in-care = Children in care
report-row-service-leaving-care = Leaving care
report-row-service-assessment-safeguarding = Assessment and safeguarding
report-row-service-front-door = Front door
report-row-service-fostering-kinship = Fostering and kinship care
report-row-service-adoption = Adoption
report-row-service-residential = Children’s homes
report-row-service-disabled-children = Disabled children
report-row-service-family-time-support = Family time
report-row-service-early-help = Early help
report-row-service-safeguarding-review = Safeguarding and reviewing
report-row-service-practice-team = Practice team
report-row-service-send = Special educational needs
report-row-service-transport = Transport
report-row-service-finance-business-support = Finance and business support
report-row-service-other = Other
report-row-service-not-known = Not known

## What a table counts, and by which rule

report-rule-basis-received = Counts what was received, or asked for, in these days.
report-rule-basis-responded = Counts what was replied to in these days.
report-rule-basis-completed = Counts what came to an end in these days, in whichever way.
report-rule-stages-highest = Each complaint counts once, at the highest stage that it had come to at the end of these days.
report-rule-stages-highest-as-at = Each complaint counts once, at the highest stage that it had come to by { $day }; one of the year before, by the same day of its own year.
report-rule-withdrawn-in = Complaints that were withdrawn, discontinued or not accepted are counted.
report-rule-withdrawn-out = Complaints that were withdrawn, discontinued or not accepted are not counted.
report-rule-share-complaints = Shares are of all complaints in the table.
report-rule-share-heads = Shares are of everything counted in the table.
report-rule-share-column = Shares are of the column’s total.
report-rule-share-stages = Shares of the stages are of all complaints.
report-rule-share-bands = Shares are of all replies in the time bands. A share of what was withdrawn, discontinued or not accepted is of those and the replies together.
report-rule-heads-first = Each counts once, in the row of what is named first. What else it is about, such as a second point, is counted in no row.
report-rule-heads-each = One complaint can count in more than one row.
report-rule-outcomes-two = “Partially upheld” counts as upheld, as the Ombudsman counts.
report-rule-cross-of-complaints = Counts complaints, and not their stages.
report-rule-cross-of-stage-one = Counts complaints at stage 1.
report-rule-cross-of-stage-two = Counts complaints at stage 2.
report-rule-cross-of-stage-three = Counts complaints at stage 3.
report-rule-cross-of-stages = Counts complaints at every stage to which they came.
report-rule-cross-corporate = They are complaints under the council’s own procedure.
report-rule-cross-heads-each =
    One complaint can count under several { $by ->
        [area] areas
        [nature] things that it is about
       *[service] services
    }.
report-rule-cross-heads-first =
    Each counts under the { $by ->
        [area] area
        [nature] thing
       *[service] service
    } that is named first. What else it is about, such as a second point, is not counted.
report-rule-cross-last-year = The figures are of { $year }.
report-rule-cross-days-received = Months and quarters are those in which it was received, or asked for.
report-rule-cross-days-ended = Months and quarters are those in which it ended.
report-rule-cross-in-first-limit = Shows how many ended in the first time limit, and their share. Those of which the records do not say it are not counted.
report-rule-cross-in-time = Shows how many ended in the first time limit or in more time as agreed, and their share. Those of which the records do not say it are not counted.
report-rule-cross-median = Shows within how many working days half of them ended. Those of which the records do not say it are not counted.
report-rule-cross-acknowledged-in-time = Shows how many were acknowledged within the time that the council allows, and their share. A reply within that time is one. Those of which the records do not say it, and those withdrawn before, are not counted.
report-rule-cross-acknowledged-median = Shows within how many working days half of them were acknowledged. Those of which the day is not recorded are not counted.
report-rule-cross-acknowledged-ninetieth = Shows within how many working days nine in ten of them were acknowledged. Those of which the day is not recorded are not counted.
report-rule-cross-compensation = Shows in how many complaints compensation was agreed in the year, of every kind, and how much in all. Money that was owed anyway is none.
report-rule-cross-ninetieth = Shows within how many working days nine in ten of them ended. Those of which the records do not say it are not counted.
report-rule-suspended-count = Days on which the clock was paused are counted.
report-rule-suspended-left-out = Days on which the clock was paused are not counted.
report-rule-from-statement = The time is counted from the day the statement of complaint was agreed, where there is one.
report-rule-from-request = The time is counted from the day stage 2 was asked for.
report-rule-printed = The figures of { $year } are as they were published.
report-rule-part = Counts a part of what the council received. What was published of earlier years is of the whole council, and does not stand beside it.
report-rule-some-days = Counts only what was received on some days of the year. The year before does not stand beside it.
report-rule-nothing-recorded = Nothing is recorded of this. That does not say that there was none.
report-rule-counts-months = Counts complaints by the day they were received.
report-rule-counts-series = Earlier years are as they were printed where the council brought printed figures along. Otherwise they are as the register has them today, counted by the same rules.
report-rule-counts-context = The first three rows are the council’s own figures. The share is of open cases.
report-rule-counts-advocacy = Counts complaints in which an advocate is owed: those of children, young people and care leavers, each once.
report-rule-counts-not-offered = Counts complaints in which no advocate was offered.
report-rule-counts-suspensions = Counts pauses that began in these days. One complaint can have several.
report-rule-counts-delays = Counts reasons for delay. One complaint can have several.
report-rule-counts-escalations = Counts the reasons given when stage 2 or 3 was asked for in these days. One request can have several.
report-rule-counts-ombudsman = Counts decisions in these days. Beside them: complaints that the Ombudsman sent us word of, and those not decided at the end.
report-rule-counts-ombudsman-services = Counts complaints of which the Ombudsman’s first word came in these days.
report-rule-counts-remedies = Counts what was agreed in these days.
report-rule-counts-compensation = Counts what was agreed in these days, whether it is paid yet or not. Money that was owed anyway, and was paid late, is not compensation.
report-rule-counts-costs = Counts costs by the day they arose.
report-rule-counts-cost-roles = Counts costs by the day they arose.
report-rule-counts-actions = Counts actions that were due in these days.
report-rule-counts-compliments = Counts thanks received in these days.
report-rule-counts-enquiries = Counts enquiries received in these days.
report-rule-counts-refused = Counts complaints not accepted, by what they were about. Nothing of them was answered.
report-rule-counts-equality = Counts answers to questions that nobody has to answer. Numbers under 5 are always withheld.

## What was checked

report-check-foots = The rows of every table add up to its total
report-check-does-not-foot = In column { $column } the rows add up to { $sum }, and the total says { $total }
report-check-crosses-foot = The rows and the columns of the council’s own tables add up to their totals
report-check-cross-does-not-foot = In the table “{ $title }” the figures of “{ $place }” do not add up
report-check-possible-percents = Every share is possible and is the share of its figures
report-check-impossible-percent = In row { $row } the share { $printed } cannot be
report-check-short-agrees = The figures in short are those of the tables
report-check-short-differs = In short it says { $figure }, and the table says something else
report-check-agrees = { $year }: { $first } in the numbers received and { $second } here are the same
report-check-differs = { $year }: { $first } in the numbers received and { $second } here count the same and differ
report-check-differs-basis = { $year }: { $first } and { $second } differ because one counts what was received and the other what ended
report-check-differs-heads = { $year }: { $first } and { $second } differ because one complaint can count in several rows
report-check-differs-withdrawn = { $year }: { $first } and { $second } differ because complaints that were withdrawn, discontinued or not accepted are in one and not in the other
report-check-differs-highest = { $year }: { $first } and { $second } differ because each complaint counts only at its highest stage
report-check-differs-running = { $year }: { $first } and { $second } differ because some complaints had not ended
report-check-differs-skipped = { $year }: { $first } and { $second } differ because stage 1 was skipped in some complaints
report-check-advocacy-agrees = { $year }: { $first } children, young people and care leavers complained, and { $second } are in the table of advocates
report-check-advocacy-differs = { $year }: { $first } children, young people and care leavers complained, and { $second } are in the table of advocates
report-check-advocacy-differs-who = { $year }: { $first } and { $second } differ because an advocate was offered to some of whom nobody recorded who they are
report-check-advocacy-differs-rules = { $year }: { $first } and { $second } differ because the two tables count by different rules
report-check-published-agrees = The figures of { $year } that stand here are those of its published report
report-check-published-differs =
    { $figures ->
        [one] One figure of { $year } is not as it was published
       *[other] { $figures } figures of { $year } are not as they were published
    }: cases were recorded or put right since, or the rules of the report were changed
report-check-published-volume-differs =
    { $year }, { $row ->
        [concern] { report-row-concern }
        [stage-one] { report-row-stage-one }
        [stage-two] { report-row-stage-two }
        [stage-three] { report-row-stage-three }
        [ombudsman] { report-row-ombudsman }
        [corporate] { report-row-corporate }
        [compliment] { report-row-compliment }
        [comment] { report-row-comment }
        [enquiry] { report-row-enquiry }
        [advocacy-request] { report-row-advocacy-request }
       *[not-eligible] { report-row-not-eligible }
    }: { $then } published, { $now } now
report-check-register-agrees = Complaints that were withdrawn, discontinued or not accepted stand in the register as their files say
report-check-register-differs = The register says of { $cases } complaints something else than their files about how they ended. Run “heard rebuild”
report-check-printed-does-not-foot =
    { $year }, row “{ $row }”{ $column ->
        [stage-one] , stage 1
        [stage-two] , stage 2
        [stage-three] , stage 3
       *[none] {""}
    }: { $printed } was printed, and the rows that were imported add up to { $right }
report-check-printed-percent =
    { $year }, row “{ $row }”{ $column ->
        [stage-one] , stage 1
        [stage-two] , stage 2
        [stage-three] , stage 3
       *[none] {""}
    }: { $printed } was printed, and { $value } of { $of } is { $right }
report-check-printed-differs =
    { $year }, row “{ $row }”{ $column ->
        [stage-one] , stage 1
        [stage-two] , stage 2
        [stage-three] , stage 3
       *[none] {""}
    }: { $printed } was imported as printed, and { $right } is counted. Import the right figure, or the cases that are missing
report-check-printed-agrees = { $year }: what was imported as printed is what is counted

## Words of the register

register-kind-statutory = Complaint under the Children Act
register-kind-corporate = Complaint under the council’s own procedure
register-kind-conference = Complaint about a child protection conference
register-kind-data-protection = Complaint about personal information
register-kind-concern = Concern
register-kind-compliment = Thanks
register-kind-comment = Comment or idea
register-kind-public-enquiry = Enquiry from the public
register-kind-mp-enquiry = Enquiry from a Member of Parliament
register-kind-councillor-enquiry = Enquiry from a councillor
register-kind-advocacy-request = Request for an advocate
register-kind-not-eligible = Complaint not accepted
register-kind-ombudsman = Complaint to the Ombudsman
register-who-child-direct = Child or young person
register-who-child-with-advocate = Child or young person with an advocate
register-who-care-leaver = Care leaver
register-who-parent = Parent
register-who-family-member = Family member
register-who-parental-responsibility = Somebody else with parental responsibility
register-who-foster-carer = Foster carer
register-who-special-guardian = Special guardian
register-who-adopter = Adopter, or somebody who wishes to adopt
register-who-adopted-person = Adopted person
register-who-sufficient-interest = Somebody else with sufficient interest
register-who-professional = Professional
register-who-advocate-on-behalf = Advocate on somebody’s behalf
register-who-solicitor = Solicitor
register-who-mp = Member of Parliament
register-who-councillor = Councillor
register-who-anonymous = Somebody who gave no name
register-age-under-18 = Under 18
register-age-18-to-24 = 18 to 24
register-age-25-or-over = 25 or over
register-outcome-upheld = Upheld
register-outcome-partially-upheld = Partially upheld
register-outcome-not-upheld = Not upheld
register-outcome-no-finding = No finding
register-outcome-resolved = Resolved
register-outcome-withdrawn = Withdrawn
register-outcome-discontinued = Discontinued
register-outcome-refused = Not accepted
register-outcome-suspended = Suspended
register-outcome-no-response = No response
register-outcome-response-only = Response without a finding
register-outcome-service-request = Request for a service
register-outcome-duplicate = Duplicate
register-outcome-logged-in-error = Logged in error
register-advocacy-had-one = Had an advocate
register-advocacy-accepted = Offered and accepted
register-advocacy-declined = Offered and declined
register-advocacy-offered = Offered, no answer yet
register-advocacy-not-offered = Not offered
register-advocacy-to-offer = Not recorded
register-not-offered-staff-change = Change of staff
register-not-offered-human-error = Human error
register-not-offered-no-contact = No way to reach them
register-not-offered-not-entitled = Not entitled to one
register-not-offered-other = Another reason
register-learning-none = Not recorded
register-learning-learned = Something was learned
register-learning-nothing-learned = Nothing was learned, with a reason
