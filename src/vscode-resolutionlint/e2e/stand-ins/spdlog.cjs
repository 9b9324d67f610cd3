// Stands in for the native logger of the workbench's server, which would need a C++ compiler.
// Output channels are files written by it: without it every output channel stays empty.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const OFF = 6;
const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
let common = 0;

class Logger {
  constructor(file) {
    this.file = file;
    this.level = common;
    this.bare = false;
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, '');
  }

  write(level, message) {
    if (level >= this.level && this.level < OFF) {
      const head = this.bare ? '' : `${new Date().toISOString().slice(0, -1).replace('T', ' ')} [${NAMES[level]}] `;
      appendFileSync(this.file, `${head}${message}${this.bare ? '' : '\n'}`);
    }
  }

  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.bare = true;
  }
  setPattern() {
    this.bare = false;
  }
  flush() {}
  drop() {}
}

const open = async (_name, file) => new Logger(file);

// One by one: the server imports this as a module, and Node reads the names from the text of such assignments.
exports.version = 0;
exports.createRotatingLogger = open;
exports.createAsyncRotatingLogger = open;
exports.setLevel = (level) => {
  common = level;
};
exports.setFlushOn = () => {};
exports.Logger = Logger;
