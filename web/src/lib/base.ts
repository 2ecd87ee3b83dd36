// base is the URL under which everything is, with a slash at its end: the
// page's <base>, which knows the prefix of the path.
export const base = document.baseURI;
