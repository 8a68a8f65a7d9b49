### Money in, piggy banks, day's wage, gifts, the fund book, receipts.

ask-income = What would you like to record?

income-piggy = Piggy bank
income-wage = Day's wage
income-gift = Gift

## Names of answers, when one is chosen to be changed

answer-unit = Chapter or unit
answer-income = What came in
answer-household = Household
answer-counted = What was in it
answer-given = Given to the fund
answer-person = Who gave
answer-donor = Who made the gift
answer-amount = Amount

## Piggy banks

ask-piggy-household = Which household opened its piggy bank? Type a name or house number.
pick-household-which = { $count ->
    [one] { $count } household is called { $name }. Is it this one?
   *[other] { $count } households are called { $name }. Which one?
 }
pick-household-some = { $count ->
    [one] { $count } household fits. Is it this one?
   *[other] { $count } households fit. Which one?
 }
pick-household-piggy = The piggy bank of which { $name }?
pick-household-is-it = Is it this household?
pick-household-other = Another household
pick-household-not-there = Not in the register
ask-household-line = Type the householder's name and house number, for example: bà Lý 7
check-household = A new household: { $called }. Is that right?
household-unknown = No household is called "{ $typed }". A house number will do as well.
nobody-lives-there = No household lives at "{ $typed }". Type the householder's name.
doing-piggy = recording the piggy bank of { $household }
ask-piggy-counted = How much was in the piggy bank of { $household }?
ask-piggy-given = How much does { $household } give to the fund?
give-all = Give all { MONEY($amount) }
keep-all = Keep it all at home
more-than-counted = The piggy bank held { MONEY($counted) }, but { MONEY($given) } is given. Which is right?
give-so-much = Give { MONEY($amount) }
piggy-other-count = It held another amount
piggy-summary = Is this right?
    { $called }
    Piggy bank: { MONEY($counted) }
    Kept at home for the children: { MONEY($kept) }
    Given to the fund: <b>{ MONEY($given) }</b>
    ({ WORDS($given) } dong)
piggy-summary-all = Is this right?
    { $called }
    Piggy bank, all given to the fund: <b>{ MONEY($given) }</b>
    ({ WORDS($given) } dong)
piggy-summary-kept = Is this right?
    { $called }
    Piggy bank: { MONEY($counted) }
    All kept at home for the children's learning.
income-recorded = Recorded. Receipt no. { NUMBER($receipt, useGrouping: 0) }.
fund-has = The { $book } fund has { MONEY($balance) }.
thanks-household = Thank you, { $household } and the children!
thanks-giver = Thank you, { $giver }!
piggy-recorded-kept = Recorded: the piggy bank of { $household } held { MONEY($counted) }, kept at home for the children's learning.
    This counts towards the chapter's target, not in the fund book.
book-chapter = chapter
next-household = Next household
receipt-for = Receipt for { $giver }
mend-it = A slip, put it right

## Day's wage, gifts

ask-wage-person = Who gives a day's wage? Type the name.
pick-person-is-it = Is it this person?
pick-person-other = Somebody else
pick-person-not-there = Not in the register
pick-person-which = { $count ->
    [one] { $count } person fits. Is it this one?
   *[other] { $count } people fit. Which one?
 }
ask-person-line = Type the giver's name, for example: cô Mai
check-person = { $called }, not in the register yet. Is that right?
person-unknown = Nobody in the register is called "{ $typed }". Type the full name.
doing-wage = recording the day's wage of { $person }
ask-wage-amount = How much does { $person } give?
wage-summary = Is this right?
    { $called }
    Day's wage for learning: <b>{ MONEY($amount) }</b>
    ({ WORDS($amount) } dong)
next-person = Next person
ask-donor = Who gave? Type the name of a person, an office or a shop.
donor-unnamed = An unnamed giver
doing-gift = recording a gift from { $donor }
ask-gift-amount = How much did { $donor } give?
gift-summary = Is this right?
    { $called }
    Gift to the fund: <b>{ MONEY($amount) }</b>
    ({ WORDS($amount) } dong)
will-be-booked-late = The book is closed for { DAY($true) }, so this will stand under { DAY($day) }.
same-before = Receipt { $receipt } of that day says the same already. To record it once more, agree below.
booked-late = The book is closed for { DAY($true) }, so this stands under { DAY($day) }.

## The fund book

called-in-book = { $called } (fund of { $book })
fund-balance = <b>Fund book, { $book }</b>
    In the fund: <b>{ MONEY($balance) }</b>
