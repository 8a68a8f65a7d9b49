### Làm quen: mã mời, đồng ý, cách gọi; việc cần làm.

# $place (String) - tên phường, huyện
consent-asked = Đây là trợ lý Khuyến học { $place }: ghi quỹ, hội viên, việc của chi hội ngay trên điện thoại.
    Trợ lý giữ tên, số điện thoại và những gì gõ vào đây, chỉ để làm việc khuyến học.
    Không chia cho nơi khác. Xem, sửa, xin xóa lúc nào cũng được.
consent-agree = Đồng ý, bắt đầu
consent-read = Đọc cả bản
consent-refuse = Không đồng ý
consent-reconsider = Bắt đầu
consent-refused = Chưa đồng ý thì chưa giữ gì của ai. Khi nào muốn dùng, gõ /start.
# $place (String) - tên phường, huyện
consent-full = <b>Về việc giữ thông tin cá nhân</b>
    Ai giữ: Hội Khuyến học { $place }.
    Giữ gì: họ tên, năm sinh, số điện thoại, nhà ở, là đảng viên hay không, khoản đã góp, danh hiệu học tập; của các cháu chỉ khi xin học bổng hoặc tuyên dương, có cha mẹ đồng ý.
    Để làm gì: ghi sổ hội viên, thu chi quỹ khuyến học, xét danh hiệu, học bổng, gửi thông báo. Không dùng vào việc khác.
    Ai xem được: chi hội của mình và cán bộ khuyến học. Người ngoài chỉ kiểm tra được một phiếu thu là thật hay không, không thấy tên.
    Ở đâu: trên máy của Hội. Tin nhắn đi qua ứng dụng nhắn tin mà mình đang dùng.
    Bao lâu: còn làm việc thì còn giữ; sổ thu chi giữ theo quy định kế toán; tên có thể xóa khỏi sổ khi được yêu cầu.
    Quyền của mình: xem, sửa, lấy bản sao, rút lại đồng ý, xin xóa, khiếu nại. Hội trả lời trong 2 ngày làm việc.
    Đồng ý là tự nguyện. Rút lại lúc nào cũng được, việc đã làm trước đó vẫn còn giá trị.
ask-address = Xin phép gọi mình là…
ask-own-name = Họ và tên là gì ạ?
ask-invite-code = { You } gõ mã mời, ví dụ KH 7K3Q M2XA.
not-a-code = Mã này chưa đúng, có thể sai một chữ. { You } xem lại giúp.
invite-unknown = Không có mã mời này. { You } xem lại giúp, hoặc hỏi cán bộ hội.
invite-used = Mã mời này đã có người dùng rồi. { You } hỏi cán bộ hội xin mã mới.
invite-expired = Mã mời này hết hạn rồi. { You } hỏi cán bộ hội xin mã mới.
too-many-tries = Gõ nhầm nhiều lần quá. Một giờ nữa { you } thử lại giúp.
# $unit (String) - tên nơi
role-held-already = { You } đã có vai này ở { $unit } rồi.
# $name (String) - họ tên
# $role (Text) - vai
# $unit (String) - tên nơi
welcome-in = Chào { you } { $name }, { $role } { $unit }.

role-officer = cán bộ khuyến học
role-head = chi hội trưởng
role-treasurer = thủ quỹ
role-helper = người ghi hộ
role-leader = lãnh đạo tổ dân phố
role-collector = người thu
role-partner = đơn vị phối hợp
role-member = hội viên

# $place (String) - tên phường, huyện
home-stranger = Đây là trợ lý Khuyến học { $place }. Tra phiếu thu, hỏi phường thì bấm dưới đây; cán bộ hội xin gõ mã mời.
home-have-code = Có mã mời

