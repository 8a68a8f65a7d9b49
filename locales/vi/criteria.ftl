### Bộ tiêu chí: dùng bộ có sẵn, hoặc điền theo giấy của hội.

# $model (Text) - danh hiệu
# $year (String) - năm
sets-title = <b>Bộ tiêu chí { $model } { $year }</b>
sets-none = Năm này chưa dùng bộ nào.
# $name (Text) - tên bộ
sets-official = Đang dùng bản chính thức: { $name }
# $name (Text) - tên bộ
# $paper (String) - số giấy
sets-own = Đang dùng bản của phường theo giấy { $paper }: { $name }
sets-unseen = Chưa có ảnh giấy của hội.
# $year (String) - năm
set-window = Số liệu tính từ 1/1 đến 31/12/{ $year }.
# $day (Date) - ngày cuối
set-submit = Nộp hồ sơ chậm nhất { FULLDAY($day) }.
# $day (Date) - ngày cuối
set-decide = Nơi xét trả lời chậm nhất { FULLDAY($day) }.
# $lacking (Number) - số còn thiếu
sets-draft = Đang soạn một bản{ $lacking ->
    [0] .
   *[other] , còn thiếu { $lacking } số.
 }
# $place (Number) - số thứ tự
# $name (Text) - tên bộ
# $state (Text) - đủ hay thiếu số
sets-shipped = Bộ { $place }: { $name }, { $state }
# $place (Number) - số thứ tự
sets-by-plan = Bộ { $place } là bộ kế hoạch đề ra.
# $place (Number) - số thứ tự
sets-past = Bộ { $place } đã hết hiệu lực, vẫn dùng được.
# $place (Number) - số thứ tự
# $of (Text) - tổ dân phố…
sets-not-meant = Bộ { $place } vốn không dành cho { $of }, chỉ dùng khi kế hoạch phường đề ra.
set-whole = đủ số
set-partial = còn thiếu số, điền theo giấy của hội
set-go-on = Điền tiếp
set-use = Đưa vào dùng
set-anew = Sửa thành bản mới
# $place (Number) - số thứ tự
set-choose = Theo bộ { $place }
set-from-nothing = Soạn từ đầu
doing-set = soạn bộ tiêu chí
# $criterion (String) - mã tiêu chí
# $name (String) - tiêu chí
# $lacking (Number) - số còn thiếu
ask-points = { $criterion }. { $name }
    Cao nhất mấy điểm? (còn { $lacking } số)
