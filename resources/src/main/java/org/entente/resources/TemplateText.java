package org.entente.resources;

/// What a template writes into the plan that is made from it.
public enum TemplateText implements TextKey {
    GATE,
    DEFAULT_OFFSET,
    SAVED_ABOUT;

    @Override
    public String bundle() {
        return "template";
    }
}
