import { festival, fixed, type Festival } from './festival.ts';
import { firstFrom, inCalendar } from './calendars.ts';
import { addDays, weekdayOf, type Day } from '../calendar.ts';

const lunar = (month: number, day: number) => inCalendar('dangi', month, day);

/** Every fourth year, on the first Wednesday after the fiftieth day before the assembly's term ends. */
function electionDay(year: number): Day | null {
  const fiftieth = Date.UTC(year, 3, 9);
  return year % 4 === 0 ? addDays(fiftieth, (3 - weekdayOf(fiftieth) + 7) % 7 || 7) : null;
}

/** As IBM's page lists them for ko-kr. */
export const KOREAN_FESTIVALS: readonly Festival[] = [
  festival('newyearsday', '새해 첫날|새해|신정', fixed(1, 1)),
  festival('independencemovementday', '삼일절|3·1절', fixed(3, 1)),
  festival('laborday', '근로자의 날|노동절', fixed(5, 1)),
  festival('childrensday', '어린이날', fixed(5, 5)),
  festival('parentsday', '어버이날', fixed(5, 8)),
  festival('teachersday', '스승의 날', fixed(5, 15)),
  festival('buddhasbirthday', '부처님 오신 날|부처님오신날|석가탄신일', lunar(4, 8)),
  festival('memorialday', '현충일', fixed(6, 6)),
  festival('constitutionmemorialday', '제헌절', fixed(7, 17)),
  festival('liberationday', '광복절', fixed(8, 15)),
  festival('chuseok', '추석|한가위', lunar(8, 15)),
  festival('armedforcesday', '국군의 날', fixed(10, 1)),
  festival('nationalfoundationday', '개천절', fixed(10, 3)),
  festival('hangeulproclamationday', '한글날', fixed(10, 9)),
  festival('christmaseve', '크리스마스 이브|크리스마스이브|성탄절 전야', fixed(12, 24)),
  festival('christmas', '크리스마스|성탄절', fixed(12, 25)),
  festival('newyearseve', '새해 전야|섣달그믐', fixed(12, 31)),
  festival('nationalassemblyelectionday', '국회의원 선거일|총선일|총선', firstFrom(electionDay)),
];
