### Hỏi phường, nhờ ghi hộ: hỏi, xem, trả lời.

## Người hỏi

ask-question = { You } muốn hỏi cán bộ hội điều gì ạ?
# $question (String) - câu đã hỏi lần trước
ask-question-back = { You } muốn hỏi thêm gì về câu "{ $question }"?
ask-question-photo = Có ảnh gửi kèm không ạ?
ask-about-photo = Đã nhận ảnh. { You } hỏi gì ạ?
question-added = Đã thêm vào câu hỏi. Có ảnh gửi kèm không ạ?
# $words (String) - câu hỏi
question-check = Sẽ hỏi phường: "{ $words }"
# $words (String) - câu hỏi
question-check-photo = Sẽ hỏi phường, có ảnh: "{ $words }"
question-yes = Gửi câu hỏi
question-drop = Thôi, không hỏi
doing-question = hỏi cán bộ hội
question-sent = Đã gửi cán bộ hội. Có trả lời là { you } nhận được ở đây.
questions-asked = Các câu đã hỏi
questions-title = <b>Các câu đã hỏi</b>
questions-none = Chưa có câu hỏi nào.
question-another = Hỏi câu khác
# $number (Number) - thứ tự
# $words (Text) - câu hỏi
question-waiting = { $number }. Đang chờ: { $words }
# $number (Number) - thứ tự
# $words (Text) - câu hỏi
question-answered = { $number }. Đã trả lời: { $words }
# $number (Number) - thứ tự
question-withdraw = Rút câu { $number }
# $words (Text) - câu hỏi
question-withdraw-asked = Rút câu này, không hỏi nữa?
    { $words }
question-withdraw-yes = Rút, không hỏi nữa
question-withdrawn = Đã rút câu hỏi.
question-back = Hỏi thêm
question-clear = Rõ rồi
# $most (Number) - nhiều nhất bao nhiêu câu chờ
too-many-waiting = Đã có { $most } câu chờ cán bộ hội trả lời. { You } đợi giúp, hoặc rút bớt một câu.
answered-meanwhile = Câu này vừa có người trả lời, hoặc đã rút rồi.
# $question (String) - câu đã hỏi
reply-told = Cán bộ hội trả lời câu { you } hỏi, "{ $question }":

## Cán bộ

command-hoidap-officer = Bà con hỏi
# $count (Number) - số câu
home-enquiries = { $count } câu hỏi, tin nhờ ghi đang chờ.
home-do-enquiries = Xem câu hỏi đang chờ
# $count (Number) - số câu
enquiries-wait = Có { $count } câu hỏi của bà con đang chờ trả lời.
# $day (Date) - hỏi hôm nào
enquiries-late = Câu hỏi từ { WEEKDAY($day) } { DAY($day) } chưa ai trả lời.
enquiries-see = Xem câu hỏi
enquiry-someone = Người chưa có tên
# $name (String) - họ tên
# $role (Text) - vai
# $unit (String) - nơi
enquiry-who = { $name }, { $role } { $unit }
# $count (Number) - số câu
queue-title = <b>{ $count } câu đang chờ</b>
queue-empty = Không còn câu nào chờ.
# $number (Number) - thứ tự
# $who (Text) - ai hỏi
# $words (String) - câu hỏi
queue-line = { $number }. { $who }: { $words }
# $number (Number) - thứ tự
# $who (Text) - ai nhờ
# $unit (String) - nơi
queue-entry = { $number }. { $who }, { $unit }: nhờ ghi hộ
# $number (Number) - thứ tự
queue-open = Xem câu { $number }
queue-others = Các câu đang chờ
# $who (Text) - ai hỏi
# $at (Time) - hỏi lúc nào
enquiry-shown = <b>{ $who }</b> hỏi lúc { CLOCK($at) }:
# $question (String) - câu trước
# $answer (String) - đã trả lời
enquiry-before = Lần trước hỏi: "{ $question }"
    Đã trả lời: "{ $answer }"
enquiry-withdrawn = Câu này người hỏi đã rút.
# $name (String) - ai trả lời
enquiry-answered = Câu này { $name } trả lời rồi:
reply-write = Trả lời
reply-ready = Câu trả lời sẵn
# $who (Text) - người hỏi
ask-reply = Trả lời { $who } thế nào ạ?
doing-reply = trả lời câu hỏi của bà con
# $who (Text) - người hỏi
reply-summary = Sẽ trả lời { $who }:
reply-yes = Gửi trả lời
# $who (Text) - người hỏi
reply-sent = Đã trả lời { $who }.
reply-keep = Giữ để dùng lại
ask-ready-title = Đặt tên ngắn cho câu trả lời này, ví dụ: Mất sổ chi hội.
# $title (String) - tên câu trả lời
ready-kept = Đã giữ câu trả lời "{ $title }".
ask-ready = Dùng câu trả lời nào? { You } bấm, hoặc gõ một chữ để tìm.
ready-unknown = Chưa có câu trả lời sẵn nào như thế. { You } gõ chữ khác giúp.
answer-question = Câu hỏi
answer-photo = Ảnh
answer-reply = Câu trả lời
answer-ready = Câu trả lời sẵn
answer-title = Tên

## Nhờ ghi hộ

kept-voice = Đã giữ lời nhắn của { you }. Máy chưa nghe được tiếng nói, nhờ { you } gõ số tiền, hoặc để người ghi hộ.
kept-voice-words = Đã giữ lời nhắn của { you }. Máy chưa nghe được tiếng nói, nhờ { you } gõ chữ, hoặc để người ghi hộ.
kept-photo = Đã giữ ảnh. { You } tự ghi hay nhờ ghi hộ?
kept-hand-over = Nhờ ghi hộ
kept-by-oneself = Tự ghi
kept-photo-hand-over = Nhờ người ghi hộ
# $who (String) - ai ghi hộ
entry-handed = Đã nhờ { $who } ghi hộ. Ghi xong { you } có tin báo.
entry-handed-officers = Đã nhờ cán bộ hội ghi hộ. Ghi xong { you } có tin báo.
entry-waits = Đã giữ. Cán bộ hội vào trợ lý là thấy, ghi xong { you } có tin báo.
entry-asked-before = Tin này { you } nhờ ghi rồi.
entry-wordless = tin nhờ ghi hộ
# $who (Text) - ai nhờ
# $unit (String) - nơi
entry-asked = <b>{ $who }</b> nhờ ghi hộ tin này cho { $unit }.
entry-write = Ghi khoản thu
entry-done = Đã ghi xong
# $who (Text) - ai nhờ
entry-reported = Đã báo { $who } là ghi xong.
entry-done-before = Tin này có người ghi xong rồi.
# $name (String) - ai ghi
# $at (Time) - nhờ lúc nào
entry-told = { $name } đã ghi xong tin { you } nhờ lúc { CLOCK($at) }. { You } xem lại sổ giúp.
