import { expect, type Locator, type Page } from '@playwright/test';

/** The page of an open skill: outline, canvas, node panel and try-it panel. */
export class SkillPage {
  readonly page: Page;
  /** The skill's name; on a wide page a button with its menu. */
  readonly name: Locator;
  readonly canvas: Locator;
  readonly outline: Locator;
  readonly inspector: Locator;
  readonly tryIt: Locator;
  readonly title: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.name = page.getByRole('heading', { level: 1 });
    this.canvas = page.getByRole('group', { name: 'Dialog canvas' });
    this.outline = page.getByRole('tree', { name: 'Dialog outline' });
    this.inspector = page.getByRole('region', { name: 'Node', exact: true });
    this.tryIt = page.getByRole('region', { name: 'Try it', exact: true });
    this.title = this.inspector.getByRole('textbox', { name: 'Title' });
    this.undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });
  }

  async open(url: string, id: string): Promise<void> {
    await this.page.goto(`${url}/s/${id}/dialog`);
    await this.ready();
  }

  /** Waits until the skill is there: its outline on a phone, else its canvas too, and what listens to keys. */
  async ready(): Promise<void> {
    await this.outline.waitFor();
    if ((this.page.viewportSize()?.width ?? 0) >= 768) await this.canvas.waitFor();
    // Keys wait for it by themselves, the clipboard doesn't.
    await this.page.locator('[data-shortcuts]').waitFor({ state: 'attached' });
  }

  /** Back to all skills. */
  async home(): Promise<void> {
    await this.page.getByRole('link', { name: 'All skills' }).click();
    await this.page.getByRole('heading', { name: 'Skills', exact: true }).waitFor();
  }

  async rename(name: string): Promise<void> {
    await this.name.getByRole('button').click();
    await this.page.getByRole('menuitem', { name: 'Rename' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('button', { name: 'Rename' }).click();
  }

  get id(): string {
    return new URL(this.page.url()).pathname.split('/')[2] ?? '';
  }

  /** The selected node, as the address tells it. */
  get selected(): string | null {
    return new URL(this.page.url()).searchParams.get('node');
  }

  card(id: string): Locator {
    return this.canvas.locator(`[data-card="${id}"]`);
  }

  row(name: string | RegExp): Locator {
    return this.outline.getByRole('treeitem', { name });
  }

  /** Waits until the service has every change. */
  async saved(timeout = 15_000): Promise<void> {
    await expect(this.page.locator('[data-state="saved"]')).toBeVisible({ timeout });
  }

  /** Waits until the service has learned from every change. */
  async trained(): Promise<void> {
    const address = new URL(`/v1/workspaces/${this.id}?version=2021-11-27`, this.page.url()).href;
    const status = async (): Promise<unknown> =>
      ((await (await this.page.request.get(address)).json()) as { status?: string }).status;
    await expect.poll(status, { timeout: 60_000 }).toBe('Available');
  }

  /** Chooses one of a few in the node panel, by what is seen of it, once that stands still. */
  async choose(name: string): Promise<void> {
    const radio = this.inspector.getByRole('radio', { name });
    await this.inspector
      .locator('label')
      .filter({ has: this.page.getByRole('radio', { name }) })
      .click();
    await expect(radio).toBeChecked();
  }

  async openTryIt(): Promise<void> {
    if (await this.tryIt.isVisible()) return;
    await this.page
      .getByRole('button', { name: /Try it/ })
      .first()
      .click();
    await this.tryIt.waitFor();
  }

  async say(text: string): Promise<Locator> {
    const turns = this.tryIt.locator('[data-turn]');
    // While the assistant answers, as it does with its greeting, it takes no sentence.
    await expect(turns.first()).toBeVisible();
    await expect(this.tryIt.getByRole('log')).toHaveAttribute('aria-busy', 'false');
    const before = await turns.count();
    const input = this.tryIt.getByRole('textbox', { name: 'Say something to the assistant' });
    await input.fill(text);
    await input.press('Enter');
    const turn = turns.nth(before);
    await expect(turn.locator('dl')).toBeVisible();
    return turn;
  }

  /** The problems listed beside the outline. */
  async openProblems(): Promise<Locator> {
    await this.page.getByRole('tab', { name: /^Problems/ }).click();
    return this.page.getByRole('list', { name: 'Problems' });
  }

  /** The skill as its export gives it. */
  async exported(serviceUrl: string): Promise<Record<string, unknown>> {
    const answer = await this.page.request.get(`${serviceUrl}/studio/skills/${this.id}/export`);
    expect(answer.status()).toBe(200);
    return (await answer.json()) as Record<string, unknown>;
  }
}
