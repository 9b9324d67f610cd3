// Our own JSON against its schema, which stands beside its writer.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import Ajv from 'ajv';
import { names, root, run } from './runs.js';

const schema = JSON.parse(readFileSync(path.join(root, 'src/ResolutionLint.Cli/Reporting/report.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);

for (const name of names) {
  test(`${name}: JSON is as its schema says`, () => {
    validate(JSON.parse(run(name).json));
    assert.deepEqual(validate.errors ?? [], []);
  });
}

test('every part of the schema is met', () => {
  const met = JSON.stringify(names.map((name) => JSON.parse(run(name).json)));
  const words = Object.values(schema.definitions).flatMap(({ properties }) => Object.keys(properties ?? {}));
  assert.deepEqual([...Object.keys(schema.properties), ...words].filter((word) => !met.includes(`"${word}":`)), []);
});

test('the validator sees what is wrong', () => {
  const report = JSON.parse(run('flawed drafts').json);
  report.files[0].diagnostics = [{ id: 'RL5001' }];
  assert.equal(validate(report), false);
});
