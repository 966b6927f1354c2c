import type { Page } from '@playwright/test';
import { storeSkill } from './api.ts';
import { OwnBrowser } from './ownBrowser.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { picture } from './picture.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

const kept = (page: Page, changes: string) =>
  expect(page.getByRole('status').filter({ hasText: `Offline, ${changes} kept here` })).toBeAttached();

test(
  'a browser that is killed amid an edit loses nothing that was said to be saved or kept',
  { tag: '@long' },
  async ({ service }, info) => {
    test.slow();
    const id = await storeSkill(service.url, readSample('city-museum.json'));
    const profile = info.outputPath('profile');
    let browser = await OwnBrowser.start(profile);
    const open = async (): Promise<SkillPage> => {
      const skill = new SkillPage(await browser.newPage());
      await skill.open(service.url, id);
      return skill;
    };
    const titles = async (skill: SkillPage): Promise<unknown[]> =>
      ((await skill.exported(service.url))['dialog_nodes'] as { title?: string }[]).map(({ title }) => title);
    try {
      let skill = await open();
      await skill.row(/^Tickets/).click();
      await skill.title.fill('Prices');
      await skill.saved();

      await test.step('the page’s process, while the service is away and somebody types', async () => {
        await service.kill();
        await skill.title.fill('Prices and fees');
        await kept(skill.page, '1 change');
        await skill.title.press('End');
        await skill.page.keyboard.type(' and mor');
        await browser.killRenderers(skill.page);
        await service.start();
        expect(await titles(skill)).toContain('Prices');
        skill = await open();
        await expect(skill.row(/^Prices and fees/)).toBeVisible();
        await skill.saved();
        expect(String(await titles(skill))).toContain('Prices and fees');
      });

      await test.step('the whole browser, with several changes unsent', async () => {
        await skill.row(/^Prices and fees/).click();
        await skill.title.waitFor();
        await service.kill();
        await skill.title.fill('What it costs');
        await skill.title.press('Escape');
        await skill.page.keyboard.press('Alt+ArrowDown');
        await kept(skill.page, '2 changes');
        await picture(skill.page, 'before-the-crash');
        const place = await skill.row(/^What it costs/).getAttribute('aria-posinset');
        await browser.kill();
        await service.start();
        browser = await OwnBrowser.start(profile);
        skill = await open();
        await expect(skill.row(/^What it costs/)).toHaveAttribute('aria-posinset', place ?? '');
        await picture(skill.page, 'after-the-crash');
        await skill.saved();
        expect(await titles(skill)).toContain('What it costs');
      });
    } finally {
      await browser.kill();
    }
  },
);
