# The published reports, in easy read. One idea a line, at most 15 words, and one picture for each line. What a report says
# is in plain English; the names of its links are in chrome.ftl.

reports-title = Our yearly reports
    .pictures = read
reports-intro =
    Every year { $council } writes a report.
    It says how many people told us that something was wrong.
    It says what we did about it.
    .pictures = write talk put-right
reports-none = There is no report yet.
    .pictures = no
reports-report-title = Our report for { $year }
    .pictures = read
reports-files-intro = You can save the report or print it.
    .pictures = print
reports-short-told =
    { $number ->
        [one] We had { $number } complaint this year.
       *[other] We had { $number } complaints this year.
    }
    .pictures = talk
reports-short-thanks =
    { $number ->
        [one] { $number } person said thank you.
       *[other] { $number } people said thank you.
    }
    .pictures = door-thank-you
reports-short-in-time =
    We sent { $all } first answers.
    { $number } of them came on time.
    .pictures = letter clock
reports-short-not-known =
    For { $number } of them we do not know.
    Nobody wrote down if they had more time.
    .pictures = not-sure write
reports-short-learned =
    { $number ->
        [one] { $number } complaint showed us how to do better.
       *[other] { $number } complaints showed us how to do better.
    }
    .pictures = door-idea
reports-short-done =
    { $number ->
        [one] We made { $number } change because of complaints.
       *[other] We made { $number } changes because of complaints.
    }
    .pictures = put-right
reports-short-more =
    There is more in the long report below.
    The long report is not in easy read.
    .pictures = look read
reports-short-help =
    We can help you to read it.
    Call { $phone }.
    .pictures = help phone
