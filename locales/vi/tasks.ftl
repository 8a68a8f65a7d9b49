### Việc phải làm: việc và báo cáo kế hoạch giao cho từng nơi.

command-viecphailam = Việc phải làm
command-viecphailam-about = Việc, báo cáo phải làm và hạn
command-viecphailam-words = việc phải làm | việc được giao | báo cáo phải nộp | nộp báo cáo | báo cáo tuần lễ | nhiệm vụ | hạn nộp

tasks-title = <b>Việc phải làm</b>
# $unit (String) - nơi phải làm
tasks-title-of = <b>Việc phải làm</b> của { $unit }
# $label (String) - việc, theo kế hoạch
# $when (Text) - đến bao giờ
task-line = { $label }: { $when }
# $label (String) - việc, theo kế hoạch
# $unit (String) - nơi phải làm
# $when (Text) - đến bao giờ
task-line-of = { $label } ({ $unit }): { $when }
# $day (Date) - ngày cuối
task-due = hạn cuối là { WEEKDAY($day) } { DAY($day) }
# $day (Date) - ngày cuối
task-due-year = hạn cuối là { FULLDAY($day) }
# $day (Date) - ngày cuối
# $left (Number) - còn mấy ngày
task-due-soon = hạn cuối là { WEEKDAY($day) } { DAY($day) }, còn { $left } ngày
# $day (Date) - ngày cuối
task-due-today = hạn cuối là hôm nay, { WEEKDAY($day) } { DAY($day) }
# $day (Date) - ngày cuối
# $over (Number) - quá mấy ngày
task-overdue = quá hạn { $over } ngày, hạn cuối là { WEEKDAY($day) } { DAY($day) }
# $day (Date) - ngày cuối
task-overdue-year = quá hạn, hạn cuối là { FULLDAY($day) }
task-due-none = chưa định hạn
# $day (Date) - ngày kế hoạch ghi
task-due-slip = kế hoạch ghi { FULLDAY($day) }, trước năm của kế hoạch, xin xem lại

# $year (String) - năm của kế hoạch
task-of-year = của kế hoạch { $year }
# $label (String) - tên ngắn của việc
# $when (Text) - đến bao giờ
task-brief = { $label }: { $when }
# $label (String) - tên ngắn của việc
# $over (Number) - quá mấy ngày
task-brief-over = { $label }: quá { $over } ngày
# $label (String) - tên ngắn của việc
task-brief-today = { $label }: hạn hôm nay
# $label (String) - tên ngắn của việc
# $day (Date) - ngày cuối
# $left (Number) - còn mấy ngày
task-brief-soon = { $label }: hạn { DAY($day) }, còn { $left } ngày
# $count (Number) - mấy việc
tasks-count = <b>{ $count } việc phải làm</b>
tasks-past = Việc năm trước
tasks-past-title = <b>Việc năm trước còn để lại</b>
tasks-none = Không còn việc nào phải làm.
tasks-of-others = Các nơi làm đến đâu
tasks-helping = Việc cùng làm
tasks-helping-none = Kế hoạch chưa ghi việc nào cùng làm.
tasks-helping-title = <b>Việc cùng làm</b>
# $label (String) - việc, theo kế hoạch
# $leads (String) - ai chủ trì
# $when (Text) - đến bao giờ
task-helping-line = { $label }: cùng { $leads }, { $when }

## Một việc

