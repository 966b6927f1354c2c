/** Textos de las respuestas en español, espacio de nombres `response`. */
export const response = {
  options: 'Opciones',
  choose: 'Elegir',
  notLoaded: 'No se ha podido cargar esto:',
  unavailable: 'Si no hay nadie libre:',
  forAgent: 'Para el agente:',
  topic: 'Tema:',
  target: 'A:',
  handOver: 'Aquí tomaría el relevo una persona.',
  transfer: 'Aquí la conversación pasaría a otro canal.',
  search: 'Aquí aparecerían los resultados de buscar «{{query}}».',
  pause: 'Pausa de {{seconds}} s',
  other: 'Una respuesta del tipo «{{type}}»: se envía al cliente tal cual.',
};
