// Drafts and places in them. Positions are counted here by the library of the protocol, or by hand, never as the server does it.
import { TextDocument } from 'vscode-languageserver-textdocument';

export const uri = 'file:///drafts/draft.txt';

/** A semicolon ends the preambular paragraph: RL5001, with a safe fix. */
export const flawed = `The General Assembly,

Recalling its resolution 46/152 of 18 December 1991;

1. Welcomes the report of the Secretary-General;

2. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter.
`;

export const clean = flawed.replace('1991;', '1991,');

/** One thing speaks of another: a note, a short form, a paragraph, resolutions, a document. */
export const linked = `Bells of the harbour

The General Assembly,

Recalling its resolution 46/152 of 18 December 1991 and Security Council resolution 1373 (2001) of 28 September 2001,

Recognizing the work of the United Nations Office on Drugs and Crime,

Taking note of the report of the Secretary-General,[^1]

1. Welcomes the efforts of the Office;

2. Requests the Office:

(a) To ring the bells in fog;

(b) To report on the ringing;

3. Recalls paragraph 2 (b) above and its resolution 46/152;

4. Requests the Secretary-General to submit to the General Assembly at its eighty-second session a report on the matter.

[^1]: A/C.3/59/L.10.
`;

/** Characters of one to four bytes, a line break that is none to editors, and CRLF. */
export const manifold = linked
  .replace('Recalling its', 'Recalling, for São Tomé 😀\u2028and 𝔘niversity towns, its')
  .replace('the Office:', 'the Office 🕊:')
  .replaceAll('\n', '\r\n');

export const textOf = (text) => TextDocument.create(uri, 'plaintext', 1, text);

/** The range of words in a text, in UTF-16. */
export function rangeOf(text, words) {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`'${words}' does not stand in the text`);
  const document = textOf(text);
  return { start: document.positionAt(offset), end: document.positionAt(offset + words.length) };
}

/** A position inside words. */
export const inside = (text, words, into = 1) => textOf(text).positionAt(text.indexOf(words) + into);

/** The words that a range covers. */
export const wordsAt = (text, range) => textOf(text).getText(range);

export const apply = (text, edits) => TextDocument.applyEdits(textOf(text), edits);

/** A position in bytes of UTF-8 in the place of one in UTF-16. */
export function toUtf8(text, position) {
  const line = text.split(/\r\n|\r|\n/)[position.line];
  return { line: position.line, character: Buffer.byteLength(line.slice(0, position.character), 'utf8') };
}

/** The words that a range in bytes of UTF-8 covers, within one line. */
export function wordsAtUtf8(text, { start, end }) {
  if (start.line !== end.line) throw new Error('the range covers more than one line');
  const line = Buffer.from(text.split(/\r\n|\r|\n/)[start.line], 'utf8');
  return line.subarray(start.character, end.character).toString('utf8');
}
