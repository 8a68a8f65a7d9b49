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
set-added = Đã thêm tiêu chí.
# $count (Number) - số tiêu chí
set-filled = Đang có { $count } tiêu chí.
# $total (String) - tổng điểm
set-total = Cộng lại cao nhất { $total } điểm.
# $points (String) - điểm đạt
set-pass = Từ { $points } điểm là đạt.
set-no-pass = Chưa có điểm đạt.
# $top (String) - tổng theo giấy
set-total-differs = Giấy ghi tổng { $top } điểm. { You } xem lại các số giúp.
set-add = Thêm tiêu chí
set-correct = Sửa một số
set-pass-do = Ghi điểm đạt
ask-criterion = Tiêu chí ấy thế nào? { You } gõ như trên giấy.
ask-new-points = Tiêu chí này cao nhất mấy điểm?
ask-which-criterion = Sửa mục nào? { You } gõ mã, ví dụ 1.2.
# $criterion (String) - mã tiêu chí
# $name (String) - tiêu chí
# $points (String) - điểm cao nhất
criterion-line = { $criterion }. { $name } ({ $points })
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
points-unread = Chưa rõ mấy điểm. { You } gõ số giúp, ví dụ 10 hay 7,5.
# $points (Mark) - điểm đã gõ
# $most (Mark) - nhiều nhất
points-unfit = Điểm từ nửa điểm đến { MARK($most) }, chẵn hoặc nửa. { You } xem lại giúp số { MARK($points) }.
# $typed (String) - chữ đã gõ
criterion-unread = Chưa thấy mục "{ $typed }". { You } gõ mã giúp, ví dụ 1.2.
version-has-gaps = Bộ này còn thiếu số, hoặc chưa có điểm đạt, nên chưa dùng được.
not-a-draft = Bộ này đang dùng rồi. Muốn sửa thì soạn bản mới.

answer-points = Điểm
answer-wording = Tiêu chí
answer-criterion = Mục
answer-paper = Số giấy
criteria-open = Bộ tiêu chí

## Điền bằng Excel

set-form = Tải mẫu Excel
set-send = Gửi tệp đã điền
# $model (String) - loại
# $year (String) - năm
set-file = bo-tieu-chi-{ $model }-{ $year }
set-form-ready = Mẫu bộ tiêu chí. Điền cột điểm, thêm dòng nếu giấy còn mục nào, rồi gửi lại đây.
column-criterion = Mã
column-label = Tiêu chí
column-points = Cao nhất (điểm)
column-pass = Điểm đạt
ask-set-file = { You } gửi tệp Excel đã điền giúp.
# $row (Number) - dòng
row-has-no-label = Dòng { NUMBER($row, useGrouping: 0) }: thiếu lời tiêu chí
# $row (Number) - dòng
row-has-no-points = Dòng { NUMBER($row, useGrouping: 0) }: điểm phải là số chẵn hoặc nửa, lớn hơn 0
# $criterion (String) - mã tiêu chí
row-stands-twice = Mã { $criterion } có hai dòng
# $count (Number) - số tiêu chí
# $total (String) - tổng điểm
# $passes (String) - điểm đạt
set-file-summary = { You } xem lại giúp:
    { $count } tiêu chí, cộng { $total } điểm
    Điểm đạt: <b>{ $passes }</b>
set-file-kept = Đã ghi theo tệp.
answer-sheet = Tệp
