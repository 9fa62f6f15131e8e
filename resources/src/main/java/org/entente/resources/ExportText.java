package org.entente.resources;

/// The words of the export screen.
public enum ExportText implements TextKey {
    TITLE,
    MARKED,
    CONTENTS,
    EXPORT,
    PDF_TITLE,
    PDF_ABOUT,
    SHEET_TITLE,
    SHEET_ABOUT,
    WHOLE,
    CHAPTER,
    SINCE,
    WAY,
    ROWS,
    TASKS,
    ALL_TASKS,
    VIEW,
    PACKAGE_TITLE,
    PACKAGE_ABOUT,
    CALENDAR_TITLE,
    CALENDAR_ABOUT,
    MSDL_TITLE,
    MSDL_ABOUT,
    PROJECT_TITLE,
    PROJECT_ABOUT,
    READER,
    ROLE,
    EVERYONE,
    ANY_ROLE,
    CONTENTS_FOR,
    DENIED,
    WRITING,
    WRITTEN,
    DONE,
    DONE_MASKED,
    FAILED,
    SO_FAR,
    NOTHING_YET,
    TESTS_TITLE,
    TESTS_ABOUT,
    FORM,
    FORM_WORKBOOK,
    FORM_COMMAS,
    QUESTIONS_TITLE,
    QUESTIONS_ABOUT,
    NATION;

    @Override
    public String bundle() {
        return "export";
    }
}
