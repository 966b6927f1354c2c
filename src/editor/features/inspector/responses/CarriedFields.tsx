import { useTranslation } from 'react-i18next';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { CloseIcon } from '#editor/ui/icons.tsx';
import type { Entity } from '#skill/model.ts';
import { AddButton } from '../AddButton.tsx';
import { Choice } from '../Choice.tsx';
import { IconButton } from '../IconButton.tsx';
import classes from './CarriedFields.module.css';
import { carriedBy, withCarried } from './options.ts';

interface CarriedFieldsProps {
  option: JsonObject;
  what: string;
  onChange: (option: JsonObject, field?: string) => void;
}

/** What an option makes the assistant understand, instead of reading the text: intents, and values of entities. */
export function CarriedFields({ option, what, onChange }: CarriedFieldsProps) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const intents = [...skill.intents].map(({ intent }) => intent);
  const entities = [...skill.entities].map(({ entity }) => entity);
  const has = (kind: 'intents' | 'entities'): readonly Json[] => carriedBy(option, kind);
  const set = (kind: 'intents' | 'entities', list: readonly Json[]): void =>
    onChange(withCarried(option, kind, list));
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  return (
    <div className={classes.carried}>
      {has('intents').map((intent, at) => (
        <div key={`intent ${at}`} className={classes.row}>
          <Choice
            label={`${t('carriedIntent')}: ${what}`}
            value={textOf(intent, 'intent')}
            options={named(intents)}
            onChange={(name) =>
              set('intents', has('intents').with(at, { ...objectOf(intent), intent: name }))
            }
          />
          <IconButton
            label={`${t('remove')}: ${textOf(intent, 'intent')}`}
            onClick={() => set('intents', has('intents').toSpliced(at, 1))}
          >
            <CloseIcon size={12} />
          </IconButton>
        </div>
      ))}
      {has('entities').map((mention, at) => (
        <div key={`entity ${at}`} className={classes.row}>
          <Choice
            label={`${t('carriedEntity')}: ${what}`}
            value={textOf(mention, 'entity')}
            options={named(entities)}
            onChange={(name) =>
              set(
                'entities',
                has('entities').with(at, {
                  ...objectOf(mention),
                  entity: name,
                  value: valuesOf(skill.entities.get(name))[0] ?? '',
                }),
              )
            }
          />
          <Choice
            label={`${t('carriedValue')}: ${what}`}
            value={textOf(mention, 'value')}
            options={named(valuesOf(skill.entities.get(textOf(mention, 'entity'))))}
            onChange={(value) => set('entities', has('entities').with(at, { ...objectOf(mention), value }))}
          />
          <IconButton
            label={`${t('remove')}: ${textOf(mention, 'entity')}`}
            onClick={() => set('entities', has('entities').toSpliced(at, 1))}
          >
            <CloseIcon size={12} />
          </IconButton>
        </div>
      ))}
      {intents.length > 0 && (
        <AddButton
          onClick={() => set('intents', [...has('intents'), { intent: intents[0] ?? '', confidence: 1 }])}
        >
          {t('addCarriedIntent')}
        </AddButton>
      )}
      {entities.length > 0 && (
        <AddButton
          onClick={() => {
            const entity = entities[0] ?? '';
            const value = valuesOf(skill.entities.get(entity))[0] ?? '';
            set('entities', [...has('entities'), { entity, value, location: [0, 0], confidence: 1 }]);
          }}
        >
          {t('addCarriedEntity')}
        </AddButton>
      )}
    </div>
  );
}

const objectOf = (value: Json): JsonObject => (isJsonObject(value) ? value : {});

function textOf(value: Json, key: string): string {
  const found = objectOf(value)[key];
  return typeof found === 'string' ? found : '';
}

function valuesOf(entity: Entity | undefined): readonly string[] {
  return (entity?.values ?? []).map(({ value }) => value);
}
