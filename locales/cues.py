"""The words that tell what a typed line is about, in all regions' ways of saying it.

Patterns run over a line's words with one gap between any two. Those without a remark meet folded
words (small letters, no marks); those called strict meet the words as typed, in small letters,
because without their marks, or with others, they are names.
"""

from locales.vocabulary import HONORIFICS, listed

_CONS = "(?:(?:[1-9]|mot|hai|ba) )?con"
PIGGY = (
    rf"(?:(?:mo|dap|khui|bo|nuoi) )?(?:{_CONS} )?(?:lon|heo) (?:nhua|dat|tiet kiem)(?: khuyen hoc)?"
    rf"|(?:mo|dap|khui|bo|nuoi) (?:{_CONS} )?(?:lon|heo)(?: khuyen hoc)?|{_CONS} (?:lon|heo)"
)
WAGE = r"(?:(?:1|mot) )?ngay luong(?: khuyen hoc)?|luong khuyen hoc|(?:1|mot) ngay cong"
NEW_MEMBER = (
    r"(?:them|ket nap|dang ky|nhap|ghi)(?: them)?(?: (?:mot|1))? (?:hoi vien|hv)(?: moi)?"
    r"|(?:hoi vien|hv) moi|ket nap(?: them)?(?: moi)?(?: vao hoi)?|vao hoi khuyen hoc"
)
MEMBER = r"hoi vien|hv"
FIND = r"^(?:tim kiem|tim|tra cuu)(?: (?:nha|ho|hoi vien))?"

_QUY = r"(?: (?:vao|cho|vo|ve))?(?: (?:quy|hoi))?(?: khuyen hoc)?"
_INTO_FUND = r"(?: (?:vao|cho|vo|ve|tien))? (?:quy|hoi khuyen hoc)(?: khuyen hoc)?"
_MORE = "(?! (?:y|phan|mat|suc|cong(?! (?:ty|ti|doan|an|nhan))))"
GIVE = (
    rf"(?:dong gop|quyen gop|ung ho|u ho|ho tro|tai tro){_QUY}{_MORE}"
    rf"|(?:gop|nop|bo|trich|tang|gui|dong|cho|vao){_INTO_FUND}"
)
GIVES_FIRST = r"ung ho|u ho|uh|gop|dong gop|quyen gop|tai tro"
"""Of these the words that, first in a line with nothing but a name behind, begin a gift."""

GIVES_FREELY = r"ung ho|u ho|uh|tai tro|quyen gop|tang|bieu"
"""Those that tell of a gift also where a piggy bank or a wage is spoken of."""

GIVE_BEFORE_AMOUNT = r"(?:dong|tang|trich|gui|bieu)(?= [0-9])"
SPELLED = {
    "dong": {"đóng"},
    "tang": {"tặng"},
    "quy": {"quỹ", "qũy", "quĩ"},
    "bo": {"bỏ"},
    "gui": {"gửi", "gởi"},
    "hoi": {"hội"},
}
"""Marks that words of `GIVE` must have, if they have any."""

KEEP = (
    r"(?:con |con lai |thi )?(?:de|giu)(?: lai)?(?: o)? nha(?: giu)?"
    r"(?: (?:lo )?cho (?:cac )?chau)?(?: (?:het|ca|tat ca|tat))?"
    r"|(?:giu|de)(?: lai)?(?: (?:het|ca|tat ca|tat))(?: o nha)?|giu lai|de lai|mang ve(?: nha)?"
    r"|giu(?= [0-9])|(?:danh|de|giu)(?: danh)? cho (?:cac )?chau"
    r"|(?:de|giu)(?= [0-9]+(?: [a-z]+)?(?: lai)?(?: o)? nha(?: |$))"
)
HALF = (
    r"(?:(?:một|mot|phân|phan|1) )?nửa(?! (?:triệu|tr|tỷ|tỉ|củ|lít|chục))"
    r"|(?:một|mot|phân|phan|1) nua(?! (?:trieu|tr|ty|ti|cu|lit|chuc))"
)
"""Strict: without its mark, and alone, "nua" is nữa."""

_GIVES = "(?:đóng góp|dong gop|góp|gop|nộp|nop|ủng hộ|ung ho|đóng|dong)"
_AT_ALL = (
    "(?: (?:vào |vao |cho )?(?:quỹ|quy))?(?: (?:đồng|dong))?(?: (?:nào|nao|gì|gi|cả|ca|hết|het))*"
)
NOT_GIVEN = rf"(?:không|khong|ko|hông|khg)(?: (?:có|co))? {_GIVES}{_AT_ALL}"
NOT_YET = rf"(?:chưa|chua) {_GIVES}{_AT_ALL}"
ALL = r"het(?: luon)?|tat ca|toan bo|tat"
ALL_STRICT = r"trọn|sạch|cả"

