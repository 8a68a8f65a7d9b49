### The plan: seen, changed, as an Excel file, next year's.

plan-title = <b>{ $title }</b>
plan-holds = { $targets } targets, { $tasks } tasks, { $events } events.
plan-next = Coming up:
plan-has-slips = { $count } places in the document need another look.
plan-has-checks = { $count } things moved from last year need another look.
plan-has-past-sets = { $count ->
    [one] { $count } criteria set the plan asks for has ended; it still works.
   *[other] { $count } criteria sets the plan asks for have ended; they still work.
}
plan-none = There is no plan yet. Once the ward's officer loads one, there is a calendar.
plan-calendar = What comes
plan-contents = What the plan holds
plan-edit = Change the plan
plan-of-year = Plan of { NUMBER($year, useGrouping: 0) }
plan-other = Another plan
plan-back = To the plan

plan-part-which = Which part?
answer-planpart = Part
plan-part-basis = Legal basis
plan-part-targets = Targets
plan-part-tasks = Tasks and reports owed
plan-part-work = Other work
plan-part-slips = Needs another look
plan-basis-title = <b>Legal basis</b>
plan-targets-title = <b>Targets</b>
plan-tasks-title = <b>Tasks and reports owed</b>
plan-work-title = <b>Other work, and where it is kept</b>
plan-slips-title = <b>Places in the document that need another look</b>
plan-part-empty = The plan holds nothing of that yet.
plan-line = { $number }. { $text }
plan-notes-both = { $first }; { $second }
plan-noted = { $line } ({ $note })
plan-note-national = outside the { $place }'s plan
plan-note-inferred = inferred
plan-note-check = moved from last year, to be checked
plan-note-weekday = same day of the week, to be checked
plan-note-slip = a slip in last year's document, to be checked
plan-note-doubt = perhaps a slip of the document, see there
plan-note-at = at { $place }
plan-note-lead = { $lead }
plan-note-due = due { FULLDAY($day) }
plan-note-set = by the set { $name }
plan-note-set-ended = by the set { $name }, in force until { $day }
plan-note-carrier = { $carriers }
plan-target-line = { $label }: { $bound }
plan-slip = { $where }: { $text }
plan-note-read-as = read as { $read }
bound-percent-least = at least { $bound }%
bound-percent-more = more than { $bound }%
bound-percent-most = at most { $bound }%
bound-count-least = at least { COUNT($bound) }
bound-count-more = more than { COUNT($bound) }
bound-count-most = at most { COUNT($bound) }
bound-dong-least = at least { MONEY($bound) } a person and year
bound-yes = done
carrier-announcement = announcements
carrier-story = good examples
carrier-event = events
carrier-task = tasks
carrier-assessment = assessment
carrier-fund = fund book
carrier-honour = honours
carrier-question = questions
carrier-scholarship = scholarships
carrier-register = members
carrier-both = { $first }, { $second }

plan-edit-which = What is to be changed?
plan-edit-event = Days, place of an event
plan-edit-bound = Bound of a target
plan-edit-due = Last day of a task
plan-edit-add = Legal basis, new things
plan-edit-form = Excel file, next year
plan-edit-yes = Right, change the plan
plan-edit-drop = No, leave it
plan-edited = The plan is changed.
plan-edited-moves = The plan is changed. The calendar's messages move with it.
plan-edited-due = The last day is changed. Reminders move with it.
plan-edit-more = Change something else
doing-plan = changing the plan
ask-plan-event = Which event? Tap, or type a few words, such as launch.
ask-plan-target = Which target? Tap, or type a few words, such as population.
ask-plan-basis = Which document? Tap, or type a few words, such as 1373.
answer-planevent = Event
answer-plantarget = Target
answer-planbasis = Legal basis
plan-thing-unknown = Nothing has "{ $typed }" in it. Please type other words.
plan-event-now = { $label }
    Days: { $days }. Place: { $place }. What is to be changed?
plan-not-fixed = not fixed yet
plan-event-days = Other days
plan-event-place = Another place
plan-event-off = Does not take place
plan-event-on = Takes place after all
ask-plan-days = On which day? Type 30/9, or 29/9 - 5/10.
answer-plandays = Days
days-unread = Which day is not clear. Type it like 30/9, or 29/9 - 5/10.
ends-before-it-begins = The last day lies before the first. Type them again, such as 29/9 - 5/10.
day-far-from-plan = This plan is of { $year }; that day lies in another year. Type it again.
last-day-far-from-plan = This plan is of { $year }; that day lies in another year. Type it again, such as 30/11.
ask-plan-place = Where? Type the place.
plan-place-skip = Not fixed yet
answer-planplace = Place
plan-days-summary = Please check: { $label }
    So far: { $before }
    From now on: <b>{ $after }</b>
