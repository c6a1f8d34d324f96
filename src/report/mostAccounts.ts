/** Of more accounts with a detractor a report lists the first; all of them are in the list to follow up. */
export const mostAccounts = 200;
