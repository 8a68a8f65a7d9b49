"""The messages of the catalogues, typed. Written by `locales.generate`."""

from datetime import date, datetime

from domain.money import Dong
from domain.texts import Text, Wording

__all__ = ["date", "datetime"]


def You() -> Text:
    """Say: { $reader -> [bac] Bác [co] Cô [chu] Chú [ong] Ông [ba] Bà [anh] Anh …."""
    return Text("You", {})


def address_anh() -> Text:
    """Say: Anh."""
    return Text("address-anh", {})


def address_ba() -> Text:
    """Say: Bà."""
    return Text("address-ba", {})


def address_bac() -> Text:
    """Say: Bác."""
    return Text("address-bac", {})


def address_chi() -> Text:
    """Say: Chị."""
    return Text("address-chi", {})


def address_chu() -> Text:
    """Say: Chú."""
    return Text("address-chu", {})


def address_co() -> Text:
    """Say: Cô."""
    return Text("address-co", {})


def address_ong() -> Text:
    """Say: Ông."""
    return Text("address-ong", {})


def all_done() -> Text:
    """Say: Xong."""
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
    """Say: Năm sinh."""
    return Text("answer-birth", {})


def answer_call() -> Text:
    """Say: Cách gọi."""
    return Text("answer-call", {})


def answer_chapter() -> Text:
    """Say: Chi hội."""
    return Text("answer-chapter", {})


def answer_clan() -> Text:
    """Say: Dòng họ."""
    return Text("answer-clan", {})


def answer_code() -> Text:
    """Say: Mã mời."""
    return Text("answer-code", {})


def answer_consent() -> Text:
    """Say: Đồng ý."""
    return Text("answer-consent", {})


def answer_counted() -> Text:
    """Say: Số mổ được."""
    return Text("answer-counted", {})


def answer_criterion() -> Text:
    """Say: Mục."""
    return Text("answer-criterion", {})


def answer_day() -> Text:
    """Say: Ngày."""
    return Text("answer-day", {})


def answer_donor() -> Text:
    """Say: Người ủng hộ."""
    return Text("answer-donor", {})


def answer_double() -> Text:
    """Say: Trùng người."""
    return Text("answer-double", {})


def answer_evidence() -> Text:
    """Say: Minh chứng."""
    return Text("answer-evidence", {})


def answer_field() -> Text:
    """Say: Chỗ sửa."""
    return Text("answer-field", {})


def answer_given() -> Text:
    """Say: Số góp quỹ."""
    return Text("answer-given", {})


def answer_home() -> Text:
    """Say: Nhà."""
    return Text("answer-home", {})


def answer_household() -> Text:
    """Say: Nhà."""
    return Text("answer-household", {})


def answer_income() -> Text:
    """Say: Khoản thu."""
    return Text("answer-income", {})


def answer_invitee() -> Text:
    """Say: Tên người mời."""
    return Text("answer-invitee", {})


def answer_line() -> Text:
    """Say: Phiếu."""
    return Text("answer-line", {})


def answer_locale() -> Text:
    """Say: Ngôn ngữ."""
    return Text("answer-locale", {})


def answer_mark() -> Text:
    """Say: Điểm."""
    return Text("answer-mark", {})


def answer_member() -> Text:
    """Say: Hội viên."""
    return Text("answer-member", {})


def answer_name() -> Text:
    """Say: Họ tên."""
    return Text("answer-name", {})


def answer_number() -> Text:
    """Say: Số quyết định."""
    return Text("answer-number", {})


def answer_own() -> Text:
    """Say: Việc của nhà mình."""
    return Text("answer-own", {})


def answer_page() -> Text:
    """Say: Trang."""
    return Text("answer-page", {})


def answer_paper() -> Text:
    """Say: Số giấy."""
    return Text("answer-paper", {})


def answer_party() -> Text:
    """Say: Đảng viên."""
    return Text("answer-party", {})


def answer_person() -> Text:
    """Say: Người góp."""
    return Text("answer-person", {})


def answer_phone() -> Text:
    """Say: Điện thoại."""
    return Text("answer-phone", {})


def answer_points() -> Text:
    """Say: Điểm."""
    return Text("answer-points", {})


def answer_reason() -> Text:
    """Say: Nhầm thế nào."""
    return Text("answer-reason", {})


def answer_reasons() -> Text:
    """Say: Vì sao trả lại."""
    return Text("answer-reasons", {})


def answer_role() -> Text:
    """Say: Vai."""
    return Text("answer-role", {})


def answer_scan() -> Text:
    """Say: Ảnh quyết định."""
    return Text("answer-scan", {})


def answer_sheet() -> Text:
    """Say: Tệp."""
    return Text("answer-sheet", {})


def answer_signed() -> Text:
    """Say: Ngày ký."""
    return Text("answer-signed", {})


def answer_task() -> Text:
    """Say: Việc."""
    return Text("answer-task", {})


def answer_to() -> Text:
    """Say: Nơi chuyển đến."""
    return Text("answer-to", {})


def answer_unit() -> Text:
    """Say: Nơi ghi."""
    return Text("answer-unit", {})


def answer_units() -> Text:
    """Say: Danh sách."""
    return Text("answer-units", {})


def answer_what() -> Text:
    """Say: Chỗ đổi."""
    return Text("answer-what", {})


def answer_which() -> Text:
    """Say: Lời mời."""
    return Text("answer-which", {})


def answer_whom() -> Text:
    """Say: Công nhận ai."""
    return Text("answer-whom", {})


def answer_why() -> Text:
    """Say: Vì sao."""
    return Text("answer-why", {})


def answer_wording() -> Text:
    """Say: Tiêu chí."""
    return Text("answer-wording", {})


def ask_address() -> Text:
    """Say: Xin phép gọi mình là…."""
    return Text("ask-address", {})


def ask_birth_year() -> Text:
    """Say: Sinh năm bao nhiêu ạ?."""
    return Text("ask-birth-year", {})


def ask_clan() -> Text:
    """Say: Nhà này thuộc dòng họ nào ạ?."""
    return Text("ask-clan", {})


def ask_clan_chapter() -> Text:
    """Say: Nhà ấy ở chi hội nào? { You } gõ tên, ví dụ TDP 12."""
    return Text("ask-clan-chapter", {})


def ask_criterion() -> Text:
    """Say: Tiêu chí ấy thế nào? { You } gõ như trên giấy."""
    return Text("ask-criterion", {})


def ask_day() -> Text:
    """Say: Việc này hôm nào ạ? { You } gõ ngày, ví dụ 28/9."""
    return Text("ask-day", {})


def ask_decision() -> Text:
    """Say: Quyết định số bao nhiêu? { You } gõ như trên giấy, ví dụ 15/QĐ-HKH."""
    return Text("ask-decision", {})


def ask_decision_photo() -> Text:
    """Say: { You } gửi ảnh quyết định giúp."""
    return Text("ask-decision-photo", {})


def ask_donor() -> Text:
    """Say: Ai ủng hộ ạ? { You } gõ tên người, hoặc tên cơ quan, cửa hàng."""
    return Text("ask-donor", {})


def ask_end_reason(*, name: str) -> Text:
    """Say: { $name } thôi là hội viên vì sao ạ?."""
    return Text("ask-end-reason", {"name": name})


def ask_evidence(*, criterion: str) -> Text:
    """Say: Mục { $criterion } cần minh chứng. { You } gửi ảnh hoặc giấy tờ giúp."""
    return Text("ask-evidence", {"criterion": criterion})


def ask_field(*, name: str) -> Text:
    """Say: Sửa gì của { $name } ạ?."""
    return Text("ask-field", {"name": name})


def ask_gift_amount(*, donor: str) -> Text:
    """Say: { $donor } ủng hộ bao nhiêu?."""
    return Text("ask-gift-amount", {"donor": donor})


def ask_household(*, count: int, unit: str) -> Text:
    """Say: { $unit } có { COUNT($count) } hộ trong sổ. Xem nhà nào? { You } gõ …."""
    return Text("ask-household", {"count": count, "unit": unit})


def ask_household_address() -> Text:
    """Say: Số nhà, ngõ, tổ thế nào ạ?."""
    return Text("ask-household-address", {})


def ask_household_line() -> Text:
    """Say: { You } gõ tên chủ nhà và số nhà, ví dụ: bà Lý số 7."""
    return Text("ask-household-line", {})


def ask_household_name(*, called: str) -> Text:
    """Say: { $called }: chủ nhà họ tên đầy đủ là gì ạ?."""
    return Text("ask-household-name", {"called": called})


def ask_income() -> Text:
    """Say: { You } ghi khoản nào ạ?."""
    return Text("ask-income", {})


def ask_invite_code() -> Text:
    """Say: { You } gõ mã mời, ví dụ KH 7K3Q M2XA."""
    return Text("ask-invite-code", {})


def ask_invite_role() -> Text:
    """Say: Mời làm gì ạ?."""
    return Text("ask-invite-role", {})


def ask_invite_unit() -> Text:
    """Say: Lời mời của nơi nào? { You } gõ tên, ví dụ TDP 12."""
    return Text("ask-invite-unit", {})


def ask_invitee() -> Text:
    """Say: Người ấy tên gì ạ?."""
    return Text("ask-invitee", {})


def ask_language() -> Text:
    """Say: Trợ lý nói tiếng gì ạ?."""
    return Text("ask-language", {})


def ask_line() -> Text:
    """Say: { You } sửa phiếu nào? Bấm, hoặc gõ số phiếu."""
    return Text("ask-line", {})


def ask_mark(*, all: int, criterion: str, name: str, place: int, range: Wording) -> Text:
    """Say: ({ $place }/{ $all }) { $criterion }. { $name } { $range }."""
    return Text("ask-mark", {"all": all, "criterion": criterion, "name": name, "place": place, "range": range})


def ask_mark_anew(*, criterion: str, name: str, range: Wording) -> Text:
    """Say: { $criterion }. { $name } { $range }."""
    return Text("ask-mark-anew", {"criterion": criterion, "name": name, "range": range})


def ask_mark_why() -> Text:
    """Say: Vì sao chấm như vậy ạ? { You } gõ vài chữ."""
    return Text("ask-mark-why", {})


def ask_member() -> Text:
    """Say: Tìm ai ạ? { You } gõ tên, số nhà hoặc số điện thoại."""
    return Text("ask-member", {})


def ask_member_home() -> Text:
    """Say: Ở nhà nào? { You } gõ tên chủ nhà hoặc số nhà."""
    return Text("ask-member-home", {})


def ask_member_name() -> Text:
    """Say: Hội viên tên gì ạ? { You } gõ họ và tên."""
    return Text("ask-member-name", {})


def ask_model_family(*, year: str) -> Text:
    """Say: Xem danh hiệu { $year } của nhà nào? { You } gõ tên hoặc số nhà."""
    return Text("ask-model-family", {"year": year})


def ask_move_to(*, name: str) -> Text:
    """Say: Chuyển { $name } đến nơi nào? { You } gõ tên, ví dụ TDP 12."""
    return Text("ask-move-to", {"name": name})


def ask_new_name() -> Text:
    """Say: Họ tên đúng là gì ạ?."""
    return Text("ask-new-name", {})


def ask_new_points() -> Text:
    """Say: Tiêu chí này cao nhất mấy điểm?."""
    return Text("ask-new-points", {})


def ask_own_name() -> Text:
    """Say: Họ và tên là gì ạ?."""
    return Text("ask-own-name", {})


def ask_paper() -> Text:
    """Say: Số giấy của hội là gì? Ví dụ 448/QĐ-KHVN, 1/12/2015."""
    return Text("ask-paper", {})


def ask_paper_photo() -> Text:
    """Say: { You } gửi ảnh trang giấy có điểm giúp."""
    return Text("ask-paper-photo", {})


def ask_party() -> Text:
    """Say: Có là đảng viên không ạ?."""
    return Text("ask-party", {})


def ask_pass(*, total: str) -> Text:
    """Say: Từ bao nhiêu điểm là đạt? Cao nhất { $total } điểm."""
    return Text("ask-pass", {"total": total})


def ask_person_line() -> Text:
    """Say: { You } gõ tên người góp, ví dụ: cô Mai."""
    return Text("ask-person-line", {})


def ask_phone() -> Text:
    """Say: Số điện thoại là gì ạ?."""
    return Text("ask-phone", {})


def ask_piggy_counted(*, household: str) -> Text:
    """Say: Nhà { $household } mổ lợn được bao nhiêu?."""
    return Text("ask-piggy-counted", {"household": household})


def ask_piggy_given(*, household: str) -> Text:
    """Say: { $household } góp vào quỹ bao nhiêu?."""
    return Text("ask-piggy-given", {"household": household})


def ask_piggy_household() -> Text:
    """Say: Nhà nào mổ lợn? { You } gõ tên hoặc số nhà."""
    return Text("ask-piggy-household", {})


def ask_points(*, criterion: str, lacking: int, name: str) -> Text:
    """Say: { $criterion }. { $name } Cao nhất mấy điểm? (còn { $lacking } số)."""
    return Text("ask-points", {"criterion": criterion, "lacking": lacking, "name": name})


def ask_points_anew(*, criterion: str, name: str) -> Text:
    """Say: { $criterion }. { $name } Đúng ra cao nhất mấy điểm?."""
    return Text("ask-points-anew", {"criterion": criterion, "name": name})


def ask_reason(*, amount: Dong, giver: str, receipt: str) -> Text:
    """Say: Phiếu { $receipt }, { $giver } góp { MONEY($amount) }. Nhầm thế nào ạ?."""
    return Text("ask-reason", {"amount": amount, "giver": giver, "receipt": receipt})


def ask_reason_kept(*, counted: Dong, household: str) -> Text:
    """Say: Lợn nhà { $household }, { MONEY($counted) }, để nhà hết. Nhầm thế nào ạ?."""
    return Text("ask-reason-kept", {"counted": counted, "household": household})


def ask_reasons() -> Text:
    """Say: Mục nào, vì sao? Mỗi dòng một mục, ví dụ: 1.2 thiếu giấy khen."""
    return Text("ask-reasons", {})


def ask_receipt_code() -> Text:
    """Say: { You } gõ mã trên phiếu, ví dụ 7K3Q9M2."""
    return Text("ask-receipt-code", {})


def ask_right_amount() -> Text:
    """Say: Số đúng là bao nhiêu ạ?."""
    return Text("ask-right-amount", {})


def ask_right_giver() -> Text:
    """Say: Tên đúng là gì ạ?."""
    return Text("ask-right-giver", {})


def ask_role_to_end(*, unit: str) -> Text:
    """Say: Ai ở { $unit } thôi ạ?."""
    return Text("ask-role-to-end", {"unit": unit})


def ask_set_file() -> Text:
    """Say: { You } gửi tệp Excel đã điền giúp."""
    return Text("ask-set-file", {})


def ask_signed() -> Text:
    """Say: Quyết định ký ngày nào ạ? Ví dụ 10/12."""
    return Text("ask-signed", {})


def ask_unit() -> Text:
    """Say: Việc này của nơi nào? { You } bấm, hoặc gõ tên, ví dụ TDP 12."""
    return Text("ask-unit", {})


def ask_units() -> Text:
    """Say: { You } gõ dãy, ví dụ <b>TDP 1 đến 45</b>, hoặc dán danh sách mỗi dòng …."""
    return Text("ask-units", {})


def ask_wage_amount(*, person: str) -> Text:
    """Say: { $person } góp bao nhiêu?."""
    return Text("ask-wage-amount", {"person": person})


def ask_wage_person() -> Text:
    """Say: Ai góp ngày lương? { You } gõ tên."""
    return Text("ask-wage-person", {})


