### Figures asked of units: asking, answering number by number, writing down after a call.

command-baocao = Figures asked
command-baocao-about = Ask the chapters for figures
command-baocao-words = report | ask for figures
command-guiso = Send figures
command-guiso-words = send figures | answer figures | report figures
# $unit (String) - the unit
# $day (Date) - the last day
figures-asked-line = { $unit }, until { DAY($day) }
figures-asked-none = No figures are asked for, or all were sent.
figures-asked-title = Several figures are asked for: which would you send?

figure-members = Members
figure-pig-households = Piggy bank families
figure-piggy = Piggy bank money
figure-wage = Day's wage money
figure-gift = Gifts
figure-kept = Kept from piggy banks
figure-family-funds = Families' own funds
figure-party-enrolled = Party members enrolled
figure-learning-families = Learning families
figure-learning-clans = Learning clans
figure-learning-groups = Learning groups
figure-learning-units = Learning units
figure-groups-assessed = Groups assessed
figure-citizens-registered = Citizens registered

answer-figure-members = { figure-members }
answer-figure-pig-households = { figure-pig-households }
answer-figure-piggy = { figure-piggy }
answer-figure-wage = { figure-wage }
answer-figure-gift = { figure-gift }
answer-figure-kept = { figure-kept }
answer-figure-family-funds = { figure-family-funds }
answer-figure-party-enrolled = { figure-party-enrolled }
answer-figure-learning-families = { figure-learning-families }
answer-figure-learning-clans = { figure-learning-clans }
answer-figure-learning-groups = { figure-learning-groups }
answer-figure-learning-units = { figure-learning-units }
answer-figure-groups-assessed = { figure-groups-assessed }
answer-figure-citizens-registered = { figure-citizens-registered }

ask-figure-members = How many members does { $unit } have?
ask-figure-pig-households = { $days }: how many families of { $unit } opened a piggy bank?
ask-figure-piggy = { $days }: how much did { $unit } get from piggy banks?
ask-figure-wage = { $days }: how much did { $unit } get from the day's wage?
ask-figure-gift = { $days }: how much was given to { $unit }?
ask-figure-kept = { $days }: how much did the families of { $unit } keep from their piggy banks?
ask-figure-family-funds = { $days }: piggy banks aside, how much did the families of { $unit } put by for learning?
ask-figure-party-enrolled = How many party members of { $unit } are members?
ask-figure-learning-families = How many households of { $unit } are learning families?
ask-figure-learning-clans = How many clans of { $unit } are learning clans?
ask-figure-learning-groups = How many residential groups of { $unit } are learning groups?
ask-figure-learning-units = How many units of { $unit } are learning units?
ask-figure-groups-assessed = How many residential groups of { $unit } have been assessed?
ask-figure-citizens-registered = How many people of { $unit } have registered as learning citizens?

figure-in-dong = { MONEY($amount) }
figure-in-people = { $count ->
    [one] { COUNT($count) } person
   *[other] { COUNT($count) } people
 }
figure-in-households = { $count ->
    [one] { COUNT($count) } household
   *[other] { COUNT($count) } households
 }
figure-in-units = { COUNT($count) }
figure-not-yet = none yet
figure-open = No figure yet
figure-none = None, write 0 đ
figure-still = Still { $value }
figure-line = { $figure }: { $value }
figure-pair = { $one } · { $other }
figure-beyond = { $unit } has { $most }, and what was typed is { $told }. Please look again.
figure-right = Right, { $value }
number-unclear = How many is not clear. Type one number, such as 128; for none type 0.
percent-unclear = No percentage could be read. Type a number from 0 to 100, such as 95.5.
phone-not-number = This looks like a phone number. Type how many, please.

## Asking

