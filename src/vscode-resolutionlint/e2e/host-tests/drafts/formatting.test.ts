import * as vscode from 'vscode';
import { show, until } from '../waiting';

describe('the formatter', () => {
  for (const name of ['second.resolution.txt', 'in-markdown.md', 'mangroves.txt']) {
    it(`is there for a draft: ${name}`, async () => {
      const draft = await show(name);
      await until(
        () => formattingOf(draft),
        (edits) => edits !== undefined,
      );
    });
  }

  it('leaves other Markdown to the formatter of others', async () => {
    const notes = await show('notes.md');
    const other = vscode.languages.registerDocumentFormattingEditProvider(
      { language: 'markdown' },
      { provideDocumentFormattingEdits: () => [vscode.TextEdit.insert(new vscode.Position(0, 0), 'By another. ')] },
    );
    // Where there are two, the workbench asks which is meant, and waits.
    void vscode.commands.executeCommand('editor.action.formatDocument');
    await until(
      () => notes.getText(),
      (text) => text.startsWith('By another. '),
    );
    other.dispose();
  });
});

/** Undefined where no extension has a formatter. */
function formattingOf(document: vscode.TextDocument): Thenable<vscode.TextEdit[] | undefined> {
  return vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', document.uri, { tabSize: 4, insertSpaces: true });
}
