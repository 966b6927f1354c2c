import { expect, type Locator, type Page } from '@playwright/test';

/** A page of intents, entities or variables of an open skill. */
export class WordsPage {
  readonly page: Page;
  readonly dialog: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
    this.undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });
  }

  async open(url: string, id: string, path: string): Promise<void> {
    await this.page.goto(`${url}/s/${id}/${path}`);
    await this.page.getByRole('grid').first().waitFor();
  }

  table(name: string | RegExp): Locator {
    return this.page.getByRole('grid', { name });
  }

  row(text: string | RegExp): Locator {
    return this.page.getByRole('row').filter({ hasText: text });
  }

  /** The toolbar that stands there while rows are selected. */
  get selection(): Locator {
    return this.page.getByRole('toolbar');
  }

  /** Pastes text into the field that has the focus. */
  async paste(field: Locator, text: string): Promise<void> {
    await field.focus();
    await field.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Waits until the service has every change. */
  async saved(): Promise<void> {
    await expect(this.page.locator('[data-state="saved"]')).toBeVisible();
  }

  /** The skill as its export gives it. */
  async exported(serviceUrl: string): Promise<{
    intents: { intent: string; examples: { text: string; mentions?: unknown }[] }[];
    entities: { entity: string; fuzzy_match?: boolean; values: Record<string, unknown>[] }[];
    dialog_nodes: Record<string, unknown>[];
  }> {
    const id = new URL(this.page.url()).pathname.split('/')[2] ?? '';
    const answer = await this.page.request.get(`${serviceUrl}/studio/skills/${id}/export`);
    expect(answer.status()).toBe(200);
    return (await answer.json()) as Awaited<ReturnType<WordsPage['exported']>>;
  }
}
