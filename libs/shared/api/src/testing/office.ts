import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

const run = promisify(execFile);

/** Whether a program that is not ours is there to read what we write; a continuous integration that lacks it fails instead of skipping. */
export const hasProgram = (program: string, asked = '--version'): boolean =>
  orFailInCi(program, spawnSync(program, [asked], { stdio: 'ignore' }).status === 0);

/** Whether there is a Chromium to print with, under the same rule. */
export const hasChromium = (): boolean => orFailInCi('CHROMIUM_PATH', Boolean(process.env.CHROMIUM_PATH));

function orFailInCi(what: string, found: boolean): boolean {
  if (!found && process.env.CI)
    throw new Error(`${what} is missing: what is exported must be read by a program that is not ours`);
  return found;
}

/** How long a test that waits for LibreOffice may take: it starts slowly on a busy machine. */
export const OFFICE_TIME = 180_000;

/** LibreOffice, which is not ours, opens a file, as `read` says where its kind is not enough, and saves it in another kind. One folder for the tests of a file. */
export function libreOffice(): (bytes: Buffer, extension: string, to: string, read?: string) => Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'binome-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return async (bytes, extension, to, read) => {
    const name = randomUUID();
    const given = join(folder, `${name}.${extension}`);
    writeFileSync(given, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = join(folder, 'saved');
    const reading = read ? [`--infilter=${read}`] : [];
    await run('soffice', [profile, '--headless', ...reading, '--convert-to', to, '--outdir', saved, given], {
      timeout: OFFICE_TIME,
    });
    return readFileSync(join(saved, `${name}.${to.split(':')[0] ?? ''}`));
  };
}

/** What pdftotext and pdfinfo, which are not ours, read of a PDF: its text, on lines as they stand, and its facts. */
export function readPdf(bytes: Buffer): { text: string; facts: string } {
  const folder = mkdtempSync(join(tmpdir(), 'binome-pdf-'));
  const path = join(folder, 'read.pdf');
  try {
    writeFileSync(path, bytes);
    const read = (program: string, ...given: string[]) => execFileSync(program, given, { encoding: 'utf8' });
    return { text: read('pdftotext', '-layout', path, '-'), facts: read('pdfinfo', path) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