def ask_which_criterion() -> Text:
    """Say: Sửa mục nào? { You } gõ mã, ví dụ 1.2."""
    return Text("ask-which-criterion", {})


def ask_which_invites() -> Text:
    """Say: { You } cần lời mời nào ạ?."""
    return Text("ask-which-invites", {})


def ask_whom(*, count: int, of: Wording) -> Text:
    """Say: Có { COUNT($count) } { $of } được đề nghị. Công nhận thế nào ạ?."""
    return Text("ask-whom", {"count": count, "of": of})


def ask_withdraw() -> Text:
    """Say: Thu hồi vì sao ạ? { You } gõ vài chữ, kèm số quyết định nếu có."""
    return Text("ask-withdraw", {})


def assessment_correct() -> Text:
    """Say: Sửa điểm một mục."""
    return Text("assessment-correct", {})


def assessment_hand_in() -> Text:
    """Say: Nộp."""
    return Text("assessment-hand-in", {})


def assessment_left() -> Text:
    """Say: Đã giữ các mục đã chấm, lúc nào chấm tiếp cũng được."""
    return Text("assessment-left", {})


def assessment_look() -> Text:
    """Say: Xem từng mục."""
    return Text("assessment-look", {})


def assessment_more(*, count: int) -> Text:
    """Say: và { $count } mục nữa."""
    return Text("assessment-more", {"count": count})


def assessment_rank(*, rank: Wording) -> Text:
    """Say: Xếp loại: { $rank }."""
    return Text("assessment-rank", {"rank": rank})


def assessment_recall() -> Text:
    """Say: Lấy lại, chưa nộp."""
    return Text("assessment-recall", {})


def assessment_recalled() -> Text:
    """Say: Đã lấy lại, sửa xong rồi nộp."""
    return Text("assessment-recalled", {})


def assessment_short(*, points: str) -> Text:
    """Say: Còn thiếu { $points } điểm để đạt."""
    return Text("assessment-short", {"points": points})


def assessment_title(*, model: Wording, name: str, stage: Wording, year: str) -> Text:
    """Say: <b>{ $name }</b> { $model } { $year }: { $stage }."""
    return Text("assessment-title", {"model": model, "name": name, "stage": stage, "year": year})


def assessment_total(*, top: str, total: str) -> Text:
    """Say: Cộng <b>{ $total }</b>/{ $top } điểm."""
    return Text("assessment-total", {"top": top, "total": total})


def back() -> Text:
    """Say: Quay lại."""
    return Text("back", {})


def book_chapter() -> Text:
    """Say: chi hội."""
    return Text("book-chapter", {})


def booked_late(*, day: date, true: date) -> Text:
    """Say: Sổ ngày { DAY($true) } đã chốt, khoản này ghi vào ngày { DAY($day) }."""
    return Text("booked-late", {"day": day, "true": true})


def books_do_not_hold(*, count: int) -> Text:
    """Say: Dò sổ tự động: có { $count } sổ quỹ không khớp. { You } báo người giữ …."""
    return Text("books-do-not-hold", {"count": count})


def button_old() -> Text:
    """Say: Nút này cũ rồi."""
    return Text("button-old", {})


def button_old_while(*, doing: Wording) -> Text:
    """Say: Nút này cũ rồi. { You } đang ở: { $doing }."""
    return Text("button-old-while", {"doing": doing})


def called_on_day(*, called: Wording, day: date) -> Text:
    """Say: { $called }, ngày { FULLDAY($day) }."""
    return Text("called-on-day", {"called": called, "day": day})


def change_summary(*, details: str, name: str) -> Text:
    """Say: { You } xem lại giúp: <b>{ $name }</b> { $details }."""
    return Text("change-summary", {"details": details, "name": name})


def change_yes() -> Text:
    """Say: Đúng, sửa sổ."""
    return Text("change-yes", {})


def check_household(*, called: str) -> Text:
    """Say: Thêm nhà: { $called }. Đúng không { you }?."""
    return Text("check-household", {"called": called})


def check_person(*, called: str) -> Text:
    """Say: { $called }, chưa có trong sổ. Đúng không { you }?."""
    return Text("check-person", {"called": called})


def choice_gone() -> Text:
    """Say: Chỗ { you } chọn không còn trong sổ nữa. { You } gõ lại giúp."""
    return Text("choice-gone", {})


def clan_add_family() -> Text:
    """Say: Ghi nhà vào dòng họ."""
    return Text("clan-add-family", {})


def clan_added(*, clan: str, name: str) -> Text:
    """Say: Đã ghi nhà { $name } vào { $clan }."""
    return Text("clan-added", {"clan": clan, "name": name})


def clan_empty() -> Text:
    """Say: Chưa ghi nhà nào vào dòng họ này. Cán bộ phường ghi giúp."""
    return Text("clan-empty", {})


def clan_families() -> Text:
    """Say: Các nhà trong họ."""
    return Text("clan-families", {})


def clan_line(*, name: str, state: Wording) -> Text:
    """Say: { $name }: { $state }."""
    return Text("clan-line", {"name": name, "state": state})


def clan_title(*, count: int, unit: str) -> Text:
    """Say: <b>{ $unit }</b>: { COUNT($count) } nhà."""
    return Text("clan-title", {"count": count, "unit": unit})


def close_summary(*, balance: Dong, day: date) -> Text:
    """Say: Chốt sổ đến hết ngày { FULLDAY($day) }. Quỹ còn <b>{ MONEY($balance) …."""
    return Text("close-summary", {"balance": balance, "day": day})


def close_yes() -> Text:
    """Say: Đúng, chốt sổ."""
    return Text("close-yes", {})


def column_criterion() -> Text:
    """Say: Mã."""
    return Text("column-criterion", {})


def column_head() -> Text:
    """Say: Người phụ trách."""
    return Text("column-head", {})


def column_households() -> Text:
    """Say: Số hộ."""
    return Text("column-households", {})


def column_label() -> Text:
    """Say: Tiêu chí."""
    return Text("column-label", {})


def column_name() -> Text:
    """Say: Tên nơi."""
    return Text("column-name", {})


def column_pass() -> Text:
    """Say: Điểm đạt."""
    return Text("column-pass", {})


def column_phone() -> Text:
    """Say: Điện thoại."""
    return Text("column-phone", {})


def column_points() -> Text:
    """Say: Cao nhất (điểm)."""
    return Text("column-points", {})


def column_population() -> Text:
    """Say: Số dân."""
    return Text("column-population", {})


def command_danhgia() -> Text:
    """Say: Xét danh hiệu."""
    return Text("command-danhgia", {})


def command_danhgia_about() -> Text:
    """Say: Gia đình, dòng họ, đơn vị học tập: xét, công nhận."""
    return Text("command-danhgia-about", {})


def command_danhgia_words() -> Text:
    """Say: xét danh hiệu | danh hiệu | gia đình học tập | đánh giá | công nhận | …."""
    return Text("command-danhgia-words", {})


def command_donvi() -> Text:
    """Say: Chi hội, đơn vị."""
    return Text("command-donvi", {})


def command_donvi_about() -> Text:
    """Say: Tạo chi hội, đơn vị và mã mời."""
    return Text("command-donvi-about", {})


def command_donvi_words() -> Text:
    """Say: đơn vị | chi hội | tạo chi hội | tổ dân phố."""
    return Text("command-donvi-words", {})


def command_giadinhtoi() -> Text:
    """Say: Gia đình tôi."""
    return Text("command-giadinhtoi", {})


def command_giadinhtoi_about() -> Text:
    """Say: Gia đình mình: đăng ký, tự chấm."""
    return Text("command-giadinhtoi-about", {})


def command_giadinhtoi_words() -> Text:
    """Say: gia đình tôi | nhà tôi | gia đình mình | tự chấm."""
    return Text("command-giadinhtoi-words", {})


def command_heodat() -> Text:
    """Say: Lợn nhựa."""
    return Text("command-heodat", {})


def command_heodat_about() -> Text:
    """Say: Mổ lợn nhựa, khui heo đất."""
    return Text("command-heodat-about", {})


def command_heodat_words() -> Text:
    """Say: lợn nhựa | heo đất | heo nhựa | mổ lợn | đập heo | khui heo | nuôi lợn …."""
    return Text("command-heodat-words", {})


def command_hogiadinh() -> Text:
    """Say: Hộ gia đình."""
    return Text("command-hogiadinh", {})


def command_hogiadinh_about() -> Text:
    """Say: Hộ gia đình: tìm, sửa."""
    return Text("command-hogiadinh-about", {})


def command_hogiadinh_words() -> Text:
    """Say: hộ gia đình | gia đình."""
    return Text("command-hogiadinh-words", {})


def command_hoivien() -> Text:
    """Say: Hội viên."""
    return Text("command-hoivien", {})


def command_hoivien_about() -> Text:
    """Say: Hội viên: thêm, tìm, sửa."""
    return Text("command-hoivien-about", {})


def command_hoivien_words() -> Text:
    """Say: hội viên | thêm hội viên | danh sách hội viên | tìm hội viên."""
    return Text("command-hoivien-words", {})


def command_huy() -> Text:
    """Say: Bỏ việc đang làm."""
    return Text("command-huy", {})


def command_huy_about() -> Text:
    """Say: Bỏ việc đang làm dở."""
    return Text("command-huy-about", {})


def command_huy_words() -> Text:
    """Say: hủy bỏ."""
    return Text("command-huy-words", {})


def command_menu() -> Text:
    """Say: Việc cần làm."""
    return Text("command-menu", {})


def command_menu_about() -> Text:
    """Say: Việc cần làm."""
    return Text("command-menu-about", {})


def command_menu_words() -> Text:
    """Say: menu | việc cần làm | màn hình chính | trang chủ."""
    return Text("command-menu-words", {})


def command_ngayluong() -> Text:
    """Say: Ngày lương."""
    return Text("command-ngayluong", {})


def command_ngayluong_about() -> Text:
    """Say: Ngày lương khuyến học."""
    return Text("command-ngayluong-about", {})


def command_ngayluong_words() -> Text:
    """Say: ngày lương | ngày lương khuyến học | lương."""
    return Text("command-ngayluong-words", {})


def command_ngonngu() -> Text:
    """Say: Ngôn ngữ, cách gọi."""
    return Text("command-ngonngu", {})


def command_ngonngu_about() -> Text:
    """Say: Tiếng Việt, English, cách gọi."""
    return Text("command-ngonngu-about", {})


def command_ngonngu_words() -> Text:
    """Say: ngôn ngữ | cách gọi | english | tiếng anh | tiếng việt."""
    return Text("command-ngonngu-words", {})


def command_soquy() -> Text:
    """Say: Sổ quỹ."""
    return Text("command-soquy", {})


def command_soquy_about() -> Text:
    """Say: Sổ quỹ: còn bao nhiêu, vừa ghi gì."""
    return Text("command-soquy-about", {})


def command_soquy_words() -> Text:
    """Say: sổ quỹ | quỹ | số dư | còn bao nhiêu | quỹ còn bao nhiêu | quỹ còn bao …."""
    return Text("command-soquy-words", {})


def command_start() -> Text:
    """Say: Bắt đầu."""
    return Text("command-start", {})


def command_start_about() -> Text:
    """Say: Bắt đầu, hoặc vào bằng mã mời."""
    return Text("command-start-about", {})


def command_start_words() -> Text:
    """Say: bắt đầu."""
    return Text("command-start-words", {})


def command_tapghi() -> Text:
    """Say: Tập ghi thử."""
    return Text("command-tapghi", {})


def command_tapghi_about() -> Text:
    """Say: Tập ghi, không tính vào sổ nào."""
    return Text("command-tapghi-about", {})


def command_tapghi_words() -> Text:
    """Say: tập ghi | tập thử | ghi thử | tập ghi thử."""
    return Text("command-tapghi-words", {})


def command_themnguoi() -> Text:
    """Say: Thêm người."""
    return Text("command-themnguoi", {})


def command_themnguoi_about() -> Text:
    """Say: Mời một người vào."""
    return Text("command-themnguoi-about", {})


def command_themnguoi_words() -> Text:
    """Say: thêm người | mời người."""
    return Text("command-themnguoi-words", {})


def command_thoivai() -> Text:
    """Say: Thôi vai."""
    return Text("command-thoivai", {})


def command_thoivai_about() -> Text:
    """Say: Ai thôi làm chi hội trưởng, thủ quỹ, ghi hộ…."""
    return Text("command-thoivai-about", {})


def command_thoivai_words() -> Text:
    """Say: thôi vai | thôi chức."""
    return Text("command-thoivai-words", {})


def command_thutien() -> Text:
    """Say: Thu tiền."""
    return Text("command-thutien", {})


def command_thutien_about() -> Text:
    """Say: Ghi khoản thu."""
    return Text("command-thutien-about", {})


def command_thutien_words() -> Text:
    """Say: thu tiền | ghi khoản thu."""
    return Text("command-thutien-words", {})


def command_tonghop() -> Text:
    """Say: Tổng hợp."""
    return Text("command-tonghop", {})


def command_tonghop_about() -> Text:
    """Say: Số liệu tuần này, tuần trước."""
    return Text("command-tonghop-about", {})


def command_tonghop_head() -> Text:
    """Say: Số liệu tuần."""
    return Text("command-tonghop-head", {})


def command_tonghop_words() -> Text:
    """Say: tổng hợp | số liệu | số liệu tuần | báo cáo tuần."""
    return Text("command-tonghop-words", {})


def command_traphieu() -> Text:
    """Say: Tra phiếu thu."""
    return Text("command-traphieu", {})


def command_traphieu_about() -> Text:
    """Say: Phiếu thu này có thật không."""
    return Text("command-traphieu-about", {})


def command_traphieu_words() -> Text:
    """Say: tra phiếu | tra phiếu thu | kiểm tra phiếu."""
    return Text("command-traphieu-words", {})


def command_trogiup() -> Text:
    """Say: Trợ giúp."""
    return Text("command-trogiup", {})


def command_trogiup_about() -> Text:
    """Say: Cách dùng."""
    return Text("command-trogiup-about", {})


def command_trogiup_words() -> Text:
    """Say: trợ giúp | giúp | hướng dẫn | cách dùng | help | giúp tôi | giúp mình …."""
    return Text("command-trogiup-words", {})


def command_ungho() -> Text:
    """Say: Ủng hộ."""
    return Text("command-ungho", {})


def command_ungho_about() -> Text:
    """Say: Có người ủng hộ quỹ."""
    return Text("command-ungho-about", {})


def command_ungho_words() -> Text:
    """Say: ủng hộ | tài trợ | quyên góp."""
    return Text("command-ungho-words", {})


def command_unknown(*, command: str) -> Text:
    """Say: Không có việc nào tên { $command }. { You } chọn dưới đây."""
    return Text("command-unknown", {"command": command})


def confirm_drop() -> Text:
    """Say: Thôi, không ghi."""
    return Text("confirm-drop", {})


def confirm_edit() -> Text:
    """Say: Sửa lại."""
    return Text("confirm-edit", {})


def confirm_later() -> Text:
    """Say: Để sau."""
    return Text("confirm-later", {})


def confirm_yes() -> Text:
    """Say: Đúng, ghi sổ."""
    return Text("confirm-yes", {})


def consent_agree() -> Text:
    """Say: Đồng ý, bắt đầu."""
    return Text("consent-agree", {})


def consent_asked(*, place: str) -> Text:
    """Say: Đây là trợ lý Khuyến học { $place }: ghi quỹ, hội viên, việc của chi …."""
    return Text("consent-asked", {"place": place})


