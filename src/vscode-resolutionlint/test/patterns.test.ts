import { expect, it } from 'vitest';
import { anywhere } from '../src/patterns';

it.each([
  ['drafts/**/*.text', '**/drafts/**/*.text'],
  ['*.rst', '**/*.rst'],
  ['**/*.rst', '**/*.rst'],
  ['/home/me/drafts/*', '/home/me/drafts/*'],
  ['C:/drafts/*', 'C:/drafts/*'],
])('takes the pattern %s for %s', (pattern, expected) => {
  expect(anywhere(pattern)).toBe(expected);
});
