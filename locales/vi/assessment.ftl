### Xét danh hiệu: gia đình, dòng họ, tổ dân phố, đơn vị, phường xã, công dân học tập.

# $criterion (String) - mã tiêu chí
criterion-unknown = Bộ này không có tiêu chí { $criterion }.
# $criterion (String) - mã tiêu chí
criterion-asked = Tiêu chí { $criterion } ai cũng xét, không bỏ được.
# $criterion (String) - mã tiêu chí
# $mark (Mark) - điểm đã gõ
# $top (Mark) - điểm cao nhất
mark-out-of-range = Tiêu chí { $criterion } từ 0 đến { MARK($top) }, { you } gõ { MARK($mark) }. { You } xem lại giúp.
# $criterion (String) - mã tiêu chí
mark-of-another-kind = Tiêu chí { $criterion } không chấm kiểu này. { You } xem lại giúp.
# $mark (Mark) - điểm đã gõ
not-by-halves = Điểm chẵn hoặc nửa điểm, ví dụ 8 hay 8,5. { You } xem lại giúp số { MARK($mark) }.
# $criteria (String) - các tiêu chí còn thiếu số
set-has-gaps = Bộ này còn thiếu số ở tiêu chí { $criteria }, chưa xét được.
    Xin bổ sung theo văn bản của hội.

## Chấm từng mục, bỏ dở rồi chấm tiếp

# $name (String) - nhà, nơi
doing-assessment = chấm { $name }
# $number (String) - mã trên giấy
ask-criterion-level = Mục { $number } của mức độ nào ạ?
# $mark (Mark) - phần trăm
mark-percent = { MARK($mark) }%
# $mark (Mark) - điểm
mark-points = { MARK($mark) }
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
# $criterion (String) - mã tiêu chí
# $name (String) - tiêu chí
# $reason (String) - vì sao trả lại
# $range (Text) - chấm thế nào
ask-mark-returned = { $criterion }. { $name }
    Trả lại vì: { $reason }
    { $range }
# $top (String) - điểm cao nhất
range-points = Mấy điểm? Từ 0 đến { $top }.
range-percent = Bao nhiêu phần trăm? Từ 0 đến 100.
range-yes-no = Có đạt không ạ?
mark-yes = Đạt
mark-no = Chưa đạt
mark-none = chưa chấm
mark-not-asked = Không áp dụng
mark-or-not-asked = Nơi này không phải xét mục ấy thì gõ: không áp dụng.
# $mark (String) - điểm năm trước
mark-as-before = Năm trước: { $mark }
# $mark (String) - điểm cao nhất
mark-top = Trọn { $mark } điểm
# $criterion (String) - mã tiêu chí
ask-evidence = Mục { $criterion } cần minh chứng. { You } gửi ảnh, giấy tờ, hoặc gõ vài chữ giúp.
evidence-none = Không có minh chứng
evidence-kept = Giữ minh chứng cũ
# $criterion (String) - mã tiêu chí
evidence-added = Đã thêm vào minh chứng mục { $criterion }.
evidence-asked = Chỗ này cần một tấm ảnh, giấy tờ, hoặc vài chữ kể rõ, ví dụ: kế hoạch số 12, ngày 5/3.
# $words (String) - kể gì
evidence-words = Minh chứng: { $words }
# $count (Number) - số tệp
evidence-files = Minh chứng: { $count } ảnh, giấy tờ
evidence-see = Xem minh chứng
evidence-none-sent = Bài này chưa gửi ảnh, giấy tờ nào.
ask-evidence-of = Xem minh chứng của mục nào? { You } gõ mã, ví dụ 1.2.
# $criterion (String) - mã tiêu chí
# $count (Number) - số tệp
evidence-of = Mục { $criterion }: { $count } ảnh, giấy tờ.
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
# $points (String) - điểm
# $rank (Text) - xếp loại
assessment-short-of = Còn { $points } điểm nữa thì lên { $rank }.
# $total (String) - điểm
assessment-unplaced = Giấy không nói { $total } điểm xếp loại nào, nên tính loại thấp hơn.
# $rank (Text) - mức độ
assessment-lacks-to = Muốn lên { $rank } thì còn:
# $count (Number) - số mục
assessment-more = và { $count } mục nữa.
# $criterion (String) - mã tiêu chí
lack-evidence = Mục { $criterion }: thiếu minh chứng.
# $criterion (String) - mã tiêu chí
# $wanted (Text) - ít nhất
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
stage-passed = đã duyệt, chờ quyết định
stage-above = chờ duyệt
stage-dropped = bỏ bài chấm, đề nghị không chấm điểm
marked-by-chapter = Chi hội
marked-by-ward = Phường
assessment-look = Xem từng mục
assessment-correct = Sửa điểm một mục
assessment-hand-in = Nộp
# $count (Number) - số mục
assessment-mend = Sửa { $count } mục trả lại
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
handed-above = Đã nộp, chờ duyệt.

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
# $criteria (String) - các mục
review-changed = Bài này đã sửa sau lúc { you } xem: mục { $criteria }. { You } xem lại giúp.
review-handed-anew = Bài này đã đổi sau lúc { you } xem. { You } xem lại giúp.
ask-set-aside = Vì sao bỏ bài chấm mà vẫn đề nghị ạ? { You } gõ vài chữ, người ghi quyết định sẽ thấy.
# $name (String) - nhà, nơi
# $reason (String) - vì sao
set-aside-summary = { You } xem lại giúp, đề nghị không chấm điểm:
    <b>{ $name }</b>
    Bỏ bài chấm vì: { $reason }
