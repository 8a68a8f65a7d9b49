### Số của chỉ tiêu không đếm được trong sổ: hỏi nơi giữ số, nơi ấy báo.

target-ask-holder = Hỏi nơi giữ số
# $unit (String) - nơi được hỏi
# $day (Date) - hạn
target-asked-of = Đã hỏi { $unit }, hạn { DAY($day) }, chưa có trả lời
doing-ask-holder = hỏi số của một chỉ tiêu
ask-holder = Nơi nào giữ số này ạ? { You } bấm, hoặc gõ tên.
answer-holder = Nơi giữ số
# $unit (String) - nơi được hỏi
# $words (Text) - lời nhắn
holder-summary = Sẽ nhắn { $unit }:
    "{ $words }"
# $label (String) - chữ của kế hoạch
# $day (Date) - hạn
holder-summary-call = Mở đợt hỏi số, hạn { WEEKDAY($day) } { DAY($day) }: { $label }
holder-yes-call = Mở đợt, gọi điện hỏi
nobody-holds = Chưa có nơi nào để hỏi. { You } tạo ở mục Chi hội, đơn vị.
# $unit (String) - nơi được hỏi
# $day (Date) - hạn
target-asked-already = { $unit } đang được hỏi số này rồi, hạn { DAY($day) }. { You } chọn nơi khác giúp.
# $label (String) - tên ngắn của chỉ tiêu
target-dropped = Chỉ tiêu "{ $label }" không còn trong kế hoạch, nên không phải báo số nữa.
# $label (String) - tên ngắn của chỉ tiêu
plan-succeeded = Nay tính theo kế hoạch mới, nên số "{ $label }" của kế hoạch trước không phải báo nữa.

# $who (Text) - phường, hội
# $unit (String) - nơi được hỏi
# $label (String) - chữ của kế hoạch
# $day (Date) - hạn
target-asked = { $who } nhờ { $unit } báo số: { $label }.
    Xin gõ giúp trước hết { WEEKDAY($day) } { DAY($day) }.
# $who (Text) - phường, hội
# $unit (String) - nơi được hỏi
# $label (String) - tên ngắn của chỉ tiêu
# $day (Date) - hạn
home-target-asked = { $who } nhờ { $unit } báo số "{ $label }", hạn { DAY($day) }.

## Báo số

# $unit (String) - nơi báo
doing-report-target = báo một số của { $unit }
# $value (Text) - bao nhiêu
# $source (String) - theo đâu
# $day (Date) - ngày của số
report-answered = Số này đã có rồi: { $value }, theo { $source }, ngày { DAY($day) }. { You } sửa không ạ?
report-mend = Sửa số ấy
report-leave = Để nguyên số ấy
report-left = Số ấy vẫn để nguyên.
answer-again = Sửa hay để nguyên
# $unit (String) - nơi hỏi
report-told = Đã gửi số cho { $unit }. Cảm ơn { you }!
# $unit (String) - nơi báo
# $label (Text) - số gì
# $value (Text) - bao nhiêu
report-heard = Đã có số { $unit } báo, { $label }: { $value }
report-see-target = Xem chỉ tiêu
# $label (Text) - chữ của kế hoạch
report-none-left = Đã bỏ số ấy. { $label }: chưa ai báo số.
# $label (Text) - chữ của kế hoạch
# $value (Text) - bao nhiêu
# $source (String) - theo đâu
report-stands = Đã bỏ số ấy. { $label }: lại tính { $value }, theo { $source }.
report-asked-again = Đợt hỏi số ấy vẫn mở, nơi giữ số sẽ được nhắc lại.

## Theo dõi

# $label (String) - chữ của kế hoạch
# $units (String) - nơi được hỏi
request-target = <b>{ $label }</b>, hỏi { $units }
# $value (Text) - bao nhiêu
request-told = Đã báo: { $value }
request-target-gone = Chỉ tiêu này nay không tính nữa, không ai được nhắc. { You } đóng đợt được rồi.
