### Boards and steering committees: who sits there, since when.

boards-stand = { $have } of { $all } units have a board.
boards-lack = See the { $count } without
boards-lack-title = <b>{ $count } units without a board</b>
boards-lack-none = All units have a board.
board-of-one = The board of a unit
board-committee = Steering committee
board-title = <b>Board of { $unit }</b>
committee-title = <b>Steering committee of { $unit }</b>
board-none = No board is written down for { $unit }.
committee-none = No steering committee is written down for { $unit }.
seat-line = { $post }: { $name }, since { FULLDAY($day) }
board-more = and { $count } more
board-add = Add people
board-end = Somebody leaves
board-renew = A whole new board
post-chair = Chair
post-deputy = Deputy
post-secretary = Secretary
post-member = Member
phrases-chair = chair | chairman | chairwoman | president
phrases-deputy = deputy | vice chair | deputy chair
phrases-secretary = secretary
phrases-seat-member = member
ask-seats = Who joins it? One a line, such as:
    Chair: Nguyễn Văn An
ask-seats-new = Who is on the new board? One a line, such as:
    Chair: Nguyễn Văn An
seats-unread = No name could be read in "{ $line }". Type the whole list again.
too-many-seats = A board has { $most } people at most. Look at the list again.
seat-held = { $name } sits there already. Type the list again without that name.
chair-taken = The chair is { $name }. Type the list again; to change the chair, let the former one leave first.
seat-not-begun = Somebody joined only on { FULLDAY($day) }, which is later. Type another day.
ask-decision = On which decision? Such as: 12/QĐ-UBND of 5/9.
decision-none = No number
ask-seat-since = Since which day? Such as 5/9.
ask-seat-end = From which day does { $name } leave?
ask-seat = Who leaves? Tap, or type a name.
seat-unknown = Nobody called "{ $typed }" sits there. Type the name again.
seat-new = { $post }: { $name }
seats-since = From { FULLDAY($day) }
board-before-ends = The whole board before it ends on that day.
board-yes = Right, write it down
board-recorded = Written down.
seat-end-summary = { $name } is { $post } of { $unit } no longer
    From { FULLDAY($day) }
doing-board = writing down the board of { $unit }
answer-seats = People
answer-seat = Who leaves
answer-since = Since
answer-decision = Decision
