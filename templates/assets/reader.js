// What every page does for its reader. Each topic is a module of reader/; this file only starts them, and each looks whether the page has something for it.
import { speakAsChosen } from "./reader/language.js";
import { startOffline } from "./reader/offline.js";
import { reportSelection } from "./reader/report.js";

speakAsChosen();
reportSelection();
startOffline();
