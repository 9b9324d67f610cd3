import * as vscode from 'vscode';
import { propose, type Proposal } from './proposals';

/** Completes our keys and their values in an .editorconfig. What is wrong with them, the server reports. */
export class SettingProposals implements vscode.CompletionItemProvider {
  static register(): vscode.Disposable {
    return vscode.languages.registerCompletionItemProvider(
      { scheme: 'file', pattern: '**/.editorconfig' },
      new SettingProposals(),
      '.',
      '=',
      ' ',
    );
  }

  provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
    const line = document.lineAt(position.line).text.slice(0, position.character);
    const { from, isValue, items } = propose(line);
    const range = new vscode.Range(position.line, from, position.line, position.character);
    return items.map((item) => toItem(item, isValue, range));
  }
}

function toItem({ text, detail }: Proposal, isValue: boolean, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: text, description: detail },
    isValue ? vscode.CompletionItemKind.Value : vscode.CompletionItemKind.Property,
  );
  item.range = range;
  item.filterText = text;
  return item;
}
