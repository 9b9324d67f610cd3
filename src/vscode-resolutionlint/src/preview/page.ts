import type { DocumentLayout, LayoutPart, LayoutRun } from '../requests';

/** Measures of the printed page: Times, first lines indented, what stands in a paragraph further in, openers in italics. */
const STYLE = `
  body { background: #fff; color: #000; font: 13pt/1.35 'Times New Roman', 'Liberation Serif', Tinos, serif; margin: 0; padding: 2em 1.5em 4em; }
  main { max-width: 34em; margin: 0 auto; }
  p { margin: 0 0 0.75em; overflow-wrap: break-word; }
  .symbol { text-align: right; border-bottom: 1px solid #000; padding-bottom: 0.2em; margin-bottom: 1.5em; }
  .masthead, .closing { font-size: 0.9em; margin-bottom: 0.3em; }
  .closing { text-align: right; font-style: italic; margin-top: 0.6em; }
  .title { font-weight: bold; font-size: 1.15em; margin: 1em 0; text-indent: 0; }
  .organ, .paragraph { text-indent: 2.5em; }
  .organ, .opener { font-style: italic; }
  .label { display: inline-block; min-width: 2.2em; text-indent: 0; }
  .inner { text-indent: 2.5em; }
  .heading { font-weight: bold; text-align: center; margin: 1.2em 0 0.8em; }
  .note { font-size: 0.8em; margin-bottom: 0.3em; }
  .note:not(.note + .note) { border-top: 1px solid #000; padding-top: 0.5em; margin-top: 2em; width: fit-content; min-width: 8em; }
  sup { font-size: 0.7em; line-height: 0; }
`;

const CLASSES: Readonly<Record<string, string>> = {
  mastheadLine: 'masthead',
  title: 'title',
  organLine: 'organ',
  preambularParagraph: 'paragraph',
  operativeParagraph: 'paragraph',
  annexParagraph: 'paragraph',
  otherText: 'paragraph',
  subParagraph: 'inner',
  continuationText: 'inner',
  section: 'heading',
  annex: 'heading',
  heading: 'heading',
  closingLine: 'closing',
  footnote: 'note',
};

/** The page of a draft, laid out as resolutions are printed. It runs no script and loads nothing. */
export function pageOf(layout: DocumentLayout | undefined): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';">
<style>${STYLE}</style>
</head>
<body><main>${layout ? bodyOf(layout) : '<p>There is no resolution in this text.</p>'}</main></body>
</html>`;
}

function bodyOf({ symbol, parts }: DocumentLayout): string {
  // Notes stand together at the end, wherever they were written.
  const ordered = [...parts.filter((part) => part.kind !== 'footnote'), ...parts.filter((part) => part.kind === 'footnote')];
  const head = symbol === undefined ? '' : `<p class="symbol">${escape(symbol)}</p>\n`;
  return head + ordered.map(paragraphOf).join('\n');
}

function paragraphOf(part: LayoutPart): string {
  const indent = part.depth === 0 ? '' : ` style="margin-left: ${2.5 * (part.depth - 1)}em"`;
  return `<p class="${CLASSES[part.kind] ?? 'paragraph'}"${indent}>${labelOf(part)}${part.runs.map(wordsOf).join('')}</p>`;
}

function labelOf({ kind, label }: LayoutPart): string {
  if (label === undefined) {
    return '';
  }

  return kind === 'footnote' ? `<sup>${escape(label)}</sup> ` : `<span class="label">${escape(label)}</span> `;
}

function wordsOf({ text, style }: LayoutRun): string {
  switch (style) {
    case 'opener':
      return `<span class="opener">${escape(text)}</span>`;
    case 'marker':
      return `<sup>${escape(text)}</sup>`;
    default:
      return escape(text);
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
