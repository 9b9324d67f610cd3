// Loaded into the workbench's processes: a machine on which .NET is not installed, whatever lies in the folders of this one.
const files = require('node:fs/promises');
const { access } = files;

const INSTALLED = ['/usr/local/share/dotnet', '/usr/share/dotnet', '/usr/lib/dotnet'];

files.access = async (path, mode) => {
  if (INSTALLED.some((folder) => String(path).startsWith(`${folder}/`))) {
    throw Object.assign(new Error(`ENOENT: no such file or directory, access '${path}'`), { code: 'ENOENT' });
  }

  return access(path, mode);
};
