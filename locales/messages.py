"""The messages of the catalogues, typed. Written by `locales.generate`."""

from datetime import date, datetime

from domain.money import Dong
from domain.texts import Text, Wording

__all__ = ["date", "datetime"]


def You() -> Text:
    """Say: { $reader -> [bac] Bác [co] Cô [chu] Chú [ong] Ông [ba] Bà [anh] Anh [ch."""
    return Text("You", {})


def address_anh() -> Text:
    """Say: Anh address-chi = Chị."""
    return Text("address-anh", {})


def address_ba() -> Text:
    """Say: Bà address-anh = Anh address-chi = Chị."""
    return Text("address-ba", {})


def address_bac() -> Text:
    """Say: Bác address-co = Cô address-chu = Chú address-ong = Ông address-ba = Bà."""
    return Text("address-bac", {})


def address_chi() -> Text:
    """Say: Chị."""
    return Text("address-chi", {})


def address_chu() -> Text:
    """Say: Chú address-ong = Ông address-ba = Bà address-anh = Anh address-chi = Ch."""
    return Text("address-chu", {})


def address_co() -> Text:
    """Say: Cô address-chu = Chú address-ong = Ông address-ba = Bà address-anh = Anh."""
    return Text("address-co", {})


def address_ong() -> Text:
    """Say: Ông address-ba = Bà address-anh = Anh address-chi = Chị."""
    return Text("address-ong", {})


def all_done() -> Text:
    """Say: Xong skip = Bỏ qua."""
    return Text("all-done", {})


def already_reversed() -> Text:
    """Say: Phiếu này sửa rồi, không sửa hai lần được."""
    return Text("already-reversed", {})


def answer_address() -> Text:
    """Say: Số nhà."""
    return Text("answer-address", {})


def answer_amount() -> Text:
    """Say: Số tiền."""
    return Text("answer-amount", {})


def answer_birth() -> Text:
    """Say: Năm sinh answer-phone = Điện thoại answer-party = Đảng viên answer-doubl."""
    return Text("answer-birth", {})


def answer_call() -> Text:
    """Say: Cách gọi answer-what = Chỗ đổi answer-locale = Ngôn ngữ letters-retry =."""
    return Text("answer-call", {})


def answer_code() -> Text:
    """Say: Mã mời answer-consent = Đồng ý answer-call = Cách gọi answer-what = Chỗ."""
    return Text("answer-code", {})


def answer_consent() -> Text:
    """Say: Đồng ý answer-call = Cách gọi answer-what = Chỗ đổi answer-locale = Ngôn."""
    return Text("answer-consent", {})


def answer_counted() -> Text:
    """Say: Số mổ được answer-given = Số góp quỹ answer-person = Người góp answer-do."""
    return Text("answer-counted", {})


def answer_day() -> Text:
    """Say: Ngày on-day = Ngày { FULLDAY($day) }."""
    return Text("answer-day", {})


def answer_donor() -> Text:
    """Say: Người ủng hộ answer-amount = Số tiền."""
    return Text("answer-donor", {})


def answer_double() -> Text:
    """Say: Trùng người answer-member = Hội viên answer-field = Chỗ sửa answer-value."""
    return Text("answer-double", {})


def answer_field() -> Text:
    """Say: Chỗ sửa answer-value = Thông tin mới answer-to = Nơi chuyển đến answer-a."""
    return Text("answer-field", {})


def answer_given() -> Text:
    """Say: Số góp quỹ answer-person = Người góp answer-donor = Người ủng hộ answer-."""
    return Text("answer-given", {})


def answer_home() -> Text:
    """Say: Nhà answer-birth = Năm sinh answer-phone = Điện thoại answer-party = Đản."""
    return Text("answer-home", {})


def answer_household() -> Text:
    """Say: Nhà answer-counted = Số mổ được answer-given = Số góp quỹ answer-person."""
    return Text("answer-household", {})


def answer_income() -> Text:
    """Say: Khoản thu answer-household = Nhà answer-counted = Số mổ được answer-give."""
    return Text("answer-income", {})


def answer_invitee() -> Text:
    """Say: Tên người mời invite-summary = { You } xem lại giúp, mời { $name } làm {."""
    return Text("answer-invitee", {})


def answer_line() -> Text:
    """Say: Phiếu ask-right-amount = Số đúng là bao nhiêu ạ? ask-right-giver = Tên đ."""
    return Text("answer-line", {})


def answer_locale() -> Text:
    """Say: Ngôn ngữ letters-retry = Thử lại tất cả letters-retried = Đã cho thử lại."""
    return Text("answer-locale", {})


def answer_member() -> Text:
    """Say: Hội viên answer-field = Chỗ sửa answer-value = Thông tin mới answer-to =."""
    return Text("answer-member", {})


def answer_name() -> Text:
    """Say: Họ tên answer-home = Nhà answer-birth = Năm sinh answer-phone = Điện tho."""
    return Text("answer-name", {})


def answer_party() -> Text:
    """Say: Đảng viên answer-double = Trùng người answer-member = Hội viên answer-fi."""
    return Text("answer-party", {})


def answer_person() -> Text:
    """Say: Người góp answer-donor = Người ủng hộ answer-amount = Số tiền."""
    return Text("answer-person", {})


def answer_phone() -> Text:
    """Say: Điện thoại answer-party = Đảng viên answer-double = Trùng người answer-m."""
    return Text("answer-phone", {})


def answer_reason() -> Text:
    """Say: Nhầm thế nào answer-line = Phiếu ask-right-amount = Số đúng là bao nhiêu."""
    return Text("answer-reason", {})


def answer_role() -> Text:
    """Say: Vai ask-invitee = Người ấy tên gì ạ? invitee-skip = Chưa cần tên answer-."""
    return Text("answer-role", {})


def answer_task() -> Text:
    """Say: Việc answer-name = Họ tên answer-home = Nhà answer-birth = Năm sinh answ."""
    return Text("answer-task", {})


def answer_to() -> Text:
    """Say: Nơi chuyển đến answer-address = Số nhà."""
    return Text("answer-to", {})


def answer_unit() -> Text:
    """Say: Nơi ghi answer-income = Khoản thu answer-household = Nhà answer-counted."""
    return Text("answer-unit", {})


def answer_units() -> Text:
    """Say: Danh sách ask-units = { You } gõ dãy, ví dụ: <b>TDP 1 đến 45</b> hoặc dá."""
    return Text("answer-units", {})


def answer_value() -> Text:
    """Say: Thông tin mới answer-to = Nơi chuyển đến answer-address = Số nhà."""
    return Text("answer-value", {})


def answer_what() -> Text:
    """Say: Chỗ đổi answer-locale = Ngôn ngữ letters-retry = Thử lại tất cả letters-."""
    return Text("answer-what", {})


def answer_which() -> Text:
    """Say: Lời mời no-units = Chưa thấy tên nơi nào. { You } gõ giúp, ví dụ: TDP 1."""
    return Text("answer-which", {})


def ask_address() -> Text:
    """Say: Xin phép gọi mình là… ask-own-name = { You } cho biết họ và tên ạ? ask-i."""
    return Text("ask-address", {})


def ask_birth_year() -> Text:
    """Say: Sinh năm bao nhiêu ạ? ask-phone = Số điện thoại là gì ạ? no-phone = Khôn."""
    return Text("ask-birth-year", {})


def ask_day() -> Text:
    """Say: Việc này hôm nào ạ? { You } gõ ngày, ví dụ 28/9. day-today = Hôm nay not."""
    return Text("ask-day", {})


def ask_donor() -> Text:
    """Say: Ai ủng hộ ạ? { You } gõ tên người, hoặc tên cơ quan, cửa hàng. doing-gif."""
    return Text("ask-donor", {})


def ask_end_reason(*, name: str) -> Text:
    """Say: { $name } thôi là hội viên vì sao ạ? end-moved-away = Chuyển đi nơi khác."""
    return Text("ask-end-reason", {"name": name})


def ask_field(*, name: str) -> Text:
    """Say: Sửa gì của { $name } ạ? field-name = Họ tên field-birth = Năm sinh field."""
    return Text("ask-field", {"name": name})


def ask_gift_amount(*, donor: str) -> Text:
    """Say: { $donor } ủng hộ bao nhiêu? gift-summary = { You } xem lại giúp: { $don."""
    return Text("ask-gift-amount", {"donor": donor})


def ask_household(*, count: int, unit: str) -> Text:
    """Say: { $unit } có { COUNT($count) } hộ trong sổ. Xem nhà nào? { You } gõ tên."""
    return Text("ask-household", {"count": count, "unit": unit})


def ask_household_address() -> Text:
    """Say: Số nhà, ngõ, tổ thế nào ạ? household-address-kept = Giữ địa chỉ này doin."""
    return Text("ask-household-address", {})


def ask_household_line() -> Text:
    """Say: { You } gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7 check-household = Th."""
    return Text("ask-household-line", {})


def ask_household_name(*, called: str) -> Text:
    """Say: { $called }: chủ nhà họ tên đầy đủ là gì ạ? household-name-kept = Giữ tê."""
    return Text("ask-household-name", {"called": called})


def ask_income() -> Text:
    """Say: { You } ghi khoản nào ạ?."""
    return Text("ask-income", {})


def ask_invite_code() -> Text:
    """Say: { You } gõ mã mời, ví dụ KH 7K3Q M2XA. not-a-code = Mã này chưa đúng, có."""
    return Text("ask-invite-code", {})


def ask_invite_role() -> Text:
    """Say: Mời làm gì ạ? answer-role = Vai ask-invitee = Người ấy tên gì ạ? invitee."""
    return Text("ask-invite-role", {})


def ask_invite_unit() -> Text:
    """Say: Lời mời của nơi nào? { You } gõ tên, ví dụ TDP 12. units-send-all = Gửi."""
    return Text("ask-invite-unit", {})


def ask_invitee() -> Text:
    """Say: Người ấy tên gì ạ? invitee-skip = Chưa cần tên answer-invitee = Tên ngườ."""
    return Text("ask-invitee", {})


def ask_language() -> Text:
    """Say: Trợ lý nói tiếng gì ạ? language-vi = Tiếng Việt language-en = English se."""
    return Text("ask-language", {})


def ask_line() -> Text:
    """Say: { You } sửa phiếu nào? Bấm, hoặc gõ số phiếu. line-label = { $receipt }:."""
    return Text("ask-line", {})


def ask_member() -> Text:
    """Say: Tìm ai ạ? { You } gõ tên, số nhà hoặc số điện thoại. member-unknown = Ch."""
    return Text("ask-member", {})


def ask_member_home() -> Text:
    """Say: Ở nhà nào? { You } gõ tên chủ nhà hoặc số nhà. home-skip = Bỏ qua, ghi n."""
    return Text("ask-member-home", {})


def ask_member_name() -> Text:
    """Say: Hội viên tên gì ạ? { You } gõ họ và tên. ask-member-home = Ở nhà nào? {."""
    return Text("ask-member-name", {})


def ask_move_to(*, name: str) -> Text:
    """Say: Chuyển { $name } đến nơi nào? { You } gõ tên, ví dụ TDP 12. move-summary."""
    return Text("ask-move-to", {"name": name})


def ask_new_name() -> Text:
    """Say: Họ tên đúng là gì ạ? change-summary = { You } xem lại giúp: <b>{ $name }."""
    return Text("ask-new-name", {})


def ask_own_name() -> Text:
    """Say: { You } cho biết họ và tên ạ? ask-invite-code = { You } gõ mã mời, ví dụ."""
    return Text("ask-own-name", {})


def ask_party() -> Text:
    """Say: Có là đảng viên không ạ? party-yes = Là đảng viên party-no = Không phải."""
    return Text("ask-party", {})


def ask_person_line() -> Text:
    """Say: { You } gõ tên người góp, ví dụ: cô Mai check-person = { $called }, chưa."""
    return Text("ask-person-line", {})


def ask_phone() -> Text:
    """Say: Số điện thoại là gì ạ? no-phone = Không có điện thoại ask-party = Có là."""
    return Text("ask-phone", {})


