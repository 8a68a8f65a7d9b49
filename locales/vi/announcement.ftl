### Thông báo: viết, gửi thử, duyệt, gửi, theo dõi, đính chính.

command-thongbao = Thông báo
command-thongbao-about = Viết, gửi, theo dõi thông báo
command-thongbao-words = thông báo | viết thông báo | gửi thông báo
command-goidien = Cần gọi điện
command-goidien-about = Ai chưa nhận được thông báo, cần gọi
command-goidien-words = gọi điện | cần gọi điện | gọi ai
command-dadoc = Đã đọc
command-dadoc-words = đã đọc | đọc rồi | đã xem | xem rồi | tôi đã đọc | tôi đọc rồi | tôi đã xem | bác đã đọc | bác đọc rồi | cô đã đọc | đã biết | biết rồi | tôi biết rồi | bác biết rồi | tôi đã biết | đã nhận | nhận rồi | đã nhận được | tôi đã nhận | đã rõ | rõ rồi | tôi rõ rồi | đã nắm được | đã đọc tin | đã nhận tin | đã nhận được tin | đã đọc thông báo | đã nhận thông báo | đã nhận được thông báo
doing-announcement = viết thông báo
doing-rewording = sửa lời thông báo
doing-correction = viết đính chính
doing-submission = xin gửi thông báo
answer-words = Lời thông báo
answer-file = Ảnh, tệp kèm
answer-who = Gửi cho ai
answer-roles = Những vai nào
answer-where = Ở đâu
answer-places = Những nơi nào
answer-groups = Có nhắn nhóm chat không
answer-readbutton = Có nút Đã đọc không
answer-when = Lúc nào gửi
answer-aloud = Bài đọc loa

## Danh sách

announce-write = Viết thông báo
announce-older = Thông báo cũ hơn
announce-none = Chưa có thông báo nào.
announce-listed = <b>Thông báo</b>
# $day (Date) - ngày
# $words (String) - mấy chữ đầu
# $state (Text) - đến đâu rồi
announce-line = { DAY($day) } · { $words } · { $state }
# $day (Date) - ngày
# $words (String) - mấy chữ đầu
# $state (Text) - đến đâu rồi
announce-line-by-one = { DAY($day) } · { $words } · { $state } · một người duyệt
announce-is-draft = bản nháp
announce-is-waiting = chờ duyệt
announce-is-approved = đã duyệt, chờ giờ gửi
announce-is-running = đang gửi
announce-is-paused = tạm dừng
announce-is-cancelled = đã dừng hẳn
announce-is-late = quá giờ, chưa gửi
announce-is-done = gửi xong

## Viết

ask-announcement = Thông báo nói gì ạ? { You } gõ cả bài trong một tin.
    Gõ { "{" }tên{ "}" }, { "{" }đơn vị{ "}" } thì máy điền cho từng người.
