/** The command line, except for its sentences about problems, which are a catalogue of their own. */
import type {BorderPlace} from '../../../eligibility/review/borders/border-pair.js';
import type {ItemLevel} from '../../../lint/profile.js';
import type {State} from '../../../lint/find/look-for.js';
import type {Problem} from '../../../model/problems/problem.js';
import {msg, str} from '../../msg.js';

// Help

/** First line of the help of the command line */
export const about = () =>
  msg('Writes, tests and publishes a notice about an incident.', {id: 'command-about'});
/** Heading in the help */
export const usage = () => msg('Usage:', {id: 'command-usage'});
/** Heading in the help */
export const commandsHeading = () => msg('Commands:', {id: 'command-commands'});
/** Heading in the help */
export const optionsHeading = () => msg('Options:', {id: 'command-options'});
/** Last line of the help; FILE is a word of the usage line */
export const standardInput = () =>
  msg(
    'FILE may be “-” for standard input. Exit codes: 0 all is well, 1 problems, 2 wrong use or unreadable.',
    {id: 'command-standard-input'},
  );
/** What the command “validate” does */
export const validateSummary = () =>
  msg('Tells what is wrong with documents, where, and what to do about it.', {id: 'command-validate'});
/** What the command “check” does */
export const checkSummary = () =>
  msg('Tells whether a reader with these answers is affected, or tests many readers.', {id: 'command-check'});
/** What the command “lint” does */
export const lintSummary = () =>
  msg('Looks in a document for what a law asks of such a notice. Notes of engineers, not legal advice.', {
    id: 'command-lint',
  });
/** What the option does */
export const helpOption = () => msg('Shows this help.', {id: 'option-help'});
/** What the option does */
export const versionOption = () => msg('Shows the version.', {id: 'option-version'});
/**
 * What the option does; the gap is a list of languages joined by "or"; the capitals are names of environment variables
 */
export const langOption = (languages: string) =>
  msg(str`Speaks ${languages}; otherwise as LC_ALL, LC_MESSAGES, LANG or LANGUAGE says.`, {
    id: 'option-lang',
  });
/** In that list: the name of a language, and its tag, which is to be typed */
export const languageAndTag = (name: string, tag: string) =>
  msg(str`${name} (${tag})`, {id: 'language-and-tag'});
/** What the option does */
export const validateJsonOption = () =>
  msg('Prints all problems as one array of JSON.', {id: 'option-validate-json'});
/** What the option does; “revision” is a member of JSON */
export const previousOption = () =>
  msg('The document that this one takes the place of: tells what must not, or should not, have changed.', {
    id: 'option-previous',
  });
/** What the option does; the gap is a list of names to be typed */
export const profileOption = (profiles: string) =>
  msg(str`The law: ${profiles}. May be given several times.`, {id: 'option-profile'});
/** What the option does */
export const lintJsonOption = () =>
  msg('Prints all findings as one array of JSON.', {id: 'option-lint-json'});
/** What the option does */
export const answerOption = () =>
  msg('What the reader answers, once for each question; what is left out is “I don’t know”.', {
    id: 'option-answer',
  });
/** What the option does */
export const checkJsonOption = () => msg('Prints the answer as one line of JSON.', {id: 'option-check-json'});
/** What the option does; keep the JSON */
export const vectorsOption = () =>
  msg('Tests every reader in this file: [{"answers": {…}, "expected": "affected"}, …]', {
    id: 'option-vectors',
  });

/** What the command “vectors” does */
export const vectorsSummary = () =>
  msg('Suggests tests at the borders of the rule, for you to say what is expected.', {id: 'command-vectors'});
/** What the option does; keep the words in quotation marks */
export const suggestOption = () =>
  msg('Writes answers on both sides of every border, with “expected” left open: null.', {
    id: 'option-suggest',
  });
/** What the option does */
export const suggestOutOption = () =>
  msg('Where the tests are written. Otherwise to standard output.', {id: 'option-suggest-out'});
/** What the command “map” does */
export const mapSummary = () =>
  msg('Draws who is affected: dates across, options down, in the colours of the verdicts.', {
    id: 'command-map',
  });
/** What the option does */
export const outOption = () =>
  msg(
    'Where the map is written: a page (.html) or a drawing (.svg). Otherwise to standard output, as a page.',
    {id: 'option-out'},
  );