home-nothing = Việc cần làm: chưa có gì.
home-title = <b>Việc cần làm</b>
home-quiet-week = Tuần này chi hội chưa ghi gì.
# $count (Number) - số nhà
home-stubs = { $count } nhà mới thêm, còn thiếu thông tin.
# $out (Number) - chưa vào
# $all (Number) - tất cả
home-not-in = { $out }/{ $all } nơi chưa vào trợ lý.
# $count (Number) - số tin
home-letters = { $count } tin của bà con máy chưa đọc được.
# $count (Number) - số nhà
home-do-stubs = Bổ sung { $count } nhà
home-do-letters = Xem tin chưa đọc được
home-more = Việc khác
more-title = Việc khác:
# $page (Number) - trang thứ mấy
# $pages (Number) - mấy trang
more-title-page = Việc khác ({ $page }/{ $pages }):
home-practising = Đang tập thử: ghi gì ở đây cũng không tính vào sổ nào.
# $typed (String) - chữ đã gõ
home-not-understood = Chưa rõ "{ $typed }" là việc gì.
# $typed (String) - chữ đã gõ
home-perhaps = Chưa rõ "{ $typed }". { You } cần việc này không ạ?

## Trợ giúp, cách gọi, ngôn ngữ, tập thử

help-head = { You } bấm nút, hoặc gõ một câu, ví dụ:
    <b>lợn nhựa bà Hoa 350k góp 200k</b>
    <b>ủng hộ ông Huy 500 nghìn</b>
    Gõ không dấu, thiếu cách cũng được.
    Gõ nhầm: "quay lại". Bỏ việc đang ghi: /huy
help-officer = { You } bấm nút, hoặc gõ /tonghop, /donvi, /hoivien.
    Gõ không dấu, thiếu cách cũng được.
    Gõ nhầm: "quay lại". Bỏ việc đang làm: /huy
help-reader = { You } bấm nút, hoặc gõ /tonghop xem số liệu, /traphieu tra phiếu thu.
    Gõ không dấu, thiếu cách cũng được.
    Gõ nhầm: "quay lại". Bỏ việc đang làm: /huy
help-stranger = Tra phiếu thu: gõ /traphieu rồi gõ mã trên phiếu. Có mã mời: gõ /start rồi gõ mã.
settings-which = { You } muốn đổi gì ạ?
settings-language = Tiếng Việt / English
settings-address = Cách gọi
settings-name = Sửa tên
ask-right-name = Tên đúng là gì ạ? { You } gõ cả họ và tên.
# $name (String) - tên đúng
own-name-check = Tên ghi là <b>{ $name }</b>, đúng không ạ?
own-name-yes = Đúng, sửa tên
# $name (String) - tên đúng
own-name-kept = Đã sửa tên: { $name }.
answer-own-name = Tên
ask-language = Trợ lý nói tiếng gì ạ?
language-vi = Tiếng Việt
language-en = English
settings-kept = Đã đổi. Từ giờ gọi là { you }.
settings-language-kept = Đã đổi, từ giờ nói tiếng Việt.
practice-asked = Tập ghi thử: một chi hội riêng để { you } tập, ghi gì cũng không tính.
practice-start = Bắt đầu tập
practice-stop = Thôi tập
# $name (String) - họ tên
practice-unit = Tập thử của { $name }
practice-started = Bắt đầu tập. Trong sổ tập có nhà bà Thử số 1, ông Tập số 2, bà Tập ngõ 3/4.
practice-stopped = Thôi tập. Từ giờ ghi vào sổ thật.

letters-none = Không còn tin nào chờ.
# $count (Number) - số tin
letters-list = { $count } tin chưa đọc được:
# $at (Time) - giờ nhận
# $day (Date) - ngày nhận
# $error (String) - vì sao, chữ của máy
letters-line = { DAY($day) } lúc { CLOCK($at) }: { $error }
answer-code = Mã mời
answer-consent = Đồng ý
answer-call = Cách gọi
answer-what = Chỗ đổi
answer-locale = Ngôn ngữ
letters-retry = Thử lại tất cả
# $count (Number) - số tin
letters-retried = Đã cho thử lại { $count } tin.