ask-words-for-file = Đã giữ tệp gửi kèm. Thông báo nói gì ạ?
# $place (String) - chỗ điền đã gõ
# $known (String) - các chỗ điền được khác
place-unknown = Chưa có gì để điền vào { $place }. Điền được: { "{" }tên{ "}" }, { "{" }đơn vị{ "}" }, { $known }. { You } gõ lại cả bài giúp.
# $count (Number) - số chữ cái
# $most (Number) - nhiều nhất
words-too-long = Bài dài { COUNT($count) } chữ cái, nhiều nhất { COUNT($most) }. { You } rút ngắn rồi gõ lại giúp.
ask-announced-file = Có ảnh hay tệp gửi kèm không ạ?
announce-no-file = Không kèm gì
ask-announced-who = Gửi cho ai ạ?
announce-heads = Các chi hội trưởng
announce-all = Tất cả, cả nhóm chat
announce-silent = Nơi chưa có số tuần này
announce-groups = Nhóm chat các nơi
announce-others = Chọn kỹ hơn
ask-announced-roles = Những ai ạ? { You } bấm lần lượt, hoặc gõ một dòng, cách nhau dấu phẩy.
# $names (String) - những gì đã chọn
several-chosen = Đã chọn: { $names }. Còn ai nữa không ạ?
several-enough = Đủ rồi
ask-announced-where = Ở những nơi nào ạ?
announce-everywhere = Tất cả các nơi
announce-chapters = Chi hội
announce-clans = Dòng họ
announce-boards = Trường, cơ quan
announce-some = Chỉ một số nơi
ask-announced-places = Những nơi nào ạ? { You } gõ tên, cách nhau dấu phẩy, ví dụ TDP 5, TDP 12.
ask-announced-groups = Có nhắn cả vào nhóm chat của các nơi ấy không ạ?
announce-groups-too = Nhắn cả nhóm chat
announce-people-only = Chỉ nhắn từng người
ask-announced-reply = Người nhận có cần bấm Đã đọc không ạ?
announce-reply-yes = Cần bấm Đã đọc
announce-reply-no = Không cần
nobody-there = Chưa có ai như thế để gửi.
# $count (Number) - số người
announce-to = Gửi tới { COUNT($count) } người
# $names (String) - vài tên
announce-named = { $names }
# $names (String) - vài tên
# $more (Number) - còn lại
announce-named-more = { $names }… và { COUNT($more) } người nữa
# $count (Number) - số người
announce-to-call = { COUNT($count) } người chưa dùng trợ lý, cần gọi điện
# $count (Number) - số nơi chưa có ai vào
announce-places = { COUNT($count) } nơi chưa dùng trợ lý, cần gọi điện
# $count (Number) - số nhóm
announce-to-groups = Và { COUNT($count) } nhóm chat
# $words (String) - lời
announce-says = "{ $words }"
# $name (String) - tên tệp
announce-with-file = Kèm: { $name }
announce-with-button = Người nhận bấm Đã đọc
announce-keep = Lưu, xem tin thử
announce-drop-draft = Thôi, không gửi
announce-kept = Đã lưu, chưa gửi ai. Tin thử ở trên.
announce-tried = Tin thử ở trên.
announce-proof = <b>Tin thử</b>, chưa gửi ai:

## Một thông báo

announce-open = Xem thông báo
announce-more = Việc khác
announce-submit = Xin gửi
announce-try = Xem tin thử
announce-approve = Duyệt tin này
announce-withdraw = Rút về sửa
announce-return = Trả lại người viết
announce-reword = Sửa lời
announce-who = Xem ai sẽ nhận
announce-now = Gửi bây giờ
announce-pause = Tạm dừng
announce-go-on = Gửi tiếp
announce-cancel = Dừng hẳn
announce-forget = Bỏ, không gửi nữa
announce-correct = Đính chính
announce-words = Xem lời
announce-loud = Bài đọc loa
# $count (Number) - số người
announce-unread = { COUNT($count) } người chưa xem
# $count (Number) - số người
announce-calls = Cần gọi: { COUNT($count) }
# $count (Number) - số người
announce-unreached = Không tới: { COUNT($count) }
# $sent (Number) - đã gửi
# $everyone (Number) - tất cả
# $read (Number) - đã đọc, trong những nơi đã gửi
# $group (Number) - đọc trong nhóm chat, không được gửi riêng
# $asks (Number) - 1: có nút Đã đọc
# $lost (Number) - không tới
announced-so-far = Đã gửi { COUNT($sent) }/{ COUNT($everyone) }{ $asks ->
    [1] {" "}· đã đọc { COUNT($read) }
   *[other] {""}
 }{ $group ->
    [0] {""}
   *[other] {" "}· nhóm đọc { COUNT($group) }
 } · không tới { COUNT($lost) }
