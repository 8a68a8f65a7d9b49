### Ban khuyến học, ban chỉ đạo: ai ở trong ban, từ bao giờ.

# $have (Number) - nơi có ban
# $all (Number) - tất cả
boards-stand = { $have }/{ $all } nơi đã có ban khuyến học.
# $count (Number) - số nơi
boards-lack = Xem { $count } nơi chưa có
# $count (Number) - số nơi
boards-lack-title = <b>{ $count } nơi chưa có ban khuyến học</b>
boards-lack-none = Nơi nào cũng có ban khuyến học rồi.
board-of-one = Ghi ban của một nơi
board-committee = Ban chỉ đạo
# $unit (String) - nơi
board-title = <b>Ban khuyến học { $unit }</b>
# $unit (String) - phường, huyện
committee-title = <b>Ban chỉ đạo { $unit }</b>
# $unit (String) - nơi
board-none = { $unit } chưa ghi ban khuyến học.
# $unit (String) - phường, huyện
committee-none = Chưa ghi ban chỉ đạo của { $unit }.
# $post (Text) - chức
# $name (String) - họ tên
# $day (Date) - từ ngày
seat-line = { $post }: { $name }, từ { FULLDAY($day) }
# $count (Number) - còn mấy người
board-more = và { $count } người nữa
board-add = Thêm người
board-end = Có người thôi
board-renew = Ban mới, thay cả ban
post-chair = Trưởng ban
post-deputy = Phó ban
post-secretary = Thư ký
post-member = Ủy viên
phrases-chair = trưởng ban | trưởng | chủ tịch | trưởng ban chỉ đạo | trưởng ban khuyến học
phrases-deputy = phó ban | phó | phó trưởng ban | phó chủ tịch | phó trưởng ban thường trực | phó ban thường trực
phrases-secretary = thư ký | thư kí | ủy viên thư ký
phrases-seat-member = ủy viên | uỷ viên | thành viên | ủy viên thường trực
ask-seats = Ai vào ban ạ? Mỗi dòng một người, ví dụ:
    Trưởng ban: Nguyễn Văn An
ask-seats-new = Ban mới có những ai? Mỗi dòng một người, ví dụ:
    Trưởng ban: Nguyễn Văn An
# $line (String) - dòng chưa đọc được
seats-unread = Chưa rõ tên ở dòng "{ $line }". { You } gõ lại cả danh sách giúp.
# $most (Number) - nhiều nhất
too-many-seats = Một ban nhiều nhất { $most } người. { You } xem lại danh sách giúp.
# $name (String) - họ tên
seat-held = { $name } có trong ban rồi. { You } gõ lại danh sách, bỏ tên này giúp.
# $name (String) - trưởng ban đang có
chair-taken = Trưởng ban đang là { $name }. { You } gõ lại danh sách giúp; thay trưởng ban thì ghi người cũ thôi trước.
# $day (Date) - ngày vào ban
seat-not-begun = Có người vào ban từ { FULLDAY($day) }, ngày này sớm hơn. { You } gõ ngày khác giúp.
ask-decision = Theo quyết định số mấy ạ? Ví dụ: 12/QĐ-UBND ngày 5/9.
decision-none = Không có số
ask-seat-since = Vào ban từ ngày nào ạ? Ví dụ 5/9.
# $name (String) - họ tên
ask-seat-end = { $name } thôi từ ngày nào ạ?
ask-seat = Ai thôi ạ? { You } bấm, hoặc gõ tên.
# $typed (String) - chữ đã gõ
seat-unknown = Trong ban chưa thấy ai tên "{ $typed }". { You } gõ lại tên giúp.
# $post (Text) - chức
# $name (String) - họ tên
seat-new = { $post }: { $name }
# $day (Date) - từ ngày
seats-since = Từ { FULLDAY($day) }
board-before-ends = Cả ban trước thôi từ ngày ấy.
board-yes = Đúng, ghi lại
board-recorded = Đã ghi.
# $post (Text) - chức
# $name (String) - họ tên
# $unit (String) - nơi
# $day (Date) - từ ngày
seat-end-summary = { $name } thôi { $post }, { $unit }
    Từ { FULLDAY($day) }
# $unit (String) - nơi
doing-board = ghi ban khuyến học { $unit }
answer-seats = Người trong ban
answer-seat = Người thôi
answer-since = Từ ngày
answer-decision = Quyết định
