import { saveTestTexts } from '../../commands/tests/texts.en.ts';
import { commandsTexts } from '../../commands/texts.en.ts';
import { documentTexts } from '../../document/texts.en.ts';
import { flowTexts } from '../../features/flow/texts.en.ts';
import { panelTexts } from '../../features/inspector/panelTexts.ts';
import { outlineTexts } from '../../features/outline/texts.en.ts';
import { sharingTexts } from '../../features/sharing/texts.en.ts';
import { responseTexts } from '../../ui/response/texts.en.ts';
import { addTexts } from '../i18n.ts';

addTexts({
  commands: commandsTexts,
  document: documentTexts,
  flow: flowTexts,
  inspector: panelTexts,
  outline: outlineTexts,
  response: responseTexts,
  saveTest: saveTestTexts,
  sharing: sharingTexts,
});
