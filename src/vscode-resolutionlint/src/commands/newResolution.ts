import * as vscode from 'vscode';
import type { Server } from '../client';
import { LANGUAGE } from '../documents';
import { needServer } from './needServer';

/** Opens an untitled draft with the frame of a resolution, which the server proposes for an empty one. */
export async function newResolution(server: Server, organ?: unknown): Promise<void> {
  if (!(await needServer(server))) {
    return;
  }

  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: '' });
  const start = new vscode.Position(0, 0);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    start,
  );
  const frames = items.filter((item) => item.kind === vscode.CompletionItemKind.Snippet && item.insertText instanceof vscode.SnippetString);

  const frame = typeof organ === 'string' ? frames.find((item) => nameOf(item).endsWith(organ)) : await choose(frames);

  if (!frame) {
    return;
  }

  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(frame.insertText as vscode.SnippetString, start);
}

async function choose(frames: vscode.CompletionItem[]): Promise<vscode.CompletionItem | undefined> {
  const picked = await vscode.window.showQuickPick(
    frames.map((frame) => ({ label: nameOf(frame).replace(/^New resolution of the /, ''), frame })),
    { title: 'New Resolution', placeHolder: 'The organ that adopts it' },
  );
  return picked?.frame;
}

function nameOf(frame: vscode.CompletionItem): string {
  return typeof frame.label === 'string' ? frame.label : frame.label.label;
}