def ask_piggy_counted(*, household: str) -> Text:
    """Say: Nhà { $household } mổ lợn được bao nhiêu? ask-piggy-given = { $household."""
    return Text("ask-piggy-counted", {"household": household})


def ask_piggy_given(*, household: str) -> Text:
    """Say: { $household } góp vào quỹ bao nhiêu? give-all = Góp hết { MONEY($amount."""
    return Text("ask-piggy-given", {"household": household})


def ask_piggy_household() -> Text:
    """Say: Nhà nào mổ lợn? { You } gõ tên hoặc số nhà. pick-household-which = Có {."""
    return Text("ask-piggy-household", {})


def ask_reason(*, amount: Dong, giver: str, receipt: str) -> Text:
    """Say: Phiếu { $receipt }, { $giver } góp { MONEY($amount) }. Nhầm thế nào ạ? a."""
    return Text("ask-reason", {"amount": amount, "giver": giver, "receipt": receipt})


def ask_reason_kept(*, counted: Dong, household: str) -> Text:
    """Say: Lợn nhà { $household }, { MONEY($counted) }, để nhà hết. Nhầm thế nào ạ?."""
    return Text("ask-reason-kept", {"counted": counted, "household": household})


def ask_receipt_code() -> Text:
    """Say: { You } gõ mã trên phiếu, ví dụ 7K3Q9M2. receipt-genuine = Phiếu thật. {."""
    return Text("ask-receipt-code", {})


def ask_right_amount() -> Text:
    """Say: Số đúng là bao nhiêu ạ? ask-right-giver = Tên đúng là gì ạ? doing-mendin."""
    return Text("ask-right-amount", {})


def ask_right_giver() -> Text:
    """Say: Tên đúng là gì ạ? doing-mending = sửa phiếu { $receipt } doing-mending-p."""
    return Text("ask-right-giver", {})


def ask_unit() -> Text:
    """Say: Việc này của nơi nào? { You } bấm, hoặc gõ tên, ví dụ TDP 12. unit-unkno."""
    return Text("ask-unit", {})


def ask_units() -> Text:
    """Say: { You } gõ dãy, ví dụ: <b>TDP 1 đến 45</b> hoặc dán danh sách, mỗi dòng."""
    return Text("ask-units", {})


def ask_wage_amount(*, person: str) -> Text:
    """Say: { $person } góp bao nhiêu? wage-summary = { You } xem lại giúp: { $perso."""
    return Text("ask-wage-amount", {"person": person})


def ask_wage_person() -> Text:
    """Say: Ai góp ngày lương? { You } gõ tên. pick-person-other = Người khác pick-p."""
    return Text("ask-wage-person", {})


def ask_which_invites() -> Text:
    """Say: { You } cần lời mời nào ạ? units-send-one = Một nơi answer-which = Lời m."""
    return Text("ask-which-invites", {})


def back() -> Text:
    """Say: Quay lại confirm-yes = Đúng, ghi sổ confirm-edit = Sửa lại confirm-drop."""
    return Text("back", {})


def book_chapter() -> Text:
    """Say: chi hội next-household = Nhà tiếp theo receipt-for = Phiếu cho { $giver."""
    return Text("book-chapter", {})


def booked_late(*, day: date, true: date) -> Text:
    """Say: Sổ ngày { DAY($true) } đã chốt, khoản này ghi vào ngày { DAY($day) }."""
    return Text("booked-late", {"day": day, "true": true})


def books_do_not_hold(*, count: int) -> Text:
    """Say: Dò sổ tự động: có { $count } sổ quỹ không khớp. { You } báo người giữ má."""
    return Text("books-do-not-hold", {"count": count})


def button_old() -> Text:
    """Say: Nút này cũ rồi. button-old-while = Nút này cũ rồi. { You } đang ở: { $do."""
    return Text("button-old", {})


def button_old_while(*, doing: Wording) -> Text:
    """Say: Nút này cũ rồi. { You } đang ở: { $doing }. doing-something = làm dở một."""
    return Text("button-old-while", {"doing": doing})


def change_summary(*, details: str, name: str) -> Text:
    """Say: { You } xem lại giúp: <b>{ $name }</b> { $details } change-yes = Đúng, s."""
    return Text("change-summary", {"details": details, "name": name})


def change_yes() -> Text:
    """Say: Đúng, sửa sổ member-changed = Đã sửa thông tin { $name }. ask-move-to =."""
    return Text("change-yes", {})


def check_household(*, called: str) -> Text:
    """Say: Thêm nhà: { $called }. Đúng không { you }? household-unknown = Chưa thấy."""
    return Text("check-household", {"called": called})


def check_person(*, called: str) -> Text:
    """Say: { $called }, chưa có trong sổ. Đúng không { you }? person-unknown = Chưa."""
    return Text("check-person", {"called": called})


def close_summary(*, balance: Dong, day: date) -> Text:
    """Say: Chốt sổ đến hết ngày { FULLDAY($day) }. Quỹ còn <b>{ MONEY($balance) }</."""
    return Text("close-summary", {"balance": balance, "day": day})


def close_yes() -> Text:
    """Say: Đúng, chốt sổ day-closed = Đã chốt sổ đến hết ngày { FULLDAY($day) }. no."""
    return Text("close-yes", {})


def column_head() -> Text:
    """Say: Người phụ trách column-phone = Điện thoại units-summary = { You } xem lạ."""
    return Text("column-head", {})


def column_households() -> Text:
    """Say: Số hộ column-population = Số dân column-head = Người phụ trách column-ph."""
    return Text("column-households", {})


def column_name() -> Text:
    """Say: Tên nơi column-households = Số hộ column-population = Số dân column-head."""
    return Text("column-name", {})


def column_phone() -> Text:
    """Say: Điện thoại units-summary = { You } xem lại giúp, tạo <b>{ $count }</b> n."""
    return Text("column-phone", {})


def column_population() -> Text:
    """Say: Số dân column-head = Người phụ trách column-phone = Điện thoại units-sum."""
    return Text("column-population", {})


def command_donvi() -> Text:
    """Say: Chi hội, đơn vị command-donvi-about = Tạo chi hội, đơn vị và mã mời comm."""
    return Text("command-donvi", {})


def command_donvi_about() -> Text:
    """Say: Tạo chi hội, đơn vị và mã mời command-donvi-words = đơn vị | chi hội | t."""
    return Text("command-donvi-about", {})


def command_donvi_words() -> Text:
    """Say: đơn vị | chi hội | tạo chi hội | tổ dân phố command-themnguoi = Thêm ngư."""
    return Text("command-donvi-words", {})


def command_heodat() -> Text:
    """Say: Lợn nhựa command-heodat-about = Mổ lợn nhựa, khui heo đất command-heodat."""
    return Text("command-heodat", {})


def command_heodat_about() -> Text:
    """Say: Mổ lợn nhựa, khui heo đất command-heodat-words = lợn nhựa | heo đất | he."""
    return Text("command-heodat-about", {})


def command_heodat_words() -> Text:
    """Say: lợn nhựa | heo đất | heo nhựa | mổ lợn | đập heo | khui heo | nuôi lợn n."""
    return Text("command-heodat-words", {})


def command_hogiadinh() -> Text:
    """Say: Hộ gia đình command-hogiadinh-about = Hộ gia đình: tìm, sửa command-hogi."""
    return Text("command-hogiadinh", {})


def command_hogiadinh_about() -> Text:
    """Say: Hộ gia đình: tìm, sửa command-hogiadinh-words = hộ gia đình | gia đình c."""
    return Text("command-hogiadinh-about", {})


def command_hogiadinh_words() -> Text:
    """Say: hộ gia đình | gia đình command-tonghop = Tổng hợp command-tonghop-about."""
    return Text("command-hogiadinh-words", {})


def command_hoivien() -> Text:
    """Say: Hội viên command-hoivien-about = Hội viên: thêm, tìm, sửa command-hoivie."""
    return Text("command-hoivien", {})


def command_hoivien_about() -> Text:
    """Say: Hội viên: thêm, tìm, sửa command-hoivien-words = hội viên | thêm hội viê."""
    return Text("command-hoivien-about", {})


def command_hoivien_words() -> Text:
    """Say: hội viên | thêm hội viên | danh sách hội viên command-hogiadinh = Hộ gia."""
    return Text("command-hoivien-words", {})


def command_huy() -> Text:
    """Say: Bỏ việc đang làm command-huy-about = Bỏ việc đang làm dở command-huy-wor."""
    return Text("command-huy", {})


def command_huy_about() -> Text:
    """Say: Bỏ việc đang làm dở command-huy-words = hủy bỏ command-ngonngu = Ngôn ng."""
    return Text("command-huy-about", {})


def command_huy_words() -> Text:
    """Say: hủy bỏ command-ngonngu = Ngôn ngữ, cách gọi command-ngonngu-about = Tiến."""
    return Text("command-huy-words", {})


def command_menu() -> Text:
    """Say: Việc cần làm command-menu-about = Việc cần làm command-menu-words = menu."""
    return Text("command-menu", {})


def command_menu_about() -> Text:
    """Say: Việc cần làm command-menu-words = menu | việc cần làm | màn hình chính |."""
    return Text("command-menu-about", {})


def command_menu_words() -> Text:
    """Say: menu | việc cần làm | màn hình chính | trang chủ command-trogiup = Trợ g."""
    return Text("command-menu-words", {})


def command_ngayluong() -> Text:
    """Say: Ngày lương command-ngayluong-about = Ngày lương khuyến học command-ngayl."""
    return Text("command-ngayluong", {})


def command_ngayluong_about() -> Text:
    """Say: Ngày lương khuyến học command-ngayluong-words = ngày lương | ngày lương."""
    return Text("command-ngayluong-about", {})


def command_ngayluong_words() -> Text:
    """Say: ngày lương | ngày lương khuyến học | lương command-ungho = Ủng hộ comman."""
    return Text("command-ngayluong-words", {})


def command_ngonngu() -> Text:
    """Say: Ngôn ngữ, cách gọi command-ngonngu-about = Tiếng Việt, English, cách gọi."""
    return Text("command-ngonngu", {})


def command_ngonngu_about() -> Text:
    """Say: Tiếng Việt, English, cách gọi command-ngonngu-words = ngôn ngữ | cách gọ."""
    return Text("command-ngonngu-about", {})


def command_ngonngu_words() -> Text:
    """Say: ngôn ngữ | cách gọi | english | tiếng anh | tiếng việt command-tapghi =."""
    return Text("command-ngonngu-words", {})


def command_soquy() -> Text:
    """Say: Sổ quỹ command-soquy-about = Sổ quỹ: còn bao nhiêu, vừa ghi gì command-s."""
    return Text("command-soquy", {})


def command_soquy_about() -> Text:
    """Say: Sổ quỹ: còn bao nhiêu, vừa ghi gì command-soquy-words = sổ quỹ | quỹ | s."""
    return Text("command-soquy-about", {})


def command_soquy_words() -> Text:
    """Say: sổ quỹ | quỹ | số dư | còn bao nhiêu command-traphieu = Tra phiếu thu co."""
    return Text("command-soquy-words", {})


def command_start() -> Text:
    """Say: Bắt đầu command-start-about = Bắt đầu, hoặc vào bằng mã mời command-star."""
    return Text("command-start", {})


def command_start_about() -> Text:
    """Say: Bắt đầu, hoặc vào bằng mã mời command-start-words = bắt đầu command-menu."""
    return Text("command-start-about", {})


def command_start_words() -> Text:
    """Say: bắt đầu command-menu = Việc cần làm command-menu-about = Việc cần làm co."""
    return Text("command-start-words", {})


def command_tapghi() -> Text:
    """Say: Tập ghi thử command-tapghi-about = Tập ghi, không tính vào sổ nào comman."""
    return Text("command-tapghi", {})


def command_tapghi_about() -> Text:
    """Say: Tập ghi, không tính vào sổ nào command-tapghi-words = tập ghi | tập thử."""
    return Text("command-tapghi-about", {})


def command_tapghi_words() -> Text:
    """Say: tập ghi | tập thử | ghi thử | tập ghi thử command-thutien = Thu tiền com."""
    return Text("command-tapghi-words", {})