requests-title = <b>Figures being asked: { $count }</b>
request-line = { $fields }: { $answered } of { $all } have answered, until { DAY($day) }
request-open = No. { $number }, until { DAY($day) }
request-new = Ask for others
doing-ask-figures = asking the chapters for figures
ask-fields = Which figures are needed? Tap, or type their names with commas between.
# $fields (Text) - the figures that are clear
# $typed (String) - words that are not
fields-unclear = So far: { $fields }. Which figure is "{ $typed }"?
# $typed (String) - words that are not
field-unclear = Which figure is "{ $typed }"?
fields-pass = Leave those words out
figures-set-money = Money that came in
figures-set-people = Members, party members
figures-set-models = Models of learning
fields-each = Choose one by one
ask-first-field = Which one?
ask-more-fields = Chosen: { $fields }. Which more?
fields-enough = Enough, ask for { $count }
no-fields = Which figures is not clear. Tap, or type such as: members, gifts
too-many-fields = Ask for { $most } figures at most: nobody fills in more. Leave some out.
ask-period = Figures of which days?
period-this = This week, { $days }
period-before = Last week, { $days }
period-year = Since New Year
ask-those = Who is to be asked?
those-all = All { $count }
those-chapters = { $count ->
    [one] { $count } chapter
   *[other] { $count } chapters
 }
those-clans = { $count ->
    [one] { $count } clan
   *[other] { $count } clans
 }
those-boards = { $count ->
    [one] { $count } unit
   *[other] { $count } units
 }
those-silent = The silent of last week
nobody-silent = All have told something of last week. Choose others.
nobody-asked = There is no chapter to ask. Make some under "Chapters, units".
ask-until = Until when? Tap, or type a day, such as 10/10.
day-ahead = { WEEKDAY($day) } { DAY($day) }
not-coming = The last day has to be today or within three months. Type it, such as 10/10.
request-summary = Asks { $count } units, until { WEEKDAY($day) } { DAY($day) }:
request-summary-wards = Asks { $count } communes, until { WEEKDAY($day) } { DAY($day) }:
request-fields = { $fields } ({ $days })
request-yes = Send to { $count }
request-yes-calls = Open it, call each
figures-to-call = { $count } are not in the assistant yet: give them a call and enter their figures.
request-made = They are being asked. Who has not answered is reminded the day before and on the last day.
request-see = See who has answered
answer-fields = Figures
answer-period = Of which days
answer-those = Who is asked
answer-until = Last day

figures-asked = { $who } asks for { $days }: { $fields }.
    Please type them before { WEEKDAY($day) } { DAY($day) } is over.
figures-asked-of = { $who } asks { $unit } for { $days }: { $fields }.
    Please type them before { WEEKDAY($day) } { DAY($day) } is over.
figures-answer = Send figures
figures-late = A request for figures could not be sent before now. See whether to remind anybody.

## Answering

doing-answer-figures = writing down figures of { $unit }
figures-summary = Please look again, figures of { $unit } ({ $days }):
figures-yes = Right, send them
figures-told = Written down as declared. Thank you!
figures-told-open = Written down as declared; { $count } still open.
figures-all-open = No figure yet, all stay open. Type them whenever they are there.
figures-go-on = Type the rest
figures-mend = Mend what was sent
request-closed = These figures are asked no more, so what was typed was not written down. To add something, call the association.
unit-ended = { $unit } is no more, so no figures can be written down for it.
figures-write-for = Figures of { $unit }
ask-teller = Who told them by phone? Tap, or type a name.
ask-told-on = On which day? Tap, or type a day, such as 28/9.
answer-teller = Who told them
answer-told-on = Day of the call
figures-told-by = By phone: told by { $name } on { DAY($day) }
figures-yes-phone = Right, write down
figures-written = Written down as declared by { $unit }.

## Following

request-progress = Until { WEEKDAY($day) } { DAY($day) }. Answered: <b>{ $answered } of { $all }</b>
request-silent = None yet: { $names }
request-is-closed = It is closed.
request-nudge = Remind { $count }
request-answers = See the figures
request-answers-title = <b>Declared</b> · { $days }
figure-by-phone = { $value } (told by { $name } by phone, { DAY($day) })
request-no-answers = Nobody has answered yet.
request-close = Close it
request-nobody-left = There is nobody left to remind.
request-close-summary = Close the request until { DAY($day) }? { $left } have not answered and are not reminded any more.
request-close-yes = Right, close it
request-closed-now = The request is closed.

home-figures-asked = { $who } asks for { $count ->
    [one] { $count } figure
   *[other] { $count } figures
 } of { $unit }, until { DAY($day) }.
home-do-figures = { $count ->
    [one] Send { $count } figure
   *[other] Send { $count } figures
 }
home-figures-due = Figures asked until { DAY($day) }: { $left } have not answered.
home-do-request = See the request
