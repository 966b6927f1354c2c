/** 応答のテキスト（日本語、名前空間 `response`）。 */
export const response = {
  options: '選択肢',
  choose: '選択',
  notLoaded: '読み込めませんでした:',
  unavailable: '対応できる人がいないとき:',
  forAgent: '担当者向け:',
  topic: 'トピック:',
  target: '宛先:',
  handOver: 'ここで担当者が引き継ぎます。',
  transfer: 'ここで会話が別のチャネルに移ります。',
  search: 'ここに「{{query}}」の検索結果が表示されます。',
  pause: '{{seconds}} 秒間の一時停止',
  other: 'タイプ「{{type}}」の応答です。そのままクライアントに送信されます。',
};
