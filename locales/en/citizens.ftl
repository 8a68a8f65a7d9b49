citizens-short = Citizens
citizens-open = Learning citizens
citizens-back = Back to citizens
citizens-of = citizens
models-beside = Other titles
models-beside-title = Other titles of { $unit }, { $year }:

citizens-title = <b>Learning citizens { $year }</b>, { $unit }
citizens-count = { $all ->
    [one] { COUNT($all) } person
   *[other] { COUNT($all) } people
 } in the register: { COUNT($registered) } registered, { COUNT($passed) } passed
citizens-nobody = Nobody is in the register yet.
citizens-share = { TENTHS($share) }% registered
citizens-declared = { COUNT($count) } registered as declared, not person by person
citizens-honest = As people say and lists tell; not connected to the national software.
citizens-no-base = The { $base } is not known, so there is no share.
citizens-line-share = { COUNT($count) }/{ COUNT($all) } citizens registered, { TENTHS($share) }%{ $passed ->
    [0] { "" }
   *[other] , { COUNT($passed) } passed
 }
citizens-line-count = { COUNT($count) } { $count ->
    [one] citizen
   *[other] citizens
 } registered{ $passed ->
    [0] { "" }
   *[other] , { COUNT($passed) } passed
 }
citizens-of-unit = { $unit }: { $line }
citizens-towards = { $set }, { $criterion }: { COUNT($reached) }/{ COUNT($all) } passed, { $mark }%
citizens-each = Each unit
citizens-one-unit = One unit
citizens-who-registered = Who is registered
citizens-who-passed = Who passed
citizens-one = One person
citizens-next = Next person
citizens-list = Send a list

citizens-page-registered = <b>Registered { $year }</b>, { $unit }: { $left ->
    [one] { COUNT($left) } person
   *[other] { COUNT($left) } people
 } left
citizens-page-passed = <b>Passed { $year }</b>, { $unit }: { COUNT($left) } registered left
citizens-all-registered = All { $count } registered
citizens-all-passed = All { $count } passed
citizens-some-registered = Registered, except…
citizens-some-passed = Passed, except…
citizens-but-registered = Who is not registered? Type their numbers or names, for example 3, 7.
citizens-but-passed = Who did not pass? Type their numbers or names, for example 3, 7.
citizens-done-registered = { COUNT($count) } written down as registered.
citizens-done-passed = { COUNT($count) } written down as passed.
citizens-left-out-registered = Not registered: { $names }.
citizens-left-out-passed = Not passed: { $names }.
citizens-doing-registered = writing down who is a registered citizen
citizens-doing-passed = writing down which citizens passed

ask-citizen = Whose is it? Type their full name.
citizen-unknown = Nobody called "{ $typed }" is in the register yet.
citizen-not-there = Not in the register yet
ask-citizen-line = Type full name and year of birth, for example: Nguyễn Thị Lan 1960
check-citizen = Add to the register: { $name }. Is that right?
pick-citizen-which = There are { $count }, which one?
citizen-none = nothing written down yet
citizen-not-registered = not registered
citizen-registered = registered
citizen-passed = registered, passed
citizen-failed = registered, not passed
citizen-points = { $state }, { $points } points
citizen-undecided = { $state }, passing not known
citizen-grouped = { $state }, { $group }
group-resident = resident
group-worker = worker
group-official = official or business
group-learner = learner
citizen-stands = { $name }
    Learning citizen { $year }: { $state }.
citizen-by = Written down { $how }, by { $name } on { FULLDAY($day) }.
citizen-before = Before that: { $state }, written down on { FULLDAY($day) }.
citizen-how-self = as they said themselves
citizen-how-told = as told
citizen-how-list = by a list: { $source }
citizen-say-registered = Registered
citizen-say-not-registered = Not registered
citizen-say-passed = Passed
citizen-say-failed = Not passed
citizen-say-points = Type points
citizen-say-left = No longer here
ask-citizen-points = How many points of 100?
points-beyond = Points lie between 0 and { $most }. Please look at { $points } again.
lowest-too-high = With { $points } points in all, the lowest cannot be { $lowest }. Please look again.
ask-citizen-floor = Is any indicator below { $floor } points? If so, it is not passed.
citizen-floor-met = None, passed
citizen-floor-missed = Yes, not passed
citizen-floor-unknown = Not known
ask-citizen-group = By which form?
group-say-resident = Resident
group-say-worker = Worker
group-say-official = Official, business
group-say-learner = Pupil, student
citizen-summary = Please check:
    <b>{ $name }</b>
    Learning citizen { $year }: { $state }
    Written down { $how }
citizen-kept = Written down for { $name }: { $state }.
citizen-left-summary = Please check:
    <b>{ $name }</b> is no longer at { $unit }
    What was written down is kept, and no longer counts here.
