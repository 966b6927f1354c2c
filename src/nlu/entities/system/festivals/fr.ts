import { addDays, type Day } from '../calendar.ts';
import { easter, festival, fixed, nth, type Festival } from './festival.ts';

/** The last Sunday of May, a week later when that is Whit Sunday. */
function mothersDay(year: number): Day {
  const sunday = nth(-1, 0, 5)(year);
  return sunday === easter(49)(year) ? addDays(sunday, 7) : sunday;
}

/** As IBM's page lists them for fr-fr. */
export const FRENCH_FESTIVALS: readonly Festival[] = [
  festival('newyearsday', "jour de l'an|le jour de l'an|nouvel an", fixed(1, 1)),
  festival('valentinesday', 'saint-valentin|saint valentin|st valentin|la saint-valentin', fixed(2, 14)),
  festival('eastersunday', 'dimanche de pâques|pâques', easter()),
  festival('eastermonday', 'lundi de pâques', easter(1)),
  festival('laborday', 'fête du travail|fête des travailleurs', fixed(5, 1)),
  festival('wwiivictoryday', 'fête de la victoire|victoire 1945|armistice 1945', fixed(5, 8)),
  festival('mothersday', 'fête des mères', mothersDay),
  festival('ascensionday', "ascension|l'ascension|jeudi de l'ascension", easter(39)),
  festival('whitsunday', 'dimanche de pentecôte|pentecôte', easter(49)),
  festival('whitmonday', 'lundi de pentecôte', easter(50)),
  festival('fathersday', 'fête des pères', nth(3, 0, 6)),
  festival('bastilleday', 'fête nationale|prise de la bastille', fixed(7, 14)),
  festival('assumptionofmary', "assomption|l'assomption", fixed(8, 15)),
  festival('allsaintsday', 'toussaint|la toussaint', fixed(11, 1)),
  festival('armisticeday', "armistice|jour de l'armistice|armistice 1918", fixed(11, 11)),
  festival('christmaseve', 'veille de noël|réveillon de noël', fixed(12, 24)),
  festival('christmasday', 'noël|jour de noël', fixed(12, 25)),
  festival(
    'newyearseve',
    'saint-sylvestre|saint sylvestre|réveillon du nouvel an|veille du nouvel an',
    fixed(12, 31),
  ),
];
