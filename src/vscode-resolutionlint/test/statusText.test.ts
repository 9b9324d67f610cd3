import { describe, expect, it } from 'vitest';
import { headline, isResolution, summary } from '../src/statusText';

const draft = { kind: 'draftResolution', organ: 'General Assembly', isLinted: true, errors: 0, warnings: 0, suggestions: 0 };

describe('the status', () => {
  it('says what was recognized, and how many findings there are', () => {
    const status = { ...draft, errors: 1, suggestions: 2 };
    expect(headline(status)).toBe('General Assembly, draft resolution');
    expect(summary(status)).toBe('1 error, 2 suggestions');
  });

  it('says that there are none', () => {
    expect(summary(draft)).toBe('no findings');
  });

  it('says that settings leave a draft out', () => {
    expect(summary({ ...draft, isLinted: false })).toBe('left out by .editorconfig');
  });

  it('does without the organ where it is not known', () => {
    const unknown = { kind: 'draftResolution', isLinted: true, errors: 0, warnings: 0, suggestions: 0 };
    expect(headline(unknown)).toBe('Draft resolution');
  });

  it.each([undefined, { ...draft, kind: 'notAResolution', suggestions: 1 }])('has little to say of another text', (status) => {
    expect([headline(status), summary(status), isResolution(status)]).toEqual(['No resolution', '', false]);
  });
});
