"""The messages of the catalogues, typed. Written by `locales.generate`."""

from datetime import date, datetime
from decimal import Decimal

from domain.money import Dong
from domain.texts import Text, Wording

__all__ = ["Decimal", "date", "datetime"]


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


def alone_line(*, count: int) -> Text:
    """Say: { $count } bài một người duyệt, chưa có quyết định."""
    return Text("alone-line", {"count": count})


def alone_see() -> Text:
    """Say: Xem bài một người duyệt."""
    return Text("alone-see", {})


def alone_title() -> Text:
    """Say: <b>Một người duyệt</b>."""
    return Text("alone-title", {})


def already_reversed() -> Text:
    """Say: Phiếu này sửa rồi, không sửa hai lần được."""
    return Text("already-reversed", {})


def announce_again() -> Text:
    """Say: Gửi lại ai chưa tới."""
    return Text("announce-again", {})


def announce_agreed(*, at: datetime, day: date) -> Text:
    """Say: Đã duyệt, gửi lúc { CLOCK($at) } { WEEKDAY($day) } { DAY($day) }."""
    return Text("announce-agreed", {"at": at, "day": day})


def announce_agreed_calls() -> Text:
    """Say: Đã duyệt. Không nhắn được ai; tới giờ gửi, { you } mở thông báo để xem …."""
    return Text("announce-agreed-calls", {})


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


def announce_calls_yes() -> Text:
    """Say: Đúng, lập danh sách gọi."""
    return Text("announce-calls-yes", {})


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


def announce_each_held() -> Text:
    """Say: Xem từng tin giữ."""
    return Text("announce-each-held", {})


def announce_earlier(*, version: int, words: str) -> Text:
    """Say: Bản { $version }, trước khi sửa: { $words }."""
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


def announce_goes_on_at(*, at: datetime, day: date) -> Text:
    """Say: Đang giờ nghỉ: { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } máy gửi …."""
    return Text("announce-goes-on-at", {"at": at, "day": day})


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


def announce_held_one(*, who: Wording) -> Text:
    """Say: { $who }: chưa rõ đã nhận được chưa. Gửi lại thì có thể nhận hai lần."""
    return Text("announce-held-one", {"who": who})


def announce_held_which() -> Text:
    """Say: Tin giữ, chưa rõ đã tới chưa. { You } bấm từng người:."""
    return Text("announce-held-which", {})


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


def announce_let_go(*, count: int) -> Text:
    """Say: Bỏ { COUNT($count) } tin giữ."""
    return Text("announce-let-go", {"count": count})


def announce_let_go_now(*, count: int) -> Text:
    """Say: Đã bỏ { COUNT($count) } tin giữ, không gửi lại."""
    return Text("announce-let-go-now", {"count": count})


def announce_let_go_of(*, who: Wording) -> Text:
    """Say: Đã bỏ tin của { $who }, không gửi lại."""
    return Text("announce-let-go-of", {"who": who})


def announce_let_go_one() -> Text:
    """Say: Bỏ, không gửi lại."""
    return Text("announce-let-go-one", {})


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


def announce_none_held() -> Text:
    """Say: Không còn tin nào giữ lại."""
    return Text("announce-none-held", {})


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


def announce_places(*, count: int) -> Text:
    """Say: { COUNT($count) } nơi chưa dùng trợ lý, cần gọi điện."""
    return Text("announce-places", {"count": count})


def announce_proof() -> Text:
    """Say: <b>Tin thử</b>, chưa gửi ai:."""
    return Text("announce-proof", {})


def announce_release(*, count: int) -> Text:
    """Say: Gửi lại { COUNT($count) } tin giữ."""
    return Text("announce-release", {"count": count})


def announce_release_one() -> Text:
    """Say: Gửi lại."""
    return Text("announce-release-one", {})


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


def announce_returned(*, name: str, reason: str, words: str) -> Text:
    """Say: { $name } trả lại thông báo '{ $words }': '{ $reason }'."""
    return Text("announce-returned", {"name": name, "reason": reason, "words": words})


def announce_returned_told(*, name: str) -> Text:
    """Say: Đã trả lại bản nháp, chưa gửi ai. { $name } có tin báo."""
    return Text("announce-returned-told", {"name": name})


def announce_returned_unheard(*, name: str) -> Text:
    """Say: Đã trả lại bản nháp, chưa gửi ai. Chưa báo được { $name }, nhờ { you } …."""
    return Text("announce-returned-unheard", {"name": name})


def announce_returned_unsaid(*, name: str, words: str) -> Text:
    """Say: { $name } trả lại thông báo '{ $words }', không ghi vì sao."""
    return Text("announce-returned-unsaid", {"name": name, "words": words})


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


def announce_sent_again_at(*, at: datetime, count: int, day: date) -> Text:
    """Say: Đang giờ nghỉ: { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } máy gửi …."""
    return Text("announce-sent-again-at", {"at": at, "count": count, "day": day})


def announce_sent_to(*, who: Wording) -> Text:
    """Say: Sẽ gửi lại cho { $who }."""
    return Text("announce-sent-to", {"who": who})


def announce_sent_to_at(*, at: datetime, day: date, who: Wording) -> Text:
    """Say: Đang giờ nghỉ: { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } máy gửi …."""
    return Text("announce-sent-to-at", {"at": at, "day": day, "who": who})


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


def announce_with_button() -> Text:
    """Say: Người nhận bấm Đã đọc."""
    return Text("announce-with-button", {})


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


def announced(*, day: date, unit: str, words: Wording) -> Text:
    """Say: { $words } { $unit }, { DAY($day) }."""
    return Text("announced", {"day": day, "unit": unit, "words": words})


def announced_so_far(*, asks: int, everyone: int, group: int, lost: int, read: int, sent: int) -> Text:
    """Say: Đã gửi { COUNT($sent) }/{ COUNT($everyone) }{ $asks -> [1] {' '}· đã …."""
    return Text("announced-so-far", {"asks": asks, "everyone": everyone, "group": group, "lost": lost, "read": read, "sent": sent})


def announced_so_far_done(*, asks: int, everyone: int, group: int, lost: int, read: int, sent: int) -> Text:
    """Say: Gửi xong { COUNT($sent) }/{ COUNT($everyone) }{ $asks -> [1] {' '}· đã …."""
    return Text("announced-so-far-done", {"asks": asks, "everyone": everyone, "group": group, "lost": lost, "read": read, "sent": sent})


def announcement_late(*, at: datetime, day: date, label: Wording) -> Text:
    """Say: Tin '{ $label }' lẽ ra gửi lúc { CLOCK($at) } { WEEKDAY($day) } { …."""
    return Text("announcement-late", {"at": at, "day": day, "label": label})


def announcement_late_drop() -> Text:
    """Say: Bỏ tin này."""
    return Text("announcement-late-drop", {})


def announcement_late_dropped() -> Text:
    """Say: Đã bỏ tin này."""
    return Text("announcement-late-dropped", {})


def announcement_late_morning() -> Text:
    """Say: Giờ này khuya rồi, 6:30 sáng tin sẽ gửi."""
    return Text("announcement-late-morning", {})


def announcement_late_send() -> Text:
    """Say: Gửi bây giờ."""
    return Text("announcement-late-send", {})


def announcement_late_sent() -> Text:
    """Say: Tin đang gửi."""
    return Text("announcement-late-sent", {})


def announcement_moved() -> Text:
    """Say: Thông báo này vừa có người khác quyết rồi. { You } mở lại để xem."""
    return Text("announcement-moved", {})


def answer_about() -> Text:
    """Say: Về ai."""
    return Text("answer-about", {})


def answer_address() -> Text:
    """Say: Số nhà."""
    return Text("answer-address", {})


def answer_again() -> Text:
    """Say: Sửa hay để nguyên."""
    return Text("answer-again", {})


def answer_aloud() -> Text:
    """Say: Bài đọc loa."""
    return Text("answer-aloud", {})


def answer_amount() -> Text:
    """Say: Số tiền."""
    return Text("answer-amount", {})


def answer_as_of() -> Text:
    """Say: Ngày của số."""
    return Text("answer-as-of", {})


def answer_attended() -> Text:
    """Say: Số người tham gia."""
    return Text("answer-attended", {})


def answer_base() -> Text:
    """Say: Số nào."""
    return Text("answer-base", {})


def answer_batch() -> Text:
    """Say: Danh sách nào."""
    return Text("answer-batch", {})


def answer_birth() -> Text:
    """Say: Năm sinh."""
    return Text("answer-birth", {})


def answer_body() -> Text:
    """Say: Nơi ban hành."""
    return Text("answer-body", {})


def answer_call() -> Text:
    """Say: Cách gọi."""
    return Text("answer-call", {})


def answer_change() -> Text:
    """Say: Sửa gì."""
    return Text("answer-change", {})


def answer_chapter() -> Text:
    """Say: Chi hội."""
    return Text("answer-chapter", {})


def answer_citizen() -> Text:
    """Say: Ai."""
    return Text("answer-citizen", {})


def answer_clan() -> Text:
    """Say: Dòng họ."""
    return Text("answer-clan", {})


def answer_code() -> Text:
    """Say: Mã mời."""
    return Text("answer-code", {})


def answer_consent() -> Text:
    """Say: Đồng ý."""
    return Text("answer-consent", {})


def answer_contest() -> Text:
    """Say: Việc hưởng ứng."""
    return Text("answer-contest", {})


def answer_counted() -> Text:
    """Say: Số mổ được."""
    return Text("answer-counted", {})


def answer_counts() -> Text:
    """Say: Đếm gì."""
    return Text("answer-counts", {})


def answer_criterion() -> Text:
    """Say: Mục."""
    return Text("answer-criterion", {})


def answer_day() -> Text:
    """Say: Ngày."""
    return Text("answer-day", {})


def answer_decision() -> Text:
    """Say: Quyết định."""
    return Text("answer-decision", {})


def answer_donor() -> Text:
    """Say: Người ủng hộ."""
    return Text("answer-donor", {})


def answer_double() -> Text:
    """Say: Trùng người."""
    return Text("answer-double", {})


def answer_elsewhere() -> Text:
    """Say: Người ở nơi khác."""
    return Text("answer-elsewhere", {})


def answer_ending() -> Text:
    """Say: Vì sao."""
    return Text("answer-ending", {})


def answer_evidence() -> Text:
    """Say: Minh chứng."""
    return Text("answer-evidence", {})


def answer_family() -> Text:
    """Say: Nhà."""
    return Text("answer-family", {})


def answer_field() -> Text:
    """Say: Chỗ sửa."""
    return Text("answer-field", {})


def answer_fields() -> Text:
    """Say: Số cần hỏi."""
    return Text("answer-fields", {})


def answer_figure_citizens_registered() -> Text:
    """Say: { figure-citizens-registered }."""
    return Text("answer-figure-citizens-registered", {})


def answer_figure_family_funds() -> Text:
    """Say: { figure-family-funds }."""
    return Text("answer-figure-family-funds", {})


def answer_figure_gift() -> Text:
    """Say: { figure-gift }."""
    return Text("answer-figure-gift", {})


def answer_figure_groups_assessed() -> Text:
    """Say: { figure-groups-assessed }."""
    return Text("answer-figure-groups-assessed", {})


def answer_figure_kept() -> Text:
    """Say: { figure-kept }."""
    return Text("answer-figure-kept", {})


def answer_figure_learning_clans() -> Text:
    """Say: { figure-learning-clans }."""
    return Text("answer-figure-learning-clans", {})


def answer_figure_learning_families() -> Text:
    """Say: { figure-learning-families }."""
    return Text("answer-figure-learning-families", {})


def answer_figure_learning_groups() -> Text:
    """Say: { figure-learning-groups }."""
    return Text("answer-figure-learning-groups", {})


def answer_figure_learning_units() -> Text:
    """Say: { figure-learning-units }."""
    return Text("answer-figure-learning-units", {})


def answer_figure_members() -> Text:
    """Say: { figure-members }."""
    return Text("answer-figure-members", {})


def answer_figure_party_enrolled() -> Text:
    """Say: { figure-party-enrolled }."""
    return Text("answer-figure-party-enrolled", {})


def answer_figure_pig_households() -> Text:
    """Say: { figure-pig-households }."""
    return Text("answer-figure-pig-households", {})


def answer_figure_piggy() -> Text:
    """Say: { figure-piggy }."""
    return Text("answer-figure-piggy", {})


def answer_figure_wage() -> Text:
    """Say: { figure-wage }."""
    return Text("answer-figure-wage", {})


def answer_file() -> Text:
    """Say: Ảnh, tệp kèm."""
    return Text("answer-file", {})


def answer_floor() -> Text:
    """Say: Mục dưới 5 điểm."""
    return Text("answer-floor", {})


def answer_given() -> Text:
    """Say: Số góp quỹ."""
    return Text("answer-given", {})


def answer_group() -> Text:
    """Say: Mẫu khai."""
    return Text("answer-group", {})


def answer_groups() -> Text:
    """Say: Có nhắn nhóm chat không."""
    return Text("answer-groups", {})


def answer_hardship() -> Text:
    """Say: Vùng khó khăn."""
    return Text("answer-hardship", {})


def answer_held() -> Text:
    """Say: Tin giữ."""
    return Text("answer-held", {})


def answer_held_from() -> Text:
    """Say: Từ ngày."""
    return Text("answer-held_from", {})


def answer_held_to() -> Text:
    """Say: Đến ngày."""
    return Text("answer-held_to", {})


def answer_holder() -> Text:
    """Say: Nơi giữ số."""
    return Text("answer-holder", {})


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


def answer_kind() -> Text:
    """Say: Cách xét."""
    return Text("answer-kind", {})


def answer_label() -> Text:
    """Say: Tên sự kiện."""
    return Text("answer-label", {})


def answer_least() -> Text:
    """Say: Ít nhất."""
    return Text("answer-least", {})


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


def answer_moment() -> Text:
    """Say: Tin."""
    return Text("answer-moment", {})


def answer_name() -> Text:
    """Say: Họ tên."""
    return Text("answer-name", {})


def answer_named() -> Text:
    """Say: Nêu tên."""
    return Text("answer-named", {})


def answer_note() -> Text:
    """Say: Lời nhắn."""
    return Text("answer-note", {})


def answer_number() -> Text:
    """Say: Số quyết định."""
    return Text("answer-number", {})


def answer_own() -> Text:
    """Say: Việc của nhà mình."""
    return Text("answer-own", {})


def answer_own_name() -> Text:
    """Say: Tên."""
    return Text("answer-own-name", {})


def answer_page() -> Text:
    """Say: Trang."""
    return Text("answer-page", {})


def answer_paper() -> Text:
    """Say: Số giấy."""
    return Text("answer-paper", {})


def answer_part() -> Text:
    """Say: Phần."""
    return Text("answer-part", {})


def answer_party() -> Text:
    """Say: Đảng viên."""
    return Text("answer-party", {})


def answer_people() -> Text:
    """Say: Danh sách."""
    return Text("answer-people", {})


def answer_period() -> Text:
    """Say: Số của ngày nào."""
    return Text("answer-period", {})


def answer_person() -> Text:
    """Say: Người góp."""
    return Text("answer-person", {})


def answer_phone() -> Text:
    """Say: Điện thoại."""
    return Text("answer-phone", {})


def answer_photo() -> Text:
    """Say: Ảnh."""
    return Text("answer-photo", {})


def answer_photos() -> Text:
    """Say: Ảnh."""
    return Text("answer-photos", {})


def answer_place() -> Text:
    """Say: Nơi tổ chức."""
    return Text("answer-place", {})


def answer_places() -> Text:
    """Say: Những nơi nào."""
    return Text("answer-places", {})


def answer_planadd() -> Text:
    """Say: Thêm gì."""
    return Text("answer-planadd", {})


def answer_planbasis() -> Text:
    """Say: Căn cứ."""
    return Text("answer-planbasis", {})


def answer_planbound() -> Text:
    """Say: Mức."""
    return Text("answer-planbound", {})


def answer_plandays() -> Text:
    """Say: Ngày."""
    return Text("answer-plandays", {})


def answer_planevent() -> Text:
    """Say: Sự kiện."""
    return Text("answer-planevent", {})


def answer_planfile() -> Text:
    """Say: Tệp."""
    return Text("answer-planfile", {})


def answer_planhow() -> Text:
    """Say: Cách sửa."""
    return Text("answer-planhow", {})


def answer_planlabel() -> Text:
    """Say: Tên việc."""
    return Text("answer-planlabel", {})


def answer_planlast() -> Text:
    """Say: Hạn cuối."""
    return Text("answer-planlast", {})


def answer_planmoved() -> Text:
    """Say: Chỗ dời."""
    return Text("answer-planmoved", {})


def answer_planowed() -> Text:
    """Say: Việc, báo cáo."""
    return Text("answer-planowed", {})


def answer_planpart() -> Text:
    """Say: Phần."""
    return Text("answer-planpart", {})


def answer_planplace() -> Text:
    """Say: Nơi."""
    return Text("answer-planplace", {})


def answer_plantarget() -> Text:
    """Say: Chỉ tiêu."""
    return Text("answer-plantarget", {})


def answer_planwords() -> Text:
    """Say: Lời văn."""
    return Text("answer-planwords", {})


def answer_points() -> Text:
    """Say: Điểm."""
    return Text("answer-points", {})


def answer_post() -> Text:
    """Say: Chức người ký."""
    return Text("answer-post", {})


def answer_proof() -> Text:
    """Say: Ảnh, giấy tờ."""
    return Text("answer-proof", {})


def answer_question() -> Text:
    """Say: Câu hỏi."""
    return Text("answer-question", {})


def answer_readbutton() -> Text:
    """Say: Có nút Đã đọc không."""
    return Text("answer-readbutton", {})


def answer_ready() -> Text:
    """Say: Câu trả lời sẵn."""
    return Text("answer-ready", {})


def answer_reason() -> Text:
    """Say: Nhầm thế nào."""
    return Text("answer-reason", {})


def answer_reasons() -> Text:
    """Say: Vì sao trả lại."""
    return Text("answer-reasons", {})


def answer_reply() -> Text:
    """Say: Câu trả lời."""
    return Text("answer-reply", {})


def answer_returned() -> Text:
    """Say: Vì sao trả lại."""
    return Text("answer-returned", {})


def answer_role() -> Text:
    """Say: Vai."""
    return Text("answer-role", {})


def answer_roles() -> Text:
    """Say: Những vai nào."""
    return Text("answer-roles", {})


def answer_said() -> Text:
    """Say: Kết quả."""
    return Text("answer-said", {})


def answer_same() -> Text:
    """Say: Ai ký."""
    return Text("answer-same", {})


def answer_scan() -> Text:
    """Say: Ảnh quyết định."""
    return Text("answer-scan", {})


def answer_seat() -> Text:
    """Say: Người thôi."""
    return Text("answer-seat", {})


def answer_seats() -> Text:
    """Say: Người trong ban."""
    return Text("answer-seats", {})


def answer_shares() -> Text:
    """Say: Tỷ lệ."""
    return Text("answer-shares", {})


def answer_sheet() -> Text:
    """Say: Tệp."""
    return Text("answer-sheet", {})


def answer_signed() -> Text:
    """Say: Ngày ký."""
    return Text("answer-signed", {})


def answer_signer() -> Text:
    """Say: Họ tên người ký."""
    return Text("answer-signer", {})


def answer_since() -> Text:
    """Say: Từ ngày."""
    return Text("answer-since", {})


def answer_source() -> Text:
    """Say: Theo đâu."""
    return Text("answer-source", {})


def answer_story() -> Text:
    """Say: Câu chuyện."""
    return Text("answer-story", {})


def answer_strangers() -> Text:
    """Say: Người chưa có trong sổ."""
    return Text("answer-strangers", {})


def answer_target() -> Text:
    """Say: Nhà, nơi nào."""
    return Text("answer-target", {})


def answer_task() -> Text:
    """Say: Việc."""
    return Text("answer-task", {})


def answer_teller() -> Text:
    """Say: Người báo số."""
    return Text("answer-teller", {})


def answer_those() -> Text:
    """Say: Hỏi những nơi nào."""
    return Text("answer-those", {})


def answer_title() -> Text:
    """Say: Tên."""
    return Text("answer-title", {})


def answer_to() -> Text:
    """Say: Nơi chuyển đến."""
    return Text("answer-to", {})


def answer_together() -> Text:
    """Say: Một hay hai dòng họ."""
    return Text("answer-together", {})


def answer_told() -> Text:
    """Say: Lời nhắn."""
    return Text("answer-told", {})


def answer_told_on() -> Text:
    """Say: Ngày báo số."""
    return Text("answer-told-on", {})


def answer_told_by() -> Text:
    """Say: Người báo."""
    return Text("answer-told_by", {})


def answer_unit() -> Text:
    """Say: Nơi ghi."""
    return Text("answer-unit", {})


def answer_unit_name() -> Text:
    """Say: Tên mới."""
    return Text("answer-unit-name", {})


def answer_unit_why() -> Text:
    """Say: Lý do."""
    return Text("answer-unit-why", {})


def answer_units() -> Text:
    """Say: Danh sách."""
    return Text("answer-units", {})


def answer_until() -> Text:
    """Say: Hạn trả lời."""
    return Text("answer-until", {})


def answer_value() -> Text:
    """Say: Bao nhiêu."""
    return Text("answer-value", {})


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


def answer_whichday() -> Text:
    """Say: Ngày nào đúng."""
    return Text("answer-whichday", {})


def answer_who() -> Text:
    """Say: Gửi cho ai."""
    return Text("answer-who", {})


def answer_whole() -> Text:
    """Say: Đủ mục chưa."""
    return Text("answer-whole", {})


def answer_whom() -> Text:
    """Say: Công nhận ai."""
    return Text("answer-whom", {})


def answer_why() -> Text:
    """Say: Vì sao."""
    return Text("answer-why", {})


def answer_wording() -> Text:
    """Say: Tiêu chí."""
    return Text("answer-wording", {})


def answer_words() -> Text:
    """Say: Lời thông báo."""
    return Text("answer-words", {})


def answered_meanwhile() -> Text:
    """Say: Câu này vừa có người trả lời, hoặc đã rút rồi."""
    return Text("answered-meanwhile", {})


def ask_about_photo() -> Text:
    """Say: Đã nhận ảnh. { You } hỏi gì ạ?."""
    return Text("ask-about-photo", {})


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
    """Say: Thông báo nói gì ạ? { You } gõ cả bài trong một tin. Gõ { '{' }tên{ …."""
    return Text("ask-announcement", {})


def ask_as_of() -> Text:
    """Say: Số này tính đến ngày nào ạ? { You } gõ ngày, ví dụ 1/9."""
    return Text("ask-as-of", {})


def ask_attended() -> Text:
    """Say: Có bao nhiêu người tham gia ạ?."""
    return Text("ask-attended", {})


def ask_base(*, unit: str) -> Text:
    """Say: Ghi số nào của { $unit } ạ?."""
    return Text("ask-base", {"unit": unit})


