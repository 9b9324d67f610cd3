// Code Quality reports against what GitLab's handbook demands.
import assert from 'node:assert/strict';
import test from 'node:test';
import Ajv from 'ajv';
import { names, run } from './runs.js';

const ofHandbook = {
  type: 'array',
  items: {
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        required: ['path', 'lines'],
        properties: {
          path: { pattern: '^(?!/|\\./)' },
          lines: { required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile(ofHandbook);

for (const name of names) {
  test(`${name}: GitLab takes the report`, () => {
    const text = run(name).gitlab;
    const entries = JSON.parse(text);
    validate(entries);

    assert.deepEqual(validate.errors ?? [], []);
    assert.notEqual(text[0], '\uFEFF', 'the parser does not allow a byte order mark');
    assert.equal(new Set(entries.map(({ fingerprint }) => fingerprint)).size, entries.length);
  });
}

test('it lists what is new, file by file', () => {
  const { files } = JSON.parse(run('a baseline').json);
  const expected = files.flatMap(({ path, diagnostics }) => diagnostics.map(({ id, line }) => [path, line, id].join()));
  const actual = JSON.parse(run('a baseline').gitlab).map((entry) => [entry.location.path, entry.location.lines.begin, entry.check_name].join());
  assert.deepEqual(actual, expected);
});

test('the validator sees what is wrong', () => {
  assert.equal(validate([{ description: 'x', fingerprint: 'y', severity: 'error', location: { path: 'a.txt' } }]), false);
});
