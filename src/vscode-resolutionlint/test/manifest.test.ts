import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import language from '../language-configuration.json';
import manifest from '../package.json';

const root = join(import.meta.dirname, '..');

/** Every path that begins with "./", wherever it stands, and the icon. */
function filesIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return value.startsWith('./') ? [value] : [];
  }

  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : [];
}

describe('package.json', () => {
  const pictures = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps.map((step) => step.media.image));
  const files = [...filesIn(manifest), ...pictures, manifest.icon];

  it.each(files)('names a file that is there: %s', (file) => {
    expect(existsSync(join(root, file))).toBe(true);
  });

  it.each(files)('names a file that is packed: %s', (file) => {
    const packed = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
    const patterns = [`!${file.replace('./', '')}`, `!${dirname(file).replace('./', '').split('/')[0] ?? ''}/**`];
    expect(packed.some((line) => patterns.includes(line))).toBe(true);
  });

  it('has the types of the oldest workbench that it supports', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
  });

  it('has the version of the product', () => {
    const props = readFileSync(join(root, '../Directory.Build.props'), 'utf8');
    expect(props).toContain(`<Version>${manifest.version}</Version>`);
    expect(props).toContain(`<ProjectAddress>${manifest.homepage}</ProjectAddress>`);
  });

  it('describes every setting, with an example or the values', () => {
    for (const [key, setting] of Object.entries<{
      markdownDescription: string;
      type: string;
      enum?: string[];
      enumDescriptions?: string[];
    }>(manifest.contributes.configuration.properties)) {
      expect(setting.markdownDescription, key).toMatch(/\.$/);
      expect(setting.enum?.length, key).toBe(setting.enumDescriptions?.length);
      expect(setting.type === 'boolean' || setting.enum !== undefined || setting.markdownDescription.includes('Example:'), key).toBe(true);
    }
  });

  it('does not follow paths of programs in folders that are not trusted', () => {
    const settings: Record<string, { scope: string }> = manifest.contributes.configuration.properties;
    const paths = Object.keys(settings).filter((key) => key.endsWith('.path'));
    expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.toSorted()).toEqual(paths.toSorted());
    expect(paths.every((key) => settings[key]?.scope === 'machine-overridable')).toBe(true);
  });

  it('gives each colour of the server a scope', () => {
    const types = manifest.contributes.semanticTokenTypes.map((type) => type.id);
    expect(types).toEqual(['opener', 'citation', 'body', 'symbol', 'date', 'footnote']);
    expect(Object.keys(manifest.contributes.semanticTokenScopes[0]?.scopes ?? {})).toEqual(types);
  });

  it('has a pattern of words that knows letters of every script', () => {
    const { pattern, flags } = language.wordPattern;
    const words = [...'Le Secrétaire général, Генеральный секретарь'.matchAll(new RegExp(pattern, `g${flags}`))].map(([word]) => word);
    expect(words).toEqual(['Le', 'Secrétaire', 'général', 'Генеральный', 'секретарь']);
  });

  it('knows the first line of a draft of each principal organ that adopts resolutions', () => {
    const firstLine = new RegExp(manifest.contributes.languages[0]?.firstLine ?? '');
    const organs = ['General Assembly', 'Security Council', 'Economic and Social Council', 'Human Rights Council'];
    expect(organs.filter((organ) => !firstLine.test(`*The ${organ}*,`))).toEqual([]);
    expect(firstLine.test('The General Assembly met yesterday.')).toBe(false);
  });

  it('asks for no other extension', () => {
    expect(manifest).not.toHaveProperty('extensionDependencies');
  });
});

describe('the lock files', () => {
  it.each(['package-lock.json', 'e2e/package-lock.json'])('%s names no address', (file) => {
    expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/"resolved"/);
  });
});
