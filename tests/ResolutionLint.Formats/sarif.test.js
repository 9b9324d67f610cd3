// SARIF against the schema of OASIS.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { names, run } from './runs.js';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// One pattern of the schema, for names of languages, is none that Unicode mode takes.
const validate = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(schema);

const resultsOf = (name) => JSON.parse(run(name).sarif).runs[0].results;

for (const name of names) {
  test(`${name}: SARIF is valid`, () => {
    validate(JSON.parse(run(name).sarif));
    assert.deepEqual(validate.errors ?? [], []);
  });

  test(`${name}: results name rules that are there, and no two of a file have one fingerprint`, () => {
    const { tool, results } = JSON.parse(run(name).sarif).runs[0];
    const { rules } = tool.driver;
    const known = results.map((result) => [result.locations[0].physicalLocation.artifactLocation.uri, result.partialFingerprints['resolutionLint/v1']].join());

    assert.deepEqual(results.map(({ ruleIndex }) => rules[ruleIndex]?.id), results.map(({ ruleId }) => ruleId));
    assert.equal(new Set(known).size, results.length);
  });
}

test('a Word document: results name the paragraph and give its words, and no edits of a file that is no text', () => {
  const [result] = resultsOf('a Word document').filter(({ ruleId }) => ruleId === 'RL5002');
  const [{ logicalLocations, physicalLocation }] = result.locations;
  assert.equal(logicalLocations[0].fullyQualifiedName, 'operative paragraph 1');
  assert.ok(physicalLocation.contextRegion.snippet.text.includes(physicalLocation.region.snippet.text));
  assert.ok(resultsOf('a Word document').every(({ fixes }) => fixes === undefined));
});

test('the validator sees what is wrong', () => {
  const log = JSON.parse(run('flawed drafts').sarif);
  log.runs[0].results[0].baselineState = 'old';
  assert.equal(validate(log), false);
  assert.equal(validate.errors[0].instancePath, '/runs/0/results/0/baselineState');
});

test('a baseline gives every result its state', () => {
  const states = resultsOf('a baseline').map(({ baselineState }) => baselineState);
  assert.deepEqual([...new Set(states)].sort(), ['absent', 'new', 'unchanged', 'updated']);
  assert.ok(resultsOf('flawed drafts').every((result) => !('baselineState' in result)));
});

test('a suppression has its reason', () => {
  const suppressed = resultsOf('a suppressed finding').filter(({ suppressions }) => suppressions);
  assert.deepEqual(suppressed.map(({ ruleId }) => ruleId), ['RL5001']);
  assert.deepEqual(suppressed[0].suppressions, [{ kind: 'inSource', justification: 'quoted as it was adopted' }]);
});

test('faults of settings are results too', () => {
  assert.ok(resultsOf('faults of settings').some(({ locations }) => locations[0].physicalLocation.artifactLocation.uri === '.editorconfig'));
});

test('files are told by addresses, whatever their names', () => {
  const addresses = resultsOf('a baseline').map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
  assert.deepEqual([...new Set(addresses)], ['a%20b/draft%20%231.txt', 'gone.txt', 'new.txt']);
});
