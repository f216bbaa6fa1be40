/** What an element or a widget takes and gives. */
const NAMES = Object.keys(INPUTS);
const RESULT = OUTPUT;
const follow = () => load();
