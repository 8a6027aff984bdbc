import { startOffline } from "./reader/offline.js";
import { reportSelection } from "./reader/report.js";

/** What every page loads: each part looks whether the page has something for it. */

reportSelection();
startOffline();
