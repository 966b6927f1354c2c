import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import classes from './ResponseView.module.css';
import { textIn } from './textIn.ts';

interface OptionResponseProps {
  item: JsonObject;
  onSay?: ((text: string) => Promise<void>) | undefined;
}

/** A question with buttons; pressing one says what it stands for. */
export function OptionResponse({ item, onSay }: OptionResponseProps) {
  const list = item['options'] ?? item['suggestions'];
  const options = Array.isArray(list) ? (list as readonly Json[]).filter(isJsonObject) : [];
  const title = textIn(item, 'title');
  const description = textIn(item, 'description');
  return (
    <div className={classes.options}>
      {title && (
        <p className={classes.bubble} dir="auto">
          {title}
        </p>
      )}
      {description && <p className={classes.caption}>{description}</p>}
      <div className={classes.buttons}>
        {options.map((option, index) => (
          <button
            key={index}
            type="button"
            dir="auto"
            disabled={!onSay}
            onClick={() => void onSay?.(spokenBy(option))}
          >
            {textIn(option, 'label')}
          </button>
        ))}
      </div>
    </div>
  );
}

/** What choosing an option sends: its input text, else its label. */
function spokenBy(option: JsonObject): string {
  const value = option['value'];
  const input = isJsonObject(value) ? value['input'] : undefined;
  return (isJsonObject(input) && textIn(input, 'text')) || textIn(option, 'label');
}
