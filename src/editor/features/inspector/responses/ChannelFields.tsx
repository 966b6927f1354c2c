import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Tick } from '../Tick.tsx';
import { CHANNELS, channelsOf, withChannels } from './channels.ts';

interface ChannelFieldsProps {
  item: JsonObject;
  /** "Image" */
  what: string;
  onChange: (item: JsonObject) => void;
}

/** Where the response is given: everywhere, or in some channels only. */
export function ChannelFields({ item, what, onChange }: ChannelFieldsProps) {
  const { t } = useTranslation('inspector');
  const chosen = channelsOf(item);
  const others = chosen.filter((name) => !CHANNELS.some((known) => known === name));
  return (
    <Disclosure
      title={t(chosen.length === 0 ? 'allChannels' : 'someChannels')}
      what={what}
      count={chosen.length}
    >
      <div>
        {[...CHANNELS, ...others].map((name) => (
          <Tick
            key={name}
            label={t(`channels.${name}`, { defaultValue: name })}
            what={what}
            checked={chosen.includes(name)}
            onChange={(checked) =>
              onChange(withChannels(item, checked ? [...chosen, name] : chosen.filter((one) => one !== name)))
            }
          />
        ))}
      </div>
    </Disclosure>
  );
}
