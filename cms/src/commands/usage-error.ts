/** A mistake of who gave the command: shown without a stack. */
export class UsageError extends Error {}
