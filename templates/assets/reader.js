// What every page does for its reader. Each topic is a module of reader/; this file only starts them.
import { followChoices } from "./reader/choices.js";
import { offerSettings } from "./reader/control.js";
import { listenToKeys } from "./reader/keys.js";
import { setVertically } from "./reader/vertical.js";

followChoices();
setVertically();
offerSettings();
listenToKeys();
