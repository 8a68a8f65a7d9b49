### Kế hoạch: xem, sửa, tệp Excel, năm sau.

# $title (String) - tên kế hoạch
plan-title = <b>{ $title }</b>
# $targets (Number) - số chỉ tiêu
# $tasks (Number) - số việc
# $events (Number) - số sự kiện
plan-holds = { $targets } chỉ tiêu, { $tasks } việc, { $events } sự kiện.
plan-next = Sắp tới:
# $count (Number) - số chỗ
plan-has-slips = Có { $count } chỗ cần xem lại trong văn bản.
# $count (Number) - số chỗ
plan-has-checks = Có { $count } chỗ dời từ năm trước, cần xem lại.
# $count (Number) - số bộ
plan-has-past-sets = Có { $count } bộ tiêu chí kế hoạch đề ra đã hết hiệu lực, vẫn dùng được.
plan-none = Chưa có kế hoạch nào. Cán bộ phường nạp kế hoạch thì lịch mới có.
plan-calendar = Lịch sắp tới
plan-contents = Trong kế hoạch có gì
plan-edit = Sửa kế hoạch
# $year (Number) - năm
plan-of-year = Kế hoạch năm { NUMBER($year, useGrouping: 0) }
plan-other = Kế hoạch khác
plan-back = Về kế hoạch

## Trong kế hoạch có gì

plan-part-which = { You } xem phần nào ạ?
answer-planpart = Phần
plan-part-basis = Căn cứ
plan-part-targets = Chỉ tiêu
plan-part-tasks = Việc có hạn, báo cáo
plan-part-work = Việc khác
plan-part-slips = Chỗ cần xem lại
plan-basis-title = <b>Căn cứ</b>
plan-targets-title = <b>Chỉ tiêu</b>
plan-tasks-title = <b>Việc có hạn, báo cáo</b>
plan-work-title = <b>Việc khác, ghi ở đâu</b>
plan-slips-title = <b>Chỗ cần xem lại trong văn bản</b>
plan-part-empty = Phần này kế hoạch chưa có gì.
# $number (Number) - số thứ tự
# $text (String) - lời trong kế hoạch
plan-line = { $number }. { $text }
# $first (Text) - điều thứ nhất
# $second (Text) - những điều sau
plan-notes-both = { $first }; { $second }
# $line (Text) - dòng
# $note (Text) - điều cần biết thêm
plan-noted = { $line } ({ $note })
# $place (Text) - phường, xã, huyện
plan-note-national = ngoài kế hoạch { $place }
plan-note-inferred = suy ra
plan-note-check = dời từ năm trước, cần xem lại
plan-note-weekday = giữ đúng thứ trong tuần, cần xem lại
plan-note-slip = năm trước văn bản ghi nhầm, cần xem lại
plan-note-doubt = văn bản có thể ghi nhầm, xem mục Chỗ cần xem lại
# $place (String) - nơi
plan-note-at = tại { $place }
# $lead (String) - ai lo
plan-note-lead = { $lead } lo
# $day (Date) - ngày cuối
plan-note-due = hạn { FULLDAY($day) }
# $name (Text) - tên bộ tiêu chí
plan-note-set = theo bộ { $name }
# $name (Text) - tên bộ tiêu chí
# $day (String) - ngày hoặc tháng
plan-note-set-ended = theo bộ { $name }, hiệu lực đến { $day }
# $carriers (Text) - phần nào trong trợ lý
plan-note-carrier = { $carriers }
# $label (String) - chỉ tiêu
# $bound (Text) - mức
plan-target-line = { $label }: { $bound }
# $where (String) - mục nào của văn bản
# $text (String) - văn bản viết gì
plan-slip = { $where }: { $text }
# $read (String) - hiểu là
plan-note-read-as = hiểu là { $read }
# $bound (Number) - phần trăm
bound-percent-least = từ { $bound }%
# $bound (Number) - phần trăm
bound-percent-more = trên { $bound }%
# $bound (Number) - phần trăm
bound-percent-most = nhiều nhất { $bound }%
# $bound (Number) - số
bound-count-least = từ { COUNT($bound) }
# $bound (Number) - số
bound-count-more = trên { COUNT($bound) }
# $bound (Number) - số
bound-count-most = nhiều nhất { COUNT($bound) }
# $bound (Dong) - đồng một người một năm
bound-dong-least = từ { MONEY($bound) } một người một năm
bound-yes = làm được
carrier-announcement = tin báo
carrier-story = gương sáng
carrier-event = sự kiện
carrier-task = việc phải làm
carrier-assessment = bình xét
carrier-fund = sổ quỹ
carrier-honour = khen thưởng
carrier-question = hỏi phường
carrier-scholarship = học bổng
carrier-register = hội viên
# $first (Text) - phần đầu
# $second (Text) - phần sau
carrier-both = { $first }, { $second }

