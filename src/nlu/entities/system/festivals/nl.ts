import { easter, festival, fixed, type Festival } from './festival.ts';

/** As IBM's page lists them for nl-nl. */
export const DUTCH_FESTIVALS: readonly Festival[] = [
  festival('newyearsday', 'nieuwjaarsdag|nieuwjaar', fixed(1, 1)),
  festival('Valentinesday', 'valentijnsdag', fixed(2, 14)),
  festival('goodfriday', 'goede vrijdag', easter(-2)),
  festival('eastersunday', 'eerste paasdag|pasen', easter()),
  festival('eastermonday', 'tweede paasdag|paasmaandag', easter(1)),
  festival('kingsbirthday', 'koningsdag', fixed(4, 27)),
  festival('liberationday', 'bevrijdingsdag', fixed(5, 5)),
  festival('ascensionday', 'hemelvaartsdag|hemelvaart', easter(39)),
  festival('whitsunday', 'eerste pinksterdag|pinksteren', easter(49)),
  festival('whitmonday', 'tweede pinksterdag|pinkstermaandag', easter(50)),
  festival('stnicholaseve', 'sinterklaas|pakjesavond|sinterklaasavond', fixed(12, 5)),
  festival('christmaseve', 'kerstavond', fixed(12, 24)),
  festival('christmasday', 'eerste kerstdag|kerstmis|kerst|kerstdag', fixed(12, 25)),
  festival('seconddayofchristmas', 'tweede kerstdag', fixed(12, 26)),
  festival('newyearseve', 'oudejaarsavond|oudjaar|oudejaarsdag', fixed(12, 31)),
];
