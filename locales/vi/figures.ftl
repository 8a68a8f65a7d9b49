### Phiếu số liệu: hỏi số, trả lời từng số, ghi qua điện thoại. Số không kèm sổ là "số khai".

command-baocao = Báo cáo
command-baocao-about = Hỏi số liệu các chi hội
command-baocao-words = báo cáo | hỏi số | hỏi số liệu | phiếu số liệu | xin số liệu
command-guiso = Gửi số
command-guiso-words = gửi số | gửi số liệu | nộp số | nộp số liệu | trả lời số liệu | báo số
# $unit (String) - đơn vị
# $day (Date) - hạn
figures-asked-line = { $unit }, hạn { DAY($day) }
figures-asked-none = Phường chưa hỏi số nào, hoặc đã gửi đủ rồi.
figures-asked-title = Phường hỏi mấy đợt, { you } gửi đợt nào ạ?

figure-members = Hội viên
figure-pig-households = Nhà có lợn nhựa
figure-piggy = Thu lợn nhựa
figure-wage = Thu ngày lương
figure-gift = Thu ủng hộ
figure-kept = Lợn nhựa để nhà
figure-family-funds = Quỹ riêng các gia đình
figure-party-enrolled = Đảng viên vào hội
figure-learning-families = Gia đình học tập
figure-learning-clans = Dòng họ học tập
figure-learning-groups = TDP học tập
figure-learning-units = Đơn vị học tập
figure-groups-assessed = TDP đã xếp loại
figure-citizens-registered = Công dân đăng ký

answer-figure-members = { figure-members }
answer-figure-pig-households = { figure-pig-households }
answer-figure-piggy = { figure-piggy }
answer-figure-wage = { figure-wage }
answer-figure-gift = { figure-gift }
answer-figure-kept = { figure-kept }
answer-figure-family-funds = { figure-family-funds }
answer-figure-party-enrolled = { figure-party-enrolled }
answer-figure-learning-families = { figure-learning-families }
answer-figure-learning-clans = { figure-learning-clans }
answer-figure-learning-groups = { figure-learning-groups }
answer-figure-learning-units = { figure-learning-units }
answer-figure-groups-assessed = { figure-groups-assessed }
answer-figure-citizens-registered = { figure-citizens-registered }

# $unit (String) - nơi khai
ask-figure-members = { $unit } có bao nhiêu hội viên ạ?
# $unit (String) - nơi khai
# $days (String) - 22–28/9
ask-figure-pig-households = { $days }, { $unit } có bao nhiêu nhà mổ lợn nhựa ạ?
# $unit (String) - nơi khai
# $days (String) - 22–28/9
ask-figure-piggy = { $days }, { $unit } thu lợn nhựa được bao nhiêu tiền ạ?
# $unit (String) - nơi khai
# $days (String) - 22–28/9
ask-figure-wage = { $days }, { $unit } thu ngày lương được bao nhiêu tiền ạ?
# $unit (String) - nơi khai
# $days (String) - 22–28/9
ask-figure-gift = { $days }, { $unit } được ủng hộ bao nhiêu tiền ạ?
# $unit (String) - nơi khai
# $days (String) - 22–28/9
ask-figure-kept = { $days }, các nhà ở { $unit } mổ lợn giữ lại cho các cháu bao nhiêu tiền ạ?
# $unit (String) - nơi khai
# $days (String) - 22–28/9
ask-figure-family-funds = { $days }, ngoài lợn nhựa, các nhà ở { $unit } để dành cho việc học bao nhiêu tiền ạ?
# $unit (String) - nơi khai
ask-figure-party-enrolled = { $unit } có bao nhiêu đảng viên là hội viên ạ?
# $unit (String) - nơi khai
ask-figure-learning-families = { $unit } có bao nhiêu hộ đạt Gia đình học tập ạ?
# $unit (String) - nơi khai
ask-figure-learning-clans = { $unit } có bao nhiêu dòng họ đạt Dòng họ học tập ạ?
# $unit (String) - nơi khai
ask-figure-learning-groups = { $unit } có bao nhiêu tổ dân phố đạt TDP học tập ạ?
# $unit (String) - nơi khai
ask-figure-learning-units = { $unit } có bao nhiêu đơn vị đạt Đơn vị học tập ạ?
# $unit (String) - nơi khai
ask-figure-groups-assessed = { $unit } có bao nhiêu tổ dân phố đã được xếp loại ạ?
# $unit (String) - nơi khai
ask-figure-citizens-registered = { $unit } có bao nhiêu người đã đăng ký Công dân học tập ạ?

