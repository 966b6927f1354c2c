/** Textos das respostas em português do Brasil, espaço de nomes `response`. */
export const response = {
  options: 'Opções',
  choose: 'Escolher',
  notLoaded: 'Não foi possível carregar isto:',
  unavailable: 'Se ninguém estiver livre:',
  forAgent: 'Para o atendente:',
  topic: 'Assunto:',
  target: 'Para:',
  handOver: 'Aqui uma pessoa assumiria a conversa.',
  transfer: 'Aqui a conversa passaria para outro canal.',
  search: 'Aqui apareceriam os resultados de uma busca por “{{query}}”.',
  pause: 'Pausa de {{seconds}} s',
  other: 'Uma resposta do tipo “{{type}}”: ela é enviada ao cliente como está.',
};
