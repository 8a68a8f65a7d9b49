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


def announce_again() -> Text:
    """Say: Gửi lại ai chưa tới."""
    return Text("announce-again", {})


def announce_agreed(*, at: datetime, day: date) -> Text:
    """Say: Đã duyệt, gửi lúc { CLOCK($at) } { WEEKDAY($day) } { DAY($day) }."""
    return Text("announce-agreed", {"at": at, "day": day})


def announce_agreed_now() -> Text:
    """Say: Đã duyệt, đang gửi."""
    return Text("announce-agreed-now", {})


def announce_all() -> Text:
    """Say: Tất cả, cả nhóm chat."""
    return Text("announce-all", {})


def announce_all_reached() -> Text:
    """Say: Không còn ai chưa nhận được."""
    return Text("announce-all-reached", {})


def announce_all_read() -> Text:
    """Say: Ai nhận được cũng đã xem."""
    return Text("announce-all-read", {})


def announce_and_more() -> Text:
    """Say: và nhiều nơi nữa."""
    return Text("announce-and-more", {})


def announce_approve() -> Text:
    """Say: Duyệt tin này."""
    return Text("announce-approve", {})


def announce_approve_yes(*, count: int) -> Text:
    """Say: Duyệt, gửi { COUNT($count) } nơi."""
    return Text("announce-approve-yes", {"count": count})


def announce_asks(*, count: int, name: str, words: str) -> Text:
    """Say: { $name } xin duyệt thông báo gửi { COUNT($count) } nơi: '{ $words }'."""
    return Text("announce-asks", {"count": count, "name": name, "words": words})


def announce_asks_whom(*, names: str) -> Text:
    """Say: Xin { $names } duyệt."""
    return Text("announce-asks-whom", {"names": names})


def announce_boards() -> Text:
    """Say: Trường, cơ quan."""
    return Text("announce-boards", {})


def announce_by_one() -> Text:
    """Say: Chưa có cán bộ thứ hai: ghi 'một người duyệt'."""
    return Text("announce-by-one", {})


def announce_called(*, count: int) -> Text:
    """Say: { COUNT($count) } người chưa dùng trợ lý, cần gọi điện."""
    return Text("announce-called", {"count": count})


def announce_calls(*, count: int) -> Text:
    """Say: Cần gọi: { COUNT($count) }."""
    return Text("announce-calls", {"count": count})


def announce_cancel() -> Text:
    """Say: Dừng hẳn."""
    return Text("announce-cancel", {})


def announce_cancel_summary(*, sent: int, words: str) -> Text:
    """Say: Dừng hẳn '{ $words }'? Đã gửi { COUNT($sent) }, còn lại không gửi nữa."""
    return Text("announce-cancel-summary", {"sent": sent, "words": words})


def announce_cancel_yes() -> Text:
    """Say: Dừng hẳn, không gửi nữa."""
    return Text("announce-cancel-yes", {})


def announce_cancelled() -> Text:
    """Say: Đã dừng, không gửi thêm ai."""
    return Text("announce-cancelled", {})


def announce_chapters() -> Text:
    """Say: Chi hội."""
    return Text("announce-chapters", {})


def announce_clans() -> Text:
    """Say: Dòng họ."""
    return Text("announce-clans", {})


def announce_correct() -> Text:
    """Say: Đính chính."""
    return Text("announce-correct", {})


def announce_drop_draft() -> Text:
    """Say: Thôi, không gửi."""
    return Text("announce-drop-draft", {})


def announce_earlier(*, version: int, words: str) -> Text:
    """Say: Bản { $version }, trước khi đính chính: { $words }."""
    return Text("announce-earlier", {"version": version, "words": words})


def announce_everywhere() -> Text:
    """Say: Tất cả các nơi."""
    return Text("announce-everywhere", {})


def announce_forget() -> Text:
    """Say: Bỏ, không gửi nữa."""
    return Text("announce-forget", {})


def announce_go_on() -> Text:
    """Say: Gửi tiếp."""
    return Text("announce-go-on", {})


def announce_goes_on() -> Text:
    """Say: Gửi tiếp."""
    return Text("announce-goes-on", {})


def announce_group(*, unit: str) -> Text:
    """Say: Nhóm chat { $unit }."""
    return Text("announce-group", {"unit": unit})


def announce_groups() -> Text:
    """Say: Nhóm chat các nơi."""
    return Text("announce-groups", {})


def announce_groups_too() -> Text:
    """Say: Nhắn cả nhóm chat."""
    return Text("announce-groups-too", {})


def announce_heads() -> Text:
    """Say: Các chi hội trưởng."""
    return Text("announce-heads", {})


def announce_held(*, count: int) -> Text:
    """Say: { COUNT($count) } tin giữ lại, chưa rõ đã tới chưa."""
    return Text("announce-held", {"count": count})


def announce_is_approved() -> Text:
    """Say: đã duyệt, chờ giờ gửi."""
    return Text("announce-is-approved", {})


