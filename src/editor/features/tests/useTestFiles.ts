import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { downloadText } from '#editor/commands/artifacts/download.ts';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import type { SkillTest } from '#protocol/tests.ts';
import { readTestFile, writeTestFile, type PlainTest } from '#skill/testPlan/testFile.ts';
import type { TestActions } from './useTestActions.tsx';

interface TestFiles {
  /** Makes the tests in files that aren't there yet. */
  take(files: readonly File[]): Promise<void>;
  /** Hands tests to the browser as one file. */
  write(tests: readonly SkillTest[]): void;
}

/** Tests that come and go as files. */
export function useTestFiles(present: readonly SkillTest[], actions: TestActions): TestFiles {
  const { t } = useTranslation('tests');
  const name = useDocument((state) => state.skill.fields['name']);
  return {
    async take(files) {
      const texts = await Promise.all(
        files.map(async (file) => ({ file: file.name, text: await file.text() })),
      );
      const found = texts.flatMap(({ file, text }) => readTestFile(text, file.replace(/\.\w+$/, '')));
      const known = new Set(present.map(fingerprint));
      const fresh = found.filter((test) => !known.has(fingerprint(test)));
      const added = await actions.add(fresh);
      notifications.show({
        color: 'parley',
        message: t('imported', { count: added.length, there: found.length - fresh.length }),
      });
    },
    write(tests) {
      const file = typeof name === 'string' && name.trim() !== '' ? name : t('title');
      downloadText(
        `${file.replaceAll(/[/\\:*?"<>|]/g, '-')}.plan`,
        'text/plain;charset=utf-8',
        writeTestFile(tests),
      );
    },
  };
}

const fingerprint = ({ name, tags, text }: PlainTest): string => JSON.stringify([name, tags, text.trim()]);
