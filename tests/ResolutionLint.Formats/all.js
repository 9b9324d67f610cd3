// All tests in one process, so that each run of the command is made once for all of them.
import './github.test.js';
import './gitlab.test.js';
import './junit.test.js';
import './page.test.js';
import './report.test.js';
import './sarif.test.js';
