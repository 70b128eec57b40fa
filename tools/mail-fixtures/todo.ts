/** Mails that are not judged as they should be yet, and why. */
export const todo: Readonly<Record<string, string>> = {}
