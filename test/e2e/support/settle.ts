/** Long enough for an upload that was not stopped to have reached the server; milliseconds. */
export const settle = (ms = 500): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