/** What the option does */
export const mapAnswerOption = () =>
  msg('What is taken as given, such as the answer to a second question for a date.', {
    id: 'option-map-answer',
  });
/** After a file was written */
export const fileWritten = (file: string) => msg(str`Written: ${file}`, {id: 'file-written'});
/** What the command “render” does */
export const renderSummary = () =>
  msg('Writes the notice as HTML that shows without a script.', {id: 'command-render'});
/** What the option does */
export const toOption = () =>
  msg(
    'A whole page, a fragment to paste into one, the stylesheet of a fragment, or an element that goes on when the script comes. Otherwise a page.',
    {id: 'option-to'},
  );
/** What the option does */
export const urlOption = () =>
  msg('Where the page will stand; search engines and links to it are told.', {id: 'option-url'});
/** What the option does */
export const stylesOption = () =>
  msg(
    'Where the styles stand: in the markup, in a file, or nowhere, with all answers open. Otherwise in the markup.',
    {id: 'option-styles'},
  );
/** What the option does; the words in quotation marks are typed */
export const stylesheetOption = () =>
  msg(
    'Where that file will stand, to link it: for an element incident-notice.css, for a fragment what “--to stylesheet” writes.',
    {id: 'option-stylesheet'},
  );
/** What the option does; keep “shift_jis” */
export const charsetOption = () =>
  msg('The encoding of the page, such as shift_jis. Other characters than ASCII become references.', {
    id: 'option-charset',
  });
/** What the option does; a fragment is a part of a page */
export const copyOption = () =>
  msg('A name for one of several copies of a fragment in a page; each needs another.', {
    id: 'option-copy',
  });
/** What the option does */
export const renderOutOption = () =>
  msg('Where the HTML is written. Otherwise to standard output.', {id: 'option-render-out'});
/** After a page was written; the gap is an HTTP header that says what the page may load */
export const policyOf = (policy: string) =>
  msg(str`It works under this policy: ${policy}`, {id: 'policy-of'});

/** What the command “new” does */
export const newSummary = () =>
  msg('Writes a notice to start from: worded for a kind of incident, with places to fill in.', {
    id: 'command-new',
  });
/** What the option does; keep the four words */
export const stageOption = () =>
  msg('How far the incident is understood: initial, interim, final or withdrawn. Otherwise initial.', {
    id: 'option-stage',
  });
/** What the option does */
export const newLangOption = () =>
  msg(
    'The languages of the notice, joined by commas; the first is the authoritative one. Otherwise that of the terminal.',
    {id: 'option-new-lang'},
  );
/** What the option does */
export const newOutOption = () =>
  msg('Where the notice is written. Otherwise to standard output.', {id: 'option-new-out'});
/** What the option does */
export const newForceOption = () => msg('Overwrites the file if it is there.', {id: 'option-new-force'});
/** No kind of incident was named; the gap is a list of words to be typed */
export const kindMissing = (kinds: string) =>
  msg(str`Name a kind of incident: ${kinds}.`, {id: 'new-kind-missing'});
/** The second gap is a list of words to be typed */
export const kindUnknown = (kind: string, kinds: string) =>
  msg(str`There is no template for “${kind}”. Kinds of incidents: ${kinds}.`, {id: 'new-kind-unknown'});
/** Wrong use of the command line */
export const oneKindOnly = () => msg('Name one kind of incident only.', {id: 'new-one-kind-only'});
/** The option --stage has another value; the second gap is a list of words to be typed */
export const stageUnknown = (stage: string, stages: string) =>
  msg(str`There is no stage “${stage}”. Stages: ${stages}.`, {id: 'new-stage-unknown'});
/** A file is not overwritten; keep “--force” */
export const fileExists = (file: string) =>
  msg(str`${file} is there already, and nothing was written. With --force it is overwritten.`, {
    id: 'new-file-exists',
  });
/** After a template was written; the gap is a number */
export const placesLeft = (count: string) =>
  msg(str`Places to fill in: ${count}. “incident-notice validate” lists them.`, {id: 'new-places-left'});

/** What the command “dev” does */
export const devSummary = () =>
  msg('Shows a notice on this machine as its readers will see it, and anew each time that it is saved.', {
    id: 'command-dev',
  });
/** What the option does */
export const portOption = () =>
  msg('The port to serve at. Otherwise 4174; 0 takes any that is free.', {id: 'option-port'});
