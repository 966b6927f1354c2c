import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import classes from './ResponseView.module.css';
import { TextResponse } from './TextResponse.tsx';
import { textIn } from './textIn.ts';
import { choicesIn, type Utterance } from './utterance.ts';

interface OptionResponseProps {
  item: JsonObject;
  onChoose: ((utterance: Utterance) => void) | undefined;
}

/** A question with buttons, or with a list where the author prefers one; choosing says what the choice stands for. */
export function OptionResponse({ item, onChoose }: OptionResponseProps) {
  const title = textIn(item, 'title');
  const description = textIn(item, 'description');
  const choices = choicesIn(item);
  return (
    <div className={classes.options}>
      {title && <TextResponse text={title} />}
      {description && <p className={classes.caption}>{description}</p>}
      {item['preference'] === 'dropdown' ? (
        <ChoiceList label={title} choices={choices} onChoose={onChoose} />
      ) : (
        <div className={classes.buttons}>
          {choices.map((choice, index) => (
            <button
              key={index}
              type="button"
              dir="auto"
              title={spoken(choice)}
              disabled={!onChoose}
              onClick={() => onChoose?.(choice)}
            >
              {choice.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

interface ChoiceListProps {
  label: string;
  choices: readonly Utterance[];
  onChoose: ((utterance: Utterance) => void) | undefined;
}

/** Moving through a list with the arrow keys must not say anything yet, hence the button. */
function ChoiceList({ label, choices, onChoose }: ChoiceListProps) {
  const { t } = useTranslation('response');
  const [index, setIndex] = useState(0);
  const chosen = choices[index];
  return (
    <div className={classes.list}>
      <select
        aria-label={label || t('options')}
        disabled={!onChoose}
        value={index}
        onChange={(event) => setIndex(Number(event.currentTarget.value))}
      >
        {choices.map((choice, at) => (
          <option key={at} value={at}>
            {choice.label}
          </option>
        ))}
      </select>
      <button type="button" disabled={!onChoose || !chosen} onClick={() => chosen && onChoose?.(chosen)}>
        {t('choose')}
      </button>
    </div>
  );
}

/** What the dialog will read; nothing where that is what the button says. */
function spoken({ label, input }: Utterance): string | undefined {
  const text = textIn(input, 'text');
  return text === label ? undefined : text;
}
