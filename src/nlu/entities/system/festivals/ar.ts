import { inCalendar } from './calendars.ts';
import { easter, festival, fixed, type Festival } from './festival.ts';

/** By the calendar of Umm al-Qura. */
const islamic = (month: number, day: number) => inCalendar('islamic-umalqura', month, day);

/** As IBM's page lists them for ar-ar. */
export const ARABIC_FESTIVALS: readonly Festival[] = [
  festival('newyear', 'رأس السنة الميلادية|رأس السنة|عيد رأس السنة', fixed(1, 1)),
  festival('valentine', 'عيد الحب|يوم الحب|عيد العشاق', fixed(2, 14)),
  festival('easter', 'عيد الفصح|أحد الفصح|عيد القيامة', easter()),
  festival('christmaseve', 'ليلة عيد الميلاد|ليلة الميلاد|ليلة الكريسماس', fixed(12, 24)),
  festival('christmas', 'عيد الميلاد المجيد|عيد الميلاد|الكريسماس|كريسماس', fixed(12, 25)),
  festival('eidalfitr', 'عيد الفطر المبارك|عيد الفطر', islamic(10, 1)),
  festival('eidaladha', 'عيد الأضحى المبارك|عيد الأضحى', islamic(12, 10)),
  festival('ramadan', 'شهر رمضان المبارك|شهر رمضان|رمضان', islamic(9, 1)),
  festival('islamicnewyear', 'رأس السنة الهجرية|السنة الهجرية الجديدة', islamic(1, 1)),
  festival('ashura', 'يوم عاشوراء|عاشوراء', islamic(1, 10)),
  festival('mawlidannabi', 'المولد النبوي الشريف|المولد النبوي|عيد المولد النبوي', islamic(3, 12)),
  festival('dayofarafat', 'يوم عرفة|يوم عرفات|وقفة عرفات', islamic(12, 9)),
  festival('laylatalmiraj', 'ليلة الإسراء والمعراج|الإسراء والمعراج|ليلة المعراج', islamic(7, 27)),
];