# $amount (Dong) - số tiền
figure-in-dong = { MONEY($amount) }
# $count (Number) - bao nhiêu
figure-in-people = { COUNT($count) } người
# $count (Number) - bao nhiêu
figure-in-households = { COUNT($count) } hộ
# $count (Number) - bao nhiêu
figure-in-units = { COUNT($count) } nơi
figure-not-yet = chưa có
figure-open = Chưa có số này
figure-none = Không có, ghi 0 đ
# $value (Text) - số đã khai
figure-still = Vẫn { $value }
# $figure (Text) - số gì, hoặc nơi nào
# $value (Text) - bao nhiêu
figure-line = { $figure }: { $value }
# $one (Text) - một số
# $other (Text) - số nữa
figure-pair = { $one } · { $other }
# $unit (String) - nơi khai
# $most (Text) - dân số, số hộ
# $told (Text) - số vừa gõ
figure-beyond = { $unit } có { $most } mà số vừa gõ là { $told }. { You } xem lại giúp.
# $value (Text) - số vừa gõ
figure-right = Đúng, { $value }
number-unclear = Chưa rõ là bao nhiêu. { You } gõ một số giúp, ví dụ 128; không có thì gõ 0.
percent-unclear = Chưa rõ là bao nhiêu phần trăm. { You } gõ một số từ 0 đến 100 giúp, ví dụ 95,5.
phone-not-number = Số này giống số điện thoại. { You } gõ lại số lượng giúp.

## Hỏi số

# $count (Number) - mấy đợt
requests-title = <b>Đang hỏi số: { $count } đợt</b>
# $fields (Text) - các số
# $day (Date) - hạn
# $answered (Number) - đã trả lời
# $all (Number) - tất cả
request-line = { $fields }: { $answered }/{ $all } nơi đã trả lời, hạn { DAY($day) }
# $day (Date) - hạn
# $number (Number) - số thứ tự đợt
request-open = Đợt { $number }, hạn { DAY($day) }
request-new = Hỏi số khác
doing-ask-figures = hỏi số liệu các chi hội
ask-fields = { You } cần số gì của các chi hội? Bấm, hoặc gõ tên các số, cách nhau dấu phẩy.
# $fields (Text) - các số đã rõ
# $typed (String) - chữ chưa rõ
fields-unclear = Đã có: { $fields }. Còn "{ $typed }" là số nào ạ?
# $typed (String) - chữ chưa rõ
field-unclear = "{ $typed }" là số nào ạ?
fields-pass = Bỏ qua chữ ấy
figures-set-money = Tiền thu vào quỹ
figures-set-people = Hội viên, đảng viên
figures-set-models = Danh hiệu học tập
fields-each = Chọn từng số
ask-first-field = { You } chọn số nào ạ?
# $fields (Text) - đã chọn
ask-more-fields = Đã chọn: { $fields }. Thêm số nào nữa ạ?
# $count (Number) - mấy số
fields-enough = Đủ rồi, hỏi { $count } số
no-fields = Chưa rõ là số nào. { You } bấm giúp, hoặc gõ như: hội viên, thu lợn nhựa
# $most (Number) - nhiều nhất
too-many-fields = Một đợt hỏi nhiều nhất { $most } số, nhiều hơn thì khó ai gõ hết. { You } bớt giúp.
ask-period = Số của những ngày nào ạ?
# $days (String) - 22–28/9
period-this = Tuần này, { $days }
# $days (String) - 22–28/9
period-before = Tuần trước, { $days }
period-year = Từ đầu năm đến nay
ask-those = Hỏi những nơi nào ạ?
# $count (Number) - mấy nơi
those-all = Tất cả { $count } nơi
# $count (Number) - mấy nơi
those-chapters = { $count } chi hội
# $count (Number) - mấy nơi
those-clans = { $count } dòng họ
# $count (Number) - mấy nơi
those-boards = { $count } đơn vị
those-silent = Nơi im tuần trước
nobody-silent = Tuần trước nơi nào cũng có số rồi. { You } chọn nơi khác giúp.
nobody-asked = Chưa có chi hội nào để hỏi. { You } tạo ở mục Chi hội, đơn vị.
ask-until = Hạn trả lời hôm nào ạ? { You } bấm, hoặc gõ ngày, ví dụ 10/10.
# $day (Date) - ngày
day-ahead = { WEEKDAY($day) } { DAY($day) }
not-coming = Hạn phải từ hôm nay và trong ba tháng tới. { You } gõ giúp, ví dụ 10/10.
# $count (Number) - mấy nơi
# $day (Date) - hạn
request-summary = Hỏi { $count } nơi, hạn { WEEKDAY($day) } { DAY($day) }:
# $count (Number) - mấy nơi
# $day (Date) - hạn
request-summary-wards = Hỏi { $count } xã, thị trấn, hạn { WEEKDAY($day) } { DAY($day) }:
# $fields (Text) - các số
# $days (String) - 22–28/9
request-fields = { $fields } ({ $days })
# $count (Number) - mấy nơi
request-yes = Gửi cho { $count } nơi
request-yes-calls = Mở đợt, gọi từng nơi
# $count (Number) - mấy nơi
figures-to-call = { $count } nơi chưa dùng trợ lý: xin { you } gọi điện rồi ghi số giúp.
request-made = Đã mở đợt hỏi số. Ai chưa trả lời sẽ được nhắc hôm trước và đúng hạn.
request-see = Xem ai đã trả lời
answer-fields = Số cần hỏi
answer-period = Số của ngày nào
answer-those = Hỏi những nơi nào
answer-until = Hạn trả lời