PARTY = r"(?:la )?dang vien"
PARTY_STRICT = r"đv|dv"
NO_PARTY = r"(?:chua|khong)(?: phai)?(?: la)? (?:dang vien|vao dang)|ngoai dang|quan chung"

_DATE = r"[0-9]{1,2} [/\-] [0-9]{1,2}"
DAY = (
    r"(?:hom|bua) (?:nay|qua|kia)|(?:sang|trua|chieu|toi) (?:nay|qua|hom qua|hom nay)"
    rf"|ngay {_DATE}(?: [/\-] [0-9]{{2,4}})?"
    r"|ngay [0-9]{1,2} thang [0-9]{1,2}(?: nam [0-9]{4})?"
    rf"|^{_DATE}(?: [/\-] [0-9]{{2,4}})?|{_DATE} [/\-] 20[0-9]{{2}}"
)
DATE_BARE = r"(?:0?[1-9]|[12][0-9]|3[01]) / (?:0?[1-9]|1[0-2])(?! /)"
"""A day and month with nothing before them to say so, in a line that tells of money."""

_NO_UNIT = "(?! (?:trăm|mươi|chục|nghìn|ngàn|k|triệu|tr|củ|tỷ))"
DAY_STRICT = (
    r"(?:thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|cn)(?: tuần (?:trước|này|rồi|vừa rồi))?"
    rf"{_NO_UNIT}|(?:mùng|mồng) [0-9]{{1,2}}(?: (?:/|tháng) [0-9]{{1,2}})?{_NO_UNIT}"
)
PERIOD = (
    r"nam (?:19[0-9]{2}|20[0-9]{2}|nay|ngoai|truoc)|(?:nam hoc|hoc ky)"
    r"(?: (?:20[0-9]{2}(?: [\-/] [0-9]{2,4})?|[12]|i|ii|nay|truoc|nay))?"
)
PERIOD_STRICT = (
    rf"(?:tháng|quý|đợt|lần|kỳ|vụ) (?:1[0-2]|[1-9]|i|ii|iii|iv|này|trước|nhất){_NO_UNIT}"
)
_YEAR = r"(?:19[0-9]{2}|20[0-4][0-9])"
BORN = (
    rf"(?:sinh ngay|sinh nam|nam sinh|sinh|sn|ns)(?: :)? (?:[0-9]{{1,2}} [/.\-] ){{0,2}}{_YEAR}"
    r"|(?:sinh nam|nam sinh)(?: :)? [3-9][0-9]"
    rf"|\( {_YEAR} \)|[0-9]{{1,2}} / [0-9]{{1,2}} / 19[0-9]{{2}}"
)
AGE_STRICT = "[0-9]{1,3} tuổi"
BORN_BARE = rf"{_YEAR}|[0-9]{{1,3}} tuoi"
"""The same without its label, in a line about a member."""

_CALLS = "|".join(HONORIFICS)
CALLING = (
    rf"^(?:(?:da|vang|chao|alo|thua|a) )*(?:{_CALLS})(?: \S+){{0,2}} oi|(?:{_CALLS})(?: \S+)? oi"
)
CALLING_STRICT = r"(?:nhé|nhe|ạ|nhá) (?:bác|cô|chú|anh|chị|em|cháu|bac|co|chu|chi)(?: \S+)?$"

ASIDE_STRICT = (
    r"(?:số tiền|so tien)(?: (?:là|la))?|(?:tổng|tong) (?:cộng|cong|số)(?: (?:là|được))?|tiền mặt"
    r"|tien mat|chuyển khoản|chuyen khoan|cả thảy|ca thay|gia đình|gia dinh|chủ hộ|vợ chồng"
    r"|vo chong|đếm được|dem duoc|mổ ra(?: được)?|mo ra|mổ được|mo duoc|ghi (?:sổ|giúp|hộ|cho)"
    r"|ghi (?:so|giup|cho)|báo cáo|bao cao|(?:số |so )?(?:điện thoại|dien thoai)"
    r"|trong đó|trong do|khuyến học|khuyen hoc|(?:nhờ|nho|xin) ghi"
)

