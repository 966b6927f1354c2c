import { easter, festival, fixed, type Festival } from './festival.ts';

/** As IBM's page lists them for it-it. */
export const ITALIAN_FESTIVALS: readonly Festival[] = [
  festival('newyearsday', "capodanno|primo dell'anno", fixed(1, 1)),
  festival('valentineday', 'san valentino|giorno di san valentino', fixed(2, 14)),
  festival('epiphany', 'epifania|befana', fixed(1, 6)),
  festival('goodfriday', 'venerdì santo', easter(-2)),
  festival('eastersunday', 'pasqua|domenica di pasqua', easter()),
  festival('eastermonday', "pasquetta|lunedì di pasqua|lunedì dell'angelo", easter(1)),
  festival(
    'liberationday',
    'festa della liberazione|anniversario della liberazione|liberazione',
    fixed(4, 25),
  ),
  festival('laborday', 'festa del lavoro|festa dei lavoratori|primo maggio', fixed(5, 1)),
  festival('republicday', 'festa della repubblica', fixed(6, 2)),
  festival('assumptionofmary', 'ferragosto|assunzione di maria|assunzione', fixed(8, 15)),
  festival('allsaintsday', 'ognissanti|tutti i santi', fixed(11, 1)),
  festival('feastoftheimmaculateconception', 'immacolata concezione|immacolata', fixed(12, 8)),
  festival('christmasday', 'natale|giorno di natale', fixed(12, 25)),
  festival('st.stephensday', 'santo stefano', fixed(12, 26)),
  festival('newyearseve', 'san silvestro|vigilia di capodanno|notte di capodanno', fixed(12, 31)),
];
