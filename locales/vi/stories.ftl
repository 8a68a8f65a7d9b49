### Gương sáng: kể, chọn, chia sẻ.

## Người kể

ask-story-about = Gương sáng về ai ạ? { You } gõ tên và nơi ở, ví dụ: bà Nguyễn Thị Hoa, TDP 12.
ask-story = { You } kể giúp câu chuyện. Dài thì gửi nhiều tin cũng được.
# $count (Number) - đã có bao nhiêu chữ cái
story-go-on = Đã có { COUNT($count) } chữ cái. { You } kể tiếp, hoặc bấm Xong.
# $count (Number) - đã có bao nhiêu chữ cái
# $photos (Number) - đã có bao nhiêu ảnh
story-go-on-photos = Đã có { COUNT($count) } chữ cái, { $photos } ảnh. { You } kể tiếp, hoặc bấm Xong.
story-photo-first = Đã nhận ảnh. { You } kể câu chuyện giúp.
story-drop-last = Bỏ tin vừa rồi
# $left (Number) - còn bao nhiêu chữ cái
story-too-long = Bài chỉ còn chỗ cho { COUNT($left) } chữ cái, tin vừa rồi chưa ghép vào. { You } gõ gọn lại, hoặc bấm Xong.
ask-story-photo = Có ảnh đi cùng không ạ?
ask-story-named = Người trong chuyện có đồng ý nêu tên, đăng ảnh không ạ?
story-named-subject = Đồng ý nêu tên
story-named-parent = Trẻ em, cha mẹ đồng ý
story-named-not = Chưa hỏi, viết tắt tên
ask-story-contest = Bài này hưởng ứng việc nào trong kế hoạch ạ?
# $number (Number) - thứ tự
# $label (Text) - tên việc
story-contest-line = { $number }. { $label }
# $number (Number) - thứ tự
story-contest = Việc số { $number }
story-contest-none = Không việc nào
# $about (String) - về ai
story-summary = Gương sáng về <b>{ $about }</b>
# $count (Number) - số chữ cái
story-told = { COUNT($count) } chữ cái, không có ảnh
# $count (Number) - số chữ cái
story-told-photo = { COUNT($count) } chữ cái, có ảnh
story-yes = Gửi bài
story-drop = Thôi, không gửi
story-sent = Đã gửi cán bộ hội. Cảm ơn { you }!
story-another = Kể gương khác
# $about (String) - về ai
doing-story = kể gương sáng về { $about }
# $most (Number) - nhiều nhất
too-many-stories = Đã có { $most } bài chờ cán bộ hội đọc. { You } đợi giúp rồi gửi tiếp.
stories-own = Bài đã gửi
stories-own-title = <b>Bài đã gửi</b>
stories-none = Chưa gửi bài nào.
# $number (Number) - thứ tự
# $about (String) - về ai
# $state (Text) - đến đâu rồi
story-own = { $number }. { $about }: { $state }
story-state-sent = đang chờ đọc
story-state-chosen = đã được chọn
story-state-shared = đã chia sẻ
story-state-declined = chưa chọn lần này
# $number (Number) - thứ tự
story-open = Xem bài { $number }
# $about (String) - về ai
# $state (Text) - đến đâu rồi
story-title = <b>{ $about }</b> · { $state }
story-is-named = Được nêu tên.
story-is-unnamed = Không nêu tên, chỉ viết tắt.
story-unname = Không nêu tên nữa
story-unnamed = Từ giờ chỉ viết tắt tên, và bài không nằm trong tệp đăng trang web.
story-withdraw = Rút bài
# $about (String) - về ai
story-withdraw-asked = Rút bài về { $about }, không gửi nữa?
story-withdrawn = Đã rút bài.
# $about (String) - về ai
story-chosen-told = Bài { you } kể về { $about } đã được chọn. Cảm ơn { you }!
# $about (String) - về ai
story-declined-told = Cảm ơn bài kể về { $about }. Lần này hội chưa dùng đến, rất mong còn được nghe những chuyện khác.

## Cán bộ

# $unread (Number) - chờ đọc
# $chosen (Number) - đã chọn
stories-stand = Gương sáng: { $unread } bài chờ đọc, { $chosen } bài đã chọn.
# $count (Number) - số bài
stories-read = Đọc { $count } bài
# $count (Number) - số bài
stories-chosen = Xem { $count } bài đã chọn
stories-export = Tải bài đăng trang web
stories-desk = Gương sáng
stories-back = Các bài đã chọn
story-tell = Kể một gương
stories-unread-none = Không còn bài nào chờ đọc.
# $number (Number) - thứ tự
# $about (String) - về ai
# $writer (Text) - ai kể
story-line = { $number }. { $about } ({ $writer } kể)
# $writer (Text) - ai kể
story-writer = Người kể: { $writer }
# $label (Text) - việc trong kế hoạch
story-for = Hưởng ứng: { $label }
story-choose = Chọn bài này
story-decline = Chưa chọn
story-chosen = Đã chọn, người kể có tin báo.
story-next = Bài tiếp theo
# $writer (Text) - ai kể
ask-story-note = { You } nhắn { $writer } mấy lời?
story-thanks = Gửi lời cảm ơn sẵn
# $writer (Text) - ai kể
story-note-summary = Sẽ nhắn { $writer }:
story-note-yes = Gửi lời nhắn
# $writer (Text) - ai kể
story-declined = Đã nhắn { $writer }.
# $about (String) - về ai
story-public = <b>GƯƠNG SÁNG KHUYẾN HỌC</b>
    { $about }
# Trước khi chép bài của người chưa đồng ý nêu tên.
story-reread = { You } đọc lại giúp trước khi chép. Còn tên ai, chỗ ở của ai thì gõ chữ ấy để giấu.
# $words (String) - những chữ có thể là tên người
story-doubtful = Chưa rõ có phải tên người: { $words }
# $count (Number) - số chữ còn ngờ
story-hide = Giấu cả { $count } chữ còn ngờ
story-read = Đã đọc, chép được
not-in-story = Chữ ấy không có trong bài. { You } gõ đúng chữ cần giấu, hoặc bấm dưới đây.
story-decided = Bài này vừa có người xem rồi.
stories-coming = Tệp đang làm, gửi ngay sau đây.
stories-none-named = Chưa có bài nào đã chọn mà người trong chuyện đồng ý nêu tên.
# $count (Number) - số bài
stories-ready = { $count } bài đã chọn, có ảnh, để đăng trang web. Chỉ gồm người đồng ý nêu tên.
# $place (String) - phường
stories-page = Gương sáng khuyến học { $place }
# $count (Number) - số bài
home-stories = { $count } bài gương sáng chờ đọc.
home-do-stories = Đọc gương sáng
answer-about = Về ai
answer-story = Câu chuyện
answer-named = Nêu tên
answer-contest = Việc hưởng ứng
answer-note = Lời nhắn
