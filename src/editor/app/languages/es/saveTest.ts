/** Textos para guardar pruebas en español, espacio de nombres `saveTest`. */
export const saveTest = {
  button: 'Guardar como prueba',
  title: 'Guardar esta conversación como prueba',
  name: 'Nombre',
  tags: 'Etiquetas',
  tagsHint: 'Separadas por comas; se pueden omitir.',
  also: 'Mirar no solo los textos, sino también',
  part: {
    intents: 'la intención de cada frase',
    nodes: 'los nodos que se han ejecutado',
    context: 'las variables que se han definido',
  },
  plan: 'La prueba',
  planHint: 'Qué dice el usuario y qué debe resultar. Puede cambiarlo aquí.',
  submit: 'Guardar prueba',
  saved: '«{{name}}» es ahora una prueba.',
  show: 'Mostrar pruebas',
  failing_one: '{{count}} prueba ha dado otro resultado',
  failing_other: '{{count}} pruebas han dado otro resultado',
  failed: 'No se ha podido guardar: {{reason}}',
};
