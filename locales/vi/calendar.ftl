### Lịch của kế hoạch, và những tin lịch tự gửi.

calendar-title = <b>Lịch sắp tới</b>
calendar-empty = Từ nay đến hết năm sau lịch chưa có gì.
calendar-more = Xem tiếp
calendar-said = Tin sắp gửi
calendar-undecided = Tin chưa gửi được
# $day (Date) - ngày, để biết thứ mấy
# $days (String) - 29/9, năm khác thì 29/9/2026
# $label (String) - việc
calendar-day = { WEEKDAY($day) } { $days }: { $label }
# $days (String) - 29/9–5/10
# $label (String) - việc
calendar-days = { $days }: { $label }
# $day (Date) - ngày cuối, để biết thứ mấy
# $days (String) - 29/9, năm khác thì 29/9/2026
# $label (String) - việc
calendar-last-day = { WEEKDAY($day) } { $days }: hạn cuối, { $label }
# $day (Date) - ngày
calendar-one-day = { WEEKDAY($day) } { FULLDAY($day) }
# $first (Date) - ngày đầu
# $last (Date) - ngày cuối
calendar-span = { DAY($first) } đến { FULLDAY($last) }

## Tin lịch sắp gửi

calendar-said-none = Trong 40 ngày tới lịch không gửi tin nào.
calendar-said-title = Tin lịch sắp gửi, { you } bấm tin cần xem:
# $day (Date) - ngày gửi
# $at (Time) - giờ gửi
# $label (String) - tin nào
calendar-said-line = { DAY($day) } { CLOCK($at) }: { $label }
# $day (Date) - ngày gửi
# $at (Time) - giờ gửi
# $label (String) - tin nào
calendar-said-line-off = { DAY($day) } { CLOCK($at) }: { $label } (đã tắt)
answer-moment = Tin
# $day (Date) - ngày gửi
# $at (Time) - giờ gửi
# $whom (Text) - gửi ai
# $words (String) - lời tin
calendar-moment = { WEEKDAY($day) } { DAY($day) }, { CLOCK($at) }, gửi { $whom }:
    "{ $words }"
calendar-turn-off = Tắt tin này
calendar-turn-on = Gửi như lịch
calendar-reword = Sửa lời
ask-calendar-words = { You } gõ lời mới. Chỗ để trong ngoặc { "{" }đơn vị{ "}" }, { "{" }việc{ "}" }, { "{" }ngày{ "}" } sẽ tự điền cho từng nơi.
# $label (String) - tin nào
calendar-off-summary = Tắt tin "{ $label }" lần này, đúng không ạ?
# $label (String) - tin nào
calendar-on-summary = Gửi tin "{ $label }" như lịch, đúng không ạ?
# $words (String) - lời mới
calendar-words-summary = { You } xem lại giúp, từ nay tin này nói:
    "{ $words }"
calendar-yes = Đúng
calendar-kept = Đã ghi. Lịch gửi theo như vậy.
doing-calendar = xem tin lịch sắp gửi
# $first (Text) - người nhận đầu
# $second (Text) - người nhận sau
whom-both = { $first }, { $second }
whom-officer = cán bộ
whom-head = người phụ trách các nơi
whom-leader = lãnh đạo tổ dân phố
whom-member = hội viên
whom-treasurer = thủ quỹ
whom-helper = người ghi hộ
whom-collector = người thu
whom-partner = đơn vị phối hợp
# $whom (Text) - vai
# $kinds (Text) - loại nơi
whom-of = { $whom } ({ $kinds })
kinds-district = huyện
kinds-ward = phường, xã
kinds-chapter = chi hội
kinds-clan-board = dòng họ
kinds-unit-board = trường, cơ quan
kinds-partner = đơn vị phối hợp

## Tin gửi muộn: hỏi người

# $label (Text) - tin nào
# $at (Time) - giờ lẽ ra gửi
# $day (Date) - ngày lẽ ra gửi
announcement-late = Tin "{ $label }" lẽ ra gửi lúc { CLOCK($at) } { WEEKDAY($day) } { DAY($day) }, nay đã muộn.
announcement-late-send = Gửi bây giờ
announcement-late-drop = Bỏ tin này
announcement-late-sent = Tin đang gửi.
announcement-late-morning = Giờ này khuya rồi, 6:30 sáng tin sẽ gửi.
announcement-late-dropped = Đã bỏ tin này.

# $label (String) - tin nào
# $at (Time) - giờ lẽ ra gửi
# $day (Date) - ngày lẽ ra gửi
home-unsaid = Tin "{ $label }" lẽ ra gửi { CLOCK($at) } { WEEKDAY($day) } { DAY($day) }, nay đã muộn.
# $label (String) - tin nào
# $at (Time) - giờ lẽ ra gửi
# $day (Date) - ngày lẽ ra gửi
# $more (Number) - còn mấy tin nữa
home-unsaid-more = Tin "{ $label }" lẽ ra gửi { CLOCK($at) } { WEEKDAY($day) } { DAY($day) }, nay đã muộn. Còn { $more } tin muộn nữa.
home-unsaid-send = Gửi tin muộn
home-unsaid-drop = Bỏ tin muộn
