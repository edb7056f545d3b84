// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.feed.XmlFeed;
import org.dateline.pipeline.acquire.item.Xml;
import org.dateline.pipeline.acquire.wire.NewsMl;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** XML that holds news: feeds and agencies' formats, told apart by their outermost element. */
final class XmlFormat implements Format {
    private static final Set<String> PAGES = Set.of("html", "head", "body", "div", "article", "section", "p");

    private final XmlFeed feeds = new XmlFeed();
    private final NewsMl wires = new NewsMl();
    private final WebPageFormat pages;

    /** @param pages what reads XML that is a web page after all */
    XmlFormat(WebPageFormat pages) {
        this.pages = pages;
    }

    @Override
    public boolean takes(byte[] head) {
        String text = Decoded.of(head).text();
        if (!text.contains("<")) {
            return false;
        }
        String name = RootName.of(text);
        boolean declared = text.stripLeading().startsWith("<?xml") || text.startsWith("\uFEFF<?xml");
        return name == null
                ? declared
                : !PAGES.contains(name) && (declared || XmlFeed.opens(name) || NewsMl.takes(name));
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        byte[] bytes = input.bytes().readNBytes(Input.MOST_BYTES + 1);
        if (bytes.length > Input.MOST_BYTES) {
            sink.accept(input.skipped(ProblemCode.TOO_LARGE, "longer than " + Input.MOST_BYTES + " bytes"));
            return;
        }
        Decoded decoded = input.decode(bytes);
        Document document = Xml.parse(decoded.text());
        Element root = Xml.root(document);
        if (root == null) {
            sink.accept(input.skipped(ProblemCode.EMPTY, "XML without an element"));
        } else if (wires.takes(root)) {
            input.tell(wires.read(document), decoded.trouble(), sink);
        } else if (feeds.takes(root)) {
            input.tell(feeds.read(document, input.known().address()), decoded.trouble(), sink);
        } else if (List.of("html", "body").contains(Xml.name(root))) {
            pages.read(input.withBytes(bytes), sink);
        } else {
            sink.accept(input.skipped(ProblemCode.MARKUP, "XML of a kind that is not known: " + Xml.name(root)));
            return;
        }
        if (root != null && breaksOff(root, decoded.text())) {
            sink.accept(input.skipped(ProblemCode.DAMAGED, "breaks off: <" + root.tagName() + "> has no end"));
        }
    }

    /** Whether the outermost element is never closed: what stood behind, and the end of what stands last, is lost. */
    private static boolean breaksOff(Element root, String text) {
        return root.childNodeSize() > 0 && !text.contains("</" + root.tagName());
    }
}