def announce_is_cancelled() -> Text:
    """Say: đã dừng hẳn."""
    return Text("announce-is-cancelled", {})


def announce_is_done() -> Text:
    """Say: gửi xong."""
    return Text("announce-is-done", {})


def announce_is_draft() -> Text:
    """Say: bản nháp."""
    return Text("announce-is-draft", {})


def announce_is_late() -> Text:
    """Say: quá giờ, chưa gửi."""
    return Text("announce-is-late", {})


def announce_is_paused() -> Text:
    """Say: tạm dừng."""
    return Text("announce-is-paused", {})


def announce_is_running() -> Text:
    """Say: đang gửi."""
    return Text("announce-is-running", {})


def announce_is_waiting() -> Text:
    """Say: chờ duyệt."""
    return Text("announce-is-waiting", {})


def announce_keep() -> Text:
    """Say: Lưu, xem tin thử."""
    return Text("announce-keep", {})


def announce_kept() -> Text:
    """Say: Đã lưu, chưa gửi ai. Tin thử ở trên."""
    return Text("announce-kept", {})


def announce_late(*, words: str) -> Text:
    """Say: Thông báo '{ $words }' quá giờ mà chưa gửi hết. { You } còn muốn gửi …."""
    return Text("announce-late", {"words": words})


def announce_leaves(*, at: datetime, day: date) -> Text:
    """Say: Gửi lúc { CLOCK($at) } { WEEKDAY($day) } { DAY($day) }."""
    return Text("announce-leaves", {"at": at, "day": day})


def announce_leaves_now() -> Text:
    """Say: Gửi ngay."""
    return Text("announce-leaves-now", {})


def announce_left_so() -> Text:
    """Say: Để nguyên như thế."""
    return Text("announce-left-so", {})


def announce_let_go() -> Text:
    """Say: Bỏ tin giữ."""
    return Text("announce-let-go", {})


def announce_let_go_now(*, count: int) -> Text:
    """Say: Đã bỏ { COUNT($count) } tin giữ, không gửi lại."""
    return Text("announce-let-go-now", {"count": count})


def announce_line(*, day: date, state: Wording, words: str) -> Text:
    """Say: { DAY($day) } · { $words } · { $state }."""
    return Text("announce-line", {"day": day, "state": state, "words": words})


def announce_line_by_one(*, day: date, state: Wording, words: str) -> Text:
    """Say: { DAY($day) } · { $words } · { $state } · một người duyệt."""
    return Text("announce-line-by-one", {"day": day, "state": state, "words": words})


def announce_listed() -> Text:
    """Say: <b>Thông báo</b>."""
    return Text("announce-listed", {})


def announce_look() -> Text:
    """Say: Xem và duyệt."""
    return Text("announce-look", {})


def announce_loud() -> Text:
    """Say: Bài đọc loa."""
    return Text("announce-loud", {})


def announce_missed() -> Text:
    """Say: Chưa tới:."""
    return Text("announce-missed", {})


def announce_missed_line(*, who: Wording, why: Wording) -> Text:
    """Say: { $who }: { $why }."""
    return Text("announce-missed-line", {"who": who, "why": why})


def announce_more() -> Text:
    """Say: Việc khác."""
    return Text("announce-more", {})


def announce_named(*, names: str) -> Text:
    """Say: { $names }."""
    return Text("announce-named", {"names": names})


def announce_named_more(*, more: int, names: str) -> Text:
    """Say: { $names }… và { COUNT($more) } người nữa."""
    return Text("announce-named-more", {"more": more, "names": names})


def announce_named_so(*, words: str) -> Text:
    """Say: '{ $words }'."""
    return Text("announce-named-so", {"words": words})


def announce_no_file() -> Text:
    """Say: Không kèm gì."""
    return Text("announce-no-file", {})


def announce_none() -> Text:
    """Say: Chưa có thông báo nào."""
    return Text("announce-none", {})


def announce_now() -> Text:
    """Say: Gửi bây giờ."""
    return Text("announce-now", {})


def announce_older() -> Text:
    """Say: Thông báo cũ hơn."""
    return Text("announce-older", {})


def announce_open() -> Text:
    """Say: Xem thông báo."""
    return Text("announce-open", {})


def announce_others() -> Text:
    """Say: Chọn kỹ hơn."""
    return Text("announce-others", {})


def announce_pause() -> Text:
    """Say: Tạm dừng."""
    return Text("announce-pause", {})


def announce_paused() -> Text:
    """Say: Đã tạm dừng."""
    return Text("announce-paused", {})


def announce_people_only() -> Text:
    """Say: Chỉ nhắn từng người."""
    return Text("announce-people-only", {})


def announce_person(*, name: str, unit: str) -> Text:
    """Say: { $name } ({ $unit })."""
    return Text("announce-person", {"name": name, "unit": unit})


def announce_release() -> Text:
    """Say: Gửi lại tin giữ."""
    return Text("announce-release", {})


