package org.entente.app.feature.commex;

import org.entente.resources.CommexText;

/// The columns of the table of tests.
enum Field {
    TEST(CommexText.TEST, 140, Form.TYPED),
    START(CommexText.START, 128, Form.TYPED),
    MINUTES(CommexText.MINUTES, 62, Form.TYPED),
    PROVIDER(CommexText.PROVIDER, 190, Form.READ),
    CONSUMER(CommexText.CONSUMER, 190, Form.READ),
    STANDARD(CommexText.STANDARD, 220, Form.READ),
    RESULT(CommexText.RESULT, 132, Form.CHOSEN),
    DEPTH(CommexText.DEPTH, 160, Form.CHOSEN),
    ISSUE(CommexText.ISSUE, 164, Form.TYPED),
    CATEGORY(CommexText.CATEGORY, 140, Form.CHOSEN),
    GRADE(CommexText.GRADE, 140, Form.CHOSEN),
    BY(CommexText.BY, 110, Form.TYPED),
    DAY(CommexText.DAY, 92, Form.TYPED),
    SOFTWARE(CommexText.SOFTWARE, 130, Form.READ);

    private final CommexText title;
    private final int width;
    private final Form form;

    /// How a cell is changed.
    enum Form {
        READ,
        TYPED,
        CHOSEN
    }

    Field(CommexText title, int width, Form form) {
        this.title = title;
        this.width = width;
        this.form = form;
    }

    CommexText title() {
        return title;
    }

    int width() {
        return width;
    }

    Form form() {
        return form;
    }
}
