/** `npm run faults [-- <words of a scenario>]`: faults on real processes, with every acknowledged write checked. */
await import('../faults/run.ts');