def announce_remind() -> Text:
    """Say: Nhắc những người này."""
    return Text("announce-remind", {})


def announce_reply_no() -> Text:
    """Say: Không cần."""
    return Text("announce-reply-no", {})


def announce_reply_yes() -> Text:
    """Say: Cần bấm Đã đọc."""
    return Text("announce-reply-yes", {})


def announce_rest(*, count: int) -> Text:
    """Say: Còn { COUNT($count) } nơi chưa gửi."""
    return Text("announce-rest", {"count": count})


def announce_return() -> Text:
    """Say: Trả lại người viết."""
    return Text("announce-return", {})


def announce_reword() -> Text:
    """Say: Sửa lời."""
    return Text("announce-reword", {})


def announce_says(*, words: str) -> Text:
    """Say: '{ $words }'."""
    return Text("announce-says", {"words": words})


def announce_send_yes(*, count: int) -> Text:
    """Say: Gửi { COUNT($count) } nơi."""
    return Text("announce-send-yes", {"count": count})


def announce_sent_again(*, count: int) -> Text:
    """Say: { COUNT($count) } tin sẽ gửi lại."""
    return Text("announce-sent-again", {"count": count})


def announce_silent() -> Text:
    """Say: Nơi chưa có số tuần này."""
    return Text("announce-silent", {})


def announce_some() -> Text:
    """Say: Chỉ một số nơi."""
    return Text("announce-some", {})


def announce_submit() -> Text:
    """Say: Xin gửi."""
    return Text("announce-submit", {})


def announce_submit_yes() -> Text:
    """Say: Xin duyệt."""
    return Text("announce-submit-yes", {})


def announce_submitted() -> Text:
    """Say: Đã xin duyệt. Chưa gửi ai."""
    return Text("announce-submitted", {})


def announce_taken_back() -> Text:
    """Say: Đã rút về bản nháp, chưa gửi ai."""
    return Text("announce-taken-back", {})


def announce_to(*, count: int) -> Text:
    """Say: Gửi tới { COUNT($count) } người."""
    return Text("announce-to", {"count": count})


def announce_to_call(*, count: int) -> Text:
    """Say: { COUNT($count) } người chưa dùng trợ lý, cần gọi điện."""
    return Text("announce-to-call", {"count": count})


def announce_to_groups(*, count: int) -> Text:
    """Say: Và { COUNT($count) } nhóm chat."""
    return Text("announce-to-groups", {"count": count})


def announce_tried() -> Text:
    """Say: Tin thử ở trên."""
    return Text("announce-tried", {})


def announce_try() -> Text:
    """Say: Xem tin thử."""
    return Text("announce-try", {})


def announce_unreached(*, count: int) -> Text:
    """Say: Không tới: { COUNT($count) }."""
    return Text("announce-unreached", {"count": count})


def announce_unread(*, count: int) -> Text:
    """Say: { COUNT($count) } người chưa xem."""
    return Text("announce-unread", {"count": count})


def announce_unread_list() -> Text:
    """Say: Chưa bấm Đã đọc:."""
    return Text("announce-unread-list", {})


def announce_who() -> Text:
    """Say: Xem ai sẽ nhận."""
    return Text("announce-who", {})


def announce_with_file(*, name: str) -> Text:
    """Say: Kèm: { $name }."""
    return Text("announce-with-file", {"name": name})


def announce_withdraw() -> Text:
    """Say: Rút về sửa."""
    return Text("announce-withdraw", {})


def announce_words() -> Text:
    """Say: Xem lời."""
    return Text("announce-words", {})


def announce_write() -> Text:
    """Say: Viết thông báo."""
    return Text("announce-write", {})


def announce_write_to_them() -> Text:
    """Say: Viết tin mới cho họ."""
    return Text("announce-write-to-them", {})


def announced_so_far(*, asks: int, everyone: int, lost: int, read: int, sent: int) -> Text:
    """Say: Đã gửi { COUNT($sent) }/{ COUNT($everyone) }{ $asks -> [1] {' '}· đã …."""
    return Text("announced-so-far", {"asks": asks, "everyone": everyone, "lost": lost, "read": read, "sent": sent})


def announced_so_far_done(*, asks: int, everyone: int, lost: int, read: int, sent: int) -> Text:
    """Say: Gửi xong { COUNT($sent) }/{ COUNT($everyone) }{ $asks -> [1] {' '}· đã …."""
    return Text("announced-so-far-done", {"asks": asks, "everyone": everyone, "lost": lost, "read": read, "sent": sent})


def announcement_moved() -> Text:
    """Say: Thông báo này vừa có người khác quyết rồi. { You } mở lại để xem."""
    return Text("announcement-moved", {})


def answer_address() -> Text:
    """Say: Số nhà."""
    return Text("answer-address", {})


def answer_aloud() -> Text:
    """Say: Bài đọc loa."""
    return Text("answer-aloud", {})


