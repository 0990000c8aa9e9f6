/** `npm run bench`: what is measured, against a limit measured in the same run. */
await import('../bench/first-load.ts');
await import('../bench/plan-page.ts');
