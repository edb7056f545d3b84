// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Web pages, as the paragraphs of their article where they mark one, else all their paragraphs. */
final class PlainPages implements Format {
    @Override
    public boolean takes(byte[] head) {
        return Markup.is(head);
    }

    @Override
    public void read(Input input, Consumer<Acquired> sink) throws IOException {
        byte[] bytes = input.bytes().readNBytes(Input.MOST_BYTES + 1);
        if (bytes.length > Input.MOST_BYTES) {
            sink.accept(input.skipped(ProblemCode.TOO_LARGE, "longer than " + Input.MOST_BYTES + " bytes"));
            return;
        }
        Decoded decoded = input.decode(bytes);
        Document page = Jsoup.parse(decoded.text());
        Elements articles = page.select("article");
        Element within = articles.size() == 1 ? articles.get(0) : page.body();
        StringBuilder text = new StringBuilder();
        for (Element paragraph : within.select("p")) {
            String words = Paragraphs.of(paragraph);
            text.append(words.isBlank() ? "" : words + "\n\n");
        }
        Item item = new Item()
                .put(Field.TEXT, text.toString().strip())
                .put(Field.TITLE, page.title())
                .put(Field.LANGUAGE, page.select("html").attr("lang"))
                .put(Field.SOURCE, page.select("meta[property=og:site_name]").attr("content"));
        item.published(page.select("meta[property=article:published_time]").attr("content"));
        if (item.get(Field.TEXT) == null) {
            sink.accept(input.skipped(ProblemCode.NO_TEXT, "a page without a paragraph"));
        } else {
            input.tell(List.of(item), decoded.trouble(), sink);
        }
    }
}
