### Công dân học tập: ai đã đăng ký trên phần mềm quốc gia, kết quả ra sao; theo lời kể, theo danh sách.

citizens-short = Công dân
citizens-open = Công dân học tập
citizens-back = Về công dân
citizens-of = công dân
models-beside = Danh hiệu khác
# $unit (String) - nơi
# $year (String) - năm
models-beside-title = Danh hiệu khác của { $unit }, năm { $year }:

## Đang ở đâu

# $year (String) - năm
# $unit (String) - nơi
citizens-title = <b>Công dân học tập { $year }</b>, { $unit }
# $all (Number) - người trong sổ
# $registered (Number) - đã đăng ký
# $passed (Number) - đạt
citizens-count = { COUNT($all) } người trong sổ: đăng ký { COUNT($registered) }, đạt { COUNT($passed) }
citizens-nobody = Trong sổ chưa có ai.
# $share (Number) - phần nghìn
citizens-share = Đăng ký { TENTHS($share) }%
# $count (Number) - phần là số khai
citizens-declared = Số khai { COUNT($count) } người đăng ký, chưa ghi từng người
citizens-honest = Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia.
# $base (Text) - số nào
citizens-no-base = Chưa biết { $base } nên chưa tính tỷ lệ.
# $count (Number) - đã đăng ký
# $all (Number) - tất cả
# $share (Number) - phần nghìn
# $passed (Number) - đạt
citizens-line-share = Đăng ký { COUNT($count) }/{ COUNT($all) } công dân, { TENTHS($share) }%{ $passed ->
    [0] { "" }
   *[other] , đạt { COUNT($passed) }
 }
# $count (Number) - đã đăng ký
# $passed (Number) - đạt
citizens-line-count = Đăng ký { COUNT($count) } công dân{ $passed ->
    [0] { "" }
   *[other] , đạt { COUNT($passed) }
 }
# $unit (String) - nơi
# $line (Text) - bao nhiêu
citizens-of-unit = { $unit }: { $line }
# $set (Text) - bộ tiêu chí
# $criterion (String) - mục
# $reached (Number) - đạt
# $all (Number) - tất cả
# $mark (String) - phần trăm
citizens-towards = { $set }, mục { $criterion }: { COUNT($reached) }/{ COUNT($all) } người đạt, { $mark }%
citizens-each = Từng nơi
citizens-one-unit = Xem một nơi
citizens-who-registered = Ghi ai đã đăng ký
citizens-who-passed = Ghi ai đã đạt
citizens-one = Ghi một người
citizens-next = Người tiếp theo
citizens-list = Gửi danh sách

## Ghi từng trang

# $year (String) - năm
# $unit (String) - nơi
# $left (Number) - còn bao nhiêu
citizens-page-registered = <b>Đã đăng ký { $year }</b>, { $unit }: còn { COUNT($left) } người
# $year (String) - năm
# $unit (String) - nơi
# $left (Number) - còn bao nhiêu
citizens-page-passed = <b>Đạt { $year }</b>, { $unit }: còn { COUNT($left) } người đã đăng ký
# $count (Number) - trên trang
citizens-all-registered = Đăng ký rồi, cả { $count }
# $count (Number) - trên trang
citizens-all-passed = Đạt cả { $count }
citizens-some-registered = Đăng ký rồi, trừ…
citizens-some-passed = Đạt cả, trừ…
citizens-but-registered = Những ai chưa đăng ký? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7.
citizens-but-passed = Những ai chưa đạt? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7.
# $count (Number) - bao nhiêu
citizens-done-registered = Đã ghi { COUNT($count) } người đăng ký.
# $count (Number) - bao nhiêu
citizens-done-passed = Đã ghi { COUNT($count) } người đạt.
# $names (String) - ai
citizens-left-out-registered = Chưa đăng ký: { $names }.
# $names (String) - ai
citizens-left-out-passed = Chưa đạt: { $names }.
citizens-doing-registered = ghi ai đã đăng ký công dân học tập
citizens-doing-passed = ghi ai đạt công dân học tập

