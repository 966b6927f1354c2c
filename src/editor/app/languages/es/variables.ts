/** Textos de las variables en español, espacio de nombres `variables`. */
export const variables = {
  title: 'Variables',
  text: 'Todo lo que el diálogo guarda en su contexto.',
  search: 'Buscar variables',
  filter: 'Qué variables',
  all: 'Todas',
  neverRead: 'Nunca leídas',
  neverSet: 'Nunca definidas',
  table: 'Variables de contexto',
  column: {
    name: 'Variable',
    sets: 'Definida',
    reads: 'Leída',
    tests: 'Comprobada',
    state: 'Estado',
  },
  state: {
    neverRead: 'Nunca leída',
    neverSet: 'Nunca definida aquí',
    good: 'En uso',
  },
  where: 'Dónde se usa ${{name}}',
  pick: 'Elija una variable para ver dónde se define, se lee y se comprueba.',
  none: 'Aún no hay variables de contexto',
  noneText: 'Aparecen aquí en cuanto un nodo las define o una ranura las llena.',
  nothingFound: 'Ninguna variable coincide',
  keys: { where: 'dónde se usa' },
};
