// The direction of imports, as docs/architecture.md draws it.
const rooms = [
  'text',
  'messages',
  'yaml',
  'language',
  'sources',
  'claims',
  'match',
  'lints',
  'crossref',
  'edition',
  'charts',
  'export',
];
const tests = '\\.(test|fixture)\\.ts$';

/** A room of the domain imports only from itself and the rooms before it. */
const roomOrder = rooms.slice(0, -1).map((room, index) => ({
  name: `domain-${room}-looks-back-only`,
  comment: `src/domain/${room} comes before: ${rooms.slice(index + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/domain/${room}/` },
  to: { path: `^src/domain/(${rooms.slice(index + 1).join('|')})/` },
}));

/** Folders that are entered by one file alone; their own files may import each other as they like. */
const doors = {
  'claims/citation': 'citation',
  'match/explain': 'explain-missing',
  yaml: 'read-yaml',
  'language/dates': 'find-dates',
  'language/names': 'find-names',
  'language/speech': 'find-attributions',
  'language/wording': 'find-wording',
  'language/edtf': 'edtf',
  'language/numbers': 'find-quantities',
};

const oneDoor = Object.entries(doors).map(([folder, door]) => ({
  name: `${folder.replace('/', '-')}-has-one-door`,
  comment: `Import src/domain/${folder}/${door}.ts; what it does not give stays inside.`,
  severity: 'error',
  from: { pathNot: `^src/domain/${folder}/` },
  to: { path: `^src/domain/${folder}/(?!${door}\\.ts$)` },
}));

export default {
  forbidden: [
    ...roomOrder,
    ...oneDoor,
    {
      name: 'a-language-is-read-from-the-shelf',
      comment: 'What works in one language alone asks `lexiconOf` for it by name.',
      severity: 'error',
      from: { pathNot: '^src/domain/language/lexicon/shelf\\.ts$' },
      to: { path: '^src/domain/language/lexicon/[a-z]{2}\\.ts$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-stays-home',
      comment: 'The domain knows nothing of the disk, the terminal or the site.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^(src/(?!domain/)|e2e/|bench/)' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'No file system, network, process or clock: hashing, coloured text and loading CommonJS are all it takes of Node.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util|module)$' },
    },
    {
      name: 'domain-knows-no-host',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { path: 'node_modules/(astro|@astrojs|vite|playwright|d3-(selection|transition|zoom|drag|brush))/' },
    },
    {
      name: 'only-the-disk-room-touches-files',
      comment: 'Start-up, the file server and the document to add lie outside the content folder.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `^src/disk/|^src/cli/(bootstrap\\.mjs|serve|start|add)|${tests}`,
      },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'disk-knows-only-the-domain',
      severity: 'error',
      from: { path: '^src/disk/' },
      to: { path: '^src/(?!disk/|domain/)' },
    },
    {
      name: 'pages-never-touch-the-disk',
      comment: 'Pages and components get plain data from src/astro.',
      severity: 'error',
      from: { path: '^src/(components|layouts|pages|scripts)/' },
      to: { path: '^src/(disk|cli)/' },
    },
    {
      name: 'nothing-imports-the-terminal',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: `^(e2e|bench)/|${tests}` },
    },
    {
      name: 'no-development-package-in-the-product',
      comment: 'Types may come from anywhere: they leave no trace at run time.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