## Ghi một người

ask-citizen = Ghi cho ai ạ? { You } gõ họ tên.
# $typed (String) - chữ đã gõ
citizen-unknown = Chưa thấy ai tên "{ $typed }" trong sổ.
citizen-not-there = Người chưa có trong sổ
ask-citizen-line = { You } gõ họ tên và năm sinh, ví dụ: Nguyễn Thị Lan 1960
# $name (String) - ai
check-citizen = Thêm vào sổ: { $name }. Đúng không ạ?
# $count (Number) - bao nhiêu
pick-citizen-which = Có { $count } người, { you } chọn giúp:
citizen-none = chưa ghi gì
citizen-not-registered = chưa đăng ký
citizen-registered = đã đăng ký
citizen-passed = đã đăng ký, đạt
citizen-failed = đã đăng ký, chưa đạt
# $state (Text) - đến đâu
# $points (String) - điểm
citizen-points = { $state }, { $points } điểm
# $state (Text) - đến đâu
citizen-undecided = { $state }, chưa rõ đạt
# $state (Text) - đến đâu
# $group (Text) - mẫu nào
citizen-grouped = { $state }, { $group }
group-resident = người dân
group-worker = người lao động
group-official = cán bộ, doanh nhân
group-learner = người học
# $name (String) - ai
# $year (String) - năm
# $state (Text) - đến đâu
citizen-stands = { $name }
    Công dân học tập { $year }: { $state }.
# $how (Text) - biết bằng cách nào
# $name (String) - ai ghi
# $day (Date) - ngày ghi
citizen-by = Ghi { $how }, { $name } ghi ngày { FULLDAY($day) }.
# $state (Text) - đến đâu
# $day (Date) - ngày ghi
citizen-before = Trước đó: { $state }, ghi ngày { FULLDAY($day) }.
citizen-how-self = theo lời tự khai
citizen-how-told = theo lời kể
# $source (String) - của ai
citizen-how-list = theo danh sách: { $source }
citizen-say-registered = Đã đăng ký
citizen-say-not-registered = Chưa đăng ký
citizen-say-passed = Đã đạt
citizen-say-failed = Chưa đạt
citizen-say-points = Gõ điểm
citizen-say-left = Không còn ở đây
ask-citizen-points = Được bao nhiêu điểm trên 100 ạ?
# $points (String) - điểm
# $most (String) - nhiều nhất
points-beyond = Điểm từ 0 đến { $most }. { You } xem lại giúp số { $points }.
# $lowest (String) - điểm thấp nhất
# $points (String) - tổng điểm
lowest-too-high = Tổng { $points } điểm thì không mục nào thấp nhất được { $lowest }. { You } xem lại giúp.
# $floor (String) - điểm thấp nhất được
ask-citizen-floor = Có mục nào dưới { $floor } điểm không ạ? Có thì chưa đạt.
citizen-floor-met = Không có, đạt
citizen-floor-missed = Có, chưa đạt
citizen-floor-unknown = Chưa rõ
ask-citizen-group = Khai theo mẫu nào ạ?
group-say-resident = Người dân
group-say-worker = Người lao động
group-say-official = Cán bộ, doanh nhân
group-say-learner = Học sinh, sinh viên
# $name (String) - ai
# $year (String) - năm
# $state (Text) - đến đâu
# $how (Text) - biết bằng cách nào
citizen-summary = { You } xem lại giúp:
    <b>{ $name }</b>
    Công dân học tập { $year }: { $state }
    Ghi { $how }
# $name (String) - ai
# $state (Text) - đến đâu
citizen-kept = Đã ghi { $name }: { $state }.
# $name (String) - ai
# $unit (String) - nơi
citizen-left-summary = { You } xem lại giúp:
    <b>{ $name }</b> không còn ở { $unit }
    Điều đã ghi vẫn giữ, từ nay không tính vào nơi này.
