/** What files and addresses hold, before anything is known of it. */

/** @param {unknown} value @returns {value is Record<string, any>} */
export const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is Record<string, string>} texts by names */
export const isTexts = (value) => isRecord(value) && Object.values(value).every((text) => typeof text === "string");
