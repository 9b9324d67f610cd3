import { RequestType } from 'vscode-languageclient/node';

/** What a document was recognized as, and how many findings of each severity it has. */
export interface DocumentStatus {
  kind: string;
  organ: string | null;
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

/** What the server answers beyond the protocol. */
export const documentStatus = new RequestType<{ textDocument: { uri: string } }, DocumentStatus | null, void>(
  'resolutionlint/documentStatus',
);
export const rulePage = new RequestType<{ rule: string }, RulePage | null, void>('resolutionlint/rulePage');
