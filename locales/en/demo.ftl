### The demo: names of phones, the steps to try.

demo-hint = A demo on this machine: ward, people and figures are made up. Tap and type on each phone.
demo-officer = Ward officer
demo-officer-name = Anh Chính
demo-head-one = Head of TDP 12
demo-head-one-name = Bác Hạnh
demo-head-two = Head of TDP 7
demo-head-two-name = Ông Bình
demo-member = Member in TDP 12
demo-member-name = Cô Lan
demo-group = Group chat
demo-group-name = Residential group 12
demo-step-one = Anh Chính: tap Start, agree, give your name.
demo-step-two = Anh Chính: type /donvi, then: TDP 1 đến 45. Look at the sheet of QR codes.
demo-step-three = Anh Chính: Invites, One place, type TDP 12. Forward the invite to bác Hạnh's phone and tap the link in it.
demo-step-four = Bác Hạnh: type one line, such as: lợn nhựa bà Hoa số 12 350k góp 200
demo-step-five = Bác Hạnh: add a member, record a day's wage. Cô Lan: check a receipt by its code.
demo-step-six = Anh Chính: type tổng hợp. Then move the clock to Monday 7:00: the week's figures come by themselves.
demo-not-ready = The assistant is not running yet; wait a moment.
