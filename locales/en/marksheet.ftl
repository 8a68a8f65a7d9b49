marks-open = Marks by Excel
marks-sheet-screen = <b>Marks of { $model } { $year } by Excel</b>, { $unit }
marks-how = Take the sheet, a row a family; fill it in, send it back here.
marks-take = Take the sheet
marks-send = Send it filled in
marks-hand-in = Hand in { COUNT($count) } complete
marks-file = marks-{ $unit }-{ $year }
marks-ready = The sheet has { COUNT($count) } families. Yellow cells are last year's marks: look at them before sending. Empty is not marked.
marks-ready-older = The sheet has { COUNT($count) } families. Yellow cells are last year's marks: look at them before sending. Empty is not marked.
    { COUNT($older) } families began by an older set: finish them one by one.
marks-too-long = A sheet holds { COUNT($families) } families and { COUNT($criteria) } criteria. Every family can be marked by itself.
marks-nobody = There is no family left to be marked by Excel: all have a decision, or the register has none.

marks-sheet-title = Marks of learning families { $year }, { $unit }
marks-legend = Yellow: last year's mark. Empty: not marked. –: does not apply. Please leave the column No. and this row as they are.
marks-column-id = No.
marks-column-why = Why changed (by who reviews)
marks-most = at most { $most }
marks-share = percent, 0–100
marks-yes-or-no = { $yes } / { $no }
marks-conditional = – where it does not apply
marks-out-here = From 0 to { $most }.

doing-marks = sending the marks of { $unit }
ask-marks-file = Please send the Excel sheet, filled in.
marks-summary = Please look it over, { $unit } { $year }:
    <b>{ COUNT($families) }</b> families, { COUNT($marks) } marks
    { COUNT($complete) } complete, { COUNT($passed) } of them reach the title
marks-kept = Written down: { COUNT($families) } families, { COUNT($marks) } marks.
marks-handed-in = { COUNT($count) } families are handed in, waiting for a review.
marks-unreadable = This file could not be opened. Please send the very sheet that was taken down.
marks-of-another = This is not the sheet of { $unit } for { $year }. Please send the right one.
marks-set-changed = The ward changed its criteria after this sheet was taken, so nothing was taken in. Please take a new one and copy the marks over.
marks-rows-wrong = Nothing was taken in, some places need another look:
    { $rows }
    Please correct them and send it again.
marks-change-nothing = This says what is written down already. Please change it and send it again.
marks-row-nobody = Row { NUMBER($row, useGrouping: 0) }: this family is not in the register
marks-row-moved = Row { NUMBER($row, useGrouping: 0) }: this family is no longer of this chapter
marks-row-twice = Row { NUMBER($row, useGrouping: 0) }: this family stands in row { NUMBER($first, useGrouping: 0) } already
marks-row-decided = Row { NUMBER($row, useGrouping: 0) }: a decision has recognised this family
marks-row-older = Row { NUMBER($row, useGrouping: 0) }: this family began by an older set and is finished by itself
marks-row-passed = Row { NUMBER($row, useGrouping: 0) }: the ward has passed it, it is changed no more
marks-row-not-yours = Row { NUMBER($row, useGrouping: 0) }: it is handed in and waits for somebody else
marks-row-no-reason = Row { NUMBER($row, useGrouping: 0) }: who changes a family's own marks says why, in the last column
marks-cell-out = Cell { $cell }, criterion { $criterion }: from 0 to { $most }, it has { $mark }
marks-cell-half = Cell { $cell }, criterion { $criterion }: whole or half points
marks-cell-unread = Cell { $cell }, criterion { $criterion }: "{ $said }" is no mark
marks-cell-share = Cell { $cell }, criterion { $criterion }: write 90 for ninety percent, not 0.9
marks-cell-asked = Cell { $cell }, criterion { $criterion }: asked of every family
marks-cell-exempt = Cell { $cell }, criterion { $criterion }: not asked of this family