def consent_full(*, place: str) -> Text:
    """Say: <b>Về việc giữ thông tin cá nhân</b> Ai giữ: Hội Khuyến học { $place …."""
    return Text("consent-full", {"place": place})


def consent_read() -> Text:
    """Say: Đọc cả bản."""
    return Text("consent-read", {})


def consent_reconsider() -> Text:
    """Say: Bắt đầu."""
    return Text("consent-reconsider", {})


def consent_refuse() -> Text:
    """Say: Không đồng ý."""
    return Text("consent-refuse", {})


def consent_refused() -> Text:
    """Say: Chưa đồng ý thì chưa giữ gì của ai. Khi nào muốn dùng, gõ /start."""
    return Text("consent-refused", {})


def conversation_gone() -> Text:
    """Say: Việc đang làm dở nay đã đổi cách làm. { You } bắt đầu lại giúp."""
    return Text("conversation-gone", {})


def could_not_handle() -> Text:
    """Say: Đã giữ tin này, nhưng máy chưa đọc được. Cán bộ hội sẽ xem. { You } cứ …."""
    return Text("could-not-handle", {})


def criteria_open() -> Text:
    """Say: Bộ tiêu chí."""
    return Text("criteria-open", {})


def criterion_asked(*, criterion: str) -> Text:
    """Say: Tiêu chí { $criterion } ai cũng xét, không bỏ được."""
    return Text("criterion-asked", {"criterion": criterion})


def criterion_line(*, criterion: str, name: str, points: str) -> Text:
    """Say: { $criterion }. { $name } ({ $points })."""
    return Text("criterion-line", {"criterion": criterion, "name": name, "points": points})


def criterion_unknown(*, criterion: str) -> Text:
    """Say: Bộ này không có tiêu chí { $criterion }."""
    return Text("criterion-unknown", {"criterion": criterion})


def criterion_unread(*, typed: str) -> Text:
    """Say: Chưa thấy mục '{ $typed }'. { You } gõ mã giúp, ví dụ 1.2."""
    return Text("criterion-unread", {"typed": typed})


def day_closed(*, day: date) -> Text:
    """Say: Đã chốt sổ đến hết ngày { FULLDAY($day) }."""
    return Text("day-closed", {"day": day})


def day_today() -> Text:
    """Say: Hôm nay."""
    return Text("day-today", {})


def decision_all(*, count: int) -> Text:
    """Say: Công nhận cả { COUNT($count) }."""
    return Text("decision-all", {"count": count})


def decision_done(*, count: int, number: str, of: Wording, unmarked: int) -> Text:
    """Say: Đã ghi: quyết định { $number } công nhận { COUNT($count) } { $of }{ …."""
    return Text("decision-done", {"count": count, "number": number, "of": of, "unmarked": unmarked})


def decision_pages() -> Text:
    """Say: Xem từng trang, trừ…."""
    return Text("decision-pages", {})


def decision_summary(*, day: date, model: Wording, number: str, whom: Wording, year: str) -> Text:
    """Say: { You } xem lại giúp: { $model } { $year } Quyết định <b>{ $number …."""
    return Text("decision-summary", {"day": day, "model": model, "number": number, "whom": whom, "year": year})


def decision_write() -> Text:
    """Say: Ghi quyết định."""
    return Text("decision-write", {})


def decision_written(*, number: str) -> Text:
    """Say: Đã ghi quyết định { $number }."""
    return Text("decision-written", {"number": number})


def demo_group() -> Text:
    """Say: Nhóm chung."""
    return Text("demo-group", {})


def demo_group_name() -> Text:
    """Say: Tổ dân phố 12."""
    return Text("demo-group-name", {})


def demo_head_one() -> Text:
    """Say: Chi hội trưởng TDP 12."""
    return Text("demo-head-one", {})


def demo_head_one_name() -> Text:
    """Say: Bác Hạnh."""
    return Text("demo-head-one-name", {})


def demo_head_two() -> Text:
    """Say: Chi hội trưởng TDP 7."""
    return Text("demo-head-two", {})


def demo_head_two_name() -> Text:
    """Say: Ông Bình."""
    return Text("demo-head-two-name", {})


def demo_hint() -> Text:
    """Say: Bản chạy thử trên máy này: phường, người và số liệu đều đặt ra để thử. …."""
    return Text("demo-hint", {})


def demo_member() -> Text:
    """Say: Hội viên TDP 12."""
    return Text("demo-member", {})


def demo_member_name() -> Text:
    """Say: Cô Lan."""
    return Text("demo-member-name", {})


def demo_not_ready() -> Text:
    """Say: Trợ lý chưa chạy xong, chờ một chút."""
    return Text("demo-not-ready", {})


def demo_officer() -> Text:
    """Say: Cán bộ khuyến học phường."""
    return Text("demo-officer", {})


def demo_officer_name() -> Text:
    """Say: Anh Chính."""
    return Text("demo-officer-name", {})


def demo_step_five() -> Text:
    """Say: Bác Hạnh: thêm hội viên, ghi ngày lương. Cô Lan: tra phiếu thu bằng mã …."""
    return Text("demo-step-five", {})


def demo_step_four() -> Text:
    """Say: Bác Hạnh: gõ một câu, ví dụ: lợn nhựa bà Hoa số 12 350k góp 200."""
    return Text("demo-step-four", {})


def demo_step_one() -> Text:
    """Say: Anh Chính: bấm Bắt đầu, đồng ý, cho biết tên."""
    return Text("demo-step-one", {})


def demo_step_six() -> Text:
    """Say: Anh Chính: gõ tổng hợp. Rồi cho đồng hồ chạy đến 7:00 sáng thứ Hai: số …."""
    return Text("demo-step-six", {})


def demo_step_three() -> Text:
    """Say: Anh Chính: Lời mời, Một nơi, gõ TDP 12. Chuyển tiếp lời mời sang điện …."""
    return Text("demo-step-three", {})


def demo_step_two() -> Text:
    """Say: Anh Chính: gõ /donvi, rồi gõ: TDP 1 đến 45. Xem tờ mã QR."""
    return Text("demo-step-two", {})


def doing_assessment(*, name: str) -> Text:
    """Say: chấm { $name }."""
    return Text("doing-assessment", {"name": name})


def doing_decision() -> Text:
    """Say: ghi quyết định công nhận."""
    return Text("doing-decision", {})


def doing_gift(*, donor: str) -> Text:
    """Say: ghi ủng hộ của { $donor }."""
    return Text("doing-gift", {"donor": donor})


def doing_household(*, called: str) -> Text:
    """Say: sửa nhà { $called }."""
    return Text("doing-household", {"called": called})


def doing_member(*, name: str) -> Text:
    """Say: thêm hội viên { $name }."""
    return Text("doing-member", {"name": name})


def doing_member_change(*, name: str) -> Text:
    """Say: sửa thông tin { $name }."""
    return Text("doing-member-change", {"name": name})


def doing_mending(*, receipt: str) -> Text:
    """Say: sửa phiếu { $receipt }."""
    return Text("doing-mending", {"receipt": receipt})


def doing_mending_piggy() -> Text:
    """Say: sửa một lần mổ lợn."""
    return Text("doing-mending-piggy", {})


def doing_piggy(*, household: str) -> Text:
    """Say: ghi lợn nhựa nhà { $household }."""
    return Text("doing-piggy", {"household": household})


def doing_review(*, name: str) -> Text:
    """Say: xem điểm { $name }."""
    return Text("doing-review", {"name": name})


def doing_set() -> Text:
    """Say: soạn bộ tiêu chí."""
    return Text("doing-set", {})


def doing_something() -> Text:
    """Say: làm một việc."""
    return Text("doing-something", {})


def doing_units() -> Text:
    """Say: tạo chi hội, đơn vị."""
    return Text("doing-units", {})


def doing_wage(*, person: str) -> Text:
    """Say: ghi ngày lương của { $person }."""
    return Text("doing-wage", {"person": person})


def double_found(*, card: str) -> Text:
    """Say: Trong sổ đã có: { $card } Có phải cùng một người không { you }?."""
    return Text("double-found", {"card": card})


def double_kept() -> Text:
    """Say: Trong sổ có rồi, không ghi thêm."""
    return Text("double-kept", {})


def double_other() -> Text:
    """Say: Người khác, ghi thêm."""
    return Text("double-other", {})


def double_same() -> Text:
    """Say: Cùng một người, thôi."""
    return Text("double-same", {})


def draft_from_group() -> Text:
    """Say: Câu { you } gõ trong nhóm thì chưa ghi. Ghi ở đây cho kín đáo:."""
    return Text("draft-from-group", {})


def draft_waits(*, words: str) -> Text:
    """Say: Câu { you } gõ trong nhóm thì chưa ghi: '{ $words }'. Xong việc này, { …."""
    return Text("draft-waits", {"words": words})


def drop_piggy_summary(*, counted: Dong, household: str) -> Text:
    """Say: { You } xem lại giúp: Bỏ hẳn lần mổ lợn nhà { $household } <b>{ …."""
    return Text("drop-piggy-summary", {"counted": counted, "household": household})


def drop_summary(*, giver: str, receipt: str, was: Dong) -> Text:
    """Say: { You } xem lại giúp: Gạch hẳn phiếu { $receipt }, { $giver } <b>{ …."""
    return Text("drop-summary", {"giver": giver, "receipt": receipt, "was": was})


def edit_none() -> Text:
    """Say: Không sửa nữa."""
    return Text("edit-none", {})


def edit_which() -> Text:
    """Say: { You } sửa chỗ nào ạ?."""
    return Text("edit-which", {})


def edited_changes_nothing() -> Text:
    """Say: Tin đã gửi có sửa thì sổ không đổi theo. { You } gõ câu mới giúp."""
    return Text("edited-changes-nothing", {})


def end_died() -> Text:
    """Say: Đã mất."""
    return Text("end-died", {})


def end_entered_wrongly() -> Text:
    """Say: Ghi nhầm vào sổ."""
    return Text("end-entered-wrongly", {})


def end_moved_away() -> Text:
    """Say: Chuyển đi nơi khác."""
    return Text("end-moved-away", {})


def end_own_wish() -> Text:
    """Say: Tự xin thôi."""
    return Text("end-own-wish", {})


def end_role_summary(*, name: str, role: Wording, unit: str) -> Text:
    """Say: { $name } thôi làm { $role } { $unit } từ hôm nay. Những gì đã ghi vẫn …."""
    return Text("end-role-summary", {"name": name, "role": role, "unit": unit})


def end_role_yes() -> Text:
    """Say: Đúng, cho thôi."""
    return Text("end-role-yes", {})


def end_stay() -> Text:
    """Say: Thôi, vẫn là hội viên."""
    return Text("end-stay", {})


def end_stayed(*, name: str) -> Text:
    """Say: { $name } vẫn là hội viên."""
    return Text("end-stayed", {"name": name})


def end_summary(*, name: str, reason: Wording) -> Text:
    """Say: { You } xem lại giúp: { $name } thôi là hội viên Lý do: { $reason }."""
    return Text("end-summary", {"name": name, "reason": reason})


def end_yes() -> Text:
    """Say: Đúng, ghi sổ."""
    return Text("end-yes", {})


def field_birth() -> Text:
    """Say: Năm sinh."""
    return Text("field-birth", {})


def field_name() -> Text:
    """Say: Họ tên."""
    return Text("field-name", {})


def field_party() -> Text:
    """Say: Đảng viên."""
    return Text("field-party", {})


def field_phone() -> Text:
    """Say: Điện thoại."""
    return Text("field-phone", {})


def file_asked() -> Text:
    """Say: Chỗ này cần gửi tệp."""
    return Text("file-asked", {})


def file_coming() -> Text:
    """Say: Tệp đang làm, gửi ngay sau đây."""
    return Text("file-coming", {})


def file_has_no_rows() -> Text:
    """Say: Tệp không có dòng nào. { You } điền theo mẫu rồi gửi lại giúp."""
    return Text("file-has-no-rows", {})


def file_not_asked() -> Text:
    """Say: Chỗ này cần gõ chữ, chưa dùng đến tệp."""
    return Text("file-not-asked", {})


def file_not_fetched() -> Text:
    """Say: Chưa lấy được tệp này: to quá 5 MB, hoặc mạng chậm. { You } gửi lại …."""
    return Text("file-not-fetched", {})


def file_rows_wrong(*, rows: str) -> Text:
    """Say: Tệp có dòng cần xem lại: { $rows } { You } sửa rồi gửi lại giúp."""
    return Text("file-rows-wrong", {"rows": rows})


def file_unreadable() -> Text:
    """Say: Chưa mở được tệp này. { You } gửi tệp Excel (.xlsx) theo mẫu giúp."""
    return Text("file-unreadable", {})


def forward_that() -> Text:
    """Say: { You } bấm giữ tin trên rồi chuyển tiếp."""
    return Text("forward-that", {})


def fund_balance(*, balance: Dong, book: Wording) -> Text:
    """Say: <b>Sổ quỹ { $book }</b> Còn: <b>{ MONEY($balance) }</b>."""
    return Text("fund-balance", {"balance": balance, "book": book})


def fund_close(*, day: date) -> Text:
    """Say: Chốt sổ đến { DAY($day) }."""
    return Text("fund-close", {"day": day})


def fund_closed(*, day: date) -> Text:
    """Say: Đã chốt sổ đến hết ngày { FULLDAY($day) }."""
    return Text("fund-closed", {"day": day})


def fund_empty() -> Text:
    """Say: Chưa có khoản nào."""
    return Text("fund-empty", {})


def fund_has(*, balance: Dong, book: Wording) -> Text:
    """Say: Quỹ { $book } có { MONEY($balance) }."""
    return Text("fund-has", {"balance": balance, "book": book})


def fund_line(*, amount: Dong, day: date, giver: str, kind: Wording, receipt: str) -> Text:
    """Say: Phiếu { $receipt }, { DAY($day) }: { $giver }, { $kind }, { …."""
    return Text("fund-line", {"amount": amount, "day": day, "giver": giver, "kind": kind, "receipt": receipt})


def fund_line_helped(*, amount: Dong, day: date, giver: str, kind: Wording, receipt: str) -> Text:
    """Say: Phiếu { $receipt }, { DAY($day) }: { $giver }, { $kind }, { …."""
    return Text("fund-line-helped", {"amount": amount, "day": day, "giver": giver, "kind": kind, "receipt": receipt})


def fund_line_reversal(*, amount: Dong, day: date, receipt: str) -> Text:
    """Say: Gạch phiếu { $receipt }, { DAY($day) }: { MONEY($amount) }."""
    return Text("fund-line-reversal", {"amount": amount, "day": day, "receipt": receipt})


def fund_line_void(*, amount: Dong, day: date, giver: str, kind: Wording, receipt: str) -> Text:
    """Say: Phiếu { $receipt }, { DAY($day) }: { $giver }, { $kind }, { …."""
    return Text("fund-line-void", {"amount": amount, "day": day, "giver": giver, "kind": kind, "receipt": receipt})


def fund_mend() -> Text:
    """Say: Sửa một dòng."""
    return Text("fund-mend", {})


def gift_summary(*, amount: Dong, called: Wording) -> Text:
    """Say: { You } xem lại giúp: { $called } Ủng hộ quỹ: <b>{ MONEY($amount) …."""
    return Text("gift-summary", {"amount": amount, "called": called})


def give_all(*, amount: Dong) -> Text:
    """Say: Góp hết { MONEY($amount) }."""
    return Text("give-all", {"amount": amount})


def give_so_much(*, amount: Dong) -> Text:
    """Say: Góp { MONEY($amount) }."""
    return Text("give-so-much", {"amount": amount})


def go_private() -> Text:
    """Say: Nhắn riêng."""
    return Text("go-private", {})