## Sửa kế hoạch

plan-edit-which = { You } sửa chỗ nào của kế hoạch ạ?
plan-edit-event = Ngày, nơi của sự kiện
plan-edit-bound = Mức của chỉ tiêu
plan-edit-due = Hạn của việc, báo cáo
plan-edit-add = Căn cứ, thêm mới
plan-edit-form = Tệp Excel, năm sau
plan-edit-yes = Đúng, sửa kế hoạch
plan-edit-drop = Thôi, giữ nguyên
plan-edited = Đã sửa kế hoạch.
plan-edited-moves = Đã sửa kế hoạch. Tin của lịch dời theo.
plan-edited-due = Đã sửa hạn. Lời nhắc của các nơi dời theo.
plan-edit-more = Sửa chỗ khác
doing-plan = sửa kế hoạch
ask-plan-event = Sự kiện nào ạ? { You } bấm, hoặc gõ vài chữ, ví dụ phát động.
ask-plan-target = Chỉ tiêu nào ạ? { You } bấm, hoặc gõ vài chữ, ví dụ dân số.
ask-plan-basis = Căn cứ nào ạ? { You } bấm, hoặc gõ vài chữ, ví dụ 1373.
answer-planevent = Sự kiện
answer-plantarget = Chỉ tiêu
answer-planbasis = Căn cứ
# $typed (String) - chữ đã gõ
plan-thing-unknown = Chưa thấy chỗ nào có "{ $typed }". { You } gõ vài chữ khác giúp.
# $label (String) - sự kiện
# $days (Text) - ngày đang ghi
# $place (Text) - nơi đang ghi
plan-event-now = { $label }
    Ngày: { $days }. Nơi: { $place }. { You } sửa gì ạ?
plan-not-fixed = chưa định
plan-event-days = Đổi ngày
plan-event-place = Đổi nơi
plan-event-off = Không tổ chức
plan-event-on = Vẫn tổ chức
ask-plan-days = Ngày nào ạ? { You } gõ 30/9, hay 29/9 đến 5/10.
answer-plandays = Ngày
days-unread = Chưa rõ ngày nào. { You } gõ giúp, ví dụ 30/9, hay 29/9 đến 5/10.
ends-before-it-begins = Ngày cuối đứng trước ngày đầu. { You } gõ lại giúp, ví dụ 29/9 đến 5/10.
# $year (String) - năm của kế hoạch
day-far-from-plan = Kế hoạch này của năm { $year }, ngày ấy ở năm khác. { You } gõ lại giúp.
# $year (String) - năm của kế hoạch
last-day-far-from-plan = Kế hoạch này của năm { $year }, ngày ấy ở năm khác. { You } gõ lại giúp, ví dụ 30/11.
ask-plan-place = Ở đâu ạ? { You } gõ nơi tổ chức.
plan-place-skip = Chưa định
answer-planplace = Nơi
# $label (String) - sự kiện
# $before (Text) - ngày cũ
# $after (Text) - ngày mới
plan-days-summary = { You } xem lại giúp: { $label }
    Đang ghi: { $before }
    Đổi thành: <b>{ $after }</b>
# $label (String) - sự kiện
# $after (String) - nơi mới
plan-place-summary = { You } xem lại giúp: { $label }
    Nơi: <b>{ $after }</b>
# $label (String) - sự kiện
plan-off-summary = { You } xem lại giúp: { $label }
    Không tổ chức, tin của lịch về việc này thôi gửi.