def command_themnguoi() -> Text:
    """Say: Thêm người command-themnguoi-about = Mời một người vào command-themnguoi."""
    return Text("command-themnguoi", {})


def command_themnguoi_about() -> Text:
    """Say: Mời một người vào command-themnguoi-words = thêm người | mời người comma."""
    return Text("command-themnguoi-about", {})


def command_themnguoi_words() -> Text:
    """Say: thêm người | mời người command-tonghop-head = Số liệu tuần."""
    return Text("command-themnguoi-words", {})


def command_thutien() -> Text:
    """Say: Thu tiền command-thutien-about = Ghi khoản thu command-thutien-words = t."""
    return Text("command-thutien", {})


def command_thutien_about() -> Text:
    """Say: Ghi khoản thu command-thutien-words = thu tiền | ghi khoản thu command-h."""
    return Text("command-thutien-about", {})


def command_thutien_words() -> Text:
    """Say: thu tiền | ghi khoản thu command-heodat = Lợn nhựa command-heodat-about."""
    return Text("command-thutien-words", {})


def command_tonghop() -> Text:
    """Say: Tổng hợp command-tonghop-about = Số liệu tuần này, tuần trước command-to."""
    return Text("command-tonghop", {})


def command_tonghop_about() -> Text:
    """Say: Số liệu tuần này, tuần trước command-tonghop-words = tổng hợp | số liệu."""
    return Text("command-tonghop-about", {})


def command_tonghop_head() -> Text:
    """Say: Số liệu tuần."""
    return Text("command-tonghop-head", {})


def command_tonghop_words() -> Text:
    """Say: tổng hợp | số liệu | số liệu tuần | báo cáo tuần command-donvi = Chi hội."""
    return Text("command-tonghop-words", {})


def command_traphieu() -> Text:
    """Say: Tra phiếu thu command-traphieu-about = Phiếu thu này có thật không comma."""
    return Text("command-traphieu", {})


def command_traphieu_about() -> Text:
    """Say: Phiếu thu này có thật không command-traphieu-words = tra phiếu | tra phi."""
    return Text("command-traphieu-about", {})


def command_traphieu_words() -> Text:
    """Say: tra phiếu | tra phiếu thu | kiểm tra phiếu command-hoivien = Hội viên co."""
    return Text("command-traphieu-words", {})


def command_trogiup() -> Text:
    """Say: Trợ giúp command-trogiup-about = Cách dùng command-trogiup-words = trợ g."""
    return Text("command-trogiup", {})


def command_trogiup_about() -> Text:
    """Say: Cách dùng command-trogiup-words = trợ giúp | giúp | hướng dẫn | cách dùn."""
    return Text("command-trogiup-about", {})


def command_trogiup_words() -> Text:
    """Say: trợ giúp | giúp | hướng dẫn | cách dùng | help command-huy = Bỏ việc đan."""
    return Text("command-trogiup-words", {})


def command_ungho() -> Text:
    """Say: Ủng hộ command-ungho-about = Có người ủng hộ quỹ command-ungho-words = ủ."""
    return Text("command-ungho", {})


def command_ungho_about() -> Text:
    """Say: Có người ủng hộ quỹ command-ungho-words = ủng hộ | tài trợ | quyên góp c."""
    return Text("command-ungho-about", {})


def command_ungho_words() -> Text:
    """Say: ủng hộ | tài trợ | quyên góp command-soquy = Sổ quỹ command-soquy-about."""
    return Text("command-ungho-words", {})


def command_unknown(*, command: str) -> Text:
    """Say: Không có việc nào tên { $command }. { You } chọn dưới đây. not-allowed =."""
    return Text("command-unknown", {"command": command})


def confirm_drop() -> Text:
    """Say: Thôi, không ghi confirm-later = Để sau edit-which = { You } sửa chỗ nào."""
    return Text("confirm-drop", {})


def confirm_edit() -> Text:
    """Say: Sửa lại confirm-drop = Thôi, không ghi confirm-later = Để sau edit-which."""
    return Text("confirm-edit", {})


def confirm_later() -> Text:
    """Say: Để sau edit-which = { You } sửa chỗ nào ạ? edit-none = Không sửa nữa all."""
    return Text("confirm-later", {})


def confirm_yes() -> Text:
    """Say: Đúng, ghi sổ confirm-edit = Sửa lại confirm-drop = Thôi, không ghi confi."""
    return Text("confirm-yes", {})


def consent_agree() -> Text:
    """Say: Đồng ý, bắt đầu consent-read = Đọc cả bản consent-refuse = Không đồng ý."""
    return Text("consent-agree", {})


def consent_asked(*, place: str) -> Text:
    """Say: Đây là trợ lý Khuyến học { $place }: ghi quỹ, hội viên, việc của chi hội."""
    return Text("consent-asked", {"place": place})


def consent_full(*, place: str) -> Text:
    """Say: <b>Về việc giữ thông tin cá nhân</b> Ai giữ: Hội Khuyến học { $place }."""
    return Text("consent-full", {"place": place})


def consent_read() -> Text:
    """Say: Đọc cả bản consent-refuse = Không đồng ý consent-refused = Chưa đồng ý t."""
    return Text("consent-read", {})


def consent_refuse() -> Text:
    """Say: Không đồng ý consent-refused = Chưa đồng ý thì chưa giữ gì của ai. Khi n."""
    return Text("consent-refuse", {})


def consent_refused() -> Text:
    """Say: Chưa đồng ý thì chưa giữ gì của ai. Khi nào muốn dùng, gõ /start. consen."""
    return Text("consent-refused", {})


def conversation_gone() -> Text:
    """Say: Việc đang làm dở nay đã đổi cách làm. { You } bắt đầu lại giúp. could-no."""
    return Text("conversation-gone", {})


def could_not_handle() -> Text:
    """Say: Đã giữ tin này, nhưng máy chưa đọc được. Cán bộ hội sẽ xem. { You } cứ l."""
    return Text("could-not-handle", {})


def day_closed(*, day: date) -> Text:
    """Say: Đã chốt sổ đến hết ngày { FULLDAY($day) }. not-today = Ngày ấy chưa đến,."""
    return Text("day-closed", {"day": day})


def day_today() -> Text:
    """Say: Hôm nay not-a-day = Chưa rõ ngày nào. { You } gõ giúp, ví dụ 28/9 hay hô."""
    return Text("day-today", {})


def demo_group() -> Text:
    """Say: Nhóm chung demo-group-name = Tổ dân phố 12 demo-step-one = Anh Chính: bấ."""
    return Text("demo-group", {})


def demo_group_name() -> Text:
    """Say: Tổ dân phố 12 demo-step-one = Anh Chính: bấm Bắt đầu, đồng ý, cho biết t."""
    return Text("demo-group-name", {})


def demo_head_one() -> Text:
    """Say: Chi hội trưởng TDP 12 demo-head-one-name = Bác Hạnh demo-head-two = Chi."""
    return Text("demo-head-one", {})


def demo_head_one_name() -> Text:
    """Say: Bác Hạnh demo-head-two = Chi hội trưởng TDP 7 demo-head-two-name = Ông B."""
    return Text("demo-head-one-name", {})


def demo_head_two() -> Text:
    """Say: Chi hội trưởng TDP 7 demo-head-two-name = Ông Bình demo-member = Hội viê."""
    return Text("demo-head-two", {})


def demo_head_two_name() -> Text:
    """Say: Ông Bình demo-member = Hội viên TDP 12 demo-member-name = Cô Lan demo-gr."""
    return Text("demo-head-two-name", {})


def demo_hint() -> Text:
    """Say: Bản chạy thử trên máy này: phường, người và số liệu đều đặt ra để thử. B."""
    return Text("demo-hint", {})


def demo_member() -> Text:
    """Say: Hội viên TDP 12 demo-member-name = Cô Lan demo-group = Nhóm chung demo-g."""
    return Text("demo-member", {})


def demo_member_name() -> Text:
    """Say: Cô Lan demo-group = Nhóm chung demo-group-name = Tổ dân phố 12 demo-step."""
    return Text("demo-member-name", {})


def demo_not_ready() -> Text:
    """Say: Trợ lý chưa chạy xong, chờ một chút."""
    return Text("demo-not-ready", {})


def demo_officer() -> Text:
    """Say: Cán bộ khuyến học phường demo-officer-name = Anh Chính demo-head-one = C."""
    return Text("demo-officer", {})


def demo_officer_name() -> Text:
    """Say: Anh Chính demo-head-one = Chi hội trưởng TDP 12 demo-head-one-name = Bác."""
    return Text("demo-officer-name", {})


def demo_step_five() -> Text:
    """Say: Bác Hạnh: thêm hội viên, ghi ngày lương. Cô Lan: tra phiếu thu bằng mã t."""
    return Text("demo-step-five", {})


def demo_step_four() -> Text:
    """Say: Bác Hạnh: gõ một câu, ví dụ: lợn nhựa bà Hoa số 12 350k góp 200 demo-ste."""
    return Text("demo-step-four", {})


def demo_step_one() -> Text:
    """Say: Anh Chính: bấm Bắt đầu, đồng ý, cho biết tên. demo-step-two = Anh Chính:."""
    return Text("demo-step-one", {})


def demo_step_six() -> Text:
    """Say: Anh Chính: gõ tổng hợp. Rồi cho đồng hồ chạy đến 7:00 sáng thứ Hai: số l."""
    return Text("demo-step-six", {})


def demo_step_three() -> Text:
    """Say: Anh Chính: Lời mời, Một nơi, gõ TDP 12. Chuyển tiếp lời mời sang điện th."""
    return Text("demo-step-three", {})


def demo_step_two() -> Text:
    """Say: Anh Chính: gõ /donvi, rồi gõ: TDP 1 đến 45. Xem tờ mã QR. demo-step-thre."""
    return Text("demo-step-two", {})


def doing_gift(*, donor: str) -> Text:
    """Say: ghi ủng hộ của { $donor } ask-gift-amount = { $donor } ủng hộ bao nhiêu?."""
    return Text("doing-gift", {"donor": donor})


def doing_household(*, called: str) -> Text:
    """Say: sửa nhà { $called } household-summary = { You } xem lại giúp: <b>{ $name."""
    return Text("doing-household", {"called": called})


def doing_member(*, name: str) -> Text:
    """Say: thêm hội viên { $name } double-found = Trong sổ đã có: { $card } Có phải."""
    return Text("doing-member", {"name": name})


def doing_member_change(*, name: str) -> Text:
    """Say: sửa thông tin { $name } ask-new-name = Họ tên đúng là gì ạ? change-summa."""
    return Text("doing-member-change", {"name": name})


def doing_mending(*, receipt: str) -> Text:
    """Say: sửa phiếu { $receipt } doing-mending-piggy = sửa một lần mổ lợn mend-sum."""
    return Text("doing-mending", {"receipt": receipt})


def doing_mending_piggy() -> Text:
    """Say: sửa một lần mổ lợn mend-summary = { You } xem lại giúp: Gạch phiếu { $re."""
    return Text("doing-mending-piggy", {})


def doing_piggy(*, household: str) -> Text:
    """Say: ghi lợn nhựa nhà { $household } ask-piggy-counted = Nhà { $household } m."""
    return Text("doing-piggy", {"household": household})


def doing_something() -> Text:
    """Say: làm dở một việc resume-now = { You } đang { $doing }, chưa xong. resume-."""
    return Text("doing-something", {})


def doing_units() -> Text:
    """Say: tạo chi hội, đơn vị units-sheet-ready = Tờ mã mời của { $count } nơi. In."""
    return Text("doing-units", {})


def doing_wage(*, person: str) -> Text:
    """Say: ghi ngày lương của { $person } ask-wage-amount = { $person } góp bao nhi."""
    return Text("doing-wage", {"person": person})


def double_found(*, card: str) -> Text:
    """Say: Trong sổ đã có: { $card } Có phải cùng một người không { you }? double-s."""
    return Text("double-found", {"card": card})