# $label (String) - việc, theo kế hoạch
task-title = <b>{ $label }</b>
# $unit (String) - nơi phải làm
task-unit = Nơi làm: { $unit }
# $when (Text) - đến bao giờ
task-when = Thời gian: { $when }
# $names (String) - cùng với ai
task-with = Cùng làm: { $names }
# $names (String) - báo cáo ai
task-to = Báo cáo: { $names }
ask-task-is-done = Việc này { you } làm xong chưa ạ?
task-check = { You } xem lại giúp:
ask-report-is-done = Báo cáo này { you } làm xong chưa ạ?
# $count (Number) - số ảnh
task-with-photos = Kèm theo: { $count } ảnh
task-do = Đã làm xong
task-do-report = Xong, gửi báo cáo
task-not-yet = Chưa xong, để sau
phrases-finished = xong | xong rồi | đã xong | làm xong | đã làm xong | làm rồi | đã làm | rồi | có rồi | hoàn thành | đã báo cáo | báo cáo rồi | gửi rồi | gửi báo cáo | ok | đúng | vâng | ừ
phrases-not-finished = chưa | chưa xong | chưa làm | chưa làm xong | chưa có | chưa báo cáo | đang làm | sắp xong | không | để sau
task-send = Gửi báo cáo
task-reopen = Chưa xong, mở lại
task-do-again = Làm việc này
# $day (Date) - hôm nào
# $name (String) - ai ghi
task-done-line = Xong ngày { FULLDAY($day) }, { $name } ghi
# $day (Date) - hôm nào
# $name (String) - ai ghi
# $told (String) - ai báo
task-done-by-phone = Xong ngày { FULLDAY($day) }, { $told } báo qua điện thoại, { $name } ghi
# $days (String) - 29/9–3/10
task-days = Tổ chức: { $days }
# $count (Number) - số người
task-attended = Tham gia: { COUNT($count) } người
# $words (String) - lời kể
task-words = "{ $words }"
# $count (Number) - số tệp
task-with-files = Kèm theo: { $count } tệp
# $unit (String) - nơi phải làm
# $name (String) - ai báo
task-told-by = { $unit }, { $name } báo qua điện thoại

## Hỏi khi làm xong

# $label (String) - việc, theo kế hoạch
doing-task = báo xong việc "{ $label }"
ask-held-from = Tổ chức từ hôm nào ạ? { You } gõ ngày, ví dụ 29/9.
ask-held-to = Đến hôm nào ạ? { You } gõ ngày, ví dụ 3/10.
# $day (Date) - ngày đầu
held-one-day = Chỉ một ngày { DAY($day) }
ask-attended = Có bao nhiêu người tham gia ạ?
ask-report-photo = { You } gửi ảnh giúp, một hay nhiều ảnh đều được.
ask-task-proof = Có ảnh hay giấy tờ gì kèm theo thì { you } gửi giúp.
ask-report-words = { You } kể vài lời: đã làm những gì, kết quả ra sao ạ?
ask-task-words = { You } có nhắn thêm gì không ạ?
task-no-words = Không nhắn thêm
# $unit (String) - nơi phải làm
ask-told-by = Ai ở { $unit } báo ạ? { You } gõ tên người báo.
task-yes-noted = Đúng, ghi lại
task-yes = Đúng, đã xong
task-yes-report = Đúng, gửi báo cáo
task-finished = Đã ghi: việc này xong rồi. Cảm ơn { you }!
task-sent = Đã gửi báo cáo, cán bộ phường xem được ngay. Cảm ơn { you }!
# $names (String) - những nơi không đọc ở đây
task-finished-call = Đã ghi, cán bộ phường xem được. Xin { you } báo trực tiếp giúp { $names }: ở đấy chưa đọc được.
# $unit (String) - nơi phải làm
task-noted-for = Đã ghi cho { $unit }.
# $label (String) - việc, theo kế hoạch
# $when (Text) - đến bao giờ
task-reopened = Đã mở lại "{ $label }", { $when }.
# $day (Date) - hôm nào
# $name (String) - ai ghi
# $body (String) - ban, ngành cùng làm
task-done-helped = Xong ngày { FULLDAY($day) }, { $body } báo, { $name } ghi
# $body (String) - ban, ngành cùng làm
# $unit (String) - nơi phải làm
task-helps = { $body } báo giúp { $unit }
# $label (String) - việc, theo kế hoạch
ask-whose-task = <b>{ $label }</b>: báo xong giúp nơi nào ạ?
# $unit (String) - nơi phải làm
task-finished-helping = Đã ghi: việc này xong rồi, { $unit } được báo ngay. Cảm ơn { you }!
# $body (String) - ban, ngành cùng làm
# $name (String) - ai ghi
# $label (String) - việc, theo kế hoạch
# $unit (String) - nơi phải làm
task-helped = { $body } ({ $name } ghi) báo { $unit } đã xong việc "{ $label }".
task-see = Xem việc này
# $name (String) - ai mở lại
# $label (String) - việc, theo kế hoạch
# $unit (String) - nơi phải làm
task-reopened-by = { $name } đã mở lại việc "{ $label }" của { $unit }: chưa xong.
task-withdrawn = Việc này không còn trong kế hoạch nữa.
# $name (String) - ai ghi
# $day (Date) - hôm nào
task-done-already = { $name } đã ghi xong việc này ngày { FULLDAY($day) } rồi.
# $first (Date) - ngày bắt đầu
days-reversed = Bắt đầu ngày { DAY($first) } thì ngày kết thúc phải từ hôm ấy trở đi. { You } gõ lại giúp.
answer-held_from = Từ ngày
answer-held_to = Đến ngày
answer-attended = Số người tham gia
answer-proof = Ảnh, giấy tờ
answer-told = Lời nhắn
answer-told_by = Người báo

