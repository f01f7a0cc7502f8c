/** Words in brackets behind a name that give its short form. Longest first where they share a beginning. */
export const shortFormMarkers = ['以下简称', '下文简称', '下称', '简称', '下同称', '又称']