/** The option --port has another value */
export const portUnfit = (port: string) =>
  msg(str`“${port}” is no port. Give a number from 0 to 65535.`, {id: 'dev-port-unfit'});
/** The option --port; keep “--port 0” */
export const portInUse = (port: string) =>
  msg(str`Port ${port} is in use. Name another; --port 0 takes any that is free.`, {id: 'dev-port-in-use'});
/** The option --port */
export const portClosed = (port: string) =>
  msg(str`Port ${port} could not be opened on this machine.`, {id: 'dev-port-closed'});
/** Where a preview is shown; an address, and the name of a file */
export const previewAt = (file: string, address: string) =>
  msg(str`${file} is shown at ${address} and follows what you save. Ctrl+C ends it.`, {id: 'dev-preview-at'});
/** Heading of a preview; the gap is the name of a file */
export const previewTitle = (file: string) => msg(str`Preview of ${file}`, {id: 'dev-title'});
/** Heading above what is wrong with a document */
export const previewProblems = () => msg('Problems', {id: 'dev-problems'});
/** Heading above the languages of a notice */
export const previewLanguages = () => msg('Language', {id: 'dev-languages'});
/** Heading above the two forms of a notice */
export const previewViews = () => msg('Shown as', {id: 'dev-views'});
/** A form of a notice: the web component */
export const previewElement = () => msg('Element', {id: 'dev-element'});
/** A form of a notice: the page without scripts */
export const previewPage = () => msg('Plain page', {id: 'dev-page'});
/** What is shown of a document that cannot be shown as it is */
export const previewStale = () =>
  msg('The file cannot be shown as it is. Below is the last version that could.', {id: 'dev-stale'});
/** There is nothing to show yet */
export const previewEmpty = () =>
  msg('The file cannot be shown yet. Mend the errors, and save it.', {id: 'dev-empty'});
/** The program that serves the preview has ended */
export const previewEnded = () =>
  msg('The preview has ended. Start “incident-notice dev” again.', {id: 'dev-ended'});

/** What the command “deploy” does */
export const deploySummary = () =>
  msg('Puts everything that a site needs into a folder, and says what to paste.', {id: 'command-deploy'});
/** What the option does; keep the addresses; NAME is that of the folder */
export const deployUrlOption = () =>
  msg('Where the folder will stand: https://shop.example/notice/ or /notice/. Otherwise /NAME/.', {
    id: 'option-deploy-url',
  });
/** What the option does */
export const crossOriginOption = () =>
  msg('Lets pages of other sites load the notice. Needs --url with https://.', {id: 'option-cross-origin'});
/** What the option does */
export const forceOption = () =>
  msg('Overwrites files that this command has not written.', {id: 'option-force'});
/** What the option does */
export const dryRunOption = () =>
  msg('Writes nothing, and says what it would write.', {id: 'option-dry-run'});
/** What the option does */
export const deployJsonOption = () =>
  msg('Prints what was written, and what to paste, as JSON.', {id: 'option-deploy-json'});
/** After a folder was written; numbers of files */
export const deployed = (folder: string, written: string, unchanged: string) =>
  msg(str`${folder}: files written: ${written}, unchanged: ${unchanged}.`, {id: 'deployed'});
/** The same where nothing was written, because that was asked for */
export const wouldDeploy = (folder: string, written: string, unchanged: string) =>
  msg(str`${folder}: files that would be written: ${written}, unchanged: ${unchanged}.`, {
    id: 'would-deploy',
  });
/** After a folder was written; a list of files */
export const filesLeft = (files: string) =>
  msg(str`No longer needed, and left there: ${files}`, {id: 'deploy-files-left'});
/** After a folder was written; a list of addresses */
export const picturesMissing = (pictures: string) =>
  msg(str`These pictures are not beside the document. Put them where the pages look for them: ${pictures}`, {
    id: 'deploy-pictures-missing',
  });
/** What to paste; the lines follow */
export const pasteScript = () => msg('Paste into the head of your page:', {id: 'paste-script'});
/** What to paste; the lines follow */
export const pasteTag = () =>
  msg('Paste where the notice is to stand; the links are for readers without scripts:', {id: 'paste-tag'});
/** What to paste; the lines follow. The words in quotation marks are code */
export const pasteClassic = () =>
  msg('If your system removes type="module", load this file instead:', {id: 'paste-classic'});
