import { addDays, weekdayOf, type Day } from '../calendar.ts';
import { easter, festival, fixed, nth, type Festival } from './festival.ts';

/** A holiday that moves to Monday when it falls on a Sunday. */
function observed(month: number, day: number): (year: number) => Day {
  return (year) => {
    const itself = Date.UTC(year, month - 1, day);
    return weekdayOf(itself) === 0 ? addDays(itself, 1) : itself;
  };
}

/** The Sunday after Christmas Day; 30 December when that is a Sunday itself. */
function holyFamily(year: number): Day {
  const christmas = Date.UTC(year, 11, 25);
  const ahead = 7 - weekdayOf(christmas);
  return ahead === 7 ? addDays(christmas, 5) : addDays(christmas, ahead);
}

/** As IBM's page lists them for es-es. */
export const SPANISH_FESTIVALS: readonly Festival[] = [
  festival('newyearsday', 'año nuevo|día de año nuevo', fixed(1, 1)),
  festival('epiphany', 'reyes|día de reyes|reyes magos|día de los reyes magos|epifanía', fixed(1, 6)),
  festival('epiphanyobserved', 'epifanía trasladada|lunes de reyes', observed(1, 6)),
  festival('valentinesday', 'san valentín|día de san valentín|día de los enamorados', fixed(2, 14)),
  festival('andalusiaday', 'día de andalucía', fixed(2, 28)),
  festival('balearesday', 'día de baleares|día de las islas baleares', fixed(3, 1)),
  festival('ashwednesday', 'miércoles de ceniza', easter(-46)),
  festival('sanjose', 'san josé|día del padre', fixed(3, 19)),
  festival('palmsunday', 'domingo de ramos', easter(-7)),
  festival('maundythursday', 'jueves santo', easter(-3)),
  festival('goodfriday', 'viernes santo', easter(-2)),
  festival('eastersunday', 'domingo de pascua|domingo de resurrección|pascua', easter()),
  festival('eastermonday', 'lunes de pascua', easter(1)),
  festival('aragonday', 'día de aragón', fixed(4, 23)),
  festival('stgeorgeday', 'san jorge|sant jordi|día de san jorge', fixed(4, 23)),
  festival('laborday', 'día del trabajo|día del trabajador|fiesta del trabajo', fixed(5, 1)),
  festival('labordayobserved', 'día del trabajo trasladado|fiesta del trabajo trasladada', observed(5, 1)),
  festival('communityday', 'día de la comunidad|día de la comunidad de madrid', fixed(5, 2)),
  festival('saintisidro', 'san isidro', fixed(5, 15)),
  festival('mothersday', 'día de la madre', nth(1, 0, 5)),
  festival('whitsunday', 'pentecostés|domingo de pentecostés', easter(49)),
  festival('corpuschristi', 'corpus christi|corpus', easter(60)),
  festival(
    'feastofsaintjamestheapostle',
    'santiago apóstol|día de santiago|fiesta de santiago',
    fixed(7, 25),
  ),
  festival('cantabriaday', 'día de cantabria', nth(2, 0, 8)),
  festival('assumptionofmary', 'asunción|asunción de la virgen|día de la asunción', fixed(8, 15)),
  festival('assumptionobserved', 'asunción trasladada', observed(8, 15)),
  festival('hispanicday', 'día de la hispanidad|fiesta nacional|día del pilar', fixed(10, 12)),
  festival(
    'hispanicdayobserved',
    'día de la hispanidad trasladado|fiesta nacional trasladada',
    observed(10, 12),
  ),
  festival('allsaintsday', 'todos los santos|día de todos los santos', fixed(11, 1)),
  festival('allsaintsdayobserved', 'todos los santos trasladado', observed(11, 1)),
  festival('almunedaday', 'la almudena|día de la almudena|almudena', fixed(11, 9)),
  festival('constitutionday', 'día de la constitución', fixed(12, 6)),
  festival('immaculateconception', 'inmaculada concepción|la inmaculada|día de la inmaculada', fixed(12, 8)),
  festival(
    'immaculateconceptionobserved',
    'inmaculada concepción trasladada|inmaculada trasladada',
    observed(12, 8),
  ),
  festival('christmaseve', 'nochebuena', fixed(12, 24)),
  festival('christmasday', 'navidad|día de navidad', fixed(12, 25)),
  festival('christmasdayobserved', 'navidad trasladada|día de navidad trasladado', observed(12, 25)),
  festival('feastoftheholyfamily', 'sagrada familia|día de la sagrada familia', holyFamily),
  festival('newyearseve', 'nochevieja|fin de año', fixed(12, 31)),
];