citizen-left = Written down: { $name } is no longer here.
citizen-gone-yes = Yes, no longer
doing-citizen = writing down a learning citizen
counted-where-they-live = Citizens are not put down at { $unit }: everybody is where they live or work, so that nobody counts twice.
not-of-this-unit = Somebody has just left this unit. Please look at the list again.

ask-citizens-list = Paste a list, a person a line, or send the Excel file filled in.
    For example: Nguyễn Thị Hoa, đạt / Lê Văn Minh, 82 điểm / Trần Thị Lan
citizens-template = Excel form
nobody-listed = Nobody could be read in that list. Please look again, a person a line.
list-too-long = The list has { COUNT($count) } people; { COUNT($most) } go at a time. Please divide it.
list-rows-wrong = Some lines need another look; please correct and send again:
    { $rows }
citizen-row-no-name = Line { $row }: no name.
citizen-row-no-result = Line { $row }: "{ $name }" is not clear.
citizen-row-points = Line { $row }: points of { $name } lie between 0 and 100, whole or half.
citizen-row-house-or-points = Line { $row }: is { $name } a house or points? If points, add the word.
citizen-row-contradicts = Line { $row }: what is said of { $name } does not fit together.
citizen-row-group = Line { $row }: form "{ $name }" is not clear, write 1, 2, 3 or 4.
citizen-row-several = Line { $row }: "{ $name }" may be several people; give full name and year of birth.
citizen-row-twice = Line { $row }: { $name } stands twice, with different results.
citizen-row-stranger = Line { $row }: code and name "{ $name }" do not fit; keep the form's codes.
citizen-row-born = Line { $row }: year of birth "{ $name }" cannot be right; write four digits, such as 1957.
ask-strangers = Not in the register of { $unit } yet, { $count ->
    [one] { COUNT($count) } person
   *[other] { COUNT($count) } people
 }: { $names }.
citizen-elsewhere = { $name } { $born } ({ $unit })
ask-citizens-elsewhere = { $count ->
        [one] Somebody of another unit has this name and year of birth
       *[other] People of other units have these names and years of birth
    }: { $names }.
    Are they the same? The ward counts each only once.
citizens-elsewhere-same = The same
citizens-elsewhere-other = Others, put them down
strangers-add = Add { COUNT($count) }, all of them
strangers-skip = Only those in the register
names-and-more = { $names } and { COUNT($more) } more
ask-list-floor = { COUNT($count) } have { $least } points or more, their lowest indicator is not told. Has any an indicator below { $floor }?
list-floor-met = None, all { COUNT($count) } passed
list-floor-unknown = Not known, later
ask-list-source = Whose list is it? For example: the community digital team.
list-source-own = The chapter's own
citizens-list-summary = Please check:
    Learning citizens { $year }, { $unit }: { $count ->
        [one] { COUNT($count) } person
       *[other] { COUNT($count) } people
     }
    Registered <b>{ COUNT($registered) }</b>, passed { COUNT($passed) }, not passed { COUNT($failed) }
citizens-list-new = { COUNT($count) } added to the register
citizens-list-source = By a list: { $source }
citizens-list-kept = { COUNT($count) } written down by the list{ $same ->
    [0] { "" }
   *[other] , { COUNT($same) } stood so before
 }.
answer-people = List
answer-strangers = Not in the register
answer-elsewhere = People of other units
answer-floor = Indicator below 5
answer-citizen = Who
answer-said = Result
answer-group = Form

citizens-file = learning-citizens-{ $place }-{ $year }
citizens-form-ready = The form lists { COUNT($count) } { $count ->
    [one] person
   *[other] people
 }. Fill it in and send it back under Send a list.
    Children under 16 are not named in it; write each down alone.
column-code = Code
column-person = Name
column-born = Born
column-address = House
column-registered = Registered (x)
column-result = Result (passed, not passed)
column-total = Points
column-lowest = Lowest indicator
column-group = Form (1 resident, 2 worker, 3 official, 4 learner)
cell-passed = passed
cell-failed = not passed
cell-not-registered = no

citizen-own = <b>Your learning citizen { $year }</b>: { $state }.
    Have you registered at congdanhoctap.vn?

counted-share = { $criterion }. { $name }
    Counted in the register: { COUNT($reached) }/{ COUNT($all) }, { $mark }%
counted-sum = { $criterion }. { $name }
    The year's fund by the books: { COUNT($amount) } dong, { COUNT($people) } { $people ->
        [one] person
       *[other] people
     }
counted-missing = { COUNT($count) } more { $of } to reach { $percent }%
counted-missing-sum = { COUNT($amount) } dong still missing
counted-of-citizens = people
counted-of-staff-citizens = people
counted-of-learner-citizens = learners
counted-of-communes = communes
counted-of-families = families
counted-of-members = members
counted-of-fund = dong
