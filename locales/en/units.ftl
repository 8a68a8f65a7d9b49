### Chapters, units, invite codes.

units-which = <b>{ $unit }</b>: { $count ->
        [one] { $count } chapter or unit
       *[other] { $count } chapters and units
     }; in so far: { $inside }.
    What would you like to do?
units-make = Make chapters, units
units-who = Who is not in yet
units-print = QR sheet to print
units-texts = Invites to pass on
answer-units = List
ask-units = Type a range, for example <b>TDP 1-45</b>, or paste a list, one name a line,
    or send an Excel file.
units-template = Excel form to fill in
units-template-ready = An Excel form to fill in.
file-coming = The file is being made and follows in a moment.
ask-which-invites = Which invites do you need?
units-send-one = Only one
answer-which = Invites
no-units = No chapter or unit there yet. Type the names, for example TDP 1-45
too-many-units = At most { $most } can be made at once, and this list has { $count }. Split it up.
unit-name-taken = { $name } is there already, or stands twice in the list. Take another look.
file-rows-wrong = Some rows of the file need another look:
    { $rows }
    Correct them and send it again.
file-unreadable = This file could not be opened. Send an Excel file (.xlsx) like the form.
file-has-no-rows = The file has no rows. Fill in the form and send it again.
row-has-no-name = Row { $row }: no name
row-not-a-number = Row { $row }, { $field }: not a number
row-not-a-phone = Row { $row }: the phone number does not fit
rows-more = … and { $count } more
column-name = Chapter or unit
column-households = Households
column-population = Residents
column-head = Head
column-phone = Phone
units-summary = Is this right? { $count ->
        [one] <b>{ $count }</b> chapter or unit
       *[other] <b>{ $count }</b> chapters and units
     } to be made:
    { $names }
    { $details }
units-figures-households = { COUNT($households) } households in all.
units-figures = In all: households { COUNT($households) }, residents { COUNT($population) }.
units-no-figures = One invite code each, for one use, within 30 days.
units-heads = Heads: { $names }
units-standing = There already, left out: { $names }
units-yes = Right, make { $count }
units-made = { $count ->
    [one] { $count } chapter or unit is made, with its invite code.
   *[other] { $count } chapters and units are made, each with an invite code.
 } The QR sheet to print follows in a moment.
doing-units = making chapters and units
units-sheet-ready = { $count ->
    [one] The invite code of { $count } chapter or unit. Print it and hand it over.
   *[other] The invite codes of { $count } chapters and units. Print them, cut them apart, hand them out.
 }
units-sheet-coming = The QR sheet to print is being made and follows in a moment.
units-sheet-empty = Every chapter and unit is in; no code is left to print.
units-all-in = Every chapter and unit is in.
units-not-in = Not in yet, { $out }:
    { $names }
ask-invite-unit = Whose invite? Type the name, for example TDP 12.
units-send-all = { $count ->
    [one] Send the invite left
   *[other] Send all { $count } invites
 }
units-texts-follow = { $count ->
    [one] { $count } invite is just below. Press and hold it, then forward it.
   *[other] { $count } invites are just below, a message each. Press and hold each one, then forward it.
 }
invite-text-link = The { $role } of { $unit } is warmly invited to the Learning Promotion assistant of { $place }.
    Tap: { $link }
    Or type the code: <b>{ $code }</b>
    It works once, until the end of { FULLDAY($day) }.
invite-text = The { $role } of { $unit } is warmly invited to the Learning Promotion assistant of { $place }.
    Write to the assistant and type the code: <b>{ $code }</b>
    It works once, until the end of { FULLDAY($day) }.
sheet-title = Invites to the Learning Promotion assistant · cut along the dashes, hand them out
sheet-from = Learning Promotion Association of { $place } invites you
sheet-whom = { $role }: { $name }
sheet-step-scan = Open the phone's camera, scan the square on the left.
sheet-step-start = Telegram opens { $bot }: tap Start.
sheet-step-search = Or find { $bot } in Telegram and type:
sheet-step-open = Open the Learning Promotion assistant on the phone.
sheet-step-type = Type the code below and send it.
sheet-step-answer = Answer a few questions, and it is ready.
sheet-until = The code works once, until the end of { FULLDAY($day) }
sheet-file = invites
template-file = chapters-form
template-example-name = TDP 1
template-example-head = Nguyễn Thị Mẫu (example)

## Inviting one person

ask-invite-role = What will they be?
answer-role = Role
ask-invitee = What is their name?
invitee-skip = No name for now
answer-invitee = Name
invite-summary = Is this right? Invite { $name }
    as { $role }
    of { $unit }
role-board-head = learning promotion head
invite-someone = someone
invite-yes = Right, make the invite

## The first words of a name tell a chapter, a clan board or a unit board

unit-starts-clan-board = clan
unit-starts-unit-board = school | primary school | secondary school | high school | kindergarten | police | health station | clinic | hospital | company | business | office | cooperative | centre | center | bank
unit-starts-chapter = chapter | residential group | hamlet | village | neighbourhood | neighborhood

## Ending a role

roles-none = Nobody holds a role at { $unit } yet.
ask-role-to-end = Whose role at { $unit } ends?
role-held = { $name }, { $role }
roles-keep = No, leave it
end-role-summary = From today { $name } is no longer { $role } of { $unit }.
    What was entered stays in the book.
end-role-yes = Yes, it ends
role-ended = From today { $name } is no longer { $role } of { $unit }.
last-officer = Only one officer is left. Let someone else in first.

## Renamed, ended

units-mend = Rename or end a unit
units-back = Units
ask-mend-unit = Which unit? Type its name, for example TDP 12.
# $unit (String) - the unit
doing-mend-unit = change { $unit }
# $unit (String) - the unit
mend-unit-what = { $unit }: what would you like to do?
mend-unit-rename = Rename it
mend-unit-end = It is no more
# $unit (String) - the unit
ask-unit-name = What is { $unit } called from now on?
ask-rename-why = Why is it renamed?
rename-decision = By a decision
rename-slip = It was written wrongly
# $old (String) - the old name
# $new (String) - the new name
rename-check = { $old } becomes <b>{ $new }</b>. Receipts issued keep the old name.
rename-yes = Yes, rename it
# $old (String) - the old name
# $new (String) - the new name
unit-renamed = { $old } is { $new } now.
# $unit (String) - the unit
ask-end-why = Why is { $unit } no more?
unit-end-merged = Merged
unit-end-dissolved = Dissolved
unit-end-mistake = Made by mistake
# $unit (String) - the unit
unit-end-check = From today { $unit } is no more. Its old book and receipts are kept.
unit-end-yes = Yes, end it
# $unit (String) - the unit
unit-is-ended = { $unit } is no longer listed.
# $unit (String) - the unit
# $balance (Dong) - its fund
# $members (Number) - members
# $households (Number) - families
# $roles (Number) - roles held
# $below (Number) - units below
unit-still-holds = { $unit } cannot end yet: its fund holds { MONEY($balance) }; members: { $members }, families: { $households }, roles: { $roles }, units below: { $below }. Please move members, families and money elsewhere, end the roles, then try again.
# $name (String) - that name
name-stands-there = There is a unit named "{ $name }" already. Please type another name.
answer-unit-name = The new name
answer-unit-why = The reason

## Kinds of local government

government-phuong = ward
government-xa = commune
government-thi-tran = township
government-dac-khu = special zone
government-quan = urban district
government-huyen = district
government-thi-xa = town
government-thanh-pho = city
