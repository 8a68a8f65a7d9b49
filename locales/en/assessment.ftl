### Learning models: families, clans, residential groups, units, communes, citizens.

criterion-unknown = This set has no criterion { $criterion }.
criterion-asked = Criterion { $criterion } is asked of everybody and cannot be left out.
mark-out-of-range = Criterion { $criterion } goes from 0 to { $top }, and { $mark } was typed. Take another look.
not-by-halves = Points are whole or half, such as 8 or 8.5. Take another look at { $mark }.
set-has-gaps = This set lacks the numbers of criterion { $criteria }, so nobody can be assessed by it yet.
    Fill them in from the association's paper.

doing-assessment = marking { $name }
ask-mark = ({ $place }/{ $all }) { $criterion }. { $name }
    { $range }
ask-mark-anew = { $criterion }. { $name }
    { $range }
range-points = How many points? From 0 to { $top }.
range-percent = How many percent? From 0 to 100.
range-yes-no = Is it met?
mark-yes = Met
mark-no = Not met
mark-none = not marked
mark-not-asked = Does not apply
mark-as-before = Last year: { $mark }
mark-top = All { $mark } points
ask-evidence = { $criterion } has to be shown. Send a photo or a document.
ask-mark-why = Why this mark? A few words.
mark-kept = { $criterion } is marked: { $mark }.
mark-left-out = { $criterion } does not apply and is not marked.
assessment-left = What was marked is kept; go on at any time.
assessment-total = <b>{ $total }</b> of { $top } points.
assessment-rank = Reached: { $rank }.
rank-reached = the title
assessment-short = { $points } points are missing.
assessment-more = and { $count } more.
lack-evidence = { $criterion }: nothing is shown for it.
lack-low = { $criterion }: at least { $wanted } is needed.
lack-not-met = { $criterion }: not met.
assessment-title = <b>{ $name }</b>
    { $model } { $year }: { $stage }
stage-self = being marked
stage-chapter = waits for the chapter
stage-ward = waits for the ward
stage-passed = passed by the ward, waits for the decision
marked-by-chapter = Chapter
marked-by-ward = Ward
assessment-look = See each mark
assessment-correct = Correct a mark
assessment-hand-in = Hand in
review-to-ward = Agreed, on to the ward
review-to-list = Reached, onto the list
review-return = Return it
marks-title = <b>{ $name }</b>, { $year }
marks-line = { $criterion }. { $name }: { $mark }
marks-other = { $stage }: { $mark }, { $reason }
handed-to-chapter = Handed in; the head of the chapter looks at it.
handed-to-ward = Handed in; the ward looks at it.

doing-review = reviewing { $name }
review-none = Nothing waits for a review.
review-title = <b>To be reviewed</b>
review-line = { $place }) { $name }, { $unit }
review-open = Open number { $place }
passed-to-ward = Passed on to the ward.
passed-to-list = It is on the list for the decision.
ask-reasons = Which ones, and why? A line each, such as: 1.2 no certificate
reasons-unread = "{ $typed }" names no criterion or gives no reason. Such as: 1.2 no certificate
returned-for = { $criterion }, returned because: { $reason }
return-summary = Please look it over, { $name } is returned:
return-yes = Right, return it
returned = { $name } is returned.
no-set-in-use = The ward has put no criteria into use for { $year }. Propose by list, without marks.
reviewer-assessed = Whoever marked does not review. This waits for another.
not-its-turn = This has just gone on. Open it again.
still-unmarked = { $count } are not marked yet.
title-not-reached = By these marks it is not reached. Correct a mark, or return it.
home-reviews = { $count } assessments wait for a review.
home-do-reviews = Review assessments
model-assess = Mark it

answer-mark = Mark
answer-evidence = Evidence
answer-why = Reason
answer-reasons = Reasons

command-giadinhtoi = My family
command-giadinhtoi-about = One's own family: register, mark it
command-giadinhtoi-words = my family | mark my family
own-register = Register this year
own-registered = Registered as a learning family { $year }.
no-family-known = The register does not say which family you are of. The head of the chapter can write it down.
answer-own = My family's task
assessment-recall = Take it back
assessment-recalled = It is taken back; hand it in once it is right.
