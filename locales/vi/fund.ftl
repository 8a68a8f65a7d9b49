### Thu tiền, lợn nhựa, ngày lương, ủng hộ, sổ quỹ, phiếu thu.

ask-income = { You } ghi khoản nào ạ?

income-piggy = Lợn nhựa
income-wage = Ngày lương
income-gift = Ủng hộ

## Tên câu trả lời, khi chọn chỗ để sửa

answer-unit = Nơi ghi
answer-income = Khoản thu
answer-household = Nhà
answer-counted = Số mổ được
answer-given = Số góp quỹ
answer-person = Người góp
answer-donor = Người ủng hộ
answer-amount = Số tiền

## Lợn nhựa

ask-piggy-household = Nhà nào mổ lợn? { You } gõ tên hoặc số nhà.
# $count (Number) - số nhà khớp
# $name (String) - tên đã gõ
pick-household-which = Có { SPELT($count) } nhà tên { $name }, { you } chọn giúp:
# $count (Number) - số nhà khớp
pick-household-some = Có { $count } nhà khớp, { you } chọn giúp:
# $name (String) - tên đã gõ
pick-household-piggy = Lợn nhựa nhà { $name } nào ạ?
pick-household-is-it = Có phải nhà này không { you }?
pick-household-other = Nhà khác
pick-household-not-there = Nhà chưa có trong sổ
ask-household-line = { You } gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7
# $called (String) - tên và địa chỉ
check-household = Thêm nhà: { $called }. Đúng không { you }?
# $typed (String) - chữ đã gõ
household-unknown = Chưa thấy nhà nào tên "{ $typed }". { You } gõ số nhà cũng được.
# $typed (String) - địa chỉ đã gõ
nobody-lives-there = Chưa thấy nhà nào ở "{ $typed }". { You } gõ tên chủ nhà giúp.
# $household (String) - nhà ai
doing-piggy = ghi lợn nhựa nhà { $household }
# $household (String) - nhà ai
ask-piggy-counted = Nhà { $household } mổ lợn được bao nhiêu?
# $household (String) - người góp, viết hoa chữ đầu
ask-piggy-given = { $household } góp vào quỹ bao nhiêu?
# $amount (Dong) - số mổ được
give-all = Góp hết { MONEY($amount) }
keep-all = Để nhà hết
# $counted (Dong) - trong lợn
# $given (Dong) - số góp
more-than-counted = Lợn có { MONEY($counted) } mà góp { MONEY($given) }, { you } xem lại giúp số nào đúng.
# $amount (Dong) - số góp
give-so-much = Góp { MONEY($amount) }
piggy-other-count = Lợn có số khác
# $called (Text) - người và nhà
# $counted (Dong) - mổ được
# $kept (Dong) - để nhà
# $given (Dong) - góp quỹ
piggy-summary = { You } xem lại giúp:
    { $called }
    Mổ lợn: { MONEY($counted) }
    Để nhà cho các cháu: { MONEY($kept) }
    Góp quỹ: <b>{ MONEY($given) }</b>
    ({ WORDS($given) } đồng)
# $called (Text) - người và nhà
# $given (Dong) - mổ được, góp hết
piggy-summary-all = { You } xem lại giúp:
    { $called }
    Mổ lợn, góp hết vào quỹ: <b>{ MONEY($given) }</b>
    ({ WORDS($given) } đồng)
# $called (Text) - người và nhà
# $counted (Dong) - mổ được
piggy-summary-kept = { You } xem lại giúp:
    { $called }
    Mổ lợn: { MONEY($counted) }
    Để nhà hết cho các cháu học.
# $receipt (Number) - số phiếu
income-recorded = Đã ghi. Phiếu thu số { NUMBER($receipt, useGrouping: 0) }.
# $balance (Dong) - quỹ còn
# $book (Text) - quỹ nào
fund-has = Quỹ { $book } có { MONEY($balance) }.
# $household (String) - nhà ai
thanks-household = Cảm ơn { $household } và các cháu!
# $giver (String) - người góp
thanks-giver = Cảm ơn { $giver }!
# $counted (Dong) - mổ được
# $household (String) - nhà ai
piggy-recorded-kept = Đã ghi: nhà { $household } mổ lợn { MONEY($counted) }, để nhà lo cho các cháu học.
    Số này tính vào chỉ tiêu của chi hội, không vào sổ quỹ.
book-chapter = chi hội
next-household = Nhà tiếp theo
# $giver (String) - người góp
receipt-for = Phiếu cho { $giver }
mend-it = Ghi nhầm, sửa lại

## Ngày lương, ủng hộ