## Các nơi làm đến đâu

tasks-others-title = <b>Các nơi làm đến đâu</b>
tasks-nobody = Kế hoạch chưa giao việc nào cho các nơi.
# $label (String) - việc, theo kế hoạch
# $done (Number) - bao nhiêu nơi xong
# $all (Number) - tất cả
# $when (Text) - đến bao giờ
tasks-standing-line = { $label }: { $done }/{ $all } nơi xong, { $when }
# $done (Number) - bao nhiêu nơi xong
# $all (Number) - tất cả
tasks-done-count = { $done }/{ $all } nơi đã xong.
# $names (String) - tên các nơi
tasks-undone = Chưa: { $names }
# $count (Number) - số nơi
tasks-nudge = Nhắc { $count } nơi
tasks-by-phone = Ghi qua điện thoại
tasks-see-done = Xem nơi đã xong
tasks-other = Việc khác của các nơi
tasks-see-whose = Xem của nơi nào ạ? { You } bấm, hoặc gõ tên.
tasks-note-whose = Ghi cho nơi nào ạ? { You } bấm, hoặc gõ tên.
# $unit (String) - nơi phải làm
# $done (Text) - ai ghi, hôm nào
task-unit-done = { $unit }: { $done }
# $unit (String) - nơi phải làm
# $when (Text) - đến bao giờ
task-unit-open = { $unit }: { $when }
tasks-all-done = Nơi nào cũng xong rồi.
# $names (String) - tên các nơi
# $words (Text) - câu sẽ gửi
tasks-nudge-summary = Sẽ nhắn { $names }:
    "{ $words }"
# $who (Text) - phường, huyện
# $label (String) - việc, theo kế hoạch
# $when (Text) - đến bao giờ
tasks-nudge-words = { $who } đang chờ: { $label }, { $when }. Xong rồi thì bấm giúp dưới đây.

## Nhắc việc

tasks-late-title = <b>Còn nơi chưa xong</b>
# $label (String) - việc, theo kế hoạch
# $open (Number) - bao nhiêu nơi chưa
tasks-late-line = { $label }: { $open } nơi
# $more (Number) - còn mấy việc
tasks-and-more = và { $more } việc nữa

# $late (Number) - số việc quá hạn
home-duties-late = { $late } việc phải làm đã quá hạn.
# $soon (Number) - số việc
home-duties-soon = { $soon } việc phải làm trong 7 ngày tới.
# $count (Number) - số nơi
home-late-units = { $count } nơi còn việc quá hạn.