set-aside-yes = Đúng, bỏ bài chấm
# $name (String) - nhà, nơi
set-aside-done = Đã bỏ bài chấm của { $name }, đề nghị không chấm điểm.
# $reason (String) - vì sao
set-aside-for = Bỏ bài chấm vì: { $reason }
# $year (String) - năm
no-set-in-use = Phường chưa đưa bộ tiêu chí nào vào dùng cho năm { $year }. Cứ đề nghị theo danh sách, không chấm điểm.
reviewer-assessed = Ai đã chấm thì người khác xem lại. Bài này chờ người khác duyệt.
reviewed-above = Bài của xã, phường do cấp trên duyệt. Bài này chờ cấp trên.
not-its-turn = Bài này vừa chuyển bước rồi. { You } mở lại giúp.
# $count (Number) - số mục
still-unmarked = Còn { $count } mục chưa chấm.
title-not-reached = Theo điểm này thì chưa đạt, nên chưa duyệt được. { You } sửa điểm hoặc trả lại.
# $count (Number) - bao nhiêu
home-reviews = { $count } bài tự chấm chờ xem.
home-do-reviews = Xem bài tự chấm
# $count (Number) - bao nhiêu
home-returned = { $count } bài chấm được trả lại, chờ sửa.
# $count (Number) - bao nhiêu
home-unfinished = { $count } bài chấm dở.
home-do-unfinished = Chấm tiếp
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
own-marking-open = Bài chấm còn dở.
own-marking-waiting = Bài chấm đã nộp, chờ hội xem.
own-marking-returned = Bài chấm còn ở nhà mình: sửa xong thì nộp lại.
own-marks-open = Xem bài chấm
# $year (String) - năm
own-registered = Đã đăng ký Gia đình học tập { $year }.
no-family-known = Sổ chưa ghi { you } ở nhà nào. Chi hội trưởng ghi giúp ở mục Hội viên.
answer-own = Việc của nhà mình
assessment-recall = Lấy lại, chưa nộp
assessment-recalled = Đã lấy lại, sửa xong rồi nộp.

## Bài chấm dở, bài được trả lại

unfinished-title = <b>Bài chấm dở</b>
unfinished-none = Không còn bài nào chấm dở.
# $place (Number) - số thứ tự
# $name (String) - nhà, nơi
unfinished-line = { $place }) { $name }
# $place (Number) - số thứ tự
# $name (String) - nhà, nơi
unfinished-returned = { $place }) { $name }, được trả lại
# $place (Number) - số thứ tự
unfinished-open = Chấm tiếp số { $place }

## Một người vừa chấm vừa duyệt, lấy lại bài đã duyệt

review-alone-open = Xem và duyệt
# $name (String) - nhà, nơi
review-alone = Bài của { $name } do chính { you } chấm, trong trợ lý chưa có ai khác duyệt được.
    Duyệt thì ghi "một người duyệt"; trước khi có quyết định vẫn lấy lại được.
review-alone-yes = Duyệt, ghi một người
reviewed-by-one = Một người duyệt: người chấm cũng là người duyệt.
# $count (Number) - bao nhiêu
alone-line = { $count } bài một người duyệt, chưa có quyết định.
alone-see = Xem bài một người duyệt
alone-title = <b>Một người duyệt</b>
review-again = Lấy lại để xem lại
# $name (String) - nhà, nơi
review-taken-up = Đã lấy { $name } ra khỏi danh sách chờ quyết định.

## Vùng khó khăn

# $unit (String) - xã, phường
ask-hardship = Địa bàn { $unit } có thuộc vùng khó khăn không ạ?
    Vùng khó khăn có vài mục đạt ở mức thấp hơn.
hardship-no = Không thuộc
hardship-yes = Thuộc vùng khó khăn
hardship-unknown = Chưa rõ, hỏi lại sau
hardship-left = Chưa ghi, tạm tính theo mức thường.
# $unit (String) - xã, phường
hardship-kept = Đã ghi: { $unit } thuộc vùng khó khăn.
# $unit (String) - xã, phường
hardship-kept-not = Đã ghi: { $unit } không thuộc vùng khó khăn.
# $by (String) - ai ghi
# $day (Date) - ngày ghi
hardship-is = Thuộc vùng khó khăn ({ $by } ghi { DAY($day) })
# $by (String) - ai ghi
# $day (Date) - ngày ghi
hardship-is-not = Không thuộc vùng khó khăn ({ $by } ghi { DAY($day) })
hardship-change = Sửa vùng khó khăn
answer-hardship = Vùng khó khăn

## Tin báo: trả lại, được công nhận

# $model (Text) - danh hiệu
# $year (String) - năm
# $name (String) - nhà, nơi
told-returned = Bài chấm { $model } { $year } của { $name } được trả lại, { you } xem giúp:
# $model (Text) - danh hiệu
# $year (String) - năm
# $name (String) - nhà, nơi
told-withdrawn = { $model } { $year } của { $name } đã bị thu hồi. Muốn biết vì sao, { you } hỏi hội giúp.
told-returned-open = Xem và sửa
# $name (String) - nhà ai
# $model (Text) - danh hiệu
# $year (String) - năm
# $number (String) - số quyết định
told-family = Nhà { $name } được công nhận { $model } { $year }, theo quyết định { $number }.
    Chúc mừng cả nhà!
# $count (Number) - bao nhiêu
# $unit (String) - chi hội
# $model (Text) - danh hiệu
# $year (String) - năm
# $number (String) - số quyết định
told-chapter = { COUNT($count) } nhà của { $unit } được công nhận { $model } { $year }, theo quyết định { $number }.
# $name (String) - nơi nào
# $model (Text) - danh hiệu
# $year (String) - năm
# $number (String) - số quyết định
told-unit = { $name } được công nhận { $model } { $year }, theo quyết định { $number }. Chúc mừng!