/** What to paste; the lines follow */
export const pasteFrame = () =>
  msg('If it allows neither scripts nor new tags, show the page without scripts in a frame:', {
    id: 'paste-frame',
  });
/** What to paste; an HTTP header follows */
export const pastePolicy = () =>
  msg('If your page has a content security policy, this is enough for the notice:', {id: 'paste-policy'});
/** After a folder was written; the names of files are kept */
export const serverFiles = () =>
  msg(
    'Headers: for Netlify and Cloudflare Pages, put _headers into the root of the site. Apache reads .htaccess there; nginx is to include nginx.conf.',
    {id: 'deploy-server-files'},
  );
/** After a folder was written; an address */
export const tryAt = (address: string) => msg(str`Try it on your server: ${address}`, {id: 'deploy-try-at'});
/** Heading of a page with which an owner tries whether a notice works */
export const tryTitle = () => msg('Does the notice work here?', {id: 'try-title'});
/** Below that heading; the notice follows */
export const tryExplanation = () =>
  msg(
    'Below stands the notice as your readers will see it. If there is only a link, the scripts or the document did not arrive. Readers do not need this page.',
    {id: 'try-explanation'},
  );

// Wrong use

/** The command “deploy” without operands */
export const folderMissing = () =>
  msg('Name the folder to write to, and then the documents.', {id: 'deploy-folder-missing'});
/** The option --url */
export const urlUnfit = (url: string) =>
  msg(
    str`“${url}” cannot be the address of a folder. Write it like https://shop.example/notice/ or /notice/.`,
    {
      id: 'deploy-url-unfit',
    },
  );
/** The option --cross-origin */
export const crossOriginNeedsUrl = () =>
  msg('For --cross-origin, name the whole address with --url, such as https://shop.example/notice/.', {
    id: 'cross-origin-needs-url',
  });
/** A folder that cannot be written to */
export const folderIsFile = (folder: string) =>
  msg(str`${folder} is a file or within one. Name a folder.`, {id: 'deploy-folder-is-file'});
/** A folder that must not be written to */
export const folderIsLibrary = (folder: string) =>
  msg(str`${folder} is the folder of this program itself. Name one of your site.`, {
    id: 'deploy-folder-is-library',
  });
/** A folder that must not be written to, and a file in it */
export const folderHasDocument = (folder: string, file: string) =>
  msg(
    str`${folder} is the folder of ${file} itself. Name another one, so that the document is not its own copy.`,
    {
      id: 'deploy-folder-has-document',
    },
  );
/** A file whose name not every server takes */
export const nameUnfit = (file: string) =>
  msg(str`${file}: not every server takes this name. Name the file with letters, digits and hyphens.`, {
    id: 'deploy-name-unfit',
  });
/** Two files that would have one name; the gaps are the name, and where each comes from */
export const nameTwice = (name: string, first: string, second: string) =>
  msg(
    str`${first} and ${second} would both become ${name}. Rename one, and keep its new name: pages will know it by that.`,
    {id: 'deploy-name-twice'},
  );
/** Files that are not overwritten; a list of them */
export const filesForeign = (files: string) =>
  msg(
    str`Nothing was written, because this command did not write these files as they are now: ${files}. With --force it overwrites them.`,
    {id: 'deploy-files-foreign'},
  );
/** A folder where a file is to be written, or a file that may not be read */
export const inTheWay = (path: string) =>
  msg(str`${path} is in the way, and nothing was written. Remove it, or name another folder.`, {
    id: 'deploy-in-the-way',
  });
/** Writing has failed, such as on a full disk */
export const folderUnwritable = (folder: string) =>
  msg(str`${folder} could not be written. The files there are as they were.`, {
    id: 'deploy-folder-unwritable',
  });
/** Writing has failed halfway */
export const folderMixed = (folder: string) =>
  msg(str`Not all files of ${folder} could be replaced. Run the command again before you publish them.`, {
    id: 'deploy-folder-mixed',
  });
/** The program is not built */
export const libraryMissing = () =>
  msg('The scripts of the library are missing. In a clone of its repository, run “npm run build”.', {
    id: 'deploy-library-missing',
  });
/** The option --out names a file of another kind */
export const outUnknown = (file: string) =>
  msg(str`The name of the map has to end in .html or .svg: ${file}`, {id: 'out-unknown'});