ask-wage-person = Ai góp ngày lương? { You } gõ tên.
pick-person-is-it = Có phải người này không { you }?
pick-person-other = Người khác
pick-person-not-there = Chưa có trong sổ
# $count (Number) - số người khớp
pick-person-which = Có { SPELT($count) } người khớp, { you } chọn giúp:
ask-person-line = { You } gõ tên người góp, ví dụ: cô Mai
# $called (String) - tên
check-person = { $called }, chưa có trong sổ. Đúng không { you }?
# $typed (String) - chữ đã gõ
person-unknown = Chưa thấy ai tên "{ $typed }" trong sổ. { You } gõ họ tên giúp.
# $person (String) - ai
doing-wage = ghi ngày lương của { $person }
# $person (String) - ai
ask-wage-amount = { $person } góp bao nhiêu?
# $called (Text) - ai
# $amount (Dong) - số tiền
wage-summary = { You } xem lại giúp:
    { $called }
    Ngày lương khuyến học: <b>{ MONEY($amount) }</b>
    ({ WORDS($amount) } đồng)
next-person = Người tiếp theo
ask-donor = Ai ủng hộ ạ? { You } gõ tên người, hoặc tên cơ quan, cửa hàng.
donor-unnamed = Nhà hảo tâm giấu tên
# $donor (String) - ai
doing-gift = ghi ủng hộ của { $donor }
# $donor (String) - ai
ask-gift-amount = { $donor } ủng hộ bao nhiêu?
# $called (Text) - ai
# $amount (Dong) - số tiền
gift-summary = { You } xem lại giúp:
    { $called }
    Ủng hộ quỹ: <b>{ MONEY($amount) }</b>
    ({ WORDS($amount) } đồng)
# $day (Date) - ngày ghi sổ
# $true (Date) - ngày thật
will-be-booked-late = Sổ ngày { DAY($true) } đã chốt, khoản này sẽ ghi vào ngày { DAY($day) }.
# $receipt (String) - số phiếu
same-before = Hôm ấy đã có phiếu { $receipt } như thế này rồi. Ghi thêm lần nữa thì bấm "Đúng".
# $day (Date) - ngày ghi sổ
# $true (Date) - ngày thật
booked-late = Sổ ngày { DAY($true) } đã chốt, khoản này ghi vào ngày { DAY($day) }.

## Sổ quỹ

# $book (Text) - quỹ nào
# $balance (Dong) - quỹ còn
fund-balance = <b>Sổ quỹ { $book }</b>
    Còn: <b>{ MONEY($balance) }</b>
# $total (Dong) - thu từ đầu năm
fund-public-year = Thu từ đầu năm: { MONEY($total) }
# $piggy (Dong) - lợn nhựa
# $wage (Dong) - ngày lương
# $gift (Dong) - ủng hộ
fund-public-kinds = Lợn nhựa: { MONEY($piggy) }
    Ngày lương: { MONEY($wage) }
    Ủng hộ: { MONEY($gift) }
fund-public-verify = Kiểm tra phiếu thu: gõ /traphieu và mã phiếu.
fund-empty = Chưa có khoản nào.
# $day (Date) - đã chốt đến ngày
fund-closed = Đã chốt sổ đến hết ngày { FULLDAY($day) }.
# $called (Text) - người, nhà, ngày
# $book (String) - quỹ nơi nào
called-in-book = { $called } (quỹ { $book })
# $receipt (String) - số phiếu
# $day (Date) - ngày
# $giver (String) - ai
# $kind (Text) - khoản gì
# $amount (Dong) - số tiền
fund-line = Phiếu { $receipt }, { DAY($day) }: { $giver }, { $kind }, { MONEY($amount) }
# $receipt (String) - số phiếu
# $day (Date) - ngày
# $giver (String) - ai
# $kind (Text) - khoản gì
# $amount (Dong) - số tiền
fund-line-void = Phiếu { $receipt }, { DAY($day) }: { $giver }, { $kind }, { MONEY($amount) } (đã gạch)
# $receipt (String) - số phiếu
# $day (Date) - ngày
# $giver (String) - ai
# $kind (Text) - khoản gì
# $amount (Dong) - số tiền
fund-line-helped = Phiếu { $receipt }, { DAY($day) }: { $giver }, { $kind }, { MONEY($amount) } (ghi hộ)
# $receipt (String) - số phiếu bị bỏ
# $day (Date) - ngày
# $amount (Dong) - số tiền, có dấu trừ
fund-line-reversal = Gạch phiếu { $receipt }, { DAY($day) }: { MONEY($amount) }
fund-mend = Sửa một dòng
# $day (Date) - hôm nay
fund-close = Chốt sổ đến { DAY($day) }
# $day (Date) - ngày
# $balance (Dong) - quỹ còn
close-summary = Chốt sổ đến hết ngày { FULLDAY($day) }.
    Quỹ còn <b>{ MONEY($balance) }</b>. Tiền trong tay có đúng số này không { you }?
    Chốt rồi, khoản đến muộn sẽ ghi sang ngày sau.
close-yes = Đúng, chốt sổ
# $day (Date) - ngày
day-closed = Đã chốt sổ đến hết ngày { FULLDAY($day) }.
not-today = Ngày ấy chưa đến, chưa chốt được.

## Sửa dòng ghi nhầm

