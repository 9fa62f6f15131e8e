package org.entente.resources;

/// Words of posts and of the people who fill them.
public enum PostText implements TextKey {
    STAFF,
    NATION,
    RANK,
    LANGUAGES,
    QUALIFICATIONS,
    SHIFTS,
    PRESENT_FROM,
    PRESENT_UNTIL,
    HOLDERS,
    POST,
    VACANCIES,
    OPEN;

    @Override
    public String bundle() {
        return "post";
    }
}
