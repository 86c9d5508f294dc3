/** An nginx with `deploy/nginx.conf`, for this machine only, and the site that it serves: for what tests and measures it. */
import {execFile, spawn} from 'node:child_process';
import {createHash, X509Certificate} from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {env} from 'node:process';
import {promisify} from 'node:util';
import {bareServer, mainFile, siteFile} from './nginx-files.mjs';

const run = promisify(execFile);

/** How to get what is missing: nothing is left out where it is. */
const howToInstall =
  'on Debian or Ubuntu with "apt-get install nginx libnginx-mod-http-brotli-static openssl", or name the executable of nginx in NGINX_PATH';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The nginx of this machine, and its module that sends what was compressed with brotli.
 *
 * @throws {Error} when there is none, saying how to get one
 */
async function findNginx() {
  const folders = (env.PATH ?? '').split(delimiter);
  // Only root has it in the PATH.
  const paths = env.NGINX_PATH
    ? [env.NGINX_PATH]
    : [...folders, '/usr/sbin'].map((each) => join(each, 'nginx'));
  const program = paths.find(isExecutable);
  if (program === undefined) throw new Error(`No nginx was found: install it ${howToInstall}.`);
  const {stderr} = await run(program, ['-V']);
  const [, folder = '/usr/lib/nginx/modules'] = /--modules-path=(\S+)/.exec(stderr) ?? [];
  const brotli = join(folder, 'ngx_http_brotli_static_module.so');
  if (!existsSync(brotli)) throw new Error(`nginx has no ${brotli}: install it ${howToInstall}.`);
  const mediaTypes = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync);
  if (mediaTypes === undefined) throw new Error(`nginx has no mime.types: install it ${howToInstall}.`);
  return {program, brotli, mediaTypes};
}

/** A certificate for this machine, which nobody trusts. */
async function writeCertificate({certificate, key}) {
  const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1`;
  try {
    await run('openssl', [...words.split(' '), '-keyout', key, '-out', certificate]);
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Error(`No openssl was found: install it ${howToInstall}.`, {cause: error});
    throw error;
  }
}

/**
 * What makes Chromium trust a certificate as it trusts that of a site. Where it is only told to overlook errors, it keeps
 * nothing of what it was sent.
 */
function trustIn(certificate) {
  const key = new X509Certificate(certificate).publicKey.export({type: 'spki', format: 'der'});
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`;
}

/** Ports that nobody listens at. */
async function freePorts(count) {
  const servers = await Promise.all(
    Array.from(
      {length: count},
      () =>
        new Promise((resolve, reject) => {
          const server = createServer().once('error', reject);
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function isListening(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.destroy() && true)).once('error', () => resolve(false));
  });
}

/** Waits until a server answers. Fails with what it has said if it ends before. */
async function untilListening(child, ports, errorLog) {
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  while (!(await Promise.all(ports.map(isListening))).every(Boolean)) {
    if (child.exitCode !== null) {
      const logged = existsSync(errorLog) ? readFileSync(errorLog, 'utf8') : '';
      throw new Error(`nginx does not start:\n${said}${logged}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Starts nginx with `deploy/nginx.conf`; `nginx.d.mts` has the options.
 *
 * @param {string} site
 */
export async function startNginx(site, {pagePolicies = {}, bareFolders = []} = {}) {
  const nginx = await findNginx();
  const folder = mkdtempSync(join(tmpdir(), 'incident-notice-nginx-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'logs'));
  const tls = {certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem')};
  await writeCertificate(tls);
  const [http, https, ...barePorts] = await freePorts(2 + bareFolders.length);
  const siteSettings = join(folder, 'site.conf');
  writeFileSync(siteSettings, siteFile({http, https, site, pagePolicies, ...tls}));
  const bareServers = bareFolders.map((each, index) => bareServer(each, barePorts[index], tls));
  const main = join(folder, 'nginx.conf');
  writeFileSync(main, mainFile(nginx, folder, [`  include "${siteSettings}";`, ...bareServers]));
  const child = spawn(nginx.program, ['-p', folder, '-c', main], {stdio: ['ignore', 'ignore', 'pipe']});
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, {recursive: true});
  };
  try {
    await untilListening(child, [http, https, ...barePorts], join(folder, 'error.log'));
  } catch (error) {
    await close();
    throw error;
  }
  const certificate = readFileSync(tls.certificate, 'utf8');
  return {
    address: `https://127.0.0.1:${https}`,
    insecureAddress: `http://127.0.0.1:${http}`,
    bareAddresses: barePorts.map((port) => `https://127.0.0.1:${port}`),
    certificate,
    pid: child.pid,
    chromiumArguments: [trustIn(certificate)],
    close,
  };
}
