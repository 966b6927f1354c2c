import type { Page } from '@playwright/test';
import { storeSkill } from './api.ts';
import { SkillPage } from './pages/SkillPage.ts';
import { readSample } from './skillFiles.ts';
import { expect, test } from './test.ts';

const sample = readSample('harbour-bank.json');
/** What may be plain: the skill's own words, names of things, keys, numbers. */
const plain =
  /^(Parley|Harbour Bank|Corner Pizza|City Museum|Harbour Bank, Corner Pizza,? and City Museum|English|Deutsch|Español|日本語|Português \(Brasil\)|Ctrl K|[\d\s.,:%+#@$·-]*|[A-Z]|Ctrl|Shift|Alt|Enter)$/;

test('no text stands outside the texts: the pseudo-locale disguises every one', async ({ page, service }) => {
  await page.addInitScript(() => localStorage.setItem('parley:language', 'en-XA'));
  await page.goto(service.url);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
  await expect(page.getByText(/⟦Ñö šķíľľš|⟦Ñö škíľľš/)).toBeVisible();
  expect(await undisguised(page)).toEqual([]);

  const id = await storeSkill(service.url, sample);
  await page.goto(`${service.url}/s/${id}/dialog?node=`);
  await page.getByRole('treeitem').nth(1).click();
  const skill = new SkillPage(page);
  await expect(skill.outline.or(page.getByRole('tree'))).toBeVisible();
  expect(await undisguised(page)).toEqual([]);
});

test('the editor speaks the language that is chosen, and remembers it', async ({ page, service }) => {
  await page.goto(service.url);
  await page.getByRole('button', { name: 'Theme and language' }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const theme = page.getByRole('button', { name: /Sprache/ });
  await expect(theme).toBeVisible();
  await page.reload();
  await expect(theme).toBeVisible();
});

for (const [locale, lang, outline] of [
  ['de-AT', 'de', 'Gliederung des Dialogs'],
  ['es-MX', 'es', 'Esquema del diálogo'],
  ['pt-BR', 'pt-BR', 'Estrutura do diálogo'],
  ['ja-JP', 'ja', 'ダイアログのアウトライン'],
] as const) {
  test.describe(`a reader who prefers ${locale}`, () => {
    test.use({ locale });

    test(`is spoken to in ${lang}`, async ({ page, service }) => {
      const id = await storeSkill(service.url, sample);
      await page.goto(`${service.url}/s/${id}/dialog`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('tree', { name: outline })).toBeVisible();
    });
  });
}

/** Texts and names on the page that are neither disguised nor of the skill. */
async function undisguised(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest('script, style, noscript, [hidden]')) texts.push(node.textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim());
  });
  const own = JSON.stringify(sample);
  const isOwn = (text: string): boolean =>
    text.split(/, |@|:| \+\d+$|[….]+$/).every((part) => own.includes(part));
  return [...new Set(found)].filter(
    (text) => !text.includes('⟦') && !text.includes('⟧') && !plain.test(text) && !isOwn(text),
  );
}
