import * as vscode from 'vscode';
import { RulePages } from '../rulePages';
import { rules } from '../editorconfig/catalog';

/** Shows the page of a rule. Code actions name it; from the palette the drafter chooses. */
export async function explainRule(rule?: unknown): Promise<void> {
  const id = typeof rule === 'string' ? rule : await choose();

  if (id !== undefined) {
    await vscode.commands.executeCommand('markdown.showPreview', RulePages.addressOf(id));
  }
}

async function choose(): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(
    rules.map((rule) => ({ label: rule.id, description: rule.title })),
    { title: 'Explain Rule', placeHolder: 'Id of the rule, or words of what it finds', matchOnDescription: true },
  );
  return picked?.label;
}
