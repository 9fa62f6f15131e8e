package org.entente.app.report;

import java.util.List;

/// Blocks on one size of paper; begins a page. The title stands in the running header.
public record Section(String title, PageFormat format, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