/** The option --to names something else; the second gap is a list of words to be typed */
export const formUnknown = (form: string, forms: string) =>
  msg(str`A notice cannot be written as “${form}”. Possible forms: ${forms}.`, {id: 'form-unknown'});
/** The option --styles has another value; the second gap is a list of words to be typed */
export const stylesUnknown = (place: string, places: string) =>
  msg(str`Styles cannot stand here: “${place}”. Possible: ${places}.`, {id: 'styles-unknown'});
/** The option --charset names something else */
export const charsetUnknown = (charset: string) =>
  msg(str`There is no encoding “${charset}”.`, {id: 'charset-unknown'});
/** The file that --out names */
export const fileUnwritable = (file: string) =>
  msg(str`${file} could not be written.`, {id: 'file-unwritable'});
/** The option --out names the document itself */
export const outIsSource = (file: string) =>
  msg(str`${file} is the document itself, and would be overwritten. Name another file.`, {
    id: 'out-is-source',
  });
/** The option --url; the gaps are the option and its value */
export const addressUnusable = (option: string, address: string) =>
  msg(
    str`The option ${option} needs an address that begins with https:// or http://, and not “${address}”.`,
    {
      id: 'address-unusable',
    },
  );
/** Standard output was not written to its end, as on a disk that is full */
export const outputIncomplete = () =>
  msg('Not all of the output could be written.', {id: 'output-incomplete'});

/** After an error message about wrong use */
export const seeHelp = (command: string) => msg(str`See ${command} --help.`, {id: 'command-see-help'});
/** Wrong use of the command line */
export const noCommand = () => msg('No command is given.', {id: 'command-missing'});
/** Wrong use of the command line */
export const unknownCommand = (name: string) =>
  msg(str`There is no command “${name}”.`, {id: 'command-unknown'});
/** Wrong use of the command line */
export const unknownFlag = (name: string) =>
  msg(str`There is no option ${name} here.`, {id: 'option-unknown'});
/** Wrong use of the command line */
export const valueMissing = (name: string) =>
  msg(str`The option ${name} needs a value.`, {id: 'option-needs-value'});
/** Wrong use of the command line */
export const valueSuperfluous = (name: string) =>
  msg(str`The option ${name} takes no value.`, {id: 'option-takes-no-value'});
/** Wrong use of the command line */
export const optionRepeated = (name: string) =>
  msg(str`The option ${name} is given twice.`, {id: 'option-repeated'});
/** Wrong use of the command line */
export const fileMissing = () => msg('Name a file.', {id: 'command-file-missing'});
/** Wrong use of the command line */
export const oneFileOnly = () => msg('Name one file only.', {id: 'command-one-file'});
/** Wrong use of the command line; an answer such as purchase=2012. Keep “--answer” */
export const answerWithoutOption = (answer: string) =>
  msg(str`“${answer}” is an answer, and needs --answer before it.`, {id: 'command-answer-without-option'});
/** Wrong use of the command line; a language tag, and a list of them */
export const unknownLanguage = (tag: string, known: string) =>
  msg(str`“${tag}” is not supported. Supported languages: ${known}.`, {id: 'command-unknown-language'});
/** Wrong use of the command line; the known names follow */
export const profileMissing = () => msg('Name a law with --profile.', {id: 'lint-profile-missing'});
/** Wrong use of the command line; the known names follow */
export const profileUnknown = (name: string) =>
  msg(str`There is no profile “${name}”.`, {id: 'lint-profile-unknown'});
/** Wrong use of the command line */
export const suggestMissing = () =>
  msg('Say what to do with the tests: --suggest writes some. To run tests, use check --vectors.', {
    id: 'command-suggest-missing',
  });
/** Wrong use of the command line */
export const vectorsAlone = () =>
  msg('--vectors cannot be combined with --answer or --json.', {
    id: 'command-vectors-alone',
  });

// Files

/** Why a file cannot be read, by the code that Node.js gives. */
export const unreadableFiles: Readonly<Record<string, (file: string) => string>> = {
  /** A file that cannot be read */
  ENOENT: (file) => msg(str`${file}: there is no such file.`, {id: 'file-missing'}),
  /** A file that cannot be read */
  EISDIR: (file) => msg(str`${file}: this is a folder. Name a file in it.`, {id: 'file-is-folder'}),
  /** A file that cannot be read */
  EACCES: (file) => msg(str`${file}: you are not allowed to read this file.`, {id: 'file-forbidden'}),
};
/** A file that cannot be read */
export const fileUnreadable = (file: string) =>
  msg(str`${file}: this file cannot be read.`, {id: 'file-unreadable'});
