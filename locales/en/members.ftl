### Members, households.

members-which = <b>Members of { $unit }</b>: { COUNT($count) }.
    What would you like to do?
members-add = Add a member
members-find = Find or change a member
answer-task = Task
answer-name = Full name
answer-home = Household
answer-birth = Year of birth
answer-phone = Phone
answer-party = Party member
answer-double = The same person
answer-member = Member
answer-field = What to correct
answer-to = Where to
answer-address = House number

ask-member-name = Who is the new member? Type the full name.
ask-member-home = Which household? Type the householder's name or house number.
home-skip = Skip the household
ask-birth-year = Born in which year?
ask-phone = What is the phone number?
no-phone = Has no phone
ask-party = Is this a Party member?
party-yes = Party member
party-no = Not in the Party
not-a-phone = No phone number there yet. Type it like 0912 345 678.
not-a-birth-year = Not sure which year. Type it like 1958.
doing-member = adding { $name } to the members
double-found = In the register already:
    { $card }
    Is it the same person?
double-same = The same, leave it
double-other = Somebody else, add them
double-kept = Already in the register, so nothing was added.
member-summary = Is this right? A new member of { $unit }:
    <b>{ $name }</b>
    { $details }
member-registered = { $name } is now in the register.
    { $unit } has { $count ->
        [one] { COUNT($count) } member
       *[other] { COUNT($count) } members
     }.
member-next = Add another member
ask-member = Who is it? Type a name, house number or phone number.
member-unknown = No member found for "{ $typed }". Try another name.
member-card = <b>{ $name }</b>
    { $details }
    Member of { $unit } since { FULLDAY($since) }
member-born = born { $year }
member-home = household of { $household }, { $address }
member-party = Party member
member-no-details = No year of birth or phone yet.
member-change = Correct details
member-move = Move to another chapter
member-end = End membership
ask-field = What is to be corrected for { $name }?
field-name = Full name
field-birth = Year of birth
field-phone = Phone
field-party = Party member
doing-member-change = correcting the details of { $name }
ask-new-name = What is the right name, in full?
change-summary = Is this right?
    <b>{ $name }</b>
    { $details }
change-yes = Right, correct it
member-changed = The details of { $name } are corrected.
ask-move-to = Where does { $name } move to? Type its name, for example TDP 12.
move-summary = Is this right?
    { $name } moves
    from { $origin } to { $to }
move-yes = Right, move
member-moved = { $name } has moved to { $to }. What was given stays in the old book.
household-move = Move it to another chapter
ask-household-to = To which chapter does { $called } move? Type its name, such as TDP 12.
household-move-summary = Please look it over:
    The family of { $called }
    moves from { $unit } to { $to }
household-moved = The family of { $called } lives in { $to } now.
    What is being assessed goes with it.
lives-there = This family lives in { $unit } already.
ask-end-reason = Why is { $name } no longer a member?
end-moved-away = Lives elsewhere now
end-own-wish = Wished to leave
end-died = Passed away
end-entered-wrongly = Recorded by mistake
end-stay = No, still a member
end-stayed = { $name } is still a member.
end-summary = Is this right?
    { $name } is no longer a member
    Reason: { $reason }
end-yes = Right, record it
member-ended = Recorded: { $name } is no longer a member.
member-already = { $name } is a member of { $unit } already.

## Households

ask-household = { $unit } has { $count ->
        [one] { COUNT($count) } household
       *[other] { COUNT($count) } households
     } in the register. Which one? Type a name or house number.
ask-household-name = { $called }: what is the householder's full name?
household-name-kept = Keep this name
ask-household-address = Which house number, lane and group?
household-address-kept = Keep this address
doing-household = correcting the household of { $called }
household-summary = Is this right?
    <b>{ $name }</b>
    { $address }
household-changed = Recorded: { $called }.
household-next-stub = Next household
household-no-stubs = No household lacks details any more.
