/** `npm run bench`: what is measured, against a limit measured in the same run. */
await import('./first-load.ts');
await import('./plan-page.ts');

export {};