/** A file that cannot be read, such as one in Shift_JIS */
export const fileNotUtf8 = (file: string) =>
  msg(str`${file}: this is not text in UTF-8. Save it in that encoding.`, {id: 'file-not-utf8'});
/** A file that cannot be read, because it is far too long; a number of megabytes */
export const fileTooLong = (file: string, megabytes: string) =>
  msg(str`${file}: this file has more than ${megabytes} megabytes, and is not read.`, {id: 'file-too-long'});
/** Error; a file with line and column, and the name of an encoding such as Shift_JIS */
export const fileInEncoding = (file: string, encoding: string) =>
  msg(str`${file}: this is not text in UTF-8. It looks like ${encoding}.`, {id: 'file-in-encoding'});
/** After an error; the gap is a command to type */
export const convertFile = (command: string) =>
  msg(str`Choose UTF-8 where your editor saves the file, or convert it: ${command}`, {id: 'convert-file'});
/** An error of the program itself */
export const unexpected = () =>
  msg('An unexpected error occurred. Please tell us which command you ran, and send us the lines below.', {
    id: 'command-unexpected',
  });

// Validate

export const levels: Readonly<Record<Problem['level'], () => string>> = {
  /** How bad a problem is: the notice cannot be shown */
  error: () => msg('error', {id: 'level-error'}),
  /** How bad a problem is: worth a look */
  warning: () => msg('warning', {id: 'level-warning'}),
  /** How bad a problem is: may be intended */
  note: () => msg('note', {id: 'level-note'}),
};
/** Summary of the problems of a file */
export const allWell = (file: string) =>
  msg(str`${file}: no problems. The notice can be shown.`, {id: 'validate-all-well'});
/** Summary of the problems of a file; the gaps are the file and the number of each */
export const canBeShown = (file: string, warnings: string, notes: string) =>
  msg(str`${file}: the notice can be shown. Warnings: ${warnings}, notes: ${notes}.`, {
    id: 'validate-can-be-shown',
  });
/** Summary of the problems of a file, where a condition of its rule can never hold */
export const hasErrors = (file: string, errors: string, warnings: string, notes: string) =>
  msg(
    str`${file}: the notice can be shown, but its rule does not work. Errors: ${errors}, warnings: ${warnings}, notes: ${notes}.`,
    {id: 'validate-has-errors'},
  );
/** Summary of the problems of a file, where it must not take the place of the one before it */
export const cannotReplace = (file: string, errors: string, warnings: string, notes: string) =>
  msg(
    str`${file}: the notice can be shown, but not in the place of the previous one. Errors: ${errors}, warnings: ${warnings}, notes: ${notes}.`,
    {id: 'validate-cannot-replace'},
  );
/** Summary of the problems of a file; the gaps are the file and the number of each */
export const cannotBeShown = (file: string, errors: string, warnings: string, notes: string) =>
  msg(str`${file}: the notice cannot be shown. Errors: ${errors}, warnings: ${warnings}, notes: ${notes}.`, {
    id: 'validate-cannot-be-shown',
  });

/** After the problems of a file; the gaps are the file and a number */
export const problemsCut = (file: string, most: string) =>
  msg(str`${file}: only the first ${most} problems of each kind are listed. There may be more.`, {
    id: 'validate-problems-cut',
  });

// Lint

/** Heading of the list of what a law asks for: its name to be typed, its title, where it holds, and a month */
export const profileHeading = (id: string, title: string, place: string, month: string) =>
  msg(str`${id}: ${title}. ${place}. As of ${month}.`, {id: 'lint-profile'});

/** Headings of groups of items, by how strongly a law asks for them. */
export const itemLevels: Readonly<Record<ItemLevel, () => string>> = {
  /** Heading of what a law asks for */
  required: () => msg('Required', {id: 'lint-required'}),
  /** Heading of what a law asks for */
  'if-known': () => msg('Required if known', {id: 'lint-if-known'}),
  /** Heading of what a law asks for */
  conditional: () => msg('Required in some cases', {id: 'lint-conditional'}),
  /** Heading of what is not asked for by a law, but good to have */
  advised: () => msg('Advised', {id: 'lint-advised'}),
};

