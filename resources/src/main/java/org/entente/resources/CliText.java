package org.entente.resources;

/// What the command line says.
public enum CliText implements TextKey {
    ENTENTE_SUMMARY,
    EXIT_CODES,
    COMMAND_MISSING,
    OPTION_JSON,
    OPTION_LANG,
    OPTION_LIBRARY,
    PARAMETER_PLAN,
    SAMPLE_SUMMARY,
    SAMPLE_OUT,
    SAMPLE_STARTEX,
    NEW_SUMMARY,
    NEW_NAME,
    NEW_TEMPLATE,
    NEW_HOST,
    NEW_STARTEX,
    NEW_ZONE,
    NEW_OUT,
    NEW_NO_TEMPLATE,
    NEW_NO_ZONE,
    OPEN_SUMMARY,
    CHECK_SUMMARY,
    CHECK_FAIL_ON,
    CHECK_TOTAL,
    EXPORT_SUMMARY,
    EXPORT_PDF,
    EXPORT_PACKAGE,
    EXPORT_NOTHING,
    IMPORT_SUMMARY,
    IMPORT_FILE,
    IMPORT_INTO,
    IMPORT_OUT,
    IMPORT_AIM,
    DIFF_SUMMARY,
    DIFF_ADDED,
    DIFF_REMOVED,
    DIFF_REVISED,
    DIFF_SAME,
    SCHEDULE_SUMMARY,
    WRITTEN,
    PLAN_UNKNOWN,
    PLAN_AMBIGUOUS,
    LIBRARY_UNREADABLE,
    UNWRITABLE,
    PAPER_DONE;

    @Override
    public String bundle() {
        return "cli";
    }
}
