"""Word lists for reading what people type; folded (small, without marks) unless they say else."""


def listed(words: str) -> list[str]:
    """Take a list apart that is written with gaps, to be read as text."""
    return words.split()


HONORIFICS = {
    "ong": "ông",
    "ba": "bà",
    "bac": "bác",
    "co": "cô",
    "chu": "chú",
    "anh": "anh",
    "chi": "chị",
    "em": "em",
    "cu": "cụ",
    "thay": "thầy",
    "chau": "cháu",
}
"""How a person is addressed, folded, and as it is written."""

NAME_WORDS = frozenset(
    listed("""
    ai an anh au bac bach bang bao be bich binh bong bui ca cam can canh cao chau chi chien chinh
    chu chung chuong chuyen cong cuc cuong da dai dam dan dang danh dao dat diem dien diep dieu
    dinh do doan dong du duc dung duong duyen em gai gam giang giao giap guong ha hai han hang
    hanh hao hau hien hieu ho hoa hoai hoan hoang hoat hoc hoi hong hop hue hung huong huu huy
    huyen huynh khai khang khanh khoa khoi khuc khue khuong khuyen kien kieu kim ky la lai lam lan
    lanh lap le lem len lich lien lieu linh loan loc loi long lu lua luan luc lung luong luu luyen
    ly mai man manh may men mien minh mo moi mui muoi my na nam nga ngan nghi nghia nghiem ngo
    ngoan ngoc nguyen nguyet nha nhai nham nhan nhat nhi nhien nho nhu nhung nhuong ninh no nu
    oanh pham phan phat phi phong phu phuc phung phuoc phuong quan quang que quoc quy quyen quyet
    quynh sac sam san sang sau sen sinh son suong sy ta tai tam tan tang tao tap thach thai tham
    than thang thanh thao thap the them thi thiem thien thiep thiet thinh tho thoa thoan thom
    thong thu thua thuan thuat thuc thuong thuy thuyen tien tin tinh to toan toi ton tong tra trac
    tram tran trang tri trieu trinh trong truc trung truong tu tuan tuat tue tung tuoi tuong tuyen
    tuyet ty ut uyen van vang vi vien viet vinh vo vu vui vuong vy xa xuan xuyen y yen
    """)
)
"""Words that names are made of, to part names typed without gaps."""

MIDDLE_NAMES = frozenset({"van", "thi"})
"""Words that stand within a name and never end it."""

PAIRS = {("ông", "bà"), ("anh", "chị"), ("cô", "chú"), ("cô", "bác"), ("thầy", "cô")}
"""Two honorifics that address a couple, written with marks."""

NOT_A_PERSON = {
    "chi": {"bo", "hoi", "doan", "nhanh", "cuc"},
    "ba": {"con"},
    "bac": {"si", "sy"},
    "anh": {"em"},
    "co": {"quan", "so"},
    "thay": {"co", "thuoc"},
    "chu": {"nhiem", "tich", "nha"},
    "em": {"be"},
}
"""Words that make another word of an honorific before them: chi bộ, bà con, bác sĩ."""

HOUSE_LABELS = {
    "so nha": "số nhà",
    "nha so": "nhà số",
    "sn": "số nhà",
    "so": "số",
    "nha": "nhà",
    "ngo": "ngõ",
    "ngach": "ngách",
    "hem": "hẻm",
    "kiet": "kiệt",
    "lo": "lô",
    "can ho": "căn hộ",
    "can": "căn",
    "phong": "phòng",
    "tang": "tầng",
    "toa": "tòa",
    "to": "tổ",
    "to dan pho": "tổ dân phố",
    "tdp": "TDP",
    "khu": "khu",
    "khu pho": "khu phố",
    "kp": "KP",
    "cum": "cụm",
    "thon": "thôn",
    "xom": "xóm",
    "ap": "ấp",
    "khom": "khóm",
    "doi": "đội",
    "chi hoi": "chi hội",
    "lop": "lớp",
    "khoi": "khối",
}
"""What stands before a number in an address, folded, and as it is written."""

PLACE_LABELS = {
    "chung cu": "chung cư",
    "khu tap the": "khu tập thể",
    "khu do thi": "khu đô thị",
    "ktt": "KTT",
    "kdt": "KĐT",
}
"""What stands before a name in an address, and is nobody's name."""

MARKED_PLACES = frozenset(
    listed("đường phố ngõ tòa toà thôn xóm ấp làng bản phường xã quận huyện tổ")
)
"""What stands before a name in an address when it has its marks; without them it may be a name."""
