### Chỉ tiêu: đến đâu rồi, còn thiếu bao nhiêu, tính trên số nào.

command-tiendo = Tiến độ
command-tiendo-about = Chỉ tiêu đến đâu, còn thiếu gì
command-tiendo-words = tiến độ | chỉ tiêu | tiến độ chỉ tiêu

# $unit (String) - nơi nào
# $met (Number) - đã đạt
# $all (Number) - tất cả
targets-title = <b>Chỉ tiêu của { $unit }</b>: đạt { $met }/{ $all }
# $year (String) - năm của kế hoạch
targets-by = theo kế hoạch { $year }, chưa có kế hoạch năm nay
targets-open = Xem kỹ một chỉ tiêu
targets-which = Xem chỉ tiêu nào ạ? { You } bấm, hoặc gõ tên.
# $label (Text) - tên ngắn của chỉ tiêu
# $state (Text) - đến đâu
target-brief-line = { $label }: { $state }
# $state (Text) - đến đâu
# $goal (Text) - cần gì
target-brief = { $state }, cần { $goal }
# $base (Text) - thiếu số nào
target-brief-wants = chưa biết { $base }
# $reached (Text) - đã có
# $base (Text) - thiếu số nào
target-brief-has = { $reached }, chưa biết { $base }
targets-none = Chưa có kế hoạch nào nên chưa có chỉ tiêu.
# $number (Number) - thứ tự
# $label (Text) - chữ của kế hoạch
target-label = { $number }. { $label }
# $label (Text) - chữ của kế hoạch
target-title = <b>{ $label }</b>
# $number (Number) - thứ tự
target-open = Xem chỉ tiêu { $number }
target-not-reported = chưa ai báo số
# $reached (Text) - đã có
# $base (Text) - thiếu số nào
target-wants-base = có { $reached }, chưa biết { $base } nên chưa tính được
# $amount (Text) - phần là số khai
target-declared = trong đó số khai { $amount }
target-done = đã làm
target-not-done = chưa làm xong
# $share (Number) - phần nghìn
target-percent = { TENTHS($share) }%
# $amount (Dong) - đồng một người
target-each = { COUNT($amount) } đ/người
# $count (Number) - bao nhiêu
target-number = { COUNT($count) }
# $amount (Dong) - đồng một người
goal-each = { COUNT($amount) } đ
# $amount (Dong) - đồng một người
goal-each-over = hơn { COUNT($amount) } đ
# $bound (Number) - phần trăm
goal-at-least = { $bound }%
# $bound (Number) - phần trăm
goal-over = vượt { $bound }%
# $bound (Number) - nhiều nhất
goal-at-most = nhiều nhất { $bound }
# $state (Text) - đến đâu
# $goal (Text) - cần gì
target-met = { $state }, cần { $goal }: đã đạt
# $state (Text) - đến đâu
# $goal (Text) - cần gì
target-short = { $state }, cần { $goal }: chưa đạt
# $state (Text) - đến đâu
# $goal (Text) - cần gì
# $missing (Text) - còn thiếu
target-missing = { $state }, cần { $goal }, còn thiếu { $missing }
# $state (Text) - đến đâu
# $goal (Text) - cần gì
# $missing (Text) - còn thiếu
target-missing-over = { $state }, còn { $missing } nữa là { $goal }
# $state (Text) - đến đâu
# $goal (Text) - cần gì
# $missing (Text) - còn thừa
target-too-many = { $state }, cần { $goal }, còn { $missing } phải lo
# $day (Date) - hôm ấy
# $state (Text) - đến đâu
target-before = Ngày { DAY($day) }: { $state }
target-each-title = Từng nơi, nơi xa đích nhất ở trên:
# $state (Text) - đến đâu
# $missing (Text) - còn thiếu
chapter-missing = { $state }, thiếu { $missing }
# $state (Text) - đến đâu
chapter-met = { $state }, đạt

