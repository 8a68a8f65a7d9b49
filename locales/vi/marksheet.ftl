### Chấm điểm bằng Excel: tải tệp các nhà của chi hội về, chấm, gửi lại.

marks-open = Chấm bằng Excel
# $model (Text) - danh hiệu
# $year (String) - năm
# $unit (String) - chi hội
marks-sheet-screen = <b>Chấm { $model } { $year } bằng Excel</b>, { $unit }
marks-how = Tải tệp về, mỗi nhà một dòng, chấm xong gửi lại đây.
marks-take = Tải tệp chấm điểm
marks-send = Gửi tệp đã chấm
# $count (Number) - bao nhiêu nhà
marks-hand-in = Nộp { COUNT($count) } nhà chấm đủ
# $unit (String) - chi hội, không dấu
# $year (String) - năm
marks-file = cham-diem-{ $unit }-{ $year }
# $count (Number) - bao nhiêu nhà
marks-ready = Tệp có { COUNT($count) } nhà. Ô vàng là điểm năm trước, xem lại rồi gửi. Ô trống là chưa chấm.
# $count (Number) - bao nhiêu nhà
# $older (Number) - nhà chấm theo bộ cũ
marks-ready-older = Tệp có { COUNT($count) } nhà. Ô vàng là điểm năm trước, xem lại rồi gửi. Ô trống là chưa chấm.
    { COUNT($older) } nhà đang chấm theo bộ cũ thì chấm nốt ở Xem một nhà.
# $families (Number) - nhiều nhất bao nhiêu nhà
# $criteria (Number) - nhiều nhất bao nhiêu tiêu chí
marks-too-long = Tệp chỉ vừa { COUNT($families) } nhà và { COUNT($criteria) } tiêu chí. Nhà nào cũng chấm được ở Xem một nhà.
marks-nobody = Không còn nhà nào để chấm bằng Excel: nhà nào cũng có quyết định rồi, hoặc sổ chưa có nhà nào.

## Trong tệp

# $year (String) - năm
# $unit (String) - chi hội
marks-sheet-title = Chấm điểm Gia đình học tập { $year }, { $unit }
marks-legend = Ô vàng: điểm năm trước. Ô trống: chưa chấm. Dấu –: không áp dụng. Xin giữ nguyên cột Mã và dòng này.
marks-column-id = Mã
marks-column-why = Vì sao sửa (người xem lại ghi)
# $most (String) - cao nhất
marks-most = tối đa { $most }
marks-share = phần trăm, 0–100
# $yes (Text) - đạt
# $no (Text) - chưa đạt
marks-yes-or-no = { $yes } / { $no }
marks-conditional = – nếu không áp dụng
# $most (String) - cao nhất
marks-out-here = Từ 0 đến { $most }.

## Gửi lại

# $unit (String) - chi hội
doing-marks = gửi tệp chấm điểm { $unit }
ask-marks-file = { You } gửi tệp Excel đã chấm giúp.
# $unit (String) - chi hội
# $year (String) - năm
# $families (Number) - nhà
# $marks (Number) - mục
# $complete (Number) - nhà chấm đủ
# $passed (Number) - nhà đạt
marks-summary = { You } xem lại giúp, { $unit } năm { $year }:
    Chấm <b>{ COUNT($families) }</b> nhà, { COUNT($marks) } mục
    Chấm đủ { COUNT($complete) } nhà, trong đó { COUNT($passed) } nhà đạt
# $families (Number) - nhà
# $marks (Number) - mục
marks-kept = Đã ghi điểm { COUNT($families) } nhà, { COUNT($marks) } mục.
# $count (Number) - bao nhiêu nhà
marks-handed-in = Đã nộp { COUNT($count) } nhà, chờ xem lại.
marks-unreadable = Chưa mở được tệp này. { You } gửi đúng tệp chấm điểm đã tải về giúp.
# $unit (String) - chi hội
# $year (String) - năm
marks-of-another = Tệp này không phải của { $unit } năm { $year }. { You } gửi đúng tệp giúp.
marks-set-changed = Phường đổi bộ tiêu chí sau khi tải tệp này, nên chưa nhận gì cả. { You } tải tệp mới rồi chép điểm sang giúp.
# $rows (String) - ô và lý do
marks-rows-wrong = Chưa nhận gì cả, tệp có chỗ cần xem lại:
    { $rows }
    { You } sửa rồi gửi lại giúp.
marks-change-nothing = Tệp này giống điểm đã ghi, không có gì mới. { You } sửa rồi gửi lại giúp.
# $row (Number) - dòng
marks-row-nobody = Dòng { NUMBER($row, useGrouping: 0) }: chưa thấy nhà này trong sổ
# $row (Number) - dòng
marks-row-moved = Dòng { NUMBER($row, useGrouping: 0) }: nhà này không còn ở chi hội mình
# $row (Number) - dòng
# $first (Number) - dòng trước
marks-row-twice = Dòng { NUMBER($row, useGrouping: 0) }: nhà này đã có ở dòng { NUMBER($first, useGrouping: 0) }
# $row (Number) - dòng
marks-row-decided = Dòng { NUMBER($row, useGrouping: 0) }: nhà này đã có quyết định công nhận
# $row (Number) - dòng
marks-row-older = Dòng { NUMBER($row, useGrouping: 0) }: nhà này đang chấm theo bộ cũ, chấm nốt ở Xem một nhà
# $row (Number) - dòng
marks-row-passed = Dòng { NUMBER($row, useGrouping: 0) }: phường đã duyệt nhà này, không sửa được
# $row (Number) - dòng
marks-row-not-yours = Dòng { NUMBER($row, useGrouping: 0) }: bài này đã nộp, chờ người khác xem
# $row (Number) - dòng
marks-row-no-reason = Dòng { NUMBER($row, useGrouping: 0) }: sửa điểm nhà tự chấm thì ghi vì sao ở cột cuối
# $cell (String) - ô
# $criterion (String) - mã tiêu chí
# $most (String) - cao nhất
# $mark (String) - điểm trong tệp
marks-cell-out = Ô { $cell }, mục { $criterion }: từ 0 đến { $most }, tệp ghi { $mark }
# $cell (String) - ô
# $criterion (String) - mã tiêu chí
marks-cell-half = Ô { $cell }, mục { $criterion }: điểm chẵn hoặc nửa điểm
# $cell (String) - ô
# $criterion (String) - mã tiêu chí
# $said (String) - chữ trong tệp
marks-cell-unread = Ô { $cell }, mục { $criterion }: "{ $said }" chưa rõ mấy điểm
# $cell (String) - ô
# $criterion (String) - mã tiêu chí
marks-cell-share = Ô { $cell }, mục { $criterion }: phần trăm thì ghi 90, không ghi 0,9
# $cell (String) - ô
# $criterion (String) - mã tiêu chí
marks-cell-asked = Ô { $cell }, mục { $criterion }: nhà nào cũng chấm mục này
# $cell (String) - ô
# $criterion (String) - mã tiêu chí
marks-cell-exempt = Ô { $cell }, mục { $criterion }: mục này không áp dụng với nhà này
