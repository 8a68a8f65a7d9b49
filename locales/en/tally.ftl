### The week's tally. No line is longer than 38 letters, so that none breaks on a small phone.

tally-title = LEARNING · { $place } · { $days }
tally-income = Income of the week: <b>{ MILLIONS($total) } million</b>
tally-more = up { MILLIONS($amount) } million on week before
tally-less = down { MILLIONS($amount) } million on week before
tally-same = the same as the week before
tally-kinds = Piggy banks { MILLIONS($piggy) }
    Day's wage { MILLIONS($wage) } · Gifts { MILLIONS($gift) }
tally-kept = Kept for the children: { MILLIONS($kept) }
tally-members = Members: { COUNT($count) } ({ $joined })
tally-members-share = { TENTHS($share) }% of residents, { $wanted }% needed
tally-fund = Year's fund: { COUNT($amount) } of { COUNT($wanted) } đ each
tally-spoke = { $spoke } of { $all } chapters have figures.
tally-spoke-wards = { $spoke } of { $all } communes have figures.
tally-silent = None yet: { $names }
tally-silent-more = and { $more } more
tally-nudge = { $count ->
    [one] Remind { $count } chapter
   *[other] Remind { $count } chapters
 }
tally-nudge-wards = { $count ->
    [one] Remind { $count } commune
   *[other] Remind { $count } communes
 }
tally-call = { $count ->
    [one] Call { $count } chapter
   *[other] Call { $count } chapters
 }
tally-call-wards = { $count ->
    [one] Call { $count } commune
   *[other] Call { $count } communes
 }
tally-by-unit = Chapter by chapter
tally-excel = Get the Excel file
tally-copy = Copy for Zalo
tally-before = Last week
tally-this = This week
tally-unit-line = { $unit }: { MILLIONS($total) } million, { $members ->
    [one] { COUNT($members) } member
   *[other] { COUNT($members) } members
 }
tally-unit-silent = { $unit }: no figures yet
tally-units-title = <b>Chapter by chapter</b> · { $days }
tally-nothing-below = There is no chapter yet. Make some under "Chapters, units".
tally-excel-coming = The Excel file is being made and follows in a moment.
tally-excel-ready = Figures of { $days }.
tally-file = tally-{ $place }-{ $days }
tally-association = Learning Promotion Association of { $place }
tally-association-unit = Learning promotion, { $unit }
tally-sheet-title = Tally of the week { $days }
sheet-units = Chapter by chapter
sheet-unit = Chapter or unit
sheet-piggy = Piggy banks (dong)
sheet-wage = Day's wage (dong)
sheet-gift = Gifts (dong)
sheet-total = All that came in (dong)
sheet-kept = Kept at home (dong)
sheet-pigs = Number of piggy banks
sheet-joined = New members
sheet-members = Members
sheet-sum = Total

## Reminding the chapters that have no figures

nudge-summary = This goes to the heads of { $names }:
    "{ $words }"
nudge-summary-wards = This goes to the officers of { $names }:
    "{ $words }"
nudge-words-wards = The district has no figures of your commune for { $days } yet. Please ask the chapters to type them.
nudge-to-call = Not in the assistant yet, so give them a call and enter the figures: { $names }.
nudge-words = { $who } has no figures of your chapter for this week yet. Type what came in, and any new members.
nudge-words-before = { $who } has no figures of your chapter for the past week yet. Type what came in, and any new members.
place-ward = The ward
place-association = The association
nudge-yes = { $count ->
    [one] Send to { $count } person
   *[other] Send to { $count } people
 }
nudged = { $count ->
    [one] { $count } reminder sent.
   *[other] { $count } reminders sent.
 }
nudged-at = People rest now: { $count } reminders leave at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }.
nudge-nobody = Every chapter has figures.
nudge-only-calls = Not in the assistant yet, so give them a call and enter the figures:
    { $names }
nudge-call-these = Not using the assistant yet; please call and write their figures down:
# $unit (String) - the unit
# $name (String) - its head
# $phone (String) - the phone number
call-by = { $unit }: { $name }, { $phone }
# $unit (String) - the unit
# $name (String) - its head
call-without = { $unit }: { $name }, no phone number known
# $unit (String) - the unit
call-nobody = { $unit }: nobody in charge yet
tally-open = See and remind
tally-late = Last week's figures could not be sent before now.

books-do-not-hold = The automatic check found { $count } { $count ->
    [one] cash book
   *[other] cash books
 } that does not add up. Tell whoever keeps the machine to run khuyenhoc check.

## Declared figures in the tally

tally-declared = of this { MILLIONS($amount) } million declared
tally-members-declared = of these { COUNT($count) } declared
tally-unit-declared = { $unit }: { MILLIONS($total) } million, { $members ->
    [one] { COUNT($members) } member
   *[other] { COUNT($members) } members
 } (declared)
tally-unit-beside = { $unit }: { MILLIONS($total) } million, { $members ->
    [one] { COUNT($members) } member
   *[other] { COUNT($members) } members
 } ({ MILLIONS($beside) } million declared, not added)
sheet-declared = Of this declared (dong)
sheet-members-declared = Members declared
sheet-beside = Declared, not added (dong)
sheet-families = Learning families
sheet-citizens = Citizens registered
tally-families = Learning families: { COUNT($count) }
tally-families-share = Learning families: { COUNT($count) }, { TENTHS($share) }%
tally-citizens = Citizens registered: { COUNT($count) }
tally-citizens-share = Citizens registered: { COUNT($count) }, { TENTHS($share) }%
tally-of-families = families
tally-of-citizens = people
tally-titles-beyond = { COUNT($missing) } more { $of } make it over { $wanted }%
tally-titles-missing = { COUNT($missing) } more { $of } reach { $wanted }%
tally-declared-beyond = declared; { COUNT($missing) } more { $of } make it over { $wanted }%
tally-declared-missing = declared; { COUNT($missing) } more { $of } reach { $wanted }%
tally-titles-all-declared = as declared
tally-titles-declared = of these { COUNT($count) } { $of } declared
