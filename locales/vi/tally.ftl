### Tổng hợp tuần. Mỗi dòng không quá 38 chữ cái để không gãy trên máy nhỏ.

# $place (String) - tên phường, chữ hoa
# $days (String) - 22–28/9
tally-title = KHUYẾN HỌC { $place } · { $days }
# $total (Dong) - thu trong tuần
tally-income = Thu trong tuần: <b>{ MILLIONS($total) } triệu</b>
# $amount (Dong) - chênh lệch
tally-more = tăng { MILLIONS($amount) } triệu so với tuần trước
# $amount (Dong) - chênh lệch
tally-less = giảm { MILLIONS($amount) } triệu so với tuần trước
tally-same = bằng tuần trước
# $piggy (Dong) - lợn nhựa
# $wage (Dong) - ngày lương
# $gift (Dong) - ủng hộ
tally-kinds = Lợn nhựa { MILLIONS($piggy) } · Ngày lương { MILLIONS($wage) }
    Ủng hộ { MILLIONS($gift) }
# $kept (Dong) - để nhà
tally-kept = Các nhà giữ lại { MILLIONS($kept) } cho các cháu
# $count (Number) - hội viên
# $joined (String) - thêm bớt, có dấu
tally-members = Hội viên: { COUNT($count) } người ({ $joined })
# $share (Number) - phần nghìn
# $wanted (Number) - phần trăm cần
tally-members-share = { TENTHS($share) }% dân số, cần { $wanted }%
# $amount (Dong) - đồng một người
# $wanted (Dong) - đồng cần
tally-fund = Quỹ năm: { COUNT($amount) } đ/người, cần { COUNT($wanted) }
# $spoke (Number) - đã có số
# $all (Number) - tất cả
tally-spoke = { $spoke }/{ $all } chi hội đã có số.
# $spoke (Number) - đã có số
# $all (Number) - tất cả
tally-spoke-wards = { $spoke }/{ $all } xã, thị trấn đã có số.
# $names (String) - tên các nơi, cắt dòng sẵn
tally-silent = Chưa có: { $names }
# $more (Number) - còn mấy nơi nữa
tally-silent-more = và { $more } nơi nữa
# $count (Number) - số chi hội
tally-nudge = Nhắc { $count } chi hội
# $count (Number) - số xã, thị trấn
tally-nudge-wards = Nhắc { $count } xã, thị trấn
# $count (Number) - số chi hội
tally-call = Gọi { $count } chi hội
# $count (Number) - số xã, thị trấn
tally-call-wards = Gọi { $count } xã, thị trấn
tally-by-unit = Từng chi hội
tally-excel = Tải Excel
tally-copy = Chép sang Zalo
tally-before = Tuần trước
tally-this = Tuần này
# $unit (String) - tên nơi
# $total (Dong) - thu
# $members (Number) - hội viên
tally-unit-line = { $unit }: { MILLIONS($total) } triệu, { COUNT($members) } hội viên
# $unit (String) - tên nơi
tally-unit-silent = { $unit }: chưa có số
# $days (String) - 22–28/9
tally-units-title = <b>Từng chi hội</b> · { $days }
tally-nothing-below = Chưa có chi hội nào. { You } tạo ở mục Chi hội, đơn vị.
tally-excel-coming = Tệp Excel đang làm, gửi ngay sau đây.
# $days (String) - 22–28/9
tally-excel-ready = Số liệu { $days }.
# $place (String) - tên phường, không dấu
# $days (String) - 22-28-9-2025
tally-file = tong-hop-{ $place }-{ $days }
# $place (String) - phường, huyện
tally-association = Hội Khuyến học { $place }
# $unit (String) - chi hội
tally-association-unit = Khuyến học { $unit }
# $days (String) - 22–28/9/2025
tally-sheet-title = Tổng hợp tuần { $days }
sheet-units = Từng chi hội
sheet-unit = Nơi
sheet-piggy = Lợn nhựa (đồng)
sheet-wage = Ngày lương (đồng)
sheet-gift = Ủng hộ (đồng)
sheet-total = Cộng thu (đồng)
sheet-kept = Để nhà (đồng)
sheet-pigs = Số lợn
sheet-joined = Hội viên mới
sheet-members = Hội viên
sheet-sum = Cộng

## Nhắc chi hội chưa có số

# $names (String) - tên các nơi
# $words (Text) - câu sẽ gửi
nudge-summary = Sẽ nhắn chi hội trưởng { $names }:
    "{ $words }"
# $names (String) - tên các nơi
# $words (Text) - lời nhắc
nudge-summary-wards = Sẽ nhắn cán bộ { $names }:
    "{ $words }"
