### Nhóm chat: của chi hội, đơn vị nào.

command-nhom = Nhóm chat
command-nhom-about = Gõ trong nhóm: nhóm này của chi hội nào
command-nhom-words = nhóm | nhóm chat | gắn nhóm
doing-group = gắn nhóm chat
ask-group-unit = Nhóm vừa gõ /nhom là của nơi nào? { You } bấm, hoặc gõ tên, ví dụ TDP 12.
group-how = Đưa trợ lý vào nhóm chat của chi hội, rồi gõ /nhom ngay trong nhóm ấy ạ.
# $unit (String) - nơi
group-summary = Nhóm { you } vừa gõ /nhom là nhóm chat của { $unit }.
    Thông báo gửi nhóm sẽ vào đó.
group-bind = Đúng, gắn nhóm
# $unit (String) - nơi
group-bound = Đã gắn nhóm với { $unit }. Muốn gỡ, gõ lại /nhom trong nhóm.
# $unit (String) - nơi
group-told = Nhóm này từ nay là nhóm chat của { $unit }. Thông báo khuyến học sẽ gửi vào đây.
# $unit (String) - nơi
group-unbind-summary = Nhóm này đang là nhóm chat của { $unit }. { You } muốn gỡ không ạ?
group-unbind = Gỡ nhóm ra
group-leave = Để nguyên
# $unit (String) - nơi
group-unbound = Đã gỡ. Thông báo của { $unit } không vào nhóm ấy nữa.
# $unit (String) - nơi
group-taken = Nhóm này đã là của { $unit }.
