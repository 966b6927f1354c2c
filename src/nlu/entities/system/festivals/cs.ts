import { easter, festival, fixed, nth, type Festival } from './festival.ts';

/** As IBM's page lists them for cs-cz. */
export const CZECH_FESTIVALS: readonly Festival[] = [
  festival('newyearsday', 'nový rok', fixed(1, 1)),
  festival('restorationofczechindependenceday', 'den obnovy samostatného českého státu', fixed(1, 1)),
  festival('valentinesday', 'valentýn|svatý valentýn|den svatého valentýna', fixed(2, 14)),
  festival('internationalwomensday', 'mezinárodní den žen|den žen', fixed(3, 8)),
  festival('goodfriday', 'velký pátek', easter(-2)),
  festival('eastermonday', 'velikonoční pondělí', easter(1)),
  festival('aprilfools', 'apríl', fixed(4, 1)),
  festival('laborday', 'svátek práce', fixed(5, 1)),
  festival('victoryineuropeday', 'den vítězství', fixed(5, 8)),
  festival('mothersday', 'den matek', nth(2, 0, 5)),
  festival('childrensday', 'den dětí', fixed(6, 1)),
  festival('fathersday', 'den otců', nth(3, 0, 6)),
  festival('saintcyrilandmethodius', 'cyril a metoděj|den slovanských věrozvěstů', fixed(7, 5)),
  festival('janhusday', 'den upálení mistra jana husa|jan hus', fixed(7, 6)),
  festival('wenceslasday', 'den české státnosti|svatý václav', fixed(9, 28)),
  festival(
    'independentczechoslovakstateday',
    'den vzniku samostatného československého státu',
    fixed(10, 28),
  ),
  festival('struggleforfreedomanddemocracyday', 'den boje za svobodu a demokracii', fixed(11, 17)),
  festival('christmaseve', 'štědrý den', fixed(12, 24)),
  festival('christmasday', '1. svátek vánoční|první svátek vánoční|vánoce', fixed(12, 25)),
  festival('st.stephensday', '2. svátek vánoční|druhý svátek vánoční|štěpán', fixed(12, 26)),
  festival('newyearseve', 'silvestr', fixed(12, 31)),
];
