/** Textos das variáveis em português do Brasil, espaço de nomes `variables`. */
export const variables = {
  title: 'Variáveis',
  text: 'Tudo o que o diálogo guarda no seu contexto.',
  search: 'Buscar variáveis',
  filter: 'Quais variáveis',
  all: 'Todas',
  neverRead: 'Nunca lidas',
  neverSet: 'Nunca definidas',
  table: 'Variáveis de contexto',
  column: {
    name: 'Variável',
    sets: 'Definida',
    reads: 'Lida',
    tests: 'Verificada',
    state: 'Estado',
  },
  state: {
    neverRead: 'Nunca lida',
    neverSet: 'Nunca definida aqui',
    good: 'Em uso',
  },
  where: 'Onde ${{name}} é usada',
  pick: 'Escolha uma variável para ver onde ela é definida, lida e verificada.',
  none: 'Ainda não há variáveis de contexto',
  noneText: 'Elas aparecem aqui quando um nó as define ou um slot as preenche.',
  nothingFound: 'Nenhuma variável corresponde',
  keys: { where: 'onde é usada' },
};