fund-public-year = Came in since New Year: { MONEY($total) }
fund-public-kinds = Piggy banks: { MONEY($piggy) }
    Day's wage: { MONEY($wage) }
    Gifts: { MONEY($gift) }
fund-public-verify = To check a receipt: /traphieu and its code.
fund-empty = Nothing has been recorded yet.
fund-closed = The book is closed up to the end of { FULLDAY($day) }.
fund-line = Receipt { $receipt }, { DAY($day) }: { $giver }, { $kind }, { MONEY($amount) }
fund-line-void = Receipt { $receipt }, { DAY($day) }: { $giver }, { $kind }, { MONEY($amount) } (taken back)
fund-line-helped = Receipt { $receipt }, { DAY($day) }: { $giver }, { $kind }, { MONEY($amount) } (entered by a helper)
fund-line-reversal = Receipt { $receipt } taken back, { DAY($day) }: { MONEY($amount) }
fund-mend = Correct a line
fund-close = Close book up to { DAY($day) }
close-summary = Closing the book up to the end of { FULLDAY($day) }.
    The fund has <b>{ MONEY($balance) }</b>. Is that the money in hand?
    Once closed, what comes late is written under the next day.
close-yes = Right, close the book
day-closed = The book is closed up to the end of { FULLDAY($day) }.
not-today = That day has not come yet, so it cannot be closed.

## Correcting a line

ask-line = Which receipt is to be corrected? Tap, or type its number.
line-label = { $receipt }: { $giver } { MONEY($amount) }
line-unknown = There is no receipt no. "{ $typed }". Type the number again.
ask-reason = Receipt { $receipt }, { $giver } gave { MONEY($amount) }. What is wrong with it?
ask-reason-kept = The piggy bank of { $household }, { MONEY($counted) }, all kept at home. What is wrong with it?
reason-wrong-amount = Wrong amount
reason-wrong-giver = Somebody else gave it
reason-twice = Recorded twice, drop it
reason-not-received = No money came, drop it
reason-none = Leave it as it is
answer-reason = What is wrong
answer-line = Receipt
ask-right-amount = What is the right amount?
ask-right-giver = What is the right name?
doing-mending = correcting receipt { $receipt }
doing-mending-piggy = correcting a piggy bank
mend-summary = Is this right?
    Receipt { $receipt } taken back ({ MONEY($was) })
    Recorded anew: { $giver }
    <b>{ MONEY($amount) }</b>
    ({ WORDS($amount) } dong)
drop-summary = Is this right?
    Receipt { $receipt } taken back for good, { $giver }
    <b>{ MONEY($was) }</b>
drop-piggy-summary = Is this right?
    Piggy bank of { $household } taken back for good
    <b>{ MONEY($counted) }</b>
strikes = Takes back receipt { $receipt } ({ MONEY($was) })
reason-wrong-household = Another household
mend-yes = Right, correct the book
mend-nothing = It stays as it is.
mended = Corrected. Receipt { $old } is taken back, the new one is no. { NUMBER($new, useGrouping: 0) }.
    The { $book } fund has { MONEY($balance) }.
mended-dropped = Receipt { $old } is taken back.
    The { $book } fund has { MONEY($balance) }.
mended-piggy = This piggy bank is corrected.
mended-piggy-new = Corrected. The new receipt is no. { NUMBER($new, useGrouping: 0) }.
    The { $book } fund has { MONEY($balance) }.
receipt-struck = Receipt { $number } was taken back; it is not given to anybody.
already-reversed = This receipt has been corrected already; it cannot be done twice.

## Receipts

receipt-text = <b>RECEIPT no. { $number }</b>, { FULLDAY($day) }
    Learning Promotion Association, { $association }
    Given by: { $giver }
    { $kind }: <b>{ MONEY($amount) }</b>
    ({ WORDS($amount) } dong)
    To check this receipt, type { $code }
receipt-kind-piggy = Piggy bank for learning
receipt-kind-wage = Day's wage for learning
receipt-kind-gift = Gift to the learning fund
ask-receipt-code = Type the code on the receipt, for example 7K3Q9M2.
receipt-genuine = A genuine receipt. { $unit } took in <b>{ MONEY($amount) }</b>, receipt no. { $number }, on { FULLDAY($day) }.
receipt-void = Receipt no. { $number } of { FULLDAY($day) } from { $unit } is genuine, but was taken back after a slip.
receipt-unknown = No receipt carries this code. Look at each letter once more.
