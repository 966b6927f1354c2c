import { addDays } from '../calendar.ts';
import { inCalendar, solar } from './calendars.ts';
import { easter, festival, fixed, nth, type Festival } from './festival.ts';

const lunar = (month: number, day: number) => inCalendar('chinese', month, day);

/** The last of the year before, whether that month has 29 days or 30. */
const eve = (year: number) => addDays(lunar(1, 1)(year), -1);

/** As IBM's page lists them for zh-cn and zh-tw, which have the same but for the National Day. */
const SHARED: readonly Festival[] = [
  festival('newyearsday', '元旦|新年第一天', fixed(1, 1)),
  festival('newyearsweekend', '元旦周末|元旦週末', nth(1, 6, 1)),
  festival('doubleseventhfestival', '七夕节|七夕節|七夕', lunar(7, 7)),
  festival('doubleninthfestival', '重阳节|重陽節|重阳|重陽', lunar(9, 9)),
  festival('labafestival', '腊八节|臘八節|腊八|臘八', lunar(12, 8)),
  festival('chingmingfestival', '清明节|清明節|清明', solar(4, 4.97)),
  festival('longtaitoufestival', '龙抬头|龍抬頭', lunar(2, 2)),
  festival('springfestivaleve', '春节前夕|春節前夕', eve),
  festival('chinesenewyeareve', '除夕|除夕夜|大年三十|大年夜', eve),
  festival('chinesenewyear', '春节|春節|农历新年|農曆新年|大年初一', lunar(1, 1)),
  festival('lanternfestival', '元宵节|元宵節|元宵', lunar(1, 15)),
  festival('zhonghefestival', '中和节|中和節', lunar(2, 1)),
  festival('christmas', '圣诞节|聖誕節|圣诞|聖誕|耶誕節', fixed(12, 25)),
  festival('laborday', '劳动节|勞動節|五一劳动节|五一勞動節|五一节', fixed(5, 1)),
  festival('valentine', '情人节|情人節', fixed(2, 14)),
  festival('easter', '复活节|復活節', easter()),
  festival('dragonboatfestival', '端午节|端午節|端午', lunar(5, 5)),
  festival('midautumnfestival', '中秋节|中秋節|中秋', lunar(8, 15)),
];

export const MAINLAND_FESTIVALS: readonly Festival[] = [
  ...SHARED,
  festival('nationalday', '国庆节|国庆', fixed(10, 1)),
];

export const TAIWANESE_FESTIVALS: readonly Festival[] = [
  ...SHARED,
  festival('nationalday', '國慶日|雙十節|國慶', fixed(10, 10)),
];
