/** `npm run bench`: what is measured, against a limit measured in the same run. A target that is not met makes it fail. */
for (const bench of ['first-load', 'plan-page', 'save-one-field']) {
  console.log(`\n${bench}`);
  await import(`./${bench}.ts`);
}

export {};