set-not-there = Giấy không có mục này
# $criterion (String) - mã tiêu chí
# $points (String) - điểm
set-points-kept = Đã ghi mục { $criterion }: cao nhất { $points } điểm.
# $criterion (String) - mã tiêu chí
set-removed = Đã bỏ mục { $criterion }.
# $criterion (String) - mã tiêu chí
set-number-kept = Đã ghi mục { $criterion }.
set-added = Đã thêm tiêu chí.
# $count (Number) - số tiêu chí
set-filled = Đang có { $count } tiêu chí.
# $total (String) - tổng điểm
set-total = Cộng lại cao nhất { $total } điểm.
# $points (String) - điểm đạt
set-pass = Từ { $points } điểm là đạt.
set-no-pass = Chưa có điểm đạt.
set-all-met = Không chấm điểm: đạt đủ các mục mới là đạt.
# $groups (String) - các phần
set-empty = Phần chưa có tiêu chí nào: { $groups }.
# $gaps (String) - những điều còn thiếu
set-gaps = Bộ có sẵn còn thiếu: { $gaps }.
ask-whole = Giấy của hội có đúng là chỉ có ngần ấy mục không ạ?
set-is-whole = Đúng, giấy chỉ có vậy
set-photo-do = Gửi ảnh giấy
set-photo-kept = Đã giữ ảnh giấy.
# $top (String) - tổng theo giấy
set-total-differs = Giấy ghi tổng { $top } điểm. { You } xem lại các số giúp.
set-add = Thêm tiêu chí
set-correct = Sửa một số
set-pass-do = Ghi điểm đạt
ask-criterion = Tiêu chí ấy thế nào? { You } gõ như trên giấy.
ask-group = Tiêu chí ấy ở phần nào?
ask-new-points = Tiêu chí này cao nhất mấy điểm?
set-no-points = Mục này không cho điểm
ask-kind = Mục này xét thế nào?
kind-yes-no = Đạt hay chưa đạt
kind-percent = Đủ bao nhiêu phần trăm
kind-counted = Để sổ tự đếm
ask-counts = Đếm gì trong sổ?
counts-families = Gia đình học tập
counts-members = Hội viên
counts-fund = Quỹ mỗi người một năm
ask-least-share = Ít nhất bao nhiêu phần trăm?
# $level (Text) - mức độ
ask-least-share-of = { $level }: ít nhất bao nhiêu phần trăm?
# $level (Text) - mức độ
ask-least-share-hard = { $level }, vùng khó khăn: ít nhất bao nhiêu phần trăm?
# $share (String) - tỷ lệ đang có
set-keep-share = Giữ { $share }%
ask-least-fund = Quỹ ít nhất bao nhiêu đồng một người, một năm?
set-has-no-number = Mục này chỉ xét đạt hay chưa.
set-leave = Để nguyên
set-change-fund = Sửa số tiền
ask-which-criterion = Sửa mục nào? { You } gõ mã, ví dụ 1.2.
# $criterion (String) - mã tiêu chí
# $name (String) - tiêu chí
# $points (Text) - điểm cao nhất, tỷ lệ, hay đạt hay chưa
criterion-line = { $criterion }. { $name } ({ $points })
# $criterion (String) - mã tiêu chí
# $level (Text) - mức độ
# $name (String) - tiêu chí
# $points (Text) - điểm cao nhất, tỷ lệ, hay đạt hay chưa
criterion-line-of = { $criterion }, { $level }. { $name } ({ $points })
# $criterion (String) - mã tiêu chí
# $name (String) - tiêu chí
criterion-head = { $criterion }. { $name }
asks-yes-no = đạt hay chưa
# $least (Dong) - ít nhất một người một năm
kind-fund = { MONEY($least) } một người
# $criterion (String) - mã tiêu chí
# $name (String) - tiêu chí
ask-points-anew = { $criterion }. { $name }
    Đúng ra cao nhất mấy điểm?
# $total (String) - tổng điểm
ask-pass = Từ bao nhiêu điểm là đạt? Cao nhất { $total } điểm.
ask-paper = Số giấy của hội là gì? Ví dụ 448/QĐ-KHVN, 1/12/2015.
ask-paper-photo = { You } gửi ảnh trang giấy có điểm giúp.
# $name (Text) - tên bộ
# $year (String) - năm
# $whose (Text) - bản của ai
set-summary = { You } xem lại giúp:
    { $name }
    Dùng cho năm <b>{ $year }</b>
    { $whose }
# $paper (String) - văn bản
set-is-official = Bản chính thức: { $paper }
# $paper (String) - số giấy
set-is-own = Bản của phường, theo giấy { $paper }
# $until (String) - hết hiệu lực
set-past = Bộ này hết hiệu lực sau { $until }, vẫn dùng được.
# $of (Text) - tổ dân phố…
set-not-meant = Bộ này vốn không dành cho { $of }, dùng vì kế hoạch đề ra.
# $year (String) - năm
set-use-yes = Dùng cho năm { $year }
# $year (String) - năm
set-used = Từ nay năm { $year } chấm theo bộ này. Nơi đang chấm dở thì chấm nốt theo bộ cũ.
mark-unread = Chưa rõ mấy điểm.
points-unread = Chưa rõ mấy điểm. { You } gõ số giúp, ví dụ 10 hay 7,5.
# $points (Mark) - điểm đã gõ
# $most (Mark) - nhiều nhất
points-unfit = Điểm từ nửa điểm đến { MARK($most) }, chẵn hoặc nửa. { You } xem lại giúp số { MARK($points) }.
# $typed (String) - chữ đã gõ
criterion-unread = Chưa thấy mục "{ $typed }". { You } gõ mã giúp, ví dụ 1.2.
# $share (Mark) - tỷ lệ đã gõ
share-unfit = Tỷ lệ trên 0 và nhiều nhất 100. { You } xem lại giúp số { MARK($share) }.
points-not-given = Chỗ này chỉ xét đạt hay chưa, không chấm điểm.
share-not-asked = Mục này không xét theo phần trăm như vậy.
# $group (String) - phần
group-unknown = Bộ này không có phần { $group }.
# $most (Number) - nhiều nhất
too-many-criteria = Một bộ nhiều nhất { COUNT($most) } tiêu chí.
version-has-gaps = Bộ này còn thiếu số, hoặc chưa có điểm đạt, nên chưa dùng được.
not-a-draft = Bộ này đang dùng rồi. Muốn sửa thì soạn bản mới.

