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

## Nhóm gắn nhầm nơi

# $unit (String) - nơi đang giữ nhóm
# $own (String) - nơi nói nhóm là của mình
group-taken-summary = Nhóm { you } vừa gõ /nhom đang là nhóm chat của { $unit }, nên chưa gắn được.
    Nếu là nhóm của { $own }, { you } báo phường đổi giúp.
group-report = Báo phường đổi giúp
# $name (String) - người báo
# $unit (String) - nơi đang giữ nhóm
# $own (String) - nơi nói nhóm là của mình
group-is-ours = { $name } báo: nhóm chat đang gắn với { $unit } là nhóm của { $own }.
group-look-move = Xem và đổi
group-look-unbind = Xem và gỡ
group-reported = Đã báo người phụ trách. Đổi xong { you } sẽ có tin.
group-nobody-told = Chưa báo được ai qua trợ lý. Xin { you } gọi phường giúp.
# $unit (String) - nơi đang giữ nhóm
# $to (String) - nơi sẽ giữ nhóm
group-move-summary = Nhóm này đang là nhóm chat của { $unit }. Chuyển sang { $to } ạ?
# $to (String) - nơi sẽ giữ nhóm
group-move = Chuyển sang { $to }
# $unit (String) - nơi đã giữ nhóm
# $to (String) - nơi nay giữ nhóm
group-moved = Nhóm chat đã chuyển từ { $unit } sang { $to }.
