### Learning models by list: registered, proposed, recognised; how many are missing.

command-danhgia = Learning models
command-danhgia-about = Learning families, clans, units: assess, recognise
command-danhgia-words = learning models | learning families | recognition | assess

model-family = Learning family
model-clan = Learning clan
model-group = Learning group
model-unit = Learning unit
model-commune = Learning community (commune)
model-district = Learning community (district)
model-short-family = Families
model-short-clan = Clans
model-short-commune = Communes
model-short-district = District
model-short-group = Residential groups
model-short-unit = Units
model-of-family = families
model-of-clan = clans
model-of-commune = communes
model-of-district = districts
model-of-group = residential groups
model-of-unit = units

model-state-unregistered = not registered
model-state-registered = registered
model-state-left-out = not there yet
model-state-proposed = proposed
model-state-recognised = recognised
model-recognised-unmarked = recognised, without marks

models-title = <b>Learning models { $year }</b>, { $unit }
models-head = <b>{ $model } { $year }</b>, { $unit }
models-none = No { $of } in the register yet.
models-share = { COUNT($count) }/{ COUNT($all) } { $of } recognised, { TENTHS($share) }%
models-declared = of these { COUNT($count) } { $of } declared
models-missing = { COUNT($count) } more { $of } to reach { $percent }%
models-missing-beyond = { COUNT($count) } more { $of } to pass { $percent }%
models-stages = { COUNT($all) } { $of }: { COUNT($registered) } registered, { COUNT($proposed) } proposed, { COUNT($recognised) } recognised
models-one-family = Look up a family
models-next-family = Next family
models-each-chapter = Each chapter
models-each-clan = Each clan
models-one-chapter = One chapter
models-one-unit = See one of them
models-of-places = Citizens and the commune
models-back = Back to the models
models-year = Year { $year }
models-each-title = <b>Learning families { $year }</b>, each place
models-line = { $unit }: { COUNT($recognised) }/{ COUNT($all) } recognised{ $proposed ->
    [0] { "" }
   *[other] , { COUNT($proposed) } proposed
 }{ $declared ->
    [0] { "" }
   *[other] , { COUNT($declared) } declared
 }

round-propose = Propose
round-register = Register for the year
round-undo = Redo the last page
round-undone = The last page is taken back; it begins anew.
round-line = { $place }) { $name }
round-doing-register = registering for a title
round-doing-propose = proposing for recognition
round-doing-recognise = writing down who is recognised
round-title-register = <b>Registering { $year }</b>, { $unit }: { COUNT($left) } { $of } left
round-title-propose = <b>Proposing { $year }</b>, { $unit }: { COUNT($left) } { $of } left
round-title-recognise = <b>Recognising { $year }</b>, { $unit }: { COUNT($left) } { $of } left
round-all-register = Register all { $count }
round-all-propose = All { $count } made it
round-all-recognise = Recognise all { $count }
round-except-register = Register all but…
round-except-propose = All made it but…
round-except-recognise = Recognise all but…
round-but-register = All but which? Type numbers or names, such as 3, 7.
round-but-propose = Which did not make it? Type numbers or names, such as 3, 7.
round-but-recognise = Which are not recognised? Type numbers or names, such as 3, 7.
round-done-register = { COUNT($count) } { $of } registered.
round-done-propose = { COUNT($count) } { $of } proposed.
round-done-recognise = { COUNT($count) } { $of } recognised{ $unmarked ->
    [0] { "" }
   *[other] , { COUNT($unmarked) } without marks
 }.
round-left-out-register = Not registered: { $names }.
round-left-out-propose = Not there yet: { $names }.
round-left-out-recognise = Not recognised: { $names }.
round-all-seen = That was the whole list.
page-unread = "{ $typed }" is not clear. Tap one of these, or type the numbers of those to be left out, such as 3, 7.
round-but-sure = Leave out { $names }; the other { COUNT($count) } are taken. Is that right?
round-but-yes = Yes, leave out { COUNT($count) }
round-but-no = No, show the page again
round-held = Not on the list, as nobody has passed the marks:
numbers-unread = This page goes from 1 to { $most }; "{ $typed }" is not on it. Type the numbers.
two-of-that-name = Two on this page are called "{ $typed }". Type the number.

ask-model-family = Which family's title { $year }? Type a name or house number.
ask-model-unit = Whose title of { $year }? Type the name.
model-stands = { $name }
    { $model } { $year }: { $state }.
model-to-registered = Register
model-to-unregistered = Take off the list
model-to-proposed = Propose
model-to-left-out = Propose no longer
model-keep = Leave as it is
recognised-already = A decision has recognised { $name }; that is not changed here.
model-set-aside = Propose without marks
marking-open = being marked
marking-waiting = marks wait for a review
marking-returned = marks were returned
model-marking = Cannot be proposed by list yet: { $why }.
held-line = { $name }: { $why }
held-more = and { COUNT($more) } more
marks-not-passed = { $name } cannot be proposed yet: { $marking ->
    [open] it is being marked
    [returned] its marks were returned
   *[waiting] its marks wait for a review
 }. Look at the marks first.
