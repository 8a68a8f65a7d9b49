### Chi hội, đơn vị, mã mời.

# $unit (String) - phường
# $count (Number) - số nơi
# $inside (Number) - đã vào
units-which = <b>{ $unit }</b>: { $count } chi hội, đơn vị; { $inside } nơi đã vào.
    { You } làm gì ạ?
units-make = Tạo chi hội, đơn vị
units-who = Ai chưa vào
units-print = Tờ mã QR để in
units-texts = Lời mời để chuyển tiếp
answer-units = Danh sách
ask-units = { You } gõ dãy, ví dụ <b>TDP 1 đến 45</b>, hoặc dán danh sách mỗi dòng một nơi,
    hoặc gửi tệp Excel.
units-template = Tải mẫu Excel
units-template-ready = Mẫu Excel để điền.
file-coming = Tệp đang làm, gửi ngay sau đây.
ask-which-invites = { You } cần lời mời nào ạ?
units-send-one = Một nơi
answer-which = Lời mời
no-units = Chưa thấy tên nơi nào. { You } gõ giúp, ví dụ: TDP 1 đến 45
# $count (Number) - số nơi
# $most (Number) - nhiều nhất
too-many-units = Một lần tạo nhiều nhất { $most } nơi, danh sách này có { $count }. { You } chia ra giúp.
# $name (String) - tên nơi
unit-name-taken = { $name } có rồi, hoặc đứng hai lần trong danh sách. { You } xem lại giúp.
# $rows (String) - dòng và lý do
file-rows-wrong = Tệp có dòng cần xem lại:
    { $rows }
    { You } sửa rồi gửi lại giúp.
file-unreadable = Chưa mở được tệp này. { You } gửi tệp Excel (.xlsx) theo mẫu giúp.
file-has-no-rows = Tệp không có dòng nào. { You } điền theo mẫu rồi gửi lại giúp.
# $row (Number) - số dòng
row-has-no-name = Dòng { NUMBER($row, useGrouping: 0) }: thiếu tên
# $row (Number) - số dòng
# $field (Text) - cột
row-not-a-number = Dòng { NUMBER($row, useGrouping: 0) }: { $field } không phải số
# $row (Number) - số dòng
row-not-a-phone = Dòng { NUMBER($row, useGrouping: 0) }: số điện thoại chưa đúng
# $count (Number) - số chỗ còn lại
rows-more = … và { $count } chỗ nữa
column-name = Tên nơi
column-households = Số hộ
column-population = Số dân
column-head = Người phụ trách
column-phone = Điện thoại
# $count (Number) - số nơi
# $names (String) - vài tên đầu, tên cuối
# $details (Text) - có số hộ, số dân không
units-summary = { You } xem lại giúp, tạo <b>{ $count }</b> nơi:
    { $names }
    { $details }
# $households (Number) - tổng số hộ
units-figures-households = Cộng { COUNT($households) } hộ.
# $households (Number) - tổng số hộ
# $population (Number) - tổng số dân
units-figures = Cộng { COUNT($households) } hộ, { COUNT($population) } người dân.
units-no-figures = Mỗi nơi một mã mời, dùng một lần, trong 30 ngày.
# $names (String) - tên những người phụ trách
units-heads = Người phụ trách: { $names }
# $names (String) - tên những nơi có rồi
units-standing = Có rồi, không tạo nữa: { $names }
# $count (Number) - số nơi
units-yes = Đúng, tạo { $count } nơi
# $count (Number) - số nơi
units-made = Đã tạo { $count } nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, gửi ngay sau đây.
doing-units = tạo chi hội, đơn vị
# $count (Number) - số nơi
units-sheet-ready = Tờ mã mời của { $count } nơi. In ra, cắt từng ô, đưa từng người.
units-sheet-coming = Tờ mã QR để in đang làm, gửi ngay sau đây.
units-sheet-empty = Nơi nào cũng vào rồi, không còn mã nào để in.
units-all-in = Nơi nào cũng đã vào.
# $out (Number) - chưa vào
# $names (String) - tên từng nơi
units-not-in = Chưa vào, { $out } nơi:
    { $names }
ask-invite-unit = Lời mời của nơi nào? { You } gõ tên, ví dụ TDP 12.
# $count (Number) - số tin
units-send-all = { $count ->
    [1] Gửi lời mời còn lại
   *[other] Gửi cả { $count } lời mời
 }
# $count (Number) - số tin
units-texts-follow = { $count ->
    [1] Lời mời ở ngay dưới đây. { You } bấm giữ tin ấy rồi chuyển tiếp.
   *[other] { $count } lời mời ở ngay dưới đây, mỗi tin một nơi. { You } bấm giữ từng tin rồi chuyển tiếp.
 }
# $unit (String) - nơi
# $place (String) - phường
# $role (Text) - vai
# $code (String) - mã mời
# $day (Date) - ngày cuối
# $link (String) - đường dẫn
invite-text-link = Kính mời { $role } { $unit } vào trợ lý Khuyến học { $place }.
    Bấm: { $link }
    Hoặc gõ mã: <b>{ $code }</b>
    Mã dùng một lần, đến hết { FULLDAY($day) }.
# $unit (String) - nơi
# $place (String) - phường
# $role (Text) - vai
# $code (String) - mã mời
# $day (Date) - ngày cuối
invite-text = Kính mời { $role } { $unit } vào trợ lý Khuyến học { $place }.
    Nhắn trợ lý rồi gõ mã: <b>{ $code }</b>
    Mã dùng một lần, đến hết { FULLDAY($day) }.
