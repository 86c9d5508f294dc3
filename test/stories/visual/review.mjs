/**
 * Lays the pictures that the last run of `pictures.test.ts` found to differ side by side on a page, and prints where it is:
 * `node test/stories/visual/review.mjs`.
 */
import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

const folder = fileURLToPath(new URL('../../../coverage/pictures', import.meta.url));
const own = ['review.css', 'review.js'];

/** One picture, old over new; the script makes them blink and slide. */
function section({name, points, share}) {
  const images = ['old', 'new', 'difference']
    .map((kind) => `<figure><figcaption>${kind}</figcaption><img src="${name}.${kind}.png" alt=""></figure>`)
    .join('');
  return `<section>
<h2>${name}</h2>
<p>${points} points, ${(share * 100).toFixed(3)} %</p>
<div class="apart">${images}</div>
<div class="together"><img src="${name}.old.png" alt=""><img class="above" src="${name}.new.png" alt=""></div>
<label>old <input type="range" min="0" max="100" value="50"> new</label>
<button type="button" aria-pressed="false">Blink</button>
</section>`;
}

if (!existsSync(`${folder}/changes.json`))
  throw new Error('No pictures: run `npm run verify -- pictures` first.');
const changes = JSON.parse(readFileSync(`${folder}/changes.json`, 'utf8'));
changes.sort((one, other) => other.share - one.share);

for (const name of own) copyFileSync(fileURLToPath(new URL(name, import.meta.url)), `${folder}/${name}`);
const page = `${folder}/index.html`;
writeFileSync(
  page,
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pictures that differ</title>
<link rel="stylesheet" href="review.css">
<script defer src="review.js"></script>
</head>
<body>
<main>
<h1>${changes.length === 0 ? 'All pictures are as they were reviewed' : `${changes.length} pictures differ`}</h1>
<p>Those that are meant: <code>npm run update -- pictures</code>, and commit what it wrote.</p>
${changes.map(section).join('\n')}
</main>
</body>
</html>
`,
);
console.log(pathToFileURL(page).href);
