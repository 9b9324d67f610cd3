// The hands and eyes of a drafter at the workbench: everything waits for what is to be seen, never for a time.
import type { Locator, Page } from 'playwright-core';
import { WAIT } from './workbench';

/** How long an answer to a key or a movement may take before it is tried again. */
const PATIENCE = 4_000;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class Drafter {
  private readonly box: Locator;

  constructor(private readonly page: Page) {
    this.box = page.locator('.quick-input-widget input.input');
  }

  /** Looks again until what is seen is as wanted. */
  async until<T>(what: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
    let value: T | undefined;

    for (const end = Date.now() + WAIT; Date.now() < end;) {
      value = await what();

      if (wanted(value)) {
        return value;
      }

      await this.page.waitForTimeout(100);
    }

    throw new Error(`not reached in ${WAIT} ms; last was ${JSON.stringify(value)}`);
  }

  /** Does something again until it has brought about what it should: a key that comes while the workbench is busy may be lost. */
  async insist(act: () => Promise<unknown>, result: Locator): Promise<void> {
    await this.until(
      async () => {
        await act().catch(() => undefined);
        return isSoon(result);
      },
      (reached) => reached,
    );
  }

  /** Runs a command by its title. */
  async command(title: string): Promise<void> {
    await this.insist(() => this.page.keyboard.press('F1'), this.box);
    await this.choose(`>${title}`, title);
    await this.page.keyboard.press('Enter');
  }

  /** Types into the box that is open until the entry that Enter takes is the one that is meant. */
  async choose(typed: string, entry: string | RegExp): Promise<void> {
    await this.insist(() => this.box.fill(typed), this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: entry }));
  }

  async openFile(name: string): Promise<void> {
    // In the tree of files: to look for files, the oldest workbench needs a program that it does not bring.
    await this.insist(
      () => this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick({ timeout: PATIENCE }),
      this.page.locator(`.editor-instance .monaco-editor.focused[data-uri$="/${name}"]`),
    );
  }

  /** Puts the caret at a line and column of the editor in front. */
  async goTo(line: number, column: number): Promise<void> {
    await this.insist(
      async () => {
        await this.page.keyboard.press('Control+g');
        await this.choose(`:${line}:${column}`, new RegExp(`\\b${line}\\b.*\\b${column}\\b`));
        await this.page.keyboard.press('Enter');
      },
      this.caretAt(line, column),
    );
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** What the status bar shows while the caret is there. */
  caretAt(line: number, column: number): Locator {
    return this.page.locator('[id="status.editor.selection"]', { hasText: new RegExp(`Ln ${line}, Col ${column}\\b`) });
  }

  /** Chooses by keyboard: older workbenches lay something over the menu that a pointer does not get through. */
  async quickFix(title: string): Promise<void> {
    const entries = this.page.locator('.action-widget .monaco-list-row');
    const focused = this.page.locator('.action-widget .monaco-list-row.focused');
    // A menu that comes while the caret still moves, or findings change, is closed at once.
    await this.insist(() => this.page.keyboard.press('Control+.'), entries.filter({ hasText: title }).first());

    for (let i = 0; i < 30 && !(await focused.filter({ hasText: title }).isVisible()); i++) {
      const before = await focused.allInnerTexts();
      await this.page.keyboard.press('ArrowDown');
      await this.until(
        () => focused.allInnerTexts(),
        (texts) => texts.join() !== before.join(),
      );
    }

    await this.page.keyboard.press('Enter');
  }

  /** Points at a place, measured anew each time, since lines move while the workbench fills. */
  async pointAt(place: () => Promise<Box | null | undefined>, result: Locator): Promise<void> {
    await this.insist(async () => {
      const box = await place();

      if (box) {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await this.page.mouse.move(x, y + 100);
        await this.page.mouse.move(x, y, { steps: 3 });
      }
    }, result);
  }

  /** The line of the editor that shows some words. */
  line(words: string): Locator {
    return this.page.locator('.editor-instance .monaco-editor .view-line', { hasText: words }).first();
  }
}

function isSoon(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
}
