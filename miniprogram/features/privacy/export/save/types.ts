/** Hands a text file to the person; resolves with whether it came to be. */
export type Save = (name: string, text: string) => Promise<boolean>
