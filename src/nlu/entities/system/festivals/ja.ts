import { addDays, monthOf, weekdayOf, type Day } from '../calendar.ts';
import { firstFrom, once, solar } from './calendars.ts';
import { easter, festival, fixed, nth, type Festival } from './festival.ts';

const springEquinox = solar(3, 20.8431);
const autumnEquinox = solar(9, 23.2488);
const agedDay = nth(3, 1, 9);

/** A holiday on a Sunday is made up for on the Monday; those of the first days of May after the last of them. */
function madeUpFor(dayIn: (year: number) => Day): (year: number) => Day {
  return (year) => {
    const day = dayIn(year);
    if (weekdayOf(day) !== 0) return day;
    return monthOf(day) === 5 ? Date.UTC(year, 4, 6) : addDays(day, 1);
  };
}

/** A working day between two holidays is one too: there is one when a Wednesday is the equinox. */
function bridgeDay(year: number): Day | null {
  const bridge = addDays(agedDay(year), 1);
  return addDays(bridge, 1) === autumnEquinox(year) ? bridge : null;
}

/** A holiday, and the day on which it is made up for. */
function holiday(
  name: string,
  names: string,
  dayIn: (year: number) => Day,
  made = `${name}observed`,
): Festival[] {
  const observed = names
    .split('|')
    .flatMap((said) => [`${said}の振替休日`, `${said}振替休日`, `${said} 振替休日`])
    .join('|');
  return [festival(name, names, dayIn), festival(made, observed, madeUpFor(dayIn))];
}

/** As IBM's page lists them for ja-jp. */
export const JAPANESE_FESTIVALS: readonly Festival[] = [
  ...holiday('newyearsday', '元日|元旦|お正月|正月', fixed(1, 1)),
  festival('january2bankholiday', '正月二日|正月2日', fixed(1, 2)),
  festival('january3bankholiday', '正月三日|正月3日', fixed(1, 3)),
  festival('comingofageday', '成人の日', nth(2, 1, 1)),
  ...holiday('nationalfoundationday', '建国記念の日|建国記念日', fixed(2, 11)),
  festival('easter', 'イースター|復活祭', easter()),
  festival('valentinesday', 'バレンタインデー|バレンタイン', fixed(2, 14)),
  ...holiday('emperorsbirthday', '天皇誕生日', fixed(2, 23)),
  festival('dollsfestival', 'ひな祭り|雛祭り|桃の節句', fixed(3, 3)),
  ...holiday('springequinox', '春分の日|春分', springEquinox),
  festival('showaday', '昭和の日', fixed(4, 29)),
  festival('coronationdayholiday', '即位の日の休日', once(2019, 4, 30)),
  festival('coronationday', '即位の日', once(2019, 5, 1)),
  ...holiday('constitutionmemorialday', '憲法記念日', fixed(5, 3)),
  ...holiday('greeneryday', 'みどりの日', fixed(5, 4)),
  ...holiday('childrensday', 'こどもの日|子供の日|端午の節句', fixed(5, 5)),
  festival('starfestival', '七夕', fixed(7, 7)),
  festival('seaday', '海の日', nth(3, 1, 7)),
  ...holiday('mountainday', '山の日', fixed(8, 11)),
  festival('respectfortheagedday', '敬老の日', agedDay),
  festival('bridgepublicholiday', '国民の休日', firstFrom(bridgeDay)),
  ...holiday('autumnequinox', '秋分の日|秋分', autumnEquinox),
  festival('sportsday', 'スポーツの日', nth(2, 1, 10)),
  festival('healthandsportsday', '体育の日', nth(2, 1, 10)),
  festival('enthronementceremonyday', '即位礼正殿の儀', once(2019, 10, 22)),
  ...holiday('cultureday', '文化の日', fixed(11, 3)),
  festival('753day', '七五三', fixed(11, 15)),
  ...holiday('laborthanksgivingday', '勤労感謝の日', fixed(11, 23)),
  festival('christmas', 'クリスマス', fixed(12, 25)),
  festival('december31bankholiday', '大晦日|大みそか', fixed(12, 31)),
];
