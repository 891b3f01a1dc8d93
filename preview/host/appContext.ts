/** Number of Excel on the web among the Office programs. */
const EXCEL_WEB = 16;
const READ_WRITE_MODE = 1;
const TASK_PANE = 1;
const VERSION = "16.0";

/** What this host can do, as `Office.context.requirements.isSetSupported` sees it. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  RichApiRuntimeFlag: "1.2",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
  // No Excel has this set: whoever has to know is told that the host is an emulated one.
  EmulatedHost: "1.1",
};

export interface AppContextOptions {
  controlId: string;
  /** Language of Excel's own texts. */
  locale: string;
  /** Language of numbers and dates. */
  dataLocale: string;
  documentUrl: string;
  requirementSets: Readonly<Record<string, string>>;
  /** Key and JSON text of each setting kept in the file. */
  settings: [string, string][];
  addInName: string;
}

/** The answer to the library's first question. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.controlId,
    _appName: EXCEL_WEB,
    _appVersion: VERSION,
    _appUILocale: options.locale,
    _dataLocale: options.dataLocale,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE_MODE,
    _settings: options.settings,
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: options.controlId,
    _appInstanceId: options.controlId,
    _appMinorVersion: 1,
    _hostFullVersion: `${VERSION}.0`,
    _initialDisplayMode: 2,
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _hostCustomMessage: "",
    _addinName: options.addInName,
    _appDomains: [],
  };
}
