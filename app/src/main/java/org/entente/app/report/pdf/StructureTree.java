package org.entente.app.report.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.entente.app.report.page.Tag;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Builds the structure tree of a PDF: one element for each tag, and for each page which element
/// each piece of its content belongs to.
final class StructureTree {
    private static final COSName REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName REFERRED = COSName.getPDFName("Obj");
    private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");

    /// The page of what has no content, such as an empty cell.
    private static final PDRectangle NOWHERE = new PDRectangle();

    private final COSDictionary root = new COSDictionary();
    private final Tag document;
    private final IdentityHashMap<Tag, Element> elements = new IdentityHashMap<>();
    private final List<COSArray> pages = new ArrayList<>();
    private final List<COSDictionary> annotations = new ArrayList<>();

    /// An element while content is being added to it.
    private static final class Element {
        private final COSDictionary dictionary = new COSDictionary();
        private final COSArray kids = new COSArray();
    }

    StructureTree(Tag document) {
        this.document = document;
    }

    /// The number of the page among the parents of content.
    int addPage() {
        pages.add(new COSArray());
        return pages.size() - 1;
    }

    /// The id of the next piece of content on the last page; it belongs to the tag.
    int add(Tag tag, PDPage page) {
        var parents = pages.getLast();
        int id = parents.size();
        var element = element(tag);
        parents.add(element.dictionary);
        var home = element.dictionary.getDictionaryObject(COSName.PG);
        if (home == null) {
            element.dictionary.setItem(COSName.PG, page.getCOSObject());
            element.dictionary.setItem(COSName.A, Attributes.of(tag, page.getMediaBox()));
        }
        element.kids.add(
                home == null || home.equals(page.getCOSObject())
                        ? COSInteger.get(id)
                        : elsewhere(page, id));
        return id;
    }

    private static COSDictionary elsewhere(PDPage page, int id) {
        var reference = direct();
        reference.setItem(COSName.TYPE, MARKED_CONTENT);
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setInt(COSName.MCID, id);
        return reference;
    }

    /// Makes the annotation a part of the tag; the number is its own among the parents, after those
    /// of all `pageCount` pages.
    int addAnnotation(Tag tag, COSDictionary annotation, PDPage page, int pageCount) {
        var element = element(tag);
        var reference = direct();
        reference.setItem(COSName.TYPE, REFERENCE);
        reference.setItem(REFERRED, annotation);
        reference.setItem(COSName.PG, page.getCOSObject());
        element.kids.add(reference);
        annotations.add(element.dictionary);
        return pageCount + annotations.size() - 1;
    }

    private static COSDictionary direct() {
        var dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    private Element element(Tag tag) {
        return elements.computeIfAbsent(tag, _ -> new Element());
    }

    /// What the catalogue holds, from the beginning: PDFBox follows whatever is added to a document
    /// as deep as it goes, so the tree must grow from its root.
    COSDictionary root() {
        return root;
    }

    /// Joins the elements to the tree; then it is finished.
    void finish() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        var top = element(document).dictionary;
        begin(document, top, root);
        root.setItem(COSName.K, top);
        finish(document);
        root.setItem(COSName.PARENT_TREE, parentTree());
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + annotations.size());
    }

    private static void begin(Tag tag, COSDictionary dictionary, COSDictionary parent) {
        dictionary.setName(COSName.S, tag.role().type());
        dictionary.setItem(COSName.P, parent);
        Attributes.alternative(tag).ifPresent(text -> dictionary.setString(COSName.ALT, text));
        if (!dictionary.containsKey(COSName.A)) {
            dictionary.setItem(COSName.A, Attributes.of(tag, NOWHERE));
        }
    }

    private void finish(Tag tag) {
        var element = element(tag);
        var dictionary = element.dictionary;
        for (var child : tag.children()) {
            var kid = element(child).dictionary;
            begin(child, kid, dictionary);
            element.kids.add(kid);
        }
        element.kids.setDirect(true);
        if (element.kids.size() == 1) {
            dictionary.setItem(COSName.K, element.kids.get(0));
        } else if (element.kids.size() > 1) {
            dictionary.setItem(COSName.K, element.kids);
        }
        tag.children().forEach(this::finish);
    }

    private COSDictionary parentTree() {
        var numbers = new COSArray();
        numbers.setDirect(true);
        int key = 0;
        for (COSBase parents : pages) {
            numbers.add(COSInteger.get(key++));
            numbers.add(parents);
        }
        for (COSBase parent : annotations) {
            numbers.add(COSInteger.get(key++));
            numbers.add(parent);
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
