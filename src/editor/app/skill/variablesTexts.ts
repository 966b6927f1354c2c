import { artifactsTexts } from '../../commands/artifacts/texts.en.ts';
import { variablesTexts } from '../../features/variables/texts.en.ts';
import { addTexts } from '../i18n.ts';

addTexts({ artifacts: artifactsTexts, variables: variablesTexts });
