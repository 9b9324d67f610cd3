import * as vscode from 'vscode';
import type { DocumentFilter } from 'vscode-languageclient/node';
import { anywhere } from './patterns';

export const LANGUAGE = 'un-resolution';

const SCHEMES = ['file', 'untitled'];
const LANGUAGES = [LANGUAGE, 'plaintext', 'markdown'];

/** What is sent to the server. Whether a text is a resolution, the server finds out. */
export function documentSelector(patterns: readonly string[]): DocumentFilter[] {
  return [
    ...SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
    // Settings count as they stand in the editor, before they are saved.
    { scheme: 'file', pattern: '**/.editorconfig' },
    ...patterns.map((pattern) => ({ scheme: 'file', pattern: anywhere(pattern) })),
  ];
}

export function draftPatterns(): string[] {
  return vscode.workspace.getConfiguration('resolutionlint').get<string[]>('files', []);
}

/** The same for the functions of VS Code. */
export function draftSelector(): vscode.DocumentSelector {
  return documentSelector(draftPatterns()) as vscode.DocumentSelector;
}

export function mayBeDraft(document: vscode.TextDocument): boolean {
  return vscode.languages.match(draftSelector(), document) > 0;
}
