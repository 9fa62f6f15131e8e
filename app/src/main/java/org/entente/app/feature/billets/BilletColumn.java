package org.entente.app.feature.billets;

import org.entente.resources.BilletsText;
import org.entente.resources.TextKey;

/// The columns of the table of posts; staff and vacancies follow from others and are not typed.
enum BilletColumn {
    NUMBER(BilletsText.NUMBER, 76, true),
    NAME(BilletsText.NAME, 260, true),
    STAFF(BilletsText.STAFF, 150, false),
    NATION(BilletsText.NATION, 64, true),
    RANK(BilletsText.RANK, 64, true),
    LANGUAGES(BilletsText.LANGUAGES, 96, true),
    QUALIFICATIONS(BilletsText.QUALIFICATIONS, 132, true),
    SHIFTS(BilletsText.SHIFTS, 60, true),
    HOLDERS(BilletsText.HOLDERS, 280, true),
    VACANT(BilletsText.VACANT, 84, false);

    private final TextKey title;
    private final int width;
    private final boolean isTyped;

    BilletColumn(TextKey title, int width, boolean isTyped) {
        this.title = title;
        this.width = width;
        this.isTyped = isTyped;
    }

    TextKey title() {
        return title;
    }

    /// In pixels.
    int width() {
        return width;
    }

    boolean isTyped() {
        return isTyped;
    }
}
