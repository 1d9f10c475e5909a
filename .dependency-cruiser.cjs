/**
 * Who may know whom: miniprogram → shared ← cloudfunctions; seeds → shared's types.
 * tests/house/directions.test.ts breaks each rule once to see that it holds.
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const packageNamed = (...names) => `(^|/)node_modules/(${names.join('|')})/`

/** Entry points and what tools load by their path; everything else must be imported by someone. */
const ENTRIES = [
  '\\.d\\.ts$',
  '^tests/.*\\.(test|bench)\\.tsx?$',
  '^tests/.*/children/',
  '^tests/bench/main\\.ts$',
  '^miniprogram/app\\.(config\\.ts|tsx)$',
  '^miniprogram/(pages|packages)/.*/index(\\.config)?\\.tsx?$',
  '^cloudfunctions/[^/]+/index\\.ts$',
  '^localcloud/(cli\\.ts|functions/worker\\.cjs)$',
  '^config/(index|functions)\\.ts$',
  '^config/taro/accessibility/',
  '^tools/',
]

module.exports = {
  forbidden: [
    forbid(
      'shared-knows-nobody',
      'shared/ decides on the phone and in the cloud alike: it imports itself and valibot, no API of either.',
      { path: '^shared/' },
      { pathNot: ['^shared/', packageNamed('valibot')] },
    ),
    forbid(
      'sealing-knows-nobody',
      'How fields are sealed is one small thing for functions, local cloud and tools: Node’s crypto and no more.',
      { path: '^sealing/' },
      { pathNot: ['^sealing/'], dependencyTypesNot: ['core'] },
    ),
    forbid(
      'seeds-know-shared-only',
      'Handbook and demo data is data: types from shared/ are all it needs.',
      { path: '^seeds/' },
      { pathNot: ['^seeds/', '^shared/'] },
    ),
    forbid(
      'pages-know-shared-only',
      'Pages reach the cloud through miniprogram/cloud, never its code.',
      { path: '^miniprogram/' },
      { path: '^(cloudfunctions|localcloud|sealing|config|tools)/' },
    ),
    forbid(
      'one-door-to-the-handbooks',
      'A page that decides for itself takes the handbooks from miniprogram/catalogue.',
      { path: '^miniprogram/', pathNot: '^miniprogram/catalogue/' },
      { path: '^seeds/' },
    ),
    forbid(
      'the-phone-takes-handbooks-only',
      'Demo people never reach a phone.',
      { path: '^miniprogram/catalogue/' },
      { path: '^seeds/', pathNot: '^seeds/handbooks/' },
    ),
    forbid(
      'functions-know-shared-and-seeds',
      'Cloud functions import shared/, the handbooks, the database manifest, sealing/ and themselves.',
      { path: '^cloudfunctions/' },
      { path: '^(miniprogram|localcloud|tools)/' },
    ),
    forbid(
      'functions-stand-alone',
      'A function is deployed by itself: what two of them need belongs to the kit.',
      { path: '^cloudfunctions/([^/]+)/', pathNot: '^cloudfunctions/kit/' },
      { path: '^cloudfunctions/', pathNot: ['^cloudfunctions/$1/', '^cloudfunctions/kit/'] },
    ),
    forbid(
      'only-the-kit-knows-wechat',
      'wx-server-sdk is behind cloudfunctions/kit.',
      { pathNot: '^(cloudfunctions/kit|tests/cloud)/' },
      { path: packageNamed('wx-server-sdk') },
    ),
    forbid(
      'only-the-local-cloud-knows-its-store',
      'libsql and mingo stand in for the WeChat database; nothing that ships may lean on them.',
      { pathNot: '^localcloud/' },
      { path: packageNamed('libsql', 'mingo') },
    ),
    forbid(
      'the-local-cloud-knows-no-product',
      'It stands in for WeChat: it takes manifest, keys and seeds, and knows neither functions nor decisions.',
      { path: '^localcloud/', pathNot: '^localcloud/cli\\.ts$' },
      { path: '^(miniprogram|cloudfunctions|seeds|shared)/' },
    ),
    forbid(
      'features-keep-apart',
      'Features never import each other.',
      { path: '^miniprogram/features/([^/]+)/' },
      { path: '^miniprogram/features/', pathNot: '^miniprogram/features/$1/' },
    ),
    forbid(
      'components-know-no-feature',
      'Components only present what they are given.',
      { path: '^miniprogram/components/' },
      { path: '^miniprogram/(features|pages|packages|cloud)/' },
    ),
    forbid(
      'nothing-imports-tests',
      'Tests look at the project, not the other way round.',
      { pathNot: '^(tests|tools)/' },
      { path: '^tests/' },
    ),
    forbid(
      'no-circles',
      'Two files that need each other at run time are one; types may refer to each other.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('no-orphans', 'What nobody imports is dead.', { orphan: true, pathNot: ENTRIES }, {}),
    forbid(
      'no-unnamed-packages',
      'What is imported stands in package.json, not only in another package’s needs.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid('no-lost-imports', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.cjs', '.mjs', '.json'],
    },
  },
}
