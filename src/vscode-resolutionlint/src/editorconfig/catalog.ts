import ruleList from '../../data/rules.json';
import settingList from '../../data/settings.json';

export interface Rule {
  id: string;
  title: string;
  category: string;
  options: Record<string, string>;
}

/** Every rule that comes with the product; data/rules.json is written by the tests of the rules. */
export const rules: readonly Rule[] = ruleList as unknown[] as Rule[];

export const settings: readonly { key: string; description: string; values: string[] }[] = settingList;

export const severities = ['error', 'warning', 'suggestion', 'silent', 'none', 'default'] as const;
