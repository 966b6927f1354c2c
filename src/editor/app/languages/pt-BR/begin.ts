/** Textos dos testes que começam em um nó, em português do Brasil, espaço de nomes `begin`. */
export const begin = {
  title: 'Testar a partir de “{{title}}”',
  stand: {
    label: 'Como o teste começa',
    answers: 'Ele responde na hora, seja qual for a sua condição',
    waits: 'Ele já respondeu: a próxima frase continua dali',
    tried: 'Chegou a vez dele: a próxima frase é testada nele e nos seus irmãos',
  },
  variables: 'Variáveis no começo',
  none: 'Ele não precisa de nenhuma.',
  preset: 'Usar as de',
  noPreset: 'Escolher um conjunto',
  presetName: 'Nome do conjunto',
  keep: 'Guardar como conjunto',
  forget: 'Excluir o conjunto “{{name}}”',
  failed: 'Não foi possível guardar o conjunto: {{reason}}',
  start: 'Começar o teste',
  cancel: 'Cancelar',
  began: {
    answers: 'O teste começou em “{{title}}”, que respondeu sem olhar a sua condição.',
    waits: 'O teste começou em “{{title}}”: o que for dito primeiro continua dali.',
    tried: 'O teste começou antes de “{{title}}”: o que for dito primeiro é testado nele e nos seus irmãos.',
  },
  greet: 'Testar a partir da saudação',
};