def answer_amount() -> Text:
    """Say: Số tiền."""
    return Text("answer-amount", {})


def answer_birth() -> Text:
    """Say: Năm sinh."""
    return Text("answer-birth", {})


def answer_call() -> Text:
    """Say: Cách gọi."""
    return Text("answer-call", {})


def answer_code() -> Text:
    """Say: Mã mời."""
    return Text("answer-code", {})


def answer_consent() -> Text:
    """Say: Đồng ý."""
    return Text("answer-consent", {})


def answer_counted() -> Text:
    """Say: Số mổ được."""
    return Text("answer-counted", {})


def answer_day() -> Text:
    """Say: Ngày."""
    return Text("answer-day", {})


def answer_donor() -> Text:
    """Say: Người ủng hộ."""
    return Text("answer-donor", {})


def answer_double() -> Text:
    """Say: Trùng người."""
    return Text("answer-double", {})


def answer_field() -> Text:
    """Say: Chỗ sửa."""
    return Text("answer-field", {})


def answer_file() -> Text:
    """Say: Ảnh, tệp kèm."""
    return Text("answer-file", {})


def answer_given() -> Text:
    """Say: Số góp quỹ."""
    return Text("answer-given", {})


def answer_groups() -> Text:
    """Say: Có nhắn nhóm chat không."""
    return Text("answer-groups", {})


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


def answer_member() -> Text:
    """Say: Hội viên."""
    return Text("answer-member", {})


def answer_name() -> Text:
    """Say: Họ tên."""
    return Text("answer-name", {})


def answer_party() -> Text:
    """Say: Đảng viên."""
    return Text("answer-party", {})


def answer_person() -> Text:
    """Say: Người góp."""
    return Text("answer-person", {})


def answer_phone() -> Text:
    """Say: Điện thoại."""
    return Text("answer-phone", {})


def answer_places() -> Text:
    """Say: Những nơi nào."""
    return Text("answer-places", {})


def answer_reason() -> Text:
    """Say: Nhầm thế nào."""
    return Text("answer-reason", {})


def answer_reply() -> Text:
    """Say: Có nút Đã đọc không."""
    return Text("answer-reply", {})


def answer_role() -> Text:
    """Say: Vai."""
    return Text("answer-role", {})


def answer_roles() -> Text:
    """Say: Những vai nào."""
    return Text("answer-roles", {})


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


def answer_when() -> Text:
    """Say: Lúc nào gửi."""
    return Text("answer-when", {})


def answer_where() -> Text:
    """Say: Ở đâu."""
    return Text("answer-where", {})


def answer_which() -> Text:
    """Say: Lời mời."""
    return Text("answer-which", {})


def answer_who() -> Text:
    """Say: Gửi cho ai."""
    return Text("answer-who", {})


def answer_words() -> Text:
    """Say: Lời thông báo."""
    return Text("answer-words", {})


def ask_address() -> Text:
    """Say: Xin phép gọi mình là…."""
    return Text("ask-address", {})


def ask_aloud(*, count: int, most: int) -> Text:
    """Say: Bài đọc loa dài { $count } chữ, nhiều nhất { $most }. { You } gõ bài …."""
    return Text("ask-aloud", {"count": count, "most": most})


def ask_announced_file() -> Text:
    """Say: Có ảnh hay tệp gửi kèm không ạ?."""
    return Text("ask-announced-file", {})


def ask_announced_groups() -> Text:
    """Say: Có nhắn cả vào nhóm chat của các nơi ấy không ạ?."""
    return Text("ask-announced-groups", {})


def ask_announced_places() -> Text:
    """Say: Những nơi nào ạ? { You } gõ tên, cách nhau dấu phẩy, ví dụ TDP 5, TDP …."""
    return Text("ask-announced-places", {})


def ask_announced_reply() -> Text:
    """Say: Người nhận có cần bấm Đã đọc không ạ?."""
    return Text("ask-announced-reply", {})


def ask_announced_roles() -> Text:
    """Say: Những ai ạ? { You } bấm lần lượt, hoặc gõ một dòng, cách nhau dấu phẩy."""
    return Text("ask-announced-roles", {})


def ask_announced_when() -> Text:
    """Say: Gửi lúc nào ạ? { You } bấm, hoặc gõ, ví dụ 7h sáng mai, 29/9 7:00."""
    return Text("ask-announced-when", {})


def ask_announced_where() -> Text:
    """Say: Ở những nơi nào ạ?."""
    return Text("ask-announced-where", {})


def ask_announced_who() -> Text:
    """Say: Gửi cho ai ạ?."""
    return Text("ask-announced-who", {})


def ask_announcement() -> Text:
    """Say: Thông báo nói gì ạ? { You } gõ cả bài trong một tin."""
    return Text("ask-announcement", {})


def ask_birth_year() -> Text:
    """Say: Sinh năm bao nhiêu ạ?."""
    return Text("ask-birth-year", {})