# $name (String) - ai
citizen-left = Đã ghi { $name } không còn ở đây.
citizen-gone-yes = Đúng, không còn
doing-citizen = ghi công dân học tập
# $unit (String) - nơi nào
counted-where-they-live = { $unit } không ghi công dân: mỗi người được ghi ở nơi mình sống hoặc làm việc, để không đếm hai lần.
not-of-this-unit = Có người vừa rời nơi này. { You } xem lại danh sách giúp.

## Ghi theo danh sách

ask-citizens-list = { You } dán danh sách, mỗi dòng một người, hoặc gửi tệp Excel đã điền.
    Ví dụ: Nguyễn Thị Hoa, đạt / Lê Văn Minh, 82 điểm / Trần Thị Lan
citizens-template = Tải mẫu Excel
nobody-listed = Chưa đọc được ai trong danh sách. { You } xem lại giúp, mỗi dòng một người.
# $count (Number) - bao nhiêu
# $most (Number) - nhiều nhất
list-too-long = Danh sách { COUNT($count) } người, mỗi lần ghi được { COUNT($most) }. { You } chia ra giúp.
# $rows (String) - các dòng
list-rows-wrong = Có dòng cần xem lại, { you } sửa rồi gửi lại giúp:
    { $rows }
# $row (Number) - dòng
citizen-row-no-name = Dòng { $row }: chưa thấy tên ai.
# $row (Number) - dòng
# $name (String) - chữ đã gõ
citizen-row-no-result = Dòng { $row }: chưa rõ "{ $name }" là gì.
# $row (Number) - dòng
# $name (String) - ai
citizen-row-points = Dòng { $row }: điểm của { $name } từ 0 đến 100, chẵn hoặc nửa điểm.
# $row (Number) - dòng
# $name (String) - số đã gõ
citizen-row-house-or-points = Dòng { $row }: { $name } là số nhà hay điểm? Là điểm thì ghi thêm chữ điểm.
# $row (Number) - dòng
# $name (String) - ai
citizen-row-contradicts = Dòng { $row }: kết quả của { $name } chưa khớp nhau.
# $row (Number) - dòng
# $name (String) - chữ đã gõ
citizen-row-group = Dòng { $row }: mẫu "{ $name }" chưa rõ, ghi 1, 2, 3 hoặc 4.
# $row (Number) - dòng
# $name (String) - ai
citizen-row-several = Dòng { $row }: "{ $name }" có thể là nhiều người, ghi đủ họ tên và năm sinh.
# $row (Number) - dòng
# $name (String) - ai
citizen-row-twice = Dòng { $row }: { $name } có ở hai dòng, kết quả khác nhau.
# $row (Number) - dòng
# $name (String) - ai
citizen-row-stranger = Dòng { $row }: mã và tên "{ $name }" không khớp, giữ nguyên mã trong mẫu.
# $row (Number) - dòng
# $name (String) - năm đã ghi
citizen-row-born = Dòng { $row }: năm sinh "{ $name }" chưa đúng, ghi bốn chữ số, ví dụ 1957.
# $count (Number) - bao nhiêu người
# $names (String) - ai
# $unit (String) - nơi
ask-strangers = Chưa có trong sổ { $unit } { COUNT($count) } người: { $names }.
# $name (String) - họ tên
# $born (String) - năm sinh
# $unit (String) - nơi nào
citizen-elsewhere = { $name } { $born } ({ $unit })
# $count (Number) - bao nhiêu người
# $names (String) - ai
ask-citizens-elsewhere = { COUNT($count) } người trùng họ tên, năm sinh với người ở nơi khác: { $names }.
    Có phải cùng người không ạ? Cùng người thì phường chỉ đếm một lần.
