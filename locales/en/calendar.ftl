### The plan's calendar, and what it says by itself.

calendar-title = <b>What comes</b>
calendar-empty = Until the end of next year the calendar holds nothing.
calendar-more = More
calendar-said = Messages to come
calendar-undecided = Messages not sent
calendar-day = { WEEKDAY($day) } { $days }: { $label }
calendar-days = { $days }: { $label }
calendar-last-day = { WEEKDAY($day) } { $days }: last day, { $label }
calendar-one-day = { WEEKDAY($day) } { FULLDAY($day) }
calendar-span = { DAY($first) } to { FULLDAY($last) }

calendar-said-none = In the next 40 days the calendar says nothing.
calendar-said-title = What the calendar is going to say; tap one:
calendar-said-line = { DAY($day) } { CLOCK($at) }: { $label }
calendar-said-line-off = { DAY($day) } { CLOCK($at) }: { $label } (off)
answer-moment = Message
calendar-moment = { WEEKDAY($day) } { DAY($day) }, { CLOCK($at) }, to { $whom }:
    "{ $words }"
calendar-turn-off = Turn this one off
calendar-turn-on = Send it as planned
calendar-reword = Reword it
ask-calendar-words = Type the new words. Places such as { "{" }đơn vị{ "}" }, { "{" }việc{ "}" }, { "{" }ngày{ "}" } are filled for each unit.
calendar-off-summary = Turn "{ $label }" off this time?
calendar-on-summary = Send "{ $label }" as planned?
calendar-words-summary = Please check, from now on it says:
    "{ $words }"
calendar-yes = Right
calendar-kept = Noted. The calendar does so.
doing-calendar = looking at messages to come
whom-both = { $first }, { $second }
whom-officer = officers
whom-head = heads of units
whom-leader = leaders of residential groups
whom-member = members
whom-treasurer = treasurers
whom-helper = helpers
whom-collector = collectors
whom-partner = partners
whom-of = { $whom } ({ $kinds })
kinds-district = district
kinds-ward = wards
kinds-chapter = chapters
kinds-clan-board = clans
kinds-unit-board = schools, offices
kinds-partner = partners

announcement-late = "{ $label }" was to be sent at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }; it is late now.
announcement-late-send = Send it now
announcement-late-drop = Leave it
announcement-late-sent = It is being sent.
announcement-late-morning = It is night; it is sent at 6:30.
announcement-late-dropped = It is left unsent.

home-unsaid = "{ $label }" was to be sent at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }; it is late now.
home-unsaid-more = { $more ->
    [one] "{ $label }" was to be sent at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }; it is late now. One more is late.
   *[other] "{ $label }" was to be sent at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }; it is late now. { $more } more are late.
 }
home-unsaid-send = Send the late message
home-unsaid-drop = Leave it unsent
