### Words used everywhere: the reader, buttons, questions about what did not fit.

## The reader. English calls everybody the same; only the Vietnamese forms are names of choices.

you = you
You = You

address-bac = Bác
address-co = Cô
address-chu = Chú
address-ong = Ông
address-ba = Bà
address-anh = Anh
address-chi = Chị

## Buttons of every conversation

back = Go back
confirm-yes = Right, record it
confirm-edit = Change something
confirm-drop = Never mind, leave it
confirm-later = Later
edit-which = What would you like to change?
edit-none = Nothing to change
confirm-no = Nothing is recorded yet. Change something, or leave it?
all-done = Done
skip = Skip

## Only the whole phrase means this; a name never does.

phrases-yes = yes | yes please | yes record it | correct | right | that is right | that's right | record it | ok | okay | sure
phrases-do = record it | record | go ahead
phrases-no = no | nope | not right | that is wrong | that's wrong | wrong | not yet
phrases-wrong = wrong | not right | that is wrong | that's wrong | my mistake | a mistake | change it
phrases-mistaken = that was wrong | my mistake | a mistake | change it
phrases-leave = leave it | stop | not now | tomorrow
phrases-leave-summary = cancel | cancel it
phrases-thanks = thanks | thank you | many thanks
# Phrases that say all was told.
phrases-done = done | finished | that is all | thats all | the end | enough
# Phrases that want it done at once.
phrases-now = now | at once | right now | send now | right away | send it now
# Phrases that open a question; it stands right behind.
phrases-asking = may i ask | i want to ask | i would like to ask | question for the ward | ask the ward
phrases-not-there = not there | not in the register
phrases-unnamed = anonymous | unnamed
phrases-nobody = nobody | no one | no name | don't know the name
phrases-skip = skip | skip it | none | i don't know | don't know | not sure | later | can't remember
# words of politeness before and behind these
phrases-enough = done | enough | that is all | that's all | no more
phrases-before = oh | well
phrases-behind = please | thanks | then
phrases-escape = never mind | do not record | do not record it | don't record | don't record it | forget it | drop it
# only with its mark: without it, it is a name
phrases-escape-marked = hủy
phrases-all = all | all of it | everything | give all | give it all
phrases-members = list of members | all members
phrases-back = back | go back | one step back

## Picking from the register

pick-which = { $count ->
    [one] { $count } fits. Is it this one?
   *[other] { $count } fit. Which one?
 }
pick-is-it = Is it this one?
pick-other = Another one
pick-not-there = Not in the register
pick-more = Show more
pick-right = Right, go on
pick-again = Type it again
ask-unit = Which chapter or unit is this for? Tap, or type its name, for example TDP 12.
unit-unknown = There is no "{ $typed }" here. Type it again, for example TDP 12.

## Amounts

reading-asked = Is that { SPOKEN($amount) }?
reading-right = Right, { MONEY($amount) }
reading-which = Which amount is it?
reading-one = { MONEY($amount) }
reading-other = Another amount
not-an-amount = How much is that? Type it like 200k or 1.2m.
phone-not-amount = That looks like a phone number. How much money is it?
nothing-given = The amount has to be more than 0. Type it again.
too-much-at-once = At most { MONEY($most) } can be recorded at once. Take another look at the amount.

## Days

ask-day = Which day was it? Type it like 28/9.
day-today = Today
not-a-day = Not sure which day. Type one that has come, like 28/9.
day-unread = Which day is not clear. Please type it, for example 5/10 or this Saturday.
answer-day = Day
called-on-day = { $called }, on { FULLDAY($day) }

## What did not fit

please-choose = Choose one of the answers below.
only-a-name = Only the name here; the amount is asked for next.
name-missing = There is no name yet. Type the name.
name-too-long = That is long. Keep it to { $most } letters.
not-a-count = No number could be read. Please type one, for example 420.
too-many = At most { COUNT($most) }. Please type it again.
photo-asked = A photo is needed here. Tap the paper clip, choose one and send it.
photo-none = No photo
photos-more = { $count ->
    [one] { $count } photo has come.
   *[other] { $count } photos have come.
 } Send more, or tap when that is all.
photos-enough = { $count ->
    [one] That is all, { $count } photo
   *[other] That is all, { $count } photos
 }
files-more = { $count ->
    [one] { $count } file has come.
   *[other] { $count } files have come.
 } Send more, or tap when that is all.
files-enough = { $count ->
    [one] That is all, { $count } file
   *[other] That is all, { $count } files
 }
paper-asked = A photo or a paper is needed here. Tap the paper clip, choose one and send it.
file-unfit = This file cannot be taken. Photos, PDF, Word and Excel can.
file-not-asked = No file is needed here. Type it in words.
file-asked = A file is needed here.
edited-changes-nothing = Changing a message that was sent does not change the book. Type a new one.
odd-voice = Speech is not understood yet. Type it in words.
odd-sticker = A lovely picture, but not understood yet. Type it in words.
odd-location = A location does not help here yet. Type it in words.
odd-contact = A contact card does not help here yet. Type the name and the phone number.
odd-forwarded = Forwarded messages are not recorded yet. Type them again, one at a time.
odd-other = This message could not be read. Type it in words.
command-unknown = There is nothing called { $command }. Choose below.
not-allowed = This is not one of your tasks. If it is needed, ask a ward officer.
gone = This is no longer here. It may have just been changed.
choice-gone = What you chose is no longer in the book. Type again.
not-while-practising = This cannot be done while you practise. Tap "Stop practising" to go back to the real book.

## Left unfinished, old buttons

summary-changed = Something has just changed. Take another look.
let-go = All right, nothing was changed.
button-old = This button is an old one.
button-old-while = This button is an old one. You are { $doing }.
doing-something = in the middle of something
resume-now = You are still { $doing }.
resume-later = On { WEEKDAY($day) } you were { $doing }, and did not finish.
resume-go-on = Go on with it
resume-let-go = Drop it, do other things
conversation-gone = What you were doing works differently now. Begin again.
could-not-handle = Your message is kept, but could not be handled. A ward officer will see it. Go on with other things.
letter-too-late = The other day you typed "{ $words }", which could not be handled. If it is still needed, type it again.
letter-too-late-wordless = A message of the other day could not be read. If you still need it, send it again.

## Groups, practice, passing on

write-in-private = For this, write to the assistant in private.
go-private = Write in private
draft-from-group = What you typed in the group is not recorded yet. Here it stays private:
draft-waits = What you typed in the group is not recorded: "{ $words }". Once this is done, type it again here.
practice-mark = (Practice, counts in no book)
forward-that = Press and hold the message above, then forward it.
type-a-number = Type a number, for example 1.
paper-failed = The file could not be made. Try again later, or ask a ward officer.
file-not-fetched = This file did not arrive: it is over 5 MB, or the network is slow. Send it again.
