### Xét danh hiệu theo danh sách: đăng ký, đề nghị, công nhận; còn thiếu bao nhiêu.

command-danhgia = Xét danh hiệu
command-danhgia-about = Gia đình, dòng họ, đơn vị học tập: xét, công nhận
command-danhgia-words = xét danh hiệu | danh hiệu | gia đình học tập | đánh giá | công nhận | dòng họ học tập | đơn vị học tập

## Tên danh hiệu, tên nơi được xét

model-family = Gia đình học tập
model-clan = Dòng họ học tập
model-group = TDP học tập
model-unit = Đơn vị học tập
model-commune = Cộng đồng học tập cấp xã
model-district = Cộng đồng học tập cấp huyện
model-short-family = Gia đình
model-short-clan = Dòng họ
model-short-group = Tổ dân phố
model-short-unit = Đơn vị
model-short-commune = Xã, phường
model-short-district = Huyện
model-of-family = gia đình
model-of-clan = dòng họ
model-of-group = tổ dân phố
model-of-unit = đơn vị
model-of-commune = xã, phường
model-of-district = huyện

model-state-unregistered = chưa đăng ký
model-state-registered = đã đăng ký
model-state-left-out = chưa đạt
model-state-proposed = đã đề nghị công nhận
model-state-recognised = đã công nhận
model-recognised-unmarked = đã công nhận, không chấm điểm

## Đang ở đâu

# $year (String) - năm
# $unit (String) - phường, xã
models-title = <b>Danh hiệu học tập { $year }</b>, { $unit }
# $model (Text) - danh hiệu
# $year (String) - năm
# $unit (String) - nơi
models-head = <b>{ $model } { $year }</b>, { $unit }
# $of (Text) - gia đình, dòng họ…
models-none = Chưa có { $of } nào trong sổ.
# $of (Text) - gia đình, dòng họ…
# $count (Number) - được công nhận
# $all (Number) - tất cả
# $share (Number) - phần nghìn
models-share = Công nhận { COUNT($count) }/{ COUNT($all) } { $of }, { TENTHS($share) }%
# $count (Number) - phần là số khai
# $of (Text) - gia đình, dòng họ…
models-declared = trong đó số khai { COUNT($count) } { $of }
# $count (Number) - còn thiếu
# $of (Text) - gia đình, dòng họ…
# $percent (Number) - phần trăm
models-missing = Còn thiếu { COUNT($count) } { $of } để đạt { $percent }%
# $count (Number) - còn thiếu
# $of (Text) - gia đình, dòng họ…
# $percent (Number) - phần trăm
models-missing-beyond = Còn thiếu { COUNT($count) } { $of } để vượt { $percent }%
# $all (Number) - tất cả
# $of (Text) - gia đình, dòng họ…
# $registered (Number) - đăng ký
# $proposed (Number) - đề nghị
# $recognised (Number) - công nhận
models-stages = { COUNT($all) } { $of }: đăng ký { COUNT($registered) }, đề nghị { COUNT($proposed) }, công nhận { COUNT($recognised) }
models-one-family = Xem một nhà
models-next-family = Nhà tiếp theo
models-each-chapter = Từng chi hội
models-each-clan = Từng dòng họ
models-one-chapter = Xem một chi hội
models-one-unit = Xem một nơi
models-of-places = Công dân và xã học tập
models-back = Về danh hiệu
# $year (String) - năm
models-year = Năm { $year }
# $year (String) - năm
models-each-title = <b>Gia đình học tập { $year }</b>, từng nơi
# $unit (String) - chi hội, dòng họ
# $recognised (Number) - công nhận
# $all (Number) - tất cả
# $proposed (Number) - đang đề nghị
# $declared (Number) - phần là số khai
models-line = { $unit }: { COUNT($recognised) }/{ COUNT($all) } công nhận{ $proposed ->
    [0] { "" }
   *[other] , đề nghị { COUNT($proposed) }
 }{ $declared ->
    [0] { "" }
   *[other] , số khai { COUNT($declared) }
 }

## Đăng ký, đề nghị, công nhận theo danh sách, mỗi trang 20 nhà

