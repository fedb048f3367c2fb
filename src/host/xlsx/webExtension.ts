/** The setting by which Office opens the pane of an add-in together with the document. */
export const autoShowSetting = "Office.AutoShowTaskpaneWithDocument";
