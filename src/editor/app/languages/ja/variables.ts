/** 変数のテキスト（日本語、名前空間 `variables`）。 */
export const variables = {
  title: '変数',
  text: 'ダイアログがコンテキストに保持するすべてのもの。',
  search: '変数を検索',
  filter: '表示する変数',
  all: 'すべて',
  neverRead: '読み取りなし',
  neverSet: '設定なし',
  table: 'コンテキスト変数',
  column: { name: '変数', sets: '設定', reads: '読み取り', tests: '評価', state: '状態' },
  state: {
    neverRead: '読み取りなし',
    neverSet: 'ここでは設定なし',
    good: '使用中',
  },
  where: '${{name}} の使用箇所',
  pick: '変数を選ぶと、設定、読み取り、評価される場所が表示されます。',
  none: 'コンテキスト変数がまだありません',
  noneText: 'ノードが設定するか、スロットが値を入れると、ここに表示されます。',
  nothingFound: '一致する変数はありません',
  keys: { where: '使用箇所' },
};