answer-points = Điểm
answer-wording = Tiêu chí
answer-criterion = Mục
answer-paper = Số giấy
answer-part = Phần
answer-kind = Cách xét
answer-counts = Đếm gì
answer-shares = Tỷ lệ
answer-least = Ít nhất
answer-change = Sửa gì
answer-whole = Đủ mục chưa
criteria-open = Bộ tiêu chí

## Điền bằng Excel

set-form = Tải mẫu Excel
set-send = Gửi tệp đã điền
# $model (String) - loại
# $year (String) - năm
set-file = bo-tieu-chi-{ $model }-{ $year }
set-form-ready = Mẫu bộ tiêu chí. Điền các cột số, thêm dòng nếu giấy còn mục nào, rồi gửi lại đây.
column-criterion = Mã
column-label = Tiêu chí
column-part = Phần
column-how = Cách xét
column-points = Cao nhất (điểm)
column-least = Ít nhất (%)
# $level (Text) - mức độ
column-least-of = Ít nhất (%), { $level }
# $level (Text) - mức độ
column-least-hard = Ít nhất (%), vùng khó, { $level }
column-fund = Ít nhất (đồng một người)
how-points = điểm
how-yes-no = đạt hay chưa
how-percent = phần trăm
how-families = đếm gia đình học tập
how-members = đếm hội viên
how-fund = đếm quỹ
column-pass = Điểm đạt
ask-set-file = { You } gửi tệp Excel đã điền giúp.
# $row (Number) - dòng
row-has-no-label = Dòng { NUMBER($row, useGrouping: 0) }: thiếu lời tiêu chí
# $row (Number) - dòng
row-has-no-points = Dòng { NUMBER($row, useGrouping: 0) }: điểm phải là số chẵn hoặc nửa, lớn hơn 0
# $row (Number) - dòng
row-has-no-share = Dòng { NUMBER($row, useGrouping: 0) }: tỷ lệ phải là số từ 1 đến 100, ví dụ 90
# $row (Number) - dòng
row-has-no-fund = Dòng { NUMBER($row, useGrouping: 0) }: thiếu số đồng một người
# $row (Number) - dòng
row-gives-no-points = Dòng { NUMBER($row, useGrouping: 0) }: mục này không chấm điểm
# $row (Number) - dòng
row-has-no-group = Dòng { NUMBER($row, useGrouping: 0) }: bộ này không có phần ấy
# $row (Number) - dòng
row-has-no-how = Dòng { NUMBER($row, useGrouping: 0) }: chưa rõ cách xét
# $criterion (String) - mã tiêu chí
row-stands-twice = Mã { $criterion } có hai dòng
# $count (Number) - số tiêu chí
# $total (String) - tổng điểm
# $passes (String) - điểm đạt
set-file-summary = { You } xem lại giúp:
    { $count } tiêu chí, cộng { $total } điểm
    Điểm đạt: <b>{ $passes }</b>
# $count (Number) - số tiêu chí
set-file-summary-targets = { You } xem lại giúp:
    <b>{ $count } tiêu chí</b>, không chấm điểm
set-file-kept = Đã ghi theo tệp.
answer-sheet = Tệp