REFUSED = (
    r"bao nhieu|bao gio|khi nao|the nao|lam sao|tai sao|dung khong|phai khong|dung ko|duoc khong"
    r"|cam on|xin loi|danh sach|cac (?:nguoi|nha|ho|em|chau|ba|ong|bac|co)"
    r"|moi (?:nguoi|nha|ho|em|chau|con|gia dinh|suat)|[0-9]+ x|x [0-9]+"
    r"|ca (?:to|ngo|xom|thon|khu|lop|chi hoi|phuong|lang|truong)"
    r"|[0-9]+ (?:nguoi|em|chau|gia dinh|hoi vien|suat|quyen|cai|chiec|kg|thung|bao|phan)"
    rf"|[0-9]{{1,3}} (?:ho|nha)(?! (?:{_CALLS}))(?= \S)|gop (?:y|phan|mat|suc)|trien khai"
    r"|phong trao|ke hoach|phat dong|chuong trinh|to chuc|huong ung|cong khai|tra lai"
    r"|chuyen nham|ghi nham|ghi sai|sua lai|chua thu|chua co|du kien|tri gia|thanh toan|lay lai"
)
"""What makes a line a question, a plan, a correction, a calculation or a sum of many."""

REFUSED_STRICT = (
    r"nợ|thiếu|sẽ|hứa|hẹn|định|sửa|nhầm|xóa|xoá|hủy|huỷ|rút|vay|mượn|mỗi|mấy|gì|nào|đâu|sao|ai|mua"
    r"|thưởng|trao|phát|trả|bớt|trừ|mời|họp|không|khong|ko|chưa|chua|hỏi|âm|nhân|chia|x|đừng|nếu"
    r"|^chi (?:ủng hộ|ung ho|hỗ trợ|ho tro|tặng|thưởng|cho)|nhỉ|quá|lắm|vậy|ghê|haha|hihi"
)
"""The same, in words that are names without their marks or in other places."""

REFUSED_SIGNS = frozenset("?+*×%$€£<>@#&^|\\")

TO_SOMEBODY = frozenset(listed("tặng biếu tang bieu"))
"""Words of giving that, before a person, mean a gift to them."""

GIVE_ALONE = frozenset(listed("góp gop gớp gốp nộp nop uh đóng tặng trích biếu"))
PIGGY_ALONE = frozenset(listed("lợn lon heo"))
WAGE_ALONE = frozenset(listed("lương luong"))
"""Single words, as typed; behind an honorific and with a capital they are names."""

ASIDES = frozenset(
    listed("""
    được duoc có là da la thì mà và rồi roi xong đã vừa mới cũng xin ghi giúp giup giùm gium dùm
    hộ cho với voi vào vao quỹ tiền tổng cả của ở tại từ nhé nhe ạ a à ơi oi dạ vâng nhà thôi
    luôn luon nữa nua này nay đây ấy nha nhá hen thưa chào alo ok đồng hôm lại thêm gửi nhận lấy
    đưa ck kh khuyến học chẵn đúng bằng mặt nè ne u ừ uh sđt sdt đt tel zalo k gđ gd đến e dc đc
    nhưng cơ chao lên xuống chuyển mang tôi tui mình con tớ mk cua
    """)
)
"""Words at the edge of a name that are no part of it, as typed."""

BEFORE_NAMES = ASIDES | {"thu"}
"""The same before a name; "thu" behind one is part of it."""

MAYBE_ASIDES = frozenset(listed("tien quy tong ho thu ca moi nha them gui la co hoi cong da duoc"))
"""Words, folded, that are no part of a name when another one was found."""

SLIPS = {
    "lonnhua": "PIGGY",
    "heonhua": "PIGGY",
    "heodat": "PIGGY",
    "ungho": "GIVE",
    "donggop": "GIVE",
    "ngayluong": "WAGE",
    "hoivien": "MEMBER",
    "ketnap": "NEW",
}
"""Words of two syllables that are known with one letter amiss, without gaps."""

TELLING = frozenset(listed("lon heo nhua gop nop khui luong quy het nghin trieu"))
"""Words, folded, that give away a run of words typed without gaps."""

SYLLABLES = frozenset(
    listed("""
    dat mo dap nuoi ngay hoi vien ket nap ung ho dong de nha giu lai khong duoc tram muoi mot hai ba
    bon nam sau bay tam chin ngan ruoi linh cho vao tien dang moi them tiet kiem so nhe roi nhieu
    """)
)
"""Other words, folded, that are likely in a line."""
