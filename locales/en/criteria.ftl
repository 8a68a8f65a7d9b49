### Criteria sets: taken as they came, or completed from the association's paper.

sets-title = <b>Criteria: { $model } { $year }</b>
sets-none = No set is in use this year yet.
sets-official = In use, official: { $name }
sets-own = In use, the ward's own by paper { $paper }: { $name }
sets-unseen = There is no photo of the paper yet.
set-window = Figures are those of 1 January to 31 December { $year }.
set-submit = Papers are sent in by { FULLDAY($day) }.
set-decide = They are decided on by { FULLDAY($day) }.
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
set-number-kept = { $criterion } is written down.
set-added = Criterion added.
set-filled = There are { $count } criteria.
set-total = Together { $total } points at most.
set-pass = Reached from { $points } points on.
set-no-pass = No pass mark yet.
set-all-met = No points: the title needs all of them.
set-empty = Parts without any criterion: { $groups }.
set-gaps = What the set came without: { $gaps }.
ask-whole = Does the association's paper have no more than this?
set-is-whole = Yes, that is all
set-photo-do = Send a photo of the paper
set-photo-kept = The photo is kept.
set-total-differs = The paper has { $top } points in all. Look the numbers over.
set-add = Add a criterion
set-correct = Correct a number
set-pass-do = Set the pass mark
ask-criterion = What does the criterion say? As on the paper.
ask-group = Of which part is it?
ask-new-points = How many points does it give at most?
set-no-points = It gives no points
ask-kind = How is it judged?
kind-yes-no = Met or not
kind-percent = A least share, in percent
kind-counted = Counted by the register
ask-counts = What is counted?
counts-families = Learning families
counts-members = Members
counts-fund = The fund for each person
ask-least-share = How many percent at least?
ask-least-share-of = { $level }: how many percent at least?
ask-least-share-hard = { $level }, area of hardship: how many percent at least?
set-keep-share = Keep { $share }%
ask-least-fund = How many đồng a person and year at least?
set-has-no-number = It is met or not; there is no number.
set-leave = Leave it
set-change-fund = Correct the amount
ask-which-criterion = Which one? Type its number, such as 1.2.
criterion-line = { $criterion }. { $name } ({ $points })
criterion-line-of = { $criterion }, { $level }. { $name } ({ $points })
criterion-head = { $criterion }. { $name }
asks-yes-no = met or not
kind-fund = { MONEY($least) } a person
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
mark-unread = The number of points is not clear.
points-unread = How many points? Such as 10 or 7.5.
points-unfit = Points go from a half to { MARK($most) }, by halves. Look at { MARK($points) } again.
criterion-unread = There is no "{ $typed }". Type its number, such as 1.2.
share-unfit = A share is above 0, and 100 at most. Look at { MARK($share) } again.
points-not-given = Here it is met or not; there are no points.
share-not-asked = It is not judged by such a share.
group-unknown = The set has no part { $group }.
too-many-criteria = A set has { COUNT($most) } criteria at most.
version-has-gaps = Numbers or the pass mark are missing; it cannot be used yet.
not-a-draft = This set is in use. Write a new version to change it.

answer-points = Points
answer-wording = Criterion
answer-criterion = Criterion number
answer-paper = Paper
answer-part = Part
answer-kind = How it is judged
answer-counts = What is counted
answer-shares = Shares
answer-least = At least
answer-change = What to correct
answer-whole = Whether it is all
criteria-open = Criteria


set-form = Take the Excel form
set-send = Send it filled in
set-file = criteria-{ $model }-{ $year }
set-form-ready = The form. Fill in the numbers, add rows for what else the paper has, and send it back here.
column-criterion = No.
column-label = Criterion
column-part = Part
column-how = How
column-points = Points at most
column-least = At least (%)
column-least-of = At least (%), { $level }
column-least-hard = At least (%), hardship, { $level }
column-fund = At least (đồng a person)
how-points = points
how-yes-no = met or not
how-percent = percent
how-families = counted: learning families
how-members = counted: members
how-fund = counted: fund
column-pass = Pass mark
ask-set-file = Send the Excel file, filled in.
row-has-no-label = Row { NUMBER($row, useGrouping: 0) }: the criterion has no words
row-has-no-points = Row { NUMBER($row, useGrouping: 0) }: points are a whole or half number above 0
row-has-no-share = Row { NUMBER($row, useGrouping: 0) }: a share is a number from 1 to 100, such as 90
row-has-no-fund = Row { NUMBER($row, useGrouping: 0) }: the đồng a person are missing
row-gives-no-points = Row { NUMBER($row, useGrouping: 0) }: it gives no points
row-has-no-group = Row { NUMBER($row, useGrouping: 0) }: the set has no such part
row-has-no-how = Row { NUMBER($row, useGrouping: 0) }: it is not clear how it is judged
row-stands-twice = Number { $criterion } has two rows
set-file-summary = Please look it over:
    { $count } criteria, { $total } points together
    Pass mark: <b>{ $passes }</b>
set-file-summary-targets = Please look it over:
    <b>{ $count } criteria</b>, without points
set-file-kept = Written down as in the file.
answer-sheet = File