round-propose = Đề nghị công nhận
round-register = Đăng ký đầu năm
round-undo = Sửa trang vừa rồi
round-undone = Đã bỏ trang vừa rồi, ghi lại từ đầu trang.
# $place (Number) - số thứ tự
# $name (String) - ai, ở đâu
round-line = { $place }) { $name }
round-doing-register = đăng ký danh hiệu
round-doing-propose = đề nghị công nhận
round-doing-recognise = ghi công nhận
# $year (String) - năm
# $unit (String) - nơi
# $left (Number) - còn bao nhiêu
# $of (Text) - gia đình, dòng họ…
round-title-register = <b>Đăng ký { $year }</b>, { $unit }: còn { COUNT($left) } { $of }
# $year (String) - năm
# $unit (String) - nơi
# $left (Number) - còn bao nhiêu
# $of (Text) - gia đình, dòng họ…
round-title-propose = <b>Đề nghị công nhận { $year }</b>, { $unit }: còn { COUNT($left) } { $of }
# $year (String) - năm
# $unit (String) - nơi
# $left (Number) - còn bao nhiêu
# $of (Text) - gia đình, dòng họ…
round-title-recognise = <b>Công nhận { $year }</b>, { $unit }: còn { COUNT($left) } { $of }
# $count (Number) - trên trang
round-all-register = Đăng ký cả { $count }
# $count (Number) - trên trang
round-all-propose = Đạt cả { $count }
# $count (Number) - trên trang
round-all-recognise = Công nhận cả { $count }
round-except-register = Đăng ký cả, trừ…
round-except-propose = Đạt cả, trừ…
round-except-recognise = Công nhận cả, trừ…
round-but-register = Trừ những số nào? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7.
round-but-propose = Những số nào chưa đạt? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7.
round-but-recognise = Những số nào chưa công nhận? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7.
# $count (Number) - bao nhiêu
# $of (Text) - gia đình, dòng họ…
round-done-register = Đã đăng ký { COUNT($count) } { $of }.
# $count (Number) - bao nhiêu
# $of (Text) - gia đình, dòng họ…
round-done-propose = Đã đề nghị { COUNT($count) } { $of }.
# $count (Number) - bao nhiêu
# $of (Text) - gia đình, dòng họ…
# $unmarked (Number) - không chấm điểm
round-done-recognise = Đã công nhận { COUNT($count) } { $of }{ $unmarked ->
    [0] { "" }
   *[other] , { COUNT($unmarked) } không chấm điểm
 }.
# $names (String) - ai
round-left-out-register = Không đăng ký: { $names }.
# $names (String) - ai
round-left-out-propose = Chưa đạt: { $names }.
# $names (String) - ai
round-left-out-recognise = Chưa công nhận: { $names }.
round-all-seen = Xem hết danh sách rồi.
round-held = Chưa vào danh sách vì bài chấm chưa được duyệt:
# $typed (String) - chữ đã gõ
page-unread = Chưa rõ "{ $typed }". { You } bấm một nút dưới đây, hoặc gõ số của ai phải trừ ra, ví dụ 3, 7.
# $names (String) - ai bị trừ
# $count (Number) - còn lại bao nhiêu
round-but-sure = Trừ { $names }; còn lại { COUNT($count) } thì ghi. Đúng không ạ?
# $count (Number) - trừ bao nhiêu
round-but-yes = Đúng, trừ { COUNT($count) }
round-but-no = Không, xem lại trang
# $typed (String) - chữ đã gõ
# $most (Number) - số cuối của trang
numbers-unread = Trang này từ 1 đến { $most }, chưa thấy "{ $typed }". { You } gõ số thứ tự giúp.
# $typed (String) - chữ đã gõ
two-of-that-name = Trang này có hai "{ $typed }". { You } gõ số thứ tự giúp.

## Một nhà, một nơi

# $year (String) - năm
ask-model-family = Xem danh hiệu { $year } của nhà nào? { You } gõ tên hoặc số nhà.
# $year (String) - năm
ask-model-unit = Xem danh hiệu { $year } của nơi nào? { You } gõ tên.
# $name (String) - ai, ở đâu
# $model (Text) - danh hiệu
# $year (String) - năm
# $state (Text) - đã đăng ký…
model-stands = { $name }
    { $model } { $year }: { $state }.
model-to-registered = Đăng ký
model-to-unregistered = Thôi đăng ký
model-to-proposed = Đề nghị công nhận
model-to-left-out = Thôi đề nghị
model-keep = Để nguyên
# $name (String) - ai
recognised-already = { $name } đã có quyết định công nhận, không đổi ở đây được.
model-set-aside = Bỏ bài chấm, đề nghị
marking-open = bài chấm còn dở
marking-waiting = bài chấm chờ xem
marking-returned = bài chấm bị trả lại
# $why (Text) - bài chấm đang ở đâu
model-marking = Chưa đề nghị theo danh sách được: { $why }.
# $name (String) - ai, ở đâu
# $why (Text) - bài chấm đang ở đâu
held-line = { $name }: { $why }
# $more (Number) - còn bao nhiêu
held-more = và { COUNT($more) } nơi nữa
# $name (String) - ai
# $marking (String) - bài chấm đang ở đâu
marks-not-passed = { $name } chưa đề nghị được: { $marking ->
    [open] bài chấm còn dở
    [returned] bài chấm bị trả lại
   *[waiting] bài chấm chờ xem
 }. { You } xem bài chấm trước giúp.
