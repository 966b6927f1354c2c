/** Textos de lo que hacen los últimos cambios, en español, espacio de nombres `whatIf`. */
export const whatIf = {
  title: 'Con los últimos cambios',
  turn: 'Turno {{turn}}: «{{said}}»',
  start: 'Turno {{turn}}, el comienzo',
  becomes: ' pasa a ser ',
  what: { says: 'Dice', path: 'Nodos', intent: 'Intención', entities: 'Entidades' },
  silent: 'nada',
  noNode: 'ninguno',
  noIntent: 'no reconocida',
  noEntity: 'ninguna',
  take: 'Volver a preguntar estos turnos',
};
