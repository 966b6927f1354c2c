/** Textos de la visita guiada en español, espacio de nombres `tour`. */
export const tour = {
  progress: 'Paso {{current}} de {{total}}',
  next: 'Siguiente',
  back: 'Atrás',
  done: 'Listo',
  leave: 'Salir de la visita',
  outline: {
    title: 'Todo lo que sabe hacer el asistente, en orden',
    text: 'Cada mensaje se comprueba de arriba abajo. Lo responde el primer nodo cuya condición es verdadera.',
  },
  card: {
    title: 'Cada nodo es una tarjeta',
    text: 'Cuándo se aplica, qué dice y qué pasa después. Lo que sigue está a su derecha.',
  },
  panel: {
    title: 'Los nodos se cambian aquí',
    text: 'Elija un nodo y edite su condición, sus respuestas y lo que viene después. El lienzo cambia mientras escribe.',
  },
  history: {
    title: 'No se pierde nada',
    text: 'Cada cambio se guarda al momento, y cualquier paso se puede deshacer, sea cual sea.',
  },
  tryit: {
    title: 'Ahora, hable con él',
    text: 'Escriba lo que diría un cliente y pulse Intro. El camino hasta la respuesta se ilumina en el lienzo.',
  },
};
