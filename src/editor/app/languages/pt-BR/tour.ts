/** Textos do tour em português do Brasil, espaço de nomes `tour`. */
export const tour = {
  progress: 'Passo {{current}} de {{total}}',
  next: 'Próximo',
  back: 'Voltar',
  done: 'Concluir',
  leave: 'Sair do tour',
  outline: {
    title: 'Tudo o que o assistente sabe fazer, em ordem',
    text: 'Cada mensagem é verificada de cima para baixo. Responde o primeiro nó cuja condição é verdadeira.',
  },
  card: {
    title: 'Cada nó é um cartão',
    text: 'Quando se aplica, o que diz e o que acontece depois. As continuações ficam à direita.',
  },
  panel: {
    title: 'Altere um nó aqui',
    text: 'Escolha um nó e edite a condição, as respostas e o que vem depois. O quadro acompanha o que você digita.',
  },
  history: {
    title: 'Nada se perde',
    text: 'Cada alteração é salva na hora, e é possível desfazer qualquer passo, seja qual for.',
  },
  tryit: {
    title: 'Agora converse com ele',
    text: 'Digite o que um cliente diria e pressione Enter. O caminho até a resposta se ilumina no quadro.',
  },
};
