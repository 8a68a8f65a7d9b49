### The demo: names of phones, the steps to try.

demo-hint = A demo on this machine: ward, people and figures are made up. Tap and type on each phone.
demo-officer = Ward officer
demo-officer-name = Anh Chính
demo-second = Second officer
demo-second-name = Cô Thu
demo-head-one = Head of TDP 12
demo-head-one-name = Bác Hạnh
demo-head-two = Head of TDP 7
demo-head-two-name = Ông Bình
demo-school = Looks after Sông Xanh secondary school
demo-school-name = Cô Mai
demo-member = Member in TDP 12
demo-member-name = Cô Lan
demo-group = Group chat
demo-group-of = Group chat of TDP 12
demo-group-name = Residential group 12
demo-not-ready = The assistant is not running yet; wait a moment.
demo-begin-month = Learning Month
demo-begin-nothing = First day

## Learning Month

demo-month-calendar = Anh Chính looks at the calendar: what the ward's plan brings, and what is due when.
demo-month-targets = The targets: how far each is, what is missing, what it is taken of.
demo-month-begins = 5/9, Learning Month begins: the calendar writes to every head by itself. Nobody has to send anything.
demo-month-friday = On Friday afternoon each hears their own figures: TDP 12 has reached 62 % of its target of members.
demo-month-tally = Monday 7:00: the week's figures come to the officers by themselves.
demo-month-write = Anh Chính writes an announcement to everyone and the group chats, to be confirmed. Look at the proof, then submit it to be sent now.
demo-month-approve = Cô Thu is the second officer: she looks at it and approves it. She could also return it.
demo-month-read = It arrives with everyone, and in TDP 12's group chat. Tap "Read" on some phones and see anh Chính's phone count along.
demo-month-figures = Ask the chapters for figures: which, whom, until when. Bác Hạnh taps "Send figures" and answers one number at a time.
demo-month-joins = Ông Bình is not in yet: Start, agree, give a name. Then type one line: lợn nhựa bà Hoa số 3 350k góp 200
demo-month-schools = 22/9, a week to go: schools are reminded to choose what they do in Lifelong Learning Week.
demo-month-tasks = 23/9: tasks due on 30/9 are reminded of 7 days before, then 3, then 1. What is done is reminded of no more.
demo-month-launch = 29/9, the morning of the launch: everyone is invited. Had the program been down, officers would be asked instead.
demo-month-day = 2/10, Learning-Promotion Day: members read a greeting of their own.
demo-month-report = Cô Mai sends the report of the Week: which days, how many people, a few photos.
demo-month-late = 10/10, past the last day: who has not reported is told to the officers. See how far everyone is, and remind them.

## The first day

demo-step-one = The ward is empty. Anh Chính: tap Start, agree, give your name.
demo-step-two = Anh Chính: type /donvi, then: TDP 1 đến 45. Look at the sheet of QR codes.
demo-step-three = Anh Chính: Invites, One place, type TDP 12. Forward the invite to bác Hạnh's phone and tap the link in it.
demo-step-four = Bác Hạnh: type one line, such as: lợn nhựa bà Hoa số 12 350k góp 200
demo-step-five = Bác Hạnh: add a member, record a day's wage. Cô Lan: check a receipt by its code.
demo-step-six = Anh Chính: type tổng hợp, and see the whole ward.
demo-step-seven = Move the clock to Monday 7:00: the week's figures come by themselves.
