import { describe, expect, it } from 'vitest';
import { propose } from '../src/editorconfig/proposals';

function textsOf(line: string): string[] {
  return propose(line).items.map((item) => item.text);
}

describe('proposals for an .editorconfig', () => {
  it('has keys of settings, categories, rules and options', () => {
    expect(textsOf('reso')).toEqual(
      expect.arrayContaining([
        'resolution_organ',
        'resolution_category.citations.severity',
        'resolution_diagnostic.RL2003.severity',
        'resolution_option.RL4002.allow_acronyms',
      ]),
    );
  });

  it('replaces what has been typed of a key', () => {
    expect(propose('  resolution_diag').from).toBe(2);
  });

  it('has the severities for rules and categories', () => {
    expect(textsOf('resolution_diagnostic.RL2003.severity = ')).toEqual(['error', 'warning', 'suggestion', 'silent', 'none', 'default']);
    expect(textsOf('resolution_category.bodies.severity=w')).toContain('warning');
  });

  it('has the values of a setting, whatever the case of its key', () => {
    expect(textsOf('Resolution_Stage = ')).toEqual(['working', 'submission']);
  });

  it('has the default of an option', () => {
    expect(textsOf('resolution_option.RL4003.tolerance_years = ')).toEqual(['2']);
    expect(textsOf('resolution_option.RL4003.unknown = ')).toEqual([]);
  });

  it.each(['# resolution_', '; resolution_', '[*.txt'])('has nothing for %j', (line) => {
    expect(textsOf(line)).toEqual([]);
  });
});
