import { spawn } from 'child_process';

/*
 * Whatever this machine's own npm settings leave out is asked for by name: without development packages or the native
 * executables that are optional packages nothing here works.
 */
const ARGUMENTS = ['ci', '--include=dev', '--include=optional', '--package-lock=true', '--prefer-offline'];
const QUIET = ['--loglevel=error', '--no-audit', '--no-fund', '--no-progress', '--no-update-notifier'];
const SECONDS_BETWEEN_SIGNS = 10;

/**
 * Installs exactly what the lockfile names, with a sign of life every ten seconds.
 *
 * @param {string} root the project's folder
 * @param {(line: string) => void} say where progress goes
 * @returns {Promise<string | undefined>} what npm said when it failed; nothing when all is installed
 */
export function install(root, say) {
  say('Installing the packages that package-lock.json names (once, about half a minute) …');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const sign = setInterval(() => say(`  still installing, ${seconds()} s`), SECONDS_BETWEEN_SIGNS * 1000);
  return runNpm(root).then((problem) => {
    clearInterval(sign);
    if (problem === undefined) say(`Installed in ${seconds()} s.`);
    return problem;
  });
}

/** @param {string} root */
function runNpm(root) {
  // Inside `npm test` npm names its own script, which needs no shell on any platform.
  const npm = process.env['npm_execpath'];
  const [command, before] = npm && npm.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const shell = command === 'npm' && process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, [...before, ...ARGUMENTS, ...QUIET], {
      cwd: root,
      shell,
      stdio: ['ignore', 'pipe', 'pipe']
    });
    let said = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => (said += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve(`npm could not be started: ${error.message}`));
    child.on('close', (code) => resolve(code === 0 ? undefined : said.trim() || `npm ended with exit code ${code}.`));
  });
}