/** Whether something is in the document. */
export const states: Readonly<Record<State, () => string>> = {
  /** Whether something is in the document */
  found: () => msg('found', {id: 'lint-found'}),
  /** Whether something is in the document */
  'not-found': () => msg('not found', {id: 'lint-not-found'}),
  /** Whether something is in the document: the document does not show it */
  'cannot-tell': () => msg('cannot tell', {id: 'lint-cannot-tell'}),
};

/** Below something that a law asks for in some cases only; the case, and whether it is in the document: found, not found … */
export const onlyIf = (condition: string, state: string) =>
  msg(str`Only if ${condition} (in the document: ${state}).`, {id: 'lint-only-if'});
/** Below something that was found; a list of JSON Pointers */
export const foundAt = (places: string) => msg(str`It is at ${places}`, {id: 'lint-found-at'});
/** Below something that was not found; a JSON Pointer */
export const writeAt = (place: string) => msg(str`Write it at ${place}`, {id: 'lint-write-at'});
/** Below something that was not found; texts in quotation marks, joined by “and” */
export const exactTexts = (texts: string) => msg(str`Looked for ${texts}.`, {id: 'lint-exact-texts'});
/** Below something that was not found; words in quotation marks, and a list of JSON Pointers */
export const unwantedWords = (words: string, places: string) =>
  msg(str`Take out ${words}: ${places}`, {id: 'lint-unwanted-words'});
/** Below something that no program finds in a document; a JSON Pointer */
export const lookYourself = (place: string) =>
  msg(str`Read it yourself, and write it at ${place} if it is missing.`, {id: 'lint-look-yourself'});
/** Summary of the findings; a file, the name of a law to be typed, and numbers */
export const lintCounts = (file: string, profile: string, found: string, missing: string, open: string) =>
  msg(
    str`${file}, ${profile}: of what is required, found: ${found}, not found: ${missing}, to be read by you: ${open}.`,
    {id: 'lint-counts'},
  );
/** Last line of the findings */
export const noLegalAdvice = () =>
  msg('These are notes of engineers, not legal advice: they say what stands in the document.', {
    id: 'lint-no-legal-advice',
  });

// Check

/** The command “check” has nothing to do; “eligibility” is a member of JSON */
export const nothingToCheck = (file: string) =>
  msg(str`${file}: the notice does not say who is affected. It has no “eligibility”.`, {id: 'check-nothing'});
/** An answer on the command line */
export const malformedAnswer = (text: string) =>
  msg(str`“${text}” is not an answer. Write QUESTION=ANSWER, such as purchase=2012-09-04.`, {
    id: 'answer-malformed',
  });
/** An answer on the command line; the gap is an id */
export const answerRepeated = (question: string) =>
  msg(str`The question “${question}” is answered twice.`, {id: 'answer-repeated'});
/** An answer on the command line; an id, and what was answered */
export const noSuchOption = (question: string, value: string) =>
  msg(str`The question “${question}” has no option “${value}”.`, {id: 'answer-unknown-option'});
/** An answer on the command line; an id, and what was answered */
export const noDate = (question: string, value: string) =>
  msg(
    str`The question “${question}” asks for a date, and “${value}” is none. Write 2012, 2012-09, 2012-09-04, 2012-09-04T14:05 or a span such as 2012-08..2012-09.`,
    {id: 'answer-no-date'},
  );
/** After `answer-no-date`, where people would count the date from today; the gap is today's date, such as 2026-11-29 */
export const relativeDate = (today: string) =>
  msg(str`It is counted from today, ${today}, and would mean another date tomorrow.`, {
    id: 'answer-relative-date',
  });
/** Error: the value of --answer is no period; the gaps are the id of the question and the value */
export const noPeriod = (question: string, value: string) =>
  msg(
    str`The question “${question}” asks for a period, and “${value}” is none. Write 2019..2023, 2019-04.. for one that goes on, 2019 if nobody knows until when, or ..2023-01-31.`,
    {id: 'answer-no-period'},
  );
/** Error: the value of --answer says that there is no code; the gaps are the id of the question and the value */
export const noCode = (question: string, value: string) =>
  msg(
    str`The question “${question}” asks for a code, and “${value}” is none. Leave out the answer if it is not known.`,
    {id: 'answer-no-code'},
  );
/** A condition of a rule: the question, and the answers that meet it, such as "1 to 4 September 2012" */
export const passingAnswers = (question: string, answers: string) =>
  msg(str`${question} (${answers})`, {id: 'passing-answers'});