ask-line = { You } sửa phiếu nào? Bấm, hoặc gõ số phiếu.
# $receipt (String) - số phiếu
# $giver (String) - ai
# $amount (Dong) - số tiền
line-label = { $receipt }: { $giver } { MONEY($amount) }
# $typed (String) - chữ đã gõ
line-unknown = Chưa thấy phiếu số "{ $typed }". { You } gõ lại số phiếu giúp.
# $receipt (String) - số phiếu
# $giver (String) - ai
# $amount (Dong) - số tiền
ask-reason = Phiếu { $receipt }, { $giver } góp { MONEY($amount) }. Nhầm thế nào ạ?
# $household (String) - nhà ai
# $counted (Dong) - mổ được
ask-reason-kept = Lợn nhà { $household }, { MONEY($counted) }, để nhà hết. Nhầm thế nào ạ?
reason-wrong-amount = Sai số tiền
reason-wrong-giver = Người khác góp
reason-twice = Ghi hai lần
reason-not-received = Chưa nhận tiền
reason-none = Thôi, giữ nguyên
answer-reason = Nhầm thế nào
answer-line = Phiếu
ask-right-amount = Số đúng là bao nhiêu ạ?
ask-right-giver = Tên đúng là gì ạ?
# $receipt (String) - số phiếu
doing-mending = sửa phiếu { $receipt }
doing-mending-piggy = sửa một lần mổ lợn
# $receipt (String) - số phiếu cũ
# $giver (String) - ai
# $was (Dong) - số cũ
# $amount (Dong) - số đúng
mend-summary = { You } xem lại giúp:
    Gạch phiếu { $receipt } ({ MONEY($was) })
    Ghi lại: { $giver }
    <b>{ MONEY($amount) }</b>
    ({ WORDS($amount) } đồng)
# $receipt (String) - số phiếu cũ
# $giver (String) - ai
# $was (Dong) - số cũ
drop-summary = { You } xem lại giúp:
    Gạch hẳn phiếu { $receipt }, { $giver }
    <b>{ MONEY($was) }</b>
# $household (String) - nhà ai
# $counted (Dong) - mổ được
drop-piggy-summary = { You } xem lại giúp:
    Bỏ hẳn lần mổ lợn nhà { $household }
    <b>{ MONEY($counted) }</b>
# $receipt (String) - số phiếu cũ
# $was (Dong) - số tiền trên phiếu
strikes = Gạch phiếu { $receipt } ({ MONEY($was) })
reason-wrong-household = Nhầm nhà
mend-yes = Đúng, sửa sổ
mend-nothing = Giữ nguyên, không sửa gì.
# $old (String) - số phiếu cũ
# $new (Number) - số phiếu mới
# $balance (Dong) - quỹ còn
# $book (Text) - quỹ nào
mended = Đã sửa. Gạch phiếu { $old }, phiếu mới số { NUMBER($new, useGrouping: 0) }.
    Quỹ { $book } có { MONEY($balance) }.
# $old (String) - số phiếu cũ
# $balance (Dong) - quỹ còn
# $book (Text) - quỹ nào
mended-dropped = Đã gạch phiếu { $old }.
    Quỹ { $book } có { MONEY($balance) }.
mended-piggy = Đã sửa lần mổ lợn này.
# $new (Number) - số phiếu mới
# $balance (Dong) - quỹ còn
# $book (Text) - quỹ nào
mended-piggy-new = Đã sửa. Phiếu mới số { NUMBER($new, useGrouping: 0) }.
    Quỹ { $book } có { MONEY($balance) }.
# $number (String) - số phiếu
receipt-struck = Phiếu { $number } đã gạch, không đưa cho ai nữa.
already-reversed = Phiếu này sửa rồi, không sửa hai lần được.

## Phiếu thu

# $association (String) - nơi thu
# $number (String) - số phiếu
# $day (Date) - ngày
# $giver (String) - người góp, nhà
# $kind (Text) - khoản gì
# $amount (Dong) - số tiền
# $code (String) - mã kiểm tra
receipt-text = <b>PHIẾU THU số { $number }</b>, ngày { FULLDAY($day) }
    Hội Khuyến học, { $association }
    Người góp: { $giver }
    { $kind }: <b>{ MONEY($amount) }</b>
    ({ WORDS($amount) } đồng)
    Kiểm tra phiếu: gõ { $code }
receipt-kind-piggy = Nuôi lợn nhựa khuyến học
receipt-kind-wage = Ngày lương khuyến học
receipt-kind-gift = Ủng hộ quỹ khuyến học
ask-receipt-code = { You } gõ mã trên phiếu, ví dụ 7K3Q9M2.
# $number (String) - số phiếu
# $day (Date) - ngày
# $unit (String) - nơi thu
# $amount (Dong) - số tiền
receipt-genuine = Phiếu thật. { $unit } đã thu <b>{ MONEY($amount) }</b>, phiếu số { $number }, ngày { FULLDAY($day) }.
# $number (String) - số phiếu
# $day (Date) - ngày
# $unit (String) - nơi thu
receipt-void = Phiếu số { $number } ngày { FULLDAY($day) } của { $unit } có thật, nhưng đã gạch vì ghi nhầm.
receipt-unknown = Không có phiếu thu nào mang mã này. { You } xem lại giúp từng chữ.