decided-above = A commune's title is proposed, recognised and withdrawn by those above it. This waits for them.
year-not-begun = { $year } has not begun: one can register, and not mark or recognise yet.
signed-before-year = A paper signed before { $year } recognises nothing of { $year }. Check the day it was signed.
decision-of-another-day = Decision { $number } was written down as signed on { FULLDAY($day) }. Please begin again.

clan-families = Families of the clan
clan-add-family = Add a family to a clan
clan-empty = No family is written down for this clan yet. A ward officer does that.
clan-title = <b>{ $unit }</b>: { COUNT($count) } families
clan-line = { $name }: { $state }
ask-clan = Which clan is the family of?
ask-clan-chapter = In which chapter does it live? Type its name, such as TDP 12.
clan-added = The family of { $name } is of { $clan } now.
linked-elsewhere = { $name } is of { $clan } already. Please begin again, and say whether it changes over or is of both.
ask-together = { $name } is of { $already } already. How is it put down in { $clan }?
    In both it counts for both clans.
together-instead = It changes over
together-both = It is of both clans
linked-already = The family of { $name } is of this clan already.
clan-drop-family = Take a family out
ask-clan-from = Of which clan is it written down?
clan-has-none = No family is written down for { $clan }.
ask-clan-drop = Which family leaves { $clan }?
ask-link-end = Why is the family of { $name } of this clan no longer?
link-end-another = Of another clan
link-end-slip = Written down by mistake
link-end-moved = It moved away
link-end-left = It asked to leave
link-end-summary = Please look it over, out of { $clan } goes:
    <b>{ $name }</b>
    Because: { $reason }
link-end-yes = Right, take it out
link-ended = The family of { $name } is out; { $clan } has { COUNT($left) } left.
not-linked = The family of { $name } is not of this clan any more.
answer-family = Family
answer-together = One clan or both
answer-ending = Reason

nothing-proposed = Nobody has been proposed yet, so there is nothing to decide.
decision-write = Write down a decision
doing-decision = writing down a decision
ask-decision-number = Which number does the decision have? As on the paper, such as 15/QĐ-HKH.
ask-signed = On which day was it signed? Such as 10/12.
ask-decision-photo = Send a photo of the decision.
ask-whom = { COUNT($count) } { $of } are proposed. Whom does it recognise?
decision-all = Recognise all { COUNT($count) }
decision-pages = Page by page, all but…
whom-all = All { COUNT($count) } are recognised{ $unmarked ->
    [0] { "" }
   *[other] , { COUNT($unmarked) } without marks
 }
whom-pages = Recognised page by page{ $unmarked ->
    [0] { "" }
   *[other] , { COUNT($unmarked) } without marks
 }
decision-summary = Please look it over:
    { $model } { $year }
    Decision <b>{ $number }</b> of { FULLDAY($day) }
    { $whom }
ask-which-day = Decision { $number } was written down as signed on { FULLDAY($day) }. Which day is right?
    If it is another paper, go back and type its number.
which-day-kept = Keep { FULLDAY($day) }
which-day-mended = Make it { FULLDAY($day) }
decision-own = Proposed by their own family: { $names }{ $more ->
    [0] .
   *[other] , and { COUNT($more) } more.
 }
decision-past-marks = Proposed past their marks: { $names }{ $more ->
    [0] .
   *[other] , and { COUNT($more) } more.
 }
decision-held = Proposed and not recognised, as nobody has passed the marks:
decision-written = Decision { $number } is written down.
decision-done = Written down: decision { $number } recognises { COUNT($count) } { $of }{ $unmarked ->
    [0] { "" }
   *[other] , { COUNT($unmarked) } without marks
 }.

answer-page = Page
answer-clan = Clan
answer-chapter = Chapter
answer-number = Decision number
answer-signed = Day it was signed
answer-scan = Photo of the decision
answer-whom = Whom it recognises
answer-whichday = Which day is right

home-proposed = { COUNT($count) } proposed, waiting for a decision.
home-do-proposed = Learning models


recognition-file = learning-{ $model }-{ $place }-{ $year }
recognition-list-ready = The list of { COUNT($count) }, ready to be printed and signed.
recognition-sheet = List
recognition-list-title = List: { $model } { $year }
recognition-number = No.
recognition-name = Name
recognition-address = Address
recognition-place = Chapter
recognition-state = State
recognition-decision = Decision
recognition-signature = Signature
recognition-marked = with marks
recognition-unmarked = without marks


model-state-withdrawn = withdrawn
model-withdraw = Withdraw the title
ask-withdraw = Why is it withdrawn? A few words, with the decision's number if there is one.
withdraw-summary = Please look it over, withdrawn:
    <b>{ $name }</b>
    { $model } { $year }
    Because: { $reason }
withdraw-yes = Right, withdraw it
model-withdrawn-for = Withdrawn because: { $reason }
not-recognised = It has not been recognised, so nothing can be withdrawn.