/** The file of --vectors; keep the JSON */
export const badVectors = (file: string) =>
  msg(str`${file}: this is not a list of tests. Write [{"answers": {…}, "expected": "affected"}, …].`, {
    id: 'vectors-malformed',
  });
/** The file of --vectors; the number of the test */
export const badVector = (file: string, place: string) =>
  msg(
    str`${file}: test ${place} needs “answers”, an object of texts, and “expected”: affected, not-affected or possibly-affected. “groups”, if it has that, is a list of ids.`,
    {id: 'vector-malformed'},
  );
/** The file of --vectors; the number of the test, and a sentence on one of its answers */
export const vectorFault = (file: string, place: string, fault: string) =>
  msg(str`${file}: test ${place}: ${fault}`, {id: 'vector-fault'});
/** A test of --vectors: its number, its answers, and two verdicts */
export const vectorFailed = (place: string, answers: string, expected: string, got: string) =>
  msg(str`Test ${place} failed. Answers ${answers}: expected ${expected}, got ${got}.`, {
    id: 'vector-failed',
  });
/** After the failed tests of --vectors: how many have null in the place of a verdict, and the numbers of some */
export const vectorsUnjudged = (count: string, places: string) =>
  msg(str`Still to be judged: ${count} (${places}). Write what is expected in the place of null.`, {
    id: 'vectors-unjudged',
  });

// Vectors

/** Where an answer of a suggested test stands; an id of a question, and a border such as “from 2011-04-01”. */
export const borders: Readonly<Record<BorderPlace, (question: string, border: string) => string>> = {
  /** Where an answer of a test stands: an id, and a bound such as “from 2011-04-01” */
  first: (question, bound) => msg(str`${question}: the first within “${bound}”`, {id: 'border-first'}),
  /** Where an answer of a test stands: an id, and a bound such as “from 2011-04-01” */
  before: (question, bound) => msg(str`${question}: the last before “${bound}”`, {id: 'border-before'}),
  /** Where an answer of a test stands: an id, and a bound such as “to 2012-09-04” */
  last: (question, bound) => msg(str`${question}: the last within “${bound}”`, {id: 'border-last'}),
  /** Where an answer of a test stands: an id, and a bound such as “to 2012-09-04” */
  after: (question, bound) => msg(str`${question}: the first beyond “${bound}”`, {id: 'border-after'}),
  /** Where an answer of a test stands: an id, and a vague bound such as “from 2012-06 early” */
  doubtful: (question, bound) =>
    msg(str`${question}: on neither side of “${bound}” for sure`, {id: 'border-doubtful'}),
  /** Where an answer of a test stands: an id, and the value of an option */
  option: (question, option) => msg(str`${question}: the option “${option}”`, {id: 'border-option'}),
  /** Where an answer of a test stands: an id, and how codes are tested, such as “prefix AB” */
  fitting: (question, shape) => msg(str`${question}: fits “${shape}”`, {id: 'border-fitting'}),
  /** Where an answer of a test stands: an id, and how codes are tested, such as “prefix AB” */
  unfitting: (question, shape) => msg(str`${question}: does not fit “${shape}”`, {id: 'border-unfitting'}),
  /** Where an answer of a test stands: an id, and a code that was mistyped */
  unfit: (question, code) => msg(str`${question}: “${code}” cannot be a code of it`, {id: 'border-unfit'}),
  /** Where an answer of a test stands: the gap is an id; the answer “I never had one” */
  never: (question) => msg(str`${question}: “never”`, {id: 'border-never'}),
  /** Where an answer of a test stands: the gap is an id */
  unknown: (question) => msg(str`${question}: “I don’t know”`, {id: 'border-unknown'}),
};
/** A suggested test in which every question is left open */
export const nothingAnswered = () => msg('“I don’t know” to everything', {id: 'border-nothing'});
/** Why a test is suggested: where it stands, and a verdict such as not-affected */
export const toBeJudged = (where: string, verdict: string) =>
  msg(str`${where}. To be judged; the rule says ${verdict}.`, {id: 'vector-to-be-judged'});
/** Below a verdict: by which clock an answer goes; the gap is the name of a time zone, such as Asia/Tokyo */
export const understoodIn = (zone: string) =>
  msg(str`Dates and times without an offset are understood in ${zone}.`, {id: 'check-understood-in'});
