package org.entente.persistence.sheet;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A PDF with fields as a nation sends it back, made for tests.
public final class FilledForm {
    private final PDDocument document = new PDDocument();
    private final PDAcroForm form = new PDAcroForm(document);
    private final List<PDField> fields = new ArrayList<>();

    public FilledForm() {
        document.addPage(new PDPage());
        document.getDocumentCatalog().setAcroForm(form);
    }

    /// A field for words with that text in it.
    public FilledForm with(Question.Spot spot, QuestionColumn column, String text) {
        return with(QuestionFields.name(spot, column), "", text);
    }

    /// The same, with what it is called for people.
    FilledForm with(String name, String title, String text) {
        return add(new PDTextField(form), name, title, new COSString(text));
    }

    /// A field to choose from, with what is chosen.
    FilledForm chosen(Question.Spot spot, String text) {
        var name = QuestionFields.name(spot, QuestionColumn.ANSWER);
        return add(new PDComboBox(form), name, "", new COSString(text));
    }

    /// A field with whatever is made of the document.
    FilledForm with(Question.Spot spot, Function<PDDocument, COSBase> value) {
        var name = QuestionFields.name(spot, QuestionColumn.ANSWER);
        return add(new PDTextField(form), name, "", value.apply(document));
    }

    private FilledForm add(PDVariableText field, String name, String title, COSBase value) {
        field.setPartialName(name);
        if (!title.isEmpty()) {
            field.setAlternateFieldName(title);
        }
        field.getCOSObject().setItem(COSName.V, value);
        fields.add(field);
        form.setFields(fields);
        return this;
    }

    /// With an entry of the form itself.
    FilledForm having(COSName name, COSBase value) {
        form.getCOSObject().setItem(name, value);
        return this;
    }

    /// With an entry of the document.
    FilledForm opening(COSDictionary action) {
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        return this;
    }

    FilledForm withoutForm() {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
        return this;
    }

    FilledForm protectedBy(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    /// The file, with its objects packed.
    public byte[] bytes() throws IOException {
        return bytes(CompressParameters.DEFAULT_COMPRESSION);
    }

    byte[] bytes(CompressParameters packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes, packing);
        }
        return bytes.toByteArray();
    }
}