decided-above = Danh hiệu của xã, phường do cấp trên đề nghị, công nhận và thu hồi. Việc này chờ cấp trên.
# $year (String) - năm
year-not-begun = Năm { $year } chưa tới, nên mới đăng ký thôi, chưa chấm hay công nhận được.
# $year (String) - năm
signed-before-year = Giấy ký trước năm { $year } thì chưa công nhận danh hiệu { $year } được. { You } xem lại ngày ký giúp.
# $number (String) - số quyết định
# $day (Date) - ngày ký đã ghi
decision-of-another-day = Quyết định { $number } đã ghi ký ngày { FULLDAY($day) }. { You } ghi lại từ đầu giúp.

## Dòng họ và các nhà trong họ

clan-families = Các nhà trong họ
clan-add-family = Ghi nhà vào dòng họ
clan-empty = Chưa ghi nhà nào vào dòng họ này. Cán bộ phường ghi giúp.
# $unit (String) - dòng họ
# $count (Number) - bao nhiêu nhà
clan-title = <b>{ $unit }</b>: { COUNT($count) } nhà
# $name (String) - ai
# $state (Text) - đã đăng ký…
clan-line = { $name }: { $state }
ask-clan = Nhà này thuộc dòng họ nào ạ?
ask-clan-chapter = Nhà ấy ở chi hội nào? { You } gõ tên, ví dụ TDP 12.
# $name (String) - ai
# $clan (String) - dòng họ
clan-added = Đã ghi nhà { $name } vào { $clan }.
# $name (String) - ai
# $clan (String) - dòng họ đang ghi
linked-elsewhere = Nhà { $name } đang ghi ở { $clan }. { You } ghi lại giúp, nói rõ chuyển họ hay ở cả hai.
# $name (String) - ai
# $already (String) - dòng họ đang ghi
# $clan (String) - dòng họ sắp ghi
ask-together = Nhà { $name } đang ghi ở { $already }. Ghi vào { $clan } thế nào ạ?
    Ở cả hai thì nhà ấy tính cho cả hai dòng họ.
together-instead = Chuyển hẳn sang họ này
together-both = Ở cả hai dòng họ
# $name (String) - ai
linked-already = Nhà { $name } đã ghi vào dòng họ này rồi.
clan-drop-family = Bỏ nhà khỏi dòng họ
ask-clan-from = Nhà ấy ghi ở dòng họ nào ạ?
# $clan (String) - dòng họ
clan-has-none = { $clan } chưa ghi nhà nào.
# $clan (String) - dòng họ
ask-clan-drop = Bỏ nhà nào khỏi { $clan } ạ?
# $name (String) - ai
ask-link-end = Nhà { $name } thôi ở dòng họ này vì sao ạ?
link-end-slip = Ghi nhầm
link-end-moved = Nhà chuyển đi xa
link-end-left = Nhà xin thôi
link-end-another = Thuộc dòng họ khác
# $name (String) - ai, ở đâu
# $clan (String) - dòng họ
# $reason (Text) - vì sao
link-end-summary = { You } xem lại giúp, bỏ khỏi { $clan }:
    <b>{ $name }</b>
    Vì: { $reason }
link-end-yes = Đúng, bỏ ra
# $name (String) - ai
# $clan (String) - dòng họ
# $left (Number) - còn bao nhiêu nhà
link-ended = Đã bỏ nhà { $name }, { $clan } còn { COUNT($left) } nhà.
# $name (String) - ai
not-linked = Nhà { $name } không còn ở dòng họ này.
answer-family = Nhà
answer-ending = Vì sao
answer-together = Một hay hai dòng họ

## Quyết định công nhận