sheet-title = Lời mời vào trợ lý Khuyến học · cắt theo nét đứt, đưa từng người
# $place (String) - phường, huyện
sheet-from = Hội Khuyến học { $place } mời vào trợ lý Khuyến học
# $role (Text) - vai
# $name (String) - người được mời
sheet-whom = { $role }: { $name }
sheet-step-scan = Mở máy ảnh điện thoại, quét ô vuông bên cạnh.
# $bot (String) - tên trợ lý trên Telegram
sheet-step-start = Telegram mở { $bot }: bấm Start (Bắt đầu).
# $bot (String) - tên trợ lý trên Telegram
sheet-step-search = Hoặc tìm { $bot } trong Telegram, gõ mã này:
sheet-step-open = Mở trợ lý Khuyến học trên điện thoại.
sheet-step-type = Gõ mã dưới đây rồi gửi.
sheet-step-answer = Trả lời mấy câu làm quen là dùng được.
# $day (Date) - ngày cuối
sheet-until = Mã dùng một lần, đến hết { FULLDAY($day) }
sheet-file = ma-moi
template-file = mau-chi-hoi
template-example-name = TDP 1
template-example-head = Nguyễn Thị Mẫu

## Mời một người

ask-invite-role = Mời làm gì ạ?
answer-role = Vai
ask-invitee = Người ấy tên gì ạ?
invitee-skip = Chưa cần tên
answer-invitee = Tên người mời
# $unit (String) - nơi
# $role (Text) - vai
# $name (String) - tên
invite-summary = { You } xem lại giúp, mời { $name }
    làm { $role }
    ở { $unit }
role-board-head = trưởng ban khuyến học
invite-someone = một người
invite-yes = Đúng, làm mã mời

## Đọc tên nơi để biết là chi hội, dòng họ hay đơn vị

unit-starts-clan-board = dòng họ | họ | ban khuyến học dòng họ | ban khuyến học họ
unit-starts-unit-board = trường | ban khuyến học trường | công an | trạm y tế | công ty | doanh nghiệp | cơ quan | ban chỉ huy | văn phòng | phòng | hợp tác xã | trung tâm | bệnh viện | ngân hàng
unit-starts-chapter = tdp | tổ dân phố | thôn | chi hội | khu | xóm | ấp | bản | tổ

## Thôi vai

# $unit (String) - nơi nào
roles-none = { $unit } chưa có ai giữ vai nào.
# $unit (String) - nơi nào
ask-role-to-end = Ai ở { $unit } thôi ạ?
# $name (Text) - tên
# $role (Text) - vai
role-held = { $name }, { $role }
roles-keep = Thôi, giữ nguyên
# $name (String) - tên
# $role (Text) - vai
# $unit (String) - nơi nào
end-role-summary = { $name } thôi làm { $role } { $unit } từ hôm nay.
    Những gì đã ghi vẫn giữ nguyên trong sổ.
end-role-yes = Đúng, cho thôi
# $name (String) - tên
# $role (Text) - vai
# $unit (String) - nơi nào
role-ended = Từ hôm nay { $name } không còn là { $role } { $unit }.
last-officer = Chỉ còn một cán bộ. { You } mời người khác vào trước đã.

## Đổi tên, thôi một nơi

units-mend = Đổi tên, thôi một nơi
units-back = Chi hội, đơn vị
ask-mend-unit = Nơi nào ạ? { You } gõ tên, ví dụ TDP 12.
# $unit (String) - nơi ấy
doing-mend-unit = sửa { $unit }
# $unit (String) - nơi ấy
mend-unit-what = { $unit }: { you } muốn làm gì ạ?
mend-unit-rename = Đổi tên
mend-unit-end = Không còn nữa
# $unit (String) - nơi ấy
ask-unit-name = Tên mới của { $unit } là gì ạ?
ask-rename-why = Vì sao đổi tên ạ?
rename-decision = Đổi theo quyết định
rename-slip = Trước ghi sai tên
# $old (String) - tên cũ
# $new (String) - tên mới
rename-check = { $old } đổi tên thành <b>{ $new }</b>. Phiếu đã cấp giữ tên cũ.
rename-yes = Đúng, đổi tên
# $old (String) - tên cũ
# $new (String) - tên mới
unit-renamed = Đã đổi tên { $old } thành { $new }.
# $unit (String) - nơi ấy
ask-end-why = Vì sao { $unit } không còn nữa ạ?
unit-end-merged = Sáp nhập
unit-end-dissolved = Giải thể
unit-end-mistake = Tạo nhầm
# $unit (String) - nơi ấy
unit-end-check = Từ hôm nay { $unit } không còn nữa. Sổ và phiếu cũ vẫn giữ.
unit-end-yes = Đúng, thôi nơi này
# $unit (String) - nơi ấy
unit-is-ended = { $unit } không còn trong danh sách.
# $unit (String) - nơi ấy
# $balance (Dong) - quỹ còn
# $members (Number) - hội viên
# $households (Number) - hộ
# $roles (Number) - người giữ vai
# $below (Number) - nơi ở dưới
unit-still-holds = { $unit } chưa thôi được: quỹ còn { MONEY($balance) }, { $members } hội viên, { $households } hộ, { $roles } người giữ vai, { $below } nơi ở dưới. Xin chuyển hội viên, hộ và tiền sang nơi khác, cho thôi vai, rồi làm lại.
# $name (String) - tên ấy
name-stands-there = Đã có nơi tên "{ $name }". { You } gõ tên khác giúp.
answer-unit-name = Tên mới
answer-unit-why = Lý do

## Loại chính quyền địa phương

government-phuong = phường
government-xa = xã
government-thi-tran = thị trấn
government-dac-khu = đặc khu
government-quan = quận
government-huyen = huyện
government-thi-xa = thị xã
government-thanh-pho = thành phố
