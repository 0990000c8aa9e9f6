import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// What a browser fetches before the first screen can be used: the page, its scripts and styles, their preloads.
const LIMIT = 250_000;
const folder = 'dist/web';
const page = readFileSync(join(folder, 'index.html'), 'utf8');
const files = [...new Set([...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? ''))];

let total = gzipSync(page).length;
for (const file of files) {
  const size = gzipSync(readFileSync(join(folder, file))).length;
  total += size;
  console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${file}`);
}
const later = readdirSync(join(folder, 'assets')).filter(
  (file) => /\.(js|css)$/.test(file) && !files.includes(`assets/${file}`),
);
console.log(
  `first load: ${(total / 1000).toFixed(1)} kB gzip, target under ${LIMIT / 1000} kB; ${later.length} files come on demand`,
);
if (total > LIMIT) process.exitCode = 1;
