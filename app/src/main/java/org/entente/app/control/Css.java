package org.entente.app.control;

/// The style classes of `theme/components.css`.
public final class Css {
    public static final String BANNER = "banner";
    /// What is still being worked out.
    public static final String BUSY = "busy";

    public static final String CAPTION = "caption";
    public static final String CHIP = "chip";
    public static final String COUNT = "count";
    public static final String EMPTY_STATE = "empty-state";
    public static final String ERROR_TEXT = "error-text";
    public static final String FACT = "fact";
    public static final String FIGURES = "figures";
    /// A column of a table whose cells stand below each other by their last digit.
    public static final String FIGURE_COLUMN = "figure-column";

    public static final String FLAT = "flat";
    public static final String FLOATING = "floating";
    public static final String HEADER = "header";
    public static final String HEADING = "heading";
    public static final String INSPECTOR = "inspector";
    public static final String KEYS = "keys";
    public static final String MUTED = "muted";
    public static final String NOTICE = "notice";
    public static final String PALETTE = "palette";
    public static final String PRIMARY = "primary";
    public static final String RAIL = "rail";
    public static final String RAIL_ITEM = "rail-item";
    public static final String READ_ONLY = "read-only";
    public static final String SCREEN = "screen";
    public static final String SCRIM = "scrim";
    public static final String SEARCH = "search";
    public static final String SEARCH_CHOICE = "search-choice";
    public static final String SECTION = "section";
    public static final String SHEET = "sheet";
    public static final String START = "start";
    public static final String STATUS_BAR = "status-bar";
    public static final String SUBTITLE = "subtitle";
    public static final String TITLE = "title";
    public static final String TOOLBAR = "toolbar";
    public static final String WRAPPING = "wrapping";

    private Css() {}
}