def ask_base_adults(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu người từ 18 tuổi ạ?."""
    return Text("ask-base-adults", {"unit": unit})


def ask_base_citizens(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu công dân ạ?."""
    return Text("ask-base-citizens", {"unit": unit})


def ask_base_clans(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu dòng họ ạ?."""
    return Text("ask-base-clans", {"unit": unit})


def ask_base_groups(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu tổ dân phố ạ?."""
    return Text("ask-base-groups", {"unit": unit})


def ask_base_households(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu hộ ạ?."""
    return Text("ask-base-households", {"unit": unit})


def ask_base_learners(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu người học ạ? Không tính trẻ mầm non, học sinh …."""
    return Text("ask-base-learners", {"unit": unit})


def ask_base_party_members(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu đảng viên ạ?."""
    return Text("ask-base-party-members", {"unit": unit})


def ask_base_population(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu người dân ạ?."""
    return Text("ask-base-population", {"unit": unit})


def ask_base_staff(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu cán bộ, người làm việc ạ?."""
    return Text("ask-base-staff", {"unit": unit})


def ask_base_units(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu cơ quan, trường học, đơn vị ạ?."""
    return Text("ask-base-units", {"unit": unit})


def ask_birth_year() -> Text:
    """Say: Sinh năm bao nhiêu ạ?."""
    return Text("ask-birth-year", {})


def ask_body() -> Text:
    """Say: Giấy do nơi nào ban hành? Nơi khác thì { you } gõ tên như trên giấy."""
    return Text("ask-body", {})


def ask_calendar_words() -> Text:
    """Say: { You } gõ lời mới. Chỗ để trong ngoặc { '{' }đơn vị{ '}' }, { '{' …."""
    return Text("ask-calendar-words", {})


def ask_certificate_chapter() -> Text:
    """Say: Nhà ấy ở chi hội nào? { You } gõ tên, ví dụ TDP 12."""
    return Text("ask-certificate-chapter", {})


def ask_certificate_unit(*, of: Wording) -> Text:
    """Say: In cho { $of } nào? { You } gõ tên."""
    return Text("ask-certificate-unit", {"of": of})


def ask_certificates(*, of: Wording) -> Text:
    """Say: In giấy chứng nhận cho { $of } nào ạ?."""
    return Text("ask-certificates", {"of": of})


def ask_citizen() -> Text:
    """Say: Ghi cho ai ạ? { You } gõ họ tên."""
    return Text("ask-citizen", {})


def ask_citizen_floor(*, floor: str) -> Text:
    """Say: Có mục nào dưới { $floor } điểm không ạ? Có thì chưa đạt."""
    return Text("ask-citizen-floor", {"floor": floor})


def ask_citizen_group() -> Text:
    """Say: Khai theo mẫu nào ạ?."""
    return Text("ask-citizen-group", {})


def ask_citizen_line() -> Text:
    """Say: { You } gõ họ tên và năm sinh, ví dụ: Nguyễn Thị Lan 1960."""
    return Text("ask-citizen-line", {})


def ask_citizen_points() -> Text:
    """Say: Được bao nhiêu điểm trên 100 ạ?."""
    return Text("ask-citizen-points", {})


def ask_citizens_elsewhere(*, count: int, names: str) -> Text:
    """Say: { COUNT($count) } người trùng họ tên, năm sinh với người ở nơi khác: { …."""
    return Text("ask-citizens-elsewhere", {"count": count, "names": names})


def ask_citizens_list() -> Text:
    """Say: { You } dán danh sách, mỗi dòng một người, hoặc gửi tệp Excel đã điền. …."""
    return Text("ask-citizens-list", {})


def ask_clan() -> Text:
    """Say: Nhà này thuộc dòng họ nào ạ?."""
    return Text("ask-clan", {})


def ask_clan_chapter() -> Text:
    """Say: Nhà ấy ở chi hội nào? { You } gõ tên, ví dụ TDP 12."""
    return Text("ask-clan-chapter", {})


def ask_clan_drop(*, clan: str) -> Text:
    """Say: Bỏ nhà nào khỏi { $clan } ạ?."""
    return Text("ask-clan-drop", {"clan": clan})


def ask_clan_from() -> Text:
    """Say: Nhà ấy ghi ở dòng họ nào ạ?."""
    return Text("ask-clan-from", {})


def ask_correction() -> Text:
    """Say: Lời đúng là gì ạ? { You } gõ lại cả bài."""
    return Text("ask-correction", {})


def ask_counts() -> Text:
    """Say: Đếm gì trong sổ?."""
    return Text("ask-counts", {})


def ask_criterion() -> Text:
    """Say: Tiêu chí ấy thế nào? { You } gõ như trên giấy."""
    return Text("ask-criterion", {})


def ask_criterion_level(*, number: str) -> Text:
    """Say: Mục { $number } của mức độ nào ạ?."""
    return Text("ask-criterion-level", {"number": number})


def ask_day() -> Text:
    """Say: Việc này hôm nào ạ? { You } gõ ngày, ví dụ 28/9."""
    return Text("ask-day", {})


def ask_decision() -> Text:
    """Say: Theo quyết định số mấy ạ? Ví dụ: 12/QĐ-UBND ngày 5/9."""
    return Text("ask-decision", {})


def ask_decision_number() -> Text:
    """Say: Quyết định số bao nhiêu? { You } gõ như trên giấy, ví dụ 15/QĐ-HKH."""
    return Text("ask-decision-number", {})


def ask_decision_photo() -> Text:
    """Say: { You } gửi ảnh quyết định giúp."""
    return Text("ask-decision-photo", {})


def ask_donor() -> Text:
    """Say: Ai ủng hộ ạ? { You } gõ tên người, hoặc tên cơ quan, cửa hàng."""
    return Text("ask-donor", {})


def ask_end_reason(*, name: str) -> Text:
    """Say: { $name } thôi là hội viên vì sao ạ?."""
    return Text("ask-end-reason", {"name": name})


def ask_end_why(*, unit: str) -> Text:
    """Say: Vì sao { $unit } không còn nữa ạ?."""
    return Text("ask-end-why", {"unit": unit})


def ask_event_from() -> Text:
    """Say: Tổ chức từ hôm nào ạ? { You } gõ ngày, ví dụ 2/10."""
    return Text("ask-event-from", {})


def ask_event_label() -> Text:
    """Say: Sự kiện gì ạ? Ví dụ: Trao thưởng học sinh giỏi."""
    return Text("ask-event-label", {})


def ask_event_photos() -> Text:
    """Say: { You } gửi ảnh giúp, một hay nhiều ảnh đều được."""
    return Text("ask-event-photos", {})


def ask_event_place() -> Text:
    """Say: Tổ chức ở đâu ạ?."""
    return Text("ask-event-place", {})


def ask_event_place_again(*, place: str) -> Text:
    """Say: Tổ chức ở đâu ạ? Kế hoạch ghi: { $place }."""
    return Text("ask-event-place-again", {"place": place})


def ask_event_reason() -> Text:
    """Say: Vì sao không tổ chức nữa ạ?."""
    return Text("ask-event-reason", {})


def ask_event_to() -> Text:
    """Say: Đến hôm nào ạ? { You } gõ ngày, ví dụ 5/10."""
    return Text("ask-event-to", {})


def ask_evidence(*, criterion: str) -> Text:
    """Say: Mục { $criterion } cần minh chứng. { You } gửi ảnh, giấy tờ, hoặc gõ …."""
    return Text("ask-evidence", {"criterion": criterion})


def ask_evidence_of() -> Text:
    """Say: Xem minh chứng của mục nào? { You } gõ mã, ví dụ 1.2."""
    return Text("ask-evidence-of", {})


def ask_field(*, name: str) -> Text:
    """Say: Sửa gì của { $name } ạ?."""
    return Text("ask-field", {"name": name})


def ask_fields() -> Text:
    """Say: { You } cần số gì của các chi hội? Bấm, hoặc gõ tên các số, cách nhau …."""
    return Text("ask-fields", {})


def ask_figure_citizens_registered(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu người đã đăng ký Công dân học tập ạ?."""
    return Text("ask-figure-citizens-registered", {"unit": unit})


def ask_figure_family_funds(*, days: str, unit: str) -> Text:
    """Say: { $days }, ngoài lợn nhựa, các nhà ở { $unit } để dành cho việc học …."""
    return Text("ask-figure-family-funds", {"days": days, "unit": unit})


def ask_figure_gift(*, days: str, unit: str) -> Text:
    """Say: { $days }, { $unit } được ủng hộ bao nhiêu tiền ạ?."""
    return Text("ask-figure-gift", {"days": days, "unit": unit})


def ask_figure_groups_assessed(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu tổ dân phố đã được xếp loại ạ?."""
    return Text("ask-figure-groups-assessed", {"unit": unit})


def ask_figure_kept(*, days: str, unit: str) -> Text:
    """Say: { $days }, các nhà ở { $unit } mổ lợn giữ lại cho các cháu bao nhiêu …."""
    return Text("ask-figure-kept", {"days": days, "unit": unit})


def ask_figure_learning_clans(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu dòng họ đạt Dòng họ học tập ạ?."""
    return Text("ask-figure-learning-clans", {"unit": unit})


def ask_figure_learning_families(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu hộ đạt Gia đình học tập ạ?."""
    return Text("ask-figure-learning-families", {"unit": unit})


def ask_figure_learning_groups(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu tổ dân phố đạt TDP học tập ạ?."""
    return Text("ask-figure-learning-groups", {"unit": unit})


def ask_figure_learning_units(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu đơn vị đạt Đơn vị học tập ạ?."""
    return Text("ask-figure-learning-units", {"unit": unit})


def ask_figure_members(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu hội viên ạ?."""
    return Text("ask-figure-members", {"unit": unit})


def ask_figure_party_enrolled(*, unit: str) -> Text:
    """Say: { $unit } có bao nhiêu đảng viên là hội viên ạ?."""
    return Text("ask-figure-party-enrolled", {"unit": unit})


def ask_figure_pig_households(*, days: str, unit: str) -> Text:
    """Say: { $days }, { $unit } có bao nhiêu nhà mổ lợn nhựa ạ?."""
    return Text("ask-figure-pig-households", {"days": days, "unit": unit})


def ask_figure_piggy(*, days: str, unit: str) -> Text:
    """Say: { $days }, { $unit } thu lợn nhựa được bao nhiêu tiền ạ?."""
    return Text("ask-figure-piggy", {"days": days, "unit": unit})


def ask_figure_wage(*, days: str, unit: str) -> Text:
    """Say: { $days }, { $unit } thu ngày lương được bao nhiêu tiền ạ?."""
    return Text("ask-figure-wage", {"days": days, "unit": unit})


def ask_first_field() -> Text:
    """Say: { You } chọn số nào ạ?."""
    return Text("ask-first-field", {})


def ask_gift_amount(*, donor: str) -> Text:
    """Say: { $donor } ủng hộ bao nhiêu?."""
    return Text("ask-gift-amount", {"donor": donor})


def ask_group() -> Text:
    """Say: Tiêu chí ấy ở phần nào?."""
    return Text("ask-group", {})


def ask_group_unit() -> Text:
    """Say: Nhóm vừa gõ /nhom là của nơi nào? { You } bấm, hoặc gõ tên, ví dụ TDP …."""
    return Text("ask-group-unit", {})


def ask_hardship(*, unit: str) -> Text:
    """Say: Địa bàn { $unit } có thuộc vùng khó khăn không ạ? Vùng khó khăn có vài …."""
    return Text("ask-hardship", {"unit": unit})


def ask_held_from() -> Text:
    """Say: Tổ chức từ hôm nào ạ? { You } gõ ngày, ví dụ 29/9."""
    return Text("ask-held-from", {})


def ask_held_to() -> Text:
    """Say: Đến hôm nào ạ? { You } gõ ngày, ví dụ 3/10."""
    return Text("ask-held-to", {})


def ask_holder() -> Text:
    """Say: Nơi nào giữ số này ạ? { You } bấm, hoặc gõ tên."""
    return Text("ask-holder", {})


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


def ask_household_to(*, called: str) -> Text:
    """Say: { $called } chuyển đến chi hội nào? { You } gõ tên, ví dụ TDP 12."""
    return Text("ask-household-to", {"called": called})


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


def ask_kind() -> Text:
    """Say: Mục này xét thế nào?."""
    return Text("ask-kind", {})


def ask_language() -> Text:
    """Say: Trợ lý nói tiếng gì ạ?."""
    return Text("ask-language", {})


def ask_least_fund() -> Text:
    """Say: Quỹ ít nhất bao nhiêu đồng một người, một năm?."""
    return Text("ask-least-fund", {})


def ask_least_share() -> Text:
    """Say: Ít nhất bao nhiêu phần trăm?."""
    return Text("ask-least-share", {})


def ask_least_share_hard(*, level: Wording) -> Text:
    """Say: { $level }, vùng khó khăn: ít nhất bao nhiêu phần trăm?."""
    return Text("ask-least-share-hard", {"level": level})


def ask_least_share_of(*, level: Wording) -> Text:
    """Say: { $level }: ít nhất bao nhiêu phần trăm?."""
    return Text("ask-least-share-of", {"level": level})


def ask_line() -> Text:
    """Say: { You } sửa phiếu nào? Bấm, hoặc gõ số phiếu."""
    return Text("ask-line", {})


def ask_link_end(*, name: str) -> Text:
    """Say: Nhà { $name } thôi ở dòng họ này vì sao ạ?."""
    return Text("ask-link-end", {"name": name})


def ask_list_floor(*, count: int, floor: str, least: str) -> Text:
    """Say: { COUNT($count) } người từ { $least } điểm, chưa biết mục thấp nhất. …."""
    return Text("ask-list-floor", {"count": count, "floor": floor, "least": least})


def ask_list_source() -> Text:
    """Say: Danh sách này của ai ạ? Ví dụ: tổ công nghệ số cộng đồng."""
    return Text("ask-list-source", {})


def ask_mark(*, all: int, criterion: str, name: str, place: int, range: Wording) -> Text:
    """Say: ({ $place }/{ $all }) { $criterion }. { $name } { $range }."""
    return Text("ask-mark", {"all": all, "criterion": criterion, "name": name, "place": place, "range": range})


def ask_mark_anew(*, criterion: str, name: str, range: Wording) -> Text:
    """Say: { $criterion }. { $name } { $range }."""
    return Text("ask-mark-anew", {"criterion": criterion, "name": name, "range": range})


def ask_mark_returned(*, criterion: str, name: str, range: Wording, reason: str) -> Text:
    """Say: { $criterion }. { $name } Trả lại vì: { $reason } { $range }."""
    return Text("ask-mark-returned", {"criterion": criterion, "name": name, "range": range, "reason": reason})


def ask_mark_why() -> Text:
    """Say: Vì sao chấm như vậy ạ? { You } gõ vài chữ."""
    return Text("ask-mark-why", {})


def ask_marks_file() -> Text:
    """Say: { You } gửi tệp Excel đã chấm giúp."""
    return Text("ask-marks-file", {})


def ask_member() -> Text:
    """Say: Tìm ai ạ? { You } gõ tên, số nhà hoặc số điện thoại."""
    return Text("ask-member", {})


def ask_member_home() -> Text:
    """Say: Ở nhà nào? { You } gõ tên chủ nhà hoặc số nhà."""
    return Text("ask-member-home", {})


def ask_member_name() -> Text:
    """Say: Hội viên tên gì ạ? { You } gõ họ và tên."""
    return Text("ask-member-name", {})


def ask_mend_unit() -> Text:
    """Say: Nơi nào ạ? { You } gõ tên, ví dụ TDP 12."""
    return Text("ask-mend-unit", {})


def ask_model_family(*, year: str) -> Text:
    """Say: Xem danh hiệu { $year } của nhà nào? { You } gõ tên hoặc số nhà."""
    return Text("ask-model-family", {"year": year})


def ask_model_unit(*, year: str) -> Text:
    """Say: Xem danh hiệu { $year } của nơi nào? { You } gõ tên."""
    return Text("ask-model-unit", {"year": year})


def ask_more_fields(*, fields: Wording) -> Text:
    """Say: Đã chọn: { $fields }. Thêm số nào nữa ạ?."""
    return Text("ask-more-fields", {"fields": fields})


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


def ask_period() -> Text:
    """Say: Số của những ngày nào ạ?."""
    return Text("ask-period", {})


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


def ask_plan_basis() -> Text:
    """Say: Căn cứ nào ạ? { You } bấm, hoặc gõ vài chữ, ví dụ 1373."""
    return Text("ask-plan-basis", {})


def ask_plan_basis_text() -> Text:
    """Say: { You } gõ cả câu căn cứ, gồm số và ngày của văn bản."""
    return Text("ask-plan-basis-text", {})


def ask_plan_bound(*, bound: Wording, label: str) -> Text:
    """Say: { $label } Đang ghi { $bound }. Mức mới là bao nhiêu ạ?."""
    return Text("ask-plan-bound", {"bound": bound, "label": label})


def ask_plan_days() -> Text:
    """Say: Ngày nào ạ? { You } gõ 30/9, hay 29/9 đến 5/10."""
    return Text("ask-plan-days", {})


def ask_plan_event() -> Text:
    """Say: Sự kiện nào ạ? { You } bấm, hoặc gõ vài chữ, ví dụ phát động."""
    return Text("ask-plan-event", {})


def ask_plan_file() -> Text:
    """Say: { You } gửi tệp Excel đã sửa theo mẫu."""
    return Text("ask-plan-file", {})


def ask_plan_label() -> Text:
    """Say: Việc ấy tên gì ạ? { You } gõ gọn, ví dụ: Hội thảo dân vận khéo."""
    return Text("ask-plan-label", {})


def ask_plan_last_day() -> Text:
    """Say: Hạn cuối là ngày nào ạ? Ví dụ 30/11."""
    return Text("ask-plan-last-day", {})


def ask_plan_new_last_day(*, day: Wording, label: str) -> Text:
    """Say: { $label } Hạn đang ghi: { $day }. Hạn cuối mới là ngày nào ạ? Ví dụ …."""
    return Text("ask-plan-new-last-day", {"day": day, "label": label})


def ask_plan_owed() -> Text:
    """Say: Việc, báo cáo nào ạ? { You } bấm, hoặc gõ vài chữ, ví dụ tuần lễ."""
    return Text("ask-plan-owed", {})


def ask_plan_place() -> Text:
    """Say: Ở đâu ạ? { You } gõ nơi tổ chức."""
    return Text("ask-plan-place", {})


def ask_plan_target() -> Text:
    """Say: Chỉ tiêu nào ạ? { You } bấm, hoặc gõ vài chữ, ví dụ dân số."""
    return Text("ask-plan-target", {})


def ask_points(*, criterion: str, lacking: int, name: str) -> Text:
    """Say: { $criterion }. { $name } Cao nhất mấy điểm? (còn { $lacking } số)."""
    return Text("ask-points", {"criterion": criterion, "lacking": lacking, "name": name})


def ask_points_anew(*, criterion: str, name: str) -> Text:
    """Say: { $criterion }. { $name } Đúng ra cao nhất mấy điểm?."""
    return Text("ask-points-anew", {"criterion": criterion, "name": name})


def ask_post() -> Text:
    """Say: Người ký ghi chức gì? Ví dụ: TM. Ban Thường vụ, Chủ tịch."""
    return Text("ask-post", {})


def ask_question() -> Text:
    """Say: { You } muốn hỏi cán bộ hội điều gì ạ?."""
    return Text("ask-question", {})


def ask_question_back(*, question: str) -> Text:
    """Say: { You } muốn hỏi thêm gì về câu '{ $question }'?."""
    return Text("ask-question-back", {"question": question})


def ask_question_photo() -> Text:
    """Say: Có ảnh gửi kèm không ạ?."""
    return Text("ask-question-photo", {})


def ask_ready() -> Text:
    """Say: Dùng câu trả lời nào? { You } bấm, hoặc gõ một chữ để tìm."""
    return Text("ask-ready", {})


def ask_ready_title() -> Text:
    """Say: Đặt tên ngắn cho câu trả lời này, ví dụ: Mất sổ chi hội."""
    return Text("ask-ready-title", {})


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


def ask_rename_why() -> Text:
    """Say: Vì sao đổi tên ạ?."""
    return Text("ask-rename-why", {})


def ask_reply(*, who: Wording) -> Text:
    """Say: Trả lời { $who } thế nào ạ?."""
    return Text("ask-reply", {"who": who})


def ask_report_is_done() -> Text:
    """Say: Báo cáo này { you } làm xong chưa ạ?."""
    return Text("ask-report-is-done", {})


def ask_report_photo() -> Text:
    """Say: { You } gửi ảnh giúp, một hay nhiều ảnh đều được."""
    return Text("ask-report-photo", {})


def ask_report_words() -> Text:
    """Say: { You } kể vài lời: đã làm những gì, kết quả ra sao ạ?."""
    return Text("ask-report-words", {})


def ask_reported_count(*, label: Wording) -> Text:
    """Say: { $label }: bao nhiêu ạ?."""
    return Text("ask-reported-count", {"label": label})


def ask_reported_done(*, label: Wording) -> Text:
    """Say: { $label }: đã làm chưa ạ?."""
    return Text("ask-reported-done", {"label": label})


def ask_reported_percent(*, label: Wording) -> Text:
    """Say: { $label }: được bao nhiêu phần trăm ạ? Ví dụ 95,5."""
    return Text("ask-reported-percent", {"label": label})


def ask_return_reason(*, name: str) -> Text:
    """Say: Vì sao trả lại ạ? { $name } sẽ đọc được."""
    return Text("ask-return-reason", {"name": name})


def ask_rewording() -> Text:
    """Say: Lời mới là gì ạ? { You } gõ lại cả bài."""
    return Text("ask-rewording", {})


def ask_right_amount() -> Text:
    """Say: Số đúng là bao nhiêu ạ?."""
    return Text("ask-right-amount", {})


def ask_right_giver() -> Text:
    """Say: Tên đúng là gì ạ?."""
    return Text("ask-right-giver", {})


def ask_right_name() -> Text:
    """Say: Tên đúng là gì ạ? { You } gõ cả họ và tên."""
    return Text("ask-right-name", {})


def ask_role_to_end(*, unit: str) -> Text:
    """Say: Ai ở { $unit } thôi ạ?."""
    return Text("ask-role-to-end", {"unit": unit})


def ask_seat() -> Text:
    """Say: Ai thôi ạ? { You } bấm, hoặc gõ tên."""
    return Text("ask-seat", {})


def ask_seat_end(*, name: str) -> Text:
    """Say: { $name } thôi từ ngày nào ạ?."""
    return Text("ask-seat-end", {"name": name})


def ask_seat_since() -> Text:
    """Say: Vào ban từ ngày nào ạ? Ví dụ 5/9."""
    return Text("ask-seat-since", {})


def ask_seats() -> Text:
    """Say: Ai vào ban ạ? Mỗi dòng một người, ví dụ: Trưởng ban: Nguyễn Văn An."""
    return Text("ask-seats", {})


def ask_seats_new() -> Text:
    """Say: Ban mới có những ai? Mỗi dòng một người, ví dụ: Trưởng ban: Nguyễn Văn …."""
    return Text("ask-seats-new", {})


def ask_set_aside() -> Text:
    """Say: Vì sao bỏ bài chấm mà vẫn đề nghị ạ? { You } gõ vài chữ, người ghi …."""
    return Text("ask-set-aside", {})


def ask_set_file() -> Text:
    """Say: { You } gửi tệp Excel đã điền giúp."""
    return Text("ask-set-file", {})


def ask_signed() -> Text:
    """Say: Quyết định ký ngày nào ạ? Ví dụ 10/12."""
    return Text("ask-signed", {})


def ask_signer_name() -> Text:
    """Say: Họ tên người ký?."""
    return Text("ask-signer-name", {})


def ask_signer_same(*, model: Wording) -> Text:
    """Say: Ai ký giấy { $model } ạ?."""
    return Text("ask-signer-same", {"model": model})


def ask_source() -> Text:
    """Say: Số này theo đâu ạ? Ví dụ: công an phường, Phòng Giáo dục."""
    return Text("ask-source", {})


def ask_story() -> Text:
    """Say: { You } kể giúp câu chuyện. Dài thì gửi nhiều tin cũng được."""
    return Text("ask-story", {})


def ask_story_about() -> Text:
    """Say: Gương sáng về ai ạ? { You } gõ tên và nơi ở, ví dụ: bà Nguyễn Thị Hoa, …."""
    return Text("ask-story-about", {})


def ask_story_contest() -> Text:
    """Say: Bài này hưởng ứng việc nào trong kế hoạch ạ?."""
    return Text("ask-story-contest", {})


def ask_story_named() -> Text:
    """Say: Người trong chuyện có đồng ý nêu tên, đăng ảnh không ạ?."""
    return Text("ask-story-named", {})


def ask_story_note(*, writer: Wording) -> Text:
    """Say: { You } nhắn { $writer } mấy lời?."""
    return Text("ask-story-note", {"writer": writer})


def ask_story_photo() -> Text:
    """Say: Có ảnh đi cùng không ạ?."""
    return Text("ask-story-photo", {})


def ask_strangers(*, count: int, names: str, unit: str) -> Text:
    """Say: Chưa có trong sổ { $unit } { COUNT($count) } người: { $names }."""
    return Text("ask-strangers", {"count": count, "names": names, "unit": unit})


def ask_task_is_done() -> Text:
    """Say: Việc này { you } làm xong chưa ạ?."""
    return Text("ask-task-is-done", {})


def ask_task_proof() -> Text:
    """Say: Có ảnh hay giấy tờ gì kèm theo thì { you } gửi giúp."""
    return Text("ask-task-proof", {})


def ask_task_words() -> Text:
    """Say: { You } có nhắn thêm gì không ạ?."""
    return Text("ask-task-words", {})


def ask_teller() -> Text:
    """Say: Ai báo số qua điện thoại ạ? { You } bấm, hoặc gõ tên."""
    return Text("ask-teller", {})


def ask_those() -> Text:
    """Say: Hỏi những nơi nào ạ?."""
    return Text("ask-those", {})


def ask_together(*, already: str, clan: str, name: str) -> Text:
    """Say: Nhà { $name } đang ghi ở { $already }. Ghi vào { $clan } thế nào ạ? Ở …."""
    return Text("ask-together", {"already": already, "clan": clan, "name": name})


def ask_told_by(*, unit: str) -> Text:
    """Say: Ai ở { $unit } báo ạ? { You } gõ tên người báo."""
    return Text("ask-told-by", {"unit": unit})


def ask_told_on() -> Text:
    """Say: Báo hôm nào ạ? { You } bấm, hoặc gõ ngày, ví dụ 28/9."""
    return Text("ask-told-on", {})


def ask_unit() -> Text:
    """Say: Việc này của nơi nào? { You } bấm, hoặc gõ tên, ví dụ TDP 12."""
    return Text("ask-unit", {})


def ask_unit_name(*, unit: str) -> Text:
    """Say: Tên mới của { $unit } là gì ạ?."""
    return Text("ask-unit-name", {"unit": unit})


def ask_units() -> Text:
    """Say: { You } gõ dãy, ví dụ <b>TDP 1 đến 45</b>, hoặc dán danh sách mỗi dòng …."""
    return Text("ask-units", {})


def ask_until() -> Text:
    """Say: Hạn trả lời hôm nào ạ? { You } bấm, hoặc gõ ngày, ví dụ 10/10."""
    return Text("ask-until", {})


def ask_wage_amount(*, person: str) -> Text:
    """Say: { $person } góp bao nhiêu?."""
    return Text("ask-wage-amount", {"person": person})


def ask_wage_person() -> Text:
    """Say: Ai góp ngày lương? { You } gõ tên."""
    return Text("ask-wage-person", {})


def ask_which_criterion() -> Text:
    """Say: Sửa mục nào? { You } gõ mã, ví dụ 1.2."""
    return Text("ask-which-criterion", {})


def ask_which_day(*, day: date, number: str) -> Text:
    """Say: Quyết định { $number } đã ghi ký ngày { FULLDAY($day) }. Ngày nào đúng …."""
    return Text("ask-which-day", {"day": day, "number": number})


def ask_which_invites() -> Text:
    """Say: { You } cần lời mời nào ạ?."""
    return Text("ask-which-invites", {})


def ask_which_list() -> Text:
    """Say: Danh sách nào ạ?."""
    return Text("ask-which-list", {})


def ask_whole() -> Text:
    """Say: Giấy của hội có đúng là chỉ có ngần ấy mục không ạ?."""
    return Text("ask-whole", {})


def ask_whom(*, count: int, of: Wording) -> Text:
    """Say: Có { COUNT($count) } { $of } được đề nghị. Công nhận thế nào ạ?."""
    return Text("ask-whom", {"count": count, "of": of})


def ask_whose_task(*, label: str) -> Text:
    """Say: <b>{ $label }</b>: báo xong giúp nơi nào ạ?."""
    return Text("ask-whose-task", {"label": label})


def ask_withdraw() -> Text:
    """Say: Thu hồi vì sao ạ? { You } gõ vài chữ, kèm số quyết định nếu có."""
    return Text("ask-withdraw", {})


def ask_words_for_file() -> Text:
    """Say: Đã giữ tệp gửi kèm. Thông báo nói gì ạ?."""
    return Text("ask-words-for-file", {})


def asks_yes_no() -> Text:
    """Say: đạt hay chưa."""
    return Text("asks-yes-no", {})


def assessment_correct() -> Text:
    """Say: Sửa điểm một mục."""
    return Text("assessment-correct", {})


def assessment_hand_in() -> Text:
    """Say: Nộp."""
    return Text("assessment-hand-in", {})


def assessment_lacks_to(*, rank: Wording) -> Text:
    """Say: Muốn lên { $rank } thì còn:."""
    return Text("assessment-lacks-to", {"rank": rank})


def assessment_left() -> Text:
    """Say: Đã giữ các mục đã chấm, lúc nào chấm tiếp cũng được."""
    return Text("assessment-left", {})


def assessment_look() -> Text:
    """Say: Xem từng mục."""
    return Text("assessment-look", {})


def assessment_mend(*, count: int) -> Text:
    """Say: Sửa { $count } mục trả lại."""
    return Text("assessment-mend", {"count": count})


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


def assessment_short_of(*, points: str, rank: Wording) -> Text:
    """Say: Còn { $points } điểm nữa thì lên { $rank }."""
    return Text("assessment-short-of", {"points": points, "rank": rank})


def assessment_title(*, model: Wording, name: str, stage: Wording, year: str) -> Text:
    """Say: <b>{ $name }</b> { $model } { $year }: { $stage }."""
    return Text("assessment-title", {"model": model, "name": name, "stage": stage, "year": year})


def assessment_total(*, top: str, total: str) -> Text:
    """Say: Cộng <b>{ $total }</b>/{ $top } điểm."""
    return Text("assessment-total", {"top": top, "total": total})


def assessment_unplaced(*, total: str) -> Text:
    """Say: Giấy không nói { $total } điểm xếp loại nào, nên tính loại thấp hơn."""
    return Text("assessment-unplaced", {"total": total})


def back() -> Text:
    """Say: Quay lại."""
    return Text("back", {})


def base_adults() -> Text:
    """Say: số người lớn."""
    return Text("base-adults", {})


def base_citizens() -> Text:
    """Say: số công dân."""
    return Text("base-citizens", {})


def base_clans() -> Text:
    """Say: số dòng họ."""
    return Text("base-clans", {})


def base_enter(*, base: Wording) -> Text:
    """Say: Ghi { $base }."""
    return Text("base-enter", {"base": base})


def base_enter_for(*, base: Wording, unit: str) -> Text:
    """Say: { $unit }: { $base }."""
    return Text("base-enter-for", {"base": base, "unit": unit})


def base_groups() -> Text:
    """Say: số tổ dân phố."""
    return Text("base-groups", {})


def base_households() -> Text:
    """Say: số hộ."""
    return Text("base-households", {})


def base_learners() -> Text:
    """Say: số người học."""
    return Text("base-learners", {})


def base_noted(*, base: Wording, count: int, day: date, source: str) -> Text:
    """Say: Tính trên { $base } { COUNT($count) }, theo { $source }, ngày { …."""
    return Text("base-noted", {"base": base, "count": count, "day": day, "source": source})


def base_party_members() -> Text:
    """Say: số đảng viên."""
    return Text("base-party-members", {})


def base_population() -> Text:
    """Say: dân số."""
    return Text("base-population", {})


def base_staff() -> Text:
    """Say: số người của đơn vị."""
    return Text("base-staff", {})


def base_summed(*, base: Wording, count: int) -> Text:
    """Say: Tính trên { $base } { COUNT($count) }, cộng từ các nơi."""
    return Text("base-summed", {"base": base, "count": count})


def base_units() -> Text:
    """Say: số đơn vị."""
    return Text("base-units", {})


def board_add() -> Text:
    """Say: Thêm người."""
    return Text("board-add", {})


def board_before_ends() -> Text:
    """Say: Cả ban trước thôi từ ngày ấy."""
    return Text("board-before-ends", {})


def board_committee() -> Text:
    """Say: Ban chỉ đạo."""
    return Text("board-committee", {})


def board_end() -> Text:
    """Say: Có người thôi."""
    return Text("board-end", {})


def board_more(*, count: int) -> Text:
    """Say: và { $count } người nữa."""
    return Text("board-more", {"count": count})


def board_none(*, unit: str) -> Text:
    """Say: { $unit } chưa ghi ban khuyến học."""
    return Text("board-none", {"unit": unit})


def board_of_one() -> Text:
    """Say: Ghi ban của một nơi."""
    return Text("board-of-one", {})


def board_recorded() -> Text:
    """Say: Đã ghi."""
    return Text("board-recorded", {})


def board_renew() -> Text:
    """Say: Ban mới, thay cả ban."""
    return Text("board-renew", {})


def board_title(*, unit: str) -> Text:
    """Say: <b>Ban khuyến học { $unit }</b>."""
    return Text("board-title", {"unit": unit})


def board_yes() -> Text:
    """Say: Đúng, ghi lại."""
    return Text("board-yes", {})


def boards_lack(*, count: int) -> Text:
    """Say: Xem { $count } nơi chưa có."""
    return Text("boards-lack", {"count": count})


def boards_lack_none() -> Text:
    """Say: Nơi nào cũng có ban khuyến học rồi."""
    return Text("boards-lack-none", {})


def boards_lack_title(*, count: int) -> Text:
    """Say: <b>{ $count } nơi chưa có ban khuyến học</b>."""
    return Text("boards-lack-title", {"count": count})


def boards_stand(*, all: int, have: int) -> Text:
    """Say: { $have }/{ $all } nơi đã có ban khuyến học."""
    return Text("boards-stand", {"all": all, "have": have})


def body_association() -> Text:
    """Say: Hội Khuyến học."""
    return Text("body-association", {})


def body_association_of(*, place: str) -> Text:
    """Say: Hội Khuyến học { $place }."""
    return Text("body-association-of", {"place": place})


def body_committee() -> Text:
    """Say: Ủy ban nhân dân."""
    return Text("body-committee", {})


def body_committee_of(*, place: str) -> Text:
    """Say: Ủy ban nhân dân { $place }."""
    return Text("body-committee-of", {"place": place})


def book_chapter() -> Text:
    """Say: chi hội."""
    return Text("book-chapter", {})


def booked_late(*, day: date, true: date) -> Text:
    """Say: Sổ ngày { DAY($true) } đã chốt, khoản này ghi vào ngày { DAY($day) }."""
    return Text("booked-late", {"day": day, "true": true})


def books_do_not_hold(*, count: int) -> Text:
    """Say: Dò sổ tự động: có { $count } sổ quỹ không khớp. { You } báo người giữ …."""
    return Text("books-do-not-hold", {"count": count})


def bound_count_least(*, bound: int) -> Text:
    """Say: từ { COUNT($bound) }."""
    return Text("bound-count-least", {"bound": bound})


def bound_count_more(*, bound: int) -> Text:
    """Say: trên { COUNT($bound) }."""
    return Text("bound-count-more", {"bound": bound})


def bound_count_most(*, bound: int) -> Text:
    """Say: nhiều nhất { COUNT($bound) }."""
    return Text("bound-count-most", {"bound": bound})


def bound_dong_least(*, bound: Dong) -> Text:
    """Say: từ { MONEY($bound) } một người một năm."""
    return Text("bound-dong-least", {"bound": bound})


def bound_percent_least(*, bound: int) -> Text:
    """Say: từ { $bound }%."""
    return Text("bound-percent-least", {"bound": bound})


def bound_percent_more(*, bound: int) -> Text:
    """Say: trên { $bound }%."""
    return Text("bound-percent-more", {"bound": bound})


def bound_percent_most(*, bound: int) -> Text:
    """Say: nhiều nhất { $bound }%."""
    return Text("bound-percent-most", {"bound": bound})


def bound_too_great(*, most: int) -> Text:
    """Say: Mức này nhiều nhất là { COUNT($most) }. { You } gõ lại giúp."""
    return Text("bound-too-great", {"most": most})


def bound_yes() -> Text:
    """Say: làm được."""
    return Text("bound-yes", {})


def button_old() -> Text:
    """Say: Nút này cũ rồi."""
    return Text("button-old", {})


def button_old_while(*, doing: Wording) -> Text:
    """Say: Nút này cũ rồi. { You } đang ở: { $doing }."""
    return Text("button-old-while", {"doing": doing})


def calendar_day(*, day: date, days: str, label: str) -> Text:
    """Say: { WEEKDAY($day) } { $days }: { $label }."""
    return Text("calendar-day", {"day": day, "days": days, "label": label})


def calendar_days(*, days: str, label: str) -> Text:
    """Say: { $days }: { $label }."""
    return Text("calendar-days", {"days": days, "label": label})


def calendar_empty() -> Text:
    """Say: Từ nay đến hết năm sau lịch chưa có gì."""
    return Text("calendar-empty", {})


def calendar_kept() -> Text:
    """Say: Đã ghi. Lịch gửi theo như vậy."""
    return Text("calendar-kept", {})


def calendar_last_day(*, day: date, days: str, label: str) -> Text:
    """Say: { WEEKDAY($day) } { $days }: hạn cuối, { $label }."""
    return Text("calendar-last-day", {"day": day, "days": days, "label": label})


def calendar_moment(*, at: datetime, day: date, whom: Wording, words: str) -> Text:
    """Say: { WEEKDAY($day) } { DAY($day) }, { CLOCK($at) }, gửi { $whom }: '{ …."""
    return Text("calendar-moment", {"at": at, "day": day, "whom": whom, "words": words})


def calendar_more() -> Text:
    """Say: Xem tiếp."""
    return Text("calendar-more", {})


def calendar_off_summary(*, label: str) -> Text:
    """Say: Tắt tin '{ $label }' lần này, đúng không ạ?."""
    return Text("calendar-off-summary", {"label": label})


def calendar_on_summary(*, label: str) -> Text:
    """Say: Gửi tin '{ $label }' như lịch, đúng không ạ?."""
    return Text("calendar-on-summary", {"label": label})


def calendar_one_day(*, day: date) -> Text:
    """Say: { WEEKDAY($day) } { FULLDAY($day) }."""
    return Text("calendar-one-day", {"day": day})


def calendar_reword() -> Text:
    """Say: Sửa lời."""
    return Text("calendar-reword", {})


def calendar_said() -> Text:
    """Say: Tin sắp gửi."""
    return Text("calendar-said", {})


def calendar_said_line(*, at: datetime, day: date, label: str) -> Text:
    """Say: { DAY($day) } { CLOCK($at) }: { $label }."""
    return Text("calendar-said-line", {"at": at, "day": day, "label": label})


def calendar_said_line_off(*, at: datetime, day: date, label: str) -> Text:
    """Say: { DAY($day) } { CLOCK($at) }: { $label } (đã tắt)."""
    return Text("calendar-said-line-off", {"at": at, "day": day, "label": label})


def calendar_said_none() -> Text:
    """Say: Trong 40 ngày tới lịch không gửi tin nào."""
    return Text("calendar-said-none", {})


def calendar_said_title() -> Text:
    """Say: Tin lịch sắp gửi, { you } bấm tin cần xem:."""
    return Text("calendar-said-title", {})


def calendar_span(*, first: date, last: date) -> Text:
    """Say: { DAY($first) } đến { FULLDAY($last) }."""
    return Text("calendar-span", {"first": first, "last": last})


def calendar_title() -> Text:
    """Say: <b>Lịch sắp tới</b>."""
    return Text("calendar-title", {})


def calendar_turn_off() -> Text:
    """Say: Tắt tin này."""
    return Text("calendar-turn-off", {})


def calendar_turn_on() -> Text:
    """Say: Gửi như lịch."""
    return Text("calendar-turn-on", {})


def calendar_undecided() -> Text:
    """Say: Tin chưa gửi được."""
    return Text("calendar-undecided", {})


def calendar_words_summary(*, words: str) -> Text:
    """Say: { You } xem lại giúp, từ nay tin này nói: '{ $words }'."""
    return Text("calendar-words-summary", {"words": words})


def calendar_yes() -> Text:
    """Say: Đúng."""
    return Text("calendar-yes", {})


def call_by(*, name: str, phone: str, unit: str) -> Text:
    """Say: { $unit }: { $name }, { $phone }."""
    return Text("call-by", {"name": name, "phone": phone, "unit": unit})


def call_nobody(*, unit: str) -> Text:
    """Say: { $unit }: chưa có ai phụ trách."""
    return Text("call-nobody", {"unit": unit})


def call_without(*, name: str, unit: str) -> Text:
    """Say: { $unit }: { $name }, chưa có số điện thoại."""
    return Text("call-without", {"name": name, "unit": unit})


def called_in_book(*, book: str, called: Wording) -> Text:
    """Say: { $called } (quỹ { $book })."""
    return Text("called-in-book", {"book": book, "called": called})


def called_on_day(*, called: Wording, day: date) -> Text:
    """Say: { $called }, ngày { FULLDAY($day) }."""
    return Text("called-on-day", {"called": called, "day": day})


def calls_line(*, day: date, who: Wording, why: Wording) -> Text:
    """Say: { DAY($day) } · { $who }: { $why }."""
    return Text("calls-line", {"day": day, "who": who, "why": why})


def calls_line_known(*, day: date, known: str, who: Wording, why: Wording) -> Text:
    """Say: { DAY($day) } · { $who }, { $known }: { $why }."""
    return Text("calls-line-known", {"day": day, "known": known, "who": who, "why": why})


def calls_none() -> Text:
    """Say: Không có ai cần gọi điện."""
    return Text("calls-none", {})


def calls_title() -> Text:
    """Say: Xin gọi điện giúp:."""
    return Text("calls-title", {})


def carrier_announcement() -> Text:
    """Say: tin báo."""
    return Text("carrier-announcement", {})


def carrier_assessment() -> Text:
    """Say: bình xét."""
    return Text("carrier-assessment", {})


def carrier_both(*, first: Wording, second: Wording) -> Text:
    """Say: { $first }, { $second }."""
    return Text("carrier-both", {"first": first, "second": second})


def carrier_event() -> Text:
    """Say: sự kiện."""
    return Text("carrier-event", {})


def carrier_fund() -> Text:
    """Say: sổ quỹ."""
    return Text("carrier-fund", {})


def carrier_honour() -> Text:
    """Say: khen thưởng."""
    return Text("carrier-honour", {})


def carrier_question() -> Text:
    """Say: hỏi phường."""
    return Text("carrier-question", {})


def carrier_register() -> Text:
    """Say: hội viên."""
    return Text("carrier-register", {})


def carrier_scholarship() -> Text:
    """Say: học bổng."""
    return Text("carrier-scholarship", {})


def carrier_story() -> Text:
    """Say: gương sáng."""
    return Text("carrier-story", {})


def carrier_task() -> Text:
    """Say: việc phải làm."""
    return Text("carrier-task", {})


def cell_failed() -> Text:
    """Say: chưa đạt."""
    return Text("cell-failed", {})


def cell_not_registered() -> Text:
    """Say: chưa."""
    return Text("cell-not-registered", {})


def cell_passed() -> Text:
    """Say: đạt."""
    return Text("cell-passed", {})


def certificate_all(*, count: int, number: str) -> Text:
    """Say: Cả { COUNT($count) }, { $number }."""
    return Text("certificate-all", {"count": count, "number": number})


def certificate_basis(*, day: str, month: str, number: str, year: str) -> Text:
    """Say: Quyết định số { $number } ngày { $day } tháng { $month } năm { $year }."""
    return Text("certificate-basis", {"day": day, "month": month, "number": number, "year": year})


def certificate_coming() -> Text:
    """Say: Giấy chứng nhận đang làm, gửi ngay sau đây."""
    return Text("certificate-coming", {})


def certificate_coming_parts(*, count: int) -> Text:
    """Say: Giấy chứng nhận đang làm, chia { $count } tệp, gửi ngay sau đây."""
    return Text("certificate-coming-parts", {"count": count})


def certificate_family() -> Text:
    """Say: Gia đình."""
    return Text("certificate-family", {})


def certificate_family_of(*, honorific: str) -> Text:
    """Say: Gia đình { $honorific }."""
    return Text("certificate-family-of", {"honorific": honorific})


def certificate_file(*, name: str, year: str) -> Text:
    """Say: giay-chung-nhan-{ $name }-{ $year }."""
    return Text("certificate-file", {"name": name, "year": year})


def certificate_gone() -> Text:
    """Say: Không còn giấy chứng nhận này: danh hiệu vừa được sửa."""
    return Text("certificate-gone", {})


def certificate_head() -> Text:
    """Say: GIẤY CHỨNG NHẬN."""
    return Text("certificate-head", {})


def certificate_next() -> Text:
    """Say: In giấy khác."""
    return Text("certificate-next", {})


def certificate_none() -> Text:
    """Say: Chưa có quyết định nào, nên chưa có giấy chứng nhận."""
    return Text("certificate-none", {})


def certificate_one() -> Text:
    """Say: Một nhà."""
    return Text("certificate-one", {})


def certificate_one_unit() -> Text:
    """Say: Một nơi."""
    return Text("certificate-one-unit", {})


def certificate_picture(*, name: str) -> Text:
    """Say: Giấy chứng nhận: { $name }."""
    return Text("certificate-picture", {"name": name})


def certificate_print(*, name: str) -> Text:
    """Say: Bản để in, khổ A4 ngang: { $name }."""
    return Text("certificate-print", {"name": name})


def certificate_reached() -> Text:
    """Say: đạt danh hiệu."""
    return Text("certificate-reached", {})


def certificate_valid(*, day: str, month: str, year: str) -> Text:
    """Say: Có giá trị đến hết ngày { $day } tháng { $month } năm { $year }."""
    return Text("certificate-valid", {"day": day, "month": month, "year": year})


def certificate_year(*, year: str) -> Text:
    """Say: Năm { $year }."""
    return Text("certificate-year", {"year": year})


def certificates_file(*, number: str) -> Text:
    """Say: giay-chung-nhan-{ $number }."""
    return Text("certificates-file", {"number": number})


def certificates_ready(*, first: int, last: int) -> Text:
    """Say: Giấy chứng nhận từ số { COUNT($first) } đến { COUNT($last) }, mỗi …."""
    return Text("certificates-ready", {"first": first, "last": last})


def chair_taken(*, name: str) -> Text:
    """Say: Trưởng ban đang là { $name }. { You } gõ lại danh sách giúp; thay …."""
    return Text("chair-taken", {"name": name})


def change_summary(*, details: str, name: str) -> Text:
    """Say: { You } xem lại giúp: <b>{ $name }</b> { $details }."""
    return Text("change-summary", {"details": details, "name": name})


def change_yes() -> Text:
    """Say: Đúng, sửa sổ."""
    return Text("change-yes", {})


def chapter_met(*, state: Wording) -> Text:
    """Say: { $state }, đạt."""
    return Text("chapter-met", {"state": state})


def chapter_missing(*, missing: Wording, state: Wording) -> Text:
    """Say: { $state }, thiếu { $missing }."""
    return Text("chapter-missing", {"missing": missing, "state": state})


def check_citizen(*, name: str) -> Text:
    """Say: Thêm vào sổ: { $name }. Đúng không ạ?."""
    return Text("check-citizen", {"name": name})


def check_household(*, called: str) -> Text:
    """Say: Thêm nhà: { $called }. Đúng không { you }?."""
    return Text("check-household", {"called": called})


def check_person(*, called: str) -> Text:
    """Say: { $called }, chưa có trong sổ. Đúng không { you }?."""
    return Text("check-person", {"called": called})


def choice_gone() -> Text:
    """Say: Chỗ { you } chọn không còn trong sổ nữa. { You } gõ lại giúp."""
    return Text("choice-gone", {})


def citizen_before(*, day: date, state: Wording) -> Text:
    """Say: Trước đó: { $state }, ghi ngày { FULLDAY($day) }."""
    return Text("citizen-before", {"day": day, "state": state})


def citizen_by(*, day: date, how: Wording, name: str) -> Text:
    """Say: Ghi { $how }, { $name } ghi ngày { FULLDAY($day) }."""
    return Text("citizen-by", {"day": day, "how": how, "name": name})


def citizen_elsewhere(*, born: str, name: str, unit: str) -> Text:
    """Say: { $name } { $born } ({ $unit })."""
    return Text("citizen-elsewhere", {"born": born, "name": name, "unit": unit})


def citizen_failed() -> Text:
    """Say: đã đăng ký, chưa đạt."""
    return Text("citizen-failed", {})


def citizen_floor_met() -> Text:
    """Say: Không có, đạt."""
    return Text("citizen-floor-met", {})


def citizen_floor_missed() -> Text:
    """Say: Có, chưa đạt."""
    return Text("citizen-floor-missed", {})


def citizen_floor_unknown() -> Text:
    """Say: Chưa rõ."""
    return Text("citizen-floor-unknown", {})


def citizen_gone_yes() -> Text:
    """Say: Đúng, không còn."""
    return Text("citizen-gone-yes", {})


def citizen_grouped(*, group: Wording, state: Wording) -> Text:
    """Say: { $state }, { $group }."""
    return Text("citizen-grouped", {"group": group, "state": state})


def citizen_how_list(*, source: str) -> Text:
    """Say: theo danh sách: { $source }."""
    return Text("citizen-how-list", {"source": source})


def citizen_how_self() -> Text:
    """Say: theo lời tự khai."""
    return Text("citizen-how-self", {})


def citizen_how_told() -> Text:
    """Say: theo lời kể."""
    return Text("citizen-how-told", {})


def citizen_kept(*, name: str, state: Wording) -> Text:
    """Say: Đã ghi { $name }: { $state }."""
    return Text("citizen-kept", {"name": name, "state": state})


def citizen_left(*, name: str) -> Text:
    """Say: Đã ghi { $name } không còn ở đây."""
    return Text("citizen-left", {"name": name})


def citizen_left_summary(*, name: str, unit: str) -> Text:
    """Say: { You } xem lại giúp: <b>{ $name }</b> không còn ở { $unit } Điều đã …."""
    return Text("citizen-left-summary", {"name": name, "unit": unit})


def citizen_none() -> Text:
    """Say: chưa ghi gì."""
    return Text("citizen-none", {})


def citizen_not_registered() -> Text:
    """Say: chưa đăng ký."""
    return Text("citizen-not-registered", {})


def citizen_not_there() -> Text:
    """Say: Người chưa có trong sổ."""
    return Text("citizen-not-there", {})


def citizen_own(*, state: Wording, year: str) -> Text:
    """Say: <b>Công dân học tập { $year }</b> của { you }: { $state }. { You } đã …."""
    return Text("citizen-own", {"state": state, "year": year})


def citizen_passed() -> Text:
    """Say: đã đăng ký, đạt."""
    return Text("citizen-passed", {})


def citizen_points(*, points: str, state: Wording) -> Text:
    """Say: { $state }, { $points } điểm."""
    return Text("citizen-points", {"points": points, "state": state})


def citizen_registered() -> Text:
    """Say: đã đăng ký."""
    return Text("citizen-registered", {})


def citizen_row_born(*, name: str, row: int) -> Text:
    """Say: Dòng { $row }: năm sinh '{ $name }' chưa đúng, ghi bốn chữ số, ví dụ …."""
    return Text("citizen-row-born", {"name": name, "row": row})


def citizen_row_contradicts(*, name: str, row: int) -> Text:
    """Say: Dòng { $row }: kết quả của { $name } chưa khớp nhau."""
    return Text("citizen-row-contradicts", {"name": name, "row": row})


def citizen_row_group(*, name: str, row: int) -> Text:
    """Say: Dòng { $row }: mẫu '{ $name }' chưa rõ, ghi 1, 2, 3 hoặc 4."""
    return Text("citizen-row-group", {"name": name, "row": row})


def citizen_row_house_or_points(*, name: str, row: int) -> Text:
    """Say: Dòng { $row }: { $name } là số nhà hay điểm? Là điểm thì ghi thêm chữ …."""
    return Text("citizen-row-house-or-points", {"name": name, "row": row})


def citizen_row_no_name(*, row: int) -> Text:
    """Say: Dòng { $row }: chưa thấy tên ai."""
    return Text("citizen-row-no-name", {"row": row})


def citizen_row_no_result(*, name: str, row: int) -> Text:
    """Say: Dòng { $row }: chưa rõ '{ $name }' là gì."""
    return Text("citizen-row-no-result", {"name": name, "row": row})


def citizen_row_points(*, name: str, row: int) -> Text:
    """Say: Dòng { $row }: điểm của { $name } từ 0 đến 100, chẵn hoặc nửa điểm."""
    return Text("citizen-row-points", {"name": name, "row": row})


def citizen_row_several(*, name: str, row: int) -> Text:
    """Say: Dòng { $row }: '{ $name }' có thể là nhiều người, ghi đủ họ tên và năm …."""
    return Text("citizen-row-several", {"name": name, "row": row})


def citizen_row_stranger(*, name: str, row: int) -> Text:
    """Say: Dòng { $row }: mã và tên '{ $name }' không khớp, giữ nguyên mã trong …."""
    return Text("citizen-row-stranger", {"name": name, "row": row})


def citizen_row_twice(*, name: str, row: int) -> Text:
    """Say: Dòng { $row }: { $name } có ở hai dòng, kết quả khác nhau."""
    return Text("citizen-row-twice", {"name": name, "row": row})


def citizen_say_failed() -> Text:
    """Say: Chưa đạt."""
    return Text("citizen-say-failed", {})


def citizen_say_left() -> Text:
    """Say: Không còn ở đây."""
    return Text("citizen-say-left", {})


def citizen_say_not_registered() -> Text:
    """Say: Chưa đăng ký."""
    return Text("citizen-say-not-registered", {})


def citizen_say_passed() -> Text:
    """Say: Đã đạt."""
    return Text("citizen-say-passed", {})


def citizen_say_points() -> Text:
    """Say: Gõ điểm."""
    return Text("citizen-say-points", {})


def citizen_say_registered() -> Text:
    """Say: Đã đăng ký."""
    return Text("citizen-say-registered", {})


def citizen_stands(*, name: str, state: Wording, year: str) -> Text:
    """Say: { $name } Công dân học tập { $year }: { $state }."""
    return Text("citizen-stands", {"name": name, "state": state, "year": year})


def citizen_summary(*, how: Wording, name: str, state: Wording, year: str) -> Text:
    """Say: { You } xem lại giúp: <b>{ $name }</b> Công dân học tập { $year }: { …."""
    return Text("citizen-summary", {"how": how, "name": name, "state": state, "year": year})


def citizen_undecided(*, state: Wording) -> Text:
    """Say: { $state }, chưa rõ đạt."""
    return Text("citizen-undecided", {"state": state})


def citizen_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy ai tên '{ $typed }' trong sổ."""
    return Text("citizen-unknown", {"typed": typed})


def citizens_all_passed(*, count: int) -> Text:
    """Say: Đạt cả { $count }."""
    return Text("citizens-all-passed", {"count": count})


def citizens_all_registered(*, count: int) -> Text:
    """Say: Đăng ký rồi, cả { $count }."""
    return Text("citizens-all-registered", {"count": count})


def citizens_back() -> Text:
    """Say: Về công dân."""
    return Text("citizens-back", {})


def citizens_but_passed() -> Text:
    """Say: Những ai chưa đạt? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7."""
    return Text("citizens-but-passed", {})


def citizens_but_registered() -> Text:
    """Say: Những ai chưa đăng ký? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7."""
    return Text("citizens-but-registered", {})


def citizens_count(*, all: int, passed: int, registered: int) -> Text:
    """Say: { COUNT($all) } người trong sổ: đăng ký { COUNT($registered) }, đạt { …."""
    return Text("citizens-count", {"all": all, "passed": passed, "registered": registered})


def citizens_declared(*, count: int) -> Text:
    """Say: Số khai { COUNT($count) } người đăng ký, chưa ghi từng người."""
    return Text("citizens-declared", {"count": count})


def citizens_doing_passed() -> Text:
    """Say: ghi ai đạt công dân học tập."""
    return Text("citizens-doing-passed", {})


def citizens_doing_registered() -> Text:
    """Say: ghi ai đã đăng ký công dân học tập."""
    return Text("citizens-doing-registered", {})


def citizens_done_passed(*, count: int) -> Text:
    """Say: Đã ghi { COUNT($count) } người đạt."""
    return Text("citizens-done-passed", {"count": count})


def citizens_done_registered(*, count: int) -> Text:
    """Say: Đã ghi { COUNT($count) } người đăng ký."""
    return Text("citizens-done-registered", {"count": count})


def citizens_each() -> Text:
    """Say: Từng nơi."""
    return Text("citizens-each", {})


def citizens_elsewhere_other() -> Text:
    """Say: Người khác, thêm mới."""
    return Text("citizens-elsewhere-other", {})


def citizens_elsewhere_same() -> Text:
    """Say: Cùng người."""
    return Text("citizens-elsewhere-same", {})


def citizens_file(*, place: str, year: str) -> Text:
    """Say: cong-dan-hoc-tap-{ $place }-{ $year }."""
    return Text("citizens-file", {"place": place, "year": year})


def citizens_form_ready(*, count: int) -> Text:
    """Say: Mẫu có sẵn { COUNT($count) } người. { You } điền rồi gửi lại vào mục …."""
    return Text("citizens-form-ready", {"count": count})


def citizens_honest() -> Text:
    """Say: Ghi theo lời kể, theo danh sách; không nối với phần mềm quốc gia."""
    return Text("citizens-honest", {})


def citizens_left_out_passed(*, names: str) -> Text:
    """Say: Chưa đạt: { $names }."""
    return Text("citizens-left-out-passed", {"names": names})


def citizens_left_out_registered(*, names: str) -> Text:
    """Say: Chưa đăng ký: { $names }."""
    return Text("citizens-left-out-registered", {"names": names})


def citizens_line_count(*, count: int, passed: int) -> Text:
    """Say: Đăng ký { COUNT($count) } công dân{ $passed -> [0] { '' } *[other] , …."""
    return Text("citizens-line-count", {"count": count, "passed": passed})


def citizens_line_share(*, all: int, count: int, passed: int, share: int) -> Text:
    """Say: Đăng ký { COUNT($count) }/{ COUNT($all) } công dân, { TENTHS($share) …."""
    return Text("citizens-line-share", {"all": all, "count": count, "passed": passed, "share": share})


def citizens_list() -> Text:
    """Say: Gửi danh sách."""
    return Text("citizens-list", {})


def citizens_list_kept(*, count: int, same: int) -> Text:
    """Say: Đã ghi { COUNT($count) } người theo danh sách{ $same -> [0] { '' } …."""
    return Text("citizens-list-kept", {"count": count, "same": same})


def citizens_list_new(*, count: int) -> Text:
    """Say: Thêm vào sổ { COUNT($count) } người."""
    return Text("citizens-list-new", {"count": count})


def citizens_list_source(*, source: str) -> Text:
    """Say: Theo danh sách: { $source }."""
    return Text("citizens-list-source", {"source": source})


def citizens_list_summary(*, count: int, failed: int, passed: int, registered: int, unit: str, year: str) -> Text:
    """Say: { You } xem lại giúp: Công dân học tập { $year }, { $unit }: { …."""
    return Text("citizens-list-summary", {"count": count, "failed": failed, "passed": passed, "registered": registered, "unit": unit, "year": year})


def citizens_next() -> Text:
    """Say: Người tiếp theo."""
    return Text("citizens-next", {})


def citizens_no_base(*, base: Wording) -> Text:
    """Say: Chưa biết { $base } nên chưa tính tỷ lệ."""
    return Text("citizens-no-base", {"base": base})


def citizens_nobody() -> Text:
    """Say: Trong sổ chưa có ai."""
    return Text("citizens-nobody", {})


def citizens_of() -> Text:
    """Say: công dân."""
    return Text("citizens-of", {})


def citizens_of_unit(*, line: Wording, unit: str) -> Text:
    """Say: { $unit }: { $line }."""
    return Text("citizens-of-unit", {"line": line, "unit": unit})


def citizens_one() -> Text:
    """Say: Ghi một người."""
    return Text("citizens-one", {})


def citizens_one_unit() -> Text:
    """Say: Xem một nơi."""
    return Text("citizens-one-unit", {})


def citizens_open() -> Text:
    """Say: Công dân học tập."""
    return Text("citizens-open", {})


def citizens_page_passed(*, left: int, unit: str, year: str) -> Text:
    """Say: <b>Đạt { $year }</b>, { $unit }: còn { COUNT($left) } người đã đăng ký."""
    return Text("citizens-page-passed", {"left": left, "unit": unit, "year": year})


def citizens_page_registered(*, left: int, unit: str, year: str) -> Text:
    """Say: <b>Đã đăng ký { $year }</b>, { $unit }: còn { COUNT($left) } người."""
    return Text("citizens-page-registered", {"left": left, "unit": unit, "year": year})


def citizens_share(*, share: int) -> Text:
    """Say: Đăng ký { TENTHS($share) }%."""
    return Text("citizens-share", {"share": share})


def citizens_short() -> Text:
    """Say: Công dân."""
    return Text("citizens-short", {})


def citizens_some_passed() -> Text:
    """Say: Đạt cả, trừ…."""
    return Text("citizens-some-passed", {})


def citizens_some_registered() -> Text:
    """Say: Đăng ký rồi, trừ…."""
    return Text("citizens-some-registered", {})


def citizens_template() -> Text:
    """Say: Tải mẫu Excel."""
    return Text("citizens-template", {})


def citizens_title(*, unit: str, year: str) -> Text:
    """Say: <b>Công dân học tập { $year }</b>, { $unit }."""
    return Text("citizens-title", {"unit": unit, "year": year})


def citizens_towards(*, all: int, criterion: str, mark: str, reached: int, set: Wording) -> Text:
    """Say: { $set }, mục { $criterion }: { COUNT($reached) }/{ COUNT($all) } …."""
    return Text("citizens-towards", {"all": all, "criterion": criterion, "mark": mark, "reached": reached, "set": set})


def citizens_who_passed() -> Text:
    """Say: Ghi ai đã đạt."""
    return Text("citizens-who-passed", {})


def citizens_who_registered() -> Text:
    """Say: Ghi ai đã đăng ký."""
    return Text("citizens-who-registered", {})


def clan_add_family() -> Text:
    """Say: Ghi nhà vào dòng họ."""
    return Text("clan-add-family", {})


def clan_added(*, clan: str, name: str) -> Text:
    """Say: Đã ghi nhà { $name } vào { $clan }."""
    return Text("clan-added", {"clan": clan, "name": name})


def clan_drop_family() -> Text:
    """Say: Bỏ nhà khỏi dòng họ."""
    return Text("clan-drop-family", {})


def clan_empty() -> Text:
    """Say: Chưa ghi nhà nào vào dòng họ này. Cán bộ phường ghi giúp."""
    return Text("clan-empty", {})


def clan_families() -> Text:
    """Say: Các nhà trong họ."""
    return Text("clan-families", {})


def clan_has_none(*, clan: str) -> Text:
    """Say: { $clan } chưa ghi nhà nào."""
    return Text("clan-has-none", {"clan": clan})


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


def column_address() -> Text:
    """Say: Số nhà."""
    return Text("column-address", {})


def column_born() -> Text:
    """Say: Năm sinh."""
    return Text("column-born", {})


def column_code() -> Text:
    """Say: Mã."""
    return Text("column-code", {})


def column_criterion() -> Text:
    """Say: Mã."""
    return Text("column-criterion", {})


def column_fund() -> Text:
    """Say: Ít nhất (đồng một người)."""
    return Text("column-fund", {})


def column_group() -> Text:
    """Say: Mẫu (1 dân, 2 lao động, 3 cán bộ, 4 người học)."""
    return Text("column-group", {})


def column_head() -> Text:
    """Say: Người phụ trách."""
    return Text("column-head", {})


def column_households() -> Text:
    """Say: Số hộ."""
    return Text("column-households", {})


def column_how() -> Text:
    """Say: Cách xét."""
    return Text("column-how", {})


def column_label() -> Text:
    """Say: Tiêu chí."""
    return Text("column-label", {})


def column_least() -> Text:
    """Say: Ít nhất (%)."""
    return Text("column-least", {})


def column_least_hard(*, level: Wording) -> Text:
    """Say: Ít nhất (%), vùng khó, { $level }."""
    return Text("column-least-hard", {"level": level})


def column_least_of(*, level: Wording) -> Text:
    """Say: Ít nhất (%), { $level }."""
    return Text("column-least-of", {"level": level})


def column_lowest() -> Text:
    """Say: Mục thấp nhất."""
    return Text("column-lowest", {})


def column_name() -> Text:
    """Say: Tên nơi."""
    return Text("column-name", {})


def column_part() -> Text:
    """Say: Phần."""
    return Text("column-part", {})


def column_pass() -> Text:
    """Say: Điểm đạt."""
    return Text("column-pass", {})


def column_person() -> Text:
    """Say: Họ và tên."""
    return Text("column-person", {})


def column_phone() -> Text:
    """Say: Điện thoại."""
    return Text("column-phone", {})


def column_points() -> Text:
    """Say: Cao nhất (điểm)."""
    return Text("column-points", {})


def column_population() -> Text:
    """Say: Số dân."""
    return Text("column-population", {})


def column_registered() -> Text:
    """Say: Đã đăng ký (x)."""
    return Text("column-registered", {})


def column_result() -> Text:
    """Say: Kết quả (đạt, chưa đạt)."""
    return Text("column-result", {})


def column_total() -> Text:
    """Say: Điểm."""
    return Text("column-total", {})


def command_bankhuyenhoc() -> Text:
    """Say: Ban khuyến học."""
    return Text("command-bankhuyenhoc", {})


def command_bankhuyenhoc_about() -> Text:
    """Say: Ai ở trong ban khuyến học, ban chỉ đạo."""
    return Text("command-bankhuyenhoc-about", {})


def command_bankhuyenhoc_words() -> Text:
    """Say: ban khuyến học | ban chỉ đạo | kiện toàn ban."""
    return Text("command-bankhuyenhoc-words", {})


def command_baocao() -> Text:
    """Say: Báo cáo."""
    return Text("command-baocao", {})


def command_baocao_about() -> Text:
    """Say: Hỏi số liệu các chi hội."""
    return Text("command-baocao-about", {})


def command_baocao_words() -> Text:
    """Say: báo cáo | hỏi số | hỏi số liệu | phiếu số liệu | xin số liệu."""
    return Text("command-baocao-words", {})


def command_dadoc() -> Text:
    """Say: Đã đọc."""
    return Text("command-dadoc", {})


def command_dadoc_words() -> Text:
    """Say: đã đọc | đọc rồi | đã xem | xem rồi | tôi đã đọc | tôi đọc rồi | tôi …."""
    return Text("command-dadoc-words", {})


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


def command_goidien() -> Text:
    """Say: Cần gọi điện."""
    return Text("command-goidien", {})


def command_goidien_about() -> Text:
    """Say: Ai chưa nhận được thông báo, cần gọi."""
    return Text("command-goidien-about", {})


def command_goidien_words() -> Text:
    """Say: gọi điện | cần gọi điện | gọi ai."""
    return Text("command-goidien-words", {})


def command_guiso() -> Text:
    """Say: Gửi số."""
    return Text("command-guiso", {})


def command_guiso_words() -> Text:
    """Say: gửi số | gửi số liệu | nộp số | nộp số liệu | trả lời số liệu | báo số."""
    return Text("command-guiso-words", {})


def command_guongsang() -> Text:
    """Say: Gương sáng."""
    return Text("command-guongsang", {})


def command_guongsang_about() -> Text:
    """Say: Kể một gương sáng khuyến học."""
    return Text("command-guongsang-about", {})


def command_guongsang_words() -> Text:
    """Say: gương sáng | gương sáng khuyến học | kể gương sáng | gương tốt | người …."""
    return Text("command-guongsang-words", {})


def command_heodat() -> Text:
    """Say: Lợn nhựa."""
    return Text("command-heodat", {})


def command_heodat_about() -> Text:
    """Say: Mổ lợn nhựa, khui heo đất."""
    return Text("command-heodat-about", {})


def command_heodat_words() -> Text:
    """Say: lợn nhựa | lợn | heo | ghi lợn | ghi lợn nhựa | heo đất | heo nhựa | …."""
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


def command_hoidap() -> Text:
    """Say: Hỏi phường."""
    return Text("command-hoidap", {})


def command_hoidap_about() -> Text:
    """Say: Hỏi cán bộ hội, có trả lời ngay ở đây."""
    return Text("command-hoidap-about", {})


def command_hoidap_officer() -> Text:
    """Say: Bà con hỏi."""
    return Text("command-hoidap-officer", {})


def command_hoidap_words() -> Text:
    """Say: hỏi phường | hỏi đáp | hỏi cán bộ | hỏi cán bộ hội | cho hỏi | câu hỏi."""
    return Text("command-hoidap-words", {})


def command_hoivien() -> Text:
    """Say: Hội viên."""
    return Text("command-hoivien", {})


def command_hoivien_about() -> Text:
    """Say: Hội viên: thêm, tìm, sửa."""
    return Text("command-hoivien-about", {})


def command_hoivien_words() -> Text:
    """Say: hội viên | tìm hội viên."""
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


def command_kehoach() -> Text:
    """Say: Kế hoạch."""
    return Text("command-kehoach", {})


def command_kehoach_about() -> Text:
    """Say: Kế hoạch năm, lịch, việc sắp tới."""
    return Text("command-kehoach-about", {})


def command_kehoach_words() -> Text:
    """Say: kế hoạch | xem kế hoạch | kế hoạch năm."""
    return Text("command-kehoach-words", {})


def command_lich() -> Text:
    """Say: Lịch sắp tới."""
    return Text("command-lich", {})


def command_lich_about() -> Text:
    """Say: Sự kiện, hạn sắp tới."""
    return Text("command-lich-about", {})


def command_lich_words() -> Text:
    """Say: lịch | lịch sắp tới | sắp tới có gì | sự kiện sắp tới."""
    return Text("command-lich-words", {})


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
    """Say: ngôn ngữ | cách gọi | english | tiếng anh | tiếng việt | sửa tên tôi | …."""
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
    """Say: sổ quỹ | sổ quỹ còn mấy | sổ quỹ còn bao nhiêu | sổ quỹ có bao nhiêu | …."""
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


def command_sukien() -> Text:
    """Say: Sự kiện."""
    return Text("command-sukien", {})


def command_sukien_about() -> Text:
    """Say: Sự kiện sắp tới và đã qua."""
    return Text("command-sukien-about", {})


def command_sukien_words() -> Text:
    """Say: sự kiện | lịch sự kiện | sắp có gì."""
    return Text("command-sukien-words", {})


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


def command_tiendo() -> Text:
    """Say: Tiến độ."""
    return Text("command-tiendo", {})


def command_tiendo_about() -> Text:
    """Say: Chỉ tiêu đến đâu, còn thiếu gì."""
    return Text("command-tiendo-about", {})


def command_tiendo_words() -> Text:
    """Say: tiến độ | chỉ tiêu | tiến độ chỉ tiêu."""
    return Text("command-tiendo-words", {})


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


def command_viecphailam() -> Text:
    """Say: Việc phải làm."""
    return Text("command-viecphailam", {})


def command_viecphailam_about() -> Text:
    """Say: Việc, báo cáo phải làm và hạn."""
    return Text("command-viecphailam-about", {})


def command_viecphailam_words() -> Text:
    """Say: việc phải làm | việc được giao | báo cáo phải nộp | nộp báo cáo | báo …."""
    return Text("command-viecphailam-words", {})


def committee_none(*, unit: str) -> Text:
    """Say: Chưa ghi ban chỉ đạo của { $unit }."""
    return Text("committee-none", {"unit": unit})


def committee_title(*, unit: str) -> Text:
    """Say: <b>Ban chỉ đạo { $unit }</b>."""
    return Text("committee-title", {"unit": unit})


def confirm_drop() -> Text:
    """Say: Thôi, không ghi."""
    return Text("confirm-drop", {})


def confirm_edit() -> Text:
    """Say: Sửa lại."""
    return Text("confirm-edit", {})


def confirm_later() -> Text:
    """Say: Để sau."""
    return Text("confirm-later", {})


def confirm_no() -> Text:
    """Say: Vậy thì chưa ghi. { You } sửa lại, hay thôi ạ?."""
    return Text("confirm-no", {})


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


def corrected(*, day: date, unit: str, words: Wording) -> Text:
    """Say: Đính chính: { $words } { $unit }, { DAY($day) }."""
    return Text("corrected", {"day": day, "unit": unit, "words": words})


def corrected_now() -> Text:
    """Say: Đang gửi đính chính. Lời cũ vẫn giữ để tra."""
    return Text("corrected-now", {})


def correction_agree() -> Text:
    """Say: Duyệt đính chính."""
    return Text("correction-agree", {})


def correction_agree_yes(*, count: int) -> Text:
    """Say: Duyệt, đính chính { COUNT($count) } nơi."""
    return Text("correction-agree-yes", {"count": count})


def correction_asks(*, count: int, name: str) -> Text:
    """Say: { $name } xin duyệt đính chính gửi { COUNT($count) } nơi đã nhận:."""
    return Text("correction-asks", {"count": count, "name": name})


def correction_instead(*, words: str) -> Text:
    """Say: Thay cho: '{ $words }'."""
    return Text("correction-instead", {"words": words})


def correction_refuse() -> Text:
    """Say: Bỏ đính chính này."""
    return Text("correction-refuse", {})


def correction_refused() -> Text:
    """Say: Đã bỏ đính chính, lời cũ giữ nguyên."""
    return Text("correction-refused", {})


def correction_submit() -> Text:
    """Say: Xin duyệt đính chính."""
    return Text("correction-submit", {})


def correction_submitted() -> Text:
    """Say: Đã xin duyệt đính chính. Phần chưa gửi dừng lại chờ duyệt."""
    return Text("correction-submitted", {})


def correction_summary(*, count: int) -> Text:
    """Say: Đính chính gửi { COUNT($count) } nơi đã nhận; nơi chưa nhận được lời …."""
    return Text("correction-summary", {"count": count})


def correction_unagreed(*, words: str) -> Text:
    """Say: Đính chính chờ duyệt: '{ $words }'."""
    return Text("correction-unagreed", {"words": words})


def correction_waits() -> Text:
    """Say: Đính chính đang chờ duyệt. { You } duyệt hoặc bỏ đính chính trước đã."""
    return Text("correction-waits", {})


def correction_yes(*, count: int) -> Text:
    """Say: Đính chính { COUNT($count) } nơi."""
    return Text("correction-yes", {"count": count})


def could_not_handle() -> Text:
    """Say: Đã giữ tin này, nhưng máy chưa đọc được. Cán bộ hội sẽ xem. { You } cứ …."""
    return Text("could-not-handle", {})


def counted_missing(*, count: int, of: Wording, percent: str) -> Text:
    """Say: Còn thiếu { COUNT($count) } { $of } để đạt { $percent }%."""
    return Text("counted-missing", {"count": count, "of": of, "percent": percent})


def counted_missing_sum(*, amount: Dong) -> Text:
    """Say: Còn thiếu { COUNT($amount) } đ."""
    return Text("counted-missing-sum", {"amount": amount})


def counted_of_citizens() -> Text:
    """Say: người."""
    return Text("counted-of-citizens", {})


def counted_of_communes() -> Text:
    """Say: xã, phường."""
    return Text("counted-of-communes", {})


def counted_of_families() -> Text:
    """Say: gia đình."""
    return Text("counted-of-families", {})


def counted_of_fund() -> Text:
    """Say: đồng."""
    return Text("counted-of-fund", {})


def counted_of_learner_citizens() -> Text:
    """Say: người học."""
    return Text("counted-of-learner-citizens", {})


def counted_of_members() -> Text:
    """Say: hội viên."""
    return Text("counted-of-members", {})


def counted_of_staff_citizens() -> Text:
    """Say: người."""
    return Text("counted-of-staff-citizens", {})


def counted_share(*, all: int, criterion: str, mark: str, name: str, reached: int) -> Text:
    """Say: { $criterion }. { $name } Đếm trong sổ: { COUNT($reached) }/{ …."""
    return Text("counted-share", {"all": all, "criterion": criterion, "mark": mark, "name": name, "reached": reached})


def counted_sum(*, amount: Dong, criterion: str, name: str, people: int) -> Text:
    """Say: { $criterion }. { $name } Quỹ năm trong sổ { COUNT($amount) } đ, { …."""
    return Text("counted-sum", {"amount": amount, "criterion": criterion, "name": name, "people": people})


def counted_where_they_live(*, unit: str) -> Text:
    """Say: { $unit } không ghi công dân: mỗi người được ghi ở nơi mình sống hoặc …."""
    return Text("counted-where-they-live", {"unit": unit})


def counts_families() -> Text:
    """Say: Gia đình học tập."""
    return Text("counts-families", {})


def counts_fund() -> Text:
    """Say: Quỹ mỗi người một năm."""
    return Text("counts-fund", {})


def counts_members() -> Text:
    """Say: Hội viên."""
    return Text("counts-members", {})


def criteria_open() -> Text:
    """Say: Bộ tiêu chí."""
    return Text("criteria-open", {})


def criterion_asked(*, criterion: str) -> Text:
    """Say: Tiêu chí { $criterion } ai cũng xét, không bỏ được."""
    return Text("criterion-asked", {"criterion": criterion})


def criterion_head(*, criterion: str, name: str) -> Text:
    """Say: { $criterion }. { $name }."""
    return Text("criterion-head", {"criterion": criterion, "name": name})


def criterion_line(*, criterion: str, name: str, points: Wording) -> Text:
    """Say: { $criterion }. { $name } ({ $points })."""
    return Text("criterion-line", {"criterion": criterion, "name": name, "points": points})


def criterion_line_of(*, criterion: str, level: Wording, name: str, points: Wording) -> Text:
    """Say: { $criterion }, { $level }. { $name } ({ $points })."""
    return Text("criterion-line-of", {"criterion": criterion, "level": level, "name": name, "points": points})


def criterion_unknown(*, criterion: str) -> Text:
    """Say: Bộ này không có tiêu chí { $criterion }."""
    return Text("criterion-unknown", {"criterion": criterion})


def criterion_unread(*, typed: str) -> Text:
    """Say: Chưa thấy mục '{ $typed }'. { You } gõ mã giúp, ví dụ 1.2."""
    return Text("criterion-unread", {"typed": typed})


def day_ahead(*, day: date) -> Text:
    """Say: { WEEKDAY($day) } { DAY($day) }."""
    return Text("day-ahead", {"day": day})


def day_closed(*, day: date) -> Text:
    """Say: Đã chốt sổ đến hết ngày { FULLDAY($day) }."""
    return Text("day-closed", {"day": day})


def day_far_from_plan(*, year: str) -> Text:
    """Say: Kế hoạch này của năm { $year }, ngày ấy ở năm khác. { You } gõ lại giúp."""
    return Text("day-far-from-plan", {"year": year})


def day_today() -> Text:
    """Say: Hôm nay."""
    return Text("day-today", {})


def day_unread() -> Text:
    """Say: Chưa rõ ngày nào. { You } gõ giúp, ví dụ 5/10, mùng 5 hay thứ Bảy này."""
    return Text("day-unread", {})


def days_reversed(*, first: date) -> Text:
    """Say: Bắt đầu ngày { DAY($first) } thì ngày kết thúc phải từ hôm ấy trở đi. …."""
    return Text("days-reversed", {"first": first})


def days_unread() -> Text:
    """Say: Chưa rõ ngày nào. { You } gõ giúp, ví dụ 30/9, hay 29/9 đến 5/10."""
    return Text("days-unread", {})


def decided_above() -> Text:
    """Say: Danh hiệu của xã, phường do cấp trên đề nghị, công nhận và thu hồi. …."""
    return Text("decided-above", {})


def decision_all(*, count: int) -> Text:
    """Say: Công nhận cả { COUNT($count) }."""
    return Text("decision-all", {"count": count})


def decision_done(*, count: int, number: str, of: Wording, unmarked: int) -> Text:
    """Say: Đã ghi: quyết định { $number } công nhận { COUNT($count) } { $of }{ …."""
    return Text("decision-done", {"count": count, "number": number, "of": of, "unmarked": unmarked})


def decision_held() -> Text:
    """Say: Được đề nghị mà chưa công nhận, vì bài chấm chưa được duyệt:."""
    return Text("decision-held", {})


def decision_none() -> Text:
    """Say: Không có số."""
    return Text("decision-none", {})


def decision_of_another_day(*, day: date, number: str) -> Text:
    """Say: Quyết định { $number } đã ghi ký ngày { FULLDAY($day) }. { You } ghi …."""
    return Text("decision-of-another-day", {"day": day, "number": number})


def decision_own(*, more: int, names: str) -> Text:
    """Say: Người nhà tự đề nghị: { $names }{ $more -> [0] . *[other] , và { …."""
    return Text("decision-own", {"more": more, "names": names})


def decision_pages() -> Text:
    """Say: Xem từng trang, trừ…."""
    return Text("decision-pages", {})


def decision_past_marks(*, more: int, names: str) -> Text:
    """Say: Bỏ bài chấm để đề nghị: { $names }{ $more -> [0] . *[other] , và { …."""
    return Text("decision-past-marks", {"more": more, "names": names})


def decision_summary(*, day: date, model: Wording, number: str, whom: Wording, year: str) -> Text:
    """Say: { You } xem lại giúp: { $model } { $year } Quyết định <b>{ $number …."""
    return Text("decision-summary", {"day": day, "model": model, "number": number, "whom": whom, "year": year})


def decision_too_early(*, day: date, name: str) -> Text:
    """Say: { $name } chưa đủ tháng để nâng mức độ, từ { FULLDAY($day) } mới được."""
    return Text("decision-too-early", {"day": day, "name": name})


def decision_write() -> Text:
    """Say: Ghi quyết định."""
    return Text("decision-write", {})


def decision_written(*, number: str) -> Text:
    """Say: Đã ghi quyết định { $number }."""
    return Text("decision-written", {"number": number})


def demo_begin_month() -> Text:
    """Say: Tháng Khuyến học."""
    return Text("demo-begin-month", {})


def demo_begin_nothing() -> Text:
    """Say: Ngày đầu."""
    return Text("demo-begin-nothing", {})


def demo_group() -> Text:
    """Say: Nhóm chung."""
    return Text("demo-group", {})


def demo_group_name() -> Text:
    """Say: Tổ dân phố 12."""
    return Text("demo-group-name", {})


def demo_group_of() -> Text:
    """Say: Nhóm chat của TDP 12."""
    return Text("demo-group-of", {})


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


def demo_month_approve() -> Text:
    """Say: Cô Thu là cán bộ thứ hai: bấm Xem và duyệt, Duyệt tin này. Cũng có thể …."""
    return Text("demo-month-approve", {})


def demo_month_begins() -> Text:
    """Say: Sáng 5/9, Tháng Khuyến học bắt đầu: lịch tự nhắn từng chi hội trưởng. …."""
    return Text("demo-month-begins", {})


def demo_month_calendar() -> Text:
    """Say: Anh Chính xem lịch: kế hoạch phường có gì sắp tới, việc nào hạn hôm nào."""
    return Text("demo-month-calendar", {})


def demo_month_day() -> Text:
    """Say: 2/10, Ngày Khuyến học Việt Nam: hội viên nhận lời chúc riêng."""
    return Text("demo-month-day", {})


def demo_month_figures() -> Text:
    """Say: Hỏi số các chi hội: chọn số, chọn nơi, chọn hạn. Bác Hạnh bấm Gửi số, …."""
    return Text("demo-month-figures", {})


def demo_month_friday() -> Text:
    """Say: Chiều thứ Sáu, mỗi nơi nhận đúng số của mình: TDP 12 đạt 62 % chỉ tiêu …."""
    return Text("demo-month-friday", {})


def demo_month_joins() -> Text:
    """Say: Ông Bình chưa vào: bấm Bắt đầu, đồng ý, cho biết tên. Rồi gõ một câu: …."""
    return Text("demo-month-joins", {})


def demo_month_late() -> Text:
    """Say: 10/10, qua hạn: nơi chưa báo cáo được báo lên cán bộ. Bấm Các nơi làm …."""
    return Text("demo-month-late", {})


def demo_month_launch() -> Text:
    """Say: 29/9, sáng phát động: ai cũng được mời. Máy tắt quá giờ thì không tự …."""
    return Text("demo-month-launch", {})


def demo_month_read() -> Text:
    """Say: Tin đến từng người và nhóm chat của TDP 12. Bấm Đã đọc ở vài máy, rồi …."""
    return Text("demo-month-read", {})


def demo_month_report() -> Text:
    """Say: Cô Mai gửi báo cáo Tuần lễ: ngày nào, bao nhiêu người, vài tấm ảnh."""
    return Text("demo-month-report", {})


def demo_month_schools() -> Text:
    """Say: 22/9, còn một tuần: trường được nhắc chọn hoạt động cho Tuần lễ học …."""
    return Text("demo-month-schools", {})


def demo_month_tally() -> Text:
    """Say: 7:00 sáng thứ Hai, số liệu tuần tự đến máy cán bộ."""
    return Text("demo-month-tally", {})


def demo_month_targets() -> Text:
    """Say: Xem chỉ tiêu: đến đâu, còn thiếu bao nhiêu, tính trên số nào."""
    return Text("demo-month-targets", {})


def demo_month_tasks() -> Text:
    """Say: 23/9: việc hạn 30/9 được nhắc trước 7 ngày, rồi 3 ngày, 1 ngày. Xong …."""
    return Text("demo-month-tasks", {})


def demo_month_write() -> Text:
    """Say: Anh Chính viết thông báo, gửi Tất cả, cả nhóm chat, cần bấm Đã đọc. …."""
    return Text("demo-month-write", {})


def demo_not_ready() -> Text:
    """Say: Trợ lý chưa chạy xong, chờ một chút."""
    return Text("demo-not-ready", {})


def demo_officer() -> Text:
    """Say: Cán bộ khuyến học phường."""
    return Text("demo-officer", {})


def demo_officer_name() -> Text:
    """Say: Anh Chính."""
    return Text("demo-officer-name", {})


def demo_school() -> Text:
    """Say: Phụ trách khuyến học Trường THCS Sông Xanh."""
    return Text("demo-school", {})


def demo_school_name() -> Text:
    """Say: Cô Mai."""
    return Text("demo-school-name", {})


def demo_second() -> Text:
    """Say: Cán bộ thứ hai."""
    return Text("demo-second", {})


def demo_second_name() -> Text:
    """Say: Cô Thu."""
    return Text("demo-second-name", {})


def demo_step_five() -> Text:
    """Say: Bác Hạnh: thêm hội viên, ghi ngày lương. Cô Lan: tra phiếu thu bằng mã …."""
    return Text("demo-step-five", {})


def demo_step_four() -> Text:
    """Say: Bác Hạnh: gõ một câu, ví dụ: lợn nhựa bà Hoa số 12 350k góp 200."""
    return Text("demo-step-four", {})


def demo_step_one() -> Text:
    """Say: Phường còn trống. Anh Chính: bấm Bắt đầu, đồng ý, cho biết tên."""
    return Text("demo-step-one", {})


def demo_step_seven() -> Text:
    """Say: Cho đồng hồ chạy đến 7:00 sáng thứ Hai: số liệu tuần tự đến."""
    return Text("demo-step-seven", {})


def demo_step_six() -> Text:
    """Say: Anh Chính: gõ tổng hợp, xem cả phường."""
    return Text("demo-step-six", {})


def demo_step_three() -> Text:
    """Say: Anh Chính: Lời mời, Một nơi, gõ TDP 12. Chuyển tiếp lời mời sang điện …."""
    return Text("demo-step-three", {})


def demo_step_two() -> Text:
    """Say: Anh Chính: gõ /donvi, rồi gõ: TDP 1 đến 45. Xem tờ mã QR."""
    return Text("demo-step-two", {})


def doing_add_event() -> Text:
    """Say: thêm sự kiện."""
    return Text("doing-add-event", {})


def doing_announcement() -> Text:
    """Say: viết thông báo."""
    return Text("doing-announcement", {})


def doing_answer_figures(*, unit: str) -> Text:
    """Say: ghi số của { $unit }."""
    return Text("doing-answer-figures", {"unit": unit})


def doing_ask_figures() -> Text:
    """Say: hỏi số liệu các chi hội."""
    return Text("doing-ask-figures", {})


def doing_ask_holder() -> Text:
    """Say: hỏi số của một chỉ tiêu."""
    return Text("doing-ask-holder", {})


def doing_assessment(*, name: str) -> Text:
    """Say: chấm { $name }."""
    return Text("doing-assessment", {"name": name})


def doing_board(*, unit: str) -> Text:
    """Say: ghi ban khuyến học { $unit }."""
    return Text("doing-board", {"unit": unit})


def doing_calendar() -> Text:
    """Say: xem tin lịch sắp gửi."""
    return Text("doing-calendar", {})


def doing_cancel_event(*, label: str) -> Text:
    """Say: bỏ '{ $label }'."""
    return Text("doing-cancel-event", {"label": label})


def doing_citizen() -> Text:
    """Say: ghi công dân học tập."""
    return Text("doing-citizen", {})


def doing_correction() -> Text:
    """Say: viết đính chính."""
    return Text("doing-correction", {})


def doing_decision() -> Text:
    """Say: ghi quyết định công nhận."""
    return Text("doing-decision", {})


def doing_event(*, label: str) -> Text:
    """Say: kể lại '{ $label }'."""
    return Text("doing-event", {"label": label})


def doing_gift(*, donor: str) -> Text:
    """Say: ghi ủng hộ của { $donor }."""
    return Text("doing-gift", {"donor": donor})


def doing_group() -> Text:
    """Say: gắn nhóm chat."""
    return Text("doing-group", {})


def doing_household(*, called: str) -> Text:
    """Say: sửa nhà { $called }."""
    return Text("doing-household", {"called": called})


def doing_marks(*, unit: str) -> Text:
    """Say: gửi tệp chấm điểm { $unit }."""
    return Text("doing-marks", {"unit": unit})


def doing_member(*, name: str) -> Text:
    """Say: thêm hội viên { $name }."""
    return Text("doing-member", {"name": name})


def doing_member_change(*, name: str) -> Text:
    """Say: sửa thông tin { $name }."""
    return Text("doing-member-change", {"name": name})


def doing_mend_unit(*, unit: str) -> Text:
    """Say: sửa { $unit }."""
    return Text("doing-mend-unit", {"unit": unit})


def doing_mending(*, receipt: str) -> Text:
    """Say: sửa phiếu { $receipt }."""
    return Text("doing-mending", {"receipt": receipt})


def doing_mending_piggy() -> Text:
    """Say: sửa một lần mổ lợn."""
    return Text("doing-mending-piggy", {})


def doing_move_event(*, label: str) -> Text:
    """Say: dời '{ $label }'."""
    return Text("doing-move-event", {"label": label})


def doing_note_figure(*, unit: str) -> Text:
    """Say: ghi một số của { $unit }."""
    return Text("doing-note-figure", {"unit": unit})


def doing_piggy(*, household: str) -> Text:
    """Say: ghi lợn nhựa nhà { $household }."""
    return Text("doing-piggy", {"household": household})


def doing_plan() -> Text:
    """Say: sửa kế hoạch."""
    return Text("doing-plan", {})


def doing_question() -> Text:
    """Say: hỏi cán bộ hội."""
    return Text("doing-question", {})


def doing_reply() -> Text:
    """Say: trả lời câu hỏi của bà con."""
    return Text("doing-reply", {})


def doing_report_target(*, unit: str) -> Text:
    """Say: báo một số của { $unit }."""
    return Text("doing-report-target", {"unit": unit})


def doing_review(*, name: str) -> Text:
    """Say: xem điểm { $name }."""
    return Text("doing-review", {"name": name})


def doing_rewording() -> Text:
    """Say: sửa lời thông báo."""
    return Text("doing-rewording", {})


def doing_set() -> Text:
    """Say: soạn bộ tiêu chí."""
    return Text("doing-set", {})


def doing_signer(*, model: Wording) -> Text:
    """Say: ghi người ký giấy { $model }."""
    return Text("doing-signer", {"model": model})


def doing_something() -> Text:
    """Say: làm một việc."""
    return Text("doing-something", {})


def doing_story(*, about: str) -> Text:
    """Say: kể gương sáng về { $about }."""
    return Text("doing-story", {"about": about})


def doing_submission() -> Text:
    """Say: xin gửi thông báo."""
    return Text("doing-submission", {})


def doing_task(*, label: str) -> Text:
    """Say: báo xong việc '{ $label }'."""
    return Text("doing-task", {"label": label})


def doing_units() -> Text:
    """Say: tạo chi hội, đơn vị."""
    return Text("doing-units", {})


def doing_wage(*, person: str) -> Text:
    """Say: ghi ngày lương của { $person }."""
    return Text("doing-wage", {"person": person})


def donor_unnamed() -> Text:
    """Say: Nhà hảo tâm giấu tên."""
    return Text("donor-unnamed", {})


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


def due_day_unread() -> Text:
    """Say: Chưa rõ ngày nào. { You } gõ giúp, ví dụ 30/11, hay trước 1/12."""
    return Text("due-day-unread", {})


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


def ends_before_it_begins() -> Text:
    """Say: Ngày cuối đứng trước ngày đầu. { You } gõ lại giúp, ví dụ 29/9 đến 5/10."""
    return Text("ends-before-it-begins", {})


def enquiries_late(*, day: date) -> Text:
    """Say: Câu hỏi từ { WEEKDAY($day) } { DAY($day) } chưa ai trả lời."""
    return Text("enquiries-late", {"day": day})


def enquiries_see() -> Text:
    """Say: Xem câu hỏi."""
    return Text("enquiries-see", {})


def enquiries_wait(*, count: int) -> Text:
    """Say: Có { $count } câu hỏi của bà con đang chờ trả lời."""
    return Text("enquiries-wait", {"count": count})


def enquiry_answered(*, name: str) -> Text:
    """Say: Câu này { $name } trả lời rồi:."""
    return Text("enquiry-answered", {"name": name})


def enquiry_before(*, answer: str, question: str) -> Text:
    """Say: Lần trước hỏi: '{ $question }' Đã trả lời: '{ $answer }'."""
    return Text("enquiry-before", {"answer": answer, "question": question})


def enquiry_shown(*, at: datetime, who: Wording) -> Text:
    """Say: <b>{ $who }</b> hỏi lúc { CLOCK($at) }:."""
    return Text("enquiry-shown", {"at": at, "who": who})


def enquiry_someone() -> Text:
    """Say: Người chưa có tên."""
    return Text("enquiry-someone", {})


def enquiry_who(*, name: str, role: Wording, unit: str) -> Text:
    """Say: { $name }, { $role } { $unit }."""
    return Text("enquiry-who", {"name": name, "role": role, "unit": unit})


def enquiry_withdrawn() -> Text:
    """Say: Câu này người hỏi đã rút."""
    return Text("enquiry-withdrawn", {})


def entry_asked(*, unit: str, who: Wording) -> Text:
    """Say: <b>{ $who }</b> nhờ ghi hộ tin này cho { $unit }."""
    return Text("entry-asked", {"unit": unit, "who": who})


def entry_asked_before() -> Text:
    """Say: Tin này { you } nhờ ghi rồi."""
    return Text("entry-asked-before", {})


def entry_done() -> Text:
    """Say: Đã ghi xong."""
    return Text("entry-done", {})


def entry_done_before() -> Text:
    """Say: Tin này có người ghi xong rồi."""
    return Text("entry-done-before", {})


def entry_handed(*, who: str) -> Text:
    """Say: Đã nhờ { $who } ghi hộ. Ghi xong { you } có tin báo."""
    return Text("entry-handed", {"who": who})


def entry_handed_officers() -> Text:
    """Say: Đã nhờ cán bộ hội ghi hộ. Ghi xong { you } có tin báo."""
    return Text("entry-handed-officers", {})


def entry_reported(*, who: Wording) -> Text:
    """Say: Đã báo { $who } là ghi xong."""
    return Text("entry-reported", {"who": who})


def entry_told(*, at: datetime, name: str) -> Text:
    """Say: { $name } đã ghi xong tin { you } nhờ lúc { CLOCK($at) }. { You } xem …."""
    return Text("entry-told", {"at": at, "name": name})


def entry_waits() -> Text:
    """Say: Đã giữ. Cán bộ hội vào trợ lý là thấy, ghi xong { you } có tin báo."""
    return Text("entry-waits", {})


def entry_wordless() -> Text:
    """Say: tin nhờ ghi hộ."""
    return Text("entry-wordless", {})


def entry_write() -> Text:
    """Say: Ghi khoản thu."""
    return Text("entry-write", {})


def event_added() -> Text:
    """Say: Đã thêm sự kiện."""
    return Text("event-added", {})


def event_ahead() -> Text:
    """Say: Sự kiện này chưa diễn ra, hôm nào xong { you } kể lại giúp."""
    return Text("event-ahead", {})


def event_attended(*, count: int) -> Text:
    """Say: Tham gia: { COUNT($count) } người."""
    return Text("event-attended", {"count": count})


def event_cancel() -> Text:
    """Say: Không tổ chức nữa."""
    return Text("event-cancel", {})


def event_cancelled() -> Text:
    """Say: Đã ghi: không tổ chức nữa."""
    return Text("event-cancelled", {})


def event_check_off(*, label: str) -> Text:
    """Say: Không tổ chức nữa: <b>{ $label }</b>."""
    return Text("event-check-off", {"label": label})


def event_is_off() -> Text:
    """Say: Không tổ chức."""
    return Text("event-is-off", {})


def event_keep() -> Text:
    """Say: Vẫn tổ chức."""
    return Text("event-keep", {})


def event_lead(*, name: str) -> Text:
    """Say: Chủ trì: { $name }."""
    return Text("event-lead", {"name": name})


def event_line(*, label: str, when: Wording) -> Text:
    """Say: { $label }: { $when }."""
    return Text("event-line", {"label": label, "when": when})


def event_line_held(*, count: int, label: str, when: Wording) -> Text:
    """Say: { $label }: { $when }, { COUNT($count) } người."""
    return Text("event-line-held", {"count": count, "label": label, "when": when})


def event_line_off(*, label: str, when: Wording) -> Text:
    """Say: { $label }: không tổ chức ({ $when })."""
    return Text("event-line-off", {"label": label, "when": when})


def event_line_outside(*, label: str, place: Wording, when: Wording) -> Text:
    """Say: { $label }: { $when } (ngoài kế hoạch { $place })."""
    return Text("event-line-outside", {"label": label, "place": place, "when": when})


def event_move() -> Text:
    """Say: Dời ngày, đổi nơi."""
    return Text("event-move", {})


def event_moved() -> Text:
    """Say: Đã dời."""
    return Text("event-moved", {})


def event_no_day() -> Text:
    """Say: chưa định ngày."""
    return Text("event-no-day", {})


def event_no_place() -> Text:
    """Say: Không ghi nơi."""
    return Text("event-no-place", {})


def event_of(*, unit: str) -> Text:
    """Say: Của { $unit }."""
    return Text("event-of", {"unit": unit})


def event_on(*, day: date) -> Text:
    """Say: { WEEKDAY($day) } { DAY($day) }."""
    return Text("event-on", {"day": day})


def event_on_year(*, day: date) -> Text:
    """Say: { FULLDAY($day) }."""
    return Text("event-on-year", {"day": day})


def event_outside(*, place: Wording) -> Text:
    """Say: Ngoài kế hoạch { $place }."""
    return Text("event-outside", {"place": place})


def event_over() -> Text:
    """Say: Sự kiện này đã xong hoặc đã thôi, không đổi được nữa."""
    return Text("event-over", {})


def event_photos(*, count: int) -> Text:
    """Say: Kèm theo: { $count } ảnh."""
    return Text("event-photos", {"count": count})


def event_place(*, place: str) -> Text:
    """Say: Nơi: { $place }."""
    return Text("event-place", {"place": place})


def event_public_at(*, label: str, place: str, when: Wording) -> Text:
    """Say: { $label }: { $when }, tại { $place }."""
    return Text("event-public-at", {"label": label, "place": place, "when": when})


def event_ready_day(*, day: str) -> Text:
    """Say: Ngày { $day }."""
    return Text("event-ready-day", {"day": day})


def event_same_place() -> Text:
    """Say: Vẫn nơi ấy."""
    return Text("event-same-place", {})


def event_see() -> Text:
    """Say: Xem sự kiện."""
    return Text("event-see", {})


def event_span(*, days: str) -> Text:
    """Say: { $days }."""
    return Text("event-span", {"days": days})


def event_tell() -> Text:
    """Say: Kể lại sự kiện."""
    return Text("event-tell", {})


def event_told() -> Text:
    """Say: Đã ghi lại sự kiện. Cảm ơn { you }!."""
    return Text("event-told", {})


def event_week(*, all: int, count: int, told: int) -> Text:
    """Say: Các trường: { $told }/{ $all } đã báo cáo, { COUNT($count) } người …."""
    return Text("event-week", {"all": all, "count": count, "told": told})


def event_when(*, when: Wording) -> Text:
    """Say: Ngày: { $when }."""
    return Text("event-when", {"when": when})


def event_yes_add() -> Text:
    """Say: Đúng, thêm sự kiện."""
    return Text("event-yes-add", {})


def event_yes_cancel() -> Text:
    """Say: Không tổ chức nữa."""
    return Text("event-yes-cancel", {})


def event_yes_move() -> Text:
    """Say: Đúng, dời."""
    return Text("event-yes-move", {})


def event_yes_tell() -> Text:
    """Say: Đúng, ghi lại."""
    return Text("event-yes-tell", {})


def events_add() -> Text:
    """Say: Thêm sự kiện."""
    return Text("events-add", {})


def events_none() -> Text:
    """Say: Chưa có sự kiện nào."""
    return Text("events-none", {})


def events_other() -> Text:
    """Say: Sự kiện khác."""
    return Text("events-other", {})


def events_past() -> Text:
    """Say: Sự kiện đã qua."""
    return Text("events-past", {})


def events_past_title() -> Text:
    """Say: <b>Sự kiện đã qua</b>."""
    return Text("events-past-title", {})


def events_title() -> Text:
    """Say: <b>Sự kiện sắp tới</b>."""
    return Text("events-title", {})


def evidence_added(*, criterion: str) -> Text:
    """Say: Đã thêm vào minh chứng mục { $criterion }."""
    return Text("evidence-added", {"criterion": criterion})


def evidence_asked() -> Text:
    """Say: Chỗ này cần một tấm ảnh, giấy tờ, hoặc vài chữ kể rõ, ví dụ: kế hoạch …."""
    return Text("evidence-asked", {})


def evidence_files(*, count: int) -> Text:
    """Say: Minh chứng: { $count } ảnh, giấy tờ."""
    return Text("evidence-files", {"count": count})


def evidence_kept() -> Text:
    """Say: Giữ minh chứng cũ."""
    return Text("evidence-kept", {})


def evidence_none() -> Text:
    """Say: Không có minh chứng."""
    return Text("evidence-none", {})


def evidence_none_sent() -> Text:
    """Say: Bài này chưa gửi ảnh, giấy tờ nào."""
    return Text("evidence-none-sent", {})


def evidence_of(*, count: int, criterion: str) -> Text:
    """Say: Mục { $criterion }: { $count } ảnh, giấy tờ."""
    return Text("evidence-of", {"count": count, "criterion": criterion})


def evidence_see() -> Text:
    """Say: Xem minh chứng."""
    return Text("evidence-see", {})


def evidence_words(*, words: str) -> Text:
    """Say: Minh chứng: { $words }."""
    return Text("evidence-words", {"words": words})


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


def field_unclear(*, typed: str) -> Text:
    """Say: '{ $typed }' là số nào ạ?."""
    return Text("field-unclear", {"typed": typed})


def fields_each() -> Text:
    """Say: Chọn từng số."""
    return Text("fields-each", {})


def fields_enough(*, count: int) -> Text:
    """Say: Đủ rồi, hỏi { $count } số."""
    return Text("fields-enough", {"count": count})


def fields_pass() -> Text:
    """Say: Bỏ qua chữ ấy."""
    return Text("fields-pass", {})


def fields_unclear(*, fields: Wording, typed: str) -> Text:
    """Say: Đã có: { $fields }. Còn '{ $typed }' là số nào ạ?."""
    return Text("fields-unclear", {"fields": fields, "typed": typed})


def figure_beyond(*, most: Wording, told: Wording, unit: str) -> Text:
    """Say: { $unit } có { $most } mà số vừa gõ là { $told }. { You } xem lại giúp."""
    return Text("figure-beyond", {"most": most, "told": told, "unit": unit})


def figure_by_phone(*, day: date, name: str, value: Wording) -> Text:
    """Say: { $value } ({ $name } báo qua điện thoại { DAY($day) })."""
    return Text("figure-by-phone", {"day": day, "name": name, "value": value})


def figure_citizens_registered() -> Text:
    """Say: Công dân đăng ký."""
    return Text("figure-citizens-registered", {})


def figure_family_funds() -> Text:
    """Say: Quỹ riêng các gia đình."""
    return Text("figure-family-funds", {})


def figure_gift() -> Text:
    """Say: Thu ủng hộ."""
    return Text("figure-gift", {})


def figure_groups_assessed() -> Text:
    """Say: TDP đã xếp loại."""
    return Text("figure-groups-assessed", {})


def figure_in_dong(*, amount: Dong) -> Text:
    """Say: { MONEY($amount) }."""
    return Text("figure-in-dong", {"amount": amount})


def figure_in_households(*, count: int) -> Text:
    """Say: { COUNT($count) } hộ."""
    return Text("figure-in-households", {"count": count})


def figure_in_people(*, count: int) -> Text:
    """Say: { COUNT($count) } người."""
    return Text("figure-in-people", {"count": count})


def figure_in_units(*, count: int) -> Text:
    """Say: { COUNT($count) } nơi."""
    return Text("figure-in-units", {"count": count})


def figure_kept() -> Text:
    """Say: Lợn nhựa để nhà."""
    return Text("figure-kept", {})


def figure_learning_clans() -> Text:
    """Say: Dòng họ học tập."""
    return Text("figure-learning-clans", {})


def figure_learning_families() -> Text:
    """Say: Gia đình học tập."""
    return Text("figure-learning-families", {})


def figure_learning_groups() -> Text:
    """Say: TDP học tập."""
    return Text("figure-learning-groups", {})


def figure_learning_units() -> Text:
    """Say: Đơn vị học tập."""
    return Text("figure-learning-units", {})


def figure_line(*, figure: Wording, value: Wording) -> Text:
    """Say: { $figure }: { $value }."""
    return Text("figure-line", {"figure": figure, "value": value})


def figure_members() -> Text:
    """Say: Hội viên."""
    return Text("figure-members", {})


def figure_none() -> Text:
    """Say: Không có, ghi 0 đ."""
    return Text("figure-none", {})


def figure_not_yet() -> Text:
    """Say: chưa có."""
    return Text("figure-not-yet", {})


def figure_open() -> Text:
    """Say: Chưa có số này."""
    return Text("figure-open", {})


def figure_pair(*, one: Wording, other: Wording) -> Text:
    """Say: { $one } · { $other }."""
    return Text("figure-pair", {"one": one, "other": other})


def figure_party_enrolled() -> Text:
    """Say: Đảng viên vào hội."""
    return Text("figure-party-enrolled", {})


def figure_pig_households() -> Text:
    """Say: Nhà có lợn nhựa."""
    return Text("figure-pig-households", {})


def figure_piggy() -> Text:
    """Say: Thu lợn nhựa."""
    return Text("figure-piggy", {})


def figure_right(*, value: Wording) -> Text:
    """Say: Đúng, { $value }."""
    return Text("figure-right", {"value": value})


def figure_still(*, value: Wording) -> Text:
    """Say: Vẫn { $value }."""
    return Text("figure-still", {"value": value})


def figure_wage() -> Text:
    """Say: Thu ngày lương."""
    return Text("figure-wage", {})


def figures_all_open() -> Text:
    """Say: Chưa có số nào, để ngỏ cả. Có lúc nào { you } gõ lúc ấy."""
    return Text("figures-all-open", {})


def figures_answer() -> Text:
    """Say: Gửi số."""
    return Text("figures-answer", {})


def figures_asked(*, day: date, days: str, fields: Wording, who: Wording) -> Text:
    """Say: { $who } hỏi số { $days }: { $fields }. Xin gõ giúp trước hết { …."""
    return Text("figures-asked", {"day": day, "days": days, "fields": fields, "who": who})


def figures_asked_line(*, day: date, unit: str) -> Text:
    """Say: { $unit }, hạn { DAY($day) }."""
    return Text("figures-asked-line", {"day": day, "unit": unit})


def figures_asked_none() -> Text:
    """Say: Phường chưa hỏi số nào, hoặc đã gửi đủ rồi."""
    return Text("figures-asked-none", {})


def figures_asked_of(*, day: date, days: str, fields: Wording, unit: str, who: Wording) -> Text:
    """Say: { $who } hỏi số { $days } của { $unit }: { $fields }. Xin gõ giúp …."""
    return Text("figures-asked-of", {"day": day, "days": days, "fields": fields, "unit": unit, "who": who})


def figures_asked_title() -> Text:
    """Say: Phường hỏi mấy đợt, { you } gửi đợt nào ạ?."""
    return Text("figures-asked-title", {})


def figures_go_on() -> Text:
    """Say: Gõ nốt."""
    return Text("figures-go-on", {})


def figures_late() -> Text:
    """Say: Có đợt hỏi số đến giờ mới gửi được. { You } xem có cần nhắc nữa không."""
    return Text("figures-late", {})


def figures_mend() -> Text:
    """Say: Sửa số vừa gửi."""
    return Text("figures-mend", {})


def figures_set_models() -> Text:
    """Say: Danh hiệu học tập."""
    return Text("figures-set-models", {})


def figures_set_money() -> Text:
    """Say: Tiền thu vào quỹ."""
    return Text("figures-set-money", {})


def figures_set_people() -> Text:
    """Say: Hội viên, đảng viên."""
    return Text("figures-set-people", {})


def figures_summary(*, days: str, unit: str) -> Text:
    """Say: { You } xem lại giúp, số của { $unit } ({ $days }):."""
    return Text("figures-summary", {"days": days, "unit": unit})


def figures_to_call(*, count: int) -> Text:
    """Say: { $count } nơi chưa dùng trợ lý: xin { you } gọi điện rồi ghi số giúp."""
    return Text("figures-to-call", {"count": count})


def figures_told() -> Text:
    """Say: Đã ghi số khai. Cảm ơn { you }!."""
    return Text("figures-told", {})


def figures_told_by(*, day: date, name: str) -> Text:
    """Say: Ghi qua điện thoại: { $name } báo ngày { DAY($day) }."""
    return Text("figures-told-by", {"day": day, "name": name})


def figures_told_open(*, count: int) -> Text:
    """Say: Đã ghi số khai, còn { $count } số để ngỏ."""
    return Text("figures-told-open", {"count": count})


def figures_write_for(*, unit: str) -> Text:
    """Say: Ghi số { $unit }."""
    return Text("figures-write-for", {"unit": unit})


def figures_written(*, unit: str) -> Text:
    """Say: Đã ghi số khai của { $unit }."""
    return Text("figures-written", {"unit": unit})


def figures_yes() -> Text:
    """Say: Đúng, gửi số."""
    return Text("figures-yes", {})


def figures_yes_phone() -> Text:
    """Say: Đúng, ghi số."""
    return Text("figures-yes-phone", {})


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
    """Say: Tệp này chưa nhận được. Ảnh, PDF, Word, Excel thì được."""
    return Text("file-unfit", {})


def file_unreadable() -> Text:
    """Say: Chưa mở được tệp này. { You } gửi tệp Excel (.xlsx) theo mẫu giúp."""
    return Text("file-unreadable", {})


def files_enough(*, count: int) -> Text:
    """Say: Đủ rồi, { $count } tệp."""
    return Text("files-enough", {"count": count})


def files_more(*, count: int) -> Text:
    """Say: Đã nhận { $count } tệp. { You } gửi tiếp, hoặc bấm khi đủ."""
    return Text("files-more", {"count": count})


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


def fund_public_kinds(*, gift: Dong, piggy: Dong, wage: Dong) -> Text:
    """Say: Lợn nhựa: { MONEY($piggy) } Ngày lương: { MONEY($wage) } Ủng hộ: { …."""
    return Text("fund-public-kinds", {"gift": gift, "piggy": piggy, "wage": wage})


def fund_public_verify() -> Text:
    """Say: Kiểm tra phiếu thu: gõ /traphieu và mã phiếu."""
    return Text("fund-public-verify", {})


def fund_public_year(*, total: Dong) -> Text:
    """Say: Thu từ đầu năm: { MONEY($total) }."""
    return Text("fund-public-year", {"total": total})


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


def goal_at_least(*, bound: int) -> Text:
    """Say: { $bound }%."""
    return Text("goal-at-least", {"bound": bound})


def goal_at_most(*, bound: int) -> Text:
    """Say: nhiều nhất { $bound }."""
    return Text("goal-at-most", {"bound": bound})


def goal_each(*, amount: Dong) -> Text:
    """Say: { COUNT($amount) } đ."""
    return Text("goal-each", {"amount": amount})


def goal_each_over(*, amount: Dong) -> Text:
    """Say: hơn { COUNT($amount) } đ."""
    return Text("goal-each-over", {"amount": amount})


def goal_over(*, bound: int) -> Text:
    """Say: vượt { $bound }%."""
    return Text("goal-over", {"bound": bound})


def gone() -> Text:
    """Say: Chỗ này không còn nữa, có thể vừa được sửa."""
    return Text("gone", {})


def government_dac_khu() -> Text:
    """Say: đặc khu."""
    return Text("government-dac-khu", {})


def government_huyen() -> Text:
    """Say: huyện."""
    return Text("government-huyen", {})


def government_phuong() -> Text:
    """Say: phường."""
    return Text("government-phuong", {})


def government_quan() -> Text:
    """Say: quận."""
    return Text("government-quan", {})


def government_thanh_pho() -> Text:
    """Say: thành phố."""
    return Text("government-thanh-pho", {})


def government_thi_tran() -> Text:
    """Say: thị trấn."""
    return Text("government-thi-tran", {})


def government_thi_xa() -> Text:
    """Say: thị xã."""
    return Text("government-thi-xa", {})


def government_xa() -> Text:
    """Say: xã."""
    return Text("government-xa", {})


def group_bind() -> Text:
    """Say: Đúng, gắn nhóm."""
    return Text("group-bind", {})


def group_bound(*, unit: str) -> Text:
    """Say: Đã gắn nhóm với { $unit }. Muốn gỡ, gõ lại /nhom trong nhóm."""
    return Text("group-bound", {"unit": unit})


def group_how() -> Text:
    """Say: Đưa trợ lý vào nhóm chat của chi hội, rồi gõ /nhom ngay trong nhóm ấy ạ."""
    return Text("group-how", {})


def group_is_ours(*, name: str, own: str, unit: str) -> Text:
    """Say: { $name } báo: nhóm chat đang gắn với { $unit } là nhóm của { $own }."""
    return Text("group-is-ours", {"name": name, "own": own, "unit": unit})


def group_learner() -> Text:
    """Say: người học."""
    return Text("group-learner", {})


def group_leave() -> Text:
    """Say: Để nguyên."""
    return Text("group-leave", {})


def group_look_move() -> Text:
    """Say: Xem và đổi."""
    return Text("group-look-move", {})


def group_look_unbind() -> Text:
    """Say: Xem và gỡ."""
    return Text("group-look-unbind", {})


def group_move(*, to: str) -> Text:
    """Say: Chuyển sang { $to }."""
    return Text("group-move", {"to": to})


def group_move_summary(*, to: str, unit: str) -> Text:
    """Say: Nhóm này đang là nhóm chat của { $unit }. Chuyển sang { $to } ạ?."""
    return Text("group-move-summary", {"to": to, "unit": unit})


def group_moved(*, to: str, unit: str) -> Text:
    """Say: Nhóm chat đã chuyển từ { $unit } sang { $to }."""
    return Text("group-moved", {"to": to, "unit": unit})


def group_nobody_told() -> Text:
    """Say: Chưa báo được ai qua trợ lý. Xin { you } gọi phường giúp."""
    return Text("group-nobody-told", {})


def group_official() -> Text:
    """Say: cán bộ, doanh nhân."""
    return Text("group-official", {})


def group_report() -> Text:
    """Say: Báo phường đổi giúp."""
    return Text("group-report", {})


def group_reported() -> Text:
    """Say: Đã báo người phụ trách. Đổi xong { you } sẽ có tin."""
    return Text("group-reported", {})


def group_resident() -> Text:
    """Say: người dân."""
    return Text("group-resident", {})


def group_say_learner() -> Text:
    """Say: Học sinh, sinh viên."""
    return Text("group-say-learner", {})


def group_say_official() -> Text:
    """Say: Cán bộ, doanh nhân."""
    return Text("group-say-official", {})


def group_say_resident() -> Text:
    """Say: Người dân."""
    return Text("group-say-resident", {})


def group_say_worker() -> Text:
    """Say: Người lao động."""
    return Text("group-say-worker", {})


def group_summary(*, unit: str) -> Text:
    """Say: Nhóm { you } vừa gõ /nhom là nhóm chat của { $unit }. Thông báo gửi …."""
    return Text("group-summary", {"unit": unit})


def group_taken(*, unit: str) -> Text:
    """Say: Nhóm này đã là của { $unit }."""
    return Text("group-taken", {"unit": unit})


def group_taken_summary(*, own: str, unit: str) -> Text:
    """Say: Nhóm { you } vừa gõ /nhom đang là nhóm chat của { $unit }, nên chưa …."""
    return Text("group-taken-summary", {"own": own, "unit": unit})


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


def group_unknown(*, group: str) -> Text:
    """Say: Bộ này không có phần { $group }."""
    return Text("group-unknown", {"group": group})


def group_worker() -> Text:
    """Say: người lao động."""
    return Text("group-worker", {})


def handed_above() -> Text:
    """Say: Đã nộp, chờ duyệt."""
    return Text("handed-above", {})


def handed_to_chapter() -> Text:
    """Say: Đã nộp, chờ chi hội trưởng xem."""
    return Text("handed-to-chapter", {})


def handed_to_ward() -> Text:
    """Say: Đã nộp, chờ phường xem."""
    return Text("handed-to-ward", {})


def hardship_change() -> Text:
    """Say: Sửa vùng khó khăn."""
    return Text("hardship-change", {})


def hardship_is(*, by: str, day: date) -> Text:
    """Say: Thuộc vùng khó khăn ({ $by } ghi { DAY($day) })."""
    return Text("hardship-is", {"by": by, "day": day})


def hardship_is_not(*, by: str, day: date) -> Text:
    """Say: Không thuộc vùng khó khăn ({ $by } ghi { DAY($day) })."""
    return Text("hardship-is-not", {"by": by, "day": day})


def hardship_kept(*, unit: str) -> Text:
    """Say: Đã ghi: { $unit } thuộc vùng khó khăn."""
    return Text("hardship-kept", {"unit": unit})


def hardship_kept_not(*, unit: str) -> Text:
    """Say: Đã ghi: { $unit } không thuộc vùng khó khăn."""
    return Text("hardship-kept-not", {"unit": unit})


def hardship_left() -> Text:
    """Say: Chưa ghi, tạm tính theo mức thường."""
    return Text("hardship-left", {})


def hardship_no() -> Text:
    """Say: Không thuộc."""
    return Text("hardship-no", {})


def hardship_unknown() -> Text:
    """Say: Chưa rõ, hỏi lại sau."""
    return Text("hardship-unknown", {})


def hardship_yes() -> Text:
    """Say: Thuộc vùng khó khăn."""
    return Text("hardship-yes", {})


def have_read() -> Text:
    """Say: Đã đọc."""
    return Text("have-read", {})


def held_line(*, name: str, why: Wording) -> Text:
    """Say: { $name }: { $why }."""
    return Text("held-line", {"name": name, "why": why})


def held_more(*, more: int) -> Text:
    """Say: và { COUNT($more) } nơi nữa."""
    return Text("held-more", {"more": more})


def held_one_day(*, day: date) -> Text:
    """Say: Chỉ một ngày { DAY($day) }."""
    return Text("held-one-day", {"day": day})


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


def holder_summary(*, unit: str, words: Wording) -> Text:
    """Say: Sẽ nhắn { $unit }: '{ $words }'."""
    return Text("holder-summary", {"unit": unit, "words": words})


def holder_summary_call(*, day: date, label: str) -> Text:
    """Say: Mở đợt hỏi số, hạn { WEEKDAY($day) } { DAY($day) }: { $label }."""
    return Text("holder-summary-call", {"day": day, "label": label})


def holder_yes_call() -> Text:
    """Say: Mở đợt, gọi điện hỏi."""
    return Text("holder-yes-call", {})


def home_decisions(*, count: int) -> Text:
    """Say: { COUNT($count) } thông báo chờ { you } quyết."""
    return Text("home-decisions", {"count": count})


def home_do_decisions() -> Text:
    """Say: Xem thông báo chờ."""
    return Text("home-do-decisions", {})


def home_do_enquiries() -> Text:
    """Say: Xem câu hỏi đang chờ."""
    return Text("home-do-enquiries", {})


def home_do_figures(*, count: int) -> Text:
    """Say: Gửi { $count } số."""
    return Text("home-do-figures", {"count": count})


def home_do_letters() -> Text:
    """Say: Xem tin chưa đọc được."""
    return Text("home-do-letters", {})


def home_do_proposed() -> Text:
    """Say: Xét danh hiệu."""
    return Text("home-do-proposed", {})


def home_do_request() -> Text:
    """Say: Xem đợt hỏi số."""
    return Text("home-do-request", {})


def home_do_reviews() -> Text:
    """Say: Xem bài tự chấm."""
    return Text("home-do-reviews", {})


def home_do_stories() -> Text:
    """Say: Đọc gương sáng."""
    return Text("home-do-stories", {})


def home_do_stubs(*, count: int) -> Text:
    """Say: Bổ sung { $count } nhà."""
    return Text("home-do-stubs", {"count": count})


def home_do_unfinished() -> Text:
    """Say: Chấm tiếp."""
    return Text("home-do-unfinished", {})


def home_duties_late(*, late: int) -> Text:
    """Say: { $late } việc phải làm đã quá hạn."""
    return Text("home-duties-late", {"late": late})


def home_duties_soon(*, soon: int) -> Text:
    """Say: { $soon } việc phải làm trong 7 ngày tới."""
    return Text("home-duties-soon", {"soon": soon})


def home_enquiries(*, count: int) -> Text:
    """Say: { $count } câu hỏi, tin nhờ ghi đang chờ."""
    return Text("home-enquiries", {"count": count})


def home_figures_asked(*, count: int, day: date, unit: str, who: Wording) -> Text:
    """Say: { $who } hỏi { $count } số của { $unit }, hạn { DAY($day) }."""
    return Text("home-figures-asked", {"count": count, "day": day, "unit": unit, "who": who})


def home_figures_due(*, day: date, left: int) -> Text:
    """Say: Đợt hỏi số hạn { DAY($day) }: còn { $left } nơi chưa trả lời."""
    return Text("home-figures-due", {"day": day, "left": left})


def home_have_code() -> Text:
    """Say: Có mã mời."""
    return Text("home-have-code", {})


def home_late_units(*, count: int) -> Text:
    """Say: { $count } nơi còn việc quá hạn."""
    return Text("home-late-units", {"count": count})


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


def home_perhaps(*, typed: str) -> Text:
    """Say: Chưa rõ '{ $typed }'. { You } cần việc này không ạ?."""
    return Text("home-perhaps", {"typed": typed})


def home_practising() -> Text:
    """Say: Đang tập thử: ghi gì ở đây cũng không tính vào sổ nào."""
    return Text("home-practising", {})


def home_proposed(*, count: int) -> Text:
    """Say: { COUNT($count) } nơi được đề nghị, chờ quyết định công nhận."""
    return Text("home-proposed", {"count": count})


def home_quiet_week() -> Text:
    """Say: Tuần này chi hội chưa ghi gì."""
    return Text("home-quiet-week", {})


def home_returned(*, count: int) -> Text:
    """Say: { $count } bài chấm được trả lại, chờ sửa."""
    return Text("home-returned", {"count": count})


def home_reviews(*, count: int) -> Text:
    """Say: { $count } bài tự chấm chờ xem."""
    return Text("home-reviews", {"count": count})


def home_skip() -> Text:
    """Say: Bỏ qua, ghi nhà sau."""
    return Text("home-skip", {})


def home_stories(*, count: int) -> Text:
    """Say: { $count } bài gương sáng chờ đọc."""
    return Text("home-stories", {"count": count})


def home_stranger(*, place: str) -> Text:
    """Say: Đây là trợ lý Khuyến học { $place }. Tra phiếu thu, hỏi phường thì bấm …."""
    return Text("home-stranger", {"place": place})


def home_stubs(*, count: int) -> Text:
    """Say: { $count } nhà mới thêm, còn thiếu thông tin."""
    return Text("home-stubs", {"count": count})


def home_target_asked(*, day: date, label: str, unit: str, who: Wording) -> Text:
    """Say: { $who } nhờ { $unit } báo số '{ $label }', hạn { DAY($day) }."""
    return Text("home-target-asked", {"day": day, "label": label, "unit": unit, "who": who})


def home_title() -> Text:
    """Say: <b>Việc cần làm</b>."""
    return Text("home-title", {})


def home_unfinished(*, count: int) -> Text:
    """Say: { $count } bài chấm dở."""
    return Text("home-unfinished", {"count": count})


def home_unsaid(*, at: datetime, day: date, label: str) -> Text:
    """Say: Tin '{ $label }' lẽ ra gửi { CLOCK($at) } { WEEKDAY($day) } { …."""
    return Text("home-unsaid", {"at": at, "day": day, "label": label})


def home_unsaid_drop() -> Text:
    """Say: Bỏ tin muộn."""
    return Text("home-unsaid-drop", {})


def home_unsaid_more(*, at: datetime, day: date, label: str, more: int) -> Text:
    """Say: Tin '{ $label }' lẽ ra gửi { CLOCK($at) } { WEEKDAY($day) } { …."""
    return Text("home-unsaid-more", {"at": at, "day": day, "label": label, "more": more})


def home_unsaid_send() -> Text:
    """Say: Gửi tin muộn."""
    return Text("home-unsaid-send", {})


def household_address_kept() -> Text:
    """Say: Giữ địa chỉ này."""
    return Text("household-address-kept", {})


def household_changed(*, called: str) -> Text:
    """Say: Đã ghi: { $called }."""
    return Text("household-changed", {"called": called})


def household_move() -> Text:
    """Say: Chuyển nhà sang chi hội."""
    return Text("household-move", {})


def household_move_summary(*, called: str, to: str, unit: str) -> Text:
    """Say: { You } xem lại giúp: Nhà { $called } từ { $unit } chuyển đến { $to }."""
    return Text("household-move-summary", {"called": called, "to": to, "unit": unit})


def household_moved(*, called: str, to: str) -> Text:
    """Say: Đã chuyển nhà { $called } sang { $to }. Bài chấm danh hiệu đi theo, …."""
    return Text("household-moved", {"called": called, "to": to})


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


def how_families() -> Text:
    """Say: đếm gia đình học tập."""
    return Text("how-families", {})


def how_fund() -> Text:
    """Say: đếm quỹ."""
    return Text("how-fund", {})


def how_members() -> Text:
    """Say: đếm hội viên."""
    return Text("how-members", {})


def how_percent() -> Text:
    """Say: phần trăm."""
    return Text("how-percent", {})


def how_points() -> Text:
    """Say: điểm."""
    return Text("how-points", {})


def how_yes_no() -> Text:
    """Say: đạt hay chưa."""
    return Text("how-yes-no", {})


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


def kept_by_oneself() -> Text:
    """Say: Tự ghi."""
    return Text("kept-by-oneself", {})


def kept_hand_over() -> Text:
    """Say: Nhờ ghi hộ."""
    return Text("kept-hand-over", {})


def kept_photo() -> Text:
    """Say: Đã giữ ảnh. { You } tự ghi hay nhờ ghi hộ?."""
    return Text("kept-photo", {})


def kept_photo_hand_over() -> Text:
    """Say: Nhờ người ghi hộ."""
    return Text("kept-photo-hand-over", {})


def kept_voice() -> Text:
    """Say: Đã giữ lời nhắn của { you }. Máy chưa nghe được tiếng nói, nhờ { you } …."""
    return Text("kept-voice", {})


def kept_voice_words() -> Text:
    """Say: Đã giữ lời nhắn của { you }. Máy chưa nghe được tiếng nói, nhờ { you } …."""
    return Text("kept-voice-words", {})


def kind_counted() -> Text:
    """Say: Để sổ tự đếm."""
    return Text("kind-counted", {})


def kind_fund(*, least: Dong) -> Text:
    """Say: { MONEY($least) } một người."""
    return Text("kind-fund", {"least": least})


def kind_percent() -> Text:
    """Say: Đủ bao nhiêu phần trăm."""
    return Text("kind-percent", {})


def kind_yes_no() -> Text:
    """Say: Đạt hay chưa đạt."""
    return Text("kind-yes-no", {})


def kinds_chapter() -> Text:
    """Say: chi hội."""
    return Text("kinds-chapter", {})


def kinds_clan_board() -> Text:
    """Say: dòng họ."""
    return Text("kinds-clan-board", {})


def kinds_district() -> Text:
    """Say: huyện."""
    return Text("kinds-district", {})


def kinds_partner() -> Text:
    """Say: đơn vị phối hợp."""
    return Text("kinds-partner", {})


def kinds_unit_board() -> Text:
    """Say: trường, cơ quan."""
    return Text("kinds-unit-board", {})


def kinds_ward() -> Text:
    """Say: phường, xã."""
    return Text("kinds-ward", {})


def lack_evidence(*, criterion: str) -> Text:
    """Say: Mục { $criterion }: thiếu minh chứng."""
    return Text("lack-evidence", {"criterion": criterion})


def lack_low(*, criterion: str, wanted: Wording) -> Text:
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


def last_day_far_from_plan(*, year: str) -> Text:
    """Say: Kế hoạch này của năm { $year }, ngày ấy ở năm khác. { You } gõ lại …."""
    return Text("last-day-far-from-plan", {"year": year})


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


def link_end_another() -> Text:
    """Say: Thuộc dòng họ khác."""
    return Text("link-end-another", {})


def link_end_left() -> Text:
    """Say: Nhà xin thôi."""
    return Text("link-end-left", {})


def link_end_moved() -> Text:
    """Say: Nhà chuyển đi xa."""
    return Text("link-end-moved", {})


def link_end_slip() -> Text:
    """Say: Ghi nhầm."""
    return Text("link-end-slip", {})


def link_end_summary(*, clan: str, name: str, reason: Wording) -> Text:
    """Say: { You } xem lại giúp, bỏ khỏi { $clan }: <b>{ $name }</b> Vì: { …."""
    return Text("link-end-summary", {"clan": clan, "name": name, "reason": reason})


def link_end_yes() -> Text:
    """Say: Đúng, bỏ ra."""
    return Text("link-end-yes", {})


def link_ended(*, clan: str, left: int, name: str) -> Text:
    """Say: Đã bỏ nhà { $name }, { $clan } còn { COUNT($left) } nhà."""
    return Text("link-ended", {"clan": clan, "left": left, "name": name})


def linked_already(*, name: str) -> Text:
    """Say: Nhà { $name } đã ghi vào dòng họ này rồi."""
    return Text("linked-already", {"name": name})


def linked_elsewhere(*, clan: str, name: str) -> Text:
    """Say: Nhà { $name } đang ghi ở { $clan }. { You } ghi lại giúp, nói rõ …."""
    return Text("linked-elsewhere", {"clan": clan, "name": name})


def list_decision(*, day: date, number: str) -> Text:
    """Say: { $number }, { DAY($day) }."""
    return Text("list-decision", {"day": day, "number": number})


def list_floor_met(*, count: int) -> Text:
    """Say: Không ai, đạt cả { COUNT($count) }."""
    return Text("list-floor-met", {"count": count})


def list_floor_unknown() -> Text:
    """Say: Chưa rõ, để sau."""
    return Text("list-floor-unknown", {})


def list_rows_wrong(*, rows: str) -> Text:
    """Say: Có dòng cần xem lại, { you } sửa rồi gửi lại giúp: { $rows }."""
    return Text("list-rows-wrong", {"rows": rows})


def list_source_own() -> Text:
    """Say: Chi hội tự lập."""
    return Text("list-source-own", {})


def list_too_long(*, count: int, most: int) -> Text:
    """Say: Danh sách { COUNT($count) } người, mỗi lần ghi được { COUNT($most) }. …."""
    return Text("list-too-long", {"count": count, "most": most})


def list_waiting(*, count: int) -> Text:
    """Say: { COUNT($count) } nơi chờ quyết định."""
    return Text("list-waiting", {"count": count})


def lives_there(*, unit: str) -> Text:
    """Say: Nhà này đang ở { $unit } rồi."""
    return Text("lives-there", {"unit": unit})


def lowest_too_high(*, lowest: str, points: str) -> Text:
    """Say: Tổng { $points } điểm thì không mục nào thấp nhất được { $lowest }. { …."""
    return Text("lowest-too-high", {"lowest": lowest, "points": points})


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


def mark_of_another_kind(*, criterion: str) -> Text:
    """Say: Tiêu chí { $criterion } không chấm kiểu này. { You } xem lại giúp."""
    return Text("mark-of-another-kind", {"criterion": criterion})


def mark_or_not_asked() -> Text:
    """Say: Nơi này không phải xét mục ấy thì gõ: không áp dụng."""
    return Text("mark-or-not-asked", {})


def mark_out_of_range(*, criterion: str, mark: Decimal, top: Decimal) -> Text:
    """Say: Tiêu chí { $criterion } từ 0 đến { MARK($top) }, { you } gõ { …."""
    return Text("mark-out-of-range", {"criterion": criterion, "mark": mark, "top": top})


def mark_percent(*, mark: Decimal) -> Text:
    """Say: { MARK($mark) }%."""
    return Text("mark-percent", {"mark": mark})


def mark_points(*, mark: Decimal) -> Text:
    """Say: { MARK($mark) }."""
    return Text("mark-points", {"mark": mark})


def mark_top(*, mark: str) -> Text:
    """Say: Trọn { $mark } điểm."""
    return Text("mark-top", {"mark": mark})


def mark_unread() -> Text:
    """Say: Chưa rõ mấy điểm."""
    return Text("mark-unread", {})


def mark_yes() -> Text:
    """Say: Đạt."""
    return Text("mark-yes", {})


def marked_by_chapter() -> Text:
    """Say: Chi hội."""
    return Text("marked-by-chapter", {})


def marked_by_ward() -> Text:
    """Say: Phường."""
    return Text("marked-by-ward", {})


def marking_open() -> Text:
    """Say: bài chấm còn dở."""
    return Text("marking-open", {})


def marking_returned() -> Text:
    """Say: bài chấm bị trả lại."""
    return Text("marking-returned", {})


def marking_waiting() -> Text:
    """Say: bài chấm chờ xem."""
    return Text("marking-waiting", {})


def marks_cell_asked(*, cell: str, criterion: str) -> Text:
    """Say: Ô { $cell }, mục { $criterion }: nhà nào cũng chấm mục này."""
    return Text("marks-cell-asked", {"cell": cell, "criterion": criterion})


def marks_cell_exempt(*, cell: str, criterion: str) -> Text:
    """Say: Ô { $cell }, mục { $criterion }: mục này không áp dụng với nhà này."""
    return Text("marks-cell-exempt", {"cell": cell, "criterion": criterion})


def marks_cell_half(*, cell: str, criterion: str) -> Text:
    """Say: Ô { $cell }, mục { $criterion }: điểm chẵn hoặc nửa điểm."""
    return Text("marks-cell-half", {"cell": cell, "criterion": criterion})


def marks_cell_out(*, cell: str, criterion: str, mark: str, most: str) -> Text:
    """Say: Ô { $cell }, mục { $criterion }: từ 0 đến { $most }, tệp ghi { $mark }."""
    return Text("marks-cell-out", {"cell": cell, "criterion": criterion, "mark": mark, "most": most})


def marks_cell_share(*, cell: str, criterion: str) -> Text:
    """Say: Ô { $cell }, mục { $criterion }: phần trăm thì ghi 90, không ghi 0,9."""
    return Text("marks-cell-share", {"cell": cell, "criterion": criterion})


def marks_cell_unread(*, cell: str, criterion: str, said: str) -> Text:
    """Say: Ô { $cell }, mục { $criterion }: '{ $said }' chưa rõ mấy điểm."""
    return Text("marks-cell-unread", {"cell": cell, "criterion": criterion, "said": said})


def marks_change_nothing() -> Text:
    """Say: Tệp này giống điểm đã ghi, không có gì mới. { You } sửa rồi gửi lại …."""
    return Text("marks-change-nothing", {})


def marks_column_id() -> Text:
    """Say: Mã."""
    return Text("marks-column-id", {})


def marks_column_why() -> Text:
    """Say: Vì sao sửa (người xem lại ghi)."""
    return Text("marks-column-why", {})


def marks_conditional() -> Text:
    """Say: – nếu không áp dụng."""
    return Text("marks-conditional", {})


def marks_file(*, unit: str, year: str) -> Text:
    """Say: cham-diem-{ $unit }-{ $year }."""
    return Text("marks-file", {"unit": unit, "year": year})


def marks_hand_in(*, count: int) -> Text:
    """Say: Nộp { COUNT($count) } nhà chấm đủ."""
    return Text("marks-hand-in", {"count": count})


def marks_handed_in(*, count: int) -> Text:
    """Say: Đã nộp { COUNT($count) } nhà, chờ xem lại."""
    return Text("marks-handed-in", {"count": count})


def marks_how() -> Text:
    """Say: Tải tệp về, mỗi nhà một dòng, chấm xong gửi lại đây."""
    return Text("marks-how", {})


def marks_kept(*, families: int, marks: int) -> Text:
    """Say: Đã ghi điểm { COUNT($families) } nhà, { COUNT($marks) } mục."""
    return Text("marks-kept", {"families": families, "marks": marks})


def marks_legend() -> Text:
    """Say: Ô vàng: điểm năm trước. Ô trống: chưa chấm. Dấu –: không áp dụng. Xin …."""
    return Text("marks-legend", {})


def marks_line(*, criterion: str, mark: Wording, name: str) -> Text:
    """Say: { $criterion }. { $name }: { $mark }."""
    return Text("marks-line", {"criterion": criterion, "mark": mark, "name": name})


def marks_most(*, most: str) -> Text:
    """Say: tối đa { $most }."""
    return Text("marks-most", {"most": most})


def marks_nobody() -> Text:
    """Say: Không còn nhà nào để chấm bằng Excel: nhà nào cũng có quyết định rồi, …."""
    return Text("marks-nobody", {})


def marks_not_passed(*, marking: str, name: str) -> Text:
    """Say: { $name } chưa đề nghị được: { $marking -> [open] bài chấm còn dở …."""
    return Text("marks-not-passed", {"marking": marking, "name": name})


def marks_of_another(*, unit: str, year: str) -> Text:
    """Say: Tệp này không phải của { $unit } năm { $year }. { You } gửi đúng tệp …."""
    return Text("marks-of-another", {"unit": unit, "year": year})


def marks_open() -> Text:
    """Say: Chấm bằng Excel."""
    return Text("marks-open", {})


def marks_other(*, mark: Wording, reason: str, stage: Wording) -> Text:
    """Say: { $stage } chấm { $mark }: { $reason }."""
    return Text("marks-other", {"mark": mark, "reason": reason, "stage": stage})


def marks_out_here(*, most: str) -> Text:
    """Say: Từ 0 đến { $most }."""
    return Text("marks-out-here", {"most": most})


def marks_ready(*, count: int) -> Text:
    """Say: Tệp có { COUNT($count) } nhà. Ô vàng là điểm năm trước, xem lại rồi …."""
    return Text("marks-ready", {"count": count})


def marks_ready_older(*, count: int, older: int) -> Text:
    """Say: Tệp có { COUNT($count) } nhà. Ô vàng là điểm năm trước, xem lại rồi …."""
    return Text("marks-ready-older", {"count": count, "older": older})


def marks_row_decided(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: nhà này đã có quyết định công …."""
    return Text("marks-row-decided", {"row": row})


def marks_row_moved(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: nhà này không còn ở chi hội mình."""
    return Text("marks-row-moved", {"row": row})


def marks_row_no_reason(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: sửa điểm nhà tự chấm thì ghi vì …."""
    return Text("marks-row-no-reason", {"row": row})


def marks_row_nobody(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: chưa thấy nhà này trong sổ."""
    return Text("marks-row-nobody", {"row": row})


def marks_row_not_yours(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: bài này đã nộp, chờ người khác …."""
    return Text("marks-row-not-yours", {"row": row})


def marks_row_older(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: nhà này đang chấm theo bộ cũ, …."""
    return Text("marks-row-older", {"row": row})


def marks_row_passed(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: phường đã duyệt nhà này, không …."""
    return Text("marks-row-passed", {"row": row})


def marks_row_twice(*, first: int, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: nhà này đã có ở dòng { …."""
    return Text("marks-row-twice", {"first": first, "row": row})


def marks_rows_wrong(*, rows: str) -> Text:
    """Say: Chưa nhận gì cả, tệp có chỗ cần xem lại: { $rows } { You } sửa rồi gửi …."""
    return Text("marks-rows-wrong", {"rows": rows})


def marks_send() -> Text:
    """Say: Gửi tệp đã chấm."""
    return Text("marks-send", {})


def marks_set_changed() -> Text:
    """Say: Phường đổi bộ tiêu chí sau khi tải tệp này, nên chưa nhận gì cả. { You …."""
    return Text("marks-set-changed", {})


def marks_share() -> Text:
    """Say: phần trăm, 0–100."""
    return Text("marks-share", {})


def marks_sheet_screen(*, model: Wording, unit: str, year: str) -> Text:
    """Say: <b>Chấm { $model } { $year } bằng Excel</b>, { $unit }."""
    return Text("marks-sheet-screen", {"model": model, "unit": unit, "year": year})


def marks_sheet_title(*, unit: str, year: str) -> Text:
    """Say: Chấm điểm Gia đình học tập { $year }, { $unit }."""
    return Text("marks-sheet-title", {"unit": unit, "year": year})


def marks_summary(*, complete: int, families: int, marks: int, passed: int, unit: str, year: str) -> Text:
    """Say: { You } xem lại giúp, { $unit } năm { $year }: Chấm <b>{ …."""
    return Text("marks-summary", {"complete": complete, "families": families, "marks": marks, "passed": passed, "unit": unit, "year": year})


def marks_take() -> Text:
    """Say: Tải tệp chấm điểm."""
    return Text("marks-take", {})


def marks_title(*, name: str, year: str) -> Text:
    """Say: <b>{ $name }</b>, { $year }."""
    return Text("marks-title", {"name": name, "year": year})


def marks_too_long(*, criteria: int, families: int) -> Text:
    """Say: Tệp chỉ vừa { COUNT($families) } nhà và { COUNT($criteria) } tiêu chí. …."""
    return Text("marks-too-long", {"criteria": criteria, "families": families})


def marks_unreadable() -> Text:
    """Say: Chưa mở được tệp này. { You } gửi đúng tệp chấm điểm đã tải về giúp."""
    return Text("marks-unreadable", {})


def marks_yes_or_no(*, no: Wording, yes: Wording) -> Text:
    """Say: { $yes } / { $no }."""
    return Text("marks-yes-or-no", {"no": no, "yes": yes})


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


def mend_unit_end() -> Text:
    """Say: Không còn nữa."""
    return Text("mend-unit-end", {})


def mend_unit_rename() -> Text:
    """Say: Đổi tên."""
    return Text("mend-unit-rename", {})


def mend_unit_what(*, unit: str) -> Text:
    """Say: { $unit }: { you } muốn làm gì ạ?."""
    return Text("mend-unit-what", {"unit": unit})


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


def model_assess() -> Text:
    """Say: Chấm điểm."""
    return Text("model-assess", {})


def model_clan() -> Text:
    """Say: Dòng họ học tập."""
    return Text("model-clan", {})


def model_commune() -> Text:
    """Say: Cộng đồng học tập cấp xã."""
    return Text("model-commune", {})


def model_district() -> Text:
    """Say: Cộng đồng học tập cấp huyện."""
    return Text("model-district", {})


def model_family() -> Text:
    """Say: Gia đình học tập."""
    return Text("model-family", {})


def model_group() -> Text:
    """Say: TDP học tập."""
    return Text("model-group", {})


def model_keep() -> Text:
    """Say: Để nguyên."""
    return Text("model-keep", {})


def model_marking(*, why: Wording) -> Text:
    """Say: Chưa đề nghị theo danh sách được: { $why }."""
    return Text("model-marking", {"why": why})


def model_of_clan() -> Text:
    """Say: dòng họ."""
    return Text("model-of-clan", {})


def model_of_commune() -> Text:
    """Say: xã, phường."""
    return Text("model-of-commune", {})


def model_of_district() -> Text:
    """Say: huyện."""
    return Text("model-of-district", {})


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


def model_set_aside() -> Text:
    """Say: Bỏ bài chấm, đề nghị."""
    return Text("model-set-aside", {})


def model_short_clan() -> Text:
    """Say: Dòng họ."""
    return Text("model-short-clan", {})


def model_short_commune() -> Text:
    """Say: Xã, phường."""
    return Text("model-short-commune", {})


def model_short_district() -> Text:
    """Say: Huyện."""
    return Text("model-short-district", {})


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


def model_withdrawn_for(*, reason: str) -> Text:
    """Say: Thu hồi vì: { $reason }."""
    return Text("model-withdrawn-for", {"reason": reason})


def models_back() -> Text:
    """Say: Về danh hiệu."""
    return Text("models-back", {})


def models_beside() -> Text:
    """Say: Danh hiệu khác."""
    return Text("models-beside", {})


def models_beside_title(*, unit: str, year: str) -> Text:
    """Say: Danh hiệu khác của { $unit }, năm { $year }:."""
    return Text("models-beside-title", {"unit": unit, "year": year})


def models_declared(*, count: int, of: Wording) -> Text:
    """Say: trong đó số khai { COUNT($count) } { $of }."""
    return Text("models-declared", {"count": count, "of": of})


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


def models_held(*, held: int, of: Wording) -> Text:
    """Say: Trong số công nhận có { COUNT($held) } { $of } được công nhận từ năm …."""
    return Text("models-held", {"held": held, "of": of})


def models_line(*, all: int, declared: int, proposed: int, recognised: int, unit: str) -> Text:
    """Say: { $unit }: { COUNT($recognised) }/{ COUNT($all) } công nhận{ $proposed …."""
    return Text("models-line", {"all": all, "declared": declared, "proposed": proposed, "recognised": recognised, "unit": unit})


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


def models_of_places() -> Text:
    """Say: Công dân và xã học tập."""
    return Text("models-of-places", {})


def models_one_chapter() -> Text:
    """Say: Xem một chi hội."""
    return Text("models-one-chapter", {})


def models_one_family() -> Text:
    """Say: Xem một nhà."""
    return Text("models-one-family", {})


def models_one_unit() -> Text:
    """Say: Xem một nơi."""
    return Text("models-one-unit", {})


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


def more_title_page(*, page: int, pages: int) -> Text:
    """Say: Việc khác ({ $page }/{ $pages }):."""
    return Text("more-title-page", {"page": page, "pages": pages})


def move_summary(*, name: str, origin: str, to: str) -> Text:
    """Say: { You } xem lại giúp: Chuyển { $name } từ { $origin } đến { $to }."""
    return Text("move-summary", {"name": name, "origin": origin, "to": to})


def move_yes() -> Text:
    """Say: Đúng, chuyển."""
    return Text("move-yes", {})


def name_missing() -> Text:
    """Say: Chưa thấy tên. { You } gõ tên giúp."""
    return Text("name-missing", {})


def name_stands_there(*, name: str) -> Text:
    """Say: Đã có nơi tên '{ $name }'. { You } gõ tên khác giúp."""
    return Text("name-stands-there", {"name": name})


def name_too_long(*, most: int) -> Text:
    """Say: Dài quá. { You } gõ gọn trong { $most } chữ cái giúp."""
    return Text("name-too-long", {"most": most})


def names_and_more(*, more: int, names: str) -> Text:
    """Say: { $names } và { COUNT($more) } người nữa."""
    return Text("names-and-more", {"more": more, "names": names})


def next_household() -> Text:
    """Say: Nhà tiếp theo."""
    return Text("next-household", {})


def next_person() -> Text:
    """Say: Người tiếp theo."""
    return Text("next-person", {})


def no_family_known() -> Text:
    """Say: Sổ chưa ghi { you } ở nhà nào. Chi hội trưởng ghi giúp ở mục Hội viên."""
    return Text("no-family-known", {})


def no_fields() -> Text:
    """Say: Chưa rõ là số nào. { You } bấm giúp, hoặc gõ như: hội viên, thu lợn nhựa."""
    return Text("no-fields", {})


def no_moment() -> Text:
    """Say: Chưa rõ lúc nào. { You } gõ giúp ngày và giờ, ví dụ 29/9 7:00."""
    return Text("no-moment", {})


def no_phone() -> Text:
    """Say: Không có điện thoại."""
    return Text("no-phone", {})


def no_set_in_use(*, year: str) -> Text:
    """Say: Phường chưa đưa bộ tiêu chí nào vào dùng cho năm { $year }. Cứ đề nghị …."""
    return Text("no-set-in-use", {"year": year})


def no_title(*, year: str) -> Text:
    """Say: Năm { $year } chưa có quyết định công nhận, hoặc đã thu hồi, nên không …."""
    return Text("no-title", {"year": year})


def no_units() -> Text:
    """Say: Chưa thấy tên nơi nào. { You } gõ giúp, ví dụ: TDP 1 đến 45."""
    return Text("no-units", {})


def nobody_asked() -> Text:
    """Say: Chưa có chi hội nào để hỏi. { You } tạo ở mục Chi hội, đơn vị."""
    return Text("nobody-asked", {})


def nobody_holds() -> Text:
    """Say: Chưa có nơi nào để hỏi. { You } tạo ở mục Chi hội, đơn vị."""
    return Text("nobody-holds", {})


def nobody_listed() -> Text:
    """Say: Chưa đọc được ai trong danh sách. { You } xem lại giúp, mỗi dòng một …."""
    return Text("nobody-listed", {})


def nobody_lives_there(*, typed: str) -> Text:
    """Say: Chưa thấy nhà nào ở '{ $typed }'. { You } gõ tên chủ nhà giúp."""
    return Text("nobody-lives-there", {"typed": typed})


def nobody_silent() -> Text:
    """Say: Tuần trước nơi nào cũng có số rồi. { You } chọn nơi khác giúp."""
    return Text("nobody-silent", {})


def nobody_there() -> Text:
    """Say: Chưa có ai như thế để gửi."""
    return Text("nobody-there", {})


def not_a_birth_year() -> Text:
    """Say: Chưa rõ năm sinh. { You } gõ giúp, ví dụ 1958."""
    return Text("not-a-birth-year", {})


def not_a_bound() -> Text:
    """Say: Chưa rõ số nào. { You } gõ một số giúp, ví dụ 25."""
    return Text("not-a-bound", {})


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


def not_by_halves(*, mark: Decimal) -> Text:
    """Say: Điểm chẵn hoặc nửa điểm, ví dụ 8 hay 8,5. { You } xem lại giúp số { …."""
    return Text("not-by-halves", {"mark": mark})


def not_coming() -> Text:
    """Say: Hạn phải từ hôm nay và trong ba tháng tới. { You } gõ giúp, ví dụ 10/10."""
    return Text("not-coming", {})


def not_in_story() -> Text:
    """Say: Chữ ấy không có trong bài. { You } gõ đúng chữ cần giấu, hoặc bấm dưới …."""
    return Text("not-in-story", {})


def not_its_turn() -> Text:
    """Say: Bài này vừa chuyển bước rồi. { You } mở lại giúp."""
    return Text("not-its-turn", {})


def not_linked(*, name: str) -> Text:
    """Say: Nhà { $name } không còn ở dòng họ này."""
    return Text("not-linked", {"name": name})


def not_of_this_unit() -> Text:
    """Say: Có người vừa rời nơi này. { You } xem lại danh sách giúp."""
    return Text("not-of-this-unit", {})


def not_read_yet(*, day: date, words: Wording) -> Text:
    """Say: Thông báo ngày { DAY($day) } { you } chưa bấm Đã đọc: { $words }."""
    return Text("not-read-yet", {"day": day, "words": words})


def not_recognised() -> Text:
    """Say: Nơi này chưa được công nhận nên không thu hồi được."""
    return Text("not-recognised", {})


def not_today() -> Text:
    """Say: Ngày ấy chưa đến, chưa chốt được."""
    return Text("not-today", {})


def not_while_practising() -> Text:
    """Say: Đang tập thử thì chưa làm việc này được. { You } bấm 'Thôi tập' để về …."""
    return Text("not-while-practising", {})


def note_before(*, day: date, value: Wording) -> Text:
    """Say: Trước đây: { $value }, ngày { FULLDAY($day) }."""
    return Text("note-before", {"day": day, "value": value})


def note_heard(*, label: Wording, name: str, unit: str, value: Wording) -> Text:
    """Say: { $name } vừa ghi { $label } của { $unit }: { $value }."""
    return Text("note-heard", {"label": label, "name": name, "unit": unit, "value": value})


def note_kept() -> Text:
    """Say: Đã ghi. Chỉ tiêu từ nay tính theo số này."""
    return Text("note-kept", {})


def note_none_left(*, label: Wording, unit: str) -> Text:
    """Say: Đã bỏ số ấy. Nay chưa có { $label } của { $unit }."""
    return Text("note-none-left", {"label": label, "unit": unit})


def note_source(*, day: date, source: str) -> Text:
    """Say: Theo { $source }, ngày { FULLDAY($day) }."""
    return Text("note-source", {"day": day, "source": source})


def note_stands(*, label: Wording, source: str, unit: str, value: Wording) -> Text:
    """Say: Đã bỏ số ấy. { $unit } lại tính theo { $label } { $value }, theo { …."""
    return Text("note-stands", {"label": label, "source": source, "unit": unit, "value": value})


def note_summary(*, label: Wording, unit: str, value: Wording) -> Text:
    """Say: { You } xem lại giúp, { $unit }, { $label }: { $value }."""
    return Text("note-summary", {"label": label, "unit": unit, "value": value})


def note_take_back() -> Text:
    """Say: Không dùng số này."""
    return Text("note-take-back", {})


def nothing_given() -> Text:
    """Say: Số tiền phải lớn hơn 0. { You } gõ lại giúp."""
    return Text("nothing-given", {})


def nothing_proposed() -> Text:
    """Say: Chưa có nơi nào được đề nghị, nên chưa ghi quyết định được."""
    return Text("nothing-proposed", {})


def nudge_call_these() -> Text:
    """Say: Nơi chưa dùng trợ lý, xin { you } gọi điện rồi ghi số giúp:."""
    return Text("nudge-call-these", {})


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


def nudged_at(*, at: datetime, count: int, day: date) -> Text:
    """Say: Đang giờ nghỉ: { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } máy gửi …."""
    return Text("nudged-at", {"at": at, "count": count, "day": day})


def number_unclear() -> Text:
    """Say: Chưa rõ là bao nhiêu. { You } gõ một số giúp, ví dụ 128; không có thì …."""
    return Text("number-unclear", {})


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


def own_approval() -> Text:
    """Say: Tin này { you } viết hoặc xin gửi, xin để cán bộ khác duyệt."""
    return Text("own-approval", {})


def own_marking_open() -> Text:
    """Say: Bài chấm còn dở."""
    return Text("own-marking-open", {})


def own_marking_returned() -> Text:
    """Say: Bài chấm còn ở nhà mình: sửa xong thì nộp lại."""
    return Text("own-marking-returned", {})


def own_marking_waiting() -> Text:
    """Say: Bài chấm đã nộp, chờ hội xem."""
    return Text("own-marking-waiting", {})


def own_marks_open() -> Text:
    """Say: Xem bài chấm."""
    return Text("own-marks-open", {})


def own_name_check(*, name: str) -> Text:
    """Say: Tên ghi là <b>{ $name }</b>, đúng không ạ?."""
    return Text("own-name-check", {"name": name})


def own_name_kept(*, name: str) -> Text:
    """Say: Đã sửa tên: { $name }."""
    return Text("own-name-kept", {"name": name})


def own_name_yes() -> Text:
    """Say: Đúng, sửa tên."""
    return Text("own-name-yes", {})


def own_register() -> Text:
    """Say: Đăng ký năm nay."""
    return Text("own-register", {})


def own_registered(*, year: str) -> Text:
    """Say: Đã đăng ký Gia đình học tập { $year }."""
    return Text("own-registered", {"year": year})


def page_unread(*, typed: str) -> Text:
    """Say: Chưa rõ '{ $typed }'. { You } bấm một nút dưới đây, hoặc gõ số của ai …."""
    return Text("page-unread", {"typed": typed})


def paper_asked() -> Text:
    """Say: Chỗ này cần ảnh hay giấy tờ. { You } bấm kẹp giấy, chọn rồi gửi."""
    return Text("paper-asked", {})


def paper_dated(*, day: str, month: str, place: str, year: str) -> Text:
    """Say: { $place }, ngày { $day } tháng { $month } năm { $year }."""
    return Text("paper-dated", {"day": day, "month": month, "place": place, "year": year})


def paper_failed() -> Text:
    """Say: Tệp chưa làm được. { You } thử lại sau giúp, hoặc hỏi cán bộ hội."""
    return Text("paper-failed", {})


def paper_model_clan() -> Text:
    """Say: Dòng họ học tập."""
    return Text("paper-model-clan", {})


def paper_model_commune() -> Text:
    """Say: Cộng đồng học tập cấp xã."""
    return Text("paper-model-commune", {})


def paper_model_district() -> Text:
    """Say: Cộng đồng học tập cấp huyện."""
    return Text("paper-model-district", {})


def paper_model_family() -> Text:
    """Say: Gia đình học tập."""
    return Text("paper-model-family", {})


def paper_model_group() -> Text:
    """Say: Cộng đồng học tập."""
    return Text("paper-model-group", {})


def paper_model_unit() -> Text:
    """Say: Đơn vị học tập."""
    return Text("paper-model-unit", {})


def paper_motto() -> Text:
    """Say: Độc lập - Tự do - Hạnh phúc."""
    return Text("paper-motto", {})


def paper_nation() -> Text:
    """Say: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM."""
    return Text("paper-nation", {})


def paper_undated(*, place: str, year: str) -> Text:
    """Say: { $place }, ngày ….. tháng ….. năm { $year }."""
    return Text("paper-undated", {"place": place, "year": year})


def papers_back() -> Text:
    """Say: Về giấy tờ."""
    return Text("papers-back", {})


def papers_certificate() -> Text:
    """Say: Giấy chứng nhận."""
    return Text("papers-certificate", {})


def papers_count(*, given: int, of: Wording, waiting: int) -> Text:
    """Say: Chờ quyết định { COUNT($waiting) }, đã công nhận { COUNT($given) } { …."""
    return Text("papers-count", {"given": given, "of": of, "waiting": waiting})


def papers_excel() -> Text:
    """Say: Danh sách Excel."""
    return Text("papers-excel", {})


def papers_no_signer() -> Text:
    """Say: Chưa ghi ai ký."""
    return Text("papers-no-signer", {})


def papers_none() -> Text:
    """Say: Chưa có nơi nào được đề nghị hay công nhận, nên chưa có gì để in."""
    return Text("papers-none", {})


def papers_open() -> Text:
    """Say: Giấy tờ để in."""
    return Text("papers-open", {})


def papers_signer(*, signer: str) -> Text:
    """Say: Người ký: { $signer }."""
    return Text("papers-signer", {"signer": signer})


def papers_signer_change() -> Text:
    """Say: Đổi người ký."""
    return Text("papers-signer-change", {})


def papers_signer_do() -> Text:
    """Say: Ghi người ký."""
    return Text("papers-signer-do", {})


def papers_title(*, model: Wording, unit: str, year: str) -> Text:
    """Say: <b>Giấy tờ { $model } { $year }</b>, { $unit }."""
    return Text("papers-title", {"model": model, "unit": unit, "year": year})


def papers_word() -> Text:
    """Say: Danh sách trình ký, Word."""
    return Text("papers-word", {})


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


def percent_unclear() -> Text:
    """Say: Chưa rõ là bao nhiêu phần trăm. { You } gõ một số từ 0 đến 100 giúp, …."""
    return Text("percent-unclear", {})


def period_before(*, days: str) -> Text:
    """Say: Tuần trước, { $days }."""
    return Text("period-before", {"days": days})


def period_this(*, days: str) -> Text:
    """Say: Tuần này, { $days }."""
    return Text("period-this", {"days": days})


def period_year() -> Text:
    """Say: Từ đầu năm đến nay."""
    return Text("period-year", {})


def person_called(*, name: str) -> Text:
    """Say: { you } { $name }."""
    return Text("person-called", {"name": name})


def person_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy ai tên '{ $typed }' trong sổ. { You } gõ họ tên giúp."""
    return Text("person-unknown", {"typed": typed})


def phone_not_amount() -> Text:
    """Say: Số này giống số điện thoại. Số tiền là bao nhiêu ạ?."""
    return Text("phone-not-amount", {})


def phone_not_number() -> Text:
    """Say: Số này giống số điện thoại. { You } gõ lại số lượng giúp."""
    return Text("phone-not-number", {})


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


def phrases_asking() -> Text:
    """Say: cho hỏi | cho bác hỏi | cho tôi hỏi | cho cô hỏi | cho chú hỏi | cho …."""
    return Text("phrases-asking", {})


def phrases_back() -> Text:
    """Say: quay lại | trở lại | lùi lại."""
    return Text("phrases-back", {})


def phrases_before() -> Text:
    """Say: dạ | vâng | ừ | ờ | à."""
    return Text("phrases-before", {})


def phrases_behind() -> Text:
    """Say: ạ | rồi | nhé | nha | nhá | đi | thôi | luôn | cháu | em | con | bác | …."""
    return Text("phrases-behind", {})


def phrases_chair() -> Text:
    """Say: trưởng ban | trưởng | chủ tịch | trưởng ban chỉ đạo | trưởng ban …."""
    return Text("phrases-chair", {})


def phrases_deputy() -> Text:
    """Say: phó ban | phó | phó trưởng ban | phó chủ tịch | phó trưởng ban thường …."""
    return Text("phrases-deputy", {})


def phrases_do() -> Text:
    """Say: ghi | ghi đi | ghi sổ | ghi luôn | ghi vào | ghi sổ đi | ghi giúp."""
    return Text("phrases-do", {})


def phrases_done() -> Text:
    """Say: xong | xong bài | kể xong | hết | hết bài | hết chuyện | thế thôi | …."""
    return Text("phrases-done", {})


def phrases_enough() -> Text:
    """Say: xong | xong rồi | đủ | đủ rồi | hết | hết rồi | thế thôi | có thế thôi …."""
    return Text("phrases-enough", {})


def phrases_escape() -> Text:
    """Say: thôi không ghi | thôi không ghi nữa | không ghi nữa | thôi bỏ đi | …."""
    return Text("phrases-escape", {})


def phrases_escape_marked() -> Text:
    """Say: hủy | hủy bỏ | thôi hủy | hủy việc này."""
    return Text("phrases-escape-marked", {})


def phrases_finished() -> Text:
    """Say: xong | xong rồi | đã xong | làm xong | đã làm xong | làm rồi | đã làm …."""
    return Text("phrases-finished", {})


def phrases_leave() -> Text:
    """Say: thôi | thôi nhé | không ghi | ko ghi | đừng ghi | khỏi ghi | chưa ghi …."""
    return Text("phrases-leave", {})


def phrases_leave_summary() -> Text:
    """Say: hủy | hủy bỏ | hủy đi | bỏ | bỏ đi."""
    return Text("phrases-leave-summary", {})


def phrases_members() -> Text:
    """Say: danh sách hội viên | xem danh sách hội viên | tất cả hội viên | các …."""
    return Text("phrases-members", {})


def phrases_mistaken() -> Text:
    """Say: ghi nhầm | ghi sai | viết nhầm | nhầm | nhầm phiếu | ghi nhầm phiếu | …."""
    return Text("phrases-mistaken", {})


def phrases_no() -> Text:
    """Say: không | ko | không phải | không đúng | chưa | chưa đúng | chưa phải | …."""
    return Text("phrases-no", {})


def phrases_nobody() -> Text:
    """Say: không có ai | chẳng có ai | không ai | chưa có ai | không ai cả | hết …."""
    return Text("phrases-nobody", {})


def phrases_not_finished() -> Text:
    """Say: chưa | chưa xong | chưa làm | chưa làm xong | chưa có | chưa báo cáo | …."""
    return Text("phrases-not-finished", {})


def phrases_not_there() -> Text:
    """Say: chưa có | không có | chưa có trong sổ | không có trong sổ | chưa có tên."""
    return Text("phrases-not-there", {})


def phrases_now() -> Text:
    """Say: gửi luôn | gửi ngay | gửi đi | gửi liền | bây giờ | ngay bây giờ | …."""
    return Text("phrases-now", {})


def phrases_seat_member() -> Text:
    """Say: ủy viên | uỷ viên | thành viên | ủy viên thường trực."""
    return Text("phrases-seat-member", {})


def phrases_secretary() -> Text:
    """Say: thư ký | thư kí | ủy viên thư ký."""
    return Text("phrases-secretary", {})


def phrases_skip() -> Text:
    """Say: bỏ qua | không có | ko có | chưa có | không biết | chưa biết | không …."""
    return Text("phrases-skip", {})


def phrases_thanks() -> Text:
    """Say: cảm ơn | cám ơn | cảm ơn nhiều | cám ơn nhiều | cảm ơn nhé | tks | …."""
    return Text("phrases-thanks", {})


def phrases_unnamed() -> Text:
    """Say: giấu tên | xin giấu tên | người giấu tên | một người giấu tên | ẩn …."""
    return Text("phrases-unnamed", {})


def phrases_wrong() -> Text:
    """Say: sai | nhầm | không phải | không đúng | không phải thế | chưa đúng | …."""
    return Text("phrases-wrong", {})


def phrases_yes() -> Text:
    """Say: đúng | đúng rồi | đúng thế | đúng vậy | đúng mà | đúng đấy | đúng ghi …."""
    return Text("phrases-yes", {})


def pick_again() -> Text:
    """Say: Sửa lại."""
    return Text("pick-again", {})


def pick_citizen_which(*, count: int) -> Text:
    """Say: Có { $count } người, { you } chọn giúp:."""
    return Text("pick-citizen-which", {"count": count})


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


def place_dong(*, amount: Dong) -> Text:
    """Say: { COUNT($amount) } đ."""
    return Text("place-dong", {"amount": amount})


def place_everyone() -> Text:
    """Say: các ông bà, anh chị."""
    return Text("place-everyone", {})


def place_millions(*, amount: Dong) -> Text:
    """Say: { MILLIONS($amount) } triệu."""
    return Text("place-millions", {"amount": amount})


def place_none_families() -> Text:
    """Say: chưa có gia đình học tập nào."""
    return Text("place-none-families", {})


def place_none_fund() -> Text:
    """Say: quỹ chưa ghi khoản nào."""
    return Text("place-none-fund", {})


def place_none_members() -> Text:
    """Say: chưa ghi hội viên nào."""
    return Text("place-none-members", {})


def place_not_known() -> Text:
    """Say: chưa có số."""
    return Text("place-not-known", {})


def place_number(*, count: int) -> Text:
    """Say: { COUNT($count) }."""
    return Text("place-number", {"count": count})


def place_only_families(*, amount: Wording) -> Text:
    """Say: { $amount } gia đình học tập."""
    return Text("place-only-families", {"amount": amount})


def place_only_fund(*, amount: Wording) -> Text:
    """Say: quỹ { $amount }."""
    return Text("place-only-fund", {"amount": amount})


def place_only_members(*, amount: Wording) -> Text:
    """Say: { $amount } hội viên."""
    return Text("place-only-members", {"amount": amount})


def place_unknown(*, known: str, place: str) -> Text:
    """Say: Chưa có gì để điền vào { $place }. Điền được: { '{' }tên{ '}' }, { '{' …."""
    return Text("place-unknown", {"known": known, "place": place})


def place_ward() -> Text:
    """Say: Phường."""
    return Text("place-ward", {})


def place_way_families(*, way: int) -> Text:
    """Say: { $way } % chỉ tiêu gia đình học tập."""
    return Text("place-way-families", {"way": way})


def place_way_fund(*, way: int) -> Text:
    """Say: { $way } % chỉ tiêu quỹ."""
    return Text("place-way-fund", {"way": way})


def place_way_members(*, way: int) -> Text:
    """Say: { $way } % chỉ tiêu hội viên."""
    return Text("place-way-members", {"way": way})


def plan_add_event() -> Text:
    """Say: Một sự kiện."""
    return Text("plan-add-event", {})


def plan_add_task() -> Text:
    """Say: Một việc có hạn."""
    return Text("plan-add-task", {})


def plan_add_which() -> Text:
    """Say: { You } thêm gì, hay sửa căn cứ ạ?."""
    return Text("plan-add-which", {})


def plan_back() -> Text:
    """Say: Về kế hoạch."""
    return Text("plan-back", {})


def plan_basis_add() -> Text:
    """Say: Một căn cứ."""
    return Text("plan-basis-add", {})


def plan_basis_edit() -> Text:
    """Say: Sửa một căn cứ."""
    return Text("plan-basis-edit", {})


def plan_basis_summary(*, text: str) -> Text:
    """Say: { You } xem lại giúp, căn cứ: { $text }."""
    return Text("plan-basis-summary", {"text": text})


def plan_basis_title() -> Text:
    """Say: <b>Căn cứ</b>."""
    return Text("plan-basis-title", {})


def plan_bound_summary(*, after: Wording, before: Wording, label: str) -> Text:
    """Say: { You } xem lại giúp: { $label } Đang ghi: { $before } Đổi thành: <b>{ …."""
    return Text("plan-bound-summary", {"after": after, "before": before, "label": label})


def plan_calendar() -> Text:
    """Say: Lịch sắp tới."""
    return Text("plan-calendar", {})


def plan_change_basis(*, label: str) -> Text:
    """Say: Căn cứ: { $label }."""
    return Text("plan-change-basis", {"label": label})


def plan_change_bound(*, bound: int, label: str) -> Text:
    """Say: { $label }: { COUNT($bound) }."""
    return Text("plan-change-bound", {"bound": bound, "label": label})


def plan_change_days(*, days: Wording, label: str) -> Text:
    """Say: { $label }: { $days }."""
    return Text("plan-change-days", {"days": days, "label": label})


def plan_change_due(*, days: Wording, label: str) -> Text:
    """Say: { $label }: hạn { $days }."""
    return Text("plan-change-due", {"days": days, "label": label})


def plan_change_event(*, days: Wording, label: str) -> Text:
    """Say: Thêm sự kiện { $label }: { $days }."""
    return Text("plan-change-event", {"days": days, "label": label})


def plan_change_place(*, label: str, place: str) -> Text:
    """Say: { $label }: tại { $place }."""
    return Text("plan-change-place", {"label": label, "place": place})


def plan_change_task(*, days: Wording, label: str) -> Text:
    """Say: Thêm việc { $label }: hạn { $days }."""
    return Text("plan-change-task", {"days": days, "label": label})


def plan_check() -> Text:
    """Say: Xem lại từng chỗ."""
    return Text("plan-check", {})


def plan_check_none() -> Text:
    """Say: Chỗ nào dời cũng đã xem lại rồi."""
    return Text("plan-check-none", {})


def plan_check_one(*, count: int, line: Wording) -> Text:
    """Say: Còn { $count } chỗ cần xem lại: { $line }."""
    return Text("plan-check-one", {"count": count, "line": line})


def plan_check_other() -> Text:
    """Say: Ngày khác."""
    return Text("plan-check-other", {})


def plan_check_right() -> Text:
    """Say: Đúng rồi."""
    return Text("plan-check-right", {})


def plan_column_bound() -> Text:
    """Say: Mức."""
    return Text("plan-column-bound", {})


def plan_column_code() -> Text:
    """Say: Mã (để nguyên)."""
    return Text("plan-column-code", {})


def plan_column_first() -> Text:
    """Say: Từ ngày."""
    return Text("plan-column-first", {})


def plan_column_kind() -> Text:
    """Say: Loại."""
    return Text("plan-column-kind", {})


def plan_column_last() -> Text:
    """Say: Đến ngày, hạn cuối."""
    return Text("plan-column-last", {})


def plan_column_name() -> Text:
    """Say: Tên."""
    return Text("plan-column-name", {})


def plan_column_place() -> Text:
    """Say: Nơi."""
    return Text("plan-column-place", {})


def plan_contents() -> Text:
    """Say: Trong kế hoạch có gì."""
    return Text("plan-contents", {})


def plan_days_summary(*, after: Wording, before: Wording, label: str) -> Text:
    """Say: { You } xem lại giúp: { $label } Đang ghi: { $before } Đổi thành: <b>{ …."""
    return Text("plan-days-summary", {"after": after, "before": before, "label": label})


def plan_due_summary(*, after: Wording, before: Wording, label: str) -> Text:
    """Say: { You } xem lại giúp: { $label } Hạn đang ghi: { $before } Hạn cuối …."""
    return Text("plan-due-summary", {"after": after, "before": before, "label": label})


def plan_edit() -> Text:
    """Say: Sửa kế hoạch."""
    return Text("plan-edit", {})


def plan_edit_add() -> Text:
    """Say: Căn cứ, thêm mới."""
    return Text("plan-edit-add", {})


def plan_edit_bound() -> Text:
    """Say: Mức của chỉ tiêu."""
    return Text("plan-edit-bound", {})


def plan_edit_drop() -> Text:
    """Say: Thôi, giữ nguyên."""
    return Text("plan-edit-drop", {})


def plan_edit_due() -> Text:
    """Say: Hạn của việc, báo cáo."""
    return Text("plan-edit-due", {})


def plan_edit_event() -> Text:
    """Say: Ngày, nơi của sự kiện."""
    return Text("plan-edit-event", {})


def plan_edit_form() -> Text:
    """Say: Tệp Excel, năm sau."""
    return Text("plan-edit-form", {})


def plan_edit_more() -> Text:
    """Say: Sửa chỗ khác."""
    return Text("plan-edit-more", {})


def plan_edit_which() -> Text:
    """Say: { You } sửa chỗ nào của kế hoạch ạ?."""
    return Text("plan-edit-which", {})


def plan_edit_yes() -> Text:
    """Say: Đúng, sửa kế hoạch."""
    return Text("plan-edit-yes", {})


def plan_edited() -> Text:
    """Say: Đã sửa kế hoạch."""
    return Text("plan-edited", {})


def plan_edited_due() -> Text:
    """Say: Đã sửa hạn. Lời nhắc của các nơi dời theo."""
    return Text("plan-edited-due", {})


def plan_edited_moves() -> Text:
    """Say: Đã sửa kế hoạch. Tin của lịch dời theo."""
    return Text("plan-edited-moves", {})


def plan_event_days() -> Text:
    """Say: Đổi ngày."""
    return Text("plan-event-days", {})


def plan_event_now(*, days: Wording, label: str, place: Wording) -> Text:
    """Say: { $label } Ngày: { $days }. Nơi: { $place }. { You } sửa gì ạ?."""
    return Text("plan-event-now", {"days": days, "label": label, "place": place})


def plan_event_off() -> Text:
    """Say: Không tổ chức."""
    return Text("plan-event-off", {})


def plan_event_on() -> Text:
    """Say: Vẫn tổ chức."""
    return Text("plan-event-on", {})


def plan_event_place() -> Text:
    """Say: Đổi nơi."""
    return Text("plan-event-place", {})


def plan_event_summary(*, days: Wording, label: str, place: Wording) -> Text:
    """Say: { You } xem lại giúp, thêm sự kiện: { $label } Ngày: { $days } Nơi: { …."""
    return Text("plan-event-summary", {"days": days, "label": label, "place": place})


def plan_file_changes_nothing() -> Text:
    """Say: Tệp này giống kế hoạch đang có. { You } sửa rồi gửi lại giúp."""
    return Text("plan-file-changes-nothing", {})


def plan_file_summary(*, count: int, lines: Wording) -> Text:
    """Say: { You } xem lại giúp, tệp đổi <b>{ $count }</b> chỗ: { $lines }."""
    return Text("plan-file-summary", {"count": count, "lines": lines})


def plan_file_unreadable() -> Text:
    """Say: Chưa mở được tệp này. { You } gửi tệp Excel (.xlsx) theo mẫu giúp."""
    return Text("plan-file-unreadable", {})


def plan_file_yes(*, count: int) -> Text:
    """Say: Đúng, sửa { $count } chỗ."""
    return Text("plan-file-yes", {"count": count})


def plan_form_coming() -> Text:
    """Say: Tệp Excel đang làm, gửi ngay sau đây. { You } sửa rồi gửi lại ở đây."""
    return Text("plan-form-coming", {})


def plan_form_down() -> Text:
    """Say: Tải mẫu Excel."""
    return Text("plan-form-down", {})


def plan_form_file() -> Text:
    """Say: ke-hoach."""
    return Text("plan-form-file", {})


def plan_form_next() -> Text:
    """Say: Lập kế hoạch năm sau."""
    return Text("plan-form-next", {})


def plan_form_ready() -> Text:
    """Say: Mẫu Excel của kế hoạch. Sửa ô nào cũng được, thêm dòng ở cuối."""
    return Text("plan-form-ready", {})


def plan_form_up() -> Text:
    """Say: Gửi lại tệp đã sửa."""
    return Text("plan-form-up", {})


def plan_form_which() -> Text:
    """Say: { You } làm gì ạ?."""
    return Text("plan-form-which", {})


def plan_has_checks(*, count: int) -> Text:
    """Say: Có { $count } chỗ dời từ năm trước, cần xem lại."""
    return Text("plan-has-checks", {"count": count})


def plan_has_past_sets(*, count: int) -> Text:
    """Say: Có { $count } bộ tiêu chí kế hoạch đề ra đã hết hiệu lực, vẫn dùng được."""
    return Text("plan-has-past-sets", {"count": count})


def plan_has_slips(*, count: int) -> Text:
    """Say: Có { $count } chỗ cần xem lại trong văn bản."""
    return Text("plan-has-slips", {"count": count})


def plan_holds(*, events: int, targets: int, tasks: int) -> Text:
    """Say: { $targets } chỉ tiêu, { $tasks } việc, { $events } sự kiện."""
    return Text("plan-holds", {"events": events, "targets": targets, "tasks": tasks})


def plan_kind_basis() -> Text:
    """Say: căn cứ."""
    return Text("plan-kind-basis", {})


def plan_kind_event() -> Text:
    """Say: sự kiện."""
    return Text("plan-kind-event", {})


def plan_kind_report() -> Text:
    """Say: báo cáo."""
    return Text("plan-kind-report", {})


def plan_kind_target() -> Text:
    """Say: chỉ tiêu."""
    return Text("plan-kind-target", {})


def plan_kind_task() -> Text:
    """Say: việc."""
    return Text("plan-kind-task", {})


def plan_line(*, number: int, text: str) -> Text:
    """Say: { $number }. { $text }."""
    return Text("plan-line", {"number": number, "text": text})


def plan_next() -> Text:
    """Say: Sắp tới:."""
    return Text("plan-next", {})


def plan_next_made(*, title: str) -> Text:
    """Say: Đã lập { $title }. { You } xem lại từng ngày giúp."""
    return Text("plan-next-made", {"title": title})


def plan_next_summary(*, moved: int, title: str, weekday: int) -> Text:
    """Say: { You } xem lại giúp, lập <b>{ $title }</b>: { $moved } chỗ dời sang …."""
    return Text("plan-next-summary", {"moved": moved, "title": title, "weekday": weekday})


def plan_next_yes() -> Text:
    """Say: Đúng, lập kế hoạch."""
    return Text("plan-next-yes", {})


def plan_none() -> Text:
    """Say: Chưa có kế hoạch nào. Cán bộ phường nạp kế hoạch thì lịch mới có."""
    return Text("plan-none", {})


def plan_not_fixed() -> Text:
    """Say: chưa định."""
    return Text("plan-not-fixed", {})


def plan_note_at(*, place: str) -> Text:
    """Say: tại { $place }."""
    return Text("plan-note-at", {"place": place})


def plan_note_carrier(*, carriers: Wording) -> Text:
    """Say: { $carriers }."""
    return Text("plan-note-carrier", {"carriers": carriers})


def plan_note_check() -> Text:
    """Say: dời từ năm trước, cần xem lại."""
    return Text("plan-note-check", {})


def plan_note_doubt() -> Text:
    """Say: văn bản có thể ghi nhầm, xem mục Chỗ cần xem lại."""
    return Text("plan-note-doubt", {})


def plan_note_due(*, day: date) -> Text:
    """Say: hạn { FULLDAY($day) }."""
    return Text("plan-note-due", {"day": day})


def plan_note_inferred() -> Text:
    """Say: suy ra."""
    return Text("plan-note-inferred", {})


def plan_note_lead(*, lead: str) -> Text:
    """Say: { $lead } lo."""
    return Text("plan-note-lead", {"lead": lead})


def plan_note_national(*, place: Wording) -> Text:
    """Say: ngoài kế hoạch { $place }."""
    return Text("plan-note-national", {"place": place})


def plan_note_read_as(*, read: str) -> Text:
    """Say: hiểu là { $read }."""
    return Text("plan-note-read-as", {"read": read})


def plan_note_set(*, name: Wording) -> Text:
    """Say: theo bộ { $name }."""
    return Text("plan-note-set", {"name": name})


def plan_note_set_ended(*, day: str, name: Wording) -> Text:
    """Say: theo bộ { $name }, hiệu lực đến { $day }."""
    return Text("plan-note-set-ended", {"day": day, "name": name})


def plan_note_slip() -> Text:
    """Say: năm trước văn bản ghi nhầm, cần xem lại."""
    return Text("plan-note-slip", {})


def plan_note_weekday() -> Text:
    """Say: giữ đúng thứ trong tuần, cần xem lại."""
    return Text("plan-note-weekday", {})


def plan_noted(*, line: Wording, note: Wording) -> Text:
    """Say: { $line } ({ $note })."""
    return Text("plan-noted", {"line": line, "note": note})


def plan_notes_both(*, first: Wording, second: Wording) -> Text:
    """Say: { $first }; { $second }."""
    return Text("plan-notes-both", {"first": first, "second": second})


def plan_of_another_unit(*, code: str) -> Text:
    """Say: Kế hoạch { $code } là của nơi khác."""
    return Text("plan-of-another-unit", {"code": code})


def plan_of_year(*, year: int) -> Text:
    """Say: Kế hoạch năm { NUMBER($year, useGrouping: 0) }."""
    return Text("plan-of-year", {"year": year})


def plan_off_summary(*, label: str) -> Text:
    """Say: { You } xem lại giúp: { $label } Không tổ chức, tin của lịch về việc …."""
    return Text("plan-off-summary", {"label": label})


def plan_on_summary(*, label: str) -> Text:
    """Say: { You } xem lại giúp: { $label } Vẫn tổ chức, tin của lịch gửi lại như …."""
    return Text("plan-on-summary", {"label": label})


def plan_other() -> Text:
    """Say: Kế hoạch khác."""
    return Text("plan-other", {})


def plan_part_basis() -> Text:
    """Say: Căn cứ."""
    return Text("plan-part-basis", {})


def plan_part_empty() -> Text:
    """Say: Phần này kế hoạch chưa có gì."""
    return Text("plan-part-empty", {})


def plan_part_slips() -> Text:
    """Say: Chỗ cần xem lại."""
    return Text("plan-part-slips", {})


def plan_part_targets() -> Text:
    """Say: Chỉ tiêu."""
    return Text("plan-part-targets", {})


def plan_part_tasks() -> Text:
    """Say: Việc có hạn, báo cáo."""
    return Text("plan-part-tasks", {})


def plan_part_which() -> Text:
    """Say: { You } xem phần nào ạ?."""
    return Text("plan-part-which", {})


def plan_part_work() -> Text:
    """Say: Việc khác."""
    return Text("plan-part-work", {})


def plan_place_skip() -> Text:
    """Say: Chưa định."""
    return Text("plan-place-skip", {})


def plan_place_summary(*, after: str, label: str) -> Text:
    """Say: { You } xem lại giúp: { $label } Nơi: <b>{ $after }</b>."""
    return Text("plan-place-summary", {"after": after, "label": label})


def plan_row_bound(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: mức chưa phải một số, hoặc quá …."""
    return Text("plan-row-bound", {"row": row})


def plan_row_code(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: kế hoạch không có mã này."""
    return Text("plan-row-code", {"row": row})


def plan_row_day(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: chưa rõ ngày nào."""
    return Text("plan-row-day", {"row": row})


def plan_row_kind(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: cột Loại chưa rõ."""
    return Text("plan-row-kind", {"row": row})


def plan_row_name(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: thiếu tên."""
    return Text("plan-row-name", {"row": row})


def plan_row_order(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: ngày cuối đứng trước ngày đầu."""
    return Text("plan-row-order", {"row": row})


def plan_row_twice(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: mã này đứng hai lần."""
    return Text("plan-row-twice", {"row": row})


def plan_row_year(*, row: int, year: str) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: ngày không thuộc năm { $year }."""
    return Text("plan-row-year", {"row": row, "year": year})


def plan_rows_more(*, count: int) -> Text:
    """Say: … và { $count } chỗ nữa."""
    return Text("plan-rows-more", {"count": count})


def plan_rows_wrong(*, rows: str) -> Text:
    """Say: Chưa nhận gì cả, tệp có dòng cần xem lại: { $rows } { You } sửa rồi …."""
    return Text("plan-rows-wrong", {"rows": rows})


def plan_slip(*, text: str, where: str) -> Text:
    """Say: { $where }: { $text }."""
    return Text("plan-slip", {"text": text, "where": where})


def plan_slips_title() -> Text:
    """Say: <b>Chỗ cần xem lại trong văn bản</b>."""
    return Text("plan-slips-title", {})


def plan_succeeded(*, label: str) -> Text:
    """Say: Nay tính theo kế hoạch mới, nên số '{ $label }' của kế hoạch trước …."""
    return Text("plan-succeeded", {"label": label})


def plan_target_line(*, bound: Wording, label: str) -> Text:
    """Say: { $label }: { $bound }."""
    return Text("plan-target-line", {"bound": bound, "label": label})


def plan_targets_title() -> Text:
    """Say: <b>Chỉ tiêu</b>."""
    return Text("plan-targets-title", {})


def plan_task_summary(*, day: date, label: str) -> Text:
    """Say: { You } xem lại giúp, thêm việc: { $label } Hạn cuối: <b>{ …."""
    return Text("plan-task-summary", {"day": day, "label": label})


def plan_tasks_title() -> Text:
    """Say: <b>Việc có hạn, báo cáo</b>."""
    return Text("plan-tasks-title", {})


def plan_there_already(*, title: str) -> Text:
    """Say: { $title } có rồi."""
    return Text("plan-there-already", {"title": title})


def plan_thing_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy chỗ nào có '{ $typed }'. { You } gõ vài chữ khác giúp."""
    return Text("plan-thing-unknown", {"typed": typed})


def plan_title(*, title: str) -> Text:
    """Say: <b>{ $title }</b>."""
    return Text("plan-title", {"title": title})


def plan_work_title() -> Text:
    """Say: <b>Việc khác, ghi ở đâu</b>."""
    return Text("plan-work-title", {})


def please_choose() -> Text:
    """Say: { You } chọn giúp một dòng dưới đây."""
    return Text("please-choose", {})


def points_beyond(*, most: str, points: str) -> Text:
    """Say: Điểm từ 0 đến { $most }. { You } xem lại giúp số { $points }."""
    return Text("points-beyond", {"most": most, "points": points})


def points_not_given() -> Text:
    """Say: Chỗ này chỉ xét đạt hay chưa, không chấm điểm."""
    return Text("points-not-given", {})


def points_unfit(*, most: Decimal, points: Decimal) -> Text:
    """Say: Điểm từ nửa điểm đến { MARK($most) }, chẵn hoặc nửa. { You } xem lại …."""
    return Text("points-unfit", {"most": most, "points": points})


def points_unread() -> Text:
    """Say: Chưa rõ mấy điểm. { You } gõ số giúp, ví dụ 10 hay 7,5."""
    return Text("points-unread", {})


def post_chair() -> Text:
    """Say: Trưởng ban."""
    return Text("post-chair", {})


def post_deputy() -> Text:
    """Say: Phó ban."""
    return Text("post-deputy", {})


def post_member() -> Text:
    """Say: Ủy viên."""
    return Text("post-member", {})


def post_secretary() -> Text:
    """Say: Thư ký."""
    return Text("post-secretary", {})


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


def question_added() -> Text:
    """Say: Đã thêm vào câu hỏi. Có ảnh gửi kèm không ạ?."""
    return Text("question-added", {})


def question_another() -> Text:
    """Say: Hỏi câu khác."""
    return Text("question-another", {})


def question_answered(*, number: int, words: Wording) -> Text:
    """Say: { $number }. Đã trả lời: { $words }."""
    return Text("question-answered", {"number": number, "words": words})


def question_back() -> Text:
    """Say: Hỏi thêm."""
    return Text("question-back", {})


def question_check(*, words: str) -> Text:
    """Say: Sẽ hỏi phường: '{ $words }'."""
    return Text("question-check", {"words": words})


def question_check_photo(*, words: str) -> Text:
    """Say: Sẽ hỏi phường, có ảnh: '{ $words }'."""
    return Text("question-check-photo", {"words": words})


def question_clear() -> Text:
    """Say: Rõ rồi."""
    return Text("question-clear", {})


def question_drop() -> Text:
    """Say: Thôi, không hỏi."""
    return Text("question-drop", {})


def question_sent() -> Text:
    """Say: Đã gửi cán bộ hội. Có trả lời là { you } nhận được ở đây."""
    return Text("question-sent", {})


def question_waiting(*, number: int, words: Wording) -> Text:
    """Say: { $number }. Đang chờ: { $words }."""
    return Text("question-waiting", {"number": number, "words": words})


def question_withdraw(*, number: int) -> Text:
    """Say: Rút câu { $number }."""
    return Text("question-withdraw", {"number": number})


def question_withdraw_asked(*, words: Wording) -> Text:
    """Say: Rút câu này, không hỏi nữa? { $words }."""
    return Text("question-withdraw-asked", {"words": words})


def question_withdraw_yes() -> Text:
    """Say: Rút, không hỏi nữa."""
    return Text("question-withdraw-yes", {})


def question_withdrawn() -> Text:
    """Say: Đã rút câu hỏi."""
    return Text("question-withdrawn", {})


def question_yes() -> Text:
    """Say: Gửi câu hỏi."""
    return Text("question-yes", {})


def questions_asked() -> Text:
    """Say: Các câu đã hỏi."""
    return Text("questions-asked", {})


def questions_none() -> Text:
    """Say: Chưa có câu hỏi nào."""
    return Text("questions-none", {})


def questions_title() -> Text:
    """Say: <b>Các câu đã hỏi</b>."""
    return Text("questions-title", {})


def queue_empty() -> Text:
    """Say: Không còn câu nào chờ."""
    return Text("queue-empty", {})


def queue_entry(*, number: int, unit: str, who: Wording) -> Text:
    """Say: { $number }. { $who }, { $unit }: nhờ ghi hộ."""
    return Text("queue-entry", {"number": number, "unit": unit, "who": who})


def queue_line(*, number: int, who: Wording, words: str) -> Text:
    """Say: { $number }. { $who }: { $words }."""
    return Text("queue-line", {"number": number, "who": who, "words": words})


def queue_open(*, number: int) -> Text:
    """Say: Xem câu { $number }."""
    return Text("queue-open", {"number": number})


def queue_others() -> Text:
    """Say: Các câu đang chờ."""
    return Text("queue-others", {})


def queue_title(*, count: int) -> Text:
    """Say: <b>{ $count } câu đang chờ</b>."""
    return Text("queue-title", {"count": count})


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


def ready_kept(*, title: str) -> Text:
    """Say: Đã giữ câu trả lời '{ $title }'."""
    return Text("ready-kept", {"title": title})


def ready_unknown() -> Text:
    """Say: Chưa có câu trả lời sẵn nào như thế. { You } gõ chữ khác giúp."""
    return Text("ready-unknown", {})


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


def remind_summary(*, count: int, words: str) -> Text:
    """Say: Nhắc { COUNT($count) } người xem '{ $words }', mỗi ngày một lần."""
    return Text("remind-summary", {"count": count, "words": words})


def remind_yes(*, count: int) -> Text:
    """Say: Nhắc { COUNT($count) } người."""
    return Text("remind-yes", {"count": count})


def rename_check(*, new: str, old: str) -> Text:
    """Say: { $old } đổi tên thành <b>{ $new }</b>. Phiếu đã cấp giữ tên cũ."""
    return Text("rename-check", {"new": new, "old": old})


def rename_decision() -> Text:
    """Say: Đổi theo quyết định."""
    return Text("rename-decision", {})


def rename_slip() -> Text:
    """Say: Trước ghi sai tên."""
    return Text("rename-slip", {})


def rename_yes() -> Text:
    """Say: Đúng, đổi tên."""
    return Text("rename-yes", {})


def reply_keep() -> Text:
    """Say: Giữ để dùng lại."""
    return Text("reply-keep", {})


def reply_ready() -> Text:
    """Say: Câu trả lời sẵn."""
    return Text("reply-ready", {})


def reply_sent(*, who: Wording) -> Text:
    """Say: Đã trả lời { $who }."""
    return Text("reply-sent", {"who": who})


def reply_summary(*, who: Wording) -> Text:
    """Say: Sẽ trả lời { $who }:."""
    return Text("reply-summary", {"who": who})


def reply_told(*, question: str) -> Text:
    """Say: Cán bộ hội trả lời câu { you } hỏi, '{ $question }':."""
    return Text("reply-told", {"question": question})


def reply_write() -> Text:
    """Say: Trả lời."""
    return Text("reply-write", {})


def reply_yes() -> Text:
    """Say: Gửi trả lời."""
    return Text("reply-yes", {})


def report_answered(*, day: date, source: str, value: Wording) -> Text:
    """Say: Số này đã có rồi: { $value }, theo { $source }, ngày { DAY($day) }. { …."""
    return Text("report-answered", {"day": day, "source": source, "value": value})


def report_asked_again() -> Text:
    """Say: Đợt hỏi số ấy vẫn mở, nơi giữ số sẽ được nhắc lại."""
    return Text("report-asked-again", {})


def report_heard(*, label: Wording, unit: str, value: Wording) -> Text:
    """Say: Đã có số { $unit } báo, { $label }: { $value }."""
    return Text("report-heard", {"label": label, "unit": unit, "value": value})


def report_leave() -> Text:
    """Say: Để nguyên số ấy."""
    return Text("report-leave", {})


def report_left() -> Text:
    """Say: Số ấy vẫn để nguyên."""
    return Text("report-left", {})


def report_mend() -> Text:
    """Say: Sửa số ấy."""
    return Text("report-mend", {})


def report_none_left(*, label: Wording) -> Text:
    """Say: Đã bỏ số ấy. { $label }: chưa ai báo số."""
    return Text("report-none-left", {"label": label})


def report_see_target() -> Text:
    """Say: Xem chỉ tiêu."""
    return Text("report-see-target", {})


def report_stands(*, label: Wording, source: str, value: Wording) -> Text:
    """Say: Đã bỏ số ấy. { $label }: lại tính { $value }, theo { $source }."""
    return Text("report-stands", {"label": label, "source": source, "value": value})


def report_told(*, unit: str) -> Text:
    """Say: Đã gửi số cho { $unit }. Cảm ơn { you }!."""
    return Text("report-told", {"unit": unit})


def reported_no() -> Text:
    """Say: Chưa làm xong."""
    return Text("reported-no", {})


def reported_noted(*, day: date, source: str) -> Text:
    """Say: Theo { $source }, ngày { FULLDAY($day) }."""
    return Text("reported-noted", {"day": day, "source": source})


def reported_yes() -> Text:
    """Say: Đã làm."""
    return Text("reported-yes", {})


def request_answers() -> Text:
    """Say: Xem các số."""
    return Text("request-answers", {})


def request_answers_title(*, days: str) -> Text:
    """Say: <b>Số khai</b> · { $days }."""
    return Text("request-answers-title", {"days": days})


def request_close() -> Text:
    """Say: Đóng đợt này."""
    return Text("request-close", {})


def request_close_summary(*, day: date, left: int) -> Text:
    """Say: Đóng đợt hỏi số hạn { DAY($day) }? Còn { $left } nơi chưa trả lời, sẽ …."""
    return Text("request-close-summary", {"day": day, "left": left})


def request_close_yes() -> Text:
    """Say: Đúng, đóng đợt này."""
    return Text("request-close-yes", {})


def request_closed() -> Text:
    """Say: Đợt hỏi số này đã đóng, số vừa gõ chưa ghi. Cần ghi thêm thì { you } …."""
    return Text("request-closed", {})


def request_closed_now() -> Text:
    """Say: Đã đóng đợt hỏi số."""
    return Text("request-closed-now", {})


def request_fields(*, days: str, fields: Wording) -> Text:
    """Say: { $fields } ({ $days })."""
    return Text("request-fields", {"days": days, "fields": fields})


def request_is_closed() -> Text:
    """Say: Đợt này đã đóng."""
    return Text("request-is-closed", {})


def request_line(*, all: int, answered: int, day: date, fields: Wording) -> Text:
    """Say: { $fields }: { $answered }/{ $all } nơi đã trả lời, hạn { DAY($day) }."""
    return Text("request-line", {"all": all, "answered": answered, "day": day, "fields": fields})


def request_made() -> Text:
    """Say: Đã mở đợt hỏi số. Ai chưa trả lời sẽ được nhắc hôm trước và đúng hạn."""
    return Text("request-made", {})


def request_new() -> Text:
    """Say: Hỏi số khác."""
    return Text("request-new", {})


def request_no_answers() -> Text:
    """Say: Chưa nơi nào trả lời."""
    return Text("request-no-answers", {})


def request_nobody_left() -> Text:
    """Say: Không còn nơi nào phải nhắc."""
    return Text("request-nobody-left", {})


def request_nudge(*, count: int) -> Text:
    """Say: Nhắc { $count } nơi."""
    return Text("request-nudge", {"count": count})


def request_open(*, day: date, number: int) -> Text:
    """Say: Đợt { $number }, hạn { DAY($day) }."""
    return Text("request-open", {"day": day, "number": number})


def request_progress(*, all: int, answered: int, day: date) -> Text:
    """Say: Hạn { WEEKDAY($day) } { DAY($day) }. Đã trả lời: <b>{ $answered }/{ …."""
    return Text("request-progress", {"all": all, "answered": answered, "day": day})


def request_see() -> Text:
    """Say: Xem ai đã trả lời."""
    return Text("request-see", {})


def request_silent(*, names: str) -> Text:
    """Say: Chưa có: { $names }."""
    return Text("request-silent", {"names": names})


def request_summary(*, count: int, day: date) -> Text:
    """Say: Hỏi { $count } nơi, hạn { WEEKDAY($day) } { DAY($day) }:."""
    return Text("request-summary", {"count": count, "day": day})


def request_summary_wards(*, count: int, day: date) -> Text:
    """Say: Hỏi { $count } xã, thị trấn, hạn { WEEKDAY($day) } { DAY($day) }:."""
    return Text("request-summary-wards", {"count": count, "day": day})


def request_target(*, label: str, units: str) -> Text:
    """Say: <b>{ $label }</b>, hỏi { $units }."""
    return Text("request-target", {"label": label, "units": units})


def request_target_gone() -> Text:
    """Say: Chỉ tiêu này nay không tính nữa, không ai được nhắc. { You } đóng đợt …."""
    return Text("request-target-gone", {})


def request_told(*, value: Wording) -> Text:
    """Say: Đã báo: { $value }."""
    return Text("request-told", {"value": value})


def request_yes(*, count: int) -> Text:
    """Say: Gửi cho { $count } nơi."""
    return Text("request-yes", {"count": count})


def request_yes_calls() -> Text:
    """Say: Mở đợt, gọi từng nơi."""
    return Text("request-yes-calls", {})


def requests_title(*, count: int) -> Text:
    """Say: <b>Đang hỏi số: { $count } đợt</b>."""
    return Text("requests-title", {"count": count})


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


def return_unsaid() -> Text:
    """Say: Không ghi vì sao."""
    return Text("return-unsaid", {})


def return_yes() -> Text:
    """Say: Đúng, trả lại."""
    return Text("return-yes", {})


def returned(*, name: str) -> Text:
    """Say: Đã trả lại { $name }."""
    return Text("returned", {"name": name})


def returned_for(*, criterion: str, reason: str) -> Text:
    """Say: Mục { $criterion }, trả lại vì: { $reason }."""
    return Text("returned-for", {"criterion": criterion, "reason": reason})


def review_again() -> Text:
    """Say: Lấy lại để xem lại."""
    return Text("review-again", {})


def review_alone(*, name: str) -> Text:
    """Say: Bài của { $name } do chính { you } chấm, trong trợ lý chưa có ai khác …."""
    return Text("review-alone", {"name": name})


def review_alone_open() -> Text:
    """Say: Xem và duyệt."""
    return Text("review-alone-open", {})


def review_alone_yes() -> Text:
    """Say: Duyệt, ghi một người."""
    return Text("review-alone-yes", {})


def review_changed(*, criteria: str) -> Text:
    """Say: Bài này đã sửa sau lúc { you } xem: mục { $criteria }. { You } xem lại …."""
    return Text("review-changed", {"criteria": criteria})


def review_handed_anew() -> Text:
    """Say: Bài này đã đổi sau lúc { you } xem. { You } xem lại giúp."""
    return Text("review-handed-anew", {})


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


def review_taken_up(*, name: str) -> Text:
    """Say: Đã lấy { $name } ra khỏi danh sách chờ quyết định."""
    return Text("review-taken-up", {"name": name})


def review_title() -> Text:
    """Say: <b>Chờ xem</b>."""
    return Text("review-title", {})


def review_to_list() -> Text:
    """Say: Đạt, đưa vào danh sách."""
    return Text("review-to-list", {})


def review_to_ward() -> Text:
    """Say: Đồng ý, gửi phường."""
    return Text("review-to-ward", {})


def reviewed_above() -> Text:
    """Say: Bài của xã, phường do cấp trên duyệt. Bài này chờ cấp trên."""
    return Text("reviewed-above", {})


def reviewed_by_one() -> Text:
    """Say: Một người duyệt: người chấm cũng là người duyệt."""
    return Text("reviewed-by-one", {})


def reviewer_assessed() -> Text:
    """Say: Ai đã chấm thì người khác xem lại. Bài này chờ người khác duyệt."""
    return Text("reviewer-assessed", {})


def reword_keep() -> Text:
    """Say: Để nguyên lời này."""
    return Text("reword-keep", {})


def reword_present(*, words: str) -> Text:
    """Say: Lời đang có: { $words }."""
    return Text("reword-present", {"words": words})


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


def round_but_no() -> Text:
    """Say: Không, xem lại trang."""
    return Text("round-but-no", {})


def round_but_propose() -> Text:
    """Say: Những số nào chưa đạt? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7."""
    return Text("round-but-propose", {})


def round_but_recognise() -> Text:
    """Say: Những số nào chưa công nhận? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7."""
    return Text("round-but-recognise", {})


def round_but_register() -> Text:
    """Say: Trừ những số nào? { You } gõ số thứ tự hoặc tên, ví dụ 3, 7."""
    return Text("round-but-register", {})


def round_but_sure(*, count: int, names: str) -> Text:
    """Say: Trừ { $names }; còn lại { COUNT($count) } thì ghi. Đúng không ạ?."""
    return Text("round-but-sure", {"count": count, "names": names})


def round_but_yes(*, count: int) -> Text:
    """Say: Đúng, trừ { COUNT($count) }."""
    return Text("round-but-yes", {"count": count})


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


def round_held() -> Text:
    """Say: Chưa vào danh sách vì bài chấm chưa được duyệt:."""
    return Text("round-held", {})


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


def row_gives_no_points(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: mục này không chấm điểm."""
    return Text("row-gives-no-points", {"row": row})


def row_has_no_fund(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: thiếu số đồng một người."""
    return Text("row-has-no-fund", {"row": row})


def row_has_no_group(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: bộ này không có phần ấy."""
    return Text("row-has-no-group", {"row": row})


def row_has_no_how(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: chưa rõ cách xét."""
    return Text("row-has-no-how", {"row": row})


def row_has_no_label(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: thiếu lời tiêu chí."""
    return Text("row-has-no-label", {"row": row})


def row_has_no_name(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: thiếu tên."""
    return Text("row-has-no-name", {"row": row})


def row_has_no_points(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: điểm phải là số chẵn hoặc nửa, …."""
    return Text("row-has-no-points", {"row": row})


def row_has_no_share(*, row: int) -> Text:
    """Say: Dòng { NUMBER($row, useGrouping: 0) }: tỷ lệ phải là số từ 1 đến 100, …."""
    return Text("row-has-no-share", {"row": row})


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


def seat_end_summary(*, day: date, name: str, post: Wording, unit: str) -> Text:
    """Say: { $name } thôi { $post }, { $unit } Từ { FULLDAY($day) }."""
    return Text("seat-end-summary", {"day": day, "name": name, "post": post, "unit": unit})


def seat_held(*, name: str) -> Text:
    """Say: { $name } có trong ban rồi. { You } gõ lại danh sách, bỏ tên này giúp."""
    return Text("seat-held", {"name": name})


def seat_line(*, day: date, name: str, post: Wording) -> Text:
    """Say: { $post }: { $name }, từ { FULLDAY($day) }."""
    return Text("seat-line", {"day": day, "name": name, "post": post})


def seat_new(*, name: str, post: Wording) -> Text:
    """Say: { $post }: { $name }."""
    return Text("seat-new", {"name": name, "post": post})


def seat_not_begun(*, day: date) -> Text:
    """Say: Có người vào ban từ { FULLDAY($day) }, ngày này sớm hơn. { You } gõ …."""
    return Text("seat-not-begun", {"day": day})


def seat_unknown(*, typed: str) -> Text:
    """Say: Trong ban chưa thấy ai tên '{ $typed }'. { You } gõ lại tên giúp."""
    return Text("seat-unknown", {"typed": typed})


def seats_since(*, day: date) -> Text:
    """Say: Từ { FULLDAY($day) }."""
    return Text("seats-since", {"day": day})


def seats_unread(*, line: str) -> Text:
    """Say: Chưa rõ tên ở dòng '{ $line }'. { You } gõ lại cả danh sách giúp."""
    return Text("seats-unread", {"line": line})


def set_add() -> Text:
    """Say: Thêm tiêu chí."""
    return Text("set-add", {})


def set_added() -> Text:
    """Say: Đã thêm tiêu chí."""
    return Text("set-added", {})


def set_all_met() -> Text:
    """Say: Không chấm điểm: đạt đủ các mục mới là đạt."""
    return Text("set-all-met", {})


def set_anew() -> Text:
    """Say: Sửa thành bản mới."""
    return Text("set-anew", {})


def set_aside_done(*, name: str) -> Text:
    """Say: Đã bỏ bài chấm của { $name }, đề nghị không chấm điểm."""
    return Text("set-aside-done", {"name": name})


def set_aside_for(*, reason: str) -> Text:
    """Say: Bỏ bài chấm vì: { $reason }."""
    return Text("set-aside-for", {"reason": reason})


def set_aside_summary(*, name: str, reason: str) -> Text:
    """Say: { You } xem lại giúp, đề nghị không chấm điểm: <b>{ $name }</b> Bỏ bài …."""
    return Text("set-aside-summary", {"name": name, "reason": reason})


def set_aside_yes() -> Text:
    """Say: Đúng, bỏ bài chấm."""
    return Text("set-aside-yes", {})


def set_change_fund() -> Text:
    """Say: Sửa số tiền."""
    return Text("set-change-fund", {})


def set_choose(*, place: int) -> Text:
    """Say: Theo bộ { $place }."""
    return Text("set-choose", {"place": place})


def set_correct() -> Text:
    """Say: Sửa một số."""
    return Text("set-correct", {})


def set_decide(*, day: date) -> Text:
    """Say: Nơi xét trả lời chậm nhất { FULLDAY($day) }."""
    return Text("set-decide", {"day": day})


def set_empty(*, groups: str) -> Text:
    """Say: Phần chưa có tiêu chí nào: { $groups }."""
    return Text("set-empty", {"groups": groups})


def set_file(*, model: str, year: str) -> Text:
    """Say: bo-tieu-chi-{ $model }-{ $year }."""
    return Text("set-file", {"model": model, "year": year})


def set_file_kept() -> Text:
    """Say: Đã ghi theo tệp."""
    return Text("set-file-kept", {})


def set_file_summary(*, count: int, passes: str, total: str) -> Text:
    """Say: { You } xem lại giúp: { $count } tiêu chí, cộng { $total } điểm Điểm …."""
    return Text("set-file-summary", {"count": count, "passes": passes, "total": total})


def set_file_summary_targets(*, count: int) -> Text:
    """Say: { You } xem lại giúp: <b>{ $count } tiêu chí</b>, không chấm điểm."""
    return Text("set-file-summary-targets", {"count": count})


def set_filled(*, count: int) -> Text:
    """Say: Đang có { $count } tiêu chí."""
    return Text("set-filled", {"count": count})


def set_form() -> Text:
    """Say: Tải mẫu Excel."""
    return Text("set-form", {})


def set_form_ready() -> Text:
    """Say: Mẫu bộ tiêu chí. Điền các cột số, thêm dòng nếu giấy còn mục nào, rồi …."""
    return Text("set-form-ready", {})


def set_from_nothing() -> Text:
    """Say: Soạn từ đầu."""
    return Text("set-from-nothing", {})


def set_gaps(*, gaps: str) -> Text:
    """Say: Bộ có sẵn còn thiếu: { $gaps }."""
    return Text("set-gaps", {"gaps": gaps})


def set_go_on() -> Text:
    """Say: Điền tiếp."""
    return Text("set-go-on", {})


def set_has_gaps(*, criteria: str) -> Text:
    """Say: Bộ này còn thiếu số ở tiêu chí { $criteria }, chưa xét được. Xin bổ …."""
    return Text("set-has-gaps", {"criteria": criteria})


def set_has_no_number() -> Text:
    """Say: Mục này chỉ xét đạt hay chưa."""
    return Text("set-has-no-number", {})


def set_is_official(*, paper: str) -> Text:
    """Say: Bản chính thức: { $paper }."""
    return Text("set-is-official", {"paper": paper})


def set_is_own(*, paper: str) -> Text:
    """Say: Bản của phường, theo giấy { $paper }."""
    return Text("set-is-own", {"paper": paper})


def set_is_whole() -> Text:
    """Say: Đúng, giấy chỉ có vậy."""
    return Text("set-is-whole", {})


def set_keep_share(*, share: str) -> Text:
    """Say: Giữ { $share }%."""
    return Text("set-keep-share", {"share": share})


def set_leave() -> Text:
    """Say: Để nguyên."""
    return Text("set-leave", {})


def set_no_pass() -> Text:
    """Say: Chưa có điểm đạt."""
    return Text("set-no-pass", {})


def set_no_points() -> Text:
    """Say: Mục này không cho điểm."""
    return Text("set-no-points", {})


def set_not_meant(*, of: Wording) -> Text:
    """Say: Bộ này vốn không dành cho { $of }, dùng vì kế hoạch đề ra."""
    return Text("set-not-meant", {"of": of})


def set_not_there() -> Text:
    """Say: Giấy không có mục này."""
    return Text("set-not-there", {})


def set_number_kept(*, criterion: str) -> Text:
    """Say: Đã ghi mục { $criterion }."""
    return Text("set-number-kept", {"criterion": criterion})


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
    """Say: Bộ này hết hiệu lực sau { $until }, vẫn dùng được."""
    return Text("set-past", {"until": until})


def set_photo_do() -> Text:
    """Say: Gửi ảnh giấy."""
    return Text("set-photo-do", {})


def set_photo_kept() -> Text:
    """Say: Đã giữ ảnh giấy."""
    return Text("set-photo-kept", {})


def set_points_kept(*, criterion: str, points: str) -> Text:
    """Say: Đã ghi mục { $criterion }: cao nhất { $points } điểm."""
    return Text("set-points-kept", {"criterion": criterion, "points": points})


def set_removed(*, criterion: str) -> Text:
    """Say: Đã bỏ mục { $criterion }."""
    return Text("set-removed", {"criterion": criterion})


def set_send() -> Text:
    """Say: Gửi tệp đã điền."""
    return Text("set-send", {})


def set_submit(*, day: date) -> Text:
    """Say: Nộp hồ sơ chậm nhất { FULLDAY($day) }."""
    return Text("set-submit", {"day": day})


def set_summary(*, name: Wording, whose: Wording, year: str) -> Text:
    """Say: { You } xem lại giúp: { $name } Dùng cho năm <b>{ $year }</b> { $whose }."""
    return Text("set-summary", {"name": name, "whose": whose, "year": year})


def set_total(*, total: str) -> Text:
    """Say: Cộng lại cao nhất { $total } điểm."""
    return Text("set-total", {"total": total})


def set_total_differs(*, top: str) -> Text:
    """Say: Giấy ghi tổng { $top } điểm. { You } xem lại các số giúp."""
    return Text("set-total-differs", {"top": top})


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


def set_window(*, year: str) -> Text:
    """Say: Số liệu tính từ 1/1 đến 31/12/{ $year }."""
    return Text("set-window", {"year": year})


def sets_by_plan(*, place: int) -> Text:
    """Say: Bộ { $place } là bộ kế hoạch đề ra."""
    return Text("sets-by-plan", {"place": place})


def sets_draft(*, lacking: int) -> Text:
    """Say: Đang soạn một bản{ $lacking -> [0] . *[other] , còn thiếu { $lacking } …."""
    return Text("sets-draft", {"lacking": lacking})


def sets_none() -> Text:
    """Say: Năm này chưa dùng bộ nào."""
    return Text("sets-none", {})


def sets_not_meant(*, of: Wording, place: int) -> Text:
    """Say: Bộ { $place } vốn không dành cho { $of }, chỉ dùng khi kế hoạch phường …."""
    return Text("sets-not-meant", {"of": of, "place": place})


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


def sets_unseen() -> Text:
    """Say: Chưa có ảnh giấy của hội."""
    return Text("sets-unseen", {})


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


def settings_name() -> Text:
    """Say: Sửa tên."""
    return Text("settings-name", {})


def settings_which() -> Text:
    """Say: { You } muốn đổi gì ạ?."""
    return Text("settings-which", {})


def several_chosen(*, names: str) -> Text:
    """Say: Đã chọn: { $names }. Còn ai nữa không ạ?."""
    return Text("several-chosen", {"names": names})


def several_enough() -> Text:
    """Say: Đủ rồi."""
    return Text("several-enough", {})


def share_not_asked() -> Text:
    """Say: Mục này không xét theo phần trăm như vậy."""
    return Text("share-not-asked", {})


def share_unfit(*, share: Decimal) -> Text:
    """Say: Tỷ lệ trên 0 và nhiều nhất 100. { You } xem lại giúp số { MARK($share) …."""
    return Text("share-unfit", {"share": share})


def sheet_beside() -> Text:
    """Say: Có khai, không cộng (đồng)."""
    return Text("sheet-beside", {})


def sheet_citizens() -> Text:
    """Say: Công dân đăng ký (người)."""
    return Text("sheet-citizens", {})


def sheet_declared() -> Text:
    """Say: Trong đó số khai (đồng)."""
    return Text("sheet-declared", {})


def sheet_families() -> Text:
    """Say: Gia đình học tập (hộ)."""
    return Text("sheet-families", {})


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


def sheet_members_declared() -> Text:
    """Say: Hội viên số khai."""
    return Text("sheet-members-declared", {})


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


def signed_before_year(*, year: str) -> Text:
    """Say: Giấy ký trước năm { $year } thì chưa công nhận danh hiệu { $year } …."""
    return Text("signed-before-year", {"year": year})


def signer_blank() -> Text:
    """Say: (để trống)."""
    return Text("signer-blank", {})


def signer_kept() -> Text:
    """Say: Đã ghi người ký."""
    return Text("signer-kept", {})


def signer_no_name() -> Text:
    """Say: Để trống, ký rồi ghi."""
    return Text("signer-no-name", {})


def signer_other() -> Text:
    """Say: Người khác."""
    return Text("signer-other", {})


def signer_same(*, model: Wording) -> Text:
    """Say: Như giấy { $model }."""
    return Text("signer-same", {"model": model})


def signer_summary(*, body: str, model: Wording, name: Wording, post: str) -> Text:
    """Say: { You } xem lại giúp, giấy { $model }: { $body } { $post } <b>{ $name …."""
    return Text("signer-summary", {"body": body, "model": model, "name": name, "post": post})


def signer_told(*, body: str, post: str) -> Text:
    """Say: { $post }, { $body }."""
    return Text("signer-told", {"body": body, "post": post})


def signer_told_name(*, body: str, name: str, post: str) -> Text:
    """Say: { $name }, { $post }, { $body }."""
    return Text("signer-told-name", {"body": body, "name": name, "post": post})


def signer_unknown() -> Text:
    """Say: Chưa ghi ai ký, nên chưa in được. Cán bộ phường ghi người ký trước giúp."""
    return Text("signer-unknown", {})


def signs_chair() -> Text:
    """Say: Chủ tịch."""
    return Text("signs-chair", {})


def signs_deputy() -> Text:
    """Say: KT. Chủ tịch, Phó Chủ tịch."""
    return Text("signs-deputy", {})


def skip() -> Text:
    """Say: Bỏ qua."""
    return Text("skip", {})


def stage_above() -> Text:
    """Say: chờ duyệt."""
    return Text("stage-above", {})


def stage_chapter() -> Text:
    """Say: chờ chi hội xem."""
    return Text("stage-chapter", {})


def stage_dropped() -> Text:
    """Say: bỏ bài chấm, đề nghị không chấm điểm."""
    return Text("stage-dropped", {})


def stage_passed() -> Text:
    """Say: đã duyệt, chờ quyết định."""
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


def stories_back() -> Text:
    """Say: Các bài đã chọn."""
    return Text("stories-back", {})


def stories_chosen(*, count: int) -> Text:
    """Say: Xem { $count } bài đã chọn."""
    return Text("stories-chosen", {"count": count})


def stories_coming() -> Text:
    """Say: Tệp đang làm, gửi ngay sau đây."""
    return Text("stories-coming", {})


def stories_desk() -> Text:
    """Say: Gương sáng."""
    return Text("stories-desk", {})


def stories_export() -> Text:
    """Say: Tải bài đăng trang web."""
    return Text("stories-export", {})


def stories_none() -> Text:
    """Say: Chưa gửi bài nào."""
    return Text("stories-none", {})


def stories_none_named() -> Text:
    """Say: Chưa có bài nào đã chọn mà người trong chuyện đồng ý nêu tên."""
    return Text("stories-none-named", {})


def stories_own() -> Text:
    """Say: Bài đã gửi."""
    return Text("stories-own", {})


def stories_own_title() -> Text:
    """Say: <b>Bài đã gửi</b>."""
    return Text("stories-own-title", {})


def stories_page(*, place: str) -> Text:
    """Say: Gương sáng khuyến học { $place }."""
    return Text("stories-page", {"place": place})


def stories_read(*, count: int) -> Text:
    """Say: Đọc { $count } bài."""
    return Text("stories-read", {"count": count})


def stories_ready(*, count: int) -> Text:
    """Say: { $count } bài đã chọn, có ảnh, để đăng trang web. Chỉ gồm người đồng …."""
    return Text("stories-ready", {"count": count})


def stories_stand(*, chosen: int, unread: int) -> Text:
    """Say: Gương sáng: { $unread } bài chờ đọc, { $chosen } bài đã chọn."""
    return Text("stories-stand", {"chosen": chosen, "unread": unread})


def stories_unread_none() -> Text:
    """Say: Không còn bài nào chờ đọc."""
    return Text("stories-unread-none", {})


def story_another() -> Text:
    """Say: Kể gương khác."""
    return Text("story-another", {})


def story_choose() -> Text:
    """Say: Chọn bài này."""
    return Text("story-choose", {})


def story_chosen() -> Text:
    """Say: Đã chọn, người kể có tin báo."""
    return Text("story-chosen", {})


def story_chosen_told(*, about: str) -> Text:
    """Say: Bài { you } kể về { $about } đã được chọn. Cảm ơn { you }!."""
    return Text("story-chosen-told", {"about": about})


def story_contest(*, number: int) -> Text:
    """Say: Việc số { $number }."""
    return Text("story-contest", {"number": number})


def story_contest_line(*, label: Wording, number: int) -> Text:
    """Say: { $number }. { $label }."""
    return Text("story-contest-line", {"label": label, "number": number})


def story_contest_none() -> Text:
    """Say: Không việc nào."""
    return Text("story-contest-none", {})


def story_decided() -> Text:
    """Say: Bài này vừa có người xem rồi."""
    return Text("story-decided", {})


def story_decline() -> Text:
    """Say: Chưa chọn."""
    return Text("story-decline", {})


def story_declined(*, writer: Wording) -> Text:
    """Say: Đã nhắn { $writer }."""
    return Text("story-declined", {"writer": writer})


def story_declined_told(*, about: str) -> Text:
    """Say: Cảm ơn bài kể về { $about }. Lần này hội chưa dùng đến, rất mong còn …."""
    return Text("story-declined-told", {"about": about})


def story_doubtful(*, words: str) -> Text:
    """Say: Chưa rõ có phải tên người: { $words }."""
    return Text("story-doubtful", {"words": words})


def story_drop() -> Text:
    """Say: Thôi, không gửi."""
    return Text("story-drop", {})


def story_drop_last() -> Text:
    """Say: Bỏ tin vừa rồi."""
    return Text("story-drop-last", {})


def story_for(*, label: Wording) -> Text:
    """Say: Hưởng ứng: { $label }."""
    return Text("story-for", {"label": label})


def story_go_on(*, count: int) -> Text:
    """Say: Đã có { COUNT($count) } chữ cái. { You } kể tiếp, hoặc bấm Xong."""
    return Text("story-go-on", {"count": count})


def story_go_on_photos(*, count: int, photos: int) -> Text:
    """Say: Đã có { COUNT($count) } chữ cái, { $photos } ảnh. { You } kể tiếp, …."""
    return Text("story-go-on-photos", {"count": count, "photos": photos})


def story_hide(*, count: int) -> Text:
    """Say: Giấu cả { $count } chữ còn ngờ."""
    return Text("story-hide", {"count": count})


def story_is_named() -> Text:
    """Say: Được nêu tên."""
    return Text("story-is-named", {})


def story_is_unnamed() -> Text:
    """Say: Không nêu tên, chỉ viết tắt."""
    return Text("story-is-unnamed", {})


def story_line(*, about: str, number: int, writer: Wording) -> Text:
    """Say: { $number }. { $about } ({ $writer } kể)."""
    return Text("story-line", {"about": about, "number": number, "writer": writer})


def story_named_not() -> Text:
    """Say: Chưa hỏi, viết tắt tên."""
    return Text("story-named-not", {})


def story_named_parent() -> Text:
    """Say: Trẻ em, cha mẹ đồng ý."""
    return Text("story-named-parent", {})


def story_named_subject() -> Text:
    """Say: Đồng ý nêu tên."""
    return Text("story-named-subject", {})


def story_next() -> Text:
    """Say: Bài tiếp theo."""
    return Text("story-next", {})


def story_note_summary(*, writer: Wording) -> Text:
    """Say: Sẽ nhắn { $writer }:."""
    return Text("story-note-summary", {"writer": writer})


def story_note_yes() -> Text:
    """Say: Gửi lời nhắn."""
    return Text("story-note-yes", {})


def story_open(*, number: int) -> Text:
    """Say: Xem bài { $number }."""
    return Text("story-open", {"number": number})


def story_own(*, about: str, number: int, state: Wording) -> Text:
    """Say: { $number }. { $about }: { $state }."""
    return Text("story-own", {"about": about, "number": number, "state": state})


def story_photo_first() -> Text:
    """Say: Đã nhận ảnh. { You } kể câu chuyện giúp."""
    return Text("story-photo-first", {})


def story_public(*, about: str) -> Text:
    """Say: <b>GƯƠNG SÁNG KHUYẾN HỌC</b> { $about }."""
    return Text("story-public", {"about": about})


def story_read() -> Text:
    """Say: Đã đọc, chép được."""
    return Text("story-read", {})


def story_reread() -> Text:
    """Say: { You } đọc lại giúp trước khi chép. Còn tên ai, chỗ ở của ai thì gõ …."""
    return Text("story-reread", {})


def story_sent() -> Text:
    """Say: Đã gửi cán bộ hội. Cảm ơn { you }!."""
    return Text("story-sent", {})


def story_state_chosen() -> Text:
    """Say: đã được chọn."""
    return Text("story-state-chosen", {})


def story_state_declined() -> Text:
    """Say: chưa chọn lần này."""
    return Text("story-state-declined", {})


def story_state_sent() -> Text:
    """Say: đang chờ đọc."""
    return Text("story-state-sent", {})


def story_state_shared() -> Text:
    """Say: đã chia sẻ."""
    return Text("story-state-shared", {})


def story_summary(*, about: str) -> Text:
    """Say: Gương sáng về <b>{ $about }</b>."""
    return Text("story-summary", {"about": about})


def story_tell() -> Text:
    """Say: Kể một gương."""
    return Text("story-tell", {})


def story_thanks() -> Text:
    """Say: Gửi lời cảm ơn sẵn."""
    return Text("story-thanks", {})


def story_title(*, about: str, state: Wording) -> Text:
    """Say: <b>{ $about }</b> · { $state }."""
    return Text("story-title", {"about": about, "state": state})


def story_told(*, count: int) -> Text:
    """Say: { COUNT($count) } chữ cái, không có ảnh."""
    return Text("story-told", {"count": count})


def story_told_photo(*, count: int) -> Text:
    """Say: { COUNT($count) } chữ cái, có ảnh."""
    return Text("story-told-photo", {"count": count})


def story_too_long(*, left: int) -> Text:
    """Say: Bài chỉ còn chỗ cho { COUNT($left) } chữ cái, tin vừa rồi chưa ghép …."""
    return Text("story-too-long", {"left": left})


def story_unname() -> Text:
    """Say: Không nêu tên nữa."""
    return Text("story-unname", {})


def story_unnamed() -> Text:
    """Say: Từ giờ chỉ viết tắt tên, và bài không nằm trong tệp đăng trang web."""
    return Text("story-unnamed", {})


def story_withdraw() -> Text:
    """Say: Rút bài."""
    return Text("story-withdraw", {})


def story_withdraw_asked(*, about: str) -> Text:
    """Say: Rút bài về { $about }, không gửi nữa?."""
    return Text("story-withdraw-asked", {"about": about})


def story_withdrawn() -> Text:
    """Say: Đã rút bài."""
    return Text("story-withdrawn", {})


def story_writer(*, writer: Wording) -> Text:
    """Say: Người kể: { $writer }."""
    return Text("story-writer", {"writer": writer})


def story_yes() -> Text:
    """Say: Gửi bài."""
    return Text("story-yes", {})


def strangers_add(*, count: int) -> Text:
    """Say: Thêm { COUNT($count) } người, ghi cả."""
    return Text("strangers-add", {"count": count})


def strangers_skip() -> Text:
    """Say: Chỉ ghi người có trong sổ."""
    return Text("strangers-skip", {})


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


def tally_citizens(*, count: int) -> Text:
    """Say: Công dân đăng ký: { COUNT($count) } người."""
    return Text("tally-citizens", {"count": count})


def tally_citizens_share(*, count: int, share: int) -> Text:
    """Say: Công dân đăng ký: { COUNT($count) } người, { TENTHS($share) }%."""
    return Text("tally-citizens-share", {"count": count, "share": share})


def tally_copy() -> Text:
    """Say: Chép sang Zalo."""
    return Text("tally-copy", {})


def tally_declared(*, amount: Dong) -> Text:
    """Say: trong đó số khai { MILLIONS($amount) } triệu."""
    return Text("tally-declared", {"amount": amount})


def tally_declared_beyond(*, missing: int, of: Wording, wanted: int) -> Text:
    """Say: số khai, còn { COUNT($missing) } { $of } là vượt { $wanted }%."""
    return Text("tally-declared-beyond", {"missing": missing, "of": of, "wanted": wanted})


def tally_declared_missing(*, missing: int, of: Wording, wanted: int) -> Text:
    """Say: số khai, còn { COUNT($missing) } { $of } là đạt { $wanted }%."""
    return Text("tally-declared-missing", {"missing": missing, "of": of, "wanted": wanted})


def tally_excel() -> Text:
    """Say: Tải Excel."""
    return Text("tally-excel", {})


def tally_excel_coming() -> Text:
    """Say: Tệp Excel đang làm, gửi ngay sau đây."""
    return Text("tally-excel-coming", {})


def tally_excel_ready(*, days: str) -> Text:
    """Say: Số liệu { $days }."""
    return Text("tally-excel-ready", {"days": days})


def tally_families(*, count: int) -> Text:
    """Say: Gia đình học tập: { COUNT($count) } hộ."""
    return Text("tally-families", {"count": count})


def tally_families_share(*, count: int, share: int) -> Text:
    """Say: Gia đình học tập: { COUNT($count) } hộ, { TENTHS($share) }%."""
    return Text("tally-families-share", {"count": count, "share": share})


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


def tally_members_declared(*, count: int) -> Text:
    """Say: trong đó số khai { COUNT($count) } người."""
    return Text("tally-members-declared", {"count": count})


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


def tally_of_citizens() -> Text:
    """Say: người."""
    return Text("tally-of-citizens", {})


def tally_of_families() -> Text:
    """Say: hộ."""
    return Text("tally-of-families", {})


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


def tally_titles_all_declared() -> Text:
    """Say: theo số khai."""
    return Text("tally-titles-all-declared", {})


def tally_titles_beyond(*, missing: int, of: Wording, wanted: int) -> Text:
    """Say: Còn { COUNT($missing) } { $of } nữa là vượt { $wanted }%."""
    return Text("tally-titles-beyond", {"missing": missing, "of": of, "wanted": wanted})


def tally_titles_declared(*, count: int, of: Wording) -> Text:
    """Say: trong đó số khai { COUNT($count) } { $of }."""
    return Text("tally-titles-declared", {"count": count, "of": of})


def tally_titles_missing(*, missing: int, of: Wording, wanted: int) -> Text:
    """Say: Còn { COUNT($missing) } { $of } nữa là đạt { $wanted }%."""
    return Text("tally-titles-missing", {"missing": missing, "of": of, "wanted": wanted})


def tally_unit_beside(*, beside: Dong, members: int, total: Dong, unit: str) -> Text:
    """Say: { $unit }: { MILLIONS($total) } triệu, { COUNT($members) } hội viên …."""
    return Text("tally-unit-beside", {"beside": beside, "members": members, "total": total, "unit": unit})


def tally_unit_declared(*, members: int, total: Dong, unit: str) -> Text:
    """Say: { $unit }: { MILLIONS($total) } triệu, { COUNT($members) } hội viên …."""
    return Text("tally-unit-declared", {"members": members, "total": total, "unit": unit})


def tally_unit_line(*, members: int, total: Dong, unit: str) -> Text:
    """Say: { $unit }: { MILLIONS($total) } triệu, { COUNT($members) } hội viên."""
    return Text("tally-unit-line", {"members": members, "total": total, "unit": unit})


def tally_unit_silent(*, unit: str) -> Text:
    """Say: { $unit }: chưa có số."""
    return Text("tally-unit-silent", {"unit": unit})


def tally_units_title(*, days: str) -> Text:
    """Say: <b>Từng chi hội</b> · { $days }."""
    return Text("tally-units-title", {"days": days})


def target_ask_holder() -> Text:
    """Say: Hỏi nơi giữ số."""
    return Text("target-ask-holder", {})


def target_asked(*, day: date, label: str, unit: str, who: Wording) -> Text:
    """Say: { $who } nhờ { $unit } báo số: { $label }. Xin gõ giúp trước hết { …."""
    return Text("target-asked", {"day": day, "label": label, "unit": unit, "who": who})


def target_asked_already(*, day: date, unit: str) -> Text:
    """Say: { $unit } đang được hỏi số này rồi, hạn { DAY($day) }. { You } chọn …."""
    return Text("target-asked-already", {"day": day, "unit": unit})


def target_asked_of(*, day: date, unit: str) -> Text:
    """Say: Đã hỏi { $unit }, hạn { DAY($day) }, chưa có trả lời."""
    return Text("target-asked-of", {"day": day, "unit": unit})


def target_awaits(*, name: str) -> Text:
    """Say: Chưa tổ chức: { $name }."""
    return Text("target-awaits", {"name": name})


def target_before(*, day: date, state: Wording) -> Text:
    """Say: Ngày { DAY($day) }: { $state }."""
    return Text("target-before", {"day": day, "state": state})


def target_brief(*, goal: Wording, state: Wording) -> Text:
    """Say: { $state }, cần { $goal }."""
    return Text("target-brief", {"goal": goal, "state": state})


def target_brief_has(*, base: Wording, reached: Wording) -> Text:
    """Say: { $reached }, chưa biết { $base }."""
    return Text("target-brief-has", {"base": base, "reached": reached})


def target_brief_line(*, label: Wording, state: Wording) -> Text:
    """Say: { $label }: { $state }."""
    return Text("target-brief-line", {"label": label, "state": state})


def target_brief_wants(*, base: Wording) -> Text:
    """Say: chưa biết { $base }."""
    return Text("target-brief-wants", {"base": base})


def target_declared(*, amount: Wording) -> Text:
    """Say: trong đó số khai { $amount }."""
    return Text("target-declared", {"amount": amount})


def target_done() -> Text:
    """Say: đã làm."""
    return Text("target-done", {})


def target_dropped(*, label: str) -> Text:
    """Say: Chỉ tiêu '{ $label }' không còn trong kế hoạch, nên không phải báo số …."""
    return Text("target-dropped", {"label": label})


def target_each(*, amount: Dong) -> Text:
    """Say: { COUNT($amount) } đ/người."""
    return Text("target-each", {"amount": amount})


def target_each_title() -> Text:
    """Say: Từng nơi, nơi xa đích nhất ở trên:."""
    return Text("target-each-title", {})


def target_label(*, label: Wording, number: int) -> Text:
    """Say: { $number }. { $label }."""
    return Text("target-label", {"label": label, "number": number})


def target_met(*, goal: Wording, state: Wording) -> Text:
    """Say: { $state }, cần { $goal }: đã đạt."""
    return Text("target-met", {"goal": goal, "state": state})


def target_missing(*, goal: Wording, missing: Wording, state: Wording) -> Text:
    """Say: { $state }, cần { $goal }, còn thiếu { $missing }."""
    return Text("target-missing", {"goal": goal, "missing": missing, "state": state})


def target_missing_over(*, goal: Wording, missing: Wording, state: Wording) -> Text:
    """Say: { $state }, còn { $missing } nữa là { $goal }."""
    return Text("target-missing-over", {"goal": goal, "missing": missing, "state": state})


def target_not_done() -> Text:
    """Say: chưa làm xong."""
    return Text("target-not-done", {})


def target_not_reported() -> Text:
    """Say: chưa ai báo số."""
    return Text("target-not-reported", {})


def target_number(*, count: int) -> Text:
    """Say: { COUNT($count) }."""
    return Text("target-number", {"count": count})


def target_open(*, number: int) -> Text:
    """Say: Xem chỉ tiêu { $number }."""
    return Text("target-open", {"number": number})


def target_percent(*, share: int) -> Text:
    """Say: { TENTHS($share) }%."""
    return Text("target-percent", {"share": share})


def target_report() -> Text:
    """Say: Ghi số được báo."""
    return Text("target-report", {})


def target_short(*, goal: Wording, state: Wording) -> Text:
    """Say: { $state }, cần { $goal }: chưa đạt."""
    return Text("target-short", {"goal": goal, "state": state})


def target_title(*, label: Wording) -> Text:
    """Say: <b>{ $label }</b>."""
    return Text("target-title", {"label": label})


def target_too_many(*, goal: Wording, missing: Wording, state: Wording) -> Text:
    """Say: { $state }, cần { $goal }, còn { $missing } phải lo."""
    return Text("target-too-many", {"goal": goal, "missing": missing, "state": state})


def target_wants_base(*, base: Wording, reached: Wording) -> Text:
    """Say: có { $reached }, chưa biết { $base } nên chưa tính được."""
    return Text("target-wants-base", {"base": base, "reached": reached})


def targets_by(*, year: str) -> Text:
    """Say: theo kế hoạch { $year }, chưa có kế hoạch năm nay."""
    return Text("targets-by", {"year": year})


def targets_none() -> Text:
    """Say: Chưa có kế hoạch nào nên chưa có chỉ tiêu."""
    return Text("targets-none", {})


def targets_open() -> Text:
    """Say: Xem kỹ một chỉ tiêu."""
    return Text("targets-open", {})


def targets_title(*, all: int, met: int, unit: str) -> Text:
    """Say: <b>Chỉ tiêu của { $unit }</b>: đạt { $met }/{ $all }."""
    return Text("targets-title", {"all": all, "met": met, "unit": unit})


def targets_which() -> Text:
    """Say: Xem chỉ tiêu nào ạ? { You } bấm, hoặc gõ tên."""
    return Text("targets-which", {})


def task_attended(*, count: int) -> Text:
    """Say: Tham gia: { COUNT($count) } người."""
    return Text("task-attended", {"count": count})


def task_brief(*, label: str, when: Wording) -> Text:
    """Say: { $label }: { $when }."""
    return Text("task-brief", {"label": label, "when": when})


def task_brief_over(*, label: str, over: int) -> Text:
    """Say: { $label }: quá { $over } ngày."""
    return Text("task-brief-over", {"label": label, "over": over})


def task_brief_soon(*, day: date, label: str, left: int) -> Text:
    """Say: { $label }: hạn { DAY($day) }, còn { $left } ngày."""
    return Text("task-brief-soon", {"day": day, "label": label, "left": left})


def task_brief_today(*, label: str) -> Text:
    """Say: { $label }: hạn hôm nay."""
    return Text("task-brief-today", {"label": label})


def task_check() -> Text:
    """Say: { You } xem lại giúp:."""
    return Text("task-check", {})


def task_days(*, days: str) -> Text:
    """Say: Tổ chức: { $days }."""
    return Text("task-days", {"days": days})


def task_do() -> Text:
    """Say: Đã làm xong."""
    return Text("task-do", {})


def task_do_again() -> Text:
    """Say: Làm việc này."""
    return Text("task-do-again", {})


def task_do_report() -> Text:
    """Say: Xong, gửi báo cáo."""
    return Text("task-do-report", {})


def task_done_already(*, day: date, name: str) -> Text:
    """Say: { $name } đã ghi xong việc này ngày { FULLDAY($day) } rồi."""
    return Text("task-done-already", {"day": day, "name": name})


def task_done_by_phone(*, day: date, name: str, told: str) -> Text:
    """Say: Xong ngày { FULLDAY($day) }, { $told } báo qua điện thoại, { $name } ghi."""
    return Text("task-done-by-phone", {"day": day, "name": name, "told": told})


def task_done_helped(*, body: str, day: date, name: str) -> Text:
    """Say: Xong ngày { FULLDAY($day) }, { $body } báo, { $name } ghi."""
    return Text("task-done-helped", {"body": body, "day": day, "name": name})


def task_done_line(*, day: date, name: str) -> Text:
    """Say: Xong ngày { FULLDAY($day) }, { $name } ghi."""
    return Text("task-done-line", {"day": day, "name": name})


def task_due(*, day: date) -> Text:
    """Say: hạn cuối là { WEEKDAY($day) } { DAY($day) }."""
    return Text("task-due", {"day": day})


def task_due_none() -> Text:
    """Say: chưa định hạn."""
    return Text("task-due-none", {})


def task_due_slip(*, day: date) -> Text:
    """Say: kế hoạch ghi { FULLDAY($day) }, trước năm của kế hoạch, xin xem lại."""
    return Text("task-due-slip", {"day": day})


def task_due_soon(*, day: date, left: int) -> Text:
    """Say: hạn cuối là { WEEKDAY($day) } { DAY($day) }, còn { $left } ngày."""
    return Text("task-due-soon", {"day": day, "left": left})


def task_due_today(*, day: date) -> Text:
    """Say: hạn cuối là hôm nay, { WEEKDAY($day) } { DAY($day) }."""
    return Text("task-due-today", {"day": day})


def task_due_year(*, day: date) -> Text:
    """Say: hạn cuối là { FULLDAY($day) }."""
    return Text("task-due-year", {"day": day})


def task_finished() -> Text:
    """Say: Đã ghi: việc này xong rồi. Cảm ơn { you }!."""
    return Text("task-finished", {})


def task_finished_call(*, names: str) -> Text:
    """Say: Đã ghi, cán bộ phường xem được. Xin { you } báo trực tiếp giúp { …."""
    return Text("task-finished-call", {"names": names})


def task_finished_helping(*, unit: str) -> Text:
    """Say: Đã ghi: việc này xong rồi, { $unit } được báo ngay. Cảm ơn { you }!."""
    return Text("task-finished-helping", {"unit": unit})


def task_helped(*, body: str, label: str, name: str, unit: str) -> Text:
    """Say: { $body } ({ $name } ghi) báo { $unit } đã xong việc '{ $label }'."""
    return Text("task-helped", {"body": body, "label": label, "name": name, "unit": unit})


def task_helping_line(*, label: str, leads: str, when: Wording) -> Text:
    """Say: { $label }: cùng { $leads }, { $when }."""
    return Text("task-helping-line", {"label": label, "leads": leads, "when": when})


def task_helps(*, body: str, unit: str) -> Text:
    """Say: { $body } báo giúp { $unit }."""
    return Text("task-helps", {"body": body, "unit": unit})


def task_line(*, label: str, when: Wording) -> Text:
    """Say: { $label }: { $when }."""
    return Text("task-line", {"label": label, "when": when})


def task_line_of(*, label: str, unit: str, when: Wording) -> Text:
    """Say: { $label } ({ $unit }): { $when }."""
    return Text("task-line-of", {"label": label, "unit": unit, "when": when})


def task_no_words() -> Text:
    """Say: Không nhắn thêm."""
    return Text("task-no-words", {})


def task_not_yet() -> Text:
    """Say: Chưa xong, để sau."""
    return Text("task-not-yet", {})


def task_noted_for(*, unit: str) -> Text:
    """Say: Đã ghi cho { $unit }."""
    return Text("task-noted-for", {"unit": unit})


def task_of_year(*, year: str) -> Text:
    """Say: của kế hoạch { $year }."""
    return Text("task-of-year", {"year": year})


def task_overdue(*, day: date, over: int) -> Text:
    """Say: quá hạn { $over } ngày, hạn cuối là { WEEKDAY($day) } { DAY($day) }."""
    return Text("task-overdue", {"day": day, "over": over})


def task_overdue_year(*, day: date) -> Text:
    """Say: quá hạn, hạn cuối là { FULLDAY($day) }."""
    return Text("task-overdue-year", {"day": day})


def task_reopen() -> Text:
    """Say: Chưa xong, mở lại."""
    return Text("task-reopen", {})


def task_reopened(*, label: str, when: Wording) -> Text:
    """Say: Đã mở lại '{ $label }', { $when }."""
    return Text("task-reopened", {"label": label, "when": when})


def task_reopened_by(*, label: str, name: str, unit: str) -> Text:
    """Say: { $name } đã mở lại việc '{ $label }' của { $unit }: chưa xong."""
    return Text("task-reopened-by", {"label": label, "name": name, "unit": unit})


def task_see() -> Text:
    """Say: Xem việc này."""
    return Text("task-see", {})


def task_send() -> Text:
    """Say: Gửi báo cáo."""
    return Text("task-send", {})


def task_sent() -> Text:
    """Say: Đã gửi báo cáo, cán bộ phường xem được ngay. Cảm ơn { you }!."""
    return Text("task-sent", {})


def task_title(*, label: str) -> Text:
    """Say: <b>{ $label }</b>."""
    return Text("task-title", {"label": label})


def task_to(*, names: str) -> Text:
    """Say: Báo cáo: { $names }."""
    return Text("task-to", {"names": names})


def task_told_by(*, name: str, unit: str) -> Text:
    """Say: { $unit }, { $name } báo qua điện thoại."""
    return Text("task-told-by", {"name": name, "unit": unit})


def task_unit(*, unit: str) -> Text:
    """Say: Nơi làm: { $unit }."""
    return Text("task-unit", {"unit": unit})


def task_unit_done(*, done: Wording, unit: str) -> Text:
    """Say: { $unit }: { $done }."""
    return Text("task-unit-done", {"done": done, "unit": unit})


def task_unit_open(*, unit: str, when: Wording) -> Text:
    """Say: { $unit }: { $when }."""
    return Text("task-unit-open", {"unit": unit, "when": when})


def task_when(*, when: Wording) -> Text:
    """Say: Thời gian: { $when }."""
    return Text("task-when", {"when": when})


def task_with(*, names: str) -> Text:
    """Say: Cùng làm: { $names }."""
    return Text("task-with", {"names": names})


def task_with_files(*, count: int) -> Text:
    """Say: Kèm theo: { $count } tệp."""
    return Text("task-with-files", {"count": count})


def task_with_photos(*, count: int) -> Text:
    """Say: Kèm theo: { $count } ảnh."""
    return Text("task-with-photos", {"count": count})


def task_withdrawn() -> Text:
    """Say: Việc này không còn trong kế hoạch nữa."""
    return Text("task-withdrawn", {})


def task_words(*, words: str) -> Text:
    """Say: '{ $words }'."""
    return Text("task-words", {"words": words})


def task_yes() -> Text:
    """Say: Đúng, đã xong."""
    return Text("task-yes", {})


def task_yes_noted() -> Text:
    """Say: Đúng, ghi lại."""
    return Text("task-yes-noted", {})


def task_yes_report() -> Text:
    """Say: Đúng, gửi báo cáo."""
    return Text("task-yes-report", {})


def tasks_all_done() -> Text:
    """Say: Nơi nào cũng xong rồi."""
    return Text("tasks-all-done", {})


def tasks_and_more(*, more: int) -> Text:
    """Say: và { $more } việc nữa."""
    return Text("tasks-and-more", {"more": more})


def tasks_by_phone() -> Text:
    """Say: Ghi qua điện thoại."""
    return Text("tasks-by-phone", {})


def tasks_count(*, count: int) -> Text:
    """Say: <b>{ $count } việc phải làm</b>."""
    return Text("tasks-count", {"count": count})


def tasks_done_count(*, all: int, done: int) -> Text:
    """Say: { $done }/{ $all } nơi đã xong."""
    return Text("tasks-done-count", {"all": all, "done": done})


def tasks_helping() -> Text:
    """Say: Việc cùng làm."""
    return Text("tasks-helping", {})


def tasks_helping_none() -> Text:
    """Say: Kế hoạch chưa ghi việc nào cùng làm."""
    return Text("tasks-helping-none", {})


def tasks_helping_title() -> Text:
    """Say: <b>Việc cùng làm</b>."""
    return Text("tasks-helping-title", {})


def tasks_late_line(*, label: str, open: int) -> Text:
    """Say: { $label }: { $open } nơi."""
    return Text("tasks-late-line", {"label": label, "open": open})


def tasks_late_title() -> Text:
    """Say: <b>Còn nơi chưa xong</b>."""
    return Text("tasks-late-title", {})


def tasks_nobody() -> Text:
    """Say: Kế hoạch chưa giao việc nào cho các nơi."""
    return Text("tasks-nobody", {})


def tasks_none() -> Text:
    """Say: Không còn việc nào phải làm."""
    return Text("tasks-none", {})


def tasks_note_whose() -> Text:
    """Say: Ghi cho nơi nào ạ? { You } bấm, hoặc gõ tên."""
    return Text("tasks-note-whose", {})


def tasks_nudge(*, count: int) -> Text:
    """Say: Nhắc { $count } nơi."""
    return Text("tasks-nudge", {"count": count})


def tasks_nudge_summary(*, names: str, words: Wording) -> Text:
    """Say: Sẽ nhắn { $names }: '{ $words }'."""
    return Text("tasks-nudge-summary", {"names": names, "words": words})


def tasks_nudge_words(*, label: str, when: Wording, who: Wording) -> Text:
    """Say: { $who } đang chờ: { $label }, { $when }. Xong rồi thì bấm giúp dưới …."""
    return Text("tasks-nudge-words", {"label": label, "when": when, "who": who})


def tasks_of_others() -> Text:
    """Say: Các nơi làm đến đâu."""
    return Text("tasks-of-others", {})


def tasks_other() -> Text:
    """Say: Việc khác của các nơi."""
    return Text("tasks-other", {})


def tasks_others_title() -> Text:
    """Say: <b>Các nơi làm đến đâu</b>."""
    return Text("tasks-others-title", {})


def tasks_past() -> Text:
    """Say: Việc năm trước."""
    return Text("tasks-past", {})


def tasks_past_title() -> Text:
    """Say: <b>Việc năm trước còn để lại</b>."""
    return Text("tasks-past-title", {})


def tasks_see_done() -> Text:
    """Say: Xem nơi đã xong."""
    return Text("tasks-see-done", {})


def tasks_see_whose() -> Text:
    """Say: Xem của nơi nào ạ? { You } bấm, hoặc gõ tên."""
    return Text("tasks-see-whose", {})


def tasks_standing_line(*, all: int, done: int, label: str, when: Wording) -> Text:
    """Say: { $label }: { $done }/{ $all } nơi xong, { $when }."""
    return Text("tasks-standing-line", {"all": all, "done": done, "label": label, "when": when})


def tasks_title() -> Text:
    """Say: <b>Việc phải làm</b>."""
    return Text("tasks-title", {})


def tasks_title_of(*, unit: str) -> Text:
    """Say: <b>Việc phải làm</b> của { $unit }."""
    return Text("tasks-title-of", {"unit": unit})


def tasks_undone(*, names: str) -> Text:
    """Say: Chưa: { $names }."""
    return Text("tasks-undone", {"names": names})


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


def those_all(*, count: int) -> Text:
    """Say: Tất cả { $count } nơi."""
    return Text("those-all", {"count": count})


def those_boards(*, count: int) -> Text:
    """Say: { $count } đơn vị."""
    return Text("those-boards", {"count": count})


def those_chapters(*, count: int) -> Text:
    """Say: { $count } chi hội."""
    return Text("those-chapters", {"count": count})


def those_clans(*, count: int) -> Text:
    """Say: { $count } dòng họ."""
    return Text("those-clans", {"count": count})


def those_silent() -> Text:
    """Say: Nơi im tuần trước."""
    return Text("those-silent", {})


def title_bettered(*, day: date) -> Text:
    """Say: Từ { FULLDAY($day) } xét nâng mức độ được."""
    return Text("title-bettered", {"day": day})


def title_earlier(*, day: date, year: str) -> Text:
    """Say: Công nhận năm { $year }, có giá trị đến hết { FULLDAY($day) }."""
    return Text("title-earlier", {"day": day, "year": year})


def title_not_reached() -> Text:
    """Say: Theo điểm này thì chưa đạt, nên chưa duyệt được. { You } sửa điểm hoặc …."""
    return Text("title-not-reached", {})


def title_rank(*, rank: Wording) -> Text:
    """Say: Xếp loại: { $rank }."""
    return Text("title-rank", {"rank": rank})


def title_valid(*, day: date) -> Text:
    """Say: Có giá trị đến hết { FULLDAY($day) }."""
    return Text("title-valid", {"day": day})


def together_both() -> Text:
    """Say: Ở cả hai dòng họ."""
    return Text("together-both", {})


def together_instead() -> Text:
    """Say: Chuyển hẳn sang họ này."""
    return Text("together-instead", {})


def told_chapter(*, count: int, model: Wording, number: str, unit: str, year: str) -> Text:
    """Say: { COUNT($count) } nhà của { $unit } được công nhận { $model } { $year …."""
    return Text("told-chapter", {"count": count, "model": model, "number": number, "unit": unit, "year": year})


def told_family(*, model: Wording, name: str, number: str, year: str) -> Text:
    """Say: Nhà { $name } được công nhận { $model } { $year }, theo quyết định { …."""
    return Text("told-family", {"model": model, "name": name, "number": number, "year": year})


def told_returned(*, model: Wording, name: str, year: str) -> Text:
    """Say: Bài chấm { $model } { $year } của { $name } được trả lại, { you } xem …."""
    return Text("told-returned", {"model": model, "name": name, "year": year})


def told_returned_open() -> Text:
    """Say: Xem và sửa."""
    return Text("told-returned-open", {})


def told_unit(*, model: Wording, name: str, number: str, year: str) -> Text:
    """Say: { $name } được công nhận { $model } { $year }, theo quyết định { …."""
    return Text("told-unit", {"model": model, "name": name, "number": number, "year": year})


def told_withdrawn(*, model: Wording, name: str, year: str) -> Text:
    """Say: { $model } { $year } của { $name } đã bị thu hồi. Muốn biết vì sao, { …."""
    return Text("told-withdrawn", {"model": model, "name": name, "year": year})


def too_long_aloud(*, count: int, most: int) -> Text:
    """Say: Vẫn dài { $count } chữ, nhiều nhất { $most }. { You } rút thêm giúp."""
    return Text("too-long-aloud", {"count": count, "most": most})


def too_many(*, most: int) -> Text:
    """Say: Nhiều nhất là { COUNT($most) }. { You } gõ lại giúp."""
    return Text("too-many", {"most": most})


def too_many_criteria(*, most: int) -> Text:
    """Say: Một bộ nhiều nhất { COUNT($most) } tiêu chí."""
    return Text("too-many-criteria", {"most": most})


def too_many_fields(*, most: int) -> Text:
    """Say: Một đợt hỏi nhiều nhất { $most } số, nhiều hơn thì khó ai gõ hết. { …."""
    return Text("too-many-fields", {"most": most})


def too_many_lines(*, most: int) -> Text:
    """Say: Nhiều nhất { $most } dòng mới vừa chỗ trên giấy. { You } gõ ngắn lại …."""
    return Text("too-many-lines", {"most": most})


def too_many_seats(*, most: int) -> Text:
    """Say: Một ban nhiều nhất { $most } người. { You } xem lại danh sách giúp."""
    return Text("too-many-seats", {"most": most})


def too_many_stories(*, most: int) -> Text:
    """Say: Đã có { $most } bài chờ cán bộ hội đọc. { You } đợi giúp rồi gửi tiếp."""
    return Text("too-many-stories", {"most": most})


def too_many_tries() -> Text:
    """Say: Gõ nhầm nhiều lần quá. Một giờ nữa { you } thử lại giúp."""
    return Text("too-many-tries", {})


def too_many_units(*, count: int, most: int) -> Text:
    """Say: Một lần tạo nhiều nhất { $most } nơi, danh sách này có { $count }. { …."""
    return Text("too-many-units", {"count": count, "most": most})


def too_many_waiting(*, most: int) -> Text:
    """Say: Đã có { $most } câu chờ cán bộ hội trả lời. { You } đợi giúp, hoặc rút …."""
    return Text("too-many-waiting", {"most": most})


def too_much_at_once(*, most: Dong) -> Text:
    """Say: Một lần ghi nhiều nhất { MONEY($most) }. { You } xem lại giúp số tiền."""
    return Text("too-much-at-once", {"most": most})


def two_of_that_name(*, typed: str) -> Text:
    """Say: Trang này có hai '{ $typed }'. { You } gõ số thứ tự giúp."""
    return Text("two-of-that-name", {"typed": typed})


def type_a_number() -> Text:
    """Say: { You } gõ một số, ví dụ 1."""
    return Text("type-a-number", {})


def unfinished_line(*, name: str, place: int) -> Text:
    """Say: { $place }) { $name }."""
    return Text("unfinished-line", {"name": name, "place": place})


def unfinished_none() -> Text:
    """Say: Không còn bài nào chấm dở."""
    return Text("unfinished-none", {})


def unfinished_open(*, place: int) -> Text:
    """Say: Chấm tiếp số { $place }."""
    return Text("unfinished-open", {"place": place})


def unfinished_returned(*, name: str, place: int) -> Text:
    """Say: { $place }) { $name }, được trả lại."""
    return Text("unfinished-returned", {"name": name, "place": place})


def unfinished_title() -> Text:
    """Say: <b>Bài chấm dở</b>."""
    return Text("unfinished-title", {})


def unit_end_check(*, unit: str) -> Text:
    """Say: Từ hôm nay { $unit } không còn nữa. Sổ và phiếu cũ vẫn giữ."""
    return Text("unit-end-check", {"unit": unit})


def unit_end_dissolved() -> Text:
    """Say: Giải thể."""
    return Text("unit-end-dissolved", {})


def unit_end_merged() -> Text:
    """Say: Sáp nhập."""
    return Text("unit-end-merged", {})


def unit_end_mistake() -> Text:
    """Say: Tạo nhầm."""
    return Text("unit-end-mistake", {})


def unit_end_yes() -> Text:
    """Say: Đúng, thôi nơi này."""
    return Text("unit-end-yes", {})


def unit_ended(*, unit: str) -> Text:
    """Say: { $unit } không còn nữa nên không ghi số được."""
    return Text("unit-ended", {"unit": unit})


def unit_is_ended(*, unit: str) -> Text:
    """Say: { $unit } không còn trong danh sách."""
    return Text("unit-is-ended", {"unit": unit})


def unit_name_taken(*, name: str) -> Text:
    """Say: { $name } có rồi, hoặc đứng hai lần trong danh sách. { You } xem lại …."""
    return Text("unit-name-taken", {"name": name})


def unit_renamed(*, new: str, old: str) -> Text:
    """Say: Đã đổi tên { $old } thành { $new }."""
    return Text("unit-renamed", {"new": new, "old": old})


def unit_starts_chapter() -> Text:
    """Say: tdp | tổ dân phố | thôn | chi hội | khu | xóm | ấp | bản | tổ."""
    return Text("unit-starts-chapter", {})


def unit_starts_clan_board() -> Text:
    """Say: dòng họ | họ | ban khuyến học dòng họ | ban khuyến học họ."""
    return Text("unit-starts-clan-board", {})


def unit_starts_unit_board() -> Text:
    """Say: trường | ban khuyến học trường | công an | trạm y tế | công ty | doanh …."""
    return Text("unit-starts-unit-board", {})


def unit_still_holds(*, balance: Dong, below: int, households: int, members: int, roles: int, unit: str) -> Text:
    """Say: { $unit } chưa thôi được: quỹ còn { MONEY($balance) }, { $members } …."""
    return Text("unit-still-holds", {"balance": balance, "below": below, "households": households, "members": members, "roles": roles, "unit": unit})


def unit_unknown(*, typed: str) -> Text:
    """Say: Chưa thấy nơi nào tên '{ $typed }'. { You } gõ lại giúp, ví dụ TDP 12."""
    return Text("unit-unknown", {"typed": typed})


def units_all_in() -> Text:
    """Say: Nơi nào cũng đã vào."""
    return Text("units-all-in", {})


def units_back() -> Text:
    """Say: Chi hội, đơn vị."""
    return Text("units-back", {})


def units_figures(*, households: int, population: int) -> Text:
    """Say: Cộng { COUNT($households) } hộ, { COUNT($population) } người dân."""
    return Text("units-figures", {"households": households, "population": population})


def units_figures_households(*, households: int) -> Text:
    """Say: Cộng { COUNT($households) } hộ."""
    return Text("units-figures-households", {"households": households})


def units_heads(*, names: str) -> Text:
    """Say: Người phụ trách: { $names }."""
    return Text("units-heads", {"names": names})


def units_made(*, count: int) -> Text:
    """Say: Đã tạo { $count } nơi, mỗi nơi một mã mời. Tờ mã QR để in đang làm, …."""
    return Text("units-made", {"count": count})


def units_make() -> Text:
    """Say: Tạo chi hội, đơn vị."""
    return Text("units-make", {})


def units_mend() -> Text:
    """Say: Đổi tên, thôi một nơi."""
    return Text("units-mend", {})


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


def units_standing(*, names: str) -> Text:
    """Say: Có rồi, không tạo nữa: { $names }."""
    return Text("units-standing", {"names": names})


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


def when_late(*, at: datetime, day: date) -> Text:
    """Say: { CLOCK($at) } { WEEKDAY($day) } { DAY($day) } phải không ạ?."""
    return Text("when-late", {"at": at, "day": day})


def when_late_right(*, at: datetime) -> Text:
    """Say: Đúng, { CLOCK($at) }."""
    return Text("when-late-right", {"at": at})


def when_morning() -> Text:
    """Say: Sáng mai 7:00."""
    return Text("when-morning", {})


def when_now() -> Text:
    """Say: Gửi ngay."""
    return Text("when-now", {})


def when_other() -> Text:
    """Say: Giờ khác."""
    return Text("when-other", {})


def which_day_kept(*, day: date) -> Text:
    """Say: Giữ { FULLDAY($day) }."""
    return Text("which-day-kept", {"day": day})


def which_day_mended(*, day: date) -> Text:
    """Say: Sửa thành { FULLDAY($day) }."""
    return Text("which-day-mended", {"day": day})


def whom_all(*, count: int, unmarked: int) -> Text:
    """Say: Công nhận cả { COUNT($count) }{ $unmarked -> [0] { '' } *[other] , { …."""
    return Text("whom-all", {"count": count, "unmarked": unmarked})


def whom_both(*, first: Wording, second: Wording) -> Text:
    """Say: { $first }, { $second }."""
    return Text("whom-both", {"first": first, "second": second})


def whom_collector() -> Text:
    """Say: người thu."""
    return Text("whom-collector", {})


def whom_head() -> Text:
    """Say: người phụ trách các nơi."""
    return Text("whom-head", {})


def whom_helper() -> Text:
    """Say: người ghi hộ."""
    return Text("whom-helper", {})


def whom_leader() -> Text:
    """Say: lãnh đạo tổ dân phố."""
    return Text("whom-leader", {})


def whom_member() -> Text:
    """Say: hội viên."""
    return Text("whom-member", {})


def whom_of(*, kinds: Wording, whom: Wording) -> Text:
    """Say: { $whom } ({ $kinds })."""
    return Text("whom-of", {"kinds": kinds, "whom": whom})


def whom_officer() -> Text:
    """Say: cán bộ."""
    return Text("whom-officer", {})


def whom_pages(*, unmarked: int) -> Text:
    """Say: Công nhận theo từng trang{ $unmarked -> [0] { '' } *[other] , { …."""
    return Text("whom-pages", {"unmarked": unmarked})


def whom_partner() -> Text:
    """Say: đơn vị phối hợp."""
    return Text("whom-partner", {})


def whom_treasurer() -> Text:
    """Say: thủ quỹ."""
    return Text("whom-treasurer", {})


def will_be_booked_late(*, day: date, true: date) -> Text:
    """Say: Sổ ngày { DAY($true) } đã chốt, khoản này sẽ ghi vào ngày { DAY($day) }."""
    return Text("will-be-booked-late", {"day": day, "true": true})


def withdraw_summary(*, model: Wording, name: str, reason: str, year: str) -> Text:
    """Say: { You } xem lại giúp, thu hồi: <b>{ $name }</b> { $model } { $year } …."""
    return Text("withdraw-summary", {"model": model, "name": name, "reason": reason, "year": year})


def withdraw_yes() -> Text:
    """Say: Đúng, thu hồi."""
    return Text("withdraw-yes", {})


def word_address() -> Text:
    """Say: Địa chỉ."""
    return Text("word-address", {})


def word_coming() -> Text:
    """Say: Tệp Word đang làm, gửi ngay sau đây."""
    return Text("word-coming", {})


def word_coming_parts(*, count: int) -> Text:
    """Say: Danh sách dài, chia { $count } tệp Word, gửi ngay sau đây."""
    return Text("word-coming-parts", {"count": count})


def word_drawn_up() -> Text:
    """Say: NGƯỜI LẬP."""
    return Text("word-drawn-up", {})


def word_file(*, model: str, place: str, year: str) -> Text:
    """Say: danh-sach-{ $model }-{ $place }-{ $year }."""
    return Text("word-file", {"model": model, "place": place, "year": year})


def word_goes_with(*, day: str, month: str, number: str, year: str) -> Text:
    """Say: (Kèm theo Quyết định số { $number } ngày { $day } tháng { $month } năm …."""
    return Text("word-goes-with", {"day": day, "month": month, "number": number, "year": year})


def word_goes_with_none(*, year: str) -> Text:
    """Say: (Kèm theo Quyết định số ……………… ngày ….. tháng ….. năm { $year })."""
    return Text("word-goes-with-none", {"year": year})


def word_name_clan() -> Text:
    """Say: Tên dòng họ."""
    return Text("word-name-clan", {})


def word_name_commune() -> Text:
    """Say: Tên xã, phường."""
    return Text("word-name-commune", {})


def word_name_district() -> Text:
    """Say: Tên huyện."""
    return Text("word-name-district", {})


def word_name_family() -> Text:
    """Say: Họ tên chủ hộ."""
    return Text("word-name-family", {})


def word_name_group() -> Text:
    """Say: Tên tổ dân phố."""
    return Text("word-name-group", {})


def word_name_unit() -> Text:
    """Say: Tên đơn vị."""
    return Text("word-name-unit", {})


def word_number() -> Text:
    """Say: TT."""
    return Text("word-number", {})


def word_points(*, points: str) -> Text:
    """Say: { $points } điểm."""
    return Text("word-points", {"points": points})


def word_points_rank(*, points: str, rank: str) -> Text:
    """Say: { $points } điểm, { $rank }."""
    return Text("word-points-rank", {"points": points, "rank": rank})


def word_proposed(*, model: Wording, year: str) -> Text:
    """Say: Đề nghị công nhận { $model } năm { $year }."""
    return Text("word-proposed", {"model": model, "year": year})


def word_rank(*, rank: str) -> Text:
    """Say: { $rank }."""
    return Text("word-rank", {"rank": rank})


def word_ready(*, count: int) -> Text:
    """Say: Danh sách { COUNT($count) } nơi, in ra trình ký được."""
    return Text("word-ready", {"count": count})


def word_recognised(*, model: Wording, year: str) -> Text:
    """Say: Được công nhận { $model } năm { $year }."""
    return Text("word-recognised", {"model": model, "year": year})


def word_result() -> Text:
    """Say: Kết quả."""
    return Text("word-result", {})


def word_sum(*, count: int, of: Wording) -> Text:
    """Say: Danh sách này có { COUNT($count) } { $of }./."""
    return Text("word-sum", {"count": count, "of": of})


def word_sum_unmarked(*, count: int, of: Wording, unmarked: int) -> Text:
    """Say: Danh sách này có { COUNT($count) } { $of }, trong đó { …."""
    return Text("word-sum-unmarked", {"count": count, "of": of, "unmarked": unmarked})


def word_title() -> Text:
    """Say: DANH SÁCH."""
    return Text("word-title", {})


def words_too_long(*, count: int, most: int) -> Text:
    """Say: Bài dài { COUNT($count) } chữ cái, nhiều nhất { COUNT($most) }. { You …."""
    return Text("words-too-long", {"count": count, "most": most})


def write_in_private() -> Text:
    """Say: Việc này xin nhắn riêng với trợ lý ạ."""
    return Text("write-in-private", {})


def year_not_begun(*, year: str) -> Text:
    """Say: Năm { $year } chưa tới, nên mới đăng ký thôi, chưa chấm hay công nhận …."""
    return Text("year-not-begun", {"year": year})


def you() -> Text:
    """Say: { $reader -> [bac] bác [co] cô [chu] chú [ong] ông [ba] bà [anh] anh …."""
    return Text("you", {})