def ask_correction() -> Text:
    """Say: Lời đúng là gì ạ? { You } gõ lại cả bài."""
    return Text("ask-correction", {})


def ask_day() -> Text:
    """Say: Việc này hôm nào ạ? { You } gõ ngày, ví dụ 28/9."""
    return Text("ask-day", {})


def ask_donor() -> Text:
    """Say: Ai ủng hộ ạ? { You } gõ tên người, hoặc tên cơ quan, cửa hàng."""
    return Text("ask-donor", {})


def ask_end_reason(*, name: str) -> Text:
    """Say: { $name } thôi là hội viên vì sao ạ?."""
    return Text("ask-end-reason", {"name": name})


def ask_field(*, name: str) -> Text:
    """Say: Sửa gì của { $name } ạ?."""
    return Text("ask-field", {"name": name})


def ask_gift_amount(*, donor: str) -> Text:
    """Say: { $donor } ủng hộ bao nhiêu?."""
    return Text("ask-gift-amount", {"donor": donor})


def ask_group_unit() -> Text:
    """Say: Nhóm vừa gõ /nhom là của nơi nào? { You } bấm, hoặc gõ tên, ví dụ TDP …."""
    return Text("ask-group-unit", {})


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


def ask_member() -> Text:
    """Say: Tìm ai ạ? { You } gõ tên, số nhà hoặc số điện thoại."""
    return Text("ask-member", {})


def ask_member_home() -> Text:
    """Say: Ở nhà nào? { You } gõ tên chủ nhà hoặc số nhà."""
    return Text("ask-member-home", {})


def ask_member_name() -> Text:
    """Say: Hội viên tên gì ạ? { You } gõ họ và tên."""
    return Text("ask-member-name", {})


def ask_move_to(*, name: str) -> Text:
    """Say: Chuyển { $name } đến nơi nào? { You } gõ tên, ví dụ TDP 12."""
    return Text("ask-move-to", {"name": name})


def ask_new_name() -> Text:
    """Say: Họ tên đúng là gì ạ?."""
    return Text("ask-new-name", {})


def ask_own_name() -> Text:
    """Say: Họ và tên là gì ạ?."""
    return Text("ask-own-name", {})


def ask_party() -> Text:
    """Say: Có là đảng viên không ạ?."""
    return Text("ask-party", {})


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


def ask_reason(*, amount: Dong, giver: str, receipt: str) -> Text:
    """Say: Phiếu { $receipt }, { $giver } góp { MONEY($amount) }. Nhầm thế nào ạ?."""
    return Text("ask-reason", {"amount": amount, "giver": giver, "receipt": receipt})


def ask_reason_kept(*, counted: Dong, household: str) -> Text:
    """Say: Lợn nhà { $household }, { MONEY($counted) }, để nhà hết. Nhầm thế nào ạ?."""
    return Text("ask-reason-kept", {"counted": counted, "household": household})


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


def ask_which_invites() -> Text:
    """Say: { You } cần lời mời nào ạ?."""
    return Text("ask-which-invites", {})


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


def calls_line(*, day: date, who: Wording, why: Wording) -> Text:
    """Say: { DAY($day) } · { $who }: { $why }."""
    return Text("calls-line", {"day": day, "who": who, "why": why})


def calls_none() -> Text:
    """Say: Không có ai cần gọi điện."""
    return Text("calls-none", {})


def calls_title() -> Text:
    """Say: Xin gọi điện giúp:."""
    return Text("calls-title", {})


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


def close_summary(*, balance: Dong, day: date) -> Text:
    """Say: Chốt sổ đến hết ngày { FULLDAY($day) }. Quỹ còn <b>{ MONEY($balance) …."""
    return Text("close-summary", {"balance": balance, "day": day})


def close_yes() -> Text:
    """Say: Đúng, chốt sổ."""
    return Text("close-yes", {})


def column_head() -> Text:
    """Say: Người phụ trách."""
    return Text("column-head", {})


def column_households() -> Text:
    """Say: Số hộ."""
    return Text("column-households", {})


def column_name() -> Text:
    """Say: Tên nơi."""
    return Text("column-name", {})


def column_phone() -> Text:
    """Say: Điện thoại."""
    return Text("column-phone", {})


def column_population() -> Text:
    """Say: Số dân."""
    return Text("column-population", {})


def command_donvi() -> Text:
    """Say: Chi hội, đơn vị."""
    return Text("command-donvi", {})


def command_donvi_about() -> Text:
    """Say: Tạo chi hội, đơn vị và mã mời."""
    return Text("command-donvi-about", {})


def command_donvi_words() -> Text:
    """Say: đơn vị | chi hội | tạo chi hội | tổ dân phố."""
    return Text("command-donvi-words", {})


def command_goidien() -> Text:
    """Say: Cần gọi điện."""
    return Text("command-goidien", {})


