### Announcements: written, tried out, approved, sent, followed, corrected.

command-thongbao = Announcements
command-thongbao-about = Write, send, follow announcements
command-thongbao-words = announcement | announcements | announce
command-goidien = People to call
command-goidien-about = Whom announcements did not reach
command-goidien-words = calls | people to call
command-dadoc = Read
command-dadoc-words = read it | i have read it | i read it | have read it | got it | noted
doing-announcement = writing an announcement
doing-rewording = changing an announcement's words
doing-correction = writing a correction
doing-submission = having an announcement sent
answer-words = The text
answer-file = Photo or file
answer-who = Who hears it
answer-roles = Which roles
answer-where = Where
answer-places = Which places
answer-groups = Group chats or not
answer-readbutton = "Read" button or not
answer-when = When it leaves
answer-aloud = The reading

## The list

announce-write = Write one
announce-older = Earlier ones
announce-none = There is no announcement yet.
announce-listed = <b>Announcements</b>
announce-line = { DAY($day) } · { $words } · { $state }
announce-line-by-one = { DAY($day) } · { $words } · { $state } · approved by one
announce-is-draft = draft
announce-is-waiting = waits for approval
announce-is-approved = approved, waits for its time
announce-is-running = being sent
announce-is-paused = paused
announce-is-cancelled = stopped
announce-is-late = late, not sent
announce-is-done = sent

## Writing

ask-announcement = What does the announcement say? Type all of it in one message.
    { "{" }tên{ "}" } and { "{" }đơn vị{ "}" } become each reader's name and unit.
ask-words-for-file = The file is kept. What does the announcement say?
place-unknown = Nothing fills { $place }. What can be filled in: { "{" }tên{ "}" }, { "{" }đơn vị{ "}" }, { $known }. Please type the whole text again.
words-too-long = The text has { COUNT($count) } letters, at most { COUNT($most) }. Please shorten it and type it again.
ask-announced-file = Does a photo or file go with it?
announce-no-file = Nothing
ask-announced-who = Who is to hear it?
announce-heads = All heads
announce-all = Everybody, group chats too
announce-silent = Places without figures
announce-groups = Group chats
announce-others = Choose more closely
ask-announced-roles = Whom? Tap one after the other, or type them with commas between.
several-chosen = Chosen: { $names }. Who else?
several-enough = That is all
ask-announced-where = In which places?
announce-everywhere = Everywhere
announce-chapters = Chapters
announce-clans = Clans
announce-boards = Schools, offices
announce-some = Some places only
ask-announced-places = Which places? Type their names with commas between, such as TDP 5, TDP 12.
ask-announced-groups = Does it go to the group chats of those places too?
announce-groups-too = Group chats too
announce-people-only = People only
ask-announced-reply = Should readers press "Read"?
announce-reply-yes = They press Read
announce-reply-no = No need
nobody-there = There is nobody like that to send it to.
announce-to = Goes to { $count ->
    [one] one person
   *[other] { COUNT($count) } people
 }
announce-named = { $names }
announce-named-more = { $names }… and { COUNT($more) } more
announce-to-call = { COUNT($count) } without the assistant, to be called
announce-places = { COUNT($count) } places without the assistant, to be called
announce-to-groups = And { COUNT($count) } group chats
announce-says = "{ $words }"
announce-with-file = With: { $name }
announce-with-button = Readers press Read
announce-keep = Keep, show a proof
announce-drop-draft = No, do not send
announce-kept = Kept, nothing has been sent. The proof is above.
announce-tried = The proof is above.
announce-proof = <b>Proof</b>, not sent to anybody:

## One announcement

announce-open = See the announcement
announce-more = More
announce-submit = Have it sent
announce-try = See a proof
announce-approve = Approve it
announce-withdraw = Take it back
announce-return = Return to its writer
announce-reword = Change the words
announce-who = See who gets it
announce-now = Send it now
announce-pause = Pause
announce-go-on = Go on
announce-cancel = Stop for good
announce-forget = Do not send it
announce-correct = Correct it
announce-words = See the words
announce-loud = Loudspeaker reading
announce-unread = { COUNT($count) } have not read it
announce-calls = To call: { COUNT($count) }
announce-unreached = Not reached: { COUNT($count) }
announced-so-far = Sent { COUNT($sent) }/{ COUNT($everyone) }{ $asks ->
    [1] {" "}· read { COUNT($read) }
   *[other] {""}
 }{ $group ->
    [0] {""}
   *[other] {" "}· in groups { COUNT($group) }
 } · not reached { COUNT($lost) }
announced-so-far-done = All sent { COUNT($sent) }/{ COUNT($everyone) }{ $asks ->
    [1] {" "}· read { COUNT($read) }
   *[other] {""}
 }{ $group ->
    [0] {""}
   *[other] {" "}· in groups { COUNT($group) }
 } · not reached { COUNT($lost) }
announce-named-so = "{ $words }"
announce-held = { COUNT($count) } held back: unclear whether they arrived
announce-called = { COUNT($count) } without the assistant, to be called
announcement-moved = Somebody else has just dealt with this one. Open it again to see.
announce-earlier = Version { $version }, before it was changed:
    { $words }

## Approving and sending

