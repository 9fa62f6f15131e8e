package org.entente.resources;

/// What a template writes into the plan that is made from it, and words about templates of one's
/// own.
public enum TemplateText implements TextKey {
    GATE,
    DEFAULT_OFFSET,
    SAVED_ABOUT,
    OWN,
    OWN_BROKEN,
    OWN_NOT_READ,
    SAVE_COMMAND,
    SAVE_TITLE,
    SAVE_ABOUT,
    SAVE_NAME,
    SAVE_GO,
    SAVE_DONE,
    SAVE_REPLACED,
    SAVE_BAD_NAME,
    SAVE_NO_STARTEX,
    SAVE_FAILED;

    @Override
    public String bundle() {
        return "template";
    }
}