# $sent (Number) - đã gửi
# $everyone (Number) - tất cả
# $read (Number) - đã đọc, trong những nơi đã gửi
# $group (Number) - đọc trong nhóm chat, không được gửi riêng
# $asks (Number) - 1: có nút Đã đọc
# $lost (Number) - không tới
announced-so-far-done = Gửi xong { COUNT($sent) }/{ COUNT($everyone) }{ $asks ->
    [1] {" "}· đã đọc { COUNT($read) }
   *[other] {""}
 }{ $group ->
    [0] {""}
   *[other] {" "}· nhóm đọc { COUNT($group) }
 } · không tới { COUNT($lost) }
# $words (String) - mấy chữ đầu
announce-named-so = "{ $words }"
# $count (Number) - số tin
announce-held = { COUNT($count) } tin giữ lại, chưa rõ đã tới chưa
# $count (Number) - số người
announce-called = { COUNT($count) } người chưa dùng trợ lý, cần gọi điện
announcement-moved = Thông báo này vừa có người khác quyết rồi. { You } mở lại để xem.
# $version (Number) - bản thứ mấy
# $words (String) - lời cũ
announce-earlier = Bản { $version }, trước khi sửa:
    { $words }

## Duyệt và gửi

ask-announced-when = Gửi lúc nào ạ? { You } bấm, hoặc gõ, ví dụ 7h sáng mai, 29/9 7:00.
when-now = Gửi ngay
when-morning = Sáng mai 7:00
# $at (Time) - giờ chiều
# $day (Date) - hôm nào
when-late = { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } phải không ạ?
# $at (Time) - giờ chiều
when-late-right = Đúng, { CLOCK($at) }
when-other = Giờ khác
no-moment = Chưa rõ lúc nào. { You } gõ giúp ngày và giờ, ví dụ 29/9 7:00.
moment-past = Lúc ấy đã qua rồi. { You } chọn giờ khác giúp, ví dụ 7h sáng mai.
moment-quiet = Từ 21:00 đến 6:30 không nhắn ai. { You } chọn giờ khác giúp, ví dụ 7h sáng mai.
announce-leaves-now = Gửi ngay
# $at (Time) - giờ
# $day (Date) - ngày
announce-leaves = Gửi lúc { CLOCK($at) } { WEEKDAY($day) } { DAY($day) }
# $names (String) - các cán bộ
announce-asks-whom = Xin { $names } duyệt
announce-by-one = Chưa có cán bộ thứ hai: ghi "một người duyệt"
announce-submit-yes = Xin duyệt
# $count (Number) - số nơi nhận
announce-send-yes = Gửi { COUNT($count) } nơi
# $count (Number) - số nơi nhận
announce-approve-yes = Duyệt, gửi { COUNT($count) } nơi
announce-calls-yes = Đúng, lập danh sách gọi
announce-submitted = Đã xin duyệt. Chưa gửi ai.
announce-agreed-calls = Đã duyệt. Không nhắn được ai; tới giờ gửi, { you } mở thông báo để xem danh sách gọi.
announce-agreed-now = Đã duyệt, đang gửi.
# $at (Time) - giờ
# $day (Date) - ngày
announce-agreed = Đã duyệt, gửi lúc { CLOCK($at) } { WEEKDAY($day) } { DAY($day) }.
# $name (String) - người viết
# $count (Number) - số nơi nhận
# $words (String) - lời
announce-asks = { $name } xin duyệt thông báo gửi { COUNT($count) } nơi:
    "{ $words }"
announce-look = Xem và duyệt
own-approval = Tin này { you } viết hoặc xin gửi, xin để cán bộ khác duyệt.
announce-taken-back = Đã rút về bản nháp, chưa gửi ai.
# $name (String) - người viết
ask-return-reason = Vì sao trả lại ạ? { $name } sẽ đọc được.
return-unsaid = Không ghi vì sao
answer-returned = Vì sao trả lại
# $name (String) - người viết
announce-returned-told = Đã trả lại bản nháp, chưa gửi ai. { $name } có tin báo.
# $name (String) - người viết
announce-returned-unheard = Đã trả lại bản nháp, chưa gửi ai. Chưa báo được { $name }, nhờ { you } nói giúp.
# $name (String) - người trả lại
# $words (String) - mấy chữ đầu
# $reason (String) - vì sao
announce-returned = { $name } trả lại thông báo "{ $words }":
    "{ $reason }"
