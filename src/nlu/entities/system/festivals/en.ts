import { easter, festival, fixed, nth, type Festival } from './festival.ts';

/** As IBM's page lists them for en-us. */
export const ENGLISH_FESTIVALS: readonly Festival[] = [
  festival('newyear', "new year's day|new year's|new year|new years day|new years", fixed(1, 1)),
  // Every fourth year; asked for in between, people mean the day itself.
  festival('inauguration', 'inauguration day', fixed(1, 20)),
  festival(
    'luther',
    'martin luther king day|martin luther king jr day|martin luther king, jr day|martin luther king jr. day|mlk day',
    nth(3, 1, 1),
  ),
  festival('groundhog', 'groundhog day|ground hog day', fixed(2, 2)),
  festival('washington', "washington's birthday|washingtons birthday", nth(3, 1, 2)),
  festival('president', "president's day|presidents' day|presidents day|president day", nth(3, 1, 2)),
  festival('valentine', "valentine's day|valentines day|valentine day|valentine's|valentines", fixed(2, 14)),
  festival('women', "international women's day|international womens day|women's day|womens day", fixed(3, 8)),
  festival(
    'patrick',
    "st patrick's day|st. patrick's day|saint patrick's day|st patricks day|st. patricks day|st patrick day|st paddy's day",
    fixed(3, 17),
  ),
  festival('fool', "april fool's day|april fools day|april fools' day|april fool's|april fools", fixed(4, 1)),
  festival('goodfriday', 'good friday', easter(-2)),
  festival('easter', 'easter sunday|easter day|easter', easter()),
  festival('eastermonday', 'easter monday', easter(1)),
  festival('earth', 'earth day', fixed(4, 22)),
  festival('memorial', 'memorial day', nth(-1, 1, 5)),
  festival('mother', "mother's day|mothers day|mothers' day|mother day", nth(2, 0, 5)),
  festival('father', "father's day|fathers day|fathers' day|father day", nth(3, 0, 6)),
  festival('independence', 'independence day|fourth of july', fixed(7, 4)),
  festival('labor', 'labor day|labour day', nth(1, 1, 9)),
  festival('columbus', 'columbus day', nth(2, 1, 10)),
  festival('veterans', "veteran's day|veterans day|veterans' day|veteran day", fixed(11, 11)),
  festival('thanksgiving', 'thanksgiving day|thanksgiving', nth(4, 4, 11)),
  festival('halloween', "halloween|hallowe'en", fixed(10, 31)),
  festival('christmaseve', 'christmas eve|xmas eve', fixed(12, 24)),
  festival('christmas', 'christmas day|christmas|xmas day|xmas', fixed(12, 25)),
  festival('boxing', 'boxing day', fixed(12, 26)),
  festival('newyearseve', "new year's eve|new years eve|new year eve", fixed(12, 31)),
];
