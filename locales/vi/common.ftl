### Chữ dùng chung: cách gọi, nút, câu hỏi khi gõ chưa khớp.

## Gọi người đọc: không biết cách gọi thì câu khép lại, không để trống chỗ.

you = { $reader ->
    [bac] bác
    [co] cô
    [chu] chú
    [ong] ông
    [ba] bà
    [anh] anh
    [chi] chị
   *[none] { NOBODY() }
 }

You = { $reader ->
    [bac] Bác
    [co] Cô
    [chu] Chú
    [ong] Ông
    [ba] Bà
    [anh] Anh
    [chi] Chị
   *[none] { NOBODY() }
 }

address-bac = Bác
address-co = Cô
address-chu = Chú
address-ong = Ông
address-ba = Bà
address-anh = Anh
address-chi = Chị

## Nút của mọi cuộc trò chuyện

back = Quay lại
confirm-yes = Đúng, ghi sổ
confirm-edit = Sửa lại
confirm-drop = Thôi, không ghi
confirm-later = Để sau
edit-which = { You } sửa chỗ nào ạ?
edit-none = Không sửa nữa
confirm-no = Vậy thì chưa ghi. { You } sửa lại, hay thôi ạ?
all-done = Xong
skip = Bỏ qua

## Cả câu mới có nghĩa này; tên người như Huy thì không.

phrases-yes = đúng | đúng rồi | đúng thế | đúng vậy | đúng mà | đúng đấy | đúng ghi sổ | ghi | ghi sổ | ghi đi | ghi luôn | ghi vào | ok | oke | okê | ô kê | oki | ừ | ờ | uh | uhm | uk | vâng | dạ | có | được | đc | phải | đồng ý | nhất trí | chuẩn | chính xác
# đứng sau những câu trên: "đúng rồi, ghi đi cháu"
phrases-do = ghi | ghi đi | ghi sổ | ghi luôn | ghi vào | ghi sổ đi | ghi giúp
phrases-no = không | ko | không phải | không đúng | chưa | chưa đúng | chưa phải | sai | nhầm
# nói rõ là sai, chứ không chỉ là không
phrases-wrong = sai | nhầm | không phải | không đúng | không phải thế | chưa đúng | chưa phải | sai số | nhầm số | sai số tiền | nhầm số tiền | sai tên | nhầm tên | nhầm nhà | sai nhà | nhầm người | ghi nhầm | ghi sai | gõ nhầm | bấm nhầm | viết nhầm | sửa | sửa lại | sửa đi
# ngay sau khi ghi, khi chẳng còn hỏi gì
phrases-mistaken = ghi nhầm | ghi sai | viết nhầm | nhầm | nhầm phiếu | ghi nhầm phiếu | sai | sai số | sai số tiền | nhầm số tiền | nhầm người | nhầm nhà | sửa lại | sửa | ghi nhầm sửa lại
# thôi không làm nữa: chỉ ở bản xem lại và câu hỏi tên, chỗ mà tên người không gõ như thế
phrases-leave = thôi | thôi nhé | không ghi | ko ghi | đừng ghi | khỏi ghi | chưa ghi | chưa ghi vội | để mai | thôi để mai | mai ghi | để lúc khác | để khi khác | thôi để sau | thôi khỏi
# ở bản xem lại không hỏi tên ai, nên không dấu cũng là bỏ
phrases-leave-summary = hủy | hủy bỏ | hủy đi | bỏ | bỏ đi
phrases-thanks = cảm ơn | cám ơn | cảm ơn nhiều | cám ơn nhiều | cảm ơn nhé | tks | thanks | thank you
# Câu nói là đã kể, đã gửi hết.
phrases-done = xong | xong bài | kể xong | hết | hết bài | hết chuyện | thế thôi | vậy thôi | chỉ thế thôi | chỉ có thế | có thế thôi | đủ | thế là đủ | thế là hết
# Câu nói là làm ngay.
phrases-now = gửi luôn | gửi ngay | gửi đi | gửi liền | bây giờ | ngay bây giờ | ngay | luôn | luôn bây giờ | gửi bây giờ | gửi luôn bây giờ | ngay lập tức | gửi ngay lập tức
# Câu mở đầu một câu hỏi; câu hỏi đứng ngay sau.
phrases-asking = cho hỏi | cho bác hỏi | cho tôi hỏi | cho cô hỏi | cho chú hỏi | cho anh hỏi | cho chị hỏi | cho em hỏi | cho mình hỏi | xin hỏi | xin cho hỏi | tôi muốn hỏi | bác muốn hỏi | muốn hỏi | hỏi phường | hỏi cán bộ
phrases-not-there = chưa có | không có | chưa có trong sổ | không có trong sổ | chưa có tên
# người góp không muốn nêu tên
phrases-unnamed = giấu tên | xin giấu tên | người giấu tên | một người giấu tên | ẩn danh | không nêu tên | không muốn nêu tên | nhà hảo tâm giấu tên | mạnh thường quân giấu tên
# không có tên ai để ghi
phrases-nobody = không có ai | chẳng có ai | không ai | chưa có ai | không ai cả | hết rồi | hết người | chưa biết ai | không nhớ tên | không biết tên | chưa biết tên
phrases-skip = bỏ qua | không có | ko có | chưa có | không biết | chưa biết | không rõ | không nhớ | quên | để sau | chịu
# hết thứ để gửi
phrases-enough = xong | xong rồi | đủ | đủ rồi | hết | hết rồi | thế thôi | có thế thôi | chỉ có thế
# những chữ chỉ để thưa gửi, đứng trước và đứng sau những câu trên
phrases-before = dạ | vâng | ừ | ờ | à
phrases-behind = ạ | rồi | nhé | nha | nhá | đi | thôi | luôn | cháu | em | con | bác | cô | chú | anh | chị | ông | bà
phrases-escape = thôi không ghi | thôi không ghi nữa | không ghi nữa | thôi bỏ đi | thôi bỏ | bỏ việc này | thoát | thôi không ủng hộ | thôi không ủng hộ nữa | không ủng hộ nữa | thôi không làm | thôi không làm nữa | không làm nữa
# chỉ khi gõ đủ dấu: không dấu là tên người
phrases-escape-marked = hủy | hủy bỏ | thôi hủy | hủy việc này
phrases-all = hết | góp hết | tất | tất cả | cả | toàn bộ | góp cả | góp tất
phrases-members = danh sách hội viên | xem danh sách hội viên | tất cả hội viên | các hội viên | xem hội viên
phrases-back = quay lại | trở lại | lùi lại

