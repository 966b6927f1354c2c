/** Textos para salvar testes em português do Brasil, espaço de nomes `saveTest`. */
export const saveTest = {
  button: 'Salvar como teste',
  title: 'Salvar esta conversa como teste',
  name: 'Nome',
  tags: 'Tags',
  tagsHint: 'Separadas por vírgulas; podem ser omitidas.',
  also: 'Olhar não só os textos, mas também',
  part: {
    intents: 'a intenção de cada frase',
    nodes: 'os nós que foram executados',
    context: 'as variáveis que foram definidas',
  },
  plan: 'O teste',
  planHint: 'O que o usuário diz e o que deve resultar. Você pode alterá-lo aqui.',
  submit: 'Salvar teste',
  saved: '“{{name}}” agora é um teste.',
  show: 'Mostrar testes',
  failing_one: '{{count}} teste teve outro resultado',
  failing_other: '{{count}} testes tiveram outro resultado',
  failed: 'Não foi possível salvar: {{reason}}',
};
