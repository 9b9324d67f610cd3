import { rules, settings, severities } from './catalog';

export interface Proposal {
  text: string;
  detail: string;
}

/** What may stand at the end of a line that has been typed so far, in a section of an .editorconfig; replaces the part after `from`. */
export interface Proposals {
  from: number;
  isValue: boolean;
  items: Proposal[];
}

const SEVERITY = /^resolution_(?:diagnostic|category)\.[^.]+\.severity$/i;

export function propose(line: string): Proposals {
  const equals = line.indexOf('=');

  // Remarks and headers of sections have no settings in them.
  if (/^\s*[#;[]/.test(line)) {
    return { from: line.length, isValue: false, items: [] };
  }

  if (equals < 0) {
    return { from: line.length - line.trimStart().length, isValue: false, items: keys() };
  }

  const behind = line.slice(equals + 1);
  return { from: line.length - behind.trimStart().length, isValue: true, items: valuesOf(line.slice(0, equals).trim()) };
}

function keys(): Proposal[] {
  const categories = [...new Set(rules.map((rule) => rule.category))];

  return [
    ...settings.map((setting) => ({ text: setting.key, detail: setting.description })),
    ...categories.map((category) => ({
      text: `resolution_category.${category}.severity`,
      detail: `Severity of all rules about ${category}`,
    })),
    ...rules.map((rule) => ({ text: `resolution_diagnostic.${rule.id}.severity`, detail: rule.title })),
    ...rules.flatMap((rule) =>
      Object.keys(rule.options).map((option) => ({ text: `resolution_option.${rule.id}.${option}`, detail: rule.title })),
    ),
  ];
}

function valuesOf(key: string): Proposal[] {
  if (SEVERITY.test(key)) {
    return severities.map((text) => ({ text, detail: '' }));
  }

  const setting = settings.find((known) => known.key === key.toLowerCase());
  return (setting?.values ?? optionDefault(key)).map((text) => ({ text, detail: '' }));
}

function optionDefault(key: string): string[] {
  const [, id, option] = /^resolution_option\.([^.]+)\.(.+)$/i.exec(key) ?? [];
  const value = rules.find((rule) => rule.id === id?.toUpperCase())?.options[option ?? ''];
  return value ? [value] : [];
}
