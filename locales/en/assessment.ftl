### Learning models: families, clans, residential groups, units, communes, citizens.

criterion-unknown = This set has no criterion { $criterion }.
criterion-asked = Criterion { $criterion } is asked of everybody and cannot be left out.
mark-out-of-range = Criterion { $criterion } goes from 0 to { MARK($top) }, and { MARK($mark) } was typed. Take another look.
mark-of-another-kind = Criterion { $criterion } is not marked like this. Take another look.
not-by-halves = Points are whole or half, such as 8 or 8.5. Take another look at { MARK($mark) }.
set-has-gaps = This set lacks the numbers of criterion { $criteria }, so nobody can be assessed by it yet.
    Fill them in from the association's paper.

doing-assessment = marking { $name }
ask-criterion-level = Criterion { $number } of which level?
mark-percent = { MARK($mark) }%
mark-points = { MARK($mark) }
ask-mark = ({ $place }/{ $all }) { $criterion }. { $name }
    { $range }
ask-mark-anew = { $criterion }. { $name }
    { $range }
ask-mark-returned = { $criterion }. { $name }
    Returned because: { $reason }
    { $range }
range-points = How many points? From 0 to { $top }.
range-percent = How many percent? From 0 to 100.
range-yes-no = Is it met?
mark-yes = Met
mark-no = Not met
mark-none = not marked
mark-not-asked = Does not apply
mark-or-not-asked = Where it is not asked of this unit, type: does not apply.
mark-as-before = Last year: { $mark }
mark-top = All { $mark } points
ask-evidence = { $criterion } has to be shown. Send a photo, a document, or type a few words.
evidence-none = Nothing to show
evidence-kept = Leave what was shown
evidence-added = Added to what is shown for { $criterion }.
evidence-asked = A photo, a document or a few words that tell something, such as: plan no. 12 of 5/3.
evidence-words = Shown: { $words }
evidence-files = Shown: { $count ->
    [one] 1 photo or document
   *[other] { $count } photos or documents
 }
evidence-see = See what was shown
evidence-none-sent = No photo or document was sent with this.
ask-evidence-of = Of which one? Type its number, such as 1.2.
evidence-of = { $criterion }: { $count ->
    [one] 1 photo or document.
   *[other] { $count } photos or documents.
 }
ask-mark-why = Why this mark? A few words.
mark-kept = { $criterion } is marked: { $mark }.
mark-left-out = { $criterion } does not apply and is not marked.
assessment-left = What was marked is kept; go on at any time.
assessment-total = <b>{ $total }</b> of { $top } points.
assessment-rank = Reached: { $rank }.
rank-reached = the title
assessment-short = { $points } points are missing.
assessment-short-of = { $points } points more make it { $rank }.
assessment-unplaced = The paper does not place { $total } points; the lower rank counts.
assessment-lacks-to = To { $rank } there is still missing:
assessment-more = and { $count } more.
lack-evidence = { $criterion }: nothing is shown for it.
lack-low = { $criterion }: at least { $wanted } is needed.
lack-not-met = { $criterion }: not met.
assessment-title = <b>{ $name }</b>
    { $model } { $year }: { $stage }
stage-self = being marked
stage-chapter = waits for the chapter
stage-ward = waits for the ward
stage-passed = passed, waits for the decision
stage-above = waits for a review
stage-dropped = marks set aside, proposed without
marked-by-chapter = Chapter
marked-by-ward = Ward
assessment-look = See each mark
assessment-correct = Correct a mark
assessment-hand-in = Hand in
assessment-mend = Mend { $count } returned
review-to-ward = Agreed, on to the ward
review-to-list = Reached, onto the list
review-return = Return it
marks-title = <b>{ $name }</b>, { $year }
marks-line = { $criterion }. { $name }: { $mark }
marks-other = { $stage }: { $mark }, { $reason }
handed-to-chapter = Handed in; the head of the chapter looks at it.
handed-to-ward = Handed in; the ward looks at it.
handed-above = Handed in; it waits for a review.

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
review-changed = This was corrected after you looked: { $criteria }. Look again.
review-handed-anew = This has changed since you looked. Look again.
ask-set-aside = Why propose it without its marks? A few words; whoever writes the decision sees them.
set-aside-summary = Check this: proposed without marks,
    <b>{ $name }</b>
    Marks set aside because: { $reason }
