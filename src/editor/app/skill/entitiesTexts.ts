import { artifactsTexts } from '../../commands/artifacts/texts.en.ts';
import { entitiesTexts } from '../../features/entities/texts.en.ts';
import { addTexts } from '../i18n.ts';

addTexts({ artifacts: artifactsTexts, entities: entitiesTexts });
