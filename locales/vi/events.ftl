### Sự kiện: sắp tới, đã qua, kể lại, dời ngày, không tổ chức.

command-sukien = Sự kiện
command-sukien-about = Sự kiện sắp tới và đã qua
command-sukien-words = sự kiện | lịch sự kiện | sắp có gì

events-title = <b>Sự kiện sắp tới</b>
events-past-title = <b>Sự kiện đã qua</b>
events-none = Chưa có sự kiện nào.
events-past = Sự kiện đã qua
events-add = Thêm sự kiện
events-other = Sự kiện khác
# $day (Date) - hôm nào
event-on = { WEEKDAY($day) } { DAY($day) }
# $day (Date) - hôm nào
event-on-year = { FULLDAY($day) }
# $days (String) - 29/9–5/10
event-span = { $days }
event-no-day = chưa định ngày
# $label (String) - sự kiện
# $when (Text) - hôm nào
event-line = { $label }: { $when }
# $label (String) - sự kiện
# $when (Text) - hôm nào
# $place (Text) - phường, xã, huyện
event-line-outside = { $label }: { $when } (ngoài kế hoạch { $place })
# $label (String) - sự kiện
# $when (Text) - hôm nào
event-line-off = { $label }: không tổ chức ({ $when })
# $label (String) - sự kiện
# $when (Text) - hôm nào
# $count (Number) - số người
event-line-held = { $label }: { $when }, { COUNT($count) } người
# $label (String) - sự kiện
# $when (Text) - hôm nào
# $place (String) - ở đâu
event-public-at = { $label }: { $when }, tại { $place }

# $when (Text) - hôm nào
event-when = Ngày: { $when }
# $place (String) - ở đâu
event-place = Nơi: { $place }
# $name (String) - nơi chủ trì
event-lead = Chủ trì: { $name }
# $unit (String) - của nơi nào
event-of = Của { $unit }
# $place (Text) - phường, xã, huyện
event-outside = Ngoài kế hoạch { $place }
event-is-off = Không tổ chức
# $count (Number) - số người
event-attended = Tham gia: { COUNT($count) } người
# $told (Number) - bao nhiêu trường báo cáo
# $all (Number) - tất cả
# $count (Number) - số người
event-week = Các trường: { $told }/{ $all } đã báo cáo, { COUNT($count) } người tham gia
# $count (Number) - số ảnh
event-photos = Kèm theo: { $count } ảnh

event-tell = Kể lại sự kiện
event-move = Dời ngày, đổi nơi
event-cancel = Không tổ chức nữa
event-see = Xem sự kiện
# $day (String) - 29/9
event-ready-day = Ngày { $day }
event-same-place = Vẫn nơi ấy
event-no-place = Không ghi nơi
ask-event-place = Tổ chức ở đâu ạ?
# $place (String) - nơi đã định
ask-event-place-again = Tổ chức ở đâu ạ? Kế hoạch ghi: { $place }.
ask-event-photos = { You } gửi ảnh giúp, một hay nhiều ảnh đều được.
ask-event-from = Tổ chức từ hôm nào ạ? { You } gõ ngày, ví dụ 2/10.
ask-event-to = Đến hôm nào ạ? { You } gõ ngày, ví dụ 5/10.
ask-event-label = Sự kiện gì ạ? Ví dụ: Trao thưởng học sinh giỏi.
ask-event-reason = Vì sao không tổ chức nữa ạ?
# $label (String) - sự kiện
doing-event = kể lại "{ $label }"
# $label (String) - sự kiện
doing-move-event = dời "{ $label }"
# $label (String) - sự kiện
doing-cancel-event = bỏ "{ $label }"
doing-add-event = thêm sự kiện
event-yes-tell = Đúng, ghi lại
event-yes-move = Đúng, dời
event-yes-cancel = Không tổ chức nữa
event-keep = Vẫn tổ chức
event-yes-add = Đúng, thêm sự kiện
# $label (String) - sự kiện
event-check-off = Không tổ chức nữa: <b>{ $label }</b>
event-told = Đã ghi lại sự kiện. Cảm ơn { you }!
event-moved = Đã dời.
event-cancelled = Đã ghi: không tổ chức nữa.
event-added = Đã thêm sự kiện.
event-ahead = Sự kiện này chưa diễn ra, hôm nào xong { you } kể lại giúp.
event-over = Sự kiện này đã xong hoặc đã thôi, không đổi được nữa.
answer-photos = Ảnh
answer-place = Nơi tổ chức
answer-label = Tên sự kiện
