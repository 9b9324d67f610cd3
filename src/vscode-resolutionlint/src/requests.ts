import { RequestType } from 'vscode-languageclient/node';

/** What a document was recognized as, and how many findings of each severity it has. */
export interface DocumentStatus {
  kind: string;
  organ?: string;
  isLinted: boolean;
  errors: number;
  warnings: number;
  suggestions: number;
}

export interface RulePage {
  rule: string;
  title: string;
  content: string;
}

/** Words that look alike: an opener, the marker of a note, or plain. */
export interface LayoutRun {
  text: string;
  style?: 'opener' | 'marker';
}

/** One paragraph; `depth` is 1 for a sub-paragraph. */
export interface LayoutPart {
  kind: string;
  depth: number;
  line: number;
  label?: string;
  runs: LayoutRun[];
}

export interface DocumentLayout {
  symbol?: string;
  parts: LayoutPart[];
}

/** What the server answers beyond the protocol. */
export const documentStatus = new RequestType<{ textDocument: { uri: string } }, DocumentStatus | null, void>(
  'resolutionlint/documentStatus',
);
export const rulePage = new RequestType<{ rule: string }, RulePage | null, void>('resolutionlint/rulePage');
export const documentLayout = new RequestType<{ textDocument: { uri: string } }, DocumentLayout | null, void>(
  'resolutionlint/documentLayout',
);
