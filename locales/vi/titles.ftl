### Giấy tờ công nhận: danh sách trình ký, giấy chứng nhận, ai ký, có giá trị đến bao giờ.

## Màn hình giấy tờ của một loại danh hiệu

papers-open = Giấy tờ để in
# $model (Text) - danh hiệu
# $year (String) - năm
# $unit (String) - phường, xã
papers-title = <b>Giấy tờ { $model } { $year }</b>, { $unit }
# $waiting (Number) - chờ quyết định
# $given (Number) - đã có quyết định
# $of (Text) - gia đình, dòng họ…
papers-count = Chờ quyết định { COUNT($waiting) }, đã công nhận { COUNT($given) } { $of }.
# $signer (String) - ai ký
papers-signer = Người ký: { $signer }
papers-no-signer = Chưa ghi ai ký.
papers-none = Chưa có nơi nào được đề nghị hay công nhận, nên chưa có gì để in.
papers-word = Danh sách trình ký, Word
papers-excel = Danh sách Excel
papers-certificate = Giấy chứng nhận
papers-signer-do = Ghi người ký
papers-signer-change = Đổi người ký
papers-back = Về giấy tờ

## Danh sách trình ký, tệp Word

ask-which-list = Danh sách nào ạ?
# $count (Number) - bao nhiêu
list-waiting = { COUNT($count) } nơi chờ quyết định
# $number (String) - số quyết định
# $day (Date) - ngày ký
list-decision = { $number }, { DAY($day) }
word-coming = Tệp Word đang làm, gửi ngay sau đây.
# $count (Number) - bao nhiêu tệp
word-coming-parts = Danh sách dài, chia { $count } tệp Word, gửi ngay sau đây.
# $model (String) - loại
# $place (String) - phường, không dấu
# $year (String) - năm
word-file = danh-sach-{ $model }-{ $place }-{ $year }
# $count (Number) - bao nhiêu
word-ready = Danh sách { COUNT($count) } nơi, in ra trình ký được.

## Lời trên giấy: theo thể thức văn bản, luôn bằng tiếng Việt

paper-nation = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
paper-motto = Độc lập - Tự do - Hạnh phúc
# $place (String) - nơi ký
# $day (String) - ngày
# $month (String) - tháng
# $year (String) - năm
paper-dated = { $place }, ngày { $day } tháng { $month } năm { $year }
# $place (String) - nơi ký
# $year (String) - năm
paper-undated = { $place }, ngày ….. tháng ….. năm { $year }
paper-model-family = Gia đình học tập
paper-model-clan = Dòng họ học tập
paper-model-group = Cộng đồng học tập
paper-model-unit = Đơn vị học tập
paper-model-commune = Cộng đồng học tập cấp xã
paper-model-district = Cộng đồng học tập cấp huyện
word-title = DANH SÁCH
# $model (Text) - danh hiệu
# $year (String) - năm
word-proposed = Đề nghị công nhận { $model } năm { $year }
# $model (Text) - danh hiệu
# $year (String) - năm
word-recognised = Được công nhận { $model } năm { $year }
# $number (String) - số quyết định
# $day (String) - ngày
# $month (String) - tháng
# $year (String) - năm
word-goes-with = (Kèm theo Quyết định số { $number } ngày { $day } tháng { $month } năm { $year })
# $year (String) - năm
word-goes-with-none = (Kèm theo Quyết định số ……………… ngày ….. tháng ….. năm { $year })
word-address = Địa chỉ
word-number = TT
word-name-family = Họ tên chủ hộ
word-name-clan = Tên dòng họ
word-name-group = Tên tổ dân phố
word-name-unit = Tên đơn vị
word-name-commune = Tên xã, phường
word-name-district = Tên huyện
word-result = Kết quả
# $points (String) - điểm
word-points = { $points } điểm
# $rank (String) - xếp loại
word-rank = { $rank }
# $points (String) - điểm
# $rank (String) - xếp loại
word-points-rank = { $points } điểm, { $rank }
# $count (Number) - bao nhiêu
# $of (Text) - gia đình, dòng họ…
word-sum = Danh sách này có { COUNT($count) } { $of }./.
# $count (Number) - bao nhiêu
# $of (Text) - gia đình, dòng họ…
# $unmarked (Number) - không chấm điểm
word-sum-unmarked = Danh sách này có { COUNT($count) } { $of }, trong đó { COUNT($unmarked) } { $of } không chấm điểm./.
word-drawn-up = NGƯỜI LẬP

## Ai ký

