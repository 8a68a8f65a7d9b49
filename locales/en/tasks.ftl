### Tasks and reports owed.

command-viecphailam = Tasks and reports
command-viecphailam-about = What is owed, and until when
command-viecphailam-words = duties | my tasks | tasks | reports owed

tasks-title = <b>Tasks and reports</b>
tasks-title-of = <b>Tasks and reports</b> of { $unit }
task-line = { $label }: { $when }
task-line-of = { $label } ({ $unit }): { $when }
task-due = last day { WEEKDAY($day) } { DAY($day) }
task-due-year = last day { FULLDAY($day) }
task-due-soon = last day { WEEKDAY($day) } { DAY($day) }, { $left ->
    [one] { $left } day left
   *[other] { $left } days left
 }
task-due-today = last day today, { WEEKDAY($day) } { DAY($day) }
task-overdue = { $over ->
    [one] { $over } day overdue
   *[other] { $over } days overdue
 }, last day was { WEEKDAY($day) } { DAY($day) }
task-overdue-year = overdue, last day was { FULLDAY($day) }
task-due-none = no day set
task-due-slip = the plan has { FULLDAY($day) }, before its own year: please look again

task-of-year = of the plan of { $year }
task-brief = { $label }: { $when }
task-brief-over = { $label }: { $over } days late
task-brief-today = { $label }: due today
task-brief-soon = { $label }: due { DAY($day) }, { $left } days left
tasks-count = <b>{ $count } things to do</b>
tasks-past = Earlier years
tasks-past-title = <b>Left over from earlier years</b>
tasks-none = Nothing is owed any more.
tasks-of-others = How far the units are
tasks-helping = Helping others
tasks-helping-none = The plan names no task to help with.
tasks-helping-title = <b>Helping others</b>
task-helping-line = { $label }: with { $leads }, { $when }

## One task

task-title = <b>{ $label }</b>
task-unit = Unit: { $unit }
task-when = Time: { $when }
task-with = Together with: { $names }
task-to = Reported to: { $names }
ask-task-is-done = Is it done?
task-check = Please check:
ask-report-is-done = Is this report done?
task-with-photos = { $count ->
    [one] With: { $count } photo
   *[other] With: { $count } photos
 }
task-do = It is done
task-do-report = Done, send the report
task-not-yet = Not yet, later
phrases-finished = done | it is done | it's done | finished | yes | ok | sent | already | reported
phrases-not-finished = not yet | not done | no | later | still working on it
task-send = Send the report
task-reopen = Not done, open again
task-do-again = Do this task
task-done-line = Done on { FULLDAY($day) }, written by { $name }
task-done-by-phone = Done on { FULLDAY($day) }, told by { $told } by phone, written by { $name }
task-days = Held: { $days }
task-attended = { $count ->
    [one] Attended: { COUNT($count) } person
   *[other] Attended: { COUNT($count) } people
 }
task-words = "{ $words }"
task-with-files = { $count ->
    [one] With: { $count } file
   *[other] With: { $count } files
 }
task-told-by = { $unit }, told by { $name } by phone

## Asked when it is done

doing-task = telling that "{ $label }" is done
ask-held-from = From which day was it held? Type the day, for example 29/9.
ask-held-to = Until which day? Type the day, for example 3/10.
held-one-day = Only on { DAY($day) }
ask-attended = How many people took part?
ask-report-photo = Please send photos, one or several.
ask-task-proof = If there is a photo or a paper to go with it, please send it.
ask-report-words = A few words: what was done, and what came of it?
ask-task-words = Anything to add?
task-no-words = Nothing to add
ask-told-by = Who at { $unit } told you? Type their name.
task-yes-noted = Yes, write it down
task-yes = Yes, it is done
task-yes-report = Yes, send the report
task-finished = Written down: this is done. Thank you!
task-sent = The report is sent; the ward's officers can see it now. Thank you!
task-finished-call = Noted; the ward's officers can see it. { $names } do not read here: please tell them yourself.
task-noted-for = Written down for { $unit }.
task-reopened = "{ $label }" is open again, { $when }.
task-done-helped = Done on { FULLDAY($day) }, told by { $body }, written down by { $name }
task-helps = { $body } reports for { $unit }
ask-whose-task = <b>{ $label }</b>: whose is done?
task-finished-helping = Written down: this is done, and { $unit } is told. Thank you!
task-helped = { $body } ({ $name }) says that { $unit } has done "{ $label }".
task-see = See this task
task-reopened-by = { $name } has opened "{ $label }" of { $unit } again: it is not done yet.
task-withdrawn = This is in the plan no longer.
task-done-already = { $name } has told on { FULLDAY($day) } that this is done.
days-reversed = It began on { DAY($first) }, so it cannot have ended before that. Please type the day again.
answer-held_from = From
answer-held_to = Until
answer-attended = How many took part
answer-proof = Photo, paper
answer-told = Words
answer-told_by = Who told it

## How far the units are

tasks-others-title = <b>How far the units are</b>
tasks-nobody = The plan has the units do nothing yet.
tasks-standing-line = { $label }: { $done } of { $all } done, { $when }
tasks-done-count = { $done } of { $all } have done it.
tasks-undone = Not yet: { $names }
tasks-nudge = { $count ->
    [one] Remind { $count } unit
   *[other] Remind { $count } units
 }
tasks-by-phone = Write down a call
tasks-see-done = See who has done it
tasks-other = Other tasks of the units
tasks-see-whose = Whose? Tap, or type the name.
tasks-note-whose = For which unit? Tap, or type the name.
task-unit-done = { $unit }: { $done }
task-unit-open = { $unit }: { $when }
tasks-all-done = All have done it.
tasks-nudge-summary = { $names } will read:
    "{ $words }"
tasks-nudge-words = { $who } is waiting for: { $label }, { $when }. When it is done, tap below.

## Reminders

tasks-late-title = <b>Not done yet</b>
tasks-late-line = { $label }: { $open } not yet
tasks-and-more = and { $more } more

home-duties-late = { $late ->
    [one] { $late } task is overdue.
   *[other] { $late } tasks are overdue.
 }
home-duties-soon = { $soon ->
    [one] { $soon } task falls due within 7 days.
   *[other] { $soon } tasks fall due within 7 days.
 }
home-late-units = { $count ->
    [one] { $count } unit is late.
   *[other] { $count } units are late.
 }
