/** Names of the sheets that others link to. */
export const FACTS = '事实'
export const SOURCES = '来源'
