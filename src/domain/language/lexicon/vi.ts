import type { Lexicon } from './lexicon.ts';

/** What is known of Vietnamese. */
export const vi: Lexicon = {
  script: 'Latin',
  common: `và của là có được cho trong không với các một những đã này đến người ông bà khi từ để tại ra về vào như cũng sẽ đang trên sau nhiều ngày năm hơn theo
    việc phải thì bị còn chỉ mà nhưng hai ba do nếu chưa rất lại đó nào ở hôm qua cô anh chị muốn quá rồi ai gì tôi chúng họ`,
  letters: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  magnitudes: 'trăm: 1e2; nghìn ngàn: 1e3; triệu: 1e6; tỷ tỉ: 1e9',
  numbers: 'một hai ba bốn năm sáu bảy tám chín mười rưỡi vài',
  percent: 'phần trăm',
  measures:
    'điểm phần trăm; phần nghìn; kilômét; km; mét; tấn; ký; lít; độ; giờ; phút; giây; ngày; tuần; tháng; năm; lần; rưỡi',
  money: 'đồng; đô la; euro; yên; nhân dân tệ; usd',
  negations: {
    word: 'không; chưa; chẳng; chả; đừng; chưa từng; chưa bao giờ; không ai',
    verb: 'phủ nhận; bác bỏ; từ chối',
    'false-friends': 'không chỉ; không những',
  },
  hedges: {
    report: 'được cho là; theo; bị cáo buộc; nghe nói; tương truyền',
    bound: 'khoảng; ít nhất; nhiều nhất; gần; hơn; dưới; tối đa; tối thiểu; lên tới; hầu như',
    possibility: 'có lẽ; có thể; có khả năng; dường như; chắc; hình như',
    doubt: 'chưa được xác nhận; không rõ; nghi',
    part: 'một số; một phần; phần lớn; thường; đôi khi',
  },
  restrictions: {
    condition: 'nếu; miễn là; với điều kiện; trừ khi',
    exception: 'trừ; ngoại trừ; ngoài; ít',
    limit: 'chỉ; duy nhất',
  },
  intentions: {
    plan: `muốn; hy vọng; hi vọng; mong; dự định; định; có ý định; lên kế hoạch; kế hoạch; cân nhắc; xem xét; hứa; cam kết; đe dọa; đề nghị; đề xuất; nhằm; sẽ
      phải; cần; có thể; nên; quyết định; sẵn sàng; sắp; yêu cầu`,
    attempt: 'cố; cố gắng; tìm cách; thử; nỗ lực; thất bại; từ chối; do dự; tránh',
    request: 'yêu cầu; ra lệnh; kêu gọi; khuyên; cho phép',
    near: 'gần như; suýt; suýt nữa; hầu như; sắp sửa',
    unreal: 'lẽ ra; đáng lẽ; từng; như thể; giá mà; nếu',
  },
  speech: 'nói; cho biết; tuyên bố; khẳng định; viết; cảnh báo; thừa nhận; giải thích; nhấn mạnh; phát biểu',
};
