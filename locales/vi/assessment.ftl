### Xét danh hiệu: gia đình, dòng họ, tổ dân phố, đơn vị, phường xã, công dân học tập.

# $criterion (String) - mã tiêu chí
criterion-unknown = Bộ này không có tiêu chí { $criterion }.
# $criterion (String) - mã tiêu chí
criterion-asked = Tiêu chí { $criterion } ai cũng xét, không bỏ được.
# $criterion (String) - mã tiêu chí
# $mark (String) - điểm đã gõ
# $top (String) - điểm cao nhất
mark-out-of-range = Tiêu chí { $criterion } từ 0 đến { $top }, { you } gõ { $mark }. { You } xem lại giúp.
# $mark (String) - điểm đã gõ
not-by-halves = Điểm chẵn hoặc nửa điểm, ví dụ 8 hay 8,5. { You } xem lại giúp số { $mark }.
# $criteria (String) - các tiêu chí còn thiếu số
set-has-gaps = Bộ này còn thiếu số ở tiêu chí { $criteria }, chưa xét được.
    Xin bổ sung theo văn bản của hội.

## Chấm từng mục, bỏ dở rồi chấm tiếp

# $name (String) - nhà, nơi
doing-assessment = chấm { $name }
# $place (Number) - mục thứ mấy
# $all (Number) - tất cả
# $criterion (String) - mã tiêu chí
# $name (String) - tiêu chí
# $range (Text) - chấm thế nào
ask-mark = ({ $place }/{ $all }) { $criterion }. { $name }
    { $range }
# $criterion (String) - mã tiêu chí
# $name (String) - tiêu chí
# $range (Text) - chấm thế nào
ask-mark-anew = { $criterion }. { $name }
    { $range }
# $top (String) - điểm cao nhất
range-points = Mấy điểm? Từ 0 đến { $top }.
range-percent = Bao nhiêu phần trăm? Từ 0 đến 100.
range-yes-no = Có đạt không ạ?
mark-yes = Đạt
mark-no = Chưa đạt
mark-none = chưa chấm
mark-not-asked = Không áp dụng
# $mark (String) - điểm năm trước
mark-as-before = Năm trước: { $mark }
# $mark (String) - điểm cao nhất
mark-top = Trọn { $mark } điểm
# $criterion (String) - mã tiêu chí
ask-evidence = Mục { $criterion } cần minh chứng. { You } gửi ảnh hoặc giấy tờ giúp.
ask-mark-why = Vì sao chấm như vậy ạ? { You } gõ vài chữ.
# $criterion (String) - mã tiêu chí
# $mark (Text) - điểm
mark-kept = Đã ghi mục { $criterion }: { $mark }.
# $criterion (String) - mã tiêu chí
mark-left-out = Mục { $criterion } không áp dụng, không chấm.
assessment-left = Đã giữ các mục đã chấm, lúc nào chấm tiếp cũng được.
# $total (String) - điểm
# $top (String) - cao nhất
assessment-total = Cộng <b>{ $total }</b>/{ $top } điểm.
# $rank (Text) - xếp loại
assessment-rank = Xếp loại: { $rank }.
rank-reached = đạt
# $points (String) - điểm
assessment-short = Còn thiếu { $points } điểm để đạt.
# $count (Number) - số mục
assessment-more = và { $count } mục nữa.
# $criterion (String) - mã tiêu chí
lack-evidence = Mục { $criterion }: thiếu minh chứng.
# $criterion (String) - mã tiêu chí
# $wanted (String) - ít nhất
lack-low = Mục { $criterion }: cần ít nhất { $wanted }.
# $criterion (String) - mã tiêu chí
lack-not-met = Mục { $criterion }: chưa đạt.
# $name (String) - nhà, nơi
# $model (Text) - danh hiệu
# $year (String) - năm
# $stage (Text) - đang ở đâu
assessment-title = <b>{ $name }</b>
    { $model } { $year }: { $stage }