# $label (String) - sự kiện
plan-on-summary = { You } xem lại giúp: { $label }
    Vẫn tổ chức, tin của lịch gửi lại như cũ.
# $label (String) - chỉ tiêu
# $bound (Text) - mức đang ghi
ask-plan-bound = { $label }
    Đang ghi { $bound }. Mức mới là bao nhiêu ạ?
answer-planbound = Mức
not-a-bound = Chưa rõ số nào. { You } gõ một số giúp, ví dụ 25.
# $most (Number) - nhiều nhất
bound-too-great = Mức này nhiều nhất là { COUNT($most) }. { You } gõ lại giúp.
# $label (String) - chỉ tiêu
# $before (Text) - mức cũ
# $after (Text) - mức mới
plan-bound-summary = { You } xem lại giúp: { $label }
    Đang ghi: { $before }
    Đổi thành: <b>{ $after }</b>
plan-basis-add = Một căn cứ
plan-basis-edit = Sửa một căn cứ
answer-planhow = Cách sửa
ask-plan-basis-text = { You } gõ cả câu căn cứ, gồm số và ngày của văn bản.
answer-planwords = Lời văn
# $text (String) - lời căn cứ
plan-basis-summary = { You } xem lại giúp, căn cứ:
    { $text }
plan-add-which = { You } thêm gì, hay sửa căn cứ ạ?
plan-add-event = Một sự kiện
plan-add-task = Một việc có hạn
answer-planadd = Thêm gì
ask-plan-label = Việc ấy tên gì ạ? { You } gõ gọn, ví dụ: Hội thảo dân vận khéo.
answer-planlabel = Tên việc
ask-plan-last-day = Hạn cuối là ngày nào ạ? Ví dụ 30/11.
ask-plan-owed = Việc, báo cáo nào ạ? { You } bấm, hoặc gõ vài chữ, ví dụ tuần lễ.
answer-planowed = Việc, báo cáo
# $label (String) - việc, báo cáo
# $day (Text) - hạn đang ghi
ask-plan-new-last-day = { $label }
    Hạn đang ghi: { $day }. Hạn cuối mới là ngày nào ạ? Ví dụ 30/11, hay trước 1/12.
due-day-unread = Chưa rõ ngày nào. { You } gõ giúp, ví dụ 30/11, hay trước 1/12.
# $label (String) - việc, báo cáo
# $before (Text) - hạn cũ
# $after (Text) - hạn mới
plan-due-summary = { You } xem lại giúp: { $label }
    Hạn đang ghi: { $before }
    Hạn cuối mới: <b>{ $after }</b>
answer-planlast = Hạn cuối
# $label (String) - sự kiện
# $days (Text) - ngày
# $place (Text) - nơi
plan-event-summary = { You } xem lại giúp, thêm sự kiện:
    { $label }
    Ngày: { $days }
    Nơi: { $place }
# $label (String) - việc
# $day (Date) - hạn
plan-task-summary = { You } xem lại giúp, thêm việc:
    { $label }
    Hạn cuối: <b>{ WEEKDAY($day) } { FULLDAY($day) }</b>

## Tệp Excel, năm sau

plan-form-which = { You } làm gì ạ?
plan-form-down = Tải mẫu Excel
plan-form-up = Gửi lại tệp đã sửa
plan-form-next = Lập kế hoạch năm sau
plan-form-coming = Tệp Excel đang làm, gửi ngay sau đây. { You } sửa rồi gửi lại ở đây.
plan-form-ready = Mẫu Excel của kế hoạch. Sửa ô nào cũng được, thêm dòng ở cuối.
plan-form-file = ke-hoach
ask-plan-file = { You } gửi tệp Excel đã sửa theo mẫu.
answer-planfile = Tệp
plan-file-unreadable = Chưa mở được tệp này. { You } gửi tệp Excel (.xlsx) theo mẫu giúp.
plan-file-changes-nothing = Tệp này giống kế hoạch đang có. { You } sửa rồi gửi lại giúp.
# $rows (String) - dòng và lý do
plan-rows-wrong = Chưa nhận gì cả, tệp có dòng cần xem lại:
    { $rows }
    { You } sửa rồi gửi lại giúp.
