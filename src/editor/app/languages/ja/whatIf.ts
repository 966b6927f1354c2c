/** 最新の変更の影響を示すテキスト（日本語、名前空間 `whatIf`）。 */
export const whatIf = {
  title: '最新の変更を反映すると',
  turn: 'ターン {{turn}}：「{{said}}」',
  start: 'ターン {{turn}}（開始時）',
  becomes: ' から ',
  what: { says: '応答', path: 'ノード', intent: 'インテント', entities: 'エンティティー' },
  silent: 'なし',
  noNode: 'なし',
  noIntent: '認識なし',
  noEntity: 'なし',
  take: 'これらのターンをもう一度尋ねる',
};
