/*
 * What the project needs on a machine, and what to say when it is not there. This file and the others of this folder run
 * before anything is installed, and perhaps on an old Node: no packages, and no syntax newer than Node 14.
 */

/** The lowest version that every package of the lockfile accepts. */
const NODE_NEEDED = { major: 20, minor: 19 };
const JAVA_NEEDED = 17;

/**
 * Says what is wrong with this version of Node.
 *
 * @param {string} version as in `process.version`, for example `v20.19.1`
 * @returns {string | undefined} what to tell the person; nothing when the version will do
 */
export function nodeProblem(version) {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) || [];
  const enough = Number(major) > NODE_NEEDED.major;
  if (enough || (Number(major) === NODE_NEEDED.major && Number(minor) >= NODE_NEEDED.minor)) return undefined;
  return [
    `Node ${NODE_NEEDED.major}.${NODE_NEEDED.minor} or newer is needed; this is ${version}. One way to install it:`,
    '  Debian, Ubuntu   nvm install 20        (nvm: https://github.com/nvm-sh/nvm)',
    '  macOS            brew install node@20',
    '  Windows          winget install OpenJS.NodeJS.LTS'
  ].join('\n');
}

/**
 * Says what is wrong with the Java on this machine.
 *
 * @param {{ version: number, hasCompiler: boolean } | undefined} java what was found; nothing when there is no Java
 * @returns {string | undefined} what to tell the person; nothing when it will do
 */
export function javaProblem(java) {
  if (java && java.version >= JAVA_NEEDED && java.hasCompiler) return undefined;
  let found = 'there is no `java` on the PATH.';
  if (java && java.version < JAVA_NEEDED) found = `the \`java\` on the PATH is version ${java.version}.`;
  else if (java) found = 'the `java` on the PATH is a runtime without its compiler (a JRE).';
  return [
    `A Java development kit (JDK) ${JAVA_NEEDED} or newer is needed to run Salesforce's own Apex compiler; ${found}`,
    'One way to install it:',
    '  Debian, Ubuntu   sudo apt-get install openjdk-17-jdk-headless',
    '  macOS            brew install openjdk@17',
    '  Windows          winget install EclipseAdoptium.Temurin.17.JDK'
  ].join('\n');
}

/**
 * Reads what `java -XshowSettings:properties -version` prints.
 *
 * @param {string} settings
 * @returns {{ version: number, home: string } | undefined} nothing when it is no such text
 */
export function readJavaSettings(settings) {
  // Java 8 and older call themselves 1.8, 1.7 …
  const [, version] = /^\s*java\.specification\.version = (?:1\.)?(\d+)/m.exec(settings) || [];
  const [, home] = /^\s*java\.home = (.+?)\s*$/m.exec(settings) || [];
  return version && home ? { version: Number(version), home } : undefined;
}
