### Events: coming and past, told of, moved, called off.

command-sukien = Events
command-sukien-about = Events coming and past
command-sukien-words = events | event

events-title = <b>Coming events</b>
events-past-title = <b>Past events</b>
events-none = There are no events yet.
events-past = Past events
events-add = Add an event
events-other = Other events
event-on = { WEEKDAY($day) } { DAY($day) }
event-on-year = { FULLDAY($day) }
event-span = { $days }
event-no-day = no day set
event-line = { $label }: { $when }
event-line-outside = { $label }: { $when } (outside the { $place }'s plan)
event-line-off = { $label }: called off ({ $when })
event-line-held = { $label }: { $when }, { $count ->
    [one] { COUNT($count) } person
   *[other] { COUNT($count) } people
 }
event-public-at = { $label }: { $when }, at { $place }

event-when = When: { $when }
event-place = Where: { $place }
event-lead = Led by: { $name }
event-of = Of { $unit }
event-outside = Outside the { $place }'s plan
event-is-off = Called off
event-attended = { $count ->
    [one] Attended: { COUNT($count) } person
   *[other] Attended: { COUNT($count) } people
 }
event-week = Schools: { $told } of { $all } have reported, { COUNT($count) } took part
event-photos = { $count ->
    [one] With: { $count } photo
   *[other] With: { $count } photos
 }

event-tell = Tell how it went
event-move = Change day or place
event-cancel = Call it off
event-see = See the event
event-ready-day = On { $day }
event-same-place = The same place
event-no-place = No place
ask-event-place = Where?
ask-event-place-again = Where? So far: { $place }.
ask-event-photos = Please send photos, one or several.
ask-event-from = From which day? Type the day, for example 2/10.
ask-event-to = Until which day? Type the day, for example 5/10.
ask-event-label = What is the event? For example: prizes for good pupils.
ask-event-reason = Why is it called off?
doing-event = telling about "{ $label }"
doing-move-event = moving "{ $label }"
doing-cancel-event = calling off "{ $label }"
doing-add-event = adding an event
event-yes-tell = Yes, write it down
event-yes-move = Yes, change it
event-yes-cancel = Call it off
event-keep = It takes place
event-yes-add = Yes, add it
event-check-off = Called off: <b>{ $label }</b>
event-told = The event is written down. Thank you!
event-moved = It is changed.
event-cancelled = Written down: it is called off.
event-added = The event is added.
event-ahead = It has not taken place yet. Tell about it when it is over.
event-over = It is over or called off, so it cannot be changed any more.
answer-photos = Photos
answer-place = Place
answer-label = The event