def gone() -> Text:
    """Say: Chỗ này không còn nữa, có thể vừa được sửa."""
    return Text("gone", {})


def handed_to_chapter() -> Text:
    """Say: Đã nộp, chờ chi hội trưởng xem."""
    return Text("handed-to-chapter", {})


def handed_to_ward() -> Text:
    """Say: Đã nộp, chờ phường xem."""
    return Text("handed-to-ward", {})


def help_head() -> Text:
    """Say: { You } bấm nút, hoặc gõ một câu, ví dụ: <b>lợn nhựa bà Hoa 350k góp …."""
    return Text("help-head", {})


def help_officer() -> Text:
    """Say: { You } bấm nút, hoặc gõ /tonghop, /donvi, /hoivien. Gõ không dấu, …."""
    return Text("help-officer", {})


def help_reader() -> Text:
    """Say: { You } bấm nút, hoặc gõ /tonghop xem số liệu, /traphieu tra phiếu …."""
    return Text("help-reader", {})


def help_stranger() -> Text:
    """Say: Tra phiếu thu: gõ /traphieu rồi gõ mã trên phiếu. Có mã mời: gõ /start …."""
    return Text("help-stranger", {})


def home_do_letters() -> Text:
    """Say: Xem tin chưa đọc được."""
    return Text("home-do-letters", {})


def home_do_proposed() -> Text:
    """Say: Xét danh hiệu."""
    return Text("home-do-proposed", {})


def home_do_reviews() -> Text:
    """Say: Xem bài tự chấm."""
    return Text("home-do-reviews", {})


def home_do_stubs(*, count: int) -> Text:
    """Say: Bổ sung { $count } nhà."""
    return Text("home-do-stubs", {"count": count})


def home_have_code() -> Text:
    """Say: Có mã mời."""
    return Text("home-have-code", {})


def home_letters(*, count: int) -> Text:
    """Say: { $count } tin của bà con máy chưa đọc được."""
    return Text("home-letters", {"count": count})


def home_more() -> Text:
    """Say: Việc khác."""
    return Text("home-more", {})


def home_not_in(*, all: int, out: int) -> Text:
    """Say: { $out }/{ $all } nơi chưa vào trợ lý."""
    return Text("home-not-in", {"all": all, "out": out})


def home_not_understood(*, typed: str) -> Text:
    """Say: Chưa rõ '{ $typed }' là việc gì."""
    return Text("home-not-understood", {"typed": typed})


def home_nothing() -> Text:
    """Say: Việc cần làm: chưa có gì."""
    return Text("home-nothing", {})


def home_practising() -> Text:
    """Say: Đang tập thử: ghi gì ở đây cũng không tính vào sổ nào."""
    return Text("home-practising", {})


def home_proposed(*, count: int) -> Text:
    """Say: { COUNT($count) } nơi được đề nghị, chờ quyết định công nhận."""
    return Text("home-proposed", {"count": count})


def home_quiet_week() -> Text:
    """Say: Tuần này chi hội chưa ghi gì."""
    return Text("home-quiet-week", {})


def home_reviews(*, count: int) -> Text:
    """Say: { $count } bài tự chấm chờ xem."""
    return Text("home-reviews", {"count": count})


def home_skip() -> Text:
    """Say: Bỏ qua, ghi nhà sau."""
    return Text("home-skip", {})


def home_stranger(*, place: str) -> Text:
    """Say: Đây là trợ lý Khuyến học { $place }. Tra phiếu thu thì bấm dưới đây; …."""
    return Text("home-stranger", {"place": place})


def home_stubs(*, count: int) -> Text:
    """Say: { $count } nhà mới thêm, còn thiếu thông tin."""
    return Text("home-stubs", {"count": count})


def home_title() -> Text:
    """Say: <b>Việc cần làm</b>."""
    return Text("home-title", {})


def household_address_kept() -> Text:
    """Say: Giữ địa chỉ này."""
    return Text("household-address-kept", {})


def household_changed(*, called: str) -> Text:
    """Say: Đã ghi: { $called }."""
    return Text("household-changed", {"called": called})


def household_name_kept() -> Text:
    """Say: Giữ tên này."""
    return Text("household-name-kept", {})


def household_next_stub() -> Text:
    """Say: Nhà tiếp theo."""
    return Text("household-next-stub", {})


def household_no_stubs() -> Text:
    """Say: Không còn nhà nào thiếu thông tin."""
    return Text("household-no-stubs", {})


def household_summary(*, address: str, name: str) -> Text:
    """Say: { You } xem lại giúp: <b>{ $name }</b> { $address }."""
    return Text("household-summary", {"address": address, "name": name})


