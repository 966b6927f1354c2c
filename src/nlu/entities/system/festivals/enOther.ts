import { addDays, weekdayOf, type Day } from '../calendar.ts';
import { festival, fixed, nth, type Festival } from './festival.ts';

/** On the next working day when it falls on a weekend; `days` further for the second of two such. */
function substitute(month: number, day: number, days = 0): (year: number) => Day {
  return (year) => {
    const itself = Date.UTC(year, month - 1, day);
    const weekday = weekdayOf(itself);
    if (weekday === 6) return addDays(itself, 2);
    return weekday === 0 ? addDays(itself, 1 + days) : itself;
  };
}

/** The Monday before 25 May. */
function victoriaDay(year: number): Day {
  const last = Date.UTC(year, 4, 24);
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}

/**
 * What IBM's page lists for en-ca and en-gb and not for en-us. Skills in English have the names of the United States where one
 * name is said in several countries.
 */
export const OTHER_ENGLISH_FESTIVALS: readonly Festival[] = [
  festival('epiphany', 'epiphany', fixed(1, 6)),
  festival('commonwealth', 'commonwealth day', nth(2, 1, 3)),
  festival('tartan', 'national tartan day|tartan day', fixed(4, 6)),
  festival('vimyridge', 'vimy ridge day', fixed(4, 9)),
  festival('victoria', 'victoria day', victoriaDay),
  festival(
    'indigenous',
    "national indigenous day|national indigenous peoples day|national indigenous people's day",
    fixed(6, 21),
  ),
  festival('canada', 'canada day', fixed(7, 1)),
  festival('remembrance', 'remembrance day', fixed(11, 11)),
  festival(
    'westminster',
    'anniversary of the statute of westminster|anniversary of the statue of westminster',
    fixed(12, 11),
  ),
  festival('st.davidsday', "st david's day|st. david's day|saint david's day|st davids day", fixed(3, 1)),
  festival('stpatricksdayoff', "st patrick's day off|st. patrick's day off", substitute(3, 17)),
  festival(
    'st.georgesday',
    "st george's day|st. george's day|saint george's day|st georges day",
    fixed(4, 23),
  ),
  festival('earlymaybankholiday', 'early may bank holiday', nth(1, 1, 5)),
  festival('springbankholiday', 'spring bank holiday', nth(-1, 1, 5)),
  festival('queensbirthday', "queen's birthday|the queen's birthday", nth(2, 6, 6)),
  festival('battleoftheboyne', 'battle of the boyne', fixed(7, 12)),
  festival(
    'battleoftheboyneobserved',
    'battle of the boyne observed|battle of the boyne holiday',
    substitute(7, 12),
  ),
  festival('summerbankholiday', 'summer bank holiday|august bank holiday', nth(-1, 1, 8)),
  festival('guyfawkesday', 'guy fawkes day|guy fawkes night|bonfire night', fixed(11, 5)),
  festival('rememberancesunday', 'remembrance sunday|rememberance sunday', nth(2, 0, 11)),
  festival(
    'standrewsday',
    "st andrew's day|st. andrew's day|saint andrew's day|st andrews day",
    fixed(11, 30),
  ),
  festival('standrewsdayobserved', "st andrew's day observed|st. andrew's day observed", substitute(11, 30)),
  festival('newyearsdayobserved', "new year's day observed|new years day observed", substitute(1, 1)),
  festival('2ndjanuary', '2nd january bank holiday', substitute(1, 2)),
];