# $days (String) - 22–28/9
nudge-words-wards = Huyện chưa có số { $days } của xã, thị trấn mình. Xin nhắc các chi hội gõ giúp.
# $names (String) - tên các nơi
nudge-to-call = { $names } chưa dùng trợ lý: xin { you } gọi điện rồi ghi số giúp.
# $who (Text) - phường, huyện
nudge-words = { $who } chưa có số tuần này của chi hội mình. Xin gõ giúp các khoản thu, hội viên mới.
# $who (Text) - phường, huyện
nudge-words-before = { $who } chưa có số tuần qua của chi hội mình. Xin gõ giúp các khoản thu, hội viên mới.
place-ward = Phường
place-association = Hội
# $count (Number) - số người
nudge-yes = Gửi cho { $count } người
# $count (Number) - số người
nudged = Đã gửi { $count } lời nhắc.
# $count (Number) - số người
# $at (Time) - giờ
# $day (Date) - ngày
nudged-at = Đang giờ nghỉ: { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } máy gửi { $count } lời nhắc ạ.
nudge-nobody = Chi hội nào cũng có số rồi.
# $names (String) - tên các nơi
nudge-only-calls = Nơi chưa dùng trợ lý, xin { you } gọi điện rồi ghi số giúp:
    { $names }
nudge-call-these = Nơi chưa dùng trợ lý, xin { you } gọi điện rồi ghi số giúp:
# $unit (String) - đơn vị
# $name (String) - chi hội trưởng
# $phone (String) - số điện thoại
call-by = { $unit }: { $name }, { $phone }
# $unit (String) - đơn vị
# $name (String) - chi hội trưởng
call-without = { $unit }: { $name }, chưa có số điện thoại
# $unit (String) - đơn vị
call-nobody = { $unit }: chưa có ai phụ trách
tally-open = Xem và nhắc
tally-late = Số liệu tuần trước đến giờ mới gửi được.

# $count (Number) - số sổ quỹ
books-do-not-hold = Dò sổ tự động: có { $count } sổ quỹ không khớp. { You } báo người giữ máy chạy khuyenhoc check.

## Số khai trong tổng hợp

# $amount (Dong) - phần là số khai
tally-declared = trong đó số khai { MILLIONS($amount) } triệu
# $count (Number) - phần là số khai
tally-members-declared = trong đó số khai { COUNT($count) } người
# $unit (String) - tên nơi
# $total (Dong) - thu
# $members (Number) - hội viên
tally-unit-declared = { $unit }: { MILLIONS($total) } triệu, { COUNT($members) } hội viên (số khai)
# $unit (String) - tên nơi
# $total (Dong) - thu
# $members (Number) - hội viên
# $beside (Dong) - số khai, không cộng vào
tally-unit-beside = { $unit }: { MILLIONS($total) } triệu, { COUNT($members) } hội viên (có khai { MILLIONS($beside) } triệu, không cộng)
sheet-declared = Trong đó số khai (đồng)
sheet-members-declared = Hội viên số khai
sheet-beside = Có khai, không cộng (đồng)
sheet-families = Gia đình học tập (hộ)
sheet-citizens = Công dân đăng ký (người)
# $count (Number) - số hộ
tally-families = Gia đình học tập: { COUNT($count) } hộ
# $count (Number) - số hộ
# $share (Number) - phần nghìn
tally-families-share = Gia đình học tập: { COUNT($count) } hộ, { TENTHS($share) }%
# $count (Number) - số người
tally-citizens = Công dân đăng ký: { COUNT($count) } người
# $count (Number) - số người
# $share (Number) - phần nghìn
tally-citizens-share = Công dân đăng ký: { COUNT($count) } người, { TENTHS($share) }%
tally-of-families = hộ
tally-of-citizens = người
# $missing (Number) - còn thiếu
# $of (Text) - hộ, người
# $wanted (Number) - phần trăm cần vượt
tally-titles-beyond = Còn { COUNT($missing) } { $of } nữa là vượt { $wanted }%
# $missing (Number) - còn thiếu
# $of (Text) - hộ, người
# $wanted (Number) - phần trăm cần đạt
tally-titles-missing = Còn { COUNT($missing) } { $of } nữa là đạt { $wanted }%
# $missing (Number) - còn thiếu
# $of (Text) - hộ, người
# $wanted (Number) - phần trăm cần vượt
tally-declared-beyond = số khai, còn { COUNT($missing) } { $of } là vượt { $wanted }%
# $missing (Number) - còn thiếu
# $of (Text) - hộ, người
# $wanted (Number) - phần trăm cần đạt
tally-declared-missing = số khai, còn { COUNT($missing) } { $of } là đạt { $wanted }%
tally-titles-all-declared = theo số khai
# $count (Number) - phần là số khai
# $of (Text) - hộ, người
tally-titles-declared = trong đó số khai { COUNT($count) } { $of }
