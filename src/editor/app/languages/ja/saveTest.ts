/** テストの保存のテキスト（日本語、名前空間 `saveTest`）。 */
export const saveTest = {
  button: 'テストとして保存',
  title: 'この会話をテストとして保存',
  name: '名前',
  tags: 'タグ',
  tagsHint: 'コンマで区切ります。省略できます。',
  also: 'テキストに加えて確認するもの',
  part: {
    intents: '各文のインテント',
    nodes: '実行されたノード',
    context: '設定された変数',
  },
  plan: 'テスト',
  planHint: 'ユーザーの発言と期待される結果です。ここで変更できます。',
  submit: 'テストを保存',
  saved: '「{{name}}」をテストとして保存しました。',
  show: 'テストを表示',
  failing_other: '{{count}} 件のテストが期待と異なる結果でした',
  failed: '保存できませんでした: {{reason}}',
};
