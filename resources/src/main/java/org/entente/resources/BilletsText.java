package org.entente.resources;

/// The words of the screen of posts.
public enum BilletsText implements TextKey {
    TITLE,
    FILTER,
    VACANT_ONLY,
    TOTAL,
    NONE,
    NOTHING_FOUND,
    ADD,
    REMOVE,
    NUMBER,
    NAME,
    STAFF,
    NATION,
    RANK,
    LANGUAGES,
    QUALIFICATIONS,
    SHIFTS,
    HOLDERS,
    VACANT,
    NEW_POST,
    ADDING,
    REMOVING,
    CHANGING,
    NOT_TYPED,
    BAD_NATION,
    BAD_RANK,
    BAD_LANGUAGE,
    BAD_SHIFTS,
    PASTING,
    PASTE_TITLE,
    PASTE_REFUSED,
    PASTE_CELL,
    TOO_MANY;

    @Override
    public String bundle() {
        return "billets";
    }
}