nothing-proposed = Chưa có nơi nào được đề nghị, nên chưa ghi quyết định được.
decision-write = Ghi quyết định
doing-decision = ghi quyết định công nhận
ask-decision-number = Quyết định số bao nhiêu? { You } gõ như trên giấy, ví dụ 15/QĐ-HKH.
ask-signed = Quyết định ký ngày nào ạ? Ví dụ 10/12.
ask-decision-photo = { You } gửi ảnh quyết định giúp.
# $count (Number) - được đề nghị
# $of (Text) - gia đình, dòng họ…
ask-whom = Có { COUNT($count) } { $of } được đề nghị. Công nhận thế nào ạ?
# $count (Number) - được đề nghị
decision-all = Công nhận cả { COUNT($count) }
decision-pages = Xem từng trang, trừ…
# $count (Number) - được đề nghị
# $unmarked (Number) - không chấm điểm
whom-all = Công nhận cả { COUNT($count) }{ $unmarked ->
    [0] { "" }
   *[other] , { COUNT($unmarked) } không chấm điểm
 }
# $unmarked (Number) - không chấm điểm
whom-pages = Công nhận theo từng trang{ $unmarked ->
    [0] { "" }
   *[other] , { COUNT($unmarked) } không chấm điểm
 }
# $model (Text) - danh hiệu
# $year (String) - năm
# $number (String) - số quyết định
# $day (Date) - ngày ký
# $whom (Text) - công nhận ai
decision-summary = { You } xem lại giúp:
    { $model } { $year }
    Quyết định <b>{ $number }</b>, ngày { FULLDAY($day) }
    { $whom }
# $number (String) - số quyết định
# $day (Date) - ngày đã ghi
ask-which-day = Quyết định { $number } đã ghi ký ngày { FULLDAY($day) }. Ngày nào đúng ạ?
    Nếu là giấy khác thì quay lại, gõ số khác.
# $day (Date) - ngày đã ghi
which-day-kept = Giữ { FULLDAY($day) }
# $day (Date) - ngày vừa gõ
which-day-mended = Sửa thành { FULLDAY($day) }
# $names (String) - ai
# $more (Number) - còn bao nhiêu
decision-own = Người nhà tự đề nghị: { $names }{ $more ->
    [0] .
   *[other] , và { COUNT($more) } nhà nữa.
 }
# $names (String) - ai
# $more (Number) - còn bao nhiêu
decision-past-marks = Bỏ bài chấm để đề nghị: { $names }{ $more ->
    [0] .
   *[other] , và { COUNT($more) } nơi nữa.
 }
decision-held = Được đề nghị mà chưa công nhận, vì bài chấm chưa được duyệt:
# $number (String) - số quyết định
decision-written = Đã ghi quyết định { $number }.
# $number (String) - số quyết định
# $count (Number) - bao nhiêu
# $of (Text) - gia đình, dòng họ…
# $unmarked (Number) - không chấm điểm
decision-done = Đã ghi: quyết định { $number } công nhận { COUNT($count) } { $of }{ $unmarked ->
    [0] { "" }
   *[other] , { COUNT($unmarked) } không chấm điểm
 }.

answer-page = Trang
answer-clan = Dòng họ
answer-chapter = Chi hội
answer-number = Số quyết định
answer-signed = Ngày ký
answer-scan = Ảnh quyết định
answer-whom = Công nhận ai
answer-whichday = Ngày nào đúng

# $count (Number) - bao nhiêu
home-proposed = { COUNT($count) } nơi được đề nghị, chờ quyết định công nhận.
home-do-proposed = Xét danh hiệu

## Danh sách để ký

# $model (String) - loại
# $place (String) - phường, không dấu
# $year (String) - năm
recognition-file = danh-hieu-{ $model }-{ $place }-{ $year }
# $count (Number) - bao nhiêu
recognition-list-ready = Danh sách { COUNT($count) } nơi, in ra ký được.
recognition-sheet = Danh sách
# $model (Text) - danh hiệu
# $year (String) - năm
recognition-list-title = Danh sách { $model } { $year }
recognition-number = STT
recognition-name = Họ tên, tên nơi
recognition-address = Số nhà
recognition-place = Chi hội
recognition-state = Tình trạng
recognition-decision = Quyết định
recognition-signature = Ký
recognition-marked = có chấm điểm
recognition-unmarked = không chấm điểm

## Thu hồi

model-state-withdrawn = đã thu hồi
model-withdraw = Thu hồi danh hiệu
ask-withdraw = Thu hồi vì sao ạ? { You } gõ vài chữ, kèm số quyết định nếu có.
# $name (String) - nhà, nơi
# $model (Text) - danh hiệu
# $year (String) - năm
# $reason (String) - vì sao
withdraw-summary = { You } xem lại giúp, thu hồi:
    <b>{ $name }</b>
    { $model } { $year }
    Vì: { $reason }
withdraw-yes = Đúng, thu hồi
# $reason (String) - vì sao
model-withdrawn-for = Thu hồi vì: { $reason }
not-recognised = Nơi này chưa được công nhận nên không thu hồi được.
