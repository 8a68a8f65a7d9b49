"""Word lists for reading what people type; folded (small, without marks) unless they say else."""

from domain.folding import fold


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

# ---- names in a running text ---------------------------------------------------------------------

SURNAMES = {
    fold(name): name
    for name in listed("""
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh lâm trịnh mai tô
    hà tạ cao chu châu quách thái lương vương tăng kiều đoàn nông lục la hứa triệu giàng vàng sùng
    thào lò cầm bế ma đàm phùng trương tống nghiêm lưu khổng khúc kim từ văn vi viên hầu tòng quàng
    """)
}
"""Surnames, folded, and as they are written."""

CALLS = frozenset(
    listed("""
    ông bà bác cô chú anh chị em cụ thầy cháu bé bạn mẹ bố cha má dì cậu mợ thím dượng con cu
    ong bac thay be ban
    """)
)
"""What stands before a name in a running text, as it is written or plainly meant without marks."""

GIVEN_NAMES = frozenset(
    listed("""
    an ân anh ánh bách bắc bảo bích bình cầm châu chi chiến chinh chung chương cúc cường cương
    danh dân diễm diệp diệu dung dũng duy duyên dương đài đại đàn đạt điền điệp đoan đông đức
    gấm giang giao hà hải hạnh hảo hân hậu hằng hiên hiền hiển hiếu hiệp hoa hoà hòa hoài hoan
    hoàn hoàng hồng huân huệ hùng huy huyền hưng hương hường khải khang khánh khoa khôi khuê kiên
    kiều kim lam lan lâm lân liên liễu linh loan long lộc lợi luân lương ly lý mai mạnh mẫn minh
    mơ my mỹ nam nga ngà ngân nghĩa ngọc nguyên nguyệt nhã nhàn nhân nhi nhiên nhung như oanh phát
    phong phú phúc phương phước phượng quang quân quế quốc quý quyên quyền quỳnh san sang sen sinh
    sơn sương tài tâm tân thái thanh thành thảo thắm thắng thi thiên thiện thịnh thoa thơ thơm thu
    thuận thục thuý thúy thuỳ thùy thuỷ thủy thư thương tiên tiến tín tính tình toàn trà trang
    trâm trân trí triết trinh trọng trung trúc trường tú tuân tuấn tuệ tùng tuyến tuyết tường uyên
    vân vi việt vinh vũ vượng vy xuân xuyến yên yến bốn sáu tám chín tư tý sửu dần mão thìn tỵ
    """)
)
"""Given names that are heard often, as they are written."""

BEFORE_PLACES = frozenset(
    {
        *listed(
            "trường phường xã quận huyện tỉnh đường phố làng thôn xóm ấp bản chùa đình sông hồ"
        ),
        *listed(
            "núi cầu chợ hội quỹ giải cúp báo sách lễ ngày tháng tp thcs thpt tổ đảng đoàn đội"
        ),
        *listed("tdp môn tiếng nước hồi ban khu chung tết"),
        *("tiểu học", "mầm non", "đại học", "học viện", "thành phố", "thị xã", "thị trấn"),
        *("công ty", "bệnh viện", "chi bộ", "chi hội", "tạp chí", "huân chương", "cuộc thi"),
        *("chương trình", "phong trào", "dự án", "trung học cơ sở", "trung học phổ thông"),
        *("cao đẳng", "trung tâm", "tổ dân phố", "câu lạc bộ", "khu đô thị", "chung cư"),
    }
)
"""What stands before the name of a place, a school, a body, a feast; in small letters."""

NO_NAMES = frozenset(
    tuple(phrase.split())
    for phrase in (
        *("việt nam", "hà nội", "bác hồ", "hồ chí minh", "nhà nước", "đảng", "đoàn", "đội", "tết"),
        *("đoàn thanh niên", "hội khuyến học", "khuyến học", "mặt trận tổ quốc", "tổ quốc"),
        *("bồ đề", "long biên", "internet", "trung ương", "thủ đô", "toán", "văn học", "covid"),
    )
)
"""Written with capitals, and nobody's name: words in small letters."""

OPENERS = frozenset(
    listed("""
    khi năm từ mỗi một hai ba bốn mười các những nhà gia trong ngoài với và nhưng vì nên do tuy dù
    ai có không đã đang sẽ được bị là ở tại về cả đến sau trước hôm ngày tháng tuần sáng chiều tối
    nay mới cũng rồi thế vậy đó đây này ấy nó họ mình tôi chúng học người trẻ hội tổ lớp trường
    xóm làng
    hằng hàng nhờ cùng theo qua bên hoàn cuộc mong xin cảm rất thật quý nuôi vườn cho còn chỉ mọi
    nhiều để nếu như bởi tuy song thì lúc bây giờ vừa luôn thường ngoan gia đình hộ dòng chi quỹ thi
    giúp cán bộ tự mấy đi lên xuống vào ra làm lo hiếu
    """)
)
"""Words that sentences begin with, and that follow what calls somebody, and are hardly a name."""
