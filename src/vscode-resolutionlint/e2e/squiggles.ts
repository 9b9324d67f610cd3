import type { Locator, Page } from 'playwright-core';

export function squiggles(page: Page, severity: 'error' | 'warning'): Locator {
  return page.locator(`.editor-instance .squiggly-${severity}`);
}

/** The words that have squiggles of a severity under them, from top to bottom, as they are drawn on the page. */
export function wordsUnder(page: Page, severity: 'error' | 'warning'): Promise<string[]> {
  return page.evaluate((name) => {
    const lines = [...document.querySelectorAll('.editor-instance .view-line')];
    const squiggles = [...document.querySelectorAll(`.editor-instance .squiggly-${name}`)]
      .filter((squiggle) => getComputedStyle(squiggle).backgroundImage.startsWith('url('))
      .map((squiggle) => squiggle.getBoundingClientRect())
      .sort((one, other) => one.y - other.y || one.x - other.x);

    return squiggles.map((place) => {
      const middle = place.y + place.height / 2;
      const line = lines.find((candidate) => {
        const { top, bottom } = candidate.getBoundingClientRect();
        return top <= middle && middle < bottom;
      });
      return line ? charactersBetween(line, place.left, place.right) : '';
    });

    function charactersBetween(line: Element, left: number, right: number): string {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let words = '';

      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';

        for (let i = 0; i < text.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          const middle = (box.left + box.right) / 2;
          words += middle > left && middle < right ? text.charAt(i) : '';
        }
      }

      // The editor draws blanks as characters that do not break.
      return words.replaceAll('\u00a0', ' ');
    }
  }, severity);
}