# $who (Text) - phường, hội
# $fields (Text) - các số
# $days (String) - 22–28/9
# $day (Date) - hạn
figures-asked = { $who } hỏi số { $days }: { $fields }.
    Xin gõ giúp trước hết { WEEKDAY($day) } { DAY($day) }.
# $who (Text) - phường, hội
# $unit (String) - nơi được hỏi
# $fields (Text) - các số
# $days (String) - 22–28/9
# $day (Date) - hạn
figures-asked-of = { $who } hỏi số { $days } của { $unit }: { $fields }.
    Xin gõ giúp trước hết { WEEKDAY($day) } { DAY($day) }.
figures-answer = Gửi số
figures-late = Có đợt hỏi số đến giờ mới gửi được. { You } xem có cần nhắc nữa không.

## Trả lời

# $unit (String) - nơi khai
doing-answer-figures = ghi số của { $unit }
# $unit (String) - nơi khai
# $days (String) - 22–28/9
figures-summary = { You } xem lại giúp, số của { $unit } ({ $days }):
figures-yes = Đúng, gửi số
figures-told = Đã ghi số khai. Cảm ơn { you }!
# $count (Number) - còn mấy số
figures-told-open = Đã ghi số khai, còn { $count } số để ngỏ.
figures-all-open = Chưa có số nào, để ngỏ cả. Có lúc nào { you } gõ lúc ấy.
figures-go-on = Gõ nốt
figures-mend = Sửa số vừa gửi
request-closed = Đợt hỏi số này đã đóng, số vừa gõ chưa ghi. Cần ghi thêm thì { you } gọi cán bộ hội.
# $unit (String) - nơi ấy
unit-ended = { $unit } không còn nữa nên không ghi số được.
# $unit (String) - nơi ấy
figures-write-for = Ghi số { $unit }
ask-teller = Ai báo số qua điện thoại ạ? { You } bấm, hoặc gõ tên.
ask-told-on = Báo hôm nào ạ? { You } bấm, hoặc gõ ngày, ví dụ 28/9.
answer-teller = Người báo số
answer-told-on = Ngày báo số
# $name (String) - người báo
# $day (Date) - ngày báo
figures-told-by = Ghi qua điện thoại: { $name } báo ngày { DAY($day) }
figures-yes-phone = Đúng, ghi số
# $unit (String) - nơi khai
figures-written = Đã ghi số khai của { $unit }.

## Theo dõi

# $day (Date) - hạn
# $answered (Number) - đã trả lời
# $all (Number) - tất cả
request-progress = Hạn { WEEKDAY($day) } { DAY($day) }. Đã trả lời: <b>{ $answered }/{ $all }</b>
# $names (String) - tên các nơi
request-silent = Chưa có: { $names }
request-is-closed = Đợt này đã đóng.
# $count (Number) - mấy nơi
request-nudge = Nhắc { $count } nơi
request-answers = Xem các số
# $days (String) - 22–28/9
request-answers-title = <b>Số khai</b> · { $days }
# $value (Text) - bao nhiêu
# $name (String) - người báo
# $day (Date) - ngày báo
figure-by-phone = { $value } ({ $name } báo qua điện thoại { DAY($day) })
request-no-answers = Chưa nơi nào trả lời.
request-close = Đóng đợt này
request-nobody-left = Không còn nơi nào phải nhắc.
# $day (Date) - hạn
# $left (Number) - mấy nơi chưa trả lời
request-close-summary = Đóng đợt hỏi số hạn { DAY($day) }? Còn { $left } nơi chưa trả lời, sẽ không được nhắc nữa.
request-close-yes = Đúng, đóng đợt này
request-closed-now = Đã đóng đợt hỏi số.

# $who (Text) - phường, hội
# $count (Number) - mấy số
# $unit (String) - nơi được hỏi
# $day (Date) - hạn
home-figures-asked = { $who } hỏi { $count } số của { $unit }, hạn { DAY($day) }.
# $count (Number) - mấy số
home-do-figures = Gửi { $count } số
# $day (Date) - hạn
# $left (Number) - mấy nơi
home-figures-due = Đợt hỏi số hạn { DAY($day) }: còn { $left } nơi chưa trả lời.
home-do-request = Xem đợt hỏi số