def double_kept() -> Text:
    """Say: Trong sổ có rồi, không ghi thêm. member-summary = { You } xem lại giúp h."""
    return Text("double-kept", {})


def double_other() -> Text:
    """Say: Người khác, ghi thêm double-kept = Trong sổ có rồi, không ghi thêm. memb."""
    return Text("double-other", {})


def double_same() -> Text:
    """Say: Cùng một người, thôi double-other = Người khác, ghi thêm double-kept = T."""
    return Text("double-same", {})


def draft_from_group() -> Text:
    """Say: Câu { you } gõ trong nhóm thì chưa ghi. Ghi ở đây cho kín đáo: practice-."""
    return Text("draft-from-group", {})


def drop_piggy_summary(*, counted: Dong, household: str) -> Text:
    """Say: { You } xem lại giúp: Bỏ hẳn lần mổ lợn nhà { $household } <b>{ MONEY($c."""
    return Text("drop-piggy-summary", {"counted": counted, "household": household})


def drop_summary(*, giver: str, receipt: str, was: Dong) -> Text:
    """Say: { You } xem lại giúp: Gạch hẳn phiếu { $receipt }, { $giver } <b>{ MONEY."""
    return Text("drop-summary", {"giver": giver, "receipt": receipt, "was": was})


def edit_none() -> Text:
    """Say: Không sửa nữa all-done = Xong skip = Bỏ qua."""
    return Text("edit-none", {})


def edit_which() -> Text:
    """Say: { You } sửa chỗ nào ạ? edit-none = Không sửa nữa all-done = Xong skip =."""
    return Text("edit-which", {})


def edited_changes_nothing() -> Text:
    """Say: Tin đã gửi có sửa thì sổ không đổi theo. { You } gõ câu mới giúp. odd-vo."""
    return Text("edited-changes-nothing", {})


def end_died() -> Text:
    """Say: Đã mất end-entered-wrongly = Ghi nhầm vào sổ end-summary = { You } xem l."""
    return Text("end-died", {})


def end_entered_wrongly() -> Text:
    """Say: Ghi nhầm vào sổ end-summary = { You } xem lại giúp: { $name } thôi là hộ."""
    return Text("end-entered-wrongly", {})


def end_moved_away() -> Text:
    """Say: Chuyển đi nơi khác end-own-wish = Tự xin thôi end-died = Đã mất end-ente."""
    return Text("end-moved-away", {})


def end_own_wish() -> Text:
    """Say: Tự xin thôi end-died = Đã mất end-entered-wrongly = Ghi nhầm vào sổ end-."""
    return Text("end-own-wish", {})


def end_summary(*, name: str, reason: Wording) -> Text:
    """Say: { You } xem lại giúp: { $name } thôi là hội viên Lý do: { $reason } end-."""
    return Text("end-summary", {"name": name, "reason": reason})


def end_yes() -> Text:
    """Say: Đúng, ghi sổ member-ended = Đã ghi: { $name } không còn là hội viên. mem."""
    return Text("end-yes", {})


def field_birth() -> Text:
    """Say: Năm sinh field-phone = Điện thoại field-party = Đảng viên doing-member-c."""
    return Text("field-birth", {})


def field_name() -> Text:
    """Say: Họ tên field-birth = Năm sinh field-phone = Điện thoại field-party = Đản."""
    return Text("field-name", {})


def field_party() -> Text:
    """Say: Đảng viên doing-member-change = sửa thông tin { $name } ask-new-name = H."""
    return Text("field-party", {})


def field_phone() -> Text:
    """Say: Điện thoại field-party = Đảng viên doing-member-change = sửa thông tin {."""
    return Text("field-phone", {})


def file_asked() -> Text:
    """Say: Chỗ này cần gửi tệp. edited-changes-nothing = Tin đã gửi có sửa thì sổ k."""
    return Text("file-asked", {})


def file_coming() -> Text:
    """Say: Tệp đang làm, gửi ngay sau đây. ask-which-invites = { You } cần lời mời."""
    return Text("file-coming", {})


def file_has_no_rows() -> Text:
    """Say: Tệp không có dòng nào. { You } điền theo mẫu rồi gửi lại giúp. row-has-n."""
    return Text("file-has-no-rows", {})


def file_not_asked() -> Text:
    """Say: Chỗ này cần gõ chữ, chưa dùng đến tệp. file-asked = Chỗ này cần gửi tệp."""
    return Text("file-not-asked", {})


def file_not_fetched() -> Text:
    """Say: Chưa lấy được tệp này: to quá 5 MB, hoặc mạng chậm. { You } gửi lại giúp."""
    return Text("file-not-fetched", {})


def file_rows_wrong(*, rows: str) -> Text:
    """Say: Tệp có dòng cần xem lại: { $rows } { You } sửa rồi gửi lại giúp. file-un."""
    return Text("file-rows-wrong", {"rows": rows})


def file_unreadable() -> Text:
    """Say: Chưa mở được tệp này. { You } gửi tệp Excel (.xlsx) theo mẫu giúp. file-."""
    return Text("file-unreadable", {})


def forward_that() -> Text:
    """Say: { You } bấm giữ tin trên rồi chuyển tiếp. type-a-number = { You } gõ một."""
    return Text("forward-that", {})


def fund_balance(*, balance: Dong, book: Wording) -> Text:
    """Say: <b>Sổ quỹ { $book }</b> Còn: <b>{ MONEY($balance) }</b> fund-empty = Chư."""
    return Text("fund-balance", {"balance": balance, "book": book})


def fund_close(*, day: date) -> Text:
    """Say: Chốt sổ đến { DAY($day) } close-summary = Chốt sổ đến hết ngày { FULLDAY."""
    return Text("fund-close", {"day": day})


def fund_closed(*, day: date) -> Text:
    """Say: Đã chốt sổ đến hết ngày { FULLDAY($day) }. fund-line = Phiếu { $receipt."""
    return Text("fund-closed", {"day": day})


def fund_empty() -> Text:
    """Say: Chưa có khoản nào. fund-closed = Đã chốt sổ đến hết ngày { FULLDAY($day)."""
    return Text("fund-empty", {})


def fund_line(*, amount: Dong, day: date, giver: str, kind: Wording, receipt: str) -> Text:
    """Say: Phiếu { $receipt }, { DAY($day) }: { $giver }, { $kind }, { MONEY($amoun."""
    return Text("fund-line", {"amount": amount, "day": day, "giver": giver, "kind": kind, "receipt": receipt})


def fund_line_reversal(*, amount: Dong, day: date, receipt: str) -> Text:
    """Say: Gạch phiếu { $receipt }, { DAY($day) }: { MONEY($amount) } fund-mend = S."""
    return Text("fund-line-reversal", {"amount": amount, "day": day, "receipt": receipt})


def fund_line_void(*, amount: Dong, day: date, giver: str, kind: Wording, receipt: str) -> Text:
    """Say: Phiếu { $receipt }, { DAY($day) }: { $giver }, { $kind }, { MONEY($amoun."""
    return Text("fund-line-void", {"amount": amount, "day": day, "giver": giver, "kind": kind, "receipt": receipt})


def fund_mend() -> Text:
    """Say: Sửa một dòng fund-close = Chốt sổ đến { DAY($day) } close-summary = Chốt."""
    return Text("fund-mend", {})


def gift_summary(*, amount: Dong, donor: str) -> Text:
    """Say: { You } xem lại giúp: { $donor } Ủng hộ quỹ: <b>{ MONEY($amount) }</b> (."""
    return Text("gift-summary", {"amount": amount, "donor": donor})


def give_all(*, amount: Dong) -> Text:
    """Say: Góp hết { MONEY($amount) } keep-all = Để nhà hết more-than-counted = Lợn."""
    return Text("give-all", {"amount": amount})


def give_so_much(*, amount: Dong) -> Text:
    """Say: Góp { MONEY($amount) } piggy-other-count = Lợn có số khác piggy-summary."""
    return Text("give-so-much", {"amount": amount})


def go_private() -> Text:
    """Say: Nhắn riêng draft-from-group = Câu { you } gõ trong nhóm thì chưa ghi. Gh."""
    return Text("go-private", {})


def gone() -> Text:
    """Say: Chỗ này không còn nữa, có thể vừa được sửa."""
    return Text("gone", {})


def help_head() -> Text:
    """Say: { You } bấm nút, hoặc gõ một câu, ví dụ: <b>lợn nhựa bà Hoa 350k góp 200."""
    return Text("help-head", {})


def help_officer() -> Text:
    """Say: { You } bấm nút, hoặc gõ /tonghop, /donvi, /hoivien. Gõ không dấu, thiếu."""
    return Text("help-officer", {})


def help_stranger() -> Text:
    """Say: Tra phiếu thu: gõ /traphieu rồi gõ mã trên phiếu. Có mã mời: gõ /start r."""
    return Text("help-stranger", {})


def home_do_letters() -> Text:
    """Say: Xem tin chưa đọc được home-more = Việc khác more-title = Việc khác: home."""
    return Text("home-do-letters", {})


def home_do_stubs(*, count: int) -> Text:
    """Say: Bổ sung { $count } nhà home-do-letters = Xem tin chưa đọc được home-more."""
    return Text("home-do-stubs", {"count": count})


def home_have_code() -> Text:
    """Say: Có mã mời."""
    return Text("home-have-code", {})


def home_letters(*, count: int) -> Text:
    """Say: { $count } tin của bà con máy chưa đọc được. home-do-stubs = Bổ sung { $."""
    return Text("home-letters", {"count": count})


def home_more() -> Text:
    """Say: Việc khác more-title = Việc khác: home-practising = Đang tập thử: ghi gì."""
    return Text("home-more", {})


def home_not_in(*, all: int, out: int) -> Text:
    """Say: { $out }/{ $all } nơi chưa vào trợ lý. home-letters = { $count } tin của."""
    return Text("home-not-in", {"all": all, "out": out})


def home_not_understood(*, typed: str) -> Text:
    """Say: Chưa rõ '{ $typed }' là việc gì."""
    return Text("home-not-understood", {"typed": typed})


def home_nothing() -> Text:
    """Say: Việc cần làm: chưa có gì. home-title = <b>Việc cần làm</b> home-quiet-we."""
    return Text("home-nothing", {})


def home_practising() -> Text:
    """Say: Đang tập thử: ghi gì ở đây cũng không tính vào sổ nào. home-not-understo."""
    return Text("home-practising", {})


def home_quiet_week() -> Text:
    """Say: Tuần này chi hội chưa ghi gì. home-stubs = { $count } nhà mới thêm, còn."""
    return Text("home-quiet-week", {})


def home_skip() -> Text:
    """Say: Bỏ qua, ghi nhà sau ask-birth-year = Sinh năm bao nhiêu ạ? ask-phone = S."""
    return Text("home-skip", {})


def home_stranger(*, place: str) -> Text:
    """Say: Đây là trợ lý Khuyến học { $place }. Tra phiếu thu thì bấm dưới đây; cán."""
    return Text("home-stranger", {"place": place})


def home_stubs(*, count: int) -> Text:
    """Say: { $count } nhà mới thêm, còn thiếu thông tin. home-not-in = { $out }/{ $."""
    return Text("home-stubs", {"count": count})


def home_title() -> Text:
    """Say: <b>Việc cần làm</b> home-quiet-week = Tuần này chi hội chưa ghi gì. home."""
    return Text("home-title", {})


def household_address_kept() -> Text:
    """Say: Giữ địa chỉ này doing-household = sửa nhà { $called } household-summary."""
    return Text("household-address-kept", {})


def household_changed(*, called: str) -> Text:
    """Say: Đã ghi: { $called }. household-next-stub = Nhà tiếp theo household-no-st."""
    return Text("household-changed", {"called": called})


def household_name_kept() -> Text:
    """Say: Giữ tên này ask-household-address = Số nhà, ngõ, tổ thế nào ạ? household."""
    return Text("household-name-kept", {})


def household_next_stub() -> Text:
    """Say: Nhà tiếp theo household-no-stubs = Không còn nhà nào thiếu thông tin."""
    return Text("household-next-stub", {})