def command_goidien_about() -> Text:
    """Say: Ai chưa nhận được thông báo, cần gọi."""
    return Text("command-goidien-about", {})


def command_goidien_words() -> Text:
    """Say: gọi điện | cần gọi điện | gọi ai."""
    return Text("command-goidien-words", {})


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


def command_nhom() -> Text:
    """Say: Nhóm chat."""
    return Text("command-nhom", {})


def command_nhom_about() -> Text:
    """Say: Gõ trong nhóm: nhóm này của chi hội nào."""
    return Text("command-nhom-about", {})


def command_nhom_words() -> Text:
    """Say: nhóm | nhóm chat | gắn nhóm."""
    return Text("command-nhom-words", {})


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


def command_thongbao() -> Text:
    """Say: Thông báo."""
    return Text("command-thongbao", {})


def command_thongbao_about() -> Text:
    """Say: Viết, gửi, theo dõi thông báo."""
    return Text("command-thongbao-about", {})


def command_thongbao_words() -> Text:
    """Say: thông báo | viết thông báo | gửi thông báo."""
    return Text("command-thongbao-words", {})


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


def corrected(*, words: Wording) -> Text:
    """Say: Đính chính: { $words }."""
    return Text("corrected", {"words": words})


def corrected_now() -> Text:
    """Say: Đang gửi đính chính. Lời cũ vẫn giữ để tra."""
    return Text("corrected-now", {})


def correction_summary(*, count: int, words: str) -> Text:
    """Say: Đính chính gửi { COUNT($count) } nơi đã nhận; nơi chưa nhận được lời …."""
    return Text("correction-summary", {"count": count, "words": words})


def correction_yes(*, count: int) -> Text:
    """Say: Đính chính { COUNT($count) } nơi."""
    return Text("correction-yes", {"count": count})


def could_not_handle() -> Text:
    """Say: Đã giữ tin này, nhưng máy chưa đọc được. Cán bộ hội sẽ xem. { You } cứ …."""
    return Text("could-not-handle", {})


def day_closed(*, day: date) -> Text:
    """Say: Đã chốt sổ đến hết ngày { FULLDAY($day) }."""
    return Text("day-closed", {"day": day})


def day_today() -> Text:
    """Say: Hôm nay."""
    return Text("day-today", {})


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


def doing_announcement() -> Text:
    """Say: viết thông báo."""
    return Text("doing-announcement", {})


def doing_gift(*, donor: str) -> Text:
    """Say: ghi ủng hộ của { $donor }."""
    return Text("doing-gift", {"donor": donor})


def doing_group() -> Text:
    """Say: gắn nhóm chat."""
    return Text("doing-group", {})


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


def file_unfit() -> Text:
    """Say: Tệp này chưa gửi kèm được. Ảnh, PDF, Word, Excel thì được."""
    return Text("file-unfit", {})


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


def group_bind() -> Text:
    """Say: Đúng, gắn nhóm."""
    return Text("group-bind", {})


def group_bound(*, unit: str) -> Text:
    """Say: Đã gắn nhóm với { $unit }. Muốn gỡ, gõ lại /nhom trong nhóm."""
    return Text("group-bound", {"unit": unit})


def group_how() -> Text:
    """Say: Đưa trợ lý vào nhóm chat của chi hội, rồi gõ /nhom ngay trong nhóm ấy ạ."""
    return Text("group-how", {})


def group_leave() -> Text:
    """Say: Để nguyên."""
    return Text("group-leave", {})


def group_summary(*, unit: str) -> Text:
    """Say: Nhóm { you } vừa gõ /nhom là nhóm chat của { $unit }. Thông báo gửi …."""
    return Text("group-summary", {"unit": unit})


def group_taken(*, unit: str) -> Text:
    """Say: Nhóm này đã là của { $unit }."""
    return Text("group-taken", {"unit": unit})


def group_told(*, unit: str) -> Text:
    """Say: Nhóm này từ nay là nhóm chat của { $unit }. Thông báo khuyến học sẽ …."""
    return Text("group-told", {"unit": unit})


def group_unbind() -> Text:
    """Say: Gỡ nhóm ra."""
    return Text("group-unbind", {})


def group_unbind_summary(*, unit: str) -> Text:
    """Say: Nhóm này đang là nhóm chat của { $unit }. { You } muốn gỡ không ạ?."""
    return Text("group-unbind-summary", {"unit": unit})


def group_unbound(*, unit: str) -> Text:
    """Say: Đã gỡ. Thông báo của { $unit } không vào nhóm ấy nữa."""
    return Text("group-unbound", {"unit": unit})


def have_read() -> Text:
    """Say: Đã đọc."""
    return Text("have-read", {})


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


def home_decisions(*, count: int) -> Text:
    """Say: { COUNT($count) } thông báo chờ { you } quyết."""
    return Text("home-decisions", {"count": count})


def home_do_decisions() -> Text:
    """Say: Xem thông báo chờ."""
    return Text("home-do-decisions", {})