base-population = dân số
base-households = số hộ
base-clans = số dòng họ
base-groups = số tổ dân phố
base-units = số đơn vị
base-party-members = số đảng viên
base-citizens = số công dân
base-adults = số người lớn
base-staff = số người của đơn vị
base-learners = số người học
# $unit (String) - nơi nào
ask-base-population = { $unit } có bao nhiêu người dân ạ?
# $unit (String) - nơi nào
ask-base-households = { $unit } có bao nhiêu hộ ạ?
# $unit (String) - nơi nào
ask-base-clans = { $unit } có bao nhiêu dòng họ ạ?
# $unit (String) - nơi nào
ask-base-groups = { $unit } có bao nhiêu tổ dân phố ạ?
# $unit (String) - nơi nào
ask-base-units = { $unit } có bao nhiêu cơ quan, trường học, đơn vị ạ?
# $unit (String) - nơi nào
ask-base-party-members = { $unit } có bao nhiêu đảng viên ạ?
# $unit (String) - nơi nào
ask-base-citizens = { $unit } có bao nhiêu công dân ạ?
# $unit (String) - nơi nào
ask-base-adults = { $unit } có bao nhiêu người từ 18 tuổi ạ?
# $unit (String) - nơi nào
ask-base-staff = { $unit } có bao nhiêu cán bộ, người làm việc ạ?
# $unit (String) - nơi nào
ask-base-learners = { $unit } có bao nhiêu người học ạ? Không tính trẻ mầm non, học sinh tiểu học, THCS.
# $base (Text) - số nào
base-enter = Ghi { $base }
# $base (Text) - số nào
# $unit (String) - chi hội
base-enter-for = { $unit }: { $base }
# $base (Text) - số nào
# $count (Number) - bao nhiêu
base-summed = Tính trên { $base } { COUNT($count) }, cộng từ các nơi
# $base (Text) - số nào
# $count (Number) - bao nhiêu
# $source (String) - theo đâu
# $day (Date) - ngày của số ấy
base-noted = Tính trên { $base } { COUNT($count) }, theo { $source }, ngày { FULLDAY($day) }
# $source (String) - theo đâu
# $day (Date) - ngày của số ấy
reported-noted = Theo { $source }, ngày { FULLDAY($day) }
# $name (String) - tên sự kiện
target-awaits = Chưa tổ chức: { $name }
target-report = Ghi số được báo
# $unit (String) - nơi nào
doing-note-figure = ghi một số của { $unit }
# $unit (String) - nơi nào
ask-base = Ghi số nào của { $unit } ạ?
# $label (Text) - chữ của kế hoạch
ask-reported-done = { $label }: đã làm chưa ạ?
# $label (Text) - chữ của kế hoạch
ask-reported-percent = { $label }: được bao nhiêu phần trăm ạ? Ví dụ 95,5
# $label (Text) - chữ của kế hoạch
ask-reported-count = { $label }: bao nhiêu ạ?
reported-yes = Đã làm
reported-no = Chưa làm xong
ask-source = Số này theo đâu ạ? Ví dụ: công an phường, Phòng Giáo dục
ask-as-of = Số này tính đến ngày nào ạ? { You } gõ ngày, ví dụ 1/9.
# $unit (String) - nơi nào
# $label (Text) - số gì
# $value (Text) - bao nhiêu
note-summary = { You } xem lại giúp, { $unit }, { $label }: { $value }
# $source (String) - theo đâu
# $day (Date) - ngày của số ấy
note-source = Theo { $source }, ngày { FULLDAY($day) }
# $value (Text) - bao nhiêu
# $day (Date) - ngày của số ấy
note-before = Trước đây: { $value }, ngày { FULLDAY($day) }
note-kept = Đã ghi. Chỉ tiêu từ nay tính theo số này.
# $name (String) - người ghi
# $unit (String) - nơi nào
# $label (Text) - số gì
# $value (Text) - bao nhiêu
note-heard = { $name } vừa ghi { $label } của { $unit }: { $value }
note-take-back = Không dùng số này
# $unit (String) - nơi nào
# $label (Text) - số gì
note-none-left = Đã bỏ số ấy. Nay chưa có { $label } của { $unit }.
# $unit (String) - nơi nào
# $label (Text) - số gì
# $value (Text) - bao nhiêu
# $source (String) - theo đâu
note-stands = Đã bỏ số ấy. { $unit } lại tính theo { $label } { $value }, theo { $source }.
answer-base = Số nào
answer-value = Bao nhiêu
answer-source = Theo đâu
answer-as-of = Ngày của số

## Chỗ điền trong tin: mỗi chỗ đọc trôi chảy cả khi mới biết ít.

place-not-known = chưa có số
# $count (Number) - bao nhiêu
place-number = { COUNT($count) }
# $amount (Dong) - tiền
place-dong = { COUNT($amount) } đ
# $amount (Dong) - tiền
place-millions = { MILLIONS($amount) } triệu
# $way (Number) - phần trăm chỉ tiêu
place-way-members = { $way } % chỉ tiêu hội viên
# $amount (Text) - bao nhiêu
place-only-members = { $amount } hội viên
place-none-members = chưa ghi hội viên nào
# $way (Number) - phần trăm chỉ tiêu
place-way-fund = { $way } % chỉ tiêu quỹ
# $amount (Text) - bao nhiêu tiền
place-only-fund = quỹ { $amount }
place-none-fund = quỹ chưa ghi khoản nào
# $way (Number) - phần trăm chỉ tiêu
place-way-families = { $way } % chỉ tiêu gia đình học tập
# $amount (Text) - bao nhiêu
place-only-families = { $amount } gia đình học tập
place-none-families = chưa có gia đình học tập nào
