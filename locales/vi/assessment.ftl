### Xét danh hiệu: gia đình, dòng họ, tổ dân phố, đơn vị, phường xã, công dân học tập.

# $criterion (String) - mã tiêu chí
criterion-unknown = Bộ này không có tiêu chí { $criterion }.
# $criterion (String) - mã tiêu chí
criterion-asked = Tiêu chí { $criterion } ai cũng xét, không bỏ được.
# $criterion (String) - mã tiêu chí
# $mark (String) - điểm đã gõ
# $top (String) - điểm cao nhất
mark-out-of-range = Tiêu chí { $criterion } từ 0 đến { $top }, { you } gõ { $mark }. { You } xem lại giúp.
# $mark (String) - điểm đã gõ
not-by-halves = Điểm chẵn hoặc nửa điểm, ví dụ 8 hay 8,5. { You } xem lại giúp số { $mark }.
# $criteria (String) - các tiêu chí còn thiếu số
set-has-gaps = Bộ này còn thiếu số ở tiêu chí { $criteria }, chưa xét được.
    Xin bổ sung theo văn bản của hội.
