import { expect, type Locator, type Page } from '@playwright/test';

/** The page of tests of an open skill. */
export class TestsPage {
  readonly page: Page;
  readonly table: Locator;
  readonly detail: Locator;
  readonly result: Locator;
  readonly plan: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('grid', { name: 'Tests of the skill' });
    this.detail = page.getByRole('article');
    this.result = page.getByRole('region', { name: 'Result' });
    this.plan = page.getByRole('textbox', { name: 'Plan' });
  }

  /** Goes there from another page of the skill. */
  async go(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Tests' }).click();
    await this.page.getByRole('heading', { name: /^Tests/ }).waitFor();
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ hasText: name });
  }

  async runAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Run all' }).click();
  }

  async open(name: string): Promise<void> {
    await this.row(name).getByText(name, { exact: true }).click();
    await expect(this.detail.getByRole('textbox', { name: 'Name of the test' })).toHaveValue(name);
  }
}
