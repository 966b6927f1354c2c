import { TryIt } from '../../features/tryit/TryIt.tsx';
import { beginTexts } from '../../features/tryit/begin/texts.en.ts';
import { timeTexts } from '../../features/tryit/time/texts.en.ts';
import { whatIfTexts } from '../../features/tryit/whatIf/texts.en.ts';
import { tryitTexts } from '../../features/tryit/texts.en.ts';
import { addTexts } from '../i18n.ts';

addTexts({ tryit: tryitTexts, time: timeTexts, begin: beginTexts, whatIf: whatIfTexts });

/** The try-it panel with its texts, which are fetched with it. */
export const TryItPanel = TryIt;
