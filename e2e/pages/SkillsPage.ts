import { expect, type Locator, type Page } from '@playwright/test';
import { SkillPage } from './SkillPage.ts';

/** A file as it is chosen: one on the disk, or one made up. */
export type ChosenFile = string | { name: string; content: string };

/** The start page: doors to new skills, cards of the skills that are there. */
export class SkillsPage {
  readonly page: Page;
  readonly doors: Locator;
  readonly list: Locator;
  /** The names on the cards, in order. */
  readonly names: Locator;
  readonly filter: Locator;
  readonly dialog: Locator;
  readonly toast: Locator;

  constructor(page: Page) {
    this.page = page;
    this.doors = page.getByRole('button', { name: /^(Blank skill|Open a Watson file|Start from a sample)/ });
    this.list = page.getByRole('list', { name: 'Skills' });
    this.names = this.list.getByRole('heading');
    this.filter = page.getByRole('searchbox', { name: 'Find a skill' });
    this.dialog = page.getByRole('dialog');
    this.toast = page.getByRole('alert');
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByRole('heading', { name: 'Skills', exact: true }).waitFor();
  }

  card(name: string): Locator {
    const heading = this.page.getByRole('heading', { name, exact: true });
    return this.list.getByRole('listitem').filter({ has: heading });
  }

  /** The entry of a card's menu. */
  async act(name: string, entry: string): Promise<void> {
    await this.page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  async sortBy(order: 'Name' | 'Last edited'): Promise<void> {
    await this.page.getByRole('button', { name: /^Sorted by/ }).click();
    await this.page.getByRole('menu').getByText(order).click();
  }

  async startFromSample(name: string): Promise<SkillPage> {
    await this.page.getByRole('button', { name: /^Start from a sample/ }).click();
    await this.dialog.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    return this.arrive();
  }

  async startBlank(name: string): Promise<SkillPage> {
    await this.page.getByRole('button', { name: /^Blank skill/ }).click();
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.getByRole('button', { name: 'Create' }).click();
    return this.arrive();
  }

  /** Chooses a file; where it leads is the caller's to see. */
  async choose(file: ChosenFile): Promise<void> {
    await this.page
      .getByTestId('file')
      .setInputFiles(
        typeof file === 'string'
          ? file
          : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.content) },
      );
  }

  async openFile(file: ChosenFile): Promise<SkillPage> {
    await this.choose(file);
    return this.arrive();
  }

  /** Repairs the faulty file that is being told of. */
  async repair(): Promise<SkillPage> {
    await this.dialog.getByRole('button', { name: 'Repair and open' }).click();
    return this.arrive();
  }

  /** Drops a file on the page, as from a desktop. */
  async drop(name: string, content: string): Promise<SkillPage> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text ?? ''], fileName ?? '', { type: 'application/json' }));
        return data;
      },
      [name, content],
    );
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('body', event, { dataTransfer: transfer });
    }
    return this.arrive();
  }

  /** The page of the skill that was opened. */
  async arrive(timeout = 30_000): Promise<SkillPage> {
    await expect(this.page).toHaveURL(/\/s\/[^/]+\/dialog/, { timeout });
    const skill = new SkillPage(this.page);
    await skill.ready();
    return skill;
  }
}