citizens-elsewhere-same = Cùng người
citizens-elsewhere-other = Người khác, thêm mới
# $count (Number) - bao nhiêu người
strangers-add = Thêm { COUNT($count) } người, ghi cả
strangers-skip = Chỉ ghi người có trong sổ
# $names (String) - ai
# $more (Number) - còn bao nhiêu
names-and-more = { $names } và { COUNT($more) } người nữa
# $count (Number) - bao nhiêu người
# $least (String) - điểm đạt
# $floor (String) - điểm thấp nhất được
ask-list-floor = { COUNT($count) } người từ { $least } điểm, chưa biết mục thấp nhất. Có ai có mục dưới { $floor } điểm không ạ?
# $count (Number) - bao nhiêu người
list-floor-met = Không ai, đạt cả { COUNT($count) }
list-floor-unknown = Chưa rõ, để sau
ask-list-source = Danh sách này của ai ạ? Ví dụ: tổ công nghệ số cộng đồng.
list-source-own = Chi hội tự lập
# $year (String) - năm
# $unit (String) - nơi
# $count (Number) - bao nhiêu người
# $registered (Number) - đã đăng ký
# $passed (Number) - đạt
# $failed (Number) - chưa đạt
citizens-list-summary = { You } xem lại giúp:
    Công dân học tập { $year }, { $unit }: { COUNT($count) } người
    Đăng ký <b>{ COUNT($registered) }</b>, đạt { COUNT($passed) }, chưa đạt { COUNT($failed) }
# $count (Number) - bao nhiêu
citizens-list-new = Thêm vào sổ { COUNT($count) } người
# $source (String) - của ai
citizens-list-source = Theo danh sách: { $source }
# $count (Number) - bao nhiêu
# $same (Number) - ghi rồi
citizens-list-kept = Đã ghi { COUNT($count) } người theo danh sách{ $same ->
    [0] { "" }
   *[other] , { COUNT($same) } người đã ghi từ trước
 }.
answer-people = Danh sách
answer-strangers = Người chưa có trong sổ
answer-elsewhere = Người ở nơi khác
answer-floor = Mục dưới 5 điểm
answer-citizen = Ai
answer-said = Kết quả
answer-group = Mẫu khai

## Tệp Excel

# $place (String) - nơi, không dấu
# $year (String) - năm
citizens-file = cong-dan-hoc-tap-{ $place }-{ $year }
# $count (Number) - bao nhiêu
citizens-form-ready = Mẫu có sẵn { COUNT($count) } người. { You } điền rồi gửi lại vào mục Gửi danh sách.
    Trẻ dưới 16 tuổi không có tên trong tệp, ghi riêng từng em.
column-code = Mã
column-person = Họ và tên
column-born = Năm sinh
column-address = Số nhà
column-registered = Đã đăng ký (x)
column-result = Kết quả (đạt, chưa đạt)
column-total = Điểm
column-lowest = Mục thấp nhất
column-group = Mẫu (1 dân, 2 lao động, 3 cán bộ, 4 người học)
cell-passed = đạt
cell-failed = chưa đạt
cell-not-registered = chưa

## Tự mình khai

# $year (String) - năm
# $state (Text) - đến đâu
citizen-own = <b>Công dân học tập { $year }</b> của { you }: { $state }.
    { You } đã đăng ký trên congdanhoctap.vn chưa ạ?

## Đếm được trong sổ thì không hỏi

# $criterion (String) - mục
# $name (String) - chữ của mục
# $reached (Number) - đạt
# $all (Number) - tất cả
# $mark (String) - phần trăm
counted-share = { $criterion }. { $name }
    Đếm trong sổ: { COUNT($reached) }/{ COUNT($all) }, được { $mark }%
# $criterion (String) - mục
# $name (String) - chữ của mục
# $amount (Dong) - quỹ cả năm
# $people (Number) - số dân
counted-sum = { $criterion }. { $name }
    Quỹ năm trong sổ { COUNT($amount) } đ, { COUNT($people) } người
# $count (Number) - còn thiếu
# $of (Text) - người, gia đình
# $percent (String) - phần trăm
counted-missing = Còn thiếu { COUNT($count) } { $of } để đạt { $percent }%
# $amount (Dong) - còn thiếu
counted-missing-sum = Còn thiếu { COUNT($amount) } đ
counted-of-citizens = người
counted-of-staff-citizens = người
counted-of-learner-citizens = người học
counted-of-communes = xã, phường
counted-of-families = gia đình
counted-of-members = hội viên
counted-of-fund = đồng