set-aside-yes = Yes, set marks aside
set-aside-done = The marks of { $name } are set aside; it is proposed without.
set-aside-for = Marks set aside because: { $reason }
no-set-in-use = The ward has put no criteria into use for { $year }. Propose by list, without marks.
reviewer-assessed = Whoever marked does not review. This waits for another.
reviewed-above = A commune is reviewed by those above it. This waits for them.
not-its-turn = This has just gone on. Open it again.
still-unmarked = { $count } are not marked yet.
title-not-reached = By these marks it is not reached. Correct a mark, or return it.
home-reviews = { $count } assessments wait for a review.
home-do-reviews = Review assessments
home-returned = { $count ->
    [one] 1 assessment came back, to be mended.
   *[other] { $count } assessments came back, to be mended.
 }
home-unfinished = { $count ->
    [one] 1 assessment is unfinished.
   *[other] { $count } assessments are unfinished.
 }
home-do-unfinished = Go on marking
model-assess = Mark it

answer-mark = Mark
answer-evidence = Evidence
answer-why = Reason
answer-reasons = Reasons

command-giadinhtoi = My family
command-giadinhtoi-about = One's own family: register, mark it
command-giadinhtoi-words = my family | mark my family
own-register = Register this year
own-marking-open = The marks are not finished.
own-marking-waiting = The marks are handed in and wait for the association.
own-marking-returned = The marks are with you again: mend them, then hand them in.
own-marks-open = See the marks
own-registered = Registered as a learning family { $year }.
no-family-known = The register does not say which family you are of. The head of the chapter can write it down.
answer-own = My family's task
assessment-recall = Take it back
assessment-recalled = It is taken back; hand it in once it is right.

unfinished-title = <b>Unfinished assessments</b>
unfinished-none = None is unfinished.
unfinished-line = { $place }) { $name }
unfinished-returned = { $place }) { $name }, came back
unfinished-open = Go on with number { $place }

review-alone-open = Look and pass it
review-alone = { $name } was marked by yourself, and nobody else here can review it.
    Passed, it is noted as reviewed by one person; until it is decided it can be taken up again.
review-alone-yes = Pass, note one reviewer
reviewed-by-one = Reviewed by one person: who marked it passed it too.
alone-line = { $count ->
    [one] 1 was reviewed by one person, and is not decided yet.
   *[other] { $count } were reviewed by one person, and are not decided yet.
 }
alone-see = See those
alone-title = <b>Reviewed by one person</b>
review-again = Take it up again
review-taken-up = { $name } is off the list for the decision.

ask-hardship = Does { $unit } lie in an area of hardship?
    Some thresholds are lower there.
hardship-no = No, it does not
hardship-yes = It lies in one
hardship-unknown = Not known, ask later
hardship-left = Nothing is written down; the usual thresholds count for now.
hardship-kept = Written down: { $unit } lies in an area of hardship.
hardship-kept-not = Written down: { $unit } does not lie in an area of hardship.
hardship-is = In an area of hardship ({ $by }, { DAY($day) })
hardship-is-not = Not in an area of hardship ({ $by }, { DAY($day) })
hardship-change = Correct the hardship
answer-hardship = Hardship

told-returned = The marks of { $name } for { $model } { $year } came back. Please look:
told-withdrawn = The title { $model } { $year } of { $name } was taken back. To know why, please ask the association.
told-returned-open = Look and mend
told-family = The family of { $name } is recognised as { $model } { $year } by decision { $number }.
    Congratulations to all of you!
told-chapter = { COUNT($count) } families of { $unit } are recognised as { $model } { $year } by decision { $number }.
told-unit = { $name } is recognised as { $model } { $year } by decision { $number }. Congratulations!
