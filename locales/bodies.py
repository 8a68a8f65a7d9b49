"""Bodies that give: shops, companies, schools, pagodas, typed with marks or with none.

The words a body's name begins with are few, so they get their marks back, where no person's name
is written so: "cua hang" behind nobody may be "của Hằng", and then it stays as typed.
"""

from collections.abc import Sequence

from domain.folding import fold
from locales import cues
from locales.addresses import EDGES, spells
from locales.vocabulary import HONORIFICS, listed

LONGEST_BODY = 16
"""Words in the name of a body."""

_SINGLE = (
    *("cửa hàng", "công ty", "tổng công ty", "công ti", "hợp tác xã", "ngân hàng", "doanh nghiệp"),
    *("xí nghiệp", "nhà thờ", "nhà máy", "nhà thuốc", "nhà hàng", "nhà sách", "khách sạn"),
    *("bệnh viện", "phòng khám", "siêu thị", "tập đoàn", "ủy ban", "chi bộ", "chi đoàn"),
    *("đoàn thanh niên", "công đoàn", "công an", "cơ quan", "cơ sở", "hội phụ nữ", "hội nông dân"),
    *("hội cựu chiến binh", "hội người cao tuổi", "hội chữ thập đỏ", "hội cha mẹ học sinh"),
    *("hội phụ huynh", "hội đồng hương", "hội doanh nghiệp", "giáo xứ", "giáo họ", "mặt trận"),
    *("ban phụ huynh", "ban đại diện", "hội cựu giáo chức", "tạp hóa", "chùa", "cty"),
    *("tập thể", "nhóm bạn", "nhóm thiện nguyện", "câu lạc bộ", "clb"),
)
_SCHOOLS = (
    *("trường thcs", "trường thpt", "trường th", "trường tiểu học", "trường mầm non"),
    *("trường mẫu giáo", "trường trung học", "trường đại học", "trường cao đẳng"),
    *("trường dạy nghề", "trường cấp", "trường liên cấp", "trường mn"),
)
_SHOPS = (
    *("quán phở", "quán cơm", "quán ăn", "quán bún", "quán cà phê", "quán cafe", "quán nước"),
    *("quán bia", "quán chè", "quán trà", "tiệm vàng", "tiệm tóc", "tiệm bánh", "tiệm thuốc"),
    *(
        "quán",
        "tiệm",
        "tiệm may",
        "tiệm tạp hóa",
        "tiệm sách",
        "tiệm cắt tóc",
        "tiệm ăn",
        "tiệm cơm",
    ),
)
_LEADS = {fold(lead): lead for lead in (*_SINGLE, *_SCHOOLS, *_SHOPS)}
_LONGEST_LEAD = max(len(lead.split()) for lead in _LEADS)
_CAPITALS = frozenset({"thcs", "thpt", "th", "mn"})
"""Words of leads that are written in capitals."""

_MAYBE_NAMES = frozenset({"cua hang", "nha tho", "nha hang", "nha may", "co so", "cong an"})
"""Leads that without their marks, and with nothing behind, may be a person: của Hằng, nhà Thọ."""

_NOT_YET = frozenset(
    listed(
        "biet chac co den dong du duoc ghi gop gui lay nhan nop phai ro thanh thu tinh tra ve xong"
    )
)
"""Words that make "chưa" of an unmarked "chua" before them."""

_NEIGHBOURS = frozenset({"xom"})
"""Words that make "của hàng xóm" of an unmarked "cua hang" before them."""


def lead(words: Sequence[str]) -> int:
    """How many of these typed words begin the name of a body; 0 when none do.

    "cua hang sach" has two; "của hàng", "cua Hang", "chua gop" and "quan" (Quân) none.
    """
    for length in range(min(_LONGEST_LEAD, len(words)), 0, -1):
        typed = [word.strip(EDGES) for word in words[:length]]
        written = _LEADS.get(fold(" ".join(typed)))
        if written and all(map(spells, typed, written.split())) and _is_body(words, length):
            return length
    return 0


def may_be_person(words: Sequence[str], length: int) -> bool:
    """Whether the lead of this length is typed as "nha tho", which may be a household too."""
    typed = " ".join(words[:length]).lower()
    return typed.isascii() and typed in _MAYBE_NAMES


def with_marks(words: Sequence[str]) -> list[str]:
    """The words of a body's name, its lead in small letters and with its marks."""
    length = lead(words)
    if not length:
        return list(words)
    written = _LEADS[fold(" ".join(word.strip(EDGES) for word in words[:length]))].split()
    return [*(one.upper() if one in _CAPITALS else one for one in written), *words[length:]]


def _is_body(words: Sequence[str], length: int) -> bool:
    typed, behind = words[:length], words[length : length + 1]
    if not all(word.isascii() for word in typed):
        return True
    if len(typed) > 1 and typed[0].islower() and any(word[0].isupper() for word in typed[1:]):
        return typed[1].isupper() and len(typed[1]) > 1
    bare = fold(" ".join(typed))
    if bare == "quan":
        return False
    next_ = fold(behind[0]) if behind else ""
    if bare == "chua":
        named = next_.isalpha() and next_ not in cues.ASIDES | HONORIFICS.keys() | cues.GIVE_ALONE
        return named and next_ not in _NOT_YET
    return not (bare == "cua hang" and next_ in _NEIGHBOURS)
