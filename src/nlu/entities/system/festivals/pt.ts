import { easter, festival, fixed, nth, type Festival } from './festival.ts';

/** As IBM's page lists them for pt-br. */
export const PORTUGUESE_FESTIVALS: readonly Festival[] = [
  festival('newyearsday', 'ano novo|dia de ano novo|confraternização universal', fixed(1, 1)),
  festival('carnivalday', 'dia de carnaval|carnaval', easter(-47)),
  festival('carnivalfriday', 'sexta de carnaval|sexta-feira de carnaval', easter(-51)),
  festival('carnivalsaturday', 'sábado de carnaval', easter(-50)),
  festival('carnivalsunday', 'domingo de carnaval', easter(-49)),
  festival('carnivalmonday', 'segunda de carnaval|segunda-feira de carnaval', easter(-48)),
  festival('carnivaltuesday', 'terça de carnaval|terça-feira de carnaval|terça-feira gorda', easter(-47)),
  festival('carnivalend', 'fim do carnaval|quarta-feira de cinzas|quarta de cinzas', easter(-46)),
  festival('goodfriday', 'sexta-feira santa|sexta santa|sexta-feira da paixão|paixão de cristo', easter(-2)),
  festival('tiradentesday', 'dia de tiradentes|tiradentes', fixed(4, 21)),
  festival('eastersunday', 'domingo de páscoa|páscoa', easter()),
  festival('laborday', 'dia do trabalho|dia do trabalhador', fixed(5, 1)),
  festival('mothersday', 'dia das mães', nth(2, 0, 5)),
  festival('valentinesday', 'dia dos namorados', fixed(6, 12)),
  festival('corpuschristi', 'corpus christi', easter(60)),
  festival('fatherday', 'dia dos pais', nth(2, 0, 8)),
  festival('independenceday', 'dia da independência|independência do brasil|sete de setembro', fixed(9, 7)),
  festival(
    'ourladyofaparecida',
    'nossa senhora aparecida|dia de nossa senhora aparecida|nossa senhora de aparecida|dia das crianças',
    fixed(10, 12),
  ),
  festival('teachersday', 'dia do professor|dia dos professores', fixed(10, 15)),
  festival('publicserviceholiday', 'dia do servidor público|dia do funcionário público', fixed(10, 28)),
  festival('allsoulsday', 'finados|dia de finados|dia dos mortos', fixed(11, 2)),
  festival(
    'republicproclamationday',
    'proclamação da república|dia da proclamação da república',
    fixed(11, 15),
  ),
  festival('blackconsciousnessday', 'dia da consciência negra|consciência negra', fixed(11, 20)),
  festival('christmaseve', 'véspera de natal|noite de natal', fixed(12, 24)),
  festival('christmasday', 'natal|dia de natal', fixed(12, 25)),
  festival('newyearseve', 'véspera de ano novo|réveillon|noite de ano novo', fixed(12, 31)),
];
