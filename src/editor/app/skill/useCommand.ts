import { useTranslation } from 'react-i18next';
import type { Command } from '../../commands/command.ts';
import { isApple, keysOf, parseShortcut } from '../../commands/shortcut.ts';
import { useCommandContext } from '../../commands/useCommandContext.ts';

/** What a button needs of a command: its words, the same with the keys for the hover text, and what it does. */
export function useCommand(command: Command) {
  const { t } = useTranslation('commands');
  const ctx = useCommandContext();
  const label = t(command.labelKey);
  const [first] = command.shortcuts ?? [];
  const keys =
    first && keysOf(parseShortcut(first), isApple()).map((key) => t(`keys.${key}`, { defaultValue: key }));
  return {
    label,
    title: keys ? `${label} (${keys.join(' ')})` : label,
    run: () => {
      if (command.when(ctx)) command.run(ctx);
    },
  };
}
