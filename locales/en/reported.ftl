### Figures of targets that no book can count: asked of whoever holds them, told by them.

target-ask-holder = Ask who holds it
target-asked-of = { $unit } was asked, until { DAY($day) }, and has not answered
doing-ask-holder = asking for the figure of a target
ask-holder = Who holds this figure? Tap, or type a name.
answer-holder = Who holds it
holder-summary = This goes to { $unit }:
    "{ $words }"
holder-summary-call = Opens a request until { WEEKDAY($day) } { DAY($day) }: { $label }
holder-yes-call = Open it, and call
nobody-holds = There is nobody to ask yet. Make units under Chapters and units.
target-asked-already = { $unit } is being asked for it, until { DAY($day) }. Please choose another.
target-dropped = The target "{ $label }" is in the plan no more, so its figure need not be told.
plan-succeeded = A new plan counts now, so "{ $label }" of the one before need not be told any more.

target-asked = { $who } asks { $unit } for a figure: { $label }.
    Please type it by { WEEKDAY($day) } { DAY($day) }.
home-target-asked = { $who } asks { $unit } for "{ $label }", until { DAY($day) }.

## Telling it

doing-report-target = telling a figure of { $unit }
report-answered = It was told already: { $value }, according to { $source }, { DAY($day) }. Correct it?
report-mend = Correct it
report-leave = Leave it
report-left = It stays as it is.
answer-again = Correct or leave
report-told = The figure was sent to { $unit }. Thank you!
report-heard = { $unit } has told a figure, { $label }: { $value }
report-see-target = See the target
report-none-left = That figure is dropped. { $label }: nobody has told it.
report-stands = That figure is dropped. { $label }: { $value } counts again, as told by { $source }.
report-asked-again = The request is still open: whoever holds the figure is reminded again.

## Following

request-target = <b>{ $label }</b>, asked of { $units }
request-told = Told: { $value }
request-target-gone = This target counts no more, and nobody is reminded. The request can be closed.