## Chọn trong sổ

# $count (Number) - bao nhiêu nơi, người khớp
pick-which = Có { $count } chỗ khớp, { you } chọn giúp:
pick-is-it = Có phải chỗ này không { you }?
pick-other = Chỗ khác
pick-not-there = Chưa có trong sổ
pick-more = Xem thêm
pick-right = Đúng, đi tiếp
pick-again = Sửa lại
ask-unit = Việc này của nơi nào? { You } bấm, hoặc gõ tên, ví dụ TDP 12.
# $typed (String) - chữ đã gõ
unit-unknown = Chưa thấy nơi nào tên "{ $typed }". { You } gõ lại giúp, ví dụ TDP 12.

## Số tiền

# $amount (Dong) - cách hiểu
reading-asked = { SPOKEN($amount) } phải không { you }?
# $amount (Dong) - cách hiểu
reading-right = Đúng, { MONEY($amount) }
reading-which = { You } chọn giúp số nào đúng:
# $amount (Dong) - cách hiểu
reading-one = { MONEY($amount) }
reading-other = Số khác
not-an-amount = Chưa rõ số tiền. { You } gõ giúp, ví dụ 200k hay 1 triệu 2.
phone-not-amount = Số này giống số điện thoại. Số tiền là bao nhiêu ạ?
nothing-given = Số tiền phải lớn hơn 0. { You } gõ lại giúp.
# $most (Dong) - nhiều nhất một lần
too-much-at-once = Một lần ghi nhiều nhất { MONEY($most) }. { You } xem lại giúp số tiền.

## Ngày

ask-day = Việc này hôm nào ạ? { You } gõ ngày, ví dụ 28/9.
day-today = Hôm nay
not-a-day = Chưa rõ ngày nào. { You } gõ giúp, ví dụ 28/9 hay hôm qua.
day-unread = Chưa rõ ngày nào. { You } gõ giúp, ví dụ 5/10, mùng 5 hay thứ Bảy này.
answer-day = Ngày
# $called (Text) - người và nhà
# $day (Date) - ngày
called-on-day = { $called }, ngày { FULLDAY($day) }

## Khi gõ chưa khớp