plan-place-summary = Please check: { $label }
    Place: <b>{ $after }</b>
plan-off-summary = Please check: { $label }
    Does not take place; the calendar says no more about it.
plan-on-summary = Please check: { $label }
    Takes place after all; the calendar speaks as before.
ask-plan-bound = { $label }
    So far { $bound }. What is the new figure?
answer-planbound = Bound
not-a-bound = The figure is not clear. Type a number, such as 25.
bound-too-great = At most { COUNT($most) }. Type it again.
plan-bound-summary = Please check: { $label }
    So far: { $before }
    From now on: <b>{ $after }</b>
plan-basis-add = A document
plan-basis-edit = Reword a document
answer-planhow = How
ask-plan-basis-text = Type the whole line, with the document's number and day.
answer-planwords = Words
plan-basis-summary = Please check, legal basis:
    { $text }
plan-add-which = What is to be added, or is a document to be reworded?
plan-add-event = An event
plan-add-task = A task with a last day
answer-planadd = What is added
ask-plan-label = What is it called? In short, such as: Workshop on mobilisation.
answer-planlabel = Name
ask-plan-last-day = What is the last day? Such as 30/11.
ask-plan-owed = Which task or report? Tap, or type a few words, such as week.
answer-planowed = Task or report
ask-plan-new-last-day = { $label }
    Last day now: { $day }. What is the new one? Such as 30/11, or before 1/12.
due-day-unread = No day could be read. Please type it, such as 30/11, or before 1/12.
plan-due-summary = Please check: { $label }
    Last day now: { $before }
    New last day: <b>{ $after }</b>
answer-planlast = Last day
plan-event-summary = Please check, a new event:
    { $label }
    Days: { $days }
    Place: { $place }
plan-task-summary = Please check, a new task:
    { $label }
    Last day: <b>{ WEEKDAY($day) } { FULLDAY($day) }</b>

plan-form-which = What is to be done?
plan-form-down = Get the Excel form
plan-form-up = Send the filled-in form
plan-form-next = Make next year's plan
plan-form-coming = The Excel file is being made and follows. Change it, and send it back here.
plan-form-ready = The plan's Excel form. Change any cell, add rows at the end.
plan-form-file = plan
ask-plan-file = Send the changed Excel file.
answer-planfile = File
plan-file-unreadable = This file cannot be opened. Send the Excel file (.xlsx) in its form.
plan-file-changes-nothing = This file is the same as the plan. Change it and send it again.
plan-rows-wrong = Nothing was taken; rows of the file need another look:
    { $rows }
    Please change them and send it again.
plan-row-kind = Row { NUMBER($row, useGrouping: 0) }: the kind is not clear
plan-row-code = Row { NUMBER($row, useGrouping: 0) }: the plan has no such code
plan-row-name = Row { NUMBER($row, useGrouping: 0) }: the name is missing
plan-row-day = Row { NUMBER($row, useGrouping: 0) }: the day is not clear
plan-row-order = Row { NUMBER($row, useGrouping: 0) }: the last day lies before the first
plan-row-year = Row { NUMBER($row, useGrouping: 0) }: the day does not lie in { $year }
plan-row-bound = Row { NUMBER($row, useGrouping: 0) }: the bound is no number, or too great
plan-row-twice = Row { NUMBER($row, useGrouping: 0) }: this code stands twice
plan-rows-more = … and { $count } more
plan-file-summary = Please check, the file changes <b>{ $count }</b> things:
    { $lines }
plan-file-yes = Right, change { $count }
plan-change-days = { $label }: { $days }
plan-change-place = { $label }: at { $place }
plan-change-bound = { $label }: { COUNT($bound) }
plan-change-basis = Legal basis: { $label }
plan-change-event = New event { $label }: { $days }
plan-change-task = New task { $label }: due { $days }
plan-change-due = { $label }: due { $days }
plan-column-kind = Kind
plan-column-code = Code (leave as is)
plan-column-name = Name
plan-column-first = First day
plan-column-last = Last day
plan-column-place = Place
plan-column-bound = Bound
plan-kind-event = event
plan-kind-task = task
plan-kind-report = report
plan-kind-target = target
plan-kind-basis = legal basis
plan-next-summary = Please check, make <b>{ $title }</b>:
    { $moved } things move to next year, { $weekday } of them keep their day of the week.
    Each says "to be checked" until it is changed.
plan-next-yes = Right, make the plan
plan-next-made = { $title } is made. Please look at each day.
plan-there-already = { $title } is there already.
plan-of-another-unit = The plan { $code } belongs to another unit.

plan-check = Go through them
plan-check-none = All that was moved has been looked at.
plan-check-one = { $count } to be looked at:
    { $line }
plan-check-right = That is right
plan-check-other = Another day
answer-planmoved = What was moved
