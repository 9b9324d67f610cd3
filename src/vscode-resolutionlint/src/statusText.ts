import type { DocumentStatus } from './requests';

const KINDS: Readonly<Record<string, string>> = {
  adoptedResolution: 'adopted resolution',
  draftResolution: 'draft resolution',
  amendment: 'amendment',
  decision: 'decision',
  presidentialStatement: 'presidential statement',
};

/** What was recognized: "General Assembly, draft resolution". */
export function headline(status: DocumentStatus | undefined): string {
  const kind = status && KINDS[status.kind];

  if (!kind) {
    return 'No resolution';
  }

  return status.organ === undefined ? kind.charAt(0).toUpperCase() + kind.slice(1) : `${status.organ}, ${kind}`;
}

/** How many findings there are: "2 errors, 1 suggestion". */
export function summary(status: DocumentStatus | undefined): string {
  if (!status || !(status.kind in KINDS)) {
    return '';
  }

  if (!status.isLinted) {
    return 'left out by .editorconfig';
  }

  const counts = [count(status.errors, 'error'), count(status.warnings, 'warning'), count(status.suggestions, 'suggestion')];
  return counts.filter((words) => words !== '').join(', ') || 'no findings';
}

export function isResolution(status: DocumentStatus | undefined): boolean {
  return status !== undefined && status.kind in KINDS;
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
}
