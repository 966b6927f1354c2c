/** Textos de las pruebas que comienzan en un nodo, en español, espacio de nombres `begin`. */
export const begin = {
  title: 'Probar desde «{{title}}»',
  stand: {
    label: 'Cómo comienza la prueba',
    answers: 'Responde en seguida, diga lo que diga su condición',
    waits: 'Ya respondió: la siguiente frase continúa desde ahí',
    tried: 'Le toca el turno: la siguiente frase se prueba en él y en sus hermanos',
  },
  variables: 'Variables al comenzar',
  none: 'No necesita ninguna.',
  preset: 'Tomarlas de',
  noPreset: 'Elegir un conjunto',
  presetName: 'Nombre del conjunto',
  keep: 'Guardar como conjunto',
  forget: 'Eliminar el conjunto «{{name}}»',
  failed: 'No se pudo guardar el conjunto: {{reason}}',
  start: 'Comenzar la prueba',
  cancel: 'Cancelar',
  began: {
    answers: 'La prueba comenzó en «{{title}}», que respondió sin mirar su condición.',
    waits: 'La prueba comenzó en «{{title}}»: lo primero que se diga continúa desde ahí.',
    tried:
      'La prueba comenzó antes de «{{title}}»: lo primero que se diga se prueba en él y en sus hermanos.',
  },
  greet: 'Probar desde el saludo',
};
