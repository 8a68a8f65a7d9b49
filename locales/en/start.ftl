### Coming in: invite code, consent, form of address; what there is to do.

consent-asked = This is the Learning Promotion assistant of { $place }: the fund, the members and the chapter's work, right on your phone.
    It keeps your name, phone number and what you type here, only for the ward's learning promotion.
    Nothing is passed on. See it, correct it or have it erased at any time.
consent-agree = Agree and begin
consent-read = Read all of it
consent-refuse = I do not agree
consent-reconsider = Begin
consent-refused = Without consent nothing is kept of anybody. Whenever you like to begin, type /start.
consent-full = <b>How personal details are kept</b>
    Who keeps it: the Learning Promotion Association of { $place }.
    What is kept: full name, year of birth, phone number, home, whether a Party member, what was given, learning titles; of children only when a scholarship or an honour is asked for, with a parent's consent.
    What for: the register of members, the fund's book, titles, scholarships, announcements. Nothing else.
    Who sees it: your own chapter and the ward's learning promotion officers. Others can only check whether a receipt is genuine, and see no name.
    Where: on the Association's own machine. Messages pass through the chat app you use.
    How long: as long as the work goes on; the fund's book as accounting rules say; a name can be erased from the books when asked.
    Your rights: to see it, correct it, take a copy, withdraw consent, have it erased, complain. The Association answers within 2 working days.
    Consent is of your own free will. It can be withdrawn at any time; what was done before stays valid.
ask-address = How would you like to be called in Vietnamese?
ask-own-name = What is your full name?
ask-invite-code = Type your invite code, for example KH 7K3Q M2XA.
not-a-code = This code does not fit, perhaps by one letter. Take another look.
invite-unknown = There is no such invite code. Take another look, or ask a ward officer.
invite-used = This invite code has been used already. Ask a ward officer for a new one.
invite-expired = This invite code has run out. Ask a ward officer for a new one.
too-many-tries = That code was mistyped too often. Try again in an hour.
role-held-already = You have this role in { $unit } already.
welcome-in = Welcome, { $name }, { $role } of { $unit }.

role-officer = learning promotion officer
role-head = chapter head
role-treasurer = treasurer
role-helper = helper
role-leader = residential group leader
role-collector = collector
role-partner = partner
role-member = member

home-stranger = This is the Learning Promotion assistant of { $place }. To check a receipt or ask the ward, tap below; with an invite code, type it.
home-have-code = I have an invite code

home-nothing = To do: nothing is waiting for you.
home-title = <b>To do</b>
home-quiet-week = The chapter has recorded nothing this week.
home-stubs = { $count ->
    [one] { $count } new household still lacks details.
   *[other] { $count } new households still lack details.
 }
home-not-in = { $out ->
    [one] { $out } of { $all } chapters and units has not come in yet.
   *[other] { $out } of { $all } chapters and units have not come in yet.
 }
home-letters = { $count ->
    [one] { $count } message could not be handled.
   *[other] { $count } messages could not be handled.
 }
home-do-stubs = { $count ->
    [one] Complete { $count } household
   *[other] Complete { $count } households
 }
home-do-letters = See unhandled messages
home-more = Something else
more-title = Something else:
# $page (Number) - which page
# $pages (Number) - how many
more-title-page = Something else ({ $page }/{ $pages }):
home-practising = Practice: nothing recorded here counts in any book.
home-not-understood = Not sure what "{ $typed }" is about.
home-perhaps = Not sure about "{ $typed }". Is it this you want?

## Help, form of address, language, practice

help-head = Tap a button, or type one line in Vietnamese, like:
    <b>lợn nhựa bà Hoa 350k góp 200k</b>
    <b>ủng hộ ông Huy 500 nghìn</b>
    Marks and blanks may be left out.
    After a slip: "back". To drop what is open: /cancel
help-officer = Tap a button, or type /tally, /unit, /member.
    Marks and blanks may be left out.
    After a slip: "back". To drop what is open: /cancel
help-reader = Tap a button, or type /tally for the figures, /verify to check a receipt.
    Marks and blanks may be left out.
    After a slip: "back". To drop what is open: /cancel
help-stranger = To check a receipt, type /verify, then its code. With an invite code, type /start, then the code.
settings-which = What would you like to change?
settings-language = Tiếng Việt / English
settings-address = Form of address
settings-name = My name
ask-right-name = What is the right name? Please type it in full.
# $name (String) - the right name
own-name-check = Your name is written as <b>{ $name }</b>. Is that right?
own-name-yes = Yes, write it so
# $name (String) - the right name
own-name-kept = Your name is { $name } now.
answer-own-name = Name
ask-language = Which language?
language-vi = Tiếng Việt
language-en = English
settings-kept = Changed. In Vietnamese you are now called { $reader ->
    [bac] bác
    [co] cô
    [chu] chú
    [ong] ông
    [ba] bà
    [anh] anh
    [chi] chị
   *[none] by your name
 }.
settings-language-kept = Changed. It is English from now on.
practice-asked = Practice: a chapter of your own to try things in; nothing recorded there counts.
practice-start = Start practising
practice-stop = Stop practising
practice-unit = Practice of { $name }
practice-started = Practice begins. Its book has bà Thử at số 1, ông Tập at số 2, bà Tập at ngõ 3/4.
practice-stopped = Practice is over. From now on it is the real book.

letters-none = No message is waiting any more.
letters-list = { $count ->
    [one] { $count } message could not be handled:
   *[other] { $count } messages could not be handled:
 }
letters-line = { DAY($day) } at { CLOCK($at) }: { $error }
answer-code = Invite code
answer-consent = Consent
answer-call = Form of address
answer-what = What to change
answer-locale = Language
letters-retry = Try them all again
letters-retried = { $count ->
    [one] { $count } message is being tried again.
   *[other] { $count } messages are being tried again.
 }