# $name (String) - người trả lại
# $words (String) - mấy chữ đầu
announce-returned-unsaid = { $name } trả lại thông báo "{ $words }", không ghi vì sao.
# $count (Number) - còn bao nhiêu
announce-rest = Còn { COUNT($count) } nơi chưa gửi
announce-paused = Đã tạm dừng.
announce-goes-on = Gửi tiếp.
# $at (Time) - giờ
# $day (Date) - ngày
announce-goes-on-at = Đang giờ nghỉ: { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } máy gửi tiếp ạ.
# $words (String) - mấy chữ đầu
# $sent (Number) - đã gửi
announce-cancel-summary = Dừng hẳn "{ $words }"?
    Đã gửi { COUNT($sent) }, còn lại không gửi nữa.
announce-cancel-yes = Dừng hẳn, không gửi nữa
announce-cancelled = Đã dừng, không gửi thêm ai.
# $words (String) - mấy chữ đầu
announce-late = Thông báo "{ $words }" quá giờ mà chưa gửi hết. { You } còn muốn gửi không ạ?

## Đính chính, chép, đọc loa

ask-correction = Lời đúng là gì ạ? { You } gõ lại cả bài.
ask-rewording = Lời mới là gì ạ? { You } gõ lại cả bài.
# $words (String) - lời đang có
reword-present = Lời đang có:
    { $words }
reword-keep = Để nguyên lời này
# $count (Number) - số người đã nhận
correction-summary = Đính chính gửi { COUNT($count) } nơi đã nhận; nơi chưa nhận được lời mới:
# $count (Number) - số người đã nhận
correction-yes = Đính chính { COUNT($count) } nơi
corrected-now = Đang gửi đính chính. Lời cũ vẫn giữ để tra.
correction-submit = Xin duyệt đính chính
correction-submitted = Đã xin duyệt đính chính. Phần chưa gửi dừng lại chờ duyệt.
# $name (String) - người viết
# $count (Number) - số người đã nhận
correction-asks = { $name } xin duyệt đính chính gửi { COUNT($count) } nơi đã nhận:
# $words (String) - lời cũ
correction-instead = Thay cho: "{ $words }"
# $words (String) - lời mới
correction-unagreed = Đính chính chờ duyệt: "{ $words }"
correction-agree = Duyệt đính chính
correction-refuse = Bỏ đính chính này
# $count (Number) - số người đã nhận
correction-agree-yes = Duyệt, đính chính { COUNT($count) } nơi
correction-refused = Đã bỏ đính chính, lời cũ giữ nguyên.
correction-waits = Đính chính đang chờ duyệt. { You } duyệt hoặc bỏ đính chính trước đã.
# $words (Text) - lời
# $unit (String) - nơi gửi
# $day (Date) - ngày gửi
announced = { $words }
    { $unit }, { DAY($day) }
# $words (Text) - lời mới
# $unit (String) - nơi gửi
# $day (Date) - ngày gửi
corrected = Đính chính: { $words }
    { $unit }, { DAY($day) }
# $count (Number) - số chữ
# $most (Number) - nhiều nhất
ask-aloud = Bài đọc loa dài { $count } chữ, nhiều nhất { $most }. { You } gõ bài ngắn hơn giúp.
# $count (Number) - số chữ
# $most (Number) - nhiều nhất
too-long-aloud = Vẫn dài { $count } chữ, nhiều nhất { $most }. { You } rút thêm giúp.

## Ai đã nhận

