### Criteria sets: taken as they came, or completed from the association's paper.

sets-title = <b>Criteria: { $model } { $year }</b>
sets-none = No set is in use this year yet.
sets-official = In use, official: { $name }
sets-own = In use, the ward's own by paper { $paper }: { $name }
sets-draft = A version is being written{ $lacking ->
    [0] .
   *[other] ; { $lacking } numbers are missing.
 }
sets-shipped = Set { $place }: { $name }, { $state }
sets-by-plan = Set { $place } is the one the plan asks for.
sets-past = Set { $place } has ended; it still works.
sets-not-meant = Set { $place } is not meant for { $of }; use it only where the ward's plan asks for it.
set-whole = complete
set-partial = numbers missing, to be filled in from the paper
set-go-on = Go on filling in
set-use = Put into use
set-anew = Correct as a new version
set-choose = By set { $place }
set-from-nothing = From nothing
doing-set = filling in a criteria set
ask-points = { $criterion }. { $name }
    How many points at most? ({ $lacking } left)
set-not-there = Not on the paper
set-points-kept = { $criterion }: { $points } points at most.
set-removed = { $criterion } is taken out.
set-added = Criterion added.
set-filled = There are { $count } criteria.
set-total = Together { $total } points at most.
set-pass = Reached from { $points } points on.
set-no-pass = No pass mark yet.
set-total-differs = The paper has { $top } points in all. Look the numbers over.
set-add = Add a criterion
set-correct = Correct a number
set-pass-do = Set the pass mark
ask-criterion = What does the criterion say? As on the paper.
ask-new-points = How many points does it give at most?
ask-which-criterion = Which one? Type its number, such as 1.2.
criterion-line = { $criterion }. { $name } ({ $points })
ask-points-anew = { $criterion }. { $name }
    How many points at most should it be?
ask-pass = From how many points on is it reached? { $total } at most.
ask-paper = What is the paper's number? Such as 448/QĐ-KHVN, 1/12/2015.
ask-paper-photo = Send a photo of the page with the points.
set-summary = Please look it over:
    { $name }
    For the year <b>{ $year }</b>
    { $whose }
set-is-official = Official: { $paper }
set-is-own = The ward's own, by paper { $paper }
set-past = This set ended after { $until }; it still works.
set-not-meant = This set is not meant for { $of }; it is used because the plan asks for it.
set-use-yes = Use it for { $year }
set-used = From now on { $year } is marked by this set. Whoever has begun finishes by the old one.
points-unread = How many points? Such as 10 or 7.5.
points-unfit = Points go from a half to { MARK($most) }, by halves. Look at { MARK($points) } again.
criterion-unread = There is no "{ $typed }". Type its number, such as 1.2.
version-has-gaps = Numbers or the pass mark are missing; it cannot be used yet.
not-a-draft = This set is in use. Write a new version to change it.

answer-points = Points
answer-wording = Criterion
answer-criterion = Criterion number
answer-paper = Paper
criteria-open = Criteria


set-form = Take the Excel form
set-send = Send it filled in
set-file = criteria-{ $model }-{ $year }
set-form-ready = The form. Fill in the points, add rows for what else the paper has, and send it back here.
column-criterion = No.
column-label = Criterion
column-points = Points at most
column-pass = Pass mark
ask-set-file = Send the Excel file, filled in.
row-has-no-label = Row { NUMBER($row, useGrouping: 0) }: the criterion has no words
row-has-no-points = Row { NUMBER($row, useGrouping: 0) }: points are a whole or half number above 0
row-stands-twice = Number { $criterion } has two rows
set-file-summary = Please look it over:
    { $count } criteria, { $total } points together
    Pass mark: <b>{ $passes }</b>
set-file-kept = Written down as in the file.
answer-sheet = File
