### Bản chạy thử: tên điện thoại, các bước gợi ý.

demo-hint = Bản chạy thử trên máy này: phường, người và số liệu đều đặt ra để thử. Bấm, gõ trên từng điện thoại.
demo-officer = Cán bộ khuyến học phường
demo-officer-name = Anh Chính
demo-head-one = Chi hội trưởng TDP 12
demo-head-one-name = Bác Hạnh
demo-head-two = Chi hội trưởng TDP 7
demo-head-two-name = Ông Bình
demo-member = Hội viên TDP 12
demo-member-name = Cô Lan
demo-group = Nhóm chung
demo-group-name = Tổ dân phố 12
demo-step-one = Anh Chính: bấm Bắt đầu, đồng ý, cho biết tên.
demo-step-two = Anh Chính: gõ /donvi, rồi gõ: TDP 1 đến 45. Xem tờ mã QR.
demo-step-three = Anh Chính: Lời mời, Một nơi, gõ TDP 12. Chuyển tiếp lời mời sang điện thoại bác Hạnh, rồi bấm đường dẫn trong đó.
demo-step-four = Bác Hạnh: gõ một câu, ví dụ: lợn nhựa bà Hoa số 12 350k góp 200
demo-step-five = Bác Hạnh: thêm hội viên, ghi ngày lương. Cô Lan: tra phiếu thu bằng mã trên phiếu.
demo-step-six = Anh Chính: gõ tổng hợp. Rồi cho đồng hồ chạy đến 7:00 sáng thứ Hai: số liệu tuần tự đến.
demo-not-ready = Trợ lý chưa chạy xong, chờ một chút.