please-choose = { You } chọn giúp một dòng dưới đây.
only-a-name = Chỗ này { you } gõ tên thôi ạ, số tiền hỏi sau.
name-missing = Chưa thấy tên. { You } gõ tên giúp.
# $most (Number) - số chữ cái nhiều nhất
name-too-long = Dài quá. { You } gõ gọn trong { $most } chữ cái giúp.
not-a-count = Chưa rõ bao nhiêu. { You } gõ số giúp, ví dụ 420.
# $most (Number) - nhiều nhất
too-many = Nhiều nhất là { COUNT($most) }. { You } gõ lại giúp.
photo-asked = Chỗ này cần một tấm ảnh. { You } bấm kẹp giấy, chọn ảnh rồi gửi.
photo-none = Không có ảnh
# $count (Number) - số ảnh đã nhận
photos-more = Đã nhận { $count } ảnh. { You } gửi tiếp, hoặc bấm khi đủ.
# $count (Number) - số ảnh đã nhận
photos-enough = Đủ rồi, { $count } ảnh
# $count (Number) - số tệp đã nhận
files-more = Đã nhận { $count } tệp. { You } gửi tiếp, hoặc bấm khi đủ.
# $count (Number) - số tệp đã nhận
files-enough = Đủ rồi, { $count } tệp
paper-asked = Chỗ này cần ảnh hay giấy tờ. { You } bấm kẹp giấy, chọn rồi gửi.
file-unfit = Tệp này chưa nhận được. Ảnh, PDF, Word, Excel thì được.
file-not-asked = Chỗ này cần gõ chữ, chưa dùng đến tệp.
file-asked = Chỗ này cần gửi tệp.
edited-changes-nothing = Tin đã gửi có sửa thì sổ không đổi theo. { You } gõ câu mới giúp.
odd-voice = Máy chưa nghe được tiếng nói, nhờ { you } gõ chữ giúp.
odd-sticker = Hình này dễ thương mà máy chưa hiểu. { You } gõ chữ giúp.
odd-location = Chỗ này chưa dùng đến vị trí. { You } gõ chữ giúp.
odd-contact = Chỗ này chưa dùng đến danh bạ. { You } gõ tên và số điện thoại giúp.
odd-forwarded = Tin chuyển tiếp thì chưa ghi được. { You } gõ lại từng việc giúp.
odd-other = Máy chưa đọc được tin này. { You } gõ chữ giúp.
# $command (String) - lệnh đã gõ
command-unknown = Không có việc nào tên { $command }. { You } chọn dưới đây.
not-allowed = Việc này người khác phụ trách. Cần thì { you } hỏi cán bộ hội.
gone = Chỗ này không còn nữa, có thể vừa được sửa.
choice-gone = Chỗ { you } chọn không còn trong sổ nữa. { You } gõ lại giúp.
not-while-practising = Đang tập thử thì chưa làm việc này được. { You } bấm "Thôi tập" để về sổ thật.

## Bỏ dở, nút cũ

summary-changed = Vừa có thay đổi, { you } xem lại lần nữa giúp.
let-go = Thôi, chưa đổi gì cả.
button-old = Nút này cũ rồi.
# $doing (Text) - đang làm gì
button-old-while = Nút này cũ rồi. { You } đang ở: { $doing }.
doing-something = làm một việc
# $doing (Text) - đang làm gì
resume-now = { You } đang { $doing }, chưa xong.
# $doing (Text) - đang làm gì
# $day (Date) - hôm ấy
resume-later = Hôm { WEEKDAY($day) } { you } đang { $doing }, chưa xong.
resume-go-on = Ghi tiếp
resume-let-go = Bỏ, làm việc khác
conversation-gone = Việc đang làm dở nay đã đổi cách làm. { You } bắt đầu lại giúp.
could-not-handle = Đã giữ tin này, nhưng máy chưa đọc được. Cán bộ hội sẽ xem. { You } cứ làm việc khác.
# $words (String) - chữ đã gõ hôm ấy
letter-too-late = Hôm trước { you } có gõ "{ $words }" mà máy chưa đọc được. Nếu còn cần, { you } gõ lại giúp.
letter-too-late-wordless = Có tin hôm trước máy chưa đọc được. Nếu còn cần, { you } gửi lại giúp.

## Nhóm chung, tập thử, chuyển tiếp

write-in-private = Việc này xin nhắn riêng với trợ lý ạ.
go-private = Nhắn riêng
draft-from-group = Câu { you } gõ trong nhóm thì chưa ghi. Ghi ở đây cho kín đáo:
# $words (String) - câu đã gõ
draft-waits = Câu { you } gõ trong nhóm thì chưa ghi: "{ $words }". Xong việc này, { you } gõ lại ở đây giúp.
practice-mark = (Đang tập thử, không tính vào sổ nào)
forward-that = { You } bấm giữ tin trên rồi chuyển tiếp.
type-a-number = { You } gõ một số, ví dụ 1.
paper-failed = Tệp chưa làm được. { You } thử lại sau giúp, hoặc hỏi cán bộ hội.
file-not-fetched = Chưa lấy được tệp này: to quá 5 MB, hoặc mạng chậm. { You } gửi lại giúp.
