### Hội viên, hộ gia đình.

# $unit (String) - tên chi hội
# $count (Number) - số hội viên
members-which = <b>Hội viên { $unit }</b>: { COUNT($count) } người.
    { You } làm gì ạ?
members-add = Thêm hội viên
members-find = Tìm, sửa, thôi hội viên
answer-task = Việc
answer-name = Họ tên
answer-home = Nhà
answer-birth = Năm sinh
answer-phone = Điện thoại
answer-party = Đảng viên
answer-double = Trùng người
answer-member = Hội viên
answer-field = Chỗ sửa
answer-to = Nơi chuyển đến
answer-address = Số nhà

ask-member-name = Hội viên tên gì ạ? { You } gõ họ và tên.
ask-member-home = Ở nhà nào? { You } gõ tên chủ nhà hoặc số nhà.
home-skip = Bỏ qua, ghi nhà sau
ask-birth-year = Sinh năm bao nhiêu ạ?
ask-phone = Số điện thoại là gì ạ?
no-phone = Không có điện thoại
ask-party = Có là đảng viên không ạ?
party-yes = Là đảng viên
party-no = Không phải
not-a-phone = Chưa ra số điện thoại. { You } gõ giúp, ví dụ 0912 345 678.
not-a-birth-year = Chưa rõ năm sinh. { You } gõ giúp, ví dụ 1958.
# $name (String) - tên đang ghi
doing-member = thêm hội viên { $name }
# $card (String) - người trong sổ
double-found = Trong sổ đã có:
    { $card }
    Có phải cùng một người không { you }?
double-same = Cùng một người, thôi
double-other = Người khác, ghi thêm
double-kept = Trong sổ có rồi, không ghi thêm.
# $name (String) - họ tên
# $details (String) - năm sinh, điện thoại, nhà
# $unit (String) - chi hội
member-summary = { You } xem lại giúp hội viên mới của { $unit }:
    <b>{ $name }</b>
    { $details }
# $name (String) - họ tên
# $unit (String) - chi hội
# $count (Number) - số hội viên
member-registered = Đã ghi { $name } vào sổ hội viên.
    { $unit } có { COUNT($count) } hội viên.
member-next = Thêm người nữa
ask-member = Tìm ai ạ? { You } gõ tên, số nhà hoặc số điện thoại.
# $typed (String) - chữ đã gõ
member-unknown = Chưa thấy hội viên nào "{ $typed }". { You } gõ tên khác giúp.
# $name (String) - họ tên
# $details (String) - năm sinh, điện thoại, nhà
# $unit (String) - chi hội
# $since (Date) - từ ngày
member-card = <b>{ $name }</b>
    { $details }
    Hội viên { $unit } từ { FULLDAY($since) }
# $year (String) - năm sinh
member-born = sinh { $year }
# $household (String) - nhà ai
# $address (String) - địa chỉ
member-home = nhà { $household }, { $address }
member-party = đảng viên
member-no-details = Chưa có năm sinh, điện thoại.
member-change = Sửa thông tin
member-move = Chuyển chi hội
member-end = Thôi là hội viên
# $name (String) - họ tên
ask-field = Sửa gì của { $name } ạ?
field-name = Họ tên
field-birth = Năm sinh
field-phone = Điện thoại
field-party = Đảng viên
# $name (String) - họ tên
doing-member-change = sửa thông tin { $name }
ask-new-name = Họ tên đúng là gì ạ?
# $name (String) - họ tên
# $details (String) - thông tin mới
change-summary = { You } xem lại giúp:
    <b>{ $name }</b>
    { $details }
change-yes = Đúng, sửa sổ
# $name (String) - họ tên
member-changed = Đã sửa thông tin { $name }.
# $name (String) - họ tên
ask-move-to = Chuyển { $name } đến nơi nào? { You } gõ tên, ví dụ TDP 12.
# $name (String) - họ tên
# $origin (String) - nơi cũ
# $to (String) - nơi mới
move-summary = { You } xem lại giúp:
    Chuyển { $name }
    từ { $origin } đến { $to }
move-yes = Đúng, chuyển
# $name (String) - họ tên
# $to (String) - nơi mới
member-moved = Đã chuyển { $name } sang { $to }. Khoản đã góp vẫn ở sổ cũ.
household-move = Chuyển nhà sang chi hội
# $called (String) - nhà ai
ask-household-to = { $called } chuyển đến chi hội nào? { You } gõ tên, ví dụ TDP 12.
# $called (String) - nhà ai
# $unit (String) - chi hội cũ
# $to (String) - chi hội mới
household-move-summary = { You } xem lại giúp:
    Nhà { $called }
    từ { $unit } chuyển đến { $to }
# $called (String) - nhà ai
# $to (String) - chi hội mới
household-moved = Đã chuyển nhà { $called } sang { $to }.
    Bài chấm danh hiệu đi theo, chi hội mới xem tiếp.
# $unit (String) - chi hội
lives-there = Nhà này đang ở { $unit } rồi.
# $name (String) - họ tên
ask-end-reason = { $name } thôi là hội viên vì sao ạ?
end-moved-away = Chuyển đi nơi khác
end-own-wish = Tự xin thôi
end-died = Đã mất
end-entered-wrongly = Ghi nhầm vào sổ
end-stay = Thôi, vẫn là hội viên
# $name (String) - tên
end-stayed = { $name } vẫn là hội viên.
# $name (String) - họ tên
# $reason (Text) - lý do
end-summary = { You } xem lại giúp:
    { $name } thôi là hội viên
    Lý do: { $reason }
end-yes = Đúng, ghi sổ
# $name (String) - họ tên
member-ended = Đã ghi: { $name } không còn là hội viên.
# $name (String) - họ tên
# $unit (String) - nơi định chuyển đến
member-already = { $name } là hội viên { $unit } rồi.

## Hộ gia đình

# $unit (String) - chi hội
# $count (Number) - số hộ
ask-household = { $unit } có { COUNT($count) } hộ trong sổ. Xem nhà nào? { You } gõ tên hoặc số nhà.
# $called (String) - tên và địa chỉ
ask-household-name = { $called }: chủ nhà họ tên đầy đủ là gì ạ?
household-name-kept = Giữ tên này
ask-household-address = Số nhà, ngõ, tổ thế nào ạ?
household-address-kept = Giữ địa chỉ này
# $called (String) - tên và địa chỉ
doing-household = sửa nhà { $called }
# $name (String) - tên chủ nhà
# $address (String) - địa chỉ
household-summary = { You } xem lại giúp:
    <b>{ $name }</b>
    { $address }
# $called (String) - tên và địa chỉ
household-changed = Đã ghi: { $called }.
household-next-stub = Nhà tiếp theo
household-no-stubs = Không còn nhà nào thiếu thông tin.