def household_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy nhà nào tên '{ $typed }'. { You } gõ số nhà cũng được."""
    return Text("household-unknown", {"typed": typed})


def income_gift() -> Text:
    """Say: Ủng hộ."""
    return Text("income-gift", {})


def income_piggy() -> Text:
    """Say: Lợn nhựa."""
    return Text("income-piggy", {})


def income_recorded(*, receipt: int) -> Text:
    """Say: Đã ghi. Phiếu thu số { NUMBER($receipt, useGrouping: 0) }."""
    return Text("income-recorded", {"receipt": receipt})


def income_wage() -> Text:
    """Say: Ngày lương."""
    return Text("income-wage", {})


def invite_expired() -> Text:
    """Say: Mã mời này hết hạn rồi. { You } hỏi cán bộ hội xin mã mới."""
    return Text("invite-expired", {})


def invite_someone() -> Text:
    """Say: một người."""
    return Text("invite-someone", {})


def invite_summary(*, name: str, role: Wording, unit: str) -> Text:
    """Say: { You } xem lại giúp, mời { $name } làm { $role } ở { $unit }."""
    return Text("invite-summary", {"name": name, "role": role, "unit": unit})


def invite_text(*, code: str, day: date, place: str, role: Wording, unit: str) -> Text:
    """Say: Kính mời { $role } { $unit } vào trợ lý Khuyến học { $place }. Nhắn …."""
    return Text("invite-text", {"code": code, "day": day, "place": place, "role": role, "unit": unit})


def invite_text_link(*, code: str, day: date, link: str, place: str, role: Wording, unit: str) -> Text:
    """Say: Kính mời { $role } { $unit } vào trợ lý Khuyến học { $place }. Bấm: { …."""
    return Text("invite-text-link", {"code": code, "day": day, "link": link, "place": place, "role": role, "unit": unit})


def invite_unknown() -> Text:
    """Say: Không có mã mời này. { You } xem lại giúp, hoặc hỏi cán bộ hội."""
    return Text("invite-unknown", {})


def invite_used() -> Text:
    """Say: Mã mời này đã có người dùng rồi. { You } hỏi cán bộ hội xin mã mới."""
    return Text("invite-used", {})


def invite_yes() -> Text:
    """Say: Đúng, làm mã mời."""
    return Text("invite-yes", {})


def invitee_skip() -> Text:
    """Say: Chưa cần tên."""
    return Text("invitee-skip", {})


def keep_all() -> Text:
    """Say: Để nhà hết."""
    return Text("keep-all", {})


def lack_evidence(*, criterion: str) -> Text:
    """Say: Mục { $criterion }: thiếu minh chứng."""
    return Text("lack-evidence", {"criterion": criterion})


def lack_low(*, criterion: str, wanted: str) -> Text:
    """Say: Mục { $criterion }: cần ít nhất { $wanted }."""
    return Text("lack-low", {"criterion": criterion, "wanted": wanted})


def lack_not_met(*, criterion: str) -> Text:
    """Say: Mục { $criterion }: chưa đạt."""
    return Text("lack-not-met", {"criterion": criterion})


def language_en() -> Text:
    """Say: English."""
    return Text("language-en", {})


def language_vi() -> Text:
    """Say: Tiếng Việt."""
    return Text("language-vi", {})


def last_officer() -> Text:
    """Say: Chỉ còn một cán bộ. { You } mời người khác vào trước đã."""
    return Text("last-officer", {})


def let_go() -> Text:
    """Say: Thôi, chưa đổi gì cả."""
    return Text("let-go", {})


def letter_too_late(*, words: str) -> Text:
    """Say: Hôm trước { you } có gõ '{ $words }' mà máy chưa đọc được. Nếu còn …."""
    return Text("letter-too-late", {"words": words})


def letter_too_late_wordless() -> Text:
    """Say: Có tin hôm trước máy chưa đọc được. Nếu còn cần, { you } gửi lại giúp."""
    return Text("letter-too-late-wordless", {})


def letters_line(*, at: datetime, day: date, error: str) -> Text:
    """Say: { DAY($day) } lúc { CLOCK($at) }: { $error }."""
    return Text("letters-line", {"at": at, "day": day, "error": error})


def letters_list(*, count: int) -> Text:
    """Say: { $count } tin chưa đọc được:."""
    return Text("letters-list", {"count": count})


def letters_none() -> Text:
    """Say: Không còn tin nào chờ."""
    return Text("letters-none", {})


def letters_retried(*, count: int) -> Text:
    """Say: Đã cho thử lại { $count } tin."""
    return Text("letters-retried", {"count": count})


def letters_retry() -> Text:
    """Say: Thử lại tất cả."""
    return Text("letters-retry", {})


def line_label(*, amount: Dong, giver: str, receipt: str) -> Text:
    """Say: { $receipt }: { $giver } { MONEY($amount) }."""
    return Text("line-label", {"amount": amount, "giver": giver, "receipt": receipt})


def line_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy phiếu số '{ $typed }'. { You } gõ lại số phiếu giúp."""
    return Text("line-unknown", {"typed": typed})


def linked_already(*, name: str) -> Text:
    """Say: Nhà { $name } đã ghi vào dòng họ này rồi."""
    return Text("linked-already", {"name": name})


def mark_as_before(*, mark: str) -> Text:
    """Say: Năm trước: { $mark }."""
    return Text("mark-as-before", {"mark": mark})


def mark_kept(*, criterion: str, mark: Wording) -> Text:
    """Say: Đã ghi mục { $criterion }: { $mark }."""
    return Text("mark-kept", {"criterion": criterion, "mark": mark})


def mark_left_out(*, criterion: str) -> Text:
    """Say: Mục { $criterion } không áp dụng, không chấm."""
    return Text("mark-left-out", {"criterion": criterion})


def mark_no() -> Text:
    """Say: Chưa đạt."""
    return Text("mark-no", {})


def mark_none() -> Text:
    """Say: chưa chấm."""
    return Text("mark-none", {})


def mark_not_asked() -> Text:
    """Say: Không áp dụng."""
    return Text("mark-not-asked", {})


def mark_out_of_range(*, criterion: str, mark: str, top: str) -> Text:
    """Say: Tiêu chí { $criterion } từ 0 đến { $top }, { you } gõ { $mark }. { You …."""
    return Text("mark-out-of-range", {"criterion": criterion, "mark": mark, "top": top})


def mark_top(*, mark: str) -> Text:
    """Say: Trọn { $mark } điểm."""
    return Text("mark-top", {"mark": mark})


def mark_yes() -> Text:
    """Say: Đạt."""
    return Text("mark-yes", {})


def marked_by_chapter() -> Text:
    """Say: Chi hội."""
    return Text("marked-by-chapter", {})


def marked_by_ward() -> Text:
    """Say: Phường."""
    return Text("marked-by-ward", {})


def marks_line(*, criterion: str, mark: Wording, name: str) -> Text:
    """Say: { $criterion }. { $name }: { $mark }."""
    return Text("marks-line", {"criterion": criterion, "mark": mark, "name": name})


def marks_other(*, mark: Wording, reason: str, stage: Wording) -> Text:
    """Say: { $stage } chấm { $mark }: { $reason }."""
    return Text("marks-other", {"mark": mark, "reason": reason, "stage": stage})


def marks_title(*, name: str, year: str) -> Text:
    """Say: <b>{ $name }</b>, { $year }."""
    return Text("marks-title", {"name": name, "year": year})


def member_already(*, name: str, unit: str) -> Text:
    """Say: { $name } là hội viên { $unit } rồi."""
    return Text("member-already", {"name": name, "unit": unit})


def member_born(*, year: str) -> Text:
    """Say: sinh { $year }."""
    return Text("member-born", {"year": year})


def member_card(*, details: str, name: str, since: date, unit: str) -> Text:
    """Say: <b>{ $name }</b> { $details } Hội viên { $unit } từ { FULLDAY($since) }."""
    return Text("member-card", {"details": details, "name": name, "since": since, "unit": unit})


def member_change() -> Text:
    """Say: Sửa thông tin."""
    return Text("member-change", {})


def member_changed(*, name: str) -> Text:
    """Say: Đã sửa thông tin { $name }."""
    return Text("member-changed", {"name": name})


def member_end() -> Text:
    """Say: Thôi là hội viên."""
    return Text("member-end", {})


def member_ended(*, name: str) -> Text:
    """Say: Đã ghi: { $name } không còn là hội viên."""
    return Text("member-ended", {"name": name})


def member_home(*, address: str, household: str) -> Text:
    """Say: nhà { $household }, { $address }."""
    return Text("member-home", {"address": address, "household": household})


def member_move() -> Text:
    """Say: Chuyển chi hội."""
    return Text("member-move", {})


def member_moved(*, name: str, to: str) -> Text:
    """Say: Đã chuyển { $name } sang { $to }. Khoản đã góp vẫn ở sổ cũ."""
    return Text("member-moved", {"name": name, "to": to})


def member_next() -> Text:
    """Say: Thêm người nữa."""
    return Text("member-next", {})


def member_no_details() -> Text:
    """Say: Chưa có năm sinh, điện thoại."""
    return Text("member-no-details", {})


def member_party() -> Text:
    """Say: đảng viên."""
    return Text("member-party", {})


def member_registered(*, count: int, name: str, unit: str) -> Text:
    """Say: Đã ghi { $name } vào sổ hội viên. { $unit } có { COUNT($count) } hội …."""
    return Text("member-registered", {"count": count, "name": name, "unit": unit})


def member_summary(*, details: str, name: str, unit: str) -> Text:
    """Say: { You } xem lại giúp hội viên mới của { $unit }: <b>{ $name }</b> { …."""
    return Text("member-summary", {"details": details, "name": name, "unit": unit})


def member_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy hội viên nào '{ $typed }'. { You } gõ tên khác giúp."""
    return Text("member-unknown", {"typed": typed})


def members_add() -> Text:
    """Say: Thêm hội viên."""
    return Text("members-add", {})


def members_find() -> Text:
    """Say: Tìm, sửa, thôi hội viên."""
    return Text("members-find", {})


def members_which(*, count: int, unit: str) -> Text:
    """Say: <b>Hội viên { $unit }</b>: { COUNT($count) } người. { You } làm gì ạ?."""
    return Text("members-which", {"count": count, "unit": unit})


def mend_it() -> Text:
    """Say: Ghi nhầm, sửa lại."""
    return Text("mend-it", {})


def mend_nothing() -> Text:
    """Say: Giữ nguyên, không sửa gì."""
    return Text("mend-nothing", {})


def mend_summary(*, amount: Dong, giver: str, receipt: str, was: Dong) -> Text:
    """Say: { You } xem lại giúp: Gạch phiếu { $receipt } ({ MONEY($was) }) Ghi …."""
    return Text("mend-summary", {"amount": amount, "giver": giver, "receipt": receipt, "was": was})


def mend_yes() -> Text:
    """Say: Đúng, sửa sổ."""
    return Text("mend-yes", {})


def mended(*, balance: Dong, book: Wording, new: int, old: str) -> Text:
    """Say: Đã sửa. Gạch phiếu { $old }, phiếu mới số { NUMBER($new, useGrouping: …."""
    return Text("mended", {"balance": balance, "book": book, "new": new, "old": old})


def mended_dropped(*, balance: Dong, book: Wording, old: str) -> Text:
    """Say: Đã gạch phiếu { $old }. Quỹ { $book } có { MONEY($balance) }."""
    return Text("mended-dropped", {"balance": balance, "book": book, "old": old})


def mended_piggy() -> Text:
    """Say: Đã sửa lần mổ lợn này."""
    return Text("mended-piggy", {})


def mended_piggy_new(*, balance: Dong, book: Wording, new: int) -> Text:
    """Say: Đã sửa. Phiếu mới số { NUMBER($new, useGrouping: 0) }. Quỹ { $book } …."""
    return Text("mended-piggy-new", {"balance": balance, "book": book, "new": new})


def model_assess() -> Text:
    """Say: Chấm điểm."""
    return Text("model-assess", {})


def model_clan() -> Text:
    """Say: Dòng họ học tập."""
    return Text("model-clan", {})


def model_family() -> Text:
    """Say: Gia đình học tập."""
    return Text("model-family", {})


def model_group() -> Text:
    """Say: TDP học tập."""
    return Text("model-group", {})


def model_keep() -> Text:
    """Say: Để nguyên."""
    return Text("model-keep", {})


def model_of_clan() -> Text:
    """Say: dòng họ."""
    return Text("model-of-clan", {})


def model_of_family() -> Text:
    """Say: gia đình."""
    return Text("model-of-family", {})


def model_of_group() -> Text:
    """Say: tổ dân phố."""
    return Text("model-of-group", {})


def model_of_unit() -> Text:
    """Say: đơn vị."""
    return Text("model-of-unit", {})


def model_recognised_unmarked() -> Text:
    """Say: đã công nhận, không chấm điểm."""
    return Text("model-recognised-unmarked", {})


def model_short_clan() -> Text:
    """Say: Dòng họ."""
    return Text("model-short-clan", {})


def model_short_family() -> Text:
    """Say: Gia đình."""
    return Text("model-short-family", {})


def model_short_group() -> Text:
    """Say: Tổ dân phố."""
    return Text("model-short-group", {})


def model_short_unit() -> Text:
    """Say: Đơn vị."""
    return Text("model-short-unit", {})


def model_stands(*, model: Wording, name: str, state: Wording, year: str) -> Text:
    """Say: { $name } { $model } { $year }: { $state }."""
    return Text("model-stands", {"model": model, "name": name, "state": state, "year": year})


def model_state_left_out() -> Text:
    """Say: chưa đạt."""
    return Text("model-state-left-out", {})


def model_state_proposed() -> Text:
    """Say: đã đề nghị công nhận."""
    return Text("model-state-proposed", {})


def model_state_recognised() -> Text:
    """Say: đã công nhận."""
    return Text("model-state-recognised", {})


def model_state_registered() -> Text:
    """Say: đã đăng ký."""
    return Text("model-state-registered", {})


def model_state_unregistered() -> Text:
    """Say: chưa đăng ký."""
    return Text("model-state-unregistered", {})


def model_state_withdrawn() -> Text:
    """Say: đã thu hồi."""
    return Text("model-state-withdrawn", {})


def model_to_left_out() -> Text:
    """Say: Thôi đề nghị."""
    return Text("model-to-left-out", {})


def model_to_proposed() -> Text:
    """Say: Đề nghị công nhận."""
    return Text("model-to-proposed", {})


def model_to_registered() -> Text:
    """Say: Đăng ký."""
    return Text("model-to-registered", {})


def model_to_unregistered() -> Text:
    """Say: Thôi đăng ký."""
    return Text("model-to-unregistered", {})


def model_unit() -> Text:
    """Say: Đơn vị học tập."""
    return Text("model-unit", {})


def model_withdraw() -> Text:
    """Say: Thu hồi danh hiệu."""
    return Text("model-withdraw", {})


def models_back() -> Text:
    """Say: Về danh hiệu."""
    return Text("models-back", {})


def models_each_chapter() -> Text:
    """Say: Từng chi hội."""
    return Text("models-each-chapter", {})


def models_each_clan() -> Text:
    """Say: Từng dòng họ."""
    return Text("models-each-clan", {})


def models_each_title(*, year: str) -> Text:
    """Say: <b>Gia đình học tập { $year }</b>, từng nơi."""
    return Text("models-each-title", {"year": year})


def models_head(*, model: Wording, unit: str, year: str) -> Text:
    """Say: <b>{ $model } { $year }</b>, { $unit }."""
    return Text("models-head", {"model": model, "unit": unit, "year": year})


def models_line(*, all: int, proposed: int, recognised: int, unit: str) -> Text:
    """Say: { $unit }: { COUNT($recognised) }/{ COUNT($all) } công nhận{ $proposed …."""
    return Text("models-line", {"all": all, "proposed": proposed, "recognised": recognised, "unit": unit})


def models_list() -> Text:
    """Say: Tải danh sách."""
    return Text("models-list", {})


def models_missing(*, count: int, of: Wording, percent: int) -> Text:
    """Say: Còn thiếu { COUNT($count) } { $of } để đạt { $percent }%."""
    return Text("models-missing", {"count": count, "of": of, "percent": percent})


def models_missing_beyond(*, count: int, of: Wording, percent: int) -> Text:
    """Say: Còn thiếu { COUNT($count) } { $of } để vượt { $percent }%."""
    return Text("models-missing-beyond", {"count": count, "of": of, "percent": percent})


def models_next_family() -> Text:
    """Say: Nhà tiếp theo."""
    return Text("models-next-family", {})


def models_none(*, of: Wording) -> Text:
    """Say: Chưa có { $of } nào trong sổ."""
    return Text("models-none", {"of": of})


def models_one_chapter() -> Text:
    """Say: Xem một chi hội."""
    return Text("models-one-chapter", {})


def models_one_family() -> Text:
    """Say: Xem một nhà."""
    return Text("models-one-family", {})


def models_share(*, all: int, count: int, of: Wording, share: int) -> Text:
    """Say: Công nhận { COUNT($count) }/{ COUNT($all) } { $of }, { TENTHS($share) }%."""
    return Text("models-share", {"all": all, "count": count, "of": of, "share": share})


def models_stages(*, all: int, of: Wording, proposed: int, recognised: int, registered: int) -> Text:
    """Say: { COUNT($all) } { $of }: đăng ký { COUNT($registered) }, đề nghị { …."""
    return Text("models-stages", {"all": all, "of": of, "proposed": proposed, "recognised": recognised, "registered": registered})


def models_title(*, unit: str, year: str) -> Text:
    """Say: <b>Danh hiệu học tập { $year }</b>, { $unit }."""
    return Text("models-title", {"unit": unit, "year": year})


def models_year(*, year: str) -> Text:
    """Say: Năm { $year }."""
    return Text("models-year", {"year": year})


def more_than_counted(*, counted: Dong, given: Dong) -> Text:
    """Say: Lợn có { MONEY($counted) } mà góp { MONEY($given) }, { you } xem lại …."""
    return Text("more-than-counted", {"counted": counted, "given": given})


def more_title() -> Text:
    """Say: Việc khác:."""
    return Text("more-title", {})


def move_summary(*, name: str, origin: str, to: str) -> Text:
    """Say: { You } xem lại giúp: Chuyển { $name } từ { $origin } đến { $to }."""
    return Text("move-summary", {"name": name, "origin": origin, "to": to})


def move_yes() -> Text:
    """Say: Đúng, chuyển."""
    return Text("move-yes", {})


def name_missing() -> Text:
    """Say: Chưa thấy tên. { You } gõ tên giúp."""
    return Text("name-missing", {})


def name_too_long(*, most: int) -> Text:
    """Say: Dài quá. { You } gõ gọn trong { $most } chữ cái giúp."""
    return Text("name-too-long", {"most": most})


def next_household() -> Text:
    """Say: Nhà tiếp theo."""
    return Text("next-household", {})


def next_person() -> Text:
    """Say: Người tiếp theo."""
    return Text("next-person", {})


def no_family_known() -> Text:
    """Say: Sổ chưa ghi { you } ở nhà nào. Chi hội trưởng ghi giúp ở mục Hội viên."""
    return Text("no-family-known", {})


def no_phone() -> Text:
    """Say: Không có điện thoại."""
    return Text("no-phone", {})


def no_set_in_use(*, year: str) -> Text:
    """Say: Phường chưa đưa bộ tiêu chí nào vào dùng cho năm { $year }. Cứ đề nghị …."""
    return Text("no-set-in-use", {"year": year})


def no_units() -> Text:
    """Say: Chưa thấy tên nơi nào. { You } gõ giúp, ví dụ: TDP 1 đến 45."""
    return Text("no-units", {})


def not_a_birth_year() -> Text:
    """Say: Chưa rõ năm sinh. { You } gõ giúp, ví dụ 1958."""
    return Text("not-a-birth-year", {})


def not_a_code() -> Text:
    """Say: Mã này chưa đúng, có thể sai một chữ. { You } xem lại giúp."""
    return Text("not-a-code", {})


def not_a_count() -> Text:
    """Say: Chưa rõ bao nhiêu. { You } gõ số giúp, ví dụ 420."""
    return Text("not-a-count", {})


def not_a_day() -> Text:
    """Say: Chưa rõ ngày nào. { You } gõ giúp, ví dụ 28/9 hay hôm qua."""
    return Text("not-a-day", {})


def not_a_draft() -> Text:
    """Say: Bộ này đang dùng rồi. Muốn sửa thì soạn bản mới."""
    return Text("not-a-draft", {})


def not_a_phone() -> Text:
    """Say: Chưa ra số điện thoại. { You } gõ giúp, ví dụ 0912 345 678."""
    return Text("not-a-phone", {})


def not_allowed() -> Text:
    """Say: Việc này người khác phụ trách. Cần thì { you } hỏi cán bộ hội."""
    return Text("not-allowed", {})


def not_an_amount() -> Text:
    """Say: Chưa rõ số tiền. { You } gõ giúp, ví dụ 200k hay 1 triệu 2."""
    return Text("not-an-amount", {})


def not_by_halves(*, mark: str) -> Text:
    """Say: Điểm chẵn hoặc nửa điểm, ví dụ 8 hay 8,5. { You } xem lại giúp số { …."""
    return Text("not-by-halves", {"mark": mark})


def not_its_turn() -> Text:
    """Say: Bài này vừa chuyển bước rồi. { You } mở lại giúp."""
    return Text("not-its-turn", {})


def not_recognised() -> Text:
    """Say: Nơi này chưa được công nhận nên không thu hồi được."""
    return Text("not-recognised", {})


def not_today() -> Text:
    """Say: Ngày ấy chưa đến, chưa chốt được."""
    return Text("not-today", {})


def not_while_practising() -> Text:
    """Say: Đang tập thử thì chưa làm việc này được. { You } bấm 'Thôi tập' để về …."""
    return Text("not-while-practising", {})


def nothing_given() -> Text:
    """Say: Số tiền phải lớn hơn 0. { You } gõ lại giúp."""
    return Text("nothing-given", {})


def nothing_proposed() -> Text:
    """Say: Chưa có nơi nào được đề nghị, nên chưa ghi quyết định được."""
    return Text("nothing-proposed", {})


def nudge_nobody() -> Text:
    """Say: Chi hội nào cũng có số rồi."""
    return Text("nudge-nobody", {})


def nudge_only_calls(*, names: str) -> Text:
    """Say: Nơi chưa dùng trợ lý, xin { you } gọi điện rồi ghi số giúp: { $names }."""
    return Text("nudge-only-calls", {"names": names})


def nudge_summary(*, names: str, words: Wording) -> Text:
    """Say: Sẽ nhắn chi hội trưởng { $names }: '{ $words }'."""
    return Text("nudge-summary", {"names": names, "words": words})


def nudge_summary_wards(*, names: str, words: Wording) -> Text:
    """Say: Sẽ nhắn cán bộ { $names }: '{ $words }'."""
    return Text("nudge-summary-wards", {"names": names, "words": words})


def nudge_to_call(*, names: str) -> Text:
    """Say: { $names } chưa dùng trợ lý: xin { you } gọi điện rồi ghi số giúp."""
    return Text("nudge-to-call", {"names": names})


def nudge_words(*, who: Wording) -> Text:
    """Say: { $who } chưa có số tuần này của chi hội mình. Xin gõ giúp các khoản …."""
    return Text("nudge-words", {"who": who})


def nudge_words_before(*, who: Wording) -> Text:
    """Say: { $who } chưa có số tuần qua của chi hội mình. Xin gõ giúp các khoản …."""
    return Text("nudge-words-before", {"who": who})


def nudge_words_wards(*, days: str) -> Text:
    """Say: Huyện chưa có số { $days } của xã, thị trấn mình. Xin nhắc các chi hội …."""
    return Text("nudge-words-wards", {"days": days})


def nudge_yes(*, count: int) -> Text:
    """Say: Gửi cho { $count } người."""
    return Text("nudge-yes", {"count": count})


def nudged(*, count: int) -> Text:
    """Say: Đã gửi { $count } lời nhắc."""
    return Text("nudged", {"count": count})


def numbers_unread(*, most: int, typed: str) -> Text:
    """Say: Trang này từ 1 đến { $most }, chưa thấy '{ $typed }'. { You } gõ số …."""
    return Text("numbers-unread", {"most": most, "typed": typed})


def odd_contact() -> Text:
    """Say: Chỗ này chưa dùng đến danh bạ. { You } gõ tên và số điện thoại giúp."""
    return Text("odd-contact", {})


def odd_forwarded() -> Text:
    """Say: Tin chuyển tiếp thì chưa ghi được. { You } gõ lại từng việc giúp."""
    return Text("odd-forwarded", {})


def odd_location() -> Text:
    """Say: Chỗ này chưa dùng đến vị trí. { You } gõ chữ giúp."""
    return Text("odd-location", {})


def odd_other() -> Text:
    """Say: Máy chưa đọc được tin này. { You } gõ chữ giúp."""
    return Text("odd-other", {})


def odd_sticker() -> Text:
    """Say: Hình này dễ thương mà máy chưa hiểu. { You } gõ chữ giúp."""
    return Text("odd-sticker", {})


def odd_voice() -> Text:
    """Say: Máy chưa nghe được tiếng nói, nhờ { you } gõ chữ giúp."""
    return Text("odd-voice", {})


def only_a_name() -> Text:
    """Say: Chỗ này { you } gõ tên thôi ạ, số tiền hỏi sau."""
    return Text("only-a-name", {})


def own_register() -> Text:
    """Say: Đăng ký năm nay."""
    return Text("own-register", {})


def own_registered(*, year: str) -> Text:
    """Say: Đã đăng ký Gia đình học tập { $year }."""
    return Text("own-registered", {"year": year})


def paper_failed() -> Text:
    """Say: Tệp chưa làm được. { You } thử lại sau giúp, hoặc hỏi cán bộ hội."""
    return Text("paper-failed", {})


def party_no() -> Text:
    """Say: Không phải."""
    return Text("party-no", {})


def party_yes() -> Text:
    """Say: Là đảng viên."""
    return Text("party-yes", {})


def passed_to_list() -> Text:
    """Say: Đã đưa vào danh sách chờ quyết định."""
    return Text("passed-to-list", {})


def passed_to_ward() -> Text:
    """Say: Đã gửi phường."""
    return Text("passed-to-ward", {})


def person_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy ai tên '{ $typed }' trong sổ. { You } gõ họ tên giúp."""
    return Text("person-unknown", {"typed": typed})


def phone_not_amount() -> Text:
    """Say: Số này giống số điện thoại. Số tiền là bao nhiêu ạ?."""
    return Text("phone-not-amount", {})


def photo_asked() -> Text:
    """Say: Chỗ này cần một tấm ảnh. { You } bấm kẹp giấy, chọn ảnh rồi gửi."""
    return Text("photo-asked", {})


def photo_none() -> Text:
    """Say: Không có ảnh."""
    return Text("photo-none", {})


def photos_enough(*, count: int) -> Text:
    """Say: Đủ rồi, { $count } ảnh."""
    return Text("photos-enough", {"count": count})


def photos_more(*, count: int) -> Text:
    """Say: Đã nhận { $count } ảnh. { You } gửi tiếp, hoặc bấm khi đủ."""
    return Text("photos-more", {"count": count})


def phrases_all() -> Text:
    """Say: hết | góp hết | tất | tất cả | cả | toàn bộ | góp cả | góp tất."""
    return Text("phrases-all", {})


def phrases_back() -> Text:
    """Say: quay lại | trở lại | lùi lại."""
    return Text("phrases-back", {})


def phrases_before() -> Text:
    """Say: dạ | vâng | ừ | ờ | à."""
    return Text("phrases-before", {})


def phrases_behind() -> Text:
    """Say: ạ | rồi | nhé | nha | nhá | đi | thôi | luôn | cháu | em | con | bác | …."""
    return Text("phrases-behind", {})


def phrases_escape() -> Text:
    """Say: thôi không ghi | thôi không ghi nữa | không ghi nữa | thôi bỏ đi | …."""
    return Text("phrases-escape", {})


def phrases_escape_marked() -> Text:
    """Say: hủy | hủy bỏ | thôi hủy | hủy việc này."""
    return Text("phrases-escape-marked", {})


def phrases_no() -> Text:
    """Say: không | ko | không phải | không đúng | chưa | chưa đúng | chưa phải | …."""
    return Text("phrases-no", {})


def phrases_skip() -> Text:
    """Say: bỏ qua | không có | ko có | chưa có | không biết | chưa biết | không …."""
    return Text("phrases-skip", {})


def phrases_yes() -> Text:
    """Say: đúng | đúng rồi | đúng thế | đúng vậy | đúng ghi sổ | ghi sổ | ghi đi …."""
    return Text("phrases-yes", {})


def pick_again() -> Text:
    """Say: Sửa lại."""
    return Text("pick-again", {})


def pick_household_is_it() -> Text:
    """Say: Có phải nhà này không { you }?."""
    return Text("pick-household-is-it", {})


def pick_household_not_there() -> Text:
    """Say: Nhà chưa có trong sổ."""
    return Text("pick-household-not-there", {})


def pick_household_other() -> Text:
    """Say: Nhà khác."""
    return Text("pick-household-other", {})


def pick_household_piggy(*, name: str) -> Text:
    """Say: Lợn nhựa nhà { $name } nào ạ?."""
    return Text("pick-household-piggy", {"name": name})


def pick_household_some(*, count: int) -> Text:
    """Say: Có { $count } nhà khớp, { you } chọn giúp:."""
    return Text("pick-household-some", {"count": count})


def pick_household_which(*, count: int, name: str) -> Text:
    """Say: Có { SPELT($count) } nhà tên { $name }, { you } chọn giúp:."""
    return Text("pick-household-which", {"count": count, "name": name})


def pick_is_it() -> Text:
    """Say: Có phải chỗ này không { you }?."""
    return Text("pick-is-it", {})


def pick_more() -> Text:
    """Say: Xem thêm."""
    return Text("pick-more", {})


def pick_not_there() -> Text:
    """Say: Chưa có trong sổ."""
    return Text("pick-not-there", {})


def pick_other() -> Text:
    """Say: Chỗ khác."""
    return Text("pick-other", {})


def pick_person_is_it() -> Text:
    """Say: Có phải người này không { you }?."""
    return Text("pick-person-is-it", {})


def pick_person_not_there() -> Text:
    """Say: Chưa có trong sổ."""
    return Text("pick-person-not-there", {})


def pick_person_other() -> Text:
    """Say: Người khác."""
    return Text("pick-person-other", {})


def pick_person_which(*, count: int) -> Text:
    """Say: Có { SPELT($count) } người khớp, { you } chọn giúp:."""
    return Text("pick-person-which", {"count": count})


def pick_right() -> Text:
    """Say: Đúng, đi tiếp."""
    return Text("pick-right", {})


def pick_which(*, count: int) -> Text:
    """Say: Có { $count } chỗ khớp, { you } chọn giúp:."""
    return Text("pick-which", {"count": count})


def piggy_other_count() -> Text:
    """Say: Lợn có số khác."""
    return Text("piggy-other-count", {})


def piggy_recorded_kept(*, counted: Dong, household: str) -> Text:
    """Say: Đã ghi: nhà { $household } mổ lợn { MONEY($counted) }, để nhà lo cho …."""
    return Text("piggy-recorded-kept", {"counted": counted, "household": household})


def piggy_summary(*, called: Wording, counted: Dong, given: Dong, kept: Dong) -> Text:
    """Say: { You } xem lại giúp: { $called } Mổ lợn: { MONEY($counted) } Để nhà …."""
    return Text("piggy-summary", {"called": called, "counted": counted, "given": given, "kept": kept})


def piggy_summary_all(*, called: Wording, given: Dong) -> Text:
    """Say: { You } xem lại giúp: { $called } Mổ lợn, góp hết vào quỹ: <b>{ …."""
    return Text("piggy-summary-all", {"called": called, "given": given})


def piggy_summary_kept(*, called: Wording, counted: Dong) -> Text:
    """Say: { You } xem lại giúp: { $called } Mổ lợn: { MONEY($counted) } Để nhà …."""
    return Text("piggy-summary-kept", {"called": called, "counted": counted})


def place_association() -> Text:
    """Say: Hội."""
    return Text("place-association", {})


def place_ward() -> Text:
    """Say: Phường."""
    return Text("place-ward", {})


def please_choose() -> Text:
    """Say: { You } bấm giúp một nút dưới đây."""
    return Text("please-choose", {})


def points_unfit(*, most: str, points: str) -> Text:
    """Say: Điểm từ nửa điểm đến { $most }, chẵn hoặc nửa. { You } xem lại giúp số …."""
    return Text("points-unfit", {"most": most, "points": points})


def points_unread() -> Text:
    """Say: Chưa rõ mấy điểm. { You } gõ số giúp, ví dụ 10 hay 7,5."""
    return Text("points-unread", {})


def practice_asked() -> Text:
    """Say: Tập ghi thử: một chi hội riêng để { you } tập, ghi gì cũng không tính."""
    return Text("practice-asked", {})


def practice_mark() -> Text:
    """Say: (Đang tập thử, không tính vào sổ nào)."""
    return Text("practice-mark", {})


def practice_start() -> Text:
    """Say: Bắt đầu tập."""
    return Text("practice-start", {})


def practice_started() -> Text:
    """Say: Bắt đầu tập. Trong sổ tập có nhà bà Thử số 1, ông Tập số 2, bà Tập ngõ …."""
    return Text("practice-started", {})


def practice_stop() -> Text:
    """Say: Thôi tập."""
    return Text("practice-stop", {})


def practice_stopped() -> Text:
    """Say: Thôi tập. Từ giờ ghi vào sổ thật."""
    return Text("practice-stopped", {})


def practice_unit(*, name: str) -> Text:
    """Say: Tập thử của { $name }."""
    return Text("practice-unit", {"name": name})


def range_percent() -> Text:
    """Say: Bao nhiêu phần trăm? Từ 0 đến 100."""
    return Text("range-percent", {})


def range_points(*, top: str) -> Text:
    """Say: Mấy điểm? Từ 0 đến { $top }."""
    return Text("range-points", {"top": top})


def range_yes_no() -> Text:
    """Say: Có đạt không ạ?."""
    return Text("range-yes-no", {})


def rank_reached() -> Text:
    """Say: đạt."""
    return Text("rank-reached", {})


def reading_asked(*, amount: Dong) -> Text:
    """Say: { SPOKEN($amount) } phải không { you }?."""
    return Text("reading-asked", {"amount": amount})


def reading_one(*, amount: Dong) -> Text:
    """Say: { MONEY($amount) }."""
    return Text("reading-one", {"amount": amount})


def reading_other() -> Text:
    """Say: Số khác."""
    return Text("reading-other", {})


def reading_right(*, amount: Dong) -> Text:
    """Say: Đúng, { MONEY($amount) }."""
    return Text("reading-right", {"amount": amount})


def reading_which() -> Text:
    """Say: { You } chọn giúp số nào đúng:."""
    return Text("reading-which", {})


def reason_none() -> Text:
    """Say: Thôi, giữ nguyên."""
    return Text("reason-none", {})


def reason_not_received() -> Text:
    """Say: Chưa nhận tiền."""
    return Text("reason-not-received", {})


def reason_twice() -> Text:
    """Say: Ghi hai lần."""
    return Text("reason-twice", {})


def reason_wrong_amount() -> Text:
    """Say: Sai số tiền."""
    return Text("reason-wrong-amount", {})


def reason_wrong_giver() -> Text:
    """Say: Người khác góp."""
    return Text("reason-wrong-giver", {})


def reason_wrong_household() -> Text:
    """Say: Nhầm nhà."""
    return Text("reason-wrong-household", {})


def reasons_unread(*, typed: str) -> Text:
    """Say: Dòng '{ $typed }' chưa rõ mục nào, vì sao. { You } gõ giúp, ví dụ: 1.2 …."""
    return Text("reasons-unread", {"typed": typed})


def receipt_for(*, giver: str) -> Text:
    """Say: Phiếu cho { $giver }."""
    return Text("receipt-for", {"giver": giver})


def receipt_genuine(*, amount: Dong, day: date, number: str, unit: str) -> Text:
    """Say: Phiếu thật. { $unit } đã thu <b>{ MONEY($amount) }</b>, phiếu số { …."""
    return Text("receipt-genuine", {"amount": amount, "day": day, "number": number, "unit": unit})


def receipt_kind_gift() -> Text:
    """Say: Ủng hộ quỹ khuyến học."""
    return Text("receipt-kind-gift", {})


def receipt_kind_piggy() -> Text:
    """Say: Nuôi lợn nhựa khuyến học."""
    return Text("receipt-kind-piggy", {})


def receipt_kind_wage() -> Text:
    """Say: Ngày lương khuyến học."""
    return Text("receipt-kind-wage", {})


def receipt_struck(*, number: str) -> Text:
    """Say: Phiếu { $number } đã gạch, không đưa cho ai nữa."""
    return Text("receipt-struck", {"number": number})


def receipt_text(*, amount: Dong, association: str, code: str, day: date, giver: str, kind: Wording, number: str) -> Text:
    """Say: <b>PHIẾU THU số { $number }</b>, ngày { FULLDAY($day) } Hội Khuyến …."""
    return Text("receipt-text", {"amount": amount, "association": association, "code": code, "day": day, "giver": giver, "kind": kind, "number": number})


def receipt_unknown() -> Text:
    """Say: Không có phiếu thu nào mang mã này. { You } xem lại giúp từng chữ."""
    return Text("receipt-unknown", {})


def receipt_void(*, day: date, number: str, unit: str) -> Text:
    """Say: Phiếu số { $number } ngày { FULLDAY($day) } của { $unit } có thật, …."""
    return Text("receipt-void", {"day": day, "number": number, "unit": unit})


def recognised_already(*, name: str) -> Text:
    """Say: { $name } đã có quyết định công nhận, không đổi ở đây được."""
    return Text("recognised-already", {"name": name})


def recognition_address() -> Text:
    """Say: Số nhà."""
    return Text("recognition-address", {})


def recognition_decision() -> Text:
    """Say: Quyết định."""
    return Text("recognition-decision", {})


def recognition_file(*, model: str, place: str, year: str) -> Text:
    """Say: danh-hieu-{ $model }-{ $place }-{ $year }."""
    return Text("recognition-file", {"model": model, "place": place, "year": year})


def recognition_list_ready(*, count: int) -> Text:
    """Say: Danh sách { COUNT($count) } nơi, in ra ký được."""
    return Text("recognition-list-ready", {"count": count})


def recognition_list_title(*, model: Wording, year: str) -> Text:
    """Say: Danh sách { $model } { $year }."""
    return Text("recognition-list-title", {"model": model, "year": year})


def recognition_marked() -> Text:
    """Say: có chấm điểm."""
    return Text("recognition-marked", {})


def recognition_name() -> Text:
    """Say: Họ tên, tên nơi."""
    return Text("recognition-name", {})


def recognition_number() -> Text:
    """Say: STT."""
    return Text("recognition-number", {})


def recognition_place() -> Text:
    """Say: Chi hội."""
    return Text("recognition-place", {})


def recognition_sheet() -> Text:
    """Say: Danh sách."""
    return Text("recognition-sheet", {})


def recognition_signature() -> Text:
    """Say: Ký."""
    return Text("recognition-signature", {})


def recognition_state() -> Text:
    """Say: Tình trạng."""
    return Text("recognition-state", {})


def recognition_unmarked() -> Text:
    """Say: không chấm điểm."""
    return Text("recognition-unmarked", {})


def resume_go_on() -> Text:
    """Say: Ghi tiếp."""
    return Text("resume-go-on", {})


def resume_later(*, day: date, doing: Wording) -> Text:
    """Say: Hôm { WEEKDAY($day) } { you } đang { $doing }, chưa xong."""
    return Text("resume-later", {"day": day, "doing": doing})


def resume_let_go() -> Text:
    """Say: Bỏ, làm việc khác."""
    return Text("resume-let-go", {})


def resume_now(*, doing: Wording) -> Text:
    """Say: { You } đang { $doing }, chưa xong."""
    return Text("resume-now", {"doing": doing})


def return_summary(*, name: str) -> Text:
    """Say: { You } xem lại giúp, trả lại { $name }:."""
    return Text("return-summary", {"name": name})


def return_yes() -> Text:
    """Say: Đúng, trả lại."""
    return Text("return-yes", {})


def returned(*, name: str) -> Text:
    """Say: Đã trả lại { $name }."""
    return Text("returned", {"name": name})


def returned_for(*, criterion: str, reason: str) -> Text:
    """Say: Mục { $criterion }, trả lại vì: { $reason }."""
    return Text("returned-for", {"criterion": criterion, "reason": reason})


def review_line(*, name: str, place: int, unit: str) -> Text:
    """Say: { $place }) { $name }, { $unit }."""
    return Text("review-line", {"name": name, "place": place, "unit": unit})


def review_none() -> Text:
    """Say: Không còn bài nào chờ xem."""
    return Text("review-none", {})


def review_open(*, place: int) -> Text:
    """Say: Xem số { $place }."""
    return Text("review-open", {"place": place})


def review_return() -> Text:
    """Say: Trả lại."""
    return Text("review-return", {})


def review_title() -> Text:
    """Say: <b>Chờ xem</b>."""
    return Text("review-title", {})


def review_to_list() -> Text:
    """Say: Đạt, đưa vào danh sách."""
    return Text("review-to-list", {})


def review_to_ward() -> Text:
    """Say: Đồng ý, gửi phường."""
    return Text("review-to-ward", {})


def reviewer_assessed() -> Text:
    """Say: Ai đã chấm thì người khác xem lại. Bài này chờ người khác duyệt."""
    return Text("reviewer-assessed", {})


def role_board_head() -> Text:
    """Say: trưởng ban khuyến học."""
    return Text("role-board-head", {})


def role_collector() -> Text:
    """Say: người thu."""
    return Text("role-collector", {})


def role_ended(*, name: str, role: Wording, unit: str) -> Text:
    """Say: Từ hôm nay { $name } không còn là { $role } { $unit }."""
    return Text("role-ended", {"name": name, "role": role, "unit": unit})


def role_head() -> Text:
    """Say: chi hội trưởng."""
    return Text("role-head", {})


def role_held(*, name: Wording, role: Wording) -> Text:
    """Say: { $name }, { $role }."""
    return Text("role-held", {"name": name, "role": role})


def role_held_already(*, unit: str) -> Text:
    """Say: { You } đã có vai này ở { $unit } rồi."""
    return Text("role-held-already", {"unit": unit})


def role_helper() -> Text:
    """Say: người ghi hộ."""
    return Text("role-helper", {})


def role_leader() -> Text:
    """Say: lãnh đạo tổ dân phố."""
    return Text("role-leader", {})


def role_member() -> Text:
    """Say: hội viên."""
    return Text("role-member", {})


def role_officer() -> Text:
    """Say: cán bộ khuyến học."""
    return Text("role-officer", {})


def role_partner() -> Text:
    """Say: đơn vị phối hợp."""
    return Text("role-partner", {})


def role_treasurer() -> Text:
    """Say: thủ quỹ."""
    return Text("role-treasurer", {})


def roles_keep() -> Text:
    """Say: Thôi, giữ nguyên."""
    return Text("roles-keep", {})


def roles_none(*, unit: str) -> Text:
    """Say: { $unit } chưa có ai giữ vai nào."""
    return Text("roles-none", {"unit": unit})


def round_all_propose(*, count: int) -> Text:
    """Say: Đạt cả { $count }."""
    return Text("round-all-propose", {"count": count})


def round_all_recognise(*, count: int) -> Text:
    """Say: Công nhận cả { $count }."""
    return Text("round-all-recognise", {"count": count})


def round_all_register(*, count: int) -> Text:
    """Say: Đăng ký cả { $count }."""
    return Text("round-all-register", {"count": count})


def round_all_seen() -> Text:
    """Say: Xem hết danh sách rồi."""
    return Text("round-all-seen", {})


def round_but_propose() -> Text:
    """Say: Những số nào chưa đạt? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7."""
    return Text("round-but-propose", {})


def round_but_recognise() -> Text:
    """Say: Những số nào chưa công nhận? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7."""
    return Text("round-but-recognise", {})


def round_but_register() -> Text:
    """Say: Trừ những số nào? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7."""
    return Text("round-but-register", {})


def round_doing_propose() -> Text:
    """Say: đề nghị công nhận."""
    return Text("round-doing-propose", {})


def round_doing_recognise() -> Text:
    """Say: ghi công nhận."""
    return Text("round-doing-recognise", {})


def round_doing_register() -> Text:
    """Say: đăng ký danh hiệu."""
    return Text("round-doing-register", {})


def round_done_propose(*, count: int, of: Wording) -> Text:
    """Say: Đã đề nghị { COUNT($count) } { $of }."""
    return Text("round-done-propose", {"count": count, "of": of})


def round_done_recognise(*, count: int, of: Wording, unmarked: int) -> Text:
    """Say: Đã công nhận { COUNT($count) } { $of }{ $unmarked -> [0] { '' } …."""
    return Text("round-done-recognise", {"count": count, "of": of, "unmarked": unmarked})


def round_done_register(*, count: int, of: Wording) -> Text:
    """Say: Đã đăng ký { COUNT($count) } { $of }."""
    return Text("round-done-register", {"count": count, "of": of})


def round_except_propose() -> Text:
    """Say: Đạt cả, trừ…."""
    return Text("round-except-propose", {})


def round_except_recognise() -> Text:
    """Say: Công nhận cả, trừ…."""
    return Text("round-except-recognise", {})


def round_except_register() -> Text:
    """Say: Đăng ký cả, trừ…."""
    return Text("round-except-register", {})


def round_left_out_propose(*, names: str) -> Text:
    """Say: Chưa đạt: { $names }."""
    return Text("round-left-out-propose", {"names": names})


def round_left_out_recognise(*, names: str) -> Text:
    """Say: Chưa công nhận: { $names }."""
    return Text("round-left-out-recognise", {"names": names})


def round_left_out_register(*, names: str) -> Text:
    """Say: Không đăng ký: { $names }."""
    return Text("round-left-out-register", {"names": names})


def round_line(*, name: str, place: int) -> Text:
    """Say: { $place }) { $name }."""
    return Text("round-line", {"name": name, "place": place})


def round_propose() -> Text:
    """Say: Đề nghị công nhận."""
    return Text("round-propose", {})


def round_register() -> Text:
    """Say: Đăng ký đầu năm."""
    return Text("round-register", {})


def round_title_propose(*, left: int, of: Wording, unit: str, year: str) -> Text:
    """Say: <b>Đề nghị công nhận { $year }</b>, { $unit }: còn { COUNT($left) } { …."""
    return Text("round-title-propose", {"left": left, "of": of, "unit": unit, "year": year})


def round_title_recognise(*, left: int, of: Wording, unit: str, year: str) -> Text:
    """Say: <b>Công nhận { $year }</b>, { $unit }: còn { COUNT($left) } { $of }."""
    return Text("round-title-recognise", {"left": left, "of": of, "unit": unit, "year": year})


def round_title_register(*, left: int, of: Wording, unit: str, year: str) -> Text:
    """Say: <b>Đăng ký { $year }</b>, { $unit }: còn { COUNT($left) } { $of }."""
    return Text("round-title-register", {"left": left, "of": of, "unit": unit, "year": year})


def round_undo() -> Text:
    """Say: Sửa trang vừa rồi."""
    return Text("round-undo", {})


def round_undone() -> Text:
    """Say: Đã bỏ trang vừa rồi, ghi lại từ đầu trang."""
    return Text("round-undone", {})


def row_has_no_label(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: thiếu lời tiêu chí."""
    return Text("row-has-no-label", {"row": row})


def row_has_no_name(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: thiếu tên."""
    return Text("row-has-no-name", {"row": row})


def row_has_no_points(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: điểm phải là số chẵn hoặc nửa, …."""
    return Text("row-has-no-points", {"row": row})


def row_not_a_number(*, field: Wording, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: { $field } không phải số."""
    return Text("row-not-a-number", {"field": field, "row": row})


def row_not_a_phone(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: số điện thoại chưa đúng."""
    return Text("row-not-a-phone", {"row": row})


def row_stands_twice(*, criterion: str) -> Text:
    """Say: Mã { $criterion } có hai dòng."""
    return Text("row-stands-twice", {"criterion": criterion})


def rows_more(*, count: int) -> Text:
    """Say: … và { $count } chỗ nữa."""
    return Text("rows-more", {"count": count})


def same_before(*, receipt: str) -> Text:
    """Say: Hôm ấy đã có phiếu { $receipt } như thế này rồi. Ghi thêm lần nữa thì …."""
    return Text("same-before", {"receipt": receipt})


def set_add() -> Text:
    """Say: Thêm tiêu chí."""
    return Text("set-add", {})


def set_added() -> Text:
    """Say: Đã thêm tiêu chí."""
    return Text("set-added", {})


def set_anew() -> Text:
    """Say: Sửa thành bản mới."""
    return Text("set-anew", {})


def set_choose(*, place: int) -> Text:
    """Say: Theo bộ { $place }."""
    return Text("set-choose", {"place": place})


def set_correct() -> Text:
    """Say: Sửa một số."""
    return Text("set-correct", {})


def set_file(*, model: str, year: str) -> Text:
    """Say: bo-tieu-chi-{ $model }-{ $year }."""
    return Text("set-file", {"model": model, "year": year})


def set_file_kept() -> Text:
    """Say: Đã ghi theo tệp."""
    return Text("set-file-kept", {})


def set_file_summary(*, count: int, passes: str, total: str) -> Text:
    """Say: { You } xem lại giúp: { $count } tiêu chí, cộng { $total } điểm Điểm …."""
    return Text("set-file-summary", {"count": count, "passes": passes, "total": total})


def set_filled(*, count: int) -> Text:
    """Say: Đang có { $count } tiêu chí."""
    return Text("set-filled", {"count": count})


def set_form() -> Text:
    """Say: Tải mẫu Excel."""
    return Text("set-form", {})


def set_form_ready() -> Text:
    """Say: Mẫu bộ tiêu chí. Điền cột điểm, thêm dòng nếu giấy còn mục nào, rồi …."""
    return Text("set-form-ready", {})


def set_from_nothing() -> Text:
    """Say: Soạn từ đầu."""
    return Text("set-from-nothing", {})


def set_go_on() -> Text:
    """Say: Điền tiếp."""
    return Text("set-go-on", {})


def set_has_gaps(*, criteria: str) -> Text:
    """Say: Bộ này còn thiếu số ở tiêu chí { $criteria }, chưa xét được. Xin bổ …."""
    return Text("set-has-gaps", {"criteria": criteria})


def set_is_official(*, paper: str) -> Text:
    """Say: Bản chính thức: { $paper }."""
    return Text("set-is-official", {"paper": paper})


def set_is_own(*, paper: str) -> Text:
    """Say: Bản của phường, theo giấy { $paper }."""
    return Text("set-is-own", {"paper": paper})


def set_no_pass() -> Text:
    """Say: Chưa có điểm đạt."""
    return Text("set-no-pass", {})


def set_not_there() -> Text:
    """Say: Giấy không có mục này."""
    return Text("set-not-there", {})


def set_partial() -> Text:
    """Say: còn thiếu số, điền theo giấy của hội."""
    return Text("set-partial", {})


def set_pass(*, points: str) -> Text:
    """Say: Từ { $points } điểm là đạt."""
    return Text("set-pass", {"points": points})


def set_pass_do() -> Text:
    """Say: Ghi điểm đạt."""
    return Text("set-pass-do", {})


def set_past(*, until: str) -> Text:
    """Say: Bộ này hết hiệu lực từ { $until }, vẫn dùng được."""
    return Text("set-past", {"until": until})


def set_points_kept(*, criterion: str, points: str) -> Text:
    """Say: Đã ghi mục { $criterion }: cao nhất { $points } điểm."""
    return Text("set-points-kept", {"criterion": criterion, "points": points})


def set_removed(*, criterion: str) -> Text:
    """Say: Đã bỏ mục { $criterion }."""
    return Text("set-removed", {"criterion": criterion})


def set_send() -> Text:
    """Say: Gửi tệp đã điền."""
    return Text("set-send", {})


def set_summary(*, name: Wording, whose: Wording, year: str) -> Text:
    """Say: { You } xem lại giúp: { $name } Dùng cho năm <b>{ $year }</b> { $whose }."""
    return Text("set-summary", {"name": name, "whose": whose, "year": year})


def set_total(*, total: str) -> Text:
    """Say: Cộng lại cao nhất { $total } điểm."""
    return Text("set-total", {"total": total})


def set_use() -> Text:
    """Say: Đưa vào dùng."""
    return Text("set-use", {})


def set_use_yes(*, year: str) -> Text:
    """Say: Dùng cho năm { $year }."""
    return Text("set-use-yes", {"year": year})


def set_used(*, year: str) -> Text:
    """Say: Từ nay năm { $year } chấm theo bộ này. Nơi đang chấm dở thì chấm nốt …."""
    return Text("set-used", {"year": year})


def set_whole() -> Text:
    """Say: đủ số."""
    return Text("set-whole", {})


def sets_draft(*, lacking: int) -> Text:
    """Say: Đang soạn một bản{ $lacking -> [0] . *[other] , còn thiếu { $lacking } …."""
    return Text("sets-draft", {"lacking": lacking})


def sets_none() -> Text:
    """Say: Năm này chưa dùng bộ nào."""
    return Text("sets-none", {})


def sets_official(*, name: Wording) -> Text:
    """Say: Đang dùng bản chính thức: { $name }."""
    return Text("sets-official", {"name": name})


def sets_own(*, name: Wording, paper: str) -> Text:
    """Say: Đang dùng bản của phường theo giấy { $paper }: { $name }."""
    return Text("sets-own", {"name": name, "paper": paper})


def sets_past(*, place: int) -> Text:
    """Say: Bộ { $place } đã hết hiệu lực, vẫn dùng được."""
    return Text("sets-past", {"place": place})


def sets_shipped(*, name: Wording, place: int, state: Wording) -> Text:
    """Say: Bộ { $place }: { $name }, { $state }."""
    return Text("sets-shipped", {"name": name, "place": place, "state": state})


def sets_title(*, model: Wording, year: str) -> Text:
    """Say: <b>Bộ tiêu chí { $model } { $year }</b>."""
    return Text("sets-title", {"model": model, "year": year})


def settings_address() -> Text:
    """Say: Cách gọi."""
    return Text("settings-address", {})


def settings_kept() -> Text:
    """Say: Đã đổi. Từ giờ gọi là { you }."""
    return Text("settings-kept", {})


def settings_language() -> Text:
    """Say: Tiếng Việt / English."""
    return Text("settings-language", {})


def settings_language_kept() -> Text:
    """Say: Đã đổi, từ giờ nói tiếng Việt."""
    return Text("settings-language-kept", {})


def settings_which() -> Text:
    """Say: { You } muốn đổi gì ạ?."""
    return Text("settings-which", {})


def sheet_file() -> Text:
    """Say: ma-moi."""
    return Text("sheet-file", {})


def sheet_from(*, place: str) -> Text:
    """Say: Hội Khuyến học { $place } mời vào trợ lý Khuyến học."""
    return Text("sheet-from", {"place": place})


def sheet_gift() -> Text:
    """Say: Ủng hộ (đồng)."""
    return Text("sheet-gift", {})


def sheet_joined() -> Text:
    """Say: Hội viên mới."""
    return Text("sheet-joined", {})


def sheet_kept() -> Text:
    """Say: Để nhà (đồng)."""
    return Text("sheet-kept", {})


def sheet_members() -> Text:
    """Say: Hội viên."""
    return Text("sheet-members", {})


def sheet_piggy() -> Text:
    """Say: Lợn nhựa (đồng)."""
    return Text("sheet-piggy", {})


def sheet_pigs() -> Text:
    """Say: Số lợn."""
    return Text("sheet-pigs", {})


def sheet_step_answer() -> Text:
    """Say: Trả lời mấy câu làm quen là dùng được."""
    return Text("sheet-step-answer", {})


def sheet_step_open() -> Text:
    """Say: Mở trợ lý Khuyến học trên điện thoại."""
    return Text("sheet-step-open", {})


def sheet_step_scan() -> Text:
    """Say: Mở máy ảnh điện thoại, quét ô vuông bên cạnh."""
    return Text("sheet-step-scan", {})


def sheet_step_search(*, bot: str) -> Text:
    """Say: Hoặc tìm { $bot } trong Telegram, gõ mã này:."""
    return Text("sheet-step-search", {"bot": bot})


def sheet_step_start(*, bot: str) -> Text:
    """Say: Telegram mở { $bot }: bấm Start (Bắt đầu)."""
    return Text("sheet-step-start", {"bot": bot})


def sheet_step_type() -> Text:
    """Say: Gõ mã dưới đây rồi gửi."""
    return Text("sheet-step-type", {})


def sheet_sum() -> Text:
    """Say: Cộng."""
    return Text("sheet-sum", {})


def sheet_title() -> Text:
    """Say: Lời mời vào trợ lý Khuyến học · cắt theo nét đứt, đưa từng người."""
    return Text("sheet-title", {})


def sheet_total() -> Text:
    """Say: Cộng thu (đồng)."""
    return Text("sheet-total", {})


def sheet_unit() -> Text:
    """Say: Nơi."""
    return Text("sheet-unit", {})


def sheet_units() -> Text:
    """Say: Từng chi hội."""
    return Text("sheet-units", {})


def sheet_until(*, day: date) -> Text:
    """Say: Mã dùng một lần, đến hết { FULLDAY($day) }."""
    return Text("sheet-until", {"day": day})


def sheet_wage() -> Text:
    """Say: Ngày lương (đồng)."""
    return Text("sheet-wage", {})


def sheet_whom(*, name: str, role: Wording) -> Text:
    """Say: { $role }: { $name }."""
    return Text("sheet-whom", {"name": name, "role": role})


def skip() -> Text:
    """Say: Bỏ qua."""
    return Text("skip", {})


def stage_chapter() -> Text:
    """Say: chờ chi hội xem."""
    return Text("stage-chapter", {})


def stage_passed() -> Text:
    """Say: phường đã duyệt, chờ quyết định."""
    return Text("stage-passed", {})


def stage_self() -> Text:
    """Say: đang tự chấm."""
    return Text("stage-self", {})


def stage_ward() -> Text:
    """Say: chờ phường xem."""
    return Text("stage-ward", {})


def still_unmarked(*, count: int) -> Text:
    """Say: Còn { $count } mục chưa chấm."""
    return Text("still-unmarked", {"count": count})


def strikes(*, receipt: str, was: Dong) -> Text:
    """Say: Gạch phiếu { $receipt } ({ MONEY($was) })."""
    return Text("strikes", {"receipt": receipt, "was": was})


def summary_changed() -> Text:
    """Say: Vừa có thay đổi, { you } xem lại lần nữa giúp."""
    return Text("summary-changed", {})


def tally_association(*, place: str) -> Text:
    """Say: Hội Khuyến học { $place }."""
    return Text("tally-association", {"place": place})


def tally_association_unit(*, unit: str) -> Text:
    """Say: Khuyến học { $unit }."""
    return Text("tally-association-unit", {"unit": unit})


def tally_before() -> Text:
    """Say: Tuần trước."""
    return Text("tally-before", {})


def tally_by_unit() -> Text:
    """Say: Từng chi hội."""
    return Text("tally-by-unit", {})


def tally_call(*, count: int) -> Text:
    """Say: Gọi { $count } chi hội."""
    return Text("tally-call", {"count": count})


def tally_call_wards(*, count: int) -> Text:
    """Say: Gọi { $count } xã, thị trấn."""
    return Text("tally-call-wards", {"count": count})


def tally_copy() -> Text:
    """Say: Chép sang Zalo."""
    return Text("tally-copy", {})


def tally_excel() -> Text:
    """Say: Tải Excel."""
    return Text("tally-excel", {})


def tally_excel_coming() -> Text:
    """Say: Tệp Excel đang làm, gửi ngay sau đây."""
    return Text("tally-excel-coming", {})


def tally_excel_ready(*, days: str) -> Text:
    """Say: Số liệu { $days }."""
    return Text("tally-excel-ready", {"days": days})


def tally_file(*, days: str, place: str) -> Text:
    """Say: tong-hop-{ $place }-{ $days }."""
    return Text("tally-file", {"days": days, "place": place})


def tally_fund(*, amount: Dong, wanted: Dong) -> Text:
    """Say: Quỹ năm: { COUNT($amount) } đ/người, cần { COUNT($wanted) }."""
    return Text("tally-fund", {"amount": amount, "wanted": wanted})


def tally_income(*, total: Dong) -> Text:
    """Say: Thu trong tuần: <b>{ MILLIONS($total) } triệu</b>."""
    return Text("tally-income", {"total": total})


def tally_kept(*, kept: Dong) -> Text:
    """Say: Các nhà giữ lại { MILLIONS($kept) } cho các cháu."""
    return Text("tally-kept", {"kept": kept})


def tally_kinds(*, gift: Dong, piggy: Dong, wage: Dong) -> Text:
    """Say: Lợn nhựa { MILLIONS($piggy) } · Ngày lương { MILLIONS($wage) } Ủng hộ …."""
    return Text("tally-kinds", {"gift": gift, "piggy": piggy, "wage": wage})


def tally_late() -> Text:
    """Say: Số liệu tuần trước đến giờ mới gửi được."""
    return Text("tally-late", {})


def tally_less(*, amount: Dong) -> Text:
    """Say: giảm { MILLIONS($amount) } triệu so với tuần trước."""
    return Text("tally-less", {"amount": amount})


def tally_members(*, count: int, joined: str) -> Text:
    """Say: Hội viên: { COUNT($count) } người ({ $joined })."""
    return Text("tally-members", {"count": count, "joined": joined})


def tally_members_share(*, share: int, wanted: int) -> Text:
    """Say: { TENTHS($share) }% dân số, cần { $wanted }%."""
    return Text("tally-members-share", {"share": share, "wanted": wanted})


def tally_more(*, amount: Dong) -> Text:
    """Say: tăng { MILLIONS($amount) } triệu so với tuần trước."""
    return Text("tally-more", {"amount": amount})


def tally_nothing_below() -> Text:
    """Say: Chưa có chi hội nào. { You } tạo ở mục Chi hội, đơn vị."""
    return Text("tally-nothing-below", {})


def tally_nudge(*, count: int) -> Text:
    """Say: Nhắc { $count } chi hội."""
    return Text("tally-nudge", {"count": count})


def tally_nudge_wards(*, count: int) -> Text:
    """Say: Nhắc { $count } xã, thị trấn."""
    return Text("tally-nudge-wards", {"count": count})


def tally_open() -> Text:
    """Say: Xem và nhắc."""
    return Text("tally-open", {})


def tally_same() -> Text:
    """Say: bằng tuần trước."""
    return Text("tally-same", {})


def tally_sheet_title(*, days: str) -> Text:
    """Say: Tổng hợp tuần { $days }."""
    return Text("tally-sheet-title", {"days": days})


def tally_silent(*, names: str) -> Text:
    """Say: Chưa có: { $names }."""
    return Text("tally-silent", {"names": names})


def tally_silent_more(*, more: int) -> Text:
    """Say: và { $more } nơi nữa."""
    return Text("tally-silent-more", {"more": more})


def tally_spoke(*, all: int, spoke: int) -> Text:
    """Say: { $spoke }/{ $all } chi hội đã có số."""
    return Text("tally-spoke", {"all": all, "spoke": spoke})


def tally_spoke_wards(*, all: int, spoke: int) -> Text:
    """Say: { $spoke }/{ $all } xã, thị trấn đã có số."""
    return Text("tally-spoke-wards", {"all": all, "spoke": spoke})


def tally_this() -> Text:
    """Say: Tuần này."""
    return Text("tally-this", {})


def tally_title(*, days: str, place: str) -> Text:
    """Say: KHUYẾN HỌC { $place } · { $days }."""
    return Text("tally-title", {"days": days, "place": place})


def tally_unit_line(*, members: int, total: Dong, unit: str) -> Text:
    """Say: { $unit }: { MILLIONS($total) } triệu, { COUNT($members) } hội viên."""
    return Text("tally-unit-line", {"members": members, "total": total, "unit": unit})


def tally_unit_silent(*, unit: str) -> Text:
    """Say: { $unit }: chưa có số."""
    return Text("tally-unit-silent", {"unit": unit})


def tally_units_title(*, days: str) -> Text:
    """Say: <b>Từng chi hội</b> · { $days }."""
    return Text("tally-units-title", {"days": days})


def template_example_head() -> Text:
    """Say: Nguyễn Thị Mẫu."""
    return Text("template-example-head", {})


def template_example_name() -> Text:
    """Say: TDP 1."""
    return Text("template-example-name", {})


def template_file() -> Text:
    """Say: mau-chi-hoi."""
    return Text("template-file", {})


def thanks_giver(*, giver: str) -> Text:
    """Say: Cảm ơn { $giver }!."""
    return Text("thanks-giver", {"giver": giver})


def thanks_household(*, household: str) -> Text:
    """Say: Cảm ơn { $household } và các cháu!."""
    return Text("thanks-household", {"household": household})


def title_not_reached() -> Text:
    """Say: Theo điểm này thì chưa đạt, nên chưa duyệt được. { You } sửa điểm hoặc …."""
    return Text("title-not-reached", {})


def too_many(*, most: int) -> Text:
    """Say: Nhiều nhất là { COUNT($most) }. { You } gõ lại giúp."""
    return Text("too-many", {"most": most})


def too_many_tries() -> Text:
    """Say: Gõ nhầm nhiều lần quá. Một giờ nữa { you } thử lại giúp."""
    return Text("too-many-tries", {})


def too_many_units(*, count: int, most: int) -> Text:
    """Say: Một lần tạo nhiều nhất { $most } nơi, danh sách này có { $count }. { …."""
    return Text("too-many-units", {"count": count, "most": most})


def too_much_at_once(*, most: Dong) -> Text:
    """Say: Một lần ghi nhiều nhất { MONEY($most) }. { You } xem lại giúp số tiền."""
    return Text("too-much-at-once", {"most": most})


def two_of_that_name(*, typed: str) -> Text:
    """Say: Trang này có hai '{ $typed }'. { You } gõ số thứ tự giúp."""
    return Text("two-of-that-name", {"typed": typed})


def type_a_number() -> Text:
    """Say: { You } gõ một số, ví dụ 1."""
    return Text("type-a-number", {})


def unit_name_taken(*, name: str) -> Text:
    """Say: { $name } có rồi, hoặc đứng hai lần trong danh sách. { You } xem lại …."""
    return Text("unit-name-taken", {"name": name})


def unit_starts_chapter() -> Text:
    """Say: tdp | tổ dân phố | thôn | chi hội | khu | xóm | ấp | bản | tổ."""
    return Text("unit-starts-chapter", {})


def unit_starts_clan_board() -> Text:
    """Say: dòng họ | họ | ban khuyến học dòng họ | ban khuyến học họ."""
    return Text("unit-starts-clan-board", {})


def unit_starts_unit_board() -> Text:
    """Say: trường | ban khuyến học trường | công an | trạm y tế | công ty | doanh …."""
    return Text("unit-starts-unit-board", {})


def unit_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy nơi nào tên '{ $typed }'. { You } gõ lại giúp, ví dụ TDP 12."""
    return Text("unit-unknown", {"typed": typed})


def units_all_in() -> Text:
    """Say: Nơi nào cũng đã vào."""
    return Text("units-all-in", {})


def units_figures(*, households: int, population: int) -> Text:
    """Say: Cộng { COUNT($households) } hộ, { COUNT($population) } người dân."""
    return Text("units-figures", {"households": households, "population": population})


def units_figures_households(*, households: int) -> Text:
    """Say: Cộng { COUNT($households) } hộ."""
    return Text("units-figures-households", {"households": households})


def units_made(*, count: int) -> Text:
    """Say: Đã tạo { $count } nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, …."""
    return Text("units-made", {"count": count})


def units_make() -> Text:
    """Say: Tạo chi hội, đơn vị."""
    return Text("units-make", {})


def units_no_figures() -> Text:
    """Say: Mỗi nơi một mã mời, dùng một lần, trong 30 ngày."""
    return Text("units-no-figures", {})


def units_not_in(*, names: str, out: int) -> Text:
    """Say: Chưa vào, { $out } nơi: { $names }."""
    return Text("units-not-in", {"names": names, "out": out})


def units_print() -> Text:
    """Say: Tờ mã QR để in."""
    return Text("units-print", {})


def units_send_all(*, count: int) -> Text:
    """Say: { $count -> [1] Gửi lời mời còn lại *[other] Gửi cả { $count } lời mời }."""
    return Text("units-send-all", {"count": count})


def units_send_one() -> Text:
    """Say: Một nơi."""
    return Text("units-send-one", {})


def units_sheet_coming() -> Text:
    """Say: Tờ mã QR để in đang làm, gửi ngay sau đây."""
    return Text("units-sheet-coming", {})


def units_sheet_empty() -> Text:
    """Say: Nơi nào cũng vào rồi, không còn mã nào để in."""
    return Text("units-sheet-empty", {})


def units_sheet_ready(*, count: int) -> Text:
    """Say: Tờ mã mời của { $count } nơi. In ra, cắt từng ô, đưa từng người."""
    return Text("units-sheet-ready", {"count": count})


def units_summary(*, count: int, details: Wording, names: str) -> Text:
    """Say: { You } xem lại giúp, tạo <b>{ $count }</b> nơi: { $names } { $details }."""
    return Text("units-summary", {"count": count, "details": details, "names": names})


def units_template() -> Text:
    """Say: Tải mẫu Excel."""
    return Text("units-template", {})


def units_template_ready() -> Text:
    """Say: Mẫu Excel để điền."""
    return Text("units-template-ready", {})


def units_texts() -> Text:
    """Say: Lời mời để chuyển tiếp."""
    return Text("units-texts", {})


def units_texts_follow(*, count: int) -> Text:
    """Say: { $count -> [1] Lời mời ở ngay dưới đây. { You } bấm giữ tin ấy rồi …."""
    return Text("units-texts-follow", {"count": count})


def units_which(*, count: int, inside: int, unit: str) -> Text:
    """Say: <b>{ $unit }</b>: { $count } chi hội, đơn vị; { $inside } nơi đã vào. …."""
    return Text("units-which", {"count": count, "inside": inside, "unit": unit})


def units_who() -> Text:
    """Say: Ai chưa vào."""
    return Text("units-who", {})


def units_yes(*, count: int) -> Text:
    """Say: Đúng, tạo { $count } nơi."""
    return Text("units-yes", {"count": count})


def version_has_gaps() -> Text:
    """Say: Bộ này còn thiếu số, hoặc chưa có điểm đạt, nên chưa dùng được."""
    return Text("version-has-gaps", {})


def wage_summary(*, amount: Dong, called: Wording) -> Text:
    """Say: { You } xem lại giúp: { $called } Ngày lương khuyến học: <b>{ …."""
    return Text("wage-summary", {"amount": amount, "called": called})


def welcome_in(*, name: str, role: Wording, unit: str) -> Text:
    """Say: Chào { you } { $name }, { $role } { $unit }."""
    return Text("welcome-in", {"name": name, "role": role, "unit": unit})


def whom_all(*, count: int, unmarked: int) -> Text:
    """Say: Công nhận cả { COUNT($count) }{ $unmarked -> [0] { '' } *[other] , { …."""
    return Text("whom-all", {"count": count, "unmarked": unmarked})


def whom_pages(*, unmarked: int) -> Text:
    """Say: Công nhận theo từng trang{ $unmarked -> [0] { '' } *[other] , { …."""
    return Text("whom-pages", {"unmarked": unmarked})


def will_be_booked_late(*, day: date, true: date) -> Text:
    """Say: Sổ ngày { DAY($true) } đã chốt, khoản này sẽ ghi vào ngày { DAY($day) }."""
    return Text("will-be-booked-late", {"day": day, "true": true})


def withdraw_summary(*, model: Wording, name: str, reason: str, year: str) -> Text:
    """Say: { You } xem lại giúp, thu hồi: <b>{ $name }</b> { $model } { $year } …."""
    return Text("withdraw-summary", {"model": model, "name": name, "reason": reason, "year": year})


def withdraw_yes() -> Text:
    """Say: Đúng, thu hồi."""
    return Text("withdraw-yes", {})


def write_in_private() -> Text:
    """Say: Việc này xin nhắn riêng với trợ lý ạ."""
    return Text("write-in-private", {})


def you() -> Text:
    """Say: { $reader -> [bac] bác [co] cô [chu] chú [ong] ông [ba] bà [anh] anh …."""
    return Text("you", {})
