package org.entente.app.feature.timeline;

import org.entente.resources.SheetText;

import java.util.Locale;

/// How the timeline can be printed: on what paper, in which form of file.
public enum PrintWay {
    POSTER(SheetText.POSTER, SheetForm.POSTER, "pdf"),
    PAGES_A3(SheetText.PAGES_A3, SheetForm.A3, "pdf"),
    PAGES_A4(SheetText.PAGES_A4, SheetForm.A4, "pdf"),
    SVG(SheetText.SVG, SheetForm.POSTER, "svg"),
    PNG(SheetText.PNG, SheetForm.POSTER, "png");

    private final SheetText title;
    private final SheetForm form;
    private final String extension;

    PrintWay(SheetText title, SheetForm form, String extension) {
        this.title = title;
        this.form = form;
        this.extension = extension;
    }

    public SheetText title() {
        return title;
    }

    public SheetForm form() {
        return form;
    }

    /// Of its files, without the dot.
    public String extension() {
        return extension;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    TimelineCommand command() {
        return new TimelineCommand.Print(form, extension);
    }
}
