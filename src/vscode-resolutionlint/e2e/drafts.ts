// Drafts for the tests, all made up.

/** Opens a preambular paragraph with "Expresses", ends one too early, says "Request" and "Also" where nothing went before. */
export const FLAWED = `The General Assembly,

Recalling its resolution 57/173 of 18 December 2002,1

Expresses concern about the loss of mangrove forests along the coasts of small islands,

1. Welcomes the efforts of coastal States to replant their forests.

2. Request the Secretary-General to convene a meeting of coastal States;

3. Also decides to include the item in the provisional agenda of its sixty-second session.

1 See A/57/64.
`;

/** What is marked in it, and why. */
export const FAULTS = [
  ['RL2005', 'Expresses concern'],
  ['RL5002', 'forests.'],
  ['RL2006', 'Request'],
  ['RL2013', 'Also decides'],
] as const;

export const MENDED = `The General Assembly,

Recalling its resolution 57/173 of 18 December 2002,1

Expressing concern about the loss of mangrove forests along the coasts of small islands,

1. Welcomes the efforts of coastal States to replant their forests;

2. Requests the Secretary-General to convene a meeting of coastal States;

3. Decides to include the item in the provisional agenda of its sixty-second session.

1 See A/57/64.
`;

/** No resolution, in Markdown: nothing may be said about it. */
export const NOTES = `# Notes of the drafting group

We request that everybody bring their own tea. Also the heating is broken.
`;

export const SETTINGS = `root = true

[*.{txt,md}]
resolution_date = 2006-11-20
`;

/** How many drafts a large folder holds. */
export const MANY = 1_000;

const DECIDING = ['Requests the Secretary-General', 'Invites Governments', 'Encourages harbour masters', 'Urges coastal States'];

/** A draft without a fault, of so many paragraphs, a third of them in the preamble. */
export function numberedDraft(paragraphs: number): string {
  const recitals = Math.floor(paragraphs / 3);
  const decisions = paragraphs - recitals;
  const preamble = Array.from(
    { length: recitals },
    (_, i) => `${i % 2 === 0 ? 'Reaffirming' : 'Recalling'} its commitment to harbour ${i + 1}, which is known for its lighthouse,`,
  );
  const operative = Array.from({ length: decisions }, (_, i) => {
    const opening = DECIDING[i % DECIDING.length] ?? '';
    return `${i + 1}. ${opening} to look after harbour ${i + 1}, taking into account the views of those who fish there${i + 1 < decisions ? ';' : '.'}`;
  });
  return ['The General Assembly,', ...preamble, ...operative, ''].join('\n\n');
}
