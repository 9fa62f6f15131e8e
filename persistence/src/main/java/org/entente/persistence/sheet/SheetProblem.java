package org.entente.persistence.sheet;

import org.entente.model.edit.Refusal;

import java.util.List;

/// Why nothing came in from a spreadsheet. Each names the file; the rest says where and what.
public sealed interface SheetProblem {
    String file();

    /// The file could not be read, or is no spreadsheet; `detail` is the reader's own words.
    record Unreadable(String file, String detail) implements SheetProblem {}

    /// By its name a table of text, but with bytes that no text has.
    record NoText(String file) implements SheetProblem {}

    /// More bytes, unpacked or not, than are taken in.
    record TooLarge(String file, long limit) implements SheetProblem {}

    /// No column of the sheet is meant for what must be known.
    record NoColumn(String file, SheetColumn column) implements SheetProblem {}

    /// Two columns bear one name that is read; each by the address of its heading.
    record ColumnTwice(String file, String heading, String first, String second)
            implements SheetProblem {}

    /// Rows of fewer cells than there are headings, as where the file was cut; counted from 1.
    record ShortRows(String file, List<Integer> rows, int headings) implements SheetProblem {
        public ShortRows {
            rows = List.copyOf(rows);
        }
    }

    /// A quotation mark that opens a cell is not closed to the end of the file, up from that row,
    /// counted from 1.
    record OpenQuote(String file, int row) implements SheetProblem {}

    /// Cells of that sheet that cannot be understood, all of them.
    record BadCells(String file, String sheet, List<BadCell> cells) implements SheetProblem {
        public BadCells {
            cells = List.copyOf(cells);
        }
    }

    /// Fields of a form that cannot be understood, all of them.
    record BadFields(String file, List<BadCell> fields) implements SheetProblem {
        public BadFields {
            fields = List.copyOf(fields);
        }
    }

    /// No answers can be taken from the form; `detail` is the reader's own words, the field, or
    /// blank.
    record BadForm(String file, FormFault fault, String detail) implements SheetProblem {}

    /// Every cell could be read, but the plan does not take it.
    record Unfit(String file, Refusal refusal) implements SheetProblem {}

    /// One cell, by its address such as `F12` or by what its question is called in a form, with
    /// what stands in it.
    record BadCell(String address, SheetColumn column, String value, Fault fault) {}

    /// What is wrong with a form.
    enum FormFault {
        /// It could not be read to its end.
        DAMAGED,
        /// A password or a restriction keeps it.
        PROTECTED,
        /// Its pages have no fields, as after printing or scanning.
        NO_FORM,
        /// Its fields are of the kind XFA alone.
        ONLY_XFA,
        /// None of its fields is a question.
        NO_QUESTION,
        /// Two fields of one name hold different texts.
        FIELD_TWICE
    }

    /// What is wrong with a cell.
    enum Fault {
        /// Such a cell must not be blank.
        MISSING,
        NOT_A_PRIORITY,
        NOT_A_STRENGTH,
        NOT_AN_ECHELON,
        NOT_AN_AUTHORITY,
        NOT_A_TIME,
        /// A day after today, of what is told as said or done.
        NOT_YET,
        /// Another row bears the same serial.
        SERIAL_TWICE,
        /// No line of the statement has the serial.
        NOT_A_LINE,
        /// No participant has the code.
        NOT_A_PARTICIPANT,
        /// No force element has the number or name.
        NOT_A_UNIT,
        NOT_A_SCOPE,
        NOT_A_STATE,
        /// Another row tells of the same nation's offer for the same line.
        OFFER_TWICE,
        /// The plan has no such port, net or gateway, or the standard no such parameter.
        NOT_A_QUESTION,
        /// Another row answers the same question.
        QUESTION_TWICE,
        /// The plan of means no longer has the means of which a level was asked, or has several
        /// like it.
        OTHER_MEANS,
        /// The parameter is compared by figures, and none stands there.
        NOT_AN_ANSWER,
        /// No security domain has the code or name, or several have.
        NOT_A_DOMAIN,
        /// No figure in kilobits a second, or one that is read differently in other countries.
        NOT_A_RATE,
        /// No whole number of messages an hour.
        NOT_A_COUNT,
        /// No whole number of seconds.
        NOT_SECONDS,
        /// No two times of which the second is later, or times that nobody can know.
        NOT_A_PERIOD,
        /// Neither how far an agreement has come nor a period.
        NOT_IN_FORCE,
        /// The catalogue has no standard of the key or name.
        NO_SUCH_STANDARD,
        /// Neither one product of the plan nor standards of the catalogue.
        NOT_CARRIED,
        /// No level of classification.
        NOT_A_LEVEL,
        /// Keys must never be stated.
        LOOKS_LIKE_A_KEY,
        /// No system of that holder has the name.
        NOT_A_SYSTEM,
        /// Several systems have the name.
        SYSTEM_AMBIGUOUS,
        NOT_A_STANDARD,
        NOT_A_RESULT,
        NOT_A_DEPTH,
        NOT_A_CATEGORY,
        NOT_A_GRADE,
        /// The test would end before it begins.
        ENDS_EARLY,
        /// Another row is of the same test.
        TEST_TWICE
    }
}