# $model (Text) - danh hiệu
doing-signer = ghi người ký giấy { $model }
# $model (Text) - danh hiệu
ask-signer-same = Ai ký giấy { $model } ạ?
# $model (Text) - danh hiệu đã có người ký
signer-same = Như giấy { $model }
signer-other = Người khác
ask-body = Giấy do nơi nào ban hành? Nơi khác thì { you } gõ tên như trên giấy.
body-association = Hội Khuyến học
body-committee = Ủy ban nhân dân
# $place (String) - phường, xã
body-association-of = Hội Khuyến học { $place }
# $place (String) - phường, xã
body-committee-of = Ủy ban nhân dân { $place }
ask-post = Người ký ghi chức gì? Ví dụ: TM. Ban Thường vụ, Chủ tịch.
signs-chair = Chủ tịch
signs-deputy = KT. Chủ tịch, Phó Chủ tịch
ask-signer-name = Họ tên người ký?
signer-no-name = Để trống, ký rồi ghi
# $model (Text) - danh hiệu
# $body (String) - nơi ban hành
# $post (String) - chức
# $name (Text) - họ tên
signer-summary = { You } xem lại giúp, giấy { $model }:
    { $body }
    { $post }
    <b>{ $name }</b>
signer-blank = (để trống)
signer-kept = Đã ghi người ký.
# $post (String) - chức
# $body (String) - nơi ban hành
signer-told = { $post }, { $body }
# $name (String) - họ tên
# $post (String) - chức
# $body (String) - nơi ban hành
signer-told-name = { $name }, { $post }, { $body }
# $most (Number) - nhiều nhất
too-many-lines = Nhiều nhất { $most } dòng mới vừa chỗ trên giấy. { You } gõ ngắn lại giúp.
signer-unknown = Chưa ghi ai ký, nên chưa in được. Cán bộ phường ghi người ký trước giúp.

answer-same = Ai ký
answer-body = Nơi ban hành
answer-post = Chức người ký
answer-signer = Họ tên người ký
answer-batch = Danh sách nào
answer-target = Nhà, nơi nào

## Giấy chứng nhận

# $of (Text) - gia đình, dòng họ…
ask-certificates = In giấy chứng nhận cho { $of } nào ạ?
certificate-one = Một nhà
certificate-one-unit = Một nơi
# $count (Number) - bao nhiêu
# $number (String) - số quyết định
certificate-all = Cả { COUNT($count) }, { $number }
certificate-none = Chưa có quyết định nào, nên chưa có giấy chứng nhận.
ask-certificate-chapter = Nhà ấy ở chi hội nào? { You } gõ tên, ví dụ TDP 12.
# $of (Text) - dòng họ, tổ dân phố…
ask-certificate-unit = In cho { $of } nào? { You } gõ tên.
certificate-coming = Giấy chứng nhận đang làm, gửi ngay sau đây.
# $count (Number) - bao nhiêu tệp
certificate-coming-parts = Giấy chứng nhận đang làm, chia { $count } tệp, gửi ngay sau đây.
certificate-next = In giấy khác
# $year (String) - năm
no-title = Năm { $year } chưa có quyết định công nhận, hoặc đã thu hồi, nên không có giấy chứng nhận.
certificate-gone = Không còn giấy chứng nhận này: danh hiệu vừa được sửa.
# $name (String) - của ai
certificate-picture = Giấy chứng nhận: { $name }.
# $name (String) - của ai
certificate-print = Bản để in, khổ A4 ngang: { $name }.
# $first (Number) - từ số
# $last (Number) - đến số
certificates-ready = Giấy chứng nhận từ số { COUNT($first) } đến { COUNT($last) }, mỗi trang một nơi.
# $name (String) - của ai, không dấu
# $year (String) - năm
certificate-file = giay-chung-nhan-{ $name }-{ $year }
# $number (String) - số quyết định, không dấu
certificates-file = giay-chung-nhan-{ $number }

certificate-head = GIẤY CHỨNG NHẬN
certificate-family = Gia đình
# $honorific (String) - ông, bà…
certificate-family-of = Gia đình { $honorific }
certificate-reached = đạt danh hiệu
# $year (String) - năm
certificate-year = Năm { $year }
# $number (String) - số quyết định
# $day (String) - ngày
# $month (String) - tháng
# $year (String) - năm
certificate-basis = Quyết định số { $number } ngày { $day } tháng { $month } năm { $year }
# $day (String) - ngày
# $month (String) - tháng
# $year (String) - năm
certificate-valid = Có giá trị đến hết ngày { $day } tháng { $month } năm { $year }

## Có giá trị đến bao giờ, nâng mức độ khi nào

# $day (Date) - ngày cuối
title-valid = Có giá trị đến hết { FULLDAY($day) }.
# $year (String) - năm được công nhận
# $day (Date) - ngày cuối
title-earlier = Công nhận năm { $year }, có giá trị đến hết { FULLDAY($day) }.
# $rank (Text) - mức độ
title-rank = Xếp loại: { $rank }.
# $day (Date) - từ ngày
title-bettered = Từ { FULLDAY($day) } xét nâng mức độ được.
# $held (Number) - bao nhiêu
# $of (Text) - gia đình, đơn vị…
models-held = Trong số công nhận có { COUNT($held) } { $of } được công nhận từ năm trước, còn giá trị.
# $name (String) - nơi nào
# $day (Date) - từ ngày
decision-too-early = { $name } chưa đủ tháng để nâng mức độ, từ { FULLDAY($day) } mới được.