# $name (String) - tên
# $unit (String) - nơi
announce-person = { $name } ({ $unit })
# $unit (String) - nơi
announce-group = Nhóm chat { $unit }
announce-unread-list = Chưa bấm Đã đọc:
announce-all-read = Ai nhận được cũng đã xem.
announce-remind = Nhắc những người này
announce-write-to-them = Viết tin mới cho họ
# $count (Number) - số người
# $words (String) - mấy chữ đầu
remind-summary = Nhắc { COUNT($count) } người xem "{ $words }", mỗi ngày một lần.
# $count (Number) - số người
remind-yes = Nhắc { COUNT($count) } người
# $day (Date) - ngày gửi
# $words (Text) - lời
not-read-yet = Thông báo ngày { DAY($day) } { you } chưa bấm Đã đọc:
    { $words }
announce-missed = Chưa tới:
# $who (Text) - ai
# $why (Text) - vì sao
announce-missed-line = { $who }: { $why }
announce-all-reached = Không còn ai chưa nhận được.
# $count (Number) - số tin giữ
announce-release = Gửi lại { COUNT($count) } tin giữ
# $count (Number) - số tin giữ
announce-let-go = Bỏ { COUNT($count) } tin giữ
announce-each-held = Xem từng tin giữ
announce-held-which = Tin giữ, chưa rõ đã tới chưa. { You } bấm từng người:
announce-none-held = Không còn tin nào giữ lại.
# $who (Text) - ai
announce-held-one = { $who }: chưa rõ đã nhận được chưa. Gửi lại thì có thể nhận hai lần.
announce-release-one = Gửi lại
announce-let-go-one = Bỏ, không gửi lại
# $who (Text) - ai
announce-sent-to = Sẽ gửi lại cho { $who }.
# $who (Text) - ai
# $at (Time) - lúc nào gửi
# $day (Date) - ngày nào gửi
announce-sent-to-at = Đang giờ nghỉ: { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } máy gửi lại cho { $who } ạ.
# $who (Text) - ai
announce-let-go-of = Đã bỏ tin của { $who }, không gửi lại.
answer-held = Tin giữ
announce-again = Gửi lại ai chưa tới
# $count (Number) - số tin
announce-sent-again = { COUNT($count) } tin sẽ gửi lại.
# $count (Number) - số tin
# $at (Time) - giờ
# $day (Date) - ngày
announce-sent-again-at = Đang giờ nghỉ: { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } máy gửi lại { COUNT($count) } tin ạ.
# $count (Number) - số tin
announce-let-go-now = Đã bỏ { COUNT($count) } tin giữ, không gửi lại.
announce-left-so = Để nguyên như thế.
missed-held = giữ lại, chưa rõ đã tới chưa
missed-unreachable = đã chặn trợ lý
missed-not-entitled = thôi vai trước khi gửi
missed-no-account = chưa dùng trợ lý
missed-dropped = đã bỏ
missed-failed = không gửi được
calls-title = Xin gọi điện giúp:
# $day (Date) - ngày viết
# $who (Text) - ai
# $why (Text) - vì sao
calls-line = { DAY($day) } · { $who }: { $why }
# $day (Date) - ngày viết
# $who (Text) - ai
# $known (String) - tên, số điện thoại đã có
# $why (Text) - vì sao
calls-line-known = { DAY($day) } · { $who }, { $known }: { $why }
calls-none = Không có ai cần gọi điện.

## Người đọc

have-read = Đã đọc
read-thanks = Đã ghi là { you } đã đọc. Cảm ơn { you }!
# $at (Time) - giờ
# $day (Date) - ngày
read-before = { You } đã báo đọc lúc { CLOCK($at) } ngày { DAY($day) } rồi.
read-older = Tin này đã có đính chính. { You } xem tin mới hơn và bấm ở đó giúp.
read-nothing = Không có thông báo nào chờ { you } bấm Đã đọc.
read-proof = Đây là tin thử, không tính.
place-everyone = các ông bà, anh chị
# $name (String) - tên gọi
person-called = { you } { $name }

## Màn hình đầu

# $count (Number) - số thông báo
home-decisions = { COUNT($count) } thông báo chờ { you } quyết.
home-do-decisions = Xem thông báo chờ