def home_do_letters() -> Text:
    """Say: Xem tin chưa đọc được."""
    return Text("home-do-letters", {})


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


def home_quiet_week() -> Text:
    """Say: Tuần này chi hội chưa ghi gì."""
    return Text("home-quiet-week", {})


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


def missed_dropped() -> Text:
    """Say: đã bỏ."""
    return Text("missed-dropped", {})


def missed_failed() -> Text:
    """Say: không gửi được."""
    return Text("missed-failed", {})


def missed_held() -> Text:
    """Say: giữ lại, chưa rõ đã tới chưa."""
    return Text("missed-held", {})


def missed_no_account() -> Text:
    """Say: chưa dùng trợ lý."""
    return Text("missed-no-account", {})


def missed_not_entitled() -> Text:
    """Say: thôi vai trước khi gửi."""
    return Text("missed-not-entitled", {})


def missed_unreachable() -> Text:
    """Say: đã chặn trợ lý."""
    return Text("missed-unreachable", {})


def moment_past() -> Text:
    """Say: Lúc ấy đã qua rồi. { You } chọn giờ khác giúp, ví dụ 7h sáng mai."""
    return Text("moment-past", {})


def moment_quiet() -> Text:
    """Say: Từ 21:00 đến 6:30 không nhắn ai. { You } chọn giờ khác giúp, ví dụ 7h …."""
    return Text("moment-quiet", {})


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


def no_moment() -> Text:
    """Say: Chưa rõ lúc nào. { You } gõ giúp ngày và giờ, ví dụ 29/9 7:00."""
    return Text("no-moment", {})


def no_phone() -> Text:
    """Say: Không có điện thoại."""
    return Text("no-phone", {})


def no_units() -> Text:
    """Say: Chưa thấy tên nơi nào. { You } gõ giúp, ví dụ: TDP 1 đến 45."""
    return Text("no-units", {})


def nobody_there() -> Text:
    """Say: Chưa có ai như thế để gửi."""
    return Text("nobody-there", {})


def not_a_birth_year() -> Text:
    """Say: Chưa rõ năm sinh. { You } gõ giúp, ví dụ 1958."""
    return Text("not-a-birth-year", {})


def not_a_code() -> Text:
    """Say: Mã này chưa đúng, có thể sai một chữ. { You } xem lại giúp."""
    return Text("not-a-code", {})


def not_a_day() -> Text:
    """Say: Chưa rõ ngày nào. { You } gõ giúp, ví dụ 28/9 hay hôm qua."""
    return Text("not-a-day", {})


def not_a_phone() -> Text:
    """Say: Chưa ra số điện thoại. { You } gõ giúp, ví dụ 0912 345 678."""
    return Text("not-a-phone", {})


def not_allowed() -> Text:
    """Say: Việc này người khác phụ trách. Cần thì { you } hỏi cán bộ hội."""
    return Text("not-allowed", {})


def not_an_amount() -> Text:
    """Say: Chưa rõ số tiền. { You } gõ giúp, ví dụ 200k hay 1 triệu 2."""
    return Text("not-an-amount", {})


def not_read_yet(*, day: date, words: Wording) -> Text:
    """Say: Thông báo ngày { DAY($day) } { you } chưa bấm Đã đọc: { $words }."""
    return Text("not-read-yet", {"day": day, "words": words})


def not_today() -> Text:
    """Say: Ngày ấy chưa đến, chưa chốt được."""
    return Text("not-today", {})


def not_while_practising() -> Text:
    """Say: Đang tập thử thì chưa làm việc này được. { You } bấm 'Thôi tập' để về …."""
    return Text("not-while-practising", {})


def nothing_given() -> Text:
    """Say: Số tiền phải lớn hơn 0. { You } gõ lại giúp."""
    return Text("nothing-given", {})


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


def own_approval() -> Text:
    """Say: Tin này do { you } viết, xin để cán bộ khác duyệt."""
    return Text("own-approval", {})


def paper_failed() -> Text:
    """Say: Tệp chưa làm được. { You } thử lại sau giúp, hoặc hỏi cán bộ hội."""
    return Text("paper-failed", {})


def party_no() -> Text:
    """Say: Không phải."""
    return Text("party-no", {})


def party_yes() -> Text:
    """Say: Là đảng viên."""
    return Text("party-yes", {})


def person_called(*, name: str) -> Text:
    """Say: { you } { $name }."""
    return Text("person-called", {"name": name})