def household_no_stubs() -> Text:
    """Say: Không còn nhà nào thiếu thông tin."""
    return Text("household-no-stubs", {})


def household_summary(*, address: str, name: str) -> Text:
    """Say: { You } xem lại giúp: <b>{ $name }</b> { $address } household-changed =."""
    return Text("household-summary", {"address": address, "name": name})


def household_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy nhà nào tên '{ $typed }'. { You } gõ số nhà cũng được. doing-p."""
    return Text("household-unknown", {"typed": typed})


def income_gift() -> Text:
    """Say: Ủng hộ."""
    return Text("income-gift", {})


def income_piggy() -> Text:
    """Say: Lợn nhựa income-wage = Ngày lương income-gift = Ủng hộ."""
    return Text("income-piggy", {})


def income_recorded(*, balance: Dong, book: Wording, giver: str, receipt: int) -> Text:
    """Say: Đã ghi. Phiếu thu số { NUMBER($receipt, useGrouping: 0) }. Quỹ { $book }."""
    return Text("income-recorded", {"balance": balance, "book": book, "giver": giver, "receipt": receipt})


def income_wage() -> Text:
    """Say: Ngày lương income-gift = Ủng hộ."""
    return Text("income-wage", {})


def invite_expired() -> Text:
    """Say: Mã mời này hết hạn rồi. { You } hỏi cán bộ hội xin mã mới. too-many-trie."""
    return Text("invite-expired", {})


def invite_someone() -> Text:
    """Say: một người invite-yes = Đúng, làm mã mời."""
    return Text("invite-someone", {})


def invite_summary(*, name: str, role: Wording, unit: str) -> Text:
    """Say: { You } xem lại giúp, mời { $name } làm { $role } ở { $unit } invite-som."""
    return Text("invite-summary", {"name": name, "role": role, "unit": unit})


def invite_text(*, code: str, day: date, place: str, role: Wording, unit: str) -> Text:
    """Say: Kính mời { $role } { $unit } vào trợ lý Khuyến học { $place }. Nhắn trợ."""
    return Text("invite-text", {"code": code, "day": day, "place": place, "role": role, "unit": unit})


def invite_text_link(*, code: str, day: date, link: str, place: str, role: Wording, unit: str) -> Text:
    """Say: Kính mời { $role } { $unit } vào trợ lý Khuyến học { $place }. Bấm: { $l."""
    return Text("invite-text-link", {"code": code, "day": day, "link": link, "place": place, "role": role, "unit": unit})


def invite_unknown() -> Text:
    """Say: Không có mã mời này. { You } xem lại giúp, hoặc hỏi cán bộ hội. invite-u."""
    return Text("invite-unknown", {})


def invite_used() -> Text:
    """Say: Mã mời này đã có người dùng rồi. { You } hỏi cán bộ hội xin mã mới. invi."""
    return Text("invite-used", {})


def invite_yes() -> Text:
    """Say: Đúng, làm mã mời."""
    return Text("invite-yes", {})


def invitee_skip() -> Text:
    """Say: Chưa cần tên answer-invitee = Tên người mời invite-summary = { You } xem."""
    return Text("invitee-skip", {})


def keep_all() -> Text:
    """Say: Để nhà hết more-than-counted = Lợn có { MONEY($counted) } mà góp { MONEY."""
    return Text("keep-all", {})


def language_en() -> Text:
    """Say: English settings-kept = Đã đổi. Từ giờ gọi là { you }. settings-language."""
    return Text("language-en", {})


def language_vi() -> Text:
    """Say: Tiếng Việt language-en = English settings-kept = Đã đổi. Từ giờ gọi là {."""
    return Text("language-vi", {})


def let_go() -> Text:
    """Say: Thôi, chưa đổi gì cả. button-old = Nút này cũ rồi. button-old-while = Nú."""
    return Text("let-go", {})


def letter_too_late(*, words: str) -> Text:
    """Say: Hôm trước { you } có gõ '{ $words }' mà máy chưa đọc được. Nếu còn cần,."""
    return Text("letter-too-late", {"words": words})


def letter_too_late_wordless() -> Text:
    """Say: Có tin hôm trước máy chưa đọc được. Nếu còn cần, { you } gửi lại giúp."""
    return Text("letter-too-late-wordless", {})


def letters_line(*, at: datetime, day: date, error: str) -> Text:
    """Say: { DAY($day) } lúc { CLOCK($at) }: { $error } answer-code = Mã mời answer."""
    return Text("letters-line", {"at": at, "day": day, "error": error})


def letters_list(*, count: int) -> Text:
    """Say: { $count } tin chưa đọc được: letters-line = { DAY($day) } lúc { CLOCK($."""
    return Text("letters-list", {"count": count})


def letters_none() -> Text:
    """Say: Không còn tin nào chờ. letters-list = { $count } tin chưa đọc được: lett."""
    return Text("letters-none", {})


def letters_retried(*, count: int) -> Text:
    """Say: Đã cho thử lại { $count } tin."""
    return Text("letters-retried", {"count": count})


def letters_retry() -> Text:
    """Say: Thử lại tất cả letters-retried = Đã cho thử lại { $count } tin."""
    return Text("letters-retry", {})


def line_label(*, amount: Dong, giver: str, receipt: str) -> Text:
    """Say: { $receipt }: { $giver } { MONEY($amount) } line-unknown = Chưa thấy phi."""
    return Text("line-label", {"amount": amount, "giver": giver, "receipt": receipt})


def line_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy phiếu số '{ $typed }'. { You } gõ lại số phiếu giúp. ask-reaso."""
    return Text("line-unknown", {"typed": typed})


def member_already(*, name: str) -> Text:
    """Say: { $name } là hội viên ở đây rồi."""
    return Text("member-already", {"name": name})


def member_born(*, year: str) -> Text:
    """Say: sinh { $year } member-home = nhà { $household }, { $address } member-par."""
    return Text("member-born", {"year": year})


def member_card(*, details: str, name: str, since: date, unit: str) -> Text:
    """Say: <b>{ $name }</b> { $details } Hội viên { $unit } từ { FULLDAY($since) }."""
    return Text("member-card", {"details": details, "name": name, "since": since, "unit": unit})


def member_change() -> Text:
    """Say: Sửa thông tin member-move = Chuyển chi hội member-end = Thôi là hội viên."""
    return Text("member-change", {})


def member_changed(*, name: str) -> Text:
    """Say: Đã sửa thông tin { $name }. ask-move-to = Chuyển { $name } đến nơi nào?."""
    return Text("member-changed", {"name": name})


def member_end() -> Text:
    """Say: Thôi là hội viên ask-field = Sửa gì của { $name } ạ? field-name = Họ tên."""
    return Text("member-end", {})


def member_ended(*, name: str) -> Text:
    """Say: Đã ghi: { $name } không còn là hội viên. member-already = { $name } là h."""
    return Text("member-ended", {"name": name})


def member_home(*, address: str, household: str) -> Text:
    """Say: nhà { $household }, { $address } member-party = đảng viên member-no-deta."""
    return Text("member-home", {"address": address, "household": household})


def member_move() -> Text:
    """Say: Chuyển chi hội member-end = Thôi là hội viên ask-field = Sửa gì của { $n."""
    return Text("member-move", {})


def member_moved(*, name: str, to: str) -> Text:
    """Say: Đã chuyển { $name } sang { $to }. Khoản đã góp vẫn ở sổ cũ. ask-end-reas."""
    return Text("member-moved", {"name": name, "to": to})


def member_next() -> Text:
    """Say: Thêm người nữa ask-member = Tìm ai ạ? { You } gõ tên, số nhà hoặc số điệ."""
    return Text("member-next", {})


def member_no_details() -> Text:
    """Say: Chưa có năm sinh, điện thoại. member-change = Sửa thông tin member-move."""
    return Text("member-no-details", {})


def member_party() -> Text:
    """Say: đảng viên member-no-details = Chưa có năm sinh, điện thoại. member-chang."""
    return Text("member-party", {})


def member_registered(*, count: int, name: str, unit: str) -> Text:
    """Say: Đã ghi { $name } vào sổ hội viên. { $unit } có { COUNT($count) } hội viê."""
    return Text("member-registered", {"count": count, "name": name, "unit": unit})


def member_summary(*, details: str, name: str, unit: str) -> Text:
    """Say: { You } xem lại giúp hội viên mới của { $unit }: <b>{ $name }</b> { $det."""
    return Text("member-summary", {"details": details, "name": name, "unit": unit})


def member_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy hội viên nào '{ $typed }'. { You } gõ tên khác giúp. member-ca."""
    return Text("member-unknown", {"typed": typed})


def members_add() -> Text:
    """Say: Thêm hội viên members-find = Tìm, sửa, thôi hội viên answer-task = Việc."""
    return Text("members-add", {})


def members_find() -> Text:
    """Say: Tìm, sửa, thôi hội viên answer-task = Việc answer-name = Họ tên answer-h."""
    return Text("members-find", {})


def members_which(*, count: int, unit: str) -> Text:
    """Say: <b>Hội viên { $unit }</b>: { COUNT($count) } người. { You } làm gì ạ? me."""
    return Text("members-which", {"count": count, "unit": unit})


def mend_it() -> Text:
    """Say: Ghi nhầm, sửa lại."""
    return Text("mend-it", {})


def mend_nothing() -> Text:
    """Say: Giữ nguyên, không sửa gì. mended = Đã sửa. Gạch phiếu { $old }, phiếu mớ."""
    return Text("mend-nothing", {})


def mend_summary(*, amount: Dong, giver: str, receipt: str, was: Dong) -> Text:
    """Say: { You } xem lại giúp: Gạch phiếu { $receipt } ({ MONEY($was) }) Ghi lại:."""
    return Text("mend-summary", {"amount": amount, "giver": giver, "receipt": receipt, "was": was})


def mend_yes() -> Text:
    """Say: Đúng, sửa sổ mend-nothing = Giữ nguyên, không sửa gì. mended = Đã sửa. G."""
    return Text("mend-yes", {})


def mended(*, balance: Dong, book: Wording, new: int, old: str) -> Text:
    """Say: Đã sửa. Gạch phiếu { $old }, phiếu mới số { NUMBER($new, useGrouping: 0)."""
    return Text("mended", {"balance": balance, "book": book, "new": new, "old": old})


def mended_dropped(*, balance: Dong, book: Wording, old: str) -> Text:
    """Say: Đã gạch phiếu { $old }. Quỹ { $book } có { MONEY($balance) }. mended-pig."""
    return Text("mended-dropped", {"balance": balance, "book": book, "old": old})


def mended_piggy() -> Text:
    """Say: Đã sửa lần mổ lợn này. mended-piggy-new = Đã sửa. Phiếu mới số { NUMBER(."""
    return Text("mended-piggy", {})


def mended_piggy_new(*, balance: Dong, book: Wording, new: int) -> Text:
    """Say: Đã sửa. Phiếu mới số { NUMBER($new, useGrouping: 0) }. Quỹ { $book } có."""
    return Text("mended-piggy-new", {"balance": balance, "book": book, "new": new})


def more_than_counted(*, counted: Dong, given: Dong) -> Text:
    """Say: Lợn có { MONEY($counted) } mà góp { MONEY($given) }, { you } xem lại giú."""
    return Text("more-than-counted", {"counted": counted, "given": given})


def more_title() -> Text:
    """Say: Việc khác: home-practising = Đang tập thử: ghi gì ở đây cũng không tính."""
    return Text("more-title", {})


def move_summary(*, name: str, origin: str, to: str) -> Text:
    """Say: { You } xem lại giúp: Chuyển { $name } từ { $origin } đến { $to } move-y."""
    return Text("move-summary", {"name": name, "origin": origin, "to": to})


def move_yes() -> Text:
    """Say: Đúng, chuyển member-moved = Đã chuyển { $name } sang { $to }. Khoản đã g."""
    return Text("move-yes", {})


def name_missing() -> Text:
    """Say: Chưa thấy tên. { You } gõ tên giúp. name-too-long = Dài quá. { You } gõ."""
    return Text("name-missing", {})


def name_too_long(*, most: int) -> Text:
    """Say: Dài quá. { You } gõ gọn trong { $most } chữ cái giúp. file-not-asked = C."""
    return Text("name-too-long", {"most": most})


def next_household() -> Text:
    """Say: Nhà tiếp theo receipt-for = Phiếu cho { $giver } mend-it = Ghi nhầm, sửa."""
    return Text("next-household", {})


def next_person() -> Text:
    """Say: Người tiếp theo ask-donor = Ai ủng hộ ạ? { You } gõ tên người, hoặc tên."""
    return Text("next-person", {})


def no_phone() -> Text:
    """Say: Không có điện thoại ask-party = Có là đảng viên không ạ? party-yes = Là."""
    return Text("no-phone", {})


def no_units() -> Text:
    """Say: Chưa thấy tên nơi nào. { You } gõ giúp, ví dụ: TDP 1 đến 45 too-many-uni."""
    return Text("no-units", {})


def not_a_birth_year() -> Text:
    """Say: Chưa rõ năm sinh. { You } gõ giúp, ví dụ 1958. doing-member = thêm hội v."""
    return Text("not-a-birth-year", {})


def not_a_code() -> Text:
    """Say: Mã này chưa đúng, có thể sai một chữ. { You } xem lại giúp. invite-unkno."""
    return Text("not-a-code", {})


def not_a_day() -> Text:
    """Say: Chưa rõ ngày nào. { You } gõ giúp, ví dụ 28/9 hay hôm qua. answer-day =."""
    return Text("not-a-day", {})


def not_a_phone() -> Text:
    """Say: Chưa ra số điện thoại. { You } gõ giúp, ví dụ 0912 345 678. not-a-birth-."""
    return Text("not-a-phone", {})


def not_allowed() -> Text:
    """Say: Việc này người khác phụ trách. Cần thì { you } hỏi cán bộ hội. gone = Ch."""
    return Text("not-allowed", {})


def not_an_amount() -> Text:
    """Say: Chưa rõ số tiền. { You } gõ giúp, ví dụ 200k hay 1 triệu 2. phone-not-am."""
    return Text("not-an-amount", {})


def not_today() -> Text:
    """Say: Ngày ấy chưa đến, chưa chốt được."""
    return Text("not-today", {})


def nothing_given() -> Text:
    """Say: Số tiền phải lớn hơn 0. { You } gõ lại giúp. too-much-at-once = Một lần."""
    return Text("nothing-given", {})


def nudge_nobody() -> Text:
    """Say: Chi hội nào cũng có số rồi. nudge-only-calls = Chưa nhắn được ai. { $nam."""
    return Text("nudge-nobody", {})


def nudge_only_calls(*, names: str) -> Text:
    """Say: Chưa nhắn được ai. { $names } chưa dùng trợ lý: xin { you } gọi điện hỏi."""
    return Text("nudge-only-calls", {"names": names})


def nudge_summary(*, names: str, words: Wording) -> Text:
    """Say: Sẽ nhắn chi hội trưởng { $names }: '{ $words }' nudge-to-call = { $names."""
    return Text("nudge-summary", {"names": names, "words": words})


def nudge_to_call(*, names: str) -> Text:
    """Say: { $names } chưa dùng trợ lý: xin { you } gọi điện hỏi giúp. nudge-words."""
    return Text("nudge-to-call", {"names": names})


def nudge_words() -> Text:
    """Say: Hội chưa có số trong tuần của chi hội mình. { You } gõ giúp các khoản th."""
    return Text("nudge-words", {})


def nudge_yes(*, count: int) -> Text:
    """Say: Gửi cho { $count } người nudged = Đã gửi { $count } lời nhắc. nudge-nobo."""
    return Text("nudge-yes", {"count": count})


def nudged(*, count: int) -> Text:
    """Say: Đã gửi { $count } lời nhắc. nudge-nobody = Chi hội nào cũng có số rồi. n."""
    return Text("nudged", {"count": count})


def odd_contact() -> Text:
    """Say: Chỗ này chưa dùng đến danh bạ. { You } gõ tên và số điện thoại giúp. odd."""
    return Text("odd-contact", {})


def odd_forwarded() -> Text:
    """Say: Tin chuyển tiếp thì chưa ghi được. { You } gõ lại từng việc giúp. odd-ot."""
    return Text("odd-forwarded", {})


def odd_location() -> Text:
    """Say: Chỗ này chưa dùng đến vị trí. { You } gõ chữ giúp. odd-contact = Chỗ này."""
    return Text("odd-location", {})


def odd_other() -> Text:
    """Say: Máy chưa đọc được tin này. { You } gõ chữ giúp. command-unknown = Không."""
    return Text("odd-other", {})


def odd_sticker() -> Text:
    """Say: Hình này dễ thương mà máy chưa hiểu. { You } gõ chữ giúp. odd-location =."""
    return Text("odd-sticker", {})


def odd_voice() -> Text:
    """Say: Máy chưa nghe được tiếng nói, nhờ { you } gõ chữ giúp. odd-sticker = Hìn."""
    return Text("odd-voice", {})


def on_day(*, day: date) -> Text:
    """Say: Ngày { FULLDAY($day) }."""
    return Text("on-day", {"day": day})


def paper_failed() -> Text:
    """Say: Tệp chưa làm được. { You } thử lại sau giúp, hoặc hỏi cán bộ hội. file-n."""
    return Text("paper-failed", {})


def party_no() -> Text:
    """Say: Không phải not-a-phone = Chưa ra số điện thoại. { You } gõ giúp, ví dụ 0."""
    return Text("party-no", {})


def party_yes() -> Text:
    """Say: Là đảng viên party-no = Không phải not-a-phone = Chưa ra số điện thoại."""
    return Text("party-yes", {})


def person_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy ai tên '{ $typed }' trong sổ. { You } gõ họ tên giúp. doing-wa."""
    return Text("person-unknown", {"typed": typed})


def phone_not_amount() -> Text:
    """Say: Số này giống số điện thoại. Số tiền là bao nhiêu ạ? nothing-given = Số t."""
    return Text("phone-not-amount", {})


def phrases_all() -> Text:
    """Say: hết | góp hết | tất | tất cả | cả | toàn bộ | góp cả | góp tất phrases-b."""
    return Text("phrases-all", {})


def phrases_back() -> Text:
    """Say: quay lại | trở lại | lùi lại."""
    return Text("phrases-back", {})


def phrases_escape() -> Text:
    """Say: thôi không ghi | thôi không ghi nữa | không ghi nữa | thôi bỏ đi | bỏ vi."""
    return Text("phrases-escape", {})


def phrases_yes() -> Text:
    """Say: đúng | dạ đúng | đúng rồi | đúng ạ | đúng ghi sổ | ghi sổ | ghi đi | ghi."""
    return Text("phrases-yes", {})


def pick_again() -> Text:
    """Say: Gõ lại ask-unit = Việc này của nơi nào? { You } bấm, hoặc gõ tên, ví dụ."""
    return Text("pick-again", {})


def pick_household_not_there() -> Text:
    """Say: Nhà chưa có trong sổ ask-household-line = { You } gõ tên chủ nhà và số n."""
    return Text("pick-household-not-there", {})


def pick_household_other() -> Text:
    """Say: Nhà khác pick-household-not-there = Nhà chưa có trong sổ ask-household-l."""
    return Text("pick-household-other", {})


def pick_household_piggy(*, name: str) -> Text:
    """Say: Lợn nhựa nhà { $name } nào ạ? pick-household-other = Nhà khác pick-house."""
    return Text("pick-household-piggy", {"name": name})


def pick_household_some(*, count: int) -> Text:
    """Say: Có { $count } nhà khớp, { you } chọn giúp: pick-household-piggy = Lợn nh."""
    return Text("pick-household-some", {"count": count})


def pick_household_which(*, count: int, name: str) -> Text:
    """Say: Có { SPELT($count) } nhà tên { $name }, { you } chọn giúp: pick-househol."""
    return Text("pick-household-which", {"count": count, "name": name})


def pick_more() -> Text:
    """Say: Xem thêm pick-right = Đúng, đi tiếp pick-again = Gõ lại ask-unit = Việc."""
    return Text("pick-more", {})


def pick_not_there() -> Text:
    """Say: Chưa có trong sổ pick-more = Xem thêm pick-right = Đúng, đi tiếp pick-ag."""
    return Text("pick-not-there", {})


def pick_other() -> Text:
    """Say: Chỗ khác pick-not-there = Chưa có trong sổ pick-more = Xem thêm pick-rig."""
    return Text("pick-other", {})


def pick_person_not_there() -> Text:
    """Say: Chưa có trong sổ pick-person-which = Có { SPELT($count) } người khớp, {."""
    return Text("pick-person-not-there", {})


def pick_person_other() -> Text:
    """Say: Người khác pick-person-not-there = Chưa có trong sổ pick-person-which =."""
    return Text("pick-person-other", {})


def pick_person_which(*, count: int) -> Text:
    """Say: Có { SPELT($count) } người khớp, { you } chọn giúp: ask-person-line = {."""
    return Text("pick-person-which", {"count": count})


def pick_right() -> Text:
    """Say: Đúng, đi tiếp pick-again = Gõ lại ask-unit = Việc này của nơi nào? { You."""
    return Text("pick-right", {})


def pick_which(*, count: int) -> Text:
    """Say: Có { $count } chỗ khớp, { you } chọn giúp: pick-other = Chỗ khác pick-no."""
    return Text("pick-which", {"count": count})


def piggy_other_count() -> Text:
    """Say: Lợn có số khác piggy-summary = { You } xem lại giúp: { $called } Mổ lợn:."""
    return Text("piggy-other-count", {})


def piggy_recorded(*, balance: Dong, book: Wording, household: str, receipt: int) -> Text:
    """Say: Đã ghi. Phiếu thu số { NUMBER($receipt, useGrouping: 0) }. Quỹ { $book }."""
    return Text("piggy-recorded", {"balance": balance, "book": book, "household": household, "receipt": receipt})


def piggy_recorded_kept(*, counted: Dong, household: str) -> Text:
    """Say: Đã ghi: nhà { $household } mổ lợn { MONEY($counted) }, để nhà lo cho các."""
    return Text("piggy-recorded-kept", {"counted": counted, "household": household})


def piggy_summary(*, called: str, counted: Dong, given: Dong, kept: Dong) -> Text:
    """Say: { You } xem lại giúp: { $called } Mổ lợn: { MONEY($counted) } Để nhà cho."""
    return Text("piggy-summary", {"called": called, "counted": counted, "given": given, "kept": kept})


def piggy_summary_all(*, called: str, given: Dong) -> Text:
    """Say: { You } xem lại giúp: { $called } Mổ lợn, góp hết vào quỹ: <b>{ MONEY($g."""
    return Text("piggy-summary-all", {"called": called, "given": given})


def piggy_summary_kept(*, called: str, counted: Dong) -> Text:
    """Say: { You } xem lại giúp: { $called } Mổ lợn: { MONEY($counted) } Để nhà hết."""
    return Text("piggy-summary-kept", {"called": called, "counted": counted})


def please_choose() -> Text:
    """Say: { You } bấm giúp một nút dưới đây. name-missing = Chưa thấy tên. { You }."""
    return Text("please-choose", {})


def practice_asked() -> Text:
    """Say: Tập ghi thử: một chi hội riêng để { you } tập, ghi gì cũng không tính. p."""
    return Text("practice-asked", {})


def practice_mark() -> Text:
    """Say: (Đang tập thử, không tính vào sổ nào) forward-that = { You } bấm giữ tin."""
    return Text("practice-mark", {})


def practice_start() -> Text:
    """Say: Bắt đầu tập practice-stop = Thôi tập practice-unit = Tập thử của { $name."""
    return Text("practice-start", {})


def practice_started() -> Text:
    """Say: Bắt đầu tập. Trong sổ tập có nhà bà Thử số 1, ông Tập số 2, bà Tập ngõ 3."""
    return Text("practice-started", {})


def practice_stop() -> Text:
    """Say: Thôi tập practice-unit = Tập thử của { $name } practice-started = Bắt đầ."""
    return Text("practice-stop", {})


def practice_stopped() -> Text:
    """Say: Thôi tập. Từ giờ ghi vào sổ thật."""
    return Text("practice-stopped", {})


def practice_unit(*, name: str) -> Text:
    """Say: Tập thử của { $name } practice-started = Bắt đầu tập. Trong sổ tập có nh."""
    return Text("practice-unit", {"name": name})


def reading_asked(*, amount: Dong) -> Text:
    """Say: { SPOKEN($amount) } phải không { you }? reading-right = Đúng, { MONEY($a."""
    return Text("reading-asked", {"amount": amount})


def reading_one(*, amount: Dong) -> Text:
    """Say: { MONEY($amount) } reading-other = Số khác not-an-amount = Chưa rõ số ti."""
    return Text("reading-one", {"amount": amount})


def reading_other() -> Text:
    """Say: Số khác not-an-amount = Chưa rõ số tiền. { You } gõ giúp, ví dụ 200k hay."""
    return Text("reading-other", {})


def reading_right(*, amount: Dong) -> Text:
    """Say: Đúng, { MONEY($amount) } reading-which = { You } chọn giúp số nào đúng:."""
    return Text("reading-right", {"amount": amount})


def reading_which() -> Text:
    """Say: { You } chọn giúp số nào đúng: reading-one = { MONEY($amount) } reading-."""
    return Text("reading-which", {})


def reason_none() -> Text:
    """Say: Thôi, giữ nguyên answer-reason = Nhầm thế nào answer-line = Phiếu ask-ri."""
    return Text("reason-none", {})


def reason_not_received() -> Text:
    """Say: Chưa nhận tiền reason-none = Thôi, giữ nguyên answer-reason = Nhầm thế n."""
    return Text("reason-not-received", {})


def reason_twice() -> Text:
    """Say: Ghi hai lần reason-not-received = Chưa nhận tiền reason-none = Thôi, giữ."""
    return Text("reason-twice", {})


def reason_wrong_amount() -> Text:
    """Say: Sai số tiền reason-wrong-giver = Người khác góp reason-twice = Ghi hai l."""
    return Text("reason-wrong-amount", {})


def reason_wrong_giver() -> Text:
    """Say: Người khác góp reason-twice = Ghi hai lần reason-not-received = Chưa nhậ."""
    return Text("reason-wrong-giver", {})


def receipt_for(*, giver: str) -> Text:
    """Say: Phiếu cho { $giver } mend-it = Ghi nhầm, sửa lại."""
    return Text("receipt-for", {"giver": giver})


def receipt_genuine(*, amount: Dong, day: date, number: str, unit: str) -> Text:
    """Say: Phiếu thật. { $unit } đã thu <b>{ MONEY($amount) }</b>, phiếu số { $numb."""
    return Text("receipt-genuine", {"amount": amount, "day": day, "number": number, "unit": unit})


def receipt_kind_gift() -> Text:
    """Say: Ủng hộ quỹ khuyến học ask-receipt-code = { You } gõ mã trên phiếu, ví dụ."""
    return Text("receipt-kind-gift", {})


def receipt_kind_piggy() -> Text:
    """Say: Nuôi lợn nhựa khuyến học receipt-kind-wage = Ngày lương khuyến học recei."""
    return Text("receipt-kind-piggy", {})


def receipt_kind_wage() -> Text:
    """Say: Ngày lương khuyến học receipt-kind-gift = Ủng hộ quỹ khuyến học ask-rece."""
    return Text("receipt-kind-wage", {})


def receipt_text(*, amount: Dong, association: str, code: str, day: date, giver: str, kind: Wording, number: str) -> Text:
    """Say: <b>PHIẾU THU số { $number }</b>, ngày { FULLDAY($day) } Hội Khuyến học,."""
    return Text("receipt-text", {"amount": amount, "association": association, "code": code, "day": day, "giver": giver, "kind": kind, "number": number})


def receipt_unknown() -> Text:
    """Say: Không có phiếu thu nào mang mã này. { You } xem lại giúp từng chữ."""
    return Text("receipt-unknown", {})


def receipt_void(*, day: date, number: str, unit: str) -> Text:
    """Say: Phiếu số { $number } ngày { FULLDAY($day) } của { $unit } có thật, nhưng."""
    return Text("receipt-void", {"day": day, "number": number, "unit": unit})


def resume_go_on() -> Text:
    """Say: Ghi tiếp resume-let-go = Bỏ, làm việc khác conversation-gone = Việc đang."""
    return Text("resume-go-on", {})


def resume_later(*, day: date, doing: Wording) -> Text:
    """Say: Hôm { WEEKDAY($day) } { you } đang { $doing }, chưa xong. resume-go-on =."""
    return Text("resume-later", {"day": day, "doing": doing})


def resume_let_go() -> Text:
    """Say: Bỏ, làm việc khác conversation-gone = Việc đang làm dở nay đã đổi cách l."""
    return Text("resume-let-go", {})


def resume_now(*, doing: Wording) -> Text:
    """Say: { You } đang { $doing }, chưa xong. resume-later = Hôm { WEEKDAY($day) }."""
    return Text("resume-now", {"doing": doing})


def role_collector() -> Text:
    """Say: người thu role-partner = đơn vị phối hợp role-member = hội viên."""
    return Text("role-collector", {})


def role_head() -> Text:
    """Say: chi hội trưởng role-treasurer = thủ quỹ role-helper = người ghi hộ role-."""
    return Text("role-head", {})


def role_held_already(*, unit: str) -> Text:
    """Say: { You } đã có vai này ở { $unit } rồi. welcome-in = Chào { you } { $name."""
    return Text("role-held-already", {"unit": unit})


def role_helper() -> Text:
    """Say: người ghi hộ role-leader = lãnh đạo tổ dân phố role-collector = người th."""
    return Text("role-helper", {})


def role_leader() -> Text:
    """Say: lãnh đạo tổ dân phố role-collector = người thu role-partner = đơn vị phố."""
    return Text("role-leader", {})


def role_member() -> Text:
    """Say: hội viên."""
    return Text("role-member", {})


def role_officer() -> Text:
    """Say: cán bộ khuyến học role-head = chi hội trưởng role-treasurer = thủ quỹ ro."""
    return Text("role-officer", {})


def role_partner() -> Text:
    """Say: đơn vị phối hợp role-member = hội viên."""
    return Text("role-partner", {})


def role_treasurer() -> Text:
    """Say: thủ quỹ role-helper = người ghi hộ role-leader = lãnh đạo tổ dân phố rol."""
    return Text("role-treasurer", {})


def row_has_no_name(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: thiếu tên row-not-a-number = Dòng."""
    return Text("row-has-no-name", {"row": row})


def row_not_a_number(*, field: Wording, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: { $field } không phải số row-not-."""
    return Text("row-not-a-number", {"field": field, "row": row})


def row_not_a_phone(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: số điện thoại chưa đúng column-na."""
    return Text("row-not-a-phone", {"row": row})


def settings_address() -> Text:
    """Say: Cách gọi ask-language = Trợ lý nói tiếng gì ạ? language-vi = Tiếng Việt."""
    return Text("settings-address", {})


def settings_kept() -> Text:
    """Say: Đã đổi. Từ giờ gọi là { you }. settings-language-kept = Đã đổi, từ giờ n."""
    return Text("settings-kept", {})


def settings_language() -> Text:
    """Say: Tiếng Việt / English settings-address = Cách gọi ask-language = Trợ lý n."""
    return Text("settings-language", {})


def settings_language_kept() -> Text:
    """Say: Đã đổi, từ giờ nói tiếng Việt. practice-asked = Tập ghi thử: một chi hội."""
    return Text("settings-language-kept", {})


def settings_which() -> Text:
    """Say: { You } muốn đổi gì ạ? settings-language = Tiếng Việt / English settings."""
    return Text("settings-which", {})


def sheet_file() -> Text:
    """Say: ma-moi template-file = mau-chi-hoi template-example-name = TDP 1 templat."""
    return Text("sheet-file", {})


def sheet_gift() -> Text:
    """Say: Ủng hộ (đồng) sheet-total = Cộng thu (đồng) sheet-kept = Để nhà (đồng) s."""
    return Text("sheet-gift", {})


def sheet_joined() -> Text:
    """Say: Hội viên mới sheet-members = Hội viên sheet-sum = Cộng."""
    return Text("sheet-joined", {})


def sheet_kept() -> Text:
    """Say: Để nhà (đồng) sheet-pigs = Số lợn sheet-joined = Hội viên mới sheet-memb."""
    return Text("sheet-kept", {})


def sheet_members() -> Text:
    """Say: Hội viên sheet-sum = Cộng."""
    return Text("sheet-members", {})


def sheet_piggy() -> Text:
    """Say: Lợn nhựa (đồng) sheet-wage = Ngày lương (đồng) sheet-gift = Ủng hộ (đồng."""
    return Text("sheet-piggy", {})


def sheet_pigs() -> Text:
    """Say: Số lợn sheet-joined = Hội viên mới sheet-members = Hội viên sheet-sum =."""
    return Text("sheet-pigs", {})


def sheet_scan() -> Text:
    """Say: Mở máy ảnh hoặc Telegram, quét ô này. sheet-type = Hoặc nhắn trợ lý rồi."""
    return Text("sheet-scan", {})


def sheet_sum() -> Text:
    """Say: Cộng."""
    return Text("sheet-sum", {})


def sheet_title() -> Text:
    """Say: Mã mời vào trợ lý Khuyến học sheet-scan = Mở máy ảnh hoặc Telegram, quét."""
    return Text("sheet-title", {})


def sheet_total() -> Text:
    """Say: Cộng thu (đồng) sheet-kept = Để nhà (đồng) sheet-pigs = Số lợn sheet-joi."""
    return Text("sheet-total", {})


def sheet_type() -> Text:
    """Say: Hoặc nhắn trợ lý rồi gõ mã: sheet-until = Dùng một lần, đến hết { FULLDA."""
    return Text("sheet-type", {})


def sheet_unit() -> Text:
    """Say: Nơi sheet-piggy = Lợn nhựa (đồng) sheet-wage = Ngày lương (đồng) sheet-g."""
    return Text("sheet-unit", {})


def sheet_units() -> Text:
    """Say: Từng chi hội sheet-unit = Nơi sheet-piggy = Lợn nhựa (đồng) sheet-wage =."""
    return Text("sheet-units", {})


def sheet_until(*, day: date) -> Text:
    """Say: Dùng một lần, đến hết { FULLDAY($day) } sheet-file = ma-moi template-fil."""
    return Text("sheet-until", {"day": day})


def sheet_wage() -> Text:
    """Say: Ngày lương (đồng) sheet-gift = Ủng hộ (đồng) sheet-total = Cộng thu (đồn."""
    return Text("sheet-wage", {})


def skip() -> Text:
    """Say: Bỏ qua."""
    return Text("skip", {})


def summary_changed() -> Text:
    """Say: Vừa có thay đổi, { you } xem lại lần nữa giúp. let-go = Thôi, chưa đổi g."""
    return Text("summary-changed", {})


def tally_before() -> Text:
    """Say: Tuần trước tally-this = Tuần này tally-unit-line = { $unit }: { MILLIONS."""
    return Text("tally-before", {})


def tally_by_unit() -> Text:
    """Say: Từng chi hội tally-excel = Tải Excel tally-copy = Chép sang Zalo tally-b."""
    return Text("tally-by-unit", {})


def tally_copy() -> Text:
    """Say: Chép sang Zalo tally-before = Tuần trước tally-this = Tuần này tally-uni."""
    return Text("tally-copy", {})


def tally_excel() -> Text:
    """Say: Tải Excel tally-copy = Chép sang Zalo tally-before = Tuần trước tally-th."""
    return Text("tally-excel", {})


def tally_excel_coming() -> Text:
    """Say: Tệp Excel đang làm, gửi ngay sau đây. tally-excel-ready = Số liệu { $day."""
    return Text("tally-excel-coming", {})


def tally_excel_ready(*, days: str) -> Text:
    """Say: Số liệu { $days }. tally-file = so-lieu-tuan sheet-units = Từng chi hội."""
    return Text("tally-excel-ready", {"days": days})


def tally_file() -> Text:
    """Say: so-lieu-tuan sheet-units = Từng chi hội sheet-unit = Nơi sheet-piggy = L."""
    return Text("tally-file", {})


def tally_fund(*, amount: Dong, wanted: Dong) -> Text:
    """Say: Quỹ năm: { COUNT($amount) } đ/người, cần { COUNT($wanted) } tally-spoke."""
    return Text("tally-fund", {"amount": amount, "wanted": wanted})


def tally_income(*, total: Dong) -> Text:
    """Say: Thu trong tuần: <b>{ MILLIONS($total) } triệu</b> tally-more = tăng { MI."""
    return Text("tally-income", {"total": total})


def tally_kept(*, kept: Dong) -> Text:
    """Say: Các nhà giữ lại { MILLIONS($kept) } cho các cháu tally-members = Hội viê."""
    return Text("tally-kept", {"kept": kept})


def tally_kinds(*, gift: Dong, piggy: Dong, wage: Dong) -> Text:
    """Say: Lợn nhựa { MILLIONS($piggy) } · Ngày lương { MILLIONS($wage) } Ủng hộ {."""
    return Text("tally-kinds", {"gift": gift, "piggy": piggy, "wage": wage})


def tally_late() -> Text:
    """Say: Số liệu tuần trước đến giờ mới gửi được."""
    return Text("tally-late", {})


def tally_less(*, amount: Dong) -> Text:
    """Say: giảm { MILLIONS($amount) } triệu so với tuần trước tally-same = bằng tuầ."""
    return Text("tally-less", {"amount": amount})


def tally_members(*, count: int, joined: str) -> Text:
    """Say: Hội viên: { COUNT($count) } người ({ $joined }) tally-members-share = {."""
    return Text("tally-members", {"count": count, "joined": joined})


def tally_members_share(*, share: int, wanted: int) -> Text:
    """Say: { TENTHS($share) }% dân số, cần { $wanted }% tally-fund = Quỹ năm: { COU."""
    return Text("tally-members-share", {"share": share, "wanted": wanted})


def tally_more(*, amount: Dong) -> Text:
    """Say: tăng { MILLIONS($amount) } triệu so với tuần trước tally-less = giảm { M."""
    return Text("tally-more", {"amount": amount})


def tally_nothing_below() -> Text:
    """Say: Chưa có chi hội nào. { You } tạo ở mục Chi hội, đơn vị. tally-excel-comi."""
    return Text("tally-nothing-below", {})


def tally_nudge(*, count: int) -> Text:
    """Say: Nhắc { $count } chi hội tally-by-unit = Từng chi hội tally-excel = Tải E."""
    return Text("tally-nudge", {"count": count})


def tally_open() -> Text:
    """Say: Xem và nhắc tally-late = Số liệu tuần trước đến giờ mới gửi được."""
    return Text("tally-open", {})


def tally_same() -> Text:
    """Say: bằng tuần trước tally-kinds = Lợn nhựa { MILLIONS($piggy) } · Ngày lương."""
    return Text("tally-same", {})


def tally_silent(*, names: str) -> Text:
    """Say: Chưa có: { $names } tally-silent-more = và { $more } nơi nữa tally-nudge."""
    return Text("tally-silent", {"names": names})


def tally_silent_more(*, more: int) -> Text:
    """Say: và { $more } nơi nữa tally-nudge = Nhắc { $count } chi hội tally-by-unit."""
    return Text("tally-silent-more", {"more": more})


def tally_spoke(*, all: int, spoke: int) -> Text:
    """Say: { $spoke }/{ $all } chi hội đã có số. tally-silent = Chưa có: { $names }."""
    return Text("tally-spoke", {"all": all, "spoke": spoke})


def tally_this() -> Text:
    """Say: Tuần này tally-unit-line = { $unit }: { MILLIONS($total) } triệu, { COUN."""
    return Text("tally-this", {})


def tally_title(*, days: str, place: str) -> Text:
    """Say: KHUYẾN HỌC { $place } · { $days } tally-income = Thu trong tuần: <b>{ MI."""
    return Text("tally-title", {"days": days, "place": place})


def tally_unit_line(*, members: int, total: Dong, unit: str) -> Text:
    """Say: { $unit }: { MILLIONS($total) } triệu, { COUNT($members) } hội viên tall."""
    return Text("tally-unit-line", {"members": members, "total": total, "unit": unit})


def tally_unit_silent(*, unit: str) -> Text:
    """Say: { $unit }: chưa có số tally-units-title = <b>Từng chi hội</b> · { $days."""
    return Text("tally-unit-silent", {"unit": unit})


def tally_units_title(*, days: str) -> Text:
    """Say: <b>Từng chi hội</b> · { $days } tally-nothing-below = Chưa có chi hội nà."""
    return Text("tally-units-title", {"days": days})


def template_example_head() -> Text:
    """Say: Nguyễn Thị Mẫu."""
    return Text("template-example-head", {})


def template_example_name() -> Text:
    """Say: TDP 1 template-example-head = Nguyễn Thị Mẫu."""
    return Text("template-example-name", {})


def template_file() -> Text:
    """Say: mau-chi-hoi template-example-name = TDP 1 template-example-head = Nguyễn."""
    return Text("template-file", {})


def too_many_tries() -> Text:
    """Say: Gõ nhầm nhiều lần quá. Một giờ nữa { you } thử lại giúp. role-held-alrea."""
    return Text("too-many-tries", {})


def too_many_units(*, count: int, most: int) -> Text:
    """Say: Một lần tạo nhiều nhất { $most } nơi, danh sách này có { $count }. { You."""
    return Text("too-many-units", {"count": count, "most": most})


def too_much_at_once(*, most: Dong) -> Text:
    """Say: Một lần ghi nhiều nhất { MONEY($most) }. { You } xem lại giúp số tiền."""
    return Text("too-much-at-once", {"most": most})


def type_a_number() -> Text:
    """Say: { You } gõ một số, ví dụ 1. paper-failed = Tệp chưa làm được. { You } th."""
    return Text("type-a-number", {})


def unit_name_taken(*, name: str) -> Text:
    """Say: { $name } có rồi, hoặc đứng hai lần trong danh sách. { You } xem lại giú."""
    return Text("unit-name-taken", {"name": name})


def unit_starts_chapter() -> Text:
    """Say: tdp | tổ dân phố | thôn | chi hội | khu | xóm | ấp | bản | tổ."""
    return Text("unit-starts-chapter", {})


def unit_starts_clan_board() -> Text:
    """Say: dòng họ | họ | ban khuyến học dòng họ | ban khuyến học họ unit-starts-un."""
    return Text("unit-starts-clan-board", {})


def unit_starts_unit_board() -> Text:
    """Say: trường | ban khuyến học trường | công an | trạm y tế | công ty | doanh n."""
    return Text("unit-starts-unit-board", {})


def unit_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy nơi nào tên '{ $typed }'. { You } gõ lại giúp, ví dụ TDP 12."""
    return Text("unit-unknown", {"typed": typed})


def units_all_in() -> Text:
    """Say: Nơi nào cũng đã vào. units-not-in = Chưa vào, { $out } nơi: { $names } a."""
    return Text("units-all-in", {})


def units_figures(*, households: int, population: int) -> Text:
    """Say: Cộng { COUNT($households) } hộ, { COUNT($population) } người dân. units-."""
    return Text("units-figures", {"households": households, "population": population})


def units_figures_households(*, households: int) -> Text:
    """Say: Cộng { COUNT($households) } hộ. units-figures = Cộng { COUNT($households."""
    return Text("units-figures-households", {"households": households})


def units_made(*, count: int) -> Text:
    """Say: Đã tạo { $count } nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, gửi."""
    return Text("units-made", {"count": count})


def units_make() -> Text:
    """Say: Tạo chi hội, đơn vị units-who = Ai chưa vào units-print = Tờ mã QR để in."""
    return Text("units-make", {})


def units_no_figures() -> Text:
    """Say: Mỗi nơi một mã mời, dùng một lần, trong 30 ngày. units-yes = Đúng, tạo {."""
    return Text("units-no-figures", {})


def units_not_in(*, names: str, out: int) -> Text:
    """Say: Chưa vào, { $out } nơi: { $names } ask-invite-unit = Lời mời của nơi nào."""
    return Text("units-not-in", {"names": names, "out": out})


def units_print() -> Text:
    """Say: Tờ mã QR để in units-texts = Lời mời để chuyển tiếp answer-units = Danh."""
    return Text("units-print", {})


def units_send_all(*, count: int) -> Text:
    """Say: Gửi cả { $count } lời mời units-texts-follow = { $count } lời mời ở ngay."""
    return Text("units-send-all", {"count": count})


def units_send_one() -> Text:
    """Say: Một nơi answer-which = Lời mời no-units = Chưa thấy tên nơi nào. { You }."""
    return Text("units-send-one", {})


def units_sheet_coming() -> Text:
    """Say: Tờ mã QR để in đang làm, gửi ngay sau đây. units-sheet-empty = Nơi nào c."""
    return Text("units-sheet-coming", {})


def units_sheet_empty() -> Text:
    """Say: Nơi nào cũng vào rồi, không còn mã nào để in. units-all-in = Nơi nào cũn."""
    return Text("units-sheet-empty", {})


def units_sheet_ready(*, count: int) -> Text:
    """Say: Tờ mã mời của { $count } nơi. In ra, cắt từng ô, đưa từng người. units-s."""
    return Text("units-sheet-ready", {"count": count})


def units_summary(*, count: int, details: Wording, names: str) -> Text:
    """Say: { You } xem lại giúp, tạo <b>{ $count }</b> nơi: { $names } { $details }."""
    return Text("units-summary", {"count": count, "details": details, "names": names})


def units_template() -> Text:
    """Say: Tải mẫu Excel units-template-ready = Mẫu Excel để điền. file-coming = Tệ."""
    return Text("units-template", {})


def units_template_ready() -> Text:
    """Say: Mẫu Excel để điền. file-coming = Tệp đang làm, gửi ngay sau đây. ask-whi."""
    return Text("units-template-ready", {})


def units_texts() -> Text:
    """Say: Lời mời để chuyển tiếp answer-units = Danh sách ask-units = { You } gõ d."""
    return Text("units-texts", {})


def units_texts_follow(*, count: int) -> Text:
    """Say: { $count } lời mời ở ngay dưới đây, mỗi tin một nơi. { You } bấm giữ từn."""
    return Text("units-texts-follow", {"count": count})


def units_which(*, count: int, inside: int, unit: str) -> Text:
    """Say: <b>{ $unit }</b>: { $count } chi hội, đơn vị; { $inside } nơi đã vào. {."""
    return Text("units-which", {"count": count, "inside": inside, "unit": unit})


def units_who() -> Text:
    """Say: Ai chưa vào units-print = Tờ mã QR để in units-texts = Lời mời để chuyển."""
    return Text("units-who", {})


def units_yes(*, count: int) -> Text:
    """Say: Đúng, tạo { $count } nơi units-made = Đã tạo { $count } nơi, mỗi nơi một."""
    return Text("units-yes", {"count": count})


def wage_summary(*, amount: Dong, person: str) -> Text:
    """Say: { You } xem lại giúp: { $person } Ngày lương khuyến học: <b>{ MONEY($amo."""
    return Text("wage-summary", {"amount": amount, "person": person})


def welcome_in(*, name: str, role: Wording, unit: str) -> Text:
    """Say: Chào { you } { $name }, { $role } { $unit }."""
    return Text("welcome-in", {"name": name, "role": role, "unit": unit})


def write_in_private() -> Text:
    """Say: Việc này xin nhắn riêng với trợ lý ạ. go-private = Nhắn riêng draft-from."""
    return Text("write-in-private", {})


def you() -> Text:
    """Say: { $reader -> [bac] bác [co] cô [chu] chú [ong] ông [ba] bà [anh] anh [ch."""
    return Text("you", {})
