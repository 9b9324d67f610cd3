// Stands in for the native watchdog of the workbench's server; the tests end the whole process group themselves.
exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