def person_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy ai tên '{ $typed }' trong sổ. { You } gõ họ tên giúp."""
    return Text("person-unknown", {"typed": typed})


def phone_not_amount() -> Text:
    """Say: Số này giống số điện thoại. Số tiền là bao nhiêu ạ?."""
    return Text("phone-not-amount", {})


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


def place_everyone() -> Text:
    """Say: các ông bà, anh chị."""
    return Text("place-everyone", {})


def place_unknown(*, place: str) -> Text:
    """Say: Chưa có gì để điền vào { $place }. Điền được tên người đọc, đơn vị của …."""
    return Text("place-unknown", {"place": place})


def place_ward() -> Text:
    """Say: Phường."""
    return Text("place-ward", {})


def please_choose() -> Text:
    """Say: { You } bấm giúp một nút dưới đây."""
    return Text("please-choose", {})


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


def read_before(*, at: datetime, day: date) -> Text:
    """Say: { You } đã báo đọc lúc { CLOCK($at) } ngày { DAY($day) } rồi."""
    return Text("read-before", {"at": at, "day": day})


def read_nothing() -> Text:
    """Say: Không có thông báo nào chờ { you } bấm Đã đọc."""
    return Text("read-nothing", {})


def read_older() -> Text:
    """Say: Tin này đã có đính chính. { You } xem tin mới hơn và bấm ở đó giúp."""
    return Text("read-older", {})


def read_proof() -> Text:
    """Say: Đây là tin thử, không tính."""
    return Text("read-proof", {})


def read_thanks() -> Text:
    """Say: Đã ghi là { you } đã đọc. Cảm ơn { you }!."""
    return Text("read-thanks", {})


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


def remind_summary(*, count: int, words: str) -> Text:
    """Say: Nhắc { COUNT($count) } người xem '{ $words }', mỗi ngày một lần."""
    return Text("remind-summary", {"count": count, "words": words})


def remind_yes(*, count: int) -> Text:
    """Say: Nhắc { COUNT($count) } người."""
    return Text("remind-yes", {"count": count})


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


def row_has_no_name(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: thiếu tên."""
    return Text("row-has-no-name", {"row": row})


def row_not_a_number(*, field: Wording, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: { $field } không phải số."""
    return Text("row-not-a-number", {"field": field, "row": row})


def row_not_a_phone(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: số điện thoại chưa đúng."""
    return Text("row-not-a-phone", {"row": row})


def rows_more(*, count: int) -> Text:
    """Say: … và { $count } chỗ nữa."""
    return Text("rows-more", {"count": count})


def same_before(*, receipt: str) -> Text:
    """Say: Hôm ấy đã có phiếu { $receipt } như thế này rồi. Ghi thêm lần nữa thì …."""
    return Text("same-before", {"receipt": receipt})


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


def several_chosen(*, names: str) -> Text:
    """Say: Đã chọn: { $names }. Còn ai nữa không ạ?."""
    return Text("several-chosen", {"names": names})


def several_enough() -> Text:
    """Say: Đủ rồi."""
    return Text("several-enough", {})


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


def too_long_aloud(*, count: int, most: int) -> Text:
    """Say: Vẫn dài { $count } chữ, nhiều nhất { $most }. { You } rút thêm giúp."""
    return Text("too-long-aloud", {"count": count, "most": most})


def too_many_tries() -> Text:
    """Say: Gõ nhầm nhiều lần quá. Một giờ nữa { you } thử lại giúp."""
    return Text("too-many-tries", {})


def too_many_units(*, count: int, most: int) -> Text:
    """Say: Một lần tạo nhiều nhất { $most } nơi, danh sách này có { $count }. { …."""
    return Text("too-many-units", {"count": count, "most": most})


def too_much_at_once(*, most: Dong) -> Text:
    """Say: Một lần ghi nhiều nhất { MONEY($most) }. { You } xem lại giúp số tiền."""
    return Text("too-much-at-once", {"most": most})


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


def wage_summary(*, amount: Dong, called: Wording) -> Text:
    """Say: { You } xem lại giúp: { $called } Ngày lương khuyến học: <b>{ …."""
    return Text("wage-summary", {"amount": amount, "called": called})


def welcome_in(*, name: str, role: Wording, unit: str) -> Text:
    """Say: Chào { you } { $name }, { $role } { $unit }."""
    return Text("welcome-in", {"name": name, "role": role, "unit": unit})


def when_morning() -> Text:
    """Say: Sáng mai 7:00."""
    return Text("when-morning", {})


def when_now() -> Text:
    """Say: Gửi ngay."""
    return Text("when-now", {})


def will_be_booked_late(*, day: date, true: date) -> Text:
    """Say: Sổ ngày { DAY($true) } đã chốt, khoản này sẽ ghi vào ngày { DAY($day) }."""
    return Text("will-be-booked-late", {"day": day, "true": true})


def words_too_long(*, count: int, most: int) -> Text:
    """Say: Bài dài { COUNT($count) } chữ cái, nhiều nhất { COUNT($most) }. { You …."""
    return Text("words-too-long", {"count": count, "most": most})


def write_in_private() -> Text:
    """Say: Việc này xin nhắn riêng với trợ lý ạ."""
    return Text("write-in-private", {})


def you() -> Text:
    """Say: { $reader -> [bac] bác [co] cô [chu] chú [ong] ông [ba] bà [anh] anh …."""
    return Text("you", {})
