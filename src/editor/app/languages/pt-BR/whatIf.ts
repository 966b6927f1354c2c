/** Textos do que fazem as últimas mudanças, em português do Brasil, espaço de nomes `whatIf`. */
export const whatIf = {
  title: 'Com as últimas mudanças',
  turn: 'Turno {{turn}}: “{{said}}”',
  start: 'Turno {{turn}}, o início',
  becomes: ' passa a ser ',
  what: { says: 'Diz', path: 'Nós', intent: 'Intenção', entities: 'Entidades' },
  silent: 'nada',
  noNode: 'nenhum',
  noIntent: 'não reconhecida',
  noEntity: 'nenhuma',
  take: 'Perguntar estes turnos de novo',
};
