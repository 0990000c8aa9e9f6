import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Each topic sees the ones before it, never the ones after. */
const SCOPES = [
  'shared',
  'identity',
  'territories',
  'documents',
  'governance',
  'action-plans',
  'meetings',
  'dashboards',
  'notifications',
];

const scopeConstraints = SCOPES.map((scope, rank) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: SCOPES.slice(0, rank + 1).map((seen) => `scope:${seen}`),
}));

const AMOUNTS =
  '/^(amount|planned|actual|granted|secured|hoped|uncovered|productiveInvestment|plannedInvestment|plannedRunning)$/';
const ON_AMOUNT = `:matches(Identifier[name=${AMOUNTS}], MemberExpression[property.name=${AMOUNTS}])`;
const FLOAT = 'An amount is decimal text: a float would lose cents. Use the rules of shared/domain.';
/** Money never passes through a float. */
const FLOAT_MONEY = [
  { selector: `CallExpression[callee.name=/^(Number|parseFloat|parseInt)$/] > ${ON_AMOUNT}`, message: FLOAT },
  {
    selector: `CallExpression[callee.property.name=/^(parseFloat|parseInt)$/] > ${ON_AMOUNT}.arguments`,
    message: FLOAT,
  },
  { selector: `UnaryExpression[operator=/^[-+]$/] > ${ON_AMOUNT}`, message: FLOAT },
  { selector: `BinaryExpression[operator=/^[-*/%]$/] > ${ON_AMOUNT}`, message: FLOAT },
];

const SERVER_PACKAGES = [
  '@nestjs/*',
  '@apollo/server',
  '@apollo/server/*',
  'typeorm',
  'typeorm/*',
  'pg',
  'bullmq',
  'ioredis',
  'nodemailer',
  'express',
  'node:*',
];
const WEB_PACKAGES = [
  'react',
  'react/*',
  'react-dom',
  'react-dom/*',
  'react-router',
  'react-aria-components',
  '@apollo/client',
  '@apollo/client/*',
  'lucide-react',
];

const typeConstraints = [
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: ['type:domain'],
    allowedExternalImports: ['@casl/ability', 'fast-check', 'vitest', '@etalab/decoupage-administratif'],
  },
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:api', 'type:domain'], bannedExternalImports: WEB_PACKAGES },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:web', 'type:domain'],
    bannedExternalImports: SERVER_PACKAGES,
  },
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: ['*'] },
];

const UNVERSIONED_WRITE = {
  selector: "CallExpression[callee.property.name=/^(save|upsert)$/][callee.object.property.name!='autosave']",
  message: 'save() overwrites what others wrote meanwhile: use tx.edit or tx.insert of the unit of work.',
};

export default tseslint.config(
  { ignores: ['**/node_modules', 'dist', 'reports', '.data', '.nx', 'libs/shared/web/src/generated'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          checkDynamicDependenciesExceptions: ['.*'],
          depConstraints: [...typeConstraints, ...scopeConstraints],
        },
      ],
    },
  },
  {
    // Injected classes must stay values: their types are what the container reads.
    files: ['libs/*/api/**/*.ts', 'apps/api/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-restricted-syntax': ['error', UNVERSIONED_WRITE, ...FLOAT_MONEY],
    },
  },
  {
    files: ['libs/*/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'crypto', 'os'],
              message: 'A rule depends on nothing but its arguments.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument of a rule.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time is an argument of a rule.',
        },
        { selector: 'AwaitExpression', message: 'A rule waits for nothing.' },
        ...FLOAT_MONEY,
      ],
    },
  },
  {
    files: ['libs/*/web/**/*.tsx', 'libs/*/web/**/*.ts', 'apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      'no-restricted-syntax': ['error', ...FLOAT_MONEY],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...jsxA11y.flatConfigs.recommended.rules,
      // A table shown as cards loses its native roles: they are written out. Focus is moved on purpose where a field or a dialog opens.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
      'jsx-a11y/no-autofocus': 'off',
      'jsx-a11y/no-noninteractive-tabindex': 'off',
    },
  },
  { files: ['tools/**', 'bench/**', 'faults/**', 'apps/e2e/**'], rules: { 'no-console': 'off' } },
  // Node runs these as they are and knows no alias: they name the tools by their path.
  { files: ['bench/**', 'faults/**'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  prettier,
);
