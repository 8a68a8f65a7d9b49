### Bản chạy thử: tên điện thoại, các bước gợi ý.

demo-hint = Bản chạy thử trên máy này: phường, người và số liệu đều đặt ra để thử. Bấm, gõ trên từng điện thoại.
demo-officer = Cán bộ khuyến học phường
demo-officer-name = Anh Chính
demo-second = Cán bộ thứ hai
demo-second-name = Cô Thu
demo-head-one = Chi hội trưởng TDP 12
demo-head-one-name = Bác Hạnh
demo-head-two = Chi hội trưởng TDP 7
demo-head-two-name = Ông Bình
demo-school = Phụ trách khuyến học Trường THCS Sông Xanh
demo-school-name = Cô Mai
demo-member = Hội viên TDP 12
demo-member-name = Cô Lan
demo-group = Nhóm chung
demo-group-of = Nhóm chat của TDP 12
demo-group-name = Tổ dân phố 12
demo-not-ready = Trợ lý chưa chạy xong, chờ một chút.
demo-begin-month = Tháng Khuyến học
demo-begin-nothing = Ngày đầu

## Tháng Khuyến học

demo-month-calendar = Anh Chính xem lịch: kế hoạch phường có gì sắp tới, việc nào hạn hôm nào.
demo-month-targets = Xem chỉ tiêu: đến đâu, còn thiếu bao nhiêu, tính trên số nào.
demo-month-begins = Sáng 5/9, Tháng Khuyến học bắt đầu: lịch tự nhắn từng chi hội trưởng. Không ai phải gửi.
demo-month-friday = Chiều thứ Sáu, mỗi nơi nhận đúng số của mình: TDP 12 đạt 62 % chỉ tiêu hội viên.
demo-month-tally = 7:00 sáng thứ Hai, số liệu tuần tự đến máy cán bộ.
demo-month-write = Anh Chính viết thông báo, gửi Tất cả, cả nhóm chat, cần bấm Đã đọc. Xem tin thử, rồi Xin gửi, Gửi ngay, Xin duyệt.
demo-month-approve = Cô Thu là cán bộ thứ hai: bấm Xem và duyệt, Duyệt tin này. Cũng có thể Trả lại người viết.
demo-month-read = Tin đến từng người và nhóm chat của TDP 12. Bấm Đã đọc ở vài máy, rồi xem máy anh Chính đếm theo.
demo-month-figures = Hỏi số các chi hội: chọn số, chọn nơi, chọn hạn. Bác Hạnh bấm Gửi số, trả lời từng số một.
demo-month-joins = Ông Bình chưa vào: bấm Bắt đầu, đồng ý, cho biết tên. Rồi gõ một câu: lợn nhựa bà Hoa số 3 350k góp 200
demo-month-schools = 22/9, còn một tuần: trường được nhắc chọn hoạt động cho Tuần lễ học tập suốt đời.
demo-month-tasks = 23/9: việc hạn 30/9 được nhắc trước 7 ngày, rồi 3 ngày, 1 ngày. Xong thì thôi nhắc.
demo-month-launch = 29/9, sáng phát động: ai cũng được mời. Máy tắt quá giờ thì không tự gửi nữa, hỏi cán bộ.
demo-month-day = 2/10, Ngày Khuyến học Việt Nam: hội viên nhận lời chúc riêng.
demo-month-report = Cô Mai gửi báo cáo Tuần lễ: ngày nào, bao nhiêu người, vài tấm ảnh.
demo-month-late = 10/10, qua hạn: nơi chưa báo cáo được báo lên cán bộ. Bấm Các nơi làm đến đâu để nhắc.

## Ngày đầu

demo-step-one = Phường còn trống. Anh Chính: bấm Bắt đầu, đồng ý, cho biết tên.
demo-step-two = Anh Chính: gõ /donvi, rồi gõ: TDP 1 đến 45. Xem tờ mã QR.
demo-step-three = Anh Chính: Lời mời, Một nơi, gõ TDP 12. Chuyển tiếp lời mời sang điện thoại bác Hạnh, rồi bấm đường dẫn trong đó.
demo-step-four = Bác Hạnh: gõ một câu, ví dụ: lợn nhựa bà Hoa số 12 350k góp 200
demo-step-five = Bác Hạnh: thêm hội viên, ghi ngày lương. Cô Lan: tra phiếu thu bằng mã trên phiếu.
demo-step-six = Anh Chính: gõ tổng hợp, xem cả phường.
demo-step-seven = Cho đồng hồ chạy đến 7:00 sáng thứ Hai: số liệu tuần tự đến.
