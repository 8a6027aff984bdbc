// What every page does for its reader. Each topic is a module of reader/; this file only starts them, and each looks whether the page has something for it.
import { followChoices } from "./reader/choices.js";
import { offerCitations } from "./reader/cite.js";
import { offerSettings } from "./reader/control.js";
import { listenToKeys } from "./reader/keys.js";
import { speakAsChosen } from "./reader/language.js";
import { startOffline } from "./reader/offline.js";
import { reportSelection } from "./reader/report.js";
import { setVertically } from "./reader/vertical.js";

followChoices();
setVertically();
offerSettings();
speakAsChosen();
listenToKeys();
offerCitations();
reportSelection();
startOffline();
