/** What platforms write in place of a person that they may not name, in lower case. */
export const wordsForNobody: readonly string[] = ['anonymous', 'anoniem', 'anonym'];
