import { artifactsTexts } from '../../commands/artifacts/texts.en.ts';
import { testsTexts } from '../../features/tests/texts.en.ts';
import { addTexts } from '../i18n.ts';

addTexts({ artifacts: artifactsTexts, tests: testsTexts });
