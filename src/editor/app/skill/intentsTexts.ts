import { artifactsTexts } from '../../commands/artifacts/texts.en.ts';
import { intentsTexts } from '../../features/intents/texts.en.ts';
import { addTexts } from '../i18n.ts';

addTexts({ artifacts: artifactsTexts, intents: intentsTexts });
