package org.entente.app.report.page;

import org.entente.app.report.Document;

import java.util.List;

/// A document set on pages, with its structure and its bookmarks.
public record PagedDocument(
        Document document, List<Page> pages, Tag structure, List<Bookmark> bookmarks) {
    public PagedDocument {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    /// A heading to jump to; levels from 1.
    public record Bookmark(int level, String title, Page.Target target) {}
}