# $row (Number) - số dòng
plan-row-kind = Dòng { NUMBER($row, useGrouping: 0) }: cột Loại chưa rõ
# $row (Number) - số dòng
plan-row-code = Dòng { NUMBER($row, useGrouping: 0) }: kế hoạch không có mã này
# $row (Number) - số dòng
plan-row-name = Dòng { NUMBER($row, useGrouping: 0) }: thiếu tên
# $row (Number) - số dòng
plan-row-day = Dòng { NUMBER($row, useGrouping: 0) }: chưa rõ ngày nào
# $row (Number) - số dòng
plan-row-order = Dòng { NUMBER($row, useGrouping: 0) }: ngày cuối đứng trước ngày đầu
# $row (Number) - số dòng
# $year (String) - năm của kế hoạch
plan-row-year = Dòng { NUMBER($row, useGrouping: 0) }: ngày không thuộc năm { $year }
# $row (Number) - số dòng
plan-row-bound = Dòng { NUMBER($row, useGrouping: 0) }: mức chưa phải một số, hoặc quá lớn
# $row (Number) - số dòng
plan-row-twice = Dòng { NUMBER($row, useGrouping: 0) }: mã này đứng hai lần
# $count (Number) - số chỗ còn lại
plan-rows-more = … và { $count } chỗ nữa
# $count (Number) - số chỗ
# $lines (Text) - từng chỗ
plan-file-summary = { You } xem lại giúp, tệp đổi <b>{ $count }</b> chỗ:
    { $lines }
# $count (Number) - số chỗ
plan-file-yes = Đúng, sửa { $count } chỗ
# $label (String) - tên
# $days (Text) - ngày
plan-change-days = { $label }: { $days }
# $label (String) - tên
# $place (String) - nơi
plan-change-place = { $label }: tại { $place }
# $label (String) - tên
# $bound (Number) - mức
plan-change-bound = { $label }: { COUNT($bound) }
# $label (String) - lời
plan-change-basis = Căn cứ: { $label }
# $label (String) - tên
# $days (Text) - ngày
plan-change-event = Thêm sự kiện { $label }: { $days }
# $label (String) - tên
# $days (Text) - hạn
plan-change-task = Thêm việc { $label }: hạn { $days }
# $label (String) - tên
# $days (Text) - hạn
plan-change-due = { $label }: hạn { $days }
plan-column-kind = Loại
plan-column-code = Mã (để nguyên)
plan-column-name = Tên
plan-column-first = Từ ngày
plan-column-last = Đến ngày, hạn cuối
plan-column-place = Nơi
plan-column-bound = Mức
plan-kind-event = sự kiện
plan-kind-task = việc
plan-kind-report = báo cáo
plan-kind-target = chỉ tiêu
plan-kind-basis = căn cứ
# $title (String) - tên kế hoạch
# $moved (Number) - số chỗ dời ngày
# $weekday (Number) - số chỗ giữ đúng thứ
plan-next-summary = { You } xem lại giúp, lập <b>{ $title }</b>:
    { $moved } chỗ dời sang năm sau, trong đó { $weekday } chỗ giữ đúng thứ trong tuần.
    Chỗ nào dời cũng ghi "cần xem lại" cho đến khi được sửa.
plan-next-yes = Đúng, lập kế hoạch
# $title (String) - tên kế hoạch
plan-next-made = Đã lập { $title }. { You } xem lại từng ngày giúp.
# $title (String) - tên kế hoạch
plan-there-already = { $title } có rồi.
# $code (String) - mã kế hoạch
plan-of-another-unit = Kế hoạch { $code } là của nơi khác.

## Xem lại chỗ dời từ năm trước

plan-check = Xem lại từng chỗ
plan-check-none = Chỗ nào dời cũng đã xem lại rồi.
# $count (Number) - còn mấy chỗ
# $line (Text) - chỗ dời
plan-check-one = Còn { $count } chỗ cần xem lại:
    { $line }
plan-check-right = Đúng rồi
plan-check-other = Ngày khác
answer-planmoved = Chỗ dời