stage-self = đang tự chấm
stage-chapter = chờ chi hội xem
stage-ward = chờ phường xem
stage-passed = phường đã duyệt, chờ quyết định
marked-by-chapter = Chi hội
marked-by-ward = Phường
assessment-look = Xem từng mục
assessment-correct = Sửa điểm một mục
assessment-hand-in = Nộp
review-to-ward = Đồng ý, gửi phường
review-to-list = Đạt, đưa vào danh sách
review-return = Trả lại
# $name (String) - nhà, nơi
# $year (String) - năm
marks-title = <b>{ $name }</b>, { $year }
# $criterion (String) - mã tiêu chí
# $name (String) - tiêu chí
# $mark (Text) - điểm tự chấm
marks-line = { $criterion }. { $name }: { $mark }
# $stage (Text) - ai chấm
# $mark (Text) - điểm
# $reason (String) - vì sao
marks-other = { $stage } chấm { $mark }: { $reason }
handed-to-chapter = Đã nộp, chờ chi hội trưởng xem.
handed-to-ward = Đã nộp, chờ phường xem.

## Xem và duyệt, trả lại

# $name (String) - nhà, nơi
doing-review = xem điểm { $name }
review-none = Không còn bài nào chờ xem.
review-title = <b>Chờ xem</b>
# $place (Number) - số thứ tự
# $name (String) - nhà, nơi
# $unit (String) - chi hội
review-line = { $place }) { $name }, { $unit }
# $place (Number) - số thứ tự
review-open = Xem số { $place }
passed-to-ward = Đã gửi phường.
passed-to-list = Đã đưa vào danh sách chờ quyết định.
ask-reasons = Mục nào, vì sao? Mỗi dòng một mục, ví dụ: 1.2 thiếu giấy khen
# $typed (String) - dòng đã gõ
reasons-unread = Dòng "{ $typed }" chưa rõ mục nào, vì sao. { You } gõ giúp, ví dụ: 1.2 thiếu giấy khen
# $criterion (String) - mã tiêu chí
# $reason (String) - vì sao
returned-for = Mục { $criterion }, trả lại vì: { $reason }
# $name (String) - nhà, nơi
return-summary = { You } xem lại giúp, trả lại { $name }:
return-yes = Đúng, trả lại
# $name (String) - nhà, nơi
returned = Đã trả lại { $name }.
# $year (String) - năm
no-set-in-use = Phường chưa đưa bộ tiêu chí nào vào dùng cho năm { $year }. Cứ đề nghị theo danh sách, không chấm điểm.
reviewer-assessed = Ai đã chấm thì người khác xem lại. Bài này chờ người khác duyệt.
not-its-turn = Bài này vừa chuyển bước rồi. { You } mở lại giúp.
# $count (Number) - số mục
still-unmarked = Còn { $count } mục chưa chấm.
title-not-reached = Theo điểm này thì chưa đạt, nên chưa duyệt được. { You } sửa điểm hoặc trả lại.
# $count (Number) - bao nhiêu
home-reviews = { $count } bài tự chấm chờ xem.
home-do-reviews = Xem bài tự chấm
model-assess = Chấm điểm

answer-mark = Điểm
answer-evidence = Minh chứng
answer-why = Vì sao
answer-reasons = Vì sao trả lại

## Nhà của chính người viết

command-giadinhtoi = Gia đình tôi
command-giadinhtoi-about = Gia đình mình: đăng ký, tự chấm
command-giadinhtoi-words = gia đình tôi | nhà tôi | gia đình mình | tự chấm
own-register = Đăng ký năm nay
# $year (String) - năm
own-registered = Đã đăng ký Gia đình học tập { $year }.
no-family-known = Sổ chưa ghi { you } ở nhà nào. Chi hội trưởng ghi giúp ở mục Hội viên.
answer-own = Việc của nhà mình
assessment-recall = Lấy lại, chưa nộp
assessment-recalled = Đã lấy lại, sửa xong rồi nộp.
