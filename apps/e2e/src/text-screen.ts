import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Opens a long text where it is read, and waits until it can be written. */
export async function openText(within: Locator | Page, label: string): Promise<Locator> {
  await within.getByRole('button', { name: `${label}, modifier` }).click();
  const text = within.getByRole('textbox', { name: label, exact: true });
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await text.click();
  return text;
}

/** Types at the end of the text that has the focus. */
export async function typeAtEnd(text: Locator, words: string): Promise<void> {
  await text.press('Control+End');
  await text.pressSequentially(words, { delay: 10 });
}

/** Pastes HTML as another program would. */
export async function paste(text: Locator, html: string): Promise<void> {
  await text.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
