import eslint from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import prettier from 'eslint-config-prettier/flat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * What each folder of `src` may import from the others: data walks one way through them. The house style gives the picture;
 * this keeps it true.
 */
const layers = {
  model: [],
  eligibility: ['model'],
  lint: ['model'],
  localization: ['model', 'eligibility', 'lint'],
  views: ['model', 'eligibility', 'localization'],
  templates: ['model'],
  elements: ['model', 'eligibility', 'localization', 'views'],
  define: ['elements'],
  server: ['model', 'eligibility', 'localization', 'views'],
  cli: ['model', 'eligibility', 'lint', 'localization', 'views', 'server', 'templates'],
};

/** The layers that are pure: time, zone and language come to them as arguments, and they touch no page. */
const pureLayers = ['model', 'eligibility', 'lint', 'localization', 'templates', 'views'];

/** The pure layers that know nothing of Lit either, so that a server or a terminal can use them alone. */
const plainLayers = ['model', 'eligibility', 'lint', 'localization', 'templates'];

/** The only files that wake `Intl`, each of them late and for one thing: it costs an old phone up to 0.2 s. */
const intlFiles = [
  'src/model/time/zone.ts',
  'src/localization/speaker.ts',
  'src/elements/clocks/device-zone.ts',
];

/** The only pure file that may use `Date`: for the calendar of UTC, and not for the clock. */
const calendarFile = 'src/model/time/moment.ts';

const unsafeDirectives = {
  group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
  message: 'A notice is text from elsewhere: it never becomes markup.',
};

/** Ways around Lit's escaping that no other rule knows. */
const unsafeMarkup = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: 'A notice is text from elsewhere: it never becomes markup.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/i]',
    message: 'A notice is text from elsewhere: it never becomes markup.',
  },
];

const outsideWorld = [
  ['Date', 'Time is an argument here, in minutes since 1970-01-01T00:00Z.'],
  ['performance', 'Time is an argument here.'],
  ['navigator', 'Language is an argument here.'],
  ['window', 'This layer knows no page.'],
  ['document', 'This layer knows no page.'],
  ['localStorage', 'This layer remembers nothing.'],
  ['sessionStorage', 'This layer remembers nothing.'],
  ['fetch', 'This layer asks nobody.'],
].map(([name, message]) => ({name, message}));

const intl = {
  name: 'Intl',
  message: `Only ${intlFiles.join(' and ')} may use it: patterns are drawn from CLDR when we build.`,
};

/** The rules of one folder. A rule named twice replaces itself, so each folder gets its whole list. */
function layer(name, allowed) {
  const forbidden = Object.keys(layers).filter((other) => other !== name && !allowed.includes(other));
  const message = `${name} may import ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no other folder'}.`;
  return {
    files: [`src/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            unsafeDirectives,
            {regex: `^\\.\\.?/(.*/)?(${forbidden.join('|')})/`, message},
            {
              regex: '^(\\.\\./)+(index\\.js$|embed/)',
              message: 'The package is made of the layers, not they of it.',
            },
            ...(name === 'views' || name === 'elements'
              ? [{regex: '/all-locales\\.js$', message: 'A page loads the one language that it speaks.'}]
              : []),
            ...(plainLayers.includes(name)
              ? [{group: ['lit', 'lit/*', 'lit-html', 'lit-html/*'], message: `${name} knows no templates.`}]
              : []),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...unsafeMarkup,
        {selector: `ImportExpression[source.value=/\\u002F(${forbidden.join('|')})\\u002F/]`, message},
      ],
      'no-restricted-globals': ['error', intl, ...(pureLayers.includes(name) ? outsideWorld : [])],
    },
  };
}

export default defineConfig(
  globalIgnores([
    'site/',
    // They need the built package, whose types a fresh clone has not; test/hosts/types.test.ts compiles them.
    'test/hosts/apps/',
    'dist/',
    'bench/peers/dist/',
    '.types/',
    'coverage/',
    'src/**/generated/',
    'src/localization/catalogues/*/!(messages).ts',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  eslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },

  {
    // Those that need types are in .oxlintrc.json.
    files: ['**/*.{ts,tsx}', 'scripts/**/*.mts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // `typeof import('./live.js')` is what a module that comes later is called.
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },

  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/value-after-constraints': 'error',
      // WebKit takes a list without bullets for no list, unless it says its role (bug 170179).
      'lit-a11y/no-redundant-role': 'off',
      'no-script-url': 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-imports': [
        'error',
        {patterns: [unsafeDirectives, {regex: '/cli/', message: 'Nothing uses the command line.'}]},
      ],
      'no-restricted-syntax': ['error', ...unsafeMarkup],
      'no-restricted-globals': ['error', intl],
    },
  },
  Object.entries(layers).map(([name, allowed]) => layer(name, allowed)),
  {
    files: intlFiles,
    rules: {'no-restricted-globals': ['error', ...outsideWorld]},
  },
  {
    files: [calendarFile],
    rules: {
      'no-restricted-globals': ['error', intl, ...outsideWorld.filter(({name}) => name !== 'Date')],
      'no-restricted-properties': ['error', {object: 'Date', property: 'now', message: 'It reads no clock.'}],
    },
  },

  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'stories/**/*.ts', 'scripts/**/*.mts'],
    rules: {
      // Tests and scripts may say what they know, such as that the element just put into the page is there: where they
      // are wrong, they fail before any reader sees it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  {
    // What they measure runs in a page.
    files: ['bench/{growth,interaction,loading}.mjs', 'bench/peers/**/*.mjs'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['examples/**/*.js', 'stories/**/*.js', 'test/stories/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['**/*.d.mts', '**/*.d.ts'],
    extends: [tseslint.configs.base],
    rules: {'no-undef': 'off', 'no-unused-vars': 'off'},
  },
  prettier,
);
