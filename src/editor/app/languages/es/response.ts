/** Textos de las respuestas en español, espacio de nombres `response`. */
export const response = {
  handOver: 'Aquí tomaría el relevo una persona.',
  transfer: 'Aquí la conversación pasaría a otro canal.',
  search: 'Aquí aparecerían los resultados de buscar «{{query}}».',
  pause: 'Pausa de {{seconds}} s',
  other: 'Una respuesta del tipo «{{type}}»: se envía al cliente tal cual.',
};
