import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '#editor/api/apiError.ts';
import { useTestEdits } from '#editor/api/tests.ts';
import toasts from '#editor/commands/Toasts.module.css';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import type { SkillTest, TestContent } from '#protocol/tests.ts';
import type { PlainTest } from '#skill/testPlan/testFile.ts';
import { redoneOver, type Clash } from './redoneOver.ts';

type KnownTest = TestContent & Pick<SkillTest, 'id'>;

export interface TestActions {
  /**
   * Changes a test as the author knows it. Null when it is done, also over what somebody else changed meanwhile; else
   * why not, which was said as well, or a clash with the other's change.
   */
  change(test: KnownTest, change: Partial<TestContent>): Promise<string | Clash | null>;
  /** Makes tests and gives back their ids; fewer when it broke off. */
  add(tests: readonly PlainTest[]): Promise<readonly string[]>;
  /** With a toast that takes it back. */
  remove(tests: readonly SkillTest[]): Promise<void>;
}

/** What authors do to tests, with the toasts that tell. */
export function useTestActions(): TestActions {
  const { t } = useTranslation('tests');
  const skillId = useDocument((state) => state.skillId);
  const edits = useTestEdits(skillId);
  return useMemo(() => {
    const fail = (error: unknown): string => {
      const message = t('failed', { reason: error instanceof Error ? error.message : String(error) });
      notifications.show({ color: 'red', message });
      return message;
    };
    const offerUndo = (text: string, undo: () => Promise<unknown>): void => {
      const toast = notifications.show({
        color: 'parley',
        message: (
          <div className={toasts.toast}>
            <span>{text}</span>
            <Button
              variant="light"
              onClick={() => {
                notifications.hide(toast);
                undo().catch(fail);
              }}
            >
              {t('undo')}
            </Button>
          </div>
        ),
      });
    };
    const contentOf = ({ name, tags, text }: PlainTest): TestContent => ({ name, tags: [...tags], text });
    return {
      async change({ id, ...test }, change) {
        let known = contentOf(test);
        let wanted = { ...known, ...change };
        for (;;) {
          try {
            await edits.put(id, wanted, known);
            return null;
          } catch (error) {
            if (!(error instanceof ApiError && error.status === 412)) return fail(error);
          }
          try {
            const clash = { change, theirs: contentOf(await edits.read(id)) };
            const redone = redoneOver(known, clash);
            if (!redone) return clash;
            known = clash.theirs;
            wanted = redone;
          } catch (error) {
            return fail(error);
          }
        }
      },
      async add(tests) {
        const ids: string[] = [];
        try {
          for (const test of tests) {
            const id = crypto.randomUUID();
            await edits.put(id, contentOf(test));
            ids.push(id);
          }
        } catch (error) {
          fail(error);
        }
        return ids;
      },
      async remove(tests) {
        const gone: SkillTest[] = [];
        try {
          for (const test of tests) {
            await edits.remove(test.id);
            gone.push(test);
          }
        } catch (error) {
          fail(error);
        }
        if (gone.length === 0) return;
        const name = gone[0]?.name ?? '';
        offerUndo(gone.length === 1 ? t('deleted', { name }) : t('deletedAll', { count: gone.length }), () =>
          Promise.all(gone.map((test) => edits.put(test.id, contentOf(test)))),
        );
      },
    };
  }, [edits, t]);
}