ask-announced-when = When does it leave? Tap, or type, such as 7h sáng mai, 29/9 7:00.
when-now = Send now
when-morning = Tomorrow 7:00
# $at (Time) - in the afternoon
# $day (Date) - which day
when-late = At { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }?
# $at (Time) - in the afternoon
when-late-right = Yes, at { CLOCK($at) }
when-other = Another time
no-moment = Which moment is that? Day and hour please, such as 29/9 7:00.
moment-past = That has passed. Choose another, such as 7h sáng mai.
moment-quiet = From 21:00 to 6:30 nobody is written to. Choose another, such as 7h sáng mai.
announce-leaves-now = Leaves now
announce-leaves = Leaves at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }
announce-asks-whom = { $names } will be asked to approve
announce-by-one = No second officer yet: marked "approved by one"
announce-submit-yes = Ask for approval
announce-send-yes = Send to { COUNT($count) }
announce-approve-yes = Approve, send to { COUNT($count) }
announce-calls-yes = Yes, list whom to call
announce-submitted = Approval was asked for. Nothing has been sent.
announce-agreed-calls = Approved. Nobody can be written to; at its moment, open the announcement to see whom to call.
announce-agreed-now = Approved, being sent.
announce-agreed = Approved, leaves at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }.
announce-asks = { $name } asks to approve an announcement to { COUNT($count) }:
    "{ $words }"
announce-look = See and approve
own-approval = You wrote this one or asked for it to be sent, so another officer approves it.
ask-return-reason = Why is it returned? { $name } will read this.
return-unsaid = Without a reason
answer-returned = Why it is returned
announce-returned-told = It is a draft again; nothing has been sent. { $name } has been told.
announce-returned-unheard = It is a draft again; nothing has been sent. { $name } could not be told; please tell them.
announce-returned = { $name } returned the announcement "{ $words }":
    "{ $reason }"
announce-returned-unsaid = { $name } returned the announcement "{ $words }", without saying why.
announce-taken-back = A draft again; nothing has been sent.
announce-rest = { COUNT($count) } still to be sent
announce-paused = Paused.
announce-goes-on = Goes on.
announce-goes-on-at = People rest now: it goes on at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }.
announce-cancel-summary = Stop "{ $words }" for good?
    { COUNT($sent) } sent, the rest will not be.
announce-cancel-yes = Stop it for good
announce-cancelled = Stopped; nobody else gets it.
announce-late = The announcement "{ $words }" is late and not all sent. Should it still go?

## Correcting, copying, reading aloud

ask-correction = What is right? Type the whole text again.
ask-rewording = What are the new words? Type the whole text again.
reword-present = The present words:
    { $words }
reword-keep = Leave these words
correction-summary = The correction goes to { COUNT($count) } who got it; the others get the new words:
correction-yes = Correct for { COUNT($count) }
corrected-now = The correction is being sent. The earlier words are kept.
correction-submit = Ask for approval
correction-submitted = Approval of the correction was asked for. The rest waits until then.
correction-asks = { $name } asks to approve a correction to { COUNT($count) } who got it:
correction-instead = Instead of: "{ $words }"
correction-unagreed = A correction waits for approval: "{ $words }"
correction-agree = Approve the correction
correction-refuse = Drop the correction
correction-agree-yes = Approve, correct for { COUNT($count) }
correction-refused = The correction was dropped, the earlier words stand.
correction-waits = A correction waits for approval. Please approve or drop it first.
announced = { $words }
    { $unit }, { DAY($day) }
corrected = Correction: { $words }
    { $unit }, { DAY($day) }
ask-aloud = The reading has { $count } words, at most { $most }. Type a shorter one.
too-long-aloud = Still { $count } words, at most { $most }. Shorten it a little more.

## Who heard it

announce-person = { $name } ({ $unit })
announce-group = Group chat of { $unit }
announce-unread-list = Have not pressed Read:
announce-all-read = Everybody who got it has read it.
announce-remind = Remind them
announce-write-to-them = Write to them anew
remind-summary = Remind { COUNT($count) } to read "{ $words }", once a day.
remind-yes = Remind { COUNT($count) }
not-read-yet = You have not pressed Read for the announcement of { DAY($day) }:
    { $words }
announce-missed = Not reached:
announce-missed-line = { $who }: { $why }
announce-all-reached = There is nobody it did not reach.
announce-release = Send { COUNT($count) } held again
announce-let-go = Let { COUNT($count) } held go
announce-each-held = See them one by one
announce-held-which = Held: nobody knows whether they arrived. Tap each in turn:
announce-none-held = Nothing is held any more.
announce-held-one = { $who }: nobody knows whether it arrived. Sent again, it may come twice.
announce-release-one = Send again
announce-let-go-one = Let go, do not send
announce-sent-to = It will be sent to { $who } again.
announce-sent-to-at = People rest now: it will be sent to { $who } again at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }.
announce-let-go-of = What was held for { $who } will not be sent again.
answer-held = Held messages
announce-again = Send again if possible
announce-sent-again = { COUNT($count) } will be sent again.
announce-sent-again-at = People rest now: { COUNT($count) } will be sent again at { CLOCK($at) } on { WEEKDAY($day) } { DAY($day) }.
announce-let-go-now = { COUNT($count) } held ones will not be sent again.
announce-left-so = Left as it is.
missed-held = held back, unclear whether it arrived
missed-unreachable = has blocked the assistant
missed-not-entitled = left the role before it was sent
missed-no-account = does not use the assistant
missed-dropped = let go
missed-failed = could not be sent
calls-title = Please call:
calls-line = { DAY($day) } · { $who }: { $why }
calls-line-known = { DAY($day) } · { $who }, { $known }: { $why }
calls-none = There is nobody to call.

## Readers

have-read = Read
read-thanks = Noted that you have read it. Thank you!
read-before = You said so at { CLOCK($at) } on { DAY($day) } already.
read-older = This one has been corrected. Please press the button of the newer one.
read-nothing = No announcement waits for you to press Read.
read-proof = This is a proof and does not count.
place-everyone = everybody
person-called = { $name }

## The first screen

home-decisions = { COUNT($count) } announcements wait for you.
home-do-decisions = See what waits
